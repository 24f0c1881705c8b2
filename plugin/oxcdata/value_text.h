/* oxcdata/value_text.h
 * Values as text in the item of their property: `PidTagSubject: "Hello"`.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_VALUE_TEXT_H
#define EXCHANGE_OXCDATA_VALUE_TEXT_H

#include "oxcdata/property_table.h"
#include "read/cursor.h"

/* Where the values of one property go as text. Copies share what was written so far. */
typedef struct value_text {
    proto_item *item;            /* its text gets them, when it is shown; or NULL */
    unsigned *shown;             /* characters of values so far, in packet scope; NULL: no text is made */
    wmem_strbuf_t *summary;      /* gets the same text without the tag, for whoever wants the summary; or NULL */
} value_text;

/* For a property with this item. wanted: somebody waits for the summary. */
value_text value_text_make(ex_cursor *c, proto_item *item, bool wanted);
/* Makes the summary although nobody asked for it when the property was opened. */
void value_text_want(ex_cursor *c, value_text *v);
/* Whether a text would be looked at: when not, none need be made. */
bool value_text_has_room(const value_text *v);

/* Append one value, which is in the tvb at off: of a type of fixed size, shown under the field hf, prop being its
   property (NULL: not known); a string, 8-bit or UTF-16, of size bytes; size bytes of anything else. */
void value_text_fixed(ex_cursor *c, value_text *v, const ex_property *prop, uint16_t type, int hf, int off);
void value_text_string(ex_cursor *c, value_text *v, uint16_t type, int off, int size);
void value_text_bytes(ex_cursor *c, value_text *v, int off, int size);
/* A PtypCurrency, which counts ten-thousandths: `-12.3400`. In packet scope. */
char *value_text_currency(ex_cursor *c, int64_t value);
/* Appends the summary of what a value holds, or why there is no value. */
void value_text_inner(value_text *v, const char *text);

#endif

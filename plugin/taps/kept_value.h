/* taps/kept_value.h
 * Values of properties that outlive their packets: what Export Objects keeps of part_value, and what they say.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_KEPT_VALUE_H
#define EXCHANGE_TAPS_KEPT_VALUE_H

#include "session/part.h"
#include "taps/spans.h"

typedef struct kept_value {
    struct kept_value *next;     /* of a multiple-valued property */
    uint32_t tag;
    uint16_t type, code_page;    /* as in part_value */
    const struct ex_property *property; /* NULL: not known */
    GBytes *bytes;               /* or NULL, when size is 0 or they stand in a transfer */
    size_t size;                 /* as many as the property has, as far as known: those that are missing count */
    uint64_t missing;            /* bytes that were not captured */
    spans *transfer;       /* where they stand, at offset; NULL: in bytes */
    uint64_t offset;
    uint32_t frame;              /* that told it */
    bool of_row;                 /* it stood in the row of a table, which may cut it */
    bool unfinished;             /* of a stream that was neither read to its end nor committed */
} kept_value;

/* A copy, which needs neither packet nor capture. transfer: of the part, where the value's bytes stand in one. */
kept_value *kept_value_new(const part_value *value, spans *transfer, uint32_t frame);
/* The same again, which shares the bytes, without those that follow it. */
kept_value *kept_value_copy(const kept_value *v);
void kept_value_free(kept_value *v);         /* with those that follow it */
/* Whether two values belong to the same property: this, of either, as a key for hash tables. */
const void *kept_value_key(uint32_t tag, const struct ex_property *property);
/* `PidTagSubject`, `0x8012 (named)`: for g_free(). */
char *kept_value_name(const kept_value *v);

/* Its bytes, as long as nothing more is kept; NULL and 0 when none of them are known. */
const uint8_t *kept_value_bytes(const kept_value *v, size_t *size);
/* How many bytes of it are not known. */
uint64_t kept_value_missing(const kept_value *v);

/* What it says; v may be NULL. A string in UTF-8 without what follows a null, for g_free(); NULL when it is no string or
   not known. */
char *kept_value_text(const kept_value *v);
/* An integer, a Boolean or a FILETIME of at most 8 bytes, zero-extended. Whether it is one. */
bool kept_value_number(const kept_value *v, uint64_t *number);
/* A point in time in UTC, to be unreferenced; NULL when it is none that a calendar has. */
GDateTime *kept_value_time(const kept_value *v);

#endif

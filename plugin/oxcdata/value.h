/* oxcdata/value.h
 * Whole property values as ROP buffers, extended rules and MAPI/HTTP lay them out: all types, single and multiple.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_VALUE_H
#define EXCHANGE_OXCDATA_VALUE_H

#include "oxcdata/property.h"

/* How values are laid out; MS-OXCDATA 2.11.1.1, MS-OXCMAPIHTTP 2.2.1.1. */
enum property_layout {
    LAYOUT_ROP,          /* sizes of binaries have 16 bits, counts of multiple values 32 */
    LAYOUT_WIDE,         /* all 32 bits: extended rules, MAPI/HTTP bodies */
    LAYOUT_ADDRESS_BOOK  /* as wide, and strings, binaries and lists have HasValue in front */
};

/* The value at the cursor. wire_type may differ from the tag's, e.g. PTYP_ERROR_CODE; PTYP_UNSPECIFIED: the type
   precedes the value. A type whose values can't be read is reported and stops the cursor. */
void property_read_value(ex_cursor *c, property_view *v, uint16_t wire_type, enum property_layout layout);
/* The same with an item of its own in t, for a tag that isn't at the cursor. */
void property_value(ex_cursor *c, proto_tree *t, uint32_t tag, uint16_t wire_type, enum property_layout layout);

/* Registers what is shown here under OXCDATA. Once. */
void property_value_register(int proto_oxcdata);

#endif

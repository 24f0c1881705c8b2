/* oxcdata/row.h
 * Structures that hold property values: rows, and values with their tags. Tables name these functions; t is the
 * structure's own subtree.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_ROW_H
#define EXCHANGE_OXCDATA_ROW_H

#include "read/cursor.h"

/* Rows of the cursor's columns; if those aren't known that is noted and the rest is undecoded. */
void property_row(ex_cursor *c, proto_tree *t);                         /* MS-OXCDATA 2.8.1 */
void address_book_property_row(ex_cursor *c, proto_tree *t);            /* MS-OXCMAPIHTTP 2.2.1.7 */
void tagged_property_value(ex_cursor *c, proto_tree *t);                /* MS-OXCDATA 2.11.4 */
void address_book_tagged_property_value(ex_cursor *c, proto_tree *t);   /* MS-OXCMAPIHTTP 2.2.1.2 */

/* Registers what is shown here under OXCDATA. Once. */
void property_row_register(int proto_oxcdata);

#endif

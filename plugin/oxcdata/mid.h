/* oxcdata/mid.h
 * Minimal Entry IDs (MS-OXNSPI 2.2.9.1) and what they are called: entries and containers of an address book.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_MID_H
#define EXCHANGE_OXCDATA_MID_H

#include "read/cursor.h"

/* A Minimal Entry ID (4 bytes), shown under hf (FT_UINT32) with what it is known as. 0 if bad. */
uint32_t cur_mid(ex_cursor *c, proto_tree *t, int hf);
/* Its text: the name among names (of reserved values; NULL: none), else the number in hex with what it is known as, in
   quotes, or the property that it stands for. In packet scope or static, never NULL. */
const char *cur_mid_text(ex_cursor *c, uint32_t mid, const value_string *names);

/* Registers the fields below Minimal Entry IDs under OXNSPI. Once. */
void mid_register(int proto_oxnspi);

#endif

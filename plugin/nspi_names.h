/* nspi_names.h
 * What the Minimal Entry IDs of a session stand for (MS-OXNSPI 2.2.9.1): entries and containers of the address book.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_NSPI_NAMES_H
#define EXCHANGE_NSPI_NAMES_H

#include "cursor.h"

/* A MId at the cursor (4 bytes), shown under hf (FT_UINT32), with what it is known as. 0 when it isn't there. */
uint32_t cur_mid(ex_cursor *c, proto_tree *t, int hf);
/* For texts: its name among names (of reserved values; may be NULL), else what it is known as, in quotes, else
   hex. Pool or static memory, never NULL. */
const char *cur_mid_text(ex_cursor *c, uint32_t mid, const value_string *names);

#endif

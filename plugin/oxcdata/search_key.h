/* oxcdata/search_key.h
 * What PidTagSearchKey holds: MS-OXOMSG 2.2.1.52, MS-OXCPRPT 2.2.1.9.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_SEARCH_KEY_H
#define EXCHANGE_OXCDATA_SEARCH_KEY_H

#include "read/cursor.h"

/* A search key that is an address, up to the cursor's end; the bytes of any other are left unread. t is the subtree of
   the value. */
void search_key(ex_cursor *c, proto_tree *t);

void search_key_register(int proto_oxcdata);

#endif

/* oxcdata/conversation_index.h
 * What PidTagConversationIndex holds: MS-OXOMSG 2.2.1.3.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_CONVERSATION_INDEX_H
#define EXCHANGE_OXCDATA_CONVERSATION_INDEX_H

#include "read/cursor.h"

/* Header and response levels, up to the cursor's end. t is the subtree of the value. */
void conversation_index(ex_cursor *c, proto_tree *t);

void conversation_index_register(int proto_oxcdata);

#endif

/* oxcdata/conversation_index.h
 * When the answers of a conversation were written. MS-OXOMSG 2.2.1.3.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_CONVERSATION_INDEX_H
#define EXCHANGE_OXCDATA_CONVERSATION_INDEX_H

#include "read/cursor.h"

/* A response level was read: sets c->given to the FILETIME of that answer. Before, c->given has to be that of the level
   before, or of the first level what cur_filetime40be returned of the header; 0 (no time) stays 0. */
void conversation_answered(ex_cursor *c, uint32_t delta_code, uint32_t time_delta);

#endif

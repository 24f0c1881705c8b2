/* mapihttp/meta_tags.h
 * What a MAPI/HTTP response has before its body: meta-tags and additional headers (MS-OXCMAPIHTTP section 2.2.7).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_META_TAGS_H
#define EXCHANGE_MAPIHTTP_META_TAGS_H

#include "read/cursor.h"

/* Reads meta-tags and additional headers, up to and with the empty line behind them. Returns the X-ResponseCode among
   them, which tells what came of a request whose response had begun already (section 3.2.5.2); 0 if there is none.
   A meta-tag without line end, or PROCESSING once more, is reported as a deviation and read; lines that are none of these
   are reported and stop the cursor. */
uint32_t mapihttp_read_meta_tags(ex_cursor *c, proto_tree *t);

/* Appends an X-ResponseCode other than 0 to the Info column, with its name (section 2.2.3.3.3). */
void mapihttp_append_response_code(packet_info *pinfo, uint32_t code);

#endif

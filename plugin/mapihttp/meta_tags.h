/* mapihttp/meta_tags.h
 * What a MAPI/HTTP response has before its body: meta-tags and additional headers (MS-OXCMAPIHTTP section 2.2.7).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_META_TAGS_H
#define EXCHANGE_MAPIHTTP_META_TAGS_H

#include "read/cursor.h"

/* What the additional headers tell. */
typedef struct mapihttp_additional {
    uint32_t response_code;      /* X-ResponseCode: what came of a request whose response had begun already (section
                                    3.2.5.2); 0: there is none */
    int code_at, code_size;      /* the bytes of that header */
    uint32_t elapsed;            /* X-ElapsedTime in milliseconds; CALL_NO_TIME: there is none */
} mapihttp_additional;

/* Reads meta-tags and additional headers, up to and with the empty line behind them. A meta-tag without line end, or PROCESSING once more, is reported as a deviation and read; lines that are none of these
   are reported and stop the cursor. */
mapihttp_additional mapihttp_read_meta_tags(ex_cursor *c, proto_tree *t);

#endif

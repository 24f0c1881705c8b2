/* rpch/http.h
 * HTTP as RPC over HTTP uses it (MS-RPCH section 2.1.2.1): where a message's headers end, and what its body is.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_HTTP_H
#define EXCHANGE_RPCH_HTTP_H

#include "rpch/rts.h"
#include "wireshark/http_text.h"

typedef struct rpch_http {
    int size;               /* bytes of start line and headers, with the empty line */
    rpch_kind kind;         /* RPC_IN_DATA, RPC_OUT_DATA; UNKNOWN: another request, or a response */
    bool is_response;
    unsigned status;        /* of a response; 0: it has none */
    bool carries_pdus;      /* the body is a stream of PDUs */
    bool chunked;
    bool known_length;      /* Content-Length is there, or the message has no body */
    uint64_t length;        /* of the body; saturates */
    const char *server;     /* a channel's request: the server behind the proxy, as HOST:PORT; in the tvb, or NULL */
    int server_size;
} rpch_http;

/* The channel whose request begins at offset; UNKNOWN when none does. */
rpch_kind rpch_http_request_at(tvbuff_t *tvb, int offset);

/* Reads the headers that begin at offset. False when their end was not captured within HTTP_MAX_HEADERS. */
bool rpch_http_read(rpch_http *h, tvbuff_t *tvb, int offset);

/* Where the headers begin that end at offset and belong to a request for a channel or to a response with PDUs, which
   goes into *h; -1 when there are none. */
int rpch_http_before(rpch_http *h, tvbuff_t *tvb, int offset);

#endif

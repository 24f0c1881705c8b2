/* mapihttp/http2.h
 * MAPI/HTTP messages that travel over HTTP/2 (RFC 9113): stream, direction and headers of a body.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_HTTP2_H
#define EXCHANGE_MAPIHTTP_HTTP2_H

#include "mapihttp/headers.h"

/* One side of a stream. */
typedef struct h2_message {
    uint32_t stream;
    bool is_request;
    bool is_mapi;               /* content-type is application/mapi-http */
    unsigned status;            /* of a response */
    const char *uri, *host;     /* of a request; interned */
    mapihttp_headers headers;
} h2_message;

/* First pass only: a message that ended and whose body went to nobody of ours. Responses only on streams
   whose request is MAPI/HTTP. */
typedef void (*h2_bodiless)(packet_info *pinfo, const h2_message *m);

/* First pass only: the message whose body HTTP/2 is having dissected now. False when its headers are not known,
   as when HTTP/2 was not called by way of this file. */
bool h2_body_message(packet_info *pinfo, tvbuff_t *body, h2_message *m);

/* The stream of a body that lies behind the header of the one DATA frame that it came in; 0: in several, or
   not to be told. */
uint32_t h2_stream_before(tvbuff_t *body);

/* Once, when the plugin is loaded; bodiless: what such messages are told to. */
void h2_register(h2_bodiless bodiless);
/* Puts the plugin before Wireshark's HTTP/2 dissector, once, when all protocols are registered. */
void h2_handoff(void);

#endif

/* mapihttp/message.h
 * A MAPI/HTTP message: what it is by its headers, the call it belongs to, and how it came.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_MESSAGE_H
#define EXCHANGE_MAPIHTTP_MESSAGE_H

#include "mapihttp/http2.h"
#include "mapihttp/headers.h"
#include "session/call.h"
#include "session/method.h"

typedef enum { ENDPOINT_UNKNOWN, ENDPOINT_MAILBOX, ENDPOINT_ADDRESS_BOOK } endpoint;

/* What later passes need of one message. File scope. */
typedef struct mapihttp_message {
    mapihttp_headers headers;
    const char *type;               /* X-RequestType, a response's may be its request's; or NULL */
    const char *uri;                /* requests; NULL if not known */
    const ex_method *method;        /* NULL: the type is not known, or in no table */
    ex_call *call;
    uint32_t response_code;
    uint16_t http_status;           /* of a response that is no MAPI response; else 0 */
    uint8_t endpoint;
    bool is_book_method;            /* method is one of the address book */
    bool is_request;
    bool has_response_code;
    bool is_h2;                     /* came over HTTP/2 */
    bool guessed;                   /* no headers: the type is what the body looks like */
    uint32_t stream;                /* of HTTP/2; 0: not known */
    struct mapihttp_message *next;           /* bodiless messages: the next one of the frame */
} mapihttp_message;

/* The message whose body is dissected now (any pass), and which is new on the first pass. info is what HTTP passes,
   or NULL. NULL when a first pass did not see it. */
const mapihttp_message *mapihttp_body_message(packet_info *pinfo, tvbuff_t *tvb, const ws_media_info *info);

/* The first message of mapihttp_body_message() in this packet, NULL if there was none. */
const mapihttp_message *mapihttp_seen_message(packet_info *pinfo);

/* The messages of this frame whose body went elsewhere, or that have none; NULL if there are none. To be called when
   all else has dissected the frame. */
const mapihttp_message *mapihttp_bodiless_messages(packet_info *pinfo);

/* Adds one of HTTP/2 to those (first pass). */
void mapihttp_learn_bodiless(packet_info *pinfo, const h2_message *h2);

#endif

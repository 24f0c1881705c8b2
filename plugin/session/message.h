/* session/message.h
 * What all transports do behind a request or response.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_MESSAGE_H
#define EXCHANGE_SESSION_MESSAGE_H

#include "session/call.h"

/* A request or a response. */
typedef struct ex_message {
    ex_call *call;               /* NULL: not known */
    const char *protocol;        /* "MAPI/HTTP", "EMSMDB", "NSPI", "RFR" */
    const char *method;          /* "Execute", "EcDoRpcExt2"; NULL: not known */
    bool is_request;
    uint32_t bytes;              /* of body or stub */
    bool is_address_book;        /* it is for the address book, whatever the transport */
    const char *transport;       /* what carries it: "MAPI/HTTP over HTTP/2"; lives as long as the program */
    const char *software;        /* what its sender calls himself, as name and version; file scope, or NULL */
} ex_message;

/* Behind its fields, whether or not they could be read. t: the message's tree. */
void message_end(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, const ex_message *m);

#endif

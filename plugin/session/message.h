/* session/message.h
 * What all transports do behind a request or response.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_MESSAGE_H
#define EXCHANGE_SESSION_MESSAGE_H

#include "session/about.h"

/* A request or a response. */
typedef struct ex_message {
    ex_call *call;               /* NULL: not known */
    const char *protocol;        /* "MAPI/HTTP", "EMSMDB", "NSPI", "RFR" */
    const char *method;          /* "Execute", "EcDoRpcExt2"; NULL: not known */
    bool is_request;
    uint32_t bytes;              /* of body or stub */
    about_told told;             /* what its transport tells of its session */
} ex_message;

/* Behind its fields, whether or not they could be read. t: the message's tree. */
void message_end(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, const ex_message *m);

#endif

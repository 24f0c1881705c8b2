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

/* Behind its fields, whether or not they could be read. t: the message's tree. What the client never released is told
   behind the last message of a session, when all packets were read before. */
void message_end(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, const ex_message *m);

/* A message of a frame, for what wants to know about a frame that is not being read. */
typedef struct ex_frame_message {
    struct ex_frame_message *next;
    const ex_call *call;         /* never NULL; its session may be */
    bool is_request;
} ex_frame_message;

/* The messages of the packet whose calls are known, in order, the first ones of very many; NULL: none. */
const ex_frame_message *message_first_of_frame(packet_info *pinfo);

void message_register(void);     /* once, at registration */

#endif

/* mapihttp/session.h
 * Which session context a MAPI/HTTP message belongs to: by cookies, X-ClientInfo or connection
 * (MS-OXCMAPIHTTP sections 2.2.3.2.3, 2.2.3.3.4 and 3.2.5.1). First pass only.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_SESSION_H
#define EXCHANGE_MAPIHTTP_SESSION_H

#include "mapihttp/headers.h"
#include "session/session.h"

/* What a request does to sessions. */
typedef enum {
    SESSION_OPENS,      /* Connect, Bind: a new one */
    SESSION_CLOSES,     /* Disconnect, Unbind: uses it for the last time */
    SESSION_USES,       /* finds it, or makes one when the capture started late */
    SESSION_MAY_USE     /* PING: finds it or does without */
} session_use;

/* The session of the request in this packet. endpoint tells apart the servers behind one address
   (any number, the same for a response); *connection is the last session of this TCP connection, NULL at first. */
ex_session *mapihttp_request_session(packet_info *pinfo, const mapihttp_headers *h, unsigned endpoint,
                                     session_use use, ex_session **connection);

/* Learns the cookies that the response in this packet sets. s may be NULL. */
void mapihttp_response_session(packet_info *pinfo, const mapihttp_headers *h, unsigned endpoint, ex_session *s);

#endif

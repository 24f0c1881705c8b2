/* session/failure.h
 * What the server refuses, as one notion over all layers: the field `exchange.error`, one expert info and one event for
 * each error.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_FAILURE_H
#define EXCHANGE_SESSION_FAILURE_H

#include "session/call.h"

/* Who gives the code, which tells what it means. */
typedef enum {
    FAILED_ROP,                  /* ReturnValue of a ROP */
    FAILED_METHOD,               /* StatusCode, ErrorCode or return value of a request type or DCE/RPC method */
    FAILED_REQUEST,              /* X-ResponseCode (MS-OXCMAPIHTTP 2.2.3.3.3) */
    FAILED_HTTP,                 /* status code of HTTP */
    FAILED_RPC,                  /* status of a DCE/RPC fault */
    FAILED_SYNC                  /* an error inside of a FastTransfer stream */
} failure_source;

typedef struct failure {
    failure_source source;
    uint32_t code;               /* not 0 */
    const char *what;            /* what failed: "RopOpenFolder", "Execute"; lives as long as the packet */
    const char *name;            /* of the code; NULL: as in errors.yaml */
    const ex_call *call;         /* NULL: not known */
    bool is_request;             /* of the message that tells it */
} failure;

/* Whether a code of ROPs and methods has the severity "warning": it was done all the same (MS-OXCDATA 2.4.3). */
bool failure_is_warning(uint32_t code);

/* Shows it at these bytes (generated when len is 0): `exchange.error` in t, an expert info with the code in its text,
   and an event for statistics. t may be NULL. */
void failure_show(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, int off, int len, const failure *f);

void failure_register(void);     /* once, at registration */

#endif

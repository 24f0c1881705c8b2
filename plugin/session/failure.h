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

/* Who gives the code, which tells what it means. The numbers are those of `exchange.error.source`. */
typedef enum {
    FAILED_NOTHING,
    FAILED_ROP,                  /* ReturnValue of a ROP */
    FAILED_METHOD,               /* StatusCode, ErrorCode or return value of a request type or DCE/RPC method */
    FAILED_REQUEST,              /* X-ResponseCode (MS-OXCMAPIHTTP 2.2.3.3.3) */
    FAILED_HTTP,                 /* status code of HTTP */
    FAILED_RPC,                  /* status of a DCE/RPC fault, which may be 0 */
    FAILED_SYNC                  /* an error inside of a FastTransfer stream */
} failure_source;

typedef struct failure {
    failure_source source;
    uint32_t code;               /* not 0, but of a DCE/RPC fault */
    bool warns;                  /* whatever the code is, it is a warning */
    bool is_request;             /* of the message that tells it */
    const char *what;            /* what failed: "RopOpenFolder", "Execute"; lives as long as the packet */
    const char *name;            /* of the code; NULL: as its source names it */
    const char *about;           /* for people, behind the code: ", message 1-777"; NULL: nothing */
    ex_call *call;               /* NULL: not known */
} failure;

/* Whether a code of ROPs and methods is a warning: it was done all the same (MS-OXCDATA 2.4.3). */
bool failure_is_warning(uint32_t code);
/* What a code is called by who gives it: "ecNotFound", "Missing Header", "HTTP 401 Unauthorized". Never NULL; lives as
   long as the packet. */
const char *failure_name(packet_info *pinfo, failure_source source, uint32_t code);

/* Shows it at these bytes (generated when len is 0): `exchange.error` in t, an expert info with the code in its text,
   and an event for statistics. On the first pass the call keeps what failed of itself. t may be NULL. */
void failure_show(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, int off, int len, const failure *f);

/* The text of a failed call's error, of any pass; NULL: it did not fail, or nobody knows yet. */
const char *failure_of_call(packet_info *pinfo, const ex_call *call);

/* What generated code calls behind the field of 32 bits that is the result of a method or request type. A code other
   than 0 is shown as above, and appended to the Info column. */
void failure_result(ex_cursor *c, proto_tree *t, const char *method, uint32_t code);
/* The same where the method has names of its own for some codes, of which `success` is none of a failure. */
void failure_own_result(ex_cursor *c, proto_tree *t, const char *method, uint32_t code, const value_string *names,
                        uint32_t success);

void failure_register(void);     /* once, at registration */

#endif

/* session/method.h
 * A method: an operation of a DCE/RPC interface, a request type of MAPI/HTTP, or both ways of calling the same. The
 * compiler makes tables of them from specs/: generated/oxnspi_methods.h and its like.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_METHOD_H
#define EXCHANGE_SESSION_METHOD_H

#include "read/cursor.h"

/* Where a stub has its context handle (MS-RPCE section 2.2.4.15). A handle in a request says which session the call is
   in; in a response only, the method opens one. One in a response replaces the request's, zero ends its life. */
typedef enum {
    CONTEXT_HANDLE_NONE,
    CONTEXT_HANDLE_FIRST,            /* the stub begins with it */
    CONTEXT_HANDLE_ASYNC,            /* it begins with an asynchronous one: the second that leads to a session */
    CONTEXT_HANDLE_BEHIND_GUID       /* behind a unique pointer to a GUID */
} ex_context_handle;

typedef struct ex_method {
    const char *name;            /* "EcDoConnectEx", "NspiBind"; request type: "Connect", "Bind" */
    const char *request_type;    /* X-RequestType value, NULL if only RPC */
    int opnum;                   /* -1 if only a request type */
    ex_fields http_request;      /* bodies, MS-OXCMAPIHTTP: behind nothing */
    ex_fields http_response;     /* behind StatusCode (which the transport reads), StatusCode 0 */
    ex_fields http_failure;      /* behind another StatusCode; NULL: as most have it */
    ex_fields rpc_request;       /* stub data, NDR */
    ex_fields rpc_response;
    ex_context_handle request_handle, response_handle;
} ex_method;

/* A DCE/RPC interface. */
typedef struct ex_interface {
    const char *name;            /* "EMSMDB" */
    e_guid_t uuid;
    uint16_t version;            /* the major one: Wireshark does not look at the minor one */
    const ex_method *methods;    /* ends with name NULL; those not in it stay undecoded */
} ex_interface;

#endif

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

typedef struct ex_method {
    const char *name;            /* "EcDoConnectEx", "NspiBind"; request type: "Connect", "Bind" */
    const char *request_type;    /* X-RequestType value, NULL if only RPC */
    int opnum;                   /* -1 if only a request type */
    ex_fields http_request;      /* bodies, MS-OXCMAPIHTTP: behind nothing */
    ex_fields http_response;     /* behind StatusCode (which the transport reads), StatusCode 0 */
    ex_fields http_failure;      /* behind another StatusCode; NULL: as most have it */
    ex_fields rpc_request;       /* stub data, NDR */
    ex_fields rpc_response;
} ex_method;

#endif

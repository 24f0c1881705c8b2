/* session/method.h
 * Methods: operations of DCE/RPC interfaces and request types of MAPI/HTTP, in tables that the compiler makes from
 * specs/. One entry stands for both ways of calling the same method.
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

extern const ex_method oxnspi_methods[];   /* ends with name NULL */
extern const ex_method oxabref_methods[];   /* RPC only */
extern const ex_method emsmdb_methods[];    /* RPC only */
extern const ex_method emsmdb_async_methods[]; /* of the interface AsyncEMSMDB */
extern const ex_method mapihttp_methods[];  /* mailbox request types, HTTP only */

/* Each fills in the fields, subtrees and expert infos of its generated file and registers them under proto. */
void generated_register_oxnspi(int proto);
void generated_register_oxabref(int proto);
void generated_register_emsmdb(int proto);
void generated_register_mapihttp(int proto);

#endif

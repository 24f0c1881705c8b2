/* rpc/interface.h
 * What is told once of each DCE/RPC interface: its methods, where their context handles stand, its fields.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_INTERFACE_H
#define EXCHANGE_RPC_INTERFACE_H

#include "rpc/shape.h"
#include "session/call.h"
#include "session/method.h"
#include "session/referral.h"
#include "wireshark/dcerpc.h"

#define RPC_NO_HANDLE  (-1)   /* a request that opens a session; a response that leaves it as it is */
#define RPC_NO_SESSION (-2)   /* a request outside of any session */

/* Where one method's messages have the session's context handle (MS-RPCE section 2.2.4.15): an offset in the stub, or
   one of the above. A handle in a response replaces the request's; zero ends its life. */
typedef struct rpc_handles {
    const char *method;              /* its name in the table of methods; NULL ends the list */
    int request, response;
    int pointee;                     /* bytes more before the response's handle when the pointer that the response
                                        begins with is not null */
    bool gives_second;               /* the response begins with another handle, which leads to the session, too */
    bool takes_second;               /* the request's handle is such a one */
} rpc_handles;

typedef struct rpc_interface {
    ws_dcerpc_interface dcerpc;      /* uuid, version, name and functions; rpc_interface_register() sets the rest */
    const ex_proto *proto;
    const ex_method *methods;        /* ends with name NULL; those not in it stay undecoded */
    /* Of methods that are not as `usual` says; both NULL: the interface has no sessions. A method that is in no table
       has no session. */
    const rpc_handles *handles;
    const rpc_handles *usual;
    referral_kind kind;              /* what its sessions are with */
    /* For captures without its Bind; see rpc/no_bind.h. */
    const char *no_bind;             /* name of the switch: "emsmdb_no_bind" */
    rpc_shape_of shape;              /* NULL: it is not recognised without its Bind */
    rpc_shape_of_response response_shape;    /* NULL: no response tells */
    /* Fields, set by the functions below. */
    int hf_session;
    int hf_opened_in;
    int hf_closed_in;
    int hf_request_in;
    int hf_response_in;
    int hf_time;
    int hf_connect_in;
    int hf_notification_in;
    int hf_referred_in;
    int hf_used_in;
    expert_field ei_no_bind;
} rpc_interface;

/* Registers <prefix>.opnum, .request_in, .response_in, .time and .no_bind, with sessions .session, .opened_in,
   .closed_in and .referred_in, without them .used_in. The interface has to live as long as the program; its proto and
   methods have to be set. */
void rpc_interface_register(rpc_interface *i, const char *prefix);
/* For interfaces that give a second handle or wait for notifications: .async_connect_in and .notification_in. */
void rpc_interface_register_waits(rpc_interface *i, const char *prefix);
/* Of another interface of the same protocol: its <prefix>.opnum; the other fields are those of first. */
void rpc_interface_register_second(rpc_interface *i, const rpc_interface *first, const char *prefix);

/* Where the method with this opnum has its context handles; NULL: the interface has no sessions. */
const rpc_handles *rpc_handles_of(const rpc_interface *i, uint16_t opnum);

#endif

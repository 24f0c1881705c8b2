/* rpc/call.h
 * One DCE/RPC operation of an interface whose sessions go by context handle, or that has none: finds session and
 * call, shows what every call shows, runs the generated NDR decoder.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_CALL_H
#define EXCHANGE_RPC_CALL_H

#include "session/referral.h"
#include "rpc/shape.h"
#include "session/call.h"
#include "session/method.h"

#define RPC_NO_HANDLE  (-1)   /* a request that opens a session; a response that leaves it as it is */
#define RPC_NO_SESSION (-2)   /* a request outside of any session */

typedef struct rpc_interface {
    const ex_proto *proto;
    const ex_method *methods;        /* ends with name NULL; those not in it stay undecoded */
    /* Offset in the stub of the session's context handle, or one of the above. A handle in a
       response replaces the request's, zero ends its life. The functions look at bytes only after
       they checked that they are there. request_handle NULL: the interface has no sessions. */
    int (*request_handle)(tvbuff_t *stub, uint16_t opnum);
    int (*response_handle)(tvbuff_t *stub, uint16_t opnum);
    /* Both may be NULL. Whether the response begins with a second handle for the session, an asynchronous
       one; whether the request's handle is such a one. */
    bool (*gives_second)(uint16_t opnum);
    bool (*takes_second)(uint16_t opnum);
    referral_kind kind;              /* what its sessions are with */
    /* For captures without its Bind; see rpc/no_bind.h. */
    const char *no_bind;             /* name of the switch: "emsmdb_no_bind" */
    rpc_shape_of shape;
    rpc_shape_of_response response_shape;    /* NULL: no response tells */
    const e_guid_t *uuid;            /* these two are filled in by rpc_interface_claim() */
    uint16_t version;
    /* Of the protocol; filled in by rpc_interface_register(). */
    int hf_opnum;
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

/* The names of an interface whose methods are all in its table, for the functions below. */
const value_string *rpc_method_names(const ex_method *methods);

/* Registers <prefix>.opnum (named by names, ends with NULL), .request_in, .response_in and .time, with sessions .session,
   .opened_in, .closed_in and .referred_in, without them .used_in. The interface has to live as long as the program. */
void rpc_interface_register(rpc_interface *i, int proto, const char *prefix, const value_string *names);
/* For interfaces that give a second handle or wait for notifications: .async_connect_in and .notification_in. */
void rpc_interface_register_waits(rpc_interface *i, int proto, const char *prefix);
/* Of another interface of the same protocol: its <prefix>.opnum; the other fields are those of first. */
void rpc_interface_register_second(rpc_interface *i, const rpc_interface *first, int proto, const char *prefix,
                                   const value_string *names);

/* Takes the DCE/RPC interface over from whoever has it (ws_dcerpc_claim). names as above: every opnum
   in it gets the two functions. Once per interface. */
void rpc_interface_claim(rpc_interface *i, e_guid_t *uuid, uint16_t version, const value_string *names,
                         dcerpc_dissect_fnct_t *request, dcerpc_dissect_fnct_t *response);

/* Another interface of a protocol whose first one was claimed; name: what a Bind calls it. */
void rpc_interface_claim_second(rpc_interface *i, const e_guid_t *first, uint16_t first_version, e_guid_t *uuid,
                                uint16_t version, const char *name, const value_string *names,
                                dcerpc_dissect_fnct_t *request, dcerpc_dissect_fnct_t *response);

/* Dissects a request or response stub; to be called from the interface's dcerpc_sub_dissector
   functions with their arguments. Returns the new offset: the end of the stub. */
int rpc_dissect(rpc_interface *i, tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree,
                dcerpc_info *di, uint8_t *drep, bool is_request);

#endif

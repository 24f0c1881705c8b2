/* rpc/interface.h
 * One DCE/RPC interface of ours: what its table says, its fields, how it is recognised.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_INTERFACE_H
#define EXCHANGE_RPC_INTERFACE_H

#include "session/call.h"
#include "session/method.h"
#include "session/referral.h"
#include "wireshark/dcerpc.h"

typedef struct rpc_interface {
    const ex_interface *table;
    const ex_proto *proto;
    referral_kind kind;              /* what its sessions are with */
    /* For captures without its Bind; see rpc/no_bind.h. */
    const char *no_bind;             /* name of the switch: "emsmdb_no_bind"; NULL: it is not recognised */
    const char *const *telling_responses;    /* methods whose responses tell, ends with NULL; or NULL */
    ws_dcerpc_interface dcerpc;      /* set by rpc/call.h and the functions below, as all that follows */
    bool has_sessions;
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
   .closed_in and .referred_in, without them .used_in. The interface has to live as long as the program; its table and
   proto have to be set. */
void rpc_interface_register(rpc_interface *i, const char *prefix);
/* For interfaces that give a second handle or wait for notifications: .async_connect_in and .notification_in. */
void rpc_interface_register_waits(rpc_interface *i, const char *prefix);
/* At handoff: whose calls come to us from here on. */
void rpc_interface_add(rpc_interface *i);
/* The one with this UUID; NULL: it is none of ours. */
rpc_interface *rpc_interface_of(const e_guid_t *uuid);

/* What every message of a call (which may be NULL) shows: its session, and generated items with request and response;
   hidden: only for filters. */
void rpc_show_session(const rpc_interface *i, const ex_call *call, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb);
void rpc_show_links(const rpc_interface *i, const ex_call *call, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb,
                    bool is_request, bool hidden);

/* Of another interface of the same protocol: its <prefix>.opnum; the other fields are those of first. */
void rpc_interface_register_second(rpc_interface *i, const rpc_interface *first, const char *prefix);

#endif

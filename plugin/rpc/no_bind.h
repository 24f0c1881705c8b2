/* rpc/no_bind.h
 * DCE/RPC of which the capture has no Bind: contexts of EMSMDB, NSPI and RFR are recognised by their stubs.
 *
 * Wireshark knows the interface of a call from the Bind only. Where there was none, each PDU is looked at
 * before Wireshark dissects it, on the first pass. If its stub is of one of our interfaces beyond doubt
 * (rpc/shape.h), or the context was recognised by an earlier one and nothing speaks against it, Wireshark's
 * own dissector is handed, unseen, a Bind of that interface to a context id that nobody uses, and a request
 * there with the PDU's call id. From then on it knows the call: requests, responses, fragments and times are
 * its own business, on every pass. The real context stays as it is, so that a wrong guess leaves nothing behind
 * and a Bind, whenever it comes, decides alone.
 *
 * Each interface has a switch in Analyze > Enabled Protocols, under the name that rpc_interface.no_bind says.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_NO_BIND_H
#define EXCHANGE_RPC_NO_BIND_H

#include "rpc/interface.h"

/* Registers the list of the switches; before any rpc_no_bind_add(). */
void rpc_no_bind_register(void);
/* Has the interface recognised and registers its switch, at handoff; at most 8 of them. */
void rpc_no_bind_add(rpc_interface *i);
/* Puts the look at PDUs before Wireshark's dissector for DCE/RPC over TCP. */
void rpc_no_bind_handoff(void);

/* To be called before a connection-oriented PDU, whole or cut by the end of the capture, is given to Wireshark's
   dcerpc dissector; with pinfo as it will be then (find_conversation_pinfo() gives the connection). Other bytes
   are ignored. DCE/RPC over TCP comes here by itself. */
void rpc_no_bind_pdu(tvbuff_t *tvb, packet_info *pinfo);

/* For rpc/call.c. True for the request that only serves to make the call known: nothing is to be dissected. */
bool rpc_no_bind_is_made_up(packet_info *pinfo, dcerpc_info *di);
/* True for the calls of a context that was recognised. */
bool rpc_no_bind_is_guess(const dcerpc_info *di);

#endif

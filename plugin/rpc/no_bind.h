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

#include "rpc/call.h"

/* Registers the list of the switches; before rpc_interface_claim(), which calls rpc_late_add(). */
void rpc_late_register(void);
void rpc_late_add(rpc_interface *i);
/* Puts the look at PDUs before Wireshark's dissector for DCE/RPC over TCP. */
void rpc_late_handoff(void);

/* To be called before a connection-oriented PDU, whole or cut by the end of the capture, is given to Wireshark's
   dcerpc dissector; with pinfo as it will be then (find_conversation_pinfo() gives the connection). Other bytes
   are ignored. DCE/RPC over TCP comes here by itself. */
void rpc_late_pdu(tvbuff_t *tvb, packet_info *pinfo);

/* For rpc_dissect(). True for the request that only serves to make the call known: nothing is to be dissected. */
bool rpc_late_is_made_up(packet_info *pinfo, dcerpc_info *di);
/* True for the calls of a context that was recognised. */
bool rpc_late_is_guess(const dcerpc_info *di);

#endif

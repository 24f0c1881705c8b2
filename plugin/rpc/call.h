/* rpc/call.h
 * One DCE/RPC operation of an interface whose sessions go by context handle, or that has none: finds session and
 * call, shows what every call shows, runs the generated NDR decoder.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_CALL_H
#define EXCHANGE_RPC_CALL_H

#include "rpc/interface.h"

/* Takes the DCE/RPC interface over from whoever has it, at handoff, once per interface. i->dcerpc has its uuid, version
   and functions. An interface with i->shape is recognised without its Bind from then on. */
void rpc_claim(rpc_interface *i);
/* The same for another interface of a protocol whose first one was claimed. */
void rpc_claim_second(rpc_interface *i, const rpc_interface *first);

/* Dissects a request or response stub; to be called from the interface's two functions with their arguments. Returns
   the new offset: the end of the stub. */
int rpc_dissect(rpc_interface *i, tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree,
                dcerpc_info *di, uint8_t *drep, bool is_request);

#endif

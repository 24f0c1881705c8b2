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

/* Takes the DCE/RPC interface over from whoever has it, at handoff, once per interface, when it is registered
   (rpc/interface.h). One with i->no_bind is recognised without its Bind from then on. */
void rpc_claim(rpc_interface *i);
/* The same for another interface of a protocol whose first one was claimed; a Bind calls it by its table's name. */
void rpc_claim_second(rpc_interface *i, const rpc_interface *first);

#endif

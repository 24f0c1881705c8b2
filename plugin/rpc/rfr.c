/* rpc/rfr.c
 * The RFR interface over DCE/RPC (MS-OXABREF 3.1.4). See rpc/call.h. It has no context handle.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/rfr.h"
#include "generated/oxabref_methods.h"
#include "rpc/call.h"
#include "rpc/protocol.h"

static rpc_interface rfr = { .table = &rfr_interface, .proto = &ex_oxabref, .no_bind = "oxabref_no_bind" };

void abref_register(void)
{
    ex_proto_register(&ex_oxabref, "Address Book Name Service Provider Interface (NSPI) Referral Protocol", "OXABREF",
                      "oxabref");
    rpc_interface_register(&rfr, "oxabref");
    generated_register_oxabref_methods(ex_oxabref.proto);
}

void abref_handoff(void)
{
    rpc_claim(&rfr);
}

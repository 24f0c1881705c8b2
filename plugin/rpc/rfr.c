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

static e_guid_t rfr_uuid = {
    0x1544f5e0, 0x613c, 0x11d1, { 0x93, 0xdf, 0x00, 0xc0, 0x4f, 0xd7, 0xbd, 0x09 }
};

static dcerpc_dissect_fnct_t dissect_request, dissect_response;

static rpc_interface rfr = {
    .dcerpc = { .uuid = &rfr_uuid, .version = 1, .request = dissect_request, .response = dissect_response },
    .proto = &ex_oxabref, .methods = oxabref_methods, .no_bind = "oxabref_no_bind", .shape = rfr_shape,
};

static int dissect_request(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                           uint8_t *drep)
{
    return rpc_dissect(&rfr, tvb, offset, pinfo, tree, di, drep, true);
}

static int dissect_response(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                            uint8_t *drep)
{
    return rpc_dissect(&rfr, tvb, offset, pinfo, tree, di, drep, false);
}

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

/* rpc/nspi.c
 * The NSPI interface over DCE/RPC (MS-OXNSPI 3.1.4.1). See rpc/call.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/nspi.h"
#include "generated/oxnspi_methods.h"
#include "generated/oxnspi_tables.h"
#include "nspi/names.h"
#include "nspi/protocol.h"
#include "oxcdata/ndr_value.h"
#include "rpc/call.h"

static e_guid_t nspi_uuid = {
    0xf5cc5a18, 0x4264, 0x101a, { 0x8c, 0x59, 0x08, 0x00, 0x2b, 0x2f, 0x84, 0x26 }
};

/* Only NspiBind and NspiUnbind give the handle back; in NspiBind pServerGuid is before it. */
static const rpc_handles usual = { .request = 0, .response = RPC_NO_HANDLE };
static const rpc_handles handles[] = {
    { .method = "NspiBind", .request = RPC_NO_HANDLE, .response = 4, .pointee = 16 },
    { .method = "NspiUnbind", .request = 0, .response = 0 },
    { .method = NULL }
};

static dcerpc_dissect_fnct_t dissect_request, dissect_response;

static rpc_interface nspi = {
    .dcerpc = { .uuid = &nspi_uuid, .version = 56, .request = dissect_request, .response = dissect_response },
    .proto = &ex_oxnspi, .methods = oxnspi_methods, .handles = handles, .usual = &usual,
    .kind = REFERRAL_ADDRESS_BOOK, .no_bind = "oxnspi_no_bind", .shape = nspi_shape,
};

static int dissect_request(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                           uint8_t *drep)
{
    return rpc_dissect(&nspi, tvb, offset, pinfo, tree, di, drep, true);
}

static int dissect_response(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                            uint8_t *drep)
{
    return rpc_dissect(&nspi, tvb, offset, pinfo, tree, di, drep, false);
}

void nspi_register(void)
{
    ex_proto_register(&ex_oxnspi, "Exchange Server Name Service Provider Interface (NSPI) Protocol", "OXNSPI",
                      "oxnspi");
    rpc_interface_register(&nspi, "oxnspi");
    generated_register_oxnspi(ex_oxnspi.proto);
    generated_register_oxnspi_methods(ex_oxnspi.proto);
    nspi_values_register(ex_oxnspi.proto);
    nspi_names_register(ex_oxnspi.proto);
}

void nspi_handoff(void)
{
    rpc_claim(&nspi);
}

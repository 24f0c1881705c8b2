/* rpc/nspi.c
 * The NSPI interface over DCE/RPC (MS-OXNSPI 3.1.4.1). See rpc/call.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/nspi.h"
#include "nspi/names.h"
#include "nspi/protocol.h"
#include "oxcdata/ndr_value.h"
#include "rpc/call.h"

static e_guid_t nspi_uuid = {
    0xf5cc5a18, 0x4264, 0x101a, { 0x8c, 0x59, 0x08, 0x00, 0x2b, 0x2f, 0x84, 0x26 }
};
#define NSPI_VERSION 56

enum { NSPI_BIND = 0, NSPI_UNBIND = 1 };

static int request_handle(tvbuff_t *stub, uint16_t opnum)
{
    (void)stub;
    return opnum == NSPI_BIND ? RPC_NO_HANDLE : 0;
}

/* Only NspiBind and NspiUnbind give the handle back; in NspiBind pServerGuid is before it. */
static int response_handle(tvbuff_t *stub, uint16_t opnum)
{
    if (opnum == NSPI_UNBIND)
        return 0;
    if (opnum != NSPI_BIND || !tvb_bytes_exist(stub, 0, 4))
        return RPC_NO_HANDLE;
    return tvb_get_letohl(stub, 0) ? 4 + 16 : 4;
}

static rpc_interface nspi = {
    .proto = &ex_oxnspi, .request_handle = request_handle, .response_handle = response_handle,
    .kind = REFERRAL_ADDRESS_BOOK,
    .no_bind = "oxnspi_no_bind", .shape = nspi_shape,
};

static int dissect_request(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di, uint8_t *drep)
{
    return rpc_dissect(&nspi, tvb, offset, pinfo, tree, di, drep, true);
}

static int dissect_response(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di, uint8_t *drep)
{
    return rpc_dissect(&nspi, tvb, offset, pinfo, tree, di, drep, false);
}

void nspi_register(void)
{
    ex_proto_register(&ex_oxnspi, "Exchange Server Name Service Provider Interface (NSPI) Protocol", "OXNSPI", "oxnspi");
    nspi.methods = oxnspi_methods;
    rpc_interface_register(&nspi, ex_oxnspi.proto, "oxnspi", rpc_method_names(oxnspi_methods));
    generated_register_oxnspi(ex_oxnspi.proto);
    nspi_values_register(ex_oxnspi.proto);
    nspi_names_register(ex_oxnspi.proto);
}

void nspi_handoff(void)
{
    rpc_interface_claim(&nspi, &nspi_uuid, NSPI_VERSION, rpc_method_names(oxnspi_methods), dissect_request,
                        dissect_response);
}

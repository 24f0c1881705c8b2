/* rpc/emsmdb.c
 * The interfaces EMSMDB and AsyncEMSMDB over DCE/RPC (MS-OXCRPC 3.1.4, 3.3.4). See rpc/call.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/emsmdb.h"
#include "emsmdb/protocol.h"
#include "emsmdb/push.h"
#include "emsmdb/rpc_header_ext.h"
#include "generated/emsmdb_methods.h"
#include "generated/emsmdb_tables.h"
#include "rpc/call.h"

/* Interface versions 0.81 and 0.1. */
static e_guid_t emsmdb_uuid = {
    0xa4f1db00, 0xca47, 0x1067, { 0xb3, 0x1f, 0x00, 0xdd, 0x01, 0x06, 0x62, 0xda }
};
static e_guid_t async_uuid = {
    0x5261574a, 0x4572, 0x206e, { 0xb2, 0x68, 0x6b, 0x19, 0x92, 0x13, 0xb4, 0xe4 }
};

/* CXH is the first parameter of every method that has one, both ways; EcDoAsyncConnect and EcDoAsyncConnectEx return an
   ACXH, which EcDoAsyncWait and EcDoAsyncWaitEx take. Of three methods the parameters are not known. */
static const rpc_handles usual = { .request = 0, .response = 0 };
static const rpc_handles handles[] = {
    { .method = "EcDoConnect", .request = RPC_NO_HANDLE },
    { .method = "EcDoConnectEx", .request = RPC_NO_HANDLE },
    { .method = "EcGetMoreRpc", .request = RPC_NO_SESSION },
    { .method = "EcDummyRpc", .request = RPC_NO_SESSION },
    { .method = "EcRGetDCName", .request = RPC_NO_SESSION },
    { .method = "EcRNetGetDCName", .request = RPC_NO_SESSION },
    { .method = "EcDoAsyncConnect", .response = RPC_NO_HANDLE, .gives_second = true },
    { .method = "EcDoAsyncConnectEx", .response = RPC_NO_HANDLE, .gives_second = true },
    { .method = "EcDoAsyncWait", .response = RPC_NO_HANDLE, .takes_second = true },
    { .method = NULL }
};
static const rpc_handles async_usual = { .response = RPC_NO_HANDLE, .takes_second = true };

static dcerpc_dissect_fnct_t dissect_request, dissect_response, dissect_async_request, dissect_async_response;

static rpc_interface emsmdb = {
    .dcerpc = { .uuid = &emsmdb_uuid, .version = 0, .request = dissect_request, .response = dissect_response },
    .proto = &ex_emsmdb, .methods = emsmdb_methods, .handles = handles, .usual = &usual, .kind = REFERRAL_MAILBOX,
    .no_bind = "emsmdb_no_bind", .shape = emsmdb_shape, .response_shape = emsmdb_response_shape,
};

static rpc_interface async = {
    .dcerpc = { .uuid = &async_uuid, .version = 0, .name = "AsyncEMSMDB", .request = dissect_async_request,
                .response = dissect_async_response },
    .proto = &ex_emsmdb, .methods = emsmdb_async_methods, .usual = &async_usual
};

static int dissect_request(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                           uint8_t *drep)
{
    return rpc_dissect(&emsmdb, tvb, offset, pinfo, tree, di, drep, true);
}

static int dissect_response(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                            uint8_t *drep)
{
    return rpc_dissect(&emsmdb, tvb, offset, pinfo, tree, di, drep, false);
}

static int dissect_async_request(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                                 uint8_t *drep)
{
    return rpc_dissect(&async, tvb, offset, pinfo, tree, di, drep, true);
}

static int dissect_async_response(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                                  uint8_t *drep)
{
    return rpc_dissect(&async, tvb, offset, pinfo, tree, di, drep, false);
}

void emsmdb_register(void)
{
    ex_proto_register(&ex_emsmdb, "Exchange Wire Format Protocol", "EMSMDB", "emsmdb");
    rpc_interface_register(&emsmdb, "emsmdb");
    rpc_interface_register_waits(&emsmdb, "emsmdb");
    rpc_interface_register_second(&async, &emsmdb, "emsmdb.async");
    generated_register_emsmdb(ex_emsmdb.proto);
    generated_register_emsmdb_methods(ex_emsmdb.proto);
    rpc_header_ext_register(ex_emsmdb.proto);
    push_register(ex_emsmdb.proto);
}

void emsmdb_handoff(void)
{
    rpc_claim(&emsmdb);
    rpc_claim_second(&async, &emsmdb);
    push_handoff(ex_emsmdb.proto);
}

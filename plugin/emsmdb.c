/* emsmdb.c
 * The EMSMDB interface over DCE/RPC (MS-OXCRPC 3.1.4). See rpc_call.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "emsmdb.h"
#include "rpc_call.h"
#include "rpc_header_ext.h"

ex_proto ex_emsmdb;

/* Interface version 0.81: Wireshark tells interfaces apart by the major version. */
static e_guid_t emsmdb_uuid = {
    0xa4f1db00, 0xca47, 0x1067, { 0xb3, 0x1f, 0x00, 0xdd, 0x01, 0x06, 0x62, 0xda }
};
#define EMSMDB_VERSION 0

enum {
    EC_DO_DISCONNECT = 1, EC_R_REGISTER_PUSH_NOTIFICATION = 4, EC_DO_CONNECT_EX = 10, EC_DO_RPC_EXT2 = 11,
    EC_DO_ASYNC_CONNECT_EX = 14
};

static const value_string emsmdb_opnums[] = {
    { 0, "Opnum0NotUsedOnWire" },
    { EC_DO_DISCONNECT, "EcDoDisconnect" },
    { 2, "Opnum2NotUsedOnWire" },
    { 3, "Opnum3NotUsedOnWire" },
    { EC_R_REGISTER_PUSH_NOTIFICATION, "EcRRegisterPushNotification" },
    { 5, "Opnum5NotUsedOnWire" },
    { 6, "EcDummyRpc" },
    { 7, "Opnum7NotUsedOnWire" },
    { 8, "Opnum8NotUsedOnWire" },
    { 9, "Opnum9NotUsedOnWire" },
    { EC_DO_CONNECT_EX, "EcDoConnectEx" },
    { EC_DO_RPC_EXT2, "EcDoRpcExt2" },
    { 12, "Opnum12NotUsedOnWire" },
    { 13, "Opnum13NotUsedOnWire" },
    { EC_DO_ASYNC_CONNECT_EX, "EcDoAsyncConnectEx" },
    { 0, NULL }
};

/* CXH is the first parameter of every method that has one. */
static int request_handle(tvbuff_t *stub, uint16_t opnum)
{
    (void)stub;
    switch (opnum) {
    case EC_DO_CONNECT_EX:
        return RPC_NO_HANDLE;
    case EC_DO_DISCONNECT:
    case EC_R_REGISTER_PUSH_NOTIFICATION:
    case EC_DO_RPC_EXT2:
    case EC_DO_ASYNC_CONNECT_EX:
        return 0;
    default:
        return RPC_NO_SESSION;
    }
}

static int response_handle(tvbuff_t *stub, uint16_t opnum)
{
    (void)stub;
    switch (opnum) {
    case EC_DO_CONNECT_EX:
    case EC_DO_DISCONNECT:
    case EC_R_REGISTER_PUSH_NOTIFICATION:
    case EC_DO_RPC_EXT2:
        return 0;
    default:                     /* EcDoAsyncConnectEx returns an ACXH: not the session's handle */
        return RPC_NO_HANDLE;
    }
}

static rpc_interface emsmdb = {
    .proto = &ex_emsmdb, .request_handle = request_handle, .response_handle = response_handle,
    .no_bind = "emsmdb_no_bind", .shape = emsmdb_shape, .response_shape = emsmdb_response_shape,
};

static int dissect_request(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di, uint8_t *drep)
{
    return rpc_dissect(&emsmdb, tvb, offset, pinfo, tree, di, drep, true);
}

static int dissect_response(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di, uint8_t *drep)
{
    return rpc_dissect(&emsmdb, tvb, offset, pinfo, tree, di, drep, false);
}

void emsmdb_register(void)
{
    ex_proto_register(&ex_emsmdb, "Exchange Wire Format Protocol", "EMSMDB", "emsmdb");
    emsmdb.methods = emsmdb_methods;
    rpc_interface_register(&emsmdb, ex_emsmdb.proto, "emsmdb", emsmdb_opnums);
    generated_register_emsmdb(ex_emsmdb.proto);
    rpc_header_ext_register(ex_emsmdb.proto);
}

void emsmdb_handoff(void)
{
    rpc_interface_claim(&emsmdb, &emsmdb_uuid, EMSMDB_VERSION, emsmdb_opnums, dissect_request, dissect_response);
}

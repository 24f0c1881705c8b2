/* rpc/emsmdb.c
 * The interfaces EMSMDB and AsyncEMSMDB over DCE/RPC (MS-OXCRPC 3.1.4, 3.3.4). See rpc/call.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/emsmdb.h"
#include "emsmdb/protocol.h"
#include "emsmdb/push.h"
#include "rpc/call.h"
#include "emsmdb/rpc_header_ext.h"

/* Interface versions 0.81 and 0.1: Wireshark tells interfaces apart by the major version. */
static e_guid_t emsmdb_uuid = {
    0xa4f1db00, 0xca47, 0x1067, { 0xb3, 0x1f, 0x00, 0xdd, 0x01, 0x06, 0x62, 0xda }
};
static e_guid_t async_uuid = {
    0x5261574a, 0x4572, 0x206e, { 0xb2, 0x68, 0x6b, 0x19, 0x92, 0x13, 0xb4, 0xe4 }
};
#define EMSMDB_VERSION 0
#define ASYNC_VERSION  0

/* Those whose context handles need a word. */
enum {
    EC_DO_CONNECT = 0, EC_GET_MORE_RPC = 3, EC_DUMMY_RPC = 6, EC_R_GET_DC_NAME = 7, EC_R_NET_GET_DC_NAME = 8,
    EC_DO_CONNECT_EX = 10, EC_DO_ASYNC_CONNECT = 12, EC_DO_ASYNC_WAIT = 13, EC_DO_ASYNC_CONNECT_EX = 14, OPNUMS
};

/* CXH is the first parameter of every method that has one; EcDoAsyncWait has an ACXH. Of three methods the
   parameters are not known. */
static int request_handle(tvbuff_t *stub, uint16_t opnum)
{
    (void)stub;
    switch (opnum) {
    case EC_DO_CONNECT:
    case EC_DO_CONNECT_EX:
        return RPC_NO_HANDLE;
    case EC_GET_MORE_RPC:
    case EC_DUMMY_RPC:
    case EC_R_GET_DC_NAME:
    case EC_R_NET_GET_DC_NAME:
        return RPC_NO_SESSION;
    default:
        return opnum < OPNUMS ? 0 : RPC_NO_SESSION;
    }
}

/* EcDoAsyncConnect and EcDoAsyncConnectEx return an ACXH, EcDoAsyncWait nothing. */
static int response_handle(tvbuff_t *stub, uint16_t opnum)
{
    (void)stub;
    return opnum >= EC_DO_ASYNC_CONNECT ? RPC_NO_HANDLE : 0;
}

static bool gives_second(uint16_t opnum)
{
    return opnum == EC_DO_ASYNC_CONNECT || opnum == EC_DO_ASYNC_CONNECT_EX;
}

static bool takes_second(uint16_t opnum)
{
    return opnum == EC_DO_ASYNC_WAIT;
}

static rpc_interface emsmdb = {
    .proto = &ex_emsmdb, .request_handle = request_handle, .response_handle = response_handle,
    .gives_second = gives_second, .takes_second = takes_second, .kind = REFERRAL_MAILBOX,
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

/* ---- AsyncEMSMDB: its one method takes an ACXH and gives none back ---- */

static int async_request_handle(tvbuff_t *stub, uint16_t opnum)
{
    (void)stub;
    return opnum == 0 ? 0 : RPC_NO_SESSION;
}

static int async_response_handle(tvbuff_t *stub, uint16_t opnum)
{
    (void)stub;
    (void)opnum;
    return RPC_NO_HANDLE;
}

static bool async_takes_second(uint16_t opnum)
{
    return opnum == 0;
}

static rpc_interface async = {
    .proto = &ex_emsmdb, .request_handle = async_request_handle, .response_handle = async_response_handle,
    .takes_second = async_takes_second
};

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
    emsmdb.methods = emsmdb_methods;
    async.methods = emsmdb_async_methods;
    rpc_interface_register(&emsmdb, ex_emsmdb.proto, "emsmdb", rpc_method_names(emsmdb_methods));
    rpc_interface_register_waits(&emsmdb, ex_emsmdb.proto, "emsmdb");
    rpc_interface_register_second(&async, &emsmdb, ex_emsmdb.proto, "emsmdb.async", rpc_method_names(emsmdb_async_methods));
    generated_register_emsmdb(ex_emsmdb.proto);
    rpc_header_ext_register(ex_emsmdb.proto);
    push_register(ex_emsmdb.proto);
}

void emsmdb_handoff(void)
{
    rpc_interface_claim(&emsmdb, &emsmdb_uuid, EMSMDB_VERSION, rpc_method_names(emsmdb_methods), dissect_request,
                        dissect_response);
    rpc_interface_claim_second(&async, &emsmdb_uuid, EMSMDB_VERSION, &async_uuid, ASYNC_VERSION, "AsyncEMSMDB",
                               rpc_method_names(emsmdb_async_methods), dissect_async_request, dissect_async_response);
    push_handoff(ex_emsmdb.proto);
}

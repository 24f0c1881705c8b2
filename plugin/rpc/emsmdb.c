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

/* In this order: the fields of the first contradict the answers to the second. */
static const char *const telling_responses[] = { "EcDoRpcExt2", "EcDoConnectEx", NULL };

static rpc_interface emsmdb = {
    .table = &emsmdb_interface, .proto = &ex_emsmdb, .kind = REFERRAL_MAILBOX, .no_bind = "emsmdb_no_bind",
    .telling_responses = telling_responses
};

static rpc_interface async = { .table = &async_emsmdb_interface, .proto = &ex_emsmdb };

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

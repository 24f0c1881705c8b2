/* Do not edit. Generated from
 * specs/exchange-legacy-rpc.yaml, specs/ms-oxcrpc-async.yaml, specs/ms-oxcrpc-aux.yaml, specs/ms-oxcrpc-header.yaml,
 * specs/ms-oxcrpc.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_EMSMDB_TABLES_H
#define EXCHANGE_GENERATED_EMSMDB_TABLES_H

#include "read/cursor.h"

/* Each reads one structure at the cursor and shows its fields in t. */
void emsmdb_aux_client_connection_info(ex_cursor *c, proto_tree *t);
void emsmdb_aux_client_control(ex_cursor *c, proto_tree *t);
void emsmdb_aux_endpoint_capabilities(ex_cursor *c, proto_tree *t);
void emsmdb_aux_exception_trace(ex_cursor *c, proto_tree *t);
void emsmdb_aux_exorginfo(ex_cursor *c, proto_tree *t);
void emsmdb_aux_header(ex_cursor *c, proto_tree *t);
void emsmdb_aux_osversioninfo(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_accountinfo(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_clientinfo(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_defgc_success(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_defmdb_success(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_failure(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_failure_v2(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_gc_success(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_gc_success_v2(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_mdb_success(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_mdb_success_v2(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_processinfo(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_requestid(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_serverinfo(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_sessioninfo(ex_cursor *c, proto_tree *t);
void emsmdb_aux_perf_sessioninfo_v2(ex_cursor *c, proto_tree *t);
void emsmdb_aux_protocol_device_identification(ex_cursor *c, proto_tree *t);
void emsmdb_aux_server_capabilities(ex_cursor *c, proto_tree *t);
void emsmdb_aux_server_session_info(ex_cursor *c, proto_tree *t);
void emsmdb_client_ip_address(ex_cursor *c, proto_tree *t);
void emsmdb_client_ip_address_mask(ex_cursor *c, proto_tree *t);
void emsmdb_protocol_version(ex_cursor *c, proto_tree *t);
void emsmdb_rpc_header_ext(ex_cursor *c, proto_tree *t);
void emsmdb_sockaddr(ex_cursor *c, proto_tree *t);

/* Registers the fields, subtrees and expert infos of this file under proto. Once. */
void generated_register_emsmdb(int proto);

#endif

/* Do not edit. Generated from specs/ms-oxcrpc-header.yaml, specs/ms-oxcrpc.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "tables.h"
#include "rop.h"
#include "ndr.h"
#include "property.h"
#include "recurrence.h"
#include "structures.h"

/* AuxVersion */
static const value_string vs_aux_version[] = {
    { 0x1, "AUX_VERSION_1" },
    { 0x2, "AUX_VERSION_2" },
    { 0, NULL }
};

/* AuxType */
static const value_string vs_aux_type[] = {
    { 0x1, "AUX_TYPE_PERF_REQUESTID" },
    { 0x2, "AUX_TYPE_PERF_CLIENTINFO" },
    { 0x3, "AUX_TYPE_PERF_SERVERINFO" },
    { 0x4, "AUX_TYPE_PERF_SESSIONINFO" },
    { 0x5, "AUX_TYPE_PERF_DEFMDB_SUCCESS" },
    { 0x6, "AUX_TYPE_PERF_DEFGC_SUCCESS" },
    { 0x7, "AUX_TYPE_PERF_MDB_SUCCESS" },
    { 0x8, "AUX_TYPE_PERF_GC_SUCCESS" },
    { 0x9, "AUX_TYPE_PERF_FAILURE" },
    { 0xa, "AUX_TYPE_CLIENT_CONTROL" },
    { 0xb, "AUX_TYPE_PERF_PROCESSINFO" },
    { 0xc, "AUX_TYPE_PERF_BG_DEFMDB_SUCCESS" },
    { 0xd, "AUX_TYPE_PERF_BG_DEFGC_SUCCESS" },
    { 0xe, "AUX_TYPE_PERF_BG_MDB_SUCCESS" },
    { 0xf, "AUX_TYPE_PERF_BG_GC_SUCCESS" },
    { 0x10, "AUX_TYPE_PERF_BG_FAILURE" },
    { 0x11, "AUX_TYPE_PERF_FG_DEFMDB_SUCCESS" },
    { 0x12, "AUX_TYPE_PERF_FG_DEFGC_SUCCESS" },
    { 0x13, "AUX_TYPE_PERF_FG_MDB_SUCCESS" },
    { 0x14, "AUX_TYPE_PERF_FG_GC_SUCCESS" },
    { 0x15, "AUX_TYPE_PERF_FG_FAILURE" },
    { 0x16, "AUX_TYPE_OSVERSIONINFO" },
    { 0x17, "AUX_TYPE_EXORGINFO" },
    { 0x18, "AUX_TYPE_PERF_ACCOUNTINFO" },
    { 0x46, "AUX_TYPE_SERVER_CAPABILITIES" },
    { 0x48, "AUX_TYPE_ENDPOINT_CAPABILITIES" },
    { 0x4a, "AUX_CLIENT_CONNECTION_INFO" },
    { 0x4b, "AUX_SERVER_SESSION_INFO" },
    { 0x4e, "AUX_PROTOCOL_DEVICE_IDENTIFICATION" },
    { 0, NULL }
};

static int hf_rpc_header_ext_version = -1;
static int hf_rpc_header_ext_flags = -1;
static int hf_rpc_header_ext_flags_compressed = -1;
static int hf_rpc_header_ext_flags_xor_magic = -1;
static int hf_rpc_header_ext_flags_last = -1;
static int hf_rpc_header_ext_size = -1;
static int hf_rpc_header_ext_size_actual = -1;
static int hf_aux_header_size = -1;
static int hf_aux_header_version = -1;
static int hf_aux_header_type = -1;
static int hf_do_disconnect_pcxh = -1;
static int hf_do_disconnect_return_value = -1;
static int hf_dummy_rpc_return_value = -1;
static int hf_do_connect_ex_sz_user_dn = -1;
static int hf_do_connect_ex_ul_flags = -1;
static int hf_do_connect_ex_ul_con_mod = -1;
static int hf_do_connect_ex_cb_limit = -1;
static int hf_do_connect_ex_ul_cpid = -1;
static int hf_do_connect_ex_ul_lcid_string = -1;
static int hf_do_connect_ex_ul_lcid_sort = -1;
static int hf_do_connect_ex_ul_icxr_link = -1;
static int hf_do_connect_ex_us_f_can_convert_code_pages = -1;
static int hf_do_connect_ex_rgw_client_version = -1;
static int hf_do_connect_ex_pul_time_stamp = -1;
static int hf_do_connect_ex_rgb_aux_in = -1;
static int hf_do_connect_ex_cb_aux_in = -1;
static int hf_do_connect_ex_pcb_aux_out = -1;
static int hf_do_connect_ex_pcxh = -1;
static int hf_do_connect_ex_pcms_polls_max = -1;
static int hf_do_connect_ex_pc_retry = -1;
static int hf_do_connect_ex_pcms_retry_delay = -1;
static int hf_do_connect_ex_picxr = -1;
static int hf_do_connect_ex_sz_dn_prefix = -1;
static int hf_do_connect_ex_sz_display_name = -1;
static int hf_do_connect_ex_rgw_server_version = -1;
static int hf_do_connect_ex_rgw_best_version = -1;
static int hf_do_connect_ex_rgb_aux_out = -1;
static int hf_do_connect_ex_return_value = -1;
static int hf_do_rpc_ext2_pcxh = -1;
static int hf_do_rpc_ext2_pul_flags = -1;
static int hf_do_rpc_ext2_pul_flags_no_compression = -1;
static int hf_do_rpc_ext2_pul_flags_no_xor_magic = -1;
static int hf_do_rpc_ext2_pul_flags_chain = -1;
static int hf_do_rpc_ext2_rgb_in = -1;
static int hf_do_rpc_ext2_cb_in = -1;
static int hf_do_rpc_ext2_pcb_out = -1;
static int hf_do_rpc_ext2_rgb_aux_in = -1;
static int hf_do_rpc_ext2_cb_aux_in = -1;
static int hf_do_rpc_ext2_pcb_aux_out = -1;
static int hf_do_rpc_ext2_rgb_out = -1;
static int hf_do_rpc_ext2_rgb_aux_out = -1;
static int hf_do_rpc_ext2_pul_trans_time = -1;
static int hf_do_rpc_ext2_return_value = -1;

static int ett_flags = -1;
static int ett_auxiliary_buffer = -1;
static int ett_rop_buffer = -1;

static int *const bits_rpc_header_ext_flags[] = {
    &hf_rpc_header_ext_flags_compressed,
    &hf_rpc_header_ext_flags_xor_magic,
    &hf_rpc_header_ext_flags_last,
    NULL
};

static int *const bits_do_rpc_ext2_pul_flags[] = {
    &hf_do_rpc_ext2_pul_flags_no_compression,
    &hf_do_rpc_ext2_pul_flags_no_xor_magic,
    &hf_do_rpc_ext2_pul_flags_chain,
    NULL
};

/* RPC_HEADER_EXT, MS-OXCRPC 2.2.2.1 */
void emsmdb_rpc_header_ext(ex_cursor *c, proto_tree *t)
{
    cur_u16(c, t, hf_rpc_header_ext_version);
    cur_flags16(c, t, hf_rpc_header_ext_flags, ett_flags, bits_rpc_header_ext_flags, 0x7);
    cur_u16(c, t, hf_rpc_header_ext_size);
    cur_u16(c, t, hf_rpc_header_ext_size_actual);
}

/* AUX_HEADER, MS-OXCRPC 2.2.2.2 */
void emsmdb_aux_header(ex_cursor *c, proto_tree *t)
{
    uint32_t type = 0;

    cur_u16(c, t, hf_aux_header_size);
    cur_u8(c, t, hf_aux_header_version);
    type = cur_u8(c, t, hf_aux_header_type);
    cur_text(c, t, ", Type: %s", val_to_str_const(type, vs_aux_type, "unknown"));
}

/* EcDoDisconnect request, MS-OXCRPC 3.1.4.3 */
static void emsmdb_do_disconnect_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_disconnect_pcxh);
}

/* EcDoDisconnect response, MS-OXCRPC 3.1.4.3 */
static void emsmdb_do_disconnect_rpc_response(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_disconnect_pcxh);
    cur_u32(c, t, hf_do_disconnect_return_value);
}

/* EcDummyRpc response, MS-OXCRPC 3.1.4.6 */
static void emsmdb_dummy_rpc_rpc_response(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_dummy_rpc_return_value);
}

/* EcDoConnectEx request, MS-OXCRPC 3.1.4.1 */
static void emsmdb_do_connect_ex_rpc_request(ex_cursor *c, proto_tree *t)
{
    uint32_t cb_aux_in = 0;
    uint32_t max_count = 0;
    uint32_t rgb_aux_in_count = 0;

    ndr_string8(c, t, hf_do_connect_ex_sz_user_dn, NULL);
    cur_u32(c, t, hf_do_connect_ex_ul_flags);
    cur_u32(c, t, hf_do_connect_ex_ul_con_mod);
    cur_u32(c, t, hf_do_connect_ex_cb_limit);
    cur_u32(c, t, hf_do_connect_ex_ul_cpid);
    cur_u32(c, t, hf_do_connect_ex_ul_lcid_string);
    cur_u32(c, t, hf_do_connect_ex_ul_lcid_sort);
    cur_u32(c, t, hf_do_connect_ex_ul_icxr_link);
    cur_u16(c, t, hf_do_connect_ex_us_f_can_convert_code_pages);
    for (uint64_t i = 0; cur_element(c, t, hf_do_connect_ex_rgw_client_version, i, 3); i++)
        cur_u16(c, t, hf_do_connect_ex_rgw_client_version);
    cur_u32(c, t, hf_do_connect_ex_pul_time_stamp);
    max_count = ndr_conformance(c, t);
    rgb_aux_in_count = max_count;
    if (max_count > 0) {
        cur_sub rgb_aux_in_sub = cur_sub_begin(c, t, hf_do_connect_ex_rgb_aux_in, max_count);
        c->ndr = false;
        cur_struct(c, t, hf_do_connect_ex_rgb_aux_in, ett_auxiliary_buffer, auxiliary_buffer);
        c->ndr = true;
        cur_sub_end(c, t, &rgb_aux_in_sub);
    }
    ndr_run_deferred(c);
    cb_aux_in = cur_u32(c, t, hf_do_connect_ex_cb_aux_in);
    cur_check_count(c, t, "cbAuxIn", cb_aux_in, "rgbAuxIn", rgb_aux_in_count);
    cur_u32(c, t, hf_do_connect_ex_pcb_aux_out);
}

/* EcDoConnectEx response, MS-OXCRPC 3.1.4.1 */
static void emsmdb_do_connect_ex_rpc_response(ex_cursor *c, proto_tree *t)
{
    uint32_t pcb_aux_out = 0;
    uint32_t actual_count = 0;
    uint32_t rgb_aux_out_count = 0;

    ndr_context_handle(c, t, hf_do_connect_ex_pcxh);
    cur_u32(c, t, hf_do_connect_ex_pcms_polls_max);
    cur_u32(c, t, hf_do_connect_ex_pc_retry);
    cur_u32(c, t, hf_do_connect_ex_pcms_retry_delay);
    cur_u16(c, t, hf_do_connect_ex_picxr);
    if (ndr_referent(c, t)) {
        ndr_string8(c, t, hf_do_connect_ex_sz_dn_prefix, NULL);
    }
    ndr_run_deferred(c);
    if (ndr_referent(c, t)) {
        ndr_string8(c, t, hf_do_connect_ex_sz_display_name, NULL);
    }
    ndr_run_deferred(c);
    for (uint64_t i = 0; cur_element(c, t, hf_do_connect_ex_rgw_server_version, i, 3); i++)
        cur_u16(c, t, hf_do_connect_ex_rgw_server_version);
    for (uint64_t i = 0; cur_element(c, t, hf_do_connect_ex_rgw_best_version, i, 3); i++)
        cur_u16(c, t, hf_do_connect_ex_rgw_best_version);
    cur_u32(c, t, hf_do_connect_ex_pul_time_stamp);
    ndr_conformance(c, t);
    actual_count = ndr_variance(c, t);
    rgb_aux_out_count = actual_count;
    if (actual_count > 0) {
        cur_sub rgb_aux_out_sub = cur_sub_begin(c, t, hf_do_connect_ex_rgb_aux_out, actual_count);
        c->ndr = false;
        cur_struct(c, t, hf_do_connect_ex_rgb_aux_out, ett_auxiliary_buffer, auxiliary_buffer);
        c->ndr = true;
        cur_sub_end(c, t, &rgb_aux_out_sub);
    }
    ndr_run_deferred(c);
    pcb_aux_out = cur_u32(c, t, hf_do_connect_ex_pcb_aux_out);
    cur_check_count(c, t, "pcbAuxOut", pcb_aux_out, "rgbAuxOut", rgb_aux_out_count);
    cur_u32(c, t, hf_do_connect_ex_return_value);
}

/* EcDoRpcExt2 request, MS-OXCRPC 3.1.4.2 */
static void emsmdb_do_rpc_ext2_rpc_request(ex_cursor *c, proto_tree *t)
{
    uint32_t cb_in = 0;
    uint32_t cb_aux_in = 0;
    uint32_t max_count = 0;
    uint32_t rgb_in_count = 0;
    uint32_t rgb_aux_in_count = 0;

    ndr_context_handle(c, t, hf_do_rpc_ext2_pcxh);
    cur_flags32(c, t, hf_do_rpc_ext2_pul_flags, ett_flags, bits_do_rpc_ext2_pul_flags, 0x7);
    max_count = ndr_conformance(c, t);
    rgb_in_count = max_count;
    if (max_count > 0) {
        cur_sub rgb_in_sub = cur_sub_begin(c, t, hf_do_rpc_ext2_rgb_in, max_count);
        c->ndr = false;
        cur_struct(c, t, hf_do_rpc_ext2_rgb_in, ett_rop_buffer, rop_buffer);
        c->ndr = true;
        cur_sub_end(c, t, &rgb_in_sub);
    }
    ndr_run_deferred(c);
    cb_in = cur_u32(c, t, hf_do_rpc_ext2_cb_in);
    cur_check_count(c, t, "cbIn", cb_in, "rgbIn", rgb_in_count);
    cur_u32(c, t, hf_do_rpc_ext2_pcb_out);
    max_count = ndr_conformance(c, t);
    rgb_aux_in_count = max_count;
    if (max_count > 0) {
        cur_sub rgb_aux_in_sub = cur_sub_begin(c, t, hf_do_rpc_ext2_rgb_aux_in, max_count);
        c->ndr = false;
        cur_struct(c, t, hf_do_rpc_ext2_rgb_aux_in, ett_auxiliary_buffer, auxiliary_buffer);
        c->ndr = true;
        cur_sub_end(c, t, &rgb_aux_in_sub);
    }
    ndr_run_deferred(c);
    cb_aux_in = cur_u32(c, t, hf_do_rpc_ext2_cb_aux_in);
    cur_check_count(c, t, "cbAuxIn", cb_aux_in, "rgbAuxIn", rgb_aux_in_count);
    cur_u32(c, t, hf_do_rpc_ext2_pcb_aux_out);
}

/* EcDoRpcExt2 response, MS-OXCRPC 3.1.4.2 */
static void emsmdb_do_rpc_ext2_rpc_response(ex_cursor *c, proto_tree *t)
{
    uint32_t pcb_out = 0;
    uint32_t pcb_aux_out = 0;
    uint32_t actual_count = 0;
    uint32_t rgb_out_count = 0;
    uint32_t rgb_aux_out_count = 0;

    ndr_context_handle(c, t, hf_do_rpc_ext2_pcxh);
    cur_flags32(c, t, hf_do_rpc_ext2_pul_flags, ett_flags, bits_do_rpc_ext2_pul_flags, 0x7);
    ndr_conformance(c, t);
    actual_count = ndr_variance(c, t);
    rgb_out_count = actual_count;
    if (actual_count > 0) {
        cur_sub rgb_out_sub = cur_sub_begin(c, t, hf_do_rpc_ext2_rgb_out, actual_count);
        c->ndr = false;
        cur_struct(c, t, hf_do_rpc_ext2_rgb_out, ett_rop_buffer, rop_buffer);
        c->ndr = true;
        cur_sub_end(c, t, &rgb_out_sub);
    }
    ndr_run_deferred(c);
    pcb_out = cur_u32(c, t, hf_do_rpc_ext2_pcb_out);
    cur_check_count(c, t, "pcbOut", pcb_out, "rgbOut", rgb_out_count);
    ndr_conformance(c, t);
    actual_count = ndr_variance(c, t);
    rgb_aux_out_count = actual_count;
    if (actual_count > 0) {
        cur_sub rgb_aux_out_sub = cur_sub_begin(c, t, hf_do_rpc_ext2_rgb_aux_out, actual_count);
        c->ndr = false;
        cur_struct(c, t, hf_do_rpc_ext2_rgb_aux_out, ett_auxiliary_buffer, auxiliary_buffer);
        c->ndr = true;
        cur_sub_end(c, t, &rgb_aux_out_sub);
    }
    ndr_run_deferred(c);
    pcb_aux_out = cur_u32(c, t, hf_do_rpc_ext2_pcb_aux_out);
    cur_check_count(c, t, "pcbAuxOut", pcb_aux_out, "rgbAuxOut", rgb_aux_out_count);
    cur_u32(c, t, hf_do_rpc_ext2_pul_trans_time);
    cur_u32(c, t, hf_do_rpc_ext2_return_value);
}

const ex_method emsmdb_methods[] = {
    { "EcDoDisconnect", NULL, 1,
      NULL, NULL, NULL,
      emsmdb_do_disconnect_rpc_request, emsmdb_do_disconnect_rpc_response },
    { "EcDummyRpc", NULL, 6,
      NULL, NULL, NULL,
      NULL, emsmdb_dummy_rpc_rpc_response },
    { "EcDoConnectEx", NULL, 10,
      NULL, NULL, NULL,
      emsmdb_do_connect_ex_rpc_request, emsmdb_do_connect_ex_rpc_response },
    { "EcDoRpcExt2", NULL, 11,
      NULL, NULL, NULL,
      emsmdb_do_rpc_ext2_rpc_request, emsmdb_do_rpc_ext2_rpc_response },
    { NULL, NULL, -1, NULL, NULL, NULL, NULL, NULL }
};

void generated_register_emsmdb(int proto)
{
    static hf_register_info hf[] = {
        { &hf_rpc_header_ext_version, { "Version", "emsmdb.rpc_header_ext.version", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_rpc_header_ext_flags, { "Flags", "emsmdb.rpc_header_ext.flags", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_rpc_header_ext_flags_compressed, { "Compressed", "emsmdb.rpc_header_ext.flags.compressed", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_rpc_header_ext_flags_xor_magic, { "XorMagic", "emsmdb.rpc_header_ext.flags.xor_magic", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_rpc_header_ext_flags_last, { "Last", "emsmdb.rpc_header_ext.flags.last", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_rpc_header_ext_size, { "Size", "emsmdb.rpc_header_ext.size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_rpc_header_ext_size_actual, { "SizeActual", "emsmdb.rpc_header_ext.size_actual", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_aux_header_size, { "Size", "emsmdb.aux_header.size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_aux_header_version, { "Version", "emsmdb.aux_header.version", FT_UINT8, BASE_DEC, VALS(vs_aux_version),
          0x0, NULL, HFILL } },
        { &hf_aux_header_type, { "Type", "emsmdb.aux_header.type", FT_UINT8, BASE_HEX, VALS(vs_aux_type),
          0x0, NULL, HFILL } },
        { &hf_do_disconnect_pcxh, { "pcxh", "emsmdb.do_disconnect.pcxh", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_disconnect_return_value, { "ReturnValue", "emsmdb.do_disconnect.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_dummy_rpc_return_value, { "ReturnValue", "emsmdb.dummy_rpc.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_sz_user_dn, { "szUserDN", "emsmdb.do_connect_ex.sz_user_dn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_ul_flags, { "ulFlags", "emsmdb.do_connect_ex.ul_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_ul_con_mod, { "ulConMod", "emsmdb.do_connect_ex.ul_con_mod", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_cb_limit, { "cbLimit", "emsmdb.do_connect_ex.cb_limit", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_ul_cpid, { "ulCpid", "emsmdb.do_connect_ex.ul_cpid", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_ul_lcid_string, { "ulLcidString", "emsmdb.do_connect_ex.ul_lcid_string", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_ul_lcid_sort, { "ulLcidSort", "emsmdb.do_connect_ex.ul_lcid_sort", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_ul_icxr_link, { "ulIcxrLink", "emsmdb.do_connect_ex.ul_icxr_link", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_us_f_can_convert_code_pages, { "usFCanConvertCodePages", "emsmdb.do_connect_ex.us_f_can_convert_code_pages", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_rgw_client_version, { "rgwClientVersion", "emsmdb.do_connect_ex.rgw_client_version", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_pul_time_stamp, { "pulTimeStamp", "emsmdb.do_connect_ex.pul_time_stamp", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_rgb_aux_in, { "rgbAuxIn", "emsmdb.do_connect_ex.rgb_aux_in", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_cb_aux_in, { "cbAuxIn", "emsmdb.do_connect_ex.cb_aux_in", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_pcb_aux_out, { "pcbAuxOut", "emsmdb.do_connect_ex.pcb_aux_out", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_pcxh, { "pcxh", "emsmdb.do_connect_ex.pcxh", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_pcms_polls_max, { "pcmsPollsMax", "emsmdb.do_connect_ex.pcms_polls_max", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_pc_retry, { "pcRetry", "emsmdb.do_connect_ex.pc_retry", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_pcms_retry_delay, { "pcmsRetryDelay", "emsmdb.do_connect_ex.pcms_retry_delay", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_picxr, { "picxr", "emsmdb.do_connect_ex.picxr", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_sz_dn_prefix, { "szDNPrefix", "emsmdb.do_connect_ex.sz_dn_prefix", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_sz_display_name, { "szDisplayName", "emsmdb.do_connect_ex.sz_display_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_rgw_server_version, { "rgwServerVersion", "emsmdb.do_connect_ex.rgw_server_version", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_rgw_best_version, { "rgwBestVersion", "emsmdb.do_connect_ex.rgw_best_version", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_rgb_aux_out, { "rgbAuxOut", "emsmdb.do_connect_ex.rgb_aux_out", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_connect_ex_return_value, { "ReturnValue", "emsmdb.do_connect_ex.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_pcxh, { "pcxh", "emsmdb.do_rpc_ext2.pcxh", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_pul_flags, { "pulFlags", "emsmdb.do_rpc_ext2.pul_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_pul_flags_no_compression, { "NoCompression", "emsmdb.do_rpc_ext2.pul_flags.no_compression", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_do_rpc_ext2_pul_flags_no_xor_magic, { "NoXorMagic", "emsmdb.do_rpc_ext2.pul_flags.no_xor_magic", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_do_rpc_ext2_pul_flags_chain, { "Chain", "emsmdb.do_rpc_ext2.pul_flags.chain", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_do_rpc_ext2_rgb_in, { "rgbIn", "emsmdb.do_rpc_ext2.rgb_in", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_cb_in, { "cbIn", "emsmdb.do_rpc_ext2.cb_in", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_pcb_out, { "pcbOut", "emsmdb.do_rpc_ext2.pcb_out", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_rgb_aux_in, { "rgbAuxIn", "emsmdb.do_rpc_ext2.rgb_aux_in", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_cb_aux_in, { "cbAuxIn", "emsmdb.do_rpc_ext2.cb_aux_in", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_pcb_aux_out, { "pcbAuxOut", "emsmdb.do_rpc_ext2.pcb_aux_out", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_rgb_out, { "rgbOut", "emsmdb.do_rpc_ext2.rgb_out", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_rgb_aux_out, { "rgbAuxOut", "emsmdb.do_rpc_ext2.rgb_aux_out", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_pul_trans_time, { "pulTransTime", "emsmdb.do_rpc_ext2.pul_trans_time", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_do_rpc_ext2_return_value, { "ReturnValue", "emsmdb.do_rpc_ext2.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
    };
    static int *ett[] = {
        &ett_flags,
        &ett_auxiliary_buffer,
        &ett_rop_buffer,
    };

    proto_register_subtree_array(ett, array_length(ett));
    proto_register_field_array(proto, hf, array_length(hf));
}

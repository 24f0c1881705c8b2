/* Do not edit. Generated from
 * specs/exchange-legacy-rpc.yaml, specs/ms-oxcrpc-async.yaml, specs/ms-oxcrpc-aux.yaml, specs/ms-oxcrpc-header.yaml,
 * specs/ms-oxcrpc.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "emsmdb/legacy_rpc.h"
#include "emsmdb/push.h"
#include "emsmdb/rpc_header_ext.h"
#include "generated/emsmdb_constants.h"
#include "generated/emsmdb_methods.h"
#include "generated/emsmdb_tables.h"
#include "read/cursor.h"
#include "read/names.h"
#include "read/ndr.h"
#include "read/probe.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/structure.h"
#include "read/summary.h"
#include "read/text.h"
#include "session/about.h"
#include "session/call.h"
#include "session/failure.h"
#include "wireshark/field_strings.h"

/* CodePage */
static const value_string vs_code_page[] = {
    { 0x1b5, "ibm437" },
    { 0x352, "ibm850" },
    { 0x354, "ibm852" },
    { 0x362, "cp866" },
    { 0x36a, "windows-874" },
    { 0x3a4, "shift_jis" },
    { 0x3a8, "gb2312" },
    { 0x3b5, "ks_c_5601-1987" },
    { 0x3b6, "big5" },
    { 0x4b0, "utf-16" },
    { 0x4b1, "unicodeFFFE" },
    { 0x4e2, "windows-1250" },
    { 0x4e3, "windows-1251" },
    { 0x4e4, "windows-1252" },
    { 0x4e5, "windows-1253" },
    { 0x4e6, "windows-1254" },
    { 0x4e7, "windows-1255" },
    { 0x4e8, "windows-1256" },
    { 0x4e9, "windows-1257" },
    { 0x4ea, "windows-1258" },
    { 0x4e9f, "us-ascii" },
    { 0x5182, "koi8-r" },
    { 0x556a, "koi8-u" },
    { 0x6faf, "iso-8859-1" },
    { 0x6fb0, "iso-8859-2" },
    { 0x6fb3, "iso-8859-5" },
    { 0x6fb5, "iso-8859-7" },
    { 0x6fb7, "iso-8859-9" },
    { 0x6fbd, "iso-8859-15" },
    { 0xc42c, "iso-2022-jp" },
    { 0xc42d, "csISO2022JP" },
    { 0xcadc, "euc-jp" },
    { 0xcaed, "euc-kr" },
    { 0xd698, "gb18030" },
    { 0xfde8, "utf-7" },
    { 0xfde9, "utf-8" },
    { 0, NULL }
};

/* Lcid */
static const value_string vs_lcid[] = {
    { 0x0, "LOCALE_NEUTRAL" },
    { 0x400, "LOCALE_USER_DEFAULT" },
    { 0x401, "ar-SA" },
    { 0x402, "bg-BG" },
    { 0x403, "ca-ES" },
    { 0x404, "zh-TW" },
    { 0x405, "cs-CZ" },
    { 0x406, "da-DK" },
    { 0x407, "de-DE" },
    { 0x408, "el-GR" },
    { 0x409, "en-US" },
    { 0x40a, "es-ES_tradnl" },
    { 0x40b, "fi-FI" },
    { 0x40c, "fr-FR" },
    { 0x40d, "he-IL" },
    { 0x40e, "hu-HU" },
    { 0x40f, "is-IS" },
    { 0x410, "it-IT" },
    { 0x411, "ja-JP" },
    { 0x412, "ko-KR" },
    { 0x413, "nl-NL" },
    { 0x414, "nb-NO" },
    { 0x415, "pl-PL" },
    { 0x416, "pt-BR" },
    { 0x417, "rm-CH" },
    { 0x418, "ro-RO" },
    { 0x419, "ru-RU" },
    { 0x41a, "hr-HR" },
    { 0x41b, "sk-SK" },
    { 0x41c, "sq-AL" },
    { 0x41d, "sv-SE" },
    { 0x41e, "th-TH" },
    { 0x41f, "tr-TR" },
    { 0x420, "ur-PK" },
    { 0x421, "id-ID" },
    { 0x422, "uk-UA" },
    { 0x423, "be-BY" },
    { 0x424, "sl-SI" },
    { 0x425, "et-EE" },
    { 0x426, "lv-LV" },
    { 0x427, "lt-LT" },
    { 0x429, "fa-IR" },
    { 0x42a, "vi-VN" },
    { 0x42b, "hy-AM" },
    { 0x42d, "eu-ES" },
    { 0x42f, "mk-MK" },
    { 0x436, "af-ZA" },
    { 0x437, "ka-GE" },
    { 0x439, "hi-IN" },
    { 0x43e, "ms-MY" },
    { 0x43f, "kk-KZ" },
    { 0x441, "sw-KE" },
    { 0x445, "bn-IN" },
    { 0x449, "ta-IN" },
    { 0x44a, "te-IN" },
    { 0x44e, "mr-IN" },
    { 0x452, "cy-GB" },
    { 0x456, "gl-ES" },
    { 0x800, "LOCALE_SYSTEM_DEFAULT" },
    { 0x801, "ar-IQ" },
    { 0x804, "zh-CN" },
    { 0x807, "de-CH" },
    { 0x809, "en-GB" },
    { 0x80a, "es-MX" },
    { 0x80c, "fr-BE" },
    { 0x810, "it-CH" },
    { 0x813, "nl-BE" },
    { 0x814, "nn-NO" },
    { 0x816, "pt-PT" },
    { 0x81a, "sr-Latn-CS" },
    { 0x81d, "sv-FI" },
    { 0x83c, "ga-IE" },
    { 0xc01, "ar-EG" },
    { 0xc04, "zh-HK" },
    { 0xc07, "de-AT" },
    { 0xc09, "en-AU" },
    { 0xc0a, "es-ES" },
    { 0xc0c, "fr-CA" },
    { 0xc1a, "sr-Cyrl-CS" },
    { 0x1004, "zh-SG" },
    { 0x1007, "de-LU" },
    { 0x1009, "en-CA" },
    { 0x100c, "fr-CH" },
    { 0x1409, "en-NZ" },
    { 0x1809, "en-IE" },
    { 0x1c09, "en-ZA" },
    { 0x240a, "es-CO" },
    { 0x2c0a, "es-AR" },
    { 0x4009, "en-IN" },
    { 0, NULL }
};

static int hf_do_connect_sz_user_dn = -1;
static int hf_do_connect_ul_flags = -1;
static int hf_do_connect_ul_flags_administrator_privilege = -1;
static int hf_do_connect_ul_flags_ignore_no_public_folders = -1;
static int hf_do_connect_ul_con_mod = -1;
static int hf_do_connect_cb_limit = -1;
static int hf_do_connect_ul_cpid = -1;
static int hf_do_connect_ul_lcid_string = -1;
static int hf_do_connect_ul_lcid_sort = -1;
static int hf_do_connect_ul_icxr_link = -1;
static int hf_do_connect_us_f_can_convert_code_pages = -1;
static int hf_do_connect_rgw_client_version = -1;
static int hf_do_connect_pul_time_stamp = -1;
static int hf_do_connect_pcxh = -1;
static int hf_do_connect_pcms_polls_max = -1;
static int hf_do_connect_pc_retry = -1;
static int hf_do_connect_pcms_retry_delay = -1;
static int hf_do_connect_picxr = -1;
static int hf_do_connect_sz_dn_prefix = -1;
static int hf_do_connect_sz_display_name = -1;
static int hf_do_connect_rgw_server_version = -1;
static int hf_do_connect_rgw_best_version = -1;
static int hf_do_connect_return_value = -1;
static int hf_do_rpc_pcxh = -1;
static int hf_do_rpc_rgb = -1;
static int hf_do_rpc_pus_length = -1;
static int hf_do_rpc_us_size = -1;
static int hf_do_rpc_return_value = -1;
static int hf_r_unregister_push_notification_pcxh = -1;
static int hf_r_unregister_push_notification_i_rpc = -1;
static int hf_r_unregister_push_notification_h_notification = -1;
static int hf_r_unregister_push_notification_return_value = -1;
static int hf_do_rpc_ext_pcxh = -1;
static int hf_do_rpc_ext_pul_flags = -1;
static int hf_do_rpc_ext_pul_flags_no_compression = -1;
static int hf_do_rpc_ext_pul_flags_no_xor_magic = -1;
static int hf_do_rpc_ext_pul_flags_chain = -1;
static int hf_do_rpc_ext_rgb_in = -1;
static int hf_do_rpc_ext_cb_in = -1;
static int hf_do_rpc_ext_pcb_out = -1;
static int hf_do_rpc_ext_reserved = -1;
static int hf_do_rpc_ext_rgb_out = -1;
static int hf_do_rpc_ext_pul_trans_time = -1;
static int hf_do_rpc_ext_return_value = -1;
static int hf_do_async_connect_cxh = -1;
static int hf_do_async_connect_pacxh = -1;
static int hf_do_async_connect_return_value = -1;
static int hf_do_async_wait_acxh = -1;
static int hf_do_async_wait_ul_flags_in = -1;
static int hf_do_async_wait_pul_flags_out = -1;
static int hf_do_async_wait_pul_flags_out_notification_pending = -1;
static int hf_do_async_wait_return_value = -1;
static int hf_do_async_wait_ex_acxh = -1;
static int hf_do_async_wait_ex_ul_flags_in = -1;
static int hf_do_async_wait_ex_pul_flags_out = -1;
static int hf_do_async_wait_ex_pul_flags_out_notification_pending = -1;
static int hf_do_async_wait_ex_return_value = -1;
static int hf_do_disconnect_pcxh = -1;
static int hf_do_disconnect_return_value = -1;
static int hf_r_register_push_notification_pcxh = -1;
static int hf_r_register_push_notification_i_rpc = -1;
static int hf_r_register_push_notification_rgb_context = -1;
static int hf_r_register_push_notification_cb_context = -1;
static int hf_r_register_push_notification_grbit_advise_bits = -1;
static int hf_r_register_push_notification_rgb_callback_address = -1;
static int hf_r_register_push_notification_cb_callback_address = -1;
static int hf_r_register_push_notification_h_notification = -1;
static int hf_r_register_push_notification_return_value = -1;
static int hf_dummy_rpc_return_value = -1;
static int hf_do_connect_ex_sz_user_dn = -1;
static int hf_do_connect_ex_ul_flags = -1;
static int hf_do_connect_ex_ul_flags_administrator_privilege = -1;
static int hf_do_connect_ex_ul_flags_ignore_no_public_folders = -1;
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
static int hf_do_async_connect_ex_cxh = -1;
static int hf_do_async_connect_ex_pacxh = -1;
static int hf_do_async_connect_ex_return_value = -1;

static int ett_flags = -1;
static int ett_protocol_version = -1;
static int ett_obfuscated_rop_buffer = -1;
static int ett_rop_buffer = -1;
static int ett_callback_context = -1;
static int ett_callback_address = -1;
static int ett_auxiliary_buffer = -1;

static int *const bits_do_connect_ul_flags[] = {
    &hf_do_connect_ul_flags_administrator_privilege,
    &hf_do_connect_ul_flags_ignore_no_public_folders,
    NULL
};

static int *const bits_do_rpc_ext_pul_flags[] = {
    &hf_do_rpc_ext_pul_flags_no_compression,
    &hf_do_rpc_ext_pul_flags_no_xor_magic,
    &hf_do_rpc_ext_pul_flags_chain,
    NULL
};

static int *const bits_do_async_wait_pul_flags_out[] = {
    &hf_do_async_wait_pul_flags_out_notification_pending,
    NULL
};

static int *const bits_do_async_wait_ex_pul_flags_out[] = {
    &hf_do_async_wait_ex_pul_flags_out_notification_pending,
    NULL
};

static int *const bits_do_connect_ex_ul_flags[] = {
    &hf_do_connect_ex_ul_flags_administrator_privilege,
    &hf_do_connect_ex_ul_flags_ignore_no_public_folders,
    NULL
};

static int *const bits_do_rpc_ext2_pul_flags[] = {
    &hf_do_rpc_ext2_pul_flags_no_compression,
    &hf_do_rpc_ext2_pul_flags_no_xor_magic,
    &hf_do_rpc_ext2_pul_flags_chain,
    NULL
};

/* EcDoConnect request, MS-OXCRPC 3.1.4.7 */
static void emsmdb_do_connect_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *sz_user_dn = NULL;

    ndr_string8(c, t, hf_do_connect_sz_user_dn, &sz_user_dn);
    if (!c->bad)
        about_user(c, sz_user_dn);
    cur_flags32(c, t, hf_do_connect_ul_flags, ett_flags, bits_do_connect_ul_flags, 0x8001);
    cur_u32(c, t, hf_do_connect_ul_con_mod);
    cur_u32(c, t, hf_do_connect_cb_limit);
    uint32_t ul_cpid = cur_u32(c, t, hf_do_connect_ul_cpid);
    if (!c->bad)
        call_connects(c, ul_cpid);
    cur_u32(c, t, hf_do_connect_ul_lcid_string);
    cur_u32(c, t, hf_do_connect_ul_lcid_sort);
    cur_u32(c, t, hf_do_connect_ul_icxr_link);
    cur_u16(c, t, hf_do_connect_us_f_can_convert_code_pages);
    const char *rgw_client_version_text = cur_struct_summary(c, t, hf_do_connect_rgw_client_version,
        ett_protocol_version, emsmdb_protocol_version, wanted);
    cur_u32(c, t, hf_do_connect_pul_time_stamp);
    if (wanted) {
        cur_summary_message_set(c, t, "%sclient%s", cur_part_text(c, "", cur_text_or(c, sz_user_dn), ", "),
                                cur_part_text(c, " ", cur_inner_text(rgw_client_version_text), ""));
    }
}

/* EcDoConnect response, MS-OXCRPC 3.1.4.7 */
static void emsmdb_do_connect_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *sz_display_name = NULL;

    ndr_context_handle(c, t, hf_do_connect_pcxh);
    cur_u32(c, t, hf_do_connect_pcms_polls_max);
    cur_u32(c, t, hf_do_connect_pc_retry);
    cur_u32(c, t, hf_do_connect_pcms_retry_delay);
    cur_u16(c, t, hf_do_connect_picxr);
    if (ndr_referent(c, t, hf_do_connect_sz_dn_prefix))
        ndr_string8(c, t, hf_do_connect_sz_dn_prefix, NULL);
    if (ndr_referent(c, t, hf_do_connect_sz_display_name))
        ndr_string8(c, t, hf_do_connect_sz_display_name, &sz_display_name);
    if (!c->bad)
        about_display_name(c, sz_display_name);
    const char *rgw_server_version_text = cur_struct_summary(c, t, hf_do_connect_rgw_server_version,
        ett_protocol_version, emsmdb_protocol_version, wanted);
    cur_struct(c, t, hf_do_connect_rgw_best_version, ett_protocol_version, emsmdb_protocol_version);
    cur_u32(c, t, hf_do_connect_pul_time_stamp);
    uint32_t return_value = cur_u32(c, t, hf_do_connect_return_value);
    failure_result(c, t, "EcDoConnect", return_value);
    if (wanted && sz_display_name && return_value == 0) {
        cur_summary_message_set(c, t, "%sserver%s", cur_part_text(c, "", cur_text_or(c, sz_display_name), ", "),
                                cur_part_text(c, " ", cur_inner_text(rgw_server_version_text), ""));
    }
}

/* EcDoRpc request, MS-OXCRPC 3.1.4.8 */
static void emsmdb_do_rpc_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_rpc_pcxh);
    uint32_t max_count = ndr_conformance(c, t);
    uint32_t actual_count = ndr_variance(c, t);
    ndr_check_variance(c, t, max_count, actual_count, actual_count);
    uint32_t rgb_count = actual_count;
    if (actual_count > 0) {
        cur_sub rgb_sub = cur_sub_begin(c, t, hf_do_rpc_rgb, actual_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_do_rpc_rgb, ett_obfuscated_rop_buffer, obfuscated_rop_buffer);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_sub);
    }
    ndr_run_deferred(c);
    uint32_t pus_length = cur_u16(c, t, hf_do_rpc_pus_length);
    cur_check_count(c, t, "pusLength", pus_length, "rgb", rgb_count);
    if (!c->bad)
        probe_repeated_size(c, pus_length);
    cur_u16(c, t, hf_do_rpc_us_size);
}

/* EcDoRpc response, MS-OXCRPC 3.1.4.8 */
static void emsmdb_do_rpc_rpc_response(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_rpc_pcxh);
    uint32_t max_count = ndr_conformance(c, t);
    uint32_t actual_count = ndr_variance(c, t);
    ndr_check_variance(c, t, max_count, actual_count, actual_count);
    uint32_t rgb_count = actual_count;
    if (actual_count > 0) {
        cur_sub rgb_sub = cur_sub_begin(c, t, hf_do_rpc_rgb, actual_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_do_rpc_rgb, ett_obfuscated_rop_buffer, obfuscated_rop_buffer);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_sub);
    }
    ndr_run_deferred(c);
    uint32_t pus_length = cur_u16(c, t, hf_do_rpc_pus_length);
    cur_check_count(c, t, "pusLength", pus_length, "rgb", rgb_count);
    if (!c->bad)
        probe_repeated_size(c, pus_length);
    uint32_t return_value = cur_u32(c, t, hf_do_rpc_return_value);
    failure_result(c, t, "EcDoRpc", return_value);
}

/* EcRUnregisterPushNotification request, MS-OXCRPC 3.1.4.10 */
static void emsmdb_r_unregister_push_notification_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_r_unregister_push_notification_pcxh);
    cur_u32(c, t, hf_r_unregister_push_notification_i_rpc);
    uint32_t h_notification = cur_u32(c, t, hf_r_unregister_push_notification_h_notification);
    if (!c->bad)
        push_withdraw(c, h_notification);
}

/* EcRUnregisterPushNotification response, MS-OXCRPC 3.1.4.10 */
static void emsmdb_r_unregister_push_notification_rpc_response(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_r_unregister_push_notification_pcxh);
    uint32_t return_value = cur_u32(c, t, hf_r_unregister_push_notification_return_value);
    failure_result(c, t, "EcRUnregisterPushNotification", return_value);
}

/* EcDoRpcExt request, MS-OXCRPC 3.1.4.13 */
static void emsmdb_do_rpc_ext_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_rpc_ext_pcxh);
    uint32_t pul_flags = cur_flags32(c, t, hf_do_rpc_ext_pul_flags, ett_flags, bits_do_rpc_ext_pul_flags, 0x7);
    if (!c->bad)
        probe_at_most(c, pul_flags, 7);
    uint32_t max_count = ndr_conformance(c, t);
    uint32_t rgb_in_count = max_count;
    if (max_count > 0) {
        cur_sub rgb_in_sub = cur_sub_begin(c, t, hf_do_rpc_ext_rgb_in, max_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_do_rpc_ext_rgb_in, ett_rop_buffer, rop_buffer);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_in_sub);
    }
    ndr_run_deferred(c);
    uint32_t cb_in = cur_u32(c, t, hf_do_rpc_ext_cb_in);
    cur_check_count(c, t, "cbIn", cb_in, "rgbIn", rgb_in_count);
    uint32_t pcb_out = cur_u32(c, t, hf_do_rpc_ext_pcb_out);
    if (!c->bad)
        probe_at_most(c, pcb_out, 0x40000);
    if ((uint64_t)cur_left(c) > 0)
        cur_bytes(c, t, hf_do_rpc_ext_reserved, (uint64_t)cur_left(c));
}

/* EcDoRpcExt response, MS-OXCRPC 3.1.4.13 */
static void emsmdb_do_rpc_ext_rpc_response(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_rpc_ext_pcxh);
    uint32_t pul_flags = cur_flags32(c, t, hf_do_rpc_ext_pul_flags, ett_flags, bits_do_rpc_ext_pul_flags, 0x7);
    if (!c->bad)
        probe_at_most(c, pul_flags, 7);
    uint32_t max_count = ndr_conformance(c, t);
    uint32_t actual_count = ndr_variance(c, t);
    ndr_check_variance(c, t, max_count, actual_count, actual_count);
    uint32_t rgb_out_count = actual_count;
    if (actual_count > 0) {
        cur_sub rgb_out_sub = cur_sub_begin(c, t, hf_do_rpc_ext_rgb_out, actual_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_do_rpc_ext_rgb_out, ett_rop_buffer, rop_buffer);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_out_sub);
    }
    ndr_run_deferred(c);
    uint32_t pcb_out = cur_u32(c, t, hf_do_rpc_ext_pcb_out);
    cur_check_count(c, t, "pcbOut", pcb_out, "rgbOut", rgb_out_count);
    if (!c->bad)
        probe_at_most(c, pcb_out, 0x40000);
    if ((uint64_t)cur_left(c) > 8)
        cur_bytes(c, t, hf_do_rpc_ext_reserved, (uint64_t)cur_left(c) - 8);
    cur_u32(c, t, hf_do_rpc_ext_pul_trans_time);
    uint32_t return_value = cur_u32(c, t, hf_do_rpc_ext_return_value);
    failure_result(c, t, "EcDoRpcExt", return_value);
}

/* EcDoAsyncConnect request, MS-OXCRPC 3.1.4.14 */
static void emsmdb_do_async_connect_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_async_connect_cxh);
}

/* EcDoAsyncConnect response, MS-OXCRPC 3.1.4.14 */
static void emsmdb_do_async_connect_rpc_response(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_async_connect_pacxh);
    uint32_t return_value = cur_u32(c, t, hf_do_async_connect_return_value);
    failure_result(c, t, "EcDoAsyncConnect", return_value);
}

/* EcDoAsyncWait request, MS-OXCRPC 3.1.4.15 */
static void emsmdb_do_async_wait_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_async_wait_acxh);
    cur_u32(c, t, hf_do_async_wait_ul_flags_in);
}

/* EcDoAsyncWait response, MS-OXCRPC 3.1.4.15 */
static void emsmdb_do_async_wait_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    uint32_t pul_flags_out = cur_flags32(c, t, hf_do_async_wait_pul_flags_out, ett_flags,
                                         bits_do_async_wait_pul_flags_out, 0x1);
    if (!c->bad)
        call_events_pending(c, pul_flags_out & PUL_FLAGS_OUT_NOTIFICATION_PENDING);
    uint32_t return_value = cur_u32(c, t, hf_do_async_wait_return_value);
    failure_result(c, t, "EcDoAsyncWait", return_value);
    if (wanted && (pul_flags_out & PUL_FLAGS_OUT_NOTIFICATION_PENDING))
        cur_summary_message_set(c, t, "%s", cur_bits_text(c, pul_flags_out, bits_do_async_wait_pul_flags_out));
}

/* EcDoAsyncWaitEx request, MS-OXCRPC 3.3.4.1 */
static void emsmdb_do_async_wait_ex_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_async_wait_ex_acxh);
    uint32_t ul_flags_in = cur_u32(c, t, hf_do_async_wait_ex_ul_flags_in);
    cur_must(c, t, hf_do_async_wait_ex_ul_flags_in, ul_flags_in, 0);
}

/* EcDoAsyncWaitEx response, MS-OXCRPC 3.3.4.1 */
static void emsmdb_do_async_wait_ex_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    uint32_t pul_flags_out = cur_flags32(c, t, hf_do_async_wait_ex_pul_flags_out, ett_flags,
                                         bits_do_async_wait_ex_pul_flags_out, 0x1);
    if (!c->bad)
        call_events_pending(c, pul_flags_out & PUL_FLAGS_OUT_NOTIFICATION_PENDING);
    uint32_t return_value = cur_u32(c, t, hf_do_async_wait_ex_return_value);
    failure_result(c, t, "EcDoAsyncWaitEx", return_value);
    if (wanted && (pul_flags_out & PUL_FLAGS_OUT_NOTIFICATION_PENDING))
        cur_summary_message_set(c, t, "%s", cur_bits_text(c, pul_flags_out, bits_do_async_wait_ex_pul_flags_out));
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
    uint32_t return_value = cur_u32(c, t, hf_do_disconnect_return_value);
    failure_result(c, t, "EcDoDisconnect", return_value);
}

/* EcRRegisterPushNotification request, MS-OXCRPC 3.1.4.5 */
static void emsmdb_r_register_push_notification_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *rgb_callback_address_text = NULL;

    ndr_context_handle(c, t, hf_r_register_push_notification_pcxh);
    uint32_t i_rpc = cur_u32(c, t, hf_r_register_push_notification_i_rpc);
    cur_must(c, t, hf_r_register_push_notification_i_rpc, i_rpc, 0);
    uint32_t max_count = ndr_conformance(c, t);
    uint32_t rgb_context_count = max_count;
    if (max_count > 0) {
        cur_sub rgb_context_sub = cur_sub_begin(c, t, hf_r_register_push_notification_rgb_context, max_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_r_register_push_notification_rgb_context, ett_callback_context, push_context);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_context_sub);
    }
    ndr_run_deferred(c);
    uint32_t cb_context = cur_u16(c, t, hf_r_register_push_notification_cb_context);
    cur_check_count(c, t, "cbContext", cb_context, "rgbContext", rgb_context_count);
    uint32_t grbit_advise_bits = cur_u32(c, t, hf_r_register_push_notification_grbit_advise_bits);
    cur_must(c, t, hf_r_register_push_notification_grbit_advise_bits, grbit_advise_bits, 4294967295);
    max_count = ndr_conformance(c, t);
    uint32_t rgb_callback_address_count = max_count;
    if (max_count > 0) {
        cur_sub rgb_callback_address_sub = cur_sub_begin(c, t, hf_r_register_push_notification_rgb_callback_address,
                                                         max_count);
        c->ndr.on = false;
        ndr_summary_begin(c, wanted, ", ");
        cur_struct(c, t, hf_r_register_push_notification_rgb_callback_address, ett_callback_address, push_address);
        rgb_callback_address_text = ndr_summary_end(c);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_callback_address_sub);
    }
    uint32_t cb_callback_address = cur_u16(c, t, hf_r_register_push_notification_cb_callback_address);
    cur_check_count(c, t, "cbCallbackAddress", cb_callback_address, "rgbCallbackAddress", rgb_callback_address_count);
    if (wanted && cb_callback_address > 0)
        cur_summary_message_set(c, t, "to%s", cur_part_text(c, " ", cur_inner_text(rgb_callback_address_text), ""));
}

/* EcRRegisterPushNotification response, MS-OXCRPC 3.1.4.5 */
static void emsmdb_r_register_push_notification_rpc_response(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_r_register_push_notification_pcxh);
    uint32_t h_notification = cur_u32(c, t, hf_r_register_push_notification_h_notification);
    uint32_t return_value = cur_u32(c, t, hf_r_register_push_notification_return_value);
    failure_result(c, t, "EcRRegisterPushNotification", return_value);
    if (!c->bad)
        push_answer(c, h_notification, return_value);
}

/* EcDummyRpc request, MS-OXCRPC 3.1.4.6 */
static void emsmdb_dummy_rpc_rpc_request(ex_cursor *c, proto_tree *t _U_)
{
    (void)c;
}

/* EcDummyRpc response, MS-OXCRPC 3.1.4.6 */
static void emsmdb_dummy_rpc_rpc_response(ex_cursor *c, proto_tree *t)
{
    uint32_t return_value = cur_u32(c, t, hf_dummy_rpc_return_value);
    cur_must(c, t, hf_dummy_rpc_return_value, return_value, 0);
    failure_result(c, t, "EcDummyRpc", return_value);
}

/* EcDoConnectEx request, MS-OXCRPC 3.1.4.1 */
static void emsmdb_do_connect_ex_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *sz_user_dn = NULL;

    ndr_string8(c, t, hf_do_connect_ex_sz_user_dn, &sz_user_dn);
    if (!c->bad)
        about_user(c, sz_user_dn);
    cur_flags32(c, t, hf_do_connect_ex_ul_flags, ett_flags, bits_do_connect_ex_ul_flags, 0x8001);
    cur_u32(c, t, hf_do_connect_ex_ul_con_mod);
    uint32_t cb_limit = cur_u32(c, t, hf_do_connect_ex_cb_limit);
    cur_must(c, t, hf_do_connect_ex_cb_limit, cb_limit, 0);
    uint32_t ul_cpid = cur_u32(c, t, hf_do_connect_ex_ul_cpid);
    if (!c->bad)
        call_connects(c, ul_cpid);
    cur_u32(c, t, hf_do_connect_ex_ul_lcid_string);
    cur_u32(c, t, hf_do_connect_ex_ul_lcid_sort);
    cur_u32(c, t, hf_do_connect_ex_ul_icxr_link);
    uint32_t us_f_can_convert_code_pages = cur_u16(c, t, hf_do_connect_ex_us_f_can_convert_code_pages);
    cur_must(c, t, hf_do_connect_ex_us_f_can_convert_code_pages, us_f_can_convert_code_pages, 1);
    const char *rgw_client_version_text = cur_struct_summary(c, t, hf_do_connect_ex_rgw_client_version,
        ett_protocol_version, emsmdb_protocol_version, wanted);
    cur_u32(c, t, hf_do_connect_ex_pul_time_stamp);
    uint32_t max_count = ndr_conformance(c, t);
    uint32_t rgb_aux_in_count = max_count;
    if (max_count > 0) {
        cur_sub rgb_aux_in_sub = cur_sub_begin(c, t, hf_do_connect_ex_rgb_aux_in, max_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_do_connect_ex_rgb_aux_in, ett_auxiliary_buffer, auxiliary_buffer);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_aux_in_sub);
    }
    ndr_run_deferred(c);
    uint32_t cb_aux_in = cur_u32(c, t, hf_do_connect_ex_cb_aux_in);
    cur_at_most(c, t, hf_do_connect_ex_cb_aux_in, cb_aux_in, 0x1008);
    cur_check_count(c, t, "cbAuxIn", cb_aux_in, "rgbAuxIn", rgb_aux_in_count);
    uint32_t pcb_aux_out = cur_u32(c, t, hf_do_connect_ex_pcb_aux_out);
    cur_at_most(c, t, hf_do_connect_ex_pcb_aux_out, pcb_aux_out, 0x1008);
    if (wanted) {
        cur_summary_message_set(c, t, "%sclient%s", cur_part_text(c, "", cur_text_or(c, sz_user_dn), ", "),
                                cur_part_text(c, " ", cur_inner_text(rgw_client_version_text), ""));
    }
}

/* EcDoConnectEx response, MS-OXCRPC 3.1.4.1 */
static void emsmdb_do_connect_ex_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *sz_dn_prefix = NULL;
    const char *sz_display_name = NULL;

    ndr_context_handle(c, t, hf_do_connect_ex_pcxh);
    cur_u32(c, t, hf_do_connect_ex_pcms_polls_max);
    cur_u32(c, t, hf_do_connect_ex_pc_retry);
    cur_u32(c, t, hf_do_connect_ex_pcms_retry_delay);
    cur_u16(c, t, hf_do_connect_ex_picxr);
    if (ndr_referent(c, t, hf_do_connect_ex_sz_dn_prefix))
        ndr_string8(c, t, hf_do_connect_ex_sz_dn_prefix, &sz_dn_prefix);
    if (ndr_referent(c, t, hf_do_connect_ex_sz_display_name))
        ndr_string8(c, t, hf_do_connect_ex_sz_display_name, &sz_display_name);
    if (!c->bad)
        about_display_name(c, sz_display_name);
    const char *rgw_server_version_text = cur_struct_summary(c, t, hf_do_connect_ex_rgw_server_version,
        ett_protocol_version, emsmdb_protocol_version, wanted);
    cur_struct(c, t, hf_do_connect_ex_rgw_best_version, ett_protocol_version, emsmdb_protocol_version);
    cur_u32(c, t, hf_do_connect_ex_pul_time_stamp);
    uint32_t max_count = ndr_conformance(c, t);
    uint32_t actual_count = ndr_variance(c, t);
    ndr_check_variance(c, t, max_count, actual_count, actual_count);
    uint32_t rgb_aux_out_count = actual_count;
    if (actual_count > 0) {
        cur_sub rgb_aux_out_sub = cur_sub_begin(c, t, hf_do_connect_ex_rgb_aux_out, actual_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_do_connect_ex_rgb_aux_out, ett_auxiliary_buffer, auxiliary_buffer);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_aux_out_sub);
    }
    ndr_run_deferred(c);
    uint32_t pcb_aux_out = cur_u32(c, t, hf_do_connect_ex_pcb_aux_out);
    cur_at_most(c, t, hf_do_connect_ex_pcb_aux_out, pcb_aux_out, 0x1008);
    cur_check_count(c, t, "pcbAuxOut", pcb_aux_out, "rgbAuxOut", rgb_aux_out_count);
    uint32_t return_value = cur_u32(c, t, hf_do_connect_ex_return_value);
    failure_result(c, t, "EcDoConnectEx", return_value);
    if (!c->bad)
        probe_connected(c, sz_dn_prefix, sz_display_name, return_value);
    if (wanted && sz_display_name && return_value == 0) {
        cur_summary_message_set(c, t, "%sserver%s", cur_part_text(c, "", cur_text_or(c, sz_display_name), ", "),
                                cur_part_text(c, " ", cur_inner_text(rgw_server_version_text), ""));
    }
}

/* EcDoRpcExt2 request, MS-OXCRPC 3.1.4.2 */
static void emsmdb_do_rpc_ext2_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_rpc_ext2_pcxh);
    uint32_t pul_flags = cur_flags32(c, t, hf_do_rpc_ext2_pul_flags, ett_flags, bits_do_rpc_ext2_pul_flags, 0x7);
    if (!c->bad)
        probe_at_most(c, pul_flags, 7);
    uint32_t max_count = ndr_conformance(c, t);
    uint32_t rgb_in_count = max_count;
    if (max_count > 0) {
        cur_sub rgb_in_sub = cur_sub_begin(c, t, hf_do_rpc_ext2_rgb_in, max_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_do_rpc_ext2_rgb_in, ett_rop_buffer, rop_buffer);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_in_sub);
    }
    ndr_run_deferred(c);
    uint32_t cb_in = cur_u32(c, t, hf_do_rpc_ext2_cb_in);
    cur_check_count(c, t, "cbIn", cb_in, "rgbIn", rgb_in_count);
    uint32_t pcb_out = cur_u32(c, t, hf_do_rpc_ext2_pcb_out);
    cur_at_most(c, t, hf_do_rpc_ext2_pcb_out, pcb_out, 0x40000);
    max_count = ndr_conformance(c, t);
    uint32_t rgb_aux_in_count = max_count;
    if (max_count > 0) {
        cur_sub rgb_aux_in_sub = cur_sub_begin(c, t, hf_do_rpc_ext2_rgb_aux_in, max_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_do_rpc_ext2_rgb_aux_in, ett_auxiliary_buffer, auxiliary_buffer);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_aux_in_sub);
    }
    ndr_run_deferred(c);
    uint32_t cb_aux_in = cur_u32(c, t, hf_do_rpc_ext2_cb_aux_in);
    cur_at_most(c, t, hf_do_rpc_ext2_cb_aux_in, cb_aux_in, 0x1008);
    cur_check_count(c, t, "cbAuxIn", cb_aux_in, "rgbAuxIn", rgb_aux_in_count);
    uint32_t pcb_aux_out = cur_u32(c, t, hf_do_rpc_ext2_pcb_aux_out);
    cur_at_most(c, t, hf_do_rpc_ext2_pcb_aux_out, pcb_aux_out, 0x1008);
}

/* EcDoRpcExt2 response, MS-OXCRPC 3.1.4.2 */
static void emsmdb_do_rpc_ext2_rpc_response(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_rpc_ext2_pcxh);
    uint32_t pul_flags = cur_flags32(c, t, hf_do_rpc_ext2_pul_flags, ett_flags, bits_do_rpc_ext2_pul_flags, 0x7);
    if (!c->bad)
        probe_at_most(c, pul_flags, 7);
    uint32_t max_count = ndr_conformance(c, t);
    uint32_t actual_count = ndr_variance(c, t);
    ndr_check_variance(c, t, max_count, actual_count, actual_count);
    uint32_t rgb_out_count = actual_count;
    if (actual_count > 0) {
        cur_sub rgb_out_sub = cur_sub_begin(c, t, hf_do_rpc_ext2_rgb_out, actual_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_do_rpc_ext2_rgb_out, ett_rop_buffer, rop_buffer);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_out_sub);
    }
    ndr_run_deferred(c);
    uint32_t pcb_out = cur_u32(c, t, hf_do_rpc_ext2_pcb_out);
    cur_at_most(c, t, hf_do_rpc_ext2_pcb_out, pcb_out, 0x40000);
    cur_check_count(c, t, "pcbOut", pcb_out, "rgbOut", rgb_out_count);
    max_count = ndr_conformance(c, t);
    actual_count = ndr_variance(c, t);
    ndr_check_variance(c, t, max_count, actual_count, actual_count);
    uint32_t rgb_aux_out_count = actual_count;
    if (actual_count > 0) {
        cur_sub rgb_aux_out_sub = cur_sub_begin(c, t, hf_do_rpc_ext2_rgb_aux_out, actual_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_do_rpc_ext2_rgb_aux_out, ett_auxiliary_buffer, auxiliary_buffer);
        c->ndr.on = true;
        cur_sub_end(c, t, &rgb_aux_out_sub);
    }
    ndr_run_deferred(c);
    uint32_t pcb_aux_out = cur_u32(c, t, hf_do_rpc_ext2_pcb_aux_out);
    cur_at_most(c, t, hf_do_rpc_ext2_pcb_aux_out, pcb_aux_out, 0x1008);
    cur_check_count(c, t, "pcbAuxOut", pcb_aux_out, "rgbAuxOut", rgb_aux_out_count);
    uint32_t pul_trans_time = cur_u32(c, t, hf_do_rpc_ext2_pul_trans_time);
    if (!c->bad)
        call_server_took(c, pul_trans_time);
    uint32_t return_value = cur_u32(c, t, hf_do_rpc_ext2_return_value);
    failure_result(c, t, "EcDoRpcExt2", return_value);
}

/* EcDoAsyncConnectEx request, MS-OXCRPC 3.1.4.4 */
static void emsmdb_do_async_connect_ex_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_async_connect_ex_cxh);
}

/* EcDoAsyncConnectEx response, MS-OXCRPC 3.1.4.4 */
static void emsmdb_do_async_connect_ex_rpc_response(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_do_async_connect_ex_pacxh);
    uint32_t return_value = cur_u32(c, t, hf_do_async_connect_ex_return_value);
    failure_result(c, t, "EcDoAsyncConnectEx", return_value);
}

static const ex_method emsmdb_methods[] = {
    {
        .name = "EcDoConnect", .opnum = 0,
        .rpc_request = emsmdb_do_connect_rpc_request,
        .rpc_response = emsmdb_do_connect_rpc_response,
        .response_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "EcDoRpc", .opnum = 2,
        .rpc_request = emsmdb_do_rpc_rpc_request,
        .rpc_response = emsmdb_do_rpc_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
        .response_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "EcGetMoreRpc", .opnum = 3,
    },
    {
        .name = "EcRUnregisterPushNotification", .opnum = 5,
        .rpc_request = emsmdb_r_unregister_push_notification_rpc_request,
        .rpc_response = emsmdb_r_unregister_push_notification_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
        .response_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "EcRGetDCName", .opnum = 7,
    },
    {
        .name = "EcRNetGetDCName", .opnum = 8,
    },
    {
        .name = "EcDoRpcExt", .opnum = 9,
        .rpc_request = emsmdb_do_rpc_ext_rpc_request,
        .rpc_response = emsmdb_do_rpc_ext_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
        .response_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "EcDoAsyncConnect", .opnum = 12,
        .rpc_request = emsmdb_do_async_connect_rpc_request,
        .rpc_response = emsmdb_do_async_connect_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
        .response_handle = CONTEXT_HANDLE_ASYNC,
    },
    {
        .name = "EcDoAsyncWait", .opnum = 13,
        .rpc_request = emsmdb_do_async_wait_rpc_request,
        .rpc_response = emsmdb_do_async_wait_rpc_response,
        .request_handle = CONTEXT_HANDLE_ASYNC,
    },
    {
        .name = "EcDoDisconnect", .opnum = 1,
        .rpc_request = emsmdb_do_disconnect_rpc_request,
        .rpc_response = emsmdb_do_disconnect_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
        .response_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "EcRRegisterPushNotification", .opnum = 4,
        .rpc_request = emsmdb_r_register_push_notification_rpc_request,
        .rpc_response = emsmdb_r_register_push_notification_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
        .response_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "EcDummyRpc", .opnum = 6,
        .rpc_request = emsmdb_dummy_rpc_rpc_request,
        .rpc_response = emsmdb_dummy_rpc_rpc_response,
    },
    {
        .name = "EcDoConnectEx", .opnum = 10,
        .rpc_request = emsmdb_do_connect_ex_rpc_request,
        .rpc_response = emsmdb_do_connect_ex_rpc_response,
        .response_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "EcDoRpcExt2", .opnum = 11,
        .rpc_request = emsmdb_do_rpc_ext2_rpc_request,
        .rpc_response = emsmdb_do_rpc_ext2_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
        .response_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "EcDoAsyncConnectEx", .opnum = 14,
        .rpc_request = emsmdb_do_async_connect_ex_rpc_request,
        .rpc_response = emsmdb_do_async_connect_ex_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
        .response_handle = CONTEXT_HANDLE_ASYNC,
    },
    { .name = NULL }
};

static const ex_method async_emsmdb_methods[] = {
    {
        .name = "EcDoAsyncWaitEx", .opnum = 0,
        .rpc_request = emsmdb_do_async_wait_ex_rpc_request,
        .rpc_response = emsmdb_do_async_wait_ex_rpc_response,
        .request_handle = CONTEXT_HANDLE_ASYNC,
    },
    { .name = NULL }
};

const ex_interface async_emsmdb_interface = {
    .name = "AsyncEMSMDB", .version = 0, .methods = async_emsmdb_methods,
    .uuid = { 0x5261574a, 0x4572, 0x206e, { 0xb2, 0x68, 0x6b, 0x19, 0x92, 0x13, 0xb4, 0xe4 } }
};

const ex_interface emsmdb_interface = {
    .name = "EMSMDB", .version = 0, .methods = emsmdb_methods,
    .uuid = { 0xa4f1db00, 0xca47, 0x1067, { 0xb3, 0x1f, 0x00, 0xdd, 0x01, 0x06, 0x62, 0xda } }
};

static hf_register_info hf_info[] = {
    { &hf_do_connect_sz_user_dn,
      { "szUserDN", "emsmdb.do_connect.sz_user_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_ul_flags,
      { "ulFlags", "emsmdb.do_connect.ul_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_ul_flags_administrator_privilege,
      { "AdministratorPrivilege", "emsmdb.do_connect.ul_flags.administrator_privilege", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_do_connect_ul_flags_ignore_no_public_folders,
      { "IgnoreNoPublicFolders", "emsmdb.do_connect.ul_flags.ignore_no_public_folders", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00008000, NULL, HFILL } },
    { &hf_do_connect_ul_con_mod,
      { "ulConMod", "emsmdb.do_connect.ul_con_mod", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_cb_limit,
      { "cbLimit", "emsmdb.do_connect.cb_limit", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_ul_cpid,
      { "ulCpid", "emsmdb.do_connect.ul_cpid", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS, VALS(vs_code_page), 0x0, NULL,
        HFILL } },
    { &hf_do_connect_ul_lcid_string,
      { "ulLcidString", "emsmdb.do_connect.ul_lcid_string", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS, VALS(vs_lcid),
        0x0, NULL, HFILL } },
    { &hf_do_connect_ul_lcid_sort,
      { "ulLcidSort", "emsmdb.do_connect.ul_lcid_sort", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS, VALS(vs_lcid), 0x0,
        NULL, HFILL } },
    { &hf_do_connect_ul_icxr_link,
      { "ulIcxrLink", "emsmdb.do_connect.ul_icxr_link", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_us_f_can_convert_code_pages,
      { "usFCanConvertCodePages", "emsmdb.do_connect.us_f_can_convert_code_pages", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_do_connect_rgw_client_version,
      { "rgwClientVersion", "emsmdb.do_connect.rgw_client_version", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_pul_time_stamp,
      { "pulTimeStamp", "emsmdb.do_connect.pul_time_stamp", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_pcxh,
      { "pcxh", "emsmdb.do_connect.pcxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_pcms_polls_max,
      { "pcmsPollsMax", "emsmdb.do_connect.pcms_polls_max", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_pc_retry,
      { "pcRetry", "emsmdb.do_connect.pc_retry", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_pcms_retry_delay,
      { "pcmsRetryDelay", "emsmdb.do_connect.pcms_retry_delay", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_picxr,
      { "picxr", "emsmdb.do_connect.picxr", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_sz_dn_prefix,
      { "szDNPrefix", "emsmdb.do_connect.sz_dn_prefix", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_sz_display_name,
      { "szDisplayName", "emsmdb.do_connect.sz_display_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_rgw_server_version,
      { "rgwServerVersion", "emsmdb.do_connect.rgw_server_version", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_rgw_best_version,
      { "rgwBestVersion", "emsmdb.do_connect.rgw_best_version", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_return_value,
      { "ReturnValue", "emsmdb.do_connect.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_do_rpc_pcxh,
      { "pcxh", "emsmdb.do_rpc.pcxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_rgb,
      { "rgb", "emsmdb.do_rpc.rgb", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_pus_length,
      { "pusLength", "emsmdb.do_rpc.pus_length", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_us_size,
      { "usSize", "emsmdb.do_rpc.us_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_return_value,
      { "ReturnValue", "emsmdb.do_rpc.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_r_unregister_push_notification_pcxh,
      { "pcxh", "emsmdb.r_unregister_push_notification.pcxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_r_unregister_push_notification_i_rpc,
      { "iRpc", "emsmdb.r_unregister_push_notification.i_rpc", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_r_unregister_push_notification_h_notification,
      { "hNotification", "emsmdb.r_unregister_push_notification.h_notification", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_r_unregister_push_notification_return_value,
      { "ReturnValue", "emsmdb.r_unregister_push_notification.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING,
        &ex_error_names, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext_pcxh,
      { "pcxh", "emsmdb.do_rpc_ext.pcxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext_pul_flags,
      { "pulFlags", "emsmdb.do_rpc_ext.pul_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext_pul_flags_no_compression,
      { "NoCompression", "emsmdb.do_rpc_ext.pul_flags.no_compression", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000001, NULL, HFILL } },
    { &hf_do_rpc_ext_pul_flags_no_xor_magic,
      { "NoXorMagic", "emsmdb.do_rpc_ext.pul_flags.no_xor_magic", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002,
        NULL, HFILL } },
    { &hf_do_rpc_ext_pul_flags_chain,
      { "Chain", "emsmdb.do_rpc_ext.pul_flags.chain", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004, NULL,
        HFILL } },
    { &hf_do_rpc_ext_rgb_in,
      { "rgbIn", "emsmdb.do_rpc_ext.rgb_in", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext_cb_in,
      { "cbIn", "emsmdb.do_rpc_ext.cb_in", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext_pcb_out,
      { "pcbOut", "emsmdb.do_rpc_ext.pcb_out", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext_reserved,
      { "Reserved", "emsmdb.do_rpc_ext.reserved", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext_rgb_out,
      { "rgbOut", "emsmdb.do_rpc_ext.rgb_out", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext_pul_trans_time,
      { "pulTransTime", "emsmdb.do_rpc_ext.pul_trans_time", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext_return_value,
      { "ReturnValue", "emsmdb.do_rpc_ext.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_do_async_connect_cxh,
      { "cxh", "emsmdb.do_async_connect.cxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_async_connect_pacxh,
      { "pacxh", "emsmdb.do_async_connect.pacxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_async_connect_return_value,
      { "ReturnValue", "emsmdb.do_async_connect.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_do_async_wait_acxh,
      { "acxh", "emsmdb.do_async_wait.acxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_async_wait_ul_flags_in,
      { "ulFlagsIn", "emsmdb.do_async_wait.ul_flags_in", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_do_async_wait_pul_flags_out,
      { "pulFlagsOut", "emsmdb.do_async_wait.pul_flags_out", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_do_async_wait_pul_flags_out_notification_pending,
      { "NotificationPending", "emsmdb.do_async_wait.pul_flags_out.notification_pending", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_do_async_wait_return_value,
      { "ReturnValue", "emsmdb.do_async_wait.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_do_async_wait_ex_acxh,
      { "acxh", "emsmdb.do_async_wait_ex.acxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_async_wait_ex_ul_flags_in,
      { "ulFlagsIn", "emsmdb.do_async_wait_ex.ul_flags_in", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_do_async_wait_ex_pul_flags_out,
      { "pulFlagsOut", "emsmdb.do_async_wait_ex.pul_flags_out", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_do_async_wait_ex_pul_flags_out_notification_pending,
      { "NotificationPending", "emsmdb.do_async_wait_ex.pul_flags_out.notification_pending", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_do_async_wait_ex_return_value,
      { "ReturnValue", "emsmdb.do_async_wait_ex.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_do_disconnect_pcxh,
      { "pcxh", "emsmdb.do_disconnect.pcxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_disconnect_return_value,
      { "ReturnValue", "emsmdb.do_disconnect.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_r_register_push_notification_pcxh,
      { "pcxh", "emsmdb.r_register_push_notification.pcxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_r_register_push_notification_i_rpc,
      { "iRpc", "emsmdb.r_register_push_notification.i_rpc", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_r_register_push_notification_rgb_context,
      { "rgbContext", "emsmdb.r_register_push_notification.rgb_context", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_r_register_push_notification_cb_context,
      { "cbContext", "emsmdb.r_register_push_notification.cb_context", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_r_register_push_notification_grbit_advise_bits,
      { "grbitAdviseBits", "emsmdb.r_register_push_notification.grbit_advise_bits", FT_UINT32, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_r_register_push_notification_rgb_callback_address,
      { "rgbCallbackAddress", "emsmdb.r_register_push_notification.rgb_callback_address", FT_NONE, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_r_register_push_notification_cb_callback_address,
      { "cbCallbackAddress", "emsmdb.r_register_push_notification.cb_callback_address", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_r_register_push_notification_h_notification,
      { "hNotification", "emsmdb.r_register_push_notification.h_notification", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_r_register_push_notification_return_value,
      { "ReturnValue", "emsmdb.r_register_push_notification.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING,
        &ex_error_names, 0x0, NULL, HFILL } },
    { &hf_dummy_rpc_return_value,
      { "ReturnValue", "emsmdb.dummy_rpc.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_do_connect_ex_sz_user_dn,
      { "szUserDN", "emsmdb.do_connect_ex.sz_user_dn", FT_STRING, BASE_NONE, NULL, 0x0,
        "Legacy distinguished name of the user", HFILL } },
    { &hf_do_connect_ex_ul_flags,
      { "ulFlags", "emsmdb.do_connect_ex.ul_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_ex_ul_flags_administrator_privilege,
      { "AdministratorPrivilege", "emsmdb.do_connect_ex.ul_flags.administrator_privilege", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_do_connect_ex_ul_flags_ignore_no_public_folders,
      { "IgnoreNoPublicFolders", "emsmdb.do_connect_ex.ul_flags.ignore_no_public_folders", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00008000, NULL, HFILL } },
    { &hf_do_connect_ex_ul_con_mod,
      { "ulConMod", "emsmdb.do_connect_ex.ul_con_mod", FT_UINT32, BASE_HEX, NULL, 0x0,
        "Hash of the user's name, for choosing a public folder server", HFILL } },
    { &hf_do_connect_ex_cb_limit,
      { "cbLimit", "emsmdb.do_connect_ex.cb_limit", FT_UINT32, BASE_DEC, NULL, 0x0, "Must be zero", HFILL } },
    { &hf_do_connect_ex_ul_cpid,
      { "ulCpid", "emsmdb.do_connect_ex.ul_cpid", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS, VALS(vs_code_page), 0x0,
        "Code page of the 8-bit strings", HFILL } },
    { &hf_do_connect_ex_ul_lcid_string,
      { "ulLcidString", "emsmdb.do_connect_ex.ul_lcid_string", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS, VALS(vs_lcid),
        0x0, "Language of the user", HFILL } },
    { &hf_do_connect_ex_ul_lcid_sort,
      { "ulLcidSort", "emsmdb.do_connect_ex.ul_lcid_sort", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS, VALS(vs_lcid),
        0x0, "Language that decides the order of names", HFILL } },
    { &hf_do_connect_ex_ul_icxr_link,
      { "ulIcxrLink", "emsmdb.do_connect_ex.ul_icxr_link", FT_UINT32, BASE_HEX, NULL, 0x0,
        "Session that this one belongs to; 0xffffffff: none", HFILL } },
    { &hf_do_connect_ex_us_f_can_convert_code_pages,
      { "usFCanConvertCodePages", "emsmdb.do_connect_ex.us_f_can_convert_code_pages", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_do_connect_ex_rgw_client_version,
      { "rgwClientVersion", "emsmdb.do_connect_ex.rgw_client_version", FT_NONE, BASE_NONE, NULL, 0x0,
        "Version of the client", HFILL } },
    { &hf_do_connect_ex_pul_time_stamp,
      { "pulTimeStamp", "emsmdb.do_connect_ex.pul_time_stamp", FT_UINT32, BASE_HEX, NULL, 0x0,
        "When the server began the session, for links between sessions", HFILL } },
    { &hf_do_connect_ex_rgb_aux_in,
      { "rgbAuxIn", "emsmdb.do_connect_ex.rgb_aux_in", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_ex_cb_aux_in,
      { "cbAuxIn", "emsmdb.do_connect_ex.cb_aux_in", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_ex_pcb_aux_out,
      { "pcbAuxOut", "emsmdb.do_connect_ex.pcb_aux_out", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_ex_pcxh,
      { "pcxh", "emsmdb.do_connect_ex.pcxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_ex_pcms_polls_max,
      { "pcmsPollsMax", "emsmdb.do_connect_ex.pcms_polls_max", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Milliseconds between two questions for events", HFILL } },
    { &hf_do_connect_ex_pc_retry,
      { "pcRetry", "emsmdb.do_connect_ex.pc_retry", FT_UINT32, BASE_DEC, NULL, 0x0,
        "How often the client shall try again", HFILL } },
    { &hf_do_connect_ex_pcms_retry_delay,
      { "pcmsRetryDelay", "emsmdb.do_connect_ex.pcms_retry_delay", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Milliseconds between two tries", HFILL } },
    { &hf_do_connect_ex_picxr,
      { "picxr", "emsmdb.do_connect_ex.picxr", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Number of the session, for links between sessions", HFILL } },
    { &hf_do_connect_ex_sz_dn_prefix,
      { "szDNPrefix", "emsmdb.do_connect_ex.sz_dn_prefix", FT_STRING, BASE_NONE, NULL, 0x0,
        "Where distinguished names of this server begin", HFILL } },
    { &hf_do_connect_ex_sz_display_name,
      { "szDisplayName", "emsmdb.do_connect_ex.sz_display_name", FT_STRING, BASE_NONE, NULL, 0x0, "Name of the user",
        HFILL } },
    { &hf_do_connect_ex_rgw_server_version,
      { "rgwServerVersion", "emsmdb.do_connect_ex.rgw_server_version", FT_NONE, BASE_NONE, NULL, 0x0,
        "Version of the server", HFILL } },
    { &hf_do_connect_ex_rgw_best_version,
      { "rgwBestVersion", "emsmdb.do_connect_ex.rgw_best_version", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_ex_rgb_aux_out,
      { "rgbAuxOut", "emsmdb.do_connect_ex.rgb_aux_out", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_connect_ex_return_value,
      { "ReturnValue", "emsmdb.do_connect_ex.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_do_rpc_ext2_pcxh,
      { "pcxh", "emsmdb.do_rpc_ext2.pcxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext2_pul_flags,
      { "pulFlags", "emsmdb.do_rpc_ext2.pul_flags", FT_UINT32, BASE_HEX, NULL, 0x0, "How the payloads may be packed",
        HFILL } },
    { &hf_do_rpc_ext2_pul_flags_no_compression,
      { "NoCompression", "emsmdb.do_rpc_ext2.pul_flags.no_compression", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000001, NULL, HFILL } },
    { &hf_do_rpc_ext2_pul_flags_no_xor_magic,
      { "NoXorMagic", "emsmdb.do_rpc_ext2.pul_flags.no_xor_magic", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002,
        NULL, HFILL } },
    { &hf_do_rpc_ext2_pul_flags_chain,
      { "Chain", "emsmdb.do_rpc_ext2.pul_flags.chain", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004, NULL,
        HFILL } },
    { &hf_do_rpc_ext2_rgb_in,
      { "rgbIn", "emsmdb.do_rpc_ext2.rgb_in", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext2_cb_in,
      { "cbIn", "emsmdb.do_rpc_ext2.cb_in", FT_UINT32, BASE_DEC, NULL, 0x0, "Bytes of the request payloads",
        HFILL } },
    { &hf_do_rpc_ext2_pcb_out,
      { "pcbOut", "emsmdb.do_rpc_ext2.pcb_out", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Bytes of the response payloads; in the request, what there is room for", HFILL } },
    { &hf_do_rpc_ext2_rgb_aux_in,
      { "rgbAuxIn", "emsmdb.do_rpc_ext2.rgb_aux_in", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext2_cb_aux_in,
      { "cbAuxIn", "emsmdb.do_rpc_ext2.cb_aux_in", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext2_pcb_aux_out,
      { "pcbAuxOut", "emsmdb.do_rpc_ext2.pcb_aux_out", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Bytes of the auxiliary payload", HFILL } },
    { &hf_do_rpc_ext2_rgb_out,
      { "rgbOut", "emsmdb.do_rpc_ext2.rgb_out", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext2_rgb_aux_out,
      { "rgbAuxOut", "emsmdb.do_rpc_ext2.rgb_aux_out", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_rpc_ext2_pul_trans_time,
      { "pulTransTime", "emsmdb.do_rpc_ext2.pul_trans_time", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Milliseconds that the server took", HFILL } },
    { &hf_do_rpc_ext2_return_value,
      { "ReturnValue", "emsmdb.do_rpc_ext2.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_do_async_connect_ex_cxh,
      { "cxh", "emsmdb.do_async_connect_ex.cxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_async_connect_ex_pacxh,
      { "pacxh", "emsmdb.do_async_connect_ex.pacxh", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_do_async_connect_ex_return_value,
      { "ReturnValue", "emsmdb.do_async_connect_ex.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING,
        &ex_error_names, 0x0, NULL, HFILL } },
};

static int *ett_info[] = {
    &ett_flags,
    &ett_protocol_version,
    &ett_obfuscated_rop_buffer,
    &ett_rop_buffer,
    &ett_callback_context,
    &ett_callback_address,
    &ett_auxiliary_buffer,
};

void generated_register_emsmdb_methods(int proto)
{
    proto_register_subtree_array(ett_info, array_length(ett_info));
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}

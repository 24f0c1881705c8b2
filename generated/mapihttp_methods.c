/* Do not edit. Generated from
 * specs/ms-oxcmapihttp.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "emsmdb/rpc_header_ext.h"
#include "generated/mapihttp_methods.h"
#include "read/names.h"
#include "read/scalar.h"
#include "read/string.h"
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

/* EventPending */
static const value_string vs_event_pending[] = {
    { 0x0, "NoEventPending" },
    { 0x1, "EventPending" },
    { 0, NULL }
};

static int hf_connect_user_dn = -1;
static int hf_connect_flags = -1;
static int hf_connect_flags_administrator_privilege = -1;
static int hf_connect_flags_ignore_no_public_folders = -1;
static int hf_connect_default_code_page = -1;
static int hf_connect_lcid_sort = -1;
static int hf_connect_lcid_string = -1;
static int hf_connect_auxiliary_buffer_size = -1;
static int hf_connect_auxiliary_buffer = -1;
static int hf_connect_error_code = -1;
static int hf_connect_polls_max = -1;
static int hf_connect_retry_count = -1;
static int hf_connect_retry_delay = -1;
static int hf_connect_dn_prefix = -1;
static int hf_connect_display_name = -1;
static int hf_execute_flags = -1;
static int hf_execute_flags_no_compression = -1;
static int hf_execute_flags_no_xor_magic = -1;
static int hf_execute_flags_chain = -1;
static int hf_execute_rop_buffer_size = -1;
static int hf_execute_rop_buffer = -1;
static int hf_execute_max_rop_out = -1;
static int hf_execute_auxiliary_buffer_size = -1;
static int hf_execute_auxiliary_buffer = -1;
static int hf_execute_error_code = -1;
static int hf_disconnect_auxiliary_buffer_size = -1;
static int hf_disconnect_auxiliary_buffer = -1;
static int hf_disconnect_error_code = -1;
static int hf_notification_wait_flags = -1;
static int hf_notification_wait_auxiliary_buffer_size = -1;
static int hf_notification_wait_auxiliary_buffer = -1;
static int hf_notification_wait_error_code = -1;
static int hf_notification_wait_event_pending = -1;

static int ett_flags = -1;
static int ett_auxiliary_buffer = -1;
static int ett_rop_buffer = -1;

static int *const bits_connect_flags[] = {
    &hf_connect_flags_administrator_privilege,
    &hf_connect_flags_ignore_no_public_folders,
    NULL
};

static int *const bits_execute_flags[] = {
    &hf_execute_flags_no_compression,
    &hf_execute_flags_no_xor_magic,
    &hf_execute_flags_chain,
    NULL
};

/* Connect request, MS-OXCMAPIHTTP 2.2.4.1 */
static void mapihttp_connect_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *user_dn = NULL;

    cur_string8(c, t, hf_connect_user_dn, CUR_NUL, &user_dn);
    if (!c->bad)
        about_user(c, user_dn);
    cur_flags32(c, t, hf_connect_flags, ett_flags, bits_connect_flags, 0x8001);
    uint32_t default_code_page = cur_u32(c, t, hf_connect_default_code_page);
    if (!c->bad)
        call_connects(c, default_code_page);
    cur_u32(c, t, hf_connect_lcid_sort);
    cur_u32(c, t, hf_connect_lcid_string);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_connect_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_connect_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_connect_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
    if (wanted)
        cur_summary_message_set(c, t, "%s", cur_text_or(c, user_dn));
}

/* Connect response, MS-OXCMAPIHTTP 2.2.4.1 */
static void mapihttp_connect_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *display_name = NULL;

    uint32_t error_code = cur_u32(c, t, hf_connect_error_code);
    failure_result(c, t, "Connect", error_code);
    cur_u32(c, t, hf_connect_polls_max);
    cur_u32(c, t, hf_connect_retry_count);
    cur_u32(c, t, hf_connect_retry_delay);
    cur_string8(c, t, hf_connect_dn_prefix, CUR_NUL, NULL);
    cur_string16(c, t, hf_connect_display_name, CUR_NUL, &display_name);
    if (!c->bad)
        about_display_name(c, display_name);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_connect_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_connect_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_connect_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
    if (wanted && error_code == 0)
        cur_summary_message_set(c, t, "%s", cur_text_or(c, display_name));
}

/* Execute request, MS-OXCMAPIHTTP 2.2.4.2 */
static void mapihttp_execute_http_request(ex_cursor *c, proto_tree *t)
{
    cur_flags32(c, t, hf_execute_flags, ett_flags, bits_execute_flags, 0x7);
    uint32_t rop_buffer_size = cur_u32(c, t, hf_execute_rop_buffer_size);
    if (rop_buffer_size > 0) {
        cur_sub rop_buffer_sub = cur_sub_begin(c, t, hf_execute_rop_buffer, rop_buffer_size);
        cur_struct(c, t, hf_execute_rop_buffer, ett_rop_buffer, rop_buffer);
        cur_sub_end(c, t, &rop_buffer_sub);
    }
    cur_u32(c, t, hf_execute_max_rop_out);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_execute_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_execute_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_execute_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* Execute response, MS-OXCMAPIHTTP 2.2.4.2 */
static void mapihttp_execute_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t error_code = cur_u32(c, t, hf_execute_error_code);
    failure_result(c, t, "Execute", error_code);
    cur_u32(c, t, hf_execute_flags);
    uint32_t rop_buffer_size = cur_u32(c, t, hf_execute_rop_buffer_size);
    if (rop_buffer_size > 0) {
        cur_sub rop_buffer_sub = cur_sub_begin(c, t, hf_execute_rop_buffer, rop_buffer_size);
        cur_struct(c, t, hf_execute_rop_buffer, ett_rop_buffer, rop_buffer);
        cur_sub_end(c, t, &rop_buffer_sub);
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_execute_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_execute_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_execute_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* Disconnect request, MS-OXCMAPIHTTP 2.2.4.3 */
static void mapihttp_disconnect_http_request(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_disconnect_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_disconnect_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_disconnect_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* Disconnect response, MS-OXCMAPIHTTP 2.2.4.3 */
static void mapihttp_disconnect_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t error_code = cur_u32(c, t, hf_disconnect_error_code);
    failure_result(c, t, "Disconnect", error_code);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_disconnect_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_disconnect_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_disconnect_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NotificationWait request, MS-OXCMAPIHTTP 2.2.4.4 */
static void mapihttp_notification_wait_http_request(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_notification_wait_flags);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_notification_wait_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_notification_wait_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_notification_wait_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NotificationWait response, MS-OXCMAPIHTTP 2.2.4.4 */
static void mapihttp_notification_wait_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    uint32_t error_code = cur_u32(c, t, hf_notification_wait_error_code);
    failure_result(c, t, "NotificationWait", error_code);
    uint32_t event_pending = cur_u32(c, t, hf_notification_wait_event_pending);
    if (!c->bad)
        call_events_pending(c, event_pending);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_notification_wait_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_notification_wait_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_notification_wait_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
    if (wanted && error_code == 0)
        cur_summary_message_set(c, t, "%s", cur_name_text(c, event_pending, vs_event_pending));
}

/* PING request, MS-OXCMAPIHTTP 2.2.6 */
static void mapihttp_ping_http_request(ex_cursor *c, proto_tree *t _U_)
{
    (void)c;
}

/* PING response, MS-OXCMAPIHTTP 2.2.6 */
static void mapihttp_ping_http_response(ex_cursor *c, proto_tree *t _U_)
{
    (void)c;
}

const ex_method mapihttp_methods[] = {
    {
        .name = "Connect", .opnum = -1,
        .request_type = "Connect",
        .http_request = mapihttp_connect_http_request,
        .http_response = mapihttp_connect_http_response,
    },
    {
        .name = "Execute", .opnum = -1,
        .request_type = "Execute",
        .http_request = mapihttp_execute_http_request,
        .http_response = mapihttp_execute_http_response,
    },
    {
        .name = "Disconnect", .opnum = -1,
        .request_type = "Disconnect",
        .http_request = mapihttp_disconnect_http_request,
        .http_response = mapihttp_disconnect_http_response,
    },
    {
        .name = "NotificationWait", .opnum = -1,
        .request_type = "NotificationWait",
        .http_request = mapihttp_notification_wait_http_request,
        .http_response = mapihttp_notification_wait_http_response,
    },
    {
        .name = "PING", .opnum = -1,
        .request_type = "PING",
        .http_request = mapihttp_ping_http_request,
        .http_response = mapihttp_ping_http_response,
    },
    { .name = NULL }
};

static hf_register_info hf_info[] = {
    { &hf_connect_user_dn,
      { "UserDN", "mapihttp.connect.user_dn", FT_STRING, BASE_NONE, NULL, 0x0,
        "Legacy distinguished name of the user", HFILL } },
    { &hf_connect_flags,
      { "Flags", "mapihttp.connect.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_connect_flags_administrator_privilege,
      { "AdministratorPrivilege", "mapihttp.connect.flags.administrator_privilege", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_connect_flags_ignore_no_public_folders,
      { "IgnoreNoPublicFolders", "mapihttp.connect.flags.ignore_no_public_folders", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00008000, NULL, HFILL } },
    { &hf_connect_default_code_page,
      { "DefaultCodePage", "mapihttp.connect.default_code_page", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS,
        VALS(vs_code_page), 0x0, NULL, HFILL } },
    { &hf_connect_lcid_sort,
      { "LcidSort", "mapihttp.connect.lcid_sort", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS, VALS(vs_lcid), 0x0, NULL,
        HFILL } },
    { &hf_connect_lcid_string,
      { "LcidString", "mapihttp.connect.lcid_string", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS, VALS(vs_lcid), 0x0,
        NULL, HFILL } },
    { &hf_connect_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "mapihttp.connect.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_connect_auxiliary_buffer,
      { "AuxiliaryBuffer", "mapihttp.connect.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_connect_error_code,
      { "ErrorCode", "mapihttp.connect.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0, NULL,
        HFILL } },
    { &hf_connect_polls_max,
      { "PollsMax", "mapihttp.connect.polls_max", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Milliseconds between two questions for events", HFILL } },
    { &hf_connect_retry_count,
      { "RetryCount", "mapihttp.connect.retry_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        "How often the client shall try again", HFILL } },
    { &hf_connect_retry_delay,
      { "RetryDelay", "mapihttp.connect.retry_delay", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Milliseconds between two tries", HFILL } },
    { &hf_connect_dn_prefix,
      { "DnPrefix", "mapihttp.connect.dn_prefix", FT_STRING, BASE_NONE, NULL, 0x0,
        "Where distinguished names of this server begin", HFILL } },
    { &hf_connect_display_name,
      { "DisplayName", "mapihttp.connect.display_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_execute_flags,
      { "Flags", "mapihttp.execute.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_execute_flags_no_compression,
      { "NoCompression", "mapihttp.execute.flags.no_compression", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001,
        NULL, HFILL } },
    { &hf_execute_flags_no_xor_magic,
      { "NoXorMagic", "mapihttp.execute.flags.no_xor_magic", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002, NULL,
        HFILL } },
    { &hf_execute_flags_chain,
      { "Chain", "mapihttp.execute.flags.chain", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004, NULL, HFILL } },
    { &hf_execute_rop_buffer_size,
      { "RopBufferSize", "mapihttp.execute.rop_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_execute_rop_buffer,
      { "RopBuffer", "mapihttp.execute.rop_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_execute_max_rop_out,
      { "MaxRopOut", "mapihttp.execute.max_rop_out", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Bytes that the client has room for", HFILL } },
    { &hf_execute_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "mapihttp.execute.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_execute_auxiliary_buffer,
      { "AuxiliaryBuffer", "mapihttp.execute.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_execute_error_code,
      { "ErrorCode", "mapihttp.execute.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0, NULL,
        HFILL } },
    { &hf_disconnect_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "mapihttp.disconnect.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_disconnect_auxiliary_buffer,
      { "AuxiliaryBuffer", "mapihttp.disconnect.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_disconnect_error_code,
      { "ErrorCode", "mapihttp.disconnect.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_notification_wait_flags,
      { "Flags", "mapihttp.notification_wait.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_wait_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "mapihttp.notification_wait.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_notification_wait_auxiliary_buffer,
      { "AuxiliaryBuffer", "mapihttp.notification_wait.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_notification_wait_error_code,
      { "ErrorCode", "mapihttp.notification_wait.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_notification_wait_event_pending,
      { "EventPending", "mapihttp.notification_wait.event_pending", FT_UINT32, BASE_DEC, VALS(vs_event_pending), 0x0,
        NULL, HFILL } },
};

static int *ett_info[] = {
    &ett_flags,
    &ett_auxiliary_buffer,
    &ett_rop_buffer,
};

void generated_register_mapihttp_methods(int proto)
{
    proto_register_subtree_array(ett_info, array_length(ett_info));
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}

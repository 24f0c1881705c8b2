/* Do not edit. Generated from specs/ms-oxcmapihttp.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "tables.h"
#include "rop.h"
#include "ndr.h"
#include "property.h"
#include "recurrence.h"
#include "structures.h"

/* EventPending */
static const value_string vs_event_pending[] = {
    { 0x0, "NoEventPending" },
    { 0x1, "EventPending" },
    { 0, NULL }
};

static int hf_failure_response_body_auxiliary_buffer_size = -1;
static int hf_failure_response_body_auxiliary_buffer = -1;
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

static int ett_failure_auxiliary_buffer = -1;
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

/* FailureResponseBody, MS-OXCMAPIHTTP 2.2.4.1.3 */
void mapihttp_failure_response_body(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    auxiliary_buffer_size = cur_u32(c, t, hf_failure_response_body_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_failure_response_body_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_failure_response_body_auxiliary_buffer, ett_failure_auxiliary_buffer, failure_auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* Connect request, MS-OXCMAPIHTTP 2.2.4.1 */
static void mapihttp_connect_http_request(ex_cursor *c, proto_tree *t)
{
    const char *user_dn = NULL;
    uint32_t auxiliary_buffer_size = 0;

    cur_string8(c, t, hf_connect_user_dn, CUR_NUL, &user_dn);
    cur_text(c, t, ", UserDN: \"%s\"", user_dn);
    cur_flags32(c, t, hf_connect_flags, ett_flags, bits_connect_flags, 0x8001);
    cur_u32(c, t, hf_connect_default_code_page);
    cur_u32(c, t, hf_connect_lcid_sort);
    cur_u32(c, t, hf_connect_lcid_string);
    auxiliary_buffer_size = cur_u32(c, t, hf_connect_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_connect_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_connect_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* Connect response, MS-OXCMAPIHTTP 2.2.4.1 */
static void mapihttp_connect_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_connect_error_code);
    cur_u32(c, t, hf_connect_polls_max);
    cur_u32(c, t, hf_connect_retry_count);
    cur_u32(c, t, hf_connect_retry_delay);
    cur_string8(c, t, hf_connect_dn_prefix, CUR_NUL, NULL);
    cur_string16(c, t, hf_connect_display_name, CUR_NUL, NULL);
    auxiliary_buffer_size = cur_u32(c, t, hf_connect_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_connect_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_connect_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* Execute request, MS-OXCMAPIHTTP 2.2.4.2 */
static void mapihttp_execute_http_request(ex_cursor *c, proto_tree *t)
{
    uint32_t rop_buffer_size = 0;
    uint32_t auxiliary_buffer_size = 0;

    cur_flags32(c, t, hf_execute_flags, ett_flags, bits_execute_flags, 0x7);
    rop_buffer_size = cur_u32(c, t, hf_execute_rop_buffer_size);
    if (rop_buffer_size > 0) {
        cur_sub rop_buffer_sub = cur_sub_begin(c, t, hf_execute_rop_buffer, rop_buffer_size);
        cur_struct(c, t, hf_execute_rop_buffer, ett_rop_buffer, rop_buffer);
        cur_sub_end(c, t, &rop_buffer_sub);
    }
    cur_u32(c, t, hf_execute_max_rop_out);
    auxiliary_buffer_size = cur_u32(c, t, hf_execute_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_execute_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_execute_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* Execute response, MS-OXCMAPIHTTP 2.2.4.2 */
static void mapihttp_execute_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t rop_buffer_size = 0;
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_execute_error_code);
    cur_u32(c, t, hf_execute_flags);
    rop_buffer_size = cur_u32(c, t, hf_execute_rop_buffer_size);
    if (rop_buffer_size > 0) {
        cur_sub rop_buffer_sub = cur_sub_begin(c, t, hf_execute_rop_buffer, rop_buffer_size);
        cur_struct(c, t, hf_execute_rop_buffer, ett_rop_buffer, rop_buffer);
        cur_sub_end(c, t, &rop_buffer_sub);
    }
    auxiliary_buffer_size = cur_u32(c, t, hf_execute_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_execute_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_execute_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* Disconnect request, MS-OXCMAPIHTTP 2.2.4.3 */
static void mapihttp_disconnect_http_request(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    auxiliary_buffer_size = cur_u32(c, t, hf_disconnect_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_disconnect_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_disconnect_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* Disconnect response, MS-OXCMAPIHTTP 2.2.4.3 */
static void mapihttp_disconnect_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_disconnect_error_code);
    auxiliary_buffer_size = cur_u32(c, t, hf_disconnect_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_disconnect_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_disconnect_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NotificationWait request, MS-OXCMAPIHTTP 2.2.4.4 */
static void mapihttp_notification_wait_http_request(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_notification_wait_flags);
    auxiliary_buffer_size = cur_u32(c, t, hf_notification_wait_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_notification_wait_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_notification_wait_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NotificationWait response, MS-OXCMAPIHTTP 2.2.4.4 */
static void mapihttp_notification_wait_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_notification_wait_error_code);
    cur_u32(c, t, hf_notification_wait_event_pending);
    auxiliary_buffer_size = cur_u32(c, t, hf_notification_wait_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_notification_wait_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_notification_wait_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
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
    { "Connect", "Connect", -1,
      mapihttp_connect_http_request, mapihttp_connect_http_response, NULL,
      NULL, NULL },
    { "Execute", "Execute", -1,
      mapihttp_execute_http_request, mapihttp_execute_http_response, NULL,
      NULL, NULL },
    { "Disconnect", "Disconnect", -1,
      mapihttp_disconnect_http_request, mapihttp_disconnect_http_response, NULL,
      NULL, NULL },
    { "NotificationWait", "NotificationWait", -1,
      mapihttp_notification_wait_http_request, mapihttp_notification_wait_http_response, NULL,
      NULL, NULL },
    { "PING", "PING", -1,
      mapihttp_ping_http_request, mapihttp_ping_http_response, NULL,
      NULL, NULL },
    { NULL, NULL, -1, NULL, NULL, NULL, NULL, NULL }
};

void generated_register_mapihttp(int proto)
{
    static hf_register_info hf[] = {
        { &hf_failure_response_body_auxiliary_buffer_size, { "AuxiliaryBufferSize", "mapihttp.failure_response_body.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_failure_response_body_auxiliary_buffer, { "AuxiliaryBuffer", "mapihttp.failure_response_body.auxiliary_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_user_dn, { "UserDN", "mapihttp.connect.user_dn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_flags, { "Flags", "mapihttp.connect.flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_flags_administrator_privilege, { "AdministratorPrivilege", "mapihttp.connect.flags.administrator_privilege", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_connect_flags_ignore_no_public_folders, { "IgnoreNoPublicFolders", "mapihttp.connect.flags.ignore_no_public_folders", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x8000, NULL, HFILL } },
        { &hf_connect_default_code_page, { "DefaultCodePage", "mapihttp.connect.default_code_page", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_lcid_sort, { "LcidSort", "mapihttp.connect.lcid_sort", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_lcid_string, { "LcidString", "mapihttp.connect.lcid_string", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_auxiliary_buffer_size, { "AuxiliaryBufferSize", "mapihttp.connect.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_auxiliary_buffer, { "AuxiliaryBuffer", "mapihttp.connect.auxiliary_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_error_code, { "ErrorCode", "mapihttp.connect.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_connect_polls_max, { "PollsMax", "mapihttp.connect.polls_max", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_retry_count, { "RetryCount", "mapihttp.connect.retry_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_retry_delay, { "RetryDelay", "mapihttp.connect.retry_delay", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_dn_prefix, { "DnPrefix", "mapihttp.connect.dn_prefix", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_connect_display_name, { "DisplayName", "mapihttp.connect.display_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_execute_flags, { "Flags", "mapihttp.execute.flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_execute_flags_no_compression, { "NoCompression", "mapihttp.execute.flags.no_compression", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_execute_flags_no_xor_magic, { "NoXorMagic", "mapihttp.execute.flags.no_xor_magic", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_execute_flags_chain, { "Chain", "mapihttp.execute.flags.chain", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_execute_rop_buffer_size, { "RopBufferSize", "mapihttp.execute.rop_buffer_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_execute_rop_buffer, { "RopBuffer", "mapihttp.execute.rop_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_execute_max_rop_out, { "MaxRopOut", "mapihttp.execute.max_rop_out", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_execute_auxiliary_buffer_size, { "AuxiliaryBufferSize", "mapihttp.execute.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_execute_auxiliary_buffer, { "AuxiliaryBuffer", "mapihttp.execute.auxiliary_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_execute_error_code, { "ErrorCode", "mapihttp.execute.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_disconnect_auxiliary_buffer_size, { "AuxiliaryBufferSize", "mapihttp.disconnect.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_disconnect_auxiliary_buffer, { "AuxiliaryBuffer", "mapihttp.disconnect.auxiliary_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_disconnect_error_code, { "ErrorCode", "mapihttp.disconnect.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_notification_wait_flags, { "Flags", "mapihttp.notification_wait.flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_notification_wait_auxiliary_buffer_size, { "AuxiliaryBufferSize", "mapihttp.notification_wait.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_notification_wait_auxiliary_buffer, { "AuxiliaryBuffer", "mapihttp.notification_wait.auxiliary_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_notification_wait_error_code, { "ErrorCode", "mapihttp.notification_wait.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_notification_wait_event_pending, { "EventPending", "mapihttp.notification_wait.event_pending", FT_UINT32, BASE_DEC, VALS(vs_event_pending),
          0x0, NULL, HFILL } },
    };
    static int *ett[] = {
        &ett_failure_auxiliary_buffer,
        &ett_flags,
        &ett_auxiliary_buffer,
        &ett_rop_buffer,
    };

    proto_register_subtree_array(ett, array_length(ett));
    proto_register_field_array(proto, hf, array_length(hf));
}

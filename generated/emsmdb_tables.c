/* Do not edit. Generated from
 * specs/exchange-legacy-rpc.yaml, specs/ms-oxcrpc-async.yaml, specs/ms-oxcrpc-aux.yaml, specs/ms-oxcrpc-header.yaml,
 * specs/ms-oxcrpc.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "emsmdb/aux_names.h"
#include "generated/emsmdb_constants.h"
#include "generated/emsmdb_tables.h"
#include "read/cursor.h"
#include "read/names.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "read/structure.h"
#include "read/summary.h"
#include "read/text.h"
#include "session/about.h"
#include "wireshark/field_strings.h"

/* AddressFamily */
static const value_string vs_address_family[] = {
    { 0x2, "AF_INET" },
    { 0xa, "AF_INET6_Linux" },
    { 0x17, "AF_INET6" },
    { 0, NULL }
};

/* ClientMode */
static const value_string vs_client_mode[] = {
    { 0x0, "CLIENTMODE_UNKNOWN" },
    { 0x1, "CLIENTMODE_CLASSIC" },
    { 0x2, "CLIENTMODE_CACHED" },
    { 0, NULL }
};

/* ServerType */
static const value_string vs_server_type[] = {
    { 0x0, "SERVERTYPE_UNKNOWN" },
    { 0x1, "SERVERTYPE_PRIVATE" },
    { 0x2, "SERVERTYPE_PUBLIC" },
    { 0x3, "SERVERTYPE_DIRECTORY" },
    { 0x4, "SERVERTYPE_REFERRAL" },
    { 0, NULL }
};

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
    { 0x49, "AUX_TYPE_EXCEPTION_TRACE" },
    { 0x4a, "AUX_CLIENT_CONNECTION_INFO" },
    { 0x4b, "AUX_SERVER_SESSION_INFO" },
    { 0x4e, "AUX_PROTOCOL_DEVICE_IDENTIFICATION" },
    { 0, NULL }
};

static int hf_aux_perf_requestid_session_id = -1;
static int hf_aux_perf_requestid_request_id = -1;
static int hf_aux_perf_sessioninfo_session_id = -1;
static int hf_aux_perf_sessioninfo_reserved = -1;
static int hf_aux_perf_sessioninfo_session_guid = -1;
static int hf_aux_perf_sessioninfo_v2_session_id = -1;
static int hf_aux_perf_sessioninfo_v2_reserved = -1;
static int hf_aux_perf_sessioninfo_v2_session_guid = -1;
static int hf_aux_perf_sessioninfo_v2_connection_id = -1;
static int hf_aux_perf_clientinfo_client_ip_family = -1;
static int hf_aux_perf_clientinfo_client_ip_port = -1;
static int hf_aux_perf_clientinfo_client_ip = -1;
static int hf_aux_perf_clientinfo_client_ip_v6 = -1;
static int hf_aux_perf_clientinfo_client_ip_zero = -1;
static int hf_aux_perf_clientinfo_client_ip_flow_info = -1;
static int hf_aux_perf_clientinfo_client_ip_scope_id = -1;
static int hf_aux_perf_clientinfo_client_ip_mask_family = -1;
static int hf_aux_perf_clientinfo_client_ip_mask_port = -1;
static int hf_aux_perf_clientinfo_client_ip_mask = -1;
static int hf_aux_perf_clientinfo_client_ip_mask_v6 = -1;
static int hf_aux_perf_clientinfo_client_ip_mask_zero = -1;
static int hf_aux_perf_clientinfo_client_ip_mask_flow_info = -1;
static int hf_aux_perf_clientinfo_client_ip_mask_scope_id = -1;
static int hf_aux_perf_clientinfo_adapter_speed = -1;
static int hf_aux_perf_clientinfo_client_id = -1;
static int hf_aux_perf_clientinfo_machine_name_offset = -1;
static int hf_aux_perf_clientinfo_user_name_offset = -1;
static int hf_aux_perf_clientinfo_client_ip_size = -1;
static int hf_aux_perf_clientinfo_client_ip_offset = -1;
static int hf_aux_perf_clientinfo_client_ip_mask_size = -1;
static int hf_aux_perf_clientinfo_client_ip_mask_offset = -1;
static int hf_aux_perf_clientinfo_adapter_name_offset = -1;
static int hf_aux_perf_clientinfo_mac_address_size = -1;
static int hf_aux_perf_clientinfo_mac_address_offset = -1;
static int hf_aux_perf_clientinfo_client_mode = -1;
static int hf_aux_perf_clientinfo_reserved = -1;
static int hf_aux_perf_clientinfo_machine_name = -1;
static int hf_aux_perf_clientinfo_user_name = -1;
static int hf_aux_perf_clientinfo_client_address = -1;
static int hf_aux_perf_clientinfo_client_address_mask = -1;
static int hf_aux_perf_clientinfo_adapter_name = -1;
static int hf_aux_perf_clientinfo_mac_address = -1;
static int hf_aux_perf_serverinfo_server_id = -1;
static int hf_aux_perf_serverinfo_server_type = -1;
static int hf_aux_perf_serverinfo_server_dn_offset = -1;
static int hf_aux_perf_serverinfo_server_name_offset = -1;
static int hf_aux_perf_serverinfo_server_dn = -1;
static int hf_aux_perf_serverinfo_server_name = -1;
static int hf_aux_perf_processinfo_process_id = -1;
static int hf_aux_perf_processinfo_reserved_1 = -1;
static int hf_aux_perf_processinfo_process_guid = -1;
static int hf_aux_perf_processinfo_process_name_offset = -1;
static int hf_aux_perf_processinfo_reserved_2 = -1;
static int hf_aux_perf_processinfo_process_name = -1;
static int hf_aux_perf_defmdb_success_time_since_request = -1;
static int hf_aux_perf_defmdb_success_time_to_complete_request = -1;
static int hf_aux_perf_defmdb_success_request_id = -1;
static int hf_aux_perf_defmdb_success_reserved = -1;
static int hf_aux_perf_defgc_success_server_id = -1;
static int hf_aux_perf_defgc_success_session_id = -1;
static int hf_aux_perf_defgc_success_time_since_request = -1;
static int hf_aux_perf_defgc_success_time_to_complete_request = -1;
static int hf_aux_perf_defgc_success_request_operation = -1;
static int hf_aux_perf_defgc_success_reserved = -1;
static int hf_aux_perf_mdb_success_client_id = -1;
static int hf_aux_perf_mdb_success_server_id = -1;
static int hf_aux_perf_mdb_success_session_id = -1;
static int hf_aux_perf_mdb_success_request_id = -1;
static int hf_aux_perf_mdb_success_time_since_request = -1;
static int hf_aux_perf_mdb_success_time_to_complete_request = -1;
static int hf_aux_perf_mdb_success_v2_process_id = -1;
static int hf_aux_perf_mdb_success_v2_client_id = -1;
static int hf_aux_perf_mdb_success_v2_server_id = -1;
static int hf_aux_perf_mdb_success_v2_session_id = -1;
static int hf_aux_perf_mdb_success_v2_request_id = -1;
static int hf_aux_perf_mdb_success_v2_reserved = -1;
static int hf_aux_perf_mdb_success_v2_time_since_request = -1;
static int hf_aux_perf_mdb_success_v2_time_to_complete_request = -1;
static int hf_aux_perf_gc_success_client_id = -1;
static int hf_aux_perf_gc_success_server_id = -1;
static int hf_aux_perf_gc_success_session_id = -1;
static int hf_aux_perf_gc_success_reserved_1 = -1;
static int hf_aux_perf_gc_success_time_since_request = -1;
static int hf_aux_perf_gc_success_time_to_complete_request = -1;
static int hf_aux_perf_gc_success_request_operation = -1;
static int hf_aux_perf_gc_success_reserved_2 = -1;
static int hf_aux_perf_gc_success_v2_process_id = -1;
static int hf_aux_perf_gc_success_v2_client_id = -1;
static int hf_aux_perf_gc_success_v2_server_id = -1;
static int hf_aux_perf_gc_success_v2_session_id = -1;
static int hf_aux_perf_gc_success_v2_time_since_request = -1;
static int hf_aux_perf_gc_success_v2_time_to_complete_request = -1;
static int hf_aux_perf_gc_success_v2_request_operation = -1;
static int hf_aux_perf_gc_success_v2_reserved = -1;
static int hf_aux_perf_failure_client_id = -1;
static int hf_aux_perf_failure_server_id = -1;
static int hf_aux_perf_failure_session_id = -1;
static int hf_aux_perf_failure_request_id = -1;
static int hf_aux_perf_failure_time_since_request = -1;
static int hf_aux_perf_failure_time_to_fail_request = -1;
static int hf_aux_perf_failure_result_code = -1;
static int hf_aux_perf_failure_request_operation = -1;
static int hf_aux_perf_failure_reserved = -1;
static int hf_aux_perf_failure_v2_process_id = -1;
static int hf_aux_perf_failure_v2_client_id = -1;
static int hf_aux_perf_failure_v2_server_id = -1;
static int hf_aux_perf_failure_v2_session_id = -1;
static int hf_aux_perf_failure_v2_request_id = -1;
static int hf_aux_perf_failure_v2_reserved_1 = -1;
static int hf_aux_perf_failure_v2_time_since_request = -1;
static int hf_aux_perf_failure_v2_time_to_fail_request = -1;
static int hf_aux_perf_failure_v2_result_code = -1;
static int hf_aux_perf_failure_v2_request_operation = -1;
static int hf_aux_perf_failure_v2_reserved_2 = -1;
static int hf_aux_client_control_enable_flags = -1;
static int hf_aux_client_control_enable_flags_enable_perf_sendtoserver = -1;
static int hf_aux_client_control_enable_flags_enable_perf_sendtomailbox = -1;
static int hf_aux_client_control_enable_flags_enable_compression = -1;
static int hf_aux_client_control_enable_flags_enable_http_tunneling = -1;
static int hf_aux_client_control_enable_flags_enable_perf_sendgcdata = -1;
static int hf_aux_client_control_expiry_time = -1;
static int hf_aux_osversioninfo_os_version_info_size = -1;
static int hf_aux_osversioninfo_major_version = -1;
static int hf_aux_osversioninfo_minor_version = -1;
static int hf_aux_osversioninfo_build_number = -1;
static int hf_aux_osversioninfo_reserved1 = -1;
static int hf_aux_osversioninfo_service_pack_major = -1;
static int hf_aux_osversioninfo_service_pack_minor = -1;
static int hf_aux_osversioninfo_reserved2 = -1;
static int hf_aux_exorginfo_org_flags = -1;
static int hf_aux_exorginfo_org_flags_public_folders_enabled = -1;
static int hf_aux_exorginfo_org_flags_use_autodiscover_for_public_folder_configuration = -1;
static int hf_aux_perf_accountinfo_client_id = -1;
static int hf_aux_perf_accountinfo_reserved = -1;
static int hf_aux_perf_accountinfo_account = -1;
static int hf_aux_server_capabilities_server_capability_flags = -1;
static int hf_aux_server_capabilities_server_capability_flags_packed_fast_transfer_upload_buffers = -1;
static int hf_aux_server_capabilities_server_capability_flags_packed_write_stream_upload_buffers = -1;
static int hf_aux_server_capabilities_server_capability_flags_ultra_large_packed_download_buffers = -1;
static int hf_aux_endpoint_capabilities_endpoint_capability_flag = -1;
static int hf_aux_endpoint_capabilities_endpoint_capability_flag_endpoint_capabilities_single_endpoint = -1;
static int hf_aux_client_connection_info_connection_guid = -1;
static int hf_aux_client_connection_info_offset_connection_context_info = -1;
static int hf_aux_client_connection_info_reserved = -1;
static int hf_aux_client_connection_info_connection_attempts = -1;
static int hf_aux_client_connection_info_connection_flags = -1;
static int hf_aux_client_connection_info_connection_context_info = -1;
static int hf_aux_server_session_info_offset_server_session_context_info = -1;
static int hf_aux_server_session_info_server_session_context_info = -1;
static int hf_aux_protocol_device_identification_device_manufacturer_offset = -1;
static int hf_aux_protocol_device_identification_device_model_offset = -1;
static int hf_aux_protocol_device_identification_device_serial_number_offset = -1;
static int hf_aux_protocol_device_identification_device_version_offset = -1;
static int hf_aux_protocol_device_identification_device_firmware_version_offset = -1;
static int hf_aux_protocol_device_identification_device_manufacturer = -1;
static int hf_aux_protocol_device_identification_device_model = -1;
static int hf_aux_protocol_device_identification_device_serial_number = -1;
static int hf_aux_protocol_device_identification_device_version = -1;
static int hf_aux_protocol_device_identification_device_firmware_version = -1;
static int hf_aux_exception_trace_rop_index = -1;
static int hf_aux_exception_trace_exception_message = -1;
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
static int hf_aux_perf_requestid = -1;
static int hf_aux_perf_clientinfo = -1;
static int hf_aux_perf_serverinfo = -1;
static int hf_aux_perf_sessioninfo = -1;
static int hf_aux_perf_defmdb_success = -1;
static int hf_aux_perf_defgc_success = -1;
static int hf_aux_perf_mdb_success = -1;
static int hf_aux_perf_gc_success = -1;
static int hf_aux_perf_failure = -1;
static int hf_aux_client_control = -1;
static int hf_aux_perf_processinfo = -1;
static int hf_aux_osversioninfo = -1;
static int hf_aux_exorginfo = -1;
static int hf_aux_perf_accountinfo = -1;
static int hf_aux_server_capabilities = -1;
static int hf_aux_endpoint_capabilities = -1;
static int hf_aux_exception_trace = -1;
static int hf_aux_client_connection_info = -1;
static int hf_aux_server_session_info = -1;
static int hf_aux_protocol_device_identification = -1;
static int hf_aux_header_payload = -1;
static int hf_aux_perf_sessioninfo_v2 = -1;
static int hf_aux_perf_mdb_success_v2 = -1;
static int hf_aux_perf_gc_success_v2 = -1;
static int hf_aux_perf_failure_v2 = -1;
static int hf_protocol_version_version0 = -1;
static int hf_protocol_version_version1 = -1;
static int hf_protocol_version_version2 = -1;
static int hf_sockaddr_sa_family = -1;
static int hf_sockaddr_sin_port = -1;
static int hf_sockaddr_sin_addr = -1;
static int hf_sockaddr_sin_zero = -1;
static int hf_sockaddr_sin6_port = -1;
static int hf_sockaddr_sin6_flowinfo = -1;
static int hf_sockaddr_sin6_addr = -1;
static int hf_sockaddr_sin6_scope_id = -1;
static int hf_sockaddr_sa_data = -1;

static int ett_client_ip_address = -1;
static int ett_client_ip_address_mask = -1;
static int ett_flags = -1;
static int ett_aux_perf_requestid = -1;
static int ett_aux_perf_clientinfo = -1;
static int ett_aux_perf_serverinfo = -1;
static int ett_aux_perf_sessioninfo = -1;
static int ett_aux_perf_defmdb_success = -1;
static int ett_aux_perf_defgc_success = -1;
static int ett_aux_perf_mdb_success = -1;
static int ett_aux_perf_gc_success = -1;
static int ett_aux_perf_failure = -1;
static int ett_aux_client_control = -1;
static int ett_aux_perf_processinfo = -1;
static int ett_aux_osversioninfo = -1;
static int ett_aux_exorginfo = -1;
static int ett_aux_perf_accountinfo = -1;
static int ett_aux_server_capabilities = -1;
static int ett_aux_endpoint_capabilities = -1;
static int ett_aux_exception_trace = -1;
static int ett_aux_client_connection_info = -1;
static int ett_aux_server_session_info = -1;
static int ett_aux_protocol_device_identification = -1;
static int ett_aux_perf_sessioninfo_v2 = -1;
static int ett_aux_perf_mdb_success_v2 = -1;
static int ett_aux_perf_gc_success_v2 = -1;
static int ett_aux_perf_failure_v2 = -1;

static expert_field ei_aux_exception_trace_server_exception = EI_INIT;
static expert_field ei_aux_header_unknown_block = EI_INIT;

static int *const bits_aux_client_control_enable_flags[] = {
    &hf_aux_client_control_enable_flags_enable_perf_sendtoserver,
    &hf_aux_client_control_enable_flags_enable_perf_sendtomailbox,
    &hf_aux_client_control_enable_flags_enable_compression,
    &hf_aux_client_control_enable_flags_enable_http_tunneling,
    &hf_aux_client_control_enable_flags_enable_perf_sendgcdata,
    NULL
};

static int *const bits_aux_exorginfo_org_flags[] = {
    &hf_aux_exorginfo_org_flags_public_folders_enabled,
    &hf_aux_exorginfo_org_flags_use_autodiscover_for_public_folder_configuration,
    NULL
};

static int *const bits_aux_server_capabilities_server_capability_flags[] = {
    &hf_aux_server_capabilities_server_capability_flags_packed_fast_transfer_upload_buffers,
    &hf_aux_server_capabilities_server_capability_flags_packed_write_stream_upload_buffers,
    &hf_aux_server_capabilities_server_capability_flags_ultra_large_packed_download_buffers,
    NULL
};

static int *const bits_aux_endpoint_capabilities_endpoint_capability_flag[] = {
    &hf_aux_endpoint_capabilities_endpoint_capability_flag_endpoint_capabilities_single_endpoint,
    NULL
};

static int *const bits_rpc_header_ext_flags[] = {
    &hf_rpc_header_ext_flags_compressed,
    &hf_rpc_header_ext_flags_xor_magic,
    &hf_rpc_header_ext_flags_last,
    NULL
};

/* AUX_PERF_REQUESTID, MS-OXCRPC 2.2.2.2.1 */
void emsmdb_aux_perf_requestid(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t session_id = cur_u16(c, t, hf_aux_perf_requestid_session_id);
    aux_show_name(c, t, hf_aux_perf_requestid_session_id, AUX_SESSION, session_id);
    uint32_t request_id = cur_u16(c, t, hf_aux_perf_requestid_request_id);
    if (wanted)
        cur_summary_set(c, t, "request %u of session %u", request_id, session_id);
}

/* AUX_PERF_SESSIONINFO, MS-OXCRPC 2.2.2.2.2 */
void emsmdb_aux_perf_sessioninfo(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t session_id = cur_u16(c, t, hf_aux_perf_sessioninfo_session_id);
    cur_u16(c, t, hf_aux_perf_sessioninfo_reserved);
    e_guid_t session_guid = cur_guid(c, t, hf_aux_perf_sessioninfo_session_guid);
    if (!c->bad)
        aux_learn_session(c, session_id, &session_guid);
    if (wanted)
        cur_summary_set(c, t, "session %u", session_id);
}

/* AUX_PERF_SESSIONINFO_V2, MS-OXCRPC 2.2.2.2.3 */
void emsmdb_aux_perf_sessioninfo_v2(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t session_id = cur_u16(c, t, hf_aux_perf_sessioninfo_v2_session_id);
    cur_u16(c, t, hf_aux_perf_sessioninfo_v2_reserved);
    e_guid_t session_guid = cur_guid(c, t, hf_aux_perf_sessioninfo_v2_session_guid);
    if (!c->bad)
        aux_learn_session(c, session_id, &session_guid);
    uint32_t connection_id = cur_u32(c, t, hf_aux_perf_sessioninfo_v2_connection_id);
    if (wanted)
        cur_summary_set(c, t, "session %u, connection %u", session_id, connection_id);
}

/* ClientIPAddress, MS-OXCRPC 2.2.2.2.4 */
void emsmdb_client_ip_address(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t client_ip_family = 0;
    const char *client_ip = NULL;

    if ((cur_next_integer(c, 2) == 2 && (uint64_t)cur_left(c) >= 16) ||
        ((cur_next_integer(c, 2) == 23 || cur_next_integer(c, 2) == 10) && (uint64_t)cur_left(c) >= 28)) {
        client_ip_family = cur_u16(c, t, hf_aux_perf_clientinfo_client_ip_family);
    }
    switch (client_ip_family) {
    case ADDRESS_FAMILY_AF_INET:
        cur_u16be(c, t, hf_aux_perf_clientinfo_client_ip_port);
        client_ip = wanted ? cur_ip_text(c, 4) : NULL;
        cur_ip(c, t, hf_aux_perf_clientinfo_client_ip, hf_aux_perf_clientinfo_client_ip_v6, 4);
        cur_bytes(c, t, hf_aux_perf_clientinfo_client_ip_zero, 8);
        break;
    case ADDRESS_FAMILY_AF_INET6:
    case ADDRESS_FAMILY_AF_INET6_LINUX:
        cur_u16be(c, t, hf_aux_perf_clientinfo_client_ip_port);
        cur_u32be(c, t, hf_aux_perf_clientinfo_client_ip_flow_info);
        client_ip = wanted ? cur_ip_text(c, 16) : NULL;
        cur_ip(c, t, hf_aux_perf_clientinfo_client_ip, hf_aux_perf_clientinfo_client_ip_v6, 16);
        cur_u32(c, t, hf_aux_perf_clientinfo_client_ip_scope_id);
        break;
    default:
        client_ip = wanted ? cur_ip_text(c, (uint64_t)cur_left(c)) : NULL;
        cur_ip(c, t, hf_aux_perf_clientinfo_client_ip, hf_aux_perf_clientinfo_client_ip_v6, (uint64_t)cur_left(c));
        break;
    }
    if (wanted)
        cur_summary_set(c, t, "%s", cur_text_or(c, client_ip));
}

/* ClientIPAddressMask, MS-OXCRPC 2.2.2.2.4 */
void emsmdb_client_ip_address_mask(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t client_ip_mask_family = 0;
    const char *client_ip_mask = NULL;

    if ((cur_next_integer(c, 2) == 2 && (uint64_t)cur_left(c) >= 16) ||
        ((cur_next_integer(c, 2) == 23 || cur_next_integer(c, 2) == 10) && (uint64_t)cur_left(c) >= 28)) {
        client_ip_mask_family = cur_u16(c, t, hf_aux_perf_clientinfo_client_ip_mask_family);
    }
    switch (client_ip_mask_family) {
    case ADDRESS_FAMILY_AF_INET:
        cur_u16be(c, t, hf_aux_perf_clientinfo_client_ip_mask_port);
        client_ip_mask = wanted ? cur_ip_text(c, 4) : NULL;
        cur_ip(c, t, hf_aux_perf_clientinfo_client_ip_mask, hf_aux_perf_clientinfo_client_ip_mask_v6, 4);
        cur_bytes(c, t, hf_aux_perf_clientinfo_client_ip_mask_zero, 8);
        break;
    case ADDRESS_FAMILY_AF_INET6:
    case ADDRESS_FAMILY_AF_INET6_LINUX:
        cur_u16be(c, t, hf_aux_perf_clientinfo_client_ip_mask_port);
        cur_u32be(c, t, hf_aux_perf_clientinfo_client_ip_mask_flow_info);
        client_ip_mask = wanted ? cur_ip_text(c, 16) : NULL;
        cur_ip(c, t, hf_aux_perf_clientinfo_client_ip_mask, hf_aux_perf_clientinfo_client_ip_mask_v6, 16);
        cur_u32(c, t, hf_aux_perf_clientinfo_client_ip_mask_scope_id);
        break;
    default:
        client_ip_mask = wanted ? cur_ip_text(c, (uint64_t)cur_left(c)) : NULL;
        cur_ip(c, t, hf_aux_perf_clientinfo_client_ip_mask, hf_aux_perf_clientinfo_client_ip_mask_v6,
               (uint64_t)cur_left(c));
        break;
    }
    if (wanted)
        cur_summary_set(c, t, "%s", cur_text_or(c, client_ip_mask));
}

/* AUX_PERF_CLIENTINFO, MS-OXCRPC 2.2.2.2.4 */
void emsmdb_aux_perf_clientinfo(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *machine_name = NULL;
    const char *client_address_text = NULL;

    cur_u32(c, t, hf_aux_perf_clientinfo_adapter_speed);
    uint32_t client_id = cur_u16(c, t, hf_aux_perf_clientinfo_client_id);
    uint32_t machine_name_offset = cur_u16(c, t, hf_aux_perf_clientinfo_machine_name_offset);
    uint32_t user_name_offset = cur_u16(c, t, hf_aux_perf_clientinfo_user_name_offset);
    uint32_t client_ip_size = cur_u16(c, t, hf_aux_perf_clientinfo_client_ip_size);
    uint32_t client_ip_offset = cur_u16(c, t, hf_aux_perf_clientinfo_client_ip_offset);
    uint32_t client_ip_mask_size = cur_u16(c, t, hf_aux_perf_clientinfo_client_ip_mask_size);
    uint32_t client_ip_mask_offset = cur_u16(c, t, hf_aux_perf_clientinfo_client_ip_mask_offset);
    uint32_t adapter_name_offset = cur_u16(c, t, hf_aux_perf_clientinfo_adapter_name_offset);
    uint32_t mac_address_size = cur_u16(c, t, hf_aux_perf_clientinfo_mac_address_size);
    uint32_t mac_address_offset = cur_u16(c, t, hf_aux_perf_clientinfo_mac_address_offset);
    uint32_t client_mode = cur_u16(c, t, hf_aux_perf_clientinfo_client_mode);
    cur_u16(c, t, hf_aux_perf_clientinfo_reserved);
    if (cur_at_begin(c, t, machine_name_offset, "MachineNameOffset")) {
        cur_string16(c, t, hf_aux_perf_clientinfo_machine_name, CUR_NUL, &machine_name);
        cur_at_end(c);
    }
    if (!c->bad)
        aux_learn_client(c, client_id, machine_name);
    if (!c->bad)
        about_machine(c, machine_name, client_mode);
    if (cur_at_begin(c, t, user_name_offset, "UserNameOffset")) {
        cur_string16(c, t, hf_aux_perf_clientinfo_user_name, CUR_NUL, NULL);
        cur_at_end(c);
    }
    if (client_ip_size && cur_at_begin(c, t, client_ip_offset, "ClientIPOffset")) {
        if (client_ip_size > 0) {
            cur_sub client_address_sub = cur_sub_begin(c, t, hf_aux_perf_clientinfo_client_address, client_ip_size);
            client_address_text = cur_struct_summary(c, t, hf_aux_perf_clientinfo_client_address,
                                                     ett_client_ip_address, emsmdb_client_ip_address, wanted);
            cur_sub_end(c, t, &client_address_sub);
        }
        cur_at_end(c);
    }
    if (client_ip_mask_size && cur_at_begin(c, t, client_ip_mask_offset, "ClientIPMaskOffset")) {
        if (client_ip_mask_size > 0) {
            cur_sub client_address_mask_sub = cur_sub_begin(c, t, hf_aux_perf_clientinfo_client_address_mask,
                                                            client_ip_mask_size);
            cur_struct(c, t, hf_aux_perf_clientinfo_client_address_mask, ett_client_ip_address_mask,
                       emsmdb_client_ip_address_mask);
            cur_sub_end(c, t, &client_address_mask_sub);
        }
        cur_at_end(c);
    }
    if (cur_at_begin(c, t, adapter_name_offset, "AdapterNameOffset")) {
        cur_string16(c, t, hf_aux_perf_clientinfo_adapter_name, CUR_NUL, NULL);
        cur_at_end(c);
    }
    if (mac_address_size && cur_at_begin(c, t, mac_address_offset, "MacAddressOffset")) {
        cur_bytes(c, t, hf_aux_perf_clientinfo_mac_address, mac_address_size);
        cur_at_end(c);
    }
    if (wanted && !(client_ip_offset && client_ip_size)) {
        cur_summary_set(c, t, "client %u \"%s\", %s", client_id, cur_text_or(c, machine_name),
                        cur_name_text(c, client_mode, vs_client_mode));
    }
    if (wanted && (client_ip_offset && client_ip_size)) {
        cur_summary_set(c, t, "client %u \"%s\", %s%s", client_id, cur_text_or(c, machine_name),
                        cur_name_text(c, client_mode, vs_client_mode),
                        cur_part_text(c, ", ", cur_inner_text(client_address_text), ""));
    }
}

/* AUX_PERF_SERVERINFO, MS-OXCRPC 2.2.2.2.5 */
void emsmdb_aux_perf_serverinfo(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *server_name = NULL;

    uint32_t server_id = cur_u16(c, t, hf_aux_perf_serverinfo_server_id);
    uint32_t server_type = cur_u16(c, t, hf_aux_perf_serverinfo_server_type);
    uint32_t server_dn_offset = cur_u16(c, t, hf_aux_perf_serverinfo_server_dn_offset);
    uint32_t server_name_offset = cur_u16(c, t, hf_aux_perf_serverinfo_server_name_offset);
    if (cur_at_begin(c, t, server_dn_offset, "ServerDNOffset")) {
        cur_string16(c, t, hf_aux_perf_serverinfo_server_dn, CUR_NUL, NULL);
        cur_at_end(c);
    }
    if (cur_at_begin(c, t, server_name_offset, "ServerNameOffset")) {
        cur_string16(c, t, hf_aux_perf_serverinfo_server_name, CUR_NUL, &server_name);
        cur_at_end(c);
    }
    if (!c->bad)
        aux_learn_server(c, server_id, server_name);
    if (!c->bad)
        about_server(c, server_name);
    if (wanted) {
        cur_summary_set(c, t, "server %u \"%s\", %s", server_id, cur_text_or(c, server_name),
                        cur_name_text(c, server_type, vs_server_type));
    }
}

/* AUX_PERF_PROCESSINFO, MS-OXCRPC 2.2.2.2.6 */
void emsmdb_aux_perf_processinfo(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *process_name = NULL;

    uint32_t process_id = cur_u16(c, t, hf_aux_perf_processinfo_process_id);
    cur_u16(c, t, hf_aux_perf_processinfo_reserved_1);
    cur_guid(c, t, hf_aux_perf_processinfo_process_guid);
    uint32_t process_name_offset = cur_u16(c, t, hf_aux_perf_processinfo_process_name_offset);
    cur_u16(c, t, hf_aux_perf_processinfo_reserved_2);
    if (cur_at_begin(c, t, process_name_offset, "ProcessNameOffset")) {
        cur_string16(c, t, hf_aux_perf_processinfo_process_name, CUR_NUL, &process_name);
        cur_at_end(c);
    }
    if (!c->bad)
        aux_learn_process(c, process_id, process_name);
    if (!c->bad)
        about_process(c, process_name);
    if (wanted)
        cur_summary_set(c, t, "process %u \"%s\"", process_id, cur_text_or(c, process_name));
}

/* AUX_PERF_DEFMDB_SUCCESS, MS-OXCRPC 2.2.2.2.7 */
void emsmdb_aux_perf_defmdb_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t time_since_request = cur_u32(c, t, hf_aux_perf_defmdb_success_time_since_request);
    uint32_t time_to_complete_request = cur_u32(c, t, hf_aux_perf_defmdb_success_time_to_complete_request);
    if (!c->bad)
        about_success(c, time_to_complete_request);
    uint32_t request_id = cur_u16(c, t, hf_aux_perf_defmdb_success_request_id);
    cur_u16(c, t, hf_aux_perf_defmdb_success_reserved);
    if (wanted) {
        cur_summary_set(c, t, "request %u: %u ms, %u ms ago", request_id, time_to_complete_request,
                        time_since_request);
    }
}

/* AUX_PERF_DEFGC_SUCCESS, MS-OXCRPC 2.2.2.2.8 */
void emsmdb_aux_perf_defgc_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t server_id = cur_u16(c, t, hf_aux_perf_defgc_success_server_id);
    aux_show_name(c, t, hf_aux_perf_defgc_success_server_id, AUX_SERVER, server_id);
    uint32_t session_id = cur_u16(c, t, hf_aux_perf_defgc_success_session_id);
    aux_show_name(c, t, hf_aux_perf_defgc_success_session_id, AUX_SESSION, session_id);
    uint32_t time_since_request = cur_u32(c, t, hf_aux_perf_defgc_success_time_since_request);
    uint32_t time_to_complete_request = cur_u32(c, t, hf_aux_perf_defgc_success_time_to_complete_request);
    if (!c->bad)
        about_success(c, time_to_complete_request);
    uint32_t request_operation = cur_u8(c, t, hf_aux_perf_defgc_success_request_operation);
    cur_bytes(c, t, hf_aux_perf_defgc_success_reserved, 3);
    if (wanted) {
        cur_summary_set(c, t, "operation %u: %u ms, %u ms ago", request_operation, time_to_complete_request,
                        time_since_request);
    }
}

/* AUX_PERF_MDB_SUCCESS, MS-OXCRPC 2.2.2.2.9 */
void emsmdb_aux_perf_mdb_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t client_id = cur_u16(c, t, hf_aux_perf_mdb_success_client_id);
    aux_show_name(c, t, hf_aux_perf_mdb_success_client_id, AUX_CLIENT, client_id);
    uint32_t server_id = cur_u16(c, t, hf_aux_perf_mdb_success_server_id);
    aux_show_name(c, t, hf_aux_perf_mdb_success_server_id, AUX_SERVER, server_id);
    uint32_t session_id = cur_u16(c, t, hf_aux_perf_mdb_success_session_id);
    aux_show_name(c, t, hf_aux_perf_mdb_success_session_id, AUX_SESSION, session_id);
    uint32_t request_id = cur_u16(c, t, hf_aux_perf_mdb_success_request_id);
    uint32_t time_since_request = cur_u32(c, t, hf_aux_perf_mdb_success_time_since_request);
    uint32_t time_to_complete_request = cur_u32(c, t, hf_aux_perf_mdb_success_time_to_complete_request);
    if (!c->bad)
        about_success(c, time_to_complete_request);
    if (wanted) {
        cur_summary_set(c, t, "request %u: %u ms, %u ms ago", request_id, time_to_complete_request,
                        time_since_request);
    }
}

/* AUX_PERF_MDB_SUCCESS_V2, MS-OXCRPC 2.2.2.2.10 */
void emsmdb_aux_perf_mdb_success_v2(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t process_id = cur_u16(c, t, hf_aux_perf_mdb_success_v2_process_id);
    aux_show_name(c, t, hf_aux_perf_mdb_success_v2_process_id, AUX_PROCESS, process_id);
    uint32_t client_id = cur_u16(c, t, hf_aux_perf_mdb_success_v2_client_id);
    aux_show_name(c, t, hf_aux_perf_mdb_success_v2_client_id, AUX_CLIENT, client_id);
    uint32_t server_id = cur_u16(c, t, hf_aux_perf_mdb_success_v2_server_id);
    aux_show_name(c, t, hf_aux_perf_mdb_success_v2_server_id, AUX_SERVER, server_id);
    uint32_t session_id = cur_u16(c, t, hf_aux_perf_mdb_success_v2_session_id);
    aux_show_name(c, t, hf_aux_perf_mdb_success_v2_session_id, AUX_SESSION, session_id);
    uint32_t request_id = cur_u16(c, t, hf_aux_perf_mdb_success_v2_request_id);
    cur_u16(c, t, hf_aux_perf_mdb_success_v2_reserved);
    uint32_t time_since_request = cur_u32(c, t, hf_aux_perf_mdb_success_v2_time_since_request);
    uint32_t time_to_complete_request = cur_u32(c, t, hf_aux_perf_mdb_success_v2_time_to_complete_request);
    if (!c->bad)
        about_success(c, time_to_complete_request);
    if (wanted) {
        cur_summary_set(c, t, "request %u: %u ms, %u ms ago", request_id, time_to_complete_request,
                        time_since_request);
    }
}

/* AUX_PERF_GC_SUCCESS, MS-OXCRPC 2.2.2.2.11 */
void emsmdb_aux_perf_gc_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t client_id = cur_u16(c, t, hf_aux_perf_gc_success_client_id);
    aux_show_name(c, t, hf_aux_perf_gc_success_client_id, AUX_CLIENT, client_id);
    uint32_t server_id = cur_u16(c, t, hf_aux_perf_gc_success_server_id);
    aux_show_name(c, t, hf_aux_perf_gc_success_server_id, AUX_SERVER, server_id);
    uint32_t session_id = cur_u16(c, t, hf_aux_perf_gc_success_session_id);
    aux_show_name(c, t, hf_aux_perf_gc_success_session_id, AUX_SESSION, session_id);
    cur_u16(c, t, hf_aux_perf_gc_success_reserved_1);
    uint32_t time_since_request = cur_u32(c, t, hf_aux_perf_gc_success_time_since_request);
    uint32_t time_to_complete_request = cur_u32(c, t, hf_aux_perf_gc_success_time_to_complete_request);
    if (!c->bad)
        about_success(c, time_to_complete_request);
    uint32_t request_operation = cur_u8(c, t, hf_aux_perf_gc_success_request_operation);
    cur_bytes(c, t, hf_aux_perf_gc_success_reserved_2, 3);
    if (wanted) {
        cur_summary_set(c, t, "operation %u: %u ms, %u ms ago", request_operation, time_to_complete_request,
                        time_since_request);
    }
}

/* AUX_PERF_GC_SUCCESS_V2, MS-OXCRPC 2.2.2.2.12 */
void emsmdb_aux_perf_gc_success_v2(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t process_id = cur_u16(c, t, hf_aux_perf_gc_success_v2_process_id);
    aux_show_name(c, t, hf_aux_perf_gc_success_v2_process_id, AUX_PROCESS, process_id);
    uint32_t client_id = cur_u16(c, t, hf_aux_perf_gc_success_v2_client_id);
    aux_show_name(c, t, hf_aux_perf_gc_success_v2_client_id, AUX_CLIENT, client_id);
    uint32_t server_id = cur_u16(c, t, hf_aux_perf_gc_success_v2_server_id);
    aux_show_name(c, t, hf_aux_perf_gc_success_v2_server_id, AUX_SERVER, server_id);
    uint32_t session_id = cur_u16(c, t, hf_aux_perf_gc_success_v2_session_id);
    aux_show_name(c, t, hf_aux_perf_gc_success_v2_session_id, AUX_SESSION, session_id);
    uint32_t time_since_request = cur_u32(c, t, hf_aux_perf_gc_success_v2_time_since_request);
    uint32_t time_to_complete_request = cur_u32(c, t, hf_aux_perf_gc_success_v2_time_to_complete_request);
    if (!c->bad)
        about_success(c, time_to_complete_request);
    uint32_t request_operation = cur_u8(c, t, hf_aux_perf_gc_success_v2_request_operation);
    cur_bytes(c, t, hf_aux_perf_gc_success_v2_reserved, 3);
    if (wanted) {
        cur_summary_set(c, t, "operation %u: %u ms, %u ms ago", request_operation, time_to_complete_request,
                        time_since_request);
    }
}

/* AUX_PERF_FAILURE, MS-OXCRPC 2.2.2.2.13 */
void emsmdb_aux_perf_failure(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t client_id = cur_u16(c, t, hf_aux_perf_failure_client_id);
    aux_show_name(c, t, hf_aux_perf_failure_client_id, AUX_CLIENT, client_id);
    uint32_t server_id = cur_u16(c, t, hf_aux_perf_failure_server_id);
    aux_show_name(c, t, hf_aux_perf_failure_server_id, AUX_SERVER, server_id);
    uint32_t session_id = cur_u16(c, t, hf_aux_perf_failure_session_id);
    aux_show_name(c, t, hf_aux_perf_failure_session_id, AUX_SESSION, session_id);
    uint32_t request_id = cur_u16(c, t, hf_aux_perf_failure_request_id);
    uint32_t time_since_request = cur_u32(c, t, hf_aux_perf_failure_time_since_request);
    uint32_t time_to_fail_request = cur_u32(c, t, hf_aux_perf_failure_time_to_fail_request);
    if (!c->bad)
        about_failure(c, time_to_fail_request);
    uint32_t result_code = cur_u32(c, t, hf_aux_perf_failure_result_code);
    cur_u8(c, t, hf_aux_perf_failure_request_operation);
    cur_bytes(c, t, hf_aux_perf_failure_reserved, 3);
    if (wanted) {
        cur_summary_set(c, t, "request %u: %s after %u ms, %u ms ago", request_id, cur_error_text(c, result_code),
                        time_to_fail_request, time_since_request);
    }
}

/* AUX_PERF_FAILURE_V2, MS-OXCRPC 2.2.2.2.14 */
void emsmdb_aux_perf_failure_v2(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t process_id = cur_u16(c, t, hf_aux_perf_failure_v2_process_id);
    aux_show_name(c, t, hf_aux_perf_failure_v2_process_id, AUX_PROCESS, process_id);
    uint32_t client_id = cur_u16(c, t, hf_aux_perf_failure_v2_client_id);
    aux_show_name(c, t, hf_aux_perf_failure_v2_client_id, AUX_CLIENT, client_id);
    uint32_t server_id = cur_u16(c, t, hf_aux_perf_failure_v2_server_id);
    aux_show_name(c, t, hf_aux_perf_failure_v2_server_id, AUX_SERVER, server_id);
    uint32_t session_id = cur_u16(c, t, hf_aux_perf_failure_v2_session_id);
    aux_show_name(c, t, hf_aux_perf_failure_v2_session_id, AUX_SESSION, session_id);
    uint32_t request_id = cur_u16(c, t, hf_aux_perf_failure_v2_request_id);
    cur_u16(c, t, hf_aux_perf_failure_v2_reserved_1);
    uint32_t time_since_request = cur_u32(c, t, hf_aux_perf_failure_v2_time_since_request);
    uint32_t time_to_fail_request = cur_u32(c, t, hf_aux_perf_failure_v2_time_to_fail_request);
    if (!c->bad)
        about_failure(c, time_to_fail_request);
    uint32_t result_code = cur_u32(c, t, hf_aux_perf_failure_v2_result_code);
    cur_u8(c, t, hf_aux_perf_failure_v2_request_operation);
    cur_bytes(c, t, hf_aux_perf_failure_v2_reserved_2, 3);
    if (wanted) {
        cur_summary_set(c, t, "request %u: %s after %u ms, %u ms ago", request_id, cur_error_text(c, result_code),
                        time_to_fail_request, time_since_request);
    }
}

/* AUX_CLIENT_CONTROL, MS-OXCRPC 2.2.2.2.15 */
void emsmdb_aux_client_control(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t enable_flags = cur_flags32(c, t, hf_aux_client_control_enable_flags, ett_flags,
                                        bits_aux_client_control_enable_flags, 0x1f);
    cur_u32(c, t, hf_aux_client_control_expiry_time);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_bits_text(c, enable_flags, bits_aux_client_control_enable_flags));
}

/* AUX_OSVERSIONINFO, MS-OXCRPC 2.2.2.2.16 */
void emsmdb_aux_osversioninfo(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u32(c, t, hf_aux_osversioninfo_os_version_info_size);
    uint32_t major_version = cur_u32(c, t, hf_aux_osversioninfo_major_version);
    uint32_t minor_version = cur_u32(c, t, hf_aux_osversioninfo_minor_version);
    uint32_t build_number = cur_u32(c, t, hf_aux_osversioninfo_build_number);
    cur_bytes(c, t, hf_aux_osversioninfo_reserved1, 132);
    uint32_t service_pack_major = cur_u16(c, t, hf_aux_osversioninfo_service_pack_major);
    cur_u16(c, t, hf_aux_osversioninfo_service_pack_minor);
    cur_u32(c, t, hf_aux_osversioninfo_reserved2);
    if (wanted && service_pack_major == 0)
        cur_summary_set(c, t, "%u.%u.%u", major_version, minor_version, build_number);
    if (wanted && service_pack_major != 0) {
        cur_summary_set(c, t, "%u.%u.%u, service pack %u", major_version, minor_version, build_number,
                        service_pack_major);
    }
}

/* AUX_EXORGINFO, MS-OXCRPC 2.2.2.2.17 */
void emsmdb_aux_exorginfo(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t org_flags = cur_flags32(c, t, hf_aux_exorginfo_org_flags, ett_flags, bits_aux_exorginfo_org_flags, 0x3);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_bits_text(c, org_flags, bits_aux_exorginfo_org_flags));
}

/* AUX_PERF_ACCOUNTINFO, MS-OXCRPC 2.2.2.2.18 */
void emsmdb_aux_perf_accountinfo(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t client_id = cur_u16(c, t, hf_aux_perf_accountinfo_client_id);
    aux_show_name(c, t, hf_aux_perf_accountinfo_client_id, AUX_CLIENT, client_id);
    cur_u16(c, t, hf_aux_perf_accountinfo_reserved);
    cur_guid(c, t, hf_aux_perf_accountinfo_account);
    if (wanted)
        cur_summary_set(c, t, "account of client %u", client_id);
}

/* AUX_SERVER_CAPABILITIES, MS-OXCRPC 2.2.2.2.19 */
void emsmdb_aux_server_capabilities(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t server_capability_flags = cur_flags32(c, t, hf_aux_server_capabilities_server_capability_flags,
                                                   ett_flags, bits_aux_server_capabilities_server_capability_flags,
                                                   0xb);
    if (wanted) {
        cur_summary_set(c, t, "%s", cur_bits_text(c, server_capability_flags,
                        bits_aux_server_capabilities_server_capability_flags));
    }
}

/* AUX_ENDPOINT_CAPABILITIES, MS-OXCRPC 2.2.2.2.20 */
void emsmdb_aux_endpoint_capabilities(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t endpoint_capability_flag = cur_flags32(c, t, hf_aux_endpoint_capabilities_endpoint_capability_flag,
                                                    ett_flags,
                                                    bits_aux_endpoint_capabilities_endpoint_capability_flag, 0x1);
    if (wanted) {
        cur_summary_set(c, t, "%s", cur_bits_text(c, endpoint_capability_flag,
                        bits_aux_endpoint_capabilities_endpoint_capability_flag));
    }
}

/* AUX_CLIENT_CONNECTION_INFO, MS-OXCRPC 2.2.2.2.21 */
void emsmdb_aux_client_connection_info(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *connection_context_info = NULL;

    cur_guid(c, t, hf_aux_client_connection_info_connection_guid);
    uint32_t offset_connection_context_info = cur_u16(c, t,
                                                      hf_aux_client_connection_info_offset_connection_context_info);
    cur_u16(c, t, hf_aux_client_connection_info_reserved);
    uint32_t connection_attempts = cur_u32(c, t, hf_aux_client_connection_info_connection_attempts);
    uint32_t connection_flags = cur_u32(c, t, hf_aux_client_connection_info_connection_flags);
    if (!c->bad)
        about_cached(c, connection_flags == 1);
    if (cur_at_begin(c, t, offset_connection_context_info, "OffsetConnectionContextInfo")) {
        cur_string16(c, t, hf_aux_client_connection_info_connection_context_info, CUR_NUL, &connection_context_info);
        cur_at_end(c);
    }
    if (wanted && connection_flags != 1)
        cur_summary_set(c, t, "attempt %u, \"%s\"", connection_attempts, cur_text_or(c, connection_context_info));
    if (wanted && connection_flags == 1) {
        cur_summary_set(c, t, "attempt %u, cached mode, \"%s\"", connection_attempts,
                        cur_text_or(c, connection_context_info));
    }
}

/* AUX_SERVER_SESSION_INFO, MS-OXCRPC 2.2.2.2.22 */
void emsmdb_aux_server_session_info(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *server_session_context_info = NULL;

    uint32_t offset_server_session_context_info = cur_u16(c, t,
        hf_aux_server_session_info_offset_server_session_context_info);
    if (cur_at_begin(c, t, offset_server_session_context_info, "OffsetServerSessionContextInfo")) {
        cur_string16(c, t, hf_aux_server_session_info_server_session_context_info, CUR_NUL,
                     &server_session_context_info);
        cur_at_end(c);
    }
    if (wanted)
        cur_summary_set(c, t, "\"%s\"", cur_text_or(c, server_session_context_info));
}

/* AUX_PROTOCOL_DEVICE_IDENTIFICATION, MS-OXCRPC 2.2.2.2.23 */
void emsmdb_aux_protocol_device_identification(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *device_manufacturer = NULL;
    const char *device_model = NULL;
    const char *device_version = NULL;

    uint32_t device_manufacturer_offset = cur_u16(c, t,
                                                  hf_aux_protocol_device_identification_device_manufacturer_offset);
    uint32_t device_model_offset = cur_u16(c, t, hf_aux_protocol_device_identification_device_model_offset);
    uint32_t device_serial_number_offset = cur_u16(c, t,
                                                   hf_aux_protocol_device_identification_device_serial_number_offset);
    uint32_t device_version_offset = cur_u16(c, t, hf_aux_protocol_device_identification_device_version_offset);
    uint32_t device_firmware_version_offset = cur_u16(c, t,
        hf_aux_protocol_device_identification_device_firmware_version_offset);
    if (cur_at_begin(c, t, device_manufacturer_offset, "DeviceManufacturerOffset")) {
        cur_string16(c, t, hf_aux_protocol_device_identification_device_manufacturer, CUR_NUL, &device_manufacturer);
        cur_at_end(c);
    }
    if (cur_at_begin(c, t, device_model_offset, "DeviceModelOffset")) {
        cur_string16(c, t, hf_aux_protocol_device_identification_device_model, CUR_NUL, &device_model);
        cur_at_end(c);
    }
    if (cur_at_begin(c, t, device_serial_number_offset, "DeviceSerialNumberOffset")) {
        cur_string16(c, t, hf_aux_protocol_device_identification_device_serial_number, CUR_NUL, NULL);
        cur_at_end(c);
    }
    if (cur_at_begin(c, t, device_version_offset, "DeviceVersionOffset")) {
        cur_string16(c, t, hf_aux_protocol_device_identification_device_version, CUR_NUL, &device_version);
        cur_at_end(c);
    }
    if (cur_at_begin(c, t, device_firmware_version_offset, "DeviceFirmwareVersionOffset")) {
        cur_string16(c, t, hf_aux_protocol_device_identification_device_firmware_version, CUR_NUL, NULL);
        cur_at_end(c);
    }
    if (wanted) {
        cur_summary_set(c, t, "%s%s%s", cur_part_text(c, "", cur_text_or(c, device_manufacturer), " "),
                        cur_text_or(c, device_model), cur_part_text(c, " ", cur_text_or(c, device_version), ""));
    }
}

/* AUX_EXCEPTION_TRACE, MS-OXCRPC 2.2.2.2 */
void emsmdb_aux_exception_trace(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *exception_message = NULL;

    uint32_t rop_index = cur_u32(c, t, hf_aux_exception_trace_rop_index);
    if ((uint64_t)cur_left(c)) {
        cur_line8(c, t, hf_aux_exception_trace_exception_message, &exception_message);
        for (uint64_t i = 0; cur_element(c, t, hf_aux_exception_trace_exception_message, i, CUR_REST); i++)
            cur_line8(c, t, hf_aux_exception_trace_exception_message, NULL);
    }
    if (wanted) {
        cur_summary_set(c, t, "exception in ROP %u%s", rop_index,
                        cur_part_text(c, ": ", cur_text_or(c, exception_message), ""));
    }
    cur_warn(c, t, &ei_aux_exception_trace_server_exception, "exception in ROP %u%s", rop_index,
             cur_part_text(c, ": ", cur_text_or(c, exception_message), ""));
}

/* RPC_HEADER_EXT, MS-OXCRPC 2.2.2.1 */
void emsmdb_rpc_header_ext(ex_cursor *c, proto_tree *t)
{
    cur_u16(c, t, hf_rpc_header_ext_version);
    cur_flags16(c, t, hf_rpc_header_ext_flags, ett_flags, bits_rpc_header_ext_flags, 0x7);
    cur_u16(c, t, hf_rpc_header_ext_size);
    cur_u16(c, t, hf_rpc_header_ext_size_actual);
}

/* AUX_HEADER, MS-OXCRPC 2.2.2.2: aux_version_1 */
static void emsmdb_aux_header_aux_version_1(ex_cursor *c, proto_tree *t, uint32_t type, uint32_t version, bool wanted)
{
    const char *text = NULL;

    switch (type) {
    case AUX_TYPE_PERF_REQUESTID:
        text = cur_struct_summary(c, t, hf_aux_perf_requestid, ett_aux_perf_requestid, emsmdb_aux_perf_requestid,
                                  wanted);
        break;
    case AUX_TYPE_PERF_CLIENTINFO:
        text = cur_struct_summary(c, t, hf_aux_perf_clientinfo, ett_aux_perf_clientinfo, emsmdb_aux_perf_clientinfo,
                                  wanted);
        break;
    case AUX_TYPE_PERF_SERVERINFO:
        text = cur_struct_summary(c, t, hf_aux_perf_serverinfo, ett_aux_perf_serverinfo, emsmdb_aux_perf_serverinfo,
                                  wanted);
        break;
    case AUX_TYPE_PERF_SESSIONINFO:
        text = cur_struct_summary(c, t, hf_aux_perf_sessioninfo, ett_aux_perf_sessioninfo,
                                  emsmdb_aux_perf_sessioninfo, wanted);
        break;
    case AUX_TYPE_PERF_DEFMDB_SUCCESS:
    case AUX_TYPE_PERF_BG_DEFMDB_SUCCESS:
    case AUX_TYPE_PERF_FG_DEFMDB_SUCCESS:
        text = cur_struct_summary(c, t, hf_aux_perf_defmdb_success, ett_aux_perf_defmdb_success,
                                  emsmdb_aux_perf_defmdb_success, wanted);
        break;
    case AUX_TYPE_PERF_DEFGC_SUCCESS:
    case AUX_TYPE_PERF_BG_DEFGC_SUCCESS:
    case AUX_TYPE_PERF_FG_DEFGC_SUCCESS:
        text = cur_struct_summary(c, t, hf_aux_perf_defgc_success, ett_aux_perf_defgc_success,
                                  emsmdb_aux_perf_defgc_success, wanted);
        break;
    case AUX_TYPE_PERF_MDB_SUCCESS:
    case AUX_TYPE_PERF_BG_MDB_SUCCESS:
    case AUX_TYPE_PERF_FG_MDB_SUCCESS:
        text = cur_struct_summary(c, t, hf_aux_perf_mdb_success, ett_aux_perf_mdb_success,
                                  emsmdb_aux_perf_mdb_success, wanted);
        break;
    case AUX_TYPE_PERF_GC_SUCCESS:
    case AUX_TYPE_PERF_BG_GC_SUCCESS:
    case AUX_TYPE_PERF_FG_GC_SUCCESS:
        text = cur_struct_summary(c, t, hf_aux_perf_gc_success, ett_aux_perf_gc_success, emsmdb_aux_perf_gc_success,
                                  wanted);
        break;
    case AUX_TYPE_PERF_FAILURE:
    case AUX_TYPE_PERF_BG_FAILURE:
    case AUX_TYPE_PERF_FG_FAILURE:
        text = cur_struct_summary(c, t, hf_aux_perf_failure, ett_aux_perf_failure, emsmdb_aux_perf_failure, wanted);
        break;
    case AUX_TYPE_CLIENT_CONTROL:
        text = cur_struct_summary(c, t, hf_aux_client_control, ett_aux_client_control, emsmdb_aux_client_control,
                                  wanted);
        break;
    case AUX_TYPE_PERF_PROCESSINFO:
        text = cur_struct_summary(c, t, hf_aux_perf_processinfo, ett_aux_perf_processinfo,
                                  emsmdb_aux_perf_processinfo, wanted);
        break;
    case AUX_TYPE_OSVERSIONINFO:
        text = cur_struct_summary(c, t, hf_aux_osversioninfo, ett_aux_osversioninfo, emsmdb_aux_osversioninfo,
                                  wanted);
        break;
    case AUX_TYPE_EXORGINFO:
        text = cur_struct_summary(c, t, hf_aux_exorginfo, ett_aux_exorginfo, emsmdb_aux_exorginfo, wanted);
        break;
    case AUX_TYPE_PERF_ACCOUNTINFO:
        text = cur_struct_summary(c, t, hf_aux_perf_accountinfo, ett_aux_perf_accountinfo,
                                  emsmdb_aux_perf_accountinfo, wanted);
        break;
    case AUX_TYPE_SERVER_CAPABILITIES:
        text = cur_struct_summary(c, t, hf_aux_server_capabilities, ett_aux_server_capabilities,
                                  emsmdb_aux_server_capabilities, wanted);
        break;
    case AUX_TYPE_ENDPOINT_CAPABILITIES:
        text = cur_struct_summary(c, t, hf_aux_endpoint_capabilities, ett_aux_endpoint_capabilities,
                                  emsmdb_aux_endpoint_capabilities, wanted);
        break;
    case AUX_TYPE_EXCEPTION_TRACE:
        text = cur_struct_summary(c, t, hf_aux_exception_trace, ett_aux_exception_trace, emsmdb_aux_exception_trace,
                                  wanted);
        break;
    case AUX_TYPE_CLIENT_CONNECTION_INFO:
        text = cur_struct_summary(c, t, hf_aux_client_connection_info, ett_aux_client_connection_info,
                                  emsmdb_aux_client_connection_info, wanted);
        break;
    case AUX_TYPE_SERVER_SESSION_INFO:
        text = cur_struct_summary(c, t, hf_aux_server_session_info, ett_aux_server_session_info,
                                  emsmdb_aux_server_session_info, wanted);
        break;
    case AUX_TYPE_PROTOCOL_DEVICE_IDENTIFICATION:
        text = cur_struct_summary(c, t, hf_aux_protocol_device_identification, ett_aux_protocol_device_identification,
                                  emsmdb_aux_protocol_device_identification, wanted);
        break;
    default:
        if ((uint64_t)cur_left(c))
            cur_bytes(c, t, hf_aux_header_payload, (uint64_t)cur_left(c));
        if (wanted) {
            cur_summary_set(c, t, "unknown block: Version %" PRIu64 ", Type %s", (uint64_t)version,
                            cur_name_text(c, type, vs_aux_type));
        }
        cur_note(c, t, &ei_aux_header_unknown_block, "unknown block: Version %" PRIu64 ", Type %s", (uint64_t)version,
                 cur_name_text(c, type, vs_aux_type));
        return;
    }
    if (wanted) {
        cur_summary_set(c, t, "%s%s", cur_name_text(c, type, vs_aux_type),
                        cur_part_text(c, ": ", cur_inner_text(text), ""));
    }
}

/* AUX_HEADER, MS-OXCRPC 2.2.2.2 */
void emsmdb_aux_header(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const int block_start = c->off;
    cur_block block = { .outer = NULL };
    uint32_t size = cur_u16(c, t, hf_aux_header_size);
    cur_block_begin(c, t, &block, block_start, hf_aux_header_size, size, 4);
    uint32_t version = cur_u8(c, t, hf_aux_header_version);
    uint32_t type = cur_u8(c, t, hf_aux_header_type);
    switch (version) {
    case AUX_VERSION_1:
        emsmdb_aux_header_aux_version_1(c, t, type, version, wanted);
        break;
    case AUX_VERSION_2: {
        const char *aux_perf_failure_v2_text = NULL;
        const char *aux_perf_gc_success_v2_text = NULL;
        const char *aux_perf_mdb_success_v2_text = NULL;
        switch (type) {
        case AUX_TYPE_PERF_SESSIONINFO: {
            const char *aux_perf_sessioninfo_v2_text = cur_struct_summary(c, t, hf_aux_perf_sessioninfo_v2,
                ett_aux_perf_sessioninfo_v2, emsmdb_aux_perf_sessioninfo_v2, wanted);
            if (wanted) {
                cur_summary_set(c, t, "%s%s", cur_name_text(c, type, vs_aux_type),
                                cur_part_text(c, ": ", cur_inner_text(aux_perf_sessioninfo_v2_text), ""));
            }
            break;
        }
        case AUX_TYPE_PERF_MDB_SUCCESS:
        case AUX_TYPE_PERF_BG_MDB_SUCCESS:
        case AUX_TYPE_PERF_FG_MDB_SUCCESS:
            aux_perf_mdb_success_v2_text = cur_struct_summary(c, t, hf_aux_perf_mdb_success_v2,
                ett_aux_perf_mdb_success_v2, emsmdb_aux_perf_mdb_success_v2, wanted);
            if (wanted) {
                cur_summary_set(c, t, "%s%s", cur_name_text(c, type, vs_aux_type),
                                cur_part_text(c, ": ", cur_inner_text(aux_perf_mdb_success_v2_text), ""));
            }
            break;
        case AUX_TYPE_PERF_GC_SUCCESS:
        case AUX_TYPE_PERF_BG_GC_SUCCESS:
        case AUX_TYPE_PERF_FG_GC_SUCCESS:
            aux_perf_gc_success_v2_text = cur_struct_summary(c, t, hf_aux_perf_gc_success_v2,
                ett_aux_perf_gc_success_v2, emsmdb_aux_perf_gc_success_v2, wanted);
            if (wanted) {
                cur_summary_set(c, t, "%s%s", cur_name_text(c, type, vs_aux_type),
                                cur_part_text(c, ": ", cur_inner_text(aux_perf_gc_success_v2_text), ""));
            }
            break;
        case AUX_TYPE_PERF_FAILURE:
        case AUX_TYPE_PERF_BG_FAILURE:
        case AUX_TYPE_PERF_FG_FAILURE:
            aux_perf_failure_v2_text = cur_struct_summary(c, t, hf_aux_perf_failure_v2, ett_aux_perf_failure_v2,
                                                          emsmdb_aux_perf_failure_v2, wanted);
            if (wanted) {
                cur_summary_set(c, t, "%s%s", cur_name_text(c, type, vs_aux_type),
                                cur_part_text(c, ": ", cur_inner_text(aux_perf_failure_v2_text), ""));
            }
            break;
        case AUX_TYPE_PERF_PROCESSINFO: {
            const char *aux_perf_processinfo_text = cur_struct_summary(c, t, hf_aux_perf_processinfo,
                ett_aux_perf_processinfo, emsmdb_aux_perf_processinfo, wanted);
            if (wanted) {
                cur_summary_set(c, t, "%s%s", cur_name_text(c, type, vs_aux_type),
                                cur_part_text(c, ": ", cur_inner_text(aux_perf_processinfo_text), ""));
            }
            break;
        }
        default:
            if ((uint64_t)cur_left(c))
                cur_bytes(c, t, hf_aux_header_payload, (uint64_t)cur_left(c));
            if (wanted) {
                cur_summary_set(c, t, "unknown block: Version %" PRIu64 ", Type %s", (uint64_t)version,
                                cur_name_text(c, type, vs_aux_type));
            }
            cur_note(c, t, &ei_aux_header_unknown_block, "unknown block: Version %" PRIu64 ", Type %s",
                     (uint64_t)version, cur_name_text(c, type, vs_aux_type));
            break;
        }
        break;
    }
    default:
        if ((uint64_t)cur_left(c))
            cur_bytes(c, t, hf_aux_header_payload, (uint64_t)cur_left(c));
        if (wanted) {
            cur_summary_set(c, t, "unknown block: Version %" PRIu64 ", Type %s", (uint64_t)version,
                            cur_name_text(c, type, vs_aux_type));
        }
        cur_note(c, t, &ei_aux_header_unknown_block, "unknown block: Version %" PRIu64 ", Type %s", (uint64_t)version,
                 cur_name_text(c, type, vs_aux_type));
        break;
    }
    cur_block_end(c, t, &block);
}

/* ProtocolVersion, MS-OXCRPC 3.1.4.1.3.1 */
void emsmdb_protocol_version(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t version0 = cur_u16(c, t, hf_protocol_version_version0);
    uint32_t version1 = cur_u16(c, t, hf_protocol_version_version1);
    uint32_t version2 = cur_u16(c, t, hf_protocol_version_version2);
    if (!c->bad)
        about_version(c, version0, version1, version2);
    if (wanted && version1 >= 0x8000) {
        cur_summary_set(c, t, "%" PRIu64 ".%" PRIu64 ".%" PRIu64 ".%u", (uint64_t)(version0 / 0x100),
                        (uint64_t)(version0 % 0x100), (uint64_t)(version1 - 0x8000), version2);
    }
    if (wanted && version1 < 0x8000)
        cur_summary_set(c, t, "%u.0.%" PRIu64 ".%u", version0, (uint64_t)version1, version2);
}

/* SOCKADDR, MS-OXCRPC 3.1.4.5 */
void emsmdb_sockaddr(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t sin6_port = 0;
    const char *sin6_addr = NULL;

    uint32_t sa_family = cur_u16(c, t, hf_sockaddr_sa_family);
    switch (sa_family) {
    case ADDRESS_FAMILY_AF_INET: {
        uint32_t sin_port = cur_u16be(c, t, hf_sockaddr_sin_port);
        const char *sin_addr = cur_ipv4(c, t, hf_sockaddr_sin_addr);
        cur_bytes(c, t, hf_sockaddr_sin_zero, 8);
        if (wanted)
            cur_summary_set(c, t, "%s:%u", cur_text_or(c, sin_addr), sin_port);
        break;
    }
    case ADDRESS_FAMILY_AF_INET6:
    case ADDRESS_FAMILY_AF_INET6_LINUX:
        sin6_port = cur_u16be(c, t, hf_sockaddr_sin6_port);
        cur_u32(c, t, hf_sockaddr_sin6_flowinfo);
        sin6_addr = cur_ipv6(c, t, hf_sockaddr_sin6_addr);
        cur_u32(c, t, hf_sockaddr_sin6_scope_id);
        if (wanted)
            cur_summary_set(c, t, "[%s]:%u", cur_text_or(c, sin6_addr), sin6_port);
        break;
    default:
        cur_bytes(c, t, hf_sockaddr_sa_data, (uint64_t)cur_left(c));
        if (wanted)
            cur_summary_set(c, t, "address family %s", cur_name_text(c, sa_family, vs_address_family));
        break;
    }
}

static hf_register_info hf_info[] = {
    { &hf_aux_perf_requestid_session_id,
      { "SessionID", "emsmdb.aux.perf_requestid.session_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_requestid_request_id,
      { "RequestID", "emsmdb.aux.perf_requestid.request_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_sessioninfo_session_id,
      { "SessionID", "emsmdb.aux.perf_sessioninfo.session_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_sessioninfo_reserved,
      { "Reserved", "emsmdb.aux.perf_sessioninfo.reserved", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_sessioninfo_session_guid,
      { "SessionGuid", "emsmdb.aux.perf_sessioninfo.session_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_sessioninfo_v2_session_id,
      { "SessionID", "emsmdb.aux.perf_sessioninfo_v2.session_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_sessioninfo_v2_reserved,
      { "Reserved", "emsmdb.aux.perf_sessioninfo_v2.reserved", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_sessioninfo_v2_session_guid,
      { "SessionGuid", "emsmdb.aux.perf_sessioninfo_v2.session_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_sessioninfo_v2_connection_id,
      { "ConnectionID", "emsmdb.aux.perf_sessioninfo_v2.connection_id", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_family,
      { "ClientIPFamily", "emsmdb.aux.perf_clientinfo.client_ip_family", FT_UINT16, BASE_DEC | BASE_SPECIAL_VALS,
        VALS(vs_address_family), 0x0,
        "Which kind of address follows, where the client sends a sockaddr in place of the address", HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_port,
      { "ClientIPPort", "emsmdb.aux.perf_clientinfo.client_ip_port", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Port in the sockaddr", HFILL } },
    { &hf_aux_perf_clientinfo_client_ip,
      { "ClientIP", "emsmdb.aux.perf_clientinfo.client_ip", FT_IPv4, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_v6,
      { "ClientIP", "emsmdb.aux.perf_clientinfo.client_ip_v6", FT_IPv6, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_zero,
      { "ClientIPZero", "emsmdb.aux.perf_clientinfo.client_ip_zero", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_flow_info,
      { "ClientIPFlowInfo", "emsmdb.aux.perf_clientinfo.client_ip_flow_info", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_scope_id,
      { "ClientIPScopeId", "emsmdb.aux.perf_clientinfo.client_ip_scope_id", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_mask_family,
      { "ClientIPMaskFamily", "emsmdb.aux.perf_clientinfo.client_ip_mask_family", FT_UINT16,
        BASE_DEC | BASE_SPECIAL_VALS, VALS(vs_address_family), 0x0,
        "Which kind of address follows, where the client sends a sockaddr in place of the address", HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_mask_port,
      { "ClientIPMaskPort", "emsmdb.aux.perf_clientinfo.client_ip_mask_port", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Port in the sockaddr", HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_mask,
      { "ClientIPMask", "emsmdb.aux.perf_clientinfo.client_ip_mask", FT_IPv4, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_mask_v6,
      { "ClientIPMask", "emsmdb.aux.perf_clientinfo.client_ip_mask_v6", FT_IPv6, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_mask_zero,
      { "ClientIPMaskZero", "emsmdb.aux.perf_clientinfo.client_ip_mask_zero", FT_BYTES, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_mask_flow_info,
      { "ClientIPMaskFlowInfo", "emsmdb.aux.perf_clientinfo.client_ip_mask_flow_info", FT_UINT32, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_mask_scope_id,
      { "ClientIPMaskScopeId", "emsmdb.aux.perf_clientinfo.client_ip_mask_scope_id", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_aux_perf_clientinfo_adapter_speed,
      { "AdapterSpeed", "emsmdb.aux.perf_clientinfo.adapter_speed", FT_UINT32, BASE_DEC | BASE_UNIT_STRING,
        &ex_units_kbps, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_client_id,
      { "ClientID", "emsmdb.aux.perf_clientinfo.client_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_machine_name_offset,
      { "MachineNameOffset", "emsmdb.aux.perf_clientinfo.machine_name_offset", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_user_name_offset,
      { "UserNameOffset", "emsmdb.aux.perf_clientinfo.user_name_offset", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_size,
      { "ClientIPSize", "emsmdb.aux.perf_clientinfo.client_ip_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_offset,
      { "ClientIPOffset", "emsmdb.aux.perf_clientinfo.client_ip_offset", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_mask_size,
      { "ClientIPMaskSize", "emsmdb.aux.perf_clientinfo.client_ip_mask_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_client_ip_mask_offset,
      { "ClientIPMaskOffset", "emsmdb.aux.perf_clientinfo.client_ip_mask_offset", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_aux_perf_clientinfo_adapter_name_offset,
      { "AdapterNameOffset", "emsmdb.aux.perf_clientinfo.adapter_name_offset", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_mac_address_size,
      { "MacAddressSize", "emsmdb.aux.perf_clientinfo.mac_address_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_mac_address_offset,
      { "MacAddressOffset", "emsmdb.aux.perf_clientinfo.mac_address_offset", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_client_mode,
      { "ClientMode", "emsmdb.aux.perf_clientinfo.client_mode", FT_UINT16, BASE_DEC, VALS(vs_client_mode), 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_reserved,
      { "Reserved", "emsmdb.aux.perf_clientinfo.reserved", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_machine_name,
      { "MachineName", "emsmdb.aux.perf_clientinfo.machine_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_user_name,
      { "UserName", "emsmdb.aux.perf_clientinfo.user_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_client_address,
      { "ClientIP", "emsmdb.aux.perf_clientinfo.client_address", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_client_address_mask,
      { "ClientIPMask", "emsmdb.aux.perf_clientinfo.client_address_mask", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_clientinfo_adapter_name,
      { "AdapterName", "emsmdb.aux.perf_clientinfo.adapter_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo_mac_address,
      { "MacAddress", "emsmdb.aux.perf_clientinfo.mac_address", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_serverinfo_server_id,
      { "ServerID", "emsmdb.aux.perf_serverinfo.server_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_serverinfo_server_type,
      { "ServerType", "emsmdb.aux.perf_serverinfo.server_type", FT_UINT16, BASE_DEC, VALS(vs_server_type), 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_serverinfo_server_dn_offset,
      { "ServerDNOffset", "emsmdb.aux.perf_serverinfo.server_dn_offset", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_serverinfo_server_name_offset,
      { "ServerNameOffset", "emsmdb.aux.perf_serverinfo.server_name_offset", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_serverinfo_server_dn,
      { "ServerDN", "emsmdb.aux.perf_serverinfo.server_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_serverinfo_server_name,
      { "ServerName", "emsmdb.aux.perf_serverinfo.server_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_processinfo_process_id,
      { "ProcessID", "emsmdb.aux.perf_processinfo.process_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_processinfo_reserved_1,
      { "Reserved_1", "emsmdb.aux.perf_processinfo.reserved_1", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_processinfo_process_guid,
      { "ProcessGuid", "emsmdb.aux.perf_processinfo.process_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_processinfo_process_name_offset,
      { "ProcessNameOffset", "emsmdb.aux.perf_processinfo.process_name_offset", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_processinfo_reserved_2,
      { "Reserved_2", "emsmdb.aux.perf_processinfo.reserved_2", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_processinfo_process_name,
      { "ProcessName", "emsmdb.aux.perf_processinfo.process_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defmdb_success_time_since_request,
      { "TimeSinceRequest", "emsmdb.aux.perf_defmdb_success.time_since_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defmdb_success_time_to_complete_request,
      { "TimeToCompleteRequest", "emsmdb.aux.perf_defmdb_success.time_to_complete_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defmdb_success_request_id,
      { "RequestID", "emsmdb.aux.perf_defmdb_success.request_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defmdb_success_reserved,
      { "Reserved", "emsmdb.aux.perf_defmdb_success.reserved", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defgc_success_server_id,
      { "ServerID", "emsmdb.aux.perf_defgc_success.server_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defgc_success_session_id,
      { "SessionID", "emsmdb.aux.perf_defgc_success.session_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defgc_success_time_since_request,
      { "TimeSinceRequest", "emsmdb.aux.perf_defgc_success.time_since_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defgc_success_time_to_complete_request,
      { "TimeToCompleteRequest", "emsmdb.aux.perf_defgc_success.time_to_complete_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defgc_success_request_operation,
      { "RequestOperation", "emsmdb.aux.perf_defgc_success.request_operation", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_defgc_success_reserved,
      { "Reserved", "emsmdb.aux.perf_defgc_success.reserved", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_client_id,
      { "ClientID", "emsmdb.aux.perf_mdb_success.client_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_server_id,
      { "ServerID", "emsmdb.aux.perf_mdb_success.server_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_session_id,
      { "SessionID", "emsmdb.aux.perf_mdb_success.session_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_request_id,
      { "RequestID", "emsmdb.aux.perf_mdb_success.request_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_time_since_request,
      { "TimeSinceRequest", "emsmdb.aux.perf_mdb_success.time_since_request", FT_UINT32, BASE_DEC | BASE_UNIT_STRING,
        &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_time_to_complete_request,
      { "TimeToCompleteRequest", "emsmdb.aux.perf_mdb_success.time_to_complete_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_v2_process_id,
      { "ProcessID", "emsmdb.aux.perf_mdb_success_v2.process_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_v2_client_id,
      { "ClientID", "emsmdb.aux.perf_mdb_success_v2.client_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_v2_server_id,
      { "ServerID", "emsmdb.aux.perf_mdb_success_v2.server_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_v2_session_id,
      { "SessionID", "emsmdb.aux.perf_mdb_success_v2.session_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_v2_request_id,
      { "RequestID", "emsmdb.aux.perf_mdb_success_v2.request_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_v2_reserved,
      { "Reserved", "emsmdb.aux.perf_mdb_success_v2.reserved", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_v2_time_since_request,
      { "TimeSinceRequest", "emsmdb.aux.perf_mdb_success_v2.time_since_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_v2_time_to_complete_request,
      { "TimeToCompleteRequest", "emsmdb.aux.perf_mdb_success_v2.time_to_complete_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_client_id,
      { "ClientID", "emsmdb.aux.perf_gc_success.client_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_server_id,
      { "ServerID", "emsmdb.aux.perf_gc_success.server_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_session_id,
      { "SessionID", "emsmdb.aux.perf_gc_success.session_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_reserved_1,
      { "Reserved_1", "emsmdb.aux.perf_gc_success.reserved_1", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_time_since_request,
      { "TimeSinceRequest", "emsmdb.aux.perf_gc_success.time_since_request", FT_UINT32, BASE_DEC | BASE_UNIT_STRING,
        &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_time_to_complete_request,
      { "TimeToCompleteRequest", "emsmdb.aux.perf_gc_success.time_to_complete_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_request_operation,
      { "RequestOperation", "emsmdb.aux.perf_gc_success.request_operation", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_gc_success_reserved_2,
      { "Reserved_2", "emsmdb.aux.perf_gc_success.reserved_2", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_v2_process_id,
      { "ProcessID", "emsmdb.aux.perf_gc_success_v2.process_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_v2_client_id,
      { "ClientID", "emsmdb.aux.perf_gc_success_v2.client_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_v2_server_id,
      { "ServerID", "emsmdb.aux.perf_gc_success_v2.server_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_v2_session_id,
      { "SessionID", "emsmdb.aux.perf_gc_success_v2.session_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_v2_time_since_request,
      { "TimeSinceRequest", "emsmdb.aux.perf_gc_success_v2.time_since_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_v2_time_to_complete_request,
      { "TimeToCompleteRequest", "emsmdb.aux.perf_gc_success_v2.time_to_complete_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_v2_request_operation,
      { "RequestOperation", "emsmdb.aux.perf_gc_success_v2.request_operation", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_gc_success_v2_reserved,
      { "Reserved", "emsmdb.aux.perf_gc_success_v2.reserved", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_client_id,
      { "ClientID", "emsmdb.aux.perf_failure.client_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_server_id,
      { "ServerID", "emsmdb.aux.perf_failure.server_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_session_id,
      { "SessionID", "emsmdb.aux.perf_failure.session_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_request_id,
      { "RequestID", "emsmdb.aux.perf_failure.request_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_time_since_request,
      { "TimeSinceRequest", "emsmdb.aux.perf_failure.time_since_request", FT_UINT32, BASE_DEC | BASE_UNIT_STRING,
        &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_time_to_fail_request,
      { "TimeToFailRequest", "emsmdb.aux.perf_failure.time_to_fail_request", FT_UINT32, BASE_DEC | BASE_UNIT_STRING,
        &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_result_code,
      { "ResultCode", "emsmdb.aux.perf_failure.result_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_request_operation,
      { "RequestOperation", "emsmdb.aux.perf_failure.request_operation", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_failure_reserved,
      { "Reserved", "emsmdb.aux.perf_failure.reserved", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2_process_id,
      { "ProcessID", "emsmdb.aux.perf_failure_v2.process_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2_client_id,
      { "ClientID", "emsmdb.aux.perf_failure_v2.client_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2_server_id,
      { "ServerID", "emsmdb.aux.perf_failure_v2.server_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2_session_id,
      { "SessionID", "emsmdb.aux.perf_failure_v2.session_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2_request_id,
      { "RequestID", "emsmdb.aux.perf_failure_v2.request_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2_reserved_1,
      { "Reserved_1", "emsmdb.aux.perf_failure_v2.reserved_1", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2_time_since_request,
      { "TimeSinceRequest", "emsmdb.aux.perf_failure_v2.time_since_request", FT_UINT32, BASE_DEC | BASE_UNIT_STRING,
        &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2_time_to_fail_request,
      { "TimeToFailRequest", "emsmdb.aux.perf_failure_v2.time_to_fail_request", FT_UINT32,
        BASE_DEC | BASE_UNIT_STRING, &ex_units_ms, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2_result_code,
      { "ResultCode", "emsmdb.aux.perf_failure_v2.result_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING,
        &ex_error_names, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2_request_operation,
      { "RequestOperation", "emsmdb.aux.perf_failure_v2.request_operation", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_perf_failure_v2_reserved_2,
      { "Reserved_2", "emsmdb.aux.perf_failure_v2.reserved_2", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_client_control_enable_flags,
      { "EnableFlags", "emsmdb.aux.client_control.enable_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_client_control_enable_flags_enable_perf_sendtoserver,
      { "ENABLE_PERF_SENDTOSERVER", "emsmdb.aux.client_control.enable_flags.enable_perf_sendtoserver", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_aux_client_control_enable_flags_enable_perf_sendtomailbox,
      { "ENABLE_PERF_SENDTOMAILBOX", "emsmdb.aux.client_control.enable_flags.enable_perf_sendtomailbox", FT_BOOLEAN,
        32, TFS(&ex_set_notset), 0x00000002, NULL, HFILL } },
    { &hf_aux_client_control_enable_flags_enable_compression,
      { "ENABLE_COMPRESSION", "emsmdb.aux.client_control.enable_flags.enable_compression", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000004, NULL, HFILL } },
    { &hf_aux_client_control_enable_flags_enable_http_tunneling,
      { "ENABLE_HTTP_TUNNELING", "emsmdb.aux.client_control.enable_flags.enable_http_tunneling", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000008, NULL, HFILL } },
    { &hf_aux_client_control_enable_flags_enable_perf_sendgcdata,
      { "ENABLE_PERF_SENDGCDATA", "emsmdb.aux.client_control.enable_flags.enable_perf_sendgcdata", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000010, NULL, HFILL } },
    { &hf_aux_client_control_expiry_time,
      { "ExpiryTime", "emsmdb.aux.client_control.expiry_time", FT_UINT32, BASE_DEC | BASE_UNIT_STRING, &ex_units_ms,
        0x0, NULL, HFILL } },
    { &hf_aux_osversioninfo_os_version_info_size,
      { "OSVersionInfoSize", "emsmdb.aux.osversioninfo.os_version_info_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_osversioninfo_major_version,
      { "MajorVersion", "emsmdb.aux.osversioninfo.major_version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_osversioninfo_minor_version,
      { "MinorVersion", "emsmdb.aux.osversioninfo.minor_version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_osversioninfo_build_number,
      { "BuildNumber", "emsmdb.aux.osversioninfo.build_number", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_osversioninfo_reserved1,
      { "Reserved1", "emsmdb.aux.osversioninfo.reserved1", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_osversioninfo_service_pack_major,
      { "ServicePackMajor", "emsmdb.aux.osversioninfo.service_pack_major", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_osversioninfo_service_pack_minor,
      { "ServicePackMinor", "emsmdb.aux.osversioninfo.service_pack_minor", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_osversioninfo_reserved2,
      { "Reserved2", "emsmdb.aux.osversioninfo.reserved2", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_exorginfo_org_flags,
      { "OrgFlags", "emsmdb.aux.exorginfo.org_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_exorginfo_org_flags_public_folders_enabled,
      { "PUBLIC_FOLDERS_ENABLED", "emsmdb.aux.exorginfo.org_flags.public_folders_enabled", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_aux_exorginfo_org_flags_use_autodiscover_for_public_folder_configuration,
      { "USE_AUTODISCOVER_FOR_PUBLIC_FOLDER_CONFIGURATION",
        "emsmdb.aux.exorginfo.org_flags.use_autodiscover_for_public_folder_configuration", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000002, NULL, HFILL } },
    { &hf_aux_perf_accountinfo_client_id,
      { "ClientID", "emsmdb.aux.perf_accountinfo.client_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_accountinfo_reserved,
      { "Reserved", "emsmdb.aux.perf_accountinfo.reserved", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_accountinfo_account,
      { "Account", "emsmdb.aux.perf_accountinfo.account", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_server_capabilities_server_capability_flags,
      { "ServerCapabilityFlags", "emsmdb.aux.server_capabilities.server_capability_flags", FT_UINT32, BASE_HEX, NULL,
        0x0, NULL, HFILL } },
    { &hf_aux_server_capabilities_server_capability_flags_packed_fast_transfer_upload_buffers,
      { "PACKED_FAST_TRANSFER_UPLOAD_BUFFERS",
        "emsmdb.aux.server_capabilities.server_capability_flags.packed_fast_transfer_upload_buffers", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_aux_server_capabilities_server_capability_flags_packed_write_stream_upload_buffers,
      { "PACKED_WRITE_STREAM_UPLOAD_BUFFERS",
        "emsmdb.aux.server_capabilities.server_capability_flags.packed_write_stream_upload_buffers", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000002, NULL, HFILL } },
    { &hf_aux_server_capabilities_server_capability_flags_ultra_large_packed_download_buffers,
      { "ULTRA_LARGE_PACKED_DOWNLOAD_BUFFERS",
        "emsmdb.aux.server_capabilities.server_capability_flags.ultra_large_packed_download_buffers", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000008, NULL, HFILL } },
    { &hf_aux_endpoint_capabilities_endpoint_capability_flag,
      { "EndpointCapabilityFlag", "emsmdb.aux.endpoint_capabilities.endpoint_capability_flag", FT_UINT32, BASE_HEX,
        NULL, 0x0, NULL, HFILL } },
    { &hf_aux_endpoint_capabilities_endpoint_capability_flag_endpoint_capabilities_single_endpoint,
      { "ENDPOINT_CAPABILITIES_SINGLE_ENDPOINT",
        "emsmdb.aux.endpoint_capabilities.endpoint_capability_flag.endpoint_capabilities_single_endpoint", FT_BOOLEAN,
        32, TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_aux_client_connection_info_connection_guid,
      { "ConnectionGUID", "emsmdb.aux.client_connection_info.connection_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_client_connection_info_offset_connection_context_info,
      { "OffsetConnectionContextInfo", "emsmdb.aux.client_connection_info.offset_connection_context_info", FT_UINT16,
        BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_client_connection_info_reserved,
      { "Reserved", "emsmdb.aux.client_connection_info.reserved", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_client_connection_info_connection_attempts,
      { "ConnectionAttempts", "emsmdb.aux.client_connection_info.connection_attempts", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_aux_client_connection_info_connection_flags,
      { "ConnectionFlags", "emsmdb.aux.client_connection_info.connection_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_client_connection_info_connection_context_info,
      { "ConnectionContextInfo", "emsmdb.aux.client_connection_info.connection_context_info", FT_STRING, BASE_NONE,
        NULL, 0x0, NULL, HFILL } },
    { &hf_aux_server_session_info_offset_server_session_context_info,
      { "OffsetServerSessionContextInfo", "emsmdb.aux.server_session_info.offset_server_session_context_info",
        FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_server_session_info_server_session_context_info,
      { "ServerSessionContextInfo", "emsmdb.aux.server_session_info.server_session_context_info", FT_STRING,
        BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_protocol_device_identification_device_manufacturer_offset,
      { "DeviceManufacturerOffset", "emsmdb.aux.protocol_device_identification.device_manufacturer_offset", FT_UINT16,
        BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_protocol_device_identification_device_model_offset,
      { "DeviceModelOffset", "emsmdb.aux.protocol_device_identification.device_model_offset", FT_UINT16, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_aux_protocol_device_identification_device_serial_number_offset,
      { "DeviceSerialNumberOffset", "emsmdb.aux.protocol_device_identification.device_serial_number_offset",
        FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_protocol_device_identification_device_version_offset,
      { "DeviceVersionOffset", "emsmdb.aux.protocol_device_identification.device_version_offset", FT_UINT16, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_aux_protocol_device_identification_device_firmware_version_offset,
      { "DeviceFirmwareVersionOffset", "emsmdb.aux.protocol_device_identification.device_firmware_version_offset",
        FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_protocol_device_identification_device_manufacturer,
      { "DeviceManufacturer", "emsmdb.aux.protocol_device_identification.device_manufacturer", FT_STRING, BASE_NONE,
        NULL, 0x0, NULL, HFILL } },
    { &hf_aux_protocol_device_identification_device_model,
      { "DeviceModel", "emsmdb.aux.protocol_device_identification.device_model", FT_STRING, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_aux_protocol_device_identification_device_serial_number,
      { "DeviceSerialNumber", "emsmdb.aux.protocol_device_identification.device_serial_number", FT_STRING, BASE_NONE,
        NULL, 0x0, NULL, HFILL } },
    { &hf_aux_protocol_device_identification_device_version,
      { "DeviceVersion", "emsmdb.aux.protocol_device_identification.device_version", FT_STRING, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_aux_protocol_device_identification_device_firmware_version,
      { "DeviceFirmwareVersion", "emsmdb.aux.protocol_device_identification.device_firmware_version", FT_STRING,
        BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_exception_trace_rop_index,
      { "RopIndex", "emsmdb.aux.exception_trace.rop_index", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_exception_trace_exception_message,
      { "ExceptionMessage", "emsmdb.aux.exception_trace.exception_message", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_rpc_header_ext_version,
      { "Version", "emsmdb.rpc_header_ext.version", FT_UINT16, BASE_DEC, NULL, 0x0, "Version of the header: zero",
        HFILL } },
    { &hf_rpc_header_ext_flags,
      { "Flags", "emsmdb.rpc_header_ext.flags", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_rpc_header_ext_flags_compressed,
      { "Compressed", "emsmdb.rpc_header_ext.flags.compressed", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0001, NULL,
        HFILL } },
    { &hf_rpc_header_ext_flags_xor_magic,
      { "XorMagic", "emsmdb.rpc_header_ext.flags.xor_magic", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0002, NULL,
        HFILL } },
    { &hf_rpc_header_ext_flags_last,
      { "Last", "emsmdb.rpc_header_ext.flags.last", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0004, NULL, HFILL } },
    { &hf_rpc_header_ext_size,
      { "Size", "emsmdb.rpc_header_ext.size", FT_UINT16, BASE_DEC, NULL, 0x0, "Bytes that follow the header",
        HFILL } },
    { &hf_rpc_header_ext_size_actual,
      { "SizeActual", "emsmdb.rpc_header_ext.size_actual", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Bytes that the payload has once it is decompressed", HFILL } },
    { &hf_aux_header_size,
      { "Size", "emsmdb.aux_header.size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_header_version,
      { "Version", "emsmdb.aux_header.version", FT_UINT8, BASE_DEC, VALS(vs_aux_version), 0x0, NULL, HFILL } },
    { &hf_aux_header_type,
      { "Type", "emsmdb.aux_header.type", FT_UINT8, BASE_HEX, VALS(vs_aux_type), 0x0, NULL, HFILL } },
    { &hf_aux_perf_requestid,
      { "AUX_PERF_REQUESTID", "emsmdb.aux.perf_requestid", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_clientinfo,
      { "AUX_PERF_CLIENTINFO", "emsmdb.aux.perf_clientinfo", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_serverinfo,
      { "AUX_PERF_SERVERINFO", "emsmdb.aux.perf_serverinfo", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_sessioninfo,
      { "AUX_PERF_SESSIONINFO", "emsmdb.aux.perf_sessioninfo", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defmdb_success,
      { "AUX_PERF_DEFMDB_SUCCESS", "emsmdb.aux.perf_defmdb_success", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_defgc_success,
      { "AUX_PERF_DEFGC_SUCCESS", "emsmdb.aux.perf_defgc_success", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success,
      { "AUX_PERF_MDB_SUCCESS", "emsmdb.aux.perf_mdb_success", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success,
      { "AUX_PERF_GC_SUCCESS", "emsmdb.aux.perf_gc_success", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure,
      { "AUX_PERF_FAILURE", "emsmdb.aux.perf_failure", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_client_control,
      { "AUX_CLIENT_CONTROL", "emsmdb.aux.client_control", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_processinfo,
      { "AUX_PERF_PROCESSINFO", "emsmdb.aux.perf_processinfo", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_osversioninfo,
      { "AUX_OSVERSIONINFO", "emsmdb.aux.osversioninfo", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_exorginfo,
      { "AUX_EXORGINFO", "emsmdb.aux.exorginfo", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_accountinfo,
      { "AUX_PERF_ACCOUNTINFO", "emsmdb.aux.perf_accountinfo", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_server_capabilities,
      { "AUX_SERVER_CAPABILITIES", "emsmdb.aux.server_capabilities", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_endpoint_capabilities,
      { "AUX_ENDPOINT_CAPABILITIES", "emsmdb.aux.endpoint_capabilities", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_exception_trace,
      { "AUX_EXCEPTION_TRACE", "emsmdb.aux.exception_trace", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_client_connection_info,
      { "AUX_CLIENT_CONNECTION_INFO", "emsmdb.aux.client_connection_info", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_aux_server_session_info,
      { "AUX_SERVER_SESSION_INFO", "emsmdb.aux.server_session_info", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_protocol_device_identification,
      { "AUX_PROTOCOL_DEVICE_IDENTIFICATION", "emsmdb.aux.protocol_device_identification", FT_NONE, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_aux_header_payload,
      { "Payload", "emsmdb.aux_header.payload", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_sessioninfo_v2,
      { "AUX_PERF_SESSIONINFO_V2", "emsmdb.aux.perf_sessioninfo_v2", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_mdb_success_v2,
      { "AUX_PERF_MDB_SUCCESS_V2", "emsmdb.aux.perf_mdb_success_v2", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_gc_success_v2,
      { "AUX_PERF_GC_SUCCESS_V2", "emsmdb.aux.perf_gc_success_v2", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_aux_perf_failure_v2,
      { "AUX_PERF_FAILURE_V2", "emsmdb.aux.perf_failure_v2", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_protocol_version_version0,
      { "Version0", "emsmdb.protocol_version.version0", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_protocol_version_version1,
      { "Version1", "emsmdb.protocol_version.version1", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_protocol_version_version2,
      { "Version2", "emsmdb.protocol_version.version2", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_sockaddr_sa_family,
      { "sa_family", "emsmdb.sockaddr.sa_family", FT_UINT16, BASE_DEC | BASE_SPECIAL_VALS, VALS(vs_address_family),
        0x0, NULL, HFILL } },
    { &hf_sockaddr_sin_port,
      { "sin_port", "emsmdb.sockaddr.sin_port", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_sockaddr_sin_addr,
      { "sin_addr", "emsmdb.sockaddr.sin_addr", FT_IPv4, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_sockaddr_sin_zero,
      { "sin_zero", "emsmdb.sockaddr.sin_zero", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_sockaddr_sin6_port,
      { "sin6_port", "emsmdb.sockaddr.sin6_port", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_sockaddr_sin6_flowinfo,
      { "sin6_flowinfo", "emsmdb.sockaddr.sin6_flowinfo", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_sockaddr_sin6_addr,
      { "sin6_addr", "emsmdb.sockaddr.sin6_addr", FT_IPv6, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_sockaddr_sin6_scope_id,
      { "sin6_scope_id", "emsmdb.sockaddr.sin6_scope_id", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_sockaddr_sa_data,
      { "sa_data", "emsmdb.sockaddr.sa_data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
};

static int *ett_info[] = {
    &ett_client_ip_address,
    &ett_client_ip_address_mask,
    &ett_flags,
    &ett_aux_perf_requestid,
    &ett_aux_perf_clientinfo,
    &ett_aux_perf_serverinfo,
    &ett_aux_perf_sessioninfo,
    &ett_aux_perf_defmdb_success,
    &ett_aux_perf_defgc_success,
    &ett_aux_perf_mdb_success,
    &ett_aux_perf_gc_success,
    &ett_aux_perf_failure,
    &ett_aux_client_control,
    &ett_aux_perf_processinfo,
    &ett_aux_osversioninfo,
    &ett_aux_exorginfo,
    &ett_aux_perf_accountinfo,
    &ett_aux_server_capabilities,
    &ett_aux_endpoint_capabilities,
    &ett_aux_exception_trace,
    &ett_aux_client_connection_info,
    &ett_aux_server_session_info,
    &ett_aux_protocol_device_identification,
    &ett_aux_perf_sessioninfo_v2,
    &ett_aux_perf_mdb_success_v2,
    &ett_aux_perf_gc_success_v2,
    &ett_aux_perf_failure_v2,
};

static ei_register_info ei_info[] = {
    { &ei_aux_exception_trace_server_exception, { "emsmdb.aux.exception_trace.server_exception", PI_RESPONSE_CODE,
        PI_WARN, "Server exception", EXPFILL } },
    { &ei_aux_header_unknown_block, { "emsmdb.aux_header.unknown_block", PI_UNDECODED, PI_NOTE, "Unknown block",
        EXPFILL } },
};

void generated_register_emsmdb(int proto)
{
    proto_register_subtree_array(ett_info, array_length(ett_info));
    expert_register_field_array(expert_register_protocol(proto), ei_info, array_length(ei_info));
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}

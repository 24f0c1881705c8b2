/* Do not edit. Generated from
 * specs/ms-oxnspi.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "emsmdb/rpc_header_ext.h"
#include "generated/deviations.h"
#include "generated/oxcdata_tables.h"
#include "generated/oxnspi_constants.h"
#include "generated/oxnspi_methods.h"
#include "generated/oxnspi_tables.h"
#include "nspi/names.h"
#include "nspi/rows.h"
#include "oxcdata/mid.h"
#include "oxcdata/ndr_value.h"
#include "oxcdata/tag.h"
#include "read/deviation.h"
#include "read/names.h"
#include "read/ndr.h"
#include "read/probe.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "read/structure.h"
#include "read/summary.h"
#include "read/text.h"
#include "session/failure.h"
#include "session/referral.h"
#include "wireshark/field_strings.h"

/* UnbindReturnValues */
static const value_string vs_unbind_return_values[] = {
    { 0x1, "UnbindSuccess" },
    { 0x2, "UnbindFailure" },
    { 0, NULL }
};

/* RequiredCodePages */
static const value_string vs_required_code_pages[] = {
    { 0x4b0, "CP_WINUNICODE" },
    { 0x4f25, "CP_TELETEX" },
    { 0, NULL }
};

/* DisplayTypeValues */
static const value_string vs_display_type_values[] = {
    { 0x0, "DT_MAILUSER" },
    { 0x1, "DT_DISTLIST" },
    { 0x2, "DT_FORUM" },
    { 0x3, "DT_AGENT" },
    { 0x4, "DT_ORGANIZATION" },
    { 0x5, "DT_PRIVATE_DISTLIST" },
    { 0x6, "DT_REMOTE_MAILUSER" },
    { 0x100, "DT_CONTAINER" },
    { 0x101, "DT_TEMPLATE" },
    { 0x102, "DT_ADDRESS_TEMPLATE" },
    { 0x200, "DT_SEARCH" },
    { 0, NULL }
};

static int hf_bind_flags = -1;
static int hf_bind_flags_f_anonymous_login = -1;
static int hf_bind_has_state = -1;
static int hf_bind_state = -1;
static int hf_bind_auxiliary_buffer_size = -1;
static int hf_bind_auxiliary_buffer = -1;
static int hf_bind_flags_2 = -1;
static int hf_bind_state_2 = -1;
static int hf_bind_server_guid = -1;
static int hf_bind_error_code = -1;
static int hf_bind_server_guid_2 = -1;
static int hf_bind_context_handle = -1;
static int hf_unbind_reserved = -1;
static int hf_unbind_auxiliary_buffer_size = -1;
static int hf_unbind_auxiliary_buffer = -1;
static int hf_unbind_context_handle = -1;
static int hf_unbind_error_code = -1;
static int hf_update_stat_reserved = -1;
static int hf_update_stat_has_state = -1;
static int hf_update_stat_state = -1;
static int hf_update_stat_delta_requested = -1;
static int hf_update_stat_auxiliary_buffer_size = -1;
static int hf_update_stat_auxiliary_buffer = -1;
static int hf_update_stat_h_rpc = -1;
static int hf_update_stat_state_2 = -1;
static int hf_update_stat_delta = -1;
static int hf_update_stat_error_code = -1;
static int hf_update_stat_has_delta = -1;
static int hf_update_stat_delta_2 = -1;
static int hf_query_rows_flags = -1;
static int hf_query_rows_flags_f_skip_objects = -1;
static int hf_query_rows_flags_f_eph_id = -1;
static int hf_query_rows_has_state = -1;
static int hf_query_rows_state = -1;
static int hf_query_rows_explicit_table_count = -1;
static int hf_query_rows_explicit_table = -1;
static int hf_query_rows_row_count = -1;
static int hf_query_rows_has_columns = -1;
static int hf_query_rows_columns = -1;
static int hf_query_rows_auxiliary_buffer_size = -1;
static int hf_query_rows_auxiliary_buffer = -1;
static int hf_query_rows_h_rpc = -1;
static int hf_query_rows_flags_2 = -1;
static int hf_query_rows_state_2 = -1;
static int hf_query_rows_explicit_table_count_2 = -1;
static int hf_query_rows_explicit_table_2 = -1;
static int hf_query_rows_row_count_2 = -1;
static int hf_query_rows_columns_2 = -1;
static int hf_query_rows_error_code = -1;
static int hf_query_rows_has_columns_and_rows = -1;
static int hf_query_rows_columns_and_rows = -1;
static int hf_query_rows_columns_and_rows_2 = -1;
static int hf_seek_entries_reserved = -1;
static int hf_seek_entries_has_state = -1;
static int hf_seek_entries_state = -1;
static int hf_seek_entries_has_target = -1;
static int hf_seek_entries_target = -1;
static int hf_seek_entries_has_explicit_table = -1;
static int hf_seek_entries_explicit_table = -1;
static int hf_seek_entries_has_columns = -1;
static int hf_seek_entries_columns = -1;
static int hf_seek_entries_auxiliary_buffer_size = -1;
static int hf_seek_entries_auxiliary_buffer = -1;
static int hf_seek_entries_h_rpc = -1;
static int hf_seek_entries_state_2 = -1;
static int hf_seek_entries_target_2 = -1;
static int hf_seek_entries_explicit_table_2 = -1;
static int hf_seek_entries_columns_2 = -1;
static int hf_seek_entries_error_code = -1;
static int hf_seek_entries_has_columns_and_rows = -1;
static int hf_seek_entries_columns_and_rows = -1;
static int hf_seek_entries_columns_and_rows_2 = -1;
static int hf_get_matches_reserved = -1;
static int hf_get_matches_has_state = -1;
static int hf_get_matches_state = -1;
static int hf_get_matches_has_minimal_ids = -1;
static int hf_get_matches_minimal_ids = -1;
static int hf_get_matches_interface_option_flags = -1;
static int hf_get_matches_has_filter = -1;
static int hf_get_matches_filter = -1;
static int hf_get_matches_has_property_name = -1;
static int hf_get_matches_property_name = -1;
static int hf_get_matches_row_count = -1;
static int hf_get_matches_has_columns = -1;
static int hf_get_matches_columns = -1;
static int hf_get_matches_auxiliary_buffer_size = -1;
static int hf_get_matches_auxiliary_buffer = -1;
static int hf_get_matches_h_rpc = -1;
static int hf_get_matches_reserved_2 = -1;
static int hf_get_matches_state_2 = -1;
static int hf_get_matches_minimal_ids_2 = -1;
static int hf_get_matches_interface_option_flags_2 = -1;
static int hf_get_matches_property_name_2 = -1;
static int hf_get_matches_row_count_2 = -1;
static int hf_get_matches_columns_2 = -1;
static int hf_get_matches_error_code = -1;
static int hf_get_matches_has_columns_and_rows = -1;
static int hf_get_matches_columns_and_rows = -1;
static int hf_get_matches_minimal_ids_3 = -1;
static int hf_get_matches_columns_and_rows_2 = -1;
static int hf_resort_restriction_reserved = -1;
static int hf_resort_restriction_has_state = -1;
static int hf_resort_restriction_state = -1;
static int hf_resort_restriction_has_minimal_ids = -1;
static int hf_resort_restriction_minimal_ids = -1;
static int hf_resort_restriction_auxiliary_buffer_size = -1;
static int hf_resort_restriction_auxiliary_buffer = -1;
static int hf_resort_restriction_h_rpc = -1;
static int hf_resort_restriction_state_2 = -1;
static int hf_resort_restriction_minimal_ids_2 = -1;
static int hf_resort_restriction_out_mids = -1;
static int hf_resort_restriction_error_code = -1;
static int hf_resort_restriction_minimal_ids_3 = -1;
static int hf_dn_to_mid_reserved = -1;
static int hf_dn_to_mid_has_names = -1;
static int hf_dn_to_mid_names = -1;
static int hf_dn_to_mid_auxiliary_buffer_size = -1;
static int hf_dn_to_mid_auxiliary_buffer = -1;
static int hf_dn_to_mid_h_rpc = -1;
static int hf_dn_to_mid_names_2 = -1;
static int hf_dn_to_mid_error_code = -1;
static int hf_dn_to_mid_has_minimal_ids = -1;
static int hf_dn_to_mid_minimal_ids = -1;
static int hf_dn_to_mid_minimal_ids_2 = -1;
static int hf_get_prop_list_flags = -1;
static int hf_get_prop_list_flags_f_skip_objects = -1;
static int hf_get_prop_list_flags_f_eph_id = -1;
static int hf_get_prop_list_minimal_id = -1;
static int hf_get_prop_list_code_page = -1;
static int hf_get_prop_list_auxiliary_buffer_size = -1;
static int hf_get_prop_list_auxiliary_buffer = -1;
static int hf_get_prop_list_h_rpc = -1;
static int hf_get_prop_list_flags_2 = -1;
static int hf_get_prop_list_minimal_id_2 = -1;
static int hf_get_prop_list_error_code = -1;
static int hf_get_prop_list_has_property_tags = -1;
static int hf_get_prop_list_property_tags = -1;
static int hf_get_prop_list_property_tags_2 = -1;
static int hf_get_props_flags = -1;
static int hf_get_props_flags_f_skip_objects = -1;
static int hf_get_props_flags_f_eph_id = -1;
static int hf_get_props_has_state = -1;
static int hf_get_props_state = -1;
static int hf_get_props_has_property_tags = -1;
static int hf_get_props_property_tags = -1;
static int hf_get_props_auxiliary_buffer_size = -1;
static int hf_get_props_auxiliary_buffer = -1;
static int hf_get_props_h_rpc = -1;
static int hf_get_props_flags_2 = -1;
static int hf_get_props_state_2 = -1;
static int hf_get_props_property_tags_2 = -1;
static int hf_get_props_error_code = -1;
static int hf_get_props_code_page = -1;
static int hf_get_props_has_property_values = -1;
static int hf_get_props_property_values = -1;
static int hf_get_props_property_values_2 = -1;
static int hf_compare_mids_reserved = -1;
static int hf_compare_mids_has_state = -1;
static int hf_compare_mids_state = -1;
static int hf_compare_mids_minimal_id1 = -1;
static int hf_compare_mids_minimal_id2 = -1;
static int hf_compare_mids_auxiliary_buffer_size = -1;
static int hf_compare_mids_auxiliary_buffer = -1;
static int hf_compare_mids_h_rpc = -1;
static int hf_compare_mids_state_2 = -1;
static int hf_compare_mids_minimal_id1_2 = -1;
static int hf_compare_mids_minimal_id2_2 = -1;
static int hf_compare_mids_result = -1;
static int hf_compare_mids_error_code = -1;
static int hf_compare_mids_result_2 = -1;
static int hf_mod_props_reserved = -1;
static int hf_mod_props_has_state = -1;
static int hf_mod_props_state = -1;
static int hf_mod_props_has_property_tags = -1;
static int hf_mod_props_property_tags = -1;
static int hf_mod_props_has_property_values = -1;
static int hf_mod_props_property_values = -1;
static int hf_mod_props_auxiliary_buffer_size = -1;
static int hf_mod_props_auxiliary_buffer = -1;
static int hf_mod_props_h_rpc = -1;
static int hf_mod_props_state_2 = -1;
static int hf_mod_props_property_tags_2 = -1;
static int hf_mod_props_property_values_2 = -1;
static int hf_mod_props_error_code = -1;
static int hf_get_special_table_flags = -1;
static int hf_get_special_table_flags_nspi_address_creation_templates = -1;
static int hf_get_special_table_flags_nspi_unicode_strings = -1;
static int hf_get_special_table_has_state = -1;
static int hf_get_special_table_state = -1;
static int hf_get_special_table_has_version = -1;
static int hf_get_special_table_version = -1;
static int hf_get_special_table_auxiliary_buffer_size = -1;
static int hf_get_special_table_auxiliary_buffer = -1;
static int hf_get_special_table_h_rpc = -1;
static int hf_get_special_table_flags_2 = -1;
static int hf_get_special_table_state_2 = -1;
static int hf_get_special_table_version_2 = -1;
static int hf_get_special_table_error_code = -1;
static int hf_get_special_table_code_page = -1;
static int hf_get_special_table_has_rows = -1;
static int hf_get_special_table_rows = -1;
static int hf_get_special_table_rows_2 = -1;
static int hf_get_template_info_flags = -1;
static int hf_get_template_info_flags_ti_template = -1;
static int hf_get_template_info_flags_ti_script = -1;
static int hf_get_template_info_flags_ti_emt = -1;
static int hf_get_template_info_flags_ti_helpfile_name = -1;
static int hf_get_template_info_flags_ti_helpfile_contents = -1;
static int hf_get_template_info_display_type = -1;
static int hf_get_template_info_has_template_dn = -1;
static int hf_get_template_info_template_dn = -1;
static int hf_get_template_info_code_page = -1;
static int hf_get_template_info_locale_id = -1;
static int hf_get_template_info_auxiliary_buffer_size = -1;
static int hf_get_template_info_auxiliary_buffer = -1;
static int hf_get_template_info_h_rpc = -1;
static int hf_get_template_info_flags_2 = -1;
static int hf_get_template_info_display_type_2 = -1;
static int hf_get_template_info_template_dn_2 = -1;
static int hf_get_template_info_code_page_2 = -1;
static int hf_get_template_info_locale_id_2 = -1;
static int hf_get_template_info_error_code = -1;
static int hf_get_template_info_has_row = -1;
static int hf_get_template_info_row = -1;
static int hf_get_template_info_row_2 = -1;
static int hf_mod_link_att_flags = -1;
static int hf_mod_link_att_flags_f_delete = -1;
static int hf_mod_link_att_property_tag = -1;
static int hf_mod_link_att_minimal_id = -1;
static int hf_mod_link_att_has_entry_ids = -1;
static int hf_mod_link_att_entry_ids = -1;
static int hf_mod_link_att_auxiliary_buffer_size = -1;
static int hf_mod_link_att_auxiliary_buffer = -1;
static int hf_mod_link_att_h_rpc = -1;
static int hf_mod_link_att_flags_2 = -1;
static int hf_mod_link_att_property_tag_2 = -1;
static int hf_mod_link_att_minimal_id_2 = -1;
static int hf_mod_link_att_entry_ids_2 = -1;
static int hf_mod_link_att_error_code = -1;
static int hf_query_columns_reserved = -1;
static int hf_query_columns_mapi_flags = -1;
static int hf_query_columns_mapi_flags_nspi_unicode_proptypes = -1;
static int hf_query_columns_auxiliary_buffer_size = -1;
static int hf_query_columns_auxiliary_buffer = -1;
static int hf_query_columns_h_rpc = -1;
static int hf_query_columns_mapi_flags_2 = -1;
static int hf_query_columns_error_code = -1;
static int hf_query_columns_has_columns = -1;
static int hf_query_columns_columns = -1;
static int hf_query_columns_columns_2 = -1;
static int hf_get_names_from_ids_h_rpc = -1;
static int hf_get_names_from_ids_reserved = -1;
static int hf_get_names_from_ids_lpguid = -1;
static int hf_get_names_from_ids_p_prop_tags = -1;
static int hf_get_names_from_ids_pp_returned_prop_tags = -1;
static int hf_get_names_from_ids_pp_names = -1;
static int hf_get_names_from_ids_error_code = -1;
static int hf_get_ids_from_names_h_rpc = -1;
static int hf_get_ids_from_names_reserved = -1;
static int hf_get_ids_from_names_dw_flags = -1;
static int hf_get_ids_from_names_dw_flags_nspi_verify_names = -1;
static int hf_get_ids_from_names_c_prop_names = -1;
static int hf_get_ids_from_names_p_names = -1;
static int hf_get_ids_from_names_pp_prop_tags = -1;
static int hf_get_ids_from_names_error_code = -1;
static int hf_resolve_names_reserved = -1;
static int hf_resolve_names_has_state = -1;
static int hf_resolve_names_state = -1;
static int hf_resolve_names_has_property_tags = -1;
static int hf_resolve_names_property_tags = -1;
static int hf_resolve_names_has_names = -1;
static int hf_resolve_names_names = -1;
static int hf_resolve_names_auxiliary_buffer_size = -1;
static int hf_resolve_names_auxiliary_buffer = -1;
static int hf_resolve_names_h_rpc = -1;
static int hf_resolve_names_state_2 = -1;
static int hf_resolve_names_property_tags_2 = -1;
static int hf_resolve_names_names_2 = -1;
static int hf_resolve_names_error_code = -1;
static int hf_resolve_names_code_page = -1;
static int hf_resolve_names_has_minimal_ids = -1;
static int hf_resolve_names_minimal_ids = -1;
static int hf_resolve_names_has_rows_and_cols = -1;
static int hf_resolve_names_rows_and_cols = -1;
static int hf_resolve_names_minimal_ids_2 = -1;
static int hf_resolve_names_rows_and_cols_2 = -1;
static int hf_resolve_names_w_h_rpc = -1;
static int hf_resolve_names_w_reserved = -1;
static int hf_resolve_names_w_state = -1;
static int hf_resolve_names_w_property_tags = -1;
static int hf_resolve_names_w_names = -1;
static int hf_resolve_names_w_minimal_ids = -1;
static int hf_resolve_names_w_rows_and_cols = -1;
static int hf_resolve_names_w_error_code = -1;
static int hf_get_mailbox_url_flags = -1;
static int hf_get_mailbox_url_server_dn = -1;
static int hf_get_mailbox_url_auxiliary_buffer_size = -1;
static int hf_get_mailbox_url_auxiliary_buffer = -1;
static int hf_get_mailbox_url_error_code = -1;
static int hf_get_mailbox_url_server_url = -1;
static int hf_get_address_book_url_flags = -1;
static int hf_get_address_book_url_user_dn = -1;
static int hf_get_address_book_url_auxiliary_buffer_size = -1;
static int hf_get_address_book_url_auxiliary_buffer = -1;
static int hf_get_address_book_url_error_code = -1;
static int hf_get_address_book_url_server_url = -1;

static int ett_flags = -1;
static int ett_stat = -1;
static int ett_auxiliary_buffer = -1;
static int ett_large_property_tag_array = -1;
static int ett_columns_and_rows = -1;
static int ett_address_book_tagged_property_value = -1;
static int ett_minimal_id_array = -1;
static int ett_restriction = -1;
static int ett_property_name_id = -1;
static int ett_name_array = -1;
static int ett_address_book_property_value_list = -1;
static int ett_special_rows = -1;
static int ett_entry_id_array = -1;
static int ett_property_name_set = -1;
static int ett_w_name_array = -1;
static int ett_resolved_id_array = -1;

static int *const bits_bind_flags[] = {
    &hf_bind_flags_f_anonymous_login,
    NULL
};

static int *const bits_query_rows_flags[] = {
    &hf_query_rows_flags_f_skip_objects,
    &hf_query_rows_flags_f_eph_id,
    NULL
};

static int *const bits_get_prop_list_flags[] = {
    &hf_get_prop_list_flags_f_skip_objects,
    &hf_get_prop_list_flags_f_eph_id,
    NULL
};

static int *const bits_get_props_flags[] = {
    &hf_get_props_flags_f_skip_objects,
    &hf_get_props_flags_f_eph_id,
    NULL
};

static int *const bits_get_special_table_flags[] = {
    &hf_get_special_table_flags_nspi_address_creation_templates,
    &hf_get_special_table_flags_nspi_unicode_strings,
    NULL
};

static int *const bits_get_template_info_flags[] = {
    &hf_get_template_info_flags_ti_template,
    &hf_get_template_info_flags_ti_script,
    &hf_get_template_info_flags_ti_emt,
    &hf_get_template_info_flags_ti_helpfile_name,
    &hf_get_template_info_flags_ti_helpfile_contents,
    NULL
};

static int *const bits_mod_link_att_flags[] = {
    &hf_mod_link_att_flags_f_delete,
    NULL
};

static int *const bits_query_columns_mapi_flags[] = {
    &hf_query_columns_mapi_flags_nspi_unicode_proptypes,
    NULL
};

static int *const bits_get_ids_from_names_dw_flags[] = {
    &hf_get_ids_from_names_dw_flags_nspi_verify_names,
    NULL
};

/* NspiBind request, MS-OXCMAPIHTTP 2.2.5.1 */
static void oxnspi_bind_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    uint32_t flags = cur_flags32(c, t, hf_bind_flags, ett_flags, bits_bind_flags, 0x20);
    if (cur_bool8(c, t, hf_bind_has_state))
        cur_struct(c, t, hf_bind_state, ett_stat, oxnspi_stat);
    if (wanted && (flags & NSPI_BIND_FLAGS_F_ANONYMOUS_LOGIN))
        cur_summary_message_set(c, t, "anonymous");
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_bind_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_bind_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_bind_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiBind request, MS-OXNSPI 3.1.4.1.1 */
static void oxnspi_bind_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    uint32_t flags = cur_flags32(c, t, hf_bind_flags_2, ett_flags, bits_bind_flags, 0x20);
    cur_struct(c, t, hf_bind_state_2, ett_stat, oxnspi_stat);
    if (ndr_referent(c, t, hf_bind_server_guid))
        cur_guid(c, t, hf_bind_server_guid);
    if (wanted && (flags & NSPI_BIND_FLAGS_F_ANONYMOUS_LOGIN))
        cur_summary_message_set(c, t, "anonymous");
}

/* NspiBind response, MS-OXCMAPIHTTP 2.2.5.1 */
static void oxnspi_bind_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t error_code = cur_u32(c, t, hf_bind_error_code);
    failure_result(c, t, "Bind", error_code);
    e_guid_t server_guid = cur_guid(c, t, hf_bind_server_guid_2);
    if (!c->bad)
        nspi_server(c, &server_guid);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_bind_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_bind_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_bind_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiBind response, MS-OXNSPI 3.1.4.1.1 */
static void oxnspi_bind_rpc_response(ex_cursor *c, proto_tree *t)
{
    e_guid_t server_guid = { 0, 0, 0, { 0 } };

    if (ndr_referent(c, t, hf_bind_server_guid))
        server_guid = cur_guid(c, t, hf_bind_server_guid);
    if (!c->bad)
        nspi_server(c, &server_guid);
    ndr_context_handle(c, t, hf_bind_context_handle);
    uint32_t error_code = cur_u32(c, t, hf_bind_error_code);
    failure_result(c, t, "NspiBind", error_code);
}

/* NspiUnbind request, MS-OXCMAPIHTTP 2.2.5.2 */
static void oxnspi_unbind_http_request(ex_cursor *c, proto_tree *t)
{
    uint32_t reserved = cur_u32(c, t, hf_unbind_reserved);
    cur_must(c, t, hf_unbind_reserved, reserved, 0);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_unbind_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_unbind_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_unbind_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiUnbind request, MS-OXNSPI 3.1.4.1.2 */
static void oxnspi_unbind_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_unbind_context_handle);
    uint32_t reserved = cur_u32(c, t, hf_unbind_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
}

/* NspiUnbind response, MS-OXCMAPIHTTP 2.2.5.2 */
static void oxnspi_unbind_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t error_code = cur_u32(c, t, hf_unbind_error_code);
    failure_own_result(c, t, "Unbind", error_code, vs_unbind_return_values, 1);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_unbind_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_unbind_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_unbind_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiUnbind response, MS-OXNSPI 3.1.4.1.2 */
static void oxnspi_unbind_rpc_response(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_unbind_context_handle);
    uint32_t error_code = cur_u32(c, t, hf_unbind_error_code);
    failure_own_result(c, t, "NspiUnbind", error_code, vs_unbind_return_values, 1);
}

/* NspiUnbind failure, MS-OXCMAPIHTTP 2.2.5.2 */
static void oxnspi_unbind_http_failure(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_unbind_error_code);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_unbind_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_unbind_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_unbind_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiUpdateStat request, MS-OXCMAPIHTTP 2.2.5.17 */
static void oxnspi_update_stat_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *state_text = NULL;

    uint32_t reserved = cur_u32(c, t, hf_update_stat_reserved);
    cur_must(c, t, hf_update_stat_reserved, reserved, 0);
    if (cur_bool8(c, t, hf_update_stat_has_state))
        state_text = cur_struct_summary(c, t, hf_update_stat_state, ett_stat, oxnspi_stat, wanted);
    cur_bool8(c, t, hf_update_stat_delta_requested);
    if (wanted && state_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(state_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_update_stat_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_update_stat_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_update_stat_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiUpdateStat request, MS-OXNSPI 3.1.4.1.4 */
static void oxnspi_update_stat_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_update_stat_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_update_stat_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    const char *state_text = cur_struct_summary(c, t, hf_update_stat_state_2, ett_stat, oxnspi_stat, wanted);
    if (ndr_referent(c, t, hf_update_stat_delta))
        cur_u32(c, t, hf_update_stat_delta);
    if (wanted && state_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(state_text));
}

/* NspiUpdateStat response, MS-OXCMAPIHTTP 2.2.5.17 */
static void oxnspi_update_stat_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *state_text = NULL;
    int32_t delta = 0;

    uint32_t error_code = cur_u32(c, t, hf_update_stat_error_code);
    failure_result(c, t, "UpdateStat", error_code);
    if (cur_bool8(c, t, hf_update_stat_has_state))
        state_text = cur_struct_summary(c, t, hf_update_stat_state, ett_stat, oxnspi_stat, wanted);
    if (cur_bool8(c, t, hf_update_stat_has_delta))
        delta = (int32_t)cur_u32(c, t, hf_update_stat_delta_2);
    if (wanted && state_text && (error_code == 0 && delta == 0))
        cur_summary_message_set(c, t, "now at%s", cur_part_text(c, " ", cur_inner_text(state_text), ""));
    if (wanted && state_text && (error_code == 0 && delta != 0)) {
        cur_summary_message_set(c, t, "now at%s, moved by %d", cur_part_text(c, " ", cur_inner_text(state_text), ""),
                                delta);
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_update_stat_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_update_stat_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_update_stat_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiUpdateStat response, MS-OXNSPI 3.1.4.1.4 */
static void oxnspi_update_stat_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    int32_t delta = 0;

    const char *state_text = cur_struct_summary(c, t, hf_update_stat_state_2, ett_stat, oxnspi_stat, wanted);
    if (ndr_referent(c, t, hf_update_stat_delta))
        delta = (int32_t)cur_u32(c, t, hf_update_stat_delta);
    uint32_t error_code = cur_u32(c, t, hf_update_stat_error_code);
    failure_result(c, t, "NspiUpdateStat", error_code);
    if (wanted && state_text && (error_code == 0 && delta == 0))
        cur_summary_message_set(c, t, "now at%s", cur_part_text(c, " ", cur_inner_text(state_text), ""));
    if (wanted && state_text && (error_code == 0 && delta != 0)) {
        cur_summary_message_set(c, t, "now at%s, moved by %d", cur_part_text(c, " ", cur_inner_text(state_text), ""),
                                delta);
    }
}

/* NspiQueryRows request, MS-OXCMAPIHTTP 2.2.5.12 */
static void oxnspi_query_rows_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *state_text = NULL;

    cur_flags32(c, t, hf_query_rows_flags, ett_flags, bits_query_rows_flags, 0x3);
    if (cur_bool8(c, t, hf_query_rows_has_state))
        state_text = cur_struct_summary(c, t, hf_query_rows_state, ett_stat, oxnspi_stat, wanted);
    uint32_t explicit_table_count = cur_u32(c, t, hf_query_rows_explicit_table_count);
    cur_at_most(c, t, hf_query_rows_explicit_table_count, explicit_table_count, 100000);
    for (uint64_t i = 0; cur_element(c, t, hf_query_rows_explicit_table, i, explicit_table_count); i++)
        cur_mid(c, t, hf_query_rows_explicit_table);
    if (!c->bad)
        nspi_ask_mids(c);
    uint32_t row_count = cur_u32(c, t, hf_query_rows_row_count);
    if (cur_bool8(c, t, hf_query_rows_has_columns))
        cur_struct(c, t, hf_query_rows_columns, ett_large_property_tag_array, oxnspi_large_property_tag_array);
    if (wanted && state_text && explicit_table_count == 0) {
        cur_summary_message_set(c, t, "%s from%s", cur_number_text(c, row_count, "row", "rows"),
                                cur_part_text(c, " ", cur_inner_text(state_text), ""));
    }
    if (wanted && explicit_table_count > 0) {
        cur_summary_message_set(c, t, "%s of %s", cur_number_text(c, row_count, "row", "rows"),
                                cur_number_text(c, explicit_table_count, "MId", "MIds"));
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_query_rows_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_query_rows_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_query_rows_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiQueryRows request, MS-OXNSPI 3.1.4.1.8 */
static void oxnspi_query_rows_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_query_rows_h_rpc);
    cur_flags32(c, t, hf_query_rows_flags_2, ett_flags, bits_query_rows_flags, 0x3);
    const char *state_text = cur_struct_summary(c, t, hf_query_rows_state_2, ett_stat, oxnspi_stat, wanted);
    uint32_t explicit_table_count = cur_u32(c, t, hf_query_rows_explicit_table_count_2);
    cur_at_most(c, t, hf_query_rows_explicit_table_count_2, explicit_table_count, 100000);
    if (ndr_referent(c, t, hf_query_rows_explicit_table_2)) {
        uint32_t max_count = ndr_conformance(c, t);
        ndr_check_conformance(c, t, max_count, explicit_table_count);
        for (uint64_t i = 0; cur_element(c, t, hf_query_rows_explicit_table_2, i, max_count); i++)
            cur_mid(c, t, hf_query_rows_explicit_table_2);
    }
    if (!c->bad)
        nspi_ask_mids(c);
    uint32_t row_count = cur_u32(c, t, hf_query_rows_row_count_2);
    if (ndr_referent(c, t, hf_query_rows_columns_2))
        cur_struct(c, t, hf_query_rows_columns_2, ett_large_property_tag_array, oxnspi_large_property_tag_array_ndr);
    if (wanted && state_text && explicit_table_count == 0) {
        cur_summary_message_set(c, t, "%s from%s", cur_number_text(c, row_count, "row", "rows"),
                                cur_part_text(c, " ", cur_inner_text(state_text), ""));
    }
    if (wanted && explicit_table_count > 0) {
        cur_summary_message_set(c, t, "%s of %s", cur_number_text(c, row_count, "row", "rows"),
                                cur_number_text(c, explicit_table_count, "MId", "MIds"));
    }
}

/* NspiQueryRows response, MS-OXCMAPIHTTP 2.2.5.12 */
static void oxnspi_query_rows_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *state_text = NULL;

    uint32_t error_code = cur_u32(c, t, hf_query_rows_error_code);
    failure_result(c, t, "QueryRows", error_code);
    if (cur_bool8(c, t, hf_query_rows_has_state))
        state_text = cur_struct_summary(c, t, hf_query_rows_state, ett_stat, oxnspi_stat, wanted);
    if (cur_bool8(c, t, hf_query_rows_has_columns_and_rows))
        cur_struct(c, t, hf_query_rows_columns_and_rows, ett_columns_and_rows, oxnspi_columns_and_rows);
    if (!c->bad)
        nspi_rows_queried(c);
    if (wanted && state_text && error_code == 0) {
        cur_summary_message_set(c, t, "%s; now at%s", nspi_rows_text(c, "row", "rows"),
                                cur_part_text(c, " ", cur_inner_text(state_text), ""));
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_query_rows_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_query_rows_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_query_rows_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiQueryRows response, MS-OXNSPI 3.1.4.1.8 */
static void oxnspi_query_rows_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    const char *state_text = cur_struct_summary(c, t, hf_query_rows_state_2, ett_stat, oxnspi_stat, wanted);
    if (ndr_referent(c, t, hf_query_rows_columns_and_rows_2))
        cur_struct(c, t, hf_query_rows_columns_and_rows_2, ett_columns_and_rows, oxnspi_columns_and_rows_ndr);
    ndr_run_deferred(c);
    if (!c->bad)
        nspi_rows_queried(c);
    uint32_t error_code = cur_u32(c, t, hf_query_rows_error_code);
    failure_result(c, t, "NspiQueryRows", error_code);
    if (wanted && state_text && error_code == 0) {
        cur_summary_message_set(c, t, "%s; now at%s", nspi_rows_text(c, "row", "rows"),
                                cur_part_text(c, " ", cur_inner_text(state_text), ""));
    }
}

/* NspiSeekEntries request, MS-OXCMAPIHTTP 2.2.5.16 */
static void oxnspi_seek_entries_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *target_text = NULL;
    uint32_t target_tag = 0;

    uint32_t reserved = cur_u32(c, t, hf_seek_entries_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    if (cur_bool8(c, t, hf_seek_entries_has_state))
        cur_struct(c, t, hf_seek_entries_state, ett_stat, oxnspi_stat);
    if (cur_bool8(c, t, hf_seek_entries_has_target)) {
        target_text = cur_struct_summary(c, t, hf_seek_entries_target, ett_address_book_tagged_property_value,
                                         nspi_tagged_property_value, wanted);
        target_tag = c->rows.tag;
    }
    if (cur_bool8(c, t, hf_seek_entries_has_explicit_table))
        cur_struct(c, t, hf_seek_entries_explicit_table, ett_minimal_id_array, oxnspi_minimal_id_array);
    if (cur_bool8(c, t, hf_seek_entries_has_columns))
        cur_struct(c, t, hf_seek_entries_columns, ett_large_property_tag_array, oxnspi_large_property_tag_array);
    if (wanted && target_text) {
        cur_summary_message_set(c, t, "%s ≥%s", cur_tag_text(c, target_tag),
                                cur_part_text(c, " ", cur_inner_text(target_text), ""));
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_seek_entries_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_seek_entries_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_seek_entries_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiSeekEntries request, MS-OXNSPI 3.1.4.1.9 */
static void oxnspi_seek_entries_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_seek_entries_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_seek_entries_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    cur_struct(c, t, hf_seek_entries_state_2, ett_stat, oxnspi_stat);
    ndr_summary_begin(c, wanted, ", ");
    cur_struct(c, t, hf_seek_entries_target_2, ett_address_book_tagged_property_value, nspi_tagged_property_value);
    const char *target_text = ndr_summary_end(c);
    uint32_t target_tag = c->rows.tag;
    if (ndr_referent(c, t, hf_seek_entries_explicit_table_2))
        cur_struct(c, t, hf_seek_entries_explicit_table_2, ett_minimal_id_array, oxnspi_minimal_id_array_ndr);
    if (ndr_referent(c, t, hf_seek_entries_columns_2)) {
        cur_struct(c, t, hf_seek_entries_columns_2, ett_large_property_tag_array,
                   oxnspi_large_property_tag_array_ndr);
    }
    if (wanted && target_text) {
        cur_summary_message_set(c, t, "%s ≥%s", cur_tag_text(c, target_tag),
                                cur_part_text(c, " ", cur_inner_text(target_text), ""));
    }
}

/* NspiSeekEntries response, MS-OXCMAPIHTTP 2.2.5.16 */
static void oxnspi_seek_entries_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *state_text = NULL;

    uint32_t error_code = cur_u32(c, t, hf_seek_entries_error_code);
    failure_result(c, t, "SeekEntries", error_code);
    if (cur_bool8(c, t, hf_seek_entries_has_state))
        state_text = cur_struct_summary(c, t, hf_seek_entries_state, ett_stat, oxnspi_stat, wanted);
    if (cur_bool8(c, t, hf_seek_entries_has_columns_and_rows))
        cur_struct(c, t, hf_seek_entries_columns_and_rows, ett_columns_and_rows, oxnspi_columns_and_rows);
    if (!c->bad)
        nspi_rows_sought(c);
    if (wanted && state_text && error_code == 0) {
        cur_summary_message_set(c, t, "%s; now at%s", nspi_rows_text(c, "row", "rows"),
                                cur_part_text(c, " ", cur_inner_text(state_text), ""));
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_seek_entries_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_seek_entries_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_seek_entries_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiSeekEntries response, MS-OXNSPI 3.1.4.1.9 */
static void oxnspi_seek_entries_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    const char *state_text = cur_struct_summary(c, t, hf_seek_entries_state_2, ett_stat, oxnspi_stat, wanted);
    if (ndr_referent(c, t, hf_seek_entries_columns_and_rows_2))
        cur_struct(c, t, hf_seek_entries_columns_and_rows_2, ett_columns_and_rows, oxnspi_columns_and_rows_ndr);
    ndr_run_deferred(c);
    if (!c->bad)
        nspi_rows_sought(c);
    uint32_t error_code = cur_u32(c, t, hf_seek_entries_error_code);
    failure_result(c, t, "NspiSeekEntries", error_code);
    if (wanted && state_text && error_code == 0) {
        cur_summary_message_set(c, t, "%s; now at%s", nspi_rows_text(c, "row", "rows"),
                                cur_part_text(c, " ", cur_inner_text(state_text), ""));
    }
}

/* NspiGetMatches request, MS-OXCMAPIHTTP 2.2.5.5 */
static void oxnspi_get_matches_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *state_text = NULL;
    const char *filter_text = NULL;

    uint32_t reserved = cur_u32(c, t, hf_get_matches_reserved);
    cur_must(c, t, hf_get_matches_reserved, reserved, 0);
    if (cur_bool8(c, t, hf_get_matches_has_state))
        state_text = cur_struct_summary(c, t, hf_get_matches_state, ett_stat, oxnspi_stat, wanted);
    if (cur_bool8(c, t, hf_get_matches_has_minimal_ids))
        cur_struct(c, t, hf_get_matches_minimal_ids, ett_minimal_id_array, oxnspi_minimal_id_array);
    uint32_t interface_option_flags = cur_u32(c, t, hf_get_matches_interface_option_flags);
    cur_must(c, t, hf_get_matches_interface_option_flags, interface_option_flags, 0);
    if (cur_bool8(c, t, hf_get_matches_has_filter)) {
        const bool filter_wide = c->layout.wide;
        c->layout.wide = true;
        const bool filter_address_book = c->layout.address_book;
        c->layout.address_book = true;
        filter_text = cur_struct_summary(c, t, hf_get_matches_filter, ett_restriction, oxcdata_restriction, wanted);
        c->layout.wide = filter_wide;
        c->layout.address_book = filter_address_book;
    }
    if (cur_bool8(c, t, hf_get_matches_has_property_name))
        cur_struct(c, t, hf_get_matches_property_name, ett_property_name_id, oxnspi_property_name_id);
    cur_u32(c, t, hf_get_matches_row_count);
    if (cur_bool8(c, t, hf_get_matches_has_columns))
        cur_struct(c, t, hf_get_matches_columns, ett_large_property_tag_array, oxnspi_large_property_tag_array);
    if (wanted && filter_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(filter_text));
    if (wanted && state_text)
        cur_summary_message_set(c, t, "from%s", cur_part_text(c, " ", cur_inner_text(state_text), ""));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_matches_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_matches_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_get_matches_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetMatches request, MS-OXNSPI 3.1.4.1.10 */
static void oxnspi_get_matches_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *filter_text = NULL;

    ndr_context_handle(c, t, hf_get_matches_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_get_matches_reserved_2);
    if (!c->bad)
        probe_reserved(c, reserved);
    const char *state_text = cur_struct_summary(c, t, hf_get_matches_state_2, ett_stat, oxnspi_stat, wanted);
    if (ndr_referent(c, t, hf_get_matches_minimal_ids_2))
        cur_struct(c, t, hf_get_matches_minimal_ids_2, ett_minimal_id_array, oxnspi_minimal_id_array_ndr);
    cur_u32(c, t, hf_get_matches_interface_option_flags_2);
    if (ndr_referent(c, t, hf_get_matches_filter)) {
        const bool filter_wide = c->layout.wide;
        c->layout.wide = true;
        const bool filter_address_book = c->layout.address_book;
        c->layout.address_book = true;
        ndr_summary_begin(c, wanted, ", ");
        cur_struct(c, t, hf_get_matches_filter, ett_restriction, oxcdata_restriction_ndr);
        filter_text = ndr_summary_end(c);
        c->layout.wide = filter_wide;
        c->layout.address_book = filter_address_book;
    }
    if (ndr_referent(c, t, hf_get_matches_property_name_2))
        cur_struct(c, t, hf_get_matches_property_name_2, ett_property_name_id, oxnspi_property_name_id_ndr);
    ndr_run_deferred(c);
    cur_u32(c, t, hf_get_matches_row_count_2);
    if (ndr_referent(c, t, hf_get_matches_columns_2))
        cur_struct(c, t, hf_get_matches_columns_2, ett_large_property_tag_array, oxnspi_large_property_tag_array_ndr);
    if (wanted && filter_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(filter_text));
    if (wanted && state_text)
        cur_summary_message_set(c, t, "from%s", cur_part_text(c, " ", cur_inner_text(state_text), ""));
}

/* NspiGetMatches response, MS-OXCMAPIHTTP 2.2.5.5 */
static void oxnspi_get_matches_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *minimal_ids_text = NULL;

    uint32_t error_code = cur_u32(c, t, hf_get_matches_error_code);
    failure_result(c, t, "GetMatches", error_code);
    if (cur_bool8(c, t, hf_get_matches_has_state))
        cur_struct(c, t, hf_get_matches_state, ett_stat, oxnspi_stat);
    if (cur_bool8(c, t, hf_get_matches_has_minimal_ids)) {
        minimal_ids_text = cur_struct_summary(c, t, hf_get_matches_minimal_ids, ett_minimal_id_array,
                                              oxnspi_minimal_id_array, wanted);
    }
    if (cur_bool8(c, t, hf_get_matches_has_columns_and_rows))
        cur_struct(c, t, hf_get_matches_columns_and_rows, ett_columns_and_rows, oxnspi_columns_and_rows);
    if (!c->bad)
        nspi_rows_matched(c);
    if (wanted && minimal_ids_text && error_code == 0) {
        cur_summary_message_set(c, t, "%s%s", cur_part_text(c, "", cur_inner_text(minimal_ids_text), "; "),
                                nspi_rows_text(c, "row", "rows"));
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_matches_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_matches_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_get_matches_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetMatches response, MS-OXNSPI 3.1.4.1.10 */
static void oxnspi_get_matches_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *minimal_ids_text = NULL;

    cur_struct(c, t, hf_get_matches_state_2, ett_stat, oxnspi_stat);
    if (ndr_referent(c, t, hf_get_matches_minimal_ids_3)) {
        minimal_ids_text = cur_struct_summary(c, t, hf_get_matches_minimal_ids_3, ett_minimal_id_array,
                                              oxnspi_minimal_id_array_ndr, wanted);
    }
    if (ndr_referent(c, t, hf_get_matches_columns_and_rows_2))
        cur_struct(c, t, hf_get_matches_columns_and_rows_2, ett_columns_and_rows, oxnspi_columns_and_rows_ndr);
    ndr_run_deferred(c);
    if (!c->bad)
        nspi_rows_matched(c);
    uint32_t error_code = cur_u32(c, t, hf_get_matches_error_code);
    failure_result(c, t, "NspiGetMatches", error_code);
    if (wanted && minimal_ids_text && error_code == 0) {
        cur_summary_message_set(c, t, "%s%s", cur_part_text(c, "", cur_inner_text(minimal_ids_text), "; "),
                                nspi_rows_text(c, "row", "rows"));
    }
}

/* NspiResortRestriction request, MS-OXCMAPIHTTP 2.2.5.15 */
static void oxnspi_resort_restriction_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *minimal_ids_text = NULL;

    uint32_t reserved = cur_u32(c, t, hf_resort_restriction_reserved);
    cur_must(c, t, hf_resort_restriction_reserved, reserved, 0);
    if (cur_bool8(c, t, hf_resort_restriction_has_state))
        cur_struct(c, t, hf_resort_restriction_state, ett_stat, oxnspi_stat);
    if (cur_bool8(c, t, hf_resort_restriction_has_minimal_ids)) {
        minimal_ids_text = cur_struct_summary(c, t, hf_resort_restriction_minimal_ids, ett_minimal_id_array,
                                              oxnspi_minimal_id_array, wanted);
    }
    if (wanted && minimal_ids_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(minimal_ids_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_resort_restriction_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_resort_restriction_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_resort_restriction_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiResortRestriction request, MS-OXNSPI 3.1.4.1.11 */
static void oxnspi_resort_restriction_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_resort_restriction_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_resort_restriction_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    cur_struct(c, t, hf_resort_restriction_state_2, ett_stat, oxnspi_stat);
    const char *minimal_ids_text = cur_struct_summary(c, t, hf_resort_restriction_minimal_ids_2, ett_minimal_id_array,
                                                      oxnspi_minimal_id_array_ndr, wanted);
    if (ndr_referent(c, t, hf_resort_restriction_out_mids))
        cur_struct(c, t, hf_resort_restriction_out_mids, ett_minimal_id_array, oxnspi_minimal_id_array_ndr);
    if (wanted && minimal_ids_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(minimal_ids_text));
}

/* NspiResortRestriction response, MS-OXCMAPIHTTP 2.2.5.15 */
static void oxnspi_resort_restriction_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *minimal_ids_text = NULL;

    uint32_t error_code = cur_u32(c, t, hf_resort_restriction_error_code);
    failure_result(c, t, "ResortRestriction", error_code);
    if (cur_bool8(c, t, hf_resort_restriction_has_state))
        cur_struct(c, t, hf_resort_restriction_state, ett_stat, oxnspi_stat);
    if (cur_bool8(c, t, hf_resort_restriction_has_minimal_ids)) {
        minimal_ids_text = cur_struct_summary(c, t, hf_resort_restriction_minimal_ids, ett_minimal_id_array,
                                              oxnspi_minimal_id_array, wanted);
    }
    if (wanted && minimal_ids_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(minimal_ids_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_resort_restriction_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_resort_restriction_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_resort_restriction_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiResortRestriction response, MS-OXNSPI 3.1.4.1.11 */
static void oxnspi_resort_restriction_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *minimal_ids_text = NULL;

    cur_struct(c, t, hf_resort_restriction_state_2, ett_stat, oxnspi_stat);
    if (ndr_referent(c, t, hf_resort_restriction_minimal_ids_3)) {
        minimal_ids_text = cur_struct_summary(c, t, hf_resort_restriction_minimal_ids_3, ett_minimal_id_array,
                                              oxnspi_minimal_id_array_ndr, wanted);
    }
    uint32_t error_code = cur_u32(c, t, hf_resort_restriction_error_code);
    failure_result(c, t, "NspiResortRestriction", error_code);
    if (wanted && minimal_ids_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(minimal_ids_text));
}

/* NspiDNToMId request, MS-OXCMAPIHTTP 2.2.5.4 */
static void oxnspi_dn_to_mid_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *names_text = NULL;

    uint32_t reserved = cur_u32(c, t, hf_dn_to_mid_reserved);
    cur_must(c, t, hf_dn_to_mid_reserved, reserved, 0);
    if (!c->bad)
        nspi_gather_dns(c);
    if (cur_bool8(c, t, hf_dn_to_mid_has_names))
        names_text = cur_struct_summary(c, t, hf_dn_to_mid_names, ett_name_array, oxnspi_name_array, wanted);
    if (!c->bad)
        nspi_ask_dns(c);
    if (wanted && names_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(names_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_dn_to_mid_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_dn_to_mid_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_dn_to_mid_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiDNToMId request, MS-OXNSPI 3.1.4.1.13 */
static void oxnspi_dn_to_mid_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_dn_to_mid_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_dn_to_mid_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    if (!c->bad)
        nspi_gather_dns(c);
    ndr_summary_begin(c, wanted, ", ");
    cur_struct(c, t, hf_dn_to_mid_names_2, ett_name_array, oxnspi_name_array_ndr);
    const char *names_text = ndr_summary_end(c);
    if (!c->bad)
        nspi_ask_dns(c);
    if (wanted && names_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(names_text));
}

/* NspiDNToMId response, MS-OXCMAPIHTTP 2.2.5.4 */
static void oxnspi_dn_to_mid_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *minimal_ids_text = NULL;

    uint32_t error_code = cur_u32(c, t, hf_dn_to_mid_error_code);
    failure_result(c, t, "DNToMId", error_code);
    if (cur_bool8(c, t, hf_dn_to_mid_has_minimal_ids)) {
        minimal_ids_text = cur_struct_summary(c, t, hf_dn_to_mid_minimal_ids, ett_minimal_id_array,
                                              oxnspi_minimal_id_array, wanted);
    }
    if (!c->bad)
        nspi_dns_found(c);
    if (wanted && minimal_ids_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(minimal_ids_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_dn_to_mid_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_dn_to_mid_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_dn_to_mid_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiDNToMId response, MS-OXNSPI 3.1.4.1.13 */
static void oxnspi_dn_to_mid_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *minimal_ids_text = NULL;

    if (ndr_referent(c, t, hf_dn_to_mid_minimal_ids_2)) {
        minimal_ids_text = cur_struct_summary(c, t, hf_dn_to_mid_minimal_ids_2, ett_minimal_id_array,
                                              oxnspi_minimal_id_array_ndr, wanted);
    }
    if (!c->bad)
        nspi_dns_found(c);
    uint32_t error_code = cur_u32(c, t, hf_dn_to_mid_error_code);
    failure_result(c, t, "NspiDNToMId", error_code);
    if (wanted && minimal_ids_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(minimal_ids_text));
}

/* NspiGetPropList request, MS-OXCMAPIHTTP 2.2.5.6 */
static void oxnspi_get_prop_list_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    cur_flags32(c, t, hf_get_prop_list_flags, ett_flags, bits_get_prop_list_flags, 0x3);
    uint32_t minimal_id = cur_mid(c, t, hf_get_prop_list_minimal_id);
    uint32_t code_page = cur_u32(c, t, hf_get_prop_list_code_page);
    if (!c->bad)
        cur_code_page(c, code_page);
    if (wanted)
        cur_summary_message_set(c, t, "of %s", cur_mid_text(c, minimal_id, NULL));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_prop_list_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_prop_list_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_get_prop_list_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetPropList request, MS-OXNSPI 3.1.4.1.6 */
static void oxnspi_get_prop_list_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_get_prop_list_h_rpc);
    cur_flags32(c, t, hf_get_prop_list_flags_2, ett_flags, bits_get_prop_list_flags, 0x3);
    uint32_t minimal_id = cur_mid(c, t, hf_get_prop_list_minimal_id_2);
    uint32_t code_page = cur_u32(c, t, hf_get_prop_list_code_page);
    if (!c->bad)
        cur_code_page(c, code_page);
    if (wanted)
        cur_summary_message_set(c, t, "of %s", cur_mid_text(c, minimal_id, NULL));
}

/* NspiGetPropList response, MS-OXCMAPIHTTP 2.2.5.6 */
static void oxnspi_get_prop_list_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *property_tags_text = NULL;

    uint32_t error_code = cur_u32(c, t, hf_get_prop_list_error_code);
    failure_result(c, t, "GetPropList", error_code);
    if (cur_bool8(c, t, hf_get_prop_list_has_property_tags)) {
        property_tags_text = cur_struct_summary(c, t, hf_get_prop_list_property_tags, ett_large_property_tag_array,
                                                oxnspi_large_property_tag_array, wanted);
    }
    if (wanted && property_tags_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(property_tags_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_prop_list_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_prop_list_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_get_prop_list_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetPropList response, MS-OXNSPI 3.1.4.1.6 */
static void oxnspi_get_prop_list_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *property_tags_text = NULL;

    if (ndr_referent(c, t, hf_get_prop_list_property_tags_2)) {
        property_tags_text = cur_struct_summary(c, t, hf_get_prop_list_property_tags_2, ett_large_property_tag_array,
                                                oxnspi_large_property_tag_array_ndr, wanted);
    }
    uint32_t error_code = cur_u32(c, t, hf_get_prop_list_error_code);
    failure_result(c, t, "NspiGetPropList", error_code);
    if (wanted && property_tags_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(property_tags_text));
}

/* NspiGetProps request, MS-OXCMAPIHTTP 2.2.5.7 */
static void oxnspi_get_props_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *state_text = NULL;

    cur_flags32(c, t, hf_get_props_flags, ett_flags, bits_get_props_flags, 0x3);
    if (cur_bool8(c, t, hf_get_props_has_state))
        state_text = cur_struct_summary(c, t, hf_get_props_state, ett_stat, oxnspi_stat, wanted);
    if (cur_bool8(c, t, hf_get_props_has_property_tags))
        cur_struct(c, t, hf_get_props_property_tags, ett_large_property_tag_array, oxnspi_large_property_tag_array);
    if (wanted && state_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(state_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_props_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_props_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_get_props_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetProps request, MS-OXNSPI 3.1.4.1.7 */
static void oxnspi_get_props_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_get_props_h_rpc);
    cur_flags32(c, t, hf_get_props_flags_2, ett_flags, bits_get_props_flags, 0x3);
    const char *state_text = cur_struct_summary(c, t, hf_get_props_state_2, ett_stat, oxnspi_stat, wanted);
    if (ndr_referent(c, t, hf_get_props_property_tags_2)) {
        cur_struct(c, t, hf_get_props_property_tags_2, ett_large_property_tag_array,
                   oxnspi_large_property_tag_array_ndr);
    }
    if (wanted && state_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(state_text));
}

/* NspiGetProps response, MS-OXCMAPIHTTP 2.2.5.7 */
static void oxnspi_get_props_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *property_values_text = NULL;

    uint32_t error_code = cur_u32(c, t, hf_get_props_error_code);
    failure_result(c, t, "GetProps", error_code);
    uint32_t code_page = cur_u32(c, t, hf_get_props_code_page);
    if (!c->bad)
        cur_code_page(c, code_page);
    if (cur_bool8(c, t, hf_get_props_has_property_values)) {
        property_values_text = cur_struct_summary(c, t, hf_get_props_property_values,
                                                  ett_address_book_property_value_list,
                                                  oxnspi_address_book_property_value_list, wanted);
    }
    if (!c->bad)
        nspi_row_of_entry(c);
    if (wanted && property_values_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(property_values_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_props_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_props_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_get_props_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetProps response, MS-OXNSPI 3.1.4.1.7 */
static void oxnspi_get_props_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *property_values_text = NULL;

    if (ndr_referent(c, t, hf_get_props_property_values_2)) {
        ndr_summary_begin(c, wanted, ", ");
        cur_struct(c, t, hf_get_props_property_values_2, ett_address_book_property_value_list,
                   oxnspi_address_book_property_value_list_ndr);
        property_values_text = ndr_summary_end(c);
    }
    if (!c->bad)
        nspi_row_of_entry(c);
    uint32_t error_code = cur_u32(c, t, hf_get_props_error_code);
    failure_result(c, t, "NspiGetProps", error_code);
    if (wanted && property_values_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(property_values_text));
}

/* NspiCompareMIds request, MS-OXCMAPIHTTP 2.2.5.3 */
static void oxnspi_compare_mids_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    uint32_t reserved = cur_u32(c, t, hf_compare_mids_reserved);
    cur_must(c, t, hf_compare_mids_reserved, reserved, 0);
    if (cur_bool8(c, t, hf_compare_mids_has_state))
        cur_struct(c, t, hf_compare_mids_state, ett_stat, oxnspi_stat);
    uint32_t minimal_id1 = cur_mid(c, t, hf_compare_mids_minimal_id1);
    uint32_t minimal_id2 = cur_mid(c, t, hf_compare_mids_minimal_id2);
    if (wanted) {
        cur_summary_message_set(c, t, "%s and %s", cur_mid_text(c, minimal_id1, NULL),
                                cur_mid_text(c, minimal_id2, NULL));
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_compare_mids_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_compare_mids_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_compare_mids_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiCompareMIds request, MS-OXNSPI 3.1.4.1.12 */
static void oxnspi_compare_mids_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_compare_mids_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_compare_mids_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    cur_struct(c, t, hf_compare_mids_state_2, ett_stat, oxnspi_stat);
    uint32_t minimal_id1 = cur_mid(c, t, hf_compare_mids_minimal_id1_2);
    uint32_t minimal_id2 = cur_mid(c, t, hf_compare_mids_minimal_id2_2);
    if (wanted) {
        cur_summary_message_set(c, t, "%s and %s", cur_mid_text(c, minimal_id1, NULL),
                                cur_mid_text(c, minimal_id2, NULL));
    }
}

/* NspiCompareMIds response, MS-OXCMAPIHTTP 2.2.5.3 */
static void oxnspi_compare_mids_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    int32_t result = 0;
    uint32_t error_code = 0;

    if (cur_deviates(c, t, DEVIATION_RESULT_BEFORE_ERROR_CODE)) {
        result = (int32_t)cur_u32(c, t, hf_compare_mids_result);
        if (!c->bad)
            probe_comparison(c, result);
        error_code = cur_u32(c, t, hf_compare_mids_error_code);
        failure_result(c, t, "CompareMIds", error_code);
        if (!c->bad)
            probe_comparison_error(c, error_code);
    } else {
        error_code = cur_u32(c, t, hf_compare_mids_error_code);
        failure_result(c, t, "CompareMIds", error_code);
        if (!c->bad)
            probe_comparison_error(c, error_code);
        result = (int32_t)cur_u32(c, t, hf_compare_mids_result);
        if (!c->bad)
            probe_comparison(c, result);
    }
    if (wanted && (result == 0 && error_code == 0))
        cur_summary_message_set(c, t, "same position");
    if (wanted && (result > 0 && error_code == 0))
        cur_summary_message_set(c, t, "the first is behind");
    if (wanted && (result < 0 && error_code == 0))
        cur_summary_message_set(c, t, "the first is before");
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_compare_mids_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_compare_mids_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_compare_mids_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiCompareMIds response, MS-OXNSPI 3.1.4.1.12 */
static void oxnspi_compare_mids_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    int32_t result = (int32_t)cur_u32(c, t, hf_compare_mids_result_2);
    if (!c->bad)
        probe_comparison(c, result);
    uint32_t error_code = cur_u32(c, t, hf_compare_mids_error_code);
    failure_result(c, t, "NspiCompareMIds", error_code);
    if (!c->bad)
        probe_comparison_error(c, error_code);
    if (wanted && (result == 0 && error_code == 0))
        cur_summary_message_set(c, t, "same position");
    if (wanted && (result > 0 && error_code == 0))
        cur_summary_message_set(c, t, "the first is behind");
    if (wanted && (result < 0 && error_code == 0))
        cur_summary_message_set(c, t, "the first is before");
}

/* NspiModProps request, MS-OXCMAPIHTTP 2.2.5.11 */
static void oxnspi_mod_props_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *state_text = NULL;
    const char *property_values_text = NULL;

    uint32_t reserved = cur_u32(c, t, hf_mod_props_reserved);
    cur_must(c, t, hf_mod_props_reserved, reserved, 0);
    if (cur_bool8(c, t, hf_mod_props_has_state))
        state_text = cur_struct_summary(c, t, hf_mod_props_state, ett_stat, oxnspi_stat, wanted);
    if (cur_bool8(c, t, hf_mod_props_has_property_tags))
        cur_struct(c, t, hf_mod_props_property_tags, ett_large_property_tag_array, oxnspi_large_property_tag_array);
    if (cur_bool8(c, t, hf_mod_props_has_property_values)) {
        property_values_text = cur_struct_summary(c, t, hf_mod_props_property_values,
                                                  ett_address_book_property_value_list,
                                                  oxnspi_address_book_property_value_list, wanted);
    }
    if (wanted && property_values_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(property_values_text));
    if (wanted && state_text)
        cur_summary_message_set(c, t, "of%s", cur_part_text(c, " ", cur_inner_text(state_text), ""));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_mod_props_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_mod_props_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_mod_props_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiModProps request, MS-OXNSPI 3.1.4.1.14 */
static void oxnspi_mod_props_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_mod_props_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_mod_props_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    const char *state_text = cur_struct_summary(c, t, hf_mod_props_state_2, ett_stat, oxnspi_stat, wanted);
    if (ndr_referent(c, t, hf_mod_props_property_tags_2)) {
        cur_struct(c, t, hf_mod_props_property_tags_2, ett_large_property_tag_array,
                   oxnspi_large_property_tag_array_ndr);
    }
    ndr_summary_begin(c, wanted, ", ");
    cur_struct(c, t, hf_mod_props_property_values_2, ett_address_book_property_value_list,
               oxnspi_address_book_property_value_list_ndr);
    const char *property_values_text = ndr_summary_end(c);
    if (wanted && property_values_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(property_values_text));
    if (wanted && state_text)
        cur_summary_message_set(c, t, "of%s", cur_part_text(c, " ", cur_inner_text(state_text), ""));
}

/* NspiModProps response, MS-OXCMAPIHTTP 2.2.5.11 */
static void oxnspi_mod_props_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t error_code = cur_u32(c, t, hf_mod_props_error_code);
    failure_result(c, t, "ModProps", error_code);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_mod_props_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_mod_props_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_mod_props_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiModProps response, MS-OXNSPI 3.1.4.1.14 */
static void oxnspi_mod_props_rpc_response(ex_cursor *c, proto_tree *t)
{
    uint32_t error_code = cur_u32(c, t, hf_mod_props_error_code);
    failure_result(c, t, "NspiModProps", error_code);
}

/* NspiGetSpecialTable request, MS-OXCMAPIHTTP 2.2.5.8 */
static void oxnspi_get_special_table_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    uint32_t flags = cur_flags32(c, t, hf_get_special_table_flags, ett_flags, bits_get_special_table_flags, 0x6);
    if (cur_bool8(c, t, hf_get_special_table_has_state))
        cur_struct(c, t, hf_get_special_table_state, ett_stat, oxnspi_stat);
    if (cur_bool8(c, t, hf_get_special_table_has_version))
        cur_u32(c, t, hf_get_special_table_version);
    if (wanted && (flags & NSPI_GET_SPECIAL_TABLE_FLAGS_ADDRESS_CREATION_TEMPLATES))
        cur_summary_message_set(c, t, "address creation templates");
    if (wanted && !(flags & NSPI_GET_SPECIAL_TABLE_FLAGS_ADDRESS_CREATION_TEMPLATES))
        cur_summary_message_set(c, t, "address book hierarchy");
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_special_table_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_special_table_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_get_special_table_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetSpecialTable request, MS-OXNSPI 3.1.4.1.3 */
static void oxnspi_get_special_table_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_get_special_table_h_rpc);
    uint32_t flags = cur_flags32(c, t, hf_get_special_table_flags_2, ett_flags, bits_get_special_table_flags, 0x6);
    cur_struct(c, t, hf_get_special_table_state_2, ett_stat, oxnspi_stat);
    cur_u32(c, t, hf_get_special_table_version_2);
    if (wanted && (flags & NSPI_GET_SPECIAL_TABLE_FLAGS_ADDRESS_CREATION_TEMPLATES))
        cur_summary_message_set(c, t, "address creation templates");
    if (wanted && !(flags & NSPI_GET_SPECIAL_TABLE_FLAGS_ADDRESS_CREATION_TEMPLATES))
        cur_summary_message_set(c, t, "address book hierarchy");
}

/* NspiGetSpecialTable response, MS-OXCMAPIHTTP 2.2.5.8 */
static void oxnspi_get_special_table_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    uint32_t error_code = cur_u32(c, t, hf_get_special_table_error_code);
    failure_result(c, t, "GetSpecialTable", error_code);
    uint32_t code_page = cur_u32(c, t, hf_get_special_table_code_page);
    if (!c->bad)
        cur_code_page(c, code_page);
    if (cur_bool8(c, t, hf_get_special_table_has_version))
        cur_u32(c, t, hf_get_special_table_version);
    if (cur_bool8(c, t, hf_get_special_table_has_rows))
        cur_struct(c, t, hf_get_special_table_rows, ett_special_rows, oxnspi_special_rows);
    if (!c->bad)
        nspi_rows_named(c);
    if (wanted && (error_code == 0 && nspi_rows_are_containers(c)))
        cur_summary_message_set(c, t, "%s", nspi_rows_text(c, "container", "containers"));
    if (wanted && (error_code == 0 && !nspi_rows_are_containers(c)))
        cur_summary_message_set(c, t, "%s", nspi_rows_text(c, "row", "rows"));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_special_table_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_special_table_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_get_special_table_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetSpecialTable response, MS-OXNSPI 3.1.4.1.3 */
static void oxnspi_get_special_table_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    cur_u32(c, t, hf_get_special_table_version_2);
    if (ndr_referent(c, t, hf_get_special_table_rows_2))
        cur_struct(c, t, hf_get_special_table_rows_2, ett_special_rows, oxnspi_special_rows_ndr);
    ndr_run_deferred(c);
    if (!c->bad)
        nspi_rows_named(c);
    uint32_t error_code = cur_u32(c, t, hf_get_special_table_error_code);
    failure_result(c, t, "NspiGetSpecialTable", error_code);
    if (wanted && (error_code == 0 && nspi_rows_are_containers(c)))
        cur_summary_message_set(c, t, "%s", nspi_rows_text(c, "container", "containers"));
    if (wanted && (error_code == 0 && !nspi_rows_are_containers(c)))
        cur_summary_message_set(c, t, "%s", nspi_rows_text(c, "row", "rows"));
}

/* NspiGetTemplateInfo request, MS-OXCMAPIHTTP 2.2.5.9 */
static void oxnspi_get_template_info_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    uint32_t flags = cur_flags32(c, t, hf_get_template_info_flags, ett_flags, bits_get_template_info_flags, 0x75);
    uint32_t display_type = cur_u32(c, t, hf_get_template_info_display_type);
    if (cur_bool8(c, t, hf_get_template_info_has_template_dn))
        cur_string8(c, t, hf_get_template_info_template_dn, CUR_NUL, NULL);
    uint32_t code_page = cur_u32(c, t, hf_get_template_info_code_page);
    if (!c->bad)
        cur_code_page(c, code_page);
    cur_u32(c, t, hf_get_template_info_locale_id);
    if (wanted) {
        cur_summary_message_set(c, t, "%s of %s", cur_bits_text(c, flags, bits_get_template_info_flags),
                                cur_name_text(c, display_type, vs_display_type_values));
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_template_info_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_template_info_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_get_template_info_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetTemplateInfo request, MS-OXNSPI 3.1.4.1.18 */
static void oxnspi_get_template_info_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_get_template_info_h_rpc);
    uint32_t flags = cur_flags32(c, t, hf_get_template_info_flags_2, ett_flags, bits_get_template_info_flags, 0x75);
    uint32_t display_type = cur_u32(c, t, hf_get_template_info_display_type_2);
    if (ndr_referent(c, t, hf_get_template_info_template_dn_2))
        ndr_string8(c, t, hf_get_template_info_template_dn_2, NULL);
    uint32_t code_page = cur_u32(c, t, hf_get_template_info_code_page_2);
    if (!c->bad)
        cur_code_page(c, code_page);
    cur_u32(c, t, hf_get_template_info_locale_id_2);
    if (wanted) {
        cur_summary_message_set(c, t, "%s of %s", cur_bits_text(c, flags, bits_get_template_info_flags),
                                cur_name_text(c, display_type, vs_display_type_values));
    }
}

/* NspiGetTemplateInfo response, MS-OXCMAPIHTTP 2.2.5.9 */
static void oxnspi_get_template_info_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *row_text = NULL;

    uint32_t error_code = cur_u32(c, t, hf_get_template_info_error_code);
    failure_result(c, t, "GetTemplateInfo", error_code);
    uint32_t code_page = cur_u32(c, t, hf_get_template_info_code_page);
    if (!c->bad)
        cur_code_page(c, code_page);
    if (cur_bool8(c, t, hf_get_template_info_has_row)) {
        row_text = cur_struct_summary(c, t, hf_get_template_info_row, ett_address_book_property_value_list,
                                      oxnspi_address_book_property_value_list, wanted);
    }
    if (wanted && row_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(row_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_template_info_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_template_info_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_get_template_info_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetTemplateInfo response, MS-OXNSPI 3.1.4.1.18 */
static void oxnspi_get_template_info_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *row_text = NULL;

    if (ndr_referent(c, t, hf_get_template_info_row_2)) {
        ndr_summary_begin(c, wanted, ", ");
        cur_struct(c, t, hf_get_template_info_row_2, ett_address_book_property_value_list,
                   oxnspi_address_book_property_value_list_ndr);
        row_text = ndr_summary_end(c);
    }
    uint32_t error_code = cur_u32(c, t, hf_get_template_info_error_code);
    failure_result(c, t, "NspiGetTemplateInfo", error_code);
    if (wanted && row_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(row_text));
}

/* NspiModLinkAtt request, MS-OXCMAPIHTTP 2.2.5.10 */
static void oxnspi_mod_link_att_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *entry_ids_text = NULL;

    uint32_t flags = cur_flags32(c, t, hf_mod_link_att_flags, ett_flags, bits_mod_link_att_flags, 0x1);
    uint32_t property_tag = cur_property_tag(c, t, hf_mod_link_att_property_tag);
    uint32_t minimal_id = cur_mid(c, t, hf_mod_link_att_minimal_id);
    if (cur_bool8(c, t, hf_mod_link_att_has_entry_ids)) {
        entry_ids_text = cur_struct_summary(c, t, hf_mod_link_att_entry_ids, ett_entry_id_array,
                                            oxnspi_entry_id_array, wanted);
    }
    if (wanted && entry_ids_text && !(flags & NSPI_MOD_LINK_ATT_FLAGS_F_DELETE)) {
        cur_summary_message_set(c, t, "%s of %s: add%s", cur_tag_text(c, property_tag),
                                cur_mid_text(c, minimal_id, NULL),
                                cur_part_text(c, " ", cur_inner_text(entry_ids_text), ""));
    }
    if (wanted && entry_ids_text && (flags & NSPI_MOD_LINK_ATT_FLAGS_F_DELETE)) {
        cur_summary_message_set(c, t, "%s of %s: delete%s", cur_tag_text(c, property_tag),
                                cur_mid_text(c, minimal_id, NULL),
                                cur_part_text(c, " ", cur_inner_text(entry_ids_text), ""));
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_mod_link_att_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_mod_link_att_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_mod_link_att_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiModLinkAtt request, MS-OXNSPI 3.1.4.1.15 */
static void oxnspi_mod_link_att_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_mod_link_att_h_rpc);
    uint32_t flags = cur_flags32(c, t, hf_mod_link_att_flags_2, ett_flags, bits_mod_link_att_flags, 0x1);
    uint32_t property_tag = cur_property_tag(c, t, hf_mod_link_att_property_tag_2);
    uint32_t minimal_id = cur_mid(c, t, hf_mod_link_att_minimal_id_2);
    ndr_summary_begin(c, wanted, ", ");
    cur_struct(c, t, hf_mod_link_att_entry_ids_2, ett_entry_id_array, oxnspi_entry_id_array_ndr);
    const char *entry_ids_text = ndr_summary_end(c);
    if (wanted && entry_ids_text && !(flags & NSPI_MOD_LINK_ATT_FLAGS_F_DELETE)) {
        cur_summary_message_set(c, t, "%s of %s: add%s", cur_tag_text(c, property_tag),
                                cur_mid_text(c, minimal_id, NULL),
                                cur_part_text(c, " ", cur_inner_text(entry_ids_text), ""));
    }
    if (wanted && entry_ids_text && (flags & NSPI_MOD_LINK_ATT_FLAGS_F_DELETE)) {
        cur_summary_message_set(c, t, "%s of %s: delete%s", cur_tag_text(c, property_tag),
                                cur_mid_text(c, minimal_id, NULL),
                                cur_part_text(c, " ", cur_inner_text(entry_ids_text), ""));
    }
}

/* NspiModLinkAtt response, MS-OXCMAPIHTTP 2.2.5.10 */
static void oxnspi_mod_link_att_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t error_code = cur_u32(c, t, hf_mod_link_att_error_code);
    failure_result(c, t, "ModLinkAtt", error_code);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_mod_link_att_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_mod_link_att_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_mod_link_att_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiModLinkAtt response, MS-OXNSPI 3.1.4.1.15 */
static void oxnspi_mod_link_att_rpc_response(ex_cursor *c, proto_tree *t)
{
    uint32_t error_code = cur_u32(c, t, hf_mod_link_att_error_code);
    failure_result(c, t, "NspiModLinkAtt", error_code);
}

/* NspiQueryColumns request, MS-OXCMAPIHTTP 2.2.5.13 */
static void oxnspi_query_columns_http_request(ex_cursor *c, proto_tree *t)
{
    uint32_t reserved = cur_u32(c, t, hf_query_columns_reserved);
    cur_must(c, t, hf_query_columns_reserved, reserved, 0);
    cur_flags32(c, t, hf_query_columns_mapi_flags, ett_flags, bits_query_columns_mapi_flags, 0x80000000);
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_query_columns_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_query_columns_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_query_columns_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiQueryColumns request, MS-OXNSPI 3.1.4.1.5 */
static void oxnspi_query_columns_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_query_columns_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_query_columns_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    cur_flags32(c, t, hf_query_columns_mapi_flags_2, ett_flags, bits_query_columns_mapi_flags, 0x80000000);
}

/* NspiQueryColumns response, MS-OXCMAPIHTTP 2.2.5.13 */
static void oxnspi_query_columns_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *columns_text = NULL;

    uint32_t error_code = cur_u32(c, t, hf_query_columns_error_code);
    failure_result(c, t, "QueryColumns", error_code);
    if (cur_bool8(c, t, hf_query_columns_has_columns)) {
        columns_text = cur_struct_summary(c, t, hf_query_columns_columns, ett_large_property_tag_array,
                                          oxnspi_large_property_tag_array, wanted);
    }
    if (wanted && columns_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(columns_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_query_columns_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_query_columns_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_query_columns_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiQueryColumns response, MS-OXNSPI 3.1.4.1.5 */
static void oxnspi_query_columns_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *columns_text = NULL;

    if (ndr_referent(c, t, hf_query_columns_columns_2)) {
        columns_text = cur_struct_summary(c, t, hf_query_columns_columns_2, ett_large_property_tag_array,
                                          oxnspi_large_property_tag_array_ndr, wanted);
    }
    uint32_t error_code = cur_u32(c, t, hf_query_columns_error_code);
    failure_result(c, t, "NspiQueryColumns", error_code);
    if (wanted && columns_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(columns_text));
}

/* NspiGetNamesFromIDs request, MS-NSPI 3.1.4.16 */
static void oxnspi_get_names_from_ids_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *p_prop_tags_text = NULL;

    ndr_context_handle(c, t, hf_get_names_from_ids_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_get_names_from_ids_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    if (ndr_referent(c, t, hf_get_names_from_ids_lpguid))
        cur_guid(c, t, hf_get_names_from_ids_lpguid);
    if (ndr_referent(c, t, hf_get_names_from_ids_p_prop_tags)) {
        p_prop_tags_text = cur_struct_summary(c, t, hf_get_names_from_ids_p_prop_tags, ett_large_property_tag_array,
                                              oxnspi_large_property_tag_array_ndr, wanted);
    }
    if (wanted && p_prop_tags_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(p_prop_tags_text));
}

/* NspiGetNamesFromIDs response, MS-NSPI 3.1.4.16 */
static void oxnspi_get_names_from_ids_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *pp_returned_prop_tags_text = NULL;

    if (ndr_referent(c, t, hf_get_names_from_ids_pp_returned_prop_tags)) {
        pp_returned_prop_tags_text = cur_struct_summary(c, t, hf_get_names_from_ids_pp_returned_prop_tags,
                                                        ett_large_property_tag_array,
                                                        oxnspi_large_property_tag_array_ndr, wanted);
    }
    if (ndr_referent(c, t, hf_get_names_from_ids_pp_names))
        cur_struct(c, t, hf_get_names_from_ids_pp_names, ett_property_name_set, oxnspi_property_name_set_ndr);
    ndr_run_deferred(c);
    uint32_t error_code = cur_u32(c, t, hf_get_names_from_ids_error_code);
    failure_result(c, t, "NspiGetNamesFromIDs", error_code);
    if (wanted && pp_returned_prop_tags_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(pp_returned_prop_tags_text));
}

/* pNames of NspiGetIDsFromNames request, MS-NSPI 3.1.4.17 */
static void oxnspi_get_ids_from_names_rpc_request_p_names(ex_cursor *c, proto_tree *t, uint32_t claimed _U_)
{
    cur_struct(c, t, hf_get_ids_from_names_p_names, ett_property_name_id, oxnspi_property_name_id_ndr);
}

/* NspiGetIDsFromNames request, MS-NSPI 3.1.4.17 */
static void oxnspi_get_ids_from_names_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_get_ids_from_names_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_get_ids_from_names_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    cur_flags32(c, t, hf_get_ids_from_names_dw_flags, ett_flags, bits_get_ids_from_names_dw_flags, 0x2);
    uint32_t c_prop_names = cur_u32(c, t, hf_get_ids_from_names_c_prop_names);
    cur_at_most(c, t, hf_get_ids_from_names_c_prop_names, c_prop_names, 100000);
    uint32_t max_count = ndr_conformance(c, t);
    ndr_check_conformance(c, t, max_count, c_prop_names);
    for (uint64_t i = 0; cur_element(c, t, hf_get_ids_from_names_p_names, i, max_count); i++)
        ndr_embedded(c, t, oxnspi_get_ids_from_names_rpc_request_p_names, hf_get_ids_from_names_p_names, 0);
    ndr_run_deferred(c);
    if (wanted)
        cur_summary_message_set(c, t, "%s", cur_number_text(c, c_prop_names, "name", "names"));
}

/* NspiGetIDsFromNames response, MS-NSPI 3.1.4.17 */
static void oxnspi_get_ids_from_names_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *pp_prop_tags_text = NULL;

    if (ndr_referent(c, t, hf_get_ids_from_names_pp_prop_tags)) {
        pp_prop_tags_text = cur_struct_summary(c, t, hf_get_ids_from_names_pp_prop_tags, ett_large_property_tag_array,
                                               oxnspi_large_property_tag_array_ndr, wanted);
    }
    uint32_t error_code = cur_u32(c, t, hf_get_ids_from_names_error_code);
    failure_result(c, t, "NspiGetIDsFromNames", error_code);
    if (wanted && pp_prop_tags_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(pp_prop_tags_text));
}

/* NspiResolveNames request, MS-OXCMAPIHTTP 2.2.5.14 */
static void oxnspi_resolve_names_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *names_text = NULL;

    uint32_t reserved = cur_u32(c, t, hf_resolve_names_reserved);
    cur_must(c, t, hf_resolve_names_reserved, reserved, 0);
    if (cur_bool8(c, t, hf_resolve_names_has_state))
        cur_struct(c, t, hf_resolve_names_state, ett_stat, oxnspi_stat);
    if (cur_bool8(c, t, hf_resolve_names_has_property_tags)) {
        cur_struct(c, t, hf_resolve_names_property_tags, ett_large_property_tag_array,
                   oxnspi_large_property_tag_array);
    }
    if (cur_bool8(c, t, hf_resolve_names_has_names))
        names_text = cur_struct_summary(c, t, hf_resolve_names_names, ett_w_name_array, oxnspi_w_name_array, wanted);
    if (wanted && names_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(names_text));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_resolve_names_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_resolve_names_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_resolve_names_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiResolveNames request, MS-OXNSPI 3.1.4.1.16 */
static void oxnspi_resolve_names_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_resolve_names_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_resolve_names_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    cur_struct(c, t, hf_resolve_names_state_2, ett_stat, oxnspi_stat);
    if (ndr_referent(c, t, hf_resolve_names_property_tags_2)) {
        cur_struct(c, t, hf_resolve_names_property_tags_2, ett_large_property_tag_array,
                   oxnspi_large_property_tag_array_ndr);
    }
    ndr_summary_begin(c, wanted, ", ");
    cur_struct(c, t, hf_resolve_names_names_2, ett_name_array, oxnspi_name_array_ndr);
    const char *names_text = ndr_summary_end(c);
    if (wanted && names_text)
        cur_summary_message_set(c, t, "%s", cur_inner_text(names_text));
}

/* NspiResolveNames response, MS-OXCMAPIHTTP 2.2.5.14 */
static void oxnspi_resolve_names_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *minimal_ids_text = NULL;

    uint32_t error_code = cur_u32(c, t, hf_resolve_names_error_code);
    failure_result(c, t, "ResolveNames", error_code);
    uint32_t code_page = cur_u32(c, t, hf_resolve_names_code_page);
    if (!c->bad)
        cur_code_page(c, code_page);
    if (cur_bool8(c, t, hf_resolve_names_has_minimal_ids)) {
        minimal_ids_text = cur_struct_summary(c, t, hf_resolve_names_minimal_ids, ett_resolved_id_array,
                                              oxnspi_resolved_id_array, wanted);
    }
    if (cur_bool8(c, t, hf_resolve_names_has_rows_and_cols))
        cur_struct(c, t, hf_resolve_names_rows_and_cols, ett_columns_and_rows, oxnspi_columns_and_rows);
    if (!c->bad)
        nspi_rows_named(c);
    if (wanted && minimal_ids_text && error_code == 0) {
        cur_summary_message_set(c, t, "%s%s", cur_part_text(c, "", cur_inner_text(minimal_ids_text), "; "),
                                nspi_rows_text(c, "row", "rows"));
    }
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_resolve_names_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_resolve_names_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_resolve_names_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiResolveNames response, MS-OXNSPI 3.1.4.1.16 */
static void oxnspi_resolve_names_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *minimal_ids_text = NULL;

    if (ndr_referent(c, t, hf_resolve_names_minimal_ids_2)) {
        minimal_ids_text = cur_struct_summary(c, t, hf_resolve_names_minimal_ids_2, ett_resolved_id_array,
                                              oxnspi_resolved_id_array_ndr, wanted);
    }
    if (ndr_referent(c, t, hf_resolve_names_rows_and_cols_2))
        cur_struct(c, t, hf_resolve_names_rows_and_cols_2, ett_columns_and_rows, oxnspi_columns_and_rows_ndr);
    ndr_run_deferred(c);
    if (!c->bad)
        nspi_rows_named(c);
    uint32_t error_code = cur_u32(c, t, hf_resolve_names_error_code);
    failure_result(c, t, "NspiResolveNames", error_code);
    if (wanted && minimal_ids_text && error_code == 0) {
        cur_summary_message_set(c, t, "%s%s", cur_part_text(c, "", cur_inner_text(minimal_ids_text), "; "),
                                nspi_rows_text(c, "row", "rows"));
    }
}

/* NspiResolveNamesW request, MS-OXNSPI 3.1.4.1.17 */
static void oxnspi_resolve_names_w_rpc_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);

    ndr_context_handle(c, t, hf_resolve_names_w_h_rpc);
    uint32_t reserved = cur_u32(c, t, hf_resolve_names_w_reserved);
    if (!c->bad)
        probe_reserved(c, reserved);
    cur_struct(c, t, hf_resolve_names_w_state, ett_stat, oxnspi_stat);
    if (ndr_referent(c, t, hf_resolve_names_w_property_tags)) {
        cur_struct(c, t, hf_resolve_names_w_property_tags, ett_large_property_tag_array,
                   oxnspi_large_property_tag_array_ndr);
    }
    ndr_summary_begin(c, wanted, ", ");
    cur_struct(c, t, hf_resolve_names_w_names, ett_w_name_array, oxnspi_w_name_array_ndr);
    const char *names_text = ndr_summary_end(c);
    if (wanted)
        cur_summary_message_set(c, t, "%s", cur_inner_text(names_text));
}

/* NspiResolveNamesW response, MS-OXNSPI 3.1.4.1.17 */
static void oxnspi_resolve_names_w_rpc_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *minimal_ids_text = NULL;

    if (ndr_referent(c, t, hf_resolve_names_w_minimal_ids)) {
        minimal_ids_text = cur_struct_summary(c, t, hf_resolve_names_w_minimal_ids, ett_resolved_id_array,
                                              oxnspi_resolved_id_array_ndr, wanted);
    }
    if (ndr_referent(c, t, hf_resolve_names_w_rows_and_cols))
        cur_struct(c, t, hf_resolve_names_w_rows_and_cols, ett_columns_and_rows, oxnspi_columns_and_rows_ndr);
    ndr_run_deferred(c);
    if (!c->bad)
        nspi_rows_named(c);
    uint32_t error_code = cur_u32(c, t, hf_resolve_names_w_error_code);
    failure_result(c, t, "NspiResolveNamesW", error_code);
    if (wanted && minimal_ids_text && error_code == 0) {
        cur_summary_message_set(c, t, "%s%s", cur_part_text(c, "", cur_inner_text(minimal_ids_text), "; "),
                                nspi_rows_text(c, "row", "rows"));
    }
}

/* GetMailboxUrl request, MS-OXCMAPIHTTP 2.2.5.18 */
static void oxnspi_get_mailbox_url_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *server_dn = NULL;

    uint32_t flags = cur_u32(c, t, hf_get_mailbox_url_flags);
    cur_must(c, t, hf_get_mailbox_url_flags, flags, 0);
    cur_string16(c, t, hf_get_mailbox_url_server_dn, CUR_NUL, &server_dn);
    if (wanted)
        cur_summary_message_set(c, t, "%s", cur_text_or(c, server_dn));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_mailbox_url_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_mailbox_url_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_get_mailbox_url_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* GetMailboxUrl response, MS-OXCMAPIHTTP 2.2.5.18 */
static void oxnspi_get_mailbox_url_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *server_url = NULL;

    uint32_t error_code = cur_u32(c, t, hf_get_mailbox_url_error_code);
    failure_result(c, t, "GetMailboxUrl", error_code);
    cur_string16(c, t, hf_get_mailbox_url_server_url, CUR_NUL, &server_url);
    if (!c->bad)
        referral_mailbox(c, server_url, error_code);
    if (wanted)
        cur_summary_message_set(c, t, "%s", cur_text_or(c, server_url));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_mailbox_url_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_mailbox_url_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_get_mailbox_url_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* GetAddressBookUrl request, MS-OXCMAPIHTTP 2.2.5.19 */
static void oxnspi_get_address_book_url_http_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *user_dn = NULL;

    uint32_t flags = cur_u32(c, t, hf_get_address_book_url_flags);
    cur_must(c, t, hf_get_address_book_url_flags, flags, 0);
    cur_string16(c, t, hf_get_address_book_url_user_dn, CUR_NUL, &user_dn);
    if (wanted)
        cur_summary_message_set(c, t, "%s", cur_text_or(c, user_dn));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_address_book_url_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_address_book_url_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_get_address_book_url_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* GetAddressBookUrl response, MS-OXCMAPIHTTP 2.2.5.19 */
static void oxnspi_get_address_book_url_http_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_message_wanted(c, t);
    const char *server_url = NULL;

    uint32_t error_code = cur_u32(c, t, hf_get_address_book_url_error_code);
    failure_result(c, t, "GetAddressBookUrl", error_code);
    cur_string16(c, t, hf_get_address_book_url_server_url, CUR_NUL, &server_url);
    if (!c->bad)
        referral_address_book(c, server_url, error_code);
    if (wanted)
        cur_summary_message_set(c, t, "%s", cur_text_or(c, server_url));
    uint32_t auxiliary_buffer_size = cur_u32(c, t, hf_get_address_book_url_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_address_book_url_auxiliary_buffer,
                                                     auxiliary_buffer_size);
        cur_struct(c, t, hf_get_address_book_url_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

static const ex_method nspi_methods[] = {
    {
        .name = "NspiBind", .opnum = 0,
        .request_type = "Bind",
        .http_request = oxnspi_bind_http_request,
        .rpc_request = oxnspi_bind_rpc_request,
        .http_response = oxnspi_bind_http_response,
        .rpc_response = oxnspi_bind_rpc_response,
        .response_handle = CONTEXT_HANDLE_BEHIND_GUID,
    },
    {
        .name = "NspiUnbind", .opnum = 1,
        .request_type = "Unbind",
        .http_request = oxnspi_unbind_http_request,
        .rpc_request = oxnspi_unbind_rpc_request,
        .http_response = oxnspi_unbind_http_response,
        .rpc_response = oxnspi_unbind_rpc_response,
        .http_failure = oxnspi_unbind_http_failure,
        .request_handle = CONTEXT_HANDLE_FIRST,
        .response_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiUpdateStat", .opnum = 2,
        .request_type = "UpdateStat",
        .http_request = oxnspi_update_stat_http_request,
        .rpc_request = oxnspi_update_stat_rpc_request,
        .http_response = oxnspi_update_stat_http_response,
        .rpc_response = oxnspi_update_stat_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiQueryRows", .opnum = 3,
        .request_type = "QueryRows",
        .http_request = oxnspi_query_rows_http_request,
        .rpc_request = oxnspi_query_rows_rpc_request,
        .http_response = oxnspi_query_rows_http_response,
        .rpc_response = oxnspi_query_rows_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiSeekEntries", .opnum = 4,
        .request_type = "SeekEntries",
        .http_request = oxnspi_seek_entries_http_request,
        .rpc_request = oxnspi_seek_entries_rpc_request,
        .http_response = oxnspi_seek_entries_http_response,
        .rpc_response = oxnspi_seek_entries_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiGetMatches", .opnum = 5,
        .request_type = "GetMatches",
        .http_request = oxnspi_get_matches_http_request,
        .rpc_request = oxnspi_get_matches_rpc_request,
        .http_response = oxnspi_get_matches_http_response,
        .rpc_response = oxnspi_get_matches_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiResortRestriction", .opnum = 6,
        .request_type = "ResortRestriction",
        .http_request = oxnspi_resort_restriction_http_request,
        .rpc_request = oxnspi_resort_restriction_rpc_request,
        .http_response = oxnspi_resort_restriction_http_response,
        .rpc_response = oxnspi_resort_restriction_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiDNToMId", .opnum = 7,
        .request_type = "DNToMId",
        .http_request = oxnspi_dn_to_mid_http_request,
        .rpc_request = oxnspi_dn_to_mid_rpc_request,
        .http_response = oxnspi_dn_to_mid_http_response,
        .rpc_response = oxnspi_dn_to_mid_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiGetPropList", .opnum = 8,
        .request_type = "GetPropList",
        .http_request = oxnspi_get_prop_list_http_request,
        .rpc_request = oxnspi_get_prop_list_rpc_request,
        .http_response = oxnspi_get_prop_list_http_response,
        .rpc_response = oxnspi_get_prop_list_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiGetProps", .opnum = 9,
        .request_type = "GetProps",
        .http_request = oxnspi_get_props_http_request,
        .rpc_request = oxnspi_get_props_rpc_request,
        .http_response = oxnspi_get_props_http_response,
        .rpc_response = oxnspi_get_props_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiCompareMIds", .opnum = 10,
        .request_type = "CompareMIds",
        .http_request = oxnspi_compare_mids_http_request,
        .rpc_request = oxnspi_compare_mids_rpc_request,
        .http_response = oxnspi_compare_mids_http_response,
        .rpc_response = oxnspi_compare_mids_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiModProps", .opnum = 11,
        .request_type = "ModProps",
        .http_request = oxnspi_mod_props_http_request,
        .rpc_request = oxnspi_mod_props_rpc_request,
        .http_response = oxnspi_mod_props_http_response,
        .rpc_response = oxnspi_mod_props_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiGetSpecialTable", .opnum = 12,
        .request_type = "GetSpecialTable",
        .http_request = oxnspi_get_special_table_http_request,
        .rpc_request = oxnspi_get_special_table_rpc_request,
        .http_response = oxnspi_get_special_table_http_response,
        .rpc_response = oxnspi_get_special_table_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiGetTemplateInfo", .opnum = 13,
        .request_type = "GetTemplateInfo",
        .http_request = oxnspi_get_template_info_http_request,
        .rpc_request = oxnspi_get_template_info_rpc_request,
        .http_response = oxnspi_get_template_info_http_response,
        .rpc_response = oxnspi_get_template_info_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiModLinkAtt", .opnum = 14,
        .request_type = "ModLinkAtt",
        .http_request = oxnspi_mod_link_att_http_request,
        .rpc_request = oxnspi_mod_link_att_rpc_request,
        .http_response = oxnspi_mod_link_att_http_response,
        .rpc_response = oxnspi_mod_link_att_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "Opnum15NotUsedOnWire", .opnum = 15,
    },
    {
        .name = "NspiQueryColumns", .opnum = 16,
        .request_type = "QueryColumns",
        .http_request = oxnspi_query_columns_http_request,
        .rpc_request = oxnspi_query_columns_rpc_request,
        .http_response = oxnspi_query_columns_http_response,
        .rpc_response = oxnspi_query_columns_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiGetNamesFromIDs", .opnum = 17,
        .rpc_request = oxnspi_get_names_from_ids_rpc_request,
        .rpc_response = oxnspi_get_names_from_ids_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiGetIDsFromNames", .opnum = 18,
        .rpc_request = oxnspi_get_ids_from_names_rpc_request,
        .rpc_response = oxnspi_get_ids_from_names_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiResolveNames", .opnum = 19,
        .request_type = "ResolveNames",
        .http_request = oxnspi_resolve_names_http_request,
        .rpc_request = oxnspi_resolve_names_rpc_request,
        .http_response = oxnspi_resolve_names_http_response,
        .rpc_response = oxnspi_resolve_names_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "NspiResolveNamesW", .opnum = 20,
        .rpc_request = oxnspi_resolve_names_w_rpc_request,
        .rpc_response = oxnspi_resolve_names_w_rpc_response,
        .request_handle = CONTEXT_HANDLE_FIRST,
    },
    {
        .name = "GetMailboxUrl", .opnum = -1,
        .request_type = "GetMailboxUrl",
        .http_request = oxnspi_get_mailbox_url_http_request,
        .http_response = oxnspi_get_mailbox_url_http_response,
    },
    {
        .name = "GetAddressBookUrl", .opnum = -1,
        .request_type = "GetAddressBookUrl",
        .http_request = oxnspi_get_address_book_url_http_request,
        .http_response = oxnspi_get_address_book_url_http_response,
    },
    { .name = NULL }
};

const ex_interface nspi_interface = {
    .name = "NSPI", .version = 56, .methods = nspi_methods,
    .uuid = { 0xf5cc5a18, 0x4264, 0x101a, { 0x8c, 0x59, 0x08, 0x00, 0x2b, 0x2f, 0x84, 0x26 } }
};

static hf_register_info hf_info[] = {
    { &hf_bind_flags,
      { "Flags", "oxnspi.bind.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_bind_flags_f_anonymous_login,
      { "fAnonymousLogin", "oxnspi.bind.flags.f_anonymous_login", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000020,
        NULL, HFILL } },
    { &hf_bind_has_state,
      { "HasState", "oxnspi.bind.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_bind_state,
      { "State", "oxnspi.bind.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_bind_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.bind.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_bind_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.bind.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_bind_flags_2,
      { "dwFlags", "oxnspi.bind.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_bind_state_2,
      { "pStat", "oxnspi.bind.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_bind_server_guid,
      { "pServerGuid", "oxnspi.bind.server_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_bind_error_code,
      { "ErrorCode", "oxnspi.bind.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0, NULL,
        HFILL } },
    { &hf_bind_server_guid_2,
      { "ServerGuid", "oxnspi.bind.server_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_bind_context_handle,
      { "contextHandle", "oxnspi.bind.context_handle", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_unbind_reserved,
      { "Reserved", "oxnspi.unbind.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_unbind_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.unbind.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_unbind_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.unbind.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_unbind_context_handle,
      { "contextHandle", "oxnspi.unbind.context_handle", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_unbind_error_code,
      { "ErrorCode", "oxnspi.unbind.error_code", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS,
        VALS(vs_unbind_return_values), 0x0, NULL, HFILL } },
    { &hf_update_stat_reserved,
      { "Reserved", "oxnspi.update_stat.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_update_stat_has_state,
      { "HasState", "oxnspi.update_stat.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_update_stat_state,
      { "State", "oxnspi.update_stat.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_update_stat_delta_requested,
      { "DeltaRequested", "oxnspi.update_stat.delta_requested", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_update_stat_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.update_stat.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_update_stat_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.update_stat.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_update_stat_h_rpc,
      { "hRpc", "oxnspi.update_stat.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_update_stat_state_2,
      { "pStat", "oxnspi.update_stat.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_update_stat_delta,
      { "plDelta", "oxnspi.update_stat.delta", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_update_stat_error_code,
      { "ErrorCode", "oxnspi.update_stat.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_update_stat_has_delta,
      { "HasDelta", "oxnspi.update_stat.has_delta", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_update_stat_delta_2,
      { "Delta", "oxnspi.update_stat.delta", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_flags,
      { "Flags", "oxnspi.query_rows.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_flags_f_skip_objects,
      { "fSkipObjects", "oxnspi.query_rows.flags.f_skip_objects", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001,
        NULL, HFILL } },
    { &hf_query_rows_flags_f_eph_id,
      { "fEphID", "oxnspi.query_rows.flags.f_eph_id", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002, NULL,
        HFILL } },
    { &hf_query_rows_has_state,
      { "HasState", "oxnspi.query_rows.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_state,
      { "State", "oxnspi.query_rows.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_explicit_table_count,
      { "ExplicitTableCount", "oxnspi.query_rows.explicit_table_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_query_rows_explicit_table,
      { "ExplicitTable", "oxnspi.query_rows.explicit_table", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_row_count,
      { "RowCount", "oxnspi.query_rows.row_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_has_columns,
      { "HasColumns", "oxnspi.query_rows.has_columns", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_columns,
      { "Columns", "oxnspi.query_rows.columns", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.query_rows.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_query_rows_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.query_rows.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_h_rpc,
      { "hRpc", "oxnspi.query_rows.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_flags_2,
      { "dwFlags", "oxnspi.query_rows.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_state_2,
      { "pStat", "oxnspi.query_rows.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_explicit_table_count_2,
      { "dwETableCount", "oxnspi.query_rows.explicit_table_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_explicit_table_2,
      { "lpETable", "oxnspi.query_rows.explicit_table", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_row_count_2,
      { "Count", "oxnspi.query_rows.row_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_columns_2,
      { "pPropTags", "oxnspi.query_rows.columns", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_error_code,
      { "ErrorCode", "oxnspi.query_rows.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_query_rows_has_columns_and_rows,
      { "HasColumnsAndRows", "oxnspi.query_rows.has_columns_and_rows", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_query_rows_columns_and_rows,
      { "ColumnsAndRows", "oxnspi.query_rows.columns_and_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_columns_and_rows_2,
      { "ppRows", "oxnspi.query_rows.columns_and_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_reserved,
      { "Reserved", "oxnspi.seek_entries.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_has_state,
      { "HasState", "oxnspi.seek_entries.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_state,
      { "State", "oxnspi.seek_entries.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_has_target,
      { "HasTarget", "oxnspi.seek_entries.has_target", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_target,
      { "Target", "oxnspi.seek_entries.target", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_has_explicit_table,
      { "HasExplicitTable", "oxnspi.seek_entries.has_explicit_table", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_seek_entries_explicit_table,
      { "ExplicitTable", "oxnspi.seek_entries.explicit_table", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_has_columns,
      { "HasColumns", "oxnspi.seek_entries.has_columns", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_columns,
      { "Columns", "oxnspi.seek_entries.columns", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.seek_entries.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_seek_entries_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.seek_entries.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_h_rpc,
      { "hRpc", "oxnspi.seek_entries.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_state_2,
      { "pStat", "oxnspi.seek_entries.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_target_2,
      { "pTarget", "oxnspi.seek_entries.target", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_explicit_table_2,
      { "lpETable", "oxnspi.seek_entries.explicit_table", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_columns_2,
      { "pPropTags", "oxnspi.seek_entries.columns", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_error_code,
      { "ErrorCode", "oxnspi.seek_entries.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_seek_entries_has_columns_and_rows,
      { "HasColumnsAndRows", "oxnspi.seek_entries.has_columns_and_rows", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_seek_entries_columns_and_rows,
      { "ColumnsAndRows", "oxnspi.seek_entries.columns_and_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_entries_columns_and_rows_2,
      { "ppRows", "oxnspi.seek_entries.columns_and_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_reserved,
      { "Reserved", "oxnspi.get_matches.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_has_state,
      { "HasState", "oxnspi.get_matches.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_state,
      { "State", "oxnspi.get_matches.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_has_minimal_ids,
      { "HasMinimalIds", "oxnspi.get_matches.has_minimal_ids", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_minimal_ids,
      { "MinimalIds", "oxnspi.get_matches.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_interface_option_flags,
      { "InterfaceOptionFlags", "oxnspi.get_matches.interface_option_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_matches_has_filter,
      { "HasFilter", "oxnspi.get_matches.has_filter", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_filter,
      { "Filter", "oxnspi.get_matches.filter", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_has_property_name,
      { "HasPropertyName", "oxnspi.get_matches.has_property_name", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_property_name,
      { "PropertyName", "oxnspi.get_matches.property_name", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_row_count,
      { "RowCount", "oxnspi.get_matches.row_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_has_columns,
      { "HasColumns", "oxnspi.get_matches.has_columns", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_columns,
      { "Columns", "oxnspi.get_matches.columns", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.get_matches.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_matches_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.get_matches.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_h_rpc,
      { "hRpc", "oxnspi.get_matches.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_reserved_2,
      { "Reserved1", "oxnspi.get_matches.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_state_2,
      { "pStat", "oxnspi.get_matches.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_minimal_ids_2,
      { "pReserved", "oxnspi.get_matches.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_interface_option_flags_2,
      { "Reserved2", "oxnspi.get_matches.interface_option_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_property_name_2,
      { "lpPropName", "oxnspi.get_matches.property_name", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_row_count_2,
      { "ulRequested", "oxnspi.get_matches.row_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_columns_2,
      { "pPropTags", "oxnspi.get_matches.columns", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_error_code,
      { "ErrorCode", "oxnspi.get_matches.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_get_matches_has_columns_and_rows,
      { "HasColumnsAndRows", "oxnspi.get_matches.has_columns_and_rows", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_matches_columns_and_rows,
      { "ColumnsAndRows", "oxnspi.get_matches.columns_and_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_minimal_ids_3,
      { "ppOutMIds", "oxnspi.get_matches.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_matches_columns_and_rows_2,
      { "ppRows", "oxnspi.get_matches.columns_and_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resort_restriction_reserved,
      { "Reserved", "oxnspi.resort_restriction.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_resort_restriction_has_state,
      { "HasState", "oxnspi.resort_restriction.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resort_restriction_state,
      { "State", "oxnspi.resort_restriction.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resort_restriction_has_minimal_ids,
      { "HasMinimalIds", "oxnspi.resort_restriction.has_minimal_ids", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_resort_restriction_minimal_ids,
      { "MinimalIds", "oxnspi.resort_restriction.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resort_restriction_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.resort_restriction.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_resort_restriction_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.resort_restriction.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_resort_restriction_h_rpc,
      { "hRpc", "oxnspi.resort_restriction.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resort_restriction_state_2,
      { "pStat", "oxnspi.resort_restriction.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resort_restriction_minimal_ids_2,
      { "pInMIds", "oxnspi.resort_restriction.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resort_restriction_out_mids,
      { "ppOutMIds", "oxnspi.resort_restriction.out_m_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resort_restriction_error_code,
      { "ErrorCode", "oxnspi.resort_restriction.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_resort_restriction_minimal_ids_3,
      { "ppOutMIds", "oxnspi.resort_restriction.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_dn_to_mid_reserved,
      { "Reserved", "oxnspi.dn_to_m_id.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_dn_to_mid_has_names,
      { "HasNames", "oxnspi.dn_to_m_id.has_names", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_dn_to_mid_names,
      { "Names", "oxnspi.dn_to_m_id.names", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_dn_to_mid_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.dn_to_m_id.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_dn_to_mid_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.dn_to_m_id.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_dn_to_mid_h_rpc,
      { "hRpc", "oxnspi.dn_to_m_id.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_dn_to_mid_names_2,
      { "pNames", "oxnspi.dn_to_m_id.names", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_dn_to_mid_error_code,
      { "ErrorCode", "oxnspi.dn_to_m_id.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_dn_to_mid_has_minimal_ids,
      { "HasMinimalIds", "oxnspi.dn_to_m_id.has_minimal_ids", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_dn_to_mid_minimal_ids,
      { "MinimalIds", "oxnspi.dn_to_m_id.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_dn_to_mid_minimal_ids_2,
      { "ppMIds", "oxnspi.dn_to_m_id.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_prop_list_flags,
      { "Flags", "oxnspi.get_prop_list.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_prop_list_flags_f_skip_objects,
      { "fSkipObjects", "oxnspi.get_prop_list.flags.f_skip_objects", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001,
        NULL, HFILL } },
    { &hf_get_prop_list_flags_f_eph_id,
      { "fEphID", "oxnspi.get_prop_list.flags.f_eph_id", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002, NULL,
        HFILL } },
    { &hf_get_prop_list_minimal_id,
      { "MinimalId", "oxnspi.get_prop_list.minimal_id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_prop_list_code_page,
      { "CodePage", "oxnspi.get_prop_list.code_page", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS,
        VALS(vs_required_code_pages), 0x0, NULL, HFILL } },
    { &hf_get_prop_list_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.get_prop_list.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_prop_list_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.get_prop_list.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_prop_list_h_rpc,
      { "hRpc", "oxnspi.get_prop_list.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_prop_list_flags_2,
      { "dwFlags", "oxnspi.get_prop_list.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_prop_list_minimal_id_2,
      { "dwMId", "oxnspi.get_prop_list.minimal_id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_prop_list_error_code,
      { "ErrorCode", "oxnspi.get_prop_list.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_get_prop_list_has_property_tags,
      { "HasPropertyTags", "oxnspi.get_prop_list.has_property_tags", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_prop_list_property_tags,
      { "PropertyTags", "oxnspi.get_prop_list.property_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_prop_list_property_tags_2,
      { "ppPropTags", "oxnspi.get_prop_list.property_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_flags,
      { "Flags", "oxnspi.get_props.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_flags_f_skip_objects,
      { "fSkipObjects", "oxnspi.get_props.flags.f_skip_objects", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001,
        NULL, HFILL } },
    { &hf_get_props_flags_f_eph_id,
      { "fEphID", "oxnspi.get_props.flags.f_eph_id", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002, NULL, HFILL } },
    { &hf_get_props_has_state,
      { "HasState", "oxnspi.get_props.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_state,
      { "State", "oxnspi.get_props.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_has_property_tags,
      { "HasPropertyTags", "oxnspi.get_props.has_property_tags", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_property_tags,
      { "PropertyTags", "oxnspi.get_props.property_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.get_props.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_props_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.get_props.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_h_rpc,
      { "hRpc", "oxnspi.get_props.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_flags_2,
      { "dwFlags", "oxnspi.get_props.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_state_2,
      { "pStat", "oxnspi.get_props.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_property_tags_2,
      { "pPropTags", "oxnspi.get_props.property_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_error_code,
      { "ErrorCode", "oxnspi.get_props.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0, NULL,
        HFILL } },
    { &hf_get_props_code_page,
      { "CodePage", "oxnspi.get_props.code_page", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS,
        VALS(vs_required_code_pages), 0x0, NULL, HFILL } },
    { &hf_get_props_has_property_values,
      { "HasPropertyValues", "oxnspi.get_props.has_property_values", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_props_property_values,
      { "PropertyValues", "oxnspi.get_props.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_props_property_values_2,
      { "ppRows", "oxnspi.get_props.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_reserved,
      { "Reserved", "oxnspi.compare_m_ids.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_has_state,
      { "HasState", "oxnspi.compare_m_ids.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_state,
      { "State", "oxnspi.compare_m_ids.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_minimal_id1,
      { "MinimalId1", "oxnspi.compare_m_ids.minimal_id1", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_minimal_id2,
      { "MinimalId2", "oxnspi.compare_m_ids.minimal_id2", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.compare_m_ids.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_compare_mids_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.compare_m_ids.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_h_rpc,
      { "hRpc", "oxnspi.compare_m_ids.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_state_2,
      { "pStat", "oxnspi.compare_m_ids.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_minimal_id1_2,
      { "MId1", "oxnspi.compare_m_ids.minimal_id1", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_minimal_id2_2,
      { "MId2", "oxnspi.compare_m_ids.minimal_id2", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_result,
      { "Result", "oxnspi.compare_m_ids.result", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_compare_mids_error_code,
      { "ErrorCode", "oxnspi.compare_m_ids.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_compare_mids_result_2,
      { "plResult", "oxnspi.compare_m_ids.result", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_reserved,
      { "Reserved", "oxnspi.mod_props.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_has_state,
      { "HasState", "oxnspi.mod_props.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_state,
      { "State", "oxnspi.mod_props.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_has_property_tags,
      { "HasPropertyTags", "oxnspi.mod_props.has_property_tags", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_property_tags,
      { "PropertyTags", "oxnspi.mod_props.property_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_has_property_values,
      { "HasPropertyValues", "oxnspi.mod_props.has_property_values", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_mod_props_property_values,
      { "PropertyValues", "oxnspi.mod_props.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.mod_props.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_mod_props_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.mod_props.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_h_rpc,
      { "hRpc", "oxnspi.mod_props.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_state_2,
      { "pStat", "oxnspi.mod_props.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_property_tags_2,
      { "pPropTags", "oxnspi.mod_props.property_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_property_values_2,
      { "pRow", "oxnspi.mod_props.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_props_error_code,
      { "ErrorCode", "oxnspi.mod_props.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0, NULL,
        HFILL } },
    { &hf_get_special_table_flags,
      { "Flags", "oxnspi.get_special_table.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_flags_nspi_address_creation_templates,
      { "NspiAddressCreationTemplates", "oxnspi.get_special_table.flags.nspi_address_creation_templates", FT_BOOLEAN,
        32, TFS(&ex_set_notset), 0x00000002, NULL, HFILL } },
    { &hf_get_special_table_flags_nspi_unicode_strings,
      { "NspiUnicodeStrings", "oxnspi.get_special_table.flags.nspi_unicode_strings", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000004, NULL, HFILL } },
    { &hf_get_special_table_has_state,
      { "HasState", "oxnspi.get_special_table.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_state,
      { "State", "oxnspi.get_special_table.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_has_version,
      { "HasVersion", "oxnspi.get_special_table.has_version", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_version,
      { "Version", "oxnspi.get_special_table.version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.get_special_table.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_special_table_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.get_special_table.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_special_table_h_rpc,
      { "hRpc", "oxnspi.get_special_table.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_flags_2,
      { "dwFlags", "oxnspi.get_special_table.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_state_2,
      { "pStat", "oxnspi.get_special_table.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_version_2,
      { "lpVersion", "oxnspi.get_special_table.version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_error_code,
      { "ErrorCode", "oxnspi.get_special_table.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_get_special_table_code_page,
      { "CodePage", "oxnspi.get_special_table.code_page", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS,
        VALS(vs_required_code_pages), 0x0, NULL, HFILL } },
    { &hf_get_special_table_has_rows,
      { "HasRows", "oxnspi.get_special_table.has_rows", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_rows,
      { "Rows", "oxnspi.get_special_table.rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_special_table_rows_2,
      { "ppRows", "oxnspi.get_special_table.rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_template_info_flags,
      { "Flags", "oxnspi.get_template_info.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_template_info_flags_ti_template,
      { "TI_TEMPLATE", "oxnspi.get_template_info.flags.ti_template", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001,
        NULL, HFILL } },
    { &hf_get_template_info_flags_ti_script,
      { "TI_SCRIPT", "oxnspi.get_template_info.flags.ti_script", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004,
        NULL, HFILL } },
    { &hf_get_template_info_flags_ti_emt,
      { "TI_EMT", "oxnspi.get_template_info.flags.ti_emt", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000010, NULL,
        HFILL } },
    { &hf_get_template_info_flags_ti_helpfile_name,
      { "TI_HELPFILE_NAME", "oxnspi.get_template_info.flags.ti_helpfile_name", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000020, NULL, HFILL } },
    { &hf_get_template_info_flags_ti_helpfile_contents,
      { "TI_HELPFILE_CONTENTS", "oxnspi.get_template_info.flags.ti_helpfile_contents", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000040, NULL, HFILL } },
    { &hf_get_template_info_display_type,
      { "DisplayType", "oxnspi.get_template_info.display_type", FT_UINT32, BASE_DEC, VALS(vs_display_type_values),
        0x0, NULL, HFILL } },
    { &hf_get_template_info_has_template_dn,
      { "HasTemplateDn", "oxnspi.get_template_info.has_template_dn", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_template_info_template_dn,
      { "TemplateDn", "oxnspi.get_template_info.template_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_template_info_code_page,
      { "CodePage", "oxnspi.get_template_info.code_page", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS,
        VALS(vs_required_code_pages), 0x0, NULL, HFILL } },
    { &hf_get_template_info_locale_id,
      { "LocaleId", "oxnspi.get_template_info.locale_id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_template_info_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.get_template_info.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_template_info_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.get_template_info.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_template_info_h_rpc,
      { "hRpc", "oxnspi.get_template_info.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_template_info_flags_2,
      { "dwFlags", "oxnspi.get_template_info.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_template_info_display_type_2,
      { "ulType", "oxnspi.get_template_info.display_type", FT_UINT32, BASE_DEC, VALS(vs_display_type_values), 0x0,
        NULL, HFILL } },
    { &hf_get_template_info_template_dn_2,
      { "pDN", "oxnspi.get_template_info.template_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_template_info_code_page_2,
      { "dwCodePage", "oxnspi.get_template_info.code_page", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS,
        VALS(vs_required_code_pages), 0x0, NULL, HFILL } },
    { &hf_get_template_info_locale_id_2,
      { "dwLocaleID", "oxnspi.get_template_info.locale_id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_template_info_error_code,
      { "ErrorCode", "oxnspi.get_template_info.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_get_template_info_has_row,
      { "HasRow", "oxnspi.get_template_info.has_row", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_template_info_row,
      { "Row", "oxnspi.get_template_info.row", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_template_info_row_2,
      { "ppData", "oxnspi.get_template_info.row", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_flags,
      { "Flags", "oxnspi.mod_link_att.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_flags_f_delete,
      { "fDelete", "oxnspi.mod_link_att.flags.f_delete", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001, NULL,
        HFILL } },
    { &hf_mod_link_att_property_tag,
      { "PropertyTag", "oxnspi.mod_link_att.property_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_minimal_id,
      { "MinimalId", "oxnspi.mod_link_att.minimal_id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_has_entry_ids,
      { "HasEntryIds", "oxnspi.mod_link_att.has_entry_ids", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_entry_ids,
      { "EntryIds", "oxnspi.mod_link_att.entry_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.mod_link_att.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_mod_link_att_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.mod_link_att.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_h_rpc,
      { "hRpc", "oxnspi.mod_link_att.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_flags_2,
      { "dwFlags", "oxnspi.mod_link_att.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_property_tag_2,
      { "ulPropTag", "oxnspi.mod_link_att.property_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_minimal_id_2,
      { "dwMId", "oxnspi.mod_link_att.minimal_id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_entry_ids_2,
      { "lpEntryIds", "oxnspi.mod_link_att.entry_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_mod_link_att_error_code,
      { "ErrorCode", "oxnspi.mod_link_att.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_query_columns_reserved,
      { "Reserved", "oxnspi.query_columns.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_query_columns_mapi_flags,
      { "MapiFlags", "oxnspi.query_columns.mapi_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_query_columns_mapi_flags_nspi_unicode_proptypes,
      { "NspiUnicodeProptypes", "oxnspi.query_columns.mapi_flags.nspi_unicode_proptypes", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x80000000, NULL, HFILL } },
    { &hf_query_columns_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.query_columns.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_query_columns_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.query_columns.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_columns_h_rpc,
      { "hRpc", "oxnspi.query_columns.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_columns_mapi_flags_2,
      { "dwFlags", "oxnspi.query_columns.mapi_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_query_columns_error_code,
      { "ErrorCode", "oxnspi.query_columns.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_query_columns_has_columns,
      { "HasColumns", "oxnspi.query_columns.has_columns", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_columns_columns,
      { "Columns", "oxnspi.query_columns.columns", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_columns_columns_2,
      { "ppColumns", "oxnspi.query_columns.columns", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_names_from_ids_h_rpc,
      { "hRpc", "oxnspi.get_names_from_i_ds.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_names_from_ids_reserved,
      { "Reserved", "oxnspi.get_names_from_i_ds.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_names_from_ids_lpguid,
      { "lpguid", "oxnspi.get_names_from_i_ds.lpguid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_names_from_ids_p_prop_tags,
      { "pPropTags", "oxnspi.get_names_from_i_ds.p_prop_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_names_from_ids_pp_returned_prop_tags,
      { "ppReturnedPropTags", "oxnspi.get_names_from_i_ds.pp_returned_prop_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_names_from_ids_pp_names,
      { "ppNames", "oxnspi.get_names_from_i_ds.pp_names", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_names_from_ids_error_code,
      { "ErrorCode", "oxnspi.get_names_from_i_ds.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_get_ids_from_names_h_rpc,
      { "hRpc", "oxnspi.get_i_ds_from_names.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_ids_from_names_reserved,
      { "Reserved", "oxnspi.get_i_ds_from_names.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_ids_from_names_dw_flags,
      { "dwFlags", "oxnspi.get_i_ds_from_names.dw_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_ids_from_names_dw_flags_nspi_verify_names,
      { "NspiVerifyNames", "oxnspi.get_i_ds_from_names.dw_flags.nspi_verify_names", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000002, NULL, HFILL } },
    { &hf_get_ids_from_names_c_prop_names,
      { "cPropNames", "oxnspi.get_i_ds_from_names.c_prop_names", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_ids_from_names_p_names,
      { "pNames", "oxnspi.get_i_ds_from_names.p_names", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_ids_from_names_pp_prop_tags,
      { "ppPropTags", "oxnspi.get_i_ds_from_names.pp_prop_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_ids_from_names_error_code,
      { "ErrorCode", "oxnspi.get_i_ds_from_names.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_resolve_names_reserved,
      { "Reserved", "oxnspi.resolve_names.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_has_state,
      { "HasState", "oxnspi.resolve_names.has_state", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_state,
      { "State", "oxnspi.resolve_names.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_has_property_tags,
      { "HasPropertyTags", "oxnspi.resolve_names.has_property_tags", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_resolve_names_property_tags,
      { "PropertyTags", "oxnspi.resolve_names.property_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_has_names,
      { "HasNames", "oxnspi.resolve_names.has_names", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_names,
      { "Names", "oxnspi.resolve_names.names", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.resolve_names.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_resolve_names_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.resolve_names.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_h_rpc,
      { "hRpc", "oxnspi.resolve_names.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_state_2,
      { "pStat", "oxnspi.resolve_names.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_property_tags_2,
      { "pPropTags", "oxnspi.resolve_names.property_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_names_2,
      { "paStr", "oxnspi.resolve_names.names", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_error_code,
      { "ErrorCode", "oxnspi.resolve_names.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_resolve_names_code_page,
      { "CodePage", "oxnspi.resolve_names.code_page", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS,
        VALS(vs_required_code_pages), 0x0, NULL, HFILL } },
    { &hf_resolve_names_has_minimal_ids,
      { "HasMinimalIds", "oxnspi.resolve_names.has_minimal_ids", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_minimal_ids,
      { "MinimalIds", "oxnspi.resolve_names.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_has_rows_and_cols,
      { "HasRowsAndCols", "oxnspi.resolve_names.has_rows_and_cols", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_rows_and_cols,
      { "RowsAndCols", "oxnspi.resolve_names.rows_and_cols", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_minimal_ids_2,
      { "ppMIds", "oxnspi.resolve_names.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_rows_and_cols_2,
      { "ppRows", "oxnspi.resolve_names.rows_and_cols", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_w_h_rpc,
      { "hRpc", "oxnspi.resolve_names_w.h_rpc", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_w_reserved,
      { "Reserved", "oxnspi.resolve_names_w.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_w_state,
      { "pStat", "oxnspi.resolve_names_w.state", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_w_property_tags,
      { "pPropTags", "oxnspi.resolve_names_w.property_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_w_names,
      { "paWStr", "oxnspi.resolve_names_w.names", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_w_minimal_ids,
      { "ppMIds", "oxnspi.resolve_names_w.minimal_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_w_rows_and_cols,
      { "ppRows", "oxnspi.resolve_names_w.rows_and_cols", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_resolve_names_w_error_code,
      { "ErrorCode", "oxnspi.resolve_names_w.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_get_mailbox_url_flags,
      { "Flags", "oxnspi.get_mailbox_url.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_mailbox_url_server_dn,
      { "ServerDn", "oxnspi.get_mailbox_url.server_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_mailbox_url_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.get_mailbox_url.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_mailbox_url_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.get_mailbox_url.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_mailbox_url_error_code,
      { "ErrorCode", "oxnspi.get_mailbox_url.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0x0,
        NULL, HFILL } },
    { &hf_get_mailbox_url_server_url,
      { "ServerUrl", "oxnspi.get_mailbox_url.server_url", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_address_book_url_flags,
      { "Flags", "oxnspi.get_address_book_url.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_address_book_url_user_dn,
      { "UserDn", "oxnspi.get_address_book_url.user_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_address_book_url_auxiliary_buffer_size,
      { "AuxiliaryBufferSize", "oxnspi.get_address_book_url.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_get_address_book_url_auxiliary_buffer,
      { "AuxiliaryBuffer", "oxnspi.get_address_book_url.auxiliary_buffer", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_address_book_url_error_code,
      { "ErrorCode", "oxnspi.get_address_book_url.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_get_address_book_url_server_url,
      { "ServerUrl", "oxnspi.get_address_book_url.server_url", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
};

static int *ett_info[] = {
    &ett_flags,
    &ett_stat,
    &ett_auxiliary_buffer,
    &ett_large_property_tag_array,
    &ett_columns_and_rows,
    &ett_address_book_tagged_property_value,
    &ett_minimal_id_array,
    &ett_restriction,
    &ett_property_name_id,
    &ett_name_array,
    &ett_address_book_property_value_list,
    &ett_special_rows,
    &ett_entry_id_array,
    &ett_property_name_set,
    &ett_w_name_array,
    &ett_resolved_id_array,
};

void generated_register_oxnspi_methods(int proto)
{
    proto_register_subtree_array(ett_info, array_length(ett_info));
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}

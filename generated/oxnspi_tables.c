/* Do not edit. Generated from specs/ms-oxnspi.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "tables.h"
#include "rop.h"
#include "ndr.h"
#include "nspi_names.h"
#include "property.h"
#include "push.h"
#include "recurrence.h"
#include "structures.h"

/* TableSortOrders */
static const value_string vs_table_sort_orders[] = {
    { 0x0, "SortTypeDisplayName" },
    { 0x3, "SortTypePhoneticDisplayName" },
    { 0x3e8, "SortTypeDisplayName_RO" },
    { 0x3e9, "SortTypeDisplayName_W" },
    { 0, NULL }
};

/* PositioningMinimalEntryIDs */
static const value_string vs_positioning_minimal_entry_i_ds[] = {
    { 0x0, "MID_BEGINNING_OF_TABLE" },
    { 0x1, "MID_CURRENT" },
    { 0x2, "MID_END_OF_TABLE" },
    { 0, NULL }
};

/* RequiredCodePages */
static const value_string vs_required_code_pages[] = {
    { 0x4b0, "CP_WINUNICODE" },
    { 0x4f25, "CP_TELETEX" },
    { 0, NULL }
};

static int hf_stat_sort_type = -1;
static int hf_stat_container_id = -1;
static int hf_stat_current_rec = -1;
static int hf_stat_delta = -1;
static int hf_stat_num_pos = -1;
static int hf_stat_total_recs = -1;
static int hf_stat_code_page = -1;
static int hf_stat_template_locale = -1;
static int hf_stat_sort_locale = -1;
static int hf_large_property_tag_array_property_tag_count = -1;
static int hf_large_property_tag_array_property_tags = -1;
static int hf_large_property_tag_array_property_tag_count_2 = -1;
static int hf_large_property_tag_array_property_tags_2 = -1;
static int hf_address_book_property_value_list_property_value_count = -1;
static int hf_address_book_property_value_list_property_values = -1;
static int hf_address_book_property_value_list_reserved = -1;
static int hf_address_book_property_value_list_property_value_count_2 = -1;
static int hf_address_book_property_value_list_property_values_2 = -1;
static int hf_columns_and_rows_columns = -1;
static int hf_columns_and_rows_row_count = -1;
static int hf_columns_and_rows_row_data = -1;
static int hf_columns_and_rows_row_count_2 = -1;
static int hf_columns_and_rows_row_data_2 = -1;
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

static int ett_address_book_tagged_property_value = -1;
static int ett_large_property_tag_array = -1;
static int ett_address_book_property_row = -1;
static int ett_address_book_property_value_list = -1;
static int ett_flags = -1;
static int ett_stat = -1;
static int ett_auxiliary_buffer = -1;
static int ett_columns_and_rows = -1;

static int *const bits_bind_flags[] = {
    &hf_bind_flags_f_anonymous_login,
    NULL
};

static int *const bits_query_rows_flags[] = {
    &hf_query_rows_flags_f_skip_objects,
    &hf_query_rows_flags_f_eph_id,
    NULL
};

static int *const bits_get_props_flags[] = {
    &hf_get_props_flags_f_skip_objects,
    &hf_get_props_flags_f_eph_id,
    NULL
};

/* STAT, MS-OXNSPI 2.2.8 */
void oxnspi_stat(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_stat_sort_type);
    cur_mid(c, t, hf_stat_container_id);
    cur_mid(c, t, hf_stat_current_rec);
    cur_u32(c, t, hf_stat_delta);
    cur_u32(c, t, hf_stat_num_pos);
    cur_u32(c, t, hf_stat_total_recs);
    cur_u32(c, t, hf_stat_code_page);
    cur_u32(c, t, hf_stat_template_locale);
    cur_u32(c, t, hf_stat_sort_locale);
}

/* LargePropertyTagArray, MS-OXCMAPIHTTP 2.2.1.8 */
void oxnspi_large_property_tag_array(ex_cursor *c, proto_tree *t)
{
    uint32_t property_tag_count = 0;
    const ex_tags *property_tags = NULL;

    property_tag_count = cur_u32(c, t, hf_large_property_tag_array_property_tag_count);
    property_tags = cur_property_tags(c, t, hf_large_property_tag_array_property_tags, property_tag_count);
    if (!c->bad)
        cur_columns(c, property_tags);
}

/* LargePropertyTagArray, MS-OXCMAPIHTTP 2.2.1.8, NDR */
void oxnspi_large_property_tag_array_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t property_tag_count = 0;
    const ex_tags *property_tags = NULL;
    uint32_t max_count = 0;
    uint32_t actual_count = 0;

    max_count = ndr_conformance(c, t);
    property_tag_count = cur_u32(c, t, hf_large_property_tag_array_property_tag_count_2);
    actual_count = ndr_variance(c, t);
    ndr_check_variance(c, t, max_count, actual_count, property_tag_count);
    property_tags = cur_property_tags(c, t, hf_large_property_tag_array_property_tags_2, actual_count);
    if (!c->bad)
        cur_columns(c, property_tags);
}

/* AddressBookPropertyValueList, MS-OXCMAPIHTTP 2.2.1.3 */
void oxnspi_address_book_property_value_list(ex_cursor *c, proto_tree *t)
{
    uint32_t property_value_count = 0;

    property_value_count = cur_u32(c, t, hf_address_book_property_value_list_property_value_count);
    cur_list(c, t, hf_address_book_property_value_list_property_values, ett_address_book_tagged_property_value, property_value_count, nspi_tagged_property_value);
}

/* PropertyValues of AddressBookPropertyValueList, MS-OXCMAPIHTTP 2.2.1.3, NDR */
static void oxnspi_address_book_property_value_list_ndr_property_values(ex_cursor *c, proto_tree *t, uint32_t claimed)
{
    uint32_t max_count = 0;
    max_count = ndr_conformance(c, t);
    ndr_check_conformance(c, t, max_count, claimed);
    cur_list(c, t, hf_address_book_property_value_list_property_values_2, ett_address_book_tagged_property_value, max_count, nspi_tagged_property_value);
}

/* AddressBookPropertyValueList, MS-OXCMAPIHTTP 2.2.1.3, NDR */
void oxnspi_address_book_property_value_list_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t property_value_count = 0;

    cur_u32(c, t, hf_address_book_property_value_list_reserved);
    property_value_count = cur_u32(c, t, hf_address_book_property_value_list_property_value_count_2);
    ndr_embedded(c, t, oxnspi_address_book_property_value_list_ndr_property_values, (uint32_t)property_value_count);
}

/* ColumnsAndRows, MS-OXCMAPIHTTP 2.2.5.12.2 */
void oxnspi_columns_and_rows(ex_cursor *c, proto_tree *t)
{
    uint32_t row_count = 0;

    cur_struct(c, t, hf_columns_and_rows_columns, ett_large_property_tag_array, oxnspi_large_property_tag_array);
    row_count = cur_u32(c, t, hf_columns_and_rows_row_count);
    cur_list(c, t, hf_columns_and_rows_row_data, ett_address_book_property_row, row_count, address_book_property_row);
}

/* ColumnsAndRows, MS-OXCMAPIHTTP 2.2.5.12.2, NDR */
void oxnspi_columns_and_rows_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t row_count = 0;
    uint32_t max_count = 0;

    max_count = ndr_conformance(c, t);
    row_count = cur_u32(c, t, hf_columns_and_rows_row_count_2);
    ndr_check_conformance(c, t, max_count, row_count);
    cur_list(c, t, hf_columns_and_rows_row_data_2, ett_address_book_property_value_list, max_count, oxnspi_address_book_property_value_list_ndr);
}

/* NspiBind request, MS-OXCMAPIHTTP 2.2.5.1 */
static void oxnspi_bind_http_request(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_flags32(c, t, hf_bind_flags, ett_flags, bits_bind_flags, 0x20);
    if (cur_bool8(c, t, hf_bind_has_state)) {
        cur_struct(c, t, hf_bind_state, ett_stat, oxnspi_stat);
    }
    auxiliary_buffer_size = cur_u32(c, t, hf_bind_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_bind_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_bind_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiBind request, MS-OXNSPI 3.1.4.1.1 */
static void oxnspi_bind_rpc_request(ex_cursor *c, proto_tree *t)
{
    cur_flags32(c, t, hf_bind_flags_2, ett_flags, bits_bind_flags, 0x20);
    cur_struct(c, t, hf_bind_state_2, ett_stat, oxnspi_stat);
    ndr_run_deferred(c);
    if (ndr_referent(c, t)) {
        cur_guid(c, t, hf_bind_server_guid);
    }
    ndr_run_deferred(c);
}

/* NspiBind response, MS-OXCMAPIHTTP 2.2.5.1 */
static void oxnspi_bind_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_bind_error_code);
    cur_guid(c, t, hf_bind_server_guid_2);
    auxiliary_buffer_size = cur_u32(c, t, hf_bind_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_bind_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_bind_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiBind response, MS-OXNSPI 3.1.4.1.1 */
static void oxnspi_bind_rpc_response(ex_cursor *c, proto_tree *t)
{
    if (ndr_referent(c, t)) {
        cur_guid(c, t, hf_bind_server_guid);
    }
    ndr_run_deferred(c);
    ndr_context_handle(c, t, hf_bind_context_handle);
    cur_u32(c, t, hf_bind_error_code);
}

/* NspiUnbind request, MS-OXCMAPIHTTP 2.2.5.2 */
static void oxnspi_unbind_http_request(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_unbind_reserved);
    auxiliary_buffer_size = cur_u32(c, t, hf_unbind_auxiliary_buffer_size);
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
    cur_u32(c, t, hf_unbind_reserved);
}

/* NspiUnbind response, MS-OXCMAPIHTTP 2.2.5.2 */
static void oxnspi_unbind_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_unbind_error_code);
    auxiliary_buffer_size = cur_u32(c, t, hf_unbind_auxiliary_buffer_size);
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
    cur_u32(c, t, hf_unbind_error_code);
}

/* NspiUnbind failure, MS-OXCMAPIHTTP 2.2.5.2 */
static void oxnspi_unbind_http_failure(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_unbind_error_code);
    auxiliary_buffer_size = cur_u32(c, t, hf_unbind_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_unbind_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_unbind_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiQueryRows request, MS-OXCMAPIHTTP 2.2.5.12 */
static void oxnspi_query_rows_http_request(ex_cursor *c, proto_tree *t)
{
    uint32_t explicit_table_count = 0;
    uint32_t auxiliary_buffer_size = 0;

    cur_flags32(c, t, hf_query_rows_flags, ett_flags, bits_query_rows_flags, 0x3);
    if (cur_bool8(c, t, hf_query_rows_has_state)) {
        cur_struct(c, t, hf_query_rows_state, ett_stat, oxnspi_stat);
    }
    explicit_table_count = cur_u32(c, t, hf_query_rows_explicit_table_count);
    for (uint64_t i = 0; cur_element(c, t, hf_query_rows_explicit_table, i, explicit_table_count); i++)
        cur_mid(c, t, hf_query_rows_explicit_table);
    cur_u32(c, t, hf_query_rows_row_count);
    if (cur_bool8(c, t, hf_query_rows_has_columns)) {
        cur_struct(c, t, hf_query_rows_columns, ett_large_property_tag_array, oxnspi_large_property_tag_array);
    }
    auxiliary_buffer_size = cur_u32(c, t, hf_query_rows_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_query_rows_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_query_rows_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiQueryRows request, MS-OXNSPI 3.1.4.1.8 */
static void oxnspi_query_rows_rpc_request(ex_cursor *c, proto_tree *t)
{
    uint32_t explicit_table_count = 0;
    uint32_t max_count = 0;

    ndr_context_handle(c, t, hf_query_rows_h_rpc);
    cur_flags32(c, t, hf_query_rows_flags_2, ett_flags, bits_query_rows_flags, 0x3);
    cur_struct(c, t, hf_query_rows_state_2, ett_stat, oxnspi_stat);
    ndr_run_deferred(c);
    explicit_table_count = cur_u32(c, t, hf_query_rows_explicit_table_count_2);
    if (ndr_referent(c, t)) {
        max_count = ndr_conformance(c, t);
        ndr_check_conformance(c, t, max_count, explicit_table_count);
        for (uint64_t i = 0; cur_element(c, t, hf_query_rows_explicit_table_2, i, max_count); i++)
            cur_mid(c, t, hf_query_rows_explicit_table_2);
    }
    ndr_run_deferred(c);
    cur_u32(c, t, hf_query_rows_row_count_2);
    if (ndr_referent(c, t)) {
        cur_struct(c, t, hf_query_rows_columns_2, ett_large_property_tag_array, oxnspi_large_property_tag_array_ndr);
    }
    ndr_run_deferred(c);
}

/* NspiQueryRows response, MS-OXCMAPIHTTP 2.2.5.12 */
static void oxnspi_query_rows_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_query_rows_error_code);
    if (cur_bool8(c, t, hf_query_rows_has_state)) {
        cur_struct(c, t, hf_query_rows_state, ett_stat, oxnspi_stat);
    }
    if (cur_bool8(c, t, hf_query_rows_has_columns_and_rows)) {
        cur_struct(c, t, hf_query_rows_columns_and_rows, ett_columns_and_rows, oxnspi_columns_and_rows);
    }
    auxiliary_buffer_size = cur_u32(c, t, hf_query_rows_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_query_rows_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_query_rows_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiQueryRows response, MS-OXNSPI 3.1.4.1.8 */
static void oxnspi_query_rows_rpc_response(ex_cursor *c, proto_tree *t)
{
    cur_struct(c, t, hf_query_rows_state_2, ett_stat, oxnspi_stat);
    ndr_run_deferred(c);
    if (ndr_referent(c, t)) {
        cur_struct(c, t, hf_query_rows_columns_and_rows_2, ett_columns_and_rows, oxnspi_columns_and_rows_ndr);
    }
    ndr_run_deferred(c);
    cur_u32(c, t, hf_query_rows_error_code);
}

/* NspiGetProps request, MS-OXCMAPIHTTP 2.2.5.7 */
static void oxnspi_get_props_http_request(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_flags32(c, t, hf_get_props_flags, ett_flags, bits_get_props_flags, 0x3);
    if (cur_bool8(c, t, hf_get_props_has_state)) {
        cur_struct(c, t, hf_get_props_state, ett_stat, oxnspi_stat);
    }
    if (cur_bool8(c, t, hf_get_props_has_property_tags)) {
        cur_struct(c, t, hf_get_props_property_tags, ett_large_property_tag_array, oxnspi_large_property_tag_array);
    }
    auxiliary_buffer_size = cur_u32(c, t, hf_get_props_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_props_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_get_props_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetProps request, MS-OXNSPI 3.1.4.1.7 */
static void oxnspi_get_props_rpc_request(ex_cursor *c, proto_tree *t)
{
    ndr_context_handle(c, t, hf_get_props_h_rpc);
    cur_flags32(c, t, hf_get_props_flags_2, ett_flags, bits_get_props_flags, 0x3);
    cur_struct(c, t, hf_get_props_state_2, ett_stat, oxnspi_stat);
    ndr_run_deferred(c);
    if (ndr_referent(c, t)) {
        cur_struct(c, t, hf_get_props_property_tags_2, ett_large_property_tag_array, oxnspi_large_property_tag_array_ndr);
    }
    ndr_run_deferred(c);
}

/* NspiGetProps response, MS-OXCMAPIHTTP 2.2.5.7 */
static void oxnspi_get_props_http_response(ex_cursor *c, proto_tree *t)
{
    uint32_t auxiliary_buffer_size = 0;

    cur_u32(c, t, hf_get_props_error_code);
    cur_u32(c, t, hf_get_props_code_page);
    if (cur_bool8(c, t, hf_get_props_has_property_values)) {
        cur_struct(c, t, hf_get_props_property_values, ett_address_book_property_value_list, oxnspi_address_book_property_value_list);
    }
    auxiliary_buffer_size = cur_u32(c, t, hf_get_props_auxiliary_buffer_size);
    if (auxiliary_buffer_size > 0) {
        cur_sub auxiliary_buffer_sub = cur_sub_begin(c, t, hf_get_props_auxiliary_buffer, auxiliary_buffer_size);
        cur_struct(c, t, hf_get_props_auxiliary_buffer, ett_auxiliary_buffer, auxiliary_buffer);
        cur_sub_end(c, t, &auxiliary_buffer_sub);
    }
}

/* NspiGetProps response, MS-OXNSPI 3.1.4.1.7 */
static void oxnspi_get_props_rpc_response(ex_cursor *c, proto_tree *t)
{
    if (ndr_referent(c, t)) {
        cur_struct(c, t, hf_get_props_property_values_2, ett_address_book_property_value_list, oxnspi_address_book_property_value_list_ndr);
    }
    ndr_run_deferred(c);
    cur_u32(c, t, hf_get_props_error_code);
}

const ex_method oxnspi_methods[] = {
    { "NspiBind", "Bind", 0,
      oxnspi_bind_http_request, oxnspi_bind_http_response, NULL,
      oxnspi_bind_rpc_request, oxnspi_bind_rpc_response },
    { "NspiUnbind", "Unbind", 1,
      oxnspi_unbind_http_request, oxnspi_unbind_http_response, oxnspi_unbind_http_failure,
      oxnspi_unbind_rpc_request, oxnspi_unbind_rpc_response },
    { "NspiQueryRows", "QueryRows", 3,
      oxnspi_query_rows_http_request, oxnspi_query_rows_http_response, NULL,
      oxnspi_query_rows_rpc_request, oxnspi_query_rows_rpc_response },
    { "NspiGetProps", "GetProps", 9,
      oxnspi_get_props_http_request, oxnspi_get_props_http_response, NULL,
      oxnspi_get_props_rpc_request, oxnspi_get_props_rpc_response },
    { NULL, NULL, -1, NULL, NULL, NULL, NULL, NULL }
};

void generated_register_oxnspi(int proto)
{
    static hf_register_info hf[] = {
        { &hf_stat_sort_type, { "SortType", "oxnspi.stat.sort_type", FT_UINT32, BASE_DEC, VALS(vs_table_sort_orders),
          0x0, NULL, HFILL } },
        { &hf_stat_container_id, { "ContainerID", "oxnspi.stat.container_id", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_stat_current_rec, { "CurrentRec", "oxnspi.stat.current_rec", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS, VALS(vs_positioning_minimal_entry_i_ds),
          0x0, NULL, HFILL } },
        { &hf_stat_delta, { "Delta", "oxnspi.stat.delta", FT_INT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_stat_num_pos, { "NumPos", "oxnspi.stat.num_pos", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_stat_total_recs, { "TotalRecs", "oxnspi.stat.total_recs", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_stat_code_page, { "CodePage", "oxnspi.stat.code_page", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS, VALS(vs_required_code_pages),
          0x0, NULL, HFILL } },
        { &hf_stat_template_locale, { "TemplateLocale", "oxnspi.stat.template_locale", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_stat_sort_locale, { "SortLocale", "oxnspi.stat.sort_locale", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_large_property_tag_array_property_tag_count, { "PropertyTagCount", "oxnspi.large_property_tag_array.property_tag_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_large_property_tag_array_property_tags, { "PropertyTags", "oxnspi.large_property_tag_array.property_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_large_property_tag_array_property_tag_count_2, { "cValues", "oxnspi.large_property_tag_array.property_tag_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_large_property_tag_array_property_tags_2, { "aulPropTag", "oxnspi.large_property_tag_array.property_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_book_property_value_list_property_value_count, { "PropertyValueCount", "oxnspi.address_book_property_value_list.property_value_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_book_property_value_list_property_values, { "PropertyValues", "oxnspi.address_book_property_value_list.property_values", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_book_property_value_list_reserved, { "Reserved", "oxnspi.address_book_property_value_list.reserved", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_book_property_value_list_property_value_count_2, { "cValues", "oxnspi.address_book_property_value_list.property_value_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_book_property_value_list_property_values_2, { "lpProps", "oxnspi.address_book_property_value_list.property_values", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_columns_and_rows_columns, { "Columns", "oxnspi.columns_and_rows.columns", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_columns_and_rows_row_count, { "RowCount", "oxnspi.columns_and_rows.row_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_columns_and_rows_row_data, { "RowData", "oxnspi.columns_and_rows.row_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_columns_and_rows_row_count_2, { "cRows", "oxnspi.columns_and_rows.row_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_columns_and_rows_row_data_2, { "aRow", "oxnspi.columns_and_rows.row_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_bind_flags, { "Flags", "oxnspi.bind.flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_bind_flags_f_anonymous_login, { "fAnonymousLogin", "oxnspi.bind.flags.f_anonymous_login", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x20, NULL, HFILL } },
        { &hf_bind_has_state, { "HasState", "oxnspi.bind.has_state", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_bind_state, { "State", "oxnspi.bind.state", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_bind_auxiliary_buffer_size, { "AuxiliaryBufferSize", "oxnspi.bind.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_bind_auxiliary_buffer, { "AuxiliaryBuffer", "oxnspi.bind.auxiliary_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_bind_flags_2, { "dwFlags", "oxnspi.bind.flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_bind_state_2, { "pStat", "oxnspi.bind.state", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_bind_server_guid, { "pServerGuid", "oxnspi.bind.server_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_bind_error_code, { "ErrorCode", "oxnspi.bind.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_bind_server_guid_2, { "ServerGuid", "oxnspi.bind.server_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_bind_context_handle, { "contextHandle", "oxnspi.bind.context_handle", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_unbind_reserved, { "Reserved", "oxnspi.unbind.reserved", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_unbind_auxiliary_buffer_size, { "AuxiliaryBufferSize", "oxnspi.unbind.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_unbind_auxiliary_buffer, { "AuxiliaryBuffer", "oxnspi.unbind.auxiliary_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_unbind_context_handle, { "contextHandle", "oxnspi.unbind.context_handle", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_unbind_error_code, { "ErrorCode", "oxnspi.unbind.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_query_rows_flags, { "Flags", "oxnspi.query_rows.flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_flags_f_skip_objects, { "fSkipObjects", "oxnspi.query_rows.flags.f_skip_objects", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_query_rows_flags_f_eph_id, { "fEphID", "oxnspi.query_rows.flags.f_eph_id", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_query_rows_has_state, { "HasState", "oxnspi.query_rows.has_state", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_state, { "State", "oxnspi.query_rows.state", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_explicit_table_count, { "ExplicitTableCount", "oxnspi.query_rows.explicit_table_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_explicit_table, { "ExplicitTable", "oxnspi.query_rows.explicit_table", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_row_count, { "RowCount", "oxnspi.query_rows.row_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_has_columns, { "HasColumns", "oxnspi.query_rows.has_columns", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_columns, { "Columns", "oxnspi.query_rows.columns", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_auxiliary_buffer_size, { "AuxiliaryBufferSize", "oxnspi.query_rows.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_auxiliary_buffer, { "AuxiliaryBuffer", "oxnspi.query_rows.auxiliary_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_h_rpc, { "hRpc", "oxnspi.query_rows.h_rpc", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_flags_2, { "dwFlags", "oxnspi.query_rows.flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_state_2, { "pStat", "oxnspi.query_rows.state", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_explicit_table_count_2, { "dwETableCount", "oxnspi.query_rows.explicit_table_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_explicit_table_2, { "lpETable", "oxnspi.query_rows.explicit_table", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_row_count_2, { "Count", "oxnspi.query_rows.row_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_columns_2, { "pPropTags", "oxnspi.query_rows.columns", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_error_code, { "ErrorCode", "oxnspi.query_rows.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_query_rows_has_columns_and_rows, { "HasColumnsAndRows", "oxnspi.query_rows.has_columns_and_rows", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_columns_and_rows, { "ColumnsAndRows", "oxnspi.query_rows.columns_and_rows", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_columns_and_rows_2, { "ppRows", "oxnspi.query_rows.columns_and_rows", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_flags, { "Flags", "oxnspi.get_props.flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_flags_f_skip_objects, { "fSkipObjects", "oxnspi.get_props.flags.f_skip_objects", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_get_props_flags_f_eph_id, { "fEphID", "oxnspi.get_props.flags.f_eph_id", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_get_props_has_state, { "HasState", "oxnspi.get_props.has_state", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_state, { "State", "oxnspi.get_props.state", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_has_property_tags, { "HasPropertyTags", "oxnspi.get_props.has_property_tags", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_property_tags, { "PropertyTags", "oxnspi.get_props.property_tags", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_auxiliary_buffer_size, { "AuxiliaryBufferSize", "oxnspi.get_props.auxiliary_buffer_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_auxiliary_buffer, { "AuxiliaryBuffer", "oxnspi.get_props.auxiliary_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_h_rpc, { "hRpc", "oxnspi.get_props.h_rpc", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_flags_2, { "dwFlags", "oxnspi.get_props.flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_state_2, { "pStat", "oxnspi.get_props.state", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_property_tags_2, { "pPropTags", "oxnspi.get_props.property_tags", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_error_code, { "ErrorCode", "oxnspi.get_props.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_get_props_code_page, { "CodePage", "oxnspi.get_props.code_page", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS, VALS(vs_required_code_pages),
          0x0, NULL, HFILL } },
        { &hf_get_props_has_property_values, { "HasPropertyValues", "oxnspi.get_props.has_property_values", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_property_values, { "PropertyValues", "oxnspi.get_props.property_values", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_props_property_values_2, { "ppRows", "oxnspi.get_props.property_values", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
    };
    static int *ett[] = {
        &ett_address_book_tagged_property_value,
        &ett_large_property_tag_array,
        &ett_address_book_property_row,
        &ett_address_book_property_value_list,
        &ett_flags,
        &ett_stat,
        &ett_auxiliary_buffer,
        &ett_columns_and_rows,
    };

    proto_register_subtree_array(ett, array_length(ett));
    proto_register_field_array(proto, hf, array_length(hf));
}

/* Do not edit. Generated from
 * specs/ms-oxnspi.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "generated/oxcdata_tables.h"
#include "generated/oxnspi_constants.h"
#include "generated/oxnspi_tables.h"
#include "nspi/rows.h"
#include "oxcdata/columns.h"
#include "oxcdata/mid.h"
#include "oxcdata/ndr_value.h"
#include "oxcdata/row.h"
#include "oxcdata/tag.h"
#include "read/ndr.h"
#include "read/probe.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "read/structure.h"
#include "read/summary.h"
#include "read/text.h"

/* TableSortOrders */
static const value_string vs_table_sort_orders[] = {
    { 0x0, "SortTypeDisplayName" },
    { 0x3, "SortTypePhoneticDisplayName" },
    { 0x3e8, "SortTypeDisplayName_RO" },
    { 0x3e9, "SortTypeDisplayName_W" },
    { 0, NULL }
};

/* AddressBookContainers */
static const value_string vs_address_book_containers[] = {
    { 0x0, "Global Address List" },
    { 0, NULL }
};

/* PositioningMinimalEntryIDs */
static const value_string vs_positioning_minimal_entry_ids[] = {
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

/* StatPosition */
static const value_string vs_stat_position[] = {
    { 0x0, "the beginning" },
    { 0x1, "the current position" },
    { 0x2, "the end" },
    { 0, NULL }
};

/* ResolutionWord */
static const value_string vs_resolution_word[] = {
    { 0x0, "unresolved" },
    { 0x1, "ambiguous" },
    { 0x2, "resolved" },
    { 0, NULL }
};

/* AmbiguousNameResolutionMinimalEntryIDs */
static const value_string vs_ambiguous_name_resolution_minimal_entry_ids[] = {
    { 0x0, "MID_UNRESOLVED" },
    { 0x1, "MID_AMBIGUOUS" },
    { 0x2, "MID_RESOLVED" },
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
static int hf_minimal_id_array_minimal_id_count = -1;
static int hf_minimal_id_array_minimal_ids = -1;
static int hf_minimal_id_array_minimal_id_count_2 = -1;
static int hf_minimal_id_array_minimal_ids_2 = -1;
static int hf_resolved_id_array_minimal_id_count = -1;
static int hf_resolved_id_array_minimal_ids = -1;
static int hf_resolved_id_array_minimal_id_count_2 = -1;
static int hf_resolved_id_array_minimal_ids_2 = -1;
static int hf_name_array_name_count = -1;
static int hf_name_array_name_values = -1;
static int hf_name_array_name_count_2 = -1;
static int hf_name_array_name_values_2 = -1;
static int hf_w_name_array_name_count = -1;
static int hf_w_name_array_name_values = -1;
static int hf_w_name_array_name_count_2 = -1;
static int hf_w_name_array_name_values_2 = -1;
static int hf_property_name_id_property_name_guid = -1;
static int hf_property_name_id_property_name_id = -1;
static int hf_property_name_id_property_name_guid_2 = -1;
static int hf_property_name_id_reserved = -1;
static int hf_property_name_id_property_name_id_2 = -1;
static int hf_property_name_set_c_names = -1;
static int hf_property_name_set_a_names = -1;
static int hf_sized_entry_id_size = -1;
static int hf_sized_entry_id_entry_id = -1;
static int hf_sized_entry_id_size_2 = -1;
static int hf_sized_entry_id_entry_id_2 = -1;
static int hf_entry_id_array_entry_id_count = -1;
static int hf_entry_id_array_entry_ids = -1;
static int hf_entry_id_array_entry_id_count_2 = -1;
static int hf_entry_id_array_entry_ids_2 = -1;
static int hf_special_rows_rows_count = -1;
static int hf_special_rows_rows = -1;
static int hf_special_rows_rows_count_2 = -1;
static int hf_special_rows_rows_2 = -1;

static int ett_address_book_tagged_property_value = -1;
static int ett_large_property_tag_array = -1;
static int ett_address_book_property_row = -1;
static int ett_address_book_property_value_list = -1;
static int ett_property_name_id = -1;
static int ett_entry_id = -1;
static int ett_sized_entry_id = -1;

/* STAT, MS-OXNSPI 2.2.8 */
void oxnspi_stat(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t sort_type = cur_u32(c, t, hf_stat_sort_type);
    uint32_t container_id = cur_mid(c, t, hf_stat_container_id);
    uint32_t current_rec = cur_mid(c, t, hf_stat_current_rec);
    int32_t delta = (int32_t)cur_u32(c, t, hf_stat_delta);
    if (!c->bad)
        nspi_stat(c, current_rec, delta);
    uint32_t num_pos = cur_u32(c, t, hf_stat_num_pos);
    uint32_t total_recs = cur_u32(c, t, hf_stat_total_recs);
    uint32_t code_page = cur_u32(c, t, hf_stat_code_page);
    if (!c->bad)
        cur_code_page(c, code_page);
    uint32_t template_locale = cur_u32(c, t, hf_stat_template_locale);
    uint32_t sort_locale = cur_u32(c, t, hf_stat_sort_locale);
    if (!c->bad)
        probe_stat(c, sort_type, code_page, template_locale, sort_locale);
    if (wanted && (c->is_request && current_rec != POSITIONING_MINIMAL_ENTRY_IDS_MID_CURRENT && delta == 0)) {
        cur_summary_set(c, t, "%s of %s", cur_mid_text(c, current_rec, vs_stat_position),
                        cur_mid_text(c, container_id, vs_address_book_containers));
    }
    if (wanted && (c->is_request && current_rec != POSITIONING_MINIMAL_ENTRY_IDS_MID_CURRENT && delta != 0)) {
        cur_summary_set(c, t, "%s of %s, Delta %d", cur_mid_text(c, current_rec, vs_stat_position),
                        cur_mid_text(c, container_id, vs_address_book_containers), delta);
    }
    if (wanted && (c->is_request && current_rec == POSITIONING_MINIMAL_ENTRY_IDS_MID_CURRENT && delta == 0)) {
        cur_summary_set(c, t, "%u/%u of %s", num_pos, total_recs,
                        cur_mid_text(c, container_id, vs_address_book_containers));
    }
    if (wanted && (c->is_request && current_rec == POSITIONING_MINIMAL_ENTRY_IDS_MID_CURRENT && delta != 0)) {
        cur_summary_set(c, t, "%u/%u of %s, Delta %d", num_pos, total_recs,
                        cur_mid_text(c, container_id, vs_address_book_containers), delta);
    }
    if (wanted && (!c->is_request && total_recs == 0)) {
        cur_summary_set(c, t, "%s of %s", cur_mid_text(c, current_rec, vs_stat_position),
                        cur_mid_text(c, container_id, vs_address_book_containers));
    }
    if (wanted && (!c->is_request && total_recs > 0)) {
        cur_summary_set(c, t, "%s of %s, %u of %u", cur_mid_text(c, current_rec, vs_stat_position),
                        cur_mid_text(c, container_id, vs_address_book_containers), num_pos, total_recs);
    }
}

/* LargePropertyTagArray, MS-OXCMAPIHTTP 2.2.1.8 */
void oxnspi_large_property_tag_array(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_tag_count = cur_u32(c, t, hf_large_property_tag_array_property_tag_count);
    cur_at_most(c, t, hf_large_property_tag_array_property_tag_count, property_tag_count, 100000);
    const ex_tags *property_tags = cur_property_tags(c, t, hf_large_property_tag_array_property_tags,
                                                     property_tag_count);
    if (!c->bad)
        cur_columns(c, property_tags);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_tags_text(c, property_tags));
}

/* LargePropertyTagArray, MS-OXCMAPIHTTP 2.2.1.8, NDR */
void oxnspi_large_property_tag_array_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t max_count = ndr_conformance(c, t);
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_tag_count = cur_u32(c, t, hf_large_property_tag_array_property_tag_count_2);
    uint32_t actual_count = ndr_variance(c, t);
    ndr_check_variance(c, t, max_count, actual_count, property_tag_count);
    const ex_tags *property_tags = cur_property_tags(c, t, hf_large_property_tag_array_property_tags_2, actual_count);
    if (!c->bad)
        cur_columns(c, property_tags);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_tags_text(c, property_tags));
}

/* AddressBookPropertyValueList, MS-OXCMAPIHTTP 2.2.1.3 */
void oxnspi_address_book_property_value_list(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_value_count = cur_u32(c, t, hf_address_book_property_value_list_property_value_count);
    cur_at_most(c, t, hf_address_book_property_value_list_property_value_count, property_value_count, 100000);
    cur_list(c, t, hf_address_book_property_value_list_property_values, ett_address_book_tagged_property_value,
             property_value_count, nspi_tagged_property_value);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_number_text(c, property_value_count, "property", "properties"));
}

/* PropertyValues of AddressBookPropertyValueList, MS-OXCMAPIHTTP 2.2.1.3, NDR */
static void oxnspi_address_book_property_value_list_ndr_property_values(ex_cursor *c, proto_tree *t, uint32_t claimed)
{
    uint32_t max_count = ndr_conformance(c, t);
    ndr_check_conformance(c, t, max_count, claimed);
    cur_list(c, t, hf_address_book_property_value_list_property_values_2, ett_address_book_tagged_property_value,
             max_count, nspi_tagged_property_value);
}

/* AddressBookPropertyValueList, MS-OXCMAPIHTTP 2.2.1.3, NDR */
void oxnspi_address_book_property_value_list_ndr(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u32(c, t, hf_address_book_property_value_list_reserved);
    uint32_t property_value_count = cur_u32(c, t, hf_address_book_property_value_list_property_value_count_2);
    cur_at_most(c, t, hf_address_book_property_value_list_property_value_count_2, property_value_count, 100000);
    ndr_embedded(c, t, oxnspi_address_book_property_value_list_ndr_property_values,
                 hf_address_book_property_value_list_property_values_2, property_value_count);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_number_text(c, property_value_count, "property", "properties"));
}

/* ColumnsAndRows, MS-OXCMAPIHTTP 2.2.5.12.2 */
void oxnspi_columns_and_rows(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_struct(c, t, hf_columns_and_rows_columns, ett_large_property_tag_array, oxnspi_large_property_tag_array);
    uint32_t row_count = cur_u32(c, t, hf_columns_and_rows_row_count);
    cur_at_most(c, t, hf_columns_and_rows_row_count, row_count, 100000);
    if (!c->bad)
        nspi_row_count(c, row_count);
    cur_list(c, t, hf_columns_and_rows_row_data, ett_address_book_property_row, row_count, address_book_property_row);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_number_text(c, row_count, "row", "rows"));
}

/* ColumnsAndRows, MS-OXCMAPIHTTP 2.2.5.12.2, NDR */
void oxnspi_columns_and_rows_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t max_count = ndr_conformance(c, t);
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t row_count = cur_u32(c, t, hf_columns_and_rows_row_count_2);
    cur_at_most(c, t, hf_columns_and_rows_row_count_2, row_count, 100000);
    if (!c->bad)
        nspi_row_count(c, row_count);
    ndr_check_conformance(c, t, max_count, row_count);
    cur_list(c, t, hf_columns_and_rows_row_data_2, ett_address_book_property_value_list, max_count,
             oxnspi_address_book_property_value_list_ndr);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_number_text(c, row_count, "row", "rows"));
}

/* MinimalIdArray, MS-OXCMAPIHTTP 2.2.5.4.2 */
void oxnspi_minimal_id_array(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t minimal_id_count = cur_u32(c, t, hf_minimal_id_array_minimal_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_minimal_id_array_minimal_ids, i, minimal_id_count); i++)
        cur_mid(c, t, hf_minimal_id_array_minimal_ids);
    if (!c->bad)
        nspi_mids(c);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_number_text(c, minimal_id_count, "MId", "MIds"));
}

/* MinimalIdArray, MS-OXCMAPIHTTP 2.2.5.4.2, NDR */
void oxnspi_minimal_id_array_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t max_count = ndr_conformance(c, t);
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t minimal_id_count = cur_u32(c, t, hf_minimal_id_array_minimal_id_count_2);
    uint32_t actual_count = ndr_variance(c, t);
    ndr_check_variance(c, t, max_count, actual_count, minimal_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_minimal_id_array_minimal_ids_2, i, actual_count); i++)
        cur_mid(c, t, hf_minimal_id_array_minimal_ids_2);
    if (!c->bad)
        nspi_mids(c);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_number_text(c, minimal_id_count, "MId", "MIds"));
}

/* ResolvedIdArray, MS-OXCMAPIHTTP 2.2.5.14.2 */
void oxnspi_resolved_id_array(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    cur_tally *minimal_ids_tally = NULL;

    uint32_t minimal_id_count = cur_u32(c, t, hf_resolved_id_array_minimal_id_count);
    if (wanted)
        minimal_ids_tally = cur_tally_new(c, vs_resolution_word);
    for (uint64_t i = 0; cur_element(c, t, hf_resolved_id_array_minimal_ids, i, minimal_id_count); i++) {
        uint32_t value = cur_mid(c, t, hf_resolved_id_array_minimal_ids);
        cur_tally_add(minimal_ids_tally, value);
    }
    if (wanted && minimal_id_count > 0) {
        cur_summary_set(c, t, "%s: %s", cur_number_text(c, minimal_id_count, "name", "names"),
                        cur_tally_text(c, minimal_ids_tally));
    }
}

/* ResolvedIdArray, MS-OXCMAPIHTTP 2.2.5.14.2, NDR */
void oxnspi_resolved_id_array_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t max_count = ndr_conformance(c, t);
    const bool wanted = cur_summary_wanted(c, t);
    cur_tally *minimal_ids_tally = NULL;

    uint32_t minimal_id_count = cur_u32(c, t, hf_resolved_id_array_minimal_id_count_2);
    uint32_t actual_count = ndr_variance(c, t);
    ndr_check_variance(c, t, max_count, actual_count, minimal_id_count);
    if (wanted)
        minimal_ids_tally = cur_tally_new(c, vs_resolution_word);
    for (uint64_t i = 0; cur_element(c, t, hf_resolved_id_array_minimal_ids_2, i, actual_count); i++) {
        uint32_t value = cur_mid(c, t, hf_resolved_id_array_minimal_ids_2);
        cur_tally_add(minimal_ids_tally, value);
    }
    if (wanted && minimal_id_count > 0) {
        cur_summary_set(c, t, "%s: %s", cur_number_text(c, minimal_id_count, "name", "names"),
                        cur_tally_text(c, minimal_ids_tally));
    }
}

/* NameArray, MS-OXCMAPIHTTP 2.2.5.4.1 */
void oxnspi_name_array(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    cur_summary_list *name_values_summaries = NULL;

    uint32_t name_count = cur_u32(c, t, hf_name_array_name_count);
    cur_at_most(c, t, hf_name_array_name_count, name_count, 100000);
    if (wanted)
        name_values_summaries = cur_summary_list_new(c, ", ");
    for (uint64_t i = 0; cur_element(c, t, hf_name_array_name_values, i, name_count); i++) {
        const char *text = NULL;
        cur_string8(c, t, hf_name_array_name_values, CUR_NUL, wanted ? &text : NULL);
        cur_summary_list_quote(c, name_values_summaries, text);
    }
    const char *name_values_text = cur_summary_list_text(name_values_summaries);
    if (wanted && name_count > 0)
        cur_summary_set(c, t, "%s", cur_inner_text(name_values_text));
}

/* NameArray, MS-OXCMAPIHTTP 2.2.5.4.1, NDR: what its texts wait with */
typedef struct oxnspi_name_array_ndr_later {
    uint32_t name_count;
    cur_summary_list *name_values_summaries;
} oxnspi_name_array_ndr_later;

static void oxnspi_name_array_ndr_summary(ex_cursor *c, proto_tree *t, void *data)
{
    const oxnspi_name_array_ndr_later *later = (const oxnspi_name_array_ndr_later *)data;
    uint32_t name_count = later->name_count;
    const char *name_values_text = cur_summary_list_text(later->name_values_summaries);

    if (name_count > 0)
        cur_summary_set(c, t, "%s", cur_inner_text(name_values_text));
}

/* NameArray, MS-OXCMAPIHTTP 2.2.5.4.1, NDR */
void oxnspi_name_array_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t max_count = ndr_conformance(c, t);
    cur_summary_list *summaries = c->summary.later;
    const bool wanted = cur_summary_wanted(c, t);
    oxnspi_name_array_ndr_later *later = wanted ? wmem_new0(c->pinfo->pool, oxnspi_name_array_ndr_later) : NULL;
    cur_summary_list *name_values_summaries = NULL;

    uint32_t name_count = cur_u32(c, t, hf_name_array_name_count_2);
    cur_at_most(c, t, hf_name_array_name_count_2, name_count, 100000);
    ndr_check_conformance(c, t, max_count, name_count);
    if (wanted)
        name_values_summaries = later->name_values_summaries = cur_summary_list_new(c, ", ");
    for (uint64_t i = 0; cur_element(c, t, hf_name_array_name_values_2, i, max_count); i++)
        ndr_embedded_hf_summary(c, t, ndr_pointee_string8, hf_name_array_name_values_2, 0, name_values_summaries);
    if (later) {
        later->name_count = name_count;
        ndr_summary_later(c, t, oxnspi_name_array_ndr_summary, later, summaries);
    }
}

/* WNameArray, MS-OXCMAPIHTTP 2.2.5.14.1 */
void oxnspi_w_name_array(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    cur_summary_list *name_values_summaries = NULL;

    uint32_t name_count = cur_u32(c, t, hf_w_name_array_name_count);
    cur_at_most(c, t, hf_w_name_array_name_count, name_count, 100000);
    if (wanted)
        name_values_summaries = cur_summary_list_new(c, ", ");
    for (uint64_t i = 0; cur_element(c, t, hf_w_name_array_name_values, i, name_count); i++) {
        const char *text = NULL;
        cur_string16(c, t, hf_w_name_array_name_values, CUR_NUL, wanted ? &text : NULL);
        cur_summary_list_quote(c, name_values_summaries, text);
    }
    const char *name_values_text = cur_summary_list_text(name_values_summaries);
    if (wanted && name_count > 0)
        cur_summary_set(c, t, "%s", cur_inner_text(name_values_text));
}

/* WNameArray, MS-OXCMAPIHTTP 2.2.5.14.1, NDR: what its texts wait with */
typedef struct oxnspi_w_name_array_ndr_later {
    uint32_t name_count;
    cur_summary_list *name_values_summaries;
} oxnspi_w_name_array_ndr_later;

static void oxnspi_w_name_array_ndr_summary(ex_cursor *c, proto_tree *t, void *data)
{
    const oxnspi_w_name_array_ndr_later *later = (const oxnspi_w_name_array_ndr_later *)data;
    uint32_t name_count = later->name_count;
    const char *name_values_text = cur_summary_list_text(later->name_values_summaries);

    if (name_count > 0)
        cur_summary_set(c, t, "%s", cur_inner_text(name_values_text));
}

/* WNameArray, MS-OXCMAPIHTTP 2.2.5.14.1, NDR */
void oxnspi_w_name_array_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t max_count = ndr_conformance(c, t);
    cur_summary_list *summaries = c->summary.later;
    const bool wanted = cur_summary_wanted(c, t);
    oxnspi_w_name_array_ndr_later *later = wanted ? wmem_new0(c->pinfo->pool, oxnspi_w_name_array_ndr_later) : NULL;
    cur_summary_list *name_values_summaries = NULL;

    uint32_t name_count = cur_u32(c, t, hf_w_name_array_name_count_2);
    cur_at_most(c, t, hf_w_name_array_name_count_2, name_count, 100000);
    ndr_check_conformance(c, t, max_count, name_count);
    if (wanted)
        name_values_summaries = later->name_values_summaries = cur_summary_list_new(c, ", ");
    for (uint64_t i = 0; cur_element(c, t, hf_w_name_array_name_values_2, i, max_count); i++)
        ndr_embedded_hf_summary(c, t, ndr_pointee_string16, hf_w_name_array_name_values_2, 0, name_values_summaries);
    if (later) {
        later->name_count = name_count;
        ndr_summary_later(c, t, oxnspi_w_name_array_ndr_summary, later, summaries);
    }
}

/* PropertyNameId, MS-OXCMAPIHTTP 2.2.5.5.1 */
void oxnspi_property_name_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    e_guid_t property_name_guid = cur_guid(c, t, hf_property_name_id_property_name_guid);
    uint32_t property_name_id = cur_u32(c, t, hf_property_name_id_property_name_id);
    if (wanted)
        cur_summary_set(c, t, "%s", property_lid_text(c, &property_name_guid, property_name_id));
}

/* PropertyNameId, MS-OXCMAPIHTTP 2.2.5.5.1, NDR */
void oxnspi_property_name_id_ndr(ex_cursor *c, proto_tree *t)
{
    ndr_embedded_hf(c, t, ndr_pointee_guid, hf_property_name_id_property_name_guid_2, 0);
    cur_u32(c, t, hf_property_name_id_reserved);
    cur_u32(c, t, hf_property_name_id_property_name_id_2);
}

/* PropertyNameSet, MS-NSPI 3.1.4.16 */
void oxnspi_property_name_set(ex_cursor *c, proto_tree *t)
{
    cur_summary_none(c);

    uint32_t c_names = cur_u32(c, t, hf_property_name_set_c_names);
    cur_at_most(c, t, hf_property_name_set_c_names, c_names, 100000);
    cur_list(c, t, hf_property_name_set_a_names, ett_property_name_id, c_names, oxnspi_property_name_id);
}

/* PropertyNameSet, MS-NSPI 3.1.4.16, NDR */
void oxnspi_property_name_set_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t max_count = ndr_conformance(c, t);
    cur_summary_none(c);

    uint32_t c_names = cur_u32(c, t, hf_property_name_set_c_names);
    cur_at_most(c, t, hf_property_name_set_c_names, c_names, 100000);
    ndr_check_conformance(c, t, max_count, c_names);
    cur_list(c, t, hf_property_name_set_a_names, ett_property_name_id, max_count, oxnspi_property_name_id_ndr);
}

/* SizedEntryId, MS-OXCMAPIHTTP 2.2.5.10.1 */
void oxnspi_sized_entry_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *entry_id_text = NULL;

    uint32_t size = cur_u32(c, t, hf_sized_entry_id_size);
    cur_at_most(c, t, hf_sized_entry_id_size, size, 2097152);
    if (size > 0) {
        cur_sub entry_id_sub = cur_sub_begin(c, t, hf_sized_entry_id_entry_id, size);
        entry_id_text = cur_struct_summary(c, t, hf_sized_entry_id_entry_id, ett_entry_id, oxcdata_entry_id, wanted);
        cur_sub_end(c, t, &entry_id_sub);
    }
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(entry_id_text));
}

/* EntryId of SizedEntryId, MS-OXCMAPIHTTP 2.2.5.10.1, NDR */
static void oxnspi_sized_entry_id_ndr_entry_id(ex_cursor *c, proto_tree *t, uint32_t claimed)
{
    uint32_t max_count = ndr_conformance(c, t);
    ndr_check_conformance(c, t, max_count, claimed);
    if (max_count > 0) {
        cur_sub entry_id_sub = cur_sub_begin(c, t, hf_sized_entry_id_entry_id_2, max_count);
        c->ndr.on = false;
        cur_struct(c, t, hf_sized_entry_id_entry_id_2, ett_entry_id, oxcdata_entry_id);
        c->ndr.on = true;
        cur_sub_end(c, t, &entry_id_sub);
    }
}

/* SizedEntryId, MS-OXCMAPIHTTP 2.2.5.10.1, NDR: what its texts wait with */
typedef struct oxnspi_sized_entry_id_ndr_later {
    cur_summary_list *entry_id_summaries;
} oxnspi_sized_entry_id_ndr_later;

static void oxnspi_sized_entry_id_ndr_summary(ex_cursor *c, proto_tree *t, void *data)
{
    const oxnspi_sized_entry_id_ndr_later *later = (const oxnspi_sized_entry_id_ndr_later *)data;
    const char *entry_id_text = cur_summary_list_text(later->entry_id_summaries);

    cur_summary_set(c, t, "%s", cur_inner_text(entry_id_text));
}

/* SizedEntryId, MS-OXCMAPIHTTP 2.2.5.10.1, NDR */
void oxnspi_sized_entry_id_ndr(ex_cursor *c, proto_tree *t)
{
    cur_summary_list *summaries = c->summary.later;
    const bool wanted = cur_summary_wanted(c, t);
    oxnspi_sized_entry_id_ndr_later *later = wanted ? wmem_new0(c->pinfo->pool, oxnspi_sized_entry_id_ndr_later) : NULL;
    cur_summary_list *entry_id_summaries = NULL;

    uint32_t size = cur_u32(c, t, hf_sized_entry_id_size_2);
    cur_at_most(c, t, hf_sized_entry_id_size_2, size, 2097152);
    if (wanted)
        entry_id_summaries = later->entry_id_summaries = cur_summary_list_new(c, ", ");
    ndr_embedded_summary(c, t, oxnspi_sized_entry_id_ndr_entry_id, hf_sized_entry_id_entry_id_2, size,
                         entry_id_summaries);
    if (later)
        ndr_summary_later(c, t, oxnspi_sized_entry_id_ndr_summary, later, summaries);
}

/* EntryIdArray, MS-OXCMAPIHTTP 2.2.5.10.1 */
void oxnspi_entry_id_array(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t entry_id_count = cur_u32(c, t, hf_entry_id_array_entry_id_count);
    cur_at_most(c, t, hf_entry_id_array_entry_id_count, entry_id_count, 100000);
    const char *entry_ids_text = cur_list_summary(c, t, hf_entry_id_array_entry_ids, ett_sized_entry_id,
                                                  entry_id_count, oxnspi_sized_entry_id, wanted, ", ");
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(entry_ids_text));
}

/* EntryIds of EntryIdArray, MS-OXCMAPIHTTP 2.2.5.10.1, NDR */
static void oxnspi_entry_id_array_ndr_entry_ids(ex_cursor *c, proto_tree *t, uint32_t claimed)
{
    uint32_t max_count = ndr_conformance(c, t);
    ndr_check_conformance(c, t, max_count, claimed);
    cur_list(c, t, hf_entry_id_array_entry_ids_2, ett_sized_entry_id, max_count, oxnspi_sized_entry_id_ndr);
}

/* EntryIdArray, MS-OXCMAPIHTTP 2.2.5.10.1, NDR: what its texts wait with */
typedef struct oxnspi_entry_id_array_ndr_later {
    cur_summary_list *entry_ids_summaries;
} oxnspi_entry_id_array_ndr_later;

static void oxnspi_entry_id_array_ndr_summary(ex_cursor *c, proto_tree *t, void *data)
{
    const oxnspi_entry_id_array_ndr_later *later = (const oxnspi_entry_id_array_ndr_later *)data;
    const char *entry_ids_text = cur_summary_list_text(later->entry_ids_summaries);

    cur_summary_set(c, t, "%s", cur_inner_text(entry_ids_text));
}

/* EntryIdArray, MS-OXCMAPIHTTP 2.2.5.10.1, NDR */
void oxnspi_entry_id_array_ndr(ex_cursor *c, proto_tree *t)
{
    cur_summary_list *summaries = c->summary.later;
    const bool wanted = cur_summary_wanted(c, t);
    oxnspi_entry_id_array_ndr_later *later = wanted ? wmem_new0(c->pinfo->pool, oxnspi_entry_id_array_ndr_later) : NULL;
    cur_summary_list *entry_ids_summaries = NULL;

    uint32_t entry_id_count = cur_u32(c, t, hf_entry_id_array_entry_id_count_2);
    cur_at_most(c, t, hf_entry_id_array_entry_id_count_2, entry_id_count, 100000);
    if (wanted)
        entry_ids_summaries = later->entry_ids_summaries = cur_summary_list_new(c, ", ");
    ndr_embedded_summary(c, t, oxnspi_entry_id_array_ndr_entry_ids, hf_entry_id_array_entry_ids_2, entry_id_count,
                         entry_ids_summaries);
    if (later)
        ndr_summary_later(c, t, oxnspi_entry_id_array_ndr_summary, later, summaries);
}

/* SpecialRows, MS-OXCMAPIHTTP 2.2.5.8.2 */
void oxnspi_special_rows(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t rows_count = cur_u32(c, t, hf_special_rows_rows_count);
    cur_at_most(c, t, hf_special_rows_rows_count, rows_count, 100000);
    if (!c->bad)
        nspi_row_count(c, rows_count);
    cur_list(c, t, hf_special_rows_rows, ett_address_book_property_value_list, rows_count,
             oxnspi_address_book_property_value_list);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_number_text(c, rows_count, "row", "rows"));
}

/* SpecialRows, MS-OXCMAPIHTTP 2.2.5.8.2, NDR */
void oxnspi_special_rows_ndr(ex_cursor *c, proto_tree *t)
{
    uint32_t max_count = ndr_conformance(c, t);
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t rows_count = cur_u32(c, t, hf_special_rows_rows_count_2);
    cur_at_most(c, t, hf_special_rows_rows_count_2, rows_count, 100000);
    if (!c->bad)
        nspi_row_count(c, rows_count);
    ndr_check_conformance(c, t, max_count, rows_count);
    cur_list(c, t, hf_special_rows_rows_2, ett_address_book_property_value_list, max_count,
             oxnspi_address_book_property_value_list_ndr);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_number_text(c, rows_count, "row", "rows"));
}

static hf_register_info hf_info[] = {
    { &hf_stat_sort_type,
      { "SortType", "oxnspi.stat.sort_type", FT_UINT32, BASE_DEC, VALS(vs_table_sort_orders), 0x0, NULL, HFILL } },
    { &hf_stat_container_id,
      { "ContainerID", "oxnspi.stat.container_id", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS,
        VALS(vs_address_book_containers), 0x0,
        "Table that is looked at: the MId of a container, 0 for the global address list", HFILL } },
    { &hf_stat_current_rec,
      { "CurrentRec", "oxnspi.stat.current_rec", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS,
        VALS(vs_positioning_minimal_entry_ids), 0x0,
        "Where in the table the cursor is: the MId of a row, or a place by number", HFILL } },
    { &hf_stat_delta,
      { "Delta", "oxnspi.stat.delta", FT_INT32, BASE_DEC, NULL, 0x0, "Rows from CurrentRec to the wanted row",
        HFILL } },
    { &hf_stat_num_pos,
      { "NumPos", "oxnspi.stat.num_pos", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Place of the row in the table, as a fraction of TotalRecs", HFILL } },
    { &hf_stat_total_recs,
      { "TotalRecs", "oxnspi.stat.total_recs", FT_UINT32, BASE_DEC, NULL, 0x0, "Rows that the table has", HFILL } },
    { &hf_stat_code_page,
      { "CodePage", "oxnspi.stat.code_page", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS, VALS(vs_required_code_pages),
        0x0, "Code page of the 8-bit strings", HFILL } },
    { &hf_stat_template_locale,
      { "TemplateLocale", "oxnspi.stat.template_locale", FT_UINT32, BASE_HEX, NULL, 0x0,
        "Language of display templates", HFILL } },
    { &hf_stat_sort_locale,
      { "SortLocale", "oxnspi.stat.sort_locale", FT_UINT32, BASE_HEX, NULL, 0x0,
        "Language that decides the order of names", HFILL } },
    { &hf_large_property_tag_array_property_tag_count,
      { "PropertyTagCount", "oxnspi.large_property_tag_array.property_tag_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_large_property_tag_array_property_tags,
      { "PropertyTags", "oxnspi.large_property_tag_array.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_large_property_tag_array_property_tag_count_2,
      { "cValues", "oxnspi.large_property_tag_array.property_tag_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_large_property_tag_array_property_tags_2,
      { "aulPropTag", "oxnspi.large_property_tag_array.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_address_book_property_value_list_property_value_count,
      { "PropertyValueCount", "oxnspi.address_book_property_value_list.property_value_count", FT_UINT32, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_address_book_property_value_list_property_values,
      { "PropertyValues", "oxnspi.address_book_property_value_list.property_values", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_address_book_property_value_list_reserved,
      { "Reserved", "oxnspi.address_book_property_value_list.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_address_book_property_value_list_property_value_count_2,
      { "cValues", "oxnspi.address_book_property_value_list.property_value_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_address_book_property_value_list_property_values_2,
      { "lpProps", "oxnspi.address_book_property_value_list.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_columns_and_rows_columns,
      { "Columns", "oxnspi.columns_and_rows.columns", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_columns_and_rows_row_count,
      { "RowCount", "oxnspi.columns_and_rows.row_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_columns_and_rows_row_data,
      { "RowData", "oxnspi.columns_and_rows.row_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_columns_and_rows_row_count_2,
      { "cRows", "oxnspi.columns_and_rows.row_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_columns_and_rows_row_data_2,
      { "aRow", "oxnspi.columns_and_rows.row_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_minimal_id_array_minimal_id_count,
      { "MinimalIdCount", "oxnspi.minimal_id_array.minimal_id_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_minimal_id_array_minimal_ids,
      { "MinimalIds", "oxnspi.minimal_id_array.minimal_ids", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_minimal_id_array_minimal_id_count_2,
      { "cValues", "oxnspi.minimal_id_array.minimal_id_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_minimal_id_array_minimal_ids_2,
      { "aulPropTag", "oxnspi.minimal_id_array.minimal_ids", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_resolved_id_array_minimal_id_count,
      { "MinimalIdCount", "oxnspi.resolved_id_array.minimal_id_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_resolved_id_array_minimal_ids,
      { "MinimalIds", "oxnspi.resolved_id_array.minimal_ids", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS,
        VALS(vs_ambiguous_name_resolution_minimal_entry_ids), 0x0, NULL, HFILL } },
    { &hf_resolved_id_array_minimal_id_count_2,
      { "cValues", "oxnspi.resolved_id_array.minimal_id_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_resolved_id_array_minimal_ids_2,
      { "aulPropTag", "oxnspi.resolved_id_array.minimal_ids", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS,
        VALS(vs_ambiguous_name_resolution_minimal_entry_ids), 0x0, NULL, HFILL } },
    { &hf_name_array_name_count,
      { "NameCount", "oxnspi.name_array.name_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_name_array_name_values,
      { "NameValues", "oxnspi.name_array.name_values", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_name_array_name_count_2,
      { "Count", "oxnspi.name_array.name_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_name_array_name_values_2,
      { "Strings", "oxnspi.name_array.name_values", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_w_name_array_name_count,
      { "NameCount", "oxnspi.w_name_array.name_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_w_name_array_name_values,
      { "NameValues", "oxnspi.w_name_array.name_values", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_w_name_array_name_count_2,
      { "Count", "oxnspi.w_name_array.name_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_w_name_array_name_values_2,
      { "Strings", "oxnspi.w_name_array.name_values", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_property_name_id_property_name_guid,
      { "PropertyNameGuid", "oxnspi.property_name_id.property_name_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_property_name_id_property_name_id,
      { "PropertyNameId", "oxnspi.property_name_id.property_name_id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_property_name_id_property_name_guid_2,
      { "lpguid", "oxnspi.property_name_id.property_name_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_property_name_id_reserved,
      { "ulReserved", "oxnspi.property_name_id.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_property_name_id_property_name_id_2,
      { "lID", "oxnspi.property_name_id.property_name_id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_property_name_set_c_names,
      { "cNames", "oxnspi.property_name_set.c_names", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_property_name_set_a_names,
      { "aNames", "oxnspi.property_name_set.a_names", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_sized_entry_id_size,
      { "Size", "oxnspi.sized_entry_id.size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_sized_entry_id_entry_id,
      { "EntryId", "oxnspi.sized_entry_id.entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_sized_entry_id_size_2,
      { "cb", "oxnspi.sized_entry_id.size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_sized_entry_id_entry_id_2,
      { "lpb", "oxnspi.sized_entry_id.entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_array_entry_id_count,
      { "EntryIdCount", "oxnspi.entry_id_array.entry_id_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_array_entry_ids,
      { "EntryIds", "oxnspi.entry_id_array.entry_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_array_entry_id_count_2,
      { "cValues", "oxnspi.entry_id_array.entry_id_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_array_entry_ids_2,
      { "lpbin", "oxnspi.entry_id_array.entry_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_special_rows_rows_count,
      { "RowsCount", "oxnspi.special_rows.rows_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_special_rows_rows,
      { "Rows", "oxnspi.special_rows.rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_special_rows_rows_count_2,
      { "cRows", "oxnspi.special_rows.rows_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_special_rows_rows_2,
      { "aRow", "oxnspi.special_rows.rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
};

static int *ett_info[] = {
    &ett_address_book_tagged_property_value,
    &ett_large_property_tag_array,
    &ett_address_book_property_row,
    &ett_address_book_property_value_list,
    &ett_property_name_id,
    &ett_entry_id,
    &ett_sized_entry_id,
};

void generated_register_oxnspi(int proto)
{
    proto_register_subtree_array(ett_info, array_length(ett_info));
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}

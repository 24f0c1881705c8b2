/* Do not edit. Generated from specs/ms-oxcdata.yaml, specs/ms-oxorule-actions.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "tables.h"
#include "rop.h"
#include "ndr.h"
#include "property.h"
#include "structures.h"

/* PropertyNameKind */
static const value_string vs_property_name_kind[] = {
    { 0x0, "Numbered" },
    { 0x1, "Named" },
    { 0xff, "NoPropertyName" },
    { 0, NULL }
};

/* RecipientAddressType */
static const value_string vs_recipient_address_type[] = {
    { 0x0, "NoType" },
    { 0x1, "X500DN" },
    { 0x2, "MsMail" },
    { 0x3, "SMTP" },
    { 0x4, "Fax" },
    { 0x5, "ProfessionalOfficeSystem" },
    { 0x6, "PersonalDistributionList1" },
    { 0x7, "PersonalDistributionList2" },
    { 0, NULL }
};

/* RecipientDisplayType */
static const value_string vs_recipient_display_type[] = {
    { 0x0, "DT_MAILUSER" },
    { 0x1, "DT_DISTLIST" },
    { 0x2, "DT_FORUM" },
    { 0x3, "DT_AGENT" },
    { 0x4, "DT_ORGANIZATION" },
    { 0x5, "DT_PRIVATE_DISTLIST" },
    { 0x6, "DT_REMOTE_MAILUSER" },
    { 0, NULL }
};

/* StringType */
static const value_string vs_string_type[] = {
    { 0x0, "NoString" },
    { 0x1, "EmptyString" },
    { 0x2, "String8" },
    { 0x3, "ReducedUnicode" },
    { 0x4, "Unicode" },
    { 0, NULL }
};

/* RestrictType */
static const value_string vs_restrict_type[] = {
    { 0x0, "AndRestriction" },
    { 0x1, "OrRestriction" },
    { 0x2, "NotRestriction" },
    { 0x3, "ContentRestriction" },
    { 0x4, "PropertyRestriction" },
    { 0x5, "ComparePropertiesRestriction" },
    { 0x6, "BitMaskRestriction" },
    { 0x7, "SizeRestriction" },
    { 0x8, "ExistRestriction" },
    { 0x9, "SubObjectRestriction" },
    { 0xa, "CommentRestriction" },
    { 0xb, "CountRestriction" },
    { 0, NULL }
};

/* FuzzyLevelMatch */
static const value_string vs_fuzzy_level_match[] = {
    { 0x0, "FL_FULLSTRING" },
    { 0x1, "FL_SUBSTRING" },
    { 0x2, "FL_PREFIX" },
    { 0, NULL }
};

/* FuzzyLevelWord */
static const value_string vs_fuzzy_level_word[] = {
    { 0x0, "is" },
    { 0x1, "contains" },
    { 0x2, "starts with" },
    { 0x10, "has a word that starts with" },
    { 0x20, "has the phrase" },
    { 0, NULL }
};

/* RelOp */
static const value_string vs_rel_op[] = {
    { 0x0, "RelationalOperatorLessThan" },
    { 0x1, "RelationalOperatorLessThanOrEqual" },
    { 0x2, "RelationalOperatorGreaterThan" },
    { 0x3, "RelationalOperatorGreaterThanOrEqual" },
    { 0x4, "RelationalOperatorEqual" },
    { 0x5, "RelationalOperatorNotEqual" },
    { 0x64, "RelationalOperatorMemberOfDL" },
    { 0, NULL }
};

/* RelOpSymbol */
static const value_string vs_rel_op_symbol[] = {
    { 0x0, "<" },
    { 0x1, "≤" },
    { 0x2, ">" },
    { 0x3, "≥" },
    { 0x4, "=" },
    { 0x5, "≠" },
    { 0x64, "is member of" },
    { 0, NULL }
};

/* BitmapRelOp */
static const value_string vs_bitmap_rel_op[] = {
    { 0x0, "BMR_EQZ" },
    { 0x1, "BMR_NEZ" },
    { 0, NULL }
};

/* BitmapRelOpSymbol */
static const value_string vs_bitmap_rel_op_symbol[] = {
    { 0x0, "= 0" },
    { 0x1, "≠ 0" },
    { 0, NULL }
};

/* SortOrderOrder */
static const value_string vs_sort_order_order[] = {
    { 0x0, "Ascending" },
    { 0x1, "Descending" },
    { 0x4, "MaximumCategory" },
    { 0, NULL }
};

/* ActionType */
static const value_string vs_action_type[] = {
    { 0x1, "OP_MOVE" },
    { 0x2, "OP_COPY" },
    { 0x3, "OP_REPLY" },
    { 0x4, "OP_OOF_REPLY" },
    { 0x5, "OP_DEFER_ACTION" },
    { 0x6, "OP_BOUNCE" },
    { 0x7, "OP_FORWARD" },
    { 0x8, "OP_DELEGATE" },
    { 0x9, "OP_TAG" },
    { 0xa, "OP_DELETE" },
    { 0xb, "OP_MARK_AS_READ" },
    { 0, NULL }
};

/* BounceCode */
static const value_string vs_bounce_code[] = {
    { 0xd, "TooLarge" },
    { 0x1f, "CannotBeDisplayed" },
    { 0x26, "DeliveryDenied" },
    { 0, NULL }
};

static int hf_long_term_id_database_guid = -1;
static int hf_long_term_id_global_counter = -1;
static int hf_long_term_id_pad = -1;
static int hf_property_name_kind = -1;
static int hf_property_name_guid = -1;
static int hf_property_name_lid = -1;
static int hf_property_name_name_size = -1;
static int hf_property_name_name = -1;
static int hf_property_problem_index = -1;
static int hf_property_problem_property_tag = -1;
static int hf_property_problem_error_code = -1;
static int hf_recipient_row_recipient_flags = -1;
static int hf_recipient_row_recipient_flags_r = -1;
static int hf_recipient_row_recipient_flags_s = -1;
static int hf_recipient_row_recipient_flags_t = -1;
static int hf_recipient_row_recipient_flags_d = -1;
static int hf_recipient_row_recipient_flags_e = -1;
static int hf_recipient_row_recipient_flags_type = -1;
static int hf_recipient_row_recipient_flags_o = -1;
static int hf_recipient_row_recipient_flags_reserved = -1;
static int hf_recipient_row_recipient_flags_i = -1;
static int hf_recipient_row_recipient_flags_u = -1;
static int hf_recipient_row_recipient_flags_n = -1;
static int hf_recipient_row_address_prefix_used = -1;
static int hf_recipient_row_display_type = -1;
static int hf_recipient_row_x500_dn = -1;
static int hf_recipient_row_entry_id_size = -1;
static int hf_recipient_row_entry_id = -1;
static int hf_recipient_row_search_key_size = -1;
static int hf_recipient_row_search_key = -1;
static int hf_recipient_row_address_type = -1;
static int hf_recipient_row_email_address = -1;
static int hf_recipient_row_display_name = -1;
static int hf_recipient_row_simple_display_name = -1;
static int hf_recipient_row_transmittable_display_name = -1;
static int hf_recipient_row_recipient_column_count = -1;
static int hf_recipient_row_recipient_properties = -1;
static int hf_typed_string_string_type = -1;
static int hf_typed_string_string = -1;
static int hf_restriction_restrict_type = -1;
static int hf_restriction_restrict_count = -1;
static int hf_restriction_restricts = -1;
static int hf_restriction_restriction = -1;
static int hf_restriction_fuzzy_level_low = -1;
static int hf_restriction_fuzzy_level_low_match = -1;
static int hf_restriction_fuzzy_level_low_fl_prefix_on_any_word = -1;
static int hf_restriction_fuzzy_level_low_fl_phrase_match = -1;
static int hf_restriction_fuzzy_level_high = -1;
static int hf_restriction_fuzzy_level_high_fl_ignorecase = -1;
static int hf_restriction_fuzzy_level_high_fl_ignorenonspace = -1;
static int hf_restriction_fuzzy_level_high_fl_loose = -1;
static int hf_restriction_property_tag = -1;
static int hf_restriction_tagged_value = -1;
static int hf_restriction_rel_op = -1;
static int hf_restriction_prop_tag = -1;
static int hf_restriction_prop_tag1 = -1;
static int hf_restriction_prop_tag2 = -1;
static int hf_restriction_bitmap_rel_op = -1;
static int hf_restriction_mask = -1;
static int hf_restriction_size = -1;
static int hf_restriction_subobject = -1;
static int hf_restriction_tagged_values_count = -1;
static int hf_restriction_tagged_values = -1;
static int hf_restriction_restriction_present = -1;
static int hf_restriction_count = -1;
static int hf_restriction_sub_restriction = -1;
static int hf_sort_order_property_type = -1;
static int hf_sort_order_property_id = -1;
static int hf_sort_order_order = -1;
static int hf_sort_order_set_sort_order_count = -1;
static int hf_sort_order_set_categorized_count = -1;
static int hf_sort_order_set_expanded_count = -1;
static int hf_sort_order_set_sort_orders = -1;
static int hf_rule_action_no_of_actions = -1;
static int hf_rule_action_action_blocks = -1;
static int hf_action_block_action_length = -1;
static int hf_action_block_action_type = -1;
static int hf_action_block_action_flavor = -1;
static int hf_action_block_action_flavor_ns = -1;
static int hf_action_block_action_flavor_st = -1;
static int hf_action_block_action_flavor_pr = -1;
static int hf_action_block_action_flavor_nc = -1;
static int hf_action_block_action_flavor_at = -1;
static int hf_action_block_action_flavor_tm = -1;
static int hf_action_block_action_flags = -1;
static int hf_action_block_action_data = -1;
static int hf_action_block_tagged_property_value = -1;
static int hf_move_copy_action_data_folder_in_this_store = -1;
static int hf_move_copy_action_data_store_eid_size = -1;
static int hf_move_copy_action_data_store_eid = -1;
static int hf_move_copy_action_data_folder_eid_size = -1;
static int hf_move_copy_action_data_folder_eid = -1;
static int hf_server_eid_ours = -1;
static int hf_server_eid_folder_id = -1;
static int hf_server_eid_message_id = -1;
static int hf_server_eid_instance = -1;
static int hf_reply_action_data_reply_template_fid = -1;
static int hf_reply_action_data_reply_template_mid = -1;
static int hf_reply_action_data_message_eid_size = -1;
static int hf_reply_action_data_reply_template_message_eid = -1;
static int hf_reply_action_data_reply_template_guid = -1;
static int hf_defer_action_data_action_data = -1;
static int hf_forward_delegate_action_data_recipient_count = -1;
static int hf_forward_delegate_action_data_recipient_blocks = -1;
static int hf_recipient_block_data_reserved = -1;
static int hf_recipient_block_data_no_of_properties = -1;
static int hf_recipient_block_data_property_values = -1;
static int hf_bounce_action_data_bounce_code = -1;
static int hf_action_entry_id_entry_id = -1;
static int hf_named_property_information_no_of_named_props = -1;
static int hf_named_property_information_prop_ids = -1;
static int hf_named_property_information_named_properties_size = -1;
static int hf_named_property_information_named_properties = -1;
static int hf_extended_rule_message_actions_named_property_information = -1;
static int hf_extended_rule_message_actions_rule_version = -1;
static int hf_extended_rule_message_actions_rule_actions_buffer = -1;
static int hf_extended_rule_message_condition_named_property_information = -1;
static int hf_extended_rule_message_condition_rule_restriction = -1;
static int hf_rule_ids_rule_id = -1;

static int ett_flags = -1;
static int ett_property_row = -1;
static int ett_restriction = -1;
static int ett_tagged_property_value = -1;
static int ett_sort_order = -1;
static int ett_action_block = -1;
static int ett_move_copy_action_data = -1;
static int ett_reply_action_data = -1;
static int ett_defer_action_data = -1;
static int ett_bounce_action_data = -1;
static int ett_forward_delegate_action_data = -1;
static int ett_action_entry_id = -1;
static int ett_server_eid = -1;
static int ett_recipient_block_data = -1;
static int ett_property_name = -1;
static int ett_named_property_information = -1;
static int ett_rule_action = -1;

static int *const bits_recipient_row_recipient_flags[] = {
    &hf_recipient_row_recipient_flags_r,
    &hf_recipient_row_recipient_flags_s,
    &hf_recipient_row_recipient_flags_t,
    &hf_recipient_row_recipient_flags_d,
    &hf_recipient_row_recipient_flags_e,
    &hf_recipient_row_recipient_flags_type,
    &hf_recipient_row_recipient_flags_o,
    &hf_recipient_row_recipient_flags_reserved,
    &hf_recipient_row_recipient_flags_i,
    &hf_recipient_row_recipient_flags_u,
    &hf_recipient_row_recipient_flags_n,
    NULL
};

static int *const bits_restriction_fuzzy_level_low[] = {
    &hf_restriction_fuzzy_level_low_match,
    &hf_restriction_fuzzy_level_low_fl_prefix_on_any_word,
    &hf_restriction_fuzzy_level_low_fl_phrase_match,
    NULL
};

static int *const bits_restriction_fuzzy_level_high[] = {
    &hf_restriction_fuzzy_level_high_fl_ignorecase,
    &hf_restriction_fuzzy_level_high_fl_ignorenonspace,
    &hf_restriction_fuzzy_level_high_fl_loose,
    NULL
};

static int *const bits_action_block_action_flavor[] = {
    &hf_action_block_action_flavor_ns,
    &hf_action_block_action_flavor_st,
    NULL
};

static int *const bits_action_block_action_flavor_[] = {
    &hf_action_block_action_flavor_pr,
    &hf_action_block_action_flavor_nc,
    &hf_action_block_action_flavor_at,
    &hf_action_block_action_flavor_tm,
    NULL
};

/* LongTermID, MS-OXCDATA 2.2.1.3.1 */
void oxcdata_long_term_id(ex_cursor *c, proto_tree *t)
{
    e_guid_t database_guid = { 0, 0, 0, { 0 } };

    database_guid = cur_guid(c, t, hf_long_term_id_database_guid);
    cur_text_guid(c, t, "DatabaseGuid", &database_guid);
    cur_bytes(c, t, hf_long_term_id_global_counter, 6);
    cur_u16(c, t, hf_long_term_id_pad);
}

/* PropertyName, MS-OXCDATA 2.6.1 */
void oxcdata_property_name(ex_cursor *c, proto_tree *t)
{
    uint32_t kind = 0;
    uint32_t name_size = 0;
    e_guid_t guid = { 0, 0, 0, { 0 } };
    uint32_t lid = 0;
    const char *name = NULL;

    const bool says = cur_says(c, t);

    kind = cur_u8(c, t, hf_property_name_kind);
    guid = cur_guid(c, t, hf_property_name_guid);
    if (kind == 0) {
        lid = cur_u32(c, t, hf_property_name_lid);
    }
    if (kind == 1) {
        name_size = cur_u8(c, t, hf_property_name_name_size);
        cur_string16(c, t, hf_property_name_name, name_size, &name);
    }
    if (!c->bad)
        rop_gather_name(c, kind, &guid, lid, name);
    if (kind == 0) {
        if (says)
            cur_say(c, t, "%s 0x%" PRIx64 "", property_set_text(c->pinfo->pool, &guid), (uint64_t)lid);
    }
    if (kind == 1) {
        if (says)
            cur_say(c, t, "%s \"%s\"", property_set_text(c->pinfo->pool, &guid), cur_text_or(c, name));
    }
    if (kind == 255) {
        if (says)
            cur_say(c, t, "no name");
    }
}

/* PropertyProblem, MS-OXCDATA 2.7 */
void oxcdata_property_problem(ex_cursor *c, proto_tree *t)
{
    uint32_t property_tag = 0;
    uint32_t error_code = 0;

    const bool says = cur_says(c, t);

    cur_u16(c, t, hf_property_problem_index);
    property_tag = cur_property_tag(c, t, hf_property_problem_property_tag);
    error_code = cur_u32(c, t, hf_property_problem_error_code);
    if (says)
        cur_say(c, t, "%s %s", cur_tag_text(c, property_tag), cur_error_text(c, error_code));
}

/* RecipientRow, MS-OXCDATA 2.8.3.2 */
void oxcdata_recipient_row(ex_cursor *c, proto_tree *t)
{
    uint32_t recipient_flags = 0;
    uint32_t entry_id_size = 0;
    uint32_t search_key_size = 0;
    uint32_t recipient_column_count = 0;
    const char *display_name = NULL;
    const char *email_address = NULL;
    const char *x500_dn = NULL;

    const bool says = cur_says(c, t);

    recipient_flags = cur_flags16(c, t, hf_recipient_row_recipient_flags, ett_flags, bits_recipient_row_recipient_flags, 0xffff);
    if ((recipient_flags & 0x7) == 1) {
        cur_u8(c, t, hf_recipient_row_address_prefix_used);
        cur_u8(c, t, hf_recipient_row_display_type);
        cur_string8(c, t, hf_recipient_row_x500_dn, CUR_NUL, &x500_dn);
    }
    if (((recipient_flags & 0x7) == 6) || ((recipient_flags & 0x7) == 7)) {
        entry_id_size = cur_u16(c, t, hf_recipient_row_entry_id_size);
        cur_bytes(c, t, hf_recipient_row_entry_id, entry_id_size);
        search_key_size = cur_u16(c, t, hf_recipient_row_search_key_size);
        cur_bytes(c, t, hf_recipient_row_search_key, search_key_size);
    }
    if ((recipient_flags & 0x8000) && ((recipient_flags & 0x7) == 0)) {
        cur_string8(c, t, hf_recipient_row_address_type, CUR_NUL, NULL);
    }
    if (recipient_flags & 0x8) {
        if (recipient_flags & 0x200)
            cur_string16(c, t, hf_recipient_row_email_address, CUR_NUL, &email_address);
        else
            cur_string8(c, t, hf_recipient_row_email_address, CUR_NUL, &email_address);
    }
    if (recipient_flags & 0x10) {
        if (recipient_flags & 0x200)
            cur_string16(c, t, hf_recipient_row_display_name, CUR_NUL, &display_name);
        else
            cur_string8(c, t, hf_recipient_row_display_name, CUR_NUL, &display_name);
    }
    if (recipient_flags & 0x400) {
        if (recipient_flags & 0x200)
            cur_string16(c, t, hf_recipient_row_simple_display_name, CUR_NUL, NULL);
        else
            cur_string8(c, t, hf_recipient_row_simple_display_name, CUR_NUL, NULL);
    }
    if (recipient_flags & 0x20) {
        if (recipient_flags & 0x200)
            cur_string16(c, t, hf_recipient_row_transmittable_display_name, CUR_NUL, NULL);
        else
            cur_string8(c, t, hf_recipient_row_transmittable_display_name, CUR_NUL, NULL);
    }
    recipient_column_count = cur_u16(c, t, hf_recipient_row_recipient_column_count);
    cur_limit_columns(c, t, recipient_column_count);
    cur_struct(c, t, hf_recipient_row_recipient_properties, ett_property_row, property_row);
    c->n_columns = UINT32_MAX;
    if ((recipient_flags & 0x10) && (recipient_flags & 0x8)) {
        if (says)
            cur_say(c, t, "%s <%s>", cur_text_or(c, display_name), cur_text_or(c, email_address));
    }
    if ((recipient_flags & 0x10) && !(recipient_flags & 0x8)) {
        if (says)
            cur_say(c, t, "%s", cur_text_or(c, display_name));
    }
    if ((recipient_flags & 0x8) && !(recipient_flags & 0x10)) {
        if (says)
            cur_say(c, t, "<%s>", cur_text_or(c, email_address));
    }
    if (((recipient_flags & 0x7) == 1) && !(recipient_flags & 0x10) && !(recipient_flags & 0x8)) {
        if (says)
            cur_say(c, t, "%s", cur_text_or(c, x500_dn));
    }
}

/* TypedString, MS-OXCDATA 2.11.7 */
void oxcdata_typed_string(ex_cursor *c, proto_tree *t)
{
    uint32_t string_type = 0;
    const char *string = NULL;

    string_type = cur_u8(c, t, hf_typed_string_string_type);
    switch (string_type) {
    case 0:
        break;
    case 1:
        break;
    case 2:
        cur_string8(c, t, hf_typed_string_string, CUR_NUL, &string);
        c->text = string;
        cur_text(c, t, ", String: \"%s\"", string);
        break;
    case 3:
        cur_string8(c, t, hf_typed_string_string, CUR_NUL, &string);
        c->text = string;
        cur_text(c, t, ", String: \"%s\"", string);
        break;
    case 4:
        cur_string16(c, t, hf_typed_string_string, CUR_NUL, &string);
        c->text = string;
        cur_text(c, t, ", String: \"%s\"", string);
        break;
    default:
        cur_fail(c, t, "StringType: 0x%" PRIx64 " is not a known value", (uint64_t)(string_type));
    }
}

/* Restriction, MS-OXCDATA 2.12 */
void oxcdata_restriction(ex_cursor *c, proto_tree *t)
{
    uint32_t restrict_type = 0;
    uint32_t restrict_count = 0;
    const char *restricts_text = NULL;
    const char *restriction_text = NULL;
    uint32_t fuzzy_level_high = 0;
    uint32_t property_tag = 0;
    uint32_t fuzzy_level_low = 0;
    const char *tagged_value_text = NULL;
    uint32_t prop_tag = 0;
    uint32_t rel_op = 0;
    uint32_t prop_tag1 = 0;
    uint32_t prop_tag2 = 0;
    uint32_t mask = 0;
    uint32_t bitmap_rel_op = 0;
    uint32_t size = 0;
    uint32_t subobject = 0;
    uint32_t tagged_values_count = 0;
    bool restriction_present = false;
    uint32_t count = 0;
    const char *sub_restriction_text = NULL;

    const bool says = cur_says(c, t);

    restrict_type = cur_u8(c, t, hf_restriction_restrict_type);
    switch (restrict_type) {
    case 0:
        restrict_count = cur_ucount(c, t, hf_restriction_restrict_count);
        c->says = says;
        c->separator = ") AND (";
        cur_list(c, t, hf_restriction_restricts, ett_restriction, restrict_count, oxcdata_restriction);
        restricts_text = c->text;
        c->says = false;
        if (restrict_count > 0) {
            if (says)
                cur_say(c, t, "(%s)", cur_inner_text(restricts_text));
        }
        if (restrict_count == 0) {
            if (says)
                cur_say(c, t, "AND of none");
        }
        break;
    case 1:
        restrict_count = cur_ucount(c, t, hf_restriction_restrict_count);
        c->says = says;
        c->separator = ") OR (";
        cur_list(c, t, hf_restriction_restricts, ett_restriction, restrict_count, oxcdata_restriction);
        restricts_text = c->text;
        c->says = false;
        if (restrict_count > 0) {
            if (says)
                cur_say(c, t, "(%s)", cur_inner_text(restricts_text));
        }
        if (restrict_count == 0) {
            if (says)
                cur_say(c, t, "OR of none");
        }
        break;
    case 2:
        c->says = says;
        cur_struct(c, t, hf_restriction_restriction, ett_restriction, oxcdata_restriction);
        restriction_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "NOT (%s)", cur_inner_text(restriction_text));
        break;
    case 3:
        fuzzy_level_low = cur_flags16(c, t, hf_restriction_fuzzy_level_low, ett_flags, bits_restriction_fuzzy_level_low, 0x3f);
        fuzzy_level_high = cur_flags16(c, t, hf_restriction_fuzzy_level_high, ett_flags, bits_restriction_fuzzy_level_high, 0x7);
        property_tag = cur_property_tag(c, t, hf_restriction_property_tag);
        c->says = says;
        cur_struct(c, t, hf_restriction_tagged_value, ett_tagged_property_value, tagged_property_value);
        tagged_value_text = c->text;
        c->says = false;
        if (fuzzy_level_high == 0) {
            if (says)
                cur_say(c, t, "%s %s %s", cur_tag_text(c, property_tag), cur_name_text(c, fuzzy_level_low, vs_fuzzy_level_word), cur_inner_text(tagged_value_text));
        }
        if (fuzzy_level_high != 0) {
            if (says)
                cur_say(c, t, "%s %s %s (%s)", cur_tag_text(c, property_tag), cur_name_text(c, fuzzy_level_low, vs_fuzzy_level_word), cur_inner_text(tagged_value_text), cur_bits_text(c, fuzzy_level_high, bits_restriction_fuzzy_level_high));
        }
        break;
    case 4:
        rel_op = cur_u8(c, t, hf_restriction_rel_op);
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        c->says = says;
        cur_struct(c, t, hf_restriction_tagged_value, ett_tagged_property_value, tagged_property_value);
        tagged_value_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "%s %s %s", cur_tag_text(c, prop_tag), cur_name_text(c, rel_op, vs_rel_op_symbol), cur_inner_text(tagged_value_text));
        break;
    case 5:
        rel_op = cur_u8(c, t, hf_restriction_rel_op);
        prop_tag1 = cur_property_tag(c, t, hf_restriction_prop_tag1);
        prop_tag2 = cur_property_tag(c, t, hf_restriction_prop_tag2);
        if (says)
            cur_say(c, t, "%s %s %s", cur_tag_text(c, prop_tag1), cur_name_text(c, rel_op, vs_rel_op_symbol), cur_tag_text(c, prop_tag2));
        break;
    case 6:
        bitmap_rel_op = cur_u8(c, t, hf_restriction_bitmap_rel_op);
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        mask = cur_u32(c, t, hf_restriction_mask);
        if (says)
            cur_say(c, t, "%s & 0x%" PRIx64 " %s", cur_tag_text(c, prop_tag), (uint64_t)mask, cur_name_text(c, bitmap_rel_op, vs_bitmap_rel_op_symbol));
        break;
    case 7:
        rel_op = cur_u8(c, t, hf_restriction_rel_op);
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        size = cur_u32(c, t, hf_restriction_size);
        if (says)
            cur_say(c, t, "size of %s %s %" PRId64 "", cur_tag_text(c, prop_tag), cur_name_text(c, rel_op, vs_rel_op_symbol), (int64_t)size);
        break;
    case 8:
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        if (says)
            cur_say(c, t, "%s exists", cur_tag_text(c, prop_tag));
        break;
    case 9:
        subobject = cur_property_tag(c, t, hf_restriction_subobject);
        c->says = says;
        cur_struct(c, t, hf_restriction_restriction, ett_restriction, oxcdata_restriction);
        restriction_text = c->text;
        c->says = false;
        switch (subobject) {
        case 236060685:
            if (says)
                cur_say(c, t, "any recipient (%s)", cur_inner_text(restriction_text));
            break;
        case 236126221:
            if (says)
                cur_say(c, t, "any attachment (%s)", cur_inner_text(restriction_text));
            break;
        default:
            if (says)
                cur_say(c, t, "any %s (%s)", cur_tag_text(c, subobject), cur_inner_text(restriction_text));
            break;
        }
        break;
    case 10:
        tagged_values_count = cur_u8(c, t, hf_restriction_tagged_values_count);
        cur_list(c, t, hf_restriction_tagged_values, ett_tagged_property_value, tagged_values_count, tagged_property_value);
        restriction_present = cur_bool8(c, t, hf_restriction_restriction_present);
        if (restriction_present) {
            c->says = says;
            cur_struct(c, t, hf_restriction_restriction, ett_restriction, oxcdata_restriction);
            restriction_text = c->text;
            c->says = false;
            if (says)
                cur_say(c, t, "(%s) with %s", cur_inner_text(restriction_text), cur_number_text(c, tagged_values_count, "comment", "comments"));
        }
        if (!restriction_present) {
            if (says)
                cur_say(c, t, "%s", cur_number_text(c, tagged_values_count, "comment", "comments"));
        }
        break;
    case 11:
        count = cur_u32(c, t, hf_restriction_count);
        c->says = says;
        cur_struct(c, t, hf_restriction_sub_restriction, ett_restriction, oxcdata_restriction);
        sub_restriction_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "at most %" PRId64 " of (%s)", (int64_t)count, cur_inner_text(sub_restriction_text));
        break;
    default:
        cur_fail(c, t, "RestrictType: 0x%" PRIx64 " is not a known value", (uint64_t)(restrict_type));
    }
}

/* SortOrder, MS-OXCDATA 2.13.1 */
void oxcdata_sort_order(ex_cursor *c, proto_tree *t)
{
    uint32_t property_id = 0;
    uint32_t order = 0;

    const bool says = cur_says(c, t);

    cur_u16(c, t, hf_sort_order_property_type);
    property_id = cur_property_id(c, t, hf_sort_order_property_id);
    order = cur_u8(c, t, hf_sort_order_order);
    if (says)
        cur_say(c, t, "%s %s", cur_tag_id_text(c, property_id), cur_name_text(c, order, vs_sort_order_order));
}

/* SortOrderSet, MS-OXCDATA 2.13.2 */
void oxcdata_sort_order_set(ex_cursor *c, proto_tree *t)
{
    uint32_t sort_order_count = 0;

    sort_order_count = cur_u16(c, t, hf_sort_order_set_sort_order_count);
    cur_u16(c, t, hf_sort_order_set_categorized_count);
    cur_u16(c, t, hf_sort_order_set_expanded_count);
    cur_list(c, t, hf_sort_order_set_sort_orders, ett_sort_order, sort_order_count, oxcdata_sort_order);
}

/* RuleAction, MS-OXORULE 2.2.5 */
void oxcdata_rule_action(ex_cursor *c, proto_tree *t)
{
    uint32_t no_of_actions = 0;
    const char *action_blocks_text = NULL;

    const bool says = cur_says(c, t);

    no_of_actions = cur_ucount(c, t, hf_rule_action_no_of_actions);
    c->says = says;
    c->separator = ", ";
    cur_list(c, t, hf_rule_action_action_blocks, ett_action_block, no_of_actions, oxcdata_action_block);
    action_blocks_text = c->text;
    c->says = false;
    if (says)
        cur_say(c, t, "%s", cur_inner_text(action_blocks_text));
}

/* ActionBlock, MS-OXORULE 2.2.5.1 */
void oxcdata_action_block(ex_cursor *c, proto_tree *t)
{
    uint32_t action_length = 0;
    uint32_t action_type = 0;
    uint32_t action_flavor = 0;
    const char *action_data_text = NULL;
    uint32_t tagged_property_value_tag = 0;
    const char *tagged_property_value_text = NULL;

    const bool says = cur_says(c, t);

    action_length = cur_ucount(c, t, hf_action_block_action_length);
    cur_sub action_length_sub = cur_sub_begin(c, t, hf_action_block_action_length, action_length);
    action_type = cur_u8(c, t, hf_action_block_action_type);
    switch (action_type) {
    case 3: /* OP_REPLY */
        action_flavor = cur_flags32(c, t, hf_action_block_action_flavor, ett_flags, bits_action_block_action_flavor, 0x3);
        break;
    case 4: /* OP_OOF_REPLY */
        action_flavor = cur_flags32(c, t, hf_action_block_action_flavor, ett_flags, bits_action_block_action_flavor, 0x3);
        break;
    case 7: /* OP_FORWARD */
        action_flavor = cur_flags32(c, t, hf_action_block_action_flavor, ett_flags, bits_action_block_action_flavor_, 0xf);
        break;
    default:
        action_flavor = cur_u32(c, t, hf_action_block_action_flavor);
        cur_must(c, t, hf_action_block_action_flavor, (uint64_t)action_flavor, 0);
        break;
    }
    cur_u32(c, t, hf_action_block_action_flags);
    switch (action_type) {
    case 1: /* OP_MOVE */
        c->says = says;
        cur_struct(c, t, hf_action_block_action_data, ett_move_copy_action_data, oxcdata_move_copy_action_data);
        action_data_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "move %s", cur_inner_text(action_data_text));
        break;
    case 2: /* OP_COPY */
        c->says = says;
        cur_struct(c, t, hf_action_block_action_data, ett_move_copy_action_data, oxcdata_move_copy_action_data);
        action_data_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "copy %s", cur_inner_text(action_data_text));
        break;
    case 3: /* OP_REPLY */
        c->says = says;
        cur_struct(c, t, hf_action_block_action_data, ett_reply_action_data, oxcdata_reply_action_data);
        action_data_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "reply %s", cur_inner_text(action_data_text));
        break;
    case 4: /* OP_OOF_REPLY */
        c->says = says;
        cur_struct(c, t, hf_action_block_action_data, ett_reply_action_data, oxcdata_reply_action_data);
        action_data_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "reply out of office %s", cur_inner_text(action_data_text));
        break;
    case 5: /* OP_DEFER_ACTION */
        c->says = says;
        cur_struct(c, t, hf_action_block_action_data, ett_defer_action_data, oxcdata_defer_action_data);
        action_data_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "leave to the client");
        break;
    case 6: /* OP_BOUNCE */
        c->says = says;
        cur_struct(c, t, hf_action_block_action_data, ett_bounce_action_data, oxcdata_bounce_action_data);
        action_data_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "bounce: %s", cur_inner_text(action_data_text));
        break;
    case 7: /* OP_FORWARD */
        c->says = says;
        cur_struct(c, t, hf_action_block_action_data, ett_forward_delegate_action_data, oxcdata_forward_delegate_action_data);
        action_data_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "forward to %s", cur_inner_text(action_data_text));
        break;
    case 8: /* OP_DELEGATE */
        c->says = says;
        cur_struct(c, t, hf_action_block_action_data, ett_forward_delegate_action_data, oxcdata_forward_delegate_action_data);
        action_data_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "delegate to %s", cur_inner_text(action_data_text));
        break;
    case 9: /* OP_TAG */
        c->says = says;
        cur_struct(c, t, hf_action_block_tagged_property_value, ett_tagged_property_value, tagged_property_value);
        tagged_property_value_text = c->text;
        c->says = false;
        tagged_property_value_tag = c->tag;
        if (says)
            cur_say(c, t, "set %s to %s", cur_tag_text(c, tagged_property_value_tag), cur_inner_text(tagged_property_value_text));
        break;
    case 10: /* OP_DELETE */
        if (says)
            cur_say(c, t, "delete");
        break;
    case 11: /* OP_MARK_AS_READ */
        if (says)
            cur_say(c, t, "mark as read");
        break;
    default:
        cur_fail(c, t, "ActionType: 0x%" PRIx64 " is not a known value", (uint64_t)(action_type));
    }
    cur_sub_end(c, t, &action_length_sub);
}

/* MoveCopyActionData, MS-OXORULE 2.2.5.1.2.1 */
void oxcdata_move_copy_action_data(ex_cursor *c, proto_tree *t)
{
    uint32_t store_eid_size = 0;
    bool folder_in_this_store = false;
    uint32_t folder_eid_size = 0;
    const char *folder_eid_text = NULL;

    const bool says = cur_says(c, t);

    if (!c->wide) {
        folder_in_this_store = cur_bool8(c, t, hf_move_copy_action_data_folder_in_this_store);
    }
    store_eid_size = cur_ucount(c, t, hf_move_copy_action_data_store_eid_size);
    if (store_eid_size > 0) {
        cur_sub store_eid_sub = cur_sub_begin(c, t, hf_move_copy_action_data_store_eid, store_eid_size);
        cur_struct(c, t, hf_move_copy_action_data_store_eid, ett_action_entry_id, oxcdata_action_entry_id);
        cur_sub_end(c, t, &store_eid_sub);
    }
    folder_eid_size = cur_ucount(c, t, hf_move_copy_action_data_folder_eid_size);
    if (folder_in_this_store) {
        if (folder_eid_size > 0) {
            cur_sub folder_eid_sub = cur_sub_begin(c, t, hf_move_copy_action_data_folder_eid, folder_eid_size);
            c->says = says;
            cur_struct(c, t, hf_move_copy_action_data_folder_eid, ett_server_eid, oxcdata_server_eid);
            folder_eid_text = c->text;
            c->says = false;
            cur_sub_end(c, t, &folder_eid_sub);
        }
    }
    if (!folder_in_this_store) {
        if (folder_eid_size > 0) {
            cur_sub folder_eid_sub = cur_sub_begin(c, t, hf_move_copy_action_data_folder_eid, folder_eid_size);
            c->says = says;
            cur_struct(c, t, hf_move_copy_action_data_folder_eid, ett_action_entry_id, oxcdata_action_entry_id);
            folder_eid_text = c->text;
            c->says = false;
            cur_sub_end(c, t, &folder_eid_sub);
        }
    }
    if (folder_in_this_store) {
        if (says)
            cur_say(c, t, "to %s", cur_inner_text(folder_eid_text));
    }
    if (c->wide) {
        if (says)
            cur_say(c, t, "to a folder of this store");
    }
    if (!folder_in_this_store && !c->wide) {
        if (says)
            cur_say(c, t, "to a folder of another store");
    }
}

/* ServerEid, MS-OXORULE 2.2.5.1.2.1.1 */
void oxcdata_server_eid(ex_cursor *c, proto_tree *t)
{
    uint32_t ours = 0;
    uint64_t message_id = 0;
    uint32_t instance = 0;
    uint64_t folder_id = 0;

    const bool says = cur_says(c, t);

    ours = cur_u8(c, t, hf_server_eid_ours);
    cur_must(c, t, hf_server_eid_ours, (uint64_t)ours, 1);
    folder_id = cur_id64(c, t, hf_server_eid_folder_id);
    message_id = cur_id64(c, t, hf_server_eid_message_id);
    cur_must(c, t, hf_server_eid_message_id, (uint64_t)message_id, 0);
    instance = cur_u32(c, t, hf_server_eid_instance);
    cur_must(c, t, hf_server_eid_instance, (uint64_t)instance, 0);
    if (says)
        cur_say(c, t, "%s", cur_id_text(c, folder_id));
}

/* ReplyActionData, MS-OXORULE 2.2.5.1.2.2 */
void oxcdata_reply_action_data(ex_cursor *c, proto_tree *t)
{
    uint32_t message_eid_size = 0;
    uint64_t reply_template_mid = 0;

    const bool says = cur_says(c, t);

    if (!c->wide) {
        cur_id64(c, t, hf_reply_action_data_reply_template_fid);
        reply_template_mid = cur_id64(c, t, hf_reply_action_data_reply_template_mid);
    }
    if (c->wide) {
        message_eid_size = cur_u32(c, t, hf_reply_action_data_message_eid_size);
        if (message_eid_size > 0) {
            cur_sub reply_template_message_eid_sub = cur_sub_begin(c, t, hf_reply_action_data_reply_template_message_eid, message_eid_size);
            cur_struct(c, t, hf_reply_action_data_reply_template_message_eid, ett_action_entry_id, oxcdata_action_entry_id);
            cur_sub_end(c, t, &reply_template_message_eid_sub);
        }
    }
    cur_guid(c, t, hf_reply_action_data_reply_template_guid);
    if (!c->wide) {
        if (says)
            cur_say(c, t, "with %s", cur_id_text(c, reply_template_mid));
    }
    if (c->wide) {
        if (says)
            cur_say(c, t, "with a template");
    }
}

/* DeferActionData, MS-OXORULE 2.2.5.1.2.3 */
void oxcdata_defer_action_data(ex_cursor *c, proto_tree *t)
{
    cur_bytes(c, t, hf_defer_action_data_action_data, (uint64_t)cur_left(c));
}

/* ForwardDelegateActionData, MS-OXORULE 2.2.5.1.2.4 */
void oxcdata_forward_delegate_action_data(ex_cursor *c, proto_tree *t)
{
    uint32_t recipient_count = 0;
    const char *recipient_blocks_text = NULL;

    const bool says = cur_says(c, t);

    recipient_count = cur_ucount(c, t, hf_forward_delegate_action_data_recipient_count);
    c->says = says;
    c->separator = ", ";
    cur_list(c, t, hf_forward_delegate_action_data_recipient_blocks, ett_recipient_block_data, recipient_count, oxcdata_recipient_block_data);
    recipient_blocks_text = c->text;
    c->says = false;
    if (says)
        cur_say(c, t, "%s", cur_inner_text(recipient_blocks_text));
}

/* RecipientBlockData, MS-OXORULE 2.2.5.1.2.4.1 */
void oxcdata_recipient_block_data(ex_cursor *c, proto_tree *t)
{
    uint32_t no_of_properties = 0;
    const char *property_values_pid_tag_display_name = NULL;

    const bool says = cur_says(c, t);

    cur_u8(c, t, hf_recipient_block_data_reserved);
    no_of_properties = cur_ucount(c, t, hf_recipient_block_data_no_of_properties);
    c->wanted_id = says ? 0x3001 : 0;
    c->wanted_text = NULL;
    cur_list(c, t, hf_recipient_block_data_property_values, ett_tagged_property_value, no_of_properties, tagged_property_value);
    property_values_pid_tag_display_name = c->wanted_text;
    c->wanted_id = 0;
    if (says)
        cur_say(c, t, "%s", cur_inner_text(property_values_pid_tag_display_name));
}

/* BounceActionData, MS-OXORULE 2.2.5.1.2.5 */
void oxcdata_bounce_action_data(ex_cursor *c, proto_tree *t)
{
    uint32_t bounce_code = 0;

    const bool says = cur_says(c, t);

    bounce_code = cur_u32(c, t, hf_bounce_action_data_bounce_code);
    if (says)
        cur_say(c, t, "%s", cur_name_text(c, bounce_code, vs_bounce_code));
}

/* ActionEntryID, MS-OXORULE 2.2.5.1.2.1 */
void oxcdata_action_entry_id(ex_cursor *c, proto_tree *t)
{
    cur_bytes(c, t, hf_action_entry_id_entry_id, (uint64_t)cur_left(c));
}

/* NamedPropertyInformation, MS-OXORULE 2.2.4.2 */
void oxcdata_named_property_information(ex_cursor *c, proto_tree *t)
{
    uint32_t no_of_named_props = 0;
    uint32_t named_properties_size = 0;

    no_of_named_props = cur_u16(c, t, hf_named_property_information_no_of_named_props);
    if (!c->bad)
        property_own_names(c, no_of_named_props);
    for (uint64_t i = 0; cur_element(c, t, hf_named_property_information_prop_ids, i, no_of_named_props); i++)
        cur_property_id(c, t, hf_named_property_information_prop_ids);
    if (no_of_named_props > 0) {
        named_properties_size = cur_u32(c, t, hf_named_property_information_named_properties_size);
        if (named_properties_size > 0) {
            cur_sub named_properties_sub = cur_sub_begin(c, t, hf_named_property_information_named_properties, named_properties_size);
            cur_list(c, t, hf_named_property_information_named_properties, ett_property_name, no_of_named_props, oxcdata_property_name);
            cur_sub_end(c, t, &named_properties_sub);
        }
    }
}

/* ExtendedRuleMessageActions, MS-OXORULE 2.2.4.1.9 */
void oxcdata_extended_rule_message_actions(ex_cursor *c, proto_tree *t)
{
    uint32_t rule_version = 0;
    const char *rule_actions_buffer_text = NULL;

    const bool says = cur_says(c, t);

    cur_struct(c, t, hf_extended_rule_message_actions_named_property_information, ett_named_property_information, oxcdata_named_property_information);
    rule_version = cur_u32(c, t, hf_extended_rule_message_actions_rule_version);
    cur_must(c, t, hf_extended_rule_message_actions_rule_version, (uint64_t)rule_version, 1);
    {
        const bool rule_actions_buffer_wide = c->wide;
        c->wide = true;
        c->says = says;
        cur_struct(c, t, hf_extended_rule_message_actions_rule_actions_buffer, ett_rule_action, oxcdata_rule_action);
        rule_actions_buffer_text = c->text;
        c->says = false;
        c->wide = rule_actions_buffer_wide;
    }
    if (says)
        cur_say(c, t, "%s", cur_inner_text(rule_actions_buffer_text));
}

/* ExtendedRuleMessageCondition, MS-OXORULE 2.2.4.1.10 */
void oxcdata_extended_rule_message_condition(ex_cursor *c, proto_tree *t)
{
    const char *rule_restriction_text = NULL;

    const bool says = cur_says(c, t);

    cur_struct(c, t, hf_extended_rule_message_condition_named_property_information, ett_named_property_information, oxcdata_named_property_information);
    {
        const bool rule_restriction_wide = c->wide;
        c->wide = true;
        c->says = says;
        cur_struct(c, t, hf_extended_rule_message_condition_rule_restriction, ett_restriction, oxcdata_restriction);
        rule_restriction_text = c->text;
        c->says = false;
        c->wide = rule_restriction_wide;
    }
    if (says)
        cur_say(c, t, "%s", cur_inner_text(rule_restriction_text));
}

/* RuleIds, MS-OXORULE 2.2.6.7 */
void oxcdata_rule_ids(ex_cursor *c, proto_tree *t)
{
    for (uint64_t i = 0; cur_element(c, t, hf_rule_ids_rule_id, i, CUR_REST); i++)
        cur_u64(c, t, hf_rule_ids_rule_id);
}

void generated_register_oxcdata(int proto)
{
    static hf_register_info hf[] = {
        { &hf_long_term_id_database_guid, { "DatabaseGuid", "oxcdata.long_term_id.database_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_long_term_id_global_counter, { "GlobalCounter", "oxcdata.long_term_id.global_counter", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_long_term_id_pad, { "Pad", "oxcdata.long_term_id.pad", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_property_name_kind, { "Kind", "oxcdata.property_name.kind", FT_UINT8, BASE_DEC, VALS(vs_property_name_kind),
          0x0, NULL, HFILL } },
        { &hf_property_name_guid, { "GUID", "oxcdata.property_name.guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_property_name_lid, { "LID", "oxcdata.property_name.lid", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_property_name_name_size, { "NameSize", "oxcdata.property_name.name_size", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_property_name_name, { "Name", "oxcdata.property_name.name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_property_problem_index, { "Index", "oxcdata.property_problem.index", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_property_problem_property_tag, { "PropertyTag", "oxcdata.property_problem.property_tag", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_property_problem_error_code, { "ErrorCode", "oxcdata.property_problem.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags, { "RecipientFlags", "oxcdata.recipient_row.recipient_flags", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_r, { "R", "oxcdata.recipient_row.recipient_flags.r", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x80, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_s, { "S", "oxcdata.recipient_row.recipient_flags.s", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x40, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_t, { "T", "oxcdata.recipient_row.recipient_flags.t", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x20, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_d, { "D", "oxcdata.recipient_row.recipient_flags.d", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_e, { "E", "oxcdata.recipient_row.recipient_flags.e", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_type, { "Type", "oxcdata.recipient_row.recipient_flags.type", FT_UINT16, BASE_DEC, VALS(vs_recipient_address_type),
          0x7, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_o, { "O", "oxcdata.recipient_row.recipient_flags.o", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x8000, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_reserved, { "Reserved", "oxcdata.recipient_row.recipient_flags.reserved", FT_UINT16, BASE_DEC, NULL,
          0x7800, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_i, { "I", "oxcdata.recipient_row.recipient_flags.i", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x400, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_u, { "U", "oxcdata.recipient_row.recipient_flags.u", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x200, NULL, HFILL } },
        { &hf_recipient_row_recipient_flags_n, { "N", "oxcdata.recipient_row.recipient_flags.n", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x100, NULL, HFILL } },
        { &hf_recipient_row_address_prefix_used, { "AddressPrefixUsed", "oxcdata.recipient_row.address_prefix_used", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_display_type, { "DisplayType", "oxcdata.recipient_row.display_type", FT_UINT8, BASE_DEC, VALS(vs_recipient_display_type),
          0x0, NULL, HFILL } },
        { &hf_recipient_row_x500_dn, { "X500DN", "oxcdata.recipient_row.x500_dn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_entry_id_size, { "EntryIdSize", "oxcdata.recipient_row.entry_id_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_entry_id, { "EntryID", "oxcdata.recipient_row.entry_id", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_search_key_size, { "SearchKeySize", "oxcdata.recipient_row.search_key_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_search_key, { "SearchKey", "oxcdata.recipient_row.search_key", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_address_type, { "AddressType", "oxcdata.recipient_row.address_type", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_email_address, { "EmailAddress", "oxcdata.recipient_row.email_address", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_display_name, { "DisplayName", "oxcdata.recipient_row.display_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_simple_display_name, { "SimpleDisplayName", "oxcdata.recipient_row.simple_display_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_transmittable_display_name, { "TransmittableDisplayName", "oxcdata.recipient_row.transmittable_display_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_recipient_column_count, { "RecipientColumnCount", "oxcdata.recipient_row.recipient_column_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_row_recipient_properties, { "RecipientProperties", "oxcdata.recipient_row.recipient_properties", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_typed_string_string_type, { "StringType", "oxcdata.typed_string.string_type", FT_UINT8, BASE_DEC, VALS(vs_string_type),
          0x0, NULL, HFILL } },
        { &hf_typed_string_string, { "String", "oxcdata.typed_string.string", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_restrict_type, { "RestrictType", "oxcdata.restriction.restrict_type", FT_UINT8, BASE_DEC, VALS(vs_restrict_type),
          0x0, NULL, HFILL } },
        { &hf_restriction_restrict_count, { "RestrictCount", "oxcdata.restriction.restrict_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_restricts, { "Restricts", "oxcdata.restriction.restricts", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_restriction, { "Restriction", "oxcdata.restriction.restriction", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_fuzzy_level_low, { "FuzzyLevelLow", "oxcdata.restriction.fuzzy_level_low", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_fuzzy_level_low_match, { "Match", "oxcdata.restriction.fuzzy_level_low.match", FT_UINT16, BASE_DEC, VALS(vs_fuzzy_level_match),
          0xf, NULL, HFILL } },
        { &hf_restriction_fuzzy_level_low_fl_prefix_on_any_word, { "FL_PREFIX_ON_ANY_WORD", "oxcdata.restriction.fuzzy_level_low.fl_prefix_on_any_word", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_restriction_fuzzy_level_low_fl_phrase_match, { "FL_PHRASE_MATCH", "oxcdata.restriction.fuzzy_level_low.fl_phrase_match", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x20, NULL, HFILL } },
        { &hf_restriction_fuzzy_level_high, { "FuzzyLevelHigh", "oxcdata.restriction.fuzzy_level_high", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_fuzzy_level_high_fl_ignorecase, { "FL_IGNORECASE", "oxcdata.restriction.fuzzy_level_high.fl_ignorecase", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_restriction_fuzzy_level_high_fl_ignorenonspace, { "FL_IGNORENONSPACE", "oxcdata.restriction.fuzzy_level_high.fl_ignorenonspace", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_restriction_fuzzy_level_high_fl_loose, { "FL_LOOSE", "oxcdata.restriction.fuzzy_level_high.fl_loose", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_restriction_property_tag, { "PropertyTag", "oxcdata.restriction.property_tag", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_tagged_value, { "TaggedValue", "oxcdata.restriction.tagged_value", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_rel_op, { "RelOp", "oxcdata.restriction.rel_op", FT_UINT8, BASE_DEC, VALS(vs_rel_op),
          0x0, NULL, HFILL } },
        { &hf_restriction_prop_tag, { "PropTag", "oxcdata.restriction.prop_tag", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_prop_tag1, { "PropTag1", "oxcdata.restriction.prop_tag1", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_prop_tag2, { "PropTag2", "oxcdata.restriction.prop_tag2", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_bitmap_rel_op, { "BitmapRelOp", "oxcdata.restriction.bitmap_rel_op", FT_UINT8, BASE_DEC, VALS(vs_bitmap_rel_op),
          0x0, NULL, HFILL } },
        { &hf_restriction_mask, { "Mask", "oxcdata.restriction.mask", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_size, { "Size", "oxcdata.restriction.size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_subobject, { "Subobject", "oxcdata.restriction.subobject", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_tagged_values_count, { "TaggedValuesCount", "oxcdata.restriction.tagged_values_count", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_tagged_values, { "TaggedValues", "oxcdata.restriction.tagged_values", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_restriction_present, { "RestrictionPresent", "oxcdata.restriction.restriction_present", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_count, { "Count", "oxcdata.restriction.count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_restriction_sub_restriction, { "SubRestriction", "oxcdata.restriction.sub_restriction", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_order_property_type, { "PropertyType", "oxcdata.sort_order.property_type", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_order_property_id, { "PropertyId", "oxcdata.sort_order.property_id", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_order_order, { "Order", "oxcdata.sort_order.order", FT_UINT8, BASE_DEC, VALS(vs_sort_order_order),
          0x0, NULL, HFILL } },
        { &hf_sort_order_set_sort_order_count, { "SortOrderCount", "oxcdata.sort_order_set.sort_order_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_order_set_categorized_count, { "CategorizedCount", "oxcdata.sort_order_set.categorized_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_order_set_expanded_count, { "ExpandedCount", "oxcdata.sort_order_set.expanded_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_order_set_sort_orders, { "SortOrders", "oxcdata.sort_order_set.sort_orders", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_rule_action_no_of_actions, { "NoOfActions", "oxcdata.rule_action.no_of_actions", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_rule_action_action_blocks, { "ActionBlocks", "oxcdata.rule_action.action_blocks", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_action_block_action_length, { "ActionLength", "oxcdata.action_block.action_length", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_action_block_action_type, { "ActionType", "oxcdata.action_block.action_type", FT_UINT8, BASE_DEC, VALS(vs_action_type),
          0x0, NULL, HFILL } },
        { &hf_action_block_action_flavor, { "ActionFlavor", "oxcdata.action_block.action_flavor", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_action_block_action_flavor_ns, { "NS", "oxcdata.action_block.action_flavor.ns", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_action_block_action_flavor_st, { "ST", "oxcdata.action_block.action_flavor.st", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_action_block_action_flavor_pr, { "PR", "oxcdata.action_block.action_flavor.pr", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_action_block_action_flavor_nc, { "NC", "oxcdata.action_block.action_flavor.nc", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_action_block_action_flavor_at, { "AT", "oxcdata.action_block.action_flavor.at", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_action_block_action_flavor_tm, { "TM", "oxcdata.action_block.action_flavor.tm", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_action_block_action_flags, { "ActionFlags", "oxcdata.action_block.action_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_action_block_action_data, { "ActionData", "oxcdata.action_block.action_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_action_block_tagged_property_value, { "TaggedPropertyValue", "oxcdata.action_block.tagged_property_value", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_copy_action_data_folder_in_this_store, { "FolderInThisStore", "oxcdata.move_copy_action_data.folder_in_this_store", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_copy_action_data_store_eid_size, { "StoreEIDSize", "oxcdata.move_copy_action_data.store_eid_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_copy_action_data_store_eid, { "StoreEID", "oxcdata.move_copy_action_data.store_eid", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_copy_action_data_folder_eid_size, { "FolderEIDSize", "oxcdata.move_copy_action_data.folder_eid_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_copy_action_data_folder_eid, { "FolderEID", "oxcdata.move_copy_action_data.folder_eid", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_server_eid_ours, { "Ours", "oxcdata.server_eid.ours", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_server_eid_folder_id, { "FolderId", "oxcdata.server_eid.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_server_eid_message_id, { "MessageId", "oxcdata.server_eid.message_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_server_eid_instance, { "Instance", "oxcdata.server_eid.instance", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_reply_action_data_reply_template_fid, { "ReplyTemplateFID", "oxcdata.reply_action_data.reply_template_fid", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_reply_action_data_reply_template_mid, { "ReplyTemplateMID", "oxcdata.reply_action_data.reply_template_mid", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_reply_action_data_message_eid_size, { "MessageEIDSize", "oxcdata.reply_action_data.message_eid_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_reply_action_data_reply_template_message_eid, { "ReplyTemplateMessageEID", "oxcdata.reply_action_data.reply_template_message_eid", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_reply_action_data_reply_template_guid, { "ReplyTemplateGUID", "oxcdata.reply_action_data.reply_template_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_defer_action_data_action_data, { "ActionData", "oxcdata.defer_action_data.action_data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_forward_delegate_action_data_recipient_count, { "RecipientCount", "oxcdata.forward_delegate_action_data.recipient_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_forward_delegate_action_data_recipient_blocks, { "RecipientBlocks", "oxcdata.forward_delegate_action_data.recipient_blocks", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_block_data_reserved, { "Reserved", "oxcdata.recipient_block_data.reserved", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_block_data_no_of_properties, { "NoOfProperties", "oxcdata.recipient_block_data.no_of_properties", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_recipient_block_data_property_values, { "PropertyValues", "oxcdata.recipient_block_data.property_values", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_bounce_action_data_bounce_code, { "BounceCode", "oxcdata.bounce_action_data.bounce_code", FT_UINT32, BASE_HEX, VALS(vs_bounce_code),
          0x0, NULL, HFILL } },
        { &hf_action_entry_id_entry_id, { "EntryID", "oxcdata.action_entry_id.entry_id", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_named_property_information_no_of_named_props, { "NoOfNamedProps", "oxcdata.named_property_information.no_of_named_props", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_named_property_information_prop_ids, { "PropIds", "oxcdata.named_property_information.prop_ids", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_named_property_information_named_properties_size, { "NamedPropertiesSize", "oxcdata.named_property_information.named_properties_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_named_property_information_named_properties, { "NamedProperties", "oxcdata.named_property_information.named_properties", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_extended_rule_message_actions_named_property_information, { "NamedPropertyInformation", "oxcdata.extended_rule_message_actions.named_property_information", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_extended_rule_message_actions_rule_version, { "RuleVersion", "oxcdata.extended_rule_message_actions.rule_version", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_extended_rule_message_actions_rule_actions_buffer, { "RuleActionsBuffer", "oxcdata.extended_rule_message_actions.rule_actions_buffer", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_extended_rule_message_condition_named_property_information, { "NamedPropertyInformation", "oxcdata.extended_rule_message_condition.named_property_information", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_extended_rule_message_condition_rule_restriction, { "RuleRestriction", "oxcdata.extended_rule_message_condition.rule_restriction", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_rule_ids_rule_id, { "RuleId", "oxcdata.rule_ids.rule_id", FT_INT64, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
    };
    static int *ett[] = {
        &ett_flags,
        &ett_property_row,
        &ett_restriction,
        &ett_tagged_property_value,
        &ett_sort_order,
        &ett_action_block,
        &ett_move_copy_action_data,
        &ett_reply_action_data,
        &ett_defer_action_data,
        &ett_bounce_action_data,
        &ett_forward_delegate_action_data,
        &ett_action_entry_id,
        &ett_server_eid,
        &ett_recipient_block_data,
        &ett_property_name,
        &ett_named_property_information,
        &ett_rule_action,
    };

    proto_register_subtree_array(ett, array_length(ett));
    proto_register_field_array(proto, hf, array_length(hf));
}

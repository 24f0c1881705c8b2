/* Do not edit. Generated from specs/ms-oxcdata-entryids.yaml, specs/ms-oxcdata.yaml, specs/ms-oxcfxics-xid.yaml, specs/ms-oxomsg-content.yaml, specs/ms-oxosfld.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "tables.h"
#include "rop.h"
#include "ndr.h"
#include "property.h"
#include "structures.h"

/* StoreObjectType */
static const value_string vs_store_object_type[] = {
    { 0x1, "PrivateFolder" },
    { 0x3, "PublicFolder" },
    { 0x5, "MappedPublicFolder" },
    { 0x7, "PrivateMessage" },
    { 0x9, "PublicMessage" },
    { 0xb, "MappedPublicMessage" },
    { 0xc, "PublicNewsgroupFolder" },
    { 0, NULL }
};

/* OneOffEntryIDMAE */
static const value_string vs_one_off_entry_idmae[] = {
    { 0x0, "BinHex" },
    { 0x1, "UUENCODE" },
    { 0x2, "AppleSingle" },
    { 0x3, "AppleDouble" },
    { 0, NULL }
};

/* OneOffEntryIDFormat */
static const value_string vs_one_off_entry_id_format[] = {
    { 0x3, "TextOnly" },
    { 0x7, "HtmlOnly" },
    { 0xb, "TextAndHtml" },
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

/* ContactAddressEntryIDType */
static const value_string vs_contact_address_entry_id_type[] = {
    { 0x1, "CONTAB_ROOT" },
    { 0x2, "CONTAB_SUBROOT" },
    { 0x3, "CONTAB_CONTAINER" },
    { 0x4, "CONTAB_USER" },
    { 0x5, "CONTAB_DISTLIST" },
    { 0, NULL }
};

/* ContactAddressEntryIDIndex */
static const value_string vs_contact_address_entry_id_index[] = {
    { 0x0, "Email1" },
    { 0x1, "Email2" },
    { 0x2, "Email3" },
    { 0x3, "Fax1" },
    { 0x4, "Fax2" },
    { 0x5, "Fax3" },
    { 0, NULL }
};

/* WrappedEntryIdType */
static const value_string vs_wrapped_entry_id_type[] = {
    { 0x0, "OneOff" },
    { 0x3, "Contact" },
    { 0x4, "PersonalDistributionList" },
    { 0x5, "MailUser" },
    { 0x6, "DistributionList" },
    { 0, NULL }
};

/* WrappedEntryIdAddress */
static const value_string vs_wrapped_entry_id_address[] = {
    { 0x0, "BusinessFax" },
    { 0x1, "HomeFax" },
    { 0x2, "PrimaryFax" },
    { 0x3, "NotContact" },
    { 0x4, "Email1" },
    { 0x5, "Email2" },
    { 0x6, "Email3" },
    { 0, NULL }
};

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

/* BitmapRelOp */
static const value_string vs_bitmap_rel_op[] = {
    { 0x0, "BMR_EQZ" },
    { 0x1, "BMR_NEZ" },
    { 0, NULL }
};

/* SortOrderOrder */
static const value_string vs_sort_order_order[] = {
    { 0x0, "Ascending" },
    { 0x1, "Descending" },
    { 0x4, "MaximumCategory" },
    { 0, NULL }
};

/* COMPTYPE */
static const value_string vs_comptype[] = {
    { 0x414c454d, "UNCOMPRESSED" },
    { 0x75465a4c, "COMPRESSED" },
    { 0, NULL }
};

/* PersistID */
static const value_string vs_persist_id[] = {
    { 0x0, "PERSIST_SENTINEL" },
    { 0x8001, "RSF_PID_RSS_SUBSCRIPTION" },
    { 0x8002, "RSF_PID_SEND_AND_TRACK" },
    { 0x8004, "RSF_PID_TODO_SEARCH" },
    { 0x8006, "RSF_PID_CONV_ACTIONS" },
    { 0x8007, "RSF_PID_COMBINED_ACTIONS" },
    { 0x8008, "RSF_PID_SUGGESTED_CONTACTS" },
    { 0x8009, "RSF_PID_CONTACT_SEARCH" },
    { 0x800a, "RSF_PID_BUDDYLIST_PDLS" },
    { 0x800b, "RSF_PID_BUDDYLIST_CONTACTS" },
    { 0, NULL }
};

/* ElementID */
static const value_string vs_element_id[] = {
    { 0x0, "ELEMENT_SENTINEL" },
    { 0x1, "RSF_ELID_ENTRYID" },
    { 0x2, "RSF_ELID_HEADER" },
    { 0, NULL }
};

/* FolderFlagsId */
static const value_string vs_folder_flags_id[] = {
    { 0x0, "Invalid" },
    { 0x1, "ExtendedFlags" },
    { 0x2, "SearchFolderID" },
    { 0x3, "SearchFolderTag" },
    { 0x5, "ToDoFolderVersion" },
    { 0, NULL }
};

static int hf_entry_id_flags = -1;
static int hf_entry_id_provider_uid = -1;
static int hf_entry_id_ephemeral_entry_id = -1;
static int hf_entry_id_one_off_entry_id = -1;
static int hf_entry_id_address_book_entry_id = -1;
static int hf_entry_id_contact_address_entry_id = -1;
static int hf_entry_id_store_object_entry_id = -1;
static int hf_entry_id_wrapped_entry_id = -1;
static int hf_entry_id_folder_entry_id = -1;
static int hf_entry_id_provider_data = -1;
static int hf_entry_id_message_entry_id = -1;
static int hf_folder_entry_id_folder_type = -1;
static int hf_folder_entry_id_database_guid = -1;
static int hf_folder_entry_id_global_counter = -1;
static int hf_folder_entry_id_pad = -1;
static int hf_message_entry_id_message_type = -1;
static int hf_message_entry_id_folder_database_guid = -1;
static int hf_message_entry_id_folder_global_counter = -1;
static int hf_message_entry_id_pad1 = -1;
static int hf_message_entry_id_message_database_guid = -1;
static int hf_message_entry_id_message_global_counter = -1;
static int hf_message_entry_id_pad2 = -1;
static int hf_store_object_entry_id_version = -1;
static int hf_store_object_entry_id_flag = -1;
static int hf_store_object_entry_id_dll_file_name = -1;
static int hf_store_object_entry_id_wrapped_flags = -1;
static int hf_store_object_entry_id_wrapped_provider_uid = -1;
static int hf_store_object_entry_id_wrapped_type = -1;
static int hf_store_object_entry_id_server_shortname = -1;
static int hf_store_object_entry_id_mailbox_dn = -1;
static int hf_store_object_entry_id_magic = -1;
static int hf_store_object_entry_id_size = -1;
static int hf_store_object_entry_id_eid_version = -1;
static int hf_store_object_entry_id_offset_dn = -1;
static int hf_store_object_entry_id_offset_fqdn = -1;
static int hf_store_object_entry_id_server_dn = -1;
static int hf_store_object_entry_id_server_fqdn = -1;
static int hf_store_object_entry_id_reserved = -1;
static int hf_store_object_entry_id_offset_smtp_address = -1;
static int hf_store_object_entry_id_smtp_address = -1;
static int hf_store_object_entry_id_provider_data = -1;
static int hf_one_off_entry_id_version = -1;
static int hf_one_off_entry_id_bits = -1;
static int hf_one_off_entry_id_bits_mae = -1;
static int hf_one_off_entry_id_bits_format = -1;
static int hf_one_off_entry_id_bits_m = -1;
static int hf_one_off_entry_id_bits_u = -1;
static int hf_one_off_entry_id_bits_l = -1;
static int hf_one_off_entry_id_display_name = -1;
static int hf_one_off_entry_id_address_type = -1;
static int hf_one_off_entry_id_email_address = -1;
static int hf_address_book_entry_id_version = -1;
static int hf_address_book_entry_id_type = -1;
static int hf_address_book_entry_id_x500_dn = -1;
static int hf_ephemeral_entry_id_r4 = -1;
static int hf_ephemeral_entry_id_display_type = -1;
static int hf_ephemeral_entry_id_m_id = -1;
static int hf_contact_address_entry_id_version = -1;
static int hf_contact_address_entry_id_type = -1;
static int hf_contact_address_entry_id_muid_id = -1;
static int hf_contact_address_entry_id_entry_id_bytes = -1;
static int hf_contact_address_entry_id_index = -1;
static int hf_contact_address_entry_id_entry_id_count = -1;
static int hf_contact_address_entry_id_extra = -1;
static int hf_contact_address_entry_id_index_2 = -1;
static int hf_contact_address_entry_id_provider_data = -1;
static int hf_wrapped_entry_id_type = -1;
static int hf_wrapped_entry_id_type_entry_id_type = -1;
static int hf_wrapped_entry_id_type_address = -1;
static int hf_wrapped_entry_id_type_not_one_off = -1;
static int hf_wrapped_entry_id_embedded_entry_id = -1;
static int hf_flat_entry_size = -1;
static int hf_flat_entry_entry_id = -1;
static int hf_flat_entry_padding = -1;
static int hf_flat_entry_list_count = -1;
static int hf_flat_entry_list_size = -1;
static int hf_flat_entry_list_flat_entries = -1;
static int hf_contact_link_entry_addr_book_entry_id_count = -1;
static int hf_contact_link_entry_field_size = -1;
static int hf_contact_link_entry_addr_book_entry_id_data = -1;
static int hf_server_id_ours = -1;
static int hf_server_id_folder_id = -1;
static int hf_server_id_message_id = -1;
static int hf_server_id_instance = -1;
static int hf_server_id_client_data = -1;
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
static int hf_xid_namespace_guid = -1;
static int hf_xid_local_id = -1;
static int hf_source_key_gid = -1;
static int hf_source_key_xid = -1;
static int hf_gid_database_guid = -1;
static int hf_gid_global_counter = -1;
static int hf_sized_xid_xid_size = -1;
static int hf_sized_xid_xid = -1;
static int hf_predecessor_change_list_sized_xid = -1;
static int hf_serialized_replid_guid_map_pairs = -1;
static int hf_replid_guid_pair_replid = -1;
static int hf_replid_guid_pair_replguid = -1;
static int hf_replid_guid_pair_residual = -1;
static int hf_report_tag_cookie = -1;
static int hf_report_tag_version = -1;
static int hf_report_tag_store_entry_id_size = -1;
static int hf_report_tag_store_entry_id = -1;
static int hf_report_tag_folder_entry_id_size = -1;
static int hf_report_tag_folder_entry_id = -1;
static int hf_report_tag_message_entry_id_size = -1;
static int hf_report_tag_message_entry_id = -1;
static int hf_report_tag_search_folder_entry_id_size = -1;
static int hf_report_tag_search_folder_entry_id = -1;
static int hf_report_tag_message_search_key_size = -1;
static int hf_report_tag_message_search_key = -1;
static int hf_report_tag_ansi_text_size = -1;
static int hf_report_tag_ansi_text = -1;
static int hf_contact_link_search_key_search_key_count = -1;
static int hf_contact_link_search_key_search_key_data = -1;
static int hf_record_key_entry_id = -1;
static int hf_instance_key_minimal_entry_id = -1;
static int hf_binary_guid_guid = -1;
static int hf_rtf_compressed_compsize = -1;
static int hf_rtf_compressed_rawsize = -1;
static int hf_rtf_compressed_comptype = -1;
static int hf_rtf_compressed_crc = -1;
static int hf_rtf_compressed_contents = -1;
static int hf_start_date_etc_default_retention_period = -1;
static int hf_start_date_etc_start_date = -1;
static int hf_additional_ren_entry_ids_ex_persist_data = -1;
static int hf_persist_data_persist_id = -1;
static int hf_persist_data_data_elements_size = -1;
static int hf_persist_data_data_elements = -1;
static int hf_persist_element_element_id = -1;
static int hf_persist_element_element_data_size = -1;
static int hf_persist_element_entry_id = -1;
static int hf_persist_element_element_data = -1;
static int hf_extended_folder_flags_sub_property = -1;
static int hf_folder_flags_sub_property_id = -1;
static int hf_folder_flags_sub_property_cb = -1;
static int hf_folder_flags_sub_property_extended_flags = -1;
static int hf_folder_flags_sub_property_search_folder_id = -1;
static int hf_folder_flags_sub_property_search_folder_tag = -1;
static int hf_folder_flags_sub_property_to_do_folder_version = -1;
static int hf_folder_flags_sub_property_data = -1;
static int hf_search_folder_definition_version = -1;
static int hf_search_folder_definition_storage_type = -1;
static int hf_search_folder_definition_storage_type_b = -1;
static int hf_search_folder_definition_storage_type_c = -1;
static int hf_search_folder_definition_storage_type_d = -1;
static int hf_search_folder_definition_storage_type_e = -1;
static int hf_search_folder_definition_storage_type_f = -1;
static int hf_search_folder_definition_storage_type_g = -1;
static int hf_search_folder_definition_storage_type_h = -1;
static int hf_search_folder_definition_storage_type_j = -1;
static int hf_search_folder_definition_storage_type_k = -1;
static int hf_search_folder_definition_storage_type_l = -1;
static int hf_search_folder_definition_numerical_search = -1;
static int hf_search_folder_definition_text_search_length = -1;
static int hf_search_folder_definition_text_search_extended_length = -1;
static int hf_search_folder_definition_text_search = -1;
static int hf_search_folder_definition_skip_block1 = -1;
static int hf_search_folder_definition_deep_search = -1;
static int hf_search_folder_definition_folder_list1_length = -1;
static int hf_search_folder_definition_folder_list1_extended_length = -1;
static int hf_search_folder_definition_folder_list1 = -1;
static int hf_search_folder_definition_folder_list2_length = -1;
static int hf_search_folder_definition_folder_list2 = -1;
static int hf_search_folder_definition_addresses = -1;
static int hf_search_folder_definition_skip_block2 = -1;
static int hf_search_folder_definition_search_restriction = -1;
static int hf_search_folder_definition_advanced_search_size = -1;
static int hf_search_folder_definition_advanced_search = -1;
static int hf_search_folder_definition_skip_block3 = -1;
static int hf_skip_block_size = -1;
static int hf_skip_block_data = -1;
static int hf_address_list_address_count = -1;
static int hf_address_list_addresses = -1;
static int hf_address_entry_property_count = -1;
static int hf_address_entry_pad = -1;
static int hf_address_entry_values = -1;
static int hf_search_folder_restriction_restriction_type = -1;
static int hf_search_folder_restriction_count = -1;
static int hf_search_folder_restriction_restrictions = -1;
static int hf_search_folder_restriction_restriction = -1;
static int hf_search_folder_restriction_ul_fuzzy_level = -1;
static int hf_search_folder_restriction_property_tag = -1;
static int hf_search_folder_restriction_comparand = -1;
static int hf_search_folder_restriction_rel_op = -1;
static int hf_search_folder_restriction_property_tag1 = -1;
static int hf_search_folder_restriction_property_tag2 = -1;
static int hf_search_folder_restriction_bitmap_rel_op = -1;
static int hf_search_folder_restriction_mask = -1;
static int hf_search_folder_restriction_annotation_count = -1;
static int hf_search_folder_restriction_annotations = -1;

static int ett_ephemeral_entry_id = -1;
static int ett_one_off_entry_id = -1;
static int ett_address_book_entry_id = -1;
static int ett_contact_address_entry_id = -1;
static int ett_store_object_entry_id = -1;
static int ett_wrapped_entry_id = -1;
static int ett_folder_entry_id = -1;
static int ett_message_entry_id = -1;
static int ett_flags = -1;
static int ett_entry_id = -1;
static int ett_flat_entry = -1;
static int ett_property_row = -1;
static int ett_restriction = -1;
static int ett_tagged_property_value = -1;
static int ett_sort_order = -1;
static int ett_gid = -1;
static int ett_xid = -1;
static int ett_sized_xid = -1;
static int ett_replid_guid_pair = -1;
static int ett_persist_data = -1;
static int ett_persist_element = -1;
static int ett_folder_flags_sub_property = -1;
static int ett_skip_block = -1;
static int ett_entry_list = -1;
static int ett_address_list = -1;
static int ett_search_folder_restriction = -1;
static int ett_address_entry = -1;
static int ett_search_folder_property_value = -1;

static int *const bits_one_off_entry_id_bits[] = {
    &hf_one_off_entry_id_bits_mae,
    &hf_one_off_entry_id_bits_format,
    &hf_one_off_entry_id_bits_m,
    &hf_one_off_entry_id_bits_u,
    &hf_one_off_entry_id_bits_l,
    NULL
};

static int *const bits_wrapped_entry_id_type[] = {
    &hf_wrapped_entry_id_type_entry_id_type,
    &hf_wrapped_entry_id_type_address,
    &hf_wrapped_entry_id_type_not_one_off,
    NULL
};

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

static int *const bits_search_folder_definition_storage_type[] = {
    &hf_search_folder_definition_storage_type_b,
    &hf_search_folder_definition_storage_type_c,
    &hf_search_folder_definition_storage_type_d,
    &hf_search_folder_definition_storage_type_e,
    &hf_search_folder_definition_storage_type_f,
    &hf_search_folder_definition_storage_type_g,
    &hf_search_folder_definition_storage_type_h,
    &hf_search_folder_definition_storage_type_j,
    &hf_search_folder_definition_storage_type_k,
    &hf_search_folder_definition_storage_type_l,
    NULL
};

/* EntryID, MS-OXCDATA 2.2.3 */
void oxcdata_entry_id(ex_cursor *c, proto_tree *t)
{
    uint32_t flags = 0;
    const char *ephemeral_entry_id_text = NULL;
    e_guid_t provider_uid = { 0, 0, 0, { 0 } };
    const char *one_off_entry_id_text = NULL;
    const char *address_book_entry_id_text = NULL;
    const char *contact_address_entry_id_text = NULL;
    const char *store_object_entry_id_text = NULL;
    const char *wrapped_entry_id_text = NULL;
    const char *folder_entry_id_text = NULL;
    const char *message_entry_id_text = NULL;

    const bool says = cur_says(c, t);

    flags = cur_u32(c, t, hf_entry_id_flags);
    provider_uid = cur_guid(c, t, hf_entry_id_provider_uid);
    if (flags == 135) {
        c->says = says;
        cur_struct(c, t, hf_entry_id_ephemeral_entry_id, ett_ephemeral_entry_id, oxcdata_ephemeral_entry_id);
        ephemeral_entry_id_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "%s", cur_text_or(c, ephemeral_entry_id_text));
    }
    if (flags != 135) {
        if (cur_guid_is(&provider_uid, "a41f2b81-a3be-1910-9d6e-00dd010f5402")) {
            c->says = says;
            cur_struct(c, t, hf_entry_id_one_off_entry_id, ett_one_off_entry_id, oxcdata_one_off_entry_id);
            one_off_entry_id_text = c->text;
            c->says = false;
            if (says)
                cur_say(c, t, "%s", cur_text_or(c, one_off_entry_id_text));
        } else if (cur_guid_is(&provider_uid, "c840a7dc-42c0-1a10-b4b9-08002b2fe182")) {
            c->says = says;
            cur_struct(c, t, hf_entry_id_address_book_entry_id, ett_address_book_entry_id, oxcdata_address_book_entry_id);
            address_book_entry_id_text = c->text;
            c->says = false;
            if (says)
                cur_say(c, t, "%s", cur_text_or(c, address_book_entry_id_text));
        } else if (cur_guid_is(&provider_uid, "0aaa42fe-c718-101a-e885-0b651c240000")) {
            c->says = says;
            cur_struct(c, t, hf_entry_id_contact_address_entry_id, ett_contact_address_entry_id, oxcdata_contact_address_entry_id);
            contact_address_entry_id_text = c->text;
            c->says = false;
            if (says)
                cur_say(c, t, "%s", cur_text_or(c, contact_address_entry_id_text));
        } else if (cur_guid_is(&provider_uid, "10bba138-e505-1a10-a1bb-08002b2a56c2")) {
            c->says = says;
            cur_struct(c, t, hf_entry_id_store_object_entry_id, ett_store_object_entry_id, oxcdata_store_object_entry_id);
            store_object_entry_id_text = c->text;
            c->says = false;
            if (says)
                cur_say(c, t, "%s", cur_text_or(c, store_object_entry_id_text));
        } else if (cur_guid_is(&provider_uid, "d3ad91c0-9d51-11cf-a4a9-00aa0047faa4")) {
            c->says = says;
            cur_struct(c, t, hf_entry_id_wrapped_entry_id, ett_wrapped_entry_id, oxcdata_wrapped_entry_id);
            wrapped_entry_id_text = c->text;
            c->says = false;
            if (says)
                cur_say(c, t, "%s", cur_text_or(c, wrapped_entry_id_text));
        } else {
            switch ((uint64_t)cur_left(c)) {
            case 26:
                switch (cur_next_integer(c, 2)) {
                case 1:
                    c->says = says;
                    cur_struct(c, t, hf_entry_id_folder_entry_id, ett_folder_entry_id, oxcdata_folder_entry_id);
                    folder_entry_id_text = c->text;
                    c->says = false;
                    if (says)
                        cur_say(c, t, "%s", cur_text_or(c, folder_entry_id_text));
                    break;
                case 3:
                    c->says = says;
                    cur_struct(c, t, hf_entry_id_folder_entry_id, ett_folder_entry_id, oxcdata_folder_entry_id);
                    folder_entry_id_text = c->text;
                    c->says = false;
                    if (says)
                        cur_say(c, t, "%s", cur_text_or(c, folder_entry_id_text));
                    break;
                case 5:
                    c->says = says;
                    cur_struct(c, t, hf_entry_id_folder_entry_id, ett_folder_entry_id, oxcdata_folder_entry_id);
                    folder_entry_id_text = c->text;
                    c->says = false;
                    if (says)
                        cur_say(c, t, "%s", cur_text_or(c, folder_entry_id_text));
                    break;
                case 12:
                    c->says = says;
                    cur_struct(c, t, hf_entry_id_folder_entry_id, ett_folder_entry_id, oxcdata_folder_entry_id);
                    folder_entry_id_text = c->text;
                    c->says = false;
                    if (says)
                        cur_say(c, t, "%s", cur_text_or(c, folder_entry_id_text));
                    break;
                default:
                    cur_bytes(c, t, hf_entry_id_provider_data, (uint64_t)cur_left(c));
                    if (says)
                        cur_say(c, t, "provider %s", property_set_text(c->pinfo->pool, &provider_uid));
                    break;
                }
                break;
            case 50:
                switch (cur_next_integer(c, 2)) {
                case 7:
                    c->says = says;
                    cur_struct(c, t, hf_entry_id_message_entry_id, ett_message_entry_id, oxcdata_message_entry_id);
                    message_entry_id_text = c->text;
                    c->says = false;
                    if (says)
                        cur_say(c, t, "%s", cur_text_or(c, message_entry_id_text));
                    break;
                case 9:
                    c->says = says;
                    cur_struct(c, t, hf_entry_id_message_entry_id, ett_message_entry_id, oxcdata_message_entry_id);
                    message_entry_id_text = c->text;
                    c->says = false;
                    if (says)
                        cur_say(c, t, "%s", cur_text_or(c, message_entry_id_text));
                    break;
                case 11:
                    c->says = says;
                    cur_struct(c, t, hf_entry_id_message_entry_id, ett_message_entry_id, oxcdata_message_entry_id);
                    message_entry_id_text = c->text;
                    c->says = false;
                    if (says)
                        cur_say(c, t, "%s", cur_text_or(c, message_entry_id_text));
                    break;
                default:
                    cur_bytes(c, t, hf_entry_id_provider_data, (uint64_t)cur_left(c));
                    if (says)
                        cur_say(c, t, "provider %s", property_set_text(c->pinfo->pool, &provider_uid));
                    break;
                }
                break;
            default:
                cur_bytes(c, t, hf_entry_id_provider_data, (uint64_t)cur_left(c));
                if (says)
                    cur_say(c, t, "provider %s", property_set_text(c->pinfo->pool, &provider_uid));
                break;
            }
        }
    }
}

/* FolderEntryID, MS-OXCDATA 2.2.4.1 */
void oxcdata_folder_entry_id(ex_cursor *c, proto_tree *t)
{
    uint32_t pad = 0;
    e_guid_t database_guid = { 0, 0, 0, { 0 } };
    uint64_t global_counter = 0;

    const bool says = cur_says(c, t);

    cur_u16(c, t, hf_folder_entry_id_folder_type);
    database_guid = cur_guid(c, t, hf_folder_entry_id_database_guid);
    global_counter = cur_globcnt(c, t, hf_folder_entry_id_global_counter);
    pad = cur_u16(c, t, hf_folder_entry_id_pad);
    cur_must(c, t, hf_folder_entry_id_pad, (uint64_t)pad, 0);
    if (says)
        cur_say(c, t, "folder %s", cur_global_id_text(c, &database_guid, global_counter));
}

/* MessageEntryID, MS-OXCDATA 2.2.4.2 */
void oxcdata_message_entry_id(ex_cursor *c, proto_tree *t)
{
    uint32_t pad1 = 0;
    uint32_t pad2 = 0;
    e_guid_t message_database_guid = { 0, 0, 0, { 0 } };
    uint64_t message_global_counter = 0;
    e_guid_t folder_database_guid = { 0, 0, 0, { 0 } };
    uint64_t folder_global_counter = 0;

    const bool says = cur_says(c, t);

    cur_u16(c, t, hf_message_entry_id_message_type);
    folder_database_guid = cur_guid(c, t, hf_message_entry_id_folder_database_guid);
    folder_global_counter = cur_globcnt(c, t, hf_message_entry_id_folder_global_counter);
    pad1 = cur_u16(c, t, hf_message_entry_id_pad1);
    cur_must(c, t, hf_message_entry_id_pad1, (uint64_t)pad1, 0);
    message_database_guid = cur_guid(c, t, hf_message_entry_id_message_database_guid);
    message_global_counter = cur_globcnt(c, t, hf_message_entry_id_message_global_counter);
    pad2 = cur_u16(c, t, hf_message_entry_id_pad2);
    cur_must(c, t, hf_message_entry_id_pad2, (uint64_t)pad2, 0);
    if (says)
        cur_say(c, t, "message %s in folder %s", cur_global_id_text(c, &message_database_guid, message_global_counter), cur_global_id_text(c, &folder_database_guid, folder_global_counter));
}

/* StoreObjectEntryID, MS-OXCDATA 2.2.4.3 */
void oxcdata_store_object_entry_id(ex_cursor *c, proto_tree *t)
{
    uint32_t version = 0;
    uint32_t flag = 0;
    uint32_t wrapped_flags = 0;
    const char *server_shortname = NULL;
    const char *mailbox_dn = NULL;
    uint32_t eid_version = 0;
    uint32_t offset_dn = 0;
    uint32_t offset_fqdn = 0;
    uint32_t reserved = 0;
    uint32_t offset_smtp_address = 0;
    const char *dll_file_name = NULL;

    const bool says = cur_says(c, t);

    version = cur_u8(c, t, hf_store_object_entry_id_version);
    cur_must(c, t, hf_store_object_entry_id_version, (uint64_t)version, 0);
    flag = cur_u8(c, t, hf_store_object_entry_id_flag);
    cur_must(c, t, hf_store_object_entry_id_flag, (uint64_t)flag, 0);
    switch (cur_next_integer(c, 4)) {
    case 1297304901:
        cur_string8(c, t, hf_store_object_entry_id_dll_file_name, 14, &dll_file_name);
        wrapped_flags = cur_u32(c, t, hf_store_object_entry_id_wrapped_flags);
        cur_must(c, t, hf_store_object_entry_id_wrapped_flags, (uint64_t)wrapped_flags, 0);
        cur_guid(c, t, hf_store_object_entry_id_wrapped_provider_uid);
        cur_u32(c, t, hf_store_object_entry_id_wrapped_type);
        cur_string8(c, t, hf_store_object_entry_id_server_shortname, CUR_NUL, &server_shortname);
        switch (cur_next_integer(c, 4)) {
        case 0:
            if (says)
                cur_say(c, t, "store at %s", cur_text_or(c, server_shortname));
            break;
        case 4079039960:
            if (says)
                cur_say(c, t, "store at %s", cur_text_or(c, server_shortname));
            break;
        case 4096935657:
            if (says)
                cur_say(c, t, "store at %s", cur_text_or(c, server_shortname));
            break;
        default:
            cur_string8(c, t, hf_store_object_entry_id_mailbox_dn, CUR_NUL, &mailbox_dn);
            if (says)
                cur_say(c, t, "store at %s of %s", cur_text_or(c, server_shortname), cur_text_or(c, mailbox_dn));
            break;
        }
        switch (cur_next_integer(c, 4)) {
        case 4079039960:
            cur_u32(c, t, hf_store_object_entry_id_magic);
            cur_u32(c, t, hf_store_object_entry_id_size);
            eid_version = cur_u32(c, t, hf_store_object_entry_id_eid_version);
            cur_must(c, t, hf_store_object_entry_id_eid_version, (uint64_t)eid_version, 1);
            offset_dn = cur_u32(c, t, hf_store_object_entry_id_offset_dn);
            offset_fqdn = cur_u32(c, t, hf_store_object_entry_id_offset_fqdn);
            if (offset_dn != 0) {
                cur_string8(c, t, hf_store_object_entry_id_server_dn, CUR_NUL, NULL);
            }
            if (offset_fqdn != 0) {
                cur_string16(c, t, hf_store_object_entry_id_server_fqdn, CUR_NUL, NULL);
            }
            if ((uint64_t)cur_left(c) > 0) {
                reserved = cur_u16(c, t, hf_store_object_entry_id_reserved);
                cur_must(c, t, hf_store_object_entry_id_reserved, (uint64_t)reserved, 0);
            }
            break;
        case 4096935657:
            cur_u32(c, t, hf_store_object_entry_id_magic);
            cur_u32(c, t, hf_store_object_entry_id_size);
            eid_version = cur_u32(c, t, hf_store_object_entry_id_eid_version);
            cur_must(c, t, hf_store_object_entry_id_eid_version, (uint64_t)eid_version, 2);
            offset_smtp_address = cur_u32(c, t, hf_store_object_entry_id_offset_smtp_address);
            if (offset_smtp_address != 0) {
                cur_string16(c, t, hf_store_object_entry_id_smtp_address, CUR_NUL, NULL);
            }
            if ((uint64_t)cur_left(c) > 0) {
                reserved = cur_u16(c, t, hf_store_object_entry_id_reserved);
                cur_must(c, t, hf_store_object_entry_id_reserved, (uint64_t)reserved, 0);
            }
            break;
        default:
            break;
        }
        break;
    case 1836281189:
        cur_string8(c, t, hf_store_object_entry_id_dll_file_name, 14, &dll_file_name);
        wrapped_flags = cur_u32(c, t, hf_store_object_entry_id_wrapped_flags);
        cur_must(c, t, hf_store_object_entry_id_wrapped_flags, (uint64_t)wrapped_flags, 0);
        cur_guid(c, t, hf_store_object_entry_id_wrapped_provider_uid);
        cur_u32(c, t, hf_store_object_entry_id_wrapped_type);
        cur_string8(c, t, hf_store_object_entry_id_server_shortname, CUR_NUL, &server_shortname);
        switch (cur_next_integer(c, 4)) {
        case 0:
            if (says)
                cur_say(c, t, "store at %s", cur_text_or(c, server_shortname));
            break;
        case 4079039960:
            if (says)
                cur_say(c, t, "store at %s", cur_text_or(c, server_shortname));
            break;
        case 4096935657:
            if (says)
                cur_say(c, t, "store at %s", cur_text_or(c, server_shortname));
            break;
        default:
            cur_string8(c, t, hf_store_object_entry_id_mailbox_dn, CUR_NUL, &mailbox_dn);
            if (says)
                cur_say(c, t, "store at %s of %s", cur_text_or(c, server_shortname), cur_text_or(c, mailbox_dn));
            break;
        }
        switch (cur_next_integer(c, 4)) {
        case 4079039960:
            cur_u32(c, t, hf_store_object_entry_id_magic);
            cur_u32(c, t, hf_store_object_entry_id_size);
            eid_version = cur_u32(c, t, hf_store_object_entry_id_eid_version);
            cur_must(c, t, hf_store_object_entry_id_eid_version, (uint64_t)eid_version, 1);
            offset_dn = cur_u32(c, t, hf_store_object_entry_id_offset_dn);
            offset_fqdn = cur_u32(c, t, hf_store_object_entry_id_offset_fqdn);
            if (offset_dn != 0) {
                cur_string8(c, t, hf_store_object_entry_id_server_dn, CUR_NUL, NULL);
            }
            if (offset_fqdn != 0) {
                cur_string16(c, t, hf_store_object_entry_id_server_fqdn, CUR_NUL, NULL);
            }
            if ((uint64_t)cur_left(c) > 0) {
                reserved = cur_u16(c, t, hf_store_object_entry_id_reserved);
                cur_must(c, t, hf_store_object_entry_id_reserved, (uint64_t)reserved, 0);
            }
            break;
        case 4096935657:
            cur_u32(c, t, hf_store_object_entry_id_magic);
            cur_u32(c, t, hf_store_object_entry_id_size);
            eid_version = cur_u32(c, t, hf_store_object_entry_id_eid_version);
            cur_must(c, t, hf_store_object_entry_id_eid_version, (uint64_t)eid_version, 2);
            offset_smtp_address = cur_u32(c, t, hf_store_object_entry_id_offset_smtp_address);
            if (offset_smtp_address != 0) {
                cur_string16(c, t, hf_store_object_entry_id_smtp_address, CUR_NUL, NULL);
            }
            if ((uint64_t)cur_left(c) > 0) {
                reserved = cur_u16(c, t, hf_store_object_entry_id_reserved);
                cur_must(c, t, hf_store_object_entry_id_reserved, (uint64_t)reserved, 0);
            }
            break;
        default:
            break;
        }
        break;
    default:
        cur_string8(c, t, hf_store_object_entry_id_dll_file_name, CUR_NUL, &dll_file_name);
        cur_bytes(c, t, hf_store_object_entry_id_provider_data, (uint64_t)cur_left(c));
        if (says)
            cur_say(c, t, "store of %s", cur_text_or(c, dll_file_name));
        break;
    }
}

/* OneOffEntryID, MS-OXCDATA 2.2.5.1 */
void oxcdata_one_off_entry_id(ex_cursor *c, proto_tree *t)
{
    uint32_t version = 0;
    uint32_t bits = 0;
    const char *display_name = NULL;
    const char *address_type = NULL;
    const char *email_address = NULL;

    const bool says = cur_says(c, t);

    version = cur_u16(c, t, hf_one_off_entry_id_version);
    cur_must(c, t, hf_one_off_entry_id_version, (uint64_t)version, 0);
    bits = cur_flags16(c, t, hf_one_off_entry_id_bits, ett_flags, bits_one_off_entry_id_bits, 0x907f);
    if (bits & 0x8000)
        cur_string16(c, t, hf_one_off_entry_id_display_name, CUR_NUL, &display_name);
    else
        cur_string8(c, t, hf_one_off_entry_id_display_name, CUR_NUL, &display_name);
    if (bits & 0x8000)
        cur_string16(c, t, hf_one_off_entry_id_address_type, CUR_NUL, &address_type);
    else
        cur_string8(c, t, hf_one_off_entry_id_address_type, CUR_NUL, &address_type);
    if (bits & 0x8000)
        cur_string16(c, t, hf_one_off_entry_id_email_address, CUR_NUL, &email_address);
    else
        cur_string8(c, t, hf_one_off_entry_id_email_address, CUR_NUL, &email_address);
    if (says)
        cur_say(c, t, "one-off \"%s\" <%s:%s>", cur_text_or(c, display_name), cur_text_or(c, address_type), cur_text_or(c, email_address));
}

/* AddressBookEntryID, MS-OXCDATA 2.2.5.2 */
void oxcdata_address_book_entry_id(ex_cursor *c, proto_tree *t)
{
    uint32_t version = 0;
    uint32_t type = 0;
    const char *x500_dn = NULL;

    const bool says = cur_says(c, t);

    version = cur_u32(c, t, hf_address_book_entry_id_version);
    cur_must(c, t, hf_address_book_entry_id_version, (uint64_t)version, 1);
    type = cur_u32(c, t, hf_address_book_entry_id_type);
    cur_string8(c, t, hf_address_book_entry_id_x500_dn, CUR_NUL, &x500_dn);
    if (says)
        cur_say(c, t, "%s %s", cur_name_text(c, type, vs_display_type_values), cur_text_or(c, x500_dn));
}

/* EphemeralEntryID, MS-OXNSPI 2.2.9.2 */
void oxcdata_ephemeral_entry_id(ex_cursor *c, proto_tree *t)
{
    uint32_t r4 = 0;
    uint32_t display_type = 0;
    uint32_t m_id = 0;

    const bool says = cur_says(c, t);

    r4 = cur_u32(c, t, hf_ephemeral_entry_id_r4);
    cur_must(c, t, hf_ephemeral_entry_id_r4, (uint64_t)r4, 1);
    display_type = cur_u32(c, t, hf_ephemeral_entry_id_display_type);
    m_id = cur_u32(c, t, hf_ephemeral_entry_id_m_id);
    if (says)
        cur_say(c, t, "ephemeral %s 0x%" PRIx64 "", cur_name_text(c, display_type, vs_display_type_values), (uint64_t)m_id);
}

/* ContactAddressEntryID, MS-OXCDATA 2.2.5.3 */
void oxcdata_contact_address_entry_id(ex_cursor *c, proto_tree *t)
{
    uint32_t version = 0;
    uint32_t type = 0;
    const char *entry_id_bytes_text = NULL;
    uint32_t entry_id_count = 0;
    uint32_t index = 0;

    const bool says = cur_says(c, t);

    version = cur_u32(c, t, hf_contact_address_entry_id_version);
    cur_must(c, t, hf_contact_address_entry_id_version, (uint64_t)version, 3);
    type = cur_u32(c, t, hf_contact_address_entry_id_type);
    switch (type) {
    case 1:
        cur_guid(c, t, hf_contact_address_entry_id_muid_id);
        if ((uint64_t)cur_left(c) > 0) {
            {
                c->says = says;
                cur_struct(c, t, hf_contact_address_entry_id_entry_id_bytes, ett_entry_id, oxcdata_entry_id);
                entry_id_bytes_text = c->text;
                c->says = false;
            }
        }
        if (says)
            cur_say(c, t, "contact address book %s", cur_text_or(c, entry_id_bytes_text));
        break;
    case 2:
        cur_guid(c, t, hf_contact_address_entry_id_muid_id);
        if ((uint64_t)cur_left(c) > 0) {
            {
                c->says = says;
                cur_struct(c, t, hf_contact_address_entry_id_entry_id_bytes, ett_entry_id, oxcdata_entry_id);
                entry_id_bytes_text = c->text;
                c->says = false;
            }
        }
        if (says)
            cur_say(c, t, "contact address book %s", cur_text_or(c, entry_id_bytes_text));
        break;
    case 3:
        cur_guid(c, t, hf_contact_address_entry_id_muid_id);
        if ((uint64_t)cur_left(c) > 0) {
            {
                c->says = says;
                cur_struct(c, t, hf_contact_address_entry_id_entry_id_bytes, ett_entry_id, oxcdata_entry_id);
                entry_id_bytes_text = c->text;
                c->says = false;
            }
        }
        if (says)
            cur_say(c, t, "contact address book %s", cur_text_or(c, entry_id_bytes_text));
        break;
    case 4:
        index = cur_u32(c, t, hf_contact_address_entry_id_index);
        entry_id_count = cur_u32(c, t, hf_contact_address_entry_id_entry_id_count);
        if (entry_id_count > 0) {
            cur_sub entry_id_bytes_sub = cur_sub_begin(c, t, hf_contact_address_entry_id_entry_id_bytes, entry_id_count);
            c->says = says;
            cur_struct(c, t, hf_contact_address_entry_id_entry_id_bytes, ett_entry_id, oxcdata_entry_id);
            entry_id_bytes_text = c->text;
            c->says = false;
            cur_sub_end(c, t, &entry_id_bytes_sub);
        }
        if (((uint64_t)cur_left(c) > 0) && ((uint64_t)cur_left(c) <= 3)) {
            cur_bytes(c, t, hf_contact_address_entry_id_extra, (uint64_t)cur_left(c));
        }
        if (says)
            cur_say(c, t, "%s of contact %s", cur_name_text(c, index, vs_contact_address_entry_id_index), cur_text_or(c, entry_id_bytes_text));
        break;
    case 5:
        index = cur_u32(c, t, hf_contact_address_entry_id_index_2);
        cur_must(c, t, hf_contact_address_entry_id_index_2, (uint64_t)index, 255);
        entry_id_count = cur_u32(c, t, hf_contact_address_entry_id_entry_id_count);
        if (entry_id_count > 0) {
            cur_sub entry_id_bytes_sub = cur_sub_begin(c, t, hf_contact_address_entry_id_entry_id_bytes, entry_id_count);
            c->says = says;
            cur_struct(c, t, hf_contact_address_entry_id_entry_id_bytes, ett_entry_id, oxcdata_entry_id);
            entry_id_bytes_text = c->text;
            c->says = false;
            cur_sub_end(c, t, &entry_id_bytes_sub);
        }
        if (((uint64_t)cur_left(c) > 0) && ((uint64_t)cur_left(c) <= 3)) {
            cur_bytes(c, t, hf_contact_address_entry_id_extra, (uint64_t)cur_left(c));
        }
        if (says)
            cur_say(c, t, "personal distribution list %s", cur_text_or(c, entry_id_bytes_text));
        break;
    default:
        cur_bytes(c, t, hf_contact_address_entry_id_provider_data, (uint64_t)cur_left(c));
        break;
    }
}

/* WrappedEntryId, MS-OXOCNTC 2.2.2.2.4.1.1 */
void oxcdata_wrapped_entry_id(ex_cursor *c, proto_tree *t)
{
    const char *embedded_entry_id_text = NULL;

    const bool says = cur_says(c, t);

    cur_flags8(c, t, hf_wrapped_entry_id_type, ett_flags, bits_wrapped_entry_id_type, 0xff);
    {
        c->says = says;
        cur_struct(c, t, hf_wrapped_entry_id_embedded_entry_id, ett_entry_id, oxcdata_entry_id);
        embedded_entry_id_text = c->text;
        c->says = false;
    }
    if (says)
        cur_say(c, t, "wrapped %s", cur_text_or(c, embedded_entry_id_text));
}

/* FlatEntry, MS-OXCDATA 2.3.2 */
void oxcdata_flat_entry(ex_cursor *c, proto_tree *t)
{
    uint32_t size = 0;
    const char *entry_id_text = NULL;

    const bool says = cur_says(c, t);

    size = cur_u32(c, t, hf_flat_entry_size);
    if (size > 0) {
        cur_sub entry_id_sub = cur_sub_begin(c, t, hf_flat_entry_entry_id, size);
        c->says = says;
        cur_struct(c, t, hf_flat_entry_entry_id, ett_entry_id, oxcdata_entry_id);
        entry_id_text = c->text;
        c->says = false;
        cur_sub_end(c, t, &entry_id_sub);
    }
    if (((uint64_t)cur_left(c) > 0) && ((size % 4) > 0)) {
        cur_bytes(c, t, hf_flat_entry_padding, (4 - (size % 4)) % 4);
    }
    if (says)
        cur_say(c, t, "%s", cur_text_or(c, entry_id_text));
}

/* FlatEntryList, MS-OXCDATA 2.3.3 */
void oxcdata_flat_entry_list(ex_cursor *c, proto_tree *t)
{
    uint32_t count = 0;
    uint32_t size = 0;
    const char *flat_entries_text = NULL;

    const bool says = cur_says(c, t);

    count = cur_u32(c, t, hf_flat_entry_list_count);
    size = cur_u32(c, t, hf_flat_entry_list_size);
    if (size > 0) {
        cur_sub flat_entries_sub = cur_sub_begin(c, t, hf_flat_entry_list_flat_entries, size);
        c->says = says;
        c->separator = ", ";
        cur_list(c, t, hf_flat_entry_list_flat_entries, ett_flat_entry, count, oxcdata_flat_entry);
        flat_entries_text = c->text;
        c->says = false;
        cur_sub_end(c, t, &flat_entries_sub);
    }
    if (says)
        cur_say(c, t, "%s", cur_text_or(c, flat_entries_text));
}

/* ContactLinkEntry, MS-OXCMSG 2.2.1.59.1 */
void oxcdata_contact_link_entry(ex_cursor *c, proto_tree *t)
{
    uint32_t addr_book_entry_id_count = 0;
    uint32_t field_size = 0;
    const char *addr_book_entry_id_data_text = NULL;

    const bool says = cur_says(c, t);

    addr_book_entry_id_count = cur_u32(c, t, hf_contact_link_entry_addr_book_entry_id_count);
    field_size = cur_u32(c, t, hf_contact_link_entry_field_size);
    if (field_size > 0) {
        cur_sub addr_book_entry_id_data_sub = cur_sub_begin(c, t, hf_contact_link_entry_addr_book_entry_id_data, field_size);
        c->says = says;
        c->separator = ", ";
        cur_list(c, t, hf_contact_link_entry_addr_book_entry_id_data, ett_flat_entry, addr_book_entry_id_count, oxcdata_flat_entry);
        addr_book_entry_id_data_text = c->text;
        c->says = false;
        cur_sub_end(c, t, &addr_book_entry_id_data_sub);
    }
    if (says)
        cur_say(c, t, "%s", cur_text_or(c, addr_book_entry_id_data_text));
}

/* ServerId, MS-OXCDATA 2.11.1.4 */
void oxcdata_server_id(ex_cursor *c, proto_tree *t)
{
    uint32_t ours = 0;

    ours = cur_u8(c, t, hf_server_id_ours);
    switch (ours) {
    case 1:
        cur_id64(c, t, hf_server_id_folder_id);
        cur_id64(c, t, hf_server_id_message_id);
        cur_u32(c, t, hf_server_id_instance);
        break;
    default:
        cur_bytes(c, t, hf_server_id_client_data, (uint64_t)cur_left(c));
        break;
    }
}

/* LongTermID, MS-OXCDATA 2.2.1.3.1 */
void oxcdata_long_term_id(ex_cursor *c, proto_tree *t)
{
    e_guid_t database_guid = { 0, 0, 0, { 0 } };
    uint64_t global_counter = 0;

    const bool says = cur_says(c, t);

    database_guid = cur_guid(c, t, hf_long_term_id_database_guid);
    if (!c->bad)
        rop_gather_replica(c, &database_guid);
    global_counter = cur_globcnt(c, t, hf_long_term_id_global_counter);
    cur_u16(c, t, hf_long_term_id_pad);
    if (says)
        cur_say(c, t, "%s", cur_global_id_text(c, &database_guid, global_counter));
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
        if (entry_id_size > 0) {
            cur_sub entry_id_sub = cur_sub_begin(c, t, hf_recipient_row_entry_id, entry_id_size);
            cur_struct(c, t, hf_recipient_row_entry_id, ett_entry_id, oxcdata_entry_id);
            cur_sub_end(c, t, &entry_id_sub);
        }
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
    uint32_t property_tag = 0;
    uint32_t rel_op = 0;
    uint32_t prop_tag = 0;
    uint32_t prop_tag1 = 0;
    uint32_t prop_tag2 = 0;
    uint32_t bitmap_rel_op = 0;
    uint32_t mask = 0;
    uint32_t size = 0;
    uint32_t subobject = 0;
    uint32_t tagged_values_count = 0;
    bool restriction_present = false;
    uint32_t count = 0;

    restrict_type = cur_u8(c, t, hf_restriction_restrict_type);
    cur_text(c, t, ", RestrictType: %s", val_to_str_const(restrict_type, vs_restrict_type, "unknown"));
    switch (restrict_type) {
    case 0:
        restrict_count = cur_u16(c, t, hf_restriction_restrict_count);
        cur_list(c, t, hf_restriction_restricts, ett_restriction, restrict_count, oxcdata_restriction);
        break;
    case 1:
        restrict_count = cur_u16(c, t, hf_restriction_restrict_count);
        cur_list(c, t, hf_restriction_restricts, ett_restriction, restrict_count, oxcdata_restriction);
        break;
    case 2:
        cur_struct(c, t, hf_restriction_restriction, ett_restriction, oxcdata_restriction);
        break;
    case 3:
        cur_flags16(c, t, hf_restriction_fuzzy_level_low, ett_flags, bits_restriction_fuzzy_level_low, 0x3f);
        cur_flags16(c, t, hf_restriction_fuzzy_level_high, ett_flags, bits_restriction_fuzzy_level_high, 0x7);
        property_tag = cur_property_tag(c, t, hf_restriction_property_tag);
        cur_text_tag(c, t, "PropertyTag", property_tag);
        cur_struct(c, t, hf_restriction_tagged_value, ett_tagged_property_value, tagged_property_value);
        break;
    case 4:
        rel_op = cur_u8(c, t, hf_restriction_rel_op);
        cur_text(c, t, ", RelOp: %s", val_to_str_const(rel_op, vs_rel_op, "unknown"));
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        cur_text_tag(c, t, "PropTag", prop_tag);
        cur_struct(c, t, hf_restriction_tagged_value, ett_tagged_property_value, tagged_property_value);
        break;
    case 5:
        rel_op = cur_u8(c, t, hf_restriction_rel_op);
        cur_text(c, t, ", RelOp: %s", val_to_str_const(rel_op, vs_rel_op, "unknown"));
        prop_tag1 = cur_property_tag(c, t, hf_restriction_prop_tag1);
        cur_text_tag(c, t, "PropTag1", prop_tag1);
        prop_tag2 = cur_property_tag(c, t, hf_restriction_prop_tag2);
        cur_text_tag(c, t, "PropTag2", prop_tag2);
        break;
    case 6:
        bitmap_rel_op = cur_u8(c, t, hf_restriction_bitmap_rel_op);
        cur_text(c, t, ", BitmapRelOp: %s", val_to_str_const(bitmap_rel_op, vs_bitmap_rel_op, "unknown"));
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        cur_text_tag(c, t, "PropTag", prop_tag);
        mask = cur_u32(c, t, hf_restriction_mask);
        cur_text(c, t, ", Mask: 0x%" PRIx64, (uint64_t)mask);
        break;
    case 7:
        rel_op = cur_u8(c, t, hf_restriction_rel_op);
        cur_text(c, t, ", RelOp: %s", val_to_str_const(rel_op, vs_rel_op, "unknown"));
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        cur_text_tag(c, t, "PropTag", prop_tag);
        size = cur_u32(c, t, hf_restriction_size);
        cur_text(c, t, ", Size: %" PRId64, (int64_t)size);
        break;
    case 8:
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        cur_text_tag(c, t, "PropTag", prop_tag);
        break;
    case 9:
        subobject = cur_property_tag(c, t, hf_restriction_subobject);
        cur_text_tag(c, t, "Subobject", subobject);
        cur_struct(c, t, hf_restriction_restriction, ett_restriction, oxcdata_restriction);
        break;
    case 10:
        tagged_values_count = cur_u8(c, t, hf_restriction_tagged_values_count);
        cur_list(c, t, hf_restriction_tagged_values, ett_tagged_property_value, tagged_values_count, tagged_property_value);
        restriction_present = cur_bool8(c, t, hf_restriction_restriction_present);
        if (restriction_present) {
            cur_struct(c, t, hf_restriction_restriction, ett_restriction, oxcdata_restriction);
        }
        break;
    case 11:
        count = cur_u32(c, t, hf_restriction_count);
        cur_text(c, t, ", Count: %" PRId64, (int64_t)count);
        cur_struct(c, t, hf_restriction_sub_restriction, ett_restriction, oxcdata_restriction);
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

/* XID, MS-OXCFXICS 2.2.2.2 */
void oxcdata_xid(ex_cursor *c, proto_tree *t)
{
    e_guid_t namespace_guid = { 0, 0, 0, { 0 } };
    const char *local_id = NULL;

    const bool says = cur_says(c, t);

    namespace_guid = cur_guid(c, t, hf_xid_namespace_guid);
    local_id = says ? cur_hex_text(c, (uint64_t)cur_left(c)) : NULL;
    cur_bytes(c, t, hf_xid_local_id, (uint64_t)cur_left(c));
    if (says)
        cur_say(c, t, "%s", cur_local_id_text(c, &namespace_guid, local_id));
}

/* SourceKey, MS-OXCFXICS 2.2.1.2.5 */
void oxcdata_source_key(ex_cursor *c, proto_tree *t)
{
    const char *gid_text = NULL;
    const char *xid_text = NULL;

    const bool says = cur_says(c, t);

    switch ((uint64_t)cur_left(c)) {
    case 22:
        c->says = says;
        cur_struct(c, t, hf_source_key_gid, ett_gid, oxcdata_gid);
        gid_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "%s", cur_text_or(c, gid_text));
        break;
    default:
        c->says = says;
        cur_struct(c, t, hf_source_key_xid, ett_xid, oxcdata_xid);
        xid_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "%s", cur_text_or(c, xid_text));
        break;
    }
}

/* GID, MS-OXCDATA 2.2.1.3 */
void oxcdata_gid(ex_cursor *c, proto_tree *t)
{
    e_guid_t database_guid = { 0, 0, 0, { 0 } };
    uint64_t global_counter = 0;

    const bool says = cur_says(c, t);

    database_guid = cur_guid(c, t, hf_gid_database_guid);
    global_counter = cur_globcnt(c, t, hf_gid_global_counter);
    if (says)
        cur_say(c, t, "%s", cur_global_id_text(c, &database_guid, global_counter));
}

/* SizedXid, MS-OXCFXICS 2.2.2.3.1 */
void oxcdata_sized_xid(ex_cursor *c, proto_tree *t)
{
    uint32_t xid_size = 0;
    const char *xid_text = NULL;

    const bool says = cur_says(c, t);

    xid_size = cur_u8(c, t, hf_sized_xid_xid_size);
    if (xid_size > 0) {
        cur_sub xid_sub = cur_sub_begin(c, t, hf_sized_xid_xid, xid_size);
        c->says = says;
        cur_struct(c, t, hf_sized_xid_xid, ett_xid, oxcdata_xid);
        xid_text = c->text;
        c->says = false;
        cur_sub_end(c, t, &xid_sub);
    }
    if (says)
        cur_say(c, t, "%s", cur_text_or(c, xid_text));
}

/* PredecessorChangeList, MS-OXCFXICS 2.2.2.3 */
void oxcdata_predecessor_change_list(ex_cursor *c, proto_tree *t)
{
    const char *sized_xid_text = NULL;

    const bool says = cur_says(c, t);

    c->says = says;
    c->separator = ", ";
    cur_list(c, t, hf_predecessor_change_list_sized_xid, ett_sized_xid, CUR_REST, oxcdata_sized_xid);
    sized_xid_text = c->text;
    c->says = false;
    if (says)
        cur_say(c, t, "%s", cur_text_or(c, sized_xid_text));
}

/* SerializedReplidGuidMap, MS-OXCSTOR 2.2.2.1.1.13 */
void oxcdata_serialized_replid_guid_map(ex_cursor *c, proto_tree *t)
{
    cur_list(c, t, hf_serialized_replid_guid_map_pairs, ett_replid_guid_pair, CUR_REST, oxcdata_replid_guid_pair);
}

/* ReplidGuidPair, MS-OXCSTOR 2.2.2.1.1.13 */
void oxcdata_replid_guid_pair(ex_cursor *c, proto_tree *t)
{
    if ((uint64_t)cur_left(c) >= 18) {
        cur_u16(c, t, hf_replid_guid_pair_replid);
    }
    if ((uint64_t)cur_left(c) >= 16) {
        cur_guid(c, t, hf_replid_guid_pair_replguid);
    }
    if (((uint64_t)cur_left(c) > 0) && ((uint64_t)cur_left(c) < 18)) {
        cur_bytes(c, t, hf_replid_guid_pair_residual, (uint64_t)cur_left(c));
    }
}

/* ReportTag, MS-OXOMSG 2.2.2.22 */
void oxcdata_report_tag(ex_cursor *c, proto_tree *t)
{
    uint32_t store_entry_id_size = 0;
    uint32_t folder_entry_id_size = 0;
    uint32_t message_entry_id_size = 0;
    uint32_t search_folder_entry_id_size = 0;
    uint32_t message_search_key_size = 0;
    uint32_t ansi_text_size = 0;
    const char *ansi_text = NULL;

    const bool says = cur_says(c, t);

    cur_string8(c, t, hf_report_tag_cookie, 9, NULL);
    cur_u32(c, t, hf_report_tag_version);
    store_entry_id_size = cur_u32(c, t, hf_report_tag_store_entry_id_size);
    if (store_entry_id_size > 0) {
        cur_sub store_entry_id_sub = cur_sub_begin(c, t, hf_report_tag_store_entry_id, store_entry_id_size);
        cur_struct(c, t, hf_report_tag_store_entry_id, ett_entry_id, oxcdata_entry_id);
        cur_sub_end(c, t, &store_entry_id_sub);
    }
    folder_entry_id_size = cur_u32(c, t, hf_report_tag_folder_entry_id_size);
    if (folder_entry_id_size > 0) {
        cur_sub folder_entry_id_sub = cur_sub_begin(c, t, hf_report_tag_folder_entry_id, folder_entry_id_size);
        cur_struct(c, t, hf_report_tag_folder_entry_id, ett_entry_id, oxcdata_entry_id);
        cur_sub_end(c, t, &folder_entry_id_sub);
    }
    message_entry_id_size = cur_u32(c, t, hf_report_tag_message_entry_id_size);
    if (message_entry_id_size > 0) {
        cur_sub message_entry_id_sub = cur_sub_begin(c, t, hf_report_tag_message_entry_id, message_entry_id_size);
        cur_struct(c, t, hf_report_tag_message_entry_id, ett_entry_id, oxcdata_entry_id);
        cur_sub_end(c, t, &message_entry_id_sub);
    }
    search_folder_entry_id_size = cur_u32(c, t, hf_report_tag_search_folder_entry_id_size);
    if (search_folder_entry_id_size > 0) {
        cur_sub search_folder_entry_id_sub = cur_sub_begin(c, t, hf_report_tag_search_folder_entry_id, search_folder_entry_id_size);
        cur_struct(c, t, hf_report_tag_search_folder_entry_id, ett_entry_id, oxcdata_entry_id);
        cur_sub_end(c, t, &search_folder_entry_id_sub);
    }
    message_search_key_size = cur_u32(c, t, hf_report_tag_message_search_key_size);
    if (message_search_key_size > 0) {
        cur_bytes(c, t, hf_report_tag_message_search_key, message_search_key_size);
    }
    ansi_text_size = cur_u32(c, t, hf_report_tag_ansi_text_size);
    if (ansi_text_size > 0) {
        cur_string8(c, t, hf_report_tag_ansi_text, ansi_text_size, &ansi_text);
    }
    if (ansi_text_size > 1) {
        if (says)
            cur_say(c, t, "\"%s\"", cur_text_or(c, ansi_text));
    }
}

/* ContactLinkSearchKey, MS-OXCMSG 2.2.1.59.4 */
void oxcdata_contact_link_search_key(ex_cursor *c, proto_tree *t)
{
    cur_u16(c, t, hf_contact_link_search_key_search_key_count);
    cur_bytes(c, t, hf_contact_link_search_key_search_key_data, (uint64_t)cur_left(c));
}

/* RecordKey, MS-OXCPRPT 2.2.1.8 */
void oxcdata_record_key(ex_cursor *c, proto_tree *t)
{
    const char *entry_id_text = NULL;

    const bool says = cur_says(c, t);

    if (((uint64_t)cur_left(c) > 24) && (cur_next_integer(c, 4) == 0)) {
        c->says = says;
        cur_struct(c, t, hf_record_key_entry_id, ett_entry_id, oxcdata_entry_id);
        entry_id_text = c->text;
        c->says = false;
    }
    if (says)
        cur_say(c, t, "%s", cur_text_or(c, entry_id_text));
}

/* InstanceKey, MS-OXOABK 2.2.3.6 */
void oxcdata_instance_key(ex_cursor *c, proto_tree *t)
{
    if ((uint64_t)cur_left(c) == 4) {
        cur_u32(c, t, hf_instance_key_minimal_entry_id);
    }
}

/* BinaryGuid, MS-OXCDATA 2.11.1 */
void oxcdata_binary_guid(ex_cursor *c, proto_tree *t)
{
    e_guid_t guid = { 0, 0, 0, { 0 } };

    const bool says = cur_says(c, t);

    guid = cur_guid(c, t, hf_binary_guid_guid);
    if (says)
        cur_say(c, t, "%s", property_set_text(c->pinfo->pool, &guid));
}

/* RtfCompressed, MS-OXRTFCP 2.1.3.1.1 */
void oxcdata_rtf_compressed(ex_cursor *c, proto_tree *t)
{
    uint32_t rawsize = 0;
    uint32_t comptype = 0;

    const bool says = cur_says(c, t);

    cur_u32(c, t, hf_rtf_compressed_compsize);
    rawsize = cur_u32(c, t, hf_rtf_compressed_rawsize);
    comptype = cur_u32(c, t, hf_rtf_compressed_comptype);
    cur_u32(c, t, hf_rtf_compressed_crc);
    cur_bytes(c, t, hf_rtf_compressed_contents, (uint64_t)cur_left(c));
    if (says)
        cur_say(c, t, "%s of RTF, %s", cur_number_text(c, rawsize, "byte", "bytes"), cur_name_text(c, comptype, vs_comptype));
}

/* StartDateEtc, MS-OXCMSG 2.2.1.60.4 */
void oxcdata_start_date_etc(ex_cursor *c, proto_tree *t)
{
    uint64_t start_date = 0;

    const bool says = cur_says(c, t);

    cur_u32(c, t, hf_start_date_etc_default_retention_period);
    start_date = cur_filetime(c, t, hf_start_date_etc_start_date);
    if (says)
        cur_say(c, t, "from %s", cur_time_text(c, start_date));
}

/* AdditionalRenEntryIdsEx, MS-OXOSFLD 2.2.5 */
void oxcdata_additional_ren_entry_ids_ex(ex_cursor *c, proto_tree *t)
{
    const char *persist_data_text = NULL;

    const bool says = cur_says(c, t);

    c->says = says;
    c->separator = ", ";
    cur_list(c, t, hf_additional_ren_entry_ids_ex_persist_data, ett_persist_data, CUR_REST, oxcdata_persist_data);
    persist_data_text = c->text;
    c->says = false;
    if (says)
        cur_say(c, t, "%s", cur_text_or(c, persist_data_text));
}

/* PersistData, MS-OXOSFLD 2.2.5.1 */
void oxcdata_persist_data(ex_cursor *c, proto_tree *t)
{
    uint32_t data_elements_size = 0;
    uint32_t persist_id = 0;

    const bool says = cur_says(c, t);

    persist_id = cur_u16(c, t, hf_persist_data_persist_id);
    data_elements_size = cur_u16(c, t, hf_persist_data_data_elements_size);
    if (data_elements_size > 0) {
        cur_sub data_elements_sub = cur_sub_begin(c, t, hf_persist_data_data_elements, data_elements_size);
        cur_list(c, t, hf_persist_data_data_elements, ett_persist_element, CUR_REST, oxcdata_persist_element);
        cur_sub_end(c, t, &data_elements_sub);
    }
    if (says)
        cur_say(c, t, "%s", cur_name_text(c, persist_id, vs_persist_id));
}

/* PersistElement, MS-OXOSFLD 2.2.5.2 */
void oxcdata_persist_element(ex_cursor *c, proto_tree *t)
{
    uint32_t element_id = 0;
    uint32_t element_data_size = 0;
    const char *entry_id_text = NULL;

    const bool says = cur_says(c, t);

    element_id = cur_u16(c, t, hf_persist_element_element_id);
    element_data_size = cur_u16(c, t, hf_persist_element_element_data_size);
    if (element_id == 1) {
        if (element_data_size > 0) {
            cur_sub entry_id_sub = cur_sub_begin(c, t, hf_persist_element_entry_id, element_data_size);
            c->says = says;
            cur_struct(c, t, hf_persist_element_entry_id, ett_entry_id, oxcdata_entry_id);
            entry_id_text = c->text;
            c->says = false;
            cur_sub_end(c, t, &entry_id_sub);
        }
        if (says)
            cur_say(c, t, "%s", cur_text_or(c, entry_id_text));
    }
    if ((element_id != 1) && (element_data_size > 0)) {
        cur_bytes(c, t, hf_persist_element_element_data, element_data_size);
    }
}

/* ExtendedFolderFlags, MS-OXOCFG 2.2.7 */
void oxcdata_extended_folder_flags(ex_cursor *c, proto_tree *t)
{
    const char *sub_property_text = NULL;

    const bool says = cur_says(c, t);

    c->says = says;
    c->separator = ", ";
    cur_list(c, t, hf_extended_folder_flags_sub_property, ett_folder_flags_sub_property, CUR_REST, oxcdata_folder_flags_sub_property);
    sub_property_text = c->text;
    c->says = false;
    if (says)
        cur_say(c, t, "%s", cur_text_or(c, sub_property_text));
}

/* FolderFlagsSubProperty, MS-OXOCFG 2.2.7.1 */
void oxcdata_folder_flags_sub_property(ex_cursor *c, proto_tree *t)
{
    uint32_t id = 0;
    uint32_t cb = 0;
    uint32_t extended_flags = 0;
    e_guid_t search_folder_id = { 0, 0, 0, { 0 } };
    uint32_t search_folder_tag = 0;
    uint32_t to_do_folder_version = 0;
    const char *data = NULL;

    const bool says = cur_says(c, t);

    id = cur_u8(c, t, hf_folder_flags_sub_property_id);
    cb = cur_u8(c, t, hf_folder_flags_sub_property_cb);
    switch ((id * 0x100) + cb) {
    case 260:
        extended_flags = cur_u32(c, t, hf_folder_flags_sub_property_extended_flags);
        if (says)
            cur_say(c, t, "%s 0x%" PRIx64 "", cur_name_text(c, id, vs_folder_flags_id), (uint64_t)extended_flags);
        break;
    case 528:
        search_folder_id = cur_guid(c, t, hf_folder_flags_sub_property_search_folder_id);
        if (says)
            cur_say(c, t, "%s %s", cur_name_text(c, id, vs_folder_flags_id), property_set_text(c->pinfo->pool, &search_folder_id));
        break;
    case 772:
        search_folder_tag = cur_u32(c, t, hf_folder_flags_sub_property_search_folder_tag);
        if (says)
            cur_say(c, t, "%s 0x%" PRIx64 "", cur_name_text(c, id, vs_folder_flags_id), (uint64_t)search_folder_tag);
        break;
    case 1284:
        to_do_folder_version = cur_u32(c, t, hf_folder_flags_sub_property_to_do_folder_version);
        if (says)
            cur_say(c, t, "%s 0x%" PRIx64 "", cur_name_text(c, id, vs_folder_flags_id), (uint64_t)to_do_folder_version);
        break;
    default:
        data = says ? cur_hex_text(c, cb) : NULL;
        cur_bytes(c, t, hf_folder_flags_sub_property_data, cb);
        if (says)
            cur_say(c, t, "%s %s", cur_name_text(c, id, vs_folder_flags_id), cur_text_or(c, data));
        break;
    }
}

/* SearchFolderDefinition, MS-OXOSRCH 2.2.1.2.8 */
void oxcdata_search_folder_definition(ex_cursor *c, proto_tree *t)
{
    uint32_t text_search_length = 0;
    uint32_t text_search_extended_length = 0;
    uint32_t folder_list1_length = 0;
    uint32_t folder_list1_extended_length = 0;
    uint32_t folder_list2_length = 0;
    uint32_t storage_type = 0;
    uint64_t advanced_search_size = 0;
    const char *folder_list1 = NULL;
    const char *search_restriction_text = NULL;

    const bool says = cur_says(c, t);

    cur_u32(c, t, hf_search_folder_definition_version);
    storage_type = cur_flags32(c, t, hf_search_folder_definition_storage_type, ett_flags, bits_search_folder_definition_storage_type, 0x707f);
    cur_u32(c, t, hf_search_folder_definition_numerical_search);
    text_search_length = cur_u8(c, t, hf_search_folder_definition_text_search_length);
    if (text_search_length == 255) {
        text_search_extended_length = cur_u16(c, t, hf_search_folder_definition_text_search_extended_length);
    }
    if ((text_search_length > 0) && (text_search_length < 255)) {
        cur_string16(c, t, hf_search_folder_definition_text_search, text_search_length * 2, NULL);
    }
    if (text_search_length == 255) {
        cur_string16(c, t, hf_search_folder_definition_text_search, text_search_extended_length * 2, NULL);
    }
    cur_struct(c, t, hf_search_folder_definition_skip_block1, ett_skip_block, oxcdata_skip_block);
    cur_u32(c, t, hf_search_folder_definition_deep_search);
    folder_list1_length = cur_u8(c, t, hf_search_folder_definition_folder_list1_length);
    if (folder_list1_length == 255) {
        folder_list1_extended_length = cur_u16(c, t, hf_search_folder_definition_folder_list1_extended_length);
    }
    if ((folder_list1_length > 0) && (folder_list1_length < 255)) {
        cur_string16(c, t, hf_search_folder_definition_folder_list1, folder_list1_length * 2, &folder_list1);
    }
    if (folder_list1_length == 255) {
        cur_string16(c, t, hf_search_folder_definition_folder_list1, folder_list1_extended_length * 2, &folder_list1);
    }
    folder_list2_length = cur_u32(c, t, hf_search_folder_definition_folder_list2_length);
    if (folder_list2_length > 0) {
        cur_sub folder_list2_sub = cur_sub_begin(c, t, hf_search_folder_definition_folder_list2, folder_list2_length);
        cur_struct(c, t, hf_search_folder_definition_folder_list2, ett_entry_list, entry_list);
        cur_sub_end(c, t, &folder_list2_sub);
    }
    if (storage_type & 0x4) {
        cur_struct(c, t, hf_search_folder_definition_addresses, ett_address_list, oxcdata_address_list);
    }
    cur_struct(c, t, hf_search_folder_definition_skip_block2, ett_skip_block, oxcdata_skip_block);
    if (storage_type & 0x8) {
        c->says = says;
        cur_struct(c, t, hf_search_folder_definition_search_restriction, ett_search_folder_restriction, oxcdata_search_folder_restriction);
        search_restriction_text = c->text;
        c->says = false;
    }
    if (storage_type & 0x10) {
        advanced_search_size = cur_u64(c, t, hf_search_folder_definition_advanced_search_size);
        cur_bytes(c, t, hf_search_folder_definition_advanced_search, advanced_search_size);
    }
    cur_struct(c, t, hf_search_folder_definition_skip_block3, ett_skip_block, oxcdata_skip_block);
    if ((storage_type & 0x8) && (folder_list1_length > 0)) {
        if (says)
            cur_say(c, t, "%s, %s", cur_text_or(c, folder_list1), cur_text_or(c, search_restriction_text));
    }
    if ((storage_type & 0x8) && (folder_list1_length == 0)) {
        if (says)
            cur_say(c, t, "%s", cur_text_or(c, search_restriction_text));
    }
    if (!(storage_type & 0x8)) {
        if (says)
            cur_say(c, t, "%s", cur_text_or(c, folder_list1));
    }
}

/* SkipBlock, MS-OXOSRCH 2.2.1.2.8 */
void oxcdata_skip_block(ex_cursor *c, proto_tree *t)
{
    uint32_t size = 0;

    size = cur_u32(c, t, hf_skip_block_size);
    if (size > 0) {
        cur_bytes(c, t, hf_skip_block_data, size);
    }
}

/* AddressList, MS-OXOSRCH 2.2.1.2.8.1 */
void oxcdata_address_list(ex_cursor *c, proto_tree *t)
{
    uint32_t address_count = 0;

    address_count = cur_u32(c, t, hf_address_list_address_count);
    cur_list(c, t, hf_address_list_addresses, ett_address_entry, address_count, oxcdata_address_entry);
}

/* AddressEntry, MS-OXOSRCH 2.2.1.2.8.1.1 */
void oxcdata_address_entry(ex_cursor *c, proto_tree *t)
{
    uint32_t property_count = 0;

    property_count = cur_u32(c, t, hf_address_entry_property_count);
    cur_u32(c, t, hf_address_entry_pad);
    cur_list(c, t, hf_address_entry_values, ett_search_folder_property_value, property_count, search_folder_property_value);
}

/* SearchFolderRestriction, MS-OXOSRCH 2.2.1.2.8.2 */
void oxcdata_search_folder_restriction(ex_cursor *c, proto_tree *t)
{
    uint32_t restriction_type = 0;
    uint32_t count = 0;
    const char *restrictions_text = NULL;
    const char *restriction_text = NULL;
    uint32_t property_tag = 0;
    const char *comparand_text = NULL;
    uint32_t rel_op = 0;
    uint32_t property_tag1 = 0;
    uint32_t property_tag2 = 0;
    uint32_t mask = 0;
    uint32_t bitmap_rel_op = 0;
    uint32_t annotation_count = 0;

    const bool says = cur_says(c, t);

    restriction_type = cur_u32(c, t, hf_search_folder_restriction_restriction_type);
    switch (restriction_type) {
    case 0: /* AndRestriction */
        count = cur_u32(c, t, hf_search_folder_restriction_count);
        c->says = says;
        c->separator = " AND ";
        cur_list(c, t, hf_search_folder_restriction_restrictions, ett_search_folder_restriction, count, oxcdata_search_folder_restriction);
        restrictions_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "(%s)", cur_text_or(c, restrictions_text));
        break;
    case 1: /* OrRestriction */
        count = cur_u32(c, t, hf_search_folder_restriction_count);
        c->says = says;
        c->separator = " AND ";
        cur_list(c, t, hf_search_folder_restriction_restrictions, ett_search_folder_restriction, count, oxcdata_search_folder_restriction);
        restrictions_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "(%s)", cur_text_or(c, restrictions_text));
        break;
    case 2: /* NotRestriction */
        c->says = says;
        cur_struct(c, t, hf_search_folder_restriction_restriction, ett_search_folder_restriction, oxcdata_search_folder_restriction);
        restriction_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "NOT %s", cur_text_or(c, restriction_text));
        break;
    case 3: /* ContentRestriction */
        cur_u32(c, t, hf_search_folder_restriction_ul_fuzzy_level);
        property_tag = cur_property_tag(c, t, hf_search_folder_restriction_property_tag);
        c->says = says;
        cur_struct(c, t, hf_search_folder_restriction_comparand, ett_search_folder_property_value, search_folder_property_value);
        comparand_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "%s contains %s", cur_tag_text(c, property_tag), cur_text_or(c, comparand_text));
        break;
    case 4: /* PropertyRestriction */
        rel_op = cur_u32(c, t, hf_search_folder_restriction_rel_op);
        property_tag = cur_property_tag(c, t, hf_search_folder_restriction_property_tag);
        c->says = says;
        cur_struct(c, t, hf_search_folder_restriction_comparand, ett_search_folder_property_value, search_folder_property_value);
        comparand_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "%s %s %s", cur_tag_text(c, property_tag), cur_name_text(c, rel_op, vs_rel_op), cur_text_or(c, comparand_text));
        break;
    case 5: /* ComparePropertiesRestriction */
        rel_op = cur_u32(c, t, hf_search_folder_restriction_rel_op);
        property_tag1 = cur_property_tag(c, t, hf_search_folder_restriction_property_tag1);
        property_tag2 = cur_property_tag(c, t, hf_search_folder_restriction_property_tag2);
        if (says)
            cur_say(c, t, "%s %s %s", cur_tag_text(c, property_tag1), cur_name_text(c, rel_op, vs_rel_op), cur_tag_text(c, property_tag2));
        break;
    case 6: /* BitMaskRestriction */
        bitmap_rel_op = cur_u32(c, t, hf_search_folder_restriction_bitmap_rel_op);
        property_tag = cur_property_tag(c, t, hf_search_folder_restriction_property_tag);
        mask = cur_u32(c, t, hf_search_folder_restriction_mask);
        if (says)
            cur_say(c, t, "%s & 0x%" PRIx64 " %s", cur_tag_text(c, property_tag), (uint64_t)mask, cur_name_text(c, bitmap_rel_op, vs_bitmap_rel_op));
        break;
    case 8: /* ExistRestriction */
        property_tag = cur_property_tag(c, t, hf_search_folder_restriction_property_tag);
        if (says)
            cur_say(c, t, "exists %s", cur_tag_text(c, property_tag));
        break;
    case 10: /* CommentRestriction */
        annotation_count = cur_u32(c, t, hf_search_folder_restriction_annotation_count);
        c->says = says;
        cur_struct(c, t, hf_search_folder_restriction_restriction, ett_search_folder_restriction, oxcdata_search_folder_restriction);
        restriction_text = c->text;
        c->says = false;
        cur_list(c, t, hf_search_folder_restriction_annotations, ett_search_folder_property_value, annotation_count, search_folder_property_value);
        if (says)
            cur_say(c, t, "%s", cur_text_or(c, restriction_text));
        break;
    case 11: /* CountRestriction */
        c->says = says;
        cur_struct(c, t, hf_search_folder_restriction_restriction, ett_search_folder_restriction, oxcdata_search_folder_restriction);
        restriction_text = c->text;
        c->says = false;
        if (says)
            cur_say(c, t, "%s", cur_text_or(c, restriction_text));
        break;
    default:
        cur_fail(c, t, "RestrictionType: 0x%" PRIx64 " is not a known value", (uint64_t)(restriction_type));
    }
}

void generated_register_oxcdata(int proto)
{
    static hf_register_info hf[] = {
        { &hf_entry_id_flags, { "Flags", "oxcdata.entry_id.flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_entry_id_provider_uid, { "ProviderUID", "oxcdata.entry_id.provider_uid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_entry_id_ephemeral_entry_id, { "EphemeralEntryID", "oxcdata.entry_id.ephemeral_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_entry_id_one_off_entry_id, { "OneOffEntryID", "oxcdata.entry_id.one_off_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_entry_id_address_book_entry_id, { "AddressBookEntryID", "oxcdata.entry_id.address_book_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_entry_id_contact_address_entry_id, { "ContactAddressEntryID", "oxcdata.entry_id.contact_address_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_entry_id_store_object_entry_id, { "StoreObjectEntryID", "oxcdata.entry_id.store_object_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_entry_id_wrapped_entry_id, { "WrappedEntryId", "oxcdata.entry_id.wrapped_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_entry_id_folder_entry_id, { "FolderEntryID", "oxcdata.entry_id.folder_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_entry_id_provider_data, { "ProviderData", "oxcdata.entry_id.provider_data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_entry_id_message_entry_id, { "MessageEntryID", "oxcdata.entry_id.message_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_folder_entry_id_folder_type, { "FolderType", "oxcdata.folder_entry_id.folder_type", FT_UINT16, BASE_HEX, VALS(vs_store_object_type),
          0x0, NULL, HFILL } },
        { &hf_folder_entry_id_database_guid, { "DatabaseGuid", "oxcdata.folder_entry_id.database_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_folder_entry_id_global_counter, { "GlobalCounter", "oxcdata.folder_entry_id.global_counter", FT_UINT48, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_folder_entry_id_pad, { "Pad", "oxcdata.folder_entry_id.pad", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_message_entry_id_message_type, { "MessageType", "oxcdata.message_entry_id.message_type", FT_UINT16, BASE_HEX, VALS(vs_store_object_type),
          0x0, NULL, HFILL } },
        { &hf_message_entry_id_folder_database_guid, { "FolderDatabaseGuid", "oxcdata.message_entry_id.folder_database_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_message_entry_id_folder_global_counter, { "FolderGlobalCounter", "oxcdata.message_entry_id.folder_global_counter", FT_UINT48, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_message_entry_id_pad1, { "Pad1", "oxcdata.message_entry_id.pad1", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_message_entry_id_message_database_guid, { "MessageDatabaseGuid", "oxcdata.message_entry_id.message_database_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_message_entry_id_message_global_counter, { "MessageGlobalCounter", "oxcdata.message_entry_id.message_global_counter", FT_UINT48, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_message_entry_id_pad2, { "Pad2", "oxcdata.message_entry_id.pad2", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_version, { "Version", "oxcdata.store_object_entry_id.version", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_flag, { "Flag", "oxcdata.store_object_entry_id.flag", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_dll_file_name, { "DLLFileName", "oxcdata.store_object_entry_id.dll_file_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_wrapped_flags, { "WrappedFlags", "oxcdata.store_object_entry_id.wrapped_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_wrapped_provider_uid, { "WrappedProviderUID", "oxcdata.store_object_entry_id.wrapped_provider_uid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_wrapped_type, { "WrappedType", "oxcdata.store_object_entry_id.wrapped_type", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_server_shortname, { "ServerShortname", "oxcdata.store_object_entry_id.server_shortname", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_mailbox_dn, { "MailboxDN", "oxcdata.store_object_entry_id.mailbox_dn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_magic, { "Magic", "oxcdata.store_object_entry_id.magic", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_size, { "Size", "oxcdata.store_object_entry_id.size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_eid_version, { "EidVersion", "oxcdata.store_object_entry_id.eid_version", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_offset_dn, { "OffsetDN", "oxcdata.store_object_entry_id.offset_dn", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_offset_fqdn, { "OffsetFQDN", "oxcdata.store_object_entry_id.offset_fqdn", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_server_dn, { "ServerDN", "oxcdata.store_object_entry_id.server_dn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_server_fqdn, { "ServerFQDN", "oxcdata.store_object_entry_id.server_fqdn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_reserved, { "Reserved", "oxcdata.store_object_entry_id.reserved", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_offset_smtp_address, { "OffsetSmtpAddress", "oxcdata.store_object_entry_id.offset_smtp_address", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_smtp_address, { "SmtpAddress", "oxcdata.store_object_entry_id.smtp_address", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_store_object_entry_id_provider_data, { "ProviderData", "oxcdata.store_object_entry_id.provider_data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_one_off_entry_id_version, { "Version", "oxcdata.one_off_entry_id.version", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_one_off_entry_id_bits, { "Bits", "oxcdata.one_off_entry_id.bits", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_one_off_entry_id_bits_mae, { "MAE", "oxcdata.one_off_entry_id.bits.mae", FT_UINT16, BASE_DEC, VALS(vs_one_off_entry_idmae),
          0x60, NULL, HFILL } },
        { &hf_one_off_entry_id_bits_format, { "Format", "oxcdata.one_off_entry_id.bits.format", FT_UINT16, BASE_DEC, VALS(vs_one_off_entry_id_format),
          0x1e, NULL, HFILL } },
        { &hf_one_off_entry_id_bits_m, { "M", "oxcdata.one_off_entry_id.bits.m", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_one_off_entry_id_bits_u, { "U", "oxcdata.one_off_entry_id.bits.u", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x8000, NULL, HFILL } },
        { &hf_one_off_entry_id_bits_l, { "L", "oxcdata.one_off_entry_id.bits.l", FT_BOOLEAN, 16, TFS(&tfs_set_notset),
          0x1000, NULL, HFILL } },
        { &hf_one_off_entry_id_display_name, { "DisplayName", "oxcdata.one_off_entry_id.display_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_one_off_entry_id_address_type, { "AddressType", "oxcdata.one_off_entry_id.address_type", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_one_off_entry_id_email_address, { "EmailAddress", "oxcdata.one_off_entry_id.email_address", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_book_entry_id_version, { "Version", "oxcdata.address_book_entry_id.version", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_book_entry_id_type, { "Type", "oxcdata.address_book_entry_id.type", FT_UINT32, BASE_HEX, VALS(vs_display_type_values),
          0x0, NULL, HFILL } },
        { &hf_address_book_entry_id_x500_dn, { "X500DN", "oxcdata.address_book_entry_id.x500_dn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_ephemeral_entry_id_r4, { "R4", "oxcdata.ephemeral_entry_id.r4", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_ephemeral_entry_id_display_type, { "DisplayType", "oxcdata.ephemeral_entry_id.display_type", FT_UINT32, BASE_HEX, VALS(vs_display_type_values),
          0x0, NULL, HFILL } },
        { &hf_ephemeral_entry_id_m_id, { "MId", "oxcdata.ephemeral_entry_id.m_id", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_address_entry_id_version, { "Version", "oxcdata.contact_address_entry_id.version", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_address_entry_id_type, { "Type", "oxcdata.contact_address_entry_id.type", FT_UINT32, BASE_DEC, VALS(vs_contact_address_entry_id_type),
          0x0, NULL, HFILL } },
        { &hf_contact_address_entry_id_muid_id, { "muidID", "oxcdata.contact_address_entry_id.muid_id", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_address_entry_id_entry_id_bytes, { "EntryIdBytes", "oxcdata.contact_address_entry_id.entry_id_bytes", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_address_entry_id_index, { "Index", "oxcdata.contact_address_entry_id.index", FT_UINT32, BASE_DEC, VALS(vs_contact_address_entry_id_index),
          0x0, NULL, HFILL } },
        { &hf_contact_address_entry_id_entry_id_count, { "EntryIdCount", "oxcdata.contact_address_entry_id.entry_id_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_address_entry_id_extra, { "Extra", "oxcdata.contact_address_entry_id.extra", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_address_entry_id_index_2, { "Index", "oxcdata.contact_address_entry_id.index", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_address_entry_id_provider_data, { "ProviderData", "oxcdata.contact_address_entry_id.provider_data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_wrapped_entry_id_type, { "Type", "oxcdata.wrapped_entry_id.type", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_wrapped_entry_id_type_entry_id_type, { "EntryIDType", "oxcdata.wrapped_entry_id.type.entry_id_type", FT_UINT8, BASE_DEC, VALS(vs_wrapped_entry_id_type),
          0xf, NULL, HFILL } },
        { &hf_wrapped_entry_id_type_address, { "Address", "oxcdata.wrapped_entry_id.type.address", FT_UINT8, BASE_DEC, VALS(vs_wrapped_entry_id_address),
          0x70, NULL, HFILL } },
        { &hf_wrapped_entry_id_type_not_one_off, { "NotOneOff", "oxcdata.wrapped_entry_id.type.not_one_off", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x80, NULL, HFILL } },
        { &hf_wrapped_entry_id_embedded_entry_id, { "EmbeddedEntryID", "oxcdata.wrapped_entry_id.embedded_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_flat_entry_size, { "Size", "oxcdata.flat_entry.size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_flat_entry_entry_id, { "EntryID", "oxcdata.flat_entry.entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_flat_entry_padding, { "Padding", "oxcdata.flat_entry.padding", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_flat_entry_list_count, { "Count", "oxcdata.flat_entry_list.count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_flat_entry_list_size, { "Size", "oxcdata.flat_entry_list.size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_flat_entry_list_flat_entries, { "FlatEntries", "oxcdata.flat_entry_list.flat_entries", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_link_entry_addr_book_entry_id_count, { "AddrBookEntryIdCount", "oxcdata.contact_link_entry.addr_book_entry_id_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_link_entry_field_size, { "FieldSize", "oxcdata.contact_link_entry.field_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_link_entry_addr_book_entry_id_data, { "AddrBookEntryIdData", "oxcdata.contact_link_entry.addr_book_entry_id_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_server_id_ours, { "Ours", "oxcdata.server_id.ours", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_server_id_folder_id, { "FolderID", "oxcdata.server_id.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_server_id_message_id, { "MessageID", "oxcdata.server_id.message_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_server_id_instance, { "Instance", "oxcdata.server_id.instance", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_server_id_client_data, { "ClientData", "oxcdata.server_id.client_data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_long_term_id_database_guid, { "DatabaseGuid", "oxcdata.long_term_id.database_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_long_term_id_global_counter, { "GlobalCounter", "oxcdata.long_term_id.global_counter", FT_UINT48, BASE_HEX, NULL,
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
        { &hf_recipient_row_entry_id, { "EntryID", "oxcdata.recipient_row.entry_id", FT_NONE, BASE_NONE, NULL,
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
        { &hf_restriction_restrict_count, { "RestrictCount", "oxcdata.restriction.restrict_count", FT_UINT16, BASE_DEC, NULL,
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
        { &hf_xid_namespace_guid, { "NamespaceGuid", "oxcdata.xid.namespace_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_xid_local_id, { "LocalId", "oxcdata.xid.local_id", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_source_key_gid, { "GID", "oxcdata.source_key.gid", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_source_key_xid, { "XID", "oxcdata.source_key.xid", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_gid_database_guid, { "DatabaseGuid", "oxcdata.gid.database_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_gid_global_counter, { "GlobalCounter", "oxcdata.gid.global_counter", FT_UINT48, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_sized_xid_xid_size, { "XidSize", "oxcdata.sized_xid.xid_size", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_sized_xid_xid, { "XID", "oxcdata.sized_xid.xid", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_predecessor_change_list_sized_xid, { "SizedXid", "oxcdata.predecessor_change_list.sized_xid", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_serialized_replid_guid_map_pairs, { "Pairs", "oxcdata.serialized_replid_guid_map.pairs", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_replid_guid_pair_replid, { "REPLID", "oxcdata.replid_guid_pair.replid", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_replid_guid_pair_replguid, { "REPLGUID", "oxcdata.replid_guid_pair.replguid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_replid_guid_pair_residual, { "Residual", "oxcdata.replid_guid_pair.residual", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_cookie, { "Cookie", "oxcdata.report_tag.cookie", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_version, { "Version", "oxcdata.report_tag.version", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_store_entry_id_size, { "StoreEntryIdSize", "oxcdata.report_tag.store_entry_id_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_store_entry_id, { "StoreEntryId", "oxcdata.report_tag.store_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_folder_entry_id_size, { "FolderEntryIdSize", "oxcdata.report_tag.folder_entry_id_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_folder_entry_id, { "FolderEntryId", "oxcdata.report_tag.folder_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_message_entry_id_size, { "MessageEntryIdSize", "oxcdata.report_tag.message_entry_id_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_message_entry_id, { "MessageEntryId", "oxcdata.report_tag.message_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_search_folder_entry_id_size, { "SearchFolderEntryIdSize", "oxcdata.report_tag.search_folder_entry_id_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_search_folder_entry_id, { "SearchFolderEntryId", "oxcdata.report_tag.search_folder_entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_message_search_key_size, { "MessageSearchKeySize", "oxcdata.report_tag.message_search_key_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_message_search_key, { "MessageSearchKey", "oxcdata.report_tag.message_search_key", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_ansi_text_size, { "ANSITextSize", "oxcdata.report_tag.ansi_text_size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_report_tag_ansi_text, { "ANSIText", "oxcdata.report_tag.ansi_text", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_link_search_key_search_key_count, { "SearchKeyCount", "oxcdata.contact_link_search_key.search_key_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_contact_link_search_key_search_key_data, { "SearchKeyData", "oxcdata.contact_link_search_key.search_key_data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_record_key_entry_id, { "EntryID", "oxcdata.record_key.entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_instance_key_minimal_entry_id, { "MinimalEntryID", "oxcdata.instance_key.minimal_entry_id", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_binary_guid_guid, { "GUID", "oxcdata.binary_guid.guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_rtf_compressed_compsize, { "COMPSIZE", "oxcdata.rtf_compressed.compsize", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_rtf_compressed_rawsize, { "RAWSIZE", "oxcdata.rtf_compressed.rawsize", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_rtf_compressed_comptype, { "COMPTYPE", "oxcdata.rtf_compressed.comptype", FT_UINT32, BASE_HEX, VALS(vs_comptype),
          0x0, NULL, HFILL } },
        { &hf_rtf_compressed_crc, { "CRC", "oxcdata.rtf_compressed.crc", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_rtf_compressed_contents, { "CONTENTS", "oxcdata.rtf_compressed.contents", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_start_date_etc_default_retention_period, { "DefaultRetentionPeriod", "oxcdata.start_date_etc.default_retention_period", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_start_date_etc_start_date, { "StartDate", "oxcdata.start_date_etc.start_date", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL,
          0x0, NULL, HFILL } },
        { &hf_additional_ren_entry_ids_ex_persist_data, { "PersistData", "oxcdata.additional_ren_entry_ids_ex.persist_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_persist_data_persist_id, { "PersistID", "oxcdata.persist_data.persist_id", FT_UINT16, BASE_HEX | BASE_SPECIAL_VALS, VALS(vs_persist_id),
          0x0, NULL, HFILL } },
        { &hf_persist_data_data_elements_size, { "DataElementsSize", "oxcdata.persist_data.data_elements_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_persist_data_data_elements, { "DataElements", "oxcdata.persist_data.data_elements", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_persist_element_element_id, { "ElementID", "oxcdata.persist_element.element_id", FT_UINT16, BASE_HEX | BASE_SPECIAL_VALS, VALS(vs_element_id),
          0x0, NULL, HFILL } },
        { &hf_persist_element_element_data_size, { "ElementDataSize", "oxcdata.persist_element.element_data_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_persist_element_entry_id, { "EntryID", "oxcdata.persist_element.entry_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_persist_element_element_data, { "ElementData", "oxcdata.persist_element.element_data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_extended_folder_flags_sub_property, { "SubProperty", "oxcdata.extended_folder_flags.sub_property", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_folder_flags_sub_property_id, { "Id", "oxcdata.folder_flags_sub_property.id", FT_UINT8, BASE_HEX | BASE_SPECIAL_VALS, VALS(vs_folder_flags_id),
          0x0, NULL, HFILL } },
        { &hf_folder_flags_sub_property_cb, { "Cb", "oxcdata.folder_flags_sub_property.cb", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_folder_flags_sub_property_extended_flags, { "ExtendedFlags", "oxcdata.folder_flags_sub_property.extended_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_folder_flags_sub_property_search_folder_id, { "SearchFolderID", "oxcdata.folder_flags_sub_property.search_folder_id", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_folder_flags_sub_property_search_folder_tag, { "SearchFolderTag", "oxcdata.folder_flags_sub_property.search_folder_tag", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_folder_flags_sub_property_to_do_folder_version, { "ToDoFolderVersion", "oxcdata.folder_flags_sub_property.to_do_folder_version", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_folder_flags_sub_property_data, { "Data", "oxcdata.folder_flags_sub_property.data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_version, { "Version", "oxcdata.search_folder_definition.version", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type, { "StorageType", "oxcdata.search_folder_definition.storage_type", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type_b, { "B", "oxcdata.search_folder_definition.storage_type.b", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x40, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type_c, { "C", "oxcdata.search_folder_definition.storage_type.c", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x20, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type_d, { "D", "oxcdata.search_folder_definition.storage_type.d", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type_e, { "E", "oxcdata.search_folder_definition.storage_type.e", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type_f, { "F", "oxcdata.search_folder_definition.storage_type.f", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type_g, { "G", "oxcdata.search_folder_definition.storage_type.g", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type_h, { "H", "oxcdata.search_folder_definition.storage_type.h", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type_j, { "J", "oxcdata.search_folder_definition.storage_type.j", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x4000, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type_k, { "K", "oxcdata.search_folder_definition.storage_type.k", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2000, NULL, HFILL } },
        { &hf_search_folder_definition_storage_type_l, { "L", "oxcdata.search_folder_definition.storage_type.l", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1000, NULL, HFILL } },
        { &hf_search_folder_definition_numerical_search, { "NumericalSearch", "oxcdata.search_folder_definition.numerical_search", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_text_search_length, { "TextSearchLength", "oxcdata.search_folder_definition.text_search_length", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_text_search_extended_length, { "TextSearchExtendedLength", "oxcdata.search_folder_definition.text_search_extended_length", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_text_search, { "TextSearch", "oxcdata.search_folder_definition.text_search", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_skip_block1, { "SkipBlock1", "oxcdata.search_folder_definition.skip_block1", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_deep_search, { "DeepSearch", "oxcdata.search_folder_definition.deep_search", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_folder_list1_length, { "FolderList1Length", "oxcdata.search_folder_definition.folder_list1_length", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_folder_list1_extended_length, { "FolderList1ExtendedLength", "oxcdata.search_folder_definition.folder_list1_extended_length", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_folder_list1, { "FolderList1", "oxcdata.search_folder_definition.folder_list1", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_folder_list2_length, { "FolderList2Length", "oxcdata.search_folder_definition.folder_list2_length", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_folder_list2, { "FolderList2", "oxcdata.search_folder_definition.folder_list2", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_addresses, { "Addresses", "oxcdata.search_folder_definition.addresses", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_skip_block2, { "SkipBlock2", "oxcdata.search_folder_definition.skip_block2", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_search_restriction, { "SearchRestriction", "oxcdata.search_folder_definition.search_restriction", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_advanced_search_size, { "AdvancedSearchSize", "oxcdata.search_folder_definition.advanced_search_size", FT_UINT64, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_advanced_search, { "AdvancedSearch", "oxcdata.search_folder_definition.advanced_search", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_definition_skip_block3, { "SkipBlock3", "oxcdata.search_folder_definition.skip_block3", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_skip_block_size, { "Size", "oxcdata.skip_block.size", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_skip_block_data, { "Data", "oxcdata.skip_block.data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_list_address_count, { "AddressCount", "oxcdata.address_list.address_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_list_addresses, { "Addresses", "oxcdata.address_list.addresses", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_entry_property_count, { "PropertyCount", "oxcdata.address_entry.property_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_entry_pad, { "Pad", "oxcdata.address_entry.pad", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_address_entry_values, { "Values", "oxcdata.address_entry.values", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_restriction_type, { "RestrictionType", "oxcdata.search_folder_restriction.restriction_type", FT_UINT32, BASE_DEC, VALS(vs_restrict_type),
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_count, { "Count", "oxcdata.search_folder_restriction.count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_restrictions, { "Restrictions", "oxcdata.search_folder_restriction.restrictions", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_restriction, { "Restriction", "oxcdata.search_folder_restriction.restriction", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_ul_fuzzy_level, { "ulFuzzyLevel", "oxcdata.search_folder_restriction.ul_fuzzy_level", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_property_tag, { "PropertyTag", "oxcdata.search_folder_restriction.property_tag", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_comparand, { "Comparand", "oxcdata.search_folder_restriction.comparand", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_rel_op, { "RelOp", "oxcdata.search_folder_restriction.rel_op", FT_UINT32, BASE_DEC, VALS(vs_rel_op),
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_property_tag1, { "PropertyTag1", "oxcdata.search_folder_restriction.property_tag1", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_property_tag2, { "PropertyTag2", "oxcdata.search_folder_restriction.property_tag2", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_bitmap_rel_op, { "BitmapRelOp", "oxcdata.search_folder_restriction.bitmap_rel_op", FT_UINT32, BASE_DEC, VALS(vs_bitmap_rel_op),
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_mask, { "Mask", "oxcdata.search_folder_restriction.mask", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_annotation_count, { "AnnotationCount", "oxcdata.search_folder_restriction.annotation_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_search_folder_restriction_annotations, { "Annotations", "oxcdata.search_folder_restriction.annotations", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
    };
    static int *ett[] = {
        &ett_ephemeral_entry_id,
        &ett_one_off_entry_id,
        &ett_address_book_entry_id,
        &ett_contact_address_entry_id,
        &ett_store_object_entry_id,
        &ett_wrapped_entry_id,
        &ett_folder_entry_id,
        &ett_message_entry_id,
        &ett_flags,
        &ett_entry_id,
        &ett_flat_entry,
        &ett_property_row,
        &ett_restriction,
        &ett_tagged_property_value,
        &ett_sort_order,
        &ett_gid,
        &ett_xid,
        &ett_sized_xid,
        &ett_replid_guid_pair,
        &ett_persist_data,
        &ett_persist_element,
        &ett_folder_flags_sub_property,
        &ett_skip_block,
        &ett_entry_list,
        &ett_address_list,
        &ett_search_folder_restriction,
        &ett_address_entry,
        &ett_search_folder_property_value,
    };

    proto_register_subtree_array(ett, array_length(ett));
    proto_register_field_array(proto, hf, array_length(hf));
}

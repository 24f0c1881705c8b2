/* Do not edit. Generated from
 * specs/ms-oxcdata-entryids.yaml, specs/ms-oxcdata.yaml, specs/ms-oxcfxics-idset.yaml, specs/ms-oxcfxics-xid.yaml,
 * specs/ms-oxoabk.yaml, specs/ms-oxoabkt.yaml, specs/ms-oxocal.yaml, specs/ms-oxocfg.yaml, specs/ms-oxocntc.yaml,
 * specs/ms-oxoflag.yaml, specs/ms-oxomsg-content.yaml, specs/ms-oxomsg-voting.yaml, specs/ms-oxopffb.yaml,
 * specs/ms-oxorule-actions.yaml, specs/ms-oxosfld.yaml, specs/ms-oxotask.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_OXCDATA_TABLES_H
#define EXCHANGE_GENERATED_OXCDATA_TABLES_H

#include "read/cursor.h"

/* Each reads one structure at the cursor and shows its fields in t. */
void oxcdata_action_block(ex_cursor *c, proto_tree *t);
void oxcdata_additional_ren_entry_ids_ex(ex_cursor *c, proto_tree *t);
void oxcdata_address_book_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_address_entry(ex_cursor *c, proto_tree *t);
void oxcdata_address_list(ex_cursor *c, proto_tree *t);
void oxcdata_appointment_recurrence_pattern(ex_cursor *c, proto_tree *t);
void oxcdata_binary_guid(ex_cursor *c, proto_tree *t);
void oxcdata_bounce_action_data(ex_cursor *c, proto_tree *t);
void oxcdata_business_card_display_definition(ex_cursor *c, proto_tree *t);
void oxcdata_change_highlight(ex_cursor *c, proto_tree *t);
void oxcdata_client_eid(ex_cursor *c, proto_tree *t);
void oxcdata_cntrl(ex_cursor *c, proto_tree *t);
void oxcdata_column_packet(ex_cursor *c, proto_tree *t);
void oxcdata_contact_address_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_contact_link_entry(ex_cursor *c, proto_tree *t);
void oxcdata_contact_link_search_key(ex_cursor *c, proto_tree *t);
void oxcdata_conversation_index(ex_cursor *c, proto_tree *t);
void oxcdata_defer_action_data(ex_cursor *c, proto_tree *t);
void oxcdata_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_ephemeral_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_exception_info(ex_cursor *c, proto_tree *t);
void oxcdata_extended_exception(ex_cursor *c, proto_tree *t);
void oxcdata_extended_folder_flags(ex_cursor *c, proto_tree *t);
void oxcdata_extended_rule_message_actions(ex_cursor *c, proto_tree *t);
void oxcdata_extended_rule_message_condition(ex_cursor *c, proto_tree *t);
void oxcdata_extended_rule_message_condition_ndr(ex_cursor *c, proto_tree *t);
void oxcdata_field_info(ex_cursor *c, proto_tree *t);
void oxcdata_flat_entry(ex_cursor *c, proto_tree *t);
void oxcdata_flat_entry_list(ex_cursor *c, proto_tree *t);
void oxcdata_folder_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_folder_flags_sub_property(ex_cursor *c, proto_tree *t);
void oxcdata_forward_delegate_action_data(ex_cursor *c, proto_tree *t);
void oxcdata_free_busy_block(ex_cursor *c, proto_tree *t);
void oxcdata_free_busy_blocks(ex_cursor *c, proto_tree *t);
void oxcdata_gid(ex_cursor *c, proto_tree *t);
void oxcdata_global_object_id(ex_cursor *c, proto_tree *t);
void oxcdata_global_object_id_data(ex_cursor *c, proto_tree *t);
void oxcdata_instance_key(ex_cursor *c, proto_tree *t);
void oxcdata_long_term_id(ex_cursor *c, proto_tree *t);
void oxcdata_message_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_move_copy_action_data(ex_cursor *c, proto_tree *t);
void oxcdata_named_property_information(ex_cursor *c, proto_tree *t);
void oxcdata_nt_security_descriptor(ex_cursor *c, proto_tree *t);
void oxcdata_one_off_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_pattern_type_specific_month(ex_cursor *c, proto_tree *t);
void oxcdata_pattern_type_specific_month_nth(ex_cursor *c, proto_tree *t);
void oxcdata_pattern_type_specific_week(ex_cursor *c, proto_tree *t);
void oxcdata_persist_data(ex_cursor *c, proto_tree *t);
void oxcdata_persist_element(ex_cursor *c, proto_tree *t);
void oxcdata_predecessor_change_list(ex_cursor *c, proto_tree *t);
void oxcdata_property_name(ex_cursor *c, proto_tree *t);
void oxcdata_property_problem(ex_cursor *c, proto_tree *t);
void oxcdata_recipient_block_data(ex_cursor *c, proto_tree *t);
void oxcdata_recipient_row(ex_cursor *c, proto_tree *t);
void oxcdata_record_key(ex_cursor *c, proto_tree *t);
void oxcdata_recurrence_pattern(ex_cursor *c, proto_tree *t);
void oxcdata_replid_guid_pair(ex_cursor *c, proto_tree *t);
void oxcdata_reply_action_data(ex_cursor *c, proto_tree *t);
void oxcdata_report_tag(ex_cursor *c, proto_tree *t);
void oxcdata_response_level(ex_cursor *c, proto_tree *t);
void oxcdata_restriction(ex_cursor *c, proto_tree *t);
void oxcdata_restriction_ndr(ex_cursor *c, proto_tree *t);
void oxcdata_roaming_dictionary(ex_cursor *c, proto_tree *t);
void oxcdata_roaming_xml_stream(ex_cursor *c, proto_tree *t);
void oxcdata_rtf_compressed_fields(ex_cursor *c, proto_tree *t);
void oxcdata_rule_action(ex_cursor *c, proto_tree *t);
void oxcdata_rule_ids(ex_cursor *c, proto_tree *t);
void oxcdata_schedule_info_appointment_tombstone(ex_cursor *c, proto_tree *t);
void oxcdata_script(ex_cursor *c, proto_tree *t);
void oxcdata_script_instruction(ex_cursor *c, proto_tree *t);
void oxcdata_search_folder_definition(ex_cursor *c, proto_tree *t);
void oxcdata_search_folder_restriction(ex_cursor *c, proto_tree *t);
void oxcdata_security_setting(ex_cursor *c, proto_tree *t);
void oxcdata_serialized_replid_guid_map(ex_cursor *c, proto_tree *t);
void oxcdata_server_eid(ex_cursor *c, proto_tree *t);
void oxcdata_server_id(ex_cursor *c, proto_tree *t);
void oxcdata_sized_xid(ex_cursor *c, proto_tree *t);
void oxcdata_skip_block(ex_cursor *c, proto_tree *t);
void oxcdata_sort_order(ex_cursor *c, proto_tree *t);
void oxcdata_sort_order_set(ex_cursor *c, proto_tree *t);
void oxcdata_source_key(ex_cursor *c, proto_tree *t);
void oxcdata_start_date_etc(ex_cursor *c, proto_tree *t);
void oxcdata_store_object_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_swapped_to_do_data(ex_cursor *c, proto_tree *t);
void oxcdata_systemtime(ex_cursor *c, proto_tree *t);
void oxcdata_t_row(ex_cursor *c, proto_tree *t);
void oxcdata_t_row_set(ex_cursor *c, proto_tree *t);
void oxcdata_task_assigner(ex_cursor *c, proto_tree *t);
void oxcdata_task_assigners(ex_cursor *c, proto_tree *t);
void oxcdata_time_zone_definition(ex_cursor *c, proto_tree *t);
void oxcdata_time_zone_struct(ex_cursor *c, proto_tree *t);
void oxcdata_tombstone_record(ex_cursor *c, proto_tree *t);
void oxcdata_typed_string(ex_cursor *c, proto_tree *t);
void oxcdata_tz_rule(ex_cursor *c, proto_tree *t);
void oxcdata_unsendable_recipients(ex_cursor *c, proto_tree *t);
void oxcdata_user_x509_certificate(ex_cursor *c, proto_tree *t);
void oxcdata_verb_stream(ex_cursor *c, proto_tree *t);
void oxcdata_view_descriptor_binary(ex_cursor *c, proto_tree *t);
void oxcdata_vote_option(ex_cursor *c, proto_tree *t);
void oxcdata_vote_option_extras(ex_cursor *c, proto_tree *t);
void oxcdata_wlink_folder_type(ex_cursor *c, proto_tree *t);
void oxcdata_wrapped_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_xid(ex_cursor *c, proto_tree *t);

#endif

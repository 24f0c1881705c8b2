/* Do not edit. Generated from all tables
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_STRUCTURES_H
#define EXCHANGE_STRUCTURES_H

#include "cursor.h"

/* One function a structure: generated, or hand-written in plugin/ where a table says `function:`. */
void address_book_property_row(ex_cursor *c, proto_tree *t);
void auxiliary_buffer(ex_cursor *c, proto_tree *t);
void emsmdb_aux_header(ex_cursor *c, proto_tree *t);
void emsmdb_rpc_header_ext(ex_cursor *c, proto_tree *t);
void mapihttp_failure_response_body(ex_cursor *c, proto_tree *t);
void nspi_tagged_property_value(ex_cursor *c, proto_tree *t);
void oxcdata_action_block(ex_cursor *c, proto_tree *t);
void oxcdata_action_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_appointment_recurrence_pattern(ex_cursor *c, proto_tree *t);
void oxcdata_bounce_action_data(ex_cursor *c, proto_tree *t);
void oxcdata_business_card_display_definition(ex_cursor *c, proto_tree *t);
void oxcdata_change_highlight(ex_cursor *c, proto_tree *t);
void oxcdata_column_packet(ex_cursor *c, proto_tree *t);
void oxcdata_defer_action_data(ex_cursor *c, proto_tree *t);
void oxcdata_exception_info(ex_cursor *c, proto_tree *t);
void oxcdata_extended_exception(ex_cursor *c, proto_tree *t);
void oxcdata_extended_rule_message_actions(ex_cursor *c, proto_tree *t);
void oxcdata_extended_rule_message_condition(ex_cursor *c, proto_tree *t);
void oxcdata_field_info(ex_cursor *c, proto_tree *t);
void oxcdata_forward_delegate_action_data(ex_cursor *c, proto_tree *t);
void oxcdata_free_busy_block(ex_cursor *c, proto_tree *t);
void oxcdata_free_busy_blocks(ex_cursor *c, proto_tree *t);
void oxcdata_global_object_id(ex_cursor *c, proto_tree *t);
void oxcdata_global_object_id_data(ex_cursor *c, proto_tree *t);
void oxcdata_long_term_id(ex_cursor *c, proto_tree *t);
void oxcdata_move_copy_action_data(ex_cursor *c, proto_tree *t);
void oxcdata_named_property_information(ex_cursor *c, proto_tree *t);
void oxcdata_pattern_type_specific_month(ex_cursor *c, proto_tree *t);
void oxcdata_pattern_type_specific_month_nth(ex_cursor *c, proto_tree *t);
void oxcdata_pattern_type_specific_week(ex_cursor *c, proto_tree *t);
void oxcdata_property_name(ex_cursor *c, proto_tree *t);
void oxcdata_property_problem(ex_cursor *c, proto_tree *t);
void oxcdata_recipient_block_data(ex_cursor *c, proto_tree *t);
void oxcdata_recipient_row(ex_cursor *c, proto_tree *t);
void oxcdata_recurrence_pattern(ex_cursor *c, proto_tree *t);
void oxcdata_reply_action_data(ex_cursor *c, proto_tree *t);
void oxcdata_restriction(ex_cursor *c, proto_tree *t);
void oxcdata_roaming_dictionary(ex_cursor *c, proto_tree *t);
void oxcdata_roaming_xml_stream(ex_cursor *c, proto_tree *t);
void oxcdata_rule_action(ex_cursor *c, proto_tree *t);
void oxcdata_rule_ids(ex_cursor *c, proto_tree *t);
void oxcdata_schedule_info_appointment_tombstone(ex_cursor *c, proto_tree *t);
void oxcdata_security_setting(ex_cursor *c, proto_tree *t);
void oxcdata_server_eid(ex_cursor *c, proto_tree *t);
void oxcdata_sort_order(ex_cursor *c, proto_tree *t);
void oxcdata_sort_order_set(ex_cursor *c, proto_tree *t);
void oxcdata_swapped_to_do_data(ex_cursor *c, proto_tree *t);
void oxcdata_systemtime(ex_cursor *c, proto_tree *t);
void oxcdata_task_assigner(ex_cursor *c, proto_tree *t);
void oxcdata_task_assigners(ex_cursor *c, proto_tree *t);
void oxcdata_time_zone_definition(ex_cursor *c, proto_tree *t);
void oxcdata_time_zone_struct(ex_cursor *c, proto_tree *t);
void oxcdata_tombstone_record(ex_cursor *c, proto_tree *t);
void oxcdata_typed_string(ex_cursor *c, proto_tree *t);
void oxcdata_tz_rule(ex_cursor *c, proto_tree *t);
void oxcdata_user_x509_certificate(ex_cursor *c, proto_tree *t);
void oxcdata_verb_stream(ex_cursor *c, proto_tree *t);
void oxcdata_view_descriptor_binary(ex_cursor *c, proto_tree *t);
void oxcdata_vote_option(ex_cursor *c, proto_tree *t);
void oxcdata_vote_option_extras(ex_cursor *c, proto_tree *t);
void oxcdata_wlink_folder_type(ex_cursor *c, proto_tree *t);
void oxcdata_wlink_guid(ex_cursor *c, proto_tree *t);
void oxnspi_address_book_property_value_list(ex_cursor *c, proto_tree *t);
void oxnspi_address_book_property_value_list_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_columns_and_rows(ex_cursor *c, proto_tree *t);
void oxnspi_columns_and_rows_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_large_property_tag_array(ex_cursor *c, proto_tree *t);
void oxnspi_large_property_tag_array_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_stat(ex_cursor *c, proto_tree *t);
void property_row(ex_cursor *c, proto_tree *t);
void rop_backoff_rop(ex_cursor *c, proto_tree *t);
void rop_buffer(ex_cursor *c, proto_tree *t);
void rop_logon_time(ex_cursor *c, proto_tree *t);
void rop_long_term_id_range(ex_cursor *c, proto_tree *t);
void rop_message_read_state(ex_cursor *c, proto_tree *t);
void rop_modify_recipient_row(ex_cursor *c, proto_tree *t);
void rop_notification_data(ex_cursor *c, proto_tree *t);
void rop_open_recipient_row(ex_cursor *c, proto_tree *t);
void rop_permission_data(ex_cursor *c, proto_tree *t);
void rop_read_recipient_row(ex_cursor *c, proto_tree *t);
void rop_requests_again(ex_cursor *c, proto_tree *t);
void rop_rule_data(ex_cursor *c, proto_tree *t);
void tagged_property_value(ex_cursor *c, proto_tree *t);

#endif

/* Do not edit. Generated from all tables
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_STRUCTURES_H
#define EXCHANGE_STRUCTURES_H

#include "cursor.h"

/* One function a structure: generated, or hand-written in plugin/ where a table says `function:`. */
void address_book_property_row(ex_cursor *c, proto_tree *t);
void auxiliary_buffer(ex_cursor *c, proto_tree *t);
void conversation_index(ex_cursor *c, proto_tree *t);
void emsmdb_aux_header(ex_cursor *c, proto_tree *t);
void emsmdb_rpc_header_ext(ex_cursor *c, proto_tree *t);
void entry_list(ex_cursor *c, proto_tree *t);
void mapihttp_failure_response_body(ex_cursor *c, proto_tree *t);
void nspi_tagged_property_value(ex_cursor *c, proto_tree *t);
void oxcdata_additional_ren_entry_ids_ex(ex_cursor *c, proto_tree *t);
void oxcdata_address_book_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_address_entry(ex_cursor *c, proto_tree *t);
void oxcdata_address_list(ex_cursor *c, proto_tree *t);
void oxcdata_binary_guid(ex_cursor *c, proto_tree *t);
void oxcdata_contact_address_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_contact_link_entry(ex_cursor *c, proto_tree *t);
void oxcdata_contact_link_search_key(ex_cursor *c, proto_tree *t);
void oxcdata_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_ephemeral_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_extended_folder_flags(ex_cursor *c, proto_tree *t);
void oxcdata_flat_entry(ex_cursor *c, proto_tree *t);
void oxcdata_flat_entry_list(ex_cursor *c, proto_tree *t);
void oxcdata_folder_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_folder_flags_sub_property(ex_cursor *c, proto_tree *t);
void oxcdata_gid(ex_cursor *c, proto_tree *t);
void oxcdata_instance_key(ex_cursor *c, proto_tree *t);
void oxcdata_long_term_id(ex_cursor *c, proto_tree *t);
void oxcdata_message_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_one_off_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_persist_data(ex_cursor *c, proto_tree *t);
void oxcdata_persist_element(ex_cursor *c, proto_tree *t);
void oxcdata_predecessor_change_list(ex_cursor *c, proto_tree *t);
void oxcdata_property_name(ex_cursor *c, proto_tree *t);
void oxcdata_property_problem(ex_cursor *c, proto_tree *t);
void oxcdata_recipient_row(ex_cursor *c, proto_tree *t);
void oxcdata_record_key(ex_cursor *c, proto_tree *t);
void oxcdata_replid_guid_pair(ex_cursor *c, proto_tree *t);
void oxcdata_report_tag(ex_cursor *c, proto_tree *t);
void oxcdata_restriction(ex_cursor *c, proto_tree *t);
void oxcdata_rtf_compressed(ex_cursor *c, proto_tree *t);
void oxcdata_search_folder_definition(ex_cursor *c, proto_tree *t);
void oxcdata_search_folder_restriction(ex_cursor *c, proto_tree *t);
void oxcdata_serialized_replid_guid_map(ex_cursor *c, proto_tree *t);
void oxcdata_server_id(ex_cursor *c, proto_tree *t);
void oxcdata_sized_xid(ex_cursor *c, proto_tree *t);
void oxcdata_skip_block(ex_cursor *c, proto_tree *t);
void oxcdata_sort_order(ex_cursor *c, proto_tree *t);
void oxcdata_sort_order_set(ex_cursor *c, proto_tree *t);
void oxcdata_source_key(ex_cursor *c, proto_tree *t);
void oxcdata_start_date_etc(ex_cursor *c, proto_tree *t);
void oxcdata_store_object_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_typed_string(ex_cursor *c, proto_tree *t);
void oxcdata_wrapped_entry_id(ex_cursor *c, proto_tree *t);
void oxcdata_xid(ex_cursor *c, proto_tree *t);
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
void search_folder_property_value(ex_cursor *c, proto_tree *t);
void search_key(ex_cursor *c, proto_tree *t);
void tagged_property_value(ex_cursor *c, proto_tree *t);

#endif

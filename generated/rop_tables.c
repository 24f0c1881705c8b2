/* Do not edit. Generated from specs/ms-oxcfold.yaml, specs/ms-oxcmsg.yaml, specs/ms-oxcprpt.yaml, specs/ms-oxcrops-fasttransfer.yaml, specs/ms-oxcrops-message.yaml, specs/ms-oxcrops.yaml, specs/ms-oxcstor.yaml, specs/ms-oxctabl.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "tables.h"
#include "rop.h"
#include "ndr.h"
#include "property.h"
#include "structures.h"

/* RecipientKind */
static const value_string vs_recipient_kind[] = {
    { 0x1, "Primary" },
    { 0x2, "Cc" },
    { 0x3, "Bcc" },
    { 0, NULL }
};

/* DayOfWeek */
static const value_string vs_day_of_week[] = {
    { 0x0, "Sunday" },
    { 0x1, "Monday" },
    { 0x2, "Tuesday" },
    { 0x3, "Wednesday" },
    { 0x4, "Thursday" },
    { 0x5, "Friday" },
    { 0x6, "Saturday" },
    { 0, NULL }
};

/* Month */
static const value_string vs_month[] = {
    { 0x1, "January" },
    { 0x2, "February" },
    { 0x3, "March" },
    { 0x4, "April" },
    { 0x5, "May" },
    { 0x6, "June" },
    { 0x7, "July" },
    { 0x8, "August" },
    { 0x9, "September" },
    { 0xa, "October" },
    { 0xb, "November" },
    { 0xc, "December" },
    { 0, NULL }
};

/* MessageOpenMode */
static const value_string vs_message_open_mode[] = {
    { 0x0, "ReadOnly" },
    { 0x1, "ReadWrite" },
    { 0x3, "BestAccess" },
    { 0, NULL }
};

/* TableStatus */
static const value_string vs_table_status[] = {
    { 0x0, "TBLSTAT_COMPLETE" },
    { 0x9, "TBLSTAT_SORTING" },
    { 0xa, "TBLSTAT_SORT_ERROR" },
    { 0xb, "TBLSTAT_SETTING_COLS" },
    { 0xd, "TBLSTAT_SETCOL_ERROR" },
    { 0xe, "TBLSTAT_RESTRICTING" },
    { 0xf, "TBLSTAT_RESTRICT_ERROR" },
    { 0, NULL }
};

/* Bookmark */
static const value_string vs_bookmark[] = {
    { 0x0, "BOOKMARK_BEGINNING" },
    { 0x1, "BOOKMARK_CURRENT" },
    { 0x2, "BOOKMARK_END" },
    { 0x3, "BOOKMARK_CUSTOM" },
    { 0, NULL }
};

/* FolderType */
static const value_string vs_folder_type[] = {
    { 0x1, "Generic folder" },
    { 0x2, "Search folder" },
    { 0, NULL }
};

/* TransferStatus */
static const value_string vs_transfer_status[] = {
    { 0x0, "Error" },
    { 0x1, "Partial" },
    { 0x2, "NoRoom" },
    { 0x3, "Done" },
    { 0, NULL }
};

static int hf_open_recipient_row_recipient_type = -1;
static int hf_open_recipient_row_recipient_type_type = -1;
static int hf_open_recipient_row_recipient_type_resend_not_received = -1;
static int hf_open_recipient_row_recipient_type_resend_received = -1;
static int hf_open_recipient_row_code_page_id = -1;
static int hf_open_recipient_row_reserved = -1;
static int hf_open_recipient_row_recipient_row_size = -1;
static int hf_open_recipient_row_recipient_row = -1;
static int hf_modify_recipient_row_row_id = -1;
static int hf_modify_recipient_row_recipient_type = -1;
static int hf_modify_recipient_row_recipient_type_type = -1;
static int hf_modify_recipient_row_recipient_type_resend_not_received = -1;
static int hf_modify_recipient_row_recipient_type_resend_received = -1;
static int hf_modify_recipient_row_recipient_row_size = -1;
static int hf_modify_recipient_row_recipient_row = -1;
static int hf_read_recipient_row_row_id = -1;
static int hf_read_recipient_row_recipient_type = -1;
static int hf_read_recipient_row_recipient_type_type = -1;
static int hf_read_recipient_row_recipient_type_resend_not_received = -1;
static int hf_read_recipient_row_recipient_type_resend_received = -1;
static int hf_read_recipient_row_code_page_id = -1;
static int hf_read_recipient_row_reserved = -1;
static int hf_read_recipient_row_recipient_row_size = -1;
static int hf_read_recipient_row_recipient_row = -1;
static int hf_long_term_id_range_min_long_term_id = -1;
static int hf_long_term_id_range_max_long_term_id = -1;
static int hf_logon_time_seconds = -1;
static int hf_logon_time_minutes = -1;
static int hf_logon_time_hour = -1;
static int hf_logon_time_day_of_week = -1;
static int hf_logon_time_day = -1;
static int hf_logon_time_month = -1;
static int hf_logon_time_year = -1;
static int hf_open_folder_folder_id = -1;
static int hf_open_folder_open_mode_flags = -1;
static int hf_open_folder_open_mode_flags_open_soft_deleted = -1;
static int hf_open_folder_has_rules = -1;
static int hf_open_folder_is_ghosted = -1;
static int hf_open_folder_server_count = -1;
static int hf_open_folder_cheap_server_count = -1;
static int hf_open_folder_servers = -1;
static int hf_open_message_code_page_id = -1;
static int hf_open_message_folder_id = -1;
static int hf_open_message_open_mode_flags = -1;
static int hf_open_message_open_mode_flags_access = -1;
static int hf_open_message_open_mode_flags_open_soft_deleted = -1;
static int hf_open_message_message_id = -1;
static int hf_open_message_has_named_properties = -1;
static int hf_open_message_subject_prefix = -1;
static int hf_open_message_normalized_subject = -1;
static int hf_open_message_recipient_count = -1;
static int hf_open_message_column_count = -1;
static int hf_open_message_recipient_columns = -1;
static int hf_open_message_row_count = -1;
static int hf_open_message_recipient_rows = -1;
static int hf_get_hierarchy_table_table_flags = -1;
static int hf_get_hierarchy_table_table_flags_depth = -1;
static int hf_get_hierarchy_table_table_flags_deferred_errors = -1;
static int hf_get_hierarchy_table_table_flags_no_notifications = -1;
static int hf_get_hierarchy_table_table_flags_soft_deletes = -1;
static int hf_get_hierarchy_table_table_flags_use_unicode = -1;
static int hf_get_hierarchy_table_table_flags_suppresses_notifications = -1;
static int hf_get_hierarchy_table_row_count = -1;
static int hf_get_contents_table_table_flags = -1;
static int hf_get_contents_table_table_flags_associated = -1;
static int hf_get_contents_table_table_flags_deferred_errors = -1;
static int hf_get_contents_table_table_flags_no_notifications = -1;
static int hf_get_contents_table_table_flags_soft_deletes = -1;
static int hf_get_contents_table_table_flags_use_unicode = -1;
static int hf_get_contents_table_table_flags_conversation_members = -1;
static int hf_get_contents_table_row_count = -1;
static int hf_create_message_code_page_id = -1;
static int hf_create_message_folder_id = -1;
static int hf_create_message_associated_flag = -1;
static int hf_create_message_has_message_id = -1;
static int hf_create_message_message_id = -1;
static int hf_get_properties_specific_property_size_limit = -1;
static int hf_get_properties_specific_want_unicode = -1;
static int hf_get_properties_specific_property_tag_count = -1;
static int hf_get_properties_specific_property_tags = -1;
static int hf_get_properties_specific_row_data = -1;
static int hf_get_properties_all_property_size_limit = -1;
static int hf_get_properties_all_want_unicode = -1;
static int hf_get_properties_all_property_value_count = -1;
static int hf_get_properties_all_property_values = -1;
static int hf_get_properties_list_property_tag_count = -1;
static int hf_get_properties_list_property_tags = -1;
static int hf_set_properties_property_value_size = -1;
static int hf_set_properties_property_value_count = -1;
static int hf_set_properties_property_values = -1;
static int hf_set_properties_property_problem_count = -1;
static int hf_set_properties_property_problems = -1;
static int hf_delete_properties_property_tag_count = -1;
static int hf_delete_properties_property_tags = -1;
static int hf_delete_properties_property_problem_count = -1;
static int hf_delete_properties_property_problems = -1;
static int hf_save_changes_message_save_flags = -1;
static int hf_save_changes_message_save_flags_keep_open_read_only = -1;
static int hf_save_changes_message_save_flags_keep_open_read_write = -1;
static int hf_save_changes_message_save_flags_force_save = -1;
static int hf_save_changes_message_save_flags_unnamed = -1;
static int hf_save_changes_message_input_handle_index = -1;
static int hf_save_changes_message_message_id = -1;
static int hf_remove_all_recipients_reserved = -1;
static int hf_modify_recipients_column_count = -1;
static int hf_modify_recipients_recipient_columns = -1;
static int hf_modify_recipients_row_count = -1;
static int hf_modify_recipients_recipient_rows = -1;
static int hf_read_recipients_row_id = -1;
static int hf_read_recipients_reserved = -1;
static int hf_read_recipients_row_count = -1;
static int hf_read_recipients_recipient_rows = -1;
static int hf_reload_cached_information_reserved = -1;
static int hf_reload_cached_information_has_named_properties = -1;
static int hf_reload_cached_information_subject_prefix = -1;
static int hf_reload_cached_information_normalized_subject = -1;
static int hf_reload_cached_information_recipient_count = -1;
static int hf_reload_cached_information_column_count = -1;
static int hf_reload_cached_information_recipient_columns = -1;
static int hf_reload_cached_information_row_count = -1;
static int hf_reload_cached_information_recipient_rows = -1;
static int hf_set_message_read_flag_read_flags = -1;
static int hf_set_message_read_flag_read_flags_rf_suppress_receipt = -1;
static int hf_set_message_read_flag_read_flags_rf_reserved = -1;
static int hf_set_message_read_flag_read_flags_rf_clear_read_flag = -1;
static int hf_set_message_read_flag_read_flags_rf_reserved2 = -1;
static int hf_set_message_read_flag_read_flags_rf_generate_receipt_only = -1;
static int hf_set_message_read_flag_read_flags_rf_clear_notify_read = -1;
static int hf_set_message_read_flag_read_flags_rf_clear_notify_unread = -1;
static int hf_set_message_read_flag_client_data = -1;
static int hf_set_message_read_flag_read_status_changed = -1;
static int hf_set_message_read_flag_logon_id = -1;
static int hf_set_columns_set_columns_flags = -1;
static int hf_set_columns_set_columns_flags_tbl_async = -1;
static int hf_set_columns_property_tag_count = -1;
static int hf_set_columns_property_tags = -1;
static int hf_set_columns_table_status = -1;
static int hf_sort_table_sort_table_flags = -1;
static int hf_sort_table_sort_table_flags_tbl_async = -1;
static int hf_sort_table_sort_order_count = -1;
static int hf_sort_table_category_count = -1;
static int hf_sort_table_expanded_count = -1;
static int hf_sort_table_sort_orders = -1;
static int hf_sort_table_table_status = -1;
static int hf_restrict_restrict_flags = -1;
static int hf_restrict_restrict_flags_tbl_async = -1;
static int hf_restrict_restriction_data_size = -1;
static int hf_restrict_restriction_data = -1;
static int hf_restrict_table_status = -1;
static int hf_query_rows_query_rows_flags = -1;
static int hf_query_rows_query_rows_flags_no_advance = -1;
static int hf_query_rows_query_rows_flags_enable_packed_buffers = -1;
static int hf_query_rows_forward_read = -1;
static int hf_query_rows_row_count = -1;
static int hf_query_rows_origin = -1;
static int hf_query_rows_row_data = -1;
static int hf_get_status_table_status = -1;
static int hf_query_position_numerator = -1;
static int hf_query_position_denominator = -1;
static int hf_seek_row_origin = -1;
static int hf_seek_row_row_count = -1;
static int hf_seek_row_want_row_moved_count = -1;
static int hf_seek_row_has_sought_less = -1;
static int hf_seek_row_rows_sought = -1;
static int hf_seek_row_bookmark_bookmark_size = -1;
static int hf_seek_row_bookmark_bookmark = -1;
static int hf_seek_row_bookmark_row_count = -1;
static int hf_seek_row_bookmark_want_row_moved_count = -1;
static int hf_seek_row_bookmark_row_no_longer_visible = -1;
static int hf_seek_row_bookmark_has_sought_less = -1;
static int hf_seek_row_bookmark_rows_sought = -1;
static int hf_seek_row_fractional_numerator = -1;
static int hf_seek_row_fractional_denominator = -1;
static int hf_create_bookmark_bookmark_size = -1;
static int hf_create_bookmark_bookmark = -1;
static int hf_create_folder_folder_type = -1;
static int hf_create_folder_use_unicode_strings = -1;
static int hf_create_folder_open_existing = -1;
static int hf_create_folder_reserved = -1;
static int hf_create_folder_display_name = -1;
static int hf_create_folder_comment = -1;
static int hf_create_folder_folder_id = -1;
static int hf_create_folder_is_existing_folder = -1;
static int hf_create_folder_has_rules = -1;
static int hf_create_folder_is_ghosted = -1;
static int hf_create_folder_server_count = -1;
static int hf_create_folder_cheap_server_count = -1;
static int hf_create_folder_servers = -1;
static int hf_delete_folder_delete_folder_flags = -1;
static int hf_delete_folder_delete_folder_flags_del_messages = -1;
static int hf_delete_folder_delete_folder_flags_del_folders = -1;
static int hf_delete_folder_delete_folder_flags_delete_hard_delete = -1;
static int hf_delete_folder_folder_id = -1;
static int hf_delete_folder_partial_completion = -1;
static int hf_delete_messages_want_asynchronous = -1;
static int hf_delete_messages_notify_non_read = -1;
static int hf_delete_messages_message_id_count = -1;
static int hf_delete_messages_message_ids = -1;
static int hf_delete_messages_partial_completion = -1;
static int hf_get_message_status_message_id = -1;
static int hf_get_message_status_message_status_flags = -1;
static int hf_get_message_status_message_status_flags_ms_in_conflict = -1;
static int hf_get_message_status_message_status_flags_ms_remote_download = -1;
static int hf_get_message_status_message_status_flags_ms_remote_delete = -1;
static int hf_set_message_status_message_id = -1;
static int hf_set_message_status_message_status_flags = -1;
static int hf_set_message_status_message_status_flags_ms_in_conflict = -1;
static int hf_set_message_status_message_status_flags_ms_remote_download = -1;
static int hf_set_message_status_message_status_flags_ms_remote_delete = -1;
static int hf_set_message_status_message_status_mask = -1;
static int hf_set_message_status_message_status_mask_ms_in_conflict = -1;
static int hf_set_message_status_message_status_mask_ms_remote_download = -1;
static int hf_set_message_status_message_status_mask_ms_remote_delete = -1;
static int hf_set_receive_folder_folder_id = -1;
static int hf_set_receive_folder_message_class = -1;
static int hf_get_receive_folder_message_class = -1;
static int hf_get_receive_folder_folder_id = -1;
static int hf_get_receive_folder_explicit_message_class = -1;
static int hf_set_search_criteria_restriction_data_size = -1;
static int hf_set_search_criteria_restriction_data = -1;
static int hf_set_search_criteria_folder_id_count = -1;
static int hf_set_search_criteria_folder_ids = -1;
static int hf_set_search_criteria_search_flags = -1;
static int hf_set_search_criteria_search_flags_stop_search = -1;
static int hf_set_search_criteria_search_flags_restart_search = -1;
static int hf_set_search_criteria_search_flags_recursive_search = -1;
static int hf_set_search_criteria_search_flags_shallow_search = -1;
static int hf_set_search_criteria_search_flags_foreground_search = -1;
static int hf_set_search_criteria_search_flags_background_search = -1;
static int hf_set_search_criteria_search_flags_content_indexed_search = -1;
static int hf_set_search_criteria_search_flags_non_content_indexed_search = -1;
static int hf_set_search_criteria_search_flags_static_search = -1;
static int hf_get_search_criteria_use_unicode = -1;
static int hf_get_search_criteria_include_restriction = -1;
static int hf_get_search_criteria_include_folders = -1;
static int hf_get_search_criteria_restriction_data_size = -1;
static int hf_get_search_criteria_restriction_data = -1;
static int hf_get_search_criteria_logon_id = -1;
static int hf_get_search_criteria_folder_id_count = -1;
static int hf_get_search_criteria_folder_ids = -1;
static int hf_get_search_criteria_search_flags = -1;
static int hf_get_search_criteria_search_flags_search_running = -1;
static int hf_get_search_criteria_search_flags_search_rebuild = -1;
static int hf_get_search_criteria_search_flags_search_recursive = -1;
static int hf_get_search_criteria_search_flags_search_foreground = -1;
static int hf_get_search_criteria_search_flags_search_complete = -1;
static int hf_get_search_criteria_search_flags_search_partial = -1;
static int hf_get_search_criteria_search_flags_search_static = -1;
static int hf_get_search_criteria_search_flags_search_maybe_static = -1;
static int hf_get_search_criteria_search_flags_ci_totally = -1;
static int hf_get_search_criteria_search_flags_ci_with_twir_residual = -1;
static int hf_get_search_criteria_search_flags_twir_mostly = -1;
static int hf_get_search_criteria_search_flags_twir_totally = -1;
static int hf_move_copy_messages_message_id_count = -1;
static int hf_move_copy_messages_message_ids = -1;
static int hf_move_copy_messages_want_asynchronous = -1;
static int hf_move_copy_messages_want_copy = -1;
static int hf_move_copy_messages_partial_completion = -1;
static int hf_move_copy_messages_dest_handle_index = -1;
static int hf_move_folder_want_asynchronous = -1;
static int hf_move_folder_use_unicode = -1;
static int hf_move_folder_folder_id = -1;
static int hf_move_folder_new_folder_name = -1;
static int hf_move_folder_partial_completion = -1;
static int hf_move_folder_dest_handle_index = -1;
static int hf_copy_folder_want_asynchronous = -1;
static int hf_copy_folder_want_recursive = -1;
static int hf_copy_folder_use_unicode = -1;
static int hf_copy_folder_folder_id = -1;
static int hf_copy_folder_new_folder_name = -1;
static int hf_copy_folder_partial_completion = -1;
static int hf_copy_folder_dest_handle_index = -1;
static int hf_query_columns_all_property_tag_count = -1;
static int hf_query_columns_all_property_tags = -1;
static int hf_abort_table_status = -1;
static int hf_copy_to_want_asynchronous = -1;
static int hf_copy_to_want_sub_objects = -1;
static int hf_copy_to_copy_flags = -1;
static int hf_copy_to_copy_flags_move = -1;
static int hf_copy_to_copy_flags_no_overwrite = -1;
static int hf_copy_to_excluded_tag_count = -1;
static int hf_copy_to_excluded_tags = -1;
static int hf_copy_to_property_problem_count = -1;
static int hf_copy_to_property_problems = -1;
static int hf_copy_to_dest_handle_index = -1;
static int hf_get_owning_servers_folder_id = -1;
static int hf_get_owning_servers_owning_servers_count = -1;
static int hf_get_owning_servers_cheap_servers_count = -1;
static int hf_get_owning_servers_owning_servers = -1;
static int hf_long_term_id_from_id_object_id = -1;
static int hf_long_term_id_from_id_long_term_id = -1;
static int hf_id_from_long_term_id_long_term_id = -1;
static int hf_id_from_long_term_id_object_id = -1;
static int hf_public_folder_is_ghosted_folder_id = -1;
static int hf_public_folder_is_ghosted_is_ghosted = -1;
static int hf_public_folder_is_ghosted_servers_count = -1;
static int hf_public_folder_is_ghosted_cheap_servers_count = -1;
static int hf_public_folder_is_ghosted_servers = -1;
static int hf_get_address_types_address_type_count = -1;
static int hf_get_address_types_address_type_size = -1;
static int hf_get_address_types_address_types = -1;
static int hf_fast_transfer_source_copy_to_level = -1;
static int hf_fast_transfer_source_copy_to_copy_flags = -1;
static int hf_fast_transfer_source_copy_to_copy_flags_move = -1;
static int hf_fast_transfer_source_copy_to_copy_flags_unused1 = -1;
static int hf_fast_transfer_source_copy_to_copy_flags_unused2 = -1;
static int hf_fast_transfer_source_copy_to_copy_flags_unused3 = -1;
static int hf_fast_transfer_source_copy_to_copy_flags_unused4 = -1;
static int hf_fast_transfer_source_copy_to_copy_flags_unused5 = -1;
static int hf_fast_transfer_source_copy_to_copy_flags_best_body = -1;
static int hf_fast_transfer_source_copy_to_send_options = -1;
static int hf_fast_transfer_source_copy_to_send_options_unicode = -1;
static int hf_fast_transfer_source_copy_to_send_options_use_cpid = -1;
static int hf_fast_transfer_source_copy_to_send_options_recover_mode = -1;
static int hf_fast_transfer_source_copy_to_send_options_force_unicode = -1;
static int hf_fast_transfer_source_copy_to_send_options_partial_item = -1;
static int hf_fast_transfer_source_copy_to_send_options_reserved1 = -1;
static int hf_fast_transfer_source_copy_to_send_options_reserved2 = -1;
static int hf_fast_transfer_source_copy_to_property_tag_count = -1;
static int hf_fast_transfer_source_copy_to_property_tags = -1;
static int hf_fast_transfer_source_get_buffer_buffer_size = -1;
static int hf_fast_transfer_source_get_buffer_maximum_buffer_size = -1;
static int hf_fast_transfer_source_get_buffer_transfer_status = -1;
static int hf_fast_transfer_source_get_buffer_in_progress_count = -1;
static int hf_fast_transfer_source_get_buffer_total_step_count = -1;
static int hf_fast_transfer_source_get_buffer_reserved = -1;
static int hf_fast_transfer_source_get_buffer_transfer_buffer_size = -1;
static int hf_fast_transfer_source_get_buffer_transfer_buffer = -1;
static int hf_fast_transfer_source_get_buffer_backoff_time = -1;
static int hf_find_row_find_row_flags = -1;
static int hf_find_row_find_row_flags_dir_backward = -1;
static int hf_find_row_restriction_data_size = -1;
static int hf_find_row_restriction_data = -1;
static int hf_find_row_origin = -1;
static int hf_find_row_bookmark_size = -1;
static int hf_find_row_bookmark = -1;
static int hf_find_row_row_no_longer_visible = -1;
static int hf_find_row_has_row_data = -1;
static int hf_find_row_row_data = -1;
static int hf_progress_want_cancel = -1;
static int hf_progress_logon_id = -1;
static int hf_progress_completed_task_count = -1;
static int hf_progress_total_task_count = -1;
static int hf_get_names_from_property_ids_property_id_count = -1;
static int hf_get_names_from_property_ids_property_ids = -1;
static int hf_get_names_from_property_ids_property_name_count = -1;
static int hf_get_names_from_property_ids_property_names = -1;
static int hf_get_property_ids_from_names_flags = -1;
static int hf_get_property_ids_from_names_flags_create = -1;
static int hf_get_property_ids_from_names_property_name_count = -1;
static int hf_get_property_ids_from_names_property_names = -1;
static int hf_get_property_ids_from_names_property_id_count = -1;
static int hf_get_property_ids_from_names_property_ids = -1;
static int hf_empty_folder_want_asynchronous = -1;
static int hf_empty_folder_want_delete_associated = -1;
static int hf_empty_folder_partial_completion = -1;
static int hf_query_named_properties_query_flags = -1;
static int hf_query_named_properties_query_flags_no_strings = -1;
static int hf_query_named_properties_query_flags_no_ids = -1;
static int hf_query_named_properties_has_guid = -1;
static int hf_query_named_properties_property_guid = -1;
static int hf_query_named_properties_id_count = -1;
static int hf_query_named_properties_property_ids = -1;
static int hf_query_named_properties_property_names = -1;
static int hf_get_per_user_long_term_ids_database_guid = -1;
static int hf_get_per_user_long_term_ids_long_term_id_count = -1;
static int hf_get_per_user_long_term_ids_long_term_ids = -1;
static int hf_get_per_user_guid_long_term_id = -1;
static int hf_get_per_user_guid_database_guid = -1;
static int hf_read_per_user_information_folder_id = -1;
static int hf_read_per_user_information_reserved = -1;
static int hf_read_per_user_information_data_offset = -1;
static int hf_read_per_user_information_max_data_size = -1;
static int hf_read_per_user_information_has_finished = -1;
static int hf_read_per_user_information_data_size = -1;
static int hf_read_per_user_information_data = -1;
static int hf_write_per_user_information_folder_id = -1;
static int hf_write_per_user_information_has_finished = -1;
static int hf_write_per_user_information_data_offset = -1;
static int hf_write_per_user_information_data_size = -1;
static int hf_write_per_user_information_data = -1;
static int hf_write_per_user_information_repl_guid = -1;
static int hf_set_read_flags_want_asynchronous = -1;
static int hf_set_read_flags_read_flags = -1;
static int hf_set_read_flags_read_flags_rf_suppress_receipt = -1;
static int hf_set_read_flags_read_flags_rf_reserved = -1;
static int hf_set_read_flags_read_flags_rf_clear_read_flag = -1;
static int hf_set_read_flags_read_flags_rf_reserved2 = -1;
static int hf_set_read_flags_read_flags_rf_generate_receipt_only = -1;
static int hf_set_read_flags_read_flags_rf_clear_notify_read = -1;
static int hf_set_read_flags_read_flags_rf_clear_notify_unread = -1;
static int hf_set_read_flags_message_id_count = -1;
static int hf_set_read_flags_message_ids = -1;
static int hf_set_read_flags_partial_completion = -1;
static int hf_copy_properties_want_asynchronous = -1;
static int hf_copy_properties_copy_flags = -1;
static int hf_copy_properties_copy_flags_move = -1;
static int hf_copy_properties_copy_flags_no_overwrite = -1;
static int hf_copy_properties_property_tag_count = -1;
static int hf_copy_properties_property_tags = -1;
static int hf_copy_properties_property_problem_count = -1;
static int hf_copy_properties_property_problems = -1;
static int hf_copy_properties_dest_handle_index = -1;
static int hf_get_receive_folder_table_row_count = -1;
static int hf_get_receive_folder_table_rows = -1;
static int hf_get_transport_folder_folder_id = -1;
static int hf_options_data_address_type = -1;
static int hf_options_data_want_win32 = -1;
static int hf_options_data_reserved = -1;
static int hf_options_data_options_info_size = -1;
static int hf_options_data_options_info = -1;
static int hf_options_data_help_file_size = -1;
static int hf_options_data_help_file = -1;
static int hf_options_data_help_file_name = -1;
static int hf_set_properties_no_replicate_property_value_size = -1;
static int hf_set_properties_no_replicate_property_value_count = -1;
static int hf_set_properties_no_replicate_property_values = -1;
static int hf_set_properties_no_replicate_property_problem_count = -1;
static int hf_set_properties_no_replicate_property_problems = -1;
static int hf_delete_properties_no_replicate_property_tag_count = -1;
static int hf_delete_properties_no_replicate_property_tags = -1;
static int hf_delete_properties_no_replicate_property_problem_count = -1;
static int hf_delete_properties_no_replicate_property_problems = -1;
static int hf_get_store_state_store_state = -1;
static int hf_get_store_state_store_state_store_has_searches = -1;
static int hf_get_local_replica_ids_id_count = -1;
static int hf_get_local_replica_ids_repl_guid = -1;
static int hf_get_local_replica_ids_global_count = -1;
static int hf_tell_version_version = -1;
static int hf_free_bookmark_bookmark_size = -1;
static int hf_free_bookmark_bookmark = -1;
static int hf_hard_delete_messages_want_asynchronous = -1;
static int hf_hard_delete_messages_notify_non_read = -1;
static int hf_hard_delete_messages_message_id_count = -1;
static int hf_hard_delete_messages_message_ids = -1;
static int hf_hard_delete_messages_partial_completion = -1;
static int hf_hard_delete_messages_and_subfolders_want_asynchronous = -1;
static int hf_hard_delete_messages_and_subfolders_want_delete_associated = -1;
static int hf_hard_delete_messages_and_subfolders_partial_completion = -1;
static int hf_set_local_replica_midset_deleted_data_size = -1;
static int hf_set_local_replica_midset_deleted_long_term_id_range_count = -1;
static int hf_set_local_replica_midset_deleted_long_term_id_ranges = -1;
static int hf_logon_logon_flags = -1;
static int hf_logon_logon_flags_private = -1;
static int hf_logon_logon_flags_undercover = -1;
static int hf_logon_logon_flags_ghosted = -1;
static int hf_logon_logon_flags_spooler_process = -1;
static int hf_logon_open_flags = -1;
static int hf_logon_open_flags_use_admin_privilege = -1;
static int hf_logon_open_flags_public = -1;
static int hf_logon_open_flags_home_logon = -1;
static int hf_logon_open_flags_take_ownership = -1;
static int hf_logon_open_flags_alternate_server = -1;
static int hf_logon_open_flags_ignore_home_mdb = -1;
static int hf_logon_open_flags_no_mail = -1;
static int hf_logon_open_flags_use_per_mdb_replid_mapping = -1;
static int hf_logon_open_flags_support_progress = -1;
static int hf_logon_store_state = -1;
static int hf_logon_store_state_store_has_searches = -1;
static int hf_logon_essdn_size = -1;
static int hf_logon_essdn = -1;
static int hf_logon_folder_ids = -1;
static int hf_logon_response_flags = -1;
static int hf_logon_response_flags_reserved = -1;
static int hf_logon_response_flags_owner_right = -1;
static int hf_logon_response_flags_send_as_right = -1;
static int hf_logon_response_flags_oof = -1;
static int hf_logon_mailbox_guid = -1;
static int hf_logon_repl_id = -1;
static int hf_logon_repl_guid = -1;
static int hf_logon_logon_time = -1;
static int hf_logon_gwart_time = -1;
static int hf_logon_per_user_guid = -1;
static int hf_logon_server_name_size = -1;
static int hf_logon_server_name = -1;

static int ett_flags = -1;
static int ett_recipient_row = -1;
static int ett_long_term_id = -1;
static int ett_typed_string = -1;
static int ett_open_recipient_row = -1;
static int ett_property_row = -1;
static int ett_tagged_property_value = -1;
static int ett_property_problem = -1;
static int ett_modify_recipient_row = -1;
static int ett_read_recipient_row = -1;
static int ett_sort_order = -1;
static int ett_restriction = -1;
static int ett_property_name = -1;
static int ett_long_term_id_range = -1;
static int ett_logon_time = -1;

static int *const bits_open_recipient_row_recipient_type[] = {
    &hf_open_recipient_row_recipient_type_type,
    &hf_open_recipient_row_recipient_type_resend_not_received,
    &hf_open_recipient_row_recipient_type_resend_received,
    NULL
};

static int *const bits_modify_recipient_row_recipient_type[] = {
    &hf_modify_recipient_row_recipient_type_type,
    &hf_modify_recipient_row_recipient_type_resend_not_received,
    &hf_modify_recipient_row_recipient_type_resend_received,
    NULL
};

static int *const bits_read_recipient_row_recipient_type[] = {
    &hf_read_recipient_row_recipient_type_type,
    &hf_read_recipient_row_recipient_type_resend_not_received,
    &hf_read_recipient_row_recipient_type_resend_received,
    NULL
};

static int *const bits_open_folder_open_mode_flags[] = {
    &hf_open_folder_open_mode_flags_open_soft_deleted,
    NULL
};

static int *const bits_open_message_open_mode_flags[] = {
    &hf_open_message_open_mode_flags_access,
    &hf_open_message_open_mode_flags_open_soft_deleted,
    NULL
};

static int *const bits_get_hierarchy_table_table_flags[] = {
    &hf_get_hierarchy_table_table_flags_depth,
    &hf_get_hierarchy_table_table_flags_deferred_errors,
    &hf_get_hierarchy_table_table_flags_no_notifications,
    &hf_get_hierarchy_table_table_flags_soft_deletes,
    &hf_get_hierarchy_table_table_flags_use_unicode,
    &hf_get_hierarchy_table_table_flags_suppresses_notifications,
    NULL
};

static int *const bits_get_contents_table_table_flags[] = {
    &hf_get_contents_table_table_flags_associated,
    &hf_get_contents_table_table_flags_deferred_errors,
    &hf_get_contents_table_table_flags_no_notifications,
    &hf_get_contents_table_table_flags_soft_deletes,
    &hf_get_contents_table_table_flags_use_unicode,
    &hf_get_contents_table_table_flags_conversation_members,
    NULL
};

static int *const bits_save_changes_message_save_flags[] = {
    &hf_save_changes_message_save_flags_keep_open_read_only,
    &hf_save_changes_message_save_flags_keep_open_read_write,
    &hf_save_changes_message_save_flags_force_save,
    &hf_save_changes_message_save_flags_unnamed,
    NULL
};

static int *const bits_set_message_read_flag_read_flags[] = {
    &hf_set_message_read_flag_read_flags_rf_suppress_receipt,
    &hf_set_message_read_flag_read_flags_rf_reserved,
    &hf_set_message_read_flag_read_flags_rf_clear_read_flag,
    &hf_set_message_read_flag_read_flags_rf_reserved2,
    &hf_set_message_read_flag_read_flags_rf_generate_receipt_only,
    &hf_set_message_read_flag_read_flags_rf_clear_notify_read,
    &hf_set_message_read_flag_read_flags_rf_clear_notify_unread,
    NULL
};

static int *const bits_set_columns_set_columns_flags[] = {
    &hf_set_columns_set_columns_flags_tbl_async,
    NULL
};

static int *const bits_sort_table_sort_table_flags[] = {
    &hf_sort_table_sort_table_flags_tbl_async,
    NULL
};

static int *const bits_restrict_restrict_flags[] = {
    &hf_restrict_restrict_flags_tbl_async,
    NULL
};

static int *const bits_query_rows_query_rows_flags[] = {
    &hf_query_rows_query_rows_flags_no_advance,
    &hf_query_rows_query_rows_flags_enable_packed_buffers,
    NULL
};

static int *const bits_delete_folder_delete_folder_flags[] = {
    &hf_delete_folder_delete_folder_flags_del_messages,
    &hf_delete_folder_delete_folder_flags_del_folders,
    &hf_delete_folder_delete_folder_flags_delete_hard_delete,
    NULL
};

static int *const bits_get_message_status_message_status_flags[] = {
    &hf_get_message_status_message_status_flags_ms_in_conflict,
    &hf_get_message_status_message_status_flags_ms_remote_download,
    &hf_get_message_status_message_status_flags_ms_remote_delete,
    NULL
};

static int *const bits_set_message_status_message_status_flags[] = {
    &hf_set_message_status_message_status_flags_ms_in_conflict,
    &hf_set_message_status_message_status_flags_ms_remote_download,
    &hf_set_message_status_message_status_flags_ms_remote_delete,
    NULL
};

static int *const bits_set_message_status_message_status_mask[] = {
    &hf_set_message_status_message_status_mask_ms_in_conflict,
    &hf_set_message_status_message_status_mask_ms_remote_download,
    &hf_set_message_status_message_status_mask_ms_remote_delete,
    NULL
};

static int *const bits_set_search_criteria_search_flags[] = {
    &hf_set_search_criteria_search_flags_stop_search,
    &hf_set_search_criteria_search_flags_restart_search,
    &hf_set_search_criteria_search_flags_recursive_search,
    &hf_set_search_criteria_search_flags_shallow_search,
    &hf_set_search_criteria_search_flags_foreground_search,
    &hf_set_search_criteria_search_flags_background_search,
    &hf_set_search_criteria_search_flags_content_indexed_search,
    &hf_set_search_criteria_search_flags_non_content_indexed_search,
    &hf_set_search_criteria_search_flags_static_search,
    NULL
};

static int *const bits_get_search_criteria_search_flags[] = {
    &hf_get_search_criteria_search_flags_search_running,
    &hf_get_search_criteria_search_flags_search_rebuild,
    &hf_get_search_criteria_search_flags_search_recursive,
    &hf_get_search_criteria_search_flags_search_foreground,
    &hf_get_search_criteria_search_flags_search_complete,
    &hf_get_search_criteria_search_flags_search_partial,
    &hf_get_search_criteria_search_flags_search_static,
    &hf_get_search_criteria_search_flags_search_maybe_static,
    &hf_get_search_criteria_search_flags_ci_totally,
    &hf_get_search_criteria_search_flags_ci_with_twir_residual,
    &hf_get_search_criteria_search_flags_twir_mostly,
    &hf_get_search_criteria_search_flags_twir_totally,
    NULL
};

static int *const bits_copy_to_copy_flags[] = {
    &hf_copy_to_copy_flags_move,
    &hf_copy_to_copy_flags_no_overwrite,
    NULL
};

static int *const bits_fast_transfer_source_copy_to_copy_flags[] = {
    &hf_fast_transfer_source_copy_to_copy_flags_move,
    &hf_fast_transfer_source_copy_to_copy_flags_unused1,
    &hf_fast_transfer_source_copy_to_copy_flags_unused2,
    &hf_fast_transfer_source_copy_to_copy_flags_unused3,
    &hf_fast_transfer_source_copy_to_copy_flags_unused4,
    &hf_fast_transfer_source_copy_to_copy_flags_unused5,
    &hf_fast_transfer_source_copy_to_copy_flags_best_body,
    NULL
};

static int *const bits_fast_transfer_source_copy_to_send_options[] = {
    &hf_fast_transfer_source_copy_to_send_options_unicode,
    &hf_fast_transfer_source_copy_to_send_options_use_cpid,
    &hf_fast_transfer_source_copy_to_send_options_recover_mode,
    &hf_fast_transfer_source_copy_to_send_options_force_unicode,
    &hf_fast_transfer_source_copy_to_send_options_partial_item,
    &hf_fast_transfer_source_copy_to_send_options_reserved1,
    &hf_fast_transfer_source_copy_to_send_options_reserved2,
    NULL
};

static int *const bits_find_row_find_row_flags[] = {
    &hf_find_row_find_row_flags_dir_backward,
    NULL
};

static int *const bits_get_property_ids_from_names_flags[] = {
    &hf_get_property_ids_from_names_flags_create,
    NULL
};

static int *const bits_query_named_properties_query_flags[] = {
    &hf_query_named_properties_query_flags_no_strings,
    &hf_query_named_properties_query_flags_no_ids,
    NULL
};

static int *const bits_set_read_flags_read_flags[] = {
    &hf_set_read_flags_read_flags_rf_suppress_receipt,
    &hf_set_read_flags_read_flags_rf_reserved,
    &hf_set_read_flags_read_flags_rf_clear_read_flag,
    &hf_set_read_flags_read_flags_rf_reserved2,
    &hf_set_read_flags_read_flags_rf_generate_receipt_only,
    &hf_set_read_flags_read_flags_rf_clear_notify_read,
    &hf_set_read_flags_read_flags_rf_clear_notify_unread,
    NULL
};

static int *const bits_copy_properties_copy_flags[] = {
    &hf_copy_properties_copy_flags_move,
    &hf_copy_properties_copy_flags_no_overwrite,
    NULL
};

static int *const bits_get_store_state_store_state[] = {
    &hf_get_store_state_store_state_store_has_searches,
    NULL
};

static int *const bits_logon_logon_flags[] = {
    &hf_logon_logon_flags_private,
    &hf_logon_logon_flags_undercover,
    &hf_logon_logon_flags_ghosted,
    &hf_logon_logon_flags_spooler_process,
    NULL
};

static int *const bits_logon_open_flags[] = {
    &hf_logon_open_flags_use_admin_privilege,
    &hf_logon_open_flags_public,
    &hf_logon_open_flags_home_logon,
    &hf_logon_open_flags_take_ownership,
    &hf_logon_open_flags_alternate_server,
    &hf_logon_open_flags_ignore_home_mdb,
    &hf_logon_open_flags_no_mail,
    &hf_logon_open_flags_use_per_mdb_replid_mapping,
    &hf_logon_open_flags_support_progress,
    NULL
};

static int *const bits_logon_store_state[] = {
    &hf_logon_store_state_store_has_searches,
    NULL
};

static int *const bits_logon_response_flags[] = {
    &hf_logon_response_flags_reserved,
    &hf_logon_response_flags_owner_right,
    &hf_logon_response_flags_send_as_right,
    &hf_logon_response_flags_oof,
    NULL
};

/* OpenRecipientRow, MS-OXCROPS 2.2.6.1.2.1 */
void rop_open_recipient_row(ex_cursor *c, proto_tree *t)
{
    uint32_t recipient_row_size = 0;

    cur_flags8(c, t, hf_open_recipient_row_recipient_type, ett_flags, bits_open_recipient_row_recipient_type, 0x9f);
    cur_u16(c, t, hf_open_recipient_row_code_page_id);
    cur_u16(c, t, hf_open_recipient_row_reserved);
    recipient_row_size = cur_u16(c, t, hf_open_recipient_row_recipient_row_size);
    if (recipient_row_size > 0) {
        cur_sub recipient_row_sub = cur_sub_begin(c, t, hf_open_recipient_row_recipient_row, recipient_row_size);
        cur_struct(c, t, hf_open_recipient_row_recipient_row, ett_recipient_row, oxcdata_recipient_row);
        cur_sub_end(c, t, &recipient_row_sub);
    }
}

/* ModifyRecipientRow, MS-OXCROPS 2.2.6.5.1.1 */
void rop_modify_recipient_row(ex_cursor *c, proto_tree *t)
{
    uint32_t row_id = 0;
    uint32_t recipient_row_size = 0;

    row_id = cur_u32(c, t, hf_modify_recipient_row_row_id);
    cur_text(c, t, ", RowId: %" PRId64, (int64_t)row_id);
    cur_flags8(c, t, hf_modify_recipient_row_recipient_type, ett_flags, bits_modify_recipient_row_recipient_type, 0x9f);
    recipient_row_size = cur_u16(c, t, hf_modify_recipient_row_recipient_row_size);
    if (recipient_row_size > 0) {
        if (recipient_row_size > 0) {
            cur_sub recipient_row_sub = cur_sub_begin(c, t, hf_modify_recipient_row_recipient_row, recipient_row_size);
            cur_struct(c, t, hf_modify_recipient_row_recipient_row, ett_recipient_row, oxcdata_recipient_row);
            cur_sub_end(c, t, &recipient_row_sub);
        }
    }
}

/* ReadRecipientRow, MS-OXCROPS 2.2.6.6.2.1 */
void rop_read_recipient_row(ex_cursor *c, proto_tree *t)
{
    uint32_t row_id = 0;
    uint32_t recipient_row_size = 0;

    row_id = cur_u32(c, t, hf_read_recipient_row_row_id);
    cur_text(c, t, ", RowId: %" PRId64, (int64_t)row_id);
    cur_flags8(c, t, hf_read_recipient_row_recipient_type, ett_flags, bits_read_recipient_row_recipient_type, 0x9f);
    cur_u16(c, t, hf_read_recipient_row_code_page_id);
    cur_u16(c, t, hf_read_recipient_row_reserved);
    recipient_row_size = cur_u16(c, t, hf_read_recipient_row_recipient_row_size);
    if (recipient_row_size > 0) {
        cur_sub recipient_row_sub = cur_sub_begin(c, t, hf_read_recipient_row_recipient_row, recipient_row_size);
        cur_struct(c, t, hf_read_recipient_row_recipient_row, ett_recipient_row, oxcdata_recipient_row);
        cur_sub_end(c, t, &recipient_row_sub);
    }
}

/* LongTermIdRange, MS-OXCROPS 2.2.13.12.1.1 */
void rop_long_term_id_range(ex_cursor *c, proto_tree *t)
{
    cur_struct(c, t, hf_long_term_id_range_min_long_term_id, ett_long_term_id, oxcdata_long_term_id);
    cur_struct(c, t, hf_long_term_id_range_max_long_term_id, ett_long_term_id, oxcdata_long_term_id);
}

/* LogonTime, MS-OXCROPS 2.2.3.1.2.1 */
void rop_logon_time(ex_cursor *c, proto_tree *t)
{
    cur_u8(c, t, hf_logon_time_seconds);
    cur_u8(c, t, hf_logon_time_minutes);
    cur_u8(c, t, hf_logon_time_hour);
    cur_u8(c, t, hf_logon_time_day_of_week);
    cur_u8(c, t, hf_logon_time_day);
    cur_u8(c, t, hf_logon_time_month);
    cur_u16(c, t, hf_logon_time_year);
}

/* RopRelease request, MS-OXCROPS 2.2.15.3 */
static void rop_release_request(ex_cursor *c, proto_tree *t)
{
    const bool says = cur_says(c, t);

    if (says)
        rop_say(c, t, "%s", rop_input_text(c));
}

/* RopOpenFolder request, MS-OXCROPS 2.2.4.1 */
static void rop_open_folder_request(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;

    const bool says = cur_says(c, t);

    folder_id = cur_id64(c, t, hf_open_folder_folder_id);
    cur_flags8(c, t, hf_open_folder_open_mode_flags, ett_flags, bits_open_folder_open_mode_flags, 0x4);
    if (says)
        rop_say(c, t, "%s", cur_id_text(c, folder_id));
    if (!c->bad)
        rop_output_id(c, folder_id);
}

/* RopOpenFolder success response, MS-OXCROPS 2.2.4.1 */
static void rop_open_folder_success(ex_cursor *c, proto_tree *t)
{
    bool is_ghosted = false;
    uint32_t server_count = 0;

    cur_bool8(c, t, hf_open_folder_has_rules);
    is_ghosted = cur_bool8(c, t, hf_open_folder_is_ghosted);
    if (is_ghosted) {
        server_count = cur_u16(c, t, hf_open_folder_server_count);
        cur_u16(c, t, hf_open_folder_cheap_server_count);
        for (uint64_t i = 0; cur_element(c, t, hf_open_folder_servers, i, server_count); i++)
            cur_string8(c, t, hf_open_folder_servers, CUR_NUL, NULL);
    }
}

/* RopOpenMessage request, MS-OXCROPS 2.2.6.1 */
static void rop_open_message_request(ex_cursor *c, proto_tree *t)
{
    uint64_t message_id = 0;

    cur_u16(c, t, hf_open_message_code_page_id);
    cur_id64(c, t, hf_open_message_folder_id);
    cur_flags8(c, t, hf_open_message_open_mode_flags, ett_flags, bits_open_message_open_mode_flags, 0x7);
    message_id = cur_id64(c, t, hf_open_message_message_id);
    cur_text_id(c, t, "MessageId", message_id);
    if (!c->bad)
        rop_output_id(c, message_id);
}

/* RopOpenMessage success response, MS-OXCROPS 2.2.6.1 */
static void rop_open_message_success(ex_cursor *c, proto_tree *t)
{
    const ex_tags *recipient_columns = NULL;
    uint32_t recipient_count = 0;
    uint32_t column_count = 0;
    uint32_t row_count = 0;

    cur_bool8(c, t, hf_open_message_has_named_properties);
    cur_struct(c, t, hf_open_message_subject_prefix, ett_typed_string, oxcdata_typed_string);
    c->text = NULL;
    cur_struct(c, t, hf_open_message_normalized_subject, ett_typed_string, oxcdata_typed_string);
    rop_output_name(c, c->text);
    recipient_count = cur_u16(c, t, hf_open_message_recipient_count);
    cur_text(c, t, ", RecipientCount: %" PRId64, (int64_t)recipient_count);
    column_count = cur_u16(c, t, hf_open_message_column_count);
    recipient_columns = cur_property_tags(c, t, hf_open_message_recipient_columns, column_count);
    row_count = cur_u8(c, t, hf_open_message_row_count);
    {
        const ex_tags *recipient_rows_outer = c->columns;
        c->columns = recipient_columns;
        cur_list(c, t, hf_open_message_recipient_rows, ett_open_recipient_row, row_count, rop_open_recipient_row);
        c->columns = recipient_rows_outer;
    }
    if (!c->bad)
        rop_set_output_columns(c, COLUMNS_RECIPIENT, recipient_columns);
}

/* RopGetHierarchyTable request, MS-OXCROPS 2.2.4.13 */
static void rop_get_hierarchy_table_request(ex_cursor *c, proto_tree *t)
{
    cur_flags8(c, t, hf_get_hierarchy_table_table_flags, ett_flags, bits_get_hierarchy_table_table_flags, 0xfc);
}

/* RopGetHierarchyTable success response, MS-OXCROPS 2.2.4.13 */
static void rop_get_hierarchy_table_success(ex_cursor *c, proto_tree *t)
{
    uint32_t row_count = 0;

    row_count = cur_u32(c, t, hf_get_hierarchy_table_row_count);
    cur_text(c, t, ", RowCount: %" PRId64, (int64_t)row_count);
}

/* RopGetContentsTable request, MS-OXCROPS 2.2.4.14 */
static void rop_get_contents_table_request(ex_cursor *c, proto_tree *t)
{
    cur_flags8(c, t, hf_get_contents_table_table_flags, ett_flags, bits_get_contents_table_table_flags, 0xfa);
}

/* RopGetContentsTable success response, MS-OXCROPS 2.2.4.14 */
static void rop_get_contents_table_success(ex_cursor *c, proto_tree *t)
{
    uint32_t row_count = 0;

    row_count = cur_u32(c, t, hf_get_contents_table_row_count);
    cur_text(c, t, ", RowCount: %" PRId64, (int64_t)row_count);
}

/* RopCreateMessage request, MS-OXCROPS 2.2.6.2 */
static void rop_create_message_request(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;

    cur_u16(c, t, hf_create_message_code_page_id);
    folder_id = cur_id64(c, t, hf_create_message_folder_id);
    cur_text_id(c, t, "FolderId", folder_id);
    cur_bool8(c, t, hf_create_message_associated_flag);
}

/* RopCreateMessage success response, MS-OXCROPS 2.2.6.2 */
static void rop_create_message_success(ex_cursor *c, proto_tree *t)
{
    uint64_t message_id = 0;
    bool has_message_id = false;

    has_message_id = cur_bool8(c, t, hf_create_message_has_message_id);
    if (has_message_id) {
        message_id = cur_id64(c, t, hf_create_message_message_id);
        cur_text_id(c, t, "MessageId", message_id);
    }
    if (!c->bad)
        rop_output_id(c, message_id);
    if (!c->bad)
        rop_set_output_columns(c, COLUMNS_RECIPIENT, &rop_no_columns);
}

/* RopGetPropertiesSpecific request, MS-OXCROPS 2.2.8.3 */
static void rop_get_properties_specific_request(ex_cursor *c, proto_tree *t)
{
    const ex_tags *property_tags = NULL;
    uint32_t property_tag_count = 0;

    const bool says = cur_says(c, t);

    cur_u16(c, t, hf_get_properties_specific_property_size_limit);
    cur_u16(c, t, hf_get_properties_specific_want_unicode);
    property_tag_count = cur_u16(c, t, hf_get_properties_specific_property_tag_count);
    property_tags = cur_property_tags(c, t, hf_get_properties_specific_property_tags, property_tag_count);
    if (says)
        rop_say(c, t, "%s of %s", cur_number_text(c, property_tag_count, "property", "properties"), rop_input_text(c));
    if (!c->bad)
        rop_keep_tags(c, property_tags);
}

/* RopGetPropertiesSpecific success response, MS-OXCROPS 2.2.8.3 */
static void rop_get_properties_specific_success(ex_cursor *c, proto_tree *t)
{
    c->about_input = true;
    {
        const ex_tags *row_data_outer = c->columns;
        c->columns = rop_request_tags(c);
        cur_struct(c, t, hf_get_properties_specific_row_data, ett_property_row, property_row);
        c->columns = row_data_outer;
    }
    c->about_input = false;
}

/* RopGetPropertiesAll request, MS-OXCROPS 2.2.8.4 */
static void rop_get_properties_all_request(ex_cursor *c, proto_tree *t)
{
    cur_u16(c, t, hf_get_properties_all_property_size_limit);
    cur_u16(c, t, hf_get_properties_all_want_unicode);
}

/* RopGetPropertiesAll success response, MS-OXCROPS 2.2.8.4 */
static void rop_get_properties_all_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_value_count = 0;

    property_value_count = cur_u16(c, t, hf_get_properties_all_property_value_count);
    cur_text(c, t, ", PropertyValueCount: %" PRId64, (int64_t)property_value_count);
    c->about_input = true;
    cur_list(c, t, hf_get_properties_all_property_values, ett_tagged_property_value, property_value_count, tagged_property_value);
    c->about_input = false;
}

/* RopGetPropertiesList success response, MS-OXCROPS 2.2.8.5 */
static void rop_get_properties_list_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_tag_count = 0;

    property_tag_count = cur_u16(c, t, hf_get_properties_list_property_tag_count);
    cur_text(c, t, ", PropertyTagCount: %" PRId64, (int64_t)property_tag_count);
    cur_property_tags(c, t, hf_get_properties_list_property_tags, property_tag_count);
}

/* RopSetProperties request, MS-OXCROPS 2.2.8.6 */
static void rop_set_properties_request(ex_cursor *c, proto_tree *t)
{
    uint32_t property_value_size = 0;
    uint32_t property_value_count = 0;

    property_value_size = cur_u16(c, t, hf_set_properties_property_value_size);
    cur_sub property_value_size_sub = cur_sub_begin(c, t, hf_set_properties_property_value_size, property_value_size);
    property_value_count = cur_u16(c, t, hf_set_properties_property_value_count);
    cur_text(c, t, ", PropertyValueCount: %" PRId64, (int64_t)property_value_count);
    c->about_input = true;
    cur_list(c, t, hf_set_properties_property_values, ett_tagged_property_value, property_value_count, tagged_property_value);
    c->about_input = false;
    cur_sub_end(c, t, &property_value_size_sub);
}

/* RopSetProperties success response, MS-OXCROPS 2.2.8.6 */
static void rop_set_properties_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_problem_count = 0;

    property_problem_count = cur_u16(c, t, hf_set_properties_property_problem_count);
    cur_text(c, t, ", PropertyProblemCount: %" PRId64, (int64_t)property_problem_count);
    cur_list(c, t, hf_set_properties_property_problems, ett_property_problem, property_problem_count, oxcdata_property_problem);
}

/* RopDeleteProperties request, MS-OXCROPS 2.2.8.8 */
static void rop_delete_properties_request(ex_cursor *c, proto_tree *t)
{
    uint32_t property_tag_count = 0;

    property_tag_count = cur_u16(c, t, hf_delete_properties_property_tag_count);
    cur_text(c, t, ", PropertyTagCount: %" PRId64, (int64_t)property_tag_count);
    cur_property_tags(c, t, hf_delete_properties_property_tags, property_tag_count);
}

/* RopDeleteProperties success response, MS-OXCROPS 2.2.8.8 */
static void rop_delete_properties_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_problem_count = 0;

    property_problem_count = cur_u16(c, t, hf_delete_properties_property_problem_count);
    cur_text(c, t, ", PropertyProblemCount: %" PRId64, (int64_t)property_problem_count);
    cur_list(c, t, hf_delete_properties_property_problems, ett_property_problem, property_problem_count, oxcdata_property_problem);
}

/* RopSaveChangesMessage request, MS-OXCROPS 2.2.6.3 */
static void rop_save_changes_message_request(ex_cursor *c, proto_tree *t)
{
    cur_flags8(c, t, hf_save_changes_message_save_flags, ett_flags, bits_save_changes_message_save_flags, 0xf);
}

/* RopSaveChangesMessage success response, MS-OXCROPS 2.2.6.3 */
static void rop_save_changes_message_success(ex_cursor *c, proto_tree *t)
{
    uint64_t message_id = 0;

    cur_u8(c, t, hf_save_changes_message_input_handle_index);
    message_id = cur_id64(c, t, hf_save_changes_message_message_id);
    cur_text_id(c, t, "MessageId", message_id);
}

/* RopRemoveAllRecipients request, MS-OXCROPS 2.2.6.4 */
static void rop_remove_all_recipients_request(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_remove_all_recipients_reserved);
}

/* RopModifyRecipients request, MS-OXCROPS 2.2.6.5 */
static void rop_modify_recipients_request(ex_cursor *c, proto_tree *t)
{
    const ex_tags *recipient_columns = NULL;
    uint32_t column_count = 0;
    uint32_t row_count = 0;

    column_count = cur_u16(c, t, hf_modify_recipients_column_count);
    recipient_columns = cur_property_tags(c, t, hf_modify_recipients_recipient_columns, column_count);
    row_count = cur_u16(c, t, hf_modify_recipients_row_count);
    cur_text(c, t, ", RowCount: %" PRId64, (int64_t)row_count);
    {
        const ex_tags *recipient_rows_outer = c->columns;
        c->columns = recipient_columns;
        cur_list(c, t, hf_modify_recipients_recipient_rows, ett_modify_recipient_row, row_count, rop_modify_recipient_row);
        c->columns = recipient_rows_outer;
    }
    if (!c->bad)
        rop_keep_tags(c, recipient_columns);
}

/* RopModifyRecipients success response, MS-OXCROPS 2.2.6.5 */
static void rop_modify_recipients_success(ex_cursor *c, proto_tree *t _U_)
{
    if (!c->bad)
        rop_add_columns(c, COLUMNS_RECIPIENT, rop_request_tags(c));
}

/* RopReadRecipients request, MS-OXCROPS 2.2.6.6 */
static void rop_read_recipients_request(ex_cursor *c, proto_tree *t)
{
    uint32_t row_id = 0;

    row_id = cur_u32(c, t, hf_read_recipients_row_id);
    cur_text(c, t, ", RowId: %" PRId64, (int64_t)row_id);
    cur_u16(c, t, hf_read_recipients_reserved);
}

/* RopReadRecipients success response, MS-OXCROPS 2.2.6.6 */
static void rop_read_recipients_success(ex_cursor *c, proto_tree *t)
{
    uint32_t row_count = 0;

    row_count = cur_u8(c, t, hf_read_recipients_row_count);
    cur_text(c, t, ", RowCount: %" PRId64, (int64_t)row_count);
    {
        const ex_tags *recipient_rows_outer = c->columns;
        c->columns = rop_input_columns(c, COLUMNS_RECIPIENT);
        cur_list(c, t, hf_read_recipients_recipient_rows, ett_read_recipient_row, row_count, rop_read_recipient_row);
        c->columns = recipient_rows_outer;
    }
}

/* RopReloadCachedInformation request, MS-OXCROPS 2.2.6.7 */
static void rop_reload_cached_information_request(ex_cursor *c, proto_tree *t)
{
    cur_u16(c, t, hf_reload_cached_information_reserved);
}

/* RopReloadCachedInformation success response, MS-OXCROPS 2.2.6.7 */
static void rop_reload_cached_information_success(ex_cursor *c, proto_tree *t)
{
    const ex_tags *recipient_columns = NULL;
    uint32_t recipient_count = 0;
    uint32_t column_count = 0;
    uint32_t row_count = 0;

    cur_bool8(c, t, hf_reload_cached_information_has_named_properties);
    cur_struct(c, t, hf_reload_cached_information_subject_prefix, ett_typed_string, oxcdata_typed_string);
    cur_struct(c, t, hf_reload_cached_information_normalized_subject, ett_typed_string, oxcdata_typed_string);
    recipient_count = cur_u16(c, t, hf_reload_cached_information_recipient_count);
    cur_text(c, t, ", RecipientCount: %" PRId64, (int64_t)recipient_count);
    column_count = cur_u16(c, t, hf_reload_cached_information_column_count);
    recipient_columns = cur_property_tags(c, t, hf_reload_cached_information_recipient_columns, column_count);
    row_count = cur_u8(c, t, hf_reload_cached_information_row_count);
    {
        const ex_tags *recipient_rows_outer = c->columns;
        c->columns = recipient_columns;
        cur_list(c, t, hf_reload_cached_information_recipient_rows, ett_open_recipient_row, row_count, rop_open_recipient_row);
        c->columns = recipient_rows_outer;
    }
    if (!c->bad)
        rop_set_columns(c, COLUMNS_RECIPIENT, recipient_columns);
}

/* RopSetMessageReadFlag request, MS-OXCROPS 2.2.6.11 */
static void rop_set_message_read_flag_request(ex_cursor *c, proto_tree *t)
{
    cur_flags8(c, t, hf_set_message_read_flag_read_flags, ett_flags, bits_set_message_read_flag_read_flags, 0x7f);
    if (!rop_logon_is_private(c)) {
        cur_struct(c, t, hf_set_message_read_flag_client_data, ett_long_term_id, oxcdata_long_term_id);
    }
}

/* RopSetMessageReadFlag success response, MS-OXCROPS 2.2.6.11 */
static void rop_set_message_read_flag_success(ex_cursor *c, proto_tree *t)
{
    bool read_status_changed = false;

    read_status_changed = cur_bool8(c, t, hf_set_message_read_flag_read_status_changed);
    cur_text(c, t, ", ReadStatusChanged: %s", read_status_changed ? "True" : "False");
    if (read_status_changed) {
        cur_u8(c, t, hf_set_message_read_flag_logon_id);
        cur_struct(c, t, hf_set_message_read_flag_client_data, ett_long_term_id, oxcdata_long_term_id);
    }
}

/* RopSetColumns request, MS-OXCROPS 2.2.5.1 */
static void rop_set_columns_request(ex_cursor *c, proto_tree *t)
{
    const ex_tags *property_tags = NULL;
    uint32_t property_tag_count = 0;

    cur_flags8(c, t, hf_set_columns_set_columns_flags, ett_flags, bits_set_columns_set_columns_flags, 0x1);
    property_tag_count = cur_u16(c, t, hf_set_columns_property_tag_count);
    cur_text(c, t, ", PropertyTagCount: %" PRId64, (int64_t)property_tag_count);
    property_tags = cur_property_tags(c, t, hf_set_columns_property_tags, property_tag_count);
    if (!c->bad)
        rop_keep_tags(c, property_tags);
}

/* RopSetColumns success response, MS-OXCROPS 2.2.5.1 */
static void rop_set_columns_success(ex_cursor *c, proto_tree *t)
{
    cur_u8(c, t, hf_set_columns_table_status);
    if (!c->bad)
        rop_set_columns(c, COLUMNS_TABLE, rop_request_tags(c));
}

/* RopSortTable request, MS-OXCROPS 2.2.5.2 */
static void rop_sort_table_request(ex_cursor *c, proto_tree *t)
{
    uint32_t sort_order_count = 0;

    cur_flags8(c, t, hf_sort_table_sort_table_flags, ett_flags, bits_sort_table_sort_table_flags, 0x1);
    sort_order_count = cur_u16(c, t, hf_sort_table_sort_order_count);
    cur_text(c, t, ", SortOrderCount: %" PRId64, (int64_t)sort_order_count);
    cur_u16(c, t, hf_sort_table_category_count);
    cur_u16(c, t, hf_sort_table_expanded_count);
    cur_list(c, t, hf_sort_table_sort_orders, ett_sort_order, sort_order_count, oxcdata_sort_order);
}

/* RopSortTable success response, MS-OXCROPS 2.2.5.2 */
static void rop_sort_table_success(ex_cursor *c, proto_tree *t)
{
    cur_u8(c, t, hf_sort_table_table_status);
}

/* RopRestrict request, MS-OXCROPS 2.2.5.3 */
static void rop_restrict_request(ex_cursor *c, proto_tree *t)
{
    uint32_t restriction_data_size = 0;

    cur_flags8(c, t, hf_restrict_restrict_flags, ett_flags, bits_restrict_restrict_flags, 0x1);
    restriction_data_size = cur_u16(c, t, hf_restrict_restriction_data_size);
    if (restriction_data_size > 0) {
        cur_sub restriction_data_sub = cur_sub_begin(c, t, hf_restrict_restriction_data, restriction_data_size);
        cur_struct(c, t, hf_restrict_restriction_data, ett_restriction, oxcdata_restriction);
        cur_sub_end(c, t, &restriction_data_sub);
    }
}

/* RopRestrict success response, MS-OXCROPS 2.2.5.3 */
static void rop_restrict_success(ex_cursor *c, proto_tree *t)
{
    cur_u8(c, t, hf_restrict_table_status);
}

/* RopQueryRows request, MS-OXCROPS 2.2.5.4 */
static void rop_query_rows_request(ex_cursor *c, proto_tree *t)
{
    uint32_t row_count = 0;

    cur_flags8(c, t, hf_query_rows_query_rows_flags, ett_flags, bits_query_rows_query_rows_flags, 0x3);
    cur_bool8(c, t, hf_query_rows_forward_read);
    row_count = cur_u16(c, t, hf_query_rows_row_count);
    cur_text(c, t, ", RowCount: %" PRId64, (int64_t)row_count);
}

/* RopQueryRows success response, MS-OXCROPS 2.2.5.4 */
static void rop_query_rows_success(ex_cursor *c, proto_tree *t)
{
    uint32_t row_count = 0;

    const bool says = cur_says(c, t);

    cur_u8(c, t, hf_query_rows_origin);
    row_count = cur_u16(c, t, hf_query_rows_row_count);
    {
        const ex_tags *row_data_outer = c->columns;
        c->columns = rop_input_columns(c, COLUMNS_TABLE);
        cur_list(c, t, hf_query_rows_row_data, ett_property_row, row_count, property_row);
        c->columns = row_data_outer;
    }
    if (says)
        rop_say(c, t, "%s", cur_number_text(c, row_count, "row", "rows"));
}

/* RopGetStatus success response, MS-OXCROPS 2.2.5.6 */
static void rop_get_status_success(ex_cursor *c, proto_tree *t)
{
    uint32_t table_status = 0;

    table_status = cur_u8(c, t, hf_get_status_table_status);
    cur_text(c, t, ", TableStatus: %s", val_to_str_const(table_status, vs_table_status, "unknown"));
}

/* RopQueryPosition success response, MS-OXCROPS 2.2.5.7 */
static void rop_query_position_success(ex_cursor *c, proto_tree *t)
{
    uint32_t numerator = 0;
    uint32_t denominator = 0;

    numerator = cur_u32(c, t, hf_query_position_numerator);
    cur_text(c, t, ", Numerator: %" PRId64, (int64_t)numerator);
    denominator = cur_u32(c, t, hf_query_position_denominator);
    cur_text(c, t, ", Denominator: %" PRId64, (int64_t)denominator);
}

/* RopSeekRow request, MS-OXCROPS 2.2.5.8 */
static void rop_seek_row_request(ex_cursor *c, proto_tree *t)
{
    bool want_row_moved_count = false;
    uint32_t origin = 0;
    int32_t row_count = 0;

    origin = cur_u8(c, t, hf_seek_row_origin);
    cur_text(c, t, ", Origin: %s", val_to_str_const(origin, vs_bookmark, "unknown"));
    row_count = (int32_t)cur_u32(c, t, hf_seek_row_row_count);
    cur_text(c, t, ", RowCount: %" PRId64, (int64_t)row_count);
    want_row_moved_count = cur_bool8(c, t, hf_seek_row_want_row_moved_count);
    if (!c->bad)
        rop_keep(c, 0, (uint32_t)want_row_moved_count);
}

/* RopSeekRow success response, MS-OXCROPS 2.2.5.8 */
static void rop_seek_row_success(ex_cursor *c, proto_tree *t)
{
    int32_t rows_sought = 0;

    c->ignored = rop_has_request(c) && !rop_kept(c, 0);
    cur_bool8(c, t, hf_seek_row_has_sought_less);
    c->ignored = false;
    c->ignored = rop_has_request(c) && !rop_kept(c, 0);
    rows_sought = (int32_t)cur_u32(c, t, hf_seek_row_rows_sought);
    c->ignored = false;
    cur_text(c, t, ", RowsSought: %" PRId64, (int64_t)rows_sought);
}

/* RopSeekRowBookmark request, MS-OXCROPS 2.2.5.9 */
static void rop_seek_row_bookmark_request(ex_cursor *c, proto_tree *t)
{
    bool want_row_moved_count = false;
    uint32_t bookmark_size = 0;
    int32_t row_count = 0;

    bookmark_size = cur_u16(c, t, hf_seek_row_bookmark_bookmark_size);
    cur_bytes(c, t, hf_seek_row_bookmark_bookmark, bookmark_size);
    row_count = (int32_t)cur_u32(c, t, hf_seek_row_bookmark_row_count);
    cur_text(c, t, ", RowCount: %" PRId64, (int64_t)row_count);
    want_row_moved_count = cur_bool8(c, t, hf_seek_row_bookmark_want_row_moved_count);
    if (!c->bad)
        rop_keep(c, 0, (uint32_t)want_row_moved_count);
}

/* RopSeekRowBookmark success response, MS-OXCROPS 2.2.5.9 */
static void rop_seek_row_bookmark_success(ex_cursor *c, proto_tree *t)
{
    int32_t rows_sought = 0;

    cur_bool8(c, t, hf_seek_row_bookmark_row_no_longer_visible);
    c->ignored = rop_has_request(c) && !rop_kept(c, 0);
    cur_bool8(c, t, hf_seek_row_bookmark_has_sought_less);
    c->ignored = false;
    c->ignored = rop_has_request(c) && !rop_kept(c, 0);
    rows_sought = (int32_t)cur_u32(c, t, hf_seek_row_bookmark_rows_sought);
    c->ignored = false;
    cur_text(c, t, ", RowsSought: %" PRId64, (int64_t)rows_sought);
}

/* RopSeekRowFractional request, MS-OXCROPS 2.2.5.10 */
static void rop_seek_row_fractional_request(ex_cursor *c, proto_tree *t)
{
    uint32_t numerator = 0;
    uint32_t denominator = 0;

    numerator = cur_u32(c, t, hf_seek_row_fractional_numerator);
    cur_text(c, t, ", Numerator: %" PRId64, (int64_t)numerator);
    denominator = cur_u32(c, t, hf_seek_row_fractional_denominator);
    cur_text(c, t, ", Denominator: %" PRId64, (int64_t)denominator);
}

/* RopCreateBookmark success response, MS-OXCROPS 2.2.5.11 */
static void rop_create_bookmark_success(ex_cursor *c, proto_tree *t)
{
    uint32_t bookmark_size = 0;

    bookmark_size = cur_u16(c, t, hf_create_bookmark_bookmark_size);
    cur_bytes(c, t, hf_create_bookmark_bookmark, bookmark_size);
}

/* RopCreateFolder request, MS-OXCROPS 2.2.4.2 */
static void rop_create_folder_request(ex_cursor *c, proto_tree *t)
{
    const char *display_name = NULL;
    bool use_unicode_strings = false;

    cur_u8(c, t, hf_create_folder_folder_type);
    use_unicode_strings = cur_bool8(c, t, hf_create_folder_use_unicode_strings);
    cur_bool8(c, t, hf_create_folder_open_existing);
    cur_u8(c, t, hf_create_folder_reserved);
    if (use_unicode_strings)
        cur_string16(c, t, hf_create_folder_display_name, CUR_NUL, &display_name);
    else
        cur_string8(c, t, hf_create_folder_display_name, CUR_NUL, &display_name);
    cur_text(c, t, ", DisplayName: \"%s\"", display_name);
    if (use_unicode_strings)
        cur_string16(c, t, hf_create_folder_comment, CUR_NUL, NULL);
    else
        cur_string8(c, t, hf_create_folder_comment, CUR_NUL, NULL);
    if (!c->bad)
        rop_output_name(c, display_name);
}

/* RopCreateFolder success response, MS-OXCROPS 2.2.4.2 */
static void rop_create_folder_success(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;
    bool is_existing_folder = false;
    bool is_ghosted = false;
    uint32_t server_count = 0;

    folder_id = cur_id64(c, t, hf_create_folder_folder_id);
    cur_text_id(c, t, "FolderId", folder_id);
    is_existing_folder = cur_bool8(c, t, hf_create_folder_is_existing_folder);
    if (is_existing_folder) {
        cur_bool8(c, t, hf_create_folder_has_rules);
        is_ghosted = cur_bool8(c, t, hf_create_folder_is_ghosted);
    }
    if (is_existing_folder && is_ghosted) {
        server_count = cur_u16(c, t, hf_create_folder_server_count);
        cur_u16(c, t, hf_create_folder_cheap_server_count);
        for (uint64_t i = 0; cur_element(c, t, hf_create_folder_servers, i, server_count); i++)
            cur_string8(c, t, hf_create_folder_servers, CUR_NUL, NULL);
    }
    if (!c->bad)
        rop_output_id(c, folder_id);
}

/* RopDeleteFolder request, MS-OXCROPS 2.2.4.3 */
static void rop_delete_folder_request(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;

    cur_flags8(c, t, hf_delete_folder_delete_folder_flags, ett_flags, bits_delete_folder_delete_folder_flags, 0x15);
    folder_id = cur_id64(c, t, hf_delete_folder_folder_id);
    cur_text_id(c, t, "FolderId", folder_id);
}

/* RopDeleteFolder response, MS-OXCROPS 2.2.4.3 */
static void rop_delete_folder_response(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_delete_folder_partial_completion);
}

/* RopDeleteMessages request, MS-OXCROPS 2.2.4.11 */
static void rop_delete_messages_request(ex_cursor *c, proto_tree *t)
{
    uint32_t message_id_count = 0;

    cur_bool8(c, t, hf_delete_messages_want_asynchronous);
    cur_bool8(c, t, hf_delete_messages_notify_non_read);
    message_id_count = cur_u16(c, t, hf_delete_messages_message_id_count);
    cur_text(c, t, ", MessageIdCount: %" PRId64, (int64_t)message_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_delete_messages_message_ids, i, message_id_count); i++)
        cur_id64(c, t, hf_delete_messages_message_ids);
}

/* RopDeleteMessages response, MS-OXCROPS 2.2.4.11 */
static void rop_delete_messages_response(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_delete_messages_partial_completion);
}

/* RopGetMessageStatus request, MS-OXCROPS 2.2.6.9 */
static void rop_get_message_status_request(ex_cursor *c, proto_tree *t)
{
    uint64_t message_id = 0;

    message_id = cur_id64(c, t, hf_get_message_status_message_id);
    cur_text_id(c, t, "MessageId", message_id);
}

/* RopGetMessageStatus success response, MS-OXCROPS 2.2.6.9 */
static void rop_get_message_status_success(ex_cursor *c, proto_tree *t)
{
    cur_flags32(c, t, hf_get_message_status_message_status_flags, ett_flags, bits_get_message_status_message_status_flags, 0x3800);
}

/* RopSetMessageStatus request, MS-OXCROPS 2.2.6.8 */
static void rop_set_message_status_request(ex_cursor *c, proto_tree *t)
{
    uint64_t message_id = 0;

    message_id = cur_id64(c, t, hf_set_message_status_message_id);
    cur_text_id(c, t, "MessageId", message_id);
    cur_flags32(c, t, hf_set_message_status_message_status_flags, ett_flags, bits_set_message_status_message_status_flags, 0x3800);
    cur_flags32(c, t, hf_set_message_status_message_status_mask, ett_flags, bits_set_message_status_message_status_mask, 0x3800);
}

/* RopSetMessageStatus success response, MS-OXCROPS 2.2.6.8 */
static void rop_set_message_status_success(ex_cursor *c, proto_tree *t)
{
    cur_flags32(c, t, hf_set_message_status_message_status_flags, ett_flags, bits_set_message_status_message_status_flags, 0x3800);
}

/* RopSetReceiveFolder request, MS-OXCROPS 2.2.3.3 */
static void rop_set_receive_folder_request(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;
    const char *message_class = NULL;

    folder_id = cur_id64(c, t, hf_set_receive_folder_folder_id);
    cur_text_id(c, t, "FolderId", folder_id);
    cur_string8(c, t, hf_set_receive_folder_message_class, CUR_NUL, &message_class);
    cur_text(c, t, ", MessageClass: \"%s\"", message_class);
}

/* RopGetReceiveFolder request, MS-OXCROPS 2.2.3.2 */
static void rop_get_receive_folder_request(ex_cursor *c, proto_tree *t)
{
    const char *message_class = NULL;

    cur_string8(c, t, hf_get_receive_folder_message_class, CUR_NUL, &message_class);
    cur_text(c, t, ", MessageClass: \"%s\"", message_class);
}

/* RopGetReceiveFolder success response, MS-OXCROPS 2.2.3.2 */
static void rop_get_receive_folder_success(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;
    const char *explicit_message_class = NULL;

    folder_id = cur_id64(c, t, hf_get_receive_folder_folder_id);
    cur_text_id(c, t, "FolderId", folder_id);
    cur_string8(c, t, hf_get_receive_folder_explicit_message_class, CUR_NUL, &explicit_message_class);
    cur_text(c, t, ", ExplicitMessageClass: \"%s\"", explicit_message_class);
}

/* RopSetSearchCriteria request, MS-OXCROPS 2.2.4.4 */
static void rop_set_search_criteria_request(ex_cursor *c, proto_tree *t)
{
    uint32_t restriction_data_size = 0;
    uint32_t folder_id_count = 0;

    restriction_data_size = cur_u16(c, t, hf_set_search_criteria_restriction_data_size);
    if (restriction_data_size > 0) {
        cur_sub restriction_data_sub = cur_sub_begin(c, t, hf_set_search_criteria_restriction_data, restriction_data_size);
        cur_struct(c, t, hf_set_search_criteria_restriction_data, ett_restriction, oxcdata_restriction);
        cur_sub_end(c, t, &restriction_data_sub);
    }
    folder_id_count = cur_u16(c, t, hf_set_search_criteria_folder_id_count);
    cur_text(c, t, ", FolderIdCount: %" PRId64, (int64_t)folder_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_set_search_criteria_folder_ids, i, folder_id_count); i++)
        cur_id64(c, t, hf_set_search_criteria_folder_ids);
    cur_flags32(c, t, hf_set_search_criteria_search_flags, ett_flags, bits_set_search_criteria_search_flags, 0x7003f);
}

/* RopGetSearchCriteria request, MS-OXCROPS 2.2.4.5 */
static void rop_get_search_criteria_request(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_get_search_criteria_use_unicode);
    cur_bool8(c, t, hf_get_search_criteria_include_restriction);
    cur_bool8(c, t, hf_get_search_criteria_include_folders);
}

/* RopGetSearchCriteria success response, MS-OXCROPS 2.2.4.5 */
static void rop_get_search_criteria_success(ex_cursor *c, proto_tree *t)
{
    uint32_t restriction_data_size = 0;
    uint32_t folder_id_count = 0;

    restriction_data_size = cur_u16(c, t, hf_get_search_criteria_restriction_data_size);
    if (restriction_data_size > 0) {
        cur_sub restriction_data_sub = cur_sub_begin(c, t, hf_get_search_criteria_restriction_data, restriction_data_size);
        cur_struct(c, t, hf_get_search_criteria_restriction_data, ett_restriction, oxcdata_restriction);
        cur_sub_end(c, t, &restriction_data_sub);
    }
    cur_u8(c, t, hf_get_search_criteria_logon_id);
    folder_id_count = cur_u16(c, t, hf_get_search_criteria_folder_id_count);
    cur_text(c, t, ", FolderIdCount: %" PRId64, (int64_t)folder_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_get_search_criteria_folder_ids, i, folder_id_count); i++)
        cur_id64(c, t, hf_get_search_criteria_folder_ids);
    cur_flags32(c, t, hf_get_search_criteria_search_flags, ett_flags, bits_get_search_criteria_search_flags, 0xf03300f);
}

/* RopMoveCopyMessages request, MS-OXCROPS 2.2.4.6 */
static void rop_move_copy_messages_request(ex_cursor *c, proto_tree *t)
{
    uint32_t message_id_count = 0;
    bool want_copy = false;

    message_id_count = cur_u16(c, t, hf_move_copy_messages_message_id_count);
    cur_text(c, t, ", MessageIdCount: %" PRId64, (int64_t)message_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_move_copy_messages_message_ids, i, message_id_count); i++)
        cur_id64(c, t, hf_move_copy_messages_message_ids);
    cur_bool8(c, t, hf_move_copy_messages_want_asynchronous);
    want_copy = cur_bool8(c, t, hf_move_copy_messages_want_copy);
    cur_text(c, t, ", WantCopy: %s", want_copy ? "True" : "False");
}

/* RopMoveCopyMessages response, MS-OXCROPS 2.2.4.6 */
static void rop_move_copy_messages_response(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_move_copy_messages_partial_completion);
}

/* RopMoveCopyMessages null destination failure response, MS-OXCROPS 2.2.4.6 */
static void rop_move_copy_messages_null_destination(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_move_copy_messages_dest_handle_index);
    cur_bool8(c, t, hf_move_copy_messages_partial_completion);
}

/* RopMoveFolder request, MS-OXCROPS 2.2.4.7 */
static void rop_move_folder_request(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;
    bool use_unicode = false;
    const char *new_folder_name = NULL;

    cur_bool8(c, t, hf_move_folder_want_asynchronous);
    use_unicode = cur_bool8(c, t, hf_move_folder_use_unicode);
    folder_id = cur_id64(c, t, hf_move_folder_folder_id);
    cur_text_id(c, t, "FolderId", folder_id);
    if (use_unicode)
        cur_string16(c, t, hf_move_folder_new_folder_name, CUR_NUL, &new_folder_name);
    else
        cur_string8(c, t, hf_move_folder_new_folder_name, CUR_NUL, &new_folder_name);
    cur_text(c, t, ", NewFolderName: \"%s\"", new_folder_name);
}

/* RopMoveFolder response, MS-OXCROPS 2.2.4.7 */
static void rop_move_folder_response(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_move_folder_partial_completion);
}

/* RopMoveFolder null destination failure response, MS-OXCROPS 2.2.4.7 */
static void rop_move_folder_null_destination(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_move_folder_dest_handle_index);
    cur_bool8(c, t, hf_move_folder_partial_completion);
}

/* RopCopyFolder request, MS-OXCROPS 2.2.4.8 */
static void rop_copy_folder_request(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;
    bool use_unicode = false;
    const char *new_folder_name = NULL;

    cur_bool8(c, t, hf_copy_folder_want_asynchronous);
    cur_bool8(c, t, hf_copy_folder_want_recursive);
    use_unicode = cur_bool8(c, t, hf_copy_folder_use_unicode);
    folder_id = cur_id64(c, t, hf_copy_folder_folder_id);
    cur_text_id(c, t, "FolderId", folder_id);
    if (use_unicode)
        cur_string16(c, t, hf_copy_folder_new_folder_name, CUR_NUL, &new_folder_name);
    else
        cur_string8(c, t, hf_copy_folder_new_folder_name, CUR_NUL, &new_folder_name);
    cur_text(c, t, ", NewFolderName: \"%s\"", new_folder_name);
}

/* RopCopyFolder response, MS-OXCROPS 2.2.4.8 */
static void rop_copy_folder_response(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_copy_folder_partial_completion);
}

/* RopCopyFolder null destination failure response, MS-OXCROPS 2.2.4.8 */
static void rop_copy_folder_null_destination(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_copy_folder_dest_handle_index);
    cur_bool8(c, t, hf_copy_folder_partial_completion);
}

/* RopQueryColumnsAll success response, MS-OXCROPS 2.2.5.12 */
static void rop_query_columns_all_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_tag_count = 0;

    property_tag_count = cur_u16(c, t, hf_query_columns_all_property_tag_count);
    cur_text(c, t, ", PropertyTagCount: %" PRId64, (int64_t)property_tag_count);
    cur_property_tags(c, t, hf_query_columns_all_property_tags, property_tag_count);
}

/* RopAbort success response, MS-OXCROPS 2.2.5.5 */
static void rop_abort_success(ex_cursor *c, proto_tree *t)
{
    uint32_t table_status = 0;

    table_status = cur_u8(c, t, hf_abort_table_status);
    cur_text(c, t, ", TableStatus: %s", val_to_str_const(table_status, vs_table_status, "unknown"));
}

/* RopCopyTo request, MS-OXCROPS 2.2.8.12 */
static void rop_copy_to_request(ex_cursor *c, proto_tree *t)
{
    uint32_t excluded_tag_count = 0;

    cur_bool8(c, t, hf_copy_to_want_asynchronous);
    cur_bool8(c, t, hf_copy_to_want_sub_objects);
    cur_flags8(c, t, hf_copy_to_copy_flags, ett_flags, bits_copy_to_copy_flags, 0x3);
    excluded_tag_count = cur_u16(c, t, hf_copy_to_excluded_tag_count);
    cur_text(c, t, ", ExcludedTagCount: %" PRId64, (int64_t)excluded_tag_count);
    cur_property_tags(c, t, hf_copy_to_excluded_tags, excluded_tag_count);
}

/* RopCopyTo success response, MS-OXCROPS 2.2.8.12 */
static void rop_copy_to_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_problem_count = 0;

    property_problem_count = cur_u16(c, t, hf_copy_to_property_problem_count);
    cur_text(c, t, ", PropertyProblemCount: %" PRId64, (int64_t)property_problem_count);
    cur_list(c, t, hf_copy_to_property_problems, ett_property_problem, property_problem_count, oxcdata_property_problem);
}

/* RopCopyTo null destination failure response, MS-OXCROPS 2.2.8.12 */
static void rop_copy_to_null_destination(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_copy_to_dest_handle_index);
}

/* RopGetOwningServers request, MS-OXCROPS 2.2.3.6 */
static void rop_get_owning_servers_request(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;

    folder_id = cur_id64(c, t, hf_get_owning_servers_folder_id);
    cur_text_id(c, t, "FolderId", folder_id);
}

/* RopGetOwningServers success response, MS-OXCROPS 2.2.3.6 */
static void rop_get_owning_servers_success(ex_cursor *c, proto_tree *t)
{
    uint32_t owning_servers_count = 0;

    owning_servers_count = cur_u16(c, t, hf_get_owning_servers_owning_servers_count);
    cur_text(c, t, ", OwningServersCount: %" PRId64, (int64_t)owning_servers_count);
    cur_u16(c, t, hf_get_owning_servers_cheap_servers_count);
    for (uint64_t i = 0; cur_element(c, t, hf_get_owning_servers_owning_servers, i, owning_servers_count); i++)
        cur_string8(c, t, hf_get_owning_servers_owning_servers, CUR_NUL, NULL);
}

/* RopLongTermIdFromId request, MS-OXCROPS 2.2.3.8 */
static void rop_long_term_id_from_id_request(ex_cursor *c, proto_tree *t)
{
    uint64_t object_id = 0;

    object_id = cur_id64(c, t, hf_long_term_id_from_id_object_id);
    cur_text_id(c, t, "ObjectId", object_id);
}

/* RopLongTermIdFromId success response, MS-OXCROPS 2.2.3.8 */
static void rop_long_term_id_from_id_success(ex_cursor *c, proto_tree *t)
{
    cur_struct(c, t, hf_long_term_id_from_id_long_term_id, ett_long_term_id, oxcdata_long_term_id);
}

/* RopIdFromLongTermId request, MS-OXCROPS 2.2.3.9 */
static void rop_id_from_long_term_id_request(ex_cursor *c, proto_tree *t)
{
    cur_struct(c, t, hf_id_from_long_term_id_long_term_id, ett_long_term_id, oxcdata_long_term_id);
}

/* RopIdFromLongTermId success response, MS-OXCROPS 2.2.3.9 */
static void rop_id_from_long_term_id_success(ex_cursor *c, proto_tree *t)
{
    uint64_t object_id = 0;

    object_id = cur_id64(c, t, hf_id_from_long_term_id_object_id);
    cur_text_id(c, t, "ObjectId", object_id);
}

/* RopPublicFolderIsGhosted request, MS-OXCROPS 2.2.3.7 */
static void rop_public_folder_is_ghosted_request(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;

    folder_id = cur_id64(c, t, hf_public_folder_is_ghosted_folder_id);
    cur_text_id(c, t, "FolderId", folder_id);
}

/* RopPublicFolderIsGhosted success response, MS-OXCROPS 2.2.3.7 */
static void rop_public_folder_is_ghosted_success(ex_cursor *c, proto_tree *t)
{
    bool is_ghosted = false;
    uint32_t servers_count = 0;

    is_ghosted = cur_bool8(c, t, hf_public_folder_is_ghosted_is_ghosted);
    cur_text(c, t, ", IsGhosted: %s", is_ghosted ? "True" : "False");
    if (is_ghosted) {
        servers_count = cur_u16(c, t, hf_public_folder_is_ghosted_servers_count);
        cur_u16(c, t, hf_public_folder_is_ghosted_cheap_servers_count);
        for (uint64_t i = 0; cur_element(c, t, hf_public_folder_is_ghosted_servers, i, servers_count); i++)
            cur_string8(c, t, hf_public_folder_is_ghosted_servers, CUR_NUL, NULL);
    }
}

/* RopGetAddressTypes success response, MS-OXCROPS 2.2.7.3 */
static void rop_get_address_types_success(ex_cursor *c, proto_tree *t)
{
    uint32_t address_type_count = 0;
    uint32_t address_type_size = 0;

    address_type_count = cur_u16(c, t, hf_get_address_types_address_type_count);
    cur_text(c, t, ", AddressTypeCount: %" PRId64, (int64_t)address_type_count);
    address_type_size = cur_u16(c, t, hf_get_address_types_address_type_size);
    if (address_type_size > 0) {
        cur_sub address_types_sub = cur_sub_begin(c, t, hf_get_address_types_address_types, address_type_size);
        for (uint64_t i = 0; cur_element(c, t, hf_get_address_types_address_types, i, address_type_count); i++)
            cur_string8(c, t, hf_get_address_types_address_types, CUR_NUL, NULL);
        cur_sub_end(c, t, &address_types_sub);
    }
}

/* RopFastTransferSourceCopyTo request, MS-OXCROPS 2.2.12.7 */
static void rop_fast_transfer_source_copy_to_request(ex_cursor *c, proto_tree *t)
{
    uint32_t level = 0;
    uint32_t property_tag_count = 0;

    level = cur_u8(c, t, hf_fast_transfer_source_copy_to_level);
    cur_text(c, t, ", Level: %" PRId64, (int64_t)level);
    cur_flags32(c, t, hf_fast_transfer_source_copy_to_copy_flags, ett_flags, bits_fast_transfer_source_copy_to_copy_flags, 0x260f);
    cur_flags8(c, t, hf_fast_transfer_source_copy_to_send_options, ett_flags, bits_fast_transfer_source_copy_to_send_options, 0x7f);
    property_tag_count = cur_u16(c, t, hf_fast_transfer_source_copy_to_property_tag_count);
    cur_property_tags(c, t, hf_fast_transfer_source_copy_to_property_tags, property_tag_count);
}

/* RopFastTransferSourceGetBuffer request, MS-OXCROPS 2.2.12.4 */
static void rop_fast_transfer_source_get_buffer_request(ex_cursor *c, proto_tree *t)
{
    uint32_t buffer_size = 0;

    buffer_size = cur_u16(c, t, hf_fast_transfer_source_get_buffer_buffer_size);
    cur_text(c, t, ", BufferSize: %" PRId64, (int64_t)buffer_size);
    if (buffer_size == 0xbabe) {
        cur_u16(c, t, hf_fast_transfer_source_get_buffer_maximum_buffer_size);
    }
}

/* RopFastTransferSourceGetBuffer response, MS-OXCROPS 2.2.12.4 */
static void rop_fast_transfer_source_get_buffer_response(ex_cursor *c, proto_tree *t)
{
    uint32_t transfer_status = 0;
    uint32_t transfer_buffer_size = 0;

    transfer_status = cur_u16(c, t, hf_fast_transfer_source_get_buffer_transfer_status);
    cur_text(c, t, ", TransferStatus: %s", val_to_str_const(transfer_status, vs_transfer_status, "unknown"));
    cur_u16(c, t, hf_fast_transfer_source_get_buffer_in_progress_count);
    cur_u16(c, t, hf_fast_transfer_source_get_buffer_total_step_count);
    cur_u8(c, t, hf_fast_transfer_source_get_buffer_reserved);
    transfer_buffer_size = cur_u16(c, t, hf_fast_transfer_source_get_buffer_transfer_buffer_size);
    cur_text(c, t, ", TransferBufferSize: %" PRId64, (int64_t)transfer_buffer_size);
    if (rop_return_value(c) != 0x480) {
        rop_stream_piece(c, t, transfer_buffer_size);
        cur_bytes(c, t, hf_fast_transfer_source_get_buffer_transfer_buffer, transfer_buffer_size);
    }
    if (rop_return_value(c) == 0x480) {
        cur_u32(c, t, hf_fast_transfer_source_get_buffer_backoff_time);
    }
}

/* RopFindRow request, MS-OXCROPS 2.2.5.13 */
static void rop_find_row_request(ex_cursor *c, proto_tree *t)
{
    uint32_t restriction_data_size = 0;
    uint32_t origin = 0;
    uint32_t bookmark_size = 0;

    cur_flags8(c, t, hf_find_row_find_row_flags, ett_flags, bits_find_row_find_row_flags, 0x1);
    restriction_data_size = cur_u16(c, t, hf_find_row_restriction_data_size);
    if (restriction_data_size > 0) {
        cur_sub restriction_data_sub = cur_sub_begin(c, t, hf_find_row_restriction_data, restriction_data_size);
        cur_struct(c, t, hf_find_row_restriction_data, ett_restriction, oxcdata_restriction);
        cur_sub_end(c, t, &restriction_data_sub);
    }
    origin = cur_u8(c, t, hf_find_row_origin);
    cur_text(c, t, ", Origin: %s", val_to_str_const(origin, vs_bookmark, "unknown"));
    bookmark_size = cur_u16(c, t, hf_find_row_bookmark_size);
    cur_bytes(c, t, hf_find_row_bookmark, bookmark_size);
}

/* RopFindRow success response, MS-OXCROPS 2.2.5.13 */
static void rop_find_row_success(ex_cursor *c, proto_tree *t)
{
    bool has_row_data = false;

    cur_bool8(c, t, hf_find_row_row_no_longer_visible);
    has_row_data = cur_bool8(c, t, hf_find_row_has_row_data);
    cur_text(c, t, ", HasRowData: %s", has_row_data ? "True" : "False");
    if (has_row_data) {
        {
            const ex_tags *row_data_outer = c->columns;
            c->columns = rop_input_columns(c, COLUMNS_TABLE);
            cur_struct(c, t, hf_find_row_row_data, ett_property_row, property_row);
            c->columns = row_data_outer;
        }
    }
}

/* RopProgress request, MS-OXCROPS 2.2.8.13 */
static void rop_progress_request(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_progress_want_cancel);
}

/* RopProgress success response, MS-OXCROPS 2.2.8.13 */
static void rop_progress_success(ex_cursor *c, proto_tree *t)
{
    uint32_t completed_task_count = 0;
    uint32_t total_task_count = 0;

    cur_u8(c, t, hf_progress_logon_id);
    completed_task_count = cur_u32(c, t, hf_progress_completed_task_count);
    cur_text(c, t, ", CompletedTaskCount: %" PRId64, (int64_t)completed_task_count);
    total_task_count = cur_u32(c, t, hf_progress_total_task_count);
    cur_text(c, t, ", TotalTaskCount: %" PRId64, (int64_t)total_task_count);
}

/* RopGetNamesFromPropertyIds request, MS-OXCROPS 2.2.8.2 */
static void rop_get_names_from_property_ids_request(ex_cursor *c, proto_tree *t)
{
    uint32_t property_id_count = 0;

    property_id_count = cur_u16(c, t, hf_get_names_from_property_ids_property_id_count);
    cur_text(c, t, ", PropertyIdCount: %" PRId64, (int64_t)property_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_get_names_from_property_ids_property_ids, i, property_id_count); i++)
        rop_gather_id(c, cur_property_id(c, t, hf_get_names_from_property_ids_property_ids));
}

/* RopGetNamesFromPropertyIds success response, MS-OXCROPS 2.2.8.2 */
static void rop_get_names_from_property_ids_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_name_count = 0;

    property_name_count = cur_u16(c, t, hf_get_names_from_property_ids_property_name_count);
    cur_text(c, t, ", PropertyNameCount: %" PRId64, (int64_t)property_name_count);
    cur_list(c, t, hf_get_names_from_property_ids_property_names, ett_property_name, property_name_count, oxcdata_property_name);
    if (!c->bad)
        rop_learn_names(c);
}

/* RopGetPropertyIdsFromNames request, MS-OXCROPS 2.2.8.1 */
static void rop_get_property_ids_from_names_request(ex_cursor *c, proto_tree *t)
{
    uint32_t property_name_count = 0;

    cur_flags8(c, t, hf_get_property_ids_from_names_flags, ett_flags, bits_get_property_ids_from_names_flags, 0x2);
    property_name_count = cur_u16(c, t, hf_get_property_ids_from_names_property_name_count);
    cur_text(c, t, ", PropertyNameCount: %" PRId64, (int64_t)property_name_count);
    cur_list(c, t, hf_get_property_ids_from_names_property_names, ett_property_name, property_name_count, oxcdata_property_name);
}

/* RopGetPropertyIdsFromNames success response, MS-OXCROPS 2.2.8.1 */
static void rop_get_property_ids_from_names_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_id_count = 0;

    property_id_count = cur_u16(c, t, hf_get_property_ids_from_names_property_id_count);
    cur_text(c, t, ", PropertyIdCount: %" PRId64, (int64_t)property_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_get_property_ids_from_names_property_ids, i, property_id_count); i++)
        rop_gather_id(c, cur_property_id(c, t, hf_get_property_ids_from_names_property_ids));
    if (!c->bad)
        rop_learn_names(c);
}

/* RopEmptyFolder request, MS-OXCROPS 2.2.4.9 */
static void rop_empty_folder_request(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_empty_folder_want_asynchronous);
    cur_bool8(c, t, hf_empty_folder_want_delete_associated);
}

/* RopEmptyFolder response, MS-OXCROPS 2.2.4.9 */
static void rop_empty_folder_response(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_empty_folder_partial_completion);
}

/* RopQueryNamedProperties request, MS-OXCROPS 2.2.8.10 */
static void rop_query_named_properties_request(ex_cursor *c, proto_tree *t)
{
    bool has_guid = false;
    e_guid_t property_guid = { 0, 0, 0, { 0 } };

    cur_flags8(c, t, hf_query_named_properties_query_flags, ett_flags, bits_query_named_properties_query_flags, 0x3);
    has_guid = cur_bool8(c, t, hf_query_named_properties_has_guid);
    if (has_guid) {
        property_guid = cur_guid(c, t, hf_query_named_properties_property_guid);
        cur_text_guid(c, t, "PropertyGuid", &property_guid);
    }
}

/* RopQueryNamedProperties success response, MS-OXCROPS 2.2.8.10 */
static void rop_query_named_properties_success(ex_cursor *c, proto_tree *t)
{
    uint32_t id_count = 0;

    id_count = cur_u16(c, t, hf_query_named_properties_id_count);
    cur_text(c, t, ", IdCount: %" PRId64, (int64_t)id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_query_named_properties_property_ids, i, id_count); i++)
        rop_gather_id(c, cur_property_id(c, t, hf_query_named_properties_property_ids));
    cur_list(c, t, hf_query_named_properties_property_names, ett_property_name, id_count, oxcdata_property_name);
    if (!c->bad)
        rop_learn_names(c);
}

/* RopGetPerUserLongTermIds request, MS-OXCROPS 2.2.3.10 */
static void rop_get_per_user_long_term_ids_request(ex_cursor *c, proto_tree *t)
{
    e_guid_t database_guid = { 0, 0, 0, { 0 } };

    database_guid = cur_guid(c, t, hf_get_per_user_long_term_ids_database_guid);
    cur_text_guid(c, t, "DatabaseGuid", &database_guid);
}

/* RopGetPerUserLongTermIds success response, MS-OXCROPS 2.2.3.10 */
static void rop_get_per_user_long_term_ids_success(ex_cursor *c, proto_tree *t)
{
    uint32_t long_term_id_count = 0;

    long_term_id_count = cur_u16(c, t, hf_get_per_user_long_term_ids_long_term_id_count);
    cur_text(c, t, ", LongTermIdCount: %" PRId64, (int64_t)long_term_id_count);
    cur_list(c, t, hf_get_per_user_long_term_ids_long_term_ids, ett_long_term_id, long_term_id_count, oxcdata_long_term_id);
}

/* RopGetPerUserGuid request, MS-OXCROPS 2.2.3.11 */
static void rop_get_per_user_guid_request(ex_cursor *c, proto_tree *t)
{
    cur_struct(c, t, hf_get_per_user_guid_long_term_id, ett_long_term_id, oxcdata_long_term_id);
}

/* RopGetPerUserGuid success response, MS-OXCROPS 2.2.3.11 */
static void rop_get_per_user_guid_success(ex_cursor *c, proto_tree *t)
{
    e_guid_t database_guid = { 0, 0, 0, { 0 } };

    database_guid = cur_guid(c, t, hf_get_per_user_guid_database_guid);
    cur_text_guid(c, t, "DatabaseGuid", &database_guid);
}

/* RopReadPerUserInformation request, MS-OXCROPS 2.2.3.12 */
static void rop_read_per_user_information_request(ex_cursor *c, proto_tree *t)
{
    uint32_t data_offset = 0;

    cur_struct(c, t, hf_read_per_user_information_folder_id, ett_long_term_id, oxcdata_long_term_id);
    cur_u8(c, t, hf_read_per_user_information_reserved);
    data_offset = cur_u32(c, t, hf_read_per_user_information_data_offset);
    cur_text(c, t, ", DataOffset: %" PRId64, (int64_t)data_offset);
    cur_u16(c, t, hf_read_per_user_information_max_data_size);
}

/* RopReadPerUserInformation success response, MS-OXCROPS 2.2.3.12 */
static void rop_read_per_user_information_success(ex_cursor *c, proto_tree *t)
{
    uint32_t data_size = 0;

    cur_bool8(c, t, hf_read_per_user_information_has_finished);
    data_size = cur_u16(c, t, hf_read_per_user_information_data_size);
    cur_text(c, t, ", DataSize: %" PRId64, (int64_t)data_size);
    cur_bytes(c, t, hf_read_per_user_information_data, data_size);
}

/* RopWritePerUserInformation request, MS-OXCROPS 2.2.3.13 */
static void rop_write_per_user_information_request(ex_cursor *c, proto_tree *t)
{
    uint32_t data_offset = 0;
    uint32_t data_size = 0;

    cur_struct(c, t, hf_write_per_user_information_folder_id, ett_long_term_id, oxcdata_long_term_id);
    cur_bool8(c, t, hf_write_per_user_information_has_finished);
    data_offset = cur_u32(c, t, hf_write_per_user_information_data_offset);
    cur_text(c, t, ", DataOffset: %" PRId64, (int64_t)data_offset);
    data_size = cur_u16(c, t, hf_write_per_user_information_data_size);
    cur_text(c, t, ", DataSize: %" PRId64, (int64_t)data_size);
    cur_bytes(c, t, hf_write_per_user_information_data, data_size);
    if ((data_offset == 0) && rop_logon_is_private(c)) {
        cur_guid(c, t, hf_write_per_user_information_repl_guid);
    }
}

/* RopSetReadFlags request, MS-OXCROPS 2.2.6.10 */
static void rop_set_read_flags_request(ex_cursor *c, proto_tree *t)
{
    uint32_t message_id_count = 0;

    cur_bool8(c, t, hf_set_read_flags_want_asynchronous);
    cur_flags8(c, t, hf_set_read_flags_read_flags, ett_flags, bits_set_read_flags_read_flags, 0x7f);
    message_id_count = cur_u16(c, t, hf_set_read_flags_message_id_count);
    cur_text(c, t, ", MessageIdCount: %" PRId64, (int64_t)message_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_set_read_flags_message_ids, i, message_id_count); i++)
        cur_id64(c, t, hf_set_read_flags_message_ids);
}

/* RopSetReadFlags response, MS-OXCROPS 2.2.6.10 */
static void rop_set_read_flags_response(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_set_read_flags_partial_completion);
}

/* RopCopyProperties request, MS-OXCROPS 2.2.8.11 */
static void rop_copy_properties_request(ex_cursor *c, proto_tree *t)
{
    uint32_t property_tag_count = 0;

    cur_bool8(c, t, hf_copy_properties_want_asynchronous);
    cur_flags8(c, t, hf_copy_properties_copy_flags, ett_flags, bits_copy_properties_copy_flags, 0x3);
    property_tag_count = cur_u16(c, t, hf_copy_properties_property_tag_count);
    cur_text(c, t, ", PropertyTagCount: %" PRId64, (int64_t)property_tag_count);
    cur_property_tags(c, t, hf_copy_properties_property_tags, property_tag_count);
}

/* RopCopyProperties success response, MS-OXCROPS 2.2.8.11 */
static void rop_copy_properties_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_problem_count = 0;

    property_problem_count = cur_u16(c, t, hf_copy_properties_property_problem_count);
    cur_text(c, t, ", PropertyProblemCount: %" PRId64, (int64_t)property_problem_count);
    cur_list(c, t, hf_copy_properties_property_problems, ett_property_problem, property_problem_count, oxcdata_property_problem);
}

/* RopCopyProperties null destination failure response, MS-OXCROPS 2.2.8.11 */
static void rop_copy_properties_null_destination(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_copy_properties_dest_handle_index);
}

/* RopGetReceiveFolderTable success response, MS-OXCROPS 2.2.3.4 */
static void rop_get_receive_folder_table_success(ex_cursor *c, proto_tree *t)
{
    uint32_t row_count = 0;

    row_count = cur_u32(c, t, hf_get_receive_folder_table_row_count);
    cur_text(c, t, ", RowCount: %" PRId64, (int64_t)row_count);
    {
        const ex_tags *rows_outer = c->columns;
        static const ex_tags columns = { 3, { 0x67480014, 0x001a001e, 0x30080040 } };
        c->columns = &columns;
        cur_list(c, t, hf_get_receive_folder_table_rows, ett_property_row, row_count, property_row);
        c->columns = rows_outer;
    }
}

/* RopGetTransportFolder success response, MS-OXCROPS 2.2.7.8 */
static void rop_get_transport_folder_success(ex_cursor *c, proto_tree *t)
{
    uint64_t folder_id = 0;

    folder_id = cur_id64(c, t, hf_get_transport_folder_folder_id);
    cur_text_id(c, t, "FolderId", folder_id);
}

/* RopOptionsData request, MS-OXCROPS 2.2.7.9 */
static void rop_options_data_request(ex_cursor *c, proto_tree *t)
{
    const char *address_type = NULL;

    cur_string8(c, t, hf_options_data_address_type, CUR_NUL, &address_type);
    cur_text(c, t, ", AddressType: \"%s\"", address_type);
    cur_bool8(c, t, hf_options_data_want_win32);
}

/* RopOptionsData success response, MS-OXCROPS 2.2.7.9 */
static void rop_options_data_success(ex_cursor *c, proto_tree *t)
{
    uint32_t options_info_size = 0;
    uint32_t help_file_size = 0;
    const char *help_file_name = NULL;

    cur_u8(c, t, hf_options_data_reserved);
    options_info_size = cur_u16(c, t, hf_options_data_options_info_size);
    cur_bytes(c, t, hf_options_data_options_info, options_info_size);
    help_file_size = cur_u16(c, t, hf_options_data_help_file_size);
    if (help_file_size > 0) {
        cur_bytes(c, t, hf_options_data_help_file, help_file_size);
        cur_string8(c, t, hf_options_data_help_file_name, CUR_NUL, &help_file_name);
        cur_text(c, t, ", HelpFileName: \"%s\"", help_file_name);
    }
}

/* RopSetPropertiesNoReplicate request, MS-OXCROPS 2.2.8.7 */
static void rop_set_properties_no_replicate_request(ex_cursor *c, proto_tree *t)
{
    uint32_t property_value_size = 0;
    uint32_t property_value_count = 0;

    property_value_size = cur_u16(c, t, hf_set_properties_no_replicate_property_value_size);
    cur_sub property_value_size_sub = cur_sub_begin(c, t, hf_set_properties_no_replicate_property_value_size, property_value_size);
    property_value_count = cur_u16(c, t, hf_set_properties_no_replicate_property_value_count);
    cur_text(c, t, ", PropertyValueCount: %" PRId64, (int64_t)property_value_count);
    c->about_input = true;
    cur_list(c, t, hf_set_properties_no_replicate_property_values, ett_tagged_property_value, property_value_count, tagged_property_value);
    c->about_input = false;
    cur_sub_end(c, t, &property_value_size_sub);
}

/* RopSetPropertiesNoReplicate success response, MS-OXCROPS 2.2.8.7 */
static void rop_set_properties_no_replicate_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_problem_count = 0;

    property_problem_count = cur_u16(c, t, hf_set_properties_no_replicate_property_problem_count);
    cur_text(c, t, ", PropertyProblemCount: %" PRId64, (int64_t)property_problem_count);
    cur_list(c, t, hf_set_properties_no_replicate_property_problems, ett_property_problem, property_problem_count, oxcdata_property_problem);
}

/* RopDeletePropertiesNoReplicate request, MS-OXCROPS 2.2.8.9 */
static void rop_delete_properties_no_replicate_request(ex_cursor *c, proto_tree *t)
{
    uint32_t property_tag_count = 0;

    property_tag_count = cur_u16(c, t, hf_delete_properties_no_replicate_property_tag_count);
    cur_text(c, t, ", PropertyTagCount: %" PRId64, (int64_t)property_tag_count);
    cur_property_tags(c, t, hf_delete_properties_no_replicate_property_tags, property_tag_count);
}

/* RopDeletePropertiesNoReplicate success response, MS-OXCROPS 2.2.8.9 */
static void rop_delete_properties_no_replicate_success(ex_cursor *c, proto_tree *t)
{
    uint32_t property_problem_count = 0;

    property_problem_count = cur_u16(c, t, hf_delete_properties_no_replicate_property_problem_count);
    cur_text(c, t, ", PropertyProblemCount: %" PRId64, (int64_t)property_problem_count);
    cur_list(c, t, hf_delete_properties_no_replicate_property_problems, ett_property_problem, property_problem_count, oxcdata_property_problem);
}

/* RopGetStoreState success response, MS-OXCROPS 2.2.3.5 */
static void rop_get_store_state_success(ex_cursor *c, proto_tree *t)
{
    cur_flags32(c, t, hf_get_store_state_store_state, ett_flags, bits_get_store_state_store_state, 0x1000000);
}

/* RopGetLocalReplicaIds request, MS-OXCROPS 2.2.13.13 */
static void rop_get_local_replica_ids_request(ex_cursor *c, proto_tree *t)
{
    uint32_t id_count = 0;

    id_count = cur_u32(c, t, hf_get_local_replica_ids_id_count);
    cur_text(c, t, ", IdCount: %" PRId64, (int64_t)id_count);
}

/* RopGetLocalReplicaIds success response, MS-OXCROPS 2.2.13.13 */
static void rop_get_local_replica_ids_success(ex_cursor *c, proto_tree *t)
{
    e_guid_t repl_guid = { 0, 0, 0, { 0 } };

    repl_guid = cur_guid(c, t, hf_get_local_replica_ids_repl_guid);
    cur_text_guid(c, t, "ReplGuid", &repl_guid);
    cur_bytes(c, t, hf_get_local_replica_ids_global_count, 6);
}

/* RopResetTable success response, MS-OXCROPS 2.2.5.15 */
static void rop_reset_table_success(ex_cursor *c, proto_tree *t _U_)
{
    if (!c->bad)
        rop_set_columns(c, COLUMNS_TABLE, NULL);
}

/* RopTellVersion request, MS-OXCROPS 2.2.12.9 */
static void rop_tell_version_request(ex_cursor *c, proto_tree *t)
{
    for (uint64_t i = 0; cur_element(c, t, hf_tell_version_version, i, 3); i++)
        cur_u16(c, t, hf_tell_version_version);
}

/* RopFreeBookmark request, MS-OXCROPS 2.2.5.14 */
static void rop_free_bookmark_request(ex_cursor *c, proto_tree *t)
{
    uint32_t bookmark_size = 0;

    bookmark_size = cur_u16(c, t, hf_free_bookmark_bookmark_size);
    cur_bytes(c, t, hf_free_bookmark_bookmark, bookmark_size);
}

/* RopHardDeleteMessages request, MS-OXCROPS 2.2.4.12 */
static void rop_hard_delete_messages_request(ex_cursor *c, proto_tree *t)
{
    uint32_t message_id_count = 0;

    cur_bool8(c, t, hf_hard_delete_messages_want_asynchronous);
    cur_bool8(c, t, hf_hard_delete_messages_notify_non_read);
    message_id_count = cur_u16(c, t, hf_hard_delete_messages_message_id_count);
    cur_text(c, t, ", MessageIdCount: %" PRId64, (int64_t)message_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_hard_delete_messages_message_ids, i, message_id_count); i++)
        cur_id64(c, t, hf_hard_delete_messages_message_ids);
}

/* RopHardDeleteMessages response, MS-OXCROPS 2.2.4.12 */
static void rop_hard_delete_messages_response(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_hard_delete_messages_partial_completion);
}

/* RopHardDeleteMessagesAndSubfolders request, MS-OXCROPS 2.2.4.10 */
static void rop_hard_delete_messages_and_subfolders_request(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_hard_delete_messages_and_subfolders_want_asynchronous);
    cur_bool8(c, t, hf_hard_delete_messages_and_subfolders_want_delete_associated);
}

/* RopHardDeleteMessagesAndSubfolders response, MS-OXCROPS 2.2.4.10 */
static void rop_hard_delete_messages_and_subfolders_response(ex_cursor *c, proto_tree *t)
{
    cur_bool8(c, t, hf_hard_delete_messages_and_subfolders_partial_completion);
}

/* RopSetLocalReplicaMidsetDeleted request, MS-OXCROPS 2.2.13.12 */
static void rop_set_local_replica_midset_deleted_request(ex_cursor *c, proto_tree *t)
{
    uint32_t data_size = 0;
    uint32_t long_term_id_range_count = 0;

    data_size = cur_u16(c, t, hf_set_local_replica_midset_deleted_data_size);
    cur_sub data_size_sub = cur_sub_begin(c, t, hf_set_local_replica_midset_deleted_data_size, data_size);
    long_term_id_range_count = cur_u32(c, t, hf_set_local_replica_midset_deleted_long_term_id_range_count);
    cur_text(c, t, ", LongTermIdRangeCount: %" PRId64, (int64_t)long_term_id_range_count);
    cur_list(c, t, hf_set_local_replica_midset_deleted_long_term_id_ranges, ett_long_term_id_range, long_term_id_range_count, rop_long_term_id_range);
    cur_sub_end(c, t, &data_size_sub);
}

/* RopLogon request, MS-OXCROPS 2.2.3.1 */
static void rop_logon_request(ex_cursor *c, proto_tree *t)
{
    uint32_t essdn_size = 0;
    const char *essdn = NULL;

    cur_flags8(c, t, hf_logon_logon_flags, ett_flags, bits_logon_logon_flags, 0xf);
    cur_flags32(c, t, hf_logon_open_flags, ett_flags, bits_logon_open_flags, 0x2100070f);
    cur_flags32(c, t, hf_logon_store_state, ett_flags, bits_logon_store_state, 0x1000000);
    essdn_size = cur_u16(c, t, hf_logon_essdn_size);
    cur_string8(c, t, hf_logon_essdn, essdn_size, &essdn);
    cur_text(c, t, ", Essdn: \"%s\"", essdn);
}

/* RopLogon success response, MS-OXCROPS 2.2.3.1 */
static void rop_logon_success(ex_cursor *c, proto_tree *t)
{
    uint32_t logon_flags = 0;

    logon_flags = cur_flags8(c, t, hf_logon_logon_flags, ett_flags, bits_logon_logon_flags, 0xf);
    if (!c->bad)
        rop_logon_type(c, logon_flags & 0x1);
    if (logon_flags & 0x1) {
        for (uint64_t i = 0; cur_element(c, t, hf_logon_folder_ids, i, 13); i++) {
            static const char *const names[] = { "Mailbox Root", "Deferred Action", "Spooler Queue", "Interpersonal Messages Subtree", "Inbox", "Outbox", "Sent Items", "Deleted Items", "Common Views", "Schedule", "Search", "Views", "Shortcuts" };
            const char *name = i < array_length(names) ? names[i] : NULL;
            uint64_t id = cur_id64_named(c, t, hf_logon_folder_ids, name);
            if (!c->bad)
                rop_logon_folder(c, id, name);
        }
    }
    if (!(logon_flags & 0x1)) {
        for (uint64_t i = 0; cur_element(c, t, hf_logon_folder_ids, i, 13); i++) {
            static const char *const names[] = { "Public Folders Root", "Interpersonal messages subtree", "Non-interpersonal messages subtree", "EForms Registry", "Free/Busy Data", "Offline address book Data", "EForms Registry for the user's locale", "Local Site's Free/Busy Data", "Local Site's Offline Address Book Data", "NNTP Article Index", "Empty", "Empty", "Empty" };
            const char *name = i < array_length(names) ? names[i] : NULL;
            uint64_t id = cur_id64_named(c, t, hf_logon_folder_ids, name);
            if (!c->bad)
                rop_logon_folder(c, id, name);
        }
    }
    if (logon_flags & 0x1) {
        cur_flags8(c, t, hf_logon_response_flags, ett_flags, bits_logon_response_flags, 0x17);
        cur_guid(c, t, hf_logon_mailbox_guid);
    }
    cur_u16(c, t, hf_logon_repl_id);
    cur_guid(c, t, hf_logon_repl_guid);
    if (logon_flags & 0x1) {
        cur_struct(c, t, hf_logon_logon_time, ett_logon_time, rop_logon_time);
        cur_u64(c, t, hf_logon_gwart_time);
        cur_flags32(c, t, hf_logon_store_state, ett_flags, bits_logon_store_state, 0x1000000);
    }
    if (!(logon_flags & 0x1)) {
        cur_guid(c, t, hf_logon_per_user_guid);
    }
}

/* RopLogon redirect response, MS-OXCROPS 2.2.3.1 */
static void rop_logon_redirect(ex_cursor *c, proto_tree *t)
{
    uint32_t server_name_size = 0;
    const char *server_name = NULL;

    cur_flags8(c, t, hf_logon_logon_flags, ett_flags, bits_logon_logon_flags, 0xf);
    server_name_size = cur_u8(c, t, hf_logon_server_name_size);
    cur_string8(c, t, hf_logon_server_name, server_name_size, &server_name);
    cur_text(c, t, ", ServerName: \"%s\"", server_name);
}

static const rop_entry entry_01 = {
    "RopRelease", 0x01, 0x01, ROP_NO_RESPONSE | ROP_RELEASES,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0,
    rop_release_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_02 = {
    "RopOpenFolder", 0x02, 0x02, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FOLDER, 1 << OBJ_LOGON | 1 << OBJ_FOLDER,
    rop_open_folder_request, NULL, rop_open_folder_success, NULL, NULL, NULL
};

static const rop_entry entry_03 = {
    "RopOpenMessage", 0x03, 0x03, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_MESSAGE, 1 << OBJ_LOGON | 1 << OBJ_FOLDER,
    rop_open_message_request, NULL, rop_open_message_success, NULL, NULL, NULL
};

static const rop_entry entry_04 = {
    "RopGetHierarchyTable", 0x04, 0x04, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_TABLE, 1 << OBJ_FOLDER,
    rop_get_hierarchy_table_request, NULL, rop_get_hierarchy_table_success, NULL, NULL, NULL
};

static const rop_entry entry_05 = {
    "RopGetContentsTable", 0x05, 0x05, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_TABLE, 1 << OBJ_FOLDER,
    rop_get_contents_table_request, NULL, rop_get_contents_table_success, NULL, NULL, NULL
};

static const rop_entry entry_06 = {
    "RopCreateMessage", 0x06, 0x06, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_MESSAGE, 1 << OBJ_LOGON | 1 << OBJ_FOLDER,
    rop_create_message_request, NULL, rop_create_message_success, NULL, NULL, NULL
};

static const rop_entry entry_07 = {
    "RopGetPropertiesSpecific", 0x07, 0x07, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_get_properties_specific_request, NULL, rop_get_properties_specific_success, NULL, NULL, NULL
};

static const rop_entry entry_08 = {
    "RopGetPropertiesAll", 0x08, 0x08, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_get_properties_all_request, NULL, rop_get_properties_all_success, NULL, NULL, NULL
};

static const rop_entry entry_09 = {
    "RopGetPropertiesList", 0x09, 0x09, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    NULL, NULL, rop_get_properties_list_success, NULL, NULL, NULL
};

static const rop_entry entry_0a = {
    "RopSetProperties", 0x0a, 0x0a, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_set_properties_request, NULL, rop_set_properties_success, NULL, NULL, NULL
};

static const rop_entry entry_0b = {
    "RopDeleteProperties", 0x0b, 0x0b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_delete_properties_request, NULL, rop_delete_properties_success, NULL, NULL, NULL
};

static const rop_entry entry_0c = {
    "RopSaveChangesMessage", 0x0c, 0x0c, 0,
    { ROP_HANDLE_RESPONSE, ROP_HANDLE_INPUT }, ROP_HANDLE_RESPONSE,
    0, 1 << OBJ_MESSAGE,
    rop_save_changes_message_request, NULL, rop_save_changes_message_success, NULL, NULL, NULL
};

static const rop_entry entry_0d = {
    "RopRemoveAllRecipients", 0x0d, 0x0d, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE,
    rop_remove_all_recipients_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_0e = {
    "RopModifyRecipients", 0x0e, 0x0e, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE,
    rop_modify_recipients_request, NULL, rop_modify_recipients_success, NULL, NULL, NULL
};

static const rop_entry entry_0f = {
    "RopReadRecipients", 0x0f, 0x0f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE,
    rop_read_recipients_request, NULL, rop_read_recipients_success, NULL, NULL, NULL
};

static const rop_entry entry_10 = {
    "RopReloadCachedInformation", 0x10, 0x10, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE,
    rop_reload_cached_information_request, NULL, rop_reload_cached_information_success, NULL, NULL, NULL
};

static const rop_entry entry_11 = {
    "RopSetMessageReadFlag", 0x11, 0x11, 0,
    { ROP_HANDLE_RESPONSE, ROP_HANDLE_INPUT }, ROP_HANDLE_RESPONSE,
    0, 1 << OBJ_MESSAGE,
    rop_set_message_read_flag_request, NULL, rop_set_message_read_flag_success, NULL, NULL, NULL
};

static const rop_entry entry_12 = {
    "RopSetColumns", 0x12, 0x12, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    rop_set_columns_request, NULL, rop_set_columns_success, NULL, NULL, NULL
};

static const rop_entry entry_13 = {
    "RopSortTable", 0x13, 0x13, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    rop_sort_table_request, NULL, rop_sort_table_success, NULL, NULL, NULL
};

static const rop_entry entry_14 = {
    "RopRestrict", 0x14, 0x14, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    rop_restrict_request, NULL, rop_restrict_success, NULL, NULL, NULL
};

static const rop_entry entry_15 = {
    "RopQueryRows", 0x15, 0x15, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    rop_query_rows_request, NULL, rop_query_rows_success, NULL, NULL, NULL
};

static const rop_entry entry_16 = {
    "RopGetStatus", 0x16, 0x16, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    NULL, NULL, rop_get_status_success, NULL, NULL, NULL
};

static const rop_entry entry_17 = {
    "RopQueryPosition", 0x17, 0x17, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    NULL, NULL, rop_query_position_success, NULL, NULL, NULL
};

static const rop_entry entry_18 = {
    "RopSeekRow", 0x18, 0x18, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    rop_seek_row_request, NULL, rop_seek_row_success, NULL, NULL, NULL
};

static const rop_entry entry_19 = {
    "RopSeekRowBookmark", 0x19, 0x19, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    rop_seek_row_bookmark_request, NULL, rop_seek_row_bookmark_success, NULL, NULL, NULL
};

static const rop_entry entry_1a = {
    "RopSeekRowFractional", 0x1a, 0x1a, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    rop_seek_row_fractional_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_1b = {
    "RopCreateBookmark", 0x1b, 0x1b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    NULL, NULL, rop_create_bookmark_success, NULL, NULL, NULL
};

static const rop_entry entry_1c = {
    "RopCreateFolder", 0x1c, 0x1c, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FOLDER, 1 << OBJ_FOLDER,
    rop_create_folder_request, NULL, rop_create_folder_success, NULL, NULL, NULL
};

static const rop_entry entry_1d = {
    "RopDeleteFolder", 0x1d, 0x1d, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER,
    rop_delete_folder_request, rop_delete_folder_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_1e = {
    "RopDeleteMessages", 0x1e, 0x1e, ROP_MAY_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER,
    rop_delete_messages_request, rop_delete_messages_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_1f = {
    "RopGetMessageStatus", 0x1f, 0x20, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER,
    rop_get_message_status_request, NULL, rop_get_message_status_success, NULL, NULL, NULL
};

static const rop_entry entry_20 = {
    "RopSetMessageStatus", 0x20, 0x20, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER,
    rop_set_message_status_request, NULL, rop_set_message_status_success, NULL, NULL, NULL
};

static const rop_entry entry_26 = {
    "RopSetReceiveFolder", 0x26, 0x26, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_set_receive_folder_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_27 = {
    "RopGetReceiveFolder", 0x27, 0x27, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_get_receive_folder_request, NULL, rop_get_receive_folder_success, NULL, NULL, NULL
};

static const rop_entry entry_30 = {
    "RopSetSearchCriteria", 0x30, 0x30, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER,
    rop_set_search_criteria_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_31 = {
    "RopGetSearchCriteria", 0x31, 0x31, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER,
    rop_get_search_criteria_request, NULL, rop_get_search_criteria_success, NULL, NULL, NULL
};

static const rop_entry entry_33 = {
    "RopMoveCopyMessages", 0x33, 0x33, ROP_MAY_PROGRESS,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_FOLDER,
    rop_move_copy_messages_request, rop_move_copy_messages_response, NULL, NULL, NULL, rop_move_copy_messages_null_destination
};

static const rop_entry entry_35 = {
    "RopMoveFolder", 0x35, 0x35, ROP_MAY_PROGRESS,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_FOLDER,
    rop_move_folder_request, rop_move_folder_response, NULL, NULL, NULL, rop_move_folder_null_destination
};

static const rop_entry entry_36 = {
    "RopCopyFolder", 0x36, 0x36, ROP_MAY_PROGRESS,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_FOLDER,
    rop_copy_folder_request, rop_copy_folder_response, NULL, NULL, NULL, rop_copy_folder_null_destination
};

static const rop_entry entry_37 = {
    "RopQueryColumnsAll", 0x37, 0x37, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    NULL, NULL, rop_query_columns_all_success, NULL, NULL, NULL
};

static const rop_entry entry_38 = {
    "RopAbort", 0x38, 0x38, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    NULL, NULL, rop_abort_success, NULL, NULL, NULL
};

static const rop_entry entry_39 = {
    "RopCopyTo", 0x39, 0x39, ROP_MAY_PROGRESS,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_copy_to_request, NULL, rop_copy_to_success, NULL, NULL, rop_copy_to_null_destination
};

static const rop_entry entry_42 = {
    "RopGetOwningServers", 0x42, 0x42, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_get_owning_servers_request, NULL, rop_get_owning_servers_success, NULL, NULL, NULL
};

static const rop_entry entry_43 = {
    "RopLongTermIdFromId", 0x43, 0x43, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_long_term_id_from_id_request, NULL, rop_long_term_id_from_id_success, NULL, NULL, NULL
};

static const rop_entry entry_44 = {
    "RopIdFromLongTermId", 0x44, 0x44, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_id_from_long_term_id_request, NULL, rop_id_from_long_term_id_success, NULL, NULL, NULL
};

static const rop_entry entry_45 = {
    "RopPublicFolderIsGhosted", 0x45, 0x45, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_public_folder_is_ghosted_request, NULL, rop_public_folder_is_ghosted_success, NULL, NULL, NULL
};

static const rop_entry entry_49 = {
    "RopGetAddressTypes", 0x49, 0x49, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    NULL, NULL, rop_get_address_types_success, NULL, NULL, NULL
};

static const rop_entry entry_4d = {
    "RopFastTransferSourceCopyTo", 0x4d, 0x4d, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FASTTRANSFER, 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_fast_transfer_source_copy_to_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_4e = {
    "RopFastTransferSourceGetBuffer", 0x4e, 0x4e, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FASTTRANSFER | 1 << OBJ_SYNC,
    rop_fast_transfer_source_get_buffer_request, rop_fast_transfer_source_get_buffer_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_4f = {
    "RopFindRow", 0x4f, 0x4f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    rop_find_row_request, NULL, rop_find_row_success, NULL, NULL, NULL
};

static const rop_entry entry_50 = {
    "RopProgress", 0x50, 0x50, ROP_REPORTS_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0,
    rop_progress_request, NULL, rop_progress_success, NULL, NULL, NULL
};

static const rop_entry entry_55 = {
    "RopGetNamesFromPropertyIds", 0x55, 0x55, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_get_names_from_property_ids_request, NULL, rop_get_names_from_property_ids_success, NULL, NULL, NULL
};

static const rop_entry entry_56 = {
    "RopGetPropertyIdsFromNames", 0x56, 0x56, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_get_property_ids_from_names_request, NULL, rop_get_property_ids_from_names_success, NULL, NULL, NULL
};

static const rop_entry entry_58 = {
    "RopEmptyFolder", 0x58, 0x58, ROP_MAY_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER,
    rop_empty_folder_request, rop_empty_folder_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_5f = {
    "RopQueryNamedProperties", 0x5f, 0x5f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_query_named_properties_request, NULL, rop_query_named_properties_success, NULL, NULL, NULL
};

static const rop_entry entry_60 = {
    "RopGetPerUserLongTermIds", 0x60, 0x60, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_get_per_user_long_term_ids_request, NULL, rop_get_per_user_long_term_ids_success, NULL, NULL, NULL
};

static const rop_entry entry_61 = {
    "RopGetPerUserGuid", 0x61, 0x61, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_get_per_user_guid_request, NULL, rop_get_per_user_guid_success, NULL, NULL, NULL
};

static const rop_entry entry_63 = {
    "RopReadPerUserInformation", 0x63, 0x63, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_read_per_user_information_request, NULL, rop_read_per_user_information_success, NULL, NULL, NULL
};

static const rop_entry entry_64 = {
    "RopWritePerUserInformation", 0x64, 0x64, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_write_per_user_information_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_66 = {
    "RopSetReadFlags", 0x66, 0x66, ROP_MAY_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER,
    rop_set_read_flags_request, rop_set_read_flags_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_67 = {
    "RopCopyProperties", 0x67, 0x67, ROP_MAY_PROGRESS,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_copy_properties_request, NULL, rop_copy_properties_success, NULL, NULL, rop_copy_properties_null_destination
};

static const rop_entry entry_68 = {
    "RopGetReceiveFolderTable", 0x68, 0x68, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    NULL, NULL, rop_get_receive_folder_table_success, NULL, NULL, NULL
};

static const rop_entry entry_6d = {
    "RopGetTransportFolder", 0x6d, 0x6d, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    NULL, NULL, rop_get_transport_folder_success, NULL, NULL, NULL
};

static const rop_entry entry_6f = {
    "RopOptionsData", 0x6f, 0x6f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_options_data_request, NULL, rop_options_data_success, NULL, NULL, NULL
};

static const rop_entry entry_79 = {
    "RopSetPropertiesNoReplicate", 0x79, 0x79, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_set_properties_no_replicate_request, NULL, rop_set_properties_no_replicate_success, NULL, NULL, NULL
};

static const rop_entry entry_7a = {
    "RopDeletePropertiesNoReplicate", 0x7a, 0x7a, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT,
    rop_delete_properties_no_replicate_request, NULL, rop_delete_properties_no_replicate_success, NULL, NULL, NULL
};

static const rop_entry entry_7b = {
    "RopGetStoreState", 0x7b, 0x7b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    NULL, NULL, rop_get_store_state_success, NULL, NULL, NULL
};

static const rop_entry entry_7f = {
    "RopGetLocalReplicaIds", 0x7f, 0x7f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON,
    rop_get_local_replica_ids_request, NULL, rop_get_local_replica_ids_success, NULL, NULL, NULL
};

static const rop_entry entry_81 = {
    "RopResetTable", 0x81, 0x81, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    NULL, NULL, rop_reset_table_success, NULL, NULL, NULL
};

static const rop_entry entry_86 = {
    "RopTellVersion", 0x86, 0x86, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0,
    rop_tell_version_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_89 = {
    "RopFreeBookmark", 0x89, 0x89, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE,
    rop_free_bookmark_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_91 = {
    "RopHardDeleteMessages", 0x91, 0x91, ROP_MAY_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER,
    rop_hard_delete_messages_request, rop_hard_delete_messages_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_92 = {
    "RopHardDeleteMessagesAndSubfolders", 0x92, 0x92, ROP_MAY_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER,
    rop_hard_delete_messages_and_subfolders_request, rop_hard_delete_messages_and_subfolders_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_93 = {
    "RopSetLocalReplicaMidsetDeleted", 0x93, 0x93, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0,
    rop_set_local_replica_midset_deleted_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_fe = {
    "RopLogon", 0xfe, 0xfe, 0,
    { ROP_HANDLE_OUTPUT, ROP_HANDLE_NONE }, ROP_HANDLE_OUTPUT,
    OBJ_LOGON, 0,
    rop_logon_request, NULL, rop_logon_success, NULL, rop_logon_redirect, NULL
};

const rop_entry *const rop_entries[256] = {
    [0x01] = &entry_01,
    [0x02] = &entry_02,
    [0x03] = &entry_03,
    [0x04] = &entry_04,
    [0x05] = &entry_05,
    [0x06] = &entry_06,
    [0x07] = &entry_07,
    [0x08] = &entry_08,
    [0x09] = &entry_09,
    [0x0a] = &entry_0a,
    [0x0b] = &entry_0b,
    [0x0c] = &entry_0c,
    [0x0d] = &entry_0d,
    [0x0e] = &entry_0e,
    [0x0f] = &entry_0f,
    [0x10] = &entry_10,
    [0x11] = &entry_11,
    [0x12] = &entry_12,
    [0x13] = &entry_13,
    [0x14] = &entry_14,
    [0x15] = &entry_15,
    [0x16] = &entry_16,
    [0x17] = &entry_17,
    [0x18] = &entry_18,
    [0x19] = &entry_19,
    [0x1a] = &entry_1a,
    [0x1b] = &entry_1b,
    [0x1c] = &entry_1c,
    [0x1d] = &entry_1d,
    [0x1e] = &entry_1e,
    [0x1f] = &entry_1f,
    [0x20] = &entry_20,
    [0x26] = &entry_26,
    [0x27] = &entry_27,
    [0x30] = &entry_30,
    [0x31] = &entry_31,
    [0x33] = &entry_33,
    [0x35] = &entry_35,
    [0x36] = &entry_36,
    [0x37] = &entry_37,
    [0x38] = &entry_38,
    [0x39] = &entry_39,
    [0x42] = &entry_42,
    [0x43] = &entry_43,
    [0x44] = &entry_44,
    [0x45] = &entry_45,
    [0x49] = &entry_49,
    [0x4d] = &entry_4d,
    [0x4e] = &entry_4e,
    [0x4f] = &entry_4f,
    [0x50] = &entry_50,
    [0x55] = &entry_55,
    [0x56] = &entry_56,
    [0x58] = &entry_58,
    [0x5f] = &entry_5f,
    [0x60] = &entry_60,
    [0x61] = &entry_61,
    [0x63] = &entry_63,
    [0x64] = &entry_64,
    [0x66] = &entry_66,
    [0x67] = &entry_67,
    [0x68] = &entry_68,
    [0x6d] = &entry_6d,
    [0x6f] = &entry_6f,
    [0x79] = &entry_79,
    [0x7a] = &entry_7a,
    [0x7b] = &entry_7b,
    [0x7f] = &entry_7f,
    [0x81] = &entry_81,
    [0x86] = &entry_86,
    [0x89] = &entry_89,
    [0x91] = &entry_91,
    [0x92] = &entry_92,
    [0x93] = &entry_93,
    [0xfe] = &entry_fe,
};

static const value_string rop_ids[] = {
    { 0x01, "RopRelease" },
    { 0x02, "RopOpenFolder" },
    { 0x03, "RopOpenMessage" },
    { 0x04, "RopGetHierarchyTable" },
    { 0x05, "RopGetContentsTable" },
    { 0x06, "RopCreateMessage" },
    { 0x07, "RopGetPropertiesSpecific" },
    { 0x08, "RopGetPropertiesAll" },
    { 0x09, "RopGetPropertiesList" },
    { 0x0a, "RopSetProperties" },
    { 0x0b, "RopDeleteProperties" },
    { 0x0c, "RopSaveChangesMessage" },
    { 0x0d, "RopRemoveAllRecipients" },
    { 0x0e, "RopModifyRecipients" },
    { 0x0f, "RopReadRecipients" },
    { 0x10, "RopReloadCachedInformation" },
    { 0x11, "RopSetMessageReadFlag" },
    { 0x12, "RopSetColumns" },
    { 0x13, "RopSortTable" },
    { 0x14, "RopRestrict" },
    { 0x15, "RopQueryRows" },
    { 0x16, "RopGetStatus" },
    { 0x17, "RopQueryPosition" },
    { 0x18, "RopSeekRow" },
    { 0x19, "RopSeekRowBookmark" },
    { 0x1a, "RopSeekRowFractional" },
    { 0x1b, "RopCreateBookmark" },
    { 0x1c, "RopCreateFolder" },
    { 0x1d, "RopDeleteFolder" },
    { 0x1e, "RopDeleteMessages" },
    { 0x1f, "RopGetMessageStatus" },
    { 0x20, "RopSetMessageStatus" },
    { 0x26, "RopSetReceiveFolder" },
    { 0x27, "RopGetReceiveFolder" },
    { 0x30, "RopSetSearchCriteria" },
    { 0x31, "RopGetSearchCriteria" },
    { 0x33, "RopMoveCopyMessages" },
    { 0x35, "RopMoveFolder" },
    { 0x36, "RopCopyFolder" },
    { 0x37, "RopQueryColumnsAll" },
    { 0x38, "RopAbort" },
    { 0x39, "RopCopyTo" },
    { 0x42, "RopGetOwningServers" },
    { 0x43, "RopLongTermIdFromId" },
    { 0x44, "RopIdFromLongTermId" },
    { 0x45, "RopPublicFolderIsGhosted" },
    { 0x49, "RopGetAddressTypes" },
    { 0x4d, "RopFastTransferSourceCopyTo" },
    { 0x4e, "RopFastTransferSourceGetBuffer" },
    { 0x4f, "RopFindRow" },
    { 0x50, "RopProgress" },
    { 0x55, "RopGetNamesFromPropertyIds" },
    { 0x56, "RopGetPropertyIdsFromNames" },
    { 0x58, "RopEmptyFolder" },
    { 0x5f, "RopQueryNamedProperties" },
    { 0x60, "RopGetPerUserLongTermIds" },
    { 0x61, "RopGetPerUserGuid" },
    { 0x63, "RopReadPerUserInformation" },
    { 0x64, "RopWritePerUserInformation" },
    { 0x66, "RopSetReadFlags" },
    { 0x67, "RopCopyProperties" },
    { 0x68, "RopGetReceiveFolderTable" },
    { 0x6d, "RopGetTransportFolder" },
    { 0x6f, "RopOptionsData" },
    { 0x79, "RopSetPropertiesNoReplicate" },
    { 0x7a, "RopDeletePropertiesNoReplicate" },
    { 0x7b, "RopGetStoreState" },
    { 0x7f, "RopGetLocalReplicaIds" },
    { 0x81, "RopResetTable" },
    { 0x86, "RopTellVersion" },
    { 0x89, "RopFreeBookmark" },
    { 0x91, "RopHardDeleteMessages" },
    { 0x92, "RopHardDeleteMessagesAndSubfolders" },
    { 0x93, "RopSetLocalReplicaMidsetDeleted" },
    { 0xfe, "RopLogon" },
    { 0, NULL }
};
value_string_ext rop_id_names = VALUE_STRING_EXT_INIT(rop_ids);

void generated_register_rop(int proto)
{
    static hf_register_info hf[] = {
        { &hf_open_recipient_row_recipient_type, { "RecipientType", "rop.open_recipient_row.recipient_type", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_recipient_row_recipient_type_type, { "Type", "rop.open_recipient_row.recipient_type.type", FT_UINT8, BASE_DEC, VALS(vs_recipient_kind),
          0xf, NULL, HFILL } },
        { &hf_open_recipient_row_recipient_type_resend_not_received, { "ResendNotReceived", "rop.open_recipient_row.recipient_type.resend_not_received", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_open_recipient_row_recipient_type_resend_received, { "ResendReceived", "rop.open_recipient_row.recipient_type.resend_received", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x80, NULL, HFILL } },
        { &hf_open_recipient_row_code_page_id, { "CodePageId", "rop.open_recipient_row.code_page_id", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_recipient_row_reserved, { "Reserved", "rop.open_recipient_row.reserved", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_recipient_row_recipient_row_size, { "RecipientRowSize", "rop.open_recipient_row.recipient_row_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_recipient_row_recipient_row, { "RecipientRow", "rop.open_recipient_row.recipient_row", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_modify_recipient_row_row_id, { "RowId", "rop.modify_recipient_row.row_id", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_modify_recipient_row_recipient_type, { "RecipientType", "rop.modify_recipient_row.recipient_type", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_modify_recipient_row_recipient_type_type, { "Type", "rop.modify_recipient_row.recipient_type.type", FT_UINT8, BASE_DEC, VALS(vs_recipient_kind),
          0xf, NULL, HFILL } },
        { &hf_modify_recipient_row_recipient_type_resend_not_received, { "ResendNotReceived", "rop.modify_recipient_row.recipient_type.resend_not_received", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_modify_recipient_row_recipient_type_resend_received, { "ResendReceived", "rop.modify_recipient_row.recipient_type.resend_received", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x80, NULL, HFILL } },
        { &hf_modify_recipient_row_recipient_row_size, { "RecipientRowSize", "rop.modify_recipient_row.recipient_row_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_modify_recipient_row_recipient_row, { "RecipientRow", "rop.modify_recipient_row.recipient_row", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_recipient_row_row_id, { "RowId", "rop.read_recipient_row.row_id", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_recipient_row_recipient_type, { "RecipientType", "rop.read_recipient_row.recipient_type", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_recipient_row_recipient_type_type, { "Type", "rop.read_recipient_row.recipient_type.type", FT_UINT8, BASE_DEC, VALS(vs_recipient_kind),
          0xf, NULL, HFILL } },
        { &hf_read_recipient_row_recipient_type_resend_not_received, { "ResendNotReceived", "rop.read_recipient_row.recipient_type.resend_not_received", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_read_recipient_row_recipient_type_resend_received, { "ResendReceived", "rop.read_recipient_row.recipient_type.resend_received", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x80, NULL, HFILL } },
        { &hf_read_recipient_row_code_page_id, { "CodePageId", "rop.read_recipient_row.code_page_id", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_recipient_row_reserved, { "Reserved", "rop.read_recipient_row.reserved", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_recipient_row_recipient_row_size, { "RecipientRowSize", "rop.read_recipient_row.recipient_row_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_recipient_row_recipient_row, { "RecipientRow", "rop.read_recipient_row.recipient_row", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_long_term_id_range_min_long_term_id, { "MinLongTermId", "rop.long_term_id_range.min_long_term_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_long_term_id_range_max_long_term_id, { "MaxLongTermId", "rop.long_term_id_range.max_long_term_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_time_seconds, { "Seconds", "rop.logon_time.seconds", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_time_minutes, { "Minutes", "rop.logon_time.minutes", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_time_hour, { "Hour", "rop.logon_time.hour", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_time_day_of_week, { "DayOfWeek", "rop.logon_time.day_of_week", FT_UINT8, BASE_DEC, VALS(vs_day_of_week),
          0x0, NULL, HFILL } },
        { &hf_logon_time_day, { "Day", "rop.logon_time.day", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_time_month, { "Month", "rop.logon_time.month", FT_UINT8, BASE_DEC, VALS(vs_month),
          0x0, NULL, HFILL } },
        { &hf_logon_time_year, { "Year", "rop.logon_time.year", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_folder_folder_id, { "FolderId", "rop.open_folder.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_folder_open_mode_flags, { "OpenModeFlags", "rop.open_folder.open_mode_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_folder_open_mode_flags_open_soft_deleted, { "OpenSoftDeleted", "rop.open_folder.open_mode_flags.open_soft_deleted", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_open_folder_has_rules, { "HasRules", "rop.open_folder.has_rules", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_folder_is_ghosted, { "IsGhosted", "rop.open_folder.is_ghosted", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_folder_server_count, { "ServerCount", "rop.open_folder.server_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_folder_cheap_server_count, { "CheapServerCount", "rop.open_folder.cheap_server_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_folder_servers, { "Servers", "rop.open_folder.servers", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_code_page_id, { "CodePageId", "rop.open_message.code_page_id", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_folder_id, { "FolderId", "rop.open_message.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_open_mode_flags, { "OpenModeFlags", "rop.open_message.open_mode_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_open_mode_flags_access, { "Access", "rop.open_message.open_mode_flags.access", FT_UINT8, BASE_DEC, VALS(vs_message_open_mode),
          0x3, NULL, HFILL } },
        { &hf_open_message_open_mode_flags_open_soft_deleted, { "OpenSoftDeleted", "rop.open_message.open_mode_flags.open_soft_deleted", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_open_message_message_id, { "MessageId", "rop.open_message.message_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_has_named_properties, { "HasNamedProperties", "rop.open_message.has_named_properties", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_subject_prefix, { "SubjectPrefix", "rop.open_message.subject_prefix", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_normalized_subject, { "NormalizedSubject", "rop.open_message.normalized_subject", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_recipient_count, { "RecipientCount", "rop.open_message.recipient_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_column_count, { "ColumnCount", "rop.open_message.column_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_recipient_columns, { "RecipientColumns", "rop.open_message.recipient_columns", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_row_count, { "RowCount", "rop.open_message.row_count", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_open_message_recipient_rows, { "RecipientRows", "rop.open_message.recipient_rows", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_hierarchy_table_table_flags, { "TableFlags", "rop.get_hierarchy_table.table_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_hierarchy_table_table_flags_depth, { "Depth", "rop.get_hierarchy_table.table_flags.depth", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_get_hierarchy_table_table_flags_deferred_errors, { "DeferredErrors", "rop.get_hierarchy_table.table_flags.deferred_errors", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_get_hierarchy_table_table_flags_no_notifications, { "NoNotifications", "rop.get_hierarchy_table.table_flags.no_notifications", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_get_hierarchy_table_table_flags_soft_deletes, { "SoftDeletes", "rop.get_hierarchy_table.table_flags.soft_deletes", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x20, NULL, HFILL } },
        { &hf_get_hierarchy_table_table_flags_use_unicode, { "UseUnicode", "rop.get_hierarchy_table.table_flags.use_unicode", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x40, NULL, HFILL } },
        { &hf_get_hierarchy_table_table_flags_suppresses_notifications, { "SuppressesNotifications", "rop.get_hierarchy_table.table_flags.suppresses_notifications", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x80, NULL, HFILL } },
        { &hf_get_hierarchy_table_row_count, { "RowCount", "rop.get_hierarchy_table.row_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_contents_table_table_flags, { "TableFlags", "rop.get_contents_table.table_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_contents_table_table_flags_associated, { "Associated", "rop.get_contents_table.table_flags.associated", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_get_contents_table_table_flags_deferred_errors, { "DeferredErrors", "rop.get_contents_table.table_flags.deferred_errors", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_get_contents_table_table_flags_no_notifications, { "NoNotifications", "rop.get_contents_table.table_flags.no_notifications", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_get_contents_table_table_flags_soft_deletes, { "SoftDeletes", "rop.get_contents_table.table_flags.soft_deletes", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x20, NULL, HFILL } },
        { &hf_get_contents_table_table_flags_use_unicode, { "UseUnicode", "rop.get_contents_table.table_flags.use_unicode", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x40, NULL, HFILL } },
        { &hf_get_contents_table_table_flags_conversation_members, { "ConversationMembers", "rop.get_contents_table.table_flags.conversation_members", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x80, NULL, HFILL } },
        { &hf_get_contents_table_row_count, { "RowCount", "rop.get_contents_table.row_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_message_code_page_id, { "CodePageId", "rop.create_message.code_page_id", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_message_folder_id, { "FolderId", "rop.create_message.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_message_associated_flag, { "AssociatedFlag", "rop.create_message.associated_flag", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_message_has_message_id, { "HasMessageId", "rop.create_message.has_message_id", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_message_message_id, { "MessageId", "rop.create_message.message_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_specific_property_size_limit, { "PropertySizeLimit", "rop.get_properties_specific.property_size_limit", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_specific_want_unicode, { "WantUnicode", "rop.get_properties_specific.want_unicode", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_specific_property_tag_count, { "PropertyTagCount", "rop.get_properties_specific.property_tag_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_specific_property_tags, { "PropertyTags", "rop.get_properties_specific.property_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_specific_row_data, { "RowData", "rop.get_properties_specific.row_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_all_property_size_limit, { "PropertySizeLimit", "rop.get_properties_all.property_size_limit", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_all_want_unicode, { "WantUnicode", "rop.get_properties_all.want_unicode", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_all_property_value_count, { "PropertyValueCount", "rop.get_properties_all.property_value_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_all_property_values, { "PropertyValues", "rop.get_properties_all.property_values", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_list_property_tag_count, { "PropertyTagCount", "rop.get_properties_list.property_tag_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_properties_list_property_tags, { "PropertyTags", "rop.get_properties_list.property_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_properties_property_value_size, { "PropertyValueSize", "rop.set_properties.property_value_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_properties_property_value_count, { "PropertyValueCount", "rop.set_properties.property_value_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_properties_property_values, { "PropertyValues", "rop.set_properties.property_values", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_properties_property_problem_count, { "PropertyProblemCount", "rop.set_properties.property_problem_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_properties_property_problems, { "PropertyProblems", "rop.set_properties.property_problems", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_properties_property_tag_count, { "PropertyTagCount", "rop.delete_properties.property_tag_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_properties_property_tags, { "PropertyTags", "rop.delete_properties.property_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_properties_property_problem_count, { "PropertyProblemCount", "rop.delete_properties.property_problem_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_properties_property_problems, { "PropertyProblems", "rop.delete_properties.property_problems", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_save_changes_message_save_flags, { "SaveFlags", "rop.save_changes_message.save_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_save_changes_message_save_flags_keep_open_read_only, { "KeepOpenReadOnly", "rop.save_changes_message.save_flags.keep_open_read_only", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_save_changes_message_save_flags_keep_open_read_write, { "KeepOpenReadWrite", "rop.save_changes_message.save_flags.keep_open_read_write", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_save_changes_message_save_flags_force_save, { "ForceSave", "rop.save_changes_message.save_flags.force_save", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_save_changes_message_save_flags_unnamed, { "Unnamed", "rop.save_changes_message.save_flags.unnamed", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_save_changes_message_input_handle_index, { "InputHandleIndex", "rop.save_changes_message.input_handle_index", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_save_changes_message_message_id, { "MessageId", "rop.save_changes_message.message_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_remove_all_recipients_reserved, { "Reserved", "rop.remove_all_recipients.reserved", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_modify_recipients_column_count, { "ColumnCount", "rop.modify_recipients.column_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_modify_recipients_recipient_columns, { "RecipientColumns", "rop.modify_recipients.recipient_columns", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_modify_recipients_row_count, { "RowCount", "rop.modify_recipients.row_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_modify_recipients_recipient_rows, { "RecipientRows", "rop.modify_recipients.recipient_rows", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_recipients_row_id, { "RowId", "rop.read_recipients.row_id", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_recipients_reserved, { "Reserved", "rop.read_recipients.reserved", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_recipients_row_count, { "RowCount", "rop.read_recipients.row_count", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_recipients_recipient_rows, { "RecipientRows", "rop.read_recipients.recipient_rows", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_reload_cached_information_reserved, { "Reserved", "rop.reload_cached_information.reserved", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_reload_cached_information_has_named_properties, { "HasNamedProperties", "rop.reload_cached_information.has_named_properties", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_reload_cached_information_subject_prefix, { "SubjectPrefix", "rop.reload_cached_information.subject_prefix", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_reload_cached_information_normalized_subject, { "NormalizedSubject", "rop.reload_cached_information.normalized_subject", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_reload_cached_information_recipient_count, { "RecipientCount", "rop.reload_cached_information.recipient_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_reload_cached_information_column_count, { "ColumnCount", "rop.reload_cached_information.column_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_reload_cached_information_recipient_columns, { "RecipientColumns", "rop.reload_cached_information.recipient_columns", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_reload_cached_information_row_count, { "RowCount", "rop.reload_cached_information.row_count", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_reload_cached_information_recipient_rows, { "RecipientRows", "rop.reload_cached_information.recipient_rows", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_message_read_flag_read_flags, { "ReadFlags", "rop.set_message_read_flag.read_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_message_read_flag_read_flags_rf_suppress_receipt, { "rfSuppressReceipt", "rop.set_message_read_flag.read_flags.rf_suppress_receipt", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_set_message_read_flag_read_flags_rf_reserved, { "rfReserved", "rop.set_message_read_flag.read_flags.rf_reserved", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_set_message_read_flag_read_flags_rf_clear_read_flag, { "rfClearReadFlag", "rop.set_message_read_flag.read_flags.rf_clear_read_flag", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_set_message_read_flag_read_flags_rf_reserved2, { "rfReserved2", "rop.set_message_read_flag.read_flags.rf_reserved2", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_set_message_read_flag_read_flags_rf_generate_receipt_only, { "rfGenerateReceiptOnly", "rop.set_message_read_flag.read_flags.rf_generate_receipt_only", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_set_message_read_flag_read_flags_rf_clear_notify_read, { "rfClearNotifyRead", "rop.set_message_read_flag.read_flags.rf_clear_notify_read", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x20, NULL, HFILL } },
        { &hf_set_message_read_flag_read_flags_rf_clear_notify_unread, { "rfClearNotifyUnread", "rop.set_message_read_flag.read_flags.rf_clear_notify_unread", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x40, NULL, HFILL } },
        { &hf_set_message_read_flag_client_data, { "ClientData", "rop.set_message_read_flag.client_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_message_read_flag_read_status_changed, { "ReadStatusChanged", "rop.set_message_read_flag.read_status_changed", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_message_read_flag_logon_id, { "LogonId", "rop.set_message_read_flag.logon_id", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_columns_set_columns_flags, { "SetColumnsFlags", "rop.set_columns.set_columns_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_columns_set_columns_flags_tbl_async, { "TBL_ASYNC", "rop.set_columns.set_columns_flags.tbl_async", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_set_columns_property_tag_count, { "PropertyTagCount", "rop.set_columns.property_tag_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_columns_property_tags, { "PropertyTags", "rop.set_columns.property_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_columns_table_status, { "TableStatus", "rop.set_columns.table_status", FT_UINT8, BASE_DEC, VALS(vs_table_status),
          0x0, NULL, HFILL } },
        { &hf_sort_table_sort_table_flags, { "SortTableFlags", "rop.sort_table.sort_table_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_table_sort_table_flags_tbl_async, { "TBL_ASYNC", "rop.sort_table.sort_table_flags.tbl_async", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_sort_table_sort_order_count, { "SortOrderCount", "rop.sort_table.sort_order_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_table_category_count, { "CategoryCount", "rop.sort_table.category_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_table_expanded_count, { "ExpandedCount", "rop.sort_table.expanded_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_table_sort_orders, { "SortOrders", "rop.sort_table.sort_orders", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_sort_table_table_status, { "TableStatus", "rop.sort_table.table_status", FT_UINT8, BASE_DEC, VALS(vs_table_status),
          0x0, NULL, HFILL } },
        { &hf_restrict_restrict_flags, { "RestrictFlags", "rop.restrict.restrict_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_restrict_restrict_flags_tbl_async, { "TBL_ASYNC", "rop.restrict.restrict_flags.tbl_async", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_restrict_restriction_data_size, { "RestrictionDataSize", "rop.restrict.restriction_data_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_restrict_restriction_data, { "RestrictionData", "rop.restrict.restriction_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_restrict_table_status, { "TableStatus", "rop.restrict.table_status", FT_UINT8, BASE_DEC, VALS(vs_table_status),
          0x0, NULL, HFILL } },
        { &hf_query_rows_query_rows_flags, { "QueryRowsFlags", "rop.query_rows.query_rows_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_query_rows_flags_no_advance, { "NoAdvance", "rop.query_rows.query_rows_flags.no_advance", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_query_rows_query_rows_flags_enable_packed_buffers, { "EnablePackedBuffers", "rop.query_rows.query_rows_flags.enable_packed_buffers", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_query_rows_forward_read, { "ForwardRead", "rop.query_rows.forward_read", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_row_count, { "RowCount", "rop.query_rows.row_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_rows_origin, { "Origin", "rop.query_rows.origin", FT_UINT8, BASE_DEC, VALS(vs_bookmark),
          0x0, NULL, HFILL } },
        { &hf_query_rows_row_data, { "RowData", "rop.query_rows.row_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_status_table_status, { "TableStatus", "rop.get_status.table_status", FT_UINT8, BASE_DEC, VALS(vs_table_status),
          0x0, NULL, HFILL } },
        { &hf_query_position_numerator, { "Numerator", "rop.query_position.numerator", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_position_denominator, { "Denominator", "rop.query_position.denominator", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_origin, { "Origin", "rop.seek_row.origin", FT_UINT8, BASE_DEC, VALS(vs_bookmark),
          0x0, NULL, HFILL } },
        { &hf_seek_row_row_count, { "RowCount", "rop.seek_row.row_count", FT_INT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_want_row_moved_count, { "WantRowMovedCount", "rop.seek_row.want_row_moved_count", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_has_sought_less, { "HasSoughtLess", "rop.seek_row.has_sought_less", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_rows_sought, { "RowsSought", "rop.seek_row.rows_sought", FT_INT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_bookmark_bookmark_size, { "BookmarkSize", "rop.seek_row_bookmark.bookmark_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_bookmark_bookmark, { "Bookmark", "rop.seek_row_bookmark.bookmark", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_bookmark_row_count, { "RowCount", "rop.seek_row_bookmark.row_count", FT_INT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_bookmark_want_row_moved_count, { "WantRowMovedCount", "rop.seek_row_bookmark.want_row_moved_count", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_bookmark_row_no_longer_visible, { "RowNoLongerVisible", "rop.seek_row_bookmark.row_no_longer_visible", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_bookmark_has_sought_less, { "HasSoughtLess", "rop.seek_row_bookmark.has_sought_less", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_bookmark_rows_sought, { "RowsSought", "rop.seek_row_bookmark.rows_sought", FT_INT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_fractional_numerator, { "Numerator", "rop.seek_row_fractional.numerator", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_seek_row_fractional_denominator, { "Denominator", "rop.seek_row_fractional.denominator", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_bookmark_bookmark_size, { "BookmarkSize", "rop.create_bookmark.bookmark_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_bookmark_bookmark, { "Bookmark", "rop.create_bookmark.bookmark", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_folder_type, { "FolderType", "rop.create_folder.folder_type", FT_UINT8, BASE_DEC, VALS(vs_folder_type),
          0x0, NULL, HFILL } },
        { &hf_create_folder_use_unicode_strings, { "UseUnicodeStrings", "rop.create_folder.use_unicode_strings", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_open_existing, { "OpenExisting", "rop.create_folder.open_existing", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_reserved, { "Reserved", "rop.create_folder.reserved", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_display_name, { "DisplayName", "rop.create_folder.display_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_comment, { "Comment", "rop.create_folder.comment", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_folder_id, { "FolderId", "rop.create_folder.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_is_existing_folder, { "IsExistingFolder", "rop.create_folder.is_existing_folder", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_has_rules, { "HasRules", "rop.create_folder.has_rules", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_is_ghosted, { "IsGhosted", "rop.create_folder.is_ghosted", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_server_count, { "ServerCount", "rop.create_folder.server_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_cheap_server_count, { "CheapServerCount", "rop.create_folder.cheap_server_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_create_folder_servers, { "Servers", "rop.create_folder.servers", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_folder_delete_folder_flags, { "DeleteFolderFlags", "rop.delete_folder.delete_folder_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_folder_delete_folder_flags_del_messages, { "DEL_MESSAGES", "rop.delete_folder.delete_folder_flags.del_messages", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_delete_folder_delete_folder_flags_del_folders, { "DEL_FOLDERS", "rop.delete_folder.delete_folder_flags.del_folders", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_delete_folder_delete_folder_flags_delete_hard_delete, { "DELETE_HARD_DELETE", "rop.delete_folder.delete_folder_flags.delete_hard_delete", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_delete_folder_folder_id, { "FolderId", "rop.delete_folder.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_folder_partial_completion, { "PartialCompletion", "rop.delete_folder.partial_completion", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_messages_want_asynchronous, { "WantAsynchronous", "rop.delete_messages.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_messages_notify_non_read, { "NotifyNonRead", "rop.delete_messages.notify_non_read", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_messages_message_id_count, { "MessageIdCount", "rop.delete_messages.message_id_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_messages_message_ids, { "MessageIds", "rop.delete_messages.message_ids", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_messages_partial_completion, { "PartialCompletion", "rop.delete_messages.partial_completion", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_message_status_message_id, { "MessageId", "rop.get_message_status.message_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_message_status_message_status_flags, { "MessageStatusFlags", "rop.get_message_status.message_status_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_message_status_message_status_flags_ms_in_conflict, { "msInConflict", "rop.get_message_status.message_status_flags.ms_in_conflict", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x800, NULL, HFILL } },
        { &hf_get_message_status_message_status_flags_ms_remote_download, { "msRemoteDownload", "rop.get_message_status.message_status_flags.ms_remote_download", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1000, NULL, HFILL } },
        { &hf_get_message_status_message_status_flags_ms_remote_delete, { "msRemoteDelete", "rop.get_message_status.message_status_flags.ms_remote_delete", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2000, NULL, HFILL } },
        { &hf_set_message_status_message_id, { "MessageId", "rop.set_message_status.message_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_message_status_message_status_flags, { "MessageStatusFlags", "rop.set_message_status.message_status_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_message_status_message_status_flags_ms_in_conflict, { "msInConflict", "rop.set_message_status.message_status_flags.ms_in_conflict", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x800, NULL, HFILL } },
        { &hf_set_message_status_message_status_flags_ms_remote_download, { "msRemoteDownload", "rop.set_message_status.message_status_flags.ms_remote_download", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1000, NULL, HFILL } },
        { &hf_set_message_status_message_status_flags_ms_remote_delete, { "msRemoteDelete", "rop.set_message_status.message_status_flags.ms_remote_delete", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2000, NULL, HFILL } },
        { &hf_set_message_status_message_status_mask, { "MessageStatusMask", "rop.set_message_status.message_status_mask", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_message_status_message_status_mask_ms_in_conflict, { "msInConflict", "rop.set_message_status.message_status_mask.ms_in_conflict", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x800, NULL, HFILL } },
        { &hf_set_message_status_message_status_mask_ms_remote_download, { "msRemoteDownload", "rop.set_message_status.message_status_mask.ms_remote_download", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1000, NULL, HFILL } },
        { &hf_set_message_status_message_status_mask_ms_remote_delete, { "msRemoteDelete", "rop.set_message_status.message_status_mask.ms_remote_delete", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2000, NULL, HFILL } },
        { &hf_set_receive_folder_folder_id, { "FolderId", "rop.set_receive_folder.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_receive_folder_message_class, { "MessageClass", "rop.set_receive_folder.message_class", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_receive_folder_message_class, { "MessageClass", "rop.get_receive_folder.message_class", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_receive_folder_folder_id, { "FolderId", "rop.get_receive_folder.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_receive_folder_explicit_message_class, { "ExplicitMessageClass", "rop.get_receive_folder.explicit_message_class", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_search_criteria_restriction_data_size, { "RestrictionDataSize", "rop.set_search_criteria.restriction_data_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_search_criteria_restriction_data, { "RestrictionData", "rop.set_search_criteria.restriction_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_search_criteria_folder_id_count, { "FolderIdCount", "rop.set_search_criteria.folder_id_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_search_criteria_folder_ids, { "FolderIds", "rop.set_search_criteria.folder_ids", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_search_criteria_search_flags, { "SearchFlags", "rop.set_search_criteria.search_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_search_criteria_search_flags_stop_search, { "STOP_SEARCH", "rop.set_search_criteria.search_flags.stop_search", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_set_search_criteria_search_flags_restart_search, { "RESTART_SEARCH", "rop.set_search_criteria.search_flags.restart_search", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_set_search_criteria_search_flags_recursive_search, { "RECURSIVE_SEARCH", "rop.set_search_criteria.search_flags.recursive_search", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_set_search_criteria_search_flags_shallow_search, { "SHALLOW_SEARCH", "rop.set_search_criteria.search_flags.shallow_search", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_set_search_criteria_search_flags_foreground_search, { "FOREGROUND_SEARCH", "rop.set_search_criteria.search_flags.foreground_search", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_set_search_criteria_search_flags_background_search, { "BACKGROUND_SEARCH", "rop.set_search_criteria.search_flags.background_search", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x20, NULL, HFILL } },
        { &hf_set_search_criteria_search_flags_content_indexed_search, { "CONTENT_INDEXED_SEARCH", "rop.set_search_criteria.search_flags.content_indexed_search", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x10000, NULL, HFILL } },
        { &hf_set_search_criteria_search_flags_non_content_indexed_search, { "NON_CONTENT_INDEXED_SEARCH", "rop.set_search_criteria.search_flags.non_content_indexed_search", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x20000, NULL, HFILL } },
        { &hf_set_search_criteria_search_flags_static_search, { "STATIC_SEARCH", "rop.set_search_criteria.search_flags.static_search", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x40000, NULL, HFILL } },
        { &hf_get_search_criteria_use_unicode, { "UseUnicode", "rop.get_search_criteria.use_unicode", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_search_criteria_include_restriction, { "IncludeRestriction", "rop.get_search_criteria.include_restriction", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_search_criteria_include_folders, { "IncludeFolders", "rop.get_search_criteria.include_folders", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_search_criteria_restriction_data_size, { "RestrictionDataSize", "rop.get_search_criteria.restriction_data_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_search_criteria_restriction_data, { "RestrictionData", "rop.get_search_criteria.restriction_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_search_criteria_logon_id, { "LogonId", "rop.get_search_criteria.logon_id", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_search_criteria_folder_id_count, { "FolderIdCount", "rop.get_search_criteria.folder_id_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_search_criteria_folder_ids, { "FolderIds", "rop.get_search_criteria.folder_ids", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags, { "SearchFlags", "rop.get_search_criteria.search_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_search_running, { "SEARCH_RUNNING", "rop.get_search_criteria.search_flags.search_running", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_search_rebuild, { "SEARCH_REBUILD", "rop.get_search_criteria.search_flags.search_rebuild", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_search_recursive, { "SEARCH_RECURSIVE", "rop.get_search_criteria.search_flags.search_recursive", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_search_foreground, { "SEARCH_FOREGROUND", "rop.get_search_criteria.search_flags.search_foreground", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_search_complete, { "SEARCH_COMPLETE", "rop.get_search_criteria.search_flags.search_complete", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1000, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_search_partial, { "SEARCH_PARTIAL", "rop.get_search_criteria.search_flags.search_partial", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2000, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_search_static, { "SEARCH_STATIC", "rop.get_search_criteria.search_flags.search_static", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x10000, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_search_maybe_static, { "SEARCH_MAYBE_STATIC", "rop.get_search_criteria.search_flags.search_maybe_static", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x20000, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_ci_totally, { "CI_TOTALLY", "rop.get_search_criteria.search_flags.ci_totally", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1000000, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_ci_with_twir_residual, { "CI_WITH_TWIR_RESIDUAL", "rop.get_search_criteria.search_flags.ci_with_twir_residual", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2000000, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_twir_mostly, { "TWIR_MOSTLY", "rop.get_search_criteria.search_flags.twir_mostly", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x4000000, NULL, HFILL } },
        { &hf_get_search_criteria_search_flags_twir_totally, { "TWIR_TOTALLY", "rop.get_search_criteria.search_flags.twir_totally", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x8000000, NULL, HFILL } },
        { &hf_move_copy_messages_message_id_count, { "MessageIdCount", "rop.move_copy_messages.message_id_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_copy_messages_message_ids, { "MessageIds", "rop.move_copy_messages.message_ids", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_copy_messages_want_asynchronous, { "WantAsynchronous", "rop.move_copy_messages.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_copy_messages_want_copy, { "WantCopy", "rop.move_copy_messages.want_copy", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_copy_messages_partial_completion, { "PartialCompletion", "rop.move_copy_messages.partial_completion", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_copy_messages_dest_handle_index, { "DestHandleIndex", "rop.move_copy_messages.dest_handle_index", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_folder_want_asynchronous, { "WantAsynchronous", "rop.move_folder.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_folder_use_unicode, { "UseUnicode", "rop.move_folder.use_unicode", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_folder_folder_id, { "FolderId", "rop.move_folder.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_folder_new_folder_name, { "NewFolderName", "rop.move_folder.new_folder_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_folder_partial_completion, { "PartialCompletion", "rop.move_folder.partial_completion", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_move_folder_dest_handle_index, { "DestHandleIndex", "rop.move_folder.dest_handle_index", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_folder_want_asynchronous, { "WantAsynchronous", "rop.copy_folder.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_folder_want_recursive, { "WantRecursive", "rop.copy_folder.want_recursive", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_folder_use_unicode, { "UseUnicode", "rop.copy_folder.use_unicode", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_folder_folder_id, { "FolderId", "rop.copy_folder.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_folder_new_folder_name, { "NewFolderName", "rop.copy_folder.new_folder_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_folder_partial_completion, { "PartialCompletion", "rop.copy_folder.partial_completion", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_folder_dest_handle_index, { "DestHandleIndex", "rop.copy_folder.dest_handle_index", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_columns_all_property_tag_count, { "PropertyTagCount", "rop.query_columns_all.property_tag_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_columns_all_property_tags, { "PropertyTags", "rop.query_columns_all.property_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_abort_table_status, { "TableStatus", "rop.abort.table_status", FT_UINT8, BASE_DEC, VALS(vs_table_status),
          0x0, NULL, HFILL } },
        { &hf_copy_to_want_asynchronous, { "WantAsynchronous", "rop.copy_to.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_to_want_sub_objects, { "WantSubObjects", "rop.copy_to.want_sub_objects", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_to_copy_flags, { "CopyFlags", "rop.copy_to.copy_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_to_copy_flags_move, { "Move", "rop.copy_to.copy_flags.move", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_copy_to_copy_flags_no_overwrite, { "NoOverwrite", "rop.copy_to.copy_flags.no_overwrite", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_copy_to_excluded_tag_count, { "ExcludedTagCount", "rop.copy_to.excluded_tag_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_to_excluded_tags, { "ExcludedTags", "rop.copy_to.excluded_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_to_property_problem_count, { "PropertyProblemCount", "rop.copy_to.property_problem_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_to_property_problems, { "PropertyProblems", "rop.copy_to.property_problems", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_to_dest_handle_index, { "DestHandleIndex", "rop.copy_to.dest_handle_index", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_owning_servers_folder_id, { "FolderId", "rop.get_owning_servers.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_owning_servers_owning_servers_count, { "OwningServersCount", "rop.get_owning_servers.owning_servers_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_owning_servers_cheap_servers_count, { "CheapServersCount", "rop.get_owning_servers.cheap_servers_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_owning_servers_owning_servers, { "OwningServers", "rop.get_owning_servers.owning_servers", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_long_term_id_from_id_object_id, { "ObjectId", "rop.long_term_id_from_id.object_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_long_term_id_from_id_long_term_id, { "LongTermId", "rop.long_term_id_from_id.long_term_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_id_from_long_term_id_long_term_id, { "LongTermId", "rop.id_from_long_term_id.long_term_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_id_from_long_term_id_object_id, { "ObjectId", "rop.id_from_long_term_id.object_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_public_folder_is_ghosted_folder_id, { "FolderId", "rop.public_folder_is_ghosted.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_public_folder_is_ghosted_is_ghosted, { "IsGhosted", "rop.public_folder_is_ghosted.is_ghosted", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_public_folder_is_ghosted_servers_count, { "ServersCount", "rop.public_folder_is_ghosted.servers_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_public_folder_is_ghosted_cheap_servers_count, { "CheapServersCount", "rop.public_folder_is_ghosted.cheap_servers_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_public_folder_is_ghosted_servers, { "Servers", "rop.public_folder_is_ghosted.servers", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_address_types_address_type_count, { "AddressTypeCount", "rop.get_address_types.address_type_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_address_types_address_type_size, { "AddressTypeSize", "rop.get_address_types.address_type_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_address_types_address_types, { "AddressTypes", "rop.get_address_types.address_types", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_level, { "Level", "rop.fast_transfer_source_copy_to.level", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_copy_flags, { "CopyFlags", "rop.fast_transfer_source_copy_to.copy_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_copy_flags_move, { "Move", "rop.fast_transfer_source_copy_to.copy_flags.move", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_copy_flags_unused1, { "Unused1", "rop.fast_transfer_source_copy_to.copy_flags.unused1", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_copy_flags_unused2, { "Unused2", "rop.fast_transfer_source_copy_to.copy_flags.unused2", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_copy_flags_unused3, { "Unused3", "rop.fast_transfer_source_copy_to.copy_flags.unused3", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_copy_flags_unused4, { "Unused4", "rop.fast_transfer_source_copy_to.copy_flags.unused4", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x200, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_copy_flags_unused5, { "Unused5", "rop.fast_transfer_source_copy_to.copy_flags.unused5", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x400, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_copy_flags_best_body, { "BestBody", "rop.fast_transfer_source_copy_to.copy_flags.best_body", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2000, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_send_options, { "SendOptions", "rop.fast_transfer_source_copy_to.send_options", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_send_options_unicode, { "Unicode", "rop.fast_transfer_source_copy_to.send_options.unicode", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_send_options_use_cpid, { "UseCpid", "rop.fast_transfer_source_copy_to.send_options.use_cpid", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_send_options_recover_mode, { "RecoverMode", "rop.fast_transfer_source_copy_to.send_options.recover_mode", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_send_options_force_unicode, { "ForceUnicode", "rop.fast_transfer_source_copy_to.send_options.force_unicode", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_send_options_partial_item, { "PartialItem", "rop.fast_transfer_source_copy_to.send_options.partial_item", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_send_options_reserved1, { "Reserved1", "rop.fast_transfer_source_copy_to.send_options.reserved1", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x20, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_send_options_reserved2, { "Reserved2", "rop.fast_transfer_source_copy_to.send_options.reserved2", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x40, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_property_tag_count, { "PropertyTagCount", "rop.fast_transfer_source_copy_to.property_tag_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_copy_to_property_tags, { "PropertyTags", "rop.fast_transfer_source_copy_to.property_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_get_buffer_buffer_size, { "BufferSize", "rop.fast_transfer_source_get_buffer.buffer_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_get_buffer_maximum_buffer_size, { "MaximumBufferSize", "rop.fast_transfer_source_get_buffer.maximum_buffer_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_get_buffer_transfer_status, { "TransferStatus", "rop.fast_transfer_source_get_buffer.transfer_status", FT_UINT16, BASE_DEC, VALS(vs_transfer_status),
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_get_buffer_in_progress_count, { "InProgressCount", "rop.fast_transfer_source_get_buffer.in_progress_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_get_buffer_total_step_count, { "TotalStepCount", "rop.fast_transfer_source_get_buffer.total_step_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_get_buffer_reserved, { "Reserved", "rop.fast_transfer_source_get_buffer.reserved", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_get_buffer_transfer_buffer_size, { "TransferBufferSize", "rop.fast_transfer_source_get_buffer.transfer_buffer_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_get_buffer_transfer_buffer, { "TransferBuffer", "rop.fast_transfer_source_get_buffer.transfer_buffer", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_fast_transfer_source_get_buffer_backoff_time, { "BackoffTime", "rop.fast_transfer_source_get_buffer.backoff_time", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_find_row_find_row_flags, { "FindRowFlags", "rop.find_row.find_row_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_find_row_find_row_flags_dir_backward, { "DIR_BACKWARD", "rop.find_row.find_row_flags.dir_backward", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_find_row_restriction_data_size, { "RestrictionDataSize", "rop.find_row.restriction_data_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_find_row_restriction_data, { "RestrictionData", "rop.find_row.restriction_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_find_row_origin, { "Origin", "rop.find_row.origin", FT_UINT8, BASE_DEC, VALS(vs_bookmark),
          0x0, NULL, HFILL } },
        { &hf_find_row_bookmark_size, { "BookmarkSize", "rop.find_row.bookmark_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_find_row_bookmark, { "Bookmark", "rop.find_row.bookmark", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_find_row_row_no_longer_visible, { "RowNoLongerVisible", "rop.find_row.row_no_longer_visible", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_find_row_has_row_data, { "HasRowData", "rop.find_row.has_row_data", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_find_row_row_data, { "RowData", "rop.find_row.row_data", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_progress_want_cancel, { "WantCancel", "rop.progress.want_cancel", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_progress_logon_id, { "LogonId", "rop.progress.logon_id", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_progress_completed_task_count, { "CompletedTaskCount", "rop.progress.completed_task_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_progress_total_task_count, { "TotalTaskCount", "rop.progress.total_task_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_names_from_property_ids_property_id_count, { "PropertyIdCount", "rop.get_names_from_property_ids.property_id_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_names_from_property_ids_property_ids, { "PropertyIds", "rop.get_names_from_property_ids.property_ids", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_names_from_property_ids_property_name_count, { "PropertyNameCount", "rop.get_names_from_property_ids.property_name_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_names_from_property_ids_property_names, { "PropertyNames", "rop.get_names_from_property_ids.property_names", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_property_ids_from_names_flags, { "Flags", "rop.get_property_ids_from_names.flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_property_ids_from_names_flags_create, { "Create", "rop.get_property_ids_from_names.flags.create", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_get_property_ids_from_names_property_name_count, { "PropertyNameCount", "rop.get_property_ids_from_names.property_name_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_property_ids_from_names_property_names, { "PropertyNames", "rop.get_property_ids_from_names.property_names", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_property_ids_from_names_property_id_count, { "PropertyIdCount", "rop.get_property_ids_from_names.property_id_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_property_ids_from_names_property_ids, { "PropertyIds", "rop.get_property_ids_from_names.property_ids", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_empty_folder_want_asynchronous, { "WantAsynchronous", "rop.empty_folder.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_empty_folder_want_delete_associated, { "WantDeleteAssociated", "rop.empty_folder.want_delete_associated", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_empty_folder_partial_completion, { "PartialCompletion", "rop.empty_folder.partial_completion", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_named_properties_query_flags, { "QueryFlags", "rop.query_named_properties.query_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_named_properties_query_flags_no_strings, { "NoStrings", "rop.query_named_properties.query_flags.no_strings", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_query_named_properties_query_flags_no_ids, { "NoIds", "rop.query_named_properties.query_flags.no_ids", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_query_named_properties_has_guid, { "HasGuid", "rop.query_named_properties.has_guid", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_named_properties_property_guid, { "PropertyGuid", "rop.query_named_properties.property_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_named_properties_id_count, { "IdCount", "rop.query_named_properties.id_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_named_properties_property_ids, { "PropertyIds", "rop.query_named_properties.property_ids", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_query_named_properties_property_names, { "PropertyNames", "rop.query_named_properties.property_names", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_per_user_long_term_ids_database_guid, { "DatabaseGuid", "rop.get_per_user_long_term_ids.database_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_per_user_long_term_ids_long_term_id_count, { "LongTermIdCount", "rop.get_per_user_long_term_ids.long_term_id_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_per_user_long_term_ids_long_term_ids, { "LongTermIds", "rop.get_per_user_long_term_ids.long_term_ids", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_per_user_guid_long_term_id, { "LongTermId", "rop.get_per_user_guid.long_term_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_per_user_guid_database_guid, { "DatabaseGuid", "rop.get_per_user_guid.database_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_per_user_information_folder_id, { "FolderId", "rop.read_per_user_information.folder_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_per_user_information_reserved, { "Reserved", "rop.read_per_user_information.reserved", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_per_user_information_data_offset, { "DataOffset", "rop.read_per_user_information.data_offset", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_per_user_information_max_data_size, { "MaxDataSize", "rop.read_per_user_information.max_data_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_per_user_information_has_finished, { "HasFinished", "rop.read_per_user_information.has_finished", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_per_user_information_data_size, { "DataSize", "rop.read_per_user_information.data_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_read_per_user_information_data, { "Data", "rop.read_per_user_information.data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_write_per_user_information_folder_id, { "FolderId", "rop.write_per_user_information.folder_id", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_write_per_user_information_has_finished, { "HasFinished", "rop.write_per_user_information.has_finished", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_write_per_user_information_data_offset, { "DataOffset", "rop.write_per_user_information.data_offset", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_write_per_user_information_data_size, { "DataSize", "rop.write_per_user_information.data_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_write_per_user_information_data, { "Data", "rop.write_per_user_information.data", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_write_per_user_information_repl_guid, { "ReplGuid", "rop.write_per_user_information.repl_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_read_flags_want_asynchronous, { "WantAsynchronous", "rop.set_read_flags.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_read_flags_read_flags, { "ReadFlags", "rop.set_read_flags.read_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_read_flags_read_flags_rf_suppress_receipt, { "rfSuppressReceipt", "rop.set_read_flags.read_flags.rf_suppress_receipt", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_set_read_flags_read_flags_rf_reserved, { "rfReserved", "rop.set_read_flags.read_flags.rf_reserved", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_set_read_flags_read_flags_rf_clear_read_flag, { "rfClearReadFlag", "rop.set_read_flags.read_flags.rf_clear_read_flag", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_set_read_flags_read_flags_rf_reserved2, { "rfReserved2", "rop.set_read_flags.read_flags.rf_reserved2", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_set_read_flags_read_flags_rf_generate_receipt_only, { "rfGenerateReceiptOnly", "rop.set_read_flags.read_flags.rf_generate_receipt_only", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_set_read_flags_read_flags_rf_clear_notify_read, { "rfClearNotifyRead", "rop.set_read_flags.read_flags.rf_clear_notify_read", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x20, NULL, HFILL } },
        { &hf_set_read_flags_read_flags_rf_clear_notify_unread, { "rfClearNotifyUnread", "rop.set_read_flags.read_flags.rf_clear_notify_unread", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x40, NULL, HFILL } },
        { &hf_set_read_flags_message_id_count, { "MessageIdCount", "rop.set_read_flags.message_id_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_read_flags_message_ids, { "MessageIds", "rop.set_read_flags.message_ids", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_read_flags_partial_completion, { "PartialCompletion", "rop.set_read_flags.partial_completion", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_properties_want_asynchronous, { "WantAsynchronous", "rop.copy_properties.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_properties_copy_flags, { "CopyFlags", "rop.copy_properties.copy_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_properties_copy_flags_move, { "Move", "rop.copy_properties.copy_flags.move", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_copy_properties_copy_flags_no_overwrite, { "NoOverwrite", "rop.copy_properties.copy_flags.no_overwrite", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_copy_properties_property_tag_count, { "PropertyTagCount", "rop.copy_properties.property_tag_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_properties_property_tags, { "PropertyTags", "rop.copy_properties.property_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_properties_property_problem_count, { "PropertyProblemCount", "rop.copy_properties.property_problem_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_properties_property_problems, { "PropertyProblems", "rop.copy_properties.property_problems", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_copy_properties_dest_handle_index, { "DestHandleIndex", "rop.copy_properties.dest_handle_index", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_receive_folder_table_row_count, { "RowCount", "rop.get_receive_folder_table.row_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_receive_folder_table_rows, { "Rows", "rop.get_receive_folder_table.rows", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_transport_folder_folder_id, { "FolderId", "rop.get_transport_folder.folder_id", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_options_data_address_type, { "AddressType", "rop.options_data.address_type", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_options_data_want_win32, { "WantWin32", "rop.options_data.want_win32", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_options_data_reserved, { "Reserved", "rop.options_data.reserved", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_options_data_options_info_size, { "OptionsInfoSize", "rop.options_data.options_info_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_options_data_options_info, { "OptionsInfo", "rop.options_data.options_info", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_options_data_help_file_size, { "HelpFileSize", "rop.options_data.help_file_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_options_data_help_file, { "HelpFile", "rop.options_data.help_file", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_options_data_help_file_name, { "HelpFileName", "rop.options_data.help_file_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_properties_no_replicate_property_value_size, { "PropertyValueSize", "rop.set_properties_no_replicate.property_value_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_properties_no_replicate_property_value_count, { "PropertyValueCount", "rop.set_properties_no_replicate.property_value_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_properties_no_replicate_property_values, { "PropertyValues", "rop.set_properties_no_replicate.property_values", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_properties_no_replicate_property_problem_count, { "PropertyProblemCount", "rop.set_properties_no_replicate.property_problem_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_properties_no_replicate_property_problems, { "PropertyProblems", "rop.set_properties_no_replicate.property_problems", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_properties_no_replicate_property_tag_count, { "PropertyTagCount", "rop.delete_properties_no_replicate.property_tag_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_properties_no_replicate_property_tags, { "PropertyTags", "rop.delete_properties_no_replicate.property_tags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_properties_no_replicate_property_problem_count, { "PropertyProblemCount", "rop.delete_properties_no_replicate.property_problem_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_delete_properties_no_replicate_property_problems, { "PropertyProblems", "rop.delete_properties_no_replicate.property_problems", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_store_state_store_state, { "StoreState", "rop.get_store_state.store_state", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_store_state_store_state_store_has_searches, { "STORE_HAS_SEARCHES", "rop.get_store_state.store_state.store_has_searches", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1000000, NULL, HFILL } },
        { &hf_get_local_replica_ids_id_count, { "IdCount", "rop.get_local_replica_ids.id_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_local_replica_ids_repl_guid, { "ReplGuid", "rop.get_local_replica_ids.repl_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_get_local_replica_ids_global_count, { "GlobalCount", "rop.get_local_replica_ids.global_count", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_tell_version_version, { "Version", "rop.tell_version.version", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_free_bookmark_bookmark_size, { "BookmarkSize", "rop.free_bookmark.bookmark_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_free_bookmark_bookmark, { "Bookmark", "rop.free_bookmark.bookmark", FT_BYTES, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_hard_delete_messages_want_asynchronous, { "WantAsynchronous", "rop.hard_delete_messages.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_hard_delete_messages_notify_non_read, { "NotifyNonRead", "rop.hard_delete_messages.notify_non_read", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_hard_delete_messages_message_id_count, { "MessageIdCount", "rop.hard_delete_messages.message_id_count", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_hard_delete_messages_message_ids, { "MessageIds", "rop.hard_delete_messages.message_ids", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_hard_delete_messages_partial_completion, { "PartialCompletion", "rop.hard_delete_messages.partial_completion", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_hard_delete_messages_and_subfolders_want_asynchronous, { "WantAsynchronous", "rop.hard_delete_messages_and_subfolders.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_hard_delete_messages_and_subfolders_want_delete_associated, { "WantDeleteAssociated", "rop.hard_delete_messages_and_subfolders.want_delete_associated", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_hard_delete_messages_and_subfolders_partial_completion, { "PartialCompletion", "rop.hard_delete_messages_and_subfolders.partial_completion", FT_BOOLEAN, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_local_replica_midset_deleted_data_size, { "DataSize", "rop.set_local_replica_midset_deleted.data_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_local_replica_midset_deleted_long_term_id_range_count, { "LongTermIdRangeCount", "rop.set_local_replica_midset_deleted.long_term_id_range_count", FT_UINT32, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_set_local_replica_midset_deleted_long_term_id_ranges, { "LongTermIdRanges", "rop.set_local_replica_midset_deleted.long_term_id_ranges", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_logon_flags, { "LogonFlags", "rop.logon.logon_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_logon_flags_private, { "Private", "rop.logon.logon_flags.private", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_logon_logon_flags_undercover, { "Undercover", "rop.logon.logon_flags.undercover", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_logon_logon_flags_ghosted, { "Ghosted", "rop.logon.logon_flags.ghosted", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_logon_logon_flags_spooler_process, { "SpoolerProcess", "rop.logon.logon_flags.spooler_process", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_logon_open_flags, { "OpenFlags", "rop.logon.open_flags", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_open_flags_use_admin_privilege, { "USE_ADMIN_PRIVILEGE", "rop.logon.open_flags.use_admin_privilege", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_logon_open_flags_public, { "PUBLIC", "rop.logon.open_flags.public", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_logon_open_flags_home_logon, { "HOME_LOGON", "rop.logon.open_flags.home_logon", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_logon_open_flags_take_ownership, { "TAKE_OWNERSHIP", "rop.logon.open_flags.take_ownership", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x8, NULL, HFILL } },
        { &hf_logon_open_flags_alternate_server, { "ALTERNATE_SERVER", "rop.logon.open_flags.alternate_server", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x100, NULL, HFILL } },
        { &hf_logon_open_flags_ignore_home_mdb, { "IGNORE_HOME_MDB", "rop.logon.open_flags.ignore_home_mdb", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x200, NULL, HFILL } },
        { &hf_logon_open_flags_no_mail, { "NO_MAIL", "rop.logon.open_flags.no_mail", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x400, NULL, HFILL } },
        { &hf_logon_open_flags_use_per_mdb_replid_mapping, { "USE_PER_MDB_REPLID_MAPPING", "rop.logon.open_flags.use_per_mdb_replid_mapping", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1000000, NULL, HFILL } },
        { &hf_logon_open_flags_support_progress, { "SUPPORT_PROGRESS", "rop.logon.open_flags.support_progress", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x20000000, NULL, HFILL } },
        { &hf_logon_store_state, { "StoreState", "rop.logon.store_state", FT_UINT32, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_store_state_store_has_searches, { "STORE_HAS_SEARCHES", "rop.logon.store_state.store_has_searches", FT_BOOLEAN, 32, TFS(&tfs_set_notset),
          0x1000000, NULL, HFILL } },
        { &hf_logon_essdn_size, { "EssdnSize", "rop.logon.essdn_size", FT_UINT16, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_essdn, { "Essdn", "rop.logon.essdn", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_folder_ids, { "FolderIds", "rop.logon.folder_ids", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_response_flags, { "ResponseFlags", "rop.logon.response_flags", FT_UINT8, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_response_flags_reserved, { "Reserved", "rop.logon.response_flags.reserved", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x1, NULL, HFILL } },
        { &hf_logon_response_flags_owner_right, { "OwnerRight", "rop.logon.response_flags.owner_right", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x2, NULL, HFILL } },
        { &hf_logon_response_flags_send_as_right, { "SendAsRight", "rop.logon.response_flags.send_as_right", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x4, NULL, HFILL } },
        { &hf_logon_response_flags_oof, { "OOF", "rop.logon.response_flags.oof", FT_BOOLEAN, 8, TFS(&tfs_set_notset),
          0x10, NULL, HFILL } },
        { &hf_logon_mailbox_guid, { "MailboxGuid", "rop.logon.mailbox_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_repl_id, { "ReplId", "rop.logon.repl_id", FT_UINT16, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_repl_guid, { "ReplGuid", "rop.logon.repl_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_logon_time, { "LogonTime", "rop.logon.logon_time", FT_NONE, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_gwart_time, { "GwartTime", "rop.logon.gwart_time", FT_UINT64, BASE_HEX, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_per_user_guid, { "PerUserGuid", "rop.logon.per_user_guid", FT_GUID, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_server_name_size, { "ServerNameSize", "rop.logon.server_name_size", FT_UINT8, BASE_DEC, NULL,
          0x0, NULL, HFILL } },
        { &hf_logon_server_name, { "ServerName", "rop.logon.server_name", FT_STRING, BASE_NONE, NULL,
          0x0, NULL, HFILL } },
    };
    static int *ett[] = {
        &ett_flags,
        &ett_recipient_row,
        &ett_long_term_id,
        &ett_typed_string,
        &ett_open_recipient_row,
        &ett_property_row,
        &ett_tagged_property_value,
        &ett_property_problem,
        &ett_modify_recipient_row,
        &ett_read_recipient_row,
        &ett_sort_order,
        &ett_restriction,
        &ett_property_name,
        &ett_long_term_id_range,
        &ett_logon_time,
    };

    proto_register_subtree_array(ett, array_length(ett));
    proto_register_field_array(proto, hf, array_length(hf));
}

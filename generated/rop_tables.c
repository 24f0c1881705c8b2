/* Do not edit. Generated from
 * specs/ms-oxcfold.yaml, specs/ms-oxcmsg.yaml, specs/ms-oxcnotif.yaml, specs/ms-oxcperm.yaml, specs/ms-oxcprpt.yaml,
 * specs/ms-oxcrops-fasttransfer.yaml, specs/ms-oxcrops-message.yaml, specs/ms-oxcrops-notification.yaml,
 * specs/ms-oxcrops-rules.yaml, specs/ms-oxcrops-stream.yaml, specs/ms-oxcrops-sync.yaml, specs/ms-oxcrops.yaml,
 * specs/ms-oxcstor.yaml, specs/ms-oxctabl.yaml, specs/ms-oxomsg.yaml, specs/ms-oxorule.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "generated/deviations.h"
#include "generated/oxcdata_constants.h"
#include "generated/oxcdata_tables.h"
#include "generated/rop_constants.h"
#include "generated/rop_tables.h"
#include "oxcdata/id.h"
#include "oxcdata/row.h"
#include "oxcdata/tag.h"
#include "read/cursor.h"
#include "read/deviation.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "read/structure.h"
#include "read/summary.h"
#include "read/text.h"
#include "rop/code_page.h"
#include "rop/columns.h"
#include "rop/context.h"
#include "rop/facts.h"
#include "rop/gather.h"
#include "rop/header.h"
#include "rop/named.h"
#include "rop/stream.h"
#include "rop/table.h"
#include "rop/transfer.h"
#include "rop/walk.h"
#include "session/about.h"
#include "session/object.h"
#include "wireshark/field_strings.h"

/* NotificationType */
static const value_string vs_notification_type[] = {
    { 0x2, "NewMail" },
    { 0x4, "ObjectCreated" },
    { 0x8, "ObjectDeleted" },
    { 0x10, "ObjectModified" },
    { 0x20, "ObjectMoved" },
    { 0x40, "ObjectCopied" },
    { 0x80, "SearchCompleted" },
    { 0x100, "TableModified" },
    { 0x400, "Extended" },
    { 0, NULL }
};

/* TableEventType */
static const value_string vs_table_event_type[] = {
    { 0x1, "TableChanged" },
    { 0x3, "TableRowAdded" },
    { 0x4, "TableRowDeleted" },
    { 0x5, "TableRowModified" },
    { 0x7, "TableRestrictionChanged" },
    { 0, NULL }
};

/* RecipientKind */
static const value_string vs_recipient_kind[] = {
    { 0x1, "Primary" },
    { 0x2, "Cc" },
    { 0x3, "Bcc" },
    { 0, NULL }
};

/* RopId */
static const value_string vs_rop_id[] = {
    { 0x1, "RopRelease" },
    { 0x2, "RopOpenFolder" },
    { 0x3, "RopOpenMessage" },
    { 0x4, "RopGetHierarchyTable" },
    { 0x5, "RopGetContentsTable" },
    { 0x6, "RopCreateMessage" },
    { 0x7, "RopGetPropertiesSpecific" },
    { 0x8, "RopGetPropertiesAll" },
    { 0x9, "RopGetPropertiesList" },
    { 0xa, "RopSetProperties" },
    { 0xb, "RopDeleteProperties" },
    { 0xc, "RopSaveChangesMessage" },
    { 0xd, "RopRemoveAllRecipients" },
    { 0xe, "RopModifyRecipients" },
    { 0xf, "RopReadRecipients" },
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
    { 0x21, "RopGetAttachmentTable" },
    { 0x22, "RopOpenAttachment" },
    { 0x23, "RopCreateAttachment" },
    { 0x24, "RopDeleteAttachment" },
    { 0x25, "RopSaveChangesAttachment" },
    { 0x26, "RopSetReceiveFolder" },
    { 0x27, "RopGetReceiveFolder" },
    { 0x29, "RopRegisterNotification" },
    { 0x2a, "RopNotify" },
    { 0x2b, "RopOpenStream" },
    { 0x2c, "RopReadStream" },
    { 0x2d, "RopWriteStream" },
    { 0x2e, "RopSeekStream" },
    { 0x2f, "RopSetStreamSize" },
    { 0x30, "RopSetSearchCriteria" },
    { 0x31, "RopGetSearchCriteria" },
    { 0x32, "RopSubmitMessage" },
    { 0x33, "RopMoveCopyMessages" },
    { 0x34, "RopAbortSubmit" },
    { 0x35, "RopMoveFolder" },
    { 0x36, "RopCopyFolder" },
    { 0x37, "RopQueryColumnsAll" },
    { 0x38, "RopAbort" },
    { 0x39, "RopCopyTo" },
    { 0x3a, "RopCopyToStream" },
    { 0x3b, "RopCloneStream" },
    { 0x3e, "RopGetPermissionsTable" },
    { 0x3f, "RopGetRulesTable" },
    { 0x40, "RopModifyPermissions" },
    { 0x41, "RopModifyRules" },
    { 0x42, "RopGetOwningServers" },
    { 0x43, "RopLongTermIdFromId" },
    { 0x44, "RopIdFromLongTermId" },
    { 0x45, "RopPublicFolderIsGhosted" },
    { 0x46, "RopOpenEmbeddedMessage" },
    { 0x47, "RopSetSpooler" },
    { 0x48, "RopSpoolerLockMessage" },
    { 0x49, "RopGetAddressTypes" },
    { 0x4a, "RopTransportSend" },
    { 0x4b, "RopFastTransferSourceCopyMessages" },
    { 0x4c, "RopFastTransferSourceCopyFolder" },
    { 0x4d, "RopFastTransferSourceCopyTo" },
    { 0x4e, "RopFastTransferSourceGetBuffer" },
    { 0x4f, "RopFindRow" },
    { 0x50, "RopProgress" },
    { 0x51, "RopTransportNewMail" },
    { 0x52, "RopGetValidAttachments" },
    { 0x53, "RopFastTransferDestinationConfigure" },
    { 0x54, "RopFastTransferDestinationPutBuffer" },
    { 0x55, "RopGetNamesFromPropertyIds" },
    { 0x56, "RopGetPropertyIdsFromNames" },
    { 0x57, "RopUpdateDeferredActionMessages" },
    { 0x58, "RopEmptyFolder" },
    { 0x59, "RopExpandRow" },
    { 0x5a, "RopCollapseRow" },
    { 0x5b, "RopLockRegionStream" },
    { 0x5c, "RopUnlockRegionStream" },
    { 0x5d, "RopCommitStream" },
    { 0x5e, "RopGetStreamSize" },
    { 0x5f, "RopQueryNamedProperties" },
    { 0x60, "RopGetPerUserLongTermIds" },
    { 0x61, "RopGetPerUserGuid" },
    { 0x63, "RopReadPerUserInformation" },
    { 0x64, "RopWritePerUserInformation" },
    { 0x66, "RopSetReadFlags" },
    { 0x67, "RopCopyProperties" },
    { 0x68, "RopGetReceiveFolderTable" },
    { 0x69, "RopFastTransferSourceCopyProperties" },
    { 0x6b, "RopGetCollapseState" },
    { 0x6c, "RopSetCollapseState" },
    { 0x6d, "RopGetTransportFolder" },
    { 0x6e, "RopPending" },
    { 0x6f, "RopOptionsData" },
    { 0x70, "RopSynchronizationConfigure" },
    { 0x72, "RopSynchronizationImportMessageChange" },
    { 0x73, "RopSynchronizationImportHierarchyChange" },
    { 0x74, "RopSynchronizationImportDeletes" },
    { 0x75, "RopSynchronizationUploadStateStreamBegin" },
    { 0x76, "RopSynchronizationUploadStateStreamContinue" },
    { 0x77, "RopSynchronizationUploadStateStreamEnd" },
    { 0x78, "RopSynchronizationImportMessageMove" },
    { 0x79, "RopSetPropertiesNoReplicate" },
    { 0x7a, "RopDeletePropertiesNoReplicate" },
    { 0x7b, "RopGetStoreState" },
    { 0x7e, "RopSynchronizationOpenCollector" },
    { 0x7f, "RopGetLocalReplicaIds" },
    { 0x80, "RopSynchronizationImportReadStateChanges" },
    { 0x81, "RopResetTable" },
    { 0x82, "RopSynchronizationGetTransferState" },
    { 0x86, "RopTellVersion" },
    { 0x89, "RopFreeBookmark" },
    { 0x90, "RopWriteAndCommitStream" },
    { 0x91, "RopHardDeleteMessages" },
    { 0x92, "RopHardDeleteMessagesAndSubfolders" },
    { 0x93, "RopSetLocalReplicaMidsetDeleted" },
    { 0x9d, "RopFastTransferDestinationPutBufferExtended" },
    { 0xa3, "RopWriteStreamExtended" },
    { 0xf9, "RopBackoff" },
    { 0xfe, "RopLogon" },
    { 0xff, "RopBufferTooSmall" },
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

/* OpenAttachmentFlags */
static const value_string vs_open_attachment_flags[] = {
    { 0x0, "ReadOnly" },
    { 0x1, "ReadWrite" },
    { 0x3, "BestAccess" },
    { 0, NULL }
};

/* StreamOpenMode */
static const value_string vs_stream_open_mode[] = {
    { 0x0, "ReadOnly" },
    { 0x1, "ReadWrite" },
    { 0x2, "Create" },
    { 0x3, "BestAccess" },
    { 0, NULL }
};

/* StreamOrigin */
static const value_string vs_stream_origin[] = {
    { 0x0, "Beginning" },
    { 0x1, "Current" },
    { 0x2, "End" },
    { 0, NULL }
};

/* EmbeddedMessageOpenMode */
static const value_string vs_embedded_message_open_mode[] = {
    { 0x0, "ReadOnly" },
    { 0x1, "ReadWrite" },
    { 0x2, "Create" },
    { 0, NULL }
};

/* LockState */
static const value_string vs_lock_state[] = {
    { 0x0, "lstLock" },
    { 0x1, "lstUnlock" },
    { 0x2, "lstFinished" },
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

/* SourceOperation */
static const value_string vs_source_operation[] = {
    { 0x1, "CopyTo" },
    { 0x2, "CopyProperties" },
    { 0x3, "CopyMessages" },
    { 0x4, "CopyFolder" },
    { 0, NULL }
};

/* LockFlags */
static const value_string vs_lock_flags[] = {
    { 0x1, "Others may read" },
    { 0, NULL }
};

/* SynchronizationType */
static const value_string vs_synchronization_type[] = {
    { 0x1, "Contents" },
    { 0x2, "Hierarchy" },
    { 0, NULL }
};

static int hf_notification_data_notification_flags = -1;
static int hf_notification_data_notification_flags_notification_type = -1;
static int hf_notification_data_notification_flags_t = -1;
static int hf_notification_data_notification_flags_u = -1;
static int hf_notification_data_notification_flags_s = -1;
static int hf_notification_data_notification_flags_m = -1;
static int hf_notification_data_table_event_type = -1;
static int hf_notification_data_table_row_folder_id = -1;
static int hf_notification_data_table_row_message_id = -1;
static int hf_notification_data_table_row_instance = -1;
static int hf_notification_data_insert_after_table_row_folder_id = -1;
static int hf_notification_data_insert_after_table_row_id = -1;
static int hf_notification_data_insert_after_table_row_instance = -1;
static int hf_notification_data_table_row_data_size = -1;
static int hf_notification_data_table_row_data = -1;
static int hf_notification_data_folder_id = -1;
static int hf_notification_data_message_id = -1;
static int hf_notification_data_parent_folder_id = -1;
static int hf_notification_data_old_folder_id = -1;
static int hf_notification_data_old_message_id = -1;
static int hf_notification_data_old_parent_folder_id = -1;
static int hf_notification_data_tag_count = -1;
static int hf_notification_data_tags = -1;
static int hf_notification_data_total_message_count = -1;
static int hf_notification_data_unread_message_count = -1;
static int hf_notification_data_message_flags = -1;
static int hf_notification_data_message_flags_mf_read = -1;
static int hf_notification_data_message_flags_mf_unmodified = -1;
static int hf_notification_data_message_flags_mf_submitted = -1;
static int hf_notification_data_message_flags_mf_unsent = -1;
static int hf_notification_data_message_flags_mf_has_attach = -1;
static int hf_notification_data_message_flags_mf_from_me = -1;
static int hf_notification_data_message_flags_mf_fai = -1;
static int hf_notification_data_message_flags_mf_resend = -1;
static int hf_notification_data_message_flags_mf_notify_read = -1;
static int hf_notification_data_message_flags_mf_notify_unread = -1;
static int hf_notification_data_message_flags_mf_ever_read = -1;
static int hf_notification_data_message_flags_mf_internet = -1;
static int hf_notification_data_message_flags_mf_untrusted = -1;
static int hf_notification_data_unicode_flag = -1;
static int hf_notification_data_message_class = -1;
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
static int hf_backoff_rop_rop_id_backoff = -1;
static int hf_backoff_rop_duration = -1;
static int hf_permission_data_permission_data_flags = -1;
static int hf_permission_data_permission_data_flags_add_row = -1;
static int hf_permission_data_permission_data_flags_modify_row = -1;
static int hf_permission_data_permission_data_flags_remove_row = -1;
static int hf_permission_data_property_value_count = -1;
static int hf_permission_data_property_values = -1;
static int hf_rule_data_rule_data_flags = -1;
static int hf_rule_data_rule_data_flags_row_add = -1;
static int hf_rule_data_rule_data_flags_row_modify = -1;
static int hf_rule_data_rule_data_flags_row_remove = -1;
static int hf_rule_data_property_value_count = -1;
static int hf_rule_data_property_values = -1;
static int hf_message_read_state_message_id_size = -1;
static int hf_message_read_state_message_id = -1;
static int hf_message_read_state_mark_as_read = -1;
static int hf_deleted_object_size = -1;
static int hf_deleted_object_object_id = -1;
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
static int hf_get_attachment_table_table_flags = -1;
static int hf_get_attachment_table_table_flags_unicode = -1;
static int hf_open_attachment_open_attachment_flags = -1;
static int hf_open_attachment_attachment_id = -1;
static int hf_create_attachment_attachment_id = -1;
static int hf_delete_attachment_attachment_id = -1;
static int hf_save_changes_attachment_save_flags = -1;
static int hf_save_changes_attachment_save_flags_keep_open_read_only = -1;
static int hf_save_changes_attachment_save_flags_keep_open_read_write = -1;
static int hf_save_changes_attachment_save_flags_force_save = -1;
static int hf_save_changes_attachment_save_flags_unnamed = -1;
static int hf_set_receive_folder_folder_id = -1;
static int hf_set_receive_folder_message_class = -1;
static int hf_get_receive_folder_message_class = -1;
static int hf_get_receive_folder_folder_id = -1;
static int hf_get_receive_folder_explicit_message_class = -1;
static int hf_register_notification_notification_types = -1;
static int hf_register_notification_notification_types_new_mail = -1;
static int hf_register_notification_notification_types_object_created = -1;
static int hf_register_notification_notification_types_object_deleted = -1;
static int hf_register_notification_notification_types_object_modified = -1;
static int hf_register_notification_notification_types_object_moved = -1;
static int hf_register_notification_notification_types_object_copied = -1;
static int hf_register_notification_notification_types_search_completed = -1;
static int hf_register_notification_notification_types_table_modified = -1;
static int hf_register_notification_notification_types_extended = -1;
static int hf_register_notification_reserved = -1;
static int hf_register_notification_want_whole_store = -1;
static int hf_register_notification_folder_id = -1;
static int hf_register_notification_message_id = -1;
static int hf_notify_notification_handle = -1;
static int hf_notify_logon_id = -1;
static int hf_notify_notification_data = -1;
static int hf_open_stream_property_tag = -1;
static int hf_open_stream_open_mode_flags = -1;
static int hf_open_stream_stream_size = -1;
static int hf_read_stream_byte_count = -1;
static int hf_read_stream_maximum_byte_count = -1;
static int hf_read_stream_data_size = -1;
static int hf_read_stream_data = -1;
static int hf_write_stream_data_size = -1;
static int hf_write_stream_data = -1;
static int hf_write_stream_written_size = -1;
static int hf_seek_stream_origin = -1;
static int hf_seek_stream_offset = -1;
static int hf_seek_stream_new_position = -1;
static int hf_set_stream_size_stream_size = -1;
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
static int hf_submit_message_submit_flags = -1;
static int hf_submit_message_submit_flags_pre_process = -1;
static int hf_submit_message_submit_flags_needs_spooler = -1;
static int hf_move_copy_messages_message_id_count = -1;
static int hf_move_copy_messages_message_ids = -1;
static int hf_move_copy_messages_want_asynchronous = -1;
static int hf_move_copy_messages_want_copy = -1;
static int hf_move_copy_messages_partial_completion = -1;
static int hf_move_copy_messages_dest_handle_index = -1;
static int hf_abort_submit_folder_id = -1;
static int hf_abort_submit_message_id = -1;
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
static int hf_copy_to_stream_byte_count = -1;
static int hf_copy_to_stream_read_byte_count = -1;
static int hf_copy_to_stream_written_byte_count = -1;
static int hf_copy_to_stream_dest_handle_index = -1;
static int hf_get_permissions_table_table_flags = -1;
static int hf_get_permissions_table_table_flags_include_free_busy = -1;
static int hf_get_rules_table_table_flags = -1;
static int hf_get_rules_table_table_flags_u = -1;
static int hf_modify_permissions_modify_flags = -1;
static int hf_modify_permissions_modify_flags_replace_rows = -1;
static int hf_modify_permissions_modify_flags_include_free_busy = -1;
static int hf_modify_permissions_modify_count = -1;
static int hf_modify_permissions_permissions_data = -1;
static int hf_modify_rules_modify_rules_flags = -1;
static int hf_modify_rules_modify_rules_flags_r = -1;
static int hf_modify_rules_rules_count = -1;
static int hf_modify_rules_rules_data = -1;
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
static int hf_open_embedded_message_code_page_id = -1;
static int hf_open_embedded_message_open_mode_flags = -1;
static int hf_open_embedded_message_reserved = -1;
static int hf_open_embedded_message_message_id = -1;
static int hf_open_embedded_message_has_named_properties = -1;
static int hf_open_embedded_message_subject_prefix = -1;
static int hf_open_embedded_message_normalized_subject = -1;
static int hf_open_embedded_message_recipient_count = -1;
static int hf_open_embedded_message_column_count = -1;
static int hf_open_embedded_message_recipient_columns = -1;
static int hf_open_embedded_message_row_count = -1;
static int hf_open_embedded_message_recipient_rows = -1;
static int hf_spooler_lock_message_message_id = -1;
static int hf_spooler_lock_message_lock_state = -1;
static int hf_get_address_types_address_type_count = -1;
static int hf_get_address_types_address_type_size = -1;
static int hf_get_address_types_address_types = -1;
static int hf_transport_send_no_properties_returned = -1;
static int hf_transport_send_property_value_count = -1;
static int hf_transport_send_property_values = -1;
static int hf_fast_transfer_source_copy_messages_message_id_count = -1;
static int hf_fast_transfer_source_copy_messages_message_ids = -1;
static int hf_fast_transfer_source_copy_messages_copy_flags = -1;
static int hf_fast_transfer_source_copy_messages_copy_flags_move = -1;
static int hf_fast_transfer_source_copy_messages_copy_flags_unused1 = -1;
static int hf_fast_transfer_source_copy_messages_copy_flags_unused2 = -1;
static int hf_fast_transfer_source_copy_messages_copy_flags_unused3 = -1;
static int hf_fast_transfer_source_copy_messages_copy_flags_best_body = -1;
static int hf_fast_transfer_source_copy_messages_copy_flags_send_entry_id = -1;
static int hf_fast_transfer_source_copy_messages_send_options = -1;
static int hf_fast_transfer_source_copy_messages_send_options_unicode = -1;
static int hf_fast_transfer_source_copy_messages_send_options_use_cpid = -1;
static int hf_fast_transfer_source_copy_messages_send_options_recover_mode = -1;
static int hf_fast_transfer_source_copy_messages_send_options_force_unicode = -1;
static int hf_fast_transfer_source_copy_messages_send_options_partial_item = -1;
static int hf_fast_transfer_source_copy_messages_send_options_reserved1 = -1;
static int hf_fast_transfer_source_copy_messages_send_options_reserved2 = -1;
static int hf_fast_transfer_source_copy_folder_copy_flags = -1;
static int hf_fast_transfer_source_copy_folder_copy_flags_move = -1;
static int hf_fast_transfer_source_copy_folder_copy_flags_unused1 = -1;
static int hf_fast_transfer_source_copy_folder_copy_flags_unused2 = -1;
static int hf_fast_transfer_source_copy_folder_copy_flags_unused3 = -1;
static int hf_fast_transfer_source_copy_folder_copy_flags_copy_subfolders = -1;
static int hf_fast_transfer_source_copy_folder_send_options = -1;
static int hf_fast_transfer_source_copy_folder_send_options_unicode = -1;
static int hf_fast_transfer_source_copy_folder_send_options_use_cpid = -1;
static int hf_fast_transfer_source_copy_folder_send_options_recover_mode = -1;
static int hf_fast_transfer_source_copy_folder_send_options_force_unicode = -1;
static int hf_fast_transfer_source_copy_folder_send_options_partial_item = -1;
static int hf_fast_transfer_source_copy_folder_send_options_reserved1 = -1;
static int hf_fast_transfer_source_copy_folder_send_options_reserved2 = -1;
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
static int hf_transport_new_mail_message_id = -1;
static int hf_transport_new_mail_folder_id = -1;
static int hf_transport_new_mail_message_class = -1;
static int hf_transport_new_mail_message_flags = -1;
static int hf_transport_new_mail_message_flags_mf_read = -1;
static int hf_transport_new_mail_message_flags_mf_unmodified = -1;
static int hf_transport_new_mail_message_flags_mf_submitted = -1;
static int hf_transport_new_mail_message_flags_mf_unsent = -1;
static int hf_transport_new_mail_message_flags_mf_has_attach = -1;
static int hf_transport_new_mail_message_flags_mf_from_me = -1;
static int hf_transport_new_mail_message_flags_mf_fai = -1;
static int hf_transport_new_mail_message_flags_mf_resend = -1;
static int hf_transport_new_mail_message_flags_mf_notify_read = -1;
static int hf_transport_new_mail_message_flags_mf_notify_unread = -1;
static int hf_transport_new_mail_message_flags_mf_ever_read = -1;
static int hf_transport_new_mail_message_flags_mf_internet = -1;
static int hf_transport_new_mail_message_flags_mf_untrusted = -1;
static int hf_get_valid_attachments_attachment_id_count = -1;
static int hf_get_valid_attachments_attachment_id_count_2 = -1;
static int hf_get_valid_attachments_attachment_id_array = -1;
static int hf_fast_transfer_destination_configure_source_operation = -1;
static int hf_fast_transfer_destination_configure_copy_flags = -1;
static int hf_fast_transfer_destination_configure_copy_flags_move = -1;
static int hf_fast_transfer_destination_put_buffer_transfer_data_size = -1;
static int hf_fast_transfer_destination_put_buffer_transfer_data = -1;
static int hf_fast_transfer_destination_put_buffer_transfer_status = -1;
static int hf_fast_transfer_destination_put_buffer_in_progress_count = -1;
static int hf_fast_transfer_destination_put_buffer_total_step_count = -1;
static int hf_fast_transfer_destination_put_buffer_reserved = -1;
static int hf_fast_transfer_destination_put_buffer_buffer_used_size = -1;
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
static int hf_update_deferred_action_messages_server_entry_id_size = -1;
static int hf_update_deferred_action_messages_server_entry_id = -1;
static int hf_update_deferred_action_messages_client_entry_id_size = -1;
static int hf_update_deferred_action_messages_client_entry_id = -1;
static int hf_empty_folder_want_asynchronous = -1;
static int hf_empty_folder_want_delete_associated = -1;
static int hf_empty_folder_partial_completion = -1;
static int hf_expand_row_max_row_count = -1;
static int hf_expand_row_category_id = -1;
static int hf_expand_row_expanded_row_count = -1;
static int hf_expand_row_row_count = -1;
static int hf_expand_row_row_data = -1;
static int hf_collapse_row_category_id = -1;
static int hf_collapse_row_collapsed_row_count = -1;
static int hf_lock_region_stream_region_offset = -1;
static int hf_lock_region_stream_region_size = -1;
static int hf_lock_region_stream_lock_flags = -1;
static int hf_unlock_region_stream_region_offset = -1;
static int hf_unlock_region_stream_region_size = -1;
static int hf_unlock_region_stream_lock_flags = -1;
static int hf_get_stream_size_stream_size = -1;
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
static int hf_fast_transfer_source_copy_properties_level = -1;
static int hf_fast_transfer_source_copy_properties_copy_flags = -1;
static int hf_fast_transfer_source_copy_properties_copy_flags_move = -1;
static int hf_fast_transfer_source_copy_properties_copy_flags_unused1 = -1;
static int hf_fast_transfer_source_copy_properties_copy_flags_unused2 = -1;
static int hf_fast_transfer_source_copy_properties_copy_flags_unused3 = -1;
static int hf_fast_transfer_source_copy_properties_send_options = -1;
static int hf_fast_transfer_source_copy_properties_send_options_unicode = -1;
static int hf_fast_transfer_source_copy_properties_send_options_use_cpid = -1;
static int hf_fast_transfer_source_copy_properties_send_options_recover_mode = -1;
static int hf_fast_transfer_source_copy_properties_send_options_force_unicode = -1;
static int hf_fast_transfer_source_copy_properties_send_options_partial_item = -1;
static int hf_fast_transfer_source_copy_properties_send_options_reserved1 = -1;
static int hf_fast_transfer_source_copy_properties_send_options_reserved2 = -1;
static int hf_fast_transfer_source_copy_properties_property_tag_count = -1;
static int hf_fast_transfer_source_copy_properties_property_tags = -1;
static int hf_get_collapse_state_row_id = -1;
static int hf_get_collapse_state_row_instance_number = -1;
static int hf_get_collapse_state_collapse_state_size = -1;
static int hf_get_collapse_state_collapse_state = -1;
static int hf_set_collapse_state_collapse_state_size = -1;
static int hf_set_collapse_state_collapse_state = -1;
static int hf_set_collapse_state_bookmark_size = -1;
static int hf_set_collapse_state_bookmark = -1;
static int hf_get_transport_folder_folder_id = -1;
static int hf_pending_session_index = -1;
static int hf_options_data_address_type = -1;
static int hf_options_data_want_win32 = -1;
static int hf_options_data_reserved = -1;
static int hf_options_data_options_info_size = -1;
static int hf_options_data_options_info = -1;
static int hf_options_data_help_file_size = -1;
static int hf_options_data_help_file = -1;
static int hf_options_data_help_file_name = -1;
static int hf_synchronization_configure_synchronization_type = -1;
static int hf_synchronization_configure_send_options = -1;
static int hf_synchronization_configure_send_options_unicode = -1;
static int hf_synchronization_configure_send_options_use_cpid = -1;
static int hf_synchronization_configure_send_options_recover_mode = -1;
static int hf_synchronization_configure_send_options_force_unicode = -1;
static int hf_synchronization_configure_send_options_partial_item = -1;
static int hf_synchronization_configure_send_options_reserved1 = -1;
static int hf_synchronization_configure_send_options_reserved2 = -1;
static int hf_synchronization_configure_synchronization_flags = -1;
static int hf_synchronization_configure_synchronization_flags_unicode = -1;
static int hf_synchronization_configure_synchronization_flags_no_deletions = -1;
static int hf_synchronization_configure_synchronization_flags_ignore_no_longer_in_scope = -1;
static int hf_synchronization_configure_synchronization_flags_read_state = -1;
static int hf_synchronization_configure_synchronization_flags_fai = -1;
static int hf_synchronization_configure_synchronization_flags_normal = -1;
static int hf_synchronization_configure_synchronization_flags_only_specified_properties = -1;
static int hf_synchronization_configure_synchronization_flags_no_foreign_identifiers = -1;
static int hf_synchronization_configure_synchronization_flags_reserved = -1;
static int hf_synchronization_configure_synchronization_flags_best_body = -1;
static int hf_synchronization_configure_synchronization_flags_ignore_specified_on_fai = -1;
static int hf_synchronization_configure_synchronization_flags_progress = -1;
static int hf_synchronization_configure_restriction_data_size = -1;
static int hf_synchronization_configure_restriction_data = -1;
static int hf_synchronization_configure_synchronization_extra_flags = -1;
static int hf_synchronization_configure_synchronization_extra_flags_eid = -1;
static int hf_synchronization_configure_synchronization_extra_flags_message_size = -1;
static int hf_synchronization_configure_synchronization_extra_flags_cn = -1;
static int hf_synchronization_configure_synchronization_extra_flags_order_by_delivery_time = -1;
static int hf_synchronization_configure_property_tag_count = -1;
static int hf_synchronization_configure_property_tags = -1;
static int hf_synchronization_import_message_change_import_flag = -1;
static int hf_synchronization_import_message_change_import_flag_associated = -1;
static int hf_synchronization_import_message_change_import_flag_fail_on_conflict = -1;
static int hf_synchronization_import_message_change_property_value_count = -1;
static int hf_synchronization_import_message_change_property_values = -1;
static int hf_synchronization_import_message_change_message_id = -1;
static int hf_synchronization_import_hierarchy_change_hierarchy_value_count = -1;
static int hf_synchronization_import_hierarchy_change_hierarchy_values = -1;
static int hf_synchronization_import_hierarchy_change_property_value_count = -1;
static int hf_synchronization_import_hierarchy_change_property_values = -1;
static int hf_synchronization_import_hierarchy_change_folder_id = -1;
static int hf_synchronization_import_deletes_import_delete_flags = -1;
static int hf_synchronization_import_deletes_import_delete_flags_hierarchy = -1;
static int hf_synchronization_import_deletes_import_delete_flags_hard_delete = -1;
static int hf_synchronization_import_deletes_property_value_count = -1;
static int hf_synchronization_import_deletes_property_tag = -1;
static int hf_synchronization_import_deletes_value_count = -1;
static int hf_synchronization_import_deletes_property_values = -1;
static int hf_synchronization_upload_state_stream_begin_state_property = -1;
static int hf_synchronization_upload_state_stream_begin_transfer_buffer_size = -1;
static int hf_synchronization_upload_state_stream_continue_stream_data_size = -1;
static int hf_synchronization_upload_state_stream_continue_stream_data = -1;
static int hf_synchronization_import_message_move_source_folder_id_size = -1;
static int hf_synchronization_import_message_move_source_folder_id = -1;
static int hf_synchronization_import_message_move_source_message_id_size = -1;
static int hf_synchronization_import_message_move_source_message_id = -1;
static int hf_synchronization_import_message_move_predecessor_change_list_size = -1;
static int hf_synchronization_import_message_move_predecessor_change_list = -1;
static int hf_synchronization_import_message_move_destination_message_id_size = -1;
static int hf_synchronization_import_message_move_destination_message_id = -1;
static int hf_synchronization_import_message_move_change_number_size = -1;
static int hf_synchronization_import_message_move_change_number = -1;
static int hf_synchronization_import_message_move_message_id = -1;
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
static int hf_synchronization_open_collector_is_contents_collector = -1;
static int hf_get_local_replica_ids_id_count = -1;
static int hf_get_local_replica_ids_repl_guid = -1;
static int hf_get_local_replica_ids_global_count = -1;
static int hf_synchronization_import_read_state_changes_message_read_states_size = -1;
static int hf_synchronization_import_read_state_changes_message_read_states = -1;
static int hf_tell_version_version = -1;
static int hf_free_bookmark_bookmark_size = -1;
static int hf_free_bookmark_bookmark = -1;
static int hf_write_and_commit_stream_data_size = -1;
static int hf_write_and_commit_stream_data = -1;
static int hf_write_and_commit_stream_written_size = -1;
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
static int hf_fast_transfer_destination_put_buffer_extended_transfer_data_size = -1;
static int hf_fast_transfer_destination_put_buffer_extended_transfer_data = -1;
static int hf_fast_transfer_destination_put_buffer_extended_transfer_status = -1;
static int hf_fast_transfer_destination_put_buffer_extended_in_progress_count = -1;
static int hf_fast_transfer_destination_put_buffer_extended_total_step_count = -1;
static int hf_fast_transfer_destination_put_buffer_extended_reserved = -1;
static int hf_fast_transfer_destination_put_buffer_extended_buffer_used_size = -1;
static int hf_write_stream_extended_data_size = -1;
static int hf_write_stream_extended_data = -1;
static int hf_write_stream_extended_written_size = -1;
static int hf_backoff_logon_id = -1;
static int hf_backoff_duration = -1;
static int hf_backoff_backoff_rop_count = -1;
static int hf_backoff_backoff_rop_data = -1;
static int hf_backoff_additional_data_size = -1;
static int hf_backoff_additional_data = -1;
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
static int hf_buffer_too_small_size_needed = -1;
static int hf_buffer_too_small_request_buffers = -1;

static int ett_flags = -1;
static int ett_property_row = -1;
static int ett_recipient_row = -1;
static int ett_tagged_property_value = -1;
static int ett_source_key = -1;
static int ett_long_term_id = -1;
static int ett_typed_string = -1;
static int ett_open_recipient_row = -1;
static int ett_property_problem = -1;
static int ett_modify_recipient_row = -1;
static int ett_read_recipient_row = -1;
static int ett_sort_order = -1;
static int ett_restriction = -1;
static int ett_notification_data = -1;
static int ett_permission_data = -1;
static int ett_rule_data = -1;
static int ett_property_name = -1;
static int ett_entry_id = -1;
static int ett_deleted_object = -1;
static int ett_predecessor_change_list = -1;
static int ett_xid = -1;
static int ett_message_read_state = -1;
static int ett_long_term_id_range = -1;
static int ett_backoff_rop = -1;
static int ett_logon_time = -1;
static int ett_rop_requests = -1;

static int *const bits_notification_data_notification_flags[] = {
    &hf_notification_data_notification_flags_notification_type,
    &hf_notification_data_notification_flags_t,
    &hf_notification_data_notification_flags_u,
    &hf_notification_data_notification_flags_s,
    &hf_notification_data_notification_flags_m,
    NULL
};

static int *const bits_notification_data_message_flags[] = {
    &hf_notification_data_message_flags_mf_read,
    &hf_notification_data_message_flags_mf_unmodified,
    &hf_notification_data_message_flags_mf_submitted,
    &hf_notification_data_message_flags_mf_unsent,
    &hf_notification_data_message_flags_mf_has_attach,
    &hf_notification_data_message_flags_mf_from_me,
    &hf_notification_data_message_flags_mf_fai,
    &hf_notification_data_message_flags_mf_resend,
    &hf_notification_data_message_flags_mf_notify_read,
    &hf_notification_data_message_flags_mf_notify_unread,
    &hf_notification_data_message_flags_mf_ever_read,
    &hf_notification_data_message_flags_mf_internet,
    &hf_notification_data_message_flags_mf_untrusted,
    NULL
};

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

static int *const bits_permission_data_permission_data_flags[] = {
    &hf_permission_data_permission_data_flags_add_row,
    &hf_permission_data_permission_data_flags_modify_row,
    &hf_permission_data_permission_data_flags_remove_row,
    NULL
};

static int *const bits_rule_data_rule_data_flags[] = {
    &hf_rule_data_rule_data_flags_row_add,
    &hf_rule_data_rule_data_flags_row_modify,
    &hf_rule_data_rule_data_flags_row_remove,
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

static int *const bits_get_attachment_table_table_flags[] = {
    &hf_get_attachment_table_table_flags_unicode,
    NULL
};

static int *const bits_save_changes_attachment_save_flags[] = {
    &hf_save_changes_attachment_save_flags_keep_open_read_only,
    &hf_save_changes_attachment_save_flags_keep_open_read_write,
    &hf_save_changes_attachment_save_flags_force_save,
    &hf_save_changes_attachment_save_flags_unnamed,
    NULL
};

static int *const bits_register_notification_notification_types[] = {
    &hf_register_notification_notification_types_new_mail,
    &hf_register_notification_notification_types_object_created,
    &hf_register_notification_notification_types_object_deleted,
    &hf_register_notification_notification_types_object_modified,
    &hf_register_notification_notification_types_object_moved,
    &hf_register_notification_notification_types_object_copied,
    &hf_register_notification_notification_types_search_completed,
    &hf_register_notification_notification_types_table_modified,
    &hf_register_notification_notification_types_extended,
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

static int *const bits_submit_message_submit_flags[] = {
    &hf_submit_message_submit_flags_pre_process,
    &hf_submit_message_submit_flags_needs_spooler,
    NULL
};

static int *const bits_copy_to_copy_flags[] = {
    &hf_copy_to_copy_flags_move,
    &hf_copy_to_copy_flags_no_overwrite,
    NULL
};

static int *const bits_get_permissions_table_table_flags[] = {
    &hf_get_permissions_table_table_flags_include_free_busy,
    NULL
};

static int *const bits_get_rules_table_table_flags[] = {
    &hf_get_rules_table_table_flags_u,
    NULL
};

static int *const bits_modify_permissions_modify_flags[] = {
    &hf_modify_permissions_modify_flags_replace_rows,
    &hf_modify_permissions_modify_flags_include_free_busy,
    NULL
};

static int *const bits_modify_rules_modify_rules_flags[] = {
    &hf_modify_rules_modify_rules_flags_r,
    NULL
};

static int *const bits_fast_transfer_source_copy_messages_copy_flags[] = {
    &hf_fast_transfer_source_copy_messages_copy_flags_move,
    &hf_fast_transfer_source_copy_messages_copy_flags_unused1,
    &hf_fast_transfer_source_copy_messages_copy_flags_unused2,
    &hf_fast_transfer_source_copy_messages_copy_flags_unused3,
    &hf_fast_transfer_source_copy_messages_copy_flags_best_body,
    &hf_fast_transfer_source_copy_messages_copy_flags_send_entry_id,
    NULL
};

static int *const bits_fast_transfer_source_copy_messages_send_options[] = {
    &hf_fast_transfer_source_copy_messages_send_options_unicode,
    &hf_fast_transfer_source_copy_messages_send_options_use_cpid,
    &hf_fast_transfer_source_copy_messages_send_options_recover_mode,
    &hf_fast_transfer_source_copy_messages_send_options_force_unicode,
    &hf_fast_transfer_source_copy_messages_send_options_partial_item,
    &hf_fast_transfer_source_copy_messages_send_options_reserved1,
    &hf_fast_transfer_source_copy_messages_send_options_reserved2,
    NULL
};

static int *const bits_fast_transfer_source_copy_folder_copy_flags[] = {
    &hf_fast_transfer_source_copy_folder_copy_flags_move,
    &hf_fast_transfer_source_copy_folder_copy_flags_unused1,
    &hf_fast_transfer_source_copy_folder_copy_flags_unused2,
    &hf_fast_transfer_source_copy_folder_copy_flags_unused3,
    &hf_fast_transfer_source_copy_folder_copy_flags_copy_subfolders,
    NULL
};

static int *const bits_fast_transfer_source_copy_folder_send_options[] = {
    &hf_fast_transfer_source_copy_folder_send_options_unicode,
    &hf_fast_transfer_source_copy_folder_send_options_use_cpid,
    &hf_fast_transfer_source_copy_folder_send_options_recover_mode,
    &hf_fast_transfer_source_copy_folder_send_options_force_unicode,
    &hf_fast_transfer_source_copy_folder_send_options_partial_item,
    &hf_fast_transfer_source_copy_folder_send_options_reserved1,
    &hf_fast_transfer_source_copy_folder_send_options_reserved2,
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

static int *const bits_transport_new_mail_message_flags[] = {
    &hf_transport_new_mail_message_flags_mf_read,
    &hf_transport_new_mail_message_flags_mf_unmodified,
    &hf_transport_new_mail_message_flags_mf_submitted,
    &hf_transport_new_mail_message_flags_mf_unsent,
    &hf_transport_new_mail_message_flags_mf_has_attach,
    &hf_transport_new_mail_message_flags_mf_from_me,
    &hf_transport_new_mail_message_flags_mf_fai,
    &hf_transport_new_mail_message_flags_mf_resend,
    &hf_transport_new_mail_message_flags_mf_notify_read,
    &hf_transport_new_mail_message_flags_mf_notify_unread,
    &hf_transport_new_mail_message_flags_mf_ever_read,
    &hf_transport_new_mail_message_flags_mf_internet,
    &hf_transport_new_mail_message_flags_mf_untrusted,
    NULL
};

static int *const bits_fast_transfer_destination_configure_copy_flags[] = {
    &hf_fast_transfer_destination_configure_copy_flags_move,
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

static int *const bits_fast_transfer_source_copy_properties_copy_flags[] = {
    &hf_fast_transfer_source_copy_properties_copy_flags_move,
    &hf_fast_transfer_source_copy_properties_copy_flags_unused1,
    &hf_fast_transfer_source_copy_properties_copy_flags_unused2,
    &hf_fast_transfer_source_copy_properties_copy_flags_unused3,
    NULL
};

static int *const bits_fast_transfer_source_copy_properties_send_options[] = {
    &hf_fast_transfer_source_copy_properties_send_options_unicode,
    &hf_fast_transfer_source_copy_properties_send_options_use_cpid,
    &hf_fast_transfer_source_copy_properties_send_options_recover_mode,
    &hf_fast_transfer_source_copy_properties_send_options_force_unicode,
    &hf_fast_transfer_source_copy_properties_send_options_partial_item,
    &hf_fast_transfer_source_copy_properties_send_options_reserved1,
    &hf_fast_transfer_source_copy_properties_send_options_reserved2,
    NULL
};

static int *const bits_synchronization_configure_send_options[] = {
    &hf_synchronization_configure_send_options_unicode,
    &hf_synchronization_configure_send_options_use_cpid,
    &hf_synchronization_configure_send_options_recover_mode,
    &hf_synchronization_configure_send_options_force_unicode,
    &hf_synchronization_configure_send_options_partial_item,
    &hf_synchronization_configure_send_options_reserved1,
    &hf_synchronization_configure_send_options_reserved2,
    NULL
};

static int *const bits_synchronization_configure_synchronization_flags[] = {
    &hf_synchronization_configure_synchronization_flags_unicode,
    &hf_synchronization_configure_synchronization_flags_no_deletions,
    &hf_synchronization_configure_synchronization_flags_ignore_no_longer_in_scope,
    &hf_synchronization_configure_synchronization_flags_read_state,
    &hf_synchronization_configure_synchronization_flags_fai,
    &hf_synchronization_configure_synchronization_flags_normal,
    &hf_synchronization_configure_synchronization_flags_only_specified_properties,
    &hf_synchronization_configure_synchronization_flags_no_foreign_identifiers,
    &hf_synchronization_configure_synchronization_flags_reserved,
    &hf_synchronization_configure_synchronization_flags_best_body,
    &hf_synchronization_configure_synchronization_flags_ignore_specified_on_fai,
    &hf_synchronization_configure_synchronization_flags_progress,
    NULL
};

static int *const bits_synchronization_configure_synchronization_extra_flags[] = {
    &hf_synchronization_configure_synchronization_extra_flags_eid,
    &hf_synchronization_configure_synchronization_extra_flags_message_size,
    &hf_synchronization_configure_synchronization_extra_flags_cn,
    &hf_synchronization_configure_synchronization_extra_flags_order_by_delivery_time,
    NULL
};

static int *const bits_synchronization_import_message_change_import_flag[] = {
    &hf_synchronization_import_message_change_import_flag_associated,
    &hf_synchronization_import_message_change_import_flag_fail_on_conflict,
    NULL
};

static int *const bits_synchronization_import_deletes_import_delete_flags[] = {
    &hf_synchronization_import_deletes_import_delete_flags_hierarchy,
    &hf_synchronization_import_deletes_import_delete_flags_hard_delete,
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

/* NotificationData, MS-OXCNOTIF 2.2.1.4.1.2 */
void rop_notification_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t table_event_type = 0;
    uint64_t table_row_folder_id = 0;
    uint64_t table_row_message_id = 0;
    const char *table_row_data_text = NULL;
    uint64_t folder_id = 0;
    uint64_t message_id = 0;
    uint32_t tag_count = 0;
    uint32_t total_message_count = 0;
    uint32_t unread_message_count = 0;
    const char *message_class = NULL;

    uint32_t notification_flags = cur_flags16(c, t, hf_notification_data_notification_flags, ett_flags,
                                              bits_notification_data_notification_flags, 0xffff);
    if ((notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_TABLE_MODIFIED)
        table_event_type = cur_u16(c, t, hf_notification_data_table_event_type);
    if (table_event_type == TABLE_EVENT_TYPE_ROW_ADDED || table_event_type == TABLE_EVENT_TYPE_ROW_DELETED ||
        table_event_type == TABLE_EVENT_TYPE_ROW_MODIFIED) {
        table_row_folder_id = cur_id64(c, t, hf_notification_data_table_row_folder_id);
    }
    if ((notification_flags & NOTIFICATION_FLAGS_M) && (table_event_type == TABLE_EVENT_TYPE_ROW_ADDED ||
        table_event_type == TABLE_EVENT_TYPE_ROW_DELETED || table_event_type == TABLE_EVENT_TYPE_ROW_MODIFIED)) {
        table_row_message_id = cur_id64(c, t, hf_notification_data_table_row_message_id);
        cur_u32(c, t, hf_notification_data_table_row_instance);
    }
    if (table_event_type == TABLE_EVENT_TYPE_ROW_ADDED || table_event_type == TABLE_EVENT_TYPE_ROW_MODIFIED)
        cur_id64(c, t, hf_notification_data_insert_after_table_row_folder_id);
    if ((notification_flags & NOTIFICATION_FLAGS_M) &&
        (table_event_type == TABLE_EVENT_TYPE_ROW_ADDED || table_event_type == TABLE_EVENT_TYPE_ROW_MODIFIED)) {
        cur_id64(c, t, hf_notification_data_insert_after_table_row_id);
        cur_u32(c, t, hf_notification_data_insert_after_table_row_instance);
    }
    if (table_event_type == TABLE_EVENT_TYPE_ROW_ADDED || table_event_type == TABLE_EVENT_TYPE_ROW_MODIFIED) {
        uint32_t table_row_data_size = cur_u16(c, t, hf_notification_data_table_row_data_size);
        if (table_row_data_size > 0) {
            cur_sub table_row_data_sub = cur_sub_begin(c, t, hf_notification_data_table_row_data,
                                                       table_row_data_size);
            const ex_tags *table_row_data_outer = c->rows.columns;
            c->rows.columns = rop_input_columns(c, COLUMNS_TABLE);
            table_row_data_text = cur_struct_summary(c, t, hf_notification_data_table_row_data, ett_property_row,
                                                     property_row, wanted);
            c->rows.columns = table_row_data_outer;
            cur_sub_end(c, t, &table_row_data_sub);
        }
    }
    if ((notification_flags & NOTIFICATION_FLAGS_TYPE) != NOTIFICATION_TYPE_TABLE_MODIFIED &&
        (notification_flags & NOTIFICATION_FLAGS_TYPE) != NOTIFICATION_TYPE_EXTENDED) {
        folder_id = cur_id64(c, t, hf_notification_data_folder_id);
    }
    if ((notification_flags & NOTIFICATION_FLAGS_TYPE) != NOTIFICATION_TYPE_TABLE_MODIFIED &&
        (notification_flags & NOTIFICATION_FLAGS_TYPE) != NOTIFICATION_TYPE_EXTENDED &&
        (notification_flags & NOTIFICATION_FLAGS_M)) {
        message_id = cur_id64(c, t, hf_notification_data_message_id);
    }
    if (((notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_CREATED ||
        (notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_DELETED ||
        (notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_MOVED ||
        (notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_COPIED) &&
        ((!(notification_flags & NOTIFICATION_FLAGS_M) && !(notification_flags & NOTIFICATION_FLAGS_S)) ||
        ((notification_flags & NOTIFICATION_FLAGS_M) && (notification_flags & NOTIFICATION_FLAGS_S) &&
        !cur_deviates(c, t, DEVIATION_NOTIFICATION_WITHOUT_PARENT_FOLDER)))) {
        cur_id64(c, t, hf_notification_data_parent_folder_id);
    }
    if ((notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_MOVED ||
        (notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_COPIED) {
        cur_id64(c, t, hf_notification_data_old_folder_id);
    }
    if (((notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_MOVED ||
        (notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_COPIED) &&
        (notification_flags & NOTIFICATION_FLAGS_M)) {
        cur_id64(c, t, hf_notification_data_old_message_id);
    }
    if (((notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_MOVED ||
        (notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_COPIED) &&
        !(notification_flags & NOTIFICATION_FLAGS_M)) {
        cur_id64(c, t, hf_notification_data_old_parent_folder_id);
    }
    if ((notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_CREATED ||
        (notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_OBJECT_MODIFIED) {
        tag_count = cur_u16(c, t, hf_notification_data_tag_count);
    }
    if (tag_count != 0 && tag_count != 0xffff)
        cur_property_tags(c, t, hf_notification_data_tags, tag_count);
    if (notification_flags & NOTIFICATION_FLAGS_T)
        total_message_count = cur_u32(c, t, hf_notification_data_total_message_count);
    if (notification_flags & NOTIFICATION_FLAGS_U)
        unread_message_count = cur_u32(c, t, hf_notification_data_unread_message_count);
    if ((notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_NEW_MAIL) {
        cur_flags32(c, t, hf_notification_data_message_flags, ett_flags, bits_notification_data_message_flags,
                    0xa7ff);
        bool unicode_flag = cur_bool8(c, t, hf_notification_data_unicode_flag);
        if (unicode_flag)
            cur_string16(c, t, hf_notification_data_message_class, CUR_NUL, &message_class);
        else
            cur_string8(c, t, hf_notification_data_message_class, CUR_NUL, &message_class);
    }
    if (wanted && (table_row_folder_id != 0 && (notification_flags & NOTIFICATION_FLAGS_M))) {
        cur_summary_set(c, t, "%s %s in %s%s", cur_name_text(c, table_event_type, vs_table_event_type),
                        cur_id_text(c, table_row_message_id), cur_id_text(c, table_row_folder_id),
                        cur_part_text(c, ": ", cur_inner_text(table_row_data_text), ""));
    }
    if (wanted && (table_row_folder_id != 0 && !(notification_flags & NOTIFICATION_FLAGS_M))) {
        cur_summary_set(c, t, "%s %s%s", cur_name_text(c, table_event_type, vs_table_event_type),
                        cur_id_text(c, table_row_folder_id),
                        cur_part_text(c, ": ", cur_inner_text(table_row_data_text), ""));
    }
    if (wanted && (table_event_type != 0 && table_row_folder_id == 0))
        cur_summary_set(c, t, "%s", cur_name_text(c, table_event_type, vs_table_event_type));
    if (wanted && (notification_flags & NOTIFICATION_FLAGS_TYPE) == NOTIFICATION_TYPE_NEW_MAIL) {
        cur_summary_set(c, t, "%s %s in %s, \"%s\"",
                        cur_name_text(c, notification_flags & NOTIFICATION_FLAGS_TYPE, vs_notification_type),
                        cur_id_text(c, message_id), cur_id_text(c, folder_id), cur_text_or(c, message_class));
    }
    if (wanted && ((notification_flags & NOTIFICATION_FLAGS_T) && (notification_flags & NOTIFICATION_FLAGS_U))) {
        cur_summary_set(c, t, "%s %s, %s, %u unread",
                        cur_name_text(c, notification_flags & NOTIFICATION_FLAGS_TYPE, vs_notification_type),
                        cur_id_text(c, folder_id), cur_number_text(c, total_message_count, "message", "messages"),
                        unread_message_count);
    }
    if (wanted && ((notification_flags & NOTIFICATION_FLAGS_T) && !(notification_flags & NOTIFICATION_FLAGS_U))) {
        cur_summary_set(c, t, "%s %s, %s",
                        cur_name_text(c, notification_flags & NOTIFICATION_FLAGS_TYPE, vs_notification_type),
                        cur_id_text(c, folder_id), cur_number_text(c, total_message_count, "message", "messages"));
    }
    if (wanted && ((notification_flags & NOTIFICATION_FLAGS_U) && !(notification_flags & NOTIFICATION_FLAGS_T))) {
        cur_summary_set(c, t, "%s %s, %u unread",
                        cur_name_text(c, notification_flags & NOTIFICATION_FLAGS_TYPE, vs_notification_type),
                        cur_id_text(c, folder_id), unread_message_count);
    }
    if (wanted && (table_event_type == 0 && (notification_flags & NOTIFICATION_FLAGS_M) &&
        !(notification_flags & NOTIFICATION_FLAGS_T) && !(notification_flags & NOTIFICATION_FLAGS_U) &&
        (notification_flags & NOTIFICATION_FLAGS_TYPE) != NOTIFICATION_TYPE_NEW_MAIL)) {
        cur_summary_set(c, t, "%s %s in %s",
                        cur_name_text(c, notification_flags & NOTIFICATION_FLAGS_TYPE, vs_notification_type),
                        cur_id_text(c, message_id), cur_id_text(c, folder_id));
    }
    if (wanted && (table_event_type == 0 && !(notification_flags & NOTIFICATION_FLAGS_M) &&
        !(notification_flags & NOTIFICATION_FLAGS_T) && !(notification_flags & NOTIFICATION_FLAGS_U) &&
        (notification_flags & NOTIFICATION_FLAGS_TYPE) != NOTIFICATION_TYPE_NEW_MAIL)) {
        cur_summary_set(c, t, "%s %s",
                        cur_name_text(c, notification_flags & NOTIFICATION_FLAGS_TYPE, vs_notification_type),
                        cur_id_text(c, folder_id));
    }
}

/* OpenRecipientRow, MS-OXCROPS 2.2.6.1.2.1 */
void rop_open_recipient_row(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *recipient_row_text = NULL;

    uint32_t recipient_type = cur_flags8(c, t, hf_open_recipient_row_recipient_type, ett_flags,
                                         bits_open_recipient_row_recipient_type, 0x9f);
    if (!c->bad)
        rop_next_recipient(c, recipient_type);
    uint32_t code_page_id = cur_u16(c, t, hf_open_recipient_row_code_page_id);
    if (!c->bad)
        rop_code_page(c, code_page_id);
    uint32_t reserved = cur_u16(c, t, hf_open_recipient_row_reserved);
    cur_must(c, t, hf_open_recipient_row_reserved, reserved, 0);
    uint32_t recipient_row_size = cur_u16(c, t, hf_open_recipient_row_recipient_row_size);
    if (recipient_row_size > 0) {
        cur_sub recipient_row_sub = cur_sub_begin(c, t, hf_open_recipient_row_recipient_row, recipient_row_size);
        recipient_row_text = cur_struct_summary(c, t, hf_open_recipient_row_recipient_row, ett_recipient_row,
                                                oxcdata_recipient_row, wanted);
        cur_sub_end(c, t, &recipient_row_sub);
    }
    if (wanted) {
        cur_summary_set(c, t, "%s%s", cur_name_text(c, recipient_type & RECIPIENT_TYPE_TYPE, vs_recipient_kind),
                        cur_part_text(c, " ", cur_inner_text(recipient_row_text), ""));
    }
}

/* ModifyRecipientRow, MS-OXCROPS 2.2.6.5.1.1 */
void rop_modify_recipient_row(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t row_id = cur_u32(c, t, hf_modify_recipient_row_row_id);
    uint32_t recipient_type = cur_flags8(c, t, hf_modify_recipient_row_recipient_type, ett_flags,
                                         bits_modify_recipient_row_recipient_type, 0x9f);
    if (!c->bad)
        rop_recipient(c, row_id, recipient_type);
    uint32_t recipient_row_size = cur_u16(c, t, hf_modify_recipient_row_recipient_row_size);
    if (!c->bad)
        rop_recipient_removed(c, recipient_row_size);
    if (recipient_row_size > 0) {
        const char *recipient_row_text = NULL;
        if (recipient_row_size > 0) {
            cur_sub recipient_row_sub = cur_sub_begin(c, t, hf_modify_recipient_row_recipient_row,
                                                      recipient_row_size);
            recipient_row_text = cur_struct_summary(c, t, hf_modify_recipient_row_recipient_row, ett_recipient_row,
                                                    oxcdata_recipient_row, wanted);
            cur_sub_end(c, t, &recipient_row_sub);
        }
        if (wanted) {
            cur_summary_set(c, t, "%s%s", cur_name_text(c, recipient_type & RECIPIENT_TYPE_TYPE, vs_recipient_kind),
                            cur_part_text(c, " ", cur_inner_text(recipient_row_text), ""));
        }
    }
    if (wanted && recipient_row_size == 0)
        cur_summary_set(c, t, "delete row %u", row_id);
}

/* ReadRecipientRow, MS-OXCROPS 2.2.6.6.2.1 */
void rop_read_recipient_row(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *recipient_row_text = NULL;

    uint32_t row_id = cur_u32(c, t, hf_read_recipient_row_row_id);
    uint32_t recipient_type = cur_flags8(c, t, hf_read_recipient_row_recipient_type, ett_flags,
                                         bits_read_recipient_row_recipient_type, 0x9f);
    if (!c->bad)
        rop_recipient(c, row_id, recipient_type);
    uint32_t code_page_id = cur_u16(c, t, hf_read_recipient_row_code_page_id);
    if (!c->bad)
        rop_code_page(c, code_page_id);
    uint32_t reserved = cur_u16(c, t, hf_read_recipient_row_reserved);
    cur_must(c, t, hf_read_recipient_row_reserved, reserved, 0);
    uint32_t recipient_row_size = cur_u16(c, t, hf_read_recipient_row_recipient_row_size);
    if (recipient_row_size > 0) {
        cur_sub recipient_row_sub = cur_sub_begin(c, t, hf_read_recipient_row_recipient_row, recipient_row_size);
        recipient_row_text = cur_struct_summary(c, t, hf_read_recipient_row_recipient_row, ett_recipient_row,
                                                oxcdata_recipient_row, wanted);
        cur_sub_end(c, t, &recipient_row_sub);
    }
    if (wanted) {
        cur_summary_set(c, t, "%s%s", cur_name_text(c, recipient_type & RECIPIENT_TYPE_TYPE, vs_recipient_kind),
                        cur_part_text(c, " ", cur_inner_text(recipient_row_text), ""));
    }
}

/* BackoffRop, MS-OXCROPS 2.2.15.2.1.1 */
void rop_backoff_rop(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t rop_id_backoff = cur_u8(c, t, hf_backoff_rop_rop_id_backoff);
    uint32_t duration = cur_u32(c, t, hf_backoff_rop_duration);
    if (wanted)
        cur_summary_set(c, t, "%s %u ms", cur_name_text(c, rop_id_backoff, vs_rop_id), duration);
}

/* PermissionData, MS-OXCROPS 2.2.10.1.1.1 */
void rop_permission_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t permission_data_flags = cur_flags8(c, t, hf_permission_data_permission_data_flags, ett_flags,
                                                bits_permission_data_permission_data_flags, 0x7);
    uint32_t property_value_count = cur_u16(c, t, hf_permission_data_property_value_count);
    const char *property_values_text = cur_list_summary(c, t, hf_permission_data_property_values,
                                                        ett_tagged_property_value, property_value_count,
                                                        tagged_property_value, wanted, ", ");
    if (wanted && (permission_data_flags & PERMISSION_DATA_FLAGS_ADD_ROW))
        cur_summary_set(c, t, "add%s", cur_part_text(c, " ", cur_inner_text(property_values_text), ""));
    if (wanted && (permission_data_flags & PERMISSION_DATA_FLAGS_MODIFY_ROW))
        cur_summary_set(c, t, "modify%s", cur_part_text(c, " ", cur_inner_text(property_values_text), ""));
    if (wanted && (permission_data_flags & PERMISSION_DATA_FLAGS_REMOVE_ROW))
        cur_summary_set(c, t, "remove%s", cur_part_text(c, " ", cur_inner_text(property_values_text), ""));
}

/* RuleData, MS-OXCROPS 2.2.11.1.1.1 */
void rop_rule_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t rule_data_flags = cur_flags8(c, t, hf_rule_data_rule_data_flags, ett_flags,
                                          bits_rule_data_rule_data_flags, 0x7);
    uint32_t property_value_count = cur_u16(c, t, hf_rule_data_property_value_count);
    c->rows.wanted_id = wanted ? 0x6682 : 0;
    c->rows.wanted_text = NULL;
    const char *property_values_text = cur_list_summary(c, t, hf_rule_data_property_values, ett_tagged_property_value,
                                                        property_value_count, tagged_property_value, wanted, ", ");
    const char *property_values_pid_tag_rule_name = c->rows.wanted_text;
    c->rows.wanted_id = 0;
    if (wanted && (rule_data_flags & RULE_DATA_FLAGS_ROW_ADD))
        cur_summary_set(c, t, "add%s", cur_part_text(c, " ", cur_inner_text(property_values_pid_tag_rule_name), ""));
    if (wanted && (rule_data_flags & RULE_DATA_FLAGS_ROW_MODIFY))
        cur_summary_set(c, t, "modify%s", cur_part_text(c, " ", cur_inner_text(property_values_text), ""));
    if (wanted && (rule_data_flags & RULE_DATA_FLAGS_ROW_REMOVE))
        cur_summary_set(c, t, "remove%s", cur_part_text(c, " ", cur_inner_text(property_values_text), ""));
}

/* MessageReadState, MS-OXCROPS 2.2.13.3.1.1 */
void rop_message_read_state(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *message_id_text = NULL;

    uint32_t message_id_size = cur_u16(c, t, hf_message_read_state_message_id_size);
    if (message_id_size > 0) {
        cur_sub message_id_sub = cur_sub_begin(c, t, hf_message_read_state_message_id, message_id_size);
        message_id_text = cur_struct_summary(c, t, hf_message_read_state_message_id, ett_source_key,
                                             oxcdata_source_key, wanted);
        cur_sub_end(c, t, &message_id_sub);
    }
    bool mark_as_read = cur_bool8(c, t, hf_message_read_state_mark_as_read);
    if (wanted && mark_as_read)
        cur_summary_set(c, t, "%sread", cur_part_text(c, "", cur_inner_text(message_id_text), " "));
    if (wanted && !mark_as_read)
        cur_summary_set(c, t, "%sunread", cur_part_text(c, "", cur_inner_text(message_id_text), " "));
}

/* DeletedObject, MS-OXCFXICS 2.2.3.2.4.5.1 */
void rop_deleted_object(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *object_id_text = NULL;

    uint32_t size = cur_u16(c, t, hf_deleted_object_size);
    if (size > 0) {
        cur_sub object_id_sub = cur_sub_begin(c, t, hf_deleted_object_object_id, size);
        object_id_text = cur_struct_summary(c, t, hf_deleted_object_object_id, ett_source_key, oxcdata_source_key,
                                            wanted);
        cur_sub_end(c, t, &object_id_sub);
    }
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(object_id_text));
}

/* LongTermIdRange, MS-OXCROPS 2.2.13.12.1.1 */
void rop_long_term_id_range(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *min_long_term_id_text = cur_struct_summary(c, t, hf_long_term_id_range_min_long_term_id,
                                                           ett_long_term_id, oxcdata_long_term_id, wanted);
    const char *max_long_term_id_text = cur_struct_summary(c, t, hf_long_term_id_range_max_long_term_id,
                                                           ett_long_term_id, oxcdata_long_term_id, wanted);
    if (wanted) {
        cur_summary_set(c, t, "%sto%s", cur_part_text(c, "", cur_inner_text(min_long_term_id_text), " "),
                        cur_part_text(c, " ", cur_inner_text(max_long_term_id_text), ""));
    }
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
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopOpenFolder request, MS-OXCROPS 2.2.4.1 */
static void rop_open_folder_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t folder_id = cur_id64(c, t, hf_open_folder_folder_id);
    cur_flags8(c, t, hf_open_folder_open_mode_flags, ett_flags, bits_open_folder_open_mode_flags, 0x4);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, folder_id));
    if (!c->bad)
        rop_output_id(c, folder_id);
}

/* RopOpenFolder success response, MS-OXCROPS 2.2.4.1 */
static void rop_open_folder_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_open_folder_has_rules);
    bool is_ghosted = cur_bool8(c, t, hf_open_folder_is_ghosted);
    if (is_ghosted) {
        cur_summary_list *servers_summaries = NULL;
        uint32_t server_count = cur_u16(c, t, hf_open_folder_server_count);
        cur_u16(c, t, hf_open_folder_cheap_server_count);
        if (wanted)
            servers_summaries = cur_summary_list_new(c, ", ");
        for (uint64_t i = 0; cur_element(c, t, hf_open_folder_servers, i, server_count); i++) {
            const char *text = NULL;
            cur_string8(c, t, hf_open_folder_servers, CUR_NUL, wanted ? &text : NULL);
            cur_summary_list_quote(c, servers_summaries, text);
        }
        const char *servers_text = cur_summary_list_text(servers_summaries);
        if (wanted)
            rop_summary_add(c, t, "ghosted%s", cur_part_text(c, ": ", cur_inner_text(servers_text), ""));
    }
}

/* RopOpenMessage request, MS-OXCROPS 2.2.6.1 */
static void rop_open_message_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t code_page_id = cur_u16(c, t, hf_open_message_code_page_id);
    if (!c->bad)
        rop_code_page(c, code_page_id);
    uint64_t folder_id = cur_id64(c, t, hf_open_message_folder_id);
    cur_flags8(c, t, hf_open_message_open_mode_flags, ett_flags, bits_open_message_open_mode_flags, 0x7);
    uint64_t message_id = cur_id64(c, t, hf_open_message_message_id);
    if (wanted)
        rop_summary_add(c, t, "%s in %s", cur_id_text(c, message_id), cur_id_text(c, folder_id));
    if (!c->bad)
        rop_output_id(c, message_id);
}

/* RopOpenMessage success response, MS-OXCROPS 2.2.6.1 */
static void rop_open_message_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_open_message_has_named_properties);
    const char *subject_prefix_text = cur_struct_summary(c, t, hf_open_message_subject_prefix, ett_typed_string,
                                                         oxcdata_typed_string, wanted);
    const char *normalized_subject_text = cur_struct_summary(c, t, hf_open_message_normalized_subject,
        ett_typed_string, oxcdata_typed_string, true);
    rop_output_name(c, normalized_subject_text);
    uint32_t recipient_count = cur_u16(c, t, hf_open_message_recipient_count);
    uint32_t column_count = cur_u16(c, t, hf_open_message_column_count);
    const ex_tags *recipient_columns = cur_property_tags(c, t, hf_open_message_recipient_columns, column_count);
    uint32_t row_count = cur_u8(c, t, hf_open_message_row_count);
    const ex_tags *recipient_rows_outer = c->rows.columns;
    c->rows.columns = recipient_columns;
    cur_list(c, t, hf_open_message_recipient_rows, ett_open_recipient_row, row_count, rop_open_recipient_row);
    c->rows.columns = recipient_rows_outer;
    if (wanted) {
        rop_summary_add(c, t, "\"%s%s\", %s", cur_inner_text(subject_prefix_text),
                        cur_inner_text(normalized_subject_text),
                        cur_number_text(c, recipient_count, "recipient", "recipients"));
    }
    if (!c->bad)
        rop_set_output_columns(c, COLUMNS_RECIPIENT, recipient_columns);
}

/* RopGetHierarchyTable request, MS-OXCROPS 2.2.4.13 */
static void rop_get_hierarchy_table_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t table_flags = cur_flags8(c, t, hf_get_hierarchy_table_table_flags, ett_flags,
                                      bits_get_hierarchy_table_table_flags, 0xfc);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
    if (wanted && (table_flags & HIERARCHY_TABLE_FLAGS_DEPTH))
        rop_summary_add(c, t, "with all below it");
}

/* RopGetHierarchyTable success response, MS-OXCROPS 2.2.4.13 */
static void rop_get_hierarchy_table_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t row_count = cur_u32(c, t, hf_get_hierarchy_table_row_count);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, row_count, "row", "rows"));
}

/* RopGetContentsTable request, MS-OXCROPS 2.2.4.14 */
static void rop_get_contents_table_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t table_flags = cur_flags8(c, t, hf_get_contents_table_table_flags, ett_flags,
                                      bits_get_contents_table_table_flags, 0xfa);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
    if (wanted && (table_flags & CONTENTS_TABLE_FLAGS_ASSOCIATED))
        rop_summary_add(c, t, "associated");
    if (wanted && (table_flags & CONTENTS_TABLE_FLAGS_SOFT_DELETES))
        rop_summary_add(c, t, "soft-deleted");
}

/* RopGetContentsTable success response, MS-OXCROPS 2.2.4.14 */
static void rop_get_contents_table_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t row_count = cur_u32(c, t, hf_get_contents_table_row_count);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, row_count, "row", "rows"));
}

/* RopCreateMessage request, MS-OXCROPS 2.2.6.2 */
static void rop_create_message_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t code_page_id = cur_u16(c, t, hf_create_message_code_page_id);
    if (!c->bad)
        rop_code_page(c, code_page_id);
    uint64_t folder_id = cur_id64(c, t, hf_create_message_folder_id);
    bool associated_flag = cur_bool8(c, t, hf_create_message_associated_flag);
    if (wanted)
        rop_summary_add(c, t, "in %s", cur_id_text(c, folder_id));
    if (wanted && associated_flag)
        rop_summary_add(c, t, "associated");
}

/* RopCreateMessage success response, MS-OXCROPS 2.2.6.2 */
static void rop_create_message_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint64_t message_id = 0;

    bool has_message_id = cur_bool8(c, t, hf_create_message_has_message_id);
    if (has_message_id) {
        message_id = cur_id64(c, t, hf_create_message_message_id);
        if (wanted)
            rop_summary_add(c, t, "%s", cur_id_text(c, message_id));
    }
    if (!c->bad)
        rop_output_id(c, message_id);
    if (!c->bad)
        rop_set_output_columns(c, COLUMNS_RECIPIENT, &rop_no_columns);
}

/* RopGetPropertiesSpecific request, MS-OXCROPS 2.2.8.3 */
static void rop_get_properties_specific_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u16(c, t, hf_get_properties_specific_property_size_limit);
    cur_u16(c, t, hf_get_properties_specific_want_unicode);
    uint32_t property_tag_count = cur_u16(c, t, hf_get_properties_specific_property_tag_count);
    const ex_tags *property_tags = cur_property_tags(c, t, hf_get_properties_specific_property_tags,
                                                     property_tag_count);
    if (wanted && property_tag_count <= 2) {
        rop_summary_add(c, t, "%sof %s", cur_part_text(c, "", cur_tags_text(c, property_tags), " "),
                        rop_input_text(c));
    }
    if (wanted && property_tag_count > 2) {
        rop_summary_add(c, t, "%s of %s", cur_number_text(c, property_tag_count, "property", "properties"),
                        rop_input_text(c));
    }
    if (!c->bad)
        rop_keep_tags(c, property_tags);
    if (!c->bad)
        rop_keep(c, 0, property_tag_count);
}

/* RopGetPropertiesSpecific success response, MS-OXCROPS 2.2.8.3 */
static void rop_get_properties_specific_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    c->rows.about_input = true;
    const ex_tags *row_data_outer = c->rows.columns;
    c->rows.columns = rop_request_tags(c);
    const char *row_data_text = cur_struct_summary(c, t, hf_get_properties_specific_row_data, ett_property_row,
                                                   property_row, wanted);
    c->rows.columns = row_data_outer;
    c->rows.about_input = false;
    if (wanted) {
        rop_summary_add(c, t, "%s of %s%s%s", cur_number_text(c, rop_kept(c, 0), "property", "properties"),
                        rop_input_text(c), cur_part_text(c, ": ", cur_inner_text(row_data_text), ""),
                        cur_part_text(c, ", ", rop_failed_text(c), ""));
    }
}

/* RopGetPropertiesAll request, MS-OXCROPS 2.2.8.4 */
static void rop_get_properties_all_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u16(c, t, hf_get_properties_all_property_size_limit);
    cur_u16(c, t, hf_get_properties_all_want_unicode);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopGetPropertiesAll success response, MS-OXCROPS 2.2.8.4 */
static void rop_get_properties_all_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_value_count = cur_u16(c, t, hf_get_properties_all_property_value_count);
    c->rows.about_input = true;
    cur_list(c, t, hf_get_properties_all_property_values, ett_tagged_property_value, property_value_count,
             tagged_property_value);
    c->rows.about_input = false;
    if (wanted) {
        rop_summary_add(c, t, "%s of %s%s", cur_number_text(c, property_value_count, "property", "properties"),
                        rop_input_text(c), cur_part_text(c, ", ", rop_failed_text(c), ""));
    }
}

/* RopGetPropertiesList request, MS-OXCROPS 2.2.8.5 */
static void rop_get_properties_list_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopGetPropertiesList success response, MS-OXCROPS 2.2.8.5 */
static void rop_get_properties_list_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_tag_count = cur_u16(c, t, hf_get_properties_list_property_tag_count);
    cur_property_tags(c, t, hf_get_properties_list_property_tags, property_tag_count);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, property_tag_count, "property", "properties"));
}

/* RopSetProperties request, MS-OXCROPS 2.2.8.6 */
static void rop_set_properties_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_value_size = cur_u16(c, t, hf_set_properties_property_value_size);
    cur_sub property_value_size_sub = cur_sub_begin(c, t, hf_set_properties_property_value_size, property_value_size);
    uint32_t property_value_count = cur_u16(c, t, hf_set_properties_property_value_count);
    c->rows.about_input = true;
    cur_list(c, t, hf_set_properties_property_values, ett_tagged_property_value, property_value_count,
             tagged_property_value);
    c->rows.about_input = false;
    cur_sub_end(c, t, &property_value_size_sub);
    if (wanted) {
        rop_summary_add(c, t, "%s of %s", cur_number_text(c, property_value_count, "property", "properties"),
                        rop_input_text(c));
    }
}

/* RopSetProperties success response, MS-OXCROPS 2.2.8.6 */
static void rop_set_properties_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_problem_count = cur_u16(c, t, hf_set_properties_property_problem_count);
    const char *property_problems_text = cur_list_summary(c, t, hf_set_properties_property_problems,
                                                          ett_property_problem, property_problem_count,
                                                          oxcdata_property_problem, wanted, ", ");
    if (wanted && property_problem_count > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(property_problems_text));
}

/* RopDeleteProperties request, MS-OXCROPS 2.2.8.8 */
static void rop_delete_properties_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_tag_count = cur_u16(c, t, hf_delete_properties_property_tag_count);
    const ex_tags *property_tags = cur_property_tags(c, t, hf_delete_properties_property_tags, property_tag_count);
    if (wanted) {
        rop_summary_add(c, t, "%sof %s", cur_part_text(c, "", cur_tags_text(c, property_tags), " "),
                        rop_input_text(c));
    }
}

/* RopDeleteProperties success response, MS-OXCROPS 2.2.8.8 */
static void rop_delete_properties_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_problem_count = cur_u16(c, t, hf_delete_properties_property_problem_count);
    const char *property_problems_text = cur_list_summary(c, t, hf_delete_properties_property_problems,
                                                          ett_property_problem, property_problem_count,
                                                          oxcdata_property_problem, wanted, ", ");
    if (wanted && property_problem_count > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(property_problems_text));
}

/* RopSaveChangesMessage request, MS-OXCROPS 2.2.6.3 */
static void rop_save_changes_message_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_save_changes_message_save_flags, ett_flags, bits_save_changes_message_save_flags, 0xf);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopSaveChangesMessage success response, MS-OXCROPS 2.2.6.3 */
static void rop_save_changes_message_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u8(c, t, hf_save_changes_message_input_handle_index);
    uint64_t message_id = cur_id64(c, t, hf_save_changes_message_message_id);
    if (!c->bad)
        rop_saved_id(c, message_id);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, message_id));
}

/* RopRemoveAllRecipients request, MS-OXCROPS 2.2.6.4 */
static void rop_remove_all_recipients_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u32(c, t, hf_remove_all_recipients_reserved);
    if (!c->bad)
        rop_recipients_removed(c);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopModifyRecipients request, MS-OXCROPS 2.2.6.5 */
static void rop_modify_recipients_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t column_count = cur_u16(c, t, hf_modify_recipients_column_count);
    const ex_tags *recipient_columns = cur_property_tags(c, t, hf_modify_recipients_recipient_columns, column_count);
    uint32_t row_count = cur_u16(c, t, hf_modify_recipients_row_count);
    const ex_tags *recipient_rows_outer = c->rows.columns;
    c->rows.columns = recipient_columns;
    const char *recipient_rows_text = cur_list_summary(c, t, hf_modify_recipients_recipient_rows,
                                                       ett_modify_recipient_row, row_count, rop_modify_recipient_row,
                                                       wanted, ", ");
    c->rows.columns = recipient_rows_outer;
    if (wanted)
        rop_summary_add(c, t, "%s", cur_inner_text(recipient_rows_text));
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
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t row_id = cur_u32(c, t, hf_read_recipients_row_id);
    uint32_t reserved = cur_u16(c, t, hf_read_recipients_reserved);
    cur_must(c, t, hf_read_recipients_reserved, reserved, 0);
    if (wanted)
        rop_summary_add(c, t, "from row %u", row_id);
}

/* RopReadRecipients success response, MS-OXCROPS 2.2.6.6 */
static void rop_read_recipients_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t row_count = cur_u8(c, t, hf_read_recipients_row_count);
    const ex_tags *recipient_rows_outer = c->rows.columns;
    c->rows.columns = rop_input_columns(c, COLUMNS_RECIPIENT);
    const char *recipient_rows_text = cur_list_summary(c, t, hf_read_recipients_recipient_rows,
                                                       ett_read_recipient_row, row_count, rop_read_recipient_row,
                                                       wanted, ", ");
    c->rows.columns = recipient_rows_outer;
    if (wanted)
        rop_summary_add(c, t, "%s", cur_inner_text(recipient_rows_text));
}

/* RopReloadCachedInformation request, MS-OXCROPS 2.2.6.7 */
static void rop_reload_cached_information_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t reserved = cur_u16(c, t, hf_reload_cached_information_reserved);
    cur_must(c, t, hf_reload_cached_information_reserved, reserved, 0);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopReloadCachedInformation success response, MS-OXCROPS 2.2.6.7 */
static void rop_reload_cached_information_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_reload_cached_information_has_named_properties);
    const char *subject_prefix_text = cur_struct_summary(c, t, hf_reload_cached_information_subject_prefix,
                                                         ett_typed_string, oxcdata_typed_string, wanted);
    const char *normalized_subject_text = cur_struct_summary(c, t, hf_reload_cached_information_normalized_subject,
        ett_typed_string, oxcdata_typed_string, wanted);
    uint32_t recipient_count = cur_u16(c, t, hf_reload_cached_information_recipient_count);
    uint32_t column_count = cur_u16(c, t, hf_reload_cached_information_column_count);
    const ex_tags *recipient_columns = cur_property_tags(c, t, hf_reload_cached_information_recipient_columns,
                                                         column_count);
    uint32_t row_count = cur_u8(c, t, hf_reload_cached_information_row_count);
    const ex_tags *recipient_rows_outer = c->rows.columns;
    c->rows.columns = recipient_columns;
    cur_list(c, t, hf_reload_cached_information_recipient_rows, ett_open_recipient_row, row_count,
             rop_open_recipient_row);
    c->rows.columns = recipient_rows_outer;
    if (wanted) {
        rop_summary_add(c, t, "\"%s%s\", %s", cur_inner_text(subject_prefix_text),
                        cur_inner_text(normalized_subject_text),
                        cur_number_text(c, recipient_count, "recipient", "recipients"));
    }
    if (!c->bad)
        rop_set_columns(c, COLUMNS_RECIPIENT, recipient_columns);
}

/* RopSetMessageReadFlag request, MS-OXCROPS 2.2.6.11 */
static void rop_set_message_read_flag_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t read_flags = cur_flags8(c, t, hf_set_message_read_flag_read_flags, ett_flags,
                                     bits_set_message_read_flag_read_flags, 0x7f);
    if (!rop_logon_is_private(c, t))
        cur_struct(c, t, hf_set_message_read_flag_client_data, ett_long_term_id, oxcdata_long_term_id);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
    if (wanted && (read_flags & READ_FLAGS_RF_CLEAR_READ_FLAG))
        rop_summary_add(c, t, "unread");
}

/* RopSetMessageReadFlag success response, MS-OXCROPS 2.2.6.11 */
static void rop_set_message_read_flag_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool read_status_changed = cur_bool8(c, t, hf_set_message_read_flag_read_status_changed);
    if (read_status_changed) {
        cur_u8(c, t, hf_set_message_read_flag_logon_id);
        cur_struct(c, t, hf_set_message_read_flag_client_data, ett_long_term_id, oxcdata_long_term_id);
        if (wanted)
            rop_summary_add(c, t, "changed");
    }
    if (wanted && !read_status_changed)
        rop_summary_add(c, t, "not changed");
}

/* RopSetColumns request, MS-OXCROPS 2.2.5.1 */
static void rop_set_columns_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_set_columns_set_columns_flags, ett_flags, bits_set_columns_set_columns_flags, 0x1);
    uint32_t property_tag_count = cur_u16(c, t, hf_set_columns_property_tag_count);
    const ex_tags *property_tags = cur_property_tags(c, t, hf_set_columns_property_tags, property_tag_count);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_tags_text(c, property_tags));
    if (!c->bad)
        rop_keep_tags(c, property_tags);
}

/* RopSetColumns success response, MS-OXCROPS 2.2.5.1 */
static void rop_set_columns_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t table_status = cur_u8(c, t, hf_set_columns_table_status);
    if (wanted && table_status != TABLE_STATUS_TBLSTAT_COMPLETE)
        rop_summary_add(c, t, "%s", cur_name_text(c, table_status, vs_table_status));
    if (!c->bad && table_status != TABLE_STATUS_TBLSTAT_SETCOL_ERROR)
        rop_set_columns(c, COLUMNS_TABLE, rop_request_tags(c));
}

/* RopSortTable request, MS-OXCROPS 2.2.5.2 */
static void rop_sort_table_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_sort_table_sort_table_flags, ett_flags, bits_sort_table_sort_table_flags, 0x1);
    uint32_t sort_order_count = cur_u16(c, t, hf_sort_table_sort_order_count);
    uint32_t category_count = cur_u16(c, t, hf_sort_table_category_count);
    cur_u16(c, t, hf_sort_table_expanded_count);
    const char *sort_orders_text = cur_list_summary(c, t, hf_sort_table_sort_orders, ett_sort_order, sort_order_count,
                                                    oxcdata_sort_order, wanted, ", ");
    if (wanted)
        rop_summary_add(c, t, "%s", cur_inner_text(sort_orders_text));
    if (wanted && category_count > 0)
        rop_summary_add(c, t, "in %s", cur_number_text(c, category_count, "category", "categories"));
}

/* RopSortTable success response, MS-OXCROPS 2.2.5.2 */
static void rop_sort_table_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t table_status = cur_u8(c, t, hf_sort_table_table_status);
    if (wanted && table_status != TABLE_STATUS_TBLSTAT_COMPLETE)
        rop_summary_add(c, t, "%s", cur_name_text(c, table_status, vs_table_status));
}

/* RopRestrict request, MS-OXCROPS 2.2.5.3 */
static void rop_restrict_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *restriction_data_text = NULL;

    cur_flags8(c, t, hf_restrict_restrict_flags, ett_flags, bits_restrict_restrict_flags, 0x1);
    uint32_t restriction_data_size = cur_u16(c, t, hf_restrict_restriction_data_size);
    if (restriction_data_size > 0) {
        cur_sub restriction_data_sub = cur_sub_begin(c, t, hf_restrict_restriction_data, restriction_data_size);
        restriction_data_text = cur_struct_summary(c, t, hf_restrict_restriction_data, ett_restriction,
                                                   oxcdata_restriction, wanted);
        cur_sub_end(c, t, &restriction_data_sub);
    }
    if (wanted && restriction_data_size > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(restriction_data_text));
    if (wanted && restriction_data_size == 0)
        rop_summary_add(c, t, "nothing");
}

/* RopRestrict success response, MS-OXCROPS 2.2.5.3 */
static void rop_restrict_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t table_status = cur_u8(c, t, hf_restrict_table_status);
    if (wanted && table_status != TABLE_STATUS_TBLSTAT_COMPLETE)
        rop_summary_add(c, t, "%s", cur_name_text(c, table_status, vs_table_status));
}

/* RopQueryRows request, MS-OXCROPS 2.2.5.4 */
static void rop_query_rows_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_query_rows_query_rows_flags, ett_flags, bits_query_rows_query_rows_flags, 0x3);
    bool forward_read = cur_bool8(c, t, hf_query_rows_forward_read);
    uint32_t row_count = cur_u16(c, t, hf_query_rows_row_count);
    if (wanted)
        rop_summary_add(c, t, "%s of %s", cur_number_text(c, row_count, "row", "rows"), rop_input_text(c));
    if (wanted && !forward_read)
        rop_summary_add(c, t, "backwards");
}

/* RopQueryRows success response, MS-OXCROPS 2.2.5.4 */
static void rop_query_rows_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u8(c, t, hf_query_rows_origin);
    uint32_t row_count = cur_u16(c, t, hf_query_rows_row_count);
    const ex_tags *row_data_outer = c->rows.columns;
    c->rows.columns = rop_input_columns(c, COLUMNS_TABLE);
    const char *row_data_text = cur_list_summary(c, t, hf_query_rows_row_data, ett_property_row, row_count,
                                                 property_row, wanted, ", ");
    c->rows.columns = row_data_outer;
    if (wanted) {
        rop_summary_add(c, t, "%s%s", cur_number_text(c, row_count, "row", "rows"),
                        cur_part_text(c, ": ", cur_inner_text(row_data_text), ""));
    }
}

/* RopGetStatus request, MS-OXCROPS 2.2.5.6 */
static void rop_get_status_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopGetStatus success response, MS-OXCROPS 2.2.5.6 */
static void rop_get_status_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t table_status = cur_u8(c, t, hf_get_status_table_status);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_name_text(c, table_status, vs_table_status));
}

/* RopQueryPosition request, MS-OXCROPS 2.2.5.7 */
static void rop_query_position_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopQueryPosition success response, MS-OXCROPS 2.2.5.7 */
static void rop_query_position_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t numerator = cur_u32(c, t, hf_query_position_numerator);
    uint32_t denominator = cur_u32(c, t, hf_query_position_denominator);
    if (wanted)
        rop_summary_add(c, t, "%u of %u", numerator, denominator);
}

/* RopSeekRow request, MS-OXCROPS 2.2.5.8 */
static void rop_seek_row_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t origin = cur_u8(c, t, hf_seek_row_origin);
    int32_t row_count = (int32_t)cur_u32(c, t, hf_seek_row_row_count);
    bool want_row_moved_count = cur_bool8(c, t, hf_seek_row_want_row_moved_count);
    if (wanted)
        rop_summary_add(c, t, "%d from %s", row_count, cur_name_text(c, origin, vs_bookmark));
    if (!c->bad)
        rop_keep(c, 0, want_row_moved_count);
}

/* RopSeekRow success response, MS-OXCROPS 2.2.5.8 */
static void rop_seek_row_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    c->ignored = rop_has_request(c) && !rop_kept(c, 0);
    bool has_sought_less = cur_bool8(c, t, hf_seek_row_has_sought_less);
    c->ignored = false;
    c->ignored = rop_has_request(c) && !rop_kept(c, 0);
    int32_t rows_sought = (int32_t)cur_u32(c, t, hf_seek_row_rows_sought);
    c->ignored = false;
    if (wanted && rop_kept(c, 0))
        rop_summary_add(c, t, "moved by %d", rows_sought);
    if (wanted && (rop_kept(c, 0) && has_sought_less))
        rop_summary_add(c, t, "to the end");
}

/* RopSeekRowBookmark request, MS-OXCROPS 2.2.5.9 */
static void rop_seek_row_bookmark_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t bookmark_size = cur_u16(c, t, hf_seek_row_bookmark_bookmark_size);
    const char *bookmark = wanted ? cur_hex_text(c, bookmark_size) : NULL;
    cur_bytes(c, t, hf_seek_row_bookmark_bookmark, bookmark_size);
    int32_t row_count = (int32_t)cur_u32(c, t, hf_seek_row_bookmark_row_count);
    bool want_row_moved_count = cur_bool8(c, t, hf_seek_row_bookmark_want_row_moved_count);
    if (wanted)
        rop_summary_add(c, t, "%d from bookmark%s", row_count, cur_part_text(c, " ", cur_text_or(c, bookmark), ""));
    if (!c->bad)
        rop_keep(c, 0, want_row_moved_count);
}

/* RopSeekRowBookmark success response, MS-OXCROPS 2.2.5.9 */
static void rop_seek_row_bookmark_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool row_no_longer_visible = cur_bool8(c, t, hf_seek_row_bookmark_row_no_longer_visible);
    c->ignored = rop_has_request(c) && !rop_kept(c, 0);
    bool has_sought_less = cur_bool8(c, t, hf_seek_row_bookmark_has_sought_less);
    c->ignored = false;
    c->ignored = rop_has_request(c) && !rop_kept(c, 0);
    int32_t rows_sought = (int32_t)cur_u32(c, t, hf_seek_row_bookmark_rows_sought);
    c->ignored = false;
    if (wanted && rop_kept(c, 0))
        rop_summary_add(c, t, "moved by %d", rows_sought);
    if (wanted && (rop_kept(c, 0) && has_sought_less))
        rop_summary_add(c, t, "to the end");
    if (wanted && row_no_longer_visible)
        rop_summary_add(c, t, "row no longer visible");
}

/* RopSeekRowFractional request, MS-OXCROPS 2.2.5.10 */
static void rop_seek_row_fractional_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t numerator = cur_u32(c, t, hf_seek_row_fractional_numerator);
    uint32_t denominator = cur_u32(c, t, hf_seek_row_fractional_denominator);
    if (wanted)
        rop_summary_add(c, t, "%u/%u", numerator, denominator);
}

/* RopCreateBookmark request, MS-OXCROPS 2.2.5.11 */
static void rop_create_bookmark_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopCreateBookmark success response, MS-OXCROPS 2.2.5.11 */
static void rop_create_bookmark_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t bookmark_size = cur_u16(c, t, hf_create_bookmark_bookmark_size);
    const char *bookmark = wanted ? cur_hex_text(c, bookmark_size) : NULL;
    cur_bytes(c, t, hf_create_bookmark_bookmark, bookmark_size);
    if (wanted)
        rop_summary_add(c, t, "bookmark%s", cur_part_text(c, " ", cur_text_or(c, bookmark), ""));
}

/* RopCreateFolder request, MS-OXCROPS 2.2.4.2 */
static void rop_create_folder_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *display_name = NULL;

    cur_u8(c, t, hf_create_folder_folder_type);
    bool use_unicode_strings = cur_bool8(c, t, hf_create_folder_use_unicode_strings);
    cur_bool8(c, t, hf_create_folder_open_existing);
    uint32_t reserved = cur_u8(c, t, hf_create_folder_reserved);
    cur_must(c, t, hf_create_folder_reserved, reserved, 0);
    if (use_unicode_strings)
        cur_string16(c, t, hf_create_folder_display_name, CUR_NUL, &display_name);
    else
        cur_string8(c, t, hf_create_folder_display_name, CUR_NUL, &display_name);
    if (use_unicode_strings)
        cur_string16(c, t, hf_create_folder_comment, CUR_NUL, NULL);
    else
        cur_string8(c, t, hf_create_folder_comment, CUR_NUL, NULL);
    if (wanted)
        rop_summary_add(c, t, "\"%s\" in %s", cur_text_or(c, display_name), rop_input_text(c));
    if (!c->bad)
        rop_output_name(c, display_name);
}

/* RopCreateFolder success response, MS-OXCROPS 2.2.4.2 */
static void rop_create_folder_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    bool is_ghosted = false;

    uint64_t folder_id = cur_id64(c, t, hf_create_folder_folder_id);
    bool is_existing_folder = cur_bool8(c, t, hf_create_folder_is_existing_folder);
    if (is_existing_folder) {
        cur_bool8(c, t, hf_create_folder_has_rules);
        is_ghosted = cur_bool8(c, t, hf_create_folder_is_ghosted);
    }
    if (is_existing_folder && is_ghosted) {
        uint32_t server_count = cur_u16(c, t, hf_create_folder_server_count);
        cur_u16(c, t, hf_create_folder_cheap_server_count);
        for (uint64_t i = 0; cur_element(c, t, hf_create_folder_servers, i, server_count); i++)
            cur_string8(c, t, hf_create_folder_servers, CUR_NUL, NULL);
    }
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, folder_id));
    if (wanted && is_existing_folder)
        rop_summary_add(c, t, "that exists");
    if (!c->bad)
        rop_output_id(c, folder_id);
}

/* RopDeleteFolder request, MS-OXCROPS 2.2.4.3 */
static void rop_delete_folder_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t delete_folder_flags = cur_flags8(c, t, hf_delete_folder_delete_folder_flags, ett_flags,
                                              bits_delete_folder_delete_folder_flags, 0x15);
    uint64_t folder_id = cur_id64(c, t, hf_delete_folder_folder_id);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, folder_id));
    if (wanted && delete_folder_flags != 0)
        rop_summary_add(c, t, "(%s)", cur_bits_text(c, delete_folder_flags, bits_delete_folder_delete_folder_flags));
}

/* RopDeleteFolder response, MS-OXCROPS 2.2.4.3 */
static void rop_delete_folder_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool partial_completion = cur_bool8(c, t, hf_delete_folder_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopDeleteMessages request, MS-OXCROPS 2.2.4.11 */
static void rop_delete_messages_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_delete_messages_want_asynchronous);
    cur_bool8(c, t, hf_delete_messages_notify_non_read);
    uint32_t message_id_count = cur_u16(c, t, hf_delete_messages_message_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_delete_messages_message_ids, i, message_id_count); i++)
        cur_id64(c, t, hf_delete_messages_message_ids);
    if (wanted) {
        rop_summary_add(c, t, "%s of %s", cur_number_text(c, message_id_count, "message", "messages"),
                        rop_input_text(c));
    }
}

/* RopDeleteMessages response, MS-OXCROPS 2.2.4.11 */
static void rop_delete_messages_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool partial_completion = cur_bool8(c, t, hf_delete_messages_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopGetMessageStatus request, MS-OXCROPS 2.2.6.9 */
static void rop_get_message_status_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t message_id = cur_id64(c, t, hf_get_message_status_message_id);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, message_id));
}

/* RopGetMessageStatus success response, MS-OXCROPS 2.2.6.9 */
static void rop_get_message_status_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t message_status_flags = cur_flags32(c, t, hf_get_message_status_message_status_flags, ett_flags,
                                                bits_get_message_status_message_status_flags, 0x3800);
    if (wanted) {
        rop_summary_add(c, t, "%s",
                        cur_bits_text(c, message_status_flags, bits_get_message_status_message_status_flags));
    }
}

/* RopSetMessageStatus request, MS-OXCROPS 2.2.6.8 */
static void rop_set_message_status_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t message_id = cur_id64(c, t, hf_set_message_status_message_id);
    uint32_t message_status_flags = cur_flags32(c, t, hf_set_message_status_message_status_flags, ett_flags,
                                                bits_set_message_status_message_status_flags, 0x3800);
    uint32_t message_status_mask = cur_flags32(c, t, hf_set_message_status_message_status_mask, ett_flags,
                                               bits_set_message_status_message_status_mask, 0x3800);
    if (wanted) {
        rop_summary_add(c, t, "%s: %s of %s", cur_id_text(c, message_id),
                        cur_bits_text(c, message_status_flags, bits_set_message_status_message_status_flags),
                        cur_bits_text(c, message_status_mask, bits_set_message_status_message_status_mask));
    }
}

/* RopSetMessageStatus success response, MS-OXCROPS 2.2.6.8 */
static void rop_set_message_status_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t message_status_flags = cur_flags32(c, t, hf_set_message_status_message_status_flags, ett_flags,
                                                bits_set_message_status_message_status_flags, 0x3800);
    if (wanted) {
        rop_summary_add(c, t, "%s",
                        cur_bits_text(c, message_status_flags, bits_set_message_status_message_status_flags));
    }
}

/* RopGetAttachmentTable request, MS-OXCROPS 2.2.6.17 */
static void rop_get_attachment_table_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_get_attachment_table_table_flags, ett_flags, bits_get_attachment_table_table_flags, 0x40);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopOpenAttachment request, MS-OXCROPS 2.2.6.12 */
static void rop_open_attachment_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u8(c, t, hf_open_attachment_open_attachment_flags);
    uint32_t attachment_id = cur_u32(c, t, hf_open_attachment_attachment_id);
    if (!c->bad)
        rop_attachment_number(c, attachment_id);
    if (wanted)
        rop_summary_add(c, t, "%u of %s", attachment_id, rop_input_text(c));
}

/* RopCreateAttachment request, MS-OXCROPS 2.2.6.13 */
static void rop_create_attachment_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopCreateAttachment success response, MS-OXCROPS 2.2.6.13 */
static void rop_create_attachment_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t attachment_id = cur_u32(c, t, hf_create_attachment_attachment_id);
    if (!c->bad)
        rop_attachment_number(c, attachment_id);
    if (wanted)
        rop_summary_add(c, t, "attachment %u", attachment_id);
}

/* RopDeleteAttachment request, MS-OXCROPS 2.2.6.14 */
static void rop_delete_attachment_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t attachment_id = cur_u32(c, t, hf_delete_attachment_attachment_id);
    if (!c->bad)
        rop_keep(c, 0, attachment_id);
    if (wanted)
        rop_summary_add(c, t, "%u of %s", attachment_id, rop_input_text(c));
}

/* RopSaveChangesAttachment request, MS-OXCROPS 2.2.6.15 */
static void rop_save_changes_attachment_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_save_changes_attachment_save_flags, ett_flags, bits_save_changes_attachment_save_flags, 0xf);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopSetReceiveFolder request, MS-OXCROPS 2.2.3.3 */
static void rop_set_receive_folder_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *message_class = NULL;

    uint64_t folder_id = cur_id64(c, t, hf_set_receive_folder_folder_id);
    cur_string8(c, t, hf_set_receive_folder_message_class, CUR_NUL, &message_class);
    if (wanted)
        rop_summary_add(c, t, "%s for \"%s\"", cur_id_text(c, folder_id), cur_text_or(c, message_class));
}

/* RopGetReceiveFolder request, MS-OXCROPS 2.2.3.2 */
static void rop_get_receive_folder_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *message_class = NULL;

    cur_string8(c, t, hf_get_receive_folder_message_class, CUR_NUL, &message_class);
    if (wanted)
        rop_summary_add(c, t, "\"%s\"", cur_text_or(c, message_class));
}

/* RopGetReceiveFolder success response, MS-OXCROPS 2.2.3.2 */
static void rop_get_receive_folder_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *explicit_message_class = NULL;

    uint64_t folder_id = cur_id64(c, t, hf_get_receive_folder_folder_id);
    cur_string8(c, t, hf_get_receive_folder_explicit_message_class, CUR_NUL, &explicit_message_class);
    if (wanted)
        rop_summary_add(c, t, "%s for \"%s\"", cur_id_text(c, folder_id), cur_text_or(c, explicit_message_class));
}

/* RopRegisterNotification request, MS-OXCROPS 2.2.14.1 */
static void rop_register_notification_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint64_t folder_id = 0;
    uint64_t message_id = 0;

    uint32_t notification_types = cur_flags16(c, t, hf_register_notification_notification_types, ett_flags,
                                              bits_register_notification_notification_types, 0x5fe);
    if (notification_types & NOTIFICATION_TYPES_EXTENDED) {
        uint32_t reserved = cur_u8(c, t, hf_register_notification_reserved);
        cur_must(c, t, hf_register_notification_reserved, reserved, 0);
    }
    bool want_whole_store = cur_bool8(c, t, hf_register_notification_want_whole_store);
    if (!want_whole_store) {
        folder_id = cur_id64(c, t, hf_register_notification_folder_id);
        message_id = cur_id64(c, t, hf_register_notification_message_id);
    }
    if (wanted && want_whole_store)
        rop_summary_add(c, t, "whole store");
    if (wanted && !want_whole_store)
        rop_summary_add(c, t, "%s", cur_id_text(c, folder_id));
    if (wanted && (!want_whole_store && message_id != 0))
        rop_summary_add(c, t, "%s", cur_id_text(c, message_id));
    if (wanted && notification_types != 0) {
        rop_summary_add(c, t, "(%s)",
                        cur_bits_text(c, notification_types, bits_register_notification_notification_types));
    }
}

/* RopNotify response, MS-OXCROPS 2.2.14.2 */
static void rop_notify_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u32(c, t, hf_notify_notification_handle);
    cur_u8(c, t, hf_notify_logon_id);
    const char *notification_data_text = cur_struct_summary(c, t, hf_notify_notification_data, ett_notification_data,
                                                            rop_notification_data, wanted);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_inner_text(notification_data_text));
}

/* RopOpenStream request, MS-OXCROPS 2.2.9.1 */
static void rop_open_stream_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_tag = cur_property_tag(c, t, hf_open_stream_property_tag);
    uint32_t open_mode_flags = cur_u8(c, t, hf_open_stream_open_mode_flags);
    if (!c->bad)
        rop_stream_opens(c, property_tag, open_mode_flags);
    if (wanted)
        rop_summary_add(c, t, "%s of %s", cur_tag_text(c, property_tag), rop_input_text(c));
}

/* RopOpenStream success response, MS-OXCROPS 2.2.9.1 */
static void rop_open_stream_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t stream_size = cur_u32(c, t, hf_open_stream_stream_size);
    if (!c->bad)
        rop_stream_opened(c, stream_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, stream_size, "byte", "bytes"));
}

/* RopReadStream request, MS-OXCROPS 2.2.9.2 */
static void rop_read_stream_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t maximum_byte_count = 0;

    uint32_t byte_count = cur_u16(c, t, hf_read_stream_byte_count);
    if (byte_count == 0xbabe)
        maximum_byte_count = cur_u32(c, t, hf_read_stream_maximum_byte_count);
    if (!c->bad)
        rop_stream_asks(c, byte_count, maximum_byte_count);
    if (wanted && byte_count != 0xbabe)
        rop_summary_add(c, t, "%s", cur_number_text(c, byte_count, "byte", "bytes"));
    if (wanted && byte_count == 0xbabe)
        rop_summary_add(c, t, "%s", cur_number_text(c, maximum_byte_count, "byte", "bytes"));
}

/* RopReadStream success response, MS-OXCROPS 2.2.9.2 */
static void rop_read_stream_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t data_size = cur_u16(c, t, hf_read_stream_data_size);
    rop_stream_piece(c, t, data_size);
    cur_bytes(c, t, hf_read_stream_data, data_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, data_size, "byte", "bytes"));
}

/* RopReadStream failure response, MS-OXCROPS 2.2.9.2 */
static void rop_read_stream_failure(ex_cursor *c, proto_tree *t)
{
    uint32_t data_size = 0;

    if (cur_next(c) == 0)
        data_size = cur_u16(c, t, hf_read_stream_data_size);
    if (data_size > 0)
        cur_bytes(c, t, hf_read_stream_data, data_size);
}

/* RopWriteStream request, MS-OXCROPS 2.2.9.3 */
static void rop_write_stream_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t data_size = cur_u16(c, t, hf_write_stream_data_size);
    rop_stream_piece(c, t, data_size);
    cur_bytes(c, t, hf_write_stream_data, data_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, data_size, "byte", "bytes"));
}

/* RopWriteStream success response, MS-OXCROPS 2.2.9.3 */
static void rop_write_stream_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t written_size = cur_u16(c, t, hf_write_stream_written_size);
    if (!c->bad)
        rop_stream_written(c, written_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, written_size, "byte", "bytes"));
}

/* RopWriteStream failure response, MS-OXCROPS 2.2.9.3 */
static void rop_write_stream_failure(ex_cursor *c, proto_tree *t)
{
    if (cur_next(c) == 0 || (uint64_t)cur_left(c) == 2)
        cur_u16(c, t, hf_write_stream_written_size);
}

/* RopSeekStream request, MS-OXCROPS 2.2.9.8 */
static void rop_seek_stream_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    int64_t offset = 0;

    uint32_t origin = cur_u8(c, t, hf_seek_stream_origin);
    switch (origin) {
    case STREAM_ORIGIN_BEGINNING:
        offset = (int64_t)cur_u64(c, t, hf_seek_stream_offset);
        if (!c->bad)
            rop_stream_seek(c, offset);
        break;
    case STREAM_ORIGIN_CURRENT:
        offset = (int64_t)cur_u64(c, t, hf_seek_stream_offset);
        if (!c->bad)
            rop_stream_move(c, offset);
        break;
    default:
        offset = (int64_t)cur_u64(c, t, hf_seek_stream_offset);
        if (!c->bad)
            rop_stream_lost(c);
        break;
    }
    if (wanted)
        rop_summary_add(c, t, "%" PRId64 " from %s", offset, cur_name_text(c, origin, vs_stream_origin));
}

/* RopSeekStream success response, MS-OXCROPS 2.2.9.8 */
static void rop_seek_stream_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t new_position = cur_u64(c, t, hf_seek_stream_new_position);
    if (!c->bad)
        rop_stream_seek(c, new_position);
    if (wanted)
        rop_summary_add(c, t, "%" PRIu64 "", new_position);
}

/* RopSetStreamSize request, MS-OXCROPS 2.2.9.7 */
static void rop_set_stream_size_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t stream_size = cur_u64(c, t, hf_set_stream_size_stream_size);
    if (!c->bad)
        rop_stream_resizes(c, stream_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, stream_size, "byte", "bytes"));
}

/* RopSetSearchCriteria request, MS-OXCROPS 2.2.4.4 */
static void rop_set_search_criteria_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *restriction_data_text = NULL;

    uint32_t restriction_data_size = cur_u16(c, t, hf_set_search_criteria_restriction_data_size);
    if (restriction_data_size > 0) {
        cur_sub restriction_data_sub = cur_sub_begin(c, t, hf_set_search_criteria_restriction_data,
                                                     restriction_data_size);
        restriction_data_text = cur_struct_summary(c, t, hf_set_search_criteria_restriction_data, ett_restriction,
                                                   oxcdata_restriction, wanted);
        cur_sub_end(c, t, &restriction_data_sub);
    }
    uint32_t folder_id_count = cur_u16(c, t, hf_set_search_criteria_folder_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_set_search_criteria_folder_ids, i, folder_id_count); i++)
        cur_id64(c, t, hf_set_search_criteria_folder_ids);
    uint32_t search_flags = cur_flags32(c, t, hf_set_search_criteria_search_flags, ett_flags,
                                        bits_set_search_criteria_search_flags, 0x7003f);
    if (wanted && restriction_data_size > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(restriction_data_text));
    if (wanted)
        rop_summary_add(c, t, "in %s", cur_number_text(c, folder_id_count, "folder", "folders"));
    if (wanted && search_flags != 0)
        rop_summary_add(c, t, "(%s)", cur_bits_text(c, search_flags, bits_set_search_criteria_search_flags));
}

/* RopGetSearchCriteria request, MS-OXCROPS 2.2.4.5 */
static void rop_get_search_criteria_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_get_search_criteria_use_unicode);
    cur_bool8(c, t, hf_get_search_criteria_include_restriction);
    cur_bool8(c, t, hf_get_search_criteria_include_folders);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopGetSearchCriteria success response, MS-OXCROPS 2.2.4.5 */
static void rop_get_search_criteria_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *restriction_data_text = NULL;

    uint32_t restriction_data_size = cur_u16(c, t, hf_get_search_criteria_restriction_data_size);
    if (restriction_data_size > 0) {
        cur_sub restriction_data_sub = cur_sub_begin(c, t, hf_get_search_criteria_restriction_data,
                                                     restriction_data_size);
        restriction_data_text = cur_struct_summary(c, t, hf_get_search_criteria_restriction_data, ett_restriction,
                                                   oxcdata_restriction, wanted);
        cur_sub_end(c, t, &restriction_data_sub);
    }
    cur_u8(c, t, hf_get_search_criteria_logon_id);
    uint32_t folder_id_count = cur_u16(c, t, hf_get_search_criteria_folder_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_get_search_criteria_folder_ids, i, folder_id_count); i++)
        cur_id64(c, t, hf_get_search_criteria_folder_ids);
    uint32_t search_flags = cur_flags32(c, t, hf_get_search_criteria_search_flags, ett_flags,
                                        bits_get_search_criteria_search_flags, 0xf03300f);
    if (wanted && restriction_data_size > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(restriction_data_text));
    if (wanted)
        rop_summary_add(c, t, "in %s", cur_number_text(c, folder_id_count, "folder", "folders"));
    if (wanted && search_flags != 0)
        rop_summary_add(c, t, "(%s)", cur_bits_text(c, search_flags, bits_get_search_criteria_search_flags));
}

/* RopSubmitMessage request, MS-OXCROPS 2.2.7.1 */
static void rop_submit_message_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_submit_message_submit_flags, ett_flags, bits_submit_message_submit_flags, 0x3);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopMoveCopyMessages request, MS-OXCROPS 2.2.4.6 */
static void rop_move_copy_messages_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t message_id_count = cur_u16(c, t, hf_move_copy_messages_message_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_move_copy_messages_message_ids, i, message_id_count); i++)
        cur_id64(c, t, hf_move_copy_messages_message_ids);
    cur_bool8(c, t, hf_move_copy_messages_want_asynchronous);
    bool want_copy = cur_bool8(c, t, hf_move_copy_messages_want_copy);
    if (wanted && want_copy) {
        rop_summary_add(c, t, "copy %s of %s", cur_number_text(c, message_id_count, "message", "messages"),
                        rop_input_text(c));
    }
    if (wanted && !want_copy) {
        rop_summary_add(c, t, "move %s of %s", cur_number_text(c, message_id_count, "message", "messages"),
                        rop_input_text(c));
    }
}

/* RopMoveCopyMessages response, MS-OXCROPS 2.2.4.6 */
static void rop_move_copy_messages_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool partial_completion = cur_bool8(c, t, hf_move_copy_messages_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopMoveCopyMessages null destination failure response, MS-OXCROPS 2.2.4.6 */
static void rop_move_copy_messages_null_destination(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u32(c, t, hf_move_copy_messages_dest_handle_index);
    bool partial_completion = cur_bool8(c, t, hf_move_copy_messages_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopAbortSubmit request, MS-OXCROPS 2.2.7.2 */
static void rop_abort_submit_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t folder_id = cur_id64(c, t, hf_abort_submit_folder_id);
    uint64_t message_id = cur_id64(c, t, hf_abort_submit_message_id);
    if (wanted)
        rop_summary_add(c, t, "%s in %s", cur_id_text(c, message_id), cur_id_text(c, folder_id));
}

/* RopMoveFolder request, MS-OXCROPS 2.2.4.7 */
static void rop_move_folder_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *new_folder_name = NULL;

    cur_bool8(c, t, hf_move_folder_want_asynchronous);
    bool use_unicode = cur_bool8(c, t, hf_move_folder_use_unicode);
    uint64_t folder_id = cur_id64(c, t, hf_move_folder_folder_id);
    if (use_unicode)
        cur_string16(c, t, hf_move_folder_new_folder_name, CUR_NUL, &new_folder_name);
    else
        cur_string8(c, t, hf_move_folder_new_folder_name, CUR_NUL, &new_folder_name);
    if (wanted)
        rop_summary_add(c, t, "%s as \"%s\"", cur_id_text(c, folder_id), cur_text_or(c, new_folder_name));
}

/* RopMoveFolder response, MS-OXCROPS 2.2.4.7 */
static void rop_move_folder_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool partial_completion = cur_bool8(c, t, hf_move_folder_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopMoveFolder null destination failure response, MS-OXCROPS 2.2.4.7 */
static void rop_move_folder_null_destination(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u32(c, t, hf_move_folder_dest_handle_index);
    bool partial_completion = cur_bool8(c, t, hf_move_folder_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopCopyFolder request, MS-OXCROPS 2.2.4.8 */
static void rop_copy_folder_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *new_folder_name = NULL;

    cur_bool8(c, t, hf_copy_folder_want_asynchronous);
    bool want_recursive = cur_bool8(c, t, hf_copy_folder_want_recursive);
    bool use_unicode = cur_bool8(c, t, hf_copy_folder_use_unicode);
    uint64_t folder_id = cur_id64(c, t, hf_copy_folder_folder_id);
    if (use_unicode)
        cur_string16(c, t, hf_copy_folder_new_folder_name, CUR_NUL, &new_folder_name);
    else
        cur_string8(c, t, hf_copy_folder_new_folder_name, CUR_NUL, &new_folder_name);
    if (wanted)
        rop_summary_add(c, t, "%s as \"%s\"", cur_id_text(c, folder_id), cur_text_or(c, new_folder_name));
    if (wanted && want_recursive)
        rop_summary_add(c, t, "with subfolders");
}

/* RopCopyFolder response, MS-OXCROPS 2.2.4.8 */
static void rop_copy_folder_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool partial_completion = cur_bool8(c, t, hf_copy_folder_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopCopyFolder null destination failure response, MS-OXCROPS 2.2.4.8 */
static void rop_copy_folder_null_destination(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u32(c, t, hf_copy_folder_dest_handle_index);
    bool partial_completion = cur_bool8(c, t, hf_copy_folder_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopQueryColumnsAll request, MS-OXCROPS 2.2.5.12 */
static void rop_query_columns_all_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopQueryColumnsAll success response, MS-OXCROPS 2.2.5.12 */
static void rop_query_columns_all_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_tag_count = cur_u16(c, t, hf_query_columns_all_property_tag_count);
    cur_property_tags(c, t, hf_query_columns_all_property_tags, property_tag_count);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, property_tag_count, "column", "columns"));
}

/* RopAbort request, MS-OXCROPS 2.2.5.5 */
static void rop_abort_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopAbort success response, MS-OXCROPS 2.2.5.5 */
static void rop_abort_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t table_status = cur_u8(c, t, hf_abort_table_status);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_name_text(c, table_status, vs_table_status));
}

/* RopCopyTo request, MS-OXCROPS 2.2.8.12 */
static void rop_copy_to_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_copy_to_want_asynchronous);
    cur_bool8(c, t, hf_copy_to_want_sub_objects);
    cur_flags8(c, t, hf_copy_to_copy_flags, ett_flags, bits_copy_to_copy_flags, 0x3);
    uint32_t excluded_tag_count = cur_u16(c, t, hf_copy_to_excluded_tag_count);
    const ex_tags *excluded_tags = cur_property_tags(c, t, hf_copy_to_excluded_tags, excluded_tag_count);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
    if (wanted && excluded_tag_count > 0)
        rop_summary_add(c, t, "without%s", cur_part_text(c, " ", cur_tags_text(c, excluded_tags), ""));
}

/* RopCopyTo success response, MS-OXCROPS 2.2.8.12 */
static void rop_copy_to_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_problem_count = cur_u16(c, t, hf_copy_to_property_problem_count);
    const char *property_problems_text = cur_list_summary(c, t, hf_copy_to_property_problems, ett_property_problem,
                                                          property_problem_count, oxcdata_property_problem, wanted,
                                                          ", ");
    if (wanted && property_problem_count > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(property_problems_text));
}

/* RopCopyTo null destination failure response, MS-OXCROPS 2.2.8.12 */
static void rop_copy_to_null_destination(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_copy_to_dest_handle_index);
}

/* RopCopyToStream request, MS-OXCROPS 2.2.9.9 */
static void rop_copy_to_stream_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t byte_count = cur_u64(c, t, hf_copy_to_stream_byte_count);
    if (!c->bad)
        rop_stream_lost(c);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, byte_count, "byte", "bytes"));
}

/* RopCopyToStream success response, MS-OXCROPS 2.2.9.9 */
static void rop_copy_to_stream_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t read_byte_count = cur_u64(c, t, hf_copy_to_stream_read_byte_count);
    uint64_t written_byte_count = cur_u64(c, t, hf_copy_to_stream_written_byte_count);
    if (!c->bad)
        rop_stream_copied(c, read_byte_count, written_byte_count);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, written_byte_count, "byte", "bytes"));
}

/* RopCopyToStream failure response, MS-OXCROPS 2.2.9.9 */
static void rop_copy_to_stream_failure(ex_cursor *c, proto_tree *t)
{
    if (cur_next(c) == 0) {
        cur_u64(c, t, hf_copy_to_stream_read_byte_count);
        cur_u64(c, t, hf_copy_to_stream_written_byte_count);
    }
}

/* RopCopyToStream null destination failure response, MS-OXCROPS 2.2.9.9 */
static void rop_copy_to_stream_null_destination(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_copy_to_stream_dest_handle_index);
    cur_u64(c, t, hf_copy_to_stream_read_byte_count);
    cur_u64(c, t, hf_copy_to_stream_written_byte_count);
}

/* RopCloneStream request, MS-OXCROPS 2.2.9.13 */
static void rop_clone_stream_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopCloneStream success response, MS-OXCROPS 2.2.9.13 */
static void rop_clone_stream_success(ex_cursor *c, proto_tree *t _U_)
{
    if (!c->bad)
        rop_stream_clone(c);
}

/* RopGetPermissionsTable request, MS-OXCROPS 2.2.10.2 */
static void rop_get_permissions_table_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_get_permissions_table_table_flags, ett_flags, bits_get_permissions_table_table_flags, 0x2);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopGetRulesTable request, MS-OXCROPS 2.2.11.2 */
static void rop_get_rules_table_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_get_rules_table_table_flags, ett_flags, bits_get_rules_table_table_flags, 0x40);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopModifyPermissions request, MS-OXCROPS 2.2.10.1 */
static void rop_modify_permissions_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t modify_flags = cur_flags8(c, t, hf_modify_permissions_modify_flags, ett_flags,
                                       bits_modify_permissions_modify_flags, 0x3);
    uint32_t modify_count = cur_u16(c, t, hf_modify_permissions_modify_count);
    const char *permissions_data_text = cur_list_summary(c, t, hf_modify_permissions_permissions_data,
                                                         ett_permission_data, modify_count, rop_permission_data,
                                                         wanted, ", ");
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
    if (wanted && (modify_flags & MODIFY_FLAGS_REPLACE_ROWS))
        rop_summary_add(c, t, "replace");
    if (wanted)
        rop_summary_add(c, t, "%s", cur_inner_text(permissions_data_text));
}

/* RopModifyRules request, MS-OXCROPS 2.2.11.1 */
static void rop_modify_rules_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t modify_rules_flags = cur_flags8(c, t, hf_modify_rules_modify_rules_flags, ett_flags,
                                             bits_modify_rules_modify_rules_flags, 0x1);
    uint32_t rules_count = cur_u16(c, t, hf_modify_rules_rules_count);
    const char *rules_data_text = cur_list_summary(c, t, hf_modify_rules_rules_data, ett_rule_data, rules_count,
                                                   rop_rule_data, wanted, ", ");
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
    if (wanted && (modify_rules_flags & MODIFY_RULES_FLAGS_R))
        rop_summary_add(c, t, "replace");
    if (wanted)
        rop_summary_add(c, t, "%s", cur_inner_text(rules_data_text));
}

/* RopGetOwningServers request, MS-OXCROPS 2.2.3.6 */
static void rop_get_owning_servers_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t folder_id = cur_id64(c, t, hf_get_owning_servers_folder_id);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, folder_id));
}

/* RopGetOwningServers success response, MS-OXCROPS 2.2.3.6 */
static void rop_get_owning_servers_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    cur_summary_list *owning_servers_summaries = NULL;

    uint32_t owning_servers_count = cur_u16(c, t, hf_get_owning_servers_owning_servers_count);
    cur_u16(c, t, hf_get_owning_servers_cheap_servers_count);
    if (wanted)
        owning_servers_summaries = cur_summary_list_new(c, ", ");
    for (uint64_t i = 0; cur_element(c, t, hf_get_owning_servers_owning_servers, i, owning_servers_count); i++) {
        const char *text = NULL;
        cur_string8(c, t, hf_get_owning_servers_owning_servers, CUR_NUL, wanted ? &text : NULL);
        cur_summary_list_quote(c, owning_servers_summaries, text);
    }
    const char *owning_servers_text = cur_summary_list_text(owning_servers_summaries);
    if (wanted) {
        rop_summary_add(c, t, "%s%s", cur_number_text(c, owning_servers_count, "server", "servers"),
                        cur_part_text(c, ": ", cur_inner_text(owning_servers_text), ""));
    }
}

/* RopLongTermIdFromId request, MS-OXCROPS 2.2.3.8 */
static void rop_long_term_id_from_id_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t object_id = cur_id64(c, t, hf_long_term_id_from_id_object_id);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, object_id));
    if (!c->bad)
        rop_keep(c, 0, object_id);
}

/* RopLongTermIdFromId success response, MS-OXCROPS 2.2.3.8 */
static void rop_long_term_id_from_id_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *long_term_id_text = cur_struct_summary(c, t, hf_long_term_id_from_id_long_term_id, ett_long_term_id,
                                                       oxcdata_long_term_id, wanted);
    if (!c->bad)
        rop_learn_replica(c, rop_kept(c, 0));
    if (wanted)
        rop_summary_add(c, t, "%s", cur_inner_text(long_term_id_text));
}

/* RopIdFromLongTermId request, MS-OXCROPS 2.2.3.9 */
static void rop_id_from_long_term_id_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *long_term_id_text = cur_struct_summary(c, t, hf_id_from_long_term_id_long_term_id, ett_long_term_id,
                                                       oxcdata_long_term_id, wanted);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_inner_text(long_term_id_text));
}

/* RopIdFromLongTermId success response, MS-OXCROPS 2.2.3.9 */
static void rop_id_from_long_term_id_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t object_id = cur_id64(c, t, hf_id_from_long_term_id_object_id);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, object_id));
}

/* RopPublicFolderIsGhosted request, MS-OXCROPS 2.2.3.7 */
static void rop_public_folder_is_ghosted_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t folder_id = cur_id64(c, t, hf_public_folder_is_ghosted_folder_id);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, folder_id));
}

/* RopPublicFolderIsGhosted success response, MS-OXCROPS 2.2.3.7 */
static void rop_public_folder_is_ghosted_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool is_ghosted = cur_bool8(c, t, hf_public_folder_is_ghosted_is_ghosted);
    if (is_ghosted) {
        cur_summary_list *servers_summaries = NULL;
        uint32_t servers_count = cur_u16(c, t, hf_public_folder_is_ghosted_servers_count);
        cur_u16(c, t, hf_public_folder_is_ghosted_cheap_servers_count);
        if (wanted)
            servers_summaries = cur_summary_list_new(c, ", ");
        for (uint64_t i = 0; cur_element(c, t, hf_public_folder_is_ghosted_servers, i, servers_count); i++) {
            const char *text = NULL;
            cur_string8(c, t, hf_public_folder_is_ghosted_servers, CUR_NUL, wanted ? &text : NULL);
            cur_summary_list_quote(c, servers_summaries, text);
        }
        const char *servers_text = cur_summary_list_text(servers_summaries);
        if (wanted) {
            rop_summary_add(c, t, "ghosted, %s%s", cur_number_text(c, servers_count, "server", "servers"),
                            cur_part_text(c, ": ", cur_inner_text(servers_text), ""));
        }
    }
    if (wanted && !is_ghosted)
        rop_summary_add(c, t, "not ghosted");
}

/* RopOpenEmbeddedMessage request, MS-OXCROPS 2.2.6.16 */
static void rop_open_embedded_message_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t code_page_id = cur_u16(c, t, hf_open_embedded_message_code_page_id);
    if (!c->bad)
        rop_code_page(c, code_page_id);
    cur_u8(c, t, hf_open_embedded_message_open_mode_flags);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopOpenEmbeddedMessage success response, MS-OXCROPS 2.2.6.16 */
static void rop_open_embedded_message_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t reserved = cur_u8(c, t, hf_open_embedded_message_reserved);
    cur_must(c, t, hf_open_embedded_message_reserved, reserved, 0);
    uint64_t message_id = cur_id64(c, t, hf_open_embedded_message_message_id);
    cur_bool8(c, t, hf_open_embedded_message_has_named_properties);
    const char *subject_prefix_text = cur_struct_summary(c, t, hf_open_embedded_message_subject_prefix,
                                                         ett_typed_string, oxcdata_typed_string, wanted);
    const char *normalized_subject_text = cur_struct_summary(c, t, hf_open_embedded_message_normalized_subject,
        ett_typed_string, oxcdata_typed_string, true);
    rop_output_name(c, normalized_subject_text);
    uint32_t recipient_count = cur_u16(c, t, hf_open_embedded_message_recipient_count);
    uint32_t column_count = cur_u16(c, t, hf_open_embedded_message_column_count);
    const ex_tags *recipient_columns = cur_property_tags(c, t, hf_open_embedded_message_recipient_columns,
                                                         column_count);
    uint32_t row_count = cur_u8(c, t, hf_open_embedded_message_row_count);
    const ex_tags *recipient_rows_outer = c->rows.columns;
    c->rows.columns = recipient_columns;
    cur_list(c, t, hf_open_embedded_message_recipient_rows, ett_open_recipient_row, row_count,
             rop_open_recipient_row);
    c->rows.columns = recipient_rows_outer;
    if (wanted) {
        rop_summary_add(c, t, "\"%s%s\", %s", cur_inner_text(subject_prefix_text),
                        cur_inner_text(normalized_subject_text),
                        cur_number_text(c, recipient_count, "recipient", "recipients"));
    }
    if (!c->bad)
        rop_output_id(c, message_id);
    if (!c->bad)
        rop_set_output_columns(c, COLUMNS_RECIPIENT, recipient_columns);
}

/* RopSpoolerLockMessage request, MS-OXCROPS 2.2.7.5 */
static void rop_spooler_lock_message_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t message_id = cur_id64(c, t, hf_spooler_lock_message_message_id);
    uint32_t lock_state = cur_u8(c, t, hf_spooler_lock_message_lock_state);
    if (wanted)
        rop_summary_add(c, t, "%s %s", cur_name_text(c, lock_state, vs_lock_state), cur_id_text(c, message_id));
}

/* RopGetAddressTypes success response, MS-OXCROPS 2.2.7.3 */
static void rop_get_address_types_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *address_types_text = NULL;

    uint32_t address_type_count = cur_u16(c, t, hf_get_address_types_address_type_count);
    uint32_t address_type_size = cur_u16(c, t, hf_get_address_types_address_type_size);
    if (address_type_size > 0) {
        cur_summary_list *address_types_summaries = NULL;
        cur_sub address_types_sub = cur_sub_begin(c, t, hf_get_address_types_address_types, address_type_size);
        if (wanted)
            address_types_summaries = cur_summary_list_new(c, ", ");
        for (uint64_t i = 0; cur_element(c, t, hf_get_address_types_address_types, i, address_type_count); i++) {
            const char *text = NULL;
            cur_string8(c, t, hf_get_address_types_address_types, CUR_NUL, wanted ? &text : NULL);
            cur_summary_list_quote(c, address_types_summaries, text);
        }
        address_types_text = cur_summary_list_text(address_types_summaries);
        cur_sub_end(c, t, &address_types_sub);
    }
    if (wanted) {
        rop_summary_add(c, t, "%s%s", cur_number_text(c, address_type_count, "type", "types"),
                        cur_part_text(c, ": ", cur_inner_text(address_types_text), ""));
    }
}

/* RopTransportSend request, MS-OXCROPS 2.2.7.6 */
static void rop_transport_send_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopTransportSend success response, MS-OXCROPS 2.2.7.6 */
static void rop_transport_send_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool no_properties_returned = cur_bool8(c, t, hf_transport_send_no_properties_returned);
    if (!no_properties_returned) {
        uint32_t property_value_count = cur_u16(c, t, hf_transport_send_property_value_count);
        cur_list(c, t, hf_transport_send_property_values, ett_tagged_property_value, property_value_count,
                 tagged_property_value);
        if (wanted)
            rop_summary_add(c, t, "%s", cur_number_text(c, property_value_count, "property", "properties"));
    }
    if (wanted && no_properties_returned)
        rop_summary_add(c, t, "no properties");
}

/* RopFastTransferSourceCopyMessages request, MS-OXCROPS 2.2.12.6 */
static void rop_fast_transfer_source_copy_messages_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t message_id_count = cur_u16(c, t, hf_fast_transfer_source_copy_messages_message_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_fast_transfer_source_copy_messages_message_ids, i,
         message_id_count); i++) {
        cur_id64(c, t, hf_fast_transfer_source_copy_messages_message_ids);
    }
    cur_flags8(c, t, hf_fast_transfer_source_copy_messages_copy_flags, ett_flags,
               bits_fast_transfer_source_copy_messages_copy_flags, 0x3f);
    uint32_t send_options = cur_flags8(c, t, hf_fast_transfer_source_copy_messages_send_options, ett_flags,
                                       bits_fast_transfer_source_copy_messages_send_options, 0x7f);
    if (!c->bad)
        rop_transfer_opens(c, 0, send_options);
    if (wanted) {
        rop_summary_add(c, t, "%s of %s", cur_number_text(c, message_id_count, "message", "messages"),
                        rop_input_text(c));
    }
}

/* RopFastTransferSourceCopyFolder request, MS-OXCROPS 2.2.12.5 */
static void rop_fast_transfer_source_copy_folder_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t copy_flags = cur_flags8(c, t, hf_fast_transfer_source_copy_folder_copy_flags, ett_flags,
                                     bits_fast_transfer_source_copy_folder_copy_flags, 0x1f);
    uint32_t send_options = cur_flags8(c, t, hf_fast_transfer_source_copy_folder_send_options, ett_flags,
                                       bits_fast_transfer_source_copy_folder_send_options, 0x7f);
    if (!c->bad)
        rop_transfer_opens(c, 0, send_options);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
    if (wanted && (copy_flags & COPY_FOLDER_COPY_FLAGS_SUBFOLDERS))
        rop_summary_add(c, t, "with subfolders");
}

/* RopFastTransferSourceCopyTo request, MS-OXCROPS 2.2.12.7 */
static void rop_fast_transfer_source_copy_to_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u8(c, t, hf_fast_transfer_source_copy_to_level);
    cur_flags32(c, t, hf_fast_transfer_source_copy_to_copy_flags, ett_flags,
                bits_fast_transfer_source_copy_to_copy_flags, 0x260f);
    uint32_t send_options = cur_flags8(c, t, hf_fast_transfer_source_copy_to_send_options, ett_flags,
                                       bits_fast_transfer_source_copy_to_send_options, 0x7f);
    if (!c->bad)
        rop_transfer_opens(c, 0, send_options);
    uint32_t property_tag_count = cur_u16(c, t, hf_fast_transfer_source_copy_to_property_tag_count);
    const ex_tags *property_tags = cur_property_tags(c, t, hf_fast_transfer_source_copy_to_property_tags,
                                                     property_tag_count);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
    if (wanted && property_tag_count > 0)
        rop_summary_add(c, t, "without%s", cur_part_text(c, " ", cur_tags_text(c, property_tags), ""));
}

/* RopFastTransferSourceGetBuffer request, MS-OXCROPS 2.2.12.4 */
static void rop_fast_transfer_source_get_buffer_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t buffer_size = cur_u16(c, t, hf_fast_transfer_source_get_buffer_buffer_size);
    if (buffer_size == 0xbabe)
        cur_u16(c, t, hf_fast_transfer_source_get_buffer_maximum_buffer_size);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopFastTransferSourceGetBuffer response, MS-OXCROPS 2.2.12.4 */
static void rop_fast_transfer_source_get_buffer_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t transfer_status = cur_u16(c, t, hf_fast_transfer_source_get_buffer_transfer_status);
    uint32_t in_progress_count = cur_u16(c, t, hf_fast_transfer_source_get_buffer_in_progress_count);
    uint32_t total_step_count = cur_u16(c, t, hf_fast_transfer_source_get_buffer_total_step_count);
    if (!c->bad)
        rop_transfer_status(c, transfer_status, in_progress_count, total_step_count);
    uint32_t reserved = cur_u8(c, t, hf_fast_transfer_source_get_buffer_reserved);
    cur_must(c, t, hf_fast_transfer_source_get_buffer_reserved, reserved, 0);
    uint32_t transfer_buffer_size = cur_u16(c, t, hf_fast_transfer_source_get_buffer_transfer_buffer_size);
    if (wanted && (transfer_status != TRANSFER_STATUS_DONE && rop_return_value(c) == 0))
        rop_summary_add(c, t, "%s", cur_name_text(c, transfer_status, vs_transfer_status));
    if (rop_return_value(c) != 0x480) {
        cur_bytes(c, t, hf_fast_transfer_source_get_buffer_transfer_buffer, transfer_buffer_size);
        rop_transfer_piece(c, t, transfer_buffer_size);
    }
    if (rop_return_value(c) == 0x480) {
        uint32_t backoff_time = cur_u32(c, t, hf_fast_transfer_source_get_buffer_backoff_time);
        if (wanted)
            rop_summary_add(c, t, "busy, wait %u ms", backoff_time);
    }
}

/* RopFindRow request, MS-OXCROPS 2.2.5.13 */
static void rop_find_row_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *restriction_data_text = NULL;

    uint32_t find_row_flags = cur_flags8(c, t, hf_find_row_find_row_flags, ett_flags, bits_find_row_find_row_flags,
                                         0x1);
    uint32_t restriction_data_size = cur_u16(c, t, hf_find_row_restriction_data_size);
    if (restriction_data_size > 0) {
        cur_sub restriction_data_sub = cur_sub_begin(c, t, hf_find_row_restriction_data, restriction_data_size);
        restriction_data_text = cur_struct_summary(c, t, hf_find_row_restriction_data, ett_restriction,
                                                   oxcdata_restriction, wanted);
        cur_sub_end(c, t, &restriction_data_sub);
    }
    uint32_t origin = cur_u8(c, t, hf_find_row_origin);
    uint32_t bookmark_size = cur_u16(c, t, hf_find_row_bookmark_size);
    const char *bookmark = wanted ? cur_hex_text(c, bookmark_size) : NULL;
    cur_bytes(c, t, hf_find_row_bookmark, bookmark_size);
    if (wanted && restriction_data_size > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(restriction_data_text));
    if (wanted && origin != BOOKMARK_CUSTOM)
        rop_summary_add(c, t, "from %s", cur_name_text(c, origin, vs_bookmark));
    if (wanted && origin == BOOKMARK_CUSTOM)
        rop_summary_add(c, t, "from bookmark%s", cur_part_text(c, " ", cur_text_or(c, bookmark), ""));
    if (wanted && (find_row_flags & FIND_ROW_FLAGS_DIR_BACKWARD))
        rop_summary_add(c, t, "backwards");
}

/* RopFindRow success response, MS-OXCROPS 2.2.5.13 */
static void rop_find_row_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool row_no_longer_visible = cur_bool8(c, t, hf_find_row_row_no_longer_visible);
    bool has_row_data = cur_bool8(c, t, hf_find_row_has_row_data);
    if (has_row_data) {
        const ex_tags *row_data_outer = c->rows.columns;
        c->rows.columns = rop_input_columns(c, COLUMNS_TABLE);
        const char *row_data_text = cur_struct_summary(c, t, hf_find_row_row_data, ett_property_row, property_row,
                                                       wanted);
        c->rows.columns = row_data_outer;
        if (wanted)
            rop_summary_add(c, t, "found%s", cur_part_text(c, " ", cur_inner_text(row_data_text), ""));
    }
    if (wanted && !has_row_data)
        rop_summary_add(c, t, "no row");
    if (wanted && row_no_longer_visible)
        rop_summary_add(c, t, "row no longer visible");
}

/* RopProgress request, MS-OXCROPS 2.2.8.13 */
static void rop_progress_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool want_cancel = cur_bool8(c, t, hf_progress_want_cancel);
    if (wanted && want_cancel)
        rop_summary_add(c, t, "cancel");
}

/* RopProgress success response, MS-OXCROPS 2.2.8.13 */
static void rop_progress_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u8(c, t, hf_progress_logon_id);
    uint32_t completed_task_count = cur_u32(c, t, hf_progress_completed_task_count);
    uint32_t total_task_count = cur_u32(c, t, hf_progress_total_task_count);
    if (wanted)
        rop_summary_add(c, t, "%u of %u", completed_task_count, total_task_count);
}

/* RopTransportNewMail request, MS-OXCROPS 2.2.7.7 */
static void rop_transport_new_mail_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *message_class = NULL;

    uint64_t message_id = cur_id64(c, t, hf_transport_new_mail_message_id);
    uint64_t folder_id = cur_id64(c, t, hf_transport_new_mail_folder_id);
    cur_string8(c, t, hf_transport_new_mail_message_class, CUR_NUL, &message_class);
    cur_flags32(c, t, hf_transport_new_mail_message_flags, ett_flags, bits_transport_new_mail_message_flags, 0xa7ff);
    if (wanted) {
        rop_summary_add(c, t, "\"%s\" %s in %s", cur_text_or(c, message_class), cur_id_text(c, message_id),
                        cur_id_text(c, folder_id));
    }
}

/* RopGetValidAttachments request, MS-OXCROPS 2.2.6.18 */
static void rop_get_valid_attachments_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopGetValidAttachments success response, MS-OXCROPS 2.2.6.18 */
static void rop_get_valid_attachments_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t attachment_id_count = 0;

    if (cur_deviates(c, t, DEVIATION_SHORT_ATTACHMENT_ID_COUNT))
        attachment_id_count = cur_u16(c, t, hf_get_valid_attachments_attachment_id_count);
    else
        attachment_id_count = cur_u32(c, t, hf_get_valid_attachments_attachment_id_count_2);
    for (uint64_t i = 0; cur_element(c, t, hf_get_valid_attachments_attachment_id_array, i, attachment_id_count); i++)
        cur_u32(c, t, hf_get_valid_attachments_attachment_id_array);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, attachment_id_count, "attachment", "attachments"));
}

/* RopFastTransferDestinationConfigure request, MS-OXCROPS 2.2.12.1 */
static void rop_fast_transfer_destination_configure_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t source_operation = cur_u8(c, t, hf_fast_transfer_destination_configure_source_operation);
    if (!c->bad)
        rop_transfer_opens(c, source_operation, 0);
    cur_flags8(c, t, hf_fast_transfer_destination_configure_copy_flags, ett_flags,
               bits_fast_transfer_destination_configure_copy_flags, 0x1);
    if (wanted) {
        rop_summary_add(c, t, "%s into %s", cur_name_text(c, source_operation, vs_source_operation),
                        rop_input_text(c));
    }
}

/* RopFastTransferDestinationPutBuffer request, MS-OXCROPS 2.2.12.2 */
static void rop_fast_transfer_destination_put_buffer_request(ex_cursor *c, proto_tree *t)
{
    uint32_t transfer_data_size = cur_u16(c, t, hf_fast_transfer_destination_put_buffer_transfer_data_size);
    cur_bytes(c, t, hf_fast_transfer_destination_put_buffer_transfer_data, transfer_data_size);
    rop_transfer_piece(c, t, transfer_data_size);
}

/* RopFastTransferDestinationPutBuffer response, MS-OXCROPS 2.2.12.2 */
static void rop_fast_transfer_destination_put_buffer_response(ex_cursor *c, proto_tree *t)
{
    cur_u16(c, t, hf_fast_transfer_destination_put_buffer_transfer_status);
    cur_u16(c, t, hf_fast_transfer_destination_put_buffer_in_progress_count);
    cur_u16(c, t, hf_fast_transfer_destination_put_buffer_total_step_count);
    uint32_t reserved = cur_u8(c, t, hf_fast_transfer_destination_put_buffer_reserved);
    cur_must(c, t, hf_fast_transfer_destination_put_buffer_reserved, reserved, 0);
    uint32_t buffer_used_size = cur_u16(c, t, hf_fast_transfer_destination_put_buffer_buffer_used_size);
    if (!c->bad)
        rop_transfer_used(c, buffer_used_size);
}

/* RopGetNamesFromPropertyIds request, MS-OXCROPS 2.2.8.2 */
static void rop_get_names_from_property_ids_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_id_count = cur_u16(c, t, hf_get_names_from_property_ids_property_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_get_names_from_property_ids_property_ids, i, property_id_count); i++)
        rop_property_id(c, t, hf_get_names_from_property_ids_property_ids);
    if (wanted) {
        rop_summary_add(c, t, "%s%s", cur_number_text(c, property_id_count, "id", "ids"),
                        cur_part_text(c, ": ", rop_ids_text(c), ""));
    }
}

/* RopGetNamesFromPropertyIds success response, MS-OXCROPS 2.2.8.2 */
static void rop_get_names_from_property_ids_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_name_count = cur_u16(c, t, hf_get_names_from_property_ids_property_name_count);
    const char *property_names_text = cur_list_summary(c, t, hf_get_names_from_property_ids_property_names,
                                                       ett_property_name, property_name_count, oxcdata_property_name,
                                                       wanted, ", ");
    if (wanted)
        rop_summary_add(c, t, "%s", cur_inner_text(property_names_text));
    if (!c->bad)
        rop_learn_names(c);
}

/* RopGetPropertyIdsFromNames request, MS-OXCROPS 2.2.8.1 */
static void rop_get_property_ids_from_names_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_get_property_ids_from_names_flags, ett_flags, bits_get_property_ids_from_names_flags, 0x2);
    uint32_t property_name_count = cur_u16(c, t, hf_get_property_ids_from_names_property_name_count);
    const char *property_names_text = cur_list_summary(c, t, hf_get_property_ids_from_names_property_names,
                                                       ett_property_name, property_name_count, oxcdata_property_name,
                                                       wanted, ", ");
    if (wanted && property_name_count > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(property_names_text));
    if (wanted && property_name_count == 0)
        rop_summary_add(c, t, "all names");
}

/* RopGetPropertyIdsFromNames success response, MS-OXCROPS 2.2.8.1 */
static void rop_get_property_ids_from_names_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_id_count = cur_u16(c, t, hf_get_property_ids_from_names_property_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_get_property_ids_from_names_property_ids, i, property_id_count); i++)
        rop_property_id(c, t, hf_get_property_ids_from_names_property_ids);
    if (wanted) {
        rop_summary_add(c, t, "%s%s", cur_number_text(c, property_id_count, "id", "ids"),
                        cur_part_text(c, ": ", rop_ids_text(c), ""));
    }
    if (!c->bad)
        rop_learn_names(c);
}

/* RopUpdateDeferredActionMessages request, MS-OXCROPS 2.2.11.3 */
static void rop_update_deferred_action_messages_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *server_entry_id_text = NULL;
    const char *client_entry_id_text = NULL;

    uint32_t server_entry_id_size = cur_u16(c, t, hf_update_deferred_action_messages_server_entry_id_size);
    if (server_entry_id_size > 0) {
        cur_sub server_entry_id_sub = cur_sub_begin(c, t, hf_update_deferred_action_messages_server_entry_id,
                                                    server_entry_id_size);
        server_entry_id_text = cur_struct_summary(c, t, hf_update_deferred_action_messages_server_entry_id,
                                                  ett_entry_id, oxcdata_entry_id, wanted);
        cur_sub_end(c, t, &server_entry_id_sub);
    }
    uint32_t client_entry_id_size = cur_u16(c, t, hf_update_deferred_action_messages_client_entry_id_size);
    if (client_entry_id_size > 0) {
        cur_sub client_entry_id_sub = cur_sub_begin(c, t, hf_update_deferred_action_messages_client_entry_id,
                                                    client_entry_id_size);
        client_entry_id_text = cur_struct_summary(c, t, hf_update_deferred_action_messages_client_entry_id,
                                                  ett_entry_id, oxcdata_entry_id, wanted);
        cur_sub_end(c, t, &client_entry_id_sub);
    }
    if (wanted) {
        rop_summary_add(c, t, "server%s, client%s", cur_part_text(c, " ", cur_inner_text(server_entry_id_text), ""),
                        cur_part_text(c, " ", cur_inner_text(client_entry_id_text), ""));
    }
}

/* RopEmptyFolder request, MS-OXCROPS 2.2.4.9 */
static void rop_empty_folder_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_empty_folder_want_asynchronous);
    bool want_delete_associated = cur_bool8(c, t, hf_empty_folder_want_delete_associated);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
    if (wanted && want_delete_associated)
        rop_summary_add(c, t, "with associated messages");
}

/* RopEmptyFolder response, MS-OXCROPS 2.2.4.9 */
static void rop_empty_folder_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool partial_completion = cur_bool8(c, t, hf_empty_folder_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopExpandRow request, MS-OXCROPS 2.2.5.16 */
static void rop_expand_row_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u16(c, t, hf_expand_row_max_row_count);
    uint64_t category_id = cur_id64(c, t, hf_expand_row_category_id);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, category_id));
}

/* RopExpandRow success response, MS-OXCROPS 2.2.5.16 */
static void rop_expand_row_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t expanded_row_count = cur_u32(c, t, hf_expand_row_expanded_row_count);
    uint32_t row_count = cur_u16(c, t, hf_expand_row_row_count);
    const ex_tags *row_data_outer = c->rows.columns;
    c->rows.columns = rop_input_columns(c, COLUMNS_TABLE);
    const char *row_data_text = cur_list_summary(c, t, hf_expand_row_row_data, ett_property_row, row_count,
                                                 property_row, wanted, ", ");
    c->rows.columns = row_data_outer;
    if (wanted) {
        rop_summary_add(c, t, "%s%s", cur_number_text(c, expanded_row_count, "row", "rows"),
                        cur_part_text(c, ": ", cur_inner_text(row_data_text), ""));
    }
}

/* RopCollapseRow request, MS-OXCROPS 2.2.5.17 */
static void rop_collapse_row_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t category_id = cur_id64(c, t, hf_collapse_row_category_id);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, category_id));
}

/* RopCollapseRow success response, MS-OXCROPS 2.2.5.17 */
static void rop_collapse_row_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t collapsed_row_count = cur_u32(c, t, hf_collapse_row_collapsed_row_count);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, collapsed_row_count, "row", "rows"));
}

/* RopLockRegionStream request, MS-OXCROPS 2.2.9.10 */
static void rop_lock_region_stream_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t region_offset = cur_u64(c, t, hf_lock_region_stream_region_offset);
    uint64_t region_size = cur_u64(c, t, hf_lock_region_stream_region_size);
    cur_u32(c, t, hf_lock_region_stream_lock_flags);
    if (wanted)
        rop_summary_add(c, t, "%s at %" PRIu64 "", cur_number_text(c, region_size, "byte", "bytes"), region_offset);
}

/* RopUnlockRegionStream request, MS-OXCROPS 2.2.9.11 */
static void rop_unlock_region_stream_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t region_offset = cur_u64(c, t, hf_unlock_region_stream_region_offset);
    uint64_t region_size = cur_u64(c, t, hf_unlock_region_stream_region_size);
    cur_u32(c, t, hf_unlock_region_stream_lock_flags);
    if (wanted)
        rop_summary_add(c, t, "%s at %" PRIu64 "", cur_number_text(c, region_size, "byte", "bytes"), region_offset);
}

/* RopCommitStream request, MS-OXCROPS 2.2.9.5 */
static void rop_commit_stream_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopGetStreamSize request, MS-OXCROPS 2.2.9.6 */
static void rop_get_stream_size_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopGetStreamSize success response, MS-OXCROPS 2.2.9.6 */
static void rop_get_stream_size_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t stream_size = cur_u32(c, t, hf_get_stream_size_stream_size);
    if (!c->bad)
        rop_stream_measured(c, stream_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, stream_size, "byte", "bytes"));
}

/* RopQueryNamedProperties request, MS-OXCROPS 2.2.8.10 */
static void rop_query_named_properties_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_query_named_properties_query_flags, ett_flags, bits_query_named_properties_query_flags, 0x3);
    bool has_guid = cur_bool8(c, t, hf_query_named_properties_has_guid);
    if (has_guid) {
        e_guid_t property_guid = cur_guid(c, t, hf_query_named_properties_property_guid);
        if (wanted)
            rop_summary_add(c, t, "%s of %s", property_set_text(c->pinfo->pool, &property_guid), rop_input_text(c));
    }
    if (wanted && !has_guid)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopQueryNamedProperties success response, MS-OXCROPS 2.2.8.10 */
static void rop_query_named_properties_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t id_count = cur_u16(c, t, hf_query_named_properties_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_query_named_properties_property_ids, i, id_count); i++)
        rop_property_id(c, t, hf_query_named_properties_property_ids);
    const char *property_names_text = cur_list_summary(c, t, hf_query_named_properties_property_names,
                                                       ett_property_name, id_count, oxcdata_property_name, wanted,
                                                       ", ");
    if (wanted) {
        rop_summary_add(c, t, "%s%s", cur_number_text(c, id_count, "name", "names"),
                        cur_part_text(c, ": ", cur_inner_text(property_names_text), ""));
    }
    if (!c->bad)
        rop_learn_names(c);
}

/* RopGetPerUserLongTermIds request, MS-OXCROPS 2.2.3.10 */
static void rop_get_per_user_long_term_ids_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    e_guid_t database_guid = cur_guid(c, t, hf_get_per_user_long_term_ids_database_guid);
    if (wanted)
        rop_summary_add(c, t, "%s", property_set_text(c->pinfo->pool, &database_guid));
}

/* RopGetPerUserLongTermIds success response, MS-OXCROPS 2.2.3.10 */
static void rop_get_per_user_long_term_ids_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t long_term_id_count = cur_u16(c, t, hf_get_per_user_long_term_ids_long_term_id_count);
    const char *long_term_ids_text = cur_list_summary(c, t, hf_get_per_user_long_term_ids_long_term_ids,
                                                      ett_long_term_id, long_term_id_count, oxcdata_long_term_id,
                                                      wanted, ", ");
    if (wanted) {
        rop_summary_add(c, t, "%s%s", cur_number_text(c, long_term_id_count, "id", "ids"),
                        cur_part_text(c, ": ", cur_inner_text(long_term_ids_text), ""));
    }
}

/* RopGetPerUserGuid request, MS-OXCROPS 2.2.3.11 */
static void rop_get_per_user_guid_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *long_term_id_text = cur_struct_summary(c, t, hf_get_per_user_guid_long_term_id, ett_long_term_id,
                                                       oxcdata_long_term_id, wanted);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_inner_text(long_term_id_text));
}

/* RopGetPerUserGuid success response, MS-OXCROPS 2.2.3.11 */
static void rop_get_per_user_guid_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    e_guid_t database_guid = cur_guid(c, t, hf_get_per_user_guid_database_guid);
    if (wanted)
        rop_summary_add(c, t, "%s", property_set_text(c->pinfo->pool, &database_guid));
}

/* RopReadPerUserInformation request, MS-OXCROPS 2.2.3.12 */
static void rop_read_per_user_information_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *folder_id_text = cur_struct_summary(c, t, hf_read_per_user_information_folder_id, ett_long_term_id,
                                                    oxcdata_long_term_id, wanted);
    uint32_t reserved = cur_u8(c, t, hf_read_per_user_information_reserved);
    cur_must(c, t, hf_read_per_user_information_reserved, reserved, 0);
    uint32_t data_offset = cur_u32(c, t, hf_read_per_user_information_data_offset);
    cur_u16(c, t, hf_read_per_user_information_max_data_size);
    if (wanted)
        rop_summary_add(c, t, "%sfrom %u", cur_part_text(c, "", cur_inner_text(folder_id_text), " "), data_offset);
}

/* RopReadPerUserInformation success response, MS-OXCROPS 2.2.3.12 */
static void rop_read_per_user_information_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_read_per_user_information_has_finished);
    uint32_t data_size = cur_u16(c, t, hf_read_per_user_information_data_size);
    cur_bytes(c, t, hf_read_per_user_information_data, data_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, data_size, "byte", "bytes"));
}

/* RopWritePerUserInformation request, MS-OXCROPS 2.2.3.13 */
static void rop_write_per_user_information_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *folder_id_text = cur_struct_summary(c, t, hf_write_per_user_information_folder_id, ett_long_term_id,
                                                    oxcdata_long_term_id, wanted);
    cur_bool8(c, t, hf_write_per_user_information_has_finished);
    uint32_t data_offset = cur_u32(c, t, hf_write_per_user_information_data_offset);
    uint32_t data_size = cur_u16(c, t, hf_write_per_user_information_data_size);
    cur_bytes(c, t, hf_write_per_user_information_data, data_size);
    if (data_offset == 0 && rop_logon_is_private(c, t))
        cur_guid(c, t, hf_write_per_user_information_repl_guid);
    if (wanted) {
        rop_summary_add(c, t, "%s of%s at %u", cur_number_text(c, data_size, "byte", "bytes"),
                        cur_part_text(c, " ", cur_inner_text(folder_id_text), ""), data_offset);
    }
}

/* RopSetReadFlags request, MS-OXCROPS 2.2.6.10 */
static void rop_set_read_flags_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_set_read_flags_want_asynchronous);
    uint32_t read_flags = cur_flags8(c, t, hf_set_read_flags_read_flags, ett_flags, bits_set_read_flags_read_flags,
                                     0x7f);
    uint32_t message_id_count = cur_u16(c, t, hf_set_read_flags_message_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_set_read_flags_message_ids, i, message_id_count); i++)
        cur_id64(c, t, hf_set_read_flags_message_ids);
    if (wanted) {
        rop_summary_add(c, t, "%s of %s", cur_number_text(c, message_id_count, "message", "messages"),
                        rop_input_text(c));
    }
    if (wanted && (read_flags & READ_FLAGS_RF_CLEAR_READ_FLAG))
        rop_summary_add(c, t, "unread");
}

/* RopSetReadFlags response, MS-OXCROPS 2.2.6.10 */
static void rop_set_read_flags_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool partial_completion = cur_bool8(c, t, hf_set_read_flags_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopCopyProperties request, MS-OXCROPS 2.2.8.11 */
static void rop_copy_properties_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_copy_properties_want_asynchronous);
    cur_flags8(c, t, hf_copy_properties_copy_flags, ett_flags, bits_copy_properties_copy_flags, 0x3);
    uint32_t property_tag_count = cur_u16(c, t, hf_copy_properties_property_tag_count);
    const ex_tags *property_tags = cur_property_tags(c, t, hf_copy_properties_property_tags, property_tag_count);
    if (wanted) {
        rop_summary_add(c, t, "%sof %s", cur_part_text(c, "", cur_tags_text(c, property_tags), " "),
                        rop_input_text(c));
    }
}

/* RopCopyProperties success response, MS-OXCROPS 2.2.8.11 */
static void rop_copy_properties_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_problem_count = cur_u16(c, t, hf_copy_properties_property_problem_count);
    const char *property_problems_text = cur_list_summary(c, t, hf_copy_properties_property_problems,
                                                          ett_property_problem, property_problem_count,
                                                          oxcdata_property_problem, wanted, ", ");
    if (wanted && property_problem_count > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(property_problems_text));
}

/* RopCopyProperties null destination failure response, MS-OXCROPS 2.2.8.11 */
static void rop_copy_properties_null_destination(ex_cursor *c, proto_tree *t)
{
    cur_u32(c, t, hf_copy_properties_dest_handle_index);
}

/* RopGetReceiveFolderTable success response, MS-OXCROPS 2.2.3.4 */
static void rop_get_receive_folder_table_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t row_count = cur_u32(c, t, hf_get_receive_folder_table_row_count);
    const ex_tags *rows_outer = c->rows.columns;
    static const uint32_t column_tags[] = { 0x67480014, 0x001a001e, 0x30080040 };
    static const ex_tags columns = { 3, column_tags };
    c->rows.columns = &columns;
    const char *rows_text = cur_list_summary(c, t, hf_get_receive_folder_table_rows, ett_property_row, row_count,
                                             property_row, wanted, ", ");
    c->rows.columns = rows_outer;
    if (wanted) {
        rop_summary_add(c, t, "%s%s", cur_number_text(c, row_count, "row", "rows"),
                        cur_part_text(c, ": ", cur_inner_text(rows_text), ""));
    }
}

/* RopFastTransferSourceCopyProperties request, MS-OXCROPS 2.2.12.8 */
static void rop_fast_transfer_source_copy_properties_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u8(c, t, hf_fast_transfer_source_copy_properties_level);
    cur_flags8(c, t, hf_fast_transfer_source_copy_properties_copy_flags, ett_flags,
               bits_fast_transfer_source_copy_properties_copy_flags, 0xf);
    uint32_t send_options = cur_flags8(c, t, hf_fast_transfer_source_copy_properties_send_options, ett_flags,
                                       bits_fast_transfer_source_copy_properties_send_options, 0x7f);
    if (!c->bad)
        rop_transfer_opens(c, 0, send_options);
    uint32_t property_tag_count = cur_u16(c, t, hf_fast_transfer_source_copy_properties_property_tag_count);
    const ex_tags *property_tags = cur_property_tags(c, t, hf_fast_transfer_source_copy_properties_property_tags,
                                                     property_tag_count);
    if (wanted) {
        rop_summary_add(c, t, "%sof %s", cur_part_text(c, "", cur_tags_text(c, property_tags), " "),
                        rop_input_text(c));
    }
}

/* RopGetCollapseState request, MS-OXCROPS 2.2.5.18 */
static void rop_get_collapse_state_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t row_id = cur_id64(c, t, hf_get_collapse_state_row_id);
    cur_u32(c, t, hf_get_collapse_state_row_instance_number);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, row_id));
}

/* RopGetCollapseState success response, MS-OXCROPS 2.2.5.18 */
static void rop_get_collapse_state_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t collapse_state_size = cur_u16(c, t, hf_get_collapse_state_collapse_state_size);
    cur_bytes(c, t, hf_get_collapse_state_collapse_state, collapse_state_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, collapse_state_size, "byte", "bytes"));
}

/* RopSetCollapseState request, MS-OXCROPS 2.2.5.19 */
static void rop_set_collapse_state_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t collapse_state_size = cur_u16(c, t, hf_set_collapse_state_collapse_state_size);
    cur_bytes(c, t, hf_set_collapse_state_collapse_state, collapse_state_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, collapse_state_size, "byte", "bytes"));
}

/* RopSetCollapseState success response, MS-OXCROPS 2.2.5.19 */
static void rop_set_collapse_state_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t bookmark_size = cur_u16(c, t, hf_set_collapse_state_bookmark_size);
    const char *bookmark = wanted ? cur_hex_text(c, bookmark_size) : NULL;
    cur_bytes(c, t, hf_set_collapse_state_bookmark, bookmark_size);
    if (wanted)
        rop_summary_add(c, t, "bookmark%s", cur_part_text(c, " ", cur_text_or(c, bookmark), ""));
}

/* RopGetTransportFolder success response, MS-OXCROPS 2.2.7.8 */
static void rop_get_transport_folder_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t folder_id = cur_id64(c, t, hf_get_transport_folder_folder_id);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_id_text(c, folder_id));
}

/* RopPending response, MS-OXCROPS 2.2.14.3 */
static void rop_pending_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t session_index = cur_u16(c, t, hf_pending_session_index);
    if (wanted)
        rop_summary_add(c, t, "session %u", session_index);
}

/* RopOptionsData request, MS-OXCROPS 2.2.7.9 */
static void rop_options_data_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *address_type_ = NULL;

    cur_string8(c, t, hf_options_data_address_type, CUR_NUL, &address_type_);
    cur_bool8(c, t, hf_options_data_want_win32);
    if (wanted)
        rop_summary_add(c, t, "\"%s\"", cur_text_or(c, address_type_));
}

/* RopOptionsData success response, MS-OXCROPS 2.2.7.9 */
static void rop_options_data_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *help_file_name = NULL;

    uint32_t reserved = cur_u8(c, t, hf_options_data_reserved);
    cur_must(c, t, hf_options_data_reserved, reserved, 1);
    uint32_t options_info_size = cur_u16(c, t, hf_options_data_options_info_size);
    cur_bytes(c, t, hf_options_data_options_info, options_info_size);
    uint32_t help_file_size = cur_u16(c, t, hf_options_data_help_file_size);
    if (help_file_size > 0) {
        cur_bytes(c, t, hf_options_data_help_file, help_file_size);
        cur_string8(c, t, hf_options_data_help_file_name, CUR_NUL, &help_file_name);
    }
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, options_info_size, "byte", "bytes"));
    if (wanted && help_file_size > 0)
        rop_summary_add(c, t, "\"%s\"", cur_text_or(c, help_file_name));
}

/* RopSynchronizationConfigure request, MS-OXCROPS 2.2.13.1 */
static void rop_synchronization_configure_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *restriction_data_text = NULL;

    uint32_t synchronization_type = cur_u8(c, t, hf_synchronization_configure_synchronization_type);
    uint32_t send_options = cur_flags8(c, t, hf_synchronization_configure_send_options, ett_flags,
                                       bits_synchronization_configure_send_options, 0x7f);
    if (!c->bad)
        rop_transfer_opens(c, synchronization_type, send_options);
    uint32_t synchronization_flags = cur_flags16(c, t, hf_synchronization_configure_synchronization_flags, ett_flags,
                                                 bits_synchronization_configure_synchronization_flags, 0xf1bf);
    uint32_t restriction_data_size = cur_u16(c, t, hf_synchronization_configure_restriction_data_size);
    if (restriction_data_size > 0) {
        cur_sub restriction_data_sub = cur_sub_begin(c, t, hf_synchronization_configure_restriction_data,
                                                     restriction_data_size);
        restriction_data_text = cur_struct_summary(c, t, hf_synchronization_configure_restriction_data,
                                                   ett_restriction, oxcdata_restriction, wanted);
        cur_sub_end(c, t, &restriction_data_sub);
    }
    cur_flags32(c, t, hf_synchronization_configure_synchronization_extra_flags, ett_flags,
                bits_synchronization_configure_synchronization_extra_flags, 0xf);
    uint32_t property_tag_count = cur_u16(c, t, hf_synchronization_configure_property_tag_count);
    cur_property_tags(c, t, hf_synchronization_configure_property_tags, property_tag_count);
    if (wanted && synchronization_type == SYNCHRONIZATION_TYPE_CONTENTS)
        rop_summary_add(c, t, "contents of %s", rop_input_text(c));
    if (wanted && synchronization_type == SYNCHRONIZATION_TYPE_HIERARCHY)
        rop_summary_add(c, t, "hierarchy of %s", rop_input_text(c));
    if (wanted && restriction_data_size > 0)
        rop_summary_add(c, t, "where%s", cur_part_text(c, " ", cur_inner_text(restriction_data_text), ""));
    if (wanted && (send_options & SEND_OPTIONS_PARTIAL_ITEM))
        rop_summary_add(c, t, "partial items");
    if (wanted && synchronization_flags > 0) {
        rop_summary_add(c, t, "(%s)", cur_bits_text(c, synchronization_flags,
                        bits_synchronization_configure_synchronization_flags));
    }
}

/* RopSynchronizationImportMessageChange request, MS-OXCROPS 2.2.13.2 */
static void rop_synchronization_import_message_change_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t import_flag = cur_flags8(c, t, hf_synchronization_import_message_change_import_flag, ett_flags,
                                      bits_synchronization_import_message_change_import_flag, 0x50);
    uint32_t property_value_count = cur_u16(c, t, hf_synchronization_import_message_change_property_value_count);
    c->rows.wanted_id = wanted ? 0x65e0 : 0;
    c->rows.wanted_text = NULL;
    cur_list(c, t, hf_synchronization_import_message_change_property_values, ett_tagged_property_value,
             property_value_count, tagged_property_value);
    const char *property_values_pid_tag_source_key = c->rows.wanted_text;
    c->rows.wanted_id = 0;
    if (wanted) {
        rop_summary_add(c, t, "%sin %s",
                        cur_part_text(c, "", cur_inner_text(property_values_pid_tag_source_key), " "),
                        rop_parent_text(c));
    }
    if (wanted && (import_flag & IMPORT_FLAG_ASSOCIATED))
        rop_summary_add(c, t, "associated");
}

/* RopSynchronizationImportMessageChange success response, MS-OXCROPS 2.2.13.2 */
static void rop_synchronization_import_message_change_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t message_id = cur_id64(c, t, hf_synchronization_import_message_change_message_id);
    cur_must(c, t, hf_synchronization_import_message_change_message_id, message_id, 0);
    if (wanted && message_id != 0)
        rop_summary_add(c, t, "%s", cur_id_text(c, message_id));
}

/* RopSynchronizationImportHierarchyChange request, MS-OXCROPS 2.2.13.4 */
static void rop_synchronization_import_hierarchy_change_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *hierarchy_values_pid_tag_display_name = NULL;

    uint32_t hierarchy_value_count = cur_u16(c, t, hf_synchronization_import_hierarchy_change_hierarchy_value_count);
    switch (cur_next_integer(c, 8)) {
    case UINT64_C(0x102000065e10102):
        c->rows.wanted_id = wanted ? 0x3001 : 0;
        c->rows.wanted_text = NULL;
        cur_list(c, t, hf_synchronization_import_hierarchy_change_hierarchy_values, ett_tagged_property_value,
                 hierarchy_value_count, tagged_property_value);
        hierarchy_values_pid_tag_display_name = c->rows.wanted_text;
        c->rows.wanted_id = 0;
        if (wanted) {
            rop_summary_add(c, t, "%sbelow %s",
                            cur_part_text(c, "", cur_inner_text(hierarchy_values_pid_tag_display_name), " "),
                            rop_parent_text(c));
        }
        break;
    default:
        c->rows.wanted_id = wanted ? 0x3001 : 0;
        c->rows.wanted_text = NULL;
        cur_list(c, t, hf_synchronization_import_hierarchy_change_hierarchy_values, ett_tagged_property_value,
                 hierarchy_value_count, tagged_property_value);
        hierarchy_values_pid_tag_display_name = c->rows.wanted_text;
        c->rows.wanted_id = 0;
        if (wanted) {
            rop_summary_add(c, t, "%sin the hierarchy of %s",
                            cur_part_text(c, "", cur_inner_text(hierarchy_values_pid_tag_display_name), " "),
                            rop_parent_text(c));
        }
        break;
    }
    uint32_t property_value_count = cur_u16(c, t, hf_synchronization_import_hierarchy_change_property_value_count);
    cur_list(c, t, hf_synchronization_import_hierarchy_change_property_values, ett_tagged_property_value,
             property_value_count, tagged_property_value);
}

/* RopSynchronizationImportHierarchyChange success response, MS-OXCROPS 2.2.13.4 */
static void rop_synchronization_import_hierarchy_change_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t folder_id = cur_id64(c, t, hf_synchronization_import_hierarchy_change_folder_id);
    cur_must(c, t, hf_synchronization_import_hierarchy_change_folder_id, folder_id, 0);
    if (wanted && folder_id != 0)
        rop_summary_add(c, t, "%s", cur_id_text(c, folder_id));
}

/* RopSynchronizationImportDeletes request, MS-OXCROPS 2.2.13.5 */
static void rop_synchronization_import_deletes_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *property_values_text = NULL;

    uint32_t import_delete_flags = cur_flags8(c, t, hf_synchronization_import_deletes_import_delete_flags, ett_flags,
                                              bits_synchronization_import_deletes_import_delete_flags, 0x3);
    uint32_t property_value_count = cur_u16(c, t, hf_synchronization_import_deletes_property_value_count);
    switch (property_value_count) {
    case 1:
        switch (cur_next_integer(c, 4)) {
        case 0x1102: {
            cur_property_tag(c, t, hf_synchronization_import_deletes_property_tag);
            uint32_t value_count = cur_u32(c, t, hf_synchronization_import_deletes_value_count);
            property_values_text = cur_list_summary(c, t, hf_synchronization_import_deletes_property_values,
                                                    ett_deleted_object, value_count, rop_deleted_object, wanted,
                                                    ", ");
            if (wanted && (import_delete_flags & IMPORT_DELETE_FLAGS_HIERARCHY)) {
                rop_summary_add(c, t, "%s below %s", cur_number_text(c, value_count, "folder", "folders"),
                                rop_parent_text(c));
            }
            if (wanted && !(import_delete_flags & IMPORT_DELETE_FLAGS_HIERARCHY)) {
                rop_summary_add(c, t, "%s of %s", cur_number_text(c, value_count, "message", "messages"),
                                rop_parent_text(c));
            }
            if (wanted && value_count > 0)
                rop_summary_add(c, t, "(%s)", cur_inner_text(property_values_text));
            break;
        }
        default:
            property_values_text = cur_list_summary(c, t, hf_synchronization_import_deletes_property_values,
                                                    ett_tagged_property_value, property_value_count,
                                                    tagged_property_value, wanted, ", ");
            if (wanted && (import_delete_flags & IMPORT_DELETE_FLAGS_HIERARCHY))
                rop_summary_add(c, t, "folders below %s", rop_parent_text(c));
            if (wanted && !(import_delete_flags & IMPORT_DELETE_FLAGS_HIERARCHY))
                rop_summary_add(c, t, "messages of %s", rop_parent_text(c));
            break;
        }
        break;
    default:
        property_values_text = cur_list_summary(c, t, hf_synchronization_import_deletes_property_values,
                                                ett_tagged_property_value, property_value_count,
                                                tagged_property_value, wanted, ", ");
        if (wanted && (import_delete_flags & IMPORT_DELETE_FLAGS_HIERARCHY))
            rop_summary_add(c, t, "folders below %s", rop_parent_text(c));
        if (wanted && !(import_delete_flags & IMPORT_DELETE_FLAGS_HIERARCHY))
            rop_summary_add(c, t, "messages of %s", rop_parent_text(c));
        break;
    }
}

/* RopSynchronizationUploadStateStreamBegin request, MS-OXCROPS 2.2.13.9 */
static void rop_synchronization_upload_state_stream_begin_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t state_property = cur_property_tag(c, t, hf_synchronization_upload_state_stream_begin_state_property);
    uint32_t transfer_buffer_size = cur_u32(c, t, hf_synchronization_upload_state_stream_begin_transfer_buffer_size);
    if (!c->bad)
        rop_transfer_state_begin(c, state_property, transfer_buffer_size);
    if (wanted) {
        rop_summary_add(c, t, "%s, %s", cur_tag_text(c, state_property),
                        cur_number_text(c, transfer_buffer_size, "byte", "bytes"));
    }
}

/* RopSynchronizationUploadStateStreamContinue request, MS-OXCROPS 2.2.13.10 */
static void rop_synchronization_upload_state_stream_continue_request(ex_cursor *c, proto_tree *t)
{
    uint32_t stream_data_size = cur_u32(c, t, hf_synchronization_upload_state_stream_continue_stream_data_size);
    cur_bytes(c, t, hf_synchronization_upload_state_stream_continue_stream_data, stream_data_size);
    rop_transfer_state_piece(c, t, stream_data_size);
}

/* RopSynchronizationImportMessageMove request, MS-OXCROPS 2.2.13.6 */
static void rop_synchronization_import_message_move_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *source_folder_id_text = NULL;
    const char *source_message_id_text = NULL;
    const char *destination_message_id_text = NULL;

    uint32_t source_folder_id_size = cur_u32(c, t, hf_synchronization_import_message_move_source_folder_id_size);
    if (source_folder_id_size > 0) {
        cur_sub source_folder_id_sub = cur_sub_begin(c, t, hf_synchronization_import_message_move_source_folder_id,
                                                     source_folder_id_size);
        source_folder_id_text = cur_struct_summary(c, t, hf_synchronization_import_message_move_source_folder_id,
                                                   ett_source_key, oxcdata_source_key, wanted);
        cur_sub_end(c, t, &source_folder_id_sub);
    }
    uint32_t source_message_id_size = cur_u32(c, t, hf_synchronization_import_message_move_source_message_id_size);
    if (source_message_id_size > 0) {
        cur_sub source_message_id_sub = cur_sub_begin(c, t, hf_synchronization_import_message_move_source_message_id,
                                                      source_message_id_size);
        source_message_id_text = cur_struct_summary(c, t, hf_synchronization_import_message_move_source_message_id,
                                                    ett_source_key, oxcdata_source_key, wanted);
        cur_sub_end(c, t, &source_message_id_sub);
    }
    uint32_t predecessor_change_list_size = cur_u32(c, t,
        hf_synchronization_import_message_move_predecessor_change_list_size);
    if (predecessor_change_list_size > 0) {
        cur_sub predecessor_change_list_sub = cur_sub_begin(c, t,
            hf_synchronization_import_message_move_predecessor_change_list, predecessor_change_list_size);
        cur_struct(c, t, hf_synchronization_import_message_move_predecessor_change_list, ett_predecessor_change_list,
                   oxcdata_predecessor_change_list);
        cur_sub_end(c, t, &predecessor_change_list_sub);
    }
    uint32_t destination_message_id_size = cur_u32(c, t,
        hf_synchronization_import_message_move_destination_message_id_size);
    if (destination_message_id_size > 0) {
        cur_sub destination_message_id_sub = cur_sub_begin(c, t,
            hf_synchronization_import_message_move_destination_message_id, destination_message_id_size);
        destination_message_id_text = cur_struct_summary(c, t,
            hf_synchronization_import_message_move_destination_message_id, ett_source_key, oxcdata_source_key,
            wanted);
        cur_sub_end(c, t, &destination_message_id_sub);
    }
    uint32_t change_number_size = cur_u32(c, t, hf_synchronization_import_message_move_change_number_size);
    if (change_number_size > 0) {
        cur_sub change_number_sub = cur_sub_begin(c, t, hf_synchronization_import_message_move_change_number,
                                                  change_number_size);
        cur_struct(c, t, hf_synchronization_import_message_move_change_number, ett_xid, oxcdata_xid);
        cur_sub_end(c, t, &change_number_sub);
    }
    if (wanted) {
        rop_summary_add(c, t, "%sof%s to %s as%s", cur_part_text(c, "", cur_inner_text(source_message_id_text), " "),
                        cur_part_text(c, " ", cur_inner_text(source_folder_id_text), ""), rop_parent_text(c),
                        cur_part_text(c, " ", cur_inner_text(destination_message_id_text), ""));
    }
}

/* RopSynchronizationImportMessageMove success response, MS-OXCROPS 2.2.13.6 */
static void rop_synchronization_import_message_move_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint64_t message_id = cur_id64(c, t, hf_synchronization_import_message_move_message_id);
    cur_must(c, t, hf_synchronization_import_message_move_message_id, message_id, 0);
    if (wanted && message_id != 0)
        rop_summary_add(c, t, "%s", cur_id_text(c, message_id));
}

/* RopSetPropertiesNoReplicate request, MS-OXCROPS 2.2.8.7 */
static void rop_set_properties_no_replicate_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_value_size = cur_u16(c, t, hf_set_properties_no_replicate_property_value_size);
    cur_sub property_value_size_sub = cur_sub_begin(c, t, hf_set_properties_no_replicate_property_value_size,
                                                    property_value_size);
    uint32_t property_value_count = cur_u16(c, t, hf_set_properties_no_replicate_property_value_count);
    c->rows.about_input = true;
    cur_list(c, t, hf_set_properties_no_replicate_property_values, ett_tagged_property_value, property_value_count,
             tagged_property_value);
    c->rows.about_input = false;
    cur_sub_end(c, t, &property_value_size_sub);
    if (wanted) {
        rop_summary_add(c, t, "%s of %s", cur_number_text(c, property_value_count, "property", "properties"),
                        rop_input_text(c));
    }
}

/* RopSetPropertiesNoReplicate success response, MS-OXCROPS 2.2.8.7 */
static void rop_set_properties_no_replicate_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_problem_count = cur_u16(c, t, hf_set_properties_no_replicate_property_problem_count);
    const char *property_problems_text = cur_list_summary(c, t, hf_set_properties_no_replicate_property_problems,
                                                          ett_property_problem, property_problem_count,
                                                          oxcdata_property_problem, wanted, ", ");
    if (wanted && property_problem_count > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(property_problems_text));
}

/* RopDeletePropertiesNoReplicate request, MS-OXCROPS 2.2.8.9 */
static void rop_delete_properties_no_replicate_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_tag_count = cur_u16(c, t, hf_delete_properties_no_replicate_property_tag_count);
    const ex_tags *property_tags = cur_property_tags(c, t, hf_delete_properties_no_replicate_property_tags,
                                                     property_tag_count);
    if (wanted) {
        rop_summary_add(c, t, "%sof %s", cur_part_text(c, "", cur_tags_text(c, property_tags), " "),
                        rop_input_text(c));
    }
}

/* RopDeletePropertiesNoReplicate success response, MS-OXCROPS 2.2.8.9 */
static void rop_delete_properties_no_replicate_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_problem_count = cur_u16(c, t, hf_delete_properties_no_replicate_property_problem_count);
    const char *property_problems_text = cur_list_summary(c, t, hf_delete_properties_no_replicate_property_problems,
                                                          ett_property_problem, property_problem_count,
                                                          oxcdata_property_problem, wanted, ", ");
    if (wanted && property_problem_count > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(property_problems_text));
}

/* RopGetStoreState success response, MS-OXCROPS 2.2.3.5 */
static void rop_get_store_state_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t store_state = cur_flags32(c, t, hf_get_store_state_store_state, ett_flags,
                                       bits_get_store_state_store_state, 0x1000000);
    if (wanted)
        rop_summary_add(c, t, "0x%x", store_state);
}

/* RopSynchronizationOpenCollector request, MS-OXCROPS 2.2.13.7 */
static void rop_synchronization_open_collector_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool is_contents_collector = cur_bool8(c, t, hf_synchronization_open_collector_is_contents_collector);
    if (wanted && is_contents_collector)
        rop_summary_add(c, t, "contents of %s", rop_input_text(c));
    if (wanted && !is_contents_collector)
        rop_summary_add(c, t, "hierarchy of %s", rop_input_text(c));
}

/* RopGetLocalReplicaIds request, MS-OXCROPS 2.2.13.13 */
static void rop_get_local_replica_ids_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t id_count = cur_u32(c, t, hf_get_local_replica_ids_id_count);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, id_count, "id", "ids"));
}

/* RopGetLocalReplicaIds success response, MS-OXCROPS 2.2.13.13 */
static void rop_get_local_replica_ids_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    e_guid_t repl_guid = cur_guid(c, t, hf_get_local_replica_ids_repl_guid);
    const char *global_count = wanted ? cur_hex_text(c, 6) : NULL;
    cur_bytes(c, t, hf_get_local_replica_ids_global_count, 6);
    if (wanted) {
        rop_summary_add(c, t, "%s from %s", property_set_text(c->pinfo->pool, &repl_guid),
                        cur_local_id_text(c, &repl_guid, global_count));
    }
}

/* RopSynchronizationImportReadStateChanges request, MS-OXCROPS 2.2.13.3 */
static void rop_synchronization_import_read_state_changes_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *message_read_states_text = NULL;

    uint32_t message_read_states_size = cur_u16(c, t,
        hf_synchronization_import_read_state_changes_message_read_states_size);
    if (message_read_states_size > 0) {
        cur_sub message_read_states_sub = cur_sub_begin(c, t,
            hf_synchronization_import_read_state_changes_message_read_states, message_read_states_size);
        message_read_states_text = cur_list_summary(c, t,
                                                    hf_synchronization_import_read_state_changes_message_read_states,
                                                    ett_message_read_state, CUR_REST, rop_message_read_state, wanted,
                                                    ", ");
        cur_sub_end(c, t, &message_read_states_sub);
    }
    if (wanted) {
        rop_summary_add(c, t, "messages of %s%s", rop_parent_text(c),
                        cur_part_text(c, ": ", cur_inner_text(message_read_states_text), ""));
    }
}

/* RopResetTable request, MS-OXCROPS 2.2.5.15 */
static void rop_reset_table_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
}

/* RopResetTable success response, MS-OXCROPS 2.2.5.15 */
static void rop_reset_table_success(ex_cursor *c, proto_tree *t _U_)
{
    if (!c->bad)
        rop_set_columns(c, COLUMNS_TABLE, NULL);
}

/* RopSynchronizationGetTransferState request, MS-OXCROPS 2.2.13.8 */
static void rop_synchronization_get_transfer_state_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
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
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t bookmark_size = cur_u16(c, t, hf_free_bookmark_bookmark_size);
    const char *bookmark = wanted ? cur_hex_text(c, bookmark_size) : NULL;
    cur_bytes(c, t, hf_free_bookmark_bookmark, bookmark_size);
    if (wanted)
        rop_summary_add(c, t, "bookmark%s", cur_part_text(c, " ", cur_text_or(c, bookmark), ""));
}

/* RopWriteAndCommitStream request, MS-OXCROPS 2.2.9.12 */
static void rop_write_and_commit_stream_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t data_size = cur_u16(c, t, hf_write_and_commit_stream_data_size);
    rop_stream_piece(c, t, data_size);
    cur_bytes(c, t, hf_write_and_commit_stream_data, data_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, data_size, "byte", "bytes"));
}

/* RopWriteAndCommitStream success response, MS-OXCROPS 2.2.9.12 */
static void rop_write_and_commit_stream_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t written_size = cur_u16(c, t, hf_write_and_commit_stream_written_size);
    if (!c->bad)
        rop_stream_written(c, written_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, written_size, "byte", "bytes"));
}

/* RopWriteAndCommitStream failure response, MS-OXCROPS 2.2.9.12 */
static void rop_write_and_commit_stream_failure(ex_cursor *c, proto_tree *t)
{
    if (cur_next(c) == 0 || (uint64_t)cur_left(c) == 2)
        cur_u16(c, t, hf_write_and_commit_stream_written_size);
}

/* RopHardDeleteMessages request, MS-OXCROPS 2.2.4.12 */
static void rop_hard_delete_messages_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_hard_delete_messages_want_asynchronous);
    cur_bool8(c, t, hf_hard_delete_messages_notify_non_read);
    uint32_t message_id_count = cur_u16(c, t, hf_hard_delete_messages_message_id_count);
    for (uint64_t i = 0; cur_element(c, t, hf_hard_delete_messages_message_ids, i, message_id_count); i++)
        cur_id64(c, t, hf_hard_delete_messages_message_ids);
    if (wanted) {
        rop_summary_add(c, t, "%s of %s", cur_number_text(c, message_id_count, "message", "messages"),
                        rop_input_text(c));
    }
}

/* RopHardDeleteMessages response, MS-OXCROPS 2.2.4.12 */
static void rop_hard_delete_messages_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool partial_completion = cur_bool8(c, t, hf_hard_delete_messages_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopHardDeleteMessagesAndSubfolders request, MS-OXCROPS 2.2.4.10 */
static void rop_hard_delete_messages_and_subfolders_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bool8(c, t, hf_hard_delete_messages_and_subfolders_want_asynchronous);
    bool want_delete_associated = cur_bool8(c, t, hf_hard_delete_messages_and_subfolders_want_delete_associated);
    if (wanted)
        rop_summary_add(c, t, "%s", rop_input_text(c));
    if (wanted && want_delete_associated)
        rop_summary_add(c, t, "with associated messages");
}

/* RopHardDeleteMessagesAndSubfolders response, MS-OXCROPS 2.2.4.10 */
static void rop_hard_delete_messages_and_subfolders_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    bool partial_completion = cur_bool8(c, t, hf_hard_delete_messages_and_subfolders_partial_completion);
    if (!c->bad)
        rop_partly_done(c, partial_completion);
    if (wanted && (partial_completion && rop_return_value(c) == 0))
        rop_summary_add(c, t, "partial completion");
}

/* RopSetLocalReplicaMidsetDeleted request, MS-OXCROPS 2.2.13.12 */
static void rop_set_local_replica_midset_deleted_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t data_size = cur_u16(c, t, hf_set_local_replica_midset_deleted_data_size);
    cur_sub data_size_sub = cur_sub_begin(c, t, hf_set_local_replica_midset_deleted_data_size, data_size);
    uint32_t long_term_id_range_count = cur_u32(c, t, hf_set_local_replica_midset_deleted_long_term_id_range_count);
    const char *long_term_id_ranges_text = cur_list_summary(c, t,
                                                            hf_set_local_replica_midset_deleted_long_term_id_ranges,
                                                            ett_long_term_id_range, long_term_id_range_count,
                                                            rop_long_term_id_range, wanted, ", ");
    cur_sub_end(c, t, &data_size_sub);
    if (wanted) {
        rop_summary_add(c, t, "%s of %s%s", cur_number_text(c, long_term_id_range_count, "range", "ranges"),
                        rop_input_text(c), cur_part_text(c, ": ", cur_inner_text(long_term_id_ranges_text), ""));
    }
}

/* RopFastTransferDestinationPutBufferExtended request, MS-OXCROPS 2.2.12.3 */
static void rop_fast_transfer_destination_put_buffer_extended_request(ex_cursor *c, proto_tree *t)
{
    uint32_t transfer_data_size = cur_u16(c, t, hf_fast_transfer_destination_put_buffer_extended_transfer_data_size);
    cur_bytes(c, t, hf_fast_transfer_destination_put_buffer_extended_transfer_data, transfer_data_size);
    rop_transfer_piece(c, t, transfer_data_size);
}

/* RopFastTransferDestinationPutBufferExtended response, MS-OXCROPS 2.2.12.3 */
static void rop_fast_transfer_destination_put_buffer_extended_response(ex_cursor *c, proto_tree *t)
{
    cur_u16(c, t, hf_fast_transfer_destination_put_buffer_extended_transfer_status);
    cur_u32(c, t, hf_fast_transfer_destination_put_buffer_extended_in_progress_count);
    cur_u32(c, t, hf_fast_transfer_destination_put_buffer_extended_total_step_count);
    uint32_t reserved = cur_u8(c, t, hf_fast_transfer_destination_put_buffer_extended_reserved);
    cur_must(c, t, hf_fast_transfer_destination_put_buffer_extended_reserved, reserved, 0);
    uint32_t buffer_used_size = cur_u16(c, t, hf_fast_transfer_destination_put_buffer_extended_buffer_used_size);
    if (!c->bad)
        rop_transfer_used(c, buffer_used_size);
}

/* RopWriteStreamExtended request, MS-OXCROPS 2.2.9.4 */
static void rop_write_stream_extended_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t data_size = cur_u16(c, t, hf_write_stream_extended_data_size);
    rop_stream_piece(c, t, data_size);
    cur_bytes(c, t, hf_write_stream_extended_data, data_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, data_size, "byte", "bytes"));
}

/* RopWriteStreamExtended success response, MS-OXCROPS 2.2.9.4 */
static void rop_write_stream_extended_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t written_size = cur_u32(c, t, hf_write_stream_extended_written_size);
    if (!c->bad)
        rop_stream_written(c, written_size);
    if (wanted)
        rop_summary_add(c, t, "%s", cur_number_text(c, written_size, "byte", "bytes"));
}

/* RopWriteStreamExtended failure response, MS-OXCROPS 2.2.9.4 */
static void rop_write_stream_extended_failure(ex_cursor *c, proto_tree *t)
{
    if (cur_next(c) == 0)
        cur_u32(c, t, hf_write_stream_extended_written_size);
}

/* RopBackoff response, MS-OXCROPS 2.2.15.2 */
static void rop_backoff_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u8(c, t, hf_backoff_logon_id);
    uint32_t duration = cur_u32(c, t, hf_backoff_duration);
    uint32_t backoff_rop_count = cur_u8(c, t, hf_backoff_backoff_rop_count);
    const char *backoff_rop_data_text = cur_list_summary(c, t, hf_backoff_backoff_rop_data, ett_backoff_rop,
                                                         backoff_rop_count, rop_backoff_rop, wanted, ", ");
    uint32_t additional_data_size = cur_u16(c, t, hf_backoff_additional_data_size);
    cur_bytes(c, t, hf_backoff_additional_data, additional_data_size);
    if (wanted && backoff_rop_count == 0)
        rop_summary_add(c, t, "all ROPs of the logon, %u ms", duration);
    if (wanted && backoff_rop_count > 0)
        rop_summary_add(c, t, "%s", cur_inner_text(backoff_rop_data_text));
}

/* RopLogon request, MS-OXCROPS 2.2.3.1 */
static void rop_logon_request(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *essdn = NULL;

    uint32_t logon_flags = cur_flags8(c, t, hf_logon_logon_flags, ett_flags, bits_logon_logon_flags, 0xf);
    if (!c->bad)
        rop_logon_type(c, logon_flags & LOGON_FLAGS_PRIVATE);
    uint32_t open_flags = cur_flags32(c, t, hf_logon_open_flags, ett_flags, bits_logon_open_flags, 0x2100070f);
    uint32_t store_state = cur_flags32(c, t, hf_logon_store_state, ett_flags, bits_logon_store_state, 0x1000000);
    cur_must(c, t, hf_logon_store_state, store_state, 0);
    uint32_t essdn_size = cur_u16(c, t, hf_logon_essdn_size);
    cur_string8(c, t, hf_logon_essdn, essdn_size, &essdn);
    if (!c->bad)
        about_mailbox(c, essdn, logon_flags & LOGON_FLAGS_PRIVATE);
    if (wanted && essdn_size > 0)
        rop_summary_add(c, t, "%s", cur_text_or(c, essdn));
    if (wanted && !(logon_flags & LOGON_FLAGS_PRIVATE))
        rop_summary_add(c, t, "public folders");
    if (wanted && (open_flags & OPEN_FLAGS_USE_ADMIN_PRIVILEGE))
        rop_summary_add(c, t, "as administrator");
}

/* RopLogon success response, MS-OXCROPS 2.2.3.1 */
static void rop_logon_success(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    e_guid_t mailbox_guid = { 0, 0, 0, { 0 } };

    uint32_t logon_flags = cur_flags8(c, t, hf_logon_logon_flags, ett_flags, bits_logon_logon_flags, 0xf);
    if (!c->bad)
        rop_logon_type(c, logon_flags & LOGON_FLAGS_PRIVATE);
    if (logon_flags & LOGON_FLAGS_PRIVATE) {
        for (uint64_t i = 0; cur_element(c, t, hf_logon_folder_ids, i, 13); i++) {
            static const char *const names[] = { "Mailbox Root", "Deferred Action", "Spooler Queue",
                                                 "Interpersonal Messages Subtree", "Inbox", "Outbox", "Sent Items",
                                                 "Deleted Items", "Common Views", "Schedule", "Search", "Views",
                                                 "Shortcuts" };
            const char *name = i < array_length(names) ? names[i] : NULL;
            uint64_t id = cur_id64_named(c, t, hf_logon_folder_ids, name);
            if (!c->bad)
                rop_logon_folder(c, id, name);
        }
    } else {
        for (uint64_t i = 0; cur_element(c, t, hf_logon_folder_ids, i, 13); i++) {
            static const char *const names[] = { "Public Folders Root", "Interpersonal messages subtree",
                                                 "Non-interpersonal messages subtree", "EForms Registry",
                                                 "Free/Busy Data", "Offline address book Data",
                                                 "EForms Registry for the user's locale",
                                                 "Local Site's Free/Busy Data",
                                                 "Local Site's Offline Address Book Data", "NNTP Article Index",
                                                 "Empty", "Empty", "Empty" };
            const char *name = i < array_length(names) ? names[i] : NULL;
            uint64_t id = cur_id64_named(c, t, hf_logon_folder_ids, name);
            if (!c->bad)
                rop_logon_folder(c, id, name);
        }
    }
    if (logon_flags & LOGON_FLAGS_PRIVATE) {
        cur_flags8(c, t, hf_logon_response_flags, ett_flags, bits_logon_response_flags, 0x17);
        mailbox_guid = cur_guid(c, t, hf_logon_mailbox_guid);
    }
    uint32_t repl_id = cur_u16(c, t, hf_logon_repl_id);
    e_guid_t repl_guid = cur_guid(c, t, hf_logon_repl_guid);
    if (!c->bad)
        rop_logon_replica(c, repl_id, &repl_guid);
    if (logon_flags & LOGON_FLAGS_PRIVATE) {
        cur_struct(c, t, hf_logon_logon_time, ett_logon_time, rop_logon_time);
        cur_u64(c, t, hf_logon_gwart_time);
        uint32_t store_state = cur_flags32(c, t, hf_logon_store_state, ett_flags, bits_logon_store_state, 0x1000000);
        cur_must(c, t, hf_logon_store_state, store_state, store_state & STORE_STATE_HAS_SEARCHES);
    } else {
        cur_guid(c, t, hf_logon_per_user_guid);
    }
    if (wanted && (logon_flags & LOGON_FLAGS_PRIVATE))
        rop_summary_add(c, t, "mailbox %s", property_set_text(c->pinfo->pool, &mailbox_guid));
    if (wanted && !(logon_flags & LOGON_FLAGS_PRIVATE))
        rop_summary_add(c, t, "public folders, replica %s", property_set_text(c->pinfo->pool, &repl_guid));
}

/* RopLogon redirect response, MS-OXCROPS 2.2.3.1 */
static void rop_logon_redirect(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *server_name = NULL;

    cur_flags8(c, t, hf_logon_logon_flags, ett_flags, bits_logon_logon_flags, 0xf);
    uint32_t server_name_size = cur_u8(c, t, hf_logon_server_name_size);
    cur_string8(c, t, hf_logon_server_name, server_name_size, &server_name);
    if (wanted)
        rop_summary_add(c, t, "to%s", cur_part_text(c, " ", cur_text_or(c, server_name), ""));
}

/* RopBufferTooSmall response, MS-OXCROPS 2.2.15.1 */
static void rop_buffer_too_small_response(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t size_needed = cur_u16(c, t, hf_buffer_too_small_size_needed);
    cur_struct(c, t, hf_buffer_too_small_request_buffers, ett_rop_requests, rop_returned_requests);
    if (wanted)
        rop_summary_add(c, t, "%s needed", cur_number_text(c, size_needed, "byte", "bytes"));
}

static const rop_entry entry_01 = {
    "RopRelease", 0x01, 0x01, ROP_NO_RESPONSE | ROP_RELEASES,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0, 0,
    rop_release_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_02 = {
    "RopOpenFolder", 0x02, 0x02, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FOLDER, 1 << OBJ_LOGON | 1 << OBJ_FOLDER, 0,
    rop_open_folder_request, NULL, rop_open_folder_success, NULL, NULL, NULL
};

static const rop_entry entry_03 = {
    "RopOpenMessage", 0x03, 0x03, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_MESSAGE, 1 << OBJ_LOGON | 1 << OBJ_FOLDER, 0,
    rop_open_message_request, NULL, rop_open_message_success, NULL, NULL, NULL
};

static const rop_entry entry_04 = {
    "RopGetHierarchyTable", 0x04, 0x04, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_TABLE, 1 << OBJ_FOLDER, 0,
    rop_get_hierarchy_table_request, NULL, rop_get_hierarchy_table_success, NULL, NULL, NULL
};

static const rop_entry entry_05 = {
    "RopGetContentsTable", 0x05, 0x05, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_TABLE, 1 << OBJ_FOLDER, 0,
    rop_get_contents_table_request, NULL, rop_get_contents_table_success, NULL, NULL, NULL
};

static const rop_entry entry_06 = {
    "RopCreateMessage", 0x06, 0x06, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_MESSAGE, 1 << OBJ_LOGON | 1 << OBJ_FOLDER, 0,
    rop_create_message_request, NULL, rop_create_message_success, NULL, NULL, NULL
};

static const rop_entry entry_07 = {
    "RopGetPropertiesSpecific", 0x07, 0x07, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_get_properties_specific_request, NULL, rop_get_properties_specific_success, NULL, NULL, NULL
};

static const rop_entry entry_08 = {
    "RopGetPropertiesAll", 0x08, 0x08, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_get_properties_all_request, NULL, rop_get_properties_all_success, NULL, NULL, NULL
};

static const rop_entry entry_09 = {
    "RopGetPropertiesList", 0x09, 0x09, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_get_properties_list_request, NULL, rop_get_properties_list_success, NULL, NULL, NULL
};

static const rop_entry entry_0a = {
    "RopSetProperties", 0x0a, 0x0a, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_set_properties_request, NULL, rop_set_properties_success, NULL, NULL, NULL
};

static const rop_entry entry_0b = {
    "RopDeleteProperties", 0x0b, 0x0b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_delete_properties_request, NULL, rop_delete_properties_success, NULL, NULL, NULL
};

static const rop_entry entry_0c = {
    "RopSaveChangesMessage", 0x0c, 0x0c, 0,
    { ROP_HANDLE_RESPONSE, ROP_HANDLE_INPUT }, ROP_HANDLE_RESPONSE,
    0, 1 << OBJ_MESSAGE, 0,
    rop_save_changes_message_request, NULL, rop_save_changes_message_success, NULL, NULL, NULL
};

static const rop_entry entry_0d = {
    "RopRemoveAllRecipients", 0x0d, 0x0d, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE, 0,
    rop_remove_all_recipients_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_0e = {
    "RopModifyRecipients", 0x0e, 0x0e, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE, 0,
    rop_modify_recipients_request, NULL, rop_modify_recipients_success, NULL, NULL, NULL
};

static const rop_entry entry_0f = {
    "RopReadRecipients", 0x0f, 0x0f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE, 0,
    rop_read_recipients_request, NULL, rop_read_recipients_success, NULL, NULL, NULL
};

static const rop_entry entry_10 = {
    "RopReloadCachedInformation", 0x10, 0x10, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE, 0,
    rop_reload_cached_information_request, NULL, rop_reload_cached_information_success, NULL, NULL, NULL
};

static const rop_entry entry_11 = {
    "RopSetMessageReadFlag", 0x11, 0x11, 0,
    { ROP_HANDLE_RESPONSE, ROP_HANDLE_INPUT }, ROP_HANDLE_RESPONSE,
    0, 1 << OBJ_MESSAGE, 0,
    rop_set_message_read_flag_request, NULL, rop_set_message_read_flag_success, NULL, NULL, NULL
};

static const rop_entry entry_12 = {
    "RopSetColumns", 0x12, 0x12, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_set_columns_request, NULL, rop_set_columns_success, NULL, NULL, NULL
};

static const rop_entry entry_13 = {
    "RopSortTable", 0x13, 0x13, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_sort_table_request, NULL, rop_sort_table_success, NULL, NULL, NULL
};

static const rop_entry entry_14 = {
    "RopRestrict", 0x14, 0x14, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_restrict_request, NULL, rop_restrict_success, NULL, NULL, NULL
};

static const rop_entry entry_15 = {
    "RopQueryRows", 0x15, 0x15, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_query_rows_request, NULL, rop_query_rows_success, NULL, NULL, NULL
};

static const rop_entry entry_16 = {
    "RopGetStatus", 0x16, 0x16, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_get_status_request, NULL, rop_get_status_success, NULL, NULL, NULL
};

static const rop_entry entry_17 = {
    "RopQueryPosition", 0x17, 0x17, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_query_position_request, NULL, rop_query_position_success, NULL, NULL, NULL
};

static const rop_entry entry_18 = {
    "RopSeekRow", 0x18, 0x18, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_seek_row_request, NULL, rop_seek_row_success, NULL, NULL, NULL
};

static const rop_entry entry_19 = {
    "RopSeekRowBookmark", 0x19, 0x19, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_seek_row_bookmark_request, NULL, rop_seek_row_bookmark_success, NULL, NULL, NULL
};

static const rop_entry entry_1a = {
    "RopSeekRowFractional", 0x1a, 0x1a, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_seek_row_fractional_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_1b = {
    "RopCreateBookmark", 0x1b, 0x1b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_create_bookmark_request, NULL, rop_create_bookmark_success, NULL, NULL, NULL
};

static const rop_entry entry_1c = {
    "RopCreateFolder", 0x1c, 0x1c, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FOLDER, 1 << OBJ_FOLDER, 0,
    rop_create_folder_request, NULL, rop_create_folder_success, NULL, NULL, NULL
};

static const rop_entry entry_1d = {
    "RopDeleteFolder", 0x1d, 0x1d, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_delete_folder_request, rop_delete_folder_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_1e = {
    "RopDeleteMessages", 0x1e, 0x1e, ROP_MAY_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_delete_messages_request, rop_delete_messages_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_1f = {
    "RopGetMessageStatus", 0x1f, 0x20, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_get_message_status_request, NULL, rop_get_message_status_success, NULL, NULL, NULL
};

static const rop_entry entry_20 = {
    "RopSetMessageStatus", 0x20, 0x20, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_set_message_status_request, NULL, rop_set_message_status_success, NULL, NULL, NULL
};

static const rop_entry entry_21 = {
    "RopGetAttachmentTable", 0x21, 0x21, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_TABLE, 1 << OBJ_MESSAGE, 0,
    rop_get_attachment_table_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_22 = {
    "RopOpenAttachment", 0x22, 0x22, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_ATTACHMENT, 1 << OBJ_MESSAGE, 0,
    rop_open_attachment_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_23 = {
    "RopCreateAttachment", 0x23, 0x23, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_ATTACHMENT, 1 << OBJ_MESSAGE, 0,
    rop_create_attachment_request, NULL, rop_create_attachment_success, NULL, NULL, NULL
};

static const rop_entry entry_24 = {
    "RopDeleteAttachment", 0x24, 0x24, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE, 0,
    rop_delete_attachment_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_25 = {
    "RopSaveChangesAttachment", 0x25, 0x25, 0,
    { ROP_HANDLE_RESPONSE, ROP_HANDLE_INPUT }, ROP_HANDLE_RESPONSE,
    0, 1 << OBJ_ATTACHMENT, 0,
    rop_save_changes_attachment_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_26 = {
    "RopSetReceiveFolder", 0x26, 0x26, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_set_receive_folder_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_27 = {
    "RopGetReceiveFolder", 0x27, 0x27, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_get_receive_folder_request, NULL, rop_get_receive_folder_success, NULL, NULL, NULL
};

static const rop_entry entry_29 = {
    "RopRegisterNotification", 0x29, 0x29, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_NOTIFICATION, 1 << OBJ_LOGON, 0,
    rop_register_notification_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_2a = {
    "RopNotify", 0x2a, 0x2a, ROP_NO_REQUEST | ROP_BARE,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0, 0,
    NULL, rop_notify_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_2b = {
    "RopOpenStream", 0x2b, 0x2b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_STREAM, 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_open_stream_request, NULL, rop_open_stream_success, NULL, NULL, NULL
};

static const rop_entry entry_2c = {
    "RopReadStream", 0x2c, 0x2c, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_STREAM, 0,
    rop_read_stream_request, NULL, rop_read_stream_success, rop_read_stream_failure, NULL, NULL
};

static const rop_entry entry_2d = {
    "RopWriteStream", 0x2d, 0x2d, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_STREAM, 0,
    rop_write_stream_request, NULL, rop_write_stream_success, rop_write_stream_failure, NULL, NULL
};

static const rop_entry entry_2e = {
    "RopSeekStream", 0x2e, 0x2e, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_STREAM, 0,
    rop_seek_stream_request, NULL, rop_seek_stream_success, NULL, NULL, NULL
};

static const rop_entry entry_2f = {
    "RopSetStreamSize", 0x2f, 0x2f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_STREAM, 0,
    rop_set_stream_size_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_30 = {
    "RopSetSearchCriteria", 0x30, 0x30, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_set_search_criteria_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_31 = {
    "RopGetSearchCriteria", 0x31, 0x31, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_get_search_criteria_request, NULL, rop_get_search_criteria_success, NULL, NULL, NULL
};

static const rop_entry entry_32 = {
    "RopSubmitMessage", 0x32, 0x32, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE, 0,
    rop_submit_message_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_33 = {
    "RopMoveCopyMessages", 0x33, 0x33, ROP_MAY_PROGRESS,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_FOLDER, 0,
    rop_move_copy_messages_request, rop_move_copy_messages_response, NULL, NULL, NULL,
        rop_move_copy_messages_null_destination
};

static const rop_entry entry_34 = {
    "RopAbortSubmit", 0x34, 0x34, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_abort_submit_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_35 = {
    "RopMoveFolder", 0x35, 0x35, ROP_MAY_PROGRESS,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_FOLDER, 0,
    rop_move_folder_request, rop_move_folder_response, NULL, NULL, NULL, rop_move_folder_null_destination
};

static const rop_entry entry_36 = {
    "RopCopyFolder", 0x36, 0x36, ROP_MAY_PROGRESS,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_FOLDER, 0,
    rop_copy_folder_request, rop_copy_folder_response, NULL, NULL, NULL, rop_copy_folder_null_destination
};

static const rop_entry entry_37 = {
    "RopQueryColumnsAll", 0x37, 0x37, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_query_columns_all_request, NULL, rop_query_columns_all_success, NULL, NULL, NULL
};

static const rop_entry entry_38 = {
    "RopAbort", 0x38, 0x38, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_abort_request, NULL, rop_abort_success, NULL, NULL, NULL
};

static const rop_entry entry_39 = {
    "RopCopyTo", 0x39, 0x39, ROP_MAY_PROGRESS,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_copy_to_request, NULL, rop_copy_to_success, NULL, NULL, rop_copy_to_null_destination
};

static const rop_entry entry_3a = {
    "RopCopyToStream", 0x3a, 0x3a, 0,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_STREAM, 0,
    rop_copy_to_stream_request, NULL, rop_copy_to_stream_success, rop_copy_to_stream_failure, NULL,
        rop_copy_to_stream_null_destination
};

static const rop_entry entry_3b = {
    "RopCloneStream", 0x3b, 0x3b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_STREAM, 1 << OBJ_STREAM, 0,
    rop_clone_stream_request, NULL, rop_clone_stream_success, NULL, NULL, NULL
};

static const rop_entry entry_3e = {
    "RopGetPermissionsTable", 0x3e, 0x3e, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_TABLE, 1 << OBJ_FOLDER, 0,
    rop_get_permissions_table_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_3f = {
    "RopGetRulesTable", 0x3f, 0x3f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_TABLE, 1 << OBJ_FOLDER, 0,
    rop_get_rules_table_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_40 = {
    "RopModifyPermissions", 0x40, 0x40, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_modify_permissions_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_41 = {
    "RopModifyRules", 0x41, 0x41, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_modify_rules_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_42 = {
    "RopGetOwningServers", 0x42, 0x42, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_get_owning_servers_request, NULL, rop_get_owning_servers_success, NULL, NULL, NULL
};

static const rop_entry entry_43 = {
    "RopLongTermIdFromId", 0x43, 0x43, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_long_term_id_from_id_request, NULL, rop_long_term_id_from_id_success, NULL, NULL, NULL
};

static const rop_entry entry_44 = {
    "RopIdFromLongTermId", 0x44, 0x44, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_id_from_long_term_id_request, NULL, rop_id_from_long_term_id_success, NULL, NULL, NULL
};

static const rop_entry entry_45 = {
    "RopPublicFolderIsGhosted", 0x45, 0x45, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_public_folder_is_ghosted_request, NULL, rop_public_folder_is_ghosted_success, NULL, NULL, NULL
};

static const rop_entry entry_46 = {
    "RopOpenEmbeddedMessage", 0x46, 0x46, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_MESSAGE, 1 << OBJ_ATTACHMENT, 0,
    rop_open_embedded_message_request, NULL, rop_open_embedded_message_success, NULL, NULL, NULL
};

static const rop_entry entry_47 = {
    "RopSetSpooler", 0x47, 0x47, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    NULL, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_48 = {
    "RopSpoolerLockMessage", 0x48, 0x48, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_spooler_lock_message_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_49 = {
    "RopGetAddressTypes", 0x49, 0x49, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    NULL, NULL, rop_get_address_types_success, NULL, NULL, NULL
};

static const rop_entry entry_4a = {
    "RopTransportSend", 0x4a, 0x4a, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE, 0,
    rop_transport_send_request, NULL, rop_transport_send_success, NULL, NULL, NULL
};

static const rop_entry entry_4b = {
    "RopFastTransferSourceCopyMessages", 0x4b, 0x4b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FAST_TRANSFER, 1 << OBJ_FOLDER, 0,
    rop_fast_transfer_source_copy_messages_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_4c = {
    "RopFastTransferSourceCopyFolder", 0x4c, 0x4c, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FAST_TRANSFER, 1 << OBJ_FOLDER, 0,
    rop_fast_transfer_source_copy_folder_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_4d = {
    "RopFastTransferSourceCopyTo", 0x4d, 0x4d, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FAST_TRANSFER, 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_fast_transfer_source_copy_to_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_4e = {
    "RopFastTransferSourceGetBuffer", 0x4e, 0x4e, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FAST_TRANSFER | 1 << OBJ_SYNC, 0,
    rop_fast_transfer_source_get_buffer_request, rop_fast_transfer_source_get_buffer_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_4f = {
    "RopFindRow", 0x4f, 0x4f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_find_row_request, NULL, rop_find_row_success, NULL, NULL, NULL
};

static const rop_entry entry_50 = {
    "RopProgress", 0x50, 0x50, ROP_REPORTS_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0, 0,
    rop_progress_request, NULL, rop_progress_success, NULL, NULL, NULL
};

static const rop_entry entry_51 = {
    "RopTransportNewMail", 0x51, 0x51, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_transport_new_mail_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_52 = {
    "RopGetValidAttachments", 0x52, 0x52, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_MESSAGE, 0,
    rop_get_valid_attachments_request, NULL, rop_get_valid_attachments_success, NULL, NULL, NULL
};

static const rop_entry entry_53 = {
    "RopFastTransferDestinationConfigure", 0x53, 0x53, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FAST_TRANSFER, 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_fast_transfer_destination_configure_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_54 = {
    "RopFastTransferDestinationPutBuffer", 0x54, 0x54, ROP_PACKS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FAST_TRANSFER, 0,
    rop_fast_transfer_destination_put_buffer_request, rop_fast_transfer_destination_put_buffer_response, NULL, NULL,
        NULL, NULL
};

static const rop_entry entry_55 = {
    "RopGetNamesFromPropertyIds", 0x55, 0x55, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_get_names_from_property_ids_request, NULL, rop_get_names_from_property_ids_success, NULL, NULL, NULL
};

static const rop_entry entry_56 = {
    "RopGetPropertyIdsFromNames", 0x56, 0x56, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0x00040380,
    rop_get_property_ids_from_names_request, NULL, rop_get_property_ids_from_names_success, NULL, NULL, NULL
};

static const rop_entry entry_57 = {
    "RopUpdateDeferredActionMessages", 0x57, 0x57, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_update_deferred_action_messages_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_58 = {
    "RopEmptyFolder", 0x58, 0x58, ROP_MAY_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_empty_folder_request, rop_empty_folder_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_59 = {
    "RopExpandRow", 0x59, 0x59, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_expand_row_request, NULL, rop_expand_row_success, NULL, NULL, NULL
};

static const rop_entry entry_5a = {
    "RopCollapseRow", 0x5a, 0x5a, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_collapse_row_request, NULL, rop_collapse_row_success, NULL, NULL, NULL
};

static const rop_entry entry_5b = {
    "RopLockRegionStream", 0x5b, 0x5b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_STREAM, 0,
    rop_lock_region_stream_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_5c = {
    "RopUnlockRegionStream", 0x5c, 0x5c, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_STREAM, 0,
    rop_unlock_region_stream_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_5d = {
    "RopCommitStream", 0x5d, 0x5d, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_STREAM, 0,
    rop_commit_stream_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_5e = {
    "RopGetStreamSize", 0x5e, 0x5e, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_STREAM, 0,
    rop_get_stream_size_request, NULL, rop_get_stream_size_success, NULL, NULL, NULL
};

static const rop_entry entry_5f = {
    "RopQueryNamedProperties", 0x5f, 0x5f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0x00040380,
    rop_query_named_properties_request, NULL, rop_query_named_properties_success, NULL, NULL, NULL
};

static const rop_entry entry_60 = {
    "RopGetPerUserLongTermIds", 0x60, 0x60, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_get_per_user_long_term_ids_request, NULL, rop_get_per_user_long_term_ids_success, NULL, NULL, NULL
};

static const rop_entry entry_61 = {
    "RopGetPerUserGuid", 0x61, 0x61, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_get_per_user_guid_request, NULL, rop_get_per_user_guid_success, NULL, NULL, NULL
};

static const rop_entry entry_63 = {
    "RopReadPerUserInformation", 0x63, 0x63, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_read_per_user_information_request, NULL, rop_read_per_user_information_success, NULL, NULL, NULL
};

static const rop_entry entry_64 = {
    "RopWritePerUserInformation", 0x64, 0x64, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_write_per_user_information_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_66 = {
    "RopSetReadFlags", 0x66, 0x66, ROP_MAY_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_set_read_flags_request, rop_set_read_flags_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_67 = {
    "RopCopyProperties", 0x67, 0x67, ROP_MAY_PROGRESS,
    { ROP_HANDLE_SOURCE, ROP_HANDLE_DEST }, ROP_HANDLE_SOURCE,
    0, 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_copy_properties_request, NULL, rop_copy_properties_success, NULL, NULL, rop_copy_properties_null_destination
};

static const rop_entry entry_68 = {
    "RopGetReceiveFolderTable", 0x68, 0x68, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    NULL, NULL, rop_get_receive_folder_table_success, NULL, NULL, NULL
};

static const rop_entry entry_69 = {
    "RopFastTransferSourceCopyProperties", 0x69, 0x69, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FAST_TRANSFER, 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_fast_transfer_source_copy_properties_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_6b = {
    "RopGetCollapseState", 0x6b, 0x6b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_get_collapse_state_request, NULL, rop_get_collapse_state_success, NULL, NULL, NULL
};

static const rop_entry entry_6c = {
    "RopSetCollapseState", 0x6c, 0x6c, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_set_collapse_state_request, NULL, rop_set_collapse_state_success, NULL, NULL, NULL
};

static const rop_entry entry_6d = {
    "RopGetTransportFolder", 0x6d, 0x6d, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    NULL, NULL, rop_get_transport_folder_success, NULL, NULL, NULL
};

static const rop_entry entry_6e = {
    "RopPending", 0x6e, 0x6e, ROP_NO_REQUEST | ROP_BARE,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0, 0,
    NULL, rop_pending_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_6f = {
    "RopOptionsData", 0x6f, 0x6f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_options_data_request, NULL, rop_options_data_success, NULL, NULL, NULL
};

static const rop_entry entry_70 = {
    "RopSynchronizationConfigure", 0x70, 0x70, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_SYNC, 1 << OBJ_FOLDER, 0,
    rop_synchronization_configure_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_72 = {
    "RopSynchronizationImportMessageChange", 0x72, 0x72, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_MESSAGE, 1 << OBJ_SYNC, 0,
    rop_synchronization_import_message_change_request, NULL, rop_synchronization_import_message_change_success, NULL,
        NULL, NULL
};

static const rop_entry entry_73 = {
    "RopSynchronizationImportHierarchyChange", 0x73, 0x73, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_SYNC, 0,
    rop_synchronization_import_hierarchy_change_request, NULL, rop_synchronization_import_hierarchy_change_success,
        NULL, NULL, NULL
};

static const rop_entry entry_74 = {
    "RopSynchronizationImportDeletes", 0x74, 0x74, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_SYNC, 0,
    rop_synchronization_import_deletes_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_75 = {
    "RopSynchronizationUploadStateStreamBegin", 0x75, 0x75, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_SYNC, 0,
    rop_synchronization_upload_state_stream_begin_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_76 = {
    "RopSynchronizationUploadStateStreamContinue", 0x76, 0x76, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_SYNC, 0,
    rop_synchronization_upload_state_stream_continue_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_77 = {
    "RopSynchronizationUploadStateStreamEnd", 0x77, 0x77, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_SYNC, 0,
    NULL, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_78 = {
    "RopSynchronizationImportMessageMove", 0x78, 0x78, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_SYNC, 0,
    rop_synchronization_import_message_move_request, NULL, rop_synchronization_import_message_move_success, NULL,
        NULL, NULL
};

static const rop_entry entry_79 = {
    "RopSetPropertiesNoReplicate", 0x79, 0x79, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_set_properties_no_replicate_request, NULL, rop_set_properties_no_replicate_success, NULL, NULL, NULL
};

static const rop_entry entry_7a = {
    "RopDeletePropertiesNoReplicate", 0x7a, 0x7a, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON | 1 << OBJ_FOLDER | 1 << OBJ_MESSAGE | 1 << OBJ_ATTACHMENT, 0,
    rop_delete_properties_no_replicate_request, NULL, rop_delete_properties_no_replicate_success, NULL, NULL, NULL
};

static const rop_entry entry_7b = {
    "RopGetStoreState", 0x7b, 0x7b, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    NULL, NULL, rop_get_store_state_success, NULL, NULL, NULL
};

static const rop_entry entry_7e = {
    "RopSynchronizationOpenCollector", 0x7e, 0x7e, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_SYNC, 1 << OBJ_FOLDER, 0,
    rop_synchronization_open_collector_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_7f = {
    "RopGetLocalReplicaIds", 0x7f, 0x7f, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_LOGON, 0,
    rop_get_local_replica_ids_request, NULL, rop_get_local_replica_ids_success, NULL, NULL, NULL
};

static const rop_entry entry_80 = {
    "RopSynchronizationImportReadStateChanges", 0x80, 0x80, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_SYNC, 0,
    rop_synchronization_import_read_state_changes_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_81 = {
    "RopResetTable", 0x81, 0x81, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_reset_table_request, NULL, rop_reset_table_success, NULL, NULL, NULL
};

static const rop_entry entry_82 = {
    "RopSynchronizationGetTransferState", 0x82, 0x82, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT }, ROP_HANDLE_OUTPUT,
    OBJ_FAST_TRANSFER, 1 << OBJ_SYNC, 0,
    rop_synchronization_get_transfer_state_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_86 = {
    "RopTellVersion", 0x86, 0x86, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0, 0,
    rop_tell_version_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_89 = {
    "RopFreeBookmark", 0x89, 0x89, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_TABLE, 0,
    rop_free_bookmark_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_90 = {
    "RopWriteAndCommitStream", 0x90, 0x90, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_STREAM, 0,
    rop_write_and_commit_stream_request, NULL, rop_write_and_commit_stream_success,
        rop_write_and_commit_stream_failure, NULL, NULL
};

static const rop_entry entry_91 = {
    "RopHardDeleteMessages", 0x91, 0x91, ROP_MAY_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_hard_delete_messages_request, rop_hard_delete_messages_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_92 = {
    "RopHardDeleteMessagesAndSubfolders", 0x92, 0x92, ROP_MAY_PROGRESS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_hard_delete_messages_and_subfolders_request, rop_hard_delete_messages_and_subfolders_response, NULL, NULL,
        NULL, NULL
};

static const rop_entry entry_93 = {
    "RopSetLocalReplicaMidsetDeleted", 0x93, 0x93, 0,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FOLDER, 0,
    rop_set_local_replica_midset_deleted_request, NULL, NULL, NULL, NULL, NULL
};

static const rop_entry entry_9d = {
    "RopFastTransferDestinationPutBufferExtended", 0x9d, 0x9d, ROP_PACKS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_FAST_TRANSFER, 0,
    rop_fast_transfer_destination_put_buffer_extended_request,
        rop_fast_transfer_destination_put_buffer_extended_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_a3 = {
    "RopWriteStreamExtended", 0xa3, 0xa3, ROP_PACKS,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 1 << OBJ_STREAM, 0,
    rop_write_stream_extended_request, NULL, rop_write_stream_extended_success, rop_write_stream_extended_failure,
        NULL, NULL
};

static const rop_entry entry_f9 = {
    "RopBackoff", 0xf9, 0xf9, ROP_NO_REQUEST | ROP_BARE,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0, 0,
    NULL, rop_backoff_response, NULL, NULL, NULL, NULL
};

static const rop_entry entry_fe = {
    "RopLogon", 0xfe, 0xfe, 0,
    { ROP_HANDLE_OUTPUT, ROP_HANDLE_NONE }, ROP_HANDLE_OUTPUT,
    OBJ_LOGON, 0, 0,
    rop_logon_request, NULL, rop_logon_success, NULL, rop_logon_redirect, NULL
};

static const rop_entry entry_ff = {
    "RopBufferTooSmall", 0xff, 0xff, ROP_NO_REQUEST | ROP_BARE,
    { ROP_HANDLE_INPUT, ROP_HANDLE_NONE }, ROP_HANDLE_INPUT,
    0, 0, 0,
    NULL, rop_buffer_too_small_response, NULL, NULL, NULL, NULL
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
    [0x21] = &entry_21,
    [0x22] = &entry_22,
    [0x23] = &entry_23,
    [0x24] = &entry_24,
    [0x25] = &entry_25,
    [0x26] = &entry_26,
    [0x27] = &entry_27,
    [0x29] = &entry_29,
    [0x2a] = &entry_2a,
    [0x2b] = &entry_2b,
    [0x2c] = &entry_2c,
    [0x2d] = &entry_2d,
    [0x2e] = &entry_2e,
    [0x2f] = &entry_2f,
    [0x30] = &entry_30,
    [0x31] = &entry_31,
    [0x32] = &entry_32,
    [0x33] = &entry_33,
    [0x34] = &entry_34,
    [0x35] = &entry_35,
    [0x36] = &entry_36,
    [0x37] = &entry_37,
    [0x38] = &entry_38,
    [0x39] = &entry_39,
    [0x3a] = &entry_3a,
    [0x3b] = &entry_3b,
    [0x3e] = &entry_3e,
    [0x3f] = &entry_3f,
    [0x40] = &entry_40,
    [0x41] = &entry_41,
    [0x42] = &entry_42,
    [0x43] = &entry_43,
    [0x44] = &entry_44,
    [0x45] = &entry_45,
    [0x46] = &entry_46,
    [0x47] = &entry_47,
    [0x48] = &entry_48,
    [0x49] = &entry_49,
    [0x4a] = &entry_4a,
    [0x4b] = &entry_4b,
    [0x4c] = &entry_4c,
    [0x4d] = &entry_4d,
    [0x4e] = &entry_4e,
    [0x4f] = &entry_4f,
    [0x50] = &entry_50,
    [0x51] = &entry_51,
    [0x52] = &entry_52,
    [0x53] = &entry_53,
    [0x54] = &entry_54,
    [0x55] = &entry_55,
    [0x56] = &entry_56,
    [0x57] = &entry_57,
    [0x58] = &entry_58,
    [0x59] = &entry_59,
    [0x5a] = &entry_5a,
    [0x5b] = &entry_5b,
    [0x5c] = &entry_5c,
    [0x5d] = &entry_5d,
    [0x5e] = &entry_5e,
    [0x5f] = &entry_5f,
    [0x60] = &entry_60,
    [0x61] = &entry_61,
    [0x63] = &entry_63,
    [0x64] = &entry_64,
    [0x66] = &entry_66,
    [0x67] = &entry_67,
    [0x68] = &entry_68,
    [0x69] = &entry_69,
    [0x6b] = &entry_6b,
    [0x6c] = &entry_6c,
    [0x6d] = &entry_6d,
    [0x6e] = &entry_6e,
    [0x6f] = &entry_6f,
    [0x70] = &entry_70,
    [0x72] = &entry_72,
    [0x73] = &entry_73,
    [0x74] = &entry_74,
    [0x75] = &entry_75,
    [0x76] = &entry_76,
    [0x77] = &entry_77,
    [0x78] = &entry_78,
    [0x79] = &entry_79,
    [0x7a] = &entry_7a,
    [0x7b] = &entry_7b,
    [0x7e] = &entry_7e,
    [0x7f] = &entry_7f,
    [0x80] = &entry_80,
    [0x81] = &entry_81,
    [0x82] = &entry_82,
    [0x86] = &entry_86,
    [0x89] = &entry_89,
    [0x90] = &entry_90,
    [0x91] = &entry_91,
    [0x92] = &entry_92,
    [0x93] = &entry_93,
    [0x9d] = &entry_9d,
    [0xa3] = &entry_a3,
    [0xf9] = &entry_f9,
    [0xfe] = &entry_fe,
    [0xff] = &entry_ff,
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
    { 0x21, "RopGetAttachmentTable" },
    { 0x22, "RopOpenAttachment" },
    { 0x23, "RopCreateAttachment" },
    { 0x24, "RopDeleteAttachment" },
    { 0x25, "RopSaveChangesAttachment" },
    { 0x26, "RopSetReceiveFolder" },
    { 0x27, "RopGetReceiveFolder" },
    { 0x29, "RopRegisterNotification" },
    { 0x2a, "RopNotify" },
    { 0x2b, "RopOpenStream" },
    { 0x2c, "RopReadStream" },
    { 0x2d, "RopWriteStream" },
    { 0x2e, "RopSeekStream" },
    { 0x2f, "RopSetStreamSize" },
    { 0x30, "RopSetSearchCriteria" },
    { 0x31, "RopGetSearchCriteria" },
    { 0x32, "RopSubmitMessage" },
    { 0x33, "RopMoveCopyMessages" },
    { 0x34, "RopAbortSubmit" },
    { 0x35, "RopMoveFolder" },
    { 0x36, "RopCopyFolder" },
    { 0x37, "RopQueryColumnsAll" },
    { 0x38, "RopAbort" },
    { 0x39, "RopCopyTo" },
    { 0x3a, "RopCopyToStream" },
    { 0x3b, "RopCloneStream" },
    { 0x3e, "RopGetPermissionsTable" },
    { 0x3f, "RopGetRulesTable" },
    { 0x40, "RopModifyPermissions" },
    { 0x41, "RopModifyRules" },
    { 0x42, "RopGetOwningServers" },
    { 0x43, "RopLongTermIdFromId" },
    { 0x44, "RopIdFromLongTermId" },
    { 0x45, "RopPublicFolderIsGhosted" },
    { 0x46, "RopOpenEmbeddedMessage" },
    { 0x47, "RopSetSpooler" },
    { 0x48, "RopSpoolerLockMessage" },
    { 0x49, "RopGetAddressTypes" },
    { 0x4a, "RopTransportSend" },
    { 0x4b, "RopFastTransferSourceCopyMessages" },
    { 0x4c, "RopFastTransferSourceCopyFolder" },
    { 0x4d, "RopFastTransferSourceCopyTo" },
    { 0x4e, "RopFastTransferSourceGetBuffer" },
    { 0x4f, "RopFindRow" },
    { 0x50, "RopProgress" },
    { 0x51, "RopTransportNewMail" },
    { 0x52, "RopGetValidAttachments" },
    { 0x53, "RopFastTransferDestinationConfigure" },
    { 0x54, "RopFastTransferDestinationPutBuffer" },
    { 0x55, "RopGetNamesFromPropertyIds" },
    { 0x56, "RopGetPropertyIdsFromNames" },
    { 0x57, "RopUpdateDeferredActionMessages" },
    { 0x58, "RopEmptyFolder" },
    { 0x59, "RopExpandRow" },
    { 0x5a, "RopCollapseRow" },
    { 0x5b, "RopLockRegionStream" },
    { 0x5c, "RopUnlockRegionStream" },
    { 0x5d, "RopCommitStream" },
    { 0x5e, "RopGetStreamSize" },
    { 0x5f, "RopQueryNamedProperties" },
    { 0x60, "RopGetPerUserLongTermIds" },
    { 0x61, "RopGetPerUserGuid" },
    { 0x63, "RopReadPerUserInformation" },
    { 0x64, "RopWritePerUserInformation" },
    { 0x66, "RopSetReadFlags" },
    { 0x67, "RopCopyProperties" },
    { 0x68, "RopGetReceiveFolderTable" },
    { 0x69, "RopFastTransferSourceCopyProperties" },
    { 0x6b, "RopGetCollapseState" },
    { 0x6c, "RopSetCollapseState" },
    { 0x6d, "RopGetTransportFolder" },
    { 0x6e, "RopPending" },
    { 0x6f, "RopOptionsData" },
    { 0x70, "RopSynchronizationConfigure" },
    { 0x72, "RopSynchronizationImportMessageChange" },
    { 0x73, "RopSynchronizationImportHierarchyChange" },
    { 0x74, "RopSynchronizationImportDeletes" },
    { 0x75, "RopSynchronizationUploadStateStreamBegin" },
    { 0x76, "RopSynchronizationUploadStateStreamContinue" },
    { 0x77, "RopSynchronizationUploadStateStreamEnd" },
    { 0x78, "RopSynchronizationImportMessageMove" },
    { 0x79, "RopSetPropertiesNoReplicate" },
    { 0x7a, "RopDeletePropertiesNoReplicate" },
    { 0x7b, "RopGetStoreState" },
    { 0x7e, "RopSynchronizationOpenCollector" },
    { 0x7f, "RopGetLocalReplicaIds" },
    { 0x80, "RopSynchronizationImportReadStateChanges" },
    { 0x81, "RopResetTable" },
    { 0x82, "RopSynchronizationGetTransferState" },
    { 0x86, "RopTellVersion" },
    { 0x89, "RopFreeBookmark" },
    { 0x90, "RopWriteAndCommitStream" },
    { 0x91, "RopHardDeleteMessages" },
    { 0x92, "RopHardDeleteMessagesAndSubfolders" },
    { 0x93, "RopSetLocalReplicaMidsetDeleted" },
    { 0x9d, "RopFastTransferDestinationPutBufferExtended" },
    { 0xa3, "RopWriteStreamExtended" },
    { 0xf9, "RopBackoff" },
    { 0xfe, "RopLogon" },
    { 0xff, "RopBufferTooSmall" },
    { 0, NULL }
};
value_string_ext rop_id_names = VALUE_STRING_EXT_INIT(rop_ids);

static hf_register_info hf_info[] = {
    { &hf_notification_data_notification_flags,
      { "NotificationFlags", "rop.notification_data.notification_flags", FT_UINT16, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_notification_data_notification_flags_notification_type,
      { "NotificationType", "rop.notification_data.notification_flags.notification_type", FT_UINT16, BASE_DEC,
        VALS(vs_notification_type), 0x0fff, NULL, HFILL } },
    { &hf_notification_data_notification_flags_t,
      { "T", "rop.notification_data.notification_flags.t", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x1000, NULL,
        HFILL } },
    { &hf_notification_data_notification_flags_u,
      { "U", "rop.notification_data.notification_flags.u", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x2000, NULL,
        HFILL } },
    { &hf_notification_data_notification_flags_s,
      { "S", "rop.notification_data.notification_flags.s", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x4000, NULL,
        HFILL } },
    { &hf_notification_data_notification_flags_m,
      { "M", "rop.notification_data.notification_flags.m", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x8000, NULL,
        HFILL } },
    { &hf_notification_data_table_event_type,
      { "TableEventType", "rop.notification_data.table_event_type", FT_UINT16, BASE_DEC, VALS(vs_table_event_type),
        0x0, NULL, HFILL } },
    { &hf_notification_data_table_row_folder_id,
      { "TableRowFolderID", "rop.notification_data.table_row_folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_notification_data_table_row_message_id,
      { "TableRowMessageID", "rop.notification_data.table_row_message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_notification_data_table_row_instance,
      { "TableRowInstance", "rop.notification_data.table_row_instance", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_notification_data_insert_after_table_row_folder_id,
      { "InsertAfterTableRowFolderID", "rop.notification_data.insert_after_table_row_folder_id", FT_UINT64, BASE_HEX,
        NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_insert_after_table_row_id,
      { "InsertAfterTableRowID", "rop.notification_data.insert_after_table_row_id", FT_UINT64, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_notification_data_insert_after_table_row_instance,
      { "InsertAfterTableRowInstance", "rop.notification_data.insert_after_table_row_instance", FT_UINT32, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_table_row_data_size,
      { "TableRowDataSize", "rop.notification_data.table_row_data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_notification_data_table_row_data,
      { "TableRowData", "rop.notification_data.table_row_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_folder_id,
      { "FolderId", "rop.notification_data.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_message_id,
      { "MessageId", "rop.notification_data.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_parent_folder_id,
      { "ParentFolderId", "rop.notification_data.parent_folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_old_folder_id,
      { "OldFolderId", "rop.notification_data.old_folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_old_message_id,
      { "OldMessageId", "rop.notification_data.old_message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_old_parent_folder_id,
      { "OldParentFolderId", "rop.notification_data.old_parent_folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_notification_data_tag_count,
      { "TagCount", "rop.notification_data.tag_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_tags,
      { "Tags", "rop.notification_data.tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_total_message_count,
      { "TotalMessageCount", "rop.notification_data.total_message_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_notification_data_unread_message_count,
      { "UnreadMessageCount", "rop.notification_data.unread_message_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_notification_data_message_flags,
      { "MessageFlags", "rop.notification_data.message_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_read,
      { "mfRead", "rop.notification_data.message_flags.mf_read", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001,
        NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_unmodified,
      { "mfUnmodified", "rop.notification_data.message_flags.mf_unmodified", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000002, NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_submitted,
      { "mfSubmitted", "rop.notification_data.message_flags.mf_submitted", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000004, NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_unsent,
      { "mfUnsent", "rop.notification_data.message_flags.mf_unsent", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000008,
        NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_has_attach,
      { "mfHasAttach", "rop.notification_data.message_flags.mf_has_attach", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000010, NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_from_me,
      { "mfFromMe", "rop.notification_data.message_flags.mf_from_me", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000020,
        NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_fai,
      { "mfFAI", "rop.notification_data.message_flags.mf_fai", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000040, NULL,
        HFILL } },
    { &hf_notification_data_message_flags_mf_resend,
      { "mfResend", "rop.notification_data.message_flags.mf_resend", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000080,
        NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_notify_read,
      { "mfNotifyRead", "rop.notification_data.message_flags.mf_notify_read", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000100, NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_notify_unread,
      { "mfNotifyUnread", "rop.notification_data.message_flags.mf_notify_unread", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000200, NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_ever_read,
      { "mfEverRead", "rop.notification_data.message_flags.mf_ever_read", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000400, NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_internet,
      { "mfInternet", "rop.notification_data.message_flags.mf_internet", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00002000, NULL, HFILL } },
    { &hf_notification_data_message_flags_mf_untrusted,
      { "mfUntrusted", "rop.notification_data.message_flags.mf_untrusted", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00008000, NULL, HFILL } },
    { &hf_notification_data_unicode_flag,
      { "UnicodeFlag", "rop.notification_data.unicode_flag", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_notification_data_message_class,
      { "MessageClass", "rop.notification_data.message_class", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_open_recipient_row_recipient_type,
      { "RecipientType", "rop.open_recipient_row.recipient_type", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_recipient_row_recipient_type_type,
      { "Type", "rop.open_recipient_row.recipient_type.type", FT_UINT8, BASE_DEC, VALS(vs_recipient_kind), 0x0f, NULL,
        HFILL } },
    { &hf_open_recipient_row_recipient_type_resend_not_received,
      { "ResendNotReceived", "rop.open_recipient_row.recipient_type.resend_not_received", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_open_recipient_row_recipient_type_resend_received,
      { "ResendReceived", "rop.open_recipient_row.recipient_type.resend_received", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x80, NULL, HFILL } },
    { &hf_open_recipient_row_code_page_id,
      { "CodePageId", "rop.open_recipient_row.code_page_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_open_recipient_row_reserved,
      { "Reserved", "rop.open_recipient_row.reserved", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_recipient_row_recipient_row_size,
      { "RecipientRowSize", "rop.open_recipient_row.recipient_row_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_open_recipient_row_recipient_row,
      { "RecipientRow", "rop.open_recipient_row.recipient_row", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_recipient_row_row_id,
      { "RowId", "rop.modify_recipient_row.row_id", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_recipient_row_recipient_type,
      { "RecipientType", "rop.modify_recipient_row.recipient_type", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_recipient_row_recipient_type_type,
      { "Type", "rop.modify_recipient_row.recipient_type.type", FT_UINT8, BASE_DEC, VALS(vs_recipient_kind), 0x0f,
        NULL, HFILL } },
    { &hf_modify_recipient_row_recipient_type_resend_not_received,
      { "ResendNotReceived", "rop.modify_recipient_row.recipient_type.resend_not_received", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_modify_recipient_row_recipient_type_resend_received,
      { "ResendReceived", "rop.modify_recipient_row.recipient_type.resend_received", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x80, NULL, HFILL } },
    { &hf_modify_recipient_row_recipient_row_size,
      { "RecipientRowSize", "rop.modify_recipient_row.recipient_row_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_modify_recipient_row_recipient_row,
      { "RecipientRow", "rop.modify_recipient_row.recipient_row", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_read_recipient_row_row_id,
      { "RowId", "rop.read_recipient_row.row_id", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_read_recipient_row_recipient_type,
      { "RecipientType", "rop.read_recipient_row.recipient_type", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_read_recipient_row_recipient_type_type,
      { "Type", "rop.read_recipient_row.recipient_type.type", FT_UINT8, BASE_DEC, VALS(vs_recipient_kind), 0x0f, NULL,
        HFILL } },
    { &hf_read_recipient_row_recipient_type_resend_not_received,
      { "ResendNotReceived", "rop.read_recipient_row.recipient_type.resend_not_received", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_read_recipient_row_recipient_type_resend_received,
      { "ResendReceived", "rop.read_recipient_row.recipient_type.resend_received", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x80, NULL, HFILL } },
    { &hf_read_recipient_row_code_page_id,
      { "CodePageId", "rop.read_recipient_row.code_page_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_read_recipient_row_reserved,
      { "Reserved", "rop.read_recipient_row.reserved", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_read_recipient_row_recipient_row_size,
      { "RecipientRowSize", "rop.read_recipient_row.recipient_row_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_read_recipient_row_recipient_row,
      { "RecipientRow", "rop.read_recipient_row.recipient_row", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_backoff_rop_rop_id_backoff,
      { "RopIdBackoff", "rop.backoff_rop.rop_id_backoff", FT_UINT8, BASE_DEC, VALS(vs_rop_id), 0x0, NULL, HFILL } },
    { &hf_backoff_rop_duration,
      { "Duration", "rop.backoff_rop.duration", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_permission_data_permission_data_flags,
      { "PermissionDataFlags", "rop.permission_data.permission_data_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_permission_data_permission_data_flags_add_row,
      { "AddRow", "rop.permission_data.permission_data_flags.add_row", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL,
        HFILL } },
    { &hf_permission_data_permission_data_flags_modify_row,
      { "ModifyRow", "rop.permission_data.permission_data_flags.modify_row", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02,
        NULL, HFILL } },
    { &hf_permission_data_permission_data_flags_remove_row,
      { "RemoveRow", "rop.permission_data.permission_data_flags.remove_row", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x04,
        NULL, HFILL } },
    { &hf_permission_data_property_value_count,
      { "PropertyValueCount", "rop.permission_data.property_value_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_permission_data_property_values,
      { "PropertyValues", "rop.permission_data.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_rule_data_rule_data_flags,
      { "RuleDataFlags", "rop.rule_data.rule_data_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_rule_data_rule_data_flags_row_add,
      { "ROW_ADD", "rop.rule_data.rule_data_flags.row_add", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_rule_data_rule_data_flags_row_modify,
      { "ROW_MODIFY", "rop.rule_data.rule_data_flags.row_modify", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02, NULL,
        HFILL } },
    { &hf_rule_data_rule_data_flags_row_remove,
      { "ROW_REMOVE", "rop.rule_data.rule_data_flags.row_remove", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x04, NULL,
        HFILL } },
    { &hf_rule_data_property_value_count,
      { "PropertyValueCount", "rop.rule_data.property_value_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_rule_data_property_values,
      { "PropertyValues", "rop.rule_data.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_message_read_state_message_id_size,
      { "MessageIdSize", "rop.message_read_state.message_id_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_message_read_state_message_id,
      { "MessageId", "rop.message_read_state.message_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_message_read_state_mark_as_read,
      { "MarkAsRead", "rop.message_read_state.mark_as_read", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_deleted_object_size,
      { "Size", "rop.deleted_object.size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_deleted_object_object_id,
      { "ObjectId", "rop.deleted_object.object_id", FT_NONE, BASE_NONE, NULL, 0x0,
        "The message or folder that was deleted", HFILL } },
    { &hf_long_term_id_range_min_long_term_id,
      { "MinLongTermId", "rop.long_term_id_range.min_long_term_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_long_term_id_range_max_long_term_id,
      { "MaxLongTermId", "rop.long_term_id_range.max_long_term_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_time_seconds,
      { "Seconds", "rop.logon_time.seconds", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_time_minutes,
      { "Minutes", "rop.logon_time.minutes", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_time_hour,
      { "Hour", "rop.logon_time.hour", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_time_day_of_week,
      { "DayOfWeek", "rop.logon_time.day_of_week", FT_UINT8, BASE_DEC, VALS(vs_day_of_week), 0x0, NULL, HFILL } },
    { &hf_logon_time_day,
      { "Day", "rop.logon_time.day", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_time_month,
      { "Month", "rop.logon_time.month", FT_UINT8, BASE_DEC, VALS(vs_month), 0x0, NULL, HFILL } },
    { &hf_logon_time_year,
      { "Year", "rop.logon_time.year", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_open_folder_folder_id,
      { "FolderId", "rop.open_folder.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_folder_open_mode_flags,
      { "OpenModeFlags", "rop.open_folder.open_mode_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_folder_open_mode_flags_open_soft_deleted,
      { "OpenSoftDeleted", "rop.open_folder.open_mode_flags.open_soft_deleted", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x04, NULL, HFILL } },
    { &hf_open_folder_has_rules,
      { "HasRules", "rop.open_folder.has_rules", FT_BOOLEAN, BASE_NONE, NULL, 0x0, "Rules are stored with the folder",
        HFILL } },
    { &hf_open_folder_is_ghosted,
      { "IsGhosted", "rop.open_folder.is_ghosted", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "This server has no copy of the folder: its content is on the servers in Servers", HFILL } },
    { &hf_open_folder_server_count,
      { "ServerCount", "rop.open_folder.server_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_open_folder_cheap_server_count,
      { "CheapServerCount", "rop.open_folder.cheap_server_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        "How many servers, from the first one on, cost the least to reach", HFILL } },
    { &hf_open_folder_servers,
      { "Servers", "rop.open_folder.servers", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_open_message_code_page_id,
      { "CodePageId", "rop.open_message.code_page_id", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Code page of the strings that are not Unicode; 0xfff: that of the logon", HFILL } },
    { &hf_open_message_folder_id,
      { "FolderId", "rop.open_message.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_message_open_mode_flags,
      { "OpenModeFlags", "rop.open_message.open_mode_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_message_open_mode_flags_access,
      { "Access", "rop.open_message.open_mode_flags.access", FT_UINT8, BASE_DEC, VALS(vs_message_open_mode), 0x03,
        NULL, HFILL } },
    { &hf_open_message_open_mode_flags_open_soft_deleted,
      { "OpenSoftDeleted", "rop.open_message.open_mode_flags.open_soft_deleted", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x04, NULL, HFILL } },
    { &hf_open_message_message_id,
      { "MessageId", "rop.open_message.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_message_has_named_properties,
      { "HasNamedProperties", "rop.open_message.has_named_properties", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "The message has properties whose ids stand for names", HFILL } },
    { &hf_open_message_subject_prefix,
      { "SubjectPrefix", "rop.open_message.subject_prefix", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_open_message_normalized_subject,
      { "NormalizedSubject", "rop.open_message.normalized_subject", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_open_message_recipient_count,
      { "RecipientCount", "rop.open_message.recipient_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Recipients that the message has", HFILL } },
    { &hf_open_message_column_count,
      { "ColumnCount", "rop.open_message.column_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_open_message_recipient_columns,
      { "RecipientColumns", "rop.open_message.recipient_columns", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_message_row_count,
      { "RowCount", "rop.open_message.row_count", FT_UINT8, BASE_DEC, NULL, 0x0,
        "Recipients that this response has room for", HFILL } },
    { &hf_open_message_recipient_rows,
      { "RecipientRows", "rop.open_message.recipient_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_hierarchy_table_table_flags,
      { "TableFlags", "rop.get_hierarchy_table.table_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_hierarchy_table_table_flags_depth,
      { "Depth", "rop.get_hierarchy_table.table_flags.depth", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x04, NULL,
        HFILL } },
    { &hf_get_hierarchy_table_table_flags_deferred_errors,
      { "DeferredErrors", "rop.get_hierarchy_table.table_flags.deferred_errors", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x08, NULL, HFILL } },
    { &hf_get_hierarchy_table_table_flags_no_notifications,
      { "NoNotifications", "rop.get_hierarchy_table.table_flags.no_notifications", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x10, NULL, HFILL } },
    { &hf_get_hierarchy_table_table_flags_soft_deletes,
      { "SoftDeletes", "rop.get_hierarchy_table.table_flags.soft_deletes", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x20,
        NULL, HFILL } },
    { &hf_get_hierarchy_table_table_flags_use_unicode,
      { "UseUnicode", "rop.get_hierarchy_table.table_flags.use_unicode", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x40,
        NULL, HFILL } },
    { &hf_get_hierarchy_table_table_flags_suppresses_notifications,
      { "SuppressesNotifications", "rop.get_hierarchy_table.table_flags.suppresses_notifications", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x80, NULL, HFILL } },
    { &hf_get_hierarchy_table_row_count,
      { "RowCount", "rop.get_hierarchy_table.row_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Rows that the table has; clients take it for an estimate", HFILL } },
    { &hf_get_contents_table_table_flags,
      { "TableFlags", "rop.get_contents_table.table_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_contents_table_table_flags_associated,
      { "Associated", "rop.get_contents_table.table_flags.associated", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02, NULL,
        HFILL } },
    { &hf_get_contents_table_table_flags_deferred_errors,
      { "DeferredErrors", "rop.get_contents_table.table_flags.deferred_errors", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x08, NULL, HFILL } },
    { &hf_get_contents_table_table_flags_no_notifications,
      { "NoNotifications", "rop.get_contents_table.table_flags.no_notifications", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x10, NULL, HFILL } },
    { &hf_get_contents_table_table_flags_soft_deletes,
      { "SoftDeletes", "rop.get_contents_table.table_flags.soft_deletes", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x20,
        NULL, HFILL } },
    { &hf_get_contents_table_table_flags_use_unicode,
      { "UseUnicode", "rop.get_contents_table.table_flags.use_unicode", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x40,
        NULL, HFILL } },
    { &hf_get_contents_table_table_flags_conversation_members,
      { "ConversationMembers", "rop.get_contents_table.table_flags.conversation_members", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x80, NULL, HFILL } },
    { &hf_get_contents_table_row_count,
      { "RowCount", "rop.get_contents_table.row_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Rows that the table has; clients take it for an estimate", HFILL } },
    { &hf_create_message_code_page_id,
      { "CodePageId", "rop.create_message.code_page_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_create_message_folder_id,
      { "FolderId", "rop.create_message.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_create_message_associated_flag,
      { "AssociatedFlag", "rop.create_message.associated_flag", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_create_message_has_message_id,
      { "HasMessageId", "rop.create_message.has_message_id", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_create_message_message_id,
      { "MessageId", "rop.create_message.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_properties_specific_property_size_limit,
      { "PropertySizeLimit", "rop.get_properties_specific.property_size_limit", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Values of more bytes come as errors; 0: no limit", HFILL } },
    { &hf_get_properties_specific_want_unicode,
      { "WantUnicode", "rop.get_properties_specific.want_unicode", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Strings without a type of their own come in UTF-16", HFILL } },
    { &hf_get_properties_specific_property_tag_count,
      { "PropertyTagCount", "rop.get_properties_specific.property_tag_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_properties_specific_property_tags,
      { "PropertyTags", "rop.get_properties_specific.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_properties_specific_row_data,
      { "RowData", "rop.get_properties_specific.row_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_properties_all_property_size_limit,
      { "PropertySizeLimit", "rop.get_properties_all.property_size_limit", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_properties_all_want_unicode,
      { "WantUnicode", "rop.get_properties_all.want_unicode", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_properties_all_property_value_count,
      { "PropertyValueCount", "rop.get_properties_all.property_value_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_properties_all_property_values,
      { "PropertyValues", "rop.get_properties_all.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_properties_list_property_tag_count,
      { "PropertyTagCount", "rop.get_properties_list.property_tag_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_properties_list_property_tags,
      { "PropertyTags", "rop.get_properties_list.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_set_properties_property_value_size,
      { "PropertyValueSize", "rop.set_properties.property_value_size", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Bytes that the count and the values take", HFILL } },
    { &hf_set_properties_property_value_count,
      { "PropertyValueCount", "rop.set_properties.property_value_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_set_properties_property_values,
      { "PropertyValues", "rop.set_properties.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_set_properties_property_problem_count,
      { "PropertyProblemCount", "rop.set_properties.property_problem_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_set_properties_property_problems,
      { "PropertyProblems", "rop.set_properties.property_problems", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_delete_properties_property_tag_count,
      { "PropertyTagCount", "rop.delete_properties.property_tag_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_delete_properties_property_tags,
      { "PropertyTags", "rop.delete_properties.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_delete_properties_property_problem_count,
      { "PropertyProblemCount", "rop.delete_properties.property_problem_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_delete_properties_property_problems,
      { "PropertyProblems", "rop.delete_properties.property_problems", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_save_changes_message_save_flags,
      { "SaveFlags", "rop.save_changes_message.save_flags", FT_UINT8, BASE_HEX, NULL, 0x0,
        "What becomes of the open message when it is saved", HFILL } },
    { &hf_save_changes_message_save_flags_keep_open_read_only,
      { "KeepOpenReadOnly", "rop.save_changes_message.save_flags.keep_open_read_only", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_save_changes_message_save_flags_keep_open_read_write,
      { "KeepOpenReadWrite", "rop.save_changes_message.save_flags.keep_open_read_write", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x02, NULL, HFILL } },
    { &hf_save_changes_message_save_flags_force_save,
      { "ForceSave", "rop.save_changes_message.save_flags.force_save", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x04, NULL,
        HFILL } },
    { &hf_save_changes_message_save_flags_unnamed,
      { "Unnamed", "rop.save_changes_message.save_flags.unnamed", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x08, NULL,
        HFILL } },
    { &hf_save_changes_message_input_handle_index,
      { "InputHandleIndex", "rop.save_changes_message.input_handle_index", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_save_changes_message_message_id,
      { "MessageId", "rop.save_changes_message.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_remove_all_recipients_reserved,
      { "Reserved", "rop.remove_all_recipients.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_recipients_column_count,
      { "ColumnCount", "rop.modify_recipients.column_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_recipients_recipient_columns,
      { "RecipientColumns", "rop.modify_recipients.recipient_columns", FT_UINT32, BASE_HEX, NULL, 0x0,
        "Properties that the rows have beyond what every recipient has", HFILL } },
    { &hf_modify_recipients_row_count,
      { "RowCount", "rop.modify_recipients.row_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_recipients_recipient_rows,
      { "RecipientRows", "rop.modify_recipients.recipient_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_read_recipients_row_id,
      { "RowId", "rop.read_recipients.row_id", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_read_recipients_reserved,
      { "Reserved", "rop.read_recipients.reserved", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_read_recipients_row_count,
      { "RowCount", "rop.read_recipients.row_count", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_read_recipients_recipient_rows,
      { "RecipientRows", "rop.read_recipients.recipient_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_reload_cached_information_reserved,
      { "Reserved", "rop.reload_cached_information.reserved", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_reload_cached_information_has_named_properties,
      { "HasNamedProperties", "rop.reload_cached_information.has_named_properties", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_reload_cached_information_subject_prefix,
      { "SubjectPrefix", "rop.reload_cached_information.subject_prefix", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_reload_cached_information_normalized_subject,
      { "NormalizedSubject", "rop.reload_cached_information.normalized_subject", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_reload_cached_information_recipient_count,
      { "RecipientCount", "rop.reload_cached_information.recipient_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_reload_cached_information_column_count,
      { "ColumnCount", "rop.reload_cached_information.column_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_reload_cached_information_recipient_columns,
      { "RecipientColumns", "rop.reload_cached_information.recipient_columns", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_reload_cached_information_row_count,
      { "RowCount", "rop.reload_cached_information.row_count", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_reload_cached_information_recipient_rows,
      { "RecipientRows", "rop.reload_cached_information.recipient_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_set_message_read_flag_read_flags,
      { "ReadFlags", "rop.set_message_read_flag.read_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_set_message_read_flag_read_flags_rf_suppress_receipt,
      { "rfSuppressReceipt", "rop.set_message_read_flag.read_flags.rf_suppress_receipt", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_set_message_read_flag_read_flags_rf_reserved,
      { "rfReserved", "rop.set_message_read_flag.read_flags.rf_reserved", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02,
        NULL, HFILL } },
    { &hf_set_message_read_flag_read_flags_rf_clear_read_flag,
      { "rfClearReadFlag", "rop.set_message_read_flag.read_flags.rf_clear_read_flag", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x04, NULL, HFILL } },
    { &hf_set_message_read_flag_read_flags_rf_reserved2,
      { "rfReserved2", "rop.set_message_read_flag.read_flags.rf_reserved2", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x08,
        NULL, HFILL } },
    { &hf_set_message_read_flag_read_flags_rf_generate_receipt_only,
      { "rfGenerateReceiptOnly", "rop.set_message_read_flag.read_flags.rf_generate_receipt_only", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_set_message_read_flag_read_flags_rf_clear_notify_read,
      { "rfClearNotifyRead", "rop.set_message_read_flag.read_flags.rf_clear_notify_read", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x20, NULL, HFILL } },
    { &hf_set_message_read_flag_read_flags_rf_clear_notify_unread,
      { "rfClearNotifyUnread", "rop.set_message_read_flag.read_flags.rf_clear_notify_unread", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x40, NULL, HFILL } },
    { &hf_set_message_read_flag_client_data,
      { "ClientData", "rop.set_message_read_flag.client_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_set_message_read_flag_read_status_changed,
      { "ReadStatusChanged", "rop.set_message_read_flag.read_status_changed", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "The status was another one before: public folders keep it for each user", HFILL } },
    { &hf_set_message_read_flag_logon_id,
      { "LogonId", "rop.set_message_read_flag.logon_id", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_set_columns_set_columns_flags,
      { "SetColumnsFlags", "rop.set_columns.set_columns_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_set_columns_set_columns_flags_tbl_async,
      { "TBL_ASYNC", "rop.set_columns.set_columns_flags.tbl_async", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL,
        HFILL } },
    { &hf_set_columns_property_tag_count,
      { "PropertyTagCount", "rop.set_columns.property_tag_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_set_columns_property_tags,
      { "PropertyTags", "rop.set_columns.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_set_columns_table_status,
      { "TableStatus", "rop.set_columns.table_status", FT_UINT8, BASE_DEC, VALS(vs_table_status), 0x0, NULL,
        HFILL } },
    { &hf_sort_table_sort_table_flags,
      { "SortTableFlags", "rop.sort_table.sort_table_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_sort_table_sort_table_flags_tbl_async,
      { "TBL_ASYNC", "rop.sort_table.sort_table_flags.tbl_async", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL,
        HFILL } },
    { &hf_sort_table_sort_order_count,
      { "SortOrderCount", "rop.sort_table.sort_order_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_sort_table_category_count,
      { "CategoryCount", "rop.sort_table.category_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        "How many of the sort orders group the rows, from the first one on", HFILL } },
    { &hf_sort_table_expanded_count,
      { "ExpandedCount", "rop.sort_table.expanded_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        "How many of those groups are expanded at first", HFILL } },
    { &hf_sort_table_sort_orders,
      { "SortOrders", "rop.sort_table.sort_orders", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_sort_table_table_status,
      { "TableStatus", "rop.sort_table.table_status", FT_UINT8, BASE_DEC, VALS(vs_table_status), 0x0, NULL, HFILL } },
    { &hf_restrict_restrict_flags,
      { "RestrictFlags", "rop.restrict.restrict_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restrict_restrict_flags_tbl_async,
      { "TBL_ASYNC", "rop.restrict.restrict_flags.tbl_async", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL,
        HFILL } },
    { &hf_restrict_restriction_data_size,
      { "RestrictionDataSize", "rop.restrict.restriction_data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_restrict_restriction_data,
      { "RestrictionData", "rop.restrict.restriction_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restrict_table_status,
      { "TableStatus", "rop.restrict.table_status", FT_UINT8, BASE_DEC, VALS(vs_table_status), 0x0, NULL, HFILL } },
    { &hf_query_rows_query_rows_flags,
      { "QueryRowsFlags", "rop.query_rows.query_rows_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_query_rows_flags_no_advance,
      { "NoAdvance", "rop.query_rows.query_rows_flags.no_advance", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL,
        HFILL } },
    { &hf_query_rows_query_rows_flags_enable_packed_buffers,
      { "EnablePackedBuffers", "rop.query_rows.query_rows_flags.enable_packed_buffers", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x02, NULL, HFILL } },
    { &hf_query_rows_forward_read,
      { "ForwardRead", "rop.query_rows.forward_read", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "Rows behind the cursor are wanted; otherwise those before it", HFILL } },
    { &hf_query_rows_row_count,
      { "RowCount", "rop.query_rows.row_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_query_rows_origin,
      { "Origin", "rop.query_rows.origin", FT_UINT8, BASE_DEC, VALS(vs_bookmark), 0x0,
        "Where the cursor is after the rows", HFILL } },
    { &hf_query_rows_row_data,
      { "RowData", "rop.query_rows.row_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_status_table_status,
      { "TableStatus", "rop.get_status.table_status", FT_UINT8, BASE_DEC, VALS(vs_table_status), 0x0, NULL, HFILL } },
    { &hf_query_position_numerator,
      { "Numerator", "rop.query_position.numerator", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Row at which the cursor is, counted from zero", HFILL } },
    { &hf_query_position_denominator,
      { "Denominator", "rop.query_position.denominator", FT_UINT32, BASE_DEC, NULL, 0x0, "Rows that the table has",
        HFILL } },
    { &hf_seek_row_origin,
      { "Origin", "rop.seek_row.origin", FT_UINT8, BASE_DEC, VALS(vs_bookmark), 0x0, NULL, HFILL } },
    { &hf_seek_row_row_count,
      { "RowCount", "rop.seek_row.row_count", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_row_want_row_moved_count,
      { "WantRowMovedCount", "rop.seek_row.want_row_moved_count", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "The response shall say how far the cursor moved", HFILL } },
    { &hf_seek_row_has_sought_less,
      { "HasSoughtLess", "rop.seek_row.has_sought_less", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "The cursor met an end of the table before it was there", HFILL } },
    { &hf_seek_row_rows_sought,
      { "RowsSought", "rop.seek_row.rows_sought", FT_INT32, BASE_DEC, NULL, 0x0,
        "How far the cursor moved; less than zero: backwards", HFILL } },
    { &hf_seek_row_bookmark_bookmark_size,
      { "BookmarkSize", "rop.seek_row_bookmark.bookmark_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_row_bookmark_bookmark,
      { "Bookmark", "rop.seek_row_bookmark.bookmark", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_row_bookmark_row_count,
      { "RowCount", "rop.seek_row_bookmark.row_count", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_row_bookmark_want_row_moved_count,
      { "WantRowMovedCount", "rop.seek_row_bookmark.want_row_moved_count", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_seek_row_bookmark_row_no_longer_visible,
      { "RowNoLongerVisible", "rop.seek_row_bookmark.row_no_longer_visible", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "The row of the bookmark is not in the table any more", HFILL } },
    { &hf_seek_row_bookmark_has_sought_less,
      { "HasSoughtLess", "rop.seek_row_bookmark.has_sought_less", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_row_bookmark_rows_sought,
      { "RowsSought", "rop.seek_row_bookmark.rows_sought", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_row_fractional_numerator,
      { "Numerator", "rop.seek_row_fractional.numerator", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_row_fractional_denominator,
      { "Denominator", "rop.seek_row_fractional.denominator", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_create_bookmark_bookmark_size,
      { "BookmarkSize", "rop.create_bookmark.bookmark_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_create_bookmark_bookmark,
      { "Bookmark", "rop.create_bookmark.bookmark", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_create_folder_folder_type,
      { "FolderType", "rop.create_folder.folder_type", FT_UINT8, BASE_DEC, VALS(vs_folder_type), 0x0, NULL, HFILL } },
    { &hf_create_folder_use_unicode_strings,
      { "UseUnicodeStrings", "rop.create_folder.use_unicode_strings", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_create_folder_open_existing,
      { "OpenExisting", "rop.create_folder.open_existing", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "A folder of this name is opened where there is one", HFILL } },
    { &hf_create_folder_reserved,
      { "Reserved", "rop.create_folder.reserved", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_create_folder_display_name,
      { "DisplayName", "rop.create_folder.display_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_create_folder_comment,
      { "Comment", "rop.create_folder.comment", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_create_folder_folder_id,
      { "FolderId", "rop.create_folder.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_create_folder_is_existing_folder,
      { "IsExistingFolder", "rop.create_folder.is_existing_folder", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "The folder was there before: it was opened, not created", HFILL } },
    { &hf_create_folder_has_rules,
      { "HasRules", "rop.create_folder.has_rules", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_create_folder_is_ghosted,
      { "IsGhosted", "rop.create_folder.is_ghosted", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_create_folder_server_count,
      { "ServerCount", "rop.create_folder.server_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_create_folder_cheap_server_count,
      { "CheapServerCount", "rop.create_folder.cheap_server_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_create_folder_servers,
      { "Servers", "rop.create_folder.servers", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_delete_folder_delete_folder_flags,
      { "DeleteFolderFlags", "rop.delete_folder.delete_folder_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_delete_folder_delete_folder_flags_del_messages,
      { "DEL_MESSAGES", "rop.delete_folder.delete_folder_flags.del_messages", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x01, NULL, HFILL } },
    { &hf_delete_folder_delete_folder_flags_del_folders,
      { "DEL_FOLDERS", "rop.delete_folder.delete_folder_flags.del_folders", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x04,
        NULL, HFILL } },
    { &hf_delete_folder_delete_folder_flags_delete_hard_delete,
      { "DELETE_HARD_DELETE", "rop.delete_folder.delete_folder_flags.delete_hard_delete", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_delete_folder_folder_id,
      { "FolderId", "rop.delete_folder.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_delete_folder_partial_completion,
      { "PartialCompletion", "rop.delete_folder.partial_completion", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "Some of it could not be done", HFILL } },
    { &hf_delete_messages_want_asynchronous,
      { "WantAsynchronous", "rop.delete_messages.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_delete_messages_notify_non_read,
      { "NotifyNonRead", "rop.delete_messages.notify_non_read", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "Senders who asked for a receipt learn that an unread message was deleted", HFILL } },
    { &hf_delete_messages_message_id_count,
      { "MessageIdCount", "rop.delete_messages.message_id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_delete_messages_message_ids,
      { "MessageIds", "rop.delete_messages.message_ids", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_delete_messages_partial_completion,
      { "PartialCompletion", "rop.delete_messages.partial_completion", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_message_status_message_id,
      { "MessageId", "rop.get_message_status.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_message_status_message_status_flags,
      { "MessageStatusFlags", "rop.get_message_status.message_status_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_message_status_message_status_flags_ms_in_conflict,
      { "msInConflict", "rop.get_message_status.message_status_flags.ms_in_conflict", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000800, NULL, HFILL } },
    { &hf_get_message_status_message_status_flags_ms_remote_download,
      { "msRemoteDownload", "rop.get_message_status.message_status_flags.ms_remote_download", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00001000, NULL, HFILL } },
    { &hf_get_message_status_message_status_flags_ms_remote_delete,
      { "msRemoteDelete", "rop.get_message_status.message_status_flags.ms_remote_delete", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00002000, NULL, HFILL } },
    { &hf_set_message_status_message_id,
      { "MessageId", "rop.set_message_status.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_set_message_status_message_status_flags,
      { "MessageStatusFlags", "rop.set_message_status.message_status_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_set_message_status_message_status_flags_ms_in_conflict,
      { "msInConflict", "rop.set_message_status.message_status_flags.ms_in_conflict", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000800, NULL, HFILL } },
    { &hf_set_message_status_message_status_flags_ms_remote_download,
      { "msRemoteDownload", "rop.set_message_status.message_status_flags.ms_remote_download", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00001000, NULL, HFILL } },
    { &hf_set_message_status_message_status_flags_ms_remote_delete,
      { "msRemoteDelete", "rop.set_message_status.message_status_flags.ms_remote_delete", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00002000, NULL, HFILL } },
    { &hf_set_message_status_message_status_mask,
      { "MessageStatusMask", "rop.set_message_status.message_status_mask", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_set_message_status_message_status_mask_ms_in_conflict,
      { "msInConflict", "rop.set_message_status.message_status_mask.ms_in_conflict", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000800, NULL, HFILL } },
    { &hf_set_message_status_message_status_mask_ms_remote_download,
      { "msRemoteDownload", "rop.set_message_status.message_status_mask.ms_remote_download", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00001000, NULL, HFILL } },
    { &hf_set_message_status_message_status_mask_ms_remote_delete,
      { "msRemoteDelete", "rop.set_message_status.message_status_mask.ms_remote_delete", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00002000, NULL, HFILL } },
    { &hf_get_attachment_table_table_flags,
      { "TableFlags", "rop.get_attachment_table.table_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_attachment_table_table_flags_unicode,
      { "Unicode", "rop.get_attachment_table.table_flags.unicode", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x40, NULL,
        HFILL } },
    { &hf_open_attachment_open_attachment_flags,
      { "OpenAttachmentFlags", "rop.open_attachment.open_attachment_flags", FT_UINT8, BASE_DEC,
        VALS(vs_open_attachment_flags), 0x0, NULL, HFILL } },
    { &hf_open_attachment_attachment_id,
      { "AttachmentID", "rop.open_attachment.attachment_id", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_create_attachment_attachment_id,
      { "AttachmentID", "rop.create_attachment.attachment_id", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_delete_attachment_attachment_id,
      { "AttachmentID", "rop.delete_attachment.attachment_id", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_save_changes_attachment_save_flags,
      { "SaveFlags", "rop.save_changes_attachment.save_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_save_changes_attachment_save_flags_keep_open_read_only,
      { "KeepOpenReadOnly", "rop.save_changes_attachment.save_flags.keep_open_read_only", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_save_changes_attachment_save_flags_keep_open_read_write,
      { "KeepOpenReadWrite", "rop.save_changes_attachment.save_flags.keep_open_read_write", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x02, NULL, HFILL } },
    { &hf_save_changes_attachment_save_flags_force_save,
      { "ForceSave", "rop.save_changes_attachment.save_flags.force_save", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x04,
        NULL, HFILL } },
    { &hf_save_changes_attachment_save_flags_unnamed,
      { "Unnamed", "rop.save_changes_attachment.save_flags.unnamed", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x08, NULL,
        HFILL } },
    { &hf_set_receive_folder_folder_id,
      { "FolderId", "rop.set_receive_folder.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_set_receive_folder_message_class,
      { "MessageClass", "rop.set_receive_folder.message_class", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_receive_folder_message_class,
      { "MessageClass", "rop.get_receive_folder.message_class", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_receive_folder_folder_id,
      { "FolderId", "rop.get_receive_folder.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_receive_folder_explicit_message_class,
      { "ExplicitMessageClass", "rop.get_receive_folder.explicit_message_class", FT_STRING, BASE_NONE, NULL, 0x0,
        "The longest prefix of the message class that a folder is registered for", HFILL } },
    { &hf_register_notification_notification_types,
      { "NotificationTypes", "rop.register_notification.notification_types", FT_UINT16, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_register_notification_notification_types_new_mail,
      { "NewMail", "rop.register_notification.notification_types.new_mail", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0002, NULL, HFILL } },
    { &hf_register_notification_notification_types_object_created,
      { "ObjectCreated", "rop.register_notification.notification_types.object_created", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0004, NULL, HFILL } },
    { &hf_register_notification_notification_types_object_deleted,
      { "ObjectDeleted", "rop.register_notification.notification_types.object_deleted", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0008, NULL, HFILL } },
    { &hf_register_notification_notification_types_object_modified,
      { "ObjectModified", "rop.register_notification.notification_types.object_modified", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0010, NULL, HFILL } },
    { &hf_register_notification_notification_types_object_moved,
      { "ObjectMoved", "rop.register_notification.notification_types.object_moved", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0020, NULL, HFILL } },
    { &hf_register_notification_notification_types_object_copied,
      { "ObjectCopied", "rop.register_notification.notification_types.object_copied", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0040, NULL, HFILL } },
    { &hf_register_notification_notification_types_search_completed,
      { "SearchCompleted", "rop.register_notification.notification_types.search_completed", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0080, NULL, HFILL } },
    { &hf_register_notification_notification_types_table_modified,
      { "TableModified", "rop.register_notification.notification_types.table_modified", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0100, NULL, HFILL } },
    { &hf_register_notification_notification_types_extended,
      { "Extended", "rop.register_notification.notification_types.extended", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0400, NULL, HFILL } },
    { &hf_register_notification_reserved,
      { "Reserved", "rop.register_notification.reserved", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_register_notification_want_whole_store,
      { "WantWholeStore", "rop.register_notification.want_whole_store", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "Events of all folders are wanted, whatever FolderId says", HFILL } },
    { &hf_register_notification_folder_id,
      { "FolderId", "rop.register_notification.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_register_notification_message_id,
      { "MessageId", "rop.register_notification.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_notify_notification_handle,
      { "NotificationHandle", "rop.notify.notification_handle", FT_UINT32, BASE_HEX, NULL, 0x0,
        "Handle that the client got when it asked for the events", HFILL } },
    { &hf_notify_logon_id,
      { "LogonId", "rop.notify.logon_id", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_notify_notification_data,
      { "NotificationData", "rop.notify.notification_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_open_stream_property_tag,
      { "PropertyTag", "rop.open_stream.property_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_stream_open_mode_flags,
      { "OpenModeFlags", "rop.open_stream.open_mode_flags", FT_UINT8, BASE_DEC, VALS(vs_stream_open_mode), 0x0, NULL,
        HFILL } },
    { &hf_open_stream_stream_size,
      { "StreamSize", "rop.open_stream.stream_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_read_stream_byte_count,
      { "ByteCount", "rop.read_stream.byte_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Bytes wanted; 0xbabe: MaximumByteCount says how many", HFILL } },
    { &hf_read_stream_maximum_byte_count,
      { "MaximumByteCount", "rop.read_stream.maximum_byte_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_read_stream_data_size,
      { "DataSize", "rop.read_stream.data_size", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Bytes that were read: less than wanted at the end of the stream", HFILL } },
    { &hf_read_stream_data,
      { "Data", "rop.read_stream.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_write_stream_data_size,
      { "DataSize", "rop.write_stream.data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_write_stream_data,
      { "Data", "rop.write_stream.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_write_stream_written_size,
      { "WrittenSize", "rop.write_stream.written_size", FT_UINT16, BASE_DEC, NULL, 0x0, "Bytes that the server took",
        HFILL } },
    { &hf_seek_stream_origin,
      { "Origin", "rop.seek_stream.origin", FT_UINT8, BASE_DEC, VALS(vs_stream_origin), 0x0, NULL, HFILL } },
    { &hf_seek_stream_offset,
      { "Offset", "rop.seek_stream.offset", FT_INT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_seek_stream_new_position,
      { "NewPosition", "rop.seek_stream.new_position", FT_UINT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_set_stream_size_stream_size,
      { "StreamSize", "rop.set_stream_size.stream_size", FT_UINT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_set_search_criteria_restriction_data_size,
      { "RestrictionDataSize", "rop.set_search_criteria.restriction_data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_set_search_criteria_restriction_data,
      { "RestrictionData", "rop.set_search_criteria.restriction_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_set_search_criteria_folder_id_count,
      { "FolderIdCount", "rop.set_search_criteria.folder_id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_set_search_criteria_folder_ids,
      { "FolderIds", "rop.set_search_criteria.folder_ids", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_set_search_criteria_search_flags,
      { "SearchFlags", "rop.set_search_criteria.search_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_set_search_criteria_search_flags_stop_search,
      { "STOP_SEARCH", "rop.set_search_criteria.search_flags.stop_search", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000001, NULL, HFILL } },
    { &hf_set_search_criteria_search_flags_restart_search,
      { "RESTART_SEARCH", "rop.set_search_criteria.search_flags.restart_search", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000002, NULL, HFILL } },
    { &hf_set_search_criteria_search_flags_recursive_search,
      { "RECURSIVE_SEARCH", "rop.set_search_criteria.search_flags.recursive_search", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000004, NULL, HFILL } },
    { &hf_set_search_criteria_search_flags_shallow_search,
      { "SHALLOW_SEARCH", "rop.set_search_criteria.search_flags.shallow_search", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000008, NULL, HFILL } },
    { &hf_set_search_criteria_search_flags_foreground_search,
      { "FOREGROUND_SEARCH", "rop.set_search_criteria.search_flags.foreground_search", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000010, NULL, HFILL } },
    { &hf_set_search_criteria_search_flags_background_search,
      { "BACKGROUND_SEARCH", "rop.set_search_criteria.search_flags.background_search", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000020, NULL, HFILL } },
    { &hf_set_search_criteria_search_flags_content_indexed_search,
      { "CONTENT_INDEXED_SEARCH", "rop.set_search_criteria.search_flags.content_indexed_search", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00010000, NULL, HFILL } },
    { &hf_set_search_criteria_search_flags_non_content_indexed_search,
      { "NON_CONTENT_INDEXED_SEARCH", "rop.set_search_criteria.search_flags.non_content_indexed_search", FT_BOOLEAN,
        32, TFS(&ex_set_notset), 0x00020000, NULL, HFILL } },
    { &hf_set_search_criteria_search_flags_static_search,
      { "STATIC_SEARCH", "rop.set_search_criteria.search_flags.static_search", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00040000, NULL, HFILL } },
    { &hf_get_search_criteria_use_unicode,
      { "UseUnicode", "rop.get_search_criteria.use_unicode", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_search_criteria_include_restriction,
      { "IncludeRestriction", "rop.get_search_criteria.include_restriction", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_search_criteria_include_folders,
      { "IncludeFolders", "rop.get_search_criteria.include_folders", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_search_criteria_restriction_data_size,
      { "RestrictionDataSize", "rop.get_search_criteria.restriction_data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_search_criteria_restriction_data,
      { "RestrictionData", "rop.get_search_criteria.restriction_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_search_criteria_logon_id,
      { "LogonId", "rop.get_search_criteria.logon_id", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_search_criteria_folder_id_count,
      { "FolderIdCount", "rop.get_search_criteria.folder_id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_search_criteria_folder_ids,
      { "FolderIds", "rop.get_search_criteria.folder_ids", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags,
      { "SearchFlags", "rop.get_search_criteria.search_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_search_running,
      { "SEARCH_RUNNING", "rop.get_search_criteria.search_flags.search_running", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000001, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_search_rebuild,
      { "SEARCH_REBUILD", "rop.get_search_criteria.search_flags.search_rebuild", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000002, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_search_recursive,
      { "SEARCH_RECURSIVE", "rop.get_search_criteria.search_flags.search_recursive", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000004, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_search_foreground,
      { "SEARCH_FOREGROUND", "rop.get_search_criteria.search_flags.search_foreground", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000008, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_search_complete,
      { "SEARCH_COMPLETE", "rop.get_search_criteria.search_flags.search_complete", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00001000, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_search_partial,
      { "SEARCH_PARTIAL", "rop.get_search_criteria.search_flags.search_partial", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00002000, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_search_static,
      { "SEARCH_STATIC", "rop.get_search_criteria.search_flags.search_static", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00010000, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_search_maybe_static,
      { "SEARCH_MAYBE_STATIC", "rop.get_search_criteria.search_flags.search_maybe_static", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00020000, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_ci_totally,
      { "CI_TOTALLY", "rop.get_search_criteria.search_flags.ci_totally", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x01000000, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_ci_with_twir_residual,
      { "CI_WITH_TWIR_RESIDUAL", "rop.get_search_criteria.search_flags.ci_with_twir_residual", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x02000000, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_twir_mostly,
      { "TWIR_MOSTLY", "rop.get_search_criteria.search_flags.twir_mostly", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x04000000, NULL, HFILL } },
    { &hf_get_search_criteria_search_flags_twir_totally,
      { "TWIR_TOTALLY", "rop.get_search_criteria.search_flags.twir_totally", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x08000000, NULL, HFILL } },
    { &hf_submit_message_submit_flags,
      { "SubmitFlags", "rop.submit_message.submit_flags", FT_UINT8, BASE_HEX, NULL, 0x0,
        "Whether the server or the client's spooler has to work on the message first", HFILL } },
    { &hf_submit_message_submit_flags_pre_process,
      { "PreProcess", "rop.submit_message.submit_flags.pre_process", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL,
        HFILL } },
    { &hf_submit_message_submit_flags_needs_spooler,
      { "NeedsSpooler", "rop.submit_message.submit_flags.needs_spooler", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02,
        NULL, HFILL } },
    { &hf_move_copy_messages_message_id_count,
      { "MessageIdCount", "rop.move_copy_messages.message_id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_move_copy_messages_message_ids,
      { "MessageIds", "rop.move_copy_messages.message_ids", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_move_copy_messages_want_asynchronous,
      { "WantAsynchronous", "rop.move_copy_messages.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_move_copy_messages_want_copy,
      { "WantCopy", "rop.move_copy_messages.want_copy", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "Copies are made; otherwise the messages are moved", HFILL } },
    { &hf_move_copy_messages_partial_completion,
      { "PartialCompletion", "rop.move_copy_messages.partial_completion", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "Some of the messages could not be moved or copied", HFILL } },
    { &hf_move_copy_messages_dest_handle_index,
      { "DestHandleIndex", "rop.move_copy_messages.dest_handle_index", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_abort_submit_folder_id,
      { "FolderId", "rop.abort_submit.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_abort_submit_message_id,
      { "MessageId", "rop.abort_submit.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_move_folder_want_asynchronous,
      { "WantAsynchronous", "rop.move_folder.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_move_folder_use_unicode,
      { "UseUnicode", "rop.move_folder.use_unicode", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_move_folder_folder_id,
      { "FolderId", "rop.move_folder.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_move_folder_new_folder_name,
      { "NewFolderName", "rop.move_folder.new_folder_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_move_folder_partial_completion,
      { "PartialCompletion", "rop.move_folder.partial_completion", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_move_folder_dest_handle_index,
      { "DestHandleIndex", "rop.move_folder.dest_handle_index", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_folder_want_asynchronous,
      { "WantAsynchronous", "rop.copy_folder.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_folder_want_recursive,
      { "WantRecursive", "rop.copy_folder.want_recursive", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_folder_use_unicode,
      { "UseUnicode", "rop.copy_folder.use_unicode", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_folder_folder_id,
      { "FolderId", "rop.copy_folder.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_folder_new_folder_name,
      { "NewFolderName", "rop.copy_folder.new_folder_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_folder_partial_completion,
      { "PartialCompletion", "rop.copy_folder.partial_completion", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_folder_dest_handle_index,
      { "DestHandleIndex", "rop.copy_folder.dest_handle_index", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_query_columns_all_property_tag_count,
      { "PropertyTagCount", "rop.query_columns_all.property_tag_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_query_columns_all_property_tags,
      { "PropertyTags", "rop.query_columns_all.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_abort_table_status,
      { "TableStatus", "rop.abort.table_status", FT_UINT8, BASE_DEC, VALS(vs_table_status), 0x0, NULL, HFILL } },
    { &hf_copy_to_want_asynchronous,
      { "WantAsynchronous", "rop.copy_to.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_to_want_sub_objects,
      { "WantSubObjects", "rop.copy_to.want_sub_objects", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "Recipients, attachments and subfolders are copied, too", HFILL } },
    { &hf_copy_to_copy_flags,
      { "CopyFlags", "rop.copy_to.copy_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_to_copy_flags_move,
      { "Move", "rop.copy_to.copy_flags.move", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_copy_to_copy_flags_no_overwrite,
      { "NoOverwrite", "rop.copy_to.copy_flags.no_overwrite", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02, NULL,
        HFILL } },
    { &hf_copy_to_excluded_tag_count,
      { "ExcludedTagCount", "rop.copy_to.excluded_tag_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_to_excluded_tags,
      { "ExcludedTags", "rop.copy_to.excluded_tags", FT_UINT32, BASE_HEX, NULL, 0x0, "Properties that are not copied",
        HFILL } },
    { &hf_copy_to_property_problem_count,
      { "PropertyProblemCount", "rop.copy_to.property_problem_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_to_property_problems,
      { "PropertyProblems", "rop.copy_to.property_problems", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_to_dest_handle_index,
      { "DestHandleIndex", "rop.copy_to.dest_handle_index", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_to_stream_byte_count,
      { "ByteCount", "rop.copy_to_stream.byte_count", FT_UINT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_to_stream_read_byte_count,
      { "ReadByteCount", "rop.copy_to_stream.read_byte_count", FT_UINT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_to_stream_written_byte_count,
      { "WrittenByteCount", "rop.copy_to_stream.written_byte_count", FT_UINT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_to_stream_dest_handle_index,
      { "DestHandleIndex", "rop.copy_to_stream.dest_handle_index", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_permissions_table_table_flags,
      { "TableFlags", "rop.get_permissions_table.table_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_permissions_table_table_flags_include_free_busy,
      { "IncludeFreeBusy", "rop.get_permissions_table.table_flags.include_free_busy", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x02, NULL, HFILL } },
    { &hf_get_rules_table_table_flags,
      { "TableFlags", "rop.get_rules_table.table_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_rules_table_table_flags_u,
      { "U", "rop.get_rules_table.table_flags.u", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x40, NULL, HFILL } },
    { &hf_modify_permissions_modify_flags,
      { "ModifyFlags", "rop.modify_permissions.modify_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_permissions_modify_flags_replace_rows,
      { "ReplaceRows", "rop.modify_permissions.modify_flags.replace_rows", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01,
        NULL, HFILL } },
    { &hf_modify_permissions_modify_flags_include_free_busy,
      { "IncludeFreeBusy", "rop.modify_permissions.modify_flags.include_free_busy", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x02, NULL, HFILL } },
    { &hf_modify_permissions_modify_count,
      { "ModifyCount", "rop.modify_permissions.modify_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_permissions_permissions_data,
      { "PermissionsData", "rop.modify_permissions.permissions_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_rules_modify_rules_flags,
      { "ModifyRulesFlags", "rop.modify_rules.modify_rules_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_rules_modify_rules_flags_r,
      { "R", "rop.modify_rules.modify_rules_flags.r", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_modify_rules_rules_count,
      { "RulesCount", "rop.modify_rules.rules_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_modify_rules_rules_data,
      { "RulesData", "rop.modify_rules.rules_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_owning_servers_folder_id,
      { "FolderId", "rop.get_owning_servers.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_owning_servers_owning_servers_count,
      { "OwningServersCount", "rop.get_owning_servers.owning_servers_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_owning_servers_cheap_servers_count,
      { "CheapServersCount", "rop.get_owning_servers.cheap_servers_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        "How many servers, from the first one on, cost the least to reach", HFILL } },
    { &hf_get_owning_servers_owning_servers,
      { "OwningServers", "rop.get_owning_servers.owning_servers", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_long_term_id_from_id_object_id,
      { "ObjectId", "rop.long_term_id_from_id.object_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_long_term_id_from_id_long_term_id,
      { "LongTermId", "rop.long_term_id_from_id.long_term_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_id_from_long_term_id_long_term_id,
      { "LongTermId", "rop.id_from_long_term_id.long_term_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_id_from_long_term_id_object_id,
      { "ObjectId", "rop.id_from_long_term_id.object_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_public_folder_is_ghosted_folder_id,
      { "FolderId", "rop.public_folder_is_ghosted.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_public_folder_is_ghosted_is_ghosted,
      { "IsGhosted", "rop.public_folder_is_ghosted.is_ghosted", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_public_folder_is_ghosted_servers_count,
      { "ServersCount", "rop.public_folder_is_ghosted.servers_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_public_folder_is_ghosted_cheap_servers_count,
      { "CheapServersCount", "rop.public_folder_is_ghosted.cheap_servers_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_public_folder_is_ghosted_servers,
      { "Servers", "rop.public_folder_is_ghosted.servers", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_open_embedded_message_code_page_id,
      { "CodePageId", "rop.open_embedded_message.code_page_id", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_open_embedded_message_open_mode_flags,
      { "OpenModeFlags", "rop.open_embedded_message.open_mode_flags", FT_UINT8, BASE_DEC,
        VALS(vs_embedded_message_open_mode), 0x0, NULL, HFILL } },
    { &hf_open_embedded_message_reserved,
      { "Reserved", "rop.open_embedded_message.reserved", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_embedded_message_message_id,
      { "MessageId", "rop.open_embedded_message.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_open_embedded_message_has_named_properties,
      { "HasNamedProperties", "rop.open_embedded_message.has_named_properties", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_open_embedded_message_subject_prefix,
      { "SubjectPrefix", "rop.open_embedded_message.subject_prefix", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_open_embedded_message_normalized_subject,
      { "NormalizedSubject", "rop.open_embedded_message.normalized_subject", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_open_embedded_message_recipient_count,
      { "RecipientCount", "rop.open_embedded_message.recipient_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_open_embedded_message_column_count,
      { "ColumnCount", "rop.open_embedded_message.column_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_open_embedded_message_recipient_columns,
      { "RecipientColumns", "rop.open_embedded_message.recipient_columns", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_open_embedded_message_row_count,
      { "RowCount", "rop.open_embedded_message.row_count", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_open_embedded_message_recipient_rows,
      { "RecipientRows", "rop.open_embedded_message.recipient_rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_spooler_lock_message_message_id,
      { "MessageId", "rop.spooler_lock_message.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_spooler_lock_message_lock_state,
      { "LockState", "rop.spooler_lock_message.lock_state", FT_UINT8, BASE_DEC, VALS(vs_lock_state), 0x0, NULL,
        HFILL } },
    { &hf_get_address_types_address_type_count,
      { "AddressTypeCount", "rop.get_address_types.address_type_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_address_types_address_type_size,
      { "AddressTypeSize", "rop.get_address_types.address_type_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_address_types_address_types,
      { "AddressTypes", "rop.get_address_types.address_types", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_transport_send_no_properties_returned,
      { "NoPropertiesReturned", "rop.transport_send.no_properties_returned", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_transport_send_property_value_count,
      { "PropertyValueCount", "rop.transport_send.property_value_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_transport_send_property_values,
      { "PropertyValues", "rop.transport_send.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_message_id_count,
      { "MessageIdCount", "rop.fast_transfer_source_copy_messages.message_id_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_message_ids,
      { "MessageIds", "rop.fast_transfer_source_copy_messages.message_ids", FT_UINT64, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_source_copy_messages_copy_flags,
      { "CopyFlags", "rop.fast_transfer_source_copy_messages.copy_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_source_copy_messages_copy_flags_move,
      { "Move", "rop.fast_transfer_source_copy_messages.copy_flags.move", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01,
        NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_copy_flags_unused1,
      { "Unused1", "rop.fast_transfer_source_copy_messages.copy_flags.unused1", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x02, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_copy_flags_unused2,
      { "Unused2", "rop.fast_transfer_source_copy_messages.copy_flags.unused2", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x04, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_copy_flags_unused3,
      { "Unused3", "rop.fast_transfer_source_copy_messages.copy_flags.unused3", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x08, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_copy_flags_best_body,
      { "BestBody", "rop.fast_transfer_source_copy_messages.copy_flags.best_body", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x10, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_copy_flags_send_entry_id,
      { "SendEntryId", "rop.fast_transfer_source_copy_messages.copy_flags.send_entry_id", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x20, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_send_options,
      { "SendOptions", "rop.fast_transfer_source_copy_messages.send_options", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_source_copy_messages_send_options_unicode,
      { "Unicode", "rop.fast_transfer_source_copy_messages.send_options.unicode", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x01, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_send_options_use_cpid,
      { "UseCpid", "rop.fast_transfer_source_copy_messages.send_options.use_cpid", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x02, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_send_options_recover_mode,
      { "RecoverMode", "rop.fast_transfer_source_copy_messages.send_options.recover_mode", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x04, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_send_options_force_unicode,
      { "ForceUnicode", "rop.fast_transfer_source_copy_messages.send_options.force_unicode", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x08, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_send_options_partial_item,
      { "PartialItem", "rop.fast_transfer_source_copy_messages.send_options.partial_item", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_send_options_reserved1,
      { "Reserved1", "rop.fast_transfer_source_copy_messages.send_options.reserved1", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x20, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_messages_send_options_reserved2,
      { "Reserved2", "rop.fast_transfer_source_copy_messages.send_options.reserved2", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x40, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_copy_flags,
      { "CopyFlags", "rop.fast_transfer_source_copy_folder.copy_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_source_copy_folder_copy_flags_move,
      { "Move", "rop.fast_transfer_source_copy_folder.copy_flags.move", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01,
        NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_copy_flags_unused1,
      { "Unused1", "rop.fast_transfer_source_copy_folder.copy_flags.unused1", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x02, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_copy_flags_unused2,
      { "Unused2", "rop.fast_transfer_source_copy_folder.copy_flags.unused2", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x04, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_copy_flags_unused3,
      { "Unused3", "rop.fast_transfer_source_copy_folder.copy_flags.unused3", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x08, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_copy_flags_copy_subfolders,
      { "CopySubfolders", "rop.fast_transfer_source_copy_folder.copy_flags.copy_subfolders", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_send_options,
      { "SendOptions", "rop.fast_transfer_source_copy_folder.send_options", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_source_copy_folder_send_options_unicode,
      { "Unicode", "rop.fast_transfer_source_copy_folder.send_options.unicode", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x01, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_send_options_use_cpid,
      { "UseCpid", "rop.fast_transfer_source_copy_folder.send_options.use_cpid", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x02, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_send_options_recover_mode,
      { "RecoverMode", "rop.fast_transfer_source_copy_folder.send_options.recover_mode", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x04, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_send_options_force_unicode,
      { "ForceUnicode", "rop.fast_transfer_source_copy_folder.send_options.force_unicode", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x08, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_send_options_partial_item,
      { "PartialItem", "rop.fast_transfer_source_copy_folder.send_options.partial_item", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_send_options_reserved1,
      { "Reserved1", "rop.fast_transfer_source_copy_folder.send_options.reserved1", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x20, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_folder_send_options_reserved2,
      { "Reserved2", "rop.fast_transfer_source_copy_folder.send_options.reserved2", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x40, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_level,
      { "Level", "rop.fast_transfer_source_copy_to.level", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_copy_flags,
      { "CopyFlags", "rop.fast_transfer_source_copy_to.copy_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_copy_flags_move,
      { "Move", "rop.fast_transfer_source_copy_to.copy_flags.move", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001,
        NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_copy_flags_unused1,
      { "Unused1", "rop.fast_transfer_source_copy_to.copy_flags.unused1", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000002, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_copy_flags_unused2,
      { "Unused2", "rop.fast_transfer_source_copy_to.copy_flags.unused2", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000004, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_copy_flags_unused3,
      { "Unused3", "rop.fast_transfer_source_copy_to.copy_flags.unused3", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000008, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_copy_flags_unused4,
      { "Unused4", "rop.fast_transfer_source_copy_to.copy_flags.unused4", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000200, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_copy_flags_unused5,
      { "Unused5", "rop.fast_transfer_source_copy_to.copy_flags.unused5", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000400, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_copy_flags_best_body,
      { "BestBody", "rop.fast_transfer_source_copy_to.copy_flags.best_body", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00002000, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_send_options,
      { "SendOptions", "rop.fast_transfer_source_copy_to.send_options", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_source_copy_to_send_options_unicode,
      { "Unicode", "rop.fast_transfer_source_copy_to.send_options.unicode", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01,
        NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_send_options_use_cpid,
      { "UseCpid", "rop.fast_transfer_source_copy_to.send_options.use_cpid", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02,
        NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_send_options_recover_mode,
      { "RecoverMode", "rop.fast_transfer_source_copy_to.send_options.recover_mode", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x04, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_send_options_force_unicode,
      { "ForceUnicode", "rop.fast_transfer_source_copy_to.send_options.force_unicode", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x08, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_send_options_partial_item,
      { "PartialItem", "rop.fast_transfer_source_copy_to.send_options.partial_item", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_send_options_reserved1,
      { "Reserved1", "rop.fast_transfer_source_copy_to.send_options.reserved1", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x20, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_send_options_reserved2,
      { "Reserved2", "rop.fast_transfer_source_copy_to.send_options.reserved2", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x40, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_property_tag_count,
      { "PropertyTagCount", "rop.fast_transfer_source_copy_to.property_tag_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_fast_transfer_source_copy_to_property_tags,
      { "PropertyTags", "rop.fast_transfer_source_copy_to.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_source_get_buffer_buffer_size,
      { "BufferSize", "rop.fast_transfer_source_get_buffer.buffer_size", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Bytes wanted; 0xbabe: MaximumBufferSize says how many", HFILL } },
    { &hf_fast_transfer_source_get_buffer_maximum_buffer_size,
      { "MaximumBufferSize", "rop.fast_transfer_source_get_buffer.maximum_buffer_size", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_fast_transfer_source_get_buffer_transfer_status,
      { "TransferStatus", "rop.fast_transfer_source_get_buffer.transfer_status", FT_UINT16, BASE_DEC,
        VALS(vs_transfer_status), 0x0, "Whether this was the last piece", HFILL } },
    { &hf_fast_transfer_source_get_buffer_in_progress_count,
      { "InProgressCount", "rop.fast_transfer_source_get_buffer.in_progress_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        "How far the transfer is, of TotalStepCount", HFILL } },
    { &hf_fast_transfer_source_get_buffer_total_step_count,
      { "TotalStepCount", "rop.fast_transfer_source_get_buffer.total_step_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_fast_transfer_source_get_buffer_reserved,
      { "Reserved", "rop.fast_transfer_source_get_buffer.reserved", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_fast_transfer_source_get_buffer_transfer_buffer_size,
      { "TransferBufferSize", "rop.fast_transfer_source_get_buffer.transfer_buffer_size", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_fast_transfer_source_get_buffer_transfer_buffer,
      { "TransferBuffer", "rop.fast_transfer_source_get_buffer.transfer_buffer", FT_BYTES, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_source_get_buffer_backoff_time,
      { "BackoffTime", "rop.fast_transfer_source_get_buffer.backoff_time", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Milliseconds after which the client may ask again, as the server is busy", HFILL } },
    { &hf_find_row_find_row_flags,
      { "FindRowFlags", "rop.find_row.find_row_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_find_row_find_row_flags_dir_backward,
      { "DIR_BACKWARD", "rop.find_row.find_row_flags.dir_backward", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL,
        HFILL } },
    { &hf_find_row_restriction_data_size,
      { "RestrictionDataSize", "rop.find_row.restriction_data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_find_row_restriction_data,
      { "RestrictionData", "rop.find_row.restriction_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_find_row_origin,
      { "Origin", "rop.find_row.origin", FT_UINT8, BASE_DEC, VALS(vs_bookmark), 0x0, NULL, HFILL } },
    { &hf_find_row_bookmark_size,
      { "BookmarkSize", "rop.find_row.bookmark_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_find_row_bookmark,
      { "Bookmark", "rop.find_row.bookmark", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_find_row_row_no_longer_visible,
      { "RowNoLongerVisible", "rop.find_row.row_no_longer_visible", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "The row of the bookmark is not in the table any more", HFILL } },
    { &hf_find_row_has_row_data,
      { "HasRowData", "rop.find_row.has_row_data", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "A row was found, and is in RowData", HFILL } },
    { &hf_find_row_row_data,
      { "RowData", "rop.find_row.row_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_progress_want_cancel,
      { "WantCancel", "rop.progress.want_cancel", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_progress_logon_id,
      { "LogonId", "rop.progress.logon_id", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_progress_completed_task_count,
      { "CompletedTaskCount", "rop.progress.completed_task_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        "How much is done, of TotalTaskCount", HFILL } },
    { &hf_progress_total_task_count,
      { "TotalTaskCount", "rop.progress.total_task_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_transport_new_mail_message_id,
      { "MessageId", "rop.transport_new_mail.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_transport_new_mail_folder_id,
      { "FolderId", "rop.transport_new_mail.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_transport_new_mail_message_class,
      { "MessageClass", "rop.transport_new_mail.message_class", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_transport_new_mail_message_flags,
      { "MessageFlags", "rop.transport_new_mail.message_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_read,
      { "mfRead", "rop.transport_new_mail.message_flags.mf_read", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001,
        NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_unmodified,
      { "mfUnmodified", "rop.transport_new_mail.message_flags.mf_unmodified", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000002, NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_submitted,
      { "mfSubmitted", "rop.transport_new_mail.message_flags.mf_submitted", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000004, NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_unsent,
      { "mfUnsent", "rop.transport_new_mail.message_flags.mf_unsent", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000008,
        NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_has_attach,
      { "mfHasAttach", "rop.transport_new_mail.message_flags.mf_has_attach", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000010, NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_from_me,
      { "mfFromMe", "rop.transport_new_mail.message_flags.mf_from_me", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000020, NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_fai,
      { "mfFAI", "rop.transport_new_mail.message_flags.mf_fai", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000040, NULL,
        HFILL } },
    { &hf_transport_new_mail_message_flags_mf_resend,
      { "mfResend", "rop.transport_new_mail.message_flags.mf_resend", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000080,
        NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_notify_read,
      { "mfNotifyRead", "rop.transport_new_mail.message_flags.mf_notify_read", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000100, NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_notify_unread,
      { "mfNotifyUnread", "rop.transport_new_mail.message_flags.mf_notify_unread", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000200, NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_ever_read,
      { "mfEverRead", "rop.transport_new_mail.message_flags.mf_ever_read", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000400, NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_internet,
      { "mfInternet", "rop.transport_new_mail.message_flags.mf_internet", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00002000, NULL, HFILL } },
    { &hf_transport_new_mail_message_flags_mf_untrusted,
      { "mfUntrusted", "rop.transport_new_mail.message_flags.mf_untrusted", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00008000, NULL, HFILL } },
    { &hf_get_valid_attachments_attachment_id_count,
      { "AttachmentIdCount", "rop.get_valid_attachments.attachment_id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_valid_attachments_attachment_id_count_2,
      { "AttachmentIdCount", "rop.get_valid_attachments.attachment_id_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_valid_attachments_attachment_id_array,
      { "AttachmentIdArray", "rop.get_valid_attachments.attachment_id_array", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_destination_configure_source_operation,
      { "SourceOperation", "rop.fast_transfer_destination_configure.source_operation", FT_UINT8, BASE_DEC,
        VALS(vs_source_operation), 0x0, NULL, HFILL } },
    { &hf_fast_transfer_destination_configure_copy_flags,
      { "CopyFlags", "rop.fast_transfer_destination_configure.copy_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_destination_configure_copy_flags_move,
      { "Move", "rop.fast_transfer_destination_configure.copy_flags.move", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01,
        NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_transfer_data_size,
      { "TransferDataSize", "rop.fast_transfer_destination_put_buffer.transfer_data_size", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_transfer_data,
      { "TransferData", "rop.fast_transfer_destination_put_buffer.transfer_data", FT_BYTES, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_transfer_status,
      { "TransferStatus", "rop.fast_transfer_destination_put_buffer.transfer_status", FT_UINT16, BASE_DEC,
        VALS(vs_transfer_status), 0x0, NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_in_progress_count,
      { "InProgressCount", "rop.fast_transfer_destination_put_buffer.in_progress_count", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_total_step_count,
      { "TotalStepCount", "rop.fast_transfer_destination_put_buffer.total_step_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_reserved,
      { "Reserved", "rop.fast_transfer_destination_put_buffer.reserved", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_destination_put_buffer_buffer_used_size,
      { "BufferUsedSize", "rop.fast_transfer_destination_put_buffer.buffer_used_size", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Bytes of the piece that the server took: the next piece goes on behind them", HFILL } },
    { &hf_get_names_from_property_ids_property_id_count,
      { "PropertyIdCount", "rop.get_names_from_property_ids.property_id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_names_from_property_ids_property_ids,
      { "PropertyIds", "rop.get_names_from_property_ids.property_ids", FT_UINT16, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_names_from_property_ids_property_name_count,
      { "PropertyNameCount", "rop.get_names_from_property_ids.property_name_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_get_names_from_property_ids_property_names,
      { "PropertyNames", "rop.get_names_from_property_ids.property_names", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_property_ids_from_names_flags,
      { "Flags", "rop.get_property_ids_from_names.flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_property_ids_from_names_flags_create,
      { "Create", "rop.get_property_ids_from_names.flags.create", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02, NULL,
        HFILL } },
    { &hf_get_property_ids_from_names_property_name_count,
      { "PropertyNameCount", "rop.get_property_ids_from_names.property_name_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_get_property_ids_from_names_property_names,
      { "PropertyNames", "rop.get_property_ids_from_names.property_names", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_property_ids_from_names_property_id_count,
      { "PropertyIdCount", "rop.get_property_ids_from_names.property_id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_property_ids_from_names_property_ids,
      { "PropertyIds", "rop.get_property_ids_from_names.property_ids", FT_UINT16, BASE_HEX, NULL, 0x0,
        "Ids that stand for the names in this logon, in the order of the request", HFILL } },
    { &hf_update_deferred_action_messages_server_entry_id_size,
      { "ServerEntryIdSize", "rop.update_deferred_action_messages.server_entry_id_size", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_update_deferred_action_messages_server_entry_id,
      { "ServerEntryId", "rop.update_deferred_action_messages.server_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_update_deferred_action_messages_client_entry_id_size,
      { "ClientEntryIdSize", "rop.update_deferred_action_messages.client_entry_id_size", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_update_deferred_action_messages_client_entry_id,
      { "ClientEntryId", "rop.update_deferred_action_messages.client_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_empty_folder_want_asynchronous,
      { "WantAsynchronous", "rop.empty_folder.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_empty_folder_want_delete_associated,
      { "WantDeleteAssociated", "rop.empty_folder.want_delete_associated", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        "Associated (hidden) messages are deleted, too", HFILL } },
    { &hf_empty_folder_partial_completion,
      { "PartialCompletion", "rop.empty_folder.partial_completion", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_expand_row_max_row_count,
      { "MaxRowCount", "rop.expand_row.max_row_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_expand_row_category_id,
      { "CategoryId", "rop.expand_row.category_id", FT_UINT64, BASE_HEX, NULL, 0x0,
        "Group whose rows are shown: its PidTagInstID", HFILL } },
    { &hf_expand_row_expanded_row_count,
      { "ExpandedRowCount", "rop.expand_row.expanded_row_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Rows that the table gained", HFILL } },
    { &hf_expand_row_row_count,
      { "RowCount", "rop.expand_row.row_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_expand_row_row_data,
      { "RowData", "rop.expand_row.row_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_collapse_row_category_id,
      { "CategoryId", "rop.collapse_row.category_id", FT_UINT64, BASE_HEX, NULL, 0x0,
        "Group whose rows are hidden: its PidTagInstID", HFILL } },
    { &hf_collapse_row_collapsed_row_count,
      { "CollapsedRowCount", "rop.collapse_row.collapsed_row_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Rows that the table lost", HFILL } },
    { &hf_lock_region_stream_region_offset,
      { "RegionOffset", "rop.lock_region_stream.region_offset", FT_UINT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_lock_region_stream_region_size,
      { "RegionSize", "rop.lock_region_stream.region_size", FT_UINT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_lock_region_stream_lock_flags,
      { "LockFlags", "rop.lock_region_stream.lock_flags", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS,
        VALS(vs_lock_flags), 0x0, NULL, HFILL } },
    { &hf_unlock_region_stream_region_offset,
      { "RegionOffset", "rop.unlock_region_stream.region_offset", FT_UINT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_unlock_region_stream_region_size,
      { "RegionSize", "rop.unlock_region_stream.region_size", FT_UINT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_unlock_region_stream_lock_flags,
      { "LockFlags", "rop.unlock_region_stream.lock_flags", FT_UINT32, BASE_HEX | BASE_SPECIAL_VALS,
        VALS(vs_lock_flags), 0x0, NULL, HFILL } },
    { &hf_get_stream_size_stream_size,
      { "StreamSize", "rop.get_stream_size.stream_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_query_named_properties_query_flags,
      { "QueryFlags", "rop.query_named_properties.query_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_query_named_properties_query_flags_no_strings,
      { "NoStrings", "rop.query_named_properties.query_flags.no_strings", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01,
        NULL, HFILL } },
    { &hf_query_named_properties_query_flags_no_ids,
      { "NoIds", "rop.query_named_properties.query_flags.no_ids", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02, NULL,
        HFILL } },
    { &hf_query_named_properties_has_guid,
      { "HasGuid", "rop.query_named_properties.has_guid", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_named_properties_property_guid,
      { "PropertyGuid", "rop.query_named_properties.property_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_query_named_properties_id_count,
      { "IdCount", "rop.query_named_properties.id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_query_named_properties_property_ids,
      { "PropertyIds", "rop.query_named_properties.property_ids", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_query_named_properties_property_names,
      { "PropertyNames", "rop.query_named_properties.property_names", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_per_user_long_term_ids_database_guid,
      { "DatabaseGuid", "rop.get_per_user_long_term_ids.database_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_per_user_long_term_ids_long_term_id_count,
      { "LongTermIdCount", "rop.get_per_user_long_term_ids.long_term_id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_per_user_long_term_ids_long_term_ids,
      { "LongTermIds", "rop.get_per_user_long_term_ids.long_term_ids", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_per_user_guid_long_term_id,
      { "LongTermId", "rop.get_per_user_guid.long_term_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_per_user_guid_database_guid,
      { "DatabaseGuid", "rop.get_per_user_guid.database_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_read_per_user_information_folder_id,
      { "FolderId", "rop.read_per_user_information.folder_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_read_per_user_information_reserved,
      { "Reserved", "rop.read_per_user_information.reserved", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_read_per_user_information_data_offset,
      { "DataOffset", "rop.read_per_user_information.data_offset", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_read_per_user_information_max_data_size,
      { "MaxDataSize", "rop.read_per_user_information.max_data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_read_per_user_information_has_finished,
      { "HasFinished", "rop.read_per_user_information.has_finished", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_read_per_user_information_data_size,
      { "DataSize", "rop.read_per_user_information.data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_read_per_user_information_data,
      { "Data", "rop.read_per_user_information.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_write_per_user_information_folder_id,
      { "FolderId", "rop.write_per_user_information.folder_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_write_per_user_information_has_finished,
      { "HasFinished", "rop.write_per_user_information.has_finished", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_write_per_user_information_data_offset,
      { "DataOffset", "rop.write_per_user_information.data_offset", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_write_per_user_information_data_size,
      { "DataSize", "rop.write_per_user_information.data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_write_per_user_information_data,
      { "Data", "rop.write_per_user_information.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_write_per_user_information_repl_guid,
      { "ReplGuid", "rop.write_per_user_information.repl_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_set_read_flags_want_asynchronous,
      { "WantAsynchronous", "rop.set_read_flags.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_set_read_flags_read_flags,
      { "ReadFlags", "rop.set_read_flags.read_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_set_read_flags_read_flags_rf_suppress_receipt,
      { "rfSuppressReceipt", "rop.set_read_flags.read_flags.rf_suppress_receipt", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x01, NULL, HFILL } },
    { &hf_set_read_flags_read_flags_rf_reserved,
      { "rfReserved", "rop.set_read_flags.read_flags.rf_reserved", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02, NULL,
        HFILL } },
    { &hf_set_read_flags_read_flags_rf_clear_read_flag,
      { "rfClearReadFlag", "rop.set_read_flags.read_flags.rf_clear_read_flag", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x04, NULL, HFILL } },
    { &hf_set_read_flags_read_flags_rf_reserved2,
      { "rfReserved2", "rop.set_read_flags.read_flags.rf_reserved2", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x08, NULL,
        HFILL } },
    { &hf_set_read_flags_read_flags_rf_generate_receipt_only,
      { "rfGenerateReceiptOnly", "rop.set_read_flags.read_flags.rf_generate_receipt_only", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_set_read_flags_read_flags_rf_clear_notify_read,
      { "rfClearNotifyRead", "rop.set_read_flags.read_flags.rf_clear_notify_read", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x20, NULL, HFILL } },
    { &hf_set_read_flags_read_flags_rf_clear_notify_unread,
      { "rfClearNotifyUnread", "rop.set_read_flags.read_flags.rf_clear_notify_unread", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x40, NULL, HFILL } },
    { &hf_set_read_flags_message_id_count,
      { "MessageIdCount", "rop.set_read_flags.message_id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_set_read_flags_message_ids,
      { "MessageIds", "rop.set_read_flags.message_ids", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_set_read_flags_partial_completion,
      { "PartialCompletion", "rop.set_read_flags.partial_completion", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_copy_properties_want_asynchronous,
      { "WantAsynchronous", "rop.copy_properties.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_copy_properties_copy_flags,
      { "CopyFlags", "rop.copy_properties.copy_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_properties_copy_flags_move,
      { "Move", "rop.copy_properties.copy_flags.move", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_copy_properties_copy_flags_no_overwrite,
      { "NoOverwrite", "rop.copy_properties.copy_flags.no_overwrite", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02, NULL,
        HFILL } },
    { &hf_copy_properties_property_tag_count,
      { "PropertyTagCount", "rop.copy_properties.property_tag_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_properties_property_tags,
      { "PropertyTags", "rop.copy_properties.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_properties_property_problem_count,
      { "PropertyProblemCount", "rop.copy_properties.property_problem_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_copy_properties_property_problems,
      { "PropertyProblems", "rop.copy_properties.property_problems", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_copy_properties_dest_handle_index,
      { "DestHandleIndex", "rop.copy_properties.dest_handle_index", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_receive_folder_table_row_count,
      { "RowCount", "rop.get_receive_folder_table.row_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_receive_folder_table_rows,
      { "Rows", "rop.get_receive_folder_table.rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_level,
      { "Level", "rop.fast_transfer_source_copy_properties.level", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_copy_flags,
      { "CopyFlags", "rop.fast_transfer_source_copy_properties.copy_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_source_copy_properties_copy_flags_move,
      { "Move", "rop.fast_transfer_source_copy_properties.copy_flags.move", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01,
        NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_copy_flags_unused1,
      { "Unused1", "rop.fast_transfer_source_copy_properties.copy_flags.unused1", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x02, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_copy_flags_unused2,
      { "Unused2", "rop.fast_transfer_source_copy_properties.copy_flags.unused2", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x04, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_copy_flags_unused3,
      { "Unused3", "rop.fast_transfer_source_copy_properties.copy_flags.unused3", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x08, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_send_options,
      { "SendOptions", "rop.fast_transfer_source_copy_properties.send_options", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_source_copy_properties_send_options_unicode,
      { "Unicode", "rop.fast_transfer_source_copy_properties.send_options.unicode", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_send_options_use_cpid,
      { "UseCpid", "rop.fast_transfer_source_copy_properties.send_options.use_cpid", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x02, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_send_options_recover_mode,
      { "RecoverMode", "rop.fast_transfer_source_copy_properties.send_options.recover_mode", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x04, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_send_options_force_unicode,
      { "ForceUnicode", "rop.fast_transfer_source_copy_properties.send_options.force_unicode", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x08, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_send_options_partial_item,
      { "PartialItem", "rop.fast_transfer_source_copy_properties.send_options.partial_item", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_send_options_reserved1,
      { "Reserved1", "rop.fast_transfer_source_copy_properties.send_options.reserved1", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x20, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_send_options_reserved2,
      { "Reserved2", "rop.fast_transfer_source_copy_properties.send_options.reserved2", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x40, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_property_tag_count,
      { "PropertyTagCount", "rop.fast_transfer_source_copy_properties.property_tag_count", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_fast_transfer_source_copy_properties_property_tags,
      { "PropertyTags", "rop.fast_transfer_source_copy_properties.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_get_collapse_state_row_id,
      { "RowId", "rop.get_collapse_state.row_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_collapse_state_row_instance_number,
      { "RowInstanceNumber", "rop.get_collapse_state.row_instance_number", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_collapse_state_collapse_state_size,
      { "CollapseStateSize", "rop.get_collapse_state.collapse_state_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_get_collapse_state_collapse_state,
      { "CollapseState", "rop.get_collapse_state.collapse_state", FT_BYTES, BASE_NONE, NULL, 0x0,
        "Which groups are collapsed, in a form that only the server reads", HFILL } },
    { &hf_set_collapse_state_collapse_state_size,
      { "CollapseStateSize", "rop.set_collapse_state.collapse_state_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_set_collapse_state_collapse_state,
      { "CollapseState", "rop.set_collapse_state.collapse_state", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_set_collapse_state_bookmark_size,
      { "BookmarkSize", "rop.set_collapse_state.bookmark_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_set_collapse_state_bookmark,
      { "Bookmark", "rop.set_collapse_state.bookmark", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_transport_folder_folder_id,
      { "FolderId", "rop.get_transport_folder.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_pending_session_index,
      { "SessionIndex", "rop.pending.session_index", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Which of the client's sessions has events waiting", HFILL } },
    { &hf_options_data_address_type,
      { "AddressType", "rop.options_data.address_type", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_options_data_want_win32,
      { "WantWin32", "rop.options_data.want_win32", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_options_data_reserved,
      { "Reserved", "rop.options_data.reserved", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_options_data_options_info_size,
      { "OptionsInfoSize", "rop.options_data.options_info_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_options_data_options_info,
      { "OptionsInfo", "rop.options_data.options_info", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_options_data_help_file_size,
      { "HelpFileSize", "rop.options_data.help_file_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_options_data_help_file,
      { "HelpFile", "rop.options_data.help_file", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_options_data_help_file_name,
      { "HelpFileName", "rop.options_data.help_file_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_type,
      { "SynchronizationType", "rop.synchronization_configure.synchronization_type", FT_UINT8, BASE_DEC,
        VALS(vs_synchronization_type), 0x0, "Whether messages or folders are synchronized", HFILL } },
    { &hf_synchronization_configure_send_options,
      { "SendOptions", "rop.synchronization_configure.send_options", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_configure_send_options_unicode,
      { "Unicode", "rop.synchronization_configure.send_options.unicode", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01,
        NULL, HFILL } },
    { &hf_synchronization_configure_send_options_use_cpid,
      { "UseCpid", "rop.synchronization_configure.send_options.use_cpid", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02,
        NULL, HFILL } },
    { &hf_synchronization_configure_send_options_recover_mode,
      { "RecoverMode", "rop.synchronization_configure.send_options.recover_mode", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x04, NULL, HFILL } },
    { &hf_synchronization_configure_send_options_force_unicode,
      { "ForceUnicode", "rop.synchronization_configure.send_options.force_unicode", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x08, NULL, HFILL } },
    { &hf_synchronization_configure_send_options_partial_item,
      { "PartialItem", "rop.synchronization_configure.send_options.partial_item", FT_BOOLEAN, 8, TFS(&ex_set_notset),
        0x10, NULL, HFILL } },
    { &hf_synchronization_configure_send_options_reserved1,
      { "Reserved1", "rop.synchronization_configure.send_options.reserved1", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x20,
        NULL, HFILL } },
    { &hf_synchronization_configure_send_options_reserved2,
      { "Reserved2", "rop.synchronization_configure.send_options.reserved2", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x40,
        NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags,
      { "SynchronizationFlags", "rop.synchronization_configure.synchronization_flags", FT_UINT16, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_unicode,
      { "Unicode", "rop.synchronization_configure.synchronization_flags.unicode", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0001, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_no_deletions,
      { "NoDeletions", "rop.synchronization_configure.synchronization_flags.no_deletions", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0002, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_ignore_no_longer_in_scope,
      { "IgnoreNoLongerInScope", "rop.synchronization_configure.synchronization_flags.ignore_no_longer_in_scope",
        FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0004, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_read_state,
      { "ReadState", "rop.synchronization_configure.synchronization_flags.read_state", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0008, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_fai,
      { "FAI", "rop.synchronization_configure.synchronization_flags.fai", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0010,
        NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_normal,
      { "Normal", "rop.synchronization_configure.synchronization_flags.normal", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0020, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_only_specified_properties,
      { "OnlySpecifiedProperties", "rop.synchronization_configure.synchronization_flags.only_specified_properties",
        FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0080, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_no_foreign_identifiers,
      { "NoForeignIdentifiers", "rop.synchronization_configure.synchronization_flags.no_foreign_identifiers",
        FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0100, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_reserved,
      { "Reserved", "rop.synchronization_configure.synchronization_flags.reserved", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x1000, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_best_body,
      { "BestBody", "rop.synchronization_configure.synchronization_flags.best_body", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x2000, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_ignore_specified_on_fai,
      { "IgnoreSpecifiedOnFAI", "rop.synchronization_configure.synchronization_flags.ignore_specified_on_fai",
        FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x4000, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_flags_progress,
      { "Progress", "rop.synchronization_configure.synchronization_flags.progress", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x8000, NULL, HFILL } },
    { &hf_synchronization_configure_restriction_data_size,
      { "RestrictionDataSize", "rop.synchronization_configure.restriction_data_size", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_synchronization_configure_restriction_data,
      { "RestrictionData", "rop.synchronization_configure.restriction_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_synchronization_configure_synchronization_extra_flags,
      { "SynchronizationExtraFlags", "rop.synchronization_configure.synchronization_extra_flags", FT_UINT32, BASE_HEX,
        NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_extra_flags_eid,
      { "Eid", "rop.synchronization_configure.synchronization_extra_flags.eid", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000001, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_extra_flags_message_size,
      { "MessageSize", "rop.synchronization_configure.synchronization_extra_flags.message_size", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000002, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_extra_flags_cn,
      { "CN", "rop.synchronization_configure.synchronization_extra_flags.cn", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000004, NULL, HFILL } },
    { &hf_synchronization_configure_synchronization_extra_flags_order_by_delivery_time,
      { "OrderByDeliveryTime", "rop.synchronization_configure.synchronization_extra_flags.order_by_delivery_time",
        FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000008, NULL, HFILL } },
    { &hf_synchronization_configure_property_tag_count,
      { "PropertyTagCount", "rop.synchronization_configure.property_tag_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_synchronization_configure_property_tags,
      { "PropertyTags", "rop.synchronization_configure.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_synchronization_import_message_change_import_flag,
      { "ImportFlag", "rop.synchronization_import_message_change.import_flag", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_synchronization_import_message_change_import_flag_associated,
      { "Associated", "rop.synchronization_import_message_change.import_flag.associated", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_synchronization_import_message_change_import_flag_fail_on_conflict,
      { "FailOnConflict", "rop.synchronization_import_message_change.import_flag.fail_on_conflict", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x40, NULL, HFILL } },
    { &hf_synchronization_import_message_change_property_value_count,
      { "PropertyValueCount", "rop.synchronization_import_message_change.property_value_count", FT_UINT16, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_import_message_change_property_values,
      { "PropertyValues", "rop.synchronization_import_message_change.property_values", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_synchronization_import_message_change_message_id,
      { "MessageId", "rop.synchronization_import_message_change.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_synchronization_import_hierarchy_change_hierarchy_value_count,
      { "HierarchyValueCount", "rop.synchronization_import_hierarchy_change.hierarchy_value_count", FT_UINT16,
        BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_import_hierarchy_change_hierarchy_values,
      { "HierarchyValues", "rop.synchronization_import_hierarchy_change.hierarchy_values", FT_NONE, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_synchronization_import_hierarchy_change_property_value_count,
      { "PropertyValueCount", "rop.synchronization_import_hierarchy_change.property_value_count", FT_UINT16, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_import_hierarchy_change_property_values,
      { "PropertyValues", "rop.synchronization_import_hierarchy_change.property_values", FT_NONE, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_synchronization_import_hierarchy_change_folder_id,
      { "FolderId", "rop.synchronization_import_hierarchy_change.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_synchronization_import_deletes_import_delete_flags,
      { "ImportDeleteFlags", "rop.synchronization_import_deletes.import_delete_flags", FT_UINT8, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_synchronization_import_deletes_import_delete_flags_hierarchy,
      { "Hierarchy", "rop.synchronization_import_deletes.import_delete_flags.hierarchy", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_synchronization_import_deletes_import_delete_flags_hard_delete,
      { "HardDelete", "rop.synchronization_import_deletes.import_delete_flags.hard_delete", FT_BOOLEAN, 8,
        TFS(&ex_set_notset), 0x02, NULL, HFILL } },
    { &hf_synchronization_import_deletes_property_value_count,
      { "PropertyValueCount", "rop.synchronization_import_deletes.property_value_count", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_synchronization_import_deletes_property_tag,
      { "PropertyTag", "rop.synchronization_import_deletes.property_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_synchronization_import_deletes_value_count,
      { "ValueCount", "rop.synchronization_import_deletes.value_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_synchronization_import_deletes_property_values,
      { "PropertyValues", "rop.synchronization_import_deletes.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_synchronization_upload_state_stream_begin_state_property,
      { "StateProperty", "rop.synchronization_upload_state_stream_begin.state_property", FT_UINT32, BASE_HEX, NULL,
        0x0, "Which set of ids the pieces that follow are", HFILL } },
    { &hf_synchronization_upload_state_stream_begin_transfer_buffer_size,
      { "TransferBufferSize", "rop.synchronization_upload_state_stream_begin.transfer_buffer_size", FT_UINT32,
        BASE_DEC, NULL, 0x0, "Bytes of all pieces together", HFILL } },
    { &hf_synchronization_upload_state_stream_continue_stream_data_size,
      { "StreamDataSize", "rop.synchronization_upload_state_stream_continue.stream_data_size", FT_UINT32, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_upload_state_stream_continue_stream_data,
      { "StreamData", "rop.synchronization_upload_state_stream_continue.stream_data", FT_BYTES, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_synchronization_import_message_move_source_folder_id_size,
      { "SourceFolderIdSize", "rop.synchronization_import_message_move.source_folder_id_size", FT_UINT32, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_import_message_move_source_folder_id,
      { "SourceFolderId", "rop.synchronization_import_message_move.source_folder_id", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_synchronization_import_message_move_source_message_id_size,
      { "SourceMessageIdSize", "rop.synchronization_import_message_move.source_message_id_size", FT_UINT32, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_import_message_move_source_message_id,
      { "SourceMessageId", "rop.synchronization_import_message_move.source_message_id", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_synchronization_import_message_move_predecessor_change_list_size,
      { "PredecessorChangeListSize", "rop.synchronization_import_message_move.predecessor_change_list_size",
        FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_import_message_move_predecessor_change_list,
      { "PredecessorChangeList", "rop.synchronization_import_message_move.predecessor_change_list", FT_NONE,
        BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_import_message_move_destination_message_id_size,
      { "DestinationMessageIdSize", "rop.synchronization_import_message_move.destination_message_id_size", FT_UINT32,
        BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_import_message_move_destination_message_id,
      { "DestinationMessageId", "rop.synchronization_import_message_move.destination_message_id", FT_NONE, BASE_NONE,
        NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_import_message_move_change_number_size,
      { "ChangeNumberSize", "rop.synchronization_import_message_move.change_number_size", FT_UINT32, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_synchronization_import_message_move_change_number,
      { "ChangeNumber", "rop.synchronization_import_message_move.change_number", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_synchronization_import_message_move_message_id,
      { "MessageId", "rop.synchronization_import_message_move.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_set_properties_no_replicate_property_value_size,
      { "PropertyValueSize", "rop.set_properties_no_replicate.property_value_size", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_set_properties_no_replicate_property_value_count,
      { "PropertyValueCount", "rop.set_properties_no_replicate.property_value_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_set_properties_no_replicate_property_values,
      { "PropertyValues", "rop.set_properties_no_replicate.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_set_properties_no_replicate_property_problem_count,
      { "PropertyProblemCount", "rop.set_properties_no_replicate.property_problem_count", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_set_properties_no_replicate_property_problems,
      { "PropertyProblems", "rop.set_properties_no_replicate.property_problems", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_delete_properties_no_replicate_property_tag_count,
      { "PropertyTagCount", "rop.delete_properties_no_replicate.property_tag_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_delete_properties_no_replicate_property_tags,
      { "PropertyTags", "rop.delete_properties_no_replicate.property_tags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_delete_properties_no_replicate_property_problem_count,
      { "PropertyProblemCount", "rop.delete_properties_no_replicate.property_problem_count", FT_UINT16, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_delete_properties_no_replicate_property_problems,
      { "PropertyProblems", "rop.delete_properties_no_replicate.property_problems", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_get_store_state_store_state,
      { "StoreState", "rop.get_store_state.store_state", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_get_store_state_store_state_store_has_searches,
      { "STORE_HAS_SEARCHES", "rop.get_store_state.store_state.store_has_searches", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x01000000, NULL, HFILL } },
    { &hf_synchronization_open_collector_is_contents_collector,
      { "IsContentsCollector", "rop.synchronization_open_collector.is_contents_collector", FT_BOOLEAN, BASE_NONE,
        NULL, 0x0, NULL, HFILL } },
    { &hf_get_local_replica_ids_id_count,
      { "IdCount", "rop.get_local_replica_ids.id_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_get_local_replica_ids_repl_guid,
      { "ReplGuid", "rop.get_local_replica_ids.repl_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_get_local_replica_ids_global_count,
      { "GlobalCount", "rop.get_local_replica_ids.global_count", FT_BYTES, BASE_NONE, NULL, 0x0,
        "First of the counters that the client may now give to its own objects", HFILL } },
    { &hf_synchronization_import_read_state_changes_message_read_states_size,
      { "MessageReadStatesSize", "rop.synchronization_import_read_state_changes.message_read_states_size", FT_UINT16,
        BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_synchronization_import_read_state_changes_message_read_states,
      { "MessageReadStates", "rop.synchronization_import_read_state_changes.message_read_states", FT_NONE, BASE_NONE,
        NULL, 0x0, NULL, HFILL } },
    { &hf_tell_version_version,
      { "Version", "rop.tell_version.version", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_free_bookmark_bookmark_size,
      { "BookmarkSize", "rop.free_bookmark.bookmark_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_free_bookmark_bookmark,
      { "Bookmark", "rop.free_bookmark.bookmark", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_write_and_commit_stream_data_size,
      { "DataSize", "rop.write_and_commit_stream.data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_write_and_commit_stream_data,
      { "Data", "rop.write_and_commit_stream.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_write_and_commit_stream_written_size,
      { "WrittenSize", "rop.write_and_commit_stream.written_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_hard_delete_messages_want_asynchronous,
      { "WantAsynchronous", "rop.hard_delete_messages.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_hard_delete_messages_notify_non_read,
      { "NotifyNonRead", "rop.hard_delete_messages.notify_non_read", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_hard_delete_messages_message_id_count,
      { "MessageIdCount", "rop.hard_delete_messages.message_id_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_hard_delete_messages_message_ids,
      { "MessageIds", "rop.hard_delete_messages.message_ids", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_hard_delete_messages_partial_completion,
      { "PartialCompletion", "rop.hard_delete_messages.partial_completion", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_hard_delete_messages_and_subfolders_want_asynchronous,
      { "WantAsynchronous", "rop.hard_delete_messages_and_subfolders.want_asynchronous", FT_BOOLEAN, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_hard_delete_messages_and_subfolders_want_delete_associated,
      { "WantDeleteAssociated", "rop.hard_delete_messages_and_subfolders.want_delete_associated", FT_BOOLEAN,
        BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_hard_delete_messages_and_subfolders_partial_completion,
      { "PartialCompletion", "rop.hard_delete_messages_and_subfolders.partial_completion", FT_BOOLEAN, BASE_NONE,
        NULL, 0x0, NULL, HFILL } },
    { &hf_set_local_replica_midset_deleted_data_size,
      { "DataSize", "rop.set_local_replica_midset_deleted.data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_set_local_replica_midset_deleted_long_term_id_range_count,
      { "LongTermIdRangeCount", "rop.set_local_replica_midset_deleted.long_term_id_range_count", FT_UINT32, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_set_local_replica_midset_deleted_long_term_id_ranges,
      { "LongTermIdRanges", "rop.set_local_replica_midset_deleted.long_term_id_ranges", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_extended_transfer_data_size,
      { "TransferDataSize", "rop.fast_transfer_destination_put_buffer_extended.transfer_data_size", FT_UINT16,
        BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_extended_transfer_data,
      { "TransferData", "rop.fast_transfer_destination_put_buffer_extended.transfer_data", FT_BYTES, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_extended_transfer_status,
      { "TransferStatus", "rop.fast_transfer_destination_put_buffer_extended.transfer_status", FT_UINT16, BASE_DEC,
        VALS(vs_transfer_status), 0x0, NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_extended_in_progress_count,
      { "InProgressCount", "rop.fast_transfer_destination_put_buffer_extended.in_progress_count", FT_UINT32, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_extended_total_step_count,
      { "TotalStepCount", "rop.fast_transfer_destination_put_buffer_extended.total_step_count", FT_UINT32, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_fast_transfer_destination_put_buffer_extended_reserved,
      { "Reserved", "rop.fast_transfer_destination_put_buffer_extended.reserved", FT_UINT8, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_fast_transfer_destination_put_buffer_extended_buffer_used_size,
      { "BufferUsedSize", "rop.fast_transfer_destination_put_buffer_extended.buffer_used_size", FT_UINT16, BASE_DEC,
        NULL, 0x0, "Bytes of the piece that the server took: the next piece goes on behind them", HFILL } },
    { &hf_write_stream_extended_data_size,
      { "DataSize", "rop.write_stream_extended.data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_write_stream_extended_data,
      { "Data", "rop.write_stream_extended.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_write_stream_extended_written_size,
      { "WrittenSize", "rop.write_stream_extended.written_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_backoff_logon_id,
      { "LogonId", "rop.backoff.logon_id", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_backoff_duration,
      { "Duration", "rop.backoff.duration", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Milliseconds for which the client shall send none of these", HFILL } },
    { &hf_backoff_backoff_rop_count,
      { "BackoffRopCount", "rop.backoff.backoff_rop_count", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_backoff_backoff_rop_data,
      { "BackoffRopData", "rop.backoff.backoff_rop_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_backoff_additional_data_size,
      { "AdditionalDataSize", "rop.backoff.additional_data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_backoff_additional_data,
      { "AdditionalData", "rop.backoff.additional_data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_logon_flags,
      { "LogonFlags", "rop.logon.logon_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_logon_flags_private,
      { "Private", "rop.logon.logon_flags.private", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_logon_logon_flags_undercover,
      { "Undercover", "rop.logon.logon_flags.undercover", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02, NULL, HFILL } },
    { &hf_logon_logon_flags_ghosted,
      { "Ghosted", "rop.logon.logon_flags.ghosted", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x04, NULL, HFILL } },
    { &hf_logon_logon_flags_spooler_process,
      { "SpoolerProcess", "rop.logon.logon_flags.spooler_process", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x08, NULL,
        HFILL } },
    { &hf_logon_open_flags,
      { "OpenFlags", "rop.logon.open_flags", FT_UINT32, BASE_HEX, NULL, 0x0,
        "How the client opens the store: public or private, with which rights", HFILL } },
    { &hf_logon_open_flags_use_admin_privilege,
      { "USE_ADMIN_PRIVILEGE", "rop.logon.open_flags.use_admin_privilege", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000001, NULL, HFILL } },
    { &hf_logon_open_flags_public,
      { "PUBLIC", "rop.logon.open_flags.public", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002, NULL, HFILL } },
    { &hf_logon_open_flags_home_logon,
      { "HOME_LOGON", "rop.logon.open_flags.home_logon", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004, NULL,
        HFILL } },
    { &hf_logon_open_flags_take_ownership,
      { "TAKE_OWNERSHIP", "rop.logon.open_flags.take_ownership", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000008,
        NULL, HFILL } },
    { &hf_logon_open_flags_alternate_server,
      { "ALTERNATE_SERVER", "rop.logon.open_flags.alternate_server", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000100,
        NULL, HFILL } },
    { &hf_logon_open_flags_ignore_home_mdb,
      { "IGNORE_HOME_MDB", "rop.logon.open_flags.ignore_home_mdb", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000200,
        NULL, HFILL } },
    { &hf_logon_open_flags_no_mail,
      { "NO_MAIL", "rop.logon.open_flags.no_mail", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000400, NULL, HFILL } },
    { &hf_logon_open_flags_use_per_mdb_replid_mapping,
      { "USE_PER_MDB_REPLID_MAPPING", "rop.logon.open_flags.use_per_mdb_replid_mapping", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x01000000, NULL, HFILL } },
    { &hf_logon_open_flags_support_progress,
      { "SUPPORT_PROGRESS", "rop.logon.open_flags.support_progress", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x20000000,
        NULL, HFILL } },
    { &hf_logon_store_state,
      { "StoreState", "rop.logon.store_state", FT_UINT32, BASE_HEX, NULL, 0x0, "Not used any more: zero", HFILL } },
    { &hf_logon_store_state_store_has_searches,
      { "STORE_HAS_SEARCHES", "rop.logon.store_state.store_has_searches", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x01000000, NULL, HFILL } },
    { &hf_logon_essdn_size,
      { "EssdnSize", "rop.logon.essdn_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_essdn,
      { "Essdn", "rop.logon.essdn", FT_STRING, BASE_NONE, NULL, 0x0,
        "Legacy distinguished name of the mailbox that is opened", HFILL } },
    { &hf_logon_folder_ids,
      { "FolderIds", "rop.logon.folder_ids", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_response_flags,
      { "ResponseFlags", "rop.logon.response_flags", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_response_flags_reserved,
      { "Reserved", "rop.logon.response_flags.reserved", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x01, NULL, HFILL } },
    { &hf_logon_response_flags_owner_right,
      { "OwnerRight", "rop.logon.response_flags.owner_right", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x02, NULL,
        HFILL } },
    { &hf_logon_response_flags_send_as_right,
      { "SendAsRight", "rop.logon.response_flags.send_as_right", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x04, NULL,
        HFILL } },
    { &hf_logon_response_flags_oof,
      { "OOF", "rop.logon.response_flags.oof", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x10, NULL, HFILL } },
    { &hf_logon_mailbox_guid,
      { "MailboxGuid", "rop.logon.mailbox_guid", FT_GUID, BASE_NONE, NULL, 0x0,
        "GUID of the mailbox: the same in all logons to it", HFILL } },
    { &hf_logon_repl_id,
      { "ReplId", "rop.logon.repl_id", FT_UINT16, BASE_HEX, NULL, 0x0,
        "Short form of ReplGuid in the ids of this logon", HFILL } },
    { &hf_logon_repl_guid,
      { "ReplGuid", "rop.logon.repl_guid", FT_GUID, BASE_NONE, NULL, 0x0,
        "Replica whose objects have ReplId in their ids", HFILL } },
    { &hf_logon_logon_time,
      { "LogonTime", "rop.logon.logon_time", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_gwart_time,
      { "GwartTime", "rop.logon.gwart_time", FT_UINT64, BASE_HEX, NULL, 0x0,
        "When the server last changed its address routing table", HFILL } },
    { &hf_logon_per_user_guid,
      { "PerUserGuid", "rop.logon.per_user_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_server_name_size,
      { "ServerNameSize", "rop.logon.server_name_size", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_logon_server_name,
      { "ServerName", "rop.logon.server_name", FT_STRING, BASE_NONE, NULL, 0x0,
        "Where the mailbox is: the client has to connect to this server", HFILL } },
    { &hf_buffer_too_small_size_needed,
      { "SizeNeeded", "rop.buffer_too_small.size_needed", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Bytes that the response needs at most", HFILL } },
    { &hf_buffer_too_small_request_buffers,
      { "RequestBuffers", "rop.buffer_too_small.request_buffers", FT_NONE, BASE_NONE, NULL, 0x0,
        "Requests that were not worked on, as the client sent them", HFILL } },
};

static int *ett_info[] = {
    &ett_flags,
    &ett_property_row,
    &ett_recipient_row,
    &ett_tagged_property_value,
    &ett_source_key,
    &ett_long_term_id,
    &ett_typed_string,
    &ett_open_recipient_row,
    &ett_property_problem,
    &ett_modify_recipient_row,
    &ett_read_recipient_row,
    &ett_sort_order,
    &ett_restriction,
    &ett_notification_data,
    &ett_permission_data,
    &ett_rule_data,
    &ett_property_name,
    &ett_entry_id,
    &ett_deleted_object,
    &ett_predecessor_change_list,
    &ett_xid,
    &ett_message_read_state,
    &ett_long_term_id_range,
    &ett_backoff_rop,
    &ett_logon_time,
    &ett_rop_requests,
};

void generated_register_rop(int proto)
{
    proto_register_subtree_array(ett_info, array_length(ett_info));
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}

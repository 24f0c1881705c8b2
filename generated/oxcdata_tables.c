/* Do not edit. Generated from
 * specs/ms-oxcdata-entryids.yaml, specs/ms-oxcdata.yaml, specs/ms-oxcfxics-idset.yaml, specs/ms-oxcfxics-xid.yaml,
 * specs/ms-oxoabk.yaml, specs/ms-oxoabkt.yaml, specs/ms-oxocal.yaml, specs/ms-oxocfg.yaml, specs/ms-oxocntc.yaml,
 * specs/ms-oxoflag.yaml, specs/ms-oxomsg-content.yaml, specs/ms-oxomsg-voting.yaml, specs/ms-oxopffb.yaml,
 * specs/ms-oxorule-actions.yaml, specs/ms-oxosfld.yaml, specs/ms-oxotask.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "generated/deviations.h"
#include "generated/oxcdata_constants.h"
#include "generated/oxcdata_tables.h"
#include "oxcdata/columns.h"
#include "oxcdata/context.h"
#include "oxcdata/conversation_index.h"
#include "oxcdata/gather.h"
#include "oxcdata/id.h"
#include "oxcdata/mid.h"
#include "oxcdata/ndr_value.h"
#include "oxcdata/property_table.h"
#include "oxcdata/recurrence.h"
#include "oxcdata/row.h"
#include "oxcdata/search_folder.h"
#include "oxcdata/security_descriptor.h"
#include "oxcdata/tag.h"
#include "read/cursor.h"
#include "read/deviation.h"
#include "read/names.h"
#include "read/ndr.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "read/structure.h"
#include "read/summary.h"
#include "read/text.h"
#include "read/time.h"
#include "wireshark/field_strings.h"

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
    { 0xc, "AnnotationRestriction" },
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

/* SecuritySettingTag */
static const value_string vs_security_setting_tag[] = {
    { 0x1, "PropertyVersion" },
    { 0x4, "ChainCertificate" },
    { 0x8, "SignCertificate" },
    { 0x9, "SignSHA1Hash" },
    { 0, NULL }
};

/* ControlType */
static const value_string vs_control_type[] = {
    { 0x0, "DTCT_LABEL" },
    { 0x1, "DTCT_EDIT" },
    { 0x2, "DTCT_LBX" },
    { 0x5, "DTCT_CHECKBOX" },
    { 0x6, "DTCT_GROUPBOX" },
    { 0x7, "DTCT_BUTTON" },
    { 0x8, "DTCT_PAGE" },
    { 0xb, "DTCT_MVLISTBOX" },
    { 0xc, "DTCT_MVDDLBX" },
    { 0, NULL }
};

/* ControlTypeWord */
static const value_string vs_control_type_word[] = {
    { 0x0, "label" },
    { 0x1, "edit" },
    { 0x2, "list box" },
    { 0x5, "check box" },
    { 0x6, "group box" },
    { 0x7, "button" },
    { 0x8, "page" },
    { 0xb, "multi-valued list box" },
    { 0xc, "multi-valued drop-down list" },
    { 0, NULL }
};

/* Instruction */
static const value_string vs_instruction[] = {
    { 0x0, "Halt" },
    { 0x1, "Error" },
    { 0x2, "Emit Property Value" },
    { 0x3, "Jump" },
    { 0x4, "Jump If Not Exists" },
    { 0x5, "Jump If Equal Properties" },
    { 0x6, "Emit Upper Property" },
    { 0x40000005, "Jump If Equal Values" },
    { 0x80000002, "Emit String" },
    { 0x80000006, "Emit Upper String" },
    { 0, NULL }
};

/* SystemTimeMonth */
static const value_string vs_system_time_month[] = {
    { 0x0, "None" },
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

/* FirstDOW */
static const value_string vs_first_dow[] = {
    { 0x0, "Sunday" },
    { 0x1, "Monday" },
    { 0x2, "Tuesday" },
    { 0x3, "Wednesday" },
    { 0x4, "Thursday" },
    { 0x5, "Friday" },
    { 0x6, "Saturday" },
    { 0, NULL }
};

/* PatternTypeSpecificN */
static const value_string vs_pattern_type_specific_n[] = {
    { 0x1, "First" },
    { 0x2, "Second" },
    { 0x3, "Third" },
    { 0x4, "Fourth" },
    { 0x5, "Last" },
    { 0, NULL }
};

/* RecurFrequency */
static const value_string vs_recur_frequency[] = {
    { 0x200a, "Daily" },
    { 0x200b, "Weekly" },
    { 0x200c, "Monthly" },
    { 0x200d, "Yearly" },
    { 0, NULL }
};

/* PatternType */
static const value_string vs_pattern_type[] = {
    { 0x0, "Day" },
    { 0x1, "Week" },
    { 0x2, "Month" },
    { 0x3, "MonthNth" },
    { 0x4, "MonthEnd" },
    { 0xa, "HjMonth" },
    { 0xb, "HjMonthNth" },
    { 0xc, "HjMonthEnd" },
    { 0, NULL }
};

/* CalendarType */
static const value_string vs_calendar_type[] = {
    { 0x0, "Default" },
    { 0x1, "CAL_GREGORIAN" },
    { 0x2, "CAL_GREGORIAN_US" },
    { 0x3, "CAL_JAPAN" },
    { 0x4, "CAL_TAIWAN" },
    { 0x5, "CAL_KOREA" },
    { 0x6, "CAL_HIJRI" },
    { 0x7, "CAL_THAI" },
    { 0x8, "CAL_HEBREW" },
    { 0x9, "CAL_GREGORIAN_ME_FRENCH" },
    { 0xa, "CAL_GREGORIAN_ARABIC" },
    { 0xb, "CAL_GREGORIAN_XLIT_ENGLISH" },
    { 0xc, "CAL_GREGORIAN_XLIT_FRENCH" },
    { 0xe, "CAL_LUNAR_JAPANESE" },
    { 0xf, "CAL_CHINESE_LUNAR" },
    { 0x10, "CAL_SAKA" },
    { 0x11, "CAL_LUNAR_ETO_CHN" },
    { 0x12, "CAL_LUNAR_ETO_KOR" },
    { 0x13, "CAL_LUNAR_ROKUYOU" },
    { 0x14, "CAL_LUNAR_KOREAN" },
    { 0x17, "CAL_UMALQURA" },
    { 0, NULL }
};

/* EndType */
static const value_string vs_end_type[] = {
    { 0x2021, "EndAfterDate" },
    { 0x2022, "EndAfterNOccurrences" },
    { 0x2023, "NeverEnd" },
    { 0xffffffff, "NeverEnd2" },
    { 0, NULL }
};

/* PidLidBusyStatus */
static const value_string vs_pid_lid_busy_status[] = {
    { 0x0, "olFree" },
    { 0x1, "olTentative" },
    { 0x2, "olBusy" },
    { 0x3, "olOutOfOffice" },
    { 0x4, "olWorkingElsewhere" },
    { 0, NULL }
};

/* ColumnPacketKind */
static const value_string vs_column_packet_kind[] = {
    { 0x0, "Numbered" },
    { 0x1, "Named" },
    { 0, NULL }
};

/* ViewSortOrder */
static const value_string vs_view_sort_order[] = {
    { 0x0, "Ascending" },
    { 0x2, "Descending" },
    { 0, NULL }
};

/* TemplateID */
static const value_string vs_template_id[] = {
    { 0x0, "ImageLeft" },
    { 0x1, "ImageRight" },
    { 0x2, "ImageTop" },
    { 0x3, "ImageBottom" },
    { 0x4, "TextOnly" },
    { 0x5, "BackgroundImage" },
    { 0, NULL }
};

/* ImageAlignment */
static const value_string vs_image_alignment[] = {
    { 0x0, "Stretch" },
    { 0x1, "TopLeft" },
    { 0x2, "TopCenter" },
    { 0x3, "TopRight" },
    { 0x4, "MiddleLeft" },
    { 0x5, "MiddleCenter" },
    { 0x6, "MiddleRight" },
    { 0x7, "BottomLeft" },
    { 0x8, "BottomCenter" },
    { 0x9, "BottomRight" },
    { 0, NULL }
};

/* SecurityDescriptorVersion */
static const value_string vs_security_descriptor_version[] = {
    { 0x3, "SECURITY_DESCRIPTOR_TRANSFER_VERSION" },
    { 0, NULL }
};

/* COMPTYPE */
static const value_string vs_comptype[] = {
    { 0x414c454d, "UNCOMPRESSED" },
    { 0x75465a4c, "COMPRESSED" },
    { 0, NULL }
};

/* SendBehavior */
static const value_string vs_send_behavior[] = {
    { 0x1, "SendAutomatically" },
    { 0x2, "Prompt" },
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
static int hf_ephemeral_entry_id_mid = -1;
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
static int hf_restriction_has_tagged_value = -1;
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
static int hf_restriction_restrict_type_2 = -1;
static int hf_restriction_discriminant = -1;
static int hf_restriction_restrict_count_2 = -1;
static int hf_restriction_restricts_2 = -1;
static int hf_restriction_restriction_2 = -1;
static int hf_restriction_property_tag_2 = -1;
static int hf_restriction_tagged_value_2 = -1;
static int hf_restriction_rel_op_2 = -1;
static int hf_restriction_prop_tag_2 = -1;
static int hf_restriction_prop_tag1_2 = -1;
static int hf_restriction_prop_tag2_2 = -1;
static int hf_restriction_bitmap_rel_op_2 = -1;
static int hf_restriction_mask_2 = -1;
static int hf_restriction_size_2 = -1;
static int hf_restriction_reserved1 = -1;
static int hf_restriction_reserved2 = -1;
static int hf_restriction_subobject_2 = -1;
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
static int hf_security_setting_tag = -1;
static int hf_security_setting_length = -1;
static int hf_security_setting_data = -1;
static int hf_user_x509_certificate_signed_data = -1;
static int hf_user_x509_certificate_security_settings = -1;
static int hf_t_row_set_type = -1;
static int hf_t_row_set_c_rows = -1;
static int hf_t_row_set_rows = -1;
static int hf_t_row_x_pos = -1;
static int hf_t_row_delta_x = -1;
static int hf_t_row_y_pos = -1;
static int hf_t_row_delta_y = -1;
static int hf_t_row_control_type = -1;
static int hf_t_row_control_flags = -1;
static int hf_t_row_control_flags_dt_multiline = -1;
static int hf_t_row_control_flags_dt_editable = -1;
static int hf_t_row_control_flags_dt_required = -1;
static int hf_t_row_control_flags_dt_set_immediate = -1;
static int hf_t_row_control_flags_dt_password_edit = -1;
static int hf_t_row_control_flags_dt_accept_dbcs = -1;
static int hf_t_row_control_flags_dt_set_selection = -1;
static int hf_t_row_control_structure = -1;
static int hf_cntrl_dw_type = -1;
static int hf_cntrl_ul_size = -1;
static int hf_cntrl_ul_string = -1;
static int hf_cntrl_string = -1;
static int hf_script_size = -1;
static int hf_script_script_data = -1;
static int hf_script_instruction_instruction = -1;
static int hf_script_instruction_property = -1;
static int hf_script_instruction_string_offset = -1;
static int hf_script_instruction_string = -1;
static int hf_script_instruction_jump_offset = -1;
static int hf_script_instruction_first_operand = -1;
static int hf_script_instruction_second_operand = -1;
static int hf_systemtime_w_year = -1;
static int hf_systemtime_w_month = -1;
static int hf_systemtime_w_day_of_week = -1;
static int hf_systemtime_w_day = -1;
static int hf_systemtime_w_hour = -1;
static int hf_systemtime_w_minute = -1;
static int hf_systemtime_w_second = -1;
static int hf_systemtime_w_milliseconds = -1;
static int hf_time_zone_struct_l_bias = -1;
static int hf_time_zone_struct_l_standard_bias = -1;
static int hf_time_zone_struct_l_daylight_bias = -1;
static int hf_time_zone_struct_w_standard_year = -1;
static int hf_time_zone_struct_st_standard_date = -1;
static int hf_time_zone_struct_w_daylight_year = -1;
static int hf_time_zone_struct_st_daylight_date = -1;
static int hf_tz_rule_major_version = -1;
static int hf_tz_rule_minor_version = -1;
static int hf_tz_rule_reserved = -1;
static int hf_tz_rule_tz_rule_flags = -1;
static int hf_tz_rule_tz_rule_flags_tzrule_flag_recur_current_tzreg = -1;
static int hf_tz_rule_tz_rule_flags_tzrule_flag_effective_tzreg = -1;
static int hf_tz_rule_w_year = -1;
static int hf_tz_rule_x = -1;
static int hf_tz_rule_l_bias = -1;
static int hf_tz_rule_l_standard_bias = -1;
static int hf_tz_rule_l_daylight_bias = -1;
static int hf_tz_rule_st_standard_date = -1;
static int hf_tz_rule_st_daylight_date = -1;
static int hf_time_zone_definition_major_version = -1;
static int hf_time_zone_definition_minor_version = -1;
static int hf_time_zone_definition_cb_header = -1;
static int hf_time_zone_definition_reserved = -1;
static int hf_time_zone_definition_reserved_tzdefinition_flag_valid_guid = -1;
static int hf_time_zone_definition_reserved_tzdefinition_flag_valid_keyname = -1;
static int hf_time_zone_definition_guid = -1;
static int hf_time_zone_definition_cch_key_name = -1;
static int hf_time_zone_definition_key_name = -1;
static int hf_time_zone_definition_c_rules = -1;
static int hf_time_zone_definition_tz_rules = -1;
static int hf_pattern_type_specific_week_days = -1;
static int hf_pattern_type_specific_week_days_su = -1;
static int hf_pattern_type_specific_week_days_m = -1;
static int hf_pattern_type_specific_week_days_tu = -1;
static int hf_pattern_type_specific_week_days_w = -1;
static int hf_pattern_type_specific_week_days_th = -1;
static int hf_pattern_type_specific_week_days_f = -1;
static int hf_pattern_type_specific_week_days_sa = -1;
static int hf_pattern_type_specific_month_day = -1;
static int hf_pattern_type_specific_month_nth_days = -1;
static int hf_pattern_type_specific_month_nth_days_su = -1;
static int hf_pattern_type_specific_month_nth_days_m = -1;
static int hf_pattern_type_specific_month_nth_days_tu = -1;
static int hf_pattern_type_specific_month_nth_days_w = -1;
static int hf_pattern_type_specific_month_nth_days_th = -1;
static int hf_pattern_type_specific_month_nth_days_f = -1;
static int hf_pattern_type_specific_month_nth_days_sa = -1;
static int hf_pattern_type_specific_month_nth_n = -1;
static int hf_recurrence_pattern_reader_version = -1;
static int hf_recurrence_pattern_writer_version = -1;
static int hf_recurrence_pattern_recur_frequency = -1;
static int hf_recurrence_pattern_pattern_type = -1;
static int hf_recurrence_pattern_calendar_type = -1;
static int hf_recurrence_pattern_first_date_time = -1;
static int hf_recurrence_pattern_period = -1;
static int hf_recurrence_pattern_sliding_flag = -1;
static int hf_recurrence_pattern_pattern_type_specific = -1;
static int hf_recurrence_pattern_end_type = -1;
static int hf_recurrence_pattern_occurrence_count = -1;
static int hf_recurrence_pattern_first_dow = -1;
static int hf_recurrence_pattern_deleted_instance_count = -1;
static int hf_recurrence_pattern_deleted_instance_dates = -1;
static int hf_recurrence_pattern_modified_instance_count = -1;
static int hf_recurrence_pattern_modified_instance_dates = -1;
static int hf_recurrence_pattern_start_date = -1;
static int hf_recurrence_pattern_end_date = -1;
static int hf_exception_info_start_date_time = -1;
static int hf_exception_info_end_date_time = -1;
static int hf_exception_info_original_start_time = -1;
static int hf_exception_info_override_flags = -1;
static int hf_exception_info_override_flags_aro_subject = -1;
static int hf_exception_info_override_flags_aro_meetingtype = -1;
static int hf_exception_info_override_flags_aro_reminderdelta = -1;
static int hf_exception_info_override_flags_aro_reminder = -1;
static int hf_exception_info_override_flags_aro_location = -1;
static int hf_exception_info_override_flags_aro_busystatus = -1;
static int hf_exception_info_override_flags_aro_attachment = -1;
static int hf_exception_info_override_flags_aro_subtype = -1;
static int hf_exception_info_override_flags_aro_apptcolor = -1;
static int hf_exception_info_override_flags_aro_exceptional_body = -1;
static int hf_exception_info_subject_length = -1;
static int hf_exception_info_subject_length2 = -1;
static int hf_exception_info_subject = -1;
static int hf_exception_info_meeting_type = -1;
static int hf_exception_info_meeting_type_asf_meeting = -1;
static int hf_exception_info_meeting_type_asf_received = -1;
static int hf_exception_info_meeting_type_asf_canceled = -1;
static int hf_exception_info_reminder_delta = -1;
static int hf_exception_info_reminder_set = -1;
static int hf_exception_info_location_length = -1;
static int hf_exception_info_location_length2 = -1;
static int hf_exception_info_location = -1;
static int hf_exception_info_busy_status = -1;
static int hf_exception_info_attachment = -1;
static int hf_exception_info_sub_type = -1;
static int hf_exception_info_appointment_color = -1;
static int hf_change_highlight_change_highlight_size = -1;
static int hf_change_highlight_change_highlight_value = -1;
static int hf_change_highlight_change_highlight_value_bit_ch_start = -1;
static int hf_change_highlight_change_highlight_value_bit_ch_end = -1;
static int hf_change_highlight_change_highlight_value_bit_ch_recur = -1;
static int hf_change_highlight_change_highlight_value_bit_ch_location = -1;
static int hf_change_highlight_change_highlight_value_bit_ch_subject = -1;
static int hf_change_highlight_change_highlight_value_bit_ch_reqatt = -1;
static int hf_change_highlight_change_highlight_value_bit_ch_optatt = -1;
static int hf_change_highlight_change_highlight_value_bit_ch_body = -1;
static int hf_change_highlight_change_highlight_value_bit_ch_response = -1;
static int hf_change_highlight_change_highlight_value_bit_ch_allowpropose = -1;
static int hf_change_highlight_change_highlight_value_deprecated = -1;
static int hf_change_highlight_reserved = -1;
static int hf_extended_exception_change_highlight = -1;
static int hf_extended_exception_reserved_block_ee1_size = -1;
static int hf_extended_exception_reserved_block_ee1 = -1;
static int hf_extended_exception_start_date_time = -1;
static int hf_extended_exception_end_date_time = -1;
static int hf_extended_exception_original_start_date = -1;
static int hf_extended_exception_wide_char_subject_length = -1;
static int hf_extended_exception_wide_char_subject = -1;
static int hf_extended_exception_wide_char_location_length = -1;
static int hf_extended_exception_wide_char_location = -1;
static int hf_extended_exception_reserved_block_ee2_size = -1;
static int hf_extended_exception_reserved_block_ee2 = -1;
static int hf_appointment_recurrence_pattern_recurrence_pattern = -1;
static int hf_appointment_recurrence_pattern_reader_version2 = -1;
static int hf_appointment_recurrence_pattern_writer_version2 = -1;
static int hf_appointment_recurrence_pattern_start_time_offset = -1;
static int hf_appointment_recurrence_pattern_end_time_offset = -1;
static int hf_appointment_recurrence_pattern_exception_count = -1;
static int hf_appointment_recurrence_pattern_exception_info = -1;
static int hf_appointment_recurrence_pattern_reserved_block1_size = -1;
static int hf_appointment_recurrence_pattern_reserved_block1 = -1;
static int hf_appointment_recurrence_pattern_extended_exception = -1;
static int hf_appointment_recurrence_pattern_reserved_block2_size = -1;
static int hf_appointment_recurrence_pattern_reserved_block2 = -1;
static int hf_unsendable_recipients_version = -1;
static int hf_unsendable_recipients_row_count = -1;
static int hf_unsendable_recipients_recipient_row = -1;
static int hf_global_object_id_data_v_cal_uid = -1;
static int hf_global_object_id_data_third_party_global_id = -1;
static int hf_global_object_id_data_data = -1;
static int hf_global_object_id_byte_array_id = -1;
static int hf_global_object_id_yh = -1;
static int hf_global_object_id_yl = -1;
static int hf_global_object_id_m = -1;
static int hf_global_object_id_d = -1;
static int hf_global_object_id_creation_time = -1;
static int hf_global_object_id_x = -1;
static int hf_global_object_id_size = -1;
static int hf_global_object_id_data = -1;
static int hf_tombstone_record_start_time = -1;
static int hf_tombstone_record_end_time = -1;
static int hf_tombstone_record_global_object_id_size = -1;
static int hf_tombstone_record_global_object_id = -1;
static int hf_tombstone_record_username_size = -1;
static int hf_tombstone_record_username = -1;
static int hf_schedule_info_appointment_tombstone_identifier = -1;
static int hf_schedule_info_appointment_tombstone_header_size = -1;
static int hf_schedule_info_appointment_tombstone_version = -1;
static int hf_schedule_info_appointment_tombstone_records_count = -1;
static int hf_schedule_info_appointment_tombstone_records_size = -1;
static int hf_schedule_info_appointment_tombstone_header_tail = -1;
static int hf_schedule_info_appointment_tombstone_records = -1;
static int hf_roaming_dictionary_xml = -1;
static int hf_roaming_xml_stream_xml = -1;
static int hf_column_packet_property_type = -1;
static int hf_column_packet_property_id = -1;
static int hf_column_packet_cx = -1;
static int hf_column_packet_reserved1 = -1;
static int hf_column_packet_flags = -1;
static int hf_column_packet_flags_vcdf_right_justify = -1;
static int hf_column_packet_flags_vcdf_center_justify = -1;
static int hf_column_packet_flags_vcdf_bitmap = -1;
static int hf_column_packet_flags_vcdf_not_sortable = -1;
static int hf_column_packet_flags_vcdf_sortdescending = -1;
static int hf_column_packet_flags_vcdf_moveable = -1;
static int hf_column_packet_flags_vcdf_columnsdlg = -1;
static int hf_column_packet_flags_vcdf_sortdlg = -1;
static int hf_column_packet_flags_vcdf_groupdlg = -1;
static int hf_column_packet_flags_vcdf_namedprop = -1;
static int hf_column_packet_flags_vcdf_rcolumnsdlg = -1;
static int hf_column_packet_flags_vcdf_multivalued = -1;
static int hf_column_packet_reserved2 = -1;
static int hf_column_packet_kind = -1;
static int hf_column_packet_id = -1;
static int hf_column_packet_guid = -1;
static int hf_column_packet_buffer_length = -1;
static int hf_column_packet_buffer = -1;
static int hf_view_descriptor_binary_reserved1 = -1;
static int hf_view_descriptor_binary_version = -1;
static int hf_view_descriptor_binary_ul_flags = -1;
static int hf_view_descriptor_binary_pres = -1;
static int hf_view_descriptor_binary_cvcd = -1;
static int hf_view_descriptor_binary_ivcd_sort = -1;
static int hf_view_descriptor_binary_c_cat = -1;
static int hf_view_descriptor_binary_ul_cat_sort = -1;
static int hf_view_descriptor_binary_reserved2 = -1;
static int hf_view_descriptor_binary_column_info = -1;
static int hf_view_descriptor_binary_restriction_info = -1;
static int hf_wlink_folder_type_clsid = -1;
static int hf_field_info_text_property_id = -1;
static int hf_field_info_text_format = -1;
static int hf_field_info_label_format = -1;
static int hf_field_info_font_size = -1;
static int hf_field_info_reserved = -1;
static int hf_field_info_label_offset = -1;
static int hf_field_info_value_font_color = -1;
static int hf_field_info_label_font_color = -1;
static int hf_field_info_tail = -1;
static int hf_business_card_display_definition_major_version = -1;
static int hf_business_card_display_definition_minor_version = -1;
static int hf_business_card_display_definition_template_id = -1;
static int hf_business_card_display_definition_count_of_fields = -1;
static int hf_business_card_display_definition_field_info_size = -1;
static int hf_business_card_display_definition_extra_info_size = -1;
static int hf_business_card_display_definition_image_alignment = -1;
static int hf_business_card_display_definition_image_source = -1;
static int hf_business_card_display_definition_background_color = -1;
static int hf_business_card_display_definition_image_area = -1;
static int hf_business_card_display_definition_reserved = -1;
static int hf_business_card_display_definition_field_info_n = -1;
static int hf_business_card_display_definition_extra_info = -1;
static int hf_swapped_to_do_data_ul_version = -1;
static int hf_swapped_to_do_data_dw_flags = -1;
static int hf_swapped_to_do_data_dw_flags_dw_to_do_item = -1;
static int hf_swapped_to_do_data_dw_flags_rtm_start_date = -1;
static int hf_swapped_to_do_data_dw_flags_rtm_due_date = -1;
static int hf_swapped_to_do_data_dw_flags_wsz_flag_to = -1;
static int hf_swapped_to_do_data_dw_flags_f_reminder_set = -1;
static int hf_swapped_to_do_data_dw_flags_rtm_reminder = -1;
static int hf_swapped_to_do_data_dw_to_do_item = -1;
static int hf_swapped_to_do_data_dw_to_do_item_todo_time_flagged = -1;
static int hf_swapped_to_do_data_dw_to_do_item_todo_recipient_flagged = -1;
static int hf_swapped_to_do_data_wsz_flag_to = -1;
static int hf_swapped_to_do_data_rtm_start_date = -1;
static int hf_swapped_to_do_data_rtm_due_date = -1;
static int hf_swapped_to_do_data_rtm_reminder = -1;
static int hf_swapped_to_do_data_f_reminder_set = -1;
static int hf_conversation_index_reserved = -1;
static int hf_conversation_index_current_filetime = -1;
static int hf_conversation_index_guid = -1;
static int hf_conversation_index_response_levels = -1;
static int hf_conversation_index_delta_code = -1;
static int hf_conversation_index_time_delta = -1;
static int hf_conversation_index_random = -1;
static int hf_conversation_index_level = -1;
static int hf_conversation_index_time = -1;
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
static int hf_nt_security_descriptor_padding = -1;
static int hf_nt_security_descriptor_version = -1;
static int hf_nt_security_descriptor_security_information = -1;
static int hf_nt_security_descriptor_security_information_owner_security_information = -1;
static int hf_nt_security_descriptor_security_information_group_security_information = -1;
static int hf_nt_security_descriptor_security_information_dacl_security_information = -1;
static int hf_nt_security_descriptor_security_information_sacl_security_information = -1;
static int hf_nt_security_descriptor_security_information_label_security_information = -1;
static int hf_nt_security_descriptor_security_information_attribute_security_information = -1;
static int hf_nt_security_descriptor_security_information_scope_security_information = -1;
static int hf_nt_security_descriptor_security_information_backup_security_information = -1;
static int hf_nt_security_descriptor_security_information_unprotected_sacl_security_information = -1;
static int hf_nt_security_descriptor_security_information_unprotected_dacl_security_information = -1;
static int hf_nt_security_descriptor_security_information_protected_sacl_security_information = -1;
static int hf_nt_security_descriptor_security_information_protected_dacl_security_information = -1;
static int hf_nt_security_descriptor_named_properties = -1;
static int hf_nt_security_descriptor_security_descriptor = -1;
static int hf_rtf_compressed_compsize = -1;
static int hf_rtf_compressed_rawsize = -1;
static int hf_rtf_compressed_comptype = -1;
static int hf_rtf_compressed_crc = -1;
static int hf_rtf_compressed_contents = -1;
static int hf_start_date_etc_default_retention_period = -1;
static int hf_start_date_etc_start_date = -1;
static int hf_vote_option_verb_type = -1;
static int hf_vote_option_display_name_count = -1;
static int hf_vote_option_display_name = -1;
static int hf_vote_option_msg_cls_name_count = -1;
static int hf_vote_option_msg_cls_name = -1;
static int hf_vote_option_internal1_string_count = -1;
static int hf_vote_option_internal1_string = -1;
static int hf_vote_option_display_name_count_repeat = -1;
static int hf_vote_option_display_name_repeat = -1;
static int hf_vote_option_internal2 = -1;
static int hf_vote_option_internal3 = -1;
static int hf_vote_option_f_use_us_headers = -1;
static int hf_vote_option_internal4 = -1;
static int hf_vote_option_send_behavior = -1;
static int hf_vote_option_internal5 = -1;
static int hf_vote_option_id = -1;
static int hf_vote_option_internal6 = -1;
static int hf_vote_option_extras_display_name_count = -1;
static int hf_vote_option_extras_display_name = -1;
static int hf_vote_option_extras_display_name_count_repeat = -1;
static int hf_vote_option_extras_display_name_repeat = -1;
static int hf_verb_stream_version = -1;
static int hf_verb_stream_count = -1;
static int hf_verb_stream_vote_option = -1;
static int hf_verb_stream_version2 = -1;
static int hf_verb_stream_vote_option_extras = -1;
static int hf_free_busy_block_start = -1;
static int hf_free_busy_block_end = -1;
static int hf_free_busy_blocks_blocks = -1;
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
static int hf_client_eid_data = -1;
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
static int hf_task_assigner_cb_assigner = -1;
static int hf_task_assigner_cb_eid = -1;
static int hf_task_assigner_eid = -1;
static int hf_task_assigner_sz_display_name = -1;
static int hf_task_assigner_wz_display_name = -1;
static int hf_task_assigners_c_assigners = -1;
static int hf_task_assigners_assigners = -1;

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
static int ett_address_book_tagged_property_value = -1;
static int ett_sort_order = -1;
static int ett_gid = -1;
static int ett_xid = -1;
static int ett_sized_xid = -1;
static int ett_replid_guid_pair = -1;
static int ett_security_setting = -1;
static int ett_t_row = -1;
static int ett_cntrl = -1;
static int ett_script_instruction = -1;
static int ett_systemtime = -1;
static int ett_tz_rule = -1;
static int ett_pattern_type_specific_week = -1;
static int ett_pattern_type_specific_month = -1;
static int ett_pattern_type_specific_month_nth = -1;
static int ett_change_highlight = -1;
static int ett_recurrence_pattern = -1;
static int ett_exception_info = -1;
static int ett_extended_exception = -1;
static int ett_address_entry = -1;
static int ett_global_object_id_data = -1;
static int ett_global_object_id = -1;
static int ett_tombstone_record = -1;
static int ett_column_packet = -1;
static int ett_field_info = -1;
static int ett_response_level = -1;
static int ett_security_descriptor = -1;
static int ett_vote_option = -1;
static int ett_vote_option_extras = -1;
static int ett_free_busy_block = -1;
static int ett_action_block = -1;
static int ett_move_copy_action_data = -1;
static int ett_reply_action_data = -1;
static int ett_defer_action_data = -1;
static int ett_bounce_action_data = -1;
static int ett_forward_delegate_action_data = -1;
static int ett_client_eid = -1;
static int ett_server_eid = -1;
static int ett_recipient_block_data = -1;
static int ett_property_name = -1;
static int ett_named_property_information = -1;
static int ett_rule_action = -1;
static int ett_persist_data = -1;
static int ett_persist_element = -1;
static int ett_folder_flags_sub_property = -1;
static int ett_skip_block = -1;
static int ett_entry_list = -1;
static int ett_address_list = -1;
static int ett_search_folder_restriction = -1;
static int ett_search_folder_property_value = -1;
static int ett_task_assigner = -1;

static expert_field ei_rtf_compressed_cut = EI_INIT;

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

static int *const bits_t_row_control_flags[] = {
    &hf_t_row_control_flags_dt_multiline,
    &hf_t_row_control_flags_dt_editable,
    &hf_t_row_control_flags_dt_required,
    &hf_t_row_control_flags_dt_set_immediate,
    &hf_t_row_control_flags_dt_password_edit,
    &hf_t_row_control_flags_dt_accept_dbcs,
    &hf_t_row_control_flags_dt_set_selection,
    NULL
};

static int *const bits_tz_rule_tz_rule_flags[] = {
    &hf_tz_rule_tz_rule_flags_tzrule_flag_recur_current_tzreg,
    &hf_tz_rule_tz_rule_flags_tzrule_flag_effective_tzreg,
    NULL
};

static int *const bits_time_zone_definition_reserved[] = {
    &hf_time_zone_definition_reserved_tzdefinition_flag_valid_guid,
    &hf_time_zone_definition_reserved_tzdefinition_flag_valid_keyname,
    NULL
};

static int *const bits_pattern_type_specific_week_days[] = {
    &hf_pattern_type_specific_week_days_su,
    &hf_pattern_type_specific_week_days_m,
    &hf_pattern_type_specific_week_days_tu,
    &hf_pattern_type_specific_week_days_w,
    &hf_pattern_type_specific_week_days_th,
    &hf_pattern_type_specific_week_days_f,
    &hf_pattern_type_specific_week_days_sa,
    NULL
};

static int *const bits_pattern_type_specific_month_nth_days[] = {
    &hf_pattern_type_specific_month_nth_days_su,
    &hf_pattern_type_specific_month_nth_days_m,
    &hf_pattern_type_specific_month_nth_days_tu,
    &hf_pattern_type_specific_month_nth_days_w,
    &hf_pattern_type_specific_month_nth_days_th,
    &hf_pattern_type_specific_month_nth_days_f,
    &hf_pattern_type_specific_month_nth_days_sa,
    NULL
};

static int *const bits_exception_info_override_flags[] = {
    &hf_exception_info_override_flags_aro_subject,
    &hf_exception_info_override_flags_aro_meetingtype,
    &hf_exception_info_override_flags_aro_reminderdelta,
    &hf_exception_info_override_flags_aro_reminder,
    &hf_exception_info_override_flags_aro_location,
    &hf_exception_info_override_flags_aro_busystatus,
    &hf_exception_info_override_flags_aro_attachment,
    &hf_exception_info_override_flags_aro_subtype,
    &hf_exception_info_override_flags_aro_apptcolor,
    &hf_exception_info_override_flags_aro_exceptional_body,
    NULL
};

static int *const bits_exception_info_meeting_type[] = {
    &hf_exception_info_meeting_type_asf_meeting,
    &hf_exception_info_meeting_type_asf_received,
    &hf_exception_info_meeting_type_asf_canceled,
    NULL
};

static int *const bits_change_highlight_change_highlight_value[] = {
    &hf_change_highlight_change_highlight_value_bit_ch_start,
    &hf_change_highlight_change_highlight_value_bit_ch_end,
    &hf_change_highlight_change_highlight_value_bit_ch_recur,
    &hf_change_highlight_change_highlight_value_bit_ch_location,
    &hf_change_highlight_change_highlight_value_bit_ch_subject,
    &hf_change_highlight_change_highlight_value_bit_ch_reqatt,
    &hf_change_highlight_change_highlight_value_bit_ch_optatt,
    &hf_change_highlight_change_highlight_value_bit_ch_body,
    &hf_change_highlight_change_highlight_value_bit_ch_response,
    &hf_change_highlight_change_highlight_value_bit_ch_allowpropose,
    &hf_change_highlight_change_highlight_value_deprecated,
    NULL
};

static int *const bits_column_packet_flags[] = {
    &hf_column_packet_flags_vcdf_right_justify,
    &hf_column_packet_flags_vcdf_center_justify,
    &hf_column_packet_flags_vcdf_bitmap,
    &hf_column_packet_flags_vcdf_not_sortable,
    &hf_column_packet_flags_vcdf_sortdescending,
    &hf_column_packet_flags_vcdf_moveable,
    &hf_column_packet_flags_vcdf_columnsdlg,
    &hf_column_packet_flags_vcdf_sortdlg,
    &hf_column_packet_flags_vcdf_groupdlg,
    &hf_column_packet_flags_vcdf_namedprop,
    &hf_column_packet_flags_vcdf_rcolumnsdlg,
    &hf_column_packet_flags_vcdf_multivalued,
    NULL
};

static int *const bits_swapped_to_do_data_dw_flags[] = {
    &hf_swapped_to_do_data_dw_flags_dw_to_do_item,
    &hf_swapped_to_do_data_dw_flags_rtm_start_date,
    &hf_swapped_to_do_data_dw_flags_rtm_due_date,
    &hf_swapped_to_do_data_dw_flags_wsz_flag_to,
    &hf_swapped_to_do_data_dw_flags_f_reminder_set,
    &hf_swapped_to_do_data_dw_flags_rtm_reminder,
    NULL
};

static int *const bits_swapped_to_do_data_dw_to_do_item[] = {
    &hf_swapped_to_do_data_dw_to_do_item_todo_time_flagged,
    &hf_swapped_to_do_data_dw_to_do_item_todo_recipient_flagged,
    NULL
};

static int *const bits_nt_security_descriptor_security_information[] = {
    &hf_nt_security_descriptor_security_information_owner_security_information,
    &hf_nt_security_descriptor_security_information_group_security_information,
    &hf_nt_security_descriptor_security_information_dacl_security_information,
    &hf_nt_security_descriptor_security_information_sacl_security_information,
    &hf_nt_security_descriptor_security_information_label_security_information,
    &hf_nt_security_descriptor_security_information_attribute_security_information,
    &hf_nt_security_descriptor_security_information_scope_security_information,
    &hf_nt_security_descriptor_security_information_backup_security_information,
    &hf_nt_security_descriptor_security_information_unprotected_sacl_security_information,
    &hf_nt_security_descriptor_security_information_unprotected_dacl_security_information,
    &hf_nt_security_descriptor_security_information_protected_sacl_security_information,
    &hf_nt_security_descriptor_security_information_protected_dacl_security_information,
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

static const e_guid_t guid_guid_nspi =
    { 0xc840a7dc, 0x42c0, 0x1a10, { 0xb4, 0xb9, 0x08, 0x00, 0x2b, 0x2f, 0xe1, 0x82 } };
static const e_guid_t guid_muid_oop =
    { 0xa41f2b81, 0xa3be, 0x1910, { 0x9d, 0x6e, 0x00, 0xdd, 0x01, 0x0f, 0x54, 0x02 } };
static const e_guid_t guid_muid_contab_dll =
    { 0x0aaa42fe, 0xc718, 0x101a, { 0xe8, 0x85, 0x0b, 0x65, 0x1c, 0x24, 0x00, 0x00 } };
static const e_guid_t guid_muid_store_wrap =
    { 0x10bba138, 0xe505, 0x1a10, { 0xa1, 0xbb, 0x08, 0x00, 0x2b, 0x2a, 0x56, 0xc2 } };
static const e_guid_t guid_wab_guid =
    { 0xd3ad91c0, 0x9d51, 0x11cf, { 0xa4, 0xa9, 0x00, 0xaa, 0x00, 0x47, 0xfa, 0xa4 } };
static const e_guid_t guid_00067808 =
    { 0x00067808, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
static const e_guid_t guid_00067804 =
    { 0x00067804, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
static const e_guid_t guid_00067803 =
    { 0x00067803, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
static const e_guid_t guid_00067802 =
    { 0x00067802, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
static const e_guid_t guid_00067801 =
    { 0x00067801, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };
static const e_guid_t guid_00067800 =
    { 0x00067800, 0x0000, 0x0000, { 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46 } };

/* EntryID, MS-OXCDATA 2.2.3 */
void oxcdata_entry_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t flags = cur_u32(c, t, hf_entry_id_flags);
    cur_must(c, t, hf_entry_id_flags, flags, (flags % 0x100 == 135) * 135);
    e_guid_t provider_uid = cur_guid(c, t, hf_entry_id_provider_uid);
    cur_guid_name(c, t, &provider_uid, &guid_guid_nspi, "GUID_NSPI");
    cur_guid_name(c, t, &provider_uid, &guid_muid_oop, "muidOOP");
    cur_guid_name(c, t, &provider_uid, &guid_muid_contab_dll, "muidContabDLL");
    cur_guid_name(c, t, &provider_uid, &guid_muid_store_wrap, "muidStoreWrap");
    cur_guid_name(c, t, &provider_uid, &guid_wab_guid, "WAB_GUID");
    if (flags % 0x100 == 135) {
        const char *ephemeral_entry_id_text = cur_struct_summary(c, t, hf_entry_id_ephemeral_entry_id,
            ett_ephemeral_entry_id, oxcdata_ephemeral_entry_id, wanted);
        if (wanted)
            cur_summary_set(c, t, "%s", cur_inner_text(ephemeral_entry_id_text));
    }
    if (flags % 0x100 != 135) {
        if (guid_cmp(&provider_uid, &guid_muid_oop) == 0) {
            const char *one_off_entry_id_text = cur_struct_summary(c, t, hf_entry_id_one_off_entry_id,
                ett_one_off_entry_id, oxcdata_one_off_entry_id, wanted);
            if (wanted)
                cur_summary_set(c, t, "%s", cur_inner_text(one_off_entry_id_text));
        } else if (guid_cmp(&provider_uid, &guid_guid_nspi) == 0) {
            const char *address_book_entry_id_text = cur_struct_summary(c, t, hf_entry_id_address_book_entry_id,
                ett_address_book_entry_id, oxcdata_address_book_entry_id, wanted);
            if (wanted)
                cur_summary_set(c, t, "%s", cur_inner_text(address_book_entry_id_text));
        } else if (guid_cmp(&provider_uid, &guid_muid_contab_dll) == 0) {
            const char *contact_address_entry_id_text = cur_struct_summary(c, t, hf_entry_id_contact_address_entry_id,
                ett_contact_address_entry_id, oxcdata_contact_address_entry_id, wanted);
            if (wanted)
                cur_summary_set(c, t, "%s", cur_inner_text(contact_address_entry_id_text));
        } else if (guid_cmp(&provider_uid, &guid_muid_store_wrap) == 0) {
            const char *store_object_entry_id_text = cur_struct_summary(c, t, hf_entry_id_store_object_entry_id,
                ett_store_object_entry_id, oxcdata_store_object_entry_id, wanted);
            if (wanted)
                cur_summary_set(c, t, "%s", cur_inner_text(store_object_entry_id_text));
        } else if (guid_cmp(&provider_uid, &guid_wab_guid) == 0) {
            const char *wrapped_entry_id_text = cur_struct_summary(c, t, hf_entry_id_wrapped_entry_id,
                ett_wrapped_entry_id, oxcdata_wrapped_entry_id, wanted);
            if (wanted)
                cur_summary_set(c, t, "%s", cur_inner_text(wrapped_entry_id_text));
        } else {
            switch ((uint64_t)cur_left(c)) {
            case 26: {
                const char *folder_entry_id_text = NULL;
                switch (cur_next_integer(c, 2)) {
                case 1:
                case 3:
                case 5:
                case 12:
                    folder_entry_id_text = cur_struct_summary(c, t, hf_entry_id_folder_entry_id, ett_folder_entry_id,
                        oxcdata_folder_entry_id, wanted);
                    if (wanted)
                        cur_summary_set(c, t, "%s", cur_inner_text(folder_entry_id_text));
                    break;
                default:
                    cur_bytes(c, t, hf_entry_id_provider_data, (uint64_t)cur_left(c));
                    if (wanted)
                        cur_summary_set(c, t, "provider %s", property_set_text(c->pinfo->pool, &provider_uid));
                    break;
                }
                break;
            }
            case 50: {
                const char *message_entry_id_text = NULL;
                switch (cur_next_integer(c, 2)) {
                case 7:
                case 9:
                case 11:
                    message_entry_id_text = cur_struct_summary(c, t, hf_entry_id_message_entry_id,
                        ett_message_entry_id, oxcdata_message_entry_id, wanted);
                    if (wanted)
                        cur_summary_set(c, t, "%s", cur_inner_text(message_entry_id_text));
                    break;
                default:
                    cur_bytes(c, t, hf_entry_id_provider_data, (uint64_t)cur_left(c));
                    if (wanted)
                        cur_summary_set(c, t, "provider %s", property_set_text(c->pinfo->pool, &provider_uid));
                    break;
                }
                break;
            }
            default:
                cur_bytes(c, t, hf_entry_id_provider_data, (uint64_t)cur_left(c));
                if (wanted)
                    cur_summary_set(c, t, "provider %s", property_set_text(c->pinfo->pool, &provider_uid));
                break;
            }
        }
    }
}

/* FolderEntryID, MS-OXCDATA 2.2.4.1 */
void oxcdata_folder_entry_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u16(c, t, hf_folder_entry_id_folder_type);
    e_guid_t database_guid = cur_guid(c, t, hf_folder_entry_id_database_guid);
    uint64_t global_counter = cur_globcnt(c, t, hf_folder_entry_id_global_counter);
    uint32_t pad = cur_u16(c, t, hf_folder_entry_id_pad);
    cur_must(c, t, hf_folder_entry_id_pad, pad, 0);
    if (wanted)
        cur_summary_set(c, t, "folder %s", cur_global_id_text(c, &database_guid, global_counter));
}

/* MessageEntryID, MS-OXCDATA 2.2.4.2 */
void oxcdata_message_entry_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u16(c, t, hf_message_entry_id_message_type);
    e_guid_t folder_database_guid = cur_guid(c, t, hf_message_entry_id_folder_database_guid);
    uint64_t folder_global_counter = cur_globcnt(c, t, hf_message_entry_id_folder_global_counter);
    uint32_t pad1 = cur_u16(c, t, hf_message_entry_id_pad1);
    cur_must(c, t, hf_message_entry_id_pad1, pad1, 0);
    e_guid_t message_database_guid = cur_guid(c, t, hf_message_entry_id_message_database_guid);
    uint64_t message_global_counter = cur_globcnt(c, t, hf_message_entry_id_message_global_counter);
    uint32_t pad2 = cur_u16(c, t, hf_message_entry_id_pad2);
    cur_must(c, t, hf_message_entry_id_pad2, pad2, 0);
    if (wanted) {
        cur_summary_set(c, t, "message %s in folder %s",
                        cur_global_id_text(c, &message_database_guid, message_global_counter),
                        cur_global_id_text(c, &folder_database_guid, folder_global_counter));
    }
}

/* StoreObjectEntryID, MS-OXCDATA 2.2.4.3 */
void oxcdata_store_object_entry_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *dll_file_name = NULL;
    uint32_t wrapped_flags = 0;
    const char *server_shortname = NULL;
    const char *mailbox_dn = NULL;
    uint32_t eid_version = 0;
    uint32_t offset_dn = 0;
    uint32_t offset_fqdn = 0;
    uint32_t reserved = 0;
    uint32_t offset_smtp_address = 0;

    uint32_t version = cur_u8(c, t, hf_store_object_entry_id_version);
    cur_must(c, t, hf_store_object_entry_id_version, version, 0);
    uint32_t flag = cur_u8(c, t, hf_store_object_entry_id_flag);
    cur_must(c, t, hf_store_object_entry_id_flag, flag, 0);
    switch (cur_next_integer(c, 4)) {
    case 0x4d534d45:
    case 0x6d736d65:
        cur_string8(c, t, hf_store_object_entry_id_dll_file_name, 14, &dll_file_name);
        wrapped_flags = cur_u32(c, t, hf_store_object_entry_id_wrapped_flags);
        cur_must(c, t, hf_store_object_entry_id_wrapped_flags, wrapped_flags, 0);
        cur_guid(c, t, hf_store_object_entry_id_wrapped_provider_uid);
        cur_u32(c, t, hf_store_object_entry_id_wrapped_type);
        cur_string8(c, t, hf_store_object_entry_id_server_shortname, CUR_NUL, &server_shortname);
        switch (cur_next_integer(c, 4)) {
        case 0:
        case 0xf32135d8:
        case 0xf43246e9:
            if (wanted)
                cur_summary_set(c, t, "store at%s", cur_part_text(c, " ", cur_text_or(c, server_shortname), ""));
            break;
        default:
            cur_string8(c, t, hf_store_object_entry_id_mailbox_dn, CUR_NUL, &mailbox_dn);
            if (wanted) {
                cur_summary_set(c, t, "store at%s of%s", cur_part_text(c, " ", cur_text_or(c, server_shortname), ""),
                                cur_part_text(c, " ", cur_text_or(c, mailbox_dn), ""));
            }
            break;
        }
        switch (cur_next_integer(c, 4)) {
        case 0xf32135d8:
            cur_u32(c, t, hf_store_object_entry_id_magic);
            cur_u32(c, t, hf_store_object_entry_id_size);
            eid_version = cur_u32(c, t, hf_store_object_entry_id_eid_version);
            cur_must(c, t, hf_store_object_entry_id_eid_version, eid_version, 1);
            offset_dn = cur_u32(c, t, hf_store_object_entry_id_offset_dn);
            offset_fqdn = cur_u32(c, t, hf_store_object_entry_id_offset_fqdn);
            if (offset_dn != 0)
                cur_string8(c, t, hf_store_object_entry_id_server_dn, CUR_NUL, NULL);
            if (offset_fqdn != 0)
                cur_string16(c, t, hf_store_object_entry_id_server_fqdn, CUR_NUL, NULL);
            if ((uint64_t)cur_left(c) > 0) {
                reserved = cur_u16(c, t, hf_store_object_entry_id_reserved);
                cur_must(c, t, hf_store_object_entry_id_reserved, reserved, 0);
            }
            break;
        case 0xf43246e9:
            cur_u32(c, t, hf_store_object_entry_id_magic);
            cur_u32(c, t, hf_store_object_entry_id_size);
            eid_version = cur_u32(c, t, hf_store_object_entry_id_eid_version);
            cur_must(c, t, hf_store_object_entry_id_eid_version, eid_version, 2);
            offset_smtp_address = cur_u32(c, t, hf_store_object_entry_id_offset_smtp_address);
            if (offset_smtp_address != 0)
                cur_string16(c, t, hf_store_object_entry_id_smtp_address, CUR_NUL, NULL);
            if ((uint64_t)cur_left(c) > 0) {
                reserved = cur_u16(c, t, hf_store_object_entry_id_reserved);
                cur_must(c, t, hf_store_object_entry_id_reserved, reserved, 0);
            }
            break;
        default:
            break;
        }
        break;
    default:
        cur_string8(c, t, hf_store_object_entry_id_dll_file_name, CUR_NUL, &dll_file_name);
        cur_bytes(c, t, hf_store_object_entry_id_provider_data, (uint64_t)cur_left(c));
        if (wanted)
            cur_summary_set(c, t, "store of%s", cur_part_text(c, " ", cur_text_or(c, dll_file_name), ""));
        break;
    }
}

/* OneOffEntryID, MS-OXCDATA 2.2.5.1 */
void oxcdata_one_off_entry_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *display_name = NULL;
    const char *address_type_ = NULL;
    const char *email_address = NULL;

    uint32_t version = cur_u16(c, t, hf_one_off_entry_id_version);
    cur_must(c, t, hf_one_off_entry_id_version, version, 0);
    uint32_t bits = cur_flags16(c, t, hf_one_off_entry_id_bits, ett_flags, bits_one_off_entry_id_bits, 0x907f);
    if (bits & ONE_OFF_ENTRY_ID_FLAGS_U)
        cur_string16(c, t, hf_one_off_entry_id_display_name, CUR_NUL, &display_name);
    else
        cur_string8(c, t, hf_one_off_entry_id_display_name, CUR_NUL, &display_name);
    if (bits & ONE_OFF_ENTRY_ID_FLAGS_U)
        cur_string16(c, t, hf_one_off_entry_id_address_type, CUR_NUL, &address_type_);
    else
        cur_string8(c, t, hf_one_off_entry_id_address_type, CUR_NUL, &address_type_);
    if (bits & ONE_OFF_ENTRY_ID_FLAGS_U)
        cur_string16(c, t, hf_one_off_entry_id_email_address, CUR_NUL, &email_address);
    else
        cur_string8(c, t, hf_one_off_entry_id_email_address, CUR_NUL, &email_address);
    if (wanted) {
        cur_summary_set(c, t, "one-off \"%s\" <%s:%s>", cur_text_or(c, display_name), cur_text_or(c, address_type_),
                        cur_text_or(c, email_address));
    }
}

/* AddressBookEntryID, MS-OXCDATA 2.2.5.2 */
void oxcdata_address_book_entry_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *x500_dn = NULL;

    uint32_t version = cur_u32(c, t, hf_address_book_entry_id_version);
    cur_must(c, t, hf_address_book_entry_id_version, version, 1);
    uint32_t type = cur_u32(c, t, hf_address_book_entry_id_type);
    cur_string8(c, t, hf_address_book_entry_id_x500_dn, CUR_NUL, &x500_dn);
    if (wanted) {
        cur_summary_set(c, t, "%s%s", cur_name_text(c, type, vs_display_type_values),
                        cur_part_text(c, " ", cur_text_or(c, x500_dn), ""));
    }
}

/* EphemeralEntryID, MS-OXNSPI 2.2.9.2 */
void oxcdata_ephemeral_entry_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t r4 = cur_u32(c, t, hf_ephemeral_entry_id_r4);
    cur_must(c, t, hf_ephemeral_entry_id_r4, r4, 1);
    uint32_t display_type = cur_u32(c, t, hf_ephemeral_entry_id_display_type);
    uint32_t mid = cur_mid(c, t, hf_ephemeral_entry_id_mid);
    if (wanted) {
        cur_summary_set(c, t, "ephemeral %s %s", cur_name_text(c, display_type, vs_display_type_values),
                        cur_mid_text(c, mid, NULL));
    }
}

/* ContactAddressEntryID, MS-OXCDATA 2.2.5.3 */
void oxcdata_contact_address_entry_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *entry_id_bytes_text = NULL;
    uint32_t index = 0;
    uint32_t entry_id_count = 0;

    uint32_t version = cur_u32(c, t, hf_contact_address_entry_id_version);
    cur_must(c, t, hf_contact_address_entry_id_version, version, 3);
    uint32_t type = cur_u32(c, t, hf_contact_address_entry_id_type);
    switch (type) {
    case CONTACT_ADDRESS_ENTRY_ID_TYPE_CONTAB_ROOT:
    case CONTACT_ADDRESS_ENTRY_ID_TYPE_CONTAB_SUBROOT:
    case CONTACT_ADDRESS_ENTRY_ID_TYPE_CONTAB_CONTAINER:
        cur_guid(c, t, hf_contact_address_entry_id_muid_id);
        if ((uint64_t)cur_left(c) > 0) {
            entry_id_bytes_text = cur_struct_summary(c, t, hf_contact_address_entry_id_entry_id_bytes, ett_entry_id,
                                                     oxcdata_entry_id, wanted);
        }
        if (wanted) {
            cur_summary_set(c, t, "contact address book%s",
                            cur_part_text(c, " ", cur_inner_text(entry_id_bytes_text), ""));
        }
        break;
    case CONTACT_ADDRESS_ENTRY_ID_TYPE_CONTAB_USER:
        index = cur_u32(c, t, hf_contact_address_entry_id_index);
        entry_id_count = cur_u32(c, t, hf_contact_address_entry_id_entry_id_count);
        if (entry_id_count > 0) {
            cur_sub entry_id_bytes_sub = cur_sub_begin(c, t, hf_contact_address_entry_id_entry_id_bytes,
                                                       entry_id_count);
            entry_id_bytes_text = cur_struct_summary(c, t, hf_contact_address_entry_id_entry_id_bytes, ett_entry_id,
                                                     oxcdata_entry_id, wanted);
            cur_sub_end(c, t, &entry_id_bytes_sub);
        }
        if ((uint64_t)cur_left(c) > 0 && (uint64_t)cur_left(c) <= 3)
            cur_bytes(c, t, hf_contact_address_entry_id_extra, (uint64_t)cur_left(c));
        if (wanted) {
            cur_summary_set(c, t, "%s of contact%s", cur_name_text(c, index, vs_contact_address_entry_id_index),
                            cur_part_text(c, " ", cur_inner_text(entry_id_bytes_text), ""));
        }
        break;
    case CONTACT_ADDRESS_ENTRY_ID_TYPE_CONTAB_DISTLIST:
        index = cur_u32(c, t, hf_contact_address_entry_id_index_2);
        cur_must(c, t, hf_contact_address_entry_id_index_2, index, 255);
        entry_id_count = cur_u32(c, t, hf_contact_address_entry_id_entry_id_count);
        if (entry_id_count > 0) {
            cur_sub entry_id_bytes_sub = cur_sub_begin(c, t, hf_contact_address_entry_id_entry_id_bytes,
                                                       entry_id_count);
            entry_id_bytes_text = cur_struct_summary(c, t, hf_contact_address_entry_id_entry_id_bytes, ett_entry_id,
                                                     oxcdata_entry_id, wanted);
            cur_sub_end(c, t, &entry_id_bytes_sub);
        }
        if ((uint64_t)cur_left(c) > 0 && (uint64_t)cur_left(c) <= 3)
            cur_bytes(c, t, hf_contact_address_entry_id_extra, (uint64_t)cur_left(c));
        if (wanted) {
            cur_summary_set(c, t, "personal distribution list%s",
                            cur_part_text(c, " ", cur_inner_text(entry_id_bytes_text), ""));
        }
        break;
    default:
        cur_bytes(c, t, hf_contact_address_entry_id_provider_data, (uint64_t)cur_left(c));
        break;
    }
}

/* WrappedEntryId, MS-OXOCNTC 2.2.2.2.4.1.1 */
void oxcdata_wrapped_entry_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_flags8(c, t, hf_wrapped_entry_id_type, ett_flags, bits_wrapped_entry_id_type, 0xff);
    const char *embedded_entry_id_text = cur_struct_summary(c, t, hf_wrapped_entry_id_embedded_entry_id, ett_entry_id,
                                                            oxcdata_entry_id, wanted);
    if (wanted)
        cur_summary_set(c, t, "wrapped%s", cur_part_text(c, " ", cur_inner_text(embedded_entry_id_text), ""));
}

/* FlatEntry, MS-OXCDATA 2.3.2 */
void oxcdata_flat_entry(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *entry_id_text = NULL;

    uint32_t size = cur_u32(c, t, hf_flat_entry_size);
    if (size > 0) {
        cur_sub entry_id_sub = cur_sub_begin(c, t, hf_flat_entry_entry_id, size);
        entry_id_text = cur_struct_summary(c, t, hf_flat_entry_entry_id, ett_entry_id, oxcdata_entry_id, wanted);
        cur_sub_end(c, t, &entry_id_sub);
    }
    if ((uint64_t)cur_left(c) > 0 && size % 4 > 0)
        cur_bytes(c, t, hf_flat_entry_padding, (4 - size % 4) % 4);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(entry_id_text));
}

/* FlatEntryList, MS-OXCDATA 2.3.3 */
void oxcdata_flat_entry_list(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *flat_entries_text = NULL;

    uint32_t count = cur_u32(c, t, hf_flat_entry_list_count);
    uint32_t size = cur_u32(c, t, hf_flat_entry_list_size);
    if (size > 0) {
        cur_sub flat_entries_sub = cur_sub_begin(c, t, hf_flat_entry_list_flat_entries, size);
        flat_entries_text = cur_list_summary(c, t, hf_flat_entry_list_flat_entries, ett_flat_entry, count,
                                             oxcdata_flat_entry, wanted, ", ");
        cur_sub_end(c, t, &flat_entries_sub);
    }
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(flat_entries_text));
}

/* ContactLinkEntry, MS-OXCMSG 2.2.1.59.1 */
void oxcdata_contact_link_entry(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *addr_book_entry_id_data_text = NULL;

    uint32_t addr_book_entry_id_count = cur_u32(c, t, hf_contact_link_entry_addr_book_entry_id_count);
    uint32_t field_size = cur_u32(c, t, hf_contact_link_entry_field_size);
    if (field_size > 0) {
        cur_sub addr_book_entry_id_data_sub = cur_sub_begin(c, t, hf_contact_link_entry_addr_book_entry_id_data,
                                                            field_size);
        addr_book_entry_id_data_text = cur_list_summary(c, t, hf_contact_link_entry_addr_book_entry_id_data,
                                                        ett_flat_entry, addr_book_entry_id_count, oxcdata_flat_entry,
                                                        wanted, ", ");
        cur_sub_end(c, t, &addr_book_entry_id_data_sub);
    }
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(addr_book_entry_id_data_text));
}

/* ServerId, MS-OXCDATA 2.11.1.4 */
void oxcdata_server_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t ours = cur_u8(c, t, hf_server_id_ours);
    switch (ours) {
    case 1: {
        uint64_t folder_id = cur_id64(c, t, hf_server_id_folder_id);
        uint64_t message_id = cur_id64(c, t, hf_server_id_message_id);
        cur_u32(c, t, hf_server_id_instance);
        if (wanted && message_id == 0)
            cur_summary_set(c, t, "%s", cur_id_text(c, folder_id));
        if (wanted && message_id != 0)
            cur_summary_set(c, t, "message %s in %s", cur_id_text(c, message_id), cur_id_text(c, folder_id));
        break;
    }
    default:
        cur_bytes(c, t, hf_server_id_client_data, (uint64_t)cur_left(c));
        break;
    }
}

/* LongTermID, MS-OXCDATA 2.2.1.3.1 */
void oxcdata_long_term_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    e_guid_t database_guid = cur_guid(c, t, hf_long_term_id_database_guid);
    if (!c->bad)
        context_replica_read(c, &database_guid);
    uint64_t global_counter = cur_globcnt(c, t, hf_long_term_id_global_counter);
    cur_u16(c, t, hf_long_term_id_pad);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_global_id_text(c, &database_guid, global_counter));
}

/* PropertyName, MS-OXCDATA 2.6.1 */
void oxcdata_property_name(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t lid = 0;
    const char *name = NULL;

    uint32_t kind = cur_u8(c, t, hf_property_name_kind);
    e_guid_t guid = cur_guid(c, t, hf_property_name_guid);
    if (kind == 0)
        lid = cur_u32(c, t, hf_property_name_lid);
    if (kind == 1) {
        uint32_t name_size = cur_u8(c, t, hf_property_name_name_size);
        cur_string16(c, t, hf_property_name_name, name_size, &name);
    }
    if (!c->bad)
        property_name_read(c, kind, &guid, lid, name);
    if (wanted && kind == 0)
        cur_summary_set(c, t, "%s", property_lid_text(c, &guid, lid));
    if (wanted && kind == 1)
        cur_summary_set(c, t, "%s", property_key_text(c, &guid, name));
    if (wanted && kind == 255)
        cur_summary_set(c, t, "no name");
}

/* PropertyProblem, MS-OXCDATA 2.7 */
void oxcdata_property_problem(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u16(c, t, hf_property_problem_index);
    uint32_t property_tag = cur_property_tag(c, t, hf_property_problem_property_tag);
    uint32_t error_code = cur_u32(c, t, hf_property_problem_error_code);
    if (wanted)
        cur_summary_set(c, t, "%s %s", cur_tag_text(c, property_tag), cur_error_text(c, error_code));
}

/* RecipientRow, MS-OXCDATA 2.8.3.2 */
void oxcdata_recipient_row(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *x500_dn = NULL;
    const char *entry_id_text = NULL;
    const char *address_type_ = NULL;
    const char *email_address = NULL;
    const char *display_name = NULL;
    const char *simple_display_name = NULL;

    uint32_t recipient_flags = cur_flags16(c, t, hf_recipient_row_recipient_flags, ett_flags,
                                           bits_recipient_row_recipient_flags, 0xffff);
    if (!c->bad)
        gather_recipient_type(c, recipient_flags & RECIPIENT_FLAGS_TYPE);
    if ((recipient_flags & RECIPIENT_FLAGS_TYPE) == RECIPIENT_ADDRESS_TYPE_X500_DN) {
        cur_u8(c, t, hf_recipient_row_address_prefix_used);
        cur_u8(c, t, hf_recipient_row_display_type);
        cur_string8(c, t, hf_recipient_row_x500_dn, CUR_NUL, &x500_dn);
    }
    if (!c->bad)
        gather_recipient_dn(c, x500_dn);
    if ((recipient_flags & RECIPIENT_FLAGS_TYPE) == RECIPIENT_ADDRESS_TYPE_PERSONAL_DISTRIBUTION_LIST1 ||
        (recipient_flags & RECIPIENT_FLAGS_TYPE) == RECIPIENT_ADDRESS_TYPE_PERSONAL_DISTRIBUTION_LIST2) {
        uint32_t entry_id_size = cur_u16(c, t, hf_recipient_row_entry_id_size);
        if (entry_id_size > 0) {
            cur_sub entry_id_sub = cur_sub_begin(c, t, hf_recipient_row_entry_id, entry_id_size);
            entry_id_text = cur_struct_summary(c, t, hf_recipient_row_entry_id, ett_entry_id, oxcdata_entry_id,
                                               wanted);
            cur_sub_end(c, t, &entry_id_sub);
        }
        uint32_t search_key_size = cur_u16(c, t, hf_recipient_row_search_key_size);
        cur_bytes(c, t, hf_recipient_row_search_key, search_key_size);
    }
    if ((recipient_flags & RECIPIENT_FLAGS_O) &&
        (recipient_flags & RECIPIENT_FLAGS_TYPE) == RECIPIENT_ADDRESS_TYPE_NO_TYPE) {
        cur_string8(c, t, hf_recipient_row_address_type, CUR_NUL, &address_type_);
    }
    if (!c->bad)
        gather_recipient_address_type(c, address_type_);
    if (recipient_flags & RECIPIENT_FLAGS_E) {
        if (recipient_flags & RECIPIENT_FLAGS_U)
            cur_string16(c, t, hf_recipient_row_email_address, CUR_NUL, &email_address);
        else
            cur_string8(c, t, hf_recipient_row_email_address, CUR_NUL, &email_address);
    }
    if (!c->bad)
        gather_recipient_address(c, email_address);
    if (recipient_flags & RECIPIENT_FLAGS_D) {
        if (recipient_flags & RECIPIENT_FLAGS_U)
            cur_string16(c, t, hf_recipient_row_display_name, CUR_NUL, &display_name);
        else
            cur_string8(c, t, hf_recipient_row_display_name, CUR_NUL, &display_name);
    }
    if (!c->bad)
        gather_recipient_name(c, display_name);
    if (recipient_flags & RECIPIENT_FLAGS_I) {
        if (recipient_flags & RECIPIENT_FLAGS_U)
            cur_string16(c, t, hf_recipient_row_simple_display_name, CUR_NUL, &simple_display_name);
        else
            cur_string8(c, t, hf_recipient_row_simple_display_name, CUR_NUL, &simple_display_name);
    }
    if (recipient_flags & RECIPIENT_FLAGS_T) {
        if (recipient_flags & RECIPIENT_FLAGS_U)
            cur_string16(c, t, hf_recipient_row_transmittable_display_name, CUR_NUL, NULL);
        else
            cur_string8(c, t, hf_recipient_row_transmittable_display_name, CUR_NUL, NULL);
    }
    if (wanted && ((recipient_flags & RECIPIENT_FLAGS_D) && (recipient_flags & RECIPIENT_FLAGS_E))) {
        cur_summary_set(c, t, "%s<%s>", cur_part_text(c, "", cur_text_or(c, display_name), " "),
                        cur_text_or(c, email_address));
    }
    if (wanted && ((recipient_flags & RECIPIENT_FLAGS_D) && !(recipient_flags & RECIPIENT_FLAGS_E)))
        cur_summary_set(c, t, "%s", cur_text_or(c, display_name));
    if (wanted && ((recipient_flags & RECIPIENT_FLAGS_E) && !(recipient_flags & RECIPIENT_FLAGS_D)))
        cur_summary_set(c, t, "<%s>", cur_text_or(c, email_address));
    if (wanted && ((recipient_flags & RECIPIENT_FLAGS_TYPE) == RECIPIENT_ADDRESS_TYPE_X500_DN &&
        !(recipient_flags & RECIPIENT_FLAGS_D) && !(recipient_flags & RECIPIENT_FLAGS_E))) {
        cur_summary_set(c, t, "%s", cur_text_or(c, x500_dn));
    }
    if (wanted && (!(recipient_flags & RECIPIENT_FLAGS_D) && !(recipient_flags & RECIPIENT_FLAGS_E) &&
        ((recipient_flags & RECIPIENT_FLAGS_TYPE) == RECIPIENT_ADDRESS_TYPE_PERSONAL_DISTRIBUTION_LIST1 ||
        (recipient_flags & RECIPIENT_FLAGS_TYPE) == RECIPIENT_ADDRESS_TYPE_PERSONAL_DISTRIBUTION_LIST2))) {
        cur_summary_set(c, t, "%s", cur_inner_text(entry_id_text));
    }
    if (wanted && ((recipient_flags & RECIPIENT_FLAGS_I) && !(recipient_flags & RECIPIENT_FLAGS_D) &&
        !(recipient_flags & RECIPIENT_FLAGS_E) &&
        (recipient_flags & RECIPIENT_FLAGS_TYPE) != RECIPIENT_ADDRESS_TYPE_X500_DN &&
        (recipient_flags & RECIPIENT_FLAGS_TYPE) != RECIPIENT_ADDRESS_TYPE_PERSONAL_DISTRIBUTION_LIST1 &&
        (recipient_flags & RECIPIENT_FLAGS_TYPE) != RECIPIENT_ADDRESS_TYPE_PERSONAL_DISTRIBUTION_LIST2)) {
        cur_summary_set(c, t, "%s", cur_text_or(c, simple_display_name));
    }
    uint32_t recipient_column_count = cur_u16(c, t, hf_recipient_row_recipient_column_count);
    cur_limit_columns(c, t, recipient_column_count);
    cur_struct(c, t, hf_recipient_row_recipient_properties, ett_property_row, property_row);
    c->rows.n_columns = UINT32_MAX;
}

/* TypedString, MS-OXCDATA 2.11.7 */
void oxcdata_typed_string(ex_cursor *c, proto_tree *t)
{
    uint32_t string_type = cur_u8(c, t, hf_typed_string_string_type);
    const char *string = NULL;

    switch (string_type) {
    case STRING_TYPE_NO_STRING:
    case STRING_TYPE_EMPTY_STRING:
        break;
    case STRING_TYPE_STRING8:
        cur_string8(c, t, hf_typed_string_string, CUR_NUL, &string);
        c->summary.text = string;
        cur_text(c, t, ", String: \"%s\"", string);
        break;
    case STRING_TYPE_REDUCED_UNICODE:
        cur_latin1(c, t, hf_typed_string_string, CUR_NUL, &string);
        c->summary.text = string;
        cur_text(c, t, ", String: \"%s\"", string);
        break;
    case STRING_TYPE_UNICODE:
        cur_string16(c, t, hf_typed_string_string, CUR_NUL, &string);
        c->summary.text = string;
        cur_text(c, t, ", String: \"%s\"", string);
        break;
    default:
        cur_fail(c, t, "StringType: 0x%" PRIx64 " is not a known value", (uint64_t)string_type);
        break;
    }
}

/* Restriction, MS-OXCDATA 2.12: content_restriction */
static void oxcdata_restriction_content_restriction(ex_cursor *c, proto_tree *t, bool wanted)
{
    uint32_t fuzzy_level_low = cur_flags16(c, t, hf_restriction_fuzzy_level_low, ett_flags,
                                           bits_restriction_fuzzy_level_low, 0x3f);
    uint32_t fuzzy_level_high = cur_flags16(c, t, hf_restriction_fuzzy_level_high, ett_flags,
                                            bits_restriction_fuzzy_level_high, 0x7);
    uint32_t property_tag = cur_property_tag(c, t, hf_restriction_property_tag);
    const char *tagged_value_text = NULL;

    if (c->layout.address_book) {
        if (cur_deviates(c, t, DEVIATION_HAS_TAGGED_VALUE)) {
            bool has_tagged_value = cur_bool8(c, t, hf_restriction_has_tagged_value);
            if (has_tagged_value) {
                tagged_value_text = cur_struct_summary(c, t, hf_restriction_tagged_value, ett_tagged_property_value,
                                                       tagged_property_value, wanted);
            }
        } else {
            tagged_value_text = cur_struct_summary(c, t, hf_restriction_tagged_value, ett_tagged_property_value,
                                                   tagged_property_value, wanted);
        }
    }
    if (!c->layout.address_book) {
        tagged_value_text = cur_struct_summary(c, t, hf_restriction_tagged_value, ett_tagged_property_value,
                                               tagged_property_value, wanted);
    }
    if (wanted && fuzzy_level_high == 0) {
        cur_summary_set(c, t, "%s %s%s", cur_tag_text(c, property_tag),
                        cur_name_text(c, fuzzy_level_low, vs_fuzzy_level_word),
                        cur_part_text(c, " ", cur_inner_text(tagged_value_text), ""));
    }
    if (wanted && fuzzy_level_high != 0) {
        cur_summary_set(c, t, "%s %s%s (%s)", cur_tag_text(c, property_tag),
                        cur_name_text(c, fuzzy_level_low, vs_fuzzy_level_word),
                        cur_part_text(c, " ", cur_inner_text(tagged_value_text), ""),
                        cur_bits_text(c, fuzzy_level_high, bits_restriction_fuzzy_level_high));
    }
}

/* Restriction, MS-OXCDATA 2.12: other */
static void oxcdata_restriction_other(ex_cursor *c, proto_tree *t, uint32_t restrict_type, bool wanted)
{
    uint32_t tagged_values_count = 0;
    bool restriction_present = false;
    const char *restriction_text = NULL;

    switch (restrict_type) {
    case RESTRICT_TYPE_COMMENT_RESTRICTION:
    case RESTRICT_TYPE_ANNOTATION_RESTRICTION:
        tagged_values_count = cur_u8(c, t, hf_restriction_tagged_values_count);
        cur_list(c, t, hf_restriction_tagged_values, ett_tagged_property_value, tagged_values_count,
                 tagged_property_value);
        restriction_present = cur_bool8(c, t, hf_restriction_restriction_present);
        if (restriction_present) {
            restriction_text = cur_struct_summary(c, t, hf_restriction_restriction, ett_restriction,
                                                  oxcdata_restriction, wanted);
            if (wanted) {
                cur_summary_set(c, t, "(%s) with %s", cur_inner_text(restriction_text),
                                cur_number_text(c, tagged_values_count, "comment", "comments"));
            }
        }
        if (wanted && !restriction_present)
            cur_summary_set(c, t, "%s", cur_number_text(c, tagged_values_count, "comment", "comments"));
        break;
    case RESTRICT_TYPE_COUNT_RESTRICTION: {
        uint32_t count = cur_u32(c, t, hf_restriction_count);
        const char *sub_restriction_text = cur_struct_summary(c, t, hf_restriction_sub_restriction, ett_restriction,
            oxcdata_restriction, wanted);
        if (wanted)
            cur_summary_set(c, t, "at most %u of (%s)", count, cur_inner_text(sub_restriction_text));
        break;
    }
    default:
        cur_fail(c, t, "RestrictType: 0x%" PRIx64 " is not a known value", (uint64_t)restrict_type);
        break;
    }
}

/* Restriction, MS-OXCDATA 2.12 */
void oxcdata_restriction(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t restrict_count = 0;
    const char *restricts_text = NULL;
    const char *restriction_text = NULL;
    uint32_t rel_op = 0;
    uint32_t prop_tag = 0;

    uint32_t restrict_type = cur_u8(c, t, hf_restriction_restrict_type);
    switch (restrict_type) {
    case RESTRICT_TYPE_AND_RESTRICTION:
        restrict_count = cur_ucount(c, t, hf_restriction_restrict_count);
        restricts_text = cur_list_summary(c, t, hf_restriction_restricts, ett_restriction, restrict_count,
                                          oxcdata_restriction, wanted, ") AND (");
        if (wanted && restrict_count > 0)
            cur_summary_set(c, t, "(%s)", cur_inner_text(restricts_text));
        if (wanted && restrict_count == 0)
            cur_summary_set(c, t, "AND of none");
        break;
    case RESTRICT_TYPE_OR_RESTRICTION:
        restrict_count = cur_ucount(c, t, hf_restriction_restrict_count);
        restricts_text = cur_list_summary(c, t, hf_restriction_restricts, ett_restriction, restrict_count,
                                          oxcdata_restriction, wanted, ") OR (");
        if (wanted && restrict_count > 0)
            cur_summary_set(c, t, "(%s)", cur_inner_text(restricts_text));
        if (wanted && restrict_count == 0)
            cur_summary_set(c, t, "OR of none");
        break;
    case RESTRICT_TYPE_NOT_RESTRICTION:
        restriction_text = cur_struct_summary(c, t, hf_restriction_restriction, ett_restriction, oxcdata_restriction,
                                              wanted);
        if (wanted)
            cur_summary_set(c, t, "NOT (%s)", cur_inner_text(restriction_text));
        break;
    case RESTRICT_TYPE_CONTENT_RESTRICTION:
        oxcdata_restriction_content_restriction(c, t, wanted);
        break;
    case RESTRICT_TYPE_PROPERTY_RESTRICTION: {
        const char *tagged_value_text = NULL;
        rel_op = cur_u8(c, t, hf_restriction_rel_op);
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        if (c->layout.address_book) {
            if (cur_deviates(c, t, DEVIATION_HAS_TAGGED_VALUE)) {
                bool has_tagged_value = cur_bool8(c, t, hf_restriction_has_tagged_value);
                if (has_tagged_value) {
                    tagged_value_text = cur_struct_summary(c, t, hf_restriction_tagged_value,
                                                           ett_tagged_property_value, tagged_property_value, wanted);
                }
            } else {
                tagged_value_text = cur_struct_summary(c, t, hf_restriction_tagged_value, ett_tagged_property_value,
                                                       tagged_property_value, wanted);
            }
        }
        if (!c->layout.address_book) {
            tagged_value_text = cur_struct_summary(c, t, hf_restriction_tagged_value, ett_tagged_property_value,
                                                   tagged_property_value, wanted);
        }
        if (wanted) {
            cur_summary_set(c, t, "%s %s%s", cur_tag_text(c, prop_tag), cur_name_text(c, rel_op, vs_rel_op_symbol),
                            cur_part_text(c, " ", cur_inner_text(tagged_value_text), ""));
        }
        break;
    }
    case RESTRICT_TYPE_COMPARE_PROPERTIES_RESTRICTION: {
        rel_op = cur_u8(c, t, hf_restriction_rel_op);
        uint32_t prop_tag1 = cur_property_tag(c, t, hf_restriction_prop_tag1);
        uint32_t prop_tag2 = cur_property_tag(c, t, hf_restriction_prop_tag2);
        if (wanted) {
            cur_summary_set(c, t, "%s %s %s", cur_tag_text(c, prop_tag1), cur_name_text(c, rel_op, vs_rel_op_symbol),
                            cur_tag_text(c, prop_tag2));
        }
        break;
    }
    case RESTRICT_TYPE_BIT_MASK_RESTRICTION: {
        uint32_t bitmap_rel_op = cur_u8(c, t, hf_restriction_bitmap_rel_op);
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        uint32_t mask = cur_u32(c, t, hf_restriction_mask);
        if (wanted) {
            cur_summary_set(c, t, "%s & 0x%x %s", cur_tag_text(c, prop_tag), mask,
                            cur_name_text(c, bitmap_rel_op, vs_bitmap_rel_op_symbol));
        }
        break;
    }
    case RESTRICT_TYPE_SIZE_RESTRICTION: {
        rel_op = cur_u8(c, t, hf_restriction_rel_op);
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        uint32_t size = cur_u32(c, t, hf_restriction_size);
        if (wanted) {
            cur_summary_set(c, t, "size of %s %s %u", cur_tag_text(c, prop_tag),
                            cur_name_text(c, rel_op, vs_rel_op_symbol), size);
        }
        break;
    }
    case RESTRICT_TYPE_EXIST_RESTRICTION:
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag);
        if (wanted)
            cur_summary_set(c, t, "%s exists", cur_tag_text(c, prop_tag));
        break;
    case RESTRICT_TYPE_SUB_OBJECT_RESTRICTION: {
        uint32_t subobject = cur_property_tag(c, t, hf_restriction_subobject);
        restriction_text = cur_struct_summary(c, t, hf_restriction_restriction, ett_restriction, oxcdata_restriction,
                                              wanted);
        switch (subobject) {
        case 0xe12000d:
            if (wanted)
                cur_summary_set(c, t, "any recipient (%s)", cur_inner_text(restriction_text));
            break;
        case 0xe13000d:
            if (wanted)
                cur_summary_set(c, t, "any attachment (%s)", cur_inner_text(restriction_text));
            break;
        default:
            if (wanted)
                cur_summary_set(c, t, "any %s (%s)", cur_tag_text(c, subobject), cur_inner_text(restriction_text));
            break;
        }
        break;
    }
    default:
        oxcdata_restriction_other(c, t, restrict_type, wanted);
        break;
    }
}

/* Restricts of Restriction, MS-OXCDATA 2.12, NDR */
static void oxcdata_restriction_ndr_restricts(ex_cursor *c, proto_tree *t, uint32_t claimed)
{
    uint32_t max_count = ndr_conformance(c, t);
    ndr_check_conformance(c, t, max_count, claimed);
    cur_list(c, t, hf_restriction_restricts_2, ett_restriction, max_count, oxcdata_restriction_ndr);
}

/* Restriction of Restriction, MS-OXCDATA 2.12, NDR */
static void oxcdata_restriction_ndr_restriction(ex_cursor *c, proto_tree *t, uint32_t claimed _U_)
{
    cur_struct(c, t, hf_restriction_restriction_2, ett_restriction, oxcdata_restriction_ndr);
}

/* TaggedValue of Restriction, MS-OXCDATA 2.12, NDR */
static void oxcdata_restriction_ndr_tagged_value(ex_cursor *c, proto_tree *t, uint32_t claimed _U_)
{
    cur_struct(c, t, hf_restriction_tagged_value_2, ett_address_book_tagged_property_value,
               nspi_tagged_property_value);
}

/* Restriction, MS-OXCDATA 2.12, NDR: what its texts wait with */
typedef struct oxcdata_restriction_ndr_later {
    uint32_t bitmap_rel_op;
    uint32_t fuzzy_level_high;
    uint32_t fuzzy_level_low;
    uint32_t mask;
    uint32_t prop_tag;
    uint32_t prop_tag1;
    uint32_t prop_tag2;
    uint32_t property_tag;
    uint32_t rel_op;
    uint32_t restrict_count;
    uint32_t restrict_type;
    cur_summary_list *restriction_summaries;
    cur_summary_list *restricts_summaries;
    uint32_t size;
    uint32_t subobject;
    cur_summary_list *tagged_value_summaries;
} oxcdata_restriction_ndr_later;

static void oxcdata_restriction_ndr_summary(ex_cursor *c, proto_tree *t, void *data)
{
    const oxcdata_restriction_ndr_later *later = (const oxcdata_restriction_ndr_later *)data;
    uint32_t bitmap_rel_op = later->bitmap_rel_op;
    uint32_t fuzzy_level_high = later->fuzzy_level_high;
    uint32_t fuzzy_level_low = later->fuzzy_level_low;
    uint32_t mask = later->mask;
    uint32_t prop_tag = later->prop_tag;
    uint32_t prop_tag1 = later->prop_tag1;
    uint32_t prop_tag2 = later->prop_tag2;
    uint32_t property_tag = later->property_tag;
    uint32_t rel_op = later->rel_op;
    uint32_t restrict_count = later->restrict_count;
    uint32_t restrict_type = later->restrict_type;
    const char *restriction_text = cur_summary_list_text(later->restriction_summaries);
    const char *restricts_text = cur_summary_list_text(later->restricts_summaries);
    uint32_t size = later->size;
    uint32_t subobject = later->subobject;
    const char *tagged_value_text = cur_summary_list_text(later->tagged_value_summaries);

    switch (restrict_type) {
    case RESTRICT_TYPE_AND_RESTRICTION:
        if (restrict_count > 0)
            cur_summary_set(c, t, "(%s)", cur_inner_text(restricts_text));
        if (restrict_count == 0)
            cur_summary_set(c, t, "AND of none");
        break;
    case RESTRICT_TYPE_OR_RESTRICTION:
        if (restrict_count > 0)
            cur_summary_set(c, t, "(%s)", cur_inner_text(restricts_text));
        if (restrict_count == 0)
            cur_summary_set(c, t, "OR of none");
        break;
    case RESTRICT_TYPE_NOT_RESTRICTION:
        cur_summary_set(c, t, "NOT (%s)", cur_inner_text(restriction_text));
        break;
    case RESTRICT_TYPE_CONTENT_RESTRICTION:
        if (fuzzy_level_high == 0) {
            cur_summary_set(c, t, "%s %s%s", cur_tag_text(c, property_tag),
                            cur_name_text(c, fuzzy_level_low, vs_fuzzy_level_word),
                            cur_part_text(c, " ", cur_inner_text(tagged_value_text), ""));
        }
        if (fuzzy_level_high != 0) {
            cur_summary_set(c, t, "%s %s%s (%s)", cur_tag_text(c, property_tag),
                            cur_name_text(c, fuzzy_level_low, vs_fuzzy_level_word),
                            cur_part_text(c, " ", cur_inner_text(tagged_value_text), ""),
                            cur_bits_text(c, fuzzy_level_high, bits_restriction_fuzzy_level_high));
        }
        break;
    case RESTRICT_TYPE_PROPERTY_RESTRICTION:
        cur_summary_set(c, t, "%s %s%s", cur_tag_text(c, prop_tag), cur_name_text(c, rel_op, vs_rel_op_symbol),
                        cur_part_text(c, " ", cur_inner_text(tagged_value_text), ""));
        break;
    case RESTRICT_TYPE_COMPARE_PROPERTIES_RESTRICTION:
        cur_summary_set(c, t, "%s %s %s", cur_tag_text(c, prop_tag1), cur_name_text(c, rel_op, vs_rel_op_symbol),
                        cur_tag_text(c, prop_tag2));
        break;
    case RESTRICT_TYPE_BIT_MASK_RESTRICTION:
        cur_summary_set(c, t, "%s & 0x%x %s", cur_tag_text(c, prop_tag), mask,
                        cur_name_text(c, bitmap_rel_op, vs_bitmap_rel_op_symbol));
        break;
    case RESTRICT_TYPE_SIZE_RESTRICTION:
        cur_summary_set(c, t, "size of %s %s %u", cur_tag_text(c, prop_tag),
                        cur_name_text(c, rel_op, vs_rel_op_symbol), size);
        break;
    case RESTRICT_TYPE_EXIST_RESTRICTION:
        cur_summary_set(c, t, "%s exists", cur_tag_text(c, prop_tag));
        break;
    case RESTRICT_TYPE_SUB_OBJECT_RESTRICTION:
        switch (subobject) {
        case 0xe12000d:
            cur_summary_set(c, t, "any recipient (%s)", cur_inner_text(restriction_text));
            break;
        case 0xe13000d:
            cur_summary_set(c, t, "any attachment (%s)", cur_inner_text(restriction_text));
            break;
        default:
            cur_summary_set(c, t, "any %s (%s)", cur_tag_text(c, subobject), cur_inner_text(restriction_text));
            break;
        }
        break;
    default:
        break;
    }
}

/* Restriction, MS-OXCDATA 2.12, NDR */
void oxcdata_restriction_ndr(ex_cursor *c, proto_tree *t)
{
    cur_summary_list *summaries = c->summary.later;
    const bool wanted = cur_summary_wanted(c, t);
    oxcdata_restriction_ndr_later *later = wanted ? wmem_new0(c->pinfo->pool, oxcdata_restriction_ndr_later) : NULL;
    uint32_t restrict_count = 0;
    cur_summary_list *restricts_summaries = NULL;
    cur_summary_list *restriction_summaries = NULL;
    uint32_t fuzzy_level_low = 0;
    uint32_t fuzzy_level_high = 0;
    uint32_t property_tag = 0;
    cur_summary_list *tagged_value_summaries = NULL;
    uint32_t rel_op = 0;
    uint32_t prop_tag = 0;
    uint32_t prop_tag1 = 0;
    uint32_t prop_tag2 = 0;
    uint32_t bitmap_rel_op = 0;
    uint32_t mask = 0;
    uint32_t size = 0;
    uint32_t subobject = 0;

    uint32_t restrict_type = cur_u32(c, t, hf_restriction_restrict_type_2);
    uint32_t discriminant = cur_u32(c, t, hf_restriction_discriminant);
    cur_must(c, t, hf_restriction_discriminant, discriminant, restrict_type);
    switch (restrict_type) {
    case RESTRICT_TYPE_AND_RESTRICTION:
        restrict_count = cur_u32(c, t, hf_restriction_restrict_count_2);
        cur_at_most(c, t, hf_restriction_restrict_count_2, restrict_count, 100000);
        if (wanted)
            restricts_summaries = later->restricts_summaries = cur_summary_list_new(c, ") AND (");
        ndr_embedded_summary(c, t, oxcdata_restriction_ndr_restricts, hf_restriction_restricts_2, restrict_count,
                             restricts_summaries);
        break;
    case RESTRICT_TYPE_OR_RESTRICTION:
        restrict_count = cur_u32(c, t, hf_restriction_restrict_count_2);
        cur_at_most(c, t, hf_restriction_restrict_count_2, restrict_count, 100000);
        if (wanted)
            restricts_summaries = later->restricts_summaries = cur_summary_list_new(c, ") OR (");
        ndr_embedded_summary(c, t, oxcdata_restriction_ndr_restricts, hf_restriction_restricts_2, restrict_count,
                             restricts_summaries);
        break;
    case RESTRICT_TYPE_NOT_RESTRICTION:
        if (wanted)
            restriction_summaries = later->restriction_summaries = cur_summary_list_new(c, ", ");
        ndr_embedded_summary(c, t, oxcdata_restriction_ndr_restriction, hf_restriction_restriction_2, 0,
                             restriction_summaries);
        break;
    case RESTRICT_TYPE_CONTENT_RESTRICTION:
        fuzzy_level_low = cur_flags16(c, t, hf_restriction_fuzzy_level_low, ett_flags,
                                      bits_restriction_fuzzy_level_low, 0x3f);
        fuzzy_level_high = cur_flags16(c, t, hf_restriction_fuzzy_level_high, ett_flags,
                                       bits_restriction_fuzzy_level_high, 0x7);
        property_tag = cur_property_tag(c, t, hf_restriction_property_tag_2);
        if (wanted)
            tagged_value_summaries = later->tagged_value_summaries = cur_summary_list_new(c, ", ");
        ndr_embedded_summary(c, t, oxcdata_restriction_ndr_tagged_value, hf_restriction_tagged_value_2, 0,
                             tagged_value_summaries);
        break;
    case RESTRICT_TYPE_PROPERTY_RESTRICTION:
        rel_op = cur_u32(c, t, hf_restriction_rel_op_2);
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag_2);
        if (wanted)
            tagged_value_summaries = later->tagged_value_summaries = cur_summary_list_new(c, ", ");
        ndr_embedded_summary(c, t, oxcdata_restriction_ndr_tagged_value, hf_restriction_tagged_value_2, 0,
                             tagged_value_summaries);
        break;
    case RESTRICT_TYPE_COMPARE_PROPERTIES_RESTRICTION:
        rel_op = cur_u32(c, t, hf_restriction_rel_op_2);
        prop_tag1 = cur_property_tag(c, t, hf_restriction_prop_tag1_2);
        prop_tag2 = cur_property_tag(c, t, hf_restriction_prop_tag2_2);
        break;
    case RESTRICT_TYPE_BIT_MASK_RESTRICTION:
        bitmap_rel_op = cur_u32(c, t, hf_restriction_bitmap_rel_op_2);
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag_2);
        mask = cur_u32(c, t, hf_restriction_mask_2);
        break;
    case RESTRICT_TYPE_SIZE_RESTRICTION:
        rel_op = cur_u32(c, t, hf_restriction_rel_op_2);
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag_2);
        size = cur_u32(c, t, hf_restriction_size_2);
        break;
    case RESTRICT_TYPE_EXIST_RESTRICTION: {
        uint32_t reserved1 = cur_u32(c, t, hf_restriction_reserved1);
        cur_must(c, t, hf_restriction_reserved1, reserved1, 0);
        prop_tag = cur_property_tag(c, t, hf_restriction_prop_tag_2);
        uint32_t reserved2 = cur_u32(c, t, hf_restriction_reserved2);
        cur_must(c, t, hf_restriction_reserved2, reserved2, 0);
        break;
    }
    case RESTRICT_TYPE_SUB_OBJECT_RESTRICTION:
        subobject = cur_property_tag(c, t, hf_restriction_subobject_2);
        if (wanted)
            restriction_summaries = later->restriction_summaries = cur_summary_list_new(c, ", ");
        ndr_embedded_summary(c, t, oxcdata_restriction_ndr_restriction, hf_restriction_restriction_2, 0,
                             restriction_summaries);
        break;
    default:
        cur_fail(c, t, "RestrictType: 0x%" PRIx64 " is not a known value", (uint64_t)restrict_type);
        break;
    }
    if (later) {
        later->bitmap_rel_op = bitmap_rel_op;
        later->fuzzy_level_high = fuzzy_level_high;
        later->fuzzy_level_low = fuzzy_level_low;
        later->mask = mask;
        later->prop_tag = prop_tag;
        later->prop_tag1 = prop_tag1;
        later->prop_tag2 = prop_tag2;
        later->property_tag = property_tag;
        later->rel_op = rel_op;
        later->restrict_count = restrict_count;
        later->restrict_type = restrict_type;
        later->size = size;
        later->subobject = subobject;
        ndr_summary_later(c, t, oxcdata_restriction_ndr_summary, later, summaries);
    }
}

/* SortOrder, MS-OXCDATA 2.13.1 */
void oxcdata_sort_order(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u16(c, t, hf_sort_order_property_type);
    uint32_t property_id = cur_property_id(c, t, hf_sort_order_property_id);
    uint32_t order = cur_u8(c, t, hf_sort_order_order);
    if (wanted)
        cur_summary_set(c, t, "%s %s", cur_tag_id_text(c, property_id), cur_name_text(c, order, vs_sort_order_order));
}

/* SortOrderSet, MS-OXCDATA 2.13.2 */
void oxcdata_sort_order_set(ex_cursor *c, proto_tree *t)
{
    cur_summary_none(c);

    uint32_t sort_order_count = cur_u16(c, t, hf_sort_order_set_sort_order_count);
    cur_u16(c, t, hf_sort_order_set_categorized_count);
    cur_u16(c, t, hf_sort_order_set_expanded_count);
    cur_list(c, t, hf_sort_order_set_sort_orders, ett_sort_order, sort_order_count, oxcdata_sort_order);
}

/* XID, MS-OXCFXICS 2.2.2.2 */
void oxcdata_xid(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    e_guid_t namespace_guid = cur_guid(c, t, hf_xid_namespace_guid);
    const char *local_id = wanted ? cur_hex_text(c, (uint64_t)cur_left(c)) : NULL;
    cur_bytes(c, t, hf_xid_local_id, (uint64_t)cur_left(c));
    if (wanted)
        cur_summary_set(c, t, "%s", cur_local_id_text(c, &namespace_guid, local_id));
}

/* SourceKey, MS-OXCFXICS 2.2.1.2.5 */
void oxcdata_source_key(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    switch ((uint64_t)cur_left(c)) {
    case 22: {
        const char *gid_text = cur_struct_summary(c, t, hf_source_key_gid, ett_gid, oxcdata_gid, wanted);
        if (wanted)
            cur_summary_set(c, t, "%s", cur_inner_text(gid_text));
        break;
    }
    default: {
        const char *xid_text = cur_struct_summary(c, t, hf_source_key_xid, ett_xid, oxcdata_xid, wanted);
        if (wanted)
            cur_summary_set(c, t, "%s", cur_inner_text(xid_text));
        break;
    }
    }
}

/* GID, MS-OXCDATA 2.2.1.3 */
void oxcdata_gid(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    e_guid_t database_guid = cur_guid(c, t, hf_gid_database_guid);
    uint64_t global_counter = cur_globcnt(c, t, hf_gid_global_counter);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_global_id_text(c, &database_guid, global_counter));
}

/* SizedXid, MS-OXCFXICS 2.2.2.3.1 */
void oxcdata_sized_xid(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *xid_text = NULL;

    uint32_t xid_size = cur_u8(c, t, hf_sized_xid_xid_size);
    if (xid_size > 0) {
        cur_sub xid_sub = cur_sub_begin(c, t, hf_sized_xid_xid, xid_size);
        xid_text = cur_struct_summary(c, t, hf_sized_xid_xid, ett_xid, oxcdata_xid, wanted);
        cur_sub_end(c, t, &xid_sub);
    }
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(xid_text));
}

/* PredecessorChangeList, MS-OXCFXICS 2.2.2.3 */
void oxcdata_predecessor_change_list(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *sized_xid_text = cur_list_summary(c, t, hf_predecessor_change_list_sized_xid, ett_sized_xid, CUR_REST,
                                                  oxcdata_sized_xid, wanted, ", ");
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(sized_xid_text));
}

/* SerializedReplidGuidMap, MS-OXCSTOR 2.2.2.1.1.13 */
void oxcdata_serialized_replid_guid_map(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *pairs_text = cur_list_summary(c, t, hf_serialized_replid_guid_map_pairs, ett_replid_guid_pair,
                                              CUR_REST, oxcdata_replid_guid_pair, wanted, ", ");
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(pairs_text));
}

/* ReplidGuidPair, MS-OXCSTOR 2.2.2.1.1.13 */
void oxcdata_replid_guid_pair(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t replid = 0;
    e_guid_t replguid = { 0, 0, 0, { 0 } };

    if ((uint64_t)cur_left(c) >= 18)
        replid = cur_u16(c, t, hf_replid_guid_pair_replid);
    if ((uint64_t)cur_left(c) >= 16)
        replguid = cur_guid(c, t, hf_replid_guid_pair_replguid);
    if ((uint64_t)cur_left(c) > 0 && (uint64_t)cur_left(c) < 18)
        cur_bytes(c, t, hf_replid_guid_pair_residual, (uint64_t)cur_left(c));
    if (wanted && replid > 0)
        cur_summary_set(c, t, "0x%x %s", replid, property_set_text(c->pinfo->pool, &replguid));
}

/* SecuritySetting, MS-OXOABK 2.2.4.36 */
void oxcdata_security_setting(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t tag = cur_u16(c, t, hf_security_setting_tag);
    uint32_t length = cur_u16(c, t, hf_security_setting_length);
    cur_bytes(c, t, hf_security_setting_data, length - 4);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_name_text(c, tag, vs_security_setting_tag));
}

/* UserX509Certificate, MS-OXOABK 2.2.4.36 */
void oxcdata_user_x509_certificate(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    switch (cur_next(c)) {
    case 48:
        cur_bytes(c, t, hf_user_x509_certificate_signed_data, (uint64_t)cur_left(c));
        if (wanted)
            cur_summary_set(c, t, "SignedData");
        break;
    default: {
        const char *security_settings_text = cur_list_summary(c, t, hf_user_x509_certificate_security_settings,
            ett_security_setting, CUR_REST, oxcdata_security_setting, wanted, ", ");
        if (wanted)
            cur_summary_set(c, t, "%s", cur_inner_text(security_settings_text));
        break;
    }
    }
}

/* TRowSet, MS-OXOABKT 2.2.2.1.1 */
void oxcdata_t_row_set(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_block block = { .outer = NULL };
    cur_block_here(c, &block);
    uint32_t type = cur_u32(c, t, hf_t_row_set_type);
    cur_must(c, t, hf_t_row_set_type, type, 1);
    uint32_t c_rows = cur_u32(c, t, hf_t_row_set_c_rows);
    const char *rows_text = cur_list_summary(c, t, hf_t_row_set_rows, ett_t_row, c_rows, oxcdata_t_row, wanted, ", ");
    if (wanted) {
        cur_summary_set(c, t, "%s%s", cur_number_text(c, c_rows, "control", "controls"),
                        cur_part_text(c, ": ", cur_inner_text(rows_text), ""));
    }
    cur_block_end(c, t, &block);
}

/* TRow, MS-OXOABKT 2.2.2.1.2 */
void oxcdata_t_row(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u32(c, t, hf_t_row_x_pos);
    cur_u32(c, t, hf_t_row_delta_x);
    cur_u32(c, t, hf_t_row_y_pos);
    cur_u32(c, t, hf_t_row_delta_y);
    uint32_t control_type = cur_u32(c, t, hf_t_row_control_type);
    cur_flags32(c, t, hf_t_row_control_flags, ett_flags, bits_t_row_control_flags, 0x7f);
    const char *control_structure_text = cur_struct_summary(c, t, hf_t_row_control_structure, ett_cntrl,
                                                            oxcdata_cntrl, wanted);
    if (wanted) {
        cur_summary_set(c, t, "%s%s", cur_name_text(c, control_type, vs_control_type_word),
                        cur_part_text(c, " ", cur_inner_text(control_structure_text), ""));
    }
}

/* CNTRL, MS-OXOABKT 2.2.2.1.3 */
void oxcdata_cntrl(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t dw_type = 0;
    const char *string = NULL;

    if (cur_next_integer(c, 4) != 0)
        dw_type = cur_property_tag(c, t, hf_cntrl_dw_type);
    if (dw_type == 0)
        dw_type = cur_u32(c, t, hf_cntrl_dw_type);
    cur_u32(c, t, hf_cntrl_ul_size);
    uint32_t ul_string = cur_u32(c, t, hf_cntrl_ul_string);
    if (cur_at_begin(c, t, ul_string, "ulString")) {
        cur_string8(c, t, hf_cntrl_string, CUR_NUL, &string);
        cur_at_end(c);
    }
    if (wanted && dw_type == 0)
        cur_summary_set(c, t, "\"%s\"", cur_text_or(c, string));
    if (wanted && (dw_type != 0 && ul_string != 0))
        cur_summary_set(c, t, "%s \"%s\"", cur_tag_text(c, dw_type), cur_text_or(c, string));
    if (wanted && (dw_type != 0 && ul_string == 0))
        cur_summary_set(c, t, "%s", cur_tag_text(c, dw_type));
}

/* Script, MS-OXOABKT 2.2.2.2 */
void oxcdata_script(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t size = 0;
    const char *script_data_text = NULL;

    cur_block block = { .outer = NULL };
    if (cur_next_integer(c, 4) > 0 && (uint64_t)cur_left(c) >= 8 &&
        cur_next_integer(c, 4) <= ((uint64_t)cur_left(c) - 4) / 4 &&
        (cur_next_integer(c, 8) / UINT64_C(0x100000000) <= 6 ||
        cur_next_integer(c, 8) / UINT64_C(0x100000000) == 0x40000005 ||
        cur_next_integer(c, 8) / UINT64_C(0x100000000) == 0x80000002 ||
        cur_next_integer(c, 8) / UINT64_C(0x100000000) == 0x80000006)) {
        size = cur_u32(c, t, hf_script_size);
    }
    if (size > 0) {
        cur_block_here(c, &block);
        if ((uint64_t)size * 4 > 0) {
            cur_sub script_data_sub = cur_sub_begin(c, t, hf_script_script_data, (uint64_t)size * 4);
            script_data_text = cur_list_summary(c, t, hf_script_script_data, ett_script_instruction, CUR_REST,
                                                oxcdata_script_instruction, wanted, "; ");
            cur_sub_end(c, t, &script_data_sub);
        }
    }
    if (size == 0) {
        cur_block_here(c, &block);
        script_data_text = cur_list_summary(c, t, hf_script_script_data, ett_script_instruction, CUR_REST,
                                            oxcdata_script_instruction, wanted, "; ");
    }
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(script_data_text));
    cur_block_end(c, t, &block);
}

/* ScriptInstruction, MS-OXOABKT 2.2.2.2 */
void oxcdata_script_instruction(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t property = 0;
    uint32_t string_offset = 0;
    const char *string = NULL;
    uint32_t jump_offset = 0;
    uint32_t first_operand = 0;

    uint32_t instruction = cur_u32(c, t, hf_script_instruction_instruction);
    switch (instruction) {
    case INSTRUCTION_HALT:
    case INSTRUCTION_ERROR:
        if (wanted) {
            cur_summary_set(c, t, "%" PRIu64 ": %s", (uint64_t)(cur_block_offset(c) - 4),
                            cur_name_text(c, instruction, vs_instruction));
        }
        break;
    case INSTRUCTION_EMIT_PROPERTY_VALUE:
    case INSTRUCTION_EMIT_UPPER_PROPERTY:
        property = cur_property_tag(c, t, hf_script_instruction_property);
        if (wanted) {
            cur_summary_set(c, t, "%" PRIu64 ": %s %s", (uint64_t)(cur_block_offset(c) - 8),
                            cur_name_text(c, instruction, vs_instruction), cur_tag_text(c, property));
        }
        break;
    case INSTRUCTION_EMIT_STRING:
    case INSTRUCTION_EMIT_UPPER_STRING:
        string_offset = cur_u32(c, t, hf_script_instruction_string_offset);
        if (cur_at_begin(c, t, string_offset, "StringOffset")) {
            cur_string8(c, t, hf_script_instruction_string, CUR_NUL, &string);
            cur_at_end(c);
        }
        if (wanted) {
            cur_summary_set(c, t, "%" PRIu64 ": %s \"%s\"", (uint64_t)(cur_block_offset(c) - 8),
                            cur_name_text(c, instruction, vs_instruction), cur_text_or(c, string));
        }
        break;
    case INSTRUCTION_JUMP:
        jump_offset = cur_u32(c, t, hf_script_instruction_jump_offset);
        if (wanted) {
            cur_summary_set(c, t, "%" PRIu64 ": %s to %u", (uint64_t)(cur_block_offset(c) - 8),
                            cur_name_text(c, instruction, vs_instruction), jump_offset);
        }
        break;
    case INSTRUCTION_JUMP_IF_NOT_EXISTS:
        property = cur_property_tag(c, t, hf_script_instruction_property);
        jump_offset = cur_u32(c, t, hf_script_instruction_jump_offset);
        if (wanted) {
            cur_summary_set(c, t, "%" PRIu64 ": %s %s to %u", (uint64_t)(cur_block_offset(c) - 12),
                            cur_name_text(c, instruction, vs_instruction), cur_tag_text(c, property), jump_offset);
        }
        break;
    case INSTRUCTION_JUMP_IF_EQUAL_PROPERTIES: {
        first_operand = cur_property_tag(c, t, hf_script_instruction_first_operand);
        uint32_t second_operand = cur_property_tag(c, t, hf_script_instruction_second_operand);
        jump_offset = cur_u32(c, t, hf_script_instruction_jump_offset);
        if (wanted) {
            cur_summary_set(c, t, "%" PRIu64 ": %s %s, %s to %u", (uint64_t)(cur_block_offset(c) - 16),
                            cur_name_text(c, instruction, vs_instruction), cur_tag_text(c, first_operand),
                            cur_tag_text(c, second_operand), jump_offset);
        }
        break;
    }
    case INSTRUCTION_JUMP_IF_EQUAL_VALUES:
        first_operand = cur_property_tag(c, t, hf_script_instruction_first_operand);
        string_offset = cur_u32(c, t, hf_script_instruction_string_offset);
        jump_offset = cur_u32(c, t, hf_script_instruction_jump_offset);
        if (cur_at_begin(c, t, string_offset, "StringOffset")) {
            cur_string8(c, t, hf_script_instruction_string, CUR_NUL, &string);
            cur_at_end(c);
        }
        if (wanted) {
            cur_summary_set(c, t, "%" PRIu64 ": %s %s, \"%s\" to %u", (uint64_t)(cur_block_offset(c) - 16),
                            cur_name_text(c, instruction, vs_instruction), cur_tag_text(c, first_operand),
                            cur_text_or(c, string), jump_offset);
        }
        break;
    default:
        cur_fail(c, t, "Instruction: 0x%" PRIx64 " is not a known value", (uint64_t)instruction);
        break;
    }
}

/* SYSTEMTIME, MS-DTYP 2.3.13 */
void oxcdata_systemtime(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t w_year = cur_u16(c, t, hf_systemtime_w_year);
    uint32_t w_month = cur_u16(c, t, hf_systemtime_w_month);
    uint32_t w_day_of_week = cur_u16(c, t, hf_systemtime_w_day_of_week);
    uint32_t w_day = cur_u16(c, t, hf_systemtime_w_day);
    uint32_t w_hour = cur_u16(c, t, hf_systemtime_w_hour);
    uint32_t w_minute = cur_u16(c, t, hf_systemtime_w_minute);
    cur_u16(c, t, hf_systemtime_w_second);
    cur_u16(c, t, hf_systemtime_w_milliseconds);
    if (wanted && (w_year == 0 && w_month == 0))
        cur_summary_set(c, t, "none");
    if (wanted && (w_year == 0 && w_month > 0 && w_day < 5)) {
        cur_summary_set(c, t, "%s %u of %s, %02" PRIu64 ":%02" PRIu64 "",
                        cur_name_text(c, w_day_of_week, vs_first_dow), w_day,
                        cur_name_text(c, w_month, vs_system_time_month), (uint64_t)w_hour, (uint64_t)w_minute);
    }
    if (wanted && (w_year == 0 && w_month > 0 && w_day >= 5)) {
        cur_summary_set(c, t, "last %s of %s, %02" PRIu64 ":%02" PRIu64 "",
                        cur_name_text(c, w_day_of_week, vs_first_dow),
                        cur_name_text(c, w_month, vs_system_time_month), (uint64_t)w_hour, (uint64_t)w_minute);
    }
    if (wanted && w_year > 0) {
        cur_summary_set(c, t, "%04" PRIu64 "-%02" PRIu64 "-%02" PRIu64 " %02" PRIu64 ":%02" PRIu64 "",
                        (uint64_t)w_year, (uint64_t)w_month, (uint64_t)w_day, (uint64_t)w_hour, (uint64_t)w_minute);
    }
}

/* TimeZoneStruct, MS-OXOCAL 2.2.1.39 */
void oxcdata_time_zone_struct(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    int32_t l_bias = (int32_t)cur_u32(c, t, hf_time_zone_struct_l_bias);
    cur_u32(c, t, hf_time_zone_struct_l_standard_bias);
    int32_t l_daylight_bias = (int32_t)cur_u32(c, t, hf_time_zone_struct_l_daylight_bias);
    cur_u16(c, t, hf_time_zone_struct_w_standard_year);
    cur_struct(c, t, hf_time_zone_struct_st_standard_date, ett_systemtime, oxcdata_systemtime);
    cur_u16(c, t, hf_time_zone_struct_w_daylight_year);
    const char *st_daylight_date_text = cur_struct_summary(c, t, hf_time_zone_struct_st_daylight_date, ett_systemtime,
                                                           oxcdata_systemtime, wanted);
    if (wanted && l_daylight_bias != 0) {
        cur_summary_set(c, t, "UTC = local + %d min, daylight %d from%s", l_bias, l_daylight_bias,
                        cur_part_text(c, " ", cur_inner_text(st_daylight_date_text), ""));
    }
    if (wanted && l_daylight_bias == 0)
        cur_summary_set(c, t, "UTC = local + %d min", l_bias);
}

/* TZRule, MS-OXOCAL 2.2.1.41.1 */
void oxcdata_tz_rule(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u8(c, t, hf_tz_rule_major_version);
    cur_u8(c, t, hf_tz_rule_minor_version);
    uint32_t reserved = cur_u16(c, t, hf_tz_rule_reserved);
    cur_must(c, t, hf_tz_rule_reserved, reserved, 62);
    cur_sub reserved_sub = cur_sub_begin(c, t, hf_tz_rule_reserved, reserved);
    cur_flags16(c, t, hf_tz_rule_tz_rule_flags, ett_flags, bits_tz_rule_tz_rule_flags, 0x3);
    uint32_t w_year = cur_u16(c, t, hf_tz_rule_w_year);
    cur_bytes(c, t, hf_tz_rule_x, 14);
    int32_t l_bias = (int32_t)cur_u32(c, t, hf_tz_rule_l_bias);
    cur_u32(c, t, hf_tz_rule_l_standard_bias);
    cur_u32(c, t, hf_tz_rule_l_daylight_bias);
    cur_struct(c, t, hf_tz_rule_st_standard_date, ett_systemtime, oxcdata_systemtime);
    cur_struct(c, t, hf_tz_rule_st_daylight_date, ett_systemtime, oxcdata_systemtime);
    cur_sub_end(c, t, &reserved_sub);
    if (wanted)
        cur_summary_set(c, t, "from %u: UTC = local + %d min", w_year, l_bias);
}

/* TimeZoneDefinition, MS-OXOCAL 2.2.1.41 */
void oxcdata_time_zone_definition(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    e_guid_t guid = { 0, 0, 0, { 0 } };
    const char *key_name = NULL;

    cur_u8(c, t, hf_time_zone_definition_major_version);
    cur_u8(c, t, hf_time_zone_definition_minor_version);
    uint32_t cb_header = cur_u16(c, t, hf_time_zone_definition_cb_header);
    cur_sub cb_header_sub = cur_sub_begin(c, t, hf_time_zone_definition_cb_header, cb_header);
    uint32_t reserved = cur_flags16(c, t, hf_time_zone_definition_reserved, ett_flags,
                                    bits_time_zone_definition_reserved, 0x3);
    if (reserved & TZ_DEFINITION_FLAGS_TZDEFINITION_FLAG_VALID_GUID)
        guid = cur_guid(c, t, hf_time_zone_definition_guid);
    if (reserved & TZ_DEFINITION_FLAGS_TZDEFINITION_FLAG_VALID_KEYNAME) {
        uint32_t cch_key_name = cur_u16(c, t, hf_time_zone_definition_cch_key_name);
        cur_string16(c, t, hf_time_zone_definition_key_name, cch_key_name * 2, &key_name);
    }
    uint32_t c_rules = cur_u16(c, t, hf_time_zone_definition_c_rules);
    cur_sub_end(c, t, &cb_header_sub);
    cur_list(c, t, hf_time_zone_definition_tz_rules, ett_tz_rule, c_rules, oxcdata_tz_rule);
    if (wanted && (reserved & TZ_DEFINITION_FLAGS_TZDEFINITION_FLAG_VALID_KEYNAME))
        cur_summary_set(c, t, "\"%s\", %s", cur_text_or(c, key_name), cur_number_text(c, c_rules, "rule", "rules"));
    if (wanted && ((reserved & TZ_DEFINITION_FLAGS_TZDEFINITION_FLAG_VALID_GUID) &&
        !(reserved & TZ_DEFINITION_FLAGS_TZDEFINITION_FLAG_VALID_KEYNAME))) {
        cur_summary_set(c, t, "%s, %s", property_set_text(c->pinfo->pool, &guid),
                        cur_number_text(c, c_rules, "rule", "rules"));
    }
    if (wanted && reserved == 0)
        cur_summary_set(c, t, "%s", cur_number_text(c, c_rules, "rule", "rules"));
}

/* PatternTypeSpecificWeek, MS-OXOCAL 2.2.1.44.1.4 */
void oxcdata_pattern_type_specific_week(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t days = cur_flags32(c, t, hf_pattern_type_specific_week_days, ett_flags,
                                bits_pattern_type_specific_week_days, 0x7f);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_bits_text(c, days, bits_pattern_type_specific_week_days));
}

/* PatternTypeSpecificMonth, MS-OXOCAL 2.2.1.44.1.5 */
void oxcdata_pattern_type_specific_month(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t day = cur_u32(c, t, hf_pattern_type_specific_month_day);
    if (wanted)
        cur_summary_set(c, t, "day %u", day);
}

/* PatternTypeSpecificMonthNth, MS-OXOCAL 2.2.1.44.1.6 */
void oxcdata_pattern_type_specific_month_nth(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t days = cur_flags32(c, t, hf_pattern_type_specific_month_nth_days, ett_flags,
                                bits_pattern_type_specific_month_nth_days, 0x7f);
    uint32_t n_ = cur_u32(c, t, hf_pattern_type_specific_month_nth_n);
    if (wanted) {
        cur_summary_set(c, t, "%s %s", cur_name_text(c, n_, vs_pattern_type_specific_n),
                        cur_bits_text(c, days, bits_pattern_type_specific_month_nth_days));
    }
}

/* RecurrencePattern, MS-OXOCAL 2.2.1.44.1 */
void oxcdata_recurrence_pattern(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *pattern_type_specific_text = NULL;

    uint32_t reader_version = cur_u16(c, t, hf_recurrence_pattern_reader_version);
    cur_must(c, t, hf_recurrence_pattern_reader_version, reader_version, 12292);
    uint32_t writer_version = cur_u16(c, t, hf_recurrence_pattern_writer_version);
    cur_must(c, t, hf_recurrence_pattern_writer_version, writer_version, 12292);
    uint32_t recur_frequency = cur_u16(c, t, hf_recurrence_pattern_recur_frequency);
    uint32_t pattern_type = cur_u16(c, t, hf_recurrence_pattern_pattern_type);
    cur_u16(c, t, hf_recurrence_pattern_calendar_type);
    cur_minutes(c, t, hf_recurrence_pattern_first_date_time);
    uint32_t period = cur_u32(c, t, hf_recurrence_pattern_period);
    cur_u32(c, t, hf_recurrence_pattern_sliding_flag);
    switch (pattern_type) {
    case PATTERN_TYPE_DAY:
        break;
    case PATTERN_TYPE_WEEK:
        pattern_type_specific_text = cur_struct_summary(c, t, hf_recurrence_pattern_pattern_type_specific,
                                                        ett_pattern_type_specific_week,
                                                        oxcdata_pattern_type_specific_week, wanted);
        break;
    case PATTERN_TYPE_MONTH:
    case PATTERN_TYPE_MONTH_END:
    case PATTERN_TYPE_HJ_MONTH:
    case PATTERN_TYPE_HJ_MONTH_END:
        pattern_type_specific_text = cur_struct_summary(c, t, hf_recurrence_pattern_pattern_type_specific,
                                                        ett_pattern_type_specific_month,
                                                        oxcdata_pattern_type_specific_month, wanted);
        break;
    case PATTERN_TYPE_MONTH_NTH:
    case PATTERN_TYPE_HJ_MONTH_NTH:
        pattern_type_specific_text = cur_struct_summary(c, t, hf_recurrence_pattern_pattern_type_specific,
                                                        ett_pattern_type_specific_month_nth,
                                                        oxcdata_pattern_type_specific_month_nth, wanted);
        break;
    default:
        cur_fail(c, t, "PatternType: 0x%" PRIx64 " is not a known value", (uint64_t)pattern_type);
        break;
    }
    uint32_t end_type = cur_u32(c, t, hf_recurrence_pattern_end_type);
    uint32_t occurrence_count = cur_u32(c, t, hf_recurrence_pattern_occurrence_count);
    cur_u32(c, t, hf_recurrence_pattern_first_dow);
    uint32_t deleted_instance_count = cur_u32(c, t, hf_recurrence_pattern_deleted_instance_count);
    for (uint64_t i = 0; cur_element(c, t, hf_recurrence_pattern_deleted_instance_dates, i,
         deleted_instance_count); i++) {
        cur_minutes(c, t, hf_recurrence_pattern_deleted_instance_dates);
    }
    uint32_t modified_instance_count = cur_u32(c, t, hf_recurrence_pattern_modified_instance_count);
    for (uint64_t i = 0; cur_element(c, t, hf_recurrence_pattern_modified_instance_dates, i,
         modified_instance_count); i++) {
        cur_minutes(c, t, hf_recurrence_pattern_modified_instance_dates);
    }
    uint32_t start_date = cur_minutes(c, t, hf_recurrence_pattern_start_date);
    uint32_t end_date = cur_minutes(c, t, hf_recurrence_pattern_end_date);
    if (wanted && (pattern_type == PATTERN_TYPE_DAY && end_type == END_TYPE_AFTER_DATE)) {
        cur_summary_set(c, t, "%s, period %" PRIu64 ", %s to %s",
                        cur_name_text(c, recur_frequency, vs_recur_frequency), (uint64_t)(period / 0x5a0),
                        cur_minutes_text(c, start_date), cur_minutes_text(c, end_date));
    }
    if (wanted && (pattern_type == PATTERN_TYPE_DAY && end_type == END_TYPE_AFTER_N_OCCURRENCES)) {
        cur_summary_set(c, t, "%s, period %" PRIu64 ", %s from %s",
                        cur_name_text(c, recur_frequency, vs_recur_frequency), (uint64_t)(period / 0x5a0),
                        cur_number_text(c, occurrence_count, "occurrence", "occurrences"),
                        cur_minutes_text(c, start_date));
    }
    if (wanted && (pattern_type == PATTERN_TYPE_DAY && end_type >= END_TYPE_NEVER_END)) {
        cur_summary_set(c, t, "%s, period %" PRIu64 ", from %s",
                        cur_name_text(c, recur_frequency, vs_recur_frequency), (uint64_t)(period / 0x5a0),
                        cur_minutes_text(c, start_date));
    }
    if (wanted && (pattern_type != PATTERN_TYPE_DAY && end_type == END_TYPE_AFTER_DATE)) {
        cur_summary_set(c, t, "%s, period %u%s, %s to %s", cur_name_text(c, recur_frequency, vs_recur_frequency),
                        period, cur_part_text(c, ", ", cur_inner_text(pattern_type_specific_text), ""),
                        cur_minutes_text(c, start_date), cur_minutes_text(c, end_date));
    }
    if (wanted && (pattern_type != PATTERN_TYPE_DAY && end_type == END_TYPE_AFTER_N_OCCURRENCES)) {
        cur_summary_set(c, t, "%s, period %u%s, %s from %s", cur_name_text(c, recur_frequency, vs_recur_frequency),
                        period, cur_part_text(c, ", ", cur_inner_text(pattern_type_specific_text), ""),
                        cur_number_text(c, occurrence_count, "occurrence", "occurrences"),
                        cur_minutes_text(c, start_date));
    }
    if (wanted && (pattern_type != PATTERN_TYPE_DAY && end_type >= END_TYPE_NEVER_END)) {
        cur_summary_set(c, t, "%s, period %u%s, from %s", cur_name_text(c, recur_frequency, vs_recur_frequency),
                        period, cur_part_text(c, ", ", cur_inner_text(pattern_type_specific_text), ""),
                        cur_minutes_text(c, start_date));
    }
}

/* ExceptionInfo, MS-OXOCAL 2.2.1.44.2 */
void oxcdata_exception_info(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t start_date_time = cur_minutes(c, t, hf_exception_info_start_date_time);
    uint32_t end_date_time = cur_minutes(c, t, hf_exception_info_end_date_time);
    uint32_t original_start_time = cur_minutes(c, t, hf_exception_info_original_start_time);
    uint32_t override_flags = cur_flags16(c, t, hf_exception_info_override_flags, ett_flags,
                                          bits_exception_info_override_flags, 0x3ff);
    if (!c->bad)
        recurrence_exception(c, override_flags);
    if (override_flags & OVERRIDE_FLAGS_ARO_SUBJECT) {
        cur_u16(c, t, hf_exception_info_subject_length);
        uint32_t subject_length2 = cur_u16(c, t, hf_exception_info_subject_length2);
        cur_string8(c, t, hf_exception_info_subject, subject_length2, NULL);
    }
    if (override_flags & OVERRIDE_FLAGS_ARO_MEETINGTYPE)
        cur_flags32(c, t, hf_exception_info_meeting_type, ett_flags, bits_exception_info_meeting_type, 0x7);
    if (override_flags & OVERRIDE_FLAGS_ARO_REMINDERDELTA)
        cur_u32(c, t, hf_exception_info_reminder_delta);
    if (override_flags & OVERRIDE_FLAGS_ARO_REMINDER)
        cur_u32(c, t, hf_exception_info_reminder_set);
    if (override_flags & OVERRIDE_FLAGS_ARO_LOCATION) {
        cur_u16(c, t, hf_exception_info_location_length);
        uint32_t location_length2 = cur_u16(c, t, hf_exception_info_location_length2);
        cur_string8(c, t, hf_exception_info_location, location_length2, NULL);
    }
    if (override_flags & OVERRIDE_FLAGS_ARO_BUSYSTATUS)
        cur_u32(c, t, hf_exception_info_busy_status);
    if (override_flags & OVERRIDE_FLAGS_ARO_ATTACHMENT)
        cur_u32(c, t, hf_exception_info_attachment);
    if (override_flags & OVERRIDE_FLAGS_ARO_SUBTYPE)
        cur_u32(c, t, hf_exception_info_sub_type);
    if (override_flags & OVERRIDE_FLAGS_ARO_APPTCOLOR)
        cur_u32(c, t, hf_exception_info_appointment_color);
    if (wanted) {
        cur_summary_set(c, t, "%s, now %s to %s", cur_minutes_text(c, original_start_time),
                        cur_minutes_text(c, start_date_time), cur_minutes_text(c, end_date_time));
    }
}

/* ChangeHighlight, MS-OXOCAL 2.2.1.44.3 */
void oxcdata_change_highlight(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t change_highlight_value = 0;

    uint32_t change_highlight_size = cur_u32(c, t, hf_change_highlight_change_highlight_size);
    if (change_highlight_size >= 4) {
        change_highlight_value = cur_flags32(c, t, hf_change_highlight_change_highlight_value, ett_flags,
                                             bits_change_highlight_change_highlight_value, 0xffffffff);
    }
    if (change_highlight_size > 4)
        cur_bytes(c, t, hf_change_highlight_reserved, change_highlight_size - 4);
    if (change_highlight_size > 0 && change_highlight_size < 4)
        cur_bytes(c, t, hf_change_highlight_reserved, change_highlight_size);
    if (wanted && change_highlight_size >= 4) {
        cur_summary_set(c, t, "%s",
                        cur_bits_text(c, change_highlight_value, bits_change_highlight_change_highlight_value));
    }
    if (wanted && change_highlight_size < 4)
        cur_summary_set(c, t, "no change");
}

/* ExtendedException, MS-OXOCAL 2.2.1.44.4 */
void oxcdata_extended_exception(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *wide_char_subject = NULL;
    const char *wide_char_location = NULL;
    uint32_t reserved_block_ee2_size = 0;

    if (recurrence_has_highlight(c))
        cur_struct(c, t, hf_extended_exception_change_highlight, ett_change_highlight, oxcdata_change_highlight);
    uint32_t reserved_block_ee1_size = cur_u32(c, t, hf_extended_exception_reserved_block_ee1_size);
    cur_must(c, t, hf_extended_exception_reserved_block_ee1_size, reserved_block_ee1_size, 0);
    if (reserved_block_ee1_size > 0)
        cur_bytes(c, t, hf_extended_exception_reserved_block_ee1, reserved_block_ee1_size);
    if (recurrence_has_subject(c) || recurrence_has_location(c)) {
        cur_minutes(c, t, hf_extended_exception_start_date_time);
        cur_minutes(c, t, hf_extended_exception_end_date_time);
        cur_minutes(c, t, hf_extended_exception_original_start_date);
    }
    if (recurrence_has_subject(c)) {
        uint32_t wide_char_subject_length = cur_u16(c, t, hf_extended_exception_wide_char_subject_length);
        cur_string16(c, t, hf_extended_exception_wide_char_subject, wide_char_subject_length * 2, &wide_char_subject);
    }
    if (recurrence_has_location(c)) {
        uint32_t wide_char_location_length = cur_u16(c, t, hf_extended_exception_wide_char_location_length);
        cur_string16(c, t, hf_extended_exception_wide_char_location, wide_char_location_length * 2,
                     &wide_char_location);
    }
    if (wanted && (recurrence_has_subject(c) && !recurrence_has_location(c)))
        cur_summary_set(c, t, "\"%s\"", cur_text_or(c, wide_char_subject));
    if (wanted && (recurrence_has_location(c) && !recurrence_has_subject(c)))
        cur_summary_set(c, t, "in \"%s\"", cur_text_or(c, wide_char_location));
    if (wanted && (recurrence_has_subject(c) && recurrence_has_location(c))) {
        cur_summary_set(c, t, "\"%s\" in \"%s\"", cur_text_or(c, wide_char_subject),
                        cur_text_or(c, wide_char_location));
    }
    if (recurrence_has_subject(c) || recurrence_has_location(c)) {
        reserved_block_ee2_size = cur_u32(c, t, hf_extended_exception_reserved_block_ee2_size);
        cur_must(c, t, hf_extended_exception_reserved_block_ee2_size, reserved_block_ee2_size, 0);
    }
    if (reserved_block_ee2_size > 0)
        cur_bytes(c, t, hf_extended_exception_reserved_block_ee2, reserved_block_ee2_size);
    if (!c->bad)
        recurrence_next(c);
}

/* AppointmentRecurrencePattern, MS-OXOCAL 2.2.1.44.5 */
void oxcdata_appointment_recurrence_pattern(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *recurrence_pattern_text = cur_struct_summary(c, t,
        hf_appointment_recurrence_pattern_recurrence_pattern, ett_recurrence_pattern, oxcdata_recurrence_pattern,
        wanted);
    uint32_t reader_version2 = cur_u32(c, t, hf_appointment_recurrence_pattern_reader_version2);
    cur_must(c, t, hf_appointment_recurrence_pattern_reader_version2, reader_version2, 12294);
    uint32_t writer_version2 = cur_u32(c, t, hf_appointment_recurrence_pattern_writer_version2);
    if (!c->bad)
        recurrence_begin(c, writer_version2 >= 0x3009);
    uint32_t start_time_offset = cur_u32(c, t, hf_appointment_recurrence_pattern_start_time_offset);
    uint32_t end_time_offset = cur_u32(c, t, hf_appointment_recurrence_pattern_end_time_offset);
    uint32_t exception_count = cur_u16(c, t, hf_appointment_recurrence_pattern_exception_count);
    cur_list(c, t, hf_appointment_recurrence_pattern_exception_info, ett_exception_info, exception_count,
             oxcdata_exception_info);
    uint32_t reserved_block1_size = cur_u32(c, t, hf_appointment_recurrence_pattern_reserved_block1_size);
    cur_must(c, t, hf_appointment_recurrence_pattern_reserved_block1_size, reserved_block1_size, 0);
    if (reserved_block1_size > 0)
        cur_bytes(c, t, hf_appointment_recurrence_pattern_reserved_block1, reserved_block1_size);
    cur_list(c, t, hf_appointment_recurrence_pattern_extended_exception, ett_extended_exception, exception_count,
             oxcdata_extended_exception);
    uint32_t reserved_block2_size = cur_u32(c, t, hf_appointment_recurrence_pattern_reserved_block2_size);
    cur_must(c, t, hf_appointment_recurrence_pattern_reserved_block2_size, reserved_block2_size, 0);
    if (reserved_block2_size > 0)
        cur_bytes(c, t, hf_appointment_recurrence_pattern_reserved_block2, reserved_block2_size);
    if (wanted) {
        cur_summary_set(c, t, "%s%02" PRIu64 ":%02" PRIu64 " to %02" PRIu64 ":%02" PRIu64 ", %s",
                        cur_part_text(c, "", cur_inner_text(recurrence_pattern_text), ", "),
                        (uint64_t)(start_time_offset / 60), (uint64_t)(start_time_offset % 60),
                        (uint64_t)(end_time_offset / 60), (uint64_t)(end_time_offset % 60),
                        cur_number_text(c, exception_count, "exception", "exceptions"));
    }
}

/* UnsendableRecipients, MS-OXOCAL 2.2.1.25 */
void oxcdata_unsendable_recipients(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t version = cur_u32(c, t, hf_unsendable_recipients_version);
    cur_must(c, t, hf_unsendable_recipients_version, version, 1);
    uint32_t row_count = cur_u32(c, t, hf_unsendable_recipients_row_count);
    const char *recipient_row_text = cur_list_summary(c, t, hf_unsendable_recipients_recipient_row, ett_address_entry,
                                                      row_count, oxcdata_address_entry, wanted, ", ");
    if (wanted && row_count > 0) {
        cur_summary_set(c, t, "%s%s", cur_number_text(c, row_count, "recipient", "recipients"),
                        cur_part_text(c, ": ", cur_inner_text(recipient_row_text), ""));
    }
    if (wanted && row_count == 0)
        cur_summary_set(c, t, "no recipients");
}

/* GlobalObjectIdData, MS-OXCICAL 2.1.3.1.1.20.26 */
void oxcdata_global_object_id_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    switch (cur_next_integer(c, 8)) {
    case UINT64_C(0x6469552d6c614376): {
        const char *third_party_global_id = NULL;
        cur_bytes(c, t, hf_global_object_id_data_v_cal_uid, 12);
        cur_utf8(c, t, hf_global_object_id_data_third_party_global_id, (uint64_t)cur_left(c), &third_party_global_id);
        if (wanted)
            cur_summary_set(c, t, "\"%s\"", cur_text_or(c, third_party_global_id));
        break;
    }
    default:
        if (wanted)
            cur_summary_set(c, t, "%" PRIu64 " bytes", (uint64_t)((uint64_t)cur_left(c)));
        cur_bytes(c, t, hf_global_object_id_data_data, (uint64_t)cur_left(c));
        break;
    }
}

/* GlobalObjectId, MS-OXOCAL 2.2.1.27 */
void oxcdata_global_object_id(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *data_text = NULL;

    cur_bytes(c, t, hf_global_object_id_byte_array_id, 16);
    uint32_t yh = cur_u8(c, t, hf_global_object_id_yh);
    uint32_t yl = cur_u8(c, t, hf_global_object_id_yl);
    uint32_t m = cur_u8(c, t, hf_global_object_id_m);
    uint32_t d = cur_u8(c, t, hf_global_object_id_d);
    uint64_t creation_time = cur_filetime(c, t, hf_global_object_id_creation_time);
    uint64_t x = cur_u64(c, t, hf_global_object_id_x);
    cur_must(c, t, hf_global_object_id_x, x, 0);
    uint32_t size = cur_u32(c, t, hf_global_object_id_size);
    if (size > 0) {
        cur_sub data_sub = cur_sub_begin(c, t, hf_global_object_id_data, size);
        data_text = cur_struct_summary(c, t, hf_global_object_id_data, ett_global_object_id_data,
                                       oxcdata_global_object_id_data, wanted);
        cur_sub_end(c, t, &data_sub);
    }
    if (wanted && (m == 0 && creation_time > 0))
        cur_summary_set(c, t, "created %s", cur_time_text(c, creation_time));
    if (wanted && (m == 0 && creation_time == 0))
        cur_summary_set(c, t, "%s", cur_inner_text(data_text));
    if (wanted && (m > 0 && creation_time > 0)) {
        cur_summary_set(c, t, "instance of %04" PRIu64 "-%02" PRIu64 "-%02" PRIu64 ", created %s",
                        (uint64_t)(yh * 0x100 + yl), (uint64_t)m, (uint64_t)d, cur_time_text(c, creation_time));
    }
    if (wanted && (m > 0 && creation_time == 0)) {
        cur_summary_set(c, t, "instance of %04" PRIu64 "-%02" PRIu64 "-%02" PRIu64 "%s", (uint64_t)(yh * 0x100 + yl),
                        (uint64_t)m, (uint64_t)d, cur_part_text(c, ", ", cur_inner_text(data_text), ""));
    }
}

/* TombstoneRecord, MS-OXOCAL 2.2.12.5.1 */
void oxcdata_tombstone_record(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *username = NULL;

    uint32_t start_time = cur_minutes(c, t, hf_tombstone_record_start_time);
    uint32_t end_time = cur_minutes(c, t, hf_tombstone_record_end_time);
    uint32_t global_object_id_size = cur_u32(c, t, hf_tombstone_record_global_object_id_size);
    if (global_object_id_size > 0) {
        cur_sub global_object_id_sub = cur_sub_begin(c, t, hf_tombstone_record_global_object_id,
                                                     global_object_id_size);
        cur_struct(c, t, hf_tombstone_record_global_object_id, ett_global_object_id, oxcdata_global_object_id);
        cur_sub_end(c, t, &global_object_id_sub);
    }
    uint32_t username_size = cur_u16(c, t, hf_tombstone_record_username_size);
    cur_string8(c, t, hf_tombstone_record_username, username_size, &username);
    if (wanted) {
        cur_summary_set(c, t, "%s to %s, \"%s\"", cur_minutes_text(c, start_time), cur_minutes_text(c, end_time),
                        cur_text_or(c, username));
    }
}

/* ScheduleInfoAppointmentTombstone, MS-OXOCAL 2.2.12.5 */
void oxcdata_schedule_info_appointment_tombstone(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t identifier = cur_u32(c, t, hf_schedule_info_appointment_tombstone_identifier);
    cur_must(c, t, hf_schedule_info_appointment_tombstone_identifier, identifier, 3202265037);
    uint32_t header_size = cur_u32(c, t, hf_schedule_info_appointment_tombstone_header_size);
    cur_must(c, t, hf_schedule_info_appointment_tombstone_header_size, header_size, 20);
    uint32_t version = cur_u32(c, t, hf_schedule_info_appointment_tombstone_version);
    cur_must(c, t, hf_schedule_info_appointment_tombstone_version, version, 3);
    uint32_t records_count = cur_u32(c, t, hf_schedule_info_appointment_tombstone_records_count);
    uint32_t records_size = cur_u32(c, t, hf_schedule_info_appointment_tombstone_records_size);
    cur_must(c, t, hf_schedule_info_appointment_tombstone_records_size, records_size, 20);
    if (header_size > 20)
        cur_bytes(c, t, hf_schedule_info_appointment_tombstone_header_tail, header_size - 20);
    cur_list(c, t, hf_schedule_info_appointment_tombstone_records, ett_tombstone_record, records_count,
             oxcdata_tombstone_record);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_number_text(c, records_count, "tombstone", "tombstones"));
}

/* RoamingDictionary, MS-OXOCFG 2.2.5.1 */
void oxcdata_roaming_dictionary(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *xml = NULL;

    cur_utf8(c, t, hf_roaming_dictionary_xml, (uint64_t)cur_left(c), &xml);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_text_or(c, xml));
}

/* RoamingXmlStream, MS-OXOCFG 2.2.5.2 */
void oxcdata_roaming_xml_stream(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *xml = NULL;

    cur_utf8(c, t, hf_roaming_xml_stream_xml, (uint64_t)cur_left(c), &xml);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_text_or(c, xml));
}

/* ColumnPacket, MS-OXOCFG 2.2.6.1.1 */
void oxcdata_column_packet(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t property_id = 0;
    e_guid_t guid = { 0, 0, 0, { 0 } };
    const char *buffer = NULL;

    cur_u16(c, t, hf_column_packet_property_type);
    switch (cur_next_integer(c, 2) / 0x8000) {
    case 0:
        property_id = cur_property_id(c, t, hf_column_packet_property_id);
        break;
    default:
        property_id = cur_u16(c, t, hf_column_packet_property_id);
        break;
    }
    uint32_t cx = cur_u32(c, t, hf_column_packet_cx);
    cur_u32(c, t, hf_column_packet_reserved1);
    uint32_t flags = cur_flags32(c, t, hf_column_packet_flags, ett_flags, bits_column_packet_flags, 0xffffffff);
    cur_bytes(c, t, hf_column_packet_reserved2, 12);
    uint32_t kind = cur_u32(c, t, hf_column_packet_kind);
    uint32_t id = cur_u32(c, t, hf_column_packet_id);
    if (flags & COLUMN_PACKET_FLAGS_VCDF_NAMEDPROP)
        guid = cur_guid(c, t, hf_column_packet_guid);
    if ((flags & COLUMN_PACKET_FLAGS_VCDF_NAMEDPROP) && kind == COLUMN_PACKET_KIND_NAMED) {
        uint32_t buffer_length = cur_u32(c, t, hf_column_packet_buffer_length);
        cur_string16(c, t, hf_column_packet_buffer, buffer_length, &buffer);
    }
    if (wanted && (!(flags & COLUMN_PACKET_FLAGS_VCDF_NAMEDPROP) && property_id < 0x8000))
        cur_summary_set(c, t, "%s, %s", cur_tag_id_text(c, property_id), cur_number_text(c, cx, "pixel", "pixels"));
    if (wanted && ((flags & COLUMN_PACKET_FLAGS_VCDF_NAMEDPROP) && kind != COLUMN_PACKET_KIND_NAMED))
        cur_summary_set(c, t, "%s, %s", property_lid_text(c, &guid, id), cur_number_text(c, cx, "pixel", "pixels"));
    if (wanted && ((flags & COLUMN_PACKET_FLAGS_VCDF_NAMEDPROP) && kind == COLUMN_PACKET_KIND_NAMED)) {
        cur_summary_set(c, t, "%s, %s", property_key_text(c, &guid, buffer),
                        cur_number_text(c, cx, "pixel", "pixels"));
    }
}

/* ViewDescriptorBinary, MS-OXOCFG 2.2.6.1 */
void oxcdata_view_descriptor_binary(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_bytes(c, t, hf_view_descriptor_binary_reserved1, 8);
    uint32_t version = cur_u32(c, t, hf_view_descriptor_binary_version);
    cur_must(c, t, hf_view_descriptor_binary_version, version, 8);
    cur_u32(c, t, hf_view_descriptor_binary_ul_flags);
    cur_u32(c, t, hf_view_descriptor_binary_pres);
    uint32_t cvcd = cur_u32(c, t, hf_view_descriptor_binary_cvcd);
    cur_u32(c, t, hf_view_descriptor_binary_ivcd_sort);
    cur_u32(c, t, hf_view_descriptor_binary_c_cat);
    cur_u32(c, t, hf_view_descriptor_binary_ul_cat_sort);
    cur_bytes(c, t, hf_view_descriptor_binary_reserved2, 24);
    cur_list(c, t, hf_view_descriptor_binary_column_info, ett_column_packet, cvcd, oxcdata_column_packet);
    if ((uint64_t)cur_left(c) > 0)
        cur_bytes(c, t, hf_view_descriptor_binary_restriction_info, (uint64_t)cur_left(c));
    if (wanted)
        cur_summary_set(c, t, "%s", cur_number_text(c, cvcd, "column", "columns"));
}

/* WlinkFolderType, MS-OXOCFG 2.2.9.11 */
void oxcdata_wlink_folder_type(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    e_guid_t clsid = cur_guid(c, t, hf_wlink_folder_type_clsid);
    if (guid_cmp(&clsid, &guid_00067800) == 0) {
        if (wanted)
            cur_summary_set(c, t, "CLSID_MailFolder");
    } else if (guid_cmp(&clsid, &guid_00067801) == 0) {
        if (wanted)
            cur_summary_set(c, t, "CLSID_ContactFolder");
    } else if (guid_cmp(&clsid, &guid_00067802) == 0) {
        if (wanted)
            cur_summary_set(c, t, "CLSID_CalendarFolder");
    } else if (guid_cmp(&clsid, &guid_00067803) == 0) {
        if (wanted)
            cur_summary_set(c, t, "CLSID_TaskFolder");
    } else if (guid_cmp(&clsid, &guid_00067804) == 0) {
        if (wanted)
            cur_summary_set(c, t, "CLSID_NoteFolder");
    } else if (wanted && guid_cmp(&clsid, &guid_00067808) == 0) {
        cur_summary_set(c, t, "CLSID_JournalFolder");
    }
}

/* FieldInfo, MS-OXOCNTC 2.2.1.7.1.1 */
void oxcdata_field_info(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t text_property_id = cur_u16(c, t, hf_field_info_text_property_id);
    cur_u8(c, t, hf_field_info_text_format);
    cur_u8(c, t, hf_field_info_label_format);
    cur_u8(c, t, hf_field_info_font_size);
    cur_u8(c, t, hf_field_info_reserved);
    cur_u16(c, t, hf_field_info_label_offset);
    cur_u32(c, t, hf_field_info_value_font_color);
    cur_u32(c, t, hf_field_info_label_font_color);
    if (c->given > 16)
        cur_bytes(c, t, hf_field_info_tail, c->given - 16);
    if (wanted)
        cur_summary_set(c, t, "0x%x", text_property_id);
}

/* BusinessCardDisplayDefinition, MS-OXOCNTC 2.2.1.7.1 */
void oxcdata_business_card_display_definition(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u8(c, t, hf_business_card_display_definition_major_version);
    cur_u8(c, t, hf_business_card_display_definition_minor_version);
    uint32_t template_id = cur_u8(c, t, hf_business_card_display_definition_template_id);
    uint32_t count_of_fields = cur_u8(c, t, hf_business_card_display_definition_count_of_fields);
    uint32_t field_info_size = cur_u8(c, t, hf_business_card_display_definition_field_info_size);
    cur_must(c, t, hf_business_card_display_definition_field_info_size, field_info_size, 16);
    uint32_t extra_info_size = cur_u8(c, t, hf_business_card_display_definition_extra_info_size);
    cur_u8(c, t, hf_business_card_display_definition_image_alignment);
    cur_u8(c, t, hf_business_card_display_definition_image_source);
    cur_u32(c, t, hf_business_card_display_definition_background_color);
    cur_u8(c, t, hf_business_card_display_definition_image_area);
    cur_u32(c, t, hf_business_card_display_definition_reserved);
    const uint64_t field_info_n_given = c->given;
    c->given = field_info_size;
    cur_list(c, t, hf_business_card_display_definition_field_info_n, ett_field_info, count_of_fields,
             oxcdata_field_info);
    c->given = field_info_n_given;
    if (extra_info_size > 0) {
        cur_sub extra_info_sub = cur_sub_begin(c, t, hf_business_card_display_definition_extra_info, extra_info_size);
        for (uint64_t i = 0; cur_element(c, t, hf_business_card_display_definition_extra_info, i, CUR_REST); i++)
            cur_string16(c, t, hf_business_card_display_definition_extra_info, CUR_NUL, NULL);
        cur_sub_end(c, t, &extra_info_sub);
    }
    if (wanted) {
        cur_summary_set(c, t, "%s, %s", cur_name_text(c, template_id, vs_template_id),
                        cur_number_text(c, count_of_fields, "field", "fields"));
    }
}

/* SwappedToDoData, MS-OXOFLAG 2.2.1.7 */
void oxcdata_swapped_to_do_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *wsz_flag_to = NULL;

    cur_u32(c, t, hf_swapped_to_do_data_ul_version);
    cur_flags32(c, t, hf_swapped_to_do_data_dw_flags, ett_flags, bits_swapped_to_do_data_dw_flags, 0xf9);
    cur_flags32(c, t, hf_swapped_to_do_data_dw_to_do_item, ett_flags, bits_swapped_to_do_data_dw_to_do_item,
                0xffffffff);
    cur_string16(c, t, hf_swapped_to_do_data_wsz_flag_to, 512, &wsz_flag_to);
    uint32_t rtm_start_date = cur_minutes(c, t, hf_swapped_to_do_data_rtm_start_date);
    uint32_t rtm_due_date = cur_minutes(c, t, hf_swapped_to_do_data_rtm_due_date);
    cur_minutes(c, t, hf_swapped_to_do_data_rtm_reminder);
    cur_u32(c, t, hf_swapped_to_do_data_f_reminder_set);
    if (wanted) {
        cur_summary_set(c, t, "\"%s\", %s to %s", cur_text_or(c, wsz_flag_to), cur_minutes_text(c, rtm_start_date),
                        cur_minutes_text(c, rtm_due_date));
    }
}

/* ConversationIndex, MS-OXOMSG 2.2.1.3 */
void oxcdata_conversation_index(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t reserved = cur_u8(c, t, hf_conversation_index_reserved);
    cur_must(c, t, hf_conversation_index_reserved, reserved, 1);
    uint64_t current_filetime = cur_filetime40be(c, t, hf_conversation_index_current_filetime);
    cur_guidbe(c, t, hf_conversation_index_guid);
    const uint64_t response_levels_given = c->given;
    c->given = current_filetime;
    uint64_t response_levels_number = (uint64_t)cur_left(c) / 5;
    cur_list(c, t, hf_conversation_index_response_levels, ett_response_level, response_levels_number,
             oxcdata_response_level);
    c->given = response_levels_given;
    if (wanted) {
        cur_summary_set(c, t, "%s, %s", cur_time40_text(c, current_filetime),
                        cur_number_text(c, response_levels_number, "response", "responses"));
    }
}

/* ResponseLevel, MS-OXOMSG 2.2.1.3 */
void oxcdata_response_level(ex_cursor *c, proto_tree *t)
{
    const int structure_start = c->off;
    uint32_t delta_code = cur_bits(c, cur_u32be(c, t, hf_conversation_index_delta_code), 4, 0x80000000);
    uint32_t time_delta = cur_bits(c, cur_u32be(c, t, hf_conversation_index_time_delta), 4, 0x7fffffff);
    cur_bits(c, cur_u8(c, t, hf_conversation_index_random), 1, 0xf0);
    cur_bits(c, cur_u8(c, t, hf_conversation_index_level), 1, 0xf);
    if (!c->bad)
        conversation_answered(c, delta_code, time_delta);
    if (c->given != 0)
        cur_known_time(c, t, hf_conversation_index_time, structure_start, c->given);
}

/* ReportTag, MS-OXOMSG 2.2.2.22 */
void oxcdata_report_tag(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *ansi_text = NULL;

    cur_string8(c, t, hf_report_tag_cookie, 9, NULL);
    cur_u32(c, t, hf_report_tag_version);
    uint32_t store_entry_id_size = cur_u32(c, t, hf_report_tag_store_entry_id_size);
    if (store_entry_id_size > 0) {
        cur_sub store_entry_id_sub = cur_sub_begin(c, t, hf_report_tag_store_entry_id, store_entry_id_size);
        cur_struct(c, t, hf_report_tag_store_entry_id, ett_entry_id, oxcdata_entry_id);
        cur_sub_end(c, t, &store_entry_id_sub);
    }
    uint32_t folder_entry_id_size = cur_u32(c, t, hf_report_tag_folder_entry_id_size);
    if (folder_entry_id_size > 0) {
        cur_sub folder_entry_id_sub = cur_sub_begin(c, t, hf_report_tag_folder_entry_id, folder_entry_id_size);
        cur_struct(c, t, hf_report_tag_folder_entry_id, ett_entry_id, oxcdata_entry_id);
        cur_sub_end(c, t, &folder_entry_id_sub);
    }
    uint32_t message_entry_id_size = cur_u32(c, t, hf_report_tag_message_entry_id_size);
    if (message_entry_id_size > 0) {
        cur_sub message_entry_id_sub = cur_sub_begin(c, t, hf_report_tag_message_entry_id, message_entry_id_size);
        cur_struct(c, t, hf_report_tag_message_entry_id, ett_entry_id, oxcdata_entry_id);
        cur_sub_end(c, t, &message_entry_id_sub);
    }
    uint32_t search_folder_entry_id_size = cur_u32(c, t, hf_report_tag_search_folder_entry_id_size);
    if (search_folder_entry_id_size > 0) {
        cur_sub search_folder_entry_id_sub = cur_sub_begin(c, t, hf_report_tag_search_folder_entry_id,
                                                           search_folder_entry_id_size);
        cur_struct(c, t, hf_report_tag_search_folder_entry_id, ett_entry_id, oxcdata_entry_id);
        cur_sub_end(c, t, &search_folder_entry_id_sub);
    }
    uint32_t message_search_key_size = cur_u32(c, t, hf_report_tag_message_search_key_size);
    if (message_search_key_size > 0)
        cur_bytes(c, t, hf_report_tag_message_search_key, message_search_key_size);
    uint32_t ansi_text_size = cur_u32(c, t, hf_report_tag_ansi_text_size);
    if (ansi_text_size > 0)
        cur_string8(c, t, hf_report_tag_ansi_text, ansi_text_size, &ansi_text);
    if (wanted && ansi_text_size > 1)
        cur_summary_set(c, t, "\"%s\"", cur_text_or(c, ansi_text));
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
    const bool wanted = cur_summary_wanted(c, t);
    const char *entry_id_text = NULL;

    if ((uint64_t)cur_left(c) > 24 && cur_next_integer(c, 4) == 0)
        entry_id_text = cur_struct_summary(c, t, hf_record_key_entry_id, ett_entry_id, oxcdata_entry_id, wanted);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(entry_id_text));
}

/* InstanceKey, MS-OXOABK 2.2.3.6 */
void oxcdata_instance_key(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t minimal_entry_id = 0;

    if ((uint64_t)cur_left(c) == 4)
        minimal_entry_id = cur_mid(c, t, hf_instance_key_minimal_entry_id);
    if (wanted && ((uint64_t)cur_left(c) == 0 && minimal_entry_id != 0))
        cur_summary_set(c, t, "%s", cur_mid_text(c, minimal_entry_id, NULL));
}

/* BinaryGuid, MS-OXCDATA 2.11.1 */
void oxcdata_binary_guid(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    e_guid_t guid = cur_guid(c, t, hf_binary_guid_guid);
    if (wanted)
        cur_summary_set(c, t, "%s", property_set_text(c->pinfo->pool, &guid));
}

/* NTSecurityDescriptor, MS-DTYP 2.4.6 */
void oxcdata_nt_security_descriptor(ex_cursor *c, proto_tree *t)
{
    cur_summary_none(c);

    uint32_t padding = cur_u16(c, t, hf_nt_security_descriptor_padding);
    cur_u16(c, t, hf_nt_security_descriptor_version);
    cur_flags32(c, t, hf_nt_security_descriptor_security_information, ett_flags,
                bits_nt_security_descriptor_security_information, 0xffffffff);
    if (padding > 8)
        cur_bytes(c, t, hf_nt_security_descriptor_named_properties, padding - 8);
    cur_struct(c, t, hf_nt_security_descriptor_security_descriptor, ett_security_descriptor, security_descriptor);
}

/* RtfCompressedFields, MS-OXRTFCP 2.1.3.1.1 */
void oxcdata_rtf_compressed_fields(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t compsize = cur_u32(c, t, hf_rtf_compressed_compsize);
    uint32_t rawsize = cur_u32(c, t, hf_rtf_compressed_rawsize);
    uint32_t comptype = cur_u32(c, t, hf_rtf_compressed_comptype);
    uint32_t crc = cur_u32(c, t, hf_rtf_compressed_crc);
    cur_must(c, t, hf_rtf_compressed_crc, crc, (uint64_t)crc * (comptype != COMPTYPE_UNCOMPRESSED));
    switch (compsize >= 12 && compsize - 12 <= (uint64_t)cur_left(c)) {
    case 1:
        cur_bytes(c, t, hf_rtf_compressed_contents, compsize - 12);
        if (wanted) {
            cur_summary_set(c, t, "%s of RTF, %s", cur_number_text(c, rawsize, "byte", "bytes"),
                            cur_name_text(c, comptype, vs_comptype));
        }
        break;
    default:
        cur_bytes(c, t, hf_rtf_compressed_contents, (uint64_t)cur_left(c));
        if (wanted) {
            cur_summary_set(c, t, "%s of RTF, %s, cut", cur_number_text(c, rawsize, "byte", "bytes"),
                            cur_name_text(c, comptype, vs_comptype));
        }
        cur_note(c, t, &ei_rtf_compressed_cut, "%s of RTF, %s, cut", cur_number_text(c, rawsize, "byte", "bytes"),
                 cur_name_text(c, comptype, vs_comptype));
        break;
    }
}

/* StartDateEtc, MS-OXCMSG 2.2.1.60.4 */
void oxcdata_start_date_etc(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u32(c, t, hf_start_date_etc_default_retention_period);
    uint64_t start_date = cur_filetime(c, t, hf_start_date_etc_start_date);
    if (wanted)
        cur_summary_set(c, t, "from %s", cur_time_text(c, start_date));
}

/* VoteOption, MS-OXOMSG 2.2.1.74.1 */
void oxcdata_vote_option(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *display_name = NULL;

    cur_u32(c, t, hf_vote_option_verb_type);
    uint32_t display_name_count = cur_u8(c, t, hf_vote_option_display_name_count);
    cur_string8(c, t, hf_vote_option_display_name, display_name_count, &display_name);
    uint32_t msg_cls_name_count = cur_u8(c, t, hf_vote_option_msg_cls_name_count);
    cur_string8(c, t, hf_vote_option_msg_cls_name, msg_cls_name_count, NULL);
    uint32_t internal1_string_count = cur_u8(c, t, hf_vote_option_internal1_string_count);
    if (internal1_string_count > 0)
        cur_string8(c, t, hf_vote_option_internal1_string, internal1_string_count, NULL);
    uint32_t display_name_count_repeat = cur_u8(c, t, hf_vote_option_display_name_count_repeat);
    cur_string8(c, t, hf_vote_option_display_name_repeat, display_name_count_repeat, NULL);
    cur_u32(c, t, hf_vote_option_internal2);
    cur_u8(c, t, hf_vote_option_internal3);
    cur_u32(c, t, hf_vote_option_f_use_us_headers);
    cur_u32(c, t, hf_vote_option_internal4);
    cur_u32(c, t, hf_vote_option_send_behavior);
    cur_u32(c, t, hf_vote_option_internal5);
    cur_u32(c, t, hf_vote_option_id);
    cur_u32(c, t, hf_vote_option_internal6);
    if (wanted)
        cur_summary_set(c, t, "\"%s\"", cur_text_or(c, display_name));
}

/* VoteOptionExtras, MS-OXOMSG 2.2.1.74.2 */
void oxcdata_vote_option_extras(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *display_name = NULL;

    uint32_t display_name_count = cur_u8(c, t, hf_vote_option_extras_display_name_count);
    cur_string16(c, t, hf_vote_option_extras_display_name, display_name_count * 2, &display_name);
    uint32_t display_name_count_repeat = cur_u8(c, t, hf_vote_option_extras_display_name_count_repeat);
    cur_string16(c, t, hf_vote_option_extras_display_name_repeat, display_name_count_repeat * 2, NULL);
    if (wanted)
        cur_summary_set(c, t, "\"%s\"", cur_text_or(c, display_name));
}

/* VerbStream, MS-OXOMSG 2.2.1.74 */
void oxcdata_verb_stream(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u16(c, t, hf_verb_stream_version);
    uint32_t count = cur_u32(c, t, hf_verb_stream_count);
    cur_list(c, t, hf_verb_stream_vote_option, ett_vote_option, count, oxcdata_vote_option);
    uint32_t version2 = cur_u16(c, t, hf_verb_stream_version2);
    cur_must(c, t, hf_verb_stream_version2, version2, 260);
    const char *vote_option_extras_text = cur_list_summary(c, t, hf_verb_stream_vote_option_extras,
                                                           ett_vote_option_extras, count, oxcdata_vote_option_extras,
                                                           wanted, ", ");
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(vote_option_extras_text));
}

/* FreeBusyBlock, MS-OXOPFFB 2.2.1.2.2 */
void oxcdata_free_busy_block(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t start = cur_u16(c, t, hf_free_busy_block_start);
    uint32_t end = cur_u16(c, t, hf_free_busy_block_end);
    if (wanted) {
        cur_summary_set(c, t,
                        "day %" PRIu64 " %02" PRIu64 ":%02" PRIu64 " to day %" PRIu64 " %02" PRIu64 ":%02" PRIu64 "",
                        (uint64_t)(start / 0x5a0 + 1), (uint64_t)(start / 60 % 24), (uint64_t)(start % 60),
                        (uint64_t)(end / 0x5a0 + 1), (uint64_t)(end / 60 % 24), (uint64_t)(end % 60));
    }
}

/* FreeBusyBlocks, MS-OXOPFFB 2.2.1.2.2 */
void oxcdata_free_busy_blocks(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *blocks_text = cur_list_summary(c, t, hf_free_busy_blocks_blocks, ett_free_busy_block, CUR_REST,
                                               oxcdata_free_busy_block, wanted, ", ");
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(blocks_text));
}

/* RuleAction, MS-OXORULE 2.2.5 */
void oxcdata_rule_action(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t no_of_actions = cur_ucount(c, t, hf_rule_action_no_of_actions);
    const char *action_blocks_text = cur_list_summary(c, t, hf_rule_action_action_blocks, ett_action_block,
                                                      no_of_actions, oxcdata_action_block, wanted, ", ");
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(action_blocks_text));
}

/* ActionBlock, MS-OXORULE 2.2.5.1 */
void oxcdata_action_block(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t action_flavor = 0;
    const char *action_data_text = NULL;

    uint32_t action_length = cur_ucount(c, t, hf_action_block_action_length);
    cur_sub action_length_sub = cur_sub_begin(c, t, hf_action_block_action_length, action_length);
    uint32_t action_type = cur_u8(c, t, hf_action_block_action_type);
    switch (action_type) {
    case ACTION_TYPE_OP_REPLY:
    case ACTION_TYPE_OP_OOF_REPLY:
        action_flavor = cur_flags32(c, t, hf_action_block_action_flavor, ett_flags, bits_action_block_action_flavor,
                                    0x3);
        break;
    case ACTION_TYPE_OP_FORWARD:
        action_flavor = cur_flags32(c, t, hf_action_block_action_flavor, ett_flags, bits_action_block_action_flavor_,
                                    0xf);
        break;
    default:
        action_flavor = cur_u32(c, t, hf_action_block_action_flavor);
        cur_must(c, t, hf_action_block_action_flavor, action_flavor, 0);
        break;
    }
    cur_u32(c, t, hf_action_block_action_flags);
    switch (action_type) {
    case ACTION_TYPE_OP_MOVE:
        action_data_text = cur_struct_summary(c, t, hf_action_block_action_data, ett_move_copy_action_data,
                                              oxcdata_move_copy_action_data, wanted);
        if (wanted)
            cur_summary_set(c, t, "move%s", cur_part_text(c, " ", cur_inner_text(action_data_text), ""));
        break;
    case ACTION_TYPE_OP_COPY:
        action_data_text = cur_struct_summary(c, t, hf_action_block_action_data, ett_move_copy_action_data,
                                              oxcdata_move_copy_action_data, wanted);
        if (wanted)
            cur_summary_set(c, t, "copy%s", cur_part_text(c, " ", cur_inner_text(action_data_text), ""));
        break;
    case ACTION_TYPE_OP_REPLY:
        action_data_text = cur_struct_summary(c, t, hf_action_block_action_data, ett_reply_action_data,
                                              oxcdata_reply_action_data, wanted);
        if (wanted)
            cur_summary_set(c, t, "reply%s", cur_part_text(c, " ", cur_inner_text(action_data_text), ""));
        break;
    case ACTION_TYPE_OP_OOF_REPLY:
        action_data_text = cur_struct_summary(c, t, hf_action_block_action_data, ett_reply_action_data,
                                              oxcdata_reply_action_data, wanted);
        if (wanted) {
            cur_summary_set(c, t, "reply out of office%s",
                            cur_part_text(c, " ", cur_inner_text(action_data_text), ""));
        }
        break;
    case ACTION_TYPE_OP_DEFER_ACTION:
        action_data_text = cur_struct_summary(c, t, hf_action_block_action_data, ett_defer_action_data,
                                              oxcdata_defer_action_data, wanted);
        if (wanted)
            cur_summary_set(c, t, "leave to the client");
        break;
    case ACTION_TYPE_OP_BOUNCE:
        action_data_text = cur_struct_summary(c, t, hf_action_block_action_data, ett_bounce_action_data,
                                              oxcdata_bounce_action_data, wanted);
        if (wanted)
            cur_summary_set(c, t, "bounce%s", cur_part_text(c, ": ", cur_inner_text(action_data_text), ""));
        break;
    case ACTION_TYPE_OP_FORWARD:
        action_data_text = cur_struct_summary(c, t, hf_action_block_action_data, ett_forward_delegate_action_data,
                                              oxcdata_forward_delegate_action_data, wanted);
        if (wanted)
            cur_summary_set(c, t, "forward to%s", cur_part_text(c, " ", cur_inner_text(action_data_text), ""));
        break;
    case ACTION_TYPE_OP_DELEGATE:
        action_data_text = cur_struct_summary(c, t, hf_action_block_action_data, ett_forward_delegate_action_data,
                                              oxcdata_forward_delegate_action_data, wanted);
        if (wanted)
            cur_summary_set(c, t, "delegate to%s", cur_part_text(c, " ", cur_inner_text(action_data_text), ""));
        break;
    case ACTION_TYPE_OP_TAG: {
        const char *tagged_property_value_text = cur_struct_summary(c, t, hf_action_block_tagged_property_value,
            ett_tagged_property_value, tagged_property_value, wanted);
        uint32_t tagged_property_value_tag = c->rows.tag;
        if (wanted) {
            cur_summary_set(c, t, "set %s to%s", cur_tag_text(c, tagged_property_value_tag),
                            cur_part_text(c, " ", cur_inner_text(tagged_property_value_text), ""));
        }
        break;
    }
    case ACTION_TYPE_OP_DELETE:
        if (wanted)
            cur_summary_set(c, t, "delete");
        break;
    case ACTION_TYPE_OP_MARK_AS_READ:
        if (wanted)
            cur_summary_set(c, t, "mark as read");
        break;
    default:
        cur_fail(c, t, "ActionType: 0x%" PRIx64 " is not a known value", (uint64_t)action_type);
        break;
    }
    cur_sub_end(c, t, &action_length_sub);
}

/* MoveCopyActionData, MS-OXORULE 2.2.5.1.2.1 */
void oxcdata_move_copy_action_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    bool folder_in_this_store = false;
    const char *store_eid_text = NULL;
    const char *folder_eid_text = NULL;

    if (!c->layout.wide)
        folder_in_this_store = cur_bool8(c, t, hf_move_copy_action_data_folder_in_this_store);
    uint32_t store_eid_size = cur_ucount(c, t, hf_move_copy_action_data_store_eid_size);
    if ((folder_in_this_store || c->layout.wide || store_eid_size < 20) && store_eid_size > 0) {
        cur_sub store_eid_sub = cur_sub_begin(c, t, hf_move_copy_action_data_store_eid, store_eid_size);
        store_eid_text = cur_struct_summary(c, t, hf_move_copy_action_data_store_eid, ett_client_eid,
                                            oxcdata_client_eid, wanted);
        cur_sub_end(c, t, &store_eid_sub);
    }
    if ((!folder_in_this_store && !c->layout.wide && store_eid_size >= 20) && store_eid_size > 0) {
        cur_sub store_eid_sub = cur_sub_begin(c, t, hf_move_copy_action_data_store_eid, store_eid_size);
        store_eid_text = cur_struct_summary(c, t, hf_move_copy_action_data_store_eid, ett_entry_id, oxcdata_entry_id,
                                            wanted);
        cur_sub_end(c, t, &store_eid_sub);
    }
    uint32_t folder_eid_size = cur_ucount(c, t, hf_move_copy_action_data_folder_eid_size);
    if ((folder_in_this_store && folder_eid_size == 21) && folder_eid_size > 0) {
        cur_sub folder_eid_sub = cur_sub_begin(c, t, hf_move_copy_action_data_folder_eid, folder_eid_size);
        folder_eid_text = cur_struct_summary(c, t, hf_move_copy_action_data_folder_eid, ett_server_eid,
                                             oxcdata_server_eid, wanted);
        cur_sub_end(c, t, &folder_eid_sub);
    }
    if ((c->layout.wide && folder_eid_size >= 20) && folder_eid_size > 0) {
        cur_sub folder_eid_sub = cur_sub_begin(c, t, hf_move_copy_action_data_folder_eid, folder_eid_size);
        folder_eid_text = cur_struct_summary(c, t, hf_move_copy_action_data_folder_eid, ett_entry_id,
                                             oxcdata_entry_id, wanted);
        cur_sub_end(c, t, &folder_eid_sub);
    }
    if (((folder_in_this_store && folder_eid_size != 21) || (c->layout.wide && folder_eid_size < 20) ||
        (!folder_in_this_store && !c->layout.wide)) && folder_eid_size > 0) {
        cur_sub folder_eid_sub = cur_sub_begin(c, t, hf_move_copy_action_data_folder_eid, folder_eid_size);
        folder_eid_text = cur_struct_summary(c, t, hf_move_copy_action_data_folder_eid, ett_client_eid,
                                             oxcdata_client_eid, wanted);
        cur_sub_end(c, t, &folder_eid_sub);
    }
    if (wanted && ((folder_in_this_store && folder_eid_size == 21) || (c->layout.wide && folder_eid_size >= 20)))
        cur_summary_set(c, t, "to%s", cur_part_text(c, " ", cur_inner_text(folder_eid_text), ""));
    if (wanted && ((folder_in_this_store && folder_eid_size != 21) || (c->layout.wide && folder_eid_size < 20)))
        cur_summary_set(c, t, "to another folder");
    if (wanted && (!folder_in_this_store && !c->layout.wide && store_eid_size >= 20))
        cur_summary_set(c, t, "to a folder of%s", cur_part_text(c, " ", cur_inner_text(store_eid_text), ""));
    if (wanted && (!folder_in_this_store && !c->layout.wide && store_eid_size < 20))
        cur_summary_set(c, t, "to a folder of another store");
}

/* ServerEid, MS-OXORULE 2.2.5.1.2.1.1 */
void oxcdata_server_eid(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t ours = cur_u8(c, t, hf_server_eid_ours);
    cur_must(c, t, hf_server_eid_ours, ours, 1);
    uint64_t folder_id = cur_id64(c, t, hf_server_eid_folder_id);
    uint64_t message_id = cur_id64(c, t, hf_server_eid_message_id);
    cur_must(c, t, hf_server_eid_message_id, message_id, 0);
    uint32_t instance = cur_u32(c, t, hf_server_eid_instance);
    cur_must(c, t, hf_server_eid_instance, instance, 0);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_id_text(c, folder_id));
}

/* ReplyActionData, MS-OXORULE 2.2.5.1.2.2 */
void oxcdata_reply_action_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint64_t reply_template_mid = 0;
    const char *reply_template_message_eid_text = NULL;

    if (!c->layout.wide) {
        cur_id64(c, t, hf_reply_action_data_reply_template_fid);
        reply_template_mid = cur_id64(c, t, hf_reply_action_data_reply_template_mid);
    }
    if (c->layout.wide) {
        uint32_t message_eid_size = cur_u32(c, t, hf_reply_action_data_message_eid_size);
        if (message_eid_size > 0) {
            cur_sub reply_template_message_eid_sub = cur_sub_begin(c, t,
                hf_reply_action_data_reply_template_message_eid, message_eid_size);
            reply_template_message_eid_text = cur_struct_summary(c, t,
                hf_reply_action_data_reply_template_message_eid, ett_entry_id, oxcdata_entry_id, wanted);
            cur_sub_end(c, t, &reply_template_message_eid_sub);
        }
    }
    cur_guid(c, t, hf_reply_action_data_reply_template_guid);
    if (wanted && !c->layout.wide)
        cur_summary_set(c, t, "with %s", cur_id_text(c, reply_template_mid));
    if (wanted && c->layout.wide)
        cur_summary_set(c, t, "with%s", cur_part_text(c, " ", cur_inner_text(reply_template_message_eid_text), ""));
}

/* DeferActionData, MS-OXORULE 2.2.5.1.2.3 */
void oxcdata_defer_action_data(ex_cursor *c, proto_tree *t)
{
    cur_bytes(c, t, hf_defer_action_data_action_data, (uint64_t)cur_left(c));
}

/* ForwardDelegateActionData, MS-OXORULE 2.2.5.1.2.4 */
void oxcdata_forward_delegate_action_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t recipient_count = cur_ucount(c, t, hf_forward_delegate_action_data_recipient_count);
    const char *recipient_blocks_text = cur_list_summary(c, t, hf_forward_delegate_action_data_recipient_blocks,
                                                         ett_recipient_block_data, recipient_count,
                                                         oxcdata_recipient_block_data, wanted, ", ");
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(recipient_blocks_text));
}

/* RecipientBlockData, MS-OXORULE 2.2.5.1.2.4.1 */
void oxcdata_recipient_block_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_u8(c, t, hf_recipient_block_data_reserved);
    uint32_t no_of_properties = cur_ucount(c, t, hf_recipient_block_data_no_of_properties);
    c->rows.wanted_id = wanted ? 0x3001 : 0;
    c->rows.wanted_text = NULL;
    cur_list(c, t, hf_recipient_block_data_property_values, ett_tagged_property_value, no_of_properties,
             tagged_property_value);
    const char *property_values_pid_tag_display_name = c->rows.wanted_text;
    c->rows.wanted_id = 0;
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(property_values_pid_tag_display_name));
}

/* BounceActionData, MS-OXORULE 2.2.5.1.2.5 */
void oxcdata_bounce_action_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t bounce_code = cur_u32(c, t, hf_bounce_action_data_bounce_code);
    if (wanted)
        cur_summary_set(c, t, "%s", cur_name_text(c, bounce_code, vs_bounce_code));
}

/* ClientEID, MS-OXORULE 2.2.5.1.2.1 */
void oxcdata_client_eid(ex_cursor *c, proto_tree *t)
{
    cur_bytes(c, t, hf_client_eid_data, (uint64_t)cur_left(c));
}

/* NamedPropertyInformation, MS-OXORULE 2.2.4.2 */
void oxcdata_named_property_information(ex_cursor *c, proto_tree *t)
{
    cur_summary_none(c);

    uint32_t no_of_named_props = cur_u16(c, t, hf_named_property_information_no_of_named_props);
    if (!c->bad)
        property_own_names(c, no_of_named_props);
    for (uint64_t i = 0; cur_element(c, t, hf_named_property_information_prop_ids, i, no_of_named_props); i++)
        cur_property_id(c, t, hf_named_property_information_prop_ids);
    if (no_of_named_props > 0) {
        uint32_t named_properties_size = cur_u32(c, t, hf_named_property_information_named_properties_size);
        if (named_properties_size > 0) {
            cur_sub named_properties_sub = cur_sub_begin(c, t, hf_named_property_information_named_properties,
                                                         named_properties_size);
            cur_list(c, t, hf_named_property_information_named_properties, ett_property_name, no_of_named_props,
                     oxcdata_property_name);
            cur_sub_end(c, t, &named_properties_sub);
        }
    }
}

/* ExtendedRuleMessageActions, MS-OXORULE 2.2.4.1.9 */
void oxcdata_extended_rule_message_actions(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_struct(c, t, hf_extended_rule_message_actions_named_property_information, ett_named_property_information,
               oxcdata_named_property_information);
    uint32_t rule_version = cur_u32(c, t, hf_extended_rule_message_actions_rule_version);
    cur_must(c, t, hf_extended_rule_message_actions_rule_version, rule_version, 1);
    const bool rule_actions_buffer_wide = c->layout.wide;
    c->layout.wide = true;
    const char *rule_actions_buffer_text = cur_struct_summary(c, t,
        hf_extended_rule_message_actions_rule_actions_buffer, ett_rule_action, oxcdata_rule_action, wanted);
    c->layout.wide = rule_actions_buffer_wide;
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(rule_actions_buffer_text));
}

/* ExtendedRuleMessageCondition, MS-OXORULE 2.2.4.1.10 */
void oxcdata_extended_rule_message_condition(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_struct(c, t, hf_extended_rule_message_condition_named_property_information, ett_named_property_information,
               oxcdata_named_property_information);
    const bool rule_restriction_wide = c->layout.wide;
    c->layout.wide = true;
    const char *rule_restriction_text = cur_struct_summary(c, t, hf_extended_rule_message_condition_rule_restriction,
                                                           ett_restriction, oxcdata_restriction, wanted);
    c->layout.wide = rule_restriction_wide;
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(rule_restriction_text));
}

/* ExtendedRuleMessageCondition, MS-OXORULE 2.2.4.1.10, NDR */
void oxcdata_extended_rule_message_condition_ndr(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    cur_struct(c, t, hf_extended_rule_message_condition_named_property_information, ett_named_property_information,
               oxcdata_named_property_information);
    const bool rule_restriction_wide = c->layout.wide;
    c->layout.wide = true;
    const char *rule_restriction_text = cur_struct_summary(c, t, hf_extended_rule_message_condition_rule_restriction,
                                                           ett_restriction, oxcdata_restriction_ndr, wanted);
    c->layout.wide = rule_restriction_wide;
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(rule_restriction_text));
}

/* RuleIds, MS-OXORULE 2.2.6.7 */
void oxcdata_rule_ids(ex_cursor *c, proto_tree *t)
{
    for (uint64_t i = 0; cur_element(c, t, hf_rule_ids_rule_id, i, CUR_REST); i++)
        cur_u64(c, t, hf_rule_ids_rule_id);
}

/* AdditionalRenEntryIdsEx, MS-OXOSFLD 2.2.5 */
void oxcdata_additional_ren_entry_ids_ex(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *persist_data_text = cur_list_summary(c, t, hf_additional_ren_entry_ids_ex_persist_data,
                                                     ett_persist_data, CUR_REST, oxcdata_persist_data, wanted, ", ");
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(persist_data_text));
}

/* PersistData, MS-OXOSFLD 2.2.5.1 */
void oxcdata_persist_data(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t persist_id = cur_u16(c, t, hf_persist_data_persist_id);
    uint32_t data_elements_size = cur_u16(c, t, hf_persist_data_data_elements_size);
    if (data_elements_size > 0) {
        cur_sub data_elements_sub = cur_sub_begin(c, t, hf_persist_data_data_elements, data_elements_size);
        cur_list(c, t, hf_persist_data_data_elements, ett_persist_element, CUR_REST, oxcdata_persist_element);
        cur_sub_end(c, t, &data_elements_sub);
    }
    if (wanted)
        cur_summary_set(c, t, "%s", cur_name_text(c, persist_id, vs_persist_id));
}

/* PersistElement, MS-OXOSFLD 2.2.5.2 */
void oxcdata_persist_element(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t element_id = cur_u16(c, t, hf_persist_element_element_id);
    uint32_t element_data_size = cur_u16(c, t, hf_persist_element_element_data_size);
    if (element_id == ELEMENT_ID_RSF_ELID_ENTRYID) {
        const char *entry_id_text = NULL;
        if (element_data_size > 0) {
            cur_sub entry_id_sub = cur_sub_begin(c, t, hf_persist_element_entry_id, element_data_size);
            entry_id_text = cur_struct_summary(c, t, hf_persist_element_entry_id, ett_entry_id, oxcdata_entry_id,
                                               wanted);
            cur_sub_end(c, t, &entry_id_sub);
        }
        if (wanted)
            cur_summary_set(c, t, "%s", cur_inner_text(entry_id_text));
    }
    if (element_id != ELEMENT_ID_RSF_ELID_ENTRYID && element_data_size > 0)
        cur_bytes(c, t, hf_persist_element_element_data, element_data_size);
}

/* ExtendedFolderFlags, MS-OXOCFG 2.2.7 */
void oxcdata_extended_folder_flags(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    const char *sub_property_text = cur_list_summary(c, t, hf_extended_folder_flags_sub_property,
                                                     ett_folder_flags_sub_property, CUR_REST,
                                                     oxcdata_folder_flags_sub_property, wanted, ", ");
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(sub_property_text));
}

/* FolderFlagsSubProperty, MS-OXOCFG 2.2.7.1 */
void oxcdata_folder_flags_sub_property(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t id = cur_u8(c, t, hf_folder_flags_sub_property_id);
    uint32_t cb = cur_u8(c, t, hf_folder_flags_sub_property_cb);
    switch (id * 0x100 + cb) {
    case 0x104: {
        uint32_t extended_flags = cur_u32(c, t, hf_folder_flags_sub_property_extended_flags);
        if (wanted)
            cur_summary_set(c, t, "%s 0x%x", cur_name_text(c, id, vs_folder_flags_id), extended_flags);
        break;
    }
    case 0x210: {
        e_guid_t search_folder_id = cur_guid(c, t, hf_folder_flags_sub_property_search_folder_id);
        if (wanted) {
            cur_summary_set(c, t, "%s %s", cur_name_text(c, id, vs_folder_flags_id),
                            property_set_text(c->pinfo->pool, &search_folder_id));
        }
        break;
    }
    case 0x304: {
        uint32_t search_folder_tag = cur_u32(c, t, hf_folder_flags_sub_property_search_folder_tag);
        if (wanted)
            cur_summary_set(c, t, "%s 0x%x", cur_name_text(c, id, vs_folder_flags_id), search_folder_tag);
        break;
    }
    case 0x504: {
        uint32_t to_do_folder_version = cur_u32(c, t, hf_folder_flags_sub_property_to_do_folder_version);
        if (wanted)
            cur_summary_set(c, t, "%s 0x%x", cur_name_text(c, id, vs_folder_flags_id), to_do_folder_version);
        break;
    }
    default: {
        const char *data = wanted ? cur_hex_text(c, cb) : NULL;
        cur_bytes(c, t, hf_folder_flags_sub_property_data, cb);
        if (wanted) {
            cur_summary_set(c, t, "%s%s", cur_name_text(c, id, vs_folder_flags_id),
                            cur_part_text(c, " ", cur_text_or(c, data), ""));
        }
        break;
    }
    }
}

/* SearchFolderDefinition, MS-OXOSRCH 2.2.1.2.8 */
void oxcdata_search_folder_definition(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t text_search_extended_length = 0;
    uint32_t folder_list1_extended_length = 0;
    const char *folder_list1 = NULL;
    const char *search_restriction_text = NULL;

    cur_u32(c, t, hf_search_folder_definition_version);
    uint32_t storage_type = cur_flags32(c, t, hf_search_folder_definition_storage_type, ett_flags,
                                        bits_search_folder_definition_storage_type, 0x707f);
    cur_u32(c, t, hf_search_folder_definition_numerical_search);
    uint32_t text_search_length = cur_u8(c, t, hf_search_folder_definition_text_search_length);
    if (text_search_length == 255)
        text_search_extended_length = cur_u16(c, t, hf_search_folder_definition_text_search_extended_length);
    if (text_search_length > 0 && text_search_length < 255)
        cur_string16(c, t, hf_search_folder_definition_text_search, text_search_length * 2, NULL);
    if (text_search_length == 255)
        cur_string16(c, t, hf_search_folder_definition_text_search, text_search_extended_length * 2, NULL);
    cur_struct(c, t, hf_search_folder_definition_skip_block1, ett_skip_block, oxcdata_skip_block);
    cur_u32(c, t, hf_search_folder_definition_deep_search);
    uint32_t folder_list1_length = cur_u8(c, t, hf_search_folder_definition_folder_list1_length);
    if (folder_list1_length == 255)
        folder_list1_extended_length = cur_u16(c, t, hf_search_folder_definition_folder_list1_extended_length);
    if (folder_list1_length > 0 && folder_list1_length < 255)
        cur_string16(c, t, hf_search_folder_definition_folder_list1, folder_list1_length * 2, &folder_list1);
    if (folder_list1_length == 255)
        cur_string16(c, t, hf_search_folder_definition_folder_list1, folder_list1_extended_length * 2, &folder_list1);
    uint32_t folder_list2_length = cur_u32(c, t, hf_search_folder_definition_folder_list2_length);
    if (folder_list2_length > 0) {
        cur_sub folder_list2_sub = cur_sub_begin(c, t, hf_search_folder_definition_folder_list2, folder_list2_length);
        cur_struct(c, t, hf_search_folder_definition_folder_list2, ett_entry_list, entry_list);
        cur_sub_end(c, t, &folder_list2_sub);
    }
    if (storage_type & SEARCH_FOLDER_STORAGE_TYPE_F)
        cur_struct(c, t, hf_search_folder_definition_addresses, ett_address_list, oxcdata_address_list);
    cur_struct(c, t, hf_search_folder_definition_skip_block2, ett_skip_block, oxcdata_skip_block);
    if (storage_type & SEARCH_FOLDER_STORAGE_TYPE_E) {
        search_restriction_text = cur_struct_summary(c, t, hf_search_folder_definition_search_restriction,
                                                     ett_search_folder_restriction, oxcdata_search_folder_restriction,
                                                     wanted);
    }
    if (storage_type & SEARCH_FOLDER_STORAGE_TYPE_D) {
        uint64_t advanced_search_size = cur_u64(c, t, hf_search_folder_definition_advanced_search_size);
        cur_bytes(c, t, hf_search_folder_definition_advanced_search, advanced_search_size);
    }
    cur_struct(c, t, hf_search_folder_definition_skip_block3, ett_skip_block, oxcdata_skip_block);
    if (wanted && ((storage_type & SEARCH_FOLDER_STORAGE_TYPE_E) && folder_list1_length > 0)) {
        cur_summary_set(c, t, "%s%s", cur_part_text(c, "", cur_text_or(c, folder_list1), ", "),
                        cur_inner_text(search_restriction_text));
    }
    if (wanted && ((storage_type & SEARCH_FOLDER_STORAGE_TYPE_E) && folder_list1_length == 0))
        cur_summary_set(c, t, "%s", cur_inner_text(search_restriction_text));
    if (wanted && !(storage_type & SEARCH_FOLDER_STORAGE_TYPE_E))
        cur_summary_set(c, t, "%s", cur_text_or(c, folder_list1));
}

/* SkipBlock, MS-OXOSRCH 2.2.1.2.8 */
void oxcdata_skip_block(ex_cursor *c, proto_tree *t)
{
    uint32_t size = cur_u32(c, t, hf_skip_block_size);
    if (size > 0)
        cur_bytes(c, t, hf_skip_block_data, size);
}

/* AddressList, MS-OXOSRCH 2.2.1.2.8.1 */
void oxcdata_address_list(ex_cursor *c, proto_tree *t)
{
    cur_summary_none(c);

    uint32_t address_count = cur_u32(c, t, hf_address_list_address_count);
    cur_list(c, t, hf_address_list_addresses, ett_address_entry, address_count, oxcdata_address_entry);
}

/* AddressEntry, MS-OXOSRCH 2.2.1.2.8.1.1 */
void oxcdata_address_entry(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_count = cur_u32(c, t, hf_address_entry_property_count);
    cur_u32(c, t, hf_address_entry_pad);
    c->rows.wanted_id = wanted ? 0x3001 : 0;
    c->rows.wanted_text = NULL;
    cur_list(c, t, hf_address_entry_values, ett_search_folder_property_value, property_count,
             search_folder_property_value);
    const char *values_pid_tag_display_name = c->rows.wanted_text;
    c->rows.wanted_id = 0;
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(values_pid_tag_display_name));
}

/* SearchFolderRestriction, MS-OXOSRCH 2.2.1.2.8.2 */
void oxcdata_search_folder_restriction(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t count = 0;
    const char *restrictions_text = NULL;
    const char *restriction_text = NULL;
    uint32_t property_tag = 0;
    const char *comparand_text = NULL;
    uint32_t rel_op = 0;
    uint32_t annotation_count = 0;

    uint32_t restriction_type = cur_u32(c, t, hf_search_folder_restriction_restriction_type);
    switch (restriction_type) {
    case RESTRICT_TYPE_AND_RESTRICTION:
        count = cur_u32(c, t, hf_search_folder_restriction_count);
        restrictions_text = cur_list_summary(c, t, hf_search_folder_restriction_restrictions,
                                             ett_search_folder_restriction, count, oxcdata_search_folder_restriction,
                                             wanted, " AND ");
        if (wanted)
            cur_summary_set(c, t, "(%s)", cur_inner_text(restrictions_text));
        break;
    case RESTRICT_TYPE_OR_RESTRICTION:
        count = cur_u32(c, t, hf_search_folder_restriction_count);
        restrictions_text = cur_list_summary(c, t, hf_search_folder_restriction_restrictions,
                                             ett_search_folder_restriction, count, oxcdata_search_folder_restriction,
                                             wanted, " OR ");
        if (wanted)
            cur_summary_set(c, t, "(%s)", cur_inner_text(restrictions_text));
        break;
    case RESTRICT_TYPE_NOT_RESTRICTION:
        restriction_text = cur_struct_summary(c, t, hf_search_folder_restriction_restriction,
                                              ett_search_folder_restriction, oxcdata_search_folder_restriction,
                                              wanted);
        if (wanted)
            cur_summary_set(c, t, "NOT%s", cur_part_text(c, " ", cur_inner_text(restriction_text), ""));
        break;
    case RESTRICT_TYPE_CONTENT_RESTRICTION:
        cur_u32(c, t, hf_search_folder_restriction_ul_fuzzy_level);
        property_tag = cur_property_tag(c, t, hf_search_folder_restriction_property_tag);
        comparand_text = cur_struct_summary(c, t, hf_search_folder_restriction_comparand,
                                            ett_search_folder_property_value, search_folder_property_value, wanted);
        if (wanted) {
            cur_summary_set(c, t, "%s contains%s", cur_tag_text(c, property_tag),
                            cur_part_text(c, " ", cur_inner_text(comparand_text), ""));
        }
        break;
    case RESTRICT_TYPE_PROPERTY_RESTRICTION:
        rel_op = cur_u32(c, t, hf_search_folder_restriction_rel_op);
        property_tag = cur_property_tag(c, t, hf_search_folder_restriction_property_tag);
        comparand_text = cur_struct_summary(c, t, hf_search_folder_restriction_comparand,
                                            ett_search_folder_property_value, search_folder_property_value, wanted);
        if (wanted) {
            cur_summary_set(c, t, "%s %s%s", cur_tag_text(c, property_tag), cur_name_text(c, rel_op, vs_rel_op),
                            cur_part_text(c, " ", cur_inner_text(comparand_text), ""));
        }
        break;
    case RESTRICT_TYPE_COMPARE_PROPERTIES_RESTRICTION: {
        rel_op = cur_u32(c, t, hf_search_folder_restriction_rel_op);
        uint32_t property_tag1 = cur_property_tag(c, t, hf_search_folder_restriction_property_tag1);
        uint32_t property_tag2 = cur_property_tag(c, t, hf_search_folder_restriction_property_tag2);
        if (wanted) {
            cur_summary_set(c, t, "%s %s %s", cur_tag_text(c, property_tag1), cur_name_text(c, rel_op, vs_rel_op),
                            cur_tag_text(c, property_tag2));
        }
        break;
    }
    case RESTRICT_TYPE_BIT_MASK_RESTRICTION: {
        uint32_t bitmap_rel_op = cur_u32(c, t, hf_search_folder_restriction_bitmap_rel_op);
        property_tag = cur_property_tag(c, t, hf_search_folder_restriction_property_tag);
        uint32_t mask = cur_u32(c, t, hf_search_folder_restriction_mask);
        if (wanted) {
            cur_summary_set(c, t, "%s & 0x%x %s", cur_tag_text(c, property_tag), mask,
                            cur_name_text(c, bitmap_rel_op, vs_bitmap_rel_op));
        }
        break;
    }
    case RESTRICT_TYPE_EXIST_RESTRICTION:
        property_tag = cur_property_tag(c, t, hf_search_folder_restriction_property_tag);
        if (wanted)
            cur_summary_set(c, t, "exists %s", cur_tag_text(c, property_tag));
        break;
    case RESTRICT_TYPE_COMMENT_RESTRICTION:
    case RESTRICT_TYPE_ANNOTATION_RESTRICTION:
        annotation_count = cur_u32(c, t, hf_search_folder_restriction_annotation_count);
        restriction_text = cur_struct_summary(c, t, hf_search_folder_restriction_restriction,
                                              ett_search_folder_restriction, oxcdata_search_folder_restriction,
                                              wanted);
        cur_list(c, t, hf_search_folder_restriction_annotations, ett_search_folder_property_value, annotation_count,
                 search_folder_property_value);
        if (wanted)
            cur_summary_set(c, t, "%s", cur_inner_text(restriction_text));
        break;
    case RESTRICT_TYPE_COUNT_RESTRICTION:
        restriction_text = cur_struct_summary(c, t, hf_search_folder_restriction_restriction,
                                              ett_search_folder_restriction, oxcdata_search_folder_restriction,
                                              wanted);
        if (wanted)
            cur_summary_set(c, t, "%s", cur_inner_text(restriction_text));
        break;
    default:
        cur_fail(c, t, "RestrictionType: 0x%" PRIx64 " is not a known value", (uint64_t)restriction_type);
        break;
    }
}

/* TaskAssigner, MS-OXOTASK 2.2.2.2.16 */
void oxcdata_task_assigner(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *wz_display_name = NULL;

    uint32_t cb_assigner = cur_u32(c, t, hf_task_assigner_cb_assigner);
    cur_sub cb_assigner_sub = cur_sub_begin(c, t, hf_task_assigner_cb_assigner, cb_assigner);
    uint32_t cb_eid = cur_u32(c, t, hf_task_assigner_cb_eid);
    if (cb_eid > 0) {
        cur_sub eid_sub = cur_sub_begin(c, t, hf_task_assigner_eid, cb_eid);
        cur_struct(c, t, hf_task_assigner_eid, ett_entry_id, oxcdata_entry_id);
        cur_sub_end(c, t, &eid_sub);
    }
    cur_string8(c, t, hf_task_assigner_sz_display_name, CUR_NUL, NULL);
    cur_string16(c, t, hf_task_assigner_wz_display_name, CUR_NUL, &wz_display_name);
    cur_sub_end(c, t, &cb_assigner_sub);
    if (wanted)
        cur_summary_set(c, t, "\"%s\"", cur_text_or(c, wz_display_name));
}

/* TaskAssigners, MS-OXOTASK 2.2.2.2.16 */
void oxcdata_task_assigners(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t c_assigners = cur_u32(c, t, hf_task_assigners_c_assigners);
    const char *assigners_text = cur_list_summary(c, t, hf_task_assigners_assigners, ett_task_assigner, c_assigners,
                                                  oxcdata_task_assigner, wanted, ", ");
    if (wanted)
        cur_summary_set(c, t, "%s", cur_inner_text(assigners_text));
}

static hf_register_info hf_info[] = {
    { &hf_entry_id_flags,
      { "Flags", "oxcdata.entry_id.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_provider_uid,
      { "ProviderUID", "oxcdata.entry_id.provider_uid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_ephemeral_entry_id,
      { "EphemeralEntryID", "oxcdata.entry_id.ephemeral_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_one_off_entry_id,
      { "OneOffEntryID", "oxcdata.entry_id.one_off_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_address_book_entry_id,
      { "AddressBookEntryID", "oxcdata.entry_id.address_book_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_entry_id_contact_address_entry_id,
      { "ContactAddressEntryID", "oxcdata.entry_id.contact_address_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_entry_id_store_object_entry_id,
      { "StoreObjectEntryID", "oxcdata.entry_id.store_object_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_entry_id_wrapped_entry_id,
      { "WrappedEntryId", "oxcdata.entry_id.wrapped_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_folder_entry_id,
      { "FolderEntryID", "oxcdata.entry_id.folder_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_provider_data,
      { "ProviderData", "oxcdata.entry_id.provider_data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_entry_id_message_entry_id,
      { "MessageEntryID", "oxcdata.entry_id.message_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_folder_entry_id_folder_type,
      { "FolderType", "oxcdata.folder_entry_id.folder_type", FT_UINT16, BASE_HEX, VALS(vs_store_object_type), 0x0,
        NULL, HFILL } },
    { &hf_folder_entry_id_database_guid,
      { "DatabaseGuid", "oxcdata.folder_entry_id.database_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_folder_entry_id_global_counter,
      { "GlobalCounter", "oxcdata.folder_entry_id.global_counter", FT_UINT48, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_folder_entry_id_pad,
      { "Pad", "oxcdata.folder_entry_id.pad", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_message_entry_id_message_type,
      { "MessageType", "oxcdata.message_entry_id.message_type", FT_UINT16, BASE_HEX, VALS(vs_store_object_type), 0x0,
        NULL, HFILL } },
    { &hf_message_entry_id_folder_database_guid,
      { "FolderDatabaseGuid", "oxcdata.message_entry_id.folder_database_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_message_entry_id_folder_global_counter,
      { "FolderGlobalCounter", "oxcdata.message_entry_id.folder_global_counter", FT_UINT48, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_message_entry_id_pad1,
      { "Pad1", "oxcdata.message_entry_id.pad1", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_message_entry_id_message_database_guid,
      { "MessageDatabaseGuid", "oxcdata.message_entry_id.message_database_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_message_entry_id_message_global_counter,
      { "MessageGlobalCounter", "oxcdata.message_entry_id.message_global_counter", FT_UINT48, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_message_entry_id_pad2,
      { "Pad2", "oxcdata.message_entry_id.pad2", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_version,
      { "Version", "oxcdata.store_object_entry_id.version", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_flag,
      { "Flag", "oxcdata.store_object_entry_id.flag", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_dll_file_name,
      { "DLLFileName", "oxcdata.store_object_entry_id.dll_file_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_store_object_entry_id_wrapped_flags,
      { "WrappedFlags", "oxcdata.store_object_entry_id.wrapped_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_store_object_entry_id_wrapped_provider_uid,
      { "WrappedProviderUID", "oxcdata.store_object_entry_id.wrapped_provider_uid", FT_GUID, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_store_object_entry_id_wrapped_type,
      { "WrappedType", "oxcdata.store_object_entry_id.wrapped_type", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_server_shortname,
      { "ServerShortname", "oxcdata.store_object_entry_id.server_shortname", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_store_object_entry_id_mailbox_dn,
      { "MailboxDN", "oxcdata.store_object_entry_id.mailbox_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_magic,
      { "Magic", "oxcdata.store_object_entry_id.magic", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_size,
      { "Size", "oxcdata.store_object_entry_id.size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_eid_version,
      { "EidVersion", "oxcdata.store_object_entry_id.eid_version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_offset_dn,
      { "OffsetDN", "oxcdata.store_object_entry_id.offset_dn", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_offset_fqdn,
      { "OffsetFQDN", "oxcdata.store_object_entry_id.offset_fqdn", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_server_dn,
      { "ServerDN", "oxcdata.store_object_entry_id.server_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_server_fqdn,
      { "ServerFQDN", "oxcdata.store_object_entry_id.server_fqdn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_reserved,
      { "Reserved", "oxcdata.store_object_entry_id.reserved", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_offset_smtp_address,
      { "OffsetSmtpAddress", "oxcdata.store_object_entry_id.offset_smtp_address", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_store_object_entry_id_smtp_address,
      { "SmtpAddress", "oxcdata.store_object_entry_id.smtp_address", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_store_object_entry_id_provider_data,
      { "ProviderData", "oxcdata.store_object_entry_id.provider_data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_one_off_entry_id_version,
      { "Version", "oxcdata.one_off_entry_id.version", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_one_off_entry_id_bits,
      { "Bits", "oxcdata.one_off_entry_id.bits", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_one_off_entry_id_bits_mae,
      { "MAE", "oxcdata.one_off_entry_id.bits.mae", FT_UINT16, BASE_DEC, VALS(vs_one_off_entry_idmae), 0x0060, NULL,
        HFILL } },
    { &hf_one_off_entry_id_bits_format,
      { "Format", "oxcdata.one_off_entry_id.bits.format", FT_UINT16, BASE_DEC, VALS(vs_one_off_entry_id_format),
        0x001e, NULL, HFILL } },
    { &hf_one_off_entry_id_bits_m,
      { "M", "oxcdata.one_off_entry_id.bits.m", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0001, NULL, HFILL } },
    { &hf_one_off_entry_id_bits_u,
      { "U", "oxcdata.one_off_entry_id.bits.u", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x8000, NULL, HFILL } },
    { &hf_one_off_entry_id_bits_l,
      { "L", "oxcdata.one_off_entry_id.bits.l", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x1000, NULL, HFILL } },
    { &hf_one_off_entry_id_display_name,
      { "DisplayName", "oxcdata.one_off_entry_id.display_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_one_off_entry_id_address_type,
      { "AddressType", "oxcdata.one_off_entry_id.address_type", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_one_off_entry_id_email_address,
      { "EmailAddress", "oxcdata.one_off_entry_id.email_address", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_address_book_entry_id_version,
      { "Version", "oxcdata.address_book_entry_id.version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_address_book_entry_id_type,
      { "Type", "oxcdata.address_book_entry_id.type", FT_UINT32, BASE_HEX, VALS(vs_display_type_values), 0x0, NULL,
        HFILL } },
    { &hf_address_book_entry_id_x500_dn,
      { "X500DN", "oxcdata.address_book_entry_id.x500_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_ephemeral_entry_id_r4,
      { "R4", "oxcdata.ephemeral_entry_id.r4", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_ephemeral_entry_id_display_type,
      { "DisplayType", "oxcdata.ephemeral_entry_id.display_type", FT_UINT32, BASE_HEX, VALS(vs_display_type_values),
        0x0, NULL, HFILL } },
    { &hf_ephemeral_entry_id_mid,
      { "MId", "oxcdata.ephemeral_entry_id.m_id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_contact_address_entry_id_version,
      { "Version", "oxcdata.contact_address_entry_id.version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_contact_address_entry_id_type,
      { "Type", "oxcdata.contact_address_entry_id.type", FT_UINT32, BASE_DEC, VALS(vs_contact_address_entry_id_type),
        0x0, NULL, HFILL } },
    { &hf_contact_address_entry_id_muid_id,
      { "muidID", "oxcdata.contact_address_entry_id.muid_id", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_contact_address_entry_id_entry_id_bytes,
      { "EntryIdBytes", "oxcdata.contact_address_entry_id.entry_id_bytes", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_contact_address_entry_id_index,
      { "Index", "oxcdata.contact_address_entry_id.index", FT_UINT32, BASE_DEC,
        VALS(vs_contact_address_entry_id_index), 0x0, NULL, HFILL } },
    { &hf_contact_address_entry_id_entry_id_count,
      { "EntryIdCount", "oxcdata.contact_address_entry_id.entry_id_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_contact_address_entry_id_extra,
      { "Extra", "oxcdata.contact_address_entry_id.extra", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_contact_address_entry_id_index_2,
      { "Index", "oxcdata.contact_address_entry_id.index", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_contact_address_entry_id_provider_data,
      { "ProviderData", "oxcdata.contact_address_entry_id.provider_data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_wrapped_entry_id_type,
      { "Type", "oxcdata.wrapped_entry_id.type", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_wrapped_entry_id_type_entry_id_type,
      { "EntryIDType", "oxcdata.wrapped_entry_id.type.entry_id_type", FT_UINT8, BASE_DEC,
        VALS(vs_wrapped_entry_id_type), 0x0f, NULL, HFILL } },
    { &hf_wrapped_entry_id_type_address,
      { "Address", "oxcdata.wrapped_entry_id.type.address", FT_UINT8, BASE_DEC, VALS(vs_wrapped_entry_id_address),
        0x70, NULL, HFILL } },
    { &hf_wrapped_entry_id_type_not_one_off,
      { "NotOneOff", "oxcdata.wrapped_entry_id.type.not_one_off", FT_BOOLEAN, 8, TFS(&ex_set_notset), 0x80, NULL,
        HFILL } },
    { &hf_wrapped_entry_id_embedded_entry_id,
      { "EmbeddedEntryID", "oxcdata.wrapped_entry_id.embedded_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_flat_entry_size,
      { "Size", "oxcdata.flat_entry.size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_flat_entry_entry_id,
      { "EntryID", "oxcdata.flat_entry.entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_flat_entry_padding,
      { "Padding", "oxcdata.flat_entry.padding", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_flat_entry_list_count,
      { "Count", "oxcdata.flat_entry_list.count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_flat_entry_list_size,
      { "Size", "oxcdata.flat_entry_list.size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_flat_entry_list_flat_entries,
      { "FlatEntries", "oxcdata.flat_entry_list.flat_entries", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_contact_link_entry_addr_book_entry_id_count,
      { "AddrBookEntryIdCount", "oxcdata.contact_link_entry.addr_book_entry_id_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_contact_link_entry_field_size,
      { "FieldSize", "oxcdata.contact_link_entry.field_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_contact_link_entry_addr_book_entry_id_data,
      { "AddrBookEntryIdData", "oxcdata.contact_link_entry.addr_book_entry_id_data", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_server_id_ours,
      { "Ours", "oxcdata.server_id.ours", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_server_id_folder_id,
      { "FolderID", "oxcdata.server_id.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_server_id_message_id,
      { "MessageID", "oxcdata.server_id.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_server_id_instance,
      { "Instance", "oxcdata.server_id.instance", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_server_id_client_data,
      { "ClientData", "oxcdata.server_id.client_data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_long_term_id_database_guid,
      { "DatabaseGuid", "oxcdata.long_term_id.database_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_long_term_id_global_counter,
      { "GlobalCounter", "oxcdata.long_term_id.global_counter", FT_UINT48, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_long_term_id_pad,
      { "Pad", "oxcdata.long_term_id.pad", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_property_name_kind,
      { "Kind", "oxcdata.property_name.kind", FT_UINT8, BASE_DEC, VALS(vs_property_name_kind), 0x0, NULL, HFILL } },
    { &hf_property_name_guid,
      { "GUID", "oxcdata.property_name.guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_property_name_lid,
      { "LID", "oxcdata.property_name.lid", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_property_name_name_size,
      { "NameSize", "oxcdata.property_name.name_size", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_property_name_name,
      { "Name", "oxcdata.property_name.name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_property_problem_index,
      { "Index", "oxcdata.property_problem.index", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_property_problem_property_tag,
      { "PropertyTag", "oxcdata.property_problem.property_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_property_problem_error_code,
      { "ErrorCode", "oxcdata.property_problem.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names,
        0x0, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags,
      { "RecipientFlags", "oxcdata.recipient_row.recipient_flags", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags_r,
      { "R", "oxcdata.recipient_row.recipient_flags.r", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0080, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags_s,
      { "S", "oxcdata.recipient_row.recipient_flags.s", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0040, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags_t,
      { "T", "oxcdata.recipient_row.recipient_flags.t", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0020, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags_d,
      { "D", "oxcdata.recipient_row.recipient_flags.d", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0010, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags_e,
      { "E", "oxcdata.recipient_row.recipient_flags.e", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0008, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags_type,
      { "Type", "oxcdata.recipient_row.recipient_flags.type", FT_UINT16, BASE_DEC, VALS(vs_recipient_address_type),
        0x0007, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags_o,
      { "O", "oxcdata.recipient_row.recipient_flags.o", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x8000, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags_reserved,
      { "Reserved", "oxcdata.recipient_row.recipient_flags.reserved", FT_UINT16, BASE_DEC, NULL, 0x7800, NULL,
        HFILL } },
    { &hf_recipient_row_recipient_flags_i,
      { "I", "oxcdata.recipient_row.recipient_flags.i", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0400, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags_u,
      { "U", "oxcdata.recipient_row.recipient_flags.u", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0200, NULL, HFILL } },
    { &hf_recipient_row_recipient_flags_n,
      { "N", "oxcdata.recipient_row.recipient_flags.n", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0100, NULL, HFILL } },
    { &hf_recipient_row_address_prefix_used,
      { "AddressPrefixUsed", "oxcdata.recipient_row.address_prefix_used", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_recipient_row_display_type,
      { "DisplayType", "oxcdata.recipient_row.display_type", FT_UINT8, BASE_DEC, VALS(vs_recipient_display_type), 0x0,
        NULL, HFILL } },
    { &hf_recipient_row_x500_dn,
      { "X500DN", "oxcdata.recipient_row.x500_dn", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_recipient_row_entry_id_size,
      { "EntryIdSize", "oxcdata.recipient_row.entry_id_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_recipient_row_entry_id,
      { "EntryID", "oxcdata.recipient_row.entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_recipient_row_search_key_size,
      { "SearchKeySize", "oxcdata.recipient_row.search_key_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_recipient_row_search_key,
      { "SearchKey", "oxcdata.recipient_row.search_key", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_recipient_row_address_type,
      { "AddressType", "oxcdata.recipient_row.address_type", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_recipient_row_email_address,
      { "EmailAddress", "oxcdata.recipient_row.email_address", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_recipient_row_display_name,
      { "DisplayName", "oxcdata.recipient_row.display_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_recipient_row_simple_display_name,
      { "SimpleDisplayName", "oxcdata.recipient_row.simple_display_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_recipient_row_transmittable_display_name,
      { "TransmittableDisplayName", "oxcdata.recipient_row.transmittable_display_name", FT_STRING, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_recipient_row_recipient_column_count,
      { "RecipientColumnCount", "oxcdata.recipient_row.recipient_column_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_recipient_row_recipient_properties,
      { "RecipientProperties", "oxcdata.recipient_row.recipient_properties", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_typed_string_string_type,
      { "StringType", "oxcdata.typed_string.string_type", FT_UINT8, BASE_DEC, VALS(vs_string_type), 0x0, NULL,
        HFILL } },
    { &hf_typed_string_string,
      { "String", "oxcdata.typed_string.string", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_restrict_type,
      { "RestrictType", "oxcdata.restriction.restrict_type", FT_UINT8, BASE_DEC, VALS(vs_restrict_type), 0x0, NULL,
        HFILL } },
    { &hf_restriction_restrict_count,
      { "RestrictCount", "oxcdata.restriction.restrict_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_restricts,
      { "Restricts", "oxcdata.restriction.restricts", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_restriction,
      { "Restriction", "oxcdata.restriction.restriction", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_fuzzy_level_low,
      { "FuzzyLevelLow", "oxcdata.restriction.fuzzy_level_low", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_fuzzy_level_low_match,
      { "Match", "oxcdata.restriction.fuzzy_level_low.match", FT_UINT16, BASE_DEC, VALS(vs_fuzzy_level_match), 0x000f,
        NULL, HFILL } },
    { &hf_restriction_fuzzy_level_low_fl_prefix_on_any_word,
      { "FL_PREFIX_ON_ANY_WORD", "oxcdata.restriction.fuzzy_level_low.fl_prefix_on_any_word", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0010, NULL, HFILL } },
    { &hf_restriction_fuzzy_level_low_fl_phrase_match,
      { "FL_PHRASE_MATCH", "oxcdata.restriction.fuzzy_level_low.fl_phrase_match", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0020, NULL, HFILL } },
    { &hf_restriction_fuzzy_level_high,
      { "FuzzyLevelHigh", "oxcdata.restriction.fuzzy_level_high", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_fuzzy_level_high_fl_ignorecase,
      { "FL_IGNORECASE", "oxcdata.restriction.fuzzy_level_high.fl_ignorecase", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0001, NULL, HFILL } },
    { &hf_restriction_fuzzy_level_high_fl_ignorenonspace,
      { "FL_IGNORENONSPACE", "oxcdata.restriction.fuzzy_level_high.fl_ignorenonspace", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0002, NULL, HFILL } },
    { &hf_restriction_fuzzy_level_high_fl_loose,
      { "FL_LOOSE", "oxcdata.restriction.fuzzy_level_high.fl_loose", FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0004,
        NULL, HFILL } },
    { &hf_restriction_property_tag,
      { "PropertyTag", "oxcdata.restriction.property_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_has_tagged_value,
      { "HasTaggedValue", "oxcdata.restriction.has_tagged_value", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_tagged_value,
      { "TaggedValue", "oxcdata.restriction.tagged_value", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_rel_op,
      { "RelOp", "oxcdata.restriction.rel_op", FT_UINT8, BASE_DEC, VALS(vs_rel_op), 0x0, NULL, HFILL } },
    { &hf_restriction_prop_tag,
      { "PropTag", "oxcdata.restriction.prop_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_prop_tag1,
      { "PropTag1", "oxcdata.restriction.prop_tag1", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_prop_tag2,
      { "PropTag2", "oxcdata.restriction.prop_tag2", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_bitmap_rel_op,
      { "BitmapRelOp", "oxcdata.restriction.bitmap_rel_op", FT_UINT8, BASE_DEC, VALS(vs_bitmap_rel_op), 0x0, NULL,
        HFILL } },
    { &hf_restriction_mask,
      { "Mask", "oxcdata.restriction.mask", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_size,
      { "Size", "oxcdata.restriction.size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_subobject,
      { "Subobject", "oxcdata.restriction.subobject", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_tagged_values_count,
      { "TaggedValuesCount", "oxcdata.restriction.tagged_values_count", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_restriction_tagged_values,
      { "TaggedValues", "oxcdata.restriction.tagged_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_restriction_present,
      { "RestrictionPresent", "oxcdata.restriction.restriction_present", FT_BOOLEAN, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_restriction_count,
      { "Count", "oxcdata.restriction.count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_sub_restriction,
      { "SubRestriction", "oxcdata.restriction.sub_restriction", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_restrict_type_2,
      { "rt", "oxcdata.restriction.restrict_type", FT_UINT32, BASE_DEC, VALS(vs_restrict_type), 0x0, NULL, HFILL } },
    { &hf_restriction_discriminant,
      { "Discriminant", "oxcdata.restriction.discriminant", FT_UINT32, BASE_DEC, VALS(vs_restrict_type), 0x0, NULL,
        HFILL } },
    { &hf_restriction_restrict_count_2,
      { "cRes", "oxcdata.restriction.restrict_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_restricts_2,
      { "lpRes", "oxcdata.restriction.restricts", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_restriction_2,
      { "lpRes", "oxcdata.restriction.restriction", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_property_tag_2,
      { "ulPropTag", "oxcdata.restriction.property_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_tagged_value_2,
      { "lpProp", "oxcdata.restriction.tagged_value", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_rel_op_2,
      { "relop", "oxcdata.restriction.rel_op", FT_UINT32, BASE_DEC, VALS(vs_rel_op), 0x0, NULL, HFILL } },
    { &hf_restriction_prop_tag_2,
      { "ulPropTag", "oxcdata.restriction.prop_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_prop_tag1_2,
      { "ulPropTag1", "oxcdata.restriction.prop_tag1", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_prop_tag2_2,
      { "ulPropTag2", "oxcdata.restriction.prop_tag2", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_bitmap_rel_op_2,
      { "relMBR", "oxcdata.restriction.bitmap_rel_op", FT_UINT32, BASE_DEC, VALS(vs_bitmap_rel_op), 0x0, NULL,
        HFILL } },
    { &hf_restriction_mask_2,
      { "ulMask", "oxcdata.restriction.mask", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_size_2,
      { "cb", "oxcdata.restriction.size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_reserved1,
      { "ulReserved1", "oxcdata.restriction.reserved1", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_reserved2,
      { "ulReserved2", "oxcdata.restriction.reserved2", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_restriction_subobject_2,
      { "ulSubObject", "oxcdata.restriction.subobject", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_sort_order_property_type,
      { "PropertyType", "oxcdata.sort_order.property_type", FT_UINT16, BASE_HEX | BASE_EXT_STRING, &ex_property_types,
        0x0, NULL, HFILL } },
    { &hf_sort_order_property_id,
      { "PropertyId", "oxcdata.sort_order.property_id", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_sort_order_order,
      { "Order", "oxcdata.sort_order.order", FT_UINT8, BASE_DEC, VALS(vs_sort_order_order), 0x0, NULL, HFILL } },
    { &hf_sort_order_set_sort_order_count,
      { "SortOrderCount", "oxcdata.sort_order_set.sort_order_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_sort_order_set_categorized_count,
      { "CategorizedCount", "oxcdata.sort_order_set.categorized_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_sort_order_set_expanded_count,
      { "ExpandedCount", "oxcdata.sort_order_set.expanded_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_sort_order_set_sort_orders,
      { "SortOrders", "oxcdata.sort_order_set.sort_orders", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_xid_namespace_guid,
      { "NamespaceGuid", "oxcdata.xid.namespace_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_xid_local_id,
      { "LocalId", "oxcdata.xid.local_id", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_source_key_gid,
      { "GID", "oxcdata.source_key.gid", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_source_key_xid,
      { "XID", "oxcdata.source_key.xid", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_gid_database_guid,
      { "DatabaseGuid", "oxcdata.gid.database_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_gid_global_counter,
      { "GlobalCounter", "oxcdata.gid.global_counter", FT_UINT48, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_sized_xid_xid_size,
      { "XidSize", "oxcdata.sized_xid.xid_size", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_sized_xid_xid,
      { "XID", "oxcdata.sized_xid.xid", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_predecessor_change_list_sized_xid,
      { "SizedXid", "oxcdata.predecessor_change_list.sized_xid", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_serialized_replid_guid_map_pairs,
      { "Pairs", "oxcdata.serialized_replid_guid_map.pairs", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_replid_guid_pair_replid,
      { "REPLID", "oxcdata.replid_guid_pair.replid", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_replid_guid_pair_replguid,
      { "REPLGUID", "oxcdata.replid_guid_pair.replguid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_replid_guid_pair_residual,
      { "Residual", "oxcdata.replid_guid_pair.residual", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_security_setting_tag,
      { "TAG", "oxcdata.security_setting.tag", FT_UINT16, BASE_HEX | BASE_SPECIAL_VALS, VALS(vs_security_setting_tag),
        0x0, NULL, HFILL } },
    { &hf_security_setting_length,
      { "LENGTH", "oxcdata.security_setting.length", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_security_setting_data,
      { "DATA", "oxcdata.security_setting.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_user_x509_certificate_signed_data,
      { "SignedData", "oxcdata.user_x509_certificate.signed_data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_user_x509_certificate_security_settings,
      { "SecuritySettings", "oxcdata.user_x509_certificate.security_settings", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_t_row_set_type,
      { "Type", "oxcdata.t_row_set.type", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_t_row_set_c_rows,
      { "cRows", "oxcdata.t_row_set.c_rows", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_t_row_set_rows,
      { "Rows", "oxcdata.t_row_set.rows", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_t_row_x_pos,
      { "XPos", "oxcdata.t_row.x_pos", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_t_row_delta_x,
      { "DeltaX", "oxcdata.t_row.delta_x", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_t_row_y_pos,
      { "YPos", "oxcdata.t_row.y_pos", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_t_row_delta_y,
      { "DeltaY", "oxcdata.t_row.delta_y", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_t_row_control_type,
      { "ControlType", "oxcdata.t_row.control_type", FT_UINT32, BASE_HEX, VALS(vs_control_type), 0x0, NULL, HFILL } },
    { &hf_t_row_control_flags,
      { "ControlFlags", "oxcdata.t_row.control_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_t_row_control_flags_dt_multiline,
      { "DT_MULTILINE", "oxcdata.t_row.control_flags.dt_multiline", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001,
        NULL, HFILL } },
    { &hf_t_row_control_flags_dt_editable,
      { "DT_EDITABLE", "oxcdata.t_row.control_flags.dt_editable", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002,
        NULL, HFILL } },
    { &hf_t_row_control_flags_dt_required,
      { "DT_REQUIRED", "oxcdata.t_row.control_flags.dt_required", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004,
        NULL, HFILL } },
    { &hf_t_row_control_flags_dt_set_immediate,
      { "DT_SET_IMMEDIATE", "oxcdata.t_row.control_flags.dt_set_immediate", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000008, NULL, HFILL } },
    { &hf_t_row_control_flags_dt_password_edit,
      { "DT_PASSWORD_EDIT", "oxcdata.t_row.control_flags.dt_password_edit", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000010, NULL, HFILL } },
    { &hf_t_row_control_flags_dt_accept_dbcs,
      { "DT_ACCEPT_DBCS", "oxcdata.t_row.control_flags.dt_accept_dbcs", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000020, NULL, HFILL } },
    { &hf_t_row_control_flags_dt_set_selection,
      { "DT_SET_SELECTION", "oxcdata.t_row.control_flags.dt_set_selection", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000040, NULL, HFILL } },
    { &hf_t_row_control_structure,
      { "ControlStructure", "oxcdata.t_row.control_structure", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_cntrl_dw_type,
      { "dwType", "oxcdata.cntrl.dw_type", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_cntrl_ul_size,
      { "ulSize", "oxcdata.cntrl.ul_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_cntrl_ul_string,
      { "ulString", "oxcdata.cntrl.ul_string", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_cntrl_string,
      { "String", "oxcdata.cntrl.string", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_script_size,
      { "Size", "oxcdata.script.size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_script_script_data,
      { "ScriptData", "oxcdata.script.script_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_script_instruction_instruction,
      { "Instruction", "oxcdata.script_instruction.instruction", FT_UINT32, BASE_HEX, VALS(vs_instruction), 0x0, NULL,
        HFILL } },
    { &hf_script_instruction_property,
      { "Property", "oxcdata.script_instruction.property", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_script_instruction_string_offset,
      { "StringOffset", "oxcdata.script_instruction.string_offset", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_script_instruction_string,
      { "String", "oxcdata.script_instruction.string", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_script_instruction_jump_offset,
      { "JumpOffset", "oxcdata.script_instruction.jump_offset", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_script_instruction_first_operand,
      { "FirstOperand", "oxcdata.script_instruction.first_operand", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_script_instruction_second_operand,
      { "SecondOperand", "oxcdata.script_instruction.second_operand", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_systemtime_w_year,
      { "wYear", "oxcdata.systemtime.w_year", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_systemtime_w_month,
      { "wMonth", "oxcdata.systemtime.w_month", FT_UINT16, BASE_DEC, VALS(vs_system_time_month), 0x0, NULL, HFILL } },
    { &hf_systemtime_w_day_of_week,
      { "wDayOfWeek", "oxcdata.systemtime.w_day_of_week", FT_UINT16, BASE_DEC, VALS(vs_first_dow), 0x0, NULL,
        HFILL } },
    { &hf_systemtime_w_day,
      { "wDay", "oxcdata.systemtime.w_day", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_systemtime_w_hour,
      { "wHour", "oxcdata.systemtime.w_hour", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_systemtime_w_minute,
      { "wMinute", "oxcdata.systemtime.w_minute", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_systemtime_w_second,
      { "wSecond", "oxcdata.systemtime.w_second", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_systemtime_w_milliseconds,
      { "wMilliseconds", "oxcdata.systemtime.w_milliseconds", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_struct_l_bias,
      { "lBias", "oxcdata.time_zone_struct.l_bias", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_struct_l_standard_bias,
      { "lStandardBias", "oxcdata.time_zone_struct.l_standard_bias", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_struct_l_daylight_bias,
      { "lDaylightBias", "oxcdata.time_zone_struct.l_daylight_bias", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_struct_w_standard_year,
      { "wStandardYear", "oxcdata.time_zone_struct.w_standard_year", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_struct_st_standard_date,
      { "stStandardDate", "oxcdata.time_zone_struct.st_standard_date", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_struct_w_daylight_year,
      { "wDaylightYear", "oxcdata.time_zone_struct.w_daylight_year", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_struct_st_daylight_date,
      { "stDaylightDate", "oxcdata.time_zone_struct.st_daylight_date", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_major_version,
      { "MajorVersion", "oxcdata.tz_rule.major_version", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_minor_version,
      { "MinorVersion", "oxcdata.tz_rule.minor_version", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_reserved,
      { "Reserved", "oxcdata.tz_rule.reserved", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_tz_rule_flags,
      { "TZRuleFlags", "oxcdata.tz_rule.tz_rule_flags", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_tz_rule_flags_tzrule_flag_recur_current_tzreg,
      { "TZRULE_FLAG_RECUR_CURRENT_TZREG", "oxcdata.tz_rule.tz_rule_flags.tzrule_flag_recur_current_tzreg",
        FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0001, NULL, HFILL } },
    { &hf_tz_rule_tz_rule_flags_tzrule_flag_effective_tzreg,
      { "TZRULE_FLAG_EFFECTIVE_TZREG", "oxcdata.tz_rule.tz_rule_flags.tzrule_flag_effective_tzreg", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0002, NULL, HFILL } },
    { &hf_tz_rule_w_year,
      { "wYear", "oxcdata.tz_rule.w_year", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_x,
      { "X", "oxcdata.tz_rule.x", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_l_bias,
      { "lBias", "oxcdata.tz_rule.l_bias", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_l_standard_bias,
      { "lStandardBias", "oxcdata.tz_rule.l_standard_bias", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_l_daylight_bias,
      { "lDaylightBias", "oxcdata.tz_rule.l_daylight_bias", FT_INT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_st_standard_date,
      { "stStandardDate", "oxcdata.tz_rule.st_standard_date", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_tz_rule_st_daylight_date,
      { "stDaylightDate", "oxcdata.tz_rule.st_daylight_date", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_definition_major_version,
      { "MajorVersion", "oxcdata.time_zone_definition.major_version", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_definition_minor_version,
      { "MinorVersion", "oxcdata.time_zone_definition.minor_version", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_definition_cb_header,
      { "cbHeader", "oxcdata.time_zone_definition.cb_header", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_definition_reserved,
      { "Reserved", "oxcdata.time_zone_definition.reserved", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_definition_reserved_tzdefinition_flag_valid_guid,
      { "TZDEFINITION_FLAG_VALID_GUID", "oxcdata.time_zone_definition.reserved.tzdefinition_flag_valid_guid",
        FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0001, NULL, HFILL } },
    { &hf_time_zone_definition_reserved_tzdefinition_flag_valid_keyname,
      { "TZDEFINITION_FLAG_VALID_KEYNAME", "oxcdata.time_zone_definition.reserved.tzdefinition_flag_valid_keyname",
        FT_BOOLEAN, 16, TFS(&ex_set_notset), 0x0002, NULL, HFILL } },
    { &hf_time_zone_definition_guid,
      { "GUID", "oxcdata.time_zone_definition.guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_definition_cch_key_name,
      { "cchKeyName", "oxcdata.time_zone_definition.cch_key_name", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_definition_key_name,
      { "KeyName", "oxcdata.time_zone_definition.key_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_definition_c_rules,
      { "cRules", "oxcdata.time_zone_definition.c_rules", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_time_zone_definition_tz_rules,
      { "TZRules", "oxcdata.time_zone_definition.tz_rules", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_pattern_type_specific_week_days,
      { "Days", "oxcdata.pattern_type_specific_week.days", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_pattern_type_specific_week_days_su,
      { "Su", "oxcdata.pattern_type_specific_week.days.su", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001, NULL,
        HFILL } },
    { &hf_pattern_type_specific_week_days_m,
      { "M", "oxcdata.pattern_type_specific_week.days.m", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002, NULL,
        HFILL } },
    { &hf_pattern_type_specific_week_days_tu,
      { "Tu", "oxcdata.pattern_type_specific_week.days.tu", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004, NULL,
        HFILL } },
    { &hf_pattern_type_specific_week_days_w,
      { "W", "oxcdata.pattern_type_specific_week.days.w", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000008, NULL,
        HFILL } },
    { &hf_pattern_type_specific_week_days_th,
      { "Th", "oxcdata.pattern_type_specific_week.days.th", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000010, NULL,
        HFILL } },
    { &hf_pattern_type_specific_week_days_f,
      { "F", "oxcdata.pattern_type_specific_week.days.f", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000020, NULL,
        HFILL } },
    { &hf_pattern_type_specific_week_days_sa,
      { "Sa", "oxcdata.pattern_type_specific_week.days.sa", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000040, NULL,
        HFILL } },
    { &hf_pattern_type_specific_month_day,
      { "Day", "oxcdata.pattern_type_specific_month.day", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_pattern_type_specific_month_nth_days,
      { "Days", "oxcdata.pattern_type_specific_month_nth.days", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_pattern_type_specific_month_nth_days_su,
      { "Su", "oxcdata.pattern_type_specific_month_nth.days.su", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001,
        NULL, HFILL } },
    { &hf_pattern_type_specific_month_nth_days_m,
      { "M", "oxcdata.pattern_type_specific_month_nth.days.m", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002, NULL,
        HFILL } },
    { &hf_pattern_type_specific_month_nth_days_tu,
      { "Tu", "oxcdata.pattern_type_specific_month_nth.days.tu", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004,
        NULL, HFILL } },
    { &hf_pattern_type_specific_month_nth_days_w,
      { "W", "oxcdata.pattern_type_specific_month_nth.days.w", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000008, NULL,
        HFILL } },
    { &hf_pattern_type_specific_month_nth_days_th,
      { "Th", "oxcdata.pattern_type_specific_month_nth.days.th", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000010,
        NULL, HFILL } },
    { &hf_pattern_type_specific_month_nth_days_f,
      { "F", "oxcdata.pattern_type_specific_month_nth.days.f", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000020, NULL,
        HFILL } },
    { &hf_pattern_type_specific_month_nth_days_sa,
      { "Sa", "oxcdata.pattern_type_specific_month_nth.days.sa", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000040,
        NULL, HFILL } },
    { &hf_pattern_type_specific_month_nth_n,
      { "N", "oxcdata.pattern_type_specific_month_nth.n", FT_UINT32, BASE_DEC, VALS(vs_pattern_type_specific_n), 0x0,
        NULL, HFILL } },
    { &hf_recurrence_pattern_reader_version,
      { "ReaderVersion", "oxcdata.recurrence_pattern.reader_version", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_recurrence_pattern_writer_version,
      { "WriterVersion", "oxcdata.recurrence_pattern.writer_version", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_recurrence_pattern_recur_frequency,
      { "RecurFrequency", "oxcdata.recurrence_pattern.recur_frequency", FT_UINT16, BASE_HEX, VALS(vs_recur_frequency),
        0x0, NULL, HFILL } },
    { &hf_recurrence_pattern_pattern_type,
      { "PatternType", "oxcdata.recurrence_pattern.pattern_type", FT_UINT16, BASE_DEC, VALS(vs_pattern_type), 0x0,
        NULL, HFILL } },
    { &hf_recurrence_pattern_calendar_type,
      { "CalendarType", "oxcdata.recurrence_pattern.calendar_type", FT_UINT16, BASE_DEC, VALS(vs_calendar_type), 0x0,
        NULL, HFILL } },
    { &hf_recurrence_pattern_first_date_time,
      { "FirstDateTime", "oxcdata.recurrence_pattern.first_date_time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_recurrence_pattern_period,
      { "Period", "oxcdata.recurrence_pattern.period", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_recurrence_pattern_sliding_flag,
      { "SlidingFlag", "oxcdata.recurrence_pattern.sliding_flag", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_recurrence_pattern_pattern_type_specific,
      { "PatternTypeSpecific", "oxcdata.recurrence_pattern.pattern_type_specific", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_recurrence_pattern_end_type,
      { "EndType", "oxcdata.recurrence_pattern.end_type", FT_UINT32, BASE_HEX, VALS(vs_end_type), 0x0, NULL,
        HFILL } },
    { &hf_recurrence_pattern_occurrence_count,
      { "OccurrenceCount", "oxcdata.recurrence_pattern.occurrence_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_recurrence_pattern_first_dow,
      { "FirstDOW", "oxcdata.recurrence_pattern.first_dow", FT_UINT32, BASE_DEC, VALS(vs_first_dow), 0x0, NULL,
        HFILL } },
    { &hf_recurrence_pattern_deleted_instance_count,
      { "DeletedInstanceCount", "oxcdata.recurrence_pattern.deleted_instance_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_recurrence_pattern_deleted_instance_dates,
      { "DeletedInstanceDates", "oxcdata.recurrence_pattern.deleted_instance_dates", FT_ABSOLUTE_TIME,
        ABSOLUTE_TIME_UTC, NULL, 0x0, NULL, HFILL } },
    { &hf_recurrence_pattern_modified_instance_count,
      { "ModifiedInstanceCount", "oxcdata.recurrence_pattern.modified_instance_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_recurrence_pattern_modified_instance_dates,
      { "ModifiedInstanceDates", "oxcdata.recurrence_pattern.modified_instance_dates", FT_ABSOLUTE_TIME,
        ABSOLUTE_TIME_UTC, NULL, 0x0, NULL, HFILL } },
    { &hf_recurrence_pattern_start_date,
      { "StartDate", "oxcdata.recurrence_pattern.start_date", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_recurrence_pattern_end_date,
      { "EndDate", "oxcdata.recurrence_pattern.end_date", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_exception_info_start_date_time,
      { "StartDateTime", "oxcdata.exception_info.start_date_time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_exception_info_end_date_time,
      { "EndDateTime", "oxcdata.exception_info.end_date_time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_exception_info_original_start_time,
      { "OriginalStartTime", "oxcdata.exception_info.original_start_time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL,
        0x0, NULL, HFILL } },
    { &hf_exception_info_override_flags,
      { "OverrideFlags", "oxcdata.exception_info.override_flags", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_override_flags_aro_subject,
      { "ARO_SUBJECT", "oxcdata.exception_info.override_flags.aro_subject", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0001, NULL, HFILL } },
    { &hf_exception_info_override_flags_aro_meetingtype,
      { "ARO_MEETINGTYPE", "oxcdata.exception_info.override_flags.aro_meetingtype", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0002, NULL, HFILL } },
    { &hf_exception_info_override_flags_aro_reminderdelta,
      { "ARO_REMINDERDELTA", "oxcdata.exception_info.override_flags.aro_reminderdelta", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0004, NULL, HFILL } },
    { &hf_exception_info_override_flags_aro_reminder,
      { "ARO_REMINDER", "oxcdata.exception_info.override_flags.aro_reminder", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0008, NULL, HFILL } },
    { &hf_exception_info_override_flags_aro_location,
      { "ARO_LOCATION", "oxcdata.exception_info.override_flags.aro_location", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0010, NULL, HFILL } },
    { &hf_exception_info_override_flags_aro_busystatus,
      { "ARO_BUSYSTATUS", "oxcdata.exception_info.override_flags.aro_busystatus", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0020, NULL, HFILL } },
    { &hf_exception_info_override_flags_aro_attachment,
      { "ARO_ATTACHMENT", "oxcdata.exception_info.override_flags.aro_attachment", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0040, NULL, HFILL } },
    { &hf_exception_info_override_flags_aro_subtype,
      { "ARO_SUBTYPE", "oxcdata.exception_info.override_flags.aro_subtype", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0080, NULL, HFILL } },
    { &hf_exception_info_override_flags_aro_apptcolor,
      { "ARO_APPTCOLOR", "oxcdata.exception_info.override_flags.aro_apptcolor", FT_BOOLEAN, 16, TFS(&ex_set_notset),
        0x0100, NULL, HFILL } },
    { &hf_exception_info_override_flags_aro_exceptional_body,
      { "ARO_EXCEPTIONAL_BODY", "oxcdata.exception_info.override_flags.aro_exceptional_body", FT_BOOLEAN, 16,
        TFS(&ex_set_notset), 0x0200, NULL, HFILL } },
    { &hf_exception_info_subject_length,
      { "SubjectLength", "oxcdata.exception_info.subject_length", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_subject_length2,
      { "SubjectLength2", "oxcdata.exception_info.subject_length2", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_subject,
      { "Subject", "oxcdata.exception_info.subject", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_meeting_type,
      { "MeetingType", "oxcdata.exception_info.meeting_type", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_meeting_type_asf_meeting,
      { "asfMeeting", "oxcdata.exception_info.meeting_type.asf_meeting", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000001, NULL, HFILL } },
    { &hf_exception_info_meeting_type_asf_received,
      { "asfReceived", "oxcdata.exception_info.meeting_type.asf_received", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000002, NULL, HFILL } },
    { &hf_exception_info_meeting_type_asf_canceled,
      { "asfCanceled", "oxcdata.exception_info.meeting_type.asf_canceled", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000004, NULL, HFILL } },
    { &hf_exception_info_reminder_delta,
      { "ReminderDelta", "oxcdata.exception_info.reminder_delta", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_reminder_set,
      { "ReminderSet", "oxcdata.exception_info.reminder_set", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_location_length,
      { "LocationLength", "oxcdata.exception_info.location_length", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_location_length2,
      { "LocationLength2", "oxcdata.exception_info.location_length2", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_location,
      { "Location", "oxcdata.exception_info.location", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_busy_status,
      { "BusyStatus", "oxcdata.exception_info.busy_status", FT_UINT32, BASE_DEC, VALS(vs_pid_lid_busy_status), 0x0,
        NULL, HFILL } },
    { &hf_exception_info_attachment,
      { "Attachment", "oxcdata.exception_info.attachment", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_sub_type,
      { "SubType", "oxcdata.exception_info.sub_type", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_exception_info_appointment_color,
      { "AppointmentColor", "oxcdata.exception_info.appointment_color", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_change_highlight_change_highlight_size,
      { "ChangeHighlightSize", "oxcdata.change_highlight.change_highlight_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_change_highlight_change_highlight_value,
      { "ChangeHighlightValue", "oxcdata.change_highlight.change_highlight_value", FT_UINT32, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_bit_ch_start,
      { "BIT_CH_START", "oxcdata.change_highlight.change_highlight_value.bit_ch_start", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_bit_ch_end,
      { "BIT_CH_END", "oxcdata.change_highlight.change_highlight_value.bit_ch_end", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000002, NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_bit_ch_recur,
      { "BIT_CH_RECUR", "oxcdata.change_highlight.change_highlight_value.bit_ch_recur", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000004, NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_bit_ch_location,
      { "BIT_CH_LOCATION", "oxcdata.change_highlight.change_highlight_value.bit_ch_location", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000008, NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_bit_ch_subject,
      { "BIT_CH_SUBJECT", "oxcdata.change_highlight.change_highlight_value.bit_ch_subject", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000010, NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_bit_ch_reqatt,
      { "BIT_CH_REQATT", "oxcdata.change_highlight.change_highlight_value.bit_ch_reqatt", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000020, NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_bit_ch_optatt,
      { "BIT_CH_OPTATT", "oxcdata.change_highlight.change_highlight_value.bit_ch_optatt", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000040, NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_bit_ch_body,
      { "BIT_CH_BODY", "oxcdata.change_highlight.change_highlight_value.bit_ch_body", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000080, NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_bit_ch_response,
      { "BIT_CH_RESPONSE", "oxcdata.change_highlight.change_highlight_value.bit_ch_response", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000200, NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_bit_ch_allowpropose,
      { "BIT_CH_ALLOWPROPOSE", "oxcdata.change_highlight.change_highlight_value.bit_ch_allowpropose", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000400, NULL, HFILL } },
    { &hf_change_highlight_change_highlight_value_deprecated,
      { "Deprecated", "oxcdata.change_highlight.change_highlight_value.deprecated", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000800, NULL, HFILL } },
    { &hf_change_highlight_reserved,
      { "Reserved", "oxcdata.change_highlight.reserved", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_extended_exception_change_highlight,
      { "ChangeHighlight", "oxcdata.extended_exception.change_highlight", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_extended_exception_reserved_block_ee1_size,
      { "ReservedBlockEE1Size", "oxcdata.extended_exception.reserved_block_ee1_size", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_extended_exception_reserved_block_ee1,
      { "ReservedBlockEE1", "oxcdata.extended_exception.reserved_block_ee1", FT_BYTES, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_extended_exception_start_date_time,
      { "StartDateTime", "oxcdata.extended_exception.start_date_time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_extended_exception_end_date_time,
      { "EndDateTime", "oxcdata.extended_exception.end_date_time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_extended_exception_original_start_date,
      { "OriginalStartDate", "oxcdata.extended_exception.original_start_date", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_extended_exception_wide_char_subject_length,
      { "WideCharSubjectLength", "oxcdata.extended_exception.wide_char_subject_length", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_extended_exception_wide_char_subject,
      { "WideCharSubject", "oxcdata.extended_exception.wide_char_subject", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_extended_exception_wide_char_location_length,
      { "WideCharLocationLength", "oxcdata.extended_exception.wide_char_location_length", FT_UINT16, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_extended_exception_wide_char_location,
      { "WideCharLocation", "oxcdata.extended_exception.wide_char_location", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_extended_exception_reserved_block_ee2_size,
      { "ReservedBlockEE2Size", "oxcdata.extended_exception.reserved_block_ee2_size", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_extended_exception_reserved_block_ee2,
      { "ReservedBlockEE2", "oxcdata.extended_exception.reserved_block_ee2", FT_BYTES, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_appointment_recurrence_pattern_recurrence_pattern,
      { "RecurrencePattern", "oxcdata.appointment_recurrence_pattern.recurrence_pattern", FT_NONE, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_appointment_recurrence_pattern_reader_version2,
      { "ReaderVersion2", "oxcdata.appointment_recurrence_pattern.reader_version2", FT_UINT32, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_appointment_recurrence_pattern_writer_version2,
      { "WriterVersion2", "oxcdata.appointment_recurrence_pattern.writer_version2", FT_UINT32, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_appointment_recurrence_pattern_start_time_offset,
      { "StartTimeOffset", "oxcdata.appointment_recurrence_pattern.start_time_offset", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_appointment_recurrence_pattern_end_time_offset,
      { "EndTimeOffset", "oxcdata.appointment_recurrence_pattern.end_time_offset", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_appointment_recurrence_pattern_exception_count,
      { "ExceptionCount", "oxcdata.appointment_recurrence_pattern.exception_count", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_appointment_recurrence_pattern_exception_info,
      { "ExceptionInfo", "oxcdata.appointment_recurrence_pattern.exception_info", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_appointment_recurrence_pattern_reserved_block1_size,
      { "ReservedBlock1Size", "oxcdata.appointment_recurrence_pattern.reserved_block1_size", FT_UINT32, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_appointment_recurrence_pattern_reserved_block1,
      { "ReservedBlock1", "oxcdata.appointment_recurrence_pattern.reserved_block1", FT_BYTES, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_appointment_recurrence_pattern_extended_exception,
      { "ExtendedException", "oxcdata.appointment_recurrence_pattern.extended_exception", FT_NONE, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_appointment_recurrence_pattern_reserved_block2_size,
      { "ReservedBlock2Size", "oxcdata.appointment_recurrence_pattern.reserved_block2_size", FT_UINT32, BASE_DEC,
        NULL, 0x0, NULL, HFILL } },
    { &hf_appointment_recurrence_pattern_reserved_block2,
      { "ReservedBlock2", "oxcdata.appointment_recurrence_pattern.reserved_block2", FT_BYTES, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_unsendable_recipients_version,
      { "Version", "oxcdata.unsendable_recipients.version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_unsendable_recipients_row_count,
      { "RowCount", "oxcdata.unsendable_recipients.row_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_unsendable_recipients_recipient_row,
      { "RecipientRow", "oxcdata.unsendable_recipients.recipient_row", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_global_object_id_data_v_cal_uid,
      { "vCalUid", "oxcdata.global_object_id_data.v_cal_uid", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_global_object_id_data_third_party_global_id,
      { "ThirdPartyGlobalId", "oxcdata.global_object_id_data.third_party_global_id", FT_STRING, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_global_object_id_data_data,
      { "Data", "oxcdata.global_object_id_data.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_global_object_id_byte_array_id,
      { "ByteArrayID", "oxcdata.global_object_id.byte_array_id", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_global_object_id_yh,
      { "YH", "oxcdata.global_object_id.yh", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_global_object_id_yl,
      { "YL", "oxcdata.global_object_id.yl", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_global_object_id_m,
      { "M", "oxcdata.global_object_id.m", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_global_object_id_d,
      { "D", "oxcdata.global_object_id.d", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_global_object_id_creation_time,
      { "CreationTime", "oxcdata.global_object_id.creation_time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_global_object_id_x,
      { "X", "oxcdata.global_object_id.x", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_global_object_id_size,
      { "Size", "oxcdata.global_object_id.size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_global_object_id_data,
      { "Data", "oxcdata.global_object_id.data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_tombstone_record_start_time,
      { "StartTime", "oxcdata.tombstone_record.start_time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_tombstone_record_end_time,
      { "EndTime", "oxcdata.tombstone_record.end_time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_tombstone_record_global_object_id_size,
      { "GlobalObjectIdSize", "oxcdata.tombstone_record.global_object_id_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_tombstone_record_global_object_id,
      { "GlobalObjectId", "oxcdata.tombstone_record.global_object_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_tombstone_record_username_size,
      { "UsernameSize", "oxcdata.tombstone_record.username_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_tombstone_record_username,
      { "Username", "oxcdata.tombstone_record.username", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_schedule_info_appointment_tombstone_identifier,
      { "Identifier", "oxcdata.schedule_info_appointment_tombstone.identifier", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_schedule_info_appointment_tombstone_header_size,
      { "HeaderSize", "oxcdata.schedule_info_appointment_tombstone.header_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_schedule_info_appointment_tombstone_version,
      { "Version", "oxcdata.schedule_info_appointment_tombstone.version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_schedule_info_appointment_tombstone_records_count,
      { "RecordsCount", "oxcdata.schedule_info_appointment_tombstone.records_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_schedule_info_appointment_tombstone_records_size,
      { "RecordsSize", "oxcdata.schedule_info_appointment_tombstone.records_size", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_schedule_info_appointment_tombstone_header_tail,
      { "HeaderTail", "oxcdata.schedule_info_appointment_tombstone.header_tail", FT_BYTES, BASE_NONE, NULL, 0x0,
        "What the header has behind the fields that the document knows", HFILL } },
    { &hf_schedule_info_appointment_tombstone_records,
      { "Records", "oxcdata.schedule_info_appointment_tombstone.records", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_roaming_dictionary_xml,
      { "XML", "oxcdata.roaming_dictionary.xml", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_roaming_xml_stream_xml,
      { "XML", "oxcdata.roaming_xml_stream.xml", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_column_packet_property_type,
      { "PropertyType", "oxcdata.column_packet.property_type", FT_UINT16, BASE_HEX | BASE_EXT_STRING,
        &ex_property_types, 0x0, NULL, HFILL } },
    { &hf_column_packet_property_id,
      { "PropertyID", "oxcdata.column_packet.property_id", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_column_packet_cx,
      { "Cx", "oxcdata.column_packet.cx", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_column_packet_reserved1,
      { "Reserved1", "oxcdata.column_packet.reserved1", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_column_packet_flags,
      { "Flags", "oxcdata.column_packet.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_right_justify,
      { "VCDF_RIGHT_JUSTIFY", "oxcdata.column_packet.flags.vcdf_right_justify", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000001, NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_center_justify,
      { "VCDF_CENTER_JUSTIFY", "oxcdata.column_packet.flags.vcdf_center_justify", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000002, NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_bitmap,
      { "VCDF_BITMAP", "oxcdata.column_packet.flags.vcdf_bitmap", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000008,
        NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_not_sortable,
      { "VCDF_NOT_SORTABLE", "oxcdata.column_packet.flags.vcdf_not_sortable", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000020, NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_sortdescending,
      { "VCDF_SORTDESCENDING", "oxcdata.column_packet.flags.vcdf_sortdescending", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000040, NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_moveable,
      { "VCDF_MOVEABLE", "oxcdata.column_packet.flags.vcdf_moveable", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000100,
        NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_columnsdlg,
      { "VCDF_COLUMNSDLG", "oxcdata.column_packet.flags.vcdf_columnsdlg", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000200, NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_sortdlg,
      { "VCDF_SORTDLG", "oxcdata.column_packet.flags.vcdf_sortdlg", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000400,
        NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_groupdlg,
      { "VCDF_GROUPDLG", "oxcdata.column_packet.flags.vcdf_groupdlg", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000800,
        NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_namedprop,
      { "VCDF_NAMEDPROP", "oxcdata.column_packet.flags.vcdf_namedprop", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00001000, NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_rcolumnsdlg,
      { "VCDF_RCOLUMNSDLG", "oxcdata.column_packet.flags.vcdf_rcolumnsdlg", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00002000, NULL, HFILL } },
    { &hf_column_packet_flags_vcdf_multivalued,
      { "VCDF_MULTIVALUED", "oxcdata.column_packet.flags.vcdf_multivalued", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00004000, NULL, HFILL } },
    { &hf_column_packet_reserved2,
      { "Reserved2", "oxcdata.column_packet.reserved2", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_column_packet_kind,
      { "Kind", "oxcdata.column_packet.kind", FT_UINT32, BASE_DEC, VALS(vs_column_packet_kind), 0x0, NULL, HFILL } },
    { &hf_column_packet_id,
      { "ID", "oxcdata.column_packet.id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_column_packet_guid,
      { "Guid", "oxcdata.column_packet.guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_column_packet_buffer_length,
      { "BufferLength", "oxcdata.column_packet.buffer_length", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_column_packet_buffer,
      { "Buffer", "oxcdata.column_packet.buffer", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_view_descriptor_binary_reserved1,
      { "Reserved1", "oxcdata.view_descriptor_binary.reserved1", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_view_descriptor_binary_version,
      { "Version", "oxcdata.view_descriptor_binary.version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_view_descriptor_binary_ul_flags,
      { "ulFlags", "oxcdata.view_descriptor_binary.ul_flags", FT_UINT32, BASE_DEC, VALS(vs_view_sort_order), 0x0,
        NULL, HFILL } },
    { &hf_view_descriptor_binary_pres,
      { "Pres", "oxcdata.view_descriptor_binary.pres", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_view_descriptor_binary_cvcd,
      { "Cvcd", "oxcdata.view_descriptor_binary.cvcd", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_view_descriptor_binary_ivcd_sort,
      { "ivcdSort", "oxcdata.view_descriptor_binary.ivcd_sort", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_view_descriptor_binary_c_cat,
      { "cCat", "oxcdata.view_descriptor_binary.c_cat", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_view_descriptor_binary_ul_cat_sort,
      { "ulCatSort", "oxcdata.view_descriptor_binary.ul_cat_sort", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_view_descriptor_binary_reserved2,
      { "Reserved2", "oxcdata.view_descriptor_binary.reserved2", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_view_descriptor_binary_column_info,
      { "ColumnInfo", "oxcdata.view_descriptor_binary.column_info", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_view_descriptor_binary_restriction_info,
      { "RestrictionInfo", "oxcdata.view_descriptor_binary.restriction_info", FT_BYTES, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_wlink_folder_type_clsid,
      { "Clsid", "oxcdata.wlink_folder_type.clsid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_field_info_text_property_id,
      { "TextPropertyID", "oxcdata.field_info.text_property_id", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_field_info_text_format,
      { "TextFormat", "oxcdata.field_info.text_format", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_field_info_label_format,
      { "LabelFormat", "oxcdata.field_info.label_format", FT_UINT8, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_field_info_font_size,
      { "FontSize", "oxcdata.field_info.font_size", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_field_info_reserved,
      { "Reserved", "oxcdata.field_info.reserved", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_field_info_label_offset,
      { "LabelOffset", "oxcdata.field_info.label_offset", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_field_info_value_font_color,
      { "ValueFontColor", "oxcdata.field_info.value_font_color", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_field_info_label_font_color,
      { "LabelFontColor", "oxcdata.field_info.label_font_color", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_field_info_tail,
      { "Tail", "oxcdata.field_info.tail", FT_BYTES, BASE_NONE, NULL, 0x0,
        "What the definition has behind the fields that the document knows", HFILL } },
    { &hf_business_card_display_definition_major_version,
      { "MajorVersion", "oxcdata.business_card_display_definition.major_version", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_business_card_display_definition_minor_version,
      { "MinorVersion", "oxcdata.business_card_display_definition.minor_version", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_business_card_display_definition_template_id,
      { "TemplateID", "oxcdata.business_card_display_definition.template_id", FT_UINT8, BASE_DEC,
        VALS(vs_template_id), 0x0, NULL, HFILL } },
    { &hf_business_card_display_definition_count_of_fields,
      { "CountOfFields", "oxcdata.business_card_display_definition.count_of_fields", FT_UINT8, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_business_card_display_definition_field_info_size,
      { "FieldInfoSize", "oxcdata.business_card_display_definition.field_info_size", FT_UINT8, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_business_card_display_definition_extra_info_size,
      { "ExtraInfoSize", "oxcdata.business_card_display_definition.extra_info_size", FT_UINT8, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_business_card_display_definition_image_alignment,
      { "ImageAlignment", "oxcdata.business_card_display_definition.image_alignment", FT_UINT8, BASE_DEC,
        VALS(vs_image_alignment), 0x0, NULL, HFILL } },
    { &hf_business_card_display_definition_image_source,
      { "ImageSource", "oxcdata.business_card_display_definition.image_source", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_business_card_display_definition_background_color,
      { "BackgroundColor", "oxcdata.business_card_display_definition.background_color", FT_UINT32, BASE_HEX, NULL,
        0x0, NULL, HFILL } },
    { &hf_business_card_display_definition_image_area,
      { "ImageArea", "oxcdata.business_card_display_definition.image_area", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_business_card_display_definition_reserved,
      { "Reserved", "oxcdata.business_card_display_definition.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_business_card_display_definition_field_info_n,
      { "FieldInfoN", "oxcdata.business_card_display_definition.field_info_n", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_business_card_display_definition_extra_info,
      { "ExtraInfo", "oxcdata.business_card_display_definition.extra_info", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_swapped_to_do_data_ul_version,
      { "ulVersion", "oxcdata.swapped_to_do_data.ul_version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_swapped_to_do_data_dw_flags,
      { "dwFlags", "oxcdata.swapped_to_do_data.dw_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_swapped_to_do_data_dw_flags_dw_to_do_item,
      { "dwToDoItem", "oxcdata.swapped_to_do_data.dw_flags.dw_to_do_item", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000001, NULL, HFILL } },
    { &hf_swapped_to_do_data_dw_flags_rtm_start_date,
      { "rtmStartDate", "oxcdata.swapped_to_do_data.dw_flags.rtm_start_date", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000008, NULL, HFILL } },
    { &hf_swapped_to_do_data_dw_flags_rtm_due_date,
      { "rtmDueDate", "oxcdata.swapped_to_do_data.dw_flags.rtm_due_date", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000010, NULL, HFILL } },
    { &hf_swapped_to_do_data_dw_flags_wsz_flag_to,
      { "wszFlagTo", "oxcdata.swapped_to_do_data.dw_flags.wsz_flag_to", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000020, NULL, HFILL } },
    { &hf_swapped_to_do_data_dw_flags_f_reminder_set,
      { "fReminderSet", "oxcdata.swapped_to_do_data.dw_flags.f_reminder_set", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000040, NULL, HFILL } },
    { &hf_swapped_to_do_data_dw_flags_rtm_reminder,
      { "rtmReminder", "oxcdata.swapped_to_do_data.dw_flags.rtm_reminder", FT_BOOLEAN, 32, TFS(&ex_set_notset),
        0x00000080, NULL, HFILL } },
    { &hf_swapped_to_do_data_dw_to_do_item,
      { "dwToDoItem", "oxcdata.swapped_to_do_data.dw_to_do_item", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_swapped_to_do_data_dw_to_do_item_todo_time_flagged,
      { "todoTimeFlagged", "oxcdata.swapped_to_do_data.dw_to_do_item.todo_time_flagged", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_swapped_to_do_data_dw_to_do_item_todo_recipient_flagged,
      { "todoRecipientFlagged", "oxcdata.swapped_to_do_data.dw_to_do_item.todo_recipient_flagged", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000008, NULL, HFILL } },
    { &hf_swapped_to_do_data_wsz_flag_to,
      { "wszFlagTo", "oxcdata.swapped_to_do_data.wsz_flag_to", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_swapped_to_do_data_rtm_start_date,
      { "rtmStartDate", "oxcdata.swapped_to_do_data.rtm_start_date", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_swapped_to_do_data_rtm_due_date,
      { "rtmDueDate", "oxcdata.swapped_to_do_data.rtm_due_date", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_swapped_to_do_data_rtm_reminder,
      { "rtmReminder", "oxcdata.swapped_to_do_data.rtm_reminder", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_swapped_to_do_data_f_reminder_set,
      { "fReminderSet", "oxcdata.swapped_to_do_data.f_reminder_set", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_conversation_index_reserved,
      { "Reserved", "oxcdata.conversation_index.reserved", FT_UINT8, BASE_HEX, NULL, 0x0, "Without meaning, always 1",
        HFILL } },
    { &hf_conversation_index_current_filetime,
      { "Current FILETIME", "oxcdata.conversation_index.current_filetime", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL,
        0x0, "When the conversation began, cut to 1.7 s, by older servers and Outlook to 6.6 ms", HFILL } },
    { &hf_conversation_index_guid,
      { "GUID", "oxcdata.conversation_index.guid", FT_GUID, BASE_NONE, NULL, 0x0,
        "The GUID that all messages of the conversation share", HFILL } },
    { &hf_conversation_index_response_levels,
      { "Response Levels", "oxcdata.conversation_index.response_levels", FT_NONE, BASE_NONE, NULL, 0x0,
        "One answer on the way from the first message to this one", HFILL } },
    { &hf_conversation_index_delta_code,
      { "Delta Code", "oxcdata.conversation_index.delta_code", FT_UINT32, BASE_DEC, NULL, 0x80000000,
        "What Time Delta counts: 26 ms where this is 0, 839 ms where it is 1", HFILL } },
    { &hf_conversation_index_time_delta,
      { "Time Delta", "oxcdata.conversation_index.time_delta", FT_UINT32, BASE_DEC, NULL, 0x7fffffff,
        "How long after the message that it answers it was written, in what Delta Code says", HFILL } },
    { &hf_conversation_index_random,
      { "Random", "oxcdata.conversation_index.random", FT_UINT8, BASE_HEX, NULL, 0xf0,
        "A random number, which tells apart answers of the same time", HFILL } },
    { &hf_conversation_index_level,
      { "Level", "oxcdata.conversation_index.level", FT_UINT8, BASE_DEC, NULL, 0x0f,
        "The other four bits of the byte that Random is in", HFILL } },
    { &hf_conversation_index_time,
      { "Time", "oxcdata.conversation_index.time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0,
        "When the answer was written: the time of the message that it answers and Time Delta", HFILL } },
    { &hf_report_tag_cookie,
      { "Cookie", "oxcdata.report_tag.cookie", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_report_tag_version,
      { "Version", "oxcdata.report_tag.version", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_report_tag_store_entry_id_size,
      { "StoreEntryIdSize", "oxcdata.report_tag.store_entry_id_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_report_tag_store_entry_id,
      { "StoreEntryId", "oxcdata.report_tag.store_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_report_tag_folder_entry_id_size,
      { "FolderEntryIdSize", "oxcdata.report_tag.folder_entry_id_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_report_tag_folder_entry_id,
      { "FolderEntryId", "oxcdata.report_tag.folder_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_report_tag_message_entry_id_size,
      { "MessageEntryIdSize", "oxcdata.report_tag.message_entry_id_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_report_tag_message_entry_id,
      { "MessageEntryId", "oxcdata.report_tag.message_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_report_tag_search_folder_entry_id_size,
      { "SearchFolderEntryIdSize", "oxcdata.report_tag.search_folder_entry_id_size", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_report_tag_search_folder_entry_id,
      { "SearchFolderEntryId", "oxcdata.report_tag.search_folder_entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_report_tag_message_search_key_size,
      { "MessageSearchKeySize", "oxcdata.report_tag.message_search_key_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_report_tag_message_search_key,
      { "MessageSearchKey", "oxcdata.report_tag.message_search_key", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_report_tag_ansi_text_size,
      { "ANSITextSize", "oxcdata.report_tag.ansi_text_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_report_tag_ansi_text,
      { "ANSIText", "oxcdata.report_tag.ansi_text", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_contact_link_search_key_search_key_count,
      { "SearchKeyCount", "oxcdata.contact_link_search_key.search_key_count", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_contact_link_search_key_search_key_data,
      { "SearchKeyData", "oxcdata.contact_link_search_key.search_key_data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_record_key_entry_id,
      { "EntryID", "oxcdata.record_key.entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_instance_key_minimal_entry_id,
      { "MinimalEntryID", "oxcdata.instance_key.minimal_entry_id", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_binary_guid_guid,
      { "GUID", "oxcdata.binary_guid.guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_nt_security_descriptor_padding,
      { "Padding", "oxcdata.nt_security_descriptor.padding", FT_UINT16, BASE_DEC, NULL, 0x0,
        "Bytes of this header, behind which the security descriptor begins", HFILL } },
    { &hf_nt_security_descriptor_version,
      { "Version", "oxcdata.nt_security_descriptor.version", FT_UINT16, BASE_DEC | BASE_SPECIAL_VALS,
        VALS(vs_security_descriptor_version), 0x0, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information,
      { "SecurityInformation", "oxcdata.nt_security_descriptor.security_information", FT_UINT32, BASE_HEX, NULL, 0x0,
        "Which parts of the security descriptor are meant to be set", HFILL } },
    { &hf_nt_security_descriptor_security_information_owner_security_information,
      { "OWNER_SECURITY_INFORMATION",
        "oxcdata.nt_security_descriptor.security_information.owner_security_information", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000001, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_group_security_information,
      { "GROUP_SECURITY_INFORMATION",
        "oxcdata.nt_security_descriptor.security_information.group_security_information", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000002, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_dacl_security_information,
      { "DACL_SECURITY_INFORMATION", "oxcdata.nt_security_descriptor.security_information.dacl_security_information",
        FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_sacl_security_information,
      { "SACL_SECURITY_INFORMATION", "oxcdata.nt_security_descriptor.security_information.sacl_security_information",
        FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000008, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_label_security_information,
      { "LABEL_SECURITY_INFORMATION",
        "oxcdata.nt_security_descriptor.security_information.label_security_information", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000010, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_attribute_security_information,
      { "ATTRIBUTE_SECURITY_INFORMATION",
        "oxcdata.nt_security_descriptor.security_information.attribute_security_information", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000020, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_scope_security_information,
      { "SCOPE_SECURITY_INFORMATION",
        "oxcdata.nt_security_descriptor.security_information.scope_security_information", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00000040, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_backup_security_information,
      { "BACKUP_SECURITY_INFORMATION",
        "oxcdata.nt_security_descriptor.security_information.backup_security_information", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x00010000, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_unprotected_sacl_security_information,
      { "UNPROTECTED_SACL_SECURITY_INFORMATION",
        "oxcdata.nt_security_descriptor.security_information.unprotected_sacl_security_information", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x10000000, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_unprotected_dacl_security_information,
      { "UNPROTECTED_DACL_SECURITY_INFORMATION",
        "oxcdata.nt_security_descriptor.security_information.unprotected_dacl_security_information", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x20000000, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_protected_sacl_security_information,
      { "PROTECTED_SACL_SECURITY_INFORMATION",
        "oxcdata.nt_security_descriptor.security_information.protected_sacl_security_information", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x40000000, NULL, HFILL } },
    { &hf_nt_security_descriptor_security_information_protected_dacl_security_information,
      { "PROTECTED_DACL_SECURITY_INFORMATION",
        "oxcdata.nt_security_descriptor.security_information.protected_dacl_security_information", FT_BOOLEAN, 32,
        TFS(&ex_set_notset), 0x80000000, NULL, HFILL } },
    { &hf_nt_security_descriptor_named_properties,
      { "NamedProperties", "oxcdata.nt_security_descriptor.named_properties", FT_BYTES, BASE_NONE, NULL, 0x0,
        "The names that conditions in the security descriptor use", HFILL } },
    { &hf_nt_security_descriptor_security_descriptor,
      { "SecurityDescriptor", "oxcdata.nt_security_descriptor.security_descriptor", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_rtf_compressed_compsize,
      { "COMPSIZE", "oxcdata.rtf_compressed.compsize", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_rtf_compressed_rawsize,
      { "RAWSIZE", "oxcdata.rtf_compressed.rawsize", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Bytes of the RTF when it is decompressed", HFILL } },
    { &hf_rtf_compressed_comptype,
      { "COMPTYPE", "oxcdata.rtf_compressed.comptype", FT_UINT32, BASE_HEX, VALS(vs_comptype), 0x0, NULL, HFILL } },
    { &hf_rtf_compressed_crc,
      { "CRC", "oxcdata.rtf_compressed.crc", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_rtf_compressed_contents,
      { "CONTENTS", "oxcdata.rtf_compressed.contents", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_start_date_etc_default_retention_period,
      { "DefaultRetentionPeriod", "oxcdata.start_date_etc.default_retention_period", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_start_date_etc_start_date,
      { "StartDate", "oxcdata.start_date_etc.start_date", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_vote_option_verb_type,
      { "VerbType", "oxcdata.vote_option.verb_type", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_display_name_count,
      { "DisplayNameCount", "oxcdata.vote_option.display_name_count", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_display_name,
      { "DisplayName", "oxcdata.vote_option.display_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_msg_cls_name_count,
      { "MsgClsNameCount", "oxcdata.vote_option.msg_cls_name_count", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_msg_cls_name,
      { "MsgClsName", "oxcdata.vote_option.msg_cls_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_internal1_string_count,
      { "Internal1StringCount", "oxcdata.vote_option.internal1_string_count", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_vote_option_internal1_string,
      { "Internal1String", "oxcdata.vote_option.internal1_string", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_display_name_count_repeat,
      { "DisplayNameCountRepeat", "oxcdata.vote_option.display_name_count_repeat", FT_UINT8, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_vote_option_display_name_repeat,
      { "DisplayNameRepeat", "oxcdata.vote_option.display_name_repeat", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_vote_option_internal2,
      { "Internal2", "oxcdata.vote_option.internal2", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_internal3,
      { "Internal3", "oxcdata.vote_option.internal3", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_f_use_us_headers,
      { "fUseUSHeaders", "oxcdata.vote_option.f_use_us_headers", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_internal4,
      { "Internal4", "oxcdata.vote_option.internal4", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_send_behavior,
      { "SendBehavior", "oxcdata.vote_option.send_behavior", FT_UINT32, BASE_DEC | BASE_SPECIAL_VALS,
        VALS(vs_send_behavior), 0x0, NULL, HFILL } },
    { &hf_vote_option_internal5,
      { "Internal5", "oxcdata.vote_option.internal5", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_id,
      { "ID", "oxcdata.vote_option.id", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_internal6,
      { "Internal6", "oxcdata.vote_option.internal6", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_extras_display_name_count,
      { "DisplayNameCount", "oxcdata.vote_option_extras.display_name_count", FT_UINT8, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_vote_option_extras_display_name,
      { "DisplayName", "oxcdata.vote_option_extras.display_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_vote_option_extras_display_name_count_repeat,
      { "DisplayNameCountRepeat", "oxcdata.vote_option_extras.display_name_count_repeat", FT_UINT8, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_vote_option_extras_display_name_repeat,
      { "DisplayNameRepeat", "oxcdata.vote_option_extras.display_name_repeat", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_verb_stream_version,
      { "Version", "oxcdata.verb_stream.version", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_verb_stream_count,
      { "Count", "oxcdata.verb_stream.count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_verb_stream_vote_option,
      { "VoteOption", "oxcdata.verb_stream.vote_option", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_verb_stream_version2,
      { "Version2", "oxcdata.verb_stream.version2", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_verb_stream_vote_option_extras,
      { "VoteOptionExtras", "oxcdata.verb_stream.vote_option_extras", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_free_busy_block_start,
      { "Start", "oxcdata.free_busy_block.start", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_free_busy_block_end,
      { "End", "oxcdata.free_busy_block.end", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_free_busy_blocks_blocks,
      { "Blocks", "oxcdata.free_busy_blocks.blocks", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_rule_action_no_of_actions,
      { "NoOfActions", "oxcdata.rule_action.no_of_actions", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_rule_action_action_blocks,
      { "ActionBlocks", "oxcdata.rule_action.action_blocks", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_action_block_action_length,
      { "ActionLength", "oxcdata.action_block.action_length", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_action_block_action_type,
      { "ActionType", "oxcdata.action_block.action_type", FT_UINT8, BASE_DEC, VALS(vs_action_type), 0x0, NULL,
        HFILL } },
    { &hf_action_block_action_flavor,
      { "ActionFlavor", "oxcdata.action_block.action_flavor", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_action_block_action_flavor_ns,
      { "NS", "oxcdata.action_block.action_flavor.ns", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001, NULL,
        HFILL } },
    { &hf_action_block_action_flavor_st,
      { "ST", "oxcdata.action_block.action_flavor.st", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002, NULL,
        HFILL } },
    { &hf_action_block_action_flavor_pr,
      { "PR", "oxcdata.action_block.action_flavor.pr", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001, NULL,
        HFILL } },
    { &hf_action_block_action_flavor_nc,
      { "NC", "oxcdata.action_block.action_flavor.nc", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002, NULL,
        HFILL } },
    { &hf_action_block_action_flavor_at,
      { "AT", "oxcdata.action_block.action_flavor.at", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004, NULL,
        HFILL } },
    { &hf_action_block_action_flavor_tm,
      { "TM", "oxcdata.action_block.action_flavor.tm", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000008, NULL,
        HFILL } },
    { &hf_action_block_action_flags,
      { "ActionFlags", "oxcdata.action_block.action_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_action_block_action_data,
      { "ActionData", "oxcdata.action_block.action_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_action_block_tagged_property_value,
      { "TaggedPropertyValue", "oxcdata.action_block.tagged_property_value", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_move_copy_action_data_folder_in_this_store,
      { "FolderInThisStore", "oxcdata.move_copy_action_data.folder_in_this_store", FT_BOOLEAN, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_move_copy_action_data_store_eid_size,
      { "StoreEIDSize", "oxcdata.move_copy_action_data.store_eid_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_move_copy_action_data_store_eid,
      { "StoreEID", "oxcdata.move_copy_action_data.store_eid", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_move_copy_action_data_folder_eid_size,
      { "FolderEIDSize", "oxcdata.move_copy_action_data.folder_eid_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_move_copy_action_data_folder_eid,
      { "FolderEID", "oxcdata.move_copy_action_data.folder_eid", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_server_eid_ours,
      { "Ours", "oxcdata.server_eid.ours", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_server_eid_folder_id,
      { "FolderId", "oxcdata.server_eid.folder_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_server_eid_message_id,
      { "MessageId", "oxcdata.server_eid.message_id", FT_UINT64, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_server_eid_instance,
      { "Instance", "oxcdata.server_eid.instance", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_reply_action_data_reply_template_fid,
      { "ReplyTemplateFID", "oxcdata.reply_action_data.reply_template_fid", FT_UINT64, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_reply_action_data_reply_template_mid,
      { "ReplyTemplateMID", "oxcdata.reply_action_data.reply_template_mid", FT_UINT64, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_reply_action_data_message_eid_size,
      { "MessageEIDSize", "oxcdata.reply_action_data.message_eid_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_reply_action_data_reply_template_message_eid,
      { "ReplyTemplateMessageEID", "oxcdata.reply_action_data.reply_template_message_eid", FT_NONE, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_reply_action_data_reply_template_guid,
      { "ReplyTemplateGUID", "oxcdata.reply_action_data.reply_template_guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_defer_action_data_action_data,
      { "ActionData", "oxcdata.defer_action_data.action_data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_forward_delegate_action_data_recipient_count,
      { "RecipientCount", "oxcdata.forward_delegate_action_data.recipient_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_forward_delegate_action_data_recipient_blocks,
      { "RecipientBlocks", "oxcdata.forward_delegate_action_data.recipient_blocks", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_recipient_block_data_reserved,
      { "Reserved", "oxcdata.recipient_block_data.reserved", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_recipient_block_data_no_of_properties,
      { "NoOfProperties", "oxcdata.recipient_block_data.no_of_properties", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_recipient_block_data_property_values,
      { "PropertyValues", "oxcdata.recipient_block_data.property_values", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_bounce_action_data_bounce_code,
      { "BounceCode", "oxcdata.bounce_action_data.bounce_code", FT_UINT32, BASE_HEX, VALS(vs_bounce_code), 0x0, NULL,
        HFILL } },
    { &hf_client_eid_data,
      { "Data", "oxcdata.client_eid.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_named_property_information_no_of_named_props,
      { "NoOfNamedProps", "oxcdata.named_property_information.no_of_named_props", FT_UINT16, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_named_property_information_prop_ids,
      { "PropIds", "oxcdata.named_property_information.prop_ids", FT_UINT16, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_named_property_information_named_properties_size,
      { "NamedPropertiesSize", "oxcdata.named_property_information.named_properties_size", FT_UINT32, BASE_DEC, NULL,
        0x0, NULL, HFILL } },
    { &hf_named_property_information_named_properties,
      { "NamedProperties", "oxcdata.named_property_information.named_properties", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_extended_rule_message_actions_named_property_information,
      { "NamedPropertyInformation", "oxcdata.extended_rule_message_actions.named_property_information", FT_NONE,
        BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_extended_rule_message_actions_rule_version,
      { "RuleVersion", "oxcdata.extended_rule_message_actions.rule_version", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_extended_rule_message_actions_rule_actions_buffer,
      { "RuleActionsBuffer", "oxcdata.extended_rule_message_actions.rule_actions_buffer", FT_NONE, BASE_NONE, NULL,
        0x0, NULL, HFILL } },
    { &hf_extended_rule_message_condition_named_property_information,
      { "NamedPropertyInformation", "oxcdata.extended_rule_message_condition.named_property_information", FT_NONE,
        BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_extended_rule_message_condition_rule_restriction,
      { "RuleRestriction", "oxcdata.extended_rule_message_condition.rule_restriction", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_rule_ids_rule_id,
      { "RuleId", "oxcdata.rule_ids.rule_id", FT_INT64, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_additional_ren_entry_ids_ex_persist_data,
      { "PersistData", "oxcdata.additional_ren_entry_ids_ex.persist_data", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_persist_data_persist_id,
      { "PersistID", "oxcdata.persist_data.persist_id", FT_UINT16, BASE_HEX | BASE_SPECIAL_VALS, VALS(vs_persist_id),
        0x0, NULL, HFILL } },
    { &hf_persist_data_data_elements_size,
      { "DataElementsSize", "oxcdata.persist_data.data_elements_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_persist_data_data_elements,
      { "DataElements", "oxcdata.persist_data.data_elements", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_persist_element_element_id,
      { "ElementID", "oxcdata.persist_element.element_id", FT_UINT16, BASE_HEX | BASE_SPECIAL_VALS,
        VALS(vs_element_id), 0x0, NULL, HFILL } },
    { &hf_persist_element_element_data_size,
      { "ElementDataSize", "oxcdata.persist_element.element_data_size", FT_UINT16, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_persist_element_entry_id,
      { "EntryID", "oxcdata.persist_element.entry_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_persist_element_element_data,
      { "ElementData", "oxcdata.persist_element.element_data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_extended_folder_flags_sub_property,
      { "SubProperty", "oxcdata.extended_folder_flags.sub_property", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_folder_flags_sub_property_id,
      { "Id", "oxcdata.folder_flags_sub_property.id", FT_UINT8, BASE_HEX | BASE_SPECIAL_VALS,
        VALS(vs_folder_flags_id), 0x0, NULL, HFILL } },
    { &hf_folder_flags_sub_property_cb,
      { "Cb", "oxcdata.folder_flags_sub_property.cb", FT_UINT8, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_folder_flags_sub_property_extended_flags,
      { "ExtendedFlags", "oxcdata.folder_flags_sub_property.extended_flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_folder_flags_sub_property_search_folder_id,
      { "SearchFolderID", "oxcdata.folder_flags_sub_property.search_folder_id", FT_GUID, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_folder_flags_sub_property_search_folder_tag,
      { "SearchFolderTag", "oxcdata.folder_flags_sub_property.search_folder_tag", FT_UINT32, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_folder_flags_sub_property_to_do_folder_version,
      { "ToDoFolderVersion", "oxcdata.folder_flags_sub_property.to_do_folder_version", FT_UINT32, BASE_HEX, NULL, 0x0,
        NULL, HFILL } },
    { &hf_folder_flags_sub_property_data,
      { "Data", "oxcdata.folder_flags_sub_property.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_definition_version,
      { "Version", "oxcdata.search_folder_definition.version", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_definition_storage_type,
      { "StorageType", "oxcdata.search_folder_definition.storage_type", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_definition_storage_type_b,
      { "B", "oxcdata.search_folder_definition.storage_type.b", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000040, NULL,
        HFILL } },
    { &hf_search_folder_definition_storage_type_c,
      { "C", "oxcdata.search_folder_definition.storage_type.c", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000020, NULL,
        HFILL } },
    { &hf_search_folder_definition_storage_type_d,
      { "D", "oxcdata.search_folder_definition.storage_type.d", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000010, NULL,
        HFILL } },
    { &hf_search_folder_definition_storage_type_e,
      { "E", "oxcdata.search_folder_definition.storage_type.e", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000008, NULL,
        HFILL } },
    { &hf_search_folder_definition_storage_type_f,
      { "F", "oxcdata.search_folder_definition.storage_type.f", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000004, NULL,
        HFILL } },
    { &hf_search_folder_definition_storage_type_g,
      { "G", "oxcdata.search_folder_definition.storage_type.g", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000002, NULL,
        HFILL } },
    { &hf_search_folder_definition_storage_type_h,
      { "H", "oxcdata.search_folder_definition.storage_type.h", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00000001, NULL,
        HFILL } },
    { &hf_search_folder_definition_storage_type_j,
      { "J", "oxcdata.search_folder_definition.storage_type.j", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00004000, NULL,
        HFILL } },
    { &hf_search_folder_definition_storage_type_k,
      { "K", "oxcdata.search_folder_definition.storage_type.k", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00002000, NULL,
        HFILL } },
    { &hf_search_folder_definition_storage_type_l,
      { "L", "oxcdata.search_folder_definition.storage_type.l", FT_BOOLEAN, 32, TFS(&ex_set_notset), 0x00001000, NULL,
        HFILL } },
    { &hf_search_folder_definition_numerical_search,
      { "NumericalSearch", "oxcdata.search_folder_definition.numerical_search", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_definition_text_search_length,
      { "TextSearchLength", "oxcdata.search_folder_definition.text_search_length", FT_UINT8, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_search_folder_definition_text_search_extended_length,
      { "TextSearchExtendedLength", "oxcdata.search_folder_definition.text_search_extended_length", FT_UINT16,
        BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_definition_text_search,
      { "TextSearch", "oxcdata.search_folder_definition.text_search", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_definition_skip_block1,
      { "SkipBlock1", "oxcdata.search_folder_definition.skip_block1", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_definition_deep_search,
      { "DeepSearch", "oxcdata.search_folder_definition.deep_search", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_definition_folder_list1_length,
      { "FolderList1Length", "oxcdata.search_folder_definition.folder_list1_length", FT_UINT8, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_search_folder_definition_folder_list1_extended_length,
      { "FolderList1ExtendedLength", "oxcdata.search_folder_definition.folder_list1_extended_length", FT_UINT16,
        BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_definition_folder_list1,
      { "FolderList1", "oxcdata.search_folder_definition.folder_list1", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_definition_folder_list2_length,
      { "FolderList2Length", "oxcdata.search_folder_definition.folder_list2_length", FT_UINT32, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_search_folder_definition_folder_list2,
      { "FolderList2", "oxcdata.search_folder_definition.folder_list2", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_definition_addresses,
      { "Addresses", "oxcdata.search_folder_definition.addresses", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_definition_skip_block2,
      { "SkipBlock2", "oxcdata.search_folder_definition.skip_block2", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_definition_search_restriction,
      { "SearchRestriction", "oxcdata.search_folder_definition.search_restriction", FT_NONE, BASE_NONE, NULL, 0x0,
        NULL, HFILL } },
    { &hf_search_folder_definition_advanced_search_size,
      { "AdvancedSearchSize", "oxcdata.search_folder_definition.advanced_search_size", FT_UINT64, BASE_DEC, NULL, 0x0,
        NULL, HFILL } },
    { &hf_search_folder_definition_advanced_search,
      { "AdvancedSearch", "oxcdata.search_folder_definition.advanced_search", FT_BYTES, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_definition_skip_block3,
      { "SkipBlock3", "oxcdata.search_folder_definition.skip_block3", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_skip_block_size,
      { "Size", "oxcdata.skip_block.size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_skip_block_data,
      { "Data", "oxcdata.skip_block.data", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_address_list_address_count,
      { "AddressCount", "oxcdata.address_list.address_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_address_list_addresses,
      { "Addresses", "oxcdata.address_list.addresses", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_address_entry_property_count,
      { "PropertyCount", "oxcdata.address_entry.property_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_address_entry_pad,
      { "Pad", "oxcdata.address_entry.pad", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_address_entry_values,
      { "Values", "oxcdata.address_entry.values", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_restriction_restriction_type,
      { "RestrictionType", "oxcdata.search_folder_restriction.restriction_type", FT_UINT32, BASE_DEC,
        VALS(vs_restrict_type), 0x0, NULL, HFILL } },
    { &hf_search_folder_restriction_count,
      { "Count", "oxcdata.search_folder_restriction.count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_restriction_restrictions,
      { "Restrictions", "oxcdata.search_folder_restriction.restrictions", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_restriction_restriction,
      { "Restriction", "oxcdata.search_folder_restriction.restriction", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_restriction_ul_fuzzy_level,
      { "ulFuzzyLevel", "oxcdata.search_folder_restriction.ul_fuzzy_level", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_restriction_property_tag,
      { "PropertyTag", "oxcdata.search_folder_restriction.property_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_restriction_comparand,
      { "Comparand", "oxcdata.search_folder_restriction.comparand", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_restriction_rel_op,
      { "RelOp", "oxcdata.search_folder_restriction.rel_op", FT_UINT32, BASE_DEC, VALS(vs_rel_op), 0x0, NULL,
        HFILL } },
    { &hf_search_folder_restriction_property_tag1,
      { "PropertyTag1", "oxcdata.search_folder_restriction.property_tag1", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_restriction_property_tag2,
      { "PropertyTag2", "oxcdata.search_folder_restriction.property_tag2", FT_UINT32, BASE_HEX, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_restriction_bitmap_rel_op,
      { "BitmapRelOp", "oxcdata.search_folder_restriction.bitmap_rel_op", FT_UINT32, BASE_DEC, VALS(vs_bitmap_rel_op),
        0x0, NULL, HFILL } },
    { &hf_search_folder_restriction_mask,
      { "Mask", "oxcdata.search_folder_restriction.mask", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_search_folder_restriction_annotation_count,
      { "AnnotationCount", "oxcdata.search_folder_restriction.annotation_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_search_folder_restriction_annotations,
      { "Annotations", "oxcdata.search_folder_restriction.annotations", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_task_assigner_cb_assigner,
      { "cbAssigner", "oxcdata.task_assigner.cb_assigner", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_task_assigner_cb_eid,
      { "cbEID", "oxcdata.task_assigner.cb_eid", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_task_assigner_eid,
      { "EID", "oxcdata.task_assigner.eid", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_task_assigner_sz_display_name,
      { "szDisplayName", "oxcdata.task_assigner.sz_display_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_task_assigner_wz_display_name,
      { "wzDisplayName", "oxcdata.task_assigner.wz_display_name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_task_assigners_c_assigners,
      { "cAssigners", "oxcdata.task_assigners.c_assigners", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_task_assigners_assigners,
      { "Assigners", "oxcdata.task_assigners.assigners", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
};

static int *ett_info[] = {
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
    &ett_address_book_tagged_property_value,
    &ett_sort_order,
    &ett_gid,
    &ett_xid,
    &ett_sized_xid,
    &ett_replid_guid_pair,
    &ett_security_setting,
    &ett_t_row,
    &ett_cntrl,
    &ett_script_instruction,
    &ett_systemtime,
    &ett_tz_rule,
    &ett_pattern_type_specific_week,
    &ett_pattern_type_specific_month,
    &ett_pattern_type_specific_month_nth,
    &ett_change_highlight,
    &ett_recurrence_pattern,
    &ett_exception_info,
    &ett_extended_exception,
    &ett_address_entry,
    &ett_global_object_id_data,
    &ett_global_object_id,
    &ett_tombstone_record,
    &ett_column_packet,
    &ett_field_info,
    &ett_response_level,
    &ett_security_descriptor,
    &ett_vote_option,
    &ett_vote_option_extras,
    &ett_free_busy_block,
    &ett_action_block,
    &ett_move_copy_action_data,
    &ett_reply_action_data,
    &ett_defer_action_data,
    &ett_bounce_action_data,
    &ett_forward_delegate_action_data,
    &ett_client_eid,
    &ett_server_eid,
    &ett_recipient_block_data,
    &ett_property_name,
    &ett_named_property_information,
    &ett_rule_action,
    &ett_persist_data,
    &ett_persist_element,
    &ett_folder_flags_sub_property,
    &ett_skip_block,
    &ett_entry_list,
    &ett_address_list,
    &ett_search_folder_restriction,
    &ett_search_folder_property_value,
    &ett_task_assigner,
};

static ei_register_info ei_info[] = {
    { &ei_rtf_compressed_cut, { "oxcdata.rtf_compressed.cut", PI_UNDECODED, PI_NOTE, "Cut", EXPFILL } },
};

void generated_register_oxcdata(int proto)
{
    proto_register_subtree_array(ett_info, array_length(ett_info));
    expert_register_field_array(expert_register_protocol(proto), ei_info, array_length(ei_info));
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}

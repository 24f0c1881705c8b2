/* Do not edit. Generated from
 * specs/ms-oxcfxics-stream.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "generated/oxcdata_tables.h"
#include "generated/oxcfxics_constants.h"
#include "generated/oxcfxics_tables.h"
#include "oxcdata/tag.h"
#include "read/cursor.h"
#include "read/names.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "read/structure.h"
#include "read/summary.h"
#include "read/text.h"

/* GroupPropertyNameKind */
static const value_string vs_group_property_name_kind[] = {
    { 0x0, "LID" },
    { 0x1, "Name" },
    { 0, NULL }
};

static int hf_progress_information_version = -1;
static int hf_progress_information_padding1 = -1;
static int hf_progress_information_fai_message_count = -1;
static int hf_progress_information_fai_message_total_size = -1;
static int hf_progress_information_normal_message_count = -1;
static int hf_progress_information_padding2 = -1;
static int hf_progress_information_normal_message_total_size = -1;
static int hf_property_group_info_group_id = -1;
static int hf_property_group_info_reserved = -1;
static int hf_property_group_info_group_count = -1;
static int hf_property_group_info_groups = -1;
static int hf_property_group_property_tag_count = -1;
static int hf_property_group_property_tags = -1;
static int hf_group_property_tag_property_tag = -1;
static int hf_group_property_tag_group_property_name = -1;
static int hf_group_property_name_guid = -1;
static int hf_group_property_name_kind = -1;
static int hf_group_property_name_lid = -1;
static int hf_group_property_name_name_size = -1;
static int hf_group_property_name_name = -1;
static int hf_folder_replica_info_flags = -1;
static int hf_folder_replica_info_depth = -1;
static int hf_folder_replica_info_folder_long_term_id = -1;
static int hf_folder_replica_info_server_dn_count = -1;
static int hf_folder_replica_info_cheap_server_dn_count = -1;
static int hf_folder_replica_info_server_dn_array = -1;
static int hf_extended_error_info_version = -1;
static int hf_extended_error_info_padding1 = -1;
static int hf_extended_error_info_error_code = -1;
static int hf_extended_error_info_folder_gid = -1;
static int hf_extended_error_info_padding2 = -1;
static int hf_extended_error_info_message_gid = -1;
static int hf_extended_error_info_padding3 = -1;
static int hf_extended_error_info_reserved = -1;
static int hf_extended_error_info_aux_bytes_count = -1;
static int hf_extended_error_info_aux_bytes_offset = -1;
static int hf_extended_error_info_reserved2 = -1;
static int hf_extended_error_info_aux_bytes = -1;

static int ett_property_group = -1;
static int ett_group_property_tag = -1;
static int ett_group_property_name = -1;
static int ett_long_term_id = -1;
static int ett_gid = -1;

const value_string marker_names[] = {
    { 0x40000003, "NewAttach" },
    { 0x40010003, "StartEmbed" },
    { 0x40020003, "EndEmbed" },
    { 0x40030003, "StartRecip" },
    { 0x40040003, "EndToRecip" },
    { 0x40090003, "StartTopFld" },
    { 0x400a0003, "StartSubFld" },
    { 0x400b0003, "EndFolder" },
    { 0x400c0003, "StartMessage" },
    { 0x400d0003, "EndMessage" },
    { 0x400e0003, "EndAttach" },
    { 0x40100003, "StartFAIMsg" },
    { 0x40120003, "IncrSyncChg" },
    { 0x40130003, "IncrSyncDel" },
    { 0x40140003, "IncrSyncEnd" },
    { 0x40150003, "IncrSyncMessage" },
    { 0x40180003, "FXErrorInfo" },
    { 0x402f0003, "IncrSyncRead" },
    { 0x403a0003, "IncrSyncStateBegin" },
    { 0x403b0003, "IncrSyncStateEnd" },
    { 0x4074000b, "IncrSyncProgressMode" },
    { 0x4075000b, "IncrSyncProgressPerMsg" },
    { 0x407b0102, "IncrSyncGroupInfo" },
    { 0x407d0003, "IncrSyncChgPartial" },
    { 0, NULL }
};

const value_string group_property_name_kind_names[] = {
    { 0x0, "LID" },
    { 0x1, "Name" },
    { 0, NULL }
};

/* ProgressInformation, MS-OXCFXICS 2.2.2.7 */
void oxcfxics_progress_information(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t version = cur_u16(c, t, hf_progress_information_version);
    cur_must(c, t, hf_progress_information_version, version, 0);
    cur_u16(c, t, hf_progress_information_padding1);
    uint32_t fai_message_count = cur_u32(c, t, hf_progress_information_fai_message_count);
    uint64_t fai_message_total_size = cur_u64(c, t, hf_progress_information_fai_message_total_size);
    uint32_t normal_message_count = cur_u32(c, t, hf_progress_information_normal_message_count);
    cur_u32(c, t, hf_progress_information_padding2);
    uint64_t normal_message_total_size = cur_u64(c, t, hf_progress_information_normal_message_total_size);
    if (wanted && fai_message_count == 0) {
        cur_summary_set(c, t, "%s (%s), 0 FAI", cur_number_text(c, normal_message_count, "message", "messages"),
                        cur_number_text(c, normal_message_total_size, "byte", "bytes"));
    }
    if (wanted && fai_message_count > 0) {
        cur_summary_set(c, t, "%s (%s), %u FAI (%s)", cur_number_text(c, normal_message_count, "message", "messages"),
                        cur_number_text(c, normal_message_total_size, "byte", "bytes"), fai_message_count,
                        cur_number_text(c, fai_message_total_size, "byte", "bytes"));
    }
}

/* PropertyGroupInfo, MS-OXCFXICS 2.2.2.8 */
void oxcfxics_property_group_info(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t group_id = cur_u32(c, t, hf_property_group_info_group_id);
    uint32_t reserved = cur_u32(c, t, hf_property_group_info_reserved);
    cur_must(c, t, hf_property_group_info_reserved, reserved, 0);
    uint32_t group_count = cur_u32(c, t, hf_property_group_info_group_count);
    cur_list(c, t, hf_property_group_info_groups, ett_property_group, group_count, oxcfxics_property_group);
    if (wanted)
        cur_summary_set(c, t, "group info %u: %s", group_id, cur_number_text(c, group_count, "group", "groups"));
}

/* PropertyGroup, MS-OXCFXICS 2.2.2.8.1 */
void oxcfxics_property_group(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    uint32_t property_tag_count = cur_u32(c, t, hf_property_group_property_tag_count);
    const char *property_tags_text = cur_list_summary(c, t, hf_property_group_property_tags, ett_group_property_tag,
                                                      property_tag_count, oxcfxics_group_property_tag, wanted, ", ");
    if (wanted && property_tag_count > 0)
        cur_summary_set(c, t, "%s", cur_inner_text(property_tags_text));
    if (wanted && property_tag_count == 0)
        cur_summary_set(c, t, "no properties");
}

/* GroupPropertyTag, MS-OXCFXICS 2.2.2.8.1 */
void oxcfxics_group_property_tag(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *group_property_name_text = NULL;

    uint32_t property_tag = cur_property_tag(c, t, hf_group_property_tag_property_tag);
    if (property_tag >= 0x80000000) {
        group_property_name_text = cur_struct_summary(c, t, hf_group_property_tag_group_property_name,
                                                      ett_group_property_name, oxcfxics_group_property_name, wanted);
    }
    if (wanted && property_tag < 0x80000000)
        cur_summary_set(c, t, "%s", cur_tag_text(c, property_tag));
    if (wanted && property_tag >= 0x80000000)
        cur_summary_set(c, t, "%s", cur_inner_text(group_property_name_text));
}

/* GroupPropertyName, MS-OXCFXICS 2.2.2.8.1.1 */
void oxcfxics_group_property_name(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint32_t lid = 0;
    const char *name = NULL;

    e_guid_t guid = cur_guid(c, t, hf_group_property_name_guid);
    uint32_t kind = cur_u32(c, t, hf_group_property_name_kind);
    if (kind == GROUP_PROPERTY_NAME_KIND_LID)
        lid = cur_u32(c, t, hf_group_property_name_lid);
    if (kind == GROUP_PROPERTY_NAME_KIND_NAME) {
        uint32_t name_size = cur_u32(c, t, hf_group_property_name_name_size);
        cur_string16(c, t, hf_group_property_name_name, name_size, &name);
    }
    if (wanted && kind == GROUP_PROPERTY_NAME_KIND_LID)
        cur_summary_set(c, t, "%s", property_lid_text(c, &guid, lid));
    if (wanted && kind == GROUP_PROPERTY_NAME_KIND_NAME)
        cur_summary_set(c, t, "%s", property_key_text(c, &guid, name));
}

/* FolderReplicaInfo, MS-OXCFXICS 2.2.2.9 */
void oxcfxics_folder_replica_info(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    cur_summary_list *server_dn_array_summaries = NULL;

    uint32_t flags = cur_u32(c, t, hf_folder_replica_info_flags);
    cur_must(c, t, hf_folder_replica_info_flags, flags, 0);
    uint32_t depth = cur_u32(c, t, hf_folder_replica_info_depth);
    cur_must(c, t, hf_folder_replica_info_depth, depth, 0);
    const char *folder_long_term_id_text = cur_struct_summary(c, t, hf_folder_replica_info_folder_long_term_id,
        ett_long_term_id, oxcdata_long_term_id, wanted);
    uint32_t server_dn_count = cur_u32(c, t, hf_folder_replica_info_server_dn_count);
    uint32_t cheap_server_dn_count = cur_u32(c, t, hf_folder_replica_info_cheap_server_dn_count);
    cur_at_most(c, t, hf_folder_replica_info_cheap_server_dn_count, cheap_server_dn_count, server_dn_count);
    if (wanted)
        server_dn_array_summaries = cur_summary_list_new(c, ", ");
    for (uint64_t i = 0; cur_element(c, t, hf_folder_replica_info_server_dn_array, i, server_dn_count); i++) {
        const char *text = NULL;
        cur_string8(c, t, hf_folder_replica_info_server_dn_array, CUR_NUL, wanted ? &text : NULL);
        cur_summary_list_quote(c, server_dn_array_summaries, text);
    }
    const char *server_dn_array_text = cur_summary_list_text(server_dn_array_summaries);
    if (wanted && server_dn_count == 0)
        cur_summary_set(c, t, "%son no server", cur_part_text(c, "", cur_inner_text(folder_long_term_id_text), " "));
    if (wanted && server_dn_count > 0) {
        cur_summary_set(c, t, "%son %s%s", cur_part_text(c, "", cur_inner_text(folder_long_term_id_text), " "),
                        cur_number_text(c, server_dn_count, "server", "servers"),
                        cur_part_text(c, ", ", cur_inner_text(server_dn_array_text), ""));
    }
}

/* ExtendedErrorInfo, MS-OXCFXICS 2.2.2.10 */
void oxcfxics_extended_error_info(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *folder_gid_text = NULL;
    const char *message_gid_text = NULL;

    cur_block block = { .outer = NULL };
    cur_block_here(c, &block);
    uint32_t version = cur_u16(c, t, hf_extended_error_info_version);
    cur_must(c, t, hf_extended_error_info_version, version, 0);
    cur_u16(c, t, hf_extended_error_info_padding1);
    uint32_t error_code = cur_u32(c, t, hf_extended_error_info_error_code);
    switch (cur_next_integer(c, 8)) {
    case 0:
        folder_gid_text = cur_struct_summary(c, t, hf_extended_error_info_folder_gid, ett_gid, oxcdata_gid, wanted);
        cur_u16(c, t, hf_extended_error_info_padding2);
        switch (cur_next_integer(c, 8)) {
        case 0:
            message_gid_text = cur_struct_summary(c, t, hf_extended_error_info_message_gid, ett_gid, oxcdata_gid,
                                                  wanted);
            if (wanted)
                cur_summary_set(c, t, "%s", cur_error_text(c, error_code));
            break;
        default:
            message_gid_text = cur_struct_summary(c, t, hf_extended_error_info_message_gid, ett_gid, oxcdata_gid,
                                                  wanted);
            if (wanted) {
                cur_summary_set(c, t, "%s, message%s", cur_error_text(c, error_code),
                                cur_part_text(c, " ", cur_inner_text(message_gid_text), ""));
            }
            break;
        }
        break;
    default:
        folder_gid_text = cur_struct_summary(c, t, hf_extended_error_info_folder_gid, ett_gid, oxcdata_gid, wanted);
        cur_u16(c, t, hf_extended_error_info_padding2);
        switch (cur_next_integer(c, 8)) {
        case 0:
            message_gid_text = cur_struct_summary(c, t, hf_extended_error_info_message_gid, ett_gid, oxcdata_gid,
                                                  wanted);
            if (wanted) {
                cur_summary_set(c, t, "%s, folder%s", cur_error_text(c, error_code),
                                cur_part_text(c, " ", cur_inner_text(folder_gid_text), ""));
            }
            break;
        default:
            message_gid_text = cur_struct_summary(c, t, hf_extended_error_info_message_gid, ett_gid, oxcdata_gid,
                                                  wanted);
            if (wanted) {
                cur_summary_set(c, t, "%s, message%s of folder%s", cur_error_text(c, error_code),
                                cur_part_text(c, " ", cur_inner_text(message_gid_text), ""),
                                cur_part_text(c, " ", cur_inner_text(folder_gid_text), ""));
            }
            break;
        }
        break;
    }
    cur_u16(c, t, hf_extended_error_info_padding3);
    cur_bytes(c, t, hf_extended_error_info_reserved, 24);
    uint32_t aux_bytes_count = cur_u32(c, t, hf_extended_error_info_aux_bytes_count);
    uint32_t aux_bytes_offset = cur_u32(c, t, hf_extended_error_info_aux_bytes_offset);
    if (aux_bytes_count > 0 && aux_bytes_offset > 88)
        cur_bytes(c, t, hf_extended_error_info_reserved2, aux_bytes_offset - 88);
    if (aux_bytes_count > 0 && cur_at_begin(c, t, aux_bytes_offset, "AuxBytesOffset")) {
        cur_bytes(c, t, hf_extended_error_info_aux_bytes, aux_bytes_count);
        cur_at_end(c);
    }
    cur_block_end(c, t, &block);
}

static hf_register_info hf_info[] = {
    { &hf_progress_information_version,
      { "Version", "oxcfxics.progress_information.version", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_progress_information_padding1,
      { "padding", "oxcfxics.progress_information.padding1", FT_UINT16, BASE_HEX, NULL, 0x0, "Without meaning",
        HFILL } },
    { &hf_progress_information_fai_message_count,
      { "FAIMessageCount", "oxcfxics.progress_information.fai_message_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Changes of folder associated information messages that are to come", HFILL } },
    { &hf_progress_information_fai_message_total_size,
      { "FAIMessageTotalSize", "oxcfxics.progress_information.fai_message_total_size", FT_UINT64, BASE_DEC, NULL, 0x0,
        "Bytes of these changes, roughly", HFILL } },
    { &hf_progress_information_normal_message_count,
      { "NormalMessageCount", "oxcfxics.progress_information.normal_message_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Changes of other messages that are to come", HFILL } },
    { &hf_progress_information_padding2,
      { "padding", "oxcfxics.progress_information.padding2", FT_UINT32, BASE_HEX, NULL, 0x0, "Without meaning",
        HFILL } },
    { &hf_progress_information_normal_message_total_size,
      { "NormalMessageTotalSize", "oxcfxics.progress_information.normal_message_total_size", FT_UINT64, BASE_DEC,
        NULL, 0x0, "Bytes of these changes, roughly", HFILL } },
    { &hf_property_group_info_group_id,
      { "GroupId", "oxcfxics.property_group_info.group_id", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Number of this mapping of properties to groups", HFILL } },
    { &hf_property_group_info_reserved,
      { "Reserved", "oxcfxics.property_group_info.reserved", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_property_group_info_group_count,
      { "GroupCount", "oxcfxics.property_group_info.group_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_property_group_info_groups,
      { "Groups", "oxcfxics.property_group_info.groups", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_property_group_property_tag_count,
      { "PropertyTagCount", "oxcfxics.property_group.property_tag_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_property_group_property_tags,
      { "PropertyTags", "oxcfxics.property_group.property_tags", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_group_property_tag_property_tag,
      { "PropertyTag", "oxcfxics.group_property_tag.property_tag", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_group_property_tag_group_property_name,
      { "GroupPropertyName", "oxcfxics.group_property_tag.group_property_name", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_group_property_name_guid,
      { "GUID", "oxcfxics.group_property_name.guid", FT_GUID, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_group_property_name_kind,
      { "Kind", "oxcfxics.group_property_name.kind", FT_UINT32, BASE_HEX, VALS(vs_group_property_name_kind), 0x0,
        NULL, HFILL } },
    { &hf_group_property_name_lid,
      { "LID", "oxcfxics.group_property_name.lid", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_group_property_name_name_size,
      { "NameSize", "oxcfxics.group_property_name.name_size", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_group_property_name_name,
      { "Name", "oxcfxics.group_property_name.name", FT_STRING, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_folder_replica_info_flags,
      { "Flags", "oxcfxics.folder_replica_info.flags", FT_UINT32, BASE_HEX, NULL, 0x0, NULL, HFILL } },
    { &hf_folder_replica_info_depth,
      { "Depth", "oxcfxics.folder_replica_info.depth", FT_UINT32, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_folder_replica_info_folder_long_term_id,
      { "FolderLongTermId", "oxcfxics.folder_replica_info.folder_long_term_id", FT_NONE, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_folder_replica_info_server_dn_count,
      { "ServerDNCount", "oxcfxics.folder_replica_info.server_dn_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_folder_replica_info_cheap_server_dn_count,
      { "CheapServerDNCount", "oxcfxics.folder_replica_info.cheap_server_dn_count", FT_UINT32, BASE_DEC, NULL, 0x0,
        "How many of the servers, from the first on, cost the client the least", HFILL } },
    { &hf_folder_replica_info_server_dn_array,
      { "ServerDNArray", "oxcfxics.folder_replica_info.server_dn_array", FT_STRING, BASE_NONE, NULL, 0x0, NULL,
        HFILL } },
    { &hf_extended_error_info_version,
      { "Version", "oxcfxics.extended_error_info.version", FT_UINT16, BASE_DEC, NULL, 0x0, NULL, HFILL } },
    { &hf_extended_error_info_padding1,
      { "padding", "oxcfxics.extended_error_info.padding1", FT_UINT16, BASE_HEX, NULL, 0x0, "Without meaning",
        HFILL } },
    { &hf_extended_error_info_error_code,
      { "ErrorCode", "oxcfxics.extended_error_info.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING,
        &ex_error_names, 0x0, "What went wrong with the message or folder", HFILL } },
    { &hf_extended_error_info_folder_gid,
      { "FolderGID", "oxcfxics.extended_error_info.folder_gid", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_extended_error_info_padding2,
      { "padding", "oxcfxics.extended_error_info.padding2", FT_UINT16, BASE_HEX, NULL, 0x0, "Without meaning",
        HFILL } },
    { &hf_extended_error_info_message_gid,
      { "MessageGID", "oxcfxics.extended_error_info.message_gid", FT_NONE, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_extended_error_info_padding3,
      { "padding", "oxcfxics.extended_error_info.padding3", FT_UINT16, BASE_HEX, NULL, 0x0, "Without meaning",
        HFILL } },
    { &hf_extended_error_info_reserved,
      { "Reserved", "oxcfxics.extended_error_info.reserved", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_extended_error_info_aux_bytes_count,
      { "AuxBytesCount", "oxcfxics.extended_error_info.aux_bytes_count", FT_UINT32, BASE_DEC, NULL, 0x0, NULL,
        HFILL } },
    { &hf_extended_error_info_aux_bytes_offset,
      { "AuxBytesOffset", "oxcfxics.extended_error_info.aux_bytes_offset", FT_UINT32, BASE_DEC, NULL, 0x0,
        "Where AuxBytes begins, from the first byte of the structure", HFILL } },
    { &hf_extended_error_info_reserved2,
      { "Reserved", "oxcfxics.extended_error_info.reserved2", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
    { &hf_extended_error_info_aux_bytes,
      { "AuxBytes", "oxcfxics.extended_error_info.aux_bytes", FT_BYTES, BASE_NONE, NULL, 0x0, NULL, HFILL } },
};

static int *ett_info[] = {
    &ett_property_group,
    &ett_group_property_tag,
    &ett_group_property_name,
    &ett_long_term_id,
    &ett_gid,
};

void generated_register_oxcfxics(int proto)
{
    proto_register_subtree_array(ett_info, array_length(ett_info));
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}

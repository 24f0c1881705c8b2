/* fxics/protocol.c
 * The protocol of FastTransfer streams. See fxics/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/protocol.h"
#include "generated/oxcfxics_tables.h"
#include "oxcdata/idset_items.h"
#include <epan/prefs.h>

ex_proto ex_fxics;
fxics_fields fxics_hf;
fxics_experts fxics_ei;
unsigned fxics_reassemble_max = 262144;

static void register_array(int proto, hf_register_info *hf, int n)
{
    for (int i = 0; i < n; i++)
        *hf[i].p_id = -1;
    proto_register_field_array(proto, hf, n);
}

/* ---- streams and their pieces ---- */

static void register_stream(int proto)
{
    static hf_register_info hf[] = {
        { &fxics_hf.stream, { "Stream", "oxcfxics.stream", FT_UINT32, BASE_DEC, NULL, 0,
            "Running number in the capture of the stream that this piece belongs to", HFILL } },
        { &fxics_hf.root, { "Root element", "oxcfxics.stream.root", FT_STRING, BASE_NONE, NULL, 0,
            "The syntactic element that the whole stream is; empty where that is not known", HFILL } },
        { &fxics_hf.previous_in, { "Previous piece in frame", "oxcfxics.previous_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The frame with the piece of the stream in front of this one", HFILL } },
        { &fxics_hf.next_in, { "Next piece in frame", "oxcfxics.next_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The frame with the piece of the stream behind this one", HFILL } },
        { &fxics_hf.deleted_property, { "Deleted property", "oxcfxics.deleted_property", FT_UINT32, BASE_HEX, NULL, 0,
            "Property of a group in a partial change that is missing there: the message has it no longer", HFILL } },
        { &fxics_hf.imports, { "Imports", "oxcfxics.imports", FT_UINT32, BASE_DEC, NULL, 0,
            "How many imports the collector has had since its last state, which this state takes in", HFILL } },
        { &fxics_hf.state_in, { "State in frame", "oxcfxics.state_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The frame that asks for the state behind this import", HFILL } },
        { &fxics_hf.state_property, { "State property", "oxcfxics.state_property", FT_UINT32, BASE_HEX, NULL, 0,
            "Property tag of the part of the ICS state that the client uploads", HFILL } },
    };

    register_array(proto, hf, array_length(hf));
}

static void register_elements(int proto)
{
    static hf_register_info hf[] = {
        { &fxics_hf.element, { "Element", "oxcfxics.element", FT_NONE, BASE_NONE, NULL, 0,
            "A marker, the lexical element that begins or ends a part of the stream", HFILL } },
        { &fxics_hf.offset, { "Offset", "oxcfxics.offset", FT_UINT64, BASE_DEC, NULL, 0,
            "Place in the stream of the element's first byte, from the first byte that was captured", HFILL } },
        { &fxics_hf.marker, { "Marker", "oxcfxics.marker", FT_UINT32, BASE_HEX, VALS(marker_names), 0,
            "Which part of the stream begins or ends here", HFILL } },
        { &fxics_hf.length, { "Length", "oxcfxics.length", FT_UINT32, BASE_DEC, NULL, 0,
            "Bytes of a value without a fixed size, or how many values there are", HFILL } },
        { &fxics_hf.unsynchronized, { "Skipped bytes", "oxcfxics.unsynchronized", FT_BYTES, BASE_NONE, NULL, 0,
            "Bytes in front of the first element that was recognised, where earlier pieces are missing", HFILL } },
        { &fxics_hf.property_set, { "Property set", "oxcfxics.property_set", FT_GUID, BASE_NONE, NULL, 0,
            "GUID of the set that the named property belongs to", HFILL } },
        { &fxics_hf.flag, { "Kind of name", "oxcfxics.flag", FT_UINT8, BASE_DEC,
            VALS(group_property_name_kind_names), 0,
            "Whether a number or a string names the property within its set", HFILL } },
        { &fxics_hf.dispid, { "Dispid", "oxcfxics.dispid", FT_UINT32, BASE_HEX, NULL, 0,
            "The number (LID) that names the property within its set", HFILL } },
        { &fxics_hf.name, { "Name", "oxcfxics.name", FT_STRING, BASE_NONE, NULL, 0,
            "The string that names the property within its set", HFILL } },
    };

    register_array(proto, hf, array_length(hf));
}

static void register_fragments(int proto)
{
    static hf_register_info hf[] = {
        { &fxics_hf.fragment, { "Fragment", "oxcfxics.fragment", FT_BYTES, BASE_NONE, NULL, 0,
            "What this piece of the stream holds of a value that another piece begins or goes on with", HFILL } },
        { &fxics_hf.fragment_offset, { "Offset in value", "oxcfxics.fragment.offset", FT_UINT64, BASE_DEC, NULL, 0,
            "Bytes of the value in front of this fragment", HFILL } },
        { &fxics_hf.fragment_size, { "Size", "oxcfxics.fragment.size", FT_UINT32, BASE_DEC, NULL, 0,
            "Bytes of this fragment", HFILL } },
        { &fxics_hf.fragment_total, { "Size of value", "oxcfxics.fragment.total", FT_UINT64, BASE_DEC, NULL, 0,
            "Bytes of the whole value, as its length announced", HFILL } },
        { &fxics_hf.begun_in, { "Begun in frame", "oxcfxics.begun_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The frame in which this element of the stream began", HFILL } },
        { &fxics_hf.continued_in, { "Continued in frame", "oxcfxics.continued_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The frame in which this element of the stream goes on", HFILL } },
        { &fxics_hf.completed_in, { "Completed in frame", "oxcfxics.completed_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The frame with the last byte of this element, where the whole value is shown", HFILL } },
    };

    register_array(proto, hf, array_length(hf));
}

/* ---- what a finished stream held ---- */

#define TOTAL(hf, name, abbrev, type, text) \
    { &fxics_hf.hf, { name, "oxcfxics.total." abbrev, type, BASE_DEC, NULL, 0, text, HFILL } }

static void register_totals(int proto)
{
    static hf_register_info hf[] = {
        TOTAL(changed, "Changed messages", "changed", FT_UINT32,
              "New or changed messages in the whole stream, partial changes included"),
        TOTAL(partial, "Partial changes", "partial", FT_UINT32,
              "Messages in the whole stream of which only some groups of properties came"),
        TOTAL(folders, "Folders", "folders", FT_UINT32, "New or changed folders in the whole stream"),
        TOTAL(read, "Read", "read", FT_UINT32, "Ids of messages that the stream says were marked as read"),
        TOTAL(unread, "Unread", "unread", FT_UINT32, "Ids of messages that the stream says were marked as unread"),
        TOTAL(deleted, "Deleted", "deleted", FT_UINT32, "Ids of messages or folders that the stream says are gone"),
        TOTAL(out_of_scope, "Out of scope", "out_of_scope", FT_UINT32,
              "Ids of messages that the stream says the synchronization does not cover any more"),
        TOTAL(expired, "Expired", "expired", FT_UINT32, "Ids of messages that the stream says have expired"),
        TOTAL(errors, "Errors", "errors", FT_UINT32, "Times that the server reported an error inside the stream"),
        TOTAL(bytes, "Bytes", "bytes", FT_UINT64, "Bytes of the whole stream"),
        TOTAL(pieces, "Pieces", "pieces", FT_UINT32, "How many buffers carried the stream"),
        { &fxics_hf.time, { "Time of transfer", "oxcfxics.time", FT_RELATIVE_TIME, BASE_NONE, NULL, 0,
            "How long after the first piece of the stream was asked for its last one came", HFILL } },
    };

    register_array(proto, hf, array_length(hf));
}

static void register_errors(int proto)
{
    static hf_register_info hf[] = {
        { &fxics_hf.error, { "Error in the stream", "oxcfxics.error", FT_STRING, BASE_NONE, NULL, 0,
            "An error that the server met while it made the stream, and what it is about", HFILL } },
        { &fxics_hf.warning, { "Warning in the stream", "oxcfxics.warning", FT_STRING, BASE_NONE, NULL, 0,
            "Why the server left something out of the stream", HFILL } },
    };

    register_array(proto, hf, array_length(hf));
}

/* ---- syntactic elements: MS-OXCFXICS 2.2.4.2 ---- */

#define NODE(node, name, abbrev, text) \
    [node - 1] = { &fxics_hf.nodes[node], { name, "oxcfxics." abbrev, FT_NONE, BASE_NONE, NULL, 0, text, HFILL } }

static hf_register_info nodes[NODE_KINDS - 1] = {
    NODE(NODE_CONTENTS_SYNC, "contentsSync", "contents_sync", "A synchronization of a folder's messages"),
    NODE(NODE_HIERARCHY_SYNC, "hierarchySync", "hierarchy_sync", "A synchronization of the folders below a folder"),
    NODE(NODE_STATE, "state", "state", "The ICS state: what the client has when it has read the stream"),
    NODE(NODE_TOP_FOLDER, "topFolder", "top_folder", "A copied folder with all that is in it"),
    NODE(NODE_SUB_FOLDER, "subFolder", "sub_folder", "A folder inside the copied folder"),
    NODE(NODE_FOLDER_CONTENT, "folderContent", "folder_content", "A folder's properties, messages and subfolders"),
    NODE(NODE_MESSAGE_LIST, "messageList", "message_list", "Copied messages, one behind the other"),
    NODE(NODE_MESSAGE_CONTENT, "messageContent", "message_content",
         "A message's properties, recipients and attachments"),
    NODE(NODE_ATTACHMENT_CONTENT, "attachmentContent", "attachment_content",
         "An attachment's properties, or the message inside it"),
    NODE(NODE_MESSAGE, "message", "message", "A message of a list, between its markers"),
    NODE(NODE_EMBEDDED_MESSAGE, "embeddedMessage", "embedded_message", "A message that is an attachment"),
    NODE(NODE_RECIPIENT, "recipient", "recipient", "A recipient of the message, between its markers"),
    NODE(NODE_ATTACHMENT, "attachment", "attachment", "An attachment of the message, between its markers"),
    NODE(NODE_MESSAGE_CHANGE_FULL, "messageChangeFull", "message_change_full",
         "A new or changed message, with all that was asked for"),
    NODE(NODE_MESSAGE_CHANGE_PARTIAL, "messageChangePartial", "message_change_partial",
         "A changed message, with only the groups of properties that changed"),
    NODE(NODE_MESSAGE_CHANGE_HEADER, "messageChangeHeader", "message_change_header",
         "The properties that identify a changed message and its version"),
    NODE(NODE_FOLDER_CHANGE, "folderChange", "folder_change", "A new or changed folder"),
    NODE(NODE_DELETIONS, "deletions", "deletions", "Ids of what is deleted or not covered any more"),
    NODE(NODE_READ_STATE_CHANGES, "readStateChanges", "read_state_changes",
         "Ids of messages that were marked as read or unread"),
    NODE(NODE_PROGRESS_TOTAL, "progressTotal", "progress_total", "How much the stream is going to hold"),
    NODE(NODE_PROGRESS_PER_MESSAGE, "progressPerMessage", "progress_per_message",
         "The size and kind of the message that follows"),
    NODE(NODE_GROUP_INFO, "groupInfo", "group_info", "Which properties each group of the partial changes has"),
    NODE(NODE_ERROR_INFO, "errorInfo", "error_info", "An error that the server met while it made the stream"),
};

const char *fxics_node_name(fx_node_kind node)
{
    return node == NODE_NONE ? "" : nodes[node - 1].hfinfo.name;
}

static void register_subtrees(void)
{
    static int *ett[] = { &fxics_hf.ett_stream, &fxics_hf.ett_element, &fxics_hf.ett_node, &fxics_hf.ett_fragment };

    for (unsigned i = 0; i < array_length(ett); i++)
        *ett[i] = -1;
    proto_register_subtree_array(ett, array_length(ett));
}

static void register_experts(int proto)
{
    static ei_register_info ei[] = {
        { &fxics_ei.order, { "oxcfxics.order", PI_PROTOCOL, PI_NOTE, "Element out of order", EXPFILL } },
        { &fxics_ei.incomplete, { "oxcfxics.incomplete", PI_PROTOCOL, PI_WARN,
            "The stream ended inside an element", EXPFILL } },
        { &fxics_ei.start_missing, { "oxcfxics.start_missing", PI_SEQUENCE, PI_NOTE,
            "The stream's first pieces were not captured", EXPFILL } },
        { &fxics_ei.aborted, { "oxcfxics.aborted", PI_SEQUENCE, PI_NOTE,
            "The transfer was given up before its end", EXPFILL } },
        { &fxics_ei.short_state, { "oxcfxics.short_state", PI_PROTOCOL, PI_WARN,
            "The uploaded state has not the announced size", EXPFILL } },
        { &fxics_ei.lost_ids, { "oxcfxics.lost_ids", PI_PROTOCOL, PI_WARN,
            "The final state lacks ids that the client had", EXPFILL } },
        { &fxics_ei.unused, { "oxcfxics.unused", PI_SEQUENCE, PI_WARN,
            "The server did not use all bytes of a piece", EXPFILL } },
    };

    expert_register_field_array(expert_register_protocol(proto), ei, array_length(ei));
}

static void register_preferences(int proto)
{
    module_t *module = prefs_register_protocol(proto, NULL);

    prefs_register_uint_preference(module, "reassemble_max", "Largest value to put together (bytes)",
        "A property value that a stream carries in several pieces is kept and shown as a whole up to this size. Of "
        "larger ones, such as attachments, only the pieces are shown. 0: none is put together.",
        10, &fxics_reassemble_max);
}

void fxics_protocol_register(void)
{
    ex_proto_register(&ex_fxics, "Bulk Data Transfer Protocol (MS-OXCFXICS)", "OXCFXICS", "oxcfxics");
    /* Streams are shown inside of ROPs: there is nothing to switch off. */
    proto_set_cant_toggle(ex_fxics.proto);
    register_stream(ex_fxics.proto);
    register_elements(ex_fxics.proto);
    register_fragments(ex_fxics.proto);
    register_totals(ex_fxics.proto);
    register_errors(ex_fxics.proto);
    register_array(ex_fxics.proto, nodes, array_length(nodes));
    register_subtrees();
    register_experts(ex_fxics.proto);
    register_preferences(ex_fxics.proto);
}

void fxics_register(void)
{
    fxics_protocol_register();
    idset_register(ex_fxics.proto);
    generated_register_oxcfxics(ex_fxics.proto);
}

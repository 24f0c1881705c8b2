/* rop/protocol.c
 * The protocol of the ROP layer. See rop/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/protocol.h"
#include "rop/stream_image.h"
#include "rop/facts.h"
#include "rop/named.h"
#include "rop/table.h"
#include "rop/user_names.h"
#include "oxcdata/context.h"
#include "session/object.h"
#include "read/names.h"

#include <epan/prefs.h>

static const ex_context answers = {
    .is_mailbox = true, .id_name = rop_id_name, .replica_id = rop_replica_id, .property_name = rop_property_name,
    .row_begins = rop_row_begins, .row_read = rop_row_read, .value_begins = rop_value_begins,
    .value_read = rop_value_read, .name_read = rop_name_read, .id_named = rop_id_named,
    .replica_read = rop_replica_read,
};

ex_proto ex_rop = { .context = &answers };
rop_fields rop_hf;
rop_experts rop_ei;
unsigned rop_info_rops = 20;

static value_string object_kinds[OBJ_KINDS + 1];   /* ended by zeros */

static void name_object_kinds(void)
{
    for (unsigned i = 0; i < OBJ_KINDS; i++)
        object_kinds[i] = (value_string){ i, object_kind_names[i] };
}

/* What is known of an object, below its number. */
static void register_object_fields(int proto)
{
    static hf_register_info hf[] = {
        { &rop_hf.object, { "Object", "rop.object", FT_UINT32, BASE_DEC, NULL, 0,
            "Running number in the capture of the folder, message, table or the like that the ROP is about", HFILL } },
        { &rop_hf.object_kind, { "Kind", "rop.object.kind", FT_UINT8, BASE_DEC, VALS(object_kinds), 0,
            "What the object is: a folder, a message, a table or the like", HFILL } },
        { &rop_hf.object_name, { "Name", "rop.object.name", FT_STRING, BASE_NONE, NULL, 0,
            "What the folder, message or attachment is called, as far as known at this ROP", HFILL } },
        { &rop_hf.object_id, { "Id", "rop.object.id", FT_UINT64, BASE_HEX, NULL, 0,
            "FolderId or MessageId of the object", HFILL } },
        { &rop_hf.object_opened_in, { "Opened in frame", "rop.object.opened_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The frame with the request that opens the object", HFILL } },
        { &rop_hf.object_released_in, { "Released in frame", "rop.object.released_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The frame that releases the object, itself or with its logon", HFILL } },
    };

    name_object_kinds();
    for (unsigned i = 0; i < array_length(hf); i++)
        *hf[i].p_id = -1;
    proto_register_field_array(proto, hf, array_length(hf));
}

static void register_fields(int proto)
{
    static hf_register_info hf[] = {
        { &rop_hf.rop_size, { "RopSize", "rop.rop_size", FT_UINT16, BASE_DEC, NULL, 0,
            "Bytes of the list of ROPs, with the two of this number", HFILL } },
        { &rop_hf.id, { "RopId", "rop.id", FT_UINT8, BASE_HEX | BASE_EXT_STRING, &rop_id_names, 0,
            "Which remote operation this is", HFILL } },
        { &rop_hf.logon_id, { "LogonId", "rop.logon_id", FT_UINT8, BASE_HEX, NULL, 0,
            "The number that the client has given to the logon that the ROP belongs to", HFILL } },
        { &rop_hf.input_index, { "InputHandleIndex", "rop.input_handle_index", FT_UINT8, BASE_DEC, NULL, 0,
            "Place in the handle table of the object that the ROP works on", HFILL } },
        { &rop_hf.output_index, { "OutputHandleIndex", "rop.output_handle_index", FT_UINT8, BASE_DEC, NULL, 0,
            "Place in the handle table of the object that the ROP opens", HFILL } },
        { &rop_hf.source_index, { "SourceHandleIndex", "rop.source_handle_index", FT_UINT8, BASE_DEC, NULL, 0,
            "Place in the handle table of the object that is copied from", HFILL } },
        { &rop_hf.dest_index, { "DestHandleIndex", "rop.dest_handle_index", FT_UINT8, BASE_DEC, NULL, 0,
            "Place in the handle table of the object that is copied to", HFILL } },
        { &rop_hf.response_index, { "ResponseHandleIndex", "rop.response_handle_index", FT_UINT8, BASE_DEC, NULL, 0,
            "Place in the handle table that the response is to use", HFILL } },
        { &rop_hf.return_value, { "ReturnValue", "rop.return_value",
            FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0,
            "What came of the ROP: zero for success, else an error or a warning", HFILL } },
        { &rop_hf.failed, { "Failed ROP", "rop.failed", FT_UINT8, BASE_HEX | BASE_EXT_STRING, &rop_id_names, 0,
            "A ROP whose ReturnValue is an error, to be found by its RopId", HFILL } },
        { &rop_hf.request_in, { "Request in frame", "rop.request_in",
            FT_FRAMENUM, BASE_NONE, FRAMENUM_TYPE(FT_FRAMENUM_REQUEST), 0,
            "The frame with the request of this ROP", HFILL } },
        { &rop_hf.response_in, { "Response in frame", "rop.response_in",
            FT_FRAMENUM, BASE_NONE, FRAMENUM_TYPE(FT_FRAMENUM_RESPONSE), 0,
            "The frame with the response of this ROP", HFILL } },
        { &rop_hf.not_executed, { "Not executed: refused in frame", "rop.not_executed",
            FT_FRAMENUM, BASE_NONE, FRAMENUM_TYPE(FT_FRAMENUM_RESPONSE), 0,
            "The response that refused the whole request, so that the server did nothing of what is in it", HFILL } },
        { &rop_hf.announced_in, { "Announced in frame", "rop.announced_in",
            FT_FRAMENUM, BASE_NONE, NULL, 0, "What told the client that notifications wait for it", HFILL } },
        { &rop_hf.time, { "Time from request", "rop.time", FT_RELATIVE_TIME, BASE_NONE, NULL, 0,
            "How long after the request the response came; all ROPs of one request share its round trip", HFILL } },
        { &rop_hf.handle_table, { "ServerObjectHandleTable", "rop.server_object_handle_table",
            FT_NONE, BASE_NONE, NULL, 0,
            "The handles that the ROPs name by their places", HFILL } },
        { &rop_hf.handle, { "ServerObjectHandle", "rop.server_object_handle", FT_UINT32, BASE_HEX, NULL, 0,
            "The server's number for an object; 0xffffffff where there is none yet", HFILL } },
    };
    static int *ett[] = { &rop_hf.ett_rop, &rop_hf.ett_object, &rop_hf.ett_handle_table };

    for (unsigned i = 0; i < array_length(hf); i++)
        *hf[i].p_id = -1;
    for (unsigned i = 0; i < array_length(ett); i++)
        *ett[i] = -1;
    proto_register_field_array(proto, hf, array_length(hf));
    proto_register_subtree_array(ett, array_length(ett));
}

static void register_experts(int proto)
{
    static ei_register_info ei[] = {
        { &rop_ei.no_request, { "rop.no_request", PI_SEQUENCE, PI_WARN, "Response without request", EXPFILL } },
        { &rop_ei.no_response, { "rop.no_response", PI_SEQUENCE, PI_WARN, "Request without response", EXPFILL } },
        { &rop_ei.refused, { "rop.request_refused", PI_SEQUENCE, PI_NOTE, "ROPs were not executed", EXPFILL } },
        { &rop_ei.try_again, { "rop.try_again", PI_RESPONSE_CODE, PI_WARN, "ROPs were not processed", EXPFILL } },
        { &rop_ei.unknown, { "rop.unknown", PI_UNDECODED, PI_WARN, "RopId is not known", EXPFILL } },
        { &rop_ei.resumed, { "rop.resumed", PI_UNDECODED, PI_NOTE,
            "The ROP list was read on behind a ROP that could not be read", EXPFILL } },
        { &rop_ei.handle_index, { "rop.handle_index_outside", PI_PROTOCOL, PI_WARN,
            "Handle index is outside the handle table", EXPFILL } },
        { &rop_ei.object_kind, { "rop.object_kind", PI_PROTOCOL, PI_WARN,
            "The ROP does not take this kind of object", EXPFILL } },
    };

    expert_register_field_array(expert_register_protocol(proto), ei, array_length(ei));
}

static void register_preferences(int proto)
{
    module_t *module = prefs_register_protocol(proto, NULL);

    prefs_register_uint_preference(module, "info_rops", "ROPs in the Info column",
        "So many ROPs of a message the Info column names, with what they ask and what came of them. Repeats that follow "
        "each other count as one. 0: it names none.", 10, &rop_info_rops);
    prefs_register_uint_preference(module, "stream_max", "Largest stream to put together (bytes)",
        "Streams of properties that are opened with RopOpenStream are put together from what is read and written, up to "
        "so many bytes of each. Of larger ones there are the pieces only. 0: of all.", 10, &image_max);
    user_names_register(module);
}

void rop_protocol_register(void)
{
    ex_proto_register(&ex_rop, "MS-OXCROPS ROP", "ROP", "rop");
    register_fields(ex_rop.proto);
    register_object_fields(ex_rop.proto);
    register_experts(ex_rop.proto);
    register_preferences(ex_rop.proto);
}

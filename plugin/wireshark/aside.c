/* wireshark/aside.c
 * See wireshark/aside.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/aside.h"
#include "wireshark/layers.h"

#include <epan/exceptions.h>
#include <epan/show_exception.h>

void ws_call_aside(dissector_handle_t handle, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree)
{
    const char *proto = pinfo->current_proto, *match = pinfo->match_string;
    unsigned layers = ws_layers_count(pinfo);
    bool writable = col_get_writable(pinfo->cinfo, -1);

    /* Some tell the media type that they were found by, which is the one of the message around. */
    pinfo->match_string = NULL;
    col_set_writable(pinfo->cinfo, -1, false);
    TRY {
        call_dissector_only(handle, tvb, pinfo, tree, NULL);
    } CATCH_NONFATAL_ERRORS {
        show_exception(tvb, pinfo, tree, EXCEPT_CODE, GET_MESSAGE);
    } ENDTRY;
    col_set_writable(pinfo->cinfo, -1, writable);
    ws_layers_cut(pinfo, layers);
    pinfo->match_string = match;
    pinfo->current_proto = proto;
}

bool ws_media(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, const char *media_type)
{
    dissector_table_t types = find_dissector_table("media_type");
    dissector_handle_t handle = types ? dissector_get_string_handle(types, media_type) : NULL;

    if (handle)
        ws_call_aside(handle, tvb, pinfo, tree);
    return handle != NULL;
}

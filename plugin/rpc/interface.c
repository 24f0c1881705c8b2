/* rpc/interface.c
 * What is told once of each DCE/RPC interface. See rpc/interface.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/interface.h"
#include "rpc/method.h"
#include "wireshark/register.h"

#include <epan/wmem_scopes.h>

/* ---- methods ---- */

/* Opnums and names; zeroed behind the last one, which ends the list. */
static const value_string *make_names(const ex_method *methods)
{
    unsigned count = 0, n = 0;
    value_string *names;

    while (methods[count].name)
        count++;
    names = wmem_alloc0_array(wmem_epan_scope(), value_string, count + 1);
    for (const ex_method *m = methods; m->name; m++)
        if (m->opnum >= 0)
            names[n++] = (value_string){ (uint32_t)m->opnum, m->name };
    return names;
}

static bool has_sessions(const ex_method *methods)
{
    while (methods->name && !rpc_has_session(methods))
        methods++;
    return methods->name != NULL;
}

/* ---- by UUID ---- */

static wmem_list_t *claimed;     /* of rpc_interface */

void rpc_interface_add(rpc_interface *i)
{
    if (!claimed)
        claimed = wmem_list_new(wmem_epan_scope());
    wmem_list_append(claimed, i);
}

rpc_interface *rpc_interface_of(const e_guid_t *uuid)
{
    wmem_list_frame_t *f = claimed ? wmem_list_head(claimed) : NULL;

    while (f && guid_cmp(&((rpc_interface *)wmem_list_frame_data(f))->table->uuid, uuid) != 0)
        f = wmem_list_frame_next(f);
    return f ? (rpc_interface *)wmem_list_frame_data(f) : NULL;
}

/* ---- items ---- */

void rpc_show_session(const rpc_interface *i, const ex_call *call, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb)
{
    if (!call || !call->session)
        return;
    session_show_number(tree, tvb, i->hf_session, call->session->number);
    session_show_frames(call->session, pinfo, tree, tvb, i->hf_opened_in, i->hf_closed_in);
}

void rpc_show_links(const rpc_interface *i, const ex_call *call, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb,
                    bool is_request, bool hidden)
{
    const call_links links = { i->hf_request_in, i->hf_response_in, i->hf_time, hidden };

    call_show_links(call, pinfo, tree, tvb, is_request, &links);
}

/* ---- fields ---- */

static void add_frame(const rpc_interface *i, int *hf, const char *prefix, const char *suffix, const char *name,
                      const char *blurb)
{
    register_field(i->proto->proto, hf, prefix, suffix, name, blurb, FT_FRAMENUM, BASE_NONE, NULL);
}

static void register_opnum(rpc_interface *i, const char *prefix)
{
    i->dcerpc.proto = i->proto->proto;
    i->dcerpc.ett = i->proto->ett;
    i->dcerpc.methods = make_names(i->table->methods);
    i->has_sessions = has_sessions(i->table->methods);
    register_field(i->proto->proto, &i->dcerpc.hf_opnum, prefix, "opnum", "Opnum",
                   "Which method of the interface is called", FT_UINT16, BASE_DEC, i->dcerpc.methods);
}

void rpc_interface_register(rpc_interface *i, const char *prefix)
{
    int proto = i->proto->proto;

    register_opnum(i, prefix);
    if (i->has_sessions) {
        register_field(proto, &i->hf_session, prefix, "session", "Session",
                       "The session's running number in the capture", FT_UINT32, BASE_DEC, NULL);
        add_frame(i, &i->hf_opened_in, prefix, "opened_in", "Session opened in",
                  "The call that opened the session");
        add_frame(i, &i->hf_closed_in, prefix, "closed_in", "Session closed in",
                  "The call that closed the session");
        add_frame(i, &i->hf_referred_in, prefix, "referred_in", "Server named in",
                  "The response that named the server of this session");
    } else {
        add_frame(i, &i->hf_used_in, prefix, "used_in", "Server used in",
                  "The first later session on the server that this response names");
    }
    register_field(proto, &i->hf_request_in, prefix, "request_in", "Request in",
                   "The frame with the request of this call", FT_FRAMENUM, BASE_NONE,
                   FRAMENUM_TYPE(FT_FRAMENUM_REQUEST));
    register_field(proto, &i->hf_response_in, prefix, "response_in", "Response in",
                   "The frame with the response of this call", FT_FRAMENUM, BASE_NONE,
                   FRAMENUM_TYPE(FT_FRAMENUM_RESPONSE));
    register_field(proto, &i->hf_time, prefix, "time", "Time from request",
                   "How long after the request of this call the response came", FT_RELATIVE_TIME, BASE_NONE, NULL);
    register_expert_info(proto, &i->ei_no_bind, prefix, "no_bind", PI_ASSUMPTION, PI_NOTE, "Recognised without Bind");
}

void rpc_interface_register_waits(rpc_interface *i, const char *prefix)
{
    add_frame(i, &i->hf_connect_in, prefix, "async_connect_in", "Asynchronous context handle from",
              "The response that gave the client this context handle");
    add_frame(i, &i->hf_notification_in, prefix, "notification_in", "Notification in",
              "The response with the notifications that this tells of");
}

void rpc_interface_register_second(rpc_interface *i, const rpc_interface *first, const char *prefix)
{
    register_opnum(i, prefix);
    i->hf_session = first->hf_session;
    i->hf_opened_in = first->hf_opened_in;
    i->hf_closed_in = first->hf_closed_in;
    i->hf_request_in = first->hf_request_in;
    i->hf_response_in = first->hf_response_in;
    i->hf_time = first->hf_time;
    i->hf_connect_in = first->hf_connect_in;
    i->hf_notification_in = first->hf_notification_in;
    i->hf_referred_in = first->hf_referred_in;
    i->hf_used_in = first->hf_used_in;
}

/* session/call.c
 * Calls and notices. See session/call.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/call.h"
#include "read/string.h"

ex_call *call_new(packet_info *pinfo, ex_session *s)
{
    ex_call *call = wmem_new0(wmem_file_scope(), ex_call);

    call->session = s;
    call->request_frame = pinfo->num;
    call->request_time = pinfo->abs_ts;
    call->server_time = CALL_NO_TIME;
    call->session_code_page = s ? s->code_page : 0;
    call->session_connected = s && s->connected;
    return call;
}

void call_code_page_begin(ex_cursor *c)
{
    if (c->call && !c->is_request)
        c->code_page = c->call->code_page;
}

void call_code_page_end(const ex_cursor *c)
{
    if (c->call && c->is_request && c->code_page && !PINFO_FD_VISITED(c->pinfo))
        c->call->code_page = c->code_page;
}

void call_connects(ex_cursor *c, uint64_t code_page)
{
    ex_session *s = c->call && !c->probe && !PINFO_FD_VISITED(c->pinfo) ? c->call->session : NULL;

    cur_code_page(c, code_page);
    if (!s || c->bad)
        return;
    s->connected = true;
    s->code_page = code_page <= UINT16_MAX ? (uint16_t)code_page : 0;
}

void call_server_took(ex_cursor *c, uint64_t milliseconds)
{
    if (c->call && !c->is_request && !c->probe && !PINFO_FD_VISITED(c->pinfo))
        c->call->server_time = (uint32_t)MIN(milliseconds, CALL_NO_TIME - 1);
}

static void show(proto_item *item, const call_links *links)
{
    proto_item_set_generated(item);
    if (links->hidden)
        proto_item_set_hidden(item);
}

static void show_frame(proto_tree *tree, tvbuff_t *tvb, int hf, uint32_t frame, const call_links *links)
{
    if (frame)
        show(proto_tree_add_uint(tree, hf, tvb, 0, 0, frame), links);
}

void call_show_links(const ex_call *call, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, bool is_request,
                     const call_links *links)
{
    nstime_t delta;

    if (!call || !tree)
        return;
    if (is_request) {
        show_frame(tree, tvb, links->response_in, call->response_frame, links);
        return;
    }
    show_frame(tree, tvb, links->request_in, call->request_frame, links);
    if (!call->request_frame)
        return;
    nstime_delta(&delta, &pinfo->abs_ts, &call->request_time);
    show(proto_tree_add_time(tree, links->time, tvb, 0, 0, &delta), links);
}

/* ---- Notices ---- */

ex_notice *session_notice(ex_session *s, uint32_t frame)
{
    ex_notice *n = wmem_new(wmem_file_scope(), ex_notice);

    *n = (ex_notice){ s->notices, frame, 0 };
    s->notices = n;
    return n;
}

void call_events_pending(ex_cursor *c, uint64_t pending)
{
    if (pending && c->call && !c->call->notice && !c->is_request && !PINFO_FD_VISITED(c->pinfo))
        c->call->notice = session_notice(c->call->session, c->pinfo->num);
}

void call_notified(ex_call *call, uint32_t frame)
{
    ex_notice *next = call->session->notices;

    if (!next)
        return;
    call->notice = next;
    for (ex_notice *n = next; n; n = next) {
        n->fetched_frame = frame;
        next = n->next;
        n->next = NULL;
    }
    call->session->notices = NULL;
}

void notice_show_fetched(const ex_notice *n, proto_tree *tree, tvbuff_t *tvb, int hf)
{
    if (n && tree)
        session_show_number(tree, tvb, hf, n->fetched_frame);
}

void call_show_fetched(const ex_call *call, proto_tree *tree, tvbuff_t *tvb, int hf)
{
    if (call && call->notice && call->notice->frame == call->response_frame)
        notice_show_fetched(call->notice, tree, tvb, hf);
}

void call_show_notice(const ex_call *call, proto_tree *tree, tvbuff_t *tvb, int hf)
{
    if (call && call->notice && tree && call->notice->frame != call->response_frame)
        session_show_number(tree, tvb, hf, call->notice->frame);
}

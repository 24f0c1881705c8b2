/* rpc/call.c
 * Calls and sessions of the DCE/RPC interfaces. See rpc/call.h.
 *
 * What a call needs is kept in the file-scope data that Wireshark's dcerpc layer keeps for it
 * (se_data): the same pointer comes with the request, the response, and on every pass.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/call.h"
#include "read/ndr.h"
#include "read/report.h"
#include "rop/walk.h"
#include "rpc/fault.h"
#include "rpc/method.h"
#include "rpc/no_bind.h"
#include "session/message.h"
#include "wireshark/layers.h"
#include "wireshark/packet_data.h"

#include <epan/proto_data.h>
#include <epan/to_str.h>
#include <epan/wmem_scopes.h>

typedef struct rpc_call {
    ex_call *call;
    uint32_t connect_frame;                    /* what gave the second handle that the request goes by; 0: none */
    uint8_t handle[NDR_CONTEXT_HANDLE_SIZE];   /* the request's; zero: none */
} rpc_call;

static const uint8_t no_handle[NDR_CONTEXT_HANDLE_SIZE];

/* Key of the session: handles are unique within a server only. */
#define KEY_PREFIX "rpc"
#define KEY_MAX (sizeof KEY_PREFIX + 16 + NDR_CONTEXT_HANDLE_SIZE)

typedef struct session_key {
    size_t len;
    uint8_t bytes[KEY_MAX];
} session_key;

static session_key make_key(const address *server, const uint8_t *handle)
{
    session_key k = { 0, { 0 } };
    size_t address_len = server->data && server->len > 0 ? MIN((size_t)server->len, 16) : 0;

    memcpy(k.bytes, KEY_PREFIX, sizeof KEY_PREFIX);
    k.len = sizeof KEY_PREFIX;
    if (address_len)
        memcpy(k.bytes + k.len, server->data, address_len);
    k.len += address_len;
    memcpy(k.bytes + k.len, handle, NDR_CONTEXT_HANDLE_SIZE);
    k.len += NDR_CONTEXT_HANDLE_SIZE;
    return k;
}

/* Copies the handle that stands there; all zero when there is none or the stub is too short. False when nothing can be
   said about it. */
static bool read_handle(tvbuff_t *stub, ex_context_handle place, uint8_t *handle)
{
    int offset = 0;

    memset(handle, 0, NDR_CONTEXT_HANDLE_SIZE);
    if (place == CONTEXT_HANDLE_BEHIND_GUID && tvb_bytes_exist(stub, 0, 4))
        offset = tvb_get_letohl(stub, 0) ? 4 + 16 : 4;
    if (place == CONTEXT_HANDLE_NONE || !tvb_bytes_exist(stub, offset, NDR_CONTEXT_HANDLE_SIZE))
        return false;
    tvb_memcpy(stub, handle, offset, NDR_CONTEXT_HANDLE_SIZE);
    return true;
}

static bool is_null(const uint8_t *handle)
{
    return memcmp(handle, no_handle, NDR_CONTEXT_HANDLE_SIZE) == 0;
}

/* Where the response has the handle by which the next requests go: an asynchronous one is a second. */
static ex_context_handle response_handle(const ex_method *m)
{
    return m->response_handle == CONTEXT_HANDLE_ASYNC ? CONTEXT_HANDLE_NONE : m->response_handle;
}

/* First pass: a call that was not seen before, in the session that the handle in this message names, in a new one, or
   in none. */
static rpc_call *learn_call(const rpc_interface *i, const ex_method *m, packet_info *pinfo, const address *server,
                            tvbuff_t *stub, ex_context_handle place)
{
    rpc_call *r = wmem_new0(wmem_file_scope(), rpc_call);
    ex_session *session;

    if (!m || !rpc_has_session(m)) {
        session = NULL;
    } else if (read_handle(stub, place, r->handle) && !is_null(r->handle)) {
        session_key k = make_key(server, r->handle);
        session = session_get(k.bytes, k.len);
    } else {
        session = session_new();
    }
    r->call = call_new(pinfo, session);
    if (m && rpc_opens_session(m))
        referral_use_rpc(r->call, pinfo, server, i->kind);
    return r;
}

/* From here on the session goes by this handle of the server that the packet comes from. */
static void add_handle(packet_info *pinfo, ex_session *session, const uint8_t *handle)
{
    session_key key = make_key(&pinfo->src, handle);

    session_add_key(session, key.bytes, key.len);
}

/* First pass: the response gives, changes or ends the handle. */
static void learn_response(rpc_call *r, packet_info *pinfo, tvbuff_t *stub, ex_context_handle place)
{
    uint8_t handle[NDR_CONTEXT_HANDLE_SIZE];
    session_key old_key = make_key(&pinfo->src, r->handle);

    r->call->response_frame = pinfo->num;
    if (!read_handle(stub, place, handle) || memcmp(handle, r->handle, sizeof handle) == 0)
        return;
    if (!is_null(r->handle))
        session_drop_key(old_key.bytes, old_key.len);
    else if (!is_null(handle))
        r->call->session->opened_frame = pinfo->num;
    if (is_null(handle))
        r->call->session->closed_frame = pinfo->num;
    else
        add_handle(pinfo, r->call->session, handle);
}

/* First pass only, of a session: the response that gave the asynchronous context handle. */
EX_SLOT(async_frame, uint32_t)

/* First pass: the second handle that a response begins with. It leads to the session until another session gets it. */
static void learn_second(const ex_method *m, const rpc_call *r, packet_info *pinfo, tvbuff_t *stub)
{
    uint8_t handle[NDR_CONTEXT_HANDLE_SIZE];

    if (m->response_handle != CONTEXT_HANDLE_ASYNC || !read_handle(stub, m->response_handle, handle) || is_null(handle))
        return;
    add_handle(pinfo, r->call->session, handle);
    *async_frame_make(&r->call->session->slots) = pinfo->num;
}

/* First pass: the call of this message, made if need be. before: the call that DCE/RPC knows by this call id, or
   NULL. */
static rpc_call *learn(const rpc_interface *i, packet_info *pinfo, tvbuff_t *stub, uint16_t opnum, rpc_call *before,
                       bool is_request)
{
    const ex_method *m = rpc_method(i->table->methods, opnum);
    ex_context_handle response = m ? response_handle(m) : CONTEXT_HANDLE_NONE;
    rpc_call *r;

    if (is_request) {
        r = learn_call(i, m, pinfo, &pinfo->dst, stub, m ? m->request_handle : CONTEXT_HANDLE_NONE);
        if (m && m->request_handle == CONTEXT_HANDLE_ASYNC) {
            const uint32_t *frame = async_frame_find(&r->call->session->slots);
            r->connect_frame = frame ? *frame : 0;
        }
        return r;
    }
    if (before && before->call->response_frame == 0) {
        r = before;
        learn_response(r, pinfo, stub, response);
    } else {
        /* The request was not decoded (cut, say), or is answered already. */
        r = learn_call(i, m, pinfo, &pinfo->src, stub, response);
        r->call->request_frame = 0;
        r->call->response_frame = pinfo->num;
    }
    if (m)
        learn_second(m, r, pinfo, stub);
    return r;
}

/* Number of this PDU among ours in the frame, from 0: the same on every pass. */
static uint32_t count_pdu(const rpc_interface *i, packet_info *pinfo)
{
    static const uint32_t key = 0x70647573;     /* no number of a PDU */
    uint32_t *count = (uint32_t *)ws_packet_data(pinfo->pool, pinfo, i->proto->proto, key, sizeof *count);

    return (*count)++;
}

/* The call that this message belongs to, NULL when DCE/RPC knows none. It is kept with the frame: DCE/RPC's
   own record of a call id changes when the id is used again. */
static const rpc_call *find_call(const rpc_interface *i, packet_info *pinfo, tvbuff_t *stub, dcerpc_info *di,
                                 bool is_request)
{
    dcerpc_call_value *value = di->call_data;
    uint32_t pdu = count_pdu(i, pinfo);
    rpc_call *r;

    if (!value)
        return NULL;
    if (!PINFO_FD_VISITED(pinfo)) {
        r = learn(i, pinfo, stub, value->opnum, (rpc_call *)value->se_data, is_request);
        value->se_data = r;
        if (is_request)
            rpc_fault_expect(di->conv, di->call_id, i, value->opnum, r->call);
        else
            rpc_fault_answered(di->conv, di->call_id);
        p_add_proto_data(wmem_file_scope(), pinfo, i->proto->proto, pdu, r);
    }
    return (const rpc_call *)p_get_proto_data(wmem_file_scope(), pinfo, i->proto->proto, pdu);
}

static void show_call(const rpc_interface *i, const rpc_call *r, packet_info *pinfo, proto_tree *tree,
                      tvbuff_t *tvb, const dcerpc_info *di, bool is_request)
{
    const uint32_t there = is_request ? di->call_data->rep_frame : di->call_data->req_frame;

    rpc_show_session(i, r->call, pinfo, tree, tvb);
    /* Wireshark's dissector shows the same beside ours, but of fragments another frame. */
    rpc_show_links(i, r->call, pinfo, tree, tvb, is_request,
                   there == (is_request ? r->call->response_frame : r->call->request_frame));
    session_show_number(tree, tvb, i->hf_connect_in, r->connect_frame);
    if (i->has_sessions)
        referral_show_source(r->call, is_request, tree, tvb, i->hf_referred_in);
    else
        referral_show_use(r->call, is_request, tree, tvb, i->hf_used_in);
}

static void show_guess(rpc_interface *i, const dcerpc_info *di, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb)
{
    if (rpc_no_bind_is_guess(di))
        proto_tree_add_expert_format(tree, pinfo, &i->ei_no_bind, tvb, 0, 0,
                                     "No Bind of this context before: recognised as %s by the shape of its stubs",
                                     proto_get_protocol_short_name(find_protocol_by_id(i->proto->proto)));
}

static void end_message(const rpc_interface *i, const ex_method *method, const ex_cursor *c, proto_tree *tree)
{
    const ex_message message = {
        .call = c->call, .protocol = i->table->name, .method = method ? method->name : NULL,
        .is_request = c->is_request, .bytes = tvb_reported_length(c->tvb),
        .told = { .transport = ws_is_inside(c->pinfo, "rpch") ? "RPC over HTTP" : "RPC over TCP",
                  .is_address_book = i->kind == REFERRAL_ADDRESS_BOOK }
    };

    if (!c->is_request)
        rop_check_answers(c->call, c->pinfo, tree, c->tvb);
    message_end(c->pinfo, tree, c->tvb, &message);
}

/* Whether the text from `at` up to `end` is what Wireshark says of one fragment, and not of another message, too. */
static bool is_fragment(const char *at, const char *end, const char *beginning)
{
    const char *rest = at + strlen(beginning);
    const gssize size = end - rest;

    return g_str_has_prefix(at, beginning) && !g_strstr_len(rest, size, "call_id: ")
           && !g_strstr_len(rest, size, " request") && !g_strstr_len(rest, size, " response");
}

/* A frame may have many fragments of a message in front of the last one, with which it is read: what they were would
   push what it says off the line. */
static void drop_fragments(packet_info *pinfo, uint32_t call_id, const char *method, bool is_request)
{
    const char *text = col_get_text(pinfo->cinfo, COL_INFO);
    const char *own = wmem_strdup_printf(pinfo->pool, "%s %s", method, is_request ? "request" : "response");
    const char *tail = text && strncmp(text, own, strlen(own)) ? g_strrstr(text, own) : NULL, *next;

    if (!tail)
        return;
    const char *beginning = wmem_strdup_printf(pinfo->pool, "%s: call_id: %u, Fragment: ",
                                               is_request ? "Request" : "Response", call_id);
    for (const char *at = text; at < tail; at = next) {
        next = strstr(at + 1, beginning);
        next = next && next < tail ? next : tail;
        if (!is_fragment(at, next, beginning))
            return;
    }
    tail = wmem_strdup(pinfo->pool, tail);
    col_clear_fence(pinfo->cinfo, COL_INFO);
    col_add_str(pinfo->cinfo, COL_INFO, tail);
}

/* A request or response stub. */
static void dissect(rpc_interface *i, tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree,
                    dcerpc_info *di, uint8_t *drep, bool is_request)
{
    ex_cursor c = ndr_stub(tvb, pinfo, tree, offset, di, drep, i->proto);
    const ex_method *method = rpc_method(i->table->methods, di->call_data->opnum);
    ex_fields fields = !method ? NULL : is_request ? method->rpc_request : method->rpc_response;
    const rpc_call *r = NULL;

    c.is_request = is_request;
    c.top = proto_tree_get_parent_tree(tree);
    if (method)
        drop_fragments(pinfo, di->call_id, method->name, is_request);
    show_guess(i, di, pinfo, tree, c.tvb);
    if (!c.bad)
        r = find_call(i, pinfo, c.tvb, di, is_request);
    if (r) {
        c.call = r->call;
        show_call(i, r, pinfo, tree, c.tvb, di, is_request);
    }
    call_code_page_begin(&c);
    if (fields && !c.bad)
        fields(&c, tree);
    call_code_page_end(&c);
    if (fields)
        ndr_skip_padding(&c);
    if (!is_request)
        call_show_fetched(c.call, tree, c.tvb, i->hf_notification_in);
    cur_finish(&c, tree);
    end_message(i, method, &c, tree);
}

/* ---- What Wireshark calls ---- */

/* The stub of a call, whose record tells the interface. Returns the new offset: the end of the stub. */
static int dissect_call(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                        uint8_t *drep, bool is_request)
{
    if (di->call_data && !rpc_no_bind_is_made_up(pinfo, di)) {
        rpc_interface *i = rpc_interface_of(&di->call_data->uuid);
        if (i)
            dissect(i, tvb, offset, pinfo, tree, di, drep, is_request);
    }
    return (int)tvb_captured_length(tvb);
}

static int dissect_request(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                           uint8_t *drep)
{
    return dissect_call(tvb, offset, pinfo, tree, di, drep, true);
}

static int dissect_response(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree, dcerpc_info *di,
                            uint8_t *drep)
{
    return dissect_call(tvb, offset, pinfo, tree, di, drep, false);
}

/* Tells Wireshark's side of the interface who dissects its calls. */
static void prepare(rpc_interface *i)
{
    rpc_interface_add(i);
    i->dcerpc.uuid = &i->table->uuid;
    i->dcerpc.version = i->table->version;
    i->dcerpc.request = dissect_request;
    i->dcerpc.response = dissect_response;
}

void rpc_claim(rpc_interface *i)
{
    prepare(i);
    if (i->no_bind)
        rpc_no_bind_add(i);
    ws_dcerpc_claim(&i->dcerpc);
}

void rpc_claim_second(rpc_interface *i, const rpc_interface *first)
{
    prepare(i);
    i->dcerpc.name = i->table->name;
    ws_dcerpc_claim_further(&i->dcerpc, &first->dcerpc);
}

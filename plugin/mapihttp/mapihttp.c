/* mapihttp/mapihttp.c
 * MAPI over HTTP (MS-OXCMAPIHTTP): shows headers, meta-tags, status and links of a message, and has its body read.
 * What a message is, and what it answers, is learned in mapihttp/message.c.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/mapihttp.h"
#include "generated/mapihttp_methods.h"
#include "generated/mapihttp_tables.h"
#include "mapihttp/fields.h"
#include "mapihttp/http2.h"
#include "mapihttp/message.h"
#include "mapihttp/meta_tags.h"
#include "mapihttp/protocol.h"
#include "nspi/protocol.h"
#include "read/deviation.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "rop/walk.h"
#include "session/failure.h"
#include "session/message.h"
#include "session/referral.h"
#include "wireshark/tcp_frames.h"
#include "wireshark/visible.h"

#include <stdlib.h>
#include <string.h>

static dissector_handle_t body_handle;

/* ---- what is shown ---- */

static const char *type_name(const mapihttp_message *m) { return m->type ? m->type : "Unknown"; }
static const char *side_name(const mapihttp_message *m) { return m->is_request ? "request" : "response"; }

/* The cookies of one Cookie header, an item each. */
static void show_cookies(packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, const char *cookies)
{
    while (*cookies) {
        cookies += strspn(cookies, " ;");
        size_t len = strcspn(cookies, ";");
        if (len)
            item_generated(proto_tree_add_string(tree, mapihttp_header_fields[HEADER_COOKIE], tvb, 0, 0,
                                                wmem_strndup(pinfo->pool, cookies, len)));
        cookies += len;
    }
}

static void show_header(packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, const mapihttp_message *m,
                        unsigned which)
{
    const char *value = m->headers.value[which];
    const mapihttp_header_row *row = &mapihttp_header_rows[which];
    int hf = mapihttp_header_fields[which];

    if (!value)
        return;
    if (row->type == HEADER_IS_COOKIES)
        show_cookies(pinfo, tree, tvb, value);
    else if (row->type == HEADER_IS_STRING)
        item_generated(proto_tree_add_string(tree, hf, tvb, 0, 0, value));
    else
        item_generated(proto_tree_add_uint(tree, hf, tvb, 0, 0, (uint32_t)strtoul(value, NULL, 10)));
}

static void show_guessed(const mapihttp_message *m, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb)
{
    if (m->type)
        expert_add_info(pinfo, item_generated(proto_tree_add_boolean(tree, mapihttp_hf.guessed, tvb, 0, 0, true)),
                        &mapihttp_ei.guessed);
    else
        proto_tree_add_expert(tree, pinfo, &mapihttp_ei.no_headers, tvb, 0, 0);
}

/* What was refused: "Execute". */
static const char *refused_name(const mapihttp_message *m) { return m->type ? m->type : "Request"; }

/* What the headers say about a request that did not come to be executed: the server's word before that of HTTP. */
static void show_refusal(const mapihttp_message *m, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb)
{
    const bool by_server = m->response_code != 0;
    const failure f = { .source = by_server ? FAILED_REQUEST : FAILED_HTTP,
                        .code = by_server ? m->response_code : m->http_status,
                        .what = refused_name(m), .call = m->call };

    if (f.code)
        failure_show(pinfo, tree, tvb, 0, 0, &f);
}

/* Everything that is known about a message without its body. */
static void show_message(const mapihttp_message *m, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb)
{
    const call_links links = { mapihttp_hf.request_in, mapihttp_hf.response_in, mapihttp_hf.time, false };

    if (!m->is_request)
        show_refusal(m, pinfo, tree, tvb);
    if (!tree && !m->guessed)
        return;
    if (m->type)
        item_generated(proto_tree_add_string(tree, mapihttp_header_fields[HEADER_REQUEST_TYPE], tvb, 0, 0, m->type));
    if (m->http_status)
        item_generated(proto_tree_add_uint(tree, mapihttp_hf.http_status, tvb, 0, 0, m->http_status));
    if (m->guessed)
        show_guessed(m, pinfo, tree, tvb);
    if (m->endpoint)
        item_generated(proto_tree_add_uint(tree, mapihttp_hf.endpoint, tvb, 0, 0, m->endpoint));
    if (m->uri)
        item_generated(proto_tree_add_string(tree, mapihttp_hf.uri, tvb, 0, 0, m->uri));
    if (m->call->session) {
        item_generated(proto_tree_add_uint(tree, mapihttp_hf.session, tvb, 0, 0, m->call->session->number));
        session_show_frames(m->call->session, pinfo, tree, tvb, mapihttp_hf.opened_in, mapihttp_hf.closed_in);
    }
    call_show_links(m->call, pinfo, tree, tvb, m->is_request, &links);
    referral_show_source(m->call, m->is_request, tree, tvb, mapihttp_hf.referred_in);
    referral_show_use(m->call, m->is_request, tree, tvb, mapihttp_hf.used_in);
    for (unsigned i = HEADER_REQUEST_TYPE + 1; i < MAPIHTTP_HEADERS; i++)
        show_header(pinfo, tree, tvb, m, i);
    for (unsigned i = 0; i < m->headers.n_set_cookies; i++)
        item_generated(proto_tree_add_string(tree, mapihttp_header_fields[HEADER_SET_COOKIE], tvb, 0, 0,
                                            m->headers.set_cookies[i]));
}

/* An X-ResponseCode other than 0, with its name (section 2.2.3.3.3). */
static void append_response_code(packet_info *pinfo, uint32_t code)
{
    if (code)
        col_append_fstr(pinfo->cinfo, COL_INFO, " X-ResponseCode %u (%s)", code,
                        failure_name(pinfo, FAILED_REQUEST, code));
}

/* "Execute request"; what went wrong comes behind it. */
static void set_columns(packet_info *pinfo, const mapihttp_message *m)
{
    col_set_str(pinfo->cinfo, COL_PROTOCOL, "MAPI/HTTP");
    /* the text of an earlier message in this frame stays */
    col_clear(pinfo->cinfo, COL_INFO);
    col_append_sep_fstr(pinfo->cinfo, COL_INFO, ", ", "%s %s", type_name(m), side_name(m));
    if (m->http_status)
        col_append_fstr(pinfo->cinfo, COL_INFO, " HTTP %u", m->http_status);
    append_response_code(pinfo, m->response_code);
}

static proto_tree *add_tree(proto_tree *top, tvbuff_t *tvb, int length, const mapihttp_message *m)
{
    proto_item *item = proto_tree_add_item(top, ex_mapihttp.proto, tvb, 0, length, ENC_NA);

    if (m)
        proto_item_append_text(item, ", %s %s", type_name(m), side_name(m));
    return proto_item_add_subtree(item, ex_mapihttp.ett);
}

/* ---- bodies ---- */

/* The fields of a method, as its document or some implementation lays them out. */
static void read_message(ex_cursor *c, proto_tree *t, ex_fields fields)
{
    const ex_cursor start = *c;
    cur_message message = { .fits = cur_whole_message_fits, .data = &fields, .start = &start };

    if (!fields)
        return;
    c->message = &message;
    fields(c, t);
    c->message = NULL;
}

/* The fields of a method, under an item of its own when it is the address book's. */
static void read_fields(ex_cursor *c, proto_tree *t, const mapihttp_message *m, ex_fields fields)
{
    if (m->method && m->endpoint == ENDPOINT_ADDRESS_BOOK && m->is_book_method) {
        ex_cursor inner = cur_make(c->tvb, c->pinfo, c->off, c->end - c->off, &ex_oxnspi);
        proto_item *item = proto_tree_add_item(c->top, ex_oxnspi.proto, c->tvb, c->off, c->end - c->off, ENC_NA);
        proto_item_append_text(item, ", %s %s", m->method->name, side_name(m));
        t = proto_item_add_subtree(item, ex_oxnspi.ett);
        inner.call = c->call;
        inner.is_request = c->is_request;
        inner.top = c->top;
        call_code_page_begin(&inner);
        read_message(&inner, t, fields);
        call_code_page_end(&inner);
        cur_finish(&inner, t);
        c->off = c->end;
        return;
    }
    call_code_page_begin(c);
    read_message(c, t, fields);
    call_code_page_end(c);
}

static void read_request(ex_cursor *c, proto_tree *t, const mapihttp_message *m)
{
    if (!m->method)
        return;
    read_fields(c, t, m, m->method->http_request);
}

/* What stands in the body's place when the request was refused: text for people, if anything. */
static void show_diagnostic(ex_cursor *c, proto_tree *t)
{
    if (cur_more(c))
        cur_string8(c, t, mapihttp_hf.diagnostic, (uint64_t)cur_left(c), NULL);
}

/* How long the server says that it took, and what of the round trip that leaves. The server counts whole milliseconds:
   nothing is said of what it rounds to more than all. */
static void show_times(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, const ex_call *call)
{
    const nstime_t server = { call->server_time / 1000, (int)(call->server_time % 1000) * 1000000 };
    nstime_t network;

    if (!t || call->server_time == CALL_NO_TIME)
        return;
    item_generated(proto_tree_add_time(t, mapihttp_hf.server_time, tvb, 0, 0, &server));
    if (!call->request_frame)
        return;
    nstime_delta(&network, &pinfo->abs_ts, &call->request_time);
    nstime_subtract(&network, &server);
    if (network.secs >= 0 && network.nsecs >= 0)
        item_generated(proto_tree_add_time(t, mapihttp_hf.network_time, tvb, 0, 0, &network));
}

/* The outcome of a request that took so long that the response had begun already. */
static void show_late_code(ex_cursor *c, proto_tree *t, const mapihttp_message *m, const mapihttp_additional *told)
{
    const failure f = { .source = FAILED_REQUEST, .code = told->response_code, .what = refused_name(m),
                        .call = m->call };

    append_response_code(c->pinfo, told->response_code);
    failure_show(c->pinfo, t, c->tvb, told->code_at, told->code_size, &f);
    show_diagnostic(c, t);
}

static void read_response(ex_cursor *c, proto_tree *t, const mapihttp_message *m)
{
    const mapihttp_additional told = mapihttp_read_meta_tags(c, t);

    if (told.elapsed != CALL_NO_TIME)
        call_server_took(c, told.elapsed);
    show_times(c->pinfo, t, c->tvb, m->call);
    if (told.response_code) {
        show_late_code(c, t, m, &told);
        return;
    }
    if (m->type && !strcmp(m->type, "PING"))
        return;
    uint32_t status = cur_u32(c, t, mapihttp_hf.status);
    failure_result(c, t, refused_name(m), status);
    if (status) {
        read_fields(c, t, m,
                    m->method && m->method->http_failure ? m->method->http_failure : mapihttp_failure_response_body);
        return;
    }
    if (!m->method || c->bad)
        return;
    read_fields(c, t, m, m->method->http_response);
    call_show_fetched(m->call, t, c->tvb, mapihttp_hf.notification_in);
}

/* Behind the fields of Connect, in the Info column: what client and server call themselves. */
static void append_application(packet_info *pinfo, const mapihttp_message *m)
{
    const char *name = m->headers.value[m->is_request ? HEADER_CLIENT_APPLICATION : HEADER_SERVER_APPLICATION];

    if (m->type && !strcmp(m->type, "Connect") && name && (m->is_request || !failure_of_call(pinfo, m->call)))
        col_append_fstr(pinfo->cinfo, COL_INFO, ", %s %s", m->is_request ? "client" : "server", name);
}

/* Behind a message, whose body has so many bytes. */
static void end_message(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, const mapihttp_message *m, uint32_t bytes)
{
    const ex_message message = {
        .call = m->call, .protocol = "MAPI/HTTP", .method = m->type, .is_request = m->is_request, .bytes = bytes,
        .told = {
            .transport = m->is_h2 ? "MAPI/HTTP over HTTP/2" : "MAPI/HTTP",
            .software = m->headers.value[m->is_request ? HEADER_CLIENT_APPLICATION : HEADER_SERVER_APPLICATION],
            .is_address_book = m->endpoint == ENDPOINT_ADDRESS_BOOK
        }
    };

    if (!PINFO_FD_VISITED(pinfo))
        about_uri(m->call, m->uri);
    if (!m->is_request)
        rop_check_answers(m->call, pinfo, t, tvb);
    message_end(pinfo, t, tvb, &message);
}

static int dissect_body(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    const mapihttp_message *m = mapihttp_body_message(pinfo, tvb, (const ws_media_info *)data);

    if (!m)
        return 0;
    if (m->is_h2)
        tree = proto_tree_get_root(tree);       /* not inside of HTTP/2's item */
    set_columns(pinfo, m);
    proto_tree *t = add_tree(tree, tvb, -1, m);
    show_message(m, pinfo, t, tvb);
    ex_cursor c = cur_make(tvb, pinfo, 0, -1, &ex_mapihttp);
    c.call = m->call;
    c.is_request = m->is_request;
    c.top = tree;
    if (!m->method && !m->guessed)
        proto_tree_add_expert(t, pinfo, &mapihttp_ei.unknown_type, tvb, 0, 0);
    if (m->is_request)
        read_request(&c, t, m);
    else if (m->http_status && !m->response_code)
        show_diagnostic(&c, t);
    else if (!m->response_code)
        read_response(&c, t, m);
    append_application(pinfo, m);
    cur_finish(&c, t);
    end_message(pinfo, t, tvb, m, tvb_reported_length(tvb));
    if (m->is_h2)
        col_set_fence(pinfo->cinfo, COL_INFO);  /* HTTP/2 goes on with the frame's next mapihttp_message */
    return (int)tvb_captured_length(tvb);
}

/* ---- messages that the HTTP dissector gives to nobody, or to another dissector ---- */

static void show_bodiless(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, const mapihttp_message *m)
{
    set_columns(pinfo, m);
    proto_tree *t = add_tree(tree, tvb, 0, m);
    show_message(m, pinfo, t, tvb);
    if (!m->is_request && !m->has_response_code && !m->http_status)
        proto_tree_add_expert(t, pinfo, &mapihttp_ei.no_mapi, tvb, 0, 0);
    end_message(pinfo, t, tvb, m, 0);
    col_set_fence(pinfo->cinfo, COL_INFO);          /* for the next one */
}

static void look_at_frame(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree)
{
    const mapihttp_message *m = mapihttp_bodiless_messages(pinfo);
    const mapihttp_message *seen = mapihttp_seen_message(pinfo);

    if (m && !seen)
        col_clear_fence(pinfo->cinfo, COL_INFO);    /* HTTP's own text for the same mapihttp_message */
    for (; m; m = m->next)
        show_bodiless(tvb, pinfo, tree, m);
    if (seen && seen->is_h2)
        col_set_str(pinfo->cinfo, COL_PROTOCOL, "MAPI/HTTP");   /* frames of HTTP/2 came behind it */
}

/* ---- registration ---- */

void mapihttp_register(void)
{
    ex_proto_register(&ex_mapihttp, "Microsoft Exchange MAPI over HTTP", "MAPI/HTTP", "mapihttp");
    generated_register_mapihttp(ex_mapihttp.proto);
    generated_register_mapihttp_methods(ex_mapihttp.proto);
    mapihttp_fields_register();
    mapihttp_headers_init();
    h2_register(mapihttp_learn_bodiless);
    body_handle = register_dissector("mapihttp", dissect_body, ex_mapihttp.proto);
}

void mapihttp_handoff(void)
{
    dissector_add_string("media_type", "application/mapi-http", body_handle);
    tcp_frames_add(ex_mapihttp.proto, look_at_frame);
    h2_handoff();
}

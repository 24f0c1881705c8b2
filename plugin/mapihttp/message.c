/* mapihttp/message.c
 * What a MAPI/HTTP message is and what it answers.
 *
 * Bodies come from Wireshark's HTTP dissector by media type. It calls nobody for a message without
 * a body (the PING request) or with another media type (every response whose X-ResponseCode is not
 * 0, a login page), so a postdissector looks after those: without them the next response on the
 * connection would be paired wrongly. What is learned from headers is kept per message on the first
 * pass; later passes read only that, because the header map may be empty then.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/message.h"
#include "generated/mapihttp_methods.h"
#include "generated/oxnspi_methods.h"
#include "mapihttp/protocol.h"
#include "mapihttp/session.h"
#include "mapihttp/shape.h"
#include "session/referral.h"

#include <epan/conversation.h>
#include <epan/proto_data.h>
#include <stdlib.h>
#include <string.h>

/* Keys of proto data that are no layer number: what the postdissector keeps for the frame, and the
   mark that the body dissector was called in it. */
#define KEY_BODILESS 0x7ffffffeu
#define KEY_SEEN     0x7fffffffu
#define MAX_PENDING  256            /* requests of one connection that wait for their response */

/* A TCP connection, while the first pass goes over it. */
typedef struct connection {
    wmem_list_t *pending;           /* of mapihttp_message *: requests without response, oldest first */
    ex_session *session;            /* that was last used on it */
    ex_session *refused;            /* of a Connect or Bind that was turned away; the next one takes it */
    bool only_mailbox, has_book;    /* what requests without headers were */
    bool is_h2;                     /* HTTP/2: text of HTTP/1.1 in it is content */
} connection;

static const ex_method *method_in(const ex_method *methods, const char *type)
{
    for (; methods->name; methods++) {
        if (methods->request_type && g_ascii_strcasecmp(methods->request_type, type) == 0)
            return methods;
    }
    return NULL;
}

/* Sets method and endpoint from the request type, and the endpoint from the URI where that tells more.
   Some servers answer in lower case: the type goes by its documented spelling from here on. */
static void classify(mapihttp_message *m)
{
    if (m->type && (m->method = method_in(mapihttp_methods, m->type)) != NULL)
        m->endpoint = strcmp(m->type, "PING") ? ENDPOINT_MAILBOX : ENDPOINT_UNKNOWN;
    else if (m->type && (m->method = method_in(nspi_interface.methods, m->type)) != NULL)
        m->endpoint = ENDPOINT_ADDRESS_BOOK;
    m->is_book_method = m->method && m->endpoint == ENDPOINT_ADDRESS_BOOK;
    if (m->method)
        m->type = m->method->request_type;
    if (m->endpoint == ENDPOINT_UNKNOWN && m->uri) {
        if (strstr(m->uri, "/emsmdb"))
            m->endpoint = ENDPOINT_MAILBOX;
        else if (strstr(m->uri, "/nspi"))
            m->endpoint = ENDPOINT_ADDRESS_BOOK;
    }
}

static connection *get_connection(packet_info *pinfo, bool make)
{
    conversation_t *conv = make ? find_or_create_conversation(pinfo) : find_conversation_pinfo(pinfo, 0);

    if (!conv)
        return NULL;
    connection *c = (connection *)conversation_get_proto_data(conv, ex_mapihttp.proto);
    if (!c && make) {
        c = wmem_new0(wmem_file_scope(), connection);
        c->pending = wmem_list_new(wmem_file_scope());
        conversation_add_proto_data(conv, ex_mapihttp.proto, c);
    }
    return c;
}

static session_use use_of(const mapihttp_message *m)
{
    if (m->type && (!strcmp(m->type, "Connect") || !strcmp(m->type, "Bind")))
        return SESSION_OPENS;
    if (m->type && (!strcmp(m->type, "Disconnect") || !strcmp(m->type, "Unbind")))
        return SESSION_CLOSES;
    return m->type && !strcmp(m->type, "PING") ? SESSION_MAY_USE : SESSION_USES;
}

/* What a response says about the life of its session. */
static void learn_life(packet_info *pinfo, connection *c, const mapihttp_message *request, const mapihttp_message *m)
{
    ex_session *s = m->call->session;
    bool refused = m->http_status || m->response_code;

    if (use_of(request) == SESSION_OPENS && refused)
        c->refused = s;
    else if (use_of(request) == SESSION_OPENS)
        s->opened_frame = pinfo->num;
    else if (use_of(request) == SESSION_CLOSES && !refused)
        s->closed_frame = pinfo->num;
}

/* m has its headers; uri is interned. host: what the client calls the server, or NULL. */
static void learn_request(packet_info *pinfo, mapihttp_message *m, const char *uri, const char *host)
{
    connection *c = get_connection(pinfo, true);

    m->is_request = true;
    if (!m->guessed)
        m->type = m->headers.value[HEADER_REQUEST_TYPE];
    m->uri = uri;
    classify(m);
    session_use use = use_of(m);
    /* a client that has to authenticate asks again */
    ex_session *s = use == SESSION_OPENS && c->refused ? c->refused
        : mapihttp_request_session(pinfo, &m->headers, m->endpoint, use, &c->session);
    if (use == SESSION_OPENS)
        c->refused = NULL;
    m->call = call_new(pinfo, s);       /* a PING may belong to no session */
    if (use == SESSION_OPENS)
        referral_use(m->call, pinfo, &pinfo->dst, host,
                     m->endpoint == ENDPOINT_MAILBOX ? REFERRAL_MAILBOX : REFERRAL_ADDRESS_BOOK);
    /* A client sends one request at a time; what was never answered must not pile up. */
    if (wmem_list_count(c->pending) >= MAX_PENDING)
        wmem_list_remove_frame(c->pending, wmem_list_head(c->pending));
    wmem_list_append(c->pending, m);
}

/* Takes the request of a stream off the list. */
static const mapihttp_message *take_stream(connection *c, uint32_t stream)
{
    for (wmem_list_frame_t *l = wmem_list_head(c->pending); l; l = wmem_list_frame_next(l)) {
        const mapihttp_message *request = (const mapihttp_message *)wmem_list_frame_data(l);
        if (request->stream == stream) {
            wmem_list_remove_frame(c->pending, l);
            return request;
        }
    }
    return NULL;
}

/* Takes the request that a response with this request id answers off the list, and with it all older
   ones: one connection answers in order. A response without id answers the oldest. */
static const mapihttp_message *take_pending(connection *c, const char *request_id)
{
    wmem_list_frame_t *hit = wmem_list_head(c->pending);

    while (request_id && hit) {
        const char *id = ((mapihttp_message *)wmem_list_frame_data(hit))->headers.value[HEADER_REQUEST_ID];
        if (!id || id == request_id)
            break;
        hit = wmem_list_frame_next(hit);
    }
    if (!hit)
        return NULL;
    const mapihttp_message *request = (const mapihttp_message *)wmem_list_frame_data(hit);
    while (wmem_list_frame_data(wmem_list_head(c->pending)) != request)
        wmem_list_remove_frame(c->pending, wmem_list_head(c->pending));
    wmem_list_remove_frame(c->pending, wmem_list_head(c->pending));
    return request;
}

/* m has its headers; request is what it answers, taken off the list, or NULL. */
static void learn_response(packet_info *pinfo, mapihttp_message *m, const mapihttp_message *request)
{
    connection *c = get_connection(pinfo, true);
    const char *code = m->headers.value[HEADER_RESPONSE_CODE];

    m->type = m->headers.value[HEADER_REQUEST_TYPE];
    if (!m->type && request)
        m->type = request->type;
    /* A PING's call may have no session, so nothing but its own response can belong to it. */
    if (request && !request->call->session && (!m->type || g_ascii_strcasecmp(m->type, "PING")))
        request = NULL;
    m->uri = request ? request->uri : NULL;
    classify(m);
    m->has_response_code = code != NULL;
    m->response_code = code ? (uint32_t)strtoul(code, NULL, 10) : 0;
    if (request) {
        m->call = request->call;
        m->endpoint = request->endpoint;
        learn_life(pinfo, c, request, m);
    } else {
        /* the capture began between request and response */
        if (!c->session)
            c->session = session_new();
        m->call = call_new(pinfo, c->session);
        m->call->request_frame = 0;
    }
    m->call->response_frame = pinfo->num;
    mapihttp_response_session(pinfo, &m->headers, m->endpoint, m->call->session);
}

static void learn_response_in_order(packet_info *pinfo, mapihttp_message *m)
{
    learn_response(pinfo, m, take_pending(get_connection(pinfo, true), m->headers.value[HEADER_REQUEST_ID]));
}

static mapihttp_message *new_message(packet_info *pinfo, uint32_t key)
{
    mapihttp_message *m = wmem_new0(wmem_file_scope(), mapihttp_message);

    p_add_proto_data(wmem_file_scope(), pinfo, ex_mapihttp.proto, key, m);
    return m;
}

static mapihttp_message *first_bodiless(packet_info *pinfo)
{
    return (mapihttp_message *)p_get_proto_data(wmem_file_scope(), pinfo, ex_mapihttp.proto, KEY_BODILESS);
}

/* Adds one to the bodiless messages of the frame. */
static mapihttp_message *new_bodiless(packet_info *pinfo)
{
    mapihttp_message *last = first_bodiless(pinfo);

    if (!last)
        return new_message(pinfo, KEY_BODILESS);
    while (last->next)
        last = last->next;
    return last->next = wmem_new0(wmem_file_scope(), mapihttp_message);
}

/* The status of HTTP when it tells of a failure; 0: not known. */
static void learn_status(mapihttp_message *m, unsigned status)
{
    if (!m->is_request && status && status != 200)
        m->http_status = (uint16_t)status;
}

static void learn_h2(packet_info *pinfo, mapihttp_message *m, const h2_message *h2)
{
    m->is_h2 = get_connection(pinfo, true)->is_h2 = true;
    m->stream = h2->stream;
    m->headers = h2->headers;
    m->is_request = h2->is_request;
    learn_status(m, h2->status);
    if (h2->is_request)
        learn_request(pinfo, m, h2->uri, h2->host);
    else
        learn_response(pinfo, m, take_stream(get_connection(pinfo, true), h2->stream));
}

void mapihttp_learn_bodiless(packet_info *pinfo, const h2_message *h2)
{
    mapihttp_message *m = new_bodiless(pinfo);

    learn_h2(pinfo, m, h2);
}

/* ---- without headers: by the shape of the body ---- */

/* The one request type that the body can be of; of the address book only if something in it tells so, too. One of the
   mailbox also where one of the address book would do, when the connection had only the former so far. */
static void guess_request(packet_info *pinfo, mapihttp_message *m, tvbuff_t *tvb)
{
    connection *c = get_connection(pinfo, true);
    shape_guess mailbox, book;
    bool may_be_mailbox = shape_of_request(tvb, pinfo, mapihttp_methods, &mailbox) > 0;
    bool may_be_book = shape_of_request(tvb, pinfo, nspi_interface.methods, &book) > 0 || shape_is_blank(tvb);

    if (mailbox.method && (!may_be_book || c->only_mailbox)) {
        c->only_mailbox = !c->has_book;
        m->type = mailbox.method->request_type;
    } else if (may_be_book && !may_be_mailbox) {
        c->has_book = true;
        c->only_mailbox = false;
        if (book.method && book.proof)
            m->type = book.method->request_type;
    }
    learn_request(pinfo, m, NULL, NULL);
}

/* The request of the response's stream, or the oldest one that it can be the response of. */
static const mapihttp_message *guess_answered(packet_info *pinfo, const mapihttp_message *m, tvbuff_t *tvb, int body)
{
    connection *c = get_connection(pinfo, true);
    const mapihttp_message *request = m->stream ? take_stream(c, m->stream) : NULL;

    for (wmem_list_frame_t *l = wmem_list_head(c->pending); !request && l; l = wmem_list_frame_next(l)) {
        const mapihttp_message *one = (const mapihttp_message *)wmem_list_frame_data(l);
        if (!(m->stream && one->stream) && one->method && shape_fits_response(tvb, pinfo, body, one->method)) {
            request = one;
            wmem_list_remove_frame(c->pending, l);
            break;
        }
    }
    return request;
}

static void guess(packet_info *pinfo, mapihttp_message *m, tvbuff_t *tvb)
{
    int body = shape_response_begin(tvb);

    m->guessed = true;
    m->is_h2 = get_connection(pinfo, true)->is_h2 = true;
    m->stream = h2_stream_before(tvb);
    if (body)
        learn_response(pinfo, m, guess_answered(pinfo, m, tvb, body));
    else
        guess_request(pinfo, m, tvb);
}

/* Learns a message from what HTTP passes with its body. */
static void learn_body(packet_info *pinfo, tvbuff_t *tvb, mapihttp_message *m, const ws_media_info *info)
{
    bool by_http = info && info->data
        && (info->type == WS_MEDIA_HTTP_REQUEST || info->type == WS_MEDIA_HTTP_RESPONSE);
    h2_message h2;

    if (by_http) {
        mapihttp_headers_from_map(&m->headers, pinfo, (wmem_map_t *)info->data);
        if (info->type == WS_MEDIA_HTTP_REQUEST)
            learn_request(pinfo, m, mapihttp_intern(ws_http_request_uri(pinfo)),
                          (const char *)wmem_map_lookup((wmem_map_t *)info->data, "host"));
        else {
            learn_status(m, ws_http_response_status(pinfo));
            learn_response_in_order(pinfo, m);
        }
    } else if (h2_body_message(pinfo, tvb, &h2))
        learn_h2(pinfo, m, &h2);
    else
        guess(pinfo, m, tvb);
}

const mapihttp_message *mapihttp_seen_message(packet_info *pinfo)
{
    return (const mapihttp_message *)p_get_proto_data(pinfo->pool, pinfo, ex_mapihttp.proto, KEY_SEEN);
}

const mapihttp_message *mapihttp_body_message(packet_info *pinfo, tvbuff_t *tvb, const ws_media_info *info)
{
    uint32_t key = (uint32_t)pinfo->curr_layer_num;
    mapihttp_message *m;

    if (PINFO_FD_VISITED(pinfo))
        m = (mapihttp_message *)p_get_proto_data(wmem_file_scope(), pinfo, ex_mapihttp.proto, key);
    else
        learn_body(pinfo, tvb, m = new_message(pinfo, key), info);
    if (m && !mapihttp_seen_message(pinfo))
        p_add_proto_data(pinfo->pool, pinfo, ex_mapihttp.proto, KEY_SEEN, m);
    return m;
}

/* ---- messages that the HTTP dissector gives to nobody, or to another dissector ---- */

/* A request without body. */
static bool learn_bodiless_request(packet_info *pinfo)
{
    mapihttp_raw raw;

    if (!mapihttp_find_raw(pinfo, true, &raw) || raw.has_body || get_connection(pinfo, true)->is_h2)
        return false;
    mapihttp_message *m = new_bodiless(pinfo);
    mapihttp_headers_from_raw(&m->headers, pinfo, &raw);
    learn_request(pinfo, m, mapihttp_intern_span(pinfo, raw.uri), mapihttp_intern_span(pinfo, raw.host));
    return true;
}

/* Any final response to a request that waits, when it is not of our media type or empty. */
static void learn_other_response(packet_info *pinfo)
{
    connection *c = get_connection(pinfo, false);
    mapihttp_raw raw;

    if (!c || c->is_h2 || wmem_list_count(c->pending) == 0 || !mapihttp_find_raw(pinfo, false, &raw))
        return;
    if (raw.status < 200 || !raw.complete || (raw.is_mapi && raw.has_body))
        return;
    mapihttp_message *m = new_bodiless(pinfo);
    mapihttp_headers_from_raw(&m->headers, pinfo, &raw);
    learn_status(m, (unsigned)raw.status);
    learn_response_in_order(pinfo, m);
}

/* The frame's layers aren't asked whether it is HTTP: which ones Wireshark lists depends on whether it makes a
   tree. */
const mapihttp_message *mapihttp_bodiless_messages(packet_info *pinfo)
{
    const mapihttp_message *m = first_bodiless(pinfo);

    if (m || PINFO_FD_VISITED(pinfo) || mapihttp_seen_message(pinfo))
        return m;
    if (!learn_bodiless_request(pinfo))
        learn_other_response(pinfo);
    return first_bodiless(pinfo);
}

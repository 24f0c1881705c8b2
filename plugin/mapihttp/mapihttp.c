/* mapihttp/mapihttp.c
 * MAPI over HTTP (MS-OXCMAPIHTTP): shows headers, meta-tags, status and links of a message, and has its body read.
 * What a message is, and what it answers, is learned in mapihttp/message.c.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/mapihttp.h"
#include "mapihttp/http2.h"
#include "mapihttp/message.h"
#include "mapihttp/protocol.h"
#include "nspi/protocol.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "session/referral.h"
#include "structures.h"
#include "read/names.h"

#include <stdlib.h>
#include <string.h>

#define MAX_LINE     1024           /* bytes of a meta-tag or an additional header */

static dissector_handle_t body_handle;

static int hf_request_type = -1, hf_endpoint = -1, hf_session = -1, hf_request_in = -1, hf_response_in = -1;
static int hf_opened_in = -1, hf_closed_in = -1;
static int hf_notification_in = -1, hf_guessed = -1, hf_time = -1, hf_status = -1, hf_set_cookie = -1, hf_uri = -1;
static int hf_http_status = -1, hf_referred_in = -1, hf_used_in = -1;
static int hf_diagnostic = -1, hf_meta_tag = -1, hf_elapsed_time = -1, hf_start_time = -1, hf_header = -1;
static int hf_headers[MAPIHTTP_HEADERS];
static expert_field ei_response_code, ei_status, ei_unknown_type, ei_guessed, ei_no_headers, ei_no_mapi;

static const value_string endpoint_names[] = {
    { ENDPOINT_MAILBOX, "mailbox" },
    { ENDPOINT_ADDRESS_BOOK, "address book" },
    { 0, NULL }
};

/* ---- what is shown ---- */

static const char *type_name(const mapihttp_message *m) { return m->type ? m->type : "Unknown"; }
static const char *side_name(const mapihttp_message *m) { return m->is_request ? "request" : "response"; }

static proto_item *add_generated(proto_item *item)
{
    proto_item_set_generated(item);
    return item;
}

/* The cookies of one Cookie header, an item each. */
static void show_cookies(packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, const char *cookies)
{
    while (*cookies) {
        cookies += strspn(cookies, " ;");
        size_t len = strcspn(cookies, ";");
        if (len)
            add_generated(proto_tree_add_string(tree, hf_headers[HEADER_COOKIE], tvb, 0, 0,
                                                wmem_strndup(pinfo->pool, cookies, len)));
        cookies += len;
    }
}

static bool is_number(int hf) { return proto_registrar_get_ftype(hf) == FT_UINT32; }

static void show_header(packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, const mapihttp_message *m,
                        unsigned which)
{
    const char *value = m->headers.value[which];
    int hf = hf_headers[which];

    if (!value)
        return;
    if (which == HEADER_COOKIE)
        show_cookies(pinfo, tree, tvb, value);
    else if (!is_number(hf))
        add_generated(proto_tree_add_string(tree, hf, tvb, 0, 0, value));
    else {
        proto_item *item = proto_tree_add_uint(tree, hf, tvb, 0, 0, (uint32_t)strtoul(value, NULL, 10));
        add_generated(item);
        if (which == HEADER_RESPONSE_CODE && m->response_code)
            expert_add_info(pinfo, item, &ei_response_code);
    }
}

static void show_guessed(const mapihttp_message *m, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb)
{
    if (m->type)
        expert_add_info(pinfo, add_generated(proto_tree_add_boolean(tree, hf_guessed, tvb, 0, 0, true)),
                        &ei_guessed);
    else
        proto_tree_add_expert(tree, pinfo, &ei_no_headers, tvb, 0, 0);
}

/* Everything that is known about a message without its body. */
static void show_message(const mapihttp_message *m, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb)
{
    if (!tree && !m->response_code && !m->guessed)
        return;
    if (m->type)
        add_generated(proto_tree_add_string(tree, hf_request_type, tvb, 0, 0, m->type));
    if (m->guessed)
        show_guessed(m, pinfo, tree, tvb);
    if (m->endpoint)
        add_generated(proto_tree_add_uint(tree, hf_endpoint, tvb, 0, 0, m->endpoint));
    if (m->uri)
        add_generated(proto_tree_add_string(tree, hf_uri, tvb, 0, 0, m->uri));
    if (m->call->session) {
        add_generated(proto_tree_add_uint(tree, hf_session, tvb, 0, 0, m->call->session->number));
        session_show_frames(m->call->session, pinfo, tree, tvb, hf_opened_in, hf_closed_in);
    }
    call_show_links(m->call, pinfo, tree, tvb, m->is_request, hf_request_in, hf_response_in, hf_time);
    referral_show_source(m->call, m->is_request, tree, tvb, hf_referred_in);
    referral_show_use(m->call, m->is_request, tree, tvb, hf_used_in);
    for (unsigned i = HEADER_REQUEST_TYPE + 1; i < MAPIHTTP_HEADERS; i++)
        show_header(pinfo, tree, tvb, m, i);
    for (unsigned i = 0; i < m->headers.n_set_cookies; i++)
        add_generated(proto_tree_add_string(tree, hf_set_cookie, tvb, 0, 0, m->headers.set_cookies[i]));
}

static void append_response_code(packet_info *pinfo, uint32_t code)
{
    if (code)
        col_append_fstr(pinfo->cinfo, COL_INFO, " X-ResponseCode %u (%s)", code,
                        ws_val_to_str_ext(pinfo->pool, code, &mapihttp_response_codes, "unknown"));
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

/* ---- meta-tags and additional headers (section 2.2.7) ---- */

/* The date of HTTP headers, "Sun, 22 Nov 2026 13:59:13 GMT". */
static bool parse_date(const char *text, nstime_t *time)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    unsigned day, year, hour, minute, second;
    char month[4];

    const char *comma = strchr(text, ',');
    if (!comma || sscanf(comma + 1, " %2u %3s %4u %2u:%2u:%2u", &day, month, &year, &hour, &minute, &second) != 6)
        return false;
    const char *found = strlen(month) == 3 ? strstr(months, month) : NULL;
    if (!found || (found - months) % 3 || !g_date_valid_dmy((GDateDay)day, (GDateMonth)((found - months) / 3 + 1),
                                                            (GDateYear)year))
        return false;
    GDate date, epoch;
    g_date_clear(&date, 1);
    g_date_clear(&epoch, 1);
    g_date_set_dmy(&date, (GDateDay)day, (GDateMonth)((found - months) / 3 + 1), (GDateYear)year);
    g_date_set_dmy(&epoch, 1, G_DATE_JANUARY, 1970);
    time->secs = (time_t)g_date_days_between(&epoch, &date) * 86400 + (time_t)(hour * 3600 + minute * 60 + second);
    time->nsecs = 0;
    return true;
}

static void show_start_time(ex_cursor *c, proto_tree *t, int len, const char *line, const char *value)
{
    nstime_t time;

    if (parse_date(value, &time)) {
        proto_tree_add_time(t, hf_start_time, c->tvb, c->off, len, &time);
        return;
    }
    proto_item *item = proto_tree_add_string_format(t, hf_header, c->tvb, c->off, len, line, "%s", line);
    cur_bad_value(c, item, "X-StartTime is no date: %s", value);
}

static void show_elapsed_time(ex_cursor *c, proto_tree *t, int len, const char *value)
{
    char *end;
    unsigned long ms = strtoul(value, &end, 10);
    proto_item *item = proto_tree_add_uint(t, hf_elapsed_time, c->tvb, c->off, len, (uint32_t)ms);

    if (end == value || *end || ms > UINT32_MAX)
        cur_bad_value(c, item, "X-ElapsedTime is no number: %s", value);
}

/* The outcome of a request that took so long that the response had begun already (section 3.2.5.2). */
static uint32_t show_late_code(ex_cursor *c, proto_tree *t, int len, const char *value)
{
    uint32_t code = (uint32_t)strtoul(value, NULL, 10);
    proto_item *item = proto_tree_add_uint(t, hf_headers[HEADER_RESPONSE_CODE], c->tvb, c->off, len, code);

    if (code)
        expert_add_info(c->pinfo, item, &ei_response_code);
    append_response_code(c->pinfo, code);
    return code;
}

/* Returns the X-ResponseCode if that is the header, else `code`. */
static uint32_t show_additional_header(ex_cursor *c, proto_tree *t, int len, const char *line, uint32_t code)
{
    const char *value = strchr(line, ':');

    value = value ? value + 1 + strspn(value + 1, " \t") : "";
    if (!g_ascii_strncasecmp(line, "X-StartTime:", 12))
        show_start_time(c, t, len, line, value);
    else if (!g_ascii_strncasecmp(line, "X-ElapsedTime:", 14))
        show_elapsed_time(c, t, len, value);
    else if (!g_ascii_strncasecmp(line, "X-ResponseCode:", 15))
        return show_late_code(c, t, len, value);
    else
        proto_tree_add_string_format(t, hf_header, c->tvb, c->off, len, line, "%s", line);
    return code;
}

/* The line at the cursor without its end, in packet scope; *len is its length on the wire. NULL if
   no line ends here. */
static const char *peek_line(ex_cursor *c, int *len)
{
    int room = c->end - c->off < MAX_LINE ? c->end - c->off : MAX_LINE;
    int newline = room > 0 ? tvb_find_uint8(c->tvb, c->off, room, '\n') : -1;

    if (newline < 0)
        return NULL;
    *len = newline + 1 - c->off;
    int text = newline - c->off;
    if (text > 0 && tvb_get_uint8(c->tvb, newline - 1) == '\r')
        text--;
    return (const char *)tvb_get_string_enc(c->pinfo->pool, c->tvb, c->off, text, ENC_ASCII);
}

static bool is_meta_tag(const char *line)
{
    return !strcmp(line, "PROCESSING") || !strcmp(line, "PENDING") || !strcmp(line, "DONE");
}

/* Reads up to and with the empty line. */
static uint32_t read_meta_tags(ex_cursor *c, proto_tree *t)
{
    bool done = false;
    uint32_t code = 0;
    const char *line;
    int len;

    while (cur_more(c) && (line = peek_line(c, &len)) != NULL) {
        t = cur_room(c, t);
        if (done && !*line) {
            c->off += len;
            return code;
        }
        if (done)
            code = show_additional_header(c, t, len, line, code);
        else if (is_meta_tag(line))
            proto_tree_add_string(t, hf_meta_tag, c->tvb, c->off, len, line);
        else
            break;
        done = done || !strcmp(line, "DONE");
        c->off += len;
    }
    cur_fail(c, t, done ? "Additional headers: no empty line behind them"
                        : cur_more(c) ? "Meta-tags: neither PROCESSING, PENDING nor DONE"
                                      : "Meta-tags: no DONE");
    return code;
}

/* ---- bodies ---- */

static void append_error(packet_info *pinfo, uint32_t code)
{
    if (code)
        col_append_fstr(pinfo->cinfo, COL_INFO, " %s",
                        ws_val_to_str_ext(pinfo->pool, code, &ex_error_names, "0x%08x"));
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
        if (fields)
            fields(&inner, t);
        call_code_page_end(&inner);
        cur_finish(&inner, t);
        c->off = c->end;
        return;
    }
    if (fields)
        fields(c, t);
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
        cur_string8(c, t, hf_diagnostic, (uint64_t)cur_left(c), NULL);
}

static void read_response(ex_cursor *c, proto_tree *t, const mapihttp_message *m)
{
    uint32_t late_code = read_meta_tags(c, t);
    if (late_code) {
        show_diagnostic(c, t);
        return;
    }
    if (m->type && !strcmp(m->type, "PING"))
        return;
    int at = c->off;
    uint32_t status = cur_u32(c, t, hf_status);
    append_error(c->pinfo, status);
    if (status) {
        proto_tree_add_expert(t, c->pinfo, &ei_status, c->tvb, at, 4);
        read_fields(c, t, m, m->method && m->method->http_failure ? m->method->http_failure
                                                                  : mapihttp_failure_response_body);
        return;
    }
    if (!m->method || c->bad)
        return;
    if (cur_left(c) >= 4)
        append_error(c->pinfo, tvb_get_letohl(c->tvb, c->off));
    read_fields(c, t, m, m->method->http_response);
    call_show_fetched(m->call, t, c->tvb, hf_notification_in);
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
        proto_tree_add_expert(t, pinfo, &ei_unknown_type, tvb, 0, 0);
    if (m->is_request)
        read_request(&c, t, m);
    else if (!m->response_code)
        read_response(&c, t, m);
    cur_finish(&c, t);
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
    if (m->http_status)
        add_generated(proto_tree_add_uint(t, hf_http_status, tvb, 0, 0, m->http_status));
    if (!m->is_request && !m->has_response_code)
        proto_tree_add_expert(t, pinfo, &ei_no_mapi, tvb, 0, 0);
    col_set_fence(pinfo->cinfo, COL_INFO);          /* for the next one */
}

static int dissect_bodiless(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data _U_)
{
    const mapihttp_message *m = mapihttp_bodiless_messages(pinfo);
    const mapihttp_message *seen = mapihttp_seen_message(pinfo);

    if (m && !seen)
        col_clear_fence(pinfo->cinfo, COL_INFO);    /* HTTP's own text for the same mapihttp_message */
    for (; m; m = m->next)
        show_bodiless(tvb, pinfo, tree, m);
    if (seen && seen->is_h2)
        col_set_str(pinfo->cinfo, COL_PROTOCOL, "MAPI/HTTP");   /* frames of HTTP/2 came behind it */
    return 0;
}

/* ---- registration ---- */

static void register_fields(void)
{
    static hf_register_info hf[] = {
        { &hf_request_type, { "X-RequestType", "mapihttp.request_type", FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_headers[HEADER_REQUEST_ID], { "X-RequestId", "mapihttp.request_id",
            FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_headers[HEADER_CLIENT_INFO], { "X-ClientInfo", "mapihttp.client_info",
            FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_headers[HEADER_CLIENT_APPLICATION], { "X-ClientApplication", "mapihttp.client_application",
            FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_headers[HEADER_SERVER_APPLICATION], { "X-ServerApplication", "mapihttp.server_application",
            FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_headers[HEADER_RESPONSE_CODE], { "X-ResponseCode", "mapihttp.response_code",
            FT_UINT32, BASE_DEC | BASE_EXT_STRING, &mapihttp_response_codes, 0, NULL, HFILL } },
        { &hf_headers[HEADER_PENDING_PERIOD], { "X-PendingPeriod", "mapihttp.pending_period",
            FT_UINT32, BASE_DEC, NULL, 0, "Milliseconds", HFILL } },
        { &hf_headers[HEADER_EXPIRATION_INFO], { "X-ExpirationInfo", "mapihttp.expiration_info",
            FT_UINT32, BASE_DEC, NULL, 0, "Milliseconds", HFILL } },
        { &hf_headers[HEADER_DEVICE_INFO], { "X-DeviceInfo", "mapihttp.device_info",
            FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_headers[HEADER_COOKIE], { "Cookie", "mapihttp.cookie", FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_set_cookie, { "Set-Cookie", "mapihttp.set_cookie", FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_guessed, { "Request type guessed from the body's shape", "mapihttp.request_type_guessed",
            FT_BOOLEAN, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_endpoint, { "Endpoint", "mapihttp.endpoint", FT_UINT8, BASE_DEC, VALS(endpoint_names), 0, NULL, HFILL } },
        { &hf_uri, { "Request URI", "mapihttp.uri", FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_http_status, { "HTTP status", "mapihttp.http_status", FT_UINT16, BASE_DEC, NULL, 0, NULL, HFILL } },
        { &hf_opened_in, { "Session opened in", "mapihttp.opened_in", FT_FRAMENUM, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_closed_in, { "Session closed in", "mapihttp.closed_in", FT_FRAMENUM, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_session, { "Session", "mapihttp.session", FT_UINT32, BASE_DEC, NULL, 0, NULL, HFILL } },
        { &hf_request_in, { "Request in", "mapihttp.request_in",
            FT_FRAMENUM, BASE_NONE, FRAMENUM_TYPE(FT_FRAMENUM_REQUEST), 0, NULL, HFILL } },
        { &hf_response_in, { "Response in", "mapihttp.response_in",
            FT_FRAMENUM, BASE_NONE, FRAMENUM_TYPE(FT_FRAMENUM_RESPONSE), 0, NULL, HFILL } },
        { &hf_notification_in, { "Notification in", "mapihttp.notification_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The response with the notifications that this one tells of", HFILL } },
        { &hf_referred_in, { "Server named in", "mapihttp.referred_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The response that named the server of this session", HFILL } },
        { &hf_used_in, { "Server used in", "mapihttp.used_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The first later session on the server that this response names", HFILL } },
        { &hf_time, { "Time", "mapihttp.time", FT_RELATIVE_TIME, BASE_NONE, NULL, 0, "Since the request", HFILL } },
        { &hf_meta_tag, { "Meta-tag", "mapihttp.meta_tag", FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_elapsed_time, { "X-ElapsedTime", "mapihttp.elapsed_time",
            FT_UINT32, BASE_DEC, NULL, 0, "Milliseconds", HFILL } },
        { &hf_start_time, { "X-StartTime", "mapihttp.start_time",
            FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0, NULL, HFILL } },
        { &hf_header, { "Additional header", "mapihttp.header", FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_diagnostic, { "Diagnostic information", "mapihttp.diagnostic", FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_status, { "StatusCode", "mapihttp.status_code",
            FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0, NULL, HFILL } },
    };

    for (unsigned i = 0; i < MAPIHTTP_HEADERS; i++)
        hf_headers[i] = -1;
    proto_register_field_array(ex_mapihttp.proto, hf, array_length(hf));
}

static void register_expert(void)
{
    static ei_register_info ei[] = {
        { &ei_response_code, { "mapihttp.failed", PI_RESPONSE_CODE, PI_WARN, "The server refused the request", EXPFILL } },
        { &ei_status, { "mapihttp.status_not_zero", PI_RESPONSE_CODE, PI_NOTE, "The request failed", EXPFILL } },
        { &ei_unknown_type, { "mapihttp.unknown_request_type", PI_UNDECODED, PI_WARN,
            "Request type is not known", EXPFILL } },
        { &ei_guessed, { "mapihttp.guessed", PI_ASSUMPTION, PI_NOTE,
            "The HTTP headers are not known: only this request type has such a body, and the session is the connection's",
            EXPFILL } },
        { &ei_no_headers, { "mapihttp.no_headers", PI_UNDECODED, PI_NOTE,
            "The HTTP headers are not known, and which request type this is can't be told from the body", EXPFILL } },
        { &ei_no_mapi, { "mapihttp.no_mapi_response", PI_RESPONSE_CODE, PI_NOTE,
            "This HTTP response is no MAPI response", EXPFILL } },
    };

    expert_register_field_array(expert_register_protocol(ex_mapihttp.proto), ei, array_length(ei));
}

void mapihttp_register(void)
{
    ex_proto_register(&ex_mapihttp, "Microsoft Exchange MAPI over HTTP", "MAPI/HTTP", "mapihttp");
    generated_register_mapihttp(ex_mapihttp.proto);
    register_fields();
    register_expert();
    mapihttp_headers_init();
    h2_register(mapihttp_learn_bodiless);
    body_handle = register_dissector("mapihttp", dissect_body, ex_mapihttp.proto);
}

void mapihttp_handoff(void)
{
    dissector_add_string("media_type", "application/mapi-http", body_handle);
    register_postdissector(create_dissector_handle(dissect_bodiless, ex_mapihttp.proto));
    h2_handoff();
}

/* mapihttp/http2.c
 * MAPI/HTTP over HTTP/2.
 *
 * Wireshark's HTTP/2 dissector gives the bodies of a media type to its dissector, but neither stream nor
 * headers, and its functions for them are not exported. So this file stands before it: where TLS, or HTTP for
 * clear text, would call the HTTP/2 dissector, it is called from here with the same bytes, which begin with an
 * HTTP/2 frame. That gives the frames' types, flags and streams. Headers are read from the data sources that the
 * HTTP/2 dissector adds for each header block that it has decompressed. None of that needs a tree, so that both
 * passes and all ways to run Wireshark know the same.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/http2.h"
#include "wireshark/data_source.h"
#include "wireshark/desegment.h"
#include "wireshark/layers.h"

#include <epan/conversation.h>
#include <epan/exceptions.h>
#include <string.h>

#define FRAME_HEADER 9
#define PREFACE "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
#define PREFACE_SIZE ((int)sizeof(PREFACE) - 1)
#define HEADER_SOURCE "Decompressed Header"     /* HTTP/2's name of the data source */

enum { FRAME_DATA = 0, FRAME_HEADERS = 1, FRAME_PUSH_PROMISE = 5, FRAME_CONTINUATION = 9, FRAME_PREFACE = 0x100 };
#define FLAG_END_STREAM  0x01
#define FLAG_END_HEADERS 0x04

/* One HTTP/2 frame, or the preface. */
typedef struct h2_frame {
    int start, end;             /* in the bytes of the walk */
    unsigned type, flags;
    uint32_t stream;
} h2_frame;

typedef struct h2_side {
    h2_message message;
    bool known;                 /* its headers were read */
    bool has_data;              /* DATA frames came */
} h2_side;

typedef struct h2_stream { h2_side request, response; } h2_stream;

/* A connection, while the first pass goes over it. */
typedef struct h2_connection {
    wmem_map_t *streams;        /* id -> h2_stream, those of MAPI/HTTP whose response has not ended */
    uint32_t client_port;       /* 0: not known */
} h2_connection;

/* One call of HTTP/2: its bytes, and how far they are understood. */
typedef struct h2_walk {
    tvbuff_t *tvb;
    int off;
    unsigned sources;           /* data sources of the packet that were looked at */
    wmem_list_t *blocks;        /* those of them that are decompressed headers no frame has taken yet */
    h2_connection *connection;
} h2_walk;

/* The innermost call that goes on now: a body in HTTP/2 may be dissected by HTTP/2 again. NULL: HTTP/2 is not called
   from here. */
static h2_walk *walk;

static int proto_h2 = -1, proto_tcp = -1;
static dissector_handle_t h2_handle, h2_over_http_handle, http2_handle;
static h2_bodiless bodiless_callback;

/* ---- frames ---- */

/* The frame at off; false if not all of it is there. */
static bool frame_at(tvbuff_t *tvb, int off, h2_frame *f)
{
    int left = (int)tvb_captured_length(tvb) - off;

    *f = (h2_frame){ .start = off };
    if (left >= PREFACE_SIZE && tvb_memeql(tvb, off, (const uint8_t *)PREFACE, PREFACE_SIZE) == 0) {
        f->type = FRAME_PREFACE;
        f->end = off + PREFACE_SIZE;
        return true;
    }
    if (left < FRAME_HEADER)
        return false;
    int length = (int)tvb_get_ntoh24(tvb, off);
    if (length > left - FRAME_HEADER)
        return false;
    f->end = off + FRAME_HEADER + length;
    f->type = tvb_get_uint8(tvb, off + 3);
    f->flags = tvb_get_uint8(tvb, off + 4);
    f->stream = tvb_get_ntohl(tvb, off + 5) & 0x7fffffff;
    return true;
}

static bool has_headers(const h2_frame *f)
{
    return f->type == FRAME_HEADERS || f->type == FRAME_CONTINUATION || f->type == FRAME_PUSH_PROMISE;
}

static bool ends_stream(const h2_frame *f)
{
    return (f->type == FRAME_HEADERS || f->type == FRAME_DATA) && (f->flags & FLAG_END_STREAM);
}

uint32_t h2_stream_before(tvbuff_t *body)
{
    tvbuff_t *source = tvb_get_ds_tvb(body);
    int length = (int)tvb_captured_length(body);
    unsigned at = tvb_raw_offset(body);
    h2_frame f;

    if (!source || at < FRAME_HEADER || !frame_at(source, (int)at - FRAME_HEADER, &f))
        return 0;
    bool fits = f.type == FRAME_DATA && f.flags == FLAG_END_STREAM && f.end == (int)at + length;
    return fits ? f.stream : 0;
}

/* ---- headers ---- */

/* One length (4 bytes, big endian) and so many bytes; false if they are not there. */
static bool next_span(text_span *rest, text_span *out)
{
    if (rest->end - rest->at < 4)
        return false;
    uint32_t length = 0;
    for (int i = 0; i < 4; i++)
        length = length << 8 | (uint8_t)rest->at[i];
    if (length > (size_t)(rest->end - rest->at - 4))
        return false;
    *out = (text_span){ rest->at + 4, rest->at + 4 + length };
    rest->at = out->end;
    return true;
}

/* A client may send its cookies one by one (RFC 9113 8.2.3). */
static void join_cookie(packet_info *pinfo, mapihttp_raw *raw, text_span value)
{
    text_span *all = &raw->value[HEADER_COOKIE];
    char *joined = wmem_strdup_printf(pinfo->pool, "%.*s; %.*s", (int)(all->end - all->at), all->at,
                                      (int)(value.end - value.at), value.at);
    *all = (text_span){ joined, joined + strlen(joined) };
}

/* Adds the headers of a decompressed block: names and values, each behind its length. */
static void read_block(packet_info *pinfo, tvbuff_t *block, mapihttp_raw *raw)
{
    int length = (int)tvb_captured_length(block);
    text_span rest, name, value;

    if (length <= 0)
        return;
    rest.at = (const char *)tvb_memdup(pinfo->pool, block, 0, (size_t)length);
    rest.end = rest.at + length;
    while (next_span(&rest, &name) && next_span(&rest, &value)) {
        if (text_is(name, ":method"))
            raw->is_request = true;
        else if (text_is(name, ":path"))
            raw->uri = value;
        else if (text_is(name, ":authority"))
            raw->host = value;
        else if (text_is(name, ":status"))
            raw->status = (unsigned)MIN(text_number(value), 999);
        else if (text_is(name, "cookie") && raw->value[HEADER_COOKIE].at)
            join_cookie(pinfo, raw, value);
        else
            mapihttp_raw_header(raw, name, value);
    }
}

static h2_stream *get_stream(uint32_t id, bool make)
{
    h2_stream *s = (h2_stream *)wmem_map_lookup(walk->connection->streams, GUINT_TO_POINTER(id));

    if (!s && make) {
        s = wmem_new0(wmem_file_scope(), h2_stream);
        wmem_map_insert(walk->connection->streams, GUINT_TO_POINTER(id), s);
    }
    return s;
}

/* The side that a frame of this packet belongs to, NULL when nothing is known about it. */
static h2_side *side_of(packet_info *pinfo, const h2_frame *f)
{
    h2_stream *s = get_stream(f->stream, false);

    if (!s)
        return NULL;
    h2_side *side = pinfo->srcport == walk->connection->client_port ? &s->request : &s->response;
    return side->known ? side : NULL;
}

/* Adds the headers of one block, or of a part of it. */
static void add_headers(packet_info *pinfo, h2_side *side, const mapihttp_raw *raw)
{
    h2_message *m = &side->message;
    mapihttp_headers more;

    m->is_mapi = m->is_mapi || raw->is_mapi;
    m->status = raw->status ? raw->status : m->status;
    m->uri = raw->uri.at ? mapihttp_intern_span(pinfo, raw->uri) : m->uri;
    m->host = raw->host.at ? mapihttp_intern_span(pinfo, raw->host) : m->host;
    mapihttp_headers_from_raw(&more, pinfo, raw);
    const char *cookies = m->headers.value[HEADER_COOKIE], *more_cookies = more.value[HEADER_COOKIE];
    for (unsigned i = 0; i < MAPIHTTP_HEADERS; i++)
        m->headers.value[i] = more.value[i] ? more.value[i] : m->headers.value[i];
    if (cookies && more_cookies)
        m->headers.value[HEADER_COOKIE] = mapihttp_intern(wmem_strdup_printf(pinfo->pool, "%s; %s", cookies,
                                                                             more_cookies));
    if (more.n_set_cookies) {
        m->headers.set_cookies = more.set_cookies;
        m->headers.n_set_cookies = more.n_set_cookies;
    }
}

/* Headers that begin a message. Trailers have neither :method nor :status, and what comes before the response
   proper is not the response. */
static void begin_message(packet_info *pinfo, const h2_frame *f, const mapihttp_raw *raw)
{
    if (!raw->is_request && raw->status < 200)
        return;
    if (raw->is_request)
        walk->connection->client_port = pinfo->srcport;
    /* the media type may come in a CONTINUATION frame */
    h2_stream *s = get_stream(f->stream, raw->is_mapi || (raw->is_request && !(f->flags & FLAG_END_HEADERS)));
    if (!s)
        return;
    h2_side *side = raw->is_request ? &s->request : &s->response;
    *side = (h2_side){ .known = true, .message = { .stream = f->stream, .is_request = raw->is_request } };
    add_headers(pinfo, side, raw);
}

/* Adds the blocks that HTTP/2 has decompressed since the last time. */
static void collect_blocks(const packet_info *pinfo, h2_walk *w)
{
    tvbuff_t *block;

    for (; (block = ws_data_source_named(pinfo, &w->sources, HEADER_SOURCE)) != NULL; w->sources++)
        wmem_list_append(w->blocks, block);
}

/* The next block, NULL if there is none. */
static tvbuff_t *next_block(packet_info *pinfo)
{
    collect_blocks(pinfo, walk);
    return wmem_list_count(walk->blocks) ? (tvbuff_t *)wmem_list_frame_data(wmem_list_head(walk->blocks)) : NULL;
}

/* Whether the block begins as those of requests and responses do, with a name like :method. */
static bool begins_message(tvbuff_t *block)
{
    return tvb_captured_length(block) > 4 && tvb_get_uint8(block, 4) == ':';
}

/* Takes the headers of a frame. Each has a block; parts of one may have none when they are small. */
static void take_headers(packet_info *pinfo, const h2_frame *f)
{
    tvbuff_t *block = next_block(pinfo);
    mapihttp_raw raw;

    if (!block || (f->type == FRAME_CONTINUATION && begins_message(block) && side_of(pinfo, f)))
        return;
    wmem_list_remove_frame(walk->blocks, wmem_list_head(walk->blocks));
    if (f->type == FRAME_PUSH_PROMISE)
        return;
    memset(&raw, 0, sizeof raw);
    read_block(pinfo, block, &raw);
    if (f->type == FRAME_HEADERS || begins_message(block))
        begin_message(pinfo, f, &raw);
    else if (side_of(pinfo, f))
        add_headers(pinfo, side_of(pinfo, f), &raw);
}

/* ---- the walk ---- */

/* Forgets the stream when the message that ended is the last that counts. */
static void end_side(const h2_side *side)
{
    if (!side->message.is_request || !side->message.is_mapi)
        wmem_map_remove(walk->connection->streams, GUINT_TO_POINTER(side->message.stream));
}

/* Goes on to the next frame that ends a message of a known stream; NULL when there is none. */
static h2_side *next_end(packet_info *pinfo, h2_frame *f)
{
    while (frame_at(walk->tvb, walk->off, f)) {
        walk->off = f->end;
        if (has_headers(f))
            take_headers(pinfo, f);
        h2_side *side = f->type == FRAME_DATA || ends_stream(f) ? side_of(pinfo, f) : NULL;
        if (!side)
            continue;
        side->has_data = side->has_data || (f->type == FRAME_DATA && f->end > f->start + FRAME_HEADER);
        if (ends_stream(f))
            return side;
    }
    return NULL;
}

static void tell_bodiless(packet_info *pinfo, const h2_side *side)
{
    if (side->message.is_mapi || get_stream(side->message.stream, false)->request.message.is_mapi)
        bodiless_callback(pinfo, &side->message);
    end_side(side);
}

/* Whether a body can be what the frame f ended: one in a single frame lies in it. */
static bool may_be_of(tvbuff_t *body, const h2_side *side, const h2_frame *f)
{
    if (tvb_get_ds_tvb(body) != tvb_get_ds_tvb(walk->tvb))
        return side->has_data;
    int at = (int)tvb_raw_offset(body) - (int)tvb_raw_offset(walk->tvb);
    return at >= f->start && at <= f->end;
}

bool h2_body_message(packet_info *pinfo, tvbuff_t *body, h2_message *m)
{
    h2_frame f;
    h2_side *side;

    while (walk && (side = next_end(pinfo, &f)) != NULL) {
        if (side->message.is_mapi && may_be_of(body, side, &f)) {
            *m = side->message;
            end_side(side);
            return true;
        }
        tell_bodiless(pinfo, side);
    }
    return false;
}

static h2_connection *new_connection(void)
{
    h2_connection *c = wmem_new0(wmem_file_scope(), h2_connection);

    c->streams = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
    return c;
}

static h2_connection *get_connection(packet_info *pinfo)
{
    conversation_t *conv = find_or_create_conversation(pinfo);
    h2_connection *c = (h2_connection *)conversation_get_proto_data(conv, proto_h2);

    if (!c) {
        c = new_connection();
        conversation_add_proto_data(conv, proto_h2, c);
    }
    return c;
}

/* HTTP/2 inside of HTTP/2 has streams of its own: what it begins is not known any more when it ends. */
static void begin_walk(h2_walk *w, packet_info *pinfo, tvbuff_t *tvb)
{
    if (walk)
        collect_blocks(pinfo, walk);
    w->tvb = tvb;
    w->off = 0;
    w->sources = ws_data_source_count(pinfo);
    w->blocks = wmem_list_new(pinfo->pool);
    w->connection = walk ? new_connection() : get_connection(pinfo);
    walk = w;
}

/* Goes back to the walk around it, which takes no block of this one. */
static void leave_walk(packet_info *pinfo, h2_walk *outer)
{
    walk = outer;
    if (outer)
        outer->sources = ws_data_source_count(pinfo);
}

static void end_walk(packet_info *pinfo)
{
    h2_frame f;
    h2_side *side;

    while ((side = next_end(pinfo, &f)) != NULL)
        tell_bodiless(pinfo, side);
}

static int dissect_h2(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    h2_walk *const outer = walk;
    volatile int length = 0;
    h2_walk inner;

    if (PINFO_FD_VISITED(pinfo))
        return ws_call_in_place(http2_handle, tvb, pinfo, tree, data);
    begin_walk(&inner, pinfo, tvb);
    TRY {
        length = ws_call_in_place(http2_handle, tvb, pinfo, tree, data);
        end_walk(pinfo);
    }
    FINALLY {
        leave_walk(pinfo, outer);
    }
    ENDTRY;
    return length;
}

/* ---- where HTTP/2 is found by its preface ---- */

static bool has_preface(tvbuff_t *tvb)
{
    return tvb_captured_length(tvb) >= (unsigned)PREFACE_SIZE
        && tvb_memeql(tvb, 0, (const uint8_t *)PREFACE, PREFACE_SIZE) == 0;
}

#define LAYERS_UP_TO_TCP 2      /* from this heuristic's own over HTTP's, when TCP has called HTTP */

static ws_bool preface_in_tls(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    if (!has_preface(tvb))
        return false;
    *(dissector_handle_t *)data = h2_handle;
    ws_layers_cut_heuristic(pinfo);
    return dissect_h2(tvb, pinfo, tree, NULL) != 0;
}

/* From the next frame on we are called in place of HTTP, which would give all to HTTP/2 as we do. It has the frames up
   to this one on all passes. Where TCP gives the bytes to another one than HTTP, as to TLS, it has to go on so. */
static ws_bool preface_in_clear(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data _U_)
{
    if (!has_preface(tvb))
        return false;
    if (!PINFO_FD_VISITED(pinfo) && ws_layer_from_end(pinfo, LAYERS_UP_TO_TCP) == proto_tcp)
        conversation_set_dissector_from_frame_number(find_or_create_conversation(pinfo), pinfo->num + 1,
                                                     h2_over_http_handle);
    ws_layers_cut_heuristic(pinfo);
    return dissect_h2(tvb, pinfo, tree, NULL) != 0;
}

/* ---- registration ---- */

void h2_register(h2_bodiless bodiless)
{
    bodiless_callback = bodiless;
    /* In name only: Wireshark counts no layer for it, and it is switched off with HTTP/2. */
    proto_h2 = proto_register_protocol_in_name_only("HyperText Transfer Protocol 2 (MAPI/HTTP)", "HTTP2",
                                                    "mapihttp.http2", proto_get_id_by_filter_name("http2"),
                                                    FT_PROTOCOL);
    h2_handle = create_dissector_handle(dissect_h2, proto_h2);
}

void h2_handoff(void)
{
    int http2 = proto_get_id_by_filter_name("http2");

    proto_tcp = proto_get_id_by_filter_name("tcp");
    http2_handle = find_dissector("http2");
    if (http2 < 0 || !http2_handle)
        return;
    /* Has HTTP's protocol: it is a layer of these frames for Wireshark, too. */
    h2_over_http_handle = create_dissector_handle(dissect_h2, proto_get_id_by_filter_name("http"));
    dissector_add_string("tls.alpn", "h2", h2_handle);
    heur_dissector_add("tls", preface_in_tls, "MAPI/HTTP over HTTP/2 over TLS", "mapihttp_h2_tls", http2,
                       HEURISTIC_ENABLE);
    heur_dissector_add("http", preface_in_clear, "MAPI/HTTP over HTTP/2", "mapihttp_h2_tcp", http2,
                       HEURISTIC_ENABLE);
}

/* rpch/stream.c
 * The bytes of a connection of RPC over HTTP. See rpch/stream.h.
 *
 * Where messages begin can be told from the bytes alone, so that nothing about the stream needs to be kept for later
 * passes: a PDU begins with 5, HTTP with a letter.
 *
 * Wireshark's DCE/RPC dissector finds bindings, calls and security contexts by conversation, fragments by addresses
 * and ports, and rpc/call.c finds sessions by the server's address. While it runs, all of them are the association's.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/stream.h"
#include "session/referral.h"
#include "rpc/no_bind.h"
#include "rpch/banner.h"
#include "rpch/http.h"
#include "rpch/show.h"
#include "wireshark/layers.h"

#include <epan/conversation.h>
#include <epan/dissectors/packet-tcp.h>
#include <epan/exceptions.h>
#include <epan/proto_data.h>
#include <epan/show_exception.h>
#include <string.h>

#define KEY_PDUS  0             /* file scope: frame_pdus; packet scope: how many were seen (frame_count) */
#define CONVERSATION_PORT 0x52504348u   /* the second "port" of our conversations: no TCP port */
#define MAX_CHUNKS      64      /* chunks that one PDU may be in */
#define MAX_CHUNK_LINE  256
#define MAX_INFO_NAMES  32      /* RTS PDUs that the Info column names */
#define MAX_LAYERS      64      /* what goes beyond them doesn't stay in the frame's list of layers */

static dissector_handle_t http_handle;
static heur_dtbl_entry_t *dcerpc_entry;

/* The PDUs of one frame, in order. File scope. */
typedef struct frame_pdus {
    unsigned n, room;
    rpch_pdu *pdus;
} frame_pdus;

typedef struct frame_count {
    unsigned pdus, names;
} frame_count;

typedef struct stream {
    rpch_connection *c;
    packet_info *pinfo;
    proto_tree *tree;
    void *data;
    bool from_client;
    bool chunked;
} stream;

/* ---- PDUs ---- */

bool rpch_is_pdu(tvbuff_t *tvb, int offset)
{
    int left = MIN(tvb_captured_length_remaining(tvb, offset), RPCH_COMMON_HEADER);
    uint8_t h[RPCH_COMMON_HEADER] = { 5 };

    if (left <= 0)
        return false;
    tvb_memcpy(tvb, h, offset, (size_t)left);
    /* version 5.0 or 5.1, a packet type, a data representation (C706 12.6.3.1, 14.2.5) */
    if (h[0] != 5 || h[1] > 1 || h[2] > RPCH_PTYPE_RTS || (h[4] & 0xee) || h[5] > 3)
        return false;
    return left < 10 || rpch_pdu_size(tvb, offset) >= RPCH_COMMON_HEADER;
}

int rpch_pdu_size(tvbuff_t *tvb, int offset)
{
    return tvb_get_uint8(tvb, offset + 4) & 0x10 ? tvb_get_letohs(tvb, offset + 8) : tvb_get_ntohs(tvb, offset + 8);
}

static frame_count *count_of(packet_info *pinfo)
{
    frame_count *count = (frame_count *)p_get_proto_data(pinfo->pool, pinfo, ex_rpch.proto, KEY_PDUS);

    if (!count) {
        count = wmem_new0(pinfo->pool, frame_count);
        p_add_proto_data(pinfo->pool, pinfo, ex_rpch.proto, KEY_PDUS, count);
    }
    return count;
}

static rpch_pdu *add_pdu(packet_info *pinfo)
{
    frame_pdus *f = (frame_pdus *)p_get_proto_data(wmem_file_scope(), pinfo, ex_rpch.proto, KEY_PDUS);

    if (!f) {
        f = wmem_new0(wmem_file_scope(), frame_pdus);
        p_add_proto_data(wmem_file_scope(), pinfo, ex_rpch.proto, KEY_PDUS, f);
    }
    if (f->n == f->room) {
        f->room = f->room ? 2 * f->room : 1;
        f->pdus = (rpch_pdu *)wmem_realloc(wmem_file_scope(), f->pdus, f->room * sizeof *f->pdus);
    }
    return &f->pdus[f->n++];
}

/* What is known of the frame's next PDU: learned on the first pass. NULL if nothing was learned. */
static const rpch_pdu *next_pdu(const stream *s, const rpch_rts *rts, uint32_t size)
{
    unsigned index = count_of(s->pinfo)->pdus++;

    if (!PINFO_FD_VISITED(s->pinfo))
        rpch_learn(s->c->channel, rts, size, s->from_client, add_pdu(s->pinfo));
    const frame_pdus *f = (const frame_pdus *)p_get_proto_data(wmem_file_scope(), s->pinfo, ex_rpch.proto, KEY_PDUS);
    return f && index < f->n ? &f->pdus[index] : NULL;
}

/* The fields of packet_info that DCE/RPC and what is above it find things by. */
typedef struct saved_info {
    address src, dst;
    uint32_t srcport, destport, desegment_len;
    int desegment_offset;
    uint16_t can_desegment;
    bool use_endpoints;
    struct conversation_addr_port_endpoints *endpoints;
    const char *proto;
} saved_info;

static saved_info save_info(const packet_info *pinfo)
{
    saved_info s = { ADDRESS_INIT_NONE, ADDRESS_INIT_NONE, pinfo->srcport, pinfo->destport, pinfo->desegment_len,
                     pinfo->desegment_offset, pinfo->can_desegment, pinfo->use_conv_addr_port_endpoints,
                     pinfo->conv_addr_port_endpoints, pinfo->current_proto };

    copy_address_shallow(&s.src, &pinfo->src);
    copy_address_shallow(&s.dst, &pinfo->dst);
    return s;
}

static void restore_info(packet_info *pinfo, const saved_info *s)
{
    copy_address_shallow(&pinfo->src, &s->src);
    copy_address_shallow(&pinfo->dst, &s->dst);
    pinfo->srcport = s->srcport;
    pinfo->destport = s->destport;
    pinfo->desegment_len = s->desegment_len;
    pinfo->desegment_offset = s->desegment_offset;
    pinfo->can_desegment = s->can_desegment;
    pinfo->use_conv_addr_port_endpoints = s->use_endpoints;
    pinfo->conv_addr_port_endpoints = s->endpoints;
    pinfo->current_proto = s->proto;
}

static void become_association(packet_info *pinfo, const rpch_association *a, bool from_client)
{
    const rpch_endpoints *e = &a->ends;
    address none = ADDRESS_INIT_NONE;

    conversation_set_conv_addr_port_endpoints(pinfo, &none, &none, CONVERSATION_NONE, a->number, CONVERSATION_PORT);
    copy_address_shallow(&pinfo->src, from_client ? &e->client : &a->service);
    copy_address_shallow(&pinfo->dst, from_client ? &a->service : &e->client);
    pinfo->srcport = from_client ? e->client_port : e->server_port;
    pinfo->destport = from_client ? e->server_port : e->client_port;
}

/* Wireshark gives up a frame whose list of layers has some hundred of them, and takes none off. */
static void forget_layers(packet_info *pinfo, unsigned before)
{
    if (before > MAX_LAYERS)
        ws_layers_cut(pinfo, before);
}

/* The PDU is all there (or was not captured): nobody asks for more. */
static void call_dcerpc(const stream *s, tvbuff_t *tvb, const rpch_pdu *pdu)
{
    packet_info *pinfo = s->pinfo;
    const saved_info saved = save_info(pinfo);
    const unsigned layers = ws_layers_count(pinfo);

    pinfo->can_desegment = 0;
    if (pdu) {
        const rpch_association *a = pdu->view->association;
        become_association(pinfo, a, s->from_client);
        referral_set_server(rpch_server(s->c->channel), a->leg == RPCH_LEG_SERVER ? &a->ends.server : NULL);
    }
    TRY {
        rpc_no_bind_pdu(tvb, pinfo);
        call_heur_dissector_direct(dcerpc_entry, tvb, pinfo, s->tree, NULL);
    }
    CATCH_NONFATAL_ERRORS {
        show_exception(tvb, pinfo, s->tree, EXCEPT_CODE, GET_MESSAGE);
    }
    FINALLY {
        restore_info(pinfo, &saved);
        forget_layers(pinfo, layers);
        referral_set_server(NULL, NULL);
    }
    ENDTRY;
}

/* Wireshark's own text for an RTS PDU lists all the names that it may have. */
static void name_rts(const stream *s, const rpch_pdu *pdu)
{
    column_info *cinfo = s->pinfo->cinfo;
    frame_count *count = count_of(s->pinfo);

    if (count->pdus == 1)
        col_set_str(cinfo, COL_PROTOCOL, "RPCH");
    if (count->names > MAX_INFO_NAMES)
        return;
    const char *text = count->names == MAX_INFO_NAMES ? "\xe2\x80\xa6"
        : pdu ? rpch_names_text(s->pinfo->pool, pdu) : "RTS PDU";
    count->names++;
    if (count->pdus == 1)
        col_add_str(cinfo, COL_INFO, text);
    else
        col_append_sep_str(cinfo, COL_INFO, ", ", text);
    col_set_fence(cinfo, COL_INFO);
}

static void dissect_rts(const stream *s, tvbuff_t *tvb)
{
    column_info *cinfo = s->pinfo->cinfo;
    rpch_rts rts;

    rpch_rts_read(&rts, tvb);
    const rpch_pdu *pdu = next_pdu(s, &rts, tvb_reported_length(tvb));
    if (pdu)
        rpch_show_pdu(pdu, &rts, s->pinfo, s->tree, tvb);
    name_rts(s, pdu);
    if (rts.n_commands == 0 && !rts.cut) {
        rpch_show_bare_rts(s->pinfo, s->tree, tvb);
        return;
    }
    bool writable = col_get_writable(cinfo, -1);
    col_set_writable(cinfo, -1, FALSE);
    call_dcerpc(s, tvb, pdu);
    col_set_writable(cinfo, -1, writable);
}

/* What the next PDU says goes behind what stands there; TLS may have put a comma already. */
static void separate(column_info *cinfo)
{
    const char *text = col_get_text(cinfo, COL_INFO);

    if (text && *text && !g_str_has_suffix(text, ", "))
        col_append_str(cinfo, COL_INFO, ", ");
    col_set_fence(cinfo, COL_INFO);
}

static void dissect_pdu(const stream *s, tvbuff_t *tvb)
{
    if (tvb_captured_length(tvb) < RPCH_COMMON_HEADER || tvb_get_uint8(tvb, 2) == RPCH_PTYPE_RTS) {
        dissect_rts(s, tvb);
        return;
    }
    const rpch_pdu *pdu = next_pdu(s, NULL, tvb_reported_length(tvb));
    if (pdu)
        rpch_show_pdu(pdu, NULL, s->pinfo, s->tree, tvb);
    if (count_of(s->pinfo)->pdus > 1)
        separate(s->pinfo->cinfo);
    call_dcerpc(s, tvb, pdu);
}

/* Bytes of the PDU at offset; *missing: how many of them are still to come (DESEGMENT_ONE_MORE_SEGMENT: it can't be
   told yet). 0 when no PDU begins there. */
static int measure_pdu(tvbuff_t *tvb, int offset, uint32_t *missing)
{
    int left = tvb_reported_length_remaining(tvb, offset);

    *missing = 0;
    if (!rpch_is_pdu(tvb, offset))
        return 0;
    if (left < RPCH_COMMON_HEADER) {
        *missing = DESEGMENT_ONE_MORE_SEGMENT;
        return RPCH_COMMON_HEADER;
    }
    if (tvb_captured_length_remaining(tvb, offset) < RPCH_COMMON_HEADER)
        return 0;
    int size = rpch_pdu_size(tvb, offset);
    *missing = size > left ? (uint32_t)(size - left) : 0;
    return size;
}

static tvbuff_t *pdu_tvb(tvbuff_t *tvb, int offset, int size)
{
    return tvb_new_subset_length_caplen(tvb, offset, MIN(size, tvb_captured_length_remaining(tvb, offset)), size);
}

/* ---- HTTP ---- */

/* Calls the HTTP dissector for a message of which nothing is to come. Over TCP it takes the end of the stream for
   that; TLS has no such sign, so it is told the same way there. */
static void call_http_whole(const stream *s, tvbuff_t *tvb)
{
    struct tcpinfo info = { .flags = TH_FIN };
    const saved_info saved = save_info(s->pinfo);
    const unsigned layers = ws_layers_count(s->pinfo);

    if (s->data)
        info = *(struct tcpinfo *)s->data;
    info.flags |= TH_FIN;
    s->pinfo->can_desegment = 0;
    call_dissector_with_data(http_handle, tvb, s->pinfo, s->tree, &info);
    restore_info(s->pinfo, &saved);
    forget_layers(s->pinfo, layers);
}

/* Calls it for all that is left, and lets it ask for more. */
static void call_http_rest(const stream *s, tvbuff_t *tvb, int offset)
{
    /* it is our caller that offers desegmentation, see call_dissector_work() */
    s->pinfo->can_desegment += s->pinfo->can_desegment > 0;
    call_dissector_with_data(http_handle, tvb_new_subset_remaining(tvb, offset), s->pinfo, s->tree, s->data);
    s->pinfo->can_desegment -= s->pinfo->can_desegment > 0;
    if (s->pinfo->desegment_len)
        s->pinfo->desegment_offset += offset;
}

static bool ask(const stream *s, int offset, uint32_t missing)
{
    if (!s->pinfo->can_desegment)
        return false;
    s->pinfo->desegment_offset = offset;
    s->pinfo->desegment_len = missing;
    return true;
}

static void learn_headers(stream *s, const rpch_http *h)
{
    if (h->kind != RPCH_CHANNEL_UNKNOWN && !PINFO_FD_VISITED(s->pinfo)) {
        rpch_learn_server(s->c->channel, h->server, h->server_size);
        if (!s->c->channel->association)
            s->c->channel->kind = h->kind;
    }
    if (!h->is_response || !h->carries_pdus)
        return;
    s->chunked = h->chunked;
    if (h->chunked && !PINFO_FD_VISITED(s->pinfo) && !s->c->chunked_since)
        s->c->chunked_since = s->pinfo->num;
}

/* Returns the offset behind the HTTP message at offset; the end of tvb when HTTP got all the rest. */
static int dissect_http(stream *s, tvbuff_t *tvb, int offset)
{
    int end = (int)tvb_reported_length(tvb), left = end - offset;
    rpch_http h;

    if (!rpch_http_read(&h, tvb, offset)) {
        bool all_captured = (int)tvb_captured_length(tvb) == end;
        if (!all_captured || left >= HTTP_MAX_HEADERS || !ask(s, offset, DESEGMENT_ONE_MORE_SEGMENT))
            call_http_rest(s, tvb, offset);
        return end;
    }
    learn_headers(s, &h);
    uint64_t size = (uint64_t)h.size + (h.carries_pdus || h.chunked ? 0 : h.length);
    if ((!h.carries_pdus && (h.chunked || !h.known_length)) || size > (uint64_t)left) {
        call_http_rest(s, tvb, offset);
        return end;
    }
    call_http_whole(s, tvb_new_subset_length(tvb, offset, (int)size));
    return offset + (int)size;
}

/* ---- chunks (RFC 9112 section 7.1) ---- */

/* The data of the chunk whose size line is at offset. Returns the line's length, 0 when it is not all there, -1 when
   it is none. */
static int read_chunk_line(tvbuff_t *tvb, int offset, uint32_t *size)
{
    int left = MIN(tvb_captured_length_remaining(tvb, offset), MAX_CHUNK_LINE), digits = 0;
    const char *bytes = left > 0 ? (const char *)tvb_get_ptr(tvb, offset, left) : "";

    *size = 0;
    for (; digits < left && digits < 8 && g_ascii_isxdigit(bytes[digits]); digits++)
        *size = *size << 4 | (uint32_t)g_ascii_xdigit_value(bytes[digits]);
    if (digits < left && (digits == 0 || (bytes[digits] != '\r' && bytes[digits] != ';' && bytes[digits] != ' ')))
        return -1;
    const char *stop = left > 0 ? (const char *)memchr(bytes, '\n', (size_t)left) : NULL;
    return stop ? (int)(stop - bytes) + 1 : left < MAX_CHUNK_LINE ? 0 : -1;
}

/* Bytes of the whole PDUs that tvb begins with. *missing: 0 when what is behind them is no PDU. */
static int measure_pdus(tvbuff_t *tvb, uint32_t *missing)
{
    int offset = 0, end = (int)tvb_reported_length(tvb);

    *missing = 0;
    while (offset < end) {
        int size = measure_pdu(tvb, offset, missing);
        if (size == 0 || *missing)
            break;
        offset += size;
    }
    return offset;
}

static tvbuff_t *gather(const stream *s, tvbuff_t *tvb, tvbuff_t *before, int offset, int size)
{
    int n = before ? (int)tvb_captured_length(before) : 0;

    if (!before)
        return tvb_new_subset_length(tvb, offset, size);
    uint8_t *bytes = (uint8_t *)wmem_alloc(s->pinfo->pool, (size_t)(n + size));
    tvb_memcpy(before, bytes, 0, (size_t)n);
    tvb_memcpy(tvb, bytes + n, offset, (size_t)size);
    return tvb_new_child_real_data(tvb, bytes, (unsigned)(n + size), n + size);
}

typedef enum { GO_ON, WAIT, OUT_OF_STEP } outcome;

/* PDUs in chunks: as many chunks as it takes until one ends where a PDU ends. */
static outcome dissect_chunks(const stream *s, tvbuff_t *tvb, int *offset)
{
    int end = (int)tvb_captured_length(tvb), at = *offset;
    tvbuff_t *data = NULL;
    uint32_t size, missing = 0;

    for (unsigned n = 0; n < MAX_CHUNKS; n++) {
        int line = read_chunk_line(tvb, at, &size);
        if (line < 0)
            return OUT_OF_STEP;
        int64_t left = (int64_t)end - at - line - 2;    /* the data's, before the line end behind it */
        if (line == 0 || (int64_t)size > left)
            return ask(s, *offset, DESEGMENT_ONE_MORE_SEGMENT) ? WAIT : OUT_OF_STEP;
        if (size > 0)
            data = gather(s, tvb, data, at + line, (int)size);
        at += line + (int)size + 2;
        if (!data || measure_pdus(data, &missing) == (int)tvb_reported_length(data) || !missing)
            break;
    }
    if (data && tvb_get_ds_tvb(data) == data)
        add_new_data_source(s->pinfo, data, "De-chunked PDUs");
    rpch_show_chunk(s->tree, tvb, *offset, at - *offset);
    int done = data ? rpch_dissect_body(s->c, data, s->pinfo, s->tree, &missing) : 0;
    if (data && done < (int)tvb_reported_length(data))
        rpch_show_out_of_step(s->pinfo, s->tree, data, done);
    *offset = at;
    return GO_ON;
}

/* ---- the stream ---- */

static bool is_from_client(const rpch_connection *c, const packet_info *pinfo)
{
    const rpch_endpoints *e = &c->channel->ends;
    return pinfo->srcport == e->client_port && addresses_equal(&pinfo->src, &e->client);
}

static stream make_stream(rpch_connection *c, packet_info *pinfo, proto_tree *tree, void *data)
{
    stream s = { c, pinfo, tree, data, is_from_client(c, pinfo), false };

    s.chunked = !s.from_client && c->chunked_since && pinfo->num > c->chunked_since;
    return s;
}

int rpch_dissect_body(rpch_connection *c, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, uint32_t *missing)
{
    stream s = make_stream(c, pinfo, tree, NULL);
    int offset = 0, size;

    *missing = 0;
    while (tvb_reported_length_remaining(tvb, offset) > 0) {
        size = measure_pdu(tvb, offset, missing);
        if (size == 0 || *missing)
            break;
        dissect_pdu(&s, pdu_tvb(tvb, offset, size));
        offset += size;
    }
    return offset;
}

/* A PDU at offset; returns the offset behind it. */
static int dissect_pdu_at(const stream *s, tvbuff_t *tvb, int offset)
{
    uint32_t missing;
    int size = measure_pdu(tvb, offset, &missing);

    if (missing && ask(s, offset, missing))
        return (int)tvb_reported_length(tvb);
    if (missing && missing != DESEGMENT_ONE_MORE_SEGMENT && !PINFO_FD_VISITED(s->pinfo)) {
        /* without desegmentation: TCP finds where the next PDU begins */
        s->pinfo->want_pdu_tracking = 2;
        s->pinfo->bytes_until_next_pdu = missing;
    }
    dissect_pdu(s, pdu_tvb(tvb, offset, size));
    return offset + size;
}

static bool begins_http(tvbuff_t *tvb, int offset)
{
    uint8_t c = tvb_captured_length_remaining(tvb, offset) > 0 ? tvb_get_uint8(tvb, offset) : 0;
    return g_ascii_isalpha(c);
}

static void dissect_unknown(const stream *s, tvbuff_t *tvb, int offset)
{
    if (offset == 0) {
        col_set_str(s->pinfo->cinfo, COL_PROTOCOL, "RPCH");
        col_set_str(s->pinfo->cinfo, COL_INFO, "Continuation");
    }
    rpch_show_out_of_step(s->pinfo, s->tree, tvb, offset);
}

void rpch_dissect_stream(rpch_connection *c, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    stream s = make_stream(c, pinfo, tree, data);
    bool inside = c->channel->leg == RPCH_LEG_SERVER;
    int offset = 0;

    while (tvb_reported_length_remaining(tvb, offset) > 0) {
        outcome chunks = s.chunked ? dissect_chunks(&s, tvb, &offset) : OUT_OF_STEP;
        if (chunks == WAIT)
            return;
        if (chunks == GO_ON)
            continue;
        int words = inside && !s.from_client ? rpch_banner_size(tvb, offset) : 0;
        if (words < 0 && ask(&s, offset, DESEGMENT_ONE_MORE_SEGMENT))
            return;
        if (words > 0) {
            rpch_banner_show(tvb, offset, pinfo, tree);
            offset += words;
        } else if (!inside && begins_http(tvb, offset))
            offset = dissect_http(&s, tvb, offset);
        else if (rpch_is_pdu(tvb, offset))
            offset = dissect_pdu_at(&s, tvb, offset);
        else {
            dissect_unknown(&s, tvb, offset);
            return;
        }
    }
}

void rpch_stream_handoff(void)
{
    http_handle = find_dissector("http-over-tcp");
    dcerpc_entry = find_heur_dissector_by_unique_short_name("dcerpc_http");
}

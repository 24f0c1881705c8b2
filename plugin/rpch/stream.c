/* rpch/stream.c
 * The bytes of a connection of RPC over HTTP. See rpch/stream.h.
 *
 * Where messages begin can be told from the bytes alone, so that nothing about the stream needs to be kept for later
 * passes: a PDU begins with 5, HTTP with a letter.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/stream.h"
#include "rpc/pdu.h"
#include "rpch/banner.h"
#include "rpch/http.h"
#include "rpch/show.h"
#include "wireshark/desegment.h"

#include <epan/dissectors/packet-tcp.h>
#include <string.h>

#define MAX_CHUNKS      64      /* chunks that one PDU may be in */
#define MAX_CHUNK_LINE  256

static dissector_handle_t http_handle;

/* ---- HTTP ---- */

/* Calls the HTTP dissector for a message of which nothing is to come. Over TCP it takes the end of the stream for
   that; TLS has no such sign, so it is told the same way there. */
static void call_http_whole(const rpch_stream *s, tvbuff_t *tvb)
{
    struct tcpinfo info = { .flags = TH_FIN };
    const rpch_saved_info saved = rpch_save_info(s->pinfo);

    if (s->data)
        info = *(struct tcpinfo *)s->data;
    info.flags |= TH_FIN;
    s->pinfo->can_desegment = 0;
    call_dissector_with_data(http_handle, tvb, s->pinfo, s->tree, &info);
    rpch_restore_info(s->pinfo, &saved);
}

/* Calls it for all that is left, and lets it ask for more. */
static void call_http_rest(const rpch_stream *s, tvbuff_t *tvb, int offset)
{
    ws_call_in_place(http_handle, tvb_new_subset_remaining(tvb, offset), s->pinfo, s->tree, s->data);
    if (s->pinfo->desegment_len)
        s->pinfo->desegment_offset += offset;
}

static bool ask(const rpch_stream *s, int offset, uint32_t missing)
{
    if (!s->pinfo->can_desegment)
        return false;
    s->pinfo->desegment_offset = offset;
    s->pinfo->desegment_len = missing;
    return true;
}

static void learn_headers(rpch_stream *s, const rpch_http *h)
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

/* Behind HTTP: whether the proxy refused the channel. Not while HTTP waits for the rest of the message. */
static void show_refusal(const rpch_stream *s, tvbuff_t *tvb, int offset, const rpch_http *h)
{
    if (h->is_response && h->status >= 300 && !s->pinfo->desegment_len)
        rpch_show_refusal(s->c->channel, s->pinfo, s->tree, tvb, offset, h->size, h->status);
}

/* Returns the offset behind the HTTP message at offset; the end of tvb when HTTP got all the rest. */
static int dissect_http(rpch_stream *s, tvbuff_t *tvb, int offset)
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
        show_refusal(s, tvb, offset, &h);
        return end;
    }
    call_http_whole(s, tvb_new_subset_length(tvb, offset, (int)size));
    show_refusal(s, tvb, offset, &h);
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
        int size = rpch_measure_pdu(tvb, offset, missing);
        if (size == 0 || *missing)
            break;
        offset += size;
    }
    return offset;
}

static tvbuff_t *gather(const rpch_stream *s, tvbuff_t *tvb, tvbuff_t *before, int offset, int size)
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
static outcome dissect_chunks(const rpch_stream *s, tvbuff_t *tvb, int *offset)
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

/* A PDU at offset; returns the offset behind it. One whose size was not captured has all the rest. */
static int dissect_pdu_at(const rpch_stream *s, tvbuff_t *tvb, int offset)
{
    uint32_t missing;
    int size = rpch_measure_pdu(tvb, offset, &missing);

    if (size == 0)
        size = tvb_reported_length_remaining(tvb, offset);
    if (missing && ask(s, offset, missing))
        return (int)tvb_reported_length(tvb);
    if (missing && missing != DESEGMENT_ONE_MORE_SEGMENT && !PINFO_FD_VISITED(s->pinfo)) {
        /* without desegmentation: TCP finds where the next PDU begins */
        s->pinfo->want_pdu_tracking = 2;
        s->pinfo->bytes_until_next_pdu = missing;
    }
    rpch_dissect_pdu(s, tvb, offset, size);
    return offset + size;
}

static bool begins_http(tvbuff_t *tvb, int offset)
{
    uint8_t c = tvb_captured_length_remaining(tvb, offset) > 0 ? tvb_get_uint8(tvb, offset) : 0;
    return g_ascii_isalpha(c);
}

static void dissect_unknown(const rpch_stream *s, tvbuff_t *tvb, int offset)
{
    if (offset == 0) {
        col_set_str(s->pinfo->cinfo, COL_PROTOCOL, "RPCH");
        col_set_str(s->pinfo->cinfo, COL_INFO, "Continuation");
    }
    rpch_show_out_of_step(s->pinfo, s->tree, tvb, offset);
}

void rpch_dissect_stream(rpch_connection *c, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    rpch_stream s = rpch_stream_of(c, pinfo, tree, data);
    bool inside = c->channel->leg == RPCH_LEG_SERVER;
    int offset = 0;
    rpc_pdu p;

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
        else if (rpc_pdu_read(&p, tvb, offset))
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
}

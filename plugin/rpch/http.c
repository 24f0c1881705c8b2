/* rpch/http.c
 * HTTP messages around PDUs. See rpch/http.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/http.h"

#include <string.h>

#define IN_REQUEST  "RPC_IN_DATA "
#define OUT_REQUEST "RPC_OUT_DATA "
/* An IN or OUT channel's Content-Length is at least this (section 2.1.2.1.1), an OUT channel's request and an echo
   response are as long as their only PDU. */
#define MIN_CHANNEL_LENGTH 131072

static bool begins(const char *bytes, int left, const char *word)
{
    int n = (int)strlen(word);
    return left >= n && memcmp(bytes, word, (size_t)n) == 0;
}

static rpch_kind kind_of(const char *bytes, int left)
{
    return begins(bytes, left, IN_REQUEST) ? RPCH_CHANNEL_IN
         : begins(bytes, left, OUT_REQUEST) ? RPCH_CHANNEL_OUT : RPCH_CHANNEL_UNKNOWN;
}

rpch_kind rpch_http_request_at(tvbuff_t *tvb, int offset)
{
    int left = tvb_captured_length_remaining(tvb, offset);

    if (left <= (int)strlen(OUT_REQUEST))
        return RPCH_CHANNEL_UNKNOWN;
    const char *bytes = (const char *)tvb_get_ptr(tvb, offset, (int)strlen(OUT_REQUEST) + 1);
    rpch_kind kind = kind_of(bytes, left);
    if (kind == RPCH_CHANNEL_UNKNOWN)
        return kind;
    /* a path, or the whole URI that a client gives to a proxy */
    char target = bytes[strlen(kind == RPCH_CHANNEL_IN ? IN_REQUEST : OUT_REQUEST)];
    return target == '/' || target == 'h' || target == 'H' ? kind : RPCH_CHANNEL_UNKNOWN;
}

/* The request's URI names the server behind the path: /rpc/rpcproxy.dll?HOST:PORT (section 2.2.2). */
static void read_server(rpch_http *h, text_span uri)
{
    const char *at = uri.at ? (const char *)memchr(uri.at, '?', (size_t)(uri.end - uri.at)) : NULL;

    if (!at)
        return;
    const char *stop = ++at;
    while (stop < uri.end && *stop != '&' && *stop != '\t')
        stop++;
    h->server = at;
    h->server_size = (int)(stop - at);
}

static void read_message(rpch_http *h, const http_message *m)
{
    h->size = (int)m->size;
    h->is_response = m->is_response;
    h->status = m->status;
    h->chunked = m->chunked;
    h->length = m->length;
    if (!m->is_response) {
        h->carries_pdus = h->kind != RPCH_CHANNEL_UNKNOWN && (m->chunked || m->length >= RPCH_RTS_HEADER);
        h->known_length = m->has_length || !m->chunked;
    } else {
        bool is_rpc = m->content_type.at && text_begins(m->content_type, "application/rpc");
        h->carries_pdus = m->status == 200 && (is_rpc || (m->has_length && m->length >= MIN_CHANNEL_LENGTH));
        h->known_length = m->has_length || m->status / 100 == 1 || m->status == 204 || m->status == 304;
    }
    if (h->kind != RPCH_CHANNEL_UNKNOWN)
        read_server(h, m->target);
}

bool rpch_http_read(rpch_http *h, tvbuff_t *tvb, int offset)
{
    int left = MIN(tvb_captured_length_remaining(tvb, offset), HTTP_MAX_HEADERS);
    http_message m;

    memset(h, 0, sizeof *h);
    if (left <= 0)
        return false;
    const char *bytes = (const char *)tvb_get_ptr(tvb, offset, left);
    if (!http_message_read(&m, (text_span){ bytes, bytes + left }))
        return false;
    h->kind = kind_of(bytes, left);
    read_message(h, &m);
    return true;
}

int rpch_http_before(rpch_http *h, tvbuff_t *tvb, int offset)
{
    int first = MAX(0, offset - HTTP_MAX_HEADERS);
    const char *bytes = (const char *)tvb_get_ptr(tvb, 0, offset);

    if (offset < 4 || memcmp(bytes + offset - 4, "\r\n\r\n", 4) != 0)
        return -1;
    for (int at = offset - 4; at >= first; at--) {
        if (bytes[at] != 'R' && bytes[at] != 'H')
            continue;
        bool may_begin = kind_of(bytes + at, offset - at) != RPCH_CHANNEL_UNKNOWN
            || (http_begins_response((text_span){ bytes + at, bytes + offset }) && (at == 0 || bytes[at - 1] != ' '));
        if (!may_begin)
            continue;
        bool found = rpch_http_read(h, tvb, at) && h->size == offset - at && h->carries_pdus;
        return found ? at : -1;
    }
    return -1;
}

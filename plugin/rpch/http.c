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
#define RESPONSE    "HTTP/1."
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

/* The value of the header line when it has this name (with the colon), else NULL. */
static const char *value_of(const char *line, const char *end, const char *name)
{
    size_t n = strlen(name);

    if ((size_t)(end - line) < n || g_ascii_strncasecmp(line, name, n) != 0)
        return NULL;
    for (line += n; line < end && (*line == ' ' || *line == '\t'); line++)
        ;
    return line;
}

static uint64_t number_of(const char *at, const char *end)
{
    uint64_t n = 0;

    for (; at < end && g_ascii_isdigit(*at); at++)
        n = n > UINT64_MAX / 10 - 1 ? UINT64_MAX : n * 10 + (uint64_t)(*at - '0');
    return n;
}

/* Returns whether it says that the body is of the type of RPC over HTTP. */
static bool read_line(rpch_http *h, const char *line, const char *end)
{
    const char *value;

    if ((value = value_of(line, end, "Content-Length:"))) {
        h->known_length = true;
        h->length = number_of(value, end);
    } else if ((value = value_of(line, end, "Transfer-Encoding:")))
        h->chunked = end - value >= 7 && g_ascii_strncasecmp(value, "chunked", 7) == 0;
    else if ((value = value_of(line, end, "Content-Type:")))
        return end - value >= 15 && g_ascii_strncasecmp(value, "application/rpc", 15) == 0;
    return false;
}

/* The request line's URI names the server behind the path: /rpc/rpcproxy.dll?HOST:PORT (section 2.2.2). */
static void read_server(rpch_http *h, const char *line, const char *end)
{
    const char *at = (const char *)memchr(line, '?', (size_t)(end - line));

    if (!at)
        return;
    const char *stop = ++at;
    while (stop < end && !strchr(" \t\r\n&", *stop))
        stop++;
    h->server = at;
    h->server_size = (int)(stop - at);
}

static void read_headers(rpch_http *h, const char *at, const char *end)
{
    bool is_rpc = false;
    unsigned status = 0;

    h->kind = kind_of(at, (int)(end - at));
    h->is_response = begins(at, (int)(end - at), RESPONSE);
    if (h->is_response && end - at > 12)
        status = (unsigned)number_of(at + 9, at + 12);
    if (h->kind != RPCH_CHANNEL_UNKNOWN) {
        const char *stop = (const char *)memchr(at, '\n', (size_t)(end - at));
        read_server(h, at, stop ? stop : end);
    }
    while (at < end) {
        const char *stop = (const char *)memchr(at, '\n', (size_t)(end - at));
        stop = stop ? stop : end;
        is_rpc |= read_line(h, at, stop);
        at = stop + 1;
    }
    if (!h->is_response) {
        h->carries_pdus = h->kind != RPCH_CHANNEL_UNKNOWN && (h->chunked || h->length >= RPCH_RTS_HEADER);
        h->known_length |= !h->chunked;
    } else {
        h->carries_pdus = status == 200 && (is_rpc || (h->known_length && h->length >= MIN_CHANNEL_LENGTH));
        h->known_length |= status / 100 == 1 || status == 204 || status == 304;
    }
}

bool rpch_http_read(rpch_http *h, tvbuff_t *tvb, int offset)
{
    int left = MIN(tvb_captured_length_remaining(tvb, offset), RPCH_HTTP_MAX_HEADERS);

    memset(h, 0, sizeof *h);
    if (left <= 0)
        return false;
    const char *bytes = (const char *)tvb_get_ptr(tvb, offset, left);
    const char *end = g_strstr_len(bytes, left, "\r\n\r\n");
    if (!end)
        return false;
    h->size = (int)(end - bytes) + 4;
    read_headers(h, bytes, end);
    return true;
}

int rpch_http_before(rpch_http *h, tvbuff_t *tvb, int offset)
{
    int first = MAX(0, offset - RPCH_HTTP_MAX_HEADERS);
    const char *bytes = (const char *)tvb_get_ptr(tvb, 0, offset);

    if (offset < 4 || memcmp(bytes + offset - 4, "\r\n\r\n", 4) != 0)
        return -1;
    for (int at = offset - 4; at >= first; at--) {
        if (bytes[at] != 'R' && bytes[at] != 'H')
            continue;
        bool may_begin = kind_of(bytes + at, offset - at) != RPCH_CHANNEL_UNKNOWN
            || (begins(bytes + at, offset - at, RESPONSE) && (at == 0 || bytes[at - 1] != ' '));
        if (!may_begin)
            continue;
        bool found = rpch_http_read(h, tvb, at) && h->size == offset - at && h->carries_pdus;
        return found ? at : -1;
    }
    return -1;
}

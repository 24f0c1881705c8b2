/* mapihttp/headers.c
 * The HTTP headers of a MAPI/HTTP message.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/headers.h"
#include "wireshark/tcp_frames.h"

#include <string.h>

static wmem_map_t *strings;

void mapihttp_headers_init(void)
{
    strings = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), wmem_str_hash, g_str_equal);
}

const char *mapihttp_intern(const char *s)
{
    if (!s)
        return NULL;
    char *copy = (char *)wmem_map_lookup(strings, s);
    if (!copy) {
        /* Header values are any bytes; fields must hold UTF-8. */
        char *valid = g_utf8_make_valid(s, -1);
        copy = wmem_strdup(wmem_file_scope(), valid);
        g_free(valid);
        wmem_map_insert(strings, wmem_strdup(wmem_file_scope(), s), copy);
    }
    return copy;
}

/* value is interned; room: how many there will be. */
static void add_set_cookie(mapihttp_headers *h, const char *value, unsigned room)
{
    if (!h->set_cookies)
        h->set_cookies = wmem_alloc0_array(wmem_file_scope(), const char *, room);
    h->set_cookies[h->n_set_cookies++] = value;
}

const char *mapihttp_intern_span(packet_info *pinfo, text_span s)
{
    return s.at ? mapihttp_intern(wmem_strndup(pinfo->pool, s.at, (size_t)(s.end - s.at))) : NULL;
}

/* ---- headers in the bytes of a frame ---- */

void mapihttp_raw_header(mapihttp_raw *raw, text_span name, text_span value)
{
    for (unsigned i = 0; i < MAPIHTTP_HEADERS; i++)
        if (text_is(name, mapihttp_header_rows[i].key)) {
            raw->value[i] = value;
            return;
        }
    if (text_is(name, mapihttp_header_rows[HEADER_SET_COOKIE].key)) {
        if (raw->n_set_cookies < MAPIHTTP_MAX_COOKIES)
            raw->set_cookies[raw->n_set_cookies++] = value;
    } else if (text_is(name, "host"))
        raw->host = value;
    else if (text_is(name, "content-type"))
        raw->is_mapi = text_begins(value, "application/mapi-http");
}

/* content: what is behind the headers. */
static void read_raw(mapihttp_raw *raw, const http_message *m, text_span content)
{
    static const char last_chunk[] = "0\r\n\r\n";
    size_t size = (size_t)(content.end - content.at), n = sizeof last_chunk - 1;
    text_span rest = m->headers;
    http_header h;

    memset(raw, 0, sizeof *raw);
    raw->is_request = m->is_request;
    raw->status = m->status;
    raw->uri = m->target;
    while (http_next_header(&rest, &h))
        mapihttp_raw_header(raw, h.name, h.value);
    raw->has_body = http_has_body(m);
    raw->complete = m->chunked ? size >= n && memcmp(content.end - n, last_chunk, n) == 0 : size >= m->length;
}

typedef struct raw_search {
    packet_info *pinfo;
    bool is_request;
    mapihttp_raw *raw;
} raw_search;

/* Whether the messages that the bytes are, one behind the other, have the one that is searched for. */
static bool find_in_messages(const raw_search *s, text_span bytes)
{
    http_message m;

    while (http_message_read(&m, bytes) && (s->is_request ? m.is_request : m.is_response)) {
        text_span content = { bytes.at + m.size, bytes.end };
        if (s->is_request ? text_is(m.method, "POST") : m.status >= 200) {
            read_raw(s->raw, &m, content);
            if (!s->is_request || s->raw->is_mapi)
                return true;
        }
        if (m.chunked || m.length > (uint64_t)(content.end - content.at))
            return false;
        bytes.at = content.at + m.length;
    }
    return false;
}

static bool find_in_payload(tvbuff_t *source, unsigned index _U_, int offset, bool in_segment _U_, void *data)
{
    const raw_search *s = (const raw_search *)data;
    int length = (int)tvb_captured_length(source) - offset;
    const char *bytes = (const char *)tvb_get_ptr(source, offset, length);
    text_span all = { bytes, bytes + length };
    bool may_be = s->is_request ? g_ascii_isupper(bytes[0]) : http_begins_response(all);

    return may_be && http_has_connection(s->pinfo) && find_in_messages(s, all);
}

bool mapihttp_find_raw(packet_info *pinfo, bool is_request, mapihttp_raw *raw)
{
    raw_search s = { pinfo, is_request, raw };

    return tcp_payloads(pinfo, false, find_in_payload, &s);
}

static bool equals_string(text_span s, const char *string)
{
    return string ? s.at && strlen(string) == (size_t)(s.end - s.at) && memcmp(s.at, string, strlen(string)) == 0
                  : !s.at;
}

static void keep_set_cookies(mapihttp_headers *h, packet_info *pinfo, const mapihttp_raw *raw)
{
    for (unsigned i = 0; i < raw->n_set_cookies; i++)
        add_set_cookie(h, mapihttp_intern_span(pinfo, raw->set_cookies[i]), raw->n_set_cookies);
}

/* All Set-Cookie headers of the response with this request id. */
static void find_set_cookies(mapihttp_headers *h, packet_info *pinfo, const char *one)
{
    mapihttp_raw raw;

    if (mapihttp_find_raw(pinfo, false, &raw) && raw.n_set_cookies
        && equals_string(raw.value[HEADER_REQUEST_ID], h->value[HEADER_REQUEST_ID]))
        keep_set_cookies(h, pinfo, &raw);
    else
        add_set_cookie(h, mapihttp_intern(one), 1);
}

void mapihttp_headers_from_raw(mapihttp_headers *h, packet_info *pinfo, const mapihttp_raw *raw)
{
    memset(h, 0, sizeof *h);
    for (unsigned i = 0; i < MAPIHTTP_HEADERS; i++)
        h->value[i] = mapihttp_intern_span(pinfo, raw->value[i]);
    keep_set_cookies(h, pinfo, raw);
}

void mapihttp_headers_from_map(mapihttp_headers *h, packet_info *pinfo, wmem_map_t *map)
{
    memset(h, 0, sizeof *h);
    for (unsigned i = 0; i < MAPIHTTP_HEADERS; i++)
        h->value[i] = mapihttp_intern((const char *)wmem_map_lookup(map, mapihttp_header_rows[i].key));
    const char *cookie = (const char *)wmem_map_lookup(map, mapihttp_header_rows[HEADER_SET_COOKIE].key);
    if (cookie)
        find_set_cookies(h, pinfo, cookie);
}

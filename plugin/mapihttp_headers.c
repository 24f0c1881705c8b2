/* mapihttp_headers.c
 * The HTTP headers of a MAPI/HTTP message.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp_headers.h"

#include <stdlib.h>
#include <string.h>

#define MAX_SEARCH 65536            /* bytes searched for a message's beginning, and for the end of its headers */

/* Lower case, as Wireshark's map has them. */
static const char *const header_keys[MAPIHTTP_HEADERS] = {
    "x-requesttype", "x-requestid", "x-clientinfo", "x-clientapplication",
    "x-serverapplication", "x-responsecode", "x-pendingperiod", "x-expirationinfo",
    "x-deviceinfo", "cookie"
};

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
        copy = wmem_strdup(wmem_file_scope(), s);
        wmem_map_insert(strings, copy, copy);
    }
    return copy;
}

static void add_set_cookie(mapihttp_headers *h, const char *value)
{
    if (!h->set_cookies)
        h->set_cookies = wmem_alloc0_array(wmem_file_scope(), const char *, MAPIHTTP_MAX_COOKIES);
    if (h->n_set_cookies < MAPIHTTP_MAX_COOKIES)
        h->set_cookies[h->n_set_cookies++] = mapihttp_intern(value);
}

/* ---- headers in the bytes of a frame ---- */

typedef struct text_span { const char *at, *end; } text_span;

static const char *find_bytes(text_span in, const char *what)
{
    size_t n = strlen(what);

    while ((size_t)(in.end - in.at) >= n) {
        const char *hit = (const char *)memchr(in.at, what[0], (size_t)(in.end - in.at) - n + 1);
        if (!hit)
            return NULL;
        if (memcmp(hit, what, n) == 0)
            return hit;
        in.at = hit + 1;
    }
    return NULL;
}

/* The value of the header line when it is header `key`, else NULL. */
static const char *header_value(packet_info *pinfo, text_span line, const char *key)
{
    size_t n = strlen(key);

    if ((size_t)(line.end - line.at) <= n || g_ascii_strncasecmp(line.at, key, n) != 0 || line.at[n] != ':')
        return NULL;
    const char *value = line.at + n + 1;
    while (value < line.end && (*value == ' ' || *value == '\t'))
        value++;
    return wmem_strndup(pinfo->pool, value, (size_t)(line.end - value));
}

/* What the body's extent is said to be. */
typedef struct body_extent { uint64_t length; bool chunked; } body_extent;

static void read_header_line(packet_info *pinfo, text_span line, mapihttp_raw *raw, body_extent *body)
{
    const char *value;

    for (unsigned i = 0; i < MAPIHTTP_HEADERS; i++) {
        if ((value = header_value(pinfo, line, header_keys[i])) != NULL)
            raw->headers.value[i] = mapihttp_intern(value);
    }
    if ((value = header_value(pinfo, line, "set-cookie")) != NULL)
        add_set_cookie(&raw->headers, value);
    if ((value = header_value(pinfo, line, "content-type")) != NULL)
        raw->is_mapi = g_ascii_strncasecmp(value, "application/mapi-http", 21) == 0;
    if ((value = header_value(pinfo, line, "content-length")) != NULL)
        body->length = g_ascii_strtoull(value, NULL, 10);
    if ((value = header_value(pinfo, line, "transfer-encoding")) != NULL)
        body->chunked = g_ascii_strncasecmp(value, "chunked", 7) == 0;
}

static void read_first_line(packet_info *pinfo, text_span line, mapihttp_raw *raw)
{
    const char *space = (const char *)memchr(line.at, ' ', (size_t)(line.end - line.at));

    if (!space)
        return;
    const char *word = space + 1;
    const char *stop = (const char *)memchr(word, ' ', (size_t)(line.end - word));
    const char *text = wmem_strndup(pinfo->pool, word, (size_t)((stop ? stop : line.end) - word));
    if (raw->is_request)
        raw->uri = text;
    else
        raw->status = (unsigned)strtoul(text, NULL, 10);
}

static text_span first_part(text_span s)
{
    return (text_span){ s.at, s.end - s.at > MAX_SEARCH ? s.at + MAX_SEARCH : s.end };
}

/* Reads the message that begins at m.at. Returns where its body begins, NULL when its headers don't
   end in m. */
static const char *read_message(packet_info *pinfo, text_span m, bool is_request, mapihttp_raw *raw)
{
    const char *stop = find_bytes(first_part(m), "\r\n\r\n");
    body_extent body = { 0, false };

    if (!stop)
        return NULL;
    memset(raw, 0, sizeof *raw);
    raw->is_request = is_request;
    for (text_span rest = { m.at, stop + 2 }; rest.at < rest.end;) {
        text_span line = { rest.at, find_bytes(rest, "\r\n") };
        if (line.at == m.at)
            read_first_line(pinfo, line, raw);
        else
            read_header_line(pinfo, line, raw, &body);
        rest.at = line.end + 2;
    }
    text_span content = { stop + 4, m.end };
    raw->has_body = body.chunked || body.length > 0;
    raw->complete = body.chunked
        ? content.end - content.at >= 5 && memcmp(content.end - 5, "0\r\n\r\n", 5) == 0
        : (uint64_t)(content.end - content.at) >= body.length;
    return content.at;
}

static bool find_in_tvb(packet_info *pinfo, tvbuff_t *tvb, bool is_request, mapihttp_raw *raw)
{
    const char *start = is_request ? "POST " : "HTTP/1.";
    int length = (int)tvb_captured_length(tvb);

    if (length <= 0)
        return false;
    const char *bytes = (const char *)tvb_get_ptr(tvb, 0, length);
    text_span all = { bytes, bytes + length };
    text_span rest = first_part(all);
    /* the lower layers' headers, or an earlier message, may come first */
    while ((rest.at = find_bytes(rest, start)) != NULL) {
        const char *body = read_message(pinfo, (text_span){ rest.at, all.end }, is_request, raw);
        if (body && (!is_request || raw->is_mapi))
            return true;
        if (!body || body >= rest.end)
            return false;
        rest.at = body;
    }
    return false;
}

bool mapihttp_find_raw(packet_info *pinfo, bool is_request, mapihttp_raw *raw)
{
    GSList *newest = g_slist_reverse(g_slist_copy(pinfo->data_src));
    bool found = false;

    for (GSList *l = newest; l && !found; l = l->next)
        found = find_in_tvb(pinfo, get_data_source_tvb((struct data_source *)l->data), is_request, raw);
    g_slist_free(newest);
    return found;
}

/* All Set-Cookie headers of the response with this request id. */
static void find_set_cookies(mapihttp_headers *h, packet_info *pinfo, const char *one)
{
    mapihttp_raw raw;

    if (mapihttp_find_raw(pinfo, false, &raw) && raw.headers.n_set_cookies
        && raw.headers.value[HEADER_REQUEST_ID] == h->value[HEADER_REQUEST_ID]) {
        h->set_cookies = raw.headers.set_cookies;
        h->n_set_cookies = raw.headers.n_set_cookies;
    } else
        add_set_cookie(h, one);
}

void mapihttp_headers_from_map(mapihttp_headers *h, packet_info *pinfo, wmem_map_t *map)
{
    memset(h, 0, sizeof *h);
    for (unsigned i = 0; i < MAPIHTTP_HEADERS; i++)
        h->value[i] = mapihttp_intern((const char *)wmem_map_lookup(map, header_keys[i]));
    const char *cookie = (const char *)wmem_map_lookup(map, "set-cookie");
    if (cookie)
        find_set_cookies(h, pinfo, cookie);
}

/* mapihttp/headers.c
 * The HTTP headers of a MAPI/HTTP message.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/headers.h"

#include <string.h>

#define MAX_SEARCH 65536            /* bytes searched for a message's beginning, and for the end of its headers */

/* Lower case, as Wireshark's map has them. */
#define KEY(name) { name, sizeof(name) - 1 }
static const struct { const char *name; size_t len; } header_keys[MAPIHTTP_HEADERS] = {
    KEY("x-requesttype"), KEY("x-requestid"), KEY("x-clientinfo"), KEY("x-clientapplication"),
    KEY("x-serverapplication"), KEY("x-responsecode"), KEY("x-pendingperiod"), KEY("x-expirationinfo"),
    KEY("x-deviceinfo"), KEY("cookie")
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

/* A header line: its name, and its value without the blanks in front. */
typedef struct header_line { text_span name, value; } header_line;

static bool split_line(text_span line, header_line *h)
{
    const char *colon = (const char *)memchr(line.at, ':', (size_t)(line.end - line.at));

    if (!colon)
        return false;
    h->name = (text_span){ line.at, colon };
    h->value = (text_span){ colon + 1, line.end };
    while (h->value.at < line.end && (*h->value.at == ' ' || *h->value.at == '\t'))
        h->value.at++;
    return true;
}

static bool is_header(const header_line *h, const char *key, size_t n)
{
    return (size_t)(h->name.end - h->name.at) == n && g_ascii_strncasecmp(h->name.at, key, n) == 0;
}
#define IS_HEADER(h, key) is_header(h, key, sizeof(key) - 1)

static bool starts_with(text_span value, const char *word)
{
    size_t n = strlen(word);
    return (size_t)(value.end - value.at) >= n && g_ascii_strncasecmp(value.at, word, n) == 0;
}

uint64_t mapihttp_number(text_span value)
{
    uint64_t n = 0;

    for (; value.at < value.end && g_ascii_isdigit(*value.at); value.at++)
        n = n > UINT64_MAX / 10 - 1 ? UINT64_MAX : n * 10 + (uint64_t)(*value.at - '0');
    return n;
}

void mapihttp_raw_header(mapihttp_raw *raw, text_span name, text_span value)
{
    const header_line h = { name, value };

    for (unsigned i = 0; i < MAPIHTTP_HEADERS; i++)
        if (is_header(&h, header_keys[i].name, header_keys[i].len)) {
            raw->value[i] = value;
            return;
        }
    if (IS_HEADER(&h, "set-cookie")) {
        if (raw->n_set_cookies < MAPIHTTP_MAX_COOKIES)
            raw->set_cookies[raw->n_set_cookies++] = value;
    } else if (IS_HEADER(&h, "host"))
        raw->host = value;
    else if (IS_HEADER(&h, "content-type"))
        raw->is_mapi = starts_with(value, "application/mapi-http");
}

/* What the body's extent is said to be. */
typedef struct body_extent { uint64_t length; bool chunked, known; } body_extent;

static void read_header_line(text_span line, mapihttp_raw *raw, body_extent *body)
{
    header_line h;

    if (!split_line(line, &h))
        return;
    mapihttp_raw_header(raw, h.name, h.value);
    if (IS_HEADER(&h, "content-length"))
        *body = (body_extent){ mapihttp_number(h.value), body->chunked, true };
    else if (IS_HEADER(&h, "transfer-encoding"))
        body->chunked = starts_with(h.value, "chunked");
}

static void read_first_line(text_span line, mapihttp_raw *raw)
{
    const char *space = (const char *)memchr(line.at, ' ', (size_t)(line.end - line.at));

    if (!space)
        return;
    const char *word = space + 1;
    const char *stop = (const char *)memchr(word, ' ', (size_t)(line.end - word));
    if (raw->is_request)
        raw->uri = (text_span){ word, stop ? stop : line.end };
    else
        raw->status = (unsigned)MIN(mapihttp_number((text_span){ word, line.end }), 999);
}

static text_span first_part(text_span s)
{
    return (text_span){ s.at, s.end - s.at > MAX_SEARCH ? s.at + MAX_SEARCH : s.end };
}

/* Reads the message that begins at m.at. Returns where its body begins, NULL when its headers don't
   end in m. */
static const char *read_message(text_span m, bool is_request, mapihttp_raw *raw)
{
    const char *stop = find_bytes(first_part(m), "\r\n\r\n");
    body_extent body = { 0, false, false };

    if (!stop)
        return NULL;
    memset(raw, 0, sizeof *raw);
    raw->is_request = is_request;
    for (text_span rest = { m.at, stop + 2 }; rest.at < rest.end;) {
        text_span line = { rest.at, find_bytes(rest, "\r\n") };
        if (line.at == m.at)
            read_first_line(line, raw);
        else
            read_header_line(line, raw, &body);
        rest.at = line.end + 2;
    }
    text_span content = { stop + 4, m.end };
    /* A response that doesn't tell goes on until the connection ends (RFC 9112 6.3). */
    bool until_close = !is_request && !body.chunked && !body.known && raw->status != 204 && raw->status != 304;
    raw->has_body = body.chunked || body.length > 0 || until_close;
    raw->complete = body.chunked
        ? content.end - content.at >= 5 && memcmp(content.end - 5, "0\r\n\r\n", 5) == 0
        : (uint64_t)(content.end - content.at) >= body.length;
    return content.at;
}

static bool find_in_tvb(tvbuff_t *tvb, bool is_request, mapihttp_raw *raw)
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
        const char *body = read_message((text_span){ rest.at, all.end }, is_request, raw);
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
        found = find_in_tvb(get_data_source_tvb((struct data_source *)l->data), is_request, raw);
    g_slist_free(newest);
    return found;
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
        h->value[i] = mapihttp_intern((const char *)wmem_map_lookup(map, header_keys[i].name));
    const char *cookie = (const char *)wmem_map_lookup(map, "set-cookie");
    if (cookie)
        find_set_cookies(h, pinfo, cookie);
}

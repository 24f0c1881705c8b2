/* wireshark/http_text.c
 * Start line and headers of an HTTP/1.x message. See wireshark/http_text.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/http_text.h"

#include <epan/conversation.h>
#include <string.h>

#define RESPONSE "HTTP/1."
#define MAX_STATUS 999

static size_t size_of(text_span text) { return (size_t)(text.end - text.at); }

bool text_begins(text_span text, const char *word)
{
    size_t n = strlen(word);

    return size_of(text) >= n && g_ascii_strncasecmp(text.at, word, n) == 0;
}

uint64_t text_number(text_span text)
{
    uint64_t n = 0;

    for (; text.at < text.end && g_ascii_isdigit(*text.at); text.at++)
        n = n > UINT64_MAX / 10 - 1 ? UINT64_MAX : n * 10 + (uint64_t)(*text.at - '0');
    return n;
}

/* Cuts what is before the first such character off *rest, and passes over the character; all of it if there is none. */
static text_span cut_at(text_span *rest, char stop)
{
    const char *hit = (const char *)memchr(rest->at, stop, size_of(*rest));
    text_span part = { rest->at, hit ? hit : rest->end };

    rest->at = hit ? hit + 1 : rest->end;
    return part;
}

static text_span cut_line(text_span *rest)
{
    text_span line = cut_at(rest, '\n');

    if (line.end > line.at && line.end[-1] == '\r')
        line.end--;
    return line;
}

/* Where the empty line behind the headers begins with the line end before it, or NULL. */
static const char *find_end(text_span in)
{
    static const char end[] = "\r\n\r\n";
    const size_t n = sizeof end - 1;

    while (size_of(in) >= n) {
        const char *hit = (const char *)memchr(in.at, '\r', size_of(in) - n + 1);
        if (!hit || memcmp(hit, end, n) == 0)
            return hit;
        in.at = hit + 1;
    }
    return NULL;
}

bool http_begins_response(text_span bytes)
{
    return size_of(bytes) >= strlen(RESPONSE) && memcmp(bytes.at, RESPONSE, strlen(RESPONSE)) == 0;
}

bool http_next_header(text_span *rest, http_header *h)
{
    while (rest->at < rest->end) {
        text_span line = cut_line(rest);
        h->name = cut_at(&line, ':');
        if (h->name.end == line.end)
            continue;
        while (line.at < line.end && (*line.at == ' ' || *line.at == '\t'))
            line.at++;
        h->value = line;
        return true;
    }
    return false;
}

static void read_start_line(http_message *m, text_span line)
{
    text_span first = cut_at(&line, ' '), second = cut_at(&line, ' ');

    m->is_response = http_begins_response(first);
    if (m->is_response) {
        m->status = (unsigned)MIN(text_number(second), MAX_STATUS);
        return;
    }
    m->is_request = text_begins(line, "HTTP/1.");
    m->method = first;
    m->target = second;
}

bool http_message_read(http_message *m, text_span bytes)
{
    text_span head = { bytes.at, size_of(bytes) > HTTP_MAX_HEADERS ? bytes.at + HTTP_MAX_HEADERS : bytes.end };
    const char *end = find_end(head);
    text_span rest;
    http_header h;

    memset(m, 0, sizeof *m);
    if (!end)
        return false;
    head.end = end + 2;
    m->size = size_of(head) + 2;
    read_start_line(m, cut_line(&head));
    m->headers = rest = head;
    while (http_next_header(&rest, &h)) {
        if (text_is(h.name, "Content-Length")) {
            m->has_length = true;
            m->length = text_number(h.value);
        } else if (text_is(h.name, "Transfer-Encoding")) {
            m->chunked = text_begins(h.value, "chunked");
        } else if (text_is(h.name, "Content-Type")) {
            m->content_type = h.value;
        }
    }
    return true;
}

bool http_has_body(const http_message *m)
{
    bool until_close = m->is_response && !m->has_length && m->status >= 200 && m->status != 204 && m->status != 304;

    return m->chunked || m->length > 0 || until_close;
}

bool http_has_connection(packet_info *pinfo)
{
    const conversation_t *conv = find_conversation_pinfo(pinfo, 0);

    return conv && conversation_get_proto_data(conv, proto_get_id_by_filter_name("http"));
}

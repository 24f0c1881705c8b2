/* wireshark/http_text.h
 * The start line and the headers of an HTTP/1.x message, read from its bytes (RFC 9112), for what Wireshark's HTTP
 * dissector tells nobody.
 *
 * A text_span points into the bytes that were given, which are not terminated: it lives as long as they do.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_HTTP_TEXT_H
#define EXCHANGE_WIRESHARK_HTTP_TEXT_H

#include "wireshark/wscompat.h"

#include <string.h>

#define HTTP_MAX_HEADERS 65536      /* bytes of start line and headers together; longer ones are not read */

/* A piece of text. at NULL: not there. */
typedef struct text_span { const char *at, *end; } text_span;

/* Whether the text begins with the word, where letters of either case are equal. */
bool text_begins(text_span text, const char *word);
/* Whether the two are the same, likewise. Most are told apart by their sizes, so that is asked where it is called. */
static inline bool text_is(text_span text, const char *word)
{
    return (size_t)(text.end - text.at) == strlen(word) && text_begins(text, word);
}
/* The decimal number at the beginning of the text; 0 if there is none, UINT64_MAX if it is too large. */
uint64_t text_number(text_span text);

typedef struct http_message {
    size_t size;                    /* bytes of start line and headers, with the empty line behind them */
    text_span headers;              /* the lines behind the start line, each with its line end */
    bool is_request, is_response;   /* by the start line, which has "HTTP/1." where it belongs */
    unsigned status;                /* of a response; 0: it has none. At most 999 */
    text_span method, target;       /* of what is no response: the first two words of its start line */
    bool chunked, has_length;       /* Transfer-Encoding begins with "chunked"; Content-Length is there */
    uint64_t length;                /* Content-Length; 0: not there. Of several headers the last one counts */
    text_span content_type;
} http_message;

/* Whether a response ("HTTP/1.") begins with these bytes. */
bool http_begins_response(text_span bytes);

/* Reads the message that begins with these bytes, without looking whether its start line is one. False when the empty
   line behind its headers is not there, or lies beyond HTTP_MAX_HEADERS. */
bool http_message_read(http_message *m, text_span bytes);

typedef struct http_header { text_span name, value; } http_header;

/* The first header of *rest, which is what is left of http_message.headers, and goes on behind it. Lines that are no
   header are passed over; blanks in front of a value, and the line end behind it, are not part of it. False at the
   end. */
bool http_next_header(text_span *rest, http_header *h);

/* Whether a body is behind the headers. A response that does not tell goes on until the connection ends
   (RFC 9112 section 6.3). */
bool http_has_body(const http_message *m);

/* Whether Wireshark's HTTP dissector has dissected something of this packet's connection, now or before. */
bool http_has_connection(packet_info *pinfo);

#endif

/* mapihttp/headers.h
 * The HTTP headers of a MAPI/HTTP message (MS-OXCMAPIHTTP section 2.2.3), from Wireshark's header
 * map or, where the HTTP dissector calls nobody, from the bytes of the frame.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_HEADERS_H
#define EXCHANGE_MAPIHTTP_HEADERS_H

#include "mapihttp/header_table.h"
#include "wireshark/http_text.h"

#define MAPIHTTP_MAX_COOKIES 16

/* Strings in file scope, one copy of each: equal strings are equal pointers. NULL: not there. */
typedef struct mapihttp_headers {
    const char *value[MAPIHTTP_HEADERS];
    const char **set_cookies;       /* what Set-Cookie headers say, or NULL */
    uint8_t n_set_cookies;
} mapihttp_headers;

/* One HTTP message as found in the bytes of a frame, valid as long as its packet. */
typedef struct mapihttp_raw {
    bool is_request;
    bool is_mapi;                   /* Content-Type is application/mapi-http */
    bool has_body;
    bool complete;                  /* all of the body is there too */
    unsigned status;                /* of a response */
    text_span uri, host;            /* of a request; host: Host or :authority, with port */
    text_span value[MAPIHTTP_HEADERS];
    text_span set_cookies[MAPIHTTP_MAX_COOKIES];
    uint8_t n_set_cookies;
} mapihttp_raw;

/* First pass only. Headers out of the map that HTTP passes to media type dissectors; the map has
   only the last one of several Set-Cookie headers, so those are searched in the frame. */
void mapihttp_headers_from_map(mapihttp_headers *h, packet_info *pinfo, wmem_map_t *map);

/* First pass only. Finds the first HTTP/1.1 message of this packet that is a POST request of our media type, or any
   response that is final (its status is at least 200), in what was reassembled or decrypted last. It has to begin where
   TCP's payload begins, or right behind another message there, on a connection that Wireshark's HTTP dissector has.
   False if there is none with all of its headers. */
bool mapihttp_find_raw(packet_info *pinfo, bool is_request, mapihttp_raw *raw);

/* Adds one header to raw if it is one of those that count here. Its name may have letters of either case. */
void mapihttp_raw_header(mapihttp_raw *raw, text_span name, text_span value);

/* First pass only. Keeps the headers of a message that was found in the bytes. */
void mapihttp_headers_from_raw(mapihttp_headers *h, packet_info *pinfo, const mapihttp_raw *raw);

/* The one file-scope copy of s, in valid UTF-8; NULL for NULL, and for text that is not there. */
const char *mapihttp_intern(const char *s);
const char *mapihttp_intern_span(packet_info *pinfo, text_span s);

/* Once, when the plugin is loaded. */
void mapihttp_headers_init(void);

#endif

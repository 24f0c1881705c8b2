/* mapihttp/shape.c
 * Which request type a body is of. The tables are asked: each method's reader probes the bytes, which shows, reports
 * and learns nothing but tells whether they fit.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/shape.h"
#include "generated/mapihttp_tables.h"
#include "mapihttp/protocol.h"
#include "read/deviation.h"
#include "read/probe.h"

#include <string.h>

/* Whether `fields` take all bytes from `at` on, and nothing contradicts, when the message has these deviations. */
static bool can_deviate(tvbuff_t *tvb, packet_info *pinfo, int at, ex_fields fields, bool is_request,
                        cur_message *message, cur_probe *probe)
{
    ex_cursor c = cur_make(tvb, pinfo, at, -1, &ex_mapihttp);

    *probe = (cur_probe){ .handle = probe_handle, .string = probe_string };
    c.is_request = is_request;
    c.probe = probe;
    c.message = message;
    fields(&c, NULL);
    return !c.bad && !probe->misfit && !probe->cut && c.off == c.end;
}

/* Whether they do as the document lays the message out, or as one of the deviations that it has a place for does. */
static bool can_be(tvbuff_t *tvb, packet_info *pinfo, int at, ex_fields fields, bool is_request, cur_probe *probe)
{
    cur_message message = { .decided = true };
    bool can = can_deviate(tvb, pinfo, at, fields, is_request, &message, probe);

    for (uint32_t left = can && !probe->odd ? 0 : message.asked; left; left &= ~deviation_first(left)) {
        cur_message deviating = { .decided = true, .deviations = deviation_first(left) };
        cur_probe other;
        if (can_deviate(tvb, pinfo, at, fields, is_request, &deviating, &other) && !other.odd) {
            *probe = other;
            return true;
        }
    }
    return can;
}

/* The same, and nothing is in it that its document forbids. */
static bool fits(tvbuff_t *tvb, packet_info *pinfo, int at, ex_fields fields, bool is_request)
{
    cur_probe probe;

    return can_be(tvb, pinfo, at, fields, is_request, &probe) && !probe.odd;
}

unsigned shape_of_request(tvbuff_t *tvb, packet_info *pinfo, const ex_method *methods, shape_guess *guess)
{
    unsigned count = 0;

    *guess = (shape_guess){ NULL, false };
    for (; methods->name; methods++) {
        cur_probe probe;

        if (!methods->request_type || !methods->http_request
            || !can_be(tvb, pinfo, 0, methods->http_request, true, &probe))
            continue;
        guess->method = count++ == 0 && !probe.odd ? methods : NULL;
        guess->proof = probe.proof;
    }
    return count;
}

bool shape_is_blank(tvbuff_t *tvb)
{
    for (unsigned i = 0; i < tvb_captured_length(tvb); i++) {
        if (tvb_get_uint8(tvb, (int)i))
            return false;
    }
    return true;
}

static bool starts_with(tvbuff_t *tvb, const char *word)
{
    return tvb_strneql(tvb, 0, word, strlen(word)) == 0;
}

int shape_response_begin(tvbuff_t *tvb)
{
    static const char done[] = "DONE\r\n", empty_line[] = "\r\n\r\n";
    int length = (int)tvb_captured_length(tvb);

    if (!starts_with(tvb, "PROCESSING") && !starts_with(tvb, "PENDING") && !starts_with(tvb, done))
        return 0;
    for (int at = 0; at + (int)sizeof empty_line - 1 <= length; at++) {
        if (tvb_memeql(tvb, at, (const uint8_t *)empty_line, sizeof empty_line - 1) == 0)
            return at + (int)sizeof empty_line - 1;
    }
    return length;
}

bool shape_fits_response(tvbuff_t *tvb, packet_info *pinfo, int body, const ex_method *method)
{
    int left = (int)tvb_captured_length(tvb) - body;

    if (left < 4)
        return left == 0 && !strcmp(method->name, "PING");
    if (tvb_get_letohl(tvb, body) == 0)
        return method->http_response && fits(tvb, pinfo, body + 4, method->http_response, false);
    return fits(tvb, pinfo, body + 4, method->http_failure ? method->http_failure : mapihttp_failure_response_body,
                false);
}

/* mapihttp/fields.c
 * Fields and expert infos of MAPI/HTTP. See mapihttp/fields.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/fields.h"
#include "mapihttp/header_table.h"
#include "mapihttp/message.h"
#include "mapihttp/protocol.h"
#include "read/names.h"

mapihttp_field_ids mapihttp_hf;
mapihttp_expert_ids mapihttp_ei;

static const value_string endpoint_names[] = {
    { ENDPOINT_MAILBOX, "mailbox" },
    { ENDPOINT_ADDRESS_BOOK, "address book" },
    { 0, NULL }
};

static void register_fields(void)
{
    static hf_register_info hf[] = {
        { &mapihttp_hf.guessed, { "Request type guessed from the body's shape", "mapihttp.request_type_guessed",
            FT_BOOLEAN, BASE_NONE, NULL, 0,
            "The headers are not there, and only this request type has a body of this form", HFILL } },
        { &mapihttp_hf.endpoint, { "Endpoint", "mapihttp.endpoint", FT_UINT8, BASE_DEC, VALS(endpoint_names), 0,
            "Whether the request goes to a mailbox or to the address book", HFILL } },
        { &mapihttp_hf.uri, { "Request URI", "mapihttp.uri", FT_STRING, BASE_NONE, NULL, 0,
            "The path that the request goes to, with its query", HFILL } },
        { &mapihttp_hf.http_status, { "HTTP status", "mapihttp.http_status", FT_UINT16, BASE_DEC, NULL, 0,
            "Status code of the HTTP response; failures of MAPI come with 200, too", HFILL } },
        { &mapihttp_hf.opened_in, { "Session opened in", "mapihttp.opened_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The request that opened the session", HFILL } },
        { &mapihttp_hf.closed_in, { "Session closed in", "mapihttp.closed_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The request that closed the session", HFILL } },
        { &mapihttp_hf.session, { "Session", "mapihttp.session", FT_UINT32, BASE_DEC, NULL, 0,
            "The session's running number in the capture", HFILL } },
        { &mapihttp_hf.request_in, { "Request in", "mapihttp.request_in",
            FT_FRAMENUM, BASE_NONE, FRAMENUM_TYPE(FT_FRAMENUM_REQUEST), 0,
            "The frame with the request that this response answers", HFILL } },
        { &mapihttp_hf.response_in, { "Response in", "mapihttp.response_in",
            FT_FRAMENUM, BASE_NONE, FRAMENUM_TYPE(FT_FRAMENUM_RESPONSE), 0,
            "The frame with the response to this request", HFILL } },
        { &mapihttp_hf.notification_in, { "Notification in", "mapihttp.notification_in",
            FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The response with the notifications that this one tells of", HFILL } },
        { &mapihttp_hf.referred_in, { "Server named in", "mapihttp.referred_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The response that named the server of this session", HFILL } },
        { &mapihttp_hf.used_in, { "Server used in", "mapihttp.used_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The first later session on the server that this response names", HFILL } },
        { &mapihttp_hf.time, { "Time", "mapihttp.time", FT_RELATIVE_TIME, BASE_NONE, NULL, 0,
            "How long after the request this response came: the round trip of all that is in it", HFILL } },
        { &mapihttp_hf.server_time, { "Server time", "mapihttp.server_time", FT_RELATIVE_TIME, BASE_NONE, NULL, 0,
            "How long the server says that it worked on the request: X-ElapsedTime", HFILL } },
        { &mapihttp_hf.network_time, { "Network time", "mapihttp.network_time", FT_RELATIVE_TIME, BASE_NONE, NULL, 0,
            "What the round trip took beyond what the server says: the network, and proxies", HFILL } },
        { &mapihttp_hf.meta_tag, { "Meta-tag", "mapihttp.meta_tag", FT_STRING, BASE_NONE, NULL, 0,
            "A line in front of the body that says how far the server is: PROCESSING, PENDING or DONE", HFILL } },
        { &mapihttp_hf.header, { "Additional header", "mapihttp.header", FT_STRING, BASE_NONE, NULL, 0,
            "A header that came behind DONE, because the HTTP header had been sent before", HFILL } },
        { &mapihttp_hf.diagnostic, { "Diagnostic information", "mapihttp.diagnostic", FT_STRING, BASE_NONE, NULL, 0,
            "What the server says about a failure, in words", HFILL } },
        { &mapihttp_hf.status, { "StatusCode", "mapihttp.status_code",
            FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0,
            "Zero if the server carried the request out, else an error", HFILL } },
    };

    proto_register_field_array(ex_mapihttp.proto, hf, array_length(hf));
}

static void register_expert(void)
{
    static ei_register_info ei[] = {
        { &mapihttp_ei.unknown_type, { "mapihttp.unknown_request_type", PI_UNDECODED, PI_WARN,
            "Request type is not known", EXPFILL } },
        { &mapihttp_ei.guessed, { "mapihttp.guessed", PI_ASSUMPTION, PI_NOTE,
            "The HTTP headers are not known: only this request type has such a body, and the session is the "
            "connection's", EXPFILL } },
        { &mapihttp_ei.no_headers, { "mapihttp.no_headers", PI_UNDECODED, PI_NOTE,
            "The HTTP headers are not known, and which request type this is can't be told from the body", EXPFILL } },
        { &mapihttp_ei.no_mapi, { "mapihttp.no_mapi_response", PI_RESPONSE_CODE, PI_NOTE,
            "This HTTP response is no MAPI response", EXPFILL } },
    };

    expert_register_field_array(expert_register_protocol(ex_mapihttp.proto), ei, array_length(ei));
}

void mapihttp_fields_register(void)
{
    generated_register_mapihttp_headers(ex_mapihttp.proto);
    register_fields();
    register_expert();
}

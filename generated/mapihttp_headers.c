/* Do not edit. Generated from specs/ms-oxcmapihttp.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "mapihttp/header_table.h"
#include "read/names.h"

const mapihttp_header_row mapihttp_header_rows[] = {
    [HEADER_REQUEST_TYPE] = { "X-RequestType", "x-requesttype", HEADER_IS_STRING, false },
    [HEADER_REQUEST_ID] = { "X-RequestId", "x-requestid", HEADER_IS_STRING, false },
    [HEADER_CLIENT_INFO] = { "X-ClientInfo", "x-clientinfo", HEADER_IS_STRING, false },
    [HEADER_CLIENT_APPLICATION] = { "X-ClientApplication", "x-clientapplication", HEADER_IS_STRING, false },
    [HEADER_SERVER_APPLICATION] = { "X-ServerApplication", "x-serverapplication", HEADER_IS_STRING, false },
    [HEADER_RESPONSE_CODE] = { "X-ResponseCode", "x-responsecode", HEADER_IS_RESPONSE_CODE, true },
    [HEADER_PENDING_PERIOD] = { "X-PendingPeriod", "x-pendingperiod", HEADER_IS_NUMBER, false },
    [HEADER_EXPIRATION_INFO] = { "X-ExpirationInfo", "x-expirationinfo", HEADER_IS_NUMBER, false },
    [HEADER_DEVICE_INFO] = { "X-DeviceInfo", "x-deviceinfo", HEADER_IS_STRING, false },
    [HEADER_COOKIE] = { "Cookie", "cookie", HEADER_IS_COOKIES, false },
    [HEADER_SET_COOKIE] = { "Set-Cookie", "set-cookie", HEADER_IS_STRING, false },
    [HEADER_ELAPSED_TIME] = { "X-ElapsedTime", "x-elapsedtime", HEADER_IS_NUMBER, true },
    [HEADER_START_TIME] = { "X-StartTime", "x-starttime", HEADER_IS_TIME, true },
};

int mapihttp_header_fields[MAPIHTTP_ALL_HEADERS];

static hf_register_info hf_info[] = {
    { &mapihttp_header_fields[HEADER_REQUEST_TYPE],
      { "X-RequestType", "mapihttp.request_type", FT_STRING, BASE_NONE, NULL, 0, "What the client asks for",
        HFILL } },
    { &mapihttp_header_fields[HEADER_REQUEST_ID],
      { "X-RequestId", "mapihttp.request_id", FT_STRING, BASE_NONE, NULL, 0,
        "The number of the request, counted by the client, behind the GUID of its session context", HFILL } },
    { &mapihttp_header_fields[HEADER_CLIENT_INFO],
      { "X-ClientInfo", "mapihttp.client_info", FT_STRING, BASE_NONE, NULL, 0,
        "A GUID for the client and a counter of its connections", HFILL } },
    { &mapihttp_header_fields[HEADER_CLIENT_APPLICATION],
      { "X-ClientApplication", "mapihttp.client_application", FT_STRING, BASE_NONE, NULL, 0,
        "Name and version of the client", HFILL } },
    { &mapihttp_header_fields[HEADER_SERVER_APPLICATION],
      { "X-ServerApplication", "mapihttp.server_application", FT_STRING, BASE_NONE, NULL, 0,
        "Name and version of the server", HFILL } },
    { &mapihttp_header_fields[HEADER_RESPONSE_CODE],
      { "X-ResponseCode", "mapihttp.response_code", FT_UINT32, BASE_DEC | BASE_EXT_STRING, &mapihttp_response_codes,
        0, "Whether the server took the request; what came of it is in the body", HFILL } },
    { &mapihttp_header_fields[HEADER_PENDING_PERIOD],
      { "X-PendingPeriod", "mapihttp.pending_period", FT_UINT32, BASE_DEC, NULL, 0,
        "How often the server gives a sign of life while it works on the request, in milliseconds", HFILL } },
    { &mapihttp_header_fields[HEADER_EXPIRATION_INFO],
      { "X-ExpirationInfo", "mapihttp.expiration_info", FT_UINT32, BASE_DEC, NULL, 0,
        "How long the session lives without a request, in milliseconds", HFILL } },
    { &mapihttp_header_fields[HEADER_DEVICE_INFO],
      { "X-DeviceInfo", "mapihttp.device_info", FT_STRING, BASE_NONE, NULL, 0,
        "What the client tells of the device that it runs on", HFILL } },
    { &mapihttp_header_fields[HEADER_COOKIE],
      { "Cookie", "mapihttp.cookie", FT_STRING, BASE_NONE, NULL, 0,
        "What the server gave the client to know the session by", HFILL } },
    { &mapihttp_header_fields[HEADER_SET_COOKIE],
      { "Set-Cookie", "mapihttp.set_cookie", FT_STRING, BASE_NONE, NULL, 0,
        "What the client has to send along from here on, so that the server knows the session", HFILL } },
    { &mapihttp_header_fields[HEADER_ELAPSED_TIME],
      { "X-ElapsedTime", "mapihttp.elapsed_time", FT_UINT32, BASE_DEC, NULL, 0,
        "How long the server worked on the request, in milliseconds", HFILL } },
    { &mapihttp_header_fields[HEADER_START_TIME],
      { "X-StartTime", "mapihttp.start_time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, 0,
        "When the server began with the request", HFILL } },
};

void generated_register_mapihttp_headers(int proto)
{
    proto_register_field_array(proto, hf_info, array_length(hf_info));
}

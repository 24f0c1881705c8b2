/* Do not edit. Generated from specs/ms-oxcmapihttp.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_MAPIHTTP_HEADER_IDS_H
#define EXCHANGE_GENERATED_MAPIHTTP_HEADER_IDS_H

/* HTTP headers of MAPI/HTTP. A message has one value of each in front of MAPIHTTP_HEADERS; behind them are those that
   may come several times, and those that only come behind the meta-tag DONE. */
typedef enum {
    HEADER_REQUEST_TYPE,
    HEADER_REQUEST_ID,
    HEADER_CLIENT_INFO,
    HEADER_CLIENT_APPLICATION,
    HEADER_SERVER_APPLICATION,
    HEADER_RESPONSE_CODE,
    HEADER_PENDING_PERIOD,
    HEADER_EXPIRATION_INFO,
    HEADER_DEVICE_INFO,
    HEADER_COOKIE,
    MAPIHTTP_HEADERS,
    HEADER_SET_COOKIE = MAPIHTTP_HEADERS,
    HEADER_ELAPSED_TIME,
    HEADER_START_TIME,
    MAPIHTTP_ALL_HEADERS
} mapihttp_header;

#endif

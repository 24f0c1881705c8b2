/* Do not edit. Generated from
 * specs/ms-oxcmapihttp.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_MAPIHTTP_CONSTANTS_H
#define EXCHANGE_GENERATED_MAPIHTTP_CONSTANTS_H

/* EventPending */
enum {
    EVENT_PENDING_NO_EVENT_PENDING = 0x0,
    EVENT_PENDING_PENDING = 0x1,
};

/* ConnectFlags */
enum {
    CONNECT_FLAGS_ADMINISTRATOR_PRIVILEGE = 0x1,
    CONNECT_FLAGS_IGNORE_NO_PUBLIC_FOLDERS = 0x8000,
};

/* ExecuteFlags */
enum {
    EXECUTE_FLAGS_NO_COMPRESSION = 0x1,
    EXECUTE_FLAGS_NO_XOR_MAGIC = 0x2,
    EXECUTE_FLAGS_CHAIN = 0x4,
};

#endif

/* Do not edit. Generated from specs/ms-rpch.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_RPCH_COMMANDS_H
#define EXCHANGE_GENERATED_RPCH_COMMANDS_H

/* Types of the commands of RTS PDUs. */
enum {
    RTS_RECEIVE_WINDOW_SIZE = 0,
    RTS_FLOW_CONTROL_ACK = 1,
    RTS_CONNECTION_TIMEOUT = 2,
    RTS_COOKIE = 3,
    RTS_CHANNEL_LIFETIME = 4,
    RTS_CLIENT_KEEPALIVE = 5,
    RTS_VERSION = 6,
    RTS_EMPTY = 7,
    RTS_PADDING = 8,
    RTS_NEGATIVE_ANCE = 9,
    RTS_ANCE = 10,
    RTS_CLIENT_ADDRESS = 11,
    RTS_ASSOCIATION_GROUP_ID = 12,
    RTS_DESTINATION = 13,
    RTS_PING_TRAFFIC_SENT_NOTIFY = 14,
    RTS_COMMANDS                 /* how many there are */
};

/* Commands of the longest RTS PDU. */
#define RPCH_MAX_COMMANDS 7

#endif

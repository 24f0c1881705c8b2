/* session/protocol.c
 * The protocol "exchange". See session/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/protocol.h"
#include "wireshark/wscompat.h"

int exchange_proto;

void session_protocol_register(void)
{
    exchange_proto = proto_register_protocol("Microsoft Exchange", "Exchange", "exchange");
}

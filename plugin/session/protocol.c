/* session/protocol.c
 * The protocol "exchange". See session/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/protocol.h"

ex_proto ex_exchange;

void session_protocol_register(void)
{
    ex_proto_register(&ex_exchange, "Microsoft Exchange", "Exchange", "exchange");
}

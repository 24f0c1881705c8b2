/* rpch/server_leg.h
 * RPC over HTTP v2 between proxy and server (MS-RPCH section 2.1.2.2): no HTTP, but PDUs on two TCP connections, on
 * which the server says "ncacn_http/1.0" first.
 *
 * An RTS PDU makes a TCP connection one of these, as it does for the server (section 3): without one it is RPC over
 * HTTP v1, whose calls are all on one connection, and Wireshark's DCE/RPC over TCP has it. The RTS PDU counts when the
 * server's first words were seen, on the ports 593, 6001, 6002 and 6004, and on any port when it is whole and begins a
 * channel (CONN/A2 and its like): it may come before the server's words.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_SERVER_LEG_H
#define EXCHANGE_RPCH_SERVER_LEG_H

#include "wireshark/wscompat.h"

/* Once, when the plugin is loaded. */
void rpch_server_leg_init(void);
/* Registers the heuristics. stream: what has such a connection from its second frame on. */
void rpch_server_leg_handoff(dissector_handle_t stream);

#endif

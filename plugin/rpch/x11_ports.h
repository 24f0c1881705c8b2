/* rpch/x11_ports.h
 * TCP ports 6001, 6002 and 6004, where Exchange has its store, RFR and NSPI (MS-RPCH 2.1.2.2), and X11 the
 * displays :1, :2 and :4.
 *
 * Wireshark gives all to X11. Here the first bytes of a connection decide: those of a DCE/RPC PDU, or
 * "ncacn_http/1.0", make it one that X11 doesn't get; Wireshark goes on as on a port that nobody has. An X11
 * connection is X11's, untouched. "ncacn_http/1.0" itself is shown on any port; for what is behind
 * it see rpch/server_leg.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_X11_PORTS_H
#define EXCHANGE_RPCH_X11_PORTS_H

#include "wireshark/wscompat.h"

/* Size of "ncacn_http/1.0" when it is at offset, -1 when its beginning is there and nothing else, else 0. */
int rpc_ports_first_words(tvbuff_t *tvb, int offset);
/* Shows it; it has to be there. */
void rpc_ports_show_first_words(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree);

void rpc_ports_register(void);
void rpc_ports_handoff(void);

#endif

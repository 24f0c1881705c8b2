/* rpch/x11_ports.h
 * The TCP ports that both Exchange and X11 have (rpch_store_ports).
 *
 * Wireshark gives all to X11. Here the first bytes of a connection decide: those of a DCE/RPC PDU, or
 * "ncacn_http/1.0", make it one that X11 does not get; Wireshark goes on as on a port that nobody has. Any other
 * connection is X11's, untouched, if its first bytes were captured. Where they were not, X11 has what is no X11 message
 * without reassembly, until it is clear that no PDU begins there.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_X11_PORTS_H
#define EXCHANGE_RPCH_X11_PORTS_H

/* Registers the table of X11's dissectors at these ports; behind rpch_banner_register(). */
void x11_ports_register(void);
/* Takes the ports that X11 has. */
void x11_ports_handoff(void);

#endif

/* taps/flow.h
 * Statistics > Flow Graph, and `tshark -z flow,exchange,standard`: one arrow for each message, labelled by its ROPs.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_FLOW_H
#define EXCHANGE_TAPS_FLOW_H

/* "Exchange calls". Once, at registration. */
void taps_flow_register(void);

#endif

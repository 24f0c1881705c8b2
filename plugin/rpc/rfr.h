/* rpc/rfr.h
 * The RFR interface over DCE/RPC (MS-OXABREF): which server has the address book, a server's DNS name.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_RFR_H
#define EXCHANGE_RPC_RFR_H

/* Registers protocol, fields and expert infos, once, when the plugin is loaded. */
void abref_register(void);
/* Joins Wireshark's dissectors, once, when all protocols are registered. */
void abref_handoff(void);

#endif

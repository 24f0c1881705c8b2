/* abref.h
 * The RFR interface over DCE/RPC (MS-OXABREF): which server has the address book, a server's DNS name.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ABREF_H
#define EXCHANGE_ABREF_H

void abref_register(void);
void abref_handoff(void);

#endif

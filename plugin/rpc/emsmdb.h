/* rpc/emsmdb.h
 * The interfaces EMSMDB and AsyncEMSMDB over DCE/RPC (MS-OXCRPC).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_EMSMDB_H
#define EXCHANGE_RPC_EMSMDB_H

/* Registers protocol, fields and expert infos, once, when the plugin is loaded. */
void emsmdb_register(void);
/* Joins Wireshark's dissectors, once, when all protocols are registered. */
void emsmdb_handoff(void);

#endif

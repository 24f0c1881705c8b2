/* rpc/emsmdb.h
 * The interfaces EMSMDB and AsyncEMSMDB over DCE/RPC (MS-OXCRPC).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_EMSMDB_H
#define EXCHANGE_RPC_EMSMDB_H

void emsmdb_register(void);
void emsmdb_handoff(void);

#endif

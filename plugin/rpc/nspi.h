/* rpc/nspi.h
 * The NSPI interface over DCE/RPC (MS-OXNSPI). Its MAPI/HTTP side is called by mapihttp/mapihttp.c, from
 * the same table (oxnspi_methods).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_NSPI_H
#define EXCHANGE_RPC_NSPI_H

void nspi_register(void);
void nspi_handoff(void);

#endif

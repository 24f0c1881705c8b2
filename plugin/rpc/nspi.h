/* rpc/nspi.h
 * The NSPI interface over DCE/RPC (MS-OXNSPI). Its MAPI/HTTP side is called by mapihttp/mapihttp.c, from
 * the same table (nspi_interface).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_NSPI_H
#define EXCHANGE_RPC_NSPI_H

/* Registers protocol, fields and expert infos, once, when the plugin is loaded. */
void nspi_register(void);
/* Joins Wireshark's dissectors, once, when all protocols are registered. */
void nspi_handoff(void);

#endif

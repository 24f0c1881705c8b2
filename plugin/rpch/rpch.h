/* rpch/rpch.h
 * RPC over HTTP v2 (ncacn_http, MS-RPCH).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_RPCH_H
#define EXCHANGE_RPCH_RPCH_H

/* Registers protocol, fields and expert infos, once, when the plugin is loaded. */
void rpch_register(void);
/* Joins Wireshark's dissectors, once, when all protocols are registered. */
void rpch_handoff(void);

#endif

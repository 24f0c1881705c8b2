/* rpch/rpch.h
 * RPC over HTTP v2 (ncacn_http, MS-RPCH).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_RPCH_H
#define EXCHANGE_RPCH_RPCH_H

void rpch_register(void);
void rpch_handoff(void);

#endif

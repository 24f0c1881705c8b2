/* taps/syncs.h
 * The table `exchange,syncs`: each FastTransfer stream, what it brought, whether it came to its end.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_SYNCS_H
#define EXCHANGE_TAPS_SYNCS_H

void syncs_table_register(void);   /* once, at registration */

#endif

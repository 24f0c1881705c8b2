/* taps/taps.h
 * Statistics over what the other floors tell: service response times, a tree of counters, tables.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_TAPS_H
#define EXCHANGE_TAPS_TAPS_H

/* Registers all of them, once, when all protocols are registered. */
void taps_register(void);

#endif

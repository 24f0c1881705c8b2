/* taps/filters.h
 * Conversation filters: what a right click on a packet offers, for filtering and for colours.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_FILTERS_H
#define EXCHANGE_TAPS_FILTERS_H

/* "Exchange session" and "Exchange object". Once, at registration. */
void taps_filters_register(void);

#endif

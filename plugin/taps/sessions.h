/* taps/sessions.h
 * The table `exchange,sessions`: who did what in each session, how fast.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_SESSIONS_H
#define EXCHANGE_TAPS_SESSIONS_H

void sessions_table_register(void);   /* once, at registration */

#endif

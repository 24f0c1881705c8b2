/* taps/folders.h
 * The table `exchange,folders`: what is done in each folder.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_FOLDERS_H
#define EXCHANGE_TAPS_FOLDERS_H

void folders_table_register(void);   /* once, at registration */

#endif

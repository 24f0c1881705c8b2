/* taps/export.h
 * File > Export Objects > Exchange, `tshark --export-objects exchange,DIR`: what went over the wire as files.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_EXPORT_H
#define EXCHANGE_TAPS_EXPORT_H

void export_register(void);      /* once, at registration */

#endif

/* taps/response_times.h
 * Service response times: `rop,srt`, `mapihttp,srt`, `oxnspi,srt`. DCE/RPC has its own, `dcerpc,srt`.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_RESPONSE_TIMES_H
#define EXCHANGE_TAPS_RESPONSE_TIMES_H

void response_times_register(void);   /* once, at registration */

#endif

/* taps/what.h
 * Questions about events that several statistics ask.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_WHAT_H
#define EXCHANGE_TAPS_WHAT_H

#include "session/event.h"

/* Whether the event is in a response whose request was captured, so that how long the call took is known. */
bool what_has_time(const ex_event *e);
/* That time, of which this packet is the end, in seconds. */
double what_seconds(const ex_event *e, const packet_info *pinfo);
/* A call that only waits for something to happen (MS-OXCRPC 3.3.4.1, MS-OXCMAPIHTTP 2.2.4.4): its time says nothing about
   how fast the server is. e is an EVENT_MESSAGE. */
bool what_is_wait(const ex_event *e);
/* Something was refused: a ROP's response with an error, or what else is told to fail. Of a ROP that fails once only. */
bool what_is_error(const ex_event *e);
/* The code of such an error, and its name in packet scope. */
const char *what_error_name(const ex_event *e, packet_info *pinfo);
/* What counts a ROP: its request; a response whose request was not captured, or that has none (RopNotify). */
bool what_counts_rop(const ex_event *e);
/* `RopOpenFolder`; `` for 0, which is no ROP that opens anything. */
const char *what_rop_name(uint8_t id);

#endif

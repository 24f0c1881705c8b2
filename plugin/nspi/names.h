/* nspi/names.h
 * What the Minimal Entry IDs of a session stand for (MS-OXNSPI 2.2.9.1): entries and containers of the address book.
 * A name counts from the frame behind the one that told it, on every pass.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_NSPI_NAMES_H
#define EXCHANGE_NSPI_NAMES_H

#include "oxcdata/facts.h"

/* MIds below are signals, and no entry's. */
#define MID_FIRST_ENTRY 0x10

/* The name that mid is known by in this frame, and in *frame the frame that told it; NULL when there is none. */
const char *nspi_entry_name(const ex_cursor *c, uint32_t mid, uint32_t *frame);

/* From the next frame on the session's mid has this name, unless a better kind of name is known (first pass only).
   Of names of one kind the last told holds. Bounded; empty names and reserved MIds are ignored. */
void nspi_learn_name(ex_cursor *c, uint32_t mid, const char *name, entry_name_kind kind);

/* What generated code calls: the NspiBind response being read is this server's. MIds of sessions with one server GUID
   are the same (MS-OXNSPI 3.1.4.6), and so are their names. */
void nspi_server(ex_cursor *c, const e_guid_t *server_guid);

void nspi_names_register(int proto_oxnspi);

#endif

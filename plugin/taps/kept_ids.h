/* taps/kept_ids.h
 * By what two things that were told in different ways turn out to be one.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_KEPT_IDS_H
#define EXCHANGE_TAPS_KEPT_IDS_H

#include "session/part.h"

#define KEPT_IDS_MAX 3

/* Names that the part's message, or entry of the address book, has everywhere in the capture. Returns how many there are
   in ids, at most KEPT_IDS_MAX, each for g_bytes_unref(). */
unsigned kept_ids_of(const ex_part *p, GBytes *ids[KEPT_IDS_MAX]);
/* The part's value of the tagged property with this id, NULL if none. */
const part_value *kept_ids_value(const ex_part *p, uint16_t id);

#endif

/* taps/kept.h
 * What is kept of the parts that frames tell (session/part.h) until files can be made of them. What was told in several
 * frames and ways is one thing.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_KEPT_H
#define EXCHANGE_TAPS_KEPT_H

#include "taps/kept_thing.h"

typedef struct kept kept;

kept *kept_new(void);
void kept_free(kept *k);         /* NULL is fine */
/* Keeps what a frame tells; the first of its parts. */
void kept_frame(kept *k, const packet_info *pinfo, const ex_part *first);
/* All things, of kept_thing, by number; those that have `same` are none any more. */
const GPtrArray *kept_things(const kept *k);

#endif

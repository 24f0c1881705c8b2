/* fxics/groups.h
 * Property groups (MS-OXCFXICS 2.2.2.8, 2.2.4.3.15): what a partial change leaves out of a group that it has is
 * deleted.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_GROUPS_H
#define EXCHANGE_FXICS_GROUPS_H

#include "fxics/reading.h"

/* A property was read whose value begins at `value` of the tvb; what it means for property groups. size: bytes of the
   value. offset: of the element in the stream. */
void groups_property(fx_walk *w, uint32_t tag, tvbuff_t *tvb, int value, int size, uint64_t offset);

/* The node closes: shows which properties of the group that was read are missing. */
void groups_end(fx_walk *w, fx_open *n);
/* A piece begins inside of the node / first pass: ends inside of it. */
void groups_reopen(fx_walk *w, fx_open *n);
const struct fx_group_kept *groups_keep(const fx_open *n);

#endif

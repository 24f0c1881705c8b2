/* fxics/tally.h
 * Counts what the properties of a stream tell: ids in sets, warnings.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_TALLY_H
#define EXCHANGE_FXICS_TALLY_H

#include "fxics/reading.h"

/* A property was read whose value of size bytes begins at `value` of the tvb. */
void tally_property(fx_walk *w, uint32_t tag, tvbuff_t *tvb, int value, int size);

#endif

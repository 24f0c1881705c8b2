/* fxics/nodes.h
 * The nodes of a stream that are open while a piece of it is read: opened and closed by markers, also where their order
 * is illegal (MS-OXCFXICS 2.2.4.2). Never recurses.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_NODES_H
#define EXCHANGE_FXICS_NODES_H

#include "fxics/reading.h"

/* Opens what is open where the piece begins. */
void nodes_begin(fx_walk *w);
/* A marker begins at the cursor, and at this offset of the stream. What ends in front of it is closed, what it begins
   is opened: the marker itself goes into the innermost node then. Call nodes_behind_marker() behind it. */
void nodes_marker(fx_walk *w, const marker_rule *rule, uint64_t offset);
void nodes_behind_marker(fx_walk *w, const marker_rule *rule);
/* A property with this tag begins at the cursor: it may end the header of a change. */
void nodes_property(fx_walk *w, uint32_t tag);
/* Behind the piece's last element: finishes the items. On the first pass returns the levels that stay open. */
const fx_level *nodes_finish(fx_walk *w);

#endif

/* fxics/tally.c
 * Counts what properties of a stream tell. See fxics/tally.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/tally.h"
#include "fxics/state.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/idset.h"

/* Sets of ids that are counted. */
static const struct { uint16_t id; brought_kind kind; } sets[] = {
    { META_TAG_IDSET_DELETED, BROUGHT_DELETED },
    { META_TAG_IDSET_NO_LONGER_IN_SCOPE, BROUGHT_OUT_OF_SCOPE },
    { META_TAG_IDSET_EXPIRED, BROUGHT_EXPIRED },
    { META_TAG_IDSET_READ, BROUGHT_READ },
    { META_TAG_IDSET_UNREAD, BROUGHT_UNREAD },
};

void tally_property(fx_walk *w, uint32_t tag, tvbuff_t *tvb, int value, int size)
{
    if (tag >> 16 == META_TAG_EC_WARNING)
        brought_count(&w->brought, BROUGHT_WARNINGS, 1);
    for (unsigned i = 0; i < G_N_ELEMENTS(sets) && (w->learning || w->telling); i++) {
        const idset *set;

        if (sets[i].id != tag >> 16)
            continue;
        set = idset_read(w->c.pinfo->pool, tvb, value, size, IDSET_REPLID);
        if (set)
            brought_count(&w->brought, sets[i].kind, idset_count(set));
    }
    if (w->learning)
        state_learn(w->stream, &w->c, (fx_node_kind)nodes_top(w)->kind, tag, tvb, value, size);
}

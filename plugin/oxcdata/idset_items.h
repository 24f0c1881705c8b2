/* oxcdata/idset_items.h
 * Shows the sets of ids that property values hold: MS-OXCFXICS 2.2.2.4, 2.2.2.6, 3.1.5.4.
 *
 * Each function reads a whole set, up to the cursor's end, and shows an item for each replica below t. A fault that
 * only the specification minds is reported; one behind which nothing can be read is, too, and leaves the cursor bad at
 * the first byte that was not understood. How many items, characters and reports there are is bounded: what comes
 * behind 4,000 commands shares an item, 16 harmless faults are reported, and the names of 64 ids are asked for. No
 * range is expanded. The summary: `3 ids in 1 replica: 0x101-0x103`, `2 ids: "Re: lunch", 0x106` where names are known
 * of a few ids, of sets of changes `0x1-0x126`, and `empty`.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_IDSET_ITEMS_H
#define EXCHANGE_OXCDATA_IDSET_ITEMS_H

#include "read/cursor.h"

/* Ids of folders or messages by ReplId (2.2.2.4.1): those deleted, read and so on. */
void idset_by_replid(ex_cursor *c, proto_tree *t);
/* Ids of folders or messages by GUID of the replica (2.2.2.4.2): MetaTagIdsetGiven. */
void idset_by_replguid(ex_cursor *c, proto_tree *t);
/* Changes by GUID of the replica. Numbers that no change has may be in such a set (3.1.5.5), so they aren't counted in
   the summary. */
void cnset(ex_cursor *c, proto_tree *t);

/* Registers what is shown here, under the protocol OXCFXICS. Once. */
void idset_register(int proto_oxcfxics);

#endif

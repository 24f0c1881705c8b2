/* oxcdata/idset.h
 * Sets of ids, as values to reckon with: MS-OXCFXICS 2.2.2.4, 3.1.5.4. oxcdata/idset_items.h shows them.
 *
 * A set has for each replica the counters (GLOBCNT) of its ids, as ranges, however they were written. So sets can be
 * compared that different programs have written.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_IDSET_H
#define EXCHANGE_OXCDATA_IDSET_H

#include "oxcdata/globset.h"
#include "read/cursor.h"

/* How the serialized set names its replicas; only the property that holds it tells. */
typedef enum idset_form {
    IDSET_REPLID,                /* by 2 bytes (2.2.2.4.1) */
    IDSET_REPLGUID               /* by GUID (2.2.2.4.2) */
} idset_form;

typedef struct idset_replica {
    uint16_t replid;             /* in the form IDSET_REPLID, else 0 */
    e_guid_t replguid;           /* in the form IDSET_REPLGUID, else zeros */
    uint32_t n_ranges;
    globset_range *ranges;       /* ascending; neither overlapping nor adjacent */
} idset_replica;

typedef struct idset {
    idset_form form;
    uint32_t n_replicas;         /* each one once, in the order of the wire; one may have no ids */
    idset_replica *replicas;
} idset;

/* A set with more ranges is not read, nor one of more replicas. */
#define IDSET_RANGES_MAX   65536
#define IDSET_REPLICAS_MAX 256

/* Reads the set in the size bytes at off, which have to be there; no bytes are the empty set. Everything is in the
   allocator's scope. Ranges that are turned round have no ids, other harmless faults change nothing. NULL: it ends in a
   fault, or is too large. */
idset *idset_read(wmem_allocator_t *scope, tvbuff_t *tvb, int off, int size, idset_form form);

/* How many ids are in it; UINT64_MAX for so many and more. */
uint64_t idset_count(const idset *set);

/* How many ids `set` has that `of` lacks. Both are of the same form. first (may be NULL) gets the first of them as text
   in packet scope, `0x101-0x103, 0x105 …`, "" when there are none. */
uint64_t idset_lacking(const ex_cursor *c, const idset *of, const idset *set, const char **first);

/* What is left of `set` (by GUID) without the ids in `gone` (by ReplId), in the allocator's scope. Which GUID belongs
   to which ReplId is asked of those who know the cursor's session (context_replica_id()). NULL when they don't know
   enough to tell, and when a replica gets more than IDSET_RANGES_MAX ranges. */
idset *idset_without(wmem_allocator_t *scope, const ex_cursor *c, const idset *set, const idset *gone);

/* Appends `, 0x101-0x103`, without the comma when text is empty. */
void idset_append_range(wmem_strbuf_t *text, const globset_range *range);
/* How many ids are in a range, 0 when it is turned round; a sum of such numbers that stays at UINT64_MAX. */
static inline uint64_t idset_range_size(const globset_range *range)
{
    return range->low > range->high ? 0 : range->high - range->low + 1;
}
static inline uint64_t idset_add(uint64_t a, uint64_t b) { return a > UINT64_MAX - b ? UINT64_MAX : a + b; }

#endif

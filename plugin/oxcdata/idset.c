/* oxcdata/idset.c
 * Sets of ids, as values to reckon with. See oxcdata/idset.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/idset.h"
#include "oxcdata/context.h"

#include <stdlib.h>
#include <string.h>

/* The ranges that were gathered, in the allocator's scope. */
static void set_ranges(wmem_allocator_t *scope, idset_replica *replica, wmem_array_t *ranges)
{
    replica->n_ranges = wmem_array_get_count(ranges);
    replica->ranges = wmem_alloc_array(scope, globset_range, MAX(replica->n_ranges, 1));
    for (uint32_t i = 0; i < replica->n_ranges; i++)
        replica->ranges[i] = *(const globset_range *)wmem_array_index(ranges, i);
}

static bool is_same(const idset_replica *a, const idset_replica *b)
{
    return a->replid == b->replid && guid_cmp(&a->replguid, &b->replguid) == 0;
}

/* ---- Reading ---- */

static int by_low(const void *left, const void *right)
{
    const globset_range *a = (const globset_range *)left, *b = (const globset_range *)right;

    return a->low < b->low ? -1 : a->low > b->low;
}

/* Sorts the ranges and joins those that overlap or touch. */
static void normalise(idset_replica *replica)
{
    uint32_t n = 0;

    if (!replica->n_ranges)
        return;
    qsort(replica->ranges, replica->n_ranges, sizeof *replica->ranges, by_low);
    for (uint32_t i = 1; i < replica->n_ranges; i++) {
        globset_range *last = &replica->ranges[n], *next = &replica->ranges[i];
        if (next->low > last->high + 1)
            replica->ranges[++n] = *next;
        else
            last->high = MAX(last->high, next->high);
    }
    replica->n_ranges = n + 1;
}

/* A set that is being read. */
typedef struct parse {
    wmem_allocator_t *scope;
    idset *set;
    wmem_array_t *replicas;      /* of idset_replica; their ranges are not set yet */
    wmem_array_t *ranges[IDSET_REPLICAS_MAX]; /* of globset_range, by replica */
    uint32_t n_ranges;           /* in all */
} parse;

/* The ranges of the replica with this id, known already or new; NULL: there are too many replicas. */
static wmem_array_t *ranges_of(parse *p, const idset_replica *id)
{
    unsigned n = wmem_array_get_count(p->replicas);

    for (unsigned i = 0; i < n; i++) {
        const idset_replica *one = (const idset_replica *)wmem_array_index(p->replicas, i);
        if (is_same(one, id))
            return p->ranges[i];
    }
    if (n == IDSET_REPLICAS_MAX)
        return NULL;
    wmem_array_append(p->replicas, id, 1);
    return p->ranges[n] = wmem_array_new(NULL, sizeof(globset_range));
}

static bool take_ranges(parse *p, wmem_array_t *ranges, const globset_command *command)
{
    for (unsigned i = 0; i < command->n_ranges; i++) {
        if (!idset_range_size(&command->ranges[i]))
            continue;
        if (p->n_ranges++ == IDSET_RANGES_MAX)
            return false;
        wmem_array_append(ranges, &command->ranges[i], 1);
    }
    return true;
}

/* One replica with its GLOBSET. Returns where it ends; -1 when it is not to be read. */
static int read_replica(parse *p, tvbuff_t *tvb, int off, int end)
{
    int size = p->set->form == IDSET_REPLGUID ? 16 : 2;
    idset_replica id = { 0 };
    globset_reader reader;
    globset_command command;
    wmem_array_t *ranges;
    bool more;

    if (end - off < size)
        return -1;
    if (p->set->form == IDSET_REPLGUID)
        tvb_get_letohguid(tvb, off, &id.replguid);
    else
        id.replid = tvb_get_letohs(tvb, off);
    ranges = ranges_of(p, &id);
    if (!ranges)
        return -1;
    reader = globset_begin(tvb, off + size, end);
    do {
        more = globset_next(&reader, &command);
        if (command.is_fatal || !take_ranges(p, ranges, &command))
            return -1;
    } while (more);
    return reader.off;
}

/* The replicas with their ranges, in the scope of the set. */
static idset *finish(parse *p)
{
    idset *set = p->set;

    set->n_replicas = wmem_array_get_count(p->replicas);
    set->replicas = wmem_alloc_array(p->scope, idset_replica, MAX(set->n_replicas, 1));
    for (uint32_t i = 0; i < set->n_replicas; i++) {
        idset_replica *replica = &set->replicas[i];
        *replica = *(const idset_replica *)wmem_array_index(p->replicas, i);
        set_ranges(p->scope, replica, p->ranges[i]);
        normalise(replica);
    }
    return set;
}

idset *idset_read(wmem_allocator_t *scope, tvbuff_t *tvb, int off, int size, idset_form form)
{
    int end = off + size;
    parse *p = wmem_new0(NULL, parse);
    idset *set = wmem_new0(scope, idset);

    set->form = form;
    p->scope = scope;
    p->set = set;
    p->replicas = wmem_array_new(NULL, sizeof(idset_replica));
    while (off >= 0 && off < end)
        off = read_replica(p, tvb, off, end);
    if (off >= 0)
        finish(p);
    else
        wmem_free(scope, set);
    for (unsigned i = 0; i < wmem_array_get_count(p->replicas); i++)
        wmem_destroy_array(p->ranges[i]);
    wmem_destroy_array(p->replicas);
    wmem_free(NULL, p);
    return off >= 0 ? set : NULL;
}

/* ---- Comparing ---- */

static const idset_replica *same_replica(const idset *set, const idset_replica *as)
{
    for (uint32_t i = 0; i < set->n_replicas; i++) {
        const idset_replica *one = &set->replicas[i];
        if (is_same(one, as))
            return one;
    }
    return NULL;
}

uint64_t idset_count(const idset *set)
{
    uint64_t n = 0;

    for (uint32_t i = 0; i < set->n_replicas; i++)
        for (uint32_t k = 0; k < set->replicas[i].n_ranges; k++)
            n = idset_add(n, idset_range_size(&set->replicas[i].ranges[k]));
    return n;
}

typedef bool (*take_range)(void *data, const globset_range *range);

/* Calls take for each range of `all` that is not in `out` (NULL: empty), both of them ascending. False when take does
   not want any more. */
static bool subtract(const idset_replica *all, const idset_replica *out, take_range take, void *data)
{
    uint32_t k = 0, n_out = out ? out->n_ranges : 0;

    for (uint32_t i = 0; i < all->n_ranges; i++) {
        globset_range left = all->ranges[i];
        while (k < n_out && out->ranges[k].high < left.low)
            k++;
        for (uint32_t j = k; j < n_out && left.low <= left.high && out->ranges[j].low <= left.high; j++) {
            globset_range before = { left.low, out->ranges[j].low - 1 };
            if (out->ranges[j].low > left.low && !take(data, &before))
                return false;
            left.low = out->ranges[j].high + 1;
        }
        if (left.low <= left.high && !take(data, &left))
            return false;
    }
    return true;
}

#define LACKING_TEXT_MAX 80      /* bytes of text, behind which no more ranges are told */

typedef struct lacking {
    uint64_t n;
    wmem_strbuf_t *text;         /* or NULL */
    bool is_full;
} lacking;

static bool take_lacking(void *data, const globset_range *range)
{
    lacking *found = (lacking *)data;

    found->n = idset_add(found->n, idset_range_size(range));
    if (!found->text || found->is_full)
        return true;
    found->is_full = wmem_strbuf_get_len(found->text) > LACKING_TEXT_MAX;
    if (found->is_full)
        wmem_strbuf_append(found->text, " …");
    else
        idset_append_range(found->text, range);
    return true;
}

uint64_t idset_lacking(const ex_cursor *c, const idset *of, const idset *set, const char **first)
{
    lacking found = { .text = first ? wmem_strbuf_new(c->pinfo->pool, "") : NULL };

    for (uint32_t i = 0; i < set->n_replicas; i++)
        subtract(&set->replicas[i], same_replica(of, &set->replicas[i]), take_lacking, &found);
    if (first)
        *first = wmem_strbuf_get_str(found.text);
    return found.n;
}

/* ---- Taking away ---- */

static bool take_kept(void *data, const globset_range *range)
{
    wmem_array_t *kept = (wmem_array_t *)data;

    wmem_array_append(kept, range, 1);
    return wmem_array_get_count(kept) <= IDSET_RANGES_MAX;
}

/* Which replica of `gone` each one of the set is; false when that can't be told: ids are gone of a replica that nobody
   knows, and any of the set that nobody knows may be it. */
static bool match_replicas(const ex_cursor *c, const idset *set, const idset *gone, const idset_replica **found)
{
    uint32_t matched = 0, with_ids = 0;
    bool all_known = true;

    for (uint32_t i = 0; i < set->n_replicas; i++) {
        idset_replica id = { .replid = context_replica_id(c, &set->replicas[i].replguid) };
        found[i] = id.replid ? same_replica(gone, &id) : NULL;
        matched += found[i] && found[i]->n_ranges;
        all_known &= id.replid != 0;
    }
    for (uint32_t i = 0; i < gone->n_replicas; i++)
        with_ids += gone->replicas[i].n_ranges != 0;
    return all_known || matched == with_ids;
}

idset *idset_without(wmem_allocator_t *scope, const ex_cursor *c, const idset *set, const idset *gone)
{
    const idset_replica *found[IDSET_REPLICAS_MAX];
    wmem_array_t *kept;
    idset *left;
    bool fits = true;

    if (!match_replicas(c, set, gone, found))
        return NULL;
    left = wmem_new0(scope, idset);
    left->form = set->form;
    left->n_replicas = set->n_replicas;
    left->replicas = wmem_alloc_array(scope, idset_replica, MAX(set->n_replicas, 1));
    for (uint32_t i = 0; i < set->n_replicas && fits; i++) {
        kept = wmem_array_new(NULL, sizeof(globset_range));
        fits = subtract(&set->replicas[i], found[i], take_kept, kept);
        left->replicas[i] = set->replicas[i];
        set_ranges(scope, &left->replicas[i], kept);
        wmem_destroy_array(kept);
    }
    return fits ? left : NULL;
}

/* ---- Texts ---- */

void idset_append_range(wmem_strbuf_t *text, const globset_range *range)
{
    const char *comma = wmem_strbuf_get_len(text) ? ", " : "";

    if (range->low == range->high)
        wmem_strbuf_append_printf(text, "%s0x%" PRIx64, comma, range->low);
    else
        wmem_strbuf_append_printf(text, "%s0x%" PRIx64 "-0x%" PRIx64, comma, range->low, range->high);
}

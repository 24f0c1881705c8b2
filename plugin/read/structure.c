/* read/structure.c
 * Structures, lists, sub-buffers and blocks. See read/structure.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/structure.h"
#include "read/report.h"
#include "read/summary.h"
#include "read/text.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

cur_node cur_open(ex_cursor *c, proto_tree *t, int hf, int ett, int64_t index)
{
    cur_node n = { NULL, NULL, c->off };

    if (++c->depth > CUR_MAX_DEPTH)
        cur_fail(c, t, "%s: nested deeper than %d structures", cur_field_name(hf), CUR_MAX_DEPTH);
    t = cur_room(c, t);
    if (!t || c->bad)
        return n;
    n.item = proto_tree_add_item(t, hf, c->tvb, c->off, 0, ENC_NA);
    if (index >= 0)
        proto_item_append_text(n.item, " [%" PRId64 "]", index);
    n.tree = proto_item_add_subtree(n.item, ett);
    return n;
}

void cur_close(ex_cursor *c, cur_node *n)
{
    c->depth--;
    if (n->item)
        proto_item_set_len(n->item, c->off - n->start);
}

void cur_struct(ex_cursor *c, proto_tree *t, int hf, int ett, ex_fields fn)
{
    const char *around = c->summary.text;
    bool wanted = c->summary.wanted;
    cur_node n;

    if (c->bad)
        return;
    n = cur_open(c, t, hf, ett, -1);
    c->summary.text = NULL;
    fn(c, n.tree);
    cur_close(c, &n);
    /* What nobody asked for is no summary of the structure around. */
    if (!wanted)
        c->summary.text = around;
}

bool cur_element(ex_cursor *c, proto_tree *t, int hf, uint64_t i, uint64_t n)
{
    if (i >= n || (n == CUR_REST && (!cur_more(c) || (c->block && c->off >= c->block->first))))
        return false;
    /* Each element takes a byte, so a probe needs not read the first of too many. */
    return cur_need(c, t, hf, c->probe && c->probe->whole && n != CUR_REST ? n - i : 1);
}

void cur_list(ex_cursor *c, proto_tree *t, int hf, int ett, uint64_t n, ex_fields fn)
{
    cur_summary_list *later = c->summary.wanted && c->ndr.on ? c->summary.later : NULL;
    cur_summary_list *texts = !c->summary.wanted || c->bad ? NULL : later ? later : cur_summary_list_new(c, ", ");
    const char *around = c->summary.wanted ? NULL : c->summary.text;

    if (texts && c->summary.separator)
        texts->separator = c->summary.separator;
    c->summary.separator = NULL;
    for (uint64_t i = 0; cur_element(c, t, hf, i, n); i++) {
        int before = c->off;
        cur_node node = cur_open(c, t, hf, ett, (int64_t)i);
        bool wanted = texts && !texts->full && i < CUR_SUMMARY_LIST_MAX;
        c->summary.wanted = wanted;
        c->summary.later = later;
        c->summary.text = NULL;
        fn(c, node.tree);
        cur_close(c, &node);
        if (texts && !texts->full)
            cur_summary_list_add_element(c, texts, wanted, later);
        if (c->off == before)
            cur_fail(c, t, "%s: an element without bytes", cur_field_name(hf));
    }
    c->summary.wanted = false;
    c->summary.later = NULL;
    c->summary.text = later || !texts ? around : texts->says ? wmem_strbuf_get_str(texts->text) : "";
}

/* The summary of what was just read for the structure around, whose own is `around`. */
static const char *taken(ex_cursor *c, bool wanted, const char *around)
{
    const char *text = c->summary.text;

    c->summary.wanted = false;
    c->summary.text = around;
    if (!wanted)
        return NULL;
    return text ? text : c->bad ? CUR_SUMMARY_CUT : "";
}

const char *cur_struct_summary(ex_cursor *c, proto_tree *t, int hf, int ett, ex_fields fn, bool wanted)
{
    const char *around = c->summary.text;

    c->summary.wanted = wanted;
    c->summary.text = NULL;
    cur_struct(c, t, hf, ett, fn);
    return taken(c, wanted, around);
}

const char *cur_list_summary(ex_cursor *c, proto_tree *t, int hf, int ett, uint64_t n, ex_fields fn,
                          bool wanted, const char *separator)
{
    const char *around = c->summary.text;

    c->summary.wanted = wanted;
    c->summary.separator = separator;
    c->summary.text = NULL;
    cur_list(c, t, hf, ett, n, fn);
    return taken(c, wanted, around);
}

cur_sub cur_sub_begin(ex_cursor *c, proto_tree *t, int hf, uint64_t size)
{
    cur_sub s = { c->end, c->bad, false };

    if (c->bad)
        return s;
    if (size > (uint64_t)(c->end - c->off)) {
        if (c->probe)
            c->probe->missing = size - (uint64_t)(c->end - c->off);
        cur_need(c, t, hf, size);
        c->bad = false;          /* what is there of it can still be shown */
        s.cut = true;
        return s;
    }
    c->end = c->off + (int)size;
    return s;
}

/* What was read by an offset of a block. */
typedef struct block_part {
    int from, to;
    int resume, resume_end;      /* where reading goes on behind it */
    int outer;                   /* the part that is read around it; -1: none */
} block_part;

static int compare_parts(const void *a, const void *b)
{
    const block_part *first = (const block_part *)a, *second = (const block_part *)b;

    return first->from < second->from ? -1 : first->from > second->from;
}

/* Shows [c->off, to) as undecoded if it is more than zeros, and goes there. */
static void skip_gap(ex_cursor *c, proto_tree *t, int to)
{
    ex_cursor gap = *c;
    bool zeros = true;

    for (int i = c->off; i < to && zeros; i++)
        zeros = tvb_get_uint8(c->tvb, i) == 0;
    gap.end = to;
    if (!zeros)
        cur_finish(&gap, t);
    c->off = MAX(c->off, to);
}

/* Goes to the cursor's end over what was read by offset. */
static void skip_parts(ex_cursor *c, proto_tree *t, const cur_block *b)
{
    unsigned n = wmem_array_get_count(b->parts);
    /* A copy: parts that are being read are known by their place in the array. */
    block_part *parts = (block_part *)wmem_memdup(c->pinfo->pool, wmem_array_get_raw(b->parts), n * sizeof *parts);

    qsort(parts, n, sizeof *parts, compare_parts);
    for (unsigned i = 0; i < n && c->off < c->end; i++) {
        const block_part *part = &parts[i];

        skip_gap(c, t, MIN(part->from, c->end));
        c->off = MAX(c->off, MIN(part->to, c->end));
    }
    skip_gap(c, t, c->end);
}

void cur_sub_end(ex_cursor *c, proto_tree *t, const cur_sub *s)
{
    if (s->was_bad)
        return;
    if (!c->bad && c->block && c->block->parts)
        skip_parts(c, t, c->block);
    cur_finish(c, t);
    c->end = s->end;
    c->bad = s->cut;
}

/* What all blocks begin with: start and sub are set, the cursor ends where the block does. */
static void open_block(ex_cursor *c, cur_block *b, int start)
{
    memset(b, 0, sizeof *b);
    b->sub = (cur_sub){ c->end, c->bad, false };
    b->outer = c->block;
    b->start = start;
    b->end = c->end;
    b->first = INT_MAX;
    b->open = -1;
    b->budget = (uint64_t)CUR_BLOCK_REPEATS * (uint64_t)(c->end - start);
    c->block = b;
}

void cur_block_here(ex_cursor *c, cur_block *b)
{
    open_block(c, b, c->off);
}

void cur_block_begin(ex_cursor *c, proto_tree *t, cur_block *b, int start, int hf, uint64_t size, unsigned least)
{
    open_block(c, b, start);
    if (c->bad)
        return;
    if (size < MAX(least, (unsigned)(c->off - start))) {
        b->sub.was_bad = true;
        cur_fail(c, t, "%s is %" PRIu64 ", must be at least %u", cur_field_name(hf), size, least);
    } else if (size > (uint64_t)(c->end - start)) {
        cur_report(c, t, &c->proto->ei_short,
                   wmem_strdup_printf(c->pinfo->pool, "%s is %" PRIu64 ", but %s left", cur_field_name(hf), size,
                                      cur_number_text(c, (uint64_t)(c->end - start), "byte is", "bytes are")));
        b->sub.cut = true;
    } else {
        b->end = c->end = start + (int)size;
    }
}

/* Why nothing can be read at this offset, or NULL. */
static const char *wrong_offset(const ex_cursor *c, uint64_t offset)
{
    const cur_block *b = c->block;

    if (!b || offset >= (uint64_t)(b->end - b->start))
        return "beyond the block";
    if (offset < (uint64_t)(c->off - b->start))
        return "inside the fields before it";
    return b->budget ? NULL : "one too many into what was read already, in the block";
}

bool cur_at_begin(ex_cursor *c, proto_tree *t, uint64_t offset, const char *name)
{
    cur_block *b = c->block;

    if (c->bad || !offset)
        return false;
    const char *wrong = wrong_offset(c, offset);
    if (wrong) {
        cur_report(c, t, &c->proto->ei_bad,
                   wmem_strdup_printf(c->pinfo->pool, "%s is %" PRIu64 ", %s of %s", name, offset, wrong,
                                      cur_number_text(c, b ? (uint64_t)(b->end - b->start) : 0, "byte", "bytes")));
        return false;
    }
    block_part part = { 0, 0, c->off, c->end, b->open };
    c->off = b->start + (int)offset;
    c->end = b->end;
    b->first = MIN(b->first, c->off);
    if (!b->parts)
        b->parts = wmem_array_new(c->pinfo->pool, sizeof(block_part));
    part.from = part.to = c->off;
    b->open = (int)wmem_array_get_count(b->parts);
    wmem_array_append_one(b->parts, part);
    return true;
}

void cur_at_end(ex_cursor *c)
{
    cur_block *b = c->block;
    block_part *part = (block_part *)wmem_array_index(b->parts, (unsigned)b->open);
    uint64_t cost = (uint64_t)((c->bad ? c->end : c->off) - part->from);

    part->to = c->off;
    b->budget -= MIN(cost, b->budget);
    b->open = part->outer;
    c->off = part->resume;
    c->end = part->resume_end;
    c->bad = false;
}

void cur_block_end(ex_cursor *c, proto_tree *t, cur_block *b)
{
    if (c->block != b)
        return;
    if (!c->bad && b->parts)
        skip_parts(c, t, b);
    else if (!c->bad)
        skip_gap(c, t, c->end);
    c->block = b->outer;
    cur_sub_end(c, t, &b->sub);
}

/* fxics/state.c
 * ICS state. See fxics/state.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/state.h"
#include "fxics/protocol.h"
#include "fxics/reassembly.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/idset.h"
#include "oxcdata/property.h"
#include "read/report.h"
#include "read/text.h"
#include "wireshark/visible.h"

#define PARTS 4                  /* properties of the state */
#define GONE  3                  /* sets of what is not there any more */

/* One property of the state. */
typedef struct part {
    idset *had;                  /* what the client uploaded; NULL: nothing, or it can't be read */
    uint32_t had_in;             /* the frame with its last byte; 0: nothing was uploaded */
    uint32_t told_in;            /* the frame with the server's; 0: not yet */
    bool compared;
    uint64_t more, fewer;        /* ids that the server's has more, and lacks */
    uint64_t lost;               /* those of them that nothing says to be gone */
    const char *lost_ids;        /* the first of them, as text */
} part;

struct fx_client {
    part parts[PARTS];
    idset *gone[GONE];
};

static int part_index(uint32_t tag)
{
    switch (tag >> 16) {
    case META_TAG_IDSET_GIVEN:     return 0;
    case META_TAG_CNSET_SEEN:      return 1;
    case META_TAG_CNSET_SEEN_FAI:  return 2;
    case META_TAG_CNSET_READ:      return 3;
    default:                       return -1;
    }
}

fx_client *state_client_new(void)
{
    return wmem_new0(wmem_file_scope(), fx_client);
}

/* ---- Upload ---- */

fx_stream *state_begin(fx_client *client, const fx_opening *opening, const packet_info *pinfo, uint32_t tag,
                       uint32_t announced)
{
    fx_stream *s = stream_new(opening);
    fx_cut *cut = stream_cut(s, pinfo, 0);
    int index = part_index(tag);

    s->client = client;
    s->lost = false;
    cut->tag = tag;
    cut->total = announced;
    if (index >= 0)
        client->parts[index] = (part){ 0 };
    return s;
}

/* First pass: the size bytes at the cursor are the whole set. */
static void learn_upload(const fx_stream *s, const ex_cursor *c, int size)
{
    int index = part_index(s->cut->tag);

    if (index < 0)
        return;
    s->client->parts[index].had = idset_read(wmem_file_scope(), c->tvb, c->off, size, IDSET_REPLGUID);
    s->client->parts[index].had_in = c->pinfo->num;
}

/* The whole set, size bytes at the cursor. */
static void show_set(ex_cursor *c, proto_tree *t, const fx_cut *cut, int size)
{
    proto_item *item = proto_tree_add_item(cur_room(c, t), fxics_hf.nodes[NODE_STATE], c->tvb, c->off, size, ENC_NA);
    proto_tree *sub = proto_item_add_subtree(item, fxics_hf.ett_node);
    ex_cursor inside = *c;
    property_view v;

    inside.end = c->off + size;
    if (sub)
        proto_item_set_generated(proto_tree_add_uint(sub, fxics_hf.state_property, c->tvb, c->off, 0, cut->tag));
    v = property_open(&inside, sub);
    if (c->summary.wanted)
        value_text_want(&inside, &v.text);
    property_set_tag(&inside, &v, cut->tag);
    property_show_bytes(&inside, &v, PTYP_BINARY, (uint64_t)size);
    property_close(&inside, &v);
    if (tree_is_visible(item))
        cur_append(item, " %s", property_name(c, cut->tag));
    c->summary.text = inside.summary.text;
}

/* The set is whole in this frame: what the bytes of this piece complete, or all that came until its end. */
static void show_whole(ex_cursor *c, proto_tree *t, const fx_stream *s)
{
    const fx_cut *cut = s->cut;
    tvbuff_t *whole = reassembly_whole(c, cut, property_name(c, cut->tag));
    ex_cursor in = *c;

    if (!whole)
        return;
    in.tvb = whole;
    in.off = 0;
    in.end = (int)tvb_captured_length(whole);
    if (!PINFO_FD_VISITED(c->pinfo))
        learn_upload(s, &in, in.end);
    show_set(&in, t, cut, in.end);
    c->summary.text = in.summary.text;
}

void state_piece(ex_cursor *c, proto_tree *t, fx_piece *piece)
{
    const fx_stream *s = piece->stream;
    fx_cut *cut = piece->head;
    int size = c->end - c->off;
    uint64_t ends = piece->offset + (uint64_t)size;
    bool first_pass = !PINFO_FD_VISITED(c->pinfo), was_whole = first_pass && cut->completed_in;

    if (first_pass && !was_whole && ends == cut->total) {
        piece->done = true;
        cut->completed_in = c->pinfo->num;
    }
    if (!piece->offset && piece->done) {
        if (first_pass)
            learn_upload(s, c, size);
        show_set(c, t, cut, size);
    } else {
        fx_part shown = { .name = property_name(c, cut->tag), .at = piece->offset, .total = MAX(cut->total, ends),
                          .begun_in = piece->offset ? cut->begun_in : 0, .size = size,
                          .continued_in = piece->next_frame, .completed_in = cut->completed_in,
                          .is_last = piece->done };

        if (first_pass && !was_whole)
            reassembly_add(c, cut, piece->offset, size, piece->done);
        reassembly_show_part(c, t, &shown);
        if (piece->done)
            show_whole(c, t, s);
    }
    if (ends > cut->total)
        cur_note(c, t, &fxics_ei.short_state, "%s came, %" PRIu64 " announced",
                 cur_number_text(c, ends, "byte", "bytes"), cut->total);
    c->off = c->end;
}

void state_end(ex_cursor *c, proto_tree *t, fx_stream *s)
{
    fx_cut *cut = s->cut;
    ex_cursor empty = *c;
    bool first_pass = !PINFO_FD_VISITED(c->pinfo);

    if (first_pass ? cut->completed_in != 0 : cut->ended_in != c->pinfo->num)
        return;
    if (first_pass) {
        cut->completed_in = cut->ended_in = c->pinfo->num;
        if (s->position)
            reassembly_add(c, cut, s->position, 0, true);
        else
            learn_upload(s, c, 0);
    }
    if (s->position)
        show_whole(c, t, s);
    else {
        empty.end = empty.off;
        show_set(&empty, t, cut, 0);
        c->summary.text = empty.summary.text;
    }
    if (s->position != cut->total)
        cur_note(c, t, &fxics_ei.short_state, "%s came, %" PRIu64 " announced",
                 cur_number_text(c, s->position, "byte", "bytes"), cut->total);
}

bool state_is_first(const fx_stream *s, const fx_piece *piece)
{
    return s->cut->tag >> 16 == META_TAG_IDSET_GIVEN && !s->cut->total && (piece ? piece->done : !s->position);
}

bool state_was_told(const fx_client *client)
{
    for (unsigned i = 0; i < PARTS; i++)
        if (client->parts[i].told_in)
            return true;
    return false;
}

/* ---- What the server says ---- */

static int gone_index(uint32_t tag)
{
    switch (tag >> 16) {
    case META_TAG_IDSET_DELETED:             return 0;
    case META_TAG_IDSET_NO_LONGER_IN_SCOPE:  return 1;
    case META_TAG_IDSET_EXPIRED:             return 2;
    default:                                 return -1;
    }
}

/* Ids that the client had and the final state has not, but for those that were told to be gone. */
static void find_lost(part *p, const fx_client *client, const ex_cursor *c, const idset *now)
{
    const idset *left = p->had;
    const char *ids;

    for (unsigned i = 0; i < GONE && left; i++)
        if (client->gone[i])
            left = idset_without(c->pinfo->pool, c, left, client->gone[i]);
    if (!left)
        return;
    p->lost = idset_lacking(c, now, left, &ids);
    p->lost_ids = p->lost ? wmem_strdup(wmem_file_scope(), ids) : NULL;
}

void state_learn(fx_stream *s, const ex_cursor *c, fx_node_kind node, uint32_t tag, tvbuff_t *tvb, int value, int size)
{
    int gone = gone_index(tag), index = part_index(tag);
    fx_client *client = s->client;

    if (!client || s->done_in)
        return;
    if (gone >= 0 && !client->gone[gone])
        client->gone[gone] = idset_read(wmem_file_scope(), tvb, value, size, IDSET_REPLID);
    if (node != NODE_STATE || index < 0 || client->parts[index].told_in)
        return;
    part *p = &client->parts[index];
    const idset *now = p->had ? idset_read(c->pinfo->pool, tvb, value, size, IDSET_REPLGUID) : NULL;
    p->told_in = c->pinfo->num;
    if (!now)
        return;
    p->compared = true;
    p->more = idset_lacking(c, p->had, now, NULL);
    p->fewer = idset_lacking(c, now, p->had, NULL);
    if (index == 0 && p->fewer)
        find_lost(p, client, c, now);
}

/* How many numbers a set of changes has says nothing (3.1.5.5): only how it changed. */
static const char *difference_text(wmem_allocator_t *pool, const part *p, int index)
{
    if (!p->more && !p->fewer)
        return "unchanged";
    if (index == 0)
        return wmem_strdup_printf(pool, "+%" PRIu64 " -%" PRIu64 " ids", p->more, p->fewer);
    return !p->fewer ? "grown" : !p->more ? "shrunk" : "changed";
}

void state_show_difference(const fx_stream *s, ex_cursor *c, uint32_t tag, proto_item *item)
{
    int index = part_index(tag);
    const part *p = s->client && index >= 0 ? &s->client->parts[index] : NULL;

    if (!p || !p->compared || p->told_in != c->pinfo->num)
        return;
    if (tree_is_visible(item))
        cur_append(item, " [%s against what the client sent in frame %u]", difference_text(c->pinfo->pool, p, index),
                   p->had_in);
    if (p->lost)
        expert_add_info_format(c->pinfo, item, &fxics_ei.lost_ids, "%" PRIu64 " id%s that the client had (frame %u) %s "
                               "missing, and nothing says why: %s", p->lost, p->lost == 1 ? "" : "s", p->had_in,
                               p->lost == 1 ? "is" : "are", p->lost_ids);
}

const char *state_change_text(wmem_allocator_t *pool, const fx_stream *s)
{
    const part *p = s->client ? &s->client->parts[0] : NULL;

    if (!p || !p->compared)
        return NULL;
    if (!p->more && !p->fewer)
        return "state unchanged";
    if (!p->fewer)
        return wmem_strdup_printf(pool, "state +%" PRIu64 " id%s", p->more, p->more == 1 ? "" : "s");
    return wmem_strdup_printf(pool, "state +%" PRIu64 " -%" PRIu64 " ids", p->more, p->fewer);
}

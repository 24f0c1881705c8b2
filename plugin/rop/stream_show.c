/* rop/stream_show.c
 * Shows the pieces of Stream objects, and streams put together. See rop/stream_show.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/stream_show.h"
#include "oxcdata/oxcdata.h"
#include "oxcdata/tag.h"
#include "oxcdata/whole.h"
#include "read/report.h"
#include "read/text.h"
#include "rop/protocol.h"
#include "rop/stream_state.h"
#include "session/part.h"
#include "wireshark/packet_data.h"
#include "wireshark/visible.h"

#include <string.h>

#define FRAME_TIMES 2            /* times the largest stream that one frame shows bytes of wholes */
#define FRAMES_MAX 64            /* pieces whose frames a whole names */
#define HOLES_FREE 4096          /* bytes of holes that are filled for who gathers parts, beyond as many as are known */

static int hf_offset, hf_total, hf_property, hf_previous, hf_next, hf_completed;
static int hf_stream, hf_data, hf_size, hf_missing, hf_hole, hf_pieces, hf_piece;
static int ett_stream, ett_pieces;
static expert_field ei_incomplete, ei_uncommitted, ei_unconfirmed, ei_too_large;

/* ---- Pieces ---- */

void stream_show_offset(const ex_cursor *c, proto_tree *t, uint64_t offset)
{
    item_generated(proto_tree_add_uint64(cur_room(c, t), hf_offset, c->tvb, c->off, 0, offset));
}

/* Of frames around this one: what the same frame has is in sight. */
static void show_frame(const ex_cursor *c, proto_tree *t, int hf, uint32_t frame)
{
    if (frame != c->pinfo->num)
        session_show_number(t, c->tvb, hf, frame);
}

static void show_property(const ex_cursor *c, proto_tree *t, const stream_state *s)
{
    proto_item *item;

    if (!s->tag)
        return;
    item = item_generated(proto_tree_add_uint(t, hf_property, c->tvb, c->off, 0, s->tag));
    if (tree_is_visible(t))
        cur_append(item, " (%s)", property_name(c, s->tag));
}

void stream_show_piece(const ex_cursor *c, proto_tree *t, const stream_piece *p)
{
    t = cur_room(c, t);
    if (p->offset != STREAM_UNKNOWN)
        stream_show_offset(c, t, p->offset);
    if (!t)
        return;
    if (p->total != STREAM_UNKNOWN)
        item_generated(proto_tree_add_uint64(t, hf_total, c->tvb, c->off, 0, p->total));
    show_property(c, t, p->stream);
    show_frame(c, t, hf_previous, p->previous ? p->previous->frame : 0);
    show_frame(c, t, hf_next, p->next_frame);
    show_frame(c, t, hf_completed, p->failed ? 0 : p->completed_in);
}

void stream_tell_piece(ex_cursor *c, proto_tree *t, const stream_piece *p)
{
    wmem_allocator_t *pool = c->pinfo->pool;

    if (!rop_text_is_wanted(c))
        return;
    if (p->stream->tag)
        rop_summary_add(c, t, "of %s", property_name(c, p->stream->tag));
    if (!tree_is_visible(t) || p->offset == STREAM_UNKNOWN || !p->size)
        return;
    cur_append(c->rop->item, ", bytes %s-%s", cur_grouped_text(pool, p->offset),
               cur_grouped_text(pool, p->offset + p->size - 1));
    if (p->total != STREAM_UNKNOWN)
        cur_append(c->rop->item, " of %s", cur_grouped_text(pool, p->total));
}

/* ---- Wholes ---- */

/* Whether the frame, which may complete streams over and over, has room for so many bytes more of them. */
static bool has_room(const ex_cursor *c, uint64_t size)
{
    static const uint32_t key = 0x73747265;      /* any number that is no layer number */
    uint64_t *shown = (uint64_t *)ws_packet_data(c->pinfo->pool, c->pinfo, ex_rop.proto, key, sizeof *shown);

    if (*shown + size > FRAME_TIMES * image_limit())
        return false;
    *shown += size;
    return true;
}

/* Bytes that are missing, as far as the size is known. */
static uint64_t missing_of(const stream_whole *w)
{
    return w->size != STREAM_UNKNOWN && w->size > w->known ? w->size - w->known : 0;
}

/* Whether all bytes are there and can be shown as one. */
static bool is_whole(const stream_whole *w)
{
    return w->n == 1 && w->parts[0].offset == 0 && w->parts[0].bytes &&
           (w->size == STREAM_UNKNOWN || w->parts[0].size == w->size);
}

/* Bytes of the parts that are shown. */
static uint64_t bytes_of(const stream_whole *w)
{
    uint64_t bytes = 0;

    for (unsigned i = 0; i < MIN(w->n, STREAM_PARTS_MAX); i++)
        bytes += w->parts[i].bytes ? w->parts[i].size : 0;
    return bytes;
}

/* `PidTagBody`; what the stream is called. */
static const char *name_of(const ex_cursor *c, const stream_whole *w)
{
    return w->stream->tag ? property_name(c, w->stream->tag) : "a property that is not known";
}

/* `8,026 bytes of PidTagHtml`. */
static const char *text_of(const ex_cursor *c, const stream_whole *w)
{
    wmem_allocator_t *pool = c->pinfo->pool;

    return wmem_strdup_printf(pool, "%s of %s",
                              cur_bytes_text(pool, w->size == STREAM_UNKNOWN ? w->known : w->size), name_of(c, w));
}

/* The known bytes of a part as a data source of their own. */
static tvbuff_t *show_source(const ex_cursor *c, const stream_whole *w, const image_part *part)
{
    wmem_allocator_t *pool = c->pinfo->pool;
    tvbuff_t *tvb = tvb_new_child_real_data(c->tvb, part->bytes, (unsigned)part->size, (int)part->size);
    const char *name = wmem_strdup_printf(pool, "Stream of %s", name_of(c, w));

    if (!is_whole(w))
        name = wmem_strdup_printf(pool, "%s from byte %s on", name, cur_grouped_text(pool, part->offset));
    add_new_data_source(c->pinfo, tvb, name);
    return tvb;
}

static void show_hole(const ex_cursor *c, proto_tree *t, uint64_t from, uint64_t to, bool is_zero)
{
    wmem_allocator_t *pool = c->pinfo->pool;
    proto_item *item = item_generated(proto_tree_add_uint64(t, hf_hole, c->tvb, c->off, 0, to - from));

    if (tree_is_visible(t))
        proto_item_set_text(item, "Bytes %s-%s %s", cur_grouped_text(pool, from), cur_grouped_text(pool, to - 1),
                            is_zero ? "are zero" : "were not seen");
}

/* What is known of a stream with holes, and the holes. */
static void show_parts(const ex_cursor *c, proto_tree *t, const stream_whole *w)
{
    uint64_t at = 0;

    for (unsigned i = 0; i < MIN(w->n, STREAM_PARTS_MAX); i++) {
        const image_part *part = &w->parts[i];

        if (part->offset > at)
            show_hole(c, t, at, part->offset, false);
        if (part->bytes)
            proto_tree_add_item(t, hf_data, show_source(c, w, part), 0, (int)part->size, ENC_NA);
        else
            show_hole(c, t, part->offset, part->offset + part->size, true);
        at = part->offset + part->size;
    }
    if (w->n > STREAM_PARTS_MAX)
        cur_append(proto_tree_get_parent(t), ", %d of %u parts are shown", STREAM_PARTS_MAX, w->n);
    else if (w->size != STREAM_UNKNOWN && w->size > at)
        show_hole(c, t, at, w->size, false);
}

static void show_pieces(const ex_cursor *c, proto_tree *t, const stream_whole *w)
{
    proto_item *item = item_generated(proto_tree_add_uint(t, hf_pieces, c->tvb, c->off, 0, w->pieces));
    proto_tree *sub = proto_item_add_subtree(item, ett_pieces);
    const stream_piece *pieces[FRAMES_MAX];
    unsigned n = 0;

    for (const stream_piece *p = w->last; p && n < MIN(w->pieces, FRAMES_MAX); p = p->previous)
        if (p->size && !p->failed)
            pieces[n++] = p;
    if (w->pieces > n)
        proto_item_append_text(item, ", the last %u of them", n);
    while (n--)
        session_show_number(sub, c->tvb, hf_piece, pieces[n]->frame);
}

/* What is to be said about it. */
static void note_state(ex_cursor *c, proto_tree *t, const stream_whole *w)
{
    wmem_allocator_t *pool = c->pinfo->pool;

    if (w->given_up)
        cur_note(c, t, &ei_too_large, "The stream was not put together: it has too many bytes for preference "
                 "rop.stream_max, or was written in too many places");
    else if (w->size == STREAM_UNKNOWN)
        cur_note(c, t, &ei_incomplete, "How long the stream is, is not known: %s of it were captured",
                 cur_bytes_text(pool, w->known));
    else if (w->lost && missing_of(w))
        cur_note(c, t, &ei_incomplete, "%s of %s were not captured", cur_grouped_text(pool, missing_of(w)),
                 cur_bytes_text(pool, w->size));
    if (w->unconfirmed)
        cur_note(c, t, &ei_unconfirmed, "Some of it was written, but not confirmed: the response was not captured");
    if (w->uncommitted && w->end == STREAM_RELEASED)
        cur_note(c, t, &ei_uncommitted, "The stream was written to, and released without RopCommitStream");
}

static void show_value(ex_cursor *c, proto_tree *t, const stream_whole *w)
{
    tvbuff_t *tvb = show_source(c, w, &w->parts[0]);
    ex_cursor in = *c;

    proto_tree_add_item(t, hf_data, tvb, 0, (int)w->parts[0].size, ENC_NA);
    if (!w->stream->tag)
        return;
    in.tvb = tvb;
    in.off = 0;
    in.end = (int)tvb_captured_length(tvb);
    in.summary = (cur_summary){ 0 };
    whole_show(&in, t, w->stream->tag);
}

static void show_stream(ex_cursor *c, proto_tree *t, const stream_whole *w)
{
    proto_item *item = item_generated(proto_tree_add_item(t, hf_stream, c->tvb, c->off, 0, ENC_NA));
    proto_tree *sub = proto_item_add_subtree(item, ett_stream);

    if (tree_is_visible(t))
        proto_item_append_text(item, ": %s", text_of(c, w));
    if (tree_is_visible(t) && w->pieces)
        proto_item_append_text(item, ", in %s", cur_number_text(c, w->pieces, "piece", "pieces"));
    show_property(c, sub, w->stream);
    if (w->size != STREAM_UNKNOWN)
        item_generated(proto_tree_add_uint64(sub, hf_size, c->tvb, c->off, 0, w->size));
    if (missing_of(w))
        item_generated(proto_tree_add_uint64(sub, hf_missing, c->tvb, c->off, 0, missing_of(w)));
    if (w->pieces)
        show_pieces(c, sub, w);
    note_state(c, sub, w);
    if (w->given_up)
        return;
    if (!has_room(c, bytes_of(w)))
        cur_note(c, sub, &ei_too_large, "The bytes are not shown: streams of this frame have too many already");
    else if (is_whole(w))
        show_value(c, sub, w);
    else
        show_parts(c, sub, w);
}

/* ---- Parts of messages ---- */

/* All bytes, with zeros where they are missing, when those are not many; else what is known from the first on. */
static const uint8_t *filled(const ex_cursor *c, const stream_whole *w, uint64_t *size)
{
    const uint64_t missing = missing_of(w);
    uint8_t *bytes;

    *size = w->n && w->parts[0].bytes && !w->parts[0].offset ? w->parts[0].size : 0;
    if (is_whole(w) || w->size == STREAM_UNKNOWN || w->n > STREAM_PARTS_MAX || w->size > image_limit() ||
        missing > w->known + HOLES_FREE || !has_room(c, w->size))
        return *size ? w->parts[0].bytes : (const uint8_t *)"";
    bytes = (uint8_t *)wmem_alloc0(c->pinfo->pool, (size_t)w->size + 1);
    for (unsigned i = 0; i < w->n; i++)
        if (w->parts[i].bytes)
            memcpy(bytes + w->parts[i].offset, w->parts[i].bytes, (size_t)w->parts[i].size);
    *size = w->size;
    return bytes;
}

static void tell_part(const ex_cursor *c, const stream_whole *w)
{
    const ex_object *o = w->stream->object;
    const uint16_t type = w->stream->tag & 0xffff;
    part_value value = { .tag = w->stream->tag, .type = type, .property = property_by_tag(c, w->stream->tag),
                         .code_page = type == PTYP_STRING8 ? c->code_page : 0 };
    ex_part *p;

    if (!parts_wanted())
        return;
    p = part_new(c, PART_STREAM, o, part_of_object(c, o->parent));
    if (!p)
        return;
    p->object = o;
    p->whole = w->end != STREAM_RELEASED;
    value.bytes = filled(c, w, &value.size);
    value.missing = w->given_up && w->size != STREAM_UNKNOWN ? w->size : missing_of(w);
    part_tell(c, p, &value);
}

void stream_show_whole(ex_cursor *c, proto_tree *t, const stream_whole *w)
{
    tell_part(c, w);
    if (w->end != STREAM_READ && rop_text_is_wanted(c))
        rop_summary_add(c, t, "%s", text_of(c, w));
    t = cur_room(c, t);
    if (oxcdata_is_looked_at(t, ex_rop.proto))
        show_stream(c, t, w);
}

/* ---- Registration ---- */

static void register_experts(int proto)
{
    static ei_register_info ei[] = {
        { &ei_incomplete, { "rop.stream.incomplete", PI_REASSEMBLE, PI_NOTE, "Bytes of a stream were not captured",
            EXPFILL } },
        { &ei_too_large, { "rop.stream.too_large", PI_REASSEMBLE, PI_NOTE, "A stream was not put together", EXPFILL } },
        { &ei_unconfirmed, { "rop.stream.unconfirmed", PI_REASSEMBLE, PI_NOTE, "A write has no response", EXPFILL } },
        { &ei_uncommitted, { "rop.stream.uncommitted", PI_SEQUENCE, PI_NOTE,
            "A stream was released without RopCommitStream", EXPFILL } },
    };

    expert_register_field_array(expert_register_protocol(proto), ei, array_length(ei));
}

void stream_show_register(int proto)
{
    static hf_register_info hf[] = {
        { &hf_offset, { "Stream offset", "rop.stream_offset", FT_UINT64, BASE_DEC, NULL, 0,
            "Where in the stream this piece begins, in bytes", HFILL } },
        { &hf_total, { "Stream size", "rop.stream.total", FT_UINT64, BASE_DEC, NULL, 0,
            "How many bytes the stream has, as far as that was known when this piece came", HFILL } },
        { &hf_property, { "Stream of property", "rop.stream.property", FT_UINT32, BASE_HEX, NULL, 0,
            "Tag of the property that the stream was opened on", HFILL } },
        { &hf_previous, { "Previous piece in frame", "rop.stream.previous_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The piece of the same Stream object that was read or written before this one", HFILL } },
        { &hf_next, { "Next piece in frame", "rop.stream.next_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The piece of the same Stream object that was read or written after this one", HFILL } },
        { &hf_completed, { "Stream in frame", "rop.stream.completed_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The frame that has the stream with this piece put together", HFILL } },
        { &hf_stream, { "Stream", "rop.stream", FT_NONE, BASE_NONE, NULL, 0,
            "The stream put together from the pieces that were read and written, as it was at the end of this ROP",
            HFILL } },
        { &hf_data, { "Stream data", "rop.stream.data", FT_BYTES, BASE_NONE, NULL, 0,
            "Bytes of a stream put together; of one with holes those up to the next one", HFILL } },
        { &hf_size, { "Size", "rop.stream.size", FT_UINT64, BASE_DEC, NULL, 0,
            "How many bytes the stream has", HFILL } },
        { &hf_missing, { "Missing bytes", "rop.stream.missing", FT_UINT64, BASE_DEC, NULL, 0,
            "How many bytes of the stream were not captured, or nobody read or wrote them", HFILL } },
        { &hf_hole, { "Hole", "rop.stream.hole", FT_UINT64, BASE_DEC, NULL, 0,
            "How many bytes in a row have no data here: nobody read or wrote them, or they are all zero", HFILL } },
        { &hf_pieces, { "Pieces", "rop.stream.pieces", FT_UINT32, BASE_DEC, NULL, 0,
            "How many reads and writes the stream was put together from", HFILL } },
        { &hf_piece, { "Piece in frame", "rop.stream.piece", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "A frame with a piece of the stream", HFILL } },
    };
    static int *ett[] = { &ett_stream, &ett_pieces };

    for (unsigned i = 0; i < array_length(hf); i++)
        *hf[i].p_id = -1;
    ett_stream = ett_pieces = -1;
    proto_register_field_array(proto, hf, array_length(hf));
    proto_register_subtree_array(ett, array_length(ett));
    register_experts(proto);
}

/* fxics/walk.c
 * Reads a piece of a stream. See fxics/walk.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/walk.h"
#include "fxics/element.h"
#include "fxics/gather.h"
#include "fxics/groups.h"
#include "fxics/nodes.h"
#include "fxics/protocol.h"
#include "fxics/reassembly.h"
#include "fxics/resync.h"
#include "fxics/state.h"
#include "fxics/tally.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/context.h"
#include "oxcdata/tag.h"
#include "read/report.h"
#include "read/text.h"
#include "session/failure.h"
#include "wireshark/visible.h"

#include <string.h>

/* ---- Whole elements ---- */

/* An element, all of whose bytes are in the tvb from start to end. */
typedef struct whole {
    tvbuff_t *tvb;
    int start, end;
    const fx_lexer *lexer;
    uint64_t offset;             /* of it in the stream */
} whole;

/* Whether the value is an error of the server's: 2.2.4.3.4, 2.2.4.1.5.2. */
static bool tells_error(fx_walk *w, uint32_t tag)
{
    return (tag == PROPERTY_TAG(0, PTYP_BINARY) && nodes_top(w)->kind == NODE_ERROR_INFO) ||
           tag >> 16 == META_TAG_EC_WARNING;
}

/* Where the code stands in the value: behind the size of ExtendedErrorInfo, its version and padding (2.2.2.10); a
   warning is the value itself. */
static int code_offset(const whole *e, bool is_error)
{
    const int at = e->start + (int)e->lexer->head + (is_error ? 4 : 0);

    return at + 4 <= e->end ? at : -1;
}

static void show_error(fx_walk *w, proto_tree *t, const whole *e, bool is_error, const char *text)
{
    const int at = code_offset(e, is_error);
    const failure f = { .source = FAILED_SYNC, .warns = !is_error, .code = at < 0 ? 0 : tvb_get_letohl(e->tvb, at),
                        .is_request = w->c.is_request, .call = w->c.call,
                        .about = strchr(text, ','),
                        .what = w->stream->opening.is_upload ? "Upload" : "Download" };

    proto_item_set_generated(proto_tree_add_string(t, is_error ? fxics_hf.error : fxics_hf.warning, e->tvb, e->start,
                                                   e->end - e->start, text));
    if (f.code)
        failure_show(w->c.pinfo, t, e->tvb, at, 4, &f);
    if (w->names) {
        cur_summary_list_add(w->names, wmem_strdup_printf(w->c.pinfo->pool, "%s %s", is_error ? "error" : "warning",
                                                          text));
        w->named++;
    }
}

/* First pass, of downloads: what the server calls a property here it calls so in the whole mailbox. */
static void learn_property(fx_walk *w, const whole *e)
{
    uint16_t id = (uint16_t)(e->lexer->tag >> 16);
    const ex_name *name;
    ex_cursor c;

    if (!fx_is_named(e->lexer->tag) || w->stream->opening.is_upload || context_property_name(&w->c, id))
        return;
    c = w->c;
    c.tvb = e->tvb;
    name = element_name(&c, e->start + 4, e->end);
    if (name)
        context_id_named(&w->c, id, name);
}

static void show_element(fx_walk *w, const whole *e, proto_tree *t)
{
    fx_element element;
    ex_cursor c;

    if (!t && !w->gathering && !element_tells(e->lexer->tag) && !tells_error(w, e->lexer->tag))
        return;
    element = (fx_element){ e->lexer, e->offset, (fx_node_kind)nodes_top(w)->kind, nodes_top(w)->facts };
    c = w->c;
    c.tvb = e->tvb;
    c.off = e->start;
    c.end = e->end;
    c.summary.wanted = tells_error(w, e->lexer->tag);
    c.part = gather_node(w);
    const char *text = element_show(&c, t, &element);
    if (text)
        show_error(w, t, e, element.node == NODE_ERROR_INFO, text);
    if (element.node == NODE_STATE)
        state_show_difference(w->stream, &c, e->lexer->tag, tree_last_item(t));
}

/* The value of an element that is no list and has no variable size stands at its end, a variable one behind its
   length. */
static void tell_value(fx_walk *w, const whole *e)
{
    const int value = e->start + (int)e->lexer->head;
    const unsigned range = e->lexer->tag >> 24;

    /* What counts has one of these ids, or none; all others matter as members of the group that is read. */
    if (range != 0x40 && range != 0x67 && range != 0 && !nodes_top(w)->group)
        return;
    groups_property(w, e->lexer->tag, e->tvb, value, e->end - value, e->offset);
    tally_property(w, e->lexer->tag, e->tvb, value, e->end - value);
}

/* In front of showing a marker, behind which the piece goes on there. */
static void take_marker(fx_walk *w, const marker_rule *rule, uint64_t offset, int behind)
{
    w->behind_marker = behind;
    nodes_marker(w, rule, offset);
}

static void take_element(fx_walk *w, const whole *e)
{
    const marker_rule *rule = syntax_of_marker(e->lexer->tag);

    if (rule)
        take_marker(w, rule, e->offset, e->tvb == w->c.tvb ? e->end : w->c.off);
    else
        nodes_property(w, e->lexer->tag);
    if (!rule)
        tell_value(w, e);
    if (!rule && w->learning)
        learn_property(w, e);
    show_element(w, e, nodes_top(w)->tree);
    if (e->tvb == w->c.tvb)
        w->c.off = e->end;
    if (rule)
        nodes_behind_marker(w, rule);
}

/* ---- Elements that are cut ---- */

/* What a cut element is called, as far as its bytes up to here tell. */
static const char *cut_name(fx_walk *w, uint32_t tag, const ex_name *property)
{
    const char *name = reassembly_name(&w->c, tag, property);

    return name ? name : "Element";
}

/* First pass: takes over what the lexer has found out. */
static void update_cut(fx_cut *cut, const fx_lexer *l)
{
    cut->tag = l->tag;
    cut->head = l->head;
    if (!cut->total)
        cut->total = lexer_total(l);
}

/* First pass: a copy for as long as the capture is open. */
static const ex_name *keep_name(const ex_name *name)
{
    ex_name *copy = (ex_name *)wmem_memdup(wmem_file_scope(), name, sizeof *name);

    if (copy->key)
        copy->key = wmem_strdup(wmem_file_scope(), copy->key);
    return copy;
}

/* The piece ends inside of the element that begins at the cursor, which the lexer has read. */
static void take_tail(fx_walk *w, const fx_lexer *l)
{
    uint64_t offset = walk_offset(w, w->c.off, w->nodes[0].start);
    int size = w->c.end - w->c.off;
    const ex_name *name = l->head && fx_is_named(l->tag) ? element_name(&w->c, w->c.off + 4, w->c.end) : NULL;

    if (w->learning) {
        w->end.cut = stream_cut(w->stream, w->c.pinfo, offset);
        w->end.lexer = *l;
        update_cut(w->end.cut, l);
        if (name)
            w->end.cut->property = keep_name(name);
        reassembly_add(&w->c, w->end.cut, 0, size, false);
        w->piece->tail = w->end.cut;
    }
    if (nodes_top(w)->tree) {
        fx_part part = { .name = cut_name(w, l->tag, name), .total = lexer_total(l), .head = l->head, .size = size,
                         .continued_in = w->piece->next_frame,
                         .completed_in = w->piece->tail ? w->piece->tail->completed_in : 0 };
        reassembly_show_part(&w->c, nodes_top(w)->tree, &part);
    }
    w->c.off = w->c.end;
}

/* First pass: reads on in the element that the piece begins inside of. Returns where that ends in the piece. */
static int read_head(fx_walk *w, fx_cut *cut, lexed *result)
{
    int off = w->c.off;

    *result = lexer_feed(&w->end.lexer, w->bytes, &off, w->c.end);
    update_cut(cut, &w->end.lexer);
    if (*result == LEXED_ELEMENT) {
        cut->total = w->end.lexer.size;
        cut->completed_in = w->piece->frame;
    }
    w->piece->head_size = (uint32_t)(off - w->c.off);
    w->piece->head_result = (uint8_t)*result;
    reassembly_add(&w->c, cut, w->piece->offset - cut->offset, off - w->c.off, *result == LEXED_ELEMENT);
    return off;
}

/* The same on later passes. */
static int find_head(fx_walk *w, lexed *result)
{
    *result = (lexed)w->piece->head_result;
    return w->c.off + (int)w->piece->head_size;
}

static void show_head(fx_walk *w, const fx_cut *cut, int end, bool whole_here)
{
    fx_part part = { .at = w->piece->offset - cut->offset, .size = end - w->c.off, .begun_in = cut->begun_in,
                     .completed_in = cut->completed_in, .is_last = whole_here };
    uint64_t seen = part.at + (uint64_t)part.size;
    bool head_seen = cut->head && seen >= cut->head;
    fx_type type;

    part.head = head_seen ? cut->head : 0;
    part.name = cut_name(w, seen >= 4 ? cut->tag : 0, head_seen ? cut->property : NULL);
    if (whole_here || (head_seen && fx_type_of(cut->tag, &type) && !(type.is_list && !type.size)))
        part.total = cut->total;
    if (!whole_here)
        part.continued_in = w->piece->next_frame;
    reassembly_show_part(&w->c, nodes_top(w)->tree, &part);
}

/* The element is complete: shows it whole, if its bytes were kept. */
static void take_whole(fx_walk *w, const fx_cut *cut)
{
    tvbuff_t *tvb = reassembly_whole(&w->c, cut, cut_name(w, cut->tag, cut->property));
    fx_lexer l = { 0 };
    whole e = { .tvb = tvb, .lexer = &l, .offset = cut->offset };

    if (!tvb) {
        const marker_rule *rule = syntax_of_marker(cut->tag);

        /* What a marker does needs no bytes. */
        if (rule) {
            take_marker(w, rule, cut->offset, w->c.off);
            nodes_behind_marker(w, rule);
        } else {
            nodes_property(w, cut->tag);
            gather_cut(w, cut);
        }
        return;
    }
    int size = (int)tvb_captured_length(tvb);
    if (lexer_feed(&l, tvb_get_ptr(tvb, 0, size), &e.end, size) == LEXED_ELEMENT)
        take_element(w, &e);
}

/* The piece begins inside of an element. */
static void take_head(fx_walk *w)
{
    fx_cut *cut = w->piece->head;
    lexed result;
    int end = w->learning ? read_head(w, cut, &result) : find_head(w, &result);

    if (nodes_top(w)->tree && end > w->c.off)
        show_head(w, cut, end, result == LEXED_ELEMENT);
    w->c.off = end;
    if (result == LEXED_MORE) {
        if (w->learning)
            w->piece->tail = cut;
        return;
    }
    w->end.cut = NULL;
    if (result == LEXED_ELEMENT)
        take_whole(w, cut);
    else
        w->end.lost = true;
}

/* ---- Bytes that can't be read ---- */

static void skip(fx_walk *w, int to, const expert_field *ei, const char *why)
{
    proto_tree *t = cur_room(&w->c, nodes_top(w)->tree);
    proto_item *item = proto_tree_add_item(t, fxics_hf.unsynchronized, w->c.tvb, w->c.off, to - w->c.off, ENC_NA);

    if (!w->c.probe && w->reports++ < FX_REPORTS_MAX)
        expert_add_info_format(w->c.pinfo, item, (expert_field *)ei, "%d byte%s skipped: %s", to - w->c.off,
                               to - w->c.off == 1 ? "" : "s", why);
    w->c.off = to;
}

/* Goes on where elements make sense again. */
static void find_element(fx_walk *w, const expert_field *ei, const char *why)
{
    int found = resync_find(&w->c);

    w->end.lost = found < 0;
    if (found != w->c.off)
        skip(w, found < 0 ? w->c.end : found, ei, why);
}

static void fault(fx_walk *w, const fx_lexer *l)
{
    const char *why;
    ex_cursor behind = w->c;
    int found;

    if (fx_is_named(l->tag) && l->size > 4 && l->atom[LEXER_ATOM_MAX - 1] > FX_NAME_KEY)
        why = wmem_strdup_printf(w->c.pinfo->pool, "%s: kind of name is 0x%02x", cur_field_name(fxics_hf.flag),
                                 l->atom[LEXER_ATOM_MAX - 1]);
    else
        why = wmem_strdup_printf(w->c.pinfo->pool, "PropertyType 0x%04x of tag 0x%08x can't stand in a stream",
                                 l->tag & 0xffff, l->tag);
    behind.off++;
    found = resync_find(&behind);
    w->end.lost = found < 0;
    skip(w, found < 0 ? w->c.end : found,
         w->stream->opening.for_upload ? &w->c.proto->ei_must : &w->c.proto->ei_bad, why);
}

/* ---- The piece ---- */

static void take_elements(fx_walk *w)
{
    const int first = w->nodes[0].start;

    while (w->c.off < w->c.end) {
        fx_lexer l = { 0 };
        whole e = { .tvb = w->c.tvb, .start = w->c.off, .end = w->c.off, .lexer = &l,
                    .offset = walk_offset(w, w->c.off, first) };

        switch (lexer_feed(&l, w->bytes, &e.end, w->c.end)) {
        case LEXED_ELEMENT: take_element(w, &e); break;
        case LEXED_MORE:    take_tail(w, &l); break;
        default:            fault(w, &l); break;
        }
    }
}

/* First pass: the stream goes on from here. */
static void keep_end(fx_walk *w, const fx_level *levels)
{
    fx_stream *s = w->stream;

    s->lexer = w->end.lexer;
    s->cut = w->end.cut;
    s->levels = levels;
    s->lost = w->end.lost;
    if (!s->done_in)
        brought_add(&s->totals, &w->brought);
    /* Bytes behind the last piece are none of what is open there. */
    if (w->piece->done) {
        s->cut = NULL;
        s->levels = NULL;
        s->lost = false;
    }
}

/* A piece that brought nothing but a part of a value says of which. */
static const char *part_text(fx_walk *w)
{
    const fx_cut *cut = w->piece->head;

    if (!cut || cut != w->piece->tail || cut->offset + 4 > w->piece->offset || fx_is_named(cut->tag))
        return "";
    return wmem_strdup_printf(w->c.pinfo->pool, "%s of %s", cur_bytes_text(w->c.pinfo->pool, w->piece->size),
                              property_name(&w->c, cut->tag));
}

static const char *names_text(fx_walk *w)
{
    const char *names = cur_summary_list_text(w->names);

    if (!names || !*names) {
        const char *brought = brought_text(w->c.pinfo->pool, &w->brought, NODE_NONE);
        return *brought ? brought : part_text(w);
    }
    return w->unnamed ? wmem_strdup_printf(w->c.pinfo->pool, "%s +%u", names, w->unnamed) : names;
}

const char *walk_piece(const ex_cursor *c, proto_tree *t, fx_piece *piece)
{
    fx_walk *w = wmem_new0(c->pinfo->pool, fx_walk);
    const fx_level *levels;

    w->c = *c;
    w->c.proto = &ex_fxics;
    w->bytes = tvb_get_ptr(c->tvb, 0, c->end);
    w->c.layout = (cur_layout){ .wide_boolean = true };
    w->stream = piece->stream;
    w->piece = piece;
    w->top = t;
    w->learning = !PINFO_FD_VISITED(c->pinfo);
    w->telling = c->summary.wanted;
    w->end = (fx_place){ .lexer = w->stream->lexer, .cut = piece->head };
    if (w->telling)
        w->names = cur_summary_list_new(&w->c, ", ");
    w->c.summary.wanted = false;
    gather_piece(w);
    nodes_begin(w);
    if (piece->lost)
        find_element(w, &fxics_ei.start_missing, "where the next element begins is not known");
    else if (piece->head)
        take_head(w);
    if (w->end.lost && w->c.off < w->c.end)
        find_element(w, &w->c.proto->ei_bad, "the element before can't be read");
    take_elements(w);
    levels = nodes_finish(w);
    if (w->learning)
        keep_end(w, levels);
    return w->telling ? names_text(w) : NULL;
}

void walk_again(const ex_cursor *c, const fx_piece *piece, const fx_mark *mark, const uint8_t *bytes, uint32_t used)
{
    fx_stream *s = piece->stream;
    fx_piece again = *piece;         /* what it shows on later passes stays */
    ex_cursor in = *c;
    cur_probe quiet = { 0 };

    stream_back(s, piece, mark);
    if (!used)
        return;
    again.head = s->cut;
    again.size = used;
    in.probe = &quiet;
    in.tvb = tvb_new_child_real_data(c->tvb, (const uint8_t *)wmem_memdup(c->pinfo->pool, bytes, used), used,
                                     (int)used);
    in.off = 0;
    in.end = (int)used;
    in.summary.wanted = false;
    walk_piece(&in, NULL, &again);
    s->position += used;
    s->bytes += used;
}

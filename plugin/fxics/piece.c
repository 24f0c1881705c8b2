/* fxics/piece.c
 * A piece of a stream in its ROP. See fxics/piece.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/piece.h"
#include "fxics/protocol.h"
#include "fxics/reassembly.h"
#include "fxics/state.h"
#include "fxics/walk.h"
#include "oxcdata/oxcdata.h"
#include "read/report.h"
#include "read/text.h"
#include "session/event.h"
#include "session/session.h"
#include "session/part.h"
#include "wireshark/visible.h"

#include <string.h>

/* ---- The stream ---- */

/* What people call the stream, in front of the object that it is about. */
static const char *words_of(const fx_stream *s, fx_node_kind root)
{
    if (s->opening.is_upload)
        return root == NODE_MESSAGE_LIST ? "messages into "
             : root == NODE_TOP_FOLDER ? "folder into " : "content into ";
    switch (root) {
    case NODE_CONTENTS_SYNC:  return "contents sync of ";
    case NODE_HIERARCHY_SYNC: return "hierarchy sync of ";
    case NODE_STATE:          return "state of ";
    case NODE_MESSAGE_LIST:   return "messages of ";
    case NODE_TOP_FOLDER:     return "folder ";
    case NODE_FOLDER_CONTENT: return "content of ";
    case NODE_MESSAGE_CONTENT: return "message ";
    case NODE_ATTACHMENT_CONTENT: return "attachment ";
    default:                  return "transfer of ";
    }
}

static fx_node_kind root_here(const fx_piece *p)
{
    return stream_root(p->stream, p->offset + p->size);
}

/* Returns the subtree. */
static proto_tree *show_stream(ex_cursor *c, proto_tree *t, const fx_piece *p)
{
    proto_item *item;

    t = cur_room(c, t);
    if (!t)
        return NULL;
    item = proto_tree_add_uint(t, fxics_hf.stream, c->tvb, c->off, (int)p->size, p->stream->number);
    proto_item_set_generated(item);
    return proto_item_add_subtree(item, fxics_hf.ett_stream);
}

void piece_show_number(const ex_cursor *c, proto_tree *t, const fx_stream *s)
{
    session_show_number(t, c->tvb, fxics_hf.stream, s->number);
}

static void show_links(const ex_cursor *c, proto_tree *t, const fx_piece *p)
{
    session_show_number(t, c->tvb, fxics_hf.previous_in, p->previous_frame);
    session_show_number(t, c->tvb, fxics_hf.next_in, p->next_frame);
}

/* `Stream: 19, contents sync of "Inbox", bytes 31,488-62,975`, behind the bytes, which may tell what the stream is. */
static void show_root(const ex_cursor *c, proto_tree *t, const fx_piece *p, const char *object)
{
    wmem_allocator_t *pool = c->pinfo->pool;
    const char *name = fxics_node_name(root_here(p));

    proto_item_set_generated(proto_tree_add_string(t, fxics_hf.root, c->tvb, c->off, 0, name));
    if (!p->size || !tree_is_visible(t))
        return;
    cur_append(proto_tree_get_parent(t), ", %s%s, bytes %s-%s", words_of(p->stream, root_here(p)), object,
               cur_grouped_text(pool, p->offset), cur_grouped_text(pool, p->offset + p->size - 1));
}

/* ---- Totals ---- */

static nstime_t duration(const fx_stream *s, const packet_info *pinfo)
{
    nstime_t time;

    nstime_delta(&time, &pinfo->abs_ts, &s->opening.begun);
    return time;
}

/* Of a synchronization all counts, as zero is an answer there. */
static void show_totals(const ex_cursor *c, proto_tree *t, const fx_stream *s)
{
    bool all = s->opening.root == NODE_CONTENTS_SYNC || s->opening.root == NODE_HIERARCHY_SYNC;
    const struct { int hf; brought_kind kind; } fields[] = {
        { fxics_hf.changed, BROUGHT_CHANGED }, { fxics_hf.partial, BROUGHT_PARTIAL },
        { fxics_hf.folders, BROUGHT_FOLDERS }, { fxics_hf.read, BROUGHT_READ }, { fxics_hf.unread, BROUGHT_UNREAD },
        { fxics_hf.deleted, BROUGHT_DELETED }, { fxics_hf.out_of_scope, BROUGHT_OUT_OF_SCOPE },
        { fxics_hf.expired, BROUGHT_EXPIRED }, { fxics_hf.errors, BROUGHT_ERRORS },
    };
    nstime_t time = duration(s, c->pinfo);

    for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++)
        if (all || s->totals.n[fields[i].kind])
            proto_item_set_generated(proto_tree_add_uint(t, fields[i].hf, c->tvb, c->off, 0,
                                                     s->totals.n[fields[i].kind]));
    proto_item_set_generated(proto_tree_add_uint64(t, fxics_hf.bytes, c->tvb, c->off, 0, s->bytes));
    proto_item_set_generated(proto_tree_add_uint(t, fxics_hf.pieces, c->tvb, c->off, 0, s->pieces));
    proto_item_set_generated(proto_tree_add_time(t, fxics_hf.time, c->tvb, c->off, 0, &time));
}

/* `3 changed (1 partial), 2 read, 0 errors, state +4 ids, 61,234 bytes in 3 pieces, 1.2 s`. */
static const char *totals_text(const ex_cursor *c, const fx_stream *s, fx_node_kind root, const char *names)
{
    wmem_allocator_t *pool = c->pinfo->pool;
    const char *brought = brought_text(pool, &s->totals, root), *state = state_change_text(pool, s);
    nstime_t time = duration(s, c->pinfo);

    /* Of a stream in one piece these are all of them. */
    if (s->pieces != 1 || *names != '"')
        names = "";
    return wmem_strdup_printf(pool, "%s%s%s%s%s in %u piece%s, %.1f s%s%s", brought, *brought ? ", " : "",
                              state ? state : "", state ? ", " : "", cur_bytes_text(pool, s->bytes), s->pieces,
                              s->pieces == 1 ? "" : "s", nstime_to_sec(&time), *names ? ": " : "", names);
}

/* ---- The piece ---- */

/* `contents sync of "Inbox" step 2 of 4: "Budget 2027" +3`. */
static const char *line(ex_cursor *c, const fx_piece *p, const fx_progress *progress, const char *brought)
{
    wmem_allocator_t *pool = c->pinfo->pool;
    fx_node_kind root = root_here(p);
    const char *subject = wmem_strdup_printf(pool, "%s%s", words_of(p->stream, root), progress->object);

    if (!strcmp(brought, progress->object))
        brought = "";            /* the whole stream is of what it is about */
    if (p->done)
        return wmem_strdup_printf(pool, "Done: %s: %s", subject, totals_text(c, p->stream, root, brought));
    if (progress->steps)
        subject = wmem_strdup_printf(pool, "%s, step %u of %u", subject, progress->done, progress->steps);
    return *brought ? wmem_strdup_printf(pool, "%s: %s", subject, brought)
                    : wmem_strdup_printf(pool, "%s, %s", subject, cur_bytes_text(pool, p->size));
}

/* In the first piece. */
static void note_opening(ex_cursor *c, proto_tree *t, const fx_piece *p)
{
    if (!p->stream->opening.frame && !p->offset)
        cur_note(c, t, &fxics_ei.start_missing, "What opened this transfer was not captured: what it is about, and "
                 "whether it begins here, is not known");
}

/* The stream ends inside of this element, of which so many bytes came. */
static void note_end_inside(ex_cursor *c, proto_tree *t, const fx_cut *cut, uint64_t came)
{
    const char *name = reassembly_name(c, cut->tag, cut->property);

    cur_note(c, t, &fxics_ei.incomplete, "The stream ends inside of %s: %s of %s came",
             name ? name : "an element", cur_grouped_text(c->pinfo->pool, came),
             cut->total ? cur_bytes_text(c->pinfo->pool, cut->total) : "unknown bytes");
}

/* Tells statistics of a piece, or with NULL that the stream was released. */
static void tell_piece(const ex_cursor *c, const fx_stream *s, const fx_piece *piece)
{
    const ex_event event = { .kind = EVENT_PIECE, .is_request = c->is_request, .call = c->call,
                             .piece = { s, piece } };

    event_tell(c->pinfo, &event);
}

const char *piece_show(ex_cursor *c, proto_tree *t, fx_piece *piece, const fx_progress *progress)
{
    fx_stream *s = piece->stream;
    proto_tree *sub;
    const char *brought;

    tell_piece(c, s, piece);
    if (!oxcdata_is_looked_at(t, ex_fxics.proto))
        t = NULL;
    if (!PINFO_FD_VISITED(c->pinfo) && progress->is_last && !s->done_in && !s->released_in)
        piece->done = true;
    else if (PINFO_FD_VISITED(c->pinfo) && !t && !c->summary.wanted && !parts_wanted()) {
        c->off = c->end;
        return NULL;
    }
    sub = show_stream(c, t, piece);
    brought = walk_piece(c, t, piece);
    if (piece->done)
        s->done_in = piece->frame;
    if (sub) {
        show_root(c, sub, piece, progress->object);
        show_links(c, sub, piece);
    }
    if (sub && piece->done)
        show_totals(c, sub, s);
    note_opening(c, sub, piece);
    if (piece->done && piece->tail)
        note_end_inside(c, sub, piece->tail, piece->offset + piece->size - piece->tail->offset);
    c->off = c->end;
    return brought ? line(c, piece, progress, brought) : NULL;
}

const char *piece_show_release(ex_cursor *c, proto_tree *t, const fx_stream *s)
{
    const char *text;

    if (s->released_in != c->pinfo->num || !s->pieces)
        return NULL;
    tell_piece(c, s, NULL);
    if (s->done_in)
        return NULL;
    if (s->opening.is_upload) {
        if (s->cut)
            note_end_inside(c, t, s->cut, s->position - s->cut->offset);
        return NULL;
    }
    text = wmem_strdup_printf(c->pinfo->pool, "released after %u of ? pieces", s->pieces);
    cur_note(c, t, &fxics_ei.aborted, "The transfer was given up: %s, %s", text,
             cur_bytes_text(c->pinfo->pool, s->bytes));
    return text;
}

void fxics_init(void)
{
    stream_init();
    reassembly_init();
}

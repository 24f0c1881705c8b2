/* fxics/stream.c
 * Streams and their pieces. See fxics/stream.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/stream.h"
#include "fxics/protocol.h"

static uint32_t stream_count, cut_count; /* running numbers over the capture */

fx_stream *stream_new(const fx_opening *opening)
{
    fx_stream *s = wmem_new0(wmem_file_scope(), fx_stream);

    s->number = ++stream_count;
    s->opening = *opening;
    s->lost = !opening->frame;
    return s;
}

fx_piece *stream_add_piece(fx_stream *s, packet_info *pinfo, uint32_t size)
{
    fx_piece *p = wmem_new0(wmem_file_scope(), fx_piece);

    p->stream = s;
    p->previous_frame = s->last ? s->last->frame : 0;
    p->offset = s->position;
    p->size = size;
    p->levels = s->levels;
    p->head = s->cut;
    p->frame = pinfo->num;
    p->lost = s->lost;
    if (s->last)
        s->last->next_frame = pinfo->num;
    s->last = p;
    s->position += size;
    if (!s->done_in && !s->released_in) {
        s->bytes += size;
        s->pieces++;
    }
    return p;
}

void stream_mark(const fx_stream *s, fx_mark *mark)
{
    *mark = (fx_mark){ .lexer = s->lexer, .totals = s->totals, .bytes = s->bytes };
    if (s->cut)
        mark->cut = *s->cut;
}

void stream_back(fx_stream *s, const fx_piece *piece, const fx_mark *mark)
{
    s->lexer = mark->lexer;
    s->totals = mark->totals;
    s->bytes = mark->bytes;
    s->position = piece->offset;
    s->cut = piece->head;
    s->levels = piece->levels;
    s->lost = piece->lost;
    /* What the unused bytes told of the element was shown there: what goes on is another reading of it. */
    if (s->cut && (s->cut->completed_in || s->cut->tag != mark->cut.tag || s->cut->head != mark->cut.head ||
                   s->cut->total != mark->cut.total)) {
        s->cut = (fx_cut *)wmem_memdup(wmem_file_scope(), &mark->cut, sizeof mark->cut);
        s->cut->kept &= piece->head->kept && !piece->head->completed_in;
    }
}

void stream_lose(fx_stream *s, const fx_piece *piece, uint32_t used)
{
    s->position = piece->offset + used;
    s->cut = NULL;
    s->levels = piece->levels;
    s->lost = true;
}

fx_cut *stream_cut(fx_stream *s, const packet_info *pinfo, uint64_t offset)
{
    fx_cut *cut = wmem_new0(wmem_file_scope(), fx_cut);

    cut->offset = offset;
    cut->begun_in = pinfo->num;
    cut->id = ++cut_count;
    cut->kept = fxics_reassemble;
    s->cut = cut;
    return cut;
}

fx_node_kind stream_root(const fx_stream *s, uint64_t offset)
{
    return s->root_since <= offset ? s->opening.root : NODE_NONE;
}

void stream_set_root(fx_stream *s, fx_node_kind root, uint64_t offset)
{
    if (s->opening.root != NODE_NONE || root == NODE_NONE)
        return;
    s->opening.root = root;
    s->root_since = offset;
}

const char *stream_object_text(wmem_allocator_t *pool, const fx_stream *s, uint32_t seq)
{
    const ex_object *o = s->opening.object;
    const char *name = o ? object_name(o, seq) : NULL;

    if (name)
        return wmem_strdup_printf(pool, "\"%s\"", name);
    return o ? object_title(pool, o, seq) : "unknown object";
}

static void reset(void)
{
    stream_count = cut_count = 0;
}

void stream_init(void)
{
    register_init_routine(reset);
}

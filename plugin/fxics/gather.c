/* fxics/gather.c
 * Parts of messages in FastTransfer streams. See fxics/gather.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/gather.h"
#include "generated/oxcdata_constants.h"
#include "oxcdata/tag.h"
#include "session/part.h"

void gather_piece(fx_walk *w)
{
    ex_part *p = part_new(&w->c, PART_TRANSFER, w->stream, NULL);
    const part_value value = { .bytes = w->bytes + w->c.off, .size = w->piece->size, .offset = w->piece->offset };

    w->gathering = p != NULL;
    if (!p)
        return;
    p->transfer = w->stream;
    p->whole = w->piece->done;
    part_tell(&w->c, p, &value);
}

static ex_part *part_at(fx_walk *w, unsigned depth);

static ex_part *node_part(fx_walk *w, unsigned depth, part_kind kind, const ex_part *outer)
{
    ex_part *p = part_new(&w->c, kind, w->stream, outer);

    if (!p)
        return NULL;
    p->number = depth ? w->nodes[depth].offset + 1 : 0;
    p->transfer = w->stream;
    p->foreign = w->stream->opening.is_upload;
    return p;
}

/* What is in a message, or in an attachment; NULL where the stream has it elsewhere. */
static ex_part *inner_part(fx_walk *w, unsigned depth, part_kind kind, part_kind holder)
{
    const ex_part *outer = depth ? part_at(w, depth - 1) : NULL;

    return outer && outer->kind == holder ? node_part(w, depth, kind, outer) : NULL;
}

/* The whole stream: what it is copied from or put into. */
static ex_part *root_part(fx_walk *w)
{
    const ex_object *o = w->stream->opening.object;

    switch (w->nodes[0].kind) {
    case NODE_MESSAGE_CONTENT:
        return o && o->kind == OBJ_MESSAGE ? part_of_object(&w->c, o) : node_part(w, 0, PART_MESSAGE, NULL);
    case NODE_ATTACHMENT_CONTENT:
        return o && o->kind == OBJ_ATTACHMENT ? part_of_object(&w->c, o) : node_part(w, 0, PART_ATTACHMENT, NULL);
    default:
        return NULL;
    }
}

static ex_part *make_part(fx_walk *w, unsigned depth)
{
    switch (w->nodes[depth].kind) {
    case NODE_MESSAGE: case NODE_MESSAGE_CHANGE_FULL: case NODE_MESSAGE_CHANGE_PARTIAL:
        return node_part(w, depth, PART_MESSAGE, NULL);
    case NODE_MESSAGE_CHANGE_HEADER:
        return depth ? part_at(w, depth - 1) : NULL;
    case NODE_EMBEDDED_MESSAGE:
        return inner_part(w, depth, PART_MESSAGE, PART_ATTACHMENT);
    case NODE_RECIPIENT:
        return inner_part(w, depth, PART_RECIPIENT, PART_MESSAGE);
    case NODE_ATTACHMENT:
        return inner_part(w, depth, PART_ATTACHMENT, PART_MESSAGE);
    default:
        return depth ? NULL : root_part(w);
    }
}

/* Nodes are nested at most FX_DEPTH_MAX deep, and each is asked for the one around it once. */
static ex_part *part_at(fx_walk *w, unsigned depth)
{
    fx_open *n = &w->nodes[depth];

    if (!n->part)
        n->part = make_part(w, depth);
    return n->part;
}

ex_part *gather_node(fx_walk *w)
{
    return w->gathering ? part_at(w, w->depth) : NULL;
}

void gather_cut(fx_walk *w, const fx_cut *cut)
{
    ex_part *p = gather_node(w);
    fx_type type;

    if (!p || !cut->head || cut->total <= cut->head || !fx_type_of(cut->tag, &type) || type.is_list)
        return;
    const part_value value = { .tag = cut->tag, .type = type.single,
                               .code_page = type.code_page ? type.code_page : w->c.code_page,
                               .property = property_by_tag(&w->c, (cut->tag & 0xffff0000) | type.single),
                               .size = cut->total - cut->head, .offset = cut->offset + cut->head };
    part_tell(&w->c, p, &value);
}

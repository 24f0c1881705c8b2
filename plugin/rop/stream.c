/* rop/stream.c
 * Positions in streams. See rop/stream.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/stream.h"
#include "read/report.h"

static int hf_stream_offset = -1;

/* Whether this ROP's input has a stream, as far as known. A client may get it wrong. */
static bool may_have_stream(const rop_record *r)
{
    switch (r->input ? object_kind_at(r->input, r->seq) : OBJ_UNKNOWN) {
    case OBJ_UNKNOWN: case OBJ_STREAM: return true;
    default: return false;
    }
}

/* First pass: where the input's stream stands, for this ROP; NULL when there is none. What a request says of
   a Stream object happens only when its turn comes, and is a forecast that lasts for its call; the responses
   tell. */
static uint64_t *position_of(const ex_cursor *c)
{
    ex_object *o = rop_is_learning(c) ? c->rop->record->input : NULL;

    if (!o || !may_have_stream(c->rop->record))
        return NULL;
    if (!c->rop->is_request || o->kind != OBJ_STREAM)
        return &o->stream_position;
    if (o->upload_call != c->rop->call) {
        o->upload_call = c->rop->call;
        o->upload_position = o->stream_position;
    }
    return &o->upload_position;
}

void rop_stream_piece(ex_cursor *c, proto_tree *t, uint64_t size)
{
    rop_record *r = c->rop ? c->rop->record : NULL;
    uint64_t *position = position_of(c);

    /* no seq: a request that comes back */
    if (!r || c->bad || (c->rop->call && !r->seq) || !may_have_stream(r))
        return;
    if (rop_is_learning(c))
        r->stream_offset = position ? *position : STREAM_UNKNOWN;
    rop_stream_move(c, size);
    if (!r->input || r->stream_offset == STREAM_UNKNOWN) {
        if (size)
            cur_missing(c, t, "Where this piece stands in its stream is not known: earlier packets of the stream "
                        "are missing");
        return;
    }
    rop_stream_show_offset(c, t, r->stream_offset);
}

void rop_stream_show_offset(const ex_cursor *c, proto_tree *t, uint64_t offset)
{
    proto_item_set_generated(proto_tree_add_uint64(cur_room(c, t), hf_stream_offset, c->tvb, c->off, 0, offset));
}

void rop_stream_seek(ex_cursor *c, uint64_t position)
{
    uint64_t *now = position_of(c);

    if (now)
        *now = position;
}

void rop_stream_move(ex_cursor *c, uint64_t by)
{
    uint64_t *now = position_of(c);

    if (now && *now != STREAM_UNKNOWN)
        *now += by;
}

void rop_stream_start(ex_cursor *c)
{
    rop_stream_seek(c, 0);
}

void rop_stream_lost(ex_cursor *c)
{
    rop_stream_seek(c, STREAM_UNKNOWN);
}

void rop_stream_clone(ex_cursor *c)
{
    const ex_object *o = rop_is_learning(c) ? c->rop->record->input : NULL;

    if (o && c->rop->record->output)
        c->rop->record->output->stream_position = o->stream_position;
}

void rop_stream_register(int proto)
{
    static hf_register_info hf[] = {
        { &hf_stream_offset, { "Stream offset", "rop.stream_offset", FT_UINT64, BASE_DEC, NULL, 0,
            "Where in the stream this piece begins, in bytes", HFILL } },
    };

    proto_register_field_array(proto, hf, array_length(hf));
}

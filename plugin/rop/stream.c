/* rop/stream.c
 * Streams in ROPs. See rop/stream.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/stream.h"
#include "generated/rop_constants.h"
#include "read/report.h"
#include "rop/item.h"
#include "rop/stream_show.h"
#include "rop/stream_state.h"

#define VARIABLE_COUNT 0xbabe    /* ByteCount: another field says how many bytes (MS-OXCROPS 2.2.9.2.1) */

/* Whether this ROP's input has a stream, as far as known. A client may get it wrong. */
static bool may_have_stream(const rop_record *r)
{
    switch (r->input ? object_kind_at(r->input, r->seq) : OBJ_UNKNOWN) {
    case OBJ_UNKNOWN: case OBJ_STREAM: return true;
    default: return false;
    }
}

/* First pass: what is kept of the input, where that is a Stream object; else NULL. */
static stream_state *state_here(const ex_cursor *c)
{
    ex_object *o = rop_is_learning(c) ? c->rop->record->input : NULL;
    stream_state *s;

    if (!o || o->kind != OBJ_STREAM)
        return NULL;
    s = stream_state_of(o);
    if (c->rop->is_request)
        stream_asks(s, o, c->rop->call);
    return s;
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
    state_here(c);
    if (o->upload_call != c->rop->call) {
        o->upload_call = c->rop->call;
        o->upload_position = o->stream_position;
    }
    return &o->upload_position;
}

/* ---- Positions ---- */

static void set_position(const ex_cursor *c, uint64_t position)
{
    uint64_t *now = position_of(c);

    if (now)
        *now = position;
}

void rop_stream_seek(ex_cursor *c, uint64_t position)
{
    stream_state *s = c->rop && !c->rop->is_request ? state_here(c) : NULL;

    /* A stream that may be written to grows when it is sought beyond its end (MS-OXCPRPT 3.2.5.18). */
    if (s && (s->mode == STREAM_OPEN_MODE_READ_WRITE || s->mode == STREAM_OPEN_MODE_CREATE) && s->image->size != STREAM_UNKNOWN && position > s->image->size)
        stream_resize(s, position);
    set_position(c, position);
}

void rop_stream_move(ex_cursor *c, uint64_t by)
{
    uint64_t *now = position_of(c);

    if (now && *now != STREAM_UNKNOWN)
        *now += by;
}

void rop_stream_lost(ex_cursor *c)
{
    set_position(c, STREAM_UNKNOWN);
}

void rop_stream_clone(ex_cursor *c)
{
    const ex_object *o = rop_is_learning(c) ? c->rop->record->input : NULL;

    if (o && c->rop->record->output)
        c->rop->record->output->stream_position = o->stream_position;
}

/* ---- Pieces ---- */

/* First pass: size bytes on their way to the server, which may take only some of them. Returns what is known of the
   stream's size. */
static uint64_t send_piece(stream_state *s, const rop_record *r, uint64_t offset, const uint8_t *bytes, uint32_t size)
{
    const uint64_t before = s->forecast, end = offset + size;

    stream_send(s, r, offset, bytes, size);
    if (before == STREAM_UNKNOWN || offset == STREAM_UNKNOWN)
        return STREAM_UNKNOWN;
    s->forecast = MAX(before, end);
    /* The end of a stream that grows with each piece is not known yet. */
    return before >= end ? before : STREAM_UNKNOWN;
}

static stream_piece *learn_piece(ex_cursor *c, uint32_t size)
{
    rop_record *r = c->rop->record;
    const uint64_t *position = position_of(c);
    const uint64_t offset = position ? *position : STREAM_UNKNOWN;
    stream_state *s = state_here(c);
    const uint8_t *bytes = size && c->end - c->off >= (int)size ? tvb_get_ptr(c->tvb, c->off, (int)size) : NULL;
    uint64_t total;

    if (!s)
        return NULL;
    if (c->rop->is_request) {
        total = send_piece(s, r, offset, bytes, size);
    } else {
        stream_read(s, offset, bytes, size);
        total = s->image->size;
    }
    return stream_piece_new(s, c->pinfo->num, offset, total, size);
}

void rop_stream_piece(ex_cursor *c, proto_tree *t, uint64_t size)
{
    rop_record *r = c->rop ? c->rop->record : NULL;

    /* Requests that come back were not executed. */
    if (!r || c->bad || c->probe || c->rop->walk->returned || !may_have_stream(r))
        return;
    if (rop_is_learning(c)) {
        r->stream_piece = learn_piece(c, (uint32_t)size);
        rop_stream_move(c, size);
    }
    if (r->stream_piece)
        stream_show_piece(c, t, r->stream_piece);
    if (size && (!r->stream_piece || r->stream_piece->offset == STREAM_UNKNOWN))
        cur_missing(c, t, "Where this piece stands in its stream is not known: earlier packets of the stream "
                    "are missing");
}

/* ---- Requests ---- */

void rop_stream_opens(ex_cursor *c, uint32_t tag, uint32_t mode)
{
    ex_object *o = rop_is_learning(c) && c->rop->is_request ? c->rop->record->output : NULL;
    stream_state *s = o ? stream_state_of(o) : NULL;

    if (!s)
        return;
    s->tag = tag;
    s->mode = (uint8_t)mode;
    s->image->size = s->mode == STREAM_OPEN_MODE_CREATE ? 0 : STREAM_UNKNOWN;
}

void rop_stream_asks(ex_cursor *c, uint32_t count, uint32_t most)
{
    rop_keep(c, 0, count == VARIABLE_COUNT ? most : count);
    rop_keep(c, 1, count == VARIABLE_COUNT);
    rop_stream_lost(c);
}

void rop_stream_resizes(ex_cursor *c, uint64_t size)
{
    stream_state *s = state_here(c);

    if (s)
        stream_send_size(s, c->rop->record, size);
}

/* RopCloneStream: both see the same bytes. */
static void clone(stream_state *s, ex_object *to, uint64_t position)
{
    stream_state *twin = stream_state_of(to);

    twin->tag = s->tag;
    twin->mode = s->mode;
    twin->image = s->image;
    twin->image->users++;
    to->stream_position = position;
}

/* Whether the bytes of this request are packed behind another one, whose response is about both. */
static bool is_packed(const ex_cursor *c)
{
    const rop_record *r = c->rop->record, *before = c->rop->walk->before;

    return r->rop_id == ROP_ID_WRITE_STREAM_EXTENDED && before && before->rop_id == r->rop_id &&
           before->buffer < r->buffer;
}

static void behind_request(ex_cursor *c)
{
    rop_record *r = c->rop->record;
    stream_state *s = state_here(c);

    if (!s)
        return;
    if (r->rop_id != ROP_ID_RELEASE) {
        if (!is_packed(c))
            stream_expects(s, r);
        if (r->rop_id == ROP_ID_CLONE_STREAM && r->output)
            clone(s, r->output, *position_of(c));
        return;
    }
    if (!s->asked)
        r->stream_whole = stream_end_at(s, STREAM_RELEASED, c->pinfo->num);
    stream_released(s, c->rop->call);
}

/* ---- Responses ---- */

void rop_stream_opened(ex_cursor *c, uint32_t size)
{
    ex_object *o = rop_is_learning(c) ? c->rop->record->output : NULL;

    if (o)
        image_set_size(stream_state_of(o)->image, size);
}

void rop_stream_measured(ex_cursor *c, uint32_t size)
{
    stream_state *s = state_here(c);

    if (s)
        image_set_size(s->image, size);
}

void rop_stream_written(ex_cursor *c, uint32_t size)
{
    stream_state *s = state_here(c);

    if (s)
        stream_take(s, c->rop->record->request, c->rop->record->input->stream_position, size);
    rop_stream_move(c, size);
}

void rop_stream_copied(ex_cursor *c, uint64_t read, uint64_t written)
{
    stream_state *s = state_here(c);
    const rop_record *request = c->rop ? c->rop->record->request : NULL;
    ex_object *target = s && request ? request->stream_target : NULL;

    if (target) {
        stream_copy(stream_state_of(target), target->stream_position, s, c->rop->record->input->stream_position,
                    written);
        if (target->stream_position != STREAM_UNKNOWN)
            target->stream_position += written;
    }
    rop_stream_move(c, read);
}

/* First pass: whether the bytes that were read are the last ones of the stream. */
static bool is_read_to_end(const ex_cursor *c, stream_state *s)
{
    const stream_piece *p = c->rop->record->stream_piece;
    const uint64_t end = p && p->offset != STREAM_UNKNOWN ? p->offset + p->size : STREAM_UNKNOWN;
    const bool may_be_cut = rop_kept(c, 1);
    const uint32_t asked = rop_kept(c, 0);

    if (end == STREAM_UNKNOWN)
        return false;
    if (s->image->size != STREAM_UNKNOWN && end >= s->image->size)
        return true;
    /* Fewer bytes than were asked for may be what the buffer had room for. */
    if (!asked || p->size >= asked || (p->size && (may_be_cut || s->image->size != STREAM_UNKNOWN)))
        return false;
    if (s->image->size == STREAM_UNKNOWN)
        image_set_size(s->image, end);
    else
        s->image->lost = true;   /* more were read before */
    return true;
}

/* First pass: what the response completes; NULL: nothing. */
static stream_whole *complete(const ex_cursor *c, stream_state *s)
{
    const rop_record *request = c->rop->record->request;
    const uint8_t id = c->rop->record->rop_id;
    const bool is_last = s->released && request && request == s->asked;
    stream_whole *whole = NULL;

    if (!c->rop->return_value && id == ROP_ID_READ_STREAM && is_read_to_end(c, s))
        whole = stream_end_at(s, STREAM_READ, c->pinfo->num);
    else if (!c->rop->return_value && (id == ROP_ID_COMMIT_STREAM || id == ROP_ID_WRITE_AND_COMMIT_STREAM))
        whole = stream_end_at(s, STREAM_COMMITTED, c->pinfo->num);
    /* More of what was read may follow in other buffers. */
    if (!whole && is_last && !(id == ROP_ID_READ_STREAM && rop_kept(c, 1)))
        whole = stream_end_at(s, STREAM_RELEASED, c->pinfo->num);
    return whole;
}

static void behind_response(ex_cursor *c)
{
    rop_record *r = c->rop->record;
    stream_state *s = state_here(c);
    stream_whole *whole;

    if (!s)
        return;
    if (r->request && c->rop->return_value)
        stream_drop(s, r->request);
    else if (r->request && r->rop_id == ROP_ID_SET_STREAM_SIZE)
        stream_take_size(s, r->request);
    whole = complete(c, s);
    if (r->rop_id != ROP_ID_READ_STREAM || c->rop->return_value)
        r->stream_whole = whole;
    else if (r->stream_piece)
        r->stream_piece->whole = whole;
}

/* Whether the record has a piece, or what the ROP completes. */
static bool has_piece(const ex_cursor *c)
{
    switch (c->rop->record->rop_id) {
    case ROP_ID_READ_STREAM:
        return !c->rop->is_request && !c->rop->return_value;
    case ROP_ID_WRITE_STREAM: case ROP_ID_WRITE_STREAM_EXTENDED: case ROP_ID_WRITE_AND_COMMIT_STREAM:
        return c->rop->is_request;
    default:
        return false;
    }
}

static bool has_whole(const ex_cursor *c)
{
    switch (c->rop->record->rop_id) {
    case ROP_ID_RELEASE:
        return c->rop->is_request;
    case ROP_ID_READ_STREAM: case ROP_ID_WRITE_STREAM: case ROP_ID_WRITE_STREAM_EXTENDED: case ROP_ID_COMMIT_STREAM:
    case ROP_ID_GET_STREAM_SIZE: case ROP_ID_SET_STREAM_SIZE: case ROP_ID_SEEK_STREAM: case ROP_ID_COPY_TO_STREAM:
    case ROP_ID_LOCK_REGION_STREAM: case ROP_ID_UNLOCK_REGION_STREAM: case ROP_ID_WRITE_AND_COMMIT_STREAM:
    case ROP_ID_CLONE_STREAM:
        return !c->rop->is_request;
    default:
        return false;
    }
}

void rop_stream_behind(ex_cursor *c, proto_tree *t)
{
    const rop_record *r = c->rop->record;

    if (c->bad || c->probe || !may_have_stream(r))
        return;
    if (c->rop->is_request)
        behind_request(c);
    else
        behind_response(c);
    if (has_piece(c) && r->stream_piece)
        stream_tell_piece(c, t, r->stream_piece);
    const stream_whole *whole = !has_piece(c) ? has_whole(c) ? r->stream_whole : NULL
                              : r->stream_piece ? r->stream_piece->whole : NULL;
    if (whole)
        stream_show_whole(c, t, whole);
}

void rop_stream_answered(const ex_call *call, const packet_info *pinfo, bool refused)
{
    if (call && !PINFO_FD_VISITED(pinfo))
        stream_answered(call, refused);
}

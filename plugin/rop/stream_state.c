/* rop/stream_state.c
 * What is kept of Stream objects. See rop/stream_state.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/stream_state.h"
#include "rop/table.h"

#include <string.h>

/* What a request has sent. */
typedef struct stream_sent {
    struct stream_sent *next;
    const rop_record *request;
    uint64_t offset;             /* where it will be, as far as that is known: STREAM_UNKNOWN */
    uint64_t size;               /* of the bytes, else of the stream */
    uint8_t *bytes;              /* a copy; NULL: they are not known */
    bool is_size;                /* it sets the stream's size */
} stream_sent;

/* Of one call: the streams that it releases. */
typedef struct stream_call {
    stream_state *released;
} stream_call;

EX_SLOT(stream, stream_state)
EX_SLOT(stream_call, stream_call)

stream_state *stream_state_find(const ex_object *o)
{
    return stream_find(&o->slots);
}

stream_state *stream_state_of(ex_object *o)
{
    stream_state *s = stream_make(&o->slots);

    if (!s->object) {
        s->object = o;
        s->image = image_new(STREAM_UNKNOWN);
        s->forecast = STREAM_UNKNOWN;
    }
    return s;
}

/* ---- What was sent ---- */

static stream_sent *add_sent(stream_state *s, const rop_record *request)
{
    stream_sent *sent = wmem_new0(wmem_file_scope(), stream_sent);

    sent->request = request;
    if (s->last_sent)
        s->last_sent->next = sent;
    else
        s->first_sent = sent;
    s->last_sent = sent;
    return sent;
}

void stream_send(stream_state *s, const rop_record *request, uint64_t offset, const uint8_t *bytes, uint32_t size)
{
    stream_sent *sent = add_sent(s, request);

    sent->offset = offset;
    sent->size = size;
    if (size > image_limit())
        image_forget(s->image);
    if (bytes && !s->image->given_up)
        sent->bytes = (uint8_t *)wmem_memdup(wmem_file_scope(), bytes, size);
}

void stream_send_size(stream_state *s, const rop_record *request, uint64_t size)
{
    stream_sent *sent = add_sent(s, request);

    sent->is_size = true;
    sent->size = s->forecast = size;
}

static void free_first(stream_state *s)
{
    stream_sent *sent = s->first_sent;

    s->first_sent = sent->next;
    if (!s->first_sent)
        s->last_sent = NULL;
    wmem_free(wmem_file_scope(), sent->bytes);
    wmem_free(wmem_file_scope(), sent);
}

static void put(stream_state *s, uint64_t offset, const uint8_t *bytes, uint64_t size)
{
    const uint32_t version = s->image->version;

    if (offset == STREAM_UNKNOWN) {
        s->image->lost = true;
        return;
    }
    if (bytes)
        image_write(s->image, offset, bytes, size);
    else
        image_lose(s->image, offset, size);
    s->changed |= s->image->version != version;
}

void stream_resize(stream_state *s, uint64_t size)
{
    const uint32_t version = s->image->version;

    image_resize(s->image, size);
    s->changed |= s->image->version != version;
    s->uncommitted = true;
}

/* Of requests in front of this one nothing is left: their responses were read. */
static void drop_until(stream_state *s, const rop_record *request)
{
    while (s->first_sent && s->first_sent->request->seq < request->seq)
        free_first(s);
}

/* Whether the response to a request is about what another one sent, too: that was packed behind it. */
static bool is_answered_with(const rop_record *sent, const rop_record *request)
{
    return sent == request || ((rop_entries[request->rop_id]->flags & ROP_PACKS) && sent->rop_id == request->rop_id &&
                               sent->buffer > request->buffer);
}

void stream_take(stream_state *s, const rop_record *request, uint64_t offset, uint64_t size)
{
    s->uncommitted = true;
    if (request)
        drop_until(s, request);
    while (size && request && s->first_sent && is_answered_with(s->first_sent->request, request)) {
        const stream_sent *sent = s->first_sent;
        const uint64_t taken = MIN(size, sent->size);

        put(s, offset, sent->bytes, taken);
        if (offset != STREAM_UNKNOWN)
            offset += taken;
        size -= taken;
        free_first(s);
    }
    if (!request)
        put(s, offset, NULL, size);
}

void stream_copy(stream_state *to, uint64_t to_offset, stream_state *from, uint64_t from_offset, uint64_t size)
{
    const uint32_t version = to->image->version;

    if (to_offset == STREAM_UNKNOWN)
        return;
    if (from_offset == STREAM_UNKNOWN)
        image_lose(to->image, to_offset, size);
    else
        image_copy(to->image, to_offset, from->image, from_offset, size);
    to->changed |= to->image->version != version;
    to->uncommitted |= size > 0;
}

void stream_take_size(stream_state *s, const rop_record *request)
{
    drop_until(s, request);
    if (!s->first_sent || s->first_sent->request != request)
        return;
    stream_resize(s, s->first_sent->size);
    free_first(s);
}

void stream_drop(stream_state *s, const rop_record *request)
{
    drop_until(s, request);
    while (s->first_sent && s->first_sent->request == request)
        free_first(s);
}

void stream_read(stream_state *s, uint64_t offset, const uint8_t *bytes, uint32_t size)
{
    put(s, offset, bytes, size);
}

/* ---- Calls ---- */

/* Whether the server may have done what the call asked, without our having seen all of its answer. */
static bool may_be_done(const ex_call *call)
{
    const rop_call *rops = rop_call_find(call);

    return !call->response_frame || (rops && rops->responses.first && !rops->answers_read);
}

static void settle(stream_state *s, ex_object *o)
{
    const bool done = may_be_done(s->call);

    while (s->first_sent) {
        const stream_sent *sent = s->first_sent;

        if (done && sent->is_size)
            stream_resize(s, sent->size);
        else if (done)
            put(s, sent->offset, sent->bytes, sent->size);
        s->uncommitted |= done;
        s->unconfirmed |= done;
        free_first(s);
    }
    if (!s->call->response_frame && o->upload_call == s->call)
        o->stream_position = o->upload_position;
}

void stream_asks(stream_state *s, ex_object *o, const ex_call *call)
{
    if (s->call == call)
        return;
    if (s->call)
        settle(s, o);
    s->call = call;
    s->asked = NULL;
    s->released = false;
    s->forecast = s->image->size;
}

void stream_expects(stream_state *s, const rop_record *request)
{
    s->asked = request;
}

/* ---- Pieces and wholes ---- */

stream_piece *stream_piece_new(stream_state *s, uint32_t frame, uint64_t offset, uint64_t total, uint32_t size)
{
    stream_piece *p = wmem_new0(wmem_file_scope(), stream_piece);

    *p = (stream_piece){ .stream = s, .previous = s->last, .offset = offset, .total = total, .size = size,
                         .frame = frame };
    if (s->last)
        s->last->next_frame = frame;
    s->last = p;
    s->pieces += size > 0;
    return p;
}

/* The stream as it is now. */
static stream_whole *make_whole(stream_state *s, stream_end end)
{
    image_part parts[STREAM_PARTS_MAX];
    const unsigned n = image_parts(s->image, parts, STREAM_PARTS_MAX), kept = MIN(n, STREAM_PARTS_MAX);
    stream_whole *w = (stream_whole *)wmem_alloc0(wmem_file_scope(), sizeof *w + kept * sizeof parts[0]);

    *w = (stream_whole){ .stream = s, .last = s->last, .size = s->image->size, .known = image_known(s->image),
                         .pieces = s->changed ? s->pieces : s->pieces - s->pieces_told, .end = (uint8_t)end,
                         .uncommitted = s->uncommitted, .unconfirmed = s->unconfirmed,
                         .lost = s->image->lost, .given_up = s->image->given_up, .n = n };
    memcpy(w->parts, parts, kept * sizeof parts[0]);
    return w;
}

stream_whole *stream_end_at(stream_state *s, stream_end end, uint32_t frame)
{
    stream_whole *w = NULL;

    if (s->changed || (end == STREAM_READ && s->pieces > s->pieces_told)) {
        w = make_whole(s, end);
        for (stream_piece *p = s->last; p && !p->completed_in; p = p->previous)
            p->completed_in = frame;
        s->pieces_told = s->pieces;
        s->changed = false;
    }
    if (end == STREAM_COMMITTED)
        s->uncommitted = s->unconfirmed = false;
    return w;
}

/* ---- Releases ---- */

void stream_released(stream_state *s, ex_call *call)
{
    stream_call *in = stream_call_make(&call->slots);

    s->released = true;
    s->next_released = in->released;
    in->released = s;
}

void stream_answered(const ex_call *call, bool refused)
{
    stream_call *in = stream_call_find(&call->slots);

    for (stream_state *s = in ? in->released : NULL; s; s = s->next_released) {
        s->released = false;
        if (!refused && s->image->users && !--s->image->users)
            image_forget(s->image);
    }
    if (in)
        in->released = NULL;
}

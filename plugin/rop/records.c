/* rop/records.c
 * Records of the ROPs of a call, and pairing. See rop/records.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/records.h"
#include "rop/table.h"

#include <string.h>

/* Where the last look-up ended. Records and handles are asked for in the order of the wire, so the
   next one is mostly the one behind: without this a long chain would be walked from its start each time. */
static struct {
    const rop_list *list;
    rop_record *record;
    unsigned index;              /* of the record in its payload */
    const rop_call *call;
    rop_handles *handles;
} place;

/* Of the rop_call that each call has. */
EX_SLOT(rop_slot, rop_call)

static uint32_t rop_count;       /* running number over the capture */

rop_call *rop_call_make(ex_call *call)
{
    return rop_slot_make(&call->slots);
}

rop_call *rop_call_find(const ex_call *call)
{
    return call ? rop_slot_find(&call->slots) : NULL;
}

static rop_list *list_of(rop_call *call, bool is_request)
{
    return is_request ? &call->requests : &call->responses;
}

rop_record *rop_record_add(rop_call *call, bool is_request, unsigned buffer, uint8_t rop_id)
{
    rop_list *list = list_of(call, is_request);
    rop_record *r = wmem_new0(wmem_file_scope(), rop_record);

    r->seq = ++rop_count;
    r->buffer = (uint16_t)MIN(buffer, UINT16_MAX);
    r->rop_id = rop_id;
    if (list->last)
        list->last->next = r;
    else
        list->first = r;
    list->last = r;
    return r;
}

/* Moves `place` to the first record of the list that isn't of an earlier payload than buffer. */
static void find_buffer(const rop_list *list, unsigned buffer)
{
    if (place.list != list || !place.record || place.record->buffer >= buffer) {
        place.list = list;
        place.record = list->first;
    }
    while (place.record && place.record->buffer < buffer)
        place.record = place.record->next;
    place.index = 0;
}

rop_record *rop_record_find(rop_call *call, bool is_request, unsigned buffer, unsigned index, uint8_t rop_id)
{
    const rop_list *list = list_of(call, is_request);

    if (place.list != list || !place.record || place.record->buffer != buffer || place.index > index)
        find_buffer(list, buffer);
    while (place.record && place.record->buffer == buffer && place.index < index) {
        place.record = place.record->next;
        place.index++;
    }
    if (!place.record || place.record->buffer != buffer || place.record->rop_id != rop_id)
        return NULL;
    return place.record;
}

bool rop_records_full(const rop_call *call, bool is_request, unsigned buffer, const rop_record *latest)
{
    const rop_list *list = is_request ? &call->requests : &call->responses;

    /* Numbers of one list are consecutive. */
    if (!list->first || list->last->seq - list->first->seq + 1 < ROPS_MAX)
        return false;
    return list->last->buffer < buffer || list->last == latest;
}

/* ---- Pairing ---- */

/* What is known of the call whose responses are being read, so that a hostile list of responses
   can't make each of them search all requests. */
static struct {
    const rop_call *call;
    bool none_left[256];         /* by RopId: no request behind last_answered has this response */
    rop_record *last[256];       /* by RopId: the last one answered */
} pairing;

bool rop_is_answer(const rop_record *request, uint8_t rop_id)
{
    const rop_entry *asked = rop_entries[request->rop_id];
    const rop_entry *answer = rop_entries[rop_id];

    if (!asked || (asked->flags & (ROP_NO_RESPONSE | ROP_NO_REQUEST)))
        return false;
    if (asked->response_id == rop_id)
        return true;
    return answer && (((asked->flags & ROP_MAY_PROGRESS) && (answer->flags & ROP_REPORTS_PROGRESS))
                      || ((asked->flags & ROP_REPORTS_PROGRESS) && (answer->flags & ROP_MAY_PROGRESS)));
}

const rop_entry *rop_entry_of(const rop_record *response, uint8_t rop_id)
{
    const rop_entry *asked = response->request ? rop_entries[response->request->rop_id] : NULL;

    return asked && asked->response_id == rop_id ? asked : rop_entries[rop_id];
}

static rop_record *next_unanswered(rop_call *call, uint8_t rop_id)
{
    rop_record *r = call->last_answered ? call->last_answered->next : call->requests.first;

    for (; r; r = r->next) {
        if (rop_is_answer(r, rop_id)) {
            call->last_answered = r;
            return r;
        }
    }
    pairing.none_left[rop_id] = true;
    return NULL;
}

/* Those that were packed behind a request have its answer (MS-OXCRPC 3.1.4.2.1.2.1); a server that answers
   them one by one finds them still. */
static void mark_packed(rop_record *request)
{
    const rop_entry *e = rop_entries[request->rop_id];

    if (!e || !(e->flags & ROP_PACKS))
        return;
    for (rop_record *r = request->next; r && r->rop_id == request->rop_id && r->buffer > request->buffer; r = r->next)
        r->answered = true;
}

rop_record *rop_pair(rop_call *call, uint8_t rop_id)
{
    rop_record *r;

    if (pairing.call != call) {
        memset(&pairing, 0, sizeof pairing);
        pairing.call = call;
    }
    r = pairing.none_left[rop_id] ? NULL : next_unanswered(call, rop_id);
    if (!r)
        return pairing.last[rop_id];
    r->answered = true;
    mark_packed(r);
    pairing.last[rop_id] = r;
    return r;
}

/* ---- Handle tables of requests ---- */

void rop_handles_add(rop_call *call, unsigned buffer, ex_object *const *objects, unsigned n)
{
    rop_handles *h;

    if (!n)
        return;
    h = (rop_handles *)wmem_alloc(wmem_file_scope(), sizeof *h + n * sizeof h->objects[0]);
    h->next = NULL;
    h->buffer = buffer;
    h->n = n;
    memcpy(h->objects, objects, n * sizeof h->objects[0]);
    if (call->last_handles)
        call->last_handles->next = h;
    else
        call->handles = h;
    call->last_handles = h;
}

ex_object **rop_handles_get(const rop_call *call, unsigned buffer, unsigned *n)
{
    if (place.call != call || !place.handles || place.handles->buffer > buffer) {
        place.call = call;
        place.handles = call->handles;
    }
    while (place.handles && place.handles->buffer < buffer)
        place.handles = place.handles->next;
    *n = place.handles && place.handles->buffer == buffer ? place.handles->n : 0;
    return *n ? place.handles->objects : NULL;
}

/* ---- Start ---- */

static void reset(void)
{
    rop_count = 0;
    memset(&pairing, 0, sizeof pairing);
    memset(&place, 0, sizeof place);
}

void rop_records_init(void)
{
    register_init_routine(reset);
}

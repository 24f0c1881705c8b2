/* rop_records.c
 * Records of the ROPs of a call, and pairing. See rop_records.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop_records.h"
#include "tables.h"

#include <string.h>

static unsigned count_of(const wmem_array_t *array)
{
    return array ? wmem_array_get_count((wmem_array_t *)array) : 0;
}

static rop_record *record_at(const wmem_array_t *array, unsigned i)
{
    return *(rop_record **)wmem_array_index((wmem_array_t *)array, i);
}

rop_record *rop_record_add(ex_call *call, bool is_request, unsigned buffer, uint8_t rop_id)
{
    wmem_array_t **array = is_request ? &call->requests : &call->responses;
    rop_record *r = wmem_new0(wmem_file_scope(), rop_record);

    if (!*array)
        *array = wmem_array_sized_new(wmem_file_scope(), sizeof(rop_record *), 4);
    r->seq = session_next_rop_seq();
    r->buffer = (uint16_t)MIN(buffer, UINT16_MAX);
    r->rop_id = rop_id;
    wmem_array_append_one(*array, r);
    return r;
}

/* Index of the first record that isn't of an earlier payload. */
static unsigned first_of_buffer(const wmem_array_t *array, unsigned buffer)
{
    unsigned low = 0, high = count_of(array);

    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        if (record_at(array, middle)->buffer < buffer)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

unsigned rop_records_before(const ex_call *call, bool is_request, unsigned buffer, unsigned index)
{
    return first_of_buffer(is_request ? call->requests : call->responses, buffer) + index;
}

rop_record *rop_record_find(const ex_call *call, bool is_request, unsigned buffer, unsigned index, uint8_t rop_id)
{
    const wmem_array_t *array = is_request ? call->requests : call->responses;
    unsigned i = first_of_buffer(array, buffer) + index;
    rop_record *r = i < count_of(array) ? record_at(array, i) : NULL;

    return r && r->buffer == buffer && r->rop_id == rop_id ? r : NULL;
}

/* ---- Pairing ---- */

/* What is known of the call whose responses are being read, so that a hostile list of responses
   can't make each of them search all requests. */
static struct {
    const ex_call *call;
    bool none_left[256];         /* by RopId: no request from next_request on has this response */
    rop_record *last[256];       /* by RopId: the last one answered */
} pairing;

static bool is_answer(const rop_record *request, uint8_t rop_id)
{
    const rop_entry *e = rop_entries[request->rop_id];
    return e && !(e->flags & (ROP_NO_RESPONSE | ROP_NO_REQUEST)) && e->response_id == rop_id;
}

static rop_record *next_unanswered(ex_call *call, uint8_t rop_id)
{
    unsigned n = count_of(call->requests);

    for (unsigned i = call->next_request; i < n; i++) {
        rop_record *r = record_at(call->requests, i);
        if (is_answer(r, rop_id)) {
            call->next_request = i + 1;
            return r;
        }
    }
    pairing.none_left[rop_id] = true;
    return NULL;
}

rop_record *rop_pair(ex_call *call, uint8_t rop_id)
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
    pairing.last[rop_id] = r;
    return r;
}

/* ---- Handle tables of requests ---- */

void rop_handles_add(ex_call *call, unsigned buffer, ex_object *const *objects, unsigned n)
{
    uint32_t start = count_of(call->handles);

    if (!call->handles && (n || buffer))
        call->handles = wmem_array_sized_new(wmem_file_scope(), sizeof(ex_object *), MAX(n, 1));
    if (buffer) {
        if (!call->handle_starts)
            call->handle_starts = wmem_array_new(wmem_file_scope(), sizeof(uint32_t));
        /* A payload in between that couldn't be read has no handles. */
        while (count_of(call->handle_starts) < buffer)
            wmem_array_append_one(call->handle_starts, start);
    }
    if (n)
        wmem_array_append(call->handles, objects, n);
}

/* Where the handles of a payload start in the array. */
static unsigned handles_start(const ex_call *call, unsigned buffer)
{
    if (buffer == 0)
        return 0;
    if (buffer > count_of(call->handle_starts))
        return count_of(call->handles);
    return *(uint32_t *)wmem_array_index(call->handle_starts, buffer - 1);
}

ex_object **rop_handles_get(const ex_call *call, unsigned buffer, unsigned *n)
{
    unsigned start = handles_start(call, buffer);

    *n = handles_start(call, buffer + 1) - start;
    return *n ? (ex_object **)wmem_array_index(call->handles, start) : NULL;
}

/* ---- Start ---- */

static void reset_pairing(void)
{
    memset(&pairing, 0, sizeof pairing);
}

void rop_records_init(void)
{
    register_init_routine(reset_pairing);
}

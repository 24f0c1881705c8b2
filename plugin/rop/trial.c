/* rop/trial.c
 * Trying how a ROP list can be read. See rop/trial.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/trial.h"
#include "generated/rop_constants.h"
#include "read/names.h"

#define ROPS_AHEAD     8     /* so many ROPs in a row are no chance */
#define REQUESTS_AHEAD 64    /* so many requests without response may stand before the one that is answered */

/* A place in a list that is tried. */
typedef struct place {
    int off;
    rop_record *answered;        /* responses: the last request that has its response before here; NULL: none */
} place;

/* What one ROP turned out to be. */
typedef struct outcome {
    bool begun;                  /* a ROP can stand here, by its header */
    bool read;                   /* it can be read up to `behind` */
    bool clean;                  /* and nothing in it contradicts its document */
    bool open;                   /* how far it goes can't be told: its columns are not known, or the capture ends */
    uint32_t asked;              /* deviations that it has a place for */
    place behind;
} outcome;

/* ---- One ROP ---- */

/* The request that a response at this place would answer; NULL: none. */
static rop_record *request_for(const rop_walk *w, const place *at, uint8_t id)
{
    rop_record *r = at->answered ? at->answered->next : w->rops->requests.first;

    for (unsigned i = 0; r && i < REQUESTS_AHEAD; i++, r = r->next)
        if (rop_is_answer(r, id))
            return r;
    return at->answered && rop_is_answer(at->answered, id) ? at->answered : NULL;
}

static bool knows_requests(const rop_walk *w)
{
    return w->rops && w->call && w->call->request_frame;
}

/* Whether an index is one of the handle table's; the cursor goes behind it. */
static bool read_index(const rop_walk *w, ex_cursor *c)
{
    return cur_more(c) && tvb_get_uint8(c->tvb, c->off++) < w->n_handles;
}

static bool read_request_header(const rop_walk *w, ex_cursor *c, const rop_entry *e)
{
    if (!cur_more(c))
        return false;
    c->off++;
    for (unsigned i = 0; i < 2; i++)
        if (e->handles[i] != ROP_HANDLE_NONE && !read_index(w, c))
            return false;
    return true;
}

static bool read_response_header(const rop_walk *w, ex_cursor *c, const rop_entry *e, uint32_t *return_value)
{
    *return_value = 0;
    if (e->flags & ROP_BARE)
        return true;
    if (!read_index(w, c) || cur_left(c) < 4)
        return false;
    *return_value = tvb_get_letohl(c->tvb, c->off);
    c->off += 4;
    return try_val_to_str_ext(*return_value, &ex_error_names) != NULL;
}

/* What the columns of rows are before the ROP. */
static void take_columns(rop_record *r)
{
    if (r->input) {
        r->tags = r->input->columns[COLUMNS_TABLE];
        r->recipient_columns = r->input->columns[COLUMNS_RECIPIENT];
    }
}

static outcome judge(const ex_cursor *c, const place *before, rop_record *request)
{
    return (outcome){ .begun = true, .read = !c->bad, .clean = !c->bad && !c->probe->misfit && !c->probe->odd,
                      .open = c->bad && (c->probe->open_end || (c->probe->cut && !c->probe->misfit && !c->probe->whole)),
                      .asked = c->message->asked,
                      .behind = { c->off, request ? request : before->answered } };
}

/* Reads the ROP at a place. */
static outcome read_rop(rop_walk *w, const ex_cursor *list, const place *at, uint32_t deviations)
{
    cur_probe probe = { .whole = tvb_captured_length(list->tvb) == tvb_reported_length(list->tvb) };
    cur_message message = { .decided = true, .deviations = deviations };
    ex_cursor c = *list;
    uint8_t id = tvb_get_uint8(c.tvb, at->off);
    const rop_entry *e = rop_entries[id];
    rop_record record = { .rop_id = id, .seq = w->seq };
    uint32_t return_value = 0;

    if (!e || (e->flags & (w->is_request ? ROP_NO_REQUEST : ROP_NO_RESPONSE)))
        return (outcome){ 0 };
    if (!w->is_request && !(e->flags & ROP_NO_REQUEST) && knows_requests(w)) {
        record.request = request_for(w, at, id);
        if (!record.request)
            return (outcome){ 0 };
        record.input = record.request->input;
        e = rop_entry_of(&record, id);
    }
    if (!w->is_request)
        take_columns(&record);
    c.off = at->off + 1;
    c.bad = false;
    if (!(w->is_request ? read_request_header(w, &c, e) : read_response_header(w, &c, e, &return_value)))
        return (outcome){ 0 };
    rop_context context = { .call = w->call, .rops = w->rops, .record = &record, .is_request = w->is_request,
                            .return_value = return_value, .walk = w };
    ex_fields fields = rop_fields_of(e, w->is_request, return_value);
    c.rop = &context;
    c.probe = &probe;
    c.message = &message;
    if (fields)
        fields(&c, NULL);
    w->budget -= c.off - at->off;
    return judge(&c, at, record.request);
}

/* What was found out at a place, for whoever asks again: the ROPs in a row that speak for one place are mostly those that
   speak for the next. */
typedef struct memory {
    const rop_record *answered;
    outcome found;
} memory;

/* The same, from memory if it was asked before. deviations: at most one. */
static outcome try_rop(rop_walk *w, const ex_cursor *list, const place *at, uint32_t deviations)
{
    unsigned which = deviations ? (unsigned)g_bit_nth_lsf(deviations, -1) + 1 : 0;
    const void *key = GUINT_TO_POINTER((unsigned)at->off * (EX_DEVIATIONS + 1) + which + 1);

    w->budget--;
    if (!w->tried)
        w->tried = wmem_map_new(w->pinfo->pool, g_direct_hash, g_direct_equal);
    memory *known = (memory *)wmem_map_lookup(w->tried, key);
    if (known && known->answered == at->answered)
        return known->found;
    outcome found = read_rop(w, list, at, deviations);
    if (!found.begun)
        return found;
    if (!known) {
        known = wmem_new(w->pinfo->pool, memory);
        wmem_map_insert(w->tried, key, known);
    }
    *known = (memory){ at->answered, found };
    return found;
}

/* ---- The ROPs behind it ---- */

/* Whether ROPs are at the place, up to the end of the list or `n` of them. */
static bool goes_on(rop_walk *w, const ex_cursor *list, const place *at, unsigned n)
{
    if (n == 0 || at->off == list->end)
        return true;
    if (w->budget <= 0)
        return false;
    outcome found = try_rop(w, list, at, 0);
    if (found.open || (found.read && goes_on(w, list, &found.behind, n - 1)))
        return true;
    for (uint32_t left = found.asked; left; left &= ~deviation_first(left)) {
        outcome other = try_rop(w, list, at, deviation_first(left));
        if (other.open || (other.read && goes_on(w, list, &other.behind, n - 1)))
            return true;
    }
    return false;
}

static rop_record *last_answered(const rop_walk *w)
{
    return knows_requests(w) ? w->rops->last_answered : NULL;
}

/* ---- What is asked ---- */

bool trial_rop_fits(cur_message *m, ex_cursor *c)
{
    const rop_trial *trial = (const rop_trial *)m->data;
    rop_walk *w = trial->walk;
    const ex_cursor list = *m->start;
    rop_record record = *trial->rop->record;
    rop_context context = trial->rop->context;

    if (w->budget <= 0)
        return false;
    context.record = &record;
    context.first_pass = context.info_wanted = false;
    if (!w->is_request)
        take_columns(&record);
    c->rop = &context;
    trial->fields(c, NULL);
    w->budget -= c->off - m->start->off;
    place behind = { c->off, last_answered(w) };
    outcome found = judge(c, &behind, NULL);
    return found.open || (found.clean && goes_on(w, &list, &found.behind, ROPS_AHEAD));
}

/* Whether a request at off would be on another logon than the one that could not be read. */
static bool is_of_other_logon(const rop_walk *w, const ex_cursor *list, const rop_item *rop, int off)
{
    return w->is_request && rop->has_header && off + 1 < list->end
           && tvb_get_uint8(list->tvb, off + 1) != rop->record->logon_id;
}

int trial_find_next(rop_walk *w, const ex_cursor *list, const rop_item *rop, int from)
{
    for (int off = from; off < list->end && w->budget > 0; off++) {
        place at = { off, last_answered(w) };
        if (is_of_other_logon(w, list, rop, off)) {
            w->budget--;
            continue;
        }
        outcome found = try_rop(w, list, &at, 0);
        if (found.clean && goes_on(w, list, &found.behind, ROPS_AHEAD - 1))
            return off;
    }
    return 0;
}

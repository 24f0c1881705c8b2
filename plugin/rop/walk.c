/* rop/walk.c
 * Walks a ROP list and shows what all ROPs share. See rop/walk.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/walk.h"
#include "fxics/piece.h"
#include "read/names.h"
#include "read/report.h"
#include "read/text.h"
#include "rop/code_page.h"
#include "rop/columns.h"
#include "rop/gather.h"
#include "rop/handles.h"
#include "rop/header.h"
#include "rop/named.h"
#include "rop/protocol.h"
#include "rop/stream.h"
#include "rop/stream_show.h"
#include "rop/transfer.h"
#include "rop/trial.h"
#include "session/event.h"
#include "session/failure.h"
#include "generated/rop_constants.h"
#include "wireshark/packet_data.h"

#include <epan/column-info.h>

#include <string.h>

#define INFO_TEXT_MAX 160          /* bytes that the Info column has about one ROP */

/* ---- Records ---- */

/* This ROP's record: made on the first pass, found on later ones. Never NULL. */
static rop_record *take_record(rop_walk *w, uint8_t id)
{
    rop_record *r = NULL;

    if (w->returned)
        r = NULL;
    else if (w->first_pass) {
        w->before = w->is_request ? w->rops->requests.last : NULL;
        r = rop_record_add(w->rops, w->is_request, w->buffer, id);
    }
    else if (w->rops)
        r = rop_record_find(w->rops, w->is_request, w->buffer, w->index, id);
    w->index++;
    w->latest = r;
    if (!r) {
        r = wmem_new0(w->pinfo->pool, rop_record);
        r->seq = w->returned ? w->seq : 0;
    }
    return r;
}

static bool has_request(const rop_entry *e)
{
    return !e || !(e->flags & ROP_NO_REQUEST);
}

/* First pass: finds the request of a response and takes over what it knows. */
static void pair_response(rop_walk *w, rop_record *r)
{
    if (!has_request(rop_entries[r->rop_id]))
        return;
    r->request = rop_pair(w->rops, r->rop_id);
    if (!r->request)
        return;
    r->logon_id = r->request->logon_id;
    r->input = r->request->input;
    r->output = r->request->output;
}

static void start_rop(rop_walk *w, ex_cursor *c, rop_item *rop)
{
    rop->start = c->off;
    rop->id = tvb_get_uint8(c->tvb, c->off);
    rop->record = take_record(w, rop->id);
    w->seq = rop->record->seq;
    if (!w->is_request && w->first_pass)
        pair_response(w, rop->record);
    if (rop->record->request && !w->paired) {
        w->request_buffer = rop->record->request->buffer;
        w->paired = true;
    }
    rop->entry = rop_entry_of(rop->record, rop->id);
    rop->name = rop->entry ? rop->entry->name : wmem_strdup_printf(w->pinfo->pool, "ROP 0x%02x", rop->id);
    rop->context = (rop_context){ .call = w->call, .rops = w->rops, .record = rop->record, .first_pass = w->first_pass,
                                  .is_request = w->is_request, .walk = w,
                                  .input_handle = OBJECT_NO_HANDLE };
}

/* ---- Info column ---- */

static rop_info *info_of(packet_info *pinfo)
{
    static const uint32_t key = 0x696e666f;      /* any number that is no layer number */

    return (rop_info *)ws_packet_data(pinfo->pool, pinfo, ex_rop.proto, key, sizeof(rop_info));
}

/* Whether Info will say something about the next ROP, if only that there are more. */
static bool info_wanted(const rop_walk *w)
{
    return !w->returned && !w->info->full && rop_info_rops && w->pinfo->cinfo
           && col_get_writable(w->pinfo->cinfo, COL_INFO) && w->pinfo->cinfo->col_first[COL_INFO] >= 0;
}

/* `RopOpenFolder ecNotFound`, `RopQueryRows 2 rows`. */
static const char *info_line(const rop_walk *w, const rop_item *rop)
{
    wmem_allocator_t *pool = w->pinfo->pool;
    const char *error = rop->return_value ? failure_name(w->pinfo, FAILED_ROP, rop->return_value) : "";
    const char *text = rop->context.text ? cur_tidy_text(pool, rop->context.text, INFO_TEXT_MAX) : "";

    return wmem_strdup_printf(pool, "%s%s%s%s%s", rop->name, *error ? " " : "", error, *text ? " " : "", text);
}

void rop_end_info(packet_info *pinfo)
{
    rop_info *info = info_of(pinfo);

    if (info->times > 1)
        col_append_fstr(pinfo->cinfo, COL_INFO, " ×%u", info->times);
    info->times = 1;
}

/* A ROP that says the same as the one before is only counted. */
static void add_info(rop_walk *w, const rop_item *rop)
{
    rop_info *info = w->info;
    const char *line = info_line(w, rop);

    if (info->latest && strcmp(line, info->latest) == 0) {
        info->times++;
        return;
    }
    rop_end_info(w->pinfo);
    info->full = info->count >= rop_info_rops;
    if (info->full) {
        col_append_str(w->pinfo->cinfo, COL_INFO, ", ...");
        return;
    }
    info->latest = line;
    col_append_str(w->pinfo->cinfo, COL_INFO, info->count++ ? ", " : ": ");
    col_append_str(w->pinfo->cinfo, COL_INFO, line);
}

/* ---- One ROP ---- */

/* Whether what the first pass found out about this ROP by trying is with its record. */
static bool is_kept(const rop_walk *w)
{
    return w->latest && !w->first_pass;
}

/* First pass: what the ROP changes once it has been read. */
static void apply_effects(rop_walk *w, const ex_cursor *c, rop_item *rop)
{
    rop_record *r = rop->record;
    const ex_object *o = r->output;

    if (w->is_request) {
        rop_keep_asked(&rop->context);
        if ((rop->entry->flags & ROP_RELEASES) && r->input)
            object_release(w->call->session, r->input, w->pinfo->num);
        return;
    }
    rop_drop_asked(w->rops, r->request);
    if (o && !c->bad && o->id && o->name)
        logon_learn_id(o->logon, o->id, o->name, r->seq + 1);
}

/* Whether this ROP can go this way; else reports why not. */
static bool check_direction(rop_walk *w, proto_item *id_item, const rop_item *rop)
{
    const rop_entry *e = rop->entry;

    if (!e) {
        expert_add_info_format(w->pinfo, id_item, &rop_ei.unknown, "RopId 0x%02x is not known", rop->id);
        return false;
    }
    if (e->flags & (w->is_request ? ROP_NO_REQUEST : ROP_NO_RESPONSE)) {
        expert_add_info_format(w->pinfo, id_item, &rop_ei.unknown, "%s has no %s", rop->name,
                               w->is_request ? "request" : "response");
        return false;
    }
    return true;
}

static void check_paired(rop_walk *w, ex_cursor *c, proto_item *id_item, const rop_item *rop)
{
    if (w->is_request || rop->record->request || !has_request(rop->entry))
        return;
    if (w->call && w->call->request_frame)
        expert_add_info_format(w->pinfo, id_item, &rop_ei.no_request, "No request for this %s response", rop->name);
    else
        cur_missing(c, rop->tree, "The request of this %s response was not captured", rop->name);
}

/* What is behind the header, as the document or some implementation lays it out. */
static void read_fields(rop_walk *w, ex_cursor *c, rop_item *rop)
{
    ex_fields fields = rop_fields_of(rop->entry, w->is_request, rop->return_value);
    const ex_cursor start = *c;
    rop_trial trial = { w, rop, fields };
    cur_message message = { .fits = trial_rop_fits, .data = &trial, .start = &start, .decided = is_kept(w),
                            .deviations = rop->record->deviations };

    if (c->bad || !fields)
        return;
    c->message = &message;
    fields(c, rop->tree);
    c->message = NULL;
    rop->record->deviations = message.deviations;
}

static void read_rop(rop_walk *w, ex_cursor *c, rop_item *rop)
{
    proto_item *id_item = proto_tree_add_item(rop->tree, rop_hf.id, c->tvb, c->off++, 1, ENC_LITTLE_ENDIAN);

    if (!check_direction(w, id_item, rop)) {
        c->bad = true;
        return;
    }
    check_paired(w, c, id_item, rop);
    if (w->is_request)
        header_read_request(w, c, rop);
    else
        header_read_response(w, c, rop);
    rop_code_page_begin(c);
    read_fields(w, c, rop);
    if (!w->returned) {
        rop_transfer_behind(c, rop->tree);
        rop_gather_behind(c);
        rop_stream_behind(c, rop->tree);
    }
    if (w->first_pass)
        apply_effects(w, c, rop);
    handles_show_indexes(w, rop);
    handles_show_object(w, rop, rop->record->input, "");
    handles_show_object(w, rop, rop->record->output, "new ");
    header_show_links(w, rop);
}

/* Behind a ROP that could not be read: shows what is left of it, up to where the list goes on if that is found. */
static void skip_unreadable(rop_walk *w, ex_cursor *c, rop_item *rop)
{
    const int list_end = c->end, behind_header = rop->start + 1;
    int next = is_kept(w) ? rop->start + rop->record->length : trial_find_next(w, c, rop, behind_header);

    if (next < behind_header) {
        cur_finish(c, rop->tree);
        return;
    }
    rop->record->length = (uint16_t)(next - rop->start);
    expert_add_info_format(w->pinfo, rop->context.item, &rop_ei.resumed,
                           "%s could not be read: the ROP list goes on %s behind its RopId", rop->name,
                           cur_number_text(c, (uint64_t)(next - rop->start), "byte", "bytes"));
    c->end = next;
    cur_finish(c, rop->tree);
    c->off = next;
    c->end = list_end;
    c->bad = false;
}

/* Tells statistics of the ROP, which ends at the cursor. */
static void tell_rop(const rop_walk *w, const ex_cursor *c, const rop_item *rop)
{
    const ex_event event = { .kind = EVENT_ROP, .is_request = w->is_request, .call = w->call,
                             .rop = { rop->record, rop->name, rop->return_value, (uint32_t)(c->off - rop->start),
                                      rop->entry ? rop->entry->id : rop->id } };

    if (!w->returned)
        event_tell(w->pinfo, &event);
}

static void dissect_rop(rop_walk *w, ex_cursor *c)
{
    rop_item rop = { 0 };

    start_rop(w, c, &rop);
    rop.context.item = proto_tree_add_protocol_format(cur_room(c, w->top), ex_rop.proto, c->tvb, rop.start,
                                                      c->end - rop.start, "%s %s", rop.name,
                                                      w->is_request ? "request" : "response");
    rop.tree = proto_item_add_subtree(rop.context.item, rop_hf.ett_rop);
    c->rop = &rop.context;
    c->rows.columns = NULL;
    c->part = NULL;
    c->summary.wanted = rop.context.info_wanted = info_wanted(w);
    read_rop(w, c, &rop);
    c->summary.wanted = false;
    if (rop.context.info_wanted)
        add_info(w, &rop);
    c->rop = NULL;
    if (c->bad)
        skip_unreadable(w, c, &rop);
    proto_item_set_len(rop.context.item, c->off - rop.start);
    tell_rop(w, c, &rop);
}

/* ---- The payload ---- */

/* RopSize counts itself and the ROP list. Returns the end of the list, -1 if it can't be found. */
static int read_size(ex_cursor *c, proto_tree *t)
{
    int start = c->off;
    proto_item *item;
    uint16_t size;

    if (!cur_need(c, t, rop_hf.rop_size, 2))
        return -1;
    item = proto_tree_add_item(t, rop_hf.rop_size, c->tvb, c->off, 2, ENC_LITTLE_ENDIAN);
    size = tvb_get_letohs(c->tvb, c->off);
    c->off += 2;
    if (size < 2) {
        cur_bad_value(c, item, "RopSize %u is less than its own 2 bytes", size);
        return -1;
    }
    if (size <= c->end - start)
        return start + size;
    cur_bad_value(c, item, "RopSize %u exceeds the payload of %d bytes", size, c->end - start);
    return c->end;
}

static bool has_room(const rop_walk *w, ex_cursor *list, proto_tree *t)
{
    if (w->rops ? rop_records_full(w->rops, w->is_request, w->buffer, w->latest) : w->index >= ROPS_MAX)
        cur_fail(list, t, "RopsList: more than %d ROPs in one message", ROPS_MAX);
    return !list->bad;
}

void rop_dissect_buffer(tvbuff_t *tvb, packet_info *pinfo, proto_tree *top, proto_tree *t,
                        ex_call *call, bool is_request, unsigned buffer)
{
    const bool first_pass = call && !PINFO_FD_VISITED(pinfo);
    rop_walk w = { .tvb = tvb, .pinfo = pinfo, .top = top, .call = call, .is_request = is_request,
                   .rops = first_pass ? rop_call_make(call) : rop_call_find(call), .first_pass = first_pass,
                   .buffer = buffer, .request_buffer = buffer,
                   .budget = trial_budget((int)tvb_captured_length(tvb)) };
    ex_cursor c = cur_make(tvb, pinfo, 0, -1, &ex_rop);
    ex_cursor list;
    int list_end = read_size(&c, t);

    w.info = info_of(pinfo);
    if (buffer == 0)
        *w.info = (rop_info){ .times = 1 };
    if (list_end < 0) {
        cur_finish(&c, t);
        return;
    }
    handles_find_table(&w, list_end, c.end);
    if (is_request && !w.first_pass)
        handles_load(&w, buffer);
    list = c;
    list.end = list_end;
    list.call = call;
    list.is_request = is_request;
    list.top = top;
    while (cur_more(&list) && has_room(&w, &list, t))
        dissect_rop(&w, &list);
    cur_finish(&list, t);
    if (w.first_pass && is_request)
        handles_keep(&w);
    if (!is_request)
        handles_load(&w, w.request_buffer);
    handles_show_table(&w, &c, t);
}

/* ---- Requests that come back, responses that don't ---- */

void rop_returned_requests(ex_cursor *c, proto_tree *t)
{
    rop_context *outer = c->rop;
    rop_walk w;

    if (!outer || outer->is_request)
        return;
    if (c->probe) {
        c->off = c->end;
        return;
    }
    w = *outer->walk;
    w.top = t;
    w.is_request = w.returned = true;
    w.first_pass = false;
    w.tried = NULL;
    w.index = 0;
    w.seq = outer->record->seq;
    handles_load(&w, w.request_buffer);
    c->is_request = true;
    while (cur_more(c) && w.index < ROPS_MAX)
        dissect_rop(&w, c);
    c->is_request = false;
    c->rop = outer;
}

/* Whether the server said that it did not process all requests. */
static bool gave_up(const rop_call *rops)
{
    const rop_record *r = rops->responses.last;
    return r && (r->rop_id == ROP_ID_BUFFER_TOO_SMALL || r->rop_id == ROP_ID_BACKOFF);
}

void rop_answers_read(const ex_call *call, const packet_info *pinfo)
{
    rop_call *rops = rop_call_find(call);

    if (rops && !PINFO_FD_VISITED(pinfo))
        rops->answers_read = true;
}

static const char *name_of(packet_info *pinfo, const rop_record *r)
{
    const rop_entry *e = rop_entries[r->rop_id];

    return e ? e->name : wmem_strdup_printf(pinfo->pool, "ROP 0x%02x", r->rop_id);
}

void rop_check_answers(const ex_call *call, packet_info *pinfo, proto_tree *t, tvbuff_t *tvb)
{
    const rop_call *rops = rop_call_find(call);
    const char *error = failure_of_call(pinfo, call), *more = "";
    const rop_record *first = NULL;
    unsigned count = 0;

    if (rops && error && !rops->responses.first && !PINFO_FD_VISITED(pinfo))
        handles_undo_releases(rops, call);
    rop_stream_answered(call, pinfo, rops && error);
    if (!rops || !call->request_frame || (!error && (!rops->answers_read || gave_up(rops))))
        return;
    for (const rop_record *r = rops->requests.first; r; r = r->next) {
        const rop_entry *e = rop_entries[r->rop_id];
        if (r->answered || (!error && (!e || (e->flags & ROP_NO_RESPONSE))))
            continue;
        first = first ? first : r;
        count++;
    }
    if (!count)
        return;
    if (count > 1)
        more = wmem_strdup_printf(pinfo->pool, " and %u more", count - 1);
    if (error)
        proto_tree_add_expert_format(t, pinfo, &rop_ei.refused, tvb, 0, 0, "Not executed: %s%s",
                                     name_of(pinfo, first), more);
    else
        proto_tree_add_expert_format(t, pinfo, &rop_ei.no_response, tvb, 0, 0, "No response to %s%s%s",
                                     name_of(pinfo, first), more, count > 2 ? " ROPs" : count > 1 ? " ROP" : "");
}

/* ---- Registration ---- */

void rop_register(void)
{
    rop_protocol_register();
    generated_register_rop(ex_rop.proto);
    stream_show_register(ex_rop.proto);
    rop_columns_init();
    rop_records_init();
    object_init();
    fxics_init();
}

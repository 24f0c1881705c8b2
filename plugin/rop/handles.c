/* rop/handles.c
 * Handles, their table, and the objects behind them. See rop/handles.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/handles.h"
#include "read/report.h"
#include "read/text.h"
#include "rop/code_page.h"
#include "rop/protocol.h"
#include "generated/oxcdata_errors.h"
#include "generated/rop_constants.h"
#include "wireshark/visible.h"

#define INDEXES_MAX 256            /* handle indexes have one byte */

/* ---- Handles and slots ---- */

/* The handle at index i of the table, OBJECT_NO_HANDLE when there is none. */
static uint32_t handles_at(const rop_walk *w, unsigned i)
{
    return i < w->n_handles ? tvb_get_letohl(w->tvb, w->table + (int)i * ROP_HANDLE_SIZE) : OBJECT_NO_HANDLE;
}

void handles_find_table(rop_walk *w, int table, int end)
{
    w->table = table;
    w->n_handles = (unsigned)(end - table) / ROP_HANDLE_SIZE;
    w->n_slots = MIN(w->n_handles, INDEXES_MAX);
    w->initial = wmem_alloc0_array(w->pinfo->pool, ex_object *, w->n_slots + 1);
    w->opened = wmem_alloc0_array(w->pinfo->pool, ex_object *, w->n_slots + 1);
}

void handles_load(rop_walk *w, unsigned request_buffer)
{
    unsigned n = 0;
    ex_object **kept = w->rops ? rop_handles_get(w->rops, request_buffer, &n) : NULL;

    for (unsigned i = 0; i < w->n_slots; i++)
        w->initial[i] = kept && i < n ? kept[i] : NULL;
}

/* First pass: the object behind a handle of the table. One that nobody has seen being opened was
   there before the capture; its kind follows when the ROP takes one kind only. */
static ex_object *object_behind(rop_walk *w, uint32_t handle, const rop_record *r)
{
    ex_object *o;

    if (handle == OBJECT_NO_HANDLE)
        return NULL;
    o = object_by_handle(w->call->session, handle);
    if (!o) {
        o = object_new(w->call->session, OBJ_UNKNOWN, 0, r->logon_id);
        object_bind(w->call->session, o, handle, r->seq, w->pinfo->num);
    }
    return o;
}

static void infer_kind(ex_object *o, uint16_t inputs, uint32_t seq)
{
    if (!o || o->kind != OBJ_UNKNOWN || !inputs || (inputs & (inputs - 1)))
        return;
    o->kind = (uint8_t)g_bit_nth_lsf(inputs, -1);
    o->kind_since = seq;
}

/* The object at an index: what this payload opened there, else what its table names. */
static ex_object *slot_object(rop_walk *w, unsigned i, const rop_record *r)
{
    if (i >= w->n_slots)
        return NULL;
    if (w->opened[i])
        return w->opened[i];
    if (!w->initial[i] && w->first_pass && w->is_request)
        w->initial[i] = object_behind(w, handles_at(w, i), r);
    return w->initial[i];
}

void handles_keep(rop_walk *w)
{
    for (unsigned i = 0; i < w->n_slots; i++)
        if (!w->initial[i])
            w->initial[i] = object_by_handle(w->call->session, handles_at(w, i));
    rop_handles_add(w->rops, w->buffer, w->initial, w->n_slots);
}

/* ---- What a ROP works on and opens ---- */

/* Which of the request's handle indexes names the object that it works on; 2: none. */
static unsigned input_place(const rop_entry *e)
{
    unsigned i = 0;

    while (i < 2 && e->handles[i] != ROP_HANDLE_INPUT && e->handles[i] != ROP_HANDLE_SOURCE)
        i++;
    return i;
}

/* First pass: what this request works on and what it opens. Kept with its record. */
static void resolve_request(rop_walk *w, rop_item *rop)
{
    const rop_entry *e = rop->entry;
    rop_record *r = rop->record;
    unsigned input = input_place(e);

    if (input < 2)
        r->input = slot_object(w, rop->index[input], r);
    /* What is packed goes on with the ROP in front of it, whose object may have no handle yet. */
    if (!r->input && (e->flags & ROP_PACKS) && w->before && w->before->rop_id == r->rop_id
        && w->before->buffer < r->buffer)
        r->input = w->before->input;
    infer_kind(r->input, e->inputs, r->seq);
    if (!e->opens)
        return;
    r->output = object_new(w->call->session, (object_kind)e->opens, w->pinfo->num, r->logon_id);
    r->output->opened_by = r->rop_id;
    /* A RopLogon before it in the same payload may not be in effect yet: the input knows. */
    if (r->input && e->opens != OBJ_LOGON) {
        r->output->logon = r->input->logon;
        r->output->parent = r->input->kind == OBJ_LOGON ? NULL : r->input;
        rop_code_page_inherit(r->output, r->input, r->seq);
    }
}

/* First pass: a ROP that writes into a second stream. Where that one stands then, only the response tells. */
static void resolve_target(rop_walk *w, rop_item *rop)
{
    ex_object *target;

    if (rop->entry->inputs != 1 << OBJ_STREAM || rop->entry->handles[1] != ROP_HANDLE_DEST)
        return;
    target = slot_object(w, rop->index[1], rop->record);
    if (!target)
        return;
    rop->record->stream_target = target;
    target->upload_call = w->call;
    target->upload_position = STREAM_UNKNOWN;
}

static void check_kind(rop_walk *w, const rop_item *rop)
{
    const ex_object *o = rop->record->input;
    object_kind kind = o ? object_kind_at(o, rop->record->seq) : OBJ_UNKNOWN;
    unsigned input = input_place(rop->entry);

    if (input >= 2 || kind == OBJ_UNKNOWN || !rop->entry->inputs || (rop->entry->inputs & (1U << kind)))
        return;
    expert_add_info_format(w->pinfo, rop->index_item[input], &rop_ei.object_kind, "%s does not take a %s", rop->name,
                           object_kind_name((uint8_t)kind));
}

void handles_resolve_request(rop_walk *w, rop_item *rop)
{
    unsigned input = input_place(rop->entry);

    if (input < 2)
        rop->context.input_handle = handles_at(w, rop->index[input]);
    if (w->first_pass) {
        resolve_request(w, rop);
        resolve_target(w, rop);
    } else if (w->returned && input < 2) {
        rop->record->input = slot_object(w, rop->index[input], rop->record);
    }
    check_kind(w, rop);
}

/* First pass: a response whose request was not captured names its objects by the handle only. */
static void resolve_unpaired(rop_walk *w, rop_item *rop)
{
    const rop_entry *e = rop->entry;
    uint32_t handle = handles_at(w, rop->index[0]);

    if (e->response_handle == ROP_HANDLE_INPUT || e->response_handle == ROP_HANDLE_SOURCE) {
        rop->record->input = object_behind(w, handle, rop->record);
        infer_kind(rop->record->input, e->inputs, rop->record->seq);
    } else if (e->response_handle == ROP_HANDLE_OUTPUT && e->opens && rop_succeeded(e, rop->return_value)) {
        rop->record->output = object_new(w->call->session, (object_kind)e->opens, w->pinfo->num, 0);
    }
}

void handles_resolve_response(rop_walk *w, rop_item *rop)
{
    rop_record *r = rop->record;

    if (!r->request)
        resolve_unpaired(w, rop);
    if (!rop_succeeded(rop->entry, rop->return_value))
        r->output = NULL;
    if (rop->return_value == EC_NULL_OBJECT && r->input)
        object_deny(r->input);
    if (r->output)
        object_bind(w->call->session, r->output, handles_at(w, rop->index[0]), r->seq, w->pinfo->num);
}

void handles_resolve_notify(rop_walk *w, const ex_cursor *c, rop_item *rop)
{
    if (rop->id != ROP_ID_NOTIFY)
        return;
    call_notified(w->call, w->pinfo->num);
    if (c->end - c->off >= ROP_HANDLE_SIZE)
        rop->record->input = object_by_handle(w->call->session, tvb_get_letohl(c->tvb, c->off));
}

void handles_undo_releases(const rop_call *rops, const ex_call *call)
{
    for (const rop_record *r = rops->requests.first; r; r = r->next) {
        const rop_entry *e = rop_entries[r->rop_id];

        if (e && (e->flags & ROP_RELEASES) && r->input && r->input->released_frame == call->request_frame)
            object_undo_release(call->session, r->input);
        /* What only a refused request named may be nothing. */
        if (r->input && r->input->handle_since >= rops->requests.first->seq)
            object_deny(r->input);
    }
}

/* ---- What is shown ---- */

/* The object that an index of the request stands for; those that it opens take their slot here. */
static ex_object *request_object(rop_walk *w, rop_item *rop, unsigned which)
{
    unsigned slot = rop->index[which];

    if (which == input_place(rop->entry))
        return rop->record->input;
    if (rop->entry->handles[which] != ROP_HANDLE_OUTPUT)
        return slot_object(w, slot, rop->record);
    if (rop->record->output && slot < w->n_slots)
        w->opened[slot] = rop->record->output;
    return rop->record->output;
}

/* What the object is and where it comes from. What has no handle behind its response was not opened. */
static const char *object_words(const rop_walk *w, const rop_item *rop, const ex_object *o)
{
    const uint32_t seq = rop->record->seq;

    if (w->is_request || o == rop->record->output || object_is_bound(o, seq))
        return object_text(w->pinfo->pool, o, seq);
    return wmem_strdup_printf(w->pinfo->pool, "%s, not opened", object_title(w->pinfo->pool, o, seq));
}

/* Appends `(0x00001610 Folder "Inbox", opened in frame 796)` to a handle index. */
static void show_handle(rop_walk *w, proto_item *item, const rop_item *rop, uint32_t handle, const ex_object *o)
{
    if (!tree_is_visible(item))
        return;
    if (!o && handle == OBJECT_NO_HANDLE)
        cur_append(item, " (no handle)");
    else if (!o)
        cur_append(item, " (0x%08x)", handle);
    else if (handle == OBJECT_NO_HANDLE)
        cur_append(item, " (%s)", object_words(w, rop, o));
    else
        cur_append(item, " (0x%08x%s)", handle, object_text_behind_handle(w->pinfo->pool, o, rop->record->seq));
}

/* What a response's index stands for: the object opened there by the ROPs up to this one, else what the request's
   table named. */
static const ex_object *answered_object(rop_walk *w, const rop_item *rop)
{
    unsigned i = rop->index[0];

    if (rop->entry->response_handle != ROP_HANDLE_RESPONSE)
        return rop->record->input;
    if (!rop->record->request || i >= w->n_slots)
        return NULL;
    handles_load(w, rop->record->request->buffer);
    return w->opened[i] ? w->opened[i] : w->initial[i];
}

/* A failure's OutputHandleIndex: the handle that the table has there is not of what the request wanted to open. */
static void show_unopened(rop_walk *w, const rop_item *rop)
{
    const rop_record *request = rop->record->request;

    if (request && request->output)
        cur_append(rop->index_item[0], " (%s)", object_words(w, rop, request->output));
}

static void show_response_index(rop_walk *w, const rop_item *rop)
{
    const rop_record *r = rop->record;
    const ex_object *o;
    uint32_t handle = handles_at(w, rop->index[0]);

    if (rop->entry->response_handle == ROP_HANDLE_OUTPUT) {
        if (r->output)
            show_handle(w, rop->index_item[0], rop, handle, r->output);
        else
            show_unopened(w, rop);
        return;
    }
    o = answered_object(w, rop);
    /* The table is as the last ROP left it: another object may be at that place by then. */
    if (o)
        handle = object_is_bound(o, r->seq) ? o->handle : OBJECT_NO_HANDLE;
    show_handle(w, rop->index_item[0], rop, handle, o);
}

void handles_show_indexes(rop_walk *w, rop_item *rop)
{
    if (!rop->has_header)
        return;
    if (!w->is_request) {
        if (tree_is_visible(rop->index_item[0]))
            show_response_index(w, rop);
        return;
    }
    for (unsigned i = 0; i < 2; i++) {
        uint32_t handle = handles_at(w, rop->index[i]);
        const ex_object *o;

        if (rop->entry->handles[i] == ROP_HANDLE_NONE)
            continue;
        o = request_object(w, rop, i);
        /* A ROP of this payload may open another object where the table still has a handle. */
        if (o && !object_has_handle(o, handle, rop->record->seq))
            handle = OBJECT_NO_HANDLE;
        if (o || rop->entry->handles[i] != ROP_HANDLE_OUTPUT)
            show_handle(w, rop->index_item[i], rop, handle, o);
    }
}

/* Below an object's number: what was known of it at this ROP, and the frames that open and release it. */
static void show_facts(const rop_walk *w, proto_item *item, const rop_item *rop, const ex_object *o)
{
    const uint32_t seq = rop->record->seq;
    proto_tree *t = proto_item_add_subtree(item, rop_hf.ett_object);
    const object_kind kind = object_kind_at(o, seq);
    const char *name = proto_field_is_referenced(t, rop_hf.object_name) ? object_name(o, seq) : NULL;

    if (kind != OBJ_UNKNOWN)
        proto_item_set_generated(proto_tree_add_uint(t, rop_hf.object_kind, w->tvb, rop->start, 0, kind));
    if (name)
        proto_item_set_generated(proto_tree_add_string(t, rop_hf.object_name, w->tvb, rop->start, 0, name));
    if (o->id && o->id_since <= seq)
        proto_item_set_generated(proto_tree_add_uint64(t, rop_hf.object_id, w->tvb, rop->start, 0, o->id));
    session_show_number(t, w->tvb, rop_hf.object_opened_in, o->opened_frame);
    session_show_number(t, w->tvb, rop_hf.object_released_in, object_released_frame(o));
}

void handles_show_object(rop_walk *w, const rop_item *rop, const ex_object *o, const char *role)
{
    proto_item *item;

    if (!o || !rop->tree)
        return;
    item = proto_tree_add_uint(rop->tree, rop_hf.object, w->tvb, rop->start, 0, o->number);
    proto_item_set_generated(item);
    if (tree_is_visible(item))
        cur_append(item, " (%s%s)", role, object_words(w, rop, o));
    show_facts(w, item, rop, o);
}

/* The object that a handle of the table stands for, NULL when not known. */
static const ex_object *table_object(const rop_walk *w, unsigned i, uint32_t handle)
{
    if (i >= w->n_slots || handle == OBJECT_NO_HANDLE)
        return NULL;
    if (w->opened[i] && object_has_handle(w->opened[i], handle, w->seq) && !w->is_request)
        return w->opened[i];
    return w->initial[i] && object_has_handle(w->initial[i], handle, w->seq) ? w->initial[i] : NULL;
}

void handles_show_table(rop_walk *w, ex_cursor *c, proto_tree *t)
{
    proto_item *table;
    proto_tree *tree;

    if (w->n_handles) {
        table = proto_tree_add_item(t, rop_hf.handle_table, c->tvb, w->table, (int)w->n_handles * ROP_HANDLE_SIZE,
                                    ENC_NA);
        proto_item_append_text(table, " (%u)", w->n_handles);
        tree = proto_item_add_subtree(table, rop_hf.ett_handle_table);
        for (unsigned i = 0; i < w->n_handles; i++) {
            uint32_t handle = handles_at(w, i);
            const ex_object *o = table_object(w, i, handle);
            proto_item *item = proto_tree_add_item(cur_room(c, tree), rop_hf.handle, c->tvb,
                                                   w->table + (int)i * ROP_HANDLE_SIZE, ROP_HANDLE_SIZE,
                                                   ENC_LITTLE_ENDIAN);
            if (o && tree_is_visible(item))
                cur_append(item, "%s", object_text_behind_handle(w->pinfo->pool, o, w->seq));
        }
    }
    c->off = w->table + (int)w->n_handles * ROP_HANDLE_SIZE;
    cur_finish(c, t);
}

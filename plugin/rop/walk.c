/* rop/walk.c
 * Walks a ROP list and shows what all ROPs share: MS-OXCROPS 2.2.1, 3.1.5. See rop/rop.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/rop.h"

#include "rop/context.h"
#include "rop/records.h"
#include "rop/table.h"
#include "read/names.h"
#include "structures.h"

#include <epan/column-info.h>
#include <epan/proto_data.h>

#define HANDLE_NONE   0xffffffffU
#define HANDLE_SIZE   4
#define INDEXES_MAX   256          /* handle indexes have one byte */
#define INFO_ROPS_MAX 20           /* named in the Info column */
#define INFO_TEXT_MAX 100          /* bytes that Info has about one of them */

/* ReturnValues that have a response form of their own. */
#define EC_WRONG_SERVER   0x00000478U
#define EC_DST_NULL_OBJECT 0x00000503U

#define ROP_ID_NOTIFY           0x2a
#define ROP_ID_BACKOFF          0xf9
#define ROP_ID_BUFFER_TOO_SMALL 0xff

ex_proto ex_rop;

static int hf_rop_size, hf_id, hf_logon_id, hf_input_index, hf_output_index, hf_source_index, hf_dest_index,
           hf_response_index, hf_return_value, hf_failed, hf_request_in, hf_response_in, hf_time, hf_object,
           hf_handle_table, hf_handle, hf_announced_in;
static int ett_rop, ett_handle_table;
static expert_field ei_return_value, ei_no_request, ei_no_response, ei_unknown, ei_handle_index, ei_object_kind,
                    ei_try_again;

/* One payload. */
typedef struct rop_walk {
    tvbuff_t *tvb;
    packet_info *pinfo;
    proto_tree *top;
    ex_call *call;               /* NULL: nothing is known or learned */
    rop_call *rops;              /* what the call keeps of its ROPs; NULL: nothing */
    bool is_request;
    bool first_pass;
    unsigned buffer;
    unsigned index;              /* of the next ROP in the payload */
    uint32_t seq;                /* of the last ROP */
    const rop_record *latest;    /* record of the last ROP, or NULL */
    const rop_record *before;    /* first pass: record in front of this one in the whole message, or NULL */
    int table;                   /* offset of the handle table */
    unsigned n_handles;
    unsigned n_slots;            /* handles that an index can reach */
    ex_object **initial;         /* requests: objects that the table names, by slot */
    ex_object **opened;          /* objects that ROPs of this payload opened, by slot */
    unsigned request_buffer;     /* responses: payload of the request that this one answers */
    unsigned *info_count;        /* ROPs that Info names */
    bool paired;                 /* responses: request_buffer is sure */
    bool again;                  /* these are requests that a response brings back: nothing is learned */
} rop_walk;

/* One ROP being read. */
typedef struct rop_item {
    rop_context context;
    rop_record *record;
    const rop_entry *entry;      /* NULL: not in the tables */
    const char *name;
    proto_tree *tree;
    int start;
    uint8_t id;
    bool has_header;             /* the shared header was read to its end */
    uint8_t index[2];            /* handle indexes as read */
    proto_item *index_item[2];
    uint32_t return_value;
} rop_item;

/* Whether text appended to the item can be seen. */
static bool is_shown(const proto_item *item)
{
    return item && PTREE_DATA(item)->visible;
}

/* ---- Handles and slots ---- */

static uint32_t handle_at(const rop_walk *w, unsigned i)
{
    return i < w->n_handles ? tvb_get_letohl(w->tvb, w->table + (int)i * HANDLE_SIZE) : HANDLE_NONE;
}

/* Finds the handle table, which is what the ROP list leaves of the payload. */
static void find_table(rop_walk *w, int table, int end)
{
    w->table = table;
    w->n_handles = (unsigned)(end - table) / HANDLE_SIZE;
    w->n_slots = MIN(w->n_handles, INDEXES_MAX);
    w->initial = wmem_alloc0_array(w->pinfo->pool, ex_object *, w->n_slots + 1);
    w->opened = wmem_alloc0_array(w->pinfo->pool, ex_object *, w->n_slots + 1);
}

/* The objects that the request's handle table named, as the first pass kept them. */
static void load_initial(rop_walk *w, unsigned request_buffer)
{
    unsigned n;
    ex_object **kept = w->rops ? rop_handles_get(w->rops, request_buffer, &n) : NULL;

    for (unsigned i = 0; kept && i < MIN(n, w->n_slots); i++)
        w->initial[i] = kept[i];
}

/* First pass: the object behind a handle of the table. One that nobody has seen being opened was
   there before the capture; its kind follows when the ROP takes one kind only. */
static ex_object *object_behind(rop_walk *w, uint32_t handle, const rop_record *r)
{
    ex_object *o;

    if (handle == HANDLE_NONE)
        return NULL;
    o = object_by_handle(w->call->session, handle);
    if (!o) {
        o = object_new(w->call->session, OBJ_UNKNOWN, 0, r->logon_id);
        object_bind(w->call->session, o, handle, r->seq);
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
        w->initial[i] = object_behind(w, handle_at(w, i), r);
    return w->initial[i];
}

/* ---- Records ---- */

/* This ROP's record: made on the first pass, found on later ones. Never NULL. */
static rop_record *take_record(rop_walk *w, uint8_t id)
{
    rop_record *r = NULL;

    if (w->again)
        r = NULL;
    else if (w->first_pass) {
        w->before = w->is_request ? w->rops->requests.last : NULL;
        r = rop_record_add(w->rops, w->is_request, w->buffer, id);
    }
    else if (w->rops)
        r = rop_record_find(w->rops, w->is_request, w->buffer, w->index, id);
    w->index++;
    w->latest = r;
    return r ? r : wmem_new0(w->pinfo->pool, rop_record);
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

/* The request says which ROP it is where two share the RopId of their response. */
static const rop_entry *entry_of(const rop_record *r, uint8_t id)
{
    const rop_entry *asked = r->request ? rop_entries[r->request->rop_id] : NULL;
    return asked && asked->response_id == id ? asked : rop_entries[id];
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
    rop->entry = entry_of(rop->record, rop->id);
    rop->name = rop->entry ? rop->entry->name : wmem_strdup_printf(w->pinfo->pool, "ROP 0x%02x", rop->id);
    rop->context = (rop_context){ .call = w->call, .rops = w->rops, .record = rop->record, .first_pass = w->first_pass,
                                  .is_request = w->is_request, .walk = w };
}

/* ---- Info column ---- */

/* ROPs named so far in this message, over all payloads of its chain. Packet scope. */
static unsigned *info_count(const rop_walk *w)
{
    static const unsigned key = 0x696e666f;      /* any number that is no layer number */
    unsigned *count = (unsigned *)p_get_proto_data(w->pinfo->pool, w->pinfo, ex_rop.proto, key);

    if (!count) {
        count = wmem_new0(w->pinfo->pool, unsigned);
        p_add_proto_data(w->pinfo->pool, w->pinfo, ex_rop.proto, key, count);
    }
    return count;
}

static void add_info(rop_walk *w, const rop_item *rop)
{
    unsigned count;

    if (w->again)
        return;
    count = ++*w->info_count;
    if (count > INFO_ROPS_MAX + 1)
        return;
    if (count > INFO_ROPS_MAX) {
        col_append_str(w->pinfo->cinfo, COL_INFO, ", ...");
        return;
    }
    col_append_str(w->pinfo->cinfo, COL_INFO, count == 1 ? ": " : ", ");
    col_append_str(w->pinfo->cinfo, COL_INFO, rop->name);
    if (rop->return_value)
        col_append_fstr(w->pinfo->cinfo, COL_INFO, " %s",
                        ws_val_to_str_ext(w->pinfo->pool, rop->return_value, &ex_error_names, "0x%08x"));
    if (rop->context.text)
        col_append_fstr(w->pinfo->cinfo, COL_INFO, " %s",
                        cur_tidy_text(w->pinfo->pool, rop->context.text, INFO_TEXT_MAX));
}

/* Whether Info will say something about the next ROP. */
static bool info_wanted(const rop_walk *w)
{
    return !w->again && *w->info_count < INFO_ROPS_MAX && w->pinfo->cinfo
           && col_get_writable(w->pinfo->cinfo, COL_INFO) && w->pinfo->cinfo->col_first[COL_INFO] >= 0;
}

/* ---- The header that all ROPs share ---- */

static int index_field(rop_handle_role role)
{
    switch (role) {
    case ROP_HANDLE_OUTPUT:   return hf_output_index;
    case ROP_HANDLE_SOURCE:   return hf_source_index;
    case ROP_HANDLE_DEST:     return hf_dest_index;
    case ROP_HANDLE_RESPONSE: return hf_response_index;
    default:                  return hf_input_index;
    }
}

static void read_index(rop_walk *w, ex_cursor *c, rop_item *rop, unsigned which, rop_handle_role role)
{
    int hf = index_field(role);

    if (!cur_need(c, rop->tree, hf, 1))
        return;
    rop->index_item[which] = proto_tree_add_item(cur_room(c, rop->tree), hf, c->tvb, c->off, 1, ENC_LITTLE_ENDIAN);
    rop->index[which] = tvb_get_uint8(c->tvb, c->off++);
    if (rop->index[which] >= w->n_handles)
        expert_add_info_format(w->pinfo, rop->index_item[which], &ei_handle_index,
                               "Handle index %u is outside the table of %u handles", rop->index[which], w->n_handles);
}

/* Appends `(0x00001610 Folder "Inbox", opened in frame 796)` to a handle index. */
static void show_handle(rop_walk *w, const rop_item *rop, unsigned which, const ex_object *o)
{
    uint32_t handle = handle_at(w, rop->index[which]);
    proto_item *item = rop->index_item[which];
    const char *text;

    if (!is_shown(item) || (!o && handle == HANDLE_NONE))
        return;
    text = o ? object_text(w->pinfo->pool, o, rop->record->seq) : "unknown object";
    if (handle == HANDLE_NONE)
        cur_append(item, " (%s)", text);
    else
        cur_append(item, " (0x%08x %s)", handle, text);
}

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
    if (!r->input && (e->flags & ROP_PACKS) && w->before && w->before->rop_id == r->rop_id && w->before->buffer < r->buffer)
        r->input = w->before->input;
    infer_kind(r->input, e->inputs, r->seq);
    if (!e->opens)
        return;
    r->output = object_new(w->call->session, (object_kind)e->opens, w->pinfo->num, r->logon_id);
    /* A RopLogon before it in the same payload may not be in effect yet: the input knows. */
    if (r->input && e->opens != OBJ_LOGON) {
        r->output->logon = r->input->logon;
        r->output->parent = r->input->kind == OBJ_LOGON ? NULL : r->input;
    }
}

/* First pass: a ROP that writes into a second stream leaves that one's position unknown. */
static void resolve_target(rop_walk *w, rop_item *rop)
{
    ex_object *target;

    if (rop->entry->inputs != 1 << OBJ_STREAM || rop->entry->handles[1] != ROP_HANDLE_DEST)
        return;
    target = slot_object(w, rop->index[1], rop->record);
    if (target)
        target->stream_position = target->upload_position = STREAM_UNKNOWN;
}

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

static void check_kind(rop_walk *w, const rop_item *rop)
{
    const ex_object *o = rop->record->input;
    object_kind kind = o ? object_kind_at(o, rop->record->seq) : OBJ_UNKNOWN;
    unsigned input = input_place(rop->entry);

    if (input >= 2 || kind == OBJ_UNKNOWN || !rop->entry->inputs || (rop->entry->inputs & (1U << kind)))
        return;
    expert_add_info_format(w->pinfo, rop->index_item[input], &ei_object_kind, "%s does not take a %s", rop->name,
                           object_kind_name((uint8_t)kind));
}

static void read_request_header(rop_walk *w, ex_cursor *c, rop_item *rop)
{
    uint8_t logon_id = cur_u8(c, rop->tree, hf_logon_id);

    for (unsigned i = 0; i < 2; i++)
        if (rop->entry->handles[i] != ROP_HANDLE_NONE)
            read_index(w, c, rop, i, (rop_handle_role)rop->entry->handles[i]);
    if (c->bad)
        return;
    rop->has_header = true;
    if (w->first_pass) {
        rop->record->logon_id = logon_id;
        resolve_request(w, rop);
        resolve_target(w, rop);
    } else if (w->again && input_place(rop->entry) < 2) {
        rop->record->input = slot_object(w, rop->index[input_place(rop->entry)], rop->record);
    }
    check_kind(w, rop);
}

/* Codes with the severity "warning": the ROP was done all the same (MS-OXCDATA 2.4.3). */
static bool is_warning(uint32_t return_value)
{
    return return_value >> 16 == 0x0004;
}

static bool succeeded(const rop_entry *e, uint32_t return_value)
{
    return return_value == 0 || return_value == e->warning;
}

/* First pass: a response whose request was not captured names its objects by the handle only. */
static void resolve_unpaired(rop_walk *w, rop_item *rop)
{
    const rop_entry *e = rop->entry;
    uint32_t handle = handle_at(w, rop->index[0]);

    if (e->response_handle != ROP_HANDLE_OUTPUT) {
        rop->record->input = object_behind(w, handle, rop->record);
        infer_kind(rop->record->input, e->inputs, rop->record->seq);
    } else if (e->opens && succeeded(e, rop->return_value)) {
        rop->record->output = object_new(w->call->session, (object_kind)e->opens, w->pinfo->num, 0);
    }
}

/* First pass: a success puts the handle in front of the object; a failure leaves it unopened. */
static void resolve_response(rop_walk *w, rop_item *rop)
{
    rop_record *r = rop->record;

    if (!r->request)
        resolve_unpaired(w, rop);
    if (!succeeded(rop->entry, rop->return_value))
        r->output = NULL;
    if (r->output)
        object_bind(w->call->session, r->output, handle_at(w, rop->index[0]), r->seq);
}

/* First pass: a notification names its subscription or table by the handle itself, and the logon
   behind it (MS-OXCROPS 2.2.14.2.1). */
static void resolve_notify(rop_walk *w, const ex_cursor *c, rop_item *rop)
{
    if (rop->id != ROP_ID_NOTIFY)
        return;
    call_notified(w->call, w->pinfo->num);
    if (c->end - c->off >= HANDLE_SIZE)
        rop->record->input = object_by_handle(w->call->session, tvb_get_letohl(c->tvb, c->off));
}

/* Codes that ask the client to come again rather than tell of a failure. */
static void show_try_again(rop_walk *w, const rop_item *rop)
{
    if (rop->id == ROP_ID_BUFFER_TOO_SMALL)
        expert_add_info_format(w->pinfo, rop->context.item, &ei_try_again,
                               "The ROPs from here on were not processed: their responses need a larger buffer");
    else if (rop->id == ROP_ID_BACKOFF)
        expert_add_info_format(w->pinfo, rop->context.item, &ei_try_again, "The server asks the client to wait");
}

static void show_failure(rop_walk *w, ex_cursor *c, const rop_item *rop)
{
    const char *error = ws_val_to_str_ext(w->pinfo->pool, rop->return_value, &ex_error_names, "0x%08x");
    proto_item *item = rop->tree ? rop->tree->last_child : NULL;

    if (!is_warning(rop->return_value)) {
        item = proto_tree_add_uint(rop->tree, hf_failed, c->tvb, rop->start, 1, rop->entry->id);
        proto_item_set_generated(item);
    }
    expert_add_info_format(w->pinfo, item, &ei_return_value, is_warning(rop->return_value) ? "%s warns: %s" : "%s failed: %s",
                           rop->name, error);
    if (is_shown(rop->context.item))
        proto_item_append_text(rop->context.item, ": %s", error);
}

static void read_response_header(rop_walk *w, ex_cursor *c, rop_item *rop)
{
    if (rop->entry->flags & ROP_BARE) {
        if (w->first_pass)
            resolve_notify(w, c, rop);
        show_try_again(w, rop);
        return;
    }
    read_index(w, c, rop, 0, (rop_handle_role)rop->entry->response_handle);
    rop->return_value = cur_u32(c, rop->tree, hf_return_value);
    if (c->bad)
        return;
    rop->has_header = true;
    rop->context.return_value = rop->return_value;
    if (w->first_pass)
        resolve_response(w, rop);
    if (rop->record->output && rop->index[0] < w->n_slots)
        w->opened[rop->index[0]] = rop->record->output;
    if (rop->return_value)
        show_failure(w, c, rop);
}

/* ---- One ROP ---- */

/* The function for what is behind the header; NULL: nothing is. */
static ex_fields fields_of(const rop_entry *e, bool is_request, uint32_t return_value)
{
    if (is_request)
        return e->request;
    if (return_value == EC_WRONG_SERVER && e->redirect)
        return e->redirect;
    if (return_value == EC_DST_NULL_OBJECT && e->null_destination)
        return e->null_destination;
    if (e->response)
        return e->response;
    return succeeded(e, return_value) ? e->success : e->failure;
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

/* Object numbers, generated: the one it works on, the one it opens. */
static void show_object(rop_walk *w, const rop_item *rop, const ex_object *o, const char *role)
{
    proto_item *item;

    if (!o)
        return;
    item = proto_tree_add_uint(rop->tree, hf_object, w->tvb, rop->start, 0, o->number);
    proto_item_set_generated(item);
    if (is_shown(item))
        cur_append(item, " (%s%s)", role, object_text(w->pinfo->pool, o, rop->record->seq));
}

static void show_indexes(rop_walk *w, rop_item *rop)
{
    if (!rop->has_header)
        return;
    if (!w->is_request) {
        bool opened = rop->entry->response_handle == ROP_HANDLE_OUTPUT;
        const ex_object *o = opened ? rop->record->output : rop->record->input;
        /* RopSaveChangesMessage may answer at an index that isn't its input's. */
        show_handle(w, rop, 0, o && object_has_handle(o, handle_at(w, rop->index[0]), rop->record->seq) ? o : NULL);
        return;
    }
    for (unsigned i = 0; i < 2; i++)
        if (rop->entry->handles[i] != ROP_HANDLE_NONE)
            show_handle(w, rop, i, request_object(w, rop, i));
}

static void show_links(rop_walk *w, const rop_item *rop)
{
    if (w->call && (w->is_request ? rop->record->answered : rop->record->request != NULL))
        call_show_links(w->call, w->pinfo, rop->tree, w->tvb, w->is_request, hf_request_in, hf_response_in, hf_time);
    if (rop->id == ROP_ID_NOTIFY && !w->is_request)
        call_show_notice(w->call, rop->tree, w->tvb, hf_announced_in);
}

/* Whether this ROP can go this way; else reports why what follows can't be read. */
static bool check_direction(rop_walk *w, proto_item *id_item, const rop_item *rop)
{
    const rop_entry *e = rop->entry;

    if (!e) {
        expert_add_info_format(w->pinfo, id_item, &ei_unknown, "RopId 0x%02x is not known: the rest of the "
                               "ROP list can't be read", rop->id);
        return false;
    }
    if (e->flags & (w->is_request ? ROP_NO_REQUEST : ROP_NO_RESPONSE)) {
        expert_add_info_format(w->pinfo, id_item, &ei_unknown, "%s has no %s: the rest of the ROP list can't be read",
                               rop->name, w->is_request ? "request" : "response");
        return false;
    }
    return true;
}

static void check_paired(rop_walk *w, ex_cursor *c, proto_item *id_item, const rop_item *rop)
{
    if (w->is_request || rop->record->request || !has_request(rop->entry))
        return;
    if (w->call && w->call->request_frame)
        expert_add_info_format(w->pinfo, id_item, &ei_no_request, "No request for this %s response", rop->name);
    else
        cur_missing(c, rop->tree, "The request of this %s response was not captured", rop->name);
}

static void read_rop(rop_walk *w, ex_cursor *c, rop_item *rop)
{
    proto_item *id_item = proto_tree_add_item(rop->tree, hf_id, c->tvb, c->off++, 1, ENC_LITTLE_ENDIAN);
    ex_fields fields;

    if (!check_direction(w, id_item, rop)) {
        c->bad = true;
        return;
    }
    check_paired(w, c, id_item, rop);
    if (w->is_request)
        read_request_header(w, c, rop);
    else
        read_response_header(w, c, rop);
    fields = fields_of(rop->entry, w->is_request, rop->return_value);
    if (!c->bad && fields)
        fields(c, rop->tree);
    if (w->first_pass)
        apply_effects(w, c, rop);
    show_indexes(w, rop);
    show_object(w, rop, rop->record->input, "");
    show_object(w, rop, rop->record->output, "new ");
    show_links(w, rop);
}

static void dissect_rop(rop_walk *w, ex_cursor *c)
{
    rop_item rop = { 0 };

    start_rop(w, c, &rop);
    rop.context.item = proto_tree_add_protocol_format(cur_room(c, w->top), ex_rop.proto, c->tvb, rop.start, c->end - rop.start,
                                                      "%s %s", rop.name, w->is_request ? "request" : "response");
    rop.tree = proto_item_add_subtree(rop.context.item, ett_rop);
    c->rop = &rop.context;
    c->columns = NULL;
    c->says = info_wanted(w);
    read_rop(w, c, &rop);
    c->says = false;
    add_info(w, &rop);
    /* Where the next ROP starts is known only when this one could be read. */
    if (c->bad)
        cur_finish(c, rop.tree);
    c->rop = NULL;
    proto_item_set_len(rop.context.item, c->off - rop.start);
}

/* ---- The payload ---- */

/* The object that a handle of the table stands for, NULL when not known. */
static const ex_object *table_object(const rop_walk *w, unsigned i, uint32_t handle)
{
    if (i >= w->n_slots || handle == HANDLE_NONE)
        return NULL;
    if (w->opened[i] && object_has_handle(w->opened[i], handle, w->seq) && !w->is_request)
        return w->opened[i];
    return w->initial[i] && object_has_handle(w->initial[i], handle, w->seq) ? w->initial[i] : NULL;
}

static void show_table(rop_walk *w, ex_cursor *c, proto_tree *t)
{
    proto_item *table;
    proto_tree *tree;

    if (w->n_handles) {
        table = proto_tree_add_item(t, hf_handle_table, c->tvb, w->table, (int)w->n_handles * HANDLE_SIZE, ENC_NA);
        proto_item_append_text(table, " (%u)", w->n_handles);
        tree = proto_item_add_subtree(table, ett_handle_table);
        for (unsigned i = 0; i < w->n_handles; i++) {
            uint32_t handle = handle_at(w, i);
            const ex_object *o = table_object(w, i, handle);
            proto_item *item = proto_tree_add_item(cur_room(c, tree), hf_handle, c->tvb, w->table + (int)i * HANDLE_SIZE,
                                                   HANDLE_SIZE, ENC_LITTLE_ENDIAN);
            if (o && is_shown(item))
                cur_append(item, " %s", object_text(w->pinfo->pool, o, w->seq));
        }
    }
    c->off = w->table + (int)w->n_handles * HANDLE_SIZE;
    cur_finish(c, t);
}

/* First pass: keeps the objects of the request's table, those that no ROP used included. */
static void keep_handles(rop_walk *w)
{
    for (unsigned i = 0; i < w->n_slots; i++)
        if (!w->initial[i])
            w->initial[i] = object_by_handle(w->call->session, handle_at(w, i));
    rop_handles_add(w->rops, w->buffer, w->initial, w->n_slots);
}

/* RopSize counts itself and the ROP list. Returns the end of the list, -1 if it can't be found. */
static int read_size(ex_cursor *c, proto_tree *t)
{
    int start = c->off;
    proto_item *item;
    uint16_t size;

    if (!cur_need(c, t, hf_rop_size, 2))
        return -1;
    item = proto_tree_add_item(t, hf_rop_size, c->tvb, c->off, 2, ENC_LITTLE_ENDIAN);
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
                   .buffer = buffer, .request_buffer = buffer };
    ex_cursor c = cur_make(tvb, pinfo, 0, -1, &ex_rop);
    ex_cursor list;
    int list_end = read_size(&c, t);

    w.info_count = info_count(&w);
    if (buffer == 0)
        *w.info_count = 0;
    if (list_end < 0) {
        cur_finish(&c, t);
        return;
    }
    find_table(&w, list_end, c.end);
    if (is_request && !w.first_pass)
        load_initial(&w, buffer);
    list = c;
    list.end = list_end;
    list.call = call;
    list.is_request = is_request;
    list.top = top;
    while (cur_more(&list) && has_room(&w, &list, t))
        dissect_rop(&w, &list);
    cur_finish(&list, t);
    if (w.first_pass && is_request)
        keep_handles(&w);
    if (!is_request)
        load_initial(&w, w.request_buffer);
    show_table(&w, &c, t);
}

/* ---- Requests that come back, responses that don't ---- */

void rop_requests_again(ex_cursor *c, proto_tree *t)
{
    rop_context *outer = c->rop;
    rop_walk w;

    if (!outer || outer->is_request)
        return;
    w = *outer->walk;
    w.top = t;
    w.is_request = w.again = true;
    w.first_pass = false;
    w.index = 0;
    w.seq = outer->record->seq;
    load_initial(&w, w.request_buffer);
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

void rop_check_answers(const ex_call *call, packet_info *pinfo, proto_tree *t, tvbuff_t *tvb)
{
    const rop_call *rops = rop_call_find(call);
    const rop_record *first = NULL;
    unsigned count = 0;

    if (!rops || !call->request_frame || gave_up(rops))
        return;
    for (const rop_record *r = rops->requests.first; r; r = r->next) {
        const rop_entry *e = rop_entries[r->rop_id];
        if (r->answered || !e || (e->flags & ROP_NO_RESPONSE))
            continue;
        first = first ? first : r;
        count++;
    }
    if (count)
        proto_tree_add_expert_format(t, pinfo, &ei_no_response, tvb, 0, 0, "No response to %s%s",
                                     rop_entries[first->rop_id]->name,
                                     count > 1 ? wmem_strdup_printf(pinfo->pool, " and %u more ROPs", count - 1) : "");
}

/* ---- Registration ---- */

static void register_fields(int proto)
{
    static hf_register_info hf[] = {
        { &hf_rop_size, { "RopSize", "rop.rop_size", FT_UINT16, BASE_DEC, NULL, 0, NULL, HFILL } },
        { &hf_id, { "RopId", "rop.id", FT_UINT8, BASE_HEX | BASE_EXT_STRING, &rop_id_names, 0, NULL, HFILL } },
        { &hf_logon_id, { "LogonId", "rop.logon_id", FT_UINT8, BASE_HEX, NULL, 0, NULL, HFILL } },
        { &hf_input_index, { "InputHandleIndex", "rop.input_handle_index", FT_UINT8, BASE_DEC, NULL, 0, NULL, HFILL } },
        { &hf_output_index, { "OutputHandleIndex", "rop.output_handle_index", FT_UINT8, BASE_DEC, NULL, 0, NULL, HFILL } },
        { &hf_source_index, { "SourceHandleIndex", "rop.source_handle_index", FT_UINT8, BASE_DEC, NULL, 0, NULL, HFILL } },
        { &hf_dest_index, { "DestHandleIndex", "rop.dest_handle_index", FT_UINT8, BASE_DEC, NULL, 0, NULL, HFILL } },
        { &hf_response_index, { "ResponseHandleIndex", "rop.response_handle_index", FT_UINT8, BASE_DEC, NULL, 0, NULL, HFILL } },
        { &hf_return_value, { "ReturnValue", "rop.return_value", FT_UINT32, BASE_HEX | BASE_EXT_STRING, &ex_error_names, 0, NULL, HFILL } },
        { &hf_failed, { "Failed ROP", "rop.failed", FT_UINT8, BASE_HEX | BASE_EXT_STRING, &rop_id_names, 0, NULL, HFILL } },
        { &hf_request_in, { "Request in frame", "rop.request_in", FT_FRAMENUM, BASE_NONE, FRAMENUM_TYPE(FT_FRAMENUM_REQUEST), 0, NULL, HFILL } },
        { &hf_response_in, { "Response in frame", "rop.response_in", FT_FRAMENUM, BASE_NONE, FRAMENUM_TYPE(FT_FRAMENUM_RESPONSE), 0, NULL, HFILL } },
        { &hf_announced_in, { "Announced in frame", "rop.announced_in", FT_FRAMENUM, BASE_NONE, NULL, 0, "What told the client that notifications wait for it", HFILL } },
        { &hf_time, { "Time from request", "rop.time", FT_RELATIVE_TIME, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_object, { "Object", "rop.object", FT_UINT32, BASE_DEC, NULL, 0, NULL, HFILL } },
        { &hf_handle_table, { "ServerObjectHandleTable", "rop.server_object_handle_table", FT_NONE, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_handle, { "ServerObjectHandle", "rop.server_object_handle", FT_UINT32, BASE_HEX, NULL, 0, NULL, HFILL } },
    };
    static int *ett[] = { &ett_rop, &ett_handle_table };

    for (unsigned i = 0; i < array_length(hf); i++)
        *hf[i].p_id = -1;
    for (unsigned i = 0; i < array_length(ett); i++)
        *ett[i] = -1;
    proto_register_field_array(proto, hf, array_length(hf));
    proto_register_subtree_array(ett, array_length(ett));
}

static void register_experts(int proto)
{
    static ei_register_info ei[] = {
        { &ei_return_value, { "rop.return_value_error", PI_RESPONSE_CODE, PI_NOTE, "The ROP failed", EXPFILL } },
        { &ei_no_request, { "rop.no_request", PI_SEQUENCE, PI_WARN, "Response without request", EXPFILL } },
        { &ei_no_response, { "rop.no_response", PI_SEQUENCE, PI_WARN, "Request without response", EXPFILL } },
        { &ei_try_again, { "rop.try_again", PI_RESPONSE_CODE, PI_WARN, "ROPs were not processed", EXPFILL } },
        { &ei_unknown, { "rop.unknown", PI_UNDECODED, PI_WARN, "RopId is not known", EXPFILL } },
        { &ei_handle_index, { "rop.handle_index_outside", PI_PROTOCOL, PI_WARN, "Handle index is outside the handle table", EXPFILL } },
        { &ei_object_kind, { "rop.object_kind", PI_PROTOCOL, PI_WARN, "The ROP does not take this kind of object", EXPFILL } },
    };

    expert_register_field_array(expert_register_protocol(proto), ei, array_length(ei));
}

void rop_register(void)
{
    ex_proto_register(&ex_rop, "MS-OXCROPS ROP", "ROP", "rop");
    register_fields(ex_rop.proto);
    register_experts(ex_rop.proto);
    generated_register_rop(ex_rop.proto);
    rop_context_init(ex_rop.proto);
    rop_records_init();
    object_init();
}

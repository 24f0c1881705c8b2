/* rop/context.c
 * What generated code asks of and tells the session while it reads a ROP. See rop/rop.h.
 *
 * What is learned from a ROP counts from the next ROP on (seq + 1), so that the ROP itself looks
 * the same on the pass that learns and on later ones.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/rop.h"

#include "oxcdata/property.h"
#include "rop/context.h"

#include <stdarg.h>
#include <string.h>

#define NAMED_PROPERTY_MIN 0x8000

/* PropertyName Kind 0xff: no name; marks its place in the list. MS-OXCDATA 2.6.1. */
#define KIND_NONE 0xff
#define NO_NAME   UINT32_MAX

static int hf_stream_offset = -1;

/* True when what is read now may change the session. */
static bool learning(const ex_cursor *c)
{
    return c->rop && c->rop->first_pass;
}

static const rop_record *request_of(const ex_cursor *c)
{
    if (!c->rop)
        return NULL;
    return c->rop->is_request ? c->rop->record : c->rop->record->request;
}

/* The logon that the ROP works on, NULL when not known. */
static ex_logon *logon_of(const ex_cursor *c)
{
    const rop_record *r = c->rop ? c->rop->record : NULL;

    if (!r)
        return NULL;
    if (r->input)
        return r->input->logon;
    return r->output ? r->output->logon : NULL;
}

/* ---- Property tag lists ---- */

static wmem_map_t *tag_lists;    /* ex_tags -> the same ex_tags */

static size_t tags_size(const ex_tags *tags)
{
    return sizeof *tags + tags->count * sizeof tags->tags[0];
}

static unsigned tags_hash(const void *key)
{
    return wmem_strong_hash(key, tags_size(key));
}

static int tags_equal(const void *a, const void *b)
{
    const ex_tags *x = a, *y = b;
    return x->count == y->count && memcmp(x->tags, y->tags, x->count * sizeof x->tags[0]) == 0;
}

/* A file-scope copy of tags, one copy for equal lists. NULL for NULL. */
static const ex_tags *tags_intern(const ex_tags *tags)
{
    ex_tags *copy;

    if (!tags)
        return NULL;
    copy = wmem_map_lookup(tag_lists, tags);
    if (!copy) {
        copy = wmem_memdup(wmem_file_scope(), tags, tags_size(tags));
        wmem_map_insert(tag_lists, copy, copy);
    }
    return copy;
}

/* ---- From request to response ---- */

void rop_keep(ex_cursor *c, unsigned slot, uint32_t value)
{
    if (learning(c) && slot < array_length(c->rop->record->kept))
        c->rop->record->kept[slot] = value;
}

uint32_t rop_kept(const ex_cursor *c, unsigned slot)
{
    const rop_record *request = request_of(c);
    return request && slot < array_length(request->kept) ? request->kept[slot] : 0;
}

bool rop_has_request(const ex_cursor *c)
{
    return request_of(c) != NULL;
}

uint32_t rop_return_value(const ex_cursor *c)
{
    return c->rop ? c->rop->return_value : 0;
}

void rop_keep_tags(ex_cursor *c, const ex_tags *tags)
{
    if (learning(c))
        c->rop->record->tags = tags_intern(tags);
}

const ex_tags *rop_request_tags(ex_cursor *c)
{
    const rop_record *request = request_of(c);
    return request ? request->tags : NULL;
}

/* ---- Columns ---- */

const ex_tags *rop_input_columns(ex_cursor *c, columns_kind kind)
{
    rop_record *r = c->rop && !c->rop->is_request ? c->rop->record : NULL;

    if (!r)
        return NULL;
    if (c->rop->first_pass && r->input)
        r->tags = r->input->columns[kind];
    return r->tags;
}

void rop_set_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags)
{
    if (learning(c) && c->rop->record->input)
        c->rop->record->input->columns[kind] = tags_intern(tags);
}

void rop_set_output_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags)
{
    if (learning(c) && c->rop->record->output)
        c->rop->record->output->columns[kind] = tags_intern(tags);
}

const ex_tags rop_no_columns = { 0 };

static bool has_tag(const ex_tags *tags, uint32_t tag)
{
    for (uint32_t i = 0; i < tags->count; i++)
        if (tags->tags[i] == tag)
            return true;
    return false;
}

/* Both lists in one, in packet scope; what stands in `known` already is not added again. */
static const ex_tags *joined(wmem_allocator_t *pool, const ex_tags *known, const ex_tags *more)
{
    ex_tags *all = (ex_tags *)wmem_alloc(pool, sizeof *all + (known->count + more->count) * sizeof all->tags[0]);

    all->count = known->count;
    memcpy(all->tags, known->tags, known->count * sizeof all->tags[0]);
    for (uint32_t i = 0; i < more->count; i++)
        if (!has_tag(known, more->tags[i]))
            all->tags[all->count++] = more->tags[i];
    return all;
}

/* Columns of one object, over all that was added. More than clients use, and few enough to compare. */
#define COLUMNS_MAX 256

void rop_add_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags)
{
    ex_object *o = learning(c) ? c->rop->record->input : NULL;
    const ex_tags *known = o ? o->columns[kind] : NULL;

    if (!known || !tags)
        return;
    o->columns[kind] = known->count + tags->count <= COLUMNS_MAX ? tags_intern(joined(c->pinfo->pool, known, tags)) : NULL;
}

/* ---- Streams ---- */

/* Whether this ROP's input has a stream, as far as known. A client may get it wrong. */
static bool may_have_stream(const rop_record *r)
{
    switch (r->input ? object_kind_at(r->input, r->seq) : OBJ_UNKNOWN) {
    case OBJ_UNKNOWN: case OBJ_STREAM: case OBJ_FASTTRANSFER: case OBJ_SYNC: return true;
    default: return false;
    }
}

/* First pass: where the input's stream stands, for this ROP; NULL when there is none. What a request says of
   a Stream object happens only when its turn comes, and is a forecast that lasts for its call; the responses
   tell. A synchronization context has a stream in each direction. */
static uint64_t *position_of(const ex_cursor *c)
{
    ex_object *o = learning(c) ? c->rop->record->input : NULL;

    if (!o || !may_have_stream(c->rop->record))
        return NULL;
    if (!c->rop->is_request || (o->kind != OBJ_STREAM && o->kind != OBJ_SYNC))
        return &o->stream_position;
    if (o->kind == OBJ_STREAM && o->upload_call != c->rop->call) {
        o->upload_call = c->rop->call;
        o->upload_position = o->stream_position;
    }
    return &o->upload_position;
}

void rop_stream_piece(ex_cursor *c, proto_tree *t, uint64_t size)
{
    rop_record *r = c->rop ? c->rop->record : NULL;
    uint64_t *position = position_of(c);
    proto_item *item;

    /* no seq: a request that comes back */
    if (!r || c->bad || (c->rop->call && !r->seq) || !may_have_stream(r))
        return;
    if (learning(c))
        r->stream_offset = position ? *position : STREAM_UNKNOWN;
    rop_stream_move(c, size);
    if (!r->input || r->stream_offset == STREAM_UNKNOWN) {
        if (size)
            cur_missing(c, t, "Where this piece stands in its stream is not known: earlier packets of the stream are missing");
        return;
    }
    item = proto_tree_add_uint64(cur_room(c, t), hf_stream_offset, c->tvb, c->off, 0, r->stream_offset);
    proto_item_set_generated(item);
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
    const ex_object *o = learning(c) ? c->rop->record->input : NULL;

    if (o && c->rop->record->output)
        c->rop->record->output->stream_position = o->stream_position;
}

/* ---- Texts ---- */

void rop_say(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    const char *before = c->rop->text;
    char *text;
    va_list ap;

    if (c->bad)
        return;
    va_start(ap, fmt);
    text = cur_line_text(c->pinfo->pool, wmem_strdup_vprintf(c->pinfo->pool, fmt, ap));
    va_end(ap);
    if (!*text)
        return;
    c->rop->text = before ? wmem_strdup_printf(c->pinfo->pool, "%s %s", before, text) : text;
    if (t && PTREE_DATA(t)->visible)
        cur_append(c->rop->item, " %s", text);
}

static const char *title(const ex_cursor *c, const ex_object *o)
{
    const uint32_t seq = c->rop->record->seq;

    return o && object_kind_at(o, seq) != OBJ_UNKNOWN ? object_title(c->pinfo->pool, o, seq) : "unknown object";
}

const char *rop_input_text(ex_cursor *c)
{
    return title(c, c->rop->record->input);
}

const char *rop_output_text(ex_cursor *c)
{
    return title(c, c->rop->record->output);
}

/* ---- Logons ---- */

static bool logon_is_known(const ex_cursor *c)
{
    const ex_logon *l = logon_of(c);
    return l && l->known && l->known_since <= c->rop->record->seq;
}

bool rop_logon_is_private(ex_cursor *c, proto_tree *t)
{
    if (logon_is_known(c))
        return !logon_of(c)->is_public;
    if (c->rop && !c->rop->logon_missed) {
        c->rop->logon_missed = true;
        cur_missing(c, t, "No RopLogon was captured: it is not known whether this mailbox is private, as is taken here");
    }
    return true;
}

void rop_logon_type(ex_cursor *c, bool is_private)
{
    ex_object *o = learning(c) ? c->rop->record->output : NULL;

    if (!o || o->kind != OBJ_LOGON || o->logon->known)
        return;
    o->logon->is_public = !is_private;
    o->logon->known = true;
    o->logon->known_since = c->rop->record->seq;
}

void rop_logon_folder(ex_cursor *c, uint64_t id, const char *name)
{
    if (learning(c))
        logon_learn_id(logon_of(c), id, name, c->rop->record->seq + 1);
}

void rop_logon_replica(ex_cursor *c, uint16_t repl_id, const e_guid_t *repl_guid)
{
    ex_object *o = learning(c) ? c->rop->record->output : NULL;

    if (o && o->kind == OBJ_LOGON)
        logon_learn_replica(o->logon, repl_id, repl_guid, c->rop->record->seq + 1);
}

void rop_gather_replica(ex_cursor *c, const e_guid_t *repl_guid)
{
    if (learning(c))
        c->rop->replica = *repl_guid;
}

void rop_learn_replica(ex_cursor *c, uint32_t id)
{
    if (learning(c) && rop_has_request(c))
        logon_learn_replica(logon_of(c), (uint16_t)id, &c->rop->replica, c->rop->record->seq + 1);
}

uint16_t rop_replica_id(const ex_cursor *c, const e_guid_t *repl_guid)
{
    return c->rop ? logon_replica_id(logon_of(c), repl_guid, c->rop->record->seq) : 0;
}

/* ---- Objects ---- */

void rop_output_id(ex_cursor *c, uint64_t id)
{
    ex_object *o = learning(c) ? c->rop->record->output : NULL;

    if (!o || o->id)
        return;
    o->id = id;
    o->id_since = c->rop->record->seq;
}

void rop_output_name(ex_cursor *c, const char *name)
{
    if (learning(c) && c->rop->record->output)
        object_set_name(c->rop->record->output, name, c->rop->record->seq);
}

const char *rop_id_name(const ex_cursor *c, uint64_t id)
{
    return c->rop ? logon_id_name(logon_of(c), id, c->rop->record->seq) : NULL;
}

/* What the properties of an object say that it is called, NULL if nothing. */
static const char *name_by_kind(object_kind kind, const property_facts *facts)
{
    switch (kind) {
    case OBJ_FOLDER:     return facts->display_name;
    case OBJ_MESSAGE:    return facts->subject;
    case OBJ_ATTACHMENT: return facts->file_name ? facts->file_name : facts->display_name;
    default:             return NULL;
    }
}

static void name_input(ex_cursor *c, const property_facts *facts)
{
    ex_object *o = c->rop->record->input;
    const char *name = o ? name_by_kind((object_kind)o->kind, facts) : NULL;

    if (!name)
        return;
    object_set_name(o, name, c->rop->record->seq + 1);
    logon_learn_id(o->logon, o->id, name, c->rop->record->seq + 1);
}

/* The counter of a FID or MID. */
static uint64_t id_counter(uint64_t id)
{
    return GUINT64_SWAP_LE_BE(id) & UINT64_C(0xffffffffffff);
}

static void learn_facts(ex_cursor *c, const property_facts *facts)
{
    /* A row with a MessageId is about the message: its FolderId says where that is. */
    uint64_t id = facts->message_id ? facts->message_id : facts->folder_id;
    const char *name = facts->message_id ? facts->subject : facts->display_name;

    if (!learning(c))
        return;
    if (c->about_input)
        name_input(c, facts);
    else if (id && name)
        logon_learn_id(logon_of(c), id, name, c->rop->record->seq + 1);
    /* An entry id beside the id shows what the replica is called in long-term ids. */
    if (facts->counter && facts->counter == id_counter(id))
        logon_learn_replica(logon_of(c), (uint16_t)id, &facts->replica, c->rop->record->seq + 1);
}

/* ---- Named properties ---- */

void rop_gather_name(ex_cursor *c, uint8_t kind, const e_guid_t *set, uint32_t lid, const char *key)
{
    ex_name n = { .lid = lid, .key = key, .since = kind == KIND_NONE ? NO_NAME : 0 };

    if (set)
        n.set = *set;
    if (c->own_names)
        property_own_name(c, kind == KIND_NONE ? NULL : &n);
    if (c->own_names || !learning(c) || c->bad)
        return;
    if (!c->rop->names)
        c->rop->names = wmem_array_new(c->pinfo->pool, sizeof n);
    wmem_array_append_one(c->rop->names, n);
}

void rop_gather_id(ex_cursor *c, uint16_t id)
{
    if (!learning(c) || c->bad)
        return;
    if (!c->rop->ids)
        c->rop->ids = wmem_array_new(c->pinfo->pool, sizeof id);
    wmem_array_append_one(c->rop->ids, id);
}

void rop_keep_asked(const rop_context *rop)
{
    rop_asked *asked;

    if (!rop->names && !rop->ids)
        return;
    asked = wmem_new0(wmem_file_scope(), rop_asked);
    asked->request = rop->record;
    if (rop->rops->asked)
        rop->rops->last_asked->next = asked;
    else
        rop->rops->asked = asked;
    rop->rops->last_asked = asked;
    if (rop->names) {
        asked->n_names = wmem_array_get_count(rop->names);
        asked->names = wmem_memdup(wmem_file_scope(), wmem_array_get_raw(rop->names), asked->n_names * sizeof(ex_name));
        for (unsigned i = 0; i < asked->n_names; i++)
            asked->names[i].key = asked->names[i].key ? wmem_strdup(wmem_file_scope(), asked->names[i].key) : NULL;
    }
    if (rop->ids) {
        asked->n_ids = wmem_array_get_count(rop->ids);
        asked->ids = wmem_memdup(wmem_file_scope(), wmem_array_get_raw(rop->ids), asked->n_ids * sizeof(uint16_t));
    }
}

static void drop_first_asked(rop_call *rops)
{
    rop_asked *asked = rops->asked;

    rops->asked = asked->next;
    for (unsigned i = 0; i < asked->n_names; i++)
        wmem_free(wmem_file_scope(), (char *)asked->names[i].key);
    wmem_free(wmem_file_scope(), asked->names);
    wmem_free(wmem_file_scope(), asked->ids);
    wmem_free(wmem_file_scope(), asked);
}

/* What this request asked for, NULL if nothing. What earlier requests asked goes: responses come in the
   order of their requests, so nothing will answer those any more. */
static const rop_asked *asked_by(rop_call *rops, const rop_record *request)
{
    while (request && rops->asked && rops->asked->request->seq < request->seq)
        drop_first_asked(rops);
    return request && rops->asked && rops->asked->request == request ? rops->asked : NULL;
}

void rop_drop_asked(rop_call *rops, const rop_record *request)
{
    if (asked_by(rops, request))
        drop_first_asked(rops);
}

/* Names and ids of one ROP: what the response has itself, else what the request asked. */
static rop_asked both_sides(const rop_context *rop)
{
    const rop_asked *asked = asked_by(rop->rops, rop->record->request);
    rop_asked all = { 0 };

    if (asked)
        all = *asked;
    if (rop->names) {
        all.names = wmem_array_get_raw(rop->names);
        all.n_names = wmem_array_get_count(rop->names);
    }
    if (rop->ids) {
        all.ids = wmem_array_get_raw(rop->ids);
        all.n_ids = wmem_array_get_count(rop->ids);
    }
    return all;
}

void rop_learn_names(ex_cursor *c)
{
    rop_asked all;

    if (!learning(c))
        return;
    all = both_sides(c->rop);
    for (unsigned i = 0; i < MIN(all.n_names, all.n_ids); i++)
        if (all.ids[i] >= NAMED_PROPERTY_MIN && all.names[i].since != NO_NAME)
            logon_learn_name(logon_of(c), all.ids[i], &all.names[i], c->rop->record->seq + 1);
}

const ex_name *rop_property_name(const ex_cursor *c, uint16_t id)
{
    return c->rop ? logon_name(logon_of(c), id, c->rop->record->seq) : NULL;
}

void rop_context_init(int proto)
{
    static hf_register_info hf[] = {
        { &hf_stream_offset, { "Stream offset", "rop.stream_offset", FT_UINT64, BASE_DEC, NULL, 0, NULL, HFILL } },
    };

    proto_register_field_array(proto, hf, array_length(hf));
    tag_lists = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), tags_hash, tags_equal);
    property_facts_hook = learn_facts;
}

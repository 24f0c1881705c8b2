/* session/session.c
 * Session contexts, calls, objects behind handles, named properties. See session/session.h.
 *
 * Everything is in file scope: it goes when the capture is closed. Objects stay as long as the
 * capture because ROPs of earlier frames refer to them; the handle map has only open ones.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/session.h"

#include <string.h>

#define HANDLE_NONE 0xffffffffU

/* Bounds of what is learned from rows, where one ROP may tell thousands of names. */
#define ID_NAMES_MAX   16384   /* ids per logon */
#define ID_RENAMES_MAX 8       /* names per id */
#define REPLICAS_MAX   32      /* replicas per logon */
#define NAME_CHARS_MAX 80

/* A byte string as key of a map. */
typedef struct bytes_key {
    size_t len;
    const uint8_t *data;
} bytes_key;

/* A name of a folder or message; older names behind `older`. */
typedef struct ex_id_name {
    uint64_t id;                 /* the map's key */
    const char *name;
    uint32_t since;
    uint32_t renames;            /* how many older ones there are */
    struct ex_id_name *older;
} ex_id_name;

static wmem_map_t *sessions;     /* bytes_key -> ex_session */
static wmem_map_t *tag_lists;    /* ex_tags -> the same ex_tags */

/* Running numbers over the capture. */
static uint32_t session_count;
static uint32_t object_count;
static uint32_t rop_count;

/* ---- Sessions and their keys ---- */

static unsigned bytes_hash(const void *key)
{
    const bytes_key *k = key;
    return wmem_strong_hash(k->data, k->len);
}

static int bytes_equal(const void *a, const void *b)
{
    const bytes_key *x = a, *y = b;
    return x->len == y->len && memcmp(x->data, y->data, x->len) == 0;
}

ex_session *session_new(void)
{
    ex_session *s = wmem_new0(wmem_file_scope(), ex_session);

    s->number = ++session_count;
    s->objects = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
    return s;
}

ex_session *session_find(const void *key, size_t len)
{
    bytes_key k = { len, key };
    return wmem_map_lookup(sessions, &k);
}

void session_add_key(ex_session *s, const void *key, size_t len)
{
    bytes_key *k = wmem_new(wmem_file_scope(), bytes_key);

    session_drop_key(key, len);
    k->len = len;
    k->data = wmem_memdup(wmem_file_scope(), key, len);
    wmem_map_insert(sessions, k, s);
}

void session_drop_key(const void *key, size_t len)
{
    bytes_key k = { len, key };
    const void *stored;
    void *value;

    if (!wmem_map_lookup_extended(sessions, &k, &stored, &value))
        return;
    wmem_map_remove(sessions, &k);
    wmem_free(wmem_file_scope(), (void *)((const bytes_key *)stored)->data);
    wmem_free(wmem_file_scope(), (void *)stored);
}

ex_session *session_get(const void *key, size_t len)
{
    ex_session *s = session_find(key, len);

    if (!s) {
        s = session_new();
        session_add_key(s, key, len);
    }
    return s;
}

/* ---- Calls ---- */

ex_call *call_new(packet_info *pinfo, ex_session *s)
{
    ex_call *call = wmem_new0(wmem_file_scope(), ex_call);

    call->session = s;
    call->request_frame = pinfo->num;
    call->request_time = pinfo->abs_ts;
    return call;
}

void call_show_number(proto_tree *tree, tvbuff_t *tvb, int hf, uint32_t number)
{
    if (number)
        proto_item_set_generated(proto_tree_add_uint(tree, hf, tvb, 0, 0, number));
}

void call_show_links(const ex_call *call, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb,
                     bool is_request, int hf_request_in, int hf_response_in, int hf_time)
{
    nstime_t delta;

    if (!call || !tree)
        return;
    if (is_request) {
        call_show_number(tree, tvb, hf_response_in, call->response_frame);
        return;
    }
    call_show_number(tree, tvb, hf_request_in, call->request_frame);
    if (!call->request_frame)
        return;
    nstime_delta(&delta, &pinfo->abs_ts, &call->request_time);
    proto_item_set_generated(proto_tree_add_time(tree, hf_time, tvb, 0, 0, &delta));
}

void session_show_frames(const ex_session *s, const packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, int hf_opened,
                         int hf_closed)
{
    if (s->opened_frame < pinfo->num)
        call_show_number(tree, tvb, hf_opened, s->opened_frame);
    if (s->closed_frame > pinfo->num)
        call_show_number(tree, tvb, hf_closed, s->closed_frame);
}

/* ---- Notices ---- */

ex_notice *session_notice(ex_session *s, uint32_t frame)
{
    ex_notice *n = wmem_new(wmem_file_scope(), ex_notice);

    *n = (ex_notice){ s->notices, frame, 0 };
    s->notices = n;
    return n;
}

void call_events_pending(ex_cursor *c, uint64_t pending)
{
    if (pending && c->call && !c->call->notice && !c->is_request && !PINFO_FD_VISITED(c->pinfo))
        c->call->notice = session_notice(c->call->session, c->pinfo->num);
}

void call_notified(ex_call *call, uint32_t frame)
{
    ex_notice *next = call->session->notices;

    if (!next)
        return;
    call->notice = next;
    for (ex_notice *n = next; n; n = next) {
        n->fetched_frame = frame;
        next = n->next;
        n->next = NULL;
    }
    call->session->notices = NULL;
}

void notice_show_fetched(const ex_notice *n, proto_tree *tree, tvbuff_t *tvb, int hf)
{
    if (n && tree)
        call_show_number(tree, tvb, hf, n->fetched_frame);
}

void call_show_fetched(const ex_call *call, proto_tree *tree, tvbuff_t *tvb, int hf)
{
    if (call && call->notice && call->notice->frame == call->response_frame)
        notice_show_fetched(call->notice, tree, tvb, hf);
}

void call_show_notice(const ex_call *call, proto_tree *tree, tvbuff_t *tvb, int hf)
{
    if (call && call->notice && tree && call->notice->frame != call->response_frame)
        call_show_number(tree, tvb, hf, call->notice->frame);
}

/* ---- Logons ---- */

static unsigned id_hash(const void *key)
{
    return wmem_strong_hash(key, sizeof(uint64_t));
}

static int id_equal(const void *a, const void *b)
{
    return *(const uint64_t *)a == *(const uint64_t *)b;
}

ex_logon *logon_new(void)
{
    ex_logon *l = wmem_new0(wmem_file_scope(), ex_logon);

    l->names = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
    l->ids = wmem_map_new(wmem_file_scope(), id_hash, id_equal);
    return l;
}

ex_logon *session_logon(ex_session *s, uint8_t logon_id)
{
    if (!s->logons[logon_id] || s->logons[logon_id]->released)
        s->logons[logon_id] = logon_new();
    return s->logons[logon_id];
}

void logon_learn_name(ex_logon *l, uint16_t id, const ex_name *n, uint32_t seq)
{
    ex_name *copy;

    /* A mailbox never gives an id another name, so the first one stays. */
    if (!l || !n || wmem_map_contains(l->names, GUINT_TO_POINTER(id)))
        return;
    copy = wmem_memdup(wmem_file_scope(), n, sizeof *n);
    copy->key = n->key ? wmem_strdup(wmem_file_scope(), n->key) : NULL;
    copy->since = seq;
    wmem_map_insert(l->names, GUINT_TO_POINTER(id), copy);
}

const ex_name *logon_name(const ex_logon *l, uint16_t id, uint32_t seq)
{
    const ex_name *n = l ? wmem_map_lookup(l->names, GUINT_TO_POINTER(id)) : NULL;
    return n && n->since <= seq ? n : NULL;
}

/* A file-scope copy of at most NAME_CHARS_MAX characters of valid UTF-8. */
static char *short_copy(const char *name)
{
    const char *end = name;

    for (unsigned n = 0; *end && n < NAME_CHARS_MAX; n++)
        end = g_utf8_next_char(end);
    return wmem_strndup(wmem_file_scope(), name, (size_t)(end - name));
}

void logon_learn_id(ex_logon *l, uint64_t id, const char *name, uint32_t seq)
{
    ex_id_name *latest, *n;
    char *copy;

    if (!l || !id || !name || !*name || !g_utf8_validate(name, -1, NULL))
        return;
    latest = wmem_map_lookup(l->ids, &id);
    if (latest ? latest->renames >= ID_RENAMES_MAX : wmem_map_size(l->ids) >= ID_NAMES_MAX)
        return;
    copy = short_copy(name);
    if (latest && strcmp(latest->name, copy) == 0) {
        wmem_free(wmem_file_scope(), copy);
        return;
    }
    n = wmem_new(wmem_file_scope(), ex_id_name);
    *n = (ex_id_name){ id, copy, seq, latest ? latest->renames + 1 : 0, latest };
    /* The map keeps the key of the first insertion, which lives as long as this one. */
    wmem_map_insert(l->ids, &n->id, n);
}

const char *logon_id_name(const ex_logon *l, uint64_t id, uint32_t seq)
{
    const ex_id_name *n = l && id ? wmem_map_lookup(l->ids, &id) : NULL;

    while (n && n->since > seq)
        n = n->older;
    return n ? n->name : NULL;
}

typedef struct ex_replica {
    struct ex_replica *next;
    e_guid_t guid;
    uint16_t id;
    uint32_t since;
} ex_replica;

static const ex_replica *find_replica(const ex_logon *l, const e_guid_t *guid)
{
    const ex_replica *r = l->replicas;

    while (r && memcmp(&r->guid, guid, sizeof *guid) != 0)
        r = r->next;
    return r;
}

void logon_learn_replica(ex_logon *l, uint16_t id, const e_guid_t *guid, uint32_t seq)
{
    static const e_guid_t none = { 0, 0, 0, { 0 } };
    unsigned n = 0;

    /* A replica keeps its id, so the first one stays. */
    if (!l || !id || memcmp(guid, &none, sizeof none) == 0 || find_replica(l, guid))
        return;
    for (const ex_replica *r = l->replicas; r; r = r->next)
        n++;
    if (n >= REPLICAS_MAX)
        return;
    ex_replica *added = wmem_new(wmem_file_scope(), ex_replica);
    *added = (ex_replica){ l->replicas, *guid, id, seq };
    l->replicas = added;
}

uint16_t logon_replica_id(const ex_logon *l, const e_guid_t *guid, uint32_t seq)
{
    const ex_replica *r = l ? find_replica(l, guid) : NULL;
    return r && r->since <= seq ? r->id : 0;
}

/* ---- Objects ---- */

ex_object *object_new(ex_session *s, object_kind kind, uint32_t frame, uint8_t logon_id)
{
    ex_object *o = wmem_new0(wmem_file_scope(), ex_object);

    o->number = ++object_count;
    o->handle = HANDLE_NONE;
    o->opened_frame = frame;
    o->kind = (uint8_t)kind;
    o->logon_id = logon_id;
    o->stream_position = o->upload_position = frame ? 0 : STREAM_UNKNOWN;
    /* Whether a logon succeeds isn't known yet: until then the LogonId keeps its old meaning. */
    o->logon = kind == OBJ_LOGON ? logon_new() : session_logon(s, logon_id);
    return o;
}

ex_object *object_by_handle(ex_session *s, uint32_t handle)
{
    ex_object *o;

    if (handle == HANDLE_NONE)
        return NULL;
    o = wmem_map_lookup(s->objects, GUINT_TO_POINTER(handle));
    if (!o || !o->logon->released)
        return o;
    /* A logon takes along all that was opened under it; noticed when it is looked for. */
    wmem_map_remove(s->objects, GUINT_TO_POINTER(handle));
    return NULL;
}

/* A new logon under an active LogonId releases the old one (MS-OXCROPS 3.1.4.2). */
static void set_logon(ex_session *s, uint8_t logon_id, ex_logon *l)
{
    if (s->logons[logon_id] && s->logons[logon_id] != l)
        s->logons[logon_id]->released = true;
    s->logons[logon_id] = l;
}

bool object_has_handle(const ex_object *o, uint32_t handle, uint32_t seq)
{
    return handle != HANDLE_NONE && o->handle == handle && o->handle_since <= seq;
}

void object_bind(ex_session *s, ex_object *o, uint32_t handle, uint32_t seq)
{
    if (handle == HANDLE_NONE || o->handle != HANDLE_NONE)
        return;
    o->handle = handle;
    o->handle_since = seq;
    wmem_map_insert(s->objects, GUINT_TO_POINTER(handle), o);
    if (o->kind == OBJ_LOGON)
        set_logon(s, o->logon_id, o->logon);
}

void object_release(ex_session *s, ex_object *o, uint32_t frame)
{
    if (o->released_frame)
        return;
    o->released_frame = frame;
    if (o->handle != HANDLE_NONE && wmem_map_lookup(s->objects, GUINT_TO_POINTER(o->handle)) == o)
        wmem_map_remove(s->objects, GUINT_TO_POINTER(o->handle));
    if (o->kind == OBJ_LOGON)
        o->logon->released = true;
}

void object_set_name(ex_object *o, const char *name, uint32_t seq)
{
    if (o->name || !name || !*name || !g_utf8_validate(name, -1, NULL))
        return;
    o->name = short_copy(name);
    o->name_since = seq;
}

const char *object_kind_name(uint8_t kind)
{
    static const char *const names[OBJ_KINDS] = {
        [OBJ_UNKNOWN] = "Object", [OBJ_LOGON] = "Logon", [OBJ_FOLDER] = "Folder",
        [OBJ_MESSAGE] = "Message", [OBJ_ATTACHMENT] = "Attachment", [OBJ_TABLE] = "Table",
        [OBJ_STREAM] = "Stream", [OBJ_FASTTRANSFER] = "FastTransfer context",
        [OBJ_SYNC] = "Synchronization context", [OBJ_NOTIFICATION] = "Notification subscription",
    };
    return names[kind < OBJ_KINDS ? kind : OBJ_UNKNOWN];
}

object_kind object_kind_at(const ex_object *o, uint32_t seq)
{
    return o->kind_since <= seq ? (object_kind)o->kind : OBJ_UNKNOWN;
}

/* The latest name known at ROP number seq: its id's, else the one that it was opened by. */
static const char *object_name(const ex_object *o, uint32_t seq)
{
    const char *name = o->id && o->id_since <= seq ? logon_id_name(o->logon, o->id, seq) : NULL;

    if (name)
        return name;
    return o->name && o->name_since <= seq ? o->name : NULL;
}

const char *object_title(wmem_allocator_t *pool, const ex_object *o, uint32_t seq)
{
    const char *kind = object_kind_name((uint8_t)object_kind_at(o, seq));
    const char *name = object_name(o, seq);
    const char *of = !name && o->parent ? object_name(o->parent, seq) : NULL;

    if (name)
        return wmem_strdup_printf(pool, "%s \"%s\"", kind, name);
    if (of)
        return wmem_strdup_printf(pool, "%s of \"%s\"", kind, of);
    return o->id && o->id_since <= seq ? wmem_strdup_printf(pool, "%s 0x%016" PRIx64, kind, o->id) : kind;
}

const char *object_text(wmem_allocator_t *pool, const ex_object *o, uint32_t seq)
{
    const char *title = object_title(pool, o, seq);

    if (!o->opened_frame)
        return wmem_strdup_printf(pool, "%s (opened before the capture)", title);
    return wmem_strdup_printf(pool, "%s, opened in frame %u", title, o->opened_frame);
}

/* ---- Property tag lists ---- */

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

const ex_tags *tags_intern(const ex_tags *tags)
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

/* ---- Start ---- */

uint32_t session_next_rop_seq(void)
{
    return ++rop_count;
}

static void reset_counts(void)
{
    session_count = object_count = rop_count = 0;
}

void session_init(void)
{
    sessions = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), bytes_hash, bytes_equal);
    tag_lists = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), tags_hash, tags_equal);
    register_init_routine(reset_counts);
}

/* session/object.c
 * Server objects behind handles. See session/object.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/object.h"

#include <string.h>

static uint32_t object_count;    /* running number over the capture */

ex_object *object_new(ex_session *s, object_kind kind, uint32_t frame, uint8_t logon_id)
{
    ex_object *o = wmem_new0(wmem_file_scope(), ex_object);

    o->number = ++object_count;
    o->handle = OBJECT_NO_HANDLE;
    o->opened_frame = frame;
    o->kind = (uint8_t)kind;
    o->logon_id = logon_id;
    o->stream_position = o->upload_position = frame ? 0 : STREAM_UNKNOWN;
    o->is_stray = !frame && s->opened_frame;
    /* Whether a logon succeeds isn't known yet: until then the LogonId keeps its old meaning. */
    o->logon = kind == OBJ_LOGON ? logon_new() : session_logon(s, logon_id);
    return o;
}

/* ---- What is open ---- */

static void list_open(ex_object *o)
{
    ex_logon *l = o->logon;

    if (o->is_open || o->is_stray)
        return;
    o->is_open = true;
    o->previous_open = l->last_open;
    if (l->last_open)
        l->last_open->next_open = o;
    else
        l->first_open = o;
    l->last_open = o;
    l->open++;
}

static void unlist_open(ex_object *o)
{
    ex_logon *l = o->logon;

    if (!o->is_open)
        return;
    o->is_open = false;
    if (o->previous_open)
        o->previous_open->next_open = o->next_open;
    else
        l->first_open = o->next_open;
    if (o->next_open)
        o->next_open->previous_open = o->previous_open;
    else
        l->last_open = o->previous_open;
    o->next_open = o->previous_open = NULL;
    l->open--;
}

/* Puts the object at its place by number among the n that there are; beyond max the last one goes. */
static unsigned insert_by_number(const ex_object **found, unsigned n, unsigned max, const ex_object *o)
{
    unsigned at = n;

    while (at && found[at - 1]->number > o->number)
        at--;
    if (at >= max)
        return n;
    n = MIN(n, max - 1);
    memmove(&found[at + 1], &found[at], (n - at) * sizeof found[0]);
    found[at] = o;
    return n + 1;
}

uint32_t object_unreleased(const ex_session *s, const ex_object **first, unsigned max)
{
    uint32_t count = 0;
    unsigned n = 0;

    for (unsigned i = 0; i < array_length(s->logons); i++) {
        const ex_logon *l = s->logons[i];
        unsigned looked_at = 0;

        if (!l || l->released)
            continue;
        count += l->open;
        for (const ex_object *o = l->first_open; o && looked_at < max; o = o->next_open, looked_at++)
            n = insert_by_number(first, n, max, o);
    }
    return count;
}

/* ---- Handles ---- */

ex_object *object_by_handle(ex_session *s, uint32_t handle)
{
    ex_object *o;

    if (handle == OBJECT_NO_HANDLE)
        return NULL;
    o = wmem_map_lookup(s->objects, GUINT_TO_POINTER(handle));
    if (!o || !o->logon->released)
        return o;
    /* A logon takes along all that was opened under it; noticed when it is looked for. */
    wmem_map_remove(s->objects, GUINT_TO_POINTER(handle));
    return NULL;
}

bool object_is_bound(const ex_object *o, uint32_t seq)
{
    return o->handle != OBJECT_NO_HANDLE && o->handle_since <= seq;
}

bool object_has_handle(const ex_object *o, uint32_t handle, uint32_t seq)
{
    return handle != OBJECT_NO_HANDLE && o->handle == handle && o->handle_since <= seq;
}

void object_bind(ex_session *s, ex_object *o, uint32_t handle, uint32_t seq, uint32_t frame)
{
    ex_object *before;

    if (handle == OBJECT_NO_HANDLE || o->handle != OBJECT_NO_HANDLE)
        return;
    o->handle = handle;
    o->handle_since = seq;
    /* A request may release what it opens, in front of the response that tells the handle. */
    if (o->released_frame)
        return;
    before = wmem_map_insert(s->objects, GUINT_TO_POINTER(handle), o);
    if (before)
        unlist_open(before);
    if (o->kind == OBJ_LOGON)
        session_set_logon(s, o->logon_id, o->logon, frame);
    list_open(o);
}

void object_release(ex_session *s, ex_object *o, uint32_t frame)
{
    if (o->released_frame)
        return;
    o->released_frame = frame;
    unlist_open(o);
    if (o->handle != OBJECT_NO_HANDLE && wmem_map_lookup(s->objects, GUINT_TO_POINTER(o->handle)) == o)
        wmem_map_remove(s->objects, GUINT_TO_POINTER(o->handle));
    if (o->kind == OBJ_LOGON)
        logon_release(o->logon, frame);
}

void object_undo_release(ex_session *s, ex_object *o)
{
    o->released_frame = 0;
    if (o->kind == OBJ_LOGON && s->logons[o->logon_id] == o->logon) {
        o->logon->released = false;
        o->logon->released_frame = 0;
    }
    if (o->handle == OBJECT_NO_HANDLE || wmem_map_lookup(s->objects, GUINT_TO_POINTER(o->handle)))
        return;
    wmem_map_insert(s->objects, GUINT_TO_POINTER(o->handle), o);
    list_open(o);
}

void object_deny(ex_object *o)
{
    if (!o->opened_frame)
        unlist_open(o);
}

uint32_t object_released_frame(const ex_object *o)
{
    if (o->handle == OBJECT_NO_HANDLE)
        return 0;
    return o->released_frame ? o->released_frame : o->logon->released_frame;
}

/* ---- Texts ---- */

void object_set_name(ex_object *o, const char *name, uint32_t seq)
{
    if (o->name || !name || !*name || !g_utf8_validate(name, -1, NULL))
        return;
    o->name = wmem_strndup(wmem_file_scope(), name, history_name_size(name));
    o->name_since = seq;
}

const char *object_kind_name(uint8_t kind)
{
    return object_kind_names[kind < OBJ_KINDS ? kind : OBJ_UNKNOWN];
}

object_kind object_kind_at(const ex_object *o, uint32_t seq)
{
    return o->kind_since <= seq ? (object_kind)o->kind : OBJ_UNKNOWN;
}

const char *object_name(const ex_object *o, uint32_t seq)
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
    if (o->id && o->id_since <= seq)
        return wmem_strdup_printf(pool, "%s 0x%016" PRIx64, kind, o->id);
    if (object_kind_at(o, seq) == OBJ_UNKNOWN && object_is_bound(o, seq))
        return wmem_strdup_printf(pool, "object 0x%08x", o->handle);
    return kind;
}

const char *object_origin(wmem_allocator_t *pool, const ex_object *o)
{
    if (o->opened_frame)
        return wmem_strdup_printf(pool, "opened in frame %u", o->opened_frame);
    return o->is_stray ? "not seen being opened" : "opened before the capture";
}

const char *object_text(wmem_allocator_t *pool, const ex_object *o, uint32_t seq)
{
    return wmem_strdup_printf(pool, "%s, %s", object_title(pool, o, seq), object_origin(pool, o));
}

const char *object_text_behind_handle(wmem_allocator_t *pool, const ex_object *o, uint32_t seq)
{
    if (object_kind_at(o, seq) == OBJ_UNKNOWN)
        return wmem_strdup_printf(pool, ", %s", object_origin(pool, o));
    return wmem_strdup_printf(pool, " %s", object_text(pool, o, seq));
}

static void reset_count(void)
{
    object_count = 0;
}

void object_init(void)
{
    register_init_routine(reset_count);
}

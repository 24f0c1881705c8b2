/* session/object.c
 * Server objects behind handles. See session/object.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/object.h"

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
    /* Whether a logon succeeds isn't known yet: until then the LogonId keeps its old meaning. */
    o->logon = kind == OBJ_LOGON ? logon_new() : session_logon(s, logon_id);
    return o;
}

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

bool object_has_handle(const ex_object *o, uint32_t handle, uint32_t seq)
{
    return handle != OBJECT_NO_HANDLE && o->handle == handle && o->handle_since <= seq;
}

void object_bind(ex_session *s, ex_object *o, uint32_t handle, uint32_t seq)
{
    if (handle == OBJECT_NO_HANDLE || o->handle != OBJECT_NO_HANDLE)
        return;
    o->handle = handle;
    o->handle_since = seq;
    wmem_map_insert(s->objects, GUINT_TO_POINTER(handle), o);
    if (o->kind == OBJ_LOGON)
        session_set_logon(s, o->logon_id, o->logon);
}

void object_release(ex_session *s, ex_object *o, uint32_t frame)
{
    if (o->released_frame)
        return;
    o->released_frame = frame;
    if (o->handle != OBJECT_NO_HANDLE && wmem_map_lookup(s->objects, GUINT_TO_POINTER(o->handle)) == o)
        wmem_map_remove(s->objects, GUINT_TO_POINTER(o->handle));
    if (o->kind == OBJ_LOGON)
        o->logon->released = true;
}

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
    return o->id && o->id_since <= seq ? wmem_strdup_printf(pool, "%s 0x%016" PRIx64, kind, o->id) : kind;
}

const char *object_text(wmem_allocator_t *pool, const ex_object *o, uint32_t seq)
{
    const char *title = object_title(pool, o, seq);

    if (!o->opened_frame)
        return wmem_strdup_printf(pool, "%s (opened before the capture)", title);
    return wmem_strdup_printf(pool, "%s, opened in frame %u", title, o->opened_frame);
}

static void reset_count(void)
{
    object_count = 0;
}

void object_init(void)
{
    register_init_routine(reset_count);
}

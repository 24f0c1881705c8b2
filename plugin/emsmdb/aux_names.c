/* emsmdb/aux_names.c
 * What the numbers in auxiliary blocks stand for. See emsmdb/aux_names.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "emsmdb/aux_names.h"
#include "session/session.h"

#include <epan/to_str.h>
#include <string.h>

#define NAMES_MAX      4096    /* per session, renamed ones included */
#define RENAMES_MAX    8       /* per number */
#define NAME_CHARS_MAX 80

/* Where in the capture something stands. */
typedef struct place {
    uint32_t frame;
    const ex_call *call;        /* message: its call and direction */
    bool is_request;
    uint64_t at;                /* payload and offset, of a message */
} place;

typedef struct aux_name {
    const char *name;           /* NULL: told anew too often to go on */
    place told;
    unsigned renames;           /* how many older ones there are */
    struct aux_name *older;
} aux_name;

static place here(const ex_cursor *c)
{
    place p = { c->pinfo->num, c->call, c->is_request, (uint64_t)c->payload << 32 | (uint32_t)c->off };
    return p;
}

/* Within one frame only places of one message can be compared. */
static bool is_before(const place *a, const place *b)
{
    if (a->frame != b->frame)
        return a->frame < b->frame;
    return a->call == b->call && a->is_request == b->is_request && a->at < b->at;
}

static void *map_key(aux_kind kind, uint32_t id)
{
    return GUINT_TO_POINTER((unsigned)kind << 16 | (id & 0xffff));
}

static void learn(ex_cursor *c, aux_kind kind, uint32_t id, const char *name)
{
    if (!c->call || PINFO_FD_VISITED(c->pinfo) || !name || !*name)
        return;
    ex_session *s = c->call->session;
    if (!s->aux_names)
        s->aux_names = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
    aux_name *older = wmem_map_lookup(s->aux_names, map_key(kind, id));
    if (older && (!older->name || !strcmp(older->name, name)))
        return;
    bool full = s->aux_names_count >= NAMES_MAX || (older && older->renames >= RENAMES_MAX);
    if (full && !older)
        return;
    s->aux_names_count++;
    aux_name *n = wmem_new(wmem_file_scope(), aux_name);
    n->name = full ? NULL : wmem_strdup(wmem_file_scope(), name);
    n->told = here(c);
    n->renames = older ? older->renames + 1 : 0;
    n->older = older;
    wmem_map_insert(s->aux_names, map_key(kind, id), n);
}

static void learn_text(ex_cursor *c, aux_kind kind, uint32_t id, const char *text)
{
    if (text && *text)
        learn(c, kind, id, wmem_strdup_printf(c->pinfo->pool, "\"%s\"", cur_tidy_text(c->pinfo->pool, text, NAME_CHARS_MAX)));
}

void aux_learn_client(ex_cursor *c, uint32_t id, const char *machine_name)
{
    learn_text(c, AUX_CLIENT, id, machine_name);
}

void aux_learn_server(ex_cursor *c, uint32_t id, const char *server_name)
{
    learn_text(c, AUX_SERVER, id, server_name);
}

void aux_learn_process(ex_cursor *c, uint32_t id, const char *process_name)
{
    learn_text(c, AUX_PROCESS, id, process_name);
}

void aux_learn_session(ex_cursor *c, uint32_t id, const e_guid_t *session_guid)
{
    if (!PINFO_FD_VISITED(c->pinfo))
        learn(c, AUX_SESSION, id, guid_to_str(c->pinfo->pool, session_guid));
}

void aux_show_name(ex_cursor *c, proto_tree *t, int hf, aux_kind kind, uint32_t id)
{
    proto_item *item = t && PTREE_DATA(t)->visible ? cur_last_item(t, hf) : NULL;

    if (c->bad || !c->call || !item || !c->call->session->aux_names)
        return;
    place now = here(c);
    const aux_name *n = wmem_map_lookup(c->call->session->aux_names, map_key(kind, id));
    while (n && !is_before(&n->told, &now))
        n = n->older;
    if (n && n->name)
        cur_append(item, " (%s)", n->name);
}

/* emsmdb/aux_names.c
 * What the numbers in auxiliary blocks stand for. See emsmdb/aux_names.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "emsmdb/aux_names.h"
#include "read/text.h"
#include "session/call.h"
#include "session/history.h"
#include "wireshark/visible.h"

#include <epan/to_str.h>
#include <string.h>

#define NAMES_MAX      4096    /* numbers per session */
#define RENAMES_MAX    8       /* per number */
#define NAME_CHARS_MAX 80

/* Where in the capture something stands. */
typedef struct place {
    uint32_t frame;
    const ex_call *call;        /* message: its call and direction */
    bool is_request;
    uint64_t at;                /* payload and offset, of a message */
} place;

static place here(const ex_cursor *c)
{
    place p = { c->pinfo->num, c->call, c->is_request, (uint64_t)c->payload << 32 | (uint32_t)c->off };
    return p;
}

/* Within one frame only places of one message can be compared. */
static bool is_before(const void *told, const void *now)
{
    const place *a = (const place *)told, *b = (const place *)now;

    if (a->frame != b->frame)
        return a->frame < b->frame;
    return a->call == b->call && a->is_request == b->is_request && a->at < b->at;
}

static const history_rules aux_names = { sizeof(place), is_before, NAMES_MAX, RENAMES_MAX, true };

/* Of a session: what the client's numbers stand for. */
typedef struct session_names {
    ex_history *names;
} session_names;

EX_SLOT(names, session_names)

static uint64_t history_key(aux_kind kind, uint32_t id)
{
    return (uint64_t)kind << 16 | (id & 0xffff);
}

static void learn(ex_cursor *c, aux_kind kind, uint32_t id, const char *name)
{
    if (!c->call || PINFO_FD_VISITED(c->pinfo) || !name || !*name)
        return;
    session_names *s = names_make(&c->call->session->slots);
    if (!s->names)
        s->names = history_new(&aux_names);
    place now = here(c);
    history_learn(s->names, history_key(kind, id), name, strlen(name), 0, &now);
}

static void learn_text(ex_cursor *c, aux_kind kind, uint32_t id, const char *text)
{
    if (text && *text)
        learn(c, kind, id, wmem_strdup_printf(c->pinfo->pool, "\"%s\"",
                                              cur_tidy_text(c->pinfo->pool, text, NAME_CHARS_MAX)));
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
    proto_item *item = tree_is_visible(t) ? cur_last_item(t, hf) : NULL;

    if (c->bad || !c->call || !item)
        return;
    const session_names *s = names_find(&c->call->session->slots);
    place now = here(c);
    const history_name *n = s ? history_find(s->names, history_key(kind, id), &now) : NULL;
    if (n)
        cur_append(item, " (%s)", n->text);
}

/* nspi/names.c
 * What MIds stand for. See nspi/names.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "nspi/names.h"
#include "oxcdata/mid.h"
#include "read/text.h"
#include "session/call.h"
#include "session/history.h"

#include <string.h>

#define NAMES_MAX      65536   /* MIds per session or server */
#define RENAMES_MAX    8       /* per MId */
#define NAME_BYTES_MAX 120

static wmem_map_t *servers;    /* GUID -> ex_history of MIds, which its sessions share */

/* Of a session: what its MIds stand for. */
typedef struct session_entries {
    ex_history *names;         /* MId -> name; the sessions of one server share it; NULL: nothing told */
    uint32_t server_frame;     /* that told which server's they are; 0: the session's own */
} session_entries;

EX_SLOT(entries, session_entries)

/* Moments are frames. */
static uint32_t frame_of(const void *moment)
{
    return *(const uint32_t *)moment;
}

/* Within its own frame a name is not known yet. */
static bool is_known(const void *told, const void *now)
{
    return frame_of(told) < frame_of(now);
}

static const history_rules entry_names = { sizeof(uint32_t), is_known, NAMES_MAX, RENAMES_MAX, false };

/* ---- learning ---- */

void nspi_learn_name(ex_cursor *c, uint32_t mid, const char *name, entry_name_kind kind)
{
    ex_session *s = c->call ? c->call->session : NULL;
    session_entries *e;

    if (!s || c->probe || PINFO_FD_VISITED(c->pinfo) || mid < MID_FIRST_ENTRY || !name || !*name)
        return;
    e = entries_make(&s->slots);
    if (!e->names)
        e->names = history_new(&entry_names);
    name = cur_tidy_text(c->pinfo->pool, name, NAME_BYTES_MAX);
    history_learn(e->names, mid, name, strlen(name), (uint8_t)kind, &c->pinfo->num);
}

/* ---- servers ---- */

static unsigned server_hash(const void *key)
{
    return wmem_strong_hash(key, sizeof(e_guid_t));
}

static int server_equal(const void *a, const void *b)
{
    return memcmp(a, b, sizeof(e_guid_t)) == 0;
}

void nspi_server(ex_cursor *c, const e_guid_t *server_guid)
{
    static const e_guid_t none = { 0, 0, 0, { 0 } };
    ex_session *s = c->call ? c->call->session : NULL;
    session_entries *e = s ? entries_find(&s->slots) : NULL;

    if (!s || (e && e->names) || c->probe || PINFO_FD_VISITED(c->pinfo) || server_equal(server_guid, &none))
        return;
    e = entries_make(&s->slots);
    e->server_frame = c->pinfo->num;
    e->names = (ex_history *)wmem_map_lookup(servers, server_guid);
    if (e->names)
        return;
    e->names = history_new(&entry_names);
    wmem_map_insert(servers, wmem_memdup(wmem_file_scope(), server_guid, sizeof *server_guid), e->names);
}

/* ---- asking ---- */

const char *nspi_entry_name(const ex_cursor *c, uint32_t mid, uint32_t *frame)
{
    const ex_session *s = c->call ? c->call->session : NULL;
    const session_entries *e = s ? entries_find(&s->slots) : NULL;

    if (!e || !e->names || mid < MID_FIRST_ENTRY || e->server_frame >= c->pinfo->num)
        return NULL;
    const history_name *n = history_find(e->names, mid, &c->pinfo->num);
    if (!n)
        return NULL;
    *frame = frame_of(n->told);
    return n->text;
}

void nspi_names_register(int proto_oxnspi)
{
    servers = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), server_hash, server_equal);
    mid_register(proto_oxnspi);
}

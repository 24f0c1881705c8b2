/* nspi/names.c
 * What MIds stand for. See nspi/names.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "nspi/names.h"
#include "oxcdata/mid.h"
#include "session/session.h"

#include <string.h>

#define NAMES_MAX      65536   /* MIds per session or server */
#define RENAMES_MAX    8       /* per MId */
#define NAME_BYTES_MAX 120

static wmem_map_t *servers;    /* GUID -> map of MIds to names, which its sessions share */

/* A name of an entry; those told before behind `older`. */
typedef struct entry_name {
    const char *name;
    uint32_t frame;            /* that told it */
    uint8_t kind;              /* entry_name_kind; first pass only: the same name may be told again as a better kind */
    uint8_t renames;           /* how many older ones there are */
    struct entry_name *older;
} entry_name;

/* ---- learning ---- */

/* Puts a new name before the older ones, which may be NULL. */
static void add(ex_session *s, uint32_t mid, const char *name, uint32_t frame, entry_name_kind kind, entry_name *older)
{
    entry_name *n = wmem_new(wmem_file_scope(), entry_name);

    *n = (entry_name){ wmem_strdup(wmem_file_scope(), name), frame, (uint8_t)kind,
                       (uint8_t)(older ? older->renames + 1 : 0), older };
    wmem_map_insert(s->entry_names, GUINT_TO_POINTER(mid), n);
}

void nspi_learn_name(ex_cursor *c, uint32_t mid, const char *name, entry_name_kind kind)
{
    ex_session *s = c->call ? c->call->session : NULL;
    entry_name *latest;

    if (!s || c->complained || PINFO_FD_VISITED(c->pinfo) || mid < MID_FIRST_ENTRY || !name || !*name)
        return;
    if (!s->entry_names)
        s->entry_names = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
    latest = wmem_map_lookup(s->entry_names, GUINT_TO_POINTER(mid));
    if (latest ? kind < latest->kind || latest->renames >= RENAMES_MAX : wmem_map_size(s->entry_names) >= NAMES_MAX)
        return;
    name = cur_tidy_text(c->pinfo->pool, name, NAME_BYTES_MAX);
    if (latest && strcmp(latest->name, name) == 0)
        latest->kind = (uint8_t)kind;
    else
        add(s, mid, name, c->pinfo->num, kind, latest);
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

    if (!s || s->entry_names || c->complained || PINFO_FD_VISITED(c->pinfo) || server_equal(server_guid, &none))
        return;
    s->entry_names = wmem_map_lookup(servers, server_guid);
    s->entry_names_frame = c->pinfo->num;
    if (s->entry_names)
        return;
    s->entry_names = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
    wmem_map_insert(servers, wmem_memdup(wmem_file_scope(), server_guid, sizeof *server_guid), s->entry_names);
}

/* ---- asking ---- */

const char *nspi_entry_name(const ex_cursor *c, uint32_t mid, uint32_t *frame)
{
    const ex_session *s = c->call ? c->call->session : NULL;
    const entry_name *n = NULL;

    if (s && s->entry_names && mid >= MID_FIRST_ENTRY && s->entry_names_frame < c->pinfo->num)
        n = wmem_map_lookup(s->entry_names, GUINT_TO_POINTER(mid));
    while (n && n->frame >= c->pinfo->num)
        n = n->older;
    if (!n)
        return NULL;
    *frame = n->frame;
    return n->name;
}

void nspi_names_register(int proto_oxnspi)
{
    servers = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), server_hash, server_equal);
    mid_register(proto_oxnspi);
}

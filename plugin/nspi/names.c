/* nspi/names.c
 * What MIds stand for. See nspi/names.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "nspi/names.h"
#include "nspi/rows.h"
#include "session/call.h"
#include "session/history.h"

#include <string.h>

#define NAMES_MAX      65536   /* MIds per session or server */
#define RENAMES_MAX    8       /* per MId */
#define NAME_BYTES_MAX 120

static int hf_name = -1;
static int hf_named_in = -1;
static int ett_mid = -1;

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

    if (!s || c->complained || PINFO_FD_VISITED(c->pinfo) || mid < MID_FIRST_ENTRY || !name || !*name)
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

    if (!s || (e && e->names) || c->complained || PINFO_FD_VISITED(c->pinfo) || server_equal(server_guid, &none))
        return;
    e = entries_make(&s->slots);
    e->server_frame = c->pinfo->num;
    e->names = (ex_history *)wmem_map_lookup(servers, server_guid);
    if (e->names)
        return;
    e->names = history_new(&entry_names);
    wmem_map_insert(servers, wmem_memdup(wmem_file_scope(), server_guid, sizeof *server_guid), e->names);
}

/* ---- showing ---- */

/* What it is known as in this frame, or NULL. */
static const history_name *known(const ex_cursor *c, uint32_t mid)
{
    const ex_session *s = c->call ? c->call->session : NULL;
    const session_entries *e = s ? entries_find(&s->slots) : NULL;

    if (!e || !e->names || mid < MID_FIRST_ENTRY || e->server_frame >= c->pinfo->num)
        return NULL;
    return history_find(e->names, mid, &c->pinfo->num);
}

/* An object-valued property, which NspiGetMatches may have in place of a container (MS-OXNSPI 3.1.4.1.10); or NULL. */
static const char *as_property(const ex_cursor *c, uint32_t mid)
{
    return mid >= 0x80000000 && (mid & 0xffff) == PTYP_OBJECT && property_by_tag(c, mid) ? property_name(c, mid) : NULL;
}

/* Appends the name to the MId's item, and shows it and where it is from below. */
static void show_name(ex_cursor *c, proto_tree *t, int hf, uint32_t mid)
{
    const history_name *n;
    proto_item *item;

    t = cur_room(c, t);
    if (!t)
        return;
    n = known(c, mid);
    item = cur_last_item(t, hf);
    if (item && PTREE_DATA(t)->visible && (n || as_property(c, mid)))
        cur_append(item, n ? " \"%s\"" : " %s", n ? n->text : as_property(c, mid));
    if (!n)
        return;
    if (item)
        t = proto_item_add_subtree(item, ett_mid);
    proto_item_set_generated(proto_tree_add_string(t, hf_name, c->tvb, c->off - 4, 0, n->text));
    proto_item_set_generated(proto_tree_add_uint(t, hf_named_in, c->tvb, c->off - 4, 0, frame_of(n->told)));
}

uint32_t cur_mid(ex_cursor *c, proto_tree *t, int hf)
{
    uint32_t mid = cur_u32(c, t, hf);

    if (c->bad)
        return 0;
    nspi_list_mid(c, hf);
    show_name(c, t, hf, mid);
    return mid;
}

const char *cur_mid_text(ex_cursor *c, uint32_t mid, const value_string *names)
{
    const char *reserved = names ? try_val_to_str(mid, names) : NULL;
    const history_name *n = reserved ? NULL : known(c, mid);

    if (reserved)
        return reserved;
    if (n)
        return wmem_strdup_printf(c->pinfo->pool, "0x%08x \"%s\"", mid, n->text);
    if (as_property(c, mid))
        return as_property(c, mid);
    return wmem_strdup_printf(c->pinfo->pool, "0x%08x", mid);
}

void nspi_names_register(int proto_oxnspi)
{
    static hf_register_info hf[] = {
        { &hf_name, { "Name", "oxnspi.mid.name", FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
        { &hf_named_in, { "Named in", "oxnspi.mid.named_in", FT_FRAMENUM, BASE_NONE, NULL, 0, NULL, HFILL } },
    };
    static int *ett[] = { &ett_mid };

    servers = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), server_hash, server_equal);

    proto_register_field_array(proto_oxnspi, hf, array_length(hf));
    proto_register_subtree_array(ett, array_length(ett));
}

/* nspi/names.c
 * What MIds stand for. See nspi/names.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "nspi/names.h"
#include "nspi/rows.h"
#include "session/session.h"

#include <string.h>

#define NAMES_MAX      65536   /* MIds per session or server */
#define RENAMES_MAX    8       /* per MId */
#define NAME_BYTES_MAX 120

static int hf_name = -1;
static int hf_named_in = -1;
static int ett_mid = -1;

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

/* ---- showing ---- */

/* What it is known as in this frame, or NULL. */
static const entry_name *known(const ex_cursor *c, uint32_t mid)
{
    const ex_session *s = c->call ? c->call->session : NULL;
    const entry_name *n = NULL;

    if (s && s->entry_names && mid >= MID_FIRST_ENTRY && s->entry_names_frame < c->pinfo->num)
        n = wmem_map_lookup(s->entry_names, GUINT_TO_POINTER(mid));
    while (n && n->frame >= c->pinfo->num)
        n = n->older;
    return n;
}

/* An object-valued property, which NspiGetMatches may have in place of a container (MS-OXNSPI 3.1.4.1.10); or NULL. */
static const char *as_property(const ex_cursor *c, uint32_t mid)
{
    return mid >= 0x80000000 && (mid & 0xffff) == PTYP_OBJECT && property_by_tag(c, mid) ? property_name(c, mid) : NULL;
}

/* Appends the name to the MId's item, and shows it and where it is from below. */
static void show_name(ex_cursor *c, proto_tree *t, int hf, uint32_t mid)
{
    const entry_name *n;
    proto_item *item;

    t = cur_room(c, t);
    if (!t)
        return;
    n = known(c, mid);
    item = cur_last_item(t, hf);
    if (item && PTREE_DATA(t)->visible && (n || as_property(c, mid)))
        cur_append(item, n ? " \"%s\"" : " %s", n ? n->name : as_property(c, mid));
    if (!n)
        return;
    if (item)
        t = proto_item_add_subtree(item, ett_mid);
    proto_item_set_generated(proto_tree_add_string(t, hf_name, c->tvb, c->off - 4, 0, n->name));
    proto_item_set_generated(proto_tree_add_uint(t, hf_named_in, c->tvb, c->off - 4, 0, n->frame));
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
    const entry_name *n = reserved ? NULL : known(c, mid);

    if (reserved)
        return reserved;
    if (n)
        return wmem_strdup_printf(c->pinfo->pool, "0x%08x \"%s\"", mid, n->name);
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

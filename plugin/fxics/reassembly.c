/* fxics/reassembly.c
 * Elements that are cut. See fxics/reassembly.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/reassembly.h"
#include "fxics/protocol.h"
#include "generated/oxcfxics_tables.h"
#include "oxcdata/tag.h"
#include "read/report.h"
#include "read/text.h"
#include "session/session.h"
#include "wireshark/visible.h"

#include <epan/reassemble.h>

#define PARTS_MAX 4096           /* of one element: libwireshark looks at all of them for each one that comes */

/* Elements have a number of their own, which is the whole key: a session may go over several connections. */
static reassembly_table table;

static void *key_of(const packet_info *pinfo _U_, const uint32_t id, const void *data _U_)
{
    return GUINT_TO_POINTER(id);
}

static void free_key(void *key _U_)
{
}

const char *reassembly_name(const ex_cursor *c, uint32_t tag, const ex_name *property)
{
    ex_cursor named;

    if (!tag)
        return NULL;
    if (syntax_of_marker(tag))
        return val_to_str_const(tag, marker_names, "Marker");
    if (!property)
        return property_name(c, tag);
    named = *c;
    property_own_name(&named, (uint16_t)(tag >> 16), property);
    return property_name(&named, tag);
}

void reassembly_add(const ex_cursor *c, fx_cut *cut, uint64_t at, int size, bool last)
{
    uint64_t known = MAX(cut->total, at + (uint64_t)size);

    cut->parts++;
    if (!cut->kept)
        return;
    if (known > fxics_reassemble_max || cut->parts > PARTS_MAX) {
        fragment_delete(&table, c->pinfo, cut->id, NULL);
        cut->kept = false;
        return;
    }
    if (size || last)
        fragment_add(&table, c->tvb, c->off, c->pinfo, cut->id, NULL, (uint32_t)at, (uint32_t)size, !last);
}

tvbuff_t *reassembly_whole(const ex_cursor *c, const fx_cut *cut, const char *name)
{
    fragment_head *head = cut->kept ? fragment_get(&table, c->pinfo, cut->id, NULL) : NULL;
    tvbuff_t *whole;

    if (!head || !(head->flags & FD_DEFRAGMENTED) || !head->tvb_data)
        return NULL;
    whole = tvb_new_chain(c->tvb, head->tvb_data);
    if (!c->probe)
        add_new_data_source(c->pinfo, whole, name);
    return whole;
}

/* ---- Parts ---- */

/* Of the value, where it is known where that begins, else of the element. */
typedef struct extent {
    uint64_t before, here, total; /* bytes in front of this part, in it, and in all (0: not known) */
} extent;

static extent extent_of(const fx_part *p)
{
    uint64_t end = p->at + (uint64_t)p->size, from = MAX(p->at, p->head);

    return (extent){ .before = from - p->head, .here = end > from ? end - from : 0,
                     .total = p->total ? p->total - p->head : 0 };
}

/* `first 12,000 of 81,900 bytes`. */
static const char *part_text(const ex_cursor *c, const fx_part *p)
{
    wmem_allocator_t *pool = c->pinfo->pool;
    const extent e = extent_of(p);
    const char *which = !p->begun_in ? "first" : p->is_last ? "last" : "next";

    if (!e.here)
        return e.total ? wmem_strdup_printf(pool, "%s follow", cur_bytes_text(pool, e.total)) : "values follow";
    return e.total ? wmem_strdup_printf(pool, "%s %s of %s", which, cur_grouped_text(pool, e.here),
                                        cur_bytes_text(pool, e.total))
                   : wmem_strdup_printf(pool, "%s %s", which, cur_bytes_text(pool, e.here));
}

void reassembly_show_part(const ex_cursor *c, proto_tree *t, const fx_part *p)
{
    const extent e = extent_of(p);
    proto_item *item;
    proto_tree *sub;

    t = cur_room(c, t);
    if (!t)
        return;
    item = proto_tree_add_item(t, fxics_hf.fragment, c->tvb, c->off, p->size, ENC_NA);
    if (tree_is_visible(t))
        proto_item_set_text(item, "%s: %s", p->name, part_text(c, p));
    sub = proto_item_add_subtree(item, fxics_hf.ett_fragment);
    proto_item_set_generated(proto_tree_add_uint64(sub, fxics_hf.fragment_offset, c->tvb, c->off, 0, e.before));
    proto_item_set_generated(proto_tree_add_uint(sub, fxics_hf.fragment_size, c->tvb, c->off, 0, (uint32_t)e.here));
    if (e.total)
        proto_item_set_generated(proto_tree_add_uint64(sub, fxics_hf.fragment_total, c->tvb, c->off, 0, e.total));
    session_show_number(sub, c->tvb, fxics_hf.begun_in, p->begun_in);
    session_show_number(sub, c->tvb, fxics_hf.continued_in, p->continued_in);
    if (!p->is_last)
        session_show_number(sub, c->tvb, fxics_hf.completed_in, p->completed_in);
}

void reassembly_init(void)
{
    static const reassembly_table_functions functions = { g_direct_hash, g_direct_equal, key_of, key_of, free_key,
                                                          free_key };

    reassembly_table_register(&table, &functions);
}

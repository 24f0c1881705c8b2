/* oxcdata/mid.c
 * Minimal Entry IDs and what they are called. See oxcdata/mid.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/mid.h"
#include "oxcdata/context.h"
#include "oxcdata/tag.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/text.h"
#include "wireshark/visible.h"

static int hf_name = -1;
static int hf_named_in = -1;
static int ett_mid = -1;

/* An object-valued property, which NspiGetMatches may have in place of a container (MS-OXNSPI 3.1.4.1.10); or NULL. */
static const char *as_property(const ex_cursor *c, uint32_t mid)
{
    return mid >= 0x80000000 && (mid & 0xffff) == PTYP_OBJECT && property_by_tag(c, mid) ? property_name(c, mid) : NULL;
}

/* Appends the name to the MId's item, and shows it and where it is from below. */
static void show_name(ex_cursor *c, proto_tree *t, int hf, uint32_t mid)
{
    const char *name;
    uint32_t frame = 0;
    proto_item *item;

    t = cur_room(c, t);
    if (!t)
        return;
    name = context_entry_name(c, mid, &frame);
    item = cur_last_item(t, hf);
    if (item && tree_is_visible(t) && (name || as_property(c, mid)))
        cur_append(item, name ? " \"%s\"" : " %s", name ? name : as_property(c, mid));
    if (!name)
        return;
    if (item)
        t = proto_item_add_subtree(item, ett_mid);
    proto_item_set_generated(proto_tree_add_string(t, hf_name, c->tvb, c->off - 4, 0, name));
    proto_item_set_generated(proto_tree_add_uint(t, hf_named_in, c->tvb, c->off - 4, 0, frame));
}

uint32_t cur_mid(ex_cursor *c, proto_tree *t, int hf)
{
    uint32_t mid = cur_u32(c, t, hf);

    if (c->bad)
        return 0;
    context_mid_read(c, hf);
    show_name(c, t, hf, mid);
    return mid;
}

const char *cur_mid_text(ex_cursor *c, uint32_t mid, const value_string *names)
{
    const char *reserved = names ? try_val_to_str(mid, names) : NULL;
    uint32_t frame;
    const char *name = reserved ? NULL : context_entry_name(c, mid, &frame);

    if (reserved)
        return reserved;
    if (name)
        return wmem_strdup_printf(c->pinfo->pool, "0x%08x \"%s\"", mid, name);
    if (as_property(c, mid))
        return as_property(c, mid);
    return wmem_strdup_printf(c->pinfo->pool, "0x%08x", mid);
}

void mid_register(int proto_oxnspi)
{
    static hf_register_info hf[] = {
        { &hf_name, { "Name", "oxnspi.mid.name", FT_STRING, BASE_NONE, NULL, 0,
            "What an earlier response called the entry or container with this Minimal Entry ID", HFILL } },
        { &hf_named_in, { "Named in", "oxnspi.mid.named_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The response that told the name", HFILL } },
    };
    static int *ett[] = { &ett_mid };

    proto_register_field_array(proto_oxnspi, hf, array_length(hf));
    proto_register_subtree_array(ett, array_length(ett));
}

/* oxcdata/id.c
 * Ids of folders, messages and changes. See oxcdata/id.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/id.h"
#include "oxcdata/context.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/text.h"

#include <string.h>

/* Replica id and the 6-byte counter, which is big endian, of a FID, MID or CN. */
static void id64_text(ex_cursor *c, proto_item *item, uint64_t value)
{
    uint64_t counter = GUINT64_SWAP_LE_BE(value) & UINT64_C(0xffffffffffff);
    const char *name = context_id_name(c, value);

    proto_item_append_text(item, " (%u-%" PRIx64 ")", (unsigned)(value & 0xffff), counter);
    if (name)
        cur_append(item, " \"%s\"", name);
}

uint64_t cur_id64(ex_cursor *c, proto_tree *t, int hf)
{
    return cur_id64_named(c, t, hf, NULL);
}

uint64_t cur_id64_named(ex_cursor *c, proto_tree *t, int hf, const char *name)
{
    uint64_t value;
    proto_item *item;

    if (!cur_take(c, t, hf, 8))
        return 0;
    value = tvb_get_letoh64(c->tvb, c->off);
    item = cur_show(c, t, hf, 8, ENC_LITTLE_ENDIAN);
    if (item)
        id64_text(c, item, value);
    if (item && name)
        proto_item_append_text(item, " [%s]", name);
    c->off += 8;
    return value;
}

uint64_t cur_globcnt(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_need(c, t, hf, 6))
        return 0;
    cur_show(c, t, hf, 6, ENC_BIG_ENDIAN);
    c->off += 6;
    return tvb_get_ntoh48(c->tvb, c->off - 6);
}

/* ---- Texts ---- */

const char *cur_id_text(ex_cursor *c, uint64_t id)
{
    const char *name = context_id_name(c, id);

    if (name)
        return wmem_strdup_printf(c->pinfo->pool, "\"%s\"", name);
    return wmem_strdup_printf(c->pinfo->pool, "0x%016" PRIx64, id);
}

/* `1-a3`, or by the start of the GUID. */
static const char *counter_text(ex_cursor *c, const e_guid_t *replica, uint16_t repl_id, uint64_t counter)
{
    if (repl_id)
        return wmem_strdup_printf(c->pinfo->pool, "%u-%" PRIx64, repl_id, counter);
    return wmem_strdup_printf(c->pinfo->pool, "%08x…-%" PRIx64, replica->data1, counter);
}

const char *cur_global_id_text(ex_cursor *c, const e_guid_t *replica, uint64_t counter)
{
    uint16_t repl_id = context_replica_id(c, replica);
    const char *name = repl_id ? context_id_name(c, repl_id | GUINT64_SWAP_LE_BE(counter)) : NULL;

    return name ? wmem_strdup_printf(c->pinfo->pool, "\"%s\"", name) : counter_text(c, replica, repl_id, counter);
}

const char *cur_local_id_text(ex_cursor *c, const e_guid_t *replica, const char *hex)
{
    if (!hex || strlen(hex) != 2 * 6)
        return wmem_strdup_printf(c->pinfo->pool, "%08x…-%s", replica->data1, hex ? hex : "");
    return counter_text(c, replica, context_replica_id(c, replica), g_ascii_strtoull(hex, NULL, 16));
}

/* nspi_names.c
 * What MIds stand for. See nspi_names.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "nspi_names.h"

uint32_t cur_mid(ex_cursor *c, proto_tree *t, int hf)
{
    return cur_u32(c, t, hf);
}

const char *cur_mid_text(ex_cursor *c, uint32_t mid, const value_string *names)
{
    const char *name = names ? try_val_to_str(mid, names) : NULL;

    return name ? name : wmem_strdup_printf(c->pinfo->pool, "0x%08x", mid);
}

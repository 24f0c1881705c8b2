/* oxcdata/columns.c
 * The columns of the rows that are read. See oxcdata/columns.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/columns.h"
#include "read/report.h"
#include "read/text.h"

void cur_columns(ex_cursor *c, const ex_tags *tags)
{
    c->rows.columns = tags;
}

void cur_limit_columns(ex_cursor *c, proto_tree *t, uint64_t n)
{
    if (c->rows.columns && n > c->rows.columns->count)
        cur_fail(c, t, "%s claimed, %u known",
                 cur_number_text(c, n, "column", "columns"), c->rows.columns->count);
    c->rows.n_columns = (uint32_t)MIN(n, UINT32_MAX);
}

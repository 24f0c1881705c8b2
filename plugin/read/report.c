/* read/report.c
 * Reports: what does not fit the bytes, or contradicts the specification. See read/report.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/report.h"
#include "read/text.h"
#include "wireshark/visible.h"

#include <epan/column-info.h>
#include <epan/proto_data.h>
#include <stdarg.h>

/* Whether this is a probe, which then notes a misfit in place of a report. */
static bool probe_misfit(const ex_cursor *c)
{
    if (c->probe)
        c->probe->misfit = true;
    return c->probe != NULL;
}

/* The same for a value that moves nothing. */
static bool probe_odd(const ex_cursor *c)
{
    if (c->probe)
        c->probe->odd = true;
    return c->probe != NULL;
}

void cur_report(ex_cursor *c, proto_tree *t, const expert_field *ei, const char *text)
{
    if (probe_misfit(c))
        return;
    proto_tree_add_expert_format(t, c->pinfo, (expert_field *)ei, c->tvb, c->off, c->end - c->off, "%s", text);
}

void cur_report_short(ex_cursor *c, proto_tree *t, const char *text)
{
    if (c->probe)
        c->probe->cut = true;
    else
        cur_report(c, t, &c->proto->ei_short, text);
    c->bad = true;
}

bool cur_need(ex_cursor *c, proto_tree *t, int hf, uint64_t n)
{
    if (c->bad)
        return false;
    if (n <= (uint64_t)(c->end - c->off))
        return true;
    cur_report_short(c, t, wmem_strdup_printf(c->pinfo->pool, "%s: %" PRIu64 " byte%s needed, %d left",
                                              cur_field_name(hf), n, n == 1 ? "" : "s", c->end - c->off));
    return false;
}

static char *vformat(ex_cursor *c, const char *fmt, va_list ap)
{
    return wmem_strdup_vprintf(c->pinfo->pool, fmt, ap);
}

void cur_bad_value(ex_cursor *c, proto_item *item, const char *fmt, ...)
{
    va_list ap;
    if (probe_misfit(c))
        return;
    va_start(ap, fmt);
    expert_add_info_format(c->pinfo, item, (expert_field *)&c->proto->ei_bad, "%s", vformat(c, fmt, ap));
    va_end(ap);
}

void cur_fail(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    va_list ap;
    if (c->bad)
        return;
    va_start(ap, fmt);
    cur_report(c, t, &c->proto->ei_bad, vformat(c, fmt, ap));
    va_end(ap);
    c->bad = true;
}

void cur_check_count(ex_cursor *c, proto_tree *t, const char *count_name, uint64_t count, const char *array_name,
                     uint64_t elements)
{
    if (c->bad || count == elements)
        return;
    cur_report(c, t, &c->proto->ei_bad,
               wmem_strdup_printf(c->pinfo->pool, "%s is %" PRIu64 ", but %s has %" PRIu64 " elements", count_name,
                                  count, array_name, elements));
}

/* Where something is said about the field hf, which was just read into t: at its item, or, where that was not made
   because the tree is full or nobody asked for it, at the item that t hangs below. */
static proto_item *item_of(proto_tree *t, int hf)
{
    proto_item *item = cur_last_item(t, hf);

    return item || !t ? item : proto_tree_get_parent(t);
}

void cur_must(ex_cursor *c, proto_tree *t, int hf, uint64_t value, uint64_t must)
{
    if (c->bad || value == must || probe_odd(c))
        return;
    expert_add_info_format(c->pinfo, item_of(t, hf), (expert_field *)&c->proto->ei_must,
                           "%s is %" PRIu64 ", must be %" PRIu64, cur_field_name(hf), value, must);
}

void cur_at_most(ex_cursor *c, proto_tree *t, int hf, uint64_t value, uint64_t most)
{
    if (c->bad || value <= most || probe_misfit(c))
        return;
    expert_add_info_format(c->pinfo, item_of(t, hf), (expert_field *)&c->proto->ei_must,
                           "%s is %" PRIu64 ", must be at most %" PRIu64, cur_field_name(hf), value, most);
}

void cur_missing(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    va_list ap;
    if (c->bad || c->probe)
        return;
    va_start(ap, fmt);
    cur_report(c, t, &c->proto->ei_context, vformat(c, fmt, ap));
    va_end(ap);
}

void cur_finish(ex_cursor *c, proto_tree *t)
{
    /* A probe that failed before has what is left from there. */
    if (c->off < c->end && !(c->probe && c->bad) && !probe_misfit(c)) {
        proto_item *item = proto_tree_add_item(t, c->proto->hf_undecoded, c->tvb, c->off, c->end - c->off, ENC_NA);
        expert_add_info_format(c->pinfo, item, (expert_field *)&c->proto->ei_undecoded, "%d byte%s not decoded",
                               c->end - c->off, c->end - c->off == 1 ? "" : "s");
    }
    c->off = c->end;
    c->bad = true;
}

void cur_reserved_bits(ex_cursor *c, proto_tree *t, int hf, int n, uint32_t reserved)
{
    if (!reserved || probe_odd(c))
        return;
    proto_tree_add_expert_format(t, c->pinfo, (expert_field *)&c->proto->ei_reserved, c->tvb, c->off, n,
                                 "%s: bits 0x%x are set, which have no meaning", cur_field_name(hf), reserved);
}

/* info: in the Info column, too. */
static void expert_info(ex_cursor *c, proto_tree *t, expert_field *ei, bool info, const char *fmt, va_list ap)
{
    const char *text;

    if (c->bad || c->probe)
        return;
    text = cur_line_text(c->pinfo->pool, wmem_strdup_vprintf(c->pinfo->pool, fmt, ap));
    expert_add_info_format(c->pinfo, t ? proto_tree_get_parent(t) : NULL, ei, "%s", text);
    if (info)
        col_append_fstr(c->pinfo->cinfo, COL_INFO, ", %s", text);
}

void cur_note(ex_cursor *c, proto_tree *t, expert_field *ei, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    expert_info(c, t, ei, false, fmt, ap);
    va_end(ap);
}

void cur_warn(ex_cursor *c, proto_tree *t, expert_field *ei, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    expert_info(c, t, ei, true, fmt, ap);
    va_end(ap);
}

proto_tree *cur_room(const ex_cursor *c, proto_tree *t)
{
    static const unsigned key = 0x6974656d;      /* any number that is no layer number */
    packet_info *pinfo = c->pinfo;

    if (!t || (tree_item_count(t) < CUR_MAX_ITEMS && !tree_stands_still(t, c->tvb, c->off)))
        return t;
    if (!p_get_proto_data(pinfo->pool, pinfo, c->proto->proto, key)) {
        p_add_proto_data(pinfo->pool, pinfo, c->proto->proto, key, pinfo);
        proto_tree_add_expert(t, pinfo, (expert_field *)&c->proto->ei_items, c->tvb, c->off, c->end - c->off);
    }
    return NULL;
}

/* read/summary.c
 * One-line summaries. See read/summary.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/summary.h"
#include "read/text.h"

#include <epan/column-info.h>
#include <stdarg.h>
#include <string.h>

bool cur_summary_wanted(ex_cursor *c, proto_tree *t)
{
    bool wanted = c->summary.wanted || cur_shown_parent(t);

    c->summary.wanted = false;
    c->summary.later = NULL;
    return wanted;
}

void cur_summary_set(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    proto_item *item = cur_shown_parent(t);
    va_list ap;

    if (c->bad)
        return;
    va_start(ap, fmt);
    c->summary.text = cur_line_text(c->pinfo->pool, wmem_strdup_vprintf(c->pinfo->pool, fmt, ap));
    va_end(ap);
    if (item && *c->summary.text)
        cur_append(item, ": %s", c->summary.text);
}

static bool info_wanted(const packet_info *pinfo)
{
    return pinfo->cinfo && col_get_writable(pinfo->cinfo, COL_INFO) && pinfo->cinfo->col_first[COL_INFO] >= 0;
}

bool cur_summary_message_wanted(ex_cursor *c, proto_tree *t)
{
    return !c->probe && (cur_summary_wanted(c, t) || info_wanted(c->pinfo));
}

void cur_summary_message_set(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    va_list ap;

    if (c->bad)
        return;
    va_start(ap, fmt);
    cur_summary_set(c, t, "%s", wmem_strdup_vprintf(c->pinfo->pool, fmt, ap));
    va_end(ap);
    if (*c->summary.text)
        col_append_fstr(c->pinfo->cinfo, COL_INFO, " %s", c->summary.text);
}

#define LIST_TEXT_ROOM 20   /* bytes that are left for what stands around the list in a text */

cur_summary_list *cur_summary_list_new(ex_cursor *c, const char *separator)
{
    cur_summary_list *s = wmem_new0(c->pinfo->pool, cur_summary_list);

    s->text = wmem_strbuf_new(c->pinfo->pool, "");
    s->separator = separator;
    return s;
}

void cur_summary_list_add(cur_summary_list *s, const char *text)
{
    bool fits = text && s->n < CUR_SUMMARY_LIST_MAX &&
                (s->n == 0 || wmem_strbuf_get_len(s->text) + strlen(text) < CUR_TEXT_MAX - LIST_TEXT_ROOM);

    if (s->full)
        return;
    wmem_strbuf_append_printf(s->text, "%s%s", s->n ? s->separator : "", fits && *text ? text : "…");
    s->says |= text && *text;
    s->n++;
    s->full = !fits;
}

const char *cur_summary_list_text(cur_summary_list *s)
{
    if (s && s->cut)
        cur_summary_list_add(s, NULL);
    if (!s || !s->n)
        return NULL;
    return s->says ? wmem_strbuf_get_str(s->text) : "";
}

void cur_summary_list_quote(ex_cursor *c, cur_summary_list *s, const char *text)
{
    if (!s || s->full || c->bad)
        return;
    if (s->n < CUR_SUMMARY_LIST_MAX)
        cur_summary_list_add(s, wmem_strdup_printf(c->pinfo->pool, "\"%s\"", cur_text_or(c, text)));
    else
        cur_summary_list_add(s, NULL);
}

void cur_summary_list_add_element(ex_cursor *c, cur_summary_list *s, bool wanted, bool waits)
{
    if (wanted && c->summary.text)
        cur_summary_list_add(s, c->summary.text);
    else if (wanted && !waits)
        cur_summary_list_add(s, c->bad ? CUR_SUMMARY_CUT : "");
    else if (!wanted && waits)
        s->cut = true;
    else if (!wanted)
        cur_summary_list_add(s, NULL);
}

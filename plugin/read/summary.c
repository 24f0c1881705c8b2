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

bool cur_says(ex_cursor *c, proto_tree *t)
{
    bool says = c->says || cur_shown_parent(t);

    c->says = false;
    c->sink = NULL;
    return says;
}

void cur_say(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    proto_item *item = cur_shown_parent(t);
    va_list ap;

    if (c->bad)
        return;
    va_start(ap, fmt);
    c->text = cur_line_text(c->pinfo->pool, wmem_strdup_vprintf(c->pinfo->pool, fmt, ap));
    va_end(ap);
    if (item && *c->text)
        cur_append(item, ": %s", c->text);
}

static bool info_wanted(const packet_info *pinfo)
{
    return pinfo->cinfo && col_get_writable(pinfo->cinfo, COL_INFO) && pinfo->cinfo->col_first[COL_INFO] >= 0;
}

bool call_says(ex_cursor *c, proto_tree *t)
{
    return !c->probe && (cur_says(c, t) || info_wanted(c->pinfo));
}

void call_say(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    va_list ap;

    if (c->bad)
        return;
    va_start(ap, fmt);
    cur_say(c, t, "%s", wmem_strdup_vprintf(c->pinfo->pool, fmt, ap));
    va_end(ap);
    col_append_fstr(c->pinfo->cinfo, COL_INFO, " %s", c->text);
}

#define LIST_TEXT_ROOM 20   /* bytes that are left for what stands around the list in a text */

cur_sink *cur_sink_new(ex_cursor *c, const char *separator)
{
    cur_sink *s = wmem_new0(c->pinfo->pool, cur_sink);

    s->text = wmem_strbuf_new(c->pinfo->pool, "");
    s->separator = separator;
    return s;
}

void cur_sink_add(cur_sink *s, const char *text)
{
    bool fits = text && s->n < CUR_LIST_TEXTS_MAX &&
                (s->n == 0 || wmem_strbuf_get_len(s->text) + strlen(text) < CUR_TEXT_MAX - LIST_TEXT_ROOM);

    if (s->full)
        return;
    wmem_strbuf_append_printf(s->text, "%s%s", s->n ? s->separator : "", fits ? text : "…");
    s->n++;
    s->full = !fits;
}

const char *cur_sink_text(cur_sink *s)
{
    if (s && s->cut)
        cur_sink_add(s, NULL);
    return s && s->n ? wmem_strbuf_get_str(s->text) : NULL;
}

void cur_sink_quote(ex_cursor *c, cur_sink *s, const char *text)
{
    if (s && !s->full && !c->bad)
        cur_sink_add(s, s->n < CUR_LIST_TEXTS_MAX ? wmem_strdup_printf(c->pinfo->pool, "\"%s\"", cur_text_or(c, text)) : NULL);
}

void cur_sink_add_element(ex_cursor *c, cur_sink *texts, bool said, bool waits)
{
    if (said && (c->text || !waits))
        cur_sink_add(texts, cur_inner_text(c->text));
    else if (!said && waits)
        texts->cut = true;
    else if (!said)
        cur_sink_add(texts, NULL);
}

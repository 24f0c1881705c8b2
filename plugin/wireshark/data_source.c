/* wireshark/data_source.c
 * The data sources of a packet. See wireshark/data_source.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/data_source.h"

#include <string.h>

static tvbuff_t *tvb_of(const GSList *l)
{
    return get_data_source_tvb((struct data_source *)l->data);
}

unsigned ws_data_source_count(const packet_info *pinfo)
{
    return g_slist_length(pinfo->data_src);
}

static bool has_name(const GSList *l, const char *name)
{
    char *text = ws_data_source_text((struct data_source *)l->data);
    size_t n = strlen(name);
    bool has = text && strncmp(text, name, n) == 0 && text[n] == ' ';

    wmem_free(NULL, text);
    return has;
}

tvbuff_t *ws_data_source_named(const packet_info *pinfo, unsigned *index, const char *name)
{
    for (GSList *l = g_slist_nth(pinfo->data_src, *index); l; l = l->next, (*index)++)
        if (has_name(l, name))
            return tvb_of(l);
    return NULL;
}

bool ws_data_sources(const packet_info *pinfo, bool frame_first, ws_data_source_look look, void *data)
{
    GSList *list = frame_first ? pinfo->data_src : g_slist_reverse(g_slist_copy(pinfo->data_src));
    unsigned index = 0, last = frame_first ? 0 : g_slist_length(list) - 1;
    bool found = false;

    for (GSList *l = list; l && !found; l = l->next, index++)
        found = look(tvb_of(l), frame_first ? index : last - index, data);
    if (!frame_first)
        g_slist_free(list);
    return found;
}

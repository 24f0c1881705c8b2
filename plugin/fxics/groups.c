/* fxics/groups.c
 * Property groups of partial changes. See fxics/groups.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/groups.h"
#include "fxics/protocol.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/tag.h"
#include "read/report.h"
#include "read/text.h"
#include "wireshark/visible.h"

#include <string.h>

#define GROUPS_TEXT_MAX 80       /* characters of the text about a change's groups, roughly */
#define CHOICES_MAX 256          /* changes of the mapping in force in a stream */
#define MAPS_MAX    64           /* mappings that a stream may define */
#define WORDS_MAX   1024         /* properties and groups of a mapping */
#define MAP_HEAD    12           /* bytes of a mapping in front of its groups */
#define NO_GROUP    0xffffffffU  /* of properties that are in no group (2.2.4.1.5.5) */

/* A mapping: PropertyGroupInfo. */
typedef struct fx_groups {
    struct fx_groups *next;      /* one that was defined before */
    uint64_t since;              /* offset in the stream of its definition */
    uint32_t id;
    uint32_t groups;             /* how many there are */
    uint32_t n;
    uint32_t words[];            /* n: of each group how many properties it has, then their tags */
} fx_groups;

/* The group that is read. */
typedef struct fx_group_read {
    const fx_groups *map;        /* NULL: not known */
    uint32_t index;
    uint32_t n;                  /* properties of the group */
    const uint32_t *tags;        /* they */
    uint8_t *seen;               /* n, true for those that came */
    uint32_t capacity;           /* of seen, without its last byte */
    const struct fx_group_kept *kept; /* as earlier pieces left it, NULL when it changed or is new */
} fx_group_read;

typedef struct fx_group_kept {
    const fx_groups *map;
    uint32_t index;
    uint8_t seen[];
} fx_group_kept;

/* ---- Definitions ---- */

/* Behind the tag of a property in a PropertyGroup: the name of a named one (2.2.2.8.1.1). -1: it does not fit. */
static int skip_name(tvbuff_t *tvb, int off, int end, uint32_t tag)
{
    uint32_t kind, size;

    if (!fx_is_named(tag))
        return off;
    if (end - off < 16 + 4 + 4)
        return -1;
    kind = tvb_get_letohl(tvb, off + 16);
    size = tvb_get_letohl(tvb, off + 20);
    off += 24;
    if (kind != FX_NAME_KEY)
        return off;
    return size <= (uint32_t)(end - off) ? off + (int)size : -1;
}

/* One group; returns where it ends, -1: it does not fit. */
static int read_group(fx_groups *map, tvbuff_t *tvb, int off, int end)
{
    uint32_t count;

    if (end - off < 4 || map->n == WORDS_MAX)
        return -1;
    count = tvb_get_letohl(tvb, off);
    map->words[map->n++] = count;
    for (off += 4; count; count--) {
        uint32_t tag;

        if (end - off < 4 || map->n == WORDS_MAX)
            return -1;
        tag = tvb_get_letohl(tvb, off);
        map->words[map->n++] = tag;
        off = skip_name(tvb, off + 4, end, tag);
        if (off < 0)
            return -1;
    }
    return off;
}

/* Its head has to be there. False: it does not fit. */
static bool read_map(fx_groups *map, tvbuff_t *tvb, int off, int end)
{
    uint32_t count;

    map->id = tvb_get_letohl(tvb, off);
    count = tvb_get_letohl(tvb, off + 8);
    off += MAP_HEAD;
    for (map->groups = 0; map->groups < count; map->groups++) {
        off = read_group(map, tvb, off, end);
        if (off < 0)
            return false;
    }
    return true;
}

/* First pass. A mapping that does not fit is not known. */
static void define(fx_walk *w, tvbuff_t *tvb, int off, int end, uint64_t offset)
{
    fx_groups *map;
    unsigned maps = 0;

    for (const fx_groups *m = w->stream->groups; m; m = m->next)
        maps++;
    if (maps == MAPS_MAX || end - off < MAP_HEAD)
        return;
    map = (fx_groups *)wmem_alloc0(NULL, sizeof *map + WORDS_MAX * sizeof map->words[0]);
    if (!read_map(map, tvb, off, end)) {
        wmem_free(NULL, map);
        return;
    }
    map->since = offset;
    map->next = w->stream->groups;
    w->stream->groups = (fx_groups *)wmem_memdup(wmem_file_scope(), map, sizeof *map + map->n * sizeof map->words[0]);
    wmem_free(NULL, map);
}

/* The tags of a group, and in *n how many. */
static const uint32_t *group_tags(const fx_groups *map, uint32_t index, uint32_t *n)
{
    const uint32_t *group = map->words;

    while (index--)
        group += 1 + *group;
    *n = *group;
    return group + 1;
}

static const fx_groups *find_map(const fx_stream *s, uint32_t id, uint64_t offset)
{
    const fx_groups *m = s->groups;

    while (m && (m->id != id || m->since >= offset))
        m = m->next;
    return m;
}

/* MetaTagIncrSyncGroupId: the mapping that is in force from an offset of the stream on. */
typedef struct fx_group_choice {
    struct fx_group_choice *before;
    uint64_t since;
    uint32_t id;
    uint32_t n;                  /* how many there are before */
} fx_group_choice;

static uint32_t chosen(const fx_stream *s, uint64_t offset)
{
    const fx_group_choice *choice = s->choices;

    while (choice && choice->since >= offset)
        choice = choice->before;
    return choice ? choice->id : 0;
}

/* Servers name the same one before each message. */
static void choose(fx_walk *w, uint32_t id, uint64_t offset)
{
    fx_stream *s = w->stream;
    fx_group_choice *choice;

    if (!w->learning || (s->choices && (s->choices->id == id || s->choices->n == CHOICES_MAX)))
        return;
    choice = wmem_new(wmem_file_scope(), fx_group_choice);
    *choice = (fx_group_choice){ s->choices, offset, id, s->choices ? s->choices->n + 1 : 0 };
    s->choices = choice;
}

/* ---- The group that is read ---- */

/* A copy of g with none of its properties seen. A piece may have thousands of groups, and the packet's memory is given
   back only with the packet: what the last group had is used again. */
static fx_group_read *new_group(fx_walk *w, const fx_group_read *g)
{
    fx_group_read *made = w->spare_group;
    uint8_t *seen = made && made->capacity >= g->n ? made->seen : NULL;
    uint32_t capacity = seen ? made->capacity : g->n;

    w->spare_group = NULL;
    if (!made)
        made = wmem_new(w->c.pinfo->pool, fx_group_read);
    if (!seen)
        seen = (uint8_t *)wmem_alloc(w->c.pinfo->pool, g->n + 1);
    *made = *g;
    made->seen = seen;
    made->capacity = capacity;
    memset(seen, 0, g->n + 1);
    return made;
}

static void begin(fx_walk *w, fx_open *n, uint32_t index, uint64_t offset)
{
    const fx_groups *map = find_map(w->stream, chosen(w->stream, offset), offset);
    fx_group_read g = { .index = index, .map = map && index < map->groups ? map : NULL };

    if (g.map)
        g.tags = group_tags(map, index, &g.n);
    n->group = new_group(w, &g);
}

static void saw(fx_open *n, uint32_t tag)
{
    fx_group_read *g = n->group;

    if (!g || !g->map)
        return;
    for (uint32_t i = 0; i < g->n; i++)
        if (g->tags[i] >> 16 == tag >> 16 && !g->seen[i]) {
            g->seen[i] = true;
            g->kept = NULL;
        }
}

/* One more group in the text of the node: `0 (2 properties)`, `2 (emptied)`. */
static void tell_group(fx_walk *w, fx_open *n, const fx_group_read *g, unsigned there)
{
    wmem_allocator_t *pool = w->c.pinfo->pool;
    const char *how = !g->map ? "" : there ? wmem_strdup_printf(pool, " (%s)", cur_number_text(&w->c, there, "property",
                                                                                          "properties"))
                    : " (emptied)";

    if (!n->groups)
        n->groups = wmem_strbuf_new(pool, "");
    if (wmem_strbuf_get_len(n->groups) > GROUPS_TEXT_MAX)
        return;
    wmem_strbuf_append(n->groups, wmem_strbuf_get_len(n->groups) ? ", " : "");
    if (g->index == NO_GROUP)
        wmem_strbuf_append(n->groups, "properties of none");
    else
        wmem_strbuf_append_printf(n->groups, "%u%s", g->index, how);
}

static void show_missing(fx_walk *w, const fx_open *n, const fx_group_read *g)
{
    proto_tree *t = cur_room(&w->c, n->tree);

    for (uint32_t i = 0; i < g->n && t; i++, t = cur_room(&w->c, n->tree)) {
        uint32_t tag = g->tags[i];

        if (g->seen[i])
            continue;
        proto_item *item = proto_tree_add_uint_format_value(t, fxics_hf.deleted_property, w->c.tvb, w->c.off, 0, tag,
                                                            "%s (0x%08x), of group %u",
                                                            cur_tag_text(&w->c, tag), tag, g->index);
        proto_item_set_generated(item);
    }
}

void groups_end(fx_walk *w, fx_open *n)
{
    if (!n->group)
        return;
    if (n->tree)
        show_missing(w, n, n->group);
    if (tree_is_visible(n->tree)) {
        unsigned there = 0;
        for (uint32_t i = 0; i < n->group->n; i++)
            there += n->group->seen[i];
        tell_group(w, n, n->group, there);
    }
    w->spare_group = n->group;
    n->group = NULL;
}

void groups_property(fx_walk *w, uint32_t tag, tvbuff_t *tvb, int value, int size, uint64_t offset)
{
    fx_open *n = nodes_top(w);

    if (tag == PROPERTY_TAG(0, PTYP_BINARY) && n->kind == NODE_GROUP_INFO && w->learning)
        define(w, tvb, value, value + size, offset);
    else if (tag >> 16 == META_TAG_INCR_SYNC_GROUP_ID && size == 4)
        choose(w, tvb_get_letohl(tvb, value), offset);
    else if (tag >> 16 == META_TAG_INCREMENTAL_SYNC_MESSAGE_PARTIAL && size == 4) {
        groups_end(w, n);
        begin(w, n, tvb_get_letohl(tvb, value), offset);
    } else if (tag >> 16 == META_TAG_FX_DEL_PROP && size == 4) {
        saw(n, tvb_get_letohl(tvb, value));
    } else {
        saw(n, tag);
    }
}

/* ---- Over pieces ---- */

void groups_reopen(fx_walk *w, fx_open *n)
{
    const fx_group_kept *kept = n->kept->group;
    fx_group_read g = { 0 };

    if (!kept)
        return;
    g.map = kept->map;
    g.index = kept->index;
    if (g.map)
        g.tags = group_tags(g.map, g.index, &g.n);
    g.kept = kept;
    n->group = new_group(w, &g);
    memcpy(n->group->seen, kept->seen, g.n + 1);
}

const struct fx_group_kept *groups_keep(const fx_open *n)
{
    const fx_group_read *g = n->group;
    fx_group_kept *kept;

    if (!g || g->kept)
        return g ? g->kept : NULL;
    kept = (fx_group_kept *)wmem_alloc(wmem_file_scope(), sizeof *kept + g->n + 1);
    kept->map = g->map;
    kept->index = g->index;
    memcpy(kept->seen, g->seen, g->n + 1);
    return kept;
}

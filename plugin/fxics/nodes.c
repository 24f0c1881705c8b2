/* fxics/nodes.c
 * Open nodes of a stream. See fxics/nodes.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/nodes.h"
#include "fxics/about.h"
#include "fxics/groups.h"
#include "fxics/protocol.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/context.h"
#include "oxcdata/tag.h"
#include "read/report.h"
#include "read/text.h"
#include "wireshark/visible.h"

#include <string.h>

/* ---- Opening and closing ---- */

static void make_item(fx_walk *w, fx_open *n, proto_tree *t)
{
    t = cur_room(&w->c, t);
    if (!t)
        return;
    n->item = proto_tree_add_item(t, fxics_hf.nodes[n->kind], w->c.tvb, w->c.off, 0, ENC_NA);
    n->tree = proto_item_add_subtree(n->item, fxics_hf.ett_node);
}

/* facts: those of the node around, which a header is about; NULL: the node has its own. */
static fx_open *push(fx_walk *w, fx_node_kind kind, const fx_level *kept, property_facts *facts)
{
    proto_tree *t = nodes_top(w)->tree;
    fx_open *n = &w->nodes[++w->depth];

    *n = (fx_open){ .kept = kept, .kind = (uint8_t)kind, .start = w->c.off, .frame = w->piece->frame };
    n->facts = facts ? facts : wmem_new0(w->c.pinfo->pool, property_facts);
    make_item(w, n, t);
    return n;
}

/* Closes the innermost node. */
static void pop(fx_walk *w)
{
    fx_open *n = nodes_top(w);

    groups_end(w, n);
    if (n->kind == NODE_MESSAGE_CHANGE_HEADER)
        n->facts = NULL;
    about_show(w, n);
    about_tell(w, n);
    if (w->learning)
        about_learn(w, n);
    if (n->item)
        proto_item_set_len(n->item, w->c.off - n->start);
    w->depth--;
}

static void pop_to(fx_walk *w, unsigned depth)
{
    while (w->depth > depth)
        pop(w);
}

/* ---- Begin ---- */

/* Whether the whole stream has an item of its own; else its first marker makes one. */
static bool root_has_item(fx_node_kind root)
{
    return root != NODE_NONE && root != NODE_STATE && root != NODE_TOP_FOLDER;
}

static void reopen(fx_walk *w, const fx_level *innermost)
{
    const fx_level *levels[FX_DEPTH_MAX];
    unsigned n = 0;

    for (const fx_level *l = innermost; l && n < FX_DEPTH_MAX; l = l->outer)
        if (l->is_root)
            w->nodes[0].kept = l;
        else
            levels[n++] = l;
    while (n--) {
        bool is_header = levels[n]->kind == NODE_MESSAGE_CHANGE_HEADER;
        fx_open *node = push(w, (fx_node_kind)levels[n]->kind, levels[n], is_header ? nodes_top(w)->facts : NULL);

        node->offset = levels[n]->offset;
        node->frame = levels[n]->frame;
        groups_reopen(w, node);
    }
}

void nodes_begin(fx_walk *w)
{
    fx_node_kind root = stream_root(w->stream, w->piece->offset);

    w->nodes[0] = (fx_open){ .kind = (uint8_t)root, .start = w->c.off, .tree = w->top };
    w->nodes[0].facts = wmem_new0(w->c.pinfo->pool, property_facts);
    if (root_has_item(root))
        make_item(w, &w->nodes[0], w->top);
    reopen(w, w->piece->levels);
    w->deeper = w->piece->levels ? w->piece->levels->deeper : 0;
}

/* ---- Markers ---- */

static void complain(fx_walk *w, const char *what, const char *where)
{
    if (w->reports++ < FX_REPORTS_MAX)
        cur_note(&w->c, nodes_top(w)->tree, &fxics_ei.order, "%s %s", what, where);
}

/* Likewise, of a node and the innermost open one: `state begins inside of message`. */
static void complain_of(fx_walk *w, fx_node_kind kind, const char *what, const char *behind)
{
    if (w->reports < FX_REPORTS_MAX)
        complain(w, fxics_node_name(kind), wmem_strdup_printf(w->c.pinfo->pool, "%s %s%s", what,
                                                              fxics_node_name((fx_node_kind)nodes_top(w)->kind),
                                                              behind));
}

static void close_sections(fx_walk *w)
{
    while (w->depth && syntax_is_section((fx_node_kind)nodes_top(w)->kind))
        pop(w);
}

/* Sections that hold nothing but properties end where anything else begins. */
static void close_leaves(fx_walk *w)
{
    while (w->depth && syntax_is_section((fx_node_kind)nodes_top(w)->kind) &&
           nodes_top(w)->kind != NODE_MESSAGE_CHANGE_FULL && nodes_top(w)->kind != NODE_MESSAGE_CHANGE_PARTIAL)
        pop(w);
}

static bool is_deep(fx_walk *w)
{
    if (w->depth < FX_DEPTH_MAX - 1)
        return false;
    if (!w->deeper)
        complain(w, "nodes", "nested deeper than is shown");
    return true;
}

static void count_opened(fx_walk *w, fx_node_kind kind)
{
    fx_open *holder = &w->nodes[w->depth - 1];

    switch (kind) {
    case NODE_RECIPIENT:
        holder->recipients++;
        brought_count(&w->brought, BROUGHT_RECIPIENTS, 1);
        break;
    case NODE_ATTACHMENT:
        holder->attachments++;
        brought_count(&w->brought, BROUGHT_ATTACHMENTS, 1);
        break;
    case NODE_MESSAGE:
        brought_count(&w->brought, BROUGHT_MESSAGES, 1);
        break;
    case NODE_TOP_FOLDER:
    case NODE_SUB_FOLDER:
    case NODE_FOLDER_CHANGE:
        brought_count(&w->brought, BROUGHT_FOLDERS, 1);
        break;
    case NODE_MESSAGE_CHANGE_PARTIAL:
        brought_count(&w->brought, BROUGHT_PARTIAL, 1);
        brought_count(&w->brought, BROUGHT_CHANGED, 1);
        break;
    case NODE_MESSAGE_CHANGE_FULL:
        brought_count(&w->brought, BROUGHT_CHANGED, 1);
        break;
    case NODE_ERROR_INFO:
        brought_count(&w->brought, BROUGHT_ERRORS, 1);
        break;
    default:
        break;
    }
}

static void open_node(fx_walk *w, fx_node_kind kind, uint64_t offset)
{
    fx_open *n;

    if (is_deep(w)) {
        w->deeper++;
        return;
    }
    n = push(w, kind, NULL, NULL);
    n->offset = offset;
    count_opened(w, kind);
}

static void opens(fx_walk *w, fx_node_kind kind, uint64_t offset)
{
    if (kind == NODE_STATE)
        close_sections(w);
    else
        close_leaves(w);
    if (!syntax_may_hold((fx_node_kind)nodes_top(w)->kind, kind) && !(w->depth == 0 && nodes_top(w)->kind == kind))
        complain_of(w, kind, "begins inside of", "");
    open_node(w, kind, offset);
}

/* Before an end marker: what is open inside of the node that it ends. */
static void closes(fx_walk *w, fx_node_kind kind)
{
    unsigned depth;

    if (w->deeper)
        return;
    for (depth = w->depth; depth && !syntax_closes(kind, (fx_node_kind)w->nodes[depth].kind); depth--)
        continue;
    if (!depth) {
        /* A late start has not seen where it began. */
        if (!w->piece->stream->opening.frame && w->nodes[0].kind == NODE_NONE)
            return;
        complain(w, fxics_node_name(kind), "ends that has not begun");
        return;
    }
    close_sections(w);
    if (depth < w->depth)
        complain_of(w, kind, "ends while", " is open");
    pop_to(w, depth);
}

static void close_all(fx_walk *w)
{
    pop_to(w, 0);
    w->deeper = 0;
}

/* IncrSyncChg begins a message or a folder: what the stream is, or else the property behind it, tells. */
static fx_node_kind kind_of_change(const fx_walk *w)
{
    int next = w->behind_marker;

    if (w->nodes[0].kind == NODE_HIERARCHY_SYNC)
        return NODE_FOLDER_CHANGE;
    if (w->nodes[0].kind == NODE_NONE && w->c.end - next >= 4 &&
        tvb_get_letohs(w->c.tvb, next + 2) == PID_TAG_PARENT_SOURCE_KEY)
        return NODE_FOLDER_CHANGE;
    return NODE_MESSAGE_CHANGE_FULL;
}

/* An error cuts short all that is open up to the list of messages, or the synchronization: 2.2.4.3.4. */
static void unwind(fx_walk *w)
{
    while (w->depth && nodes_top(w)->kind != NODE_TOP_FOLDER && nodes_top(w)->kind != NODE_SUB_FOLDER)
        pop(w);
    w->deeper = 0;
}

static void section(fx_walk *w, fx_node_kind kind, uint64_t offset)
{
    if (kind == NODE_ERROR_INFO)
        unwind(w);
    close_sections(w);
    if (w->depth && kind != NODE_ERROR_INFO)
        complain_of(w, kind, "begins inside of", "");
    /* It has no end marker that could tell when deep nodes are over. Its header needs room, too. */
    if (w->depth + 2 >= FX_DEPTH_MAX)
        close_all(w);
    if (kind == NODE_MESSAGE_CHANGE_FULL)
        kind = kind_of_change(w);
    open_node(w, kind, offset);
}

/* Behind the marker of a change comes its header. */
static void open_header(fx_walk *w)
{
    const fx_open *change = nodes_top(w);

    if (!is_deep(w))
        push(w, NODE_MESSAGE_CHANGE_HEADER, NULL, change->facts)->offset = change->offset;
}

static bool is_message_change(const fx_walk *w)
{
    return w->depth && (w->nodes[w->depth].kind == NODE_MESSAGE_CHANGE_FULL ||
                        w->nodes[w->depth].kind == NODE_MESSAGE_CHANGE_PARTIAL);
}

static void continues(fx_walk *w)
{
    close_leaves(w);
    if (!w->depth || nodes_top(w)->kind != NODE_MESSAGE_CHANGE_FULL)
        complain(w, "IncrSyncMessage", "without IncrSyncChg");
}

/* What the whole stream is when its opening was not captured, as far as this marker tells; NODE_NONE: it does not. */
static fx_node_kind root_by_marker(const fx_walk *w, const marker_rule *rule)
{
    if (rule->action == MARKER_SECTION && rule->node == NODE_MESSAGE_CHANGE_FULL)
        return kind_of_change(w) == NODE_FOLDER_CHANGE ? NODE_HIERARCHY_SYNC : NODE_CONTENTS_SYNC;
    if ((rule->action == MARKER_SECTION && rule->node != NODE_DELETIONS && rule->node != NODE_ERROR_INFO) ||
        rule->action == MARKER_CONTINUES)
        return NODE_CONTENTS_SYNC;
    if (rule->action == MARKER_OPENS && rule->node == NODE_TOP_FOLDER)
        return NODE_TOP_FOLDER;
    return NODE_NONE;
}

void nodes_marker(fx_walk *w, const marker_rule *rule, uint64_t offset)
{
    if (w->learning && w->nodes[0].kind == NODE_NONE)
        stream_set_root(w->stream, root_by_marker(w, rule), MAX(offset, w->piece->offset) + 1);
    switch (rule->action) {
    case MARKER_OPENS:     opens(w, (fx_node_kind)rule->node, offset); break;
    case MARKER_CLOSES:    closes(w, (fx_node_kind)rule->node); break;
    case MARKER_SECTION:   section(w, (fx_node_kind)rule->node, offset); break;
    case MARKER_CONTINUES: continues(w); break;
    default:               close_sections(w); break;
    }
}

void nodes_behind_marker(fx_walk *w, const marker_rule *rule)
{
    if (rule->action == MARKER_SECTION && is_message_change(w))
        open_header(w);
    if (rule->action != MARKER_CLOSES)
        return;
    if (w->deeper)
        w->deeper--;
    else if (w->depth && syntax_closes((fx_node_kind)rule->node, (fx_node_kind)nodes_top(w)->kind))
        pop(w);
}

/* Whether a node that holds certain properties only can hold this one. */
static bool holds_property(fx_node_kind kind, uint16_t id)
{
    switch (kind) {
    case NODE_ERROR_INFO: case NODE_PROGRESS_TOTAL: case NODE_PROGRESS_PER_MESSAGE:
        return !id;
    case NODE_GROUP_INFO:
        return !id || id == META_TAG_INCR_SYNC_GROUP_ID;
    default:
        return true;
    }
}

void nodes_property(fx_walk *w, uint32_t tag)
{
    if (!holds_property((fx_node_kind)nodes_top(w)->kind, (uint16_t)(tag >> 16)))
        pop(w);
    else if (tag >> 16 == META_TAG_INCREMENTAL_SYNC_MESSAGE_PARTIAL && nodes_top(w)->kind == NODE_MESSAGE_CHANGE_HEADER)
        pop(w);
}

/* ---- End ---- */

/* First pass: the node as later pieces find it; the one from before when nothing changed. */
static const fx_level *keep(fx_walk *w, const fx_open *n, const fx_level *outer)
{
    bool is_root = n == &w->nodes[0];
    uint16_t deeper = n == nodes_top(w) ? (uint16_t)MIN(w->deeper, UINT16_MAX) : 0;
    const char *name = about_name(n);
    uint64_t id = about_id(&w->c, n);
    const struct fx_group_kept *group = groups_keep(n);
    fx_level *l;

    if (n->kept && n->kept->outer == outer && n->kept->id == id && n->kept->group == group &&
        n->kept->deeper == deeper && (n->kept->name != NULL) == (name != NULL))
        return n->kept;
    l = wmem_new(wmem_file_scope(), fx_level);
    *l = (fx_level){ .outer = outer, .offset = n->offset, .id = id, .group = group, .frame = n->frame, .kind = n->kind,
                     .is_root = is_root, .deeper = deeper };
    if (name)
        l->name = n->kept && n->kept->name ? n->kept->name
                : wmem_strndup(wmem_file_scope(), name, history_name_size(name));
    return l;
}

/* The stream ends: nodes that have an end marker should have had it. */
static void note_open(fx_walk *w)
{
    for (unsigned i = 1; i <= w->depth; i++) {
        const fx_open *n = &w->nodes[i];

        if (!syntax_is_section((fx_node_kind)n->kind))
            cur_note(&w->c, n->tree, &fxics_ei.incomplete, "The stream ends inside of %s",
                     fxics_node_name((fx_node_kind)n->kind));
    }
}

const fx_level *nodes_finish(fx_walk *w)
{
    const fx_level *level = NULL;

    if (w->piece->done)
        note_open(w);
    if (w->learning && (about_name(&w->nodes[0]) || about_id(&w->c, &w->nodes[0])))
        level = keep(w, &w->nodes[0], NULL);
    for (unsigned i = 1; i <= w->depth; i++) {
        if (w->learning)
            level = keep(w, &w->nodes[i], level);
        w->nodes[i].group = NULL;        /* it goes on */
    }
    pop_to(w, 0);
    about_show(w, &w->nodes[0]);
    about_tell(w, &w->nodes[0]);
    if (w->learning)
        about_learn(w, &w->nodes[0]);
    if (w->nodes[0].item)
        proto_item_set_len(w->nodes[0].item, w->c.end - w->nodes[0].start);
    return level;
}

/* taps/rop_tree.c
 * The tree of counters. See taps/rop_tree.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/rop_tree.h"
#include "rop/table.h"
#include "session/failure.h"
#include "taps/what.h"

#include <epan/stats_tree.h>

static const char rops_node[] = "ROPs", errors_node[] = "Errors", bytes_node[] = "Bytes";

/* Sums of bytes, in the order of the tree. */
typedef enum { SENT, RECEIVED, BUFFERS, PLAIN, SAVED, SUMS } sum_kind;

static const char *const sum_names[SUMS] = {
    "Requests (bodies and stubs)", "Responses (bodies and stubs)", "ROP buffers as sent",
    "ROP buffers without compression", "Saved by compression"
};

/* Of one tree. A node has 32 bits with a sign, so sums are kept here and the node stays at its largest number. */
typedef struct tree_state {
    int rops, errors, bytes;     /* nodes */
    uint64_t sums[SUMS];
} tree_state;

static GHashTable *states;       /* stats_tree -> tree_state */

static tree_state *state_of(stats_tree *st)
{
    return (tree_state *)g_hash_table_lookup(states, st);
}

static void init(stats_tree *st)
{
    tree_state *s = g_new0(tree_state, 1);

    if (!states)
        states = g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, g_free);
    g_hash_table_insert(states, st, s);
    s->rops = stats_tree_create_node(st, rops_node, 0, STAT_DT_INT, TRUE);
    s->errors = stats_tree_create_node(st, errors_node, 0, STAT_DT_INT, TRUE);
    s->bytes = stats_tree_create_node(st, bytes_node, 0, STAT_DT_INT, TRUE);
    for (unsigned i = 0; i < SUMS; i++)
        stats_tree_create_node(st, sum_names[i], s->bytes, STAT_DT_INT, FALSE);
}

static void cleanup(stats_tree *st)
{
    g_hash_table_remove(states, st);
}

static int node_value(uint64_t sum)
{
    return (int)MIN(sum, (uint64_t)INT32_MAX);
}

static void add_bytes(stats_tree *st, tree_state *s, sum_kind which, uint64_t bytes)
{
    s->sums[which] += bytes;
    set_stat_node(st, sum_names[which], s->bytes, FALSE, node_value(s->sums[which]));
    set_stat_node(st, bytes_node, 0, TRUE, node_value(s->sums[SENT] + s->sums[RECEIVED]));
}

/* A ROP, and below it what came of it. */
static void count_rop(stats_tree *st, const tree_state *s, const ex_event *e, packet_info *pinfo)
{
    const char *result = "success";
    int node;

    if (what_counts_rop(e)) {
        tick_stat_node(st, rops_node, 0, TRUE);
        tick_stat_node(st, e->rop.name, s->rops, TRUE);
    }
    /* RopNotify and its like have no result. */
    if (e->is_request || (rop_entries[e->rop.id] && (rop_entries[e->rop.id]->flags & ROP_BARE)))
        return;
    node = stats_tree_manip_node_int(MN_INCREASE, st, e->rop.name, s->rops, TRUE, 0);
    if (e->rop.return_value)
        result = failure_name(pinfo, FAILED_ROP, e->rop.return_value);
    tick_stat_node(st, result, node, FALSE);
}

/* A code, and below it what met it. */
static void count_error(stats_tree *st, const tree_state *s, const ex_event *e, packet_info *pinfo)
{
    int node;

    tick_stat_node(st, errors_node, 0, TRUE);
    node = tick_stat_node(st, what_error_name(e, pinfo), s->errors, TRUE);
    tick_stat_node(st, e->kind == EVENT_ROP ? e->rop.name : e->failure.what, node, FALSE);
}

static void count_buffer(stats_tree *st, tree_state *s, const ex_event *e)
{
    if (e->buffer.is_auxiliary)
        return;
    add_bytes(st, s, BUFFERS, e->buffer.wire);
    add_bytes(st, s, PLAIN, e->buffer.plain);
    if (e->buffer.compressed && e->buffer.plain > e->buffer.wire)
        add_bytes(st, s, SAVED, e->buffer.plain - e->buffer.wire);
}

static tap_packet_status count(stats_tree *st, packet_info *pinfo, epan_dissect_t *edt, const void *data,
                               tap_flags_t flags)
{
    const ex_event *e = (const ex_event *)data;
    tree_state *s = state_of(st);

    (void)edt, (void)flags;
    if (e->kind == EVENT_ROP)
        count_rop(st, s, e, pinfo);
    else if (e->kind == EVENT_MESSAGE)
        add_bytes(st, s, e->is_request ? SENT : RECEIVED, e->message.bytes);
    else if (e->kind == EVENT_BUFFER)
        count_buffer(st, s, e);
    if (what_is_error(e))
        count_error(st, s, e, pinfo);
    return TAP_PACKET_REDRAW;
}

void rop_tree_register(void)
{
    stats_tree_register_plugin(EVENT_TAP, "rop", "Exchange" WS_STATS_TREE_SEPARATOR "ROPs", 0, count, init, cleanup);
}

/* oxcdata/idset_items.c
 * Shows the sets of ids that property values hold. See oxcdata/idset_items.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/idset_items.h"
#include "oxcdata/context.h"
#include "oxcdata/idset.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/structure.h"
#include "read/summary.h"
#include "read/text.h"
#include "wireshark/visible.h"

#include <epan/to_str.h>

/* What one value gets at most. */
#define COMMANDS_MAX 4000        /* items of commands; one item has the others */
#define FAULTS_MAX   16          /* reports of faults that don't end the reading */
#define LOOK_UPS_MAX 64          /* ids whose names are asked for */
#define RANGES_TEXT_MAX 4000     /* bytes of all ranges of a replica as text */

static int hf_idset, hf_replid, hf_replguid, hf_ranges, hf_count, hf_known;
static int hf_globset, hf_command, hf_common_bytes, hf_low_value, hf_high_value, hf_starting_value, hf_bitmask;
static int ett_idset, ett_globset;
static expert_field ei_fault = EI_INIT;

/* An id whose name is known. */
typedef struct known_id {
    uint64_t counter;
    const char *name;
    int off, size;               /* of the command that has it */
} known_id;

/* A set that is being shown. */
typedef struct set_view {
    idset_form form;
    bool is_counted;             /* ids, which are counted and may have names; else changes */
    unsigned replicas, commands, faults, look_ups;
    uint64_t ids;                /* of all replicas; saturates */
    cur_summary_list *ranges;    /* of all replicas, for the summary; NULL: not wanted */
    cur_summary_list *names;     /* the same with known names in place of ids */
    bool has_names;              /* one was known */
} set_view;

/* One replica of it: what its commands tell, before they are shown. */
typedef struct replica_view {
    uint16_t replid;             /* 0: not known */
    uint64_t ids;                /* saturates */
    wmem_strbuf_t *ranges;       /* as they will be shown; NULL: nobody asks for them */
    wmem_array_t *known;         /* of known_id */
    globset_range unnamed;       /* ids in a row without name that set_view.names still lacks; low > high: none */
} replica_view;

/* ---- What the commands tell ---- */

static const char *range_text(ex_cursor *c, const globset_range *range)
{
    wmem_strbuf_t *text = wmem_strbuf_new(c->pinfo->pool, "");

    idset_append_range(text, range);
    return wmem_strbuf_get_str(text);
}

static const char *bounded_ranges(wmem_strbuf_t *text, size_t most, const globset_command *command)
{
    for (unsigned i = 0; i < command->n_ranges && wmem_strbuf_get_len(text) <= most; i++) {
        idset_append_range(text, &command->ranges[i]);
        if (wmem_strbuf_get_len(text) > most)
            wmem_strbuf_append(text, " …");
    }
    return wmem_strbuf_get_str(text);
}

/* Adds a range to a summary. The elements of a replica are parted by commas, replicas by semicolons. */
static void summarise(cur_summary_list *list, bool begins, const char *text)
{
    list->separator = begins ? "; " : ", ";
    cur_summary_list_add(list, text);
}

static void flush_unnamed(ex_cursor *c, set_view *s, replica_view *r)
{
    if (s->names && idset_range_size(&r->unnamed))
        cur_summary_list_add(s->names, range_text(c, &r->unnamed));
    r->unnamed = (globset_range){ 1, 0 };
}

/* Asks for the names of the first ids of the set. An id is the ReplId in front of the counter in big endian. */
static void look_up(ex_cursor *c, set_view *s, replica_view *r, const globset_command *command,
                    const globset_range *range)
{
    for (uint64_t id = range->low; id <= range->high && s->look_ups < LOOK_UPS_MAX; id++) {
        known_id one = { .counter = id, .off = command->off, .size = command->size };
        s->look_ups++;
        one.name = id >> 48 ? NULL : context_id_name(c, r->replid | GUINT64_SWAP_LE_BE(id));
        if (!one.name) {
            if (r->unnamed.low > r->unnamed.high || r->unnamed.high + 1 != id) {
                flush_unnamed(c, s, r);
                r->unnamed.low = id;
            }
            r->unnamed.high = id;
            continue;
        }
        flush_unnamed(c, s, r);
        s->has_names = true;
        cur_summary_list_quote(c, s->names, one.name);
        wmem_array_append_one(r->known, one);
    }
}

/* Gathers what will be shown of the replica whose GLOBSET is at the cursor. */
static void survey(ex_cursor *c, set_view *s, replica_view *r)
{
    globset_reader reader = globset_begin(c->tvb, c->off, c->end);
    bool begins = s->replicas > 0, more;
    globset_command command;

    do {
        more = globset_next(&reader, &command);
        if (r->ranges)
            bounded_ranges(r->ranges, RANGES_TEXT_MAX, &command);
        for (unsigned i = 0; i < command.n_ranges; i++) {
            r->ids = idset_add(r->ids, idset_range_size(&command.ranges[i]));
            if (s->ranges && !s->ranges->full)
                summarise(s->ranges, begins, range_text(c, &command.ranges[i]));
            begins = false;
            if (r->known && r->replid)
                look_up(c, s, r, &command, &command.ranges[i]);
        }
    } while (more);
    flush_unnamed(c, s, r);
}

/* ---- Items ---- */

static void show_counter(ex_cursor *c, proto_tree *t, int hf, int off, int size, uint64_t value)
{
    if (size && t)
        proto_tree_add_uint64(t, hf, c->tvb, off, size, value);
}

/* The operands of a command. depth: bytes on the stack in front of it. */
static void show_operands(ex_cursor *c, proto_tree *t, const globset_command *command, int depth)
{
    int off = command->off + 1, size = GLOBCNT_SIZE - depth;

    if (!t)
        return;
    if (command->command == GLOBSET_RANGE) {
        show_counter(c, t, hf_low_value, off, size, command->ranges[0].low);
        show_counter(c, t, hf_high_value, off + size, size, command->ranges[0].high);
    } else if (command->command == GLOBSET_BITMASK) {
        show_counter(c, t, hf_starting_value, off, 1, command->ranges[0].low);
        proto_tree_add_item(t, hf_bitmask, c->tvb, off + 1, 1, ENC_NA);
    } else if (command->size > 1) {
        proto_tree_add_item(t, hf_common_bytes, c->tvb, off, command->size - 1, ENC_NA);
    }
}

static const value_string command_names[] = {
    { 0x00, "End" }, { 0x01, "Push" }, { 0x02, "Push" }, { 0x03, "Push" }, { 0x04, "Push" }, { 0x05, "Push" },
    { 0x06, "Push" }, { GLOBSET_BITMASK, "Bitmask" }, { GLOBSET_POP, "Pop" }, { GLOBSET_RANGE, "Range" }, { 0, NULL }
};

/* What a command does: `Push`, `Range 0x1-0x126`. */
static void show_command_text(ex_cursor *c, proto_tree *t, const globset_command *command)
{
    const char *name = val_to_str_const(command->command, command_names, "");

    if (!cur_shown_parent(t))
        return;
    cur_text(c, t, ": %s", name);
    if (command->n_ranges)
        cur_text(c, t, " %s", bounded_ranges(wmem_strbuf_new(c->pinfo->pool, ""), RANGES_TEXT_MAX, command));
    else if (command->size > 1)
        cur_text(c, t, " %s", tvb_bytes_to_str(c->pinfo->pool, c->tvb, command->off + 1, command->size - 1));
}

static void report_fault(ex_cursor *c, set_view *s, proto_tree *t, const globset_command *command)
{
    if (command->is_fatal || s->faults++ < FAULTS_MAX)
        cur_note(c, t, &ei_fault, "%s", command->fault);
}

/* Shows the command that was read and goes behind it. t is the replica's subtree. */
static void show_command(ex_cursor *c, set_view *s, proto_tree *t, const globset_command *command, int depth)
{
    bool has_item = s->commands++ < COMMANDS_MAX && !command->is_fatal;
    cur_node node = { .tree = t };

    if (has_item) {
        node = cur_open(c, t, hf_globset, ett_globset, -1);
        if (node.tree)
            proto_tree_add_item(node.tree, hf_command, c->tvb, command->off, 1, ENC_NA);
        show_operands(c, node.tree, command, depth);
        show_command_text(c, node.tree, command);
    }
    if (*command->fault)
        report_fault(c, s, node.tree ? node.tree : t, command);
    c->off += command->size;
    if (has_item)
        cur_close(c, &node);
}

/* One item for the commands that have none, from off to the cursor. */
static void show_others(ex_cursor *c, const set_view *s, proto_tree *t, int off, unsigned before)
{
    unsigned n = s->commands - MAX(before, COMMANDS_MAX);

    t = s->commands > COMMANDS_MAX ? cur_room(c, t) : NULL;
    if (t)
        proto_item_append_text(proto_tree_add_item(t, hf_globset, c->tvb, off, c->off - off, ENC_NA),
                               ": %s", cur_number_text(c, n, "more command", "more commands"));
}

/* The GLOBSET at the cursor. False when something ends the reading: the cursor is there, and not bad yet. */
static bool show_commands(ex_cursor *c, set_view *s, proto_tree *t)
{
    globset_reader reader = globset_begin(c->tvb, c->off, c->end);
    unsigned before = s->commands;
    globset_command command;
    int others = c->off;
    bool more;

    do {
        int depth = reader.depth;
        more = globset_next(&reader, &command);
        if (s->commands < COMMANDS_MAX)
            others = reader.off;
        show_command(c, s, t, &command, depth);
    } while (more);
    if (c->off > others)
        show_others(c, s, t, others, before);
    return !command.is_fatal;
}

/* ---- A replica ---- */

/* Whether its id is there; else it is reported on the value's subtree t. */
static bool has_replica_id(ex_cursor *c, const set_view *s, proto_tree *t)
{
    int size = s->form == IDSET_REPLGUID ? 16 : 2;

    if (cur_left(c) >= size)
        return true;
    cur_note(c, t, &ei_fault, "%s: %d bytes needed, %d left",
             cur_field_name(s->form == IDSET_REPLGUID ? hf_replguid : hf_replid), size, cur_left(c));
    return false;
}

static void show_replica_id(ex_cursor *c, const set_view *s, proto_tree *t, replica_view *r)
{
    e_guid_t guid;

    if (s->form == IDSET_REPLID) {
        r->replid = cur_u16(c, t, hf_replid);
        cur_text(c, t, ": ReplId 0x%04x", r->replid);
        return;
    }
    guid = cur_guid(c, t, hf_replguid);
    r->replid = context_replica_id(c, &guid);
    if (r->replid && tree_is_visible(t) && cur_last_item(t, hf_replguid))
        proto_item_append_text(cur_last_item(t, hf_replguid), " (ReplId 0x%04x)", r->replid);
    if (cur_shown_parent(t))
        cur_text(c, t, ": %s", guid_to_str(c->pinfo->pool, &guid));
}

static void show_known(ex_cursor *c, proto_tree *t, const replica_view *r)
{
    for (unsigned i = 0; r->known && i < wmem_array_get_count(r->known); i++) {
        const known_id *one = (const known_id *)wmem_array_index(r->known, i);
        proto_tree *room = cur_room(c, t);
        if (room)
            proto_item_set_generated(proto_tree_add_string_format(
                room, hf_known, c->tvb, one->off, one->size, one->name, "Known id: 0x%" PRIx64 " \"%s\"", one->counter,
                one->name));
    }
}

/* What the survey found, from the cursor on. */
static void show_survey(ex_cursor *c, proto_tree *t, const replica_view *r)
{
    if (!cur_room(c, t))
        return;
    if (r->ranges) {
        const char *text = wmem_strbuf_get_str(r->ranges);
        proto_item_set_generated(proto_tree_add_string(t, hf_ranges, c->tvb, c->off, 0, text));
        cur_text(c, t, ": %s", *text ? cur_line_text(c->pinfo->pool, text) : "no ids");
    }
    proto_item_set_generated(proto_tree_add_uint64(t, hf_count, c->tvb, c->off, 0, r->ids));
    show_known(c, t, r);
}

/* Whether the value of the field will be looked at in this tree. */
static bool is_asked_for(proto_tree *t, int hf)
{
    return tree_is_visible(t) || (t && proto_field_is_referenced(t, hf));
}

/* One replica with its GLOBSET. False when something ends the reading: the cursor is there, and not bad yet. */
static bool show_replica(ex_cursor *c, set_view *s, proto_tree *t)
{
    cur_node node = cur_open(c, t, hf_idset, ett_idset, -1);
    replica_view r = { .unnamed = { 1, 0 } };
    bool whole;

    show_replica_id(c, s, node.tree, &r);
    if (is_asked_for(node.tree, hf_ranges))
        r.ranges = wmem_strbuf_new(c->pinfo->pool, "");
    if (s->is_counted && (s->names || is_asked_for(node.tree, hf_known)))
        r.known = wmem_array_new(c->pinfo->pool, sizeof(known_id));
    survey(c, s, &r);
    show_survey(c, node.tree, &r);
    s->ids = idset_add(s->ids, r.ids);
    s->replicas++;
    whole = show_commands(c, s, node.tree);
    cur_close(c, &node);
    return whole;
}

/* The replicas that come when there are items enough: they share one, and have none of their own. */
static bool show_other_replicas(ex_cursor *c, set_view *s, proto_tree *t)
{
    cur_node node = cur_open(c, t, hf_idset, ett_idset, -1);
    unsigned before = s->replicas;
    bool whole = true;

    while (whole && cur_more(c))
        whole = has_replica_id(c, s, node.tree) && show_replica(c, s, NULL);
    cur_text(c, node.tree, ": %s", cur_number_text(c, s->replicas - before, "more replica", "more replicas"));
    cur_close(c, &node);
    return whole;
}

/* ---- A whole set ---- */

/* The summary. Ids are counted in sets of ids only. */
static const char *set_text(ex_cursor *c, const set_view *s)
{
    const char *ranges = cur_summary_list_text(s->ranges);
    const char *replicas = cur_number_text(c, s->replicas, "replica", "replicas");
    const char *ids = cur_number_text(c, s->ids, "id", "ids");

    if (!s->replicas || (!ranges && !s->is_counted))
        return "empty";
    if (!ranges)
        return wmem_strdup_printf(c->pinfo->pool, "%s in %s", ids, replicas);
    if (!s->is_counted)
        return s->replicas == 1 ? ranges : wmem_strdup_printf(c->pinfo->pool, "%s: %s", replicas, ranges);
    if (s->has_names && s->ids <= LOOK_UPS_MAX)
        return wmem_strdup_printf(c->pinfo->pool, "%s: %s", ids, cur_summary_list_text(s->names));
    return wmem_strdup_printf(c->pinfo->pool, "%s in %s: %s", ids, replicas, ranges);
}

static void show_set(ex_cursor *c, proto_tree *t, idset_form form, bool is_counted)
{
    bool wanted = cur_summary_wanted(c, t), whole = true;
    set_view s = { .form = form, .is_counted = is_counted };

    if (wanted)
        s.ranges = cur_summary_list_new(c, ", ");
    if (wanted && is_counted)
        s.names = cur_summary_list_new(c, ", ");
    while (whole && cur_more(c) && s.commands < COMMANDS_MAX)
        whole = has_replica_id(c, &s, t) && show_replica(c, &s, t);
    if (whole && cur_more(c))
        whole = show_other_replicas(c, &s, t);
    if (wanted && whole)
        cur_summary_set(c, t, "%s", set_text(c, &s));
    else if (wanted && s.ids)
        cur_summary_set(c, t, "%s, %s not decoded", set_text(c, &s),
                        cur_number_text(c, (uint64_t)cur_left(c), "byte", "bytes"));
    else if (wanted)
        cur_summary_set(c, t, "%s not decoded", cur_number_text(c, (uint64_t)cur_left(c), "byte", "bytes"));
    if (!whole)
        c->bad = true;
}

void idset_by_replid(ex_cursor *c, proto_tree *t)
{
    show_set(c, t, IDSET_REPLID, true);
}

void idset_by_replguid(ex_cursor *c, proto_tree *t)
{
    show_set(c, t, IDSET_REPLGUID, true);
}

void cnset(ex_cursor *c, proto_tree *t)
{
    show_set(c, t, IDSET_REPLGUID, false);
}

/* ---- Registration ---- */

static void register_fields(int proto)
{
    static hf_register_info fields[] = {
        { &hf_idset, { "IDSET", "oxcfxics.idset", FT_NONE, BASE_NONE, NULL, 0,
            "Ids of folders or messages, or numbers of changes, of one replica", HFILL } },
        { &hf_replid, { "REPLID", "oxcfxics.replid", FT_UINT16, BASE_HEX, NULL, 0,
            "The replica that the ids belong to, by its number in this logon", HFILL } },
        { &hf_replguid, { "REPLGUID", "oxcfxics.replguid", FT_GUID, BASE_NONE, NULL, 0,
            "The replica that the ids belong to", HFILL } },
        { &hf_ranges, { "Ranges", "oxcfxics.idset.ranges", FT_STRING, BASE_NONE, NULL, 0,
            "The counters of all ids of the replica, in the order of the commands; cut when it is very long", HFILL } },
        { &hf_count, { "Count", "oxcfxics.idset.count", FT_UINT64, BASE_DEC, NULL, 0,
            "How many ids of the replica are in the set; numbers that no change has count, too", HFILL } },
        { &hf_known, { "Known id", "oxcfxics.idset.known", FT_STRING, BASE_NONE, NULL, 0,
            "The name of a folder or message that is in the set; asked for the first 64 ids only", HFILL } },
        { &hf_globset, { "GLOBSET command", "oxcfxics.globset", FT_NONE, BASE_NONE, NULL, 0,
            "One step of those that make up the ids of a replica", HFILL } },
        { &hf_command, { "Command", "oxcfxics.globset.command", FT_UINT8, BASE_HEX, VALS(command_names), 0,
            "What the step does; 1 to 6 is how many bytes a Push has", HFILL } },
        { &hf_common_bytes, { "CommonBytes", "oxcfxics.globset.common_bytes", FT_BYTES, BASE_NONE, NULL, 0,
            "Leading bytes of the counters that follow; with the sixth byte they are a counter", HFILL } },
        { &hf_low_value, { "LowValue", "oxcfxics.globset.low_value", FT_UINT48, BASE_HEX, NULL, 0,
            "First counter of a range, with the bytes that it shares", HFILL } },
        { &hf_high_value, { "HighValue", "oxcfxics.globset.high_value", FT_UINT48, BASE_HEX, NULL, 0,
            "Last counter of a range, with the bytes that it shares", HFILL } },
        { &hf_starting_value, { "StartingValue", "oxcfxics.globset.starting_value", FT_UINT48, BASE_HEX, NULL, 0,
            "The counter in front of those that the bits stand for, with the bytes that it shares", HFILL } },
        { &hf_bitmask, { "Bitmask", "oxcfxics.globset.bitmask", FT_UINT8, BASE_HEX, NULL, 0,
            "Which of the eight counters behind the starting value are in the set, the next one by bit 0", HFILL } },
    };

    proto_register_field_array(proto, fields, array_length(fields));
}

void idset_register(int proto_oxcfxics)
{
    static int *subtrees[] = { &ett_idset, &ett_globset };
    static ei_register_info experts[] = {
        { &ei_fault, { "oxcfxics.idset_fault", PI_PROTOCOL, PI_WARN,
            "The set of ids is not as it has to be", EXPFILL } },
    };

    ett_idset = ett_globset = -1;
    register_fields(proto_oxcfxics);
    proto_register_subtree_array(subtrees, array_length(subtrees));
    expert_register_field_array(expert_register_protocol(proto_oxcfxics), experts, array_length(experts));
}

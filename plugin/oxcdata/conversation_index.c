/* oxcdata/conversation_index.c
 * What PidTagConversationIndex holds: MS-OXOMSG 2.2.1.3.
 *
 * All of it is big endian. Of the header's FILETIME 40 bits are there; the 8 above them are always 0x01,
 * which is also what Reserved is, and the 16 below them are cut off.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/conversation_index.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/structure.h"
#include "read/summary.h"
#include "read/text.h"
#include "read/time.h"

#define LEVEL_SIZE 5

static int hf_reserved, hf_current, hf_guid, hf_level, hf_delta_code, hf_time_delta, hf_time, hf_random,
           hf_response_level;
static int ett_level = -1;

/* 100 ns since 1601, shown under hf over n bytes that end at the cursor. */
static proto_item *show_time(ex_cursor *c, proto_tree *t, int hf, int n, uint64_t filetime)
{
    nstime_t time = NSTIME_INIT_ZERO;

    t = cur_room(c, t);
    if (!t)
        return NULL;
    filetime_to_nstime(&time, filetime);
    return proto_tree_add_time(t, hf, c->tvb, c->off - n, n, &time);
}

/* Returns the header's time; 0 when it has none (MS-OXOCFG 2.2.8.8). */
static uint64_t read_header(ex_cursor *c, proto_tree *t)
{
    e_guid_t guid;
    uint64_t bits, filetime;

    cur_must(c, t, hf_reserved, cur_u8(c, t, hf_reserved), 1);
    if (!cur_need(c, t, hf_current, 5))
        return 0;
    bits = tvb_get_ntoh40(c->tvb, c->off);
    filetime = bits ? UINT64_C(1) << 56 | bits << 16 : 0;
    c->off += 5;
    if (bits)
        show_time(c, t, hf_current, 5, filetime);
    if (!cur_need(c, t, hf_guid, 16))
        return filetime;
    tvb_get_ntohguid(c->tvb, c->off, &guid);
    if (cur_room(c, t))
        proto_tree_add_guid(t, hf_guid, c->tvb, c->off, 16, &guid);
    c->off += 16;
    return filetime;
}

/* A response: when it was made, counted from the header's time. */
static void read_level(ex_cursor *c, proto_tree *t, uint64_t start, unsigned index)
{
    cur_node node = cur_open(c, t, hf_level, ett_level, index);

    t = cur_room(c, node.tree);
    if (cur_need(c, t, hf_time_delta, LEVEL_SIZE)) {
        uint32_t delta = tvb_get_ntohl(c->tvb, c->off);
        unsigned cut_off = delta & 0x80000000 ? 23 : 18;

        if (t) {
            proto_tree_add_item(t, hf_delta_code, c->tvb, c->off, 4, ENC_BIG_ENDIAN);
            proto_tree_add_item(t, hf_time_delta, c->tvb, c->off, 4, ENC_BIG_ENDIAN);
            proto_tree_add_item(t, hf_random, c->tvb, c->off + 4, 1, ENC_NA);
            proto_tree_add_item(t, hf_response_level, c->tvb, c->off + 4, 1, ENC_NA);
        }
        c->off += LEVEL_SIZE;
        if (start)
            proto_item_set_generated(show_time(c, t, hf_time, LEVEL_SIZE,
                                               start + ((uint64_t)(delta & 0x7fffffff) << cut_off)));
    }
    cur_close(c, &node);
}

void conversation_index(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    uint64_t start = read_header(c, t);
    unsigned levels = 0;

    while (!c->bad && cur_left(c) >= LEVEL_SIZE)
        read_level(c, t, start, levels++);
    if (wanted)
        cur_summary_set(c, t, "%s, %s", cur_time_text(c, start), cur_number_text(c, levels, "response", "responses"));
}

void conversation_index_register(int proto)
{
    #define FIELD(hf, name, abbrev, type, base, mask, blurb) \
        { &(hf), { name, "oxcdata.conversation_index." abbrev, type, base, NULL, mask, blurb, HFILL } }
    static hf_register_info fields[] = {
        FIELD(hf_reserved, "Reserved", "reserved", FT_UINT8, BASE_HEX, 0,
              "Without meaning, always 1"),
        FIELD(hf_current, "Current FILETIME", "current_filetime", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, 0,
              "When the conversation began, cut to 6.6 ms"),
        FIELD(hf_guid, "GUID", "guid", FT_GUID, BASE_NONE, 0,
              "The GUID that all messages of the conversation share"),
        FIELD(hf_level, "Response Levels", "response_levels", FT_NONE, BASE_NONE, 0,
              "One answer on the way from the first message to this one"),
        FIELD(hf_delta_code, "Delta Code", "delta_code", FT_UINT32, BASE_DEC, 0x80000000,
              "What Time Delta counts: 26 ms where this is 0, 839 ms where it is 1"),
        FIELD(hf_time_delta, "Time Delta", "time_delta", FT_UINT32, BASE_DEC, 0x7fffffff,
              "How long after the header's time the answer was written, in what Delta Code says"),
        FIELD(hf_time, "Time", "time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, 0,
              "When the answer was written: the header's time and Time Delta"),
        FIELD(hf_random, "Random", "random", FT_UINT8, BASE_HEX, 0xf0,
              "A random number, which tells apart answers of the same time"),
        FIELD(hf_response_level, "Level", "level", FT_UINT8, BASE_DEC, 0x0f,
              "The other four bits of the byte that Random is in"),
    };
    #undef FIELD
    static int *subtrees[] = { &ett_level };

    proto_register_field_array(proto, fields, array_length(fields));
    proto_register_subtree_array(subtrees, array_length(subtrees));
}

/* oxcdata/search_key.c
 * What PidTagSearchKey holds. See oxcdata/search_key.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/search_key.h"
#include "read/string.h"
#include "read/summary.h"

static int hf_search_key;

/* An address book search key is `TYPE:ADDRESS` with a terminating zero (MS-OXOMSG 2.2.1.52); those of
   messages are bytes. */
static bool is_address(const ex_cursor *c)
{
    int size = cur_left(c);
    bool has_colon = false;

    if (size < 2 || tvb_get_uint8(c->tvb, c->end - 1) != 0)
        return false;
    for (int i = c->off; i < c->end - 1; i++) {
        uint8_t byte = tvb_get_uint8(c->tvb, i);
        if (byte < 0x20 || byte == 0x7f)
            return false;
        has_colon |= byte == ':';
    }
    return has_colon;
}

/* MS-OXCDATA 2.8.3.2, MS-OXCPRPT 2.2.1.9. */
void search_key(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);
    const char *text;

    if (!is_address(c))
        return;
    cur_string8(c, t, hf_search_key, (uint64_t)cur_left(c), &text);
    if (wanted)
        cur_summary_set(c, t, "%s", text);
}

void search_key_register(int proto_oxcdata)
{
    static hf_register_info fields[] = {
        { &hf_search_key, { "SearchKey", "oxcdata.search_key", FT_STRING, BASE_NONE, NULL, 0,
            "Type and address of a mail user, joined by a colon", HFILL } },
    };

    proto_register_field_array(proto_oxcdata, fields, array_length(fields));
}

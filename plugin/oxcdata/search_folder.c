/* oxcdata/search_folder.c
 * Parts of PidTagSearchFolderDefinition: lists of entry ids whose lengths come first (MS-OXCDATA 2.3.1),
 * and property values with a layout of their own (MS-OXOSRCH 2.2.1.2.8.1.1.1).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/search_folder.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/property.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/structure.h"

static int hf_count, hf_pad, hf_length, hf_length_pad, hf_entry_id, hf_size;
static int ett_entry_id = -1;

static void read_entry_id(ex_cursor *c, proto_tree *t, uint32_t index, uint32_t size)
{
    cur_node node = cur_open(c, t, hf_entry_id, ett_entry_id, index);
    cur_sub sub = cur_sub_begin(c, node.tree, hf_entry_id, size);

    if (size)
        property_by_tag(c, (uint32_t)PID_TAG_ENTRY_ID << 16 | PTYP_BINARY)->holds(c, node.tree);
    cur_sub_end(c, node.tree, &sub);
    cur_close(c, &node);
}

void entry_list(ex_cursor *c, proto_tree *t)
{
    uint32_t count = cur_u32(c, t, hf_count);
    int lengths;

    cur_u32(c, t, hf_pad);
    if (!cur_need(c, t, hf_length, (uint64_t)count * 8))
        return;
    lengths = c->off;
    for (uint32_t i = 0; i < count; i++) {
        cur_u32(c, t, hf_length);
        cur_u32(c, t, hf_length_pad);
    }
    for (uint32_t i = 0; i < count && !c->bad; i++)
        read_entry_id(c, t, i, tvb_get_letohl(c->tvb, lengths + 8 * (int)i));
}

/* The document names the types and leaves the layout open: strings and binaries have their size in 16 bits
   in front, Booleans have 16 bits. Lists have no layout that is known. */
static void read_value(ex_cursor *c, property_view *v, uint16_t type)
{
    switch (type) {
    case PTYP_INTEGER16:
    case PTYP_INTEGER32:
    case PTYP_FLOATING32:
    case PTYP_FLOATING64:
    case PTYP_CURRENCY:
    case PTYP_FLOATING_TIME:
    case PTYP_ERROR_CODE:
    case PTYP_INTEGER64:
    case PTYP_TIME:
    case PTYP_GUID:
        property_show_fixed(c, v, type);
        break;
    case PTYP_BOOLEAN:
        property_show_fixed(c, v, type);
        if (cur_need(c, v->node.tree, hf_size, 1))
            c->off++;
        break;
    case PTYP_STRING8:
    case PTYP_STRING:
        property_show_string(c, v, type, cur_u16(c, v->node.tree, hf_size));
        break;
    case PTYP_BINARY:
        property_show_bytes(c, v, type, cur_u16(c, v->node.tree, hf_size));
        break;
    default:
        cur_fail(c, v->node.tree, "PropertyType 0x%04x: its values can't be read here", type);
    }
}

void search_folder_property_value(ex_cursor *c, proto_tree *t)
{
    property_view v = property_use(c, t);
    uint32_t tag = property_read_tag(c, &v);

    if (!c->bad)
        read_value(c, &v, (uint16_t)tag);
    property_close(c, &v);
}

void search_folder_register(int proto)
{
    #define FIELD(hf, name, abbrev, type, base, blurb) \
        { &(hf), { name, "oxcdata." abbrev, type, base, NULL, 0, blurb, HFILL } }
    static hf_register_info fields[] = {
        FIELD(hf_count, "EntryCount", "entry_list.entry_count", FT_UINT32, BASE_DEC,
              "How many entry ids the list has"),
        FIELD(hf_pad, "Pad", "entry_list.pad", FT_UINT32, BASE_HEX,
              "Without meaning"),
        FIELD(hf_length, "EntryLength", "entry_list.entry_length", FT_UINT32, BASE_DEC,
              "Bytes of one of the entry ids, in their order"),
        FIELD(hf_length_pad, "Pad", "entry_list.entry_length_pad", FT_UINT32, BASE_HEX,
              "Without meaning"),
        FIELD(hf_entry_id, "EntryIDs", "entry_list.entry_ids", FT_NONE, BASE_NONE,
              "One entry id of the list"),
        FIELD(hf_size, "Size", "search_folder_property_value.size", FT_UINT16, BASE_DEC,
              "Bytes of the value, or the second byte of a Boolean one"),
    };
    #undef FIELD
    static int *subtrees[] = { &ett_entry_id };

    proto_register_field_array(proto, fields, array_length(fields));
    proto_register_subtree_array(subtrees, array_length(subtrees));
}

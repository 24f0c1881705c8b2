/* oxcdata/value.c
 * Whole property values as ROP buffers, extended rules and MAPI/HTTP lay them out: all types, single
 * and multiple. MS-OXCDATA 2.11.1, MS-OXCMAPIHTTP 2.2.1.1.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/value.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"

static int hf_has_value, hf_size, hf_count;

static uint32_t read_count(ex_cursor *c, proto_tree *t, int hf, enum property_layout layout)
{
    return layout == LAYOUT_ROP ? cur_u16(c, t, hf) : cur_u32(c, t, hf);
}

/* HasValue, MS-OXCMAPIHTTP 2.2.1.1: 0xFF or 0x00. False: no value follows. */
static bool read_has_value(ex_cursor *c, property_view *v)
{
    uint8_t has = cur_u8(c, v->node.tree, hf_has_value);

    if (c->bad)
        return false;
    if (has != 0 && has != 0xff)
        cur_bad_value(c, v->node.item, "HasValue is 0x%02x, neither 0xff nor 0x00", has);
    if (!has)
        property_show_none(v, "no value");
    return has != 0;
}

static bool has_flag(uint16_t type, enum property_layout layout)
{
    return layout == LAYOUT_ADDRESS_BOOK &&
           (type == PTYP_STRING || type == PTYP_STRING8 || type == PTYP_BINARY || (type & PTYP_MULTIPLE));
}

static void read_struct(ex_cursor *c, property_view *v, uint16_t type, enum property_layout layout)
{
    bool wide = c->layout.wide;

    c->layout.wide = layout != LAYOUT_ROP;
    property_show_struct(c, v, type, property_type_structure(type));
    c->layout.wide = wide;
}

static void read_unknown(ex_cursor *c, property_view *v, uint16_t type)
{
    cur_fail(c, v->node.tree, "PropertyType 0x%04x: its values can't be read", type);
}

static void read_single(ex_cursor *c, property_view *v, uint16_t type, enum property_layout layout)
{
    proto_tree *t = v->node.tree;

    switch (type) {
    case PTYP_NULL:
        break;
    case PTYP_STRING8:
    case PTYP_STRING:
        property_show_string(c, v, type, CUR_NUL);
        break;
    case PTYP_OBJECT:
        /* In address books it stands for a table, which has no value here. */
        if (layout == LAYOUT_ADDRESS_BOOK)
            break;
        property_show_bytes(c, v, type, read_count(c, t, hf_size, layout));
        break;
    case PTYP_BINARY:
    case PTYP_SERVER_ID:
        property_show_bytes(c, v, type, read_count(c, t, hf_size, layout));
        break;
    case PTYP_RESTRICTION:
    case PTYP_RULE_ACTION:
        read_struct(c, v, type, layout);
        break;
    default:
        if (property_least_size(type))
            property_show_fixed(c, v, type);
        else
            read_unknown(c, v, type);
    }
}

static void read_multiple(ex_cursor *c, property_view *v, uint16_t type, enum property_layout layout)
{
    uint32_t count = cur_u32(c, v->node.tree, hf_count);
    unsigned least = property_least_size(type);
    bool flagged = has_flag(type, layout);

    if (!least) {
        read_unknown(c, v, type | PTYP_MULTIPLE);
        return;
    }
    if (!cur_need(c, v->node.tree, hf_count, (uint64_t)count * (flagged ? 1 : least)))
        return;
    for (uint32_t i = 0; i < count && !c->bad; i++)
        if (!flagged || read_has_value(c, v))
            read_single(c, v, type, layout);
    if (count == 0)
        property_show_none(v, "no values");
}

/* PtypUnspecified as the type of a column or tag: the type is in front of the value. */
static uint16_t read_own_type(ex_cursor *c, property_view *v)
{
    uint16_t type = property_type_read(c, v->node.tree);

    if (type == PTYP_UNSPECIFIED && !c->bad)
        cur_fail(c, v->node.tree, "PropertyType: a value can't be PtypUnspecified");
    v->prop = property_by_tag(c, (v->tag & 0xffff0000) | type);
    return type;
}

void property_read_value(ex_cursor *c, property_view *v, uint16_t wire_type, enum property_layout layout)
{
    if (wire_type == PTYP_UNSPECIFIED)
        wire_type = read_own_type(c, v);
    if ((wire_type & PTYP_INSTANCE) && (wire_type & PTYP_MULTIPLE))
        wire_type &= (uint16_t)~(PTYP_INSTANCE | PTYP_MULTIPLE);
    if (c->bad || (has_flag(wire_type, layout) && !read_has_value(c, v)))
        return;
    if (wire_type & PTYP_MULTIPLE)
        read_multiple(c, v, wire_type & (uint16_t)~PTYP_MULTIPLE, layout);
    else
        read_single(c, v, wire_type, layout);
}

void property_value(ex_cursor *c, proto_tree *t, uint32_t tag, uint16_t wire_type, enum property_layout layout)
{
    property_view v = property_open(c, t);

    property_set_tag(c, &v, tag);
    property_read_value(c, &v, wire_type, layout);
    property_close(c, &v);
}

void property_value_register(int proto_oxcdata)
{
    static hf_register_info fields[] = {
        { &hf_has_value, { "HasValue", "oxcdata.value.has_value", FT_BOOLEAN, BASE_NONE, NULL, 0,
            "Whether there is a value behind this byte", HFILL } },
        { &hf_size, { "Size", "oxcdata.value.size", FT_UINT32, BASE_DEC, NULL, 0,
            "Bytes of the value that follows", HFILL } },
        { &hf_count, { "Count", "oxcdata.value.count", FT_UINT32, BASE_DEC, NULL, 0,
            "How many values follow", HFILL } },
    };

    proto_register_field_array(proto_oxcdata, fields, G_N_ELEMENTS(fields));
}

/* oxcdata/ndr_value.c
 * PropertyValue_r in NDR. See oxcdata/ndr_value.h.
 *
 * Values behind pointers are read when the queue of pointees runs, into the item of the property
 * that they belong to.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/ndr_value.h"
#include "read/ndr.h"
#include "oxcdata/context.h"
#include "oxcdata/property.h"
#include "oxcdata/row.h"
#include "read/names.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/summary.h"

/* The ranges that the IDL gives. */
#define CB_MAX       2097152
#define C_VALUES_MAX 100000

static int hf_reserved = -1;
static int hf_union_type = -1;
static int hf_l_reserved = -1;
static int hf_cb = -1;
static int hf_c_values = -1;

/* What a pointee needs to be shown at its property. */
typedef struct pointee {
    property_view view;
    uint16_t type;               /* without PTYP_MULTIPLE */
} pointee;

static pointee *pointee_of(ex_cursor *c, const property_view *v, uint16_t type)
{
    pointee *p = wmem_new(c->pinfo->pool, pointee);

    p->view = *v;
    p->type = type;
    return p;
}

static void string_pointee(ex_cursor *c, void *data, uint32_t arg)
{
    pointee *p = (pointee *)data;
    proto_tree *t = p->view.node.tree;
    unsigned unit = p->type == PTYP_STRING ? 2 : 1;
    uint64_t count = ndr_string_count(c, t, unit);

    (void)arg;
    property_show_string(c, &p->view, p->type, unit * count);
}

/* FlatUID_r is made of single bytes: no alignment. */
static void flat_uid_pointee(ex_cursor *c, void *data, uint32_t arg)
{
    pointee *p = (pointee *)data;

    (void)arg;
    c->ndr.on = false;
    property_show_fixed(c, &p->view, PTYP_GUID);
    c->ndr.on = true;
}

static void bytes_pointee(ex_cursor *c, void *data, uint32_t cb)
{
    pointee *p = (pointee *)data;
    uint32_t max_count = ndr_conformance(c, p->view.node.tree);

    ndr_check_conformance(c, p->view.node.tree, max_count, cb);
    property_show_bytes(c, &p->view, PTYP_BINARY, max_count);
}

/* A pointer whose pointee is one value. */
static void read_pointer(ex_cursor *c, property_view *v, uint16_t type, ndr_pointee_data fn, uint32_t arg)
{
    if (ndr_referent(c, v->node.tree, -1))
        ndr_defer_data(c, fn, pointee_of(c, v, type), arg);
    else if (!c->bad)
        property_show_none(v, "NULL");
}

/* One value of a single type, or its pointer; false when the union has no such arm. */
static bool read_single(ex_cursor *c, property_view *v, uint16_t type)
{
    switch (type) {
    case PTYP_INTEGER16:
    case PTYP_INTEGER32:
    case PTYP_BOOLEAN:
    case PTYP_ERROR_CODE:
    case PTYP_TIME:
        property_show_fixed(c, v, type);
        return true;
    case PTYP_STRING8:
    case PTYP_STRING:
        read_pointer(c, v, type, string_pointee, 0);
        return true;
    case PTYP_GUID:
        read_pointer(c, v, type, flat_uid_pointee, 0);
        return true;
    case PTYP_BINARY: {
        uint32_t cb = cur_u32(c, v->node.tree, hf_cb);
        cur_at_most(c, v->node.tree, hf_cb, cb, CB_MAX);
        read_pointer(c, v, type, bytes_pointee, cb);
        return true;
    }
    default:
        return false;
    }
}

/* The array behind a multiple value; its elements' pointees come behind all elements. */
static void array_pointee(ex_cursor *c, void *data, uint32_t c_values)
{
    pointee *p = (pointee *)data;
    uint32_t max_count = ndr_conformance(c, p->view.node.tree);

    ndr_check_conformance(c, p->view.node.tree, max_count, c_values);
    for (uint32_t i = 0; i < max_count && !c->bad; i++)
        read_single(c, &p->view, p->type);
}

/* Multiple values that PROP_VAL_UNION has an arm for. */
static bool is_multiple(uint16_t type)
{
    switch (type & ~PTYP_MULTIPLE) {
    case PTYP_INTEGER16:
    case PTYP_INTEGER32:
    case PTYP_STRING8:
    case PTYP_STRING:
    case PTYP_BINARY:
    case PTYP_GUID:
    case PTYP_TIME:
        return (type & PTYP_MULTIPLE) != 0;
    default:
        return false;
    }
}

static void read_union(ex_cursor *c, property_view *v, uint32_t type)
{
    if (type == PTYP_NULL || type == PTYP_OBJECT) {
        cur_u32(c, v->node.tree, hf_l_reserved);
        if (!c->bad)
            property_show_none(v, "no value");
    } else if (type <= 0xffff && is_multiple((uint16_t)type)) {
        uint32_t c_values = cur_u32(c, v->node.tree, hf_c_values);
        cur_at_most(c, v->node.tree, hf_c_values, c_values, C_VALUES_MAX);
        read_pointer(c, v, (uint16_t)(type & ~PTYP_MULTIPLE), array_pointee, c_values);
    } else if (type > 0xffff || !read_single(c, v, (uint16_t)type)) {
        cur_fail(c, v->node.tree, "PROP_VAL_UNION has no member for type 0x%08x", type);
    }
}

/* What is said about a property is whole when its pointees have been read. */
static void property_summary(ex_cursor *c, proto_tree *t, void *data)
{
    (void)t;
    c->summary.text = wmem_strbuf_get_str((wmem_strbuf_t *)data);
}

static void property_value_r(ex_cursor *c, proto_tree *t)
{
    cur_summary_list *list = c->summary.later;
    property_view v = property_use(c, t);
    uint32_t tag, type;

    ndr_align(c, 4);
    v.facts = context_value_begins(c, t);
    v.part = c->part;
    tag = property_read_tag(c, &v);
    cur_must(c, t, hf_reserved, cur_u32(c, t, hf_reserved), 0);
    type = cur_u32(c, t, hf_union_type);
    if (!c->bad && type != (tag & 0xffff))
        cur_bad_value(c, proto_tree_get_parent(t), "Value has type 0x%08x, but ulPropTag says 0x%04x", type,
                      tag & 0xffff);
    if (!c->bad)
        read_union(c, &v, type);
    if (v.facts)
        context_value_read(c, v.facts);
    property_close(c, &v);
    if (v.text.summary && list)
        ndr_summary_later(c, t, property_summary, v.text.summary, list);
}

void nspi_tagged_property_value(ex_cursor *c, proto_tree *t)
{
    if (c->ndr.on)
        property_value_r(c, t);
    else
        address_book_tagged_property_value(c, t);
}

void nspi_values_register(int proto_oxnspi)
{
    static hf_register_info hf[] = {
        { &hf_reserved, { "ulReserved", "oxnspi.property_value_r.ul_reserved", FT_UINT32, BASE_HEX, NULL, 0,
            "Without meaning", HFILL } },
        { &hf_union_type, { "Value type", "oxnspi.property_value_r.value_type", FT_UINT32, BASE_HEX | BASE_EXT_STRING,
                            &ex_property_types, 0, "Discriminant of PROP_VAL_UNION", HFILL } },
        { &hf_l_reserved, { "lReserved", "oxnspi.prop_val_union.l_reserved", FT_UINT32, BASE_HEX, NULL, 0,
            "Without meaning, in place of a value", HFILL } },
        { &hf_cb, { "cb", "oxnspi.binary_r.cb", FT_UINT32, BASE_DEC, NULL, 0, "Bytes of one binary value", HFILL } },
        { &hf_c_values, { "cValues", "oxnspi.prop_val_union.c_values", FT_UINT32, BASE_DEC, NULL, 0,
                          "Values of a multiple-valued property", HFILL } },
    };

    proto_register_field_array(proto_oxnspi, hf, array_length(hf));
}

/* oxcdata/property.c
 * One property and its single values: which field a value goes to, and showing it there.
 * MS-OXCDATA 2.11.1.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/property.h"
#include "oxcdata/gather.h"
#include "oxcdata/id.h"
#include "oxcdata/mid.h"
#include "read/names.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "read/structure.h"
#include "read/summary.h"
#include "read/text.h"
#include "read/time.h"
#include "wireshark/visible.h"

ws_bool property_decode_binary = TRUE;

static int hf_property_value;
static int hf_int16, hf_int32, hf_int64, hf_float, hf_double, hf_currency, hf_floating_time, hf_error_code;
static int hf_boolean, hf_string, hf_time, hf_guid, hf_bytes, hf_restriction, hf_rule_action;
static int ett_property, ett_value;

/* ---- types ---- */

typedef struct value_type {
    uint16_t type;
    uint8_t size;         /* 0: varies */
    uint8_t least;        /* bytes that an element of a list takes at least; 0: no lists */
    enum ftenum ft;       /* of the property's own field */
    int *generic;
} value_type;

static const value_type types[] = {
    { PTYP_INTEGER16,    2, 2,  FT_INT16,         &hf_int16 },
    { PTYP_INTEGER32,    4, 4,  FT_INT32,         &hf_int32 },
    { PTYP_FLOATING32,   4, 4,  FT_FLOAT,         &hf_float },
    { PTYP_FLOATING64,   8, 8,  FT_DOUBLE,        &hf_double },
    { PTYP_CURRENCY,     8, 8,  FT_INT64,         &hf_currency },
    { PTYP_FLOATING_TIME, 8, 8,  FT_DOUBLE,        &hf_floating_time },
    { PTYP_ERROR_CODE,    4, 4,  FT_UINT32,        &hf_error_code },
    { PTYP_BOOLEAN,      1, 1,  FT_BOOLEAN,       &hf_boolean },
    { PTYP_INTEGER64,    8, 8,  FT_INT64,         &hf_int64 },
    { PTYP_STRING8,      0, 1,  FT_STRING,        &hf_string },
    { PTYP_STRING,       0, 2,  FT_STRING,        &hf_string },
    { PTYP_TIME,         8, 8,  FT_ABSOLUTE_TIME, &hf_time },
    { PTYP_GUID,        16, 16, FT_GUID,          &hf_guid },
    { PTYP_OBJECT,       0, 2,  FT_BYTES,         &hf_bytes },
    { PTYP_SERVER_ID,     0, 2,  FT_BYTES,         &hf_bytes },
    { PTYP_RESTRICTION,  0, 0,  FT_NONE,          &hf_restriction },
    { PTYP_RULE_ACTION,   0, 2,  FT_NONE,          &hf_rule_action },
    { PTYP_BINARY,       0, 2,  FT_BYTES,         &hf_bytes },
};

static const value_type *find_type(uint16_t type)
{
    for (unsigned i = 0; i < G_N_ELEMENTS(types); i++)
        if (types[i].type == type)
            return &types[i];
    return NULL;
}

static enum ftenum field_type(int hf)
{
    const header_field_info *field = hf > 0 ? proto_registrar_get_nth((unsigned)hf) : NULL;
    return field ? field->type : FT_NONE;
}

unsigned property_least_size(uint16_t type)
{
    const value_type *known = find_type(type);
    return known ? known->least : 0;
}

/* The property's own field when a value of this wire type can go there, else the generic one. An error
   code that takes a value's place is no value of the property. */
static int value_field(const property_view *v, const value_type *type)
{
    int own = v->prop ? *v->prop->hf : 0;
    enum ftenum ft = field_type(own);
    bool is_error_property = v->prop && (v->prop->type & ~PTYP_MULTIPLE) == PTYP_ERROR_CODE;

    if (ft == FT_NONE || (type->type == PTYP_ERROR_CODE && !is_error_property))
        return *type->generic;
    if (ft == type->ft || (ft == FT_UINT64 && type->type == PTYP_INTEGER64) ||
        (ft == FT_UINT32 && type->type == PTYP_INTEGER32 && (v->prop->type & ~PTYP_MULTIPLE) == PTYP_INTEGER32))
        return own;
    return *type->generic;
}

/* ---- the item of one property ---- */

property_view property_open(ex_cursor *c, proto_tree *t)
{
    property_view v = { .own_node = true, .part = c->part };

    v.node = cur_open(c, t, hf_property_value, ett_property, -1);
    v.text = value_text_make(c, v.node.item, false);
    return v;
}

property_view property_use(ex_cursor *c, proto_tree *t)
{
    property_view v = { .node = { .item = t ? proto_tree_get_parent(t) : NULL, .tree = t, .start = c->off },
                        .part = c->part, .about_input = c->rows.about_input, .wanted_id = c->rows.wanted_id,
                        .wanted_text = c->rows.wanted_text };

    v.text = value_text_make(c, v.node.item, c->summary.wanted);
    c->summary.wanted = false;
    c->summary.later = NULL;
    c->rows.wanted_id = 0;
    return v;
}

/* Whether this is the property whose text somebody waits for. */
static bool is_wanted(const property_view *v)
{
    return v->wanted_id && v->wanted_id == v->tag >> 16 && !v->wanted_text;
}

static void take_tag(ex_cursor *c, property_view *v, uint32_t tag)
{
    v->tag = tag;
    v->prop = property_by_tag(c, tag);
    if (is_wanted(v))
        value_text_want(c, &v->text);
    if (!c->bad && value_text_has_room(&v->text) && v->node.item)
        cur_append(v->node.item, " %s", property_name(c, tag));
}

uint32_t property_read_tag(ex_cursor *c, property_view *v)
{
    uint32_t tag = property_tag_read(c, v->node.tree);
    take_tag(c, v, tag);
    return tag;
}

void property_set_tag(ex_cursor *c, property_view *v, uint32_t tag)
{
    if (!c->bad)
        property_tag_show_generated(c, v->node.tree, tag);
    take_tag(c, v, tag);
}

void property_close(ex_cursor *c, property_view *v)
{
    if (v->text.summary)
        c->summary.text = c->bad && !wmem_strbuf_get_len(v->text.summary) ? CUR_SUMMARY_CUT
                        : wmem_strbuf_get_str(v->text.summary);
    if (v->own_node) {
        cur_close(c, &v->node);
        return;
    }
    /* Values inside this one may have been wanted by structures inside: they are none of this list. */
    c->rows.wanted_text = is_wanted(v) ? c->summary.text : v->wanted_text;
    c->rows.wanted_id = v->wanted_id;
    c->rows.about_input = v->about_input;
    c->rows.tag = v->tag;
}

/* ---- single values ---- */

static void read_integer64(ex_cursor *c, property_view *v, int hf)
{
    uint64_t value;

    if (field_type(hf) == FT_UINT64)
        value = cur_id64(c, v->node.tree, hf);
    else
        value = cur_u64(c, v->node.tree, hf);
    facts_integer64(v->facts, v->tag, value);
}

static void read_error(ex_cursor *c, proto_tree *t, int hf)
{
    uint32_t value = cur_u32(c, t, hf);
    const char *name = try_val_to_str_ext(value, &ex_error_names);

    /* A property's own field has no names by itself. */
    if (tree_is_visible(t) && !c->bad && name && hf != hf_error_code && cur_last_item(t, hf))
        proto_item_append_text(cur_last_item(t, hf), " (%s)", name);
}

/* A number whose bits have fields of their own. */
static void read_flags(ex_cursor *c, proto_tree *t, int hf, int *const *bits)
{
    uint32_t value;
    proto_item *item;

    if (!cur_need(c, t, hf, 4))
        return;
    value = cur_u32(c, NULL, hf);
    t = cur_room(c, t);
    if (!t || c->bad)
        return;
    item = proto_tree_add_item(t, hf, c->tvb, c->off - 4, 4, ENC_LITTLE_ENDIAN);
    if (tree_is_visible(t))
        proto_item_append_text(item, " (%s)", cur_bits_text(c, value, bits));
    proto_tree_add_bitmask_list(proto_item_add_subtree(item, ett_value), c->tvb, (unsigned)(c->off - 4), 4, bits,
                                ENC_LITTLE_ENDIAN);
}

static void read_integer32(ex_cursor *c, property_view *v, int hf)
{
    if (v->prop && v->prop->bits && hf == *v->prop->hf)
        read_flags(c, v->node.tree, hf, v->prop->bits);
    else if (field_type(hf) != FT_UINT32)
        cur_u32(c, v->node.tree, hf);
    else if (v->prop->traits & PROPERTY_HOLDS_TAG)
        cur_property_tag(c, v->node.tree, hf);
    else if (v->prop->traits & PROPERTY_HOLDS_ERROR)
        read_error(c, v->node.tree, hf);
    else
        cur_mid(c, v->node.tree, hf);
}

static int boolean_size(const ex_cursor *c)
{
    return c->ndr.on || c->layout.wide_boolean ? 2 : 1;
}

/* Numbers whose items have what they mean behind them. */
static void read_floating_time(ex_cursor *c, proto_tree *t, int hf)
{
    double value = cur_f64(c, t, hf);

    if (tree_is_visible(t) && !c->bad)
        cur_append(cur_last_item(t, hf), " (%s)", cur_ole_date_text(c, value));
}

static void read_currency(ex_cursor *c, proto_tree *t, int hf)
{
    uint64_t value = cur_u64(c, t, hf);

    if (tree_is_visible(t) && !c->bad)
        cur_append(cur_last_item(t, hf), " (%s)", value_text_currency(c, (int64_t)value));
}

static void read_fixed(ex_cursor *c, property_view *v, const value_type *type, int hf)
{
    proto_tree *t = v->node.tree;

    switch (type->type) {
    case PTYP_INTEGER16:    cur_u16(c, t, hf); break;
    case PTYP_INTEGER32:    read_integer32(c, v, hf); break;
    case PTYP_FLOATING32:   cur_f32(c, t, hf); break;
    case PTYP_FLOATING64:   cur_f64(c, t, hf); break;
    case PTYP_FLOATING_TIME: read_floating_time(c, t, hf); break;
    case PTYP_CURRENCY:     read_currency(c, t, hf); break;
    case PTYP_ERROR_CODE:    read_error(c, t, hf); break;
    case PTYP_BOOLEAN:      if (boolean_size(c) == 2) cur_u16(c, t, hf); else cur_bool8(c, t, hf); break;
    case PTYP_INTEGER64:    read_integer64(c, v, hf); break;
    case PTYP_TIME:         cur_filetime(c, t, hf); break;
    case PTYP_GUID:         cur_guid(c, t, hf); break;
    default:                break;
    }
}

void property_show_fixed(ex_cursor *c, property_view *v, uint16_t type)
{
    const value_type *known = find_type(type);

    if (!known || !known->size)
        return;
    int size = type == PTYP_BOOLEAN ? boolean_size(c) : known->size;
    int hf = value_field(v, known);
    read_fixed(c, v, known, hf);
    if (c->bad)
        return;
    if (type == PTYP_INTEGER32)
        facts_integer32(v->facts, v->tag, tvb_get_letohl(c->tvb, c->off - 4));
    if (hf == hf_error_code)
        facts_error(v->facts, v->tag, tvb_get_letohl(c->tvb, c->off - 4));
    else
        gather_value(c, v->part, v->tag, v->prop, type, c->off - size, size);
    value_text_fixed(c, &v->text, v->prop, type, hf, c->off - size);
}

void property_show_string(ex_cursor *c, property_view *v, uint16_t type, uint64_t size)
{
    const value_type *known = find_type(type);
    const char *text = NULL;
    const char **get = facts_want_string(c, v->facts, v->tag, type) ? &text : NULL;
    int start = c->off;

    if (!known || known->ft != FT_STRING)
        return;
    if (type == PTYP_STRING)
        cur_string16(c, v->node.tree, value_field(v, known), size, get);
    else
        cur_string8(c, v->node.tree, value_field(v, known), size, get);
    if (c->bad)
        return;
    if (get)
        facts_string(c, v->facts, v->tag, type, text);
    gather_value(c, v->part, v->tag, v->prop, type, start, c->off - start);
    value_text_string(c, &v->text, type, start, c->off - start);
}

/* What is inside a value, or NULL. */
static ex_fields content_of(const property_view *v, uint16_t type)
{
    if (v->holds)
        return v->holds;
    if (type == PTYP_SERVER_ID)
        return property_type_structure(type);
    return type == PTYP_BINARY && v->prop ? v->prop->holds : NULL;
}

/* Whether the structure of a value is shown. That of an element of a stream always is: it is no property's value. */
static bool shows_content(const property_view *v, uint16_t type)
{
    return property_decode_binary || v->holds || type != PTYP_BINARY;
}

/* Shows it below the value's item: size bytes at the cursor. A function that reads nothing knows nothing about this
   value. Returns the summary, NULL when there is none or it is not wanted. */
static const char *show_content(ex_cursor *c, proto_tree *t, ex_fields content, int size, bool wanted)
{
    ex_cursor inside = *c;

    inside.end = inside.off + size;
    inside.ndr.on = false;          /* a value's bytes are packed, and aligned to nothing, in NDR too */
    inside.layout = (cur_layout){ .wide = c->layout.wide };
    inside.block = NULL;
    inside.summary.wanted = wanted;
    inside.summary.text = NULL;
    inside.rows.inside_value = true;
    inside.part = NULL;
    if (++inside.depth > CUR_MAX_DEPTH)
        return NULL;
    content(&inside, t);
    if (inside.off < inside.end && (inside.bad || inside.off > c->off))
        cur_finish(&inside, t);
    return wanted ? inside.summary.text : NULL;
}

void property_show_bytes(ex_cursor *c, property_view *v, uint16_t type, uint64_t size)
{
    const value_type *known = find_type(type);
    proto_tree *t = v->node.tree, *below;
    proto_item *item;
    ex_fields content = size ? content_of(v, type) : NULL;
    const bool shown = shows_content(v, type);
    /* The text of one whose structure is not shown is made for those who asked for it. */
    const bool told = value_text_has_room(&v->text) && (shown || v->text.summary);
    const char *text = NULL;

    if (!known)
        known = find_type(PTYP_BINARY);
    int hf = value_field(v, known);
    if (!cur_need(c, t, hf, size))
        return;
    facts_bytes(c, v->facts, v->tag, (int)size);
    gather_value(c, v->part, v->tag, v->prop, type, c->off, (int)size);
    item = cur_show(c, t, hf, (int)size, ENC_NA);
    below = content && shown ? proto_item_add_subtree(item, ett_value) : NULL;
    if (content && (below || told))
        text = show_content(c, below, content, (int)size, told);
    if (text && *text)
        value_text_inner(&v->text, text);
    else
        value_text_bytes(c, &v->text, c->off, (int)size);
    c->off += (int)size;
}

void property_show_struct(ex_cursor *c, property_view *v, uint16_t type, ex_fields fn)
{
    const value_type *known = find_type(type);
    int own = v->prop ? *v->prop->hf : 0;
    bool inside_value = c->rows.inside_value;
    const char *text;

    if (!known)
        return;
    c->rows.inside_value = true;
    text = cur_struct_summary(c, v->node.tree, own > 0 && field_type(own) == FT_NONE ? own : *known->generic, ett_value,
                              fn, value_text_has_room(&v->text));
    c->rows.inside_value = inside_value;
    if (text && *text)
        value_text_inner(&v->text, text);
}

void property_show_none(property_view *v, const char *why)
{
    value_text_inner(&v->text, why);
}

/* ---- registration ---- */

/* A field for values of one type; unit: what its number counts, "" where that depends on the property. */
#define VALUE(hf, name, abbrev, type, base, strings, unit) \
    { &(hf), { name, "oxcdata.value." abbrev, type, base, strings, 0, \
        "Value of type Ptyp" name " of a property that has no field of its own" unit, HFILL } }

void property_register(int proto_oxcdata)
{
    static hf_register_info fields[] = {
        { &hf_property_value, { "PropertyValue", "oxcdata.property_value", FT_NONE, BASE_NONE, NULL, 0,
            "One property: its tag, then its value in the property's own field or in that of its type", HFILL } },
        VALUE(hf_int16, "Integer16", "integer16", FT_INT16, BASE_DEC, NULL, ""),
        VALUE(hf_int32, "Integer32", "integer32", FT_INT32, BASE_DEC, NULL, ""),
        VALUE(hf_int64, "Integer64", "integer64", FT_INT64, BASE_DEC, NULL, ""),
        VALUE(hf_float, "Floating32", "floating32", FT_FLOAT, BASE_NONE, NULL, ""),
        VALUE(hf_double, "Floating64", "floating64", FT_DOUBLE, BASE_NONE, NULL, ""),
        VALUE(hf_currency, "Currency", "currency", FT_INT64, BASE_DEC, NULL, ", in ten-thousandths"),
        VALUE(hf_floating_time, "FloatingTime", "floating_time", FT_DOUBLE, BASE_NONE, NULL,
              ", in days since 30 December 1899"),
        VALUE(hf_error_code, "ErrorCode", "error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING,
              VALS_EXT_PTR(&ex_error_names), ""),
        VALUE(hf_boolean, "Boolean", "boolean", FT_BOOLEAN, BASE_NONE, NULL, ""),
        VALUE(hf_string, "String", "string", FT_STRING, BASE_NONE, NULL, ""),
        VALUE(hf_time, "Time", "time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL, ""),
        VALUE(hf_guid, "Guid", "guid", FT_GUID, BASE_NONE, NULL, ""),
        VALUE(hf_bytes, "Binary", "binary", FT_BYTES, BASE_NONE, NULL, ""),
        VALUE(hf_restriction, "Restriction", "restriction", FT_NONE, BASE_NONE, NULL, ""),
        VALUE(hf_rule_action, "RuleAction", "rule_action", FT_NONE, BASE_NONE, NULL, ""),
    };
    static int *subtrees[] = { &ett_property, &ett_value };

    ett_property = ett_value = -1;
    proto_register_field_array(proto_oxcdata, fields, G_N_ELEMENTS(fields));
    proto_register_subtree_array(subtrees, G_N_ELEMENTS(subtrees));
}

/* fxics/element.c
 * One element of a stream. See fxics/element.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/element.h"
#include "fxics/protocol.h"
#include "generated/oxcfxics_tables.h"
#include "generated/oxprops_ids.h"
#include "oxcdata/property.h"
#include "oxcdata/tag.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/string.h"
#include "read/structure.h"
#include "read/text.h"
#include "wireshark/visible.h"

#define NAME_HEAD 17             /* bytes of set and kind in front of a LID or key */

/* ---- Names ---- */

const ex_name *element_name(const ex_cursor *c, int off, int end)
{
    wmem_allocator_t *pool = c->pinfo->pool;
    ex_name *name;

    if (end - off < NAME_HEAD + 2)
        return NULL;
    name = wmem_new0(pool, ex_name);
    tvb_get_letohguid(c->tvb, off, &name->set);
    if (tvb_get_uint8(c->tvb, off + NAME_HEAD - 1) == FX_NAME_KEY) {
        name->key = (const char *)tvb_get_stringz_enc(pool, c->tvb, off + NAME_HEAD, NULL,
                                                      ENC_UTF_16 | ENC_LITTLE_ENDIAN);
    } else if (end - off >= NAME_HEAD + 4) {
        name->lid = tvb_get_letohl(c->tvb, off + NAME_HEAD);
    }
    return name;
}

/* namedPropInfo, 2.2.4.1. */
static void show_name(ex_cursor *c, proto_tree *t)
{
    cur_guid(c, t, fxics_hf.property_set);
    if (cur_u8(c, t, fxics_hf.flag) == FX_NAME_KEY)
        cur_string16(c, t, fxics_hf.name, CUR_NUL, NULL);
    else
        cur_u32(c, t, fxics_hf.dispid);
}

/* ---- Values ---- */

/* What tags without an id hold, which mean something in one place only: 2.2.4.3.13, .16, .8, .3 in this order. */
static const struct { fx_node_kind node; const char *name; ex_fields holds; } unnamed[] = {
    { NODE_PROGRESS_TOTAL, "ProgressInformation", oxcfxics_progress_information },
    { NODE_GROUP_INFO, "PropertyGroupInfo", oxcfxics_property_group_info },
    { NODE_ERROR_INFO, "ExtendedErrorInfo", oxcfxics_extended_error_info },
};

/* What the value holds, when the place in the stream tells. */
static void take_content(property_view *v, fx_node_kind node)
{
    if (v->tag == PROPERTY_TAG(META_TAG_NEW_FX_FOLDER, PTYP_BINARY))
        v->holds = oxcfxics_folder_replica_info;
    if (v->tag != PROPERTY_TAG(0, PTYP_BINARY))
        return;
    for (unsigned i = 0; i < G_N_ELEMENTS(unnamed); i++)
        if (unnamed[i].node == node)
            v->holds = unnamed[i].holds;
}

/* The name of what a tag without an id is here; NULL: it is nothing known. */
static const char *unnamed_name(uint32_t tag, fx_node_kind node)
{
    if (tag == PROPERTY_TAG(0, PTYP_INTEGER32) && node == NODE_PROGRESS_PER_MESSAGE)
        return "message size";
    if (tag == PROPERTY_TAG(0, PTYP_BOOLEAN) && node == NODE_PROGRESS_PER_MESSAGE)
        return "is FAI";
    for (unsigned i = 0; i < G_N_ELEMENTS(unnamed); i++)
        if (unnamed[i].node == node && tag == PROPERTY_TAG(0, PTYP_BINARY))
            return unnamed[i].name;
    return NULL;
}

static void show_value(ex_cursor *c, property_view *v, const fx_type *type)
{
    uint32_t size;

    if (type->size) {
        property_show_fixed(c, v, type->single);
        return;
    }
    size = cur_u32(c, v->node.tree, fxics_hf.length);
    if (c->bad)
        return;
    if (type->single == PTYP_STRING || type->single == PTYP_STRING8)
        property_show_string(c, v, type->single, size);
    else
        property_show_bytes(c, v, type->single, size);
}

static void show_values(ex_cursor *c, property_view *v, const fx_type *type)
{
    uint32_t count;

    if (!type->is_list) {
        show_value(c, v, type);
        return;
    }
    count = cur_u32(c, v->node.tree, fxics_hf.length);
    for (uint32_t i = 0; i < count && !c->bad; i++)
        show_value(c, v, type);
    if (!count)
        property_show_none(v, "no values");
}

/* ---- Elements ---- */

static void show_offset(const ex_cursor *c, proto_tree *t, uint64_t offset)
{
    if (t)
        proto_item_set_generated(proto_tree_add_uint64(t, fxics_hf.offset, c->tvb, c->off, 0, offset));
}

static void show_marker(ex_cursor *c, proto_tree *t, const fx_element *e)
{
    cur_node node = cur_open(c, t, fxics_hf.element, fxics_hf.ett_element, -1);

    if (node.tree) {
        show_offset(c, node.tree, e->offset);
        proto_tree_add_uint(node.tree, fxics_hf.marker, c->tvb, c->off, 4, e->lexer->tag);
        if (tree_is_visible(node.tree))
            proto_item_set_text(node.item, "%s", val_to_str_const(e->lexer->tag, marker_names, "Marker"));
    }
    c->off += 4;
    cur_close(c, &node);
}

/* The tag's type says nothing about how the text is kept, but where it has a code page. */
static void take_type(ex_cursor *c, property_view *v, const fx_type *type)
{
    uint16_t plain = type->single | (type->is_list ? PTYP_MULTIPLE : 0);

    if (type->code_page && type->single == PTYP_STRING8)
        cur_set_code_page(c, type->code_page, NULL);
    if (plain != (uint16_t)v->tag)
        v->prop = property_by_tag(c, (v->tag & 0xffff0000) | plain);
}

static void show_property(ex_cursor *c, proto_tree *t, const fx_element *e)
{
    const uint32_t tag = e->lexer->tag;
    const char *unnamed_text = tag >> 16 ? NULL : unnamed_name(tag, e->node);
    property_view v;
    fx_type type;

    if (fx_is_named(tag))
        property_own_name(c, (uint16_t)(tag >> 16), element_name(c, c->off + 4, c->end));
    v = property_open(c, t);
    if (c->summary.wanted)
        value_text_want(c, &v.text);
    v.facts = e->facts;
    show_offset(c, v.node.tree, e->offset);
    property_read_tag(c, &v);
    if (unnamed_text && tree_is_visible(v.node.tree))
        cur_append(v.node.item, " %s", unnamed_text);
    if (fx_is_named(tag))
        show_name(c, v.node.tree);
    fx_type_of(tag, &type);
    take_type(c, &v, &type);
    take_content(&v, e->node);
    show_values(c, &v, &type);
    if (c->off < c->end)
        cur_finish(c, v.node.tree);
    property_close(c, &v);
}

const char *element_show(ex_cursor *c, proto_tree *t, const fx_element *e)
{
    ex_cursor one = *c;

    one.end = c->off + (int)e->lexer->size;
    one.summary.text = NULL;
    if (syntax_of_marker(e->lexer->tag))
        show_marker(&one, t, e);
    else
        show_property(&one, t, e);
    c->off = one.end;
    return c->summary.wanted ? one.summary.text : NULL;
}

bool element_tells(uint32_t tag)
{
    switch (tag >> 16) {
    case PID_TAG_MID: case PID_TAG_FOLDER_ID: case PID_TAG_SOURCE_KEY: case PID_TAG_SUBJECT:
    case PID_TAG_NORMALIZED_SUBJECT: case PID_TAG_DISPLAY_NAME: case PID_TAG_ATTACH_LONG_FILENAME:
    case PID_TAG_ATTACH_FILENAME:
        return true;
    default:
        return false;
    }
}

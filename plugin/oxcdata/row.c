/* oxcdata/row.c
 * Structures that hold property values: rows, value lists, typed, tagged and flagged values.
 * MS-OXCDATA 2.8.1 and 2.11.3 to 2.11.6, MS-OXCMAPIHTTP 2.2.1.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/row.h"
#include "oxcdata/context.h"
#include "oxcdata/value.h"
#include "read/deviation.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/text.h"

#define EMPTY_CELLS_MIN 256   /* so many cells without bytes are never too many */

static int hf_value_flag;
static int hf_row_flag;
static int hf_address_book_row_flags;

/* ---- flagged values ---- */

static const value_string value_flags[] = {
    { PROPERTY_VALUE_FLAG_PRESENT, "value follows" },
    { PROPERTY_VALUE_FLAG_ABSENT, "no value" },
    { PROPERTY_VALUE_FLAG_ERROR, "error code follows" },
    { 0, NULL }
};

/* The value, nothing, or an error code. */
static void read_behind_flag(ex_cursor *c, property_view *v, uint8_t flag, uint16_t type, enum property_layout layout)
{
    if (c->bad)
        return;
    if (flag == PROPERTY_VALUE_FLAG_PRESENT)
        property_read_value(c, v, type, layout);
    else if (flag == PROPERTY_VALUE_FLAG_ABSENT)
        property_show_none(v, "not present");
    else if (flag == PROPERTY_VALUE_FLAG_ERROR)
        property_read_value(c, v, PTYP_ERROR_CODE, layout);
    else
        cur_fail(c, v->node.tree, "Flag: 0x%02x is none of 0x00, 0x01 and 0x0a", flag);
}

/* MS-OXCDATA 2.11.5 */
static void read_flagged(ex_cursor *c, property_view *v, uint16_t type, enum property_layout layout)
{
    uint8_t flag = cur_u8(c, v->node.tree, hf_value_flag);

    read_behind_flag(c, v, flag, type, layout);
}

static uint16_t read_type(ex_cursor *c, property_view *v)
{
    uint16_t type = property_type_read(c, v->node.tree);

    if (!c->bad)
        v->prop = property_by_tag(c, (v->tag & 0xffff0000) | type);
    return type;
}

/* MS-OXCDATA 2.11.6: the type comes before the Flag. Where a server has it behind the Flag, it is there only when a value
   follows. */
static void read_flagged_with_type(ex_cursor *c, property_view *v, enum property_layout layout)
{
    bool flag_first = layout == LAYOUT_ADDRESS_BOOK
                      && cur_deviates(c, v->node.tree, DEVIATION_FLAG_BEFORE_PROPERTY_TYPE);
    uint8_t flag = PROPERTY_VALUE_FLAG_PRESENT;
    uint16_t type = PTYP_UNSPECIFIED;

    if (flag_first)
        flag = cur_u8(c, v->node.tree, hf_value_flag);
    if (flag == PROPERTY_VALUE_FLAG_PRESENT)
        type = read_type(c, v);
    if (!flag_first)
        flag = cur_u8(c, v->node.tree, hf_value_flag);
    read_behind_flag(c, v, flag, type, layout);
}

/* ---- rows ---- */

static const value_string row_flags[] = {
    { PROPERTY_ROW_FLAG_STANDARD, "all values present, none an error" },
    { PROPERTY_ROW_FLAG_FLAGGED, "each value has a Flag" },
    { 0, NULL }
};

/* `PidTagImportance High`. An error in place of the value is none. */
static void tell_cell(ex_cursor *c, uint32_t tag, property_facts *facts, const property_errors *before)
{
    bool failed = facts->errors.not_found != before->not_found || facts->errors.others != before->others;

    if (!c->bad && !failed)
        wmem_strbuf_append_printf(facts->values, "%s%s %s", wmem_strbuf_get_len(facts->values) ? ", " : "",
                                  property_name(c, tag), cur_inner_text(c->summary.text));
}

static void read_cell(ex_cursor *c, proto_tree *t, uint32_t tag, bool flagged, enum property_layout layout,
                      property_facts *facts)
{
    property_view v = property_open(c, t);
    const property_errors before = facts ? facts->errors : (property_errors){ 0 };

    v.facts = facts;
    if (facts && facts->values)
        value_text_want(c, &v.text);
    property_set_tag(c, &v, tag);
    if (!flagged)
        property_read_value(c, &v, (uint16_t)tag, layout);
    else if ((tag & 0xffff) == PTYP_UNSPECIFIED)
        read_flagged_with_type(c, &v, layout);
    else
        read_flagged(c, &v, (uint16_t)tag, layout);
    property_close(c, &v);
    if (facts && facts->values)
        tell_cell(c, tag, facts, &before);
}

/* Cells of types without bytes cost time but no bytes, so rows of nothing else could keep us busy for
   ever: more of them than bytes that were read are too many. */
static void count_empty(ex_cursor *c, proto_tree *t)
{
    if (++c->rows.empty_cells > EMPTY_CELLS_MIN + (uint32_t)c->off)
        cur_fail(c, t, "%u cells without bytes in %d bytes", c->rows.empty_cells, c->off);
}

static void read_cells(ex_cursor *c, proto_tree *t, bool flagged, enum property_layout layout)
{
    property_facts facts = { 0 };
    property_facts *wanted = context_row_begins(c, t) ? &facts : NULL;
    bool about_input = c->rows.about_input;

    facts.values = c->rows.told;
    c->rows.told = NULL;
    c->rows.about_input = false;
    for (uint32_t i = 0; i < MIN(c->rows.columns->count, c->rows.n_columns) && !c->bad; i++) {
        int before = c->off;
        read_cell(c, t, c->rows.columns->tags[i], flagged, layout, wanted);
        if (c->off == before)
            count_empty(c, t);
    }
    c->rows.about_input = about_input;
    if (wanted && !c->bad)
        context_row_read(c, t, wanted);
}

static void read_row(ex_cursor *c, proto_tree *t, int hf_flag, enum property_layout layout)
{
    uint8_t flag;

    if (c->bad)
        return;
    if (!c->rows.columns) {
        cur_missing(c, t, "The columns of this row are unknown: what set them was not captured");
        if (c->probe)
            c->probe->open_end = true;
        cur_finish(c, t);
        return;
    }
    flag = cur_u8(c, t, hf_flag);
    if (c->bad)
        return;
    if (flag > PROPERTY_ROW_FLAG_FLAGGED)
        cur_fail(c, t, "%s: 0x%02x is neither 0x00 nor 0x01", layout == LAYOUT_ADDRESS_BOOK ? "Flags" : "Flag", flag);
    else
        read_cells(c, t, flag == PROPERTY_ROW_FLAG_FLAGGED, layout);
}

void property_row(ex_cursor *c, proto_tree *t)
{
    read_row(c, t, hf_row_flag, c->layout.wide ? LAYOUT_WIDE : LAYOUT_ROP);
}

void address_book_property_row(ex_cursor *c, proto_tree *t)
{
    read_row(c, t, hf_address_book_row_flags, LAYOUT_ADDRESS_BOOK);
}

/* ---- values on their own ---- */

static void read_tagged(ex_cursor *c, property_view *v, enum property_layout layout)
{
    uint32_t tag = property_read_tag(c, v);

    if (c->bad)
        return;
    if ((tag & 0xffff) == PTYP_UNSPECIFIED)
        cur_fail(c, v->node.tree, "PropertyType: a value can't be PtypUnspecified");
    else
        property_read_value(c, v, (uint16_t)tag, layout);
}

static void read_tagged_in(ex_cursor *c, proto_tree *t, enum property_layout layout)
{
    property_view v = property_use(c, t);

    v.facts = context_value_begins(c, t);
    v.part = c->part;
    c->rows.about_input = false;
    read_tagged(c, &v, layout);
    property_close(c, &v);
    if (v.facts)
        context_value_read(c, v.facts);
}

void tagged_property_value(ex_cursor *c, proto_tree *t)
{
    read_tagged_in(c, t, c->layout.address_book ? LAYOUT_ADDRESS_BOOK : c->layout.wide ? LAYOUT_WIDE : LAYOUT_ROP);
}

void address_book_tagged_property_value(ex_cursor *c, proto_tree *t) { read_tagged_in(c, t, LAYOUT_ADDRESS_BOOK); }

void property_row_register(int proto_oxcdata)
{
    static hf_register_info fields[] = {
        { &hf_value_flag, { "Flag", "oxcdata.flagged_property_value.flag", FT_UINT8, BASE_HEX, VALS(value_flags), 0,
            "Whether a value follows, an error code in its place, or nothing", HFILL } },
        { &hf_row_flag, { "Flag", "oxcdata.property_row.flag", FT_UINT8, BASE_HEX, VALS(row_flags), 0,
            "Whether a Flag stands before each value of the row, because one is missing or an error", HFILL } },
        { &hf_address_book_row_flags, { "Flags", "oxcdata.address_book_property_row.flags",
            FT_UINT8, BASE_HEX, VALS(row_flags), 0,
            "Whether a Flag stands before each value of the row, because one is missing or an error", HFILL } },
    };

    proto_register_field_array(proto_oxcdata, fields, G_N_ELEMENTS(fields));
}

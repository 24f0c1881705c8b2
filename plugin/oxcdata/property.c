/* oxcdata/property.c
 * One property and its single values: which field a value goes to, and showing it there.
 * MS-OXCDATA 2.11.1.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/property.h"
#include "oxcdata/content.h"
#include "read/names.h"
#include "nspi/names.h"
#include "rop/rop.h"
#include "wireshark/visible.h"
#include "structures.h"

#define TAG_FOLDER_ID          0x67480014u
#define TAG_MID                0x674a0014u
#define TAG_ENTRY_ID           0x0fff0102u
#define TAG_SOURCE_KEY         0x65e00102u
#define ID_DISPLAY_NAME        0x3001
#define ID_SUBJECT             0x0037
#define ID_NORMALIZED_SUBJECT  0x0e1d
#define ID_ATTACH_LONG_FILENAME 0x3707
#define ID_ATTACH_FILENAME     0x3704
/* Of address book entries, MS-OXOABK 2.2. */
#define ID_INSTANCE_KEY        0x0ff6
#define ID_RECORD_KEY          0x0ff9
#define ID_ENTRY_ID            0x0fff
#define ID_EMAIL_ADDRESS       0x3003
#define ID_CONTAINER_FLAGS     0x3600
#define ID_SMTP_ADDRESS        0x39fe
#define ID_DISPLAY_NAME_PRINTABLE 0x39ff
#define ID_ACCOUNT             0x3a00
#define ID_CONTAINER_ID        0xfffd
/* EphemeralEntryID, MS-OXNSPI 2.2.9.2. */
#define EPHEMERAL_SIZE         32
#define EPHEMERAL_ID_TYPE      0x87
#define EPHEMERAL_MID          28

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
    { PTYP_FLOATINGTIME, 8, 8,  FT_DOUBLE,        &hf_floating_time },
    { PTYP_ERRORCODE,    4, 4,  FT_UINT32,        &hf_error_code },
    { PTYP_BOOLEAN,      1, 1,  FT_BOOLEAN,       &hf_boolean },
    { PTYP_INTEGER64,    8, 8,  FT_INT64,         &hf_int64 },
    { PTYP_STRING8,      0, 1,  FT_STRING,        &hf_string },
    { PTYP_STRING,       0, 2,  FT_STRING,        &hf_string },
    { PTYP_TIME,         8, 8,  FT_ABSOLUTE_TIME, &hf_time },
    { PTYP_GUID,        16, 16, FT_GUID,          &hf_guid },
    { PTYP_OBJECT,       0, 2,  FT_BYTES,         &hf_bytes },
    { PTYP_SERVERID,     0, 2,  FT_BYTES,         &hf_bytes },
    { PTYP_RESTRICTION,  0, 0,  FT_NONE,          &hf_restriction },
    { PTYP_RULEACTION,   0, 2,  FT_NONE,          &hf_rule_action },
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
    bool is_error_property = v->prop && (v->prop->type & ~PTYP_MULTIPLE) == PTYP_ERRORCODE;

    if (ft == FT_NONE || (type->type == PTYP_ERRORCODE && !is_error_property))
        return *type->generic;
    if (ft == type->ft || (ft == FT_UINT64 && type->type == PTYP_INTEGER64) ||
        (ft == FT_UINT32 && type->type == PTYP_INTEGER32 && (v->prop->type & ~PTYP_MULTIPLE) == PTYP_INTEGER32))
        return own;
    return *type->generic;
}

/* ---- the item of one property ---- */

/* Shared by all copies of the view; only where there is a text to write. */
static unsigned *text_counter(ex_cursor *c, const property_view *v)
{
    const proto_tree *t = v->node.tree;
    return v->said || tree_is_visible(t) ? wmem_new0(c->pinfo->pool, unsigned) : NULL;
}

property_view property_open(ex_cursor *c, proto_tree *t)
{
    property_view v = { .own_node = true };

    v.node = cur_open(c, t, hf_property_value, ett_property, -1);
    v.shown = text_counter(c, &v);
    return v;
}

property_view property_use(ex_cursor *c, proto_tree *t)
{
    property_view v = { .node = { .item = t ? proto_tree_get_parent(t) : NULL, .tree = t, .start = c->off },
                        .about_input = c->about_input, .wanted_id = c->wanted_id };

    v.said = c->says ? wmem_strbuf_new(c->pinfo->pool, "") : NULL;
    v.shown = text_counter(c, &v);
    c->says = false;
    c->sink = NULL;
    c->wanted_id = 0;
    return v;
}

/* Whether this is the property whose text somebody waits for. */
static bool is_wanted(const ex_cursor *c, const property_view *v)
{
    return v->wanted_id && v->wanted_id == v->tag >> 16 && !c->wanted_text;
}

static void take_tag(ex_cursor *c, property_view *v, uint32_t tag)
{
    v->tag = tag;
    v->prop = property_by_tag(c, tag);
    if (is_wanted(c, v) && !v->said) {
        v->said = wmem_strbuf_new(c->pinfo->pool, "");
        v->shown = wmem_new0(c->pinfo->pool, unsigned);
    }
    if (!c->bad && property_wants_text(v) && v->node.item)
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
    if (v->said)
        c->text = wmem_strbuf_get_str(v->said);
    if (v->own_node) {
        cur_close(c, &v->node);
        return;
    }
    if (is_wanted(c, v))
        c->wanted_text = c->text;
    c->wanted_id = v->wanted_id;
    c->about_input = v->about_input;
    c->tag = v->tag;
}

/* ---- single values ---- */

static void note_id(property_view *v, uint64_t value)
{
    if (!v->facts)
        return;
    if (v->tag == TAG_FOLDER_ID)
        v->facts->folder_id = value;
    else if (v->tag == TAG_MID)
        v->facts->message_id = value;
}

/* The long-term id at the end of an entry id (MS-OXCDATA 2.2.4.1, 2.2.4.2) or in a source key, of size bytes at
   the cursor. */
static void note_long_term_id(ex_cursor *c, property_view *v, int size)
{
    int at = v->tag == TAG_ENTRY_ID && size == 46 ? 22 : v->tag == TAG_ENTRY_ID && size == 70 ? 46 :
             v->tag == TAG_SOURCE_KEY && size == 22 ? 0 : -1;

    if (!v->facts || at < 0)
        return;
    tvb_get_letohguid(c->tvb, c->off + at, &v->facts->replica);
    v->facts->counter = tvb_get_ntoh48(c->tvb, c->off + at + 16);
}

/* The Minimal Entry ID in an ephemeral entry id or an instance key (MS-OXOABK 2.2.3.6), of size bytes at the cursor. */
static void note_mid(ex_cursor *c, property_view *v, int size)
{
    uint16_t id = (uint16_t)(v->tag >> 16);

    if (!v->facts)
        return;
    if (id == ID_INSTANCE_KEY && size == 4)
        v->facts->mid = tvb_get_letohl(c->tvb, c->off);
    else if ((id == ID_ENTRY_ID || id == ID_RECORD_KEY) && size == EPHEMERAL_SIZE &&
             tvb_get_uint8(c->tvb, c->off) == EPHEMERAL_ID_TYPE)
        v->facts->mid = tvb_get_letohl(c->tvb, c->off + EPHEMERAL_MID);
}

static void note_container(property_view *v, uint32_t value)
{
    if (!v->facts)
        return;
    if (v->tag >> 16 == ID_CONTAINER_ID)
        v->facts->container_id = value;
    else if (v->tag >> 16 == ID_CONTAINER_FLAGS)
        v->facts->is_container = true;
}

/* What kind of name of an address book entry a string is. */
static entry_name_kind kind_of_name(const property_view *v, uint16_t type)
{
    switch (v->tag >> 16) {
    case ID_DISPLAY_NAME:           return type == PTYP_STRING ? ENTRY_NAME_DISPLAY : ENTRY_NAME_DISPLAY8;
    case ID_DISPLAY_NAME_PRINTABLE: return ENTRY_NAME_PRINTABLE;
    case ID_ACCOUNT:                return ENTRY_NAME_ACCOUNT;
    case ID_SMTP_ADDRESS:           return ENTRY_NAME_SMTP;
    case ID_EMAIL_ADDRESS:          return ENTRY_NAME_DN;
    default:                        return ENTRY_NAME_NONE;
    }
}

/* Whether a string names an entry better than what was seen of it. */
static bool is_better_name(const ex_cursor *c, const property_view *v, uint16_t type)
{
    return v->facts && !c->rop && kind_of_name(v, type) > v->facts->entry_name_kind;
}

/* Where a string that names an object belongs, or NULL. */
static const char **name_slot(property_view *v)
{
    uint16_t id = (uint16_t)(v->tag >> 16);

    if (!v->facts)
        return NULL;
    if (id == ID_DISPLAY_NAME)
        return &v->facts->display_name;
    if (id == ID_ATTACH_LONG_FILENAME || (id == ID_ATTACH_FILENAME && !v->facts->file_name))
        return &v->facts->file_name;
    if (id == ID_SUBJECT || (id == ID_NORMALIZED_SUBJECT && !v->facts->subject))
        return &v->facts->subject;
    return NULL;
}

static void read_integer64(ex_cursor *c, property_view *v, int hf)
{
    uint64_t value;

    if (field_type(hf) == FT_UINT64)
        value = cur_id64(c, v->node.tree, hf);
    else
        value = cur_u64(c, v->node.tree, hf);
    note_id(v, value);
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
    else if (field_type(hf) == FT_UINT32)
        cur_mid(c, v->node.tree, hf);
    else
        cur_u32(c, v->node.tree, hf);
}

static void read_fixed(ex_cursor *c, property_view *v, const value_type *type, int hf)
{
    proto_tree *t = v->node.tree;

    switch (type->type) {
    case PTYP_INTEGER16:    cur_u16(c, t, hf); break;
    case PTYP_INTEGER32:    read_integer32(c, v, hf); break;
    case PTYP_FLOATING32:   cur_f32(c, t, hf); break;
    case PTYP_FLOATING64:
    case PTYP_FLOATINGTIME: cur_f64(c, t, hf); break;
    case PTYP_CURRENCY:     cur_u64(c, t, hf); break;
    case PTYP_ERRORCODE:    read_error(c, t, hf); break;
    case PTYP_BOOLEAN:      if (c->ndr) cur_u16(c, t, hf); else cur_bool8(c, t, hf); break;
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
    int size = c->ndr && type == PTYP_BOOLEAN ? 2 : known->size;
    int hf = value_field(v, known);
    read_fixed(c, v, known, hf);
    if (c->bad)
        return;
    if (type == PTYP_INTEGER32)
        note_container(v, tvb_get_letohl(c->tvb, c->off - 4));
    property_text_fixed(c, v, type, hf, c->off - size);
}

void property_show_string(ex_cursor *c, property_view *v, uint16_t type, uint64_t size)
{
    const value_type *known = find_type(type);
    const char *text = NULL, **slot = name_slot(v);
    bool is_better = is_better_name(c, v, type);
    const char **get = slot || is_better ? &text : NULL;
    int start = c->off;

    if (!known || known->ft != FT_STRING)
        return;
    if (type == PTYP_STRING)
        cur_string16(c, v->node.tree, value_field(v, known), size, get);
    else
        cur_string8(c, v->node.tree, value_field(v, known), size, get);
    if (c->bad)
        return;
    if (slot && *text)
        *slot = text;
    if (is_better && *text) {
        v->facts->entry_name = text;
        v->facts->entry_name_kind = kind_of_name(v, type);
    }
    property_text_string(c, v, type, start, c->off - start);
}

/* What is inside a value, or NULL. */
static ex_fields content_of(const property_view *v, uint16_t type)
{
    if (type == PTYP_SERVERID)
        return oxcdata_server_id;
    return type == PTYP_BINARY && v->prop ? v->prop->holds : NULL;
}

/* Shows it below the value's item: size bytes at the cursor. What reads nothing has nothing to say about
   this value. Returns its one-line text, NULL when it has none or says is false. */
static const char *show_content(ex_cursor *c, proto_tree *t, ex_fields content, int size, bool says)
{
    ex_cursor inside = *c;

    inside.end = inside.off + size;
    inside.ndr = false;          /* a value's bytes are packed, and aligned to nothing, in NDR too */
    inside.address_book = false;
    inside.block = NULL;
    inside.says = says;
    inside.text = NULL;
    inside.nspi = NULL;      /* values in there are no row's */
    if (++inside.depth > CUR_MAX_DEPTH)
        return NULL;
    content(&inside, t);
    if (inside.off < inside.end && (inside.bad || inside.off > c->off))
        cur_finish(&inside, t);
    return says ? inside.text : NULL;
}

void property_show_bytes(ex_cursor *c, property_view *v, uint16_t type, uint64_t size)
{
    const value_type *known = find_type(type);
    proto_tree *t = v->node.tree, *below = NULL;
    ex_fields content = size ? content_of(v, type) : NULL;
    const char *text = NULL;

    if (!known)
        known = find_type(PTYP_BINARY);
    int hf = value_field(v, known);
    if (!cur_need(c, t, hf, size))
        return;
    note_long_term_id(c, v, (int)size);
    note_mid(c, v, (int)size);
    t = cur_room(c, t);
    if (t || v->said) {
        proto_item *item = proto_tree_add_item(t, hf, c->tvb, c->off, (int)size, ENC_NA);
        below = content ? proto_item_add_subtree(item, ett_value) : NULL;
    }
    if (content && (below || property_wants_text(v)))
        text = show_content(c, below, content, (int)size, property_wants_text(v));
    if (text && *text)
        property_text_inner(v, text);
    else
        property_text_bytes(c, v, c->off, (int)size);
    c->off += (int)size;
}

void property_show_struct(ex_cursor *c, property_view *v, uint16_t type, ex_fields fn)
{
    const value_type *known = find_type(type);
    int own = v->prop ? *v->prop->hf : 0;
    struct nspi_message *nspi = c->nspi;

    if (!known)
        return;
    c->nspi = NULL;          /* values in there are no row's */
    c->says = property_wants_text(v);
    c->text = NULL;
    cur_struct(c, v->node.tree, own > 0 && field_type(own) == FT_NONE ? own : *known->generic, ett_value, fn);
    c->nspi = nspi;
    c->says = false;
    if (c->text && property_wants_text(v))
        property_text_inner(v, c->text);
}

/* ---- registration ---- */

#define FIELD(hf, name, abbrev, type, base, strings) \
    { &(hf), { name, "oxcdata." abbrev, type, base, strings, 0, NULL, HFILL } }

static void register_fields(int proto)
{
    static hf_register_info fields[] = {
        FIELD(hf_property_value, "PropertyValue", "property_value", FT_NONE, BASE_NONE, NULL),
        FIELD(hf_int16, "Integer16", "value.integer16", FT_INT16, BASE_DEC, NULL),
        FIELD(hf_int32, "Integer32", "value.integer32", FT_INT32, BASE_DEC, NULL),
        FIELD(hf_int64, "Integer64", "value.integer64", FT_INT64, BASE_DEC, NULL),
        FIELD(hf_float, "Floating32", "value.floating32", FT_FLOAT, BASE_NONE, NULL),
        FIELD(hf_double, "Floating64", "value.floating64", FT_DOUBLE, BASE_NONE, NULL),
        FIELD(hf_currency, "Currency", "value.currency", FT_INT64, BASE_DEC, NULL),
        FIELD(hf_floating_time, "FloatingTime", "value.floating_time", FT_DOUBLE, BASE_NONE, NULL),
        FIELD(hf_error_code, "ErrorCode", "value.error_code", FT_UINT32, BASE_HEX | BASE_EXT_STRING,
              VALS_EXT_PTR(&ex_error_names)),
        FIELD(hf_boolean, "Boolean", "value.boolean", FT_BOOLEAN, BASE_NONE, NULL),
        FIELD(hf_string, "String", "value.string", FT_STRING, BASE_NONE, NULL),
        FIELD(hf_time, "Time", "value.time", FT_ABSOLUTE_TIME, ABSOLUTE_TIME_UTC, NULL),
        FIELD(hf_guid, "Guid", "value.guid", FT_GUID, BASE_NONE, NULL),
        FIELD(hf_bytes, "Binary", "value.binary", FT_BYTES, BASE_NONE, NULL),
        FIELD(hf_restriction, "Restriction", "value.restriction", FT_NONE, BASE_NONE, NULL),
        FIELD(hf_rule_action, "RuleAction", "value.rule_action", FT_NONE, BASE_NONE, NULL),
    };
    static int *subtrees[] = { &ett_property, &ett_value };

    ett_property = ett_value = -1;
    proto_register_field_array(proto, fields, G_N_ELEMENTS(fields));
    proto_register_subtree_array(subtrees, G_N_ELEMENTS(subtrees));
}

void property_register(void)
{
    int oxcdata = proto_register_protocol("MS-OXCDATA structures", "OXCDATA", "oxcdata");
    int oxprops = proto_register_protocol("MS-OXPROPS properties", "OXPROPS", "oxprops");

    /* They only hold fields: there is nothing to switch off. */
    proto_set_cant_toggle(oxcdata);
    proto_set_cant_toggle(oxprops);
    register_fields(oxcdata);
    property_tag_register(oxcdata);
    property_value_register(oxcdata);
    property_row_register(oxcdata);
    content_register(oxcdata);
    generated_register_oxcdata(oxcdata);
    generated_register_oxprops(oxprops);
}

/* oxcdata/tag.c
 * Property tags, ids and types, and the names of properties. See oxcdata/tag.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/tag.h"
#include "oxcdata/context.h"
#include "read/names.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/text.h"
#include "session/logon.h"
#include "wireshark/visible.h"

#include <epan/to_str.h>

#include <stdlib.h>
#include <string.h>

#define TAGS_TEXT_MAX  4       /* properties that a text names */

static int hf_property_tag;
static int hf_property_id;
static int hf_property_type;
static int ett_tag;
static int ett_tags;

/* ex_named_properties in the order of compare_named(), made once: the order of GUIDs in the generated
   table is not relied upon. */
static const ex_property **named_index;

/* ---- looking up ---- */

static int compare_identity(const e_guid_t *set_a, uint32_t lid_a, const char *key_a,
                            const e_guid_t *set_b, uint32_t lid_b, const char *key_b)
{
    int order = memcmp(set_a, set_b, sizeof *set_a);

    if (order)
        return order;
    if (!key_a || !key_b)
        return key_a ? 1 : key_b ? -1 : lid_a < lid_b ? -1 : lid_a > lid_b;
    /* Servers fold the case of names (always in PS_INTERNET_HEADERS). */
    return g_ascii_strcasecmp(key_a, key_b);
}

static int compare_named(const void *a, const void *b)
{
    const ex_property *pa = *(const ex_property *const *)a, *pb = *(const ex_property *const *)b;
    return compare_identity(pa->set, pa->lid, pa->key, pb->set, pb->lid, pb->key);
}

static int compare_name(const void *key, const void *element)
{
    const ex_name *n = key;
    const ex_property *p = *(const ex_property *const *)element;
    return compare_identity(&n->set, n->lid, n->key, p->set, p->lid, p->key);
}

static void make_named_index(void)
{
    named_index = wmem_alloc_array(wmem_epan_scope(), const ex_property *, ex_named_properties_count + 1);
    for (unsigned i = 0; i < ex_named_properties_count; i++)
        named_index[i] = &ex_named_properties[i];
    qsort(named_index, ex_named_properties_count, sizeof *named_index, compare_named);
}

static const ex_property *find_named(const ex_name *name)
{
    const ex_property **found = bsearch(name, named_index, ex_named_properties_count, sizeof *named_index,
                                        compare_name);
    return found ? *found : NULL;
}

/* Types that differ in wire form only: 8-bit and Unicode strings; a list and an instance of it. */
static uint16_t comparable_type(uint16_t type)
{
    type &= (uint16_t)~PTYP_INSTANCE;
    return (type & ~PTYP_MULTIPLE) == PTYP_STRING8 ? (uint16_t)(type ^ PTYP_STRING8 ^ PTYP_STRING) : type;
}

static const ex_property *find_tagged(uint16_t id, uint16_t type)
{
    unsigned low = 0, high = ex_tagged_properties_count;

    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        if (ex_tagged_properties[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == ex_tagged_properties_count || ex_tagged_properties[low].id != id)
        return NULL;
    for (unsigned i = low; i < ex_tagged_properties_count && ex_tagged_properties[i].id == id; i++)
        if (comparable_type(ex_tagged_properties[i].type) == comparable_type(type))
            return &ex_tagged_properties[i];
    return &ex_tagged_properties[low];
}

/* MS-OXORULE 2.2.4.2. */
struct ex_own_names {
    wmem_map_t *by_id;           /* id -> ex_name; NULL: there is only */
    uint16_t only_id;
    const ex_name *only_name;
    int ids;                     /* where they are in the tvb */
    uint64_t count, named;
};

void property_own_name(ex_cursor *c, uint16_t id, const ex_name *name)
{
    struct ex_own_names *own = wmem_new0(c->pinfo->pool, struct ex_own_names);

    own->only_id = id;
    own->only_name = name;
    c->own_names = own;
}

void property_own_names(ex_cursor *c, uint64_t n)
{
    struct ex_own_names *own;

    c->own_names = NULL;
    if (n == 0 || (uint64_t)cur_left(c) < n * 2)
        return;
    own = wmem_new(c->pinfo->pool, struct ex_own_names);
    own->by_id = wmem_map_new(c->pinfo->pool, g_direct_hash, g_direct_equal);
    own->ids = c->off;
    own->count = n;
    own->named = 0;
    c->own_names = own;
}

/* The next of the names that the structure brings along; NULL: this id has none. */
static void own_name_read(ex_cursor *c, const ex_name *name)
{
    struct ex_own_names *own = c->own_names;

    if (c->bad || own->named == own->count)
        return;
    uint16_t id = tvb_get_letohs(c->tvb, own->ids + (int)own->named++ * 2);
    if (name)
        wmem_map_insert(own->by_id, GUINT_TO_POINTER(id), wmem_memdup(c->pinfo->pool, name, sizeof *name));
}

void property_name_read(ex_cursor *c, uint8_t kind, const e_guid_t *set, uint32_t lid, const char *key)
{
    const ex_name name = { .set = *set, .lid = lid, .key = key };
    const ex_name *given = kind == PROPERTY_NAME_KIND_NO_PROPERTY_NAME ? NULL : &name;

    if (c->own_names)
        own_name_read(c, given);
    else
        context_name_read(c, given);
}

/* The named property behind an id from 0x8000, or NULL. */
static const ex_name *name_of(const ex_cursor *c, uint16_t id)
{
    const struct ex_own_names *own = c->own_names;
    const ex_name *name = NULL;

    if (own && own->by_id)
        name = wmem_map_lookup(own->by_id, GUINT_TO_POINTER(id));
    else if (own && own->only_id == id)
        name = own->only_name;
    if (name || (own && own->named < own->count))
        return name;
    return context_property_name(c, id);
}

static bool in_mailbox(const ex_cursor *c)
{
    return context_is_mailbox(c) || c->own_names;
}

/* Outside a mailbox, in the address book, ids from 0x8000 are fixed like all others (MS-OXPROPS). */
static bool is_named(const ex_cursor *c, uint16_t id)
{
    return id >= PROPERTY_ID_RANGE_NAMED_FIRST && in_mailbox(c);
}

/* The address book has no messages: there the fields of a dialog template have these ids (MS-OXOABKT). */
static bool is_of_message_class(uint16_t id)
{
    return id >= PROPERTY_ID_RANGE_CLASS_FIRST && id <= PROPERTY_ID_RANGE_CLASS_LAST;
}

const ex_property *property_by_tag(const ex_cursor *c, uint32_t tag)
{
    uint16_t id = (uint16_t)(tag >> 16);

    if (!is_named(c, id)) {
        const ex_property *found = find_tagged(id, (uint16_t)tag);
        bool elsewhere = in_mailbox(c) ? found && (found->traits & PROPERTY_OF_ADDRESS_BOOK) : is_of_message_class(id);
        return elsewhere ? NULL : found;
    }
    const ex_name *name = name_of(c, id);
    return name ? find_named(name) : NULL;
}

/* ---- names ---- */

const char *property_set_text(wmem_allocator_t *pool, const e_guid_t *set)
{
    const char *name = property_set_name(set);

    return name ? name : guid_to_str(pool, set);
}

/* NULL when nothing but the id is known. */
static const char *known_name(const ex_cursor *c, uint32_t tag)
{
    uint16_t id = (uint16_t)(tag >> 16);
    const ex_property *known = property_by_tag(c, tag);
    const ex_name *name;

    if (known)
        return known->name;
    name = is_named(c, id) ? name_of(c, id) : NULL;
    if (!name)
        return NULL;
    if (name->key)
        return wmem_strdup_printf(c->pinfo->pool, "%s/%s", property_set_text(c->pinfo->pool, &name->set), name->key);
    return wmem_strdup_printf(c->pinfo->pool, "%s/0x%04x", property_set_text(c->pinfo->pool, &name->set), name->lid);
}

const char *property_name(const ex_cursor *c, uint32_t tag)
{
    const char *name = known_name(c, tag);
    return name ? name : wmem_strdup_printf(c->pinfo->pool, "0x%04x", tag >> 16);
}

ex_fields property_type_structure(uint16_t type)
{
    const ex_type_structure *one = ex_type_structures;

    while (one->fields && one->type != type)
        one++;
    return one->fields;
}

/* `PtypString`; never NULL. */
static const char *property_type_name(uint16_t type)
{
    const char *name = try_val_to_str_ext(type, &ex_property_types);
    return name ? name : "unknown type";
}

/* ---- showing ---- */

static proto_item *add_tag(ex_cursor *c, proto_tree *t, int hf, int off, int size, uint32_t tag)
{
    if (!tree_is_visible(t))
        return proto_tree_add_uint(t, hf, c->tvb, off, size, tag);
    return proto_tree_add_uint_format_value(t, hf, c->tvb, off, size, tag, "%s %s (0x%08x)", property_name(c, tag),
                                            property_type_name((uint16_t)tag), tag);
}

static void add_type(ex_cursor *c, proto_tree *t, int off, uint16_t type)
{
    proto_tree_add_uint(t, hf_property_type, c->tvb, off, 2, type);
}

static void add_id(ex_cursor *c, proto_tree *t, int hf, int off, uint16_t id, uint16_t type)
{
    const char *name = tree_is_visible(t) ? known_name(c, (uint32_t)id << 16 | type) : NULL;

    if (name)
        proto_tree_add_uint_format_value(t, hf, c->tvb, off, 2, id, "%s (0x%04x)", name, id);
    else
        proto_tree_add_uint(t, hf, c->tvb, off, 2, id);
}

/* The tag's halves; the type comes first on the wire. */
static void add_parts(ex_cursor *c, proto_item *item, int off, uint32_t tag)
{
    proto_tree *sub = proto_item_add_subtree(item, ett_tag);

    add_type(c, sub, off, (uint16_t)tag);
    add_id(c, sub, hf_property_id, off + 2, (uint16_t)(tag >> 16), (uint16_t)tag);
}

uint32_t cur_property_tag(ex_cursor *c, proto_tree *t, int hf)
{
    uint32_t tag;

    if (!cur_need(c, t, hf, 4))
        return 0;
    tag = cur_u32(c, NULL, hf);     /* shown below: the text needs the value */
    t = cur_room(c, t);
    if (t && !c->bad)
        add_parts(c, add_tag(c, t, hf, c->off - 4, 4, tag), c->off - 4, tag);
    return tag;
}

uint16_t cur_property_id(ex_cursor *c, proto_tree *t, int hf)
{
    uint16_t id;

    if (!cur_need(c, t, hf, 2))
        return 0;
    id = cur_u16(c, NULL, hf);
    t = cur_room(c, t);
    if (t && !c->bad)
        add_id(c, t, hf, c->off - 2, id, PTYP_UNSPECIFIED);
    return id;
}

static proto_tree *open_list(ex_cursor *c, proto_tree *t, int hf, unsigned count)
{
    t = cur_room(c, t);
    if (!t || count < 2)
        return t;
    const header_field_info *field = proto_registrar_get_nth((unsigned)hf);
    return proto_tree_add_subtree_format(t, c->tvb, c->off, (int)count * 4, ett_tags, NULL, "%s (%u)",
                                         field->name, count);
}

const ex_tags *cur_property_tags(ex_cursor *c, proto_tree *t, int hf, uint64_t n)
{
    unsigned left = (unsigned)cur_left(c) / 4;
    unsigned there = c->probe && c->probe->whole && n > left ? 0 : (unsigned)MIN(n, left);
    ex_tags *tags = wmem_new(c->pinfo->pool, ex_tags);
    uint32_t *each = wmem_alloc_array(c->pinfo->pool, uint32_t, there);
    proto_tree *list = open_list(c, t, hf, there);

    tags->count = 0;
    tags->tags = each;
    while (tags->count < there) {
        uint32_t tag = cur_property_tag(c, list, hf);
        if (c->bad)
            return tags;
        each[tags->count++] = tag;
    }
    if (n > there)
        cur_need(c, t, hf, n - there > UINT64_MAX / 4 ? UINT64_MAX : (n - there) * 4);
    return tags;
}

uint32_t property_tag_read(ex_cursor *c, proto_tree *t)
{
    return cur_property_tag(c, t, hf_property_tag);
}

void property_tag_show_generated(ex_cursor *c, proto_tree *t, uint32_t tag)
{
    t = cur_room(c, t);
    if (t)
        proto_item_set_generated(add_tag(c, t, hf_property_tag, c->off, 0, tag));
}

uint16_t property_type_read(ex_cursor *c, proto_tree *t)
{
    uint16_t type;

    if (!cur_need(c, t, hf_property_type, 2))
        return 0;
    type = cur_u16(c, NULL, hf_property_type);
    t = cur_room(c, t);
    if (t && !c->bad)
        add_type(c, t, c->off - 2, type);
    return type;
}

/* ---- texts ---- */

const char *cur_tag_text(ex_cursor *c, uint32_t tag)
{
    return property_name(c, tag);
}

const char *cur_tag_id_text(ex_cursor *c, uint32_t id)
{
    return property_name(c, id << 16);
}

const char *property_lid_text(ex_cursor *c, const e_guid_t *set, uint32_t lid)
{
    const ex_property *known = find_named(&(ex_name){ .set = *set, .lid = lid });

    return known ? known->name
                 : wmem_strdup_printf(c->pinfo->pool, "%s 0x%x", property_set_text(c->pinfo->pool, set), lid);
}

const char *property_key_text(ex_cursor *c, const e_guid_t *set, const char *key)
{
    const ex_property *known = key ? find_named(&(ex_name){ .set = *set, .key = key }) : NULL;

    return known ? known->name
                 : wmem_strdup_printf(c->pinfo->pool, "%s \"%s\"", property_set_text(c->pinfo->pool, set),
                                      cur_text_or(c, key));
}

const char *cur_type_text(ex_cursor *c, uint32_t type)
{
    return ws_val_to_str_ext(c->pinfo->pool, type, &ex_property_types, "0x%04x");
}

const char *cur_tags_text(ex_cursor *c, const ex_tags *tags)
{
    wmem_strbuf_t *text = wmem_strbuf_new(c->pinfo->pool, "");

    for (uint32_t i = 0; tags && i < MIN(tags->count, TAGS_TEXT_MAX); i++)
        wmem_strbuf_append_printf(text, "%s%s", i ? ", " : "", property_name(c, tags->tags[i]));
    if (tags && tags->count > TAGS_TEXT_MAX)
        wmem_strbuf_append_printf(text, ", … (%u)", tags->count);
    return wmem_strbuf_get_str(text);
}

/* ---- registration ---- */

void property_tag_register(int proto_oxcdata)
{
    static hf_register_info fields[] = {
        { &hf_property_tag, { "PropertyTag", "oxcdata.property_tag", FT_UINT32, BASE_HEX, NULL, 0,
            "Which property it is (upper two bytes) and what type its value has (lower two bytes)", HFILL } },
        { &hf_property_id, { "PropertyId", "oxcdata.property_id", FT_UINT16, BASE_HEX, NULL, 0,
            "Which property it is; ids from 0x8000 on mean another property in each mailbox", HFILL } },
        { &hf_property_type, { "PropertyType", "oxcdata.property_type",
            FT_UINT16, BASE_HEX | BASE_EXT_STRING, VALS_EXT_PTR(&ex_property_types), 0,
            "What type the values of the property have", HFILL } },
    };
    static int *subtrees[] = { &ett_tag, &ett_tags };

    hf_property_tag = hf_property_id = hf_property_type = ett_tag = ett_tags = -1;
    proto_register_field_array(proto_oxcdata, fields, G_N_ELEMENTS(fields));
    proto_register_subtree_array(subtrees, G_N_ELEMENTS(subtrees));
    make_named_index();
}

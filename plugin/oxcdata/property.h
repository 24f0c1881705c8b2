/* oxcdata/property.h
 * Property tags, property values and property rows: MS-OXCDATA 2.8, 2.9 and 2.11, and their address
 * book forms of MS-OXCMAPIHTTP 2.2.1.
 *
 * A property is shown as one item (oxcdata.property_value) that holds its tag and its value. The
 * value uses the property's own field (oxprops.subject) when the property is known and the wire type
 * fits it, else a field by type (oxcdata.value.string). In three steps, so that each encoding can
 * find the bytes its own way: property_open, property_show_*, property_close.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_PROPERTY_H
#define EXCHANGE_OXCDATA_PROPERTY_H

#include "read/cursor.h"
#include "oxcdata/property_table.h"

/* Property types, MS-OXCDATA 2.11.1. */
enum property_type {
    PTYP_UNSPECIFIED   = 0x0000, PTYP_NULL        = 0x0001, PTYP_INTEGER16  = 0x0002,
    PTYP_INTEGER32     = 0x0003, PTYP_FLOATING32  = 0x0004, PTYP_FLOATING64 = 0x0005,
    PTYP_CURRENCY      = 0x0006, PTYP_FLOATINGTIME = 0x0007, PTYP_ERRORCODE = 0x000a,
    PTYP_BOOLEAN       = 0x000b, PTYP_OBJECT      = 0x000d, PTYP_INTEGER64  = 0x0014,
    PTYP_STRING8       = 0x001e, PTYP_STRING      = 0x001f, PTYP_TIME       = 0x0040,
    PTYP_GUID          = 0x0048, PTYP_SERVERID    = 0x00fb, PTYP_RESTRICTION = 0x00fd,
    PTYP_RULEACTION    = 0x00fe, PTYP_BINARY      = 0x0102,
    PTYP_MULTIPLE      = 0x1000, /* added to a type: a list of it */
    PTYP_INSTANCE      = 0x2000  /* added to a multiple type: one element as a column (MS-OXCTABL 2.2.1.1) */
};

/* How values are laid out; MS-OXCDATA 2.11.1.1, MS-OXCMAPIHTTP 2.2.1.1. */
enum property_layout {
    LAYOUT_ROP,          /* sizes of binaries have 16 bits, counts of multiple values 32 */
    LAYOUT_WIDE,         /* all 32 bits: extended rules, MAPI/HTTP bodies */
    LAYOUT_ADDRESS_BOOK  /* as wide, and strings, binaries and lists have HasValue in front */
};

/* ---- Tags ---- */

/* A tag (4 bytes) or an id (2 bytes) at the cursor, shown under hf (FT_UINT32 / FT_UINT16), with its
   name in the text. */
uint32_t cur_property_tag(ex_cursor *c, proto_tree *t, int hf);
uint16_t cur_property_id(ex_cursor *c, proto_tree *t, int hf);

/* The property behind a tag, or NULL. Where several share an id, the one of the tag's type. Ids from
   0x8000 are looked up among the names that the session has learned. */
const ex_property *property_by_tag(const ex_cursor *c, uint32_t tag);
/* Its name (`PidTagSubject`), else the name of its set and its LID or key, else the id in hex. Pool
   or static memory, never NULL. */
const char *property_name(const ex_cursor *c, uint32_t tag);
/* `PSETID_Common`, or the GUID when it is no property set of MS-OXPROPS. Pool or static memory. */
const char *property_set_text(wmem_allocator_t *pool, const e_guid_t *set);
const char *property_type_name(uint16_t type);  /* `PtypString`, never NULL */

/* ---- Values ---- */

/* Names of an address book entry, the better ones last. 8-bit text can lack characters. */
typedef enum {
    ENTRY_NAME_NONE, ENTRY_NAME_DN, ENTRY_NAME_SMTP, ENTRY_NAME_ACCOUNT, ENTRY_NAME_PRINTABLE, ENTRY_NAME_DISPLAY8,
    ENTRY_NAME_DISPLAY
} entry_name_kind;

/* What a row or list of values says about one object: gathered for property_facts_hook, and nspi/rows.h. */
typedef struct property_facts {
    uint64_t folder_id;          /* 0: not seen */
    uint64_t message_id;
    const char *display_name;    /* pool scope, NULL: not seen */
    const char *subject;
    const char *file_name;       /* of an attachment */
    e_guid_t replica;            /* from the entry id or source key */
    uint64_t counter;            /* likewise; 0: not seen */
    const char *entry_name;      /* the best name of an address book entry, pool scope; NULL: not seen */
    entry_name_kind entry_name_kind;
    uint32_t mid;                /* its Minimal Entry ID, 0: not seen */
    uint32_t container_id;       /* PidTagAddressBookContainerId */
    bool is_container;           /* it has PidTagContainerFlags */
} property_facts;

/* A property being shown. Valid until the packet's tree is gone: values may be added behind
   property_close, as NDR's deferred pointees need. A copy is as good as the original. */
typedef struct property_view {
    cur_node node;               /* its item; node.tree is NULL without a tree */
    bool own_node;               /* node was opened here */
    uint32_t tag;
    const ex_property *prop;     /* NULL: not known */
    unsigned *shown;             /* characters of values in the item's text; NULL: no text is made */
    wmem_strbuf_t *said;         /* the same text without the tag, for whoever asked (cur_says); or NULL */
    property_facts *facts;       /* NULL: nobody asks */
    bool about_input;            /* what the cursor had */
    uint16_t wanted_id;          /* likewise */
} property_view;

/* Opens the item of one property in t (may be NULL). Needs property_close, failed or not. */
property_view property_open(ex_cursor *c, proto_tree *t);
/* The same with t itself as the item's subtree, for callers that have opened one. When the structure's
   text is asked for, property_close sets c->text to the value's. */
property_view property_use(ex_cursor *c, proto_tree *t);
/* Reads the tag (4 bytes) at the cursor and takes it as the property's. */
uint32_t property_read_tag(ex_cursor *c, property_view *v);
/* Takes a tag that is known from elsewhere; shown as generated. */
void property_set_tag(ex_cursor *c, property_view *v, uint32_t tag);
void property_close(ex_cursor *c, property_view *v);

/* Named properties that a structure brings along: n ids are at the cursor, then come as many PropertyName
   structures (MS-OXORULE 2.2.4.2). From here on, for this cursor and its copies, these ids mean those names. */
void property_own_names(ex_cursor *c, uint64_t n);
struct ex_name;
/* The next of these names, in packet scope; NULL: this id has none. */
void property_own_name(ex_cursor *c, const struct ex_name *name);

/* One value at the cursor, under the right field, with the text in the property's item. type is a
   single type (no PTYP_MULTIPLE); for elements of a list call once for each. */

/* Types of fixed size (Integer16 to Guid, ErrorCode, Boolean, Time); aligned when c->ndr is set, when
   PtypBoolean also has 2 bytes. Other types: nothing. */
void property_show_fixed(ex_cursor *c, property_view *v, uint16_t type);
/* PTYP_STRING8 or PTYP_STRING of size bytes, or CUR_NUL. */
void property_show_string(ex_cursor *c, property_view *v, uint16_t type, uint64_t size);
/* size bytes of anything else. What is inside (PTYP_SERVERID, or what a table says that the property's
   values hold) is shown below the bytes, and its text takes their place in the property's. */
void property_show_bytes(ex_cursor *c, property_view *v, uint16_t type, uint64_t size);
/* A value that is a structure (PTYP_RESTRICTION, PTYP_RULEACTION), which fn reads. */
void property_show_struct(ex_cursor *c, property_view *v, uint16_t type, ex_fields fn);
/* No value: appends why (`not present`, a NULL pointer) to the item's text. */
void property_show_none(property_view *v, const char *why);

/* A whole value as ROP buffers and MAPI/HTTP lay it out. wire_type may differ from the tag's, e.g.
   PTYP_ERRORCODE; PTYP_UNSPECIFIED: the type precedes the value. */
void property_read_value(ex_cursor *c, property_view *v, uint16_t wire_type, enum property_layout layout);
/* The same with an item of its own in t, for a tag that isn't at the cursor. */
void property_value(ex_cursor *c, proto_tree *t, uint32_t tag, uint16_t wire_type, enum property_layout layout);

/* ---- Structures that tables name; t is the structure's own subtree ---- */

/* Rows use c->columns; if those aren't known that is noted and the rest is undecoded. */
void property_row(ex_cursor *c, proto_tree *t);                         /* MS-OXCDATA 2.8.1 */
void address_book_property_row(ex_cursor *c, proto_tree *t);            /* MS-OXCMAPIHTTP 2.2.1.7 */
void tagged_property_value(ex_cursor *c, proto_tree *t);                /* MS-OXCDATA 2.11.4 */
void address_book_tagged_property_value(ex_cursor *c, proto_tree *t);   /* MS-OXCMAPIHTTP 2.2.1.2 */

/* Called behind each row and each value of a list, on the first pass only: what is told about the object
   whose ids it has, or, with c->about_input, about the ROP's input object. NULL by default. */
extern void (*property_facts_hook)(ex_cursor *c, const property_facts *facts);

/* Registers OXCDATA and OXPROPS with all their fields. Once, before rop_register. */
void property_register(void);

/* ---- Between the property files ---- */
void property_tag_register(int proto_oxcdata);
void property_value_register(int proto_oxcdata);
void property_row_register(int proto_oxcdata);
/* Bytes that a value of a single type takes at least in a list; 0: not a type that lists can have. */
unsigned property_least_size(uint16_t type);
/* Append a value that is in the tvb at off to the item's text; size in bytes. hf: the field that it is shown
   under. inner: by the text of the structure that it holds. */
bool property_wants_text(const property_view *v);
void property_text_fixed(ex_cursor *c, property_view *v, uint16_t type, int hf, int off);
void property_text_string(ex_cursor *c, property_view *v, uint16_t type, int off, int size);
void property_text_inner(property_view *v, const char *text);
void property_text_bytes(ex_cursor *c, property_view *v, int off, int size);
/* The same for a value whose content has a text of its own. */
void property_text_inner(property_view *v, const char *text);
/* A tag known from elsewhere as a generated item. */
void property_tag_show_generated(ex_cursor *c, proto_tree *t, uint32_t tag);
/* The tag at the cursor under the plugin's own oxcdata.property_tag. */
uint32_t property_tag_read(ex_cursor *c, proto_tree *t);
/* A 16-bit property type at the cursor. */
uint16_t property_type_read(ex_cursor *c, proto_tree *t);
/* Whether anybody wants to know what values say about their object. */
bool property_wants_facts(const ex_cursor *c);

#endif

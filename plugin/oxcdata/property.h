/* oxcdata/property.h
 * One property with its values: MS-OXCDATA 2.11.
 *
 * A property is shown as one item (oxcdata.property_value) that holds its tag and its value. The value uses the
 * property's own field (oxprops.subject) when the property is known and the wire type fits it, else a field by type
 * (oxcdata.value.string). In three steps, so that each encoding can find the bytes its own way: property_open or
 * property_use, property_show_..., property_close.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_PROPERTY_H
#define EXCHANGE_OXCDATA_PROPERTY_H

#include "oxcdata/facts.h"
#include "oxcdata/tag.h"
#include "oxcdata/value_text.h"
#include "read/cursor.h"
#include "read/structure.h"

/* A property being shown. Valid until the packet's tree is gone: values may be added behind property_close, as NDR's
   deferred pointees need. A copy is as good as the original. */
typedef struct property_view {
    cur_node node;               /* its item; node.tree is NULL without a tree */
    bool own_node;               /* node was opened here */
    uint32_t tag;
    const ex_property *prop;     /* NULL: not known */
    ex_fields holds;             /* what its binary values hold where the place tells; NULL: prop tells */
    value_text text;             /* of its values */
    struct ex_part *part;        /* session/part.h: gets its values; NULL: nobody does */
    property_facts *facts;       /* what its values say about their object; NULL: nobody wants to know */
    bool about_input;            /* what the cursor had, to be put back */
    uint16_t wanted_id;          /* likewise */
    const char *wanted_text;     /* likewise */
} property_view;

/* Opens the item of one property in t (may be NULL). Needs property_close, failed or not. */
property_view property_open(ex_cursor *c, proto_tree *t);
/* The same with t itself as the item's subtree, for callers that have opened one. When the summary of the structure is
   wanted, property_close sets it to the value's text. */
property_view property_use(ex_cursor *c, proto_tree *t);
/* Reads the tag (4 bytes) at the cursor and takes it as the property's. */
uint32_t property_read_tag(ex_cursor *c, property_view *v);
/* Takes a tag that is known from elsewhere; it is shown as generated. */
void property_set_tag(ex_cursor *c, property_view *v, uint32_t tag);
void property_close(ex_cursor *c, property_view *v);

/* Bytes that a value of a single type takes at least in a list; 0: not a type that lists can have. */
unsigned property_least_size(uint16_t type);

/* One value at the cursor, under the right field, with its text in the property's item. type is a single type (no
   PTYP_MULTIPLE); for elements of a list call once for each. */

/* Types of fixed size (Integer16 to Guid, ErrorCode, Boolean, Time); aligned in NDR, where PtypBoolean has 2 bytes.
   Other types: nothing is read. */
void property_show_fixed(ex_cursor *c, property_view *v, uint16_t type);
/* PTYP_STRING8 or PTYP_STRING of size bytes, or CUR_NUL. */
void property_show_string(ex_cursor *c, property_view *v, uint16_t type, uint64_t size);
/* size bytes of anything else. What is inside (PTYP_SERVER_ID, or what a table says that the property's values hold) is
   shown below the bytes, and its summary takes their place in the property's text. */
void property_show_bytes(ex_cursor *c, property_view *v, uint16_t type, uint64_t size);
/* A value that is a structure (PTYP_RESTRICTION, PTYP_RULE_ACTION), which fn reads. */
void property_show_struct(ex_cursor *c, property_view *v, uint16_t type, ex_fields fn);
/* No value: appends why (`not present`, a NULL pointer) to the item's text. */
void property_show_none(property_view *v, const char *why);

/* Preference: whether what binary values of properties hold is shown below their bytes. */
extern ws_bool property_decode_binary;

/* Registers what is shown here under OXCDATA. Once. */
void property_register(int proto_oxcdata);

#endif

/* oxcdata/tag.h
 * Property tags, ids and types, and what properties are called. MS-OXCDATA 2.9 and 2.11.1, MS-OXPROPS 2.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_TAG_H
#define EXCHANGE_OXCDATA_TAG_H

#include "oxcdata/property_table.h"
#include "generated/oxcdata_constants.h"
#include "read/cursor.h"

struct ex_name;

/* Bits that are added to a property type (PTYP_..., MS-OXCDATA 2.11.1). */
enum {
    PTYP_MULTIPLE = 0x1000,  /* a list of it */
    PTYP_INSTANCE = 0x2000   /* with PTYP_MULTIPLE: one element as a column (MS-OXCTABL 2.2.1.1) */
};

/* The tag of a property with this id (PID_TAG_...) and type (PTYP_...). */
#define PROPERTY_TAG(id, type) ((uint32_t)(id) << 16 | (type))

/* ---- Reading ---- */

/* A tag (4 bytes) or an id (2 bytes) at the cursor, shown under hf (FT_UINT32 / FT_UINT16), with its name in the text.
   0 if bad. */
uint32_t cur_property_tag(ex_cursor *c, proto_tree *t, int hf);
uint16_t cur_property_id(ex_cursor *c, proto_tree *t, int hf);
/* n tags, one item each under hf (FT_UINT32), in a subtree of their own when n > 1. Returns them in packet scope, never
   NULL; fewer than n when bytes are missing, which is reported. */
const ex_tags *cur_property_tags(ex_cursor *c, proto_tree *t, int hf, uint64_t n);

/* The tag at the cursor under oxcdata.property_tag, a type (2 bytes) under oxcdata.property_type. 0 if bad. */
uint32_t property_tag_read(ex_cursor *c, proto_tree *t);
uint16_t property_type_read(ex_cursor *c, proto_tree *t);
/* A tag that is known from elsewhere, as a generated item of oxcdata.property_tag. */
void property_tag_show_generated(ex_cursor *c, proto_tree *t, uint32_t tag);

/* Named properties that a structure brings along: n ids are at the cursor, then come as many PropertyName structures
   (MS-OXORULE 2.2.4.2). From here on, for this cursor and its copies, these ids mean those names. */
void property_own_names(ex_cursor *c, uint64_t n);
/* Likewise one name that came with the value itself: the id means it, whatever the session knows. name has to live as
   long as the cursor. */
void property_own_name(ex_cursor *c, uint16_t id, const struct ex_name *name);
/* What generated code calls: a PropertyName was just read, whose Kind is as on the wire. key: NULL for a LID; in packet
   scope. It is one of the names that the structure brings along, else whoever knows the session is told. */
void property_name_read(ex_cursor *c, uint8_t kind, const e_guid_t *set, uint32_t lid, const char *key);

/* ---- Looking up ---- */

/* The property behind a tag, or NULL. Where several share an id, the one of the tag's type. In a mailbox ids from
   0x8000 on are looked up among the names that the session has learned. */
const ex_property *property_by_tag(const ex_cursor *c, uint32_t tag);
/* Reads the structure that values of this type are; NULL: they are none. */
ex_fields property_type_structure(uint16_t type);
/* Its name (`PidTagSubject`), else the name of its set and its LID or key, else the id in hex. In packet scope or
   static, never NULL. */
const char *property_name(const ex_cursor *c, uint32_t tag);
/* `PSETID_Common`, or the GUID when it is no property set of MS-OXPROPS. In pool or static memory. */
const char *property_set_text(wmem_allocator_t *pool, const e_guid_t *set);

/* ---- Texts, in packet scope or static, never NULL ---- */

/* The name of the property with this tag; with this id. */
const char *cur_tag_text(ex_cursor *c, uint32_t tag);
const char *cur_tag_id_text(ex_cursor *c, uint32_t id);
/* A named property by its set and LID, or by its set and key (NULL is ""): its name, else both. */
const char *property_lid_text(ex_cursor *c, const e_guid_t *set, uint32_t lid);
const char *property_key_text(ex_cursor *c, const e_guid_t *set, const char *key);
/* The name of this property type. */
const char *cur_type_text(ex_cursor *c, uint32_t type);
/* The names of the first few, and how many there are in all; "" for NULL. */
const char *cur_tags_text(ex_cursor *c, const ex_tags *tags);

/* Registers what is shown here under OXCDATA. Once. */
void property_tag_register(int proto_oxcdata);

#endif

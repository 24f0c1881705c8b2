/* oxcdata/context.h
 * What reading asks of, and tells to, those who know the session: the ROPs of a mailbox (rop/) and the address book
 * (nspi/). They are above this folder, so they install a table of functions in the cursors that they make
 * (ex_cursor.context, from ex_proto.context). The functions below ask through it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_CONTEXT_H
#define EXCHANGE_OXCDATA_CONTEXT_H

#include "read/cursor.h"

struct ex_name;
struct property_facts;

/* Any member may be NULL: then nobody knows, or nobody wants to be told. */
typedef struct ex_context {
    bool is_mailbox;             /* values are those of a mailbox, else of an address book */

    /* Asked; see the functions below. */
    const char *(*id_name)(const ex_cursor *c, uint64_t id);
    uint16_t (*replica_id)(const ex_cursor *c, const e_guid_t *guid);
    const struct ex_name *(*property_name)(const ex_cursor *c, uint16_t id);
    const char *(*entry_name)(const ex_cursor *c, uint32_t mid, uint32_t *frame);

    /* Told. */
    void (*mid_read)(ex_cursor *c, int hf);
    bool (*row_begins)(ex_cursor *c, proto_tree *t);
    void (*row_read)(ex_cursor *c, proto_tree *t, const struct property_facts *facts);
    struct property_facts *(*value_begins)(ex_cursor *c, proto_tree *t);
    void (*value_read)(ex_cursor *c, struct property_facts *facts);
    void (*name_read)(ex_cursor *c, const struct ex_name *name);
    void (*id_named)(ex_cursor *c, uint16_t id, const struct ex_name *name);
    void (*replica_read)(ex_cursor *c, const e_guid_t *guid);
} ex_context;

/* Whether the cursor reads values of a mailbox, so that property ids from 0x8000 on are named ones. */
bool context_is_mailbox(const ex_cursor *c);

/* The name of the folder or message with this FID or MID; NULL when it is not known. */
const char *context_id_name(const ex_cursor *c, uint64_t id);
/* The ReplId that begins the ids of the replica with this GUID; 0 when it is not known. */
uint16_t context_replica_id(const ex_cursor *c, const e_guid_t *guid);
/* The name of the named property behind an id from 0x8000 on; NULL when it is not known. */
const struct ex_name *context_property_name(const ex_cursor *c, uint16_t id);
/* The name of the address book entry with this Minimal Entry ID, and in *frame the frame that told it; NULL when it is
   not known, *frame is then left as it is. */
const char *context_entry_name(const ex_cursor *c, uint32_t mid, uint32_t *frame);

/* A Minimal Entry ID was just read into the field hf: its 4 bytes end at the cursor. */
void context_mid_read(ex_cursor *c, int hf);
/* A row of properties begins, whose subtree is t (may be NULL). Returns whether what it says about its object is
   wanted; then, behind the row, context_row_read() has to tell it, and makes the row's summary. */
bool context_row_begins(ex_cursor *c, proto_tree *t);
void context_row_read(ex_cursor *c, proto_tree *t, const struct property_facts *facts);
/* A single value with its tag begins, whose subtree is t (may be NULL). Returns where what it says about its object
   is to be gathered, NULL when that is not wanted; otherwise context_value_read() has to follow behind the value,
   even when the cursor went bad. */
struct property_facts *context_value_begins(ex_cursor *c, proto_tree *t);
void context_value_read(ex_cursor *c, struct property_facts *facts);
/* A PropertyName was read; NULL: one that only marks the place of a name. It and its key may be in packet scope. */
void context_name_read(ex_cursor *c, const struct ex_name *name);
/* The name of a named property was read together with the id that the mailbox has for it. It and its key may be in
   packet scope. */
void context_id_named(ex_cursor *c, uint16_t id, const struct ex_name *name);
/* The GUID of a replica in a LongTermID was read. */
void context_replica_read(ex_cursor *c, const e_guid_t *guid);

#endif

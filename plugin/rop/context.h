/* rop/context.h
 * The ROP that is being read: what generated code asks about it and tells about it.
 *
 * What is learned from a ROP counts from the next ROP on (seq + 1), so that the ROP itself looks the same on the pass
 * that learns and on later ones.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_CONTEXT_H
#define EXCHANGE_ROP_CONTEXT_H

#include "oxcdata/facts.h"
#include "rop/records.h"
#include "session/part.h"

/* What generated code can ask while one ROP is read. */
typedef struct rop_context {
    ex_call *call;
    rop_call *rops;              /* what the call keeps of its ROPs; NULL: nothing */
    rop_record *record;          /* this ROP's; never NULL */
    uint32_t input_handle;       /* what the handle table has for the object that it works on, or OBJECT_NO_HANDLE */
    bool first_pass;
    bool is_request;
    uint32_t return_value;       /* responses */
    const struct rop_walk *walk; /* rop/walk.c's: the payload that it is in */
    bool logon_missed;           /* it was noted that its logon is not known */
    struct { uint16_t status, done, steps, used; } transfer; /* rop/transfer.h: how a transfer goes on */
    bool info_wanted;            /* Info will have that line */
    const char *text;            /* one line about it for Info (packet scope), NULL: none */
    wmem_array_t *names;         /* PropertyNames read in this ROP (ex_name), NULL if none */
    wmem_array_t *ids;           /* property ids read in this ROP (uint16_t), NULL if none */
    e_guid_t replica;            /* of the latest LongTermID, on the pass that learns */
    bool row_told;               /* the summary of the row that is read is wanted */
    ex_part *part;               /* rop/gather.h: what its values are told as parts of; NULL: nothing yet */
    uint32_t recipients;         /* likewise: how many recipients there were */
    property_errors failed;      /* what came in place of values of the input object, where texts are wanted */
    proto_item *item;            /* the rop item */
} rop_context;

/* Functions that generated code calls take the cursor. Outside of ROPs (c->rop is NULL) they learn nothing and know
   nothing, those excepted that say otherwise. */

/* Whether what is read now may change the session: the first pass over a ROP of a known call. */
bool rop_is_learning(const ex_cursor *c);
/* The request that this ROP is or answers, NULL when not known. */
const rop_record *rop_request_of(const ex_cursor *c);
/* The logon that this ROP works on, NULL when not known. */
ex_logon *rop_logon_of(const ex_cursor *c);

/* Keeps a request field for the response; slot 0 or 1. */
void rop_keep(ex_cursor *c, unsigned slot, uint32_t value);
/* The kept field of the request, 0 when the request was not captured (then rop_has_request is false). */
uint32_t rop_kept(const ex_cursor *c, unsigned slot);
bool rop_has_request(const ex_cursor *c);
/* ReturnValue of this response; 0 in a request. */
uint32_t rop_return_value(const ex_cursor *c);
/* One line about this ROP: the text of its item, and Info's. Several follow each other. Call only within a ROP, when
   cur_summary_wanted() was true. */
void rop_summary_add(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* The object that this ROP works on / opens, in texts: `Folder "Inbox"`; what is not known by its handle, `object
   0x0000160d, opened before the capture`. Never NULL. Call only within a ROP. */
const char *rop_input_text(ex_cursor *c);
const char *rop_output_text(ex_cursor *c);
/* Which values of the input object did not come: `PidTagBody, PidTagHtml ecNotEnoughMemory, 2 not found`; "" when all
   did. */
const char *rop_failed_text(ex_cursor *c);
/* The name of what the object that this ROP works on was opened on, in quotes: the folder of a synchronization context.
   Where that is not known, rop_input_text(). */
const char *rop_parent_text(ex_cursor *c);

/* Whether the logon that this ROP works on is to a private mailbox; when that is not known, it is taken
   for one, and noted. */
bool rop_logon_is_private(ex_cursor *c, proto_tree *t);
/* The id of the object that this ROP opens; request or response. */
void rop_output_id(ex_cursor *c, uint64_t id);
/* RopLogon's effects: private or public, the ids of the special folders, its replica. */
void rop_logon_folder(ex_cursor *c, uint64_t id, const char *name);
void rop_logon_type(ex_cursor *c, bool is_private);
void rop_logon_replica(ex_cursor *c, uint16_t repl_id, const e_guid_t *repl_guid);
/* The GUID of a LongTermID was read (oxcdata/context.h); then what the response's goes with: an id of the request. */
void rop_replica_read(ex_cursor *c, const e_guid_t *repl_guid);
void rop_learn_replica(ex_cursor *c, uint32_t id);
/* The replica id that goes with this GUID in ids of the logon, 0 when not known. */
uint16_t rop_replica_id(const ex_cursor *c, const e_guid_t *repl_guid);

/* The name of a folder or message by id, or NULL. */
const char *rop_id_name(const ex_cursor *c, uint64_t id);

/* Whether somebody reads texts about this ROP. False in probes and outside of ROPs. */
bool rop_text_is_wanted(const ex_cursor *c);

#endif

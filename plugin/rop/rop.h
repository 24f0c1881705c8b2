/* rop/rop.h
 * The ROP layer: walks a ROP list, pairs responses with requests, resolves handles.
 * MS-OXCROPS 2.2.1 and 3.1.4, 3.2.5.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_ROP_H
#define EXCHANGE_ROP_ROP_H

#include "rop/records.h"

/* What generated code can ask while one ROP is read. */
typedef struct rop_context {
    ex_call *call;
    rop_call *rops;              /* what the call keeps of its ROPs; NULL: nothing */
    rop_record *record;          /* this ROP's; never NULL */
    bool first_pass;
    bool is_request;
    uint32_t return_value;       /* responses */
    const struct rop_walk *walk; /* rop/walk.c's: the payload that it is in */
    bool logon_missed;           /* it was noted that its logon is not known */
    const char *text;            /* one line about it for Info (packet scope), NULL: none */
    wmem_array_t *names;         /* PropertyNames read in this ROP (ex_name), NULL if none */
    wmem_array_t *ids;           /* property ids read in this ROP (uint16_t), NULL if none */
    e_guid_t replica;            /* of the latest LongTermID, on the pass that learns */
    proto_item *item;            /* the rop item */
} rop_context;

/* Dissects one plain payload behind an RPC_HEADER_EXT: RopSize, RopsList, ServerObjectHandleTable.
   top: where the rop items go (one FT_PROTOCOL item each); t: where RopSize and the handle table go.
   Info gets the ROPs' names appended. buffer: index of this payload in its chain, from 0. */
void rop_dissect_buffer(tvbuff_t *tvb, packet_info *pinfo, proto_tree *top, proto_tree *t,
                        ex_call *call, bool is_request, unsigned buffer);

/* Behind the last payload of a response: reports requests of the call that nothing answered. */
void rop_check_answers(const ex_call *call, packet_info *pinfo, proto_tree *t, tvbuff_t *tvb);

/* ---- what generated code calls; c->rop may be NULL (then these do nothing or say "unknown") ---- */

/* Keeps a request field for the response; slot 0 or 1. */
void rop_keep(ex_cursor *c, unsigned slot, uint32_t value);
/* The kept field of the request, 0 when the request was not captured (then rop_has_request is false). */
uint32_t rop_kept(const ex_cursor *c, unsigned slot);
bool rop_has_request(const ex_cursor *c);
/* ReturnValue of this response; 0 in a request. */
uint32_t rop_return_value(const ex_cursor *c);
/* One line about this ROP: the text of its item, and Info's. Several follow each other. Call only when
   cur_says() was true. */
void rop_say(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* The object that this ROP works on / opens, in texts: `Folder "Inbox"`. Never NULL. */
const char *rop_input_text(ex_cursor *c);
const char *rop_output_text(ex_cursor *c);
/* Streams (those of MS-OXCPRPT, FastTransfer contexts, uploads of state): the size bytes at the cursor
   are the piece of the input object's stream at its position, and move it. Shows the offset; notes when it
   is not known because the stream's start was not captured. record->stream_offset keeps it. */
void rop_stream_piece(ex_cursor *c, proto_tree *t, uint64_t size);
/* The input's position is now this / moves on (`by` may be a negative number) / is at the start / is not known
   any more / becomes that of the stream that this ROP opens. */
void rop_stream_seek(ex_cursor *c, uint64_t position);
void rop_stream_move(ex_cursor *c, uint64_t by);
void rop_stream_start(ex_cursor *c);
void rop_stream_lost(ex_cursor *c);
void rop_stream_clone(ex_cursor *c);
/* Keeps the request's property tags / gives them in the response (NULL if not captured). */
void rop_keep_tags(ex_cursor *c, const ex_tags *tags);
const ex_tags *rop_request_tags(ex_cursor *c);
/* Columns of the input object, from this or an earlier pass; NULL if unknown. */
const ex_tags *rop_input_columns(ex_cursor *c, columns_kind kind);
/* Effects, on success of a response; tags NULL forgets them. */
void rop_set_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags);
void rop_set_output_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags);
/* Likewise, but tags join the columns that are known; unknown ones stay unknown. */
void rop_add_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags);
extern const ex_tags rop_no_columns;    /* none, and that is known */
/* Whether the logon that this ROP works on is to a private mailbox; when that is not known, it is taken
   for one, and noted. */
bool rop_logon_is_private(ex_cursor *c, proto_tree *t);
/* Named properties: PropertyNames and property ids as they are read, then pairing them. */
void rop_gather_name(ex_cursor *c, uint8_t kind, const e_guid_t *set, uint32_t lid, const char *key);
void rop_gather_id(ex_cursor *c, uint16_t id);
void rop_learn_names(ex_cursor *c);
/* What the object that this ROP opens is called / its id; request or response. */
void rop_output_id(ex_cursor *c, uint64_t id);
void rop_output_name(ex_cursor *c, const char *name);
/* RopLogon's effects: private or public, the ids of the special folders, its replica. */
void rop_logon_folder(ex_cursor *c, uint64_t id, const char *name);
void rop_logon_type(ex_cursor *c, bool is_private);
void rop_logon_replica(ex_cursor *c, uint16_t repl_id, const e_guid_t *repl_guid);
/* The GUID of a LongTermID as it is read; then what the response's goes with: an id of the request. */
void rop_gather_replica(ex_cursor *c, const e_guid_t *repl_guid);
void rop_learn_replica(ex_cursor *c, uint32_t id);
/* The replica id that goes with this GUID in ids of the logon, 0 when not known. */
uint16_t rop_replica_id(const ex_cursor *c, const e_guid_t *repl_guid);

/* The named property behind an id >= 0x8000, or NULL. */
const ex_name *rop_property_name(const ex_cursor *c, uint16_t id);
/* The name of a folder or message by id, or NULL. */
const char *rop_id_name(const ex_cursor *c, uint64_t id);

void rop_register(void);
#endif

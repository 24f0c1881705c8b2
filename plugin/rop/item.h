/* rop/item.h
 * What the ROP layer knows while it reads: the payload, and the ROP in it that is being read.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_ITEM_H
#define EXCHANGE_ROP_ITEM_H

#include "rop/context.h"
#include "rop/table.h"

/* What Info has of the ROPs of a message, over all payloads of its chain. In packet scope. */
typedef struct rop_info {
    unsigned count;              /* ROPs that it names; those that repeat the one before are none */
    unsigned times;              /* so often the latest one followed itself, from 1 */
    const char *latest;          /* what Info has of it; NULL: none yet */
    bool full;                   /* no more are named */
} rop_info;

/* One payload. */
typedef struct rop_walk {
    tvbuff_t *tvb;
    packet_info *pinfo;
    proto_tree *top;
    ex_call *call;               /* NULL: nothing is known or learned */
    rop_call *rops;              /* what the call keeps of its ROPs; NULL: nothing */
    bool is_request;
    bool first_pass;
    unsigned buffer;
    unsigned index;              /* of the next ROP in the payload */
    uint32_t seq;                /* of the last ROP */
    const rop_record *latest;    /* record of the last ROP, or NULL */
    const rop_record *before;    /* first pass: record in front of this one in the whole message, or NULL */
    int table;                   /* offset of the handle table */
    unsigned n_handles;
    unsigned n_slots;            /* handles that an index can reach */
    ex_object **initial;         /* requests: objects that the table names, by slot */
    ex_object **opened;          /* objects that ROPs of this payload opened, by slot */
    unsigned request_buffer;     /* responses: payload of the request that this one answers */
    rop_info *info;
    bool paired;                 /* responses: request_buffer is sure */
    wmem_map_t *tried;           /* what trying found out about places: rop/trial.c; NULL: nothing */
    int64_t budget;              /* bytes that may still be read in vain: rop/trial.h */
    bool returned;               /* these are requests that a response brings back: nothing is learned */
} rop_walk;

/* One ROP being read. */
typedef struct rop_item {
    rop_context context;
    rop_record *record;
    const rop_entry *entry;      /* NULL: not in the tables */
    const char *name;
    proto_tree *tree;
    int start;
    uint8_t id;
    bool has_header;             /* the shared header was read to its end */
    uint8_t index[2];            /* handle indexes as read */
    proto_item *index_item[2];
    uint32_t return_value;
} rop_item;

#endif

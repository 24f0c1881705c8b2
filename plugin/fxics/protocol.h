/* fxics/protocol.h
 * The protocol of FastTransfer streams and of ICS state (MS-OXCFXICS 2.2.4, 2.2.2.4): its fields, expert infos and
 * preference. The structures inside of streams are tables (generated/oxcfxics_tables.h).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_PROTOCOL_H
#define EXCHANGE_FXICS_PROTOCOL_H

#include "fxics/syntax.h"
#include "read/protocol.h"

/* Ids of fields and subtrees. Numbers of bytes and offsets count from the first byte of the stream. */
typedef struct fxics_fields {
    int stream, root, previous_in, next_in;                          /* the stream, in each ROP with a piece of it */
    int element, offset, marker, length, unsynchronized;             /* one lexical element */
    int property_set, flag, dispid, name;                            /* the name of a named property */
    int fragment, fragment_offset, fragment_size, fragment_total;    /* a value that is cut */
    int begun_in, continued_in, completed_in;
    int deleted_property;                                            /* what a partial change leaves out */
    int imports, state_in;                                           /* imports, and the state behind them */
    int state_property;                                              /* an uploaded part of the ICS state */
    int changed, partial, folders, read, unread, deleted, out_of_scope, expired, errors, bytes, pieces, time;
                                                                     /* what a finished stream held, how long it took */
    int error, warning;                                              /* what the server says went wrong */
    int nodes[NODE_KINDS];                                           /* by fx_node_kind; none for NODE_NONE */
    int ett_stream, ett_element, ett_node, ett_fragment;
} fxics_fields;

typedef struct fxics_experts {
    expert_field order, incomplete, start_missing, aborted, short_state, lost_ids, unused;
} fxics_experts;

/* No context of its own: a cursor that reads a stream is a copy of the ROP's, with this as its proto. */
extern ex_proto ex_fxics;
extern fxics_fields fxics_hf;
extern fxics_experts fxics_ei;

/* Preference: a value of up to so many bytes that is cut into pieces is put together; of longer ones only the pieces
   are shown. */
extern unsigned fxics_reassemble_max;

/* The document's name of a syntactic element, `contentsSync`; "" for NODE_NONE. */
const char *fxics_node_name(fx_node_kind node);

/* Once, at registration: behind OXCDATA and in front of the ROP layer. fxics_register() does it, and registers the
   tables, too. */
void fxics_protocol_register(void);
void fxics_register(void);

#endif

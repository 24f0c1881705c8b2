/* fxics/protocol.h
 * The protocol of FastTransfer streams and of ICS state (MS-OXCFXICS 2.2.4, 2.2.2.4): its fields, expert infos and
 * preference. The structures inside of streams are tables (generated/oxcfxics_tables.h).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_PROTOCOL_H
#define EXCHANGE_FXICS_PROTOCOL_H

#include "read/protocol.h"

/* The syntactic elements of a stream (MS-OXCFXICS 2.2.4.2), each an FT_NONE field: its place in fxics_fields.nodes. */
typedef enum fxics_node {
    FXICS_CONTENTS_SYNC, FXICS_HIERARCHY_SYNC, FXICS_STATE, FXICS_TOP_FOLDER, FXICS_SUB_FOLDER, FXICS_FOLDER_CONTENT,
    FXICS_MESSAGE_LIST, FXICS_MESSAGE_CONTENT, FXICS_ATTACHMENT_CONTENT, FXICS_MESSAGE, FXICS_EMBEDDED_MESSAGE,
    FXICS_RECIPIENT, FXICS_ATTACHMENT, FXICS_MESSAGE_CHANGE_FULL, FXICS_MESSAGE_CHANGE_PARTIAL,
    FXICS_MESSAGE_CHANGE_HEADER, FXICS_FOLDER_CHANGE, FXICS_DELETIONS, FXICS_READ_STATE_CHANGES, FXICS_PROGRESS_TOTAL,
    FXICS_PROGRESS_PER_MESSAGE, FXICS_GROUP_INFO, FXICS_ERROR_INFO,
    FXICS_NODES              /* how many there are */
} fxics_node;

/* Ids of fields and subtrees. Numbers of bytes and offsets count from the first byte of the stream. */
typedef struct fxics_fields {
    int stream, root, previous_in, next_in;                          /* the stream, in each ROP with a piece of it */
    int element, offset, marker, length, unsynchronized;             /* one lexical element */
    int property_set, flag, dispid, name;                            /* the name of a named property */
    int fragment, fragment_offset, fragment_size, fragment_total;    /* a value that is cut */
    int begun_in, continued_in, completed_in;
    int state_property;                                              /* an uploaded part of the ICS state */
    int changed, partial, folders, read, unread, deleted, out_of_scope, expired, errors, bytes, pieces, time;
                                                                     /* what a finished stream held, how long it took */
    int nodes[FXICS_NODES];
    int ett_stream, ett_element, ett_node, ett_fragment;
} fxics_fields;

typedef struct fxics_experts {
    expert_field order, incomplete, start_missing, aborted, short_state, lost_ids, error;
} fxics_experts;

/* No context of its own: a cursor that reads a stream is a copy of the ROP's, with this as its proto. */
extern ex_proto ex_fxics;
extern fxics_fields fxics_hf;
extern fxics_experts fxics_ei;

/* Preference: a value of up to so many bytes that is cut into pieces is put together; of longer ones only the pieces
   are shown. */
extern unsigned fxics_reassemble_max;

/* What the document calls a syntactic element, `contentsSync`. */
const char *fxics_node_name(fxics_node node);

/* Once, at registration: behind OXCDATA and in front of the ROP layer. fxics_register() does it, and registers the
   tables, too. */
void fxics_protocol_register(void);
void fxics_register(void);

#endif

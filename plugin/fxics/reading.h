/* fxics/reading.h
 * One piece of a stream being read: what the files that read it share.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_READING_H
#define EXCHANGE_FXICS_READING_H

#include "fxics/stream.h"
#include "oxcdata/facts.h"
#include "read/cursor.h"
#include "read/summary.h"

#define FX_REPORTS_MAX 64        /* reports of what is wrong in one piece; more would say no more */
#define FX_DEPTH_MAX 64          /* nodes in each other; deeper ones are shown flat */

/* A node that is open while a piece is read. */
typedef struct fx_open {
    const fx_level *kept;        /* as earlier pieces left it; NULL: it begins in this piece */
    uint64_t offset;             /* of its marker in the stream */
    uint32_t frame;              /* where that is */
    uint8_t kind;                /* fx_node_kind */
    proto_item *item;
    proto_tree *tree;
    int start;                   /* where its item begins */
    property_facts *facts;       /* what its properties say; in packet scope */
    unsigned recipients, attachments; /* in this piece */
    wmem_strbuf_t *groups;       /* the groups that were read, as text; NULL: none */
    struct fx_group_read *group; /* fxics/groups.h: the property group that is read; or NULL */
    struct ex_part *part;        /* fxics/gather.h: what it is a part of; NULL: nothing, or not asked yet */
} fx_open;

typedef struct fx_walk {
    ex_cursor c;                 /* over the piece */
    const uint8_t *bytes;        /* of its tvb, from offset 0 to the end of the piece */
    fx_stream *stream;
    fx_piece *piece;
    proto_tree *top;             /* where nodes go */
    bool learning;               /* the first pass */
    bool gathering;              /* somebody puts messages together: session/part.h */
    bool telling;                /* somebody wants to know what the piece brought */
    unsigned depth;              /* open nodes; the innermost is nodes[depth] */
    unsigned reports;            /* how many there were */
    uint32_t deeper;             /* nodes that are open beyond FX_DEPTH_MAX */
    int behind_marker;           /* where the piece goes on behind the marker that is read */
    fx_open nodes[FX_DEPTH_MAX + 1]; /* nodes[0] is the whole stream */
    fx_brought brought;
    cur_summary_list *names;     /* of the messages and folders that the piece brought; NULL when not telling */
    unsigned named, unnamed;     /* how many of them have a name here */
    struct fx_group_read *spare_group; /* fxics/groups.h: memory of a group that is over; or NULL */
    fx_place end;                /* first pass: how the stream stands behind the bytes read so far */
} fx_walk;

/* Offset in the stream of a place in the piece's bytes. */
static inline uint64_t walk_offset(const fx_walk *w, int off, int start)
{
    return w->piece->offset + (uint64_t)(off - start);
}

/* The innermost node. */
static inline fx_open *nodes_top(fx_walk *w)
{
    return &w->nodes[w->depth];
}

#endif

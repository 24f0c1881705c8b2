/* fxics/stream.h
 * What is kept of FastTransfer streams: of each stream what reading its next piece needs, of each piece what showing it
 * again needs. Everything is in file scope and written on the first pass only. A stream's state does not grow with
 * what goes through it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_STREAM_H
#define EXCHANGE_FXICS_STREAM_H

#include "fxics/brought.h"
#include "fxics/lexer.h"
#include "fxics/syntax.h"
#include "session/object.h"

struct fx_groups;

/* A node that is open where a piece ends: the next pieces begin inside of it. Immutable. */
typedef struct fx_level {
    const struct fx_level *outer;
    uint64_t offset;             /* of its marker in the stream */
    uint64_t id;                 /* FID or MID of the folder or message; 0: not known */
    const char *name;            /* its display name or subject; NULL: not known */
    const struct fx_group_kept *group; /* fxics/groups.h: the property group that is read; NULL: none */
    uint32_t frame;              /* where it began */
    uint8_t kind;                /* fx_node_kind */
    bool is_root;                /* it is no node but the whole stream, of which an id or name is known */
    uint16_t deeper;             /* nodes that are open inside of it, and nested too deep to be kept; saturates */
} fx_level;

/* An element that begins in one piece and ends in a later one, or the set of a state upload. */
typedef struct fx_cut {
    uint64_t offset;             /* of its first byte in the stream */
    uint64_t total;              /* bytes of it in all; 0: not known, or not yet */
    const ex_name *property;     /* its name, of a named property; NULL */
    uint32_t id;                 /* running number in the capture */
    uint32_t tag;                /* 0: not known yet */
    uint32_t head;               /* bytes in front of its value */
    uint32_t begun_in;           /* frames */
    uint32_t completed_in;       /* 0: not seen, or not yet */
    uint32_t ended_in;           /* of a state upload: the frame whose RopSynchronizationUploadStateStreamEnd ended it
                                    before all bytes were there; 0: none */
    uint32_t parts;              /* pieces that hold some of it */
    bool kept;                   /* its bytes are kept to be shown as a whole */
} fx_cut;

/* What opened the stream. */
typedef struct fx_opening {
    fx_node_kind root;           /* NODE_NONE: not known */
    const ex_object *object;     /* folder, message or attachment that it copies, synchronizes or fills; or NULL */
    uint32_t frame;              /* of the request; 0: not captured */
    nstime_t begun;              /* when the first piece was asked for, or sent */
    bool is_upload;              /* from client to server */
    bool for_upload;             /* SendOptions ForUpload (3.3.4.2.1): another server is to read it, not this client */
} fx_opening;

typedef struct fx_piece fx_piece;

typedef struct fx_stream {
    uint32_t number;             /* running number in the capture, from 1: `oxcfxics.stream` */
    fx_opening opening;
    uint64_t root_since;         /* offset from which on the root is known; 0: from the start */
    fx_brought totals;           /* what all its pieces brought; final from done_in on */
    uint64_t bytes;              /* likewise, or from released_in on */
    uint32_t pieces;             /* likewise */
    uint32_t done_in;            /* frame of the piece that the server called the last; 0: none */
    uint32_t released_in;        /* frame in which its object was released and no piece was asked for; 0: not yet */
    struct fx_groups *groups;    /* fxics/groups.h: property group mappings that it defined */
    struct fx_group_choice *choices; /* likewise: which of them is in force from where on */
    struct fx_client *client;    /* fxics/state.h: the state that the client had, and what became of it; or NULL */

    /* First pass only: how it stands behind its latest piece. */
    uint64_t position;           /* bytes so far: where the next piece begins */
    fx_lexer lexer;              /* in the element that cut is */
    fx_cut *cut;                 /* the element that goes on in the next piece; NULL: an element begins there */
    const fx_level *levels;      /* open nodes, the innermost; NULL: none */
    fx_piece *last;              /* the latest piece */
    bool lost;                   /* where the next element begins is not known */
} fx_stream;

/* How a stream stands at some place. */
typedef struct fx_place {
    fx_lexer lexer;
    fx_cut *cut;
    bool lost;
} fx_place;

/* How a stream stood in front of a piece, so that it can go back. */
typedef struct fx_mark {
    fx_lexer lexer;
    fx_cut cut;                  /* the element that the piece begins inside of, if it does */
    fx_brought totals;
    uint64_t bytes;
} fx_mark;

/* One ROP's bytes of a stream. */
struct fx_piece {
    fx_stream *stream;
    uint64_t offset;             /* of its first byte in the stream */
    const fx_level *levels;      /* as the stream stood in front of it */
    fx_cut *head;                /* likewise: the element that it begins inside of; NULL: none */
    fx_cut *tail;                /* the element that it ends inside of, which may be the same; NULL: none */
    uint32_t size;               /* its bytes */
    uint32_t head_size;          /* those of them that belong to head */
    uint32_t frame;
    uint32_t previous_frame;     /* of the piece before it; 0: none */
    uint32_t next_frame;         /* of the next piece; 0: none */
    uint8_t head_result;         /* lexed: what came of the element that head is */
    bool lost;                   /* where its first element begins is not known */
    bool done;                   /* the server said that it is the last one; of a state: it completes the set */
};

/* First pass: a new stream; its next piece, of size bytes, in this packet. */
fx_stream *stream_new(const fx_opening *opening);
fx_piece *stream_add_piece(fx_stream *s, packet_info *pinfo, uint32_t size);

/* First pass. How the stream stands; it goes back to where it stood in front of the piece, which the mark tells; it
   goes on behind so many bytes of the piece, where it is not known what begins. */
void stream_mark(const fx_stream *s, fx_mark *mark);
void stream_back(fx_stream *s, const fx_piece *piece, const fx_mark *mark);
void stream_lose(fx_stream *s, const fx_piece *piece, uint32_t used);

/* First pass: an element of which not all bytes are there begins at this offset of the stream, with a lexer that read
   what is there. */
fx_cut *stream_cut(fx_stream *s, const packet_info *pinfo, uint64_t offset);

/* What the whole stream is, as far as the offset tells it. */
fx_node_kind stream_root(const fx_stream *s, uint64_t offset);
/* First pass: what it is became clear at this offset; nothing when it was known. */
void stream_set_root(fx_stream *s, fx_node_kind root, uint64_t offset);

/* The object's name in quotes, `"Inbox"`, else what kind of object it is; at ROP number seq. In pool scope. */
const char *stream_object_text(wmem_allocator_t *pool, const fx_stream *s, uint32_t seq);

void stream_init(void);          /* once, at registration */

#endif

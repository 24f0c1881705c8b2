/* rop/stream_state.h
 * What is kept of Stream objects (MS-OXCPRPT): their bytes as far as they are known, their pieces, and what became of
 * them. Everything is learned on the first pass.
 *
 * A client sends bytes before it knows what becomes of them, and often opens, writes, commits and releases in one
 * request. So what requests bring waits for the response.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_STREAM_STATE_H
#define EXCHANGE_ROP_STREAM_STATE_H

#include "rop/records.h"
#include "rop/stream_image.h"

struct stream_sent;
struct stream_whole;
struct stream_piece;

/* Of one Stream object, in file scope. */
typedef struct stream_state {
    const ex_object *object;
    uint32_t tag;                /* of its property; 0: its opening was not captured */
    uint8_t mode;                /* OpenModeFlags */

    /* First pass only. */
    stream_image *image;         /* a clone has that of its original */
    struct stream_piece *last;   /* the latest; NULL: none */
    struct stream_piece *last_done; /* the latest that was read, or whose response came; NULL: none */
    uint32_t pieces;             /* that were read or written so far */
    uint32_t pieces_told;        /* how many pieces there were when it was last put together */
    bool changed;                /* what is known changed since */
    bool uncommitted;            /* it was written to since the last commit */
    bool unconfirmed;            /* some of what was written has no response in the capture */
    const ex_call *call;         /* the latest that named it in a request; NULL: none */
    const rop_record *asked;     /* the last request of that call that will be answered; NULL: none */
    bool released;               /* in that call, in front of the responses to what was asked before */
    uint64_t forecast;           /* the size that it will have behind the requests of that call; STREAM_UNKNOWN */
    struct stream_sent *first_sent, *last_sent; /* what that call's requests have sent, in order */
    struct stream_state *next_released; /* of those that the same call releases */
} stream_state;

/* One ROP's bytes of a stream. There is one for each read and write of the capture: keep it small. */
typedef struct stream_piece {
    stream_state *stream;
    struct stream_piece *previous; /* NULL: none */
    struct stream_whole *whole;  /* reads: what they complete; NULL: nothing */
    uint64_t offset;             /* STREAM_UNKNOWN */
    uint64_t total;              /* bytes of the stream, as far as that was known then; STREAM_UNKNOWN */
    uint32_t size;
    uint32_t frame;
    uint32_t next_frame;         /* of the piece behind it; 0: none */
    uint32_t completed_in;       /* frame of the first whole that has it; 0: none */
    bool failed;                 /* none of it was written */
} stream_piece;

typedef enum { STREAM_READ, STREAM_COMMITTED, STREAM_RELEASED } stream_end;

#define STREAM_PARTS_MAX 16      /* parts of a whole that are shown */

/* A stream put together, at one ROP. */
typedef struct stream_whole {
    const stream_state *stream;
    const stream_piece *last;    /* the latest piece in it; NULL: none */
    uint64_t size;               /* of the stream; STREAM_UNKNOWN */
    uint64_t known;              /* bytes of it that are known */
    uint32_t pieces;             /* it was put together from */
    uint8_t end;                 /* stream_end */
    bool uncommitted, unconfirmed, lost;
    bool given_up;               /* its bytes were too many, or in too many places */
    unsigned n;                  /* parts that are known */
    image_part parts[];          /* the first STREAM_PARTS_MAX of them */
} stream_whole;

/* Below, c is in a ROP of a known call on the first pass, and the object is a stream or may be one. */

/* It, made when there is none; NULL when there is none. */
stream_state *stream_state_of(ex_object *o);
stream_state *stream_state_find(const ex_object *o);
/* In a request that names the stream: what earlier calls have sent is settled now, since the client has their
   responses. What no response was captured of counts as done. */
void stream_asks(stream_state *s, ex_object *o, const ex_call *call);
/* The request will be answered, and those before it. */
void stream_expects(stream_state *s, const rop_record *request);

/* The next piece, whose offset is STREAM_UNKNOWN where that is not known. */
stream_piece *stream_piece_new(stream_state *s, uint32_t frame, uint64_t offset, uint32_t size);
/* What the request sends: the bytes (NULL: they are not there) of the piece; a size. */
void stream_send(stream_state *s, const rop_record *request, stream_piece *piece, const uint8_t *bytes);
void stream_send_size(stream_state *s, const rop_record *request, uint64_t size);
/* The response to the request (NULL: not captured): the server took so many bytes of it and of what was packed behind
   it, and put them at the offset; it set the size. Of what failed nothing is left. */
void stream_take(stream_state *s, const rop_record *request, uint64_t offset, uint64_t size);
void stream_take_size(stream_state *s, const rop_record *request);
void stream_drop(stream_state *s, const rop_record *request);
/* The stream has this size now; so many bytes were copied from one stream to the other. */
void stream_resize(stream_state *s, uint64_t size);
void stream_copy(stream_state *to, uint64_t to_offset, stream_state *from, uint64_t from_offset, uint64_t size);
/* These bytes (NULL: they are not there) of the piece were read. */
void stream_read(stream_state *s, stream_piece *piece, const uint8_t *bytes);

/* The stream as it is now, when something of it is new; else NULL. */
stream_whole *stream_end_at(stream_state *s, stream_end end, uint32_t frame);

/* The call releases the stream; the call's response was read, or the server refused it. */
void stream_released(stream_state *s, ex_call *call);
void stream_answered(const ex_call *call, bool refused);

#endif

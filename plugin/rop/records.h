/* rop/records.h
 * What a call keeps of its ROPs for later passes, and which request a response answers.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_RECORDS_H
#define EXCHANGE_ROP_RECORDS_H

#include "session/call.h"
#include "session/object.h"

/* One ROP in one direction: what later passes need. One for each ROP of the capture: keep it small. */
typedef struct rop_record {
    struct rop_record *next;    /* of the same call and direction, in order over all chained buffers */
    struct rop_record *request; /* responses: what it answers, or NULL; requests: NULL */
    ex_object *input;           /* object at the input handle index, or NULL */
    ex_object *output;          /* object that it opens, or NULL */
    const ex_tags *tags;        /* requests: property tags asked for; responses: table columns of its rows; or NULL */
    union {
        uint32_t kept[2];       /* requests: fields that the response's decoding depends on */
        const ex_tags *recipient_columns; /* responses: of its recipient rows; or NULL */
    };
    union {                     /* by what its table says that its bytes are a piece of */
        struct stream_piece *stream_piece; /* of a Stream object: what is read or written; or NULL */
        struct stream_whole *stream_whole; /* other ROPs of Stream objects: what they complete; or NULL */
        ex_object *stream_target; /* RopCopyToStream requests: the other stream; or NULL */
        struct fx_piece *piece; /* of a FastTransfer stream or uploaded state; or NULL */
        struct fx_stream *state; /* the upload that RopSynchronizationUploadStateStreamBegin begins and ...End ends */
        struct rop_imports *imports; /* rop/transfer.h: those that an import is one of, or a state comes behind */
    };
    uint32_t seq;               /* running number of ROPs over the capture, from 1; consecutive in a list */
    uint16_t buffer;            /* index in the chain of the payload that it is in (saturates) */
    uint8_t  rop_id;
    uint8_t  logon_id;
    bool     answered;          /* requests: a response is there */
    uint16_t length;            /* where the next ROP was found behind one that could not be read: bytes from its RopId
                                   on; 0: it could be read, or there is none */
    uint32_t deviations;        /* from its document: cur_message.deviations */
} rop_record;

typedef struct rop_list {
    rop_record *first, *last;
} rop_list;

/* Named properties that a request asked for, until its response is there. */
typedef struct rop_asked {
    struct rop_asked *next;
    const rop_record *request;
    unsigned n_names, n_ids;
    ex_name *names;
    uint16_t *ids;
} rop_asked;

/* Objects that the handle table of one of a request's payloads named. */
typedef struct rop_handles {
    struct rop_handles *next;
    unsigned buffer, n;
    ex_object *objects[];       /* n; NULL where not known */
} rop_handles;

/* What a call keeps of its ROPs. */
typedef struct rop_call {
    rop_list requests, responses;
    rop_record *last_answered;  /* pairing: the last request that a response answered, or NULL */
    rop_asked *asked, *last_asked; /* first pass only; in order */
    rop_handles *handles, *last_handles;
    bool answers_read;          /* all ROPs of the response, whose end was there */
} rop_call;

/* It, made when there is none (first pass only). */
rop_call *rop_call_make(ex_call *call);
/* It, NULL when no ROP of the call was seen, or call is NULL. */
rop_call *rop_call_find(const ex_call *call);

/* First pass: a new record behind those of the same direction. */
rop_record *rop_record_add(rop_call *call, bool is_request, unsigned buffer, uint8_t rop_id);
/* Later passes: the record of ROP number index (from 0) in a payload; NULL if there is none of that
   RopId. */
rop_record *rop_record_find(rop_call *call, bool is_request, unsigned buffer, unsigned index, uint8_t rop_id);

/* ROPs in one message and direction. A call of a real client has some dozens, a flood of notifications
   some hundreds; this bounds what one message makes us keep. */
#define ROPS_MAX 0x10000
/* Any pass: whether there are ROPS_MAX of this direction and the message goes on behind them. latest: the
   last one that was taken in this payload, or NULL. */
bool rop_records_full(const rop_call *call, bool is_request, unsigned buffer, const rop_record *latest);

/* First pass: the request that a response with this RopId answers, NULL if none (MS-OXCROPS 3.1.5).
   Responses come in the order of their requests. When none is left, the response goes on with the
   last one that had this RopId: chained output buffers repeat the last ROP (MS-OXCRPC 3.1.4.2.1.2). */
rop_record *rop_pair(rop_call *call, uint8_t rop_id);

/* Whether a response with this RopId may answer the request. RopProgress and the asynchronous ROPs may answer each other
   (MS-OXCPRPT 3.1.5). */
bool rop_is_answer(const rop_record *request, uint8_t rop_id);
/* The ROP that a response with this RopId is: its request says so where two share the RopId. NULL: not in the tables. */
const struct rop_entry *rop_entry_of(const rop_record *response, uint8_t rop_id);

/* First pass: keeps the n objects that a request's handle table named, NULL where not known. */
void rop_handles_add(rop_call *call, unsigned buffer, ex_object *const *objects, unsigned n);
/* They, and in n how many; NULL if none. */
ex_object **rop_handles_get(const rop_call *call, unsigned buffer, unsigned *n);

void rop_records_init(void); /* once, at registration */

#endif

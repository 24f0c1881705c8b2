/* session/event.h
 * What happens in a capture, told to statistics: the tap "exchange". Lower floors tell, plugin/taps/ listens.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_EVENT_H
#define EXCHANGE_SESSION_EVENT_H

#include "session/call.h"

struct rop_record;
struct fx_piece;
struct fx_stream;

#define EVENT_TAP "exchange"

typedef enum {
    EVENT_MESSAGE,               /* a request or a response was read; behind all other events of it */
    EVENT_ROP,                   /* a ROP was read, in a request or a response; not those that a response brings back */
    EVENT_FAILURE,               /* the server says that something failed, or warns: session/failure.h */
    EVENT_BUFFER,                /* an extended buffer (MS-OXCRPC 2.2.2.1) was read */
    EVENT_PIECE,                 /* a ROP's piece of a FastTransfer stream was read, or the stream was released */
    EVENT_REPORT                 /* the client reports how one of its earlier requests went (MS-OXCRPC 2.2.2.2.7 on) */
} event_kind;

typedef struct ex_event {
    event_kind kind;
    bool is_request;
    const ex_call *call;         /* NULL: not known */
    union {
        struct {
            const char *protocol;    /* "MAPI/HTTP", "EMSMDB", "NSPI", "RFR" */
            const char *method;      /* "Execute", "EcDoRpcExt2"; never NULL */
            uint32_t bytes;          /* of body or stub */
            bool is_address_book;    /* it is for the address book, whatever the transport */
        } message;
        struct {
            const struct rop_record *record; /* rop/records.h; never NULL */
            const char *name;        /* "RopOpenFolder" */
            uint32_t return_value;   /* responses */
            uint32_t bytes;          /* of the ROP */
            uint8_t id;              /* of the ROP's request: RopGetMessageStatus is told by it */
            bool is_first;           /* set by event_tell(): no ROP of this id before it in the call and direction. All
                                        share one round trip, which statistics count once */
        } rop;
        struct {
            const char *what;        /* what failed: "RopOpenFolder", "Execute" */
            const char *name;        /* of the code */
            uint32_t code;
            uint8_t source;          /* failure_source */
            bool is_warning;
        } failure;
        struct {
            uint32_t wire, plain;    /* bytes as sent, and without compression */
            bool compressed, obfuscated;
            bool is_auxiliary;       /* its payload is auxiliary blocks, no ROPs */
        } buffer;
        struct {
            const struct fx_stream *stream; /* fxics/stream.h; never NULL */
            const struct fx_piece *piece; /* NULL: the stream's object was released */
        } piece;
        struct {
            uint32_t time;           /* milliseconds that the request took, or took to fail */
            bool failed;
        } report;
    };
} ex_event;

/* Whether anybody listens: no event has to be made else. */
bool event_wanted(void);
/* Tells it; the event is copied, what it points to has to live as long as the packet. */
void event_tell(packet_info *pinfo, const ex_event *e);

void event_register(void);       /* once, at registration */

#endif

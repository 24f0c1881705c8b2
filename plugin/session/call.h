/* session/call.h
 * Calls (round trips) and notices: what told a client that notifications wait for it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_CALL_H
#define EXCHANGE_SESSION_CALL_H

#include "read/cursor.h"
#include "session/session.h"

struct ex_referral;

/* Something that told the client that notifications wait for it: the end of a waiting call, a datagram. */
typedef struct ex_notice {
    struct ex_notice *next;     /* first pass only: an earlier one that no notification followed yet */
    uint32_t frame;
    uint32_t fetched_frame;     /* the response with the first RopNotify after it; 0: not captured, or not yet */
} ex_notice;

#define CALL_NO_TIME UINT32_MAX

/* One round trip. Whoever reads the transport makes it and sets the frames. */
typedef struct ex_call {
    ex_session *session;        /* NULL: outside of any session (RFR, EcDummyRpc, PING), so no ROPs in it */
    uint32_t request_frame;     /* 0: not captured */
    uint32_t response_frame;    /* 0: not captured, or not yet */
    nstime_t request_time;
    uint32_t server_time;       /* milliseconds that the server says it took; CALL_NO_TIME: it does not say */
    uint32_t error;             /* what failed of the call as a whole, as error_source has it; 0 when nothing did */
    uint8_t error_source;       /* session/failure.h: failure_source; FAILED_NOTHING: nothing, or not known yet */
    uint16_t code_page;         /* of 8-bit text in the response, as the request wants it; 0: unknown */
    uint16_t session_code_page; /* what was known of its session when it began: ex_session */
    bool session_connected;
    ex_notice *notice;          /* what this call's response tells, or what its notifications follow; or NULL */
    struct ex_referral *referral; /* session/referral.h: what the response makes of the server that it names; of a call
                                   that begins a session, what named its server; or NULL */
    ex_slots slots;             /* what the other layers keep with it */
} ex_call;

/* A new call whose request is in this packet (first pass only). s may be NULL. */
ex_call *call_new(packet_info *pinfo, ex_session *s);

/* 8-bit text in a response is in the code page that its request asked for. Around the fields of a message: in front of
   a response's the cursor gets that page, behind a request's the call gets the cursor's (first pass only). */
void call_code_page_begin(ex_cursor *c);
void call_code_page_end(const ex_cursor *c);

/* What generated code calls: the request being read opens its session, in which 8-bit text is in this code page
   (MS-OXCRPC 3.1.4.1: ulCpid, MS-OXCMAPIHTTP 2.2.4.1.1: DefaultCodePage); 0: the client names none. Calls that begin
   later know it. */
void call_connects(ex_cursor *c, uint64_t code_page);

/* What generated code calls: the response being read says how many milliseconds the server took. */
void call_server_took(ex_cursor *c, uint64_t milliseconds);

/* Fields of the links and times that every call shows. request_in and response_in are FT_FRAMENUM, time
   FT_RELATIVE_TIME. */
typedef struct call_links {
    int request_in, response_in, time;
    bool hidden;                /* somebody else shows the same beside them: they are there for filters only */
} call_links;
/* They, as generated items of tree. is_request: which of them this packet shows. */
void call_show_links(const ex_call *call, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, bool is_request,
                     const call_links *links);

/* Notifications wait for the client of this session (first pass only): what happens in this frame tells it so. */
ex_notice *session_notice(ex_session *s, uint32_t frame);
/* What generated code calls: the response being read ends a wait, because notifications are there or not. */
void call_events_pending(ex_cursor *c, uint64_t pending);
/* A RopNotify was read in the call's response (first pass only): what the notices before it told of. */
void call_notified(ex_call *call, uint32_t frame);
/* As a generated FT_FRAMENUM item, where known: the frame that fetched what this response or datagram told of. */
void notice_show_fetched(const ex_notice *n, proto_tree *tree, tvbuff_t *tvb, int hf);
void call_show_fetched(const ex_call *call, proto_tree *tree, tvbuff_t *tvb, int hf);
/* Likewise: the frame that told of the notifications in this response. */
void call_show_notice(const ex_call *call, proto_tree *tree, tvbuff_t *tvb, int hf);

#endif

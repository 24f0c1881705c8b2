/* session/session.h
 * Session contexts: what lives longer than a packet. Knows no transport and no protocol: a session is found by keys
 * that its transport makes, and each layer keeps its own state in a slot.
 *
 * Everything is in file scope and written on the first pass only, so that later passes read only. What is learned
 * carries the moment that taught it, so that a pass over the same packets always gives the same answer.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_SESSION_H
#define EXCHANGE_SESSION_SESSION_H

#include "session/slots.h"

struct ex_about;
struct ex_call;
struct ex_logon;
struct ex_notice;

typedef struct ex_session {
    uint32_t number;            /* running number in the capture, from 1 */
    uint32_t opened_frame;      /* the response that opened it; 0: not captured */
    uint32_t closed_frame;      /* the response that ended it; 0: not captured, or not yet */
    uint32_t last_frame;        /* of its latest message so far */
    const struct ex_call *last_call; /* that message: a request or the response of this call */
    bool last_is_request;
    bool connected;             /* the request that opens it was seen, which tells the code page */
    uint16_t code_page;         /* of 8-bit text in it; 0: not known */
    struct ex_notice *notices;  /* session/call.h; first pass only: those that no notification followed yet, the
                                   latest first */
    wmem_map_t *objects;        /* session/object.h: handle -> ex_object, open ones only */
    struct ex_about *about;     /* session/about.h: what is known of it so far; or NULL */
    struct ex_logon *logons[256]; /* session/logon.h: by LogonId */
    ex_slots slots;             /* what the other layers keep with it */
} ex_session;

/* The session that goes by `key` (len bytes: transport, server and cookie or context handle), made
   when not there. First pass only. */
ex_session *session_get(const void *key, size_t len);
/* NULL when there is none. */
ex_session *session_find(const void *key, size_t len);
/* Lets the session go by another key too / no longer. First pass only. */
void session_add_key(ex_session *s, const void *key, size_t len);
void session_drop_key(const void *key, size_t len);
/* A new session without key (first pass only). */
ex_session *session_new(void);

/* As generated FT_FRAMENUM items: the earlier packet that opened the session, the later one that closed it. */
void session_show_frames(const ex_session *s, const packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, int hf_opened,
                         int hf_closed);
/* A generated item with the number of a frame or anything else; none for 0. */
void session_show_number(proto_tree *tree, tvbuff_t *tvb, int hf, uint32_t number);

void session_init(void);     /* once, at registration */

#endif

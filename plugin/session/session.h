/* session/session.h
 * What lives longer than a packet: session contexts, calls (round trips), objects behind handles,
 * columns, named properties. Knows no transport. Everything is in file scope and written on the
 * first pass only; what a ROP needed is kept in its rop_record, so that later passes read only that.
 * Attributes that appear later (names, ids) carry the number of the ROP that taught them
 * (`since`), so that a pass over the same packets always gives the same answer.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_SESSION_H
#define EXCHANGE_SESSION_SESSION_H

#include "read/cursor.h"

/* Kinds of server object (MS-OXCROPS 1.3.1). Generated tables use these names. */
typedef enum {
    OBJ_UNKNOWN, OBJ_LOGON, OBJ_FOLDER, OBJ_MESSAGE, OBJ_ATTACHMENT, OBJ_TABLE, OBJ_STREAM,
    OBJ_FASTTRANSFER, OBJ_SYNC, OBJ_NOTIFICATION, OBJ_KINDS
} object_kind;

typedef enum { COLUMNS_TABLE, COLUMNS_RECIPIENT, COLUMNS_KINDS } columns_kind;

#define STREAM_UNKNOWN UINT64_MAX

typedef struct ex_object {
    uint32_t number;            /* running number in the capture, from 1: `rop.object` */
    uint32_t handle;            /* server object handle, 0xffffffff until the response */
    uint32_t opened_frame;      /* frame of the request that opens it; 0: before the capture */
    uint32_t released_frame;    /* frame of RopRelease, 0 while open */
    uint8_t  kind;              /* object_kind; ask object_kind_at() */
    uint8_t  logon_id;
    uint64_t id;                /* FolderId or MessageId, 0 if none */
    const char *name;           /* display name, NULL until seen */
    uint32_t name_since;        /* sequence number of the ROP that told the name */
    uint32_t handle_since;      /* likewise of the handle */
    uint32_t kind_since;        /* likewise of the kind, 0: known from the start */
    uint32_t id_since;          /* likewise of the id */
    struct ex_logon *logon;     /* the logon's own state; shared by all objects opened under it */
    struct ex_object *parent;   /* what it was opened on, NULL: a logon, or not seen */
    uint64_t stream_position;   /* first pass only: where its stream stands; STREAM_UNKNOWN */
    uint64_t upload_position;   /* likewise, of what requests put into it; see rop_stream_piece */
    const struct ex_call *upload_call; /* the call that upload_position belongs to */
    const ex_tags *columns[COLUMNS_KINDS]; /* first pass only: the ROPs that used them keep them */
} ex_object;

/* Per logon: named properties and the names of well-known folders. */
typedef struct ex_name {        /* PropertyName, MS-OXCDATA 2.6.1 */
    e_guid_t set;
    uint32_t lid;
    const char *key;            /* NULL for a LID */
    uint32_t since;
} ex_name;

typedef struct ex_logon {
    bool known;                 /* RopLogon was seen, so is_public is true knowledge */
    bool is_public;
    uint32_t known_since;       /* number of the ROP that told */
    bool released;              /* first pass only: its objects are gone too */
    wmem_map_t *names;          /* property id -> ex_name */
    wmem_map_t *ids;            /* 64-bit id (pointer to) -> ex_id_name */
    struct ex_replica *replicas; /* what the ids of the logon begin with, and the GUIDs of long-term ids; a list */
} ex_logon;

/* Something that told the client that notifications wait for it: the end of a waiting call, a datagram. */
typedef struct ex_notice {
    struct ex_notice *next;     /* first pass only: an earlier one that no notification followed yet */
    uint32_t frame;
    uint32_t fetched_frame;     /* the response with the first RopNotify after it; 0: not captured, or not yet */
} ex_notice;

/* A session context. */
typedef struct ex_session {
    uint32_t number;            /* running number in the capture, from 1 */
    uint32_t async_frame;       /* first pass only: the response that gave the asynchronous context handle; 0: none */
    uint32_t opened_frame;      /* the response that opened it; 0: not captured */
    uint32_t closed_frame;      /* the response that ended it; 0: not captured, or not yet */
    ex_notice *notices;         /* first pass only: those that no notification followed yet, latest first */
    wmem_map_t *objects;        /* handle -> ex_object, open ones only */
    ex_logon *logons[256];      /* by LogonId */
    wmem_map_t *aux_names;      /* emsmdb/aux_names.c: what the client's numbers stand for; NULL: nothing told */
    uint32_t aux_names_count;
    wmem_map_t *entry_names;    /* nspi/names.c: what Minimal Entry IDs stand for; NULL: nothing told */
    uint32_t entry_names_frame; /* that told which server's they are; 0: the session's own */
    char *cookies[8];           /* mapihttp/mapihttp.c: the keys this session goes by just now */
} ex_session;

/* One ROP in one direction: what later passes need. One for each ROP of the capture: keep it small. */
typedef struct rop_record {
    struct rop_record *next;    /* of the same call and direction, in order over all chained buffers */
    struct rop_record *request; /* responses: what it answers, or NULL; requests: NULL */
    ex_object *input;           /* object at the input handle index, or NULL */
    ex_object *output;          /* object that it opens, or NULL */
    const ex_tags *tags;        /* requests: property tags asked for; responses: columns of its rows; or NULL */
    uint32_t kept[2];           /* requests: fields that the response's decoding depends on */
    uint64_t stream_offset;     /* of the stream piece in it; STREAM_UNKNOWN */
    uint32_t seq;               /* running number of ROPs over the capture, from 1; consecutive in a list */
    uint16_t buffer;            /* index in the chain of the payload that it is in (saturates) */
    uint8_t  rop_id;
    uint8_t  logon_id;
    bool     answered;          /* requests: a response is there */
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

/* One round trip. */
typedef struct ex_call {
    /* session/session.c fills it, rop/walk.c appends records, transports set frames */
    ex_session *session;        /* NULL: outside of any session (RFR, EcDummyRpc, PING), so no ROPs in it */
    uint32_t request_frame;     /* 0: not captured */
    uint32_t response_frame;    /* 0: not captured, or not yet */
    nstime_t request_time;
    rop_list requests, responses;
    rop_record *last_answered;  /* pairing: the last request that a response answered, or NULL */
    rop_asked *asked, *last_asked; /* first pass only; in order */
    rop_handles *handles, *last_handles;
    uint16_t code_page;         /* of 8-bit text in the response, as the request wants it; 0: unknown */
    ex_notice *notice;          /* what this call's response tells, or what its notifications follow; or NULL */
    struct ex_push *push;       /* emsmdb/push.c: the registration that this call asks for, or NULL */
    struct ex_referral *referral; /* session/referral.c: what the response makes of the server that it names; of a call that begins
                                   a session, what named its server; or NULL */
    struct nspi_asked *entries; /* nspi/rows.c, first pass only: the address book entries that the request asks for,
                                   until the response is there; or NULL */
} ex_call;

/* The session that goes by `key` (len bytes: transport, server and cookie or context handle), made
   when not there. */
ex_session *session_get(const void *key, size_t len);
/* NULL when there is none. */
ex_session *session_find(const void *key, size_t len);
/* Lets the session go by another key too / no longer. */
void session_add_key(ex_session *s, const void *key, size_t len);
void session_drop_key(const void *key, size_t len);
/* A new session without key (first pass only). */
ex_session *session_new(void);
/* A new call whose request is in this packet (first pass only). s may be NULL. */
ex_call *call_new(packet_info *pinfo, ex_session *s);

/* A generated item with the number of a frame or anything else; none for 0. */
void call_show_number(proto_tree *tree, tvbuff_t *tvb, int hf, uint32_t number);
/* Links and times that every call shows, as generated items of tree: hf_request_in and hf_response_in
   are FT_FRAMENUM, hf_time FT_RELATIVE_TIME. is_request: which of them this packet shows. */
void call_show_links(const ex_call *call, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb,
                     bool is_request, int hf_request_in, int hf_response_in, int hf_time);

/* Likewise FT_FRAMENUM: the earlier packet that opened the session, the later one that closed it. */
void session_show_frames(const ex_session *s, const packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, int hf_opened,
                         int hf_closed);

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

/* Objects (first pass only). */
ex_object *object_new(ex_session *s, object_kind kind, uint32_t frame, uint8_t logon_id);
ex_object *object_by_handle(ex_session *s, uint32_t handle);
void object_bind(ex_session *s, ex_object *o, uint32_t handle, uint32_t seq);
/* Whether it is known at ROP number seq that the object goes by this handle (any pass). */
bool object_has_handle(const ex_object *o, uint32_t handle, uint32_t seq);
void object_release(ex_session *s, ex_object *o, uint32_t frame);
/* The name that it is opened by; the first one stays. */
void object_set_name(ex_object *o, const char *name, uint32_t seq);
/* The logon behind a LogonId, made when its RopLogon was not seen. */
ex_logon *session_logon(ex_session *s, uint8_t logon_id);
/* A logon of its own, which session->logons gets when RopLogon succeeds. */
ex_logon *logon_new(void);
/* What kind of object it is, as far as known at ROP number seq (any pass). */
object_kind object_kind_at(const ex_object *o, uint32_t seq);
/* Any pass: what the object is, as text in pool scope: `Folder "Inbox"`, `Table of "Inbox"`. */
const char *object_title(wmem_allocator_t *pool, const ex_object *o, uint32_t seq);
/* The same and where it comes from: `Folder "Inbox", opened in frame 796`. */
const char *object_text(wmem_allocator_t *pool, const ex_object *o, uint32_t seq);
const char *object_kind_name(uint8_t kind);

/* Named properties. lookup gives NULL when unknown at the time of ROP number seq. */
void logon_learn_name(ex_logon *l, uint16_t id, const ex_name *n, uint32_t seq);
const ex_name *logon_name(const ex_logon *l, uint16_t id, uint32_t seq);
/* Display names of folders and messages by 64-bit id. */
void logon_learn_id(ex_logon *l, uint64_t id, const char *name, uint32_t seq);
const char *logon_id_name(const ex_logon *l, uint64_t id, uint32_t seq);

/* Replicas (MS-OXCSTOR 3.2.5.8): the GUID that stands in long-term ids for an id's first 16 bits. 0 when unknown
   at the time of ROP number seq. */
void logon_learn_replica(ex_logon *l, uint16_t id, const e_guid_t *guid, uint32_t seq);
uint16_t logon_replica_id(const ex_logon *l, const e_guid_t *guid, uint32_t seq);

/* A file-scope copy of tags, one copy for equal lists. NULL for NULL. */
const ex_tags *tags_intern(const ex_tags *tags);
uint32_t session_next_rop_seq(void);

void session_init(void);     /* once, at registration */

#endif

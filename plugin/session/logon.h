/* session/logon.h
 * What is known of a logon (MS-OXCSTOR): named properties, names of folders and messages, replicas. Each counts from
 * the number of a ROP on (`seq`, the running number of ROPs over the capture).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_LOGON_H
#define EXCHANGE_SESSION_LOGON_H

#include "session/history.h"
#include "session/session.h"

/* PropertyName, MS-OXCDATA 2.6.1. */
typedef struct ex_name {
    e_guid_t set;
    uint32_t lid;
    const char *key;            /* NULL for a LID */
    uint32_t since;
} ex_name;

typedef struct ex_logon {
    bool known;                 /* RopLogon was seen, so is_public is true knowledge */
    bool is_public;
    uint32_t known_since;       /* number of the ROP that told */
    bool released;              /* its objects are gone too; while packets are read for the first time, so far */
    uint32_t released_frame;    /* what released it, 0 while it is open */
    struct ex_object *first_open, *last_open; /* session/object.h: its objects with a handle that are not released,
                                   in the order in which they got one */
    uint32_t open;              /* how many they are */
    wmem_map_t *names;          /* property id -> ex_name */
    ex_history *ids;            /* 64-bit id of a folder or message -> display name */
    struct ex_replica *replicas; /* what the ids of the logon begin with, and the GUIDs of long-term ids; a list */
} ex_logon;

/* A logon of its own, which the session's LogonId gets when RopLogon succeeds (first pass only). */
ex_logon *logon_new(void);
/* The logon behind a LogonId, made when its RopLogon was not seen (first pass only). */
ex_logon *session_logon(ex_session *s, uint8_t logon_id);
/* First pass: the logon is the one behind this LogonId from this frame on. A new logon under an active LogonId releases
   the old one (MS-OXCROPS 3.1.4.2). */
void session_set_logon(ex_session *s, uint8_t logon_id, ex_logon *l, uint32_t frame);
/* First pass: the logon ends in this frame, and with it all that was opened under it. */
void logon_release(ex_logon *l, uint32_t frame);

/* In the functions below l may be NULL: nothing is learned, and nothing is known. Those that learn are for the first
   pass only, the others for any. */

/* Named properties. A mailbox never gives an id another name, so the first one stays. NULL when unknown at the time of
   ROP number seq. */
void logon_learn_name(ex_logon *l, uint16_t id, const ex_name *n, uint32_t seq);
const ex_name *logon_name(const ex_logon *l, uint16_t id, uint32_t seq);
/* Display names of folders and messages by 64-bit id; 0 is none's. NULL or empty names are ignored. Bounded. */
void logon_learn_id(ex_logon *l, uint64_t id, const char *name, uint32_t seq);
const char *logon_id_name(const ex_logon *l, uint64_t id, uint32_t seq);

/* Replicas (MS-OXCSTOR 3.2.5.8): the GUID that stands in long-term ids for an id's first 16 bits. 0 when unknown
   at the time of ROP number seq. */
void logon_learn_replica(ex_logon *l, uint16_t id, const e_guid_t *guid, uint32_t seq);
uint16_t logon_replica_id(const ex_logon *l, const e_guid_t *guid, uint32_t seq);
/* The other way round; whether it is known. */
bool logon_replica_guid(const ex_logon *l, uint16_t id, uint32_t seq, e_guid_t *guid);

#endif

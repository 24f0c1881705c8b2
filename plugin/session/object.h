/* session/object.h
 * Server objects (MS-OXCROPS 1.3.1): what stands behind the handles of a session. Objects stay as long as the capture,
 * because ROPs of earlier frames refer to them; the session's handle map has only open ones. `seq` is the running
 * number of a ROP over the capture: what became known later than that ROP does not count for it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_OBJECT_H
#define EXCHANGE_SESSION_OBJECT_H

#include "session/logon.h"
#include "generated/session_objects.h"

struct ex_call;
struct ex_tags;

typedef enum { COLUMNS_TABLE, COLUMNS_RECIPIENT, COLUMNS_KINDS } columns_kind;

#define OBJECT_NO_HANDLE 0xffffffffU    /* in place of a server object handle: there is none */
#define STREAM_UNKNOWN   UINT64_MAX     /* in place of a position in a stream, which is in bytes */

typedef struct ex_object {
    uint32_t number;            /* running number in the capture, from 1: `rop.object` */
    uint32_t handle;            /* server object handle, OBJECT_NO_HANDLE until the response */
    uint32_t opened_frame;      /* frame of the request that opens it; 0: before the capture */
    uint32_t released_frame;    /* frame of RopRelease, 0 while open */
    uint8_t  kind;              /* object_kind; ask object_kind_at() */
    uint8_t  logon_id;
    uint8_t  opened_by;         /* RopId of the ROP that opens it, 0: before the capture */
    bool     is_stray;          /* no ROP opened it, though its session begins in the capture */
    bool     is_open;           /* it is in the list of its logon */
    bool     owner_missed;      /* it may belong to a message, whose code page was not captured */
    uint16_t code_page;         /* of its 8-bit text, where a message names one; 0: the session's */
    uint64_t id;                /* FolderId or MessageId, 0 if none */
    const char *name;           /* display name, NULL until seen */
    uint32_t name_since;        /* sequence number of the ROP that told the name */
    uint32_t handle_since;      /* likewise of the handle */
    uint32_t kind_since;        /* likewise of the kind, 0: known from the start */
    uint32_t id_since;          /* likewise of the id */
    ex_logon *logon;            /* the logon's own state; shared by all objects opened under it */
    struct ex_object *parent;   /* what it was opened on, NULL: a logon, or not seen */
    struct ex_object *next_open, *previous_open; /* in the list of its logon */
    uint64_t stream_position;   /* first pass only: where its stream stands; STREAM_UNKNOWN */
    uint64_t upload_position;   /* likewise, of what requests put into it; see rop_stream_piece */
    const struct ex_call *upload_call; /* the call that upload_position belongs to */
    const struct ex_tags *columns[COLUMNS_KINDS]; /* first pass only: the ROPs that used them keep them */
    ex_slots slots;             /* what the other layers keep with it */
} ex_object;

/* First pass: a new object without handle, whose opening request is in this frame (0: it was there before the
   capture). */
ex_object *object_new(ex_session *s, object_kind kind, uint32_t frame, uint8_t logon_id);
/* First pass: the open object that goes by this handle, NULL when there is none. */
ex_object *object_by_handle(ex_session *s, uint32_t handle);
/* First pass: from ROP number seq on, in this frame, the object goes by this handle; what went by it before is gone, and
   a logon that is opened so takes its LogonId over. Nothing happens when the handle is OBJECT_NO_HANDLE or the object
   has one. */
void object_bind(ex_session *s, ex_object *o, uint32_t handle, uint32_t seq, uint32_t frame);
/* Whether it is known at ROP number seq that the object has a handle, so that it was opened (any pass). */
bool object_is_bound(const ex_object *o, uint32_t seq);
/* Whether it is known at ROP number seq that the object goes by this handle (any pass). */
bool object_has_handle(const ex_object *o, uint32_t handle, uint32_t seq);
/* First pass: the object was released in this frame; a logon takes along all that was opened under it. */
void object_release(ex_session *s, ex_object *o, uint32_t frame);
/* First pass: it was not, since the server refused to. */
void object_undo_release(ex_session *s, ex_object *o);
/* First pass: the server knows no such object, so nobody has to release it. Of those that no ROP opened. */
void object_deny(ex_object *o);
/* The frame that released the object or its logon, 0 for none and for what was not opened. While packets are read for
   the first time: so far. */
uint32_t object_released_frame(const ex_object *o);
/* How many objects of the session have a handle that was never released, and in `first` those of them that were opened
   first, at most max. To be asked when all packets were read. */
uint32_t object_unreleased(const ex_session *s, const ex_object **first, unsigned max);
/* First pass: the name that it is opened by, known from ROP number seq on; the first one stays. NULL, empty names and
   those that are no UTF-8 are ignored. */
void object_set_name(ex_object *o, const char *name, uint32_t seq);
/* What kind of object it is, as far as known at ROP number seq (any pass). */
object_kind object_kind_at(const ex_object *o, uint32_t seq);
/* Any pass: the latest name known at ROP number seq: its id's, else the one that it was opened by; NULL when neither
   is known. */
const char *object_name(const ex_object *o, uint32_t seq);
/* Any pass: what the object is, as text in pool scope: `Folder "Inbox"`, `Table of "Inbox"`; `object 0x0000160d` of what
   is not known but by its handle. */
const char *object_title(wmem_allocator_t *pool, const ex_object *o, uint32_t seq);
/* Where it comes from: `opened in frame 796`, `opened before the capture`. */
const char *object_origin(wmem_allocator_t *pool, const ex_object *o);
/* Both: `Folder "Inbox", opened in frame 796`. */
const char *object_text(wmem_allocator_t *pool, const ex_object *o, uint32_t seq);
/* The same to stand behind the object's handle, with what joins them: ` Folder "Inbox", opened in frame 796`,
   `, opened before the capture`. */
const char *object_text_behind_handle(wmem_allocator_t *pool, const ex_object *o, uint32_t seq);
/* `Folder`, and so on, for messages. */
const char *object_kind_name(uint8_t kind);

void object_init(void);      /* once, at registration */

#endif

/* session/part.h
 * What messages consist of, as ROPs and streams bring it over many frames, told to whoever puts messages together: the
 * tap of Export Objects. A frame tells its parts at once, in one list in the order in which they were read. Nothing is
 * told, made or kept while nobody listens.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_PART_H
#define EXCHANGE_SESSION_PART_H

#include "session/call.h"
#include "session/object.h"

struct ex_property;

#define PART_ALL UINT64_MAX      /* number of removed parts: all of outer's of this kind */
#define PART_TAP "exchange_eo"   /* what Wireshark calls the tap of the protocol "exchange" for Export Objects */

typedef enum {
    PART_MESSAGE,                /* a message, an embedded one when outer is an attachment */
    PART_ATTACHMENT,             /* outer is its message */
    PART_RECIPIENT,              /* likewise */
    PART_MESSAGE_ROW,            /* a row of a table of messages: its values may be cut (MS-OXCTABL 2.2.2.1.1). PidTagMid
                                    among them tells which message it is */
    PART_ATTACHMENT_ROW,         /* likewise, of a message's attachments; PidTagAttachNumber */
    PART_STREAM,                 /* a Stream object of MS-OXCPRPT that is whole, as far as its bytes are known: one
                                    value. outer is what it was opened on; NULL: not known */
    PART_TRANSFER,               /* a piece of a FastTransfer stream: one value, `offset` says where its bytes stand */
    PART_ENTRY,                  /* an entry of the address book */
    PART_OTHER                   /* anything else that streams are opened on, such as a folder */
} part_kind;

/* One value, in packet scope. A multiple-valued property has one of these for each of its values. */
typedef struct part_value {
    struct part_value *next;
    uint32_t tag;                /* as on the wire; PART_TRANSFER: 0 */
    uint16_t type;               /* of what is in bytes: a single PTYP_; differs from the tag's for PTYP_UNSPECIFIED */
    uint16_t code_page;          /* of PTYP_STRING8, 65001 is UTF-8; 0: not known */
    const struct ex_property *property; /* oxcdata/property_table.h; NULL: not known */
    const uint8_t *bytes;        /* integers little endian, a Boolean in 1 or 2 bytes. Strings end in front of a
                                    null, if there is one. NULL: they stand in the transfer, whose pieces are told, too */
    uint64_t size;               /* of them */
    uint64_t missing;            /* bytes of the value that were not captured, and are zero in bytes or behind it */
    uint64_t offset;             /* where bytes stand in the transfer: of PART_TRANSFER, and where bytes is NULL */
} part_value;

/* Two parts of one kind with the same key and number are the same thing. */
typedef struct ex_part {
    struct ex_part *next;        /* of the frame */
    part_kind kind;
    const void *key;             /* an ex_object or fx_stream, or of what outer has and number counts */
    uint64_t number;             /* recipients: their RowId or place in the list; removed attachments: AttachmentID;
                                    nodes of transfers: their offset, plus one */
    const struct ex_part *outer; /* NULL: it is in nothing */
    const ex_object *object;     /* the Message, Attachment or Stream object, NULL: not by ROPs */
    const struct fx_stream *transfer; /* fxics/stream.h; NULL: not by a transfer */
    const ex_call *call;         /* NULL: not known */
    bool foreign;                /* its ids are those of another mailbox: transfers from client to server */
    bool removed;                /* it is none of outer's any more */
    bool whole;                  /* PART_STREAM: it was committed, or read to its end */
    part_value *first, *last;
} ex_part;

struct ex_cursor;

/* Whether anybody listens. */
bool parts_wanted(void);
/* A new part, in packet scope; NULL when nobody listens, or the cursor only probes. */
ex_part *part_new(const struct ex_cursor *c, part_kind kind, const void *key, const ex_part *outer);
/* A new part for a Message or Attachment object, in those that it is in; PART_OTHER for objects of other kinds. NULL like
   part_new(), and for NULL. */
ex_part *part_of_object(const struct ex_cursor *c, const ex_object *o);
/* Adds a value, which is copied; its bytes have to live as long as the packet. Nothing for a part of NULL. */
void part_tell(const struct ex_cursor *c, ex_part *p, const part_value *value);

/* What a tap listener of PART_TAP gets: the parts of the frame. */
const ex_part *parts_first(const void *tap_data);

void part_handoff(void);         /* once, when all taps are registered */

#endif

/* taps/kept.h
 * What is kept of the parts that frames tell (session/part.h) until files can be made of them: messages, their
 * recipients and attachments, streams, entries of the address book. What was told in several frames and ways is one
 * thing. Nothing in here points into a packet or a capture.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_KEPT_H
#define EXCHANGE_TAPS_KEPT_H

#include "taps/kept_value.h"

#define KEPT_DEPTH_MAX 32        /* things in each other */

typedef struct kept_thing {
    part_kind kind;              /* never PART_..._ROW, whose values belong to the others */
    uint32_t number;             /* in the order in which they were first told, from 0 */
    uint32_t first_frame, last_frame; /* that told something of it, or of what is in it */
    struct kept_thing *same;     /* it turned out to be this one, which has all that it had; NULL: it is itself */
    struct kept_thing *outer;    /* what it is in, or was opened on; NULL: nothing, or not known */
    GPtrArray *inner;            /* of kept_thing, what is in it, in that order; or NULL. Streams are not */
    GPtrArray *values;           /* of kept_value, the first of each property, in the order in which they were told */
    GHashTable *by_property;     /* kept_value_key() -> its index in values, plus 1 */
    GHashTable *by_number;       /* of a message: PidTagAttachNumber -> the attachment that is in it now; or NULL */
    spans *bytes;                /* PART_TRANSFER: of the stream */
    char *name;                  /* PART_OTHER: what it is called; PART_TRANSFER: what kind of stream; or NULL */
    char *host;                  /* whose session told it: `alice, session 1`; NULL: not known */
    uint32_t changes;            /* grows with each part that tells something of it, or of what is in it */
    uint64_t told;               /* when it was told last, in parts over the capture */
    uint64_t gone[PART_RECIPIENT + 1]; /* by kind: when all that is in it was taken away; 0: never */
    bool removed;                /* it was taken away by itself; ask kept_is_removed() */
    bool whole;                  /* as in ex_part */
    bool is_shown;               /* more than the row of a table told of it */
} kept_thing;

typedef struct kept kept;

kept *kept_new(void);
void kept_free(kept *k);         /* NULL is fine */
/* Keeps what a frame tells; the first of its parts. */
void kept_frame(kept *k, const packet_info *pinfo, const ex_part *first);
/* All things, of kept_thing, by number; those that have `same` are none any more. */
const GPtrArray *kept_things(const kept *k);

/* Itself, or what it turned out to be; NULL for NULL. */
kept_thing *kept_same(kept_thing *t);
/* Whether it was taken away from what it is in. */
bool kept_is_removed(const kept_thing *t);

/* The first value of a property, by property id or by the name of a named one; NULL when it was not told. */
const kept_value *kept_find(const kept_thing *t, uint16_t id);
const kept_value *kept_find_named(const kept_thing *t, const char *name);
/* What these say: kept_value_text(), but NULL for the empty text, too; kept_value_number(), or what is given. */
char *kept_text(const kept_thing *t, uint16_t id);
uint64_t kept_number(const kept_thing *t, uint16_t id, uint64_t otherwise);

/* A message's subject, or what is like it; NULL when it has none. For g_free(). */
char *kept_subject(const kept_thing *message);

#endif

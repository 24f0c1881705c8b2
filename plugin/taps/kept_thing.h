/* taps/kept_thing.h
 * One of the things that are kept: a message, a recipient, an attachment, a stream, an entry of the address book. Nothing
 * in it points into a packet or a capture.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_KEPT_THING_H
#define EXCHANGE_TAPS_KEPT_THING_H

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

/* ---- What it says ---- */

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

/* ---- How it changes ---- */

kept_thing *kept_thing_new(part_kind kind, uint32_t number, uint32_t frame);
void kept_thing_free(kept_thing *t);
/* Whose session the part is told in: `alice, session 1`, for g_free(); NULL when not known. */
char *kept_host_of(const ex_part *p);

/* Takes a value, with those that follow it, in the place of what was told before of its property, unless that says more;
   later values win over earlier ones, whole ones over those with missing bytes, and all over those of rows. NULL is fine. */
void kept_thing_set(kept_thing *t, kept_value *v);
void kept_thing_clear(kept_thing *t);        /* drops all values */
/* In this frame something was told of it. */
void kept_thing_touch(kept_thing *t, uint32_t frame);

/* Puts t into outer, unless it is in something, or outer is in it. Returns t, or what it turned out to be: an attachment
   has one embedded message. */
kept_thing *kept_thing_put(kept_thing *outer, kept_thing *t);
/* They are one thing, of the same kind; neither is in the other. Returns it: one of the two. */
kept_thing *kept_thing_join(kept_thing *t, kept_thing *other);
/* The message's attachment of this number; NULL if none. */
kept_thing *kept_thing_numbered(const kept_thing *message, uint32_t number);
/* t, an attachment or NULL, is the message's of this number. Returns what it turned out to be. */
kept_thing *kept_thing_number(kept_thing *message, uint32_t number, kept_thing *t);
/* The message has no attachment of this number any more. Returns the one it had, or NULL. */
kept_thing *kept_thing_unnumber(kept_thing *message, uint32_t number);

#endif

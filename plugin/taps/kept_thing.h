/* taps/kept_thing.h
 * One of the things that are kept, and how it changes.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_KEPT_THING_H
#define EXCHANGE_TAPS_KEPT_THING_H

#include "taps/kept.h"

#define PTYP_MULTIPLE 0x1000u    /* in a property's type: it has many values (MS-OXCDATA 2.11.1) */

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

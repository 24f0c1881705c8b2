/* read/deviation.h
 * Layouts that some implementation writes in place of a document's.
 *
 * The tables say which there are, who writes them and where in a message they stand (specs/README.md). A deviation is
 * taken only for a message that cannot be what its document says and is right with it. To find out, the whole message
 * is read in a probe, first by its document, then with each deviation that this met a place for; nothing is tried for
 * messages that have no such place.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_DEVIATION_H
#define EXCHANGE_READ_DEVIATION_H

#include "read/cursor.h"
#include "generated/deviations.h"

/* Sets of deviations are bits of a number: the set of one, and of a set the set of its first, 0 of the empty one. */
static inline uint32_t deviation_set(ex_deviation deviation) { return UINT32_C(1) << deviation; }
static inline uint32_t deviation_first(uint32_t set) { return set & (~set + 1); }

/* A message that may deviate. Whoever reads it has one, zeroed but for what follows, while ex_cursor.message of all
   cursors over the message points to it. */
typedef struct cur_message {
    /* Reads the message in a probe from the start on; returns whether all is as it has to be. Not called when
       `decided`. The cursor is a copy of `start`, whose probe and message are set. */
    bool (*fits)(struct cur_message *m, ex_cursor *c);
    const void *data;            /* for fits */
    const ex_cursor *start;      /* where the message begins */
    bool decided;                /* it is known which deviations the message has */
    uint32_t deviations;         /* the set of them */
    uint32_t asked;              /* the set of those that reading met a place for */
} cur_message;

/* Whether what is at the cursor is laid out as the deviation has it. If so, an expert info on the structure whose
   subtree t is names it, except in a probe. False when nobody set ex_cursor.message. */
bool cur_deviates(ex_cursor *c, proto_tree *t, ex_deviation deviation);

/* Settles m->deviations: those with which m->fits() is true, 0 when it is true without any or with none. */
void cur_decide(cur_message *m);

/* A message that ends where the cursor does, for cur_message.fits: data is its ex_fields. */
bool cur_whole_message_fits(cur_message *m, ex_cursor *c);
/* Whether a probe met nothing that speaks against the bytes: that the capture does not have all of them does not. */
bool cur_probe_is_clean(const ex_cursor *c);

#endif

/* rop/trial.h
 * Trying how a ROP list can be read: whether a ROP deviates from its document, and where the list goes on behind one
 * that could not be read.
 *
 * A list says nowhere where a ROP ends, so what is taken for the end of one is right when ROPs are behind it: RopIds
 * that go this way, handle indexes that the handle table has, responses to requests that wait for one, fields that the
 * bytes are enough for, up to the list's end or over as many ROPs as chance would hardly make. Nothing is shown,
 * reported or learned by trying. Only the first pass tries; what it found is kept with the ROP's record.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_TRIAL_H
#define EXCHANGE_ROP_TRIAL_H

#include "read/deviation.h"
#include "rop/item.h"

/* Bytes that may be read in vain in a list of so many bytes. */
static inline int64_t trial_budget(int length) { return 0x4000 + (int64_t)16 * length; }

/* What a ROP's cur_message is about: how the ROP is read, and what has to be behind it. */
typedef struct rop_trial {
    rop_walk *walk;
    const rop_item *rop;
    ex_fields fields;            /* of what is behind the ROP's header */
} rop_trial;

/* For cur_message.fits; data is a rop_trial. Whether the ROP can be read from the cursor on and others are behind
   it. */
bool trial_rop_fits(cur_message *m, ex_cursor *c);

/* The next offset behind `from` where a ROP of the list begins and others are behind it; list is a cursor that ends
   where the list does. 0: there is none, or it is too far away to be sure of. rop is what could not be read. */
int trial_find_next(rop_walk *w, const ex_cursor *list, const rop_item *rop, int from);

#endif

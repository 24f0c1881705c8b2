/* fxics/piece.h
 * Shows one piece of a stream in its ROP: which stream it belongs to, what is in it, and what it brought, in one line.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_PIECE_H
#define EXCHANGE_FXICS_PIECE_H

#include "fxics/stream.h"
#include "read/cursor.h"

/* What the ROP around tells. */
typedef struct fx_progress {
    const char *object;          /* what the stream is about, `"Inbox"` */
    uint16_t done, steps;        /* InProgressCount, TotalStepCount; steps 0: not told */
    bool is_last;                /* TransferStatus Done */
} fx_progress;

/* Any pass: the bytes from the cursor to its end are this piece; the cursor goes there. On the first pass the stream
   has just got it. t: the ROP's tree. Returns the line in packet scope when the cursor's summary is wanted, else
   NULL. */
const char *piece_show(ex_cursor *c, proto_tree *t, fx_piece *piece, const fx_progress *progress);

/* Any pass: a generated item with the stream's number. */
void piece_show_number(const ex_cursor *c, proto_tree *t, const fx_stream *s);

/* Any pass, in the ROP that releases the stream's object: notes when it had not come to its end. Returns the note in
   packet scope, NULL when there is none. */
const char *piece_show_release(ex_cursor *c, proto_tree *t, const fx_stream *s);

void fxics_init(void);           /* once, at registration: the state of fxics/ */

#endif

/* fxics/walk.h
 * Reads one piece of a stream: finds its elements, nests them by their markers, shows them, and on the first pass
 * leaves the stream as it stands behind the piece.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_WALK_H
#define EXCHANGE_FXICS_WALK_H

#include "fxics/stream.h"
#include "read/cursor.h"

/* Reads the piece that is all that is left of c, which is a copy of the ROP's cursor. t: the ROP's tree, may be NULL.
   On the first pass the stream has just got the piece. Returns what it brought as text in packet scope when the
   cursor's summary is wanted, else NULL. */
const char *walk_piece(const ex_cursor *c, proto_tree *t, fx_piece *piece);

/* First pass: of this piece, which was read already, the server used only the first `used` bytes, which are here. The
   stream goes back to where it stood (mark), and reads those again; nothing is shown. */
void walk_again(const ex_cursor *c, const fx_piece *piece, const fx_mark *mark, const uint8_t *bytes, uint32_t used);

#endif

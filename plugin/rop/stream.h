/* rop/stream.h
 * Streams: those of MS-OXCPRPT, FastTransfer contexts, uploads of state. Where in its stream each piece stands.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_STREAM_H
#define EXCHANGE_ROP_STREAM_H

#include "rop/context.h"

/* What generated code calls. The size bytes at the cursor are the piece of the input object's stream at its position,
   and move it. Shows the offset in bytes; notes when it is not known because the stream's start was not captured.
   record->stream_offset keeps it. */
void rop_stream_piece(ex_cursor *c, proto_tree *t, uint64_t size);
/* A generated item: the bytes at the cursor begin at this offset of a stream. */
void rop_stream_show_offset(const ex_cursor *c, proto_tree *t, uint64_t offset);
/* The input's position is now this / moves on (`by` may be a negative number) / is at the start / is not known
   any more / becomes that of the stream that this ROP opens. */
void rop_stream_seek(ex_cursor *c, uint64_t position);
void rop_stream_move(ex_cursor *c, uint64_t by);
void rop_stream_start(ex_cursor *c);
void rop_stream_lost(ex_cursor *c);
void rop_stream_clone(ex_cursor *c);

void rop_stream_register(int proto); /* once: the fields, under the ROP layer's protocol */

#endif

/* rop/stream_show.h
 * Shows the pieces of Stream objects, and streams put together.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_STREAM_SHOW_H
#define EXCHANGE_ROP_STREAM_SHOW_H

#include "rop/context.h"

struct stream_piece;
struct stream_whole;

/* A generated item: the bytes at the cursor begin at this offset of a stream. */
void stream_show_offset(const ex_cursor *c, proto_tree *t, uint64_t offset);
/* As generated items of the ROP's tree: where the piece stands in its stream, and where the other pieces are. */
void stream_show_piece(const ex_cursor *c, proto_tree *t, const struct stream_piece *p);
/* Says in the ROP's text what the piece is of. */
void stream_tell_piece(ex_cursor *c, proto_tree *t, const struct stream_piece *p);

/* The stream that the ROP completes: its text, its bytes as a data source of their own, read as the property that they
   are. And as a part of the message. */
void stream_show_whole(ex_cursor *c, proto_tree *t, const struct stream_whole *w);

void stream_show_register(int proto); /* once: the fields, under the ROP layer's protocol */

#endif

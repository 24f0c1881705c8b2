/* rop/stream.h
 * Streams in ROPs (MS-OXCPRPT 2.2.14 to 2.2.27): where in its stream each piece stands, and the stream put together.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_STREAM_H
#define EXCHANGE_ROP_STREAM_H

#include "rop/context.h"

/* ---- What generated code calls ---- */

/* The size bytes at the cursor are the piece of the input object's stream at its position, and move it. Shows the offset
   in bytes, and more; notes when it is not known because the stream's start was not captured. */
void rop_stream_piece(ex_cursor *c, proto_tree *t, uint64_t size);

/* The input's position is now this / moves on (`by` may be a negative number) / is not known any more / becomes that of
   the stream that this ROP opens. */
void rop_stream_seek(ex_cursor *c, uint64_t position);
void rop_stream_move(ex_cursor *c, uint64_t by);
void rop_stream_lost(ex_cursor *c);
void rop_stream_clone(ex_cursor *c);

/* Requests: this property is opened in this mode (OpenModeFlags); so many bytes are to be read (ByteCount, and
   MaximumByteCount where that has a special value); the stream is to have this size. */
void rop_stream_opens(ex_cursor *c, uint32_t tag, uint32_t mode);
void rop_stream_asks(ex_cursor *c, uint32_t count, uint32_t most);
void rop_stream_resizes(ex_cursor *c, uint64_t size);
/* Responses: the stream that was opened, the input, has so many bytes; so many bytes of what the request has sent were
   written; so many were read from the input and written into the other stream. */
void rop_stream_opened(ex_cursor *c, uint32_t size);
void rop_stream_measured(ex_cursor *c, uint32_t size);
void rop_stream_written(ex_cursor *c, uint32_t size);
void rop_stream_copied(ex_cursor *c, uint64_t read, uint64_t written);

/* ---- For the ROP layer ---- */

/* Behind the fields of every ROP: what the ROP means for streams, and the stream that it completes. t is the ROP's tree. */
void rop_stream_behind(ex_cursor *c, proto_tree *t);
/* Behind all ROPs of a call's response, or what stands for it (any pass). */
void rop_stream_answered(const ex_call *call, const packet_info *pinfo, bool refused);

#endif

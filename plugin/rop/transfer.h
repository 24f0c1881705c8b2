/* rop/transfer.h
 * FastTransfer streams and uploads of ICS state in ROPs (MS-OXCROPS 2.2.12, 2.2.13): which stream each piece belongs
 * to, and what the stream is. fxics/ reads what is inside.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_TRANSFER_H
#define EXCHANGE_ROP_TRANSFER_H

#include "rop/context.h"

/* What generated code calls. t is the ROP's tree. */

/* First pass, in the request that opens a transfer: what it asks. kind is the SynchronizationType or SourceOperation of
   ROPs that have one, else 0. */
void rop_transfer_opens(ex_cursor *c, uint8_t kind, uint8_t send_options);

/* Behind the bytes: the last size bytes are the next piece of the input object's stream. Shows what is in them and says
   it in the ROP's text. In a response TransferStatus and the counters have to be given before. */
void rop_transfer_piece(ex_cursor *c, proto_tree *t, uint64_t size);
/* Of the response that is read: how the transfer goes on (TransferStatus), and how many of how many steps are done. */
void rop_transfer_status(ex_cursor *c, uint16_t status, uint16_t done, uint16_t steps);
/* In a response to a piece that the client has sent: the server has used so many bytes of it, and the stream goes on
   behind them. */
void rop_transfer_used(ex_cursor *c, uint16_t used);

/* The set of this property begins, announced with so many bytes; the last size bytes are its next piece. */
void rop_transfer_state_begin(ex_cursor *c, uint32_t property, uint32_t size);
void rop_transfer_state_piece(ex_cursor *c, proto_tree *t, uint64_t size);

/* Behind the fields of every ROP: what the ROP means for transfers. It may release a transfer, or end a set. t is the
   ROP's tree. */
void rop_transfer_behind(ex_cursor *c, proto_tree *t);

#endif

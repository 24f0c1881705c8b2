/* emsmdb/rpc_header_ext.h
 * Extended buffers (MS-OXCRPC sections 2.2.2.1, 3.1.4.1.1 and 3.1.4.2.1): chains of RPC_HEADER_EXT
 * with a payload each, which may be obfuscated and compressed.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_EMSMDB_RPC_HEADER_EXT_H
#define EXCHANGE_EMSMDB_RPC_HEADER_EXT_H

#include "read/cursor.h"

/* Both read a chain from c up to c->end into t, whichever protocol's cursor it is. Payloads that
   had to be changed to be read become data sources of the packet. What stands behind the header
   with the Last flag is left to the caller. */

/* Payloads are ROP buffers; they go to the ROP layer with c->top, c->call and c->is_request. */
void rop_buffer(ex_cursor *c, proto_tree *t);
/* Payloads are lists of auxiliary blocks (MS-OXCRPC section 2.2.2.2). */
void auxiliary_buffer(ex_cursor *c, proto_tree *t);
/* The same, or the list alone: older servers send no header with a failure (MS-OXCMAPIHTTP section 2.2.4.1.3 and
   its product behavior note). */
void failure_auxiliary_buffer(ex_cursor *c, proto_tree *t);

/* A copy in packet scope of the size bytes at the cursor (all of them captured) without their obfuscation, a XOR. */
uint8_t *deobfuscated_bytes(const ex_cursor *c, int size);
/* The RopSize that the ROP buffer at the cursor begins with; its two bytes have to be there. */
unsigned rop_size(const ex_cursor *c, bool obfuscated);
/* Shows a plain payload under t as an item of its own; returns the item's subtree, NULL for NULL. */
proto_tree *payload_tree(proto_tree *t, tvbuff_t *payload);

/* Registers the fields of this layer under proto, which is EMSMDB's. */
void rpc_header_ext_register(int proto);

#endif

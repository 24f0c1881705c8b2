/* emsmdb/legacy_rpc.h
 * ROP buffers as EcDoRpc carries them: specs/exchange-legacy-rpc.yaml.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_EMSMDB_LEGACY_RPC_H
#define EXCHANGE_EMSMDB_LEGACY_RPC_H

#include "read/cursor.h"

/* Reads one obfuscated ROP buffer up to c->end: the plain bytes become a data source of the packet and go to the ROP
   layer with c->top, c->call and c->is_request. */
void obfuscated_rop_buffer(ex_cursor *c, proto_tree *t);

#endif

/* rpch/show.h
 * What is shown of a PDU of RPC over HTTP besides what Wireshark's DCE/RPC dissector shows.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_SHOW_H
#define EXCHANGE_RPCH_SHOW_H

#include "read/cursor.h"
#include "rpch/protocol.h"
#include "rpch/state.h"

/* The item of one PDU, which is all of tvb; rts NULL when it isn't an RTS PDU. */
void rpch_show_pdu(const rpch_pdu *pdu, const rpch_rts *rts, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb);

/* The names of an RTS PDU, joined by "or"; what it is called when it has none. */
const char *rpch_names_text(wmem_allocator_t *pool, const rpch_pdu *pdu);

/* Wireshark's items for an RTS PDU without commands, which is all of tvb: its own DCE/RPC dissector calls every one of
   them malformed. */
void rpch_show_bare_rts(packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb);

/* Bytes from offset on that are no PDU. */
void rpch_show_out_of_step(packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, int offset);

/* The size line of a chunk, of size bytes. */
void rpch_show_chunk(proto_tree *tree, tvbuff_t *tvb, int offset, int size);

void rpch_show_register(void);

#endif

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

/* Adds the item of one PDU, which is all of tvb. rts: what it says when it is an RTS PDU, else NULL. */
void rpch_show_pdu(const rpch_pdu *pdu, const rpch_rts *rts, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb);

/* The names of an RTS PDU (MS-RPCH section 2.2.4), joined by "or"; "RTS PDU" when it has none. In pool scope, or
   static. */
const char *rpch_names_text(wmem_allocator_t *pool, const rpch_pdu *pdu);

/* Adds the items that Wireshark would for an RTS PDU without commands, which is all of tvb: Wireshark's own DCE/RPC
   dissector calls every one of them malformed. */
void rpch_show_bare_rts(packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb);

/* Shows the bytes from offset on, which are no PDU, as not decoded, with an expert info. */
void rpch_show_out_of_step(packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, int offset);

/* Shows that a response of HTTP, size bytes, refuses the channel with this status code. */
void rpch_show_refusal(const rpch_channel *channel, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, int offset,
                       int size, unsigned status);

/* Shows one or more chunks, size bytes with their size lines, whose PDUs are shown apart. */
void rpch_show_chunk(proto_tree *tree, tvbuff_t *tvb, int offset, int size);

/* Registers the protocol, its fields and expert infos, once, when the plugin is loaded. */
void rpch_show_register(void);

#endif

/* rpch/stream.h
 * One direction of a TCP connection of RPC over HTTP: HTTP messages go to Wireshark's HTTP dissector, PDUs one by one
 * to its DCE/RPC dissector. Between proxy and server there is no HTTP, but the server's first words.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_STREAM_H
#define EXCHANGE_RPCH_STREAM_H

#include "rpch/state.h"

typedef struct rpch_connection {
    rpch_channel *channel;
    uint32_t since;         /* the frames behind this one are ours */
    uint32_t since_seq;     /* leg to the server: what that frame has from this TCP sequence number on is ours, too */
    uint32_t chunked_since; /* frame with the headers of a response whose body is chunked, 0: none */
} rpch_connection;

/* Dissects what begins at the beginning of tvb. data: what TCP passes (struct tcpinfo), NULL over TLS. Asks for more
   bytes when a message or PDU is not all there. */
void rpch_dissect_stream(rpch_connection *c, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data);

/* Dissects the PDUs of a body that HTTP found itself. Returns how many bytes they have: what is behind them is the
   beginning of one that is not all there (*missing: how many bytes more it needs), or no PDU (*missing 0). */
int rpch_dissect_body(rpch_connection *c, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, uint32_t *missing);

/* Whether a PDU may begin at offset, as far as its bytes were captured. */
bool rpch_is_pdu(tvbuff_t *tvb, int offset);

/* frag_length of the PDU at offset, whose common header was captured. */
int rpch_pdu_size(tvbuff_t *tvb, int offset);

void rpch_stream_handoff(void);

#endif

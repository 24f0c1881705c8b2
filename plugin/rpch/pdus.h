/* rpch/pdus.h
 * PDUs on a TCP connection of RPC over HTTP: given one by one to Wireshark's DCE/RPC dissector, which sees them on the
 * one connection that the association is.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_PDUS_H
#define EXCHANGE_RPCH_PDUS_H

#include "rpch/state.h"

typedef struct rpch_connection {
    rpch_channel *channel;
    uint32_t since;         /* the frames behind this one are ours */
    uint32_t since_seq;     /* leg to the server: what that frame has from this TCP sequence number on is ours, too */
    uint32_t chunked_since; /* frame with the headers of a response whose body is chunked, 0: none */
} rpch_connection;

/* One packet of a connection while it is dissected. */
typedef struct rpch_stream {
    rpch_connection *c;
    packet_info *pinfo;
    proto_tree *tree;
    void *data;             /* what TCP passes (struct tcpinfo); NULL over TLS, and for bodies that HTTP found */
    bool from_client;
    bool chunked;           /* the bytes are chunks */
} rpch_stream;

/* What is known of this packet of connection c, which may be in either direction. */
rpch_stream rpch_stream_of(rpch_connection *c, packet_info *pinfo, proto_tree *tree, void *data);

/* Bytes of the PDU at offset; *missing: how many of them are still to come (DESEGMENT_ONE_MORE_SEGMENT: it can't be
   told yet). 0 when no PDU begins there, or its header was not captured. */
int rpch_measure_pdu(tvbuff_t *tvb, int offset, uint32_t *missing);

/* Dissects the PDU at offset, of so many bytes, which need not all have been captured. */
void rpch_dissect_pdu(const rpch_stream *s, tvbuff_t *tvb, int offset, int size);

/* Dissects the PDUs of a body that HTTP found itself. Returns how many bytes they have: what is behind them is the
   beginning of one that is not all there (*missing: how many bytes more it needs), or no PDU (*missing 0). */
int rpch_dissect_body(rpch_connection *c, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, uint32_t *missing);

/* Keeps packet_info's fields that DCE/RPC and HTTP change or find things by, and the list of layers: to be taken before
   a dissector of Wireshark is called, and restored behind it. */
typedef struct rpch_saved_info {
    address src, dst;
    uint32_t srcport, destport, desegment_len;
    int desegment_offset;
    uint16_t can_desegment;
    bool use_endpoints;
    struct conversation_addr_port_endpoints *endpoints;
    const char *proto;
    unsigned layers;
} rpch_saved_info;
rpch_saved_info rpch_save_info(const packet_info *pinfo);
void rpch_restore_info(packet_info *pinfo, const rpch_saved_info *s);

/* Finds Wireshark's DCE/RPC dissector, at handoff. */
void rpch_pdus_handoff(void);

#endif

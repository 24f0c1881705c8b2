/* wireshark/tcp_frames.h
 * The one postdissector: what looks at every frame with TCP in it when all else has dissected the frame.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_TCP_FRAMES_H
#define EXCHANGE_WIRESHARK_TCP_FRAMES_H

#include "wireshark/wscompat.h"

/* frame: all bytes of the frame. Called on every pass; what it shows belongs to the protocol that it was added for. */
typedef void (*tcp_frame_look)(tvbuff_t *frame, packet_info *pinfo, proto_tree *tree);

/* Before all that follows; the protocol that the frames are looked at for. */
void tcp_frames_register(void);

/* Has look called for each frame while its protocol is enabled. At handoff; at most 4, which are called in the order in
   which they were added. */
void tcp_frames_add(int proto, tcp_frame_look look);

/* One place where what TCP carries may begin: at offset of a data source (number `index` of the packet, 0: the frame).
   in_segment: behind a TCP header with the packet's ports; else at the beginning of a data source that is not the
   frame (reassembled, decrypted). There is at least one byte. */
typedef bool (*tcp_payload_look)(tvbuff_t *source, unsigned index, int offset, bool in_segment, void *data);

/* Calls look for each such place of the packet until it returns true. Whether it did. frame_first: in the order in
   which Wireshark made the data sources, places behind a TCP header before the beginning of the data source; else the
   other way round. Wireshark tells nobody where its TCP dissector found the payload: bytes that look like a TCP header
   are among the places, so what is there has to be recognisable by itself. */
bool tcp_payloads(packet_info *pinfo, bool frame_first, tcp_payload_look look, void *data);

/* Where in a data source the TCP header begins, with the packet's ports, that ends at `payload`; -1 when none does. */
int tcp_header_before(tvbuff_t *source, int payload, const packet_info *pinfo);

#define TCP_SEQ_OFFSET 4        /* of the sequence number in a TCP header */

/* First pass: whether the packet's sender began the connection with the payload that has this sequence number, as it is
   in the TCP header or relative. False when neither SYN nor SYN/ACK was captured: then nobody knows. */
bool tcp_seq_begins_connection(packet_info *pinfo, uint32_t seq);

#endif

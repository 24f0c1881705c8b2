/* rpch/stream.h
 * One direction of a TCP connection of RPC over HTTP: HTTP messages go to Wireshark's HTTP dissector, PDUs one by one
 * to its DCE/RPC dissector. Between proxy and server there is no HTTP, but the server's first words.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_STREAM_H
#define EXCHANGE_RPCH_STREAM_H

#include "rpch/pdus.h"

/* Dissects what begins at the beginning of tvb. data: what TCP passes (struct tcpinfo), NULL over TLS. Asks for more
   bytes when a message or PDU is not all there. */
void rpch_dissect_stream(rpch_connection *c, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data);

/* Finds Wireshark's HTTP dissector, at handoff. */
void rpch_stream_handoff(void);

#endif

/* rop/walk.h
 * The ROP layer (MS-OXCROPS 2.2.1, 3.1.4, 3.2.5): walks a ROP list, pairs responses with requests, and has each ROP
 * read by its generated functions.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_WALK_H
#define EXCHANGE_ROP_WALK_H

#include "read/cursor.h"

/* Dissects one plain payload behind an RPC_HEADER_EXT: RopSize, RopsList, ServerObjectHandleTable.
   top: where the rop items go (one FT_PROTOCOL item each); t: where RopSize and the handle table go.
   Info gets the ROPs' names appended. call: NULL when nothing is known or learned. buffer: index of this payload in its
   chain, from 0. */
void rop_dissect_buffer(tvbuff_t *tvb, packet_info *pinfo, proto_tree *top, proto_tree *t,
                        struct ex_call *call, bool is_request, unsigned buffer);

/* Behind the last payload of a response: all its ROPs were read. call may be NULL. */
void rop_answers_read(const struct ex_call *call, const packet_info *pinfo);
/* Behind a response: reports requests of the call (which may be NULL) that nothing answered, or, when the server refused
   the call, that were not executed. */
void rop_check_answers(const struct ex_call *call, packet_info *pinfo, proto_tree *t, tvbuff_t *tvb);

/* What RopBufferTooSmall and RopBackoff bring back: requests, up to the end of the buffer, that were not executed. */
void rop_returned_requests(ex_cursor *c, proto_tree *t);

void rop_register(void);     /* once, at registration */

#endif

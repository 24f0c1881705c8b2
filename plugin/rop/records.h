/* rop/records.h
 * What a call keeps of its ROPs for later passes, and which request a response answers.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_RECORDS_H
#define EXCHANGE_ROP_RECORDS_H

#include "session/session.h"

/* First pass: a new record behind those of the same direction. */
rop_record *rop_record_add(ex_call *call, bool is_request, unsigned buffer, uint8_t rop_id);
/* Later passes: the record of ROP number index (from 0) in a payload; NULL if there is none of that
   RopId. */
rop_record *rop_record_find(ex_call *call, bool is_request, unsigned buffer, unsigned index, uint8_t rop_id);

/* ROPs in one message and direction. A call of a real client has some dozens, a flood of notifications
   some hundreds; this bounds what one message makes us keep. */
#define ROPS_MAX 0x10000
/* Any pass: whether there are ROPS_MAX of this direction and the message goes on behind them. latest: the
   last one that was taken in this payload, or NULL. */
bool rop_records_full(ex_call *call, bool is_request, unsigned buffer, const rop_record *latest);

/* First pass: the request that a response with this RopId answers, NULL if none (MS-OXCROPS 3.1.5).
   Responses come in the order of their requests. When none is left, the response goes on with the
   last one that had this RopId: chained output buffers repeat the last ROP (MS-OXCRPC 3.1.4.2.1.2). */
rop_record *rop_pair(ex_call *call, uint8_t rop_id);

/* First pass: keeps the n objects that a request's handle table named, NULL where not known. */
void rop_handles_add(ex_call *call, unsigned buffer, ex_object *const *objects, unsigned n);
/* They, and in n how many; NULL if none. */
ex_object **rop_handles_get(const ex_call *call, unsigned buffer, unsigned *n);

void rop_records_init(void); /* once, at registration */

#endif

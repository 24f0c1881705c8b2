/* rpc/fault.h
 * DCE/RPC faults (C706 section 12.6.4.7, MS-RPCE section 2.2.2.3) in answer to calls of our interfaces. Wireshark hands
 * a fault to nobody: its PDU is looked at on the first pass, before Wireshark has it, and shown when all else has
 * dissected the frame.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_FAULT_H
#define EXCHANGE_RPC_FAULT_H

#include "rpc/interface.h"

/* All of these on the first pass. A context item of a Bind or AlterContext: context id, then the interface's UUID. */
void rpc_fault_context(const conversation_t *conversation, tvbuff_t *tvb, int item);
/* The PDU of a request: of a method that is in no table, nobody hears of it again. */
void rpc_fault_request(const conversation_t *conversation, uint32_t call_id, uint16_t context_id, uint16_t opnum);
/* A request was read. */
void rpc_fault_expect(const conversation_t *conversation, uint32_t call_id, const rpc_interface *i, uint16_t opnum,
                      ex_call *call);
/* A response was read: there will be no fault. */
void rpc_fault_answered(const conversation_t *conversation, uint32_t call_id);
/* The PDU of a fault, which begins the tvb. */
void rpc_fault_learn(packet_info *pinfo, const conversation_t *conversation, uint32_t call_id, tvbuff_t *pdu);

void rpc_fault_register(void);   /* once, at registration */
void rpc_fault_handoff(void);    /* once, at handoff, behind all that look at frames */

#endif

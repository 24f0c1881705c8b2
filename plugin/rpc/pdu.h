/* rpc/pdu.h
 * The common header of a connection-oriented DCE/RPC PDU (C706 section 12.6.3.1, MS-RPCE section 2.2.2): what tells a
 * PDU from other bytes.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_PDU_H
#define EXCHANGE_RPC_PDU_H

#include "wireshark/wscompat.h"

#define RPC_PDU_HEADER 16           /* bytes of the common header */
#define RPC_PDU_RTS    20           /* packet type of MS-RPCH section 2.2.3.6, the last one there is */

/* Bits of the flags (pfc_flags). */
enum { PFC_FIRST_FRAG = 0x01, PFC_LAST_FRAG = 0x02, PFC_OBJECT_UUID = 0x80 };

typedef struct rpc_pdu {
    int have;                       /* bytes of the header that were captured, 1 to 16: values beyond them are 0 */
    uint8_t minor, type, flags;
    bool little_endian;
    /* Characters are ASCII, floating point is IEEE, and the reserved bytes are zero, as all that Exchange and its
       clients send; the size has room for the verifier. As far as the bytes were captured. */
    bool plain;
    uint16_t size, auth_size;       /* frag_length, at least 16 when it was captured; auth_length */
    uint32_t call_id;
} rpc_pdu;

/* Reads the header at offset. False when no PDU that Wireshark would dissect begins there, as far as its bytes were
   captured, or when nothing was. */
bool rpc_pdu_read(rpc_pdu *p, tvbuff_t *tvb, int offset);

#endif

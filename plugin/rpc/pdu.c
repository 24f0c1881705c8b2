/* rpc/pdu.c
 * The common header of a DCE/RPC PDU. See rpc/pdu.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/pdu.h"

#include <string.h>

enum { VERSION = 0, MINOR = 1, TYPE = 2, FLAGS = 3, DREP = 4, SIZE = 8, AUTH_SIZE = 10, CALL_ID = 12 };
#define MAX_MINOR 1
#define INTEGERS_AND_CHARACTERS 0xee    /* bits of the data representation's first byte that have to be zero (14.2.5) */
#define CHARACTERS 0x0f
#define MAX_FLOATS 3

static uint16_t get16(const uint8_t *at, bool little)
{
    return (uint16_t)(little ? at[0] | at[1] << 8 : at[0] << 8 | at[1]);
}

static uint32_t get32(const uint8_t *at, bool little)
{
    uint32_t first = get16(at, little), second = get16(at + 2, little);

    return little ? second << 16 | first : first << 16 | second;
}

bool rpc_pdu_read(rpc_pdu *p, tvbuff_t *tvb, int offset)
{
    uint8_t h[RPC_PDU_HEADER] = { 0 };
    int have = MIN(tvb_captured_length_remaining(tvb, offset), RPC_PDU_HEADER);

    if (have <= 0)
        return false;
    tvb_memcpy(tvb, h, offset, (size_t)have);
    if (h[VERSION] != 5 || h[MINOR] > MAX_MINOR || h[TYPE] > RPC_PDU_RTS || (h[DREP] & INTEGERS_AND_CHARACTERS)
        || h[DREP + 1] > MAX_FLOATS)
        return false;
    p->have = have;
    p->minor = h[MINOR];
    p->type = h[TYPE];
    p->flags = h[FLAGS];
    p->little_endian = (h[DREP] & DREP_LITTLE_ENDIAN) != 0;
    p->size = get16(h + SIZE, p->little_endian);
    p->auth_size = get16(h + AUTH_SIZE, p->little_endian);
    p->call_id = get32(h + CALL_ID, p->little_endian);
    p->plain = !(h[DREP] & CHARACTERS) && !h[DREP + 1] && !h[DREP + 2] && !h[DREP + 3]
        && (have < CALL_ID || p->auth_size + RPC_PDU_HEADER <= p->size);
    return have < AUTH_SIZE || p->size >= RPC_PDU_HEADER;
}

/* rpch/state.h
 * What the PDUs of RPC over HTTP tell of their channels and virtual connections, learned on the first pass.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_STATE_H
#define EXCHANGE_RPCH_STATE_H

#include "rpch/association.h"

/* What is remarkable about a PDU: bits of rpch_pdu.notes. */
enum {
    RPCH_NOTE_ELSEWHERE = 1,        /* this PDU belongs on another channel or in the other direction */
    RPCH_NOTE_OTHER_LEG = 2,        /* this PDU belongs on the other leg */
    RPCH_NOTE_WINDOW = 4,           /* acknowledges with more than the receive window */
    RPCH_NOTE_NOT_SENT = 8,         /* acknowledges bytes that were not sent */
    RPCH_NOTE_UNKNOWN_COOKIE = 16,  /* names a channel or virtual connection that was not seen */
    RPCH_NOTE_MANY = 32             /* begins one virtual connection too many on its TCP connection */
};

/* What later passes need of one PDU. */
typedef struct rpch_pdu {
    const rpch_view *view;
    rpch_name names[RPCH_MAX_NAMES];    /* RTS PDUs; 0: no more */
    uint8_t notes;
    bool has_unacknowledged;
    uint32_t unacknowledged;            /* bytes sent but not acknowledged, of the channel that the PDU acknowledges */
} rpch_pdu;

/* First pass: learns from the next PDU on the channel, of size bytes with its header, and fills *pdu with what later
   passes need. rts: what it says when it is an RTS PDU, else NULL. */
void rpch_learn(rpch_channel *c, const rpch_rts *rts, uint32_t size, bool from_client, rpch_pdu *pdu);

/* First pass: joins the channel by an RTS PDU that begins it, before that PDU itself is dissected. */
void rpch_learn_early(rpch_channel *c, const rpch_rts *rts);

/* First pass: the HTTP request of a channel calls the server so, in size bytes without terminator. NULL, and names of
   more than 300 bytes, are ignored. */
void rpch_learn_server(rpch_channel *c, const char *server, int size);

/* What the client calls the server that the PDUs on this channel go to, as HOST:PORT; NULL when it isn't known. */
const char *rpch_server(const rpch_channel *c);

#endif

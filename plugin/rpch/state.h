/* rpch/state.h
 * Virtual connections of RPC over HTTP ("associations" here) and their channels, learned on the first pass.
 *
 * An association has an IN and an OUT channel, each a TCP connection of its own, which others replace in its life
 * (channel recycling). The virtual connection cookie (MS-RPCH 3.2.1.1.1) joins them; cookies are unique within a
 * server only, so of several associations with one cookie the one is meant that lacks the channel and has the same
 * addresses.
 *
 * A capture taken on a proxy has each virtual connection twice, on the leg from the client and on the one to the
 * server, with the same cookies: these are two associations, which know each other. On the leg to the server "client"
 * is the proxy here.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_STATE_H
#define EXCHANGE_RPCH_STATE_H

#include "rpch/rts.h"

struct rpch_channel;
struct rpch_cookie_node;

typedef struct rpch_endpoints {
    address client, server;         /* file scope */
    uint32_t client_port, server_port;
} rpch_endpoints;

typedef struct rpch_association {
    uint32_t number;                /* running number in the capture, from 1 */
    rpch_leg leg;
    struct rpch_association *other_leg;     /* the same virtual connection on the other leg, NULL when not seen */
    bool has_cookie, guessed;
    uint8_t recycling;              /* of the IN channel: protocol sequence 1 or 2, 0 when it isn't known */
    uint8_t cookie[RPCH_COOKIE_SIZE];
    struct rpch_channel *in, *out;  /* the latest ones, NULL when not seen */
    rpch_endpoints ends;            /* of its first channel: what all of its RPC PDUs go by */
    address service;                /* what sessions go by instead of the server's address: of one leg only */
    struct rpch_cookie_node *nodes; /* what it can be found by */
} rpch_association;

/* What is known of a channel at one of its PDUs; never changed. File scope. */
typedef struct rpch_view {
    const rpch_association *association;
    rpch_kind kind;
    uint32_t other_leg;             /* number of the association that is the same on the other leg, 0: not seen yet */
    bool has_association_cookie, has_channel_cookie, has_window, has_lifetime, guessed, replaced;
    uint8_t association_cookie[RPCH_COOKIE_SIZE], channel_cookie[RPCH_COOKIE_SIZE];
    uint32_t window, lifetime;
    uint32_t other_stream, other_frame;     /* the other channel and where it was first seen; frame 0: not yet */
} rpch_view;

/* One TCP connection. */
typedef struct rpch_channel {
    rpch_association *association;
    struct rpch_channel *previous;  /* whose successor it is, or NULL */
    const rpch_view *view;          /* the latest */
    rpch_kind kind;
    rpch_leg leg;
    bool from_start;                /* its HTTP request was captured, or the PDU that begins it */
    bool has_cookie, has_window, has_lifetime, replaced;
    uint8_t cookie[RPCH_COOKIE_SIZE];
    uint8_t begun;                  /* PDUs on it that begin a channel (saturates) */
    const char *server;             /* what its latest HTTP request calls the server, as HOST:PORT; NULL: not known */
    uint32_t stream, first_frame;
    uint32_t window, lifetime;      /* what its receiver and its sender said */
    uint32_t sent;                  /* bytes of RPC PDUs; wraps as BytesReceived does */
    rpch_endpoints ends;
} rpch_channel;

enum {
    RPCH_NOTE_ELSEWHERE = 1,        /* this PDU belongs on another channel or in the other direction */
    RPCH_NOTE_OTHER_LEG = 2,        /* … on the other leg */
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

/* A channel seen for the first time, in this packet. kind UNKNOWN: its PDUs tell. from_start: its HTTP request is in
   the capture; else it may be joined with another one by a guess. */
rpch_channel *rpch_channel_new(packet_info *pinfo, rpch_leg leg, rpch_kind kind, bool from_client, bool from_start,
                               uint32_t stream);

/* First pass: fills *pdu for the PDU of size bytes, rts NULL when it isn't an RTS PDU. */
void rpch_learn(rpch_channel *c, const rpch_rts *rts, uint32_t size, bool from_client, rpch_pdu *pdu);

/* First pass: joins the channel by an RTS PDU that begins it, before that PDU itself is dissected. */
void rpch_learn_early(rpch_channel *c, const rpch_rts *rts);

/* First pass: the HTTP request of a channel names the server, in size bytes. */
void rpch_learn_server(rpch_channel *c, const char *server, int size);

/* What the client calls the server that the PDUs on this channel go to, as HOST:PORT; NULL when it isn't known. */
const char *rpch_server(const rpch_channel *c);

void rpch_state_init(void);     /* once, at registration */

#endif

/* rpch/association.h
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
#ifndef EXCHANGE_RPCH_ASSOCIATION_H
#define EXCHANGE_RPCH_ASSOCIATION_H

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

/* A channel seen for the first time, in this packet. kind UNKNOWN: its PDUs tell. from_start: its HTTP request is in
   the capture; else it may be joined with another one by a guess. */
rpch_channel *rpch_channel_new(packet_info *pinfo, rpch_leg leg, rpch_kind kind, bool from_client, bool from_start,
                               uint32_t stream);

/* The association's latest channel of this kind; NULL when it was not seen. */
rpch_channel *rpch_channel_of(const rpch_association *a, rpch_kind kind);

/* ---- first pass only ---- */

/* A new association that begins with this channel, which it does not have yet. */
rpch_association *rpch_association_new(const rpch_channel *c);
/* The association on the channel's leg that goes by the cookie and is the likeliest one for it, NULL if there is none.
   lacking: only one that has no such channel, or this one. */
rpch_association *rpch_find_association(const uint8_t *cookie, const rpch_channel *c, bool lacking);
/* Makes the channel the association's latest one of its kind; the one before it is its predecessor. */
void rpch_join(rpch_channel *c, rpch_association *a);
/* Joins a channel whose beginning was not captured: with the only other one that can be its other half, else with a new
   association. */
void rpch_join_late(rpch_channel *c);

/* Whether the association can be found by the cookie. Cookies have RPCH_COOKIE_SIZE bytes here and below. */
bool rpch_goes_by(const rpch_association *a, const uint8_t *cookie);
/* The cookie of a channel that has joined, which its association goes by, too; that of an association, which finds the
   same virtual connection on the other leg by it (nothing if it has one). */
void rpch_set_cookie(rpch_channel *c, const uint8_t *cookie);
void rpch_set_association_cookie(rpch_association *a, const uint8_t *cookie);
/* The channel of the association, or the one before it, that has this cookie; NULL if there is none. */
rpch_channel *rpch_acknowledged(const rpch_association *a, const uint8_t *cookie);

/* Once, when the plugin is loaded. */
void rpch_associations_init(void);

#endif

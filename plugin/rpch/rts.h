/* rpch/rts.h
 * RTS PDUs (MS-RPCH section 2.2.3.6): what a PDU's commands say, and the names of section 2.2.4 that its form allows.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_RTS_H
#define EXCHANGE_RPCH_RTS_H

#include "rpch/rts_table.h"

#define RPCH_RTS_HEADER    20       /* bytes of an RTS PDU's header: the common one, flags, number of commands */
#define RPCH_COOKIE_SIZE   16       /* bytes */

/* Which part of a virtual connection's way a TCP connection is: client to proxy over HTTP (2.1.2.1), or proxy to
   server without it (2.1.2.2). */
typedef enum { RPCH_LEG_CLIENT = 1, RPCH_LEG_SERVER } rpch_leg;

typedef struct rpch_rts {
    uint16_t flags;
    uint16_t n_commands;                    /* as the header says */
    uint32_t commands[RPCH_MAX_COMMANDS];   /* types of the first of them */
    uint8_t n_cookies;
    uint8_t cookies[3][RPCH_COOKIE_SIZE];
    bool has_window, has_lifetime, has_ack, has_destination;
    bool cut;                               /* the commands don't fit the PDU */
    bool unknown;                           /* a command that section 2.2.3.5 doesn't have: the rest was not read */
    uint32_t window, lifetime;
    uint32_t bytes_received, available_window;
    uint8_t ack_cookie[RPCH_COOKIE_SIZE];
} rpch_rts;

/* Reads the RTS PDU that is all of tvb (header included; what was not captured counts as not there). */
void rpch_rts_read(rpch_rts *rts, tvbuff_t *tvb);

/* Numbers of the PDUs of section 2.2.4 in rts_forms, from 1. */
typedef uint8_t rpch_name;
#define RPCH_MAX_NAMES 3

/* How a PDU's names came about. */
typedef enum {
    RPCH_NAMED,             /* it belongs on this channel in this direction */
    RPCH_NAMED_ELSEWHERE,   /* only in another direction, or on another channel */
    RPCH_NAMED_OTHER_LEG,   /* only on the other leg */
    RPCH_NOT_NAMED
} rpch_naming;

/* The names that a PDU of this form may have; some forms have two or three. from_client: from the proxy, on the leg to
   the server. recycling: 1 or 2, the protocol sequence (IN_R1, IN_R2, OUT_R1, OUT_R2) that is known to go on, 0 when
   it isn't known. Returns how many went into names (RPCH_MAX_NAMES at most). */
unsigned rpch_rts_names(const rpch_rts *rts, rpch_leg leg, bool from_client, rpch_kind channel, unsigned recycling,
                        rpch_name *names, rpch_naming *naming);
const char *rpch_name_text(rpch_name name);
/* The protocol sequence that a PDU with this name belongs to: 1, 2, or 0 if it belongs to none. */
unsigned rpch_name_recycling(rpch_name name);

/* The only channel that a PDU of this form belongs on in this direction; UNKNOWN when there is none, or both are. */
rpch_kind rpch_rts_kind(const rpch_rts *rts, rpch_leg leg, bool from_client);

/* What the commands' cookies are: a PDU that begins a channel. Sections 2.2.4.2, 2.2.4.5, 2.2.4.10, 2.2.4.25; to the
   server 2.2.4.3, 2.2.4.6, 2.2.4.11, 2.2.4.26. */
typedef enum { RPCH_BEGINS_NOTHING, RPCH_BEGINS_CHANNEL, RPCH_BEGINS_SUCCESSOR } rpch_begins;
rpch_begins rpch_rts_begins(const rpch_rts *rts, rpch_leg leg, rpch_kind *channel);

#endif

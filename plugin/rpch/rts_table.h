/* rpch/rts_table.h
 * The RTS PDUs of MS-RPCH section 2.2.4 and their commands, which the compiler makes from specs/.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_RTS_TABLE_H
#define EXCHANGE_RPCH_RTS_TABLE_H

#include "generated/rpch_commands.h"
#include "wireshark/wscompat.h"

/* Which connection of the client a PDU is on. */
typedef enum { RPCH_CHANNEL_UNKNOWN, RPCH_CHANNEL_IN, RPCH_CHANNEL_OUT } rpch_kind;

/* Who sends it over which hop: between client and proxy, or between proxy and server. */
typedef enum { RTS_FROM_CLIENT, RTS_TO_CLIENT, RTS_TO_SERVER, RTS_FROM_SERVER, RTS_ANYWHERE } rts_hop;

typedef struct rts_form {
    const char *name;            /* "CONN/A1"; some PDUs have two forms, and some forms belong to several PDUs */
    uint8_t hop;                 /* rts_hop */
    uint8_t channel;             /* rpch_kind; unknown: either */
    uint8_t sequence;            /* 1: of IN_R1 and OUT_R1, 2: of IN_R2 and OUT_R2, 0: of no recycling */
    uint16_t flags;              /* all that are set */
    uint8_t n;                   /* commands */
    uint8_t commands[RPCH_MAX_COMMANDS];
} rts_form;

extern const rts_form rts_forms[];
extern const unsigned rts_forms_count;

/* Bytes behind a command's type, by type. Those of RTS_PADDING and RTS_CLIENT_ADDRESS go on as these bytes say. */
extern const uint8_t rts_command_sizes[RTS_COMMANDS];

#endif

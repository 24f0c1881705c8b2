/* rpch/rts.c
 * RTS PDUs. See rpch/rts.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/rts.h"
#include "rpc/pdu.h"

#include <string.h>

/* A ClientAddress: its kind, an address of 4 or 16 bytes, and padding. Section 2.2.3.5.12. */
#define ADDRESS_IPV4         0
#define ADDRESS_PADDING      12

const char *rpch_name_text(rpch_name name)
{
    return name >= 1 && name <= rts_forms_count ? rts_forms[name - 1].name : "";
}

unsigned rpch_name_recycling(rpch_name name)
{
    return name >= 1 && name <= rts_forms_count ? rts_forms[name - 1].sequence : 0;
}

/* ---- reading ---- */

static void read_command(rpch_rts *rts, tvbuff_t *tvb, int offset, uint32_t type)
{
    switch (type) {
    case RTS_RECEIVE_WINDOW_SIZE:
        rts->has_window = true;
        rts->window = tvb_get_letohl(tvb, offset);
        break;
    case RTS_CHANNEL_LIFETIME:
        rts->has_lifetime = true;
        rts->lifetime = tvb_get_letohl(tvb, offset);
        break;
    case RTS_COOKIE:
        if (rts->n_cookies < array_length(rts->cookies))
            tvb_memcpy(tvb, rts->cookies[rts->n_cookies++], offset, RPCH_COOKIE_SIZE);
        break;
    case RTS_DESTINATION:
        rts->has_destination = true;
        break;
    case RTS_FLOW_CONTROL_ACK:
        rts->has_ack = true;
        rts->bytes_received = tvb_get_letohl(tvb, offset);
        rts->available_window = tvb_get_letohl(tvb, offset + 4);
        tvb_memcpy(tvb, rts->ack_cookie, offset + 8, RPCH_COOKIE_SIZE);
        break;
    default:
        break;
    }
}

/* Bytes behind the type of a command whose fixed part is at offset. */
static uint64_t command_size(tvbuff_t *tvb, int offset, uint32_t type)
{
    if (type == RTS_PADDING)
        return (uint64_t)4 + tvb_get_letohl(tvb, offset);
    if (type == RTS_CLIENT_ADDRESS)
        return 4 + (tvb_get_letohl(tvb, offset) == ADDRESS_IPV4 ? 4 : 16) + ADDRESS_PADDING;
    return rts_command_sizes[type];
}

void rpch_rts_read(rpch_rts *rts, tvbuff_t *tvb)
{
    int end = (int)tvb_captured_length(tvb), offset = RPCH_RTS_HEADER;

    memset(rts, 0, sizeof *rts);
    if (end < RPCH_RTS_HEADER) {
        rts->cut = true;
        return;
    }
    rts->flags = tvb_get_letohs(tvb, RPC_PDU_HEADER);
    rts->n_commands = tvb_get_letohs(tvb, RPC_PDU_HEADER + 2);
    for (unsigned i = 0; i < rts->n_commands; i++) {
        uint32_t type = end - offset >= 4 ? tvb_get_letohl(tvb, offset) : RTS_COMMANDS;
        rts->cut = end - offset < 4;
        rts->unknown = !rts->cut && type >= RTS_COMMANDS;
        if (i < RPCH_MAX_COMMANDS)
            rts->commands[i] = type;
        if (rts->cut || rts->unknown)
            return;
        offset += 4;
        if (end - offset < rts_command_sizes[type] || (uint64_t)(end - offset) < command_size(tvb, offset, type)) {
            rts->cut = true;
            return;
        }
        read_command(rts, tvb, offset, type);
        offset += (int)command_size(tvb, offset, type);
    }
    rts->cut = offset != (int)tvb_reported_length(tvb);
}

/* ---- naming ---- */

static bool has_form(const rpch_rts *rts, const rts_form *f)
{
    if (rts->flags != f->flags || rts->n_commands != f->n)
        return false;
    for (unsigned i = 0; i < f->n; i++)
        if (rts->commands[i] != f->commands[i])
            return false;
    return true;
}

static rpch_naming place_of(const rts_form *f, rpch_leg leg, bool from_client, rpch_kind channel)
{
    bool inside = f->hop == RTS_TO_SERVER || f->hop == RTS_FROM_SERVER;

    if (f->hop != RTS_ANYWHERE && inside != (leg == RPCH_LEG_SERVER))
        return RPCH_NAMED_OTHER_LEG;
    bool direction = f->hop == RTS_ANYWHERE || (f->hop == RTS_FROM_CLIENT || f->hop == RTS_TO_SERVER) == from_client;
    bool here = f->channel == RPCH_CHANNEL_UNKNOWN || channel == RPCH_CHANNEL_UNKNOWN || f->channel == channel;
    return direction && here ? RPCH_NAMED : RPCH_NAMED_ELSEWHERE;
}

unsigned rpch_rts_names(const rpch_rts *rts, rpch_leg leg, bool from_client, rpch_kind channel, unsigned recycling,
                        rpch_name *names, rpch_naming *naming)
{
    unsigned n = 0;

    *naming = RPCH_NOT_NAMED;
    if (rts->cut || rts->unknown)
        return 0;
    for (rpch_name i = 1; i <= rts_forms_count; i++) {
        const rts_form *f = &rts_forms[i - 1];
        rpch_naming place = has_form(rts, f) ? place_of(f, leg, from_client, channel) : RPCH_NOT_NAMED;
        unsigned sequence = rpch_name_recycling(i);
        if (place == RPCH_NOT_NAMED || place > *naming || (recycling && sequence && sequence != recycling))
            continue;
        if (place < *naming)
            n = 0;
        *naming = place;
        if (n < RPCH_MAX_NAMES)
            names[n++] = i;
    }
    return n;
}

rpch_kind rpch_rts_kind(const rpch_rts *rts, rpch_leg leg, bool from_client)
{
    rpch_name names[RPCH_MAX_NAMES];
    rpch_naming in, out;

    if (leg == RPCH_LEG_SERVER && rts->has_ack && !rts->has_destination)
        return from_client ? RPCH_CHANNEL_OUT : RPCH_CHANNEL_IN;    /* the receiver sends it */
    rpch_rts_names(rts, leg, from_client, RPCH_CHANNEL_IN, 0, names, &in);
    rpch_rts_names(rts, leg, from_client, RPCH_CHANNEL_OUT, 0, names, &out);
    if ((in == RPCH_NAMED) == (out == RPCH_NAMED))
        return RPCH_CHANNEL_UNKNOWN;
    return in == RPCH_NAMED ? RPCH_CHANNEL_IN : RPCH_CHANNEL_OUT;
}

rpch_begins rpch_rts_begins(const rpch_rts *rts, rpch_leg leg, rpch_kind *channel)
{
    rpch_name names[RPCH_MAX_NAMES];
    rpch_naming naming;

    for (rpch_kind kind = RPCH_CHANNEL_IN; kind <= RPCH_CHANNEL_OUT; kind++) {
        if (rpch_rts_names(rts, leg, true, kind, 0, names, &naming) == 0 || naming != RPCH_NAMED
            || rts->n_cookies < 2)
            continue;
        *channel = kind;
        return rts->n_cookies == 2 ? RPCH_BEGINS_CHANNEL : RPCH_BEGINS_SUCCESSOR;
    }
    return RPCH_BEGINS_NOTHING;
}

/* rpch/rts.c
 * RTS PDUs. See rpch/rts.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/rts.h"
#include "rpc/pdu.h"

#include <string.h>

/* Section 2.2.3.6.1 */
enum {
    FLAG_NONE = 0, FLAG_PING = 0x01, FLAG_OTHER_CMD = 0x02, FLAG_RECYCLE = 0x04, FLAG_IN = 0x08, FLAG_OUT = 0x10,
    FLAG_EOF = 0x20, FLAG_ECHO = 0x40
};

/* Section 2.2.3.5 */
enum {
    RECEIVE_WINDOW_SIZE, FLOW_CONTROL_ACK, CONNECTION_TIMEOUT, COOKIE, CHANNEL_LIFETIME, CLIENT_KEEPALIVE, VERSION,
    EMPTY, PADDING, NEGATIVE_ANCE, ANCE, CLIENT_ADDRESS, ASSOCIATION_GROUP_ID, DESTINATION, PING_TRAFFIC_SENT_NOTIFY,
    COMMANDS
};

/* Bytes behind the command's type; those of PADDING and CLIENT_ADDRESS depend on what they hold. */
static const uint8_t command_sizes[COMMANDS] = {
    [RECEIVE_WINDOW_SIZE] = 4, [FLOW_CONTROL_ACK] = 24, [CONNECTION_TIMEOUT] = 4, [COOKIE] = 16,
    [CHANNEL_LIFETIME] = 4, [CLIENT_KEEPALIVE] = 4, [VERSION] = 4, [PADDING] = 4, [CLIENT_ADDRESS] = 4,
    [ASSOCIATION_GROUP_ID] = 16, [DESTINATION] = 4, [PING_TRAFFIC_SENT_NOTIFY] = 4
};
#define ADDRESS_IPV4         0
#define ADDRESS_PADDING      12

/* Who sends it over which hop. */
typedef enum { FROM_CLIENT, TO_CLIENT, TO_SERVER, FROM_SERVER, ANYWHERE } hop;

typedef struct pdu_form {
    const char *name;
    uint8_t hop, channel, flags, n;
    uint8_t commands[RPCH_MAX_COMMANDS];
} pdu_form;

#define COUNT(...) (sizeof((uint8_t[]){ __VA_ARGS__ }))
#define FORM(name, hop, channel, flags, ...) \
    { name, hop, RPCH_CHANNEL_##channel, flags, COUNT(__VA_ARGS__), { __VA_ARGS__ } }
#define BARE(name, hop, channel, flags) { name, hop, RPCH_CHANNEL_##channel, flags, 0, { 0 } }

/* Sections 2.2.4.2 to 2.2.4.51, in their order. */
static const pdu_form forms[] = {
    FORM("CONN/A1", FROM_CLIENT, OUT, FLAG_NONE, VERSION, COOKIE, COOKIE, RECEIVE_WINDOW_SIZE),
    FORM("CONN/A2", TO_SERVER, OUT, FLAG_OUT, VERSION, COOKIE, COOKIE, CHANNEL_LIFETIME, RECEIVE_WINDOW_SIZE),
    FORM("CONN/A3", TO_CLIENT, OUT, FLAG_NONE, CONNECTION_TIMEOUT),
    FORM("CONN/B1", FROM_CLIENT, IN, FLAG_NONE, VERSION, COOKIE, COOKIE, CHANNEL_LIFETIME, CLIENT_KEEPALIVE,
         ASSOCIATION_GROUP_ID),
    FORM("CONN/B2", TO_SERVER, IN, FLAG_IN, VERSION, COOKIE, COOKIE, RECEIVE_WINDOW_SIZE, CONNECTION_TIMEOUT,
         ASSOCIATION_GROUP_ID, CLIENT_ADDRESS),
    FORM("CONN/B3", FROM_SERVER, IN, FLAG_NONE, RECEIVE_WINDOW_SIZE, VERSION),
    FORM("CONN/C1", FROM_SERVER, OUT, FLAG_NONE, VERSION, RECEIVE_WINDOW_SIZE, CONNECTION_TIMEOUT),
    FORM("CONN/C2", TO_CLIENT, OUT, FLAG_NONE, VERSION, RECEIVE_WINDOW_SIZE, CONNECTION_TIMEOUT),
    FORM("IN_R1/A1", FROM_CLIENT, IN, FLAG_RECYCLE, VERSION, COOKIE, COOKIE, COOKIE),
    FORM("IN_R1/A2", TO_SERVER, IN, FLAG_RECYCLE | FLAG_IN, VERSION, COOKIE, COOKIE, COOKIE, RECEIVE_WINDOW_SIZE,
         CONNECTION_TIMEOUT),
    FORM("IN_R1/A3", FROM_SERVER, OUT, FLAG_NONE, DESTINATION, VERSION, RECEIVE_WINDOW_SIZE, CONNECTION_TIMEOUT),
    FORM("IN_R1/A4", TO_CLIENT, OUT, FLAG_NONE, DESTINATION, VERSION, RECEIVE_WINDOW_SIZE, CONNECTION_TIMEOUT),
    FORM("IN_R1/A5", FROM_CLIENT, IN, FLAG_NONE, COOKIE),
    FORM("IN_R1/A6", TO_SERVER, IN, FLAG_NONE, COOKIE),
    FORM("IN_R1/B1", FROM_SERVER, IN, FLAG_NONE, EMPTY),
    FORM("IN_R1/B2", FROM_SERVER, IN, FLAG_NONE, RECEIVE_WINDOW_SIZE),
    FORM("IN_R2/A1", FROM_CLIENT, IN, FLAG_RECYCLE, VERSION, COOKIE, COOKIE, COOKIE),
    FORM("IN_R2/A2", TO_SERVER, IN, FLAG_NONE, COOKIE),
    FORM("IN_R2/A3", FROM_SERVER, OUT, FLAG_NONE, DESTINATION),
    FORM("IN_R2/A4", TO_CLIENT, OUT, FLAG_NONE, DESTINATION),
    FORM("IN_R2/A5", FROM_CLIENT, IN, FLAG_NONE, COOKIE),
    FORM("OUT_R1/A1", FROM_SERVER, OUT, FLAG_RECYCLE, DESTINATION),
    FORM("OUT_R1/A2", TO_CLIENT, OUT, FLAG_RECYCLE, DESTINATION),
    FORM("OUT_R1/A3", FROM_CLIENT, OUT, FLAG_RECYCLE, VERSION, COOKIE, COOKIE, COOKIE, RECEIVE_WINDOW_SIZE),
    FORM("OUT_R1/A4", TO_SERVER, OUT, FLAG_RECYCLE | FLAG_OUT, VERSION, COOKIE, COOKIE, COOKIE, CHANNEL_LIFETIME,
         RECEIVE_WINDOW_SIZE, CONNECTION_TIMEOUT),
    FORM("OUT_R1/A5", FROM_SERVER, OUT, FLAG_OUT, DESTINATION, VERSION, CONNECTION_TIMEOUT),
    FORM("OUT_R1/A6", TO_CLIENT, OUT, FLAG_OUT, DESTINATION, VERSION, CONNECTION_TIMEOUT),
    FORM("OUT_R1/A7", FROM_CLIENT, IN, FLAG_OUT, DESTINATION, COOKIE),
    FORM("OUT_R1/A8", TO_SERVER, IN, FLAG_OUT, DESTINATION, COOKIE),
    FORM("OUT_R1/A9", FROM_SERVER, OUT, FLAG_NONE, ANCE),
    FORM("OUT_R1/A10", TO_CLIENT, OUT, FLAG_NONE, ANCE),
    FORM("OUT_R1/A11", FROM_CLIENT, OUT, FLAG_NONE, ANCE),
    FORM("OUT_R2/A1", FROM_SERVER, OUT, FLAG_RECYCLE, DESTINATION),
    FORM("OUT_R2/A2", TO_CLIENT, OUT, FLAG_RECYCLE, DESTINATION),
    FORM("OUT_R2/A3", FROM_CLIENT, OUT, FLAG_RECYCLE, VERSION, COOKIE, COOKIE, COOKIE, RECEIVE_WINDOW_SIZE),
    FORM("OUT_R2/A4", TO_SERVER, OUT, FLAG_NONE, COOKIE),
    FORM("OUT_R2/A5", FROM_SERVER, OUT, FLAG_NONE, DESTINATION, ANCE),
    FORM("OUT_R2/A6", TO_CLIENT, OUT, FLAG_NONE, DESTINATION, ANCE),
    FORM("OUT_R2/A7", FROM_CLIENT, IN, FLAG_OUT, DESTINATION, COOKIE, VERSION),
    FORM("OUT_R2/A8", TO_SERVER, IN, FLAG_OUT, DESTINATION, COOKIE),
    FORM("OUT_R2/B1", FROM_SERVER, OUT, FLAG_NONE, ANCE),
    FORM("OUT_R2/B2", FROM_SERVER, OUT, FLAG_NONE, NEGATIVE_ANCE),
    FORM("OUT_R2/B3", TO_CLIENT, OUT, FLAG_EOF, ANCE),
    FORM("OUT_R2/C1", FROM_CLIENT, OUT, FLAG_PING, EMPTY),
    FORM("OUT_R2/C1", FROM_CLIENT, OUT, FLAG_PING, PADDING),
    FORM("Keep-Alive", FROM_CLIENT, IN, FLAG_OTHER_CMD, CLIENT_KEEPALIVE),
    FORM("Ping Traffic Sent Notify", TO_SERVER, OUT, FLAG_OTHER_CMD, PING_TRAFFIC_SENT_NOTIFY),
    BARE("Echo", ANYWHERE, UNKNOWN, FLAG_ECHO),
    BARE("Ping", FROM_CLIENT, IN, FLAG_PING),
    BARE("Ping", TO_CLIENT, OUT, FLAG_PING),
    FORM("FlowControlAck", ANYWHERE, UNKNOWN, FLAG_OTHER_CMD, FLOW_CONTROL_ACK),
    FORM("FlowControlAckWithDestination", ANYWHERE, UNKNOWN, FLAG_OTHER_CMD, DESTINATION, FLOW_CONTROL_ACK),
};

const char *rpch_name_text(rpch_name name)
{
    return name >= 1 && name <= array_length(forms) ? forms[name - 1].name : "";
}

unsigned rpch_name_recycling(rpch_name name)
{
    const char *r = strstr(rpch_name_text(name), "_R");

    return r ? (unsigned)(r[2] - '0') : 0;
}

/* ---- reading ---- */

static void read_command(rpch_rts *rts, tvbuff_t *tvb, int offset, uint32_t type)
{
    switch (type) {
    case RECEIVE_WINDOW_SIZE:
        rts->has_window = true;
        rts->window = tvb_get_letohl(tvb, offset);
        break;
    case CHANNEL_LIFETIME:
        rts->has_lifetime = true;
        rts->lifetime = tvb_get_letohl(tvb, offset);
        break;
    case COOKIE:
        if (rts->n_cookies < array_length(rts->cookies))
            tvb_memcpy(tvb, rts->cookies[rts->n_cookies++], offset, RPCH_COOKIE_SIZE);
        break;
    case DESTINATION:
        rts->has_destination = true;
        break;
    case FLOW_CONTROL_ACK:
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
    if (type == PADDING)
        return (uint64_t)4 + tvb_get_letohl(tvb, offset);
    if (type == CLIENT_ADDRESS)
        return 4 + (tvb_get_letohl(tvb, offset) == ADDRESS_IPV4 ? 4 : 16) + ADDRESS_PADDING;
    return command_sizes[type];
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
        uint32_t type = end - offset >= 4 ? tvb_get_letohl(tvb, offset) : COMMANDS;
        rts->cut = end - offset < 4;
        rts->unknown = !rts->cut && type >= COMMANDS;
        if (i < RPCH_MAX_COMMANDS)
            rts->commands[i] = type;
        if (rts->cut || rts->unknown)
            return;
        offset += 4;
        if (end - offset < command_sizes[type] || (uint64_t)(end - offset) < command_size(tvb, offset, type)) {
            rts->cut = true;
            return;
        }
        read_command(rts, tvb, offset, type);
        offset += (int)command_size(tvb, offset, type);
    }
    rts->cut = offset != (int)tvb_reported_length(tvb);
}

/* ---- naming ---- */

static bool has_form(const rpch_rts *rts, const pdu_form *f)
{
    if (rts->flags != f->flags || rts->n_commands != f->n)
        return false;
    for (unsigned i = 0; i < f->n; i++)
        if (rts->commands[i] != f->commands[i])
            return false;
    return true;
}

static rpch_naming place_of(const pdu_form *f, rpch_leg leg, bool from_client, rpch_kind channel)
{
    bool inside = f->hop == TO_SERVER || f->hop == FROM_SERVER;

    if (f->hop != ANYWHERE && inside != (leg == RPCH_LEG_SERVER))
        return RPCH_NAMED_OTHER_LEG;
    bool direction = f->hop == ANYWHERE || (f->hop == FROM_CLIENT || f->hop == TO_SERVER) == from_client;
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
    for (rpch_name i = 1; i <= array_length(forms); i++) {
        const pdu_form *f = &forms[i - 1];
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

/* rpch/x11_ports.c
 * Exchange's ports that X11 has, too. See rpch/x11_ports.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/x11_ports.h"
#include "rpc/pdu.h"
#include "rpch/banner.h"
#include "wireshark/tcp_frames.h"

#include <epan/dissectors/packet-tcp.h>
#include <epan/wmem_scopes.h>

/* ---- What the first bytes say ---- */

/* IS_X11: Wireshark's X11 has it as it would without us, though it may be any other protocol. */
typedef enum { IS_NEITHER, IS_TOO_SHORT, IS_RPC, IS_X11 } verdict;

/* The beginning of a PDU as Exchange and its clients send it. */
static verdict look_for_pdu(tvbuff_t *tvb)
{
    rpc_pdu p;

    if (!rpc_pdu_read(&p, tvb, 0) || !p.plain)
        return IS_NEITHER;
    return p.have < RPC_PDU_HEADER ? IS_TOO_SHORT : IS_RPC;
}

static verdict look_for_rpc(tvbuff_t *tvb)
{
    int banner = rpch_banner_size(tvb, 0);

    if (banner != 0)
        return banner < 0 ? IS_TOO_SHORT : IS_RPC;
    return look_for_pdu(tvb);
}

static uint16_t get16(tvbuff_t *tvb, int at, bool little)
{
    return little ? tvb_get_letohs(tvb, at) : tvb_get_ntohs(tvb, at);
}

static uint32_t get32(tvbuff_t *tvb, int at, bool little)
{
    return little ? tvb_get_letohl(tvb, at) : tvb_get_ntohl(tvb, at);
}

/* Size of the X11 message at this place, 0 when it is none: a request, a reply, an error or an event. At least
   8 bytes of a request, 32 of the others have to be there. */
static uint64_t x11_message_size(tvbuff_t *tvb, int at, bool from_server, bool little)
{
    uint8_t code = tvb_get_uint8(tvb, at);

    if (!from_server) {
        uint16_t words = get16(tvb, at + 2, little);

        return code == 0 ? 0 : words ? 4 * (uint64_t)words : 4 * (uint64_t)get32(tvb, at + 4, little);
    }
    if (code == 1 || code == 35)              /* reply, generic event */
        return 32 + 4 * (uint64_t)get32(tvb, at + 4, little);
    return code == 0 ? (tvb_get_uint8(tvb, at + 1) ? 32 : 0) : (code & 0x7f) >= 2 ? 32 : 0;
}

/* The bytes are X11 messages, one behind the other, up to their end. */
static bool are_x11_messages(tvbuff_t *tvb, bool from_server, bool little)
{
    uint64_t at = 0, length = tvb_captured_length(tvb), least = from_server ? 32 : 4;

    while (at + MAX(least, 8) <= length) {
        uint64_t size = x11_message_size(tvb, (int)at, from_server, little);

        if (size < least)
            return false;
        at += size;
    }
    return at == length || (!from_server && at + 4 == length && get16(tvb, (int)at + 2, little) == 1);
}

/* The request that opens a connection, or its start: byte order, a byte unused, protocol version 11. */
static bool is_x11_setup(tvbuff_t *tvb)
{
    uint8_t order = tvb_captured_length(tvb) > 0 ? tvb_get_uint8(tvb, 0) : 0;

    return (order == 'B' || order == 'l') && (tvb_captured_length(tvb) < 4 || get16(tvb, 2, order == 'l') == 11);
}

static verdict look(tvbuff_t *tvb, bool from_server)
{
    verdict v = look_for_rpc(tvb);

    if (v != IS_NEITHER)
        return v;
    return is_x11_setup(tvb) || are_x11_messages(tvb, from_server, true) || are_x11_messages(tvb, from_server, false)
           ? IS_X11 : IS_NEITHER;
}

/* ---- What a connection is: learned on the first pass, from this frame on ---- */

/* A capture that begins in the midst of a connection may begin in the midst of a PDU: so many segments without the
   beginning of one are waited for it, which is more than a PDU of 5,840 bytes has. */
#define MAX_UNDECIDED 16

typedef struct decision {
    uint32_t since;         /* UINT32_MAX: not decided */
    unsigned undecided;     /* segments before */
    verdict is;
} decision;

static wmem_map_t *decisions;     /* conversation_t -> decision */

static decision *get_decision(const conversation_t *conversation)
{
    decision *d = (decision *)wmem_map_lookup(decisions, conversation);

    if (!d) {
        d = wmem_new0(wmem_file_scope(), decision);
        d->since = UINT32_MAX;
        wmem_map_insert(decisions, conversation, d);
    }
    return d;
}

/* First pass: what a segment with this verdict makes of the connection, if anything. */
static verdict learn(decision *d, verdict now, packet_info *pinfo, const struct tcpinfo *tcp)
{
    if (now == IS_NEITHER && tcp && tcp_seq_begins_connection(pinfo, tcp->seq))
        now = IS_X11;       /* RPC would have begun with a PDU, or with the server's first words */
    if (now == IS_NEITHER && ++d->undecided == MAX_UNDECIDED)
        *d = (decision){ .since = pinfo->num + 1, .is = IS_X11 };
    if (now == IS_RPC || now == IS_X11)
        *d = (decision){ .since = pinfo->num, .is = now };
    return now;
}

static verdict decide(tvbuff_t *tvb, packet_info *pinfo, const struct tcpinfo *tcp)
{
    const conversation_t *conversation = find_conversation_pinfo(pinfo, 0);
    decision *d = conversation ? get_decision(conversation) : NULL;
    verdict now = look(tvb, pinfo->srcport == pinfo->match_uint);

    if (d && pinfo->num >= d->since)
        return d->is == IS_RPC && now == IS_TOO_SHORT ? IS_TOO_SHORT : d->is;
    return d && d->since == UINT32_MAX && !PINFO_FD_VISITED(pinfo) ? learn(d, now, pinfo, tcp) : now;
}

/* ---- The ports ---- */

#define X11_TABLE "exchange.x11_port"

static dissector_table_t x11_table;   /* X11's handle at the ports; it looks at which of them it was called for */

/* Has X11's protocol, so that it stands for X11 in all that Wireshark tells of a frame. */
static int dissect_port(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    verdict is = decide(tvb, pinfo, (const struct tcpinfo *)data);

    if (is == IS_RPC)
        return 0;
    if (is == IS_TOO_SHORT && pinfo->can_desegment) {
        pinfo->desegment_offset = 0;
        pinfo->desegment_len = DESEGMENT_ONE_MORE_SEGMENT;
        return (int)tvb_captured_length(tvb);
    }
    /* What may be the middle of a PDU gets X11's names, but can't make it wait for megabytes. X11's own asks TCP. */
    if (is != IS_NEITHER)
        pinfo->can_desegment = pinfo->saved_can_desegment;
    return ws_dissector_try_uint(x11_table, pinfo->match_uint, tvb, pinfo, tree, false, data);
}

void x11_ports_register(void)
{
    decisions = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), g_direct_hash, g_direct_equal);
    x11_table = register_dissector_table(X11_TABLE, "X11 on ports of Exchange", proto_ncacn_http, FT_UINT16, BASE_DEC);
}

void x11_ports_handoff(void)
{
    dissector_table_t tcp = find_dissector_table("tcp.port");
    int proto_x11 = proto_get_id_by_filter_name("x11");
    dissector_handle_t port;

    if (!tcp || proto_x11 < 0)
        return;
    port = create_dissector_handle_with_name_and_description(dissect_port, proto_x11, "exchange_x11_port",
                                                             "X11, but not RPC of Exchange");
    for (unsigned i = 0; i < RPCH_STORE_PORTS; i++) {
        dissector_handle_t x11 = dissector_get_uint_handle(tcp, rpch_store_ports[i]);

        if (!x11 || dissector_handle_get_protocol_index(x11) != proto_x11)
            continue;
        dissector_add_uint(X11_TABLE, rpch_store_ports[i], x11);
        dissector_add_uint("tcp.port", rpch_store_ports[i], port);
    }
}

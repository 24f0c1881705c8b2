/* rpch/x11_ports.c
 * Exchange's ports that X11 has, too. See rpch/x11_ports.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/x11_ports.h"
#include "rpch/server_leg.h"

#include <epan/dissectors/packet-tcp.h>
#include <epan/wmem_scopes.h>

static const uint16_t ports[] = { 6001, 6002, 6004 };

/* ---- What the first bytes say ---- */

typedef enum { IS_NEITHER, IS_TOO_SHORT, IS_RPC, IS_X11 } verdict;

static const char banner[] = "ncacn_http/1.0";
#define BANNER_SIZE ((int)sizeof banner - 1)
#define PDU_HEADER_SIZE 16
#define PDU_TYPES 21              /* C706 12.6.4, MS-RPCH 2.2.3: RTS is the last */

/* A byte that may stand at this place of the header of a connection-oriented PDU: version, type, data
   representation. Those of lengths and call id may be anything. */
static bool is_header_byte(int at, uint8_t byte)
{
    switch (at) {
    case 0:
        return byte == 5;
    case 1:
        return byte <= 1;
    case 2:
        return byte < PDU_TYPES;
    case 4:
        return byte == 0x00 || byte == 0x10;
    case 5:
    case 6:
    case 7:
        return byte == 0;
    default:
        return true;
    }
}

static verdict look_for_pdu(tvbuff_t *tvb, int length)
{
    uint16_t size, verifier;
    bool little;

    for (int at = 0; at < MIN(length, PDU_HEADER_SIZE); at++)
        if (!is_header_byte(at, tvb_get_uint8(tvb, at)))
            return IS_NEITHER;
    if (length < PDU_HEADER_SIZE)
        return IS_TOO_SHORT;
    little = tvb_get_uint8(tvb, 4) & DREP_LITTLE_ENDIAN;
    size = little ? tvb_get_letohs(tvb, 8) : tvb_get_ntohs(tvb, 8);
    verifier = little ? tvb_get_letohs(tvb, 10) : tvb_get_ntohs(tvb, 10);
    return size >= PDU_HEADER_SIZE && verifier <= size - PDU_HEADER_SIZE ? IS_RPC : IS_NEITHER;
}

static verdict look_for_rpc(tvbuff_t *tvb)
{
    int length = (int)tvb_captured_length(tvb), words = rpc_ports_first_words(tvb, 0);

    if (words != 0)
        return words < 0 ? IS_TOO_SHORT : IS_RPC;
    return length > 0 ? look_for_pdu(tvb, length) : IS_NEITHER;
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

typedef struct decision {
    uint32_t since;
    verdict is;
} decision;

static wmem_map_t *decisions;     /* conversation_t -> decision */

static verdict decide(tvbuff_t *tvb, packet_info *pinfo)
{
    const conversation_t *conversation = find_conversation_pinfo(pinfo, 0);
    decision *d = conversation ? (decision *)wmem_map_lookup(decisions, conversation) : NULL;
    verdict now = look(tvb, pinfo->srcport == pinfo->match_uint);

    if (d && pinfo->num >= d->since)
        return d->is == IS_RPC && now == IS_TOO_SHORT ? IS_TOO_SHORT : d->is;
    if (!d && conversation && !PINFO_FD_VISITED(pinfo) && (now == IS_RPC || now == IS_X11)) {
        d = wmem_new(wmem_file_scope(), decision);
        d->since = pinfo->num;
        d->is = now;
        wmem_map_insert(decisions, conversation, d);
    }
    return now;
}

/* ---- The ports ---- */

#define X11_TABLE "exchange.x11_port"

static dissector_table_t x11_table;   /* X11's handle at the ports; it looks at which of them it was called for */

/* Has X11's protocol, so that it stands for X11 in all that Wireshark tells of a frame. */
static int dissect_port(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    verdict is = decide(tvb, pinfo);

    if (is == IS_RPC)
        return 0;
    if (is == IS_TOO_SHORT && pinfo->can_desegment) {
        pinfo->desegment_offset = 0;
        pinfo->desegment_len = DESEGMENT_ONE_MORE_SEGMENT;
        return (int)tvb_captured_length(tvb);
    }
    /* What may be the middle of a PDU gets X11's names, but can't make it wait for megabytes. */
    if (is != IS_NEITHER)
        pinfo->can_desegment = pinfo->saved_can_desegment;
    return ws_dissector_try_uint(x11_table, pinfo->match_uint, tvb, pinfo, tree, false, data);
}

/* ---- The server's first words (MS-RPCH 2.1.2.2.1: legacy server response) ---- */

static int proto_ncacn_http;
static int hf_version;
static int ett_ncacn_http;

int rpc_ports_first_words(tvbuff_t *tvb, int offset)
{
    int length = MIN(tvb_captured_length_remaining(tvb, offset), BANNER_SIZE);

    if (length <= 0 || tvb_memeql(tvb, offset, (const uint8_t *)banner, length) != 0)
        return 0;
    return length < BANNER_SIZE ? -1 : BANNER_SIZE;
}

void rpc_ports_show_first_words(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree)
{
    proto_item *item = proto_tree_add_item(tree, proto_ncacn_http, tvb, offset, BANNER_SIZE, ENC_NA);
    proto_tree *sub = proto_item_add_subtree(item, ett_ncacn_http);

    proto_tree_add_item(sub, hf_version, tvb, offset, BANNER_SIZE, ENC_ASCII);
    col_set_str(pinfo->cinfo, COL_PROTOCOL, "NCACN_HTTP");
    col_add_fstr(pinfo->cinfo, COL_INFO, "RPC server says %s", banner);
    col_set_fence(pinfo->cinfo, COL_INFO);
}

/* What is behind them in the same segment; what it asks TCP for counts from the beginning of the segment. */
static void dissect_behind(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    heur_dtbl_entry_t *dcerpc = find_heur_dissector_by_unique_short_name("dcerpc_tcp");
    tvbuff_t *rest = tvb_new_subset_remaining(tvb, BANNER_SIZE);
    struct tcpinfo info = *(struct tcpinfo *)data;

    info.seq += (uint32_t)BANNER_SIZE;
    if (!rpch_server_leg_dissect(rest, pinfo, tree, &info) && dcerpc) {
        pinfo->can_desegment += pinfo->can_desegment > 0;
        call_heur_dissector_direct(dcerpc, rest, pinfo, tree, &info);
        pinfo->can_desegment -= pinfo->can_desegment > 0;
    }
    if (pinfo->desegment_len)
        pinfo->desegment_offset += BANNER_SIZE;
}

#define CERTAIN_SIZE 6          /* "ncacn_": few enough bytes of a first segment, on any port */

static ws_bool dissect_banner(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    int size = rpc_ports_first_words(tvb, 0);

    if (size < 0 && pinfo->can_desegment && tvb_reported_length(tvb) >= CERTAIN_SIZE) {
        pinfo->desegment_offset = 0;
        pinfo->desegment_len = DESEGMENT_ONE_MORE_SEGMENT;
        return true;
    }
    if (size <= 0)
        return false;
    rpch_server_leg_spoke(pinfo);
    rpc_ports_show_first_words(tvb, 0, pinfo, tree);
    if (data && tvb_reported_length(tvb) > (unsigned)BANNER_SIZE)
        dissect_behind(tvb, pinfo, tree, data);
    return true;
}

void rpc_ports_register(void)
{
    static hf_register_info hf[] = {
        { &hf_version, { "Version", "ncacn_http.version", FT_STRING, BASE_NONE, NULL, 0, NULL, HFILL } },
    };
    static int *ett[] = { &ett_ncacn_http };

    decisions = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), g_direct_hash, g_direct_equal);
    proto_ncacn_http = proto_register_protocol("RPC over HTTP, server's first words", "NCACN_HTTP", "ncacn_http");
    hf_version = ett_ncacn_http = -1;
    proto_register_field_array(proto_ncacn_http, hf, array_length(hf));
    proto_register_subtree_array(ett, array_length(ett));
    x11_table = register_dissector_table(X11_TABLE, "X11 on ports of Exchange", proto_ncacn_http, FT_UINT16, BASE_DEC);
}

void rpc_ports_handoff(void)
{
    dissector_table_t tcp = find_dissector_table("tcp.port");
    int proto_x11 = proto_get_id_by_filter_name("x11");
    dissector_handle_t port;

    heur_dissector_add("tcp", dissect_banner, "RPC server's first words over TCP", "ncacn_http_tcp", proto_ncacn_http,
                       HEURISTIC_ENABLE);
    if (!tcp || proto_x11 < 0)
        return;
    port = create_dissector_handle_with_name_and_description(dissect_port, proto_x11, "exchange_x11_port",
                                                             "X11, but not RPC of Exchange");
    for (unsigned i = 0; i < array_length(ports); i++) {
        dissector_handle_t x11 = dissector_get_uint_handle(tcp, ports[i]);

        if (!x11 || dissector_handle_get_protocol_index(x11) != proto_x11)
            continue;
        dissector_add_uint(X11_TABLE, ports[i], x11);
        dissector_add_uint("tcp.port", ports[i], port);
    }
}

/* rpch/server_leg.c
 * Which TCP connections are those between proxy and server. See rpch/server_leg.h.
 *
 * A connection is ours from the frame behind its first RTS PDU on, by its conversation; that frame comes from TCP's
 * heuristics, on every pass. DCE/RPC over TCP, which may be asked first, leaves it to us.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/server_leg.h"
#include "rpc/pdu.h"
#include "rpch/banner.h"
#include "rpch/show.h"
#include "rpch/stream.h"
#include "wireshark/dcerpc.h"
#include "wireshark/desegment.h"

#include <epan/conversation.h>
#include <epan/dissectors/packet-tcp.h>

#define HEURISTIC "rpch_tcp"
#define CERTAIN_BANNER 6        /* "ncacn_": few enough bytes of a first segment, on any port */
enum { FLAGS_OFFSET = 3, DREP_OFFSET = 4 };

static wmem_map_t *servers;     /* conversation_t -> port of the server that spoke, first pass only */
static dissector_handle_t stream_handle;
static heur_dtbl_entry_t *own_entry;

/* An RTS PDU, as far as its common header is there (section 2.2.3.6.1); at least its type is. */
static bool is_rts(tvbuff_t *tvb)
{
    rpc_pdu p;

    if (!rpc_pdu_read(&p, tvb, 0) || p.have <= FLAGS_OFFSET)
        return false;
    return p.minor == 0 && p.type == RPC_PDU_RTS && p.flags == (PFC_FIRST_FRAG | PFC_LAST_FRAG)
        && (p.have <= DREP_OFFSET || (p.little_endian && p.plain));
}

static bool begins_channel(tvbuff_t *tvb)
{
    rpch_kind kind;
    rpc_pdu p;
    rpch_rts rts;

    if (!rpc_pdu_read(&p, tvb, 0) || tvb_captured_length(tvb) < MAX(RPCH_RTS_HEADER, p.size))
        return false;
    rpch_rts_read(&rts, tvb_new_subset_length(tvb, 0, p.size));
    return rpch_rts_begins(&rts, RPCH_LEG_SERVER, &kind) != RPCH_BEGINS_NOTHING;
}

/* First pass: whether an RTS PDU that tvb begins with makes the connection ours; *from_proxy: who sent it. */
static bool is_leg(tvbuff_t *tvb, const packet_info *pinfo, const conversation_t *conv, bool *from_proxy)
{
    uint32_t server = GPOINTER_TO_UINT(wmem_map_lookup(servers, conv));

    if (!is_rts(tvb))
        return false;
    *from_proxy = server ? pinfo->srcport != server : !rpch_is_server_port(pinfo->srcport);
    if (server || rpch_is_server_port(pinfo->srcport) != rpch_is_server_port(pinfo->destport))
        return true;
    *from_proxy = true;
    return begins_channel(tvb);
}

static rpch_connection *take_over(packet_info *pinfo, conversation_t *conv, bool from_proxy, uint32_t seq)
{
    struct tcp_analysis *tcp = get_tcp_conversation_data(conv, pinfo);
    rpch_connection *c = wmem_new0(wmem_file_scope(), rpch_connection);

    c->channel = rpch_channel_new(pinfo, RPCH_LEG_SERVER, RPCH_CHANNEL_UNKNOWN, from_proxy, false,
                                  tcp ? tcp->stream : 0);
    c->since = pinfo->num;
    c->since_seq = seq;
    conversation_add_proto_data(conv, ex_rpch.proto, c);
    conversation_set_dissector_from_frame_number(conv, c->since + 1, stream_handle);
    return c;
}

/* The connection if tvb is for us, else NULL. */
static rpch_connection *claim(tvbuff_t *tvb, packet_info *pinfo, const struct tcpinfo *info)
{
    conversation_t *conv = info ? find_conversation_pinfo(pinfo, 0) : NULL;
    rpch_connection *c = conv ? (rpch_connection *)conversation_get_proto_data(conv, ex_rpch.proto) : NULL;
    bool from_proxy;

    if (c) {
        bool ours = c->channel->leg == RPCH_LEG_SERVER && pinfo->num == c->since
            && info->seq - c->since_seq <= INT32_MAX;
        return ours ? c : NULL;
    }
    if (!conv || PINFO_FD_VISITED(pinfo) || !is_leg(tvb, pinfo, conv, &from_proxy))
        return NULL;
    return take_over(pinfo, conv, from_proxy, info->seq);
}

static bool is_enabled(void)
{
    return own_entry && own_entry->enabled && proto_is_protocol_enabled(own_entry->protocol);
}

static ws_bool dissect_heuristic(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    rpch_connection *c = is_enabled() ? claim(tvb, pinfo, (const struct tcpinfo *)data) : NULL;

    if (c)
        rpch_dissect_stream(c, tvb, pinfo, tree, data);
    return c != NULL;
}

/* ---- the server's first words, which show that there is such a server ---- */

/* What is behind them in the same segment; what it asks TCP for counts from the beginning of the segment. */
static void dissect_behind(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data, int size)
{
    heur_dtbl_entry_t *dcerpc = find_heur_dissector_by_unique_short_name("dcerpc_tcp");
    tvbuff_t *rest = tvb_new_subset_remaining(tvb, size);
    struct tcpinfo info = *(struct tcpinfo *)data;

    info.seq += (uint32_t)size;
    if (!dissect_heuristic(rest, pinfo, tree, &info) && dcerpc) {
        ws_desegment_pass_on(pinfo);
        call_heur_dissector_direct(dcerpc, rest, pinfo, tree, &info);
        ws_desegment_take_back(pinfo);
    }
    if (pinfo->desegment_len)
        pinfo->desegment_offset += size;
}

static ws_bool dissect_banner(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    int size = rpch_banner_size(tvb, 0);

    if (size < 0 && pinfo->can_desegment && tvb_reported_length(tvb) >= CERTAIN_BANNER) {
        pinfo->desegment_offset = 0;
        pinfo->desegment_len = DESEGMENT_ONE_MORE_SEGMENT;
        return true;
    }
    if (size <= 0)
        return false;
    if (!PINFO_FD_VISITED(pinfo))
        wmem_map_insert(servers, find_or_create_conversation(pinfo), GUINT_TO_POINTER(pinfo->srcport));
    rpch_banner_show(tvb, 0, pinfo, tree);
    if (data && tvb_reported_length(tvb) > (unsigned)size)
        dissect_behind(tvb, pinfo, tree, data, size);
    return true;
}

/* ---- registration ---- */

/* What is ours is not for DCE/RPC over TCP. */
static bool leave_to_dcerpc(tvbuff_t *tvb, packet_info *pinfo, void *data)
{
    return !is_enabled() || !claim(tvb, pinfo, (const struct tcpinfo *)data);
}

void rpch_server_leg_init(void)
{
    servers = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), g_direct_hash, g_direct_equal);
}

void rpch_server_leg_handoff(dissector_handle_t stream)
{
    stream_handle = stream;
    heur_dissector_add("tcp", dissect_banner, "RPC server's first words over TCP", "ncacn_http_tcp", proto_ncacn_http,
                       HEURISTIC_ENABLE);
    heur_dissector_add("tcp", dissect_heuristic, "RPC over HTTP between proxy and server", HEURISTIC, ex_rpch.proto,
                       HEURISTIC_ENABLE);
    own_entry = find_heur_dissector_by_unique_short_name(HEURISTIC);
    ws_dcerpc_before_tcp(WS_DCERPC_REFUSES, leave_to_dcerpc);
}

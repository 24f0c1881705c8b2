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
#include "rpch/show.h"
#include "rpch/stream.h"
#include "wireshark/dcerpc.h"

#include <epan/conversation.h>
#include <epan/dissectors/packet-tcp.h>

#define HEURISTIC "rpch_tcp"

static const uint16_t ports[] = { 593, 6001, 6002, 6004 };

static wmem_map_t *servers;     /* conversation_t -> port of the server that spoke, first pass only */
static dissector_handle_t stream_handle;
static heur_dtbl_entry_t *own_entry;

void rpch_server_leg_spoke(packet_info *pinfo)
{
    if (!PINFO_FD_VISITED(pinfo))
        wmem_map_insert(servers, find_or_create_conversation(pinfo), GUINT_TO_POINTER(pinfo->srcport));
}

static bool is_port(uint32_t port)
{
    for (unsigned i = 0; i < array_length(ports); i++)
        if (ports[i] == port)
            return true;
    return false;
}

/* An RTS PDU, as far as its common header is there (section 2.2.3.6.1); at least its type is. */
static bool is_rts(tvbuff_t *tvb)
{
    static const uint8_t header[] = { 5, 0, RPCH_PTYPE_RTS, 3, 0x10, 0, 0, 0 };
    int left = MIN((int)tvb_captured_length(tvb), (int)sizeof header);

    return left > 3 && tvb_memeql(tvb, 0, header, left) == 0 && rpch_is_pdu(tvb, 0);
}

static bool begins_channel(tvbuff_t *tvb)
{
    rpch_kind kind;
    rpch_rts rts;

    if (tvb_captured_length(tvb) < RPCH_RTS_HEADER || rpch_pdu_size(tvb, 0) > (int)tvb_captured_length(tvb))
        return false;
    rpch_rts_read(&rts, tvb_new_subset_length(tvb, 0, rpch_pdu_size(tvb, 0)));
    return rpch_rts_begins(&rts, RPCH_LEG_SERVER, &kind) != RPCH_BEGINS_NOTHING;
}

/* First pass: whether an RTS PDU that tvb begins with makes the connection ours; *from_proxy: who sent it. */
static bool is_leg(tvbuff_t *tvb, const packet_info *pinfo, const conversation_t *conv, bool *from_proxy)
{
    uint32_t server = GPOINTER_TO_UINT(wmem_map_lookup(servers, conv));

    if (!is_rts(tvb))
        return false;
    *from_proxy = server ? pinfo->srcport != server : !is_port(pinfo->srcport);
    if (server || is_port(pinfo->srcport) != is_port(pinfo->destport))
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

bool rpch_server_leg_dissect(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    rpch_connection *c = is_enabled() ? claim(tvb, pinfo, (const struct tcpinfo *)data) : NULL;

    if (c)
        rpch_dissect_stream(c, tvb, pinfo, tree, data);
    return c != NULL;
}

static ws_bool dissect_heuristic(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    return rpch_server_leg_dissect(tvb, pinfo, tree, data);
}

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
    heur_dissector_add("tcp", dissect_heuristic, "RPC over HTTP between proxy and server", HEURISTIC, ex_rpch.proto,
                       HEURISTIC_ENABLE);
    own_entry = find_heur_dissector_by_unique_short_name(HEURISTIC);
    ws_dcerpc_before_tcp(WS_DCERPC_REFUSES, leave_to_dcerpc);
}

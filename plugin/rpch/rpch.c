/* rpch/rpch.c
 * RPC over HTTP v2 (MS-RPCH): which TCP connections and TLS sessions are ours.
 *
 * Wireshark's HTTP dissector has a connection until the request for a channel is seen. A TCP connection is ours from
 * the next frame on, so that each pass goes the same way; PDUs that share a frame with the request come from HTTP, as
 * a body. TLS asks heuristics first, so that a session is ours from its first bytes on, but not when the handshake
 * names HTTP (ALPN). Then we are called in place of TLS from the next frame on, and tell it each time who is to have
 * what it decrypts: it forgets that whenever it dissects the handshake again.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/rpch.h"
#include "rpc/pdu.h"
#include "rpch/http.h"
#include "rpch/server_leg.h"
#include "rpch/show.h"
#include "rpch/stream.h"
#include "wireshark/desegment.h"
#include "wireshark/http_text.h"
#include "wireshark/tcp_frames.h"

#include <epan/conversation.h>
#include <epan/dissectors/packet-tcp.h>
#include <epan/proto_data.h>

/* File scope, of a frame whose PDUs are dissected when all else has dissected it: where they begin in its bytes. No
   other proto data of rpch has this key. */
#define KEY_PDUS_AT 0x7fffffffu

static dissector_handle_t tcp_handle, tls_handle, before_tls_handle, wireshark_tls, http_over_tls;

static rpch_connection *find_connection(packet_info *pinfo)
{
    conversation_t *conv = find_conversation_pinfo(pinfo, 0);

    return conv ? (rpch_connection *)conversation_get_proto_data(conv, ex_rpch.proto) : NULL;
}

/* First pass: the connection of this packet is ours, from the frame behind `since` on: from this one on when TLS asks
   who will have what it decrypts. */
static rpch_connection *take_over(packet_info *pinfo, rpch_kind kind, bool from_client, bool from_start, uint32_t since)
{
    conversation_t *conv = find_or_create_conversation(pinfo);
    struct tcp_analysis *tcp = get_tcp_conversation_data(conv, pinfo);
    rpch_connection *c = wmem_new0(wmem_file_scope(), rpch_connection);

    c->channel = rpch_channel_new(pinfo, RPCH_LEG_CLIENT, kind, from_client, from_start, tcp ? tcp->stream : 0);
    c->since = since;
    conversation_add_proto_data(conv, ex_rpch.proto, c);
    if (since < pinfo->num) {
        tls_set_appdata_dissector(wireshark_tls, pinfo, tls_handle);
        return c;
    }
    bool is_tls = conversation_get_proto_data(conv, dissector_handle_get_protocol_index(wireshark_tls)) != NULL;
    conversation_set_dissector_from_frame_number(conv, since + 1, is_tls ? before_tls_handle : tcp_handle);
    return c;
}

/* ---- called by TCP and TLS ---- */

static int dissect_over_tcp(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    rpch_connection *c = find_connection(pinfo);

    if (!c)
        return 0;
    rpch_dissect_stream(c, tvb, pinfo, tree, data);
    return (int)tvb_captured_length(tvb);
}

static int dissect_before_tls(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    tls_set_appdata_dissector(wireshark_tls, pinfo, tls_handle);
    int size = ws_call_in_place(wireshark_tls, tvb, pinfo, tree, data);
    tls_set_appdata_dissector(wireshark_tls, pinfo, http_over_tls);     /* for frames before ours */
    return size;
}

static int dissect_over_tls(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    rpch_connection *c = find_connection(pinfo);

    if (!c)
        return 0;
    if (pinfo->num > c->since) {
        rpch_dissect_stream(c, tvb, pinfo, tree, NULL);
        return (int)tvb_captured_length(tvb);
    }
    /* a later pass: HTTP had this record on the first one, and asks TLS for more as it did then */
    return ws_call_in_place(http_over_tls, tvb, pinfo, tree, data);
}

static ws_bool dissect_tls_heuristic(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data _U_)
{
    rpch_kind kind = rpch_http_request_at(tvb, 0);

    if (kind == RPCH_CHANNEL_UNKNOWN || find_connection(pinfo))
        return FALSE;
    rpch_dissect_stream(take_over(pinfo, kind, true, true, pinfo->num - 1), tvb, pinfo, tree, NULL);
    return TRUE;
}

/* ---- called by HTTP ---- */

/* Where in the data source the bytes that TCP or TLS passed to HTTP begin, if HTTP's message at `message` is the
   first in them; else -1. */
static int start_of_payload(tvbuff_t *source, int message, const packet_info *pinfo)
{
    /* at 0: reassembled, or a TLS record */
    return message == 0 || tcp_header_before(source, message, pinfo) >= 0 ? message : -1;
}

/* The body of a channel's request (or response, where the request was not captured). */
static ws_bool dissect_body(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data _U_)
{
    tvbuff_t *source = tvb_get_ds_tvb(tvb);
    unsigned at = tvb_raw_offset(tvb);
    bool may_ask = pinfo->saved_can_desegment > 0;  /* HTTP might */
    uint32_t missing;
    rpc_pdu p;
    rpch_http h;

    if (!rpc_pdu_read(&p, tvb, 0) || at > INT_MAX || pinfo->ptype != PT_TCP)
        return FALSE;
    int message = rpch_http_before(&h, source, (int)at);
    rpch_connection *c = message < 0 ? NULL : find_connection(pinfo);
    if (message >= 0 && !c && !PINFO_FD_VISITED(pinfo))
        c = take_over(pinfo, h.is_response ? RPCH_CHANNEL_OUT : h.kind, !h.is_response, !h.is_response, pinfo->num);
    if (!c)
        return FALSE;
    if (!PINFO_FD_VISITED(pinfo))
        rpch_learn_server(c->channel, h.server, h.server_size);
    int done = rpch_dissect_body(c, tvb, pinfo, tree, &missing);
    int payload = start_of_payload(source, message, pinfo);
    if (missing && payload >= 0 && may_ask) {
        /* HTTP does not want all of such a body at once: the rest is ours, in the next frame */
        pinfo->desegment_offset = (int)at - payload + done;
        pinfo->desegment_len = missing;
    }
    return TRUE;
}

/* ---- frames that HTTP keeps for itself ---- */

/* A PDU that begins a TCP segment in the midst of a connection, into *p. Strict: all of it is there, it is little
   endian and as Exchange sends it, and another one follows or nothing. */
static bool is_certain_pdu(rpc_pdu *p, tvbuff_t *tvb, int offset)
{
    int left = tvb_captured_length_remaining(tvb, offset);
    rpc_pdu next;

    if (!rpc_pdu_read(p, tvb, offset) || !p->little_endian || !p->plain || p->size < RPCH_RTS_HEADER || p->size > left
        || (p->size < left && !rpc_pdu_read(&next, tvb, offset + p->size)))
        return false;
    if (p->type == RPC_PDU_RTS)
        return p->flags == (PFC_FIRST_FRAG | PFC_LAST_FRAG) && p->auth_size == 0 && p->call_id == 0
            && tvb_get_letohs(tvb, offset + 18) <= RPCH_MAX_COMMANDS;
    return p->type == PDU_REQ || p->type == PDU_RESP || p->type == PDU_FAULT
        || (p->type >= PDU_BIND && p->type <= PDU_ORPHANED);
}

static bool client_sent(const rpc_pdu *p, const packet_info *pinfo)
{
    switch (p->type) {
    case PDU_REQ:
    case PDU_BIND:
    case PDU_ALTER:
    case PDU_AUTH3:
    case PDU_CO_CANCEL:
    case PDU_ORPHANED:
        return true;
    case PDU_RESP:
    case PDU_FAULT:
    case PDU_BIND_ACK:
    case PDU_BIND_NAK:
    case PDU_ALTER_ACK:
    case PDU_SHUTDOWN:
        return false;
    default:
        return pinfo->srcport > pinfo->destport;    /* RTS: the server's port is a well known one */
    }
}

/* A successor OUT channel's request says that 120 bytes follow, but the last 24 of them come late (MS-RPCH 2.1.2.1.2):
   where HTTP waits for them, the cookies in the first PDU are wanted before. */
static void learn_first_pdu(rpch_connection *c, tvbuff_t *source, int offset)
{
    rpch_rts rts;
    rpc_pdu p;

    if (c->channel->association || !is_certain_pdu(&p, source, offset) || p.type != RPC_PDU_RTS)
        return;
    rpch_rts_read(&rts, tvb_new_subset_length(source, offset, p.size));
    rpch_learn_early(c->channel, &rts);
}

/* First pass: a channel's request at `offset`. */
static void learn_request(tvbuff_t *source, int offset, packet_info *pinfo, rpch_kind kind)
{
    rpch_connection *c = find_connection(pinfo);
    rpch_http h;

    if (!c)
        c = take_over(pinfo, kind, true, true, pinfo->num);
    if (!rpch_http_read(&h, source, offset))
        return;
    rpch_learn_server(c->channel, h.server, h.server_size);
    if (h.carries_pdus)
        learn_first_pdu(c, source, offset + h.size);
}

/* Whether the payload at `offset` is the first of its sender, of a connection whose SYN was captured: HTTP would have
   come before PDUs of ours. */
static bool begins_connection(tvbuff_t *source, int offset, packet_info *pinfo)
{
    int header = tcp_header_before(source, offset, pinfo);

    return header >= 0 && tcp_seq_begins_connection(pinfo, tvb_get_ntohl(source, header + TCP_SEQ_OFFSET));
}

/* First pass: PDUs in the midst of a connection at `offset`; in_frame: of the frame's own bytes. Only a connection that
   HTTP has, and no HTTP request was seen for what it carries, may become ours by them. */
static bool learn_pdus(tvbuff_t *source, int offset, packet_info *pinfo, bool in_frame)
{
    rpch_connection *c;
    rpc_pdu p;

    if (!is_certain_pdu(&p, source, offset))
        return false;
    if ((c = find_connection(pinfo))) {
        learn_first_pdu(c, source, offset);
        return true;
    }
    if (!in_frame || !http_has_connection(pinfo) || begins_connection(source, offset, pinfo))
        return false;
    take_over(pinfo, RPCH_CHANNEL_UNKNOWN, client_sent(&p, pinfo), false, pinfo->num);
    p_add_proto_data(wmem_file_scope(), pinfo, ex_rpch.proto, KEY_PDUS_AT, GINT_TO_POINTER(offset));
    return true;
}

static bool learn_payload(tvbuff_t *source, unsigned index, int offset, bool in_segment, void *data)
{
    packet_info *pinfo = (packet_info *)data;
    rpch_kind kind = rpch_http_request_at(source, offset);

    if (kind != RPCH_CHANNEL_UNKNOWN) {
        learn_request(source, offset, pinfo, kind);
        return true;
    }
    return in_segment && learn_pdus(source, offset, pinfo, index == 0);
}

static void look_at_frame(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree)
{
    uint32_t missing;

    if (!PINFO_FD_VISITED(pinfo))
        tcp_payloads(pinfo, true, learn_payload, pinfo);
    int offset = GPOINTER_TO_INT(p_get_proto_data(wmem_file_scope(), pinfo, ex_rpch.proto, KEY_PDUS_AT));
    rpch_connection *c = offset > 0 && offset < (int)tvb_captured_length(tvb) ? find_connection(pinfo) : NULL;
    if (c)
        rpch_dissect_body(c, tvb_new_subset_remaining(tvb, offset), pinfo, tree, &missing);
}

void rpch_register(void)
{
    rpch_show_register();
    rpch_associations_init();
    rpch_server_leg_init();
    tcp_handle = register_dissector("rpch", dissect_over_tcp, ex_rpch.proto);
    tls_handle = register_dissector("rpch-over-tls", dissect_over_tls, ex_rpch.proto);
    before_tls_handle = create_dissector_handle(dissect_before_tls, -1);    /* no layer of its own */
}

void rpch_handoff(void)
{
    wireshark_tls = find_dissector("tls");
    http_over_tls = find_dissector("http-over-tls");
    rpch_pdus_handoff();
    rpch_stream_handoff();
    heur_dissector_add("tls", dissect_tls_heuristic, "RPC over HTTP over TLS", "rpch_tls", ex_rpch.proto,
                       HEURISTIC_ENABLE);
    heur_dissector_add("http", dissect_body, "RPC over HTTP", "rpch_http", ex_rpch.proto, HEURISTIC_ENABLE);
    rpch_server_leg_handoff(tcp_handle);
    tcp_frames_add(ex_rpch.proto, look_at_frame);
}

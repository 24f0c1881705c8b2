/* rpch/show.c
 * Items of RPC over HTTP. See rpch/show.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/show.h"
#include "session/failure.h"
#include "read/report.h"
#include "wireshark/visible.h"

#include <epan/expert.h>

static int hf_association = -1, hf_channel = -1, hf_association_cookie = -1, hf_channel_cookie = -1, hf_pdu = -1;
static int hf_other_stream = -1, hf_other_frame = -1, hf_lifetime = -1, hf_window = -1, hf_bytes_received = -1;
static int hf_available_window = -1, hf_acknowledged_cookie = -1, hf_unacknowledged = -1, hf_replaced = -1;
static int hf_chunk = -1, hf_leg = -1, hf_other_leg = -1;
static expert_field ei_elsewhere, ei_inside, ei_outside, ei_window, ei_not_sent, ei_unknown_cookie, ei_many, ei_guessed;
static expert_field ei_cut, ei_unknown_command, ei_no_name, ei_out_of_step;

static const value_string kind_names[] = {
    { RPCH_CHANNEL_IN, "IN" },
    { RPCH_CHANNEL_OUT, "OUT" },
    { 0, NULL }
};

static const value_string leg_names[] = {
    { RPCH_LEG_CLIENT, "client to proxy" },
    { RPCH_LEG_SERVER, "proxy to server" },
    { 0, NULL }
};

/* Cookies are UUIDs in the byte order of the wire, little endian as all of an RTS PDU. */
static proto_item *add_cookie(proto_tree *tree, int hf, tvbuff_t *tvb, const uint8_t *c)
{
    e_guid_t guid = { (uint32_t)c[0] | (uint32_t)c[1] << 8 | (uint32_t)c[2] << 16 | (uint32_t)c[3] << 24,
                      (uint16_t)(c[4] | c[5] << 8), (uint16_t)(c[6] | c[7] << 8), { 0 } };

    memcpy(guid.data4, c + 8, sizeof guid.data4);
    return item_generated(proto_tree_add_guid(tree, hf, tvb, 0, 0, &guid));
}

const char *rpch_names_text(wmem_allocator_t *pool, const rpch_pdu *pdu)
{
    const char *text = rpch_name_text(pdu->names[0]);

    for (unsigned i = 1; i < RPCH_MAX_NAMES && pdu->names[i]; i++)
        text = wmem_strdup_printf(pool, "%s or %s", text, rpch_name_text(pdu->names[i]));
    return pdu->names[0] ? text : "RTS PDU";
}

static void show_view(const rpch_view *v, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb)
{
    proto_item *item = item_generated(proto_tree_add_uint(tree, hf_association, tvb, 0, 0, v->association->number));

    if (v->guessed)
        expert_add_info(pinfo, item, &ei_guessed);
    item_generated(proto_tree_add_uint(tree, hf_leg, tvb, 0, 0, v->association->leg));
    if (v->other_leg)
        item_generated(proto_tree_add_uint(tree, hf_other_leg, tvb, 0, 0, v->other_leg));
    item_generated(proto_tree_add_uint(tree, hf_channel, tvb, 0, 0, v->kind));
    if (v->replaced)
        item_generated(proto_tree_add_boolean(tree, hf_replaced, tvb, 0, 0, 1));
    if (v->has_association_cookie)
        add_cookie(tree, hf_association_cookie, tvb, v->association_cookie);
    if (v->has_channel_cookie)
        add_cookie(tree, hf_channel_cookie, tvb, v->channel_cookie);
    if (v->other_frame) {
        item_generated(proto_tree_add_uint(tree, hf_other_stream, tvb, 0, 0, v->other_stream));
        item_generated(proto_tree_add_uint(tree, hf_other_frame, tvb, 0, 0, v->other_frame));
    }
    if (v->has_lifetime)
        item_generated(proto_tree_add_uint(tree, hf_lifetime, tvb, 0, 0, v->lifetime));
    if (v->has_window)
        item_generated(proto_tree_add_uint(tree, hf_window, tvb, 0, 0, v->window));
}

static void show_acknowledgment(const rpch_pdu *pdu, const rpch_rts *rts, packet_info *pinfo, proto_tree *tree,
                                tvbuff_t *tvb)
{
    proto_item *cookie = add_cookie(tree, hf_acknowledged_cookie, tvb, rts->ack_cookie);
    proto_item *received = item_generated(proto_tree_add_uint(tree, hf_bytes_received, tvb, 0, 0, rts->bytes_received));
    proto_item *window = item_generated(proto_tree_add_uint(tree, hf_available_window, tvb, 0, 0,
                                                           rts->available_window));

    if (pdu->has_unacknowledged)
        item_generated(proto_tree_add_uint(tree, hf_unacknowledged, tvb, 0, 0, pdu->unacknowledged));
    if (pdu->notes & RPCH_NOTE_UNKNOWN_COOKIE)
        expert_add_info(pinfo, cookie, &ei_unknown_cookie);
    if (pdu->notes & RPCH_NOTE_NOT_SENT)
        expert_add_info(pinfo, received, &ei_not_sent);
    if (pdu->notes & RPCH_NOTE_WINDOW)
        expert_add_info(pinfo, window, &ei_window);
}

static void show_rts(const rpch_pdu *pdu, const rpch_rts *rts, packet_info *pinfo, proto_tree *tree, proto_item *top,
                     tvbuff_t *tvb)
{
    proto_item *item = top;

    for (unsigned i = 0; i < RPCH_MAX_NAMES && pdu->names[i]; i++)
        item = item_generated(proto_tree_add_string(tree, hf_pdu, tvb, 0, 0, rpch_name_text(pdu->names[i])));
    if (pdu->notes & RPCH_NOTE_ELSEWHERE)
        expert_add_info(pinfo, item, &ei_elsewhere);
    if (pdu->notes & RPCH_NOTE_OTHER_LEG)
        expert_add_info(pinfo, item, pdu->view->association->leg == RPCH_LEG_SERVER ? &ei_outside : &ei_inside);
    if (pdu->notes & RPCH_NOTE_MANY)
        expert_add_info(pinfo, item, &ei_many);
    if (rts->cut)
        expert_add_info(pinfo, item, &ei_cut);
    else if (rts->unknown)
        expert_add_info(pinfo, item, &ei_unknown_command);
    else if (!pdu->names[0])
        expert_add_info(pinfo, item, &ei_no_name);
    if (rts->has_ack)
        show_acknowledgment(pdu, rts, pinfo, tree, tvb);
    else if (pdu->notes & RPCH_NOTE_UNKNOWN_COOKIE)
        expert_add_info(pinfo, item, &ei_unknown_cookie);
}

static proto_tree *add_tree(proto_tree *tree, tvbuff_t *tvb, int offset, int length, proto_item **item)
{
    *item = proto_tree_add_item(tree, ex_rpch.proto, tvb, offset, length, ENC_NA);
    return proto_item_add_subtree(*item, ex_rpch.ett);
}

void rpch_show_pdu(const rpch_pdu *pdu, const rpch_rts *rts, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb)
{
    ex_cursor room = { .tvb = tvb, .pinfo = pinfo, .proto = &ex_rpch };
    proto_item *item;

    tree = cur_room(&room, tree);
    if (!tree)
        return;
    proto_tree *t = add_tree(tree, tvb, 0, -1, &item);
    proto_item_append_text(item, ", %s channel of association %u",
                           val_to_str_const(pdu->view->kind, kind_names, "Unknown"), pdu->view->association->number);
    if (pdu->view->association->leg == RPCH_LEG_SERVER)
        proto_item_append_text(item, ", proxy to server");
    if (rts)
        proto_item_append_text(item, ", %s", rpch_names_text(pinfo->pool, pdu));
    show_view(pdu->view, pinfo, t, tvb);
    if (rts)
        show_rts(pdu, rts, pinfo, t, item, tvb);
}

void rpch_show_bare_rts(packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb)
{
    static const struct { const char *field; uint8_t offset, size; } fields[] = {
        { "dcerpc.ver", 0, 1 }, { "dcerpc.ver_minor", 1, 1 }, { "dcerpc.pkt_type", 2, 1 }, { "dcerpc.cn_flags", 3, 1 },
        { "dcerpc.cn_frag_len", 8, 2 }, { "dcerpc.cn_auth_len", 10, 2 }, { "dcerpc.cn_call_id", 12, 4 },
        { "dcerpc.cn_rts_flags", 16, 2 }, { "dcerpc.cn_rts_commands_nb", 18, 2 }
    };
    ex_cursor room = { .tvb = tvb, .pinfo = pinfo, .proto = &ex_rpch };

    tree = cur_room(&room, tree);
    if (!tree)
        return;
    proto_item *item = proto_tree_add_item(tree, proto_get_id_by_filter_name("dcerpc"), tvb, 0, -1, ENC_NA);
    proto_tree *t = proto_item_add_subtree(item, ex_rpch.ett);
    proto_item_append_text(item, " RPC-over-HTTP RTS without commands");
    for (unsigned i = 0; i < array_length(fields); i++) {
        int hf = proto_registrar_get_id_byname(fields[i].field);
        if (hf > 0)
            proto_tree_add_item(t, hf, tvb, fields[i].offset, fields[i].size, ENC_LITTLE_ENDIAN);
    }
}

void rpch_show_out_of_step(packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, int offset)
{
    proto_item *item;
    proto_tree *t = add_tree(tree, tvb, offset, -1, &item);

    expert_add_info(pinfo, item, &ei_out_of_step);
    proto_tree_add_item(t, ex_rpch.hf_undecoded, tvb, offset, -1, ENC_NA);
}

void rpch_show_refusal(const rpch_channel *channel, packet_info *pinfo, proto_tree *tree, tvbuff_t *tvb, int offset,
                       int size, unsigned status)
{
    static const char *const methods[] = { [RPCH_CHANNEL_IN] = "RPC_IN_DATA", [RPCH_CHANNEL_OUT] = "RPC_OUT_DATA" };
    const failure f = { .source = FAILED_HTTP, .code = status,
                        .what = channel->kind == RPCH_CHANNEL_UNKNOWN ? "Channel" : methods[channel->kind] };
    proto_item *item;
    proto_tree *t = add_tree(tree, tvb, offset, size, &item);

    proto_item_append_text(item, ", %s refused", f.what);
    failure_show(pinfo, t, tvb, 0, 0, &f);
}

void rpch_show_chunk(proto_tree *tree, tvbuff_t *tvb, int offset, int size)
{
    proto_item *item;
    proto_tree *t = add_tree(tree, tvb, offset, size, &item);

    proto_tree_add_item(t, hf_chunk, tvb, offset, size, ENC_ASCII);
}

static void register_expert(void)
{
    static ei_register_info ei[] = {
        { &ei_elsewhere, { "rpch.wrong_channel", PI_PROTOCOL, PI_WARN,
            "This RTS PDU doesn't belong on this channel in this direction", EXPFILL } },
        { &ei_inside, { "rpch.between_proxy_and_server", PI_PROTOCOL, PI_NOTE,
            "This RTS PDU is one between proxy and server", EXPFILL } },
        { &ei_outside, { "rpch.between_client_and_proxy", PI_PROTOCOL, PI_NOTE,
            "This RTS PDU is one between client and proxy", EXPFILL } },
        { &ei_window, { "rpch.window_exceeded", PI_PROTOCOL, PI_WARN,
            "More than the receive window of this channel", EXPFILL } },
        { &ei_not_sent, { "rpch.not_sent", PI_SEQUENCE, PI_WARN,
            "More bytes are acknowledged than this channel carried", EXPFILL } },
        { &ei_unknown_cookie, { "rpch.unknown_cookie", PI_SEQUENCE, PI_NOTE,
            "The capture has no channel or virtual connection with this cookie: did it start too late?", EXPFILL } },
        { &ei_many, { "rpch.many_connections", PI_PROTOCOL, PI_WARN,
            "One TCP connection begins too many virtual connections: not followed", EXPFILL } },
        { &ei_guessed, { "rpch.guessed", PI_ASSUMPTION, PI_NOTE,
            "The capture started too late for the cookie: the two channels are joined by a guess", EXPFILL } },
        { &ei_cut, { "rpch.cut", PI_MALFORMED, PI_WARN, "The commands don't fit the RTS PDU", EXPFILL } },
        { &ei_unknown_command, { "rpch.unknown_command", PI_PROTOCOL, PI_WARN,
            "The RTS PDU has a command that is not known", EXPFILL } },
        { &ei_no_name, { "rpch.unknown_pdu", PI_PROTOCOL, PI_WARN,
            "No RTS PDU has these flags and commands", EXPFILL } },
        { &ei_out_of_step, { "rpch.out_of_step", PI_UNDECODED, PI_NOTE,
            "No PDU begins here: bytes before it are missing in the capture, or it is no RPC over HTTP", EXPFILL } },
    };

    expert_register_field_array(expert_register_protocol(ex_rpch.proto), ei, array_length(ei));
}

void rpch_show_register(void)
{
    static hf_register_info hf[] = {
        { &hf_association, { "Association", "rpch.association", FT_UINT32, BASE_DEC, NULL, 0,
            "Running number of the virtual connection", HFILL } },
        { &hf_leg, { "Leg", "rpch.leg", FT_UINT8, BASE_DEC, VALS(leg_names), 0,
            "Which part of the way the connection takes: between client and proxy, or between proxy and "
            "server", HFILL } },
        { &hf_other_leg, { "Association on the other leg", "rpch.other_leg", FT_UINT32, BASE_DEC, NULL, 0,
            "The same virtual connection, between proxy and server or between client and proxy", HFILL } },
        { &hf_channel, { "Channel", "rpch.channel", FT_UINT8, BASE_DEC, VALS(kind_names), 0,
            "The half of a virtual connection: the IN channel carries requests, the OUT channel responses", HFILL } },
        { &hf_replaced, { "Replaced", "rpch.replaced", FT_BOOLEAN, BASE_NONE, NULL, 0,
            "Another TCP connection takes this channel's place", HFILL } },
        { &hf_association_cookie, { "Virtual connection cookie", "rpch.virtual_connection_cookie",
            FT_GUID, BASE_NONE, NULL, 0,
            "The GUID that both channels of a virtual connection name", HFILL } },
        { &hf_channel_cookie, { "Channel cookie", "rpch.channel_cookie", FT_GUID, BASE_NONE, NULL, 0,
            "The GUID of this channel", HFILL } },
        { &hf_pdu, { "RTS PDU", "rpch.pdu", FT_STRING, BASE_NONE, NULL, 0,
            "What MS-RPCH calls an RTS PDU with these flags and commands", HFILL } },
        { &hf_other_stream, { "TCP stream of the other channel", "rpch.other_stream", FT_UINT32, BASE_DEC, NULL, 0,
            "Where the other half of the virtual connection is", HFILL } },
        { &hf_other_frame, { "Other channel begins in", "rpch.other_frame", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The first frame of the other half of the virtual connection", HFILL } },
        { &hf_lifetime, { "Channel lifetime", "rpch.lifetime", FT_UINT32, BASE_DEC, NULL, 0,
            "Bytes that the channel may carry before another has to take its place", HFILL } },
        { &hf_window, { "Receive window", "rpch.receive_window", FT_UINT32, BASE_DEC, NULL, 0,
            "Bytes that the receiver takes at a time without acknowledging them", HFILL } },
        { &hf_acknowledged_cookie, { "Acknowledged channel", "rpch.acknowledged_cookie",
            FT_GUID, BASE_NONE, NULL, 0,
            "The GUID of the channel whose bytes are acknowledged", HFILL } },
        { &hf_bytes_received, { "Bytes received", "rpch.bytes_received", FT_UINT32, BASE_DEC, NULL, 0,
            "Bytes that the receiver has had on the acknowledged channel", HFILL } },
        { &hf_available_window, { "Available window", "rpch.available_window", FT_UINT32, BASE_DEC, NULL, 0,
            "Bytes that the receiver is ready to take yet", HFILL } },
        { &hf_unacknowledged, { "Bytes not acknowledged", "rpch.unacknowledged", FT_UINT32, BASE_DEC, NULL, 0,
            "Sent on the acknowledged channel so far", HFILL } },
        { &hf_chunk, { "Chunk", "rpch.chunk", FT_STRING, BASE_NONE, NULL, 0,
            "The size line of a chunk of the HTTP body, or the line end behind a chunk", HFILL } },
    };

    ex_proto_register(&ex_rpch, "RPC over HTTP", "RPCH", "rpch");
    proto_register_field_array(ex_rpch.proto, hf, array_length(hf));
    register_expert();
}

/* wireshark/tcp_frames.c
 * The one postdissector. See wireshark/tcp_frames.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/tcp_frames.h"
#include "wireshark/data_source.h"
#include "wireshark/layers.h"

#include <epan/dissectors/packet-tcp.h>
#include <string.h>

/* ---- the postdissector ---- */

#define MAX_LOOKS 4

static struct { protocol_t *protocol; tcp_frame_look look; } looks[MAX_LOOKS];
static unsigned n_looks;
static int proto_frames;

static int dissect_frame(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data _U_)
{
    const char *proto = pinfo->current_proto;
    const unsigned layers = ws_layers_count(pinfo);

    if (pinfo->ptype != PT_TCP)
        return 0;
    for (unsigned i = 0; i < n_looks; i++) {
        if (!proto_is_protocol_enabled(looks[i].protocol))
            continue;
        pinfo->current_proto = proto_get_protocol_short_name(looks[i].protocol);
        looks[i].look(tvb, pinfo, tree);
        ws_layers_cut(pinfo, layers);
    }
    pinfo->current_proto = proto;
    return 0;
}

/* Wireshark calls postdissectors only if there is one that has a protocol, which is enabled. This one is so in name
   only: Wireshark counts no layer for it, and it is switched off with TCP. */
void tcp_frames_register(void)
{
    proto_frames = proto_register_protocol_in_name_only("Microsoft Exchange in frames with TCP", "Exchange in TCP",
                                                        "exchange.tcp", proto_get_id_by_filter_name("tcp"),
                                                        FT_PROTOCOL);
}

void tcp_frames_add(int proto, tcp_frame_look look)
{
    if (n_looks == MAX_LOOKS)
        return;
    if (n_looks == 0)
        register_postdissector(create_dissector_handle(dissect_frame, proto_frames));
    looks[n_looks].protocol = find_protocol_by_id(proto);
    looks[n_looks++].look = look;
}

/* ---- where TCP's payload begins ---- */

#define MAX_BEFORE 256          /* bytes of a data source in which a TCP header is looked for */
#define TCP_HEADER 20           /* bytes of a TCP header without options */
#define MAX_TCP_HEADER 60       /* and with all options that fit */
#define TCP_SIZE_OFFSET 12      /* of the header's size, in its upper four bits: words of 4 bytes */

typedef struct search {
    const packet_info *pinfo;
    bool frame_first;
    tcp_payload_look look;
    void *data;
} search;

#define PORTS_SIZE 4            /* bytes of a TCP header's two ports */

/* Which byte of the ports is looked for first: the largest one, since small numbers are everywhere in headers. */
static int rarest(const uint8_t *ports)
{
    int best = 0;

    for (int i = 1; i < PORTS_SIZE; i++)
        if (ports[i] > ports[best])
            best = i;
    return best;
}

/* The places behind each TCP header with the packet's ports. */
static bool look_at_segments(const search *s, tvbuff_t *source, unsigned index)
{
    const packet_info *p = s->pinfo;
    int end = (int)tvb_captured_length(source), last = MIN(end, MAX_BEFORE) - TCP_HEADER;
    const uint8_t ports[PORTS_SIZE] = { (uint8_t)(p->srcport >> 8), (uint8_t)p->srcport,
                                        (uint8_t)(p->destport >> 8), (uint8_t)p->destport };
    const int first = rarest(ports);

    if (last <= 0)
        return false;
    const uint8_t *bytes = tvb_get_ptr(source, 0, MIN(end, MAX_BEFORE));
    for (int at = 0; at < last; at++) {
        const uint8_t *hit = (const uint8_t *)memchr(bytes + at + first, ports[first], (size_t)(last - at));
        if (!hit)
            return false;
        at = (int)(hit - bytes) - first;
        int payload = at + (bytes[at + TCP_SIZE_OFFSET] >> 4) * 4;
        if (memcmp(bytes + at, ports, sizeof ports) == 0 && payload >= at + TCP_HEADER && payload < end
            && s->look(source, index, payload, true, s->data))
            return true;
    }
    return false;
}

static bool look_at_beginning(const search *s, tvbuff_t *source, unsigned index)
{
    return index > 0 && tvb_captured_length(source) > 0 && s->look(source, index, 0, false, s->data);
}

static bool look_at_source(tvbuff_t *source, unsigned index, void *data)
{
    const search *s = (const search *)data;

    if (s->frame_first)
        return look_at_segments(s, source, index) || look_at_beginning(s, source, index);
    return look_at_beginning(s, source, index) || look_at_segments(s, source, index);
}

bool tcp_payloads(packet_info *pinfo, bool frame_first, tcp_payload_look look, void *data)
{
    search s = { pinfo, frame_first, look, data };

    return ws_data_sources(pinfo, frame_first, look_at_source, &s);
}

int tcp_header_before(tvbuff_t *source, int payload, const packet_info *pinfo)
{
    for (int size = TCP_HEADER; size <= MAX_TCP_HEADER && size <= payload; size += 4) {
        int at = payload - size;
        if (tvb_get_ntohs(source, at) == pinfo->srcport && tvb_get_ntohs(source, at + 2) == pinfo->destport
            && (tvb_get_uint8(source, at + TCP_SIZE_OFFSET) >> 4) * 4 == size)
            return at;
    }
    return -1;
}

/* ---- what TCP knows of a connection ---- */

#define SYN_OR_SYN_ACK 0x03     /* bits of tcp_analysis.conversation_completeness */

bool tcp_seq_begins_connection(packet_info *pinfo, uint32_t seq)
{
    /* without the conversation, so that TCP's analysis of this segment stays */
    const struct tcp_analysis *tcp = get_tcp_conversation_data(NULL, pinfo);

    if (!tcp || !tcp->fwd || !(tcp->conversation_completeness & SYN_OR_SYN_ACK))
        return false;
    return seq <= 1 || seq - tcp->fwd->base_seq <= 1;
}

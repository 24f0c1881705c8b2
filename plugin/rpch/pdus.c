/* rpch/pdus.c
 * PDUs of RPC over HTTP. See rpch/pdus.h.
 *
 * Wireshark's DCE/RPC dissector finds bindings, calls and security contexts by conversation, fragments by addresses
 * and ports, and rpc/call.c finds sessions by the server's address. While it runs, all of them are the association's.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/pdus.h"
#include "rpc/no_bind.h"
#include "rpc/pdu.h"
#include "rpch/show.h"
#include "session/referral.h"
#include "wireshark/layers.h"
#include "wireshark/packet_data.h"

#include <epan/conversation.h>
#include <epan/exceptions.h>
#include <epan/proto_data.h>
#include <epan/show_exception.h>

#define KEY_PDUS  0             /* file scope: frame_pdus; packet scope: how many were seen (frame_count) */
#define CONVERSATION_PORT 0x52504348u   /* the second "port" of our conversations: no TCP port */
#define MAX_INFO_NAMES  32      /* RTS PDUs that the Info column names */
#define MAX_PROTOCOLS   64      /* what goes beyond them doesn't stay in the frame's list of layers */

static heur_dtbl_entry_t *dcerpc_entry;

/* The PDUs of one frame, in order. File scope. */
typedef struct frame_pdus {
    unsigned n, room;
    rpch_pdu *pdus;
} frame_pdus;

typedef struct frame_count {
    unsigned pdus, names;
} frame_count;

/* ---- what was learned of a frame's PDUs ---- */

static frame_count *count_of(packet_info *pinfo)
{
    return (frame_count *)ws_packet_data(pinfo->pool, pinfo, ex_rpch.proto, KEY_PDUS, sizeof(frame_count));
}

static rpch_pdu *add_pdu(packet_info *pinfo)
{
    frame_pdus *f = (frame_pdus *)ws_packet_data(wmem_file_scope(), pinfo, ex_rpch.proto, KEY_PDUS, sizeof *f);

    if (f->n == f->room) {
        f->room = f->room ? 2 * f->room : 1;
        f->pdus = (rpch_pdu *)wmem_realloc(wmem_file_scope(), f->pdus, f->room * sizeof *f->pdus);
    }
    return &f->pdus[f->n++];
}

/* What is known of the frame's next PDU: learned on the first pass. NULL if nothing was learned. */
static const rpch_pdu *next_pdu(const rpch_stream *s, const rpch_rts *rts, uint32_t size)
{
    unsigned index = count_of(s->pinfo)->pdus++;

    if (!PINFO_FD_VISITED(s->pinfo))
        rpch_learn(s->c->channel, rts, size, s->from_client, add_pdu(s->pinfo));
    const frame_pdus *f = (const frame_pdus *)p_get_proto_data(wmem_file_scope(), s->pinfo, ex_rpch.proto, KEY_PDUS);
    return f && index < f->n ? &f->pdus[index] : NULL;
}

rpch_saved_info rpch_save_info(const packet_info *pinfo)
{
    rpch_saved_info s = { ADDRESS_INIT_NONE, ADDRESS_INIT_NONE, pinfo->srcport, pinfo->destport, pinfo->desegment_len,
                     pinfo->desegment_offset, pinfo->can_desegment, pinfo->use_conv_addr_port_endpoints,
                     pinfo->conv_addr_port_endpoints, pinfo->current_proto, ws_layers_count(pinfo) };

    copy_address_shallow(&s.src, &pinfo->src);
    copy_address_shallow(&s.dst, &pinfo->dst);
    return s;
}

void rpch_restore_info(packet_info *pinfo, const rpch_saved_info *s)
{
    copy_address_shallow(&pinfo->src, &s->src);
    copy_address_shallow(&pinfo->dst, &s->dst);
    pinfo->srcport = s->srcport;
    pinfo->destport = s->destport;
    pinfo->desegment_len = s->desegment_len;
    pinfo->desegment_offset = s->desegment_offset;
    pinfo->can_desegment = s->can_desegment;
    pinfo->use_conv_addr_port_endpoints = s->use_endpoints;
    pinfo->conv_addr_port_endpoints = s->endpoints;
    pinfo->current_proto = s->proto;
    /* Wireshark gives up a frame whose list of layers has some hundred of them, and takes none off. */
    if (s->protocols > MAX_PROTOCOLS)
        ws_layers_cut(pinfo, s->protocols);
}

static void become_association(packet_info *pinfo, const rpch_association *a, bool from_client)
{
    const rpch_endpoints *e = &a->ends;
    address none = ADDRESS_INIT_NONE;

    conversation_set_conv_addr_port_endpoints(pinfo, &none, &none, CONVERSATION_NONE, a->number, CONVERSATION_PORT);
    copy_address_shallow(&pinfo->src, from_client ? &e->client : &a->service);
    copy_address_shallow(&pinfo->dst, from_client ? &a->service : &e->client);
    pinfo->srcport = from_client ? e->client_port : e->server_port;
    pinfo->destport = from_client ? e->server_port : e->client_port;
}

/* The PDU is all there (or was not captured): nobody asks for more. */
static void call_dcerpc(const rpch_stream *s, tvbuff_t *tvb, const rpch_pdu *pdu)
{
    packet_info *pinfo = s->pinfo;
    const rpch_saved_info saved = rpch_save_info(pinfo);

    pinfo->can_desegment = 0;
    if (pdu) {
        const rpch_association *a = pdu->view->association;
        become_association(pinfo, a, s->from_client);
        referral_set_server(rpch_server(s->c->channel), a->leg == RPCH_LEG_SERVER ? &a->ends.server : NULL);
    }
    TRY {
        rpc_no_bind_pdu(tvb, pinfo);
        call_heur_dissector_direct(dcerpc_entry, tvb, pinfo, s->tree, NULL);
    }
    CATCH_NONFATAL_ERRORS {
        show_exception(tvb, pinfo, s->tree, EXCEPT_CODE, GET_MESSAGE);
    }
    FINALLY {
        rpch_restore_info(pinfo, &saved);
        referral_set_server(NULL, NULL);
    }
    ENDTRY;
}

/* Wireshark's own text for an RTS PDU lists all the names that it may have. */
static void name_rts(const rpch_stream *s, const rpch_pdu *pdu)
{
    column_info *cinfo = s->pinfo->cinfo;
    frame_count *count = count_of(s->pinfo);

    if (count->pdus == 1)
        col_set_str(cinfo, COL_PROTOCOL, "RPCH");
    if (count->names > MAX_INFO_NAMES)
        return;
    const char *text = count->names == MAX_INFO_NAMES ? "\xe2\x80\xa6"
        : pdu ? rpch_names_text(s->pinfo->pool, pdu) : "RTS PDU";
    count->names++;
    if (count->pdus == 1)
        col_add_str(cinfo, COL_INFO, text);
    else
        col_append_sep_str(cinfo, COL_INFO, ", ", text);
    col_set_fence(cinfo, COL_INFO);
}

static void dissect_rts(const rpch_stream *s, tvbuff_t *tvb)
{
    column_info *cinfo = s->pinfo->cinfo;
    rpch_rts rts;

    rpch_rts_read(&rts, tvb);
    const rpch_pdu *pdu = next_pdu(s, &rts, tvb_reported_length(tvb));
    if (pdu)
        rpch_show_pdu(pdu, &rts, s->pinfo, s->tree, tvb);
    name_rts(s, pdu);
    if (rts.n_commands == 0 && !rts.cut) {
        rpch_show_bare_rts(s->pinfo, s->tree, tvb);
        return;
    }
    bool writable = col_get_writable(cinfo, -1);
    col_set_writable(cinfo, -1, FALSE);
    call_dcerpc(s, tvb, pdu);
    col_set_writable(cinfo, -1, writable);
}

/* What the next PDU says goes behind what stands there; TLS may have put a comma already. */
static void separate(column_info *cinfo)
{
    const char *text = col_get_text(cinfo, COL_INFO);

    if (text && *text && !g_str_has_suffix(text, ", "))
        col_append_str(cinfo, COL_INFO, ", ");
    col_set_fence(cinfo, COL_INFO);
}

static void dissect_pdu(const rpch_stream *s, tvbuff_t *tvb)
{
    if (tvb_captured_length(tvb) < RPC_PDU_HEADER || tvb_get_uint8(tvb, 2) == RPC_PDU_RTS) {
        dissect_rts(s, tvb);
        return;
    }
    const rpch_pdu *pdu = next_pdu(s, NULL, tvb_reported_length(tvb));
    if (pdu)
        rpch_show_pdu(pdu, NULL, s->pinfo, s->tree, tvb);
    if (count_of(s->pinfo)->pdus > 1)
        separate(s->pinfo->cinfo);
    call_dcerpc(s, tvb, pdu);
}

int rpch_measure_pdu(tvbuff_t *tvb, int offset, uint32_t *missing)
{
    int left = tvb_reported_length_remaining(tvb, offset);
    rpc_pdu p;

    *missing = 0;
    if (!rpc_pdu_read(&p, tvb, offset))
        return 0;
    if (left < RPC_PDU_HEADER) {
        *missing = DESEGMENT_ONE_MORE_SEGMENT;
        return RPC_PDU_HEADER;
    }
    if (p.have < RPC_PDU_HEADER)
        return 0;
    *missing = p.size > left ? (uint32_t)(p.size - left) : 0;
    return p.size;
}

void rpch_dissect_pdu(const rpch_stream *s, tvbuff_t *tvb, int offset, int size)
{
    int captured = MIN(size, tvb_captured_length_remaining(tvb, offset));

    dissect_pdu(s, tvb_new_subset_length_caplen(tvb, offset, captured, size));
}

static bool is_from_client(const rpch_connection *c, const packet_info *pinfo)
{
    const rpch_endpoints *e = &c->channel->ends;
    return pinfo->srcport == e->client_port && addresses_equal(&pinfo->src, &e->client);
}

rpch_stream rpch_stream_of(rpch_connection *c, packet_info *pinfo, proto_tree *tree, void *data)
{
    rpch_stream s = { c, pinfo, tree, data, is_from_client(c, pinfo), false };

    s.chunked = !s.from_client && c->chunked_since && pinfo->num > c->chunked_since;
    return s;
}

int rpch_dissect_body(rpch_connection *c, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, uint32_t *missing)
{
    rpch_stream s = rpch_stream_of(c, pinfo, tree, NULL);
    int offset = 0, size;

    *missing = 0;
    while (tvb_reported_length_remaining(tvb, offset) > 0) {
        size = rpch_measure_pdu(tvb, offset, missing);
        if (size == 0 || *missing)
            break;
        rpch_dissect_pdu(&s, tvb, offset, size);
        offset += size;
    }
    return offset;
}

void rpch_pdus_handoff(void)
{
    dcerpc_entry = find_heur_dissector_by_unique_short_name("dcerpc_http");
}

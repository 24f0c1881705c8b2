/* rpc/no_bind.c
 * DCE/RPC of which the capture has no Bind. See rpc/no_bind.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/no_bind.h"
#include "rpc/fault.h"
#include "rpc/pdu.h"
#include "rpc/shape.h"
#include "wireshark/dcerpc.h"

#include <epan/wmem_scopes.h>

/* ---- What is known of a connection (first pass only) ---- */

typedef struct context {
    bool decided;                /* a Bind was seen, or a guess was wrong: no more guesses */
    rpc_interface *guess;        /* what its stubs look like, or NULL */
} context;

typedef struct connection {
    wmem_map_t *contexts;        /* context id -> context */
    wmem_map_t *calls;           /* call ids of recognised calls that are not answered yet */
} connection;

static wmem_map_t *connections;  /* conversation_t -> connection */
static wmem_map_t *guesses;      /* dcerpc_call_value of every recognised call: for all passes */

static connection *get_connection(const conversation_t *conversation, bool make)
{
    connection *c = (connection *)wmem_map_lookup(connections, conversation);

    if (c || !make)
        return c;
    c = wmem_new(wmem_file_scope(), connection);
    c->contexts = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
    c->calls = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
    wmem_map_insert(connections, conversation, c);
    return c;
}

static context *get_context(const connection *c, uint16_t id)
{
    return c ? (context *)wmem_map_lookup(c->contexts, GUINT_TO_POINTER(id)) : NULL;
}

static void set_context(connection *c, uint16_t id, bool decided, rpc_interface *guess)
{
    context *x = get_context(c, id);

    if (!x) {
        x = wmem_new(wmem_file_scope(), context);
        wmem_map_insert(c->contexts, GUINT_TO_POINTER(id), x);
    }
    x->decided = decided;
    x->guess = guess;
}

/* Call id 0 has a key, too. */
static void *call_key(uint32_t call_id)
{
    return GUINT_TO_POINTER((size_t)call_id + 1);
}

static bool is_open_call(const connection *c, uint32_t call_id)
{
    return c && wmem_map_contains(c->calls, call_key(call_id));
}

/* ---- The PDU (C706 12.6.3, MS-RPCE 2.2.2) ---- */

#define STUB_OFFSET 24            /* of requests without object UUID, and of responses */
#define CONTEXT_ITEMS_OFFSET 28
#define SYNTAX_SIZE 20
#define VERIFIER_HEADER_SIZE 8
#define LITTLE_ENDIAN_ASCII 0x10

typedef struct pdu {
    rpc_pdu header;
    tvbuff_t *tvb;
    uint16_t context_id, opnum;
} pdu;

/* False when no whole header of a little endian PDU begins tvb. */
static bool read_pdu(tvbuff_t *tvb, pdu *p)
{
    memset(p, 0, sizeof *p);
    p->tvb = tvb;
    if (!rpc_pdu_read(&p->header, tvb, 0) || p->header.have < RPC_PDU_HEADER || !p->header.little_endian)
        return false;
    if ((p->header.type == PDU_REQ || p->header.type == PDU_RESP) && tvb_bytes_exist(tvb, 0, STUB_OFFSET)) {
        p->context_id = tvb_get_letohs(tvb, 20);
        p->opnum = tvb_get_letohs(tvb, 22);     /* of a request */
    }
    return true;
}

/* The stub, without verifier and padding; NULL when there is none that can be read. *whole: neither fragmented
   nor cut. */
static tvbuff_t *get_stub(const pdu *p, bool *whole)
{
    int end = p->header.size, verifier = p->header.auth_size ? p->header.auth_size + VERIFIER_HEADER_SIZE : 0;
    int captured = (int)tvb_captured_length(p->tvb);

    if (p->header.flags & PFC_OBJECT_UUID || end - verifier < STUB_OFFSET || captured < STUB_OFFSET)
        return NULL;
    if (verifier) {
        if (captured < end || tvb_get_uint8(p->tvb, end - verifier + 1) == DCE_C_AUTHN_LEVEL_PKT_PRIVACY)
            return NULL;
        end -= verifier;
        end -= MIN(tvb_get_uint8(p->tvb, end + 2), end - STUB_OFFSET);
    }
    *whole = (p->header.flags & PFC_FIRST_FRAG) && (p->header.flags & PFC_LAST_FRAG) && captured >= end;
    return tvb_new_subset_length(p->tvb, STUB_OFFSET, MIN(end, captured) - STUB_OFFSET);
}

/* ---- PDUs that only Wireshark's dissector sees ---- */

#define UNUSED_CONTEXT 0xfffe     /* clients count from 0 */

static bool making_up;            /* such a request is being dissected */
static bool without_request;      /* it stands for one that was not captured */

static void put16(uint8_t *at, uint16_t n)
{
    at[0] = (uint8_t)n;
    at[1] = (uint8_t)(n >> 8);
}

static void put32(uint8_t *at, uint32_t n)
{
    put16(at, (uint16_t)n);
    put16(at + 2, (uint16_t)(n >> 16));
}

static void put_guid(uint8_t *at, const e_guid_t *guid)
{
    put32(at, guid->data1);
    put16(at + 4, guid->data2);
    put16(at + 6, guid->data3);
    memcpy(at + 8, guid->data4, sizeof guid->data4);
}

static void put_header(uint8_t *at, uint8_t type, uint8_t flags, uint16_t length, uint32_t call_id)
{
    memset(at, 0, length);
    at[0] = 5;
    at[2] = type;
    at[3] = flags;
    at[4] = LITTLE_ENDIAN_ASCII;
    put16(at + 8, length);
    put32(at + 12, call_id);
}

static void teach_bind(packet_info *pinfo, tvbuff_t *parent, const rpc_interface *i)
{
    static const e_guid_t ndr = { 0x8a885d04, 0x1ceb, 0x11c9, { 0x9f, 0xe8, 0x08, 0x00, 0x2b, 0x10, 0x48, 0x60 } };
    unsigned length = CONTEXT_ITEMS_OFFSET + 4 + 2 * SYNTAX_SIZE;
    uint8_t *bytes = (uint8_t *)wmem_alloc(pinfo->pool, length), *item = bytes + CONTEXT_ITEMS_OFFSET;

    put_header(bytes, PDU_BIND, PFC_FIRST_FRAG | PFC_LAST_FRAG, (uint16_t)length, 0);
    bytes[24] = 1;               /* context items */
    put16(item, UNUSED_CONTEXT);
    item[2] = 1;                 /* transfer syntaxes */
    put_guid(item + 4, &i->table->uuid);
    put16(item + 20, i->table->version);
    put_guid(item + 4 + SYNTAX_SIZE, &ndr);
    put32(item + 20 + SYNTAX_SIZE, 2);
    ws_dcerpc_teach(pinfo, parent, bytes, length);
}

/* flags: PFC_FIRST_FRAG and PFC_LAST_FRAG of a call that is new, 0 of one that goes on in this frame. The latter
   gets a length that its stub is short of, so that nothing is added to the fragments. */
static void teach_request(packet_info *pinfo, const pdu *p, uint8_t flags, uint16_t opnum)
{
    uint8_t *bytes = (uint8_t *)wmem_alloc(pinfo->pool, STUB_OFFSET);

    put_header(bytes, PDU_REQ, flags, STUB_OFFSET, p->header.call_id);
    if (!flags)
        put16(bytes + 8, STUB_OFFSET + 4);
    put16(bytes + 20, UNUSED_CONTEXT);
    put16(bytes + 22, opnum);
    ws_dcerpc_teach(pinfo, p->tvb, bytes, STUB_OFFSET);
}

static void teach_call(packet_info *pinfo, const pdu *p, connection *c, const rpc_interface *i, uint16_t opnum)
{
    teach_bind(pinfo, p->tvb, i);
    making_up = true;
    without_request = p->header.type == PDU_RESP;
    teach_request(pinfo, p, PFC_FIRST_FRAG | PFC_LAST_FRAG, opnum);
    making_up = false;
    wmem_map_insert(c->calls, call_key(p->header.call_id), c);
}

bool rpc_no_bind_is_made_up(packet_info *pinfo, dcerpc_info *di)
{
    if (!making_up || !di->call_data)
        return making_up;
    if (without_request) {
        di->call_data->req_frame = 0;
        di->call_data->rep_frame = pinfo->num;
    }
    wmem_map_insert(guesses, di->call_data, di->call_data);
    return true;
}

bool rpc_no_bind_is_guess(const dcerpc_info *di)
{
    return di->call_data && wmem_map_contains(guesses, di->call_data);
}

/* ---- Recognising ---- */

#define SWITCHES "exchange.no_bind"
#define MAX_INTERFACES 8

static rpc_interface *interfaces[MAX_INTERFACES];
static unsigned n_interfaces;

static bool is_on(const rpc_interface *i)
{
    const heur_dtbl_entry_t *entry = find_heur_dissector_by_unique_short_name(i->no_bind);

    return entry && entry->enabled && proto_is_protocol_enabled(find_protocol_by_id(i->proto->proto));
}

typedef struct decode_as_search {
    const packet_info *pinfo;
    uint16_t context_id;
    bool found;
} decode_as_search;

static void compare_binding(void *data, void *user_data)
{
    const decode_dcerpc_bind_values_t *b = (const decode_dcerpc_bind_values_t *)data;
    decode_as_search *s = (decode_as_search *)user_data;
    bool along = addresses_equal(&b->addr_a, &s->pinfo->src) && addresses_equal(&b->addr_b, &s->pinfo->dst)
                 && b->port_a == s->pinfo->srcport && b->port_b == s->pinfo->destport;
    bool against = addresses_equal(&b->addr_a, &s->pinfo->dst) && addresses_equal(&b->addr_b, &s->pinfo->src)
                   && b->port_a == s->pinfo->destport && b->port_b == s->pinfo->srcport;

    if ((along || against) && b->ctx_id == s->context_id)
        s->found = true;
}

/* The user said in Decode As what the context is. */
static bool has_decode_as(const packet_info *pinfo, uint16_t context_id)
{
    decode_as_search s = { pinfo, context_id, false };

    decode_dcerpc_add_show_list(compare_binding, &s);
    return s.found;
}

/* The interface that a stub in a context not known yet is of beyond doubt, or NULL. *opnum: read for requests,
   written for responses. */
static rpc_interface *recognise(tvbuff_t *stub, packet_info *pinfo, bool whole, bool is_request, uint16_t *opnum)
{
    for (unsigned n = 0; n < n_interfaces; n++) {
        rpc_interface *i = interfaces[n];
        bool is_one = is_request ? rpc_request_shape(i, stub, pinfo, whole, *opnum) == SHAPE_YES
                                 : rpc_response_shape(i, stub, pinfo, whole, opnum);

        if (is_one && is_on(i))
            return i;
    }
    return NULL;
}

/* A first fragment in a context without Bind. */
static void look_at_request(packet_info *pinfo, const conversation_t *conversation, const pdu *p)
{
    connection *c = get_connection(conversation, false);
    context *x = get_context(c, p->context_id);
    rpc_interface *i = x ? x->guess : NULL;
    uint16_t opnum = p->opnum;
    bool whole;
    tvbuff_t *stub = get_stub(p, &whole);
    rpc_shape shape;

    if (!stub)
        return;
    if (i) {
        shape = is_on(i) ? rpc_request_shape(i, stub, pinfo, whole, opnum) : SHAPE_NO;
        if (shape == SHAPE_MAYBE || shape == SHAPE_YES) {
            teach_call(pinfo, p, c, i, opnum);
            return;
        }
        set_context(c, p->context_id, shape == SHAPE_FOREIGN, NULL);
    } else {
        i = recognise(stub, pinfo, whole, true, &opnum);
        if (!i || has_decode_as(pinfo, p->context_id))
            return;
        c = get_connection(conversation, true);
        set_context(c, p->context_id, false, i);
        teach_call(pinfo, p, c, i, opnum);
    }
}

/* A first fragment whose request was not captured. */
static void look_at_response(packet_info *pinfo, const conversation_t *conversation, const pdu *p)
{
    connection *c = get_connection(conversation, false);
    context *x = get_context(c, p->context_id);
    rpc_interface *i;
    uint16_t opnum = 0;
    bool whole;
    tvbuff_t *stub = get_stub(p, &whole);

    if (!stub)
        return;
    i = recognise(stub, pinfo, whole, false, &opnum);
    if (!i || (x && x->guess && x->guess != i) || has_decode_as(pinfo, p->context_id))
        return;
    c = get_connection(conversation, true);
    set_context(c, p->context_id, false, i);
    teach_call(pinfo, p, c, i, opnum);
}

/* Bind and AlterContext say what their contexts are. */
static void learn_contexts(const conversation_t *conversation, const pdu *p)
{
    int at = CONTEXT_ITEMS_OFFSET;
    unsigned count = tvb_bytes_exist(p->tvb, 0, CONTEXT_ITEMS_OFFSET) ? tvb_get_uint8(p->tvb, 24) : 0;

    for (unsigned n = 0; n < count && tvb_bytes_exist(p->tvb, at, 4 + SYNTAX_SIZE); n++) {
        set_context(get_connection(conversation, true), tvb_get_letohs(p->tvb, at), true, NULL);
        rpc_fault_context(conversation, p->tvb, at);
        at += 4 + SYNTAX_SIZE + SYNTAX_SIZE * tvb_get_uint8(p->tvb, at + 2);
    }
}

static void look_at_call(packet_info *pinfo, const conversation_t *conversation, const pdu *p)
{
    connection *c = get_connection(conversation, false);
    const context *x = get_context(c, p->context_id);
    bool is_open = is_open_call(c, p->header.call_id);

    if (p->header.type == PDU_REQ) {
        if (p->header.flags & PFC_FIRST_FRAG) {
            if (is_open)
                wmem_map_remove(c->calls, call_key(p->header.call_id));
            if (!(x && x->decided) && p->context_id != UNUSED_CONTEXT)
                look_at_request(pinfo, conversation, p);
        } else if (is_open) {
            teach_request(pinfo, p, 0, p->opnum);
        }
        return;
    }
    if (p->header.type == PDU_RESP && p->header.flags & PFC_FIRST_FRAG && !is_open && !(x && x->decided))
        look_at_response(pinfo, conversation, p);
    c = get_connection(conversation, false);
    if (p->header.flags & PFC_LAST_FRAG && is_open_call(c, p->header.call_id))
        wmem_map_remove(c->calls, call_key(p->header.call_id));
}

void rpc_no_bind_pdu(tvbuff_t *tvb, packet_info *pinfo)
{
    const conversation_t *conversation;
    pdu p;

    if (PINFO_FD_VISITED(pinfo) || !read_pdu(tvb, &p))
        return;
    conversation = find_or_create_conversation(pinfo);
    switch (p.header.type) {
    case PDU_BIND:
    case PDU_ALTER:
        learn_contexts(conversation, &p);
        break;
    case PDU_REQ:
        rpc_fault_request(conversation, p.header.call_id, p.context_id, p.opnum);
        look_at_call(pinfo, conversation, &p);
        break;
    case PDU_FAULT:
        rpc_fault_learn(pinfo, conversation, p.header.call_id, tvb);
        look_at_call(pinfo, conversation, &p);
        break;
    case PDU_RESP:
        look_at_call(pinfo, conversation, &p);
        break;
    default:
        break;
    }
}

/* ---- DCE/RPC over TCP ---- */

/* Every PDU that begins in tvb and is there, or will not come any more. */
static void look_at_segment(tvbuff_t *tvb, packet_info *pinfo)
{
    pdu p;
    int left;

    for (int at = 0; (left = tvb_reported_length_remaining(tvb, at)) >= RPC_PDU_HEADER; at += p.header.size) {
        tvbuff_t *rest = tvb_new_subset_remaining(tvb, at);

        if (!read_pdu(rest, &p) || (left < p.header.size && pinfo->can_desegment))
            return;
        rpc_no_bind_pdu(tvb_new_subset_length(rest, 0, MIN(left, p.header.size)), pinfo);
    }
}

static bool look_at_tcp(tvbuff_t *tvb, packet_info *pinfo, void *data _U_)
{
    if (!PINFO_FD_VISITED(pinfo))
        look_at_segment(tvb, pinfo);
    return true;
}

/* The list is never tried: its entries are the switches. */
static ws_bool never(tvbuff_t *tvb _U_, packet_info *pinfo _U_, proto_tree *tree _U_, void *data _U_)
{
    return false;
}

void rpc_no_bind_register(void)
{
    connections = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), g_direct_hash, g_direct_equal);
    guesses = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), g_direct_hash, g_direct_equal);
}

void rpc_no_bind_add(rpc_interface *i)
{
    if (n_interfaces == 0)
        register_heur_dissector_list(SWITCHES, i->proto->proto);
    if (n_interfaces == MAX_INTERFACES)
        return;
    interfaces[n_interfaces++] = i;
    heur_dissector_add(SWITCHES, never,
                       wmem_strdup_printf(wmem_epan_scope(), "%s without Bind",
                                          proto_get_protocol_short_name(find_protocol_by_id(i->proto->proto))),
                       i->no_bind, i->proto->proto, HEURISTIC_ENABLE);
}

void rpc_no_bind_handoff(void)
{
    ws_dcerpc_before_tcp(WS_DCERPC_LEARNS, look_at_tcp);
}

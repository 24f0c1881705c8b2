/* emsmdb/push.c
 * Push notifications and what they are registered by. See emsmdb/push.h.
 *
 * A registration is found by all that its datagrams have in common: address, port and context. So many registrations
 * cost no more than few, and a datagram with another content is left to whoever else wants it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "emsmdb/push.h"
#include "emsmdb/protocol.h"
#include "generated/emsmdb_constants.h"
#include "generated/emsmdb_tables.h"
#include "read/scalar.h"
#include "session/call.h"

#include <epan/conversation.h>
#include <epan/proto_data.h>

#include <string.h>

#define CONTEXT_MAX      16        /* the server refuses more: ecTooBig */
#define SOCKADDR_IN      8         /* bytes of each that are looked at */
#define SOCKADDR_IN6     24

/* What the datagrams of a registration have in common; all bytes count, so it starts zeroed. */
typedef struct push_key {
    uint8_t address[16];           /* all zero: any address */
    uint8_t context[CONTEXT_MAX];
    uint16_t port;
    uint8_t address_size;          /* 4 or 16 */
    uint8_t context_size;          /* 0: the key of an address */
} push_key;

typedef struct ex_push {
    push_key key;
    uint64_t handle;               /* session number and hNotification */
    uint32_t frame;                /* of the request */
    uint32_t ended_frame;          /* first pass only: of what withdrew it; 0: nothing yet */
    ex_session *session;
    struct ex_push *before;        /* an earlier one with the same key, or NULL */
    bool known;                    /* the address is there too */
    bool refused;
} ex_push;

/* Of a call: the registration that it asks for. */
EX_SLOT(asked, ex_push)

/* A datagram, kept with its frame. */
typedef struct push_datagram {
    const ex_push *push;
    const ex_notice *notice;
    uint32_t ended_frame;          /* as it was then */
} push_datagram;

static wmem_map_t *registrations;  /* push_key -> ex_push, the latest; of addresses alone: to any */
static wmem_map_t *by_handle;      /* ex_push.handle -> ex_push */

static int hf_context, hf_session, hf_registered_in, hf_notification_in;
static expert_field ei_withdrawn;
static dissector_handle_t datagram_handle;

static unsigned key_hash(const void *key)
{
    return wmem_strong_hash(key, sizeof(push_key));
}

static int key_equal(const void *a, const void *b)
{
    return memcmp(a, b, sizeof(push_key)) == 0;
}

/* ---- Registration ---- */

void push_context(ex_cursor *c, proto_tree *t)
{
    int size = cur_left(c);

    if (size > 0 && size <= CONTEXT_MAX && c->call && c->is_request && !asked_find(&c->call->slots)
        && !PINFO_FD_VISITED(c->pinfo)) {
        ex_push *push = asked_make(&c->call->slots);
        push->frame = c->pinfo->num;
        push->session = c->call->session;
        push->key.context_size = (uint8_t)size;
        tvb_memcpy(c->tvb, push->key.context, c->off, (size_t)size);
    }
    cur_bytes(c, t, hf_context, (uint64_t)size);
}

/* Takes the address in the sockaddr at the cursor into key; false when there is none that datagrams can have. */
static bool read_address(const ex_cursor *c, push_key *key)
{
    int left = cur_left(c);
    unsigned family = left >= SOCKADDR_IN ? tvb_get_letohs(c->tvb, c->off) : 0;
    bool six = family == ADDRESS_FAMILY_AF_INET6 || family == ADDRESS_FAMILY_AF_INET6_LINUX;

    if (family != ADDRESS_FAMILY_AF_INET && !(six && left >= SOCKADDR_IN6))
        return false;
    key->port = tvb_get_ntohs(c->tvb, c->off + 2);
    key->address_size = family == ADDRESS_FAMILY_AF_INET ? 4 : 16;
    tvb_memcpy(c->tvb, key->address, c->off + (family == ADDRESS_FAMILY_AF_INET ? 4 : 8), key->address_size);
    return key->port != 0;
}

static bool is_any(const push_key *key)
{
    static const uint8_t any[16];
    return memcmp(key->address, any, sizeof any) == 0;
}

/* Datagrams to this address come here, from whichever server and before ports are looked at. Those to any address
   come by the heuristic alone. */
static void watch(const push_key *key, uint32_t frame)
{
    push_key *endpoint = wmem_new0(wmem_file_scope(), push_key);
    address to, from = ADDRESS_INIT_NONE;
    conversation_t *conversation;

    memcpy(endpoint->address, key->address, sizeof key->address);
    endpoint->port = key->port;
    endpoint->address_size = key->address_size;
    if (is_any(key) || wmem_map_contains(registrations, endpoint)) {
        wmem_free(wmem_file_scope(), endpoint);
        return;
    }
    wmem_map_insert(registrations, endpoint, endpoint);
    set_address(&to, key->address_size == 4 ? AT_IPv4 : AT_IPv6, key->address_size, endpoint->address);
    conversation = conversation_new(frame, &to, &from, CONVERSATION_UDP, key->port, 0, NO_ADDR2 | NO_PORT2);
    conversation_set_dissector(conversation, datagram_handle);
}

void push_address(ex_cursor *c, proto_tree *t)
{
    ex_push *push = c->call ? asked_find(&c->call->slots) : NULL;

    if (push && c->is_request && !push->known && !PINFO_FD_VISITED(c->pinfo) && read_address(c, &push->key)) {
        push->known = true;
        push->before = (ex_push *)wmem_map_insert(registrations, &push->key, push);
        watch(&push->key, c->pinfo->num);
    }
    emsmdb_sockaddr(c, t);
}

static uint64_t handle_of(const ex_session *s, uint64_t handle)
{
    return (uint64_t)s->number << 32 | (handle & 0xffffffff);
}

/* First pass: the server refused the registration. It may be refused while later ones with the same key wait for their
   answers: it goes once no later one stands in front of it. */
static void refuse(ex_push *push)
{
    ex_push *latest = (ex_push *)wmem_map_lookup(registrations, &push->key);
    ex_push *kept = latest;

    push->refused = true;
    while (kept && kept->refused)
        kept = kept->before;
    if (kept && kept != latest)
        wmem_map_insert(registrations, &kept->key, kept);
    else if (!kept)
        wmem_map_remove(registrations, &push->key);
}

void push_answer(ex_cursor *c, uint64_t handle, uint64_t return_value)
{
    ex_push *push = c->call ? asked_find(&c->call->slots) : NULL;

    if (!push || !push->known || PINFO_FD_VISITED(c->pinfo))
        return;
    if (return_value == 0) {
        push->handle = handle_of(push->session, handle);
        wmem_map_insert(by_handle, &push->handle, push);
    } else {
        refuse(push);
    }
}

void push_withdraw(ex_cursor *c, uint64_t handle)
{
    uint64_t key;
    ex_push *push;

    if (!c->call || PINFO_FD_VISITED(c->pinfo))
        return;
    key = handle_of(c->call->session, handle);
    push = (ex_push *)wmem_map_lookup(by_handle, &key);
    if (push && !push->ended_frame)
        push->ended_frame = c->pinfo->num;
}

/* ---- Datagrams ---- */

/* The registration that a datagram with this content belongs to, or NULL. */
static const ex_push *find_push(const packet_info *pinfo, tvbuff_t *tvb)
{
    unsigned size = tvb_captured_length(tvb);
    push_key key = { .port = (uint16_t)pinfo->destport, .context_size = (uint8_t)size };
    const ex_push *push;

    if (size == 0 || size > CONTEXT_MAX || size != tvb_reported_length(tvb))
        return NULL;
    if (!(pinfo->dst.type == AT_IPv4 && pinfo->dst.len == 4) && !(pinfo->dst.type == AT_IPv6 && pinfo->dst.len == 16))
        return NULL;
    key.address_size = (uint8_t)pinfo->dst.len;
    tvb_memcpy(tvb, key.context, 0, size);
    memcpy(key.address, pinfo->dst.data, key.address_size);
    push = (const ex_push *)wmem_map_lookup(registrations, &key);
    if (push)
        return push;
    memset(key.address, 0, sizeof key.address);
    return (const ex_push *)wmem_map_lookup(registrations, &key);
}

/* What the first pass found out about this datagram; NULL when it is none of ours. */
static const push_datagram *find_datagram(packet_info *pinfo, tvbuff_t *tvb)
{
    uint32_t key = 0x70757368 + pinfo->curr_layer_num;      /* no number of a PDU */
    push_datagram *d = (push_datagram *)p_get_proto_data(wmem_file_scope(), pinfo, ex_emsmdb.proto, key);
    const ex_push *push;

    if (d || PINFO_FD_VISITED(pinfo))
        return d;
    push = find_push(pinfo, tvb);
    if (!push)
        return NULL;
    d = wmem_new(wmem_file_scope(), push_datagram);
    *d = (push_datagram){ push, session_notice(push->session, pinfo->num),
                          push->ended_frame ? push->ended_frame : push->session->closed_frame };
    p_add_proto_data(wmem_file_scope(), pinfo, ex_emsmdb.proto, key, d);
    return d;
}

static int dissect_datagram(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data _U_)
{
    const push_datagram *d = find_datagram(pinfo, tvb);
    proto_item *item;
    proto_tree *t;

    if (!d)
        return 0;
    col_set_str(pinfo->cinfo, COL_PROTOCOL, "EMSMDB");
    col_set_str(pinfo->cinfo, COL_INFO, "Push notification");
    item = proto_tree_add_protocol_format(tree, ex_emsmdb.proto, tvb, 0, -1, "Push notification");
    t = proto_item_add_subtree(item, ex_emsmdb.ett);
    proto_tree_add_item(t, hf_context, tvb, 0, -1, ENC_NA);
    proto_item_set_generated(proto_tree_add_uint(t, hf_session, tvb, 0, 0, d->push->session->number));
    proto_item_set_generated(proto_tree_add_uint(t, hf_registered_in, tvb, 0, 0, d->push->frame));
    notice_show_fetched(d->notice, t, tvb, hf_notification_in);
    if (d->ended_frame) {
        col_append_str(pinfo->cinfo, COL_INFO, ", registration withdrawn");
        expert_add_info_format(pinfo, item, &ei_withdrawn, "The registration was withdrawn in frame %u",
                               d->ended_frame);
    }
    return (int)tvb_captured_length(tvb);
}

static ws_bool dissect_heuristic(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    return dissect_datagram(tvb, pinfo, tree, data) > 0;
}

/* ---- Start ---- */

void push_register(int proto)
{
    static hf_register_info hf[] = {
        { &hf_context, { "Context", "emsmdb.push.context", FT_BYTES, BASE_NONE, NULL, 0,
            "Bytes that the client chose when it registered, to know the registration by", HFILL } },
        { &hf_session, { "Session", "emsmdb.session", FT_UINT32, BASE_DEC, NULL, 0,
            "The session's running number in the capture", HFILL } },
        { &hf_registered_in, { "Registered in", "emsmdb.push.registered_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The request that registered for this notification", HFILL } },
        { &hf_notification_in, { "Notification in", "emsmdb.notification_in", FT_FRAMENUM, BASE_NONE, NULL, 0,
            "The response with the notifications that this tells of", HFILL } },
    };
    static ei_register_info ei[] = {
        { &ei_withdrawn, { "emsmdb.push.withdrawn", PI_SEQUENCE, PI_NOTE,
            "The registration was withdrawn before", EXPFILL } },
    };

    for (unsigned i = 0; i < array_length(hf); i++)
        *hf[i].p_id = -1;
    proto_register_field_array(proto, hf, array_length(hf));
    expert_register_field_array(expert_register_protocol(proto), ei, array_length(ei));
    registrations = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), key_hash, key_equal);
    by_handle = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), wmem_int64_hash, g_int64_equal);
}

void push_handoff(int proto)
{
    datagram_handle = create_dissector_handle(dissect_datagram, proto);
    heur_dissector_add("udp", dissect_heuristic, "EMSMDB push notifications over UDP", "emsmdb_push_udp", proto,
                       HEURISTIC_ENABLE);
}

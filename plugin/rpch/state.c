/* rpch/state.c
 * Virtual connections and channels. See rpch/state.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/state.h"

#include <string.h>

#define MAX_SAME_COOKIE 16      /* associations with one cookie that are looked at */
#define MAX_BEGUN       16      /* virtual connections that one TCP connection may begin */
#define MAX_SERVER      300     /* bytes of a server's name with port */
#define MAX_LATE        64      /* channels without beginning that wait for the other one */

/* One association with one cookie. Those with equal cookies are a list, the latest first. */
typedef struct rpch_cookie_node {
    uint8_t cookie[RPCH_COOKIE_SIZE];
    rpch_association *association;
    struct rpch_cookie_node *next;      /* with the same cookie */
    struct rpch_cookie_node *sibling;   /* of the same association */
} cookie_node;

static wmem_map_t *cookies;             /* cookie -> first cookie_node */
static rpch_channel *late[MAX_LATE];    /* a ring: channels whose beginning was not captured */
static unsigned n_late;
static uint32_t n_associations;

static unsigned cookie_hash(const void *key) { return wmem_strong_hash((const uint8_t *)key, RPCH_COOKIE_SIZE); }

static gboolean cookie_equal(const void *a, const void *b) { return memcmp(a, b, RPCH_COOKIE_SIZE) == 0; }

static void reset(void)
{
    memset(late, 0, sizeof late);
    n_late = 0;
    n_associations = 0;
}

void rpch_state_init(void)
{
    cookies = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), cookie_hash, cookie_equal);
    register_init_routine(reset);
}

/* ---- cookies ---- */

static bool goes_by(const rpch_association *a, const uint8_t *cookie)
{
    for (const cookie_node *n = a->nodes; n; n = n->sibling)
        if (cookie_equal(n->cookie, cookie))
            return true;
    return false;
}

static void add_cookie(rpch_association *a, const uint8_t *cookie)
{
    cookie_node *head = (cookie_node *)wmem_map_lookup(cookies, cookie);

    if (goes_by(a, cookie))
        return;
    cookie_node *node = wmem_new0(wmem_file_scope(), cookie_node);
    memcpy(node->cookie, cookie, RPCH_COOKIE_SIZE);
    node->association = a;
    node->next = head;
    node->sibling = a->nodes;
    a->nodes = node;
    /* the map keeps the key that it has */
    if (head)
        wmem_map_remove(cookies, head->cookie);
    wmem_map_insert(cookies, node->cookie, node);
}

static void drop_node(cookie_node *node)
{
    cookie_node *head = (cookie_node *)wmem_map_lookup(cookies, node->cookie);

    if (head == node) {
        wmem_map_remove(cookies, node->cookie);
        if (node->next)
            wmem_map_insert(cookies, node->next->cookie, node->next);
    } else {
        while (head && head->next != node)
            head = head->next;
        if (head)
            head->next = node->next;
    }
    wmem_free(wmem_file_scope(), node);
}

/* An association without channels can't be found any more. */
static void forget(rpch_association *a)
{
    if (a->other_leg)
        a->other_leg->other_leg = NULL;
    a->other_leg = NULL;
    while (a->nodes) {
        cookie_node *node = a->nodes;
        a->nodes = node->sibling;
        drop_node(node);
    }
}

static bool has_cookie(const rpch_channel *c, const uint8_t *cookie)
{
    return c && c->has_cookie && cookie_equal(c->cookie, cookie);
}

static unsigned likeness(const rpch_association *a, const rpch_channel *c)
{
    return (addresses_equal(&a->ends.server, &c->ends.server) ? 2u : 0u)
         + (addresses_equal(&a->ends.client, &c->ends.client) ? 1u : 0u);
}

static rpch_channel *channel_of(const rpch_association *a, rpch_kind kind)
{
    return kind == RPCH_CHANNEL_IN ? a->in : a->out;
}

/* The association that goes by the cookie and is the likeliest one for a channel: lacks it when `lacking`. */
static rpch_association *find_association(const uint8_t *cookie, const rpch_channel *c, bool lacking)
{
    rpch_association *best = NULL;
    unsigned seen = 0;

    for (cookie_node *n = (cookie_node *)wmem_map_lookup(cookies, cookie); n && seen++ < MAX_SAME_COOKIE; n = n->next) {
        rpch_association *a = n->association;
        if (a->leg != c->leg || (lacking && channel_of(a, c->kind) && channel_of(a, c->kind) != c))
            continue;
        if (!best || likeness(a, c) > likeness(best, c))
            best = a;
    }
    return best;
}

/* ---- joining ---- */

static void leave(rpch_channel *c)
{
    rpch_association *a = c->association;

    if (!a)
        return;
    if (a->in == c)
        a->in = NULL;
    if (a->out == c)
        a->out = NULL;
    c->association = NULL;
    if (!a->in && !a->out)
        forget(a);
}

static void join(rpch_channel *c, rpch_association *a)
{
    rpch_channel **place = c->kind == RPCH_CHANNEL_IN ? &a->in : &a->out;

    if (c->association != a)
        leave(c);
    c->association = a;
    if (*place == c)
        return;
    if (*place) {
        (*place)->replaced = true;
        (*place)->previous = NULL;  /* one of them is enough: PDUs of two are under way at a time */
        c->previous = *place;
    }
    *place = c;
}

/* No host has this address, so that sessions of this leg are not found on the other one, nor the other way round, when
   proxy and server are one machine: their context handles are the same. */
static void set_inside_address(address *to, const address *server)
{
    uint8_t bytes[16] = { 0x01 };
    size_t size = server->data && server->len > 0 ? MIN((size_t)server->len, sizeof bytes - 1) : 0;

    if (size)
        memcpy(bytes + sizeof bytes - size, (const uint8_t *)server->data + (size_t)server->len - size, size);
    alloc_address_wmem(wmem_file_scope(), to, AT_IPv6, (int)sizeof bytes, bytes);
}

static rpch_association *new_association(const rpch_channel *c)
{
    rpch_association *a = wmem_new0(wmem_file_scope(), rpch_association);

    a->number = ++n_associations;
    a->leg = c->leg;
    a->ends = c->ends;
    a->service = c->ends.server;
    if (a->leg == RPCH_LEG_SERVER)
        set_inside_address(&a->service, &c->ends.server);
    return a;
}

/* Of the channels that were there when the capture began, the only one that can be the other half. */
static rpch_channel *guess_other(const rpch_channel *c)
{
    rpch_channel *found = NULL;

    for (unsigned i = 0; i < MAX_LATE; i++) {
        rpch_channel *l = late[i];
        if (!l || l == c || l->leg != c->leg || l->kind == c->kind || !l->association
            || channel_of(l->association, c->kind) || likeness(l->association, c) != 3)
            continue;
        if (found)
            return NULL;
        found = l;
    }
    return found;
}

static void place_late(rpch_channel *c)
{
    rpch_channel *other = guess_other(c);

    if (other) {
        join(c, other->association);
        c->association->guessed = true;
    } else {
        join(c, new_association(c));
    }
    late[n_late++ % MAX_LATE] = c;
}

static void copy_ends(rpch_endpoints *e, const packet_info *pinfo, bool from_client)
{
    copy_address_wmem(wmem_file_scope(), &e->client, from_client ? &pinfo->src : &pinfo->dst);
    copy_address_wmem(wmem_file_scope(), &e->server, from_client ? &pinfo->dst : &pinfo->src);
    e->client_port = from_client ? pinfo->srcport : pinfo->destport;
    e->server_port = from_client ? pinfo->destport : pinfo->srcport;
}

rpch_channel *rpch_channel_new(packet_info *pinfo, rpch_leg leg, rpch_kind kind, bool from_client, bool from_start,
                               uint32_t stream)
{
    rpch_channel *c = wmem_new0(wmem_file_scope(), rpch_channel);

    c->leg = leg;
    c->kind = kind;
    c->from_start = from_start;
    c->stream = stream;
    c->first_frame = pinfo->num;
    copy_ends(&c->ends, pinfo, from_client);
    return c;
}

/* ---- the server's name ---- */

void rpch_learn_server(rpch_channel *c, const char *server, int size)
{
    if (!server || size <= 0 || size > MAX_SERVER
        || (c->server && strlen(c->server) == (size_t)size && strncmp(c->server, server, (size_t)size) == 0))
        return;
    c->server = wmem_strndup(wmem_file_scope(), server, (size_t)size);
}

const char *rpch_server(const rpch_channel *c)
{
    const rpch_association *a = c->association;
    const char *server = c->server;

    if (a && a->leg == RPCH_LEG_SERVER)
        a = a->other_leg;
    if (!server && a && a->in)
        server = a->in->server;
    if (!server && a && a->out)
        server = a->out->server;
    return server;
}

/* ---- RTS PDUs ---- */

static void set_cookie(rpch_channel *c, const uint8_t *cookie)
{
    memcpy(c->cookie, cookie, RPCH_COOKIE_SIZE);
    c->has_cookie = true;
    add_cookie(c->association, cookie);
}

/* The same virtual connection on the other leg: of several the one through the same proxy, then the latest. */
static rpch_association *find_other_leg(const rpch_association *a)
{
    cookie_node *n = (cookie_node *)wmem_map_lookup(cookies, a->cookie);
    rpch_association *best = NULL;

    for (unsigned seen = 0; n && seen < MAX_SAME_COOKIE; n = n->next, seen++) {
        rpch_association *b = n->association;
        if (b->leg == a->leg || b->other_leg || !b->has_cookie || !cookie_equal(b->cookie, a->cookie))
            continue;
        if (a->leg == RPCH_LEG_SERVER ? addresses_equal(&b->ends.server, &a->ends.client)
                                      : addresses_equal(&b->ends.client, &a->ends.server))
            return b;
        best = best ? best : b;
    }
    return best;
}

static void set_association_cookie(rpch_association *a, const uint8_t *cookie)
{
    if (a->has_cookie)
        return;
    memcpy(a->cookie, cookie, RPCH_COOKIE_SIZE);
    a->has_cookie = true;
    add_cookie(a, cookie);
    a->other_leg = find_other_leg(a);
    if (a->other_leg)
        a->other_leg->other_leg = a;
}

/* CONN/A1, CONN/B1, to the server CONN/A2, CONN/B2: virtual connection cookie, channel cookie. */
static void begin_channel(rpch_channel *c, const rpch_rts *rts)
{
    const rpch_association *now = c->association;
    rpch_association *a = now && now->has_cookie && cookie_equal(now->cookie, rts->cookies[0])
        ? c->association : find_association(rts->cookies[0], c, true);

    join(c, a ? a : new_association(c));
    set_association_cookie(c->association, rts->cookies[0]);
    set_cookie(c, rts->cookies[1]);
}

/* IN_R1/A1 and its like: virtual connection cookie, predecessor's and successor's channel cookie. */
static void begin_successor(rpch_channel *c, const rpch_rts *rts, rpch_pdu *pdu)
{
    rpch_association *a = find_association(rts->cookies[0], c, false);

    if (!a)
        a = find_association(rts->cookies[1], c, false);
    if (!a) {
        a = new_association(c);
        pdu->notes |= RPCH_NOTE_UNKNOWN_COOKIE;
    }
    join(c, a);
    if (c->kind == RPCH_CHANNEL_IN)
        a->recycling = 0;
    set_association_cookie(a, rts->cookies[0]);
    set_cookie(c, rts->cookies[2]);
}

static rpch_channel *acknowledged(const rpch_association *a, const uint8_t *cookie)
{
    rpch_channel *channels[] = { a->in, a->out, a->in ? a->in->previous : NULL, a->out ? a->out->previous : NULL };

    for (unsigned i = 0; i < array_length(channels); i++)
        if (has_cookie(channels[i], cookie))
            return channels[i];
    return NULL;
}

/* A channel whose beginning was not captured acknowledges one that has a cookie: the other half. */
static void join_by_acknowledgment(rpch_channel *c, const uint8_t *cookie)
{
    rpch_association *a = find_association(cookie, c, true);

    if (a && a != c->association && !c->from_start && !c->has_cookie) {
        join(c, a);
        return;
    }
    /* A successor will name it, if the other channel has none yet. */
    rpch_channel *other = channel_of(c->association, c->kind == RPCH_CHANNEL_IN ? RPCH_CHANNEL_OUT : RPCH_CHANNEL_IN);
    if (!a && other && !other->from_start && !other->has_cookie)
        set_cookie(other, cookie);
}

static void learn_acknowledgment(rpch_channel *c, const rpch_rts *rts, rpch_pdu *pdu)
{
    if (!acknowledged(c->association, rts->ack_cookie))
        join_by_acknowledgment(c, rts->ack_cookie);
    const rpch_channel *acked = acknowledged(c->association, rts->ack_cookie);
    if (!acked) {
        if (!goes_by(c->association, rts->ack_cookie))
            pdu->notes |= RPCH_NOTE_UNKNOWN_COOKIE;
        return;
    }
    if (c->leg == RPCH_LEG_SERVER && rts->has_destination)
        return;                     /* it only comes by: what it acknowledges is on the other leg */
    if (acked->has_window && rts->available_window > acked->window)
        pdu->notes |= RPCH_NOTE_WINDOW;
    if (!acked->from_start)
        return;
    pdu->has_unacknowledged = acked->sent - rts->bytes_received <= INT32_MAX;
    pdu->unacknowledged = acked->sent - rts->bytes_received;
    if (!pdu->has_unacknowledged)
        pdu->notes |= RPCH_NOTE_NOT_SENT;
}

/* The client says how much it receives on its OUT channel, the proxy how much on the IN channel. Between proxy and
   server each says it on the channel that it receives on; what it says on the other one is of the other leg. */
static void learn_sizes(rpch_channel *c, const rpch_rts *rts, bool from_client)
{
    rpch_channel *receiving = from_client ? c : c->association->in;

    if (c->leg == RPCH_LEG_SERVER)
        receiving = from_client == (c->kind == RPCH_CHANNEL_OUT) ? c : NULL;
    if (rts->has_window && receiving) {
        receiving->has_window = true;
        receiving->window = rts->window;
    }
    if (rts->has_lifetime && from_client) {
        c->has_lifetime = true;
        c->lifetime = rts->lifetime;
    }
}

static void learn_beginning(rpch_channel *c, const rpch_rts *rts, rpch_pdu *pdu)
{
    rpch_kind kind = c->kind;
    rpch_begins begins = rpch_rts_begins(rts, c->leg, &kind);

    if (begins == RPCH_BEGINS_NOTHING || (c->kind != RPCH_CHANNEL_UNKNOWN && kind != c->kind))
        return;
    if (c->begun >= MAX_BEGUN) {
        pdu->notes |= RPCH_NOTE_MANY;
        return;
    }
    c->begun++;
    c->kind = kind;
    c->from_start |= c->leg == RPCH_LEG_SERVER && !c->view;
    if (begins == RPCH_BEGINS_CHANNEL)
        begin_channel(c, rts);
    else
        begin_successor(c, rts, pdu);
}

void rpch_learn_early(rpch_channel *c, const rpch_rts *rts)
{
    rpch_pdu pdu;

    memset(&pdu, 0, sizeof pdu);
    learn_beginning(c, rts, &pdu);
}

/* IN_R2/A2, OUT_R2/A4: the proxy stays, and so does its connection to the server, but the channel has a new cookie;
   what was sent on it is no longer known for sure. IN_R1/A6: the predecessor's last word. */
static void learn_successor(rpch_channel *c, const rpch_rts *rts)
{
    if (c->kind == RPCH_CHANNEL_IN && c->association->recycling == 1) {
        c->association->recycling = 0;
        return;
    }
    set_cookie(c, rts->cookies[0]);
    c->from_start = false;
}

static void learn_name(rpch_channel *c, const rpch_rts *rts, bool from_client, rpch_pdu *pdu)
{
    rpch_association *a = c->association;
    rpch_naming naming;
    bool ends_recycling = rts->n_commands == 1 && rts->n_cookies == 1;
    unsigned n = rpch_rts_names(rts, c->leg, from_client, c->kind, ends_recycling ? a->recycling : 0, pdu->names,
                                &naming);

    if (naming == RPCH_NAMED_ELSEWHERE)
        pdu->notes |= RPCH_NOTE_ELSEWHERE;
    else if (naming == RPCH_NAMED_OTHER_LEG)
        pdu->notes |= RPCH_NOTE_OTHER_LEG;
    const char *text = rpch_name_text(pdu->names[0]);
    if (n == 1 && naming == RPCH_NAMED && strncmp(text, "IN_", 3) == 0 && strstr(text, "/A"))
        a->recycling = (uint8_t)rpch_name_recycling(pdu->names[0]);
    if (c->leg == RPCH_LEG_SERVER && naming == RPCH_NAMED && ends_recycling)
        learn_successor(c, rts);
}

/* ---- views ---- */

static const rpch_view *current_view(rpch_channel *c)
{
    const rpch_association *a = c->association;
    const rpch_channel *other = channel_of(a, c->kind == RPCH_CHANNEL_IN ? RPCH_CHANNEL_OUT : RPCH_CHANNEL_IN);
    rpch_view v;

    memset(&v, 0, sizeof v);
    v.association = a;
    v.kind = c->kind;
    v.other_leg = a->other_leg ? a->other_leg->number : 0;
    v.has_association_cookie = a->has_cookie;
    v.has_channel_cookie = c->has_cookie;
    v.has_window = c->has_window;
    v.has_lifetime = c->has_lifetime;
    v.guessed = a->guessed;
    v.replaced = c->replaced;
    memcpy(v.association_cookie, a->cookie, sizeof v.association_cookie);
    memcpy(v.channel_cookie, c->cookie, sizeof v.channel_cookie);
    v.window = c->window;
    v.lifetime = c->lifetime;
    if (other && other != c) {
        v.other_stream = other->stream;
        v.other_frame = other->first_frame;
    }
    if (!c->view || memcmp(c->view, &v, sizeof v) != 0)
        c->view = (const rpch_view *)wmem_memdup(wmem_file_scope(), &v, sizeof v);
    return c->view;
}

void rpch_learn(rpch_channel *c, const rpch_rts *rts, uint32_t size, bool from_client, rpch_pdu *pdu)
{
    memset(pdu, 0, sizeof *pdu);
    if (rts)
        learn_beginning(c, rts, pdu);
    if (c->kind == RPCH_CHANNEL_UNKNOWN && rts)
        c->kind = rpch_rts_kind(rts, c->leg, from_client);
    if (c->kind == RPCH_CHANNEL_UNKNOWN)
        c->kind = from_client ? RPCH_CHANNEL_IN : RPCH_CHANNEL_OUT;
    if (!c->association && !c->from_start)
        place_late(c);
    else if (!c->association)
        join(c, new_association(c));
    if (rts) {
        learn_sizes(c, rts, from_client);
        if (rts->has_ack)
            learn_acknowledgment(c, rts, pdu);
        learn_name(c, rts, from_client, pdu);
    } else if (from_client == (c->kind == RPCH_CHANNEL_IN)) {
        c->sent += size;
    }
    pdu->view = current_view(c);
}

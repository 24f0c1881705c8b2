/* rpch/association.c
 * Virtual connections and their channels. See rpch/association.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/association.h"

#include <string.h>

#define MAX_SAME_COOKIE 16      /* associations with one cookie that are looked at */
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

void rpch_associations_init(void)
{
    cookies = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), cookie_hash, cookie_equal);
    register_init_routine(reset);
}

/* ---- cookies ---- */

bool rpch_goes_by(const rpch_association *a, const uint8_t *cookie)
{
    for (const cookie_node *n = a->nodes; n; n = n->sibling)
        if (cookie_equal(n->cookie, cookie))
            return true;
    return false;
}

static void add_cookie(rpch_association *a, const uint8_t *cookie)
{
    cookie_node *head = (cookie_node *)wmem_map_lookup(cookies, cookie);

    if (rpch_goes_by(a, cookie))
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

rpch_channel *rpch_channel_of(const rpch_association *a, rpch_kind kind)
{
    return kind == RPCH_CHANNEL_IN ? a->in : a->out;
}

/* The association that goes by the cookie and is the likeliest one for a channel: lacks it when `lacking`. */
rpch_association *rpch_find_association(const uint8_t *cookie, const rpch_channel *c, bool lacking)
{
    rpch_association *best = NULL;
    unsigned seen = 0;

    for (cookie_node *n = (cookie_node *)wmem_map_lookup(cookies, cookie); n && seen++ < MAX_SAME_COOKIE; n = n->next) {
        rpch_association *a = n->association;
        if (a->leg != c->leg || (lacking && rpch_channel_of(a, c->kind) && rpch_channel_of(a, c->kind) != c))
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

void rpch_join(rpch_channel *c, rpch_association *a)
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

rpch_association *rpch_association_new(const rpch_channel *c)
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
            || rpch_channel_of(l->association, c->kind) || likeness(l->association, c) != 3)
            continue;
        if (found)
            return NULL;
        found = l;
    }
    return found;
}

void rpch_join_late(rpch_channel *c)
{
    rpch_channel *other = guess_other(c);

    if (other) {
        rpch_join(c, other->association);
        c->association->guessed = true;
    } else {
        rpch_join(c, rpch_association_new(c));
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

/* ---- cookies of a channel and of the association ---- */

void rpch_set_cookie(rpch_channel *c, const uint8_t *cookie)
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

void rpch_set_association_cookie(rpch_association *a, const uint8_t *cookie)
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

rpch_channel *rpch_acknowledged(const rpch_association *a, const uint8_t *cookie)
{
    rpch_channel *channels[] = { a->in, a->out, a->in ? a->in->previous : NULL, a->out ? a->out->previous : NULL };

    for (unsigned i = 0; i < array_length(channels); i++)
        if (has_cookie(channels[i], cookie))
            return channels[i];
    return NULL;
}


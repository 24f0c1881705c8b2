/* rpch/state.c
 * What PDUs tell of channels and virtual connections. See rpch/state.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/state.h"

#include <string.h>

#define MAX_BEGUN       16      /* virtual connections that one TCP connection may begin */
#define MAX_SERVER      300     /* bytes of a server's name with port */

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

/* CONN/A1, CONN/B1, to the server CONN/A2, CONN/B2: virtual connection cookie, channel cookie. */
static void begin_channel(rpch_channel *c, const rpch_rts *rts)
{
    const rpch_association *now = c->association;
    rpch_association *a = now && now->has_cookie && memcmp(now->cookie, rts->cookies[0], RPCH_COOKIE_SIZE) == 0
        ? c->association : rpch_find_association(rts->cookies[0], c, true);

    rpch_join(c, a ? a : rpch_association_new(c));
    rpch_set_association_cookie(c->association, rts->cookies[0]);
    rpch_set_cookie(c, rts->cookies[1]);
}

/* IN_R1/A1 and its like: virtual connection cookie, predecessor's and successor's channel cookie. */
static void begin_successor(rpch_channel *c, const rpch_rts *rts, rpch_pdu *pdu)
{
    rpch_association *a = rpch_find_association(rts->cookies[0], c, false);

    if (!a)
        a = rpch_find_association(rts->cookies[1], c, false);
    if (!a) {
        a = rpch_association_new(c);
        pdu->notes |= RPCH_NOTE_UNKNOWN_COOKIE;
    }
    rpch_join(c, a);
    if (c->kind == RPCH_CHANNEL_IN)
        a->recycling = 0;
    rpch_set_association_cookie(a, rts->cookies[0]);
    rpch_set_cookie(c, rts->cookies[2]);
}

/* A channel whose beginning was not captured acknowledges one that has a cookie: the other half. */
static void join_by_acknowledgment(rpch_channel *c, const uint8_t *cookie)
{
    rpch_association *a = rpch_find_association(cookie, c, true);

    if (a && a != c->association && !c->from_start && !c->has_cookie) {
        rpch_join(c, a);
        return;
    }
    /* A successor will name it, if the other channel has none yet. */
    rpch_channel *other = rpch_channel_of(c->association,
                                          c->kind == RPCH_CHANNEL_IN ? RPCH_CHANNEL_OUT : RPCH_CHANNEL_IN);
    if (!a && other && !other->from_start && !other->has_cookie)
        rpch_set_cookie(other, cookie);
}

static void learn_acknowledgment(rpch_channel *c, const rpch_rts *rts, rpch_pdu *pdu)
{
    if (!rpch_acknowledged(c->association, rts->ack_cookie))
        join_by_acknowledgment(c, rts->ack_cookie);
    const rpch_channel *acked = rpch_acknowledged(c->association, rts->ack_cookie);
    if (!acked) {
        if (!rpch_goes_by(c->association, rts->ack_cookie))
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
    rpch_set_cookie(c, rts->cookies[0]);
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
    const rpch_channel *other = rpch_channel_of(a, c->kind == RPCH_CHANNEL_IN ? RPCH_CHANNEL_OUT : RPCH_CHANNEL_IN);
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
        rpch_join_late(c);
    else if (!c->association)
        rpch_join(c, rpch_association_new(c));
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

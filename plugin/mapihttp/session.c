/* mapihttp/session.c
 * Which session context a MAPI/HTTP message belongs to.
 *
 * A session goes by the cookies that its server set, each with the server's address and endpoint.
 * One cookie is not proof: load balancers give the same to several sessions, a client may open a new
 * session with the old one's cookies, and a request may carry a value that was replaced meanwhile.
 * So all cookies of a request are weighed.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/session.h"

#include <epan/to_str.h>
#include <string.h>

static ex_session *find_key(const char *key) { return session_find(key, strlen(key)); }

/* Whose cookies: a server's endpoint, seen from a request or a response. */
typedef struct origin {
    packet_info *pinfo;
    const char *prefix;          /* "http/address/port/endpoint/" of the server; packet scope */
    size_t prefix_len;
} origin;

static origin origin_of(packet_info *pinfo, unsigned endpoint, bool is_request)
{
    const address *server = is_request ? &pinfo->dst : &pinfo->src;
    origin o = { .pinfo = pinfo };

    o.prefix = wmem_strdup_printf(pinfo->pool, "http/%s/%u/%u/", address_to_str(pinfo->pool, server),
                                  is_request ? pinfo->destport : pinfo->srcport, endpoint);
    o.prefix_len = strlen(o.prefix);
    return o;
}

/* The server's prefix with `rest` behind it; in packet scope. */
static const char *origin_key(const origin *o, const char *rest, size_t rest_len)
{
    char *key = (char *)wmem_alloc(o->pinfo->pool, o->prefix_len + rest_len + 1);

    memcpy(key, o->prefix, o->prefix_len);
    memcpy(key + o->prefix_len, rest, rest_len);
    key[o->prefix_len + rest_len] = 0;
    return key;
}

/* Cookies that Exchange's front ends and load balancers give to a client, not to a session. */
static bool names_client(const char *cookie, size_t len)
{
    static const char *const names[] = { "ClientId=", "X-BackEndCookie=", "MapiRouting=" };

    for (size_t i = 0; i < array_length(names); i++) {
        if (len > strlen(names[i]) && strncmp(cookie, names[i], strlen(names[i])) == 0)
            return true;
    }
    return false;
}

/* Cuts the next `name=value` off *text and gives its key; NULL at the end. Cookies without a value
   or of no session are passed over. */
static const char *next_cookie(const origin *o, const char **text)
{
    while (*text && **text) {
        const char *start = *text + strspn(*text, " ;");
        size_t len = strcspn(start, ";");
        *text = start + len;
        const char *equals = (const char *)memchr(start, '=', len);
        if (equals && equals + 1 < start + len && !names_client(start, len))
            return origin_key(o, start, len);
    }
    return NULL;
}

/* Whether two keys are the same cookie of the same server, whatever its value. */
static bool same_cookie(const char *a, const char *b)
{
    const char *equals = strchr(a, '=');
    return equals && strncmp(a, b, (size_t)(equals - a) + 1) == 0;
}

/* Of a session: the keys that it goes by just now. First pass only. */
typedef struct session_cookies {
    char *key[8];
} session_cookies;

EX_SLOT(cookies, session_cookies)

/* The place that holds an older value of the cookie, else a free one, else NULL. */
static char **cookie_slot(ex_session *s, const char *key)
{
    session_cookies *held = cookies_make(&s->slots);
    char **slot = NULL;

    for (size_t i = 0; i < array_length(held->key); i++) {
        if (!held->key[i])
            slot = slot ? slot : &held->key[i];
        else if (same_cookie(held->key[i], key))
            return &held->key[i];
    }
    return slot;
}

/* Lets s go by this cookie, and no longer by an older value of it. */
static void learn_cookie(ex_session *s, const char *key)
{
    char **slot = cookie_slot(s, key);

    if (!slot || (*slot && strcmp(*slot, key) == 0 && find_key(key) == s))
        return;
    if (*slot) {
        if (find_key(*slot) == s)
            session_drop_key(*slot, strlen(*slot));
        wmem_free(wmem_file_scope(), *slot);
    }
    *slot = wmem_strdup(wmem_file_scope(), key);
    session_add_key(s, key, strlen(key));
}

static bool has_cookies(const ex_session *s)
{
    const session_cookies *held = cookies_find(&s->slots);

    for (size_t i = 0; held && i < array_length(held->key); i++) {
        if (held->key[i])
            return true;
    }
    return false;
}

/* Keys of a Cookie header's cookies, the first COOKIES_MAX of them. */
#define COOKIES_MAX 32
typedef struct cookie_keys {
    const char *key[COOKIES_MAX];
    unsigned n;
} cookie_keys;

static void split_cookies(const origin *o, const char *cookies, cookie_keys *keys)
{
    const char *key;

    keys->n = 0;
    while (keys->n < COOKIES_MAX && (key = next_cookie(o, &cookies)) != NULL)
        keys->key[keys->n++] = key;
}

/* Cookies of the request that s has, less those of which it has another value. */
static int agreement(const ex_session *s, const cookie_keys *keys)
{
    const session_cookies *held = cookies_find(&s->slots);
    int score = 0;

    for (unsigned k = 0; held && k < keys->n; k++) {
        for (size_t i = 0; i < array_length(held->key); i++) {
            if (held->key[i] && same_cookie(held->key[i], keys->key[k]))
                score += strcmp(held->key[i], keys->key[k]) ? -1 : 1;
        }
    }
    return score;
}

/* The session that the request's cookies speak for most, NULL if they speak for none. */
static ex_session *session_by_cookies(const cookie_keys *keys)
{
    ex_session *best = NULL;
    int best_score = -1;

    for (unsigned k = 0; k < keys->n; k++) {
        ex_session *s = find_key(keys->key[k]);
        if (!s || s == best)
            continue;
        int score = agreement(s, keys);
        if (score > best_score) {
            best = s;
            best_score = score;
        }
    }
    return best;
}

static void learn_cookies(ex_session *s, const cookie_keys *keys)
{
    for (unsigned k = 0; k < keys->n; k++)
        learn_cookie(s, keys->key[k]);
}

static const char *client_key(const origin *o, const mapihttp_headers *h)
{
    const char *info = h->value[HEADER_CLIENT_INFO];

    if (!info)
        return NULL;
    const char *rest = wmem_strdup_printf(o->pinfo->pool, "client/%s", info);
    return origin_key(o, rest, strlen(rest));
}

static ex_session *open_session(const char *client)
{
    ex_session *s = session_new();

    if (client)
        session_add_key(s, client, strlen(client));
    return s;
}

/* By what the request says about itself; NULL if that is not known yet. */
static ex_session *known_session(const mapihttp_headers *h, const cookie_keys *keys, const char *client)
{
    const char *cookies = h->value[HEADER_COOKIE];
    ex_session *s = session_by_cookies(keys);

    if (s || !client)
        return s;
    s = find_key(client);
    /* a session with other cookies is another one of the same client */
    return s && cookies && has_cookies(s) ? NULL : s;
}

ex_session *mapihttp_request_session(packet_info *pinfo, const mapihttp_headers *h, unsigned endpoint,
                                     session_use use, ex_session **connection)
{
    const origin o = origin_of(pinfo, endpoint, true);
    const char *client = client_key(&o, h);

    if (use == SESSION_OPENS)
        return *connection = open_session(client);
    cookie_keys keys;
    split_cookies(&o, h->value[HEADER_COOKIE], &keys);
    ex_session *s = known_session(h, &keys, client);
    if (use == SESSION_MAY_USE)
        return s;
    if (!s && !client && !h->value[HEADER_COOKIE])
        s = *connection;
    if (!s)
        s = open_session(client);
    if (!has_cookies(s))
        learn_cookies(s, &keys);
    return *connection = s;
}

void mapihttp_response_session(packet_info *pinfo, const mapihttp_headers *h, unsigned endpoint, ex_session *s)
{
    const origin o = origin_of(pinfo, endpoint, false);

    for (unsigned i = 0; s && i < h->n_set_cookies; i++) {
        const char *text = h->set_cookies[i];
        /* only the first pair is the cookie, what follows are its attributes */
        const char *cookie = wmem_strndup(pinfo->pool, text, strcspn(text, ";"));
        const char *key = next_cookie(&o, &cookie);
        if (key)
            learn_cookie(s, key);
    }
}

/* mapihttp_session.c
 * Which session context a MAPI/HTTP message belongs to.
 *
 * A session goes by the cookies that its server set, each with the server's address. A cookie that
 * two sessions were given (load balancers do that) tells nothing and is not used any more.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp_session.h"

#include <epan/to_str.h>
#include <string.h>

static wmem_map_t *shared_cookies;      /* keys of cookies that more than one session had */

void mapihttp_session_init(void)
{
    shared_cookies = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), wmem_str_hash, g_str_equal);
}

static ex_session *find_key(const char *key) { return session_find(key, strlen(key)); }

/* "http/address/port/rest"; in packet scope. */
static const char *server_key(packet_info *pinfo, bool is_request, const char *rest, size_t rest_len)
{
    const address *server = is_request ? &pinfo->dst : &pinfo->src;

    return wmem_strdup_printf(pinfo->pool, "http/%s/%u/%.*s", address_to_str(pinfo->pool, server),
                              is_request ? pinfo->destport : pinfo->srcport, (int)rest_len, rest);
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
static const char *next_cookie(packet_info *pinfo, bool is_request, const char **text)
{
    while (**text) {
        const char *start = *text + strspn(*text, " ;");
        size_t len = strcspn(start, ";");
        *text = start + len;
        const char *equals = (const char *)memchr(start, '=', len);
        if (equals && equals + 1 < start + len && !names_client(start, len))
            return server_key(pinfo, is_request, start, len);
    }
    return NULL;
}

/* Whether two keys are the same cookie of the same server, whatever its value. */
static bool same_cookie(const char *a, const char *b)
{
    const char *equals = strchr(a, '=');
    return equals && strncmp(a, b, (size_t)(equals - a) + 1) == 0;
}

/* The slot that holds an older value of the cookie, else a free one, else NULL. */
static char **cookie_slot(ex_session *s, const char *key)
{
    char **slot = NULL;

    for (size_t i = 0; i < array_length(s->cookies); i++) {
        if (!s->cookies[i])
            slot = slot ? slot : &s->cookies[i];
        else if (same_cookie(s->cookies[i], key))
            return &s->cookies[i];
    }
    return slot;
}

static void learn_cookie(ex_session *s, const char *key)
{
    ex_session *holder = find_key(key);

    if (holder == s || wmem_map_contains(shared_cookies, key))
        return;
    if (holder) {
        session_drop_key(key, strlen(key));
        wmem_map_insert(shared_cookies, wmem_strdup(wmem_file_scope(), key), s);
        return;
    }
    char **slot = cookie_slot(s, key);
    if (!slot)
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
    for (size_t i = 0; i < array_length(s->cookies); i++) {
        if (s->cookies[i])
            return true;
    }
    return false;
}

/* The session that one of the request's cookies belongs to. */
static ex_session *session_by_cookies(packet_info *pinfo, const char *cookies)
{
    const char *key;

    while (cookies && (key = next_cookie(pinfo, true, &cookies)) != NULL) {
        ex_session *s = find_key(key);
        if (s)
            return s;
    }
    return NULL;
}

static void learn_cookies(packet_info *pinfo, ex_session *s, const char *cookies)
{
    const char *key;

    while (cookies && (key = next_cookie(pinfo, true, &cookies)) != NULL)
        learn_cookie(s, key);
}

static const char *client_key(packet_info *pinfo, const mapihttp_headers *h, unsigned endpoint)
{
    const char *info = h->value[HEADER_CLIENT_INFO];

    if (!info)
        return NULL;
    const char *rest = wmem_strdup_printf(pinfo->pool, "client/%u/%s", endpoint, info);
    return server_key(pinfo, true, rest, strlen(rest));
}

static ex_session *open_session(packet_info *pinfo, const char *client)
{
    ex_session *s = session_new(pinfo);

    if (client) {
        session_drop_key(client, strlen(client));
        session_add_key(s, client, strlen(client));
    }
    return s;
}

/* By what the request says about itself; NULL if that is not known yet. */
static ex_session *known_session(packet_info *pinfo, const mapihttp_headers *h, const char *client)
{
    const char *cookies = h->value[HEADER_COOKIE];
    ex_session *s = session_by_cookies(pinfo, cookies);

    if (s || !client)
        return s;
    s = find_key(client);
    /* a session with other cookies is another one of the same client */
    return s && cookies && has_cookies(s) ? NULL : s;
}

ex_session *mapihttp_request_session(packet_info *pinfo, const mapihttp_headers *h, unsigned endpoint,
                                     session_use use, ex_session **connection)
{
    const char *client = client_key(pinfo, h, endpoint);

    if (use == SESSION_OPENS)
        return *connection = open_session(pinfo, client);
    ex_session *s = known_session(pinfo, h, client);
    if (use == SESSION_MAY_USE)
        return s;
    if (!s && !client && !h->value[HEADER_COOKIE])
        s = *connection;
    if (!s)
        s = open_session(pinfo, client);
    if (!has_cookies(s))
        learn_cookies(pinfo, s, h->value[HEADER_COOKIE]);
    return *connection = s;
}

void mapihttp_response_session(packet_info *pinfo, const mapihttp_headers *h, ex_session *s)
{
    for (unsigned i = 0; s && i < h->n_set_cookies; i++) {
        const char *text = h->set_cookies[i];
        /* only the first pair is the cookie, what follows are its attributes */
        const char *cookie = wmem_strndup(pinfo->pool, text, strcspn(text, ";"));
        const char *key = next_cookie(pinfo, false, &cookie);
        if (key)
            learn_cookie(s, key);
    }
}

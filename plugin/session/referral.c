/* session/referral.c
 * From the response that names a server to the sessions on it. See session/referral.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/referral.h"

#include <epan/addr_resolv.h>
#include <epan/to_str.h>
#include <wiretap/wtap.h>
#include <string.h>

#define HOST_MAX 255            /* characters of a host name (RFC 1035 2.3.4) */

/* A server that was named. */
typedef struct named_host {
    const char *name;                       /* the map's key */
    ex_referral *latest[REFERRAL_KINDS];
} named_host;

static wmem_map_t *hosts;       /* name -> named_host */
static wmem_map_t *labels;      /* first label of a name that has several -> the latest such named_host */

/* What stands for the packet's address just now. */
static struct {
    bool set;
    const char *host;
    const address *address;
} inside;

/* ---- names ---- */

/* The host in a URL, or text itself. */
static const char *host_part(const char *text, size_t *len)
{
    const char *at = strstr(text, "://");

    if (!at) {
        *len = strlen(text);
        return text;
    }
    at += 3;
    *len = strcspn(at, "/?#");
    const char *user = (const char *)memchr(at, '@', *len);
    if (user) {
        *len -= (size_t)(user + 1 - at);
        at = user + 1;
    }
    return at;
}

/* Cuts a port off, and brackets around an IPv6 address, whose colons are no port. */
static const char *without_port(const char *host, size_t *len)
{
    const char *colon = (const char *)memchr(host, ':', *len);
    const char *close = *len && *host == '[' ? (const char *)memchr(host, ']', *len) : NULL;

    if (close) {
        *len = (size_t)(close - host) - 1;
        return host + 1;
    }
    if (colon && !memchr(colon + 1, ':', *len - (size_t)(colon + 1 - host)))
        *len = (size_t)(colon - host);
    return host;
}

/* The name in the form that is compared, in packet scope; NULL when it can't be one. */
static const char *normalised(packet_info *pinfo, const char *text)
{
    size_t len;

    if (!text)
        return NULL;
    const char *host = without_port(host_part(text, &len), &len);
    while (len && host[len - 1] == '.')
        len--;
    if (len == 0 || len > HOST_MAX)
        return NULL;
    char *name = wmem_strndup(pinfo->pool, host, len);
    for (char *at = name; *at; at++) {
        if (g_ascii_isspace(*at) || g_ascii_iscntrl(*at))
            return NULL;
        *at = g_ascii_tolower(*at);
    }
    return name;
}

/* An IPv4 or IPv6 address in text form has no labels. */
static bool is_address(const char *name)
{
    return strchr(name, ':') || name[strspn(name, "0123456789.")] == 0;
}

/* The first label of a name that has several; NULL when it hasn't. */
static const char *first_label(wmem_allocator_t *pool, const char *name)
{
    size_t len = strcspn(name, ".");

    return len == 0 || !name[len] || is_address(name) ? NULL : wmem_strndup(pool, name, len);
}

/* ---- what responses name ---- */

static named_host *get_host(packet_info *pinfo, const char *name)
{
    named_host *h = (named_host *)wmem_map_lookup(hosts, name);
    const char *label = first_label(pinfo->pool, name);

    if (!h) {
        h = wmem_new0(wmem_file_scope(), named_host);
        h->name = wmem_strdup(wmem_file_scope(), name);
        wmem_map_insert(hosts, h->name, h);
    }
    if (!label)
        return h;
    /* The map keeps the key that it has. */
    const void *key;
    void *value;
    if (!wmem_map_lookup_extended(labels, label, &key, &value))
        key = wmem_strdup(wmem_file_scope(), label);
    wmem_map_insert(labels, key, h);
    return h;
}

static void learn(ex_cursor *c, const char *server, uint64_t code, referral_kind kind)
{
    const char *name;

    if (code || !c->call || c->call->referral || c->is_request || PINFO_FD_VISITED(c->pinfo)
        || !(name = normalised(c->pinfo, server)))
        return;
    named_host *h = get_host(c->pinfo, name);
    ex_referral *r = wmem_new0(wmem_file_scope(), ex_referral);
    r->frame = c->pinfo->num;
    if (h->latest[kind] && !h->latest[kind]->used_frame)
        r->unused = h->latest[kind];
    c->call->referral = h->latest[kind] = r;
}

void referral_address_book(ex_cursor *c, const char *server, uint64_t code)
{
    learn(c, server, code, REFERRAL_ADDRESS_BOOK);
}

void referral_mailbox(ex_cursor *c, const char *server, uint64_t code)
{
    learn(c, server, code, REFERRAL_MAILBOX);
}

/* ---- sessions ---- */

/* The server that goes by this name, NULL when none was named so. */
static const named_host *find_host(packet_info *pinfo, const char *text)
{
    const char *name = normalised(pinfo, text);

    if (!name)
        return NULL;
    const named_host *h = (const named_host *)wmem_map_lookup(hosts, name);
    const char *label = first_label(pinfo->pool, name);
    if (!h && label)
        h = (const named_host *)wmem_map_lookup(hosts, label);
    if (!h && !strchr(name, '.'))
        h = (const named_host *)wmem_map_lookup(labels, name);
    return h;
}

/* What the capture's DNS answers or the user's hosts file call this address; NULL when they don't. Wireshark's
   functions for it want name resolution switched on, and may ask a DNS server. */
static const char *name_of(const address *a)
{
    uint32_t ipv4;

    if (a->type == AT_IPv4 && a->len == (int)sizeof ipv4) {
        memcpy(&ipv4, a->data, sizeof ipv4);
        const hashipv4_t *h = (const hashipv4_t *)wmem_map_lookup(get_ipv4_hash_table(), GUINT_TO_POINTER(ipv4));
        return h && (h->flags & NAME_RESOLVED) ? h->name : NULL;
    }
    if (a->type == AT_IPv6 && a->len == 16) {
        const hashipv6_t *h = (const hashipv6_t *)wmem_map_lookup(get_ipv6_hash_table(), a->data);
        return h && (h->flags & NAME_RESOLVED) ? h->name : NULL;
    }
    return NULL;
}

static const named_host *find_server(packet_info *pinfo, const address *server, const char *host)
{
    const named_host *h = find_host(pinfo, host);

    if (!h && server)
        h = find_host(pinfo, name_of(server));
    if (!h && server)
        h = find_host(pinfo, address_to_str(pinfo->pool, server));
    return h;
}

void referral_use(ex_call *call, packet_info *pinfo, const address *server, const char *host, referral_kind kind)
{
    const named_host *h = wmem_map_size(hosts) ? find_server(pinfo, server, host) : NULL;

    if (!h)
        return;
    call->referral = h->latest[kind] ? h->latest[kind] : h->latest[kind ^ 1];
    ex_referral *next = call->referral;
    for (ex_referral *r = next; r && !r->used_frame; r = next) {
        r->used_frame = pinfo->num;
        next = r->unused;
        r->unused = NULL;
    }
}

void referral_set_server(const char *host, const address *server)
{
    inside.set = host || server;
    inside.host = host;
    inside.address = server;
}

void referral_use_rpc(ex_call *call, packet_info *pinfo, const address *server, referral_kind kind)
{
    if (inside.set)
        referral_use(call, pinfo, inside.address, inside.host, kind);
    else
        referral_use(call, pinfo, server, NULL, kind);
}

/* ---- what is shown ---- */

/* Nothing but its own response is in the frame that its call's referral names. */
static bool names_server(const ex_call *call)
{
    return call->referral->frame == call->response_frame;
}

void referral_show_source(const ex_call *call, bool is_request, proto_tree *tree, tvbuff_t *tvb, int hf)
{
    if (tree && call && call->referral && !names_server(call) && (is_request || !call->request_frame))
        session_show_number(tree, tvb, hf, call->referral->frame);
}

void referral_show_use(const ex_call *call, bool is_request, proto_tree *tree, tvbuff_t *tvb, int hf)
{
    if (tree && call && call->referral && names_server(call) && !is_request)
        session_show_number(tree, tvb, hf, call->referral->used_frame);
}

void referral_init(void)
{
    hosts = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), wmem_str_hash, g_str_equal);
    labels = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), wmem_str_hash, g_str_equal);
}

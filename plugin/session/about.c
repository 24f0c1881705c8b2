/* session/about.c
 * What is known of a session. See session/about.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/about.h"
#include "session/event.h"
#include "session/history.h"
#include "session/protocol.h"

#include <string.h>

#define CLIENT_MODE_CACHED 2     /* ClientMode */

static int hf_user, hf_client, hf_session;

/* ---- Learning ---- */

/* Where what is known of the call's session is kept; of a call outside of any session, with the call. */
static ex_about **place_of(ex_call *call)
{
    return call->session ? &call->session->about : &call->about;
}

/* It, made if need be, and no longer the one that calls keep. */
static ex_about *changeable(ex_call *call)
{
    ex_about **place = place_of(call);
    ex_about *before = *place;

    if (before && !before->kept)
        return before;
    *place = before ? (ex_about *)wmem_memdup(wmem_file_scope(), before, sizeof *before)
                    : wmem_new0(wmem_file_scope(), ex_about);
    (*place)->kept = false;
    return *place;
}

/* What is read teaches something. */
static bool is_learning(const ex_cursor *c)
{
    return c->call && !c->bad && !c->probe && !PINFO_FD_VISITED(c->pinfo);
}

static bool is_name(const char *text)
{
    return text && *text && g_utf8_validate(text, -1, NULL);
}

static char *kept(const char *text)
{
    return wmem_strndup(wmem_file_scope(), text, history_name_size(text));
}

#define KNOWN(call, member) (*place_of(call) && (*place_of(call))->member)

/* Name and version of the client, once something of it is learned. */
static void name_client(ex_about *a)
{
    if (a->application)
        a->client = a->application;
    else if (a->process && a->client_version)
        a->client = wmem_strdup_printf(wmem_file_scope(), "%s %s", a->process, a->client_version);
    else
        a->client = a->process ? a->process : a->client_version;
}

/* The last part of a distinguished name, `alice` of `/o=x/cn=Recipients/cn=alice`. */
static const char *last_part(const char *dn)
{
    const char *slash = strrchr(dn, '/'), *part = slash ? slash + 1 : dn;
    const char *equals = strchr(part, '=');

    return equals && equals[1] ? equals + 1 : part;
}

void about_user(ex_cursor *c, const char *dn)
{
    if (is_learning(c) && is_name(dn) && !KNOWN(c->call, user))
        changeable(c->call)->user = kept(last_part(dn));
}

void about_display_name(ex_cursor *c, const char *name)
{
    if (is_learning(c) && is_name(name) && !KNOWN(c->call, display_name))
        changeable(c->call)->display_name = kept(name);
}

/* Whether the text is what was kept of it, or would be. */
static bool is_kept_as(const char *known, const char *text)
{
    size_t size = history_name_size(text);

    return strlen(known) == size && !memcmp(known, text, size);
}

void about_mailbox(ex_cursor *c, const char *dn, uint64_t is_private)
{
    const char *name = is_private ? dn : "public folders";
    const ex_about *a;

    if (!is_learning(c) || !is_name(name))
        return;
    name = is_private ? last_part(name) : name;
    a = *place_of(c->call);
    for (unsigned i = 0; a && i < a->n_mailboxes; i++)
        if (is_kept_as(a->mailboxes[i], name))
            return;
    if (!a || a->n_mailboxes < ABOUT_MAILBOXES_MAX) {
        ex_about *more = changeable(c->call);
        more->mailboxes[more->n_mailboxes++] = kept(name);
    }
}

/* As numbers with points between them (MS-OXCRPC 3.1.4.1.3.1): a high bit in the second word says that the first one
   holds two numbers. */
static const char *version_text(uint32_t first, uint32_t second, uint32_t third)
{
    if (second & 0x8000)
        return wmem_strdup_printf(wmem_file_scope(), "%u.%u.%u.%u", first >> 8, first & 0xff, second & 0x7fff, third);
    return wmem_strdup_printf(wmem_file_scope(), "%u.0.%u.%u", first, second, third);
}

void about_version(ex_cursor *c, uint32_t first, uint32_t second, uint32_t third)
{
    if (!is_learning(c) || !(first | second | third))
        return;
    if (!c->is_request) {
        if (!KNOWN(c->call, server_version))
            changeable(c->call)->server_version = version_text(first, second, third);
    } else if (!KNOWN(c->call, client_version)) {
        ex_about *a = changeable(c->call);
        a->client_version = version_text(first, second, third);
        name_client(a);
    }
}

static void learn_mode(ex_cursor *c, uint32_t mode)
{
    if (mode && mode <= UINT8_MAX && !KNOWN(c->call, client_mode))
        changeable(c->call)->client_mode = (uint8_t)mode;
}

void about_machine(ex_cursor *c, const char *name, uint32_t mode)
{
    if (!is_learning(c))
        return;
    if (is_name(name) && !KNOWN(c->call, machine))
        changeable(c->call)->machine = kept(name);
    learn_mode(c, mode);
}

void about_cached(ex_cursor *c, uint64_t is_cached)
{
    if (is_learning(c) && is_cached)
        learn_mode(c, CLIENT_MODE_CACHED);
}

void about_server(ex_cursor *c, const char *name)
{
    if (is_learning(c) && is_name(name) && !KNOWN(c->call, server_name))
        changeable(c->call)->server_name = kept(name);
}

void about_process(ex_cursor *c, const char *name)
{
    ex_about *a;

    if (!is_learning(c) || !is_name(name) || KNOWN(c->call, process))
        return;
    a = changeable(c->call);
    a->process = kept(name);
    name_client(a);
}

static void report(ex_cursor *c, uint32_t milliseconds, bool failed)
{
    const ex_event event = { .kind = EVENT_REPORT, .is_request = c->is_request, .call = c->call,
                             .report = { milliseconds, failed } };

    if (!c->bad && !c->probe)
        event_tell(c->pinfo, &event);
}

void about_success(ex_cursor *c, uint32_t milliseconds) { report(c, milliseconds, false); }
void about_failure(ex_cursor *c, uint32_t milliseconds) { report(c, milliseconds, true); }

void about_uri(ex_call *call, const char *uri)
{
    static const char word[] = "MailboxId=";
    const char *id = uri ? strstr(uri, word) : NULL;

    if (!id || !call->session || KNOWN(call, mailbox_id))
        return;
    id += strlen(word);
    id = wmem_strndup(wmem_file_scope(), id, strcspn(id, "&"));
    if (is_name(id))
        changeable(call)->mailbox_id = kept(id);
}

void about_call_learn(ex_call *call, bool is_request, const about_told *told)
{
    ex_about *a;

    if (!call->session)
        return;
    if (told->transport && !KNOWN(call, transport)) {
        a = changeable(call);
        a->transport = told->transport;
        a->is_address_book = told->is_address_book;
    }
    if (told->software && is_request && !KNOWN(call, application)) {
        a = changeable(call);
        a->application = told->software;
        name_client(a);
    }
    if (told->software && !is_request && !KNOWN(call, server_application))
        changeable(call)->server_application = told->software;
    if (call->session->about && !call->about && (is_request || !call->request_frame)) {
        call->about = call->session->about;
        call->about->kept = true;
    }
}

/* ---- Showing ---- */

static void show_text(proto_tree *t, tvbuff_t *tvb, int hf, const char *text)
{
    if (text)
        proto_item_set_generated(proto_tree_add_string(t, hf, tvb, 0, 0, text));
}

/* For filters and columns: each transport shows the same number under a name of its own. */
static void show_session(proto_tree *t, tvbuff_t *tvb, uint32_t number)
{
    proto_item *item = proto_tree_add_uint(t, hf_session, tvb, 0, 0, number);

    proto_item_set_generated(item);
    proto_item_set_hidden(item);
}

void about_call_show(const ex_call *call, proto_tree *t, tvbuff_t *tvb)
{
    const ex_about *a = call->about;

    if (!t)
        return;
    if (call->session)
        show_session(t, tvb, call->session->number);
    show_text(t, tvb, hf_user, a ? a->user : NULL);
    show_text(t, tvb, hf_client, a ? a->client : NULL);
}

void about_register(void)
{
    static hf_register_info hf[] = {
        { &hf_session, { "Session", "exchange.session", FT_UINT32, BASE_DEC, NULL, 0,
            "Running number of the session, over all protocols", HFILL } },
        { &hf_user, { "User", "exchange.user", FT_STRING, BASE_NONE, NULL, 0,
            "Whose session it is: the last part of the distinguished name that opened it", HFILL } },
        { &hf_client, { "Client", "exchange.client", FT_STRING, BASE_NONE, NULL, 0,
            "Name and version of the program that uses the session", HFILL } },
    };

    proto_register_field_array(exchange_proto, hf, array_length(hf));
}

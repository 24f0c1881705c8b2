/* taps/mail_address.c
 * Addresses as mail has them. See taps/mail_address.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/mail_address.h"
#include "generated/oxprops_ids.h"

#include <string.h>

#define ADDRESS_MAX 254u         /* bytes, RFC 5321 4.5.3.1 */
#define LOCAL_MAX 64u
#define STAND_IN "@exchange.invalid"
#define RECIPIENT_TYPE_MASK 0xfu /* the rest says whether the mail reached him */

/* The properties that tell of one. */
typedef struct address_ids {
    uint16_t name, other_name, smtp, type, address;
} address_ids;

void mail_address_clear(mail_address *a)
{
    g_free(a->name);
    g_free(a->address);
    g_free(a->original);
    *a = (mail_address){ 0 };
}

/* RFC 5322 3.4.1, without quoted parts and comments. */
static bool is_address(const char *text)
{
    const char *at = text ? strchr(text, '@') : NULL;

    if (!at || at == text || !at[1] || strlen(text) > ADDRESS_MAX || *text == '.' || at[-1] == '.' || strstr(text, ".."))
        return false;
    for (const char *c = text; c < at; c++)
        if (!g_ascii_isalnum(*c) && !strchr("!#$%&'*+-/=?^_`{|}~.", *c))
            return false;
    for (const char *c = at + 1; *c; c++)
        if (!g_ascii_isalnum(*c) && !strchr("-.", *c))
            return false;
    return at[1] != '.' && text[strlen(text) - 1] != '.';
}

/* What can stand for a name in front of an @: its last part. */
static char *stand_in(const char *text)
{
    const char *last = strrchr(text, '=');
    GString *local = g_string_new(NULL);

    for (const char *c = last && last[1] ? last + 1 : text; *c && local->len < LOCAL_MAX; c++) {
        if (g_ascii_isalnum(*c) || *c == '-')
            g_string_append_c(local, g_ascii_tolower(*c));
        else if (local->len && local->str[local->len - 1] != '_')
            g_string_append_c(local, '_');
    }
    while (local->len && local->str[local->len - 1] == '_')
        g_string_truncate(local, local->len - 1);
    if (!local->len)
        g_string_append(local, "unknown");
    g_string_append(local, STAND_IN);
    return g_string_free(local, FALSE);
}

static mail_address resolve(char *name, char *smtp, char *type, char *own)
{
    mail_address a = { .name = name };
    const char *told = smtp ? smtp : own;

    if (is_address(smtp)) {
        a.address = g_strdup(smtp);
    } else if (is_address(own)) {
        a.address = g_strdup(own);
    } else if (told) {
        a.address = stand_in(told);
        a.original = g_strdup_printf("%s:%s", smtp ? "SMTP" : type ? type : "EX", told);
    } else if (name) {
        a.address = stand_in(name);
        a.is_made_up = true;
    }
    g_free(smtp);
    g_free(type);
    g_free(own);
    return a;
}

static mail_address address_by(const kept_thing *t, const address_ids *ids)
{
    char *name = kept_text(t, ids->name);

    if (!name && ids->other_name)
        name = kept_text(t, ids->other_name);
    return resolve(name, kept_text(t, ids->smtp), kept_text(t, ids->type), kept_text(t, ids->address));
}

mail_address mail_address_from(const kept_thing *message)
{
    static const address_ids ids = { PID_TAG_SENT_REPRESENTING_NAME, 0, PID_TAG_SENT_REPRESENTING_SMTP_ADDRESS,
                                     PID_TAG_SENT_REPRESENTING_ADDRESS_TYPE, PID_TAG_SENT_REPRESENTING_EMAIL_ADDRESS };
    mail_address a = address_by(message, &ids);

    return a.address ? a : mail_address_sender(message);
}

mail_address mail_address_sender(const kept_thing *message)
{
    static const address_ids ids = { PID_TAG_SENDER_NAME, 0, PID_TAG_SENDER_SMTP_ADDRESS, PID_TAG_SENDER_ADDRESS_TYPE,
                                     PID_TAG_SENDER_EMAIL_ADDRESS };

    return address_by(message, &ids);
}

mail_address mail_address_of(const kept_thing *recipient)
{
    static const address_ids ids = { PID_TAG_DISPLAY_NAME, PID_TAG_RECIPIENT_DISPLAY_NAME, PID_TAG_SMTP_ADDRESS,
                                     PID_TAG_ADDRESS_TYPE, PID_TAG_EMAIL_ADDRESS };

    return address_by(recipient, &ids);
}

bool mail_address_is(const mail_address *a, const mail_address *b)
{
    return !g_ascii_strcasecmp(a->address ? a->address : "", b->address ? b->address : "") &&
           !g_strcmp0(a->original, b->original);
}

/* ---- Recipients ---- */

static void clear_recipient(void *p)
{
    mail_address_clear(&((mail_recipient *)p)->address);
}

/* Adds it unless somebody of the same type has the address. */
static void add_recipient(GArray *all, GHashTable *seen, mail_recipient *one)
{
    char *lower = g_ascii_strdown(one->address.address, -1);
    char *key = g_strdup_printf("%u %s %s", one->type, lower, one->address.original ? one->address.original : "");

    if (g_hash_table_add(seen, key))
        g_array_append_val(all, *one);
    else
        mail_address_clear(&one->address);
    g_free(lower);
}

GArray *mail_recipients_of(const kept_thing *message)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(mail_recipient));
    GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    g_array_set_clear_func(all, clear_recipient);
    for (unsigned i = 0; message->inner && i < message->inner->len; i++) {
        const kept_thing *t = (const kept_thing *)g_ptr_array_index(message->inner, i);
        mail_recipient one;
        if (t->kind != PART_RECIPIENT || kept_is_removed(t))
            continue;
        one = (mail_recipient){ mail_address_of(t),
                                (uint32_t)kept_number(t, PID_TAG_RECIPIENT_TYPE, MAIL_TO) & RECIPIENT_TYPE_MASK };
        if (one.address.address && one.type)
            add_recipient(all, seen, &one);
        else
            mail_address_clear(&one.address);
    }
    g_hash_table_destroy(seen);
    return all;
}

void mail_recipients_free(GArray *recipients)
{
    g_array_free(recipients, TRUE);
}

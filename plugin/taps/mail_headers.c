/* taps/mail_headers.c
 * A message's header fields. See taps/mail_headers.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/mail_headers.h"
#include "generated/oxprops_ids.h"
#include "taps/mail_address.h"

#include <string.h>

#define TRANSPORT_MAX 262144u    /* bytes of header fields that came with the message */
#define TEXT_MAX 65536           /* characters of a field */

/* ---- Fields that came with the message ---- */

/* Fields that say how the content is packed, which it no longer is; and our own, which nobody else's are to look like. */
static bool is_kept(const char *line)
{
    static const char *const others[] = { "content-", "mime-version", "x-capture-", "x-exchange-address" };
    size_t name = strcspn(line, ":");

    if (!name || !line[name])
        return false;
    for (size_t i = 0; i < name; i++)
        if (line[i] <= ' ' || line[i] > '~')
            return false;
    for (unsigned i = 0; i < G_N_ELEMENTS(others); i++)
        if (!g_ascii_strncasecmp(line, others[i], strlen(others[i])))
            return false;
    return true;
}

/* The lines of those that are kept, up to the first empty one; lines that begin with white space go with what is in front
   of them. */
static GString *kept_lines(char *text)
{
    GString *kept = g_string_new(NULL);
    bool keeps = false;

    for (char *line = text, *next; line && kept->len < TRANSPORT_MAX; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        g_strdelimit(line, "\r", ' ');
        g_strchomp(line);
        if (!*line)
            break;
        if (!g_ascii_isspace(*line))
            keeps = is_kept(line);
        if (keeps)
            g_string_append_printf(kept, "%s\n", line);
    }
    g_string_append_c(kept, '\n');
    return kept;
}

static GMimeMessage *from_transport(const kept_thing *message)
{
    char *text = kept_text(message, PID_TAG_TRANSPORT_MESSAGE_HEADERS);
    GString *kept = text ? kept_lines(text) : NULL;
    GMimeMessage *mail = NULL;

    if (kept && kept->len > 1) {
        GMimeStream *stream = g_mime_stream_mem_new_with_buffer(kept->str, kept->len);
        GMimeParser *parser = g_mime_parser_new_with_stream(stream);
        mail = g_mime_parser_construct_message(parser, NULL);
        g_object_unref(parser);
        g_object_unref(stream);
    }
    if (kept)
        g_string_free(kept, TRUE);
    g_free(text);
    return mail ? mail : g_mime_message_new(FALSE);
}

/* ---- Fields of properties ---- */

static bool has(GMimeMessage *mail, const char *name)
{
    return g_mime_object_get_header((GMimeObject *)mail, name) != NULL;
}

/* On one line, without what is no text. */
static char *clean(const char *text)
{
    GString *out = g_string_new(NULL);

    for (long i = 0; *text && i < TEXT_MAX; i++, text = g_utf8_next_char(text)) {
        gunichar c = g_utf8_get_char(text);
        g_string_append_unichar(out, g_unichar_iscntrl(c) ? ' ' : c);
    }
    return g_strstrip(g_string_free(out, FALSE));
}

void mail_header_text(GMimeMessage *mail, const char *name, const char *text)
{
    char *line = clean(text);

    if (*line)
        g_mime_object_append_header((GMimeObject *)mail, name, line, "utf-8");
    g_free(line);
}

static void add_text(GMimeMessage *mail, const char *name, const kept_thing *message, uint16_t id)
{
    char *text = has(mail, name) ? NULL : kept_text(message, id);

    if (text)
        mail_header_text(mail, name, text);
    g_free(text);
}

/* Puts it into the list; an address that only stands for another, or for none, says so in a field of its own. */
static void add_to(GMimeMessage *mail, InternetAddressList *list, const mail_address *a)
{
    char *name = a->name ? clean(a->name) : NULL, *original;
    InternetAddress *one;

    if (a->address) {
        one = internet_address_mailbox_new(name && *name ? name : NULL, a->address);
        internet_address_list_add(list, one);
        g_object_unref(one);
    }
    if (a->original) {
        original = g_strdup_printf("%s is %s", a->address, a->original);
        mail_header_text(mail, "X-Exchange-Address", original);
        g_free(original);
    }
    if (a->is_made_up) {
        original = g_strdup_printf("the address of \"%s\" was not captured", a->name);
        mail_header_text(mail, "X-Capture-Note", original);
        g_free(original);
    }
    g_free(name);
}

/* All at once: the field is written anew with each change. Frees the list. */
static void set_addresses(GMimeMessage *mail, GMimeAddressType field, InternetAddressList *list)
{
    if (internet_address_list_length(list))
        internet_address_list_append(g_mime_message_get_addresses(mail, field), list);
    g_object_unref(list);
}

static void add_address(GMimeMessage *mail, GMimeAddressType field, const mail_address *a)
{
    InternetAddressList *list = internet_address_list_new();

    add_to(mail, list, a);
    set_addresses(mail, field, list);
}

static void add_senders(GMimeMessage *mail, const kept_thing *message)
{
    mail_address from = mail_address_from(message), sender = mail_address_sender(message);

    if (!has(mail, "From"))
        add_address(mail, GMIME_ADDRESS_TYPE_FROM, &from);
    if (!has(mail, "Sender") && sender.address && !mail_address_is(&from, &sender))
        add_address(mail, GMIME_ADDRESS_TYPE_SENDER, &sender);
    mail_address_clear(&from);
    mail_address_clear(&sender);
}

static void add_recipients(GMimeMessage *mail, const kept_thing *message)
{
    static const struct { uint32_t type; GMimeAddressType field; const char *name; } fields[] = {
        { MAIL_TO, GMIME_ADDRESS_TYPE_TO, "To" }, { MAIL_CC, GMIME_ADDRESS_TYPE_CC, "Cc" },
        { MAIL_BCC, GMIME_ADDRESS_TYPE_BCC, "Bcc" },
    };
    GArray *recipients = mail_recipients_of(message);

    for (unsigned i = 0; i < G_N_ELEMENTS(fields); i++) {
        const bool told = has(mail, fields[i].name);
        InternetAddressList *list = internet_address_list_new();
        for (unsigned j = 0; !told && j < recipients->len; j++) {
            const mail_recipient *one = &g_array_index(recipients, mail_recipient, j);
            if (one->type == fields[i].type)
                add_to(mail, list, &one->address);
        }
        set_addresses(mail, fields[i].field, list);
    }
    mail_recipients_free(recipients);
}

static void add_date(GMimeMessage *mail, const kept_thing *message)
{
    static const uint16_t ids[] = { PID_TAG_CLIENT_SUBMIT_TIME, PID_TAG_MESSAGE_DELIVERY_TIME, PID_TAG_CREATION_TIME,
                                    PID_TAG_LAST_MODIFICATION_TIME };
    GDateTime *date = NULL;

    for (unsigned i = 0; !date && !has(mail, "Date") && i < G_N_ELEMENTS(ids); i++)
        date = kept_value_time(kept_find(message, ids[i]));
    if (!date)
        return;
    g_mime_message_set_date(mail, date);
    g_date_time_unref(date);
}

static void add_message_id(GMimeMessage *mail, const kept_thing *message)
{
    char *id = has(mail, "Message-ID") ? NULL : kept_text(message, PID_TAG_INTERNET_MESSAGE_ID), *c;

    if (id) {
        g_strdelimit(id, "<>", ' ');
        g_strstrip(id);
        for (c = id; *c > ' ' && *c <= '~'; c++)
            ;
        if (*id && !*c)
            g_mime_message_set_message_id(mail, id);
    }
    g_free(id);
}

/* MS-OXCMSG 2.2.1.11: 0 is low, 2 is high. */
static void add_importance(GMimeMessage *mail, const kept_thing *message)
{
    uint64_t importance = kept_number(message, PID_TAG_IMPORTANCE, 1);

    if ((importance != 0 && importance != 2) || has(mail, "Importance"))
        return;
    mail_header_text(mail, "Importance", importance ? "high" : "low");
    if (!has(mail, "X-Priority"))
        mail_header_text(mail, "X-Priority", importance ? "1" : "5");
}

static void add_keywords(GMimeMessage *mail, const kept_thing *message)
{
    GString *all = g_string_new(NULL);

    for (const kept_value *v = kept_find_named(message, "PidNameKeywords"); v; v = v->next) {
        char *one = kept_value_text(v);
        if (one && *one && all->len < TEXT_MAX)
            g_string_append_printf(all, "%s%s", all->len ? ", " : "", one);
        g_free(one);
    }
    if (all->len && !has(mail, "Keywords"))
        mail_header_text(mail, "Keywords", all->str);
    g_string_free(all, TRUE);
}

GMimeMessage *mail_headers(const kept_thing *message)
{
    GMimeMessage *mail = from_transport(message);
    char *subject = has(mail, "Subject") ? NULL : kept_subject(message), *line;

    add_senders(mail, message);
    add_recipients(mail, message);
    if (subject) {
        line = clean(subject);
        g_mime_message_set_subject(mail, line, "utf-8");
        g_free(line);
    }
    g_free(subject);
    add_date(mail, message);
    add_message_id(mail, message);
    add_text(mail, "In-Reply-To", message, PID_TAG_IN_REPLY_TO_ID);
    add_text(mail, "References", message, PID_TAG_INTERNET_REFERENCES);
    add_importance(mail, message);
    add_keywords(mail, message);
    return mail;
}

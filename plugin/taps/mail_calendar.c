/* taps/mail_calendar.c
 * Calendar items of mail. See taps/mail_calendar.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/mail_calendar.h"
#include "generated/oxprops_ids.h"
#include "taps/body.h"
#include "taps/content_line.h"
#include "taps/mail_address.h"

#include <string.h>

/* Classes, and what the item asks for (RFC 5546 section 1.4). */
static const char *method_of(const kept_thing *message)
{
    static const struct { const char *class_name, *method; } methods[] = {
        { "IPM.Appointment", "PUBLISH" }, { "IPM.Schedule.Meeting.Request", "REQUEST" },
        { "IPM.Schedule.Meeting.Canceled", "CANCEL" },
    };
    char *class_name = kept_text(message, PID_TAG_MESSAGE_CLASS);
    const char *method = NULL;

    for (unsigned i = 0; class_name && i < G_N_ELEMENTS(methods); i++)
        if (!g_ascii_strcasecmp(class_name, methods[i].class_name))
            method = methods[i].method;
    g_free(class_name);
    return method;
}

static bool is_true(const kept_value *v)
{
    uint64_t number;

    return kept_value_number(v, &number) && number;
}

static void add_time(GString *out, const char *name, const kept_value *v)
{
    GDateTime *time = kept_value_time(v);
    char *text = time ? g_date_time_format(time, "%Y%m%dT%H%M%SZ") : NULL;

    content_line_value(out, name, text);
    g_free(text);
    if (time)
        g_date_time_unref(time);
}

/* The same item has the same id everywhere (MS-OXOCAL 2.2.1.27). */
static void add_id(GString *out, const kept_thing *message, const kept_value *start)
{
    size_t size;
    const uint8_t *bytes = kept_value_bytes(kept_find_named(message, "PidLidGlobalObjectId"), &size);
    GString *id = g_string_new(NULL);
    char *subject, *digest;

    for (size_t i = 0; i < size; i++)
        g_string_append_printf(id, "%02X", bytes[i]);
    if (!id->len) {
        subject = kept_subject(message);
        bytes = kept_value_bytes(start, &size);
        g_string_append(id, subject ? subject : "");
        g_string_append_len(id, (const char *)bytes, (gssize)size);
        digest = g_compute_checksum_for_data(G_CHECKSUM_SHA1, (const guchar *)id->str, id->len);
        g_string_printf(id, "%s@exchange.invalid", digest);
        g_free(digest);
        g_free(subject);
    }
    content_line_value(out, "UID", id->str);
    g_string_free(id, TRUE);
}

static void add_person(GString *out, const char *name, const mail_address *a)
{
    char *uri, *whole;

    if (!a->address)
        return;
    GString *common = g_string_new(NULL);
    for (const char *c = a->name ? a->name : a->address; *c; c++)
        if (*c != '"' && (unsigned char)*c >= ' ' && *c != 0x7f)
            g_string_append_c(common, *c);
    whole = g_strdup_printf("%s;CN=\"%s\"", name, common->str);
    uri = g_strconcat("mailto:", a->address, NULL);
    content_line_value(out, whole, uri);
    g_string_free(common, TRUE);
    g_free(whole);
    g_free(uri);
}

static void add_people(GString *out, const kept_thing *message)
{
    mail_address from = mail_address_from(message);
    GArray *recipients = mail_recipients_of(message);

    add_person(out, "ORGANIZER", &from);
    for (unsigned i = 0; i < recipients->len; i++)
        add_person(out, "ATTENDEE", &g_array_index(recipients, mail_recipient, i).address);
    mail_recipients_free(recipients);
    mail_address_clear(&from);
}

static void add_texts(GString *out, const kept_thing *message)
{
    char *subject = kept_subject(message), *place = kept_value_text(kept_find_named(message, "PidLidLocation"));
    body text = body_text(message);

    content_line_text(out, "SUMMARY", subject);
    content_line_text(out, "LOCATION", place && *place ? place : NULL);
    content_line_text(out, "DESCRIPTION", text.size ? (const char *)text.bytes : NULL);
    body_free(&text);
    g_free(subject);
    g_free(place);
}

char *mail_calendar(const kept_thing *message, const char **method)
{
    const kept_value *start = kept_find_named(message, "PidLidAppointmentStartWhole");
    const kept_value *end = kept_find_named(message, "PidLidAppointmentEndWhole");
    const kept_value *stamp = kept_find(message, PID_TAG_LAST_MODIFICATION_TIME);
    GString *out;

    *method = method_of(message);
    if (!*method || !start || !end || is_true(kept_find_named(message, "PidLidRecurring")))
        return NULL;
    out = g_string_new("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Exchange dissectors//Export Objects//EN\r\n");
    content_line_value(out, "METHOD", *method);
    g_string_append(out, "BEGIN:VEVENT\r\n");
    add_id(out, message, start);
    add_time(out, "DTSTAMP", stamp ? stamp : start);
    add_time(out, "DTSTART", start);
    add_time(out, "DTEND", end);
    add_texts(out, message);
    add_people(out, message);
    g_string_append(out, "END:VEVENT\r\nEND:VCALENDAR\r\n");
    return g_string_free(out, FALSE);
}

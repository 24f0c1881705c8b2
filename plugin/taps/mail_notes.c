/* taps/mail_notes.c
 * What a message lacks. See taps/mail_notes.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/mail_notes.h"
#include "generated/oxprops_ids.h"
#include "taps/attachment.h"

#define NOTES_MAX 100u           /* of one message */
#define CUT_CHARACTERS 255       /* what rows of tables cut strings to (MS-OXCTABL 2.2.2.1.1) */

static void note(GPtrArray *notes, const char *format, ...) G_GNUC_PRINTF(2, 3);
static void note(GPtrArray *notes, const char *format, ...)
{
    va_list arguments;

    if (notes->len >= NOTES_MAX)
        return;
    va_start(arguments, format);
    g_ptr_array_add(notes, g_strdup_vprintf(format, arguments));
    va_end(arguments);
}

/* The bytes of a value that are not known. */
static void note_value(GPtrArray *notes, const char *what, const kept_value *v)
{
    uint64_t missing = v ? kept_value_missing(v) : 0;

    if (missing)
        note(notes, "%s: %" G_GUINT64_FORMAT " of %zu bytes were not captured", what, missing,
             (size_t)MAX(v->size, missing));
    else if (v && v->unfinished)
        note(notes, "%s: it was neither read to its end nor committed, so that more may belong to it", what);
    else if (v && v->of_row && v->size >= CUT_CHARACTERS)
        note(notes, "%s: it comes from the row of a table, which may cut it", what);
}

static void note_bodies(GPtrArray *notes, const kept_thing *message)
{
    static const struct { uint16_t id; const char *name; } bodies[] = {
        { PID_TAG_BODY, "text body" }, { PID_TAG_HTML, "HTML body" }, { PID_TAG_RTF_COMPRESSED, "RTF body" },
    };
    bool found = false;

    for (unsigned i = 0; i < G_N_ELEMENTS(bodies); i++) {
        const kept_value *v = kept_find(message, bodies[i].id);
        note_value(notes, bodies[i].name, v);
        found |= v != NULL;
    }
    if (!found)
        note(notes, "no body was captured");
    note_value(notes, "subject", kept_find(message, PID_TAG_SUBJECT));
}

/* One that says itself that it goes to nobody is not told about. */
static void note_people(GPtrArray *notes, const kept_thing *message, bool has_sender, bool has_recipients)
{
    char *names = kept_text(message, PID_TAG_DISPLAY_TO);

    if (!has_sender)
        note(notes, "no sender was captured");
    if (!has_recipients && names)
        note(notes, "the recipients were not captured but for their names: %s", names);
    else if (!has_recipients && !kept_find(message, PID_TAG_DISPLAY_TO))
        note(notes, "no recipients were captured");
    g_free(names);
}

/* Whether more is known than that somebody asked for an attachment of this number. */
static bool is_known(const kept_thing *attachment)
{
    return attachment->values->len > 1 || attachment_data(attachment) || attachment_message(attachment);
}

static void note_attachment(GPtrArray *notes, const kept_thing *attachment)
{
    const kept_value *data = attachment_data(attachment);
    char *name = attachment_name(attachment), *text;

    text = name ? g_strdup_printf("attachment \"%s\"", name) : g_strdup("attachment without name");
    if (kept_is_removed(attachment))
        note(notes, "%s: it was taken away from the message", text);
    else if (data)
        note_value(notes, text, data);
    else if (!attachment_message(attachment))
        note(notes, "%s: its data was not captured", text);
    g_free(text);
    g_free(name);
}

GPtrArray *mail_notes_of(const kept_thing *message, bool has_sender, bool has_recipients)
{
    GPtrArray *notes = g_ptr_array_new_with_free_func(g_free);
    bool has_attachments = false;

    note_people(notes, message, has_sender, has_recipients);
    note_bodies(notes, message);
    for (unsigned i = 0; message->inner && i < message->inner->len; i++) {
        const kept_thing *t = (const kept_thing *)g_ptr_array_index(message->inner, i);
        if (t->kind != PART_ATTACHMENT || !is_known(t))
            continue;
        note_attachment(notes, t);
        has_attachments = true;
    }
    if (!has_attachments && kept_number(message, PID_TAG_HAS_ATTACHMENTS, 0))
        note(notes, "its attachments were not captured");
    return notes;
}

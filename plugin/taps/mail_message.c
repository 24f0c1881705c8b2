/* taps/mail_message.c
 * A whole message as a file of mail. See taps/mail_message.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/mail_message.h"
#include "generated/oxprops_ids.h"
#include "taps/mail_headers.h"
#include "taps/mail_notes.h"
#include "taps/mail_parts.h"

#include <string.h>

#define EMBEDDED_MAX 16u         /* messages in each other */
#define DIGEST_SHOWN 16          /* characters of boundaries that stand for the message */

/* The same of the same message in any capture; and none of a message inside it. Such a line is in no text, as there the
   equals sign is encoded. */
static char *boundary_of(const kept_thing *message, unsigned depth)
{
    static const uint16_t ids[] = { PID_TAG_INTERNET_MESSAGE_ID, PID_TAG_MESSAGE_CLASS };
    char *subject = kept_subject(message), *digest, *boundary;
    GString *all = g_string_new(subject);

    for (unsigned i = 0; i < G_N_ELEMENTS(ids); i++) {
        char *text = kept_text(message, ids[i]);
        g_string_append_printf(all, "\n%s", text ? text : "");
        g_free(text);
    }
    digest = g_compute_checksum_for_data(G_CHECKSUM_SHA1, (const guchar *)all->str, all->len);
    boundary = g_strdup_printf("=_%.*s_%u", DIGEST_SHOWN, digest, depth);
    g_free(subject);
    g_free(digest);
    g_string_free(all, TRUE);
    return boundary;
}

static bool has(GMimeMessage *mail, const char *name)
{
    return g_mime_object_get_header((GMimeObject *)mail, name) != NULL;
}

static void add_notes(GMimeMessage *mail, const kept_thing *message)
{
    GPtrArray *notes = mail_notes_of(message, has(mail, "From") || has(mail, "Sender"),
                                     has(mail, "To") || has(mail, "Cc") || has(mail, "Bcc"));

    for (unsigned i = 0; i < notes->len; i++)
        mail_header_text(mail, "X-Capture-Note", (const char *)g_ptr_array_index(notes, i));
    g_ptr_array_free(notes, TRUE);
}

/* depth: an unsigned, how many messages this one is in. */
static GMimeMessage *mail_of(const kept_thing *message, void *depth)
{
    unsigned inner = *(const unsigned *)depth + 1;
    GMimeMessage *mail;
    GMimeObject *parts;
    char *boundary;

    if (inner > EMBEDDED_MAX)
        return NULL;
    mail = mail_headers(message);
    boundary = boundary_of(message, inner);
    parts = mail_parts(message, boundary, mail_of, &inner);
    add_notes(mail, message);
    g_mime_message_set_mime_part(mail, parts);
    g_object_unref(parts);
    g_free(boundary);
    return mail;
}

uint8_t *mail_message_file(const kept_thing *message, size_t *size)
{
    static bool is_ready;
    unsigned depth = 0;
    GMimeFormatOptions *format;
    GMimeMessage *mail;
    GMimeStream *stream;
    GByteArray *written;
    uint8_t *bytes;

    if (!is_ready)
        g_mime_init();
    is_ready = true;
    mail = mail_of(message, &depth);
    format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    stream = g_mime_stream_mem_new();
    g_mime_object_write_to_stream((GMimeObject *)mail, format, stream);
    written = g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
    *size = written->len;
    bytes = (uint8_t *)g_memdup2(written->data, written->len);
    g_object_unref(stream);
    g_mime_format_options_free(format);
    g_object_unref(mail);
    return bytes;
}

/* taps/mail_parts.c
 * The parts of a message as MIME. See taps/mail_parts.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/mail_parts.h"
#include "generated/oxprops_ids.h"
#include "taps/attachment.h"
#include "taps/body.h"
#include "taps/file_name.h"
#include "taps/mail_calendar.h"
#include "taps/properties_text.h"

#include <string.h>

typedef struct writer {
    const kept_thing *message;
    const char *boundary;
    unsigned multiparts;         /* so far */
    mail_embedded embedded;
    void *data;
    char *calendar;              /* the item as text/calendar; NULL: it is none that mail has words for */
    const char *method;          /* what that asks for */
    body html;                   /* that inline attachments are asked for by */
    GPtrArray *attachments;      /* of kept_thing, by number */
} writer;

/* Several parts become one; a single one stays what it is. Frees the list; NULL of none. */
static GMimeObject *together(writer *w, const char *subtype, GPtrArray *parts)
{
    GMimeObject *whole = NULL;
    char *boundary;

    if (parts->len == 1) {
        whole = (GMimeObject *)g_object_ref(g_ptr_array_index(parts, 0));
    } else if (parts->len) {
        GMimeMultipart *many = g_mime_multipart_new_with_subtype(subtype);
        boundary = g_strdup_printf("%s_%u", w->boundary, ++w->multiparts);
        g_mime_multipart_set_boundary(many, boundary);
        g_free(boundary);
        for (unsigned i = 0; i < parts->len; i++)
            g_mime_multipart_add(many, (GMimeObject *)g_ptr_array_index(parts, i));
        whole = (GMimeObject *)many;
    }
    g_ptr_array_free(parts, TRUE);
    return whole;
}

static GPtrArray *parts_new(void)
{
    return g_ptr_array_new_with_free_func(g_object_unref);
}

/* ---- Parts of bytes ---- */

static void set_bytes(GMimePart *part, const void *bytes, size_t size, GMimeContentEncoding encoding)
{
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(size ? (const char *)bytes : "", size);
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);

    g_mime_part_set_content(part, content);
    g_mime_part_set_content_encoding(part, encoding);
    g_object_unref(content);
    g_object_unref(stream);
}

/* Text, as readable as it gets: its lines end as lines of mail do. */
static GMimeObject *text_part(const char *text, size_t size)
{
    GMimePart *part = g_mime_part_new_with_type("text", "plain");
    GString *lines = g_string_sized_new(size + 1);

    for (size_t i = 0; i < size; i++)
        if (text[i] != '\r' || (i + 1 < size && text[i + 1] != '\n'))
            g_string_append_c(lines, text[i]);
    if (!lines->len || lines->str[lines->len - 1] != '\n')
        g_string_append_c(lines, '\n');
    g_mime_object_set_content_type_parameter((GMimeObject *)part, "charset", "utf-8");
    set_bytes(part, lines->str, lines->len, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_string_free(lines, TRUE);
    return (GMimeObject *)part;
}

static GMimeObject *bytes_part(const char *type, const char *subtype, const char *charset, const void *bytes,
                               size_t size)
{
    GMimePart *part = g_mime_part_new_with_type(type, subtype);

    if (charset)
        g_mime_object_set_content_type_parameter((GMimeObject *)part, "charset", charset);
    set_bytes(part, bytes, size, GMIME_CONTENT_ENCODING_BASE64);
    return (GMimeObject *)part;
}

static GMimeObject *named(GMimeObject *part, const char *disposition, const char *name)
{
    g_mime_object_set_disposition(part, disposition);
    if (name)
        g_mime_object_set_content_disposition_parameter(part, "filename", name);
    return part;
}

/* ---- Attachments ---- */

static int by_number(const void *a, const void *b)
{
    const kept_thing *one = *(const kept_thing *const *)a, *other = *(const kept_thing *const *)b;
    const uint64_t x = kept_number(one, PID_TAG_ATTACH_NUMBER, UINT64_MAX);
    const uint64_t y = kept_number(other, PID_TAG_ATTACH_NUMBER, UINT64_MAX);

    return x != y ? (x < y ? -1 : 1) : one->number < other->number ? -1 : one->number > other->number;
}

static GPtrArray *attachments_of(const kept_thing *message)
{
    GPtrArray *found = g_ptr_array_new();

    for (unsigned i = 0; message->inner && i < message->inner->len; i++) {
        kept_thing *t = (kept_thing *)g_ptr_array_index(message->inner, i);
        if (t->kind == PART_ATTACHMENT && !kept_is_removed(t))
            g_ptr_array_add(found, t);
    }
    g_ptr_array_sort(found, by_number);
    return found;
}

/* The id by which HTML asks for the attachment, without angle brackets; NULL when it has none. */
static char *content_id(const kept_thing *attachment)
{
    char *id = kept_text(attachment, PID_TAG_ATTACH_CONTENT_ID);

    if (id) {
        g_strdelimit(id, "<>", ' ');
        g_strstrip(id);
    }
    for (const char *c = id; c && *c; c++)
        if (*c <= ' ' || *c > '~')
            *id = '\0';
    if (id && *id)
        return id;
    g_free(id);
    return NULL;
}

/* Whether the HTML body asks for it. */
static bool is_inline(const writer *w, const kept_thing *attachment)
{
    char *id = content_id(attachment), *link = id ? g_strconcat("cid:", id, NULL) : NULL;
    const bool found = link && w->html.bytes && g_strstr_len((const char *)w->html.bytes, (gssize)w->html.size, link);

    g_free(id);
    g_free(link);
    return found;
}

/* Mail has no types of messages and of several parts for what is only bytes. */
static GMimeObject *data_part(const kept_thing *attachment, const uint8_t *bytes, size_t size)
{
    char *type = attachment_type(attachment), *subtype;
    GMimeObject *part;

    if (g_str_has_prefix(type, "multipart/") || g_str_has_prefix(type, "message/")) {
        g_free(type);
        type = g_strdup("application/octet-stream");
    }
    subtype = strchr(type, '/');
    *subtype++ = '\0';
    part = bytes_part(type, subtype, NULL, bytes, size);
    g_free(type);
    return part;
}

static GMimeObject *embedded_part(const writer *w, const kept_thing *message)
{
    GMimeMessage *mail = message ? w->embedded(message, w->data) : NULL;
    GMimeMessagePart *part = mail ? g_mime_message_part_new_with_message("rfc822", mail) : NULL;

    if (mail)
        g_object_unref(mail);
    return (GMimeObject *)part;
}

/* NULL for one that nothing is known of but that it is there. */
static GMimeObject *attachment_part(const writer *w, const kept_thing *attachment, const char *disposition)
{
    const kept_value *data = attachment_data(attachment);
    char *name = attachment_name(attachment), *safe = file_name_clean(name), *id = content_id(attachment);
    GMimeObject *part = embedded_part(w, attachment_message(attachment));
    size_t size;
    const uint8_t *bytes = kept_value_bytes(data, &size);

    if (!part && data && (bytes || !data->size))
        part = data_part(attachment, bytes, size);
    if (part)
        named(part, disposition, *safe ? safe : NULL);
    if (part && id)
        g_mime_object_set_content_id(part, id);
    g_free(name);
    g_free(safe);
    g_free(id);
    return part;
}

/* Adds those that the HTML body asks for, or the others. */
static void add_attachments(const writer *w, GPtrArray *parts, bool inlines)
{
    for (unsigned i = 0; i < w->attachments->len; i++) {
        const kept_thing *t = (const kept_thing *)g_ptr_array_index(w->attachments, i);
        GMimeObject *part = is_inline(w, t) == inlines ? attachment_part(w, t, inlines ? "inline" : "attachment") : NULL;
        if (part)
            g_ptr_array_add(parts, part);
    }
}

/* ---- Bodies ---- */

/* The HTML body with what belongs to it. */
static GMimeObject *html_part(writer *w)
{
    GPtrArray *parts = parts_new();

    g_ptr_array_add(parts, bytes_part("text", "html", w->html.charset, w->html.bytes, w->html.size));
    add_attachments(w, parts, true);
    return together(w, "related", parts);
}

static GMimeObject *calendar_part(const writer *w)
{
    GMimeObject *part;

    if (!w->calendar)
        return NULL;
    part = bytes_part("text", "calendar", "utf-8", w->calendar, strlen(w->calendar));
    g_mime_object_set_content_type_parameter(part, "method", w->method);
    return part;
}

/* The message's text in all its forms, the plainest first (RFC 2046 5.1.4). What RTF was made of counts where the message
   has no such body of its own. */
static GMimeObject *body_part(writer *w)
{
    GPtrArray *parts = parts_new();
    body text = body_text(w->message), of_rtf = { 0 };
    GMimeObject *calendar = calendar_part(w);

    if (!w->html.bytes)
        of_rtf = body_of_rtf(w->message);
    if (of_rtf.bytes && (of_rtf.is_html || !text.bytes)) {
        body *place = of_rtf.is_html ? &w->html : &text;
        *place = of_rtf;
        of_rtf = (body){ 0 };
    }
    if (text.bytes)
        g_ptr_array_add(parts, text_part((const char *)text.bytes, text.size));
    if (w->html.bytes)
        g_ptr_array_add(parts, html_part(w));
    if (calendar)
        g_ptr_array_add(parts, calendar);
    body_free(&text);
    body_free(&of_rtf);
    return together(w, "alternative", parts);
}

/* Classes (MS-OXCMSG 2.2.1.3) whose messages are mail: header fields, bodies and attachments say it all. */
static bool is_mail(const kept_thing *message)
{
    static const char *const classes[] = { "IPM.Note", "IPM.Post", "REPORT." };
    char *class_name = kept_text(message, PID_TAG_MESSAGE_CLASS);
    bool found = !class_name;

    for (unsigned i = 0; class_name && i < G_N_ELEMENTS(classes); i++)
        found |= !g_ascii_strncasecmp(class_name, classes[i], strlen(classes[i]));
    g_free(class_name);
    return found;
}

static void add_rtf(const kept_thing *message, GPtrArray *parts)
{
    body rtf = body_rtf(message);

    if (rtf.bytes)
        g_ptr_array_add(parts, named(bytes_part("application", "rtf", NULL, rtf.bytes, rtf.size), "attachment",
                                     "body.rtf"));
    body_free(&rtf);
}

static void add_properties(const writer *w, GPtrArray *parts)
{
    char *text;

    if (w->calendar || is_mail(w->message))
        return;
    text = properties_text(w->message);
    g_ptr_array_add(parts, named(text_part(text, strlen(text)), "attachment", "properties.txt"));
    g_free(text);
}

GMimeObject *mail_parts(const kept_thing *message, const char *boundary, mail_embedded embedded, void *data)
{
    writer w = { .message = message, .boundary = boundary, .embedded = embedded, .data = data,
                 .html = body_html(message), .attachments = attachments_of(message) };
    const bool has_html = w.html.bytes != NULL;
    GPtrArray *parts = parts_new();
    GMimeObject *text;

    w.calendar = mail_calendar(message, &w.method);
    text = body_part(&w);
    g_ptr_array_add(parts, text ? text : text_part("", 0));
    if (!has_html)
        add_rtf(message, parts);
    add_attachments(&w, parts, false);
    add_properties(&w, parts);
    g_free(w.calendar);
    body_free(&w.html);
    g_ptr_array_free(w.attachments, TRUE);
    return together(&w, "mixed", parts);
}

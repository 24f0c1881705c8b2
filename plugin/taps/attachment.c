/* taps/attachment.c
 * What is known of an attachment. See taps/attachment.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/attachment.h"
#include "generated/oxcdata_constants.h"
#include "generated/oxprops_ids.h"

#include <string.h>

#define TYPE_MAX 100u            /* bytes of a media type */
#define TYPE_UNKNOWN "application/octet-stream"

/* The first extension of a type is the one that its files get. */
static const struct { const char *extension, *type; } types[] = {
    { ".jpg", "image/jpeg" }, { ".jpeg", "image/jpeg" }, { ".png", "image/png" }, { ".gif", "image/gif" },
    { ".bmp", "image/bmp" }, { ".tif", "image/tiff" }, { ".tiff", "image/tiff" }, { ".svg", "image/svg+xml" },
    { ".webp", "image/webp" }, { ".emf", "image/emf" }, { ".wmf", "image/wmf" }, { ".txt", "text/plain" },
    { ".log", "text/plain" }, { ".html", "text/html" }, { ".htm", "text/html" }, { ".csv", "text/csv" },
    { ".ics", "text/calendar" }, { ".vcf", "text/vcard" }, { ".xml", "application/xml" },
    { ".json", "application/json" }, { ".rtf", "application/rtf" }, { ".pdf", "application/pdf" },
    { ".zip", "application/zip" }, { ".7z", "application/x-7z-compressed" }, { ".gz", "application/gzip" },
    { ".doc", "application/msword" }, { ".xls", "application/vnd.ms-excel" },
    { ".ppt", "application/vnd.ms-powerpoint" },
    { ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
    { ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    { ".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation" },
    { ".eml", "message/rfc822" }, { ".mp3", "audio/mpeg" }, { ".wav", "audio/x-wav" }, { ".mp4", "video/mp4" },
};

char *attachment_name(const kept_thing *attachment)
{
    static const uint16_t ids[] = { PID_TAG_ATTACH_LONG_FILENAME, PID_TAG_ATTACH_FILENAME, PID_TAG_DISPLAY_NAME };
    char *name = NULL;

    for (unsigned i = 0; !name && i < G_N_ELEMENTS(ids); i++)
        name = kept_text(attachment, ids[i]);
    return name;
}

/* RFC 2045 section 5.1: two tokens with a slash between them. */
static bool is_type(const char *text)
{
    const char *slash = strchr(text, '/');

    if (!slash || slash == text || !slash[1] || strlen(text) > TYPE_MAX)
        return false;
    for (const char *c = text; *c; c++)
        if (c != slash && !g_ascii_isalnum(*c) && !strchr("!#$&^_.+-", *c))
            return false;
    return true;
}

static const char *type_by_name(const char *name)
{
    const char *point = name ? strrchr(name, '.') : NULL;

    for (unsigned i = 0; point && i < G_N_ELEMENTS(types); i++)
        if (!g_ascii_strcasecmp(point, types[i].extension))
            return types[i].type;
    return NULL;
}

char *attachment_type(const kept_thing *attachment)
{
    char *told = kept_text(attachment, PID_TAG_ATTACH_MIME_TAG), *name, *type;

    if (told)
        told[strcspn(told, "; ")] = '\0';
    if (told && is_type(told)) {
        type = g_ascii_strdown(told, -1);
    } else {
        name = attachment_name(attachment);
        type = g_strdup(type_by_name(name));
        g_free(name);
    }
    g_free(told);
    return type ? type : g_strdup(TYPE_UNKNOWN);
}

const char *attachment_extension(const char *type)
{
    for (unsigned i = 0; i < G_N_ELEMENTS(types); i++)
        if (!strcmp(type, types[i].type))
            return types[i].extension;
    return ".bin";
}

const kept_value *attachment_data(const kept_thing *attachment)
{
    const kept_value *v = kept_find(attachment, PID_TAG_ATTACH_DATA_BINARY);

    return v && (v->type == PTYP_BINARY || v->type == PTYP_OBJECT) ? v : NULL;
}

const kept_thing *attachment_message(const kept_thing *attachment)
{
    for (unsigned i = 0; attachment->inner && i < attachment->inner->len; i++) {
        const kept_thing *t = (const kept_thing *)g_ptr_array_index(attachment->inner, i);
        if (t->kind == PART_MESSAGE)
            return t;
    }
    return NULL;
}

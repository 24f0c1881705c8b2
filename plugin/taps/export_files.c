/* taps/export_files.c
 * The files that a thing gives. See taps/export_files.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/export_files.h"
#include "generated/oxcdata_constants.h"
#include "generated/oxprops_ids.h"
#include "taps/attachment.h"
#include "taps/body.h"
#include "taps/mail.h"
#include "taps/vcard.h"

#include <string.h>

#define BYTES_TYPE "application/octet-stream"

void export_file_clear(export_file *file)
{
    g_free(file->kind);
    g_free(file->type);
    g_free(file->name);
    g_free(file->bytes);
    *file = (export_file){ 0 };
}

/* What the file is, and how much of it is not there. */
static void set_type(export_file *file, const char *kind, const char *type, uint64_t missing, bool unfinished)
{
    file->type = g_strdup(type);
    if (missing)
        file->kind = g_strdup_printf("%s, %" G_GUINT64_FORMAT " bytes missing", kind, missing);
    else
        file->kind = g_strdup_printf("%s%s", kind, unfinished ? ", incomplete" : "");
}

/* ---- Streams that are files already ---- */

struct export_seen {
    GHashTable *streams;         /* owner, property and digest -> number of the stream, plus 1 */
};

export_seen *export_seen_new(void)
{
    export_seen *seen = g_new(export_seen, 1);

    seen->streams = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return seen;
}

void export_seen_free(export_seen *seen)
{
    if (!seen)
        return;
    g_hash_table_destroy(seen->streams);
    g_free(seen);
}

/* Whether another stream of the same property had these bytes. */
static bool is_repeated(export_seen *seen, const kept_thing *t, const kept_value *v, const uint8_t *bytes, size_t size)
{
    const kept_thing *owner = kept_same(t->outer);
    char *digest = g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, size);
    char *key = g_strdup_printf("%u %08x %s", owner ? owner->number + 1 : 0, v->tag, digest);
    unsigned known = GPOINTER_TO_UINT(g_hash_table_lookup(seen->streams, key));

    g_free(digest);
    if (!known)
        g_hash_table_insert(seen->streams, key, GUINT_TO_POINTER(t->number + 1));
    else
        g_free(key);
    return known && known != t->number + 1;
}

/* Whether what it was opened on gives a file with the very same bytes. */
static bool is_owners(const kept_thing *t, const kept_value *v, const uint8_t *bytes, size_t size)
{
    const kept_thing *owner = kept_same(t->outer);
    const kept_value *own = NULL;
    const uint8_t *others;
    size_t n;

    if (owner && owner->kind == PART_ATTACHMENT && v->tag >> 16 == PID_TAG_ATTACH_DATA_BINARY)
        own = attachment_data(owner);
    if (owner && owner->kind == PART_MESSAGE && v->tag >> 16 == PID_TAG_HTML && v->type == PTYP_BINARY)
        own = kept_find(owner, PID_TAG_HTML);
    others = kept_value_bytes(own, &n);
    return own && n == size && (!n || !memcmp(others, bytes, n));
}

/* ---- Names ---- */

/* What a thing is called. */
static char *title_of(const kept_thing *t)
{
    const kept_thing *embedded;
    char *title;

    switch (t->kind) {
    case PART_MESSAGE:
        title = kept_subject(t);
        embedded = kept_same(t->outer);
        if (!title && embedded && embedded->kind == PART_ATTACHMENT)
            title = attachment_name(embedded);
        return title ? title : kept_text(t, PID_TAG_MESSAGE_CLASS);
    case PART_ATTACHMENT:
        return attachment_name(t);
    default:
        return g_strdup(t->name);
    }
}

/* `title what`; without title what stands alone. Frees title. */
static char *joined(char *title, const char *what)
{
    char *name = title ? g_strdup_printf("%s %s", g_strchomp(title), what) : g_strdup(what);

    g_free(title);
    return name;
}

/* ---- Files ---- */

static bool message_file(const kept_thing *t, export_seen *seen _U_, export_file *file)
{
    if (!mail_is_shown(t))
        return false;
    file->bytes = mail_file(t, &file->size);
    set_type(file, kept_same(t->outer) ? "embedded message" : "message", "message/rfc822", 0, false);
    file->name = title_of(t);
    file->otherwise = "message";
    file->extension = ".eml";
    file->frame = t->first_frame;
    return file->bytes != NULL;
}

/* Text that was turned into UTF-8 begins with a byte order mark: HTML may name another character set. */
static void mark_utf8(body *b)
{
    static const char mark[] = "\xef\xbb\xbf";
    uint8_t *marked;

    if (!b->bytes)
        return;
    marked = (uint8_t *)g_malloc(b->size + strlen(mark));
    memcpy(marked, mark, strlen(mark));
    memcpy(marked + strlen(mark), b->bytes, b->size);
    g_free(b->bytes);
    b->bytes = marked;
    b->size += strlen(mark);
}

/* Takes the body; an empty one is no file. */
static bool body_file(const kept_thing *t, export_file *file, body *b, const char *type, const char *extension)
{
    set_type(file, "body", type, b->missing, b->unfinished);
    file->name = joined(title_of(t), "body");
    file->otherwise = "body";
    file->extension = extension;
    file->frame = b->frame;
    file->bytes = b->bytes;
    file->size = b->size;
    b->bytes = NULL;
    return file->bytes && file->size;
}

static bool text_file(const kept_thing *t, export_seen *seen _U_, export_file *file)
{
    body b = body_text(t);

    return body_file(t, file, &b, "text/plain", ".txt");
}

static bool html_file(const kept_thing *t, export_seen *seen _U_, export_file *file)
{
    body b = body_html(t);

    if (b.charset && !strcmp(b.charset, "utf-8") && kept_find(t, PID_TAG_HTML)->type != PTYP_BINARY)
        mark_utf8(&b);
    return body_file(t, file, &b, "text/html", ".html");
}

static bool rtf_file(const kept_thing *t, export_seen *seen _U_, export_file *file)
{
    body b = body_rtf(t);

    return body_file(t, file, &b, "application/rtf", ".rtf");
}

/* What the RTF was made of, where the message does not have that itself. */
static bool of_rtf_file(const kept_thing *t, export_seen *seen _U_, export_file *file)
{
    body b = body_of_rtf(t);

    if (kept_find(t, b.is_html ? PID_TAG_HTML : PID_TAG_BODY)) {
        body_free(&b);
        return false;
    }
    if (b.is_html)
        mark_utf8(&b);
    return body_file(t, file, &b, b.is_html ? "text/html" : "text/plain", b.is_html ? ".html" : ".txt");
}

static bool value_bytes(const kept_value *v, export_file *file)
{
    const uint8_t *bytes = kept_value_bytes(v, &file->size);

    if (!v || (!bytes && v->size))
        return false;
    file->bytes = bytes ? (uint8_t *)g_memdup2(bytes, file->size) : (uint8_t *)g_malloc0(1);
    file->frame = v->frame;
    return true;
}

static bool attachment_file(const kept_thing *t, export_seen *seen _U_, export_file *file)
{
    const kept_value *v = attachment_data(t);
    char *type;

    if (!value_bytes(v, file))
        return false;
    type = attachment_type(t);
    set_type(file, kept_is_removed(t) ? "removed attachment" : "attachment", type, v->missing, v->unfinished);
    file->name = attachment_name(t);
    file->otherwise = "attachment";
    file->extension = file->name ? NULL : attachment_extension(type);
    g_free(type);
    return true;
}

static bool stream_file(const kept_thing *t, export_seen *seen, export_file *file)
{
    const kept_value *v = t->values->len ? (const kept_value *)g_ptr_array_index(t->values, 0) : NULL;
    kept_thing *owner = kept_same(t->outer);
    char *property;

    if (!value_bytes(v, file) || !file->size || is_owners(t, v, file->bytes, file->size) ||
        is_repeated(seen, t, v, file->bytes, file->size))
        return false;
    property = kept_value_name(v);
    set_type(file, "stream", BYTES_TYPE, v->missing, v->unfinished);
    file->name = joined(owner ? title_of(owner) : NULL, property);
    file->otherwise = "stream";
    file->extension = ".bin";
    g_free(property);
    return true;
}

static bool transfer_file(const kept_thing *t, export_seen *seen _U_, export_file *file)
{
    bool is_whole;

    file->bytes = spans_all(t->bytes, &file->size, &is_whole);
    set_type(file, "FastTransfer stream", BYTES_TYPE, 0, !is_whole);
    file->name = joined(g_strdup("FastTransfer"), t->name ? t->name : "stream");
    file->otherwise = "FastTransfer";
    file->extension = ".bin";
    file->frame = t->last_frame;
    return file->bytes != NULL;
}

static bool contact_file(const kept_thing *t, export_seen *seen _U_, export_file *file)
{
    file->bytes = (uint8_t *)vcard_of(t);
    if (!file->bytes)
        return false;
    file->size = strlen((const char *)file->bytes);
    set_type(file, "contact", "text/vcard", 0, false);
    file->name = kept_text(t, PID_TAG_DISPLAY_NAME);
    file->otherwise = "contact";
    file->extension = ".vcf";
    file->frame = t->first_frame;
    return true;
}

/* Behind the last file of a kind stands NULL. */
typedef bool (*make_file)(const kept_thing *t, export_seen *seen, export_file *file);

static const make_file *makers_of(part_kind kind)
{
    static const make_file message[] = { message_file, text_file, html_file, rtf_file, of_rtf_file, NULL };
    static const make_file attachment[] = { attachment_file, NULL }, stream[] = { stream_file, NULL };
    static const make_file transfer[] = { transfer_file, NULL }, entry[] = { contact_file, NULL }, none[] = { NULL };

    switch (kind) {
    case PART_MESSAGE: return message;
    case PART_ATTACHMENT: return attachment;
    case PART_STREAM: return stream;
    case PART_TRANSFER: return transfer;
    case PART_ENTRY: return entry;
    default: return none;
    }
}

unsigned export_files_count(part_kind kind)
{
    const make_file *makers = makers_of(kind);
    unsigned n = 0;

    while (makers[n])
        n++;
    return n;
}

bool export_file_make(const kept_thing *t, unsigned number, export_seen *seen, export_file *file)
{
    return makers_of(t->kind)[number](t, seen, file);
}

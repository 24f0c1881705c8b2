/* fxics/about.c
 * What a node is about. See fxics/about.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/about.h"
#include "oxcdata/context.h"
#include "read/text.h"
#include "wireshark/visible.h"

static bool is_message(uint8_t kind)
{
    return kind == NODE_MESSAGE || kind == NODE_MESSAGE_CHANGE_FULL || kind == NODE_MESSAGE_CHANGE_PARTIAL ||
           kind == NODE_EMBEDDED_MESSAGE || kind == NODE_MESSAGE_CONTENT;
}

static bool is_folder(uint8_t kind)
{
    return kind == NODE_TOP_FOLDER || kind == NODE_SUB_FOLDER || kind == NODE_FOLDER_CHANGE ||
           kind == NODE_FOLDER_CONTENT;
}

/* What the node is about when it is a whole stream whose opening was not captured: its id tells. */
static uint8_t kind_of(const fx_open *n)
{
    if (n->kind != NODE_NONE || !n->facts)
        return n->kind;
    return n->facts->message_id ? NODE_MESSAGE_CONTENT : n->facts->folder_id ? NODE_FOLDER_CONTENT : NODE_NONE;
}

/* The name that the node's properties tell, in this piece or before; NULL. */
const char *about_name(const fx_open *n)
{
    const property_facts *f = n->facts;
    const uint8_t kind = kind_of(n);
    const char *name = NULL;

    if (f && is_message(kind))
        name = f->subject;
    else if (f && (is_folder(kind) || n->kind == NODE_RECIPIENT))
        name = f->display_name;
    else if (f && n->kind == NODE_ATTACHMENT)
        name = f->file_name ? f->file_name : f->display_name;
    return name ? name : n->kept ? n->kept->name : NULL;
}

/* Its FID or MID, which the source key tells, too; 0 when not known. */
uint64_t about_id(const ex_cursor *c, const fx_open *n)
{
    const property_facts *f = n->facts;
    const uint8_t kind = kind_of(n);
    uint64_t id = !f ? 0 : is_message(kind) ? f->message_id : is_folder(kind) ? f->folder_id : 0;
    uint16_t replica = !id && f && f->counter ? context_replica_id(c, &f->replica) : 0;

    if (replica)
        id = replica | GUINT64_SWAP_LE_BE(f->counter);
    return id ? id : n->kept ? n->kept->id : 0;
}

/* First pass, of downloads: ids of uploads are those of another store. */
void about_learn(fx_walk *w, const fx_open *n)
{
    const char *name = about_name(n);
    uint64_t id = !name || w->stream->opening.is_upload || n->kind == NODE_EMBEDDED_MESSAGE ? 0 : about_id(&w->c, n);
    property_facts facts = { .subject = name, .display_name = name };

    if (!id)
        return;
    if (is_message(kind_of(n)))
        facts.message_id = id;
    else
        facts.folder_id = id;
    if (context_row_begins(&w->c, NULL))
        context_row_read(&w->c, NULL, &facts);
}

/* ---- Items ---- */

static void append_counts(const fx_open *n)
{
    if (n->recipients)
        cur_append(n->item, ": %u recipient%s", n->recipients, n->recipients == 1 ? "" : "s");
    if (n->attachments)
        cur_append(n->item, "%s %u attachment%s", n->recipients ? "," : ":", n->attachments,
                   n->attachments == 1 ? "" : "s");
}

void about_show(fx_walk *w, const fx_open *n)
{
    const char *name;
    uint64_t id;

    if (!tree_is_visible(n->item))
        return;
    name = about_name(n);
    id = is_message(n->kind) || is_folder(n->kind) ? about_id(&w->c, n) : 0;
    if (name)
        cur_append(n->item, " \"%s\"", cur_tidy_text(w->c.pinfo->pool, name, 80));
    if (id)
        cur_append(n->item, " (0x%016" PRIx64 ")", id);
    append_counts(n);
    if (n->groups)
        cur_append(n->item, ": groups %s", wmem_strbuf_get_str(n->groups));
    if (n->kept && !n->kept->is_root)
        cur_append(n->item, " [began in frame %u]", n->kept->frame);
}

/* What the piece brought, for the Info column: a message or folder that begins in it, or whose name comes in it. */
void about_tell(fx_walk *w, const fx_open *n)
{
    const char *name = about_name(n);
    bool named_before = n->kept && n->kept->name, is_root = n == &w->nodes[0];

    if (!w->names || n->kind == NODE_EMBEDDED_MESSAGE || !(is_message(n->kind) || is_folder(n->kind)) || named_before)
        return;
    if (name && w->named < 2)
        cur_summary_list_quote(&w->c, w->names, name);
    if (name && w->named < 2)
        w->named++;
    else if (!n->kept && !is_root)
        w->unnamed++;
}

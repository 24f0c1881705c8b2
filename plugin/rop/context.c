/* rop/context.c
 * The ROP that is being read. See rop/context.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/context.h"
#include "oxcdata/tag.h"
#include "read/report.h"
#include "read/summary.h"
#include "read/text.h"
#include "wireshark/visible.h"

#include <stdarg.h>
#include <string.h>

bool rop_is_learning(const ex_cursor *c)
{
    return c->rop && c->rop->first_pass;
}

const rop_record *rop_request_of(const ex_cursor *c)
{
    if (!c->rop)
        return NULL;
    return c->rop->is_request ? c->rop->record : c->rop->record->request;
}

ex_logon *rop_logon_of(const ex_cursor *c)
{
    const rop_record *r = c->rop ? c->rop->record : NULL;

    if (!r)
        return NULL;
    if (r->input)
        return r->input->logon;
    return r->output ? r->output->logon : NULL;
}

/* ---- From request to response ---- */

void rop_keep(ex_cursor *c, unsigned slot, uint32_t value)
{
    if (rop_is_learning(c) && c->rop->is_request && slot < array_length(c->rop->record->kept))
        c->rop->record->kept[slot] = value;
}

uint32_t rop_kept(const ex_cursor *c, unsigned slot)
{
    const rop_record *request = rop_request_of(c);
    return request && slot < array_length(request->kept) ? request->kept[slot] : 0;
}

bool rop_has_request(const ex_cursor *c)
{
    return rop_request_of(c) != NULL;
}

uint32_t rop_return_value(const ex_cursor *c)
{
    return c->rop ? c->rop->return_value : 0;
}

/* ---- Texts ---- */

void rop_summary_add(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    const char *before = c->rop->text;
    char *text;
    va_list ap;

    if (c->bad)
        return;
    va_start(ap, fmt);
    text = cur_line_text(c->pinfo->pool, wmem_strdup_vprintf(c->pinfo->pool, fmt, ap));
    va_end(ap);
    if (!*text)
        return;
    c->rop->text = before ? wmem_strdup_printf(c->pinfo->pool, "%s %s", before, text) : text;
    if (tree_is_visible(t))
        cur_append(c->rop->item, " %s", text);
}

static const char *title(const ex_cursor *c, const ex_object *o)
{
    const uint32_t seq = c->rop->record->seq;

    return object_kind_at(o, seq) != OBJ_UNKNOWN ? object_title(c->pinfo->pool, o, seq)
                                                 : object_text(c->pinfo->pool, o, seq);
}

const char *rop_input_text(ex_cursor *c)
{
    if (c->rop->record->input)
        return title(c, c->rop->record->input);
    if (c->rop->input_handle == OBJECT_NO_HANDLE)
        return "no handle";
    return wmem_strdup_printf(c->pinfo->pool, "object 0x%08x", c->rop->input_handle);
}

const char *rop_parent_text(ex_cursor *c)
{
    const ex_object *o = c->rop->record->input;
    const char *name = o && o->parent ? object_name(o->parent, c->rop->record->seq) : NULL;

    return name ? wmem_strdup_printf(c->pinfo->pool, "\"%s\"", name) : rop_input_text(c);
}

const char *rop_output_text(ex_cursor *c)
{
    return c->rop->record->output ? title(c, c->rop->record->output) : "no object";
}

bool rop_text_is_wanted(const ex_cursor *c)
{
    return c->rop && !c->probe && (c->rop->info_wanted || tree_is_visible(c->rop->item));
}

const char *rop_failed_text(ex_cursor *c)
{
    const property_errors *failed = &c->rop->failed;
    const uint32_t named = MIN(failed->others, PROPERTY_ERRORS_MAX);
    wmem_strbuf_t *text = wmem_strbuf_new(c->pinfo->pool, "");

    for (uint32_t i = 0; i < named; i++) {
        bool again = i + 1 < named && failed->first[i + 1].code == failed->first[i].code;
        wmem_strbuf_append_printf(text, "%s%s", i ? ", " : "", property_name(c, failed->first[i].tag));
        if (!again)
            wmem_strbuf_append_printf(text, " %s", cur_error_text(c, failed->first[i].code));
    }
    if (failed->others > PROPERTY_ERRORS_MAX)
        wmem_strbuf_append_printf(text, ", … (%u)", failed->others);
    if (failed->not_found)
        wmem_strbuf_append_printf(text, "%s%u not found", failed->others ? ", " : "", failed->not_found);
    return wmem_strbuf_get_str(text);
}

/* ---- Logons ---- */

static bool logon_is_known(const ex_cursor *c)
{
    const ex_logon *l = rop_logon_of(c);
    return l && l->known && l->known_since <= c->rop->record->seq;
}

bool rop_logon_is_private(ex_cursor *c, proto_tree *t)
{
    if (logon_is_known(c))
        return !rop_logon_of(c)->is_public;
    if (c->rop && !c->rop->logon_missed) {
        c->rop->logon_missed = true;
        cur_missing(c, t, "No RopLogon was captured: it is not known whether this mailbox is private, "
                    "as is taken here");
    }
    return true;
}

void rop_logon_type(ex_cursor *c, bool is_private)
{
    ex_object *o = rop_is_learning(c) ? c->rop->record->output : NULL;

    if (!o || o->kind != OBJ_LOGON || o->logon->known)
        return;
    o->logon->is_public = !is_private;
    o->logon->known = true;
    o->logon->known_since = c->rop->record->seq;
}

void rop_logon_folder(ex_cursor *c, uint64_t id, const char *name)
{
    if (rop_is_learning(c))
        logon_learn_id(rop_logon_of(c), id, name, c->rop->record->seq + 1);
}

void rop_logon_replica(ex_cursor *c, uint16_t repl_id, const e_guid_t *repl_guid)
{
    ex_object *o = rop_is_learning(c) ? c->rop->record->output : NULL;

    if (o && o->kind == OBJ_LOGON)
        logon_learn_replica(o->logon, repl_id, repl_guid, c->rop->record->seq + 1);
}

void rop_replica_read(ex_cursor *c, const e_guid_t *repl_guid)
{
    if (rop_is_learning(c))
        c->rop->replica = *repl_guid;
}

void rop_learn_replica(ex_cursor *c, uint32_t id)
{
    if (rop_is_learning(c) && rop_has_request(c))
        logon_learn_replica(rop_logon_of(c), (uint16_t)id, &c->rop->replica, c->rop->record->seq + 1);
}

uint16_t rop_replica_id(const ex_cursor *c, const e_guid_t *repl_guid)
{
    return c->rop ? logon_replica_id(rop_logon_of(c), repl_guid, c->rop->record->seq) : 0;
}

/* ---- Objects ---- */

void rop_output_id(ex_cursor *c, uint64_t id)
{
    ex_object *o = rop_is_learning(c) ? c->rop->record->output : NULL;

    if (!o || o->id)
        return;
    o->id = id;
    o->id_since = c->rop->record->seq;
}

const char *rop_id_name(const ex_cursor *c, uint64_t id)
{
    return c->rop ? logon_id_name(rop_logon_of(c), id, c->rop->record->seq) : NULL;
}

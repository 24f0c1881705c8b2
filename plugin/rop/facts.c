/* rop/facts.c
 * What the values in ROPs say about objects. See rop/facts.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/facts.h"
#include "generated/rop_constants.h"
#include "read/summary.h"
#include "read/text.h"
#include "rop/gather.h"

#include <string.h>

#define VALUES_TOLD_MAX 2        /* values of the input object that a text has */

void rop_output_name(ex_cursor *c, const char *name)
{
    if (!c->bad && rop_is_learning(c) && c->rop->record->output)
        object_set_name(c->rop->record->output, name, c->rop->record->seq);
    if (!c->bad)
        rop_gather_subject(c, name);
}

/* What the properties of an object say that it is called, NULL if nothing. */
static const char *name_by_kind(object_kind kind, const property_facts *facts)
{
    switch (kind) {
    case OBJ_FOLDER:     return facts->display_name;
    case OBJ_MESSAGE:    return facts->subject;
    case OBJ_ATTACHMENT: return facts->file_name ? facts->file_name : facts->display_name;
    default:             return NULL;
    }
}

static void name_input(ex_cursor *c, const property_facts *facts)
{
    ex_object *o = c->rop->record->input;
    const char *name = o ? name_by_kind((object_kind)o->kind, facts) : NULL;

    if (!name)
        return;
    object_set_name(o, name, c->rop->record->seq + 1);
    logon_learn_id(o->logon, o->id, name, c->rop->record->seq + 1);
}

/* The counter of a FID or MID. */
static uint64_t id_counter(uint64_t id)
{
    return GUINT64_SWAP_LE_BE(id) & UINT64_C(0xffffffffffff);
}

static void learn_facts(ex_cursor *c, const property_facts *facts)
{
    /* A row with a MessageId is about the message: its FolderId says where that is. */
    uint64_t id = facts->message_id ? facts->message_id : facts->folder_id;
    const char *name = facts->message_id ? facts->subject : facts->display_name;

    if (c->rows.about_input)
        name_input(c, facts);
    else if (id && name)
        logon_learn_id(rop_logon_of(c), id, name, c->rop->record->seq + 1);
    /* An entry id beside the id shows what the replica is called in long-term ids. */
    if (facts->counter && facts->counter == id_counter(id))
        logon_learn_replica(rop_logon_of(c), (uint16_t)id, &facts->replica, c->rop->record->seq + 1);
}

bool rop_row_begins(ex_cursor *c, proto_tree *t)
{
    if (!c->rop)
        return false;
    c->rop->row_told = !c->probe && cur_summary_wanted(c, t);
    if (c->rop->row_told && c->rows.about_input && c->rows.columns && c->rows.columns->count <= VALUES_TOLD_MAX)
        c->rows.told = wmem_strbuf_new(c->pinfo->pool, "");
    return rop_gather_row(c) || c->rop->row_told || rop_is_learning(c);
}

/* The name of a row. NULL where nothing is to say: it tells none, or the object of which it brings news has it. */
static const char *row_name(const ex_cursor *c, const property_facts *facts)
{
    const ex_object *o = c->rop->record->input;
    const uint32_t seq = c->rop->record->seq;
    const char *name = facts_row_name(facts), *known = NULL;

    if (c->rows.about_input) {
        name = o ? name_by_kind(object_kind_at(o, seq), facts) : NULL;
        known = o ? object_name(o, seq) : NULL;
    } else if (c->rop->record->rop_id == ROP_ID_NOTIFY) {
        known = rop_id_name(c, facts->message_id ? facts->message_id : facts->folder_id);
    }
    return name && known && strcmp(name, known) == 0 ? NULL : name;
}

static void tell_row(ex_cursor *c, proto_tree *t, const property_facts *facts)
{
    const char *name = row_name(c, facts);

    if (c->rows.about_input)
        facts_add_errors(&c->rop->failed, &facts->errors);
    if (facts->values)
        cur_summary_set(c, t, "%s", wmem_strbuf_get_str(facts->values));
    else if (name)
        cur_summary_set(c, t, "\"%s\"", cur_text_or(c, name));
    else
        cur_summary_set(c, t, "%s", "");
}

void rop_row_read(ex_cursor *c, proto_tree *t, const property_facts *facts)
{
    if (rop_is_learning(c))
        learn_facts(c, facts);
    if (c->rop->row_told)
        tell_row(c, t, facts);
    rop_gather_ends(c);
}

/* Single values say something only where they are those of the input object. */
property_facts *rop_value_begins(ex_cursor *c, proto_tree *t _U_)
{
    const bool gathered = rop_gather_value(c);
    const bool wanted = c->rows.about_input && (rop_is_learning(c) || rop_text_is_wanted(c));

    return wanted || gathered ? wmem_new0(c->pinfo->pool, property_facts) : NULL;
}

void rop_value_read(ex_cursor *c, property_facts *facts)
{
    rop_gather_ends(c);
    if (c->bad)
        return;
    if (rop_is_learning(c))
        learn_facts(c, facts);
    facts_add_errors(&c->rop->failed, &facts->errors);
}

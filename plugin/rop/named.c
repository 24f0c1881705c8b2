/* rop/named.c
 * Named properties. See rop/named.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/named.h"
#include "oxcdata/tag.h"
#include "rop/user_names.h"
#include "generated/oxcdata_constants.h"
#include "generated/rop_constants.h"

#define IDS_TEXT_MAX 4           /* ids that a text has */

/* In ex_name.since: no name, only the place of one. */
#define NO_NAME UINT32_MAX

void rop_name_read(ex_cursor *c, const ex_name *name)
{
    ex_name n = name ? *name : (ex_name){ .since = NO_NAME };

    if (!rop_is_learning(c) || c->bad)
        return;
    if (!c->rop->names)
        c->rop->names = wmem_array_new(c->pinfo->pool, sizeof n);
    wmem_array_append_one(c->rop->names, n);
}

static void gather_id(ex_cursor *c, uint16_t id)
{
    if (!c->rop->ids)
        c->rop->ids = wmem_array_new(c->pinfo->pool, sizeof id);
    wmem_array_append_one(c->rop->ids, id);
}

void rop_keep_asked(const rop_context *rop)
{
    rop_asked *asked;

    if (!rop->names && !rop->ids)
        return;
    asked = wmem_new0(wmem_file_scope(), rop_asked);
    asked->request = rop->record;
    if (rop->rops->asked)
        rop->rops->last_asked->next = asked;
    else
        rop->rops->asked = asked;
    rop->rops->last_asked = asked;
    if (rop->names) {
        asked->n_names = wmem_array_get_count(rop->names);
        asked->names = wmem_memdup(wmem_file_scope(), wmem_array_get_raw(rop->names),
                                   asked->n_names * sizeof(ex_name));
        for (unsigned i = 0; i < asked->n_names; i++)
            asked->names[i].key = asked->names[i].key ? wmem_strdup(wmem_file_scope(), asked->names[i].key) : NULL;
    }
    if (rop->ids) {
        asked->n_ids = wmem_array_get_count(rop->ids);
        asked->ids = wmem_memdup(wmem_file_scope(), wmem_array_get_raw(rop->ids), asked->n_ids * sizeof(uint16_t));
    }
}

static void drop_first_asked(rop_call *rops)
{
    rop_asked *asked = rops->asked;

    rops->asked = asked->next;
    for (unsigned i = 0; i < asked->n_names; i++)
        wmem_free(wmem_file_scope(), (char *)asked->names[i].key);
    wmem_free(wmem_file_scope(), asked->names);
    wmem_free(wmem_file_scope(), asked->ids);
    wmem_free(wmem_file_scope(), asked);
}

/* What this request asked for, NULL if nothing. What earlier requests asked goes: responses come in the
   order of their requests, so nothing will answer those any more. */
static const rop_asked *asked_by(rop_call *rops, const rop_record *request)
{
    while (request && rops->asked && rops->asked->request->seq < request->seq)
        drop_first_asked(rops);
    return request && rops->asked && rops->asked->request == request ? rops->asked : NULL;
}

void rop_drop_asked(rop_call *rops, const rop_record *request)
{
    if (asked_by(rops, request))
        drop_first_asked(rops);
}

/* Names and ids of one ROP: what the response has itself, else what the request asked. */
static rop_asked both_sides(const rop_context *rop)
{
    const rop_asked *asked = asked_by(rop->rops, rop->record->request);
    rop_asked all = { 0 };

    if (asked)
        all = *asked;
    if (rop->names) {
        all.names = wmem_array_get_raw(rop->names);
        all.n_names = wmem_array_get_count(rop->names);
    }
    if (rop->ids) {
        all.ids = wmem_array_get_raw(rop->ids);
        all.n_ids = wmem_array_get_count(rop->ids);
    }
    return all;
}

/* The id is what stands for this name from the next ROP on. */
static void learn_pair(ex_cursor *c, uint16_t id, const ex_name *name)
{
    if (id >= PROPERTY_ID_RANGE_NAMED_FIRST && name->since != NO_NAME)
        logon_learn_name(rop_logon_of(c), id, name, c->rop->record->seq + 1);
}

void rop_learn_names(ex_cursor *c)
{
    rop_asked all;

    if (!rop_is_learning(c))
        return;
    all = both_sides(c->rop);
    for (unsigned i = 0; i < MIN(all.n_names, all.n_ids); i++)
        learn_pair(c, all.ids[i], &all.names[i]);
}

/* Whether the ids in this ROP answer names of its request, so that each id's name is known when it is read. */
static bool answers_names(const rop_context *rop)
{
    return !rop->is_request && rop->record->request
           && rop->record->request->rop_id == ROP_ID_GET_PROPERTY_IDS_FROM_NAMES;
}

uint16_t rop_property_id(ex_cursor *c, proto_tree *t, int hf)
{
    uint16_t id = (uint16_t)cur_next_integer(c, 2);
    const rop_asked *asked;
    unsigned index;

    if (cur_left(c) >= 2 && (rop_is_learning(c) || rop_text_is_wanted(c)))
        gather_id(c, id);
    if (rop_is_learning(c) && answers_names(c->rop) && c->rop->ids) {
        asked = asked_by(c->rop->rops, c->rop->record->request);
        index = wmem_array_get_count(c->rop->ids) - 1;
        if (asked && index < asked->n_names)
            learn_pair(c, id, &asked->names[index]);
    }
    return cur_property_id(c, t, hf);
}

/* `0x8005 PidLidReminderDelta`. */
static const char *id_text(ex_cursor *c, uint16_t id)
{
    const ex_name *name = rop_property_name(c, id);
    const char *text = !name ? NULL : name->key ? property_key_text(c, &name->set, name->key)
                                                : property_lid_text(c, &name->set, name->lid);

    if (id < PROPERTY_ID_RANGE_NAMED_FIRST)
        return id ? property_name(c, (uint32_t)id << 16) : "no id";
    return text ? wmem_strdup_printf(c->pinfo->pool, "0x%04x %s", id, text)
                : wmem_strdup_printf(c->pinfo->pool, "0x%04x", id);
}

const char *rop_ids_text(ex_cursor *c)
{
    const unsigned n = c->rop->ids ? wmem_array_get_count(c->rop->ids) : 0;
    wmem_strbuf_t *text = wmem_strbuf_new(c->pinfo->pool, "");

    for (unsigned i = 0; i < MIN(n, IDS_TEXT_MAX); i++)
        wmem_strbuf_append_printf(text, "%s%s", i ? ", " : "",
                                  id_text(c, *(uint16_t *)wmem_array_index(c->rop->ids, i)));
    if (n > IDS_TEXT_MAX)
        wmem_strbuf_append(text, ", …");
    return wmem_strbuf_get_str(text);
}

void rop_id_named(ex_cursor *c, uint16_t id, const ex_name *name)
{
    if (rop_is_learning(c))
        logon_learn_name(rop_logon_of(c), id, name, c->rop->record->seq + 1);
}

const ex_name *rop_property_name(const ex_cursor *c, uint16_t id)
{
    const ex_name *told;

    if (!c->rop)
        return NULL;
    told = logon_name(rop_logon_of(c), id, c->rop->record->seq + answers_names(c->rop));
    return told ? told : user_name_of(id);
}

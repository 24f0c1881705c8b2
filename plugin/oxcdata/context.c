/* oxcdata/context.c
 * Asking and telling those who know the session. See oxcdata/context.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/context.h"

/* Whether the table of the cursor has this function. */
#define HAS(c, function) ((c)->context && (c)->context->function)

bool context_is_mailbox(const ex_cursor *c)
{
    return c->context && c->context->is_mailbox;
}

const char *context_id_name(const ex_cursor *c, uint64_t id)
{
    return HAS(c, id_name) ? c->context->id_name(c, id) : NULL;
}

uint16_t context_replica_id(const ex_cursor *c, const e_guid_t *guid)
{
    return HAS(c, replica_id) ? c->context->replica_id(c, guid) : 0;
}

const struct ex_name *context_property_name(const ex_cursor *c, uint16_t id)
{
    return HAS(c, property_name) ? c->context->property_name(c, id) : NULL;
}

const char *context_entry_name(const ex_cursor *c, uint32_t mid, uint32_t *frame)
{
    return HAS(c, entry_name) ? c->context->entry_name(c, mid, frame) : NULL;
}

void context_mid_read(ex_cursor *c, int hf)
{
    if (HAS(c, mid_read))
        c->context->mid_read(c, hf);
}

bool context_row_begins(ex_cursor *c, proto_tree *t)
{
    return HAS(c, row_begins) && c->context->row_begins(c, t);
}

void context_row_read(ex_cursor *c, proto_tree *t, const struct property_facts *facts)
{
    if (HAS(c, row_read))
        c->context->row_read(c, t, facts);
}

struct property_facts *context_value_begins(ex_cursor *c, proto_tree *t)
{
    return HAS(c, value_begins) ? c->context->value_begins(c, t) : NULL;
}

void context_value_read(ex_cursor *c, struct property_facts *facts)
{
    if (HAS(c, value_read))
        c->context->value_read(c, facts);
}

void context_name_read(ex_cursor *c, const struct ex_name *name)
{
    if (HAS(c, name_read))
        c->context->name_read(c, name);
}

void context_id_named(ex_cursor *c, uint16_t id, const struct ex_name *name)
{
    if (HAS(c, id_named))
        c->context->id_named(c, id, name);
}

void context_replica_read(ex_cursor *c, const e_guid_t *guid)
{
    if (HAS(c, replica_read))
        c->context->replica_read(c, guid);
}

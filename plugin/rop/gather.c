/* rop/gather.c
 * Parts of messages in ROPs. See rop/gather.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/gather.h"
#include "generated/oxcdata_constants.h"
#include "generated/oxprops_ids.h"
#include "generated/rop_constants.h"
#include "oxcdata/gather.h"

/* ---- Whose values they are ---- */

/* The object that this ROP's values are about, and its recipients; NULL: not known. */
static const ex_object *object_of(const ex_cursor *c)
{
    const rop_record *r = c->rop->record;

    switch (r->rop_id) {
    case ROP_ID_OPEN_MESSAGE: case ROP_ID_OPEN_EMBEDDED_MESSAGE: case ROP_ID_CREATE_MESSAGE:
    case ROP_ID_OPEN_ATTACHMENT: case ROP_ID_CREATE_ATTACHMENT: case ROP_ID_SYNCHRONIZATION_IMPORT_MESSAGE_CHANGE:
        return r->output;
    default:
        return r->input;
    }
}

/* It as a part: one for all that this ROP tells. */
static ex_part *part_of_rop(ex_cursor *c)
{
    if (!c->rop->part)
        c->rop->part = part_of_object(c, object_of(c));
    return c->rop->part;
}

/* Requests that come back in a response were told before. */
static bool is_gathered(const ex_cursor *c)
{
    return c->rop && !c->probe && c->rop->record->seq && parts_wanted();
}

static bool belongs(ex_cursor *c, ex_part *p)
{
    c->part = p;
    return p != NULL;
}

/* A row of a table of messages, or of a message's attachments. */
static ex_part *part_of_row(ex_cursor *c)
{
    const ex_object *table = c->rop->record->input;
    const uint8_t opened_by = table ? table->opened_by : 0;

    if (opened_by == ROP_ID_GET_CONTENTS_TABLE)
        return part_new(c, PART_MESSAGE_ROW, table, NULL);
    if (opened_by == ROP_ID_GET_ATTACHMENT_TABLE)
        return part_new(c, PART_ATTACHMENT_ROW, table, part_of_object(c, table->parent));
    return NULL;
}

bool rop_gather_row(ex_cursor *c)
{
    if (!is_gathered(c))
        return false;
    if (c->rows.about_input)
        return belongs(c, part_of_rop(c));
    if (c->part)
        return true;             /* the row of a recipient's properties */
    return belongs(c, part_of_row(c));
}

bool rop_gather_value(ex_cursor *c)
{
    const bool of_message = c->rows.about_input || (c->rop && c->rop->is_request &&
                            c->rop->record->rop_id == ROP_ID_SYNCHRONIZATION_IMPORT_MESSAGE_CHANGE);

    return of_message && !c->rows.inside_value && is_gathered(c) && belongs(c, part_of_rop(c));
}

void rop_gather_ends(ex_cursor *c)
{
    c->part = NULL;
}

void rop_gather_subject(ex_cursor *c, const char *subject)
{
    const ex_object *o = is_gathered(c) ? object_of(c) : NULL;

    if (o && o->kind == OBJ_MESSAGE)
        gather_text(c, part_of_rop(c), PID_TAG_NORMALIZED_SUBJECT, subject);
}

void rop_saved_id(ex_cursor *c, uint64_t id)
{
    if (is_gathered(c) && !c->bad)
        gather_id(c, part_of_rop(c), PID_TAG_MID, id);
}

/* What this ROP is about has lost what goes by this number, or all of the kind. */
static void tell_removed(ex_cursor *c, part_kind kind, uint64_t number)
{
    const ex_object *o = is_gathered(c) && !c->bad ? object_of(c) : NULL;
    ex_part *gone;

    if (!o)
        return;
    gone = part_new(c, kind, o, part_of_rop(c));
    gone->number = number;
    gone->removed = true;
}

/* ---- Recipients ---- */

void rop_recipient(ex_cursor *c, uint32_t row_id, uint32_t type)
{
    const ex_object *message = is_gathered(c) && !c->bad ? object_of(c) : NULL;

    c->part = NULL;
    if (!message || message->kind != OBJ_MESSAGE)
        return;
    c->part = part_new(c, PART_RECIPIENT, message, part_of_rop(c));
    c->part->number = row_id;
    gather_number(c, c->part, PID_TAG_RECIPIENT_TYPE, type);
}

void rop_next_recipient(ex_cursor *c, uint32_t type)
{
    if (c->rop)
        rop_recipient(c, c->rop->recipients++, type);
}

void rop_recipient_removed(ex_cursor *c, uint32_t row_size)
{
    if (c->part && c->part->kind == PART_RECIPIENT)
        c->part->removed = !row_size;
}

void rop_recipients_removed(ex_cursor *c)
{
    tell_removed(c, PART_RECIPIENT, PART_ALL);
}

/* ---- Attachments ---- */

void rop_attachment_number(ex_cursor *c, uint32_t number)
{
    if (is_gathered(c) && !c->bad)
        gather_number(c, part_of_rop(c), PID_TAG_ATTACH_NUMBER, number);
}

/* The request has kept its AttachmentID. */
void rop_gather_behind(ex_cursor *c)
{
    const bool deleted = !c->rop->is_request && !c->rop->return_value && rop_has_request(c) &&
                         c->rop->record->rop_id == ROP_ID_DELETE_ATTACHMENT;

    if (deleted)
        tell_removed(c, PART_ATTACHMENT, rop_kept(c, 0));
}

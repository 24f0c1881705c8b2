/* rop/gather.h
 * What ROPs bring of messages, told to whoever puts them together (session/part.h): which Message, Attachment, recipient
 * or row the values belong to that are read. All does nothing while nobody does.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_GATHER_H
#define EXCHANGE_ROP_GATHER_H

#include "rop/context.h"

/* A row, or a single value, begins: c->part is what it belongs to from here on, NULL for nothing. Returns whether that is
   something. gather_ends() has to follow unless the cursor went bad. */
bool rop_gather_row(ex_cursor *c);
bool rop_gather_value(ex_cursor *c);
void rop_gather_ends(ex_cursor *c);

/* The subject of the Message that this ROP opens, as far as the response tells it. */
void rop_gather_subject(ex_cursor *c, const char *subject);

/* Generated code. The id of the message, which it has from when it is saved on. */
void rop_saved_id(ex_cursor *c, uint64_t id);

/* The recipient with this RowId begins, or the next one of a list without; type is RecipientType. */
void rop_recipient(ex_cursor *c, uint32_t row_id, uint32_t type);
void rop_next_recipient(ex_cursor *c, uint32_t type);
/* The recipient that began has no row: it is taken away. RopRemoveAllRecipients: so are all. */
void rop_recipient_removed(ex_cursor *c, uint32_t row_size);
void rop_recipients_removed(ex_cursor *c);
/* Which attachment of the message this is that the ROP opens. */
void rop_attachment_number(ex_cursor *c, uint32_t number);

/* Behind the fields of every ROP: what its success takes away. */
void rop_gather_behind(ex_cursor *c);

#endif

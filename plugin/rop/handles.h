/* rop/handles.h
 * Handles: the table behind a ROP list (MS-OXCROPS 2.2.1), the indexes into it in the ROPs, and the server objects
 * that they stand for.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_HANDLES_H
#define EXCHANGE_ROP_HANDLES_H

#include "rop/item.h"

#define ROP_HANDLE_SIZE 4              /* bytes of a handle */

/* The payload's handle table is what the ROP list leaves of the payload: from `table` up to `end`. */
void handles_find_table(rop_walk *w, int table, int end);
/* Takes over the objects that the handle table of a payload of the request named, as the first pass kept them. */
void handles_load(rop_walk *w, unsigned request_buffer);
/* First pass, behind a request's ROPs: keeps the objects of its table, those that no ROP used included. */
void handles_keep(rop_walk *w);

/* Behind the header of a request: what it works on, and on the first pass what it opens. Kept with its record. An
   object of a kind that the ROP does not take is reported. */
void handles_resolve_request(rop_walk *w, rop_item *rop);
/* First pass, behind the header of a response: a success puts the handle in front of the object that the request
   opens; a failure leaves it unopened. */
void handles_resolve_response(rop_walk *w, rop_item *rop);
/* First pass, before the fields of a ROP without header: a notification (RopNotify) names its subscription or table by
   the handle itself, and the logon behind it (MS-OXCROPS 2.2.14.2.1). */
void handles_resolve_notify(rop_walk *w, const ex_cursor *c, rop_item *rop);

/* First pass: the server executed nothing of the call, so what it was to release stays open. */
void handles_undo_releases(const rop_call *rops, const ex_call *call);

/* Behind a ROP: appends what they stand for to its handle indexes. */
void handles_show_indexes(rop_walk *w, rop_item *rop);
/* A generated item with the number of an object that the ROP works on (role "") or opens ("new "); none for NULL. */
void handles_show_object(rop_walk *w, const rop_item *rop, const ex_object *o, const char *role);
/* Behind the ROP list: shows the handle table and what is left of the payload. */
void handles_show_table(rop_walk *w, ex_cursor *c, proto_tree *t);

#endif

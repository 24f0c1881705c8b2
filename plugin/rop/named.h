/* rop/named.h
 * Named properties: names and ids as ROPs carry them, and which name goes with which id (MS-OXCPRPT sections 3.2.5.9
 * and 3.2.5.10).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_NAMED_H
#define EXCHANGE_ROP_NAMED_H

#include "rop/context.h"

/* A PropertyName was read in this ROP (oxcdata/context.h); NULL: one that only marks the place of a name. */
void rop_name_read(ex_cursor *c, const ex_name *name);
/* A named property's id and name were read together (oxcdata/context.h). */
void rop_id_named(ex_cursor *c, uint16_t id, const ex_name *name);
/* What generated code calls: reads a PropertyId that goes with a name of this ROP or of its request. */
uint16_t rop_property_id(ex_cursor *c, proto_tree *t, int hf);
/* Behind a response: the names and ids read in it and in its request belong together, in their order. */
void rop_learn_names(ex_cursor *c);
/* The ids read in this ROP, with their names: `0x8005 PidLidReminderDelta, no id`; of many the first ones. Only where its
   text is wanted. */
const char *rop_ids_text(ex_cursor *c);
/* The named property behind an id (0x8000 and above) of the logon that this ROP works on, as the capture tells it, else
   as the user does; NULL when not known. Ids that answer names have these at once. */
const ex_name *rop_property_name(const ex_cursor *c, uint16_t id);

/* Behind a request on the first pass: keeps the names and ids read in it until the response is there. */
void rop_keep_asked(const rop_context *rop);
/* Behind a response on the first pass: they have served. request NULL: nothing. */
void rop_drop_asked(rop_call *rops, const rop_record *request);

#endif

/* rop/facts.h
 * What the values in ROPs say about objects: names and ids, for the session, for texts, and for whoever puts messages
 * together.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_FACTS_H
#define EXCHANGE_ROP_FACTS_H

#include "oxcdata/facts.h"
#include "rop/context.h"

/* Generated code: what the object that this ROP opens is called; request or response. */
void rop_output_name(ex_cursor *c, const char *name);

/* What reading tells (oxcdata/context.h): rows, and with c->rows.about_input single values, on the pass that learns and
   where texts are wanted. The summary of a row is the name that it tells; of one about the input object or in RopNotify
   only a new name; of one about the input object with few values these. */
bool rop_row_begins(ex_cursor *c, proto_tree *t);
void rop_row_read(ex_cursor *c, proto_tree *t, const property_facts *facts);
property_facts *rop_value_begins(ex_cursor *c, proto_tree *t);
void rop_value_read(ex_cursor *c, property_facts *facts);

#endif

/* fxics/element.h
 * Shows one element of a FastTransfer stream: a marker, or a property with its value (MS-OXCFXICS 2.2.4.1).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_ELEMENT_H
#define EXCHANGE_FXICS_ELEMENT_H

#include "fxics/lexer.h"
#include "fxics/syntax.h"
#include "oxcdata/facts.h"
#include "read/cursor.h"
#include "session/logon.h"

/* One element, all of whose bytes are there. */
typedef struct fx_element {
    const fx_lexer *lexer;       /* that has read it */
    uint64_t offset;             /* of its first byte in the stream */
    fx_node_kind node;           /* innermost node that it stands in */
    property_facts *facts;       /* what its value says about the object of the node; NULL: nobody wants to know */
} fx_element;

/* The element at the cursor, in a subtree of t (may be NULL): the cursor is behind it then. What is wrong inside of the
   value is reported, and costs no more than the value. Returns the value as text, in packet scope, when the cursor's
   summary is wanted, else NULL. */
const char *element_show(ex_cursor *c, proto_tree *t, const fx_element *e);

/* What a property is called: by the name that it brings along (at the cursor, behind the tag), else by its tag. In
   packet scope. */
const ex_name *element_name(const ex_cursor *c, int off, int end);

/* Whether the value of a property has to be read although nobody will see it, because it tells ids or names. */
bool element_tells(uint32_t tag);

#endif

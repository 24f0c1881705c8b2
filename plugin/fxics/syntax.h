/* fxics/syntax.h
 * Syntactical structure of FastTransfer streams (MS-OXCFXICS 2.2.4.2, 2.2.4.3): what the markers mean.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_SYNTAX_H
#define EXCHANGE_FXICS_SYNTAX_H

#include "wireshark/wscompat.h"

/* Kinds of name of a named property (namedPropInfo, 2.2.4.1). */
enum { FX_NAME_LID, FX_NAME_KEY };

/* Syntactic elements that hold others. */
typedef enum {
    NODE_NONE,                   /* not known which */
    NODE_CONTENTS_SYNC, NODE_HIERARCHY_SYNC, NODE_STATE, NODE_TOP_FOLDER, NODE_FOLDER_CONTENT, NODE_MESSAGE_LIST,
    NODE_MESSAGE_CONTENT, NODE_ATTACHMENT_CONTENT,      /* up to here: what a whole stream can be (2.2.4.4) */
    NODE_SUB_FOLDER, NODE_MESSAGE, NODE_EMBEDDED_MESSAGE, NODE_RECIPIENT, NODE_ATTACHMENT,
    NODE_MESSAGE_CHANGE_FULL, NODE_MESSAGE_CHANGE_PARTIAL, NODE_MESSAGE_CHANGE_HEADER, NODE_FOLDER_CHANGE,
    NODE_DELETIONS, NODE_READ_STATE_CHANGES, NODE_PROGRESS_TOTAL, NODE_PROGRESS_PER_MESSAGE, NODE_GROUP_INFO,
    NODE_ERROR_INFO,
    NODE_KINDS
} fx_node_kind;

typedef enum {
    MARKER_OPENS,                /* a node begins, which has an end marker */
    MARKER_CLOSES,               /* that end marker */
    MARKER_SECTION,              /* a node begins that has no end marker: it ends where it can't hold what comes */
    MARKER_CONTINUES,            /* the header of a change ends, its properties follow */
    MARKER_ENDS                  /* the synchronization is over */
} marker_action;

typedef struct marker_rule {
    uint32_t marker;             /* all 32 bits: some differ from properties in their type only */
    uint8_t action;              /* marker_action */
    uint8_t node;                /* fx_node_kind that it opens, or closes */
} marker_rule;

/* What a tag means as a marker; NULL: it is a property's. */
const marker_rule *syntax_of_marker(uint32_t tag);

/* Whether the node has no end marker. */
bool syntax_is_section(fx_node_kind node);
/* Whether a node of one kind may stand in another one directly; a section's holder is what the section stands in. */
bool syntax_may_hold(fx_node_kind holder, fx_node_kind node);
/* Whether an end marker for `node` ends an open node of this kind (EndFolder ends two kinds). */
bool syntax_closes(fx_node_kind node, fx_node_kind open);
#endif

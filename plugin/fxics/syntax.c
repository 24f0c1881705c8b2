/* fxics/syntax.c
 * Markers and nesting. See fxics/syntax.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/syntax.h"
#include "generated/oxcfxics_constants.h"

static const marker_rule rules[] = {
    { MARKER_START_TOP_FLD, MARKER_OPENS, NODE_TOP_FOLDER },
    { MARKER_START_SUB_FLD, MARKER_OPENS, NODE_SUB_FOLDER },
    { MARKER_END_FOLDER, MARKER_CLOSES, NODE_SUB_FOLDER },
    { MARKER_START_MESSAGE, MARKER_OPENS, NODE_MESSAGE },
    { MARKER_START_FAI_MSG, MARKER_OPENS, NODE_MESSAGE },
    { MARKER_END_MESSAGE, MARKER_CLOSES, NODE_MESSAGE },
    { MARKER_START_EMBED, MARKER_OPENS, NODE_EMBEDDED_MESSAGE },
    { MARKER_END_EMBED, MARKER_CLOSES, NODE_EMBEDDED_MESSAGE },
    { MARKER_START_RECIP, MARKER_OPENS, NODE_RECIPIENT },
    { MARKER_END_TO_RECIP, MARKER_CLOSES, NODE_RECIPIENT },
    { MARKER_NEW_ATTACH, MARKER_OPENS, NODE_ATTACHMENT },
    { MARKER_END_ATTACH, MARKER_CLOSES, NODE_ATTACHMENT },
    { MARKER_INCR_SYNC_STATE_BEGIN, MARKER_OPENS, NODE_STATE },
    { MARKER_INCR_SYNC_STATE_END, MARKER_CLOSES, NODE_STATE },
    { MARKER_INCR_SYNC_CHG, MARKER_SECTION, NODE_MESSAGE_CHANGE_FULL },
    { MARKER_INCR_SYNC_CHG_PARTIAL, MARKER_SECTION, NODE_MESSAGE_CHANGE_PARTIAL },
    { MARKER_INCR_SYNC_MESSAGE, MARKER_CONTINUES, NODE_MESSAGE_CHANGE_FULL },
    { MARKER_INCR_SYNC_DEL, MARKER_SECTION, NODE_DELETIONS },
    { MARKER_INCR_SYNC_READ, MARKER_SECTION, NODE_READ_STATE_CHANGES },
    { MARKER_INCR_SYNC_PROGRESS_MODE, MARKER_SECTION, NODE_PROGRESS_TOTAL },
    { MARKER_INCR_SYNC_PROGRESS_PER_MSG, MARKER_SECTION, NODE_PROGRESS_PER_MESSAGE },
    { MARKER_INCR_SYNC_GROUP_INFO, MARKER_SECTION, NODE_GROUP_INFO },
    { MARKER_FX_ERROR_INFO, MARKER_SECTION, NODE_ERROR_INFO },
    { MARKER_INCR_SYNC_END, MARKER_ENDS, NODE_NONE },
};

const marker_rule *syntax_of_marker(uint32_t tag)
{
    /* All markers are in this range, and few properties. */
    if ((tag & 0xff800000) != 0x40000000)
        return NULL;
    for (unsigned i = 0; i < G_N_ELEMENTS(rules); i++)
        if (rules[i].marker == tag)
            return &rules[i];
    return NULL;
}

bool syntax_is_section(fx_node_kind node)
{
    return node >= NODE_MESSAGE_CHANGE_FULL;
}

/* 1 << kind of what each kind of node may hold, apart from sections. */
#define HOLDS(kind) (1U << (kind))
static const uint32_t may_hold[NODE_KINDS] = {
    [NODE_NONE] = ~0U,
    [NODE_CONTENTS_SYNC] = HOLDS(NODE_STATE),
    [NODE_HIERARCHY_SYNC] = HOLDS(NODE_STATE),
    [NODE_TOP_FOLDER] = HOLDS(NODE_SUB_FOLDER) | HOLDS(NODE_MESSAGE),
    [NODE_SUB_FOLDER] = HOLDS(NODE_SUB_FOLDER) | HOLDS(NODE_MESSAGE),
    [NODE_FOLDER_CONTENT] = HOLDS(NODE_SUB_FOLDER) | HOLDS(NODE_MESSAGE),
    [NODE_MESSAGE_LIST] = HOLDS(NODE_MESSAGE),
    [NODE_MESSAGE_CONTENT] = HOLDS(NODE_RECIPIENT) | HOLDS(NODE_ATTACHMENT),
    [NODE_ATTACHMENT_CONTENT] = HOLDS(NODE_EMBEDDED_MESSAGE),
    [NODE_MESSAGE] = HOLDS(NODE_RECIPIENT) | HOLDS(NODE_ATTACHMENT),
    [NODE_EMBEDDED_MESSAGE] = HOLDS(NODE_RECIPIENT) | HOLDS(NODE_ATTACHMENT),
    [NODE_ATTACHMENT] = HOLDS(NODE_EMBEDDED_MESSAGE),
    [NODE_MESSAGE_CHANGE_FULL] = HOLDS(NODE_RECIPIENT) | HOLDS(NODE_ATTACHMENT),
    [NODE_MESSAGE_CHANGE_PARTIAL] = HOLDS(NODE_RECIPIENT) | HOLDS(NODE_ATTACHMENT),
};

bool syntax_may_hold(fx_node_kind holder, fx_node_kind node)
{
    return (may_hold[holder] & HOLDS(node)) != 0;
}

bool syntax_closes(fx_node_kind node, fx_node_kind open)
{
    return open == node || (node == NODE_SUB_FOLDER && open == NODE_TOP_FOLDER);
}

const char *syntax_node_name(fx_node_kind node)
{
    static const char *const names[NODE_KINDS] = {
        [NODE_NONE] = "",
        [NODE_CONTENTS_SYNC] = "contentsSync", [NODE_HIERARCHY_SYNC] = "hierarchySync", [NODE_STATE] = "state",
        [NODE_TOP_FOLDER] = "topFolder", [NODE_FOLDER_CONTENT] = "folderContent",
        [NODE_MESSAGE_LIST] = "messageList", [NODE_MESSAGE_CONTENT] = "messageContent",
        [NODE_ATTACHMENT_CONTENT] = "attachmentContent", [NODE_SUB_FOLDER] = "subFolder", [NODE_MESSAGE] = "message",
        [NODE_EMBEDDED_MESSAGE] = "embeddedMessage", [NODE_RECIPIENT] = "recipient",
        [NODE_ATTACHMENT] = "attachment", [NODE_MESSAGE_CHANGE_FULL] = "messageChangeFull",
        [NODE_MESSAGE_CHANGE_PARTIAL] = "messageChangePartial",
        [NODE_MESSAGE_CHANGE_HEADER] = "messageChangeHeader", [NODE_FOLDER_CHANGE] = "folderChange",
        [NODE_DELETIONS] = "deletions", [NODE_READ_STATE_CHANGES] = "readStateChanges",
        [NODE_PROGRESS_TOTAL] = "progressTotal", [NODE_PROGRESS_PER_MESSAGE] = "progressPerMessage",
        [NODE_GROUP_INFO] = "groupInfo", [NODE_ERROR_INFO] = "errorInfo",
    };
    return names[node];
}

/* fxics/brought.c
 * Counts of what streams bring. See fxics/brought.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/brought.h"

void brought_add(fx_brought *to, const fx_brought *more)
{
    for (unsigned i = 0; i < BROUGHT_KINDS; i++)
        brought_count(to, (brought_kind)i, more->n[i]);
}

void brought_count(fx_brought *b, brought_kind kind, uint64_t n)
{
    b->n[kind] = (uint32_t)MIN((uint64_t)b->n[kind] + MIN(n, UINT32_MAX), UINT32_MAX);
}

/* How each count is said. */
static const struct {
    brought_kind kind;
    const char *one, *many;      /* behind the number */
    uint32_t always;             /* 1 << root: kinds of stream that say it though it is 0 */
} words[] = {
    { BROUGHT_CHANGED, "changed", "changed", 1U << NODE_CONTENTS_SYNC },
    { BROUGHT_FOLDERS, "folder changed", "folders changed", 1U << NODE_HIERARCHY_SYNC },
    { BROUGHT_MESSAGES, "message", "messages", 1U << NODE_MESSAGE_LIST },
    { BROUGHT_RECIPIENTS, "recipient", "recipients", 0 },
    { BROUGHT_ATTACHMENTS, "attachment", "attachments", 0 },
    { BROUGHT_READ, "read", "read", 0 },
    { BROUGHT_UNREAD, "unread", "unread", 0 },
    { BROUGHT_DELETED, "deleted", "deleted", 0 },
    { BROUGHT_OUT_OF_SCOPE, "out of scope", "out of scope", 0 },
    { BROUGHT_EXPIRED, "expired", "expired", 0 },
    { BROUGHT_ERRORS, "error", "errors", 0 },
    { BROUGHT_WARNINGS, "warning", "warnings", 0 },
};

static bool is_sync(fx_node_kind root)
{
    return root == NODE_CONTENTS_SYNC || root == NODE_HIERARCHY_SYNC;
}

static const char *word_for(unsigned i, uint32_t n, fx_node_kind root)
{
    if (words[i].kind == BROUGHT_FOLDERS && !is_sync(root))
        return n == 1 ? "folder" : "folders";
    return n == 1 ? words[i].one : words[i].many;
}

const char *brought_text(wmem_allocator_t *pool, const fx_brought *b, fx_node_kind root)
{
    wmem_strbuf_t *text = wmem_strbuf_new(pool, "");

    for (unsigned i = 0; i < G_N_ELEMENTS(words); i++) {
        uint32_t n = b->n[words[i].kind];
        bool about_messages = words[i].kind == BROUGHT_RECIPIENTS || words[i].kind == BROUGHT_ATTACHMENTS;

        if ((!n && !(words[i].always & 1U << root)) || (about_messages && is_sync(root)))
            continue;
        wmem_strbuf_append_printf(text, "%s%u %s", wmem_strbuf_get_len(text) ? ", " : "", n, word_for(i, n, root));
        if (words[i].kind == BROUGHT_CHANGED && b->n[BROUGHT_PARTIAL])
            wmem_strbuf_append_printf(text, " (%u partial)", b->n[BROUGHT_PARTIAL]);
    }
    return wmem_strbuf_get_str(text);
}

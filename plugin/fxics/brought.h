/* fxics/brought.h
 * What the pieces of a stream brought, counted, and as text.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_BROUGHT_H
#define EXCHANGE_FXICS_BROUGHT_H

#include "fxics/syntax.h"

typedef enum {
    BROUGHT_CHANGED,             /* message changes, full and partial */
    BROUGHT_PARTIAL,             /* those of them that are partial */
    BROUGHT_FOLDERS,             /* folder changes, and folders that are copied */
    BROUGHT_MESSAGES,            /* messages that are copied, associated ones among them */
    BROUGHT_RECIPIENTS,
    BROUGHT_ATTACHMENTS,
    BROUGHT_READ,                /* ids in the sets of these names; they saturate */
    BROUGHT_UNREAD,
    BROUGHT_DELETED,
    BROUGHT_OUT_OF_SCOPE,
    BROUGHT_EXPIRED,
    BROUGHT_ERRORS,              /* FXErrorInfo */
    BROUGHT_WARNINGS,            /* MetaTagEcWarning */
    BROUGHT_KINDS
} brought_kind;

typedef struct fx_brought {
    uint32_t n[BROUGHT_KINDS];
} fx_brought;

void brought_add(fx_brought *to, const fx_brought *more);
void brought_count(fx_brought *b, brought_kind kind, uint64_t n);

/* `3 changed (1 partial), 2 read, 1 deleted`; `2 messages, 3 recipients`. What the kind of stream always has is there
   with 0, too. In pool scope; "" when there is nothing to say. */
const char *brought_text(wmem_allocator_t *pool, const fx_brought *b, fx_node_kind root);

#endif

/* read/structure.h
 * Structures inside of others: subtrees, lists, sub-buffers, and blocks whose parts stand at offsets.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_STRUCTURE_H
#define EXCHANGE_READ_STRUCTURE_H

#include "read/cursor.h"

/* ---- Structures and lists ---- */

/* A structure: opens a subtree (hf is FT_NONE) and goes one level down; too many levels are reported. The tree is
   NULL when t is or there is no room. index -1: not an element of a list. Every cur_open needs its cur_close, failed
   or not. */
typedef struct cur_node { proto_item *item; proto_tree *tree; int start; } cur_node;
cur_node cur_open(ex_cursor *c, proto_tree *t, int hf, int ett, int64_t index);
void     cur_close(ex_cursor *c, cur_node *n);

/* One structure read by fn in a subtree; n of them (CUR_REST: until the buffer ends). Fewer than n are reported as
   short; an element that takes no bytes stops the cursor. When its summary is wanted, a list's is those of its first
   elements. */
#define CUR_REST UINT64_MAX
void cur_struct(ex_cursor *c, proto_tree *t, int hf, int ett, ex_fields fn);
void cur_list(ex_cursor *c, proto_tree *t, int hf, int ett, uint64_t n, ex_fields fn);
/* The same, for a structure around that wants (if `wanted`) the summary of the structure, or of the list with the
   separator between those of its elements. Return it in packet scope: "" when all was read and says nothing,
   CUR_SUMMARY_CUT when not all could be read and nothing is known; NULL when it is not wanted. */
const char *cur_struct_summary(ex_cursor *c, proto_tree *t, int hf, int ett, ex_fields fn, bool wanted);
const char *cur_list_summary(ex_cursor *c, proto_tree *t, int hf, int ett, uint64_t n, ex_fields fn, bool wanted,
                          const char *separator);
/* Loop condition of a list of scalars: is there an element i of n? Reports when it is missing. CUR_REST ends, too,
   where what was read by an offset of the innermost block begins. */
bool cur_element(ex_cursor *c, proto_tree *t, int hf, uint64_t i, uint64_t n);

/* ---- Sub-buffers ---- */

/* A sub-buffer of size bytes: narrows the cursor. If fewer are left, reports hf as short and narrows to those.
   cur_sub_end shows what the content did not use as undecoded, goes behind the sub-buffer, and lets reading go on
   there even when the content was bad (unless the buffer itself was short). */
typedef struct cur_sub { int end; bool was_bad; bool cut; } cur_sub;
cur_sub cur_sub_begin(ex_cursor *c, proto_tree *t, int hf, uint64_t size);
void    cur_sub_end(ex_cursor *c, proto_tree *t, const cur_sub *s);

/* ---- Blocks ---- */

/* A block: a structure whose fields, and those of the structures in it, may stand anywhere in it, at offsets from its
   start (MS-OXCRPC section 2.2.2.2, MS-OXOABKT section 2.2.2). */
#define CUR_BLOCK_REPEATS 16     /* so many times its own bytes may a block be read by offset: offsets may share */
typedef struct cur_block {
    cur_sub sub;
    struct cur_block *outer;
    int start, end;
    int first;                   /* where the first of what was read by offset begins; INT_MAX: nothing was */
    uint64_t budget;             /* bytes that may still be read by offset */
    wmem_array_t *parts;         /* what was read by offset; NULL: nothing */
    int open;                    /* index of the innermost part that is being read now; -1: none */
} cur_block;
/* cur_block_begin() comes behind the size, which counts from `start` (an offset of the tvb) and is at least `least`:
   less is reported and stops the cursor, more than there is is reported. cur_block_here() begins one at the cursor,
   over all that is left, for structures that don't say how many bytes they have. cur_block_end() shows what nobody
   read as undecoded, zeros excepted (they are padding), and goes behind the block; nothing where none was begun in
   the zeroed b. */
void cur_block_begin(ex_cursor *c, proto_tree *t, cur_block *b, int start, int hf, uint64_t size, unsigned least);
void cur_block_here(ex_cursor *c, cur_block *b);
void cur_block_end(ex_cursor *c, proto_tree *t, cur_block *b);
/* In between: goes to the offset of the innermost block when there is something: 0 says that there is nothing. An
   offset beyond the block, or into what was read before it, is reported under the name of its field. True: reads,
   bounded by the block's end, until cur_at_end(), which goes back. What goes wrong there stays there. They may be
   nested. */
bool cur_at_begin(ex_cursor *c, proto_tree *t, uint64_t offset, const char *name);
void cur_at_end(ex_cursor *c);
/* How far the cursor is from the block's start. */
static inline uint64_t cur_block_offset(const ex_cursor *c)
{
    return c->block ? (uint64_t)(c->off - c->block->start) : 0;
}

#endif

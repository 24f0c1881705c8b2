/* read/text.h
 * Values as text, for summaries and for the texts of items. The results are in packet scope or static, never NULL,
 * unless a comment says otherwise.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_TEXT_H
#define EXCHANGE_READ_TEXT_H

#include "read/cursor.h"

/* ---- Values ---- */

const char *cur_text_or(ex_cursor *c, const char *text);             /* text, "" for NULL; shortened */
const char *cur_inner_text(const char *text);                        /* of what may not be there: "" for NULL */
/* Text with what joins it to the other parts of a line, in front of it and behind; "" for the empty text. */
const char *cur_part_text(ex_cursor *c, const char *before, const char *text, const char *behind);
const char *cur_name_text(ex_cursor *c, uint32_t value, const value_string *names);  /* the number without a name */
const char *cur_bits_text(ex_cursor *c, uint32_t value, int *const *bits);  /* names of the bits that are set */
const char *cur_error_text(ex_cursor *c, uint32_t code);             /* ecNotFound */
const char *cur_hex_text(ex_cursor *c, uint64_t size);               /* the bytes at the cursor; shortened */
const char *cur_ip_text(ex_cursor *c, uint64_t size);                /* the address at the cursor; "" if it is none */
const char *cur_grouped_text(wmem_allocator_t *pool, uint64_t n);    /* 4,194,304; in pool scope */
const char *cur_bytes_text(wmem_allocator_t *pool, uint64_t n);      /* 1 byte, 4,194,304 bytes; likewise */
const char *cur_number_text(ex_cursor *c, uint64_t n, const char *one, const char *many);  /* 1 row, 2 rows */

/* How many values of a list have which name in names (ends with NULL): `2 resolved, 1 ambiguous`, the last name first;
   values without name are `other`. In packet scope. */
typedef struct cur_tally cur_tally;
cur_tally *cur_tally_new(ex_cursor *c, const value_string *names);
void cur_tally_add(cur_tally *tally, uint32_t value);                /* nothing for NULL */
const char *cur_tally_text(ex_cursor *c, const cur_tally *tally);

/* ---- Lines ---- */

/* A copy of at most max bytes, in whole characters and without controls; what is cut is told by an ellipsis. */
char *cur_tidy_text(wmem_allocator_t *pool, const char *text, size_t max);
/* A line of text cut to CUR_TEXT_MAX bytes like that; parentheses and quotes that the cut left open are closed. What is
   deep inside of parentheses is an ellipsis. */
#define CUR_TEXT_MAX 200
char *cur_line_text(wmem_allocator_t *pool, const char *text);

/* ---- Items ---- */

/* The item of field hf when it is the last one of t, else NULL. There may be none: Wireshark makes only those that
   somebody asks for. */
proto_item *cur_last_item(const proto_tree *t, int hf);
/* The item whose subtree t is, when it will be seen; else NULL. */
proto_item *cur_shown_parent(proto_tree *t);
/* proto_item_append_text(), which in Wireshark 4.0 cuts what is too long for an item's text within a character. Nothing
   for NULL. */
void cur_append(proto_item *item, const char *fmt, ...) G_GNUC_PRINTF(2, 3);
/* Appends to the text of the item whose subtree t is. Does nothing when it is not shown or the cursor is bad. */
void cur_text(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);

#endif

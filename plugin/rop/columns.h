/* rop/columns.h
 * Property tags: those that a request asks for, and the columns of tables and recipients that they become.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_COLUMNS_H
#define EXCHANGE_ROP_COLUMNS_H

#include "rop/context.h"

/* Keeps the request's property tags / gives them in the response (NULL if not captured). */
void rop_keep_tags(ex_cursor *c, const ex_tags *tags);
const ex_tags *rop_request_tags(ex_cursor *c);
/* Columns of the input object, from this or an earlier pass; NULL if unknown. */
const ex_tags *rop_input_columns(ex_cursor *c, columns_kind kind);
/* Effects, on success of a response; tags NULL forgets them. */
void rop_set_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags);
void rop_set_output_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags);
/* Likewise, but tags join the columns that are known; unknown ones stay unknown. */
void rop_add_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags);
extern const ex_tags rop_no_columns;    /* none, and that is known */

void rop_columns_init(void); /* once, at registration */

#endif

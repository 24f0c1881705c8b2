/* rop/columns.h
 * Property tags: those that a request asks for, and the columns of tables and recipients that they become.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_COLUMNS_H
#define EXCHANGE_ROP_COLUMNS_H

#include "rop/context.h"

/* What generated code calls; in a list of tags that is given to these functions nothing needs to live longer than the
   packet. rop_keep_tags() keeps the property tags that a request asks for, rop_request_tags() gives them in its
   response (in file scope; NULL when the request was not captured or asked for none). */
void rop_keep_tags(ex_cursor *c, const ex_tags *tags);
const ex_tags *rop_request_tags(ex_cursor *c);
/* In a response: columns of the object that it works on, as they were when it came, on any pass; NULL when they are
   not known. */
const ex_tags *rop_input_columns(ex_cursor *c, columns_kind kind);
/* First pass, on success of a response: the columns of the object that the ROP works on / opens. tags NULL: they are
   not known any more. */
void rop_set_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags);
void rop_set_output_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags);
/* Likewise, but tags join the columns that are known; unknown ones stay unknown. */
void rop_add_columns(ex_cursor *c, columns_kind kind, const ex_tags *tags);
/* No columns, and that is known. */
extern const ex_tags rop_no_columns;

void rop_columns_init(void); /* once, at registration */

#endif

/* oxcdata/columns.h
 * The columns of the rows that are read.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_COLUMNS_H
#define EXCHANGE_OXCDATA_COLUMNS_H

#include "read/cursor.h"

/* From here on rows in this buffer have these columns; NULL: they are not known. */
void cur_columns(ex_cursor *c, const ex_tags *tags);
/* Only the first n of the columns count from here on; UINT32_MAX: all. More than there are is reported and stops the
   cursor. */
void cur_limit_columns(ex_cursor *c, proto_tree *t, uint64_t n);

#endif

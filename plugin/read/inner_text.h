/* read/inner_text.h
 * Structures and lists whose one-line text is wanted by the structure or message around them.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_INNER_TEXT_H
#define EXCHANGE_READ_INNER_TEXT_H

#include "read/cursor.h"

/* cur_struct(), and the text of the structure: packet scope; NULL when `wanted` is false or the structure has none. */
const char *cur_struct_text(ex_cursor *c, proto_tree *t, int hf, int ett, void (*fn)(ex_cursor *, proto_tree *),
                            bool wanted);

/* cur_list(), likewise: the texts of the first elements with the separator between them. */
const char *cur_list_text(ex_cursor *c, proto_tree *t, int hf, int ett, uint64_t n,
                          void (*fn)(ex_cursor *, proto_tree *), bool wanted, const char *separator);

#endif

/* oxcdata/whole.h
 * A property's value that fills a buffer of its own: what a stream brought, piece by piece.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_WHOLE_H
#define EXCHANGE_OXCDATA_WHOLE_H

#include "read/cursor.h"

/* All bytes of the cursor are the value of the property with this tag, a string, a binary or an object. Shows it in t,
   which is not NULL, as a property (oxcdata/property.h); text line by line as well, and images as what they are. */
void whole_show(ex_cursor *c, proto_tree *t, uint32_t tag);

#endif

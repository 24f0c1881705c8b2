/* oxcdata/oxcdata.h
 * The protocols OXCDATA and OXPROPS, which hold the fields of structures and properties that others show.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_OXCDATA_H
#define EXCHANGE_OXCDATA_OXCDATA_H

#include "wireshark/wscompat.h"

/* Registers both with all their fields. Once, before what shows properties. */
void oxcdata_register(void);

/* Whether anybody looks at items with structures and properties in t, or at those of this protocol, or filters for them.
   Transferred properties are most of what a mailbox transfers, so it pays to ask. False for NULL. */
bool oxcdata_is_looked_at(const proto_tree *t, int proto);

#endif

/* oxcdata/ndr_value.h
 * Address book property values (MS-OXNSPI 2.2.2.11, 2.2.2.12).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_NDR_VALUE_H
#define EXCHANGE_OXCDATA_NDR_VALUE_H

#include "read/cursor.h"

/* One tag with its value: PropertyValue_r in NDR (its pointees are queued, see read/ndr.h),
   AddressBookTaggedPropertyValue (MS-OXCMAPIHTTP 2.2.1.2) otherwise. t is its own subtree. */
void nspi_tagged_property_value(ex_cursor *c, proto_tree *t);

void nspi_values_register(int proto_oxnspi);

#endif

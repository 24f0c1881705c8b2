/* oxcdata/security_descriptor.h
 * The security descriptor of a folder, behind the header that MAPI puts in front. MS-DTYP 2.4.6.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_SECURITY_DESCRIPTOR_H
#define EXCHANGE_OXCDATA_SECURITY_DESCRIPTOR_H

#include "read/cursor.h"

/* Shows all that is left as a SECURITY_DESCRIPTOR, as Wireshark decodes it, and reports when it does not fit. */
void security_descriptor(ex_cursor *c, proto_tree *t);

#endif

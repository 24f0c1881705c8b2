/* wireshark/security_descriptor.h
 * Wireshark's own decoding of a Windows SECURITY_DESCRIPTOR.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_SECURITY_DESCRIPTOR_H
#define EXCHANGE_WIRESHARK_SECURITY_DESCRIPTOR_H

#include "wireshark/wscompat.h"

/* Shows the self-relative SECURITY_DESCRIPTOR that is all of tvb in tree (MS-DTYP 2.4.6), which may not be NULL. False when
   it does not fit: what fits is shown. Nothing where Wireshark's LDAP, which lends the decoding, is switched off. */
bool ws_show_security_descriptor(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree);

#endif

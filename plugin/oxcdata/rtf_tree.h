/* oxcdata/rtf_tree.h
 * PidTagRtfCompressed in the tree: its fields, the RTF, and the HTML or text in it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_RTF_TREE_H
#define EXCHANGE_OXCDATA_RTF_TREE_H

#include "read/cursor.h"

/* Preference: how many bytes RTF may have that is decompressed. */
extern unsigned rtf_max;

/* MS-OXRTFCP section 2.1.3.1.1, up to the cursor's end. t is the subtree of the value: when there is none, nothing is
   decompressed. What the RTF has other than the fields say is reported. */
void rtf_compressed(ex_cursor *c, proto_tree *t);

void rtf_tree_register(int proto_oxcdata);

#endif

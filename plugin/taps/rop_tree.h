/* taps/rop_tree.h
 * The tree `rop,tree`: ROPs by kind and result, errors, bytes.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_ROP_TREE_H
#define EXCHANGE_TAPS_ROP_TREE_H

void rop_tree_register(void);   /* once, at registration */

#endif

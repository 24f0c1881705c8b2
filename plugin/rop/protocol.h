/* rop/protocol.h
 * The protocol whose prefix is `rop`.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_PROTOCOL_H
#define EXCHANGE_ROP_PROTOCOL_H

#include "read/protocol.h"

extern ex_proto ex_rop;

#endif

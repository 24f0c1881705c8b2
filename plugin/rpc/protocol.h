/* rpc/protocol.h
 * The protocol whose prefix is `oxabref`.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_PROTOCOL_H
#define EXCHANGE_RPC_PROTOCOL_H

#include "read/protocol.h"

extern ex_proto ex_oxabref;

#endif

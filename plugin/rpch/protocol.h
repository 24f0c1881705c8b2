/* rpch/protocol.h
 * The protocol whose prefix is `rpch`.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_PROTOCOL_H
#define EXCHANGE_RPCH_PROTOCOL_H

#include "read/protocol.h"

extern ex_proto ex_rpch;

#endif

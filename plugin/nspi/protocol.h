/* nspi/protocol.h
 * The protocol whose prefix is `oxnspi`.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_NSPI_PROTOCOL_H
#define EXCHANGE_NSPI_PROTOCOL_H

#include "read/protocol.h"

extern ex_proto ex_oxnspi;

#endif

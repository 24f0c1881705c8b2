/* emsmdb/protocol.h
 * The protocol whose prefix is `emsmdb`.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_EMSMDB_PROTOCOL_H
#define EXCHANGE_EMSMDB_PROTOCOL_H

#include "read/protocol.h"

extern ex_proto ex_emsmdb;

#endif

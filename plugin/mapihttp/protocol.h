/* mapihttp/protocol.h
 * The protocol whose prefix is `mapihttp`.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_PROTOCOL_H
#define EXCHANGE_MAPIHTTP_PROTOCOL_H

#include "read/protocol.h"

extern ex_proto ex_mapihttp;

#endif

/* rpc/protocol.c
 * See rpc/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/protocol.h"

ex_proto ex_oxabref;

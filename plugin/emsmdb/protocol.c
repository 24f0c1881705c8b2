/* emsmdb/protocol.c
 * See emsmdb/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "emsmdb/protocol.h"

ex_proto ex_emsmdb;

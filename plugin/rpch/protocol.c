/* rpch/protocol.c
 * See rpch/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/protocol.h"

ex_proto ex_rpch;

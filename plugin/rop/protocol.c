/* rop/protocol.c
 * See rop/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/protocol.h"
#include "rop/context.h"

ex_proto ex_rop = { .context = &rop_answers };

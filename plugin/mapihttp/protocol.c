/* mapihttp/protocol.c
 * See mapihttp/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "mapihttp/protocol.h"

ex_proto ex_mapihttp;

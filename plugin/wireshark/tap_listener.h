/* wireshark/tap_listener.h
 * Whether a tap listener of somebody else is still there.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_TAP_LISTENER_H
#define EXCHANGE_WIRESHARK_TAP_LISTENER_H

#include "wireshark/wscompat.h"

/* Whether a listener without filter is registered with this data, which is only compared: it may be gone. */
bool tap_listener_is_there(void *tapdata);

#endif

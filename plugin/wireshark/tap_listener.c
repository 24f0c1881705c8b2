/* wireshark/tap_listener.c
 * Whether a tap listener is there. See wireshark/tap_listener.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/tap_listener.h"

#include <epan/tap.h>

/* libwireshark keeps its list of listeners to itself. But it compiles a new filter only for a listener that it finds, and
   leaves the listener without filter, as it was, when that fails (epan/tap.c, the same in 4.0, 4.4 and 4.6). */
bool tap_listener_is_there(void *tapdata)
{
    GString *error = set_tap_dfilter(tapdata, "(");
    const bool found = error != NULL;

    if (error)
        g_string_free(error, TRUE);
    return found;
}

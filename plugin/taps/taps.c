/* taps/taps.c
 * Registers the statistics. See taps/taps.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/taps.h"
#include "taps/export.h"
#include "taps/folders.h"
#include "taps/objects.h"
#include "taps/response_times.h"
#include "taps/rop_tree.h"
#include "taps/sessions.h"
#include "taps/syncs.h"

void taps_register(void)
{
    response_times_register();
    rop_tree_register();
    sessions_table_register();
    objects_table_register();
    folders_table_register();
    syncs_table_register();
    export_register();
}

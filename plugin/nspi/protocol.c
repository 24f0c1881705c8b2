/* nspi/protocol.c
 * See nspi/protocol.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "nspi/protocol.h"
#include "nspi/names.h"
#include "nspi/rows.h"
#include "oxcdata/context.h"

/* Rows and values tell what entries are called; Minimal Entry IDs ask for it. */
static const ex_context answers = {
    .entry_name = nspi_entry_name, .mid_read = nspi_mid_read, .row_begins = nspi_row_begins, .row_read = nspi_row_read,
    .value_begins = nspi_value_begins, .value_read = nspi_value_read,
};

ex_proto ex_oxnspi = { .context = &answers };

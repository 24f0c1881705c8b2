/* wireshark/field_strings.c
 * What fields show in place of, or behind, their values: see field_strings.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/field_strings.h"

const true_false_string ex_set_notset = { "Set", "Not set" };

const unit_name_string ex_units_ms = { "ms", NULL };
const unit_name_string ex_units_kbps = { "Kbps", NULL };

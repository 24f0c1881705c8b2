/* wireshark/field_strings.h
 * What fields show in place of, or behind, their values: constants of our own. Wireshark has the same ones, but on
 * Windows the address of what another DLL exports is no constant, and the arrays that fields are registered with are
 * filled when the compiler runs.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_FIELD_STRINGS_H
#define EXCHANGE_WIRESHARK_FIELD_STRINGS_H

#include "wireshark/wscompat.h"
#include <epan/unit_strings.h>

extern const true_false_string ex_set_notset;    /* one bit of a field of flags */

extern const unit_name_string ex_units_ms;       /* milliseconds */
extern const unit_name_string ex_units_kbps;     /* 1,000 bits per second */

#endif

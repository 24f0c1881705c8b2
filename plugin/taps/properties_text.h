/* taps/properties_text.h
 * Properties as lines of text, for what no other form has a place for.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_PROPERTIES_TEXT_H
#define EXCHANGE_TAPS_PROPERTIES_TEXT_H

#include "taps/kept_thing.h"

/* `PidLidLocation: Room 5`, a line each, in the order in which they were told; for g_free(). Bodies are left out, and long
   values are cut. */
char *properties_text(const kept_thing *t);

#endif

/* taps/vcard.h
 * Entries of the address book as contacts (vCard 4.0, RFC 6350).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_VCARD_H
#define EXCHANGE_TAPS_VCARD_H

#include "taps/kept_thing.h"

/* The entry in UTF-8, for g_free(); NULL when it has no name, or nothing else. */
char *vcard_of(const kept_thing *entry);

#endif

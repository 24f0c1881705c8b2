/* oxcdata/oxcdata.h
 * The protocols OXCDATA and OXPROPS, which hold the fields of structures and properties that others show.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_OXCDATA_H
#define EXCHANGE_OXCDATA_OXCDATA_H

/* Registers both with all their fields. Once, before what shows properties. */
void oxcdata_register(void);

#endif

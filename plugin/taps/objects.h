/* taps/objects.h
 * The table `exchange,objects`: each server object, how it was opened, whether it was released.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_OBJECTS_H
#define EXCHANGE_TAPS_OBJECTS_H

void objects_table_register(void);   /* once, at registration */

#endif

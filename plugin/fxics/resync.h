/* fxics/resync.h
 * Where in a stream an element begins, when what came before is not known: the capture starts in the middle of it, or
 * something in it can't be read.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_RESYNC_H
#define EXCHANGE_FXICS_RESYNC_H

#include "read/cursor.h"

/* The first place from the cursor on where several elements in a row make sense; -1: there is none. */
int resync_find(const ex_cursor *c);

#endif

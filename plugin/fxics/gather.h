/* fxics/gather.h
 * What FastTransfer streams bring, told to whoever puts messages together (session/part.h): their bytes, and which
 * message, recipient or attachment the properties of a node belong to. All does nothing while nobody does.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_GATHER_H
#define EXCHANGE_FXICS_GATHER_H

#include "fxics/reading.h"

/* Tells the bytes of the piece. Sets w->gathering: somebody wants to be told what is in it. */
void gather_piece(fx_walk *w);
/* What the properties of the innermost node belong to; NULL: to nothing that is gathered. */
struct ex_part *gather_node(fx_walk *w);
/* Tells the value of an element that is cut and whose bytes were not kept: they stand in the pieces. */
void gather_cut(fx_walk *w, const fx_cut *cut);

#endif

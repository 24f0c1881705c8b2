/* fxics/about.h
 * What a node of a stream is about: the name and id of the message, folder, recipient or attachment that its properties
 * tell, in this piece or before.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_ABOUT_H
#define EXCHANGE_FXICS_ABOUT_H

#include "fxics/reading.h"

/* Its subject, display name or file name, in packet or file scope; NULL: not known. Its FID or MID, which the source
   key tells, too; 0: not known. */
const char *about_name(const fx_open *n);
uint64_t about_id(const ex_cursor *c, const fx_open *n);

/* First pass: what the message or folder is called is known from the next ROP on. Nothing for uploads, whose ids are
   those of another store. */
void about_learn(fx_walk *w, const fx_open *n);

/* Appends all that to the node's item. */
void about_show(fx_walk *w, const fx_open *n);
/* Counts it among what the piece brought, for the Info column: a message or folder that begins in the piece, or whose
   name comes in it. */
void about_tell(fx_walk *w, const fx_open *n);

#endif

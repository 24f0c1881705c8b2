/* rop/context.h
 * Between rop/walk.c and rop/context.c.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_CONTEXT_H
#define EXCHANGE_ROP_CONTEXT_H

#include "rop/rop.h"

/* Behind a request: keeps the names and ids read in it until the response is there. */
void rop_keep_asked(const rop_context *rop);
/* Behind a response: they have served. request NULL: nothing. */
void rop_drop_asked(rop_call *rops, const rop_record *request);

void rop_context_init(int proto); /* once, at registration */

#endif

/* rop/header.h
 * The header that ROPs share (MS-OXCROPS 2.2.1), and what it says of how the ROP went.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_HEADER_H
#define EXCHANGE_ROP_HEADER_H

#include "rop/item.h"

/* Behind RopId: LogonId and the handle indexes of a request. When they are there, rop->has_header is set and its
   objects are resolved. */
void header_read_request(rop_walk *w, ex_cursor *c, rop_item *rop);
/* Behind RopId: handle index and ReturnValue of a response, likewise; a failure is reported. Of a response without
   header (ROP_BARE) nothing is read here; what it means for the session is learned all the same. */
void header_read_response(rop_walk *w, ex_cursor *c, rop_item *rop);
/* What generated code calls behind PartialCompletion, a byte: a ROP that succeeded tells by it that not all was done. Shown
   as a warning, like a ReturnValue of ecPartialCompletion (MS-OXCDATA 2.4.3). */
void rop_partly_done(ex_cursor *c, uint64_t is_partial);
/* Behind a ROP: generated items with the frame of its request or response, of the response that refused it, and of what
   announced a notification. */
void header_show_links(rop_walk *w, const rop_item *rop);

#endif

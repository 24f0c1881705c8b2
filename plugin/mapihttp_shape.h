/* mapihttp_shape.h
 * Which request type a MAPI/HTTP body is of, by its shape alone: for bodies whose headers are not known.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_SHAPE_H
#define EXCHANGE_MAPIHTTP_SHAPE_H

#include "tables.h"

/* The one of the methods whose request takes all of tvb and has nothing in it that its document forbids; NULL:
   none, or several. */
const ex_method *shape_of_request(tvbuff_t *tvb, packet_info *pinfo, const ex_method *methods, bool *several);

/* Whether there is nothing but zeros, which many request types can be. */
bool shape_is_blank(tvbuff_t *tvb);

/* Where the StatusCode of a response begins, behind meta-tags and additional headers; 0: this is no response. */
int shape_response_begin(tvbuff_t *tvb);

/* Whether the bytes from `body` on can be the method's response, in the same sense. */
bool shape_fits_response(tvbuff_t *tvb, packet_info *pinfo, int body, const ex_method *method);

#endif

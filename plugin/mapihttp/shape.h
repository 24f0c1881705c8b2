/* mapihttp/shape.h
 * Which request type a MAPI/HTTP body is of, by its shape alone: for bodies whose headers are not known.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_SHAPE_H
#define EXCHANGE_MAPIHTTP_SHAPE_H

#include "session/method.h"

typedef struct shape_guess {
    const ex_method *method;     /* NULL: none, several, or it has what its document forbids */
    bool proof;               /* of `method`: something in the body is found in no other protocol (read/probe.h) */
} shape_guess;

/* How many of the methods have requests that may have the bytes of tvb, all of them; *guess: which one if only one. */
unsigned shape_of_request(tvbuff_t *tvb, packet_info *pinfo, const ex_method *methods, shape_guess *guess);

/* Whether there is nothing but zeros, which says nothing: request types that nobody knows may have such, too. */
bool shape_is_blank(tvbuff_t *tvb);

/* Where the StatusCode of a response begins, behind meta-tags and additional headers; 0: this is no response. */
int shape_response_begin(tvbuff_t *tvb);

/* Whether the bytes from `body` on can be the method's response, in the same sense. */
bool shape_fits_response(tvbuff_t *tvb, packet_info *pinfo, int body, const ex_method *method);

#endif

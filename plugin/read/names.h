/* read/names.h
 * Lists of names that the compiler makes from specs/: the lists of [MS-OXCDATA] and [MS-OXCMAPIHTTP] that more than one
 * protocol shows.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_NAMES_H
#define EXCHANGE_READ_NAMES_H

#include "wireshark/wscompat.h"

extern value_string_ext ex_error_names;          /* MS-OXCDATA 2.4: value -> "ecNotFound" */
extern value_string_ext ex_property_types;       /* MS-OXCDATA 2.11.1: value -> "PtypString" */
extern value_string_ext mapihttp_response_codes; /* MS-OXCMAPIHTTP 2.2.3.3.3: value -> "Success" */

#endif

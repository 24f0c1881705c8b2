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

#include <epan/guid-utils.h>

extern value_string_ext ex_error_names;          /* MS-OXCDATA 2.4: value -> "ecNotFound" */
extern value_string_ext ex_property_types;       /* MS-OXCDATA 2.11.1: value -> "PtypString" */
extern value_string_ext mapihttp_response_codes; /* MS-OXCMAPIHTTP 2.2.3.3.3: value -> "Success" */

extern value_string_ext http_status_codes;       /* RFC 9110 section 15: value -> "Unauthorized" */
/* Those of ex_error_names that are warnings (MS-OXCDATA 2.4.3); ends with 0. */
extern const uint32_t ex_warnings[];

/* Property sets of MS-OXPROPS 1.3.2. */
typedef struct ex_property_set { const char *name; e_guid_t guid; } ex_property_set;
extern const ex_property_set ex_property_sets[];
extern const unsigned ex_property_sets_count;
/* `PSETID_Common`; NULL when it is no property set of MS-OXPROPS. */
const char *property_set_name(const e_guid_t *set);

#endif

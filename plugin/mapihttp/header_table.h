/* mapihttp/header_table.h
 * The HTTP headers of MAPI/HTTP messages (MS-OXCMAPIHTTP section 2.2.3), which the compiler makes from specs/.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_HEADER_TABLE_H
#define EXCHANGE_MAPIHTTP_HEADER_TABLE_H

#include "generated/mapihttp_header_ids.h"
#include "wireshark/wscompat.h"

/* What the value is. */
typedef enum {
    HEADER_IS_STRING,
    HEADER_IS_NUMBER,            /* of 32 bits, decimal */
    HEADER_IS_RESPONSE_CODE,     /* such a number: the outcome of the request */
    HEADER_IS_COOKIES,           /* one or more, with semicolons between them */
    HEADER_IS_TIME               /* a date of RFC 9110 section 5.6.7 */
} mapihttp_header_type;

typedef struct mapihttp_header_row {
    const char *name;            /* "X-RequestType" */
    const char *key;             /* the same in lower case, as Wireshark's map of headers has it */
    uint8_t type;                /* mapihttp_header_type */
    bool additional;             /* may come behind the meta-tag DONE */
} mapihttp_header_row;

/* Both by mapihttp_header; the second has the ids of the fields. */
extern const mapihttp_header_row mapihttp_header_rows[];
extern int mapihttp_header_fields[];

/* Registers the fields, once. */
void generated_register_mapihttp_headers(int proto);

#endif

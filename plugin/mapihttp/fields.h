/* mapihttp/fields.h
 * The fields and expert infos of MAPI/HTTP that are not made from a table.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_FIELDS_H
#define EXCHANGE_MAPIHTTP_FIELDS_H

#include "mapihttp/headers.h"

#include <epan/expert.h>

/* Ids of the fields, whose filter names are these behind "mapihttp." (guessed: request_type_guessed, status:
   status_code). */
typedef struct mapihttp_field_ids {
    int endpoint, uri, http_status, guessed;
    int session, opened_in, closed_in, request_in, response_in, notification_in, referred_in, used_in;
    int time, server_time, network_time;
    int meta_tag, header, diagnostic, status;
} mapihttp_field_ids;
extern mapihttp_field_ids mapihttp_hf;

typedef struct mapihttp_expert_ids {
    expert_field unknown_type, guessed, no_headers, no_mapi;
} mapihttp_expert_ids;
extern mapihttp_expert_ids mapihttp_ei;

/* Registers both for ex_mapihttp, once. */
void mapihttp_fields_register(void);

#endif

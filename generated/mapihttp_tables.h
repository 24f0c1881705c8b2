/* Do not edit. Generated from
 * specs/ms-oxcmapihttp.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_MAPIHTTP_TABLES_H
#define EXCHANGE_GENERATED_MAPIHTTP_TABLES_H

#include "read/cursor.h"

/* Each reads one structure at the cursor and shows its fields in t. */
void mapihttp_failure_response_body(ex_cursor *c, proto_tree *t);

/* Registers the fields, subtrees and expert infos of this file under proto. Once. */
void generated_register_mapihttp(int proto);

#endif

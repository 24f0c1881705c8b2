/* Do not edit. Generated from
 * specs/ms-oxcmapihttp.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_MAPIHTTP_METHODS_H
#define EXCHANGE_GENERATED_MAPIHTTP_METHODS_H

#include "session/method.h"

/* Request types of MAPI/HTTP; behind the last one stands one without a name. */
extern const ex_method mapihttp_methods[];

/* Registers the fields, subtrees and expert infos of this file under proto. Once. */
void generated_register_mapihttp_methods(int proto);

#endif

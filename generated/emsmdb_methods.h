/* Do not edit. Generated from
 * specs/exchange-legacy-rpc.yaml, specs/ms-oxcrpc-async.yaml, specs/ms-oxcrpc-aux.yaml, specs/ms-oxcrpc-header.yaml,
 * specs/ms-oxcrpc.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_EMSMDB_METHODS_H
#define EXCHANGE_GENERATED_EMSMDB_METHODS_H

#include "session/method.h"

/* The methods of an interface; behind the last one stands one without a name. */
extern const ex_method emsmdb_methods[];
extern const ex_method emsmdb_async_methods[];

/* Registers the fields, subtrees and expert infos of this file under proto. Once. */
void generated_register_emsmdb_methods(int proto);

#endif

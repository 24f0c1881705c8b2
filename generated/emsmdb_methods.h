/* Do not edit. Generated from
 * specs/exchange-legacy-rpc.yaml, specs/ms-oxcrpc-async.yaml, specs/ms-oxcrpc-aux.yaml, specs/ms-oxcrpc-header.yaml,
 * specs/ms-oxcrpc.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_EMSMDB_METHODS_H
#define EXCHANGE_GENERATED_EMSMDB_METHODS_H

#include "session/method.h"

extern const ex_interface async_emsmdb_interface;
extern const ex_interface emsmdb_interface;

/* Registers the fields, subtrees and expert infos of this file under proto. Once. */
void generated_register_emsmdb_methods(int proto);

#endif

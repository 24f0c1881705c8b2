/* Do not edit. Generated from
 * specs/ms-oxnspi.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_OXNSPI_METHODS_H
#define EXCHANGE_GENERATED_OXNSPI_METHODS_H

#include "session/method.h"

/* The methods of an interface; behind the last one stands one without a name. */
extern const ex_method oxnspi_methods[];

/* Registers the fields, subtrees and expert infos of this file under proto. Once. */
void generated_register_oxnspi_methods(int proto);

#endif

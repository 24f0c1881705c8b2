/* Do not edit. Generated from
 * specs/ms-oxnspi.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_OXNSPI_METHODS_H
#define EXCHANGE_GENERATED_OXNSPI_METHODS_H

#include "session/method.h"

extern const ex_interface nspi_interface;

/* Registers the fields, subtrees and expert infos of this file under proto. Once. */
void generated_register_oxnspi_methods(int proto);

#endif

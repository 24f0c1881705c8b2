/* rop/rop.h
 * All that others see of the ROP layer.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_ROP_H
#define EXCHANGE_ROP_ROP_H

#include "rop/columns.h"
#include "rop/context.h"
#include "rop/named.h"
#include "rop/stream.h"
#include "rop/walk.h"

#endif

/* rpc/shape.h
 * What the stubs of our DCE/RPC interfaces look like, for captures that have no Bind (rpc/no_bind.h).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_SHAPE_H
#define EXCHANGE_RPC_SHAPE_H

#include "rpc/interface.h"

/* How much a stub says about being of an interface. */
typedef enum {
    SHAPE_FOREIGN,   /* the interface has no such opnum */
    SHAPE_NO,        /* it would have other bytes */
    SHAPE_MAYBE,     /* nothing against it, but other interfaces have such bytes, too; or too few are there */
    SHAPE_YES        /* no other interface has such a stub */
} rpc_shape;

/* What the stub of a request with this opnum says. It is little endian NDR32 and begins at offset 0; whole: all of it
   is there, else only its start is. Nothing is shown, reported or learned. */
rpc_shape rpc_request_shape(const rpc_interface *i, tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum);
/* Whether the stub of a response whose request was not captured is, beyond doubt, of one of i->telling_responses; if
   so, *opnum is set to the method that it has to be the answer to. */
bool rpc_response_shape(const rpc_interface *i, tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t *opnum);

#endif

/* rpc/shape.h
 * What the stubs of our DCE/RPC interfaces look like, for captures that have no Bind (rpc/no_bind.h).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_SHAPE_H
#define EXCHANGE_RPC_SHAPE_H

#include "wireshark/wscompat.h"

/* How much a stub says about being of an interface. */
typedef enum {
    SHAPE_FOREIGN,   /* the interface has no such opnum */
    SHAPE_NO,        /* it would have other bytes */
    SHAPE_MAYBE,     /* nothing against it, but other interfaces have such bytes, too; or too few are there */
    SHAPE_YES        /* no other interface has such a stub */
} rpc_shape;

/* What the stub of a request with this opnum says. It is little endian NDR32 and begins at offset 0; whole: all of it
   is there, else only its start is. Nothing is shown, reported or learned. */
typedef rpc_shape (*rpc_shape_of)(tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum);
/* The same of a response whose request was not captured. *opnum is set to the method that it has to be the answer to;
   it means nothing when the result is SHAPE_NO. */
typedef rpc_shape (*rpc_shape_of_response)(tvbuff_t *stub, bool whole, uint16_t *opnum);

/* EMSMDB (MS-OXCRPC section 3.1.4); of responses only those of EcDoConnectEx and EcDoRpcExt2 are known. */
rpc_shape emsmdb_shape(tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum);
rpc_shape emsmdb_response_shape(tvbuff_t *stub, bool whole, uint16_t *opnum);
/* NSPI (MS-OXNSPI section 3.1.4.1). */
rpc_shape nspi_shape(tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum);
/* RFR (MS-OXABREF section 3.1.4). */
rpc_shape rfr_shape(tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum);

#endif

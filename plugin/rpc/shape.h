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

/* Little endian NDR32. whole: all of the stub is there, else only its start is. */
typedef rpc_shape (*rpc_shape_of)(tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum);
/* Of a response whose request was not captured: *opnum is what it must be the answer to. */
typedef rpc_shape (*rpc_shape_of_response)(tvbuff_t *stub, bool whole, uint16_t *opnum);

rpc_shape emsmdb_shape(tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum);   /* MS-OXCRPC 3.1.4 */
rpc_shape emsmdb_response_shape(tvbuff_t *stub, bool whole, uint16_t *opnum);    /* EcDoConnectEx, EcDoRpcExt2 */
rpc_shape nspi_shape(tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum);     /* MS-OXNSPI 3.1.4.1 */
rpc_shape rfr_shape(tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum);      /* MS-OXABREF 3.1.4 */

#endif

/* rpc/shape.c
 * What the stubs of our DCE/RPC interfaces look like. See rpc/shape.h.
 *
 * A policy handle of SAMR, LSA, the registry and many others has the shape of a context handle of EMSMDB or
 * NSPI, so a handle alone says nothing. What counts is what stands behind it: extended buffers whose sizes
 * agree with the array around them, a STAT with a code page and locales, a distinguished name. The first fragment of a
 * long stub has to tell: it may end anywhere.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/shape.h"
#include "read/ndr.h"
#include "read/probe.h"
#include "rpc/method.h"

/* Nothing may follow a stub's parameters but a verification trailer (MS-RPCE 2.2.2.13), which begins with these
   bytes. */
static bool is_end(tvbuff_t *tvb, int off)
{
    static const uint8_t signature[] = { 0x8a, 0xe3, 0x13, 0x71, 0x02, 0xf4, 0x36, 0x71 };
    int aligned = off + (int)(-(uint32_t)off & 3);

    return tvb_captured_length_remaining(tvb, off) == 0
           || (tvb_bytes_exist(tvb, aligned, sizeof signature)
               && tvb_memeql(tvb, aligned, signature, sizeof signature) == 0);
}

/* Reads the stub as its table says, with a cursor that shows, reports and learns nothing. */
static rpc_shape message_shape(const rpc_interface *i, tvbuff_t *stub, packet_info *pinfo, bool whole, ex_fields fields,
                               bool is_request)
{
    /* Of a response no name is proof: all kinds of answers begin with a handle and hold names. */
    cur_probe probe = { .handle = probe_handle, .string = is_request ? probe_string : NULL };
    ex_cursor c = cur_make(stub, pinfo, 0, -1, i->proto);

    if (!fields)
        return SHAPE_MAYBE;
    c.ndr.on = true;
    c.is_request = is_request;
    c.probe = &probe;
    fields(&c, NULL);
    ndr_skip_padding(&c);
    if (probe.misfit || (whole && (probe.cut || !is_end(stub, c.off))))
        return SHAPE_NO;
    return probe.proof && !probe.odd ? SHAPE_YES : SHAPE_MAYBE;
}

rpc_shape rpc_request_shape(const rpc_interface *i, tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum)
{
    const ex_method *method = rpc_method(i->table->methods, opnum);

    return method ? message_shape(i, stub, pinfo, whole, method->rpc_request, true) : SHAPE_FOREIGN;
}

bool rpc_response_shape(const rpc_interface *i, tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t *opnum)
{
    for (const char *const *name = i->telling_responses; name && *name; name++) {
        const ex_method *method = rpc_method_named(i->table->methods, *name);
        *opnum = (uint16_t)method->opnum;
        if (message_shape(i, stub, pinfo, whole, method->rpc_response, false) == SHAPE_YES)
            return true;
    }
    return false;
}

/* rpc/shape.c
 * What the stubs of our DCE/RPC interfaces look like. See rpc/shape.h.
 *
 * A policy handle of SAMR, LSA, the registry and many others has the shape of a context handle of EMSMDB or
 * NSPI, so a handle alone says nothing. What counts is what stands behind it: extended buffers whose sizes
 * agree with the array around them, a STAT with a code page and locales, a distinguished name.
 *
 * NSPI and RFR are asked by their tables. EMSMDB is walked by hand: most of its stubs are long, and the first fragment,
 * which ends within an extended buffer, has to tell.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/shape.h"
#include "generated/emsmdb_methods.h"
#include "generated/oxabref_methods.h"
#include "generated/oxnspi_methods.h"
#include "nspi/protocol.h"
#include "read/ndr.h"
#include "read/probe.h"
#include "rpc/method.h"
#include "rpc/protocol.h"

#include <string.h>

/* Walks a stub. `fits` falls with the first value that can't be, `short_of` with the first that isn't there. */
typedef struct reader {
    tvbuff_t *tvb;
    int off;
    bool whole;
    bool fits;
    bool short_of;
} reader;

static reader read_stub(tvbuff_t *tvb, bool whole)
{
    reader r = { tvb, 0, whole, true, false };

    return r;
}

static bool going(const reader *r)
{
    return r->fits && !r->short_of;
}

/* False when n more bytes are not there: of a whole stub that is a contradiction. */
static bool have(reader *r, uint32_t n)
{
    if (!going(r))
        return false;
    if (n <= (uint32_t)tvb_captured_length(r->tvb) - (uint32_t)r->off)
        return true;
    if (r->whole)
        r->fits = false;
    else
        r->short_of = true;
    return false;
}

static void expect(reader *r, bool condition)
{
    if (going(r) && !condition)
        r->fits = false;
}

static void skip(reader *r, uint32_t n)
{
    if (have(r, n))
        r->off += (int)n;
}

static void align4(reader *r)
{
    skip(r, -(uint32_t)r->off & 3);
}

static uint16_t u16(reader *r)
{
    if (!have(r, 2))
        return 0;
    r->off += 2;
    return tvb_get_letohs(r->tvb, r->off - 2);
}

static uint32_t u32(reader *r)
{
    align4(r);
    if (!have(r, 4))
        return 0;
    r->off += 4;
    return tvb_get_letohl(r->tvb, r->off - 4);
}

/* proof: what was read up to here is found in no other interface, even if the rest is not there. */
static rpc_shape verdict(const reader *r, bool proof)
{
    if (!r->fits)
        return SHAPE_NO;
    return proof ? SHAPE_YES : SHAPE_MAYBE;
}

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

static void end(reader *r)
{
    if (r->whole)
        expect(r, is_end(r->tvb, r->off));
}

/* A context handle that is not null: its GUID isn't. */
static void handle(reader *r)
{
    static const uint8_t zero[NDR_CONTEXT_HANDLE_SIZE - 4];

    if (!have(r, NDR_CONTEXT_HANDLE_SIZE))
        return;
    expect(r, tvb_memeql(r->tvb, r->off + 4, zero, sizeof zero) != 0);
    r->off += NDR_CONTEXT_HANDLE_SIZE;
}

/* A conformant varying string of at most 1,024 characters, without controls and with its terminating zero. */
#define STRING_MAX 1024
static void string(reader *r)
{
    uint32_t max_count = u32(r), offset = u32(r), count = u32(r);

    expect(r, max_count == count && offset == 0 && count >= 1 && count <= STRING_MAX);
    for (uint32_t i = 0; i + 1 < count && have(r, 1); i++, r->off++)
        expect(r, tvb_get_uint8(r->tvb, r->off) >= 0x20);
    if (have(r, 1))
        expect(r, tvb_get_uint8(r->tvb, r->off++) == 0);
}

/* Likewise; true when it starts as distinguished names of Exchange do. */
static bool distinguished_name(reader *r)
{
    static const char start[] = "/o=";
    int at = r->off + 12;
    bool seen = going(r) && tvb_bytes_exist(r->tvb, at, 3)
                && tvb_strncaseeql(r->tvb, at, start, sizeof start - 1) == 0;

    string(r);
    return seen;
}

/* ---- EMSMDB ---- */

enum { COMPRESSED = 0x0001, XOR_MAGIC = 0x0002, LAST = 0x0004 };   /* MS-OXCRPC 2.2.2.1 */
#define XOR_BYTES 0xa5a5
#define ROP_BUFFERS_MAX 0x40000   /* MS-OXCRPC 3.1.4.2: pcbOut */
#define LEGACY_ROP_BUFFER_MAX 0x8000   /* its size has 16 bits */
#define AUX_MAX 0x1008            /* MS-OXCRPC 3.1.4.1: pcbAuxOut */
#define HEADER_SIZE 8u

/* Extended buffers (MS-OXCRPC 2.2.2) that fill size bytes exactly, with ROP buffers in them. True when numbers
   agree: the last header's size with what is left, or the sizes of a payload that is not compressed. */
static bool rop_buffers(reader *r, uint32_t size)
{
    uint32_t left = size;
    bool agrees = false;

    expect(r, size >= HEADER_SIZE + 2 && size <= ROP_BUFFERS_MAX);
    while (going(r) && left > 0) {
        uint16_t version = u16(r), flags = u16(r), length = u16(r), actual = u16(r), rop_size = 0;

        expect(r, version == 0 && flags <= (COMPRESSED | XOR_MAGIC | LAST));
        expect(r, flags & COMPRESSED ? actual >= length && length > 0 : actual == length);
        expect(r, length + HEADER_SIZE <= left && ((flags & LAST) != 0) == (length + HEADER_SIZE == left));
        if (!going(r))
            break;
        agrees = agrees || flags & LAST;
        if (!(flags & COMPRESSED) && have(r, 2)) {
            rop_size = tvb_get_letohs(r->tvb, r->off) ^ (flags & XOR_MAGIC ? XOR_BYTES : 0);
            expect(r, rop_size >= 2 && rop_size <= length);
            agrees = true;
        }
        left -= length + HEADER_SIZE;
        skip(r, length);
    }
    return agrees && r->fits;
}

/* A conformant array of bytes and, behind it, its size again; varying as responses have it. */
static void aux_buffer(reader *r, bool varying)
{
    uint32_t max_count = u32(r), offset = varying ? u32(r) : 0, size = varying ? u32(r) : max_count;

    expect(r, max_count <= AUX_MAX && offset == 0 && size <= max_count);
    skip(r, size);
    expect(r, u32(r) == size || !going(r));
}

/* EcDoConnect and, with auxiliary buffers, EcDoConnectEx. */
static rpc_shape connect(reader *r, bool extended)
{
    bool proof = distinguished_name(r);

    for (int i = 0; i < 7; i++)      /* ulFlags to ulIcxrLink */
        u32(r);
    skip(r, 4 * 2);                  /* usFCanConvertCodePages, rgwClientVersion */
    u32(r);
    if (extended) {
        aux_buffer(r, false);
        expect(r, u32(r) <= AUX_MAX);
    }
    end(r);
    return verdict(r, proof);
}

/* EcDoRpc: one obfuscated ROP buffer without header, with at least one server object handle behind its ROPs. */
static rpc_shape legacy_rpc(reader *r)
{
    uint32_t max_count, offset, size, rop_size;

    handle(r);
    max_count = u32(r);
    offset = u32(r);
    size = u32(r);
    expect(r, offset == 0 && size <= max_count && max_count <= LEGACY_ROP_BUFFER_MAX);
    rop_size = have(r, 2) ? (uint32_t)(tvb_get_letohs(r->tvb, r->off) ^ XOR_BYTES) : 0;
    expect(r, rop_size > 2 && rop_size < size && (size - rop_size) % 4 == 0);
    skip(r, size);
    skip(r, (uint32_t)r->off & 1);
    bool proof = have(r, 2);
    expect(r, u16(r) == size || !going(r));
    skip(r, 2);                      /* usSize */
    end(r);
    return verdict(r, proof);
}

/* EcDoRpcExt2 and, up to where the two part, EcDoRpcExt. */
static rpc_shape rpc_ext(reader *r, bool second)
{
    uint32_t flags, size;
    bool proof;

    handle(r);
    flags = u32(r);
    size = u32(r);
    expect(r, flags <= 7);
    proof = rop_buffers(r, size);
    expect(r, u32(r) == size || !going(r));
    expect(r, u32(r) <= ROP_BUFFERS_MAX);
    if (second) {
        aux_buffer(r, false);
        expect(r, u32(r) <= AUX_MAX);
        end(r);
    }
    return verdict(r, proof);
}

static rpc_shape do_connect(reader *r) { return connect(r, false); }
static rpc_shape do_connect_ex(reader *r) { return connect(r, true); }
static rpc_shape do_rpc_ext(reader *r) { return rpc_ext(r, false); }
static rpc_shape do_rpc_ext2(reader *r) { return rpc_ext(r, true); }

/* A context handle and nothing else. */
static rpc_shape only_handle(reader *r)
{
    handle(r);
    end(r);
    return verdict(r, false);
}

static rpc_shape begins_with_handle(reader *r)
{
    handle(r);
    return verdict(r, false);
}

static rpc_shape nothing(reader *r)
{
    end(r);
    return verdict(r, false);
}

/* Also what clients before Exchange 2003 use: specs/exchange-legacy-rpc.yaml. Of methods that are not here the
   parameters are not known. */
static const struct { const char *method; rpc_shape (*read)(reader *r); } emsmdb_requests[] = {
    { "EcDoConnect", do_connect },
    { "EcDoDisconnect", only_handle },
    { "EcDoRpc", legacy_rpc },
    { "EcGetMoreRpc", begins_with_handle },
    { "EcRRegisterPushNotification", begins_with_handle },
    { "EcRUnregisterPushNotification", begins_with_handle },
    { "EcDummyRpc", nothing },
    { "EcDoRpcExt", do_rpc_ext },
    { "EcDoConnectEx", do_connect_ex },
    { "EcDoRpcExt2", do_rpc_ext2 },
    { "EcDoAsyncConnect", only_handle },
    { "EcDoAsyncWait", begins_with_handle },
    { "EcDoAsyncConnectEx", only_handle },
};

rpc_shape emsmdb_shape(tvbuff_t *stub, packet_info *pinfo _U_, bool whole, uint16_t opnum)
{
    const ex_method *method = rpc_method(emsmdb_methods, opnum);
    reader r = read_stub(stub, whole);

    if (!method)
        return SHAPE_FOREIGN;
    for (unsigned i = 0; i < array_length(emsmdb_requests); i++)
        if (strcmp(emsmdb_requests[i].method, method->name) == 0)
            return emsmdb_requests[i].read(&r);
    return SHAPE_MAYBE;
}

static rpc_shape rpc_ext2_response(reader *r)
{
    uint32_t flags, max_count, offset, size;
    bool proof;

    handle(r);
    flags = u32(r);
    max_count = u32(r);
    offset = u32(r);
    size = u32(r);
    expect(r, flags <= 7 && offset == 0 && size <= max_count && max_count <= ROP_BUFFERS_MAX);
    proof = rop_buffers(r, size);
    expect(r, u32(r) == size || !going(r));
    aux_buffer(r, true);
    u32(r);                          /* pulTransTime */
    u32(r);                          /* ReturnValue */
    end(r);
    return verdict(r, proof);
}

/* All of it has to be there: single fields of it say little. */
static rpc_shape connect_ex_response(reader *r)
{
    handle(r);
    for (int i = 0; i < 3; i++)      /* pcmsPollsMax, pcRetry, pcmsRetryDelay */
        u32(r);
    skip(r, 2);                      /* picxr */
    for (int i = 0; i < 2; i++) {    /* szDNPrefix, szDisplayName */
        expect(r, u32(r) != 0 || !going(r));
        string(r);
    }
    skip(r, -(uint32_t)r->off & 1);
    skip(r, 6 * 2);                  /* rgwServerVersion, rgwBestVersion */
    u32(r);
    aux_buffer(r, true);
    expect(r, u32(r) == 0 || !going(r));
    end(r);
    return verdict(r, r->whole);
}

rpc_shape emsmdb_response_shape(tvbuff_t *stub, bool whole, uint16_t *opnum)
{
    reader ext2 = read_stub(stub, whole), connect = ext2;
    rpc_shape shape = rpc_ext2_response(&ext2);

    *opnum = rpc_opnum(emsmdb_methods, "EcDoRpcExt2");
    if (shape != SHAPE_NO)
        return shape;
    *opnum = rpc_opnum(emsmdb_methods, "EcDoConnectEx");
    return connect_ex_response(&connect);
}

/* ---- NSPI and RFR: by their tables ---- */

/* Reads the request as its method says, with a cursor that shows, reports and learns nothing. */
static rpc_shape request_shape(tvbuff_t *stub, packet_info *pinfo, bool whole, const ex_proto *proto,
                               const ex_method *method)
{
    cur_probe probe = { .handle = probe_handle, .string = probe_string };
    ex_cursor c = cur_make(stub, pinfo, 0, -1, proto);

    c.ndr.on = c.is_request = true;
    c.probe = &probe;
    if (method->rpc_request) {
        method->rpc_request(&c, NULL);
        ndr_skip_padding(&c);
        if (probe.misfit || (whole && (probe.cut || !is_end(stub, c.off))))
            return SHAPE_NO;
    }
    return probe.proof && !probe.odd ? SHAPE_YES : SHAPE_MAYBE;
}

static rpc_shape shape_of_opnum(tvbuff_t *stub, packet_info *pinfo, bool whole, const ex_proto *proto,
                                const ex_method *methods, uint16_t opnum)
{
    const ex_method *method = rpc_method(methods, opnum);

    return method ? request_shape(stub, pinfo, whole, proto, method) : SHAPE_FOREIGN;
}

rpc_shape nspi_shape(tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum)
{
    return shape_of_opnum(stub, pinfo, whole, &ex_oxnspi, oxnspi_methods, opnum);
}

rpc_shape rfr_shape(tvbuff_t *stub, packet_info *pinfo, bool whole, uint16_t opnum)
{
    return shape_of_opnum(stub, pinfo, whole, &ex_oxabref, oxabref_methods, opnum);
}

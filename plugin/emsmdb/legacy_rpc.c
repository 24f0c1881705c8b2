/* emsmdb/legacy_rpc.c
 * ROP buffers as EcDoRpc carries them: specs/exchange-legacy-rpc.yaml.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "emsmdb/legacy_rpc.h"
#include "emsmdb/rpc_header_ext.h"
#include "rop/walk.h"

#define BUFFER_MAX 0x8000u    /* its size has 16 bits */
#define ROP_SIZE   2          /* bytes of RopSize */

/* A probe: the ROPs, and behind them at least one handle of a server object. */
static void probe_buffer(ex_cursor *c)
{
    uint64_t size = (uint64_t)cur_left(c) + c->probe->missing;
    bool known = cur_left(c) >= ROP_SIZE;
    unsigned rops = known ? rop_size(c, true) : 0;

    if (size > BUFFER_MAX || (known ? rops <= ROP_SIZE || rops >= size || (size - rops) % 4 : !c->probe->missing))
        c->probe->misfit = true;
}

void obfuscated_rop_buffer(ex_cursor *c, proto_tree *t)
{
    int size = cur_left(c);
    tvbuff_t *payload;

    if (size <= 0)
        return;
    if (c->probe) {
        probe_buffer(c);
        c->off += size;
        return;
    }
    payload = tvb_new_child_real_data(c->tvb, deobfuscated_bytes(c, size), (unsigned)size, size);
    add_new_data_source(c->pinfo, payload, "De-obfuscated ROP buffer");
    rop_dissect_buffer(payload, c->pinfo, c->top, payload_tree(t, payload), c->call, c->is_request, 0);
    if (!c->is_request)
        rop_answers_read(c->call, c->pinfo);
    c->off += size;
}

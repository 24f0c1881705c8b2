/* emsmdb/legacy_rpc.c
 * ROP buffers as EcDoRpc carries them: specs/exchange-legacy-rpc.yaml.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "emsmdb/legacy_rpc.h"
#include "emsmdb/rpc_header_ext.h"
#include "rop/walk.h"

void obfuscated_rop_buffer(ex_cursor *c, proto_tree *t)
{
    int size = cur_left(c);
    tvbuff_t *payload;

    if (size <= 0)
        return;
    payload = tvb_new_child_real_data(c->tvb, deobfuscated_bytes(c, size), (unsigned)size, size);
    add_new_data_source(c->pinfo, payload, "De-obfuscated ROP buffer");
    rop_dissect_buffer(payload, c->pinfo, c->top, payload_tree(t, payload), c->call, c->is_request, 0);
    if (!c->is_request)
        rop_check_answers(c->call, c->pinfo, t, c->tvb);
    c->off += size;
}

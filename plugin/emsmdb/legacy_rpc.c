/* emsmdb/legacy_rpc.c
 * ROP buffers as EcDoRpc carries them: specs/exchange-legacy-rpc.yaml.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "emsmdb/legacy_rpc.h"
#include "rop/rop.h"
#include "structures.h"

#define XOR_MAGIC 0xA5

static int hf_payload;
static int ett_payload;

void obfuscated_rop_buffer(ex_cursor *c, proto_tree *t)
{
    int size = cur_left(c);
    uint8_t *bytes;
    tvbuff_t *payload;
    proto_tree *tree;

    if (size <= 0)
        return;
    bytes = (uint8_t *)tvb_memdup(c->pinfo->pool, c->tvb, c->off, (size_t)size);
    for (int i = 0; i < size; i++)
        bytes[i] ^= XOR_MAGIC;
    payload = tvb_new_child_real_data(c->tvb, bytes, (unsigned)size, size);
    add_new_data_source(c->pinfo, payload, "De-obfuscated ROP buffer");
    tree = proto_item_add_subtree(proto_tree_add_item(t, hf_payload, payload, 0, -1, ENC_NA), ett_payload);
    rop_dissect_buffer(payload, c->pinfo, c->top, tree, c->call, c->is_request, 0);
    if (!c->is_request)
        rop_check_answers(c->call, c->pinfo, t, c->tvb);
    c->off += size;
}

void legacy_rpc_register(int proto)
{
    static hf_register_info hf[] = {
        { &hf_payload, { "Payload", "emsmdb.payload", FT_NONE, BASE_NONE, NULL, 0, NULL, HFILL } },
    };
    static int *ett[] = { &ett_payload };

    hf_payload = ett_payload = -1;
    proto_register_field_array(proto, hf, array_length(hf));
    proto_register_subtree_array(ett, array_length(ett));
}

/* emsmdb/rpc_header_ext.c
 * Extended buffers: headers, obfuscation, compression, and the auxiliary blocks inside.
 * MS-OXCRPC sections 2.2.2.1, 2.2.2.2, 3.1.4.1.1 and 3.1.4.2.1.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "emsmdb/rpc_header_ext.h"
#include "emsmdb/protocol.h"
#include "generated/emsmdb_constants.h"
#include "generated/emsmdb_tables.h"
#include "read/lz77.h"
#include "read/report.h"
#include "read/structure.h"
#include "read/summary.h"
#include "rop/walk.h"

#define HEADER_SIZE      8        /* RPC_HEADER_EXT */
#define XOR_MAGIC        0xA5     /* what each byte of an obfuscated buffer was XORed with (section 3.1.4.1.2) */
/* What all compressed payloads of one chain may claim to hold: more than a hundred of the usual
   32 KB. Without a bound a small packet could ask for gigabytes. */
#define CHAIN_MAX        4096     /* extended buffers in one chain; servers send some hundred at most */
#define PLAIN_LIMIT      (4u * 1024 * 1024)
#define ROP_BUFFERS_MAX  0x40000  /* bytes in one chain of ROP buffers (section 3.1.4.2: pcbOut) */
#define AUX_MAX          0x1008   /* and of auxiliary buffers (section 3.1.4.1: pcbAuxOut) */
#define ROP_SIZE         2        /* a ROP buffer begins with its bytes up to the table of handles, these among them */

static int hf_header = -1, hf_payload = -1, hf_aux_block = -1;
static int ett_header = -1, ett_payload = -1, ett_aux_block = -1;

/* A kind of payload: what it is called and who reads it. */
typedef struct payload_kind {
    const char *obfuscated_name;      /* of the data source */
    const char *compressed_name;
    void (*read)(tvbuff_t *tvb, const ex_cursor *c, proto_tree *tree, unsigned index);
    uint32_t most;                    /* bytes in one chain */
    bool rops;
} payload_kind;

typedef struct extended_header {
    uint16_t version, flags, size, size_actual;
} extended_header;

typedef struct chain {
    ex_cursor *c;
    const payload_kind *kind;
    unsigned index;                   /* of the next extended buffer */
    uint32_t plain;                   /* sum of SizeActual of the compressed ones */
    bool last;                        /* the header with the Last flag was there */
} chain;

uint8_t *deobfuscated_bytes(const ex_cursor *c, int size)
{
    uint8_t *bytes = (uint8_t *)tvb_memdup(c->pinfo->pool, c->tvb, c->off, (size_t)size);

    for (int i = 0; i < size; i++)
        bytes[i] ^= XOR_MAGIC;
    return bytes;
}

unsigned rop_size(const ex_cursor *c, bool obfuscated)
{
    return tvb_get_letohs(c->tvb, c->off) ^ (obfuscated ? XOR_MAGIC * 0x0101u : 0);
}

proto_tree *payload_tree(proto_tree *t, tvbuff_t *payload)
{
    return proto_item_add_subtree(proto_tree_add_item(t, hf_payload, payload, 0, -1, ENC_NA), ett_payload);
}

/* Bytes up to the end of the chain; in a probe those too that the capture does not have. */
static uint64_t chain_left(const ex_cursor *c)
{
    return (uint64_t)cur_left(c) + (c->probe ? c->probe->missing : 0);
}

/* Whether the sizes of a compressed payload contradict each other. Equal ones do not: what is marked so, but is not
   compressed, is no reason to take the bytes for another protocol's. */
static bool is_too_large(const ex_cursor *c, const extended_header *h)
{
    return c->probe ? h->size > h->size_actual : h->size >= h->size_actual;
}

/* What the header says against the specification; returns the bytes of payload to read. */
static int check_header(ex_cursor *c, proto_item *item, const extended_header *h)
{
    int left = cur_left(c);

    if (h->version != 0)
        cur_bad_value(c, item, "Version is 0x%04x, must be 0", h->version);
    if (h->flags & ~(RPC_HEADER_FLAGS_COMPRESSED | RPC_HEADER_FLAGS_XOR_MAGIC | RPC_HEADER_FLAGS_LAST))
        cur_bad_value(c, item, "Flags 0x%04x has bits that are not defined", h->flags);
    if (!(h->flags & RPC_HEADER_FLAGS_COMPRESSED) && h->size != h->size_actual)
        cur_bad_value(c, item, "SizeActual is %u, must be Size (%u) without the Compressed flag",
                      h->size_actual, h->size);
    if ((h->flags & RPC_HEADER_FLAGS_COMPRESSED) && is_too_large(c, h))
        cur_bad_value(c, item, "SizeActual is %u, must be more than Size (%u) with the Compressed flag",
                      h->size_actual, h->size);
    if (h->size > chain_left(c))
        cur_bad_value(c, item, "Size is %u, but %d bytes are left", h->size, left);
    return MIN(h->size, left);
}

/* A probe, with the cursor at the payload. Proof is that numbers agree: the last header's size with what is left, or
   the sizes of a ROP buffer that is not compressed. */
static void probe_payload(ex_cursor *c, const payload_kind *kind, const extended_header *h)
{
    bool last = (h->flags & RPC_HEADER_FLAGS_LAST) != 0;

    if (last != (h->size == chain_left(c)) || c->probe->missing > kind->most)
        c->probe->misfit = true;
    if (!kind->rops)
        return;
    if (h->size == 0)
        c->probe->misfit = true;
    if (!(h->flags & RPC_HEADER_FLAGS_COMPRESSED) && cur_left(c) >= ROP_SIZE) {
        unsigned size = rop_size(c, (h->flags & RPC_HEADER_FLAGS_XOR_MAGIC) != 0);
        if (size < ROP_SIZE || size > h->size)
            c->probe->misfit = true;
        c->probe->proof = true;
    }
    c->probe->proof = c->probe->proof || last;
}

/* Shows what a decompression gave before it failed. */
static void show_remains(ex_cursor *c, proto_tree *tree, tvbuff_t *tvb)
{
    ex_cursor remains = cur_make(tvb, c->pinfo, 0, -1, c->proto);
    cur_finish(&remains, tree);
}

/* Decompresses packed (size bytes). Returns the plain bytes as a tvb, NULL if there are none;
   *whole tells whether they are all. */
static tvbuff_t *decompress(chain *ch, proto_item *item, const extended_header *h,
                            const uint8_t *packed, int size, bool *whole)
{
    ex_cursor *c = ch->c;
    size_t used;

    *whole = false;
    if (ch->plain + h->size_actual > PLAIN_LIMIT) {
        cur_bad_value(c, item, "SizeActual: payloads of more than %u bytes in one buffer", PLAIN_LIMIT);
        return NULL;
    }
    ch->plain += h->size_actual;
    uint8_t *plain = (uint8_t *)wmem_alloc(c->pinfo->pool, (size_t)h->size_actual + 1);
    *whole = lz77_decompress(packed, (size_t)size, plain, h->size_actual, &used);
    if (!*whole)
        cur_bad_value(c, item, used == h->size_actual
                      ? "Payload holds more than SizeActual (%u bytes)"
                      : "Payload: compression is corrupt; SizeActual is %u", h->size_actual);
    else if (used < h->size_actual)
        cur_bad_value(c, item, "SizeActual is %u, but the payload holds %u bytes", h->size_actual, (unsigned)used);
    if (used == 0)
        return NULL;
    /* give back what was claimed but not there */
    plain = (uint8_t *)wmem_realloc(c->pinfo->pool, plain, used);
    return tvb_new_child_real_data(c->tvb, plain, (unsigned)used, (int)used);
}

/* The payload as it was before obfuscation and compression, NULL if nothing is to be read. */
static tvbuff_t *plain_payload(chain *ch, proto_item *item, const extended_header *h, int size, bool *whole)
{
    ex_cursor *c = ch->c;
    /* equal sizes: what is marked as compressed and can't be */
    bool compressed = (h->flags & RPC_HEADER_FLAGS_COMPRESSED) && h->size != h->size_actual;
    bool obfuscated = (h->flags & RPC_HEADER_FLAGS_XOR_MAGIC) != 0;

    *whole = true;
    if (size == 0) {
        if (h->size_actual)
            cur_bad_value(c, item, "SizeActual is %u, but there is no payload", h->size_actual);
        return NULL;
    }
    if (!compressed && !obfuscated)
        return tvb_new_subset_length(c->tvb, c->off, size);
    const uint8_t *bytes = obfuscated ? deobfuscated_bytes(c, size) : tvb_get_ptr(c->tvb, c->off, size);
    tvbuff_t *tvb = compressed ? decompress(ch, item, h, bytes, size, whole)
                               : tvb_new_child_real_data(c->tvb, bytes, (unsigned)size, size);
    if (tvb)
        add_new_data_source(c->pinfo, tvb, compressed ? ch->kind->compressed_name : ch->kind->obfuscated_name);
    return tvb;
}

/* Header and payload of one extended buffer. */
static void read_extended(chain *ch, proto_tree *t)
{
    ex_cursor *c = ch->c;
    bool whole;

    cur_node node = cur_open(c, t, hf_header, ett_header, ch->index);
    if (!cur_need(c, node.tree, hf_header, HEADER_SIZE)) {
        cur_close(c, &node);
        return;
    }
    extended_header h = {
        tvb_get_letohs(c->tvb, c->off), tvb_get_letohs(c->tvb, c->off + 2),
        tvb_get_letohs(c->tvb, c->off + 4), tvb_get_letohs(c->tvb, c->off + 6)
    };
    emsmdb_rpc_header_ext(c, node.tree);
    int size = check_header(c, node.item, &h);
    ch->last = (h.flags & RPC_HEADER_FLAGS_LAST) != 0;
    if (c->probe)
        probe_payload(c, ch->kind, &h);
    tvbuff_t *payload = c->probe ? NULL : plain_payload(ch, node.item, &h, size, &whole);
    c->off += size;
    cur_close(c, &node);
    if (payload) {
        proto_tree *tree = payload_tree(node.tree, payload);
        if (whole)
            ch->kind->read(payload, c, tree, ch->index);
        else
            show_remains(c, tree, payload);
    }
    ch->index++;
}

static void read_chain(ex_cursor *c, proto_tree *t, const payload_kind *kind)
{
    const ex_proto *proto = c->proto;
    bool ndr = c->ndr.on;
    chain ch = { c, kind, 0, 0, false };

    c->proto = &ex_emsmdb;
    c->ndr.on = false;
    while (cur_more(c) && !ch.last && ch.index < CHAIN_MAX)
        read_extended(&ch, t);
    proto_item *item = proto_tree_get_parent(t);
    if (ch.index == CHAIN_MAX && !ch.last)
        cur_bad_value(c, item, "More than %d RPC_HEADER_EXT in one buffer", CHAIN_MAX);
    else if (ch.index && !ch.last && !c->bad && !(c->probe && c->probe->missing))
        cur_bad_value(c, item, "Flags: no RPC_HEADER_EXT has the Last flag");
    if (ch.last && cur_more(c))
        cur_bad_value(c, item, "Flags: %d bytes behind the RPC_HEADER_EXT with the Last flag", cur_left(c));
    c->proto = proto;
    c->ndr.on = ndr;
}

static void read_rops(tvbuff_t *tvb, const ex_cursor *c, proto_tree *tree, unsigned index)
{
    rop_dissect_buffer(tvb, c->pinfo, c->top, tree, c->call, c->is_request, index);
}

void rop_buffer(ex_cursor *c, proto_tree *t)
{
    static const payload_kind kind = { "De-obfuscated ROP buffer", "Decompressed ROP buffer", read_rops,
                                       ROP_BUFFERS_MAX, true };
    read_chain(c, t, &kind);
    if (!c->is_request && !c->bad && !c->probe)
        rop_answers_read(c->call, c->pinfo);
}

/* Auxiliary blocks up to c->end; the item of t lists them. */
static void read_aux_blocks(ex_cursor *c, proto_tree *t)
{
    const bool wanted = cur_summary_wanted(c, t);

    c->summary.wanted = wanted;
    c->summary.separator = "; ";
    cur_list(c, t, hf_aux_block, ett_aux_block, CUR_REST, emsmdb_aux_header);
    if (wanted && c->summary.text)
        cur_summary_set(c, t, "%s", c->summary.text);
    cur_finish(c, t);
}

static void read_aux_payload(tvbuff_t *tvb, const ex_cursor *outer, proto_tree *tree, unsigned index)
{
    ex_cursor c = cur_make(tvb, outer->pinfo, 0, -1, &ex_emsmdb);

    c.call = outer->call;
    c.is_request = outer->is_request;
    c.payload = (uint16_t)MIN(index, UINT16_MAX);
    read_aux_blocks(&c, tree);
}

void auxiliary_buffer(ex_cursor *c, proto_tree *t)
{
    static const payload_kind kind = {
        "De-obfuscated auxiliary buffer", "Decompressed auxiliary buffer", read_aux_payload, AUX_MAX, false
    };
    read_chain(c, t, &kind);
}

void failure_auxiliary_buffer(ex_cursor *c, proto_tree *t)
{
    const ex_proto *proto = c->proto;

    /* RPC_HEADER_EXT begins with a Version of 0, AUX_HEADER with a Size, which is at least 4. */
    if (cur_next_integer(c, 2) == 0) {
        auxiliary_buffer(c, t);
        return;
    }
    c->proto = &ex_emsmdb;
    read_aux_blocks(c, t);
    c->proto = proto;
}

void rpc_header_ext_register(int proto)
{
    static hf_register_info hf[] = {
        { &hf_header, { "RPC_HEADER_EXT", "emsmdb.rpc_header_ext", FT_NONE, BASE_NONE, NULL, 0,
            "The header of one extended buffer, with what the buffer holds", HFILL } },
        { &hf_payload, { "Payload", "emsmdb.payload", FT_NONE, BASE_NONE, NULL, 0,
            "What an extended buffer holds, decompressed and no longer obfuscated", HFILL } },
        { &hf_aux_block, { "AUX_HEADER", "emsmdb.aux_header", FT_NONE, BASE_NONE, NULL, 0,
            "One auxiliary block: facts about client, server or their speed beside the call itself", HFILL } },
    };
    static int *ett[] = { &ett_header, &ett_payload, &ett_aux_block };

    proto_register_field_array(proto, hf, array_length(hf));
    proto_register_subtree_array(ett, array_length(ett));
}

/* rpch/banner.c
 * An RPC server's first words. See rpch/banner.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpch/banner.h"

static const char banner[] = "ncacn_http/1.0";
#define BANNER_SIZE ((int)sizeof banner - 1)
#define MAPPER_PORT 593

const uint16_t rpch_store_ports[RPCH_STORE_PORTS] = { 6001, 6002, 6004 };

int proto_ncacn_http;
static int hf_version;
static int ett_ncacn_http;

bool rpch_is_server_port(uint32_t port)
{
    for (unsigned i = 0; i < RPCH_STORE_PORTS; i++)
        if (rpch_store_ports[i] == port)
            return true;
    return port == MAPPER_PORT;
}

int rpch_banner_size(tvbuff_t *tvb, int offset)
{
    int length = MIN(tvb_captured_length_remaining(tvb, offset), BANNER_SIZE);

    if (length <= 0 || tvb_memeql(tvb, offset, (const uint8_t *)banner, length) != 0)
        return 0;
    return length < BANNER_SIZE ? -1 : BANNER_SIZE;
}

void rpch_banner_show(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree)
{
    proto_item *item = proto_tree_add_item(tree, proto_ncacn_http, tvb, offset, BANNER_SIZE, ENC_NA);
    proto_tree *sub = proto_item_add_subtree(item, ett_ncacn_http);

    proto_tree_add_item(sub, hf_version, tvb, offset, BANNER_SIZE, ENC_ASCII);
    col_set_str(pinfo->cinfo, COL_PROTOCOL, "NCACN_HTTP");
    col_add_fstr(pinfo->cinfo, COL_INFO, "RPC server says %s", banner);
    col_set_fence(pinfo->cinfo, COL_INFO);
}

void rpch_banner_register(void)
{
    static hf_register_info hf[] = {
        { &hf_version, { "Version", "ncacn_http.version", FT_STRING, BASE_NONE, NULL, 0,
            "What the server sends first on a connection that is RPC over HTTP without HTTP", HFILL } },
    };
    static int *ett[] = { &ett_ncacn_http };

    proto_ncacn_http = proto_register_protocol("RPC over HTTP, server's first words", "NCACN_HTTP", "ncacn_http");
    hf_version = ett_ncacn_http = -1;
    proto_register_field_array(proto_ncacn_http, hf, array_length(hf));
    proto_register_subtree_array(ett, array_length(ett));
}

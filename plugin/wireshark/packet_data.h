/* wireshark/packet_data.h
 * What is kept with a packet, made when it is first asked for.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_PACKET_DATA_H
#define EXCHANGE_WIRESHARK_PACKET_DATA_H

#include "wireshark/wscompat.h"

#include <epan/proto_data.h>

/* The size bytes that the protocol keeps with the packet under this key, for as long as the scope (pinfo->pool or file
   scope); zeroed when there were none. Never NULL. Sizes of one key must be the same. */
static inline void *ws_packet_data(wmem_allocator_t *scope, packet_info *pinfo, int proto, uint32_t key, size_t size)
{
    void *data = p_get_proto_data(scope, pinfo, proto, key);

    if (!data) {
        data = wmem_alloc0(scope, size);
        p_add_proto_data(scope, pinfo, proto, key, data);
    }
    return data;
}

#endif

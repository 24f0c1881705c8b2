/* wireshark/layers.h
 * The list of a frame's protocols that Wireshark makes while it dissects.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_LAYERS_H
#define EXCHANGE_WIRESHARK_LAYERS_H

#include "wireshark/wscompat.h"

static inline unsigned ws_layers_count(const packet_info *pinfo)
{
    return wmem_list_count(pinfo->layers);
}

/* Takes off what was added since there were `count`. */
static inline void ws_layers_cut(packet_info *pinfo, unsigned count)
{
    while (wmem_list_count(pinfo->layers) > count)
        wmem_list_remove_frame(pinfo->layers, wmem_list_tail(pinfo->layers));
}

#endif

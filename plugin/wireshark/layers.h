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

/* The protocol of a layer, counted from the innermost, which is 0; -1 when there are not so many. */
static inline int ws_layer_from_end(const packet_info *pinfo, unsigned number)
{
    wmem_list_frame_t *layer = wmem_list_tail(pinfo->layers);

    while (layer && number-- > 0)
        layer = wmem_list_frame_prev(layer);
    return layer ? GPOINTER_TO_INT(wmem_list_frame_data(layer)) : -1;
}

/* Whether what is dissected now came out of this protocol, whose filter name it is. */
static inline bool ws_is_inside(const packet_info *pinfo, const char *protocol)
{
    return proto_is_frame_protocol(pinfo->layers, protocol);
}

/* In a heuristic dissector: takes off the layer that Wireshark has counted for it, because it calls a dissector that
   is counted itself. Wireshark has its own count back when the heuristic is left. */
static inline void ws_layers_cut_heuristic(packet_info *pinfo)
{
    ws_layers_cut(pinfo, ws_layers_count(pinfo) - 1);
    pinfo->curr_layer_num--;
}

#endif

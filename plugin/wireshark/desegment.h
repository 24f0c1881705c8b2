/* wireshark/desegment.h
 * Lets a dissector that one of ours calls ask TCP or TLS for more bytes.
 *
 * Each call of a dissector from another one takes TCP's offer to reassemble away: packet_info.can_desegment counts how
 * many calls further it holds. A dissector of ours that calls one of Wireshark's in its own place, with the same bytes,
 * gives the offer on.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_DESEGMENT_H
#define EXCHANGE_WIRESHARK_DESEGMENT_H

#include "wireshark/wscompat.h"

/* Around the call of a dissector: if somebody offers to reassemble, the called one may ask, too. */
static inline void ws_desegment_pass_on(packet_info *pinfo)
{
    pinfo->can_desegment += pinfo->can_desegment > 0;
}

static inline void ws_desegment_take_back(packet_info *pinfo)
{
    pinfo->can_desegment -= pinfo->can_desegment > 0;
}

/* Calls the dissector so. Returns what it returns: how many bytes it dissected. */
static inline int ws_call_in_place(dissector_handle_t handle, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree,
                                   void *data)
{
    int size;

    ws_desegment_pass_on(pinfo);
    size = call_dissector_with_data(handle, tvb, pinfo, tree, data);
    ws_desegment_take_back(pinfo);
    return size;
}

#endif

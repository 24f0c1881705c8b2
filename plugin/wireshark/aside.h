/* wireshark/aside.h
 * Lets one of Wireshark's dissectors show bytes that are a value within a message, such as an attached picture, without
 * a trace anywhere else.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_ASIDE_H
#define EXCHANGE_WIRESHARK_ASIDE_H

#include "wireshark/wscompat.h"

/* Calls the dissector with the tvb, for items in the tree. The columns, the frame's list of protocols and what
   packet_info says of the one around stay as they were. Where the dissector fails, the tree says so, and nothing
   else happens. */
void ws_call_aside(dissector_handle_t handle, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree);

/* The same with the dissector that Wireshark has for a media type, such as "image/jpeg". False: it has none, and
   nothing was done. */
bool ws_media(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, const char *media_type);

#endif

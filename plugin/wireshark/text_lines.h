/* wireshark/text_lines.h
 * Shows text line by line.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_TEXT_LINES_H
#define EXCHANGE_WIRESHARK_TEXT_LINES_H

#include "wireshark/wscompat.h"

/* Shows the tvb, which is text in UTF-8, as one item with an item a line below; where there are more lines than a
   frame's tree is to have, the first ones, and that is said. Columns and list of protocols stay as they were.
   Nothing for an empty tvb, and where no tree is wanted. */
#define WS_TEXT_LINES_MAX 10000     /* of one text */
void ws_text_lines(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree);

#endif

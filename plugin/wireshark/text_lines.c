/* wireshark/text_lines.c
 * Shows text line by line, with Wireshark's own dissector for that. See wireshark/text_lines.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "wireshark/text_lines.h"
#include "wireshark/aside.h"
#include "wireshark/visible.h"

#define FRAME_ITEMS_MAX 200000u     /* of all protocols: what else is in the frame is to have room, too */

/* How many bytes the first `lines` lines have. */
static int size_of_lines(tvbuff_t *tvb, unsigned lines)
{
    int off = 0, size = (int)tvb_captured_length(tvb);

    for (; lines > 0 && off < size; lines--)
        if (tvb_find_line_end(tvb, off, -1, &off, false) < 0)
            return size;
    return off;
}

void ws_text_lines(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree)
{
    static dissector_handle_t text_lines;
    unsigned count = tree_item_count(tree);

    if (!tree || tvb_captured_length(tvb) == 0 || count >= FRAME_ITEMS_MAX)
        return;
    if (!text_lines)
        text_lines = find_dissector("data-text-lines");
    if (!text_lines)
        return;
    int size = size_of_lines(tvb, MIN(WS_TEXT_LINES_MAX, FRAME_ITEMS_MAX - count));
    ws_call_aside(text_lines, tvb_new_subset_length(tvb, 0, size), pinfo, tree);
    if (size < (int)tvb_captured_length(tvb) && tree_is_visible(tree))
        proto_item_append_text(tree_last_item(tree), ", the first of more");
}

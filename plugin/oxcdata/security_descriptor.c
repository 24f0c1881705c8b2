/* oxcdata/security_descriptor.c
 * See oxcdata/security_descriptor.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/security_descriptor.h"
#include "read/report.h"
#include "read/text.h"
#include "wireshark/security_descriptor.h"

#define DESCRIPTOR_HEAD 20       /* bytes that each has */

void security_descriptor(ex_cursor *c, proto_tree *t)
{
    int size = cur_left(c);

    if (size < DESCRIPTOR_HEAD) {
        cur_fail(c, t, "SecurityDescriptor has %s, needs %d", cur_number_text(c, (uint64_t)size, "byte", "bytes"),
                 DESCRIPTOR_HEAD);
        return;
    }
    t = cur_room(c, t);
    if (t && !ws_show_security_descriptor(tvb_new_subset_length(c->tvb, c->off, size), c->pinfo, t))
        cur_bad_value(c, proto_tree_get_parent(t), "SecurityDescriptor does not fit into its %d bytes", size);
    c->off = c->end;
}

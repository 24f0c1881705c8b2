/* read/cursor.c
 * A place in a buffer. See read/cursor.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/cursor.h"

ex_cursor cur_make(tvbuff_t *tvb, packet_info *pinfo, int off, int len, const ex_proto *proto)
{
    int captured = (int)tvb_captured_length(tvb);
    ex_cursor c = { .tvb = tvb, .pinfo = pinfo, .proto = proto, .context = proto->context,
                    .rows.n_columns = UINT32_MAX };

    c.off = CLAMP(off, 0, captured);
    c.end = (len < 0 || len > captured - c.off) ? captured : c.off + len;
    return c;
}

const char *cur_field_name(int hf)
{
    const header_field_info *info = hf > 0 ? proto_registrar_get_nth((unsigned)hf) : NULL;
    return info ? info->name : "structure";
}

uint64_t cur_next_integer(const ex_cursor *c, int n)
{
    if (cur_left(c) < n)
        return 0;
    return n == 2 ? tvb_get_letohs(c->tvb, c->off)
         : n == 4 ? tvb_get_letohl(c->tvb, c->off)
         : tvb_get_letoh64(c->tvb, c->off);
}

/* session/part.c
 * What messages consist of. See session/part.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/part.h"
#include "read/cursor.h"
#include "session/protocol.h"
#include "wireshark/packet_data.h"

#include <epan/tap.h>

#define EMBEDDED_MAX 16          /* attachments in each other */

static int tap;

/* Packet scope. */
typedef struct frame_parts {
    ex_part *first, *last;
} frame_parts;

bool parts_wanted(void)
{
    return have_tap_listener(tap);
}

/* The frame's list, which is queued when its first part is told. */
static frame_parts *parts_in(packet_info *pinfo)
{
    static const uint32_t key = 0x70617274;
    frame_parts *parts = (frame_parts *)ws_packet_data(pinfo->pool, pinfo, exchange_proto, key, sizeof(frame_parts));

    if (!parts->first)
        tap_queue_packet(tap, pinfo, parts);
    return parts;
}

ex_part *part_new(const ex_cursor *c, part_kind kind, const void *key, const ex_part *outer)
{
    frame_parts *parts;
    ex_part *p;

    if (c->probe || !parts_wanted())
        return NULL;
    parts = parts_in(c->pinfo);
    p = wmem_new(c->pinfo->pool, ex_part);
    *p = (ex_part){ .kind = kind, .key = key, .outer = outer, .call = c->call };
    if (parts->last)
        parts->last->next = p;
    else
        parts->first = p;
    parts->last = p;
    return p;
}

static ex_part *object_part(const ex_cursor *c, const ex_object *o, unsigned depth)
{
    part_kind kind = o->kind == OBJ_MESSAGE ? PART_MESSAGE : o->kind == OBJ_ATTACHMENT ? PART_ATTACHMENT : PART_OTHER;
    const ex_object *in = o->parent;
    bool is_inside = in && depth < EMBEDDED_MAX && ((kind == PART_MESSAGE && in->kind == OBJ_ATTACHMENT) ||
                                                    (kind == PART_ATTACHMENT && in->kind == OBJ_MESSAGE));
    ex_part *p = part_new(c, kind, o, is_inside ? object_part(c, in, depth + 1) : NULL);

    p->object = o;
    return p;
}

ex_part *part_of_object(const ex_cursor *c, const ex_object *o)
{
    return o && !c->probe && parts_wanted() ? object_part(c, o, 0) : NULL;
}

void part_tell(const ex_cursor *c, ex_part *p, const part_value *value)
{
    part_value *copy;

    if (!p)
        return;
    copy = (part_value *)wmem_memdup(c->pinfo->pool, value, sizeof *value);
    copy->next = NULL;
    if (p->last)
        p->last->next = copy;
    else
        p->first = copy;
    p->last = copy;
}

const ex_part *parts_first(const void *tap_data)
{
    return ((const frame_parts *)tap_data)->first;
}

void part_handoff(void)
{
    tap = find_tap_id(PART_TAP);
}

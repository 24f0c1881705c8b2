/* session/event.c
 * The tap "exchange". See session/event.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/event.h"
#include "session/protocol.h"
#include "wireshark/packet_data.h"

#include <epan/tap.h>
#include <string.h>

/* Wireshark queues 5,000 events of a frame for all taps together, and warns at each further one. */
#define EVENTS_MAX 4000          /* messages, of which a frame has few, are told all the same */

static int tap;

bool event_wanted(void)
{
    return have_tap_listener(tap);
}

/* What was told so far in this frame. Packet scope. */
typedef struct told {
    unsigned count;
    const ex_call *call;         /* of the latest ROP, and its direction */
    bool is_request;
    bool rops[256];              /* by RopId: one was there in this call and direction */
} told;

static told *told_in(packet_info *pinfo)
{
    static const uint32_t key = 0x65766e74;

    return (told *)ws_packet_data(pinfo->pool, pinfo, exchange_proto, key, sizeof(told));
}

static bool is_first(told *t, const ex_event *e)
{
    bool first;

    if (t->call != e->call || t->is_request != e->is_request) {
        t->call = e->call;
        t->is_request = e->is_request;
        memset(t->rops, 0, sizeof t->rops);
    }
    first = !t->rops[e->rop.id];
    t->rops[e->rop.id] = true;
    return first;
}

void event_tell(packet_info *pinfo, const ex_event *e)
{
    ex_event *copy;
    told *t;

    if (!event_wanted())
        return;
    t = told_in(pinfo);
    if (++t->count > EVENTS_MAX && e->kind != EVENT_MESSAGE)
        return;
    copy = (ex_event *)wmem_memdup(pinfo->pool, e, sizeof *e);
    if (e->kind == EVENT_ROP)
        copy->rop.is_first = is_first(t, e);
    tap_queue_packet(tap, pinfo, copy);
}

void event_register(void)
{
    tap = register_tap(EVENT_TAP);
}

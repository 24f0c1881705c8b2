/* session/event.c
 * The tap "exchange". See session/event.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/event.h"
#include "session/protocol.h"

#include <epan/proto_data.h>
#include <epan/tap.h>

/* Wireshark queues 5,000 events of a frame for all taps together, and warns at each further one. */
#define EVENTS_MAX 4000

static int tap;

bool event_wanted(void)
{
    return have_tap_listener(tap);
}

/* Events told so far in this frame. Packet scope. */
static unsigned *told(packet_info *pinfo)
{
    static const uint32_t key = 0x65766e74;
    unsigned *count = (unsigned *)p_get_proto_data(pinfo->pool, pinfo, ex_exchange.proto, key);

    if (!count) {
        count = wmem_new0(pinfo->pool, unsigned);
        p_add_proto_data(pinfo->pool, pinfo, ex_exchange.proto, key, count);
    }
    return count;
}

void event_tell(packet_info *pinfo, const ex_event *e)
{
    unsigned *count;

    if (!event_wanted())
        return;
    count = told(pinfo);
    if (++*count <= EVENTS_MAX)
        tap_queue_packet(tap, pinfo, wmem_memdup(pinfo->pool, e, sizeof *e));
}

void event_register(void)
{
    tap = register_tap(EVENT_TAP);
}

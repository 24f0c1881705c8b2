/* session/message.c
 * What all transports do behind a message. See session/message.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/message.h"
#include "session/event.h"

void message_end(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, const ex_message *m)
{
    const ex_event event = { .kind = EVENT_MESSAGE, .is_request = m->is_request, .call = m->call,
                             .message = { m->protocol, m->method ? m->method : "Unknown", m->bytes,
                                         m->told.is_address_book } };

    if (m->call && m->call->session && !PINFO_FD_VISITED(pinfo))
        m->call->session->last_frame = pinfo->num;
    if (m->call && !PINFO_FD_VISITED(pinfo))
        about_call_learn(m->call, m->is_request, &m->told);
    if (m->call)
        about_call_show(m->call, t, tvb);
    event_tell(pinfo, &event);
}

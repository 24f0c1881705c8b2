/* session/message.c
 * What all transports do behind a message. See session/message.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/message.h"
#include "session/event.h"
#include "session/object.h"
#include "session/protocol.h"

#include <epan/expert.h>
#include <epan/proto_data.h>

#define FRAME_MESSAGES_MAX 64      /* kept of a frame */
#define UNRELEASED_NAMED   3       /* objects that are told by name */

static expert_field ei_never_released;

/* ---- The messages of a frame ---- */

typedef struct frame_messages {
    ex_frame_message first, *last;
    unsigned count;
} frame_messages;

static const uint32_t messages_key = 0x6d657373;

static frame_messages *messages_of(packet_info *pinfo)
{
    return (frame_messages *)p_get_proto_data(wmem_file_scope(), pinfo, exchange_proto, messages_key);
}

/* First pass. */
static void keep_message(packet_info *pinfo, const ex_message *m)
{
    const ex_frame_message message = { NULL, m->call, m->is_request };
    frame_messages *f = messages_of(pinfo);

    if (!f) {
        f = wmem_new(wmem_file_scope(), frame_messages);
        f->first = message;
        f->last = &f->first;
        f->count = 1;
        p_add_proto_data(wmem_file_scope(), pinfo, exchange_proto, messages_key, f);
        return;
    }
    if (f->count++ >= FRAME_MESSAGES_MAX)
        return;
    f->last->next = wmem_new(wmem_file_scope(), ex_frame_message);
    f->last = f->last->next;
    *f->last = message;
}

const ex_frame_message *message_first_of_frame(packet_info *pinfo)
{
    const frame_messages *f = messages_of(pinfo);
    return f ? &f->first : NULL;
}

/* ---- What is never released ---- */

/* `Folder "Inbox" (opened in frame 79), Table of "Inbox" (opened in frame 83), ...` */
static const char *names_of(wmem_allocator_t *pool, const ex_object *const *objects, unsigned n, bool more)
{
    wmem_strbuf_t *text = wmem_strbuf_new(pool, NULL);

    for (unsigned i = 0; i < n; i++)
        wmem_strbuf_append_printf(text, "%s%s (%s)", i ? ", " : "", object_title(pool, objects[i], UINT32_MAX),
                                  object_origin(pool, objects[i]));
    if (more)
        wmem_strbuf_append(text, ", ...");
    return wmem_strbuf_get_str(text);
}

static void tell_unreleased(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, const ex_session *s)
{
    const ex_object *first[UNRELEASED_NAMED];
    uint32_t count = object_unreleased(s, first, UNRELEASED_NAMED);
    unsigned n = MIN(count, UNRELEASED_NAMED);

    if (count)
        proto_tree_add_expert_format(t, pinfo, &ei_never_released, tvb, 0, 0, "%u object%s never released: %s", count,
                                     count == 1 ? " is" : "s are", names_of(pinfo->pool, first, n, count > n));
}

/* ---- Behind a message ---- */

void message_end(packet_info *pinfo, proto_tree *t, tvbuff_t *tvb, const ex_message *m)
{
    const ex_event event = { .kind = EVENT_MESSAGE, .is_request = m->is_request, .call = m->call,
                             .message = { m->protocol, m->method ? m->method : "Unknown", m->bytes,
                                         m->told.is_address_book } };
    ex_session *s = m->call ? m->call->session : NULL;

    if (m->call && !PINFO_FD_VISITED(pinfo)) {
        keep_message(pinfo, m);
        about_call_learn(m->call, m->is_request, &m->told);
    }
    if (m->call)
        about_call_show(m->call, t, tvb);
    if (s && !PINFO_FD_VISITED(pinfo)) {
        s->last_frame = pinfo->num;
        s->last_call = m->call;
        s->last_is_request = m->is_request;
    } else if (s && s->last_frame == pinfo->num && s->last_call == m->call && s->last_is_request == m->is_request) {
        tell_unreleased(pinfo, t, tvb, s);
    }
    event_tell(pinfo, &event);
}

void message_register(void)
{
    static ei_register_info ei[] = {
        { &ei_never_released, { "exchange.never_released", PI_SEQUENCE, PI_CHAT,
            "Objects of the session were opened and never released", EXPFILL } },
    };

    expert_register_field_array(expert_register_protocol(exchange_proto), ei, array_length(ei));
}

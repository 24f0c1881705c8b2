/* taps/flow.c
 * The Flow Graph of Exchange calls. See taps/flow.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/flow.h"
#include "read/names.h"
#include "session/event.h"
#include "session/protocol.h"

#include <epan/column-info.h>

#include <string.h>

#define LABEL_ROPS_MAX 10          /* different ROPs in a row that an arrow names */

/* The ROPs told so far of the message that is being read. Their events come in front of the message's own. */
typedef struct flow_label {
    const void *flow;            /* NULL: none told */
    const ex_call *call;
    uint32_t frame;
    bool is_request;
    const char *name;            /* of the last ROP; lives as long as the packet */
    uint32_t return_value;
    unsigned repeats;            /* how many of it in a row */
    unsigned named;
    GString *text;
} flow_label;

static flow_label label;

/* Writes out the last ROP: `RopQueryRows`, `RopQueryRows x93`, `RopOpenFolder ecNotFound`. */
static void append_last(void)
{
    if (!label.repeats)
        return;
    label.named++;
    if (label.named <= LABEL_ROPS_MAX) {
        g_string_append(label.text, label.named > 1 ? ", " : " ");
        g_string_append(label.text, label.name);
        if (label.repeats > 1)
            g_string_append_printf(label.text, " x%u", label.repeats);
        if (label.return_value)
            g_string_append_printf(label.text, " %s", val_to_str_ext_const(label.return_value, &ex_error_names,
                                                                            "failed"));
    } else if (label.named == LABEL_ROPS_MAX + 1) {
        g_string_append(label.text, ", ...");
    }
    label.repeats = 0;
}

static bool is_label_of(const void *flow, const packet_info *pinfo, const ex_event *e)
{
    return label.flow == flow && label.frame == pinfo->num && label.call == e->call && label.is_request == e->is_request;
}

static void begin_label(const void *flow, const packet_info *pinfo, const ex_event *e)
{
    if (!label.text)
        label.text = g_string_new(NULL);
    g_string_truncate(label.text, 0);
    label.flow = flow;
    label.call = e->call;
    label.frame = pinfo->num;
    label.is_request = e->is_request;
    label.repeats = label.named = 0;
}

static void add_rop(const void *flow, const packet_info *pinfo, const ex_event *e)
{
    if (!is_label_of(flow, pinfo, e))
        begin_label(flow, pinfo, e);
    if (!label.repeats || strcmp(label.name, e->rop.name) != 0 || label.return_value != e->rop.return_value) {
        append_last();
        label.name = e->rop.name;
        label.return_value = e->rop.return_value;
    }
    label.repeats++;
}

/* Appends the message's arrow. */
static void add_arrow(ws_flow *flow, packet_info *pinfo, const ex_event *e)
{
    ws_flow_item *arrow = sequence_analysis_create_sai_with_addresses(pinfo, flow);
    const char *info = pinfo->cinfo ? col_get_text(pinfo->cinfo, COL_INFO) : NULL;

    if (!arrow)
        return;
    if (!is_label_of(flow, pinfo, e))
        begin_label(flow, pinfo, e);
    append_last();
    arrow->frame_number = pinfo->num;
    arrow->port_src = (uint16_t)pinfo->srcport;
    arrow->port_dst = (uint16_t)pinfo->destport;
    arrow->frame_label = g_strconcat(e->message.method, label.text->str, NULL);
    arrow->comment = g_strdup(info ? info : e->message.method);
    arrow->conv_num = e->call && e->call->session ? (uint16_t)e->call->session->number : 0;
    arrow->line_style = 1;
    arrow->display = TRUE;
    sequence_analysis_use_color_filter(pinfo, arrow);
    g_queue_push_tail(flow->items, arrow);
    label.flow = NULL;
}

static tap_packet_status flow_packet(void *data, packet_info *pinfo, epan_dissect_t *edt _U_, const void *event,
                                     tap_flags_t flags _U_)
{
    const ex_event *e = (const ex_event *)event;

    if (e->kind == EVENT_ROP)
        add_rop(data, pinfo, e);
    if (e->kind != EVENT_MESSAGE)
        return TAP_PACKET_DONT_REDRAW;
    add_arrow((ws_flow *)data, pinfo, e);
    return TAP_PACKET_REDRAW;
}

void taps_flow_register(void)
{
    register_seq_analysis("exchange", "Exchange calls", exchange_proto, EVENT_TAP, TL_REQUIRES_COLUMNS, flow_packet);
}

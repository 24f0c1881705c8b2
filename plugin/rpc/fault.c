/* rpc/fault.c
 * DCE/RPC faults. See rpc/fault.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rpc/fault.h"
#include "rop/walk.h"
#include "rpc/method.h"
#include "session/failure.h"
#include "session/message.h"
#include "session/protocol.h"
#include "wireshark/tcp_frames.h"

#include <epan/column-info.h>
#include <epan/proto_data.h>
#include <epan/wmem_scopes.h>

#define STATUS_OFFSET 24         /* in a fault's PDU */
#define STATUS_SIZE   4
#define KEY_FAULTS    0x66617574 /* file scope: the first fault of a frame */

/* ---- Calls that wait for an answer (first pass only) ---- */

/* The latest call with its id on a connection. */
typedef struct waiting {
    const rpc_interface *interface;
    ex_call *call;               /* NULL: its method is in no table, or its stub was not read */
    uint16_t opnum;
} waiting;

typedef struct connection {
    wmem_map_t *contexts;        /* context id -> rpc_interface; those of others are not in it */
    wmem_map_t *calls;           /* call id -> waiting */
} connection;

static wmem_map_t *connections;  /* conversation_t -> connection */

static connection *get_connection(const conversation_t *conversation)
{
    connection *c = (connection *)wmem_map_lookup(connections, conversation);

    if (!c) {
        c = wmem_new(wmem_file_scope(), connection);
        c->contexts = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
        c->calls = wmem_map_new(wmem_file_scope(), g_direct_hash, g_direct_equal);
        wmem_map_insert(connections, conversation, c);
    }
    return c;
}

void rpc_fault_context(const conversation_t *conversation, tvbuff_t *tvb, int item)
{
    const void *id = GUINT_TO_POINTER(tvb_get_letohs(tvb, item));
    e_guid_t uuid;

    tvb_get_letohguid(tvb, item + 4, &uuid);
    rpc_interface *i = rpc_interface_of(&uuid);
    if (i)
        wmem_map_insert(get_connection(conversation)->contexts, id, i);
    else if (wmem_map_contains(connections, conversation))
        wmem_map_remove(get_connection(conversation)->contexts, id);
}

static waiting *expect(const conversation_t *conversation, uint32_t call_id)
{
    connection *c = get_connection(conversation);
    waiting *w = (waiting *)wmem_map_lookup(c->calls, GUINT_TO_POINTER(call_id));

    if (!w) {
        w = wmem_new(wmem_file_scope(), waiting);
        wmem_map_insert(c->calls, GUINT_TO_POINTER(call_id), w);
    }
    return w;
}

/* Call ids count up: what was answered has to go. */
void rpc_fault_answered(const conversation_t *conversation, uint32_t call_id)
{
    connection *c = (connection *)wmem_map_lookup(connections, conversation);

    if (c)
        wmem_free(wmem_file_scope(), wmem_map_remove(c->calls, GUINT_TO_POINTER(call_id)));
}

void rpc_fault_request(const conversation_t *conversation, uint32_t call_id, uint16_t context_id, uint16_t opnum)
{
    const connection *c = (const connection *)wmem_map_lookup(connections, conversation);
    rpc_interface *i = c ? (rpc_interface *)wmem_map_lookup(c->contexts, GUINT_TO_POINTER(context_id)) : NULL;

    if (i)
        *expect(conversation, call_id) = (waiting){ i, NULL, opnum };
}

void rpc_fault_expect(const conversation_t *conversation, uint32_t call_id, const rpc_interface *i, uint16_t opnum,
                      ex_call *call)
{
    *expect(conversation, call_id) = (waiting){ i, call, opnum };
}

/* ---- Faults ---- */

/* File scope: what later passes need. */
typedef struct fault {
    struct fault *next;          /* of the same frame */
    const rpc_interface *interface;
    ex_call *call;
    uint32_t status;
    uint16_t opnum;
} fault;

static fault *first_fault(packet_info *pinfo)
{
    return (fault *)p_get_proto_data(wmem_file_scope(), pinfo, exchange_proto, KEY_FAULTS);
}

static void add(packet_info *pinfo, fault *f)
{
    fault *last = first_fault(pinfo);

    if (!last) {
        p_add_proto_data(wmem_file_scope(), pinfo, exchange_proto, KEY_FAULTS, f);
        return;
    }
    while (last->next)
        last = last->next;
    last->next = f;
}

void rpc_fault_learn(packet_info *pinfo, const conversation_t *conversation, uint32_t call_id, tvbuff_t *pdu)
{
    const connection *c = (const connection *)wmem_map_lookup(connections, conversation);
    const waiting *w = c ? (const waiting *)wmem_map_lookup(c->calls, GUINT_TO_POINTER(call_id)) : NULL;
    fault *f;

    if (!w || !tvb_bytes_exist(pdu, STATUS_OFFSET, STATUS_SIZE))
        return;
    f = wmem_new(wmem_file_scope(), fault);
    *f = (fault){ NULL, w->interface, w->call, tvb_get_letohl(pdu, STATUS_OFFSET), w->opnum };
    if (f->call)
        f->call->response_frame = pinfo->num;
    rpc_fault_answered(conversation, call_id);
    add(pinfo, f);
}

/* Wireshark's own text, where it is the only one, tells of no interface. */
static void show_columns(packet_info *pinfo, const fault *f, const char *method, const char *status)
{
    const char *text = col_get_text(pinfo->cinfo, COL_INFO);
    const char *call = text ? strstr(text, "call_id: ") : NULL;

    col_set_str(pinfo->cinfo, COL_PROTOCOL,
                proto_get_protocol_short_name(find_protocol_by_id(f->interface->proto->proto)));
    if (call && g_str_has_prefix(text, "Fault: ") && !strstr(call + 1, "call_id: ")) {
        col_clear_fence(pinfo->cinfo, COL_INFO);
        col_clear(pinfo->cinfo, COL_INFO);
    }
    col_append_sep_fstr(pinfo->cinfo, COL_INFO, ", ", "%s fault: %s", method, status);
}

static void show_fault(tvbuff_t *tvb, packet_info *pinfo, proto_tree *top, const fault *f)
{
    const rpc_interface *i = f->interface;
    const ex_method *m = rpc_method(i->table->methods, f->opnum);
    const char *method = m ? m->name : wmem_strdup_printf(pinfo->pool, "Operation %u", f->opnum);
    const char *status = failure_name(pinfo, FAILED_RPC, f->status);
    proto_item *item = proto_tree_add_item(top, i->proto->proto, tvb, 0, 0, ENC_NA);
    proto_tree *t = proto_item_add_subtree(item, i->proto->ett);
    const failure failed = { .source = FAILED_RPC, .code = f->status, .what = method, .call = f->call };
    const ex_message message = { .call = f->call, .protocol = i->table->name, .method = m ? m->name : NULL };

    proto_item_append_text(item, ", %s fault", method);
    proto_item_set_generated(item);
    show_columns(pinfo, f, method, status);
    rpc_show_session(i, f->call, pinfo, t, tvb);
    rpc_show_links(i, f->call, pinfo, t, tvb, false, true);
    failure_show(pinfo, t, tvb, 0, 0, &failed);
    rop_check_answers(f->call, pinfo, t, tvb);
    message_end(pinfo, t, tvb, &message);
}

static void look_at_frame(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree)
{
    for (const fault *f = first_fault(pinfo); f; f = f->next)
        show_fault(tvb, pinfo, tree, f);
}

void rpc_fault_register(void)
{
    connections = wmem_map_new_autoreset(wmem_epan_scope(), wmem_file_scope(), g_direct_hash, g_direct_equal);
}

void rpc_fault_handoff(void)
{
    tcp_frames_add(exchange_proto, look_at_frame);
}

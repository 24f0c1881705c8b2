/* rop/header.c
 * The header that ROPs share. See rop/header.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/header.h"
#include "read/report.h"
#include "read/scalar.h"
#include "rop/handles.h"
#include "rop/protocol.h"
#include "session/failure.h"
#include "generated/oxcdata_errors.h"
#include "generated/rop_constants.h"
#include "wireshark/visible.h"

static int index_field(rop_handle_role role)
{
    switch (role) {
    case ROP_HANDLE_OUTPUT:   return rop_hf.output_index;
    case ROP_HANDLE_SOURCE:   return rop_hf.source_index;
    case ROP_HANDLE_DEST:     return rop_hf.dest_index;
    case ROP_HANDLE_RESPONSE: return rop_hf.response_index;
    default:                  return rop_hf.input_index;
    }
}

static void read_index(rop_walk *w, ex_cursor *c, rop_item *rop, unsigned which, rop_handle_role role)
{
    int hf = index_field(role);

    if (!cur_need(c, rop->tree, hf, 1))
        return;
    rop->index_item[which] = proto_tree_add_item(cur_room(c, rop->tree), hf, c->tvb, c->off, 1, ENC_LITTLE_ENDIAN);
    rop->index[which] = tvb_get_uint8(c->tvb, c->off++);
    if (rop->index[which] >= w->n_handles)
        expert_add_info_format(w->pinfo, rop->index_item[which], &rop_ei.handle_index,
                               "Handle index %u is outside the table of %u handle%s", rop->index[which], w->n_handles,
                               w->n_handles == 1 ? "" : "s");
}

void header_read_request(rop_walk *w, ex_cursor *c, rop_item *rop)
{
    uint8_t logon_id = cur_u8(c, rop->tree, rop_hf.logon_id);

    for (unsigned i = 0; i < 2; i++)
        if (rop->entry->handles[i] != ROP_HANDLE_NONE)
            read_index(w, c, rop, i, (rop_handle_role)rop->entry->handles[i]);
    if (c->bad)
        return;
    rop->has_header = true;
    if (w->first_pass)
        rop->record->logon_id = logon_id;
    handles_resolve_request(w, rop);
}

/* Codes that ask the client to come again rather than tell of a failure. */
static void show_try_again(rop_walk *w, const rop_item *rop)
{
    if (rop->id == ROP_ID_BUFFER_TOO_SMALL)
        expert_add_info_format(w->pinfo, rop->context.item, &rop_ei.try_again,
                               "The ROPs from here on were not processed: their responses need a larger buffer");
    else if (rop->id == ROP_ID_BACKOFF)
        expert_add_info_format(w->pinfo, rop->context.item, &rop_ei.try_again, "The server asks the client to wait");
}

static void show_failure(rop_walk *w, ex_cursor *c, const rop_item *rop)
{
    const failure f = { .source = FAILED_ROP, .code = rop->return_value, .what = rop->name, .call = w->call };
    proto_tree *t = cur_room(c, rop->tree);

    if (!failure_is_warning(rop->return_value))
        proto_item_set_generated(proto_tree_add_uint(t, rop_hf.failed, c->tvb, rop->start, 1, rop->entry->id));
    failure_show(w->pinfo, t, c->tvb, c->off - 4, 4, &f);
    if (tree_is_visible(rop->context.item))
        proto_item_append_text(rop->context.item, ": %s", failure_name(w->pinfo, FAILED_ROP, rop->return_value));
}

void rop_partly_done(ex_cursor *c, uint64_t is_partial)
{
    const failure f = { .source = FAILED_ROP, .code = EC_PARTIAL_COMPLETION, .call = c->call,
                        .what = c->rop ? rop_entries[c->rop->record->rop_id]->name : NULL };

    if (is_partial && !c->bad && !c->probe && c->rop && !c->rop->return_value)
        failure_show(c->pinfo, proto_item_get_subtree(c->rop->item), c->tvb, c->off - 1, 0, &f);
}

void header_read_response(rop_walk *w, ex_cursor *c, rop_item *rop)
{
    if (rop->entry->flags & ROP_BARE) {
        if (w->first_pass)
            handles_resolve_notify(w, c, rop);
        show_try_again(w, rop);
        return;
    }
    read_index(w, c, rop, 0, (rop_handle_role)rop->entry->response_handle);
    rop->return_value = cur_u32(c, rop->tree, rop_hf.return_value);
    if (c->bad)
        return;
    rop->has_header = true;
    rop->context.return_value = rop->return_value;
    if (w->first_pass)
        handles_resolve_response(w, rop);
    if (rop->record->output && rop->index[0] < w->n_slots)
        w->opened[rop->index[0]] = rop->record->output;
    if (rop->return_value)
        show_failure(w, c, rop);
}

/* The server refused the whole request, so that it did nothing of what is in it. */
static void show_not_executed(const rop_walk *w, const rop_item *rop)
{
    const bool asked = w->is_request && !w->returned && !rop->record->answered;
    const char *error = asked ? failure_of_call(w->pinfo, w->call) : NULL;

    if (!error)
        return;
    proto_item *item = proto_tree_add_uint(rop->tree, rop_hf.not_executed, w->tvb, 0, 0, w->call->response_frame);
    proto_item_set_generated(item);
    if (tree_is_visible(rop->tree))
        proto_item_append_text(item, " (%s)", error);
}

void header_show_links(rop_walk *w, const rop_item *rop)
{
    const call_links links = { rop_hf.request_in, rop_hf.response_in, rop_hf.time, false };

    if (w->call && (w->is_request ? rop->record->answered : rop->record->request != NULL))
        call_show_links(w->call, w->pinfo, rop->tree, w->tvb, w->is_request, &links);
    if (rop->tree)
        show_not_executed(w, rop);
    if (rop->id == ROP_ID_NOTIFY && !w->is_request)
        call_show_notice(w->call, rop->tree, w->tvb, rop_hf.announced_in);
}

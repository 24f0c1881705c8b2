/* rop/transfer.c
 * FastTransfer streams in ROPs. See rop/transfer.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/transfer.h"
#include "fxics/piece.h"
#include "fxics/protocol.h"
#include "fxics/state.h"
#include "fxics/walk.h"
#include "generated/oxcdata_constants.h"
#include "generated/rop_constants.h"
#include "oxcdata/tag.h"
#include "read/report.h"
#include "read/text.h"
#include "rop/stream_show.h"
#include "session/session.h"
#include "wireshark/visible.h"

/* Imports into one collector up to the state that the server then tells (MS-OXCFXICS 3.3.4.3.3). */
typedef struct rop_imports {
    uint32_t count;
    uint32_t state_in;           /* frame of the request for that state; 0: none, or not yet */
} rop_imports;

/* What an object is in transfers: kept with a FastTransfer or synchronization context. */
typedef struct rop_transfer {
    fx_stream *download, *upload; /* NULL: nothing came yet */
    fx_stream *state;            /* the upload of state that is open; NULL */
    fx_client *client;           /* NULL: no state was uploaded */
    rop_imports *imports;        /* since the last state; NULL: none */
    uint8_t kind;                /* SynchronizationType or SourceOperation; 0: the ROP has none */
    uint8_t send_options;

    /* First pass: the latest piece of the upload, until its response tells how much of it was used. */
    fx_piece *sent;
    fx_mark mark;                /* how the stream stood in front of it */
    uint8_t *bytes;              /* a copy; NULL: none */
    uint32_t size;
    const ex_call *broken;       /* a call in which a piece was not used up */
    const ex_call *asked;        /* the latest call in which a piece of the download was asked for; NULL: none */
} rop_transfer;

EX_SLOT(transfer, rop_transfer)

/* ---- What a stream is ---- */

static fx_node_kind content_of(const ex_object *o)
{
    switch (o ? o->kind : OBJ_UNKNOWN) {
    case OBJ_FOLDER:     return NODE_FOLDER_CONTENT;
    case OBJ_MESSAGE:    return NODE_MESSAGE_CONTENT;
    case OBJ_ATTACHMENT: return NODE_ATTACHMENT_CONTENT;
    default:             return NODE_NONE;
    }
}

static fx_node_kind root_of_upload(const rop_transfer *x, const ex_object *into)
{
    switch (x ? x->kind : 0) {
    case SOURCE_OPERATION_COPY_TO:
    case SOURCE_OPERATION_COPY_PROPERTIES: return content_of(into);
    case SOURCE_OPERATION_COPY_MESSAGES:   return NODE_MESSAGE_LIST;
    case SOURCE_OPERATION_COPY_FOLDER:     return NODE_TOP_FOLDER;
    default:                               return NODE_NONE;
    }
}

/* MS-OXCFXICS 2.2.4.4. */
static fx_node_kind root_of(const ex_object *o, const rop_transfer *x)
{
    switch (o->opened_by) {
    case ROP_ID_SYNCHRONIZATION_CONFIGURE:
        return x && x->kind == SYNCHRONIZATION_TYPE_HIERARCHY ? NODE_HIERARCHY_SYNC : NODE_CONTENTS_SYNC;
    case ROP_ID_SYNCHRONIZATION_GET_TRANSFER_STATE:       return NODE_STATE;
    case ROP_ID_FAST_TRANSFER_SOURCE_COPY_MESSAGES:       return NODE_MESSAGE_LIST;
    case ROP_ID_FAST_TRANSFER_SOURCE_COPY_FOLDER:         return NODE_TOP_FOLDER;
    case ROP_ID_FAST_TRANSFER_SOURCE_COPY_TO:
    case ROP_ID_FAST_TRANSFER_SOURCE_COPY_PROPERTIES:     return content_of(o->parent);
    case ROP_ID_FAST_TRANSFER_DESTINATION_CONFIGURE:      return root_of_upload(x, o->parent);
    default:                                              return NODE_NONE;
    }
}

/* The folder, message or attachment that a transfer is about; a transfer state is that of its synchronization. */
static const ex_object *object_of(const ex_object *o)
{
    const ex_object *of = o->parent;

    return of && of->kind == OBJ_SYNC && of->parent ? of->parent : of;
}

#define FOR_UPLOAD (SEND_OPTIONS_UNICODE | SEND_OPTIONS_USE_CPID)

static fx_opening opening_of(const ex_cursor *c, const ex_object *o, bool is_upload)
{
    const rop_transfer *x = o ? transfer_find(&o->slots) : NULL;
    const ex_call *call = c->rop->call;
    nstime_t begun = call->request_frame ? call->request_time : c->pinfo->abs_ts;

    if (!o)
        return (fx_opening){ .begun = begun, .is_upload = is_upload };
    return (fx_opening){ .begun = begun, .root = root_of(o, x), .object = object_of(o),
                         .frame = o->opened_by ? o->opened_frame : 0,
                         .is_upload = is_upload, .for_upload = x && (x->send_options & FOR_UPLOAD) == FOR_UPLOAD };
}

void rop_transfer_opens(ex_cursor *c, uint8_t kind, uint8_t send_options)
{
    ex_object *o = rop_is_learning(c) && c->rop->is_request ? c->rop->record->output : NULL;

    if (!o)
        return;
    rop_transfer *x = transfer_make(&o->slots);
    x->kind = kind;
    x->send_options = send_options;
}

/* ---- Pieces ---- */

static bool may_transfer(const rop_record *r)
{
    switch (r->input ? object_kind_at(r->input, r->seq) : OBJ_UNKNOWN) {
    case OBJ_UNKNOWN: case OBJ_FAST_TRANSFER: case OBJ_SYNC: return true;
    default: return false;
    }
}

static void forget_sent(rop_transfer *x)
{
    wmem_free(wmem_file_scope(), x->bytes);
    x->bytes = NULL;
    x->sent = NULL;
}

/* First pass: keeps the bytes of a piece on its way to the server, which may use only some of them. */
static void keep_sent(rop_transfer *x, const ex_cursor *c, fx_piece *piece, uint32_t size)
{
    forget_sent(x);
    x->bytes = (uint8_t *)tvb_memdup(wmem_file_scope(), c->tvb, c->off, size);
    x->size = size;
    x->sent = piece;
}

/* First pass: the state that was uploaded for the download; it stays the same for all of its pieces. */
static void take_client(rop_transfer *x)
{
    if (!x->download->client)
        x->download->client = x->client;
}

/* First pass: the next piece of the input's stream in this direction. */
static fx_piece *add_piece(ex_cursor *c, uint32_t size)
{
    ex_object *o = c->rop->record->input;
    bool is_upload = c->rop->is_request;
    rop_transfer *x = o ? transfer_make(&o->slots) : NULL;
    fx_stream **s = x ? is_upload ? &x->upload : &x->download : NULL;
    fx_opening opening = opening_of(c, o, is_upload);
    fx_stream *of_no_object = s ? NULL : stream_new(&opening);
    fx_piece *piece;

    if (s && !*s)
        *s = stream_new(&opening);
    if (x && !is_upload)
        take_client(x);
    if (x && is_upload)
        stream_mark(*s, &x->mark);
    piece = stream_add_piece(s ? *s : of_no_object, c->pinfo, size);
    if (x && is_upload)
        keep_sent(x, c, piece, size);
    return piece;
}

/* A cursor over the last size bytes that were read. */
static ex_cursor read_again(const ex_cursor *c, uint64_t size)
{
    ex_cursor in = *c;

    in.off = c->off - (int)size;
    in.end = c->off;
    return in;
}

/* What the stream is about, in texts: `"Inbox"`. */
static const char *object_text_of(const ex_cursor *c, const fx_stream *s)
{
    return stream_object_text(c->pinfo->pool, s, c->rop->record->seq);
}

/* Somebody wants the ROP's text. */
static bool text_wanted(const ex_cursor *c, const proto_tree *t)
{
    return c->rop->info_wanted || tree_is_visible(t);
}

void rop_transfer_piece(ex_cursor *c, proto_tree *t, uint64_t size)
{
    rop_record *r = c->rop ? c->rop->record : NULL;

    if (!r || c->bad || rop_return_value(c))
        return;
    ex_cursor in = read_again(c, size);
    if (rop_is_learning(c) && may_transfer(r))
        r->piece = add_piece(&in, (uint32_t)size);
    if (!r->piece) {
        if (text_wanted(c, t))
            rop_summary_add(c, t, "%s", cur_bytes_text(c->pinfo->pool, size));
        return;
    }
    if (r->piece->stream->opening.frame)
        stream_show_offset(c, t, r->piece->offset);
    fx_progress progress = { object_text_of(c, r->piece->stream), c->rop->transfer.done, c->rop->transfer.steps,
                             !c->rop->is_request && c->rop->transfer.status == TRANSFER_STATUS_DONE };
    in.summary.wanted = text_wanted(c, t);
    const char *text = piece_show(&in, t, r->piece, &progress);
    if (text)
        rop_summary_add(c, t, "%s", text);
}

void rop_transfer_status(ex_cursor *c, uint16_t status, uint16_t done, uint16_t steps)
{
    if (!c->rop || c->bad)
        return;
    c->rop->transfer.status = status;
    c->rop->transfer.done = done;
    c->rop->transfer.steps = steps;
}

/* Whether more of this request was packed behind it, so that its response is about all of them. */
static bool is_packed(const rop_record *r)
{
    return r->next && r->next->rop_id == r->rop_id && r->next->buffer > r->buffer && r->next->answered;
}

void rop_transfer_used(ex_cursor *c, uint16_t used)
{
    const rop_record *request;
    rop_transfer *x;
    fx_piece *piece;

    if (!c->rop || c->bad)
        return;
    c->rop->transfer.used = used;
    request = rop_is_learning(c) ? rop_request_of(c) : NULL;
    x = request && request->input ? transfer_find(&request->input->slots) : NULL;
    piece = x ? request->piece : NULL;
    if (!piece || is_packed(request) || x->broken == c->rop->call)
        return;
    if (piece != x->sent) {
        /* Later pieces of the call are read already, on top of all of this one. */
        if (used < piece->size) {
            x->broken = c->rop->call;
            stream_lose(x->upload, piece, used);
        }
    } else if (used < x->size) {
        x->broken = c->rop->call;
        walk_again(c, piece, &x->mark, x->bytes, used);
    }
    if (piece == x->sent)
        forget_sent(x);
}

/* ---- Uploads of state ---- */

void rop_transfer_state_begin(ex_cursor *c, uint32_t property, uint32_t size)
{
    rop_record *r = c->rop ? c->rop->record : NULL;
    ex_object *o = rop_is_learning(c) ? r->input : NULL;
    fx_opening opening = { .root = NODE_STATE, .object = o ? object_of(o) : NULL, .frame = c->pinfo->num,
                           .begun = c->pinfo->abs_ts, .is_upload = true };

    if (!o || c->bad)
        return;
    rop_transfer *x = transfer_make(&o->slots);
    if (!x->client || state_was_told(x->client))
        x->client = state_client_new();
    r->state = x->state = state_begin(x->client, &opening, c->pinfo, property, size);
}

/* First pass: the next piece of the state that is uploaded; NULL: its begin was not captured. */
static fx_piece *add_state(ex_cursor *c, uint32_t size)
{
    const ex_object *o = c->rop->record->input;
    rop_transfer *x = o ? transfer_find(&o->slots) : NULL;

    return x && x->state ? stream_add_piece(x->state, c->pinfo, size) : NULL;
}

/* `MetaTagCnsetSeen: 0x1-0x126`, where the set is whole. The server sends all to a client that has nothing
   (3.1.5.2). */
static void add_state_text(ex_cursor *c, proto_tree *t, const fx_stream *s, const fx_piece *piece, const char *text)
{
    bool first = state_is_first(s, piece);

    rop_summary_add(c, t, "%s: %s", property_name(c, s->cut->tag), first ? "empty: first synchronization" : text);
}

void rop_transfer_state_piece(ex_cursor *c, proto_tree *t, uint64_t size)
{
    rop_record *r = c->rop ? c->rop->record : NULL;

    if (!r || c->bad || !may_transfer(r))
        return;
    if (rop_is_learning(c))
        r->piece = add_state(c, (uint32_t)size);
    if (!r->piece) {
        /* no seq: a request that comes back */
        if (c->rop->call && r->seq)
            cur_missing(c, t, "Which part of the state this is is not known: its beginning was not captured");
        return;
    }
    ex_cursor in = read_again(c, size);
    in.summary.wanted = text_wanted(c, t);
    in.summary.text = NULL;
    stream_show_offset(c, t, r->piece->offset);
    piece_show_number(&in, t, r->piece->stream);
    state_piece(&in, t, r->piece);
    if (in.summary.text)
        add_state_text(c, t, r->piece->stream, r->piece, in.summary.text);
    else if (text_wanted(c, t))
        rop_summary_add(c, t, "%s", cur_number_text(c, size, "byte", "bytes"));
}

static void state_ends(ex_cursor *c, proto_tree *t)
{
    rop_record *r = c->rop->record;
    rop_transfer *x = rop_is_learning(c) && r->input ? transfer_find(&r->input->slots) : NULL;
    ex_cursor in = *c;

    if (x) {
        r->state = x->state;
        x->state = NULL;
    }
    if (!r->state)
        return;
    in.summary.wanted = text_wanted(c, t);
    in.summary.text = NULL;
    piece_show_number(&in, t, r->state);
    state_end(&in, t, r->state);
    if (in.summary.text)
        add_state_text(c, t, r->state, NULL, in.summary.text);
}

/* ---- Other ROPs ---- */

static void released(ex_cursor *c, proto_tree *t)
{
    const ex_object *o = c->rop->record->input;
    rop_transfer *x = o ? transfer_find(&o->slots) : NULL;
    const char *text;

    for (unsigned i = 0; x && i < 2; i++) {
        fx_stream *s = i ? x->upload : x->download;
        /* A piece that was asked for in front of the release is still to come, and may be the last. */
        bool comes = !i && x->asked && x->asked == c->rop->call;

        if (!s)
            continue;
        if (rop_is_learning(c) && !s->released_in && !comes)
            s->released_in = c->pinfo->num;
        text = piece_show_release(c, t, s);
        if (text && text_wanted(c, t))
            rop_summary_add(c, t, "%s", text);
    }
    if (x && rop_is_learning(c))
        forget_sent(x);
}

/* In the response to a piece that the client has sent. */
static void tell_used(ex_cursor *c, proto_tree *t)
{
    const rop_record *request = rop_request_of(c);
    const fx_piece *piece = request ? request->piece : NULL;
    const bool failed = rop_return_value(c) && !c->rop->transfer.used;   /* the error says it all */
    const char *used;

    if (!piece || is_packed(request) || c->rop->transfer.used >= piece->size) {
        if (!failed && text_wanted(c, t))
            rop_summary_add(c, t, "%s", cur_bytes_text(c->pinfo->pool, c->rop->transfer.used));
        return;
    }
    used = cur_grouped_text(c->pinfo->pool, c->rop->transfer.used);
    cur_note(c, t, &fxics_ei.unused, "The server used %s of %s", used, cur_bytes_text(c->pinfo->pool, piece->size));
    if (!failed)
        rop_summary_add(c, t, "used %s of %s", used, cur_grouped_text(c->pinfo->pool, piece->size));
}

/* An import into the collector that is the input: it counts in the state that follows. */
static void import(ex_cursor *c, proto_tree *t)
{
    rop_record *r = c->rop->record;
    rop_transfer *x = rop_is_learning(c) && r->input ? transfer_make(&r->input->slots) : NULL;

    if (x) {
        if (!x->imports)
            x->imports = wmem_new0(wmem_file_scope(), rop_imports);
        x->imports->count++;
        r->imports = x->imports;
    }
    if (r->imports)
        session_show_number(t, c->tvb, fxics_hf.state_in, r->imports->state_in);
}

/* The state of the input is asked for. */
static void ask_state(ex_cursor *c, proto_tree *t)
{
    rop_record *r = c->rop->record;
    rop_transfer *x = rop_is_learning(c) && r->input ? transfer_find(&r->input->slots) : NULL;

    if (x && x->imports) {
        x->imports->state_in = c->pinfo->num;
        r->imports = x->imports;
        x->imports = NULL;
    }
    if (!r->imports)
        return;
    session_show_number(t, c->tvb, fxics_hf.imports, r->imports->count);
    if (text_wanted(c, t))
        rop_summary_add(c, t, "after %s", cur_number_text(c, r->imports->count, "import", "imports"));
}

static void ask_piece(const ex_cursor *c)
{
    const rop_record *r = c->rop->record;

    if (rop_is_learning(c) && r->input)
        transfer_make(&r->input->slots)->asked = c->rop->call;
}

static void behind_request(ex_cursor *c, proto_tree *t)
{
    const rop_record *r = c->rop->record;

    switch (r->rop_id) {
    case ROP_ID_RELEASE:
        released(c, t);
        break;
    case ROP_ID_FAST_TRANSFER_SOURCE_GET_BUFFER:
        ask_piece(c);
        break;
    case ROP_ID_SYNCHRONIZATION_UPLOAD_STATE_STREAM_BEGIN:
        if (r->state)
            piece_show_number(c, t, r->state);
        break;
    case ROP_ID_SYNCHRONIZATION_UPLOAD_STATE_STREAM_END:
        state_ends(c, t);
        break;
    case ROP_ID_SYNCHRONIZATION_GET_TRANSFER_STATE:
        ask_state(c, t);
        break;
    case ROP_ID_SYNCHRONIZATION_IMPORT_MESSAGE_CHANGE: case ROP_ID_SYNCHRONIZATION_IMPORT_HIERARCHY_CHANGE:
    case ROP_ID_SYNCHRONIZATION_IMPORT_DELETES: case ROP_ID_SYNCHRONIZATION_IMPORT_MESSAGE_MOVE:
    case ROP_ID_SYNCHRONIZATION_IMPORT_READ_STATE_CHANGES:
        import(c, t);
        break;
    default:
        break;
    }
}

void rop_transfer_behind(ex_cursor *c, proto_tree *t)
{
    const uint8_t id = c->rop->record->rop_id;

    if (c->bad)
        return;
    if (c->rop->is_request)
        behind_request(c, t);
    else if (id == ROP_ID_FAST_TRANSFER_DESTINATION_PUT_BUFFER ||
             id == ROP_ID_FAST_TRANSFER_DESTINATION_PUT_BUFFER_EXTENDED)
        tell_used(c, t);
}

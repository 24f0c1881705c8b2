/* taps/syncs.c
 * The table of FastTransfer streams. See taps/syncs.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/syncs.h"
#include "fxics/protocol.h"
#include "fxics/stream.h"
#include "taps/table.h"
#include "taps/what.h"

#define SYNCS_MAX 10000          /* rows */

enum {
    NUMBER, KIND, OBJECT, DIRECTION, SESSION, FIRST, LAST, PIECES, BYTES, BROUGHT, ERRORS, TIME, DONE, COLUMNS
};

static stat_tap_table_item columns[COLUMNS] = {
    TAP_COLUMN_COUNT("Stream"), TAP_COLUMN_TEXT("Kind"), TAP_COLUMN_TEXT("Object"), TAP_COLUMN_TEXT("Direction"),
    TAP_COLUMN_COUNT("Session"), TAP_COLUMN_COUNT("First frame"), TAP_COLUMN_COUNT("Last frame"),
    TAP_COLUMN_COUNT("Pieces"), TAP_COLUMN_COUNT("Bytes"), TAP_COLUMN_TEXT("Brought"), TAP_COLUMN_COUNT("Errors"),
    TAP_COLUMN_SECONDS("Time"), TAP_COLUMN_TEXT("Done")
};

/* Whether it came to its end. What a client uploads has none but its object's release. */
static const char *end_text(wmem_allocator_t *pool, const fx_stream *s)
{
    if (s->done_in)
        return "yes";
    if (s->released_in && s->opening.is_upload)
        return "yes, released";
    return s->released_in ? wmem_strdup_printf(pool, "given up in %u", s->released_in) : "no";
}

/* What is known of the whole stream, whichever of its pieces are counted, when this packet is read: in a first pass over
   the capture that is what came so far. */
static void show_stream(tap_row *r, packet_info *pinfo, const fx_stream *s)
{
    fx_node_kind root = stream_root(s, UINT64_MAX);
    const ex_object *o = s->opening.object;
    const char *name = o ? object_name(o, UINT32_MAX) : NULL;

    if (!name && o)
        name = object_title(pinfo->pool, o, UINT32_MAX);
    tap_row_text(r, KIND, root == NODE_NONE ? "unknown" : fxics_node_name(root));
    tap_row_text(r, OBJECT, name);
    tap_row_text(r, DIRECTION, s->opening.is_upload ? "upload" : "download");
    tap_row_text(r, BROUGHT, brought_text(pinfo->pool, &s->totals, root));
    tap_row_count(r, ERRORS, s->totals.n[BROUGHT_ERRORS]);
    tap_row_text(r, DONE, end_text(pinfo->pool, s));
}

static void count_piece(tap_row *r, const packet_info *pinfo, const fx_stream *s, const fx_piece *piece)
{
    nstime_t time;

    if (!r->cells[FIRST].value.uint_value)
        tap_row_count(r, FIRST, pinfo->num);
    tap_row_count(r, LAST, pinfo->num);
    tap_row_add(r, PIECES, 1);
    tap_row_add(r, BYTES, piece->size);
    if (r->is_others)
        return;
    nstime_delta(&time, &pinfo->abs_ts, &s->opening.begun);
    tap_row_seconds(r, TIME, nstime_to_sec(&time));
}

static tap_packet_status count(void *tapdata, packet_info *pinfo, epan_dissect_t *edt, const void *data,
                               tap_flags_t flags)
{
    const ex_event *e = (const ex_event *)data;
    bool is_new;
    tap_row *r;

    (void)edt, (void)flags;
    if (e->kind != EVENT_PIECE)
        return TAP_PACKET_DONT_REDRAW;
    r = tap_table_row(tap_table_of(tapdata), e->piece.stream->number, &is_new);
    if (is_new) {
        tap_row_count(r, NUMBER, e->piece.stream->number);
        tap_row_count(r, SESSION, e->call && e->call->session ? e->call->session->number : 0);
    }
    if (e->piece.piece)
        count_piece(r, pinfo, e->piece.stream, e->piece.piece);
    if (r->is_others)
        tap_row_text(r, KIND, "others");
    else
        show_stream(r, pinfo, e->piece.stream);
    return TAP_PACKET_REDRAW;
}

void syncs_table_register(void)
{
    static tap_table table = {
        .ui = { .title = "Exchange Syncs", .cli_string = "exchange,syncs", .packet_func = count,
                .nfields = COLUMNS, .fields = columns },
        .rows_max = SYNCS_MAX
    };

    tap_table_register(&table);
}

/* taps/folders.c
 * The table of folders. See taps/folders.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/folders.h"
#include "rop/records.h"
#include "taps/table.h"
#include "taps/what.h"

#define FOLDERS_MAX 10000        /* rows */
#define NESTED_MAX  16           /* objects are opened on objects so deep: a folder, a message, an attachment, ... */

enum { ID, NAME, ROPS, TABLES, MESSAGES, ERRORS, CALLS, TIME, COLUMNS };

static stat_tap_table_item columns[COLUMNS] = {
    TAP_COLUMN_TEXT("FolderId"), TAP_COLUMN_TEXT("Name"), TAP_COLUMN_COUNT("ROPs"), TAP_COLUMN_COUNT("Tables"),
    TAP_COLUMN_COUNT("Messages"), TAP_COLUMN_COUNT("Errors"), TAP_COLUMN_COUNT("Calls"), TAP_COLUMN_SECONDS("Time")
};

typedef struct folder_state {
    const ex_call *timed;        /* the latest call whose time counts already: once for all ROPs in it */
    double time;                 /* seconds */
} folder_state;

/* Whether it is known at ROP number seq that the object is a folder, and which. */
static bool is_folder(const ex_object *o, uint32_t seq)
{
    return o && o->id && o->id_since <= seq && object_kind_at(o, seq) == OBJ_FOLDER;
}

/* The folder that the object is, or is in; NULL: none, or not known. */
static const ex_object *folder_of(const ex_object *o, uint32_t seq)
{
    for (unsigned i = 0; o && i < NESTED_MAX; i++, o = o->parent)
        if (is_folder(o, seq))
            return o;
    return NULL;
}

static tap_row *row_of(tap_table *t, packet_info *pinfo, const ex_object *folder)
{
    bool is_new;
    tap_row *r = tap_table_row(t, folder->id, &is_new);

    if (is_new)
        tap_row_text(r, ID, wmem_strdup_printf(pinfo->pool, "0x%016" PRIx64, folder->id));
    if (r->is_others)
        tap_row_text(r, NAME, "others");
    else if (object_name(folder, UINT32_MAX))
        tap_row_text(r, NAME, object_name(folder, UINT32_MAX));
    return r;
}

static void count_response(tap_row *r, const packet_info *pinfo, const ex_event *e)
{
    folder_state *s = (folder_state *)r->state;
    const ex_object *opened = e->rop.record->output;

    if (opened && opened->handle != OBJECT_NO_HANDLE && !e->rop.return_value) {
        tap_row_add(r, TABLES, opened->kind == OBJ_TABLE);
        tap_row_add(r, MESSAGES, opened->kind == OBJ_MESSAGE);
    }
    tap_row_add(r, ERRORS, what_is_error(e));
    if (!what_has_time(e) || s->timed == e->call)
        return;
    s->timed = e->call;
    s->time += what_seconds(e, pinfo);
    tap_row_add(r, CALLS, 1);
    tap_row_seconds(r, TIME, s->time);
}

/* What opens a folder counts for that one, all else for the one that it is done in, as RopCreateFolder, whose request
   does not know the new one's id. A response counts where its request does. */
static tap_packet_status count(void *tapdata, packet_info *pinfo, epan_dissect_t *edt, const void *data,
                               tap_flags_t flags)
{
    const ex_event *e = (const ex_event *)data;
    const ex_object *folder;
    const rop_record *asked;
    tap_row *r;

    (void)edt, (void)flags;
    if (e->kind != EVENT_ROP)
        return TAP_PACKET_DONT_REDRAW;
    asked = e->rop.record->request ? e->rop.record->request : e->rop.record;
    folder = is_folder(asked->output, asked->seq) ? asked->output : folder_of(asked->input, asked->seq);
    if (!folder)
        return TAP_PACKET_DONT_REDRAW;
    r = row_of(tap_table_of(tapdata), pinfo, folder);
    tap_row_add(r, ROPS, what_counts_rop(e));
    if (!e->is_request)
        count_response(r, pinfo, e);
    return TAP_PACKET_REDRAW;
}

void folders_table_register(void)
{
    static tap_table table = {
        .ui = { .title = "Exchange Folders", .cli_string = "exchange,folders", .packet_func = count,
                .nfields = COLUMNS, .fields = columns },
        .rows_max = FOLDERS_MAX, .state_size = sizeof(folder_state)
    };

    tap_table_register(&table);
}

/* taps/objects.c
 * The table of server objects. See taps/objects.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/objects.h"
#include "rop/records.h"
#include "rop/table.h"
#include "taps/table.h"
#include "taps/what.h"

#define OBJECTS_MAX 10000        /* rows */

enum { NUMBER, KIND, NAME, SESSION, OPENED_IN, OPENED_BY, RELEASED_IN, ROPS, ERRORS, COLUMNS };

static stat_tap_table_item columns[COLUMNS] = {
    TAP_COLUMN_COUNT("Object"), TAP_COLUMN_TEXT("Kind"), TAP_COLUMN_TEXT("Name"), TAP_COLUMN_COUNT("Session"),
    TAP_COLUMN_TEXT("Opened in"), TAP_COLUMN_TEXT("Opened by"), TAP_COLUMN_TEXT("Released in"),
    TAP_COLUMN_COUNT("ROPs"), TAP_COLUMN_COUNT("Errors")
};

typedef struct object_state {
    const ex_object *object;
} object_state;

/* What is known of the object now that all packets up to this one are read. */
static void show_object(tap_row *r, packet_info *pinfo, const ex_object *o)
{
    uint32_t released = object_released_frame(o);
    const char *name = object_name(o, UINT32_MAX);

    if (!name && o->parent && (name = object_name(o->parent, UINT32_MAX)) != NULL)
        name = wmem_strdup_printf(pinfo->pool, "of %s", name);
    if (!name && o->id)
        name = wmem_strdup_printf(pinfo->pool, "0x%016" PRIx64, o->id);
    tap_row_text(r, KIND, object_kind_name(o->kind));
    tap_row_text(r, NAME, name);
    tap_row_text(r, OPENED_IN, o->opened_frame ? wmem_strdup_printf(pinfo->pool, "%u", o->opened_frame)
                                               : "before the capture");
    tap_row_text(r, OPENED_BY, what_rop_name(o->opened_by));
    tap_row_text(r, RELEASED_IN, released ? wmem_strdup_printf(pinfo->pool, "%u", released) : "not released");
}

static tap_row *row_of(tap_table *t, packet_info *pinfo, const ex_event *e, const ex_object *o)
{
    bool is_new;
    tap_row *r = tap_table_row(t, o->number, &is_new);

    if (is_new) {
        ((object_state *)r->state)->object = o;
        tap_row_count(r, NUMBER, o->number);
        tap_row_count(r, SESSION, e->call && e->call->session ? e->call->session->number : 0);
    }
    if (r->is_others)
        tap_row_text(r, KIND, "others");
    else
        show_object(r, pinfo, o);
    return r;
}

/* An object is one when the server says so: its handle came. Until the response is there the client's ROPs count, too. */
static bool is_object(const ex_event *e, const ex_object *o)
{
    return o && (o->handle != OBJECT_NO_HANDLE || e->is_request);
}

/* The server refused to open the object on which the request had further ROPs. */
static void drop_refused(tap_table *t, const ex_event *e)
{
    const rop_record *request = e->rop.record->request;

    if (request && request->output && request->output->handle == OBJECT_NO_HANDLE)
        tap_table_drop(t, request->output->number);
}

/* A logon takes along what was opened under it. */
static void release_logon(tap_table *t, packet_info *pinfo, const ex_object *logon)
{
    for (unsigned i = 0; i < tap_table_count(t); i++) {
        tap_row *r = tap_table_at(t, i);
        object_state *s = (object_state *)r->state;

        if (!r->is_others && s->object->logon == logon->logon)
            show_object(r, pinfo, s->object);
    }
}

/* The server refused the whole request: what the client released in it is not. */
static void undo_releases(tap_table *t, packet_info *pinfo, const ex_event *e)
{
    const rop_call *rops = e->is_request || !e->call || !e->call->error_source ? NULL : rop_call_find(e->call);

    for (const rop_record *r = rops ? rops->requests.first : NULL; r; r = r->next) {
        tap_row *row = r->input ? tap_table_find(t, r->input->number) : NULL;

        if (row)
            show_object(row, pinfo, r->input);
    }
}

static tap_packet_status count(void *tapdata, packet_info *pinfo, epan_dissect_t *edt, const void *data,
                               tap_flags_t flags)
{
    const ex_event *e = (const ex_event *)data;
    tap_table *t = tap_table_of(tapdata);
    const ex_object *input, *output;

    (void)edt, (void)flags;
    if (e->kind == EVENT_MESSAGE)
        undo_releases(t, pinfo, e);
    if (e->kind != EVENT_ROP)
        return TAP_PACKET_DONT_REDRAW;
    input = e->rop.record->input;
    output = e->rop.record->output;
    if (is_object(e, input)) {
        tap_row *r = row_of(t, pinfo, e, input);
        tap_row_add(r, ROPS, what_counts_rop(e));
        tap_row_add(r, ERRORS, what_is_error(e));
        if (e->is_request && input->kind == OBJ_LOGON && input->released_frame == pinfo->num)
            release_logon(t, pinfo, input);
    }
    if (is_object(e, output) && !e->is_request)
        row_of(t, pinfo, e, output);
    drop_refused(t, e);
    return TAP_PACKET_REDRAW;
}

void objects_table_register(void)
{
    static tap_table table = {
        .ui = { .title = "Exchange Objects", .cli_string = "exchange,objects", .packet_func = count,
                .nfields = COLUMNS, .fields = columns },
        .rows_max = OBJECTS_MAX, .state_size = sizeof(object_state)
    };

    tap_table_register(&table);
}

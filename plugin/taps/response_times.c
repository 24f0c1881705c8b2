/* taps/response_times.c
 * Service response times. See taps/response_times.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/response_times.h"
#include "generated/mapihttp_methods.h"
#include "generated/oxnspi_methods.h"
#include "mapihttp/protocol.h"
#include "nspi/protocol.h"
#include "rop/protocol.h"
#include "rop/table.h"
#include "session/method.h"
#include "taps/what.h"

#include <epan/srt_table.h>
#include <string.h>

#define ROP_IDS 256

static srt_stat_table *table_of(void *tapdata)
{
    return g_array_index(((srt_data_t *)tapdata)->srt_array, srt_stat_table *, 0);
}

/* ---- ROPs ---- */

/* A row for each RopId, so that its number makes a filter. */
static void init_rops(register_srt_t *srt, GArray *tables)
{
    srt_stat_table *t = init_srt_table("ROPs", "ROPs", tables, ROP_IDS, "ROP", "rop.id", NULL);

    (void)srt;
    for (int id = 0; id < ROP_IDS; id++) {
        char *unknown = rop_entries[id] ? NULL : g_strdup_printf("ROP 0x%02x", (unsigned)id);
        init_srt_table_row(t, id, unknown ? unknown : rop_entries[id]->name);
        g_free(unknown);
    }
}

/* All ROPs of a call share its round trip: it counts once for each ROP that is in it. */
static tap_packet_status count_rop(void *tapdata, packet_info *pinfo, epan_dissect_t *edt, const void *data,
                                   tap_flags_t flags)
{
    const ex_event *e = (const ex_event *)data;

    (void)edt, (void)flags;
    if (e->kind != EVENT_ROP || !e->rop.is_first || !what_has_time(e) || what_counts_rop(e))
        return TAP_PACKET_DONT_REDRAW;
    add_srt_table_data(table_of(tapdata), e->rop.id, &e->call->request_time, pinfo);
    return TAP_PACKET_REDRAW;
}

/* ---- Request types ---- */

/* Adds a row for each request type of the methods. */
static int init_types(srt_stat_table *t, const ex_method *methods, int row)
{
    for (; methods->name; methods++)
        if (methods->request_type)
            init_srt_table_row(t, row++, methods->request_type);
    return row;
}

static void init_http(register_srt_t *srt, GArray *tables)
{
    srt_stat_table *t = init_srt_table("MAPI/HTTP request types", "MAPI/HTTP", tables, 0, "Request type", NULL, NULL);
    int rows = init_types(t, mapihttp_methods, 0);

    (void)srt;
    rows = init_types(t, nspi_interface.methods, rows);
    init_srt_table_row(t, rows, "Unknown");
}

static void init_book(register_srt_t *srt, GArray *tables)
{
    srt_stat_table *t = init_srt_table("Address book request types", "OXNSPI", tables, 0, "Request type", NULL, NULL);

    (void)srt;
    init_srt_table_row(t, init_types(t, nspi_interface.methods, 0), "Unknown");
}

/* The row of a request type; those without one share the last. */
static int row_of(const srt_stat_table *t, const char *type)
{
    int row = 0;

    while (row < t->num_procs - 1 && strcmp(t->procedures[row].procedure, type))
        row++;
    return row;
}

static tap_packet_status count_type(void *tapdata, packet_info *pinfo, const ex_event *e, bool wanted)
{
    if (e->kind != EVENT_MESSAGE || !wanted || !what_has_time(e) || strcmp(e->message.protocol, "MAPI/HTTP"))
        return TAP_PACKET_DONT_REDRAW;
    add_srt_table_data(table_of(tapdata), row_of(table_of(tapdata), e->message.method), &e->call->request_time, pinfo);
    return TAP_PACKET_REDRAW;
}

static tap_packet_status count_http(void *tapdata, packet_info *pinfo, epan_dissect_t *edt, const void *data,
                                    tap_flags_t flags)
{
    (void)edt, (void)flags;
    return count_type(tapdata, pinfo, (const ex_event *)data, true);
}

static tap_packet_status count_book(void *tapdata, packet_info *pinfo, epan_dissect_t *edt, const void *data,
                                    tap_flags_t flags)
{
    const ex_event *e = (const ex_event *)data;

    (void)edt, (void)flags;
    return count_type(tapdata, pinfo, e, e->kind == EVENT_MESSAGE && e->message.is_address_book);
}

void response_times_register(void)
{
    register_srt_table(ex_rop.proto, EVENT_TAP, 1, count_rop, init_rops, NULL);
    register_srt_table(ex_mapihttp.proto, EVENT_TAP, 1, count_http, init_http, NULL);
    register_srt_table(ex_oxnspi.proto, EVENT_TAP, 1, count_book, init_book, NULL);
}

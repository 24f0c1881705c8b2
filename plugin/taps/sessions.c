/* taps/sessions.c
 * The table of sessions. See taps/sessions.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/sessions.h"
#include "session/about.h"
#include "taps/histogram.h"
#include "taps/table.h"
#include "taps/what.h"

#define SESSIONS_MAX 2000        /* rows; each has a histogram of 4 KB */

enum {
    NUMBER, USER, MAILBOX, CLIENT, MACHINE, MODE, SERVER, TRANSPORT, FIRST, LAST, CALLS, ROPS, ERRORS, BYTES, MEAN,
    PERCENTILE, REPORTS, REPORTED_FAILURES, REPORTED_MEAN, COLUMNS
};

static stat_tap_table_item columns[COLUMNS] = {
    TAP_COLUMN_COUNT("Session"), TAP_COLUMN_TEXT("User"), TAP_COLUMN_TEXT("Mailbox"), TAP_COLUMN_TEXT("Client"),
    TAP_COLUMN_TEXT("Computer"), TAP_COLUMN_TEXT("Mode"), TAP_COLUMN_TEXT("Server"), TAP_COLUMN_TEXT("Transport"),
    TAP_COLUMN_COUNT("First frame"), TAP_COLUMN_COUNT("Last frame"), TAP_COLUMN_COUNT("Calls"),
    TAP_COLUMN_COUNT("ROPs"), TAP_COLUMN_COUNT("Errors"), TAP_COLUMN_COUNT("Bytes"), TAP_COLUMN_SECONDS("Mean time"),
    TAP_COLUMN_SECONDS("95% time"), TAP_COLUMN_COUNT("Reported requests"), TAP_COLUMN_COUNT("Reported failures"),
    TAP_COLUMN_SECONDS("Reported mean time")
};

typedef struct session_state {
    histogram *times;            /* of calls that are no waits; NULL: none yet */
    double time, reported_time;  /* sums, seconds */
} session_state;

static void free_state(void *state)
{
    g_free(((session_state *)state)->times);
}

/* ---- What is known of it ---- */

static const char *mode_name(uint8_t mode)
{
    return mode == 1 ? "online" : mode == 2 ? "cached" : "";
}

static const char *mailbox_text(wmem_allocator_t *pool, const ex_about *a)
{
    wmem_strbuf_t *text = wmem_strbuf_new(pool, "");

    for (unsigned i = 0; i < a->n_mailboxes; i++)
        wmem_strbuf_append_printf(text, "%s%s", i ? ", " : "", a->mailboxes[i]);
    return a->n_mailboxes ? wmem_strbuf_get_str(text) : a->mailbox_id;
}

/* Name, and behind it the program with its version, or the version alone. */
static const char *server_text(wmem_allocator_t *pool, const ex_about *a)
{
    const char *version = a->server_application ? a->server_application : a->server_version;

    if (a->server_name && version)
        return wmem_strdup_printf(pool, "%s, %s", a->server_name, version);
    return a->server_name ? a->server_name : version;
}

static void show_about(tap_row *r, packet_info *pinfo, const ex_about *a)
{
    tap_row_text(r, USER, a->user ? a->user : a->display_name);
    tap_row_text(r, MAILBOX, mailbox_text(pinfo->pool, a));
    tap_row_text(r, CLIENT, a->client);
    tap_row_text(r, MACHINE, a->machine);
    tap_row_text(r, MODE, mode_name(a->client_mode));
    tap_row_text(r, SERVER, server_text(pinfo->pool, a));
    tap_row_text(r, TRANSPORT, !a->is_address_book ? a->transport
                 : wmem_strdup_printf(pinfo->pool, "%s, address book", a->transport));
}

/* ---- Counting ---- */

static void count_message(tap_row *r, const packet_info *pinfo, const ex_event *e)
{
    session_state *s = (session_state *)r->state;

    if (e->is_request || !e->call->request_frame)
        tap_row_add(r, CALLS, 1);
    tap_row_add(r, BYTES, e->message.bytes);
    if (!what_has_time(e) || what_is_wait(e))
        return;
    if (!s->times)
        s->times = g_new0(histogram, 1);
    histogram_add(s->times, what_seconds(e, pinfo));
    s->time += what_seconds(e, pinfo);
    tap_row_seconds(r, MEAN, s->time / (double)s->times->count);
    tap_row_seconds(r, PERCENTILE, histogram_percentile(s->times, 95));
}

/* How long the client says that its requests took, those that succeeded. */
static void count_report(tap_row *r, const ex_event *e)
{
    session_state *s = (session_state *)r->state;

    if (e->report.failed) {
        tap_row_add(r, REPORTED_FAILURES, 1);
        return;
    }
    tap_row_add(r, REPORTS, 1);
    s->reported_time += e->report.time / 1000.0;
    tap_row_seconds(r, REPORTED_MEAN, s->reported_time / r->cells[REPORTS].value.uint_value);
}

static tap_packet_status count(void *tapdata, packet_info *pinfo, epan_dissect_t *edt, const void *data,
                               tap_flags_t flags)
{
    const ex_event *e = (const ex_event *)data;
    const ex_session *session = e->call ? e->call->session : NULL;
    bool is_new;
    tap_row *r;

    (void)edt, (void)flags;
    if (!session)
        return TAP_PACKET_DONT_REDRAW;
    r = tap_table_row(tap_table_of(tapdata), session->number, &is_new);
    if (is_new)
        tap_row_count(r, NUMBER, session->number);
    if (!r->cells[FIRST].value.uint_value)
        tap_row_count(r, FIRST, pinfo->num);
    tap_row_count(r, LAST, pinfo->num);
    if (r->is_others)
        tap_row_text(r, USER, "others");
    else if (session->about && e->kind == EVENT_MESSAGE)
        show_about(r, pinfo, session->about);
    if (what_counts_rop(e))
        tap_row_add(r, ROPS, 1);
    if (what_is_error(e))
        tap_row_add(r, ERRORS, 1);
    if (e->kind == EVENT_MESSAGE)
        count_message(r, pinfo, e);
    else if (e->kind == EVENT_REPORT)
        count_report(r, e);
    return TAP_PACKET_REDRAW;
}

void sessions_table_register(void)
{
    static tap_table table = {
        .ui = { .title = "Exchange Sessions", .cli_string = "exchange,sessions", .packet_func = count,
                .nfields = COLUMNS, .fields = columns },
        .rows_max = SESSIONS_MAX, .state_size = sizeof(session_state), .free_state = free_state
    };

    tap_table_register(&table);
}

/* taps/filters.c
 * Conversation filters. See taps/filters.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/filters.h"
#include "rop/records.h"
#include "session/message.h"
#include "session/object.h"

#define NUMBERS_MAX 20             /* in one filter */

/* Different numbers, in the order in which they came. */
typedef struct numbers {
    uint32_t number[NUMBERS_MAX];
    unsigned n;
} numbers;

static void add_number(numbers *set, uint32_t number)
{
    for (unsigned i = 0; i < set->n; i++)
        if (set->number[i] == number)
            return;
    if (set->n < NUMBERS_MAX)
        set->number[set->n++] = number;
}

/* Appends `field == 17` or `field in {17, 18}`. */
static void append_test(GString *filter, const char *field, const numbers *set)
{
    if (filter->len)
        g_string_append(filter, " or ");
    if (set->n == 1) {
        g_string_append_printf(filter, "%s == %u", field, set->number[0]);
        return;
    }
    g_string_append_printf(filter, "%s in {", field);
    for (unsigned i = 0; i < set->n; i++)
        g_string_append_printf(filter, "%s%u", i ? ", " : "", set->number[i]);
    g_string_append_c(filter, '}');
}

/* ---- Sessions ---- */

static numbers sessions_of(packet_info *pinfo)
{
    numbers set = { .n = 0 };

    for (const ex_frame_message *m = message_first_of_frame(pinfo); m; m = m->next)
        if (m->call->session)
            add_number(&set, m->call->session->number);
    return set;
}

static ws_bool has_session(WS_FILTER_ARGUMENTS)
{
    return sessions_of(pinfo).n > 0;
}

/* A session's number is its own in the whole capture, whichever protocol carries it. */
static char *session_filter(WS_FILTER_ARGUMENTS)
{
    static const char *const fields[] = { "mapihttp.session", "emsmdb.session", "oxnspi.session" };
    const numbers set = sessions_of(pinfo);
    GString *filter;

    if (!set.n)
        return NULL;
    filter = g_string_new(NULL);
    for (unsigned i = 0; i < array_length(fields); i++)
        append_test(filter, fields[i], &set);
    return g_string_free(filter, FALSE);
}

/* ---- Objects ---- */

/* Whether somebody who looks at the packet is after this object. All that a client does is on a logon, and what could
   not be opened has no life: these count only where there is nothing else. */
static bool is_sought(const ex_object *o)
{
    return object_kind_at(o, UINT32_MAX) != OBJ_LOGON && object_is_bound(o, UINT32_MAX);
}

static void add_objects(numbers *set, const ex_frame_message *m, bool all)
{
    const rop_call *rops = rop_call_find(m->call);
    const rop_record *r = !rops ? NULL : m->is_request ? rops->requests.first : rops->responses.first;

    for (; r && set->n < NUMBERS_MAX; r = r->next) {
        if (r->input && (all || is_sought(r->input)))
            add_number(set, r->input->number);
        if (r->output && (all || is_sought(r->output)))
            add_number(set, r->output->number);
    }
}

static numbers objects_of(packet_info *pinfo)
{
    numbers set = { .n = 0 };

    for (unsigned all = 0; all < 2 && !set.n; all++)
        for (const ex_frame_message *m = message_first_of_frame(pinfo); m; m = m->next)
            add_objects(&set, m, all);
    return set;
}

static ws_bool has_object(WS_FILTER_ARGUMENTS)
{
    return objects_of(pinfo).n > 0;
}

static char *object_filter(WS_FILTER_ARGUMENTS)
{
    const numbers set = objects_of(pinfo);
    GString *filter;

    if (!set.n)
        return NULL;
    filter = g_string_new(NULL);
    append_test(filter, "rop.object", &set);
    return g_string_free(filter, FALSE);
}

void taps_filters_register(void)
{
    ws_register_conversation_filter("exchange", "Exchange session", has_session, session_filter);
    ws_register_conversation_filter("exchange", "Exchange object", has_object, object_filter);
}

/* taps/what.c
 * Questions about events. See taps/what.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/what.h"
#include "rop/records.h"
#include "rop/table.h"
#include "session/failure.h"

#include <string.h>

bool what_has_time(const ex_event *e)
{
    return !e->is_request && e->call && e->call->request_frame;
}

double what_seconds(const ex_event *e, const packet_info *pinfo)
{
    nstime_t time;

    nstime_delta(&time, &pinfo->abs_ts, &e->call->request_time);
    return nstime_to_sec(&time);
}

bool what_is_wait(const ex_event *e)
{
    static const char *const waits[] = { "NotificationWait", "EcDoAsyncWaitEx", "EcDoAsyncWait" };

    for (unsigned i = 0; i < array_length(waits); i++)
        if (!strcmp(e->message.method, waits[i]))
            return true;
    return false;
}

bool what_is_error(const ex_event *e)
{
    if (e->kind == EVENT_ROP)
        return !e->is_request && e->rop.return_value && !failure_is_warning(e->rop.return_value);
    return e->kind == EVENT_FAILURE && !e->failure.is_warning && e->failure.source != FAILED_ROP;
}

const char *what_error_name(const ex_event *e, packet_info *pinfo)
{
    if (e->kind == EVENT_FAILURE)
        return e->failure.name;
    return failure_name(pinfo, FAILED_ROP, e->rop.return_value);
}

bool what_counts_rop(const ex_event *e)
{
    return e->kind == EVENT_ROP && (e->is_request || !e->rop.record->request);
}

const char *what_rop_name(uint8_t id)
{
    return id && rop_entries[id] ? rop_entries[id]->name : "";
}

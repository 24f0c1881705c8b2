/* oxcdata/recurrence.c
 * See oxcdata/recurrence.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/recurrence.h"
#include "generated/oxcdata_constants.h"

typedef struct recurrence {
    bool has_highlight;       /* ExtendedExceptions have a ChangeHighlight */
    unsigned at;              /* index of the ExtendedException being read */
    wmem_array_t *flags;      /* uint32_t: OverrideFlags of the ExceptionInfos, in order */
} recurrence;

void recurrence_begin(ex_cursor *c, bool has_highlight)
{
    c->recurrence = wmem_new0(c->pinfo->pool, recurrence);
    c->recurrence->has_highlight = has_highlight;
    c->recurrence->flags = wmem_array_new(c->pinfo->pool, sizeof(uint32_t));
}

void recurrence_exception(ex_cursor *c, uint32_t override_flags)
{
    if (c->recurrence)
        wmem_array_append_one(c->recurrence->flags, override_flags);
}

static bool has_flag(const ex_cursor *c, uint32_t flag)
{
    const recurrence *r = c->recurrence;

    return r && r->at < wmem_array_get_count(r->flags) && (*(uint32_t *)wmem_array_index(r->flags, r->at) & flag);
}

bool recurrence_has_highlight(const ex_cursor *c)
{
    return c->recurrence && c->recurrence->has_highlight;
}

bool recurrence_has_subject(const ex_cursor *c)
{
    return has_flag(c, OVERRIDE_FLAGS_ARO_SUBJECT);
}

bool recurrence_has_location(const ex_cursor *c)
{
    return has_flag(c, OVERRIDE_FLAGS_ARO_LOCATION);
}

void recurrence_next(ex_cursor *c)
{
    if (c->recurrence)
        c->recurrence->at++;
}

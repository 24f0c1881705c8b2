/* read/deviation.c
 * Layouts that some implementation writes in place of a document's. See read/deviation.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/deviation.h"

#include <epan/expert.h>

/* Whether the message is right with these deviations. *asked gets those that reading met a place for. */
static bool is_right(cur_message *m, uint32_t deviations, uint32_t *asked)
{
    cur_probe probe = { .whole = tvb_captured_length(m->start->tvb) == tvb_reported_length(m->start->tvb) };
    cur_message trial = { .data = m->data, .start = m->start, .decided = true, .deviations = deviations };
    ex_cursor c = *m->start;

    c.probe = &probe;
    c.message = &trial;
    c.strings = NULL;
    c.summary = (cur_summary){ 0 };
    bool right = m->fits(&trial, &c);
    *asked = trial.asked;
    return right;
}

void cur_decide(cur_message *m)
{
    uint32_t asked, ignored;

    m->decided = true;
    m->deviations = 0;
    if (is_right(m, 0, &asked))
        return;
    for (; asked && !m->deviations; asked &= ~deviation_first(asked))
        if (is_right(m, deviation_first(asked), &ignored))
            m->deviations = deviation_first(asked);
}

bool cur_deviates(ex_cursor *c, proto_tree *t, ex_deviation deviation)
{
    const uint32_t one = deviation_set(deviation);

    if (!c->message || c->bad)
        return false;
    c->message->asked |= one;
    if (!c->message->decided)
        cur_decide(c->message);
    if (!(c->message->deviations & one))
        return false;
    if (!c->probe)
        expert_add_info_format(c->pinfo, t ? proto_tree_get_parent(t) : NULL, (expert_field *)&c->proto->ei_deviation,
                               "%s", ex_deviation_texts[deviation]);
    return true;
}

bool cur_probe_is_clean(const ex_cursor *c)
{
    return !c->probe->misfit && !c->probe->odd && !(c->probe->cut && c->probe->whole);
}

bool cur_whole_message_fits(cur_message *m, ex_cursor *c)
{
    (*(const ex_fields *)m->data)(c, NULL);
    return cur_probe_is_clean(c) && (c->bad || c->off == c->end);
}

/* session/slots.c
 * What the layers keep with a session or a call. See session/slots.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "session/slots.h"

/* There are as many as layers, so a list is fast enough. */
typedef struct ex_slot {
    struct ex_slot *next;
    const void *owner;
    void *state;
} ex_slot;

void *slot_find(const ex_slots *slots, const void *owner)
{
    for (const ex_slot *s = slots->first; s; s = s->next)
        if (s->owner == owner)
            return s->state;
    return NULL;
}

void *slot_make(ex_slots *slots, const void *owner, size_t size)
{
    void *state = slot_find(slots, owner);
    ex_slot *s;

    if (state)
        return state;
    s = wmem_new(wmem_file_scope(), ex_slot);
    *s = (ex_slot){ slots->first, owner, wmem_alloc0(wmem_file_scope(), size) };
    slots->first = s;
    return s->state;
}

/* oxcdata/conversation_index.c
 * See oxcdata/conversation_index.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/conversation_index.h"
#include "read/time.h"

/* TimeDelta has 31 bits of a difference between FILETIMEs: those from bit 18 on, or from bit 23 on. */
#define SHORT_UNIT (UINT64_C(1) << 18)
#define LONG_UNIT  (UINT64_C(1) << 23)
#define LONG_CYCLE (LONG_UNIT << 31)     /* 57 years: of a longer difference only the rest is known */

/* The first answer to a message of Exchange 2013 or later. Clients know the older header only, read the newer one as a
   time around 1830, and count from that. header: what they read. */
static uint64_t first_answer(uint64_t header, uint32_t delta_code, uint32_t time_delta)
{
    uint64_t began = time_of_filetime40(header);
    /* Nearly two centuries do not fit short units: whoever writes these knows the newer header. */
    if (delta_code == 0)
        return began + time_delta * SHORT_UNIT;

    uint64_t answered = header + time_delta * LONG_UNIT;
    while (answered + LONG_UNIT < began)     /* the units were cut off: the answer may seem to come before */
        answered += LONG_CYCLE;
    return answered;
}

void conversation_answered(ex_cursor *c, uint32_t delta_code, uint32_t time_delta)
{
    if (!c->given)
        return;
    if (is_newer_filetime40(c->given))
        c->given = first_answer(c->given, delta_code, time_delta);
    else
        c->given += time_delta * (delta_code ? LONG_UNIT : SHORT_UNIT);
}

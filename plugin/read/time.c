/* read/time.c
 * Points in time. See read/time.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/time.h"
#include "read/report.h"
#include "read/scalar.h"
#include "wireshark/visible.h"

#include <epan/to_str.h>

#define MINUTES_A_DAY 1440

/* FILETIME values that are no time but say "none" and "never". */
#define FILETIME_NONE  UINT64_C(0)
#define FILETIME_NEVER UINT64_C(0x7fffffffffffffff)

uint64_t cur_filetime(ex_cursor *c, proto_tree *t, int hf)
{
    uint64_t value;
    nstime_t time = NSTIME_INIT_ZERO;

    /* NDR aligns FILETIME, a pair of DWORDs, to 4. */
    if (!cur_take(c, t, hf, 4) || !cur_need(c, t, hf, 8))
        return 0;
    value = tvb_get_letoh64(c->tvb, c->off);
    t = cur_room(c, t);
    if (t) {
        bool is_time = value != FILETIME_NONE && value < FILETIME_NEVER && filetime_to_nstime(&time, value);
        proto_item *item = proto_tree_add_time(t, hf, c->tvb, c->off, 8, &time);
        if (!is_time)
            proto_item_append_text(item, value == FILETIME_NONE ? " (0: not set)" :
                                   value >= FILETIME_NEVER ? " (0x%016" PRIx64 ": never)" : " (0x%016" PRIx64 ")",
                                   value);
    }
    c->off += 8;
    return value;
}

/* A FILETIME under hf over the n bytes in front of the cursor. */
static proto_item *show_filetime(ex_cursor *c, proto_tree *t, int hf, int n, uint64_t filetime)
{
    nstime_t time = NSTIME_INIT_ZERO;

    t = cur_room(c, t);
    if (!t)
        return NULL;
    filetime_to_nstime(&time, filetime);
    return proto_tree_add_time(t, hf, c->tvb, c->off - n, n, &time);
}

uint64_t cur_filetime40be(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_need(c, t, hf, 5))
        return 0;
    uint64_t bits = tvb_get_ntoh40(c->tvb, c->off);
    uint64_t filetime = bits ? UINT64_C(1) << 56 | bits << 16 : 0;
    c->off += 5;
    if (filetime)
        show_filetime(c, t, hf, 5, time_of_filetime40(filetime));
    return filetime;
}

bool is_newer_filetime40(uint64_t older)
{
    return older >> 48 == 0x0101;
}

uint64_t time_of_filetime40(uint64_t older)
{
    return is_newer_filetime40(older) ? older << 8 : older;
}

uint64_t cur_known_time(ex_cursor *c, proto_tree *t, int hf, int start, uint64_t filetime)
{
    if (!c->bad)
        proto_item_set_generated(show_filetime(c, t, hf, c->off - start, filetime));
    return filetime;
}

/* The last minute that is used: there is no end. MS-OXOCAL 2.2.1.44.1. */
#define MINUTES_NO_END 0x5ae980dfU

uint32_t cur_minutes(ex_cursor *c, proto_tree *t, int hf)
{
    uint32_t value;
    nstime_t time = NSTIME_INIT_ZERO;

    if (!cur_take(c, t, hf, 4))
        return 0;
    value = tvb_get_letohl(c->tvb, c->off);
    t = cur_room(c, t);
    if (t) {
        time.secs = (time_t)((int64_t)value * 60 - SECONDS_1601_TO_1970);
        /* Most are local times: Wireshark's own text would say UTC. */
        if (tree_is_visible(t))
            proto_tree_add_time_format_value(t, hf, c->tvb, c->off, 4, &time, "%s%s", cur_minutes_text(c, value),
                                             value == MINUTES_NO_END ? " (no end)" : "");
        else
            proto_tree_add_time(t, hf, c->tvb, c->off, 4, &time);
    }
    c->off += 4;
    return value;
}

/* ---- Texts ---- */

const char *cur_time_text(ex_cursor *c, uint64_t filetime)
{
    nstime_t time;

    if (filetime == 0)
        return "not set";
    if (filetime >= INT64_MAX || !filetime_to_nstime(&time, filetime))
        return wmem_strdup_printf(c->pinfo->pool, "0x%016" PRIx64, filetime);
    return abs_time_to_str(c->pinfo->pool, &time, ABSOLUTE_TIME_UTC, true);
}

const char *cur_time40_text(ex_cursor *c, uint64_t older)
{
    return cur_time_text(c, time_of_filetime40(older));
}

const char *cur_minutes_text(ex_cursor *c, uint32_t minutes)
{
    GDateTime *time = g_date_time_new_from_unix_utc((int64_t)minutes * 60 - SECONDS_1601_TO_1970);
    char *text = time ? g_date_time_format(time, minutes % MINUTES_A_DAY ? "%Y-%m-%d %H:%M" : "%Y-%m-%d") : NULL;
    const char *kept = text ? wmem_strdup(c->pinfo->pool, text) : wmem_strdup_printf(c->pinfo->pool, "%u", minutes);

    g_free(text);
    if (time)
        g_date_time_unref(time);
    return kept;
}

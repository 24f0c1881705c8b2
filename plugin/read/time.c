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

#define SECONDS_A_DAY 86400

/* Days since 30 December 1899 (MS-OXCDATA 2.11.1, PtypFloatingTime): of the years 100 to 9999. */
#define OLE_DAYS_TO_1970 25569
#define OLE_DATE_FIRST   (-657434.0)
#define OLE_DATE_END     2958466.0

/* FILETIME values that are no time but say "none" and "never"; Outlook's "none" is the first of January 4501. */
#define FILETIME_NONE         UINT64_C(0)
#define FILETIME_OUTLOOK_NONE UINT64_C(0x0cb34557a3dd4000)
#define FILETIME_NEVER        UINT64_C(0x7fffffffffffffff)

static const char *const no_date = "no date";

/* What such a value says, or NULL. */
static const char *filetime_word(uint64_t filetime)
{
    if (filetime == FILETIME_NONE || filetime == FILETIME_OUTLOOK_NONE)
        return no_date;
    return filetime >= FILETIME_NEVER ? "never" : NULL;
}

/* The item of a FILETIME in the next 8 bytes. */
static void add_filetime(const ex_cursor *c, proto_tree *t, int hf, uint64_t filetime)
{
    nstime_t time = NSTIME_INIT_ZERO;
    bool is_time = filetime != FILETIME_NONE && filetime < FILETIME_NEVER && filetime_to_nstime(&time, filetime);
    const char *word = filetime_word(filetime);

    if (!tree_is_visible(t) || (is_time && !word))
        proto_tree_add_time(t, hf, c->tvb, c->off, 8, &time);
    else if (word)
        proto_tree_add_time_format_value(t, hf, c->tvb, c->off, 8, &time, "%s (0x%016" PRIx64 ")", word, filetime);
    else
        proto_tree_add_time_format_value(t, hf, c->tvb, c->off, 8, &time, "0x%016" PRIx64, filetime);
}

uint64_t cur_filetime(ex_cursor *c, proto_tree *t, int hf)
{
    uint64_t value;

    /* NDR aligns FILETIME, a pair of DWORDs, to 4. */
    if (!cur_take(c, t, hf, 4) || !cur_need(c, t, hf, 8))
        return 0;
    value = tvb_get_letoh64(c->tvb, c->off);
    t = cur_room(c, t);
    if (t)
        add_filetime(c, t, hf, value);
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

/* The last minute that is used: there is no end. MS-OXOCAL 2.2.1.44.1. The one behind it, the first of 4501, is no date
   (MS-OXOFLAG 2.2.1.7). */
#define MINUTES_NO_END  0x5ae980dfU
#define MINUTES_NO_DATE 0x5ae980e0U

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
    const char *word = filetime_word(filetime);
    nstime_t time;

    if (word)
        return word;
    if (!filetime_to_nstime(&time, filetime))
        return wmem_strdup_printf(c->pinfo->pool, "0x%016" PRIx64, filetime);
    return abs_time_to_str(c->pinfo->pool, &time, ABSOLUTE_TIME_UTC, true);
}

const char *cur_time40_text(ex_cursor *c, uint64_t older)
{
    return cur_time_text(c, time_of_filetime40(older));
}

/* The text of a time without zone: the date, and the time of day unless that is midnight. NULL: beyond all years. */
static const char *local_text(ex_cursor *c, int64_t unix_seconds, const char *time_of_day)
{
    GDateTime *time = g_date_time_new_from_unix_utc(unix_seconds);
    bool midnight = unix_seconds % SECONDS_A_DAY == 0;
    char *text = time ? g_date_time_format(time, midnight ? "%Y-%m-%d" : time_of_day) : NULL;
    const char *kept = text ? wmem_strdup(c->pinfo->pool, text) : NULL;

    g_free(text);
    if (time)
        g_date_time_unref(time);
    return kept;
}

const char *cur_ole_date_text(ex_cursor *c, double days)
{
    const char *text = NULL;

    if (days >= OLE_DATE_FIRST && days < OLE_DATE_END) {
        int64_t whole = (int64_t)days;
        double fraction = days < 0 ? (double)whole - days : days - (double)whole;
        int64_t seconds = (int64_t)(fraction * SECONDS_A_DAY + 0.5);
        text = local_text(c, (whole - OLE_DAYS_TO_1970) * SECONDS_A_DAY + seconds, "%Y-%m-%d %H:%M:%S");
    }
    return text ? text : wmem_strdup_printf(c->pinfo->pool, "%.15g", days);
}

const char *cur_minutes_text(ex_cursor *c, uint32_t minutes)
{
    if (minutes == MINUTES_NO_DATE)
        return no_date;
    const char *text = local_text(c, (int64_t)minutes * 60 - SECONDS_1601_TO_1970, "%Y-%m-%d %H:%M");
    return text ? text : wmem_strdup_printf(c->pinfo->pool, "%u", minutes);
}

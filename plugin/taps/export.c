/* taps/export.c
 * Export Objects. See taps/export.h.
 *
 * What a file holds is known only when the last packet that tells of it was read, but Wireshark has a listener add its
 * rows packet by packet, and tells it of no end. So that there is one, a second listener hears of every frame: it comes
 * to draw when the frames were read, in front of tshark's own drawing, which writes the files; in the GUI it draws now
 * and then, and what was added before is brought up to date.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/export.h"
#include "session/protocol.h"
#include "taps/export_rows.h"
#include "wireshark/tap_listener.h"

#include <epan/export_object.h>
#include <epan/tap.h>

/* Somebody's list of objects, tshark's or a dialog's, and what is kept for it. */
typedef struct export_list {
    struct export_list *next;
    export_object_list_t *list;
    kept *kept;
    export_rows *rows;
    bool pending;                /* frames told something that is not in the rows yet */
} export_list;

static export_list *lists;

static void free_list(export_list *l)
{
    kept_free(l->kept);
    export_rows_free(l->rows);
    g_free(l);
}

static void free_lists(void)
{
    while (lists) {
        export_list *next = lists->next;
        free_list(lists);
        lists = next;
    }
}

/* ---- The listener at every frame ---- */

static tap_packet_status frame_read(void *data, packet_info *pinfo, epan_dissect_t *edt, const void *told,
                                    tap_flags_t flags)
{
    (void)data, (void)pinfo, (void)edt, (void)told, (void)flags;
    for (const export_list *l = lists; l; l = l->next)
        if (l->pending)
            return TAP_PACKET_REDRAW;
    return TAP_PACKET_DONT_REDRAW;
}

/* A dialog that was closed took its list along. */
static void draw(void *data _U_)
{
    export_list **place = &lists;

    while (*place) {
        export_list *l = *place;
        if (!tap_listener_is_there(l->list)) {
            *place = l->next;
            free_list(l);
            continue;
        }
        if (l->pending)
            export_rows_update(l->rows, l->kept, l->list);
        l->pending = false;
        place = &l->next;
    }
}

static void reset(void *data _U_)
{
    free_lists();
}

/* Stays as long as the program: a listener can't be taken away while listeners are called. */
static void listen_to_frames(void)
{
    static bool is_listening;
    static int data;             /* only its address counts */
    GString *error;

    if (is_listening)
        return;
    is_listening = true;
    error = register_tap_listener("frame", &data, NULL, TL_IS_DISSECTOR_HELPER, reset, frame_read, draw, NULL);
    if (error)
        g_string_free(error, TRUE);
}

/* ---- The listener of the parts ---- */

static export_list *list_of(export_object_list_t *list)
{
    export_list *l = lists;

    while (l && l->list != list)
        l = l->next;
    if (!l) {
        l = g_new0(export_list, 1);
        *l = (export_list){ lists, list, kept_new(), export_rows_new(), false };
        lists = l;
    }
    return l;
}

static tap_packet_status keep(void *data, packet_info *pinfo, epan_dissect_t *edt, const void *told, tap_flags_t flags)
{
    export_list *l = list_of((export_object_list_t *)data);

    (void)edt, (void)flags;
    listen_to_frames();
    kept_frame(l->kept, pinfo, parts_first(told));
    l->pending = true;
    return TAP_PACKET_REDRAW;
}

void export_register(void)
{
    register_export_object(exchange_proto, keep, free_lists);
    register_cleanup_routine(free_lists);
}

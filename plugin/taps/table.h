/* taps/table.h
 * A table of Wireshark's with one row for each thing that goes by a number: `tshark -z exchange,sessions`, and in the
 * Statistics menu. Its memory is bounded by its rows, which have a largest number; what comes for further things is
 * counted in one last row, "others".
 *
 * Wireshark keeps one table for all windows that show it, and clears it when another one is opened or filled again. Rows
 * that windows may still look at are not freed then but used again.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_TABLE_H
#define EXCHANGE_TAPS_TABLE_H

#include "session/event.h"

#include <epan/stat_tap_ui.h>

/* One row. What the statistic itself keeps with it is in `state`. */
typedef struct tap_row {
    uint64_t key;
    bool is_others;              /* of all things beyond the table's last row */
    stat_tap_table_item_type *cells;
    void *state;                 /* zeroed at first */
} tap_row;

typedef struct tap_table {
    stat_tap_table_ui ui;        /* title, cli_string, packet_func and fields are to be set */
    unsigned rows_max;
    size_t state_size;           /* bytes of a row's state */
    void (*free_state)(void *state); /* what a state points to and owns; NULL: nothing */

    /* taps/table.c only. */
    struct tap_table *next;
    GHashTable *by_key;          /* of tap_row, NULL: there are none */
    GPtrArray *rows;
    tap_row *others;
    GPtrArray *spare;            /* cells of rows that are no longer used */
} tap_table;

/* Columns. Numbers are cut to 32 bits by Wireshark, so those that are larger stay at 4,294,967,295. */
#define TAP_COLUMN_COUNT(name)   { TABLE_ITEM_UINT, TAP_ALIGN_RIGHT, name, "%7u" }
#define TAP_COLUMN_TEXT(name)    { TABLE_ITEM_STRING, TAP_ALIGN_LEFT, name, "%s" }
#define TAP_COLUMN_SECONDS(name) { TABLE_ITEM_FLOAT, TAP_ALIGN_RIGHT, name, "%.6f" }

/* Registers it, once; the table has to live as long as the program. */
void tap_table_register(tap_table *t);

/* The table that a packet function works for: its first parameter. */
tap_table *tap_table_of(void *tapdata);
/* The row of the thing that goes by this key. Made when it is not there; *is_new tells so (not of "others"). */
tap_row *tap_table_row(tap_table *t, uint64_t key, bool *is_new);
/* The same; NULL when it is not there. */
tap_row *tap_table_find(const tap_table *t, uint64_t key);
/* Takes the row of this key out again; nothing when there is none. */
void tap_table_drop(tap_table *t, uint64_t key);
/* The rows that there are. */
unsigned tap_table_count(const tap_table *t);
tap_row *tap_table_at(const tap_table *t, unsigned i);

/* Cells. Texts are copied; NULL is an empty one. */
void tap_row_text(tap_row *r, unsigned column, const char *text);
void tap_row_count(tap_row *r, unsigned column, uint64_t count);
void tap_row_add(tap_row *r, unsigned column, uint64_t more);
void tap_row_seconds(tap_row *r, unsigned column, double seconds);

#endif

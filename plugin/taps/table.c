/* taps/table.c
 * Tables with one row for each thing. See taps/table.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/table.h"

#include <string.h>

static tap_table *tables;        /* all that are registered */

/* ---- Cells ---- */

/* The text that the cell owns is kept in its scratch space. */
void tap_row_text(tap_row *r, unsigned column, const char *text)
{
    stat_tap_table_item_type *cell = &r->cells[column];
    char *before = (char *)cell->user_data.ptr_value;

    if (before && text && !strcmp(before, text))
        return;
    cell->user_data.ptr_value = text && *text ? g_strdup(text) : NULL;
    cell->value.string_value = cell->user_data.ptr_value ? (const char *)cell->user_data.ptr_value : "";
    g_free(before);
}

void tap_row_count(tap_row *r, unsigned column, uint64_t count)
{
    r->cells[column].value.uint_value = (unsigned)MIN(count, UINT32_MAX);
}

void tap_row_add(tap_row *r, unsigned column, uint64_t more)
{
    tap_row_count(r, column, r->cells[column].value.uint_value + more);
}

void tap_row_seconds(tap_row *r, unsigned column, double seconds)
{
    r->cells[column].value.float_value = seconds;
}

static void empty_cell(stat_tap_table_item_type *cell)
{
    if (cell->type == TABLE_ITEM_STRING)
        g_free(cell->user_data.ptr_value);
    memset(cell, 0, sizeof *cell);
}

/* ---- Rows ---- */

static void free_row(const tap_table *t, tap_row *r)
{
    if (t->free_state)
        t->free_state(r->state);
    g_free(r->state);
    g_free(r);
}

/* Forgets what belongs to the rows, but not their cells. */
static void forget_rows(tap_table *t)
{
    if (!t->by_key)
        return;
    for (unsigned i = 0; i < t->rows->len; i++)
        free_row(t, (tap_row *)t->rows->pdata[i]);
    g_hash_table_destroy(t->by_key);
    g_ptr_array_free(t->rows, TRUE);
    t->by_key = NULL;
    t->rows = NULL;
    t->others = NULL;
}

/* Windows may have pointers to cells that are no longer used: they are emptied and kept. */
static void spare_cells(tap_table *t, stat_tap_table_item_type *cells)
{
    for (unsigned column = 0; column < t->ui.nfields; column++)
        empty_cell(&cells[column]);
    if (!t->spare)
        t->spare = g_ptr_array_new();
    g_ptr_array_add(t->spare, cells);
}

/* Takes all cells out of Wireshark's table. */
static void take_cells(tap_table *t, stat_tap_table *table)
{
    for (unsigned i = 0; i < table->num_elements; i++)
        spare_cells(t, table->elements[i]);
    table->num_elements = 0;
}

/* Wireshark has one table for each of ours. */
static stat_tap_table *table_of(const tap_table *t)
{
    return g_array_index(t->ui.tables, stat_tap_table *, 0);
}

/* Cells for a further row, in Wireshark's table. */
static stat_tap_table_item_type *add_cells(tap_table *t)
{
    stat_tap_table *table = table_of(t);
    unsigned n = table->num_elements;
    stat_tap_table_item_type *cells;

    if (t->spare && t->spare->len)
        cells = (stat_tap_table_item_type *)g_ptr_array_remove_index_fast(t->spare, t->spare->len - 1);
    else
        cells = g_new0(stat_tap_table_item_type, t->ui.nfields);
    for (unsigned i = 0; i < t->ui.nfields; i++) {
        cells[i].type = t->ui.fields[i].type;
        if (cells[i].type == TABLE_ITEM_STRING)
            cells[i].value.string_value = "";
    }
    table->elements = g_renew(stat_tap_table_item_type *, table->elements, n + 1);
    table->elements[n] = cells;
    table->num_elements = n + 1;
    return cells;
}

static tap_row *add_row(tap_table *t, uint64_t key)
{
    tap_row *r = g_new0(tap_row, 1);

    r->key = key;
    r->cells = add_cells(t);
    r->state = g_malloc0(MAX(t->state_size, 1));
    g_ptr_array_add(t->rows, r);
    return r;
}

tap_row *tap_table_find(const tap_table *t, uint64_t key)
{
    return t->by_key ? (tap_row *)g_hash_table_lookup(t->by_key, &key) : NULL;
}

tap_row *tap_table_row(tap_table *t, uint64_t key, bool *is_new)
{
    tap_row *r;

    *is_new = false;
    if (!t->by_key) {
        t->by_key = g_hash_table_new(g_int64_hash, g_int64_equal);
        t->rows = g_ptr_array_new();
    }
    r = tap_table_find(t, key);
    if (r)
        return r;
    if (t->others)
        return t->others;
    r = add_row(t, key);
    if (t->rows->len > t->rows_max) {
        r->is_others = true;
        return t->others = r;
    }
    g_hash_table_insert(t->by_key, &r->key, r);
    *is_new = true;
    return r;
}

void tap_table_drop(tap_table *t, uint64_t key)
{
    tap_row *r = tap_table_find(t, key);
    stat_tap_table *table = table_of(t);
    unsigned at = 0;

    if (!r)
        return;
    g_hash_table_remove(t->by_key, &key);
    g_ptr_array_remove(t->rows, r);
    while (table->elements[at] != r->cells)
        at++;
    memmove(&table->elements[at], &table->elements[at + 1],
            (table->num_elements - at - 1) * sizeof table->elements[0]);
    table->num_elements--;
    spare_cells(t, r->cells);
    free_row(t, r);
}

unsigned tap_table_count(const tap_table *t)
{
    return t->rows ? t->rows->len : 0;
}

tap_row *tap_table_at(const tap_table *t, unsigned i)
{
    return (tap_row *)t->rows->pdata[i];
}

tap_table *tap_table_of(void *tapdata)
{
    return (tap_table *)((stat_data_t *)tapdata)->stat_tap_data;
}

/* ---- What Wireshark calls ---- */

/* In front of each run over the packets. */
static void init(stat_tap_table_ui *ui)
{
    tap_table *t = (tap_table *)ui;
    stat_tap_table *table = stat_tap_find_table(ui, ui->title);

    forget_rows(t);
    if (table)
        take_cells(t, table);
    else
        stat_tap_add_table(ui, stat_tap_init_table(ui->title, (int)ui->nfields, 0, NULL));
}

static void reset(stat_tap_table *table)
{
    for (tap_table *t = tables; t; t = t->next) {
        if (table->title == t->ui.title) {
            forget_rows(t);
            take_cells(t, table);
        }
    }
}

/* Wireshark is about to free the cells of all rows, the first one first. */
static void free_cell(stat_tap_table *table, unsigned row, unsigned column, stat_tap_table_item_type *cell)
{
    empty_cell(cell);
    for (tap_table *t = tables; t && !row && !column; t = t->next)
        if (table->title == t->ui.title)
            forget_rows(t);
}

void tap_table_register(tap_table *t)
{
    static tap_param filter[] = { { PARAM_FILTER, "filter", "Filter", NULL, true } };

    t->next = tables;
    tables = t;
    t->ui.group = REGISTER_PACKET_STAT_GROUP_UNSORTED;
    t->ui.tap_name = EVENT_TAP;
    t->ui.stat_tap_init_cb = init;
    t->ui.stat_tap_reset_table_cb = reset;
    t->ui.stat_tap_free_table_item_cb = free_cell;
    t->ui.params = filter;
    t->ui.nparams = array_length(filter);
    register_stat_tap_table_ui(&t->ui);
}

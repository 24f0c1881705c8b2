/* taps/export_rows.c
 * The rows of Export Objects. See taps/export_rows.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/export_rows.h"
#include "taps/export_files.h"
#include "taps/file_name.h"

#include <string.h>

typedef struct export_row {
    export_object_entry_t *entry; /* the list's; NULL: there is no such file, as things stand */
    int place;                   /* in the list */
    uint32_t changes;            /* of the thing, when the row was made */
    char *stem;                  /* the name that was wanted then */
} export_row;

struct export_rows {
    GHashTable *rows;            /* number of a thing, and of a kind of file -> export_row */
    file_names *names;
    export_seen *seen;
    int added;
};

static void free_row(void *p)
{
    export_row *row = (export_row *)p;

    g_free(row->stem);
    g_free(row);
}

export_rows *export_rows_new(void)
{
    export_rows *rows = g_new0(export_rows, 1);

    rows->rows = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, free_row);
    rows->names = file_names_new();
    rows->seen = export_seen_new();
    return rows;
}

void export_rows_free(export_rows *rows)
{
    if (!rows)
        return;
    g_hash_table_destroy(rows->rows);
    file_names_free(rows->names);
    export_seen_free(rows->seen);
    g_free(rows);
}

static export_row *row_of(export_rows *rows, uint32_t thing, unsigned kind)
{
    const gint64 key = (gint64)((uint64_t)thing << 8 | kind);
    export_row *row = (export_row *)g_hash_table_lookup(rows->rows, &key);

    if (!row) {
        row = g_new0(export_row, 1);
        row->changes = UINT32_MAX;
        g_hash_table_insert(rows->rows, g_memdup2(&key, sizeof key), row);
    }
    return row;
}

/* Whether the list still has the row's entry where it was added. */
static bool is_listed(const export_row *row, export_object_list_t *list)
{
    return row->entry && list->get_entry(list->gui_data, row->place) == row->entry;
}

/* The row gets what the file holds, and its name; both are the row's from here on. */
static void fill(export_rows *rows, export_row *row, const kept_thing *t, export_file *file)
{
    export_object_entry_t *e = row->entry;

    if (!e->filename || g_strcmp0(row->stem, file->name)) {
        g_free(e->filename);
        e->filename = file_names_give(rows->names, file->name, file->otherwise, file->extension);
    }
    g_free(row->stem);
    row->stem = g_strdup(file->name);
    g_free(e->content_type);
    e->content_type = file->type;
    g_free(e->payload_data);
    e->payload_data = file->bytes;
    e->payload_len = file->size;
    e->pkt_num = file->frame;
    g_free(e->hostname);
    e->hostname = t->host ? g_strdup_printf("%s: %s", t->host, file->kind) : g_strdup(file->kind);
    file->type = NULL;
    file->bytes = NULL;
}

static void update_row(export_rows *rows, const kept_thing *t, unsigned kind, export_object_list_t *list)
{
    export_row *row = row_of(rows, t->number, kind);
    export_file file = { 0 };

    if (row->changes == t->changes)
        return;
    row->changes = t->changes;
    if ((!row->entry || is_listed(row, list)) && export_file_make(t, kind, rows->seen, &file)) {
        bool is_new = !row->entry;
        if (is_new)
            row->entry = g_new0(export_object_entry_t, 1);
        fill(rows, row, t, &file);
        if (is_new) {
            row->place = rows->added++;
            list->add_entry(list->gui_data, row->entry);
        }
    }
    export_file_clear(&file);
}

void export_rows_update(export_rows *rows, const kept *k, export_object_list_t *list)
{
    const GPtrArray *things = kept_things(k);

    for (unsigned i = 0; i < things->len; i++) {
        const kept_thing *t = (const kept_thing *)g_ptr_array_index(things, i);
        for (unsigned kind = 0; !t->same && kind < export_files_count(t->kind); kind++)
            update_row(rows, t, kind, list);
    }
}

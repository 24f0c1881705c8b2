/* taps/export_rows.h
 * The rows of Export Objects: one for each file that what is kept gives.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_EXPORT_ROWS_H
#define EXCHANGE_TAPS_EXPORT_ROWS_H

#include "taps/kept.h"

#include <epan/export_object.h>

typedef struct export_rows export_rows;

export_rows *export_rows_new(void);
void export_rows_free(export_rows *rows);    /* NULL is fine; what was added to a list is the list's */
/* Adds rows to the list, always the same one, for files that were not in it yet, and changes those whose things changed
   since. */
void export_rows_update(export_rows *rows, const kept *k, export_object_list_t *list);

#endif

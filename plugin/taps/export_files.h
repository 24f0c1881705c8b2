/* taps/export_files.h
 * The files that a thing gives: its bodies, its data, the message as a whole.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_EXPORT_FILES_H
#define EXCHANGE_TAPS_EXPORT_FILES_H

#include "taps/kept_thing.h"

typedef struct export_file {
    char *kind;                  /* what it is, for people: `attachment`; for g_free(), like the next three */
    char *type;                  /* its media type: Wireshark previews those that it knows */
    char *name;                  /* that is wanted, as the wire has it; NULL: none */
    uint8_t *bytes;              /* never NULL */
    size_t size;
    const char *otherwise;       /* name, where name has nothing to give */
    const char *extension;       /* to be put behind the name, NULL: it has its own */
    uint32_t frame;              /* where it became what it is */
} export_file;

/* Which streams are files already: those that say the same of the same property are one. */
typedef struct export_seen export_seen;
export_seen *export_seen_new(void);
void export_seen_free(export_seen *seen);

/* How many kinds of files things of this kind may give. */
unsigned export_files_count(part_kind kind);
/* The file of this number below that. Returns whether there is one; export_file_clear() in any case. */
bool export_file_make(const kept_thing *t, unsigned number, export_seen *seen, export_file *file);
void export_file_clear(export_file *file);

#endif

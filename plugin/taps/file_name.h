/* taps/file_name.h
 * Names of files from strings of the wire, which may hold anything. They stay in the folder they are put in, are valid on
 * Windows too, and no two of one export are the same, whatever the file system thinks of capitals and accents.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_FILE_NAME_H
#define EXCHANGE_TAPS_FILE_NAME_H

#include <glib.h>

#define FILE_NAME_CHARACTERS_MAX 100u
#define FILE_NAME_BYTES_MAX 180u

/* The names of one export. */
typedef struct file_names file_names;

file_names *file_names_new(void);
void file_names_free(file_names *names);     /* NULL is fine */

/* A name that the export has not had yet, for g_free(). wanted may be NULL, no UTF-8, and of any length; when nothing of
   it can stay, the name is made of otherwise, which has to be a good one. extension, such as ".eml", is put behind it;
   NULL: the name keeps its own. Where the name was given before: `name (2).txt`. */
char *file_names_give(file_names *names, const char *wanted, const char *otherwise, const char *extension);

/* wanted made safe, but not distinct; for g_free(). As long as it comes. */
char *file_name_clean(const char *wanted);

#endif

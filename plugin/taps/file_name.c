/* taps/file_name.c
 * Names of files. See taps/file_name.h.
 *
 * Rules of Windows: learn.microsoft.com, "Naming Files, Paths, and Namespaces".
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/file_name.h"

#include <stdbool.h>
#include <string.h>

#define EXTENSION_MAX 16u        /* bytes of what is kept at the end of a name that is cut, its point included */

struct file_names {
    GHashTable *given;           /* folded name -> the number that the next one like it gets */
};

file_names *file_names_new(void)
{
    file_names *names = g_new(file_names, 1);

    names->given = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return names;
}

void file_names_free(file_names *names)
{
    if (!names)
        return;
    g_hash_table_destroy(names->given);
    g_free(names);
}

/* ---- Characters ---- */

/* What Windows reserves, and what looks like a separator or becomes one where a name is converted to 8 bits. */
static bool is_reserved(gunichar c)
{
    static const gunichar others[] = { 0x2044, 0x2215, 0x2216, 0x2236, 0x29f5, 0x29f8, 0xfe68, 0xff0f, 0xff1a, 0xff3c };

    if (c < 0x80)
        return strchr("<>:\"/\\|?*", (char)c) != NULL;
    for (unsigned i = 0; i < G_N_ELEMENTS(others); i++)
        if (c == others[i])
            return true;
    return false;
}

/* Letters and marks without a shape: fillers of Hangul, the combining grapheme joiner. */
static bool is_unseen(gunichar c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
}

/* What stands in the name for a character; 0 for nothing: controls, and what is not seen but changes what is. */
static gunichar safe_character(gunichar c)
{
    switch (g_unichar_type(c)) {
    case G_UNICODE_CONTROL: case G_UNICODE_FORMAT: case G_UNICODE_SURROGATE:
        return c == '\t' || c == '\n' ? ' ' : 0;
    case G_UNICODE_LINE_SEPARATOR: case G_UNICODE_PARAGRAPH_SEPARATOR: case G_UNICODE_SPACE_SEPARATOR:
        return ' ';
    case G_UNICODE_UNASSIGNED:
        return '_';
    default:
        return is_reserved(c) ? '_' : is_unseen(c) ? 0 : c;
    }
}

/* ---- Names ---- */

static void trim_end(GString *name)
{
    while (name->len && strchr(" .", name->str[name->len - 1]))
        g_string_truncate(name, name->len - 1);
}

/* Names that are devices, with any extension: their number is how many digits follow. */
static bool is_device(const char *name)
{
    static const char *const devices[] = { "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$" };
    static const char *const digits[] = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³" };
    size_t size = strcspn(name, ".");

    while (size && name[size - 1] == ' ')
        size--;
    for (unsigned i = 0; i < G_N_ELEMENTS(devices); i++)
        if (size == strlen(devices[i]) && !g_ascii_strncasecmp(name, devices[i], size))
            return true;
    if (size < 4 || (g_ascii_strncasecmp(name, "COM", 3) && g_ascii_strncasecmp(name, "LPT", 3)))
        return false;
    for (unsigned i = 0; i < G_N_ELEMENTS(digits); i++)
        if (size == 3 + strlen(digits[i]) && !memcmp(name + 3, digits[i], size - 3))
            return true;
    return false;
}

char *file_name_clean(const char *wanted)
{
    char *valid = g_utf8_make_valid(wanted ? wanted : "", -1);
    GString *name = g_string_new(NULL);

    for (const char *c = valid; *c; c = g_utf8_next_char(c)) {
        gunichar safe = safe_character(g_utf8_get_char(c));
        if (safe && (name->len || !strchr(" .", (int)MIN(safe, 0x7f))))
            g_string_append_unichar(name, safe);
    }
    g_free(valid);
    trim_end(name);
    if (is_device(name->str))
        g_string_prepend_c(name, '_');
    return g_string_free(name, FALSE);
}

/* How many of the text's first bytes are whole characters, at most so many of each. */
static size_t fitting(const char *text, size_t bytes, size_t characters)
{
    const char *c = text;

    while (*c && characters--) {
        const char *next = g_utf8_next_char(c);
        if ((size_t)(next - text) > bytes)
            break;
        c = next;
    }
    return (size_t)(c - text);
}

/* `stem (2).txt`, the stem cut so that all of it fits. */
static char *compose(const char *stem, unsigned number, const char *extension)
{
    char *counter = number > 1 ? g_strdup_printf(" (%u)", number) : g_strdup("");
    size_t more = strlen(counter) + strlen(extension);
    GString *name = g_string_new_len(stem, (gssize)fitting(stem, FILE_NAME_BYTES_MAX - more,
                                                           FILE_NAME_CHARACTERS_MAX - more));

    trim_end(name);
    g_string_append(name, counter);
    g_string_append(name, extension);
    g_free(counter);
    return g_string_free(name, FALSE);
}

/* Without what file systems may take for the same. */
static char *folded(const char *name)
{
    char *normal = g_utf8_normalize(name, -1, G_NORMALIZE_ALL);
    char *fold = g_utf8_casefold(normal, -1);

    g_free(normal);
    return fold;
}

/* The first name of its kind that is free; later ones go on counting where it stopped. */
static char *give(file_names *names, const char *stem, const char *extension)
{
    char *first = compose(stem, 1, extension), *first_fold = folded(first), *name = first, *fold = g_strdup(first_fold);
    unsigned number = GPOINTER_TO_UINT(g_hash_table_lookup(names->given, first_fold));

    while (g_hash_table_contains(names->given, fold)) {
        number = MAX(number, 1) + 1;
        if (name != first)
            g_free(name);
        g_free(fold);
        name = compose(stem, number, extension);
        fold = folded(name);
    }
    if (name != first) {
        g_hash_table_insert(names->given, g_strdup(first_fold), GUINT_TO_POINTER(number));
        g_free(first);
    }
    g_hash_table_insert(names->given, fold, GUINT_TO_POINTER(1));
    g_free(first_fold);
    return name;
}

/* Where the name's own extension begins; its end when there is none, or too much behind the last point. */
static char *extension_in(char *name)
{
    char *point = strrchr(name, '.');

    return point && point != name && point[1] && strlen(point) <= EXTENSION_MAX ? point : name + strlen(name);
}

char *file_names_give(file_names *names, const char *wanted, const char *otherwise, const char *extension)
{
    char *clean = file_name_clean(wanted), *stem = *clean ? clean : g_strdup(otherwise), *name;

    if (stem != clean)
        g_free(clean);
    if (extension) {
        name = give(names, stem, extension);
    } else {
        char *own = g_strdup(extension_in(stem));
        *extension_in(stem) = '\0';
        name = give(names, stem, own);
        g_free(own);
    }
    g_free(stem);
    return name;
}

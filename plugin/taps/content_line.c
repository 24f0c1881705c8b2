/* taps/content_line.c
 * Lines of contacts and calendars. See taps/content_line.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/content_line.h"

#include <string.h>

#define LINE_BYTES_MAX 75u       /* longer lines are folded */

void content_line_escape(GString *value, const char *text)
{
    for (; text && *text; text++) {
        if (strchr("\\,;", *text))
            g_string_append_c(value, '\\');
        if (*text == '\n')
            g_string_append(value, "\\n");
        else if ((unsigned char)*text >= ' ' && *text != 0x7f)
            g_string_append_c(value, *text);
    }
}

static void add_folded(GString *out, const char *line)
{
    size_t room = LINE_BYTES_MAX;

    while (*line) {
        size_t size = (size_t)(g_utf8_next_char(line) - line);
        if (size > room) {
            g_string_append(out, "\r\n ");
            room = LINE_BYTES_MAX - 1;
        }
        g_string_append_len(out, line, (gssize)size);
        room -= size;
        line += size;
    }
    g_string_append(out, "\r\n");
}

void content_line_value(GString *out, const char *name, const char *value)
{
    char *line = value ? g_strconcat(name, ":", value, NULL) : NULL;

    if (line)
        add_folded(out, line);
    g_free(line);
}

void content_line_text(GString *out, const char *name, const char *text)
{
    GString *value = text ? g_string_new(NULL) : NULL;

    if (!value)
        return;
    content_line_escape(value, text);
    content_line_value(out, name, value->str);
    g_string_free(value, TRUE);
}

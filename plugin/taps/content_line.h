/* taps/content_line.h
 * Lines of contacts and calendars: `name:value`, alike in RFC 6350 (section 3) and RFC 5545 (section 3.1).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_CONTENT_LINE_H
#define EXCHANGE_TAPS_CONTENT_LINE_H

#include <glib.h>

/* Adds a line, in front of whose value stands name (parameters and all): text in UTF-8 with what has a meaning escaped, or
   a value as it is. Long lines are folded between characters. Nothing for NULL. */
void content_line_text(GString *out, const char *name, const char *text);
void content_line_value(GString *out, const char *name, const char *value);
/* Appends text as it stands within a value: escaped. */
void content_line_escape(GString *value, const char *text);

#endif

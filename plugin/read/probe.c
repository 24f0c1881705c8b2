/* read/probe.c
 * What tells a protocol by its bytes. See read/probe.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/probe.h"
#include "read/ndr.h"
#include "read/report.h"

#include <string.h>

#define DN_MAX 1023u
#define RESERVED_MAX 0xffu

static void note(ex_cursor *c, bool plausible, bool proof)
{
    if (!c->probe || c->bad)
        return;
    if (!plausible)
        c->probe->odd = true;
    else if (proof)
        c->probe->proof = true;
}

/* Attributes, then a GUID, which is not zero. */
void probe_handle(ex_cursor *c)
{
    static const uint8_t zero[NDR_CONTEXT_HANDLE_SIZE - 4];

    if (cur_left(c) >= NDR_CONTEXT_HANDLE_SIZE && tvb_memeql(c->tvb, c->off + 4, zero, sizeof zero) == 0)
        cur_fail(c, NULL, "A message without context handle");
}

/* Those of Windows that clients use: ANSI, OEM, Mac, ISO, Unicode; CP_TELETEX is 20261. */
static bool is_code_page(uint32_t n)
{
    static const uint16_t others[] = { 437, 708, 720, 737, 775, 874, 932, 936, 949, 950, 1200, 1361, 10000, 20127,
                                       20261, 20866, 20932, 20936, 21866, 38598, 51932, 51936, 51949, 52936, 54936 };

    for (unsigned i = 0; i < array_length(others); i++)
        if (n == others[i])
            return true;
    return (n >= 850 && n <= 869) || (n >= 1250 && n <= 1258) || (n >= 28591 && n <= 28605)
           || (n >= 50220 && n <= 50229) || n == 65000 || n == 65001;
}

/* A language, perhaps with a sort order (MS-LCID 2): not neutral, not invariant. */
static bool is_locale(uint32_t n)
{
    return (n & 0x3ff) != 0 && (n & 0x3ff) != 0x7f && n <= 0xfffff;
}

/* MS-OXNSPI 2.2.1.10. */
static bool is_sort_type(uint32_t n)
{
    return n == 0 || n == 3 || n == 0x3e8 || n == 0x3e9;
}

void probe_stat(ex_cursor *c, uint32_t sort_type, uint32_t code_page, uint32_t template_locale, uint32_t sort_locale)
{
    note(c, is_sort_type(sort_type) && is_code_page(code_page) && is_locale(template_locale) && is_locale(sort_locale),
         true);
}

static bool is_printable(const char *text)
{
    for (; *text; text++)
        if ((uint8_t)*text < 0x20)
            return false;
    return true;
}

void probe_string(ex_cursor *c, const char *text, uint64_t missing)
{
    static const char start[] = "/o=";

    note(c, is_printable(text),
         strlen(text) + MAX(missing, 1) <= DN_MAX + 1 && g_ascii_strncasecmp(text, start, sizeof start - 1) == 0);
}

void probe_string_size(ex_cursor *c, const char *text, uint32_t size)
{
    if (text)
        note(c, strlen(text) + 1 == size, false);
}

void probe_at_most(ex_cursor *c, uint64_t value, uint64_t most)
{
    if (c->probe && !c->bad && value > most)
        c->probe->misfit = true;
}

void probe_repeated_size(ex_cursor *c, uint32_t size)
{
    note(c, true, size > 0);
}

/* As long as names are, and without controls. */
static bool is_name(const char *text)
{
    return text && strlen(text) <= DN_MAX && is_printable(text);
}

void probe_connected(ex_cursor *c, const char *dn_prefix, const char *display_name, uint32_t return_value)
{
    if (!c->probe || c->bad)
        return;
    if (is_name(dn_prefix) && is_name(display_name) && return_value == 0)
        c->probe->proof = true;
    else
        c->probe->misfit = true;
}

/* The error codes of the address book's methods (MS-OXNSPI 2.2.1.2) but for 1 and 2, which are Unbind's: warnings,
   and failures of some facilities. */
static bool is_nspi_error(uint32_t code)
{
    switch (code >> 16) {
    case 0x0004: case 0x8000: case 0x8004: case 0x8007: return true;
    default: return false;
    }
}

void probe_comparison(ex_cursor *c, uint32_t result)
{
    note(c, !is_nspi_error(result), false);
}

void probe_comparison_error(ex_cursor *c, uint32_t error_code)
{
    note(c, !error_code || is_nspi_error(error_code), false);
}

void probe_reserved(ex_cursor *c, uint32_t value)
{
    note(c, value <= RESERVED_MAX, false);
}

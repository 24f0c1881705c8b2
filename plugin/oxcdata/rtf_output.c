/* oxcdata/rtf_output.c
 * See oxcdata/rtf_output.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/rtf_output.h"
#include "read/code_page.h"

#define REPLACEMENT 0xfffdu

void rtf_output_begin(rtf_output *o)
{
    *o = (rtf_output){ .text = g_string_new(NULL), .bytes = g_string_new(NULL) };
}

/* What waits for more gets none. */
static void flush(rtf_output *o)
{
    if (o->bytes->len)
        code_page_append(o->text, (const uint8_t *)o->bytes->str, o->bytes->len, o->page);
    g_string_truncate(o->bytes, 0);
    if (o->high)
        g_string_append_unichar(o->text, REPLACEMENT);
    o->high = 0;
}

void rtf_output_byte(rtf_output *o, uint8_t byte, uint32_t page)
{
    if (o->high || page != o->page)
        flush(o);
    o->page = page;
    g_string_append_c(o->bytes, (char)byte);
}

void rtf_output_unit(rtf_output *o, uint16_t unit)
{
    uint16_t high = o->high;

    if (high && unit >= 0xdc00 && unit <= 0xdfff) {
        o->high = 0;
        g_string_append_unichar(o->text, 0x10000u + ((high - 0xd800u) << 10) + (unit - 0xdc00u));
        return;
    }
    flush(o);
    if (unit >= 0xd800 && unit <= 0xdbff)
        o->high = unit;
    else
        g_string_append_unichar(o->text, unit >= 0xdc00 && unit <= 0xdfff ? REPLACEMENT : unit);
}

void rtf_output_text(rtf_output *o, const char *text)
{
    flush(o);
    g_string_append(o->text, text);
}

GString *rtf_output_end(rtf_output *o)
{
    flush(o);
    g_string_free(o->bytes, TRUE);
    return o->text;
}

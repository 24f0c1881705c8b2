/* oxcdata/rtf_output.h
 * The text that a reader of RTF writes: bytes in code pages, UTF-16 units and UTF-8 become one text in UTF-8.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_RTF_OUTPUT_H
#define EXCHANGE_OXCDATA_RTF_OUTPUT_H

#include <glib.h>
#include <stdint.h>

typedef struct rtf_output {
    GString *text;
    GString *bytes;              /* not yet in text: in the code page, because a character may have several */
    uint32_t page;
    uint16_t high;               /* a high surrogate that waits for the low one; 0: none */
} rtf_output;

void rtf_output_begin(rtf_output *o);
/* One byte of a text in the code page. */
void rtf_output_byte(rtf_output *o, uint8_t byte, uint32_t page);
/* One unit of UTF-16. Surrogates without partner become U+FFFD. */
void rtf_output_unit(rtf_output *o, uint16_t unit);
/* Text in UTF-8. */
void rtf_output_text(rtf_output *o, const char *text);
/* All of it, which the caller frees. */
GString *rtf_output_end(rtf_output *o);

#endif

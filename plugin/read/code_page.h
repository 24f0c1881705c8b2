/* read/code_page.h
 * 8-bit text in Windows code pages, by their numbers.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_CODE_PAGE_H
#define EXCHANGE_READ_CODE_PAGE_H

#include "wireshark/wscompat.h"

#define CODE_PAGE_WESTERN 1252u      /* what 8-bit text is taken for when nobody says */

/* size bytes at off as UTF-8, in pool scope, never NULL. Bytes that are no character are U+FFFD. Text in a page that
   isn't known is read as Windows-1252 (all are alike up to 0x7f but for those of mainframes); *guessed then says
   whether that mattered. guessed may be NULL. */
const char *code_page_text(wmem_allocator_t *pool, tvbuff_t *tvb, int off, int size, uint32_t page, bool *guessed);

/* The same of bytes that are no packet's, appended to text; all of them but those behind a null. At most INT_MAX. */
void code_page_append(GString *text, const uint8_t *bytes, size_t size, uint32_t page);

/* Whether text in the page can be read. */
bool code_page_is_known(uint32_t page);
/* Whether all of these bytes are below 0x80, which nearly every code page reads alike. */
bool code_page_is_ascii(tvbuff_t *tvb, int off, int size);

/* Whether libwireshark decodes the page by itself, and with which encoding. */
bool code_page_encoding(uint32_t page, unsigned *encoding);

#endif

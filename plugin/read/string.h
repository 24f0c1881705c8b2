/* read/string.h
 * Reading strings.
 *
 * size is in bytes, all of which must be there; CUR_NUL: up to and with the terminating zero. Zeros at the end are
 * not part of the text. When get is not NULL it receives the text as UTF-8 in packet scope, "" if bad.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_STRING_H
#define EXCHANGE_READ_STRING_H

#include "read/cursor.h"

#define CUR_NUL UINT64_MAX
/* Strings that ex_cursor.strings takes at most: as many as arrays of MS-OXNSPI may have. */
#define CUR_STRINGS_MAX 100000

/* 8-bit text in the cursor's code page. */
void cur_string8(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get);
/* UTF-16LE. */
void cur_string16(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get);
void cur_utf8(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get);
/* ISO 8859-1, whose bytes are the numbers of their characters. */
void cur_latin1(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get);
/* A line of 8-bit text: up to and with the next line feed, else to the end. Line breaks and zeros at its end are not
   part of the text. */
void cur_line8(ex_cursor *c, proto_tree *t, int hf, const char **get);

/* 8-bit text that follows is in this Windows code page; 0, or more than 16 bits: what held before still holds. */
void cur_code_page(ex_cursor *c, uint64_t page);
/* The same, 0: in one that is not known. doubt, a text that lives as long as the cursor, says why it may be another one
   or is not known, which text that is not ASCII then has as a note; NULL: it is sure, or nobody knows why. */
void cur_set_code_page(ex_cursor *c, uint16_t page, const char *doubt);
/* size bytes of 8-bit text at off, in the code page of the text read now, as UTF-8 in packet scope. The bytes have to
   be there. */
const char *cur_text8(const ex_cursor *c, int off, int size);

/* An IP address: 4 bytes under hf_v4 (FT_IPv4), 16 under hf_v6 (FT_IPv6); another size is reported and stops the
   cursor. */
void cur_ip(ex_cursor *c, proto_tree *t, int hf_v4, int hf_v6, uint64_t size);

#endif

/* read/lzfu.h
 * Decompression of RTF (MS-OXRTFCP), whose type is the letters LZFu.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_LZFU_H
#define EXCHANGE_READ_LZFU_H

#include <stddef.h>
#include <stdint.h>

/* How a decompression ended. */
typedef enum lzfu_end {
    LZFU_WHOLE,      /* at the mark that ends the data */
    LZFU_CUT,        /* the input ends before the mark */
    LZFU_NOTHING,    /* the input refers to a part of the dictionary that nothing was written to */
    LZFU_FULL        /* there is more than the output has room for */
} lzfu_end;

/* No in_len bytes decompress to more than this: a control byte with eight references of two bytes is the most, and each
   reference stands for 17 bytes at most. */
static inline size_t lzfu_most(size_t in_len) { return 8 * in_len; }

/* Decompresses in, which is CONTENTS of in_len bytes (MS-OXRTFCP section 2.1.3.1.1), into out, which has room for
   out_len bytes, and sets *out_used to the bytes written, which are good however it ended. Never reads or writes
   past the bounds; time is linear in in_len + out_len. */
lzfu_end lzfu_decompress(const uint8_t *in, size_t in_len, uint8_t *out, size_t out_len, size_t *out_used);

/* The CRC of CONTENTS of in_len bytes (section 2.1.3.2): that of MS-ABS and of PNG, but begins with 0 and is not
   inverted. */
uint32_t lzfu_crc(const uint8_t *in, uint32_t in_len);

#endif

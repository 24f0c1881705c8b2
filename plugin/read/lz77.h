/* read/lz77.h
 * Decompression of plain LZ77 (MS-XCA section 2.4), which MS-OXCRPC section 3.1.4.1.1.2 calls
 * LZ77 with DIRECT2 encoding.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_LZ77_H
#define EXCHANGE_READ_LZ77_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Decompresses in (in_len bytes) into out (room for out_len bytes) and sets *out_used to the bytes
   written, which are good even when it fails. Decoding ends where the input ends or the output is
   full, so *out_used < out_len on success means that the data is shorter than was announced.
   False: the input breaks off inside an element, refers to data before its beginning, gives an
   impossible length, or holds more than out_len bytes. Never reads or writes past the bounds; time
   is linear in in_len + out_len. */
bool lz77_decompress(const uint8_t *in, size_t in_len, uint8_t *out, size_t out_len, size_t *out_used);

#endif

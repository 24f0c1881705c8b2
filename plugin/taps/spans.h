/* taps/spans.h
 * Bytes whose places are known but which may come in any order, with holes: what is known of a stream.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_SPANS_H
#define EXCHANGE_TAPS_SPANS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct spans spans;

spans *spans_new(void);
void spans_free(spans *s);       /* NULL is fine */
/* Puts a copy of size bytes at this offset, over what was there. Memory goes with what is put in, not with offsets. What has
   thousands of holes gets no more of them. */
void spans_put(spans *s, uint64_t offset, const uint8_t *bytes, size_t size);
/* size bytes at this offset, valid until the next spans_put(); NULL unless all of them are known. */
const uint8_t *spans_at(spans *s, uint64_t offset, size_t size);
/* All bytes that are known, one hole after another left out, as a block for g_free(); NULL when there are none. is_whole:
   they begin at offset 0 and have no hole. */
uint8_t *spans_all(spans *s, size_t *size, bool *is_whole);

#endif

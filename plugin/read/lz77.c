/* read/lz77.c
 * Decompression of plain LZ77 (MS-XCA section 2.4.4). Wireshark's own decompressor can't be told
 * the size of the output, and fails on valid input whose last flag bits are zero.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/lz77.h"

#define MIN_MATCH     3u   /* the shortest match; lengths count from it */
#define LEN_NIBBLE    7u   /* 3-bit length: a nibble follows */
#define LEN_BYTE      15u  /* nibble: a byte follows */
#define LEN_WORD      255u /* byte: a 16-bit length follows */
#define FLAG_BITS     32u

typedef struct lz77_input {
    const uint8_t *at;
    const uint8_t *end;
    const uint8_t *nibble;     /* byte whose high half is the next nibble, or NULL */
} lz77_input;

/* Little-endian number of n bytes; false when the input ends before. */
static bool take(lz77_input *in, unsigned n, uint32_t *value)
{
    if ((size_t)(in->end - in->at) < n)
        return false;
    *value = 0;
    for (unsigned i = 0; i < n; i++)
        *value |= (uint32_t)in->at[i] << (8 * i);
    in->at += n;
    return true;
}

/* Two lengths share one byte: the first takes the low half, the next the high half. */
static bool take_nibble(lz77_input *in, uint32_t *value)
{
    if (in->nibble) {
        *value = *in->nibble >> 4;
        in->nibble = NULL;
        return true;
    }
    in->nibble = in->at;
    if (!take(in, 1, value))
        return false;
    *value &= 0x0f;
    return true;
}

/* Match length, given its first three bits. */
static bool take_length(lz77_input *in, uint32_t bits, uint64_t *length)
{
    uint32_t more;

    *length = bits + (uint64_t)MIN_MATCH;
    if (bits < LEN_NIBBLE)
        return true;
    if (!take_nibble(in, &more))
        return false;
    *length += more;
    if (more < LEN_BYTE)
        return true;
    if (!take(in, 1, &more))
        return false;
    *length += more;
    if (more < LEN_WORD)
        return true;
    if (!take(in, 2, &more) || (more == 0 && !take(in, 4, &more)))
        return false;
    /* a number this long stands alone, and is never less than what the short forms can say */
    if (more < LEN_NIBBLE + LEN_BYTE)
        return false;
    *length = more + (uint64_t)MIN_MATCH;
    return true;
}

/* One match: copies it to out at *used. */
static bool copy_match(lz77_input *in, uint8_t *out, size_t out_len, size_t *used)
{
    uint32_t word;
    uint64_t length;

    if (!take(in, 2, &word) || !take_length(in, word & 7, &length))
        return false;
    size_t distance = (word >> 3) + 1;
    if (distance > *used)
        return false;
    /* byte by byte: a match may overlap what it writes */
    for (; length > 0 && *used < out_len; length--, (*used)++)
        out[*used] = out[*used - distance];
    return length == 0;
}

bool lz77_decompress(const uint8_t *in, size_t in_len, uint8_t *out, size_t out_len, size_t *out_used)
{
    lz77_input input = { in, in + in_len, NULL };
    uint32_t flags = 0;
    unsigned left = 0;

    *out_used = 0;
    while (input.at < input.end) {
        if (left == 0) {
            if (!take(&input, 4, &flags))
                return false;
            left = FLAG_BITS;
            continue;
        }
        left--;
        if (flags >> left & 1) {
            if (!copy_match(&input, out, out_len, out_used))
                return false;
        } else {
            if (*out_used == out_len)
                return false;
            out[(*out_used)++] = *input.at++;
        }
    }
    return true;
}

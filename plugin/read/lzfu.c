/* read/lzfu.c
 * Decompression of RTF. See read/lzfu.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/lzfu.h"

#include <stdbool.h>
#include <string.h>

#include <glib.h>
#include <wsutil/crc32.h>

#define DICTIONARY   4096u   /* bytes, used as a ring */
#define LENGTH_BITS  4
#define LENGTH_LEAST 2u      /* the shortest match; lengths count from it */

/* What the dictionary begins with (MS-OXRTFCP section 2.1.2.1). */
static const char preset[] =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    "MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
    "\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

typedef struct lzfu_output {
    uint8_t *out;
    size_t used, len;
    uint8_t dictionary[DICTIONARY];
    unsigned next;           /* where in it the next byte goes */
    bool full;               /* it was written to its end once */
} lzfu_output;

static bool put(lzfu_output *o, uint8_t byte)
{
    if (o->used == o->len)
        return false;
    o->out[o->used++] = byte;
    o->dictionary[o->next] = byte;
    o->next = (o->next + 1) % DICTIONARY;
    o->full |= o->next == 0;
    return true;
}

/* One reference. True: goes on; else *end is how it ended. */
static bool copy_match(lzfu_output *o, unsigned reference, lzfu_end *end)
{
    unsigned from = reference >> LENGTH_BITS;
    unsigned length = (reference & ((1u << LENGTH_BITS) - 1)) + LENGTH_LEAST;

    /* Nothing can be copied from where the next byte goes: so the end is marked. */
    if (from == o->next || (from > o->next && !o->full)) {
        *end = from == o->next ? LZFU_WHOLE : LZFU_NOTHING;
        return false;
    }
    /* byte by byte: a match may go on into what it writes */
    for (; length > 0; length--, from = (from + 1) % DICTIONARY)
        if (!put(o, o->dictionary[from])) {
            *end = LZFU_FULL;
            return false;
        }
    return true;
}

/* The up to eight tokens behind a control byte, whose lowest bit is the first one's. True: goes on. */
static bool take_run(lzfu_output *o, const uint8_t **at, const uint8_t *in_end, lzfu_end *end)
{
    unsigned control = *(*at)++;

    for (int i = 0; i < 8; i++, control >>= 1) {
        const uint8_t *token = *at;
        ptrdiff_t size = control & 1 ? 2 : 1;

        *end = LZFU_CUT;
        if (in_end - token < size)
            return false;
        *at += size;
        if (size == 2) {
            if (!copy_match(o, (unsigned)token[0] << 8 | token[1], end))
                return false;
        } else if (!put(o, *token)) {
            *end = LZFU_FULL;
            return false;
        }
    }
    return true;
}

lzfu_end lzfu_decompress(const uint8_t *in, size_t in_len, uint8_t *out, size_t out_len, size_t *out_used)
{
    lzfu_output o = { .out = out, .len = out_len, .next = sizeof preset - 1 };
    const uint8_t *at = in, *in_end = in + in_len;
    lzfu_end end = LZFU_CUT;

    memcpy(o.dictionary, preset, sizeof preset - 1);
    while (at < in_end && take_run(&o, &at, in_end, &end)) {
    }
    *out_used = o.used;
    return end;
}

uint32_t lzfu_crc(const uint8_t *in, uint32_t in_len)
{
    return ~crc32_ccitt_seed(in, in_len, 0);
}

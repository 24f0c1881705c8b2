/* oxcdata/rtf_body.c
 * See oxcdata/rtf_body.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/rtf_body.h"
#include "generated/oxcdata_constants.h"
#include "read/lzfu.h"

#include <string.h>

#define COUNTED_HEADER 12u       /* COMPSIZE counts the fields behind it */

rtf_header rtf_header_read(const uint8_t *bytes)
{
    uint32_t fields[4];

    memcpy(fields, bytes, sizeof fields);
    return (rtf_header){ .comp_size = GUINT32_FROM_LE(fields[0]), .raw_size = GUINT32_FROM_LE(fields[1]),
                         .comp_type = GUINT32_FROM_LE(fields[2]), .crc = GUINT32_FROM_LE(fields[3]) };
}

bool rtf_is_cut(const rtf_header *h, size_t left)
{
    return h->comp_size < COUNTED_HEADER || h->comp_size - COUNTED_HEADER > left;
}

size_t rtf_contents_size(const rtf_header *h, size_t left)
{
    return rtf_is_cut(h, left) ? left : h->comp_size - COUNTED_HEADER;
}

static GString *decompressed(const uint8_t *contents, size_t size, size_t most, const char **failure)
{
    static const char *const failures[] = {
        [LZFU_CUT] = "end without the mark of their end",
        [LZFU_NOTHING] = "refer to bytes that were not there before",
        [LZFU_FULL] = "hold more than RAWSIZE",
    };
    GString *rtf;
    size_t used;

    most = MIN(most, lzfu_most(size));
    rtf = g_string_sized_new(most);
    *failure = failures[lzfu_decompress(contents, size, (uint8_t *)rtf->str, most, &used)];
    g_string_set_size(rtf, used);
    return rtf;
}

GString *rtf_contents(const rtf_header *h, const uint8_t *contents, size_t size, size_t max, const char **failure)
{
    size_t most = MIN(h->raw_size, max);

    *failure = NULL;
    switch (h->comp_type) {
    case COMPTYPE_COMPRESSED:
        return decompressed(contents, size, most, failure);
    case COMPTYPE_UNCOMPRESSED:
        *failure = size > most ? "hold more than RAWSIZE" : NULL;
        return g_string_new_len((const char *)contents, (gssize)MIN(size, most));
    default:
        return NULL;
    }
}

/* Which of the header's statements about what is there does not hold; NULL: all do. */
static const char *what_contradicts(const rtf_header *h, const uint8_t *contents, size_t left, const GString *rtf)
{
    if (rtf_is_cut(h, left))
        return "bytes are missing at the end of the compressed RTF";
    if (h->crc != (h->comp_type == COMPTYPE_COMPRESSED ? lzfu_crc(contents, (uint32_t)rtf_contents_size(h, left)) : 0))
        return "the compressed RTF has another CRC than its header says";
    if (rtf->len < h->raw_size)
        return "the RTF has fewer bytes than its header says";
    return NULL;
}

GString *rtf_decompress(const uint8_t *bytes, size_t size, size_t max, const char **what_is_wrong)
{
    rtf_header h;
    const char *failure;
    GString *rtf;

    *what_is_wrong = "the header of the compressed RTF is cut";
    if (size < RTF_HEADER)
        return NULL;
    h = rtf_header_read(bytes);
    size -= RTF_HEADER;
    rtf = rtf_contents(&h, bytes + RTF_HEADER, rtf_contents_size(&h, size), max, &failure);
    if (!rtf) {
        *what_is_wrong = "it is not known how the RTF is compressed";
        return NULL;
    }
    *what_is_wrong = what_contradicts(&h, bytes + RTF_HEADER, size, rtf);
    if (h.raw_size > max && rtf->len == max)
        *what_is_wrong = "the RTF is longer than the limit, where it was cut";
    else if (failure && !*what_is_wrong)
        *what_is_wrong = "the compressed RTF holds more than its header says, or is damaged";
    return rtf;
}

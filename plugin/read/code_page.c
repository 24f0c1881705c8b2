/* read/code_page.c
 * 8-bit text in Windows code pages. See read/code_page.h.
 *
 * libwireshark decodes some of them itself; the others go through iconv, which is a part of GLib or of what it stands
 * on. Where an iconv lacks one, the page counts as not known.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/code_page.h"

#include <errno.h>
#include <string.h>

#define CODE_PAGE_TELETEX 20261u
#define REPLACEMENT "\xef\xbf\xbd"   /* U+FFFD */
#define NOT_OPENED ((GIConv)0)       /* of the converters below */
#define NO_CONVERTER ((GIConv)-1)    /* what g_iconv_open() gives */

typedef struct code_page {
    uint16_t number;
    unsigned encoding;               /* libwireshark's, where iconv is NULL */
    const char *iconv;               /* its name there */
} code_page;

static const code_page pages[] = {
    { 437, ENC_CP437, NULL },
    { 850, 0, "CP850" },
    { 855, ENC_CP855, NULL },
    { 866, ENC_CP866, NULL },
    { 874, 0, "CP874" },
    { 932, 0, "CP932" },
    { 936, 0, "CP936" },
    { 949, 0, "CP949" },
    { 950, 0, "CP950" },
    { 1250, ENC_WINDOWS_1250, NULL },
    { 1251, ENC_WINDOWS_1251, NULL },
    { CODE_PAGE_WESTERN, ENC_WINDOWS_1252, NULL },
    { 1253, 0, "CP1253" },
    { 1254, 0, "CP1254" },
    { 1255, 0, "CP1255" },
    { 1256, 0, "CP1256" },
    { 1257, 0, "CP1257" },
    { 1258, 0, "CP1258" },
    { 10000, ENC_MAC_ROMAN, NULL },
    { 20127, ENC_ASCII, NULL },
    { CODE_PAGE_TELETEX, ENC_T61, NULL },
    { 20866, 0, "KOI8-R" },
    { 21866, 0, "KOI8-U" },
    { 28591, ENC_ISO_8859_1, NULL },
    { 28592, ENC_ISO_8859_2, NULL },
    { 28593, ENC_ISO_8859_3, NULL },
    { 28594, ENC_ISO_8859_4, NULL },
    { 28595, ENC_ISO_8859_5, NULL },
    { 28596, ENC_ISO_8859_6, NULL },
    { 28597, ENC_ISO_8859_7, NULL },
    { 28598, ENC_ISO_8859_8, NULL },
    { 28599, ENC_ISO_8859_9, NULL },
    { 28603, ENC_ISO_8859_13, NULL },
    { 28605, ENC_ISO_8859_15, NULL },
    { 50220, 0, "ISO-2022-JP" },
    { 51932, 0, "EUC-JP" },
    { 51949, 0, "EUC-KR" },
    { 54936, 0, "GB18030" },
    { 65001, ENC_UTF_8, NULL },
};

/* Of the pages with the same index; opened when first needed, and kept. */
static GIConv converters[G_N_ELEMENTS(pages)];

static const code_page *find_page(uint32_t number)
{
    for (unsigned i = 0; i < G_N_ELEMENTS(pages); i++)
        if (pages[i].number == number)
            return &pages[i];
    return NULL;
}

static GIConv converter_of(const code_page *page)
{
    GIConv *kept = &converters[page - pages];

    if (*kept == NOT_OPENED)
        *kept = g_iconv_open("UTF-8", page->iconv);
    return *kept;
}

/* One step: from *in, with *left bytes, to the end of text; in NULL: what the converter still holds back. Returns
   errno. */
static int convert(GIConv converter, char **in, gsize *left, wmem_strbuf_t *text)
{
    char buffer[256];
    char *out = buffer;
    gsize room = sizeof buffer;
    int error = g_iconv(converter, in, left, &out, &room) == (gsize)-1 ? errno : 0;

    wmem_strbuf_append_len(text, buffer, (size_t)(out - buffer));
    return error;
}

static const char *converted(wmem_allocator_t *pool, GIConv converter, tvbuff_t *tvb, int off, int size)
{
    wmem_strbuf_t *text = wmem_strbuf_new(pool, "");
    char *in = (char *)tvb_memdup(pool, tvb, off, (size_t)size);
    gsize left = (gsize)size;
    int error = 0;

    g_iconv(converter, NULL, NULL, NULL, NULL);      /* forget the last text's state */
    while (left > 0 && (error == 0 || error == E2BIG || error == EILSEQ)) {
        error = convert(converter, &in, &left, text);
        if (left > 0 && (error == EILSEQ || error == EINVAL)) {   /* no character, or the first part of one */
            convert(converter, NULL, NULL, text);
            wmem_strbuf_append(text, REPLACEMENT);
            in++;
            left--;
        }
    }
    convert(converter, NULL, NULL, text);
    return wmem_strbuf_get_str(text);
}

bool code_page_is_known(uint32_t page)
{
    return find_page(page) != NULL;
}

bool code_page_is_ascii(tvbuff_t *tvb, int off, int size)
{
    for (int i = 0; i < size; i++)
        if (tvb_get_uint8(tvb, off + i) >= 0x80)
            return false;
    return true;
}

bool code_page_encoding(uint32_t page, unsigned *encoding)
{
    const code_page *known = find_page(page);

    if (!known || known->iconv || page == CODE_PAGE_TELETEX)
        return false;
    *encoding = known->encoding | ENC_NA;
    return true;
}

const char *code_page_text(wmem_allocator_t *pool, tvbuff_t *tvb, int off, int size, uint32_t page, bool *guessed)
{
    const code_page *known = find_page(page);
    unsigned encoding = known ? known->encoding : ENC_WINDOWS_1252;

    if (known && known->iconv) {
        GIConv converter = converter_of(known);
        if (converter != NO_CONVERTER)
            return converted(pool, converter, tvb, off, size);
        known = NULL;
        encoding = ENC_WINDOWS_1252;
    }
    if (guessed && !known)
        *guessed = !code_page_is_ascii(tvb, off, size);
    /* T.61 lacks some characters of ASCII that Windows has in this page all the same. */
    if (page == CODE_PAGE_TELETEX && code_page_is_ascii(tvb, off, size))
        encoding = ENC_ASCII;
    return (const char *)tvb_get_string_enc(pool, tvb, off, size, encoding | ENC_NA);
}

static bool is_ascii(const uint8_t *bytes, size_t size)
{
    size_t i = 0;

    while (i < size && bytes[i] < 0x80)
        i++;
    return i == size;
}

void code_page_append(GString *text, const uint8_t *bytes, size_t size, uint32_t page)
{
    if (is_ascii(bytes, size)) {
        g_string_append_len(text, (const char *)bytes, (gssize)strnlen((const char *)bytes, size));
        return;
    }
    wmem_allocator_t *pool = wmem_allocator_new(WMEM_ALLOCATOR_SIMPLE);
    tvbuff_t *tvb = tvb_new_real_data(bytes, (unsigned)size, (int)size);
    g_string_append(text, code_page_text(pool, tvb, 0, (int)size, page, NULL));
    tvb_free(tvb);
    wmem_destroy_allocator(pool);
}

/* oxcdata/rtf_words.c
 * Control words of RTF. See oxcdata/rtf_words.h.
 *
 * They are those of the Rich Text Format specification 1.9.1, and MS-OXRTFEX section 2.1.3.1. What each stands for as a
 * text is in MS-OXRTFEX section 2.1.3.1.4.2.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/rtf_words.h"
#include "read/code_page.h"

#include <string.h>

#define LINE_END "\r\n"

static const rtf_word unknown = { "", RTF_WORD_UNKNOWN, NULL, 0 };

#define TEXT(name, text)   { name, RTF_WORD_TEXT, text, 0 }
#define LAYOUT(name, text) { name, RTF_WORD_LAYOUT_TEXT, text, 0 }
#define SKIP(name)         { name, RTF_WORD_SKIP, NULL, 0 }
#define PAGE(name, page)   { name, RTF_WORD_FIXED_PAGE, NULL, page }
#define WORD(name, what)   { name, RTF_WORD_ ## what, NULL, 0 }

static const rtf_word words[] = {
    TEXT("par", LINE_END), TEXT("line", LINE_END), TEXT("tab", "\t"),
    TEXT("lquote", "\u2018"), TEXT("rquote", "\u2019"), TEXT("ldblquote", "\u201c"), TEXT("rdblquote", "\u201d"),
    TEXT("bullet", "\u2022"), TEXT("endash", "\u2013"), TEXT("emdash", "\u2014"),
    TEXT("enspace", "\u2002"), TEXT("emspace", "\u2003"), TEXT("qmspace", "\u2005"),
    TEXT("zwj", "\u200d"), TEXT("zwnj", "\u200c"), TEXT("ltrmark", "\u200e"), TEXT("rtlmark", "\u200f"),
    LAYOUT("cell", "\t"), LAYOUT("nestcell", "\t"), LAYOUT("row", LINE_END), LAYOUT("nestrow", LINE_END),
    LAYOUT("page", LINE_END), LAYOUT("sect", LINE_END), LAYOUT("column", LINE_END),

    SKIP("colortbl"), SKIP("stylesheet"), SKIP("info"), SKIP("filetbl"), SKIP("listtable"), SKIP("listoverridetable"),
    SKIP("revtbl"), SKIP("rsidtbl"), SKIP("pict"), SKIP("nonshppict"), SKIP("objdata"), SKIP("objclass"),
    SKIP("objname"), SKIP("fldinst"), SKIP("header"), SKIP("headerl"), SKIP("headerr"), SKIP("headerf"),
    SKIP("footer"), SKIP("footerl"), SKIP("footerr"), SKIP("footerf"), SKIP("footnote"), SKIP("annotation"),
    SKIP("bkmkstart"), SKIP("bkmkend"), SKIP("pn"), SKIP("tc"), SKIP("tcn"), SKIP("xe"), SKIP("rxe"),
    SKIP("private1"), SKIP("mhtmltag"),
    WORD("pntext", BULLET),

    WORD("fonttbl", FONT_TABLE), WORD("f", FONT), WORD("fcharset", CHARSET), WORD("cpg", FONT_PAGE),
    WORD("deff", DEFAULT_FONT), WORD("plain", PLAIN), WORD("ansicpg", PAGE),
    PAGE("ansi", CODE_PAGE_WESTERN), PAGE("mac", 10000), PAGE("pc", 437), PAGE("pca", 850),
    WORD("u", UNICODE), WORD("uc", UNICODE_SKIP), WORD("bin", BINARY),
    WORD("fromhtml", FROM_HTML), WORD("fromtext", FROM_TEXT), WORD("htmltag", HTML_TAG), WORD("htmlrtf", NOT_HTML),
};

static const rtf_word *find_word(const char *name)
{
    static GHashTable *by_name;      /* made when first needed, and kept */
    const rtf_word *found;

    if (!by_name) {
        by_name = g_hash_table_new(g_str_hash, g_str_equal);
        for (unsigned i = 0; i < G_N_ELEMENTS(words); i++)
            g_hash_table_insert(by_name, (gpointer)words[i].name, (gpointer)&words[i]);
    }
    found = (const rtf_word *)g_hash_table_lookup(by_name, name);
    return found ? found : &unknown;
}

static void read_number(rtf_control *control, const uint8_t **at, const uint8_t *end)
{
    const uint8_t *p = *at;
    bool negative = p < end && *p == '-';
    int64_t number = 0;

    p += negative;
    control->has_number = p < end && g_ascii_isdigit(*p);
    control->number = 0;
    if (!control->has_number)
        return;
    for (; p < end && g_ascii_isdigit(*p); p++)
        number = MIN(number * 10 + (*p - '0'), INT32_MAX);
    control->number = (int32_t)(negative ? -number : number);
    *at = p;
}

void rtf_read_control(rtf_control *control, const uint8_t **at, const uint8_t *end)
{
    char name[RTF_NAME_MAX + 1];
    size_t size = 0;

    for (; *at < end && g_ascii_isalpha(**at); (*at)++, size++)
        if (size < RTF_NAME_MAX)
            name[size] = (char)**at;
    name[MIN(size, RTF_NAME_MAX)] = 0;
    control->word = size <= RTF_NAME_MAX ? find_word(name) : &unknown;
    read_number(control, at, end);
    if (*at < end && **at == ' ')
        (*at)++;
}

uint32_t rtf_charset_page(uint32_t charset)
{
    static const struct { uint8_t charset; uint16_t page; } pages[] = {
        { 0, CODE_PAGE_WESTERN }, { 77, 10000 }, { 128, 932 }, { 129, 949 }, { 134, 936 }, { 136, 950 }, { 161, 1253 },
        { 162, 1254 }, { 163, 1258 }, { 177, 1255 }, { 178, 1256 }, { 186, 1257 }, { 204, 1251 }, { 222, 874 },
        { 238, 1250 }, { 254, 437 }, { 255, 850 },
    };

    for (unsigned i = 0; i < G_N_ELEMENTS(pages); i++)
        if (pages[i].charset == charset)
            return pages[i].page;
    /* Some write the number of the code page itself. */
    return charset > UINT8_MAX && code_page_is_known(charset) ? charset : 0;
}

/* oxcdata/rtf.c
 * A reader of RTF that takes HTML or text out of it: MS-OXRTFEX section 2.2.3. See oxcdata/rtf.h.
 *
 * The reader goes over the bytes once. A group has its own state (font, fallbacks, where its text goes), which begins
 * as that of the group around and ends with it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/rtf.h"
#include "oxcdata/rtf_output.h"
#include "oxcdata/rtf_words.h"
#include "read/code_page.h"

#include <string.h>

#define DEPTH_MAX     10000      /* groups in groups; deeper ones share the state of the last that has its own */
#define HEADER_TOKENS 10         /* among which a document says what it was made of (section 2.2.3.1) */
#define NO_FONT       UINT32_MAX
#define OWN_PAGE      0x80000000u   /* in a font's code page: named by itself, which counts more than a charset */

/* Where the text of a group goes. */
typedef enum rtf_place { PLACE_TEXT, PLACE_TAG, PLACE_FONTS, PLACE_NOWHERE } rtf_place;

typedef struct rtf_group {
    uint32_t font;
    uint32_t fallback;           /* characters behind one in Unicode, for readers that do not know Unicode */
    rtf_place place;
    bool not_html;               /* what is there was made when HTML became RTF */
} rtf_group;

typedef struct rtf_reader {
    const uint8_t *at, *end;
    rtf_kind kind;
    rtf_group now;
    GArray *around;              /* of rtf_group: those that `now` is in */
    size_t too_deep;             /* groups that are open and have no state */
    uint32_t skip;               /* characters of a fallback that are still to be passed over */
    bool optional;               /* \* was there: a destination that may be unknown follows */
    uint32_t page;               /* of the document */
    uint32_t default_font;
    uint32_t entry_font, entry_page;   /* of the font table's entry that is read */
    GHashTable *fonts;           /* number to code page, of those that have one */
    rtf_output out;
} rtf_reader;

/* ---- text ---- */

static bool is_shown(const rtf_reader *r)
{
    return (r->now.place == PLACE_TEXT || r->now.place == PLACE_TAG) && !r->now.not_html;
}

/* Whether what was read is one of the characters that are not for us. */
static bool is_fallback(rtf_reader *r)
{
    bool is = r->skip > 0;

    r->skip -= is;
    return is;
}

/* The font's, or the document's: tags of HTML have no font. */
static uint32_t page_now(const rtf_reader *r)
{
    uint32_t font = r->now.font != NO_FONT ? r->now.font : r->default_font;
    uint32_t page = GPOINTER_TO_UINT(g_hash_table_lookup(r->fonts, GUINT_TO_POINTER(font))) & ~OWN_PAGE;

    return page && r->now.place != PLACE_TAG ? page : r->page;
}

/* In text of HTML no tag begins: those stand elsewhere. */
static const char *escape(const rtf_reader *r, uint8_t byte)
{
    if (r->kind != RTF_HTML || r->now.place != PLACE_TEXT)
        return NULL;
    return byte == '<' ? "&lt;" : byte == '>' ? "&gt;" : NULL;
}

static void read_byte(rtf_reader *r, uint8_t byte)
{
    const char *escaped;

    if (is_fallback(r) || !is_shown(r) || byte == 0)
        return;
    escaped = escape(r, byte);
    if (escaped)
        rtf_output_text(&r->out, escaped);
    else
        rtf_output_byte(&r->out, byte, page_now(r));
}

static void read_text(rtf_reader *r, const char *text)
{
    if (is_shown(r))
        rtf_output_text(&r->out, text);
}

static void read_unicode(rtf_reader *r, int32_t number)
{
    /* Larger ones than a signed number of 16 bits has are written as they are, or as negative numbers. */
    if (is_shown(r) && (uint16_t)number != 0)
        rtf_output_unit(&r->out, (uint16_t)number);
    r->skip = r->now.fallback;
}

/* ---- the font table ---- */

static void set_font_page(rtf_reader *r, uint32_t page)
{
    if (r->now.place != PLACE_FONTS || (r->entry_page & OWN_PAGE && !(page & OWN_PAGE)))
        return;
    r->entry_page = page;
    if (r->entry_font != NO_FONT)
        g_hash_table_insert(r->fonts, GUINT_TO_POINTER(r->entry_font), GUINT_TO_POINTER(page));
}

static void begin_entry(rtf_reader *r)
{
    r->entry_font = NO_FONT;
    r->entry_page = 0;
}

/* In the font table the number of the entry, elsewhere the font of what follows. */
static void set_font(rtf_reader *r, uint32_t font)
{
    if (r->now.place != PLACE_FONTS) {
        r->now.font = font;
        return;
    }
    if (r->entry_font != NO_FONT)      /* entries need no groups */
        begin_entry(r);
    r->entry_font = font;
    if (r->entry_page)
        set_font_page(r, r->entry_page);
}

/* ---- control words ---- */

/* A destination: the group's text goes there, unless it goes nowhere already. */
static void set_place(rtf_reader *r, rtf_place place)
{
    if (r->now.place != PLACE_NOWHERE)
        r->now.place = place;
}

/* What is optional and not known here is passed over. */
static void read_optional(rtf_reader *r, const rtf_control *c)
{
    bool is_tag = r->kind == RTF_HTML && c->word->what == RTF_WORD_HTML_TAG && r->now.place == PLACE_TEXT;

    set_place(r, is_tag ? PLACE_TAG : PLACE_NOWHERE);
}

static void read_about_pages(rtf_reader *r, const rtf_control *c)
{
    uint32_t number = (uint32_t)MAX(c->number, 0);

    switch (c->word->what) {
    case RTF_WORD_FONT:
        set_font(r, number);
        break;
    case RTF_WORD_CHARSET:
        set_font_page(r, rtf_charset_page(number));
        break;
    case RTF_WORD_FONT_PAGE:
        set_font_page(r, (number & ~OWN_PAGE) | OWN_PAGE);
        break;
    case RTF_WORD_DEFAULT_FONT:
        if (r->default_font == NO_FONT)
            r->default_font = number;
        break;
    case RTF_WORD_PLAIN:
        r->now.font = NO_FONT;
        break;
    case RTF_WORD_PAGE:
        if (number)
            r->page = number;
        break;
    case RTF_WORD_FIXED_PAGE:
        r->page = c->word->page;
        break;
    default:
        break;
    }
}

static void read_word(rtf_reader *r, const rtf_control *c)
{
    switch (c->word->what) {
    case RTF_WORD_TEXT:
        read_text(r, c->word->text);
        break;
    case RTF_WORD_LAYOUT_TEXT:
        if (r->kind != RTF_HTML)
            read_text(r, c->word->text);
        break;
    case RTF_WORD_SKIP:
        set_place(r, PLACE_NOWHERE);
        break;
    case RTF_WORD_BULLET:
        if (r->kind == RTF_HTML)
            set_place(r, PLACE_NOWHERE);
        break;
    case RTF_WORD_FONT_TABLE:
        set_place(r, PLACE_FONTS);
        begin_entry(r);
        break;
    case RTF_WORD_UNICODE:
        if (c->has_number)
            read_unicode(r, c->number);
        break;
    case RTF_WORD_UNICODE_SKIP:
        r->now.fallback = c->has_number ? (uint32_t)MAX(c->number, 0) : 1;
        break;
    case RTF_WORD_NOT_HTML:
        r->now.not_html = r->kind != RTF_NATIVE && (!c->has_number || c->number != 0);
        break;
    default:
        read_about_pages(r, c);
    }
}

static void read_control_word(rtf_reader *r)
{
    bool optional = r->optional;
    rtf_control c;

    r->optional = false;
    rtf_read_control(&c, &r->at, r->end);
    if (c.word->what == RTF_WORD_BINARY)
        r->at += MIN(MAX(c.number, 0), r->end - r->at);
    if (is_fallback(r))
        return;
    if (optional)
        read_optional(r, &c);
    else
        read_word(r, &c);
}

/* ---- control symbols ---- */

/* \'hh: a byte. One whose digits are missing is nothing. */
static void read_hex(rtf_reader *r)
{
    if (r->end - r->at < 2 || !g_ascii_isxdigit(r->at[0]) || !g_ascii_isxdigit(r->at[1]))
        return;
    uint8_t byte = (uint8_t)(g_ascii_xdigit_value((char)r->at[0]) << 4 | g_ascii_xdigit_value((char)r->at[1]));
    r->at += 2;
    read_byte(r, byte);
}

static void read_symbol(rtf_reader *r, uint8_t symbol)
{
    switch (symbol) {
    case '\'':
        read_hex(r);
        break;
    case '*':
        r->optional = true;
        break;
    case '{':
    case '}':
    case '\\':
        read_byte(r, symbol);
        break;
    case '\r':
    case '\n':
        if (!is_fallback(r))
            read_text(r, "\r\n");
        break;
    case '~':
        if (!is_fallback(r))
            read_text(r, "\u00a0");
        break;
    case '_':        /* RTF has a hyphen where no line breaks, MS-OXRTFEX one where it may */
        if (!is_fallback(r))
            read_text(r, r->kind == RTF_NATIVE ? "\u2011" : "\u00ad");
        break;
    default:
        is_fallback(r);
    }
}

static void read_control(rtf_reader *r)
{
    if (r->at == r->end)
        return;
    if (g_ascii_isalpha(*r->at))
        read_control_word(r);
    else
        read_symbol(r, *r->at++);
}

/* ---- groups ---- */

static void begin_group(rtf_reader *r)
{
    r->skip = 0;
    if (r->around->len < DEPTH_MAX)
        g_array_append_val(r->around, r->now);
    else
        r->too_deep++;
    if (r->now.place == PLACE_FONTS)
        begin_entry(r);
}

/* False when it was the last one: what is behind the document is no part of it. */
static bool end_group(rtf_reader *r)
{
    r->skip = 0;
    r->optional = false;
    if (r->too_deep) {
        r->too_deep--;
        return true;
    }
    r->now = g_array_index(r->around, rtf_group, r->around->len - 1);
    g_array_set_size(r->around, r->around->len - 1);
    return r->around->len > 0;
}

/* ---- the document ---- */

/* What the document was made of: among its first tokens, as long as these are beginnings of groups and control words
   (section 2.2.3.1). */
static rtf_kind recognize(const uint8_t *at, const uint8_t *end)
{
    for (int i = 0; i < HEADER_TOKENS && at < end; i++) {
        rtf_control c;

        while (at < end && (*at == '\r' || *at == '\n'))
            at++;
        if (at < end && *at == '{') {
            at++;
            continue;
        }
        if (end - at < 2 || *at != '\\' || !g_ascii_isalpha(at[1]))
            break;
        at++;
        rtf_read_control(&c, &at, end);
        if (c.word->what == RTF_WORD_FROM_HTML || c.word->what == RTF_WORD_FROM_TEXT)
            return c.word->what == RTF_WORD_FROM_HTML ? RTF_HTML : RTF_TEXT;
    }
    return RTF_NATIVE;
}

static void read_document(rtf_reader *r)
{
    bool goes_on = true;

    while (goes_on && r->at < r->end) {
        uint8_t byte = *r->at++;

        switch (byte) {
        case '{':  begin_group(r); break;
        case '}':  goes_on = end_group(r); break;
        case '\\': read_control(r); break;
        case '\r':
        case '\n': break;       /* lines of the file, not of the text */
        default:   read_byte(r, byte);
        }
    }
}

GString *rtf_original(const uint8_t *rtf, size_t size, rtf_kind *kind)
{
    static const char begins[] = "{\\rtf";
    rtf_reader r = { .at = rtf, .end = rtf + size, .page = CODE_PAGE_WESTERN, .default_font = NO_FONT,
                     .now = { .font = NO_FONT, .fallback = 1 } };

    if (size < sizeof begins - 1 || memcmp(rtf, begins, sizeof begins - 1) != 0)
        return NULL;
    *kind = r.kind = recognize(rtf, rtf + size);
    begin_entry(&r);
    r.around = g_array_new(FALSE, FALSE, sizeof(rtf_group));
    r.fonts = g_hash_table_new(NULL, NULL);
    rtf_output_begin(&r.out);
    read_document(&r);
    g_hash_table_destroy(r.fonts);
    g_array_free(r.around, TRUE);
    return rtf_output_end(&r.out);
}

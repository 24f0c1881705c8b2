/* read/string.c
 * Strings. See read/string.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/string.h"
#include "read/code_page.h"
#include "read/report.h"
#include "read/scalar.h"
#include "read/text.h"

#include <epan/proto_data.h>
#include <string.h>

/* Shows `text` of the `size` bytes at the cursor (the rest is a terminator) and goes behind them. Returns the item, or
   NULL. */
static proto_item *show_string(ex_cursor *c, proto_tree *t, int hf, int text, int size, unsigned encoding,
                               const char **get)
{
    proto_item *item = NULL;

    t = cur_room(c, t);
    if (t) {
        item = proto_tree_add_item(t, hf, c->tvb, c->off, text, encoding);
        proto_item_set_len(item, size);
    }
    if (get)
        *get = (const char *)tvb_get_string_enc(c->pinfo->pool, c->tvb, c->off, text, encoding);
    c->off += size;
    return item;
}

/* The code page of 8-bit text read now. */
static uint32_t code_page_of(const ex_cursor *c)
{
    return c->code_page ? c->code_page : CODE_PAGE_WESTERN;
}

void cur_code_page(ex_cursor *c, uint64_t page)
{
    if (!c->bad && page != 0 && page <= UINT16_MAX)
        cur_set_code_page(c, (uint16_t)page, NULL);
}

void cur_set_code_page(ex_cursor *c, uint16_t page, const char *doubt)
{
    c->code_page = page;
    c->page_doubt = doubt;
}

/* Whether the frame has no note on text with this expert info yet, and from now on it has one: text often comes by the
   hundred, and one note says it all. */
static bool is_first(const ex_cursor *c, const expert_field *ei)
{
    packet_info *pinfo = c->pinfo;
    const uint32_t key = 0x63700000 + (uint32_t)ei->ei;      /* any numbers that are no layer numbers */

    if (p_get_proto_data(pinfo->pool, pinfo, c->proto->proto, key))
        return false;
    p_add_proto_data(pinfo->pool, pinfo, c->proto->proto, key, pinfo);
    return true;
}

/* Notes at the item (or NULL) of `size` bytes of text at off that their code page is not sure, where that matters. */
static void note_doubt(const ex_cursor *c, proto_item *item, int off, int size)
{
    const expert_field *ei = &c->proto->ei_context;

    if ((c->code_page && !c->page_doubt) || c->probe || code_page_is_ascii(c->tvb, off, size) || !is_first(c, ei))
        return;
    expert_add_info_format(c->pinfo, item, (expert_field *)ei, "%s: read as code page %u",
                           c->page_doubt ? c->page_doubt : "Nothing tells the code page of 8-bit text here",
                           code_page_of(c));
}

/* The same where it is told, but nothing here can read it. */
static void note_unknown(const ex_cursor *c, proto_item *item)
{
    const expert_field *ei = &c->proto->ei_code_page;

    proto_item_append_text(item, " [code page %u]", code_page_of(c));
    if (!c->probe && is_first(c, ei))
        expert_add_info_format(c->pinfo, item, (expert_field *)ei, "Code page %u is not known: read as code page %u",
                               code_page_of(c), CODE_PAGE_WESTERN);
}

const char *cur_text8(const ex_cursor *c, int off, int size)
{
    return code_page_text(c->pinfo->pool, c->tvb, off, size, code_page_of(c), NULL);
}

/* show_string() for 8-bit text. */
static void show_string8(ex_cursor *c, proto_tree *t, int hf, int text, int size, const char **get)
{
    uint32_t page = code_page_of(c);
    int start = c->off;
    unsigned encoding;
    bool guessed = false;

    if (code_page_encoding(page, &encoding)) {
        note_doubt(c, show_string(c, t, hf, text, size, encoding, get), start, text);
        return;
    }
    t = cur_room(c, t);
    const char *utf8 = t || get ? code_page_text(c->pinfo->pool, c->tvb, start, text, page, &guessed) : NULL;
    proto_item *item = t ? proto_tree_add_string(t, hf, c->tvb, start, size, utf8) : NULL;
    c->off += size;
    if (guessed)
        note_unknown(c, item);
    else
        note_doubt(c, item, start, text);
    if (get)
        *get = utf8;
}

/* Offset of the zero that ends the string at the cursor, in units of `unit` bytes; -1: none. */
static int find_end(const ex_cursor *c, int unit)
{
    if (unit == 1)
        return tvb_find_uint8(c->tvb, c->off, c->end - c->off, 0);
    for (int i = c->off; i + 2 <= c->end; i += 2)
        if (tvb_get_letohs(c->tvb, i) == 0)
            return i;
    return -1;
}

/* `text` of the `size` bytes at the cursor, of 1 or 2 bytes a unit; encoding ENC_NA: in the code page. */
static void show_text(ex_cursor *c, proto_tree *t, int hf, int text, int size, unsigned encoding, const char **get)
{
    if (encoding == ENC_NA)
        show_string8(c, t, hf, text, size, get);
    else
        show_string(c, t, hf, text, size, encoding, get);
}

static void read_string(ex_cursor *c, proto_tree *t, int hf, uint64_t size, int unit, unsigned encoding,
                        const char **get)
{
    if (get)
        *get = "";
    if (c->bad)
        return;
    if (size == CUR_NUL) {
        int end = find_end(c, unit);
        if (end < 0) {
            const char *left = cur_number_text(c, (uint64_t)(c->end - c->off), "byte", "bytes");
            cur_report_short(c, t, wmem_strdup_printf(c->pinfo->pool, "%s: no terminating zero in the %s left",
                                                      cur_field_name(hf), left));
            return;
        }
        show_text(c, t, hf, end - c->off, end - c->off + unit, encoding, get);
        return;
    }
    if (!cur_need(c, t, hf, size))
        return;
    int text = (int)size;
    if (unit == 1)
        while (text && tvb_get_uint8(c->tvb, c->off + text - 1) == 0)
            text--;
    else if (text % 2 == 0)
        while (text && tvb_get_letohs(c->tvb, c->off + text - 2) == 0)
            text -= 2;
    show_text(c, t, hf, text, (int)size, encoding, get);
}

/* A probe: the start of a string that goes on behind the last byte that is there. */
static void probe_start(ex_cursor *c, uint64_t size)
{
    if (c->bad || size == CUR_NUL || size <= (uint64_t)cur_left(c))
        return;
    c->probe->string(c, cur_text8(c, c->off, cur_left(c)), size - (uint64_t)cur_left(c));
}

void cur_string8(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get)
{
    const char *text = NULL;
    bool probed = c->probe && c->probe->string;

    if (!get && (probed || c->strings))
        get = &text;
    if (probed)
        probe_start(c, size);
    read_string(c, t, hf, size, 1, ENC_NA, get);
    if (probed)
        c->probe->string(c, *get, 0);
    if (c->strings && !c->bad && wmem_array_get_count(c->strings) < CUR_STRINGS_MAX)
        wmem_array_append(c->strings, get, 1);
}

void cur_string16(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get)
{
    read_string(c, t, hf, size, 2, ENC_UTF_16 | ENC_LITTLE_ENDIAN, get);
}

void cur_utf8(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get)
{
    read_string(c, t, hf, size, 1, ENC_UTF_8 | ENC_NA, get);
}

void cur_latin1(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get)
{
    read_string(c, t, hf, size, 1, ENC_ISO_8859_1 | ENC_NA, get);
}

void cur_line8(ex_cursor *c, proto_tree *t, int hf, const char **get)
{
    int feed, end, text;

    if (get)
        *get = "";
    if (!cur_need(c, t, hf, 1))
        return;
    feed = tvb_find_uint8(c->tvb, c->off, c->end - c->off, '\n');
    end = feed < 0 ? c->end : feed + 1;
    text = end;
    while (text > c->off && strchr("\r\n", tvb_get_uint8(c->tvb, text - 1)))    /* finds the zero, too */
        text--;
    show_string8(c, t, hf, text - c->off, end - c->off, get);
}

void cur_ip(ex_cursor *c, proto_tree *t, int hf_v4, int hf_v6, uint64_t size)
{
    if (!cur_need(c, t, hf_v4, size))
        return;
    if (size != 4 && size != 16) {
        cur_fail(c, t, "%s has %s, an address has 4 or 16", cur_field_name(hf_v4),
                 cur_number_text(c, size, "byte", "bytes"));
        return;
    }
    cur_show(c, t, size == 4 ? hf_v4 : hf_v6, (int)size, size == 4 ? ENC_BIG_ENDIAN : ENC_NA);
    c->off += (int)size;
}

/* read/cursor.c
 * Bounded reading and showing. See read/cursor.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/cursor.h"
#include "read/code_page.h"
#include "wireshark/visible.h"
#include <epan/proto_data.h>
#include <epan/to_str.h>

#include <limits.h>
#include <stdarg.h>
#include <string.h>

ex_cursor cur_make(tvbuff_t *tvb, packet_info *pinfo, int off, int len, const ex_proto *proto)
{
    int captured = (int)tvb_captured_length(tvb);
    ex_cursor c = { .tvb = tvb, .pinfo = pinfo, .proto = proto, .context = proto->context, .n_columns = UINT32_MAX };

    c.off = CLAMP(off, 0, captured);
    c.end = (len < 0 || len > captured - c.off) ? captured : c.off + len;
    return c;
}

static const char *field_name(int hf)
{
    const header_field_info *info = hf > 0 ? proto_registrar_get_nth((unsigned)hf) : NULL;
    return info ? info->name : "structure";
}

/* Whether this is a probe, which then notes a misfit in place of a report. */
static bool probe_misfit(const ex_cursor *c)
{
    if (c->probe)
        c->probe->misfit = true;
    return c->probe != NULL;
}

/* The same for a value that moves nothing. */
static bool probe_odd(const ex_cursor *c)
{
    if (c->probe)
        c->probe->odd = true;
    return c->probe != NULL;
}

/* An expert info over the bytes at the cursor; tree NULL still reaches the expert tap. */
static void report_at(ex_cursor *c, proto_tree *t, const expert_field *ei, const char *text)
{
    if (probe_misfit(c))
        return;
    proto_tree_add_expert_format(t, c->pinfo, (expert_field *)ei, c->tvb, c->off, c->end - c->off, "%s", text);
}

/* Bytes are missing: nothing more is read. */
static void report_short(ex_cursor *c, proto_tree *t, const char *text)
{
    if (c->probe)
        c->probe->cut = true;
    else
        report_at(c, t, &c->proto->ei_short, text);
    c->bad = true;
}

bool cur_need(ex_cursor *c, proto_tree *t, int hf, uint64_t n)
{
    if (c->bad)
        return false;
    if (n <= (uint64_t)(c->end - c->off))
        return true;
    report_short(c, t, wmem_strdup_printf(c->pinfo->pool, "%s: %" PRIu64 " byte%s needed, %d left", field_name(hf), n,
                                          n == 1 ? "" : "s", c->end - c->off));
    return false;
}

static char *vformat(ex_cursor *c, const char *fmt, va_list ap)
{
    return wmem_strdup_vprintf(c->pinfo->pool, fmt, ap);
}

void cur_bad_value(ex_cursor *c, proto_item *item, const char *fmt, ...)
{
    va_list ap;
    if (probe_misfit(c))
        return;
    va_start(ap, fmt);
    expert_add_info_format(c->pinfo, item, (expert_field *)&c->proto->ei_bad, "%s", vformat(c, fmt, ap));
    va_end(ap);
}

void cur_fail(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    va_list ap;
    if (c->bad)
        return;
    va_start(ap, fmt);
    report_at(c, t, &c->proto->ei_bad, vformat(c, fmt, ap));
    va_end(ap);
    c->bad = true;
}

void cur_check_count(ex_cursor *c, proto_tree *t, const char *count_name, uint64_t count, const char *array_name,
                     uint64_t elements)
{
    if (c->bad || count == elements)
        return;
    report_at(c, t, &c->proto->ei_bad,
              wmem_strdup_printf(c->pinfo->pool, "%s is %" PRIu64 ", but %s has %" PRIu64 " elements", count_name, count,
                                 array_name, elements));
}

/* Where something is said about the field hf, which was just read into t: at its item, or, where that was not made because
   the tree is full or nobody asked for it, at the item that t hangs below. */
static proto_item *item_of(proto_tree *t, int hf)
{
    proto_item *item = cur_last_item(t, hf);

    return item || !t ? item : proto_tree_get_parent(t);
}

void cur_must(ex_cursor *c, proto_tree *t, int hf, uint64_t value, uint64_t must)
{
    if (c->bad || value == must || probe_odd(c))
        return;
    expert_add_info_format(c->pinfo, item_of(t, hf), (expert_field *)&c->proto->ei_must,
                           "%s is %" PRIu64 ", must be %" PRIu64, field_name(hf), value, must);
}

void cur_at_most(ex_cursor *c, proto_tree *t, int hf, uint64_t value, uint64_t most)
{
    if (c->bad || value <= most || probe_odd(c))
        return;
    expert_add_info_format(c->pinfo, item_of(t, hf), (expert_field *)&c->proto->ei_must,
                           "%s is %" PRIu64 ", must be at most %" PRIu64, field_name(hf), value, most);
}

void cur_missing(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    va_list ap;
    if (c->bad || c->probe)
        return;
    va_start(ap, fmt);
    report_at(c, t, &c->proto->ei_context, vformat(c, fmt, ap));
    va_end(ap);
}

void cur_finish(ex_cursor *c, proto_tree *t)
{
    if (c->off < c->end && !probe_misfit(c)) {
        proto_item *item = proto_tree_add_item(t, c->proto->hf_undecoded, c->tvb, c->off, c->end - c->off, ENC_NA);
        expert_add_info_format(c->pinfo, item, (expert_field *)&c->proto->ei_undecoded, "%d byte%s not decoded",
                               c->end - c->off, c->end - c->off == 1 ? "" : "s");
    }
    c->off = c->end;
    c->bad = true;
}

uint64_t cur_next_integer(const ex_cursor *c, int n)
{
    if (cur_left(c) < n)
        return 0;
    return n == 2 ? tvb_get_letohs(c->tvb, c->off) : n == 4 ? tvb_get_letohl(c->tvb, c->off) : tvb_get_letoh64(c->tvb, c->off);
}

proto_tree *cur_room(const ex_cursor *c, proto_tree *t)
{
    static const unsigned key = 0x6974656d;      /* any number that is no layer number */
    packet_info *pinfo = c->pinfo;

    if (!t || tree_item_count(t) < CUR_MAX_ITEMS)
        return t;
    if (!p_get_proto_data(pinfo->pool, pinfo, c->proto->proto, key)) {
        p_add_proto_data(pinfo->pool, pinfo, c->proto->proto, key, pinfo);
        proto_tree_add_expert(t, pinfo, (expert_field *)&c->proto->ei_items, c->tvb, c->off, c->end - c->off);
    }
    return NULL;
}

bool cur_take(ex_cursor *c, proto_tree *t, int hf, int n)
{
    if (c->ndr && !c->bad) {
        int pad = (n - c->off % n) % n;
        if (pad > c->end - c->off)
            return cur_need(c, t, hf, (uint64_t)pad + (uint64_t)n);
        c->off += pad;
    }
    return cur_need(c, t, hf, (uint64_t)n);
}

proto_item *cur_show(ex_cursor *c, proto_tree *t, int hf, int n, unsigned encoding)
{
    proto_item *item;

    t = cur_room(c, t);
    if (!t)
        return NULL;
    item = proto_tree_add_item(t, hf, c->tvb, c->off, n, encoding);
    if (c->ignored)
        proto_item_append_text(item, " (to be ignored)");
    return item;
}

uint8_t cur_u8(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 1))
        return 0;
    cur_show(c, t, hf, 1, ENC_LITTLE_ENDIAN);
    return tvb_get_uint8(c->tvb, c->off++);
}

uint16_t cur_u16(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 2))
        return 0;
    cur_show(c, t, hf, 2, ENC_LITTLE_ENDIAN);
    c->off += 2;
    return tvb_get_letohs(c->tvb, c->off - 2);
}

uint32_t cur_u32(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 4))
        return 0;
    cur_show(c, t, hf, 4, ENC_LITTLE_ENDIAN);
    c->off += 4;
    return tvb_get_letohl(c->tvb, c->off - 4);
}

uint64_t cur_u64(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 8))
        return 0;
    cur_show(c, t, hf, 8, ENC_LITTLE_ENDIAN);
    c->off += 8;
    return tvb_get_letoh64(c->tvb, c->off - 8);
}

bool cur_bool8(ex_cursor *c, proto_tree *t, int hf)
{
    return cur_u8(c, t, hf) != 0;
}

float cur_f32(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 4))
        return 0;
    cur_show(c, t, hf, 4, ENC_LITTLE_ENDIAN);
    c->off += 4;
    return tvb_get_letohieee_float(c->tvb, c->off - 4);
}

double cur_f64(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 8))
        return 0;
    cur_show(c, t, hf, 8, ENC_LITTLE_ENDIAN);
    c->off += 8;
    return tvb_get_letohieee_double(c->tvb, c->off - 8);
}

e_guid_t cur_guid(ex_cursor *c, proto_tree *t, int hf)
{
    e_guid_t guid = { 0, 0, 0, { 0 } };

    /* In NDR a GUID is a structure whose largest member has 4 bytes. */
    if (c->ndr && !c->bad && c->off % 4 && c->end - c->off >= 4)
        c->off += 4 - c->off % 4;
    if (!cur_need(c, t, hf, 16))
        return guid;
    cur_show(c, t, hf, 16, ENC_LITTLE_ENDIAN);
    tvb_get_letohguid(c->tvb, c->off, &guid);
    c->off += 16;
    return guid;
}

void cur_guid_name(ex_cursor *c, proto_tree *t, const e_guid_t *guid, const e_guid_t *known, const char *name)
{
    t = cur_room(c, t);
    if (tree_is_visible(t) && !c->bad && tree_last_item(t) && guid_cmp(guid, known) == 0)
        proto_item_append_text(tree_last_item(t), " (%s)", name);
}

/* FILETIME values that are no time but say "none" and "never". */
#define FILETIME_NONE  UINT64_C(0)
#define FILETIME_NEVER UINT64_C(0x7fffffffffffffff)

uint64_t cur_filetime(ex_cursor *c, proto_tree *t, int hf)
{
    uint64_t value;
    nstime_t time = NSTIME_INIT_ZERO;

    /* NDR aligns FILETIME, a pair of DWORDs, to 4. */
    if (!cur_take(c, t, hf, 4) || !cur_need(c, t, hf, 8))
        return 0;
    value = tvb_get_letoh64(c->tvb, c->off);
    t = cur_room(c, t);
    if (t) {
        bool is_time = value != FILETIME_NONE && value < FILETIME_NEVER && filetime_to_nstime(&time, value);
        proto_item *item = proto_tree_add_time(t, hf, c->tvb, c->off, 8, &time);
        if (!is_time)
            proto_item_append_text(item, value == FILETIME_NONE ? " (0: not set)" :
                                   value >= FILETIME_NEVER ? " (0x%016" PRIx64 ": never)" : " (0x%016" PRIx64 ")", value);
    }
    c->off += 8;
    return value;
}

uint16_t cur_u16be(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 2))
        return 0;
    cur_show(c, t, hf, 2, ENC_BIG_ENDIAN);
    c->off += 2;
    return tvb_get_ntohs(c->tvb, c->off - 2);
}

/* An address of n bytes. */
static const char *read_address(ex_cursor *c, proto_tree *t, int hf, address_type type, int n, unsigned encoding)
{
    address a;

    if (!cur_need(c, t, hf, (uint64_t)n))
        return "";
    cur_show(c, t, hf, n, encoding);
    set_address_tvb(&a, (int)type, n, c->tvb, c->off);
    c->off += n;
    return address_to_str(c->pinfo->pool, &a);
}

const char *cur_ipv4(ex_cursor *c, proto_tree *t, int hf)
{
    return read_address(c, t, hf, AT_IPv4, 4, ENC_BIG_ENDIAN);
}

const char *cur_ipv6(ex_cursor *c, proto_tree *t, int hf)
{
    return read_address(c, t, hf, AT_IPv6, 16, ENC_NA);
}

uint32_t cur_ucount(ex_cursor *c, proto_tree *t, int hf)
{
    return c->wide ? cur_u32(c, t, hf) : cur_u16(c, t, hf);
}

/* The last minute that is used: there is no end. MS-OXOCAL 2.2.1.44.1. */
#define MINUTES_NO_END 0x5ae980dfU

uint32_t cur_minutes(ex_cursor *c, proto_tree *t, int hf)
{
    uint32_t value;
    nstime_t time = NSTIME_INIT_ZERO;

    if (!cur_take(c, t, hf, 4))
        return 0;
    value = tvb_get_letohl(c->tvb, c->off);
    t = cur_room(c, t);
    if (t) {
        time.secs = (time_t)((int64_t)value * 60 - SECONDS_1601_TO_1970);
        /* Most are local times: Wireshark's own text would say UTC. */
        if (tree_is_visible(t))
            proto_tree_add_time_format_value(t, hf, c->tvb, c->off, 4, &time, "%s%s", cur_minutes_text(c, value),
                                             value == MINUTES_NO_END ? " (no end)" : "");
        else
            proto_tree_add_time(t, hf, c->tvb, c->off, 4, &time);
    }
    c->off += 4;
    return value;
}

/* Shows a bit field of n bytes and goes behind it. */
static uint32_t read_bits(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, int n, uint32_t defined)
{
    uint32_t value;

    if (!cur_take(c, t, hf, n))
        return 0;
    value = n == 1 ? tvb_get_uint8(c->tvb, c->off) : n == 2 ? tvb_get_letohs(c->tvb, c->off) : tvb_get_letohl(c->tvb, c->off);
    t = cur_room(c, t);
    if (t)
        proto_tree_add_bitmask(t, c->tvb, (unsigned)c->off, hf, ett, bits, ENC_LITTLE_ENDIAN);
    if ((value & ~defined) && !probe_odd(c))
        proto_tree_add_expert_format(t, c->pinfo, (expert_field *)&c->proto->ei_reserved, c->tvb, c->off, n,
                                     "%s: bits 0x%x are set, which have no meaning", field_name(hf), value & ~defined);
    c->off += n;
    return value;
}

uint8_t cur_flags8(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint8_t defined)
{
    return (uint8_t)read_bits(c, t, hf, ett, bits, 1, defined);
}

uint16_t cur_flags16(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint16_t defined)
{
    return (uint16_t)read_bits(c, t, hf, ett, bits, 2, defined);
}

uint32_t cur_flags32(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint32_t defined)
{
    return read_bits(c, t, hf, ett, bits, 4, defined);
}

void cur_bytes(ex_cursor *c, proto_tree *t, int hf, uint64_t size)
{
    if (!cur_need(c, t, hf, size))
        return;
    cur_show(c, t, hf, (int)size, ENC_NA);
    c->off += (int)size;
}

/* Shows `text` of the `size` bytes at the cursor (the rest is a terminator) and goes behind them. */
static void show_string(ex_cursor *c, proto_tree *t, int hf, int text, int size, unsigned encoding, const char **get)
{
    t = cur_room(c, t);
    if (t) {
        proto_item *item = proto_tree_add_item(t, hf, c->tvb, c->off, text, encoding);
        proto_item_set_len(item, size);
    }
    if (get)
        *get = (const char *)tvb_get_string_enc(c->pinfo->pool, c->tvb, c->off, text, encoding);
    c->off += size;
}

/* The code page of 8-bit text read now. */
static uint32_t code_page_of(const ex_cursor *c)
{
    return c->code_page ? c->code_page : CODE_PAGE_WESTERN;
}

void cur_code_page(ex_cursor *c, uint64_t page)
{
    if (!c->bad && page != 0 && page <= UINT16_MAX)
        c->code_page = (uint16_t)page;
}

const char *cur_text8(const ex_cursor *c, int off, int size)
{
    return code_page_text(c->pinfo->pool, c->tvb, off, size, code_page_of(c), NULL);
}

/* show_string() for 8-bit text. */
static void show_string8(ex_cursor *c, proto_tree *t, int hf, int text, int size, const char **get)
{
    uint32_t page = code_page_of(c);
    unsigned encoding;
    bool guessed = false;

    if (code_page_encoding(page, &encoding)) {
        show_string(c, t, hf, text, size, encoding, get);
        return;
    }
    t = cur_room(c, t);
    if (t || get) {
        const char *utf8 = code_page_text(c->pinfo->pool, c->tvb, c->off, text, page, &guessed);
        proto_item *item = t ? proto_tree_add_string(t, hf, c->tvb, c->off, size, utf8) : NULL;
        if (guessed)
            proto_item_append_text(item, " [code page %u]", page);
        if (get)
            *get = utf8;
    }
    c->off += size;
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

static void read_string(ex_cursor *c, proto_tree *t, int hf, uint64_t size, int unit, unsigned encoding, const char **get)
{
    if (get)
        *get = "";
    if (c->bad)
        return;
    if (size == CUR_NUL) {
        int end = find_end(c, unit);
        if (end < 0) {
            report_short(c, t, wmem_strdup_printf(c->pinfo->pool, "%s: no terminating zero in the %d bytes left",
                                                  field_name(hf), c->end - c->off));
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

void cur_string8(ex_cursor *c, proto_tree *t, int hf, uint64_t size, const char **get)
{
    const char *text = NULL;
    bool probed = c->probe && c->probe->string;

    if (!get && (probed || c->strings))
        get = &text;
    read_string(c, t, hf, size, 1, ENC_NA, get);
    if (probed)
        c->probe->string(c, *get);
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
        cur_fail(c, t, "%s has %" PRIu64 " bytes, an address has 4 or 16", field_name(hf_v4), size);
        return;
    }
    cur_show(c, t, size == 4 ? hf_v4 : hf_v6, (int)size, size == 4 ? ENC_BIG_ENDIAN : ENC_NA);
    c->off += (int)size;
}

cur_node cur_open(ex_cursor *c, proto_tree *t, int hf, int ett, int64_t index)
{
    cur_node n = { NULL, NULL, c->off };

    if (++c->depth > CUR_MAX_DEPTH)
        cur_fail(c, t, "%s: nested deeper than %d structures", field_name(hf), CUR_MAX_DEPTH);
    t = cur_room(c, t);
    if (!t || c->bad)
        return n;
    n.item = proto_tree_add_item(t, hf, c->tvb, c->off, 0, ENC_NA);
    if (index >= 0)
        proto_item_append_text(n.item, " [%" PRId64 "]", index);
    n.tree = proto_item_add_subtree(n.item, ett);
    return n;
}

void cur_close(ex_cursor *c, cur_node *n)
{
    c->depth--;
    if (n->item)
        proto_item_set_len(n->item, c->off - n->start);
}

void cur_struct(ex_cursor *c, proto_tree *t, int hf, int ett, void (*fn)(ex_cursor *, proto_tree *))
{
    cur_node n;

    if (c->bad)
        return;
    n = cur_open(c, t, hf, ett, -1);
    c->text = NULL;
    fn(c, n.tree);
    cur_close(c, &n);
}

bool cur_element(ex_cursor *c, proto_tree *t, int hf, uint64_t i, uint64_t n)
{
    if (i >= n || (n == CUR_REST && (!cur_more(c) || (c->block && c->off >= c->block->first))))
        return false;
    return cur_need(c, t, hf, 1);
}

#define LIST_TEXTS_MAX 8    /* elements of a list that its text names */
#define LIST_TEXT_ROOM 20   /* bytes that are left for what stands around the list in a text */

cur_sink *cur_sink_new(ex_cursor *c, const char *separator)
{
    cur_sink *s = wmem_new0(c->pinfo->pool, cur_sink);

    s->text = wmem_strbuf_new(c->pinfo->pool, "");
    s->separator = separator;
    return s;
}

void cur_sink_add(cur_sink *s, const char *text)
{
    bool fits = text && s->n < LIST_TEXTS_MAX &&
                (s->n == 0 || wmem_strbuf_get_len(s->text) + strlen(text) < CUR_TEXT_MAX - LIST_TEXT_ROOM);

    if (s->full)
        return;
    wmem_strbuf_append_printf(s->text, "%s%s", s->n ? s->separator : "", fits ? text : "…");
    s->n++;
    s->full = !fits;
}

const char *cur_sink_text(cur_sink *s)
{
    if (s && s->cut)
        cur_sink_add(s, NULL);
    return s && s->n ? wmem_strbuf_get_str(s->text) : NULL;
}

void cur_sink_quote(ex_cursor *c, cur_sink *s, const char *text)
{
    if (s && !s->full && !c->bad)
        cur_sink_add(s, s->n < LIST_TEXTS_MAX ? wmem_strdup_printf(c->pinfo->pool, "\"%s\"", cur_text_or(c, text)) : NULL);
}

/* Gives an element's text to the list's. Without one it comes later, if somebody waits for such. */
static void add_element(ex_cursor *c, cur_sink *texts, bool said, bool waits)
{
    if (said && (c->text || !waits))
        cur_sink_add(texts, cur_inner_text(c->text));
    else if (!said && waits)
        texts->cut = true;
    else if (!said)
        cur_sink_add(texts, NULL);
}

void cur_list(ex_cursor *c, proto_tree *t, int hf, int ett, uint64_t n, void (*fn)(ex_cursor *, proto_tree *))
{
    cur_sink *later = c->says && c->ndr ? c->sink : NULL;
    cur_sink *texts = !c->says || c->bad ? NULL : later ? later : cur_sink_new(c, ", ");

    if (texts && c->separator)
        texts->separator = c->separator;
    c->separator = NULL;
    for (uint64_t i = 0; cur_element(c, t, hf, i, n); i++) {
        int before = c->off;
        cur_node node = cur_open(c, t, hf, ett, (int64_t)i);
        bool says = texts && !texts->full && i < LIST_TEXTS_MAX;
        c->says = says;
        c->sink = later;
        c->text = NULL;
        fn(c, node.tree);
        cur_close(c, &node);
        if (texts && !texts->full)
            add_element(c, texts, says, later);
        if (c->off == before)
            cur_fail(c, t, "%s: an element without bytes", field_name(hf));
    }
    c->says = false;
    c->sink = NULL;
    c->text = later || !texts ? NULL : wmem_strbuf_get_str(texts->text);
}

cur_sub cur_sub_begin(ex_cursor *c, proto_tree *t, int hf, uint64_t size)
{
    cur_sub s = { c->end, c->bad, false };

    if (c->bad)
        return s;
    if (size > (uint64_t)(c->end - c->off)) {
        cur_need(c, t, hf, size);
        c->bad = false;          /* what is there of it can still be shown */
        s.cut = true;
        return s;
    }
    c->end = c->off + (int)size;
    return s;
}

/* What was read by an offset of a block. */
typedef struct block_part {
    int from, to;
} block_part;

static int compare_parts(const void *a, const void *b)
{
    const block_part *first = (const block_part *)a, *second = (const block_part *)b;

    return first->from < second->from ? -1 : first->from > second->from;
}

/* Shows [c->off, to) as undecoded if it is more than zeros, and goes there. */
static void skip_gap(ex_cursor *c, proto_tree *t, int to)
{
    ex_cursor gap = *c;
    bool zeros = true;

    for (int i = c->off; i < to && zeros; i++)
        zeros = tvb_get_uint8(c->tvb, i) == 0;
    gap.end = to;
    if (!zeros)
        cur_finish(&gap, t);
    c->off = MAX(c->off, to);
}

/* Goes to the cursor's end over what was read by offset. */
static void skip_parts(ex_cursor *c, proto_tree *t, const cur_block *b)
{
    wmem_array_sort(b->parts, compare_parts);
    for (unsigned i = 0; i < wmem_array_get_count(b->parts) && c->off < c->end; i++) {
        const block_part *part = (const block_part *)wmem_array_index(b->parts, i);

        skip_gap(c, t, MIN(part->from, c->end));
        c->off = MAX(c->off, MIN(part->to, c->end));
    }
    skip_gap(c, t, c->end);
}

void cur_sub_end(ex_cursor *c, proto_tree *t, const cur_sub *s)
{
    if (s->was_bad)
        return;
    if (!c->bad && c->block && c->block->parts)
        skip_parts(c, t, c->block);
    cur_finish(c, t);
    c->end = s->end;
    c->bad = s->cut;
}

/* What all blocks begin with: start and sub are set, the cursor ends where the block does. */
static void open_block(ex_cursor *c, cur_block *b, int start)
{
    memset(b, 0, sizeof *b);
    b->sub = (cur_sub){ c->end, c->bad, false };
    b->outer = c->block;
    b->start = start;
    b->end = c->end;
    b->first = INT_MAX;
    b->budget = (uint64_t)CUR_BLOCK_REPEATS * (uint64_t)(c->end - start);
    c->block = b;
}

void cur_block_here(ex_cursor *c, cur_block *b)
{
    open_block(c, b, c->off);
}

void cur_block_begin(ex_cursor *c, proto_tree *t, cur_block *b, int start, int hf, uint64_t size, unsigned least)
{
    open_block(c, b, start);
    if (c->bad)
        return;
    if (size < MAX(least, (unsigned)(c->off - start))) {
        b->sub.was_bad = true;
        cur_fail(c, t, "%s is %" PRIu64 ", must be at least %u", field_name(hf), size, least);
    } else if (size > (uint64_t)(c->end - start)) {
        report_at(c, t, &c->proto->ei_short, wmem_strdup_printf(c->pinfo->pool, "%s is %" PRIu64 ", but %d bytes are left",
                                                                field_name(hf), size, c->end - start));
        b->sub.cut = true;
    } else {
        b->end = c->end = start + (int)size;
    }
}

/* Why nothing can be read at this offset, or NULL. */
static const char *wrong_offset(const ex_cursor *c, uint64_t offset)
{
    const cur_block *b = c->block;

    if (!b || offset >= (uint64_t)(b->end - b->start))
        return "beyond the block";
    if (offset < (uint64_t)(c->off - b->start))
        return "inside the fields before it";
    return b->budget ? NULL : "one too many into what was read already, in the block";
}

bool cur_at_begin(ex_cursor *c, proto_tree *t, uint64_t offset, const char *name)
{
    cur_block *b = c->block;

    if (c->bad || !offset)
        return false;
    const char *wrong = wrong_offset(c, offset);
    if (wrong) {
        report_at(c, t, &c->proto->ei_bad, wmem_strdup_printf(c->pinfo->pool, "%s is %" PRIu64 ", %s of %d bytes", name,
                                                              offset, wrong, b ? b->end - b->start : 0));
        return false;
    }
    b->resume = c->off;
    b->resume_end = c->end;
    c->off = b->start + (int)offset;
    c->end = b->end;
    b->first = MIN(b->first, c->off);
    if (!b->parts)
        b->parts = wmem_array_new(c->pinfo->pool, sizeof(block_part));
    wmem_array_append_one(b->parts, ((block_part){ c->off, c->off }));
    return true;
}

void cur_at_end(ex_cursor *c)
{
    cur_block *b = c->block;
    block_part *part = (block_part *)wmem_array_index(b->parts, wmem_array_get_count(b->parts) - 1);
    uint64_t cost = (uint64_t)((c->bad ? c->end : c->off) - part->from);

    part->to = c->off;
    b->budget -= MIN(cost, b->budget);
    c->off = b->resume;
    c->end = b->resume_end;
    c->bad = false;
}

void cur_block_end(ex_cursor *c, proto_tree *t, cur_block *b)
{
    if (c->block != b)
        return;
    if (!c->bad && b->parts)
        skip_parts(c, t, b);
    else if (!c->bad)
        skip_gap(c, t, c->end);
    c->block = b->outer;
    cur_sub_end(c, t, &b->sub);
}

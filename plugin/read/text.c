/* read/text.c
 * Values as text. See read/text.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/text.h"
#include "wireshark/visible.h"
#include "read/names.h"

#include <epan/to_str.h>

#include <stdarg.h>
#include <string.h>

#define STRING_TEXT_MAX 120    /* bytes of one string in a text */
#define HEX_TEXT_MAX    16     /* bytes of a binary in a text */
#define TEXT_DEPTH_MAX  8      /* parentheses in parentheses */

proto_item *cur_shown_parent(proto_tree *t)
{
    return tree_is_visible(t) ? proto_tree_get_parent(t) : NULL;
}

proto_item *cur_last_item(const proto_tree *t, int hf)
{
    proto_item *item = tree_last_item(t);

    return item_field(item) == hf ? item : NULL;
}

char *cur_tidy_text(wmem_allocator_t *pool, const char *text, size_t max)
{
    size_t length = strlen(text), kept = MIN(length, max);
    char *copy;

    while (kept < length && kept && ((unsigned char)text[kept] & 0xc0) == 0x80)
        kept--;
    copy = kept < length ? wmem_strdup_printf(pool, "%.*s…", (int)kept, text) : wmem_strdup(pool, text);
    for (char *p = copy; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f)
            *p = ' ';
    return copy;
}

/* Where a text stands: in how many parentheses, and whether in quotes, where none count. */
typedef struct text_state { unsigned depth; bool quoted; } text_state;

static void step(text_state *state, char c)
{
    if (c == '"')
        state->quoted = !state->quoted;
    else if (c == '(' && !state->quoted)
        state->depth++;
    else if (c == ')' && !state->quoted && state->depth)
        state->depth--;
}

/* Whether it has so many parentheses that some may be too deep. Few texts do. */
static bool may_be_deep(const char *text)
{
    unsigned n = 0;

    for (; *text && n <= TEXT_DEPTH_MAX; text++)
        n += *text == '(';
    return n > TEXT_DEPTH_MAX;
}

/* The text with an ellipsis for what is in too many parentheses. */
static const char *fold(wmem_allocator_t *pool, const char *text)
{
    wmem_strbuf_t *folded;
    text_state state = { 0, false };

    if (!may_be_deep(text))
        return text;
    folded = wmem_strbuf_new(pool, "");
    for (; *text; text++) {
        bool shown = state.depth <= TEXT_DEPTH_MAX;
        step(&state, *text);
        bool goes_on = state.depth <= TEXT_DEPTH_MAX;
        if (shown || goes_on)
            wmem_strbuf_append_c(folded, *text);
        if (shown && !goes_on)
            wmem_strbuf_append(folded, "…");
    }
    return wmem_strbuf_get_str(folded);
}

char *cur_line_text(wmem_allocator_t *pool, const char *text)
{
    char *line;
    char closing[CUR_TEXT_MAX + 1];
    text_state state = { 0, false };

    text = fold(pool, text);
    line = cur_tidy_text(pool, text, CUR_TEXT_MAX);
    if (strlen(text) <= CUR_TEXT_MAX)
        return line;
    for (const char *p = line; *p; p++)
        step(&state, *p);
    memset(closing, ')', state.depth);
    closing[state.depth] = 0;
    return wmem_strdup_printf(pool, "%s%s%s", line, state.quoted ? "\"" : "", closing);
}

const char *cur_text_or(ex_cursor *c, const char *text)
{
    return text ? cur_tidy_text(c->pinfo->pool, text, STRING_TEXT_MAX) : "";
}

const char *cur_inner_text(const char *text)
{
    return text ? text : "";
}

const char *cur_part_text(ex_cursor *c, const char *before, const char *text, const char *behind)
{
    return *text ? wmem_strdup_printf(c->pinfo->pool, "%s%s%s", before, text, behind) : "";
}

struct cur_tally {
    const value_string *names;
    unsigned n_names;
    unsigned *counts;            /* by index in names; the last: without name */
};

cur_tally *cur_tally_new(ex_cursor *c, const value_string *names)
{
    cur_tally *tally = wmem_new0(c->pinfo->pool, cur_tally);

    tally->names = names;
    while (names[tally->n_names].strptr)
        tally->n_names++;
    tally->counts = wmem_alloc0_array(c->pinfo->pool, unsigned, tally->n_names + 1);
    return tally;
}

void cur_tally_add(cur_tally *tally, uint32_t value)
{
    unsigned i = 0;

    if (!tally)
        return;
    while (i < tally->n_names && tally->names[i].value != value)
        i++;
    tally->counts[i]++;
}

const char *cur_tally_text(ex_cursor *c, const cur_tally *tally)
{
    wmem_strbuf_t *text = wmem_strbuf_new(c->pinfo->pool, "");

    for (unsigned i = tally ? tally->n_names + 1 : 0; i-- > 0;)
        if (tally->counts[i])
            wmem_strbuf_append_printf(text, "%s%u %s", wmem_strbuf_get_len(text) ? ", " : "", tally->counts[i],
                                      i < tally->n_names ? tally->names[i].strptr : "other");
    return wmem_strbuf_get_str(text);
}

const char *cur_name_text(ex_cursor *c, uint32_t value, const value_string *names)
{
    return ws_val_to_str(c->pinfo->pool, value, names, "0x%x");
}

/* The name of one part of a bit field when it is set, else NULL. */
static const char *bit_text(ex_cursor *c, const header_field_info *bit, uint32_t value)
{
    uint32_t mask = (uint32_t)bit->bitmask;
    uint32_t part = (value & mask) / (mask & -mask);

    if (bit->type == FT_BOOLEAN || !bit->strings)
        return part ? bit->name : NULL;
    return try_val_to_str(part, bit->strings) ? cur_name_text(c, part, bit->strings) : NULL;
}

const char *cur_bits_text(ex_cursor *c, uint32_t value, int *const *bits)
{
    wmem_strbuf_t *text = wmem_strbuf_new(c->pinfo->pool, "");
    uint32_t unnamed = value;

    for (; *bits; bits++) {
        const header_field_info *bit = proto_registrar_get_nth((unsigned)**bits);
        const char *name = bit_text(c, bit, value);
        unnamed &= ~(uint32_t)bit->bitmask;
        if (name)
            wmem_strbuf_append_printf(text, "%s%s", wmem_strbuf_get_len(text) ? " | " : "", name);
    }
    if (unnamed || !wmem_strbuf_get_len(text))
        wmem_strbuf_append_printf(text, "%s0x%x", wmem_strbuf_get_len(text) ? " | " : "", unnamed);
    return wmem_strbuf_get_str(text);
}

const char *cur_error_text(ex_cursor *c, uint32_t code)
{
    return ws_val_to_str_ext(c->pinfo->pool, code, &ex_error_names, "0x%08x");
}

const char *cur_hex_text(ex_cursor *c, uint64_t size)
{
    int all = (int)MIN(size, (uint64_t)cur_left(c));

    if (all == 0)
        return "";
    const char *hex = tvb_bytes_to_str(c->pinfo->pool, c->tvb, c->off, MIN(all, HEX_TEXT_MAX));
    return all > HEX_TEXT_MAX ? wmem_strdup_printf(c->pinfo->pool, "%s…", hex) : hex;
}

const char *cur_ip_text(ex_cursor *c, uint64_t size)
{
    if ((uint64_t)cur_left(c) < size || (size != 4 && size != 16))
        return "";
    return size == 4 ? tvb_ip_to_str(c->pinfo->pool, c->tvb, c->off) : tvb_ip6_to_str(c->pinfo->pool, c->tvb, c->off);
}

const char *cur_grouped_text(wmem_allocator_t *pool, uint64_t n)
{
    char *digits = wmem_strdup_printf(pool, "%" PRIu64, n);
    size_t length = strlen(digits);
    wmem_strbuf_t *text = wmem_strbuf_new(pool, "");

    for (size_t i = 0; i < length; i++) {
        if (i && (length - i) % 3 == 0)
            wmem_strbuf_append_c(text, ',');
        wmem_strbuf_append_c(text, digits[i]);
    }
    return wmem_strbuf_get_str(text);
}

const char *cur_bytes_text(wmem_allocator_t *pool, uint64_t n)
{
    return wmem_strdup_printf(pool, "%s %s", cur_grouped_text(pool, n), n == 1 ? "byte" : "bytes");
}

const char *cur_number_text(ex_cursor *c, uint64_t n, const char *one, const char *many)
{
    return wmem_strdup_printf(c->pinfo->pool, "%" PRIu64 " %s", n, n == 1 ? one : many);
}

/* ---- Values in the text of the item that they are in ---- */

void cur_append(proto_item *item, const char *fmt, ...)
{
    const char *end;
    char *text, *label;
    va_list ap;

    if (!item)
        return;
    va_start(ap, fmt);
    text = g_strdup_vprintf(fmt, ap);
    va_end(ap);
    proto_item_append_text(item, "%s", text);
    g_free(text);
    label = item_label(item);
    if (label && strlen(label) + 1 >= ITEM_LABEL_LENGTH && !g_utf8_validate(label, -1, &end))
        label[end - label] = 0;
}

void cur_text(ex_cursor *c, proto_tree *t, const char *fmt, ...)
{
    proto_item *item = c->bad ? NULL : cur_shown_parent(t);
    va_list ap;

    if (!item)
        return;
    va_start(ap, fmt);
    cur_append(item, "%s", wmem_strdup_vprintf(c->pinfo->pool, fmt, ap));
    va_end(ap);
}

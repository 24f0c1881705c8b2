/* oxcdata/value_text.c
 * Values as text in the item of their property: `PidTagSubject: "Hello"`. Nothing is made for items
 * that are not shown, and no more of a value is converted than the text holds.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/value_text.h"
#include "oxcdata/context.h"
#include "oxcdata/mid.h"
#include "oxcdata/tag.h"
#include "read/string.h"
#include "read/text.h"
#include "read/time.h"
#include "wireshark/visible.h"

#include <epan/to_str.h>
#include <string.h>

#define TEXT_MAX      80    /* characters of values in an item's text */
#define TEXT_FULL     1000  /* more than what is counted: the text says that there is more */
#define TEXT_BYTES    16    /* of a binary in that text */

/* Shared by all copies; only where there is a text to write. */
static unsigned *new_counter(ex_cursor *c)
{
    return wmem_new0(c->pinfo->pool, unsigned);
}

value_text value_text_make(ex_cursor *c, proto_item *item, bool wanted)
{
    value_text v = { .item = item };

    v.summary = wanted ? wmem_strbuf_new(c->pinfo->pool, "") : NULL;
    v.shown = wanted || tree_is_visible(item) ? new_counter(c) : NULL;
    return v;
}

void value_text_want(ex_cursor *c, value_text *v)
{
    if (v->summary)
        return;
    v->summary = wmem_strbuf_new(c->pinfo->pool, "");
    v->shown = new_counter(c);
}

bool value_text_has_room(const value_text *v)
{
    return v->shown && *v->shown <= TEXT_FULL;
}

/* Appends to the item's text, and to the text that was asked for. */
static void append(value_text *v, const char *text)
{
    const char *join = *v->shown ? ", " : ": ";

    if (tree_is_visible(v->item))
        cur_append(v->item, "%s%s", join, text);
    if (v->summary)
        wmem_strbuf_append_printf(v->summary, "%s%s", *v->shown ? join : "", text);
}

/* Whether one more value fits; says once that there are more. */
static bool has_room(value_text *v)
{
    if (!value_text_has_room(v))
        return false;
    if (*v->shown <= TEXT_MAX)
        return true;
    append(v, "…");
    *v->shown = TEXT_FULL + 1;
    return false;
}

/* Appends one value. text is in pool scope and is made printable in place. */
static void add_text(value_text *v, char *text)
{
    unsigned length = (unsigned)strlen(text);

    for (char *p = text; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f)
            *p = ' ';
    append(v, text);
    *v->shown += MIN(length, TEXT_MAX) + 2;
}

static char *id64_text(ex_cursor *c, uint64_t value)
{
    const char *name = context_id_name(c, value);
    return wmem_strdup_printf(c->pinfo->pool, name ? "0x%016" PRIx64 " \"%s\"" : "0x%016" PRIx64, value, name);
}

/* Numbers whose field has names for them. */
static char *integer_text(ex_cursor *c, const ex_property *prop, const header_field_info *field, int32_t value)
{
    const char *name = field->strings ? try_val_to_str((uint32_t)value, field->strings) : NULL;

    if (name)
        return wmem_strdup(c->pinfo->pool, name);
    if (field->type == FT_UINT32 && prop && (prop->traits & PROPERTY_HOLDS_TAG))
        return wmem_strdup(c->pinfo->pool, property_name(c, (uint32_t)value));
    if (field->type == FT_UINT32 && prop && (prop->traits & PROPERTY_HOLDS_ERROR))
        return wmem_strdup(c->pinfo->pool, cur_error_text(c, (uint32_t)value));
    if (field->type == FT_UINT32 && prop && prop->bits)
        return wmem_strdup(c->pinfo->pool, cur_bits_text(c, (uint32_t)value, prop->bits));
    if (field->type == FT_UINT32)
        return wmem_strdup(c->pinfo->pool, cur_mid_text(c, (uint32_t)value, NULL));
    return wmem_strdup_printf(c->pinfo->pool, "%d", value);
}

char *value_text_currency(ex_cursor *c, int64_t value)
{
    uint64_t size = value < 0 ? -(uint64_t)value : (uint64_t)value;

    return wmem_strdup_printf(c->pinfo->pool, "%s%" PRIu64 ".%04u", value < 0 ? "-" : "", size / 10000,
                              (unsigned)(size % 10000));
}

/* A value of fixed size that starts at off. */
static char *fixed_text(ex_cursor *c, const ex_property *prop, uint16_t type, int hf, int off)
{
    const header_field_info *field = proto_registrar_get_nth((unsigned)hf);
    wmem_allocator_t *pool = c->pinfo->pool;
    e_guid_t guid;

    switch (type) {
    case PTYP_INTEGER16:
        return integer_text(c, prop, field, (int16_t)tvb_get_letohs(c->tvb, off));
    case PTYP_INTEGER32:
        return integer_text(c, prop, field, (int32_t)tvb_get_letohl(c->tvb, off));
    case PTYP_FLOATING32:
        return wmem_strdup_printf(pool, "%g", (double)tvb_get_letohieee_float(c->tvb, off));
    case PTYP_FLOATING64:
        return wmem_strdup_printf(pool, "%.15g", tvb_get_letohieee_double(c->tvb, off));
    case PTYP_FLOATING_TIME:
        return wmem_strdup(pool, cur_ole_date_text(c, tvb_get_letohieee_double(c->tvb, off)));
    case PTYP_CURRENCY:
        return value_text_currency(c, (int64_t)tvb_get_letoh64(c->tvb, off));
    case PTYP_ERROR_CODE:
        return wmem_strdup(pool, cur_error_text(c, tvb_get_letohl(c->tvb, off)));
    case PTYP_BOOLEAN:
        return wmem_strdup(pool, tvb_get_uint8(c->tvb, off) ? "True" : "False");
    case PTYP_INTEGER64:
        if (field->type == FT_UINT64)
            return id64_text(c, tvb_get_letoh64(c->tvb, off));
        return wmem_strdup_printf(pool, "%" PRId64, (int64_t)tvb_get_letoh64(c->tvb, off));
    case PTYP_TIME:
        return wmem_strdup(pool, cur_time_text(c, tvb_get_letoh64(c->tvb, off)));
    case PTYP_GUID:
        tvb_get_letohguid(c->tvb, off, &guid);
        return wmem_strdup(pool, property_set_text(pool, &guid));
    default:
        return wmem_strdup(pool, "");
    }
}

/* Only as much of the string is converted as the text can hold. */
static char *string_text(ex_cursor *c, uint16_t type, int off, int size)
{
    unsigned unit = type == PTYP_STRING ? 2 : 1;
    int most = (int)(TEXT_MAX * unit), shown = MIN(size, most);
    const char *text = unit == 1 ? cur_text8(c, off, shown)
                     : (const char *)tvb_get_string_enc(c->pinfo->pool, c->tvb, off, shown,
                                                        ENC_UTF_16 | ENC_LITTLE_ENDIAN);

    if (size <= most)
        return wmem_strdup_printf(c->pinfo->pool, "\"%s\"", text);
    /* What the cut made of a character's first bytes is none. */
    size_t length = strlen(text);
    while (length >= 3 && memcmp(text + length - 3, "\xef\xbf\xbd", 3) == 0)
        length -= 3;
    return wmem_strdup_printf(c->pinfo->pool, "\"%.*s …\"", (int)length, text);
}

static char *bytes_text(ex_cursor *c, int off, int size)
{
    if (size == 0)
        return wmem_strdup(c->pinfo->pool, "empty");
    const char *hex = tvb_bytes_to_str(c->pinfo->pool, c->tvb, off, MIN(size, TEXT_BYTES));
    return wmem_strdup_printf(c->pinfo->pool, size > TEXT_BYTES ? "%s… (%d bytes)" : "%s", hex, size);
}

void value_text_fixed(ex_cursor *c, value_text *v, const ex_property *prop, uint16_t type, int hf, int off)
{
    if (has_room(v))
        add_text(v, fixed_text(c, prop, type, hf, off));
}

void value_text_string(ex_cursor *c, value_text *v, uint16_t type, int off, int size)
{
    int unit = type == PTYP_STRING ? 2 : 1;

    if (!has_room(v))
        return;
    /* A terminator is no part of the text. */
    if (size >= unit && tvb_get_uint8(c->tvb, off + size - 1) == 0 && tvb_get_uint8(c->tvb, off + size - unit) == 0)
        size -= unit;
    add_text(v, string_text(c, type, off, size));
}

void value_text_bytes(ex_cursor *c, value_text *v, int off, int size)
{
    if (has_room(v))
        add_text(v, bytes_text(c, off, size));
}

void value_text_inner(value_text *v, const char *text)
{
    if (!has_room(v))
        return;
    append(v, text);
    *v->shown += (unsigned)strlen(text) + 2;
}

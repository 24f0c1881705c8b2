/* taps/kept_value.c
 * Values of properties that outlive their packets. See taps/kept_value.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/kept_value.h"
#include "generated/oxcdata_constants.h"
#include "oxcdata/property_table.h"
#include "read/code_page.h"
#include "read/time.h"

#include <string.h>

#define FILETIME_PER_SECOND 10000000u
#define NO_DATE UINT64_C(0x0cb34557a3dd4000)  /* 1 January 4501: no date (MS-OXOCAL, MS-OXOTASK) */

kept_value *kept_value_new(const part_value *value, spans *transfer, uint32_t frame)
{
    kept_value *v = g_new(kept_value, 1);

    *v = (kept_value){ .tag = value->tag, .type = value->type, .code_page = value->code_page,
                       .property = value->property, .missing = value->missing, .offset = value->offset,
                       .frame = frame, .size = (size_t)MIN(value->size, G_MAXINT32) };
    if (value->bytes)
        v->bytes = g_bytes_new(value->bytes, v->size);
    else if (v->size)
        v->transfer = transfer;
    return v;
}

kept_value *kept_value_copy(const kept_value *v)
{
    kept_value *copy = (kept_value *)g_memdup2(v, sizeof *v);

    copy->next = NULL;
    if (copy->bytes)
        g_bytes_ref(copy->bytes);
    return copy;
}

void kept_value_free(kept_value *v)
{
    while (v) {
        kept_value *next = v->next;
        g_bytes_unref(v->bytes);
        g_free(v);
        v = next;
    }
}

/* Ids of named properties are each mailbox's own; ids of tagged ones say the same everywhere. */
const void *kept_value_key(uint32_t tag, const struct ex_property *property)
{
    return property && property->set ? (const void *)property : GUINT_TO_POINTER(tag >> 16);
}

char *kept_value_name(const kept_value *v)
{
    if (v->property)
        return g_strdup(v->property->name);
    return g_strdup_printf("0x%04x%s", v->tag >> 16, v->tag >> 31 ? " (named)" : "");
}

const uint8_t *kept_value_bytes(const kept_value *v, size_t *size)
{
    const uint8_t *bytes = NULL;

    if (v && v->transfer)
        bytes = spans_at(v->transfer, v->offset, v->size);
    else if (v && v->bytes)
        bytes = (const uint8_t *)g_bytes_get_data(v->bytes, NULL);
    *size = bytes ? v->size : 0;
    return bytes;
}

uint64_t kept_value_missing(const kept_value *v)
{
    size_t size;

    return v->size && !kept_value_bytes(v, &size) ? v->size : v->missing;
}

/* Wireshark's decoders want a pool, which goes when its text was copied. */
static char *decoded(const kept_value *v, const uint8_t *bytes, unsigned size)
{
    wmem_allocator_t *pool = wmem_allocator_new(WMEM_ALLOCATOR_SIMPLE);
    tvbuff_t *tvb = tvb_new_real_data(bytes, size, (int)size);
    const char *text;
    char *copy;

    if (v->type == PTYP_STRING)
        text = (const char *)tvb_get_string_enc(pool, tvb, 0, (int)size, ENC_UTF_16 | ENC_LITTLE_ENDIAN);
    else
        text = code_page_text(pool, tvb, 0, (int)size, v->code_page, NULL);
    copy = g_utf8_make_valid(text, -1);
    tvb_free(tvb);
    wmem_destroy_allocator(pool);
    return copy;
}

char *kept_value_text(const kept_value *v)
{
    size_t size;
    const uint8_t *bytes = kept_value_bytes(v, &size);

    if (!v || (v->type != PTYP_STRING && v->type != PTYP_STRING8) || (v->size && !bytes))
        return NULL;
    if (v->missing && v->missing < size)
        size -= (size_t)v->missing;
    return size ? decoded(v, bytes, (unsigned)size) : g_strdup("");
}

bool kept_value_number(const kept_value *v, uint64_t *number)
{
    size_t size;
    const uint8_t *bytes = kept_value_bytes(v, &size);

    if (!bytes || !size || size > sizeof *number || v->missing)
        return false;
    switch (v->type) {
    case PTYP_INTEGER16: case PTYP_INTEGER32: case PTYP_INTEGER64: case PTYP_BOOLEAN: case PTYP_TIME:
    case PTYP_CURRENCY: case PTYP_ERROR_CODE:
        *number = 0;
        for (size_t i = size; i-- > 0;)
            *number = *number << 8 | bytes[i];
        return true;
    default:
        return false;
    }
}

GDateTime *kept_value_time(const kept_value *v)
{
    uint64_t filetime;
    GDateTime *seconds, *time;

    if (!v || v->type != PTYP_TIME || !kept_value_number(v, &filetime) || !filetime || filetime == NO_DATE ||
        filetime > INT64_MAX)
        return NULL;
    seconds = g_date_time_new_from_unix_utc((gint64)(filetime / FILETIME_PER_SECOND) - SECONDS_1601_TO_1970);
    if (!seconds)
        return NULL;
    time = g_date_time_add(seconds, (GTimeSpan)(filetime % FILETIME_PER_SECOND / 10));
    g_date_time_unref(seconds);
    return time;
}

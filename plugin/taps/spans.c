/* taps/spans.c
 * Bytes with holes. See taps/spans.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "taps/spans.h"

#include <glib.h>
#include <string.h>

#define SPANS_MAX 4096           /* of one stream, after those that touch were joined */

/* None overlaps another; they may touch. */
typedef struct span {
    uint64_t offset;
    GByteArray *bytes;
} span;

struct spans {
    GArray *list;                /* of span, by offset */
};

static void clear_span(void *data)
{
    g_byte_array_unref(((span *)data)->bytes);
}

spans *spans_new(void)
{
    spans *s = g_new(spans, 1);

    s->list = g_array_new(FALSE, FALSE, sizeof(span));
    g_array_set_clear_func(s->list, clear_span);
    return s;
}

void spans_free(spans *s)
{
    if (!s)
        return;
    g_array_free(s->list, TRUE);
    g_free(s);
}

static span *span_at(const spans *s, unsigned i)
{
    return &g_array_index(s->list, span, i);
}

static uint64_t end_of(const span *one)
{
    return one->offset + one->bytes->len;
}

/* The first span that ends at or behind the offset; how many there are when none does. */
static unsigned first_reaching(const spans *s, uint64_t offset)
{
    unsigned low = 0, high = s->list->len;

    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        if (end_of(span_at(s, middle)) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Joins those that touch. Done only when somebody asks or there are many: bytes that come back to front would be copied
   once for each piece. */
static void join(spans *s)
{
    unsigned kept = 0;

    for (unsigned i = 1; i < s->list->len; i++) {
        span *one = span_at(s, kept), *next = span_at(s, i);
        if (end_of(one) == next->offset && one->bytes->len <= G_MAXINT32 - next->bytes->len) {
            g_byte_array_append(one->bytes, next->bytes->data, next->bytes->len);
            g_byte_array_unref(next->bytes);
        } else {
            *span_at(s, ++kept) = *next;
        }
    }
    g_array_set_clear_func(s->list, NULL);       /* what lies behind was moved, or is gone */
    if (s->list->len)
        g_array_set_size(s->list, kept + 1);
    g_array_set_clear_func(s->list, clear_span);
}

/* How many of size bytes fit behind the offset before span i begins. */
static size_t room_before(const spans *s, unsigned i, uint64_t offset, size_t size)
{
    return i < s->list->len ? (size_t)MIN(size, span_at(s, i)->offset - offset) : size;
}

/* Over what the span has, from the offset on, and behind it. Returns how many bytes that were. */
static size_t put_into(spans *s, unsigned i, uint64_t offset, const uint8_t *bytes, size_t size)
{
    span *one = span_at(s, i);
    size_t at = (size_t)(offset - one->offset);
    size_t over = MIN(size, one->bytes->len - at);
    size_t more = room_before(s, i + 1, offset + over, size - over);

    memcpy(one->bytes->data + at, bytes, over);
    if (more && one->bytes->len <= G_MAXINT32 - more)
        g_byte_array_append(one->bytes, bytes + over, (unsigned)more);
    return over + more;
}

static size_t put_between(spans *s, unsigned i, uint64_t offset, const uint8_t *bytes, size_t size)
{
    size_t used = room_before(s, i, offset, size);
    span one = { offset, g_byte_array_new() };

    g_byte_array_append(one.bytes, bytes, (unsigned)used);
    g_array_insert_val(s->list, i, one);
    return used;
}

void spans_put(spans *s, uint64_t offset, const uint8_t *bytes, size_t size)
{
    if (size > G_MAXINT32 || offset > UINT64_MAX - size)
        return;
    for (unsigned i = first_reaching(s, offset); size > 0; i++) {
        size_t used;
        if (i < s->list->len && span_at(s, i)->offset <= offset) {
            used = put_into(s, i, offset, bytes, size);
        } else {
            if (s->list->len >= SPANS_MAX)
                break;
            used = put_between(s, i, offset, bytes, size);
        }
        offset += used;
        bytes += used;
        size -= used;
    }
    if (s->list->len >= SPANS_MAX)
        join(s);
}

const uint8_t *spans_at(spans *s, uint64_t offset, size_t size)
{
    const span *one;

    join(s);
    for (unsigned i = first_reaching(s, offset); i < s->list->len && span_at(s, i)->offset <= offset; i++) {
        one = span_at(s, i);
        if (offset - one->offset <= one->bytes->len && size <= one->bytes->len - (offset - one->offset))
            return one->bytes->data + (offset - one->offset);
    }
    return NULL;
}

uint8_t *spans_all(spans *s, size_t *size, bool *is_whole)
{
    uint8_t *all, *end;

    join(s);
    *size = 0;
    *is_whole = s->list->len == 1 && span_at(s, 0)->offset == 0;
    for (unsigned i = 0; i < s->list->len; i++)
        *size += span_at(s, i)->bytes->len;
    if (!*size)
        return NULL;
    all = end = g_malloc(*size);
    for (unsigned i = 0; i < s->list->len; i++) {
        memcpy(end, span_at(s, i)->bytes->data, span_at(s, i)->bytes->len);
        end += span_at(s, i)->bytes->len;
    }
    return all;
}

/* rop/stream_image.c
 * What is known of a stream's bytes. See rop/stream_image.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "rop/stream_image.h"

#include <string.h>

#define EXTENTS_MAX  4096        /* of one stream; streams have few, but for hostile ones */
#define EXTENT_ROOM  64          /* bytes that the smallest block has room for */
#define COPIED_TIMES 4           /* so many times the bytes that came may be copied... */
#define COPIED_FREE  4096        /* ...and so many bytes more */
#define ZEROS_FREE   256         /* zeros that are kept as bytes beyond as many as came */

unsigned image_max = 16 * 1024 * 1024;

/* Bytes that follow each other, in a block of their own. Those that a whole refers to do not change any more: what
   changes then goes to a new block. */
typedef struct image_extent {
    uint64_t offset, size;
    uint64_t room;               /* bytes from `bytes` to the end of its block */
    uint64_t frozen;             /* so many bytes of the block from `bytes` on must not change */
    uint8_t *block, *bytes;      /* NULL: zeros */
    bool shared;                 /* a whole refers to its block, which must stay */
} extent;

stream_image *image_new(uint64_t size)
{
    stream_image *image = wmem_new0(wmem_file_scope(), stream_image);

    image->size = size;
    image->users = 1;
    return image;
}

/* ---- Extents ---- */

static void drop_block(extent *e)
{
    if (!e->shared)
        wmem_free(wmem_file_scope(), e->block);
    e->block = e->bytes = NULL;
}

static void give_up(stream_image *image)
{
    for (unsigned i = 0; i < image->n; i++)
        drop_block(&image->extents[i]);
    wmem_free(wmem_file_scope(), image->extents);
    image->extents = NULL;
    image->n = image->room = 0;
    image->kept = 0;
    image->given_up = true;
}

/* So many bytes are to be copied; false: those would be too many. */
static bool count_copy(stream_image *image, uint64_t size)
{
    if (image->copied + size > COPIED_TIMES * image->came + COPIED_FREE)
        return false;
    image->copied += size;
    return true;
}

/* Likewise; the image is given up then. */
static bool may_copy(stream_image *image, uint64_t size)
{
    if (count_copy(image, size))
        return true;
    give_up(image);
    return false;
}

/* A block for so many bytes, in place of the extent's. */
static void move_block(extent *e, uint64_t room)
{
    uint8_t *block = (uint8_t *)wmem_alloc(wmem_file_scope(), (size_t)room);

    memcpy(block, e->bytes, (size_t)e->size);
    drop_block(e);
    e->block = e->bytes = block;
    e->room = room;
    e->frozen = 0;
    e->shared = false;
}

/* The first extent that ends behind the offset; n: none. */
static unsigned find(const stream_image *image, uint64_t offset)
{
    unsigned low = 0, high = image->n;

    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        if (image->extents[middle].offset + image->extents[middle].size > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

static void remove_extents(stream_image *image, unsigned from, unsigned to)
{
    if (from == to)
        return;                  /* there may be no list */
    for (unsigned i = from; i < to; i++) {
        image->kept -= image->extents[i].bytes ? image->extents[i].size : 0;
        drop_block(&image->extents[i]);
    }
    memmove(&image->extents[from], &image->extents[to], (image->n - to) * sizeof(extent));
    image->n -= to - from;
}

/* Makes one extent of the n from `first` on, which follow each other, zeros among them. */
static void join(stream_image *image, unsigned first, unsigned n)
{
    extent *e = &image->extents[first];
    const extent *last = &e[n - 1];
    const uint64_t size = last->offset + last->size - e->offset;
    extent joined = { .offset = e->offset, .size = size, .room = size };

    joined.block = joined.bytes = (uint8_t *)wmem_alloc(wmem_file_scope(), (size_t)size);
    for (unsigned i = 0; i < n; i++) {
        uint8_t *to = joined.bytes + (e[i].offset - joined.offset);
        if (e[i].bytes)
            memcpy(to, e[i].bytes, (size_t)e[i].size);
        else
            memset(to, 0, (size_t)e[i].size);
    }
    remove_extents(image, first + 1, first + n);
    e = &image->extents[first];
    image->kept += size - (e->bytes ? e->size : 0);
    drop_block(e);
    *e = joined;
}

/* How many extents from `first` on follow each other and can be joined. */
static unsigned run_of(const stream_image *image, unsigned first, bool with_zeros)
{
    unsigned n = 0;

    while (first + n < image->n && (with_zeros || image->extents[first + n].bytes) &&
           (!n || image->extents[first + n].offset ==
                  image->extents[first + n - 1].offset + image->extents[first + n - 1].size))
        n++;
    return n;
}

/* Joins what follows each other. */
static void join_all(stream_image *image, bool with_zeros)
{
    for (unsigned i = 0; i < image->n; i++) {
        unsigned n = run_of(image, i, with_zeros);
        const extent *e = &image->extents[i];

        if (n > 1 || (n && !e->bytes)) {
            if (!may_copy(image, e[n - 1].offset + e[n - 1].size - e->offset))
                return;
            join(image, i, n);
        }
    }
}

/* Room for one more extent; false: the image is given up. */
static bool make_room(stream_image *image)
{
    if (image->n >= EXTENTS_MAX) {
        join_all(image, false);
        if (image->n > EXTENTS_MAX / 2)
            give_up(image);
    }
    if (image->given_up)
        return false;
    if (image->n == image->room) {
        image->room = image->room ? image->room * 2 : 2;
        image->extents = (extent *)wmem_realloc(wmem_file_scope(), image->extents, image->room * sizeof(extent));
    }
    return true;
}

static void insert(stream_image *image, unsigned at, const extent *e)
{
    memmove(&image->extents[at + 1], &image->extents[at], (image->n - at) * sizeof(extent));
    image->extents[at] = *e;
    image->n++;
    image->kept += e->bytes ? e->size : 0;
}

/* The extent is to begin so many bytes further on. */
static void cut_head(stream_image *image, extent *e, uint64_t by)
{
    e->offset += by;
    e->size -= by;
    if (!e->bytes)
        return;
    e->bytes += by;
    e->room -= by;
    e->frozen -= MIN(e->frozen, by);
    image->kept -= by;
}

static void cut_tail(stream_image *image, extent *e, uint64_t size)
{
    if (e->bytes)
        image->kept -= e->size - size;
    e->size = size;
}

/* The part of an extent from an offset on becomes one of its own. */
static bool split(stream_image *image, unsigned at, uint64_t offset)
{
    extent *e, right;

    if (image->extents[at].bytes && !may_copy(image, image->extents[at].size))
        return false;
    if (!make_room(image))
        return false;
    at = find(image, offset);
    e = &image->extents[at];
    right = (extent){ .offset = offset, .size = e->offset + e->size - offset };
    if (e->bytes) {
        right.room = MAX(right.size, EXTENT_ROOM);
        right.block = right.bytes = (uint8_t *)wmem_alloc(wmem_file_scope(), (size_t)right.room);
        memcpy(right.bytes, e->bytes + (offset - e->offset), (size_t)right.size);
    }
    cut_tail(image, e, offset - e->offset);
    insert(image, at + 1, &right);
    return true;
}

/* Nothing is known between the offsets any more. Returns where an extent would be inserted there. */
static unsigned carve(stream_image *image, uint64_t from, uint64_t to)
{
    unsigned first = find(image, from), last;

    if (first < image->n && image->extents[first].offset < from) {
        if (image->extents[first].offset + image->extents[first].size > to && !split(image, first, to))
            return 0;
        first = find(image, from);
        cut_tail(image, &image->extents[first], from - image->extents[first].offset);
        first++;
    }
    for (last = first; last < image->n && image->extents[last].offset + image->extents[last].size <= to; last++)
        ;
    remove_extents(image, first, last);
    if (first < image->n && image->extents[first].offset < to)
        cut_head(image, &image->extents[first], to - image->extents[first].offset);
    return first;
}

/* ---- Bytes ---- */

/* The extent's bytes from an index on may change; false: the image is given up. */
static bool make_writable(stream_image *image, extent *e, uint64_t from, uint64_t room)
{
    if (from >= e->frozen && room <= e->room)
        return true;
    if (from < e->frozen && !may_copy(image, e->size))
        return false;
    move_block(e, room <= e->room ? e->room : MAX(room, MIN(MAX(2 * room, EXTENT_ROOM), image_limit())));
    return true;
}

/* Whether one extent has all of these bytes already, the same or others, which are then changed. */
static bool overwrite(stream_image *image, uint64_t offset, const uint8_t *bytes, uint64_t size)
{
    unsigned at = find(image, offset);
    extent *e = at < image->n ? &image->extents[at] : NULL;
    uint64_t from;

    if (!e || !e->bytes || e->offset > offset || e->offset + e->size - offset < size)
        return false;
    from = offset - e->offset;
    if (memcmp(e->bytes + from, bytes, (size_t)size) == 0)
        return true;
    image->version++;
    if (make_writable(image, e, from, e->size))
        memcpy(e->bytes + from, bytes, (size_t)size);
    return true;
}

/* At a place where nothing is known. */
static void put(stream_image *image, unsigned at, uint64_t offset, const uint8_t *bytes, uint64_t size)
{
    extent *left = at ? &image->extents[at - 1] : NULL;
    extent e = { .offset = offset, .size = size, .room = MAX(size, EXTENT_ROOM) };

    if (left && left->bytes && left->offset + left->size == offset) {
        if (!make_writable(image, left, left->size, left->size + size))
            return;
        memcpy(left->bytes + left->size, bytes, (size_t)size);
        left->size += size;
        image->kept += size;
        return;
    }
    if (!make_room(image))
        return;
    e.block = e.bytes = (uint8_t *)wmem_alloc(wmem_file_scope(), (size_t)e.room);
    memcpy(e.bytes, bytes, (size_t)size);
    insert(image, find(image, offset), &e);
}

/* The stream is at least this long now. */
static void extend(stream_image *image, uint64_t end)
{
    if (image->size == STREAM_UNKNOWN || end <= image->size)
        return;
    image->size = end;
    image->version++;
}

/* ---- Changes ---- */

void image_write(stream_image *image, uint64_t offset, const uint8_t *bytes, uint64_t size)
{
    unsigned at;

    if (!size || offset >= STREAM_UNKNOWN - size)
        return;
    image->came += size;
    if (image->size != STREAM_UNKNOWN && offset > image->size)
        image_resize(image, offset);
    extend(image, offset + size);
    if (image->given_up) {
        image->version++;
        return;
    }
    if (overwrite(image, offset, bytes, size))
        return;
    image->version++;
    at = carve(image, offset, offset + size);
    if (image->kept + size > image_limit())
        give_up(image);
    if (!image->given_up)
        put(image, at, offset, bytes, size);
}

void image_lose(stream_image *image, uint64_t offset, uint64_t size)
{
    uint64_t end = size < STREAM_UNKNOWN - offset ? offset + size : STREAM_UNKNOWN - 1;

    if (!size)
        return;
    image->version++;
    image->lost = true;
    extend(image, end);
    if (image->n)
        carve(image, offset, end);
}

static void cut(stream_image *image, uint64_t size)
{
    if (image->n)
        carve(image, size, STREAM_UNKNOWN);
}

void image_set_size(stream_image *image, uint64_t size)
{
    if (size == image->size)
        return;
    cut(image, size);
    image->size = size;
    image->version++;
}

void image_resize(stream_image *image, uint64_t size)
{
    const uint64_t before = image->size;
    extent *last;

    image_set_size(image, size);
    if (before == STREAM_UNKNOWN || size <= before || image->given_up)
        return;
    last = image->n ? &image->extents[image->n - 1] : NULL;
    if (last && !last->bytes && last->offset + last->size == before)
        last->size += size - before;
    else if (make_room(image))
        insert(image, image->n, &(extent){ .offset = before, .size = size - before });
}

/* ---- From image to image ---- */

/* Bytes of one extent. Writing may move it, so what is written is a copy. */
static void copy_bytes(stream_image *to, uint64_t to_offset, stream_image *from, const uint8_t *bytes, uint64_t size)
{
    uint8_t *twin;
    uint64_t came = to->came;

    if (!count_copy(from, size)) {
        image_lose(to, to_offset, size);
        return;
    }
    twin = (uint8_t *)wmem_memdup(NULL, bytes, (size_t)size);
    image_write(to, to_offset, twin, size);
    to->came = came;                /* they did not come from the wire */
    wmem_free(NULL, twin);
}

void image_copy(stream_image *to, uint64_t to_offset, stream_image *from, uint64_t from_offset, uint64_t size)
{
    uint64_t at = from_offset, left = MIN(size, STREAM_UNKNOWN - 1 - from_offset);

    for (unsigned parts = 0; left && parts <= EXTENTS_MAX; parts++) {
        unsigned i = find(from, at);
        const extent *e = i < from->n ? &from->extents[i] : NULL;
        uint64_t hole = !e ? left : e->offset > at ? e->offset - at : 0, part = MIN(hole, left);

        if (part) {
            image_lose(to, to_offset, part);
        } else {
            part = MIN(e->offset + e->size - at, left);
            if (e->bytes)
                copy_bytes(to, to_offset, from, e->bytes + (at - e->offset), part);
            else if (to->size == to_offset)
                image_resize(to, to_offset + part);
            else
                image_lose(to, to_offset, part);
        }
        at += part;
        to_offset += part;
        left -= part;
    }
}

/* ---- What is known ---- */

static uint64_t zeros_of(const stream_image *image)
{
    uint64_t zeros = 0;

    for (unsigned i = 0; i < image->n; i++)
        zeros += image->extents[i].bytes ? 0 : image->extents[i].size;
    return zeros;
}

void image_forget(stream_image *image)
{
    if (!image->given_up)
        give_up(image);
}

uint64_t image_known(const stream_image *image)
{
    return image->kept + zeros_of(image);
}

unsigned image_parts(stream_image *image, image_part *parts, unsigned max)
{
    const uint64_t zeros = zeros_of(image);

    join_all(image, zeros <= image->came + ZEROS_FREE && image->kept + zeros <= image_limit());
    for (unsigned i = 0; i < image->n; i++) {
        extent *e = &image->extents[i];
        if (i >= max)
            break;
        e->frozen = MAX(e->frozen, e->bytes ? e->size : 0);
        e->shared = e->bytes != NULL;
        parts[i] = (image_part){ e->offset, e->size, e->bytes };
    }
    return image->n;
}

/* rop/stream_image.h
 * What is known of a stream's bytes. They are kept sparsely, in parts: a byte at a high offset costs no more than one at
 * a low one. What came from the wire bounds what is kept and copied, whatever a client claims.
 *
 * First pass only. All offsets and sizes are in bytes.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_STREAM_IMAGE_H
#define EXCHANGE_ROP_STREAM_IMAGE_H

#include "session/object.h"

/* Known bytes that follow each other. */
typedef struct image_part {
    uint64_t offset, size;
    const uint8_t *bytes;        /* size of them; NULL: they are zero, and too many to be kept */
} image_part;

struct image_extent;

/* In file scope; made zeroed, but for its size. */
typedef struct stream_image {
    uint64_t size;               /* of the stream; STREAM_UNKNOWN */
    uint64_t kept;               /* bytes in its extents */
    uint64_t came;               /* bytes that were read and written */
    uint64_t copied;             /* bytes that were copied for other reasons than to grow */
    uint32_t version;            /* goes up when what is known changes */
    unsigned n, room;            /* extents, and how many there is room for */
    struct image_extent *extents; /* by offset; none overlaps another */
    unsigned users;              /* Stream objects that have it */
    bool lost;                   /* some of what was read and written is not known */
    bool given_up;               /* nothing of it is kept any more: it became too large, or has too many parts */
} stream_image;

stream_image *image_new(uint64_t size);
/* These bytes are now there. The stream is not shorter than their end; nothing happens beyond what offsets can count. */
void image_write(stream_image *image, uint64_t offset, const uint8_t *bytes, uint64_t size);
/* Somebody wrote so many bytes there, which are not known. */
void image_lose(stream_image *image, uint64_t offset, uint64_t size);
/* The stream has this size now: what is behind it is gone; what it grows by is zero (MS-OXCPRPT 2.2.20, 3.2.5.18). */
void image_resize(stream_image *image, uint64_t size);
/* The stream is known to have this size: what is behind it is gone, what it grows by is not known. */
void image_set_size(stream_image *image, uint64_t size);
/* size bytes at an offset of `from` are written at an offset of `to`, which may be the same image. */
void image_copy(stream_image *to, uint64_t to_offset, stream_image *from, uint64_t from_offset, uint64_t size);

/* What is known, in file scope, never to change: the first max parts, and how many there are in all. */
unsigned image_parts(stream_image *image, image_part *parts, unsigned max);
/* Nothing of it is needed any more. */
void image_forget(stream_image *image);
/* How many bytes are known. */
uint64_t image_known(const stream_image *image);

/* Preference: bytes that are kept of one stream; 0: none. What it comes to: Wireshark's buffers have less than 2 GiB. */
extern unsigned image_max;
static inline uint64_t image_limit(void) { return MIN(image_max, 0x40000000U); }

#endif

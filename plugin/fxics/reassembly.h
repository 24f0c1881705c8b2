/* fxics/reassembly.h
 * Elements that are cut: their bytes, put together by libwireshark, and the items of their parts.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_REASSEMBLY_H
#define EXCHANGE_FXICS_REASSEMBLY_H

#include "fxics/stream.h"
#include "read/cursor.h"

/* What an element is called whose tag is known so far, and, of a named property, its name (or NULL); NULL when the tag
   is 0. In packet scope or static. */
const char *reassembly_name(const ex_cursor *c, uint32_t tag, const ex_name *property);

/* First pass: size bytes of the element, which are at the cursor; `at` counts from the element's first byte. last: they
   complete it. Those of an element that is larger than fxics_reassemble_max, or has very many parts, are not kept. */
void reassembly_add(const ex_cursor *c, fx_cut *cut, uint64_t at, int size, bool last);
/* Any pass, in the frame with the last part: all bytes of the element as a data source of its own with this name; NULL
   when they are not there. */
tvbuff_t *reassembly_whole(const ex_cursor *c, const fx_cut *cut, const char *name);

/* A part of an element, size bytes at the cursor, as an item of t; the cursor stays. */
typedef struct fx_part {
    const char *name;            /* what is cut */
    uint64_t at;                 /* bytes of the element before it */
    uint64_t total;              /* bytes of the element; 0: not known here */
    uint32_t head;               /* bytes in front of its value; 0: the value has not begun */
    uint32_t begun_in, continued_in, completed_in; /* frames; 0: none */
    int size;
    bool is_last;                /* the element ends here */
} fx_part;
void reassembly_show_part(const ex_cursor *c, proto_tree *t, const fx_part *part);

void reassembly_init(void);      /* once, at registration */

#endif

/* fxics/resync.c
 * Finds elements in the middle of a stream. See fxics/resync.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/resync.h"
#include "fxics/lexer.h"
#include "fxics/syntax.h"
#include "oxcdata/tag.h"

#define IN_A_ROW 3               /* so many elements that make sense are no accident */
#define HEAD_MAX 600             /* bytes in front of the value of a property that makes sense: its name above all */
#define VALUES_MAX 256           /* values of a list that makes sense, when it is longer than that */

static bool is_sane_named(const ex_cursor *c, int off)
{
    e_guid_t set;

    if (c->end - off < 4 + 17)
        return false;
    tvb_get_letohguid(c->tvb, off + 4, &set);
    return tvb_get_uint8(c->tvb, off + 4 + 16) <= FX_NAME_KEY && property_set_name(&set);
}

/* A tag that means something: a marker, a property of MS-OXPROPS with a type that it can have, a named one of a known
   set. */
static bool is_sane_tag(const ex_cursor *c, int off)
{
    uint32_t tag = tvb_get_letohl(c->tvb, off);
    const ex_property *p;
    fx_type type;

    if (syntax_of_marker(tag))
        return true;
    if (!fx_type_of(tag, &type))
        return false;
    if (fx_is_named(tag))
        return is_sane_named(c, off);
    p = property_by_tag(c, tag);
    if (!p)
        return false;
    if (p->type == PTYP_UNSPECIFIED || type.single == PTYP_ERROR_CODE)
        return true;
    return (p->type & ~PTYP_MULTIPLE) == type.single ||
           ((p->type & ~PTYP_MULTIPLE) == PTYP_STRING && type.single == PTYP_STRING8);
}

/* Reads an element that makes sense so far. Names without end, and lists of very many values, would be read from each
   byte on where the tag of one stands: they make none. */
static lexed feed(fx_lexer *l, const ex_cursor *c, int *off)
{
    const uint8_t *bytes = tvb_get_ptr(c->tvb, 0, c->end);
    lexed result = lexer_feed(l, bytes, off, MIN(c->end, *off + HEAD_MAX));

    if (result != LEXED_MORE || *off == c->end)
        return result;
    if (!l->head || l->values > VALUES_MAX)
        return LEXED_FAULT;
    return lexer_feed(l, bytes, off, c->end);
}

/* Whether elements begin at off that make sense, up to the end or IN_A_ROW of them. The last one may be cut. */
static bool makes_sense(const ex_cursor *c, int off)
{
    for (unsigned n = 0; n < IN_A_ROW; n++) {
        fx_lexer l = { 0 };
        int start = off;

        if (c->end - off < 4)
            return n > 0;
        if (!is_sane_tag(c, off))
            return false;
        switch (feed(&l, c, &off)) {
        case LEXED_FAULT:
            return false;
        case LEXED_MORE:
            /* A whole element alone is too little to tell. */
            return n > 1 && (!l.has_length || l.length < INT32_MAX) && off - start >= 4;
        default:
            break;
        }
        if (off == c->end)
            return n > 0 || syntax_of_marker(tvb_get_letohl(c->tvb, start));
    }
    return true;
}

int resync_find(const ex_cursor *c)
{
    for (int off = c->off; c->end - off >= 4; off++)
        if (makes_sense(c, off))
            return off;
    return -1;
}

/* fxics/lexer.h
 * Lexical structure of FastTransfer streams (MS-OXCFXICS 2.2.4.1): where each element begins and ends.
 *
 * A stream is a sequence of elements without padding: markers (4 bytes), and properties, which are a tag, for named
 * ones the name, for all but values of fixed size a length, and the value. The lexer is fed the bytes as they come, cut
 * anywhere, and keeps nothing of values, so that its state is the same whatever their size.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_LEXER_H
#define EXCHANGE_FXICS_LEXER_H

#include "wireshark/wscompat.h"

typedef enum {
    LEXED_MORE,                  /* the bytes are used up inside of the element */
    LEXED_ELEMENT,               /* the element ends here */
    LEXED_FAULT                  /* no element: nothing tells how long it is */
} lexed;

#define LEXER_ATOM_MAX 17        /* bytes of the largest part that is read as a whole: the set and kind of a name */

/* One element being read; zeroed: at its start. */
typedef struct fx_lexer {
    uint64_t size;               /* bytes of the element so far */
    uint64_t left;               /* bytes of the value, or list of fixed values, that are still to come */
    uint32_t tag;                /* 0 until its 4 bytes were read */
    uint32_t length;             /* of a variable value in bytes, of a list in values; when has_length */
    uint32_t values;             /* of a list of variable values: how many are still to come */
    uint32_t head;               /* bytes in front of the (first) value, once it begins */
    uint8_t step;                /* what comes next */
    uint8_t have;                /* bytes of it in atom */
    bool has_length;
    uint8_t atom[LEXER_ATOM_MAX];
} fx_lexer;

/* Reads on at bytes[*off], up to the element's end or to bytes[end], and moves *off behind what was read.
   After LEXED_ELEMENT zero the lexer for the next one. After LEXED_FAULT *off is anywhere behind the element's
   start. */
lexed lexer_feed(fx_lexer *l, const uint8_t *bytes, int *off, int end);

/* Bytes of the whole element; 0 while the lexer can't tell: before a length, and in lists of variable values. */
uint64_t lexer_total(const fx_lexer *l);

/* What a property type says of its values in a stream. */
typedef struct fx_type {
    uint16_t single;             /* the type without code page and list bits: PTYP_... */
    uint8_t size;                /* bytes of each value; 0: each has a length of 32 bits in front */
    bool is_list;                /* the number of values (32 bits) comes first */
    uint16_t code_page;          /* of 8-bit text, from a code page string type (2.2.4.1.1.1); 0: not told */
} fx_type;

/* False for types that no stream can have: nothing tells how long their values are. */
bool fx_type_of(uint32_t tag, fx_type *type);

/* Whether the property is a named one, whose name follows the tag. */
bool fx_is_named(uint32_t tag);

#endif

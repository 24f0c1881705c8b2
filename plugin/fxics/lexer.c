/* fxics/lexer.c
 * Finds the elements of FastTransfer streams. See fxics/lexer.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "fxics/lexer.h"
#include "fxics/syntax.h"
#include "oxcdata/tag.h"
#include "generated/oxprops_ids.h"
#include "read/code_page.h"

#include <string.h>

#define CODE_PAGE_TYPE   0x8000  /* set in the types of strings whose low bits are a code page */
#define CODE_PAGE_UTF16  1200
#define PTYP_IDSET_GIVEN 0x0003  /* what the tag of MetaTagIdsetGiven says; its value is binary (2.2.1.1.1) */

/* What comes next. */
enum { STEP_TAG, STEP_SET, STEP_LID, STEP_KEY, STEP_LENGTH, STEP_COUNT, STEP_VALUE, STEP_ITEM_LENGTH };

/* ---- Types ---- */

/* fixedPropType of 2.2.4.1.1, and PtypErrorCode, which should not be there; 0: none of them. */
static uint8_t fixed_size(uint16_t type)
{
    switch (type) {
    case PTYP_INTEGER16: case PTYP_BOOLEAN:                             return 2;
    case PTYP_INTEGER32: case PTYP_FLOATING32: case PTYP_ERROR_CODE:    return 4;
    case PTYP_FLOATING64: case PTYP_CURRENCY: case PTYP_FLOATING_TIME:
    case PTYP_INTEGER64: case PTYP_TIME:                                return 8;
    case PTYP_GUID:                                                     return 16;
    default:                                                            return 0;
    }
}

static bool is_variable(uint16_t type)
{
    return type == PTYP_STRING || type == PTYP_STRING8 || type == PTYP_BINARY || type == PTYP_OBJECT ||
           type == PTYP_SERVER_ID;
}

/* Lists of these are in no document. */
static bool has_lists(uint16_t type)
{
    return type != PTYP_BOOLEAN && type != PTYP_ERROR_CODE && type != PTYP_OBJECT && type != PTYP_SERVER_ID &&
           (fixed_size(type) || is_variable(type));
}

/* The pages from 32768 on have the bit themselves: 65001 stays 0xfde9. */
static uint16_t code_page_of(uint16_t type)
{
    uint16_t page = type & (uint16_t)~CODE_PAGE_TYPE;

    return page != CODE_PAGE_UTF16 && !code_page_is_known(page) && code_page_is_known(type) ? type : page;
}

bool fx_type_of(uint32_t tag, fx_type *type)
{
    uint16_t t = (uint16_t)tag;

    *type = (fx_type){ .single = t };
    if (tag == PROPERTY_TAG(META_TAG_IDSET_GIVEN, PTYP_IDSET_GIVEN)) {
        type->single = PTYP_BINARY;
        return true;
    }
    if (t & CODE_PAGE_TYPE) {
        type->code_page = code_page_of(t);
        type->single = type->code_page == CODE_PAGE_UTF16 ? PTYP_STRING : PTYP_STRING8;
        return true;
    }
    if ((t & PTYP_MULTIPLE) && has_lists(t & (uint16_t)~PTYP_MULTIPLE)) {
        type->single = t & (uint16_t)~PTYP_MULTIPLE;
        type->is_list = true;
    }
    type->size = fixed_size(type->single);
    return type->size || is_variable(type->single);
}

bool fx_is_named(uint32_t tag)
{
    return tag >> 16 >= PROPERTY_ID_RANGE_NAMED_FIRST;
}

/* ---- Steps ---- */

/* Gathers n bytes, which may be cut anywhere. */
static bool take_atom(fx_lexer *l, const uint8_t *bytes, int *off, int end, unsigned n)
{
    unsigned take = MIN(n - l->have, (unsigned)(end - *off));

    memcpy(l->atom + l->have, bytes + *off, take);
    *off += (int)take;
    l->size += take;
    l->have += (uint8_t)take;
    if (l->have < n)
        return false;
    l->have = 0;
    return true;
}

/* The number in the atom's first 4 bytes. */
static uint32_t atom_number(const fx_lexer *l)
{
    return l->atom[0] | (uint32_t)l->atom[1] << 8 | (uint32_t)l->atom[2] << 16 | (uint32_t)l->atom[3] << 24;
}

static lexed begin_value(fx_lexer *l)
{
    fx_type type;

    if (!fx_type_of(l->tag, &type))
        return LEXED_FAULT;
    l->step = type.is_list ? STEP_COUNT : type.size ? STEP_VALUE : STEP_LENGTH;
    l->left = type.is_list ? 0 : type.size;
    if (l->step == STEP_VALUE)
        l->head = (uint32_t)l->size;
    return LEXED_MORE;
}

static lexed after_tag(fx_lexer *l)
{
    l->tag = atom_number(l);
    if (syntax_of_marker(l->tag))
        return LEXED_ELEMENT;
    if (!fx_is_named(l->tag))
        return begin_value(l);
    l->step = STEP_SET;
    return LEXED_MORE;
}

/* The last of the 17 bytes is the kind of name: namedPropInfo, 2.2.4.1. */
static lexed after_set(fx_lexer *l)
{
    uint8_t kind = l->atom[LEXER_ATOM_MAX - 1];

    if (kind > FX_NAME_KEY)
        return LEXED_FAULT;
    l->step = kind == FX_NAME_KEY ? STEP_KEY : STEP_LID;
    return LEXED_MORE;
}

static lexed after_length(fx_lexer *l, bool is_count)
{
    fx_type type;

    l->length = atom_number(l);
    l->has_length = true;
    l->head = (uint32_t)l->size;
    l->step = STEP_VALUE;
    fx_type_of(l->tag, &type);
    if (!is_count)
        l->left = l->length;
    else if (type.size)
        l->left = (uint64_t)l->length * type.size;
    else if (l->length) {
        l->values = l->length;
        l->step = STEP_ITEM_LENGTH;
        return LEXED_MORE;
    }
    return l->left ? LEXED_MORE : LEXED_ELEMENT;
}

static lexed after_item_length(fx_lexer *l)
{
    l->left = atom_number(l);
    l->values--;
    l->step = STEP_VALUE;
    if (l->left)
        return LEXED_MORE;
    l->step = STEP_ITEM_LENGTH;
    return l->values ? LEXED_MORE : LEXED_ELEMENT;
}

static lexed read_value(fx_lexer *l, int *off, int end)
{
    uint64_t take = MIN(l->left, (uint64_t)(end - *off));

    *off += (int)take;
    l->size += take;
    l->left -= take;
    if (l->left || !l->values)
        return l->left ? LEXED_MORE : LEXED_ELEMENT;
    l->step = STEP_ITEM_LENGTH;
    return LEXED_MORE;
}

static unsigned atom_size(const fx_lexer *l)
{
    return l->step == STEP_SET ? LEXER_ATOM_MAX : l->step == STEP_KEY ? 2 : 4;
}

/* Behind the bytes of a step. */
static lexed after_atom(fx_lexer *l)
{
    switch (l->step) {
    case STEP_TAG:         return after_tag(l);
    case STEP_SET:         return after_set(l);
    case STEP_LID:         return begin_value(l);
    case STEP_KEY:         return l->atom[0] | l->atom[1] ? LEXED_MORE : begin_value(l);
    case STEP_ITEM_LENGTH: return after_item_length(l);
    default:               return after_length(l, l->step == STEP_COUNT);
    }
}

lexed lexer_feed(fx_lexer *l, const uint8_t *bytes, int *off, int end)
{
    lexed result = LEXED_MORE;

    while (result == LEXED_MORE && *off < end) {
        if (l->step == STEP_VALUE)
            result = read_value(l, off, end);
        else if (take_atom(l, bytes, off, end, atom_size(l)))
            result = after_atom(l);
    }
    return result;
}

uint64_t lexer_total(const fx_lexer *l)
{
    return l->step == STEP_VALUE && !l->values && l->head ? MAX(l->size, l->head) + l->left : 0;
}

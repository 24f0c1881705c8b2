/* oxcdata/gather.c
 * Values for whoever puts messages together. See oxcdata/gather.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/gather.h"
#include "oxcdata/tag.h"
#include "generated/oxcdata_constants.h"
#include "generated/oxprops_ids.h"

#include <string.h>

/* Bytes of a string without the null at its end, if it has one. */
static int without_null(const ex_cursor *c, uint16_t type, int off, int size)
{
    if (type == PTYP_STRING8 && size >= 1 && tvb_get_uint8(c->tvb, off + size - 1) == 0)
        return size - 1;
    if (type == PTYP_STRING && size >= 2 && tvb_get_letohs(c->tvb, off + size - 2) == 0)
        return size - 2;
    return size;
}

void gather_value(const ex_cursor *c, ex_part *p, uint32_t tag, const struct ex_property *prop, uint16_t type, int off,
                  int size)
{
    part_value value;

    if (!p || c->bad || c->probe || c->rows.inside_value || size < 0)
        return;
    size = without_null(c, type, off, size);
    value = (part_value){ .tag = tag, .type = type, .code_page = c->code_page, .property = prop,
                          .bytes = size ? tvb_get_ptr(c->tvb, off, size) : (const uint8_t *)"",
                          .size = (uint64_t)size };
    part_tell(c, p, &value);
}

void gather_text(const ex_cursor *c, ex_part *p, uint16_t id, const char *text)
{
    const uint32_t tag = PROPERTY_TAG(id, PTYP_STRING);
    const part_value value = { .tag = tag, .type = PTYP_STRING8, .code_page = GATHER_UTF8,
                               .property = p ? property_by_tag(c, tag) : NULL,
                               .bytes = (const uint8_t *)text, .size = text ? strlen(text) : 0 };

    if (p && text)
        part_tell(c, p, &value);
}

/* The lowest size bytes of the number. */
static void gather_integer(const ex_cursor *c, ex_part *p, uint32_t tag, uint64_t number, size_t size)
{
    const uint64_t little = GUINT64_TO_LE(number);
    part_value value = { .tag = tag, .type = (uint16_t)tag, .size = size };

    if (!p)
        return;
    value.property = property_by_tag(c, tag);
    value.bytes = (const uint8_t *)wmem_memdup(c->pinfo->pool, &little, size);
    part_tell(c, p, &value);
}

void gather_number(const ex_cursor *c, ex_part *p, uint16_t id, uint32_t number)
{
    gather_integer(c, p, PROPERTY_TAG(id, PTYP_INTEGER32), number, sizeof number);
}

void gather_id(const ex_cursor *c, ex_part *p, uint16_t id, uint64_t number)
{
    gather_integer(c, p, PROPERTY_TAG(id, PTYP_INTEGER64), number, sizeof number);
}

/* ---- Recipients ---- */

static void recipient_text(const ex_cursor *c, uint16_t id, const char *text)
{
    if (!c->bad && c->part && c->part->kind == PART_RECIPIENT)
        gather_text(c, c->part, id, text);
}

void gather_recipient_type(ex_cursor *c, uint32_t type)
{
    recipient_text(c, PID_TAG_ADDRESS_TYPE, type == RECIPIENT_ADDRESS_TYPE_X500_DN ? "EX"
                                          : type == RECIPIENT_ADDRESS_TYPE_SMTP ? "SMTP" : NULL);
}

void gather_recipient_dn(ex_cursor *c, const char *text)
{
    recipient_text(c, PID_TAG_EMAIL_ADDRESS, text);
}

void gather_recipient_address_type(ex_cursor *c, const char *text)
{
    recipient_text(c, PID_TAG_ADDRESS_TYPE, text);
}

/* A recipient of an organization's has its distinguished name beside, which is the address of its type. */
void gather_recipient_address(ex_cursor *c, const char *text)
{
    recipient_text(c, text && text[0] != '/' && strchr(text, '@') ? PID_TAG_SMTP_ADDRESS : PID_TAG_EMAIL_ADDRESS, text);
}

void gather_recipient_name(ex_cursor *c, const char *text)
{
    recipient_text(c, PID_TAG_DISPLAY_NAME, text);
}

/* read/scalar.c
 * Integers and other values of fixed size. See read/scalar.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "read/scalar.h"
#include "read/names.h"
#include "read/report.h"
#include "wireshark/visible.h"

#include <epan/to_str.h>

bool cur_take(ex_cursor *c, proto_tree *t, int hf, int n)
{
    if (c->ndr.on && !c->bad) {
        int pad = (n - c->off % n) % n;
        if (pad > c->end - c->off)
            return cur_need(c, t, hf, (uint64_t)pad + (uint64_t)n);
        c->off += pad;
    }
    return cur_need(c, t, hf, (uint64_t)n);
}

proto_item *cur_show(ex_cursor *c, proto_tree *t, int hf, int n, unsigned encoding)
{
    proto_item *item;

    t = cur_room(c, t);
    if (!t)
        return NULL;
    item = proto_tree_add_item(t, hf, c->tvb, c->off, n, encoding);
    if (c->ignored)
        proto_item_append_text(item, " (to be ignored)");
    return item;
}

uint8_t cur_u8(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 1))
        return 0;
    cur_show(c, t, hf, 1, ENC_LITTLE_ENDIAN);
    return tvb_get_uint8(c->tvb, c->off++);
}

uint16_t cur_u16(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 2))
        return 0;
    cur_show(c, t, hf, 2, ENC_LITTLE_ENDIAN);
    c->off += 2;
    return tvb_get_letohs(c->tvb, c->off - 2);
}

uint32_t cur_u32(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 4))
        return 0;
    cur_show(c, t, hf, 4, ENC_LITTLE_ENDIAN);
    c->off += 4;
    return tvb_get_letohl(c->tvb, c->off - 4);
}

uint64_t cur_u64(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 8))
        return 0;
    cur_show(c, t, hf, 8, ENC_LITTLE_ENDIAN);
    c->off += 8;
    return tvb_get_letoh64(c->tvb, c->off - 8);
}

bool cur_bool8(ex_cursor *c, proto_tree *t, int hf)
{
    return cur_u8(c, t, hf) != 0;
}

float cur_f32(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 4))
        return 0;
    cur_show(c, t, hf, 4, ENC_LITTLE_ENDIAN);
    c->off += 4;
    return tvb_get_letohieee_float(c->tvb, c->off - 4);
}

double cur_f64(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 8))
        return 0;
    cur_show(c, t, hf, 8, ENC_LITTLE_ENDIAN);
    c->off += 8;
    return tvb_get_letohieee_double(c->tvb, c->off - 8);
}

const char *property_set_name(const e_guid_t *set)
{
    for (unsigned i = 0; i < ex_property_sets_count; i++)
        if (guid_cmp(&ex_property_sets[i].guid, set) == 0)
            return ex_property_sets[i].name;
    return NULL;
}

e_guid_t cur_guid(ex_cursor *c, proto_tree *t, int hf)
{
    e_guid_t guid = { 0, 0, 0, { 0 } };

    /* In NDR a GUID is a structure whose largest member has 4 bytes. */
    if (c->ndr.on && !c->bad && c->off % 4 && c->end - c->off >= 4)
        c->off += 4 - c->off % 4;
    if (!cur_need(c, t, hf, 16))
        return guid;
    proto_item *item = cur_show(c, t, hf, 16, ENC_LITTLE_ENDIAN);
    tvb_get_letohguid(c->tvb, c->off, &guid);
    c->off += 16;
    const char *set = item && tree_is_visible(t) ? property_set_name(&guid) : NULL;
    if (set)
        proto_item_append_text(item, " (%s)", set);
    return guid;
}

e_guid_t cur_guidbe(ex_cursor *c, proto_tree *t, int hf)
{
    e_guid_t guid = { 0, 0, 0, { 0 } };

    if (!cur_need(c, t, hf, 16))
        return guid;
    cur_show(c, t, hf, 16, ENC_BIG_ENDIAN);
    tvb_get_ntohguid(c->tvb, c->off, &guid);
    c->off += 16;
    return guid;
}

void cur_guid_name(ex_cursor *c, proto_tree *t, const e_guid_t *guid, const e_guid_t *known, const char *name)
{
    t = cur_room(c, t);
    if (tree_is_visible(t) && !c->bad && tree_last_item(t) && guid_cmp(guid, known) == 0)
        proto_item_append_text(tree_last_item(t), " (%s)", name);
}

uint16_t cur_u16be(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 2))
        return 0;
    cur_show(c, t, hf, 2, ENC_BIG_ENDIAN);
    c->off += 2;
    return tvb_get_ntohs(c->tvb, c->off - 2);
}

uint32_t cur_u32be(ex_cursor *c, proto_tree *t, int hf)
{
    if (!cur_take(c, t, hf, 4))
        return 0;
    cur_show(c, t, hf, 4, ENC_BIG_ENDIAN);
    c->off += 4;
    return tvb_get_ntohl(c->tvb, c->off - 4);
}

/* An address of n bytes. */
static const char *read_address(ex_cursor *c, proto_tree *t, int hf, address_type type, int n, unsigned encoding)
{
    address a;

    if (!cur_need(c, t, hf, (uint64_t)n))
        return "";
    cur_show(c, t, hf, n, encoding);
    set_address_tvb(&a, (int)type, n, c->tvb, c->off);
    c->off += n;
    return address_to_str(c->pinfo->pool, &a);
}

const char *cur_ipv4(ex_cursor *c, proto_tree *t, int hf)
{
    return read_address(c, t, hf, AT_IPv4, 4, ENC_BIG_ENDIAN);
}

const char *cur_ipv6(ex_cursor *c, proto_tree *t, int hf)
{
    return read_address(c, t, hf, AT_IPv6, 16, ENC_NA);
}

uint32_t cur_ucount(ex_cursor *c, proto_tree *t, int hf)
{
    return c->layout.wide ? cur_u32(c, t, hf) : cur_u16(c, t, hf);
}

uint32_t cur_bits(ex_cursor *c, uint32_t value, int n, uint32_t mask)
{
    if (!c->bad && !(mask & 1))
        c->off -= n;
    return (value & mask) / (mask & -mask);
}

/* Shows a bit field of n bytes and goes behind it. */
static uint32_t read_bits(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, int n, uint32_t defined)
{
    uint32_t value;

    if (!cur_take(c, t, hf, n))
        return 0;
    value = n == 1 ? tvb_get_uint8(c->tvb, c->off)
          : n == 2 ? tvb_get_letohs(c->tvb, c->off)
          : tvb_get_letohl(c->tvb, c->off);
    t = cur_room(c, t);
    if (t)
        proto_tree_add_bitmask(t, c->tvb, (unsigned)c->off, hf, ett, bits, ENC_LITTLE_ENDIAN);
    cur_reserved_bits(c, t, hf, n, value & ~defined);
    c->off += n;
    return value;
}

uint8_t cur_flags8(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint8_t defined)
{
    return (uint8_t)read_bits(c, t, hf, ett, bits, 1, defined);
}

uint16_t cur_flags16(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint16_t defined)
{
    return (uint16_t)read_bits(c, t, hf, ett, bits, 2, defined);
}

uint32_t cur_flags32(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint32_t defined)
{
    return read_bits(c, t, hf, ett, bits, 4, defined);
}

void cur_bytes(ex_cursor *c, proto_tree *t, int hf, uint64_t size)
{
    if (!cur_need(c, t, hf, size))
        return;
    cur_show(c, t, hf, (int)size, ENC_NA);
    c->off += (int)size;
}

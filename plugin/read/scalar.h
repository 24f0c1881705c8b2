/* read/scalar.h
 * Reading integers and other values of fixed size.
 *
 * Each function shows one item under hf (nothing if t is NULL) and returns the value, 0 when the cursor is or goes bad.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_SCALAR_H
#define EXCHANGE_READ_SCALAR_H

#include "read/cursor.h"

/* For readers of scalars of their own. cur_take(): true when n bytes are there, in NDR behind the padding up to a
   multiple of n, where the cursor then is; else as cur_need(). cur_show(): shows the n bytes at the cursor under hf
   and returns the item, NULL when t is NULL or there is no room. */
bool cur_take(ex_cursor *c, proto_tree *t, int hf, int n);
proto_item *cur_show(ex_cursor *c, proto_tree *t, int hf, int n, unsigned encoding);

uint8_t  cur_u8(ex_cursor *c, proto_tree *t, int hf);
uint16_t cur_u16(ex_cursor *c, proto_tree *t, int hf);
uint32_t cur_u32(ex_cursor *c, proto_tree *t, int hf);
uint64_t cur_u64(ex_cursor *c, proto_tree *t, int hf);
bool     cur_bool8(ex_cursor *c, proto_tree *t, int hf);
float    cur_f32(ex_cursor *c, proto_tree *t, int hf);
double   cur_f64(ex_cursor *c, proto_tree *t, int hf);
e_guid_t cur_guid(ex_cursor *c, proto_tree *t, int hf);
/* A GUID all of whose parts are in network byte order. */
e_guid_t cur_guidbe(ex_cursor *c, proto_tree *t, int hf);
/* Appends the name to the item of the GUID just read when it is this one. */
void cur_guid_name(ex_cursor *c, proto_tree *t, const e_guid_t *guid, const e_guid_t *known, const char *name);
/* In network byte order: numbers; addresses (hf is FT_IPv4, FT_IPv6), which return their text in packet scope, "" if
   bad. */
uint16_t cur_u16be(ex_cursor *c, proto_tree *t, int hf);
uint32_t cur_u32be(ex_cursor *c, proto_tree *t, int hf);
const char *cur_ipv4(ex_cursor *c, proto_tree *t, int hf);
const char *cur_ipv6(ex_cursor *c, proto_tree *t, int hf);
/* A count of 16 bits, of 32 where the layout is wide; hf is FT_UINT32. */
uint32_t cur_ucount(ex_cursor *c, proto_tree *t, int hf);
/* The bits `mask` of a number of n bytes that was just read, shifted down to bit 0. Goes back in front of the number
   unless bit 0 of the number is among them: its lower bits are read next. */
uint32_t cur_bits(ex_cursor *c, uint32_t value, int n, uint32_t mask);
/* Bit fields: hf holds the whole, `bits` the parts (NULL-terminated, as for proto_tree_add_bitmask). Bits outside of
   the mask `defined` are reported. */
uint8_t  cur_flags8(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint8_t defined);
uint16_t cur_flags16(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint16_t defined);
uint32_t cur_flags32(ex_cursor *c, proto_tree *t, int hf, int ett, int *const *bits, uint32_t defined);
/* size bytes, all of which must be there. */
void cur_bytes(ex_cursor *c, proto_tree *t, int hf, uint64_t size);

#endif

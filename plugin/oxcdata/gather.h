/* oxcdata/gather.h
 * Values of properties, told to whoever puts messages together (session/part.h). All does nothing when nobody does: then
 * the part is NULL.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_GATHER_H
#define EXCHANGE_OXCDATA_GATHER_H

#include "read/cursor.h"
#include "session/part.h"

#define GATHER_UTF8 65001u       /* code page of texts that are not told as they are on the wire */

/* A value of the part p was read: size bytes at off, of this type (PTYP_..., a single one). prop is what is known of its
   property, or NULL. Those inside of another value are none of the part's. */
void gather_value(const ex_cursor *c, ex_part *p, uint32_t tag, const struct ex_property *prop, uint16_t type, int off,
                  int size);

/* Facts that are no property on the wire, told as the property with this id (PID_TAG_...) that has the same meaning: a
   text in UTF-8, which has to live as long as the packet (nothing for NULL), an integer of 32 bits, an id of 64. */
void gather_text(const ex_cursor *c, ex_part *p, uint16_t id, const char *text);
void gather_number(const ex_cursor *c, ex_part *p, uint16_t id, uint32_t number);
void gather_id(const ex_cursor *c, ex_part *p, uint16_t id, uint64_t number);

/* Generated code: fields of a RecipientRow (MS-OXCDATA 2.8.3.2), which belong to the recipient whose row is read. type is
   a RecipientAddressType. */
void gather_recipient_type(ex_cursor *c, uint32_t type);
void gather_recipient_dn(ex_cursor *c, const char *text);
void gather_recipient_address_type(ex_cursor *c, const char *text);
void gather_recipient_address(ex_cursor *c, const char *text);
void gather_recipient_name(ex_cursor *c, const char *text);

#endif

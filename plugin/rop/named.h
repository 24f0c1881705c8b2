/* rop/named.h
 * Named properties: names and ids as ROPs carry them, and which name goes with which id (MS-OXCPRPT 3.2.5.9, 3.2.5.10).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_NAMED_H
#define EXCHANGE_ROP_NAMED_H

#include "rop/context.h"

/* Named properties: PropertyNames and property ids as they are read; set and key may be NULL. kind: as on the wire. */
void rop_gather_name(ex_cursor *c, uint8_t kind, const e_guid_t *set, uint32_t lid, const char *key);
void rop_gather_id(ex_cursor *c, uint16_t id);
void rop_learn_names(ex_cursor *c);
/* The named property behind an id >= 0x8000, or NULL. */
const ex_name *rop_property_name(const ex_cursor *c, uint16_t id);

/* Behind a request on the first pass: keeps the names and ids read in it until the response is there. */
void rop_keep_asked(const rop_context *rop);
/* Behind a response on the first pass: they have served. request NULL: nothing. */
void rop_drop_asked(rop_call *rops, const rop_record *request);

#endif

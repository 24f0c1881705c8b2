/* read/probe.h
 * What tells a protocol by its bytes, where nothing else does: captures that have no Bind (rpc/shape.h), bodies that
 * have no headers (mapihttp/shape.h). Tables name these functions behind the fields that they are about; they do
 * nothing unless the cursor only asks and wants evidence (ex_cursor.evidence).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_PROBE_H
#define EXCHANGE_READ_PROBE_H

#include "read/cursor.h"

/* The context handle at the cursor (MS-RPCE 2.2.4.15): a request goes by one that was given, so that a null one is a
   complaint. For ndr_context_handle(). */
void evidence_handle(ex_cursor *c);

/* A STAT (MS-OXNSPI 2.2.8) that a client can have: evidence; another one is odd. */
void evidence_stat(ex_cursor *c, uint32_t sort_type, uint32_t code_page, uint32_t template_locale, uint32_t sort_locale);

/* An 8-bit string: evidence when it begins as Exchange's distinguished names do; with controls in it, odd. For
   cur_string8(). */
void evidence_string(ex_cursor *c, const char *text);

/* A string of which a field says how many bytes it has, the terminating zero among them: another number is odd. */
void evidence_string_size(ex_cursor *c, const char *text, uint32_t size);

/* A field that the document reserves: odd when it is no small number. */
void evidence_reserved(ex_cursor *c, uint32_t value);

#endif

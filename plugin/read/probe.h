/* read/probe.h
 * What tells a protocol by its bytes, where nothing else does: captures that have no Bind (rpc/shape.h), bodies that
 * have no headers (mapihttp/shape.h).
 *
 * Tables name these functions behind the fields that they are about. They do nothing unless the cursor probes
 * (ex_cursor.probe). An odd value is one that a client would hardly have; proof is what hardly another protocol has.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_PROBE_H
#define EXCHANGE_READ_PROBE_H

#include "read/cursor.h"

/* For cur_probe.handle. The context handle at the cursor (MS-RPCE 2.2.4.15, 20 bytes): a request goes by one that was
   given, and of responses only those are tried that leave one, so a null one is a misfit. */
void probe_handle(ex_cursor *c);

/* For cur_probe.string. An 8-bit string (or the start of it, when bytes are missing) is proof when
   it begins as Exchange's distinguished names do, and odd when it has control characters. */
void probe_string(ex_cursor *c, const char *text, uint64_t missing);

/* The fields of a STAT (MS-OXNSPI 2.2.8): proof when a client can have them, else odd. */
void probe_stat(ex_cursor *c, uint32_t sort_type, uint32_t code_page, uint32_t template_locale, uint32_t sort_locale);

/* A string, and a field that says how many bytes it has with its terminating zero: odd when it has another number. text
   NULL: there is no string, and nothing is said. */
void probe_string_size(ex_cursor *c, const char *text, uint32_t size);

/* A value that is a misfit when it is larger: a number, or flags of which the higher bits are reserved. */
void probe_at_most(ex_cursor *c, uint64_t value, uint64_t most);

/* The size of a buffer behind the buffer: proof, unless the buffer is empty, if nothing in it was a misfit. */
void probe_repeated_size(ex_cursor *c, uint32_t size);

/* What an answer to EcDoConnectEx ends with (MS-OXCRPC 3.1.4.1): proof when both strings are there and it succeeded,
   else a misfit. NULL: there is no such string. */
void probe_connected(ex_cursor *c, const char *dn_prefix, const char *display_name, uint32_t return_value);

/* What comes of a comparison of two entries (MS-OXNSPI 3.1.4.1.12): odd when the result is an error code, or when the
   error code is none that a comparison has. */
void probe_comparison(ex_cursor *c, uint32_t result);
void probe_comparison_error(ex_cursor *c, uint32_t error_code);

/* A field that the document reserves: odd when it is no small number. */
void probe_reserved(ex_cursor *c, uint32_t value);

#endif

/* read/ndr.h
 * NDR over DCE/RPC (C706 chapter 14, MS-RPCE 2.2.4): what libwireshark does not export. Little
 * endian NDR32 only; ndr_stub() refuses anything else before generated code is reached.
 *
 * Alignment counts from offset 0 of the cursor's tvb, which is the stub. Pointers at the top level
 * of a parameter have their pointee right behind the referent id. Embedded pointers are queued and
 * read behind the outermost construct that holds them: whoever reads one whole parameter calls
 * ndr_run_deferred() behind it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_NDR_H
#define EXCHANGE_READ_NDR_H

#include "read/cursor.h"
#include "read/summary.h"

#define NDR_CONTEXT_HANDLE_SIZE 20

/* Goes to the next multiple of n (1, 2, 4 or 8) bytes. Past the end only marks the end. */
void ndr_align(ex_cursor *c, unsigned n);

/* A pointer's referent id (C706 14.3.10), 4-aligned, under the protocol's referent field. True when
   it is not null. hf: what it points to, which the item names; -1: nothing that has a field. */
bool ndr_referent(ex_cursor *c, proto_tree *t, int hf);

/* ndr_referent(), and if it is not null queues the pointee. fn reads it later into t; arg is passed on (a count, say).
   Nothing is queued when the cursor is bad. */
typedef void (*ndr_pointee)(ex_cursor *c, proto_tree *t, uint32_t arg);
void ndr_embedded(ex_cursor *c, proto_tree *t, ndr_pointee fn, int hf, uint32_t arg);
/* The same for pointees that are shown in one field, whose hf the function needs. */
typedef void (*ndr_pointee_hf)(ex_cursor *c, proto_tree *t, int hf, uint32_t arg);
void ndr_embedded_hf(ex_cursor *c, proto_tree *t, ndr_pointee_hf fn, int hf, uint32_t arg);
/* The same for hand-written pointees, which need more: data, in pool scope. */
typedef void (*ndr_pointee_data)(ex_cursor *c, void *data, uint32_t arg);
void ndr_defer_data(ex_cursor *c, ndr_pointee_data fn, void *data, uint32_t arg);
/* Reads the queue in NDR order: each pointee, then what it queued itself, then the next. */
void ndr_run_deferred(ex_cursor *c);

/* The same for pointees whose summary goes to the list (NULL: it is not wanted). */
void ndr_embedded_summary(ex_cursor *c, proto_tree *t, ndr_pointee fn, int hf, uint32_t arg, cur_summary_list *list);
void ndr_embedded_hf_summary(ex_cursor *c, proto_tree *t, ndr_pointee_hf fn, int hf, uint32_t arg,
                             cur_summary_list *list);

/* Summaries of structures whose pointees come later. The structure's function takes c->summary.later in front of
   cur_summary_wanted(), and behind the fields queues fn, which makes the summary of the item whose subtree t is from
   data (packet scope) behind all pointees that were queued before. It goes to that list (NULL: nobody else waits for
   it). */
typedef void (*ndr_summary_fn)(ex_cursor *c, proto_tree *t, void *data);
void ndr_summary_later(ex_cursor *c, proto_tree *t, ndr_summary_fn fn, void *data, cur_summary_list *list);
/* Around one whole parameter: wants its summary (if `wanted`), those of a list with the separator between them; runs
   the queue and returns the summary in packet scope, NULL when there is none. */
void ndr_summary_begin(ex_cursor *c, bool wanted, const char *separator);
const char *ndr_summary_end(ex_cursor *c);

/* Pointees for ndr_embedded_hf: a conformant varying string, a FlatUID, a conformant array of bytes
   (arg: the count that its structure claims). */
void ndr_pointee_string8(ex_cursor *c, proto_tree *t, int hf, uint32_t arg);
void ndr_pointee_string16(ex_cursor *c, proto_tree *t, int hf, uint32_t arg);
void ndr_pointee_guid(ex_cursor *c, proto_tree *t, int hf, uint32_t arg);
void ndr_pointee_bytes(ex_cursor *c, proto_tree *t, int hf, uint32_t arg);

/* Conformance of an array (C706 14.3.3): max_count. */
uint32_t ndr_conformance(ex_cursor *c, proto_tree *t);
/* Variance: offset (anything but 0 is reported) and actual_count, which is returned: the number of
   elements that follow. */
uint32_t ndr_variance(ex_cursor *c, proto_tree *t);
/* Report on t when the counts on the wire contradict `count`, what the count field says. A plain
   conformant array holds max_count elements; a varying one actual_count, at most max_count. The
   loop over elements runs to max_count or actual_count, whatever the count field says. */
void ndr_check_conformance(ex_cursor *c, proto_tree *t, uint32_t max_count, uint64_t count);
void ndr_check_variance(ex_cursor *c, proto_tree *t, uint32_t max_count, uint32_t actual_count,
                        uint64_t count);

/* The three counts of a [string] of characters of unit bytes: how many follow, the terminating zero among them. Counts
   that contradict each other and a terminator that is not there are reported on t (C706 14.3.4). */
uint32_t ndr_string_count(ex_cursor *c, proto_tree *t, unsigned unit);

/* Conformant varying strings ([string]): 8-bit and UTF-16LE. hf is FT_STRING; *get receives a pool
   copy ("" if bad) when get is not NULL. */
void ndr_string8(ex_cursor *c, proto_tree *t, int hf, const char **get);
void ndr_string16(ex_cursor *c, proto_tree *t, int hf, const char **get);

/* Context handle (MS-RPCE 2.2.4.15): 20 bytes, 4-aligned. hf is FT_BYTES. */
void ndr_context_handle(ex_cursor *c, proto_tree *t, int hf);

/* The cursor over a stub from `offset` to its end, ready for generated code. When the stub is not
   little endian NDR32, that is reported on t, the cursor is at the end and bad, and the stub is
   shown as undecoded. */
ex_cursor ndr_stub(tvbuff_t *tvb, packet_info *pinfo, proto_tree *t, int offset,
                   const dcerpc_info *di, const uint8_t *drep, const ex_proto *proto);

/* Behind all parameters: goes to the end if only zeros are left that fill the stub up to a multiple of 4 bytes, as some
   marshallers do. */
void ndr_skip_padding(ex_cursor *c);

#endif

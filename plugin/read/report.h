/* read/report.h
 * Reports: expert infos about bytes that are missing and values that contradict the specification.
 *
 * A probe (ex_cursor.probe) gets a note in place of every report. In the functions below the tree t may be NULL: the
 * expert info then still reaches Wireshark's list of them.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_REPORT_H
#define EXCHANGE_READ_REPORT_H

#include "read/cursor.h"

/* True when n more bytes are there. Else it is reported on t how many bytes the field hf needs and how many are left,
   the cursor goes bad, and the result is false. */
bool cur_need(ex_cursor *c, proto_tree *t, int hf, uint64_t n);
/* Reports text over the bytes that are left, with an expert info of c->proto. Does not stop the cursor. */
void cur_report(ex_cursor *c, proto_tree *t, const expert_field *ei, const char *text);
/* Reports that bytes are missing, and stops the cursor. For a probe that alone is no misfit. */
void cur_report_short(ex_cursor *c, proto_tree *t, const char *text);
/* Reports at the item (may be NULL) that a value contradicts the specification. Does not stop the cursor. */
void cur_bad_value(ex_cursor *c, proto_item *item, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* The same on t, and stops the cursor: what follows can't be located. Nothing when the cursor is bad already. */
void cur_fail(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* Reports when the count that was just read says otherwise than the array before it has elements. */
void cur_check_count(ex_cursor *c, proto_tree *t, const char *count_name, uint64_t count, const char *array_name,
                     uint64_t elements);
/* Reports when the value of the field hf, which was just read into t, is not what the document says it MUST be. */
void cur_must(ex_cursor *c, proto_tree *t, int hf, uint64_t value, uint64_t must);
/* Likewise, when it is more than the document allows. */
void cur_at_most(ex_cursor *c, proto_tree *t, int hf, uint64_t value, uint64_t most);
/* Reports that these bits, which have no meaning, are set in the field hf of the n bytes at the cursor. Nothing for
   0. */
void cur_reserved_bits(ex_cursor *c, proto_tree *t, int hf, int n, uint32_t reserved);
/* Notes that context from earlier packets is missing, naming it. Does not stop the cursor. */
void cur_missing(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* Shows whatever is left up to the end as `<prefix>.undecoded` with an expert info, and goes there. The cursor is bad
   from then on. */
void cur_finish(ex_cursor *c, proto_tree *t);

/* An expert info on the structure whose subtree t is, whether or not anybody reads summaries; cur_warn() tells it in
   the Info column as well. Nothing when the cursor is bad, and in probes. */
void cur_note(ex_cursor *c, proto_tree *t, expert_field *ei, const char *fmt, ...) G_GNUC_PRINTF(4, 5);
void cur_warn(ex_cursor *c, proto_tree *t, expert_field *ei, const char *fmt, ...) G_GNUC_PRINTF(4, 5);

/* Items that one frame's tree may get from us. More cost seconds and hundreds of megabytes to show, and at a million
   Wireshark gives the whole frame up. State is learned all the same. */
#define CUR_MAX_ITEMS 300000
/* t while the frame's tree has room for more items, else NULL, which is reported once in the frame. For code that adds
   items by itself; the functions that read ask by themselves. */
proto_tree *cur_room(const ex_cursor *c, proto_tree *t);

#endif

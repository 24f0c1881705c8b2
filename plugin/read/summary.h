/* read/summary.h
 * One-line summaries of structures, which stand in the text of their items, in those of the structures around them,
 * and in the Info column.
 *
 * A summary is made only when it will be read: its item is visible, somebody around wants it
 * (ex_cursor.summary.wanted), or the Info column does. Its length is bounded.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_SUMMARY_H
#define EXCHANGE_READ_SUMMARY_H

#include "read/cursor.h"

/* Stands for what was cut off or could not be read. What is not there, or there and empty, is the empty text. */
#define CUR_SUMMARY_CUT "?"

/* In the function that reads the structure whose subtree t is, in front of its fields: whether its summary is wanted.
   From there on none is wanted of what is inside, unless somebody asks again. */
bool cur_summary_wanted(ex_cursor *c, proto_tree *t);
/* The same in the function of a structure that has no summary of its own. */
static inline void cur_summary_none(ex_cursor *c) { c->summary.wanted = false; c->summary.later = NULL; }
/* Sets the summary, and appends it to the structure's item. Call only when cur_summary_wanted() was true. */
void cur_summary_set(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
/* The same of a whole message, a method's request or response: its summary goes to the Info column, too. */
bool cur_summary_message_wanted(ex_cursor *c, proto_tree *t);
void cur_summary_message_set(ex_cursor *c, proto_tree *t, const char *fmt, ...) G_GNUC_PRINTF(3, 4);

/* ---- Lists ---- */

#define CUR_SUMMARY_LIST_MAX 8     /* elements of a list that its summary names */

/* Gathers the summaries of the elements of a list, or of what comes later (NDR's pointees). In packet scope. */
typedef struct cur_summary_list {
    wmem_strbuf_t *text;
    const char *separator;
    unsigned n;                  /* summaries that were given */
    bool says;                   /* one of them was not empty */
    bool full;                   /* no more of them fit */
    bool cut;                    /* there are more elements than will give a summary */
} cur_summary_list;

cur_summary_list *cur_summary_list_new(ex_cursor *c, const char *separator);
/* One more; an ellipsis for one that says nothing. NULL: there are more elements, of which nothing is known. */
void cur_summary_list_add(cur_summary_list *s, const char *text);
/* The cursor's summary as that of one more element. wanted: it was asked for; waits: those without one get it later. */
void cur_summary_list_add_element(ex_cursor *c, cur_summary_list *s, bool wanted, bool waits);
/* A string, in quotes and shortened. Nothing when s is NULL or the cursor is bad. */
void cur_summary_list_quote(ex_cursor *c, cur_summary_list *s, const char *text);
/* All of them; "" when none of them says anything, NULL for NULL and when there is none. */
const char *cur_summary_list_text(cur_summary_list *s);

#endif

/* oxcdata/recurrence.h
 * What an ExtendedException needs to know of the ExceptionInfo in the same place of its own list, and of the
 * pattern that both are in. MS-OXOCAL 2.2.1.44.4.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_RECURRENCE_H
#define EXCHANGE_OXCDATA_RECURRENCE_H

#include "read/cursor.h"

/* An AppointmentRecurrencePattern begins, whose WriterVersion2 says whether its ExtendedExceptions have a
   ChangeHighlight; forgets the exceptions of an earlier one. */
void recurrence_begin(ex_cursor *c, bool has_highlight);
/* The OverrideFlags of its next ExceptionInfo. */
void recurrence_exception(ex_cursor *c, uint32_t override_flags);

/* Of the ExtendedException being read: whether it has the fields that depend on each. False outside of a pattern,
   and when there are more of them than ExceptionInfos. */
bool recurrence_has_highlight(const ex_cursor *c);
bool recurrence_has_subject(const ex_cursor *c);
bool recurrence_has_location(const ex_cursor *c);
/* Behind each ExtendedException. */
void recurrence_next(ex_cursor *c);

#endif

/* read/time.h
 * Reading points in time, and their texts.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_READ_TIME_H
#define EXCHANGE_READ_TIME_H

#include "read/cursor.h"

#define SECONDS_1601_TO_1970 INT64_C(11644473600)

/* A FILETIME (8 bytes): units of 100 ns since 1601; hf is FT_ABSOLUTE_TIME. Its item says of 0 and of
   the first of January 4501 "no date", of the maximum "never". Returns the number, 0 if bad. */
uint64_t cur_filetime(ex_cursor *c, proto_tree *t, int hf);
/* 40 bits of a FILETIME, big endian, behind a byte 0x01 (MS-OXOMSG section 2.2.1.3). Until Exchange 2010, and in Outlook,
   that byte is the FILETIME's highest and the lowest 16 bits are cut off; since Exchange 2013 the 40 bits are the highest
   ones. Those begin with 0x01 until 2057, which in the older form is the year 1830. 0 says that there is no time, and
   isn't shown. Returns the FILETIME as the older form has it, which time_of_filetime40 makes right; or 0. */
uint64_t cur_filetime40be(ex_cursor *c, proto_tree *t, int hf);
/* Whether such a value is in the newer form; the FILETIME that it stands for, in whichever. */
bool is_newer_filetime40(uint64_t older);
uint64_t time_of_filetime40(uint64_t older);
/* Shows a FILETIME that was worked out from the bytes between `start` (an offset of the tvb) and the cursor, unless the
   cursor is bad. Returns it. */
uint64_t cur_known_time(ex_cursor *c, proto_tree *t, int hf, int start, uint64_t filetime);
/* 4 bytes: minutes since 1601 (MS-OXOCAL 2.2.1.44); hf is FT_ABSOLUTE_TIME. Returns the number, 0 if bad. */
uint32_t cur_minutes(ex_cursor *c, proto_tree *t, int hf);

/* Texts of what these functions return, in packet scope or static, never NULL: `2007-03-26` where the minutes are whole
   days, else `2007-03-26 10:30`. */
const char *cur_time_text(ex_cursor *c, uint64_t filetime);
const char *cur_time40_text(ex_cursor *c, uint64_t older);
const char *cur_minutes_text(ex_cursor *c, uint32_t minutes);
/* The text of an OLE date, days since 30 December 1899 whose fraction is a time of day also where they are negative:
   `2009-07-06 12:00:00`, the time left out at midnight. The number where it is beyond the years 100 to 9999, or none. */
const char *cur_ole_date_text(ex_cursor *c, double days);

#endif

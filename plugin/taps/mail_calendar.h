/* taps/mail_calendar.h
 * Calendar items of mail: appointments and meetings (MS-OXOCAL) that happen once, as iCalendar (RFC 5545).
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_MAIL_CALENDAR_H
#define EXCHANGE_TAPS_MAIL_CALENDAR_H

#include "taps/kept_thing.h"

/* The item in UTF-8, for g_free(); *method is then what it asks for, `REQUEST`. NULL for other messages, and for items that
   this can't say: those that come again and again, and those without start or end. */
char *mail_calendar(const kept_thing *message, const char **method);

#endif

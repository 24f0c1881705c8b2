/* taps/mail_notes.h
 * What a message lacks, in words: the values of its header fields X-Capture-Note.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_MAIL_NOTES_H
#define EXCHANGE_TAPS_MAIL_NOTES_H

#include "taps/kept_thing.h"

/* Of char *, for g_ptr_array_free(notes, TRUE). What its header fields tell already: who sent it, and to whom it goes. */
GPtrArray *mail_notes_of(const kept_thing *message, bool has_sender, bool has_recipients);

#endif

/* taps/mail.h
 * Messages as mail (RFC 5322, MIME), with all that is known of them; what is not is said in header fields
 * `X-Capture-Note`. Written by GMime, and there only where GMime is.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_MAIL_H
#define EXCHANGE_TAPS_MAIL_H

#include "taps/kept_thing.h"

/* Whether enough of the message was shown: what it is about, and some of what it consists of; not by tables alone. */
bool mail_is_shown(const kept_thing *message);
/* It as a file, for g_free(); NULL when the plugin was built without GMime. The same message gives the same bytes. */
uint8_t *mail_file(const kept_thing *message, size_t *size);

#endif

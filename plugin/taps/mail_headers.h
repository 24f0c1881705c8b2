/* taps/mail_headers.h
 * A message's header fields. Only where GMime is.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_MAIL_HEADERS_H
#define EXCHANGE_TAPS_MAIL_HEADERS_H

#include "taps/kept_thing.h"

#include <gmime/gmime.h>

/* Mail with the message's header fields, without content, to be unreferenced. Those that came with the message
   (PidTagTransportMessageHeaders) stay as they are, but for those of MIME; properties fill in what is not among them. */
GMimeMessage *mail_headers(const kept_thing *message);
/* Appends a field with text of any kind. */
void mail_header_text(GMimeMessage *mail, const char *name, const char *text);

#endif

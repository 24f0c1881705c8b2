/* taps/mail_parts.h
 * The parts of a message as MIME: bodies, attachments, what has no other form. Only where GMime is.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_MAIL_PARTS_H
#define EXCHANGE_TAPS_MAIL_PARTS_H

#include "taps/kept_thing.h"

#include <gmime/gmime.h>

/* Makes mail of an embedded message, to be unreferenced; NULL for those too deep. data: see mail_parts(). */
typedef GMimeMessage *(*mail_embedded)(const kept_thing *message, void *data);

/* All of the message but its header fields, to be unreferenced. Boundaries begin with `boundary`, of characters that they
   may have. */
GMimeObject *mail_parts(const kept_thing *message, const char *boundary, mail_embedded embedded, void *data);

#endif

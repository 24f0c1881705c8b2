/* taps/mail_message.h
 * A whole message as a file of mail. Only where GMime is.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_MAIL_MESSAGE_H
#define EXCHANGE_TAPS_MAIL_MESSAGE_H

#include "taps/kept_thing.h"

/* For g_free(); its size goes to *size. */
uint8_t *mail_message_file(const kept_thing *message, size_t *size);

#endif

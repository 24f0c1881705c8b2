/* taps/attachment.h
 * What is known of an attachment (MS-OXCMSG 2.2.2): its name, its media type, its data.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_ATTACHMENT_H
#define EXCHANGE_TAPS_ATTACHMENT_H

#include "taps/kept_thing.h"

/* Its file name as the wire has it, NULL when it has none; for g_free(). */
char *attachment_name(const kept_thing *attachment);
/* A well-formed media type, in small letters: what it says, else what goes with its name; for g_free(). */
char *attachment_type(const kept_thing *attachment);
/* `.jpg`, for a file of this type whose name is not known; `.bin` where there is no usual one. */
const char *attachment_extension(const char *type);
/* Its data; NULL when nothing tells of any. */
const kept_value *attachment_data(const kept_thing *attachment);
/* The message that is embedded in it, NULL when it has none that was told. */
const kept_thing *attachment_message(const kept_thing *attachment);

#endif

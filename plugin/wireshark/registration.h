/* wireshark/registration.h
 * Fields and expert infos that are registered one by one, under a prefix that is known at run time only.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_REGISTRATION_H
#define EXCHANGE_WIRESHARK_REGISTRATION_H

#include "wireshark/wscompat.h"
#include <epan/expert.h>

/* Registers <prefix>.<suffix> for the protocol and sets *hf. type, display (BASE_DEC …) and strings are those of
   Wireshark's header_field_info; name and strings have to live as long as the program. */
void ws_register_field(int proto, int *hf, const char *prefix, const char *suffix, const char *name, enum ftenum type,
                       int display, const void *strings);

/* Registers the expert info <prefix>.<suffix> of the protocol. group and severity: PI_PROTOCOL, PI_NOTE and their like;
   text has to live as long as the program. */
void ws_register_expert(int proto, expert_field *ei, const char *prefix, const char *suffix, int group, int severity,
                        const char *text);

#endif

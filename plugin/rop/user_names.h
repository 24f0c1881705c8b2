/* rop/user_names.h
 * Named properties that the user tells: in a capture that starts late, the ROPs that asked the server for their ids are
 * missing. A table in Wireshark's preferences: property id, property set, LID or name.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_USER_NAMES_H
#define EXCHANGE_ROP_USER_NAMES_H

#include "session/logon.h"

/* The name that the table gives to a property id, NULL when it is not in the table. */
const ex_name *user_name_of(uint16_t id);

/* Once, at registration: the table becomes a preference of the module. */
void user_names_register(struct pref_module *module);

#endif

/* emsmdb/push.h
 * Push notifications: datagrams that a server sends to the address that a client registered, with the context that
 * the client gave as their whole content. MS-OXCRPC section 3.1.4.5, MS-OXCNOTIF sections 3.1.5.4 and 3.2.5.5.2.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_EMSMDB_PUSH_H
#define EXCHANGE_EMSMDB_PUSH_H

#include "read/cursor.h"

/* Both read up to c->end: rgbContext and rgbCallbackAddress of EcRRegisterPushNotification, in this order. The first
   pass keeps them: from here on datagrams to the address with this context are known. */
void push_context(ex_cursor *c, proto_tree *t);
void push_address(ex_cursor *c, proto_tree *t);

/* The response of that call: on success the registration goes by handle, else it is dropped. */
void push_answer(ex_cursor *c, uint64_t handle, uint64_t return_value);
/* Ends the registration of this session that goes by handle. */
void push_withdraw(ex_cursor *c, uint64_t handle);

/* Registers the fields and the dissector of datagrams under EMSMDB. */
void push_register(int proto);
void push_handoff(int proto);

#endif

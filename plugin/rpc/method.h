/* rpc/method.h
 * Finds a DCE/RPC operation in the tables of methods, so that no opnum is written twice.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPC_METHOD_H
#define EXCHANGE_RPC_METHOD_H

#include "session/method.h"

/* The method with this opnum; NULL when it is not in the table, which ends with name NULL. */
const ex_method *rpc_method(const ex_method *methods, uint16_t opnum);

/* Whether the method's calls are in a session, and whether each of them opens one. */
bool rpc_has_session(const ex_method *method);
bool rpc_opens_session(const ex_method *method);

/* The method with this name, which has to be in the table. */
const ex_method *rpc_method_named(const ex_method *methods, const char *name);

#endif

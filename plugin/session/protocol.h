/* session/protocol.h
 * The protocol "exchange": what is one notion over all layers. Its fields are registered by the files that show them.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_PROTOCOL_H
#define EXCHANGE_SESSION_PROTOCOL_H

extern int exchange_proto;       /* what libwireshark knows it by */

/* Once, at registration, in front of all that shows fields of it. */
void session_protocol_register(void);

#endif

/* mapihttp/mapihttp.h
 * MAPI over HTTP (MS-OXCMAPIHTTP): the transport of the mailbox and address book request types.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_MAPIHTTP_MAPIHTTP_H
#define EXCHANGE_MAPIHTTP_MAPIHTTP_H

/* Registers protocol, fields and expert infos, once, when the plugin is loaded. */
void mapihttp_register(void);
/* Joins Wireshark's dissectors, once, when all protocols are registered. */
void mapihttp_handoff(void);

#endif

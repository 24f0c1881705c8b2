/* session/referral.h
 * Servers that a response tells the client to use (RFR's methods, the URLs of MAPI/HTTP's address book), and the
 * sessions that begin on them later.
 *
 * Host names are compared in lower case and without a dot at the end; by their first label where one of the two has
 * no other. Everything is in file scope and learned on the first pass.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_REFERRAL_H
#define EXCHANGE_SESSION_REFERRAL_H

#include "session/call.h"

/* What a server is named for, and what a session is with. */
typedef enum { REFERRAL_ADDRESS_BOOK, REFERRAL_MAILBOX, REFERRAL_KINDS } referral_kind;

/* One response that names a server. */
typedef struct ex_referral {
    struct ex_referral *unused;     /* first pass only: an earlier one of the same server, without a session yet */
    uint32_t frame;                 /* of the response */
    uint32_t used_frame;            /* of the first call of the first later session on that server; 0: none yet */
} ex_referral;

/* What generated code calls: the response being read names a server, by host name or URL (NULL: it names none);
   code: the result, and if it isn't 0 the name doesn't count. */
void referral_address_book(ex_cursor *c, const char *server, uint64_t code);
void referral_mailbox(ex_cursor *c, const char *server, uint64_t code);

/* First pass: a session begins with this call, on the server with this address that the client calls `host` (a host
   name with or without port; NULL: not known). Of the responses that named it, the latest; one of the session's kind
   goes before others. */
void referral_use(ex_call *call, packet_info *pinfo, const address *server, const char *host, referral_kind kind);

/* For RPC inside of another transport, whose addresses aren't the server's: until it is called with NULLs,
   referral_use_rpc() goes by these instead of the packet's address. Either may be NULL: not known. */
void referral_set_server(const char *host, const address *server);
void referral_use_rpc(ex_call *call, packet_info *pinfo, const address *server, referral_kind kind);

/* As generated FT_FRAMENUM items, any pass: on the message that begins a session the response that named its
   server; on a response that names a server, where that server was used. */
void referral_show_source(const ex_call *call, bool is_request, proto_tree *tree, tvbuff_t *tvb, int hf);
void referral_show_use(const ex_call *call, bool is_request, proto_tree *tree, tvbuff_t *tvb, int hf);

void referral_init(void);     /* once, at registration */

#endif

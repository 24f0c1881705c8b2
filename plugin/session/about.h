/* session/about.h
 * What is known of a session: who uses it, with which program, on which server, over what. Client and server tell it in
 * their first messages; the first answer to each question stays.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_SESSION_ABOUT_H
#define EXCHANGE_SESSION_ABOUT_H

#include "session/call.h"

#define ABOUT_MAILBOXES_MAX 4    /* mailboxes that are named of one session */

/* Strings in file scope; NULL: not told. Once a call keeps it, it is not changed any more: what comes later goes to a
   copy. */
typedef struct ex_about {
    const char *user;            /* last part of the user's distinguished name: "alice" */
    const char *display_name;    /* what the server calls the user: "Alice Example" */
    const char *mailboxes[ABOUT_MAILBOXES_MAX]; /* n_mailboxes; likewise of what was opened: "bob", "public folders" */
    const char *mailbox_id;      /* the mailbox that the URI names */
    const char *client;          /* name and version, from what follows: `exchange.client` */
    const char *application;     /* name and version as one: "Outlook/16.0.4266.1001" */
    const char *process;         /* "OUTLOOK.EXE" */
    const char *client_version;  /* "12.4518.1014" */
    const char *machine;         /* name of the client's computer */
    const char *server_application; /* "Exchange/15.20.1.0" */
    const char *server_version;
    const char *server_name;
    const char *transport;       /* "MAPI/HTTP", "RPC over HTTP" */
    uint8_t client_mode;         /* ClientMode (MS-OXCRPC 2.2.2.2.4); 0: not told */
    uint8_t n_mailboxes;
    bool is_address_book;
    bool kept;                   /* by a call */
} ex_about;

/* What generated code calls, with what the message says. The distinguished name of the user who opens the session
   (MS-OXCRPC 3.1.4.1, MS-OXCMAPIHTTP 2.2.4.1.1), or who asks for a server (MS-OXABREF); the name that the server has for
   him; a mailbox that is opened (MS-OXCROPS 2.2.3.1), its name empty for public folders. */
void about_user(ex_cursor *c, const char *dn);
void about_display_name(ex_cursor *c, const char *name);
void about_mailbox(ex_cursor *c, const char *dn, uint64_t is_private);
/* The three words of a version (MS-OXCRPC 3.1.4.1.3.1), of the client in a request, of the server in a response. */
void about_version(ex_cursor *c, uint32_t first, uint32_t second, uint32_t third);
/* From auxiliary blocks (MS-OXCRPC 2.2.2.2.4 to 2.2.2.2.6, 2.2.2.2.21). */
void about_machine(ex_cursor *c, const char *name, uint32_t mode);
void about_cached(ex_cursor *c, uint64_t is_cached);
void about_server(ex_cursor *c, const char *name);
void about_process(ex_cursor *c, const char *name);
/* From auxiliary blocks, too: an earlier request of the client took so many milliseconds, or failed after them. Nothing
   is learned; statistics are told. */
void about_success(ex_cursor *c, uint32_t milliseconds);
void about_failure(ex_cursor *c, uint32_t milliseconds);

/* First pass: the mailbox that the URI of a request names (its MailboxId). uri may be NULL. */
void about_uri(ex_call *call, const char *uri);

/* What the transport tells of a message. */
typedef struct about_told {
    const char *transport;       /* what carries it: "MAPI/HTTP over HTTP/2"; lives as long as the program */
    const char *software;        /* what its sender calls himself, as name and version; file scope, or NULL */
    bool is_address_book;        /* it is for the address book, whatever the transport */
} about_told;

/* First pass, behind a message: learns what its transport told; a call keeps what is known behind its request. */
void about_call_learn(ex_call *call, bool is_request, const about_told *told);
/* Any pass: user and client as generated items of t, and a hidden one with the number of the session. */
void about_call_show(const ex_call *call, proto_tree *t, tvbuff_t *tvb);

void about_register(void);       /* once, at registration */

#endif

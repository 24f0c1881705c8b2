/* taps/mail_address.h
 * Addresses as mail has them, of what properties tell of people.
 *
 * People of an organization often have no address but a distinguished name (AddressType EX). Mail wants one all the same:
 * it gets `<last part of the name>@exchange.invalid`, which no mail ever reaches (RFC 2606); the distinguished name stands
 * in `original`, for a header field of its own.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TAPS_MAIL_ADDRESS_H
#define EXCHANGE_TAPS_MAIL_ADDRESS_H

#include "taps/kept_thing.h"

typedef struct mail_address {
    char *name;                  /* NULL: none */
    char *address;               /* well-formed, in ASCII; NULL: nothing is known at all */
    char *original;              /* `EX:/o=First/cn=alice`, where address only stands for it; or NULL */
    bool is_made_up;             /* nothing but the name is known: address stands for none */
} mail_address;

/* Each is to be cleared. Who the message is from; who sent it; of a recipient. */
mail_address mail_address_from(const kept_thing *message);
mail_address mail_address_sender(const kept_thing *message);
mail_address mail_address_of(const kept_thing *recipient);
void mail_address_clear(mail_address *a);
/* Whether they are the same address, whatever the names. */
bool mail_address_is(const mail_address *a, const mail_address *b);

/* Who the message goes to, in the order in which it was told, each once. For mail_recipients_free(). */
typedef struct mail_recipient {
    mail_address address;
    uint32_t type;               /* MAIL_TO … */
} mail_recipient;
enum { MAIL_TO = 1, MAIL_CC, MAIL_BCC };         /* RecipientType, MS-OXCMSG 2.2.3.1.2 */

GArray *mail_recipients_of(const kept_thing *message);
void mail_recipients_free(GArray *recipients);

#endif

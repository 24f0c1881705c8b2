/* oxcdata/facts.h
 * What values say about the object that they belong to: ids and names, gathered from the values of a row or list.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_FACTS_H
#define EXCHANGE_OXCDATA_FACTS_H

#include "read/cursor.h"

/* Names of an address book entry, the better ones last. 8-bit text can lack characters. */
typedef enum {
    ENTRY_NAME_NONE, ENTRY_NAME_DN, ENTRY_NAME_SMTP, ENTRY_NAME_ACCOUNT, ENTRY_NAME_PRINTABLE, ENTRY_NAME_DISPLAY8,
    ENTRY_NAME_DISPLAY
} entry_name_kind;

/* Errors that came in place of values. */
#define PROPERTY_ERRORS_MAX 4
typedef struct property_errors {
    uint32_t not_found;          /* how many say ecNotFound: the object does not have the property */
    uint32_t others;             /* how many say something else */
    struct { uint32_t tag, code; } first[PROPERTY_ERRORS_MAX]; /* of these */
} property_errors;

typedef struct property_facts {
    uint64_t folder_id;          /* 0: not seen */
    uint64_t message_id;         /* likewise */
    const char *display_name;    /* in packet scope, as all names here; NULL: not seen */
    const char *subject;
    const char *file_name;       /* of an attachment */
    const char *label;           /* what tells a row of a table without such names: of rules, permissions, classes */
    property_errors errors;
    wmem_strbuf_t *values;       /* gets the values of a row, as text; NULL: nobody reads it */
    e_guid_t replica;            /* from the entry id or the source key */
    uint64_t counter;            /* likewise; 0: not seen */
    const char *entry_name;      /* the best name of an address book entry */
    entry_name_kind entry_name_kind;
    uint32_t mid;                /* its Minimal Entry ID; 0: not seen */
    uint32_t container_id;       /* PidTagAddressBookContainerId */
    bool is_container;           /* it has PidTagContainerFlags */
} property_facts;

/* A value of the property with this tag was read, whose facts are to be noted. facts NULL: nobody wants to know. */
void facts_integer32(property_facts *facts, uint32_t tag, uint32_t value);
void facts_integer64(property_facts *facts, uint32_t tag, uint64_t value);
/* Of size bytes, which are at the cursor and were not read yet. */
void facts_bytes(ex_cursor *c, property_facts *facts, uint32_t tag, int size);
/* Whether a string of this type (PTYP_STRING or PTYP_STRING8) would be noted, so that its text is needed. */
bool facts_want_string(const ex_cursor *c, property_facts *facts, uint32_t tag, uint16_t type);
/* An error code came in place of the value of the property with this tag. */
void facts_error(property_facts *facts, uint32_t tag, uint32_t code);
/* Adds the errors of `more`. */
void facts_add_errors(property_errors *errors, const property_errors *more);
/* What a row of a table of the mailbox is called, NULL when it does not say. */
const char *facts_row_name(const property_facts *facts);
/* text is in packet scope; an empty one says nothing. */
void facts_string(const ex_cursor *c, property_facts *facts, uint32_t tag, uint16_t type, const char *text);

#endif

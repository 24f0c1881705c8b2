/* oxcdata/facts.c
 * What values say about their object. See oxcdata/facts.h.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "oxcdata/facts.h"
#include "oxcdata/context.h"
#include "oxcdata/tag.h"
#include "generated/oxcdata_errors.h"
#include "generated/oxprops_ids.h"

#define TAG_FOLDER_ID  PROPERTY_TAG(PID_TAG_FOLDER_ID, PTYP_INTEGER64)
#define TAG_MID        PROPERTY_TAG(PID_TAG_MID, PTYP_INTEGER64)
#define TAG_ENTRY_ID   PROPERTY_TAG(PID_TAG_ENTRY_ID, PTYP_BINARY)
#define TAG_SOURCE_KEY PROPERTY_TAG(PID_TAG_SOURCE_KEY, PTYP_BINARY)
/* EphemeralEntryID, MS-OXNSPI 2.2.9.2. */
#define EPHEMERAL_SIZE 32
#define EPHEMERAL_MID  28    /* where its MId is */

void facts_integer64(property_facts *facts, uint32_t tag, uint64_t value)
{
    if (!facts)
        return;
    if (tag == TAG_FOLDER_ID)
        facts->folder_id = value;
    else if (tag == TAG_MID)
        facts->message_id = value;
}

void facts_integer32(property_facts *facts, uint32_t tag, uint32_t value)
{
    if (!facts)
        return;
    if (tag >> 16 == PID_TAG_ADDRESS_BOOK_CONTAINER_ID)
        facts->container_id = value;
    else if (tag >> 16 == PID_TAG_CONTAINER_FLAGS)
        facts->is_container = true;
}

/* The long-term id at the end of an entry id (MS-OXCDATA 2.2.4.1, 2.2.4.2) or in a source key. */
static void note_long_term_id(ex_cursor *c, property_facts *facts, uint32_t tag, int size)
{
    int at = tag == TAG_ENTRY_ID && size == 46 ? 22 : tag == TAG_ENTRY_ID && size == 70 ? 46 :
             tag == TAG_SOURCE_KEY && size == 22 ? 0 : -1;

    if (at < 0)
        return;
    tvb_get_letohguid(c->tvb, c->off + at, &facts->replica);
    facts->counter = tvb_get_ntoh48(c->tvb, c->off + at + 16);
}

/* The Minimal Entry ID in an ephemeral entry id or an instance key (MS-OXOABK 2.2.3.6). */
static void note_mid(ex_cursor *c, property_facts *facts, uint16_t id, int size)
{
    if (id == PID_TAG_INSTANCE_KEY && size == 4)
        facts->mid = tvb_get_letohl(c->tvb, c->off);
    else if ((id == PID_TAG_ENTRY_ID || id == PID_TAG_RECORD_KEY) && size == EPHEMERAL_SIZE &&
             tvb_get_uint8(c->tvb, c->off) == ENTRY_ID_TYPE_EPHEMERAL)
        facts->mid = tvb_get_letohl(c->tvb, c->off + EPHEMERAL_MID);
}

void facts_bytes(ex_cursor *c, property_facts *facts, uint32_t tag, int size)
{
    if (!facts || size > cur_left(c))
        return;
    note_long_term_id(c, facts, tag, size);
    note_mid(c, facts, (uint16_t)(tag >> 16), size);
}

/* What kind of name of an address book entry a string is. */
static entry_name_kind kind_of_name(uint32_t tag, uint16_t type)
{
    switch (tag >> 16) {
    case PID_TAG_DISPLAY_NAME:           return type == PTYP_STRING ? ENTRY_NAME_DISPLAY : ENTRY_NAME_DISPLAY8;
    case PID_TAG_ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE: return ENTRY_NAME_PRINTABLE;
    case PID_TAG_ACCOUNT:                return ENTRY_NAME_ACCOUNT;
    case PID_TAG_SMTP_ADDRESS:           return ENTRY_NAME_SMTP;
    case PID_TAG_EMAIL_ADDRESS:          return ENTRY_NAME_DN;
    default:                        return ENTRY_NAME_NONE;
    }
}

/* Whether a string names an address book entry better than what was seen of it. */
static bool is_better_name(const ex_cursor *c, const property_facts *facts, uint32_t tag, uint16_t type)
{
    return !context_is_mailbox(c) && kind_of_name(tag, type) > facts->entry_name_kind;
}

/* Where a string that names an object of a mailbox belongs, or NULL. */
static const char **name_slot(property_facts *facts, uint32_t tag)
{
    switch (tag >> 16) {
    case PID_TAG_DISPLAY_NAME:         return &facts->display_name;
    case PID_TAG_ATTACH_LONG_FILENAME: return &facts->file_name;
    case PID_TAG_ATTACH_FILENAME:      return facts->file_name ? NULL : &facts->file_name;
    case PID_TAG_SUBJECT:              return &facts->subject;
    case PID_TAG_NORMALIZED_SUBJECT:   return facts->subject ? NULL : &facts->subject;
    case PID_TAG_RULE_NAME:
    case PID_TAG_MEMBER_NAME:
    case PID_TAG_MESSAGE_CLASS:        return facts->label ? NULL : &facts->label;
    default:                      return NULL;
    }
}

const char *facts_row_name(const property_facts *facts)
{
    const char *const names[] = { facts->subject, facts->file_name, facts->display_name, facts->label };
    unsigned i = 0;

    while (i < array_length(names) && !names[i])
        i++;
    return i < array_length(names) ? names[i] : NULL;
}

void facts_error(property_facts *facts, uint32_t tag, uint32_t code)
{
    property_errors *errors = facts ? &facts->errors : NULL;

    if (!errors)
        return;
    if (code == (uint32_t)EC_NOT_FOUND) {        /* MSVC takes every constant of an enum for an int */
        errors->not_found++;
        return;
    }
    if (errors->others < PROPERTY_ERRORS_MAX) {
        errors->first[errors->others].tag = tag;
        errors->first[errors->others].code = code;
    }
    errors->others++;
}

void facts_add_errors(property_errors *errors, const property_errors *more)
{
    for (uint32_t i = 0; i < MIN(more->others, PROPERTY_ERRORS_MAX) && errors->others + i < PROPERTY_ERRORS_MAX; i++)
        errors->first[errors->others + i] = more->first[i];
    errors->others += more->others;
    errors->not_found += more->not_found;
}

bool facts_want_string(const ex_cursor *c, property_facts *facts, uint32_t tag, uint16_t type)
{
    return facts && (name_slot(facts, tag) || is_better_name(c, facts, tag, type));
}

void facts_string(const ex_cursor *c, property_facts *facts, uint32_t tag, uint16_t type, const char *text)
{
    const char **slot = facts ? name_slot(facts, tag) : NULL;

    if (!facts || !*text)
        return;
    if (slot)
        *slot = text;
    if (is_better_name(c, facts, tag, type)) {
        facts->entry_name = text;
        facts->entry_name_kind = kind_of_name(tag, type);
    }
}

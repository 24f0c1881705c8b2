/* rop/table.h
 * The table of ROPs that the compiler makes from specs/: what each looks like and which functions read it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_ROP_TABLE_H
#define EXCHANGE_ROP_TABLE_H

#include "read/cursor.h"
#include "session/object.h"

typedef enum {
    ROP_HANDLE_NONE, ROP_HANDLE_INPUT, ROP_HANDLE_OUTPUT, ROP_HANDLE_SOURCE, ROP_HANDLE_DEST,
    ROP_HANDLE_RESPONSE, ROP_HANDLE_ROLES
} rop_handle_role;

#define ROP_NO_RESPONSE 0x01   /* RopRelease */
#define ROP_NO_REQUEST  0x02   /* RopNotify, RopPending, ... */
#define ROP_BARE        0x04   /* the response has no handle index and no ReturnValue of its own */
#define ROP_RELEASES    0x08   /* ends the life of the input object */
#define ROP_MAY_PROGRESS     0x10   /* asynchronous: RopProgress may answer it (MS-OXCPRPT 3.1.5) */
#define ROP_REPORTS_PROGRESS 0x20   /* RopProgress: any asynchronous ROP may answer it */
#define ROP_PACKS            0x40   /* more of it in further payloads of the request: one response for all */

typedef struct rop_entry {
    const char *name;            /* "RopOpenFolder" */
    uint8_t  id;
    uint8_t  response_id;        /* differs from id for RopGetMessageStatus only */
    uint8_t  flags;
    uint8_t  handles[2];         /* rop_handle_role of the request's indexes, in order */
    uint8_t  response_handle;    /* rop_handle_role of the response's index */
    uint8_t  opens;              /* object_kind of the object it opens, 0: none */
    uint16_t inputs;             /* 1 << object_kind of what the input may be, 0: anything */
    uint32_t warning;            /* a ReturnValue that has the success form, like 0; 0: none */
    ex_fields request;           /* NULL: no fields behind the shared header */
    ex_fields response;          /* any ReturnValue; else: */
    ex_fields success;
    ex_fields failure;
    ex_fields redirect;          /* EC_WRONG_SERVER, of RopLogon */
    ex_fields null_destination;  /* EC_DST_NULL_OBJECT */
} rop_entry;

/* NULL when no table entry has this id. */
extern const rop_entry *const rop_entries[256];
extern value_string_ext rop_id_names;

/* Whether a response with this ReturnValue has the success form. */
static inline bool rop_succeeded(const rop_entry *e, uint32_t return_value)
{
    return return_value == 0 || return_value == e->warning;
}

/* What reads the fields behind the shared header; NULL: there are none. return_value: of a response. */
ex_fields rop_fields_of(const rop_entry *e, bool is_request, uint32_t return_value);

/* Fills in the fields and subtrees of the generated file and registers them under proto, which is the ROP layer's. */
void generated_register_rop(int proto);

#endif

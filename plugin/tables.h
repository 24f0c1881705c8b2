/* tables.h
 * The one door between plugin/ and generated/: dispatch tables that the compiler fills from specs/.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_TABLES_H
#define EXCHANGE_TABLES_H

#include "read/cursor.h"

/* Reads the fields of one structure or message into tree t. */
typedef void (*ex_fields)(ex_cursor *c, proto_tree *t);

/* ---- ROPs (specs/ms-oxcrops.yaml) ---- */
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
    ex_fields redirect;          /* ReturnValue 0x00000478, RopLogon */
    ex_fields null_destination;  /* ReturnValue 0x00000503 */
} rop_entry;

/* NULL when no table entry has this id. */
extern const rop_entry *const rop_entries[256];
extern value_string_ext rop_id_names;

/* ---- Methods: DCE/RPC operations and MAPI/HTTP request types, one entry for both ---- */
typedef struct ex_method {
    const char *name;            /* "EcDoConnectEx", "NspiBind"; request type: "Connect", "Bind" */
    const char *request_type;    /* X-RequestType value, NULL if only RPC */
    int opnum;                   /* -1 if only a request type */
    ex_fields http_request;      /* bodies, MS-OXCMAPIHTTP: behind nothing */
    ex_fields http_response;     /* behind StatusCode (which the transport reads), StatusCode 0 */
    ex_fields http_failure;      /* behind another StatusCode; NULL: as most have it */
    ex_fields rpc_request;       /* stub data, NDR */
    ex_fields rpc_response;
} ex_method;

extern const ex_method oxnspi_methods[];   /* ends with name NULL */
extern const ex_method oxabref_methods[];   /* RPC only */
extern const ex_method emsmdb_methods[];    /* RPC only */
extern const ex_method emsmdb_async_methods[]; /* of the interface AsyncEMSMDB */
extern const ex_method mapihttp_methods[];  /* mailbox request types, HTTP only */
extern value_string_ext mapihttp_response_codes;
extern value_string_ext ex_error_names;    /* MS-OXCDATA 2.4: value -> "ecNotFound" */

/* ---- Properties (specs/ms-oxprops.yaml) ---- */
typedef struct ex_property {
    const char *name;            /* "PidTagSubject" */
    int *hf;                     /* its oxprops field */
    uint16_t type;               /* as in the document; PtypUnspecified 0 */
    uint16_t id;                 /* tagged: property id */
    uint32_t lid;                /* named by LID */
    const char *key;             /* named by string, NULL for LID */
    const e_guid_t *set;         /* NULL for tagged */
    ex_fields holds;             /* what is inside its binary values, or NULL */
    int *const *bits;            /* fields of its bits (NULL-terminated), or NULL */
    bool address_book;           /* its id means it in the address book only, not in mailboxes */
} ex_property;

/* Sorted by id (tagged) / by set, lid, key (named). Several entries may share one id. */
extern const ex_property ex_tagged_properties[];
extern const unsigned ex_tagged_properties_count;
extern const ex_property ex_named_properties[];
extern const unsigned ex_named_properties_count;
typedef struct ex_property_set { const char *name; e_guid_t guid; } ex_property_set;
extern const ex_property_set ex_property_sets[];
extern const unsigned ex_property_sets_count;
extern value_string_ext ex_property_types;

/* Registration: each fills in the hf and ett arrays of its generated file. */
void generated_register_rop(int proto);
void generated_register_oxcdata(int proto);
void generated_register_oxnspi(int proto);
void generated_register_oxabref(int proto);
void generated_register_emsmdb(int proto);
void generated_register_mapihttp(int proto);
void generated_register_oxprops(int proto);

#endif

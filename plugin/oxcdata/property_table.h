/* oxcdata/property_table.h
 * The table of properties that the compiler makes from specs/ms-oxprops.yaml: names, types and fields.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_PROPERTY_TABLE_H
#define EXCHANGE_OXCDATA_PROPERTY_TABLE_H

#include "read/cursor.h"
#include "read/names.h"

/* Traits of properties. At most one says what the integers are that a property holds. */
enum {
    PROPERTY_OF_ADDRESS_BOOK = 1, /* its id means it in the address book only, not in mailboxes */
    PROPERTY_HOLDS_MID = 2,      /* Minimal Entry IDs */
    PROPERTY_HOLDS_TAG = 4,      /* property tags */
    PROPERTY_HOLDS_ERROR = 8     /* error codes */
};

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
    unsigned traits;             /* PROPERTY_..., added */
} ex_property;

/* Sorted by id (tagged) / by set, lid, key (named). Several entries may share one id. */
extern const ex_property ex_tagged_properties[];
extern const unsigned ex_tagged_properties_count;
extern const ex_property ex_named_properties[];
extern const unsigned ex_named_properties_count;

/* Property types whose values are a structure, and the function that reads it; behind the last one stands NULL. */
typedef struct ex_type_structure { uint16_t type; ex_fields fields; } ex_type_structure;
extern const ex_type_structure ex_type_structures[];

/* Each fills in the fields and subtrees of its generated file and registers them under proto. */
void generated_register_oxcdata(int proto);
void generated_register_oxprops(int proto);

#endif

/* Do not edit. Generated from specs/ms-oxcrops.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_SESSION_OBJECTS_H
#define EXCHANGE_GENERATED_SESSION_OBJECTS_H

/* Kinds of server object (MS-OXCROPS 1.3.1). */
typedef enum {
    OBJ_UNKNOWN,
    OBJ_LOGON,
    OBJ_FOLDER,
    OBJ_MESSAGE,
    OBJ_ATTACHMENT,
    OBJ_TABLE,
    OBJ_STREAM,
    OBJ_FAST_TRANSFER,
    OBJ_SYNC,
    OBJ_NOTIFICATION,
    OBJ_KINDS
} object_kind;

/* What texts call them. */
extern const char *const object_kind_names[OBJ_KINDS];

#endif

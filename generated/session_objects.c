/* Do not edit. Generated from specs/ms-oxcrops.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "generated/session_objects.h"

const char *const object_kind_names[OBJ_KINDS] = {
    [OBJ_UNKNOWN] = "Object",
    [OBJ_LOGON] = "Logon",
    [OBJ_FOLDER] = "Folder",
    [OBJ_MESSAGE] = "Message",
    [OBJ_ATTACHMENT] = "Attachment",
    [OBJ_TABLE] = "Table",
    [OBJ_STREAM] = "Stream",
    [OBJ_FAST_TRANSFER] = "FastTransfer context",
    [OBJ_SYNC] = "Synchronization context",
    [OBJ_NOTIFICATION] = "Notification subscription",
};

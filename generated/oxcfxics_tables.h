/* Do not edit. Generated from
 * specs/ms-oxcfxics-stream.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_OXCFXICS_TABLES_H
#define EXCHANGE_GENERATED_OXCFXICS_TABLES_H

#include "read/cursor.h"

/* Each reads one structure at the cursor and shows its fields in t. */
void oxcfxics_extended_error_info(ex_cursor *c, proto_tree *t);
void oxcfxics_folder_replica_info(ex_cursor *c, proto_tree *t);
void oxcfxics_group_property_name(ex_cursor *c, proto_tree *t);
void oxcfxics_group_property_tag(ex_cursor *c, proto_tree *t);
void oxcfxics_progress_information(ex_cursor *c, proto_tree *t);
void oxcfxics_property_group(ex_cursor *c, proto_tree *t);
void oxcfxics_property_group_info(ex_cursor *c, proto_tree *t);

/* Names of values; behind the last one stands one without a name. */
extern const value_string marker_names[];
extern const value_string group_property_name_kind_names[];

/* Registers the fields, subtrees and expert infos of this file under proto. Once. */
void generated_register_oxcfxics(int proto);

#endif

/* Do not edit. Generated from
 * specs/ms-oxnspi.yaml
 * by `cmake --build build --target generate` (specs/compiler).
 * SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef EXCHANGE_GENERATED_OXNSPI_TABLES_H
#define EXCHANGE_GENERATED_OXNSPI_TABLES_H

#include "read/cursor.h"

/* Each reads one structure at the cursor and shows its fields in t. */
void oxnspi_address_book_property_value_list(ex_cursor *c, proto_tree *t);
void oxnspi_address_book_property_value_list_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_columns_and_rows(ex_cursor *c, proto_tree *t);
void oxnspi_columns_and_rows_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_entry_id_array(ex_cursor *c, proto_tree *t);
void oxnspi_entry_id_array_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_large_property_tag_array(ex_cursor *c, proto_tree *t);
void oxnspi_large_property_tag_array_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_minimal_id_array(ex_cursor *c, proto_tree *t);
void oxnspi_minimal_id_array_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_name_array(ex_cursor *c, proto_tree *t);
void oxnspi_name_array_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_property_name_id(ex_cursor *c, proto_tree *t);
void oxnspi_property_name_id_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_property_name_set(ex_cursor *c, proto_tree *t);
void oxnspi_property_name_set_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_resolved_id_array(ex_cursor *c, proto_tree *t);
void oxnspi_resolved_id_array_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_sized_entry_id(ex_cursor *c, proto_tree *t);
void oxnspi_sized_entry_id_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_special_rows(ex_cursor *c, proto_tree *t);
void oxnspi_special_rows_ndr(ex_cursor *c, proto_tree *t);
void oxnspi_stat(ex_cursor *c, proto_tree *t);
void oxnspi_w_name_array(ex_cursor *c, proto_tree *t);
void oxnspi_w_name_array_ndr(ex_cursor *c, proto_tree *t);

/* Registers the fields, subtrees and expert infos of this file under proto. Once. */
void generated_register_oxnspi(int proto);

#endif

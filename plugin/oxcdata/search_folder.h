/* oxcdata/search_folder.h
 * Parts of PidTagSearchFolderDefinition: MS-OXOSRCH 2.2.1.2.8.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_SEARCH_FOLDER_H
#define EXCHANGE_OXCDATA_SEARCH_FOLDER_H

#include "read/cursor.h"

/* A list of entry ids whose lengths come first (MS-OXCDATA 2.3.1); t is its own subtree. */
void entry_list(ex_cursor *c, proto_tree *t);
/* A tag with its value, laid out as search folders have it; t is its own subtree. */
void search_folder_property_value(ex_cursor *c, proto_tree *t);

void search_folder_register(int proto_oxcdata);

#endif

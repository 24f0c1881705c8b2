/* oxcdata/content.h
 * Structures inside binary property values that tables can't say. Their functions are declared in
 * generated/structures.h; here they register their fields, under the prefix oxcdata.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_CONTENT_H
#define EXCHANGE_OXCDATA_CONTENT_H

void content_register(int proto_oxcdata);

/* ---- Between the files ---- */
void conversation_index_register(int proto_oxcdata);
void search_folder_register(int proto_oxcdata);

#endif

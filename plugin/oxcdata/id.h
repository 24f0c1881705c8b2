/* oxcdata/id.h
 * Identifiers of folders, messages and changes, and what they are called. MS-OXCDATA 2.2.1, MS-OXCFXICS 2.2.2.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_OXCDATA_ID_H
#define EXCHANGE_OXCDATA_ID_H

#include "read/cursor.h"

/* A FID, MID or CN (8 bytes): 2 bytes of ReplId, then 6 bytes of GlobalCounter in big endian (MS-OXCDATA 2.2.1). hf
   is FT_UINT64. The item's text gets "(replica-counter)" and, for folders and messages that are known, the name.
   Returns the 8 bytes as a little endian number, 0 if bad. */
uint64_t cur_id64(ex_cursor *c, proto_tree *t, int hf);
/* The same; the item also shows what the place that it stands at is called (NULL: nothing). */
uint64_t cur_id64_named(ex_cursor *c, proto_tree *t, int hf, const char *name);
/* A GLOBCNT (MS-OXCFXICS 2.2.2.5), the part of such an id that counts within its replica: 6 bytes in big endian; hf is
   FT_UINT48. */
uint64_t cur_globcnt(ex_cursor *c, proto_tree *t, int hf);

/* Texts of ids, in packet scope, never NULL. */

/* An id as cur_id64() returns it: its name in quotes, else the number in hex. */
const char *cur_id_text(ex_cursor *c, uint64_t id);
/* The folder or message with this counter in the replica with this GUID: its name in quotes, else `1-a3`, else, when
   the replica is not known, `a5187b6f…-a3`. */
const char *cur_global_id_text(ex_cursor *c, const e_guid_t *replica, uint64_t counter);
/* The same of a LocalId in hex (MS-OXCFXICS 2.2.2.2; NULL counts as empty), which is a counter when it has 6 bytes.
   These are ids of changes, which have no names. */
const char *cur_local_id_text(ex_cursor *c, const e_guid_t *replica, const char *hex);

#endif

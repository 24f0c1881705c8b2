/* fxics/state.h
 * ICS state (MS-OXCFXICS 2.2.1.1, 3.3.4.3.1): what the client says that it has, uploaded in pieces before a
 * synchronization, and what the server says that it has behind it.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_FXICS_STATE_H
#define EXCHANGE_FXICS_STATE_H

#include "fxics/stream.h"
#include "read/cursor.h"

/* The state of one synchronization; zeroed at first, in file scope. */
typedef struct fx_client fx_client;
fx_client *state_client_new(void);

/* First pass: the client begins to upload the set of this property (MetaTagIdsetGiven and so on), of so many bytes. */
fx_stream *state_begin(fx_client *client, const fx_opening *opening, const packet_info *pinfo, uint32_t tag,
                       uint32_t announced);

/* Any pass: the size bytes at the cursor, which moves behind them, are this piece of it. Shows the set when it is whole
   here. */
void state_piece(ex_cursor *c, proto_tree *t, fx_piece *piece);
/* Any pass: the upload ends in this ROP, after so many bytes; s is what state_begin() returned. Shows the set when
   fewer bytes came than were announced, or none. */
void state_end(ex_cursor *c, proto_tree *t, fx_stream *s);

/* Any pass: whether this uploaded set says that the client has nothing yet: an empty MetaTagIdsetGiven. It is whole
   with this piece; NULL: because its upload ended. */
bool state_is_first(const fx_stream *s, const fx_piece *piece);

/* First pass: whether the server has sent a state that was compared with this one, which then stays as it is. */
bool state_was_told(const fx_client *client);

/* First pass: a set in a stream from the server was read, size bytes at `value` of the tvb: of the final state, or of
   what is deleted. */
void state_learn(fx_stream *s, const ex_cursor *c, fx_node_kind node, uint32_t tag, tvbuff_t *tvb, int value, int size);
/* Any pass: says at the item of a property of the final state how it differs from what the client had. */
void state_show_difference(const fx_stream *s, ex_cursor *c, uint32_t tag, proto_item *item);
/* `+4 -1 ids`, of MetaTagIdsetGiven; NULL when not known. In pool scope. */
const char *state_change_text(wmem_allocator_t *pool, const fx_stream *s);

#endif

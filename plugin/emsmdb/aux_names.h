/* emsmdb/aux_names.h
 * What the numbers in auxiliary blocks stand for (MS-OXCRPC sections 2.2.2.2.2 to 2.2.2.2.6): the client numbers
 * itself, servers, sessions and processes in blocks of their own, and names them by number in all others.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_EMSMDB_AUX_NAMES_H
#define EXCHANGE_EMSMDB_AUX_NAMES_H

#include "read/cursor.h"

typedef enum { AUX_CLIENT, AUX_SERVER, AUX_SESSION, AUX_PROCESS } aux_kind;

/* First pass: from here on the session's number id (16 bits) stands for this. Empty names are ignored. Bounded: a
   number renamed too often has no name from then on. */
void aux_learn_client(ex_cursor *c, uint32_t id, const char *machine_name);
void aux_learn_server(ex_cursor *c, uint32_t id, const char *server_name);
void aux_learn_process(ex_cursor *c, uint32_t id, const char *process_name);
void aux_learn_session(ex_cursor *c, uint32_t id, const e_guid_t *session_guid);

/* Appends what the number stands for to the item of field hf, the last one of t. Any pass: only what earlier packets,
   or earlier blocks of this message, have told. */
void aux_show_name(ex_cursor *c, proto_tree *t, int hf, aux_kind kind, uint32_t id);

#endif

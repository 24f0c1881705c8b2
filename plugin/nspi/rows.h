/* nspi/rows.h
 * What the messages of the address book tell about its entries: rows with names, the MIds that they belong to, and
 * the request that asked for them. Tables say with `then` what belongs together.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_NSPI_ROWS_H
#define EXCHANGE_NSPI_ROWS_H

#include "oxcdata/facts.h"

/* ---- What reading tells (oxcdata/context.h) ---- */

/* Wanted are: on the first pass all rows; on others the first ones, for texts, and those whose item is shown; all when
   somebody puts entries together (session/part.h), to whom its values are told. */
bool nspi_row_begins(ex_cursor *c, proto_tree *t);
/* Appends the row's name to its item. */
void nspi_row_read(ex_cursor *c, proto_tree *t, const property_facts *facts);
/* Rows that are lists of tags and values are told value by value. The facts are good until the next row begins, which
   is when a value doesn't follow the one before. */
property_facts *nspi_value_begins(ex_cursor *c, proto_tree *t);
void nspi_value_read(ex_cursor *c, property_facts *facts);
void nspi_mid_read(ex_cursor *c, int hf);

/* ---- What generated code calls (`then`) ---- */

/* STAT (MS-OXNSPI 2.2.8): the entry that it points at, and how far the position is from there. */
void nspi_stat(ex_cursor *c, uint32_t current_rec, int32_t delta);
/* The field just read is a list of MIds; one that a response's rows belong to, when it comes before them. The same of a
   request whose response's rows belong to it. */
void nspi_mids(ex_cursor *c);
void nspi_ask_mids(ex_cursor *c);
/* NspiDNToMId: before and behind the request's distinguished names; behind the response's MIds. */
void nspi_gather_dns(ex_cursor *c);
void nspi_ask_dns(ex_cursor *c);
void nspi_dns_found(ex_cursor *c);
/* So many rows come. */
void nspi_row_count(ex_cursor *c, uint64_t count);
/* Behind the rows, or the one list of values, of a response: they are in the order of the request's explicit table,
   else begin at its STAT (NspiQueryRows); begin at the response's STAT (NspiSeekEntries); are those of the response's
   MIds (NspiGetMatches); are the entry's at the request's STAT (NspiGetProps); only say themselves whose they are. */
void nspi_rows_queried(ex_cursor *c);
void nspi_rows_sought(ex_cursor *c);
void nspi_rows_matched(ex_cursor *c);
void nspi_row_of_entry(ex_cursor *c);
void nspi_rows_named(ex_cursor *c);

/* Whether the first rows are containers of the address book (rows of its hierarchy table). */
bool nspi_rows_are_containers(const ex_cursor *c);
/* For texts, behind the rows: how many there are, and the first names: `2 rows: "Alice", "Bob"`. Pool scope. */
const char *nspi_rows_text(ex_cursor *c, const char *one, const char *many);

#endif

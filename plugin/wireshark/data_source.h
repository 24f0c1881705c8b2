/* wireshark/data_source.h
 * The data sources of a packet: the bytes of its frame and what Wireshark has reassembled, decrypted or decompressed
 * from them so far.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_DATA_SOURCE_H
#define EXCHANGE_WIRESHARK_DATA_SOURCE_H

#include "wireshark/wscompat.h"

/* How many there are. */
unsigned ws_data_source_count(const packet_info *pinfo);

/* The first data source with this name from number *index (from 0) on. Sets *index to its number; to how many there are
   when there is none, and returns NULL then. */
tvbuff_t *ws_data_source_named(const packet_info *pinfo, unsigned *index, const char *name);

/* Calls look for each data source, the frame (number 0) first or last, until it returns true. Whether it did. */
typedef bool (*ws_data_source_look)(tvbuff_t *source, unsigned index, void *data);
bool ws_data_sources(const packet_info *pinfo, bool frame_first, ws_data_source_look look, void *data);

#endif

/* rpch/banner.h
 * "ncacn_http/1.0", what an RPC server says first on a connection of RPC over HTTP (MS-RPCH section 2.1.2.2.1: legacy
 * server response), and the ports on which Exchange's servers do.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_RPCH_BANNER_H
#define EXCHANGE_RPCH_BANNER_H

#include "wireshark/wscompat.h"

/* TCP ports of Exchange's store, RFR and NSPI (section 2.1.2.2); X11 has them for the displays :1, :2 and :4. */
#define RPCH_STORE_PORTS 3
extern const uint16_t rpch_store_ports[RPCH_STORE_PORTS];

/* Whether it is one of them, or that of the endpoint mapper over HTTP, 593. */
bool rpch_is_server_port(uint32_t port);

/* Size of "ncacn_http/1.0" in bytes when it is at offset, -1 when its beginning is there and nothing else, else 0. */
int rpch_banner_size(tvbuff_t *tvb, int offset);

/* Shows it; it has to be there. */
void rpch_banner_show(tvbuff_t *tvb, int offset, packet_info *pinfo, proto_tree *tree);

/* The protocol NCACN_HTTP, which it is shown as; registered once, when the plugin is loaded. */
extern int proto_ncacn_http;
void rpch_banner_register(void);

#endif

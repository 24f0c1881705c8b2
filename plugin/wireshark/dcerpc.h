/* wireshark/dcerpc.h
 * Where Wireshark's DCE/RPC dissector is changed: interfaces taken over, its heuristic on TCP, PDUs that it alone sees.
 *
 * Exchange dissectors for Wireshark
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef EXCHANGE_WIRESHARK_DCERPC_H
#define EXCHANGE_WIRESHARK_DCERPC_H

#include "wireshark/wscompat.h"

/* ---- Interfaces ---- */

typedef struct ws_dcerpc_interface {
    int proto, ett;                 /* the protocol that dissects its stubs, and the type of its subtree */
    const e_guid_t *uuid;           /* has to live as long as the program */
    uint16_t version;               /* the major one: Wireshark does not look at the minor one */
    const char *name;               /* what a Bind calls it; NULL: the protocol's short name */
    const value_string *methods;    /* opnums and names, ends with NULL; every one of them gets the two functions */
    dcerpc_dissect_fnct_t *request, *response;
    int hf_opnum;                   /* its field has to name the opnums itself */
} ws_dcerpc_interface;

/* Gives the interface's stubs to its protocol, whoever has them so far. To be called at handoff, once per interface. */
void ws_dcerpc_claim(const ws_dcerpc_interface *i);

/* The same for a further interface of a protocol whose `first` one was claimed: Wireshark wants one dissector handle
   per protocol. */
void ws_dcerpc_claim_further(const ws_dcerpc_interface *i, const ws_dcerpc_interface *first);

/* ---- The heuristic for DCE/RPC over TCP ---- */

/* What is asked before Wireshark's heuristic `dcerpc_tcp` gets tvb, with data as TCP passes it (struct tcpinfo, may be
   NULL). False: these bytes are not DCE/RPC over TCP, nobody else is asked and the heuristic says no. */
typedef bool (*ws_dcerpc_look)(tvbuff_t *tvb, packet_info *pinfo, void *data);

/* All that refuse bytes are asked before those that learn from what nobody refused. */
typedef enum { WS_DCERPC_REFUSES, WS_DCERPC_LEARNS, WS_DCERPC_STAGES } ws_dcerpc_stage;

/* Registers the one function of a stage, at handoff, in any order. False: Wireshark has no such heuristic. */
bool ws_dcerpc_before_tcp(ws_dcerpc_stage stage, ws_dcerpc_look look);

/* ---- PDUs for Wireshark's dissector alone ---- */

/* Lets Wireshark's dissector learn from one whole PDU: `length` bytes that live as long as the packet. Nothing of it is
   shown, and what the dissector knows about the other PDUs of the frame stays as it was. parent: what the new tvb goes
   with. Does nothing in a Wireshark that cannot do it. */
void ws_dcerpc_teach(packet_info *pinfo, tvbuff_t *parent, const uint8_t *bytes, unsigned length);

#endif

"""Composes responses that name a server (MS-OXABREF, MS-OXCMAPIHTTP 2.2.5), sessions that begin, and DNS answers.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import socket
import struct

import stubs
from encode import text16, u32
from pcap import EMSMDB, META, NSPI, RFR, Rpc
from stubs import join, string

GET_NEW_DSA, GET_FQDN = 0, 1
USER_DN = "/o=Org/ou=Group/cn=Recipients/cn=user"
SERVER_DN = "/o=Org/ou=Group/cn=Configuration/cn=Servers/cn=EX1"
NSPI_BIND, CONNECT_EX = 0, 10
# SortTypeDisplayName, the global address list, MID_BEGINNING_OF_TABLE; 1252, en-US (MS-OXNSPI 2.2.8)
STAT = struct.pack("<9I", 0, 0, 0, 0, 0, 0, 1252, 0x409, 0x409)
GUID = bytes(range(16))


# ---- RFR (MS-OXABREF 3.1.4) ----

def new_dsa_request(dn=USER_DN):
    return join(u32(0), string(dn), 4, u32(0), u32(1), u32(2), string(""))


def new_dsa_response(server, code=0):
    named = u32(0) if server is None else u32(0x20000) + u32(0x20004) + string(server)
    return join(u32(0), named, 4, u32(code))


def fqdn_request(dn=SERVER_DN):
    return join(u32(0), u32(len(dn) + 1), string(dn))


def fqdn_response(server, code=0):
    return join(u32(0) if server is None else u32(0x20000) + string(server), 4, u32(code))


def rfr(pcap, server, opnum=GET_NEW_DSA, code=0):
    """One call on a connection of its own, answered with this server's name; returns the frames of request and response."""
    request, response = ((new_dsa_request(), new_dsa_response(server, code)) if opnum == GET_NEW_DSA
                         else (fqdn_request(), fqdn_response(server, code)))
    return Rpc(pcap, RFR, server=("10.0.0.2", 49153)).exchange(opnum, request, response)


# ---- sessions ----

BIND_REQUEST = u32(0) + STAT + u32(0x20000) + bytes(16)                    # MS-OXNSPI 3.1.4.1.1


def bind_response(number=1):
    return u32(0x20000) + GUID + stubs.handle(number) + u32(0)


def connected(number=1):
    return stubs.connected(context=stubs.handle(number), auxiliary=b"")


def nspi(pcap, address, number=1):
    """An NspiBind over TCP; returns the frames of request and response."""
    return Rpc(pcap, NSPI, server=(address, 49154)).exchange(NSPI_BIND, BIND_REQUEST, bind_response(number))


def emsmdb(pcap, address, number=1):
    """An EcDoConnectEx over TCP."""
    return Rpc(pcap, EMSMDB, server=(address, 49155)).exchange(CONNECT_EX, stubs.connect(auxiliary=b""), connected(number))


# MS-OXCMAPIHTTP 2.2.4.1, 2.2.5.1
HTTP_CONNECT = (USER_DN.encode() + b"\0" + u32(0) + u32(1252) + u32(0x409) + u32(0x409) + u32(0),
                META + u32(0) + u32(0) + u32(60000) + u32(6) + u32(10000) + b"/o=Org\0" + text16("User") + u32(0))
HTTP_BIND = u32(0) + b"\x01" + STAT + u32(0), META + u32(0) + u32(0) + GUID + u32(0)


# ---- DNS (RFC 1035 4.1) ----

def labels(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


def dns(pcap, name, address):
    """The answer to a question for the address of a name."""
    six = ":" in address
    question = labels(name) + struct.pack(">HH", 28 if six else 1, 1)
    data = socket.inet_pton(socket.AF_INET6 if six else socket.AF_INET, address)
    answer = question + struct.pack(">IH", 300, len(data)) + data
    message = struct.pack(">6H", 0x1234, 0x8180, 1, 1, 0, 0) + question + answer
    return pcap.datagram(("10.0.0.53", 53), ("10.1.0.1", 33333), message)

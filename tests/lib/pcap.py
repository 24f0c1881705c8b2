"""Builds pcap files: Ethernet, IPv4, IPv6, TCP, UDP, HTTP, MAPI/HTTP, DCE/RPC. No checksums: Wireshark does not ask
for them.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import socket
import struct
import uuid

SEGMENT = 60000
UDP, TCP = 17, 6
SYN, ACK = 0x02, 0x10           # bits of TCP's flags


def packet(protocol, source, target, data):
    """An Ethernet frame with an IPv4 or IPv6 packet; both addresses of one kind."""
    if ":" in target:
        kind = b"\x86\xdd"
        ip = struct.pack(">IHBB", 0x60000000, len(data), protocol, 64) + socket.inet_pton(socket.AF_INET6, source) \
            + socket.inet_pton(socket.AF_INET6, target)
    else:
        kind = b"\x08\0"
        ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(data), 0, 0x4000, 64, protocol, 0, socket.inet_aton(source),
                         socket.inet_aton(target))
    return b"\2\0\0\0\0\1" + b"\2\0\0\0\0\2" + kind + ip + data


def two_thirds(number, size):
    """Of every third packet, as sniffers keep that save space."""
    return size * 2 // 3 if number % 3 == 0 and size > 120 else size


def snapped(capture, keep):
    """(The bytes of a pcap file of which each packet keeps keep(number, size) bytes, how many packets it has)."""
    order = "<" if capture[:1] in b"\xd4\x4d" else ">"
    parts, at, number = [capture[:24]], 24, 0
    while at < len(capture):
        seconds, fraction, size, whole = struct.unpack_from(order + "4I", capture, at)
        number += 1
        kept = min(keep(number, size), size)
        parts += [struct.pack(order + "4I", seconds, fraction, kept, whole), capture[at + 16:at + 16 + kept]]
        at += 16 + size
    return b"".join(parts), number


class Pcap:
    """Frames in memory; bytes(pcap) is the file."""

    def __init__(self, start=1700000000):
        self.parts = [struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, 1)]
        self.count = 0
        self.start = start
        self.ports = 0

    def frame(self, data):
        """Adds one Ethernet frame, one millisecond after the last; returns its number."""
        self.count += 1
        at = self.count
        self.parts.append(struct.pack("<IIII", self.start + at // 1000, at % 1000 * 1000,
                                      len(data), len(data)))
        self.parts.append(data)
        return self.count

    def datagram(self, source, target, data):
        """A UDP datagram between (address, port) pairs, both IPv4 or both IPv6."""
        (source, sport), (target, tport) = source, target
        return self.frame(packet(UDP, source, target, struct.pack(">HHHH", sport, tport, 8 + len(data), 0) + data))

    def connection(self, server=("10.0.0.1", 80)):
        """A new TCP connection from a client port that was not used before."""
        self.ports += 1
        address = "fd00::1:%d" if ":" in server[0] else "10.1.%d.1"
        client = (address % (self.ports // 50000), 10000 + self.ports % 50000)
        return Connection(self, client, server)

    def __bytes__(self):
        return b"".join(self.parts)


class Connection:
    def __init__(self, pcap, client, server):
        self.pcap, self.ends, self.seq = pcap, (client, server), [1, 1]

    def send(self, data, side=0):
        """Sends data from the client (0) or the server (1); returns the number of the last frame."""
        number = 0
        for start in range(0, len(data), SEGMENT):
            number = self._segment(data[start:start + SEGMENT], side)
        return number

    def reply(self, data):
        return self.send(data, 1)

    def open(self, first=(0x89ABCDEF, 0xFFFFFFFF)):
        """The handshake, with these sequence numbers, before anything is sent."""
        self.seq = list(first)
        for side, flags in ((0, SYN), (1, SYN | ACK), (0, ACK)):
            self._segment(b"", side, flags)
            self.seq[side] += flags & SYN > 0
        return self

    def _segment(self, data, side, flags=0x18):
        (source, sport), (target, tport) = self.ends[side], self.ends[1 - side]
        tcp = struct.pack(">HHIIBBHHH", sport, tport, self.seq[side] & 0xFFFFFFFF,
                          self.seq[1 - side] & 0xFFFFFFFF, 0x50, flags, 65535, 0, 0)
        self.seq[side] += len(data)
        return self.pcap.frame(packet(TCP, source, target, tcp + data))


def headers(first, pairs, body):
    lines = [first] + [f"{key}: {value}" for key, value in pairs if value is not None]
    lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class MapiHttp:
    """A MAPI/HTTP client and server: every exchange on a TCP connection of its own, which the session
    outlives (its cookies do)."""

    def __init__(self, pcap=None, endpoint="emsmdb", cookie="MapiContext=abc", host="mail.example.com"):
        self.pcap = pcap or Pcap()
        self.endpoint, self.cookie, self.host, self.number = endpoint, cookie, host, 0

    def request_pairs(self, kind):
        self.number += 1
        self.id = "{11111111-2222-3333-4444-555555555555}:%d" % self.number
        return [("Host", self.host), ("Content-Type", "application/mapi-http"),
                ("X-RequestType", kind), ("X-RequestId", self.id),
                ("X-ClientInfo", "{66666666-7777-8888-9999-AAAAAAAAAAAA}:1"),
                ("X-ClientApplication", "Outlook/16.0.1"), ("Cookie", self.cookie)]

    def response_pairs(self, kind):
        return [("Content-Type", "application/mapi-http"), ("X-RequestType", kind),
                ("X-RequestId", self.id), ("X-ResponseCode", "0"),
                ("X-ServerApplication", "Exchange/15.0.1"), ("Set-Cookie", self.cookie)]

    def exchange(self, kind, request, response=None, response_headers=None, status="200 OK"):
        """One request with its response (a body; None: not captured). Returns both frame numbers."""
        connection = self.pcap.connection()
        first = connection.send(headers(f"POST /mapi/{self.endpoint}/ HTTP/1.1",
                                        self.request_pairs(kind), request))
        if response is None:
            return first, None
        pairs = self.response_pairs(kind) if response_headers is None else response_headers
        return first, connection.reply(headers(f"HTTP/1.1 {status}", pairs, response))

    def connect(self, code_page=1252):
        """A Connect request that names the code page of the session's 8-bit text (MS-OXCMAPIHTTP 2.2.4.1.1), answered."""
        request = b"/o=Org/cn=alice\0" + struct.pack("<IIIII", 0, code_page, 0x409, 0x409, 0)
        answer = struct.pack("<IIIII", 0, 0, 60000, 6, 10000) + b"/o=Org\0" + "Alice\0".encode("utf-16-le") + bytes(4)
        return self.exchange("Connect", request, META + answer)


META = (b"PROCESSING\r\nDONE\r\nX-ElapsedTime: 15\r\n"
        b"X-StartTime: Tue, 14 Nov 2023 22:13:20 GMT\r\n\r\n")


# ---- DCE/RPC over TCP (C706 chapter 12) ----

EMSMDB = (uuid.UUID("a4f1db00-ca47-1067-b31f-00dd010662da"), 0, 81)
ASYNC = (uuid.UUID("5261574a-4572-206e-b268-6b199213b4e4"), 0, 1)
RFR = (uuid.UUID("1544f5e0-613c-11d1-93df-00c04fd7bd09"), 1, 0)
NSPI = (uuid.UUID("f5cc5a18-4264-101a-8c59-08002b2f8426"), 56, 0)
NDR = (uuid.UUID("8a885d04-1ceb-11c9-9fe8-08002b104860"), 2)
NDR64 = (uuid.UUID("71710533-beba-4937-8319-b5dbef9ccc36"), 1)
REQUEST, RESPONSE, BIND, BIND_ACK = 0, 2, 11, 12


class Rpc:
    """A client and a server of one interface; all calls on one connection."""

    def __init__(self, pcap, interface, transfer=NDR, server=("10.0.0.1", 49152)):
        self.pcap, self.call = pcap, 1
        self.connection = pcap.connection(server)
        identifier, major, minor = interface
        syntax = transfer[0].bytes_le + struct.pack("<I", transfer[1])
        self.connection.send(self.pdu(BIND, struct.pack("<HHIB3xHBx", 5840, 5840, 0, 1, 0, 1) + identifier.bytes_le
                                      + struct.pack("<HH", major, minor) + syntax))
        self.connection.reply(self.pdu(BIND_ACK, struct.pack("<HHIH6sB3xHH", 5840, 5840, 1, 6, b"49152\0", 1, 0, 0)
                                       + syntax))

    def pdu(self, kind, body):
        return struct.pack("<BBBBIHHI", 5, 0, kind, 3, 0x10, 16 + len(body), 0, self.call) + body

    def exchange(self, opnum, request, response=None):
        """One call. Stubs longer than a PDU can be are not sent (None, None)."""
        if max(len(request), len(response or b"")) > 65000:
            return None, None
        self.call += 1
        first = self.connection.send(self.pdu(REQUEST, struct.pack("<IHH", len(request), 0, opnum) + request))
        if response is None:
            return first, None
        return first, self.connection.reply(self.pdu(RESPONSE, struct.pack("<IHBx", len(response), 0, 0) + response))

"""Builds pcap files: Ethernet, IPv4, TCP, HTTP, MAPI/HTTP. No checksums: Wireshark does not ask for them.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import socket
import struct

SEGMENT = 60000


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

    def connection(self, server=("10.0.0.1", 80)):
        """A new TCP connection from a client port that was not used before."""
        self.ports += 1
        client = (f"10.1.{self.ports // 50000}.1", 10000 + self.ports % 50000)
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

    def _segment(self, data, side):
        (source, sport), (target, tport) = self.ends[side], self.ends[1 - side]
        tcp = struct.pack(">HHIIBBHHH", sport, tport, self.seq[side] & 0xFFFFFFFF,
                          self.seq[1 - side] & 0xFFFFFFFF, 0x50, 0x18, 65535, 0, 0)
        self.seq[side] += len(data)
        ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(tcp) + len(data), 0, 0x4000, 64, 6, 0,
                         socket.inet_aton(source), socket.inet_aton(target))
        return self.pcap.frame(b"\2\0\0\0\0\1" + b"\2\0\0\0\0\2" + b"\x08\0" + ip + tcp + data)


def headers(first, pairs, body):
    lines = [first] + [f"{key}: {value}" for key, value in pairs if value is not None]
    lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class MapiHttp:
    """A MAPI/HTTP client and server: every exchange on a TCP connection of its own, which the session
    outlives (its cookies do)."""

    def __init__(self, pcap=None, endpoint="emsmdb", cookie="MapiContext=abc"):
        self.pcap = pcap or Pcap()
        self.endpoint, self.cookie, self.number = endpoint, cookie, 0

    def request_pairs(self, kind):
        self.number += 1
        self.id = "{11111111-2222-3333-4444-555555555555}:%d" % self.number
        return [("Host", "mail.example.com"), ("Content-Type", "application/mapi-http"),
                ("X-RequestType", kind), ("X-RequestId", self.id),
                ("X-ClientInfo", "{66666666-7777-8888-9999-AAAAAAAAAAAA}:1"),
                ("X-ClientApplication", "Outlook/16.0.1"), ("Cookie", self.cookie)]

    def response_pairs(self, kind):
        return [("Content-Type", "application/mapi-http"), ("X-RequestType", kind),
                ("X-RequestId", self.id), ("X-ResponseCode", "0"),
                ("X-ServerApplication", "Exchange/15.0.1"), ("Set-Cookie", self.cookie)]

    def exchange(self, kind, request, response=None, response_headers=None):
        """One request with its response (a body; None: not captured). Returns both frame numbers."""
        connection = self.pcap.connection()
        first = connection.send(headers(f"POST /mapi/{self.endpoint}/ HTTP/1.1",
                                        self.request_pairs(kind), request))
        if response is None:
            return first, None
        pairs = self.response_pairs(kind) if response_headers is None else response_headers
        return first, connection.reply(headers("HTTP/1.1 200 OK", pairs, response))


META = (b"PROCESSING\r\nDONE\r\nX-ElapsedTime: 15\r\n"
        b"X-StartTime: Tue, 14 Nov 2023 22:13:20 GMT\r\n\r\n")

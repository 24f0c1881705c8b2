"""Takes MAPI/HTTP messages out of captures and makes damaged copies of them.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct
from dataclasses import dataclass

from encode import COMPRESSED, XOR_MAGIC, u32
from pcap import REQUEST, RESPONSE, MapiHttp, Pcap, Rpc


# ---- reading a capture, without Wireshark ----

def tcp_segments(data):
    """(source, target, sequence number, flags, payload) of every TCP segment of a pcap file."""
    magic, = struct.unpack_from("<I", data)
    assert magic == 0xA1B2C3D4, "little endian pcap expected"
    link, = struct.unpack_from("<I", data, 20)
    skip = {1: 14, 101: 0, 113: 16, 228: 0}[link]
    at = 24
    while at < len(data):
        captured, = struct.unpack_from("<I", data, at + 8)
        packet = data[at + 16 + skip:at + 16 + captured]
        at += 16 + captured
        if packet[9] != 6:
            continue
        head, total = (packet[0] & 15) * 4, struct.unpack_from(">H", packet, 2)[0]
        source, target, sequence, _, offset, flags = struct.unpack_from(">HHIIBB", packet, head)
        yield ((packet[12:16], source), (packet[16:20], target), sequence, flags,
               packet[head + (offset >> 4) * 4:total])


def streams(data):
    """[(client, request bytes, response bytes)] of every connection; segments are in order but for repeats."""
    found, clients = {}, []
    for source, target, sequence, flags, payload in tcp_segments(data):
        key = (source, target)
        if flags & 2:                          # SYN
            found[key] = [sequence + 1 & 0xFFFFFFFF, bytearray()]
            if not flags & 16:
                clients.append(key)
            continue
        stream = found[key]
        new = stream[0] - sequence & 0xFFFFFFFF
        if len(payload) > new:
            stream[1] += payload[new:]
            stream[0] = stream[0] + len(payload) - new & 0xFFFFFFFF
    return [(client, bytes(found[client, server][1]), bytes(found[server, client][1]))
            for client, server in clients]


def http_messages(data):
    """(first line, headers with lower case keys, body) of the HTTP messages in one direction."""
    while data:
        head, _, rest = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        fields = {key.strip().lower(): value.strip() for key, _, value in (line.partition(":") for line in lines)}
        if fields.get("transfer-encoding") == "chunked":
            body, data = dechunk(rest)
        else:
            size = int(fields.get("content-length", 0))
            body, data = rest[:size], rest[size:]
        yield first, fields, body


def dechunk(data):
    body = bytearray()
    while True:
        size, _, data = data.partition(b"\r\n")
        size = int(size.split(b";")[0], 16)
        if size == 0:
            return bytes(body), data.partition(b"\r\n")[2]
        body += data[:size]
        data = data[size + 2:]


@dataclass
class Exchange:
    kind: str
    request: bytes
    response: bytes
    is_mapi: bool = True


def exchanges(path):
    """All request and response pairs of a MAPI/HTTP capture."""
    found = []
    for _, sent, received in streams(path.read_bytes()):
        for (_, asked, request), (_, told, response) in zip(http_messages(sent), http_messages(received)):
            found.append(Exchange(asked.get("x-requesttype", ""), request, response,
                                  told.get("content-type") == "application/mapi-http"))
    return found


# ---- extended buffers without compression and obfuscation ----

def unlz77(data, size):
    """Plain LZ77, MS-XCA 2.4.4, as written there."""
    out, at, flags, count, half = bytearray(), 0, 0, 0, 0
    while len(out) < size:
        if count == 0:
            flags, = struct.unpack_from("<I", data, at)
            at, count = at + 4, 32
        count -= 1
        if not flags >> count & 1:
            out.append(data[at])
            at += 1
            continue
        pair, = struct.unpack_from("<H", data, at)
        at += 2
        length, back = pair & 7, (pair >> 3) + 1
        if length == 7:
            if half == 0:
                half, length = at, data[at] & 15
                at += 1
            else:
                length, half = data[half] >> 4, 0
            if length == 15:
                length = data[at]
                at += 1
                if length == 255:
                    length, = struct.unpack_from("<H", data, at)
                    at += 2
                    length -= 22
                length += 15
            length += 7
        for _ in range(length + 3):
            out.append(out[-back])
    return bytes(out)


def plain_chain(data):
    """The same extended buffers, without compression and obfuscation. None if that needs too many bytes."""
    out, at = b"", 0
    while at + 8 <= len(data):
        version, flags, size, actual = struct.unpack_from("<HHHH", data, at)
        payload = data[at + 8:at + 8 + size]
        at += 8 + size
        if flags & XOR_MAGIC:
            payload = bytes(byte ^ 0xA5 for byte in payload)
        if flags & COMPRESSED:
            payload = unlz77(payload, actual)
        if len(payload) > 0x7FFF:
            return None
        out += struct.pack("<HHHH", version, flags & ~(COMPRESSED | XOR_MAGIC), len(payload), len(payload)) + payload
    return out


def plain_execute(exchange):
    """An Execute exchange with its ROP buffers plain; None when they are so already, or can't be."""
    request, response = exchange.request, exchange.response
    if exchange.kind != "Execute" or not exchange.is_mapi:
        return None
    size, = struct.unpack_from("<I", request, 4)
    asked = plain_chain(request[8:8 + size])
    meta, mark, body = response.partition(b"\r\n\r\n")
    got, = struct.unpack_from("<I", body, 12)
    told = plain_chain(body[16:16 + got])
    if asked is None or told is None:
        return None
    changed = Exchange("Execute", request[:4] + u32(len(asked)) + asked + request[8 + size:],
                       meta + mark + body[:12] + u32(len(told)) + told + body[16 + got:])
    return changed if changed != exchange else None


# ---- damage ----

@dataclass
class Mutant:
    where: str
    is_request: bool
    data: bytes
    cut: bool = False


def cuts(exchange, where):
    """Both messages cut at every byte."""
    for is_request, data in ((True, exchange.request), (False, exchange.response)):
        side = "request" if is_request else "response"
        for size in range(1, len(data)):
            yield Mutant(f"{where} {side} cut to {size} of {len(data)} bytes", is_request, data[:size], True)


def extremes(size):
    """What a length or count of this many bytes is set to."""
    bits = size * 8
    return (0, 1, (1 << bits - 1) - 1, (1 << bits) - 1)


def resized(data, is_request, places, where):
    """One copy for every place (offset, size, field name) and value."""
    for offset, size, name in places:
        for value in extremes(size):
            new = value.to_bytes(size, "little")
            if data[offset:offset + size] != new:
                yield Mutant(f"{where}: {name} at {offset} set to {value:#x}", is_request,
                             data[:offset] + new + data[offset + size:])


class Player:
    """A pcap that plays exchanges and, before each, its damaged copies. peers: who exchanges (MapiHttp, Rpc)."""

    def __init__(self, peers):
        self.peers, self.pcap = peers, peers.pcap
        self.mutants = {}                     # frame number -> Mutant

    def add(self, exchange):
        """Plays an exchange as it was. Returns the numbers of its frames."""
        return self.peers.exchange(exchange.kind, exchange.request, exchange.response)

    def add_mutant(self, exchange, mutant):
        """A damaged request alone, or a damaged response behind its request."""
        if mutant.is_request:
            frame, _ = self.peers.exchange(exchange.kind, mutant.data)
        else:
            _, frame = self.peers.exchange(exchange.kind, exchange.request, mutant.data)
        self.mutants[frame] = mutant


class Replay(Player):
    """A MAPI/HTTP session."""

    def __init__(self, endpoint="emsmdb"):
        super().__init__(MapiHttp(Pcap(), endpoint))

    def add(self, exchange):
        """Responses of another media type are left out."""
        response = exchange.response if exchange.is_mapi else None
        return self.peers.exchange(exchange.kind, exchange.request, response)


# ---- the same for DCE/RPC ----

def pdus(data):
    while len(data) >= 16:
        size, = struct.unpack_from("<H", data, 8)
        yield data[:size]
        data = data[size:]


def stubs(data, kind):
    """{call id: (opnum or None, stub)} of one direction; fragments joined, verifiers taken off."""
    found = {}
    for pdu in pdus(data):
        if pdu[2] != kind:
            continue
        flags, verifier, call = pdu[3], struct.unpack_from("<H", pdu, 10)[0], struct.unpack_from("<I", pdu, 12)[0]
        body = pdu[24:len(pdu) - verifier - 8] if verifier else pdu[24:]
        if verifier:
            body = body[:len(body) - pdu[len(pdu) - verifier - 8 + 2]]
        opnum = struct.unpack_from("<H", pdu, 22)[0] if kind == REQUEST else None
        known = found.get(call, (opnum, b"")) if not flags & 1 else (opnum, b"")
        found[call] = (known[0], known[1] + body)
    return found


def rpc_exchanges(path):
    """Exchange of every answered call, `kind` being the opnum; one list for each connection."""
    for _, sent, received in streams(path.read_bytes()):
        asked, told = stubs(sent, REQUEST), stubs(received, RESPONSE)
        yield [Exchange(opnum, stub, told[call][1]) for call, (opnum, stub) in asked.items() if call in told]


class RpcReplay(Player):
    """The calls of one DCE/RPC connection."""

    def __init__(self, interface):
        super().__init__(Rpc(Pcap(), interface))

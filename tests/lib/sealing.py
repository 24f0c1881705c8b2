"""Seals DCE/RPC calls with NTLM (MS-NLMP): goes on behind the recorded handshake of a capture whose password is known.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import hashlib
import hmac
import struct

from pcap import NSPI, REQUEST, RESPONSE
from tlscapture import pieces

# MD4 of the password "Passw0rd" in UTF-16LE, the NT hash.
NT_HASH = bytes.fromhex("a87f3a337d73085c45f9416be5787d86")
PRIVACY_TRAILER = struct.Struct("<BBBxI")       # NTLMSSP, packet privacy, padding, context
FIRST_AND_LAST = 3


class Rc4:
    """The cipher, whose state goes on from one message to the next."""

    def __init__(self, key):
        self.box, self.i, self.j = list(range(256)), 0, 0
        j = 0
        for i in range(256):
            j = (j + self.box[i] + key[i % len(key)]) & 255
            self.box[i], self.box[j] = self.box[j], self.box[i]

    def crypt(self, data):
        out, box = bytearray(), self.box
        for byte in data:
            self.i = (self.i + 1) & 255
            self.j = (self.j + box[self.i]) & 255
            box[self.i], box[self.j] = box[self.j], box[self.i]
            out.append(byte ^ box[(box[self.i] + box[self.j]) & 255])
        return bytes(out)


def keyed(key, data):
    return hmac.new(key, data, hashlib.md5).digest()


def session_key(authenticate):
    """ExportedSessionKey, from the AUTHENTICATE_MESSAGE (MS-NLMP 2.2.1.3, 3.3.2 and 3.4.5.1)."""
    def field(at):
        length, _, offset = struct.unpack_from("<HHI", authenticate, at)
        return authenticate[offset:offset + length]
    response, domain, user, encrypted = (field(at) for at in (20, 28, 36, 52))
    name = (user.decode("utf-16-le").upper() + domain.decode("utf-16-le")).encode("utf-16-le")
    return Rc4(keyed(keyed(NT_HASH, name), response[:16])).crypt(encrypted)


class Direction:
    """One side's keys and sequence number (MS-NLMP 3.4.4.2 and 3.4.5)."""

    def __init__(self, exported, name):
        def key(use):
            return hashlib.md5(exported + f"session key to {name} {use} key magic constant\0".encode()).digest()
        self.signing, self.cipher, self.number = key("signing"), Rc4(key("sealing")), 0

    def seal(self, data, signed):
        """The sealed data, and the signature of what is signed."""
        sealed, number = self.cipher.crypt(data), struct.pack("<I", self.number)
        self.number += 1
        return sealed, b"\1\0\0\0" + self.cipher.crypt(keyed(self.signing, number + signed)[:8]) + number


class SealedRpc:
    """A client and a server of an interface, as pcap.Rpc. handshake: the capture to go on behind."""

    def __init__(self, pcap, interface, handshake):
        self.connection, self.call = pcap.connection(("10.0.0.1", 49200)), 1
        identifier, major, minor = interface
        for piece in pieces(handshake)[:3]:     # Bind, Bind ack, AUTH3
            data = piece.data.replace(NSPI[0].bytes_le + struct.pack("<HH", *NSPI[1:]),
                                      identifier.bytes_le + struct.pack("<HH", major, minor))
            self.connection.send(data, piece.side)
        self.context, = struct.unpack_from("<I", data, data.index(b"NTLMSSP\0") - 4)
        exported = session_key(data[data.index(b"NTLMSSP\0"):])
        self.sides = [Direction(exported, name) for name in ("client-to-server", "server-to-client")]

    def pdu(self, kind, head, stub):
        padding = -len(stub) % 16
        trailer = PRIVACY_TRAILER.pack(10, 6, padding, self.context)
        plain = stub + bytes(padding)
        size = 16 + len(head) + len(plain) + len(trailer) + 16
        begin = struct.pack("<BBBBIHHI", 5, 0, kind, FIRST_AND_LAST, 0x10, size, 16, self.call) + head
        sealed, signature = self.sides[kind == RESPONSE].seal(plain, begin + plain + trailer)
        return begin + sealed + trailer + signature

    def exchange(self, opnum, request, response):
        """One call; returns both frame numbers."""
        self.call += 1
        first = self.connection.send(self.pdu(REQUEST, struct.pack("<IHH", len(request), 0, opnum), request))
        return first, self.connection.reply(self.pdu(RESPONSE, struct.pack("<IHBx", len(response), 0, 0), response))

"""Captures with parts missing: frames are replaced by ones that say nothing, so that the others keep their numbers.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

NOTHING = b"\0" * 12 + b"\xff\xff"         # Ethernet frame of a type that nobody has
BIND, BIND_ACK, ALTER, ALTER_ACK, AUTH3 = 11, 12, 14, 15, 16
BINDING = (BIND, BIND_ACK, ALTER, ALTER_ACK, AUTH3)


def frames(data):
    """(number, time and lengths, bytes) of every frame of a little endian pcap file."""
    at, number = 24, 1
    while at < len(data):
        size, = struct.unpack_from("<I", data, at + 8)
        yield number, data[at:at + 16], data[at + 16:at + 16 + size]
        at, number = at + 16 + size, number + 1


def payload(frame):
    """The bytes in TCP of an Ethernet frame."""
    ip = frame[14:]
    head = (ip[0] & 15) * 4
    return ip[head + (ip[head + 12] >> 4) * 4:struct.unpack_from(">H", ip, 2)[0]]


def without(data, drop):
    """The capture without the frames for which drop(number, frame) holds."""
    out = [data[:24]]
    for number, head, frame in frames(data):
        if drop(number, frame):
            out += [head[:8] + struct.pack("<II", len(NOTHING), len(NOTHING)), NOTHING]
        else:
            out += [head, frame]
    return b"".join(out)


def begins(number):
    """Drops what comes before a frame."""
    return lambda at, frame: at < number


def is_binding(_, frame):
    """Drops Bind, AlterContext, their answers, and Auth3."""
    data = payload(frame)
    return len(data) > 2 and data[0] == 5 and data[2] in BINDING


def is_from(port):
    """Drops one side: that which sends from this port."""
    return lambda _, frame: struct.unpack_from(">H", frame, 34)[0] == port


def pdu_type(frame):
    data = payload(frame)
    return data[2] if len(data) > 2 and data[0] == 5 else None

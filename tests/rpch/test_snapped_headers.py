"""Captures in which frames end inside a PDU's header, as a sniffer's snap length leaves them.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
from wireshark import CAPTURES

HEADER = 16                       # of a PDU, MS-RPCE's common header
VERSION = b"\5\0"                 # its first bytes


def payload_at(frame):
    """Where TCP's payload begins in a frame of Ethernet and IPv4."""
    tcp = 14 + (frame[14] & 15) * 4
    return tcp + (frame[tcp + 12] >> 4) * 4


def snapped(name, left):
    """The capture, with frames that begin with a PDU ended behind so many bytes of its header; how many are."""
    data, parts, at, count = (CAPTURES / f"{name}.pcap").read_bytes(), [], 24, 0
    parts.append(data[:at])
    while at < len(data):
        seconds, fraction, size, whole = struct.unpack_from("<4I", data, at)
        frame = data[at + 16:at + 16 + size]
        at += 16 + size
        if frame[payload_at(frame):].startswith(VERSION):
            frame = frame[:payload_at(frame) + left]
            count += 1
        parts += [struct.pack("<4I", seconds, fraction, len(frame), whole), frame]
    return b"".join(parts), count


@pytest.mark.parametrize("name", ["rpchttp-nspi", "rpchttp-emsmdb"])
@pytest.mark.parametrize("left", [3, 9, HEADER - 1])
def test_frames_end_inside_of_headers(tshark, name, left):
    """Each frame is shown, in little time."""
    capture, count = snapped(name, left)
    assert count > 10
    before = tshark.run(CAPTURES / f"{name}.pcap").stdout.count("\n")
    assert tshark.run(capture, "-V", timeout=60).stdout.count("\nFrame ") == before - 1

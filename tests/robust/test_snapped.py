"""Captures whose packets are cut: by a snap length, or some of them, as sniffers do that save space. Every frame is
dissected, in time, and no dissector is at fault.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
from wireshark import CAPTURES

HEADERS = 66                     # Ethernet, IP, TCP with time stamps, which most of the samples' packets begin with


def two_thirds(number, size):
    """Of every third packet."""
    return size * 2 // 3 if number % 3 == 0 and size > 120 else size


def snapped(capture, keep):
    """The bytes of a pcap file of which each packet keeps keep(number, size) bytes."""
    order = "<" if capture[:1] in b"\xd4\x4d" else ">"
    parts, at, number = [capture[:24]], 24, 0
    while at < len(capture):
        seconds, fraction, size, whole = struct.unpack_from(order + "4I", capture, at)
        number += 1
        kept = min(keep(number, size), size)
        parts += [struct.pack(order + "4I", seconds, fraction, kept, whole), capture[at + 16:at + 16 + kept]]
        at += 16 + size
    return b"".join(parts), number


# A PDU's header is 16 bytes; cut in it, behind its version, its size, and behind it.
CUTS = {"every third packet": two_thirds, **{f"{more} bytes behind TCP": lambda number, size, kept=HEADERS + more: kept
                                             for more in (1, 7, 10, 15, 24, 60)}}


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("sample", sorted(path.stem for path in CAPTURES.glob("*.pcap")))
def test_cut_packets(tshark, sample, cut):
    capture, frames = snapped((CAPTURES / f"{sample}.pcap").read_bytes(), CUTS[cut])
    done = tshark.run(capture, "-V", timeout=60)
    assert sum(line.startswith("Frame ") for line in done.stdout.splitlines()) == frames
    assert "Dissector bug" not in done.stdout

"""Damaged PDUs without a Bind, on ports that X11 has and others: no crash, no hang, no sanitizer report.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random
import struct

import pytest
from damage import run_both_passes as run
from mutate import pdus, streams
from pcap import Pcap
from test_ports import BANNER, X11
from wireshark import CAPTURES

pytestmark = [pytest.mark.sanitizer, pytest.mark.host]

PORTS = (49152, 6001)
RPC = ("rpctcp-emsmdb", "rpctcp-nspi", "rpctcp-rfr")
HEAD = 140                        # bytes of a PDU that are damaged one by one
LONGEST = 1200


def samples():
    """(side, PDU): of each packet type and opnum of the captures the first ones that are not long."""
    seen = {}
    for name in RPC:
        for _, *sides in streams((CAPTURES / f"{name}.pcap").read_bytes()):
            for side, data in enumerate(sides):
                for pdu in pdus(data):
                    kind = name, side, pdu[2], pdu[22:24] if pdu[2] == 0 else b""
                    if len(pdu) <= LONGEST and seen.setdefault(kind, 0) < 2:
                        seen[kind] += 1
                        yield side, pdu


def connection(pcap, port):
    return pcap.connection(("10.0.0.1", port))


def cut_last(pcap, size):
    """The capture has only so many bytes of the latest frame."""
    head, frame = pcap.parts[-2:]
    pcap.parts[-2:] = [head[:8] + struct.pack("<II", size, len(frame)), frame[:size]]


@pytest.mark.parametrize("port", PORTS)
def test_bytes_set(sanitized_tshark, port):
    """Each byte of the start of a PDU set to extremes; the PDU as it was follows."""
    pcap = Pcap()
    for side, pdu in samples():
        for at in range(min(len(pdu), HEAD)):
            one = connection(pcap, port)
            for value in (0x00, 0x7F, 0xFF):
                one.send(pdu[:at] + bytes([value]) + pdu[at + 1:], side)
            one.send(pdu, side)
    assert pcap.count > 5000
    run(sanitized_tshark, pcap)


@pytest.mark.parametrize("port", PORTS)
def test_cut(sanitized_tshark, port):
    """By the capture, and by the sender, who goes on with something else."""
    pcap = Pcap()
    for side, pdu in samples():
        for size in range(1, min(len(pdu), HEAD)):
            number = connection(pcap, port).send(pdu, side)
            assert number
            cut_last(pcap, 54 + size)
            one = connection(pcap, port)
            one.send(pdu[:size], side)
            one.send(pdu, side)
    assert pcap.count > 5000
    run(sanitized_tshark, pcap)


@pytest.mark.parametrize("seed", range(2))
def test_random(sanitized_tshark, seed):
    """Pieces of PDUs, X11, banners and random bytes, in any order and segments."""
    pick = random.Random(seed)
    pieces = [pdu for _, pdu in samples()] + [BANNER, BANNER[:5], X11("<").setup(), X11(">").accepted(), *X11("<").requests()]
    pcap = Pcap()
    for _ in range(600):
        one = connection(pcap, pick.choice(PORTS))
        for _ in range(pick.randrange(1, 12)):
            data = bytearray(pick.choice(pieces)) if pick.random() < .9 else bytearray(pick.randbytes(60))
            for _ in range(pick.choice((0, 0, 1, 4))):
                data[pick.randrange(len(data))] = pick.randrange(256)
            start = pick.choice((0, 0, 0, pick.randrange(len(data))))
            one.send(bytes(data[start:]), pick.randrange(2))
    run(sanitized_tshark, pcap)

"""Ports 6001, 6002 and 6004: DCE/RPC and ncacn_http of Exchange come out, X11 displays stay X11.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random
import struct

import pytest
from mutate import pdus, streams
from pcap import Pcap
from wireshark import CAPTURES

PORTS = (6001, 6002, 6004)
RPC = {"rpctcp-emsmdb": "emsmdb", "rpctcp-nspi": "oxnspi", "rpctcp-rfr": "oxabref"}
BANNER = b"ncacn_http/1.0"


def tree(tshark, capture, *args):
    """The lines of the packet list, each with the frame's whole tree."""
    return tshark.run(capture, "-P", "-V", *args).stdout.splitlines()


# ---- X11 (X Window System Protocol, appendix B), composed ----

class X11:
    """Messages in one byte order."""

    def __init__(self, order):
        self.order = order

    def pack(self, shape, *values):
        return struct.pack(self.order + shape, *values)

    def setup(self):
        name, cookie = b"MIT-MAGIC-COOKIE-1", bytes(range(16))
        return (b"l\0" if self.order == "<" else b"B\0") + self.pack("HHHHH", 11, 0, len(name), len(cookie), 0) \
            + name + b"\0\0" + cookie

    def accepted(self):
        vendor = b"The X.Org Foundation"
        formats = bytes([24, 32, 32]) + bytes(5)
        visual = self.pack("IBBHIII4x", 0x21, 4, 8, 256, 0xFF0000, 0xFF00, 0xFF)
        depth = self.pack("BxH4x", 24, 1) + visual
        screen = self.pack("IIIIIHHHHHHIBBBB", 0x123, 0x20, 0xFFFFFF, 0, 0xFA803F, 1920, 1080, 508, 286, 1, 1, 0x21, 0, 0,
                           24, 1) + depth
        rest = self.pack("IIIIHHBBBBBBBB4x", 12101004, 0x400000, 0x1FFFFF, 256, len(vendor), 65535, 1, 1, 0, 0, 32, 32,
                         8, 255) + vendor + formats + screen
        return self.pack("BxHHH", 1, 11, 0, len(rest) // 4) + rest

    def requests(self):
        window, gc = 0x400001, 0x400002
        yield self.pack("BBHIIhhHHHHII", 1, 24, 9, window, 0x123, 10, 20, 640, 480, 0, 1, 0x21, 0x800) + \
            self.pack("I", 0x8001)                                         # CreateWindow
        yield self.pack("BBHHH", 16, 1, 5, 12, 0) + b"WM_PROTOCOLS"        # InternAtom
        yield self.pack("BBHII", 55, 0, 4, gc, window) + self.pack("I", 0)  # CreateGC
        yield self.pack("BBHI", 8, 0, 2, window)                           # MapWindow
        yield self.pack("BBHIIHHhhBB2x", 72, 2, 6 + 64, window, gc, 8, 8, 0, 0, 0, 24) + bytes(256)   # PutImage
        yield self.pack("BBHI", 5, 0, 2, window)                           # DestroySubwindows: begins like a PDU

    def answers(self):
        yield self.pack("BBHII20x", 1, 0, 2, 0, 300)                       # InternAtom
        yield self.pack("BBHIIIhhhhHBx", 5, 1, 4, 0x10, 0x123, 0x400001, 1, 2, 3, 4, 0, 1) + bytes(4)  # ButtonRelease
        yield self.pack("BBHIHBx20x", 0, 3, 6, 0x400001, 0, 5)             # BadWindow


def play(pcap, port, order, cut, setup=True):
    """One X11 connection. cut(bytes): how a side's bytes are laid into segments."""
    x11 = X11(order)
    connection = pcap.connection(("10.0.0.1", port))
    if setup:
        for part in cut(x11.setup()):
            connection.send(part)
        for part in cut(x11.accepted()):
            connection.reply(part)
    for part in cut(b"".join(x11.requests())):
        connection.send(part)
    for part in cut(b"".join(x11.answers())):
        connection.reply(part)


def whole(data):
    return [data]


def in_parts(size):
    return lambda data: [data[at:at + size] for at in range(0, len(data), size)]


def at_first(size):
    return lambda data: [data[:size], data[size:]]


CUTS = {"whole": whole, **{f"by{n}": in_parts(n) for n in (1, 2, 3, 7, 16, 31, 64)},
        **{f"at{n}": at_first(n) for n in (1, 2, 3, 4, 5, 8, 12, 15, 16, 17)}}


@pytest.fixture(scope="module", params="<>")
def screens(request):
    """X11 on each of the ports, its bytes in segments of every kind; last, on one whose start is missing."""
    pcap = Pcap()
    for port in PORTS:
        for cut in CUTS.values():
            play(pcap, port, request.param, cut)
    play(pcap, 6002, request.param, whole, setup=False)
    return bytes(pcap)


def test_x11_is_untouched(tshark, stock, screens):
    assert tree(tshark, screens) == tree(stock, screens)


def test_x11_is_untouched_in_two_passes(tshark, stock, screens):
    assert tree(tshark, screens, "-2") == tree(stock, screens, "-2")


def test_composed_x11_is_x11(stock, screens):
    """What the others compare is X11 to Wireshark: requests and answers are named."""
    lines = "\n".join(tree(stock, screens))
    for name in ("Initial connection request", "Initial connection reply", "CreateWindow", "PutImage", "DestroySubwindows",
                 "ButtonRelease", "BadWindow"):
        assert name in lines, name


# ---- other protocols on these ports ----

BEGINS = {"RTMP": b"\3" + bytes(8), "like little X11": b"\x37\0\xff\xff", "like big X11": b"\x37\0\0\xff",
          "text": b"GET / HTTP/1.1\r\n", "SOCKS": b"\5\1\2\3\4\5\6\7", "version of RPC": b"\4\0" + bytes(6)}


def noise(seed, size):
    return bytes([0x37]) + random.Random(seed).randbytes(size - 1)


@pytest.fixture(scope="module")
def others():
    """Connections whose first bytes are neither RPC nor X11; later a segment of theirs begins as a PDU does."""
    pcap = Pcap()
    pdu = next(pdus(streams((CAPTURES / "rpctcp-rfr.pcap").read_bytes())[0][1]))
    for port in PORTS:
        for server_first in (False, True):
            for begin in BEGINS.values():
                connection = pcap.connection(("10.0.0.1", port)).open()
                parts = begin + noise(1, 1200), noise(2, 300), noise(3, 1400), noise(4, 50), pdu, noise(5, 3)
                for number, data in enumerate(parts):
                    connection.send(data, server_first)
                    connection.send(noise(6, 40 + number), not server_first)
    return bytes(pcap)


@pytest.mark.parametrize("options", [[], ["-2"], ["-o", "tcp.relative_sequence_numbers:FALSE"]], ids=str)
def test_other_protocols_are_untouched(tshark, stock, others, options):
    assert tree(tshark, others, *options) == tree(stock, others, *options)


def test_other_protocols_are_reassembled_by_x11(stock, others):
    """What the test before compares: X11 waits for what it takes for long messages."""
    assert any("TCP segment data" in line for line in tree(stock, others))


def first_wait(tshark, capture, passes):
    """The first frame that has to wait for others: it is TCP's, then."""
    lines = tshark.run(capture, *passes).stdout.splitlines()
    return next(number for number, line in enumerate(lines, 1) if " TCP " in line)


@pytest.mark.parametrize("passes", [[], ["-2"]], ids=str)
def test_a_connection_that_is_not_seen_from_its_start_is_decided_at_last(tshark, stock, passes):
    """No PDU has so many segments: X11 may ask for more from then on."""
    pcap = Pcap()
    connection = pcap.connection(("10.0.0.1", 6001))
    for number in range(40):
        connection.send(b"\x37\0\x20\0" + noise(number, 1456))
    assert first_wait(tshark, bytes(pcap), passes) == first_wait(stock, bytes(pcap), passes) + 16


# ---- Exchange on these ports ----

def relay(pcap, name, port, cut=whole, banner=b"", skip=0):
    """The first connection of a capture on another port; skip: bytes missing at the start of both sides."""
    _, sent, received = streams((CAPTURES / f"{name}.pcap").read_bytes())[0]
    connection = pcap.connection(("10.0.0.1", port))
    asked, told = list(pdus(sent)), list(pdus(received))
    for part in cut(banner):
        connection.reply(part)
    if skip:
        asked, told = asked[3:], told[2:]
        asked[0], told[0] = asked[0][skip:], told[0][skip:]
    for side, data in [(0, one) for one in asked[:40]] + [(1, one) for one in told[:40]]:
        for part in cut(data):
            connection.send(part, side)


def relaid(*args, **kwargs):
    pcap = Pcap()
    relay(pcap, *args, **kwargs)
    return bytes(pcap)


def shown(tshark, capture, prefix, *args):
    """What is decoded of the interface in each frame's protocol."""
    return [[(node.name, node.show) for node in proto.walk() if node.name.startswith(prefix) and node.size]
            for packet in tshark.pdml(capture, *args) for proto in packet.children if proto.name == prefix]


@pytest.mark.parametrize("port", PORTS)
@pytest.mark.parametrize("name", RPC)
def test_rpc_comes_out(tshark, name, port):
    expected = shown(tshark, relaid(name, 49152), RPC[name])
    assert len(expected) > 4
    assert shown(tshark, relaid(name, port), RPC[name]) == expected
    assert shown(tshark, relaid(name, port, banner=BANNER), RPC[name]) == expected
    assert shown(tshark, relaid(name, port), RPC[name], "-2") == expected


@pytest.fixture(scope="module")
def cut_rpc(tshark):
    """RFR on each of the ports in segments of every kind, but for segments that nothing ends in."""
    pcap = Pcap()
    for port in PORTS:
        for cut in CUTS.values():
            relay(pcap, "rpctcp-rfr", port, cut, BANNER)
    return tshark.pdml(bytes(pcap), "-Y", "oxabref or dcerpc or ncacn_http or x11")


def test_rpc_in_segments(tshark, cut_rpc):
    """Where PDUs and banner are split makes no difference."""
    expected = shown(tshark, relaid("rpctcp-rfr", 49152), "oxabref")
    found = {}
    for packet in cut_rpc:
        for proto in packet.children:
            if proto.name == "oxabref":
                found.setdefault(packet.first("tcp.stream").show, []).append(
                    [(node.name, node.show) for node in proto.walk() if node.name.startswith("oxabref") and node.size])
    assert list(found.values()) == [expected] * len(PORTS) * len(CUTS)


def test_banners(cut_rpc):
    banners = [packet.first("ncacn_http.version").show for packet in cut_rpc if packet.proto("ncacn_http")]
    assert banners == [BANNER.decode()] * len(PORTS) * len(CUTS)
    assert not [packet.number for packet in cut_rpc if packet.proto("x11")]


def test_banner_on_the_proxys_port(tshark):
    packets = tshark.pdml(relaid("rpctcp-rfr", 593, banner=BANNER))
    assert packets[0].first("ncacn_http.version").show == BANNER.decode()


@pytest.mark.parametrize("skip", (1, 8, 20, 33))
@pytest.mark.parametrize("name", ("rpctcp-emsmdb", "rpctcp-nspi"))
def test_rpc_that_starts_in_a_pdu(tshark, name, skip):
    """The rest of the first PDU is lost, no more."""
    packets = tshark.pdml(relaid(name, 6001, skip=skip))
    late = [packet for packet in packets if packet.first("dcerpc")]
    assert len(late) >= len(packets) - 2
    assert any(packet.proto(RPC[name]) for packet in packets)


def test_x11_and_rpc_side_by_side(tshark):
    """Connections to one port are told apart."""
    pcap, x11 = Pcap(), X11("<")
    screen, store = pcap.connection(("10.0.0.1", 6001)), pcap.connection(("10.0.0.1", 6001))
    _, sent, _ = streams((CAPTURES / "rpctcp-rfr.pcap").read_bytes())[0]
    kinds = []
    for data in pdus(sent):
        screen.send(x11.setup() if not kinds else next(iter(x11.requests())))
        store.send(data)
        kinds += ["x11", "dcerpc"]
    assert [next(name for name in ("x11", "dcerpc") if packet.first(name)) for packet in tshark.pdml(bytes(pcap))] == kinds

"""Damaged FastTransfer streams and ICS state: no crash, no hang, no sanitizer report, in one pass and in two; and
streams that are large in every way.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random
import uuid

import pytest
from damage import run_both_passes
from encode import u16, u32
from fxcheck import decode, elements_in, experts
from fxplay import PIECE
from fxrecord import load_vectors
from fxstream import ATTACH_DATA, CHANGED, STATE, Writer, idset
from fxtransfer import NONE, OverHttp, StateUpload, http_session
from hypothesis import strategies as st
from measure import cost
from pcap import Pcap
from ropencode.fasttransfer import ROOTS, globset
from ropencode.wire import Form
from test_round_trip import explore

pytestmark = pytest.mark.host
SEED = 20100731
STREAMS = [(vector["expected"]["root"], bytes.fromhex(vector["hex"])) for vector in load_vectors()
           if vector["kind"] == "stream"]
PLACES = 14                     # of a stream that are damaged, at most
REPLICA = uuid.UUID("6f7b18a5-dcbc-1eea-d03c-56578a11c301")
UPLOADS = ("messageContent", "messageList", "topFolder")


# ---- damage ----

def damaged(data, generator):
    """Copies that are cut, have another byte, or a length or count beyond all sense."""
    for at in sorted(generator.sample(range(len(data)), min(len(data), PLACES))):
        yield data[:at]
        for byte in (data[at] ^ 0xFF, data[at] ^ generator.randrange(1, 256)):
            yield data[:at] + bytes([byte]) + data[at + 1:]
        for extreme in (0xFFFFFFFF, 0x7FFFFFFF, 1 << 30):
            yield data[:at] + u32(extreme) + data[at + 4:]
        yield data[:at] + data[at + 1:]


def random_streams(count):
    """(root, bytes) of streams that 2.2.4 allows."""
    found = []

    def stream(draw):
        root, out = draw(st.sampled_from(sorted(ROOTS))), Writer()
        ROOTS[root](Form(draw, ""), out)
        return root, out.data
    explore(st.composite(stream)(), count, lambda one: found.append(one) if one[1] else None)
    return found


@pytest.mark.sanitizer
def test_damaged_streams(sanitized_tshark):
    """As downloads in one piece and in a few, and as uploads; each on a handle of its own."""
    generator, pcap, count = random.Random(SEED), Pcap(), 0
    for number, (root, whole) in enumerate(STREAMS + random_streams(16)):
        session = http_session(pcap, number, alone=False)
        for data in damaged(whole, generator):
            cuts = sorted(generator.sample(range(1, len(data)), min(len(data) - 1, count % 4))) if len(data) > 1 else []
            if count % 3 == 0 and root in UPLOADS:
                session.upload(root).put_all(data, cuts)
            else:
                session.download(root).get_all(data, cuts)
            count += 1
        session.flush()
    assert count > 1200
    run_both_passes(sanitized_tshark, pcap)


@pytest.mark.sanitizer
def test_damaged_sets(sanitized_tshark):
    """ID sets in states and in streams."""
    generator, pcap, sets = random.Random(SEED), Pcap(), []
    explore(st.composite(lambda draw: globset(Form(draw, "")))(), 12, sets.append)
    session = http_session(pcap, alone=False)
    handle = session.collector()
    for number, one in enumerate(sets):
        for data in damaged(idset((REPLICA, one))[0], generator):
            StateUpload(session, handle, STATE[number % 4]).send(data, [len(data) // 2] if len(data) > 1 else [])
        out = Writer().marker("IncrSyncDel")
        for data in damaged(idset((1, one), (2, one))[0], generator):
            out.value(CHANGED[number % 5], data)
        session.download("contentsSync").get_all(out.data[:30000])
    session.flush()
    run_both_passes(sanitized_tshark, pcap)


@pytest.mark.sanitizer
def test_what_servers_and_clients_may_get_wrong(sanitized_tshark):
    """Sizes used beyond what was sent, ends without a beginning, calls without their answers, pieces after the end."""
    pcap = Pcap()
    session = http_session(pcap)
    data = STREAMS[1][1]
    upload = session.upload("messageContent")
    upload.put(data[:50], used=65535)
    upload.put(data[50:], used=0)
    upload.put(b"", used=7)
    upload.put_packed([data[:9], b"", data[9:]])
    session.download("messageContent").get_all(data).get(data).get(b"", 3).get(data, 3)
    download = session.download("contentsSync")
    for tag in (*STATE, 0, 0xFFFFFFFF, 0x8001001E):
        StateUpload(session, download.handle, tag).end()
        StateUpload(session, download.handle, tag).begin(NONE).add(b"\1" * 30).begin(0).add(b"")
        StateUpload(session, session.new_handle(), tag).add(b"\2" * 30).end()
    download.get(data[:20]).release()
    download.get(data[20:])
    wire = OverHttp(pcap, 99)
    silent = http_session(pcap, 98)
    silent.wire.execute = lambda asked, told: wire.execute(asked, None)
    silent.upload("messageContent").put_all(data, [20, 40])
    StateUpload(silent, silent.collector(), STATE[1]).send(b"\3" * 40, [10])
    run_both_passes(sanitized_tshark, pcap)


# ---- size ----

def hostile():
    """(name, bytes) of streams that promise more than there is, or go deep."""
    head = bytes.fromhex("1f003700 04000000 4100 0000")
    name = bytes.fromhex("1f000180") + REPLICA.bytes_le + b"\1"
    yield "a length of 4 GiB", head + u32(ATTACH_DATA) + u32(0xFFFFFFFF) + b"x" * 5000
    for kind in (0x1002, 0x1003, 0x1014, 0x1040, 0x1048, 0x101E, 0x101F, 0x1102):
        for count in (1 << 30, 0xFFFFFFFF, 0x10000000):
            yield f"{count} values", head + u32(0x7F010000 | kind) + u32(count) + bytes(5000)
    yield "a name without an end", head + name + "n".encode("utf-16-le") * 15000
    yield "many empty values", head + u32(0x7F01101F) + u32(7000) + bytes(4 * 7000) + head
    for depth in (80, 2000):
        yield "messages in messages", bytes.fromhex("0300004003000140") * depth + head
        yield "messages in messages, all ended", bytes.fromhex("0300004003000140") * depth + bytes.fromhex(
            "0300024003000e40") * depth + head
        yield "nothing but beginnings", bytes.fromhex("03000a40") * depth
        yield "nothing but ends", bytes.fromhex("03000b40") * depth
        yield "nothing but changes", bytes.fromhex("03001240") * depth
        yield "nothing but errors", bytes.fromhex("03001840") * depth
    group = u32(0x102) + u32(0x4000) + u32(1) + u32(0)
    yield "groups beyond count", bytes.fromhex("02017b40") + group + u32(0xFFFFFFFF) + bytes(0x3FF4)
    yield "tags beyond count", bytes.fromhex("02017b40") + group + u32(1) + u32(0xFFFFFFFF) + bytes(0x3FF0)
    for count, offset in ((0xFFFFFFFF, 88), (1, 0xFFFFFFFF), (0xFFFFFFFF, 0xFFFFFFFF), (5, 0), (1, 87)):
        yield "auxiliary bytes elsewhere", bytes.fromhex("03001840") + u32(0x102) + u32(93) + bytes(80) + u32(count) \
            + u32(offset) + bytes(5)
    yield "replicas beyond count", u32(0x40110102) + u32(60) + bytes(32) + u32(0xFFFFFFFF) + u32(1) + b"/o=1\0" * 4
    yield "a set of pushes", u32(0x67960102) + u32(16 + 7 * 4000) + bytes(16) + b"\6\0\0\0\0\0\1" * 4000
    yield "a set of replicas", u32(0x67960102) + u32(17 * 1700) + bytes(17 * 1700)
    yield "a set of bitmasks", u32(0x67960102) + u32(22 + 3 * 9000) + bytes(16) + b"\5\0\0\0\0\0" + b"\x42\0\xff" * 9000


@pytest.mark.sanitizer
def test_hostile_streams(sanitized_tshark):
    pcap = Pcap()
    session = http_session(pcap, alone=False)
    for _, data in hostile():
        session.download("contentsSync").get_all(data, list(range(1500, len(data), 1500)))
        session.upload("messageContent").put_all(data)
    session.flush()
    run_both_passes(sanitized_tshark, pcap)


def many_open(count):
    """Downloads and uploads that all stand in the middle of a value, and go on in the same order."""
    pcap = Pcap()
    session = http_session(pcap, alone=False)
    data = bytes.fromhex("1f003700 20000000") + "0123456789abcdef".encode("utf-16-le")
    data += bytes.fromhex("03001700 01000000")
    downloads = [session.download("messageContent").get(data[:21]) for _ in range(count)]
    uploads = [session.upload("messageContent") for _ in range(count)]
    for upload in uploads:
        upload.put(data[:21])
    for download, upload in zip(downloads, uploads):
        download.get(data[21:], 3)
        upload.put(data[21:])
    session.flush()
    return pcap, downloads, uploads


def test_thousands_of_open_streams(tshark):
    pcap, downloads, uploads = many_open(2000)
    packets = decode(tshark, pcap)
    for transfer in downloads + uploads:
        assert sorted(elements_in(transfer.pieces[1].place.node(packets))) == [0, 40]


def large(pieces, stream=True):
    """A download with one attachment's data over so many pieces; or the same bytes by RopReadStream."""
    pcap, piece = Pcap(), bytes(range(256)) * (PIECE // 256)
    session = http_session(pcap)
    if stream:
        download = session.download("attachmentContent")
        download.get(u32(ATTACH_DATA) + u32(PIECE * pieces))
        for number in range(pieces):
            download.get(piece, 3 if number == pieces - 1 else 1)
        return pcap
    handle = session.new_handle()
    session.rop(0x2B, session.message(), u32(ATTACH_DATA) + b"\0", u32(PIECE * pieces), opens=handle)
    for _ in range(pieces):
        session.rop(0x2C, handle, u16(PIECE), u16(len(piece)) + piece)
    return pcap


def memory(tshark, pcap):
    """Most bytes of a tshark that reads this twice."""
    path = tshark.place(bytes(pcap))
    most = cost(tshark, path, "-2").memory
    path.unlink()
    return most


def test_a_value_of_20_megabytes_is_not_kept(tshark):
    """Besides what Wireshark itself keeps of as many bytes."""
    pieces = 20 * 10 ** 6 // PIECE
    assert memory(tshark, large(pieces)) < memory(tshark, large(pieces, stream=False)) + 3 * 10 ** 6


def test_a_value_that_never_ends_says_so(tshark):
    session = http_session()
    download = session.download("attachmentContent").get_all(u32(ATTACH_DATA) + u32(0xFFFFFFFF) + b"short")
    place = download.pieces[0].place
    rop = place.node(decode(tshark, session.wire.http.pcap))
    assert "oxcfxics.incomplete" in experts(rop) and not elements_in(rop)

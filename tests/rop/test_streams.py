"""Streams: the pieces of FastTransfer and of Stream objects with their places, against the record's streams and
on hand-made buffers.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import hashlib

import pytest
from calls import NONE, decode, execute, experts, values
from encode import u8, u16, u32, u64
from pcap import MapiHttp
from streamrops import OK, read, seek, sought, was_read, write, wrote

PIECE = "rop.fast_transfer_source_get_buffer.transfer_buffer"
OFFSET = "rop.stream_offset"


@pytest.fixture(scope="module")
def streams(packets):
    """{object number: [(offset, bytes)]} in the order of the capture, where the offset is known."""
    found = {}
    for packet in packets("mapihttp-fasttransfer"):
        for rop in packet.all("rop"):
            offset, piece = rop.first(OFFSET), rop.first(PIECE)
            if offset is not None and piece is not None:
                found.setdefault(rop.first("rop.object").int(), []).append((offset.int(), piece.bytes))
    return found


def test_pieces_follow_each_other(streams):
    assert streams
    for pieces in streams.values():
        expected = 0
        for offset, data in pieces:
            assert offset == expected
            expected += len(data)


def test_streams_are_those_that_the_client_received(streams, operations):
    logged = {o["sha1"]: o["len"] for o in operations("mapihttp-fasttransfer") if o["request_type"] == "(stream)"}
    assert len(logged) == 10
    whole = [b"".join(data for _, data in pieces) for pieces in streams.values()]
    assert {hashlib.sha1(stream).hexdigest(): len(stream) for stream in whole} == logged


def get_buffer(index=0):
    return b"\x4e\x00" + u8(index) + u16(0xBABE) + u16(0x7000)


def get_buffer_response(data, index=0):
    return b"\x4e" + u8(index) + OK + u16(1) + u16(0) + u16(1) + b"\x00" + u16(len(data)) + data


def test_an_unknown_start_is_named(tshark):
    """Nobody saw the download being configured."""
    http = MapiHttp()
    frames = execute(http, get_buffer(), [9], get_buffer_response(b"abc"), [9])
    packet = decode(tshark, http)[frames[1]]
    assert [piece.bytes for piece in packet.all(PIECE)] == [b"abc"]
    assert not values(packet, OFFSET) and packet.first("oxcfxics.start_missing") is not None


# ---- Stream objects (MS-OXCPRPT 2.2.14 to 2.2.27) ----

def open_stream(index_in, index_out):
    return b"\x2b\x00" + u8(index_in) + u8(index_out) + u32(0x10000102) + b"\x01"


@pytest.fixture
def stream():
    """A session with a Stream object behind handle 2."""
    http = MapiHttp()
    execute(http, open_stream(0, 1), [1, NONE], b"\x2b\x01" + OK + u32(1000), [1, 2])
    return http


def test_pieces_of_a_stream_stand_where_it_was_sought(tshark, stream):
    """As in mapihttp-attachments-streams: written at 100, 11 back, read again; then at the end of 1,000 bytes."""
    first = execute(stream, seek(0, 100) + write(b"x" * 11) + seek(1, -11) + read(11) + seek(2, 0) + read(5), [2],
                    sought(100) + wrote(11) + sought(100) + was_read(b"x" * 11)
                    + sought(1000) + was_read(b""), [2])
    then = execute(stream, write(b"abc") + write(b"defg"), [2], wrote(3) + wrote(4), [2])
    packets = decode(tshark, stream)
    assert values(packets[first[0]], OFFSET) == [100]
    assert values(packets[first[1]], OFFSET) == [100, 1000]
    assert values(packets[then[0]], OFFSET) == [1000, 1003]
    assert not [one for frame in first + then for one in experts(packets[frame])]


def test_reads_around_a_seek(tshark, stream):
    frames = execute(stream, read(4) + seek(0, 500) + read(4) + read(4), [2],
                     was_read(b"abcd") + sought(500) + was_read(b"efgh") + was_read(b"ij"), [2])
    assert values(decode(tshark, stream)[frames[1]], OFFSET) == [0, 500, 504]


def test_what_was_not_written_moves_nothing(tshark, stream):
    first = execute(stream, write(b"abcdef") + write(b"ghi"), [2], wrote(4) + wrote(3), [2])
    then = execute(stream, read(2), [2], was_read(b"ij"), [2])
    packets = decode(tshark, stream)
    assert values(packets[then[1]], OFFSET) == [7]
    assert not experts(packets[first[1]])


def test_a_piece_behind_a_read_of_the_same_request_has_no_place_yet(tshark, stream):
    frames = execute(stream, read(4) + write(b"x"), [2], was_read(b"abc") + wrote(1), [2])
    then = execute(stream, read(1), [2], was_read(b"y"), [2])
    packets = decode(tshark, stream)
    assert values(packets[frames[0]], OFFSET) == []
    assert packets[frames[0]].first("rop.missing_context") is not None
    assert values(packets[frames[1]], OFFSET) == [0]
    assert values(packets[then[1]], OFFSET) == [4]


def test_a_clone_starts_where_its_stream_stands(tshark, stream):
    execute(stream, read(6), [2], was_read(b"abcdef"), [2])
    execute(stream, b"\x3b\x00\x00\x01", [2, NONE], b"\x3b\x01" + OK, [2, 3])
    frames = execute(stream, read(1), [3], was_read(b"g"), [3])
    assert values(decode(tshark, stream)[frames[1]], OFFSET) == [6]


def test_the_target_of_a_copy_stands_behind_what_was_copied(tshark, stream):
    execute(stream, open_stream(0, 1), [1, NONE], b"\x2b\x01" + OK + u32(0), [1, 3])
    execute(stream, b"\x3a\x00\x00\x01" + u64(8), [2, 3], b"\x3a\x00" + OK + u64(8) + u64(8), [2, 3])
    frames = execute(stream, read(1) + read(1, 1), [2, 3], was_read(b"x") + was_read(b"y", 1), [2, 3])
    packet = decode(tshark, stream)[frames[1]]
    assert values(packet, OFFSET) == [8, 8]
    assert packet.first("rop.missing_context") is None


FAILED = u32(0x80040102)


@pytest.mark.parametrize("request_, answer, rest", [
    (read(4), b"\x2c\x00" + FAILED, u16(0)),
    (write(b"abc"), b"\x2d\x00" + FAILED, u16(0)),
    (b"\xa3\x00\x00" + u16(3) + b"abc", b"\xa3\x00" + FAILED, u32(0)),
    (b"\x90\x00\x00" + u16(3) + b"abc", b"\x90\x00" + FAILED, u16(0)),
    (b"\x3a\x00\x00\x00" + u64(8), b"\x3a\x00" + FAILED, u64(0) + u64(0)),
], ids=["read", "write", "write_extended", "write_and_commit", "copy"])
def test_failures_with_and_without_fields(tshark, stream, request_, answer, rest):
    """The document has the fields in any response; gromox leaves them out. RopCommitStream follows."""
    commit, committed = b"\x5d\x00\x00", b"\x5d\x00" + OK
    frames = [execute(stream, request_ + commit, [2], answer + fields + committed, [2])[1] for fields in (b"", rest)]
    frames += [execute(stream, request_, [2], answer + fields, [2])[1] for fields in (b"", rest)]
    packets = decode(tshark, stream)
    for frame in frames:
        packet = packets[frame]
        assert values(packet, "rop.id") == [answer[0], 0x5D][:2 if frame in frames[:2] else 1]
        assert not packet.all("rop.undecoded") and not packet.all("rop.short"), frame


# ---- synchronization contexts (MS-OXCFXICS 2.2.3.2.2) ----

def test_each_state_property_is_a_stream_and_the_download_another(tshark):
    http = MapiHttp()
    configure = b"\x70\x00\x00\x01\x01\x01" + u16(0x21) + u16(0) + u32(0) + u16(0)
    execute(http, configure, [1, NONE], b"\x70\x01" + OK, [1, 2])
    begin, end = (lambda size: b"\x75\x00\x00" + u32(0x67960102) + u32(size)), b"\x77\x00\x00"
    piece = lambda data: b"\x76\x00\x00" + u32(len(data)) + data          # noqa: E731
    uploads = begin(5) + piece(b"abc") + piece(b"de") + end + begin(2) + piece(b"xy") + end
    answers = b"".join(bytes([rop, 0]) + OK for rop in (0x75, 0x76, 0x76, 0x77, 0x75, 0x76, 0x77))
    up = execute(http, uploads, [2], answers, [2])
    down = [execute(http, get_buffer(), [2], get_buffer_response(data), [2])[1] for data in (b"first", b"second")]
    packets = decode(tshark, http)
    assert values(packets[up[0]], OFFSET) == [0, 3, 0]
    assert [values(packets[frame], OFFSET) for frame in down] == [[0], [5]]

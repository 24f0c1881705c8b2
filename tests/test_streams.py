"""FastTransfer downloads: the pieces of a stream numbered and put together, against the record's streams.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import hashlib

import pytest
from wireshark import CAPTURES

PIECE = "rop.fast_transfer_source_get_buffer.transfer_buffer"
# What RopFastTransferSourceCopyTo opened; the other sources' ROPs have no tables yet.
COPY_TO = ("CopyTo of a message", "CopyTo of a folder, no subfolders")


@pytest.fixture(scope="module")
def streams(packets):
    """{object number: [(offset, bytes)]} in the order of the capture, where the offset is known."""
    found = {}
    for packet in packets("mapihttp-fasttransfer"):
        for rop in packet.all("rop"):
            offset, piece = rop.first("rop.stream_offset"), rop.first(PIECE)
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
    logged = {o["sha1"]: o["len"] for o in operations("mapihttp-fasttransfer")
              if o["request_type"] == "(stream)" and o["what"] in COPY_TO}
    assert len(logged) == len(COPY_TO)
    whole = [b"".join(data for _, data in pieces) for pieces in streams.values()]
    assert {hashlib.sha1(stream).hexdigest(): len(stream) for stream in whole} == logged


def test_an_unknown_start_is_named(tshark):
    """Objects that a ROP without a table opened: their pieces have a note and no offset."""
    notes = tshark.fields(CAPTURES / "mapihttp-fasttransfer.pcap", "rop.stream_offset", PIECE,
                          where="rop.missing_context")
    assert notes and all(not offset and piece for offset, piece in notes)

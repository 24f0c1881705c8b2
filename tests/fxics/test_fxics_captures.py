"""FastTransfer streams and ICS state of the captures, against the "(stream)" records of the client that made them and
against a reading of the same bytes; and the same streams again on the other transports.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import collections
import functools
import hashlib
from types import SimpleNamespace

import pytest
from fxcheck import (ROOT, Frames, decode, elements_in, hold, problems, set_differences, sets_below, show_below,
                     stream_number)
from fxrecord import Reader, elements, read_idset
from fxtransfer import TRANSPORTS, Session
from pcap import Pcap
from record import load_operations

GET = "rop.fast_transfer_source_get_buffer.transfer_buffer"
PUT = "rop.fast_transfer_destination_put_buffer.transfer_data"
RECORDED = ["mapihttp-fasttransfer", "mapihttp-ics-download"]
# What the record calls an operation, and the root of its stream (2.2.4.4).
ROOTS = {"CopyMessages": "messageList", "CopyFolder": "topFolder", "CopyTo of a message": "messageContent",
         "CopyProperties of a message": "messageContent", "CopyTo of a folder": "folderContent",
         "CopyProperties of a folder": "folderContent", "CopyTo of an attachment": "attachmentContent",
         "hierarchy": "hierarchySync", "contents": "contentsSync", "transfer state": "state"}


class Shown(SimpleNamespace):
    """A stream of a capture: its pieces as fxcheck.problems() wants them."""

    @property
    def data(self):
        return b"".join(piece.data for piece in self.pieces)


def shown_streams(packets, field):
    """The streams of a capture's objects, by what has always told them apart: the object's number."""
    found = collections.OrderedDict()
    for packet in packets:
        for rop in packet.children:
            piece = rop.first(field) if rop.name == "rop" else None
            if piece is None or rop.first("rop.failed") is not None and field == GET:
                continue
            stream = found.setdefault(rop.first("rop.object").int(), Shown(pieces=[], root=""))
            place = SimpleNamespace(frame=packet.number, node=lambda _, rop=rop: rop)
            stream.pieces.append(SimpleNamespace(place=place, offset=len(stream.data), data=piece.bytes))
    return list(found.values())


def root_of(record):
    return next(root for words, root in ROOTS.items() if record["what"].startswith(words))


@functools.lru_cache(maxsize=None)
def records(name):
    """{SHA-1: record} of the streams of a capture. One stream has two: its second half, and all of it."""
    return {one["sha1"]: one for one in load_operations(name) if one["request_type"] == "(stream)"}


@pytest.fixture(scope="module")
def downloads(packets):
    """name -> [(stream, record)]"""
    @functools.lru_cache(maxsize=None)
    def of(name):
        streams = shown_streams(packets(name), GET)
        return [(stream, records(name).get(hashlib.sha1(stream.data).hexdigest())) for stream in streams]
    return of


@pytest.mark.parametrize("name, whole", [("mapihttp-fasttransfer", 10), ("mapihttp-ics-download", 10)])
def test_downloads(packets, downloads, name, whole):
    assert len([record for _, record in downloads(name) if record]) == whole
    frames = Frames(packets(name))
    for stream, record in downloads(name):
        assert record, f"frames {[piece.place.frame for piece in stream.pieces]}: no record"
        hold(problems(stream, frames, elements(record["elements"], stream.data), root=root_of(record)), record["what"])


def test_the_reader_agrees_with_the_records(downloads):
    """What other tests here are told by fxrecord.Reader."""
    for name in RECORDED:
        for stream, record in downloads(name):
            read = Reader(stream.data)
            assert read.rest == len(stream.data)
            wanted = elements(record["elements"], stream.data)
            assert [(one.offset, one.tag, one.size, one.name, one.length) for one in read.elements] \
                == [(one.offset, one.tag, one.size, one.name, one.length) for one in wanted]


def test_uploads(packets):
    """The client sent what it had downloaded, once cut where it may not be: the element goes on in the next piece."""
    frames = Frames(packets("mapihttp-fasttransfer"))
    streams = shown_streams(packets("mapihttp-fasttransfer"), PUT)
    whole = [stream for stream in streams if len(stream.data) > 100]
    assert len(whole) >= 3
    roots = []
    for stream in whole:
        read = Reader(stream.data)
        roots.append(show_below(stream.pieces[0].place.node(frames), ROOT))
        hold(problems(stream, frames, read.elements, root=roots[-1]))
    assert roots == ["messageList", "topFolder", "messageContent"]


def state_uploads(name):
    """[(property, bytes)] of a capture's record."""
    found = []
    for operation in load_operations(name):
        for buffer in (operation.get("req") or {}).get("buffers") or []:
            for rop in buffer.get("rops") or []:
                if rop["id"] == "0x75":
                    found.append([int(rop["StateProperty"], 16), b""])
                elif rop["id"] == "0x76":
                    found[-1][1] += bytes.fromhex(rop["StreamData"])
    return found


def test_state_uploads(packets):
    uploads = [(tag, data) for tag, data in state_uploads("mapihttp-ics-download") if data]
    assert len(uploads) == 10
    shown = [node for packet in packets("mapihttp-ics-download") for node in packet.all("oxcfxics.state_property")
             if sets_below(node.parent)]
    assert [node.int() for node in shown] == [tag for tag, _ in uploads]
    for node, (_, data) in zip(shown, uploads):
        hold(set_differences(read_idset(data, True), node.parent))


@pytest.mark.parametrize("name", ["rpctcp-emsmdb", "rpchttp-emsmdb"])
def test_other_captures(packets, name):
    streams = shown_streams(packets(name), GET)
    assert streams
    for stream in streams:
        read = Reader(stream.data)
        assert read.elements
        hold(problems(stream, Frames(packets(name)), read.elements, root="topFolder"))


def test_a_stream_has_one_number_and_no_other_has_it(packets):
    for name in RECORDED:
        frames = Frames(packets(name))
        streams = shown_streams(packets(name), GET) + shown_streams(packets(name), PUT)
        numbers = [{stream_number(piece.place.node(frames)) for piece in stream.pieces} for stream in streams]
        assert all(len(one) == 1 for one in numbers) and len(set.union(*numbers)) == len(streams)


@pytest.mark.parametrize("transport", ["rpctcp", "rpchttp"])
def test_on_another_transport(tshark, downloads, transport):
    """The same pieces in EcDoRpcExt2, several in one response where they follow one request."""
    pcap, sent = Pcap(), []
    session = Session(TRANSPORTS[transport](pcap))
    for name in RECORDED:
        for stream, record in downloads(name):
            if len(stream.data) < 100000 and len(stream.pieces) < 20:
                pieces = [piece.data for piece in stream.pieces]
                sent.append((session.download(root_of(record)).get_chained(pieces), stream, record))
    packets = decode(tshark, pcap)
    assert len(sent) > 10
    for download, stream, record in sent:
        hold(problems(download, packets, elements(record["elements"], stream.data)), record["what"])
        assert elements_in(download.pieces[-1].place.node(packets))

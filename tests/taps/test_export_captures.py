"""What is exported from the captures equals what their client logged (NAME.ops.jsonl has the SHA-1 of long values), byte
for byte: every stream, every attachment, every FastTransfer stream.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import email
import email.policy
import functools
import hashlib
import re
from dataclasses import dataclass, field

import h2capture
import pytest
import record
import tlscapture
from exported import export
from objects import walk_objects
from wireshark import CAPTURES

STREAMS = {"mapihttp-attachments-streams": 3, "rpctcp-emsmdb": 1, "rpchttp-emsmdb": 1}    # and how many are seen whole
TRANSFERS = ["mapihttp-fasttransfer", "mapihttp-ics-download"]
ATTACH_DATA, MID, SUBJECT = "0x37010102", "0x674a0014", "0x0037001f"


def sha1(data):
    return hashlib.sha1(data).hexdigest()


@pytest.fixture(scope="module")
def files(tshark):
    @functools.cache
    def of(name, *options):
        return export(tshark, CAPTURES / f"{name}.pcap", *options)
    return of


# ---- streams ----

@dataclass
class Stream:
    """A Stream object by the record. What was written or read at places that nothing changed later."""
    tag: str
    size: int = 0
    position: int = 0
    pieces: list = field(default_factory=list)      # (offset, bytes, SHA-1)
    writes: list = field(default_factory=list)      # of requests without response so far
    sizes: list = field(default_factory=list)       # likewise, of RopSetStreamSize
    written: bool = False
    reached: int = 0                                # the end of what was seen

    def put(self, data):
        length = data["len"] if isinstance(data, dict) else len(data) // 2
        digest = data["sha1"] if isinstance(data, dict) else sha1(bytes.fromhex(data))
        if length:
            self._forget(self.position, self.position + length)
            self.pieces.append((self.position, length, digest))
        self.position += length
        self.reached = max(self.reached, self.position)
        self.size = max(self.size, self.position)

    def cut(self, size):
        self._forget(size, 1 << 64)
        self.size, self.reached = size, min(self.reached, size)

    def _forget(self, start, end):
        self.pieces = [one for one in self.pieces if one[0] + one[1] <= start or one[0] >= end]

    @property
    def is_seen(self):
        """Whether all its bytes went over the wire, those that were overwritten included."""
        whole = self.written or sum(length for _, length, _ in self.pieces) == self.size
        return self.size and self.reached == self.size and whole

    def is_in(self, data):
        return len(data) == self.size and all(sha1(data[at:at + length]) == digest
                                              for at, length, digest in self.pieces)


def take_request(stream, logged):
    if logged["rop"] in ("WriteStream", "WriteAndCommitStream", "WriteStreamExtended"):
        stream.writes.append(logged["Data"])
    if logged["rop"] == "SetStreamSize":
        stream.sizes.append(logged["StreamSize"])


def take_response(stream, logged):
    done, rop = not int(logged["rc"], 16), logged["rop"]
    if rop in ("WriteStream", "WriteAndCommitStream", "WriteStreamExtended"):
        data = stream.writes.pop(0)
        if done:
            stream.put(data)
            stream.written = True
    elif rop == "SetStreamSize":
        size = stream.sizes.pop(0)
        if done:
            stream.cut(size)
    elif rop == "ReadStream" and done:
        stream.put(logged["Data"])
    elif rop == "SeekStream" and done:
        stream.position = logged["NewPosition"]
    elif rop in ("OpenStream", "GetStreamSize") and done:
        stream.size = logged["StreamSize"]


def logged_streams(name, operations, packets):
    """The streams by the record, all of whose bytes were seen."""
    found = {}
    exchanges = record.executes(name, operations, packets)
    for rop, source, _, opened in walk_objects(name, operations, exchanges):
        logged = rop.logged
        if logged["rop"] == "OpenStream" and opened:
            stream = found.setdefault(id(opened), (Stream(logged.get("PropertyTag", "")), opened))[0]
        else:
            stream = found.get(id(source), (None, None))[0]
        if stream and "rc" in logged:
            take_response(stream, logged)
        elif stream:
            take_request(stream, logged)
    return [stream for stream, _ in found.values() if stream.is_seen]


@pytest.mark.parametrize("name", STREAMS)
def test_streams(files, operations, packets, name):
    streams = logged_streams(name, operations(name), packets(name))
    assert len(streams) == STREAMS[name]
    for stream in streams:
        assert any(stream.is_in(data) for data in files(name).values()), stream


# ---- FastTransfer streams ----

def logged_transfers(operations):
    return [one for one in operations if one["request_type"] == "(stream)" and "continues" not in one["what"]]


@pytest.mark.parametrize("name", TRANSFERS)
def test_transfers(files, operations, name):
    transfers = logged_transfers(operations(name))
    digests = {sha1(data) for data in files(name).values()}
    assert len(transfers) > 5
    assert {one["sha1"] for one in transfers} <= digests


@pytest.mark.parametrize("name", TRANSFERS)
def test_attachments_in_transfers(files, operations, name):
    logged = {element["value"]["sha1"] for one in logged_transfers(operations(name)) for element in one["elements"]
              if element.get("tag") == ATTACH_DATA}
    assert logged and logged <= {sha1(data) for data in files(name).values()}


# ---- messages ----

def mails(found):
    return {name: email.message_from_bytes(data, policy=email.policy.default) for name, data in found.items()
            if name.endswith(".eml")}


def subjects(operations):
    """The latest subject of each message with recipients that the downloads bring in full: the one with its MID, if they
    tell that."""
    found, number = {}, 0
    for one in logged_transfers(operations):
        key, subject, depth = None, None, 0
        for element in one["elements"]:
            marker, tag, value = element.get("marker"), element.get("tag"), element.get("value")
            depth += (marker == "StartEmbed") - (marker == "EndEmbed")
            if marker in ("IncrSyncChg", "StartMessage"):
                number += 1
                key, subject = number, None
            elif not depth and tag == MID:
                key = value
            elif not depth and tag == SUBJECT and isinstance(value, str):
                subject = bytes.fromhex(value).decode("utf-16-le").rstrip("\0")
            elif not depth and marker == "StartRecip" and subject:
                found[key] = subject
    return found


@pytest.mark.parametrize("name", TRANSFERS)
def test_messages_in_transfers(files, operations, name):
    expected, found = subjects(operations(name)), mails(files(name))
    seen = {mail["Subject"] for mail in found.values()}
    assert expected
    assert {subject.strip() for subject in expected.values()} <= seen
    for mail in found.values():
        assert not mail.defects
        for part in mail.walk():
            assert not part.defects, part.defects


def test_an_attachment_that_was_deleted(files):
    """RopDeleteAttachment stands in the same call as the RopCreateAttachment of what it deletes."""
    mail = mails(files("mapihttp-attachments-streams"))["with attachments.eml"]
    assert "gone.txt" not in {part.get_filename() for part in mail.walk()}
    assert any("gone.txt" in note and "taken away" in note for note in mail.get_all("X-Capture-Note"))
    assert "gone.txt" in files("mapihttp-attachments-streams")


# ---- ways ----

def contents(found):
    """Names without the numbers that tell equal ones apart: they come in the order of the frames."""
    return sorted((re.sub(r" \(\d+\)(?=\.|$)", "", name), sha1(data)) for name, data in found.items())


@pytest.mark.parametrize("name", [*STREAMS, "mapihttp-ics-download", "mapihttp-messages"])
def test_two_passes(files, name):
    assert contents(files(name)) == contents(files(name, "-2"))


def test_rpc_over_http_gives_what_rpc_over_tcp_gives(files):
    assert contents(files("rpchttp-emsmdb")) == contents(files("rpctcp-emsmdb"))


@pytest.mark.parametrize("module", [tlscapture, h2capture], ids=["http1", "http2"])
def test_tls_gives_what_plain_text_gives(tshark, files, tmp_path, module):
    name = "mapihttp-attachments-streams"
    replayed = module.replay(CAPTURES / f"{name}.pcap", tmp_path)
    assert contents(export(tshark, replayed.capture, *replayed.options(tshark))) == contents(files(name))

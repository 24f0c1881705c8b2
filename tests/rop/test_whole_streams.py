"""Stream objects put together (MS-OXCPRPT 2.2.14 to 2.2.27): those of the record's client byte for byte, and hand-made
ones with holes, overwritten parts, refused writes and the like.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import hashlib
import random
import time
import types

import pytest
import stubs
from calls import NONE, execute
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext, u8, u16, u32, u64
from pcap import EMSMDB, META, MapiHttp, Pcap, Rpc
from streamrops import OK, read, seek, sought, was_read, write, wrote
from wireshark import CAPTURES

FAILED = u32(0x80040102)
BODY, HTML, DATA, RTF = 0x1000001F, 0x10130102, 0x37010102, 0x10090102
READ_ONLY, READ_WRITE, CREATE = 0, 1, 2
BEGINNING, CURRENT, END = 0, 1, 2
MESSAGE = 1                      # the handle that streams are opened on


# ---- ROPs (MS-OXCROPS 2.2.9) ----

def opening(tag, mode, index=0, output=1):
    return b"\x2b\0" + u8(index) + u8(output) + u32(tag) + u8(mode)


def opened(size, output=1):
    return b"\x2b" + u8(output) + OK + u32(size)


def resize(size, index=0):
    return b"\x2f\0" + u8(index) + u64(size)


def done(rop, index=0, code=OK):
    return u8(rop) + u8(index) + code


def commit(index=0):
    return b"\x5d\0" + u8(index)


def release(index=0):
    return b"\x01\0" + u8(index)


COMMITTED, RESIZED = done(0x5D), done(0x2F)


def create(http, tag=DATA, handle=2, size=0, mode=CREATE):
    """Opens a stream behind this handle."""
    execute(http, opening(tag, mode), [MESSAGE, NONE], opened(size), [MESSAGE, handle])


# ---- Whole streams ----

class Whole:
    """What an item rop.stream shows."""

    def __init__(self, packet, item):
        self.frame = packet.number
        self.text = item.showname
        self.data = [node.bytes for node in item.all("rop.stream.data")]
        self.size, self.missing = (item.first(f"rop.stream.{name}") for name in ("size", "missing"))
        self.size = self.size.int() if self.size is not None else None
        self.missing = self.missing.int() if self.missing is not None else 0
        self.holes = [node.showname for node in item.all("rop.stream.hole")]
        self.pieces = [node.int() for node in item.all("rop.stream.piece")]
        self.notes = {node.name for node in item.starting("rop.stream.")} & NOTES
        self.item = item


NOTES = {f"rop.stream.{name}" for name in ("incomplete", "uncommitted", "unconfirmed", "too_large")}
UNCOMMITTED, UNCONFIRMED, TOO_LARGE, INCOMPLETE = (
    {f"rop.stream.{name}"} for name in ("uncommitted", "unconfirmed", "too_large", "incomplete"))


def wholes(packets):
    return [Whole(packet, item) for packet in packets for item in packet.all("rop.stream")]


# ---- Streams of the record ----

CAPTURE = "mapihttp-attachments-streams"


@pytest.fixture(scope="module", params=[(), ("-2",)], ids=["one pass", "two passes"])
def recorded(request, tshark):
    return wholes(tshark.pdml(CAPTURES / f"{CAPTURE}.pcap", *request.param))


def logged(operations, operation, rop):
    """The logged ROPs of this name in the request, or the response."""
    entry = next(one for one in operations(CAPTURE) if one["n"] == operation[0])
    return [one for buffer in entry[operation[1]]["buffers"] for one in buffer["rops"] if one["rop"] == rop]


def test_written_streams_of_the_record(recorded, operations):
    """Operation 15 writes PidTagHtml in one piece, and copies the first 2,000 bytes of it into another property."""
    html, copy = (next(one for one in recorded if one.size == size) for size in (8026, 2000))
    written = logged(operations, (15, "req"), "WriteStream")[0]["Data"]
    assert hashlib.sha1(html.data[0]).hexdigest() == written["sha1"] and len(html.data[0]) == written["len"]
    assert copy.data == [html.data[0][:2000]]
    assert not html.notes and not copy.notes


def test_the_attachment_of_the_record(recorded, operations):
    """It is written in seven pieces, 11 bytes of it again, cut to 90,000 bytes, committed, and read twice: in pieces
    that the client logged with their hashes."""
    written, first, second = (one.data[0] for one in recorded if one.size == 90000)
    assert written == first == second
    at = 0
    for piece in logged(operations, (6, "req"), "WriteStream") + [
            one for n in range(7, 13) for one in logged(operations, (n, "req"), "WriteStream")]:
        data, hashed = written[at:at + piece["DataSize"]], piece["Data"]
        if at and at + piece["DataSize"] <= 90000:
            assert hashlib.sha1(data).hexdigest() == hashed["sha1"]
        at += piece["DataSize"]
    assert at == 98048 and written[100:111] == b"overwritten"
    for operation in (24, 25):
        at = 0
        for piece in logged(operations, (operation, "resp"), "ReadStream"):
            data = first[at:at + piece["DataSize"]]
            if data:
                assert hashlib.sha1(data).hexdigest() == piece["Data"]["sha1"]
            at += piece["DataSize"]
        assert at == 90000


def test_each_whole_of_the_record_is_shown_once(recorded):
    assert [(one.size, one.missing) for one in recorded] == [(90000, 0), (8026, 0), (2000, 0), (90000, 0), (90000, 0)]
    assert not any(one.notes for one in recorded)


# ---- Hand-made streams ----

SCENARIOS = {}


def scenario(function):
    SCENARIOS[function.__name__] = function
    return function


@pytest.fixture(scope="module")
def captured():
    """All scenarios in one capture, each in a session of its own, with the frames of each."""
    pcap, frames = Pcap(), {}
    for name, function in SCENARIOS.items():
        first = pcap.count + 1
        function(MapiHttp(pcap, cookie=f"MapiContext={name}"))
        frames[name] = range(first, pcap.count + 1)
    return bytes(pcap), frames


@pytest.fixture(scope="module")
def seen(captured, tshark):
    """seen(name): packets and wholes of a scenario; in both passes the same."""
    capture, frames = captured
    passes = [{packet.number: packet for packet in tshark.pdml(capture, *options)} for options in ((), ("-2",))]

    def look(name):
        both = [[packets[number] for number in frames[name]] for packets in passes]
        once, twice = (wholes(packets) for packets in both)
        assert [(one.frame, one.text, one.data, one.notes) for one in once] == \
            [(one.frame, one.text, one.data, one.notes) for one in twice]
        return types.SimpleNamespace(packets=both[1], wholes=twice)
    return look


@scenario
def all_in_one_request(http):
    execute(http, opening(HTML, CREATE) + resize(9, 1) + write(b"<p>", 1) + write(b"Hello!", 1) + commit(1)
            + release(1), [MESSAGE, NONE],
            opened(0) + done(0x2F, 1) + wrote(3, 1) + wrote(6, 1) + done(0x5D, 1), [MESSAGE, 2])


def test_all_in_one_request(seen):
    found = seen("all_in_one_request")
    request, response = found.packets
    whole, = found.wholes
    assert whole.frame == response.number and whole.data == [b"<p>Hello!"] and not whole.notes
    assert "9 bytes of PidTagHtml, in 2 pieces" in whole.text
    assert [node.int() for node in request.all("rop.stream_offset")] == [0, 3]
    assert [node.int() for node in request.all("rop.stream.total")] == [9, 9]
    assert [node.int() for node in request.all("rop.stream.completed_in")] == [response.number] * 2
    assert whole.item.first("oxprops.html") is not None or whole.item.first("oxcdata.property_value") is not None


@scenario
def released_in_the_same_request_without_commit(http):
    execute(http, opening(DATA, CREATE) + write(b"abc", 1) + write(b"def", 1) + release(1), [MESSAGE, NONE],
            opened(0) + wrote(3, 1) + wrote(3, 1), [MESSAGE, 2])


def test_released_in_the_same_request_without_commit(seen):
    found = seen("released_in_the_same_request_without_commit")
    whole, = found.wholes
    assert whole.data == [b"abcdef"] and whole.notes == UNCOMMITTED and whole.frame == found.packets[1].number


@scenario
def released_later_without_commit(http):
    create(http)
    execute(http, write(b"abc"), [2], wrote(3), [2])
    execute(http, release(), [2], b"", [2])


def test_released_later_without_commit(seen):
    whole, = seen("released_later_without_commit").wholes
    assert whole.data == [b"abc"] and whole.notes == UNCOMMITTED


@scenario
def committed_and_released(http):
    create(http)
    execute(http, write(b"abc"), [2], wrote(3), [2])
    execute(http, commit(), [2], COMMITTED, [2])
    execute(http, seek(BEGINNING, 0) + read(2), [2], sought(0) + was_read(b"ab"), [2])
    execute(http, release(), [2], b"", [2])


def test_what_was_shown_at_commit_is_not_shown_again(seen):
    whole, = seen("committed_and_released").wholes
    assert whole.data == [b"abc"] and not whole.notes


@scenario
def overwritten(http):
    create(http)
    execute(http, write(b"abcdefgh") + seek(BEGINNING, 2) + write(b"XY") + seek(CURRENT, 1) + write(b"Z12345")
            + commit(), [2], wrote(8) + sought(2) + wrote(2) + sought(5) + wrote(6) + COMMITTED, [2])
    execute(http, seek(BEGINNING, 0) + write(b"_") + commit(), [2], sought(0) + wrote(1) + COMMITTED, [2])


def test_the_latest_bytes_win(seen):
    first, second = seen("overwritten").wholes
    assert first.data == [b"abXYeZ12345"] and second.data == [b"_bXYeZ12345"]


@scenario
def sought_beyond_the_end(http):
    create(http)
    execute(http, write(b"ab") + seek(BEGINNING, 5) + write(b"cd") + commit(), [2],
            wrote(2) + sought(5) + wrote(2) + COMMITTED, [2])


def test_seeking_beyond_the_end_fills_with_zeros(seen):
    """MS-OXCPRPT 3.2.5.18."""
    whole, = seen("sought_beyond_the_end").wholes
    assert whole.data == [b"ab\0\0\0cd"] and not whole.missing


@scenario
def size_set(http):
    create(http)
    execute(http, write(b"abcdef") + resize(4) + commit(), [2], wrote(6) + RESIZED + COMMITTED, [2])
    execute(http, resize(7) + commit(), [2], RESIZED + COMMITTED, [2])
    execute(http, resize(2) + commit(), [2], done(0x2F, code=FAILED) + COMMITTED, [2])


def test_setting_the_size_cuts_and_fills_with_zeros(seen):
    """MS-OXCPRPT 2.2.20. A failed one does nothing."""
    cut, extended = seen("size_set").wholes
    assert cut.data == [b"abcd"] and extended.data == [b"abcd\0\0\0"]


@scenario
def millions_claimed(http):
    create(http)
    execute(http, write(b"ab") + resize(1 << 40) + commit(), [2], wrote(2) + RESIZED + COMMITTED, [2])
    create(http, handle=3)
    execute(http, seek(BEGINNING, 1 << 40) + write(b"x") + commit(), [3], sought(1 << 40) + wrote(1) + COMMITTED, [3])


def test_claims_are_not_filled(seen):
    claimed, far = seen("millions_claimed").wholes
    assert claimed.size == 1 << 40 and claimed.data == [b"ab"]
    assert claimed.holes == ["Bytes 2-1,099,511,627,775 are zero"]
    assert far.size == (1 << 40) + 1 and far.data == [b"x"] and far.holes == ["Bytes 0-1,099,511,627,775 are zero"]


@scenario
def holes(http):
    create(http, size=20, mode=READ_WRITE)
    execute(http, seek(BEGINNING, 3) + write(b"abc") + seek(BEGINNING, 10) + read(4) + commit(), [2],
            sought(3) + wrote(3) + sought(10) + was_read(b"wxyz") + COMMITTED, [2])


def test_holes_are_named(seen):
    whole, = seen("holes").wholes
    assert whole.data == [b"abc", b"wxyz"] and whole.size == 20 and whole.missing == 13
    assert whole.holes == ["Bytes 0-2 were not seen", "Bytes 6-9 were not seen", "Bytes 14-19 were not seen"]
    assert whole.item.first("oxcdata.property_value") is None
    assert not whole.notes


@scenario
def read_in_pieces(http):
    create(http, tag=BODY, size=12, mode=READ_ONLY)
    text = "ab\ncd\n".encode("utf-16-le")
    execute(http, read(8), [2], was_read(text[:8]), [2])
    execute(http, read(8), [2], was_read(text[8:]), [2])
    execute(http, read(8), [2], was_read(b""), [2])


def test_read_in_pieces(seen):
    found = seen("read_in_pieces")
    whole, = found.wholes
    responses = [packet for packet in found.packets if packet.all("rop.read_stream.data")]
    first, second = responses[:2]
    assert whole.frame == second.number and whole.pieces == [first.number, second.number]
    assert whole.item.first("oxprops.body").show.split() == ["ab", "cd"]
    assert first.first("rop.stream.next_in").int() == second.number
    assert first.first("rop.stream.completed_in").int() == second.number
    assert second.first("rop.stream.previous_in").int() == first.number
    assert first.first("rop.stream.total").int() == 12 and first.first("rop.stream.property").int() == BODY


@scenario
def read_until_short(http):
    """Nobody saw the stream being opened; it is sought, so that the place is known, and its end is where less comes."""
    execute(http, seek(BEGINNING, 0) + read(4), [2], sought(0) + was_read(b"abcd"), [2])
    execute(http, read(4), [2], was_read(b"ef"), [2])


def test_a_short_read_is_the_end(seen):
    whole, = seen("read_until_short").wholes
    assert whole.data == [b"abcdef"] and whole.size == 6


@scenario
def ended_early(http):
    create(http, size=100, mode=READ_ONLY)
    execute(http, read(50), [2], was_read(b"x" * 10), [2])
    execute(http, read(50), [2], was_read(b""), [2])


def test_what_ends_before_its_size_is_incomplete(seen):
    whole, = seen("ended_early").wholes
    assert whole.missing == 90 and whole.notes == INCOMPLETE


@scenario
def chained_reads(http):
    create(http, size=9, mode=READ_ONLY)
    answers = [rpc_header_ext(rop_buffer(was_read(data), [2]), flags=0 if more else 4)
               for data, more in ((b"abcd", True), (b"efgh", True), (b"i", False))]
    http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(read(70000), [2]))),
                  META + execute_response(b"".join(answers)))


def test_chained_reads(seen):
    whole, = seen("chained_reads").wholes
    assert whole.data == [b"abcdefghi"] and len(whole.pieces) == 3


@scenario
def failed_write(http):
    create(http)
    execute(http, write(b"abc") + write(b"lost") + write(b"def") + commit(), [2],
            wrote(3) + done(0x2D, code=FAILED) + u16(0) + wrote(3) + COMMITTED, [2])


def test_a_failed_write_is_dropped(seen):
    whole, = seen("failed_write").wholes
    assert whole.data == [b"abcdef"]


@scenario
def partly_written(http):
    create(http)
    execute(http, write(b"abcdef") + write(b"ghi") + commit(), [2], wrote(4) + wrote(3) + COMMITTED, [2])


def test_only_what_was_written_counts(seen):
    whole, = seen("partly_written").wholes
    assert whole.data == [b"abcdghi"]


@scenario
def refused_call(http):
    create(http)
    execute(http, write(b"abc"), [2], wrote(3), [2])
    request = execute_request(rpc_header_ext(rop_buffer(write(b"refused"), [2])))
    http.exchange("Execute", request, META + u32(0) + u32(0x80040115) + u32(0) + u32(0))
    execute(http, write(b"def") + commit(), [2], wrote(3) + COMMITTED, [2])


def test_a_refused_call_writes_nothing(seen):
    whole, = seen("refused_call").wholes
    assert whole.data == [b"abcdef"] and not whole.notes


@scenario
def response_not_captured(http):
    create(http)
    execute(http, write(b"abc") + seek(CURRENT, 1) + write(b"d"), [2])
    execute(http, write(b"ef") + commit(), [2], wrote(2) + COMMITTED, [2])


def test_what_has_no_response_counts_as_written(seen):
    found = seen("response_not_captured")
    whole, = found.wholes
    assert whole.data == [b"abc\0def"] and whole.notes == UNCONFIRMED


@scenario
def copied(http):
    create(http)
    create(http, HTML, 3)
    copy = b"\x3a\0\0\x01" + u64(4)
    execute(http, write(b"abcdefgh") + seek(BEGINNING, 2) + copy + write(b"!", 1) + commit(1), [2, 3],
            wrote(8) + sought(2) + b"\x3a\0" + OK + u64(4) + u64(4) + wrote(1, 1) + done(0x5D, 1), [2, 3])


def test_a_copy_goes_from_image_to_image(seen):
    whole, = seen("copied").wholes
    assert whole.data == [b"cdef!"] and "PidTagHtml" in whole.text


@scenario
def copied_from_unknown(http):
    create(http, size=100, mode=READ_ONLY)
    create(http, HTML, 3)
    execute(http, write(b"<", 1) + b"\x3a\0\0\x01" + u64(4) + write(b">", 1) + commit(1), [2, 3],
            wrote(1, 1) + b"\x3a\0" + OK + u64(4) + u64(4) + wrote(1, 1) + done(0x5D, 1), [2, 3])


def test_a_copy_of_what_is_not_known_leaves_a_hole(seen):
    whole, = seen("copied_from_unknown").wholes
    assert whole.data == [b"<", b">"] and whole.missing == 4 and whole.notes == INCOMPLETE


@scenario
def cloned(http):
    create(http)
    execute(http, write(b"abcd"), [2], wrote(4), [2])
    execute(http, b"\x3b\0\0\x01", [2, NONE], b"\x3b\x01" + OK, [2, 3])
    execute(http, write(b"ef", 1) + seek(BEGINNING, 0) + write(b"A") + commit(1), [2, 3],
            wrote(2, 1) + sought(0) + wrote(1) + done(0x5D, 1), [2, 3])


def test_a_clone_sees_the_same_bytes(seen):
    whole, = seen("cloned").wholes
    assert whole.data == [b"Abcdef"]


@scenario
def two_at_once(http):
    create(http, HTML, 2)
    create(http, HTML, 3)
    execute(http, write(b"one") + write(b"other", 1) + commit() + commit(1), [2, 3],
            wrote(3) + wrote(5, 1) + COMMITTED + done(0x5D, 1), [2, 3])


def test_two_streams_of_one_property(seen):
    assert [one.data for one in seen("two_at_once").wholes] == [[b"one"], [b"other"]]


@scenario
def write_and_commit(http):
    create(http)
    for data in (b"abc", b"def"):
        execute(http, write(data, rop=0x90), [2], wrote(3, rop=0x90), [2])
    execute(http, release(), [2], b"", [2])


def test_write_and_commit(seen):
    first, second = seen("write_and_commit").wholes
    assert first.data == [b"abc"] and second.data == [b"abcdef"] and not first.notes | second.notes


@scenario
def packed(http):
    create(http)
    buffers = [rpc_header_ext(rop_buffer(write(data, rop=0xA3), [2]), flags=4 * last)
               for data, last in ((b"abc", 0), (b"def", 0), (b"gh", 1))]
    answer = rpc_header_ext(rop_buffer(wrote(8, rop=0xA3), [2]))
    http.exchange("Execute", execute_request(b"".join(buffers)), META + execute_response(answer))
    execute(http, commit(), [2], COMMITTED, [2])


def test_packed_writes_have_one_response(seen):
    whole, = seen("packed").wholes
    assert whole.data == [b"abcdefgh"] and len(whole.pieces) == 3


PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0\x90wS\xde\0\0\0\0IEND\xaeB`\x82"


@scenario
def picture(http):
    create(http)
    execute(http, write(PNG) + commit(), [2], wrote(len(PNG)) + COMMITTED, [2])


def test_pictures_are_shown_as_such(seen):
    whole, = seen("picture").wholes
    assert whole.data == [PNG] and whole.item.starting("png.") is not None
    assert [node.name for node in whole.item.walk() if node.name.startswith("png")]


@scenario
def text_in_8_bits(http):
    http.connect(1253)
    create(http, 0x1000001E, size=3, mode=READ_ONLY)
    execute(http, read(3), [2], was_read(b"\xe1\n\xe2"), [2])


def test_text_in_the_code_page_of_the_session(seen):
    """In Windows-1253 0xe1 is alpha, 0xe2 beta."""
    whole, = seen("text_in_8_bits").wholes
    assert whole.item.first("oxprops.body").show.split() == ["α", "β"]


@scenario
def entry_id(http):
    """A folder's entry id (MS-OXCDATA 2.2.4.1), in PidTagRuleFolderEntryId."""
    value = bytes(4) + bytes(range(16)) + b"\1\0" + bytes(range(16, 32)) + b"\0\0\0\0\0\x2a" + b"\0\0"
    create(http, 0x66510102, size=len(value), mode=READ_ONLY)
    execute(http, read(100), [2], was_read(value), [2])


def test_binaries_are_read_as_what_they_hold(seen):
    whole, = seen("entry_id").wholes
    value = whole.item.first("oxprops.rule_folder_entry_id")
    assert value is not None and value.starting("oxcdata.")


@scenario
def many_parts(http):
    create(http, size=100, mode=READ_WRITE)
    execute(http, b"".join(seek(BEGINNING, 2 * at) + write(b"x") for at in range(30)) + commit(), [2],
            b"".join(sought(2 * at) + wrote(1) for at in range(30)) + COMMITTED, [2])


def test_only_some_parts_are_shown(seen):
    whole, = seen("many_parts").wholes
    assert whole.data == [b"x"] * 16 and len(whole.holes) == 15 and whole.missing == 70
    assert "16 of 30 parts are shown" in whole.text


# ---- Random streams against a model ----

class Server:
    """A stream as MS-OXCPRPT has it: what random requests do to it, and their responses."""

    def __init__(self, random):
        self.random, self.data, self.at, self.expected = random, bytearray(), 0, []
        self.changed = self.came = False             # since it was last shown

    def show(self):
        self.expected.append(bytes(self.data))
        self.changed = self.came = False

    def write(self):
        data = bytes(self.random.choices(b"abcdefgh", k=self.random.randint(1, 20)))
        taken = self.random.choice([len(data), len(data), self.random.randint(0, len(data))])
        if self.random.random() < 0.1:
            return write(data), done(0x2D, code=FAILED)
        if self.data[self.at:self.at + taken] != data[:taken]:
            self.changed = True
        self.data[self.at:self.at + taken] = data[:taken]
        self.at += taken
        self.came |= taken > 0
        return write(data), wrote(taken)

    def seek(self):
        self.at = self.random.randint(0, len(self.data) + 10)
        if self.at > len(self.data):
            self.data.extend(bytes(self.at - len(self.data)))
            self.changed = True
        return seek(BEGINNING, self.at), sought(self.at)

    def resize(self):
        size = self.random.randint(len(self.data) // 2, len(self.data) + 10)
        self.changed |= size != len(self.data)
        self.data[size:] = bytes(max(0, size - len(self.data)))
        return resize(size), RESIZED

    def read(self):
        size = self.random.randint(1, 30)
        data = bytes(self.data[self.at:self.at + size])
        self.at += len(data)
        self.came |= data != b""
        if self.at == len(self.data) and (self.came or self.changed):
            self.show()
        return read(size), was_read(data)

    def commit(self):
        if self.changed:
            self.show()
        return commit(), COMMITTED


def test_random_streams(tshark):
    """A stream is shown when its end is read, and when it is committed after a change."""
    pcap, servers = Pcap(), []
    for number in range(40):
        server = Server(random.Random(number))
        http = MapiHttp(pcap, cookie=f"MapiContext={number}")
        create(http)
        for _ in range(6):
            names = server.random.choices(["write", "seek", "resize", "read", "commit"], (6, 2, 1, 1, 1), k=12)
            # A position behind the end is none that the documents are clear about.
            steps = [getattr(server, step)() for name in names for step in [name] + ["seek"] * (name == "resize")]
            execute(http, b"".join(asked for asked, _ in steps), [2], b"".join(told for _, told in steps), [2])
        servers.append(server)
    shown = [one.data for one in wholes(tshark.pdml(bytes(pcap)))]
    assert shown == [[whole] if whole else [] for server in servers for whole in server.expected]


# ---- Limits ----

def test_larger_streams_have_their_pieces_only(tshark):
    http = MapiHttp()
    create(http)
    execute(http, write(b"x" * 60) + write(b"y" * 60) + commit(), [2], wrote(60) + wrote(60) + COMMITTED, [2])
    for limit, data, notes in ((120, [b"x" * 60 + b"y" * 60], set()), (119, [], TOO_LARGE), (0, [], TOO_LARGE)):
        whole, = wholes(tshark.pdml(bytes(http.pcap), "-o", f"rop.stream_max:{limit}"))
        assert whole.data == data and whole.notes == notes and whole.size == 120


def scattered(http, offsets):
    """One-byte writes at these offsets."""
    create(http)
    for start in range(0, len(offsets), 1000):
        some = offsets[start:start + 1000]
        execute(http, b"".join(seek(BEGINNING, at) + write(b"x") for at in some), [2],
                b"".join(sought(at) + wrote(1) for at in some), [2])
    execute(http, commit(), [2], COMMITTED, [2])


def test_thousands_of_scattered_writes(tshark):
    """Backwards, and forwards with gaps. What they cost grows with their number alone."""
    times = []
    for count in (5000, 20000):
        http = MapiHttp()
        scattered(http, [7 * at for at in range(count)])
        scattered(http, list(range(count, 0, -1)))
        start = time.monotonic()
        lines = tshark.fields(bytes(http.pcap), "rop.stream.size", where="rop.stream")
        times.append(time.monotonic() - start)
        assert len(lines) == 2
    assert times[1] < 10 * times[0]


# ---- The same over RPC ----

def test_streams_over_rpc(tshark):
    """EcDoRpcExt2 (MS-OXCRPC 3.1.4.2) carries the same buffers."""
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    asked = rpc_header_ext(rop_buffer(opening(HTML, CREATE) + write(b"<p>", 1) + commit(1), [MESSAGE, NONE]))
    told = rpc_header_ext(rop_buffer(opened(0) + wrote(3, 1) + done(0x5D, 1), [MESSAGE, 2]))
    rpc.exchange(stubs.RPC_EXT2, stubs.rpc_ext2(asked), stubs.rpc_ext2_done(told))
    whole, = wholes(tshark.pdml(bytes(pcap)))
    assert whole.data == [b"<p>"]

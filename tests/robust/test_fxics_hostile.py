"""Hostile FastTransfer streams (MS-OXCFXICS 2.2.4): bounded in time, the same in both passes, nothing is given up.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random
import time
import uuid

import pytest
from damage import run_both_passes
from encode import COMPRESSED, LAST, execute_request, execute_response, rop_buffer, rpc_header_ext, u16, u32
from pcap import META, MapiHttp, Pcap
from trees import told_at_the_end

# Markers (2.2.4.1.4) and tags.
START_EMBED, END_EMBED, NEW_ATTACH, END_ATTACH = 0x40010003, 0x40020003, 0x40000003, 0x400E0003
START_MESSAGE, END_MESSAGE, START_RECIP, END_RECIP = 0x400C0003, 0x400D0003, 0x40030003, 0x40040003
CHANGE, MESSAGE, GROUP_INFO, CHANGE_PARTIAL = 0x40120003, 0x40150003, 0x407B0102, 0x407D0003
STATE_BEGIN, STATE_END, SYNC_END, DELETIONS = 0x403A0003, 0x403B0003, 0x40140003, 0x40130003
GROUP_ID, PARTIAL = 0x407C0003, 0x407A0003
SUBJECT, BODY, HTML, MESSAGE_CLASS = 0x0037001F, 0x1000001F, 0x10130102, 0x001A001F
IDSET_GIVEN, IDSET_DELETED, CNSET_SEEN = 0x40170003, 0x67E50102, 0x67960102
PSETID_MEETING = uuid.UUID("6ED8DA90-450B-101B-98DA-00AA003F1305")
REPLICA = uuid.UUID("6f7b18a5-dcbc-1eea-d03c-56578a11c301")
PARTIAL_STATUS, DONE = 1, 3
FULL = 31488                      # bytes of a usual piece
SECONDS = 60                      # for a whole capture; what was quadratic took minutes


def variable(tag, data):
    return u32(tag) + u32(len(data)) + data


def text(tag, value):
    return variable(tag, value.encode("utf-16-le"))


def get_buffer():
    return b"\x4e\0\0" + u16(0xBABE) + u16(0x7BC0)


def got_buffer(data, status=PARTIAL_STATUS):
    return b"\x4e\0" + u32(0) + u16(status) + u16(0) + u16(1) + b"\0" + u16(len(data)) + data


class Session:
    """A client that opens streams on objects of its own, and their pieces."""

    def __init__(self, pcap=None, cookie="MapiContext=abc"):
        self.http, self.handle = MapiHttp(pcap, cookie=cookie), 0x100

    def call(self, request, response, handles=(5,), told=None, flags=LAST):
        """Returns the frames of request and response (None: not captured)."""
        asked = execute_request(rpc_header_ext(rop_buffer(request, handles)))
        answer = None
        if response is not None:
            answer = META + execute_response(rpc_header_ext(rop_buffer(response, told or handles), flags))
        return self.http.exchange("Execute", asked, answer)

    def open(self, request, kind):
        self.handle += 1
        self.call(request, bytes([kind]) + b"\1" + u32(0), [5, 0xFFFFFFFF], [5, self.handle])
        return self.handle

    def contents_sync(self):
        return self.open(b"\x70\0\0\1\1\1" + u16(0x8039) + u16(0) + u32(7) + u16(0), 0x70)

    def copy_to(self):
        return self.open(b"\x4d\0\0\1\0" + u32(0) + b"\1" + u16(0), 0x4D)

    def upload(self):
        return self.open(b"\x53\0\0\1\1\0", 0x53)

    def collector(self):
        return self.open(b"\x7e\0\0\1\1", 0x7E)

    def get(self, handle, data, status=PARTIAL_STATUS):
        return self.call(get_buffer(), got_buffer(data, status), [handle])

    def get_many(self, handle, pieces):
        """Many pieces in one frame."""
        return self.call(get_buffer() * len(pieces), b"".join(map(got_buffer, pieces)), [handle])

    def get_chain(self, handle, data, times):
        """A piece many times in one frame, compressed."""
        one = rop_buffer(got_buffer(data), [handle])
        chain = rpc_header_ext(one, COMPRESSED) * (times - 1) + rpc_header_ext(one, COMPRESSED | LAST)
        asked = rpc_header_ext(rop_buffer(get_buffer(), [handle]))
        return self.http.exchange("Execute", execute_request(asked), META + execute_response(chain))

    def put(self, handle, data, used=None, answered=True):
        used = len(data) if used is None else used
        answer = b"\x54\0" + u32(0) + u16(0) + u16(0) + u16(1) + b"\0" + u16(used)
        return self.call(b"\x54\0\0" + u16(len(data)) + data, answer if answered else None, [handle])

    def state(self, handle, tag, data, pieces, announced=None, ends=1):
        self.call(b"\x75\0\0" + u32(tag) + u32(len(data) if announced is None else announced),
                  b"\x75\0" + u32(0), [handle])
        for piece in pieces:
            self.call(b"\x76\0\0" + u32(len(piece)) + piece, b"\x76\0" + u32(0), [handle])
        frames = [self.call(b"\x77\0\0" * ends, (b"\x77\0" + u32(0)) * ends, [handle])]
        return frames[0][0]

    def release(self, handle):
        return self.call(b"\1\0\0", b"", [handle])

    def __bytes__(self):
        return bytes(self.http.pcap)


# ---- what is sent ----

def late_starts(s):
    """Streams whose opening was not captured, cut inside of markers, and before what tells what they are."""
    data = (u32(CHANGE) + variable(0x65E10102, bytes(22)) + u32(START_RECIP) + u32(END_RECIP)) * 3
    for n, cut in enumerate((1, 2, 3, 4, 5, 9), 0x9000):
        s.get(n, data[:cut])
        s.get(n, data[cut:])
        for at in range(0, len(data), 7):
            s.get(n + 0x100, data[at:at + 7])


def parts_in_one_frame(s):
    data = variable(HTML, bytes(range(250))) + text(SUBJECT, "end") + u32(NEW_ATTACH) + u32(END_ATTACH)
    for size in (1, 3, 50):
        s.get_many(s.copy_to(), [data[at:at + size] for at in range(0, len(data), size)])


def rewound_uploads(s):
    """The server uses some of a piece; what the client sends then may be other bytes."""
    chance, data = random.Random(5), (variable(HTML, bytes(range(200))) + text(SUBJECT, "end")) * 3
    for _ in range(12):
        handle, at = s.upload(), 0
        for _ in range(30):
            size = chance.choice((1, 3, 7, 50, 150, 300))
            used = chance.choice((size, size, size // 2, 0))
            piece = data[at:at + size]
            if chance.random() < 0.2:
                piece = bytes(byte ^ chance.choice((0, 0, 0, 255)) for byte in piece)
            used = min(used, len(piece))
            s.put(handle, piece, used, chance.random() > 0.1)
            at += used


ONE_SET = REPLICA.bytes_le + b"\x52" + bytes(5) + b"\1" + bytes(5) + b"\x09\0"


def odd_states(s):
    """Uploads that end twice, get more than was announced, or come behind the download that they are for."""
    collector = s.collector()
    s.state(collector, IDSET_GIVEN, b"", [], ends=3)
    s.state(collector, IDSET_GIVEN, b"", [b"", b"abc"])
    s.state(collector, IDSET_GIVEN, ONE_SET, [ONE_SET[:5], ONE_SET[5:], b"", b"xyz"], ends=2)
    s.state(collector, IDSET_GIVEN, ONE_SET, [ONE_SET[:5], ONE_SET[5:]] + [bytes(30000)] * 10, ends=2)
    s.state(collector, IDSET_GIVEN, ONE_SET, [ONE_SET[:5], ONE_SET[5:9]], ends=2)
    s.state(collector, IDSET_GIVEN, ONE_SET, [ONE_SET[:5]], announced=0xFFFFFFFF)
    told = u32(STATE_BEGIN) + variable(IDSET_GIVEN, ONE_SET * 2) + u32(STATE_END) + u32(SYNC_END)
    sync = s.contents_sync()
    s.state(sync, IDSET_GIVEN, ONE_SET, [ONE_SET])
    s.get(sync, told)
    s.state(sync, IDSET_GIVEN, ONE_SET, [ONE_SET[:4], ONE_SET[4:]])
    s.get(sync, told, DONE)
    s.get(sync, told)


def ends(s):
    """Pieces behind Done, and behind the release."""
    handle = s.copy_to()
    s.get(handle, u32(NEW_ATTACH) + u32(HTML) + u32(100) + b"abc", DONE)
    s.get(handle, text(SUBJECT, "x") + u32(HTML) + u32(10))
    s.get(handle, bytes(10), DONE)
    for status in (PARTIAL_STATUS, DONE):
        handle = s.copy_to()
        s.get(handle, text(SUBJECT, "x"))
        s.call(b"\1\0\0" + get_buffer(), got_buffer(text(SUBJECT, "y"), status), [handle])
        s.release(handle)


def hostile_lengths(s):
    for length in (0xFFFFFFFF, 0x7FFFFFFF, 1 << 30, 0x80000000):
        for tag in (BODY, HTML, 0x101E101F, 0x10131102, 0x10021003):
            for send, handle in ((s.get, s.copy_to()), (s.put, s.upload())):
                send(handle, u32(tag) + u32(length) + b"abc")
                send(handle, b"d" * 100)
    for counts in (u32(0xFFFFFFFF) * 20, u32(0xFFFFFFFF) + u32(0) * 7000):
        s.get(s.contents_sync(), u32(GROUP_INFO) + variable(0x102, u32(1) + u32(0) + counts))


def deep(s):
    """100 messages in each other, cut into pieces."""
    data = (u32(NEW_ATTACH) + u32(START_EMBED) + text(SUBJECT, "x")) * 100 + (u32(END_EMBED) + u32(END_ATTACH)) * 100
    data += u32(START_RECIP) + u32(END_RECIP)
    handle = s.copy_to()
    for at in range(0, len(data), 61):
        s.get(handle, data[at:at + 61])
    s.get(s.contents_sync(), (u32(CHANGE) + u32(MESSAGE) + u32(START_RECIP) * 70) * 3 + u32(CHANGE) + text(SUBJECT, "b"))


SMALL = [late_starts, parts_in_one_frame, rewound_uploads, odd_states, ends, hostile_lengths, deep]


def full(data):
    return data * (FULL // len(data))


def heavy_frames(s):
    """Frames that each hold 50 pieces of what costs most."""
    named = u32(0x8001001F) + PSETID_MEETING.bytes_le
    for handle, data in ((s.copy_to(), u32(START_RECIP) + u32(END_RECIP)), (s.copy_to(), u32(START_EMBED)),
                         (s.copy_to(), variable(BODY, b"")), (s.copy_to(), named + b"\0" + u32(1) + u32(0)),
                         (s.copy_to(), u32(0x12340001) + u32(START_RECIP) * 3), (0x9000, named + b"\1")):
        s.get_chain(handle, full(data), 50)
    s.get_chain(0x9001, (u32(0x3A58101F) + u32(0x7FFFFFFF) + u32(16000)) * 1300 + bytes(15000), 50)
    groups = s.contents_sync()
    tags = b"".join(u32(0x10000003 + (n << 16)) for n in range(1000))
    s.get(groups, u32(GROUP_INFO) + variable(0x102, b"") * 3000)
    s.get(groups, u32(GROUP_INFO) + variable(0x102, u32(2) + u32(0) + u32(1) + u32(1000) + tags)
          + u32(GROUP_ID) + u32(2) + u32(CHANGE_PARTIAL))
    s.get_chain(groups, full(u32(PARTIAL) + u32(0)), 50)


def sets(s):
    """Sets of more than 80,000 commands, uploaded and in the final state."""
    pushes = REPLICA.bytes_le + b"\5" + bytes(5) + b"".join(bytes([1, n % 250]) for n in range(90000)) + b"\x50\0"
    pops = REPLICA.bytes_le + b"\x50" * 200000 + b"\0"
    sync = s.contents_sync()
    for tag, data in ((IDSET_GIVEN, pushes), (CNSET_SEEN, pops)):
        s.state(sync, tag, data, [data[at:at + 30000] for at in range(0, len(data), 30000)])
    data = u32(STATE_BEGIN) + variable(IDSET_GIVEN, pushes) + variable(CNSET_SEEN, pops) + u32(STATE_END)
    for at in range(0, len(data), FULL):
        s.get(sync, data[at:at + FULL])
    replicas = b"".join(u16(n % 250 + 1) + b"\0" for n in range(80000))
    data = u32(DELETIONS) + variable(IDSET_DELETED, replicas)
    handle = s.contents_sync()
    for at in range(0, len(data), FULL):
        s.get(handle, data[at:at + FULL])


def capture(kinds):
    pcap = Pcap()
    for kind in kinds:
        kind(Session(pcap, f"MapiContext={kind.__name__}"))
    return pcap


# ---- what may not happen ----

def rows(packet, links):
    """What a frame shows, but for links to other frames: those to later ones are not known on the first pass."""
    return [(node.name, node.showname, node.pos, node.size) for proto in packet.children
            if proto.name in ("mapihttp", "rop", "oxcfxics") for ending in [told_at_the_end(proto)]
            for node in proto.walk() if node.name not in links and id(node) not in ending]


def test_both_passes_show_the_same(tshark, links):
    pcap = bytes(capture(SMALL))
    once, twice = tshark.pdml(pcap), tshark.pdml(pcap, "-2")
    assert len(once) == len(twice)
    assert sum(bool(packet.all("oxcfxics.stream")) for packet in once) > 400
    for first, second in zip(once, twice):
        assert rows(first, links) == rows(second, links), f"frame {first.number}"


@pytest.mark.sanitizer
@pytest.mark.host
def test_nothing_is_read_that_is_not_there(sanitized_tshark):
    run_both_passes(sanitized_tshark, capture([*SMALL, sets]))


@pytest.mark.parametrize("passes", [(), ("-2",)], ids=["one pass", "two passes"])
def test_heavy_frames_take_a_moment(tshark, passes):
    pcap = capture([heavy_frames, sets])
    begun = time.monotonic()
    result, output = tshark.run_to_file(bytes(pcap), "-V", "-O", "rop", *passes)
    took = time.monotonic() - begun
    shown = output.read_bytes()
    output.unlink()
    assert result.returncode == 0
    assert b"Dissector bug" not in shown and b"[Malformed Packet" not in shown
    assert shown.count(b"\nFrame ") == pcap.count - 1
    assert took < SECONDS


def test_markers_nest_without_their_bytes(tshark):
    """Markers that are cut count though nothing may be put together."""
    session = Session()
    handle = session.copy_to()
    marker = u32(NEW_ATTACH)
    session.get(handle, marker[:3])
    session.get(handle, marker[3:])
    session.get(handle, u32(START_EMBED) + u32(END_EMBED) + u32(END_ATTACH), DONE)
    last = tshark.pdml(bytes(session), "-o", "oxcfxics.reassemble_max:0")[-1]
    assert last.first("oxcfxics.embedded_message").parent.name == "oxcfxics.attachment"
    assert last.experts == []


def test_deep_nodes_close_over_pieces(tshark):
    """The recipient behind 100 messages in each other is the outer message's again."""
    session = Session()
    deep(session)
    packet = next(packet for packet in reversed(tshark.pdml(bytes(session))) if packet.all("oxcfxics.recipient")
                  and not packet.all("oxcfxics.message_change_full"))
    assert not packet.first("oxcfxics.recipient").parent.name.startswith("oxcfxics.att")
    assert not [line for line in packet.experts if "has not begun" in line]


def test_a_release_behind_the_request_for_a_piece_gives_nothing_up(tshark):
    session = Session()
    handle = session.copy_to()
    session.get(handle, text(SUBJECT, "x"))
    session.call(get_buffer() + b"\1\0\0", got_buffer(text(SUBJECT, "y"), DONE), [handle])
    for passes in ((), ("-2",)):
        packets = tshark.pdml(bytes(session), *passes)
        assert not [line for packet in packets for line in packet.experts if "given up" in line]


def test_reports_of_a_piece_are_bounded(tshark):
    session = Session()
    session.get(session.copy_to(), u32(END_EMBED) * 5000)
    session.get(session.copy_to(), (u32(0x12340001) + u32(START_RECIP) * 3) * 1000)
    _, _, _, markers, _, _, _, faults = tshark.pdml(bytes(session))
    assert 10 < len(markers.experts) < 200
    assert 10 < len(faults.experts) < 200

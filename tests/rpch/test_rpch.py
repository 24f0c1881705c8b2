"""RPC over HTTP v2 (MS-RPCH): the same calls as over TCP, whatever carries their PDUs.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json
import re
import struct
import uuid

import pytest
import rpch
from mutate import streams, tcp_segments
from pcap import EMSMDB, Connection, Pcap, Rpc
from wireshark import CAPTURES

DATA = CAPTURES.parent / "data"
NAMES = ["emsmdb", "nspi", "rfr"]
PROTOCOLS = ("emsmdb", "rop", "oxnspi", "oxabref")
# What names frames, or times, or is counted over the capture (whose connections come one after the other over TCP, so
# that the wait for notifications ends behind its session).
CHANGING = re.compile(r"\.(request_in|response_in|time|response_time|released_in|opened_in|closed_in|named_in|announced_in|"
                      r"notification_in|async_connect_in|referred_in|used_in|previous_in|next_in|begun_in|continued_in|"
                      r"completed_in|state_in|not_executed|stream\.piece)$")
SERVER_PORTS = (80, 593, 6001, 6002, 6004, 2001, 49152)


# ---- the captures ----

def calls(packets):
    """For each connection and direction, in the order of the binds: (kind of PDU, call id, what is decoded of it) of
    every PDU but RTS."""
    found = {}
    for packet in packets:
        for proto in packet.children:
            if proto.name == "dcerpc" and proto.first("dcerpc.pkt_type") is not None:
                kind, call = proto.first("dcerpc.pkt_type").show, proto.first("dcerpc.cn_call_id").show
                connection = (packet.first("rpch.association") or packet.first("tcp.stream")).show
                side = int(packet.first("tcp.srcport").show) in SERVER_PORTS
                current = (kind, call, [])
                if kind != "20":
                    found.setdefault((connection, side), []).append(current)
            elif proto.name in PROTOCOLS:
                current[2].extend(lines(proto))
    return list(found.values())


def lines(proto):
    return [(node.name, re.sub(r"(frame|Object:|Session:|Stream:) \d+|(piece)s?, \d+\.\d s", r"\1\2", node.showname),
             node.value)
            for node in proto.walk() if not CHANGING.search(node.name)]


@pytest.mark.parametrize("name", NAMES)
def test_decodes_as_over_tcp(packets, name):
    """PDU by PDU the same items, in the same order: the captures have the same PDUs."""
    over_http, over_tcp = calls(packets(f"rpchttp-{name}")), calls(packets(f"rpctcp-{name}"))
    assert len(over_http) == len(over_tcp) == (6 if name == "emsmdb" else 2)
    assert sum(len(one[2]) for http in over_http for one in http) > 40
    for http, tcp in zip(over_http, over_tcp):
        assert [one[:2] for one in http] == [one[:2] for one in tcp]
        for number, (ours, theirs) in enumerate(zip(http, tcp)):
            assert ours[2] == theirs[2], (number, [both for both in zip(ours[2], theirs[2]) if both[0] != both[1]][:5])


@pytest.mark.parametrize("name", NAMES)
def test_calls_of_the_record(packets, operations, name):
    """Each logged call is on the logged ports, with stubs of the logged lengths, and linked both ways."""
    shown, logged = {}, [one for one in operations(f"rpchttp-{name}") if one["request_type"] == "call"]
    for packet in packets(f"rpchttp-{name}"):
        if packet.first("dcerpc.request_in") is not None:
            shown[int(packet.first("dcerpc.request_in").show)] = packet
    requests = [one for one in packets(f"rpchttp-{name}") if one.number in shown]
    answered = [one for one in logged if one.get("resp") is not None]
    assert len(requests) >= len(answered) > 1
    by_port = {}
    for one in logged:
        by_port.setdefault(one["tcp_in_port"], []).append(one)
    for port, ones in by_port.items():
        mine = [one for one in requests if one.first("tcp.srcport").show == str(port)]
        out = {one["tcp_out_port"] for one in ones}
        assert {int(shown[one.number].first("tcp.dstport").show) for one in mine} <= out
        opnums = [int(one.first("dcerpc.opnum").show) for one in mine]
        assert opnums == [one["opnum"] for one in ones][:len(opnums)], port
        for operation, packet in zip(ones, mine):
            length = operation["req"].get("stub_len")
            assert length in (None, int(packet.first("dcerpc.cn_alloc_hint").show)), packet.number
    for number, packet in shown.items():
        times = {one.number: float(one.first("frame.time_relative").show) for one in (packet, *requests)}
        took = float(packet.first("dcerpc.time").show.split()[0])
        assert abs(took - (times[packet.number] - times[number])) < 2e-6
        asked = next(one for one in requests if one.number == number)
        sessions = [[node.show for node in one.walk() if node.name in ("emsmdb.session", "oxnspi.session")]
                    for one in (asked, packet)]
        assert not all(sessions) or sessions[0] == sessions[1], number


@pytest.mark.parametrize("name", NAMES)
def test_associations(packets, operations, name):
    """One for each connect of the record, with both of its TCP connections."""
    logged = [(one["tcp_in_port"], one["tcp_out_port"]) for one in operations(f"rpchttp-{name}")
              if one["request_type"] == "connect"]
    found = {}
    for packet in packets(f"rpchttp-{name}"):
        for item in packet.all("rpch"):
            ports = {int(packet.first(f"tcp.{end}port").show) for end in ("src", "dst")} - {80}
            place = found.setdefault(item.first("rpch.association").int(), {})
            place.setdefault(item.first("rpch.channel").int(), set()).update(ports)
    assert found == {at + 1: {1: {ports[0]}, 2: {ports[1]}} for at, ports in enumerate(logged)}


def pdus(stream):
    """The PDUs in one direction of a channel, HTTP headers left out."""
    while stream:
        if stream[0] != 5:
            stream = stream.partition(b"\r\n\r\n")[2]
            continue
        size, = struct.unpack_from("<H", stream, 8)
        yield stream[:size]
        stream = stream[size:]


@pytest.mark.parametrize("name", NAMES)
def test_every_pdu_comes_once(packets, name):
    """As many items of DCE/RPC and of ours as there are PDUs in the bytes of the TCP connections."""
    data = (CAPTURES / f"rpchttp-{name}.pcap").read_bytes()
    count = sum(len(list(pdus(side))) for _, *sides in streams(data) for side in sides)
    shown = packets(f"rpchttp-{name}")
    assert count == sum(len(one.all("dcerpc.cn_frag_len")) for one in shown)
    assert count == sum(len(one.all("rpch")) for one in shown)
    assert [one.number for one in shown if one.malformed] == []
    assert [one.number for one in shown if one.all("rpch._ws.expert")] == []


def test_http_headers_stay(packets):
    """Wireshark's HTTP items are there for both requests and the response, as without us."""
    methods = [node.show for packet in packets("rpchttp-rfr") for node in packet.all("http.request.method")]
    assert methods == ["RPC_IN_DATA", "RPC_OUT_DATA"]
    assert [node.show for packet in packets("rpchttp-rfr") for node in packet.all("http.response.code")] == ["200"]


def test_flow_control(packets):
    """MS-RPCH 3.2.1.1.4: BytesReceived counts RPC PDUs, not RTS PDUs. What is acknowledged was sent, and the rest
    adds up, counted here from the bytes."""
    shown = packets("rpchttp-emsmdb")
    sent, checked = {}, 0
    for packet in shown:
        client = packet.first("tcp.dstport")
        for item, size, kind in zip(packet.all("rpch"), packet.all("dcerpc.cn_frag_len"),
                                    packet.all("dcerpc.pkt_type")):
            channel = item.first("rpch.channel_cookie").show
            if item.first("rpch.acknowledged_cookie") is not None:
                acked = item.first("rpch.acknowledged_cookie").show
                received = item.first("rpch.bytes_received").int()
                assert item.first("rpch.unacknowledged").int() == sent[acked] - received >= 0, packet.number
                assert item.first("rpch.available_window").int() <= 262144
                checked += 1
            to_server = client.show == "80"
            if kind.show != "20" and to_server == (item.first("rpch.channel").int() == 1):
                sent[channel] = sent.get(channel, 0) + int(size.show)
    assert checked >= 4


# ---- names of RTS PDUs ----

C, I, O, N = (bytes([letter]) * 16 for letter in b"CION")

IN_R1_A4 = rpch.rts(0, rpch.destination(0), rpch.version(), rpch.window(65536), rpch.timeout(1))
IN_R2_A4 = rpch.rts(0, rpch.destination(0))

# (name, who sends it, channel, PDU): MS-RPCH 2.2.4.2 to 2.2.4.51.
FORMS = [
    ("CONN/A1", 0, 2, rpch.conn_a1(C, O)),
    ("CONN/A3", 1, 2, rpch.conn_a3()),
    ("CONN/B1", 0, 1, rpch.conn_b1(C, I)),
    ("CONN/C2", 1, 2, rpch.conn_c2()),
    ("FlowControlAck", 1, 2, rpch.rts(rpch.OTHER_CMD, rpch.ack(0, 65536, I))),
    ("FlowControlAckWithDestination", 0, 1, rpch.flow_control_ack(0, 65536, O)),
    ("IN_R1/A1,IN_R2/A1", 0, 1, rpch.in_a1(C, I, N)),
    ("IN_R1/A5,IN_R2/A5", 0, 1, rpch.rts(0, rpch.cookie(N))),
    ("IN_R1/A4", 1, 2, IN_R1_A4),
    ("IN_R2/A4", 1, 2, IN_R2_A4),
    ("OUT_R1/A2,OUT_R2/A2", 1, 2, rpch.rts(rpch.RECYCLE, rpch.destination(0))),
    ("OUT_R1/A3,OUT_R2/A3", 0, 2, rpch.out_a3(C, O, N)),
    ("OUT_R1/A6", 1, 2, rpch.rts(rpch.OUT, rpch.destination(0), rpch.version(), rpch.timeout(1))),
    ("OUT_R1/A7", 0, 1, rpch.rts(rpch.OUT, rpch.destination(2), rpch.cookie(N))),
    ("OUT_R1/A10", 1, 2, rpch.rts(0, rpch.ANCE)),
    ("OUT_R1/A11", 0, 2, rpch.rts(0, rpch.ANCE)),
    ("OUT_R2/A6", 1, 2, rpch.rts(0, rpch.destination(0), rpch.ANCE)),
    ("OUT_R2/A7", 0, 1, rpch.rts(rpch.OUT, rpch.destination(2), rpch.cookie(N), rpch.version())),
    ("OUT_R2/B3", 1, 2, rpch.rts(rpch.EOF, rpch.ANCE)),
    ("OUT_R2/C1", 0, 2, rpch.rts(rpch.PING, rpch.EMPTY)),
    ("OUT_R2/C1", 0, 2, rpch.rts(rpch.PING, rpch.padding(5))),
    ("Keep-Alive", 0, 1, rpch.rts(rpch.OTHER_CMD, rpch.keepalive(1))),
    ("Echo", 1, 2, rpch.rts(rpch.ECHO)),
    ("Ping", 0, 1, rpch.rts(rpch.PING)),
    ("Ping", 1, 2, rpch.rts(rpch.PING)),
]
# Those between proxy and server have names too, and are told.
INSIDE = [
    ("CONN/A2", rpch.rts(rpch.OUT, rpch.version(), rpch.cookie(C), rpch.cookie(O), rpch.lifetime(1), rpch.window(1))),
    ("CONN/B2", rpch.rts(rpch.IN, rpch.version(), rpch.cookie(C), rpch.cookie(I), rpch.window(1), rpch.timeout(1),
                         rpch.group(bytes(16)), rpch.client_address(bytes(4)))),
    ("CONN/B3", rpch.rts(0, rpch.window(1), rpch.version())),
    ("IN_R1/A2", rpch.rts(rpch.IN | rpch.RECYCLE, rpch.version(), rpch.cookie(C), rpch.cookie(I), rpch.cookie(N),
                          rpch.window(1), rpch.timeout(1))),
    ("IN_R1/B1", rpch.rts(0, rpch.EMPTY)),
    ("IN_R1/B2", rpch.rts(0, rpch.window(1))),
    ("OUT_R1/A4", rpch.rts(rpch.OUT | rpch.RECYCLE, rpch.version(), rpch.cookie(C), rpch.cookie(O), rpch.cookie(N),
                           rpch.lifetime(1), rpch.window(1), rpch.timeout(1))),
    ("OUT_R2/B2", rpch.rts(0, rpch.NEGATIVE_ANCE)),
    ("Ping Traffic Sent Notify", rpch.rts(rpch.OTHER_CMD, rpch.ping_sent(1))),
]


def channels(pcap=None):
    """A virtual connection with the cookies of the tables above, nothing bound: {1: IN, 2: OUT}."""
    both = rpch.Virtual(pcap)
    both.connection, both.in_cookie, both.out_cookie = C, I, O
    both.begin()
    return both, {1: both.in_, 2: both.out}


def names(packet):
    return [node.show for node in packet.all("rpch.pdu")]


def experts(packet):
    return {node.name for node in packet.walk() if node.name.startswith("rpch.") and node.parent.name == "_ws.expert"}


def test_names(tshark):
    both, ends = channels()
    numbers = [ends[channel].send(pdu, side) for _, side, channel, pdu in FORMS]
    shown = {one.number: one for one in tshark.pdml(bytes(both.pcap))}
    for number, (name, _, channel, _) in zip(numbers, FORMS):
        assert names(shown[number]) == name.split(","), number
        assert shown[number].first("rpch.channel").int() == channel
        assert experts(shown[number]) == set(), name
        assert shown[number].first("dcerpc.cn_rts_commands_nb") is not None
        assert shown[number].malformed == [], name


def test_names_between_proxy_and_server(tshark):
    both, ends = channels()
    numbers = [ends[2].reply(pdu) for _, pdu in INSIDE]
    shown = {one.number: one for one in tshark.pdml(bytes(both.pcap))}
    for number, (name, _) in zip(numbers, INSIDE):
        assert names(shown[number])[0] == name
        assert "rpch.between_proxy_and_server" in experts(shown[number]), name


def test_known_protocol_sequence_decides(tshark):
    """IN_R1/A5 and IN_R2/A5 have one form; which one it is follows from the A4 that the client got."""
    for four, name in ((IN_R1_A4, "IN_R1/A5"), (IN_R2_A4, "IN_R2/A5")):
        both, ends = channels()
        new = both.pcap.connection()
        new.send(rpch.request("RPC_IN_DATA", rpch.GIB))
        new.send(rpch.in_a1(C, I, N))
        ends[2].reply(four)
        number = ends[1].send(rpch.rts(0, rpch.cookie(N)))
        shown = {one.number: one for one in tshark.pdml(bytes(both.pcap))}
        assert names(shown[number]) == [name]


def test_vectors_of_real_clients(tshark):
    """RTS PDUs that a client of Windows and impacket's tests have (tests/data/rpch-vectors.jsonl), in their channels."""
    vectors = [json.loads(line) for line in (DATA / "rpch-vectors.jsonl").read_text().splitlines()]
    assert len(vectors) >= 9
    for vector in vectors:
        both, ends = channels()
        number = ends[vector["channel"]].send(bytes.fromhex(vector["hex"]), vector["side"])
        packet = {one.number: one for one in tshark.pdml(bytes(both.pcap))}[number]
        assert vector["name"] in names(packet), vector
        for field, value in vector.get("fields", {}).items():
            assert packet.first(field).int() == value, (vector, field)


def test_info_column(tshark):
    """Several RTS PDUs of one segment are all named."""
    both, ends = channels()
    number = ends[2].reply(rpch.rts(rpch.PING) + rpch.rts(rpch.ECHO) + rpch.rts(0, rpch.ANCE))
    column = tshark.info_column
    (info,), = tshark.fields(bytes(both.pcap), column, where=f"frame.number == {number}")
    assert info == ["Ping, Echo, OUT_R1/A10"]


# ---- segments ----

def reference():
    """A virtual connection whose client sends, and whose proxy answers, calls one of which has three fragments."""
    stub = rpch.UNBIND_REQUEST
    to_server = [rpch.conn_b1(C, I), rpch.bind(rpch.NSPI), rpch.call_request(1, stub, 2),
                 rpch.call_request(1, stub[:8], 3, 1), rpch.call_request(1, stub[8:16], 3, 0),
                 rpch.call_request(1, stub[16:], 3, 2), rpch.call_request(1, stub, 4)]
    to_client = [rpch.conn_a3(), rpch.conn_c2(), rpch.bind_ack(), rpch.call_response(rpch.UNBIND_RESPONSE, 2),
                 rpch.call_response(rpch.UNBIND_RESPONSE, 3), rpch.rts(rpch.PING),
                 rpch.call_response(rpch.UNBIND_RESPONSE, 4)]
    return to_server, to_client


def compose(cut_in, cut_out):
    """The reference as a capture. cut_in, cut_out: functions from the bytes of a direction, header included, to the
    list of its segments."""
    to_server, to_client = reference()
    pcap = Pcap()
    in_, out = pcap.connection(), pcap.connection()
    for part in cut_out(rpch.request("RPC_OUT_DATA", 76) + rpch.conn_a1(C, O)):
        out.send(part)
    for part in cut_in(rpch.request("RPC_IN_DATA", rpch.GIB) + b"".join(to_server)):
        in_.send(part)
    for part in cut_out(rpch.response() + b"".join(to_client)):
        out.reply(part)
    return bytes(pcap)


def summary(tshark, capture):
    """What is in a capture whatever the segments: PDUs, calls, links."""
    shown = tshark.pdml(capture, "-2")
    text = [[(node.name, node.show) for proto in packet.children if proto.name in ("rpch", "dcerpc", "oxnspi")
             for node in proto.walk() if node.name in (
                 "rpch.association", "rpch.channel", "rpch.pdu", "dcerpc.pkt_type", "dcerpc.cn_call_id",
                 "oxnspi.opnum", "oxnspi.unbind.reserved", "oxnspi.unbind.return_value", "oxnspi.session")]
            for packet in shown]
    links = sum(len(packet.all("oxnspi.request_in")) for packet in shown)
    bad = [packet.number for packet in shown if packet.malformed or experts(packet)]
    http = [node.show for packet in shown for node in packet.all("http.request.method")]
    return [one for frame in text for one in frame], links, bad, sorted(http)


def whole(data):
    return [data]


def every(size):
    return lambda data: [data[at:at + size] for at in range(0, len(data), size)]


def at_places(*places):
    """Cut at these offsets from the end of the headers."""
    def cut(data):
        body = data.index(b"\r\n\r\n") + 4
        ends = sorted({0, len(data), *(min(max(body + place, 0), len(data)) for place in places)})
        return [data[a:b] for a, b in zip(ends, ends[1:])]
    return cut


@pytest.fixture(scope="module")
def expected(tshark):
    found = summary(tshark, compose(at_places(0), at_places(0)))
    flat, links, bad, http = found
    assert [show for name, show in flat if name == "rpch.pdu"] == ["CONN/A1", "CONN/B1", "CONN/A3", "CONN/C2", "Ping"]
    assert [show for name, show in flat if name == "oxnspi.opnum"] == ["1"] * 6
    assert links == 3 and bad == [] and http == ["RPC_IN_DATA", "RPC_OUT_DATA"]
    return found


PLACES = [(0,), (1,), (5,), (9,), (10,), (15,), (16,), (17,), (50,), (75,), (76,), (77,), (104,), (105,), (110,),
          (-1,), (-2,), (-4,), (-20,), (-120,), (0, 76), (0, 1, 2), (104, 120, 176), (3, 108)]


@pytest.mark.parametrize("places", PLACES, ids=str)
def test_cut_in_places(tshark, expected, places):
    assert summary(tshark, compose(at_places(*places), at_places(*places))) == expected


@pytest.mark.parametrize("size", [1, 2, 3, 7, 16, 19, 40, 100, 300])
def test_small_segments(tshark, expected, size):
    assert summary(tshark, compose(every(size), every(size))) == expected


def test_all_in_one_segment(tshark, expected):
    assert summary(tshark, compose(whole, whole)) == expected


def test_out_of_order(tshark, expected):
    """The second half of a PDU before the first one, with Wireshark's preference for that."""
    capture = compose(at_places(0, 104, 130, 176, 200), at_places(0, 20, 60, 90))
    segments = list(tcp_segments(capture))
    frames = split_frames(capture)
    swapped = swap(frames, [at for at, one in enumerate(segments) if one[4][:1] == b"\5"])
    assert swapped != frames
    shown = tshark.pdml(join_frames(swapped), "-2", "-o", "tcp.reassemble_out_of_order:TRUE")
    count = sum(len(packet.all("oxnspi.opnum")) for packet in shown)
    assert count == 6
    assert [packet.number for packet in shown if packet.malformed] == []


def split_frames(capture):
    frames, at = [], 24
    while at < len(capture):
        size, = struct.unpack_from("<I", capture, at + 8)
        frames.append((capture[at:at + 16], capture[at + 16:at + 16 + size]))
        at += 16 + size
    return frames


def join_frames(frames):
    return bytes(Pcap()) + b"".join(head + data for head, data in frames)


def swap(frames, starts):
    """Frames that begin a PDU change places with the next one of their connection (their times don't)."""
    frames, at = list(frames), 0
    while at + 1 < len(frames):
        same = frames[at][1][26:38] == frames[at + 1][1][26:38]
        if at in starts and same and at > 2:
            (first, one), (second, two) = frames[at:at + 2]
            frames[at:at + 2] = (first[:8] + second[8:], two), (second[:8] + first[8:], one)
            at += 1
        at += 1
    return frames


def test_retransmissions(tshark, expected):
    """Every segment twice: each PDU comes once."""
    capture = compose(every(50), every(50))
    twice = [frame for one in split_frames(capture) for frame in (one, one)]
    flat, *_ = summary(tshark, join_frames(twice))
    assert flat == expected[0]


def test_without_tcp_desegmentation(tshark):
    """PDUs that share no segment are whole without it, too."""
    capture = compose(at_places(0, 104, 176), at_places(0, 28, 72))
    done = tshark.run(capture, "-V", "-o", "tcp.desegment_tcp_streams:FALSE")
    assert "CONN/B1" in done.stdout and "Dissector bug" not in done.stdout


def test_two_passes(tshark):
    capture = compose(every(33), every(33))
    once, twice = (tshark.pdml(capture, *args) for args in ((), ("-2",)))

    def items(shown):
        return [(packet.number, node.name, node.showname) for packet in shown for proto in packet.all("rpch")
                for node in proto.walk()]
    assert items(once) == items(twice) != []


# ---- HTTP around the channels ----

def test_authentication_first(tshark):
    """A request without body answered by 401, on the same connection the request that is meant (2.1.2.1.1)."""
    pcap = Pcap()
    both = rpch.Virtual(pcap)
    ends = []
    for method, length, first in (("RPC_IN_DATA", rpch.GIB, rpch.conn_b1(C, I)),
                                  ("RPC_OUT_DATA", 76, rpch.conn_a1(C, O))):
        end = pcap.connection()
        end.send(rpch.request(method, 0, ["Authorization: NTLM TlRMTVNTUAABAAAAt4II4gAAAAAAAAAAAAAAAAAAAAAGAbEdAAAADw=="]))
        page = b"<html>05 00 who are you</html>"
        end.reply(rpch.response("WWW-Authenticate: NTLM", status="401 Unauthorized", length=len(page), kind="text/html")
                  + page)
        end.send(rpch.request(method, length) + first)
        ends.append(end)
    both.in_, both.out = ends
    both.out.reply(rpch.response() + rpch.conn_a3() + rpch.conn_c2())
    both.in_.send(rpch.bind(rpch.NSPI))
    both.out.reply(rpch.bind_ack())
    asked, answered = both.unbind()
    shown = {one.number: one for one in tshark.pdml(bytes(pcap), "-2")}
    codes = [node.show for packet in shown.values() for node in packet.all("http.response.code")]
    assert codes == ["401", "401", "200"]
    errors = [(error.first("exchange.error.what").show, error.first("exchange.error.name").show)
              for packet in shown.values() for error in packet.all("exchange.error")]
    assert errors == [(f"RPC_{way}_DATA", "HTTP 401 Unauthorized") for way in ("IN", "OUT")]
    assert shown[answered].first("dcerpc.request_in").show == str(asked)
    assert [packet.number for packet in shown.values() if packet.malformed or experts(packet)] == []


def test_refused_channel(tshark):
    """503 with a page that comes in pieces, and one until the connection ends, which was not captured: HTTP waits for it."""
    pcap = Pcap()
    for length in (600, None):
        end = pcap.connection()
        end.send(rpch.request("RPC_OUT_DATA", 76) + rpch.conn_a1(C, O))
        page = rpch.response(status="503 RPC Error: 6ba", length=length, kind="text/html") + b"<p>" + b"x" * 597
        for part in every(200)(page):
            end.reply(part)
    for passes in ((), ("-2",)):
        shown = tshark.pdml(bytes(pcap), *passes)
        assert any("503" == node.show for packet in shown for node in packet.all("http.response.code"))
        assert [packet.number for packet in shown if experts(packet)] == []
        assert [(error.int(), error.first("exchange.error.what").show) for packet in shown
                for error in packet.all("exchange.error")] == [(503, "RPC_OUT_DATA")]


def test_echo(tshark):
    """Echo request and response (2.1.2.1.5, 2.1.2.1.6, 2.2.4.48)."""
    pcap = Pcap()
    end = pcap.connection()
    end.send(rpch.request("RPC_IN_DATA", 4) + b"abcd")
    number = end.reply(rpch.response(length=20) + rpch.rts(rpch.ECHO))
    packet = tshark.pdml(bytes(pcap))[number - 1]
    assert names(packet) == ["Echo"] and packet.first("http.response.code").show == "200"


def chunks(data, size):
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in every(size)(data))


@pytest.mark.parametrize("size", [1000000, 40, 17, 3])
def test_chunked_response(tshark, size):
    """Some proxies send the OUT channel in chunks (RFC 9112 7.1): whole PDUs in one, PDUs over several."""
    to_server, to_client = reference()
    pcap = Pcap()
    in_, out = pcap.connection(), pcap.connection()
    out.send(rpch.request("RPC_OUT_DATA", 76))
    out.send(rpch.conn_a1(C, O))
    in_.send(rpch.request("RPC_IN_DATA", rpch.GIB))
    for pdu in to_server:
        in_.send(pdu)
    out.reply(rpch.response("Transfer-Encoding: chunked", length=None))
    for pdu in to_client:
        out.reply(chunks(pdu, size))
    for options in ((), ("-2",)):
        shown = tshark.pdml(bytes(pcap), *options)
        assert sum(len(packet.all("oxnspi.request_in")) for packet in shown) == 3
        assert [packet.number for packet in shown if experts(packet) or packet.malformed] == []
    body = chunks(b"".join(to_client), 50)
    pcap = Pcap()
    in_, out = pcap.connection(), pcap.connection()
    out.send(rpch.request("RPC_OUT_DATA", 76) + rpch.conn_a1(C, O))
    in_.send(rpch.request("RPC_IN_DATA", rpch.GIB) + b"".join(to_server))
    for part in every(size)(rpch.response("Transfer-Encoding: chunked", length=None) + body):
        out.reply(part)
    shown = tshark.pdml(bytes(pcap), "-2")
    assert sum(len(packet.all("oxnspi.request_in")) for packet in shown) == 3


# ---- associations ----

def links(shown):
    """{response frame: request frame}"""
    return {packet.number: int(packet.first("dcerpc.request_in").show) for packet in shown
            if packet.first("dcerpc.request_in") is not None}


def association_of(packet):
    return packet.first("rpch.association").int()


def test_in_channel_is_recycled(tshark):
    """MS-RPCH 3.2.2.4: a successor IN channel takes over; binding, calls and sessions go on."""
    both, ends = channels()
    before = both.unbind()
    new = both.pcap.connection()
    new.send(rpch.request("RPC_IN_DATA", rpch.GIB))
    first = new.send(rpch.in_a1(C, I, N))
    ends[2].reply(rpch.rts(0, rpch.destination(0)))
    last = ends[1].send(rpch.rts(0, rpch.cookie(N)))
    both.in_ = new
    after = both.unbind()
    shown = {one.number: one for one in tshark.pdml(bytes(both.pcap), "-2")}
    assert links(shown.values()).items() >= {before[1]: before[0], after[1]: after[0]}.items()
    assert {association_of(shown[one]) for one in (*before, first, last, *after)} == {1}
    assert shown[after[0]].first("oxnspi.opnum") is not None
    assert shown[last].first("rpch.replaced") is not None and shown[first].first("rpch.replaced") is None
    assert shown[after[0]].first("rpch.channel_cookie").show == str(uuid.UUID(bytes_le=N))
    assert [packet.number for packet in shown.values() if experts(packet)] == []


def test_call_over_both_in_channels(tshark):
    """Fragments of one request, before and behind the change of the IN channel."""
    both, ends = channels()
    stub = rpch.UNBIND_REQUEST
    ends[1].send(rpch.call_request(1, stub[:8], 2, 1))
    new = both.pcap.connection()
    new.send(rpch.request("RPC_IN_DATA", rpch.GIB) + rpch.in_a1(C, I, N))
    asked = new.send(rpch.call_request(1, stub[8:], 2, 2))
    answered = ends[2].reply(rpch.call_response(rpch.UNBIND_RESPONSE, 2))
    shown = {one.number: one for one in tshark.pdml(bytes(both.pcap), "-2")}
    assert shown[asked].first("oxnspi.unbind.reserved") is not None
    assert answered in links(shown.values())


A7 = {"OUT_R1": rpch.rts(rpch.OUT, rpch.destination(2), rpch.cookie(N)),
      "OUT_R2": rpch.rts(rpch.OUT, rpch.destination(2), rpch.cookie(N), rpch.version())}
LAST = {"OUT_R1": rpch.rts(0, rpch.ANCE), "OUT_R2": rpch.rts(rpch.PING, rpch.EMPTY)}    # A11, C1


@pytest.mark.parametrize("sequence", ["OUT_R1", "OUT_R2"])
@pytest.mark.parametrize("together", [False, True])
@pytest.mark.parametrize("last_first", [False, True])
def test_out_channel_is_recycled(tshark, sequence, together, last_first):
    """The request for a successor OUT channel says 120 bytes: A3, and much later A11 or C1 (2.1.2.1.2, 2.2.4.45)."""
    both, ends = channels()
    ends[2].reply(rpch.rts(rpch.RECYCLE, rpch.destination(0)))
    new = both.pcap.connection()
    assert len(rpch.out_a3(C, O, N) + LAST[sequence]) == 120
    parts = [rpch.request("RPC_OUT_DATA", 120), rpch.out_a3(C, O, N)]
    for part in [b"".join(parts)] if together else parts:
        first = new.send(part)
    ends[1].send(A7[sequence])
    if last_first:
        first = new.send(LAST[sequence])
    asked = ends[1].send(rpch.call_request(1, rpch.UNBIND_REQUEST, 2))
    new.reply(rpch.response())
    if not last_first:
        assert new.reply(rpch.rts(rpch.PING))
        first = new.send(LAST[sequence])
    answered = new.reply(rpch.call_response(rpch.UNBIND_RESPONSE, 2))
    both.out = new
    again = both.unbind()
    shown = {one.number: one for one in tshark.pdml(bytes(both.pcap), "-2")}
    assert links(shown.values()).items() >= {answered: asked, again[1]: again[0]}.items()
    assert {association_of(shown[one]) for one in (first, asked, answered)} == {1}
    assert names(shown[first])[-1] == {"OUT_R1": "OUT_R1/A11", "OUT_R2": "OUT_R2/C1"}[sequence]
    assert shown[again[0]].first("rpch.other_stream").show == shown[first].first("tcp.stream").show
    assert [packet.number for packet in shown.values() if experts(packet)] == []


def test_proxies_with_different_addresses(tshark):
    """IN and OUT channel through two machines: one association, one session."""
    both = rpch.Virtual(server=("10.0.0.1", 80), out_server=("10.0.0.2", 80)).begin()
    stub = bytes(4) + b"\1" * 16
    asked = both.in_.send(rpch.call_request(1, stub + bytes(4), 2))
    answered = both.out.reply(rpch.call_response(rpch.UNBIND_RESPONSE, 2))
    shown = {one.number: one for one in tshark.pdml(bytes(both.pcap), "-2")}
    assert links(shown.values())[answered] == asked
    assert shown[asked].first("oxnspi.session").show == shown[answered].first("oxnspi.session").show
    assert association_of(shown[asked]) == association_of(shown[answered])


def test_same_cookie_on_two_servers(tshark):
    """Cookies are unique within a server only (3.2.1.1.1): channels go to the association at their own server."""
    pcap = Pcap()
    servers = [("10.0.0.1", 80), ("10.0.0.2", 80)]
    for server in servers:
        out = pcap.connection(server)
        out.send(rpch.request("RPC_OUT_DATA", 76) + rpch.conn_a1(C, O))
    numbers = []
    for server in servers:
        end = pcap.connection(server)
        end.send(rpch.request("RPC_IN_DATA", rpch.GIB))
        numbers.append(end.send(rpch.conn_b1(C, I)))
    shown = tshark.pdml(bytes(pcap))
    assert [association_of(shown[number - 1]) for number in numbers] == [1, 2]


def test_two_associations_at_once(tshark):
    """Call ids and contexts of two virtual connections between the same hosts don't mix."""
    pcap = Pcap()
    one, two = (rpch.Virtual(pcap, number).begin() for number in (1, 2))
    first = one.in_.send(rpch.call_request(1, rpch.UNBIND_REQUEST, 2))
    second = two.in_.send(rpch.call_request(1, rpch.UNBIND_REQUEST, 2))
    answers = [two.out.reply(rpch.call_response(rpch.UNBIND_RESPONSE, 2)),
               one.out.reply(rpch.call_response(rpch.UNBIND_RESPONSE, 2))]
    assert links(tshark.pdml(bytes(pcap), "-2")) == {answers[0]: second, answers[1]: first}


def test_channel_order(tshark):
    """The IN channel first, and PDUs on it before the OUT channel is there."""
    pcap = Pcap()
    in_ = pcap.connection()
    in_.send(rpch.request("RPC_IN_DATA", rpch.GIB) + rpch.conn_b1(C, I) + rpch.bind(rpch.NSPI))
    out = pcap.connection()
    out.send(rpch.request("RPC_OUT_DATA", 76))
    out.send(rpch.conn_a1(C, O))
    out.reply(rpch.response() + rpch.conn_a3() + rpch.conn_c2() + rpch.bind_ack())
    asked = in_.send(rpch.call_request(1, rpch.UNBIND_REQUEST, 2))
    answered = out.reply(rpch.call_response(rpch.UNBIND_RESPONSE, 2))
    shown = {one.number: one for one in tshark.pdml(bytes(pcap), "-2")}
    assert links(shown.values())[answered] == asked
    assert [packet.number for packet in shown.values() if experts(packet)] == []


# ---- captures that begin late ----

def late(start, count=3):
    """A capture from frame `start` on of a virtual connection with calls."""
    both, _ = channels()
    for _ in range(count):
        both.unbind()
    return split_frames(bytes(both.pcap))[start - 1:]


def test_begins_behind_the_headers(tshark):
    """Bind and calls without any HTTP: the channels are joined by a guess, and that is said."""
    frames = late(8)        # from the bind on
    shown = tshark.pdml(join_frames(frames), "-2")
    assert len(links(shown)) == 4 - 1, "one of the channels is known only from its second PDU on"
    guessed = [packet.number for packet in shown if "rpch.guessed" in experts(packet)]
    assert guessed
    opnums = [packet.first("oxnspi.opnum") is not None for packet in shown]
    assert sum(opnums) == 6


def test_late_and_no_other_channel(tshark):
    """Nothing to join with: PDUs are shown all the same."""
    both, ends = channels()
    numbers = [ends[2].reply(rpch.rts(rpch.PING)) for _ in range(3)]
    frames = split_frames(bytes(both.pcap))
    shown = tshark.pdml(join_frames([frames[number - 1] for number in numbers]))
    assert [names(packet) for packet in shown] == [["Ping"]] * 3


def test_late_with_two_candidates_is_not_guessed(tshark):
    pcap = Pcap()
    both = [rpch.Virtual(pcap, number).begin() for number in (1, 2)]
    start = pcap.count
    for one in both:
        one.in_.send(rpch.rts(rpch.PING))
    for one in both:
        one.out.reply(rpch.rts(rpch.PING))
    shown = tshark.pdml(join_frames(split_frames(bytes(pcap))[start:]))
    assert len({association_of(packet) for packet in shown}) == 4
    assert all("rpch.guessed" not in experts(packet) for packet in shown)


def test_late_joined_by_a_flow_control_ack(tshark):
    """The OUT channel was seen from its beginning, the IN channel was not: it acknowledges the other one."""
    both, ends = channels()
    ends[1].send(rpch.flow_control_ack(0, 65536, O))
    second = ends[1].send(rpch.rts(rpch.PING))
    in_port = struct.pack(">H", ends[1].ends[0][1])
    frames = split_frames(bytes(both.pcap))
    kept = [one for at, one in enumerate(frames) if in_port not in (one[1][34:36], one[1][36:38]) or at + 1 >= second - 1]
    shown = tshark.pdml(join_frames(kept))
    assert association_of(shown[-1]) == 1 and names(shown[-1]) == ["Ping"]


def test_successor_of_an_unknown_channel(tshark):
    pcap = Pcap()
    end = pcap.connection()
    end.send(rpch.request("RPC_IN_DATA", rpch.GIB))
    number = end.send(rpch.in_a1(C, I, N))
    assert "rpch.unknown_cookie" in experts(tshark.pdml(bytes(pcap))[number - 1])


# ---- what is wrong ----

def test_wrong_channel(tshark):
    both, ends = channels()
    number = ends[1].send(rpch.rts(0, rpch.ANCE))                       # belongs on the OUT channel
    back = ends[1].reply(rpch.rts(rpch.OTHER_CMD, rpch.keepalive(1)))   # the client sends it
    shown = tshark.pdml(bytes(both.pcap))
    assert experts(shown[number - 1]) == experts(shown[back - 1]) == {"rpch.wrong_channel"}


def test_flow_control_beyond_the_window(tshark):
    """3.2.1.4.1.2: more than the receive window, or than was sent, is an invalid PDU."""
    both, ends = channels()
    good = ends[1].send(rpch.flow_control_ack(60, 65536, O))            # the bind_ack has 60 bytes
    window = ends[1].send(rpch.flow_control_ack(60, 65537, O))
    unsent = ends[1].send(rpch.flow_control_ack(61, 65536, O))
    unknown = ends[1].send(rpch.flow_control_ack(0, 65536, N))
    shown = tshark.pdml(bytes(both.pcap))
    size = len(rpch.bind_ack())
    assert size == 60
    assert [experts(shown[number - 1]) for number in (good, window, unsent, unknown)] == [
        set(), {"rpch.window_exceeded"}, {"rpch.not_sent"}, {"rpch.unknown_cookie"}]


def test_unknown_commands(tshark):
    both, ends = channels()
    number = ends[2].reply(rpch.rts(0, struct.pack("<I", 15)))
    flags = ends[2].reply(rpch.rts(0x80))
    cut = ends[2].reply(rpch.rts(0, rpch.timeout(1)[:6]))
    shown = tshark.pdml(bytes(both.pcap))
    assert [experts(shown[one - 1]) for one in (number, flags, cut)] == [
        {"rpch.unknown_command"}, {"rpch.unknown_pdu"}, {"rpch.cut"}]


def test_goes_on_behind_a_gap(tshark):
    """A segment is missing in the capture: what begins with a PDU again is decoded."""
    both, ends = channels()
    lost = ends[1].send(rpch.call_request(1, bytes(300), 2)[:100])
    out_of_step = ends[1].send(rpch.call_request(1, b"\xaa" * 300, 2)[100:])
    after = both.unbind()
    frames = split_frames(bytes(both.pcap))
    del frames[lost - 1]
    shown = {one.number + 1: one for one in tshark.pdml(join_frames(frames), "-2") if one.number >= lost}
    assert "rpch.out_of_step" in experts(shown[out_of_step])
    assert shown[after[0]].first("oxnspi.opnum") is not None


# ---- what is not ours ----

def plain(tshark, capture):
    """A capture's tree without our protocol: as Wireshark has it without the plugin."""
    return tshark.run(capture, "-V", "--disable-protocol", "rpch").stdout


def test_other_http_is_untouched(tshark):
    """GET, POST, a body that begins as a PDU does, RPC_CONNECT of version 1, and words that only look alike."""
    pcap = Pcap()
    ping = rpch.rts(rpch.PING)
    bodies = [b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
              b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 20\r\n\r\n" + ping,
              b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\n\5\0\0\0\0\0",
              b"RPC_CONNECT mail.example.com:593 HTTP/1.0\r\n\r\n",
              b"POST /RPC_IN_DATA / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc",
              b"GET /RPC_OUT_DATA /x HTTP/1.1\r\nHost: a\r\n\r\n"]
    for body in bodies:
        end = pcap.connection()
        end.send(body)
        end.reply(b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + ping)
        end.send(body[:9])
    capture = bytes(pcap)
    assert tshark.run(capture, "-V").stdout == plain(tshark, capture)


PDUS = {"request": rpch.call_request(69, bytes(40), 1), "bind": rpch.bind(EMSMDB), "RTS": rpch.rts(rpch.PING),
        "answer": rpch.call_response(bytes(40), 1), "bind_ack": rpch.bind_ack(),
        "two": rpch.bind(EMSMDB) + rpch.call_request(3, bytes(40), 2)}
WITHOUT_HTTP = [[], ["-2"], ["-o", "tcp.relative_sequence_numbers:FALSE"]]


def first_bytes(begin):
    """PDUs as the first that each side sends on ports of HTTP; begin(connection): what is captured before."""
    pcap = Pcap()
    frames = []
    for port in (80, 8080):
        for side in (0, 1):
            for data in PDUS.values():
                connection = pcap.connection(("10.0.0.1", port))
                begin(connection)
                frames.append(connection.send(data, side))
                connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 1)
    return bytes(pcap), frames


@pytest.mark.parametrize("options", WITHOUT_HTTP, ids=str)
def test_pdus_without_http_before_are_untouched(tshark, stock, options):
    """DCOM, SVCCTL and their like on a port of HTTP, seen from the SYN on: no channel begins so (2.1.2.1)."""
    capture, _ = first_bytes(Connection.open)
    assert tshark.run(capture, "-V", *options).stdout == stock.run(capture, "-V", *options).stdout


def lose(connection):
    """The handshake, and a request and a response that were not captured."""
    connection.open()
    connection.seq = [connection.seq[0] + 300, connection.seq[1] + 200]


@pytest.mark.parametrize("begin", [lambda connection: None, lose], ids=["no SYN", "lost HTTP"])
@pytest.mark.parametrize("options", WITHOUT_HTTP, ids=str)
def test_pdus_behind_http_that_was_not_captured(tshark, begin, options):
    capture, frames = first_bytes(begin)
    shown = {packet.number: packet for packet in tshark.pdml(capture, *options)}
    assert [number for number in frames if shown[number].first("dcerpc") is None] == []


def test_mapi_http_is_untouched(tshark):
    capture = CAPTURES / "mapihttp-errors.pcap"
    assert tshark.run(capture, "-V").stdout == plain(tshark, capture)


def test_plain_dcerpc_is_untouched(tshark):
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    rpc.exchange(11, bytes(60), bytes(60))
    assert isinstance(rpc.connection, Connection)
    capture = bytes(pcap)
    assert tshark.run(capture, "-V").stdout == plain(tshark, capture)

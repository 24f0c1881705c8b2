"""RPC over HTTP v2 between proxy and server (MS-RPCH 2.1.2.2): the same calls as over HTTP, on two TCP connections
without HTTP.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random
import re
import struct
import uuid

import pytest
import rpch
from mutate import tcp_segments
from pcap import Pcap
from test_rpch import C, I, N, NAMES, O, association_of, calls, channels, every, experts, links, names, whole
from test_rpch_robust import check, damaged
from wireshark import CAPTURES

PORTS = (593, 6001, 6002, 6004, 2001)


# ---- a capture's PDUs, laid on connections to the server ----

def captured(name):
    """(connection, whether the server sent it, PDU or HTTP header) in the order of the capture."""
    held, ends, after = {}, {}, {}
    for source, target, sequence, flags, data in tcp_segments((CAPTURES / f"{name}.pcap").read_bytes()):
        if flags & 2:
            after[source, target] = sequence + 1 & 0xFFFFFFFF
        new = after[source, target] - sequence & 0xFFFFFFFF
        if len(data) <= new:
            continue
        after[source, target] += len(data) - new
        ends.setdefault((source, target), ((source, target), 0))
        ends.setdefault((target, source), ((source, target), 1))
        connection, side = ends[source, target]
        rest = held.pop((source, target), b"") + data[new:]
        while rest:
            size = rest.find(b"\r\n\r\n") + 4 if rest[0] != 5 else struct.unpack_from("<H", rest, 8)[0] \
                if len(rest) >= 16 else 16
            if size < 4 or size > len(rest):
                held[source, target] = rest
                break
            yield connection, side, rest[:size]
            rest = rest[size:]
    assert not held


def between(pdu, side):
    """What is on the way between proxy and server for one between client and proxy: (channel, side, PDU)."""
    if pdu[2] != 20:
        return [(None, side, pdu)]
    cookies = [pdu[at + 4:at + 20] for at in (28, 48)]
    form = struct.unpack_from("<HHI", pdu, 16)
    if form == (0, 4, 6):                       # CONN/A1
        return [(2, 0, rpch.conn_a2(*cookies))]
    if form == (0, 6, 6):                       # CONN/B1
        return [(1, 0, rpch.conn_b2(*cookies))]
    if form == (0, 1, 2):                       # CONN/A3
        return []
    if form == (0, 3, 6):                       # CONN/C2
        return [(1, 1, rpch.conn_b3()), (2, 1, pdu)]
    return [(None, side, pdu)]                  # FlowControlAckWithDestination: forwarded


def relay(name, pcap=None, port=6001, cut=whole, words=rpch.SERVER_WORDS, both=False):
    """The capture as it was between proxy and server; both: and before, between client and proxy."""
    pcap = pcap or Pcap()
    outer, inner, pairs, waiting = {}, {}, {}, {}
    for key, side, data in captured(name):
        if key not in inner:
            outer[key] = pcap.connection() if both else None
            inner[key] = pcap.connection(("10.0.0.9", port))
            for part in cut(words):
                inner[key].reply(part)
        if data[0] == 5 and data[2] == 20 and struct.unpack_from("<H", data, 18)[0] in (4, 6) and not side:
            pairs.setdefault(data[32:48], {})[2 if struct.unpack_from("<H", data, 18)[0] == 4 else 1] = key
        if both and not side:
            outer[key].send(data)
        for channel, end, pdu in between(data, side) if data[0] == 5 else []:
            pair = next((one for one in pairs.values() if key in one.values()), {})
            for part in cut(pdu):
                inner[pair[channel] if channel else key].send(part, end)
        if both and side:
            outer[key].reply(data)
    return pcap


def decoded(shown, where=lambda packet: True):
    return calls([packet for packet in shown if where(packet)])


def same_calls(ours, theirs):
    assert len(ours) == len(theirs) and sum(len(one[2]) for side in ours for one in side) > 40
    for one, other in zip(ours, theirs):
        assert [pdu[:2] for pdu in one] == [pdu[:2] for pdu in other]
        for number, (mine, yours) in enumerate(zip(one, other)):
            assert mine[2] == yours[2], (number, [both for both in zip(mine[2], yours[2]) if both[0] != both[1]][:5])


def unnamed(connections):
    """Without the names of Minimal Entry IDs: each leg knows those that the other one was told before it."""
    return [[(*pdu[:2], [(field, re.sub(r'(0x[0-9a-f]{8}) "[^"]*"', r"\1", text), value) for field, text, value in pdu[2]
                         if field != "oxnspi.mid.name"]) for pdu in connection] for connection in connections]


def link_count(shown):
    return [sum(len(packet.all(field)) for packet in shown) for field in (
        "dcerpc.request_in", "dcerpc.response_in", "emsmdb.request_in", "oxnspi.request_in", "oxabref.request_in",
        "rop.response_in", "rop.request_in")]


def to_server(packet):
    return packet.first("tcp.srcport").show != "80" and packet.first("tcp.dstport").show != "80"


@pytest.mark.parametrize("passes", [(), ("-2",)], ids=["one pass", "two passes"])
@pytest.mark.parametrize("name", NAMES)
def test_decodes_as_over_http(tshark, name, passes):
    """PDU by PDU the same items and links; the client's ends of channels and the server's are one association."""
    shown = tshark.pdml(bytes(relay(f"rpchttp-{name}")), *passes)
    over_http = tshark.pdml(CAPTURES / f"rpchttp-{name}.pcap", *passes)
    same_calls(decoded(shown), decoded(over_http))
    assert link_count(shown) == link_count(over_http) and link_count(shown)[0] > 0
    assert len({association_of(packet) for packet in shown if packet.first("rpch")}) \
        == len({association_of(packet) for packet in over_http if packet.first("rpch")})
    assert [packet.number for packet in shown if packet.malformed or experts(packet)] == []
    assert {node.show for packet in shown for node in packet.all("rpch.leg")} == {"2"}


@pytest.mark.parametrize("port", PORTS)
def test_ports(tshark, packets, port):
    shown = tshark.pdml(bytes(relay("rpchttp-rfr", port=port)), "-2")
    same_calls(decoded(shown), decoded(packets("rpchttp-rfr")))
    assert [node.show for packet in shown for node in packet.all("ncacn_http.version")] == ["ncacn_http/1.0"] * 2
    assert [packet.number for packet in shown if packet.malformed or experts(packet) or packet.proto("x11")] == []


# Leaves out the segments in which no PDU ends.
SHOWN = "rpch or dcerpc or ncacn_http or _ws.malformed or _ws.expert"


@pytest.mark.parametrize("size", (1, 3, 7, 15, 16, 17, 40, 100, 300))
def test_segments(tshark, packets, size):
    """Server's first words and PDUs split anywhere."""
    shown = tshark.pdml(bytes(relay("rpchttp-nspi", cut=every(size))), "-2", "-Y", SHOWN)
    same_calls(decoded(shown), decoded(packets("rpchttp-nspi")))
    assert [node.show for packet in shown for node in packet.all("ncacn_http.version")] == ["ncacn_http/1.0"] * 2
    assert [packet.number for packet in shown if packet.malformed or experts(packet)] == []


@pytest.mark.parametrize("size", (7, 17, 40))
def test_segments_on_any_port(tshark, packets, size):
    shown = tshark.pdml(bytes(relay("rpchttp-nspi", port=2001, cut=every(size))), "-2", "-Y", SHOWN)
    same_calls(decoded(shown), decoded(packets("rpchttp-nspi")))


def test_several_pdus_in_a_segment(tshark):
    both = rpch.Inside()
    in_, out = (both.pcap.connection(both.server) for _ in range(2))
    out.send(rpch.conn_a2(C, O))
    asked = in_.send(rpch.conn_b2(C, I) + rpch.bind(rpch.NSPI) + rpch.call_request(1, rpch.UNBIND_REQUEST, 2)
                     + rpch.call_request(1, rpch.UNBIND_REQUEST, 3)[:30])
    in_.reply(rpch.SERVER_WORDS + rpch.conn_b3())
    in_.send(rpch.call_request(1, rpch.UNBIND_REQUEST, 3)[30:])
    out.reply(rpch.SERVER_WORDS + rpch.conn_c1() + rpch.bind_ack()
              + rpch.call_response(rpch.UNBIND_RESPONSE, 2) + rpch.call_response(rpch.UNBIND_RESPONSE, 3))
    for passes in ((), ("-2",)):
        shown = tshark.pdml(bytes(both.pcap), *passes)
        assert [name for packet in shown for name in names(packet)] == ["CONN/A2", "CONN/B2", "CONN/B3", "CONN/C1"]
        assert {node.show for node in shown[-1].all("dcerpc.request_in")} == {str(asked), str(asked + 2)}
        assert {association_of(packet) for packet in shown if packet.first("rpch.association")} == {1}
        assert [node.show for packet in shown for node in packet.all("ncacn_http.version")] == ["ncacn_http/1.0"] * 2
        assert [packet.number for packet in shown if packet.malformed or experts(packet)] == []


def test_first_words_behind_the_first_pdu(tshark):
    """Proxy and server speak as soon as the connection is there: either may be first. Here on no known port."""
    both = rpch.Inside(server=("10.0.0.9", 2001))
    both.in_, both.out = (both.pcap.connection(both.server) for _ in range(2))
    both.out.send(rpch.conn_a2(C, O))
    both.in_.send(rpch.conn_b2(C, I))
    for end in (both.in_, both.out):
        for part in every(5)(rpch.SERVER_WORDS):
            end.reply(part)
    both.in_.send(rpch.bind(rpch.NSPI))
    both.out.reply(rpch.conn_c1() + rpch.bind_ack())
    asked, answered = both.unbind()
    for passes in ((), ("-2",)):
        shown = tshark.pdml(bytes(both.pcap), *passes)
        assert links(shown)[answered] == asked
        assert [node.show for packet in shown for node in packet.all("ncacn_http.version")] == ["ncacn_http/1.0"] * 2
        assert [packet.number for packet in shown if packet.malformed or experts(packet)] == []


# ---- both legs ----

@pytest.mark.parametrize("server", ["10.0.0.9", "10.0.0.1"], ids=["server", "one machine"])
@pytest.mark.parametrize("name", NAMES)
def test_both_legs(tshark, monkeypatch, name, server):
    """A capture of the proxy: each leg as it is alone, in associations of its own, which name each other."""
    if server != "10.0.0.9":
        real = Pcap.connection
        monkeypatch.setattr(Pcap, "connection", lambda self, to=("10.0.0.1", 80): real(self, (server, to[1])))
    for passes in ((), ("-2",)):
        expected = tshark.pdml(CAPTURES / f"rpchttp-{name}.pcap", *passes)
        shown = tshark.pdml(bytes(relay(f"rpchttp-{name}", both=True)), *passes)
        outer, inner = ([one for one in shown if to_server(one) == inside] for inside in (False, True))
        same_calls(unnamed(decoded(outer)), unnamed(decoded(expected)))
        same_calls(unnamed(decoded(inner)), unnamed(decoded(expected)))
        assert link_count(outer) == link_count(inner) == link_count(expected)
        assert [packet.number for packet in shown if packet.malformed or experts(packet)] == []
        other = {}
        for packet in shown:
            for item in packet.all("rpch"):
                if item.first("rpch.other_leg") is not None:
                    other[item.first("rpch.association").int()] = item.first("rpch.other_leg").int()
        ours, theirs = ({association_of(one) for one in side if one.first("rpch")} for side in (outer, inner))
        assert ours | theirs == set(other) and not ours & theirs
        assert all(other[other[one]] == one and (one in ours) != (other[one] in ours) for one in other)
        sessions = [{node.show for packet in side for node in packet.all(field)}
                    for side in (outer, inner) for field in ("emsmdb.session", "oxnspi.session")]
        assert not sessions[0] & sessions[2] and not sessions[1] & sessions[3]


# ---- names of RTS PDUs ----

# (name, who sends it: 0 the proxy, channel, PDU): MS-RPCH 2.2.4.3 to 2.2.4.47.
FORMS = [
    ("CONN/A2", 0, 2, rpch.conn_a2(C, O)),
    ("CONN/B2", 0, 1, rpch.conn_b2(C, I)),
    ("CONN/B3", 1, 1, rpch.conn_b3()),
    ("CONN/C1", 1, 2, rpch.conn_c1()),
    ("IN_R1/A3", 1, 2, rpch.rts(0, rpch.destination(0), rpch.version(), rpch.window(65536), rpch.timeout(1))),
    ("IN_R2/A3", 1, 2, rpch.rts(0, rpch.destination(0))),
    ("IN_R1/B1", 1, 1, rpch.rts(0, rpch.EMPTY)),
    ("IN_R1/B2", 1, 1, rpch.rts(0, rpch.window(65536))),
    ("OUT_R1/A1,OUT_R2/A1", 1, 2, rpch.rts(rpch.RECYCLE, rpch.destination(0))),
    ("OUT_R1/A5", 1, 2, rpch.rts(rpch.OUT, rpch.destination(0), rpch.version(), rpch.timeout(1))),
    ("OUT_R1/A8,OUT_R2/A8", 0, 1, rpch.rts(rpch.OUT, rpch.destination(2), rpch.cookie(N))),
    ("OUT_R1/A9,OUT_R2/B1", 1, 2, rpch.rts(0, rpch.ANCE)),
    ("OUT_R2/A5", 1, 2, rpch.rts(0, rpch.destination(0), rpch.ANCE)),
    ("OUT_R2/B2", 1, 2, rpch.rts(0, rpch.NEGATIVE_ANCE)),
    ("Ping Traffic Sent Notify", 0, 2, rpch.rts(rpch.OTHER_CMD, rpch.ping_sent(1))),
    ("FlowControlAck", 1, 1, rpch.rts(rpch.OTHER_CMD, rpch.ack(0, 65536, I))),
    ("FlowControlAck", 0, 2, rpch.rts(rpch.OTHER_CMD, rpch.ack(0, 65536, O))),
    ("FlowControlAckWithDestination", 0, 1, rpch.flow_control_ack(10 ** 6, 10 ** 6, O)),
    ("FlowControlAckWithDestination", 1, 2, rpch.flow_control_ack(10 ** 6, 10 ** 6, I, rpch.FD_CLIENT)),
    ("OUT_R2/A4", 0, 2, rpch.rts(0, rpch.cookie(N))),
]


def inside(pcap=None):
    both = rpch.Inside(pcap)
    both.connection, both.in_cookie, both.out_cookie = C, I, O
    both.begin()
    return both, {1: both.in_, 2: both.out}


def test_names(tshark):
    both, ends = inside()
    numbers = [ends[channel].send(pdu, side) for _, side, channel, pdu in FORMS]
    shown = {one.number: one for one in tshark.pdml(bytes(both.pcap))}
    for number, (name, _, channel, _) in zip(numbers, FORMS):
        assert names(shown[number]) == name.split(","), number
        assert shown[number].first("rpch.channel").int() == channel
        assert experts(shown[number]) == set() and shown[number].malformed == [], name


def test_names_between_client_and_proxy(tshark):
    """They have names too, and are told."""
    both, ends = inside()
    forms = [("CONN/A3", rpch.conn_a3()), ("CONN/A1", rpch.conn_a1(C, O)),
             ("OUT_R2/B3", rpch.rts(rpch.EOF, rpch.ANCE)),
             ("Keep-Alive", rpch.rts(rpch.OTHER_CMD, rpch.keepalive(1))), ("Ping", rpch.rts(rpch.PING))]
    numbers = [ends[2].reply(pdu) for _, pdu in forms]
    wrong = ends[1].send(rpch.conn_c1())
    shown = {one.number: one for one in tshark.pdml(bytes(both.pcap))}
    for number, (name, _) in zip(numbers, forms):
        assert names(shown[number])[0] == name
        assert experts(shown[number]) == {"rpch.between_client_and_proxy"}, name
    assert experts(shown[wrong]) == {"rpch.wrong_channel"}


def test_flow_control(tshark):
    """What the receiver acknowledges itself is judged; what is only forwarded (FORMS has it) is not."""
    both, ends = inside()
    size = len(rpch.bind_ack())
    ack = [ends[2].send(rpch.rts(rpch.OTHER_CMD, rpch.ack(*one))) for one in
           ((size, 65536, O), (size, 65537, O), (size + 1, 65536, O), (0, 65536, N))]
    bound = ends[1].reply(rpch.rts(rpch.OTHER_CMD, rpch.ack(0, 65536, I)))
    shown = tshark.pdml(bytes(both.pcap))
    assert [experts(shown[number - 1]) for number in ack] == [
        set(), {"rpch.window_exceeded"}, {"rpch.not_sent"}, {"rpch.unknown_cookie"}]
    assert shown[ack[0] - 1].first("rpch.unacknowledged").int() == 0
    assert shown[bound - 1].first("rpch.unacknowledged").int() == len(rpch.bind(rpch.NSPI))


# ---- recycling ----

def test_successors_of_other_proxies(tshark):
    """IN_R1 and OUT_R1: new TCP connections to the server (2.2.4.11, 2.2.4.26); calls and binding go on."""
    both, ends = inside()
    new_in, new_out = (both.pcap.connection(both.server) for _ in range(2))
    new_in.reply(rpch.SERVER_WORDS)
    first = new_in.send(rpch.in_r1_a2(C, I, N))
    ends[2].reply(FORMS[4][3])                                          # IN_R1/A3
    last = ends[1].send(rpch.rts(0, rpch.cookie(N)))
    both.in_ = new_in
    middle = both.unbind()
    second = new_out.send(rpch.out_r1_a4(C, O, bytes(16)))
    both.out = new_out
    after = both.unbind()
    again = new_in.send(rpch.rts(0, rpch.cookie(O)))
    shown = {one.number: one for one in tshark.pdml(bytes(both.pcap), "-2")}
    assert [names(shown[one]) for one in (first, last, second, again)] == [
        ["IN_R1/A2"], ["IN_R1/A6"], ["OUT_R1/A4"], ["IN_R1/A6", "IN_R2/A2"]]
    assert links(shown.values()).items() >= {middle[1]: middle[0], after[1]: after[0]}.items()
    assert {association_of(shown[one]) for one in (first, last, second, *middle, *after)} == {1}
    assert shown[last].first("rpch.replaced") is not None
    assert [packet.number for packet in shown.values() if experts(packet)] == []


def test_successors_of_the_same_proxy(tshark):
    """IN_R2/A2 and OUT_R2/A4: the TCP connection stays, its channel's cookie does not (2.2.4.19, 2.2.4.37)."""
    both, ends = inside()
    ends[1].send(rpch.rts(0, rpch.cookie(N)))
    number = ends[1].reply(rpch.rts(rpch.OTHER_CMD, rpch.ack(10 ** 6, 65536, N)))
    old = ends[1].reply(rpch.rts(rpch.OTHER_CMD, rpch.ack(0, 65536, I)))
    asked, answered = both.unbind()
    shown = tshark.pdml(bytes(both.pcap), "-2")
    assert shown[asked - 1].first("rpch.channel_cookie").show == str(uuid.UUID(bytes_le=N))
    assert links(shown)[answered] == asked
    assert experts(shown[number - 1]) == experts(shown[old - 1]) == set()


# ---- captures that begin late; what is not ours ----

def test_first_words_are_missing(tshark, packets):
    """On the known ports an RTS PDU is enough."""
    for port in PORTS[:-1]:
        shown = tshark.pdml(bytes(relay("rpchttp-rfr", port=port, words=b"")), "-2")
        same_calls(decoded(shown), decoded(packets("rpchttp-rfr")))


@pytest.mark.parametrize("port", PORTS[:-1])
def test_begins_with_an_acknowledgment(tshark, port):
    """Neither words nor cookies nor bind: the channels are what the RTS PDUs say, and joined by a guess."""
    both = rpch.Inside(server=("10.0.0.9", port))
    in_, out = (both.pcap.connection(both.server) for _ in range(2))
    out.send(rpch.rts(rpch.OTHER_CMD, rpch.ack(0, 65536, O)))           # from the receiver: the OUT channel
    in_.reply(rpch.rts(rpch.OTHER_CMD, rpch.ack(0, 65536, I)))
    both.in_, both.out = in_, out
    in_.send(rpch.bind(rpch.NSPI))
    out.reply(rpch.bind_ack())
    asked, answered = both.unbind()
    shown = tshark.pdml(bytes(both.pcap), "-2")
    assert [one.first("rpch.channel").int() for one in shown] == [2, 1, 1, 2, 1, 2]
    assert {association_of(one) for one in shown} == {1} and "rpch.guessed" in experts(shown[-1])
    assert links(shown)[answered] == asked


def test_version_1_is_untouched(tshark):
    """Without an RTS PDU it is RPC over HTTP v1 (section 3): all on one connection, Wireshark's own DCE/RPC."""
    pcap = Pcap()
    for port in PORTS:
        end = pcap.connection(("10.0.0.9", port))
        end.reply(rpch.SERVER_WORDS)
        end.send(rpch.bind(rpch.NSPI))
        end.reply(rpch.bind_ack())
        end.send(rpch.call_request(1, rpch.UNBIND_REQUEST, 2))
        end.reply(rpch.call_response(rpch.UNBIND_RESPONSE, 2))
    shown = tshark.pdml(bytes(pcap))
    assert len(links(shown)) == len(PORTS) and not [one.number for one in shown if one.first("rpch")]
    assert tshark.run(bytes(pcap), "-V").stdout == tshark.run(bytes(pcap), "-V", "--disable-heuristic",
                                                              "rpch_tcp").stdout


def test_can_be_disabled(tshark):
    shown = tshark.pdml(bytes(relay("rpchttp-rfr")), "--disable-heuristic", "rpch_tcp")
    assert not [one.number for one in shown if one.first("rpch")]
    assert sum(len(one.all("dcerpc.cn_rts_commands_nb")) for one in shown) == 4


# ---- damage ----

@pytest.mark.sanitizer
@pytest.mark.host
@pytest.mark.parametrize("seed", range(2))
def test_mutated_streams(sanitized_tshark, seed):
    """Both channels' bytes in segments of any size, on all ports; the other leg with the same cookies among them."""
    dice, pcap = random.Random(seed), Pcap()
    forms = [pdu for _, _, _, pdu in FORMS] + [rpch.in_r1_a2(C, I, N), rpch.out_r1_a4(C, O, N)]
    unbind, done = rpch.call_request(1, rpch.UNBIND_REQUEST, 2), rpch.call_response(rpch.UNBIND_RESPONSE, 2)
    channels(pcap)
    for _ in range(400):
        server = ("10.0.0.9", dice.choice(PORTS))
        in_, out = pcap.connection(server), pcap.connection(server)
        parts = [(in_, 1, rpch.SERVER_WORDS + b"".join(dice.sample(forms, 2))),
                 (out, 0, rpch.conn_a2(C, O) + b"".join(dice.sample(forms, 2))),
                 (in_, 0, rpch.conn_b2(C, I) + rpch.bind(rpch.NSPI) + unbind + b"".join(dice.sample(forms, 3))),
                 (out, 1, rpch.SERVER_WORDS + rpch.conn_c1() + rpch.bind_ack() + done
                  + b"".join(dice.sample(forms, 3)))]
        for end, side, data in parts:
            for part in every(dice.choice((11, 50, 200, 3000)))(damaged(data, dice)):
                end.send(part, side)
    check(sanitized_tshark, bytes(pcap), pcap.count)

"""Captures that start late: DCE/RPC without a Bind, sessions without Connect, connections of which a side is missing.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import copy
import random
import re
import struct
import uuid

import pytest
import stubs as composed
from encode import rop_buffer, rpc_header_ext
from mutate import rpc_exchanges
from partial import ALTER, begins, frames, is_binding, is_from, pdu_type, without
from pcap import BIND, EMSMDB, NDR, NSPI, REQUEST, RESPONSE, Pcap, Rpc
from wireshark import CAPTURES, OURS, PROJECT, is_value

RPC = {"rpctcp-emsmdb": "emsmdb", "rpctcp-nspi": "oxnspi", "rpctcp-rfr": "oxabref"}
OVER_HTTP = {name.replace("tcp", "http"): prefix for name, prefix in RPC.items()}
SERVER_PORT = 49152
# Said by a tree that lacks what came before.
NOTES = ("rop.missing_context", "rop.no_request", "rop.no_response", "oxnspi.missing_context")


def read(name):
    return (CAPTURES / f"{name}.pcap").read_bytes()


def wire(node):
    """What is decoded of the wire below an item: name, place and value; not what the session adds. A property of
    which the name is not known yet stands under its type instead of its own field. A stream that was put together is
    in other frames."""
    elsewhere = {id(below) for stream in node.all("rop.stream") for below in stream.walk()}
    return [("value" if is_value(one) else one.name, one.pos, one.size, one.value) for one in node.walk()
            if one.size and not one.hidden and one.name and not one.name.startswith("_ws.") and id(one) not in elsewhere]


def protocols(packet):
    """Ours, without RPC over HTTP, which carries them."""
    return [child for child in packet.children if child.name in OURS and child.name != "rpch"]


def methods(packet):
    return [child for child in packet.children if child.name in RPC.values()]


def decoded(packets):
    """{frame: protocols of ours with what is decoded of each}."""
    return {packet.number: [(proto.name, wire(proto)) for proto in protocols(packet)]
            for packet in packets if protocols(packet)}


def noted(node):
    return any(node.all(name) for name in NOTES)


def same_or_noted(full, part):
    """Everything in a frame of a partial capture is as in the whole one, or says what it lacks. Returns how much
    was the same."""
    found = 0
    for whole, proto in zip(protocols(full), protocols(part), strict=True):
        assert whole.name == proto.name, part.number
        if not noted(proto):
            assert wire(whole) == wire(proto), part.number
            found += 1
    return found


# ---- Binds missing ----

@pytest.mark.parametrize("name", [*RPC, *OVER_HTTP])
def test_without_binds_all_is_decoded(tshark, packets, name):
    """From the first call that is recognised on; before it only what has no shape of its own."""
    prefix = {**RPC, **OVER_HTTP}[name]
    part = tshark.pdml(without(read(name), is_binding))
    first = min(packet.number for packet in part if methods(packet))
    # EcDoAsyncWaitEx is a handle and no more; NSPI has no opnum 99
    missed = {packet.number for packet in packets(name)
              if packet.first("emsmdb.async.opnum") or packet.first("dcerpc.opnum") and packet.first("dcerpc.opnum").show == "99"}
    whole = {number: protos for number, protos in decoded(packets(name)).items() if number >= first and number not in missed}
    assert decoded(part) == whole
    missed = [packet.number for packet in packets(name) if methods(packet) and packet.number < first]
    assert len(missed) <= 2                    # EcDummyRpc has no parameters
    marks = [packet for packet in part if packet.first(f"{prefix}.no_bind")]
    assert marks and all(methods(packet) for packet in marks)
    assert {packet.number for packet in part if methods(packet) and not packet.first("rop.no_bind")} == set(whole)


@pytest.mark.parametrize("name", RPC)
def test_with_binds_nothing_is_guessed(packets, name):
    assert not [packet.number for packet in packets(name) if packet.first(f"{RPC[name]}.no_bind")]


@pytest.mark.parametrize("name", RPC)
def test_one_pass_and_two(tshark, name):
    data = without(read(name), is_binding)
    assert decoded(tshark.pdml(data)) == decoded(tshark.pdml(data, "-2"))


@pytest.mark.parametrize("name", RPC)
def test_links_and_times_are_as_with_binds(tshark, name):
    prefix = RPC[name]
    fields = ["frame.number", "dcerpc.request_in", "dcerpc.time", f"{prefix}.request_in", f"{prefix}.time",
              "_ws.col.Info" if tshark.version < (4, 2) else "_ws.col.info"]
    part = tshark.fields(without(read(name), is_binding), *fields, where=prefix)
    whole = tshark.fields(read(name), *fields, where=f"{prefix} and frame.number >= {part[0][0][0]} and not emsmdb.async.opnum")
    for row in part + whole:
        row[-1] = [re.sub(r"\[TCP [^]]*\] ", "", text) for text in row[-1]]
    assert part == whole


@pytest.mark.parametrize("name", RPC)
def test_switch(tshark, name):
    """Each interface can be left alone: then the tree is Wireshark's own."""
    data = without(read(name), is_binding)
    off = tshark.pdml(data, "--disable-heuristic", f"{RPC[name]}_no_bind")
    assert not [packet.number for packet in off if packet.proto(RPC[name])]
    assert [packet for packet in off if packet.first("dcerpc.cn_ctx_id.no_bind") or packet.first("dcerpc.stub_data")]


# ---- Cut anywhere ----

STARTS = {"rpctcp-emsmdb": (8, 20, 75, 300, 711, 716),
          "rpctcp-nspi": (5, 7, 57), "rpctcp-rfr": (6, 9)}


@pytest.mark.parametrize("name, start", [(name, start) for name, starts in STARTS.items() for start in starts])
def test_cut_at_the_start(tshark, packets, name, start):
    whole = {packet.number: packet for packet in packets(name)}
    part = tshark.pdml(without(read(name), begins(start)))
    first = min((packet.number for packet in part if methods(packet)), default=start)
    for packet in part:
        if packet.number >= first and methods(whole[packet.number]) and methods(packet):
            same_or_noted(whole[packet.number], packet)
    assert not [packet.number for packet in part if packet.malformed]
    # A request that begins behind the cut is decoded if the context was recognised.
    requests = [number for number, _, frame in frames(read(name)) if number >= first and pdu_type(frame) == 0
                and methods(whole[number])]
    shown = {packet.number: packet for packet in part}
    missed = [number for number in requests if not methods(shown[number])]
    assert len(missed) <= 1, missed            # the rest of a request that began before


# ---- One side only ----

def test_requests_alone(tshark, packets):
    """Only the client's side was captured."""
    whole = {packet.number: packet for packet in packets("rpctcp-emsmdb")}
    part = tshark.pdml(without(read("rpctcp-emsmdb"), is_from(SERVER_PORT)))
    found = [packet for packet in part if methods(packet)]
    assert len(found) > 40
    assert sum(same_or_noted(whole[packet.number], packet) for packet in found) > 40


def test_responses_alone(tshark, packets):
    """Only the server's side: answers to EcDoConnectEx and EcDoRpcExt2 are known by their own shape."""
    whole = {packet.number: packet for packet in packets("rpctcp-emsmdb")}
    data = without(read("rpctcp-emsmdb"), lambda _, frame: not is_from(SERVER_PORT)(_, frame))
    part = tshark.pdml(data)
    found = [packet for packet in part if methods(packet)]
    answered = [packet for packet in whole.values() if packet.first("emsmdb.opnum") and packet.first("emsmdb.request_in")
                and packet.first("emsmdb.opnum").show in ("10", "11")
                and packet.first("emsmdb.session") and packet.all("rop")]
    assert {packet.number for packet in answered} <= {packet.number for packet in found}
    assert all(packet.first("emsmdb.no_bind") for packet in found if packet.proto("emsmdb"))
    for packet in found:
        same_or_noted(whole[packet.number], packet)
    assert [packet for packet in found if packet.first("dcerpc.no_request_found")] == found
    assert decoded(tshark.pdml(data, "-2")) == decoded(part)


# ---- What is guessed, and what ends a guess ----

class Late:
    """A connection of which the Bind is missing."""

    def __init__(self, pcap, server=("10.0.0.1", 49152)):
        self.connection, self.call = pcap.connection(server), 0

    def pdu(self, kind, body, flags=3, verifier=b""):
        auth = max(len(verifier) - 8, 0)
        return struct.pack("<BBBBIHHI", 5, 0, kind, flags, 0x10, 16 + len(body) + len(verifier), auth, self.call) \
            + body + verifier

    def request(self, opnum, stub, context=0, flags=3, verifier=b"", new=True):
        self.call += new
        return self.connection.send(self.pdu(REQUEST, struct.pack("<IHH", len(stub), context, opnum) + stub, flags, verifier))

    def response(self, stub, context=0, flags=3):
        return self.connection.reply(self.pdu(RESPONSE, struct.pack("<IHBx", len(stub), context, 0) + stub, flags))

    def bind(self, interface, context=0, kind=BIND):
        identifier, major, minor = interface
        syntax, version = NDR
        self.connection.send(self.pdu(kind, struct.pack("<HHIB3xHBx", 5840, 5840, 0, 1, context, 1) + identifier.bytes_le
                                      + struct.pack("<HH", major, minor) + syntax.bytes_le + struct.pack("<I", version)))


def stubs(name, opnum):
    """(request, response) stubs of a capture's calls."""
    return [(one.request, one.response) for calls in rpc_exchanges(CAPTURES / f"{name}.pcap") for one in calls
            if one.kind == opnum]


ROPS = stubs("rpctcp-emsmdb", 11)[1]
CONNECT = stubs("rpctcp-emsmdb", 10)[1]
DISCONNECT = stubs("rpctcp-emsmdb", 1)[0]
STAT = stubs("rpctcp-nspi", 2)[0]
SAMR = (uuid.UUID("12345778-1234-abcd-ef00-0123456789ac"), 1, 0)


def interfaces(tshark, pcap, *args):
    """Which of our interfaces each frame shows, "" for none."""
    return [next((child.name for child in methods(packet)), "") for packet in tshark.pdml(bytes(pcap), *args)]


def test_a_context_that_was_recognised_stays_so(tshark):
    """What has no shape of its own is taken along: EcDoDisconnect is a handle and no more."""
    pcap = Pcap()
    late = Late(pcap)
    for request, response in (DISCONNECT, ROPS, DISCONNECT):
        late.request(1 if request == DISCONNECT[0] else 11, request)
        late.response(response)
    assert interfaces(tshark, pcap) == ["", "", *["emsmdb"] * 4]
    assert interfaces(tshark, pcap, "-2") == ["", "", *["emsmdb"] * 4]


@pytest.mark.parametrize("opnum, stub", [
    (0, composed.connect()), (2, composed.rpc(rop_buffer(b"\x16\x00\x00", [1]))),
    (9, composed.rpc_ext(rpc_header_ext(rop_buffer(b"\x16\x00\x00", [1]))))])
def test_legacy_methods_are_recognised(tshark, opnum, stub):
    """EcDoConnect, EcDoRpc, EcDoRpcExt: by the name, by the obfuscated RopSize, by the extended buffer."""
    pcap = Pcap()
    Late(pcap).request(opnum, stub)
    assert interfaces(tshark, pcap) == ["emsmdb"]


@pytest.mark.parametrize("opnum, stub", [
    (0, composed.connect(dn="o=Org/cn=alice")), (2, composed.rpc(b"\x16\x00\x00" + bytes(5))),
    (2, composed.rpc(rop_buffer(b"\x16\x00\x00", [])))])
def test_almost_legacy_methods_are_not(tshark, opnum, stub):
    pcap = Pcap()
    Late(pcap).request(opnum, stub)
    assert interfaces(tshark, pcap) == [""]


def every_nspi_request():
    return [(one.kind, one.request) for calls in rpc_exchanges(CAPTURES / "rpctcp-nspi.pcap") for one in calls
            if one.kind <= 20]


def test_which_nspi_requests_tell(tshark):
    """Each on a connection of its own: by a STAT, or by a distinguished name as NspiDNToMId, NspiModLinkAtt (in entry
    ids) and some of NspiGetTemplateInfo have one; a handle and numbers are not enough."""
    pcap = Pcap()
    requests = every_nspi_request()
    for opnum, stub in requests:
        Late(pcap).request(opnum, stub)
    found = interfaces(tshark, pcap)
    told = {opnum for (opnum, _), name in zip(requests, found, strict=True) if name == "oxnspi"}
    untold = {opnum for (opnum, _), name in zip(requests, found, strict=True) if name == ""}
    assert told == {0, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 19, 20}
    assert untold == {1, 8, 13, 16}


def test_nspi_in_fragments(tshark):
    """The first fragment tells: NspiQueryRows with a long explicit table."""
    mids = struct.pack("<2000I", *range(16, 2016))
    stub = STAT[0][:60] + struct.pack("<III", 2000, 0x20000, 2000) + mids + struct.pack("<II", 2000, 0)
    pcap = Pcap()
    late = Late(pcap)
    for at in range(0, len(stub), 1000):
        late.request(3, stub[at:at + 1000], flags=(at == 0) | 2 * (at + 1000 >= len(stub)), new=at == 0)
    (whole,) = [packet for packet in tshark.pdml(bytes(pcap)) if packet.proto("oxnspi") and packet.all("oxnspi.query_rows.explicit_table")]
    assert len(whole.all("oxnspi.query_rows.explicit_table")) == 2000
    assert not whole.all("oxnspi.undecoded")


# NspiUpdateStat: handle, Reserved at 20, STAT from 24 on, plDelta.
ALMOST = {
    "null handle": STAT[0][:4] + bytes(16) + STAT[0][20:],
    "Reserved": STAT[0][:20] + struct.pack("<I", 0x100) + STAT[0][24:],
    "SortType": STAT[0][:24] + struct.pack("<I", 1) + STAT[0][28:],
    "CodePage": STAT[0][:48] + struct.pack("<I", 0) + STAT[0][52:],
    "TemplateLocale": STAT[0][:52] + struct.pack("<I", 0) + STAT[0][56:],
    "SortLocale": STAT[0][:56] + struct.pack("<I", 0x7F) + STAT[0][60:],
    "too short": STAT[0][:-4],
    "too long": STAT[0] + bytes(4),
    "no padding": STAT[0] + b"\1",
}


@pytest.mark.parametrize("what", ALMOST)
def test_almost_nspi_requests_are_not(tshark, what):
    """On their own; in a context that was recognised odd values change nothing, what contradicts ends it."""
    pcap = Pcap()
    Late(pcap).request(2, ALMOST[what])
    late = Late(pcap)
    late.request(2, STAT[0])
    late.request(2, ALMOST[what])
    late.request(1, DISCONNECT[0] + bytes(4))
    taken = "oxnspi" if what in ("Reserved", "SortType", "CodePage", "TemplateLocale", "SortLocale") else ""
    assert interfaces(tshark, pcap) == ["", "oxnspi", taken, taken]


@pytest.mark.parametrize("opnum, change", [
    (0, lambda stub: struct.pack("<I", 0x100) + stub[4:]), (0, lambda stub: stub.replace(b"/o=", b"/O:", 1)),
    (1, lambda stub: stub[:4] + struct.pack("<I", struct.unpack_from("<I", stub, 4)[0] + 1) + stub[8:]),
    (1, lambda stub: stub.replace(b"/o=", b"/o\1", 1)), (0, lambda stub: stub[:-1]), (1, lambda stub: stub + b"\1")])
def test_almost_rfr_requests_are_not(tshark, opnum, change):
    """ulFlags, the name, its size, a control, too short, too long."""
    stub, _ = stubs("rpctcp-rfr", opnum)[0]
    pcap = Pcap()
    Late(pcap).request(opnum, stub)
    Late(pcap).request(opnum, change(stub))
    assert interfaces(tshark, pcap) == ["oxabref", ""]


def test_contexts_are_told_apart(tshark):
    """Another context on the connection, and the same on another connection, are none of it."""
    pcap = Pcap()
    late, other = Late(pcap), Late(pcap)
    late.request(11, ROPS[0])
    late.request(1, DISCONNECT[0], context=1)
    other.request(1, DISCONNECT[0])
    late.request(2, STAT[0], context=1)
    late.request(1, DISCONNECT[0] + bytes(4), context=1)       # NspiUnbind: handle, Reserved
    late.request(1, DISCONNECT[0])
    assert interfaces(tshark, pcap) == ["emsmdb", "", "", "oxnspi", "oxnspi", "emsmdb"]


@pytest.mark.parametrize("kind", (BIND, ALTER))
def test_a_bind_decides(tshark, kind):
    """Before the calls or behind the guess; the interface is the Bind's, whatever the stubs look like."""
    pcap = Pcap()
    late = Late(pcap)
    late.request(11, ROPS[0])
    late.call += 1
    late.bind(SAMR, kind=kind)
    late.request(11, ROPS[0])
    late.request(1, DISCONNECT[0])
    late.call += 1
    late.bind(NSPI, context=1, kind=ALTER)
    late.request(11, ROPS[0], context=1)
    packets = tshark.pdml(bytes(pcap))
    assert [[child.name for child in packet.children if child.name in ("emsmdb", "oxnspi", "samr")] for packet in packets] \
        == [["emsmdb"], [], ["samr"], ["samr"], [], ["oxnspi"]]
    assert [bool(packet.first("emsmdb.no_bind")) for packet in packets] == [True] + [False] * 5


@pytest.mark.parametrize("opnum, stub", [(11, DISCONNECT[0] + bytes(8)), (2, DISCONNECT[0] + b"\1\0\0\0"), (15, DISCONNECT[0]), (60, DISCONNECT[0])])
def test_what_contradicts_ends_a_guess(tshark, opnum, stub):
    """A stub that the interface can't have, an opnum that it hasn't: this call and what has no shape of its own is
    Wireshark's again."""
    pcap = Pcap()
    late = Late(pcap)
    late.request(11, ROPS[0])
    late.request(opnum, stub)
    late.request(1, DISCONNECT[0])
    again = late.request(11, ROPS[0])
    found = interfaces(tshark, pcap)
    assert found[:3] == ["emsmdb", "", ""]
    assert found[again - 1] == ("emsmdb" if opnum < 15 else "")
    assert [packet.first("dcerpc.cn_ctx_id.no_bind") is not None for packet in tshark.pdml(bytes(pcap))][:3] \
        == [False, True, True]


def test_fragments(tshark):
    """The first fragment tells; the others follow, also with another connection's calls between them."""
    pcap = Pcap()
    late, other = Late(pcap), Late(pcap)
    request, _ = max(stubs("rpctcp-emsmdb", 11), key=lambda both: len(both[0]))
    _, response = max(stubs("rpctcp-emsmdb", 11), key=lambda both: len(both[1]) if len(both[1]) < 65000 else 0)
    for at in range(0, len(request), 1000):
        last = at + 1000 >= len(request)
        late.request(11, request[at:at + 1000], flags=(at == 0) | 2 * last, new=at == 0)
        other.request(11, ROPS[0])
    for at in range(0, len(response), 1000):
        late.response(response[at:at + 1000], flags=(at == 0) | 2 * (at + 1000 >= len(response)))
    whole = Pcap()
    rpc = Rpc(whole, EMSMDB)
    rpc.exchange(11, request, response)

    def rops(packets):
        return [wire(proto) for packet in packets for proto in methods(packet) if packet.all("rop")
                and packet.first("dcerpc.fragment.count")]
    found = rops(tshark.pdml(bytes(pcap)))
    expected = [wire(proto) for packet in tshark.pdml(bytes(whole)) for proto in methods(packet)]
    assert len(found) == 2
    assert [len(one) for one in found] == [len(one) for one in expected]
    assert rops(tshark.pdml(bytes(pcap), "-2")) == found


def test_verifiers(tshark):
    """Signed stubs are read, sealed ones left alone."""
    for level, name in ((2, "emsmdb"), (5, "emsmdb"), (6, "")):
        pcap = Pcap()
        pad = -len(ROPS[0]) % 16
        Late(pcap).request(11, ROPS[0] + bytes(pad), verifier=struct.pack("<BBBxI", 10, level, pad, 1) + bytes(16))
        assert interfaces(tshark, pcap) == [name], level


def test_verification_trailer(tshark):
    """MS-RPCE 2.2.2.13: may stand behind the stub."""
    trailer = bytes.fromhex("8ae3137102f43671") + bytes.fromhex("0140040000000000")
    pcap = Pcap()
    Late(pcap).request(11, ROPS[0] + bytes(-len(ROPS[0]) % 4) + trailer)
    assert interfaces(tshark, pcap) == ["emsmdb"]


def test_other_encodings_are_left_alone(tshark):
    """Big endian, and requests with an object UUID, which none of the interfaces has."""
    pcap = Pcap()
    late = Late(pcap)
    late.connection.send(struct.pack(">BBBBIHHI", 5, 0, REQUEST, 3, 0, 24 + len(ROPS[0]), 0, 1)
                         + struct.pack(">IHH", len(ROPS[0]), 0, 11) + ROPS[0])
    late.request(11, bytes(16) + ROPS[0], flags=0x83)
    assert interfaces(tshark, pcap) == ["", ""]


# ---- Others' traffic ----

def foreign():
    """(interface, opnum, direction, stub): see foreign_stubs.py."""
    for line in (PROJECT / "tests/data/foreign-stubs.txt").read_text(encoding="ascii").splitlines():
        name, opnum, side, stub = line.split()
        yield name, int(opnum), side, bytes.fromhex(stub)


def is_left_alone(tshark, pcap):
    found = tshark.fields(bytes(pcap), "frame.number", "_ws.col.Protocol" if tshark.version < (4, 2) else "_ws.col.protocol",
                          where="emsmdb or oxnspi or oxabref")
    assert found == []


def test_foreign_stubs(tshark):
    """Calls of other interfaces, under their own opnum and every one that EMSMDB, NSPI and RFR have; requests and,
    each on a connection of its own, responses. Many begin with a handle."""
    pcap, count = Pcap(), 0
    for _, opnum, side, stub in foreign():
        if side == "response":
            Late(pcap).response(stub)
            continue
        late = Late(pcap)
        for number in {opnum, *range(21)}:
            late.request(number, stub)
            count += 1
    assert count > 10000
    is_left_alone(tshark, pcap)


def test_foreign_calls_show_as_without_plugin(tshark):
    pcap = Pcap()
    for name, opnum, side, stub in foreign():
        if name in ("samr", "rrp", "drsuapi"):
            late = Late(pcap)
            late.request(opnum, stub) if side == "request" else late.response(stub)
    plain = copy.copy(tshark)
    plain.env = {**tshark.env, "HOME": "/nonexistent"}
    for args in ((), ("-2",)):
        assert tshark.run(bytes(pcap), "-P", "-V", *args).stdout == plain.run(bytes(pcap), "-P", "-V", *args).stdout


def test_random_stubs(tshark):
    """Bytes, and small numbers behind a handle."""
    random_ = random.Random(11)
    pcap = Pcap()
    for _ in range(600):
        late = Late(pcap)
        for opnum in range(21):
            words = struct.pack("<20I", *(random_.choice((0, 0, 1, 4, 8, 32, random_.getrandbits(32))) for _ in range(20)))
            stub = random_.randbytes(random_.randrange(120)) if random_.random() < .5 else \
                bytes(4) + random_.randbytes(16) + words[:4 * random_.randrange(21)]
            late.request(opnum, stub)
        late.response(random_.randbytes(200))
    is_left_alone(tshark, pcap)


@pytest.mark.parametrize("name", ("mapihttp-nspi", "rpctcp-nspi"))
def test_complete_captures_have_no_guess(packets, name):
    assert not [packet.number for packet in packets(name) for prefix in RPC.values() if packet.first(f"{prefix}.no_bind")]


# ---- MAPI/HTTP: sessions without Connect, objects without the ROP that opened them ----

@pytest.mark.parametrize("name, start", [("mapihttp-logon-folders", 60), ("mapihttp-messages", 60),
                                         ("mapihttp-notifications", 100), ("mapihttp-nspi", 60)])
def test_mapihttp_cut_at_the_start(tshark, packets, name, start):
    whole = {packet.number: packet for packet in packets(name)}
    part = tshark.pdml(without(read(name), begins(start)))
    found = [packet for packet in part if packet.proto("mapihttp")]
    assert found
    same = 0
    for packet in found:
        full = whole[packet.number]
        for before, after in zip(full.all("rop"), packet.all("rop"), strict=True):
            if not noted(after):
                assert wire(before) == wire(after), packet.number
                same += 1
    assert same or name == "mapihttp-nspi"
    assert not [packet.number for packet in part if packet.malformed]

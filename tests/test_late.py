"""Captures that start late: DCE/RPC without a Bind, sessions without Connect, connections of which a side is missing.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
from partial import begins, frames, is_binding, is_from, payload, pdu_type, without
from wireshark import CAPTURES, OURS

RPC = {"rpctcp-emsmdb": "emsmdb", "rpctcp-nspi": "oxnspi", "rpctcp-rfr": "oxabref"}
SERVER_PORT = 49152
# Said by a tree that lacks what came before.
NOTES = ("rop.missing_context", "rop.no_request", "rop.no_response", "oxnspi.missing_context")


def read(name):
    return (CAPTURES / f"{name}.pcap").read_bytes()


def wire(node):
    """What is decoded of the wire below an item: name, place and value; not what the session adds."""
    return [(one.name, one.pos, one.size, one.value) for one in node.walk() if one.size and not one.hidden
            and one.name and not one.name.startswith("_ws.")]


def protocols(packet):
    return [child for child in packet.children if child.name in OURS]


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

@pytest.mark.parametrize("name", RPC)
def test_without_binds_all_is_decoded(tshark, packets, name):
    """From the first call that is recognised on; before it only what has no shape of its own."""
    part = tshark.pdml(without(read(name), is_binding))
    first = min(packet.number for packet in part if methods(packet))
    whole = {number: protos for number, protos in decoded(packets(name)).items() if number >= first}
    assert decoded(part) == whole
    missed = [packet.number for packet in packets(name) if methods(packet) and packet.number < first]
    assert len(missed) <= 2                    # EcDummyRpc has no parameters
    marks = [packet for packet in part if packet.first(f"{RPC[name]}.no_bind")]
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
    whole = tshark.fields(read(name), *fields, where=f"{prefix} and frame.number >= {part[0][0][0]}")
    for row in part + whole:
        row[-1] = [re.sub(r"\[TCP [^]]*\] ", "", text) for text in row[-1]]
    assert part == whole


@pytest.mark.parametrize("name", RPC)
def test_switch(tshark, name):
    """Each interface can be left alone: then the tree is Wireshark's own."""
    data = without(read(name), is_binding)
    off = tshark.pdml(data, "--disable-heuristic", f"{RPC[name]}_no_bind")
    assert not [packet.number for packet in off if packet.proto(RPC[name])]
    assert [packet for packet in off if packet.first("dcerpc.cn_ctx_id_no_bind") or packet.first("dcerpc.stub_data")]


# ---- Cut anywhere ----

STARTS = {"rpctcp-emsmdb": (7, 8, 9, 20, 33, 64, 75, 82, 121, 300, 500, 711, 716),
          "rpctcp-nspi": (4, 5, 6, 7, 30, 57, 100), "rpctcp-rfr": (4, 6, 7, 8, 9)}


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

"""Extended buffers: obfuscation, compression, both, chains; wrong sizes and corrupt compression.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
from encode import (COMPRESSED, LAST, XOR_MAGIC, execute_request, execute_response, get_properties_all,
                    get_properties_all_response, lz77, rop_buffer, rpc_header_ext, tagged, u32)
from hypothesis import given, settings
from hypothesis import strategies as st
from match import by_request_id, rops_of
from pcap import META, MapiHttp
from spec_tables import ROPS

CAPTURE = "mapihttp-compressed-obfuscated"
KNOWN = {rop["id"] for rop in ROPS}


def header_fields(packet):
    """(Flags, Size, SizeActual) of every extended buffer of the ROP buffer."""
    found = []
    for node in packet.all("emsmdb.rpc_header_ext"):
        if node.first("emsmdb.rpc_header_ext.flags") is None:
            continue
        found.append(tuple(node.first(f"emsmdb.rpc_header_ext.{name}").int()
                           for name in ("flags", "size", "size_actual")))
    return found


def logged_headers(record):
    return [(one["rhe_flags"], one["size"], one["size_actual"]) for one in record.get("buffers") or []]


def test_every_mix_is_in_the_capture(operations):
    flags = {buffer["rhe_flags"] & 3 for operation in operations(CAPTURE)
             for buffer in operation["req"].get("buffers") or []}
    assert flags == {0, 1, 2, 3}


def test_headers_and_rops(operations, packets):
    frames = by_request_id(packets(CAPTURE))
    for operation in operations(CAPTURE):
        for key, is_request in (("req", True), ("resp", False)):
            record, packet = operation.get(key) or {}, frames[operation["request_id"]][is_request]
            logged = logged_headers(record)
            # The auxiliary buffer comes last; the record has it for Connect only.
            assert header_fields(packet)[:len(logged)] == logged, (operation["n"], key)
            assert [rop.first("rop.id").int() for rop in packet.all("rop")] \
                == [int(rop["id"], 16) for rop in rops_of(record, KNOWN)], (operation["n"], key)


def test_auxiliary_blocks_are_named(operations, packets):
    frames = by_request_id(packets(CAPTURE))
    for operation in operations(CAPTURE):
        for key, is_request in (("req", True), ("resp", False)):
            blocks = ((operation.get(key) or {}).get("aux") or {}).get("blocks")
            if blocks is None:
                continue
            nodes = frames[operation["request_id"]][is_request].all("emsmdb.aux_header.type")
            assert [node.int() for node in nodes] == [int(block["type"], 16) for block in blocks]
            for node, block in zip(nodes, blocks):
                assert block["name"] in node.showname


def test_nothing_is_undecoded(packets):
    """Apart from ROPs that no table has yet, which are bytes from their RopId on."""
    for packet in packets(CAPTURE):
        if any(rop.first("rop.id").int() not in KNOWN for rop in packet.all("rop")):
            continue
        assert [node for node in packet.walk() if node.name.endswith(".undecoded")] == [], packet.number


# ---- hand-made buffers ----

def send(tshark, buffers):
    """One Execute for each list of (rops, handles, flags): the response is a chain of them."""
    http, frames = MapiHttp(), []
    for chain in buffers:
        asked = rpc_header_ext(rop_buffer(get_properties_all() * len(chain), [1]))
        told = b"".join(rpc_header_ext(rop_buffer(rops, [1]), flags | (LAST if at == len(chain) - 1 else 0))
                        for at, (rops, flags) in enumerate(chain))
        frames.append(http.exchange("Execute", execute_request(asked), META + execute_response(told))[1])
    packets = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}
    return [packets[frame] for frame in frames]


@pytest.mark.parametrize("flags", [0, COMPRESSED, XOR_MAGIC, COMPRESSED | XOR_MAGIC])
def test_chain(tshark, flags):
    rops = [get_properties_all_response([tagged(0x0037001F, f"subject {at} " + "abc" * 60)]) for at in range(3)]
    packet, = send(tshark, [[(one, flags) for one in rops]])
    assert [node.show for node in packet.all("oxprops.subject")] == [f"subject {at} " + "abc" * 60 for at in range(3)]
    assert packet.experts == []
    assert [one[0] for one in header_fields(packet)] == [flags, flags, flags | LAST]


# Compressible enough that the compressed form is smaller, as the document demands.
DATA = st.tuples(st.binary(min_size=1, max_size=300), st.integers(1, 40)).map(lambda two: b"\0" * 200 + two[0] * two[1])


@settings(max_examples=5)
@given(st.lists(st.tuples(DATA, st.sampled_from([0, 1, 2, 3])), min_size=20, max_size=40))
def test_round_trip(tshark, examples):
    chains = [[(get_properties_all_response([tagged(0x7FEA0102, data)]), flags)] for data, flags in examples]
    for (data, flags), packet in zip(examples, send(tshark, chains)):
        node = packet.first("oxcdata.value.binary")
        assert node is not None and node.bytes == data, (flags, len(data), packet.experts)
        assert packet.experts == []


def damaged():
    plain = rop_buffer(get_properties_all_response([tagged(0x0037001F, "abc" * 100)]), [1])
    packed = lz77(plain)
    header = struct.Struct("<HHHH")
    yield "Size beyond the buffer", header.pack(0, LAST, len(plain) + 50, len(plain) + 50) + plain
    yield "Size smaller than the payload", header.pack(0, LAST, 10, 10) + plain
    yield "Size zero", header.pack(0, LAST, 0, 0) + plain
    yield "SizeActual differs without compression", header.pack(0, LAST, len(plain), len(plain) + 9) + plain
    yield "SizeActual too large", header.pack(0, LAST | COMPRESSED, len(packed), len(plain) + 9) + packed
    yield "SizeActual too small", header.pack(0, LAST | COMPRESSED, len(packed), len(plain) - 9) + packed
    yield "SizeActual all ones", header.pack(0, LAST | COMPRESSED, len(packed), 0xFFFF) + packed
    yield "match before the start", header.pack(0, LAST | COMPRESSED, 6, 500) + u32(0x80000000) + b"\xff\xff"
    yield "flags only", header.pack(0, LAST | COMPRESSED, 4, 500) + u32(0)
    yield "match without its length", header.pack(0, LAST | COMPRESSED, 7, 500) + u32(0x7FFFFFFF) + b"a\x07\0"
    yield "no bytes at all", header.pack(0, LAST | COMPRESSED, 0, 500)
    yield "half a header", header.pack(0, LAST, 8, 8)[:5]
    yield "no last buffer", rpc_header_ext(plain, 0)
    yield "unknown version", rpc_header_ext(plain, version=7)
    yield "compressed, cut in the middle", header.pack(0, LAST | COMPRESSED, len(packed) // 2, len(plain)) \
        + packed[:len(packed) // 2]
    yield "XOR where none is told", rpc_header_ext(bytes(byte ^ 0xA5 for byte in plain))


DAMAGED = dict(damaged())


@pytest.fixture(scope="module")
def damaged_packets(tshark):
    http, frames = MapiHttp(), {}
    asked = execute_request(rpc_header_ext(rop_buffer(get_properties_all(), [1])))
    for what, buffers in DAMAGED.items():
        frames[http.exchange("Execute", asked, META + execute_response(buffers))[1]] = what
    return {frames[packet.number]: packet for packet in tshark.pdml(bytes(http.pcap)) if packet.number in frames}


@pytest.mark.parametrize("what", DAMAGED)
def test_damage_is_told_and_survived(damaged_packets, what):
    packet = damaged_packets[what]
    assert packet.experts, "nothing is said"
    assert packet.malformed == []
    # What stands behind the ROP buffer is read all the same: its size is its own.
    assert packet.first("mapihttp.execute.auxiliary_buffer_size") is not None

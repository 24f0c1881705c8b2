"""Bytes that others recorded: ROP buffers and stubs of Outlook 2007, LZ77 made on Windows.

data/vectors.jsonl: `source` and `origin` say where each comes from.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import struct

import pytest
from encode import COMPRESSED, LAST, execute_request, rpc_header_ext
from mutate import unlz77
from pcap import EMSMDB, MapiHttp, Pcap, Rpc
from spec_tables import ROPS
from vectors import name, of

KNOWN = {rop["id"] for rop in ROPS}


def one_packet(tshark, pcap, number):
    return next(packet for packet in tshark.pdml(bytes(pcap)) if packet.number == number)


def shown_bytes(tshark, http, source):
    """The bytes of the first data source whose name begins so, from tshark's hex dump."""
    lines = iter(tshark.run(bytes(http.pcap), "-x").stdout.splitlines())
    next(line for line in lines if line.startswith(source))
    found = b""
    for line in lines:
        if not re.match(r"[0-9a-f]{4}  ", line):
            break
        found += bytes.fromhex(line[6:53].replace(" ", ""))
    return found


@pytest.mark.parametrize("vector", of("LZ77 (= DIRECT2"), ids=name)
def test_lz77_of_windows(tshark, vector):
    packed, plain = bytes.fromhex(vector["hex"]), bytes.fromhex(vector["expected"]["decompressed_hex"])
    assert unlz77(packed, len(plain)) == plain
    buffer = struct.pack("<HHHH", 0, COMPRESSED | LAST, len(packed), len(plain)) + packed
    http = MapiHttp()
    http.exchange("Execute", execute_request(buffer))
    assert shown_bytes(tshark, http, "Decompressed ROP buffer") == plain


ROP_NAMES = {rop["id"]: rop["name"] for rop in ROPS}


def by_rop(vector):
    """The name of its first ROP, and its own."""
    rops = vector["expected"].get("rops")
    number = bytes.fromhex(rops)[0] if rops else bytes.fromhex(vector["expected"]["uncompressed"])[2]
    return f"{ROP_NAMES[number]}-{name(vector)}"


@pytest.mark.parametrize("vector", of("compressed ROP input buffer"), ids=by_rop)
def test_outlook_2007_rops(tshark, vector):
    """Compressed ROP buffers of a real Outlook: nothing undecoded up to the first ROP without a table."""
    http = MapiHttp()
    number, _ = http.exchange("Execute", execute_request(bytes.fromhex(vector["hex"])))
    check_rops(one_packet(tshark, http.pcap, number), bytes.fromhex(vector["expected"]["uncompressed"])[2])


@pytest.mark.parametrize("vector", of("Execute request body"), ids=by_rop)
def test_execute_bodies(tshark, vector):
    http = MapiHttp()
    number, _ = http.exchange("Execute", bytes.fromhex(vector["hex"]))
    packet = one_packet(tshark, http.pcap, number)
    check_rops(packet, bytes.fromhex(vector["expected"]["rops"])[0])
    assert [node.int() for node in packet.all("rop.server_object_handle")] \
        == [int.from_bytes(bytes.fromhex(one), "little") for one in vector["expected"]["handles"]]


def check_rops(packet, first):
    ids = [rop.first("rop.id").int() for rop in packet.all("rop")]
    assert ids and ids[0] == first
    assert packet.malformed == []
    if set(ids) <= KNOWN:
        assert [node for node in packet.walk() if node.name.endswith((".undecoded", ".short"))] == []


@pytest.mark.parametrize("vector", of("EcDoRpcExt2"), ids=lambda vector: f"EcDoRpcExt2-{name(vector)}")
def test_outlook_2007_stubs(tshark, vector):
    rpc = Rpc(Pcap(), EMSMDB)
    number, _ = rpc.exchange(11, bytes.fromhex(vector["hex"]))
    packet = one_packet(tshark, rpc.pcap, number)
    expected = vector["expected"]
    assert packet.first("emsmdb.do_rpc_ext2.pcxh").bytes.hex() == expected["cxh"]
    assert packet.first("emsmdb.do_rpc_ext2.cb_in").int() == expected["cbIn"]
    assert packet.first("emsmdb.do_rpc_ext2.pcb_out").int() == int(expected["pcbOut"], 16)
    assert packet.all("rop") and packet.malformed == []
    assert packet.all("emsmdb.undecoded") == []


@pytest.mark.parametrize("vector", of("XorMagic|Last) + AUX"), ids=name)
def test_outlook_2007_auxiliary_blocks(tshark, vector):
    http = MapiHttp()
    body = execute_request(rpc_header_ext(struct.pack("<H", 2)), bytes.fromhex(vector["hex"]))
    number, _ = http.exchange("Execute", body)
    packet = one_packet(tshark, http.pcap, number)
    assert [node.int() for node in packet.all("emsmdb.aux_header.type")] == [one["Type"] for one in vector["expected"]["aux"]]
    assert [node.int() for node in packet.all("emsmdb.aux_header.size")] == [one["Size"] for one in vector["expected"]["aux"]]

"""What property types are called, wherever one stands: those of MS-OXCDATA 2.11.1, and the types of columns that have
one value of several in each row (MS-OXCDATA 2.13.1, MS-OXCTABL 2.2.1.1).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
import yaml
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext, text16, u16, u32
from pcap import META, MapiHttp
from vectors import of
from wireshark import PROJECT
from test_calendar import decode_one

TYPES = {one["value"]: one["name"] for one in
         yaml.safe_load((PROJECT / "specs/ms-oxcdata-types.yaml").read_text(encoding="utf-8"))["property_types"]}
INSTANCES = {value | 0x2000: f"{name} with MultivalueInstance" for value, name in TYPES.items() if value & 0x1000}
NAMES = {**TYPES, **INSTANCES}


def sort_table(orders):
    """RopSortTable, MS-OXCROPS 2.2.5.2. orders: types."""
    packed = b"".join(struct.pack("<HHB", kind, 0x800F, 0) for kind in orders)
    return b"\x13\0\0\0" + struct.pack("<HHH", len(orders), 0, 0) + packed


def set_columns(types):
    """RopSetColumns, MS-OXCROPS 2.2.5.1."""
    return b"\x12\0\0\0" + u16(len(types)) + b"".join(u32(0x800F0000 | kind) for kind in types)


@pytest.fixture(scope="module")
def capture():
    """All types as sort orders, then as columns, then a row of strings."""
    http = MapiHttp()
    for request, answer in ((sort_table(NAMES), b"\x13\0\0\0\0\0\0"), (set_columns(NAMES), b"\x12\0\0\0\0\0\0"),
                            (set_columns([0x301F]), b"\x12\0\0\0\0\0\0"),
                            (b"\x15\0\0\0\x01\x01\0", b"\x15\0\0\0\0\0\x02\x01\0\0" + text16("one of them"))):
        http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(request, [0x41]))),
                      META + execute_response(rpc_header_ext(rop_buffer(answer, [0x41]))))
    return bytes(http.pcap)


def test_types_of_sort_orders_and_columns(tshark, capture):
    sort, columns = [packet for packet in tshark.pdml(capture) if packet.first("mapihttp.request_type")][0:3:2]
    kinds = [node.showname.partition(": ")[2] for node in sort.all("oxcdata.sort_order.property_type")]
    assert kinds == [f"{name} (0x{value:04x})" for value, name in NAMES.items()]
    kinds = [node.showname.partition(": ")[2] for node in columns.all("oxcdata.property_type")]
    assert kinds == [f"{name} (0x{value:04x})" for value, name in NAMES.items()]
    tags = [node.showname.partition(": ")[2] for node in columns.all("rop.set_columns.property_tags")]
    assert tags == [f"0x800f {name} (0x800f{value:04x})" for value, name in NAMES.items()]
    assert len(INSTANCES) == 12 and not sort.experts and not columns.experts


def test_one_of_several_values(tshark, capture):
    row = tshark.pdml(capture)[-1]
    assert [node.show for node in row.all("oxcdata.value.string")] == ["one of them"] and not row.malformed


@pytest.mark.parametrize("kind", [0x301F, 0x001F])
def test_filter_by_name(tshark, capture, kind):
    for field in ("oxcdata.sort_order.property_type", "oxcdata.property_type"):
        by_name = tshark.fields(capture, "frame.number", where=f'{field} == "{NAMES[kind]}"')
        assert by_name == tshark.fields(capture, "frame.number", where=f"{field} == {kind}") != []


def test_types_of_a_views_columns(tshark):
    """MS-OXOCFG 2.2.6.1.1."""
    _, item = decode_one(tshark, "view_descriptor_binary", bytes.fromhex(of("ViewDescriptor")[0]["hex"]))
    nodes = item.all("oxcdata.column_packet.property_type")
    assert nodes and all(node.showname.endswith(f": {NAMES[node.int()]} (0x{node.int():04x})") for node in nodes)

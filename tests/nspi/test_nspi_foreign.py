"""NSPI and RFR calls that others made: every value that was put in is shown, nothing is left over.

data/nspi-stubs.jsonl: stubs marshalled by python3-impacket (foreign_nspi_stubs.py), with the values put in, by the names of
the IDL. data/nspi-bodies.jsonl: MAPI/HTTP bodies and a stub from another server's tests, with the values read off
by hand, and the rules that they break.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json
import re

import pytest
from match import same
from pcap import NSPI, RFR, MapiHttp, Pcap, Rpc
from wireshark import PROJECT, is_value, snake


def load(name):
    with open(PROJECT / "tests/data" / name, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


CALLS, BODIES = load("nspi-stubs.jsonl"), load("nspi-bodies.jsonl")
SIDES = ("request", "response")

# What the MAPI/HTTP bodies call the parameters of the RPC methods, where it isn't the same.
NAMES = {"dwFlags": "flags", "pServerGuid": "server_guid", "Count": "row_count", "dwETableCount": "explicit_table_count",
         "lpETable": "explicit_table", "ulRequested": "row_count", "dwMId": "minimal_id", "plResult": "result",
         "MId1": "minimal_id1", "MId2": "minimal_id2", "ulType": "display_type", "pDN": "template_dn",
         "dwCodePage": "code_page", "dwLocaleID": "locale_id", "ulPropTag": "property_tag", "lpVersion": "version",
         "plDelta": "delta", "Reserved1": "reserved", "Reserved2": "interface_option_flags"}
MORE_NAMES = {("NspiGetIDsFromNames", "dwFlags"): "dw_flags", ("NspiQueryColumns", "dwFlags"): "mapi_flags",
              ("RfrGetNewDSA", "ErrorCode"): "return_value", ("RfrGetFQDNFromServerDN", "ErrorCode"): "return_value"}
# PropertyTagArray_r that holds MIds.
MIDS = {("NspiSeekEntries", "lpETable"), ("NspiGetMatches", "pReserved"), ("NspiGetMatches", "ppOutMIds"),
        ("NspiResortRestriction", "pInMIds"), ("NspiResortRestriction", "ppOutMIds"), ("NspiDNToMId", "ppOutMIds")}
# Restriction_r's parts by the names of MS-OXCDATA 2.12.
RESTRICTIONS = {"cRes": "restrict_count", "relop": "rel_op", "relBMR": "bitmap_rel_op", "ulMask": "mask", "cb": "size",
                "ulPropTag": "prop_tag", "ulPropTag1": "prop_tag1", "ulPropTag2": "prop_tag2", "ulSubObject": "subobject",
                "ulReserved1": "reserved1", "ulReserved2": "reserved2"}


def interface(call):
    return RFR if call["method"].startswith("Rfr") else NSPI


def stub(call, side):
    return bytes.fromhex(call[side]["hex"])


def leaf(value):
    """A value of the records as match.same() wants it."""
    if isinstance(value, dict):
        return value.get("bytes", value.get("guid"))
    return value


class Told:
    """What a record says: lists of values by filter name, in the order of the tree, and the property values."""

    def __init__(self, call, side):
        self.method, self.values, self.properties = call["method"], {}, []
        protocol = "oxabref" if self.method.startswith("Rfr") else "oxnspi"
        self.prefix = f"{protocol}.{snake(self.method.removeprefix('Nspi').removeprefix('Rfr'))}"
        for name, value in call[side]["values"].items():
            if value is not None:
                self.parameter(name, value)

    def put(self, field, value):
        if value is not None:
            self.values.setdefault(field, []).append(leaf(value))

    def parameter(self, name, value):
        kind = set(value) if isinstance(value, dict) else set()
        if "SortType" in kind:
            for field, one in value.items():
                self.put(f"oxnspi.stat.{snake(field)}", one)
        elif "cNames" in kind:
            self.put("oxnspi.property_name_set.c_names", value["cNames"])
            self.names(value["aulPropTag"])
        elif name == "pNames" and isinstance(value, list):
            self.names([one for one in value if one])
        elif "aulPropTag" in kind:
            self.tags(name, value)
        elif "aRow" in kind:
            special = self.method == "NspiGetSpecialTable"
            self.put("oxnspi.special_rows.rows_count" if special else "oxnspi.columns_and_rows.row_count", value["cRows"])
            for row in value["aRow"]:
                self.row(row)
        elif "lpProps" in kind:
            self.row(value)
        elif "ulPropTag" in kind:
            self.property(value)
        elif "rt" in kind:
            self.restriction(value)
        elif "Strings" in kind:
            array = "w_name_array" if self.method == "NspiResolveNamesW" else "name_array"
            self.list(f"oxnspi.{array}.name_count", value["Count"], f"oxnspi.{array}.name_values", value["Strings"])
        elif "lpbin" in kind:
            self.list("oxnspi.entry_id_array.entry_id_count", value["cValues"], "oxnspi.sized_entry_id.size",
                      [one["cValues"] for one in value["lpbin"] or ()])
            for one in value["lpbin"] or ():
                self.entry_id(bytes.fromhex(leaf(one["lpb"]) or ""))
        elif "lID" in kind:
            self.names([value])
        else:
            own = MORE_NAMES.get((self.method, name)) or NAMES.get(name) or snake(name)
            for one in value if isinstance(value, list) else [value]:
                self.put(f"{self.prefix}.{own}", one)

    def names(self, values):
        for value in values:
            for part, own in (("lpguid", "property_name_guid"), ("ulReserved", "reserved"), ("lID", "property_name_id")):
                self.put(f"oxnspi.property_name_id.{own}", value[part])

    def list(self, count_field, count, field, values):
        self.put(count_field, count)
        for one in values:
            self.put(field, one)

    def tags(self, name, value):
        if (self.method, name) in MIDS:
            array, count, own = "minimal_id_array", "minimal_id_count", "minimal_ids"
        elif name == "ppMIds":
            array, count, own = "resolved_id_array", "minimal_id_count", "minimal_ids"
        else:
            array, count, own = "large_property_tag_array", "property_tag_count", "property_tags"
        self.list(f"oxnspi.{array}.{count}", value["cValues"], f"oxnspi.{array}.{own}", value["aulPropTag"])

    def entry_id(self, data):
        """MS-OXNSPI 2.2.9.2, 2.2.9.3."""
        if data[:1] == b"\x87":
            self.put("oxcdata.ephemeral_entry_id.display_type", int.from_bytes(data[24:28], "little"))
            self.put("oxcdata.ephemeral_entry_id.m_id", int.from_bytes(data[28:], "little"))
        elif data:
            self.put("oxcdata.address_book_entry_id.type", int.from_bytes(data[24:28], "little"))
            self.put("oxcdata.address_book_entry_id.x500_dn", data[28:-1].decode())

    def row(self, row):
        self.put("oxnspi.address_book_property_value_list.property_value_count", row["cValues"])
        for one in row["lpProps"] or ():
            self.property(one)

    def restriction(self, value):
        kind, arm = value["res"]
        self.put("oxcdata.restriction.restrict_type", value["rt"])
        self.put("oxcdata.restriction.discriminant", kind)
        for name, one in arm.items():
            if one is None:
                continue
            if name == "ulFuzzyLevel":
                self.put("oxcdata.restriction.fuzzy_level_low", one & 0xFFFF)
                self.put("oxcdata.restriction.fuzzy_level_high", one >> 16)
            elif name == "lpProp":
                self.property(one)
            elif name == "lpRes":
                for each in one if isinstance(one, list) else [one]:
                    self.restriction(each)
            elif kind == 3 and name == "ulPropTag":
                self.put("oxcdata.restriction.property_tag", one)
            else:
                self.put(f"oxcdata.restriction.{RESTRICTIONS[name]}", one)

    def property(self, value):
        kind, content = value["Value"]
        if isinstance(content, dict) and "cValues" in content:
            content = next(one for name, one in content.items() if name != "cValues")
        elements = content if isinstance(content, list) else [content]
        # {cValues, lpb}: a binary in a list of them
        elements = [one["lpb"] if isinstance(one, dict) and "lpb" in one else one for one in elements]
        self.properties.append((value["ulPropTag"], [leaf(one) for one in elements if one is not None]
                                if kind not in (0x01, 0x0D) else []))


def filetime(node):
    """A time's value on the wire."""
    return int.from_bytes(node.bytes, "little")


def shows(node, tag, value):
    return filetime(node) == value if tag & 0xFFF == 0x40 else same(node, value)


@pytest.fixture(scope="module")
def packets_of(tshark):
    """(call, side) -> packet; all calls of an interface on one connection."""
    pcap = Pcap()
    peers = {NSPI: Rpc(pcap, NSPI), RFR: Rpc(pcap, RFR)}
    frames = {}
    for call in CALLS:
        both = peers[interface(call)].exchange(call["opnum"], stub(call, "request"), stub(call, "response"))
        frames.update(zip(both, [(call["call"], side) for side in SIDES]))
    return {frames[packet.number]: packet for packet in tshark.pdml(bytes(pcap)) if packet.number in frames}


def named(call):
    """The method's whole name, and what is special about the call."""
    prefix = re.match("Nspi|Rfr", call["method"])[0]
    return call["call"] if call["call"].startswith(prefix) else prefix + call["call"]


# The calls' names come first in the tests', so that `pytest -k NspiQueryRows` finds them.
each_side_of_each_call = pytest.mark.parametrize(
    "call, side", [pytest.param(call, side, id=f"{named(call)}-{side}") for side in SIDES for call in CALLS])


@each_side_of_each_call
def test_values(packets_of, call, side):
    packet, told = packets_of[call["call"], side], Told(call, side)
    for field, values in told.values.items():
        nodes = packet.all(field)
        assert len(nodes) == len(values), (field, values, [node.showname for node in nodes])
        assert all(map(same, nodes, values)), (field, values, [node.showname for node in nodes])


@each_side_of_each_call
def test_property_values(packets_of, call, side):
    packet, told = packets_of[call["call"], side], Told(call, side)
    items = packet.properties()
    assert [item.first("oxcdata.property_tag").int() for item in items] == [tag for tag, _ in told.properties]
    for item, (tag, values) in zip(items, told.properties):
        nodes = [node for node in item.children if is_value(node)]
        assert len(nodes) == len(values), (hex(tag), values, nodes)
        assert all(shows(node, tag, value) for node, value in zip(nodes, values)), (hex(tag), values, nodes)


@each_side_of_each_call
def test_nothing_is_left_over(packets_of, call, side):
    packet = packets_of[call["call"], side]
    assert not packet.malformed and not packet.all("oxnspi.undecoded") and not packet.all("oxabref.undecoded")
    assert packet.faults == []


METHODS = {call["opnum"]: call["method"] for call in CALLS if interface(call) == NSPI}


def body_name(body):
    source = re.sub(r".*/|::.*", "", body["source"])[-60:].replace(" ", "-")
    return f"{METHODS[body['opnum']] if 'opnum' in body else 'Nspi' + body['request_type']}-{source}"


@pytest.mark.parametrize("body", BODIES, ids=body_name)
def test_bodies(tshark, body):
    pcap, data = Pcap(), bytes.fromhex(body["hex"])
    if "opnum" in body:
        number, _ = Rpc(pcap, NSPI).exchange(body["opnum"], data)
    else:
        number, _ = MapiHttp(pcap, "nspi").exchange(body["request_type"], data)
    packet = next(one for one in tshark.pdml(bytes(pcap)) if one.number == number)
    for field, values in body["values"].items():
        nodes = packet.all(field)
        assert len(nodes) == len(values) and all(map(same, nodes, values)), \
            (field, values, [node.showname for node in nodes])
    if body.get("cut"):
        assert any("needed" in one for one in packet.experts)
    else:
        assert packet.experts == body.get("experts", []) and not packet.malformed

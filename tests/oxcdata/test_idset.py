"""Sets of ids and changes in property values: MS-OXCFXICS 2.2.2.4, 2.2.2.6, 3.1.5.4.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json
import random
import re
import struct
import time
import uuid

import globset
import pytest
from encode import execute_request, execute_response, get_properties_all, get_properties_all_response, rop_buffer
from encode import rpc_header_ext, u16, u32, u64
from pcap import META, MapiHttp
from rules import binary, clean, decode, exchange
from wireshark import PROJECT

GIVEN, SEEN, DELETED = 0x40170102, 0x67960102, 0x67E50102
GUID, OTHER = uuid.UUID("6f7b18a5-dcbc-1eea-d03c-56578a11c301"), uuid.UUID("b5ffb99b-440f-4f77-b488-c5c6702ee3a8")
LARGEST = 0xFFFFFFFFFFFF
BY_GUID = {0x4017: True, 0x6796: True, 0x67DA: True, 0x67D2: True, 0x67E5: False, 0x4021: False, 0x6793: False,
           0x402D: False, 0x402E: False}

with open(PROJECT / "tests/data/fxics-vectors.jsonl", encoding="utf-8") as lines:
    VECTORS = {one["name"]: one for one in map(json.loads, lines) if one["kind"] in ("globset", "idset_replid",
                                                                                     "idset_replguid")}


def of_vector(vector):
    """(tag, value)"""
    data = bytes.fromhex(vector["hex"])
    if vector["kind"] == "globset":
        return GIVEN, GUID.bytes_le + data
    return (GIVEN if vector["kind"] == "idset_replguid" else DELETED), data


# A set with every command, two replicas, and stacks of several depths.
WHOLE = (GUID.bytes_le + bytes.fromhex("02000003000000520102010401055050" "520000000001000000000002ff"
                                       "0500000000014201eb010350" "06000000000c0a" "00")
         + OTHER.bytes_le + bytes.fromhex("0400000000" "5202000203" "50" "00"))
FAULTS = {
    "a range turned round": (DELETED, u16(1) + bytes.fromhex("5200000000000900000000000506000000000003" "00")),
    "a bitmask past 0xff": (DELETED, u16(1) + bytes.fromhex("0500000000" "0142fdff" "50" "00")),
    "a bitmask past the last counter": (DELETED, u16(1) + bytes.fromhex("05ffffffffff" "42ff01" "50" "00")),
    "an unknown command": (DELETED, u16(1) + bytes.fromhex("060000000000055300" "00")),
    "pops of nothing": (DELETED, u16(1) + b"\x50" * 100 + globset.globset((5, 5))),
    "the replica is cut": (DELETED, u16(1) + globset.globset((5, 6)) + b"\2"),
    "the GUID is cut": (SEEN, GUID.bytes_le + globset.globset((5, 6)) + bytes(15)),
    "a replica without GLOBSET": (DELETED, u16(1)),
}
MANY = {
    "everything": (SEEN, globset.by_guid(GUID, (1, LARGEST))),
    "everything, again and again": (SEEN, globset.by_guid(GUID, *[(0, LARGEST)] * 4800)),
    "singletons": (GIVEN, GUID.bytes_le + b"".join(b"\5" + globset.counter(high << 8)[:5] + b"".join(
        bytes((1, low)) for low in range(0, 256, 2)) + b"\x50" for high in range(230)) + b"\0"),
    "replicas": (DELETED, b"".join(globset.by_replid(n, (n, n + 1)) for n in range(1, 4001))),
    "replicas without ids": (DELETED, b"".join(u16(n) + b"\0" for n in range(1, 20001))),
}


def mutated():
    """Sets with some bytes changed."""
    chance = random.Random(5)
    for number in range(150):
        data = bytearray(WHOLE)
        for _ in range(chance.randrange(1, 4)):
            likely = (0, 1, 5, 6, 7, 0x42, 0x50, 0x52, chance.randrange(256))
            data[chance.randrange(16, len(data))] = chance.choice(likely)
        yield f"mutated {number}", (GIVEN, bytes(data))


CASES = {**{name: of_vector(one) for name, one in VECTORS.items()}, **FAULTS, **MANY,
         "all commands": (GIVEN, WHOLE),
         "two replicas": (DELETED, globset.by_replid(1, (5, 5)) + globset.by_replid(2, (0x100, 0x1FF))),
         **{f"{size} bytes": (GIVEN, WHOLE[:size]) for size in range(1, len(WHOLE))},
         **dict(mutated()),
         **{f"property {id:04x}": (id << 16 | 0x0102, (GUID.bytes_le if guid else u16(1)) + globset.globset((7, 9)))
            for id, guid in BY_GUID.items()}}


def is_by_guid(tag):
    return BY_GUID[tag >> 16]


@pytest.fixture(scope="module")
def shown(tshark):
    """name -> packet; all of them in one capture."""
    return dict(zip(CASES, decode(tshark, [[binary(*case)] for case in CASES.values()])))


def value_of(packet):
    """The item of the bytes, and the item of the property."""
    item, = packet.properties()[:1]
    return next(node for node in item.children if node.name.startswith("oxprops.")), item


def replicas(packet):
    return value_of(packet)[0].all("oxcfxics.idset")


def faults(packet):
    return [node for node in packet.walk() if node.name == "oxcfxics.idset_fault"]


def one(node, name):
    found = node.all(f"oxcfxics.{name}")
    assert len(found) == 1, (name, found)
    return found[0]


def replica_name(node):
    return (node.first("oxcfxics.replguid") or node.first("oxcfxics.replid")).show


def number(node):
    return int(node.show, 0)


# ---- what the vectors say ----

@pytest.mark.parametrize("name", [name for name, vector in VECTORS.items() if vector["kind"] != "globset"])
def test_sets_of_vectors(shown, name):
    packet, expected = shown[name], VECTORS[name]["expected"]
    assert clean(packet) and faults(packet) == []
    nodes = replicas(packet)
    assert [replica_name(node) for node in nodes] == [one["repl"] for one in expected["sets"]]
    for node, wanted in zip(nodes, expected["sets"]):
        assert one(node, "idset.ranges").show == ", ".join(low if low == high else f"{low}-{high}"
                                                           for low, high in wanted["ranges"])
        names = [name.rstrip("123456") for name in wanted["commands"]]
        codes = node.all("oxcfxics.globset.command")
        assert [re.sub(r".*: (\w+) \(.*", r"\1", code.showname) for code in codes] == names
    assert sum(number(node) for node in value_of(packet)[0].all("oxcfxics.idset.count")) == expected["ids"]


@pytest.mark.parametrize("name", [name for name, vector in VECTORS.items() if vector["kind"] == "globset"])
def test_globsets_of_vectors(shown, name):
    packet, expected = shown[name], VECTORS[name]["expected"]
    value, _ = value_of(packet)
    node, = replicas(packet)
    if "error" in expected:
        at = value.pos + 16 + int(re.match(r"at (\d+)", expected["error"]).group(1))
        rest = value.first("rop.undecoded")
        assert len(faults(packet)) == 1 and rest.pos <= at and rest.pos + rest.size == value.pos + value.size
        return
    assert len(faults(packet)) == len(expected.get("complaints", ())) and value.first("rop.undecoded") is None
    assert one(node, "idset.ranges").show == ", ".join(low if low == high else f"{low}-{high}"
                                                       for low, high in expected["ranges"])
    codes = node.all("oxcfxics.globset.command")
    kinds = {"End": "00", "Pop": "50", "Bitmask": "42", **{f"Push{n}": f"0{n}" for n in range(1, 7)},
             **{f"Range{n}": "52" for n in range(1, 7)}}
    assert [code.value for code in codes] == [kinds[command] for command in expected["commands"]]
    assert codes[-1].pos + 1 - value.pos - 16 == expected["used"]


# ---- what an independent reader says ----

def check_operands(node, command, value):
    """The fields of one command: their bytes, and the whole counters."""
    at, half = value.pos + command.at + 1, 6 - command.common
    if command.code == globset.RANGE:
        (low, high), = command.ranges
        places = [("low_value", at, half, low), ("high_value", at + half, half, high)]
    elif command.code == globset.BITMASK:
        places = [("starting_value", at, 1, command.ranges[0][0]), ("bitmask", at + 1, 1, None)]
    elif command.code in (globset.END, globset.POP):
        places = []
    else:
        places = [("common_bytes", at, command.code, None)]
    names = [child.name for child in node.children if child.name != "oxcfxics.idset_fault" and child.name[0] == "o"]
    assert names == [f"oxcfxics.globset.{name}" for name in ("command", *(place[0] for place in places))]
    for name, pos, size, whole in places:
        field = one(node, f"globset.{name}")
        assert (field.pos, field.size) == (pos, size)
        assert whole is None or number(field) == whole


@pytest.mark.parametrize("name", [name for name in CASES if name not in MANY])
def test_against_another_reader(shown, name):
    tag, data = CASES[name]
    packet = shown[name]
    if not data:
        assert replicas(packet) == [] and clean(packet)
        return
    wanted = globset.read(data, is_by_guid(tag))
    value, _ = value_of(packet)
    nodes = replicas(packet)
    assert packet.malformed == []
    assert [(replica_name(node), node.pos - value.pos, node.size) for node in nodes] \
        == [(one.name, one.at, one.size) for one in wanted.replicas]
    for node, replica in zip(nodes, wanted.replicas):
        assert one(node, "idset.ranges").show == globset.text(replica.ranges)
        assert number(one(node, "idset.count")) == replica.count
        items = node.all("oxcfxics.globset")
        assert [(item.pos - value.pos, item.size, item.children[0].value) for item in items] \
            == [(one.at, one.size, f"{one.code:02x}") for one in replica.commands]
        for item, command in zip(items, replica.commands):
            check_operands(item, command, value)
    rest = value.first("rop.undecoded")
    assert len(faults(packet)) == min(wanted.faults, 16) + (wanted.stops is not None)
    if wanted.stops in (None, len(data)):
        assert rest is None
    else:
        assert (rest.pos - value.pos, rest.size) == (wanted.stops, len(data) - wanted.stops)


def test_faults_name_what_they_mean(shown):
    texts = {name: [node.first("_ws.expert.message").show for node in value_of(shown[name])[0].walk()
                    if node.name == "_ws.expert" and node.first("oxcfxics.idset_fault") is not None] for name in FAULTS}
    assert texts["a range turned round"] == ["Range from 0x9 down to 0x5"]
    assert texts["a bitmask past 0xff"] == ["Bitmask goes past 0xff, the largest last byte"]
    assert texts["an unknown command"] == ["0x53 is no GLOBSET command"]
    assert texts["pops of nothing"] == ["Pop while the stack is empty"] * 16
    assert texts["the replica is cut"] == ["REPLID: 2 bytes needed, 1 left"]
    assert texts["the GUID is cut"] == ["REPLGUID: 16 bytes needed, 15 left"]
    assert texts["a replica without GLOBSET"] == ["GLOBSET without the command End"]


# ---- texts ----

@pytest.mark.parametrize("name, text", [
    ("all commands", "529 ids in 2 replicas: 0x1-0x2, 0x4, 0x5, 0x100-0x2ff, 0x101-0x103, 0x105, 0x107-0x109, 0x103,"
                     " …"),
    ("two replicas", "257 ids in 2 replicas: 0x5; 0x100-0x1ff"),
    ("bitmask of the document", "7 ids in 1 replica: 0x101-0x103, 0x105, 0x107-0x109"),
    ("singleton: Push of 6", "1 id in 1 replica: 0xa"),
    ("no ids", "0 ids in 1 replica"),
    ("property 6796", "0x7-0x9"),
    ("property 402d", "3 ids in 1 replica: 0x7-0x9"),
    ("everything", "0x1-0xffffffffffff"),
    ("empty", "empty"),
    ("an unknown command", "1 id in 1 replica: 0x5, 3 bytes not decoded"),
    ("unknown command", "8 bytes not decoded"),
])
def test_summaries(shown, name, text):
    _, item = value_of(shown[name])
    assert item.showname.partition(": ")[2] == text


# ---- bounds ----

def test_much_is_bounded(shown):
    for name in MANY:
        tag, data = CASES[name]
        value, _ = value_of(shown[name])
        wanted = globset.read(data, is_by_guid(tag))
        counts = [number(node) for node in value.all("oxcfxics.idset.count")]
        assert counts == [min(one.count, 2**64 - 1) for one in wanted.replicas][:len(counts)]
        commands = sum(len(one.commands) for one in wanted.replicas)
        assert len(value.all("oxcfxics.globset.command")) == min(4000, commands)
        assert not faults(shown[name]) and value.first("rop.undecoded") is None
        for node, replica in zip(value.all("oxcfxics.idset.ranges"), wanted.replicas):
            whole = globset.text(replica.ranges)
            assert node.show == whole if len(whole) <= 4000 else whole.startswith(node.show.removesuffix(" …"))
            assert len(node.show) < 4050
    last = replicas(shown["singletons"])[0].all("oxcfxics.globset")[-1]
    value, _ = value_of(shown["singletons"])
    others = {name: replicas(shown[name])[-1].showname for name in MANY if name.startswith("replicas")}
    assert others == {"replicas": "IDSET: 2000 more replicas", "replicas without ids": "IDSET: 16000 more replicas"}
    assert last.showname == "GLOBSET command: 25901 more commands" and last.pos + last.size == value.pos + value.size


def test_much_is_quick(tshark):
    """As many as fit into ten buffers: 300,000 counters."""
    case = [binary(*MANY["singletons"])]
    decode(tshark, [case])
    start = time.monotonic()
    decode(tshark, [case] * 10)
    assert time.monotonic() - start < 20


# ---- the same in other ways of asking ----

def test_one_field_asked_for(tshark, shown):
    """Without a tree to look at, the fields have the same values."""
    names = ["bitmask of the document", "two replicas", "all commands", "an unknown command"]
    http = MapiHttp()
    for name in names:
        call = exchange([binary(*CASES[name])])
        http.exchange(call.kind, call.request, call.response)
    fields = ["idset.ranges", "idset.count", "globset.command", "idset_fault"]
    rows = tshark.fields(bytes(http.pcap), *(f"oxcfxics.{field}" for field in fields), where="oxcfxics.idset")
    for name, row in zip(names, rows):
        for field, cells in zip(fields[:2], row):
            assert cells == [node.show for node in value_of(shown[name])[0].all(f"oxcfxics.{field}")]
    found = tshark.fields(bytes(http.pcap), "oxcfxics.idset.count",
                          where='oxcfxics.globset.low_value == 0x100 && oxcfxics.idset.ranges contains "0x100-0x1ff"')
    assert found == [[["1", "256"]]]
    again = tshark.pdml(bytes(http.pcap), "-2")
    texts = [[node.showname for node in packet.walk() if node.name.startswith("oxcfxics.")] for packet in again]
    assert [one for one in texts if one] == [[node.showname for node in shown[name].walk()
                                              if node.name.startswith("oxcfxics.")] for name in names]


# ---- names ----

def fid(counter, replica=1):
    return replica | int.from_bytes(counter.to_bytes(6, "big"), "little") << 16


@pytest.fixture(scope="module")
def named(tshark):
    """Sets in a session whose logon tells the ids of the special folders, from 0xa (Root) on."""
    http = MapiHttp()

    def call(requests, responses):
        return http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(requests, [1]))),
                             META + execute_response(rpc_header_ext(rop_buffer(responses, [1]))))[1]
    logon = (struct.pack("<BBIB", 0xFE, 0, 0, 1) + b"".join(u64(fid(one)) for one in range(10, 23)) + b"\7"
             + OTHER.bytes_le + u16(1) + GUID.bytes_le + bytes(8) + u64(0) + u32(0))
    call(bytes.fromhex("fe000001") + u32(0) + u32(0) + u16(3) + b"/x\0", logon)
    frame = call(get_properties_all(), get_properties_all_response([
        binary(DELETED, globset.by_replid(1, (0xE, 0xE), (0x99, 0x9A))),
        binary(DELETED, globset.by_replid(2, (0xE, 0xE))),
        binary(GIVEN, globset.by_guid(GUID, (0xE, 0xE))),
        binary(GIVEN, globset.by_guid(GUID, (0xE, 0x1000))),
        binary(SEEN, globset.by_guid(GUID, (0xE, 0xE)))]))
    return next(packet for packet in tshark.pdml(bytes(http.pcap)) if packet.number == frame).properties()


def test_ids_are_called_by_their_names(named):
    texts = [item.showname.partition(": ")[2] for item in named]
    assert texts == ['3 ids: "Inbox", 0x99-0x9a', "1 id in 1 replica: 0xe", '1 id: "Inbox"',
                     "4083 ids in 1 replica: 0xe-0x1000", "0xe"]
    names = [[node.show for node in item.all("oxcfxics.idset.known")] for item in named]
    assert names[:3] == [["Inbox"], [], ["Inbox"]] and names[4] == []
    assert names[3][0] == "Inbox" and len(names[3]) == 9
    assert [node.first("oxcfxics.replguid").showname for node in named[2].all("oxcfxics.idset")] \
        == [f"REPLGUID: {GUID} (ReplId 0x0001)"]


def test_known_id_is_where_its_command_is(named):
    node = named[0].first("oxcfxics.idset.known")
    value = next(child for child in named[0].children if child.name == "oxprops.idset_deleted")
    assert (node.pos - value.pos, node.size) == (2, 7) and node.showname == 'Known id: 0xe "Inbox"'


# ---- the other properties of streams ----

def test_meta_properties(tshark):
    """MS-OXCFXICS 2.2.4.1.5: numbers that are property tags and error codes have names."""
    packet, = decode(tshark, [[u32(0x40160003) + u32(0x0E12000D), u32(0x40160003) + u32(0x12345678),
                               u32(0x400F0003) + u32(0x8004010F), u32(0x407C0003) + u32(7),
                               u32(0x4008001E) + b"/o=x\0", u32(0x40170003) + u32(5)]])
    assert clean(packet)
    texts = [item.showname.partition("] ")[2] for item in packet.properties()]
    assert texts == ["MetaTagFXDelProp: PidTagMessageRecipients", "MetaTagFXDelProp: 0x1234",
                     "MetaTagEcWarning: ecNotFound", "MetaTagIncrSyncGroupId: 7", 'MetaTagDnPrefix: "/o=x"',
                     "MetaTagIdsetGiven: 5"]
    values = [next(node for node in item.children if node.name.startswith("oxprops."))
              for item in packet.properties()[:5]]
    assert [node.name for node in values] == ["oxprops.fx_del_prop"] * 2 + [
        "oxprops.ec_warning", "oxprops.incr_sync_group_id", "oxprops.dn_prefix"]
    assert values[0].int() == 0x0E12000D and "PidTagMessageRecipients" in values[0].showname
    assert values[2].int() == 0x8004010F and "ecNotFound" in values[2].showname

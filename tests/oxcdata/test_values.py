"""Property values of every type of MS-OXCDATA 2.11.1, from buffers put together by hand.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct
import uuid

import pytest
from encode import (execute_request, execute_response, get_properties_all, get_properties_all_response,
                    rop_buffer, rpc_header_ext, tagged, text16, u32, u64)
from hypothesis import given, settings
from hypothesis import strategies as st
from pcap import META, MapiHttp
from wireshark import is_value

GUID = uuid.UUID("00062002-0000-0000-c000-000000000046")
TIME = 133444736000000000           # 2023-11-14 22:13:20 UTC
ID = 0x7FEA                         # no property of MS-OXPROPS has it

# type -> (name, value, what the item shows on every version of Wireshark)
SINGLE = {
    0x0002: ("PtypInteger16", -5, "-5"),
    0x0003: ("PtypInteger32", -123456, "-123456"),
    0x0004: ("PtypFloating32", 1.5, "1.5"),
    0x0005: ("PtypFloating64", -0.625, "-0.625"),
    0x0006: ("PtypCurrency", 1234567, "1234567"),
    0x0007: ("PtypFloatingTime", 40000.5, "40000.5"),
    0x000A: ("PtypErrorCode", 0x8004010F, None),
    0x000B: ("PtypBoolean", True, None),
    0x0014: ("PtypInteger64", -1234567890123456789, "-1234567890123456789"),
    0x001E: ("PtypString8", "Größe", "Größe"),
    0x001F: ("PtypString", "Grün č 漢 😀", "Grün č 漢 😀"),
    0x0040: ("PtypTime", TIME, None),
    0x0048: ("PtypGuid", GUID, str(GUID)),
    0x00FB: ("PtypServerId", b"\0" + bytes(range(20)), None),
    0x00FD: ("PtypRestriction", b"\x08" + struct.pack("<I", 0x0037001F), None),
    0x0102: ("PtypBinary", bytes(range(40)), None),
}
MULTIPLE = {
    0x1002: ("PtypMultipleInteger16", [1, -2, 32767]),
    0x1003: ("PtypMultipleInteger32", [1, -2, 3]),
    0x1004: ("PtypMultipleFloating32", [0.5, 2.0]),
    0x1005: ("PtypMultipleFloating64", [0.25]),
    0x1006: ("PtypMultipleCurrency", [10000, -1]),
    0x1007: ("PtypMultipleFloatingTime", [1.0, 2.5]),
    0x1014: ("PtypMultipleInteger64", [1 << 40, -1]),
    0x101E: ("PtypMultipleString8", ["a", "", "ccc"]),
    0x101F: ("PtypMultipleString", ["rot", "grün", ""]),
    0x1040: ("PtypMultipleTime", [TIME, TIME + 1]),
    0x1048: ("PtypMultipleGuid", [GUID, uuid.UUID(int=1)]),
    0x1102: ("PtypMultipleBinary", [b"\1\2\3", b"\xff"]),
}


def decode(tshark, lists):
    """Sends each list of (tag, encoded property) as a RopGetPropertiesAll response; all in one capture.
    Returns for each the property items."""
    http = MapiHttp()
    http.connect()
    frames = []
    for properties in lists:
        rops = get_properties_all_response(properties)
        request = execute_request(rpc_header_ext(rop_buffer(get_properties_all(), [1])))
        response = execute_response(rpc_header_ext(rop_buffer(rops, [1])))
        frames.append(http.exchange("Execute", request, META + response)[1])
    packets = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}
    return [(packets[frame], packets[frame].properties()) for frame in frames]


def value_nodes(item):
    """The items that hold the values of one property."""
    return [node for node in item.walk() if is_value(node) and node.size]


def clean(packet):
    """Nothing is told but that nobody knows the object, and so the code page that its message may have."""
    told = [one for one in packet.experts if not one.startswith("The code page of 8-bit text is not sure")]
    return not told and not [node for node in packet.walk() if node.name.endswith(".undecoded")]


@pytest.fixture(scope="module")
def shown(tshark):
    """type -> (packet, property item), each followed by a sentinel property in the same response."""
    kinds = {**{kind: one[1] for kind, one in SINGLE.items()}, **{kind: one[1] for kind, one in MULTIPLE.items()}}
    sentinel = tagged(0x0037001F, "behind")
    decoded = decode(tshark, [[tagged(ID << 16 | kind, value), sentinel] for kind, value in kinds.items()])
    return dict(zip(kinds, decoded))


@pytest.mark.parametrize("kind", [*SINGLE, *MULTIPLE], ids=hex)
def test_reading_goes_on_at_the_right_byte(shown, kind):
    packet, items = shown[kind]
    assert len(items) == 2, packet.experts
    behind = items[1].first("oxprops.subject")
    assert behind is not None and behind.show == "behind"
    assert clean(packet), packet.experts


@pytest.mark.parametrize("kind", [*SINGLE, *MULTIPLE], ids=hex)
def test_tag_and_type_are_named(shown, kind):
    _, items = shown[kind]
    name = SINGLE.get(kind, MULTIPLE.get(kind))[0]
    assert items[0].first("oxcdata.property_tag").int() == ID << 16 | kind
    kind_item = items[0].first("oxcdata.property_type")
    assert kind_item.int() == kind and name in kind_item.showname


@pytest.mark.parametrize("kind", SINGLE, ids=hex)
def test_single_value(shown, kind):
    from encode import value as encoded
    _, value, text = SINGLE[kind]
    _, items = shown[kind]
    found = value_nodes(items[0])
    data = encoded(kind, value)
    if kind == 0x00FD:                   # shown as the restriction it is
        assert items[0].first("oxcdata.restriction.restrict_type").int() == 8
        assert items[0].first("oxcdata.restriction.prop_tag").int() == 0x0037001F
        return
    if kind in (0x00FB, 0x0102):
        data = data[2:]
    assert data in [node.bytes for node in found], found
    if text is not None:
        assert text in [node.show for node in found], found


def test_boolean_and_error_and_time(shown):
    boolean, = value_nodes(shown[0x000B][1][0])
    assert boolean.show in ("1", "True")
    error, = value_nodes(shown[0x000A][1][0])
    assert error.int() == 0x8004010F and "ecNotFound" in error.showname
    time, = value_nodes(shown[0x0040][1][0])
    assert "2023" in time.show and "22:13:20" in time.show


@pytest.mark.parametrize("kind", MULTIPLE, ids=hex)
def test_multiple_values(shown, kind):
    from encode import value as encoded
    _, values = MULTIPLE[kind]
    _, items = shown[kind]
    data = [encoded(kind & 0xFFF, value) for value in values]
    if kind == 0x1102:
        data = [one[2:] for one in data]
    found = [node.bytes for node in value_nodes(items[0])]
    assert [one for one in found if one in data] == data, found
    count = items[0].first("oxcdata.value.count")
    assert count.int() == len(values)


def test_null_has_no_bytes(tshark):
    (packet, items), = decode(tshark, [[struct.pack("<I", ID << 16 | 1), tagged(0x0037001F, "behind")]])
    assert len(items) == 2 and clean(packet), packet.experts


def test_error_in_place_of_a_value(tshark):
    """The type of a tag may be PtypErrorCode where the property could not be given (MS-OXCDATA 2.11.1)."""
    (packet, items), = decode(tshark, [[tagged(0x0037000A, 0x8007000E), tagged(0x0037001F, "behind")]])
    assert len(items) == 2 and clean(packet), packet.experts
    assert value_nodes(items[0])[0].int() == 0x8007000E


@pytest.mark.parametrize("data,words", [
    (struct.pack("<I", ID << 16 | 0x0003) + b"\1\2", "Integer32"),
    (struct.pack("<IH", ID << 16 | 0x0102, 500) + b"abc", "500"),
    (struct.pack("<I", ID << 16 | 0x001F) + b"a\0b\0c", ""),
    (struct.pack("<II", ID << 16 | 0x1003, 0xFFFFFFFF) + b"\1\0\0\0", ""),
    (struct.pack("<II", ID << 16 | 0x101F, 0x7FFFFFFF), ""),
    (struct.pack("<I", ID << 16 | 0x0FFF) + b"zz", ""),
], ids=["short integer", "binary longer than the buffer", "string without an end", "count of all ones",
        "count without values", "unknown type"])
def test_bad_values_are_told(tshark, data, words):
    (packet, _), = decode(tshark, [[data]])
    assert packet.experts, "nothing is said"
    assert packet.malformed == []
    assert any(words in one for one in packet.experts) or not words, packet.experts


# ---- any value ----

TEXT = st.text(st.characters(blacklist_categories=["Cs"], min_codepoint=1), max_size=20)
CONTENT = {
    0x0002: st.integers(-2**15, 2**15 - 1), 0x0003: st.integers(-2**31, 2**31 - 1),
    0x0005: st.floats(allow_nan=False), 0x0006: st.integers(-2**63, 2**63 - 1), 0x000B: st.booleans(),
    0x0014: st.integers(-2**63, 2**63 - 1), 0x001F: TEXT, 0x0048: st.uuids(),
    0x0102: st.binary(min_size=1, max_size=60),
}


def any_value(kind):
    return st.tuples(st.just(kind), CONTENT[kind])


PROPERTY = st.sampled_from(sorted(CONTENT)).flatmap(
    lambda kind: any_value(kind) | st.tuples(st.just(kind | 0x1000), st.lists(CONTENT[kind], max_size=5))
    if kind != 0x000B else any_value(kind))


@settings(max_examples=6)
@given(st.lists(st.lists(PROPERTY, min_size=1, max_size=8), min_size=30, max_size=60))
def test_round_trip(tshark, lists):
    """Whatever is encoded is read back to the byte."""
    from encode import value as encoded
    decoded = decode(tshark, [[tagged(ID + at << 16 | kind, value) for at, (kind, value) in enumerate(one)]
                              for one in lists])
    for properties, (packet, items) in zip(lists, decoded):
        assert len(items) == len(properties) and clean(packet), (properties, packet.experts)
        for (kind, value), item in zip(properties, items):
            values = value if kind & 0x1000 else [value]
            data = [encoded(kind & 0xFFF, one)[2 if kind & 0xFFF == 0x0102 else 0:] for one in values]
            found = [node.bytes for node in value_nodes(item) if node.bytes in data]
            assert found == data, (kind, value, item)


@pytest.mark.parametrize("lead", ["", "a", "ab"])
def test_long_texts_are_cut_between_characters(tshark, lead):
    """An item's text has 239 bytes: a subject whose characters take three each ends in whole ones."""
    (_, (item,)), = decode(tshark, [[tagged(0x0037001F, lead + "会議" * 60)]])
    assert f'PidTagSubject: "{lead}会議' in item.showname
    assert "\ufffd" not in item.showname and len(item.showname.encode()) > 230


@pytest.mark.parametrize("lead", ["", "a", "ab"])
def test_long_names_are_cut_between_characters(tshark, lead):
    """A folder's name, wherever objects are called by it; a named property's name."""
    folder, key = lead + "会議" * 40, text16(lead + "会議" * 50)
    http = MapiHttp()
    create = b"\x1c\0\0\1\1\1\0\0" + text16(folder) + text16("")
    created = b"\x1c\1" + u32(0) + u64(0x0100000000000001) + b"\0"
    names = b"\x56\0\1\2" + struct.pack("<H", 1) + b"\1" + bytes(16) + bytes([len(key)]) + key
    ids = b"\x56\1" + u32(0) + struct.pack("<HH", 1, 0x8100)
    values = get_properties_all_response([tagged(0x8100001F, "x")], 1)
    for rops, answers in ((create, created), (names, ids), (get_properties_all(1), values)):
        http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(rops, [1, 2]))),
                      META + execute_response(rpc_header_ext(rop_buffer(answers, [1, 2]))))
    packets = tshark.pdml(bytes(http.pcap))
    texts = [node.showname for packet in packets for node in packet.walk() if "会議" in node.showname]
    assert sum("Folder" in text for text in texts) > 3 and "PropertyValue" in "".join(texts)
    assert not [text for text in texts if "\ufffd" in text]

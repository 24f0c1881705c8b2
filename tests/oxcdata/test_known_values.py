"""Values as people know them: dates and money with their meaning beside the number, "no date" where there is none,
property sets, named properties and error codes by their names, in trees and in the Info column.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct
import uuid

import pytest
import yaml
from encode import (execute_request, execute_response, guid, rop_buffer, rpc_header_ext, tagged, text16, u8, u16, u32,
                    u64)
from pcap import META, MapiHttp
from rules import ROP, clean, decode, text_of
from test_calendar import FIRST_ID, NAMED, TASK, learn_names
from trees import info
from wireshark import PROJECT, is_value

NUMBER = 0x7FEA                      # no property of MS-OXPROPS has it
SUBMIT_TIME, REMINDER_TIME = 0x00390040, 0x00150040


def heading(packet):
    return text_of(packet.first("rop.get_properties_all.property_values"))


def values_of(packet):
    return [node for node in packet.walk() if is_value(node) and node.size]


# ---- OLE dates: MS-OXCDATA 2.11.1; the examples that Microsoft prints for VARIANT dates, and two around them ----

DATES = [
    (0.0, "1899-12-30"), (2.0, "1900-01-01"), (5.25, "1900-01-04 06:00:00"), (5.875, "1900-01-04 21:00:00"),
    (-1.25, "1899-12-29 06:00:00"), (1.5, "1899-12-31 12:00:00"), (36526.0, "2000-01-01"),
    (40000.5, "2009-07-06 12:00:00"), (43831.0 + 1 / 86400, "2020-01-01 00:00:01"), (-657434.0, "100-01-01"),
    (2958465.75, "9999-12-31 18:00:00"),
    (2958466.0, "2958466"), (1e300, "1e+300"), (float("inf"), "inf"),
]


@pytest.fixture(scope="module")
def dates(tshark):
    return decode(tshark, [[tagged(NUMBER << 16 | 7, value)] for value, _ in DATES])


@pytest.mark.parametrize("at", range(len(DATES)), ids=[text for _, text in DATES])
def test_floating_time(dates, at):
    value, text = DATES[at]
    node, = values_of(dates[at])
    assert heading(dates[at]) == text and node.showname.endswith(f" ({text})")
    assert float(node.show) == pytest.approx(value) and clean(dates[at])


def test_no_number_is_no_date(tshark):
    packet, = decode(tshark, [[u32(NUMBER << 16 | 7) + struct.pack("<Q", 0x7FF8000000000000)]])
    assert clean(packet) and heading(packet).lower().lstrip("-") == "nan"


def test_dates_are_filtered_by_number(tshark):
    http = MapiHttp()
    send(http, b"\x08\0\0\0\0\1\0", b"\x08\0" + u32(0) + u16(1) + tagged(NUMBER << 16 | 7, 40000.5))
    assert len(tshark.fields(bytes(http.pcap), "frame.number", where="oxcdata.value.floating_time > 40000.4")) == 1


# ---- money: 64 bits that count ten-thousandths ----

MONEY = [(1234567, "123.4567"), (0, "0.0000"), (-5, "-0.0005"), (-123400, "-12.3400"), (90071992547409931, "9007199254740.9931"),
         ((1 << 63) - 1, "922337203685477.5807"), (-(1 << 63), "-922337203685477.5808")]


def test_currency(tshark):
    for (value, text), packet in zip(MONEY, decode(tshark, [[tagged(NUMBER << 16 | 6, value)] for value, _ in MONEY])):
        node, = values_of(packet)
        assert heading(packet) == text and node.showname.endswith(f": {value} ({text})") and node.int(signed=True) == value
    packet, = decode(tshark, [[tagged(NUMBER << 16 | 0x1006, [value for value, _ in MONEY[:3]])]])
    assert heading(packet) == "123.4567, 0.0000, -0.0005"
    packet, = decode(tshark, [[tagged(NUMBER << 16 | 0x1007, [0.0, 40000.5])]])
    assert heading(packet) == "1899-12-30, 2009-07-06 12:00:00"


# ---- times that are none ----

# 4501-01-01 as Outlook writes it, in units of 100 ns since 1601.
OUTLOOK_NONE = 0x0CB34557A3DD4000


@pytest.mark.parametrize("value,word", [(0, "no date"), (OUTLOOK_NONE, "no date"), ((1 << 63) - 1, "never"),
                                        ((1 << 64) - 1, "never")])
@pytest.mark.parametrize("tag", [SUBMIT_TIME, NUMBER << 16 | 0x40])
def test_times_that_are_none(tshark, tag, value, word):
    packet, = decode(tshark, [[tagged(tag, value)]])
    node, = values_of(packet)
    assert clean(packet) and heading(packet) == word
    assert node.showname.endswith(f": {word} (0x{value:016x})") and node.bytes == u64(value)


def test_a_time_beside_them(tshark):
    packet, = decode(tshark, [[tagged(SUBMIT_TIME, OUTLOOK_NONE - 10_000_000)]])
    assert "4500" in heading(packet) and "no date" not in values_of(packet)[0].showname


def test_no_date_is_filtered_as_a_time(tshark):
    http = MapiHttp()
    for value in (0, OUTLOOK_NONE, 133444736000000000):
        send(http, b"\x08\0\0\0\0\1\0", b"\x08\0" + u32(0) + u16(1) + tagged(SUBMIT_TIME, value))
    frames = tshark.fields(bytes(http.pcap), "frame.number", where='oxprops.client_submit_time > "2024-01-01 00:00:00"')
    assert len(frames) == 1
    assert len(tshark.fields(bytes(http.pcap), "frame.number", where="oxprops.client_submit_time")) == 3


def test_no_date_in_minutes(tshark):
    """PidTagSwappedToDoData, MS-OXOFLAG 2.2.1.7: 0x5AE980E0 where there is none."""
    data = struct.pack("<III", 1, 0x28, 1) + text16("Call").ljust(512, b"\0") + struct.pack("<IIII", 0x0CBC2080, 0x5AE980E0,
                                                                                            0x5AE980E0, 0)
    packet, = decode(tshark, [[tagged(0x0E2D0102, data)]])
    assert clean(packet) and heading(packet) == '"Call", 2007-03-26 to no date'


# ---- property sets and named properties ----

SETS = {one["name"]: one["guid"] for one in
        yaml.safe_load((PROJECT / "specs/ms-oxprops.yaml").read_text(encoding="utf-8"))["property_sets"]}


def send(http, request, answer=None, handles=(0x41,)):
    return http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(request, handles))),
                         META + execute_response(rpc_header_ext(rop_buffer(answer or b"", handles))))


def test_sets_in_values(tshark):
    """A GUID that is a property set says so wherever it is a value."""
    for name, text in SETS.items():
        packet, = decode(tshark, [[tagged(NUMBER << 16 | 0x48, guid(text))]])
        node, = values_of(packet)
        assert heading(packet) == name and node.showname.endswith(f": {text} ({name})") and node.show == text
    other = str(uuid.UUID(int=5))
    packet, = decode(tshark, [[tagged(NUMBER << 16 | 0x48, guid(other))]])
    assert heading(packet) == other and values_of(packet)[0].showname.endswith(other)


def names_of(pairs):
    """PropertyName structures, MS-OXCDATA 2.6.1."""
    packed = b""
    for group, name in pairs:
        if isinstance(name, int):
            packed += u8(0) + guid(group).bytes_le + u32(name)
        else:
            packed += u8(1) + guid(group).bytes_le + u8(len(text16(name))) + text16(name)
    return packed


COMMON = SETS["PSETID_Common"]


def test_names_in_requests(tshark):
    """RopGetPropertyIdsFromNames, MS-OXCROPS 2.2.8.1, and its opposite: properties by name, what is none by set and LID."""
    pairs = [(COMMON, 0x8503), (COMMON, 0x0001), (SETS["PS_PUBLIC_STRINGS"], "Keywords"), (SETS["PS_PUBLIC_STRINGS"], "nobody's")]
    http = MapiHttp()
    request, answer = send(http, b"\x56\0\0\0" + u16(len(pairs)) + names_of(pairs),
                           b"\x56\0" + u32(0) + u16(len(pairs)) + u16(0x8001) * len(pairs))
    capture = bytes(http.pcap)
    packet = {one.number: one for one in tshark.pdml(capture)}[request]
    assert [text_of(node) for node in packet.all("rop.get_property_ids_from_names.property_names")] == \
        ["PidLidReminderSet", "PSETID_Common 0x1", "PidNameKeywords", 'PS_PUBLIC_STRINGS "nobody\'s"']
    sets = [node.showname.partition("(")[2] for node in packet.all("oxcdata.property_name.guid")]
    assert sets == ["PSETID_Common)"] * 2 + ["PS_PUBLIC_STRINGS)"] * 2
    assert 'PidLidReminderSet, PSETID_Common 0x1, PidNameKeywords, PS_PUBLIC_STRINGS "nobody\'s"' in info(tshark, capture)[request]


def test_set_that_is_asked_for(tshark):
    """RopQueryNamedProperties, MS-OXCROPS 2.2.8.3."""
    http = MapiHttp()
    request, _ = send(http, b"\x5f\0\0\0\1" + guid(COMMON).bytes_le, b"\x5f\0" + u32(0) + u16(0))
    packet = {one.number: one for one in tshark.pdml(bytes(http.pcap))}[request]
    assert packet.first("rop.query_named_properties.property_guid").showname.endswith(f": {COMMON} (PSETID_Common)")


def test_named_properties_in_the_info_column(tshark):
    """Columns, restrictions, sort orders and properties that could not be set, by ids that the session has learned."""
    key = "task_recurrence"
    assert NAMED[key] == (TASK, 0x8116)
    number, name = FIRST_ID + list(NAMED).index(key), "PidLidTaskRecurrence"
    restriction = ROP.all_of(ROP.exists(number << 16 | 0x102), ROP.size(2, number << 16 | 0x102, 5))
    http = MapiHttp()
    learn_names(http)
    frames = [send(http, *one)[0] for one in (
        (b"\x12\0\0\0" + u16(1) + u32(number << 16 | 0x102), b"\x12\0" + u32(0) + b"\0"),
        (b"\x14\0\0\0" + u16(len(restriction)) + restriction, b"\x14\0" + u32(0) + b"\0"),
        (b"\x13\0\0\0" + struct.pack("<HHHHHB", 1, 0, 0, 0x102, number, 1), b"\x13\0" + u32(0) + b"\0"),
    )]
    value = tagged(number << 16 | 0x102, b"x")
    problem = u16(0) + u32(number << 16 | 0x102) + u32(0x80070005)
    request, refused = send(http, b"\x0a\0\0" + u16(2 + len(value)) + u16(1) + value, b"\x0a\0" + u32(0) + u16(1) + problem)
    packet = {one.number: one for one in tshark.pdml(bytes(http.pcap))}[request]
    assert name in packet.first("rop.set_properties.property_values").showname
    frames.append(refused)
    lines = info(tshark, bytes(http.pcap))
    for frame in frames:
        assert name in lines[frame] and f"0x{number:04x}" not in lines[frame], lines[frame]


# ---- error codes ----

ERRORS = {0x8004060C: "MAPI_E_STORE_FULL", 0x80040119: "MAPI_E_EXTENDED_ERROR", 0x8004011C: "MAPI_E_UNCONFIGURED",
          0x8004011D: "MAPI_E_FAILONEPROVIDER", 0x80040120: "MAPI_E_PASSWORD_CHANGE_REQUIRED",
          0x80040121: "MAPI_E_PASSWORD_EXPIRED", 0x80040122: "MAPI_E_INVALID_WORKSTATION_ACCOUNT",
          0x80040124: "MAPI_E_ACCOUNT_DISABLED", 0x80040600: "MAPI_E_CORRUPT_STORE", 0x80040800: "SyncObjectDeleted",
          0x80040802: "SyncConflict", 0x00040821: "NewerClientChange"}


def test_errors_of_synchronization(tshark):
    """As ReturnValue of RopSynchronizationImportMessageChange (MS-OXCROPS 2.2.13.2), and as a value."""
    http = MapiHttp()
    frames = {}
    for code in ERRORS:
        frames[code] = send(http, b"\x72\0\0\1\0" + u16(0), b"\x72\1" + u32(code), (0x41, 0xFFFFFFFF))[1]
    lines = info(tshark, bytes(http.pcap))
    for code, name in ERRORS.items():
        assert name in lines[frames[code]], lines[frames[code]]
    for code, name in ERRORS.items():
        packet, = decode(tshark, [[u32(0x0037000A) + u32(code)]])
        assert heading(packet) == name

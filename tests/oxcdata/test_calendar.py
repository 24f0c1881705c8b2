"""What is inside binary property values: recurrences, time zones, global object ids, free/busy, views, verbs.

The bytes and what is in them come from MFCMAPI's, OpenChange's and gromox's tests (data/vectors.jsonl) and from the
examples printed in MS-OXOCAL section 4.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import struct
from types import SimpleNamespace

import pytest
from encode import (execute_request, execute_response, get_properties_all, get_properties_all_response, guid,
                    rop_buffer, rpc_header_ext, tagged, text16, u8, u16, u32)
from mutate import Mutant
from pcap import META, MapiHttp, Pcap
from damage import check
from vectors import name, of

APPOINTMENT = "00062002-0000-0000-c000-000000000046"
MEETING = "6ed8da90-450b-101b-98da-00aa003f1305"
TASK = "00062003-0000-0000-c000-000000000046"
COMMON = "00062008-0000-0000-c000-000000000046"
ADDRESS = "00062004-0000-0000-c000-000000000046"
# MS-OXPROPS: property set and LID of named properties, id of tagged ones
NAMED = {
    "appointment_recur": (APPOINTMENT, 0x8216), "task_recurrence": (TASK, 0x8116),
    "time_zone_struct": (APPOINTMENT, 0x8233), "appointment_time_zone_definition_recur": (APPOINTMENT, 0x8260),
    "appointment_time_zone_definition_start_display": (APPOINTMENT, 0x825E),
    "appointment_time_zone_definition_end_display": (APPOINTMENT, 0x825F),
    "global_object_id": (MEETING, 0x0003), "clean_global_object_id": (MEETING, 0x0023),
    "task_assigners": (TASK, 0x8117), "verb_stream": (COMMON, 0x8520),
    "business_card_display_definition": (ADDRESS, 0x8040),
}
TAGGED = {
    "schedule_info_appointment_tombstone": 0x686A, "schedule_info_free_busy_busy": 0x6854,
    "schedule_info_free_busy_tentative": 0x6852, "schedule_info_free_busy_away": 0x6856,
    "schedule_info_free_busy_merged": 0x6850, "roaming_dictionary": 0x7C07, "roaming_xml_stream": 0x7C08,
    "view_descriptor_binary": 0x7001, "wlink_folder_type": 0x684F,
    "wlink_group_clsid": 0x6850, "wlink_client_id": 0x6890, "swapped_to_do_data": 0x0E2D,
    "user_x509_certificate": 0x3A70,
}
FIRST_ID = 0x8100


def learn_names(http):
    """RopGetPropertyIdsFromNames (MS-OXCROPS 2.2.8.1): NAMED get the ids from FIRST_ID on."""
    names = b"".join(u8(0) + guid(one).bytes_le + u32(lid) for one, lid in NAMED.values())
    ids = b"".join(u16(FIRST_ID + at) for at in range(len(NAMED)))
    exchange(http, b"\x56\x00\x00\x00" + u16(len(NAMED)) + names, b"\x56\x00" + u32(0) + u16(len(NAMED)) + ids)


def exchange(http, rops, answers):
    return http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(rops, [1]))),
                         META + execute_response(rpc_header_ext(rop_buffer(answers, [1]))))[1]


def send(http, prop, value):
    """One RopGetPropertiesAll response with the property; value: bytes, or a list of them."""
    number = TAGGED[prop] if prop in TAGGED else FIRST_ID + list(NAMED).index(prop)
    kind = 0x1102 if isinstance(value, list) else 0x0102
    return exchange(http, get_properties_all(), get_properties_all_response([tagged(number << 16 | kind, value)]))


def decode(tshark, values):
    """[(property, bytes)] -> [(packet, the items of its values)]"""
    http = MapiHttp()
    learn_names(http)
    frames = [(send(http, prop, value), prop) for prop, value in values]
    packets = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}
    return [(packets[number], packets[number].all(f"oxprops.{prop}")) for number, prop in frames]


def decode_one(tshark, prop, value):
    (packet, items), = decode(tshark, [(prop, value)])
    return packet, items[0]


def clean(packet):
    return not packet.experts and not [node for node in packet.walk() if node.name.endswith(".undecoded")]


def minutes(item, field):
    """Values of a field that counts minutes since 1601, as dates."""
    return [" ".join(node.showname.split(": ", 1)[1:]) for node in item.all(f"oxcdata.{field}")]


def ints(item, field):
    return [node.int() for node in item.all(f"oxcdata.{field}")]


def octets(item, field):
    return [node.bytes.hex() for node in item.all(f"oxcdata.{field}")]


def texts(item, field):
    return [node.show for node in item.all(f"oxcdata.{field}")]


# ---- what MFCMAPI reads in the same bytes ----

# MFCMAPI's name of a field -> the document's
RENAMED = {
    "WeekRecurrencePattern": "Days", "wDaylightDate": "wDaylightYear", "bMajorVersion": "MajorVersion",
    "bMinorVersion": "MinorVersion", "wReserved": "Reserved", "wTZRuleFlags": "TZRuleFlags", "szKeyName": "KeyName",
    "cbEntryID": "cbEID", "szUsername": "Username",
}
# The document has OriginalStartTime in ExceptionInfo, OriginalStartDate in ExtendedException.
SAME = {"OriginalStartTime": "OriginalStartDate"}
PAIR = re.compile(r"\t*([A-Za-z]\w*)(?:\[0x\w+\])?(?:: | = )(0x[0-9A-F]+(?!:)|\".*\"|[A-Z][\w ]*)")
STRINGS = {"KeyName", "Username", "Subject", "Location", "WideCharSubject", "WideCharLocation", "DisplayName",
           "MsgClsName", "Internal1String", "DisplayNameRepeat"}


def told(text):
    """(name, number or string) of each field that MFCMAPI prints, in order."""
    dates = None
    for line in text.splitlines():
        head = re.match(r"\t*(DeletedInstanceDates|ModifiedInstanceDates)\[", line)
        date = re.match(r"\t*(0x[0-9A-F]+) = ", line)
        pair = PAIR.match(line)
        if head:
            dates = head.group(1)
        elif date:
            yield dates, int(date.group(1), 16)
        elif pair:
            field = RENAMED.get(pair.group(1), pair.group(1))
            value = pair.group(2)
            if value.startswith("0x"):
                yield field, int(value, 16)
            elif field in STRINGS:
                yield field, value.strip('"')


def shown(item):
    """The same of our tree: the leaves and flags below the property's bytes."""
    for node in list(item.walk())[1:]:
        is_bit = node.parent is not item and node.pos == node.parent.pos and node.size == node.parent.size \
            and node.parent.children and not node.parent.children[0].children and node.unmasked is not None
        if is_bit or not node.size:
            continue
        label = node.label.split(" = ")[-1]
        label = SAME.get(label, label)
        if label in STRINGS:
            yield label, node.show
        elif node.size <= 8 and node.bytes:
            yield label, int.from_bytes(node.bytes, "little")


MFCMAPI = {
    "APPOINTMENTRECURRENCEPATTERN": "appointment_recur", "SmartView RECURRENCEPATTERN": "task_recurrence",
    "TIMEZONE": "time_zone_struct", "TIMEZONEDEFINITION": "appointment_time_zone_definition_recur",
    "SWAPPEDTODO": "swapped_to_do_data", "TASKASSIGNERS": "task_assigners", "VERBSTREAM": "verb_stream",
}
CUT = {"APPOINTMENTRECURRENCEPATTERN-4"}     # the copy of MFCMAPI's text ends early
# What MFCMAPI leaves unread: as much is undecoded here.
REST = {"APPOINTMENTRECURRENCEPATTERN-2": 316, "TIMEZONEDEFINITION-3": 132, "VERBSTREAM-7": 472}


BY_MFCMAPI = [(prop, vector) for words, prop in MFCMAPI.items() for vector in of(words)
              if vector["structure"].split()[-1] == words.split()[-1]]


@pytest.mark.parametrize("prop,vector", BY_MFCMAPI, ids=[name(vector)[:-4] for _, vector in BY_MFCMAPI])
def test_fields_are_those_that_mfcmapi_reads(tshark, prop, vector):
    packet, item = decode_one(tshark, prop, bytes.fromhex(vector["hex"]))
    expected = [(field, value) for field, value in told(vector["text"]) if value != ""]
    names = {field for field, _ in expected}
    found = [(field, value) for field, value in shown(item) if field in names and value != ""]
    if name(vector)[:-4] in CUT:
        del expected[-1], found[len(expected):]
    assert len(expected) >= 2
    assert found == expected
    rest = REST.get(name(vector)[:-4])
    left = [node.size for node in packet.all("rop.undecoded")]
    if rest:
        assert left == [rest]
    else:
        assert clean(packet), packet.experts


def test_names_of_task_assigners_and_tombstones(tshark):
    assigners, tombstone = of("TASKASSIGNERS")[0], of("TOMBSTONE")[0]
    (_, (item,)), (_, (records,)) = decode(tshark, [
        ("task_assigners", bytes.fromhex(assigners["hex"])),
        ("schedule_info_appointment_tombstone", bytes.fromhex(tombstone["hex"]))])
    assert texts(item, "task_assigner.sz_display_name") == texts(item, "task_assigner.wz_display_name") == ["Dude Guyla"]
    first = next(part for part in re.split(r"\n\tRecord\[", tombstone["text"]) if part.startswith("0"))
    words = dict(re.findall(r"(\w+) = (0x[0-9A-F]+|\w[\w ]*)", first))
    assert ints(records, "schedule_info_appointment_tombstone.records_count") == [1]
    assert ints(records, "tombstone_record.start_time") == [int(words["StartTime"], 16)]
    assert ints(records, "tombstone_record.end_time") == [int(words["Endtime"], 16)]
    assert texts(records, "tombstone_record.username") == [words["szUsername"].strip()]
    assert octets(records, "global_object_id.byte_array_id") == ["040000008200e00074c5b7101a82e008"]


# ---- OpenChange's recurrences ----

WHOLE = [bytes.fromhex(one["hex"]) for one in of("AppointmentRecurrencePattern (MS") if "truncated" not in one["text"]]
CUT_SHORT = [bytes.fromhex(one["hex"]) for one in of("AppointmentRecurrencePattern (MS") if "truncated" in one["text"]]


def test_recurrences_of_openchange(tshark):
    decoded = decode(tshark, [("appointment_recur", one) for one in WHOLE + CUT_SHORT])
    for packet, _ in decoded[:len(WHOLE)]:
        assert clean(packet), packet.experts
    yearly, weekly, changed = [item for _, (item,) in decoded[:3]]
    assert ints(yearly, "recurrence_pattern.recur_frequency") == [0x200D]
    assert ints(yearly, "pattern_type_specific_month_nth.days") == [0x20]        # every third Friday
    assert ints(yearly, "pattern_type_specific_month_nth.n") == [3]
    assert ints(weekly, "pattern_type_specific_week.days") == [0x34]             # Tuesday, Thursday, Friday
    assert ints(changed, "exception_info.override_flags") == [0x0200]
    assert ints(changed, "change_highlight.change_highlight_value") == [0]
    for packet, _ in decoded[len(WHOLE):]:
        assert any("ReservedBlock1Size" in one for one in packet.experts), packet.experts
        assert packet.malformed == []


# ---- the examples that MS-OXOCAL prints ----

WEEKLY = bytes.fromhex(                       # 4.1.1.1
    "043004300B2001000000C0210000010000000000000032000000222000000C0000000000000000000000000000008020BC0C20ADBC0C"
    "0630000009300000580200007602000000000000000000000000")
WITH_EXCEPTION = bytes.fromhex(               # 4.1.1.2
    "043004300B2001000000C0210000010000000000000032000000222000000C0000000000000001000000A096BC0C01000000A096BC0C"
    "8020BC0C20ADBC0C0630000009300000580200007602000001003499BC0C5299BC0CF898BC0C11002200210053696D706C65205265"
    "63757272656E6365207769746820657863657074696F6E730800070033342F34313431000000000400000000000000000000003499BC0C"
    "5299BC0CF898BC0C2100530069006D0070006C006500200052006500630075007200720065006E0063006500200077006900740068"
    "00200065007800630065007000740069006F006E0073000700330034002F0034003100340031000000000000000000")
DAILY = bytes.fromhex(                        # 4.1.1.3
    "043004300A2000000000A0050000E010000000000000212000000A0000000000000002000000A0C1DC0C80D2DC0C00000000207EDC0C"
    "0016DD0C0630000009300000E0010000FE01000000000000000000000000")
HEBREW = bytes.fromhex(                       # 4.1.1.6
    "043004300D200200080080750A000C0000000000000003000000232000000A0000000000000001000000207EDC0C01000000207EDC0C"
    "6074C40CDF80E95A0630000009300000E0010000FE01000001000080DC0C1E80DC0C0080DC0C24023C0000000100000000000000040000"
    "00000000000000000000000000")
INSTANCE = bytes.fromhex(                     # 4.1.2
    "040000008200E00074C5B7101A82E00807D803195025D461E473C8010000000000000000100000002A5844B3A444F74A9C246C60886F116B")
PACIFIC = bytes.fromhex(                      # 4.1.4
    "0201300002001500500061006300690066006900630020005300740061006E0064006100720064002000540069006D006500020002013E"
    "000000D6070000000000000000000000000000E001000000000000C4FFFFFF00000A000000050002000000000000000000040000000100"
    "020000000000000002013E000200D7070000000000000000000000000000E001000000000000C4FFFFFF00000B000000010002000000"
    "0000000000000300000002000200000000000000")


def test_weekly_recurrence(tshark):
    """Monday, Thursday and Friday from 2007-03-26 on, 10:00 to 10:30, 12 times."""
    packet, item = decode_one(tshark, "appointment_recur", WEEKLY)
    assert clean(packet), packet.experts
    days = {bit.label: bit.int() for bit in item.first("oxcdata.pattern_type_specific_week.days").children}
    assert days == {"Su": 0, "M": 1, "Tu": 0, "W": 0, "Th": 1, "F": 1, "Sa": 0}
    assert ints(item, "recurrence_pattern.end_type") == [0x2022]
    assert ints(item, "recurrence_pattern.occurrence_count") == [12]
    assert minutes(item, "recurrence_pattern.start_date") == ["2007-03-26"]
    assert ints(item, "appointment_recurrence_pattern.start_time_offset") == [600]
    assert ints(item, "appointment_recurrence_pattern.end_time_offset") == [630]
    assert "Weekly" in item.parent.showname and "M | Th | F" in item.parent.showname
    assert "12 occurrences from 2007-03-26" in item.parent.showname and "10:00 to 10:30" in item.parent.showname


def test_exception_of_a_recurrence(tshark):
    """One instance has another subject and place, and is at 11:00 instead of 10:00."""
    packet, item = decode_one(tshark, "appointment_recur", WITH_EXCEPTION)
    assert clean(packet), packet.experts
    assert ints(item, "exception_info.override_flags") == [0x0011]
    for prefix, start in (("exception_info", "original_start_time"), ("extended_exception", "original_start_date")):
        assert minutes(item, f"{prefix}.{start}") == ["2007-04-16 10:00"]
        assert minutes(item, f"{prefix}.start_date_time") == ["2007-04-16 11:00"]
        assert minutes(item, f"{prefix}.end_date_time") == ["2007-04-16 11:30"]
    subject = ["Simple Recurrence with exceptions"]
    assert texts(item, "exception_info.subject") == texts(item, "extended_exception.wide_char_subject") == subject
    assert texts(item, "exception_info.location") == texts(item, "extended_exception.wide_char_location") == ["34/4141"]
    assert item.first("oxcdata.exception_info.meeting_type") is None


def test_daily_recurrence(tshark):
    """Every three days, 8:00 to 8:30; two instances are deleted. (The printed years are 2007 and 2011: the bytes say 2011.)"""
    packet, item = decode_one(tshark, "appointment_recur", DAILY)
    assert clean(packet), packet.experts
    assert item.first("oxcdata.recurrence_pattern.pattern_type_specific") is None
    assert ints(item, "recurrence_pattern.period") == [4320]
    assert minutes(item, "recurrence_pattern.first_date_time") == ["1601-01-02"]
    assert minutes(item, "recurrence_pattern.start_date") == ["2011-04-07"]
    assert minutes(item, "recurrence_pattern.end_date") == ["2011-05-04"]
    assert minutes(item, "recurrence_pattern.deleted_instance_dates") == ["2011-04-19", "2011-04-22"]
    assert "Daily, period 3, 2011-04-07 to 2011-05-04, 08:00 to 08:30" in item.parent.showname


def test_yearly_recurrence_in_another_calendar(tshark):
    """The third day of a Hebrew month, no end; one instance is tentative and reminds 60 minutes before."""
    packet, item = decode_one(tshark, "appointment_recur", HEBREW)
    assert clean(packet), packet.experts
    assert "CAL_HEBREW" in item.first("oxcdata.recurrence_pattern.calendar_type").showname
    assert ints(item, "pattern_type_specific_month.day") == [3]
    assert "no end" in item.first("oxcdata.recurrence_pattern.end_date").showname
    assert ints(item, "exception_info.reminder_delta") == [60]
    assert "olTentative" in item.first("oxcdata.exception_info.busy_status").showname
    assert item.first("oxcdata.extended_exception.start_date_time") is None


def test_global_object_id_of_an_instance(tshark):
    """The instance of March 25, 2008, made 2008-02-20 17:16:51."""
    packet, item = decode_one(tshark, "global_object_id", INSTANCE)
    assert clean(packet), packet.experts
    assert ints(item, "global_object_id.yh") == [0x07] and ints(item, "global_object_id.yl") == [0xD8]
    assert ints(item, "global_object_id.m") == [3] and ints(item, "global_object_id.d") == [25]
    time = item.first("oxcdata.global_object_id.creation_time").show
    assert "2008" in time and "17:16:51" in time
    assert octets(item, "global_object_id_data.data") == ["2a5844b3a444f74a9c246c60886f116b"]
    assert "2008-03-25" in item.showname


def test_time_zone_definition(tshark):
    """Pacific Standard Time: 480 minutes, daylight -60; in 2006 from the first Sunday of April to the last of October."""
    properties = [f"appointment_time_zone_definition_{one}" for one in ("recur", "start_display", "end_display")]
    for packet, (item,) in decode(tshark, [(one, PACIFIC) for one in properties]):
        assert clean(packet), packet.experts
        assert texts(item, "time_zone_definition.key_name") == ["Pacific Standard Time"]
        assert ints(item, "tz_rule.w_year") == [2006, 2007]
        assert [node.int(signed=True) for node in item.all("oxcdata.tz_rule.l_bias")] == [480, 480]
        assert [node.int(signed=True) for node in item.all("oxcdata.tz_rule.l_daylight_bias")] == [-60, -60]
        assert ints(item, "tz_rule.tz_rule_flags") == [0, 2]
        dates = [node.showname for rule in item.all("oxcdata.time_zone_definition.tz_rules")
                 for node in (rule.first("oxcdata.tz_rule.st_daylight_date"), rule.first("oxcdata.tz_rule.st_standard_date"))]
        assert [("April" in one, "October" in one, "last Sunday" in one) for one in dates[:2]] == [(1, 0, 0), (0, 1, 1)]
        assert '"Pacific Standard Time", 2 rules' in item.parent.showname


# ---- global object ids ----

def test_global_object_ids_of_mfcmapi(tshark):
    first, second = [bytes.fromhex(one["hex"]) for one in of("GLOBALOBJECTID")]
    (packet, (series,)), (other, (instance,)) = decode(tshark, [("clean_global_object_id", first),
                                                                ("global_object_id", second)])
    assert clean(packet) and clean(other)
    assert ints(series, "global_object_id.m") == [0]
    assert "Apr 26, 2010 11:23:55" in series.first("oxcdata.global_object_id.creation_time").showname
    assert octets(series, "global_object_id_data.data") == ["e73c73f73f1c3941bdd6450f640703f3"]
    assert "2011-01-18" in instance.showname


def test_malformed_global_object_ids(tshark):
    """gromox: a size far beyond the end; one byte too many; one too few."""
    vectors = [bytes.fromhex(one["hex"]) for one in of("GlobalObjectId (MS")]
    (wild, _), (long, _), (short, _) = decode(tshark, [("global_object_id", one) for one in vectors])
    assert any("Data" in one and "needed" in one for one in wild.experts), wild.experts
    assert [node.bytes for node in long.all("rop.undecoded")] == [b"\xff"]
    assert any("Data: 2 bytes needed, 1 left" in one for one in short.experts), short.experts
    assert not [one for packet in (wild, long, short) for one in packet.malformed]


def test_global_object_id_of_a_foreign_calendar(tshark):
    """MS-OXCICAL 2.1.3.1.1.20.26: vCal-Uid, 1, the UID and a zero."""
    data = b"vCal-Uid" + u32(1) + "größe@example.org".encode() + b"\0"
    value = INSTANCE[:16] + bytes(4) + bytes(8) + bytes(8) + u32(len(data)) + data
    packet, item = decode_one(tshark, "global_object_id", value)
    assert clean(packet), packet.experts
    assert texts(item, "global_object_id_data.third_party_global_id") == ["größe@example.org"]
    assert "größe@example.org" in item.showname


def test_global_object_id_without_a_time(tshark):
    value = INSTANCE[:16] + bytes(4) + bytes(8) + bytes(8) + u32(3) + b"abc"
    packet, item = decode_one(tshark, "global_object_id", value)
    assert clean(packet), packet.experts
    assert "3 bytes" in item.showname and octets(item, "global_object_id_data.data") == ["616263"]


# ---- free/busy, text, shortcuts, views, cards, certificates ----

@pytest.mark.parametrize("kind", ["busy", "tentative", "away", "merged"])
def test_free_busy_blocks(tshark, kind):
    """MS-OXOPFFB 2.2.1.2.2: pairs of minutes behind the start of the month; one value a month."""
    values = [struct.pack("<4H", 600, 630, 1440, 2880), struct.pack("<2H", 0, 60)]
    packet, items = decode(tshark, [(f"schedule_info_free_busy_{kind}", values)])[0]
    assert clean(packet), packet.experts
    assert [ints(item, "free_busy_block.start") for item in items] == [[600, 1440], [0]]
    assert [ints(item, "free_busy_block.end") for item in items] == [[630, 2880], [60]]
    assert "day 1 10:00 to day 1 10:30, day 2 00:00 to day 3 00:00" in items[0].showname


@pytest.mark.parametrize("prop", ["roaming_dictionary", "roaming_xml_stream"])
def test_roaming_streams_are_text(tshark, prop):
    xml = '<?xml version="1.0" encoding="utf-8"?><UserConfiguration><e k="18-Größe" v="9-漢"/></UserConfiguration>'
    packet, item = decode_one(tshark, prop, xml.encode())
    assert clean(packet), packet.experts
    assert texts(item, f"{prop}.xml") == [xml]


def test_navigation_shortcuts(tshark):
    calendar = guid("00067802-0000-0000-c000-000000000046").bytes_le
    other = guid("01234567-89ab-cdef-0123-456789abcdef").bytes_le
    decoded = decode(tshark, [("wlink_folder_type", calendar), ("wlink_group_clsid", other), ("wlink_client_id", other)])
    (_, (kind,)), *ids = decoded
    assert "CLSID_CalendarFolder" in kind.showname
    assert [texts(item, "binary_guid.guid") for _, (item,) in ids] == [["01234567-89ab-cdef-0123-456789abcdef"]] * 2
    assert all(clean(packet) for packet, _ in decoded)


def test_view_descriptor(tshark):
    """Columns of Outlook's Messages view: the named ones have a GUID, the last a name."""
    packet, item = decode_one(tshark, "view_descriptor_binary", bytes.fromhex(of("ViewDescriptor")[0]["hex"]))
    assert clean(packet), packet.experts
    assert ints(item, "view_descriptor_binary.cvcd") == [11] == [len(item.all("oxcdata.view_descriptor_binary.column_info"))]
    assert [one & 0xFFFF for one in ints(item, "column_packet.id")][:10] == ints(item, "column_packet.property_id")[:10]
    assert texts(item, "column_packet.guid") == [COMMON, "00020329-0000-0000-c000-000000000046"]
    assert texts(item, "column_packet.buffer") == ["Keywords"]
    assert "PidTagSubject" in item.all("oxcdata.view_descriptor_binary.column_info")[7].showname


def test_business_card(tshark):
    """MS-OXOCNTC 2.2.1.7.1: two fields, the second with the label that ExtraInfo has at 4."""
    labels = text16("a") + text16("Büro")
    fields = (struct.pack("<HBBBBHII", 0x3001, 0, 0, 11, 0, 0xFFFE, 0x000000FF, 0)
              + struct.pack("<HBBBBHII", 0x3A08, 0, 0, 8, 0, 4, 0, 0x00FF0000))
    head = struct.pack("<8BIBI", 3, 0, 1, 2, 16, len(labels), 5, 0, 0x00FFFFFF, 25, 0)
    packet, item = decode_one(tshark, "business_card_display_definition", head + fields + labels)
    assert clean(packet), packet.experts
    assert ints(item, "field_info.text_property_id") == [0x3001, 0x3A08]
    assert ints(item, "field_info.label_offset") == [0xFFFE, 4]
    assert ints(item, "field_info.label_font_color") == [0, 0x00FF0000]
    assert texts(item, "business_card_display_definition.extra_info") == ["a", "Büro"]
    assert ints(item, "business_card_display_definition.image_area") == [25]


def test_certificates(tshark):
    """MS-OXOABK 2.2.4.36: DER when the first byte is 0x30, else tag, length (of all) and data."""
    settings = struct.pack("<HHI", 1, 8, 1) + struct.pack("<HH", 9, 24) + bytes(range(20))
    packet, items = decode(tshark, [("user_x509_certificate", [b"\x30\x82\x01\x02", settings])])[0]
    assert clean(packet), packet.experts
    assert octets(items[0], "user_x509_certificate.signed_data") == ["30820102"]
    assert ints(items[1], "security_setting.tag") == [1, 9]
    assert octets(items[1], "security_setting.data") == ["01000000", bytes(range(20)).hex()]


# ---- hostile and cut values ----

def hostile():
    """What claims more than there is."""
    pattern = WEEKLY[:-26]                    # RecurrencePattern without the counts' dates
    many = b"\xff\xff\xff\xff"
    yield "DeletedInstanceDates", "task_recurrence", pattern[:38] + many + bytes(40)
    yield "ModifiedInstanceDates", "task_recurrence", pattern[:42] + many + bytes(40)
    yield "ExceptionInfo", "appointment_recur", WEEKLY[:70] + u16(65535) + bytes(14)
    yield "Subject", "appointment_recur", WITH_EXCEPTION[:96] + u16(0xFFFF) + WITH_EXCEPTION[98:]
    yield "WideCharLocation", "appointment_recur", WITH_EXCEPTION[:-24] + u16(0xFFFF) + WITH_EXCEPTION[-22:]
    yield "TZRules", "appointment_time_zone_definition_recur", PACIFIC[:50] + u16(65535) + PACIFIC[52:]
    yield "cbHeader", "appointment_time_zone_definition_recur", PACIFIC[:2] + u16(65535) + PACIFIC[4:]
    yield "Data", "global_object_id", INSTANCE[:36] + many + INSTANCE[40:]
    yield "Assigners", "task_assigners", many
    yield "cbAssigner", "task_assigners", u32(1) + many + bytes(8)
    yield "EID", "task_assigners", u32(1) + u32(8) + many + bytes(4)
    yield "VoteOption", "verb_stream", u16(0x0102) + many
    yield "ColumnInfo", "view_descriptor_binary", bytes(8) + u32(8) + bytes(8) + many + bytes(36)
    yield "Records", "schedule_info_appointment_tombstone", u32(0xBEDEAFCD) + u32(20) + u32(3) + many + u32(20)
    yield "DATA", "user_x509_certificate", [u16(1) + u16(0) + bytes(8)]
    yield "FieldInfoN", "business_card_display_definition", bytes([3, 0, 0, 255, 16, 255]) + bytes(11)


HOSTILE = list(hostile())


@pytest.fixture(scope="module")
def claimed(tshark):
    return decode(tshark, [(prop, value) for _, prop, value in HOSTILE])


@pytest.mark.parametrize("at", range(len(HOSTILE)), ids=[f"{prop}-{field}" for field, prop, _ in HOSTILE])
def test_more_is_claimed_than_there_is(claimed, at):
    packet, _ = claimed[at]
    field = HOSTILE[at][0]
    assert any(re.match(rf"{field}: .*(needed|left)", one) for one in packet.experts), packet.experts
    assert packet.malformed == []
    assert packet.first("rop.get_properties_all.property_value_count") is not None


def test_unknown_pattern_is_told(tshark):
    packet, item = decode_one(tshark, "task_recurrence", WEEKLY[:6] + u16(0x0099) + WEEKLY[8:])
    assert any("PatternType" in one for one in packet.experts)
    assert ints(item, "recurrence_pattern.period") == [1] and packet.malformed == []


VALUES = ([("appointment_recur", one) for one in (WEEKLY, WITH_EXCEPTION, DAILY, HEBREW, *WHOLE)]
          + [(prop, bytes.fromhex(one["hex"])) for prop, one in BY_MFCMAPI if name(one)[:-4] not in REST]
          + [("global_object_id", INSTANCE), ("appointment_time_zone_definition_recur", PACIFIC),
             ("view_descriptor_binary", bytes.fromhex(of("ViewDescriptor")[0]["hex"])),
             ("schedule_info_appointment_tombstone", bytes.fromhex(of("TOMBSTONE")[0]["hex"])[:105])])    # one record
STEPS = 1200                       # cuts of the longest


@pytest.mark.sanitizer
@pytest.mark.host
def test_values_cut_at_every_byte(sanitized_tshark):
    """Each value ends early, in a message that is whole: something is said, nothing is malformed."""
    for part in range(3):
        http = MapiHttp(Pcap())
        learn_names(http)
        replay = SimpleNamespace(pcap=http.pcap, mutants={})
        for prop, value in VALUES[part::3]:
            for end in range(1, len(value), 1 + len(value) // STEPS):
                frame = send(http, prop, value[:end])
                replay.mutants[frame] = Mutant(f"{prop} of {len(value)} bytes cut at {end}", False, b"", cut=True)
        assert check(sanitized_tshark, replay) == []

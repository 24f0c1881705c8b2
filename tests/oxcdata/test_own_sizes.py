"""Structures that hold their own size, version or form are read by it: a longer one ends where it says and what is
behind the known fields is shown as such; a shorter one stops in time; what follows is found either way.

The bytes were reported, or are MFCMAPI's (data/vectors.jsonl) or the documents' own, with the sizes changed.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import struct

import pytest
from encode import tagged, text16, u8, u16, u32, u64
from rules import ROP, RULE_ACTIONS, SUBJECT, WIDE, EXTENDED_ACTIONS, binary, clean, decode, extended_actions, text_of
from test_calendar import decode as decode_named
from test_calendar import APPOINTMENT, NAMED, PACIFIC, WITH_EXCEPTION, decode_one, ints, learn_names, octets, send, texts
from pcap import MapiHttp
from vectors import of

START_DISPLAY, RECUR = "appointment_time_zone_definition_start_display", "appointment_time_zone_definition_recur"
RTF, UNSENDABLE = 0x10090102, (APPOINTMENT, 0x825D)


def undecoded(packet):
    return [node.bytes.hex() for node in packet.all("rop.undecoded")]


# ---- time zones: "About persisting TZDEFINITION to a stream", MS-OXOCAL 2.2.1.41 ----

# As reported: wFlags 0x0003, so that a GUID is in front of the key name's length.
WITH_GUID = bytes.fromhex(
    "020140000300000102030405060708090a0b0c0d0e0f1500500061006300690066006900630020005300740061006e006400610072006400"
    "2000540069006d006500010002013e000200d7070000000000000000000000000000e001000000000000c4ffffff00000b00000001000200"
    "00000000000000000300000002000200000000000000")


def test_time_zone_with_guid(tshark):
    packet, item = decode_one(tshark, START_DISPLAY, WITH_GUID)
    assert clean(packet), packet.experts
    assert texts(item, "time_zone_definition.guid") == ["03020100-0504-0706-0809-0a0b0c0d0e0f"]
    assert texts(item, "time_zone_definition.key_name") == ["Pacific Standard Time"]
    assert ints(item, "time_zone_definition.c_rules") == [1] and ints(item, "tz_rule.w_year") == [2007]
    assert item.parent.showname.endswith('StartDisplay: "Pacific Standard Time", 1 rule')


@pytest.mark.parametrize("flags,head,text", [
    (1, WITH_GUID[6:22], "03020100-0504-0706-0809-0a0b0c0d0e0f, 1 rule"),
    (0, b"", "1 rule"),
])
def test_time_zone_without_key_name(tshark, flags, head, text):
    rules = WITH_GUID[66:]
    assert rules[:2] == u16(1)
    packet, item = decode_one(tshark, START_DISPLAY, b"\x02\x01" + u16(len(head) + 4) + u16(flags) + head + rules)
    assert clean(packet), packet.experts
    assert item.first("oxcdata.time_zone_definition.key_name") is None
    assert ints(item, "tz_rule.l_bias") == [480] and item.parent.showname.endswith(f"StartDisplay: {text}")


def test_longer_time_zone_header_and_rules(tshark):
    """A later version has more in the header and in each rule, and says so in cbHeader and cbRule."""
    head, rules = PACIFIC[:52], PACIFIC[52:]
    rules = [rules[at:at + 66] for at in (0, 66)]
    longer = [one[:1] + b"\x02" + u16(66) + one[4:] + bytes([0xAA + at] * 4) for at, one in enumerate(rules)]
    data = head[:1] + b"\x02" + u16(50) + head[4:] + b"\xee\xef" + b"".join(longer)
    packet, item = decode_one(tshark, RECUR, data)
    assert undecoded(packet) == ["eeef", "aaaaaaaa", "abababab"] and packet.malformed == []
    assert not [one for one in packet.experts if "needed" in one], packet.experts
    assert ints(item, "tz_rule.w_year") == [2006, 2007]
    assert ints(item, "tz_rule.tz_rule_flags") == [0, 2]


def test_shorter_time_zone_rule(tshark):
    """Its dates are missing: the next rule is where it says that it ends."""
    rules = [PACIFIC[52:118], PACIFIC[118:]]
    short = rules[0][:2] + u16(30) + rules[0][4:34]
    packet, item = decode_one(tshark, RECUR, PACIFIC[:52] + short + rules[1])
    assert ints(item, "tz_rule.w_year") == [2006, 2007]
    assert ints(item, "tz_rule.tz_rule_flags") == [0, 2]
    assert packet.malformed == [] and any("stStandardDate" in one or "wYear" in one for one in packet.experts)


# ---- recurrences, cards, tombstones ----

@pytest.mark.parametrize("size", [0, 2, 4, 9])
def test_change_highlight_by_its_size(tshark, size):
    """MS-OXOCAL 2.2.1.44.3."""
    before = WITH_EXCEPTION.index(bytes.fromhex("0400000000000000000000003499BC0C"))
    value = bytes.fromhex("110000000102030405")[:size]
    data = WITH_EXCEPTION[:before] + u32(size) + value + WITH_EXCEPTION[before + 8:]
    packet, item = decode_one(tshark, "appointment_recur", data)
    assert clean(packet), packet.experts
    assert ints(item, "change_highlight.change_highlight_value") == ([0x11] if size >= 4 else [])
    assert octets(item, "change_highlight.reserved") == {0: [], 2: ["1100"], 4: [], 9: ["0102030405"]}[size]
    assert texts(item, "extended_exception.wide_char_location") == ["34/4141"]


def test_longer_fields_of_a_card(tshark):
    """MS-OXOCNTC 2.2.1.7.1: FieldInfoSize."""
    fields = b"".join(struct.pack("<HBBBBHII", one, 0, 0, 11, 0, 0, 0, 0) + b"\xcc\xdd" for one in (0x3001, 0x3A08))
    labels = text16("a")
    head = struct.pack("<8BIBI", 3, 0, 1, 2, 18, len(labels), 5, 0, 0x00FFFFFF, 25, 0)
    packet, item = decode_one(tshark, "business_card_display_definition", head + fields + labels)
    assert ints(item, "field_info.text_property_id") == [0x3001, 0x3A08]
    assert octets(item, "field_info.tail") == ["ccdd", "ccdd"]
    assert texts(item, "business_card_display_definition.extra_info") == ["a"]
    assert packet.malformed == [] and undecoded(packet) == []


def test_longer_header_of_tombstones(tshark):
    """MS-OXOCAL 2.2.12.5: HeaderSize counts from Identifier on."""
    data = bytes.fromhex(of("TOMBSTONE")[0]["hex"])
    assert data[4:8] == u32(20)
    packet, item = decode_one(tshark, "schedule_info_appointment_tombstone",
                              data[:4] + u32(24) + data[8:20] + b"\x01\x02\x03\x04" + data[20:])
    plain, known = decode_one(tshark, "schedule_info_appointment_tombstone", data)
    assert octets(item, "schedule_info_appointment_tombstone.header_tail") == ["01020304"]
    assert ints(item, "tombstone_record.start_time") == ints(known, "tombstone_record.start_time")
    assert packet.malformed == [] and undecoded(packet) == undecoded(plain)


# ---- rules: MS-OXORULE 2.2.5.1.2.1 ----

def moved(store, folder, in_this_store=0):
    return ROP.actions(ROP.block(1, u8(in_this_store) + u16(len(store)) + store + u16(len(folder)) + folder),
                       ROP.block(0x0A))


@pytest.mark.parametrize("size", [0, 1, 2, 4, 19])
def test_store_of_any_size(tshark, size):
    """Servers put one byte there, whatever FolderInThisStore says; reported of MAPI Inspector."""
    store, folder = bytes(range(1, size + 1)), bytes(46)
    packet, = decode(tshark, [[u32(RULE_ACTIONS) + moved(store, folder), tagged(SUBJECT, "behind")]])
    assert clean(packet), packet.experts
    action, _ = packet.all("oxcdata.rule_action.action_blocks")
    assert text_of(action) == "move to a folder of another store"
    found = [node.bytes.hex() for node in packet.all("oxcdata.client_eid.data")]
    assert found == [one.hex() for one in (store, folder) if one]
    assert packet.first("oxprops.subject").show == "behind"


@pytest.mark.parametrize("size", [0, 1, 20, 22])
def test_folder_of_any_size(tshark, size):
    """A FolderEID that is no ServerEid, though the folder is said to be in this store."""
    packet, = decode(tshark, [[u32(RULE_ACTIONS) + moved(b"\0", b"\1" * size, 1), tagged(SUBJECT, "behind")]])
    assert clean(packet), packet.experts
    assert text_of(packet.first("oxcdata.rule_action.action_blocks")) == "move to another folder"
    assert packet.first("oxprops.subject").show == "behind"


def test_entry_ids_of_extended_rules_of_any_size(tshark):
    block = WIDE.actions(WIDE.block(1, u32(1) + b"\0" + u32(2) + b"\1\2"))
    packet, = decode(tshark, [[binary(EXTENDED_ACTIONS, extended_actions(block))]])
    assert clean(packet), packet.experts
    assert text_of(packet.first("oxcdata.rule_action.action_blocks")) == "move to another folder"


# ---- compressed RTF: MS-OXRTFCP 2.1.3.1, and the document's example ----

HELLO = bytes.fromhex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0")


def rtf(tshark, data):
    packet, = decode(tshark, [[binary(RTF, data), tagged(SUBJECT, "behind")]])
    assert packet.first("oxprops.subject").show == "behind"
    return packet, {name: [node for node in packet.all(f"oxcdata.rtf_compressed.{name}")]
                    for name in ("compsize", "rawsize", "comptype", "crc", "contents")}


def test_compressed_rtf(tshark):
    packet, fields = rtf(tshark, HELLO)
    assert clean(packet)
    assert [fields[name][0].int() for name in ("compsize", "rawsize", "crc")] == [45, 43, 0xA7C7C5F1]
    assert fields["contents"][0].bytes == HELLO[16:]
    assert "43 bytes of RTF, COMPRESSED" in packet.first("rop.get_properties_all.property_values").showname


def test_rtf_that_goes_on_or_is_cut(tshark):
    packet, fields = rtf(tshark, HELLO + b"\x01\x02")
    assert fields["contents"][0].bytes == HELLO[16:] and undecoded(packet) == ["0102"]
    packet, fields = rtf(tshark, HELLO[:-5])
    assert packet.experts == ["43 bytes of RTF, COMPRESSED, cut"] and fields["contents"][0].bytes == HELLO[16:-5]
    assert packet.first("rop.get_properties_all.property_values").showname.endswith("43 bytes of RTF, COMPRESSED, cut")


@pytest.mark.parametrize("crc", [0, 0x1234])
def test_uncompressed_rtf(tshark, crc):
    """Section 2.1.3.1.1: CRC is 0 then."""
    raw = rb"{\rtf1 hello}"
    packet, fields = rtf(tshark, struct.pack("<IIII", len(raw) + 12, len(raw), 0x414C454D, crc) + raw)
    assert fields["contents"][0].bytes == raw and clean(packet) == (crc == 0)
    assert "13 bytes of RTF, UNCOMPRESSED" in packet.first("rop.get_properties_all.property_values").showname


# ---- unsendable recipients: MS-OXOCAL 2.2.1.25 ----

REPORTED = bytes.fromhex("010000000100000003000000000000000300150c010000001f0001301c0041006c0069006300650020004500780061"
                         "006d0070006c00650000001f0002300a0053004d00540050000000")


def unsendable(tshark, data):
    http = MapiHttp()
    NAMED["appointment_unsendable_recipients"] = UNSENDABLE
    try:
        learn_names(http)
        frame = send(http, "appointment_unsendable_recipients", data)
    finally:
        del NAMED["appointment_unsendable_recipients"]
    packet = next(one for one in tshark.pdml(bytes(http.pcap)) if one.number == frame)
    return packet, packet.first("oxprops.appointment_unsendable_recipients")


def test_unsendable_recipients(tshark):
    packet, item = unsendable(tshark, REPORTED)
    assert clean(packet), packet.experts
    assert ints(item, "unsendable_recipients.version") == [1] == ints(item, "unsendable_recipients.row_count")
    assert [node.show for node in item.all("oxprops.display_name")] == ["Alice Example"]
    assert item.parent.showname.endswith('PidLidAppointmentUnsendableRecipients: 1 recipient: "Alice Example"')


@pytest.mark.parametrize("vector", of("RECIPIENTROWSTREAM"), ids=["1", "2"])
def test_unsendable_recipients_of_mfcmapi(tshark, vector):
    """Each property that MFCMAPI reads, in its order; strings as it prints them."""
    packet, item = unsendable(tshark, bytes.fromhex(vector["hex"]))
    assert clean(packet), packet.experts
    tags = [int(tag, 16) for tag in re.findall(r"PropTag = (0x[0-9A-F]{8})", vector["text"])]
    assert [node.int() for node in item.all("oxcdata.property_tag")] == tags and len(tags) >= 31
    names = re.findall(r"PropTag = 0x3001001F.*?PropString = (.*?)\r?\n", vector["text"], re.S)
    assert [node.show for node in item.all("oxprops.display_name")] == names and names
    assert f"{len(names)} recipient" in item.parent.showname and f'"{names[0]}"' in item.parent.showname


def test_unsendable_recipients_of_other_types(tshark):
    """Types of fixed size that the samples do not have."""
    values = [u32(0x7FEA0002) + u16(7), u32(0x7FEB0014) + u64(1 << 40), u32(0x7FEC0048) + bytes(16),
              u32(0x7FED0005) + struct.pack("<d", 0.5)]
    packet, item = unsendable(tshark, u32(1) + u32(1) + u32(len(values)) + u32(0) + b"".join(values))
    assert clean(packet), packet.experts
    assert [node.show for node in item.all("oxcdata.value.integer16")] == ["7"]
    assert [node.show for node in item.all("oxcdata.value.integer64")] == [str(1 << 40)]


def test_unsendable_recipients_that_are_not_there(tshark):
    packet, item = unsendable(tshark, u32(1) + u32(0))
    assert clean(packet) and item.parent.showname.endswith("no recipients")
    packet, _ = unsendable(tshark, u32(1) + u32(0xFFFFFFFF) + u32(0xFFFFFFFF))
    assert packet.malformed == [] and any("PropertyCount" in one or "Pad" in one for one in packet.experts)


# ---- cut anywhere ----

def cuts():
    yield START_DISPLAY, WITH_GUID
    yield RECUR, PACIFIC[:2] + u16(50) + PACIFIC[4:]
    yield "appointment_recur", WITH_EXCEPTION
    yield "schedule_info_appointment_tombstone", bytes.fromhex(of("TOMBSTONE")[0]["hex"])


@pytest.mark.parametrize("prop,data", cuts(), ids=[prop for prop, _ in cuts()])
def test_cut_anywhere(tshark, prop, data):
    """What is missing is told by its field; nothing is malformed in Wireshark's sense."""
    for packet, items in decode_named(tshark, [(prop, data[:size]) for size in range(1, len(data), 3)]):
        assert packet.malformed == [] and len(items) == 1


@pytest.mark.parametrize("tag,data", [(RTF, HELLO), (0x00710102, bytes.fromhex(
    "0101da71727b00112233445546778899aabbccddeeffb12e05c430800003d03080043fc930"))], ids=["rtf", "conversation"])
def test_cut_tagged_values(tshark, tag, data):
    for packet in decode(tshark, [[binary(tag, data[:size]), tagged(SUBJECT, "behind")] for size in range(len(data))]):
        assert packet.malformed == [] and packet.first("oxprops.subject").show == "behind"


def test_cut_unsendable_recipients(tshark):
    for size in range(1, len(REPORTED), 5):
        packet, item = unsendable(tshark, REPORTED[:size])
        assert packet.malformed == [] and packet.experts and item is not None


def test_cut_rule(tshark):
    data = moved(b"\0", bytes(46))
    for packet in decode(tshark, [[u32(RULE_ACTIONS) + data[:size]] for size in range(1, len(data), 2)]):
        assert packet.malformed == [] and packet.experts

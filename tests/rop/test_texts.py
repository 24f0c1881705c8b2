"""Texts made of parts of which some are legitimately absent or empty: in headings, items and the Info column.

What is not there, or there and empty, leaves nothing behind; `?` is what was cut off or could not be read.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import uuid

import pytest
from calls import NONE, decode, execute
from encode import get_properties_all, get_properties_all_response, tagged, text8, text16, u8, u16, u32, u64
from pcap import MapiHttp
from rules import ROP

RULE_ACTIONS, RULE_NAME = 0x668000FE, 0x6682001F
DISPLAY_NAME, RECIPIENT_TYPE = 0x3001001F, 0x0C150003
RECORD_KEY, SUBJECT, REPLID_MAP, PARENT_SOURCE_KEY = 0x0FF90102, 0x0037001F, 0x66380102, 0x65E10102

# TypedString, MS-OXCDATA 2.11.7: type and content of each form, and the text.
NO_STRING, EMPTY = b"\x00", b"\x01"


def string8(text):
    return b"\x02" + text8(text)


def reduced(text):
    return b"\x03" + text8(text)


def unicode(text):
    return b"\x04" + text16(text)


SUBJECTS = {
    "no prefix": (NO_STRING, unicode("Quarterly figures"), "Quarterly figures"),
    "empty prefix": (EMPTY, reduced("Plain"), "Plain"),
    "neither": (NO_STRING, EMPTY, ""),
    "both empty": (EMPTY, NO_STRING, ""),
    "prefix alone": (reduced("RE: "), EMPTY, "RE: "),
    "both": (unicode("AW: "), string8("Plan"), "AW: Plan"),
    "empty strings with a terminator": (unicode(""), string8(""), ""),
    "a question mark": (EMPTY, reduced("Why?"), "Why?"),
}


def opened(prefix, subject, rop_id=3):
    """RopOpenMessage and RopReloadCachedInformation success responses, MS-OXCROPS 2.2.6.1.2 and 2.2.6.7.2."""
    return u8(rop_id) + b"\x01" + u32(0) + b"\x00" + prefix + subject + u16(0) + u16(0) + u8(0)


def embedded(prefix, subject):
    """RopOpenEmbeddedMessage success response, MS-OXCROPS 2.2.6.16.2."""
    return b"\x46\x01" + u32(0) + b"\x00" + u64(1) + b"\x00" + prefix + subject + u16(0) + u16(0) + u8(0)


FORMS = {
    "RopOpenMessage": (b"\x03\x00\x00\x01" + u16(0xFFF) + u64(0x0D00000000000001) + b"\x00" + u64(0x0E00000000000001),
                       opened, [1, NONE]),
    "RopOpenEmbeddedMessage": (b"\x46\x00\x00\x01" + u16(0xFFF) + b"\x00", embedded, [1, NONE]),
    "RopReloadCachedInformation": (b"\x10\x00\x01" + u16(0), lambda *parts: opened(*parts, rop_id=0x10), [1, 2]),
}


def info(tshark, http, number, *extra):
    rows = tshark.fields(bytes(http.pcap), "frame.number", tshark.info_column, extra=extra)
    return next(row[1][0] for row in rows if row[0] == [str(number)])


def headings(packet):
    return [rop.showname for rop in packet.all("rop")]


@pytest.mark.parametrize("rop", FORMS)
@pytest.mark.parametrize("what", SUBJECTS)
def test_parts_of_a_subject(tshark, rop, what):
    prefix, subject, text = SUBJECTS[what]
    request, response, handles = FORMS[rop]
    http = MapiHttp()
    _, number = execute(http, request, handles, response(prefix, subject), [1, 2])
    packet = decode(tshark, http)[number]
    assert packet.malformed == [] and packet.experts == []
    assert headings(packet) == [f'{rop} response "{text}", 0 recipients']
    for extra in [(), ("-2",)]:
        assert info(tshark, http, number, *extra) == f'Execute response: {rop} "{text}", 0 recipients'


def test_a_message_without_subject_keeps_its_name(tshark):
    """An empty NormalizedSubject is no name; the next one is, whether or not there is a tree."""
    request, response, _ = FORMS["RopOpenMessage"]
    http = MapiHttp()
    execute(http, request, [1, NONE], response(NO_STRING, EMPTY), [1, 2])
    nameless, _ = execute(http, b"\x01\x00\x00", [2])
    execute(http, request, [1, NONE], response(EMPTY, reduced("Named")), [1, 3])
    named, _ = execute(http, b"\x01\x00\x00", [3])
    lines = [info(tshark, http, number) for number in (nameless, named)]
    assert lines == ["Execute request: RopRelease Message 0x0e00000000000001",
                     'Execute request: RopRelease Message "Named"']
    assert [headings(decode(tshark, http)[number])[0] for number in (nameless, named)] == [
        "RopRelease request Message 0x0e00000000000001", 'RopRelease request Message "Named"']


# ---- properties of a list, by name ----

BOB = [(DISPLAY_NAME, "Bob"), (RECIPIENT_TYPE, 1)]
ANN = [(RECIPIENT_TYPE, 1), (DISPLAY_NAME, "Ann")]


def rule(*values):
    """RuleData that adds a rule, MS-OXCROPS 2.2.11.1.1.1."""
    return b"\x01" + u16(len(values)) + b"".join(values)


def modify_rules(*rules):
    """RopModifyRules request, MS-OXCROPS 2.2.11.1.1."""
    return b"\x41\x00\x00\x00" + u16(len(rules)) + b"".join(rules)


def actions(*blocks):
    return u32(RULE_ACTIONS) + ROP.actions(*blocks)


@pytest.mark.parametrize("values, name", [
    ([tagged(RULE_NAME, "Invoices to Bob"), actions(ROP.send(7, [BOB, ANN]))], ' "Invoices to Bob"'),
    ([actions(ROP.send(7, [BOB, ANN])), tagged(RULE_NAME, "Invoices to Bob")], ' "Invoices to Bob"'),
    ([actions(ROP.block(9, tagged(RULE_NAME, "inside"))), tagged(RULE_NAME, "of the rule")], ' "of the rule"'),
    ([tagged(RULE_NAME, "of the rule"), actions(ROP.block(9, tagged(RULE_NAME, "inside")))], ' "of the rule"'),
    ([actions(ROP.block(9, tagged(RULE_NAME, "inside")))], ""),
    ([tagged(RULE_NAME, "")], ' ""'),
    ([], ""),
], ids=["name first", "actions first", "the same property inside", "the same behind", "inside only", "empty", "none"])
def test_a_rule_is_called_by_its_own_values(tshark, values, name):
    http = MapiHttp()
    number, _ = execute(http, modify_rules(rule(*values), rule(tagged(RULE_NAME, "Junk"), actions(ROP.block(10)))), [1])
    packet = decode(tshark, http)[number]
    assert packet.malformed == [] and packet.experts == []
    assert headings(packet)[0].endswith(f'add{name}, add "Junk"')
    assert packet.first("rop.modify_rules.rules_data").showname == f"RulesData [0]: add{name}"
    for extra in [(), ("-2",)]:
        assert info(tshark, http, number, *extra).endswith(f' add{name}, add "Junk"')


def test_recipients_without_a_name(tshark):
    """An element that says nothing is an ellipsis, so that no recipient is left out."""
    http = MapiHttp()
    number, _ = execute(http, modify_rules(rule(actions(ROP.send(7, [BOB, [(RECIPIENT_TYPE, 1)]])))), [1])
    blocks = decode(tshark, http)[number].all("oxcdata.rule_action.action_blocks")
    assert [block.showname for block in blocks] == ['ActionBlocks [0]: forward to "Bob", …']


# ---- rows of recipients ----

def modify_recipients(kind, row):
    """RopModifyRecipients request without columns, MS-OXCROPS 2.2.6.5.1."""
    return b"\x0e\x00\x00" + u16(0) + u16(1) + u32(0) + u8(kind) + u16(len(row)) + row


NO_COLUMNS = u16(0) + b"\0"      # RecipientColumnCount, and the flag of a PropertyRow (MS-OXCDATA 2.8.3.2, 2.8.1.1)


@pytest.mark.parametrize("row, text", [
    (u16(0x0000) + NO_COLUMNS, "Primary"),                                     # no address, no name
    (u16(0x0600) + text16("Short") + NO_COLUMNS, "Primary Short"),                # SimpleDisplayName alone
    (u16(0x0210) + text16("Bob") + NO_COLUMNS, "Primary Bob"),
    (u16(0x0218) + text16("b@example.com") + text16("") + NO_COLUMNS, "Primary <b@example.com>"),
    (u16(0x0210) + text16("Bob") + u16(1), "Primary Bob"),                    # cut behind the name
    (u16(0x0210) + b"B\0o", "Primary ?"),                                     # cut in it
], ids=["neither", "simple name", "name", "address and an empty name", "cut behind", "cut"])
def test_recipient_rows(tshark, row, text):
    http = MapiHttp()
    number, _ = execute(http, modify_recipients(1, row), [1])
    packet = decode(tshark, http)[number]
    assert headings(packet) == [f"RopModifyRecipients request {text}"]
    assert info(tshark, http, number) == f"Execute request: RopModifyRecipients {text}"
    assert packet.first("rop.modify_recipients.recipient_rows").showname == f"RecipientRows [0]: {text}"


# ---- values ----

def value_of(tshark, *values):
    """The items of properties that a RopGetPropertiesAll response has, and their packet."""
    http = MapiHttp()
    _, number = execute(http, get_properties_all(), [1], get_properties_all_response(values))
    packet = decode(tshark, http)[number]
    return [item.showname for item in packet.all("rop.get_properties_all.property_values")], packet, http, number


KEY = bytes(range(16))


def test_record_key_of_a_store(tshark):
    """16 bytes (MS-OXCPRPT 2.2.1.8), which hold nothing else."""
    (heading,), packet, _, _ = value_of(tshark, tagged(RECORD_KEY, KEY))
    assert heading == f"PropertyValues [0] PidTagRecordKey: {KEY.hex()}"
    item = packet.first("oxprops.record_key")
    assert item.showname == f"PidTagRecordKey: {KEY.hex()}" and item.bytes == KEY


def test_replica_map(tshark):
    """MS-OXCSTOR 2.2.2.1.1.13: pairs of REPLID and REPLGUID."""
    first, second = uuid.UUID(int=1), uuid.UUID("01234567-89ab-cdef-0123-456789abcdef")
    data = u16(1) + first.bytes_le + u16(5) + second.bytes_le
    (heading,), packet, _, _ = value_of(tshark, tagged(REPLID_MAP, data))
    assert heading == f"PropertyValues [0] PidTagSerializedReplidGuidMap: 0x1 {first}, 0x5 {second}"
    assert packet.experts == []


def test_values_without_bytes(tshark):
    """They are there, and empty: no binary is <MISSING>, and strings have no characters."""
    shown, packet, http, number = value_of(
        tshark, tagged(PARENT_SOURCE_KEY, b""), tagged(0x7D000102, b""), tagged(SUBJECT, ""))
    assert [line.partition(" ")[2] for line in shown] == [
        "[0] PidTagParentSourceKey: empty", "[1] 0x7d00: empty", '[2] PidTagSubject: ""']
    names = "oxprops.parent_source_key", "oxcdata.value.binary", "oxprops.subject"
    assert [packet.first(name).showname for name in names] == ["PidTagParentSourceKey: <none>", "Binary: <none>",
                                                                "PidTagSubject: "]
    assert [packet.first(name).show for name in names] == ["", "", ""]
    row, = tshark.fields(bytes(http.pcap), *names, where=f"frame.number == {number}")
    assert row[:2] == [["<none>"], ["<none>"]] and row[2:] in ([[]], [])
    found = tshark.fields(bytes(http.pcap), "frame.number", where=f'{names[0]} == "" and {names[1]} == ""')
    assert found == [[[str(number)]]]

"""Restrictions, MS-OXCDATA 2.12: what their items say in one line, and that they are read to the byte.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
import yaml
from record import load_operations
from encode import tagged, u8, u16, u32, u64
from rules import (ATTACHMENTS, BODY, DISPLAY_NAME, EXTENDED_CONDITION, IMPORTANCE, MESSAGE_FLAGS, MESSAGE_SIZE,
                   RECIPIENTS, ROP, RULE_CONDITION, SEARCH_KEY, SUBJECT, TO_ME, WIDE, binary, clean, decode,
                   extended_condition, text_of)
from vectors import of
from wireshark import PROJECT

ID_UNKNOWN = 0x7FEA001F            # no property of MS-OXPROPS has it
EXISTS = 'PidTagBody exists'


def condition(restriction):
    return u32(RULE_CONDITION) + restriction


def kinds(layout):
    """(restriction, what it means) of every kind and operator."""
    exists = layout.exists(BODY)
    yield layout.all_of(), "AND of none"
    yield layout.all_of(exists), f"({EXISTS})"
    yield layout.all_of(exists, layout.exists(SUBJECT)), f"({EXISTS}) AND (PidTagSubject exists)"
    yield layout.any_of(), "OR of none"
    yield layout.any_of(exists, exists, exists), f"({EXISTS}) OR ({EXISTS}) OR ({EXISTS})"
    yield layout.none_of(exists), f"NOT ({EXISTS})"
    for low, word in ((0, "is"), (1, "contains"), (2, "starts with")):
        yield layout.content(SUBJECT, "Grüße", low), f'PidTagSubject {word} "Grüße"'
    yield layout.content(SUBJECT, "x", 1, 1), 'PidTagSubject contains "x" (FL_IGNORECASE)'
    yield layout.content(SUBJECT, "x", 1, 6), 'PidTagSubject contains "x" (FL_IGNORENONSPACE | FL_LOOSE)'
    yield layout.content(SEARCH_KEY, b"SMTP:A@B\0", 2), "PidTagSearchKey starts with SMTP:A@B"
    for operator, sign in ((0, "<"), (1, "≤"), (2, ">"), (3, "≥"), (4, "="), (5, "≠"), (0x64, "is member of")):
        yield layout.compare(operator, MESSAGE_SIZE, 1000), f"PidTagMessageSize {sign} 1000"
        yield layout.properties(operator, SUBJECT, BODY), f"PidTagSubject {sign} PidTagBody"
        yield layout.size(operator, BODY, 5), f"size of PidTagBody {sign} 5"
    yield layout.compare(4, TO_ME, True), "PidTagMessageToMe = True"
    yield layout.compare(4, ID_UNKNOWN, "v"), '0x7fea = "v"'
    yield layout.bits(0, MESSAGE_FLAGS, 1), "PidTagMessageFlags & 0x1 = 0"
    yield layout.bits(1, MESSAGE_FLAGS, 0x80000000), "PidTagMessageFlags & 0x80000000 ≠ 0"
    yield layout.inside(RECIPIENTS, exists), f"any recipient ({EXISTS})"
    yield layout.inside(ATTACHMENTS, exists), f"any attachment ({EXISTS})"
    yield layout.inside(SUBJECT, exists), f"any PidTagSubject ({EXISTS})"
    yield layout.comment([(IMPORTANCE, 2)]), "1 comment"
    yield layout.comment([(IMPORTANCE, 2), (SUBJECT, "x")], exists), f"({EXISTS}) with 2 comments"
    yield layout.comment([(IMPORTANCE, 2)], kind=0x0C), "1 comment"
    yield layout.comment([(IMPORTANCE, 2)], exists, kind=0x0C), f"({EXISTS}) with 1 comment"
    yield (layout.all_of(layout.comment([], exists, kind=0x0C), layout.exists(SUBJECT)),
           f"(({EXISTS}) with 0 comments) AND (PidTagSubject exists)")
    yield layout.limit(3, exists), f"at most 3 of ({EXISTS})"
    yield (layout.none_of(layout.any_of(layout.all_of(exists, layout.bits(0, MESSAGE_FLAGS, 1)),
                                        layout.inside(RECIPIENTS, layout.content(DISPLAY_NAME, "Bob")))),
           f'NOT ((({EXISTS}) AND (PidTagMessageFlags & 0x1 = 0)) OR (any recipient (PidTagDisplayName is "Bob")))')


def test_every_kind(tshark):
    """As the value of PidTagRuleCondition; what follows is found behind it."""
    cases = list(kinds(ROP))
    packets = decode(tshark, [[condition(one), tagged(SUBJECT, "behind")] for one, _ in cases])
    for (_, text), packet in zip(cases, packets):
        item, behind = packet.all("rop.get_properties_all.property_values")
        assert clean(packet), (text, packet.experts)
        assert item.showname.endswith(f"PidTagRuleCondition: {text}")
        assert behind.first("oxprops.subject").show == "behind"


def test_every_kind_in_an_extended_rule(tshark):
    """Counts and the sizes of binaries have 32 bits there."""
    cases = list(kinds(WIDE))
    packets = decode(tshark, [[binary(EXTENDED_CONDITION, extended_condition(one))] for one, _ in cases])
    for (_, text), packet in zip(cases, packets):
        assert clean(packet), (text, packet.experts)
        assert text_of(packet.first("oxcdata.extended_rule_message_condition.rule_restriction")) == text
        assert packet.first("rop.get_properties_all.property_values").showname.endswith(f"Condition: {text}")


def test_annotation(tshark):
    packet, = decode(tshark, [[condition(ROP.comment([(IMPORTANCE, 2)], ROP.exists(BODY), kind=0x0C))]])
    assert packet.first("oxcdata.restriction.restrict_type").showname.endswith("AnnotationRestriction (12)")


@pytest.mark.parametrize("layout", [ROP, WIDE], ids=["rule", "extended"])
def test_server_ids(tshark, layout):
    """PtypServerId, MS-OXCDATA 2.11.1.4: by the ids in it; what a client put there by its bytes."""
    def server_id(ours, folder, message, instance=0):
        return u8(ours) + u64(folder) + u64(message) + u32(instance)
    parent, number = 0x0E0900FB, 0x0D00000000000001
    values = {server_id(1, number, 0): f"0x{number:016x}",
              server_id(1, number, 0x12, 3): f"message 0x0000000000000012 in 0x{number:016x}",
              server_id(0, 1, 2)[:5]: "0001000000"}
    for data, text in values.items():
        restriction = b"\x04\x04" + u32(parent) + u32(parent) + layout.count(len(data)) + data
        value = condition(restriction) if layout is ROP else binary(EXTENDED_CONDITION, extended_condition(restriction))
        packet, = decode(tshark, [[value]])
        assert clean(packet), packet.experts
        assert packet.first("rop.get_properties_all.property_values").showname.endswith(f": PidTagParentEntryId = {text}")
    packet, = decode(tshark, [[tagged(parent, server_id(1, number, 0))]])
    assert text_of(packet.first("rop.get_properties_all.property_values")) == f"0x{number:016x}"


# ---- bounds ----

def balanced(text):
    """Whether its parentheses are, those in quotes left out."""
    depth = 0
    for letter in re.sub('"[^"]*"?', "", text):
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return False
    return depth == 0


def nodes(packet):
    """The items of restrictions."""
    return [node for node in packet.walk() if node.name in (
        "oxcdata.restriction.restricts", "oxcdata.restriction.restriction", "oxcdata.restriction.sub_restriction")]


def nested(depth):
    part = ROP.exists(BODY)
    for level in range(depth):
        part = (ROP.none_of, ROP.all_of, lambda p: ROP.limit(1, p), lambda p: ROP.inside(RECIPIENTS, p))[level % 4](part)
    return part


def test_depth(tshark):
    """60 levels are read; what is nested deeper than 64 structures is told, and the property behind is lost."""
    deep, too_deep = decode(tshark, [[condition(nested(60))], [condition(nested(100))]])
    assert clean(deep) and len(nodes(deep)) == 60
    assert any("nested deeper than 64" in one for one in too_deep.experts) and too_deep.malformed == []
    assert 60 <= len(nodes(too_deep)) <= 64
    assert nodes(deep)[-1].showname == "Restricts [0]: PidTagBody exists" or EXISTS in nodes(deep)[-1].showname
    texts = [text_of(node) for node in nodes(deep)]
    assert all(balanced(text) and len(text) < 300 for text in texts), texts
    assert "…" in texts[0] and "…" not in texts[-1]


def many_children(of_or, of_and):
    """The properties with two restrictions that have so many children."""
    child = ROP.exists(SUBJECT)
    return [condition(ROP.any_of(*[child] * of_or)), condition(ROP.all_of(*[child] * of_and))]


def test_many_children(tshark):
    """10,000 of them: each is shown, the text names the first few."""
    packet, = decode(tshark, [many_children(6000, 4000)])
    assert clean(packet) and len(nodes(packet)) == 10000
    for item, word in zip(packet.all("rop.get_properties_all.property_values"), ("OR", "AND")):
        text = text_of(item)
        assert text.startswith(f"(PidTagSubject exists) {word} (PidTagSubject exists) {word} ")
        assert text.endswith(f"{word} (…)") and len(text) < 300


def test_long_texts_stay_right(tshark):
    """A text that is cut ends its parentheses; parentheses in a value are no parentheses."""
    long = ROP.content(SUBJECT, "(" + "long " * 30, 1, 1)
    packet, = decode(tshark, [[condition(ROP.none_of(ROP.any_of(ROP.all_of(long, long), ROP.none_of(long))))]])
    assert clean(packet)
    for node in nodes(packet):
        assert len(node.showname) <= 240 and balanced(text_of(node)), node.showname


@pytest.mark.parametrize("data,words", [
    (b"\x00" + u16(3) + ROP.exists(BODY), "Restricts"),
    (b"\x00" + u16(0xFFFF), "Restricts"),
    (b"\x0d", "RestrictType"),
    (b"\x04\x04" + u32(SUBJECT) + u32(0x0037000D) + u16(500) + b"x", "500"),
    (b"\x03\0\0\0\0" + u32(SUBJECT) + u32(0x00370000), "PtypUnspecified"),
    (b"\x02", "RestrictType"),
    (b"\x0a\xff" + ROP.tagged(IMPORTANCE, 1), "TaggedValues"),
], ids=["count above the children", "count without children", "no such type", "value longer than the buffer",
        "value without a type", "nothing inside", "comments that are not there"])
def test_bad_restrictions_are_told(tshark, data, words):
    packet, = decode(tshark, [[condition(data)]])
    assert packet.malformed == []
    assert any(words in one for one in packet.experts), packet.experts


# ---- what others made ----

def names():
    table = yaml.safe_load((PROJECT / "specs" / "ms-oxprops.yaml").read_text(encoding="utf-8"))
    return {(one["id"], one["type"]): one["name"] for one in table["tagged"]}


NAMES = names()
TYPES = {0x001F: "PtypString", 0x0003: "PtypInteger32", 0x0040: "PtypTime"}
OPERATORS = {0: "<", 1: "≤", 2: ">", 3: "≥", 4: "=", 5: "≠"}


def name_of(tag):
    return NAMES[int(tag, 16) >> 16, TYPES[int(tag, 16) & 0xFFFF]]


def value_of(pv):
    return f'"{pv["value"]}"' if isinstance(pv["value"], str) else str(pv["value"])


def meaning(one):
    """The text of a restriction that the captures' client logged."""
    kind = one["res"]
    if kind in ("and", "or"):
        return f" {kind.upper()} ".join(f"({meaning(part)})" for part in one["subs"])
    if kind == "not":
        return f"NOT ({meaning(one['sub'])})"
    if kind == "content":
        low, high = int(one["fuzzy"], 16) & 0xFFFF, int(one["fuzzy"], 16) >> 16
        assert high in (0, 1)
        return f"{name_of(one['tag'])} {('is', 'contains', 'starts with')[low]} {value_of(one['pv'])}" \
            + (" (FL_IGNORECASE)" if high else "")
    if kind == "prop":
        return f"{name_of(one['tag'])} {OPERATORS[one['relop']]} {value_of(one['pv'])}"
    if kind == "cmp":
        return f"{name_of(one['tag1'])} {OPERATORS[one['relop']]} {name_of(one['tag2'])}"
    if kind == "bitmask":
        return f"{name_of(one['tag'])} & {hex(int(one['mask'], 16))} {('= 0', '≠ 0')[one['relop']]}"
    if kind == "size":
        return f"size of {name_of(one['tag'])} {OPERATORS[one['relop']]} {one['size']}"
    if kind == "exist":
        return f"{name_of(one['tag'])} exists"
    assert kind == "sub" and int(one["tag"], 16) == RECIPIENTS
    return f"any recipient ({meaning(one['sub'])})"


def logged(value):
    """Every restriction in a record, in its order."""
    if isinstance(value, dict):
        if "res" in value:
            yield value
            return
        value = value.values()
    if isinstance(value, (list, type({}.values()))):
        for one in value:
            yield from logged(one)


def test_restrictions_of_a_capture(packets):
    """RopRestrict, RopFindRow, RopSetSearchCriteria and RopGetSearchCriteria of a real session."""
    expected = [meaning(one) for record in load_operations("mapihttp-logon-folders") for one in logged(record)]
    shown = [node for packet in packets("mapihttp-logon-folders") for node in packet.walk()
             if node.name.endswith(".restriction_data")]
    assert len(expected) > 4 and len(shown) == len(expected)
    for node, text in zip(shown, expected):
        found = text_of(node)
        assert found == text or (len(text) > 180 and text.startswith(found.partition("…")[0]) and balanced(found))


def smart_view(text):
    """What MFCMAPI says of a restriction, in the order of the wire: types, counts, tags, strings, levels, operators."""
    return {
        "types": [int(one, 16) for one in re.findall(r"rt = 0x(\w+)", text)],
        "counts": [int(one, 16) for one in re.findall(r"cRes = 0x(\w+)", text)],
        "tags": [int(one, 16) for one in re.findall(r"(?:PropTag|SubObject)\d? = 0x(\w{8})", text)],
        "levels": [int(one, 16) for one in re.findall(r"FuzzyLevel = .*0x(\w{8})", text)],
        "operators": [int(one, 16) for one in re.findall(r"rel(?:op|BMR) = .*0x(\w{8})", text)],
        "names": [int(one, 16) for one in re.findall(r"PropID = 0x(\w+)", text)],
    }


def shown(root):
    def numbers(*names):
        return [node.int() for node in root.walk() if node.name in names]

    def of_restrictions(*names):
        return numbers(*("oxcdata.restriction." + name for name in names))
    low, high = of_restrictions("fuzzy_level_low"), of_restrictions("fuzzy_level_high")
    return {
        "types": of_restrictions("restrict_type"), "counts": of_restrictions("restrict_count"),
        "tags": [node.int() for node in root.walk() if node.name == "oxcdata.property_tag" or re.fullmatch(
            r"oxcdata\.restriction\.(prop_tag[12]?|property_tag|subobject)", node.name)],
        "levels": [one + (two << 16) for one, two in zip(low, high)],
        "operators": of_restrictions("rel_op", "bitmap_rel_op"),
        "names": numbers("oxcdata.named_property_information.prop_ids"),
    }


@pytest.mark.parametrize("vector", of("EXTENDEDRULECONDITION"), ids=lambda one: one["source"][-12:-4])
def test_conditions_of_extended_rules(tshark, vector):
    """Real PidTagExtendedRuleMessageCondition values, from MFCMAPI's tests of its own parser."""
    packet, = decode(tshark, [[binary(EXTENDED_CONDITION, bytes.fromhex(vector["hex"]))]])
    assert clean(packet), packet.experts
    content = next(node for node in packet.walk() if node.name == "oxprops.extended_rule_message_condition")
    assert shown(content) == smart_view(vector["text"])
    assert all(balanced(text_of(node)) for node in nodes(packet))


@pytest.mark.parametrize("vector", [one for one in of("RULECONDITION") if "EXTENDED" not in one["structure"]],
                         ids=lambda one: one["source"][-12:-4])
def test_conditions_of_standard_rules(tshark, vector):
    """The same with counts of 16 bits; SmartView wants two zero bytes (no named properties) in front."""
    data = bytes.fromhex(vector["hex"])
    assert data[:2] == b"\0\0"
    packet, = decode(tshark, [[condition(data[2:]), tagged(SUBJECT, "behind")]])
    assert clean(packet), packet.experts
    assert shown(packet.first("rop.get_properties_all.property_values"))["types"] == smart_view(vector["text"])["types"]
    assert packet.all("oxprops.subject")[-1].show == "behind"


def test_names_that_a_condition_brings_along(tshark):
    """PidNameKeywords and PidLidAppointmentStateFlags by ids that only this value gives a meaning."""
    names = [(0x80FB, "00020329-0000-0000-c000-000000000046", "Keywords"),
             (0x80FC, "00062002-0000-0000-c000-000000000046", 0x8217),
             (0x80FD, "00062008-0000-0000-c000-000000000046", 0x9999)]
    restriction = WIDE.all_of(WIDE.compare(4, 0x80FB101F, ["red"]), WIDE.bits(1, 0x80FC0003, 4),
                              WIDE.exists(0x80FD001F), WIDE.exists(0x80FE001F))
    packet, outside = decode(tshark, [[binary(EXTENDED_CONDITION, extended_condition(restriction, names))],
                                      [condition(ROP.exists(0x80FB101F))]])
    assert clean(packet), packet.experts
    assert text_of(packet.first("oxcdata.extended_rule_message_condition.rule_restriction")) == (
        '(PidNameKeywords = "red") AND (PidLidAppointmentStateFlags & 0x4 ≠ 0) AND (PSETID_Common/0x9999 exists)'
        ' AND (0x80fe exists)')
    assert packet.first("oxprops.keywords").show == "red"
    assert text_of(outside.first("rop.get_properties_all.property_values")) == "0x80fb exists"

"""The comparison that the other tests here trust: it is content with what is right, and says what is wrong.

What tshark would print is written by hand for a stream of every kind of element, whole, then spoilt in one place.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import uuid
import xml.etree.ElementTree as ElementTree
from types import SimpleNamespace
from xml.sax.saxutils import quoteattr

import pytest
from fxcheck import Frames, problems
from fxstream import CNSET_SEEN, Globset, Writer, idset, numbered, worded
from wireshark import Packet

pytestmark = pytest.mark.host

SET = uuid.UUID("00062008-0000-0000-c000-000000000046")
REPLICA = uuid.UUID("6f7b18a5-dcbc-1eea-d03c-56578a11c301")


def stream():
    out = Writer("message_list")
    with out.node("message"):
        out.marker("StartMessage")
        out.value(0x0037001F, "Größe").value(0x00170003, 1).value(0x0E1F000B, 1).value(0x7F030005, 0.25)
        out.value(0x80DF0003, 5, name=numbered(SET, 0x8501))
        out.values(0x817A101F, ["one", "two"], name=worded(SET, "Keywords"))
        out.value(0x7F0A0048, SET).value(0x65E10102, b"")
        out.id_set(CNSET_SEEN, *idset((REPLICA, Globset().push(bytes(5)).range(b"\1", b"\x26").pop().end())))
        out.marker("EndMessage")
    return out


def field(name, show, value="", inner=""):
    return (f"<field name={quoteattr(name)} show={quoteattr(str(show))} pos='0' size='{len(value) // 2}'"
            f"{f' value={quoteattr(value)}' if value else ''}>{inner}</field>")


def item(element):
    """The item of an element."""
    inner = field("oxcfxics.offset", element.offset)
    if element.is_marker:
        return field("", "", inner=inner + field("oxcfxics.marker", hex(element.tag)))
    inner += field("oxcdata.property_tag", hex(element.tag))
    if element.name:
        inner += field("oxcfxics.property_set", element.name.set) + field("oxcfxics.flag", element.name.kind)
        inner += field("oxcfxics.name" if element.name.kind else "oxcfxics.dispid", element.name.id)
    if element.length is not None:
        inner += field("oxcfxics.length", element.length)
    for wire in element.values:
        inner += field("oxprops.x", shown(element.tag & 0xEFFF, wire), wire.hex())
    for one in element.sets or ():
        inner += field("oxcfxics.idset", "", inner=field("oxcfxics.replguid", one.replica) + field(
            "oxcfxics.idset.ranges", one.text) + field("oxcfxics.idset.count", one.count))
    return field("", "", inner=inner)


def shown(kind, wire):
    if kind == 0x1F or kind == 0xF:
        return wire.decode("utf-16-le").rstrip("\0")
    if kind & 0xFFF == 0x48:
        return uuid.UUID(bytes_le=wire)
    return 0.25 if kind & 0xFFF == 5 else wire.hex(":") if kind & 0xFFF == 0x102 else int.from_bytes(wire, "little")


def transfer(out, spoil=lambda text: text):
    """The stream in two pieces and two frames, and what is shown of them."""
    half = out.elements[5].offset + 3
    pieces, packets = [], []
    for frame, (start, end) in enumerate(((0, half), (half, out.size)), 1):
        inside = "".join(item(one) for one in out.elements if start < one.end <= end)
        tree = field("oxcfxics.message_list", "", inner=field("oxcfxics.message", "", inner=inside))
        text = (f"<packet><proto name='frame'>{field('frame.number', frame)}</proto><proto name='rop'>"
                f"{field('oxcfxics.stream', 7)}{field('oxcfxics.stream.root', 'messageList')}{spoil(tree)}"
                "</proto></packet>")
        packets.append(Packet(ElementTree.fromstring(text)))
        place = SimpleNamespace(frame=frame, index=0, node=lambda found, at=frame: found.rops(at)[0])
        pieces.append(SimpleNamespace(place=place, offset=start, data=out.data[start:end]))
    return SimpleNamespace(pieces=pieces, root="messageList"), Frames(packets)


def test_content_with_what_is_right():
    out = stream()
    assert list(problems(*transfer(out), out.elements, with_paths=True)) == []


@pytest.mark.parametrize("right, wrong", [
    ("0x400c0003", "0x40100003"), ("0x37001f", "0x37001e"), ("show='Größe'", "show='Groesse'"),
    ("show='1'", "show='2'"),
    ("value='0100'", "value='0001'"), ("0.25", "0.5"), ("show='34049'", "show='34048'"),
    ("Keywords", "keywords"), ("oxcfxics.flag", "oxcfxics.flags"), ("show='two'", "show='too'"),
    ("0x1-0x26", "0x1-0x27"),
    ("show='38'", "show='39'"), (str(REPLICA), str(SET)), ("oxcfxics.length", "oxcfxics.len"),
    ("name='oxcfxics.message'", "name='oxcfxics.recipient'"), ("name='oxcfxics.offset' show='0'", "name='x' show='0'"),
    ("name='oxcfxics.offset' show='0'", "name='oxcfxics.offset' show='1'")])
def test_says_what_is_wrong(right, wrong):
    out, right, wrong = stream(), right.replace("'", '"'), wrong.replace("'", '"')
    found = list(problems(*transfer(out, lambda text: text.replace(right, wrong, 1)), out.elements, with_paths=True))
    assert found, right


def test_says_that_an_element_is_missing_or_too_many():
    out = stream()
    assert list(problems(*transfer(out), out.elements[:-1]))
    more = [*out.elements, out.elements[-1]._replace(offset=out.size)]
    assert list(problems(*transfer(out), more))

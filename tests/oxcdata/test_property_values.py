"""Integer properties whose values or bits have names: the value's text, its bits as fields, filters.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import struct

import pytest
import yaml
from encode import u32
from rules import clean, decode, text_of
from wireshark import CAPTURES, PROJECT

MESSAGES = CAPTURES / "mapihttp-messages.pcap"

# property tag, value, what the item says, from the documents: the enum's name, or the names of the bits
EXPECTED = [
    (0x0E070003, 0x21, "mfRead | mfFromMe"),                       # MS-OXCMSG 2.2.1.6
    (0x0E070003, 0x40000008, "mfUnsent | 0x40000000"),
    (0x0E070003, 0, "0x0"),
    (0x0E170003, 0x1800, "msInConflict | msRemoteDownload"),       # 2.2.1.8
    (0x00170003, 2, "High"),                                       # 2.2.1.11
    (0x00170003, 7, "7"),
    (0x00260003, -1, "NotUrgent"),                                 # 2.2.1.12
    (0x00360003, 2, "Private"),                                    # 2.2.1.13
    (0x37050003, 5, "afEmbeddedMessage"),                          # 2.2.2.9
    (0x0FF40003, 0x3F, "Modify | Read | Delete | CreateHierarchyTable | CreateContentsTable"
                       " | CreateAssociatedContentsTable"),        # MS-OXCPRPT 2.2.1.1
    (0x0FFE0003, 5, "Message"),                                    # 2.2.1.7
    (0x36010003, 2, "FOLDER_SEARCH"),                              # MS-OXCFOLD 2.2.2.2.2.7
    (0x0FF50003, 4, "TBL_COLLAPSED_CATEGORY"),                     # MS-OXCTABL 2.2.1.3
    (0x66730003, 0x401, "ReadAny | FolderVisible"),                # MS-OXCPERM 2.2.7: reviewers of a calendar
    (0x66390003, 0x1BFB, "ReadAny | Create | EditOwned | DeleteOwned | EditAny | DeleteAny | CreateSubFolder | FolderOwner"
                         " | FolderContact | FreeBusySimple | FreeBusyDetailed"),
    (0x66770003, 0x11, "ST_ENABLED | ST_EXIT_LEVEL"),              # MS-OXORULE 2.2.1.3.1.3
    (0x65E90003, 0x44, "ST_ONLY_WHEN_OOF | ST_RULE_PARSE_ERROR"),  # 2.2.4.1.4
    (0x66480003, 0x0C, "MailboxQuota"),                            # 2.2.7.2
    (0x66490003, 9, "OP_TAG"),                                     # 2.2.7.3
    (0x39000003, 6, "DT_REMOTE_MAILUSER"),                         # MS-OXNSPI 2.2.1.3
    (0x39050003, 0x40000007, "DT_ROOM | s"),                       # MS-OXOABK 2.2.3.12
    (0x36000003, 0x0B, "AB_RECIPIENTS | AB_SUBCONTAINERS | AB_UNMODIFIABLE"),
    (0x340E0003, 0x01000000, "STORE_HAS_SEARCHES"),                # MS-OXCSTOR 2.2.2.1.1.5
    (0x3FDF0003, 0x12, "NDR | OOF"),                               # MS-OXOMSG 2.2.1.77
    (0x5FFD0003, 3, "recipSendable | recipOrganizer"),             # MS-OXOCAL 2.2.4.10.1
    (0x0C150003, 3, "Bcc"),                                        # MS-OXOMSG 2.2.3.1
]


@pytest.fixture(scope="module")
def shown(tshark):
    return decode(tshark, [[u32(tag) + u32(value & 0xFFFFFFFF)] for tag, value, _ in EXPECTED])


@pytest.mark.parametrize("at", range(len(EXPECTED)), ids=[f"{tag:08x}={value:x}" for tag, value, _ in EXPECTED])
def test_what_a_value_means(shown, at):
    tag, value, text = EXPECTED[at]
    packet = shown[at]
    assert clean(packet), packet.experts
    assert text_of(packet.first("rop.get_properties_all.property_values")) == text
    node = next(node for node in packet.walk() if node.name.startswith("oxprops."))
    assert node.int(signed=value < 0) == value
    names = [one for one in text.split(" | ") if not one.startswith(("0x", "DT_"))]
    bits = [one for one in packet.walk() if one.unmasked is not None and one.name.startswith("oxprops.")
            and "dt" not in one.label]
    if bits:
        assert [one.label for one in bits if one.int()] == names


def test_filters(tshark):
    """By bit and by name, on real traffic."""
    everything = tshark.fields(MESSAGES, "frame.number", where="oxprops.message_flags")
    unread = tshark.fields(MESSAGES, "frame.number", where="oxprops.message_flags.mf_read == 0")
    unsent = tshark.fields(MESSAGES, "frame.number", where="oxprops.message_flags.mf_unsent == 1")
    by_hand = tshark.fields(MESSAGES, "frame.number", where="oxprops.message_flags & 8")
    assert unsent == by_hand and len(unread) <= len(everything) and everything
    assert tshark.fields(MESSAGES, "frame.number", where="oxprops.importance == High") \
        == tshark.fields(MESSAGES, "frame.number", where="oxprops.importance == 2")


def test_every_name_is_wired(tshark):
    """Each property of the table with an enum or flags: one answer with each of its values."""
    def load(name):
        return yaml.safe_load((PROJECT / "specs" / name).read_text(encoding="utf-8"))
    values, properties = load("ms-oxprops-values.yaml"), load("ms-oxprops.yaml")["tagged"]
    cases = []
    for one in properties:
        numbers = values["enums"].get(one.get("enum"), {}).get("values", {}).items()
        bits = {bit["name"]: bit["mask"] for bit in values["flags"].get(one.get("flags"), {}).get("bits", [])
                if bit["mask"] & bit["mask"] - 1 == 0}.items()
        kind, form = (2, "<H") if one["type"] == "PtypInteger16" else (3, "<I")
        for name, number in [*numbers, *bits]:
            cases.append((one["name"], name, u32(one["id"] << 16 | kind) + struct.pack(form, number)))
    packets = decode(tshark, [[data] for _, _, data in cases])
    assert len(cases) > 250
    for (prop, name, _), packet in zip(cases, packets):
        text = packet.first("rop.get_properties_all.property_values").showname
        assert clean(packet) and re.split("[:| ]+", text).count(name) == 1 and prop in text, (prop, name, text)

"""Permanent and ephemeral entry ids of the address book: MS-OXNSPI 2.2.9.2, 2.2.9.3.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import uuid

import pytest
from encode import u32
from pcap import META, MapiHttp
from test_code_pages import get_props, props

ENTRY_ID, TEMPLATE_ID, RECORD_KEY, INSTANCE_KEY = 0x0FFF0102, 0x39020102, 0x0FF90102, 0x0FF60102
CONTAINER_ID = 0xFFFD0003
# The bytes of GUID_NSPI as section 2.2.1.7 has them.
GUID_NSPI = bytes.fromhex("DCA740C8C042101AB4B908002B2FE182")
SERVER = uuid.UUID("12345678-9abc-def0-1122-334455667788")
DN = b"/o=Org/ou=Site/cn=Recipients/cn=alice"
# Section 2.2.1.3.
DISPLAY_TYPES = {0x000: "DT_MAILUSER", 0x001: "DT_DISTLIST", 0x002: "DT_FORUM", 0x003: "DT_AGENT", 0x004: "DT_ORGANIZATION",
                 0x005: "DT_PRIVATE_DISTLIST", 0x006: "DT_REMOTE_MAILUSER", 0x100: "DT_CONTAINER", 0x101: "DT_TEMPLATE",
                 0x102: "DT_ADDRESS_TEMPLATE", 0x200: "DT_SEARCH"}


def permanent(display_type=0, dn=DN, first=0, r4=1):
    return u32(first) + GUID_NSPI + u32(r4) + u32(display_type) + dn + b"\0"


def ephemeral(display_type=0, mid=0x1234, first=0x87, r4=1):
    return u32(first) + SERVER.bytes_le + u32(r4) + u32(display_type) + u32(mid)


def number(tag, value):
    """As props(), but 32 bits have no HasValue in front."""
    return META + u32(0) * 2 + u32(1252) + b"\xff" + u32(1) + u32(tag) + u32(value) + u32(0)


def decode(tshark, *values):
    """One response for each (tag, bytes or number)."""
    http, frames = MapiHttp(endpoint="nspi"), []
    for tag, data in values:
        value = props(1252, (tag, u32(len(data)) + data)) if isinstance(data, bytes) else number(tag, data)
        frames.append(http.exchange("GetProps", get_props(1252), value)[1])
    shown = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}
    return [shown[frame] for frame in frames]


def test_display_types(tshark):
    values = [(tag, make(kind)) for kind in DISPLAY_TYPES for tag, make in ((TEMPLATE_ID, permanent), (ENTRY_ID, ephemeral))]
    packets = decode(tshark, *values)
    for i, (kind, name) in enumerate(DISPLAY_TYPES.items()):
        fixed, fleeting = packets[2 * i], packets[2 * i + 1]
        assert fixed.first("oxcdata.address_book_entry_id.type").int() == kind
        assert fixed.first("oxprops.templateid").parent.showname.endswith(f": {name} {DN.decode()}")
        assert fleeting.first("oxcdata.ephemeral_entry_id.display_type").int() == kind
        assert fleeting.first("oxprops.entry_id").parent.showname.endswith(f": ephemeral {name} 0x00001234")
        assert not fixed.experts and not fleeting.experts


def test_providers(tshark):
    fixed, fleeting = decode(tshark, (ENTRY_ID, permanent()), (ENTRY_ID, ephemeral()))
    assert fixed.first("oxcdata.entry_id.provider_uid").showname.endswith("(GUID_NSPI)")
    assert fixed.first("oxcdata.entry_id.provider_uid").show == "c840a7dc-42c0-1a10-b4b9-08002b2fe182"
    assert fixed.first("oxcdata.address_book_entry_id.x500_dn").show == DN.decode()
    assert fleeting.first("oxcdata.entry_id.provider_uid").show == str(SERVER)
    assert fleeting.first("oxcdata.ephemeral_entry_id.m_id").int() == 0x1234


@pytest.mark.parametrize("make,first,r4,said", [
    (permanent, 0x00010000, 1, ["Flags is 65536, must be 0"]), (permanent, 0, 2, ["Version is 2, must be 1"]),
    (ephemeral, 0x00000187, 1, ["Flags is 391, must be 135"]), (ephemeral, 0x87, 0, ["R4 is 0, must be 1"])])
def test_reserved_bytes(tshark, make, first, r4, said):
    packet, = decode(tshark, (ENTRY_ID, make(first=first, r4=r4)))
    assert packet.experts == said
    assert packet.first("oxcdata.address_book_entry_id.x500_dn" if make is permanent else "oxcdata.ephemeral_entry_id.m_id")


@pytest.mark.parametrize("data", [permanent(), ephemeral()], ids=["permanent", "ephemeral"])
def test_cut_at_every_byte(tshark, data):
    for size, packet in enumerate(decode(tshark, *((ENTRY_ID, data[:size]) for size in range(1, len(data)))), 1):
        assert not packet.malformed and packet.experts, size
        assert packet.first("oxprops.entry_id").bytes == data[:size]


def test_other_keys(tshark):
    """MS-OXOABK: the record key is a permanent entry id, the instance key and the container's id are Minimal Entry IDs."""
    record, instance, container = decode(tshark, (RECORD_KEY, permanent()), (INSTANCE_KEY, u32(0x1234)),
                                         (CONTAINER_ID, 0x1234))
    assert container.first("oxprops.address_book_container_id").int() == 0x1234
    assert container.first("oxprops.address_book_container_id").parent.showname.endswith(": 0x00001234")
    assert record.first("oxprops.record_key").parent.showname.endswith(f": DT_MAILUSER {DN.decode()}")
    assert instance.first("oxcdata.instance_key.minimal_entry_id").int() == 0x1234
    assert instance.first("oxprops.instance_key").parent.showname.endswith(": 0x00001234")

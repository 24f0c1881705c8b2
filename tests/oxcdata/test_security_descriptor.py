"""PR_NT_SECURITY_DESCRIPTOR and its free/busy sibling: MAPI's header, then a SECURITY_DESCRIPTOR (MS-DTYP 2.4.6) that
Wireshark decodes. Bytes and what is in them are MFCMAPI's (data/vectors.jsonl).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
from encode import tagged, u16, u32
from rules import SUBJECT, binary, clean, decode
from vectors import name, of

NTSD, FREE_BUSY = 0x0E270102, 0x0F000102
WHOLE = [one for one in of("NTSD") + of("FBSECURITYDESCRIPTOR") if one["len"] > 12]
NO_DESCRIPTOR = [one for one in of("NTSD") if one["len"] <= 12]


def prop(vector):
    return FREE_BUSY if "FB" in vector["structure"] else NTSD


@pytest.fixture(scope="module")
def shown(tshark):
    packets = decode(tshark, [[binary(prop(one), bytes.fromhex(one["hex"])), tagged(SUBJECT, "behind")] for one in WHOLE])
    return {name(one): packet for one, packet in zip(WHOLE, packets)}


@pytest.mark.parametrize("vector", WHOLE, ids=name)
def test_as_mfcmapi_reads_it(shown, vector):
    packet, text = shown[name(vector)], vector["text"]
    assert clean(packet), packet.experts
    field = "oxprops.freebusy_nt_security_descriptor" if prop(vector) == FREE_BUSY else "oxprops.nt_security_descriptor"
    item = packet.first(field)
    assert item.first("oxcdata.nt_security_descriptor.padding").int() == 8
    assert item.first("oxcdata.nt_security_descriptor.version").showname.endswith("SECURITY_DESCRIPTOR_TRANSFER_VERSION (3)")
    assert item.first("oxcdata.nt_security_descriptor.security_information").int() == 0
    control = int(re.search(r"Control: (0x[0-9A-F]+)", text).group(1), 16)
    assert item.first("nt.sec_desc.type").int() == control
    sids = re.findall(r"Textual SID: (S-[0-9-]+)", text)
    assert [re.search(r"S-[0-9-]+", node.showname).group() for node in item.all("nt.sid")] == sids and len(sids) >= 2
    assert packet.first("oxprops.subject").show == "behind"


@pytest.mark.parametrize("vector", NO_DESCRIPTOR, ids=name)
def test_header_without_descriptor(tshark, vector):
    packet, = decode(tshark, [[binary(NTSD, bytes.fromhex(vector["hex"])), tagged(SUBJECT, "behind")]])
    assert packet.experts and packet.malformed == []
    assert packet.first("oxprops.subject").show == "behind"


def test_names_in_front(tshark):
    data = bytes.fromhex(WHOLE[0]["hex"])
    packet, = decode(tshark, [[binary(NTSD, u16(12) + data[2:4] + u32(4) + b"\1\2\3\4" + data[8:])]])
    assert clean(packet) and packet.first("nt.sid") is not None
    assert packet.first("oxcdata.nt_security_descriptor.named_properties").bytes == b"\1\2\3\4"
    bits = packet.first("oxcdata.nt_security_descriptor.security_information").children
    assert [bit.label for bit in bits if bit.int()] == ["DACL_SECURITY_INFORMATION"]


def damaged():
    data = bytes.fromhex(of("NTSD")[0]["hex"])
    for size in range(0, len(data), 7):
        yield data[:size]
    for at in range(8, len(data), 3):
        yield data[:at] + b"\xff" + data[at + 1:]
        yield data[:at] + b"\0" + data[at + 1:]


def test_damaged(tshark):
    """Cut or changed at any place: nothing is malformed, what follows is found, no LDAP is said to be in the frame."""
    values = list(damaged())
    packets = decode(tshark, [[binary(NTSD, data), tagged(SUBJECT, "behind")] for data in values])
    for data, packet in zip(values, packets):
        assert packet.malformed == [], data.hex()
        assert packet.first("oxprops.subject").show == "behind", data.hex()
        assert "ldap" not in packet.first("frame.protocols").show
    assert any("does not fit" in one for packet in packets for one in packet.experts)


def test_same_in_two_passes(tshark):
    values = [[binary(NTSD, bytes.fromhex(one["hex"]))] for one in WHOLE]
    once, twice = (decode(tshark, values, *args) for args in ((), ("-2",)))
    for first, second in zip(once, twice):
        assert [(node.name, node.showname) for node in first.first("oxprops.nt_security_descriptor").walk()] \
            == [(node.name, node.showname) for node in second.first("oxprops.nt_security_descriptor").walk()]

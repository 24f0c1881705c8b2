"""Every ROP of data/rop-vectors.yaml: its bytes against the values that the documents or the recorders give.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
from match import same
from pcap import MapiHttp, Pcap
from rop_vectors import PATH, earlier, exchange, is_request, load, rop_bytes
from spec_tables import ROPS
from wireshark import OURS

VECTORS = load()


@pytest.fixture(scope="module")
def packets(tshark):
    """name -> the frame that carries the vector. All are in one capture, each in a session of its own."""
    pcap, frames = Pcap(), {}
    for name, vector in VECTORS.items():
        http = MapiHttp(pcap, cookie=f"MapiContext={name}")
        for call in [*earlier(vector), exchange(vector)]:
            request, response = http.exchange(call.kind, call.request, call.response)
        frames[request if is_request(vector) else response] = name
    return {frames[packet.number]: packet for packet in tshark.pdml(bytes(pcap)) if packet.number in frames}


def outer_rops(packet):
    """The ROPs of the list itself, without those inside others."""
    found = packet.all("rop")
    return [rop for rop in found if not any(other is not rop and rop in other.walk() for other in found)]


@pytest.mark.parametrize("name", VECTORS)
def test_rop_vector(packets, name):
    vector, packet = VECTORS[name], packets[name]
    item, *others = outer_rops(packet)
    assert others == [] and packet.malformed == []
    assert item.first("rop.id").int() == rop_bytes(vector)[0]
    assert item.showname.startswith(f"{vector['rop']} {vector['direction']}")
    for field, expected in vector["expect"].items():
        expected = expected if isinstance(expected, list) else [expected]
        shown = item.all(field)
        assert len(shown) == len(expected), (field, shown)
        assert [(field, node, value) for node, value in zip(shown, expected)
                if not same(node, value) and not covers(item, node, rop_bytes(vector), value)] == []
    if vector.get("incomplete"):
        assert experts(packet)
    else:
        assert unread(packet) == [] and experts(packet) == vector.get("experts", [])
        assert item.size == len(rop_bytes(vector))


def covers(item, node, rop, value):
    """Whether a structure's item, which has no bytes of its own, lies on those that are expected."""
    return isinstance(value, str) and rop[node.pos - item.pos:][:node.size].hex() == value


def unread(packet):
    """Bytes that were not understood, context that is missing."""
    return [node for node in packet.walk() if node.name.endswith((".undecoded", ".missing_context", ".short"))]


def experts(packet):
    """What the experts say, but for notes that a ROP failed."""
    return [expert.first("_ws.expert.message").show for proto in packet.children if proto.name in OURS
            for expert in proto.all("_ws.expert") if expert.parent.name != "exchange.error"]


# ---- the file itself ----

@pytest.mark.host
def test_every_rop_has_vectors_of_all_its_forms():
    forms = {}
    for vector in VECTORS.values():
        forms.setdefault(vector["rop"], set()).add(vector["form"])
    missing = [(rop["name"], form) for rop in ROPS for form in forms_of(rop) - forms.get(rop["name"], set())]
    assert missing == []


def forms_of(rop):
    traits = rop.get("traits", [])
    needed = set() if "no_request" in traits else {"request"}
    if "no_response" not in traits and "no_request" not in traits:
        needed |= {"success", "failure"}
    return needed | {form for form in ("redirect", "null_destination") if form in rop}


@pytest.mark.host
def test_every_vector_asserts_values_and_says_where_it_is_from():
    for name, vector in VECTORS.items():
        assert vector["expect"] and len(vector["source"]) > 10, name
        assert vector["form"] == "request" or not is_request(vector), name
        assert ("request" in vector) == (vector["form"] in ANSWERS or vector["form"] == "buffer_too_small"), name


ANSWERS = {"success", "failure", "redirect", "null_destination"}


@pytest.mark.host
def test_assembled_vectors_show_their_arithmetic():
    """`# bytes = meaning` lines in an assembled entry are its bytes; long ones go over several lines."""
    shown, name = {}, None
    for line in PATH.read_text(encoding="utf-8").splitlines():
        start, comment = re.match(r"- name: (\w+)", line), re.match(r"  # ((?:[0-9a-f]{2} ?)+)(?:= |$)", line)
        if start:
            name = start.group(1)
        elif comment:
            shown[name] = shown.get(name, b"") + bytes.fromhex(comment.group(1))
    for name, vector in VECTORS.items():
        if vector["source"].startswith("assembled"):
            assert shown.get(name) == rop_bytes(vector), name

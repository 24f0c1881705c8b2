"""MAPI/HTTP inside TLS, decrypted by Wireshark with a key log: the same tree as without TLS.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import ssl

import pytest
from tlscapture import replay
from wireshark import CAPTURES

OURS = ("mapihttp", "oxnspi", "emsmdb", "rop", "oxcdata", "oxprops")
NAMES = ["mapihttp-logon-folders", "mapihttp-notifications", "mapihttp-errors", "mapihttp-nspi"]




def facts(packet, links, frames):
    """(name, value) of every item of ours; numbers of frames are translated by `frames`."""
    found = []
    for proto in packet.children:
        if proto.name in OURS:
            for node in proto.walk():
                show = str(frames[int(node.show)]) if node.name in links else node.show
                found.append((node.name, show))
    return found


# What TCP and TLS say of segments, and DCE/RPC of fragments: a TLS record may end in one.
OTHERS = re.compile(r"(, )?(\[TCP Window Full\] )?Response: call_id: \d+, Fragment: (1st|Mid|Last), Ctx: \d+(, (?=Ec))?"
                    r"| *\[T[^]]* segment of a reassembled PDU\]")


def info(tshark, capture, *options):
    """{frame: Info column} of all frames, as printed line by line: Wireshark makes no trees for that."""
    lines = tshark.run(capture, "-o", 'gui.column.format:"No.","%m","Info","%i"', *options).stdout.splitlines()
    return {int(number): OTHERS.sub("", text) for number, _, text in (line.strip().partition(" ") for line in lines)}


def compare(tshark, links, path, replayed, *passes):
    """Fails where a frame of the plain capture at path shows other things than its frame in the replay."""
    plain = {packet.number: packet for packet in tshark.pdml(path, *passes)}
    secure = {packet.number: packet for packet in tshark.pdml(replayed.capture, *replayed.options(tshark), *passes)}
    same = {number: number for number in secure}
    plain_info = info(tshark, path, *passes)
    secure_info = info(tshark, replayed.capture, *replayed.options(tshark), *passes)
    compared = 0
    for number, frame in replayed.frames.items():
        expected = facts(plain[number], links, replayed.frames)
        assert facts(secure[frame], links, same) == expected, (number, frame)
        if expected:
            assert secure_info[frame] == plain_info[number]
        compared += len(expected)
    # and nothing besides
    mapped = set(replayed.frames.values())
    assert not [number for number, packet in secure.items() if number not in mapped and facts(packet, links, same)]
    return compared


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
@pytest.mark.parametrize("name", NAMES)
def test_same_tree_as_in_the_clear(tshark, links, tmp_path, name, version):
    path = CAPTURES / f"{name}.pcap"
    replayed = replay(path, tmp_path, version)
    assert compare(tshark, links, path, replayed) > 1000


def test_messages_in_many_records(tshark, links, tmp_path):
    """Headers are cut too, of messages without a body as well."""
    path = CAPTURES / "mapihttp-errors.pcap"
    assert compare(tshark, links, path, replay(path, tmp_path, write=97)) > 1000


def test_second_pass(tshark, links, tmp_path):
    path = CAPTURES / "mapihttp-errors.pcap"
    assert compare(tshark, links, path, replay(path, tmp_path), "-2") > 1000


def test_without_the_keys(tshark, tmp_path):
    """Nothing of ours, and no complaint."""
    replayed = replay(CAPTURES / "mapihttp-errors.pcap", tmp_path)
    assert tshark.fields(replayed.capture, "frame.number", where="mapihttp or rop or _ws.malformed") == []


def test_rpc_over_http(tshark, links, tmp_path):
    """Both channels of RPC over HTTP, each a connection of TLS."""
    path = CAPTURES / "rpchttp-emsmdb.pcap"
    assert compare(tshark, links, path, replay(path, tmp_path)) > 1000

"""Conversation filters, what a right click on a packet offers, against the record of the captures' client.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import os
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest
import record
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext, u8, u32, u64
from objects import walk_objects
from pcap import META, MapiHttp
from wireshark import CAPTURES, PROJECT, Tshark

SOURCE = Path(__file__).parents[1] / "lib" / "filters.c"
SESSION, OBJECT = "Exchange session", "Exchange object"
NAMES = ["mapihttp-messages", "mapihttp-errors", "rpctcp-emsmdb"]
NONE = 0xFFFFFFFF


@pytest.fixture(scope="module")
def asking():
    """A tshark that asks for the filters of each packet."""
    plugin = os.environ.get("EXCHANGE_PLUGIN", PROJECT / "build" / "exchange.so")
    wrapper = Tshark(plugin, os.environ.get("EXCHANGE_ROOT"))
    library = wrapper.home / "filters.so"
    subprocess.run(["cc", "-std=gnu11", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", library, SOURCE, "-ldl"],
                   check=True)
    library.chmod(0o755)
    wrapper.env["LD_PRELOAD"] = wrapper.inside(library)
    yield wrapper
    wrapper.close()


def filters(asking, capture, *extra):
    """{(frame, name of the filter): filter}, as the last pass has it."""
    lines = (line.split("\t") for line in asking.run(capture, *extra).stderr.splitlines())
    return {(int(line[1]), line[2]): line[3] for line in lines if line[0] == "filter"}


@pytest.mark.parametrize("name", NAMES)
def test_sessions(asking, tshark, packets, name):
    """Each message has the filter that matches all packets of its session, whatever carries it."""
    fields = ("mapihttp.session", "emsmdb.session", "oxnspi.session")
    found = filters(asking, CAPTURES / f"{name}.pcap")
    numbers = {packet.number: {node.int() for field in fields for node in packet.all(field)} for packet in packets(name)}
    expected = {number: " or ".join(f"{field} == {one}" for field in fields)
                for number, ones in numbers.items() for one in ones}
    assert {frame: text for (frame, what), text in found.items() if what == SESSION} == expected
    for text in set(expected.values()):
        matched = {int(row[0][0]) for row in tshark.fields(CAPTURES / f"{name}.pcap", "frame.number", where=text)}
        assert matched == {number for number, one in expected.items() if one == text}
    assert len(expected) > 30


def sought_of(objects):
    """Logons and what was not opened count only where there is nothing else."""
    return [one for one in objects if one.opener != "Logon" and (one.bound or one.opener is None)] or objects


@pytest.mark.parametrize("name", NAMES)
def test_objects(asking, tshark, packets, operations, name):
    """The filter has the objects that the packet's ROPs work on and open: not the logon, where there are others."""
    exchanges = record.executes(name, operations(name), packets(name))
    of_frame, frames_of, numbers = defaultdict(list), defaultdict(set), {}
    for rop, source, _, opened in walk_objects(name, operations(name), exchanges):
        shown = [node.int() for node in rop.item.children if node.name == "rop.object"]
        for one, number in zip([one for one in (source, opened) if one], shown):
            numbers[one] = number
            of_frame[rop.exchange.packet.number].append(one)
            frames_of[number].add(rop.exchange.packet.number)
    found = filters(asking, CAPTURES / f"{name}.pcap", "-2")
    checked = 0
    for frame, objects in of_frame.items():
        sought = sought_of(objects)
        expected = list(dict.fromkeys(numbers[one] for one in sought))
        text = f"rop.object == {expected[0]}" if len(expected) == 1 else f"rop.object in {{{', '.join(map(str, expected))}}}"
        assert found[frame, OBJECT] == text, frame
        checked += 1
    assert checked > 5
    frame, objects = next((frame, objects) for frame, objects in of_frame.items() if " in " in found[frame, OBJECT]
                          or len(objects) > 1)
    matched = {int(row[0][0]) for row in tshark.fields(CAPTURES / f"{name}.pcap", "frame.number",
                                                       where=found[frame, OBJECT])}
    assert matched >= set().union(*(frames_of[numbers[one]] for one in sought_of(objects))) and frame in matched


def test_other_packets_have_none(asking, packets):
    found = filters(asking, CAPTURES / "mapihttp-messages.pcap")
    ours = {packet.number for packet in packets("mapihttp-messages") if packet.proto("mapihttp")}
    assert {frame for frame, _ in found} == ours and len(ours) < len(packets("mapihttp-messages"))


def test_many_objects_and_sessions_in_one_frame(asking):
    """A filter names 20 objects. Two calls of two sessions in one frame are both found."""
    http = MapiHttp()
    opens = b"".join(b"\x02\x00\x00" + u8(at) + u64(at) + b"\x00" for at in range(1, 31))
    opened = b"".join(b"\x02" + u8(at) + u32(0) + b"\x00\x00" for at in range(1, 31))
    answers = META + execute_response(rpc_header_ext(rop_buffer(opened, [1, *range(100, 130)])))
    request, response = http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(opens, [1] + [NONE] * 30))),
                                      answers)
    for passes in ((), ("-2",)):
        found = filters(asking, bytes(http.pcap), *passes)
        text = found[response, OBJECT]
        assert text.startswith("rop.object in {1, 2, 3, ") and text.count(",") == 19
        assert found[request, SESSION].startswith("mapihttp.session == 1 or ")

"""Sessions, and the objects behind handles: what the records' handle tables say, and what the tree shows.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

import pytest
import record
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext, u8, u32, u64
from objects import IDS, KINDS, NEW_IDS, NONE, Handles, served, session_keys, walk_objects
from pcap import META, MapiHttp
from record import WITH_ROPS as CAPTURES
from wireshark import CAPTURES as CAPTURES_FOLDER

# MS-OXCROPS 1.3.1 has no numbers for kinds; these are the plugin's, in the order of its list.
KINDS_BY_NAME = {"Logon": "1", "Folder": "2", "Message": "3", "Attachment": "4", "Table": "5", "Stream": "6"}


@pytest.fixture(params=CAPTURES)
def name(request):
    return request.param


@pytest.fixture
def exchanges(name, operations, packets):
    return record.executes(name, operations(name), packets(name))


def shown_objects(rop):
    return [node for node in rop.item.children if node.name == "rop.object"]


def test_one_number_for_an_object(name, operations, exchanges):
    """rop.object is the same through an object's life, and no other object ever has it."""
    numbers, checked = {}, 0
    for rop, source, others, opened in walk_objects(name, operations(name), exchanges):
        shown = [node.int() for node in shown_objects(rop)]
        expected = [one for one in (source, opened) if one is not None]
        others = [one for one in others if one is not None and one not in expected]
        assert len(expected) <= len(shown) <= len(expected) + len(others), (rop.where, shown)
        rest = list(shown)
        for one in expected + others:
            if one in numbers:
                assert numbers[one] in rest or one in others, (rop.where, shown, numbers[one])
                if numbers[one] in rest:
                    rest.remove(numbers[one])
        for one in expected:
            if one not in numbers:
                assert rest and rest[0] not in numbers.values(), (rop.where, shown)
                numbers[one] = rest.pop(0)
                checked += 1
        assert rest == [], (rop.where, shown)
    assert checked > 1


def test_objects_are_told(name, operations, exchanges):
    """Beside the number stands what it is, and the frame of the request that opened it."""
    for rop, source, _, opened in walk_objects(name, operations(name), exchanges):
        expected = [one for one in (source, opened) if one is not None]
        for one, node in zip(expected, shown_objects(rop)):
            refused = one.failed and "rc" in rop.logged
            origin = "not opened" if refused else f"opened in frame {one.frame}" if one.frame else origin_of(name)
            assert f", {origin})" in node.showname, rop.where
            if one.opener in KINDS:
                assert KINDS[one.opener] in node.showname, rop.where


def origin_of(name):
    """What is said of handles that no ROP opened: mapihttp-errors makes one up in a session that it began."""
    return "not seen being opened" if name == "mapihttp-errors" else "opened before the capture"


def below(node, name):
    """The value of a field below an object's number, None where it is not there."""
    found = [one for one in node.children if one.name == f"rop.object.{name}"]
    assert len(found) <= 1 and not any(one.size for one in found)
    return found[0].show if found else None


def test_objects_are_fields(name, operations, exchanges):
    """What the record tells of an object stands in fields below its number."""
    checked = set()
    walked = [(rop, source, opened, source and source.id, opened and opened.id)
              for rop, source, _, opened in walk_objects(name, operations(name), exchanges)]
    for rop, source, opened, source_id, opened_id in walked:
        pairs = [(one, at_end) for one, at_end in ((source, source_id), (opened, opened_id)) if one is not None]
        for (one, id_now), node in zip(pairs, shown_objects(rop)):
            if one.opener in KINDS:
                assert below(node, "kind") == KINDS_BY_NAME[KINDS[one.opener]], rop.where
            assert below(node, "opened_in") == (str(one.frame) if one.frame else None), rop.where
            if id_now and not one.failed and one.opener in (*IDS, *NEW_IDS) and "rc" in rop.logged:
                assert int(below(node, "id"), 0) == id_now, rop.where
                checked.add("id")
            if one is opened and rop.logged["rop"] == "CreateFolder" and "DisplayName" in rop.logged:
                assert below(node, "name") == rop.logged["DisplayName"], rop.where
                checked.add("name")
    assert checked or name in ("mapihttp-errors", "mapihttp-compressed-obfuscated")


@pytest.mark.parametrize("name", ["mapihttp-messages", "mapihttp-attachments-streams", "rpctcp-emsmdb"], indirect=True)
def test_releases_are_told_on_a_second_pass(tshark, name, operations, exchanges):
    """released_in has the frame of RopRelease, of the object or its logon, before it comes, too."""
    twice = {packet.number: packet for packet in tshark.pdml(CAPTURES_FOLDER / f"{name}.pcap", "-2")}
    released = {}
    for rop, source, _, opened in walk_objects(name, operations(name), exchanges):
        for one, node in zip([one for one in (source, opened) if one is not None], shown_objects(rop)):
            released[node.int()] = one.released
    shown = {(node.int(), below(node, "released_in")) for packet in twice.values() for node in packet.all("rop.object")
             if node.int() in released}
    assert shown == {(number, str(frame) if frame else None) for number, frame in released.items()}
    assert sum(map(bool, released.values())) > 1


def test_what_is_never_released(tshark, name, operations, exchanges, packets):
    """Behind the last message of each session stands what its record opened and did not release."""
    layer = "emsmdb" if record.is_rpc(name) else "mapihttp"
    keys, sessions, numbers = session_keys(name, operations(name)), {}, {}
    for request, response in zip(exchanges[::2], exchanges[1::2]):
        if not served(request):
            continue
        key = keys[id(request.operation)]
        handles = sessions.setdefault(key, Handles())
        asked = handles.request(request)
        if response.packet is not None:
            handles.response(response, asked)
        numbers[key] = request.packet.first(f"{layer}.session").int()
    last = {node.int(): packet.number for packet in packets(name) for node in packet.all(f"{layer}.session")}
    expected = {}
    for key, handles in sessions.items():
        left = sorted((one for one in handles.open.values() if one.opener), key=lambda one: one.frame)
        if left:
            expected[last[numbers[key]]] = (len(left), [one.frame for one in left[:3]])
    rows = tshark.fields(CAPTURES_FOLDER / f"{name}.pcap", "frame.number", "_ws.expert.message",
                         where="exchange.never_released", extra=("-2",))
    shown = {}
    for (number,), messages in rows:
        text, = (message for message in messages if "never released" in message)
        count = int(re.match(r"(\d+) objects? (is|are) never released: ", text)[1])
        shown[int(number)] = (count, [int(frame) for frame in re.findall(r"\(opened in frame (\d+)\)", text)])
        assert text.endswith(", ...") == (count > 3)
    assert shown == expected


def test_nothing_is_unknown(tshark, name):
    """Handles are told as the object behind them, or as what they are."""
    text = tshark.run(CAPTURES_FOLDER / f"{name}.pcap", "-V", "-O", "rop,mapihttp,emsmdb").stdout
    assert "ServerObjectHandle: 0x" in text and "unknown object" not in text


def test_handles_are_told(name, operations, exchanges):
    """In a request's handle table each handle has the object that it stands for, with the frame that opened it."""
    keys, sessions, checked = session_keys(name, operations(name)), {}, 0
    for request, response in zip(exchanges[::2], exchanges[1::2]):
        if not served(request):
            continue
        handles = sessions.setdefault(keys[id(request.operation)], Handles())
        before = dict(handles.open)
        asked = handles.request(request)
        for node in request.packet.all("rop.server_object_handle"):
            one = before.get(node.int())
            if one and one.frame:
                assert f"opened in frame {one.frame}" in node.showname, request.where
                checked += 1
            else:
                assert "opened in" not in node.showname, request.where
        if response.packet is not None:
            handles.response(response, asked)
    assert checked


def test_sessions(name, operations, exchanges):
    """One number for each session of the record, on all its packets."""
    layer = "emsmdb" if record.is_rpc(name) else "mapihttp"
    keys, numbers = session_keys(name, operations(name)), {}
    for exchange in exchanges:
        key = keys[id(exchange.operation)]
        if exchange.packet is None or not served(exchange) or key is None:
            continue
        shown = {node.int() for node in exchange.packet.all(f"{layer}.session")}
        assert len(shown) == 1, exchange.where
        numbers.setdefault(key, set()).update(shown)
    assert all(len(one) == 1 for one in numbers.values()), numbers
    assert len(set().union(*numbers.values())) == len(numbers), numbers
    connected = sum(one.get("resp", {}).get("ErrorCode", one.get("resp", {}).get("result")) == "0x00000000"
                    for one in operations(name) if one["request_type"] == "Connect" or one.get("opnum") == 10)
    # A client of mapihttp-notifications only waits, in the session of another.
    assert len(numbers) == connected


# ---- a handle that is used again, on hand-made buffers ----

def open_folder(folder, at=1):
    return b"\x02\x00\x00" + u8(at) + u64(folder) + b"\x00"


def open_folder_response(at=1):
    return b"\x02" + u8(at) + u32(0) + b"\x00\x00"


def get_status(at=0):
    return b"\x16\x00" + u8(at)


def release(at=0):
    return b"\x01\x00" + u8(at)


def objects_of(packet):
    return [[node.int() for node in item.children if node.name == "rop.object"]
            for item in packet.children if item.name == "rop"]


def test_a_handle_that_is_used_again_is_another_object(tshark):
    http = MapiHttp()

    def call(rops, handles, answers, answered=None):
        response = META + execute_response(rpc_header_ext(rop_buffer(answers, answered or handles)))
        return http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(rops, handles))), response)

    first = call(open_folder(7), [1, NONE], open_folder_response(), [1, 5])
    used = call(get_status(), [5], b"")
    # Released and opened again in one request, under the same handle.
    second = call(release(1) + open_folder(8), [1, 5], open_folder_response(), [1, 5])
    used_again = call(get_status(), [5], b"")
    call(release(), [5], b"")
    third = call(open_folder(9), [1, NONE], open_folder_response(), [1, 5])
    used_once_more = call(get_status(), [5], b"")
    packets = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}

    opened = [objects_of(packets[call[1]])[-1][-1] for call in (first, second, third)]
    assert len(set(opened)) == 3
    assert [objects_of(packets[call[0]]) for call in (used, used_again, used_once_more)] == [[[one]] for one in opened]
    assert objects_of(packets[second[0]])[0] == [opened[0]]

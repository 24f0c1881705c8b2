"""Every capture with ROPs against the record that its client kept, operation by operation (record.py).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import functools
import hashlib

import pytest
import record
from match import same
from record import WITH_ROPS as CAPTURES
from wireshark import CAPTURES as FOLDER, OURS, snake

HTTP = [name for name in CAPTURES if not record.is_rpc(name)]
# What mapihttp-errors has that is broken on purpose, by number of the operation: the kind of expert info on its
# request, and what that has to name.
BROKEN = {
    5: {("short", "Flags")},                        # a body of 3 bytes
    6: {("short", "RPC_HEADER_EXT")},               # 4 bytes for a header of 8
    7: {("short", "UserDN")},                       # a Connect body of 3 bytes
    13: {("bad_value", "Last")},                    # no extended buffer has the flag Last
    14: {("unknown", "0xfd")},                      # a RopId that the document doesn't have
    15: {("bad_value", "RopSize"),                  # 32 bytes of ROPs in 9: RopOpenFolder's FolderId is cut
         ("handle_index_outside", "0"), ("short", "FolderId")},
    16: {("bad_value", "SizeActual")},              # LZ77 that ends before it has given 40 bytes
    17: {("unknown", "0x83")},                      # a RopId that the document reserves
    18: {("handle_index_outside", "9")},
    19: {("handle_index_outside", "7")},
}
# Those that leave bytes undecoded.
CUT = {5, 6, 7, 14, 15, 17}
# What the client sent although the documents do not have it, and the server took: capture, operation.
DEPARTURES = {
    # On a Logon object; "MUST be a Folder object" (MS-OXCFXICS 2.2.3.2.4.8.1).
    ("mapihttp-logon-folders", 21): {("object_kind", "RopSetLocalReplicaMidsetDeleted")},
    # MAPI's SYNC_CATCHUP, which MS-OXCFXICS 2.2.3.2.1.1.1 does not list.
    ("mapihttp-ics-download", 81): {("reserved_bits", "SynchronizationFlags")},
}
# PidTagAdditionalRenEntryIdsEx as this server keeps it: PersistBlocks whose DataElementsSize is 48 for an element of
# 4 + 46 bytes (MS-OXOSFLD 2.2.4), so that from the second block on nothing fits. Capture and frame.
SHORT_BLOCKS = {("mapihttp-ics-download", 133)}
# Uploads that are released inside an element, because the server had refused its bytes. Capture, frame and element.
CUT_UPLOADS = {("mapihttp-fasttransfer", 610): "PidTagAttachDataBinary"}
# Faults that the server found too, when its answer is an error.
REFUSED = {"object_kind", "reserved_bits"}
RESPONSE_GROUP = "50331648"                         # PI_RESPONSE_CODE: what the server said, no fault of the bytes


@pytest.fixture(params=CAPTURES)
def name(request):
    return request.param


@pytest.fixture(params=HTTP)
def http_name(request):
    return request.param


@pytest.fixture(scope="module")
def exchanges_of(operations, packets):
    """Every Execute of a capture, both directions."""
    return functools.lru_cache(maxsize=None)(lambda name: record.executes(name, operations(name), packets(name)))


@pytest.fixture
def exchanges(name, exchanges_of):
    return exchanges_of(name)


@pytest.fixture(scope="module")
def rops_of(exchanges_of):
    return functools.lru_cache(maxsize=None)(lambda name: record.rops(exchanges_of(name)))


@pytest.fixture
def rops(name, rops_of):
    return rops_of(name)


def number(item, name):
    node = item.first(name)
    return None if node is None else node.int()


# ---- frame ----

def test_execute_bodies(http_name, exchanges_of):
    """Every single value of the logged bodies is a field of the request type."""
    for exchange in exchanges_of(http_name):
        if exchange.is_raw:
            continue
        for key, value in exchange.record.items():
            if key in ("left", "StatusCode") or not isinstance(value, (int, str)):
                continue
            node = exchange.packet.first(f"mapihttp.execute.{snake(key)}")
            assert node is not None and same(node, value), (exchange.where, key, node, value)


def test_notification_waits(operations, packets):
    """MS-OXCMAPIHTTP 2.2.4.4: the answer tells that there are events; Execute fetches them."""
    name = "mapihttp-notifications"
    waits = [one for one in record.http_exchanges(operations(name), packets(name))
             if one.operation["request_type"] == "NotificationWait"]
    assert len(waits) > 20
    for exchange in waits:
        for key, value in exchange.record.items():
            if key not in ("left", "meta", "StatusCode"):
                node = exchange.packet.first(f"mapihttp.notification_wait.{snake(key)}")
                assert node is not None and same(node, value), (exchange.where, key, node, value)
        assert exchange.items == [], exchange.where


def test_extended_buffers(exchanges):
    """Each RPC_HEADER_EXT of a chain, and the ROP buffer in it."""
    for exchange in exchanges:
        if exchange.is_raw:
            continue
        assert len(exchange.payloads) == len(exchange.buffers), exchange.where
        for node, logged in zip(exchange.payloads, exchange.buffers):
            shown = [number(node, f"emsmdb.rpc_header_ext.{field}") for field in ("flags", "size", "size_actual")]
            assert shown == [logged["rhe_flags"], logged["size"], logged["size_actual"]], exchange.where
            assert number(node, "rop.rop_size") == logged["rop_size"], exchange.where
            handles = [one.int() for one in node.all("rop.server_object_handle")]
            assert handles == [int(one, 16) for one in logged["handles"]], exchange.where


# ---- ROPs ----

def test_rops_in_order(exchanges):
    """As many ROPs as were logged, with their ids, each in its buffer."""
    for exchange in exchanges:
        if not exchange.is_raw:
            logged = [int(rop["id"], 16) for buffer in exchange.buffers for rop in buffer["rops"]]
            assert [number(item, "rop.id") for item in exchange.items] == logged, exchange.where


def test_rops_fill_their_buffers(exchanges):
    """ROPs lie one behind the other from RopSize to the handle table; of responses, place and length were logged."""
    for exchange in exchanges:
        if exchange.is_raw or not exchange.buffers:
            continue
        items = iter(exchange.items)
        for node, buffer in zip(exchange.payloads, exchange.buffers):
            start = node.first("rop.rop_size").pos
            at = 2
            for logged in buffer["rops"]:
                item = next(items, None)
                assert item is not None and item.pos - start == at, (exchange.where, logged["rop"])
                if "len" in logged:
                    assert (at, item.size) == (logged["off"], logged["len"]), (exchange.where, logged["rop"])
                at += item.size
            assert at == buffer["rop_size"], exchange.where


def test_shared_header(rops):
    for rop in rops:
        logged, item = rop.logged, rop.item
        if logged["rop"] == "Notify":
            assert item.first("rop.return_value") is None, rop.where
            continue
        if rop.exchange.direction == "request":
            expected = {"rop.logon_id": logged["logon"]}
            for key, field in (("in", "input"), ("out", "output"), ("src", "source"), ("dst", "dest"),
                               ("resp_idx", "response"), ("InputHandleIndex", "input")):
                if key in logged:
                    expected[f"rop.{field}_handle_index"] = logged[key]
        else:
            expected = {"rop.return_value": int(logged["rc"], 16)}
            indexes = [node.int() for node in item.children if node.name.endswith("_handle_index")
                       and node.name.count(".") == 1]
            assert indexes == [logged["idx"]], rop.where
        assert {key: number(item, key) for key in expected} == expected, rop.where


def test_failures_are_marked(rops):
    for rop in rops:
        if rop.exchange.direction == "response":
            failed = [node.int() for node in rop.item.all("rop.failed")]
            # RopGetMessageStatus is answered by a response with the RopId of RopSetMessageStatus.
            ids = {int(rop.logged["id"], 16)} | ({0x1F} if "answers" in rop.logged else set())
            assert len(failed) == record.is_failure(rop.logged) and set(failed) <= ids, rop.where


def test_fields(rops):
    """Every logged field of every ROP is an item under the document's name, with the logged value."""
    wrong, checked = [], 0
    for rop in rops:
        result = record.compare(rop)
        checked += result.checked
        wrong += [f"{rop.where}: {problem}" for problem in result.problems]
    assert checked
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong[:60])


@pytest.mark.parametrize("kind", ["number", "text", "list"])
def test_fields_would_notice(kind, rops_of):
    """The comparison above sees a record that is wrong in one place."""
    seen = 0
    for rop in rops_of("mapihttp-messages"):
        for key, value in rop.logged.items():
            changed = spoil(value)
            if key in record.NO_FIELDS | {"InputHandleIndex"} or changed is None or changed[0] != kind:
                continue
            assert record.compare(rop._replace(logged={**rop.logged, key: changed[1]})).problems, (rop.where, key)
            seen += 1
    assert seen > 20


def spoil(value):
    """(kind, another value), None where there is nothing to change."""
    if isinstance(value, int):
        return "number", value + 1
    if isinstance(value, str):
        return "text", f"0x{int(value, 16) + 1:x}" if value.startswith("0x") else value + "0"
    if isinstance(value, list) and value:
        return "list", value[:-1]
    return None


# ---- links ----

def test_links(name, exchanges, tshark):
    """Every call, and every ROP in it that has an answer, is linked both ways, and the time between is right."""
    layer = "emsmdb" if record.is_rpc(name) else "mapihttp"
    # The links forward are known on the second pass.
    rows = tshark.fields(FOLDER / f"{name}.pcap", "frame.number", f"{layer}.response_in", "rop.response_in",
                         extra=["-2"])
    forward = {int(row[0][0]): row[1:] for row in rows}
    answered = {}
    for request, responses in record.answers(exchanges):
        answered[request.exchange.packet.number] = answered.get(request.exchange.packet.number, 0) + bool(responses)
        for response in responses:
            links = [node.int() for node in response.item.all("rop.request_in")]
            assert links == [request.exchange.packet.number], response.where
    for request, response in zip(exchanges[::2], exchanges[1::2]):
        if response.packet is None:
            continue
        calls, links = forward[request.packet.number]
        assert calls == [str(response.packet.number)], request.where
        if not request.is_raw:
            assert links == [str(response.packet.number)] * answered.get(request.packet.number, 0), request.where
        assert [node.show for node in response.packet.all(f"{layer}.request_in")] == [str(request.packet.number)]
        times = [float(one.packet.first("frame.time_relative").show) for one in (request, response)]
        took = times[1] - times[0]
        for node in response.packet.all("rop.time") + response.packet.all(f"{layer}.time"):
            assert abs(float(node.show.split()[0]) - took) < 2e-6, response.where


def test_notifications_have_no_request(rops):
    for rop in rops:
        if rop.logged["rop"] == "Notify":
            assert rop.item.first("rop.request_in") is None, rop.where


# ---- what may be wrong ----

def broken_frames(name, operations, packets):
    """frame -> number of the operation, for the requests of BROKEN."""
    if name != "mapihttp-errors":
        return {}
    return {one.packet.number: one.operation["n"] for one in record.http_exchanges(operations(name), packets(name))
            if one.direction == "request" and one.operation["n"] in BROKEN}


def in_short_block(name, packet, node):
    """Whether an item is inside of such a property."""
    while node is not None and node.name != "oxcdata.additional_ren_entry_ids_ex.persist_data":
        node = node.parent
    return node is not None and (name, packet.number) in SHORT_BLOCKS


def is_cut_upload(name, packet, kind, message):
    return kind == "incomplete" and CUT_UPLOADS.get((name, packet.number), "?") in message


def test_nothing_is_undecoded_or_malformed(name, operations, packets):
    broken = broken_frames(name, operations, packets)
    bad = []
    for packet in packets(name):
        for node in packet.walk():
            if node.name.endswith(".undecoded") and (broken.get(packet.number) in CUT
                                                     or in_short_block(name, packet, node)):
                continue
            malformed = node.name == "_ws.malformed" and not node.hidden
            if malformed or node.name.endswith((".undecoded", ".missing_context")):
                bad.append((packet.number, node))
    assert bad == []


def test_broken_requests_are_told(operations, packets):
    name = "mapihttp-errors"
    broken = broken_frames(name, operations, packets)
    assert len(broken) == len(BROKEN)
    for packet in packets(name):
        if packet.number in broken:
            n = broken[packet.number]
            found = [(kind, message) for kind, message, _ in expert_infos(packet) if kind != "bytes_left"]
            for kind, word in BROKEN[n]:
                assert any(kind == one and word in message for one, message in found), (n, kind, word, found)
            assert {kind for kind, _ in found} == {kind for kind, _ in BROKEN[n]}, n
            left = [node for node in packet.walk() if node.name.endswith(".undecoded")]
            assert bool(left) == (n in CUT), n


def expert_infos(packet):
    """(kind, message, item) of the expert infos of our protocols."""
    for proto in packet.children:
        if proto.name in OURS:
            for expert in proto.all("_ws.expert"):
                names = [child.name for child in expert.children if not child.name.startswith("_ws")]
                yield names[0].rsplit(".", 1)[-1], expert.first("_ws.expert.message").show, expert


def test_no_expert_finds_fault(name, exchanges, operations, packets):
    """But for what is broken on purpose, the captures keep to the documents. What remains tells that the server
    refused something, or of a fault that the server found too."""
    broken = broken_frames(name, operations, packets)
    refused = refused_requests(exchanges)
    known = {one.packet.number: DEPARTURES[name, one.operation["n"]] for one in exchanges
             if one.direction == "request" and (name, one.operation["n"]) in DEPARTURES}
    found, told = [], set()
    for packet in packets(name):
        if packet.number in broken:
            continue
        for kind, message, expert in expert_infos(packet):
            departure = {(packet.number, one) for one in known.get(packet.number, ())
                         if one[0] == kind and one[1] in message}
            told |= departure
            is_refused = kind in REFUSED and any(proto_above(expert) is one for one in refused)
            is_refused = is_refused or in_short_block(name, packet, expert)
            # What the server did not take of a piece, it tells with an error.
            is_refused = is_refused or kind == "unused" and proto_above(expert).first("rop.failed") is not None
            is_refused = is_refused or is_cut_upload(name, packet, kind, message)
            is_refused = is_refused or (message == "PROCESSING: comes again" and is_end_of_wait(packet))
            is_refused = is_refused or kind == "request_refused" and packet.first("exchange.failed") is not None
            if expert.first("_ws.expert.group").show != RESPONSE_GROUP and not departure and not is_refused:
                found.append((packet.number, kind, message))
    assert found == []
    assert told == {(number, one) for number, ones in known.items() for one in ones}


def is_end_of_wait(packet):
    """This server begins the answer to NotificationWait with PROCESSING, and its end once more."""
    return packet.first("mapihttp.request_type").show == "NotificationWait"


def refused_requests(exchanges):
    """Items of request ROPs that the server answered with an error."""
    return [request.item for request, responses in record.answers(exchanges)
            if responses and record.is_failure(responses[0].logged)]


def proto_above(node):
    while node.parent is not None and node.parent.parent is not None:
        node = node.parent
    return node


def test_response_codes_are_told(http_name, operations, packets):
    """Expert infos of the group of response codes are there where the record has a failure, and nowhere else."""
    for exchange in record.http_exchanges(operations(http_name), packets(http_name)):
        told = [message for _, message, expert in expert_infos(exchange.packet)
                if expert.first("_ws.expert.group").show == RESPONSE_GROUP]
        if exchange.direction == "request":
            assert told == [], exchange.where
            continue
        operation, logged = exchange.operation, exchange.record
        failed_rops = sum(record.is_failure(rop) or bool(int(str(rop.get("PartialCompletion", 0)), 0)) for buffer in exchange.buffers for rop in buffer["rops"])
        refused = operation["x_response_code"] != "0" or operation["http_status"] != 200
        error = int(str(logged.get("ErrorCode", "0")), 0) != 0 or logged.get("StatusCode", 0) != 0
        assert len(told) >= failed_rops + refused, exchange.where
        assert len(told) <= failed_rops + refused + error, exchange.where


# ---- streams ----

def test_downloads(operations, packets):
    """The pieces of every download follow each other and are the stream that the client put together (those of
    mapihttp-fasttransfer: test_streams.py)."""
    name, pieces = "mapihttp-ics-download", {}
    for rop in record.rops(record.executes(name, operations(name), packets(name))):
        piece = rop.item.first("rop.fast_transfer_source_get_buffer.transfer_buffer")
        if piece is not None:
            stream = pieces.setdefault(rop.item.first("rop.object").int(), [])
            offset = rop.item.first("rop.stream_offset")
            assert offset is not None and offset.int() == sum(map(len, stream)), rop.where
            stream.append(piece.bytes)
    whole = {(len(one), hashlib.sha1(one).hexdigest()) for one in (b"".join(parts) for parts in pieces.values()) if one}
    # One stream was logged from its second call on, and then once more in whole.
    logged = {(one["len"], one["sha1"]) for one in operations(name) if one["request_type"] == "(stream)"
              and "continues the buffer of the call before" not in one["what"]}
    assert whole == logged and len(logged) == 10


def test_state_uploads(operations, packets):
    """Every RopSynchronizationUploadStateStreamBegin begins a stream of its own (MS-OXCFXICS 2.2.3.2.2): its pieces
    are numbered from 0 up to the size that was announced."""
    name = "mapihttp-ics-download"
    streams = {}
    for rop in record.rops(record.executes(name, operations(name), packets(name))):
        if rop.exchange.direction == "response" or "UploadStateStream" not in rop.logged["rop"]:
            continue
        number = rop.item.first("rop.object").int()
        if rop.logged["rop"].endswith("Begin"):
            streams[number] = [rop.logged["TransferBufferSize"], 0]
        elif rop.logged["rop"].endswith("Continue"):
            assert rop.item.first("rop.stream_offset").int() == streams[number][1], rop.where
            streams[number][1] += rop.logged["StreamDataSize"]
        else:
            announced, sent = streams.pop(number)
            assert announced == sent, rop.where
    assert streams == {}


# ---- names ----

def test_labels_are_the_documents_names(name, packets):
    """snake_case of a field's label is the end of its filter name."""
    wrong = set()
    for packet in packets(name):
        for item in packet.all("rop"):
            for node in item.starting("rop."):
                last = node.name.rsplit(".", 1)[1]
                if node.name.startswith(("rop.object.", "rop.stream.")):
                    continue                                   # in no document
                if node.name.count(".") == 2 and node.unmasked is None and snake(node.label) != last:
                    wrong.add((node.name, node.label))
    assert wrong == set()

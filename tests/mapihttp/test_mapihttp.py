"""MAPI/HTTP: request types, meta-tags, additional headers, codes, links, sessions.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import calendar
import re
import time

import pytest
from encode import execute_request, execute_response, get_properties_all, rop_buffer, rpc_header_ext, u32
from match import by_request_id, same
from pcap import META, MapiHttp, headers
from wireshark import CAPTURES, snake

ALL = ["mapihttp-logon-folders", "mapihttp-messages", "mapihttp-compressed-obfuscated", "mapihttp-nspi",
       "mapihttp-errors", "mapihttp-attachments-streams", "mapihttp-fasttransfer", "mapihttp-ics-download",
       "mapihttp-notifications", "mapihttp-public-store", "mapihttp-submit", "mapihttp-tables"]
BOTH = ALL[:2]


def messages(name, operations, packets):
    """(operation, request packet, response packet)."""
    frames = by_request_id(packets(name))
    for operation in operations(name):
        if operation.get("request_id") in frames:
            both = frames[operation["request_id"]]
            yield operation, both[True], both[False]


def shows(packet, name):
    return [node.show for node in packet.all(name)]


@pytest.mark.parametrize("name", ALL)
def test_request_type_and_ids(name, operations, packets):
    for operation, *both in messages(name, operations, packets):
        for packet in both:
            if operation["request_type"]:
                # This server answers the address book's request types in lower case.
                assert [one.lower() for one in shows(packet, "mapihttp.request_type")] \
                    == [operation["request_type"].lower()], packet.number
            if packet.header("X-RequestId"):
                assert shows(packet, "mapihttp.request_id") == [operation["request_id"]], packet.number


@pytest.mark.parametrize("name", ALL)
def test_meta_tags_and_additional_headers(name, operations, packets):
    for operation, _, response in messages(name, operations, packets):
        meta = (operation.get("resp") or {}).get("meta")
        if not meta:
            continue
        assert shows(response, "mapihttp.meta_tag") == [one for one in meta if ":" not in one]
        lines = dict(one.split(": ", 1) for one in meta if ":" in one)
        assert response.first("mapihttp.elapsed_time").show == lines["X-ElapsedTime"]
        start = calendar.timegm(time.strptime(lines["X-StartTime"], "%a, %d %b %Y %H:%M:%S GMT"))
        # The spelling of times differs between versions: day of month and clock are in all of them.
        shown = response.first("mapihttp.start_time").show
        assert time.strftime("%H:%M:%S", time.gmtime(start)) in shown and time.strftime("%Y", time.gmtime(start)) in shown


@pytest.mark.parametrize("name", ALL)
def test_response_code(name, operations, packets):
    for operation, _, response in messages(name, operations, packets):
        code = operation["x_response_code"]
        assert shows(response, "mapihttp.response_code") == ([] if code is None else [code]), response.number
        if code not in (None, "0"):
            assert response.experts, f"frame {response.number} fails and nothing is said"


@pytest.mark.parametrize("name", ALL)
def test_status_and_error_code(name, operations, packets):
    for operation, _, response in messages(name, operations, packets):
        logged = operation.get("resp") or {}
        if "StatusCode" in logged:
            assert response.first("mapihttp.status_code").int() == logged["StatusCode"]
        if "ErrorCode" in logged and operation["request_type"] in ("Connect", "Execute", "Disconnect", "Bind",
                                                                   "Unbind", "QueryRows", "GetProps"):
            errors = [node for node in response.walk() if node.name.endswith(".error_code")
                      and node.name.startswith(("mapihttp.", "oxnspi."))]
            assert errors and errors[0].int() == int(logged["ErrorCode"], 16), response.number


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize("kind", ["Connect", "Execute", "Disconnect"])
def test_body_fields(name, kind, operations, packets):
    """Every single value of the logged bodies is a field of the method."""
    checked = 0
    for operation, request, response in messages(name, operations, packets):
        if operation["request_type"] != kind:
            continue
        for record, packet in ((operation["req"], request), (operation["resp"], response)):
            for key, value in record.items():
                if key in ("StatusCode", "left") or not isinstance(value, (int, str)):
                    continue
                field = f"mapihttp.{snake(kind)}.{snake(key)}"
                node = packet.first(field)
                assert node is not None and same(node, value), (packet.number, field, node, value)
                checked += 1
    assert checked


@pytest.mark.parametrize("name", ALL)
def test_links_and_time(name, operations, packets, tshark):
    # The link forward is known on the second pass.
    forward = {int(row[0][0]): row[1] for row in tshark.fields(CAPTURES / f"{name}.pcap", "frame.number",
                                                               "mapihttp.response_in", extra=["-2"])}
    for operation, request, response in messages(name, operations, packets):
        assert forward[request.number] == [str(response.number)], request.number
        assert shows(response, "mapihttp.request_in") == [str(request.number)], response.number
        took = float(response.first("frame.time_epoch").show) - float(request.first("frame.time_epoch").show) \
            if re.fullmatch(r"[\d.]+", request.first("frame.time_epoch").show) else None
        shown = float(re.match(r"[\d.]+", response.first("mapihttp.time").show).group())
        if took is not None:
            assert abs(took - shown) < 1e-5


def test_sessions(operations, packets):
    """One number for a session, another for the next; each request belongs to one."""
    numbers = {}
    for operation, request, response in messages("mapihttp-logon-folders", operations, packets):
        for packet in (request, response):
            shown = set(shows(packet, "mapihttp.session"))
            assert len(shown) == 1, packet.number
            numbers.setdefault(operation["n"], set()).update(shown)
    assert all(len(one) == 1 for one in numbers.values()), numbers
    # The third Connect succeeds; everything behind it belongs to its session.
    assert len({tuple(numbers[n]) for n in numbers if n >= 3}) == 1, numbers


def test_messages_without_body_need_no_other_postdissector(tshark):
    """Wireshark calls none at all, unless one has a protocol that is enabled."""
    capture = CAPTURES / "mapihttp-errors.pcap"
    others = ("communityid", "mate", "snort", "stcsig", "transum")
    options = [option for name in others for option in ("--disable-protocol", name)]
    assert tshark.run(capture, "-V", *options).stdout == tshark.run(capture, "-V").stdout


def test_session_outlives_connections(tshark):
    """One session over many TCP connections; another cookie is another session."""
    first = MapiHttp()
    second = MapiHttp(first.pcap, cookie="MapiContext=other")
    second.number = 1000
    body = execute_request(rpc_header_ext(rop_buffer(get_properties_all(), [1])))
    answer = META + execute_response(rpc_header_ext(rop_buffer(b"", [1])))
    frames = [[http.exchange("Execute", body, answer) for _ in range(3)] for http in (first, second)]
    packets = {packet.number: packet for packet in tshark.pdml(bytes(first.pcap))}
    numbers = [{shows(packets[number], "mapihttp.session")[0] for pair in one for number in pair} for one in frames]
    assert len(numbers[0]) == len(numbers[1]) == 1 and numbers[0] != numbers[1]


def test_pending_tags_are_listed(tshark):
    http = MapiHttp()
    meta = (b"PROCESSING\r\nPENDING\r\nPENDING\r\nDONE\r\nX-ElapsedTime: 61234\r\n"
            b"X-StartTime: Tue, 14 Nov 2023 22:13:20 GMT\r\nX-Other: something\r\n\r\n")
    _, frame = http.exchange("NotificationWait", u32(0) + u32(0), meta + u32(0) + u32(0) + u32(1) + u32(0))
    packet = next(one for one in tshark.pdml(bytes(http.pcap)) if one.number == frame)
    assert shows(packet, "mapihttp.meta_tag") == ["PROCESSING", "PENDING", "PENDING", "DONE"]
    assert shows(packet, "mapihttp.elapsed_time") == ["61234"]
    assert packet.first("mapihttp.notification_wait.event_pending").int() == 1
    assert "X-Other" in packet.first("mapihttp.header").show
    assert packet.experts == []


@pytest.mark.parametrize("meta, tags, told", [
    (b"PENDINGPENDINGPROCESSING\r\nDONE\r\n", ["PENDING", "PENDING", "PROCESSING", "DONE"],
     ["PENDING: no line end behind it"] * 2),
    (b"PROCESSING\r\nPENDINGPENDINGPROCESSING\r\nDONE\r\n", ["PROCESSING", "PENDING", "PENDING", "PROCESSING", "DONE"],
     ["PENDING: no line end behind it"] * 2 + ["PROCESSING: comes again"]),
    (b"PROCESSINGPENDING\r\nPENDING\r\nDONE\r\n", ["PROCESSING", "PENDING", "PENDING", "DONE"],
     ["PROCESSING: no line end behind it"]),
    (b"PROCESSING\r\nPROCESSING\r\nDONE\r\n", ["PROCESSING", "PROCESSING", "DONE"], ["PROCESSING: comes again"]),
    (b"PROCESSING\r\nDONE", ["PROCESSING", "DONE"], ["DONE: no line end behind it"]),
])
def test_meta_tags_that_lack_their_line_end_or_come_again(tshark, meta, tags, told):
    """The document has one PROCESSING, and a line end behind each (MS-OXCMAPIHTTP 2.2.7); the rest is read all the same."""
    http = MapiHttp()
    rest = b"X-ElapsedTime: 61234\r\n\r\n" + u32(0) + u32(0) + u32(1) + u32(0)
    _, frame = http.exchange("NotificationWait", u32(0) + u32(0), meta + rest)
    packet = next(one for one in tshark.pdml(bytes(http.pcap)) if one.number == frame)
    assert shows(packet, "mapihttp.meta_tag") == tags
    assert shows(packet, "mapihttp.elapsed_time") == ["61234"]
    assert packet.first("mapihttp.notification_wait.event_pending").int() == 1
    assert packet.experts == told and len(packet.all("mapihttp.deviation")) == len(told)


@pytest.mark.parametrize("meta", [b"PROCESSED\r\nDONE\r\n\r\n", b"\r\nDONE\r\n\r\n", b"PENDING\r\nX: y\r\n\r\n", b"PENDING"])
def test_what_is_no_meta_tag(tshark, meta):
    http = MapiHttp()
    _, frame = http.exchange("NotificationWait", u32(0) + u32(0), meta + u32(0) * 4)
    packet = next(one for one in tshark.pdml(bytes(http.pcap)) if one.number == frame)
    assert packet.all("mapihttp.undecoded") and packet.first("mapihttp.status_code") is None


def test_failure_body(tshark):
    """A StatusCode that isn't 0 is followed by the auxiliary buffer alone (MS-OXCMAPIHTTP 2.2.4.1.3)."""
    http = MapiHttp()
    _, frame = http.exchange("Execute", execute_request(b""), META + u32(0x80070057) + u32(0))
    packet = next(one for one in tshark.pdml(bytes(http.pcap)) if one.number == frame)
    assert packet.first("mapihttp.status_code").int() == 0x80070057
    assert [node for node in packet.walk() if node.name.endswith(".undecoded")] == []
    assert packet.first("mapihttp.execute.error_code") is None


def test_failure_body_of_unbind(tshark):
    """Alone among the request types it has an ErrorCode there (MS-OXCMAPIHTTP 2.2.5.2.3)."""
    http = MapiHttp(endpoint="nspi")
    _, frame = http.exchange("Unbind", u32(0) + u32(0), META + u32(0x80070057) + u32(0x8004010F) + u32(0))
    packet = next(one for one in tshark.pdml(bytes(http.pcap)) if one.number == frame)
    assert packet.first("oxnspi.unbind.error_code").int() == 0x8004010F
    assert [node for node in packet.walk() if node.name.endswith(".undecoded")] == []


@pytest.mark.parametrize("rest", [b"", b"<html>The request body is invalid.</html>"])
def test_response_code_behind_done(tshark, rest):
    """A request that fails after its response began: the code is an additional header (3.2.5.2)."""
    http = MapiHttp()
    meta = b"PROCESSING\r\nPENDING\r\nDONE\r\nX-ResponseCode: 5\r\nX-ElapsedTime: 7\r\n\r\n"
    _, frame = http.exchange("Execute", execute_request(b""), meta + rest)
    packet = next(one for one in tshark.pdml(bytes(http.pcap)) if one.number == frame)
    assert shows(packet, "mapihttp.response_code") == ["0", "5"]
    assert packet.first("exchange.failed") is not None
    assert packet.first("mapihttp.status_code") is None
    assert shows(packet, "mapihttp.diagnostic") == ([rest.decode()] if rest else [])
    assert [node for node in packet.walk() if node.name.endswith((".undecoded", ".short"))] == []


def test_unknown_request_type_shows_its_bytes(tshark):
    http = MapiHttp()
    request, response = http.exchange("Juggle", b"\1\2\3\4", META + b"\5\6\7")
    packets = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}
    assert packets[request].first("mapihttp.undecoded").bytes == b"\1\2\3\4"
    assert packets[response].first("mapihttp.undecoded").bytes.endswith(b"\5\6\7")
    assert shows(packets[request], "mapihttp.request_type") == ["Juggle"]


@pytest.mark.parametrize("name,value", [("X-ElapsedTime", "soon"), ("X-StartTime", "yesterday")])
def test_bad_additional_header_is_told(tshark, name, value):
    http = MapiHttp()
    meta = f"PROCESSING\r\nDONE\r\n{name}: {value}\r\n\r\n".encode()
    _, frame = http.exchange("PING", b"", meta)
    packet = next(one for one in tshark.pdml(bytes(http.pcap)) if one.number == frame)
    assert any(name in one for one in packet.experts), packet.experts


def test_answers_in_any_order(tshark):
    """Responses are paired by X-RequestId, not by position, when connections interleave."""
    http = MapiHttp()
    body = execute_request(rpc_header_ext(rop_buffer(get_properties_all(), [1])))
    connections = [http.pcap.connection(), http.pcap.connection()]
    sent = []
    for connection in connections:
        pairs = http.request_pairs("Execute")
        sent.append((connection.send(headers("POST /mapi/emsmdb/ HTTP/1.1", pairs, body)), http.response_pairs("Execute")))
    answered = {}
    for connection, (frame, pairs) in reversed(list(zip(connections, sent))):
        answered[frame] = connection.reply(headers("HTTP/1.1 200 OK", pairs, META + execute_response(b"")))
    packets = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}
    for request, response in answered.items():
        assert shows(packets[response], "mapihttp.request_in") == [str(request)]

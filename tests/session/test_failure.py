"""One notion of failure: exchange.error and its expert info, for whatever the server refuses, against the records that
the captures' client wrote.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
from calls import decode, execute
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext, u16, u32
from pcap import EMSMDB, META, NSPI, RESPONSE, MapiHttp, Pcap, Rpc, headers
from record import load_operations
from trees import info
from wireshark import CAPTURES

ROP, METHOD, RESPONSE_CODE, HTTP, FAULT, SYNC = range(1, 7)
RECORDED = ["mapihttp-errors", "mapihttp-nspi", "mapihttp-logon-folders", "mapihttp-public-store", "mapihttp-tables",
            "rpctcp-emsmdb", "rpctcp-nspi", "rpctcp-rfr", "rpchttp-emsmdb", "rpchttp-nspi", "rpchttp-rfr"]
RESPONSE_GROUP = "50331648"            # PI_RESPONSE_CODE, epan/proto.h
RPC_X_BAD_STUB_DATA = 0x6F7                # what Windows calls the status that C706 calls nca_s_fault_ndr
# MS-OXCDATA 2.4; MS-OXCMAPIHTTP 2.2.3.3.3; RFC 9110 section 15; C706 appendix E.
NAMES = {0x8004010F: "ecNotFound", 0x80040102: "ecNotSupported", 0x80040115: "ecNetwork", 0x000004B9: "ecNullObject",
         0x00040380: "ecWarnWithErrors", 0x80004005: "ecError", 0x000004B6: "ecRpcFormat", 0x80070005: "ecAccessDenied",
         0x80040108: "ecInvalidObject"}
RESPONSE_CODES = {1: "Unknown Failure", 3: "Invalid Path", 5: "Invalid Request Type", 6: "Invalid Context Cookie",
                  7: "Missing Header", 8: "Anonymous Not Allowed"}
OPEN_FOLDER = b"\x02\x00\x00\x01" + bytes(8) + b"\x00"
GET_STATUS, STATUS = b"\x16\x00\x00", b"\x16\x00" + u32(0) + b"\x00"
RELEASE = b"\x01\x00\x00"


def name_of(source, code):
    if source == RESPONSE_CODE:
        return RESPONSE_CODES[code]
    if source == HTTP:
        return {401: "HTTP 401 Unauthorized"}[code]
    return "nca_s_fault_ndr" if source == FAULT else NAMES.get(code)


def number(value):
    return int(str(value or 0), 0)


def errors_of(operation):
    """(source, code) of each error that the record has of an operation, in the order of the wire."""
    response = operation.get("resp") or {}
    if "fault" in response or (operation["transport"] == "rpc-http" and "error" in response):
        return [(FAULT, RPC_X_BAD_STUB_DATA)]
    if number(operation.get("x_response_code")):
        return [(RESPONSE_CODE, number(operation["x_response_code"]))]
    if operation.get("http_status", 200) != 200:
        return [(HTTP, operation["http_status"])]
    own = [number(response.get(key)) for key in ("StatusCode", "ErrorCode", "result", "ReturnValue")]
    if operation["request_type"] == "Unbind" or operation.get("method") == "NspiUnbind":
        own = [code for code in own if code != 1]                  # UnbindSuccess, MS-OXNSPI 3.1.4.1.2
    rops = [number(rop.get("rc")) for buffer in response.get("buffers", []) for rop in buffer["rops"]]
    return [(METHOD, code) for code in own if code] + [(ROP, code) for code in rops if code]


def shown_errors(rows):
    """[[(source, code, name)]] of the frames that have any."""
    return [list(zip(map(int, sources), (int(code, 0) for code in codes), names)) for codes, sources, names in rows]


FIELDS = ("exchange.error", "exchange.error.source", "exchange.error.name")


@pytest.mark.parametrize("passes", [(), ("-2",)], ids=["one_pass", "two_passes"])
@pytest.mark.parametrize("name", RECORDED)
def test_each_error_of_the_record_is_one_item(tshark, name, passes):
    operations = [errors for errors in map(errors_of, load_operations(name)) if errors]
    shown = shown_errors(tshark.fields(CAPTURES / f"{name}.pcap", *FIELDS, where="exchange.error", extra=passes))
    assert [[one[:2] for one in frame] for frame in shown] == operations
    assert all(text == name_of(source, code) for frame in shown for source, code, text in frame
               if name_of(source, code))


@pytest.mark.parametrize("name", ["mapihttp-errors", "mapihttp-nspi", "mapihttp-logon-folders", "rpctcp-nspi",
                                  "rpchttp-emsmdb"])
def test_each_error_has_one_expert_info(packets, name):
    """Its severity is that of the code: MS-OXCDATA 2.4.3 has 0x00040380 among the warnings."""
    found = 0
    for packet in packets(name):
        errors = packet.all("exchange.error")
        for error in errors:
            told = [one.name for expert in error.all("_ws.expert") for one in expert.children
                    if one.name.startswith("exchange.")]
            assert told == ["exchange.warned" if error.int() >> 16 == 4 else "exchange.failed"], packet.number
            message = error.first("_ws.expert.message").show
            assert error.first("exchange.error.what").show in message
            assert error.first("exchange.error.name").show in message
        others = [one.parent.first("_ws.expert.message").show for one in packet.all("_ws.expert.group")
                  if one.show == RESPONSE_GROUP and one.parent.parent.name != "exchange.error"]
        assert all("Fault: " in one for one in others), others         # Wireshark's own
        found += len(errors)
    assert found == sum(len(errors_of(operation)) for operation in load_operations(name)) > 3


def test_expert_infos_are_there_without_a_tree(tshark):
    """What -z expert counts when nobody wants a tree."""
    capture = CAPTURES / "mapihttp-errors.pcap"
    text = tshark.run(capture, "-q", "-z", "expert").stdout
    wanted = sum(len(errors_of(operation)) for operation in load_operations("mapihttp-errors"))
    lines = [line for line in text.splitlines() if " failed: " in line]
    assert sum(int(line.split()[0]) for line in lines) == wanted, text


def test_filters(tshark):
    """By name where it is a code of MS-OXCDATA, by number, by source, by the name that its source has for it."""
    capture = CAPTURES / "mapihttp-errors.pcap"
    errors = [errors_of(operation) for operation in load_operations("mapihttp-errors")]

    def frames(where):
        return len(tshark.fields(capture, "frame.number", where=where))

    def operations(holds):
        return sum(any(holds(*one) for one in operation) for operation in errors)
    assert frames("exchange.error == ecNotFound") == operations(lambda source, code: code == 0x8004010F) == 1
    assert frames("exchange.error == 401") == operations(lambda source, code: code == 401) == 1
    assert frames('exchange.error.source == "X-ResponseCode"') == operations(lambda source, code: source == RESPONSE_CODE)
    assert frames('exchange.error.name == "Missing Header"') == operations(lambda source, code: (source, code) == (3, 7))
    assert frames('exchange.error.what == "RopOpenFolder"') == 1
    assert frames("exchange.failed") == sum(map(bool, errors))
    assert frames("rop.failed") == operations(lambda source, code: source == ROP)


# ---- who gives the code ----

def result(code):
    return META + u32(0) + u32(code) + u32(0)


def errors_in(packet):
    return [(error.int(), error.first("exchange.error.name").show, error.first("exchange.error.source").int())
            for error in packet.all("exchange.error")]


def test_unbind_has_its_own_codes(tshark):
    """1 is UnbindSuccess, 2 UnbindFailure: MS-OXNSPI 2.2.1.2. What other methods give is called as there."""
    http = MapiHttp(endpoint="nspi")
    frames = [http.exchange("Unbind", bytes(8), result(code))[1] for code in (0, 1, 2, 0x80040102)]
    packets = decode(tshark, http)
    assert [errors_in(packets[frame]) for frame in frames] \
        == [[], [], [(2, "UnbindFailure", METHOD)], [(0x80040102, "ecNotSupported", METHOD)]]
    assert [packets[frame].first("oxnspi.unbind.error_code").showname for frame in frames[1:]] \
        == ["ErrorCode: UnbindSuccess (0x00000001)", "ErrorCode: UnbindFailure (0x00000002)",
            "ErrorCode: ecNotSupported (0x80040102)"]
    assert [packets[frame].first("exchange.failed") is not None for frame in frames] == [False, False, True, True]


def test_unbind_over_rpc(tshark):
    pcap = Pcap()
    rpc = Rpc(pcap, NSPI)
    frames = [rpc.exchange(1, bytes(20) + u32(0), bytes(20) + u32(code))[1] for code in (1, 2)]
    shown = {packet.number: packet for packet in tshark.pdml(bytes(pcap))}
    assert [errors_in(shown[frame]) for frame in frames] == [[], [(2, "UnbindFailure", METHOD)]]


@pytest.mark.parametrize("body, errors", [
    (u32(0) + u32(0) + struct.pack("<i", -1) + u32(0), []),
    (u32(0) + struct.pack("<i", -1) + u32(0) + u32(0), []),        # as gromox writes it
    (u32(0) + u32(0x80040102) + u32(0) + u32(0), [(0x80040102, "ecNotSupported", METHOD)]),
    (u32(0) + u32(0) + u32(0x80040102) + u32(0), [(0x80040102, "ecNotSupported", METHOD)]),
], ids=["result", "result_of_gromox", "error", "error_of_gromox"])
def test_the_result_of_a_comparison_is_no_error(tshark, body, errors):
    """MS-OXCMAPIHTTP 2.2.5.3.2: Result -1 says that the first is before the second."""
    http = MapiHttp(endpoint="nspi")
    _, frame = http.exchange("CompareMIds", u32(0) + b"\0" + u32(0x10) + u32(0x11) + u32(0), META + body)
    assert errors_in(decode(tshark, http)[frame]) == errors


def test_a_warning_is_a_note(tshark):
    """A ROP with ecPartialCompletion (MS-OXCDATA 2.4.3), a code of 0x3EC, which is a warning of the database engine."""
    http = MapiHttp()
    frames = [execute(http, GET_STATUS, [1], b"\x16\x00" + u32(code), [1])[1] for code in (0x00040680, 0x3EC, 0x80004005)]
    packets = decode(tshark, http)
    assert [[packets[frame].first(f"exchange.{word}") is not None for word in ("warned", "failed")] for frame in frames] \
        == [[True, False], [True, False], [False, True]]
    assert [packets[frame].first("rop.failed") is not None for frame in frames] == [False, False, True]


def test_status_code_and_late_response_code(tshark):
    """One error each, whatever else is in the message."""
    http = MapiHttp()
    _, status = http.exchange("Execute", execute_request(b""), META + u32(0x80070057) + u32(0))
    late = b"PROCESSING\r\nDONE\r\nX-ResponseCode: 5\r\n\r\n<html>"
    _, behind_done = http.exchange("Execute", execute_request(b""), late)
    packets = decode(tshark, http)
    assert [error[::2] for error in errors_in(packets[status])] == [(0x80070057, METHOD)]
    assert errors_in(packets[behind_done]) == [(5, "Invalid Request Type", RESPONSE_CODE)]


@pytest.mark.parametrize("passes", [(), ("-2",)], ids=["one_pass", "two_passes"])
def test_a_status_of_http_with_a_body(tshark, passes):
    """A proxy's page that has the right media type is no response of the server."""
    http = MapiHttp()
    _, refused = http.exchange("Execute", execute_request(b""), b"<html>later</html>", status="503 Service Unavailable",
                               response_headers=[("Content-Type", "application/mapi-http")])
    _, fine = http.exchange("Execute", execute_request(b""), META + execute_response(b""))
    shown = tshark.run(bytes(http.pcap), *passes, "-T", "fields", "-e", "frame.number", "-e", "exchange.error", "-e",
                       "exchange.error.name", "-e", "mapihttp.diagnostic", "-Y", "exchange.error").stdout.splitlines()
    assert shown == [f"{refused}\t0x000001f7\tHTTP 503 Service Unavailable\t<html>later</html>"]
    assert fine > refused


@pytest.mark.parametrize("code, partly, expected", [
    (0, 0, []), (0, 1, [(0x00040680, "ecPartialCompletion", ROP)]),
    (0x80040102, 1, [(0x80040102, "ecNotSupported", ROP)])])
def test_what_was_done_in_part_only_is_a_warning(tshark, code, partly, expected):
    """PartialCompletion of RopDeleteMessages (MS-OXCROPS 2.2.4.11.2)."""
    http = MapiHttp()
    _, frame = execute(http, b"\x1e\x00\x00\x00\x00" + struct.pack("<H", 0), [1],
                       b"\x1e\x00" + u32(code) + bytes([partly]), [1])
    packet = decode(tshark, http)[frame]
    assert errors_in(packet) == expected
    assert (packet.first("exchange.warned") is not None) == (code == 0 and partly == 1)


# ---- DCE/RPC faults ----

def fault(rpc, status):
    return rpc.connection.reply(rpc.pdu(3, struct.pack("<IHBBII", 0, 0, 0, 0, status, 0)))


@pytest.mark.parametrize("passes", [(), ("-2",)], ids=["one_pass", "two_passes"])
def test_faults(tshark, passes):
    """Of a known method, of one that no table has, and of a call id that nobody used; 0 is a status, too."""
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    frames = []
    for opnum, stub, status in ((1, bytes(20), 5), (77, b"", 0x1C010002), (1, bytes(20), 0)):
        rpc.exchange(opnum, stub)
        frames.append(fault(rpc, status))
    rpc.call += 7
    frames.append(fault(rpc, 5))
    shown = {packet.number: packet for packet in tshark.pdml(bytes(pcap), *passes)}
    assert [errors_in(shown[frame]) for frame in frames] \
        == [[(5, "nca_s_fault_access_denied", FAULT)], [(0x1C010002, "nca_op_rng_error", FAULT)],
            [(0, "Stub-defined exception", FAULT)], []]
    assert [[one.show for one in shown[frame].all("exchange.error.what")] for frame in frames] \
        == [["EcDoDisconnect"], ["Operation 77"], ["EcDoDisconnect"], []]
    assert shown[frames[0]].first("emsmdb.request_in").int() == frames[0] - 1


def test_a_fault_is_no_more_once_the_call_is_answered(tshark):
    """Call ids are used again."""
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    rpc.exchange(6, b"", u32(0))
    frame = fault(rpc, 5)
    packet = next(one for one in tshark.pdml(bytes(pcap)) if one.number == frame)
    assert errors_in(packet) == []


def test_info_of_faults(tshark):
    """As Wireshark prints its lines: 4.4 has the column's field before all have dissected the frame."""
    for name, text in (("rpctcp-rfr", "RfrGetFQDNFromServerDN fault: nca_s_fault_ndr"),
                       ("rpchttp-emsmdb", "Operation 99 fault: nca_s_fault_ndr")):
        lines = info(tshark, CAPTURES / f"{name}.pcap", "-Y", "exchange.error.source == 5")
        assert list(lines.values()) == [text]


# ---- what a refused request held ----

@pytest.fixture(scope="module")
def refused(tshark):
    """A request with four ROPs, refused in each way: its frames, the text of the error."""
    http = MapiHttp()
    rops = execute_request(rpc_header_ext(rop_buffer(OPEN_FOLDER + GET_STATUS * 2 + RELEASE, [1, 2])))
    frames = {"error_code": http.exchange("Execute", rops, META + execute_response(b"", error=0x80040115)),
              "status": http.exchange("Execute", rops, META + u32(0x80040115) + u32(0)),
              "late": http.exchange("Execute", rops, b"PROCESSING\r\nDONE\r\nX-ResponseCode: 10\r\n\r\n")}
    code = [("Content-Type", "text/html"), ("X-ResponseCode", "10")]
    frames["code"] = http.exchange("Execute", rops, b"<html/>", code)
    connection = http.pcap.connection()
    request = connection.send(headers("POST /mapi/emsmdb/ HTTP/1.1", http.request_pairs("Execute"), rops))
    frames["http"] = request, connection.reply(headers("HTTP/1.1 503 Service Unavailable", [("Content-Type", "text/html")],
                                                       b"<html/>"))
    frames["done"] = execute(http, GET_STATUS, [1], STATUS, [1])
    return frames, {packet.number: packet for packet in tshark.pdml(bytes(http.pcap), "-2")}, http


@pytest.mark.parametrize("way, text", [("error_code", "ecNetwork"), ("status", "ecNetwork"), ("late", "Context Not Found"),
                                       ("code", "Context Not Found"), ("http", "HTTP 503 Service Unavailable")])
def test_rops_of_a_refused_request_were_not_executed(refused, way, text):
    frames, packets, _ = refused
    request, response = frames[way]
    items = packets[request].all("rop.not_executed")
    assert [(item.int(), item.parent.name) for item in items] == [(response, "rop")] * 4
    assert all(item.showname.endswith(f"({text})") for item in items)
    told = [one.show for one in packets[response].all("_ws.expert.message")]
    assert "Not executed: RopOpenFolder and 3 more" in told and not packets[response].all("rop.no_response")
    assert [error.first("exchange.error.name").show for error in packets[response].all("exchange.error")] == [text]


def test_rops_of_others_were(refused, tshark):
    frames, packets, http = refused
    assert [packets[frame].all("rop.not_executed") for frame in frames["done"]] == [[], []]
    once = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}
    told = [[[one.show for one in pass_[response].all("_ws.expert.message") if "never released" not in one.show]
             for _, response in frames.values()] for pass_ in (once, packets)]
    assert told[0] == told[1]


def test_rops_of_a_failed_call_over_rpc(tshark):
    """EcDoRpcExt2 answers with an empty buffer, or a fault."""
    rows = tshark.fields(CAPTURES / "rpchttp-emsmdb.pcap", "frame.number", "rop.not_executed", where="rop.not_executed",
                         extra=("-2",))
    failed = [frame for frame, in tshark.fields(CAPTURES / "rpchttp-emsmdb.pcap", "frame.number",
                                                where='exchange.error.what == "EcDoRpcExt2"')]
    assert [row[1] for row in rows] == failed and len(failed) == 1


# ---- times ----

def elapsed(milliseconds):
    return b"PROCESSING\r\nDONE\r\nX-ElapsedTime: %d\r\n\r\n" % milliseconds


def test_server_and_network_time(tshark):
    """Each frame is a millisecond behind the last: a server that says it took more is not believed."""
    http = MapiHttp()
    frames = [http.exchange("PING", b"", elapsed(n))[1] for n in (0, 1, 2)]
    frames.append(http.exchange("PING", b"", b"PROCESSING\r\nDONE\r\n\r\n")[1])
    packets = decode(tshark, http)

    def times(frame):
        return [[round(float(one.show), 6) for one in packets[frame].all(f"mapihttp.{name}")]
                for name in ("time", "server_time", "network_time")]
    assert [times(frame) for frame in frames] \
        == [[[.001], [0], [.001]], [[.001], [.001], [0]], [[.001], [.002], []], [[.001], [], []]]


# ---- one link ----

def test_links_that_wireshark_shows_are_there_for_filters_only(packets, tshark):
    shown = [packet for packet in packets("rpctcp-nspi") if packet.first("oxnspi.request_in") is not None
             and packet.first("oxnspi.opnum") is not None]
    assert len(shown) > 20
    for packet in shown:
        ours, others = packet.first("oxnspi.request_in"), packet.first("dcerpc.request_in")
        assert ours.hidden and not others.hidden and ours.show == others.show, packet.number
        assert packet.first("oxnspi.time").hidden and not packet.first("dcerpc.time").hidden, packet.number
    found = tshark.fields(CAPTURES / "rpctcp-nspi.pcap", "frame.number", where="oxnspi.request_in and oxnspi.time")
    assert {int(frame) for (frame,), in found} >= {packet.number for packet in shown}


# ---- what Info says ----

def test_connect_and_wait(tshark):
    """As EcDoConnectEx has it: the user and the client, the name and the server. Nothing goes on behind an error."""
    operations = [one for one in load_operations("mapihttp-logon-folders") if one["request_type"] == "Connect"]
    info = [text for (text,), in tshark.fields(CAPTURES / "mapihttp-logon-folders.pcap", tshark.info_column,
                                               where='mapihttp.request_type == "Connect"')]
    wanted = []
    for one in operations:
        code = number(one["resp"]["ErrorCode"])
        wanted.append(f"Connect request {one['req']['UserDn']}, client Outlook/16.0.17328.20162")
        wanted.append(f"Connect response {NAMES[code]}" if code
                      else f"Connect response {one['resp']['DisplayName']}, server Exchange/15.00.0847.4040")
    assert info == wanted and len(wanted) == 6
    waits = [one for one in load_operations("mapihttp-notifications") if one["request_type"] == "NotificationWait"]
    info = [text for (text,), in tshark.fields(CAPTURES / "mapihttp-notifications.pcap", tshark.info_column,
                                               where='mapihttp.notification_wait.event_pending')]
    assert info == [f"NotificationWait response {['NoEventPending', 'EventPending'][one['resp']['EventPending']]}"
                    for one in waits]


@pytest.mark.parametrize("passes", [(), ("-2",)], ids=["one_pass", "two_passes"])
def test_fragments_do_not_push_rops_off_the_line(tshark, passes):
    rows = tshark.fields(CAPTURES / "rpchttp-emsmdb.pcap", tshark.info_column, where="rop", extra=passes)
    assert len(rows) > 50 and not [text for (text,), in rows if "Fragment" in text]
    again = tshark.fields(CAPTURES / "rpctcp-emsmdb.pcap", tshark.info_column, where="rop", extra=passes)
    assert not [text for (text,), in again if "Fragment" in text]


def test_fragments_of_one_segment(tshark):
    """Over TCP, where Wireshark writes # between the messages of a segment. Another message's text stays."""
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    rpc.exchange(6, b"")
    first, last = (bytearray(rpc.pdu(RESPONSE, struct.pack("<IHBx", 4, 0, 0) + half)) for half in (b"\0\0", b"\0\0"))
    first[3], last[3] = 1, 2
    whole = rpc.connection.reply(bytes(first + last))
    packet, = tshark.fields(bytes(pcap), tshark.info_column, where=f"frame.number == {whole}")
    assert packet == [["EcDummyRpc response"]]


@pytest.mark.parametrize("code", [0x80040102, 0])
def test_error_texts_do_not_go_on(tshark, code):
    """RopFastTransferDestinationPutBuffer that failed used nothing: MS-OXCROPS 2.2.12.6.2."""
    http = MapiHttp()
    request = b"\x54\x00\x00" + u16(4) + bytes(4)
    answer = b"\x54\x00" + u32(code) + u16(0) + u16(0) + u16(1) + b"\0" + u16(0)
    _, frame = execute(http, request, [1], answer, [1])
    row, = tshark.fields(bytes(http.pcap), tshark.info_column, where=f"frame.number == {frame}")
    assert row[0][0].endswith("RopFastTransferDestinationPutBuffer ecNotSupported" if code else "used 0 of 4")

"""-z exchange,sessions and what is shown of a session with each message, against the record, HTTP's headers, and
auxiliary blocks made by hand.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
import struct
from collections import Counter, defaultdict

import pytest
import stubs
from aux_blocks import BLOCKS, block, client_info, of
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext, u16, u32
from h2capture import replay
from pcap import EMSMDB, META, RFR, MapiHttp, Pcap, Rpc
from record import is_failure
from wireshark import CAPTURES
from taptables import calls, count_rops, frame_times, messages, percentile, seconds, table

WAITS = {"NotificationWait", "EcDoAsyncWaitEx", "EcDoAsyncWait"}


def last_part(dn):
    return dn.rsplit("/", 1)[-1].rsplit("=", 1)[-1]


def check_times(row, times):
    """The 95th percentile comes out of buckets whose middle is at most 1/64 off; six digits are printed."""
    assert float(row["Mean time"]) == pytest.approx(sum(times) / len(times), abs=2e-6)
    assert float(row["95% time"]) == pytest.approx(percentile(times, 95), rel=1 / 64, abs=2e-6)


def by_cookie(name, operations, packets):
    """Messages of a capture of MAPI/HTTP by session: the server's cookie for it, which the first response sets."""
    found = defaultdict(list)
    for operation, request, response in messages(name, operations, packets):
        lines = [node.show for packet in (request, response) for node in packet.walk()
                 if node.name in ("http.request.line", "http.response.line")]
        found[re.search(r"sid=(\w+)", "\n".join(lines)).group(1)].append((operation, request, response))
    return list(found.values())


@pytest.mark.parametrize("name", ["mapihttp-tables", "mapihttp-messages", "mapihttp-notifications",
                                  "mapihttp-ics-download"])
def test_sessions_of_mapihttp(name, tshark, operations, packets):
    rows = table(tshark, name, "exchange,sessions")
    sessions = by_cookie(name, operations, packets)
    by_frame = {call.request.number: call for call in calls(name, operations, packets)}
    assert len(rows) == len(sessions) > 0
    for row, session in zip(rows, sessions):
        connect, first, _ = session[0]
        assert connect["request_type"] == "Connect"
        user = last_part(connect["req"]["UserDn"])
        assert (row["User"], row["Mailbox"], row["Transport"]) == (user, user, "MAPI/HTTP")
        assert row["Client"] == first.header("X-ClientApplication")
        assert row["Server"] == session[0][2].header("X-ServerApplication")
        assert int(row["First frame"]) == min(request.number for _, request, _ in session)
        assert int(row["Last frame"]) == max(response.number for _, _, response in session)
        assert int(row["Calls"]) == len(session)
        assert int(row["Bytes"]) == sum(one["request_body_len"] + one["response_body_len"] for one, _, _ in session)
        found = [by_frame[request.number] for _, request, _ in session if request.number in by_frame]
        assert int(row["ROPs"]) == sum(count_rops(found)[0].values())
        refused = sum(is_failure(one) for call in found for one in call.told)
        assert int(row["Errors"]) in range(refused, refused + failed_methods(session) + 1)
        check_times(row, [seconds(name, request, response) for one, request, response in session
                          if one["request_type"] not in WAITS])


def failed_methods(session):
    """Calls that fail as a whole."""
    return sum(int((one.get("resp") or {}).get("ErrorCode", "0x0"), 16) != 0 for one, _, _ in session)


def test_client_tells_its_computer(tshark, operations):
    """In AUX_PERF_CLIENTINFO (MS-OXCRPC 2.2.2.2.4), whose bytes the record has."""
    connect, = [one for one in operations("mapihttp-tables") if one["request_type"] == "Connect"]
    payload, = [bytes.fromhex(one["payload"]) for one in connect["req"]["aux"]["blocks"]
                if one["name"] == "PERF_CLIENTINFO"]
    at, = struct.unpack_from("<H", payload, 6)          # counts from AUX_HEADER, which has 4 bytes
    row, = table(tshark, "mapihttp-tables", "exchange,sessions")
    assert row["Computer"] == payload[at - 4:].decode("utf-16-le").split("\0")[0] == "MAC"


@pytest.mark.parametrize("name, transport", [("rpctcp-emsmdb", "RPC over TCP"), ("rpchttp-emsmdb", "RPC over HTTP")])
def test_sessions_of_rpc(name, transport, tshark, operations):
    """By context handle. The asynchronous one differs from the session's in its first four bytes only."""
    found = defaultdict(list)
    for one in operations(name):
        if one["request_type"] == "call" and "emsmdb" in one["interface"] and one["method"] != "EcDummyRpc":
            handle = one["resp"].get("cxh") if one["method"] == "EcDoConnectEx" else \
                one["req"].get("cxh") or one["req"].get("acxh") or one["resp"].get("cxh")
            found[handle[8:]].append(one)
    rows = [row for row in table(tshark, name, "exchange,sessions") if "address book" not in row["Transport"]]
    assert {row["Transport"] for row in rows} == {transport}
    # A call behind the disconnection, whose session nobody opened, has no user; a refused client has one, but no handle.
    rows = [row for row in rows if row["User"]]
    assert [row["User"] for row in rows] == [last_part(one["req"]["UserDN"]) for one in operations(name)
                                             if one.get("method") == "EcDoConnectEx"]
    sessions = [its_calls for handle, its_calls in found.items() if handle.strip("0")]
    for row, its_calls in zip(rows[1:], sessions):
        connect = its_calls[0]
        assert connect["method"] == "EcDoConnectEx"
        first, second, third = connect["resp"]["ServerVersion"]
        assert row["Server"] == f"{first >> 8}.{first & 0xff}.{second & 0x7fff}.{third}" == "15.0.847.4040"
        assert row["Client"].endswith("16.0.17328.20162")
        rops = Counter(rop["rop"] for one in its_calls for side in ("req", "resp")
                       for buffer in one[side].get("buffers") or [] for rop in buffer["rops"]
                       if side == "req" or rop["rop"] == "Notify")
        assert int(row["ROPs"]) == sum(rops.values())
        assert int(row["Calls"]) == len(its_calls)


# ---- by hand ----

def connect(http, dn="/o=Org/cn=Recipients/cn=alice", auxiliary=b""):
    """MS-OXCMAPIHTTP 2.2.4.1."""
    extended = rpc_header_ext(auxiliary) if auxiliary else b""
    request = dn.encode() + b"\0" + struct.pack("<5I", 0, 1252, 0x409, 0x409, len(extended)) + extended
    answer = struct.pack("<5I", 0, 0, 60000, 6, 10000) + b"/o=Org\0" + "Alice Example\0".encode("utf-16-le") + bytes(4)
    return http.exchange("Connect", request, META + answer)


def execute(http, auxiliary=b""):
    return http.exchange("Execute", execute_request(b"", rpc_header_ext(auxiliary) if auxiliary else b""),
                         META + execute_response(b""))


def test_all_packets_of_a_user(tshark):
    """Over two sessions, each on several TCP connections, both ways; and none of the other user."""
    pcap = Pcap()
    frames = defaultdict(list)
    for user, cookie in (("alice", "a=1"), ("bob", "b=2"), ("alice", "c=3")):
        http = MapiHttp(pcap, cookie=cookie)
        frames[user] += connect(http, f"/o=Org/cn=Recipients/cn={user}")
        frames[user] += execute(http)
    shown = tshark.fields(bytes(pcap), "frame.number", "exchange.session", "exchange.client",
                          where='exchange.user contains "alice"')
    assert [int(number) for (number,), _, _ in shown] == frames["alice"]
    assert [int(session) for _, (session,), _ in shown] == [1] * 4 + [3] * 4
    assert {client for _, _, (client,) in shown} == {"Outlook/16.0.1"}
    rows = table(tshark, bytes(pcap), "exchange,sessions", 'exchange.user == "alice"')
    assert [(row["Session"], row["User"], row["Calls"]) for row in rows] == [("1", "alice", "2"), ("3", "alice", "2")]


def test_the_second_pass_says_the_same(tshark):
    pcap = Pcap()
    http = MapiHttp(pcap, cookie="a=1")
    execute(http)                        # before the user is known
    connect(http)
    execute(http, of("perf_clientinfo") + of("perf_processinfo"))
    execute(http)
    names = ("frame.number", "exchange.session", "exchange.user", "exchange.client")
    once = tshark.fields(bytes(pcap), *names)
    assert once == tshark.fields(bytes(pcap), *names, extra=["-2"])
    users = [user for _, session, user, _ in once if session]
    assert users == [[], []] + [["alice"]] * 6


@pytest.mark.parametrize("mode, text", [(0, ""), (1, "online"), (2, "cached")])
def test_mode_of_the_client(mode, text, tshark):
    """ClientMode (MS-OXCRPC 2.2.2.2.4)."""
    http = MapiHttp()
    connect(http, auxiliary=block(1, 0x02, client_info(machine="PC-9", mode=mode)))
    row, = table(tshark, bytes(http.pcap), "exchange,sessions")
    assert (row["Computer"], row["Mode"]) == ("PC-9", text)


def test_what_newer_clients_tell_of_their_mode(tshark):
    """ConnectionFlags 1 of AUX_CLIENT_CONNECTION_INFO (MS-OXCRPC 2.2.2.2.21): cached mode."""
    http = MapiHttp()
    connect(http, auxiliary=of("client_connection_info"))
    row, = table(tshark, bytes(http.pcap), "exchange,sessions")
    assert row["Mode"] == "cached"


def test_what_the_client_reports(tshark):
    """Blocks with times of requests that succeeded, and of some that failed; in what is not filtered away."""
    _, _, success, _ = BLOCKS["perf_defmdb_success"]
    slow = success[:4] + u32(1034) + success[8:]          # TimeToCompleteRequest
    pcap = Pcap()
    http = MapiHttp(pcap)
    connect(http, auxiliary=of("perf_serverinfo"))
    first, _ = execute(http, of("perf_defmdb_success") + of("perf_failure") + of("perf_mdb_success_v2"))
    execute(http, block(1, 0x05, slow) + of("perf_failure_v2") + of("perf_gc_success"))
    row, = table(tshark, bytes(pcap), "exchange,sessions")
    # 34 ms in the blocks that are not changed here.
    assert (row["Reported requests"], row["Reported failures"]) == ("4", "2")
    assert float(row["Reported mean time"]) == pytest.approx((3 * 0.034 + 1.034) / 4, abs=2e-6)
    assert row["Server"] == "EX1, Exchange/15.0.1"
    row, = table(tshark, bytes(pcap), "exchange,sessions", f"frame.number == {first}")
    assert (row["Reported requests"], row["Reported failures"], row["Calls"]) == ("2", "1", "1")


def test_session_of_rpc_over_tcp(tshark):
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    rpc.exchange(stubs.CONNECT_EX, stubs.connect(auxiliary=rpc_header_ext(of("perf_processinfo"))), stubs.connected())
    row, = table(tshark, bytes(pcap), "exchange,sessions")
    # The version is 12.0.4518.1014 (MS-OXCRPC 3.1.4.1.3.1).
    assert (row["User"], row["Client"], row["Server"], row["Transport"]) \
        == ("alice", "OUTLOOK.EXE 12.0.4518.1014", "12.0.4518.1014", "RPC over TCP")


def test_session_of_http2(tshark):
    row, = table(tshark, replay(CAPTURES / "mapihttp-messages.pcap", port=80).capture, "exchange,sessions")
    assert row["Transport"] == "MAPI/HTTP over HTTP/2"
    assert row["User"].endswith("-alice")


def test_user_who_asks_for_a_server(tshark):
    """RfrGetNewDSA (MS-OXABREF 3.1.4.1) has a user, but no session."""
    pcap = Pcap()
    dn = b"/o=Org/cn=Recipients/cn=carol\0"
    request = u32(0) + u32(len(dn)) + u32(0) + u32(len(dn)) + dn + bytes(-len(dn) % 4) + u32(0) + u32(0)
    Rpc(pcap, RFR).exchange(0, request, u32(0) + u32(0) + u32(0))
    shown = tshark.fields(bytes(pcap), "exchange.user", "exchange.session", where="oxabref")
    assert shown == [[["carol"], []]] * 2
    assert table(tshark, bytes(pcap), "exchange,sessions") == []


def test_several_mailboxes(tshark):
    """Each once, in the order of their logons (MS-OXCROPS 2.2.3.1); further ones than four are not named."""
    http = MapiHttp()
    connect(http)
    for name in ("alice", "bob", "alice", "ali", "dave", "eve"):
        dn = b"/o=O/cn=" + name.encode() + b"\0"
        logon = b"\xfe\x00\x00\x01" + u32(0) + u32(0) + u16(len(dn)) + dn
        http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(logon, [0xFFFFFFFF]))))
    row, = table(tshark, bytes(http.pcap), "exchange,sessions")
    assert row["Mailbox"] == "alice, bob, ali, dave"


def test_public_folders(tshark):
    http = MapiHttp()
    connect(http)
    logon = b"\xfe\x00\x00\x00" + u32(0) + u32(0) + u16(0)
    http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(logon, [0xFFFFFFFF]))))
    row, = table(tshark, bytes(http.pcap), "exchange,sessions")
    assert row["Mailbox"] == "public folders"


def test_more_sessions_than_rows(tshark):
    most, further = 2000, 3
    pcap = Pcap()
    for number in range(most + further):
        connect(MapiHttp(pcap, cookie=f"a={number}"))
    rows = table(tshark, bytes(pcap), "exchange,sessions")
    assert len(rows) == most + 1
    assert (rows[-1]["User"], rows[-1]["Calls"]) == ("others", str(further))


def test_times_are_those_of_the_file():
    """The oracle reads the file as tshark does: the first frame has a time, and time goes on."""
    times = frame_times("mapihttp-tables")[1:]
    assert times == sorted(times) and times[0] > 0

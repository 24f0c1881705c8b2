"""EMSMDB over DCE/RPC on TCP: methods, sessions, and the same ROPs as over HTTP.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from match import in_order, leaves, rops_of, rpc_calls, same
from spec_tables import ROPS
from wireshark import CAPTURES

CAPTURE = "rpctcp-emsmdb"
KNOWN = {rop["id"] for rop in ROPS}
NAMES = {1: "EcDoDisconnect", 4: "EcRRegisterPushNotification", 6: "EcDummyRpc", 10: "EcDoConnectEx", 11: "EcDoRpcExt2",
         14: "EcDoAsyncConnectEx"}
ASYNC_NAMES = {0: "EcDoAsyncWaitEx"}
# What the record calls otherwise than MS-OXCRPC. A version is three words.
REQUEST_NAMES = {"cxh": ("pcxh", "cxh"), "acxh": ("acxh",), "UserDN": ("sz_user_dn",), "Cpid": ("ul_cpid",),
                 "cbAuxIn": ("cb_aux_in",), "Flags": ("pul_flags",), "cbIn": ("cb_in",), "cbOut": ("pcb_out",),
                 "FlagsIn": ("ul_flags_in",)}
RESPONSE_NAMES = {"cxh": ("pcxh",), "acxh": ("pacxh",), "PollsMax": ("pcms_polls_max",), "RetryCount": ("pc_retry",),
                  "RetryDelay": ("pcms_retry_delay",), "Icxr": ("picxr",), "DnPrefix": ("sz_dn_prefix",),
                  "DisplayName": ("sz_display_name",), "ServerVersion": ("rgw_server_version",),
                  "BestVersion": ("rgw_best_version",), "TimeStamp": ("pul_time_stamp",), "cbAuxOut": ("pcb_aux_out",),
                  "Flags": ("pul_flags",), "cbOut": ("pcb_out",), "TransTime": ("pul_trans_time",),
                  "hNotification": ("h_notification",), "FlagsOut": ("pul_flags_out",), "result": ("return_value",)}
# Of the record itself, or compared elsewhere (test_captures.py has the ROPs).
OTHER_KEYS = {"stub_len", "left", "buffers", "aux", "note"}


@pytest.fixture(scope="module")
def calls(packets, operations):
    """(operation, request, response) of every call of EMSMDB and AsyncEMSMDB."""
    shown = rpc_calls([one for one in packets(CAPTURE) if one.first("emsmdb.async.opnum") is None], "emsmdb")
    # The record's ports are those of RPC over HTTP: its connections are the capture's in the same order.
    ports = [one["tcp_in_port"] for one in operations(CAPTURE) if one["request_type"] == "connect"]
    streams = list(dict.fromkeys(one.first("tcp.stream").show for one in packets(CAPTURE) if one.first("tcp.stream")))
    found = []
    for opnum in NAMES:
        for port, stream in zip(ports, streams):
            logged = [one for one in operations(CAPTURE) if one.get("interface") == "emsmdb"
                      and one.get("opnum") == opnum and one["tcp_in_port"] == port]
            calls = [both for both in shown[opnum] if both[0].first("tcp.stream").show == stream]
            assert len(calls) == len(logged), (NAMES[opnum], port)
            found += [(operation, *both) for operation, both in zip(logged, calls)]
    waits = rpc_calls([one for one in packets(CAPTURE) if one.first("emsmdb.async.opnum") is not None], "emsmdb")
    logged = [one for one in operations(CAPTURE) if one.get("interface") == "asyncemsmdb" and one.get("method")]
    assert list(waits) == [0] and len(waits[0]) == len(logged) == 1
    found += [(operation, *both) for operation, both in zip(logged, waits[0])]
    assert len(found) == len([one for one in operations(CAPTURE) if one.get("method") and "emsmdb" in one["interface"]]) == 52
    return found


def test_methods_are_named(calls):
    for operation, request, response in calls:
        field = "emsmdb.async.opnum" if operation["interface"] == "asyncemsmdb" else "emsmdb.opnum"
        for packet in (request, response):
            assert operation["method"] in packet.first(field).showname, packet.number


def test_fields(calls):
    """Every field that the record has of a method."""
    compared = set()
    for operation, request, response in calls:
        method = operation["method"]
        for record, packet, names in ((operation["req"], request, REQUEST_NAMES),
                                      (operation["resp"], response, RESPONSE_NAMES)):
            assert set(record or {}) <= set(names) | OTHER_KEYS, (method, record)
            for key, value in (record or {}).items():
                if key not in names or value is None:
                    continue
                nodes = [node for node in packet.starting("emsmdb.") if node.name.rsplit(".", 1)[1] in names[key]]
                if isinstance(value, list):
                    assert [node.int() for node in nodes[0].children] == value, (packet.number, method, key)
                elif key in ("cxh", "acxh"):
                    assert nodes[0].bytes.hex() == value, (packet.number, method, key)
                else:
                    assert nodes and same(nodes[0], value), (packet.number, method, key, value, nodes)
                compared.add((method, key))
    assert len(compared) > 30


def test_context_handle(calls):
    for operation, _, response in calls:
        handle = operation["resp"].get("cxh")
        if handle:
            nodes = [node for node in response.starting("emsmdb.") if node.name.endswith(".pcxh")]
            assert nodes and nodes[0].bytes.hex() == handle, response.number


def test_rops(calls):
    for operation, request, response in calls:
        for record, packet in ((operation["req"], request), (operation["resp"], response)):
            if not (record or {}).get("buffers"):
                continue
            logged = rops_of(record, KNOWN)
            items = packet.all("rop")
            assert [item.first("rop.id").int() for item in items] == [int(rop["id"], 16) for rop in logged], packet.number
            for rop, item in zip(logged, items):
                if "rc" in rop and int(rop["id"], 16) in KNOWN:
                    assert item.first("rop.return_value").int() == int(rop["rc"], 16), packet.number


def test_values_of_rops(calls, operations):
    """Whatever both sides said in ROPs that are decoded: the same items as over HTTP."""
    checked = 0
    for operation, request, response in calls:
        for record, packet in ((operation["req"], request), (operation["resp"], response)):
            for rop, item in zip(rops_of(record), packet.all("rop")):
                if rop["rop"] in ("OpenFolder", "Logon", "CreateMessage", "GetPropertiesSpecific", "QueryRows", "SetColumns"):
                    values = [one for key, value in rop.items() if key not in
                              ("rop", "id", "logon", "in", "out", "idx", "off", "len", "rc", "Columns", "chained")
                              for one in leaves(value)]
                    missing = [one for one in values if in_order(list(item.walk()), [one]) is not None]
                    assert not missing, (packet.number, rop["rop"], missing[:5])
                    checked += 1
    assert checked > 20


def test_links_and_time(calls, tshark):
    forward = {int(row[0][0]): row[1] for row in tshark.fields(CAPTURES / f"{CAPTURE}.pcap", "frame.number",
                                                               "emsmdb.response_in", extra=["-2"])}
    for operation, request, response in calls:
        if operation["method"] == "EcDummyRpc":         # outside of any session
            continue
        assert forward[request.number] == [str(response.number)]
        assert response.first("emsmdb.request_in").show == str(request.number)
        assert response.first("emsmdb.time") is not None


def test_sessions_are_numbered_by_context_handle(calls):
    """Two clients on two connections are two sessions; a refused connection attempt is none of theirs."""
    numbers = {}
    for operation, request, response in calls:
        handle = operation["resp"].get("cxh", "")
        if operation["opnum"] == 11 and operation["resp"]["result"] == "0x00000000" and handle.strip("0"):
            numbers.setdefault(handle, set()).update(
                node.show for packet in (request, response) for node in packet.all("emsmdb.session"))
    assert len(numbers) == 2
    assert all(len(one) == 1 for one in numbers.values()), numbers
    assert len(set(map(tuple, numbers.values()))) == 2


def test_nothing_is_malformed(packets):
    for packet in packets(CAPTURE):
        assert packet.malformed == [], packet.number


def test_decoded_methods_leave_no_bytes(calls):
    for _, request, response in calls:
        for packet in (request, response):
            assert packet.all("emsmdb.undecoded") == [], packet.number

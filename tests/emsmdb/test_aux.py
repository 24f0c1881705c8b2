"""Auxiliary blocks (MS-OXCRPC 2.2.2.2): every structure, offsets good and bad, the messages that have them, captures.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json
import socket
import struct
import uuid

import pytest
from aux_blocks import ALIASES, BLOCKS, GUID, block, client_info, of
from encode import COMPRESSED, XOR_MAGIC, LAST, execute_request, execute_response, rpc_header_ext, text16, u16, u32
from match import by_request_id, rpc_calls
from pcap import META, MapiHttp, Pcap
from wireshark import PROJECT

UNDECODED = "emsmdb.undecoded"
CAPTURES = ["mapihttp-attachments-streams", "mapihttp-compressed-obfuscated", "mapihttp-fasttransfer",
            "mapihttp-ics-download", "mapihttp-logon-folders", "mapihttp-messages", "mapihttp-notifications",
            "mapihttp-public-store", "mapihttp-submit", "mapihttp-tables", "rpchttp-emsmdb", "rpctcp-emsmdb"]


def decode(tshark, pairs):
    """pairs: (blocks of a request, blocks of its response). Both packets of each."""
    http, frames = MapiHttp(), []
    for asked, told in pairs:
        frames.append(http.exchange("Execute", execute_request(b"", rpc_header_ext(asked)),
                                    META + execute_response(b"", rpc_header_ext(told))))
    packets = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}
    return [tuple(packets[number] for number in pair) for pair in frames]


def one(tshark, data):
    return decode(tshark, [(data, b"")])[0][0]


def experts(packet):
    return [message for message in packet.experts if "RPC_HEADER_EXT" not in message and "RopBuffer" not in message]


def shown(node, field):
    """The first value of a field, flags and booleans as 0 or 1."""
    found = node.first(field)
    return {"True": "1", "False": "0"}.get(found.show, found.show) if found is not None else None


def check(node, name, fields):
    for field, value in fields.items():
        assert shown(node, f"emsmdb.aux.{name}.{field}") == value, field


# ---- every structure ----

@pytest.fixture(scope="module")
def every_block(tshark):
    return dict(zip(BLOCKS, decode(tshark, [(of(name), of(name)) for name in BLOCKS])))


@pytest.mark.parametrize("direction", [0, 1], ids=["request", "response"])
@pytest.mark.parametrize("name", BLOCKS)
def test_fields(every_block, name, direction):
    packet = every_block[name][direction]
    version, kind, payload, fields = BLOCKS[name]
    node, = packet.all(f"emsmdb.aux.{name}")
    assert shown(packet, "emsmdb.aux_header.size") == str(len(payload) + 4)
    assert packet.first("emsmdb.aux_header.version").int() == version
    assert packet.first("emsmdb.aux_header.type").int() == kind
    check(node, name, fields)
    assert packet.all(UNDECODED) == []
    if name == "exception_trace":
        assert len(experts(packet)) == 1
    else:
        assert experts(packet) == []


@pytest.mark.parametrize("name", BLOCKS)
def test_every_byte_of_the_structure_is_in_a_field(every_block, name):
    """The fields that are not read by offset stand one behind the other, and end where the strings begin."""
    packet = every_block[name][0]
    header, node = packet.first("emsmdb.aux_header"), packet.first(f"emsmdb.aux.{name}")
    assert header.size == len(BLOCKS[name][2]) + 4
    covered = set()
    for child in [*header.children, *node.children]:
        if child is not node and child.size and child.name.startswith("emsmdb.aux"):
            covered |= set(range(child.pos, child.pos + child.size))
    assert covered == set(range(header.pos, header.pos + header.size))


def test_types_that_share_a_structure(tshark):
    packets = decode(tshark, [(block(*key, BLOCKS[name][2]), b"") for key, name in ALIASES.items()])
    for ((version, kind), name), (packet, _) in zip(ALIASES.items(), packets):
        check(packet.first(f"emsmdb.aux.{name}"), name, BLOCKS[name][3])
        assert packet.first("emsmdb.aux_header.type").int() == kind
        assert experts(packet) == [], (version, kind)


def test_a_list_of_all(tshark):
    data = b"".join(of(name) for name in BLOCKS)
    packet = one(tshark, data)
    names = [child.name for node in packet.all("emsmdb.aux_header") for child in node.children
             if child.name.startswith("emsmdb.aux.")]
    assert names == [f"emsmdb.aux.{name}" for name in BLOCKS]
    for name in BLOCKS:
        check(packet.first(f"emsmdb.aux.{name}"), name, BLOCKS[name][3])


@pytest.mark.parametrize("flags", [COMPRESSED, XOR_MAGIC, COMPRESSED | XOR_MAGIC])
def test_packed(tshark, flags):
    http = MapiHttp()
    auxiliary = rpc_header_ext(of("osversioninfo") + of("perf_serverinfo"), flags | LAST)
    frame, _ = http.exchange("Execute", execute_request(b"", auxiliary))
    packet = next(packet for packet in tshark.pdml(bytes(http.pcap)) if packet.number == frame)
    check(packet, "perf_serverinfo", BLOCKS["perf_serverinfo"][3])


# ---- texts, filters, exceptions ----

def test_texts(every_block):
    def text(name):
        node = every_block[name][0].first("emsmdb.aux_header")
        return node.showname.partition("]: ")[2]
    assert text("perf_clientinfo") == 'AUX_TYPE_PERF_CLIENTINFO: client 3 "PC-7", CLIENTMODE_CACHED, 10.1.2.3'
    assert text("perf_serverinfo") == 'AUX_TYPE_PERF_SERVERINFO: server 2 "EX1", SERVERTYPE_PRIVATE'
    assert text("perf_mdb_success") == "AUX_TYPE_PERF_MDB_SUCCESS: request 12: 34 ms, 70 ms ago"
    assert text("perf_failure") == "AUX_TYPE_PERF_FAILURE: request 12: ecNotFound after 34 ms, 70 ms ago"
    assert text("osversioninfo") == "AUX_TYPE_OSVERSIONINFO: 10.0.19045, service pack 2"


def filter_matches(tshark, pcap, *filters):
    for one_filter in filters:
        yield bool(tshark.fields(pcap, "frame.number", where=one_filter))


def test_filters(tshark):
    http = MapiHttp()
    six = client_info(ip=bytes(15) + b"\1", mask=b"")
    http.exchange("Execute", execute_request(b"", rpc_header_ext(of("perf_clientinfo") + block(1, 2, six))))
    matches = filter_matches(
        tshark, bytes(http.pcap), "emsmdb.aux.perf_clientinfo.client_ip == 10.1.0.0/16",
        "emsmdb.aux.perf_clientinfo.client_ip_v6 == ::1", "emsmdb.aux.perf_clientinfo.mac_address == 00:0c:29:aa:bb:cc",
        "emsmdb.aux.perf_clientinfo.client_mode == CLIENTMODE_CACHED",
        "emsmdb.aux.perf_clientinfo", 'emsmdb.aux.perf_clientinfo.machine_name contains "PC"')
    assert list(matches) == [True] * 6


def test_exception_trace_is_prominent(tshark):
    http = MapiHttp()
    plain = rpc_header_ext(of("exorginfo"))
    http.exchange("Execute", execute_request(b""), META + execute_response(b"", plain))
    _, frame = http.exchange("Execute", execute_request(b""),
                             META + execute_response(b"", rpc_header_ext(of("exception_trace"))))
    where = "emsmdb.aux.exception_trace.server_exception"
    column = tshark.info_column
    (number, info), = tshark.fields(bytes(http.pcap), "frame.number", column, where=where)
    assert number == [str(frame)]
    assert "exception in ROP 2: Microsoft.Exchange.RpcClientAccess.RopExecutionException: no" in info[0]
    packet = next(packet for packet in tshark.pdml(bytes(http.pcap)) if packet.number == frame)
    expert = packet.first(where).parent
    assert "Warning" in expert.showname and expert.parent.name == "emsmdb.aux.exception_trace"
    lines = [node.show for node in packet.all("emsmdb.aux.exception_trace.exception_message")]
    assert lines == ["Microsoft.Exchange.RpcClientAccess.RopExecutionException: no", "   at X.Y()", ""]


# ---- what is not as it should be ----

def test_unknown_types(tshark):
    packet = one(tshark, block(1, 0x7F, b"abc") + block(2, 0x02, b"") + block(9, 0x01, bytes(4)) + of("exorginfo"))
    assert [node.bytes for node in packet.all("emsmdb.aux_header.payload")] == [b"abc", bytes(4)]
    assert len(packet.all("emsmdb.aux_header.unknown_block")) == 3
    check(packet, "exorginfo", BLOCKS["exorginfo"][3])


@pytest.mark.parametrize("size", [0, 1, 2, 3])
def test_size_below_the_header(tshark, size):
    packet = one(tshark, of("exorginfo") + block(1, 0x17, u32(3), size) + of("exorginfo"))
    assert any(f"Size is {size}" in message for message in experts(packet))
    assert len(packet.all("emsmdb.aux.exorginfo")) == 1     # where the next block begins nobody knows
    assert packet.first(UNDECODED) is not None


def test_size_beyond_the_end(tshark):
    packet = one(tshark, block(1, 0x17, u32(3), 9))
    assert any("Size is 9, but 8 bytes are left" in message for message in experts(packet))
    check(packet, "exorginfo", BLOCKS["exorginfo"][3])


def test_size_shorter_than_the_structure(tshark):
    packet = one(tshark, block(1, 0x04, struct.pack("<HH16s", 7, 0, GUID.bytes_le), 4 + 4 + 3)[:11] + of("exorginfo"))
    assert any(message.startswith("SessionGuid: 16 bytes needed, 3 left") for message in experts(packet))
    check(packet, "exorginfo", BLOCKS["exorginfo"][3])     # the next block is where Size says


def with_offset(offset, tail=text16("srv")):
    return block(1, 0x4B, struct.pack("<H", offset) + tail)


HOSTILE = {                            # AUX_SERVER_SESSION_INFO: 6 bytes of fields, then 8 of string
    "absent": (with_offset(0, b""), [], None),
    "in the header": (with_offset(2), ["OffsetServerSessionContextInfo is 2"], None),
    "in the field itself": (with_offset(5), ["OffsetServerSessionContextInfo is 5"], None),
    "at the start of the string": (with_offset(6), [], "srv"),
    "odd": (with_offset(7, b"\0" + text16("srv")), [], "srv"),
    "behind the start": (with_offset(8), ["2 bytes not decoded"], "rv"),
    "at the end": (with_offset(14), ["OffsetServerSessionContextInfo is 14"], None),
    "beyond": (with_offset(0xFFFF), ["OffsetServerSessionContextInfo is 65535"], None),
    "no terminating zero": (with_offset(6, b"s\0r\0v\0"), ["no terminating zero"], None),
    "half a character": (with_offset(6, b"s\0r"), ["no terminating zero"], None),
    "padding": (with_offset(6, text16("srv") + bytes(3)), [], "srv"),
    "something behind": (with_offset(6, text16("srv") + b"x"), ["1 byte not decoded"], "srv"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_offsets(tshark, what):
    data, messages, text = HOSTILE[what]
    packet = one(tshark, data + of("exorginfo"))
    assert shown(packet, "emsmdb.aux.server_session_info.server_session_context_info") == text
    found = experts(packet)
    for message in messages:
        assert any(message in one_found for one_found in found), found
    assert messages or found == []
    check(packet, "exorginfo", BLOCKS["exorginfo"][3])


def test_overlapping_offsets(tshark):
    """All five strings of a device are the same one."""
    packet = one(tshark, block(1, 0x4E, struct.pack("<5H", *[14] * 5) + text16("same")))
    for name in ("device_manufacturer", "device_model", "device_serial_number", "device_version",
                 "device_firmware_version"):
        assert shown(packet, f"emsmdb.aux.protocol_device_identification.{name}") == "same"
    assert experts(packet) == [] and packet.all(UNDECODED) == []


def test_fields_in_a_wrong_order(tshark):
    """ProcessNameOffset in front of ProcessGuid (MS-OXCRPC 2.2.2.2.6 has it behind): a part of the GUID is read as the
    offset, which is told, and all else stands undecoded."""
    moved = struct.pack("<HHHHI16s", 1, 0, 36, 0, 0, GUID.bytes_le) + text16("OUTLOOK.EXE")
    packet = one(tshark, block(2, 0x0B, moved) + of("exorginfo"))
    offset = struct.unpack_from("<H", moved, 20)[0]
    assert experts(packet) == [f"ProcessNameOffset is {offset}, beyond the block of 56 bytes", "28 bytes not decoded"]
    assert packet.first(UNDECODED).bytes == moved[24:]
    check(packet, "perf_processinfo", {"process_id": "1", "process_name": None})
    check(packet, "exorginfo", BLOCKS["exorginfo"][3])


@pytest.mark.parametrize("name", CAPTURES)
def test_captures_have_no_block_in_a_wrong_order(tshark, name):
    path = str(PROJECT / "tests/captures" / f"{name}.pcap")
    rows = tshark.fields(path, "emsmdb.aux.perf_processinfo.process_name", "_ws.expert.message",
                         where="emsmdb.aux.perf_processinfo")
    assert rows and all(names and set(names) == {"OUTLOOK.EXE"} for names, _ in rows)
    assert not any("ProcessNameOffset" in message or "not decoded" in message for _, told in rows for message in told)


def test_sizes_of_addresses(tshark):
    odd = one(tshark, block(1, 2, client_info(ip=bytes(5))))
    assert any("ClientIP has 5 bytes" in message for message in experts(odd))
    check(odd, "perf_clientinfo", {"machine_name": "PC-7", "client_ip_mask": "255.255.0.0"})
    long = one(tshark, block(1, 2, client_info()[:-2]))
    assert any(message.startswith("MacAddress: 6 bytes needed, 4 left") for message in experts(long))


# What Outlook sends in place of the addresses: the sockaddr structures of its system (winsock2.h, ws2ipdef.h; Linux's
# number of the family AF_INET6 is 10).
def sockaddr4(address, port=0, behind=b""):
    return u16(2) + struct.pack(">H", port) + socket.inet_pton(socket.AF_INET, address) + bytes(8) + behind


def sockaddr6(address, port=0, family=23, flow=0, scope=0, behind=b""):
    return (struct.pack("<H", family) + struct.pack(">HI", port, flow) + socket.inet_pton(socket.AF_INET6, address)
            + struct.pack("<I", scope) + behind)


SOCKADDRS = {
    "IPv4": (sockaddr4("10.1.2.3"), {"client_ip": "10.1.2.3", "client_ip_family": "2", "client_ip_port": "0"}),
    "port": (sockaddr4("10.1.2.3", 49152), {"client_ip": "10.1.2.3", "client_ip_port": "49152"}),
    "IPv6": (sockaddr6("fe80::1:2", 49152, flow=5, scope=7), {
        "client_ip_v6": "fe80::1:2", "client_ip_family": "23", "client_ip_port": "49152",
        "client_ip_flow_info": "0x00000005", "client_ip_scope_id": "7", "client_ip": None}),
    "IPv6 of Linux": (sockaddr6("2001:db8::7", family=10), {"client_ip_v6": "2001:db8::7", "client_ip_family": "10"}),
    "room for any": (sockaddr4("10.1.2.3", behind=bytes(112)), {"client_ip": "10.1.2.3"}),
    "room for any, IPv6": (sockaddr6("2001:db8::7", behind=bytes(100)), {"client_ip_v6": "2001:db8::7"}),
    "bare IPv4": (bytes((2, 0, 0, 1)), {"client_ip": "2.0.0.1", "client_ip_family": None, "client_ip_port": None}),
    "bare IPv6": (sockaddr6("2001:db8::7")[8:24], {"client_ip_v6": "2001:db8::7", "client_ip_family": None}),
    "bare IPv6 that begins like a family": (sockaddr6("1700::7")[8:24], {"client_ip_v6": "1700::7"}),
}


@pytest.mark.parametrize("what", SOCKADDRS)
def test_socket_addresses(tshark, what):
    data, values = SOCKADDRS[what]
    packet = one(tshark, block(1, 2, client_info(ip=data)) + of("exorginfo"))
    prefix = "emsmdb.aux.perf_clientinfo."
    assert {name: shown(packet, prefix + name) for name in values} == values
    assert experts(packet) == [] and packet.all(UNDECODED) == []
    address = values.get("client_ip_v6") or values["client_ip"]
    assert packet.first("emsmdb.aux_header").showname.endswith(f"CLIENTMODE_CACHED, {address}")
    assert packet.first(prefix + "client_address").showname.startswith(f"ClientIP: {address}")
    check(packet, "perf_clientinfo", {"client_ip_mask": "255.255.0.0", "mac_address": "00:0c:29:aa:bb:cc"})
    check(packet, "exorginfo", BLOCKS["exorginfo"][3])


def test_mask_as_socket_address(tshark):
    packet = one(tshark, block(1, 2, client_info(ip=sockaddr4("10.1.2.3"), mask=sockaddr4("255.255.255.0"))))
    check(packet, "perf_clientinfo", {"client_ip": "10.1.2.3", "client_ip_mask": "255.255.255.0",
                                      "client_ip_mask_family": "2"})
    assert experts(packet) == []


def test_filter_finds_socket_addresses(tshark):
    http = MapiHttp()
    frames = [http.exchange("Execute", execute_request(b"", rpc_header_ext(block(1, 2, client_info(ip=data)))))[0]
              for data, _ in SOCKADDRS.values()]
    found = tshark.fields(bytes(http.pcap), "frame.number", where="emsmdb.aux.perf_clientinfo.client_ip == 10.0.0.0/8")
    four = [str(frame) for frame, (_, values) in zip(frames, SOCKADDRS.values())
            if values.get("client_ip") == "10.1.2.3"]
    assert [row[0][0] for row in found] == four and len(four) == 3


@pytest.mark.parametrize("data", [sockaddr4("10.1.2.3")[:15], sockaddr6("::1")[:27], struct.pack("<H", 1) + bytes(26)])
def test_what_is_neither_address(tshark, data):
    packet = one(tshark, block(1, 2, client_info(ip=data)) + of("exorginfo"))
    assert any(f"ClientIP has {len(data)} bytes, an address has 4 or 16" in message for message in experts(packet))
    check(packet, "perf_clientinfo", {"machine_name": "PC-7", "client_ip_mask": "255.255.0.0"})
    check(packet, "exorginfo", BLOCKS["exorginfo"][3])


def test_socket_address_cut_short(tshark):
    """At every byte: what is there of the block is shown, and the fault is named."""
    whole = client_info(ip=sockaddr6("2001:db8::7"), mask=b"", adapter="", mac=b"")
    for size in range(len(whole) - 27, len(whole)):
        packet = one(tshark, block(1, 2, whole[:size]))
        check(packet, "perf_clientinfo", {"machine_name": "PC-7", "client_ip_size": "28"})
        assert experts(packet), size


def test_thousands_of_blocks(tshark):
    count = 15000                      # 4 bytes each: as many as one payload can have
    packet = one(tshark, block(1, 0x7F, b"") * count)
    assert len(packet.all("emsmdb.aux_header.type")) == count


# ---- numbers that stand for something ----

def number_text(packet, field):
    return packet.first(f"emsmdb.aux.perf_mdb_success.{field}").showname


def test_numbers_are_named(tshark):
    http, success = MapiHttp(), of("perf_mdb_success")
    introductions = b"".join(of(name) for name in ("perf_clientinfo", "perf_serverinfo", "perf_sessioninfo"))
    renamed = block(1, 2, client_info(machine="PC-8"))
    sent = [success, success + introductions, success, renamed + success, success]
    frames = [http.exchange("Execute", execute_request(b"", rpc_header_ext(data)))[0] for data in sent]
    for passes in ([], ["-2"]):
        packets = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap), *passes)}
        texts = [[number_text(packets[frame], field) for field in ("client_id", "server_id", "session_id")]
                 for frame in frames]
        unknown = ["ClientID: 3", "ServerID: 2", "SessionID: 7"]
        assert texts[0] == texts[1] == unknown          # told later, if only in the same message
        assert texts[2] == ['ClientID: 3 ("PC-7")', 'ServerID: 2 ("EX1")', f"SessionID: 7 ({GUID})"]
        assert texts[3] == texts[4] == ['ClientID: 3 ("PC-8")', *texts[2][1:]]


def test_names_belong_to_a_session(tshark):
    pcap = Pcap()
    one_session, other = MapiHttp(pcap, cookie="MapiContext=abc"), MapiHttp(pcap, cookie="MapiContext=def")
    one_session.exchange("Execute", execute_request(b"", rpc_header_ext(of("perf_clientinfo"))), META + u32(0) * 4)
    frame, _ = other.exchange("Execute", execute_request(b"", rpc_header_ext(of("perf_mdb_success"))))
    packet = next(packet for packet in tshark.pdml(bytes(pcap)) if packet.number == frame)
    assert number_text(packet, "client_id") == "ClientID: 3"


def test_a_number_renamed_without_end(tshark):
    http = MapiHttp()
    for number in range(20):
        http.exchange("Execute", execute_request(b"", rpc_header_ext(block(1, 2, client_info(machine=f"PC-{number}")))))
    frame, _ = http.exchange("Execute", execute_request(b"", rpc_header_ext(of("perf_mdb_success"))))
    packet = next(packet for packet in tshark.pdml(bytes(http.pcap)) if packet.number == frame)
    assert number_text(packet, "client_id") in ("ClientID: 3", 'ClientID: 3 ("PC-19")')     # no name, or the right one


# ---- where they are ----

def body(auxiliary):
    return u32(len(auxiliary)) + auxiliary


def messages():
    """(endpoint, request type, request, response), each with one block in both directions."""
    asked, told = body(rpc_header_ext(of("perf_requestid"))), body(rpc_header_ext(of("exorginfo")))
    ok = u32(0) * 2                    # StatusCode, ErrorCode
    yield "emsmdb", "Execute", u32(0) * 2 + u32(0x8007) + asked, ok + u32(0) * 2 + told
    yield "emsmdb", "Disconnect", asked, ok + told
    yield "emsmdb", "NotificationWait", u32(0) + asked, ok + u32(0) + told
    yield "nspi", "Unbind", u32(0) + asked, ok + told
    yield "emsmdb", "Connect", b"/o=x\0" + u32(0) + u32(1252) + u32(0x409) * 2 + asked, u32(5) + told   # failed
    yield "emsmdb", "Execute", u32(0) * 2 + u32(0x8007) + asked, u32(5) + told                          # failed
    # Exchange 2013 puts no RPC_HEADER_EXT before the blocks of a failure.
    yield "emsmdb", "Connect", b"/o=x\0" + u32(0) + u32(1252) + u32(0x409) * 2 + asked, u32(5) + body(of("exorginfo"))


@pytest.mark.parametrize("number", range(len(list(messages()))))
def test_messages(tshark, number):
    endpoint, kind, asked, told = list(messages())[number]
    http = MapiHttp(Pcap(), endpoint)
    frames = http.exchange(kind, asked, META + told)
    packets = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}
    check(packets[frames[0]], "perf_requestid", BLOCKS["perf_requestid"][3])
    check(packets[frames[1]], "exorginfo", BLOCKS["exorginfo"][3])
    for frame in frames:
        assert not any(node.name.endswith(".undecoded") for node in packets[frame].walk())


# ---- what others sent ----

def logged_blocks(record):
    return ((record or {}).get("aux") or {}).get("blocks") or []


# Type -> (name, layout of the fields, their names), for the blocks that the captures have.
LOGGED = {
    "0x02": ("perf_clientinfo", "<I12H", ["adapter_speed", "client_id", "machine_name_offset", "user_name_offset",
                                          "client_ip_size", "client_ip_offset", "client_ip_mask_size",
                                          "client_ip_mask_offset", "adapter_name_offset", "mac_address_size",
                                          "mac_address_offset", "client_mode", "reserved"]),
    "0x18": ("perf_accountinfo", "<HH", ["client_id", "reserved"]),
    "0x04": ("perf_sessioninfo_v2", "<HH16xI", ["session_id", "reserved", "connection_id"]),
    "0x16": ("osversioninfo", "<IIII", ["os_version_info_size", "major_version", "minor_version", "build_number"]),
    "0x0b": ("perf_processinfo", "<HH16xHH", ["process_id", "reserved_1", "process_name_offset", "reserved_2"]),
    "0x17": ("exorginfo", "<I", ["org_flags"]),
    "0x0a": ("client_control", "<II", ["enable_flags", "expiry_time"]),
    "0x48": ("endpoint_capabilities", "<I", ["endpoint_capability_flag"]),
}


def compare_logged(packet, blocks):
    nodes = packet.all("emsmdb.aux_header")
    assert len(nodes) == len(blocks)
    for node, logged in zip(nodes, blocks):
        name, layout, fields = LOGGED[logged["type"]]
        payload = logged["payload"]
        data = bytes.fromhex(payload["head"] if isinstance(payload, dict) else payload)
        assert node.first("emsmdb.aux_header.size").int() == logged["size"]
        assert node.first("emsmdb.aux_header.version").int() == logged["version"]
        for field, value in zip(fields, struct.unpack_from(layout, data)):
            assert node.first(f"emsmdb.aux.{name}.{field}").int() == value, field
        if name == "perf_processinfo":
            assert shown(node, "emsmdb.aux.perf_processinfo.process_guid") == str(uuid.UUID(bytes_le=data[4:20]))
            assert shown(node, "emsmdb.aux.perf_processinfo.process_name") == "OUTLOOK.EXE"


@pytest.mark.parametrize("name", ["mapihttp-logon-folders", "mapihttp-compressed-obfuscated"])
def test_captures_over_http(operations, packets, name):
    frames, count = by_request_id(packets(name)), 0
    for operation in operations(name):
        for key, is_request in (("req", True), ("resp", False)):
            blocks = logged_blocks(operation.get(key))
            if blocks:
                compare_logged(frames[operation["request_id"]][is_request], blocks)
                count += len(blocks)
    assert count >= 8


def test_capture_over_rpc(operations, packets):
    calls = rpc_calls(packets("rpctcp-emsmdb"), "emsmdb")
    told = [blocks for operation in operations("rpctcp-emsmdb")
            for blocks in (logged_blocks(operation.get("req")), logged_blocks(operation.get("resp"))) if blocks]
    with_blocks = [packet for packet in packets("rpctcp-emsmdb") if packet.all("emsmdb.aux_header")]
    assert calls and len(with_blocks) == len(told) >= 2
    key = lambda blocks: [block["type"] for block in blocks]
    assert sorted(map(key, told)) == sorted(["0x%02x" % node.int() for node in packet.all("emsmdb.aux_header.type")]
                                            for packet in with_blocks)
    for packet in with_blocks:
        kinds = ["0x%02x" % node.int() for node in packet.all("emsmdb.aux_header.type")]
        assert any(not fails(packet, blocks) for blocks in told if key(blocks) == kinds)


def fails(packet, blocks):
    try:
        compare_logged(packet, blocks)
    except AssertionError:
        return True
    return False


def vectors():
    with open(PROJECT / "tests/data/vectors.jsonl", encoding="utf-8") as lines:
        return [one_line for one_line in map(json.loads, lines) if "aux" in one_line.get("expected", {})]


def test_blocks_of_outlook_2007(tshark):
    for vector in vectors():
        http = MapiHttp()
        frame, _ = http.exchange("Execute", execute_request(b"", bytes.fromhex(vector["hex"])))
        packet = next(packet for packet in tshark.pdml(bytes(http.pcap)) if packet.number == frame)
        nodes = packet.all("emsmdb.aux_header")
        assert [node.first("emsmdb.aux_header.type").int() for node in nodes] == \
            [logged["Type"] for logged in vector["expected"]["aux"]]
        for node, logged in zip(nodes, vector["expected"]["aux"]):
            data = bytes.fromhex(logged["data"])
            if logged["Type"] == 1:
                session, request = struct.unpack("<HH", data)
                check(node, "perf_requestid", {"session_id": str(session), "request_id": str(request)})
            else:
                since, took, request = struct.unpack("<IIHxx", data)
                check(node, "perf_defmdb_success", {"time_since_request": str(since), "request_id": str(request),
                                                    "time_to_complete_request": str(took)})
        assert experts(packet) == []
    assert len(vectors()) == 2

"""Every method of EMSMDB and AsyncEMSMDB, from stubs written by the IDL: parameters, what Info says, and what
contradicts itself.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
import stubs
from encode import LAST, rop_buffer, rpc_header_ext, u16, u32
from pcap import ASYNC, EMSMDB, NDR64, REQUEST, RESPONSE, Pcap, Rpc
from test_info import info
from wireshark import CAPTURES

GET_STATUS = rop_buffer(b"\x16\x00\x00", [1])                # RopGetStatus on handle 1, MS-OXCROPS 2.2.5.6
STATUS = rop_buffer(b"\x16\x00" + u32(0) + b"\x00", [1])
CHAIN = rpc_header_ext(GET_STATUS, LAST)
ANSWER = rpc_header_ext(STATUS, LAST)
AUXILIARY = rpc_header_ext(b"\x08\x00\x01\x17" + u32(1), LAST)    # AUX_EXORGINFO
IPV4 = stubs.sockaddr("192.0.2.7", 4711)
IPV6 = stubs.sockaddr("2001:db8::7", 4712)
HANDLE = stubs.HANDLE.hex()
CONNECT_FIELDS = {
    "sz_user_dn": "/o=Org/cn=alice", "ul_flags": 0x8001, "ul_con_mod": 0x5EED, "cb_limit": 0, "ul_cpid": 1252,
    "ul_lcid_string": 0x409, "ul_lcid_sort": 0x407, "ul_icxr_link": 0xFFFFFFFF, "us_f_can_convert_code_pages": 1,
    "pul_time_stamp": 0x1234}
CONNECTED_FIELDS = {
    "pcxh": HANDLE, "pcms_polls_max": 60000, "pc_retry": 6, "pcms_retry_delay": 10000, "picxr": 7,
    "sz_dn_prefix": "/o=Org/cn=", "sz_display_name": "Alice", "pul_time_stamp": 0x5678, "return_value": 0}
REFUSED_FIELDS = {"pcxh": "00" * 20, "pcms_polls_max": 0, "picxr": 0, "pul_time_stamp": 0,
                  "return_value": stubs.EC_LOGIN_FAILURE}
# Interface, opnum, filter name, request, response; their fields, what Info says of each.
CALLS = [
    (EMSMDB, stubs.CONNECT, "do_connect", stubs.connect(flags=0x8001), stubs.connected(), CONNECT_FIELDS, CONNECTED_FIELDS,
     "EcDoConnect request /o=Org/cn=alice, client 12.0.4518.1014", "EcDoConnect response Alice, server 12.0.4518.1014"),
    (EMSMDB, stubs.CONNECT, "do_connect", stubs.connect(), stubs.refused(), {}, REFUSED_FIELDS,
     "EcDoConnect request /o=Org/cn=alice, client 12.0.4518.1014", "EcDoConnect response ecLoginFailure"),
    (EMSMDB, stubs.CONNECT_EX, "do_connect_ex", stubs.connect(flags=0x8001, auxiliary=AUXILIARY),
     stubs.connected(auxiliary=AUXILIARY), dict(CONNECT_FIELDS, cb_aux_in=16, pcb_aux_out=0x1008),
     dict(CONNECTED_FIELDS, pcb_aux_out=16),
     "EcDoConnectEx request /o=Org/cn=alice, client 12.0.4518.1014", "EcDoConnectEx response Alice, server 12.0.4518.1014"),
    (EMSMDB, stubs.CONNECT_EX, "do_connect_ex", stubs.connect(auxiliary=b""), stubs.refused(auxiliary=b""), {"cb_aux_in": 0},
     dict(REFUSED_FIELDS, pcb_aux_out=0),
     "EcDoConnectEx request /o=Org/cn=alice, client 12.0.4518.1014", "EcDoConnectEx response ecLoginFailure"),
    (EMSMDB, stubs.RPC, "do_rpc", stubs.rpc(GET_STATUS), stubs.rpc_done(STATUS),
     {"pcxh": HANDLE, "pus_length": len(GET_STATUS), "us_size": 0x7FFF},
     {"pcxh": HANDLE, "pus_length": len(STATUS), "return_value": 0},
     "EcDoRpc request: RopGetStatus Table", "EcDoRpc response: RopGetStatus TBLSTAT_COMPLETE"),
    (EMSMDB, stubs.RPC, "do_rpc", stubs.rpc(GET_STATUS), stubs.rpc_done(b"", code=stubs.EC_RPC_FORMAT), {},
     {"pus_length": 0, "return_value": stubs.EC_RPC_FORMAT}, "EcDoRpc request: RopGetStatus Table", "EcDoRpc response ecRpcFormat"),
    (EMSMDB, stubs.RPC_EXT, "do_rpc_ext", stubs.rpc_ext(CHAIN), stubs.rpc_ext_done(ANSWER),
     {"pcxh": HANDLE, "pul_flags": 3, "cb_in": len(CHAIN), "pcb_out": 0x8007},
     {"pcxh": HANDLE, "pul_flags": 0, "pcb_out": len(ANSWER), "pul_trans_time": 17, "return_value": 0},
     "EcDoRpcExt request: RopGetStatus Table", "EcDoRpcExt response: RopGetStatus TBLSTAT_COMPLETE"),
    # The two forms that its end is said to have.
    (EMSMDB, stubs.RPC_EXT, "do_rpc_ext", stubs.rpc_ext(CHAIN, tail=stubs.varying(b"") + u32(0)),
     stubs.rpc_ext_done(ANSWER, tail=stubs.varying(b"") + u32(0)), {"reserved": "00" * 16},
     {"reserved": "00" * 16, "pul_trans_time": 17, "return_value": 0},
     "EcDoRpcExt request: RopGetStatus Table", "EcDoRpcExt response: RopGetStatus TBLSTAT_COMPLETE"),
    (EMSMDB, stubs.RPC_EXT2, "do_rpc_ext2", stubs.rpc_ext2(CHAIN, auxiliary=AUXILIARY),
     stubs.rpc_ext2_done(ANSWER, auxiliary=AUXILIARY),
     {"pcxh": HANDLE, "pul_flags": 3, "cb_in": len(CHAIN), "pcb_out": 0x8007, "cb_aux_in": 16, "pcb_aux_out": 0x1008},
     {"pcxh": HANDLE, "pul_flags": 0, "pcb_out": len(ANSWER), "pcb_aux_out": 16, "pul_trans_time": 17, "return_value": 0},
     "EcDoRpcExt2 request: RopGetStatus Table", "EcDoRpcExt2 response: RopGetStatus TBLSTAT_COMPLETE"),
    (EMSMDB, stubs.RPC_EXT2, "do_rpc_ext2", stubs.rpc_ext2(b""), stubs.rpc_ext2_done(b"", stubs.NO_HANDLE, code=stubs.EC_RPC_FORMAT),
     {"cb_in": 0}, {"pcxh": "00" * 20, "pcb_out": 0, "return_value": stubs.EC_RPC_FORMAT},
     "EcDoRpcExt2 request", "EcDoRpcExt2 response ecRpcFormat"),
    (EMSMDB, stubs.REGISTER, "r_register_push_notification", stubs.register(b"0123456789abcdef", IPV4), stubs.registered(0x10002),
     {"pcxh": HANDLE, "i_rpc": 0, "cb_context": 16, "grbit_advise_bits": 0xFFFFFFFF, "cb_callback_address": 16},
     {"pcxh": HANDLE, "h_notification": 0x10002, "return_value": 0},
     "EcRRegisterPushNotification request to 192.0.2.7:4711", "EcRRegisterPushNotification response"),
    (EMSMDB, stubs.REGISTER, "r_register_push_notification", stubs.register(b"01234567", IPV6),
     stubs.registered(0, code=stubs.EC_NOT_SUPPORTED), {"cb_context": 8, "cb_callback_address": 28},
     {"h_notification": 0, "return_value": stubs.EC_NOT_SUPPORTED},
     "EcRRegisterPushNotification request to [2001:db8::7]:4712", "EcRRegisterPushNotification response ecNotSupported"),
    (EMSMDB, stubs.UNREGISTER, "r_unregister_push_notification", stubs.HANDLE + u32(0) + u32(0x10002), stubs.HANDLE + u32(0),
     {"pcxh": HANDLE, "i_rpc": 0, "h_notification": 0x10002}, {"pcxh": HANDLE, "return_value": 0},
     "EcRUnregisterPushNotification request", "EcRUnregisterPushNotification response"),
    (EMSMDB, stubs.DUMMY, "dummy_rpc", b"", u32(0), {}, {"return_value": 0}, None, "EcDummyRpc response"),
    (EMSMDB, stubs.ASYNC_CONNECT, "do_async_connect", stubs.HANDLE, stubs.handle(9) + u32(0), {"cxh": HANDLE},
     {"pacxh": stubs.handle(9).hex(), "return_value": 0}, "EcDoAsyncConnect request", "EcDoAsyncConnect response"),
    (EMSMDB, stubs.ASYNC_WAIT, "do_async_wait", stubs.handle(9) + u32(0), u32(1) + u32(0),
     {"acxh": stubs.handle(9).hex(), "ul_flags_in": 0}, {"pul_flags_out": 1, "return_value": 0},
     "EcDoAsyncWait request", "EcDoAsyncWait response NotificationPending"),
    (EMSMDB, stubs.ASYNC_CONNECT_EX, "do_async_connect_ex", stubs.HANDLE, stubs.handle(9) + u32(0), {"cxh": HANDLE},
     {"pacxh": stubs.handle(9).hex(), "return_value": 0}, "EcDoAsyncConnectEx request", "EcDoAsyncConnectEx response"),
    (EMSMDB, stubs.ASYNC_CONNECT_EX, "do_async_connect_ex", stubs.HANDLE, stubs.NO_HANDLE + u32(stubs.EC_REJECTED),
     {"cxh": HANDLE}, {"pacxh": "00" * 20, "return_value": stubs.EC_REJECTED},
     "EcDoAsyncConnectEx request", "EcDoAsyncConnectEx response ecRejected"),
    (ASYNC, stubs.WAIT_EX, "do_async_wait_ex", stubs.handle(9) + u32(0), u32(1) + u32(0),
     {"acxh": stubs.handle(9).hex(), "ul_flags_in": 0}, {"pul_flags_out": 1, "return_value": 0},
     "EcDoAsyncWaitEx request", "EcDoAsyncWaitEx response NotificationPending"),
    (ASYNC, stubs.WAIT_EX, "do_async_wait_ex", stubs.handle(9) + u32(0), u32(0) + u32(stubs.EC_REJECTED), {},
     {"pul_flags_out": 0, "return_value": stubs.EC_REJECTED}, "EcDoAsyncWaitEx request", "EcDoAsyncWaitEx response ecRejected"),
    (EMSMDB, stubs.DISCONNECT, "do_disconnect", stubs.HANDLE, stubs.NO_HANDLE + u32(0), {"pcxh": HANDLE},
     {"pcxh": "00" * 20, "return_value": 0}, "EcDoDisconnect request", "EcDoDisconnect response"),
]


def method(words):
    """The method whose parameters' filter names have these words."""
    return "Ec" + "".join(word.capitalize() for word in words.split("_"))


def name(call):
    return f"{method(call[2])}-{'failure' if call[6].get('return_value') else 'success'}-{len(call[3])}"


METHODS = {call[1]: method(call[2]) for call in CALLS if call[0] is EMSMDB}


def play(calls):
    """One capture with all calls, each on a connection of its own: (pcap, [(request frame, response frame)])."""
    pcap = Pcap()
    return pcap, [Rpc(pcap, call[0]).exchange(call[1], call[3], call[4]) for call in calls]


@pytest.fixture(scope="module")
def shown(tshark):
    """For each of CALLS its packets, and their Info."""
    pcap, frames = play(CALLS)
    packets = {packet.number: packet for packet in tshark.pdml(bytes(pcap))}
    lines = dict(zip((number for both in frames for number in both), info(tshark, bytes(pcap), "dcerpc.pkt_type in {0,2}")))
    return [[(packets[number], lines[number]) for number in both] for both in frames]


def check(packet, prefix, expected):
    for field, value in expected.items():
        node = packet.first(f"emsmdb.{prefix}.{field}")
        assert node is not None, field
        if isinstance(value, int):
            assert node.int() == value, node
        else:
            assert node.show.replace(":", "") == value if len(value) >= 32 else node.show == value, node


@pytest.mark.parametrize("at", range(len(CALLS)), ids=[name(call) for call in CALLS])
def test_parameters(shown, at):
    _, _, prefix, _, _, asked, told, *lines = CALLS[at]
    for (packet, line), expected, text in zip(shown[at], (asked, told), lines):
        check(packet, prefix, expected)
        assert text is None or line == text
        assert packet.all("emsmdb.undecoded") == [] and packet.malformed == [], packet.number
        assert [one for one in packet.faults if not one.startswith("Not executed: ")] == []


def test_versions(tshark):
    """MS-OXCRPC 3.1.4.1.3.1: with the highest bit of the second word, the first word is two numbers."""
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    words = {(0x0F00, 0x834F, 4040): "15.0.847.4040", (0x0E02, 0x8000, 3): "14.2.0.3", (6, 6755, 0): "6.0.6755.0",
             (0x0B00, 0x9600, 0x1338): "11.0.5632.4920", (11, 0x7FFF, 0xFFFF): "11.0.32767.65535"}
    frames = [rpc.exchange(stubs.CONNECT_EX, stubs.connect(auxiliary=b"", words=one))[0] for one in words]
    packets = {packet.number: packet for packet in tshark.pdml(bytes(pcap))}
    for number, text in zip(frames, words.values()):
        assert packets[number].first("emsmdb.do_connect_ex.rgw_client_version").showname == f"rgwClientVersion: {text}"


def test_names_of_values(shown):
    """Code page, locales, flags and the address of a callback."""
    connect = shown[0][0][0]
    shownames = {field: connect.first(f"emsmdb.do_connect.{field}").showname for field in
                 ("ul_cpid", "ul_lcid_string", "ul_lcid_sort")}
    assert "windows-1252" in shownames["ul_cpid"] and "en-US" in shownames["ul_lcid_string"]
    assert "de-DE" in shownames["ul_lcid_sort"]
    assert connect.first("emsmdb.do_connect.ul_flags.administrator_privilege").int() == 1
    assert connect.first("emsmdb.do_connect.ul_flags.ignore_no_public_folders").int() == 1
    register = [both[0][0] for both, call in zip(shown, CALLS) if call[1] == stubs.REGISTER and call[0] is EMSMDB]
    four, six = ({node.name: node.show for node in packet.starting("emsmdb.sockaddr.")} for packet in register)
    assert four == {"emsmdb.sockaddr.sa_family": "2", "emsmdb.sockaddr.sin_port": "4711",
                    "emsmdb.sockaddr.sin_addr": "192.0.2.7", "emsmdb.sockaddr.sin_zero": "00:00:00:00:00:00:00:00"}
    assert {key: six[key] for key in ("emsmdb.sockaddr.sa_family", "emsmdb.sockaddr.sin6_port", "emsmdb.sockaddr.sin6_addr")} \
        == {"emsmdb.sockaddr.sa_family": "23", "emsmdb.sockaddr.sin6_port": "4712", "emsmdb.sockaddr.sin6_addr": "2001:db8::7"}


def test_opnums_have_names(tshark):
    """Whatever the method is, and where its parameters are not known, the bytes are told undecoded."""
    names = ["EcDoConnect", "EcDoDisconnect", "EcDoRpc", "EcGetMoreRpc", "EcRRegisterPushNotification",
             "EcRUnregisterPushNotification", "EcDummyRpc", "EcRGetDCName", "EcRNetGetDCName", "EcDoRpcExt", "EcDoConnectEx",
             "EcDoRpcExt2", "EcDoAsyncConnect", "EcDoAsyncWait", "EcDoAsyncConnectEx"]
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    frames = [rpc.exchange(opnum, b"\1\2\3\4\5", b"\1\2\3\4\5\6\7\0") for opnum in range(len(names))]
    packets = {packet.number: packet for packet in tshark.pdml(bytes(pcap))}
    for method, both in zip(names, frames):
        for number in both:
            assert method in packets[number].first("emsmdb.opnum").showname
            assert packets[number].experts and packets[number].malformed == [], method
    for opnum in (stubs.GET_MORE_RPC, stubs.GET_DC_NAME, stubs.NET_GET_DC_NAME):
        for number, size in zip(frames[opnum], (5, 8)):
            assert [node.size for node in packets[number].all("emsmdb.undecoded")] == [size]
            assert packets[number].all("emsmdb.session") == []


def test_demands_of_the_document(tshark):
    """Values that MUST be otherwise (3.1.4.1, 3.1.4.5, 3.3.4.1) get a note each."""
    pcap = Pcap()
    rpc, wait = Rpc(pcap, EMSMDB), Rpc(pcap, ASYNC)
    limit = stubs.connect(auxiliary=b"").replace(u32(0x5EED) + u32(0), u32(0x5EED) + u32(5))
    pages = stubs.connect(auxiliary=b"").replace(u32(0xFFFFFFFF) + u16(1), u32(0xFFFFFFFF) + u16(2))
    bits = stubs.register(b"0123", IPV4).replace(u32(0xFFFFFFFF), u32(1))
    frames = [rpc.exchange(stubs.CONNECT_EX, limit)[0], rpc.exchange(stubs.CONNECT_EX, pages)[0],
              rpc.exchange(stubs.REGISTER, bits)[0], wait.exchange(stubs.WAIT_EX, stubs.handle(1) + u32(3))[0]]
    packets = {packet.number: packet for packet in tshark.pdml(bytes(pcap))}
    for number, field in zip(frames, ("cbLimit", "usFCanConvertCodePages", "grbitAdviseBits", "ulFlagsIn")):
        assert len(packets[number].experts) == 1 and packets[number].experts[0].startswith(f"{field} is"), field


# ---- counts that lie ----

def word(stub, offset, value):
    return stub[:offset] + u32(value) + stub[offset + 4:]


RPC_STUB, CONNECT_STUB = stubs.rpc(GET_STATUS), stubs.connect(auxiliary=AUXILIARY)
RESPONSE_STUB = stubs.rpc_ext2_done(ANSWER)
REGISTER_STUB = stubs.register(b"0123456789abcdef", IPV4)
LIES = [
    (stubs.RPC, True, "max_count", word(RPC_STUB, 20, 0xFFFFFFFF), None),
    (stubs.RPC, True, "actual more than max", word(RPC_STUB, 20, 3), "larger than max_count"),
    (stubs.RPC, True, "offset", word(RPC_STUB, 24, 1), "Offset of a varying array is 1"),
    (stubs.RPC, True, "actual_count", word(RPC_STUB, 28, 0xFFFFFFFF), "4294967295 bytes needed"),
    (stubs.RPC, True, "length", RPC_STUB[:-4] + u16(1) + RPC_STUB[-2:], "pusLength is 1"),
    (stubs.CONNECT_EX, True, "string's max", word(CONNECT_STUB, 0, 2), "larger than max_count"),
    (stubs.CONNECT_EX, True, "string's offset", word(CONNECT_STUB, 4, 7), "Offset of a varying array is 7"),
    (stubs.CONNECT_EX, True, "string's count", word(CONNECT_STUB, 8, 0xFFFFFFFF), "4294967295 bytes needed"),
    (stubs.CONNECT_EX, True, "auxiliary max", CONNECT_STUB.replace(u32(16) + AUXILIARY, u32(0xFFFFFFFF) + AUXILIARY),
     "4294967295 bytes needed"),
    (stubs.RPC_EXT2, False, "max less than actual", word(RESPONSE_STUB, 24, 1), "larger than max_count"),
    (stubs.RPC_EXT2, False, "actual_count", word(RESPONSE_STUB, 32, 0xFFFFFFFF), "4294967295 bytes needed"),
    (stubs.REGISTER, True, "context's max", word(REGISTER_STUB, 24, 0xFFFFFFFF), "4294967295 bytes needed"),
    (stubs.REGISTER, True, "context's size", word(REGISTER_STUB, 44, 3), "cbContext is 3"),
    (stubs.REGISTER, True, "address's max", word(REGISTER_STUB, 52, 0x7FFFFFFF), "2147483647 bytes needed"),
    (stubs.REGISTER, True, "IPv6 in 16 bytes", REGISTER_STUB.replace(b"\2\0\x12\x67", b"\x17\0\x12\x67"), "sin6_addr: 16 bytes needed"),
]


@pytest.fixture(scope="module")
def lies(tshark):
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    frames = [rpc.exchange(opnum, stub)[0] if is_request else rpc.exchange(opnum, stubs.rpc_ext2(CHAIN), stub)[1]
              for opnum, is_request, _, stub, _ in LIES]
    packets = {packet.number: packet for packet in tshark.pdml(bytes(pcap))}
    return [packets[number] for number in frames]


@pytest.mark.parametrize("at", range(len(LIES)), ids=[f"{METHODS[one[0]]}-{one[2].replace(' ', '-')}" for one in LIES])
def test_counts_that_lie(lies, at):
    packet, told = lies[at], LIES[at][4]
    assert packet.malformed == []
    assert told is None or any(told in one for one in packet.experts), packet.experts


def test_other_address_families(tshark):
    pcap = Pcap()
    number, _ = Rpc(pcap, EMSMDB).exchange(stubs.REGISTER, stubs.register(b"0123", u16(6) + b"\1\2\3\4"))
    packet = {packet.number: packet for packet in tshark.pdml(bytes(pcap))}[number]
    assert packet.first("emsmdb.sockaddr.sa_data").show == "01:02:03:04"
    assert packet.experts == []


def test_callbacks_on_linux(tshark):
    """AF_INET6 is 10 there; datagrams find their registration."""
    pcap = Pcap()
    number, _ = Rpc(pcap, EMSMDB).exchange(stubs.REGISTER, stubs.register(b"0123", u16(10) + IPV6[2:]), stubs.registered(1))
    push = pcap.datagram(("2001:db8::1", 1025), ("2001:db8::7", 4712), b"0123")
    packets = {packet.number: packet for packet in tshark.pdml(bytes(pcap))}
    assert packets[number].first("emsmdb.sockaddr.sin6_addr").show == "2001:db8::7"
    assert packets[push].first("emsmdb.push.registered_in").int() == number


# ---- encodings that are refused ----

class BigEndian(Rpc):
    """Every PDU, headers included, is big endian."""

    def pdu(self, kind, body):
        if kind not in (REQUEST, RESPONSE):
            return super().pdu(kind, body)
        return struct.pack(">BBBBIHHI", 5, 0, kind, 3, 0, 16 + len(body), 0, self.call) + body

    def exchange(self, opnum, request, response=None):
        self.call += 1
        first = self.connection.send(self.pdu(REQUEST, struct.pack(">IHH", len(request), 0, opnum) + request))
        return first, self.connection.reply(self.pdu(RESPONSE, struct.pack(">IHBx", len(response), 0, 0) + response))


@pytest.mark.parametrize("make, told", [(lambda pcap, interface: Rpc(pcap, interface, NDR64), "NDR64"), (BigEndian, "ig endian")],
                         ids=["ndr64", "big-endian"])
def test_refused_encodings(tshark, make, told):
    """Named, and no parameter of them is shown: what they would be is not what the bytes say."""
    pcap = Pcap()
    frames = make(pcap, EMSMDB).exchange(stubs.CONNECT_EX, stubs.connect(auxiliary=AUXILIARY), stubs.connected(auxiliary=AUXILIARY))
    frames += make(pcap, ASYNC).exchange(stubs.WAIT_EX, stubs.handle(1) + u32(0), u32(1) + u32(0))
    packets = {packet.number: packet for packet in tshark.pdml(bytes(pcap))}
    for number in frames:
        packet = packets[number]
        assert [one for one in packet.experts if told in one], packet.experts
        assert {node.name for node in packet.starting("emsmdb.")} <= {"emsmdb.opnum", "emsmdb.async.opnum", "emsmdb.undecoded",
                                                                     "emsmdb.bad_value", "emsmdb.bytes_left"}
        assert len(packet.all("emsmdb.undecoded")) == 1


@pytest.mark.host
def test_response_times(tshark):
    """Wireshark's own statistics know the interfaces by their methods."""
    for interface, rows in (("a4f1db00-ca47-1067-b31f-00dd010662da,0.81", {"EcDoRpcExt2": 43, "EcDoConnectEx": 3}),
                            ("5261574a-4572-206e-b268-6b199213b4e4,0.1", {"EcDoAsyncWaitEx": 1})):
        text = tshark.run(CAPTURES / "rpctcp-emsmdb.pcap", "-q", "-z", f"dcerpc,srt,{interface}").stdout
        for method, count in rows.items():
            assert [line.split()[1:3] for line in text.splitlines() if method in line.split()] == [[method, str(count)]]

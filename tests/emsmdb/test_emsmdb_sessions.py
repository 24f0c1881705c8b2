"""Sessions of EMSMDB: over the methods of before Exchange 2003, over two interfaces and TCP connections, and what tells
a client that notifications wait for it.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
import stubs
from encode import execute_request, execute_response, rop_buffer, rpc_header_ext, u32, u64
from mutate import plain_chain, rpc_exchanges
from pcap import ASYNC, EMSMDB, META, MapiHttp, Pcap, Rpc
from wireshark import CAPTURES

CONTEXT = b"a client's own id"[:16]
SERVER = ("10.0.0.1", 1025)
# RopNotify of a deleted message (MS-OXCNOTIF 2.2.1.4.1.2): handle, LogonId, flags, FolderId, MessageId.
NOTIFY = b"\x2a" + u32(0x77) + b"\0" + struct.pack("<H", 0x8008) + u64(0x0100000000000001) + u64(0x0200000000000001)


def decode(tshark, pcap, *args):
    return {packet.number: packet for packet in tshark.pdml(bytes(pcap), *args)}


def numbers(packet, name):
    return [node.int() for node in packet.all(name)]


def connected(rpc, number):
    """A session whose handle has this number. Returns the frames."""
    return rpc.exchange(stubs.CONNECT_EX, stubs.connect(auxiliary=b""), stubs.connected(stubs.handle(number), auxiliary=b""))


def poll(rpc, number, rops=b"", **more):
    """EcDoRpcExt2 that asks nothing; rops: what the server tells all the same."""
    return rpc.exchange(stubs.RPC_EXT2, stubs.rpc_ext2(rpc_header_ext(rop_buffer(b"", [])), stubs.handle(number)),
                        stubs.rpc_ext2_done(rpc_header_ext(rop_buffer(rops, [])), stubs.handle(number), **more))


# ---- EcDoConnect and EcDoRpc: the same ROPs in another wrapping ----

def one_payload(chain):
    """The plain ROP buffer of a chain of one extended buffer; None when it has more."""
    plain = plain_chain(chain)
    if plain is None or len(plain) < 8 or struct.unpack_from("<H", plain, 4)[0] != len(plain) - 8:
        return None
    return plain[8:]


def payloads():
    """(request, response) ROP buffers of the capture's first session, in order."""
    for call in next(rpc_exchanges(CAPTURES / "rpctcp-emsmdb.pcap")):
        if call.kind == stubs.RPC_EXT2:
            asked, = struct.unpack_from("<I", call.request, 24)
            told, = struct.unpack_from("<I", call.response, 32)
            both = one_payload(call.request[28:28 + asked]), one_payload(call.response[36:36 + told])
            if None not in both:
                yield both


def rop_lines(packet):
    return [(node.name, node.showname, node.value) for item in packet.children if item.name == "rop" for node in item.walk()]


def test_legacy_session_shows_the_same_rops(tshark):
    """The ROPs of a capture, once as EcDoRpcExt2 carries them and once as EcDoRpc does: objects, columns, texts and
    links are the same."""
    now, before = Pcap(), Pcap()
    new, old = Rpc(now, EMSMDB), Rpc(before, EMSMDB)
    new.exchange(stubs.CONNECT_EX, stubs.connect(auxiliary=b""), stubs.connected(auxiliary=b""))
    old.exchange(stubs.CONNECT, stubs.connect(), stubs.connected())
    frames = []
    for asked, told in payloads():
        frames.append(new.exchange(stubs.RPC_EXT2, stubs.rpc_ext2(rpc_header_ext(asked)),
                                   stubs.rpc_ext2_done(rpc_header_ext(told))))
        assert old.exchange(stubs.RPC, stubs.rpc(asked), stubs.rpc_done(told)) == frames[-1]
    assert len(frames) > 20
    new, old = decode(tshark, now, "-2"), decode(tshark, before, "-2")
    compared = 0
    for number in (number for both in frames if both[0] for number in both):
        assert rop_lines(old[number]) == rop_lines(new[number]), number
        compared += len(rop_lines(old[number]))
        assert numbers(old[number], "emsmdb.session") == [1]
        assert old[number].all("emsmdb.undecoded") == []
    assert compared > 2000


def test_legacy_buffer_is_a_data_source(tshark):
    pcap, rops = Pcap(), rop_buffer(b"\x16\x00\x00", [1])
    Rpc(pcap, EMSMDB).exchange(stubs.RPC, stubs.rpc(rops))
    lines = tshark.run(bytes(pcap), "-x").stdout.splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("De-obfuscated ROP buffer"))
    assert bytes.fromhex(lines[at + 1][6:53].replace(" ", "")) == rops


# ---- AsyncEMSMDB ----

def test_waits_over_two_connections(tshark):
    """The asynchronous handle leads to the session; the wait's end and the notifications behind it know each other."""
    pcap = Pcap()
    main, side = Rpc(pcap, EMSMDB), Rpc(pcap, ASYNC)
    opened = connected(main, 1)
    bound = main.exchange(stubs.ASYNC_CONNECT_EX, stubs.handle(1), stubs.handle(9) + u32(0))
    other = connected(main, 2)
    timeout = side.exchange(stubs.WAIT_EX, stubs.handle(9) + u32(0), u32(0) + u32(0))
    idle = poll(main, 1)
    first = side.exchange(stubs.WAIT_EX, stubs.handle(9) + u32(0), u32(1) + u32(0))
    second = side.exchange(stubs.WAIT_EX, stubs.handle(9) + u32(0), u32(1) + u32(0))
    elsewhere = poll(main, 2, NOTIFY)
    empty = poll(main, 1)
    fetched = poll(main, 1, NOTIFY * 2)
    again = poll(main, 1, NOTIFY)
    once, twice = decode(tshark, pcap), decode(tshark, pcap, "-2")
    session, = numbers(once[opened[1]], "emsmdb.session")
    assert numbers(once[other[1]], "emsmdb.session") == [session + 1]
    for number in (*bound, *timeout, *first, *second, *idle, *empty, *fetched, *again):
        assert numbers(once[number], "emsmdb.session") == [session], number
    for number in (*timeout, *first, *second):
        assert numbers(once[number], "emsmdb.async_connect_in") == [bound[1]], number
    links = {number: numbers(packet, "emsmdb.notification_in") for number, packet in twice.items()}
    assert {number: found for number, found in links.items() if found} == {first[1]: [fetched[1]], second[1]: [fetched[1]]}
    assert not [packet for packet in once.values() if packet.all("emsmdb.notification_in")]
    for packets in (once, twice):
        links = {number: numbers(packet, "rop.announced_in") for number, packet in packets.items()}
        assert {number: found for number, found in links.items() if found} == {fetched[1]: [second[1]] * 2}


def test_wait_of_the_legacy_kind(tshark):
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    rpc.exchange(stubs.CONNECT, stubs.connect(), stubs.connected(stubs.handle(1)))
    bound = rpc.exchange(stubs.ASYNC_CONNECT, stubs.handle(1), stubs.handle(9) + u32(0))
    wait = rpc.exchange(stubs.ASYNC_WAIT, stubs.handle(9) + u32(0), u32(1) + u32(0))
    fetched = rpc.exchange(stubs.RPC, stubs.rpc(rop_buffer(b"", []), stubs.handle(1)),
                           stubs.rpc_done(rop_buffer(NOTIFY, []), stubs.handle(1)))
    packets = decode(tshark, pcap, "-2")
    assert numbers(packets[wait[1]], "emsmdb.session") == [1]
    assert numbers(packets[wait[1]], "emsmdb.async_connect_in") == [bound[1]]
    assert numbers(packets[wait[1]], "emsmdb.notification_in") == [fetched[1]]
    assert numbers(packets[fetched[1]], "rop.announced_in") == [wait[1]]


def test_wait_without_the_call_that_gave_the_handle(tshark):
    pcap = Pcap()
    wait = Rpc(pcap, ASYNC).exchange(stubs.WAIT_EX, stubs.handle(9) + u32(0), u32(1) + u32(0))
    packets = decode(tshark, pcap)
    for number in wait:
        assert numbers(packets[number], "emsmdb.session") == [1]
        assert packets[number].all("emsmdb.async_connect_in") == [] and packets[number].experts == []


def test_wait_of_the_capture(packets):
    """Frames 61 and 62 make the handle, 732 and 733 are the wait, on another connection."""
    found = {packet.number: packet for packet in packets("rpctcp-emsmdb")}
    sessions = {tuple(numbers(found[number], "emsmdb.session")) for number in (59, 61, 62, 732, 733)}
    assert len(sessions) == 1
    assert numbers(found[732], "emsmdb.async_connect_in") == numbers(found[733], "emsmdb.async_connect_in") == [62]


def test_notification_wait_over_http(tshark):
    """The same links for MAPI/HTTP (MS-OXCMAPIHTTP 2.2.4.4): StatusCode, ErrorCode, EventPending, AuxiliaryBufferSize."""
    http = MapiHttp()
    wait = [http.exchange("NotificationWait", u32(0) + u32(0), META + u32(0) + u32(0) + u32(pending) + u32(0))
            for pending in (0, 1)]
    answer = META + execute_response(rpc_header_ext(rop_buffer(NOTIFY, [])))
    fetched = http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(b"", []))), answer)
    packets = decode(tshark, http.pcap, "-2")
    assert packets[wait[0][1]].all("mapihttp.notification_in") == []
    assert numbers(packets[wait[1][1]], "mapihttp.notification_in") == [fetched[1]]
    assert numbers(packets[fetched[1]], "rop.announced_in") == [wait[1][1]]


# ---- push notifications ----

class Client:
    """Sessions on one connection, with a callback address each."""

    def __init__(self):
        self.pcap = Pcap()
        self.rpc = Rpc(self.pcap, EMSMDB)

    def register(self, number, address, content=CONTEXT, code=0, notification=1):
        """Connects session `number` and registers. Returns the registration's request."""
        connected(self.rpc, number)
        handle = stubs.handle(number)
        return self.rpc.exchange(stubs.REGISTER, stubs.register(content, stubs.sockaddr(*address), handle),
                                 stubs.registered(notification, handle, code))[0]

    def push(self, address, content=CONTEXT, server=SERVER):
        return self.pcap.datagram(server, address, content)


def pushes(packets):
    """{frame: (session, registration, notes)} of the datagrams that are shown as push notifications."""
    found = {}
    for number, packet in packets.items():
        if packet.proto("emsmdb") is not None and packet.proto("udp") is not None:
            assert packet.proto("emsmdb").showname == "Push notification"
            session, registration = (numbers(packet, f"emsmdb.{field}") for field in ("session", "push.registered_in"))
            found[number] = session[0], registration[0], packet.experts
    return found


def test_push_notifications(tshark):
    """From whichever server to the address with the context; anything else is left to others."""
    client, here, six = Client(), ("192.0.2.7", 4711), ("2001:db8::7", 4712)
    early = client.push(here)
    first, second = client.register(1, here), client.register(2, six)
    third = client.register(3, here, b"another")
    mine = [client.push(here), client.push(here, server=("198.51.100.3", 99)), client.push(here, b"another"),
            client.push(six, server=("2001:db8::1", 1025)), client.push(here)]
    others = [client.push(here, CONTEXT[:-1]), client.push(here, CONTEXT + b"x"), client.push(here, b"another "),
              client.push(("192.0.2.7", 4712)), client.push(("192.0.2.8", 4711)),
              client.push(("2001:db8::8", 4712), server=("2001:db8::1", 1025)), early]
    for args in ((), ("-2",)):
        packets = decode(tshark, client.pcap, *args)
        assert pushes(packets) == dict(zip(mine, [(1, first, []), (1, first, []), (3, third, []), (2, second, []),
                                                  (1, first, [])]))
        assert packets[mine[0]].first("emsmdb.push.context").bytes == CONTEXT
        assert [packets[number].first("data.data") is not None for number in others] == [True] * len(others)


def test_push_in_the_packet_list(tshark):
    client, here = Client(), ("192.0.2.7", 4711)
    client.register(1, here)
    client.push(here)
    columns = ("_ws.col.Protocol", "_ws.col.Info") if tshark.version < (4, 4) else ("_ws.col.protocol", "_ws.col.info")
    assert tshark.fields(bytes(client.pcap), *columns, where="udp") == [[["EMSMDB"], ["Push notification"]]]


def test_push_leads_to_the_notifications(tshark):
    client, here = Client(), ("192.0.2.7", 4711)
    client.register(1, here)
    told = client.push(here)
    fetched = poll(client.rpc, 1, NOTIFY)
    packets = decode(tshark, client.pcap, "-2")
    assert numbers(packets[told], "emsmdb.notification_in") == [fetched[1]]
    assert numbers(packets[fetched[1]], "rop.announced_in") == [told]


def test_push_that_was_refused(tshark):
    client, here = Client(), ("192.0.2.7", 4711)
    client.register(1, here, code=stubs.EC_NOT_SUPPORTED)
    client.push(here)
    too_big = b"0123456789abcdefX"                      # the server MUST refuse more than 16 bytes: ecTooBig
    client.register(2, here, too_big, code=0x80040305)
    client.push(here, too_big)
    assert pushes(decode(tshark, client.pcap)) == {}


def test_push_after_its_end(tshark):
    """Withdrawn, or its session closed: still named, with a note that says since when."""
    client = Client()
    places = [("192.0.2.7", 4711), ("192.0.2.7", 4712), ("192.0.2.7", 4713)]
    frames = [client.register(at, place, notification=0x10000 + at) for at, place in enumerate(places, 1)]
    withdrawn, _ = client.rpc.exchange(stubs.UNREGISTER, stubs.handle(1) + u32(0) + u32(0x10001), stubs.handle(1) + u32(0))
    _, closed = client.rpc.exchange(stubs.DISCONNECT, stubs.handle(2), stubs.NO_HANDLE + u32(0))
    pushed = [client.push(place) for place in places]
    for args in ((), ("-2",)):
        found = pushes(decode(tshark, client.pcap, *args))
        assert [found[number] for number in pushed] == [
            (1, frames[0], [f"The registration was withdrawn in frame {withdrawn}"]),
            (2, frames[1], [f"The registration was withdrawn in frame {closed}"]), (3, frames[2], [])]


def test_push_to_a_port_of_others(tshark):
    """On DNS's port: the context decides, and what has another content is DNS's."""
    client, here = Client(), ("192.0.2.7", 53)
    first = client.register(1, here)
    mine = client.push(here)
    query = struct.pack(">HHHHHH", 7, 0x0100, 1, 0, 0, 0) + b"\x01a\x00\x00\x01\x00\x01"
    theirs = client.push(here, query)
    packets = decode(tshark, client.pcap)
    assert pushes(packets) == {mine: (1, first, [])}
    assert packets[theirs].proto("dns") is not None


def test_push_to_any_address(tshark):
    client = Client()
    first = client.register(1, ("0.0.0.0", 4711))
    mine = client.push(("192.0.2.7", 4711))
    client.push(("192.0.2.7", 4710))
    assert pushes(decode(tshark, client.pcap)) == {mine: (1, first, [])}


def test_push_to_the_latest_that_registered(tshark):
    client, here = Client(), ("192.0.2.7", 4711)
    first = client.register(1, here)
    before = client.push(here)
    second = client.register(2, here)
    behind = client.push(here)
    assert pushes(decode(tshark, client.pcap, "-2")) == {before: (1, first, []), behind: (2, second, [])}


def test_push_when_the_latest_was_refused(tshark):
    client, here = Client(), ("192.0.2.7", 4711)
    first = client.register(1, here)
    client.register(2, here, code=stubs.EC_NOT_SUPPORTED)
    mine = client.push(here)
    assert pushes(decode(tshark, client.pcap)) == {mine: (1, first, [])}


# ---- much of it: tests/bench/growth.py has what it costs ----

def sessions_never_closed(count):
    pcap = Pcap()
    rpc = Rpc(pcap, EMSMDB)
    for number in range(count):
        connected(rpc, number + 1)
    return pcap


def many_registrations(count):
    client = Client()
    connected(client.rpc, 1)
    handle = stubs.handle(1)
    for number in range(count):
        address = (f"192.0.{number % 200}.{number % 250}", 1024 + number % 60000)
        client.rpc.exchange(stubs.REGISTER, stubs.register(u64(number), stubs.sockaddr(*address), handle),
                            stubs.registered(number, handle))
        client.push(address, u64(number))
        if number % 2:
            client.rpc.exchange(stubs.UNREGISTER, handle + u32(0) + u32(number), handle + u32(0))
    return client.pcap


@pytest.mark.host
def test_many_sessions(tshark):
    """None of them is ever closed; each has a number of its own."""
    rows = tshark.fields(bytes(sessions_never_closed(20000)), "emsmdb.session", where="emsmdb.do_connect_ex.pcxh")
    assert [int(value) for (values,) in rows for value in values] == list(range(1, 20001))


@pytest.mark.host
def test_many_registrations(tshark):
    """Each push is linked to the registration right before it."""
    rows = tshark.fields(bytes(many_registrations(10000)), "frame.number", "emsmdb.push.registered_in", where="udp")
    assert len(rows) == 10000
    assert all(int(link) == int(number) - 2 for (number,), (link,) in rows)

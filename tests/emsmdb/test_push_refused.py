"""Push notifications: a registration that the server refuses goes, whatever else was in flight with it.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
import stubs
from pcap import EMSMDB, RESPONSE, Pcap, Rpc

CONTEXT = b"a client's own id"[:16]
CALLBACK = ("192.0.2.7", 4711)


def registering(pcap, number):
    """A session on a connection of its own whose EcRRegisterPushNotification waits for its response."""
    rpc = Rpc(pcap, EMSMDB)
    rpc.exchange(stubs.CONNECT_EX, stubs.connect(auxiliary=b""), stubs.connected(stubs.handle(number), auxiliary=b""))
    frame, _ = rpc.exchange(stubs.REGISTER, stubs.register(CONTEXT, stubs.sockaddr(*CALLBACK), stubs.handle(number)))
    return rpc, frame


def answer(rpc, number, code):
    stub = stubs.registered(1, stubs.handle(number), code)
    rpc.connection.reply(rpc.pdu(RESPONSE, struct.pack("<IHBx", len(stub), 0, 0) + stub))


@pytest.mark.parametrize("refused", [(1, 2), (2, 1), (1, 2, 3), (2, 1, 3), (3, 1, 2), (2, 3, 1), (1, 3), (2,), (2, 3), (1,)])
def test_push_equal_registrations_in_flight(tshark, refused):
    """EcRRegisterPushNotification: three equal ones are on the way at once. Those that are refused are known no more,
    in whichever order the responses come; of the others the latest is."""
    pcap = Pcap()
    waiting = {number: registering(pcap, number) for number in (1, 2, 3)}
    for number in refused:
        answer(waiting[number][0], number, stubs.EC_NOT_SUPPORTED)
    for number in sorted(waiting.keys() - set(refused)):
        answer(waiting[number][0], number, 0)
    pushed = pcap.datagram(("10.0.0.1", 1025), CALLBACK, CONTEXT)
    left = [frame for number, (_, frame) in waiting.items() if number not in refused]
    for passes in ([], ["-2"]):
        packet = next(packet for packet in tshark.pdml(bytes(pcap), *passes) if packet.number == pushed)
        assert [node.int() for node in packet.all("emsmdb.push.registered_in")] == left[-1:]

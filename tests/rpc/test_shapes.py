"""EMSMDB without a Bind: what its table says of a stub decides, on its own and in a context that was recognised.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import stubs as composed
from encode import rop_buffer, rpc_header_ext
from pcap import Pcap
from test_late import DISCONNECT, ROPS, Late, interfaces, stubs

BUFFER = rpc_header_ext(rop_buffer(b"\x16\x00\x00", [1]))
HEADER, RGB_IN = 8, 28                       # RPC_HEADER_EXT; where EcDoRpcExt2's rgbIn begins


def u32_at(stub, at, value):
    return stub[:at] + struct.pack("<I", value) + stub[at + 4:]


def ext2(buffer=BUFFER, flags=0, out=0x40000, auxiliary=b"", aux_out=0x1008):
    return composed.join(composed.HANDLE, composed.u32(flags), composed.conformant(buffer), 4, composed.u32(len(buffer)),
                         composed.u32(out), composed.conformant(auxiliary), 4, composed.u32(len(auxiliary)),
                         composed.u32(aux_out))


def header(flags, size, actual, version=0):
    return struct.pack("<4H", version, flags, size, actual)


PAYLOAD = rop_buffer(b"\x16\x00\x00", [1])
SIZE = len(PAYLOAD)
REFUSED = {
    "null handle": bytes(20) + ext2()[20:],
    "pulFlags": ext2(flags=8),
    "pcbOut": ext2(out=0x40001),
    "pcbAuxOut": ext2(aux_out=0x1009),
    "cbIn": u32_at(ext2(), RGB_IN + len(BUFFER) + -len(BUFFER) % 4, len(BUFFER) + 1),
    "cbAuxIn": ext2(auxiliary=bytes(0x1009)),
    "Version": ext2(header(4, SIZE, SIZE, 1) + PAYLOAD),
    "Flags": ext2(header(0x0C, SIZE, SIZE) + PAYLOAD),
    "SizeActual": ext2(header(4, SIZE, SIZE + 1) + PAYLOAD),
    "SizeActual of a compressed payload": ext2(header(5, SIZE, SIZE - 1) + PAYLOAD),
    "no payload": ext2(header(5, 0, 10)),
    "no last header": ext2(header(0, SIZE, SIZE) + PAYLOAD),
    "behind the last header": ext2(header(4, SIZE, SIZE) + PAYLOAD + header(4, SIZE, SIZE) + PAYLOAD),
    "Size": ext2(header(4, SIZE + 1, SIZE + 1) + PAYLOAD),
    "RopSize 1": ext2(header(4, SIZE, SIZE) + b"\1\0" + PAYLOAD[2:]),
    "RopSize too large": ext2(header(4, SIZE, SIZE) + struct.pack("<H", SIZE + 1) + PAYLOAD[2:]),
    "too short": ext2()[:-4],
    "too long": ext2() + bytes(4),
}
TAKEN = {
    "plain": ext2(),
    "of equal sizes": ext2(header(5, SIZE, SIZE) + PAYLOAD),
    "obfuscated": ext2(header(6, SIZE, SIZE) + bytes(byte ^ 0xA5 for byte in PAYLOAD)),
    "two payloads": ext2(header(0, SIZE, SIZE) + PAYLOAD + header(4, SIZE, SIZE) + PAYLOAD),
}


def test_what_contradicts_is_refused(tshark):
    """On its own, and in a context that was recognised, where it ends the guess."""
    pcap = Pcap()
    for stub in REFUSED.values():
        Late(pcap).request(11, stub)
        late = Late(pcap)
        for opnum, one in ((11, ROPS[0]), (11, stub), (1, DISCONNECT[0])):
            late.request(opnum, one)
    found = interfaces(tshark, pcap)
    assert {what: found[4 * at:4 * at + 4] for at, what in enumerate(REFUSED)} == {what: ["", "emsmdb", "", ""] for what in REFUSED}


def test_what_fits_is_taken(tshark):
    pcap = Pcap()
    for stub in TAKEN.values():
        Late(pcap).request(11, stub)
    assert dict(zip(TAKEN, interfaces(tshark, pcap), strict=True)) == {what: "emsmdb" for what in TAKEN}


def in_two(tshark, cuts, send="request", opnum=11):
    """Which of [(stub, place of the cut)] are recognised: what is shown is with the last fragment."""
    pcap = Pcap()
    for stub, at in cuts:
        late = Late(pcap)
        if send == "request":
            late.request(opnum, stub[:at], flags=1)
            late.request(opnum, stub[at:], flags=2, new=False)
        else:
            late.response(stub[:at], flags=1)
            late.response(stub[at:], flags=2)
    return interfaces(tshark, pcap)[1::2]


def test_first_fragments(tshark):
    """They tell from RopSize on, wherever they end: a compressed payload from the last header on."""
    plain, packed = ext2(header(0, SIZE, SIZE) + PAYLOAD + BUFFER), ext2(header(5, SIZE, SIZE + 9) + PAYLOAD)
    end = RGB_IN + HEADER
    found = in_two(tshark, [(plain, at) for at in range(len(plain))])
    assert [at for at, name in enumerate(found) if name] == list(range(end + 2, len(plain)))
    found = in_two(tshark, [(packed, at) for at in range(len(packed))])
    assert [at for at, name in enumerate(found) if name] == list(range(end, len(packed)))
    two = ext2(header(1, SIZE, SIZE + 9) + PAYLOAD + header(5, SIZE, SIZE + 9) + PAYLOAD)
    last = end + SIZE + HEADER
    far = u32_at(ext2(), RGB_IN - 4, 0x50000)      # more than there may be
    assert in_two(tshark, [(two, last - 1), (two, last), (far, end + 2)]) == ["", "emsmdb", ""]


def test_responses_that_tell(tshark):
    """EcDoRpcExt2's by its payloads; EcDoConnectEx's as a whole, with both names and success."""
    connected = next(response for _, response in stubs("rpctcp-emsmdb", 10) if response[-4:] == bytes(4))
    answer = ROPS[1]
    names = connected.index(b"\x01\0\0\0\0\0\0\0\x01\0\0\0\0")        # szDNPrefix, which is empty
    cases = [(connected, "emsmdb"), (answer, "emsmdb"), (bytes(20) + connected[20:], ""), (bytes(20) + answer[20:], ""),
             (u32_at(connected, len(connected) - 4, 1), ""), (connected[:names - 4] + bytes(4) + connected[names + 16:], ""),
             (connected[:-4], ""), (connected + bytes(4), ""), (u32_at(answer, 20, 8), "")]
    pcap = Pcap()
    for stub, _ in cases:
        Late(pcap).response(stub)
    assert interfaces(tshark, pcap) == [name for _, name in cases]
    assert in_two(tshark, [(connected, len(connected) - 4), (answer, 60)], "response") == ["", "emsmdb"]


def test_names_that_are_none(tshark):
    """A control, a zero inside and another maximum are no name that tells."""
    request = stubs("rpctcp-emsmdb", 10)[0][0]
    assert request[12:15] == b"/o="
    changed = [request[:15] + b"\1" + request[16:], request[:15] + b"\0" + request[16:],
               u32_at(request, 0, struct.unpack_from("<I", request)[0] + 1)]
    pcap = Pcap()
    for stub in (request, *changed):
        Late(pcap).request(10, stub)
    assert interfaces(tshark, pcap) == ["emsmdb", "", "", ""]


def test_the_start_of_a_name_tells(tshark):
    """Of a request that is cut: /o= is enough, if the name is no longer than names are."""
    request = stubs("rpctcp-emsmdb", 10)[0][0]
    far = u32_at(u32_at(request, 0, 2000), 8, 2000)
    assert in_two(tshark, [(request, 14), (request, 15), (far, 20)], opnum=10) == ["", "emsmdb", ""]


def test_the_size_behind_an_obfuscated_buffer_tells(tshark):
    stub = composed.rpc(PAYLOAD)
    at = stub.index(struct.pack("<H", SIZE), 24 + 12)
    assert in_two(tshark, [(stub, at), (stub, at + 1), (stub, at + 2)], opnum=2) == ["", "", "emsmdb"]

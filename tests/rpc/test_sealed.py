"""DCE/RPC whose stubs are encrypted (packet privacy), with NTLMSSP and with Kerberos.

Wireshark decrypts what it has the password or the keytab for; then the stubs' fields are there. The stubs of the
two captures are no whole NspiBind: behind what the tests name comes text, and the messages end early.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
from mutate import rpc_exchanges
from pcap import EMSMDB, Pcap, Rpc
from sealing import SealedRpc
from trees import facts
from wireshark import CAPTURES

NTLM, KERBEROS = CAPTURES / "sealed-nspi-ntlm.pcap", CAPTURES / "sealed-nspi-kerberos.pcap"
OURS = ("oxnspi", "emsmdb", "rop")
# What the captures' script sealed, request and response.
STUBS = {
    NTLM: (b"\x44\x33\x22\x11\xc0\xc1\xc2\xc3\xd0\xd1\xe0\xe1\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7sealed request stub",
           b"\0\0\0\0sealed answer"),
    KERBEROS: (b"\x44\x33\x22\x11\xc0\xc1\xc2\xc3\xd0\xd1\xe0\xe1\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7"
               b"kerberos sealed request", b"\0\0\0\0kerberos sealed answer"),
}


def keys(tshark, capture):
    """The options that let Wireshark decrypt a capture."""
    if capture == NTLM:
        return ["-o", "ntlmssp.nt_password:Passw0rd"]
    keytab = tshark.place(capture.with_suffix(".keytab"))
    return ["-o", "kerberos.decrypt:TRUE", "-o", f"kerberos.file:{tshark.inside(keytab)}"]


def calls(tshark, capture, *options):
    """Request and response of the one call."""
    return [packet for packet in tshark.pdml(capture, *options) if packet.proto("oxnspi") is not None]


@pytest.mark.parametrize("capture", STUBS, ids=lambda path: path.stem)
@pytest.mark.parametrize("passes", [[], ["-2"]], ids=["one pass", "two passes"])
def test_fields_with_the_key(tshark, capture, passes):
    request, response = calls(tshark, capture, *keys(tshark, capture), *passes)
    plain, answer = STUBS[capture]
    # NspiBind, MS-OXNSPI 3.1.4.1.1: dwFlags, then pStat (2.2.8)
    flags, *stat = struct.unpack_from("<7I", plain)
    assert request.first("oxnspi.bind.flags").int() == flags
    names = ["sort_type", "container_id", "current_rec", "delta", "num_pos", "total_recs"]
    assert [request.first(f"oxnspi.stat.{name}").bytes for name in names] \
        == [struct.pack("<I", value) for value in stat]
    # pServerGuid: no referent; then what should be contextHandle
    assert response.first("oxnspi.request_in").show == str(request.number)
    rest = b"".join(node.bytes for name in ("oxnspi.bind.context_handle", "oxnspi.undecoded")
                    for node in response.all(name))
    assert rest == answer[4:]


@pytest.mark.parametrize("capture", STUBS, ids=lambda path: path.stem)
def test_without_the_key(tshark, capture):
    """Wireshark's own item for encrypted stubs, nothing guessed in it, and no complaint."""
    for packet in calls(tshark, capture):
        assert packet.first("dcerpc.encrypted_stub_data") is not None
        named = {node.name for name in OURS for node in packet.starting(name + ".")}
        assert named <= {"oxnspi.opnum"}, named
        assert packet.experts == [] and packet.first("_ws.malformed") is None


@pytest.mark.parametrize("capture,options", [
    (NTLM, ["-o", "ntlmssp.nt_password:wrong"]), (KERBEROS, ["-o", "kerberos.decrypt:TRUE"])],
    ids=["wrong password", "no keytab"])
def test_with_a_wrong_key(tshark, capture, options):
    for packet in calls(tshark, capture, *options):
        assert packet.first("oxnspi.bind.flags") is None
        assert packet.first("_ws.malformed") is None


def test_sealed_emsmdb(tshark, links):
    """The calls of a capture, sealed with NTLM: the same tree as in the clear."""
    plain, sealed = Pcap(), Pcap()
    clear, secure = Rpc(plain, EMSMDB), SealedRpc(sealed, EMSMDB, NTLM)
    frames = {}
    for call in next(rpc_exchanges(CAPTURES / "rpctcp-emsmdb.pcap")):
        # Wireshark passes no stub on when it has nothing to decrypt in it.
        if call.request and max(len(call.request), len(call.response)) < 60000:
            frames.update(zip(clear.exchange(call.kind, call.request, call.response),
                              secure.exchange(call.kind, call.request, call.response)))
    expected = {packet.number: facts(packet, links, frames) for packet in tshark.pdml(bytes(plain))}
    same = {number: number for number in frames.values()}
    shown = {packet.number: facts(packet, links, same) for packet in tshark.pdml(bytes(sealed), *keys(tshark, NTLM))}
    assert len(frames) > 20 and sum(map(len, expected.values())) > 1000
    for number, frame in frames.items():
        ours = [fact for fact in shown[frame] if fact[0] != "dcerpc.auth_padding"]
        assert ours == expected[number], (number, frame)

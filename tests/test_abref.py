"""RFR (MS-OXABREF) over DCE/RPC on TCP.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct
import uuid

import pytest
from match import rpc_calls
from mutate import rpc_exchanges
from pcap import Pcap, Rpc
from wireshark import CAPTURES

CAPTURE = "rpctcp-rfr"
RFR = (uuid.UUID("1544f5e0-613c-11d1-93df-00c04fd7bd09"), 1, 0)
NAMES = {"RfrGetNewDSA": "rfr_get_new_dsa", "RfrGetFQDNFromServerDN": "rfr_get_fqdn_from_server_dn"}


def field(packet, name):
    return next((node for node in packet.starting("oxabref.") if node.name.rsplit(".", 1)[1] == name), None)


SNAKE = {"ulFlags": "ul_flags", "pUserDN": "p_user_dn", "ppszUnused": "ppsz_unused", "ppszServer": "ppsz_server",
         "cbMailboxServerDN": "cb_mailbox_server_dn", "szMailboxServerDN": "sz_mailbox_server_dn",
         "ppszServerFQDN": "ppsz_server_fqdn", "ErrorCode": "return_value"}


def test_calls_as_logged(packets, operations):
    """Every parameter that the client wrote or read."""
    shown = rpc_calls(packets(CAPTURE), "oxabref")
    logged = [one for one in operations(CAPTURE) if one["request_type"] == "call"]
    assert len(logged) == 3
    for opnum in (0, 1):
        for operation, (request, response) in zip([one for one in logged if one["opnum"] == opnum], shown[opnum]):
            assert operation["method"] in request.first("oxabref.opnum").showname
            for record, packet in ((operation["req"], request), (operation["resp"], response)):
                for key, value in record.items():
                    if key not in SNAKE or packet is None:
                        continue
                    node = field(packet, SNAKE[key])
                    if key == "ppszUnused":
                        assert node is None            # a null pointer
                    elif isinstance(value, int):
                        assert node.int() == value
                    else:
                        assert node.show == value.rstrip("\0")


def test_all_is_decoded(packets):
    for packet in packets(CAPTURE):
        assert not packet.all("oxabref.undecoded") and not packet.malformed, packet.number


def string(text):
    data = text.encode() + b"\0"
    return struct.pack("<III", len(data), 0, len(data)) + data


def padded(data):
    return data + bytes(-len(data) % 4)


def test_pointers_to_pointers(tshark):
    """[in,out,unique,string] unsigned char **: null, pointing to null, pointing to a string (C706 14.3.12)."""
    dn = padded(bytes(4) + string("/o=A/cn=b"))
    pcap = Pcap()
    rpc = Rpc(pcap, RFR)
    rpc.exchange(0, dn + bytes(4) + struct.pack("<I", 1) + bytes(4))
    rpc.exchange(0, padded(dn + struct.pack("<II", 1, 2) + string("unused")) + struct.pack("<II", 3, 4) + string("server"))
    packets = [packet for packet in tshark.pdml(bytes(pcap)) if packet.proto("oxabref")]
    assert [[getattr(field(packet, name), "show", None) for name in ("ppsz_unused", "ppsz_server")] for packet in packets] \
        == [[None, None], ["unused", "server"]]
    assert [len(packet.all("oxabref.ndr.referent_id")) for packet in packets] == [3, 4]
    assert not any(packet.all("oxabref.undecoded") for packet in packets)


@pytest.mark.parametrize("opnum", (0, 1))
def test_cut_at_every_byte(tshark, opnum):
    """What is there is decoded, what is missing is named."""
    request, response = next((one.request, one.response) for calls in rpc_exchanges(CAPTURES / f"{CAPTURE}.pcap")
                             for one in calls if one.kind == opnum)
    pcap = Pcap()
    rpc = Rpc(pcap, RFR)
    cut = {}
    for data, is_request in ((request, True), (response, False)):
        for size in range(1, len(data)):
            number = rpc.exchange(opnum, data[:size]) if is_request else rpc.exchange(opnum, request, data[:size])
            cut[number[0 if is_request else 1]] = size
    for packet in tshark.pdml(bytes(pcap)):
        if packet.number in cut:
            assert not packet.malformed, packet.number
            shorts = packet.all("oxabref.short")
            assert len(shorts) == 1, (packet.number, cut[packet.number], packet.experts)

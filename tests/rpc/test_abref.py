"""RFR (MS-OXABREF) over DCE/RPC on TCP.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

import pytest
from match import rpc_calls
from mutate import rpc_exchanges
from partial import without
from pcap import RFR, Pcap, Rpc
from referrals import GET_FQDN, GET_NEW_DSA, fqdn_request, fqdn_response, new_dsa_request, new_dsa_response
from wireshark import CAPTURES

CAPTURE = "rpctcp-rfr"
CAPTURED = ("rpctcp-rfr", "rpchttp-rfr")


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


# ---- calls ----

def shown_calls(packets):
    """(frame, its time, is it a request, call id, what it says of its call) of every message."""
    for packet in packets:
        if packet.first("dcerpc.cn_call_id") is None or packet.first("dcerpc.pkt_type").show not in ("0", "2", "3"):
            continue
        layer = packet.proto("oxabref")
        links = {name: node.show for name in ("request_in", "response_in", "time", "session")
                 if layer and (node := layer.first(f"oxabref.{name}")) is not None}
        yield (packet.number, float(packet.first("frame.time_relative").show), packet.first("dcerpc.pkt_type").show == "0",
               packet.first("dcerpc.cn_call_id").show, links)


@pytest.mark.parametrize("name", CAPTURED)
def test_links_and_times(tshark, name):
    """Request and response by DCE/RPC's call id, the time from those of the frames; no session. A fault answers, too."""
    calls = list(shown_calls(tshark.pdml(CAPTURES / f"{name}.pcap", "-2")))
    assert len(calls) == 6
    for number, at, is_request, call, links in calls:
        other, other_at = next(one[:2] for one in calls if one[3] == call and one[0] != number)
        if is_request:
            assert links == {"response_in": str(other)}
        elif links:
            assert links.keys() == {"request_in", "time"} and links["request_in"] == str(other)
            assert float(links["time"]) == pytest.approx(at - other_at, abs=1e-6)
    assert sum(bool(links) for *_, links in calls) == 6


def test_first_pass(packets):
    """What one pass can know: the request and the time, not the response."""
    calls = [one[4].keys() for one in shown_calls(packets(CAPTURE))]
    assert calls == [set(), {"request_in", "time"}, set(), {"request_in", "time"}, set(), {"request_in", "time"}]


def test_several_at_once(tshark):
    """Two calls that are answered in the other order, then the call id of the first again, which is not answered."""
    pcap = Pcap()
    rpc = Rpc(pcap, RFR)
    sent = [(call, rpc_request(rpc, call)) for call in (7, 8)]
    answered = {call: rpc_response(rpc, call) for call in (8, 7)}
    last = rpc_request(rpc, 7)
    links = {number: links for number, *_, links in shown_calls(tshark.pdml(bytes(pcap), "-2"))}
    for call, number in sent:
        assert links[number] == {"response_in": str(answered[call])}
        assert links[answered[call]]["request_in"] == str(number)
    assert links[last] == {}


def rpc_request(rpc, call):
    rpc.call = call
    stub = new_dsa_request()
    return rpc.connection.send(rpc.pdu(0, struct.pack("<IHH", len(stub), 0, GET_NEW_DSA) + stub))


def rpc_response(rpc, call):
    rpc.call = call
    stub = new_dsa_response("mail.example.com")
    return rpc.connection.reply(rpc.pdu(2, struct.pack("<IHBx", len(stub), 0, 0) + stub))


def test_request_or_response_not_captured(tshark):
    """A request without response has no link; a response without request is known to DCE/RPC only."""
    data = (CAPTURES / f"{CAPTURE}.pcap").read_bytes()
    requests, responses = (7, 9, 11), (8, 10, 12)       # the client's log has three calls
    for dropped, left in ((responses, requests), (requests, responses)):
        packets = tshark.pdml(without(data, lambda number, _: number in dropped), "-2")
        calls = list(shown_calls(packets))
        assert [one[0] for one in calls] == list(left) and not any(links for *_, links in calls)
        assert not any(packet.malformed for packet in packets)


def test_info(tshark):
    """What was asked, what came of it."""
    dn = "/o=Org/ou=Group/cn=Recipients/cn=user"
    pcap = Pcap()
    rpc = Rpc(pcap, RFR)
    rpc.exchange(GET_NEW_DSA, new_dsa_request(dn), new_dsa_response("mail.example.com"))
    rpc.exchange(GET_NEW_DSA, new_dsa_request(dn), new_dsa_response("ignored", 0x80040111))
    rpc.exchange(GET_FQDN, fqdn_request(dn), fqdn_response("ex1.example.com"))
    rpc.exchange(GET_FQDN, fqdn_request(dn), fqdn_response(None, 0x8004010F))
    assert [row[0][0] for row in tshark.fields(bytes(pcap), tshark.info_column,
                                               where="oxabref")] == [
        f"RfrGetNewDSA request {dn}", "RfrGetNewDSA response use mail.example.com",
        f"RfrGetNewDSA request {dn}", "RfrGetNewDSA response ecLoginFailure",
        f"RfrGetFQDNFromServerDN request {dn}", "RfrGetFQDNFromServerDN response use ex1.example.com",
        f"RfrGetFQDNFromServerDN request {dn}", "RfrGetFQDNFromServerDN response ecNotFound"]

"""Small messages that claim to be huge: what one frame shows and keeps is bounded, nothing is lost before.

Each body is some kilobytes on the wire and nearly four megabytes once decompressed (MS-XCA 2.4: a
match can be as long as the buffer), the most that one chain may hold.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from encode import COMPRESSED, LAST, execute_request, execute_response, rop_buffer, rpc_header_ext, u16
from pcap import META, MapiHttp

BUFFERS = 120
RELEASE = b"\x01\x00\x00"
BOOLEAN = b"\x0b\x00\x1d\x66"                      # PidTag 0x661d, PtypBoolean


def chain(payload):
    """The payload in every extended buffer of a chain, compressed."""
    return rpc_header_ext(payload, COMPRESSED) * (BUFFERS - 1) + rpc_header_ext(payload, COMPRESSED | LAST)


PAYLOADS = {
    "many ROPs": rop_buffer(RELEASE * 10000, [0]),
    "many values": rop_buffer(b"\x08\x00\0\0\0\0" + u16(6000) + (BOOLEAN + b"\1") * 6000, [0]),
    "many tags": rop_buffer(b"\x09\x00\0\0\0\0" + u16(7000) + BOOLEAN * 7000, [0]),
    "many handles": rop_buffer(b"", [0] * 8000),
}


@pytest.fixture(scope="module", params=list(PAYLOADS))
def huge(request, tshark):
    """(kind, frames) of a call whose request and response both hold the chain."""
    http = MapiHttp()
    body = chain(PAYLOADS[request.param])
    assert len(body) < 64 * 1024
    http.exchange("Execute", execute_request(body), META + execute_response(body))
    result, output = tshark.run_to_file(bytes(http.pcap), "-V")
    assert result.returncode == 0
    text = output.read_text(errors="replace")
    output.unlink()
    return request.param, text


def test_no_frame_is_given_up(huge):
    _, text = huge
    assert "Dissector bug" not in text and "Malformed Packet" not in text
    assert text.count("RPC_HEADER_EXT [") >= 2


def test_what_is_left_out_is_said(huge):
    _, text = huge
    assert "Too many items to show" in text


def test_rops_of_one_message_are_bounded(tshark):
    """The tree is full by then, so the note is asked of Wireshark's list of expert infos."""
    http = MapiHttp()
    http.exchange("Execute", execute_request(chain(PAYLOADS["many ROPs"])))
    report = tshark.run(bytes(http.pcap), "-q", "-z", "expert").stdout
    assert "more than 65536 ROPs in one message" in report

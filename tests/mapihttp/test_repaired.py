"""Bugs of the transports that were found and repaired: dates, quoted requests, HTTP/2 inside of HTTP/2.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import subprocess

import pytest
from encode import execute_request, execute_response, get_properties_all, rop_buffer, rpc_header_ext
from pcap import META, MapiHttp, Pcap, headers
from test_http2 import HEADERS, Streams

REQUEST = execute_request(rpc_header_ext(rop_buffer(get_properties_all(), [1])))
RESPONSE = META + execute_response(b"")


@pytest.mark.parametrize("clock,valid", [("23:59:59", True), ("23:59:60", True), ("99:99:99", False),
                                         ("24:00:00", False), ("12:60:00", False), ("12:00:61", False)])
def test_start_time_is_a_time_of_day(tshark, clock, valid):
    client = MapiHttp()
    _, frame = client.exchange("Execute", REQUEST, RESPONSE.replace(b"22:13:20", clock.encode()))
    packet = tshark.pdml(bytes(client.pcap))[frame - 1]
    assert bool(packet.all("mapihttp.start_time")) == valid
    assert bool(packet.all("mapihttp.bad_value")) != valid


def ping(client):
    """A request without body, which Wireshark's HTTP dissector gives to nobody."""
    return headers("POST /mapi/emsmdb/ HTTP/1.1", client.request_pairs("PING"), b"")


@pytest.mark.parametrize("port", [25, 9999])
@pytest.mark.parametrize("before", [b"DATA\r\n", b"Received: by mail.example.com\r\n\r\n> ",
                                    b"2026-11-22 13:59:13 access log: "])
def test_a_quoted_request_is_none(tshark, port, before):
    client = MapiHttp()
    pcap = client.pcap
    quoting = pcap.connection(("10.0.0.9", port))
    if port == 25:
        quoting.reply(b"220 mail.example.com ESMTP\r\n")
    quoting.send(before + ping(client))
    quoting.send(before + headers("POST /mapi/emsmdb/ HTTP/1.1", client.request_pairs("Connect"), b""))
    _, opened = client.exchange("Execute", REQUEST, RESPONSE)
    packets = tshark.pdml(bytes(pcap))
    assert [packet.number for packet in packets if packet.all("mapihttp")] == [opened - 1, opened]
    assert packets[opened - 1].first("mapihttp.session").show == "1", "the quoted Connect opened a session"


def test_a_request_at_the_start_of_http_is_one(tshark):
    client = MapiHttp()
    connection = client.pcap.connection()
    frame = connection.send(ping(client))
    answer = connection.reply(headers("HTTP/1.1 200 OK", client.response_pairs("PING"), b""))
    packets = tshark.pdml(bytes(client.pcap))
    assert packets[frame - 1].first("mapihttp.request_type").show == "PING"
    assert packets[answer - 1].first("mapihttp.request_in").show == str(frame)


def test_a_request_behind_another_message_is_one(tshark):
    client = MapiHttp()
    connection = client.pcap.connection()
    frame = connection.send(headers("GET /healthcheck.htm HTTP/1.1", [("Host", "mail.example.com")], b"")
                            + ping(client))
    packets = tshark.pdml(bytes(client.pcap))
    assert packets[frame - 1].first("mapihttp.request_type").show == "PING"


def test_a_final_response_behind_an_interim_one(tshark):
    client = MapiHttp()
    connection = client.pcap.connection()
    request = connection.send(headers("POST /mapi/emsmdb/ HTTP/1.1", client.request_pairs("Execute"), REQUEST))
    frame = connection.reply(b"HTTP/1.1 100 Continue\r\n\r\n"
                             + headers("HTTP/1.1 401 Unauthorized", [("Content-Type", "text/html")], b"no"))
    packet = tshark.pdml(bytes(client.pcap))[frame - 1]
    assert packet.first("mapihttp.http_status").show == "401"
    assert packet.first("mapihttp.request_in").show == str(request)


def test_a_mail_is_no_message_on_the_first_pass_either(tshark):
    client = MapiHttp(Pcap())
    connection = client.pcap.connection(("10.0.0.9", 25))
    connection.reply(b"220 mail.example.com ESMTP\r\n")
    connection.send(ping(client))           # the segment of a mail that begins with the quotation
    out = tshark.run(bytes(client.pcap), "-Y", "mapihttp").stdout
    assert out == ""


# A body type that holds HTTP, as a tunnel might: Wireshark's HTTP dissector hands HTTP/2 that begins in it to the plugin
# while the plugin is still in the HTTP/2 around it.
NESTED = """local types = DissectorTable.get("media_type")
types:add("application/x-nested", Dissector.get("http"))
"""
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
SETTINGS = b"\0\0\0\x04\0\0\0\0\0"


def test_http2_inside_of_http2(tshark, tmp_path):
    if "with Lua" not in subprocess.run([*tshark.prefix, tshark.program, "--version"], env=tshark.env,
                                        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
                                        cwd="/").stdout.replace("\n", " "):
        pytest.skip("this tshark has no Lua")
    script = tshark.home / "nested.lua"
    script.write_text(NESTED)
    script.chmod(0o644)
    streams = Streams()
    _, frame = streams.requests((HEADERS, REQUEST), ([("content-type", "application/x-nested")], PREFACE + SETTINGS),
                                (HEADERS, REQUEST))
    packet = streams.packets(tshark, "-X", f"lua_script:{tshark.inside(script)}")[frame]
    assert len(packet.all("http2")) >= 2, "the bytes inside did not get to HTTP/2"
    assert [node.show for node in packet.all("mapihttp.request_type")] == ["Execute"] * 2
    assert not packet.all("mapihttp.request_type_guessed") and not packet.all("mapihttp.no_headers")
    assert not packet.all("_ws.malformed")

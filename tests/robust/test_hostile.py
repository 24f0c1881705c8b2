"""Messages made to confuse or to cost: found by reviewers and fuzzers, each once a crash, a hang or a wrong tree.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json
import re

import pytest
from encode import (LAST, XOR_MAGIC, execute_request, execute_response, get_properties_all, rop_buffer,
                    rpc_header_ext, u16, u32)
from pcap import META, MapiHttp, headers


def frames(tshark, http):
    return {packet.number: packet for packet in tshark.pdml(bytes(http.pcap))}


# What is told behind the last message of a session, with the expert info below it.
ENDING = re.compile(r"^ *\d+ objects? (?:is|are) never released: .*\n(?:^ +\[?.*(?:never released|Severity|Group).*\n)*", re.M)

LATER = re.compile(r"Response in|Not executed")


def both_passes(tshark, http):
    """The tree's lines in one pass and in two, without what one pass cannot know."""
    runs = [tshark.run(bytes(http.pcap), "-O", "mapihttp,rop,oxnspi", *two).stdout for two in ((), ("-2",))]
    return [[line for line in ENDING.sub("", run).splitlines() if not LATER.search(line)] for run in runs]


def test_execute_response_to_a_ping(tshark):
    """A PING has no session; a response that claims to be Execute's is not its response."""
    http = MapiHttp()
    connection = http.pcap.connection()
    connection.send(headers("POST /mapi/emsmdb/ HTTP/1.1", [("Content-Type", "application/mapi-http"),
                                                             ("X-RequestType", "PING"), ("X-RequestId", "{x}:1")], b""))
    body = META + execute_response(rpc_header_ext(rop_buffer(b"\x02\x00" + u32(0) + b"\0\0", [5])))
    number = connection.reply(headers("HTTP/1.1 200 OK", [("Content-Type", "application/mapi-http"),
                                                          ("X-RequestType", "Execute"), ("X-RequestId", "{x}:1"),
                                                          ("X-ResponseCode", "0")], body))
    packet = frames(tshark, http)[number]
    assert packet.first("rop.open_folder.has_rules") is not None
    assert packet.first("mapihttp.request_in") is None
    once, twice = both_passes(tshark, http)
    assert once == twice


def test_failure_without_a_request_type(tshark):
    http = MapiHttp()
    connection = http.pcap.connection()
    kind = [("Content-Type", "application/mapi-http")]
    connection.send(headers("POST /mapi/nspi/ HTTP/1.1", kind, b"abcd"))
    number = connection.reply(headers("HTTP/1.1 200 OK", [*kind, ("X-ResponseCode", "0")], META + u32(5) + u32(0)))
    assert frames(tshark, http)[number].first("mapihttp.status_code").int() == 5


def test_rows_of_columns_without_bytes(tshark):
    """PtypObject takes no bytes in the address book: 20,000 rows of 20,000 such columns are 40,000 bytes."""
    http = MapiHttp(endpoint="nspi")
    n = 20000
    body = (META + u32(0) + u32(0) + b"\0" + b"\xff" + u32(n) + u32(0x3001000D) * n + u32(n) + b"\0" * n)
    _, number = http.exchange("QueryRows", u32(0) + b"\0" + u32(0) + u32(n) + b"\0" + u32(0), body)
    notes = tshark.run(bytes(http.pcap), "-q", "-z", "expert").stdout
    assert "cells without bytes" in notes


def test_header_of_very_many_cookies(tshark):
    http = MapiHttp(cookie="a=1")
    other = MapiHttp(http.pcap, cookie="b=2")
    for one in (http, other):
        one.exchange("Execute", execute_request(b""), META + execute_response(b""))
    http.cookie = ";".join(["a=1", "b=2"] * 4000)
    first, _ = http.exchange("Execute", execute_request(b""), META + execute_response(b""))
    assert frames(tshark, http)[first].first("mapihttp.session") is not None


def test_chain_of_very_many_buffers(tshark):
    http = MapiHttp()
    chain = rpc_header_ext(u16(2), XOR_MAGIC) * 20000 + rpc_header_ext(rop_buffer(b"", []), LAST)
    http.exchange("Execute", execute_request(chain))
    notes = tshark.run(bytes(http.pcap), "-q", "-z", "expert").stdout
    assert "More than 4096 RPC_HEADER_EXT" in notes


def test_info_when_the_first_payload_has_no_rops(tshark):
    http = MapiHttp()
    chain = rpc_header_ext(rop_buffer(b"", [1]), 0) + rpc_header_ext(rop_buffer(b"\x01\x00\x00" * 2, [1]))
    http.exchange("Execute", execute_request(chain))
    column = tshark.info_column
    expected = [[["Execute request: RopRelease object 0x00000001, opened before the capture ×2"]]]
    for two in ((), ("-2",)):
        assert tshark.fields(bytes(http.pcap), column, extra=two) == expected


def test_response_that_ends_with_the_connection(tshark):
    """Neither Content-Length nor chunks: shown with its headers, whatever Wireshark makes of the rest."""
    http = MapiHttp()
    connection = http.pcap.connection()
    connection.send(headers("POST /mapi/emsmdb/ HTTP/1.1", http.request_pairs("Execute"),
                            execute_request(rpc_header_ext(rop_buffer(get_properties_all(), [1])))))
    number = connection.reply(b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html>")
    connection.reply(b"gone</html>")
    assert frames(tshark, http)[number].first("mapihttp.http_status").int() == 502
    once, twice = both_passes(tshark, http)
    assert once == twice
    shown = {tuple(map(str, row)) for row in tshark.fields(bytes(http.pcap), "frame.number", where="mapihttp.http_status")}
    assert shown == {(str([str(number)]),)}


def test_header_values_that_are_no_utf8(tshark):
    http = MapiHttp()
    connection = http.pcap.connection()
    body = execute_request(rpc_header_ext(rop_buffer(get_properties_all(), [1])))
    head = ("POST /mapi/emsmdb/ HTTP/1.1\r\nContent-Type: application/mapi-http\r\nX-RequestType: Execute\r\n"
            f"X-ClientInfo: A\x80\xffB\r\nContent-Length: {len(body)}\r\n\r\n").encode("latin-1")
    connection.send(head + body)
    raw = tshark.run(bytes(http.pcap), "-T", "json", "-J", "mapihttp").stdout
    assert json.loads(raw)[0]["_source"]["layers"]["mapihttp"]["mapihttp.client_info"].startswith("A")


@pytest.mark.parametrize("count", [0, 1, 0x7FFF, 0xFFFF])
def test_recipient_column_counts(tshark, count):
    """RecipientColumnCount against one known column."""
    http = MapiHttp()
    row = u16(0) + u16(count) + b"\0" + u32(5)
    rops = b"\x0e\x00\x00" + u16(1) + u32(0x39000003) + u16(1) + u32(0) + b"\x01" + u16(len(row)) + row
    number, _ = http.exchange("Execute", execute_request(rpc_header_ext(rop_buffer(rops, [1]))))
    packet = frames(tshark, http)[number]
    shown = [node.int() for node in packet.all("oxprops.display_type")]
    assert shown == ([5] if count == 1 else [])
    assert bool(packet.experts) == (count != 1)


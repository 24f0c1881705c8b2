"""Damaged messages over HTTP/2, with headers and without: no crash, no sanitizer report, no message given up.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random
import re

import pytest
from h2capture import H2, Clear, replay
from mutate import cuts, exchanges
from pcap import Pcap
from test_http2 import AS_HTTP2, HEADERS, UNKNOWN_PORT, answer, capture
from tlscapture import pieces

pytestmark = [pytest.mark.sanitizer, pytest.mark.host]

LONGEST = 300                     # bytes of a body; a cut at every byte costs all of it
DAMAGES = 500
POST = [(":method", "POST"), (":scheme", "https"), (":authority", "a"), (":path", "/mapi/emsmdb/")]


class Recorder(Clear):
    """Keeps what is sent, besides."""

    def __init__(self, pcap, port):
        super().__init__(pcap, port)
        self.sent = []

    def send(self, data):
        self.sent.append((0, data))
        return super().send(data)

    def reply(self, data):
        self.sent.append((1, data))
        return super().reply(data)


def run(tshark, pcap, options):
    """The output of tshark -V on a capture; fails on a crash or a sanitizer's report."""
    done, output = tshark.run_to_file(bytes(pcap), "-V", "-O", "mapihttp,rop,oxnspi,emsmdb", *options)
    text = output.read_text(errors="replace")
    output.unlink()
    assert not done.returncode and not re.search("Sanitizer|runtime error", done.stderr), done.stderr[-3000:]
    return text


@pytest.mark.parametrize("port,options", [(80, []), (UNKNOWN_PORT, AS_HTTP2)], ids=["headers", "guessed"])
@pytest.mark.parametrize("name", ["mapihttp-logon-folders", "mapihttp-nspi"])
def test_cut_at_every_byte(sanitized_tshark, name, port, options):
    h2, count = H2(Clear(pcap := Pcap(), port)), 0
    for exchange in exchanges(capture(name))[:8]:
        if max(len(exchange.request), len(exchange.response or b"")) > LONGEST:
            continue
        headers = [(key, exchange.kind if key == "x-requesttype" else value) for key, value in HEADERS]
        for mutant in cuts(exchange, exchange.kind):
            stream, _ = h2.request(POST + headers, mutant.data if mutant.is_request else exchange.request)
            h2.message(1, stream, [(":status", "200")] + answer(exchange.kind),
                       exchange.response if mutant.is_request else mutant.data)
            count += 1
    assert count > 500
    text = run(sanitized_tshark, pcap, options)
    assert "[Malformed Packet" not in text and "Dissector bug" not in text


def test_damaged_frames(sanitized_tshark):
    """Bytes of HTTP/2 itself, each damage on a connection of its own."""
    original = Recorder(Pcap(), 80)
    h2 = H2(original)
    for exchange in exchanges(capture("mapihttp-logon-folders"))[:6]:
        stream, _ = h2.request(POST + HEADERS, exchange.request)
        h2.message(1, stream, [(":status", "200")] + answer(), exchange.response)
    pcap, choice = Pcap(), random.Random(4)
    for _ in range(DAMAGES):
        connection, victim = pcap.connection(), choice.randrange(len(original.sent))
        for number, (side, data) in enumerate(original.sent):
            if number == victim:
                at = choice.randrange(min(len(data), choice.choice([9, 60, len(data)])))
                data = data[:at] + bytes([choice.choice([0, 1, 0x7F, 0xFF, data[at] ^ 1 << choice.randrange(8)])]) \
                    + data[at + 1:]
            connection.send(data, side)
    run(sanitized_tshark, pcap, [])


def test_damaged_tls(sanitized_tshark, tmp_path):
    """Where records can't be decrypted any more, what follows is left alone."""
    replayed = replay(capture("mapihttp-errors"), tmp_path)
    path = tmp_path / "whole.pcap"
    path.write_bytes(replayed.capture)
    sent, pcap = pieces(path, starts_at_syn=False), Pcap()
    for lost in range(3, len(sent)):
        connection = pcap.connection(("10.0.0.1", 443))
        for number, piece in enumerate(sent):
            connection.send(piece.data if number != lost else piece.data[:len(piece.data) // 2], piece.side)
    run(sanitized_tshark, pcap, replayed.options(sanitized_tshark))

"""Damaged RPC over HTTP: no crash, no sanitizer report, bounded memory; what came before stays decoded.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random
import re
import struct

import pytest
import rpch
from pcap import Pcap
from test_rpch import C, FORMS, I, INSIDE, N, O, chunks, compose, every, reference, whole

pytestmark = [pytest.mark.sanitizer, pytest.mark.host]


def check(tshark, capture, frames, *args):
    """Runs tshark with two passes; nothing crashes, and all frames are read."""
    done, output = tshark.run_to_file(capture, "-2", "-V", "-O", "rpch", *args)
    text = output.read_text(encoding="utf-8", errors="replace")
    output.unlink()
    assert done.returncode == 0, done.stderr[-3000:]
    assert not re.search("Sanitizer|runtime error|DISSECTOR BUG", done.stderr), done.stderr[-3000:]
    assert "Dissector bug" not in text
    assert text.count("\nFrame ") + text.startswith("Frame ") == frames
    return text


def begun(pcap, number):
    """A virtual connection that is open, without a bind."""
    return rpch.Virtual(pcap, number).begin()


def test_rts_pdus_cut_at_every_byte(sanitized_tshark):
    """Each on a connection of its own: the bytes end, and frag_length says that they do."""
    pcap, number, told = Pcap(), 0, 0
    for _, side, channel, pdu in FORMS + [(name, 1, 2, pdu) for name, pdu in INSIDE]:
        for size in range(1, len(pdu)):
            for shown in {pdu[:size], pdu[:8] + struct.pack("<H", size) + pdu[10:size]}:
                number += 1
                both = begun(pcap, number)
                (both.in_ if channel == 1 else both.out).send(shown, side)
                told += size >= 16 and shown[8:10] == struct.pack("<H", size)
    text = check(sanitized_tshark, bytes(pcap), pcap.count)
    assert number > 2000 and told > 1000
    assert len(re.findall(r"\[The commands don't fit the RTS PDU\]", text)) == told


def damaged(data, dice):
    """A copy with some bytes changed, cut out or doubled."""
    data = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(data))
        what = dice.randrange(4)
        if what == 0:
            data[at] = dice.choice((0, 1, 5, 0x14, 0x7F, 0x80, 0xFF, dice.randrange(256)))
        elif what == 1:
            del data[at:at + dice.randint(1, 20)]
            data += b"\0"
        elif what == 2:
            data[at:at] = data[at:at + dice.randint(1, 40)]
        else:
            data[at:at + 4] = dice.choice((bytes(4), b"\xff" * 4, b"\xff\xff\xff\x7f"))
    return bytes(data)


@pytest.mark.parametrize("seed", range(4))
def test_mutated_streams(sanitized_tshark, seed):
    """Both channels' bytes, HTTP included, in segments of any size."""
    dice, pcap = random.Random(seed), Pcap()
    to_server, to_client = reference()
    forms = [pdu for _, _, _, pdu in FORMS]
    for _ in range(400):
        in_, out = pcap.connection(), pcap.connection()
        chunked = dice.random() < 0.3
        body = b"".join(to_client + dice.sample(forms, 3))
        header = rpch.response("Transfer-Encoding: chunked", length=None) if chunked else rpch.response()
        parts = [(out, 0, rpch.request("RPC_OUT_DATA", dice.choice((76, 120, 20, 1 << 31))) + rpch.conn_a1(C, O)),
                 (in_, 0, rpch.request("RPC_IN_DATA", rpch.GIB) + b"".join(to_server + dice.sample(forms, 3))),
                 (out, 1, header + (chunks(body, dice.randint(1, 300)) if chunked else body))]
        for end, side, data in parts:
            for part in every(dice.choice((11, 50, 200, 3000)))(damaged(data, dice)):
                end.send(part, side)
    check(sanitized_tshark, bytes(pcap), pcap.count)


def test_rts_storm(tshark):
    """A hundred thousand RTS PDUs on one channel: each is shown, and none costs more than the ones before."""
    pcap = Pcap()
    both = begun(pcap, 1)
    storm = [rpch.rts(rpch.PING), rpch.flow_control_ack(60, 65536, both.out_cookie), rpch.rts(0, rpch.cookie(N))]
    block = b"".join(storm) * 400
    for _ in range(84):
        both.in_.send(block)
    text = check(tshark, bytes(pcap), pcap.count)
    assert text.count("[RTS PDU: Ping]") > 33000


def cookie_storm(number):
    return struct.pack("<QQ", number, ~number & 0xFFFFFFFFFFFFFFFF)


def test_cookie_storm(tshark):
    """One connection that begins virtual connections without end: not followed beyond some, and that is said."""
    pcap = Pcap()
    end = pcap.connection()
    end.send(rpch.request("RPC_IN_DATA", rpch.GIB))
    for at in range(0, 20000, 200):
        end.send(b"".join(rpch.conn_b1(cookie_storm(number), I) for number in range(at, at + 200)))
    text = check(tshark, bytes(pcap), pcap.count)
    numbers = {int(number) for number in re.findall(r"\[Association: (\d+)\]", text)}
    assert len(numbers) < 20 and "begins too many virtual connections" in text


@pytest.mark.parametrize("cookie", ["own", "same"])
def test_thousands_of_associations(tshark, cookie):
    """None of them is ever closed; with a cookie of its own each, and all with one cookie."""
    pcap, count = Pcap(), 4000
    for number in range(count):
        value = cookie_storm(number) if cookie == "own" else C
        in_, out = pcap.connection(), pcap.connection()
        out.send(rpch.request("RPC_OUT_DATA", 76) + rpch.conn_a1(value, O))
        in_.send(rpch.request("RPC_IN_DATA", rpch.GIB) + rpch.conn_b1(value, I))
    text = check(tshark, bytes(pcap), pcap.count)
    numbers = [int(number) for number in re.findall(r"\[Association: (\d+)\]", text)]
    assert numbers == [at // 2 + 1 for at in range(2 * count)]


def test_requests_without_end(sanitized_tshark):
    """Headers that never end, Content-Lengths beyond any number, chunk sizes likewise."""
    pcap = Pcap()
    long = b"RPC_IN_DATA /rpc/rpcproxy.dll HTTP/1.1\r\n" + b"X-Y: " + b"z" * 90000
    for data in (long, rpch.request("RPC_IN_DATA", 10 ** 30) + rpch.conn_b1(C, I),
                 rpch.request("RPC_OUT_DATA", -5) + rpch.conn_a1(C, O)):
        pcap.connection().send(data)
    for line in (b"ffffffff\r\n", b"7fffffff\r\n", b"0\r\n\r\n", b"5;" + b"x" * 400, b"zz\r\n", b"1\r\n\5\r\n" * 200):
        end = pcap.connection()
        end.send(rpch.request("RPC_OUT_DATA", 76) + rpch.conn_a1(C, O))
        end.reply(rpch.response("Transfer-Encoding: chunked", length=None))
        end.reply(line)
        end.reply(line)
    end = pcap.connection()
    end.send(rpch.request("RPC_IN_DATA", rpch.GIB))
    end.send(rpch.request("RPC_IN_DATA", 0) * 200)
    end.send((rpch.request("RPC_IN_DATA", rpch.GIB) + rpch.rts(rpch.PING)) * 200)
    check(sanitized_tshark, bytes(pcap), pcap.count)


def test_truncated_capture(sanitized_tshark):
    """A snapshot length that cuts every frame."""
    for keep in (60, 80, 100, 200, 300):
        capture = compose(whole, every(90))
        parts, at, frames = [capture[:24]], 24, 0
        while at < len(capture):
            size, = struct.unpack_from("<I", capture, at + 8)
            kept = min(size, keep)
            parts.append(capture[at:at + 8] + struct.pack("<II", kept, size) + capture[at + 16:at + 16 + kept])
            at, frames = at + 16 + size, frames + 1
        check(sanitized_tshark, b"".join(parts), frames)

"""Export Objects of damaged captures, with sanitizers: no crash, no leak out of the folder, names that are valid.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random

import pytest
from exported import check_names, export
from fxtransfer import http_session
from mailitems import stream
from mailplay import everything, read_mail, read_stream, sync_stream, write_stream
from mutate import Exchange, Replay, exchanges, plain_execute
from pcap import Pcap
from wireshark import CAPTURES

pytestmark = [pytest.mark.host, pytest.mark.sanitizer]
SEED = 1601
PLACES = 90                       # of each stream that are damaged
EXTREMES = (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f")


def damaged(data, generator, count):
    """Copies with another byte, an extreme number, or bytes left out or doubled."""
    for at in generator.sample(range(len(data) - 4), count):
        kind = generator.randrange(5)
        if kind == 0:
            yield data[:at]
        elif kind == 1:
            yield data[:at] + bytes([generator.randrange(256)]) + data[at + 1:]
        elif kind == 2:
            yield data[:at] + generator.choice(EXTREMES) + data[at + 4:]
        elif kind == 3:
            yield data[:at] + data[at + generator.randrange(1, 40):]
        else:
            yield data[:at] + data[max(0, at - 200):]


def check(tshark, capture):
    for passes in ((), ("-2",)):
        found = export(tshark, capture, *passes)
        assert found
        check_names(found)


def test_damaged_streams(sanitized_tshark):
    generator, pcap = random.Random(SEED), Pcap()
    for number, whole in enumerate((sync_stream(everything()), stream())):
        session = http_session(pcap, number, alone=False)
        for data in damaged(whole, generator, PLACES):
            session.download("contentsSync").get_all(data, [len(data) // 2] if len(data) > 1 else [])
        session.flush()
    check(sanitized_tshark, bytes(pcap))


def changed(data, generator):
    """A few other bytes, anywhere."""
    data = bytearray(data)
    for _ in range(generator.randrange(3) if len(data) > 60 else 0):
        data[generator.randrange(16, len(data))] = generator.randrange(256)
    return bytes(data)


@pytest.mark.parametrize("name", ["mapihttp-attachments-streams", "mapihttp-messages"])
def test_damaged_rops(sanitized_tshark, name):
    """Whole sessions, with bytes of their messages changed."""
    generator, pcap = random.Random(SEED), Pcap()
    for _ in range(8):
        replay = Replay()
        replay.peers.pcap = replay.pcap = pcap
        for one in exchanges(CAPTURES / f"{name}.pcap"):
            one = plain_execute(one) or one
            replay.add(Exchange(one.kind, changed(one.request, generator), changed(one.response, generator),
                                one.is_mapi))
    check(sanitized_tshark, bytes(pcap))


def test_an_undamaged_session(sanitized_tshark):
    """All that reads and writes messages; nothing of it is reported."""
    session = http_session()
    for stream_of in (read_stream, write_stream):
        read_mail(session, everything(), stream_of)
    check(sanitized_tshark, bytes(session.wire.http.pcap))

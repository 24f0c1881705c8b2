"""Damaged messages are exported: no crash, no hang, no sanitizer report, and no name that leaves the folder.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random

import pytest
from exported import check_names, export
from fxtransfer import OverHttp, OverTcp, Session
from mailplay import everything, read_mail, read_stream, sync_stream, write_stream
from pcap import Pcap
from test_fxics_robust import damaged

pytestmark = pytest.mark.host
SEED = 20261201


class DamagedSession(Session):
    """Some of what its ROPs ask and answer is not what it should be."""

    def __init__(self, wire, generator, chance):
        super().__init__(wire, alone=False)
        self.generator, self.chance = generator, chance

    def _damage(self, data):
        if not data or self.generator.random() > self.chance:
            return data
        at = self.generator.randrange(len(data))
        return self.generator.choice([data[:at], data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1:],
                                      data[:at] + b"\xff\xff" + data[at + 2:], data + data[:at]])

    def rop(self, number, handle, body=b"", answer=b"", **more):
        return super().rop(number, handle, self._damage(body), answer and self._damage(answer), **more)


@pytest.mark.sanitizer
def test_damaged_synchronizations(sanitized_tshark):
    generator, pcap, session = random.Random(SEED), Pcap(), None
    whole = sync_stream(everything())
    for number, data in enumerate(sorted(damaged(whole, generator)) * 2 + [whole]):
        if number % 40 == 0:
            session = Session(OverHttp(pcap, number), alone=False)
        cuts = sorted(generator.sample(range(1, max(len(data), 5)), 3)) if len(data) > 5 else []
        session.download("contentsSync").get_all(data, [cut for cut in cuts if cut < len(data)])
        session.flush()
    found = export(sanitized_tshark, bytes(pcap))
    assert len(found) > 20
    check_names(found)


@pytest.mark.sanitizer
def test_damaged_reading(sanitized_tshark):
    generator, pcap = random.Random(SEED), Pcap()
    for number in range(150):
        wire = (OverHttp if number % 2 else OverTcp)(pcap, number)
        session = DamagedSession(wire, generator, 0.02 + 0.1 * (number % 3))
        read_mail(session, everything(), write_stream if number % 5 == 0 else read_stream)
        session.flush()
    found = export(sanitized_tshark, bytes(pcap))
    assert len(found) > 50
    check_names(found)
    again = export(sanitized_tshark, bytes(pcap), "-2")
    assert set(again) == set(found)

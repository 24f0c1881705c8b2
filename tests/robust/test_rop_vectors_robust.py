"""Damaged ROPs: every vector of data/rop-vectors.yaml cut, with extreme lengths and counts, and with wrong bytes.

No crash, no hang, no sanitizer report; a ROP that was cut says so. The buffers around the ROPs are whole, so that
the damage gets to the decoders. What comes before a vector is played undamaged.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random

import pytest
from encode import u16
from mutate import Mutant, Player, extremes
from pcap import MapiHttp, Pcap
from rop_vectors import earlier, exchange, is_request, load, rop_bytes
from damage import LENGTHS, SHARD, run_all
from test_rop_vectors import outer_rops, packets  # noqa: F401 (a fixture)

pytestmark = [pytest.mark.sanitizer, pytest.mark.host]

VECTORS = load()
SEED = 20100731
CALL = 1500                         # bytes that a call costs beside its ROP


class Shard:
    """Damaged copies of some vectors in one pcap, those of a vector in a session of their own."""

    def __init__(self):
        self.pcap, self.mutants, self.size, self.player, self.playing = Pcap(), {}, 0, None, None

    def add(self, vector, mutant):
        if self.playing != vector["name"]:
            self.playing = vector["name"]
            self.player = Player(MapiHttp(self.pcap, cookie=f"MapiContext={self.playing}"))
            self.player.mutants = self.mutants
            for call in earlier(vector):
                self.player.add(call)
        self.player.add_mutant(exchange(vector), mutant)
        self.size += len(mutant.data) + CALL


def shards(mutants_of):
    shard = Shard()
    for vector in VECTORS.values():
        for mutant in mutants_of(vector):
            shard.add(vector, mutant)
            if shard.size > SHARD:
                yield shard
                shard = Shard()
    yield shard


def mutant(vector, what, rop, cut=False):
    """The call that carries other bytes in the vector's place."""
    call = exchange(vector, rop)
    asked = is_request(vector)
    return Mutant(f"{vector['name']}: {what}", asked, call.request if asked else call.response, cut)


def test_cut_at_every_byte(sanitized_tshark):
    """RopSize tells where the list ends."""
    def cuts(vector):
        rop = rop_bytes(vector)
        for size in range(1, len(rop)):
            yield mutant(vector, f"cut to {size} of {len(rop)} bytes", rop[:size], cut=True)
    assert run_all(sanitized_tshark, shards(cuts)) > 5000


def test_cut_at_every_byte_with_the_old_size(sanitized_tshark):
    """RopSize reaches into the handle table, or beyond the payload."""
    def cuts(vector):
        rop = rop_bytes(vector)
        for size in range(1, len(rop)):
            short = mutant(vector, f"{len(rop) - size} bytes taken out", rop[:size])
            yield Mutant(short.where, short.is_request, with_size(short.data, rop[:size], len(rop)))
    assert run_all(sanitized_tshark, shards(cuts)) > 5000


def with_size(body, rop, size):
    """The body, with RopSize saying that the list has size bytes."""
    told, list_of = u16(len(rop) + 2) + rop, u16(size + 2) + rop
    assert body.count(told) >= 1
    at = body.rindex(told)
    return body[:at] + list_of + body[at + len(told):]


def test_extreme_lengths_and_counts(sanitized_tshark, packets):  # noqa: F811
    def resized(vector):
        rop, places = rop_bytes(vector), length_fields(packets[vector["name"]], rop_bytes(vector))
        found.extend(places)
        for offset, size, name in places:
            for value in extremes(size):
                new = value.to_bytes(size, "little")
                if rop[offset:offset + size] != new:
                    changed = rop[:offset] + new + rop[offset + size:]
                    yield mutant(vector, f"{name} at {offset} set to {value:#x}", changed)
    found = []
    run_all(sanitized_tshark, shards(resized))
    assert len(found) > 200


def length_fields(packet, rop):
    """(offset, size, name) of the lengths and counts in a vector's ROP."""
    item = outer_rops(packet)[0]
    found = [(node.pos - item.pos, node.size, node.name) for node in item.walk()
             if node.size in (1, 2, 4) and LENGTHS.search(node.name)]
    return [(at, size, name) for at, size, name in found if 0 <= at <= len(rop) - size]


def test_wrong_bytes(sanitized_tshark):
    """Each byte in turn: all bits other, and two values at random."""
    generator = random.Random(SEED)

    def changed(vector):
        rop = rop_bytes(vector)
        for at, byte in enumerate(rop):
            for value in {byte ^ 0xFF, byte ^ generator.randrange(1, 256), byte ^ 1 << generator.randrange(8)}:
                yield mutant(vector, f"byte {at} is {value:#04x}", rop[:at] + bytes([value]) + rop[at + 1:])
    assert run_all(sanitized_tshark, shards(changed)) > 20000

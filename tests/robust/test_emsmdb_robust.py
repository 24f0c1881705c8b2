"""Damaged stubs of every method of EMSMDB and AsyncEMSMDB: cut, with extreme words, with wrong bytes.

No crash, no hang, no sanitizer report; what was cut says so.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import random

import pytest
import stubs
from mutate import Exchange, Mutant, Player, cuts, extremes
from pcap import EMSMDB, Pcap, Rpc
from test_emsmdb_methods import CALLS, CONNECT_STUB, IPV4, name
from damage import run_all

pytestmark = [pytest.mark.sanitizer, pytest.mark.host]

SEED = 19960401


class Shard(Player):
    """Damaged copies of the calls of one interface, in one pcap; a datagram behind each may or may not be one of
    a registration."""

    def __init__(self, interface):
        super().__init__(Rpc(Pcap(), interface))

    def add_mutant(self, exchange, mutant):
        super().add_mutant(exchange, mutant)
        if exchange.kind == stubs.REGISTER:
            self.pcap.datagram(("10.0.0.1", 1025), ("192.0.2.7", 4711), b"0123456789abcdef")


def shards(mutants_of):
    for interface in {call[0][0]: call[0] for call in CALLS}.values():
        shard = Shard(interface)
        for call in (call for call in CALLS if call[0] is interface):
            for mutant in mutants_of(name(call), Exchange(call[1], call[3], call[4])):
                shard.add_mutant(Exchange(call[1], call[3], call[4]), mutant)
        yield shard


def test_cut_at_every_byte(sanitized_tshark):
    """The end of EcDoRpcExt has no form of its own, so a shorter one is as good."""
    def mutants(where, exchange):
        for mutant in cuts(exchange, where):
            yield Mutant(mutant.where, mutant.is_request, mutant.data, exchange.kind != stubs.RPC_EXT)
    assert run_all(sanitized_tshark, shards(mutants)) > 1500


def test_extreme_words(sanitized_tshark):
    """Counts, offsets and referents are all aligned words; the 16-bit counts are in them."""
    def mutants(where, exchange):
        for is_request, data in ((True, exchange.request), (False, exchange.response)):
            for offset in range(0, len(data) - 3, 4):
                for value in extremes(4):
                    yield Mutant(f"{where}: word at {offset} set to {value:#x}", is_request,
                                 data[:offset] + value.to_bytes(4, "little") + data[offset + 4:])
    assert run_all(sanitized_tshark, shards(mutants)) > 2000


def test_wrong_bytes(sanitized_tshark):
    generator = random.Random(SEED)

    def mutants(where, exchange):
        for is_request, data in ((True, exchange.request), (False, exchange.response)):
            for at, byte in enumerate(data):
                for value in (byte ^ 0xFF, byte ^ generator.randrange(1, 256)):
                    yield Mutant(f"{where}: byte {at} is {value:#04x}", is_request,
                                 data[:at] + bytes([value]) + data[at + 1:])
    assert run_all(sanitized_tshark, shards(mutants)) > 4000


def test_stubs_of_other_methods(sanitized_tshark):
    """Each method reads the stubs of every other one."""
    shard = Shard(EMSMDB)
    for opnum in range(16):
        for other in CALLS:
            for is_request in (True, False):
                exchange = Exchange(opnum, CONNECT_STUB, stubs.registered(1))
                shard.add_mutant(exchange, Mutant(f"{opnum}: {name(other)}", is_request, other[3 if is_request else 4]))
    shard.peers.exchange(stubs.REGISTER, stubs.register(b"0123456789abcdef", IPV4), b"")
    assert run_all(sanitized_tshark, [shard]) > 500

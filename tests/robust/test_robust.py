"""Damaged messages: no crash, no hang, no sanitizer report, and an expert info that says what was short.

Every message of both captures is cut at every byte and gets extreme values in every length and count.
Thousands of damaged copies go into one pcap, which tshark reads with a plugin built with sanitizers.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from damage import LENGTHS, LONGEST, OURS, SHARD, run_all
from mutate import (Mutant, Replay, RpcReplay, cuts, exchanges, extremes, plain_execute, resized,
                    rpc_exchanges)
from pcap import EMSMDB, NSPI
from wireshark import CAPTURES

pytestmark = [pytest.mark.sanitizer, pytest.mark.host]

NAMES = ["mapihttp-logon-folders", "mapihttp-messages", "mapihttp-nspi"]
RPC = {"rpctcp-nspi": NSPI, "rpctcp-emsmdb": EMSMDB}
DECODED = {"rpctcp-nspi": {*range(15), 16, 19, 20}, "rpctcp-emsmdb": {1, 4, 10, 11, 14}}


def session(name):
    """The capture's exchanges, and for those with compressed or obfuscated buffers the plain ones too."""
    found = []
    for number, exchange in enumerate(exchanges(CAPTURES / f"{name}.pcap"), 1):
        found.append((f"{name} {number} {exchange.kind}", exchange))
        plain = plain_execute(exchange)
        if plain:
            found.append((f"{name} {number} {exchange.kind} plain", plain))
    return found


def shards(name, mutants_of):
    """Replays of the session; each has the damaged copies of some of its messages."""
    endpoint = "nspi" if "nspi" in name else "emsmdb"
    replay, size, all_of_it = Replay(endpoint), 0, session(name)
    for at, (where, exchange) in enumerate(all_of_it):
        # The same answer as before to the same kind of request is not damaged again.
        is_new = all(exchange.kind != one.kind or exchange.response != one.response for _, one in all_of_it[:at])
        for mutant in mutants_of(where, exchange):
            if not is_new and not mutant.is_request:
                continue
            cost = len(mutant.data) + (0 if mutant.is_request else len(exchange.request)) + 1200
            if size + cost > SHARD:
                yield replay
                replay, size = Replay(endpoint), 0
                for _, earlier in all_of_it[:at]:
                    replay.add(earlier)
            replay.add_mutant(exchange, mutant)
            size += cost
        replay.add(exchange)
    yield replay


@pytest.mark.parametrize("name", NAMES)
def test_cut_at_every_byte(sanitized_tshark, name):
    count = run_all(sanitized_tshark, shards(name, lambda where, exchange: cuts(exchange, where)))
    assert count > 5000


@pytest.mark.parametrize("name", NAMES)
def test_extreme_lengths_and_counts(sanitized_tshark, tshark, name):
    places = length_fields(tshark, name)
    assert sum(map(len, places.values())) > 100

    def mutants(where, exchange):
        for is_request, data in ((True, exchange.request), (False, exchange.response)):
            yield from resized(data, is_request, places.get((where, is_request), []), where)
    run_all(sanitized_tshark, shards(name, mutants))


def length_fields(tshark, name):
    """Where the lengths and counts are: (message, is it a request) -> [(offset in the body, size, name)]."""
    replay, frames, places = Replay("nspi" if "nspi" in name else "emsmdb"), {}, {}
    for where, exchange in session(name):
        request, response = replay.add(exchange)
        frames[request] = where, True, exchange.request
        if response:
            frames[response] = where, False, exchange.response
    for packet in tshark.pdml(bytes(replay.pcap)):
        if packet.number not in frames:
            continue
        where, is_request, body = frames[packet.number]
        start = int(packet.first("frame.len").show) - len(body)
        for node in packet.walk():
            offset = node.pos - start
            if node.size in (1, 2, 4) and LENGTHS.search(node.name) and node.name.split(".")[0] in OURS.split(",") \
                    and 0 <= offset <= len(body) - node.size and node.bytes == body[offset:offset + node.size]:
                places.setdefault((where, is_request), []).append((offset, node.size, node.name))
    return places


def rpc_shards(name, mutants_of):
    for at, calls in enumerate(rpc_exchanges(CAPTURES / f"{name}.pcap")):
        replay = RpcReplay(RPC[name])
        for number, call in enumerate(calls):
            if call.kind in DECODED[name] and max(len(call.request), len(call.response)) <= LONGEST:
                for mutant in mutants_of(f"{name} connection {at} call {number} opnum {call.kind}", call):
                    replay.add_mutant(call, mutant)
            replay.add(call)
        yield replay


def rpc_cuts(where, call):
    """The last bytes may be padding, whose lack nobody has to name."""
    for mutant in cuts(call, where):
        mutant.cut = len(mutant.data) < len(call.request if mutant.is_request else call.response) - 3
        yield mutant


@pytest.mark.parametrize("name", RPC)
def test_rpc_cut_at_every_byte(sanitized_tshark, name):
    assert run_all(sanitized_tshark, rpc_shards(name, rpc_cuts)) > 2000


def overwritten(where, call):
    """Every aligned 32-bit word set to extremes: NDR's referents, counts and offsets are all such words."""
    for is_request, data in ((True, call.request), (False, call.response)):
        for offset in range(0, len(data) - 3, 4):
            for value in extremes(4):
                yield Mutant(f"{where}: word at {offset} set to {value:#x}", is_request,
                             data[:offset] + value.to_bytes(4, "little") + data[offset + 4:])


@pytest.mark.parametrize("name", RPC)
def test_rpc_extreme_words(sanitized_tshark, name):
    run_all(sanitized_tshark, rpc_shards(name, overwritten))

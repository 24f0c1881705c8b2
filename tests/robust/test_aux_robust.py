"""Damaged auxiliary blocks: every structure cut at every byte, and extremes written over every byte of it.

The extended buffers around them are whole, so that the damage reaches the blocks. See test_robust.py.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from aux_blocks import BLOCKS, block, of
from damage import EXTREMES, run_groups
from encode import execute_request, execute_response, rpc_header_ext
from mutate import Exchange, Mutant
from pcap import META

pytestmark = [pytest.mark.sanitizer, pytest.mark.host, pytest.mark.xdist_group("aux_robust")]


def exchange(blocks):
    return Exchange("Execute", execute_request(b"", rpc_header_ext(blocks)),
                    META + execute_response(b"", rpc_header_ext(blocks)))


def damaged(where, blocks, cut=False):
    """Both messages with these blocks."""
    one = exchange(blocks)
    yield exchange(of("exorginfo")), Mutant(where, True, one.request, cut)
    yield exchange(of("exorginfo")), Mutant(where, False, one.response, cut)


def cut(name):
    version, kind, payload, _ = BLOCKS[name]
    whole = of(name)
    for size in range(1, len(whole)):
        yield from damaged(f"{name} cut to {size} of {len(whole)} bytes", whole[:size], True)
    for size in range(len(payload)):
        # a whole block, whose structure is cut: what is missing may be text that may end anywhere
        yield from damaged(f"{name} with {size} of {len(payload)} bytes", block(version, kind, payload[:size]))


def overwritten(name):
    whole = of(name)
    for offset in range(len(whole)):
        for value in EXTREMES:
            if len(value) <= len(whole) - offset and whole[offset:offset + len(value)] != value:
                data = whole[:offset] + value + whole[offset + len(value):]
                yield from damaged(f"{name}: {value.hex()} at {offset}", data + of("perf_serverinfo"))


@pytest.fixture(scope="module")
def done(sanitized_tshark):
    """(what is done, block) -> Group, from one run."""
    return run_groups(sanitized_tshark, (((what, name), what(name)) for what in (cut, overwritten) for name in BLOCKS))


@pytest.mark.parametrize("name", BLOCKS)
def test_cut_at_every_byte(done, name):
    size = len(BLOCKS[name][2])
    assert done[cut, name].problems == []
    assert done[cut, name].count == 2 * (size + 3 + size)


@pytest.mark.parametrize("name", BLOCKS)
def test_extremes_at_every_byte(done, name):
    assert done[overwritten, name].problems == []
    assert done[overwritten, name].count > 2 * len(BLOCKS[name][2])


def test_thousands_of_blocks(sanitized_tshark):
    blocks = [block(1, 0x7F, b"") * 15000, of("perf_clientinfo") * 700, of("exception_trace") * 600,
              block(1, 0x49, bytes(4) + b"\n" * 60000)]
    many = run_groups(sanitized_tshark, [("many", [one for data in blocks for one in damaged("many", data)])])["many"]
    assert many.problems == [] and many.count == 2 * len(blocks)

"""Damaged restrictions and rule actions: values cut at every byte, and extremes written over every byte.

The messages around them are whole, so that the damage reaches the structures. See test_robust.py.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from damage import EXTREMES, run_groups
from encode import u32
from mutate import Mutant
from rules import (BODY, EXTENDED_ACTIONS, EXTENDED_CONDITION, ROP, RULE_ACTIONS, RULE_CONDITION, WIDE, binary,
                   exchange, extended_actions, extended_condition)
from test_restrictions import kinds
from test_rules import every_action

pytestmark = [pytest.mark.sanitizer, pytest.mark.host, pytest.mark.xdist_group("rules_robust")]

NAMES = [(0x80FB, "00020329-0000-0000-c000-000000000046", "Keywords"),
         (0x80FC, "00062002-0000-0000-c000-000000000046", 0x8217)]
USED = WIDE.all_of(WIDE.compare(4, 0x80FB101F, ["red"]), WIDE.bits(1, 0x80FC0003, 4), WIDE.none_of(WIDE.exists(BODY)))


def plain(tag):
    return lambda content: u32(tag) + content


def sized(tag):
    return lambda content: binary(tag, content)


def every_kind(layout):
    return layout.any_of(*(one for one, _ in kinds(layout)))


def every_block(layout):
    return layout.actions(*(block for block, _, _ in every_action(layout)))


# name -> (content, the property around it)
VALUES = {
    "condition": (every_kind(ROP), plain(RULE_CONDITION)),
    "actions": (every_block(ROP), plain(RULE_ACTIONS)),
    "extended condition": (extended_condition(every_kind(WIDE)), sized(EXTENDED_CONDITION)),
    "extended actions": (extended_actions(every_block(WIDE)), sized(EXTENDED_ACTIONS)),
    "names": (extended_condition(USED, NAMES), sized(EXTENDED_CONDITION)),
}


def cut(name):
    content, wrap = VALUES[name]
    whole = exchange([wrap(content)])
    for size in range(1, len(content)):
        response = exchange([wrap(content[:size])]).response
        yield whole, Mutant(f"{name} cut to {size} of {len(content)} bytes", False, response, True)


def overwritten(name):
    content, wrap = VALUES[name]
    whole = exchange([wrap(content)])
    for offset in range(len(content)):
        for value in EXTREMES:
            if len(value) <= len(content) - offset and content[offset:offset + len(value)] != value:
                damaged = content[:offset] + value + content[offset + len(value):]
                yield whole, Mutant(f"{name}: {value.hex()} at {offset}", False, exchange([wrap(damaged)]).response)


@pytest.fixture(scope="module")
def done(sanitized_tshark):
    """(what is done, value) -> Group, from few runs."""
    return run_groups(sanitized_tshark, (((what, name), what(name)) for what in (cut, overwritten) for name in VALUES))


@pytest.mark.parametrize("name", VALUES)
def test_cut_at_every_byte(done, name):
    assert done[cut, name].problems == []
    assert done[cut, name].count == len(VALUES[name][0]) - 1


@pytest.mark.parametrize("name", VALUES)
def test_extremes_at_every_byte(done, name):
    assert done[overwritten, name].problems == []
    assert done[overwritten, name].count > 3 * len(VALUES[name][0])

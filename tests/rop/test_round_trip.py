"""Round trips: what ropencode/ writes from the documents alone, tshark has to read back.

Sessions are drawn first and put into one capture for one tshark; only when something is wrong is a session
made smaller, with a tshark for each try.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import collections
import itertools
import os
import uuid
import xml.etree.ElementTree as ElementTree

import pytest
from encode import execute_request, execute_response
from hypothesis import Phase, assume, given, seed, settings
from pcap import META, MapiHttp, Pcap
from ropencode.rops import ROPS
from ropencode.sessions import sessions, sessions_for
from wireshark import OURS

# EXCHANGE_ROUND_TRIPS: so many times as many sessions; EXCHANGE_SEED: other ones.
TIMES = int(os.environ.get("EXCHANGE_ROUND_TRIPS", "1"))
SEED = int(os.environ.get("EXCHANGE_SEED", "1"))
EACH = 6 * TIMES        # sessions that come to one ROP
MIXED = 80 * TIMES      # sessions of several ROPs
# ROPs with more forms than a few sessions show.
FORMS = {"RopNotify": 8, "RopModifyRules": 4, "RopOpenMessage": 3, "RopQueryRows": 3, "RopRestrict": 3}
TRIES = 40              # smaller sessions that are tried when one is wrong, half a second each


def explore(strategy, count, judge, phases=(Phase.generate,)):
    """Calls judge with sessions: the same ones each time, as long as it is content with them."""
    @seed(SEED)
    @settings(max_examples=count, phases=phases, print_blob=False)
    @given(strategy)
    def example(session):
        # Hypothesis begins with examples that are nearly all zeros, until a few of them are refused.
        assume(not 1 <= next(calls) <= 5)
        judge(session)
    calls = itertools.count()
    example()


# ---- what is wrong with a session ----

PROTOCOLS = "frame http mapihttp rop _ws.malformed"


def decode(tshark, drawn, *extra):
    """For each session its list of problems, from one tshark (with extra arguments)."""
    pcap, frames = Pcap(), []
    for number, session in enumerate(drawn):
        http = MapiHttp(pcap, cookie=f"MapiContext=session-{number}")
        http.connect()
        frames.append([http.exchange("Execute", execute_request(one.request),
                                     META + execute_response(one.response)) for one in session.exchanges])
    try:
        packets = {packet.number: packet for packet in tshark.pdml(bytes(pcap), "-J", PROTOCOLS, *extra)}
    except ElementTree.ParseError as problem:
        if len(drawn) == 1:
            return [[f"tshark's XML cannot be read: {problem}"]]
        half = len(drawn) // 2
        return decode(tshark, drawn[:half], *extra) + decode(tshark, drawn[half:], *extra)
    return [[problem for numbers, one in zip(exchanges, session.exchanges)
             for number, items in zip(numbers, (one.asked, one.told))
             for problem in problems(packets[number], items)]
            for exchanges, session in zip(frames, drawn)]


def problems(packet, items):
    """What tshark shows differently from what a packet's ROPs are."""
    rops = [node for node in packet.children if node.name == "rop"]
    way = "response" if packet.first("http.response") is not None else "request"
    if len(rops) != len(items):
        yield f"{way} has {len(items)} ROPs, shown are {len(rops)}: {[node.showname for node in rops]}"
    for node, item in zip(rops, items):
        for problem in differences(node, item):
            yield f"{item.name} {way} {item.data.hex()}: {problem}"
    told = [name for proto in packet.children if proto.name in OURS and proto.name != "rop"
            for name in experts(proto)]
    if told:
        yield f"{way}: {told}"
    if packet.malformed:
        yield f"{way}: malformed"


def experts(node):
    """(filter name, message) of the expert infos below an item. What a session leaves open is no matter here."""
    found = [(next((child.name for child in one.children if not child.name.startswith("_ws.")), ""),
             one.first("_ws.expert.message").show)
            for one in node.all("_ws.expert") if one.first("_ws.expert.message") is not None]
    return [one for one in found if one[0] != "exchange.never_released"]


def differences(rop, item):
    if rop.size != len(item.data):
        yield f"has {rop.size} bytes"
    found = collections.defaultdict(list)
    for node in rop.walk():
        if node is not rop and node.size:
            found[node.name].append(node)
    for one in item.shown:
        there = [node for node in found[one.name] if node.pos - rop.pos == one.offset and node.size == len(one.wire)]
        if not there:
            at = [node for nodes in found.values() for node in nodes if node.pos - rop.pos == one.offset]
            yield f"expected {one}, found {found[one.name] or at}"
        elif not holds(there[0], one):
            yield f"expected {one}, found {there[0].showname!r} {there[0].value}"
    expected = collections.Counter(one.name for one in item.shown)
    for name, count in expected.items():
        nodes = [node for node in found[name] if not node.parent.name.endswith(TAG_FIELDS)]
        if len(nodes) > count:
            yield f"{name} is shown {len(nodes)} times, {count} expected: {nodes}"
    notes = experts(rop)
    allowed = ["exchange.failed", "exchange.warned"] if item.failed else NOTES.get(item.name, [])
    allowed = allowed + ["rop.missing_context"] if item.adrift else allowed
    partly = not item.failed and any(one.name.endswith(".partial_completion") and one.value for one in item.shown)
    allowed = allowed + ["exchange.warned"] if partly else allowed
    for note in notes:
        if note[0] not in allowed:
            yield f"unexpected note {note}"
    if (item.failed or partly) and not notes:
        yield "failed, or was done in part only, and nothing says so"
    for node in rop.walk():
        if node.name.endswith(".undecoded"):
            yield f"undecoded: {node.value}"


# What is worth a note though it is as it should be: what streams tell of errors, too.
STREAM_NOTES = ["exchange.failed", "exchange.warned"]
NOTES = {"RopFastTransferSourceGetBuffer": STREAM_NOTES, "RopFastTransferDestinationPutBuffer": STREAM_NOTES,
         "RopFastTransferDestinationPutBufferExtended": STREAM_NOTES,
         "RopBackoff": ["rop.try_again"], "RopBufferTooSmall": ["rop.try_again"],
         # Nobody sees to it that a state is begun before it goes on and ends.
         "RopSynchronizationUploadStateStreamContinue": ["rop.missing_context"]}
# Items of property tags have their type and id below them.
TAG_FIELDS = ("tag", "tags", "tag1", "tag2", "_columns", "subobject", "state_property")


def holds(node, one):
    """Whether an item has the bytes and the value that it should have."""
    value = one.value
    if value is None and not node.value and node.children:
        return True     # bytes whose structure is shown
    if node.bytes != one.wire:
        return False
    if isinstance(value, uuid.UUID):
        return node.show == str(value)
    if isinstance(value, float):
        return float(node.show) == pytest.approx(value, rel=1e-5, abs=1e-30)
    if isinstance(value, int):
        shown = int(node.show == "True") if node.show in ("True", "False") else int(node.show, 0)
        # What is hexadecimal has no sign.
        return (shown - value) % (1 << 8 * len(one.wire)) == 0
    if isinstance(value, str) and value.isascii() and value.isprintable() and not set('\\"') & set(value):
        return node.show == value
    return True


# ---- the tests ----

class Enough(BaseException):
    """No more tries. (Hypothesis catches Exceptions.)"""


def check(tshark, strategy, count, tried, *extra):
    """tried: sessions and their problems. If there are any: the smallest session with one that can be found."""
    known = {repr(session): told for session, told in tried}
    if not any(known.values()):
        return

    def judge(session):
        if repr(session) not in known:
            if len(known) >= len(tried) + TRIES:
                raise Enough
            known[repr(session)] = decode(tshark, [session], *extra)[0]
        assert not known[repr(session)]
    try:
        explore(strategy, count, judge, (Phase.generate, Phase.shrink))
    except (AssertionError, Enough):
        pass
    session = min((session for session, told in known.items() if told), key=len)
    pytest.fail("\n".join([*known[session][:8], session]), pytrace=False)


def test_every_rop_is_there():
    assert len(ROPS) == 132 and len({rop.id for rop in ROPS.values()}) == 132


@pytest.fixture(scope="module")
def each(tshark):
    """ROP -> sessions that come to it and their problems, all from one tshark."""
    drawn = {name: [] for name in ROPS}
    for name in ROPS:
        explore(sessions_for(name), EACH * FORMS.get(name, 1), drawn[name].append)
    found = iter(decode(tshark, sum(drawn.values(), [])))
    return {name: [(session, next(found)) for session in some] for name, some in drawn.items()}


@pytest.mark.parametrize("name", sorted(ROPS))
def test_rop(tshark, each, name):
    check(tshark, sessions_for(name), EACH * FORMS.get(name, 1), each[name])


def test_sessions(tshark):
    drawn = []
    explore(sessions(), MIXED, drawn.append)
    # Read twice, as the graphical Wireshark does: what is shown then has only what the first time left.
    check(tshark, sessions(), MIXED, list(zip(drawn, decode(tshark, drawn, "-2"))), "-2")

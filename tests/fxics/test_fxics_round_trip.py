"""Round trips: random streams that MS-OXCFXICS allows, cut anywhere, on every transport; tshark has to read back each
element with its place in the tree, and every set of a state upload.

All of them are drawn first and put into one capture for one tshark; only when something is wrong is a transfer made
smaller, with a tshark for each try.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import pytest
from fxcheck import decode, experts, problems, state_problems
from fxstream import STATE, Writer
from fxtransfer import TRANSPORTS, Session, StateUpload
from hypothesis import Phase
from hypothesis import strategies as st
from pcap import Pcap
from ropencode.fasttransfer import ROOTS, idset
from ropencode.wire import Form, among
from test_round_trip import TIMES, Enough, explore
from wireshark import snake

STREAMS, STATES = 100 * TIMES, 50 * TIMES
TRIES = 40              # smaller transfers that are tried when one is wrong, half a second each
UPLOADS = ("topFolder", "messageList", "folderContent", "messageContent", "attachmentContent")


class Drawn:
    """A stream, how it travels, and where it is cut."""

    def __init__(self, draw):
        form = Form(draw, "")
        self.root = draw(among(tuple(ROOTS)))
        self.transport = draw(among(tuple(TRANSPORTS)))
        self.way = draw(among(("get", "chained", "put") if self.root in UPLOADS else ("get", "chained")))
        self.out = Writer(snake(self.root))
        ROOTS[self.root](form, self.out)
        self.data = self.out.data
        # Senders cut between units (2.2.4.1); readers carry on at any byte.
        places = self.out.legal_cuts if form.maybe() else range(1, max(len(self.data), 1))
        self.cuts = sorted(draw(st.sets(st.sampled_from(list(places)), max_size=6))) if places else []

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f"{self.root}, {self.way} on {self.transport}, cut at {self.cuts}: {self.data.hex()}"

    def play(self, pcap, number):
        session = Session(TRANSPORTS[self.transport](pcap, number))
        if self.way == "put":
            return session.upload(self.root).put_all(self.data, self.cuts)
        if self.way == "get":
            return session.download(self.root).get_all(self.data, self.cuts)
        edges = [0, *self.cuts, len(self.data)]
        return session.download(self.root).get_chained([self.data[a:b] for a, b in zip(edges, edges[1:])])

    def wrong(self, transfer, packets):
        yield from problems(transfer, packets, self.out.elements, with_paths=True)
        for piece in transfer.pieces:
            told = set(experts(piece.place.node(packets))) - NOTES
            if told:
                yield f"frame {piece.place.frame}: {told}"


# What is worth a note though the stream is as it should be.
NOTES = {"exchange.failed", "exchange.warned", "oxcfxics.missing_context"}   # the last: no Connect tells a code page


class DrawnState:
    """A state upload, 2.2.3.2.2."""

    def __init__(self, draw):
        form = Form(draw, "")
        self.transport, self.tag = draw(among(tuple(TRANSPORTS))), draw(among(STATE))
        self.data, self.sets = idset(form)
        self.cuts = sorted(draw(st.sets(st.integers(1, len(self.data) - 1), max_size=4))) if len(self.data) > 1 else []

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f"0x{self.tag:08x} on {self.transport}, cut at {self.cuts}: {self.data.hex()}"

    def play(self, pcap, number):
        session = Session(TRANSPORTS[self.transport](pcap, number))
        return StateUpload(session, session.collector(), self.tag).send(self.data, self.cuts)

    def wrong(self, upload, packets):
        yield from state_problems(upload, packets, self.sets)


def decoded(tshark, drawn, *extra):
    """For each its list of problems, from one tshark."""
    pcap = Pcap()
    played = [one.play(pcap, number) for number, one in enumerate(drawn, 1)]
    packets = decode(tshark, pcap, *extra)
    return [list(one.wrong(transfer, packets)) for one, transfer in zip(drawn, played)]


def check(tshark, kind, count, *extra):
    """Fails with the smallest that is wrong."""
    drawn, strategy = [], st.composite(lambda draw: kind(draw))()
    explore(strategy, count, lambda one: drawn.append(one) if len(one) else None)
    known = {repr(one): (one, told) for one, told in zip(drawn, decoded(tshark, drawn, *extra))}
    if not any(told for _, told in known.values()):
        return
    most = len(known) + TRIES

    def judge(one):
        if len(one) and repr(one) not in known:
            if len(known) >= most:
                raise Enough
            known[repr(one)] = one, decoded(tshark, [one], *extra)[0]
        assert not len(one) or not known[repr(one)][1]
    try:
        explore(strategy, count, judge, (Phase.generate, Phase.shrink))
    except (AssertionError, Enough):
        pass
    one, told = min(((one, told) for one, told in known.values() if told), key=lambda found: len(found[0]))
    bad = sum(bool(told) for _, told in known.values())
    pytest.fail("\n".join([f"{bad} of {len(known)}", *told[:8], repr(one)]), pytrace=False)


def test_streams(tshark):
    check(tshark, Drawn, STREAMS)


def test_streams_read_twice(tshark):
    """As the graphical Wireshark does: what is shown then has only what the first time left."""
    check(tshark, Drawn, STREAMS, "-2")


def test_states(tshark):
    check(tshark, DrawnState, STATES)

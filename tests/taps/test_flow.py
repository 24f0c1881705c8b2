"""The Flow Graph of Exchange calls, in its text form: `-z flow,exchange,standard`.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re
from itertools import groupby

import pytest
import record
from wireshark import CAPTURES

WIDTH = 20                 # characters of a label between two nodes in the text form
# What is a message: of the address book and faults, too, but no request of an operation that nobody knows.
MESSAGES = {"mapihttp-messages": "mapihttp", "mapihttp-tables": "mapihttp",
            "rpctcp-emsmdb": "emsmdb or dcerpc.pkt_type == 3 or (oxnspi and not (dcerpc.pkt_type == 0 and dcerpc.opnum == 99))"}


@pytest.fixture(params=sorted(MESSAGES))
def name(request):
    return request.param


def arrows(tshark, name):
    """(line with label and comment, from port, to port) of each arrow."""
    text = tshark.run(CAPTURES / f"{name}.pcap", "-q", "-z", "flow,exchange,standard").stdout
    found, first = [], None
    for line in text.splitlines():
        ports = re.search(r"\|\((\d+)\) +(-*>|<-*) +\((\d+)\)", line)
        if ports:
            left, way, right = ports.groups()
            found.append((first, *((left, right) if way.endswith(">") else (right, left))))
        first = line
    return found


def label(method, rops):
    """What an arrow says: the ROPs in order, those in a row counted."""
    names = []
    for (rop, error), same in groupby(rops):
        count = len(list(same))
        names.append(rop + (f" x{count}" if count > 1 else "") + (f" {error}" if error else ""))
    return f"{method} {', '.join(names)}" if names else method


def test_each_message_is_an_arrow(tshark, name):
    """In order, with the packet's ports and its Info column as comment."""
    rows = tshark.fields(CAPTURES / f"{name}.pcap", "tcp.srcport", "tcp.dstport", tshark.info_column,
                         where=MESSAGES[name])
    found = arrows(tshark, name)
    assert [(source, target) for _, source, target in found] == [(row[0][0], row[1][0]) for row in rows]
    for (line, _, _), row in zip(found, rows):
        # What a fault's Info column says is for others to test.
        assert "Unknown" in line or line.endswith("|" + row[2][0]), (line, row)
    assert len(found) > 30


def test_arrows_are_labelled_by_their_rops(tshark, packets, operations, name):
    """By the record: which ROPs a request and a response have."""
    numbers = [int(row[0][0]) for row in tshark.fields(CAPTURES / f"{name}.pcap", "frame.number", where=MESSAGES[name])]
    lines = dict(zip(numbers, (line for line, _, _ in arrows(tshark, name))))
    method, checked = "EcDoRpcExt2" if record.is_rpc(name) else "Execute", 0
    for exchange in record.executes(name, operations(name), packets(name)):
        if exchange.packet is None or exchange.is_raw:
            continue
        # Errors have names, which the record has not: they end what is compared.
        rops = [(f"Rop{rop.logged['rop']}", "\0" if int(rop.logged.get("rc", "0"), 16) else None)
                for rop in record.rops([exchange])]
        expected = label(method, rops).split("\0")[0].rstrip()[:WIDTH]
        shown = re.search(r"\|[ \d.]+\|(.{39})\|", lines[exchange.packet.number])[1][9:9 + len(expected)]
        assert shown == expected, exchange.where
        checked += bool(rops)
    assert checked > 20

#!/usr/bin/env python3
"""Whether what the plugin costs grows with what it reads, and no faster.

growth.py [--plugin FILE] [WORDS]

Reads captures of many sessions, push registrations, streams and more, each with N and with 4 N of them, and prints
the processor time of both (the best of some runs, starting tshark taken off) and their ratio: about 4 where time is
linear, 16 where it is quadratic. Only those whose name has one of WORDS. Numbers are for looking at: this is no test.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import argparse
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / folder) for folder in ("lib", "emsmdb", "mapihttp", "nspi", "oxcdata", "robust", "rop")]

from measure import cost  # noqa: E402
from pcap import MapiHttp, Pcap  # noqa: E402
from wireshark import PROJECT, Tshark  # noqa: E402
import fxplay  # noqa: E402
import rules  # noqa: E402
import test_emsmdb_sessions  # noqa: E402
import test_fxics_robust  # noqa: E402
import test_http2  # noqa: E402
import test_restrictions  # noqa: E402
import test_template_info  # noqa: E402

RUNS = 3


def streams(count):
    """HTTP/2 with many streams, answered in another order."""
    return test_http2.many_streams(count).pcap


def rows_with_one_string(count):
    """Rows of a dialog template that all name the same string."""
    http = MapiHttp(endpoint="nspi")
    http.exchange("GetTemplateInfo", test_template_info.request(), test_template_info.one_long_string(count))
    return http.pcap


def children(count):
    """Restrictions with many children."""
    one = rules.exchange(test_restrictions.many_children(count, count))
    http = MapiHttp()
    http.exchange(one.kind, one.request, one.response)
    return http.pcap


def transfer(megabytes):
    """One FastTransfer download, of messages with attachments of 4 MB."""
    return fxplay.large_sync(megabytes)[0]


def open_transfers(count):
    """Downloads and uploads that all stand in the middle of a value."""
    return test_fxics_robust.many_open(count)[0]


CAPTURES = {"sessions": (test_emsmdb_sessions.sessions_never_closed, 5000),
            "registrations": (test_emsmdb_sessions.many_registrations, 2500),
            "streams": (streams, 2500), "rows": (rows_with_one_string, 4000), "children": (children, 1200),
            "transfer": (transfer, 25), "open transfers": (open_transfers, 1000)}


def least(tshark, data):
    """Least processor time in seconds of several runs that show everything."""
    path = tshark.place(data)
    best = min(cost(tshark, path, "-V").processor for _ in range(RUNS))
    path.unlink()
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("words", nargs="*", metavar="WORDS")
    parser.add_argument("--plugin", type=Path, default=PROJECT / "build" / "exchange.so")
    options = parser.parse_args()
    tshark = Tshark(options.plugin)
    try:
        start = least(tshark, bytes(Pcap()))
        for name, (make, few) in CAPTURES.items():
            if not options.words or any(word in name for word in options.words):
                some, many = (least(tshark, bytes(make(count))) - start for count in (few, 4 * few))
                print(f"{name:14} {few:6}: {some:7.2f} s {4 * few:6}: {many:7.2f} s"
                      f"   ratio {many / max(some, 1e-3):5.1f}")
    finally:
        tshark.close()


if __name__ == "__main__":
    main()

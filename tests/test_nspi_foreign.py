"""NSPI and RFR calls marshalled by another program, python3-impacket: every value that was put in is shown.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import json

from pcap import NSPI
from test_abref import RFR
from wireshark import PROJECT

with open(PROJECT / "tests/data/nspi-stubs.jsonl", encoding="utf-8") as lines:
    CALLS = [json.loads(line) for line in lines]


def interface(call):
    return RFR if call["method"].startswith("Rfr") else NSPI


def stub(call, side):
    return bytes.fromhex(call[side]["hex"])

"""One pass and two passes over a capture give the same tree.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import difflib

import pytest
from trees import tree
from wireshark import CAPTURES

@pytest.mark.parametrize("name", ["mapihttp-logon-folders", "mapihttp-messages", "mapihttp-compressed-obfuscated",
                                  "mapihttp-nspi", "mapihttp-errors", "mapihttp-attachments-streams",
                                  "mapihttp-fasttransfer", "mapihttp-ics-download", "mapihttp-notifications",
                                  "mapihttp-public-store", "mapihttp-submit", "mapihttp-tables", "rpctcp-nspi",
                                  "rpctcp-emsmdb", "rpchttp-nspi", "rpchttp-emsmdb", "rpctcp-rfr", "rpchttp-rfr"])
def test_same_tree(tshark, packets, name):
    once = [line for packet in packets(name) for line in tree(packet)]
    twice = [line for packet in tshark.pdml(CAPTURES / f"{name}.pcap", "-2") for line in tree(packet)]
    assert len(once) > 50
    if once != twice:
        pytest.fail("\n".join(list(difflib.unified_diff(once, twice, "one pass", "two passes", n=0, lineterm=""))[:40]))

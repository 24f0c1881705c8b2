"""One pass and two passes over a capture give the same tree.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import difflib
import re

import pytest
from wireshark import CAPTURES

# What only a second pass can know: links to later frames, and Wireshark's own items that do the same.
FORWARD = re.compile(r"\.(response_in|next_request_in|next_response_in|released_in|released_frame|closed_in|notification_in"
                     r"|used_in)$")
OURS = ("mapihttp", "emsmdb", "rop", "oxcdata", "oxprops", "oxnspi", "oxabref", "rpch")


def tree(packet):
    """The lines of our protocols. A text that follows from an item left out is left out with it."""
    lines = []
    for proto in packet.children:
        if proto.name not in OURS:
            continue
        for node in proto.walk():
            if FORWARD.search(node.name):
                continue
            depth, above = 0, node.parent
            while above is not None:
                depth, above = depth + 1, above.parent
            lines.append(f"{packet.number} {'  ' * depth}{node.name} {node.showname} {node.value} {node.pos}+{node.size}")
    return lines


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

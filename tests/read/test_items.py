"""Reading: what is said about a value stands at that value's item, also where the frame's tree gets full.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import re

from encode import COMPRESSED, LAST, execute_request, rop_buffer, rpc_header_ext, u16
from pcap import MapiHttp

# RopReloadCachedInformation, whose last field must be 0, and RopRelease, which has other items.
RELOAD = b"\x10\x00\x00" + u16(5)
RELEASE = b"\x01\x00\x00"
BUFFERS, ROPS = 20, 2500
NOTE = re.compile(r"^( +)\[Expert Info \(Note/Protocol\): Reserved is 5, must be 0\]")


def chain(payload, buffers):
    return rpc_header_ext(payload, COMPRESSED) * (buffers - 1) + rpc_header_ext(payload, COMPRESSED | LAST)


def parents(lines):
    """The line that each note hangs below."""
    above = {}
    for line in lines:
        depth = len(line) - len(line.lstrip())
        note = NOTE.match(line)
        if note:
            yield above[max(d for d in above if d < depth)]
        above = {d: text for d, text in above.items() if d < depth}
        above[depth] = line.strip()


def test_note_about_a_value_without_item_is_not_at_another_value(tshark):
    """Where the tree gets full depends on the items before: each request has one more of them."""
    http = MapiHttp()
    for shift in range(8):
        first = rpc_header_ext(rop_buffer(RELEASE * shift + RELOAD * 20, [0]), COMPRESSED)
        http.exchange("Execute", execute_request(first + chain(rop_buffer(RELOAD * ROPS, [0]), BUFFERS)))
    result, output = tshark.run_to_file(bytes(http.pcap), "-V", timeout=120)
    assert result.returncode == 0
    with output.open(errors="replace") as lines:
        found = list(parents(lines))
    output.unlink()
    assert len(found) > 8 * 1000
    wrong = {line for line in found if not line.startswith(("Reserved:", "RopReloadCachedInformation request"))}
    assert not wrong

"""What tshark -z prints of our statistics, read back; and what the records beside the captures say about the same.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import functools
import re
import struct
from collections import Counter
from typing import NamedTuple

import yaml
from record import executes, http_exchanges, is_failure, is_rpc
from wireshark import CAPTURES, PROJECT


def run(tshark, capture, what, where=None, *extra):
    """The text that -z prints for a capture (a name, or the bytes of one), with a filter if there is one."""
    path = capture if isinstance(capture, bytes) else CAPTURES / f"{capture}.pcap"
    return tshark.run(path, "-q", "-z", f"{what},{where}" if where else what, *extra).stdout


# ---- what is printed ----

def table(tshark, capture, what, where=None, *extra):
    """Rows of a table, each a dict by column."""
    lines = run(tshark, capture, what, where, *extra).splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith("Filter for statistics:"))
    columns = lines[start + 1].split(" |")[:-1]
    rows = [line.split(" |")[:-1] for line in lines[start + 3:] if not line.startswith("====")]
    for row in rows:
        assert len(row) == len(columns), row
    return [dict(zip(columns, (cell.strip(" ") for cell in row))) for row in rows]


class Times(NamedTuple):
    calls: int
    least: float
    most: float
    mean: float
    total: float


def response_times(tshark, capture, what, where=None):
    """{row's name: (number, Times)} of a table of service response times."""
    found = {}
    for line in run(tshark, capture, what, where).splitlines():
        match = re.fullmatch(r"\s*(\d+)  (\S.*?)\s+(\d+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)", line)
        if match:
            number, name, calls, *times = match.groups()
            found[name] = int(number), Times(int(calls), *map(float, times))
    return found


class Counted(NamedTuple):
    count: int
    below: dict


def tree(tshark, capture, what, where=None):
    """{name: Counted} of a tree of counters."""
    found, path = {}, []
    for line in run(tshark, capture, what, where).splitlines():
        match = re.match(r"( *)(\S.*?)\s{2,}(\d+)\s", line)
        if match:
            depth = len(match.group(1))
            level = path[depth - 1].below if depth else found
            level[match.group(2)] = Counted(int(match.group(3)), {})
            path[depth:] = [level[match.group(2)]]
    return found


# ---- what the record says ----

@functools.lru_cache(maxsize=None)
def frame_times(name):
    """Times of a capture's frames in seconds, from the file itself; the first frame is number 1."""
    data, found, at = (CAPTURES / f"{name}.pcap").read_bytes(), [None], 24
    magic, = struct.unpack_from("<I", data)
    parts = {0xA1B2C3D4: 1e6, 0xA1B23C4D: 1e9}[magic]
    while at < len(data):
        seconds, fraction, size, _ = struct.unpack_from("<4I", data, at)
        found.append(seconds + fraction / parts)
        at += 16 + size
    return found


@functools.lru_cache(maxsize=None)
def error_names():
    table = yaml.safe_load((PROJECT / "specs" / "errors.yaml").read_text(encoding="utf-8"))
    return {one["value"]: one["name"] for one in table["errors"]}


def result(logged):
    code = int(logged["rc"], 16)
    return error_names().get(code, f"0x{code:08x}") if code else "success"


class Call(NamedTuple):
    """An Execute or EcDoRpcExt2 with the ROPs that the client logged."""
    request: object              # Packet
    response: object
    asked: list                  # logged ROPs
    told: list
    seconds: float


def calls(name, operations, packets):
    both = list(executes(name, operations(name), packets(name)))
    times = frame_times(name)
    return [Call(one.packet, other.packet, logged(one), logged(other),
                 times[other.packet.number] - times[one.packet.number])
            for one, other in zip(both[::2], both[1::2]) if other.packet is not None]


def logged(exchange):
    return [rop for buffer in exchange.buffers for rop in buffer.get("rops") or []]


def seconds(name, request, response):
    times = frame_times(name)
    return times[response.number] - times[request.number]


def rop_name(logged_rop):
    return "Rop" + logged_rop.get("answers", logged_rop["rop"])


HAS_NO_REQUEST = {"RopNotify", "RopPending", "RopBackoff", "RopBufferTooSmall"}


def count_rops(found):
    """Counters of ROPs by name, and of results by (name, result), over Calls."""
    rops, results = Counter(), Counter()
    for call in found:
        rops.update(rop_name(one) for one in call.asked)
        rops.update(rop_name(one) for one in call.told if rop_name(one) in HAS_NO_REQUEST)
        results.update((rop_name(one), result(one)) for one in call.told if "rc" in one)
    return rops, results


def errors(found):
    """How many times each (code's name, ROP) failed; warnings are no failures."""
    return Counter((result(one), rop_name(one)) for call in found for one in call.told if is_failure(one))


def messages(name, operations, packets):
    """[(operation, request packet, response packet)] of all operations of a capture of MAPI/HTTP."""
    assert not is_rpc(name)
    both = http_exchanges(operations(name), packets(name))
    return [(one.operation, one.packet, other.packet) for one, other in zip(both[::2], both[1::2])]


def percentile(values, percent):
    """The least value that so many percent of all are not above."""
    values = sorted(values)
    return values[max(0, -(-len(values) * percent // 100) - 1)]


def logged_streams(operations):
    """The whole downloads that the client logged: one that goes on in a later buffer is logged twice, in the end as a
    whole."""
    return [one for one in operations if one["request_type"] == "(stream)" and "(continues" not in one["what"]]

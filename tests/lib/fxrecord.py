"""FastTransfer streams that others have read: data/fxics-vectors.jsonl, and the "(stream)" records beside captures.
Both list elements; what the ID sets in them are is read here, by MS-OXCFXICS 3.1.5.4.3.2.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import hashlib
import json
import struct
import uuid
from typing import NamedTuple

from fxstream import CHANGED, IDSET_GIVEN_BINARY, MARKERS, STATE, Element, Name, Set
from wireshark import PROJECT

PUSHES, BITMASK, POP, RANGE, END = range(1, 7), 0x42, 0x50, 0x52, 0x00


class Digest(NamedTuple):
    """A long value of which a record keeps only this."""
    size: int
    sha1: str

    def matches(self, data):
        return len(data) == self.size and hashlib.sha1(data).hexdigest() == self.sha1

    def hex(self):
        return f"{self.size} bytes with SHA-1 {self.sha1}"


def load_vectors():
    with open(PROJECT / "tests/data/fxics-vectors.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def command_bytes(names):
    """The first bytes of GLOBSET commands with these names (Push5, Bitmask, Range2 …)."""
    known = {"Bitmask": BITMASK, "Pop": POP, "End": END}
    return [known.get(name, RANGE if name.startswith("Range") else int(name[-1])) for name in names]


# ---- elements ----

def elements(record, size):
    """A record's elements. size: bytes of the stream, up to where it can be read."""
    found = []
    for number, one in enumerate(record):
        end = record[number + 1]["off"] if number + 1 < len(record) else one["off"] + one["size"] if "size" in one else size
        found.append(element(one, end))
    return found


def element(record, end):
    offset = record["off"]
    if "marker" in record:
        return Element(offset, MARKERS[record["marker"]], end - offset)
    tag = int(record["tag"], 16)
    values = tuple(map(value, record["values"] if "values" in record else [record["value"]]))
    return Element(offset, tag, end - offset, name(record), record.get("len", record.get("count")), values,
                   id_sets(tag, values[0]) if values else None)


def value(record):
    return Digest(record["len"], record["sha1"]) if isinstance(record, dict) else bytes.fromhex(record)


def name(record):
    if "guid" not in record:
        return None
    text = record["guid"]
    property_set = uuid.UUID(text) if "-" in text else uuid.UUID(bytes_le=bytes.fromhex(text))
    return Name(property_set, record["kind"], int(record["lid"], 16) if record["kind"] == 0 else record["name"])


def id_sets(tag, data):
    if tag in CHANGED:
        return read_idset(data, False)
    return read_idset(data, True) if tag in STATE or tag == IDSET_GIVEN_BINARY else None


# ---- ID sets that are as they should be ----

def read_idset(data, has_guids):
    """The Sets of an IDSET."""
    found, at = [], 0
    while at < len(data):
        if has_guids:
            replica, at = uuid.UUID(bytes_le=data[at:at + 16]), at + 16
        else:
            replica, at = struct.unpack_from("<H", data, at)[0], at + 2
        ranges, at = read_globset(data, at)
        found.append(Set(replica, tuple(ranges)))
    return tuple(found)


def read_globset(data, at):
    """(ranges, where it ends)"""
    stack, ranges = [], []
    while data[at] != END:
        command, common, at = data[at], b"".join(stack), at + 1
        if command in PUSHES:
            bytes_, at = data[at:at + command], at + command
            if len(common) + command < 6:
                stack.append(bytes_)
            else:
                ranges.append((int.from_bytes(common + bytes_, "big"),) * 2)
        elif command == POP:
            stack.pop()
        elif command == RANGE:
            size = 6 - len(common)
            ranges.append(tuple(int.from_bytes(common + data[start:start + size], "big") for start in (at, at + size)))
            at += 2 * size
        elif command == BITMASK:
            ranges += bitmask(int.from_bytes(common + data[at:at + 1], "big"), data[at + 1])
            at += 2
        else:
            raise ValueError(f"command 0x{command:02x}")
    return ranges, at + 1


def bitmask(start, mask):
    """Runs of start itself and of start + i + 1 for each bit i."""
    counters = [start] + [start + 1 + bit for bit in range(8) if mask >> bit & 1]
    first = counters[0]
    for counter, following in zip(counters, counters[1:] + [None]):
        if following != counter + 1:
            yield first, counter
            first = following

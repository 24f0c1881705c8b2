"""FastTransfer streams that others have read: data/fxics-vectors.jsonl, and the "(stream)" records beside captures.
Both list elements; what the ID sets in them are is read here, by MS-OXCFXICS 3.1.5.4.3.2.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import hashlib
import json
import struct
import uuid
from typing import NamedTuple

from fxstream import (BINARY, CHANGED, FIXED, GUID, IDSET_GIVEN_BINARY, MARKER_NAMES, MARKERS, MULTIPLE, STATE, Element,
                      Name, Set, is_variable)
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
    known = {"Bitmask": BITMASK, "Pop": POP, "End": END, **{f"Range{size}": RANGE for size in PUSHES},
             **{f"Push{size}": size for size in PUSHES}}
    return [known[name] for name in names]


# ---- elements ----

def elements(record, data):
    """A record's elements. data: the stream, from which values come that the record has only a digest of."""
    found = []
    for number, one in enumerate(record):
        following = record[number + 1]["off"] if number + 1 < len(record) else len(data)
        found.append(element(one, one["off"] + one["size"] if "size" in one else following, data))
    return found


def element(record, end, data):
    offset = record["off"]
    if "marker" in record:
        return Element(offset, MARKERS[record["marker"]], end - offset)
    tag = int(record["tag"], 16)
    values = tuple(map(value, record["values"] if "values" in record else [record["value"]]))
    if len(values) == 1 and isinstance(values[0], Digest) and values[0].matches(data[end - values[0].size:end]):
        values = (data[end - values[0].size:end],)
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


# ---- streams without a record ----

class Reader:
    """Takes a stream apart, 2.2.4.1. What is wrong or cut off ends it: `rest` is where."""

    def __init__(self, data):
        self.data, self.at, self.rest, self.elements = data, 0, 0, []
        try:
            while self.at < len(data):
                self.elements.append(self._element())
                self.rest = self.at
        except (IndexError, KeyError):
            pass

    def _take(self, size):
        if self.at + size > len(self.data):
            raise IndexError
        self.at += size
        return self.data[self.at - size:self.at]

    def _number(self):
        return struct.unpack("<I", self._take(4))[0]

    def _element(self):
        start, tag = self.at, self._number()
        if tag in MARKER_NAMES:
            return Element(start, tag, 4)
        found = self._name() if tag >> 16 >= 0x8000 else None
        kind, length = tag & 0xFFFF, None
        is_list = not is_variable(tag) and kind & MULTIPLE
        if is_list:
            length = self._number()
            values = tuple(self._value(kind & ~MULTIPLE) for _ in range(length))
        else:
            values = (self._value(BINARY if is_variable(tag) else kind),)
            length = len(values[0]) if is_variable(tag) else None
        return Element(start, tag, self.at - start, found, length, values, id_sets(tag, values[0]) if values else None)

    def _name(self):
        property_set, kind = uuid.UUID(bytes_le=self._take(16)), self._take(1)[0]
        if kind == 0:
            return Name(property_set, 0, self._number())
        text = b""
        while kind == 1 and (unit := self._take(2)) != b"\0\0":
            text += unit
        if kind != 1:
            raise KeyError(kind)
        return Name(property_set, 1, text.decode("utf-16-le", "replace"))

    def _value(self, kind):
        if is_variable(kind):
            return self._take(self._number())
        return self._take(16 if kind == GUID else struct.calcsize(FIXED[kind]))

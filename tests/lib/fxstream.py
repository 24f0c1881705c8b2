"""Writes FastTransfer streams element by element, with what tshark has to show of each, from MS-OXCFXICS alone.

A Writer keeps the bytes, the elements (offset, tag, name, length, values, place in the tree) and the units between
which a sender may cut (2.2.4.1). A Globset and idset() write ID sets (2.2.2.4, 2.2.2.6).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import contextlib
import struct
import uuid
from typing import NamedTuple

# ---- markers, 2.2.4.1.4 ----

MARKERS = {
    "StartTopFld": 0x40090003, "StartSubFld": 0x400A0003, "EndFolder": 0x400B0003,
    "StartMessage": 0x400C0003, "EndMessage": 0x400D0003, "StartFAIMsg": 0x40100003,
    "StartEmbed": 0x40010003, "EndEmbed": 0x40020003, "StartRecip": 0x40030003, "EndToRecip": 0x40040003,
    "NewAttach": 0x40000003, "EndAttach": 0x400E0003,
    "IncrSyncChg": 0x40120003, "IncrSyncChgPartial": 0x407D0003, "IncrSyncDel": 0x40130003, "IncrSyncEnd": 0x40140003,
    "IncrSyncRead": 0x402F0003, "IncrSyncStateBegin": 0x403A0003, "IncrSyncStateEnd": 0x403B0003,
    "IncrSyncProgressMode": 0x4074000B, "IncrSyncProgressPerMsg": 0x4075000B, "IncrSyncMessage": 0x40150003,
    "IncrSyncGroupInfo": 0x407B0102, "FXErrorInfo": 0x40180003}
MARKER_NAMES = {tag: name for name, tag in MARKERS.items()}

# ---- properties that mean something to the protocol itself ----

# ICS state (2.2.1.1): sets with REPLGUIDs. IdsetGiven's value is variable whatever its type says.
IDSET_GIVEN, CNSET_SEEN, CNSET_SEEN_FAI, CNSET_READ = STATE = (0x40170003, 0x67960102, 0x67DA0102, 0x67D20102)
IDSET_GIVEN_BINARY = 0x40170102
# Identifiers of what changed (2.2.1.3): sets with REPLIDs.
DELETED, NO_LONGER_IN_SCOPE, EXPIRED, READ, UNREAD = CHANGED = (
    0x67E50102, 0x40210102, 0x67930102, 0x402D0102, 0x402E0102)
# Meta-properties (2.2.4.1.5), and MetaTagDnPrefix (2.2.4.1.5.6).
FX_DEL_PROP, EC_WARNING, NEW_FX_FOLDER, GROUP_ID, PARTIAL, DN_PREFIX = (
    0x40160003, 0x400F0003, 0x40110102, 0x407C0003, 0x407A0003, 0x4008001E)
# Values without an id of their own: what they are follows from the marker before them.
STRUCTURE, SIZE, IS_FAI = 0x00000102, 0x00000003, 0x0000000B
MID, SUBJECT, MESSAGE_CLASS, ROW_ID, ATTACH_NUMBER, ATTACH_DATA, BODY_HTML, DISPLAY_NAME = (
    0x674A0014, 0x0037001F, 0x001A001F, 0x30000003, 0x0E210003, 0x37010102, 0x10130102, 0x3001001F)
SOURCE_KEY, PARENT_SOURCE_KEY, MODIFIED, CHANGE_KEY, CHANGE_LIST, ASSOCIATED, FOLDER_ID = (
    0x65E00102, 0x65E10102, 0x30080040, 0x65E20102, 0x65E30102, 0x67AA000B, 0x67480014)

# ---- types, 2.2.4.1 and MS-OXCDATA 2.11.1 ----

FIXED = {0x0002: "<h", 0x0003: "<i", 0x0004: "<f", 0x0005: "<d", 0x0006: "<q", 0x0007: "<d", 0x000A: "<I",
         0x000B: "<H", 0x0014: "<q", 0x0040: "<Q"}
GUID, STRING8, STRING, BINARY, OBJECT, SERVER_ID, MULTIPLE = 0x0048, 0x001E, 0x001F, 0x0102, 0x000D, 0x00FB, 0x1000
CODECS = {1200: "utf-16-le", 1201: "utf-16-be", 65001: "utf-8", 54936: "gb18030", 20866: "koi8-r", 10000: "mac-roman"}


def u32(value):
    return struct.pack("<I", value)


def is_code_page(kind):
    return kind >= 0x8000


def codec(kind):
    """Python's name for the encoding of a string type. Bit 15 is part of the numbers of some code pages."""
    if not is_code_page(kind):
        return "utf-16-le" if kind == STRING else "cp1252"
    return CODECS.get(kind) or CODECS.get(kind & 0x7FFF) or f"cp{kind & 0x7FFF}"


def is_variable(tag):
    kind = tag & 0xFFFF
    return is_code_page(kind) or kind in (STRING8, STRING, BINARY, OBJECT, SERVER_ID) or tag == IDSET_GIVEN


def encoded(kind, content):
    """The bytes of one value; bytes are taken as they are, strings end with a zero."""
    if isinstance(content, bytes):
        return content
    if isinstance(content, uuid.UUID):
        return content.bytes_le
    if isinstance(content, str):
        return (content + "\0").encode(codec(kind))
    return struct.pack(FIXED[kind], content)


class Name(NamedTuple):
    """The name of a property from 0x8000 on."""
    set: uuid.UUID
    kind: int
    id: object              # a number, or text

    def bytes(self):
        tail = u32(self.id) if self.kind == 0 else self.id.encode("utf-16-le") + b"\0\0"
        return self.set.bytes_le + bytes([self.kind]) + tail


def numbered(property_set, dispid):
    return Name(property_set, 0, dispid)


def worded(property_set, text):
    return Name(property_set, 1, text)


class Set(NamedTuple):
    """One replica's part of an ID set: replica is a number or a UUID."""
    replica: object
    ranges: tuple           # of (low, high)

    @property
    def text(self):
        return ", ".join(f"{low:#x}" if low == high else f"{low:#x}-{high:#x}" for low, high in self.ranges)

    @property
    def count(self):
        return sum(high - low + 1 for low, high in self.ranges)


class Element(NamedTuple):
    offset: int
    tag: int
    size: int
    name: object = None     # Name of a named property
    length: object = None   # bytes of a variable value, or number of values
    values: tuple = ()      # bytes of each
    sets: object = None     # of Set, when the value is an ID set
    path: object = None     # names of the nodes above it, or None when nobody cares

    @property
    def is_marker(self):
        return self.tag in MARKER_NAMES

    @property
    def end(self):
        return self.offset + self.size

    def __str__(self):
        return f"{MARKER_NAMES.get(self.tag) or hex(self.tag)} at {self.offset}"


class Writer:
    """A stream that is being written. root: the node that all of it is in."""

    def __init__(self, root=None):
        self.units, self.elements, self.size = [], [], 0
        self.path = [root] if root else []

    @property
    def data(self):
        return b"".join(self.units)

    @property
    def legal_cuts(self):
        """Where a sender may cut."""
        found, at = [], 0
        for unit in self.units[:-1]:
            at += len(unit)
            found.append(at)
        return found

    @contextlib.contextmanager
    def node(self, name):
        """What is written meanwhile is in a node of this name."""
        self.path.append(name)
        yield self
        self.path.pop()

    @contextlib.contextmanager
    def anywhere(self):
        """The place in the tree of what is written meanwhile is open: nothing in front of it tells."""
        path, self.path = self.path, None
        yield self
        self.path = path

    def _add(self, tag, units, **more):
        size = sum(map(len, units))
        path = None if self.path is None else tuple(self.path)
        self.elements.append(Element(self.size, tag, size, path=path, **more))
        self.units += units
        self.size += size
        return self

    def marker(self, name):
        return self._add(MARKERS[name], [u32(MARKERS[name])])

    def value(self, tag, content, name=None, sets=None):
        """propValue of a single value. content: bytes, or what Python has for the type."""
        wire = encoded(tag & 0xFFFF, content)
        head = u32(tag) + (name.bytes() if name else b"")
        if not is_variable(tag):
            return self._add(tag, [head, wire], name=name, values=(wire,))
        return self._add(tag, [head, u32(len(wire)), *single_bytes(wire)], name=name, length=len(wire), values=(wire,),
                         sets=sets)

    def values(self, tag, contents, name=None):
        """propValue of multiple values, 2.2.4.1: their number, then each, those of variable size behind their own."""
        kind = tag & 0xFFF
        wires = tuple(encoded(kind, one) for one in contents)
        units = [u32(tag) + (name.bytes() if name else b""), u32(len(wires))]
        for wire in wires:
            units += [u32(len(wire)), *single_bytes(wire)] if is_variable(kind) else [wire]
        return self._add(tag, units, name=name, length=len(wires), values=wires)

    def id_set(self, tag, data, sets):
        """propValue of an ID set, and what is in it."""
        return self.value(tag, data, sets=tuple(sets))


def single_bytes(data):
    return [data[at:at + 1] for at in range(len(data))]


# ---- ID sets ----

class Globset:
    """GLOBSET, 2.2.2.6: commands over a stack of high-order bytes; counters have six bytes, big endian."""

    def __init__(self):
        self.data, self.stack, self.ranges = b"", [], []

    @property
    def common(self):
        return b"".join(self.stack)

    def push(self, data):
        """Push of 1 to 6 bytes. What makes six is one counter and takes itself off again (3.1.5.4.3.1.1)."""
        self.data += bytes([len(data)]) + data
        if len(self.common) + len(data) == 6:
            counter = int.from_bytes(self.common + data, "big")
            self.ranges.append((counter, counter))
        else:
            self.stack.append(data)
        return self

    def pop(self):
        """Takes off what the last Push put on."""
        self.data += b"\x50"
        self.stack.pop()
        return self

    def range(self, low, high):
        """low and high: the bytes that the stack lacks."""
        self.data += b"\x52" + low + high
        self.ranges.append((int.from_bytes(self.common + low, "big"), int.from_bytes(self.common + high, "big")))
        return self

    def bitmask(self, start, mask):
        """Five bytes are on the stack; bit i stands for start + i + 1, and start itself is in the set."""
        self.data += bytes([0x42, start, mask])
        base = int.from_bytes(self.common + bytes([start]), "big")
        runs = [[base, base]]
        for counter in (base + 1 + bit for bit in range(8) if mask >> bit & 1):
            if runs[-1][1] == counter - 1:
                runs[-1][1] = counter
            else:
                runs.append([counter, counter])
        self.ranges += [tuple(run) for run in runs]
        return self

    def end(self):
        self.data += b"\0"
        return self

    def part(self, replica):
        """With its REPLID (a number) or REPLGUID in front: bytes and Set."""
        head = replica.bytes_le if isinstance(replica, uuid.UUID) else struct.pack("<H", replica)
        return head + self.data, Set(replica, tuple(self.ranges))


def globset(*ranges):
    """The ranges of (low, high) as Range commands on an empty stack, single counters as Push of six bytes."""
    out = Globset()
    for low, high in ranges:
        if low == high:
            out.push(low.to_bytes(6, "big"))
        else:
            out.range(low.to_bytes(6, "big"), high.to_bytes(6, "big"))
    return out.end()


def idset(*parts):
    """IDSET of (replica, Globset) pairs: its bytes, and the Sets in it."""
    written = [content.part(replica) for replica, content in parts]
    return b"".join(data for data, _ in written), tuple(one for _, one in written)

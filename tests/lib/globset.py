"""Reads and writes sets of ids (MS-OXCFXICS 2.2.2.4, 2.2.2.6, 3.1.5.4.3): an independent reading of the document.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import uuid
from dataclasses import dataclass, field

END, BITMASK, POP, RANGE = 0x00, 0x42, 0x50, 0x52
NAMES = {END: "End", BITMASK: "Bitmask", POP: "Pop", RANGE: "Range", **{n: "Push" for n in range(1, 7)}}


@dataclass
class Command:
    code: int
    at: int
    size: int
    ranges: list                 # (low, high) that it adds
    common: int                  # bytes on the stack in front of it


@dataclass
class Replica:
    name: str                    # as Wireshark writes the GUID or the ReplId
    at: int
    size: int = 0
    commands: list = field(default_factory=list)

    @property
    def ranges(self):
        return [one for command in self.commands for one in command.ranges]

    @property
    def count(self):
        return sum(high - low + 1 for low, high in self.ranges if low <= high)


@dataclass
class Idset:
    replicas: list
    faults: int = 0              # that the document forbids, and that cost nothing
    stops: int = None            # where the reading has to end; None: nowhere

    @property
    def count(self):
        return sum(one.count for one in self.replicas)


class Stop(Exception):
    """What follows can't be read."""


def number(data):
    return int.from_bytes(data, "big")


def bitmask(start, first, bits):
    """The ranges of a Bitmask command, and whether they go past 0xff: start, whose last byte is first, is one counter,
    and each bit is one behind it."""
    found = [[start, start]]
    for bit in range(8):
        value = start + 1 + bit
        if bits & 1 << bit and found[-1][1] == value - 1:
            found[-1][1] = value
        elif bits & 1 << bit:
            found.append([value, value])
    return [tuple(one) for one in found], first + found[-1][1] - start > 0xFF


def one_command(data, at, stack):
    """(Command, whether it has a harmless fault); changes the stack, a list of the bytes of each Push."""
    if at >= len(data):
        raise Stop
    code, common = data[at], b"".join(stack)
    sizes = {END: 0, POP: 0, BITMASK: 2, RANGE: 2 * (6 - len(common)), **{n: n for n in range(1, 7)}}
    if code not in sizes or at + 1 + sizes[code] > len(data):
        raise Stop
    operands, ranges, fault = data[at + 1:at + 1 + sizes[code]], [], False
    if code == END:
        fault = bool(stack)
    elif code == POP:
        fault = not stack
        del stack[-1:]
    elif code == BITMASK:
        if len(common) != 5:
            raise Stop
        ranges, fault = bitmask(number(common + operands[:1]), *operands)
    elif code == RANGE:
        half = len(operands) // 2
        ranges = [(number(common + operands[:half]), number(common + operands[half:]))]
        fault = ranges[0][0] > ranges[0][1]
    elif len(common) + code > 6:
        raise Stop
    elif len(common) + code == 6:
        ranges = [(number(common + operands),) * 2]
    else:
        stack.append(operands)
    return Command(code, at, 1 + len(operands), ranges, len(common)), fault


def read(data, by_guid):
    """The set in the bytes of a value."""
    found, at, size = Idset([]), 0, 16 if by_guid else 2
    while at < len(data):
        if at + size > len(data):
            found.stops = at
            break
        name = data[at:at + size]
        replica = Replica(str(uuid.UUID(bytes_le=name)) if by_guid else f"0x{int.from_bytes(name, 'little'):04x}", at)
        found.replicas.append(replica)
        at, stack, code = at + size, [], None
        while code != END:
            try:
                command, fault = one_command(data, at, stack)
            except Stop:
                found.stops = at
                break
            found.faults += fault
            replica.commands.append(command)
            at, code = at + command.size, command.code
        replica.size = at - replica.at
        if found.stops is not None:
            break
    return found


def text(ranges):
    """`0x101-0x103, 0x105`"""
    return ", ".join(f"0x{low:x}" if low == high else f"0x{low:x}-0x{high:x}" for low, high in ranges)


# ---- writing ----

def counter(value, size=6):
    return value.to_bytes(6, "big")[6 - size:]


def globset(*ranges):
    """The ranges one by one, with an empty stack."""
    packed = b"".join(b"\6" + counter(low) if low == high else b"\x52" + counter(low) + counter(high)
                      for low, high in ranges)
    return packed + b"\0"


def by_replid(replid, *ranges):
    return replid.to_bytes(2, "little") + globset(*ranges)


def by_guid(replguid, *ranges):
    return replguid.bytes_le + globset(*ranges)

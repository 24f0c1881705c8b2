"""A form: bytes being written field by field, and what tshark has to show of each field.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import functools
import struct
import uuid
from typing import NamedTuple

from hypothesis import strategies as st
from wireshark import snake


class Shown(NamedTuple):
    """One field: where it is in its ROP, its filter name, its bytes, its value (None: only the bytes tell)."""
    offset: int
    name: str
    wire: bytes
    value: object

    def moved(self, by):
        return self._replace(offset=self.offset + by)

    def __str__(self):
        value = "" if self.value is None else f" ({self.value!r})"
        return f"{self.name} at {self.offset}: {self.wire.hex()}{value}"


INTEGERS = {"u8": "<B", "u16": "<H", "u32": "<I", "u64": "<Q", "i8": "<b", "i16": "<h", "i32": "<i", "i64": "<q"}
RANGES = {kind: st.integers(-(1 << 8 * struct.calcsize(code) - 1), (1 << 8 * struct.calcsize(code) - 1) - 1)
          if kind[0] == "i" else st.integers(0, (1 << 8 * struct.calcsize(code)) - 1)
          for kind, code in INTEGERS.items()}
ASCII = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=12)
# Code page 1252 has all of Latin 1 from 0xA0 on.
EIGHT_BIT = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E)
                    | st.characters(min_codepoint=0xA0, max_codepoint=0xFF), max_size=12)
UNICODE = st.text(st.characters(blacklist_categories=["Cs"], min_codepoint=1), max_size=12)
BINARY = st.binary(max_size=24)
GUIDS = st.binary(min_size=16, max_size=16).map(lambda data: uuid.UUID(bytes_le=data))
BOOLEANS = st.booleans()
# Making a strategy costs more than drawing from it.
among = functools.cache(st.sampled_from)
between = functools.cache(st.integers)
sized_binary = functools.cache(lambda size: st.binary(min_size=size, max_size=size))
field_name = functools.cache(snake)


class Form:
    """Fields are named as in the document; `prefix` is what their filter names begin with. A field's value
    is drawn at random if none is given, and returned."""

    def __init__(self, draw, prefix, shared=None):
        self.draw, self.prefix = draw, prefix
        self.data, self.shown = shared or (bytearray(), [])

    def within(self, prefix):
        """The same form for the fields of a structure."""
        return Form(self.draw, prefix, (self.data, self.shown))

    def apart(self, prefix=None):
        """An empty form, for what has its size told before it."""
        return Form(self.draw, prefix or self.prefix)

    def add(self, other):
        """Appends what another form has."""
        self.shown += [one.moved(len(self.data)) for one in other.shown]
        self.data += other.data

    def put(self, field, wire, value=None):
        """One field. A field without bytes needs no item."""
        if wire:
            self.shown.append(Shown(len(self.data), f"{self.prefix}.{field_name(field)}", bytes(wire), value))
            self.data += wire
        return value

    def whole(self, field, other):
        """Another form that is a field as well."""
        if other.data:
            self.shown.append(Shown(len(self.data), f"{self.prefix}.{field_name(field)}", bytes(other.data), None))
        self.add(other)

    # ---- values ----

    def any(self, strategy):
        return self.draw(strategy)

    def pick(self, *values):
        return self.draw(among(values))

    def maybe(self):
        return self.draw(BOOLEANS)

    def bits(self, *masks):
        """Any combination of flags."""
        return sum(mask for mask in masks if self.maybe())

    def few(self, least=0, most=3):
        return self.draw(between(least, most))

    # ---- fields ----

    def number(self, kind, field, value=None):
        value = self.draw(RANGES[kind]) if value is None else value
        return self.put(field, struct.pack(INTEGERS[kind], value), value)

    def u8(self, field, value=None):
        return self.number("u8", field, value)

    def u16(self, field, value=None):
        return self.number("u16", field, value)

    def u32(self, field, value=None):
        return self.number("u32", field, value)

    def u64(self, field, value=None):
        return self.number("u64", field, value)

    def i32(self, field, value=None):
        return self.number("i32", field, value)

    def bool8(self, field, value=None):
        value = self.maybe() if value is None else value
        self.put(field, b"\1" if value else b"\0", int(value))
        return value

    def bytes(self, field, value=None, size=None):
        value = self.draw(BINARY if size is None else sized_binary(size)) if value is None else value
        self.put(field, value)
        return value

    def guid(self, field, value=None):
        value = self.draw(GUIDS) if value is None else value
        self.put(field, value.bytes_le, value)
        return value

    def text8(self, field, value=None):
        """8-bit, null-terminated, in the code page of the client: here 1252."""
        value = self.draw(EIGHT_BIT) if value is None else value
        self.put(field, value.encode("cp1252") + b"\0", value)
        return value

    def ascii(self, field, value=None):
        return self.text8(field, self.draw(ASCII) if value is None else value)

    def text16(self, field, value=None):
        value = self.draw(UNICODE) if value is None else value
        self.put(field, value.encode("utf-16-le") + b"\0\0", value)
        return value

    def text(self, field, is_unicode):
        return self.text16(field) if is_unicode else self.text8(field)

    # ---- lists ----

    def list(self, kind, count_kind, count_field, field, values=None, most=3):
        """Integers behind their count."""
        values = [self.draw(RANGES[kind]) for _ in range(self.few(0, most))] if values is None else values
        self.number(count_kind, count_field, len(values))
        for value in values:
            self.number(kind, field, value)
        return values

    def sized(self, size_kind, size_field, content):
        """Another form behind its size in bytes."""
        self.number(size_kind, size_field, len(content.data))
        self.add(content)

    def blob(self, size_kind, size_field, field, value=None):
        """Bytes behind their number."""
        value = self.draw(BINARY) if value is None else value
        self.number(size_kind, size_field, len(value))
        self.bytes(field, value)
        return value


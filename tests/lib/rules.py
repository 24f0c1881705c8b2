"""Encodes restrictions (MS-OXCDATA 2.12) and rule actions (MS-OXORULE 2.2.5), as standard and as extended
rules have them, and says in one line what a restriction means: independent readings of the documents.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct

from encode import (execute_request, execute_response, get_properties_all, get_properties_all_response, guid,
                    rop_buffer, rpc_header_ext, text8, text16, u8, u16, u32, u64)
from mutate import Exchange
from pcap import META, MapiHttp

DISPLAY_NAME, SUBJECT, BODY, SEARCH_KEY = 0x3001001F, 0x0037001F, 0x1000001F, 0x300B0102
MESSAGE_FLAGS, MESSAGE_SIZE, IMPORTANCE, TO_ME = 0x0E070003, 0x0E080003, 0x00170003, 0x0057000B
RECIPIENTS, ATTACHMENTS = 0x0E12000D, 0x0E13000D
RULE_CONDITION, RULE_ACTIONS = 0x667900FD, 0x668000FE
EXTENDED_ACTIONS, EXTENDED_CONDITION, CLIENT_ACTIONS = 0x0E990102, 0x0E9A0102, 0x66450102


DATABASE = guid("01234567-89ab-cdef-0123-456789abcdef").bytes_le
PROVIDER = guid("b11b1ac3-55fc-46d3-9318-6631c218feb6").bytes_le


def folder_entry_id(counter):
    """Of a private folder, MS-OXCDATA 2.2.4.1."""
    return u32(0) + PROVIDER + u16(1) + DATABASE + counter.to_bytes(6, "big") + u16(0)


def message_entry_id(folder, message):
    """Of a private message, MS-OXCDATA 2.2.4.2."""
    return (u32(0) + PROVIDER + u16(7) + DATABASE + folder.to_bytes(6, "big") + u16(0)
            + DATABASE + message.to_bytes(6, "big") + u16(0))


def store_entry_id(server, mailbox):
    """Of a mailbox, MS-OXCDATA 2.2.4.3."""
    return (u32(0) + bytes.fromhex("38a1bb1005e5101aa1bb08002b2a56c2") + u16(0) + b"emsmdb.dll".ljust(14, b"\0") + u32(0)
            + bytes.fromhex("1b55fa20aa6611cd9bc800aa002fc45a") + u32(0x0C) + text8(server) + text8(mailbox))


class Layout:
    """Standard rules and ROP buffers: counts and sizes of 16 bits. Extended rules: of 32 (MS-OXCDATA 2.11.1.1)."""

    def __init__(self, wide=False):
        self.wide = wide
        self.count = u32 if wide else u16

    def value(self, tag, content):
        kind = tag & 0xFFFF
        if kind == 0x0102:
            return self.count(len(content)) + content
        if kind == 0x101F:
            return u32(len(content)) + b"".join(text16(one) for one in content)
        return {0x001E: text8, 0x001F: text16, 0x0003: lambda n: struct.pack("<i", n), 0x000B: lambda b: u8(int(b)),
                0x0040: u64, 0x00FD: bytes, 0x00FE: bytes}[kind](content)

    def tagged(self, tag, content):
        return u32(tag) + self.value(tag, content)

    # ---- restrictions ----
    def all_of(self, *parts):
        return b"\x00" + self.count(len(parts)) + b"".join(parts)

    def any_of(self, *parts):
        return b"\x01" + self.count(len(parts)) + b"".join(parts)

    @staticmethod
    def none_of(part):
        return b"\x02" + part

    def content(self, tag, text, low=0, high=0):
        return b"\x03" + u16(low) + u16(high) + u32(tag) + self.tagged(tag, text)

    def compare(self, operator, tag, content):
        return b"\x04" + u8(operator) + u32(tag) + self.tagged(tag, content)

    @staticmethod
    def properties(operator, first, second):
        return b"\x05" + u8(operator) + u32(first) + u32(second)

    @staticmethod
    def bits(operator, tag, mask):
        return b"\x06" + u8(operator) + u32(tag) + u32(mask)

    @staticmethod
    def size(operator, tag, size):
        return b"\x07" + u8(operator) + u32(tag) + u32(size)

    @staticmethod
    def exists(tag):
        return b"\x08" + u32(tag)

    @staticmethod
    def inside(tag, part):
        return b"\x09" + u32(tag) + part

    def comment(self, values, part=None, kind=0x0A):
        """kind: 0x0C is MAPI's RES_ANNOTATION, laid out in the same way."""
        head = u8(kind) + u8(len(values)) + b"".join(self.tagged(*one) for one in values)
        return head + (b"\x00" if part is None else b"\x01" + part)

    @staticmethod
    def limit(count, part):
        return b"\x0b" + u32(count) + part

    # ---- rule actions ----
    def actions(self, *blocks):
        return self.count(len(blocks)) + b"".join(blocks)

    def block(self, kind, data=b"", flavor=0, flags=0):
        body = u8(kind) + u32(flavor) + u32(flags) + data
        return self.count(len(body)) + body

    def move(self, kind, folder):
        """To a folder of this store: ServerEid in standard rules, an entry id in extended ones."""
        if self.wide:
            entry = folder_entry_id(0x122)
            return self.block(kind, u32(4) + b"none" + u32(len(entry)) + entry)
        server = b"\x01" + u64(folder) + u64(0) + u32(0)
        return self.block(kind, b"\x01" + u16(4) + b"none" + u16(len(server)) + server)

    def elsewhere(self, kind, store, folder):
        """To a folder of another store (standard rules)."""
        return self.block(kind, b"\x00" + u16(len(store)) + store + u16(len(folder)) + folder)

    def reply(self, kind, folder, message, template, flavor=0):
        where = u32(70) + message_entry_id(0x122, 5) if self.wide else u64(folder) + u64(message)
        return self.block(kind, where + guid(template).bytes_le, flavor)

    def send(self, kind, recipients, flavor=0):
        """recipients: lists of (tag, value)."""
        blocks = [u8(1) + self.count(len(one)) + b"".join(self.tagged(*value) for value in one) for one in recipients]
        return self.block(kind, self.count(len(blocks)) + b"".join(blocks), flavor)


ROP, WIDE = Layout(), Layout(wide=True)


def named_properties(names):
    """NamedPropertyInformation, MS-OXORULE 2.2.4.2. names: (id, GUID, LID or string)."""
    if not names:
        return u16(0)
    packed = b""
    for _, group, name in names:
        if isinstance(name, int):
            packed += b"\x00" + guid(group).bytes_le + u32(name)
        else:
            packed += b"\x01" + guid(group).bytes_le + u8(len(text16(name))) + text16(name)
    return u16(len(names)) + b"".join(u16(one[0]) for one in names) + u32(len(packed)) + packed


def extended_actions(actions, names=(), version=1):
    return named_properties(names) + u32(version) + actions


def extended_condition(restriction, names=()):
    return named_properties(names) + restriction


# ---- as properties of a message ----

def binary(tag, content):
    return u32(tag) + u16(len(content)) + content


def exchange(properties):
    """A RopGetPropertiesAll and its answer. properties: encoded TaggedPropertyValue structures."""
    request = execute_request(rpc_header_ext(rop_buffer(get_properties_all(), [1])))
    rops = get_properties_all_response(properties)
    return Exchange("Execute", request, META + execute_response(rpc_header_ext(rop_buffer(rops, [1]))))


def decode(tshark, lists, *args):
    """Each list of properties in an answer of its own; returns the answers' packets."""
    http, frames = MapiHttp(), []
    for properties in lists:
        one = exchange(properties)
        frames.append(http.exchange(one.kind, one.request, one.response)[1])
    packets = {packet.number: packet for packet in tshark.pdml(bytes(http.pcap), *args)}
    return [packets[frame] for frame in frames]


def text_of(item):
    """What an item's text says behind its name."""
    return item.showname.partition(": ")[2]


def clean(packet):
    undecoded = [node for node in packet.walk() if node.name.endswith(".undecoded")]
    return not packet.experts and not packet.malformed and not undecoded

"""Encodes what the tests put on the wire, from the documents: an independent reading of them.

MS-OXCRPC 2.2.2 (RPC_HEADER_EXT), 3.1.4.11.1 (compression, obfuscation); MS-OXCMAPIHTTP 2.2.4.2
(Execute); MS-OXCROPS 2.2.1 (ROP buffers); MS-OXCDATA 2.11 (property values).

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct
import uuid

COMPRESSED, XOR_MAGIC, LAST = 1, 2, 4


def u8(value):
    return struct.pack("<B", value)


def u16(value):
    return struct.pack("<H", value)


def u32(value):
    return struct.pack("<I", value)


def u64(value):
    return struct.pack("<Q", value)


def text16(value):
    return value.encode("utf-16-le") + b"\0\0"


def text8(value):
    return value.encode("cp1252") + b"\0"


# ---- RPC_HEADER_EXT ----

def lz77(data):
    """Plain LZ77 of MS-XCA 2.3: any correct stream will do, so the search is short."""
    out, flags_at, flags, bits, half = bytearray(4), 0, 0, 0, None
    last, position = {}, 0

    def flag(bit):
        nonlocal flags_at, flags, bits
        flags = flags << 1 | bit
        bits += 1
        if bits == 32:
            out[flags_at:flags_at + 4] = u32(flags)
            flags_at, flags, bits = len(out), 0, 0
            out.extend(b"\0\0\0\0")

    def byte(value):
        out.append(value)

    while position < len(data):
        key = data[position:position + 3]
        back, length = position - last.get(key, -1), 0
        if key in last and back <= 8192 and len(key) == 3:
            while position + length < len(data) and data[position + length] == data[position + length - back]:
                length += 1
        if length < 3:
            # The literal stands before the next flag word: fill in the bit only behind it.
            byte(data[position])
            last[key] = position
            position += 1
            flag(0)
            continue
        rest = length - 3
        out.extend(u16((back - 1) << 3 | min(rest, 7)))
        if rest >= 7:
            rest -= 7
            if half is None:
                half = len(out)
                byte(min(rest, 15))
            else:
                out[half] |= min(rest, 15) << 4
                half = None
            if rest >= 15:
                rest -= 15
                if rest < 255:
                    byte(rest)
                else:
                    byte(255)
                    out.extend(u16(rest + 22))
        for step in range(min(length, 64)):
            last[data[position + step:position + step + 3]] = position + step
        position += length
        flag(1)
    # What is left of the last flag word is ones, the first of which is the end mark.
    flags = flags << 32 - bits | (1 << 32 - bits) - 1
    out[flags_at:flags_at + 4] = u32(flags)
    return bytes(out)


def rpc_header_ext(payload, flags=LAST, size=None, size_actual=None, version=0):
    """One extended buffer around a plain payload."""
    actual = len(payload) if size_actual is None else size_actual
    if flags & COMPRESSED:
        payload = lz77(payload)
    if flags & XOR_MAGIC:
        payload = bytes(byte ^ 0xA5 for byte in payload)
    return struct.pack("<HHHH", version, flags, len(payload) if size is None else size, actual) + payload


# ---- Execute and ROP buffers ----

def rop_buffer(rops, handles):
    return u16(len(rops) + 2) + rops + b"".join(u32(handle) for handle in handles)


def execute_request(buffers, auxiliary=b"", flags=3, max_rop_out=0x10008):
    """buffers: extended buffers, laid one behind the other."""
    return u32(flags) + u32(len(buffers)) + buffers + u32(max_rop_out) + u32(len(auxiliary)) + auxiliary


def execute_response(buffers, auxiliary=b"", status=0, error=0, flags=0):
    return (u32(status) + u32(error) + u32(flags) + u32(len(buffers)) + buffers + u32(len(auxiliary))
            + auxiliary)


# ---- property values, MS-OXCDATA 2.11.1 ----

FIXED = {0x0002: "<h", 0x0003: "<i", 0x0004: "<f", 0x0005: "<d", 0x0006: "<q", 0x0007: "<d",
         0x000A: "<I", 0x000B: "<?", 0x0014: "<q", 0x0040: "<Q"}
MULTIPLE = 0x1000


def value(kind, content):
    """A property value in a ROP buffer. content: number, str, bytes, uuid.UUID, or a list of them."""
    if kind & MULTIPLE:
        return u32(len(content)) + b"".join(value(kind & ~MULTIPLE, one) for one in content)
    if kind in FIXED:
        return struct.pack(FIXED[kind], content)
    if kind == 0x001E:
        return text8(content)
    if kind == 0x001F:
        return text16(content)
    if kind == 0x0048:
        return content.bytes_le
    if kind in (0x0102, 0x00FB):
        return u16(len(content)) + content
    if kind in (0x00FD, 0x00FE):
        return content
    raise ValueError(f"no encoding of property type 0x{kind:04x}")


def tagged(tag, content):
    """TaggedPropertyValue, MS-OXCDATA 2.11.4."""
    return u32(tag) + value(tag & 0xFFFF, content)


def get_properties_all(index=0, logon=0):
    """RopGetPropertiesAll request, MS-OXCROPS 2.2.8.4.1: no size limit, Unicode wanted."""
    return struct.pack("<BBBHH", 0x08, logon, index, 0, 1)


def get_properties_all_response(values, index=0):
    return struct.pack("<BBIH", 0x08, index, 0, len(values)) + b"".join(values)


def guid(text):
    return uuid.UUID(text)

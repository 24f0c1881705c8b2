"""Compressed RTF as a client writes it: MS-OXRTFCP, made for tests.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct
import zlib

COMPRESSED, UNCOMPRESSED = 0x75465A4C, 0x414C454D
SIZE = 4096                        # of the dictionary
# Section 2.1.2.1: what it begins with.
PRESET = (rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
          rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" b"\r\n"
          rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx")


def crc(contents):
    """Section 2.1.3.2: as in PNG, but beginning with 0 and not inverted."""
    return zlib.crc32(contents, 0xFFFFFFFF) ^ 0xFFFFFFFF


def value(contents, raw, kind=COMPRESSED, **changed):
    """A whole value. changed: fields of the header that are to have other values."""
    fields = {"compsize": len(contents) + 12, "rawsize": raw, "comptype": kind,
              "crc": crc(contents) if kind == COMPRESSED else 0, **changed}
    return struct.pack("<4I", fields["compsize"], fields["rawsize"], fields["comptype"], fields["crc"]) + contents


def runs(tokens):
    """CONTENTS of tokens: numbers are references, bytes literals."""
    contents = b""
    for at in range(0, len(tokens), 8):
        eight = tokens[at:at + 8]
        contents += bytes([sum(1 << bit for bit, token in enumerate(eight) if isinstance(token, int))])
        contents += b"".join(struct.pack(">H", token) if isinstance(token, int) else token for token in eight)
    return contents


def longest(window, behind, rest):
    """(bytes, place) of the longest match of the rest; window: the bytes in the dictionary from the oldest on, of which
    the first was the one with number `behind` of all."""
    most, length = min(17, len(rest)), 0
    place = -1
    while length < most:
        # what is copied may go on into what is being written
        found = (window + rest[:length]).find(rest[:length + 1], 0, len(window) + length)
        if found < 0 or found >= len(window):
            break
        length, place = length + 1, found
    return length, behind + place


def tokens_of(rtf, matching):
    """The tokens, with the mark of the end."""
    tokens, everything, at = [], PRESET, 0
    while at < len(rtf):
        # the place that is written next can not be referred to
        window = everything[-(SIZE - 1):]
        length, place = longest(window, len(everything) - len(window), rtf[at:at + 17]) if matching else (0, 0)
        if length >= 2:
            tokens.append(place % SIZE << 4 | length - 2)
        else:
            length = 1
            tokens.append(rtf[at:at + 1])
        everything += rtf[at:at + length]
        at += length
    return tokens + [len(everything) % SIZE << 4]


def compress(rtf, matching=True, **changed):
    return value(runs(tokens_of(rtf, matching)), len(rtf), **changed)

"""Scenarios: what is done in many sessions, all in one capture that is decoded once for each set of options; and the
streams that they carry.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import functools
import struct
import uuid

from fxcheck import decode
from fxstream import (ATTACH_DATA, BODY_HTML, CNSET_SEEN, DELETED, IDSET_GIVEN, MARKERS, MID, NO_LONGER_IN_SCOPE, READ,
                      SUBJECT, UNREAD, Writer, globset, idset)
from fxtransfer import DONE, PARTIAL, http_session
from pcap import Pcap

REPLICA = uuid.UUID("6f7b18a5-dcbc-1eea-d03c-56578a11c301")


class Scenarios:
    """Functions that do something in a session of their own and return what their tests want to know."""

    def __init__(self):
        self.builders = {}

    def __call__(self, build):
        """Decorator of such a function."""
        self.builders[build.__name__] = build
        return build

    @functools.cached_property
    def played(self):
        """(bytes of the capture, {name: what the function returned})"""
        pcap, done = Pcap(), {}
        for number, (name, build) in enumerate(self.builders.items(), 1):
            session = http_session(pcap, number)
            done[name] = build(session)
            session.flush()
        return bytes(pcap), done

    def shown_by(self, tshark):
        """shown(function, *options): (packets, what the function returned)"""
        data, done = self.played

        @functools.cache
        def decoded(*options):
            return decode(tshark, data, *options)
        return lambda build, *options: (decoded(*options), done[build.__name__])


def numbers(packets, place, name):
    """Values of a field in a ROP."""
    return [int(node.show, 0) for node in place.node(packets).all(name)]


# ---- streams ----

def message(subject="Hello", html=b"<p>x</p>", mid=0x4702000000000001):
    out = Writer("message_content")
    return out.value(MID, mid).value(SUBJECT, subject).value(BODY_HTML, html).value(0x00170003, 1)


def header(out, number):
    key = REPLICA.bytes_le + number.to_bytes(6, "big")
    out.value(0x65E00102, key).value(0x30080040, 0x01D08581A89ED000).value(0x65E20102, key)
    return out.value(0x65E30102, b"\x16" + key).value(0x67AA000B, 0)


def contents(given=((1, 12),), seen=((1, 0x126),), deleted=(), out_of_scope=(), read=(), unread=(), error=False):
    """A contents synchronization: one message in full, one partially."""
    out = Writer()
    header(out.marker("IncrSyncChg"), 0x101).value(MID, 0x0101000000000001).marker("IncrSyncMessage")
    out.value(SUBJECT, "First")
    out.marker("IncrSyncGroupInfo").value(0x102, bytes.fromhex("0100000000000000 01000000 01000000 1f003700"))
    header(out.value(0x407C0003, 1).marker("IncrSyncChgPartial"), 0x102)
    out.value(0x407A0003, 0).value(SUBJECT, "Second")
    if error:
        out.marker("FXErrorInfo").value(0x102, bytes(4) + (0x8004010F).to_bytes(4, "little") + bytes(80))
    if deleted or out_of_scope:
        out.marker("IncrSyncDel")
        out.id_set(DELETED, *idset((1, globset(*deleted))))
        out.id_set(NO_LONGER_IN_SCOPE, *idset((1, globset(*out_of_scope))))
    if read or unread:
        out.marker("IncrSyncRead").id_set(READ, *idset((1, globset(*read))))
        out.id_set(UNREAD, *idset((1, globset(*unread))))
    out.marker("IncrSyncStateBegin")
    out.id_set(IDSET_GIVEN, *idset((REPLICA, globset(*given)))).id_set(CNSET_SEEN, *idset((REPLICA, globset(*seen))))
    return out.marker("IncrSyncStateEnd").marker("IncrSyncEnd")


PIECE = 31488           # bytes that a server gives at a time


def large_sync(megabytes, attachment=4 * 10 ** 6, piece=PIECE):
    """A capture with a contents synchronization of so many megabytes: messages with an attachment each. Returns it and
    the number of pieces."""
    out = header(Writer().marker("IncrSyncChg"), 0x101).value(MID, 0x0101000000000001).marker("IncrSyncMessage")
    out.value(SUBJECT, "With an attachment").marker("NewAttach").value(0x0E210003, 0)
    head = out.data + struct.pack("<II", ATTACH_DATA, attachment)
    data = head + bytes(range(256)) * (attachment // 256) + bytes(attachment % 256)
    data += struct.pack("<I", MARKERS["EndAttach"])
    pcap, rest, pieces = Pcap(), b"", 0
    download = http_session(pcap).download("contentsSync")
    for number in range(megabytes * 10 ** 6 // attachment, 0, -1):
        rest += data
        while len(rest) > piece or rest and number == 1:
            download.get(rest[:piece], PARTIAL if len(rest) > piece else DONE)
            rest, pieces = rest[piece:], pieces + 1
    return pcap, pieces
